// SPDX-License-Identifier: GPL-2.0-only
/*
 * Ending a TCP connection that is not ours. Without its entry conntrack would
 * pick it up again in the middle, so the entry stays, blocked: whatever one end
 * sends, it is answered with a reset, and another one goes on in its place.
 *
 * An end gives up if the reset has the very number it expects (RFC 5961, 3.2).
 * That is what it acknowledged last. If it has got more since, it is about to
 * acknowledge that, and the answer has the right number.
 */

#include <linux/ip.h>
#include <linux/tcp.h>
#include <net/dst.h>
#include <net/flow.h>
#include <net/ip.h>
#include <net/ip6_checksum.h>
#include <net/ipv6.h>
#include <net/netfilter/nf_conntrack_seqadj.h>
#include <net/tcp.h>

#include "compat/compat.h"
#include "gate/gate.h"

/*
 * How long a blocked connection that is silent stays known. An end that missed
 * its reset repeats what it has every two minutes at least (TCP_RTO_MAX).
 */
#define RESET_KEEP (300 * HZ)

/**
 * struct reset - a reset as one end is to see it
 * @e: the ends, that one being the sender
 * @family: AF_INET or AF_INET6
 * @seq: what it expects
 * @ack: what it has sent
 */
struct reset {
	struct nm_ends e;
	u8 family;
	u32 seq;
	u32 ack;
};

static void reset_ipv4(struct sk_buff *skb, const struct reset *r)
{
	struct iphdr *iph = skb_put_zero(skb, sizeof(*iph));

	iph->version = 4;
	iph->ihl = sizeof(*iph) / 4;
	iph->tot_len = htons(sizeof(*iph) + sizeof(struct tcphdr));
	iph->frag_off = htons(IP_DF);
	iph->ttl = IPDEFTTL;
	iph->protocol = IPPROTO_TCP;
	iph->saddr = r->e.peer_seen.ip.ip;
	iph->daddr = r->e.real.ip.ip;
	ip_send_check(iph);
	skb->protocol = htons(ETH_P_IP);
}

static void reset_ipv6(struct sk_buff *skb, const struct reset *r)
{
	struct ipv6hdr *iph = skb_put_zero(skb, sizeof(*iph));

	ip6_flow_hdr(iph, 0, 0);
	iph->payload_len = htons(sizeof(struct tcphdr));
	iph->nexthdr = IPPROTO_TCP;
	iph->hop_limit = IPDEFTTL;
	iph->saddr = r->e.peer_seen.ip.in6;
	iph->daddr = r->e.real.ip.in6;
	skb->protocol = htons(ETH_P_IPV6);
}

static void reset_tcp(struct sk_buff *skb, const struct reset *r)
{
	struct tcphdr *th;
	__wsum sum;

	skb_set_transport_header(skb, skb->len);
	th = skb_put_zero(skb, sizeof(*th));
	th->source = r->e.peer_seen.port;
	th->dest = r->e.real.port;
	th->seq = htonl(r->seq);
	th->ack_seq = htonl(r->ack);
	th->doff = sizeof(*th) / 4;
	th->rst = 1;
	th->ack = 1;
	sum = csum_partial(th, sizeof(*th), 0);
	if (r->family == AF_INET)
		th->check = csum_tcpudp_magic(r->e.peer_seen.ip.ip,
					      r->e.real.ip.ip, sizeof(*th),
					      IPPROTO_TCP, sum);
	else
		th->check = csum_ipv6_magic(&r->e.peer_seen.ip.in6,
					    &r->e.real.ip.in6, sizeof(*th),
					    IPPROTO_TCP, sum);
}

static struct dst_entry *reset_route(struct net *net, const struct reset *r)
{
	struct dst_entry *dst = NULL;
	struct flowi fl = {};

	if (r->family == AF_INET)
		fl.u.ip4.daddr = r->e.real.ip.ip;
	else
		fl.u.ip6.daddr = r->e.real.ip.in6;
	return nf_route(net, &dst, &fl, false, r->family) ? NULL : dst;
}

static bool reset_output(struct net *net, const struct reset *r)
{
	struct dst_entry *dst;
	struct sk_buff *skb;

	dst = reset_route(net, r);
	if (!dst)
		return false;
	skb = alloc_skb(LL_MAX_HEADER + sizeof(struct ipv6hdr) +
				sizeof(struct tcphdr),
			GFP_ATOMIC);
	if (!skb) {
		dst_release(dst);
		return false;
	}
	skb_reserve(skb, LL_MAX_HEADER);
	skb_reset_network_header(skb);
	if (r->family == AF_INET)
		reset_ipv4(skb, r);
	else
		reset_ipv6(skb, r);
	reset_tcp(skb, r);
	skb_dst_set(skb, dst);
	/* it has the addresses that this end knows already */
	nf_ct_set(skb, NULL, IP_CT_UNTRACKED);
	dst_output(net, NULL, skb);
	return true;
}

