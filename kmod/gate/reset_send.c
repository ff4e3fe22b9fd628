// SPDX-License-Identifier: GPL-2.0-only
/* A reset as a packet of its own. */

#include <linux/ip.h>
#include <linux/tcp.h>
#include <net/dst.h>
#include <net/flow.h>
#include <net/ip.h>
#include <net/ip6_checksum.h>
#include <net/ipv6.h>
#include <net/tcp.h>

#include "gate/gate.h"
#include "gate/reset.h"

/**
 * nm_reset_make() - what a reset says
 * @r: filled
 * @ct: connection
 * @dir: direction in which the end sends that is to get it
 * @seq: what that end expects
 * @ack: what it has sent
 */
void nm_reset_make(struct nm_reset *r, const struct nf_conn *ct, int dir,
		   u32 seq, u32 ack)
{
	nm_map_ends(&r->e, ct, dir);
	r->family = nf_ct_l3num(ct);
	r->seq = seq;
	r->ack = ack;
}

static void reset_ipv4(struct sk_buff *skb, const struct nm_reset *r)
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

static void reset_ipv6(struct sk_buff *skb, const struct nm_reset *r)
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

static void reset_tcp(struct sk_buff *skb, const struct nm_reset *r)
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

static struct dst_entry *reset_route(struct net *net, const struct nm_reset *r)
{
	struct dst_entry *dst = NULL;
	struct flowi fl = {};

	if (r->family == AF_INET)
		fl.u.ip4.daddr = r->e.real.ip.ip;
	else
		fl.u.ip6.daddr = r->e.real.ip.in6;
	return nf_route(net, &dst, &fl, false, r->family) ? NULL : dst;
}

static bool reset_output(struct net *net, const struct nm_reset *r)
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

/**
 * nm_reset_send() - send a reset, past the chains for what the gateway sends
 * @nn: namespace
 * @r: it
 *
 * Context: softirq or process, no lock of ours held.
 */
void nm_reset_send(struct nm_net *nn, const struct nm_reset *r)
{
	if (!reset_output(nn->net, r))
		nm_count(nn, NM_COUNT_RESETS_LOST);
}
