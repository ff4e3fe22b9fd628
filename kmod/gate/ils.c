// SPDX-License-Identifier: GPL-2.0-only
/*
 * Helper nm-ils: the directory of NetMeeting, LDAP on TCP 389 and 1002
 * ([MS-TAIL]). Addresses are written in the octets they have where they can be,
 * so that no length changes and no sequence number; else see ils_grow.c.
 */

#include <linux/tcp.h>

#include "gate/ils.h"
#include "wire/ldap.h"

/**
 * nm_ils_help() - a packet of a connection to a directory
 * @skb: packet
 * @protoff: where its transport header is
 * @ct: its conntrack
 * @ctinfo: and its place in it
 *
 * Return: NF_ACCEPT or NF_DROP. Context: softirq or BH-safe, RCU read side.
 */
int nm_ils_help(struct sk_buff *skb, unsigned int protoff, struct nf_conn *ct,
		enum ip_conntrack_info ctinfo)
{
	const struct tcphdr *th;
	struct tcphdr _th;

	th = nm_mangle_is(skb, IPPROTO_TCP) ?
		     skb_header_pointer(skb, protoff, sizeof(_th), &_th) :
		     NULL;
	if (th && !th->syn) {
		nm_seqadj_refused(ct, th);
	} else if (th &&
		   nm_ils_grow_syn(skb, protoff, ct, CTINFO2DIR(ctinfo))) {
		nm_count(nm_net(nf_ct_net(ct)), NM_COUNT_DROP_MEMORY);
		return NF_DROP;
	}
	return nm_gate_control(skb, protoff, ct, ctinfo, NM_PROTO_ILS);
}

/*
 * The client's own address becomes the one outside. That one, coming back,
 * becomes the client's; unless several may be in the directory with it, told
 * apart by their ports: then all of them are found at the door.
 */
static enum nm_count ils_decide(struct nm_walk *w, const struct nm_ends *e,
				__be32 *ip)
{
	if (*ip == e->real.ip.ip) {
		nm_ils_reg_hosts(w, e);
		*ip = e->seen.ip.ip;
		return NM_COUNT_KEPT_SAME;
	}
	if (*ip != e->peer_seen.ip.ip)
		return NM_COUNT_KEPT_OTHER;
	if (!nm_conf(w->nn)->ils_inbound)
		*ip = e->peer.ip.ip;
	return NM_COUNT_KEPT_SAME;
}

/*
 * What is written. An address without room for its digits makes its message
 * longer, and is counted then; or it becomes nobody's, as does one that began
 * as something else. But what the receiver may see, stays.
 */
static enum nm_count ils_address(struct nm_walk *w, const struct nm_report *r,
				 const u8 *left, unsigned int nr_left, u8 *now)
{
	__be32 was = nm_ils_ip(r->value), ip = was;
	enum nm_count kept;
	struct nm_ends e;
	bool hide;

	nm_map_ends(&e, w->ct, w->dir);
	kept = ils_decide(w, &e, &ip);
	memcpy(now, r->data, r->len);
	hide = ip != was && was == e.real.ip.ip;
	if (ip != was && nm_ldap_put(now, r->data, r->len, nm_ils_value(ip))) {
		kept = NM_COUNT_MAPPED_ILS;
		hide = false;
	} else if (hide) {
		kept = NM_COUNT_VOID_ILS;
	}
	if (left) {
		hide = memcmp(now, left, nr_left);
		if (hide)
			kept = NM_COUNT_VOID_ILS;
	} else if (ip != was && kept != NM_COUNT_MAPPED_ILS &&
		   nm_ils_grow_note(w, r, nm_ils_value(ip), kept)) {
		kept = NM_COUNT_MAX;
	}
	if (hide)
		nm_ldap_void(now, r->data, r->len);
	return kept;
}

static enum nm_count ils_port(struct nm_walk *w, const struct nm_report *r,
			      const u8 *left, unsigned int nr_left, u8 *now)
{
	u16 port = r->value;
	struct nm_ends e;

	nm_map_ends(&e, w->ct, w->dir);
	nm_ils_reg_port(w, &e, &port);
	if (port != r->value && nm_ldap_put_port(now, r->len, port) &&
	    (!left || !memcmp(now, left, nr_left)))
		return NM_COUNT_MAPPED_ILS;
	memcpy(now, r->data, r->len);
	return NM_COUNT_KEPT_SAME;
}

/**
 * nm_ils_site() - an address or a port was found in a directory's message
 * @w: packet it ends in; its connection locked
 * @r: site
 */
void nm_ils_site(struct nm_walk *w, const struct nm_report *r)
{
	struct nm_flow *f = &w->conn->flow[w->dir];
	u32 seq = nm_flow_seq(f, r);
	u8 now[NM_JOURNAL_WIDTH];
	unsigned int nr_left;
	const u8 *left = nm_cut_left(f, seq, &nr_left);
	enum nm_count did;

	nm_count(w->nn, NM_COUNT_SITES);
	if (nf_ct_l3num(w->ct) != AF_INET) {
		nm_count(w->nn, NM_COUNT_KEPT_FAMILY);
		return;
	}
	did = r->role == NM_ROLE_DIRECTORY_PORT ?
		      ils_port(w, r, left, nr_left, now) :
		      ils_address(w, r, left, nr_left, now);
	if (did != NM_COUNT_MAX)
		nm_count(w->nn, did);
	nm_stream_write(f, &w->seg, seq, r->data, now, r->len);
}

/**
 * nm_ils_guess() - the likeliest first octets of an address, or a port
 * @w: packet that ends inside it
 * @b: its first octets
 * @now: set to as many
 *
 * Return: true if there is no other possibility.
 */
bool nm_ils_guess(const struct nm_walk *w, const struct nm_begun *b, u8 *now)
{
	struct nm_ends e;

	memcpy(now, b->was, b->len);
	if (nf_ct_l3num(w->ct) != AF_INET)
		return true;
	if (b->role == NM_ROLE_DIRECTORY_PORT)
		return !nm_conf(w->nn)->ils_inbound;
	nm_map_ends(&e, w->ct, w->dir);
	if (nf_inet_addr_cmp(&e.real.ip, &e.seen.ip) &&
	    nf_inet_addr_cmp(&e.peer.ip, &e.peer_seen.ip))
		return true;
	nm_ldap_void(now, b->was, b->len);
	return false;
}