/* to who sends in @dir; past the chains for what the gateway itself sends */
static void reset_send(struct nf_conn *ct, int dir, u32 seq, u32 ack)
{
	struct net *net = nf_ct_net(ct);
	struct reset r = {
		.family = nf_ct_l3num(ct),
		.seq = seq,
		.ack = ack,
	};

	nm_map_ends(&r.e, ct, dir);
	if (!reset_output(net, &r))
		nm_count(nm_net(net), NM_COUNT_RESETS_LOST);
}

/* what the sender in @dir has acknowledged; false: nothing yet */
static bool reset_acked(struct nf_conn *ct, int dir, u32 *seq)
{
	const struct ip_ct_tcp_state *s = &ct->proto.tcp.seen[dir];
	bool known;

	spin_lock_bh(&ct->lock);
	known = s->flags & IP_CT_TCP_FLAG_MAXACK_SET;
	*seq = s->td_maxack;
	spin_unlock_bh(&ct->lock);
	return known;
}

/**
 * nm_reset_block() - let a TCP connection go no further
 * @ct: connection of one of our helpers
 *
 * Marks it and does nothing else, so that it can be called from anywhere: its
 * packets, the one in hand first, become resets in nm_gate_control(), where its
 * calls end, too.
 */
void nm_reset_block(struct nf_conn *ct)
{
	struct nm_state *st = nfct_help_data(ct);

	if (READ_ONCE(st->blocked))
		return;
	WRITE_ONCE(st->blocked, 1);
	nm_count(nm_net(nf_ct_net(ct)), NM_COUNT_RESETS);
}

/**
 * nm_reset_ends() - reset both ends of a blocked connection now
 * @ct: it
 *
 * For when nobody sends.
 *
 * Context: softirq or process, no lock of ours held.
 */
void nm_reset_ends(struct nf_conn *ct)
{
	int dir;

	for (dir = 0; dir < IP_CT_DIR_MAX; dir++) {
		u32 seq;

		if (reset_acked(ct, dir, &seq))
			reset_send(ct, dir,
				   seq + nf_ct_seq_offset(ct, !dir, seq),
				   READ_ONCE(ct->proto.tcp.seen[dir].td_end));
	}
	if (READ_ONCE(ct->proto.tcp.state) == TCP_CONNTRACK_ESTABLISHED)
		nm_compat_refresh(ct, RESET_KEEP);
}

/* the packet in hand, without payload, as a reset for its receiver */
static void reset_turn(struct nm_walk *w, struct tcphdr *th)
{
	u32 seq;

	if (reset_acked(w->ct, !w->dir, &seq))
		th->seq = htonl(seq);
	th->rst = 1;
	th->syn = 0;
	th->fin = 0;
	th->urg = 0;
	th->urg_ptr = 0;
}

/**
 * nm_reset_packet() - a packet of a blocked connection
 * @w: packet, its connection not locked
 *
 * What a reset cannot reach in one direction, because it took another way or
 * the rules do not let it, it reaches in the other.
 *
 * Return: NF_ACCEPT, or NF_DROP without memory. Context: as nm_gate_control().
 */
int nm_reset_packet(struct nm_walk *w)
{
	struct tcphdr *th;

	if (skb_ensure_writable(w->skb, w->protoff + sizeof(*th)))
		goto err;
	th = (struct tcphdr *)(w->skb->data + w->protoff);
	if (!th->rst && th->ack) {
		reset_send(w->ct, w->dir, ntohl(th->ack_seq),
			   w->seg.seq + w->seg.len + th->syn + th->fin);
		reset_turn(w, th);
		nm_count(w->nn, NM_COUNT_RESET_PACKETS);
	}
	/* does the checksum anew */
	if (nm_mangle_trim(w->skb, w->protoff, nf_ct_l3num(w->ct),
			   w->skb->len - w->dataoff))
		goto err;
	if (READ_ONCE(w->ct->proto.tcp.state) == TCP_CONNTRACK_ESTABLISHED)
		nm_compat_refresh(w->ct, RESET_KEEP);
	return NF_ACCEPT;

err:
	nm_count(w->nn, NM_COUNT_DROP_MEMORY);
	return NF_DROP;
}
