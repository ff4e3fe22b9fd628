// SPDX-License-Identifier: GPL-2.0-only
/*
 * Helper nm-ras: registration, admission and status (H.225.0, 7) on UDP. A
 * message is scanned twice: what it is, and how long it holds, may be said
 * behind the addresses.
 */

#include <linux/udp.h>

#include "compat/compat.h"
#include "gate/ras.h"

/* addresses registered, and ports tried for them, of one packet */
#define RAS_TRIES 512

/**
 * nm_ras_ttl() - how long what a message says holds
 * @w: message
 *
 * Return: seconds, 1 to the longest the settings allow, which is also meant
 * where nothing is said.
 */
u32 nm_ras_ttl(const struct nm_ras_walk *w)
{
	u32 most = nm_conf(w->nn)->ras_ttl_max;

	return w->timed ? clamp(w->ttl, 1, most) : most;
}

static void ras_event(struct nm_ras_walk *w, const struct nm_report *r)
{
	switch (r->kind) {
	case NM_EVENT_RAS:
		w->kind = r->value;
		if (w->kind < NM_RAS_MAX)
			nm_count(w->nn, NM_COUNT_RAS_GRQ + w->kind);
		break;
	case NM_EVENT_RAS_SEQ:
		w->seq = r->value;
		break;
	case NM_EVENT_KEEP_ALIVE:
		w->light = true;
		break;
	case NM_EVENT_TIME_TO_LIVE:
		w->timed = r->value;
		w->ttl = r->value;
		break;
	case NM_EVENT_CALL_ID:
		if (w->named)
			break;
		memcpy(w->guid, r->data, sizeof(w->guid));
		w->named = true;
		break;
	}
}

static void ras_note(void *ctx, const struct nm_report *r)
{
	struct nm_ras_walk *w = ctx;

	if (r->type == NM_REPORT_EVENT) {
		ras_event(w, r);
	} else if (r->type == NM_REPORT_FAULT) {
		nm_count(w->nn, NM_COUNT_FAULT_TPKT + r->kind);
		w->faults = true;
	}
}

static void ras_rewrite(void *ctx, const struct nm_report *r)
{
	if (r->type == NM_REPORT_SITE)
		nm_ras_site(ctx, r);
}

static void ras_owner(struct nm_reg_owner *o, const struct nm_ras_walk *w,
		      const struct nm_addr *host, const struct nm_addr *server)
{
	o->host = host->ip;
	o->server = server->ip;
	o->kind = NM_REG_RAS;
	o->family = nf_ct_l3num(w->ct);
	o->zone = nf_ct_zone(w->ct)->id;
}

/* a party leaves the call, or its gatekeeper puts an end to it */
static void ras_hangup(struct nm_ras_walk *w)
{
	LIST_HEAD(gone);

	nm_call_hangup(w->nn, w->guid, &w->ends.real.ip, &gone);
	if (nm_reg_left(w->nn, &w->others, NULL))
		nm_call_hangup(w->nn, w->guid, &w->ends.peer.ip, &gone);
	nm_expect_close_all(w->nn, &gone);
	nm_reap_mappings(w->nn, &gone);
}

/*
 * What the message does to what is registered. Anybody can have sent it, with
 * an address that is not his: an answer counts if it has the number of what was
 * asked, and was asked of who answers.
 */
static void ras_act(struct nm_ras_walk *w)
{
	bool wide = nm_conf(w->nn)->ras_pinhole == NM_RAS_PINHOLE_ANY;
	__be16 own = w->ends.real.port, other = w->ends.peer.port;

	if (!w->seq)
		return;
	switch (w->kind) {
	case NM_RAS_RCF:
		if (nm_reg_confirm(w->nn, &w->others, other, w->seq,
				   nm_ras_ttl(w), wide))
			nm_reg_keep(w->nn, &w->own, w->seq);
		break;
	case NM_RAS_URQ:
		nm_reg_ask(w->nn, &w->own, own, NM_REG_OWNER, w->seq);
		nm_reg_ask(w->nn, &w->others, other, NM_REG_SERVER, w->seq);
		break;
	case NM_RAS_RRJ:
	case NM_RAS_UCF:
		nm_reg_remove(w->nn, &w->own, own, NM_REG_SERVER, w->seq);
		nm_reg_remove(w->nn, &w->others, other, NM_REG_OWNER, w->seq);
		break;
	case NM_RAS_DRQ:
		if (w->named)
			ras_hangup(w);
		break;
	}
}

/*
 * The connection of a registration lives as long: conntrack has just given it
 * its usual half minute or two. Never shortened; and not others of these hosts,
 * or they could fill the table.
 */
static void ras_refresh(const struct nm_ras_walk *w)
{
	const struct nf_conntrack_tuple *t =
		nf_ct_tuple(w->ct, IP_CT_DIR_ORIGINAL);
	unsigned long left;

	left = max(nm_reg_left(w->nn, &w->own, t),
		   nm_reg_left(w->nn, &w->others, t));
	if (nf_ct_is_confirmed(w->ct) && left > nf_ct_expires(w->ct))
		nm_compat_refresh(w->ct, left);
}

static int ras_message(struct nm_ras_walk *w, unsigned int len)
{
	const u8 *data = w->skb->data + w->off;

	w->kind = NM_RAS_MAX;
	w->seq = 0;
	w->light = false;
	w->timed = false;
	w->named = false;
	w->faults = false;
	nm_count(w->nn, NM_COUNT_RAS);
	nm_ras_scan(data, len, ras_note, w);
	if (w->kind == NM_RAS_RRQ)
		nm_reg_doubt(w->nn, &w->own, w->ends.real.port, w->light,
			     w->seq);
	nm_ras_scan(data, len, ras_rewrite, w);
	if (w->failed) {
		nm_count(w->nn, NM_COUNT_DROP_MEMORY);
		return NF_DROP;
	}
	ras_act(w);
	return NF_ACCEPT;
}

/* GRO may have put several datagrams of one length together */
static int ras_packet(struct nm_ras_walk *w, unsigned int len)
{
	unsigned int one = len;
	int verdict = NF_ACCEPT;

	if (skb_is_gso(w->skb) &&
	    (skb_shinfo(w->skb)->gso_type & SKB_GSO_UDP_L4))
		one = skb_shinfo(w->skb)->gso_size;
	while (len && verdict == NF_ACCEPT) {
		one = min(one, len);
		verdict = ras_message(w, one);
		w->off += one;
		len -= one;
	}
	ras_refresh(w);
	return verdict;
}

/**
 * nm_ras_help() - a RAS datagram
 * @skb: packet
 * @protoff: where its transport header is
 * @ct: its conntrack
 * @ctinfo: and its place in it
 *
 * Return: NF_ACCEPT or NF_DROP. Context: softirq or BH-safe, RCU read side.
 */
int nm_ras_help(struct sk_buff *skb, unsigned int protoff, struct nf_conn *ct,
		enum ip_conntrack_info ctinfo)
{
	struct nm_ras_walk w = {
		.skb = skb,
		.ct = ct,
		.nn = nm_net(nf_ct_net(ct)),
		.dir = CTINFO2DIR(ctinfo),
		.protoff = protoff,
		.off = protoff + sizeof(struct udphdr),
		.tries = RAS_TRIES,
	};
	const struct udphdr *uh;

	if (nm_gate_leaving() || READ_ONCE(w.nn->closing) ||
	    !nm_mangle_is(skb, IPPROTO_UDP) || skb->len <= w.off)
		return NF_ACCEPT;
	if (skb_ensure_writable(skb, skb->len)) {
		nm_count(w.nn, NM_COUNT_DROP_MEMORY);
		return NF_DROP;
	}
	uh = (const struct udphdr *)(skb->data + protoff);
	nm_map_ends(&w.ends, ct, w.dir);
	ras_owner(&w.own, &w, &w.ends.real, &w.ends.peer);
	ras_owner(&w.others, &w, &w.ends.peer, &w.ends.real);
	/* what is behind the datagram is in no checksum */
	return ras_packet(&w, min_t(unsigned int, skb->len - w.off,
				    ntohs(uh->len) - sizeof(*uh)));
}
