// SPDX-License-Identifier: GPL-2.0-only
/*
 * The walk of a packet of a TCP control connection: nothing without payload,
 * repeats patched, what is ahead dropped, new octets scanned and rewritten.
 */

#include <linux/ip.h>
#include <linux/ipv6.h>
#include <linux/tcp.h>
#include <net/ipv6.h>

#include "call/talk.h"
#include "flow/seq.h"
#include "gate/gate.h"

/* octets taken from a packet at a time; its data may move while we write */
#define CONTROL_WINDOW 256

/* ports tried for all the addresses of one packet */
#define CONTROL_TRIES 512

/* behind this many octets no repeat can come any more (RFC 7323, 2.3) */
#define CONTROL_REPEATS BIT(30)

/* ICMP errors about the connection come by as well */
static bool control_is_tcp(const struct sk_buff *skb)
{
	int off = skb_network_offset(skb);
	__be16 frag;
	u8 proto;

	if (skb->protocol == htons(ETH_P_IP))
		return ip_hdr(skb)->protocol == IPPROTO_TCP;
	proto = ipv6_hdr(skb)->nexthdr;
	if (proto == IPPROTO_TCP)
		return true;
	off += sizeof(struct ipv6hdr);
	return ipv6_skip_exthdr(skb, off, &proto, &frag) > 0 &&
	       proto == IPPROTO_TCP;
}

static bool control_ended(const struct nf_conn *ct)
{
	u8 state = READ_ONCE(ct->proto.tcp.state);

	return state == TCP_CONNTRACK_TIME_WAIT || state == TCP_CONNTRACK_CLOSE;
}

static bool control_opening(const struct nf_conn *ct)
{
	u8 state = READ_ONCE(ct->proto.tcp.state);

	return state == TCP_CONNTRACK_SYN_SENT ||
	       state == TCP_CONNTRACK_SYN_SENT2 ||
	       state == TCP_CONNTRACK_SYN_RECV;
}

/*
 * The record of an H.245 connection belongs to the call that expected it. A
 * rule may also have named the helper: then the connection is a call of its
 * own.
 */
static void control_join(struct nm_conn *conn, const struct nm_state *st)
{
	struct nm_call *call;

	if (st->call) {
		call = nm_call_find_get(conn->nn, st->call);
		if (call)
			nm_conn_join(conn, call, st->side);
		return;
	}
	call = nm_conn_begin_call(conn, 0);
	conn->talk[0].call = call;
	conn->talk[1].call = call;
}

static struct nm_conn *control_create(struct nm_net *nn, struct nf_conn *ct,
				      const struct nm_state *st,
				      enum nm_proto proto)
{
	struct nm_conn *conn;
	int dir;

	conn = nm_conn_create(nn, proto,
			      &ct->tuplehash[IP_CT_DIR_ORIGINAL].tuple,
			      nf_ct_zone(ct));
	if (!conn)
		return NULL;
	for (dir = 0; dir < IP_CT_DIR_MAX; dir++) {
		nm_flow_init(&conn->flow[dir], proto, st->isn[dir] + 1);
		if (!READ_ONCE(st->syn[dir]))
			nm_flow_stop(&conn->flow[dir]);
	}
	if (proto == NM_PROTO_H245)
		control_join(conn, st);
	return conn;
}

static void control_discard(struct nm_net *nn, struct nm_conn *conn)
{
	LIST_HEAD(gone);

	nm_conn_discard(conn, &gone);
	nm_expect_close_all(nn, &gone);
	nm_reap_mappings(nn, &gone);
}

/*
 * The record of a connection, made at its first payload. Conntrack knows its
 * number before the table does: what is in the table and unknown to conntrack
 * is dead.
 */
static struct nm_conn *control_conn(struct nm_net *nn, struct nf_conn *ct,
				    struct nm_state *st, enum nm_proto proto)
{
	struct nm_conn *conn;

	if (READ_ONCE(st->conn))
		return nm_conn_find(nn, st->conn);

	conn = control_create(nn, ct, st, proto);
	if (!conn)
		return NULL;
	if (cmpxchg64(&st->conn, 0, conn->id)) {
		/* the other direction was faster */
		control_discard(nn, conn);
		return nm_conn_find(nn, st->conn);
	}
	if (nm_conn_publish(conn)) {
		WRITE_ONCE(st->conn, 0);
		control_discard(nn, conn);
		return NULL;
	}
	nm_count(nn, NM_COUNT_FLOWS);
	nm_reap_watch(nn);
	return conn;
}

static void control_end(struct nm_net *nn, const struct nm_state *st)
{
	struct nm_conn *conn = nm_conn_find(nn, READ_ONCE(st->conn));
	LIST_HEAD(gone);

	if (!conn)
		return;
	spin_lock_bh(&conn->lock);
	nm_conn_end(conn, &gone);
	nm_expect_close_all(nn, &gone);
	spin_unlock_bh(&conn->lock);
	nm_reap_mappings(nn, &gone);
}

/*
 * Conntrack accepts a new handshake on the ports of a connection whose ends
 * lost it without a word, and goes on with the same entry. We begin anew.
 */
static void control_reopened(struct nm_walk *w, struct nm_state *st, u32 ack)
{
	if (!READ_ONCE(st->conn) || st->isn[w->dir] == w->seq)
		return;
	control_end(w->nn, st);
	WRITE_ONCE(st->conn, 0);
	st->isn[!w->dir] = ack - 1;
	WRITE_ONCE(st->syn[!w->dir], 1);
}

/* the counters of faults stand in the order of enum nm_fault */
static_assert(NM_COUNT_FAULT_FRAGMENTED - NM_COUNT_FAULT_TPKT ==
	      NM_FAULT_MAX - 1);

/* closed before the next report, which may open the same pinhole again */
static void control_event(struct nm_walk *w, const struct nm_report *r)
{
	LIST_HEAD(gone);

	nm_talk_event(w->conn, w->dir, r, &gone);
	nm_expect_close_all(w->nn, &gone);
	list_splice_tail(&gone, &w->gone);
}

static void control_report(void *ctx, const struct nm_report *r)
{
	struct nm_walk *w = ctx;

	switch (r->type) {
	case NM_REPORT_SITE:
		nm_map_site(w, r);
		break;
	case NM_REPORT_EVENT:
		control_event(w, r);
		break;
	case NM_REPORT_FAULT:
		nm_count(w->nn, NM_COUNT_FAULT_TPKT + r->kind);
		break;
	}
}

/* octets seen before: as they were sent the first time */
static int control_repeat(struct nm_walk *w, struct nm_flow *f, u32 len)
{
	unsigned int cursor = 0;
	struct nm_patch p;

	nm_count(w->nn, NM_COUNT_REPEATED);
	if (!nm_journal_knows(&f->journal, w->seq)) {
		nm_count(w->nn, NM_COUNT_DROP_UNKNOWN);
		return NF_DROP;
	}
	while (nm_journal_next(&f->journal, w->seq, len, &cursor, &p)) {
		nm_count(w->nn, NM_COUNT_PATCHED);
		if (nm_mangle_write(w->skb, w->protoff,
				    w->dataoff + (p.seq - w->seq), p.octets,
				    p.len)) {
			nm_count(w->nn, NM_COUNT_DROP_MEMORY);
			return NF_DROP;
		}
	}
	return NF_ACCEPT;
}

static int control_opaque(struct nm_walk *w, struct nm_flow *f, u32 len)
{
	u32 old = f->pos - w->seq;

	if (!f->journal.count)
		return NF_ACCEPT;
	if (nm_seq_before(f->pos + CONTROL_REPEATS, w->seq)) {
		nm_flow_close(f);
		return NF_ACCEPT;
	}
	if (!nm_seq_before(w->seq, f->pos))
		return NF_ACCEPT;
	return control_repeat(w, f, min(old, len));
}

static int control_scan(struct nm_walk *w, struct nm_flow *f, u32 off, u32 len)
{
	u8 window[CONTROL_WINDOW];
	int err;

	nm_count_add(w->nn, NM_COUNT_OCTETS, len - off);
	while (off < len) {
		unsigned int n = min_t(u32, len - off, sizeof(window));

		if (skb_copy_bits(w->skb, w->dataoff + off, window, n))
			goto drop;
		err = nm_flow_feed(f, window, n, control_report, w);
		if (err == -EPROTO) {
			nm_count(w->nn, NM_COUNT_OPAQUE_GRAMMAR);
			nm_flow_stop(f);
			break;
		}
		if (err)
			goto drop;
		off += n;
	}
	if (w->failed) {
		nm_flow_cut(f);
		goto drop;
	}
	if (f->opaque || !nm_cut_end(w))
		return NF_ACCEPT;

drop:
	nm_count(w->nn, NM_COUNT_DROP_MEMORY);
	return NF_DROP;
}

/*
 * The receiver has octets we never saw: another path leads around us. What we
 * dropped or cut off it cannot have, whatever it says. A FIN counts as one.
 */
static void control_check_ack(struct nm_walk *w, u32 ack)
{
	struct nm_flow *back = &w->conn->flow[!w->dir];

	if (back->opaque || !nm_seq_before(back->top + 1, ack))
		return;
	nm_count(w->nn, NM_COUNT_OPAQUE_ROUTED);
	nm_flow_stop(back);
}

static int control_segment(struct nm_walk *w, u32 len)
{
	struct nm_flow *f = &w->conn->flow[w->dir];
	int verdict = NF_ACCEPT;
	int old;

	/* what was rewritten is forgotten with the connection */
	if (w->conn->dead) {
		nm_count(w->nn, NM_COUNT_DROP_ENDED);
		return NF_DROP;
	}
	if (f->opaque)
		return control_opaque(w, f, len);
	if (nm_seq_before(f->top, w->seq + len))
		f->top = w->seq + len;

	old = nm_flow_place(f, w->seq, len);
	if (old == NM_FLOW_AHEAD) {
		nm_count(w->nn, NM_COUNT_DROP_AHEAD);
		return NF_DROP;
	}
	if (old)
		verdict = control_repeat(w, f, old);
	if (verdict == NF_ACCEPT && old < len)
		verdict = control_scan(w, f, old, len);
	return verdict;
}

static int control_payload(struct nm_walk *w, struct nm_state *st,
			   const struct tcphdr *th, u32 len,
			   enum nm_proto proto)
{
	int verdict;

	if (!READ_ONCE(st->syn[w->dir])) {
		if (!st->passed[w->dir])
			nm_count(w->nn, NM_COUNT_OPAQUE_MIDDLE);
		st->passed[w->dir] = 1;
		return NF_ACCEPT;
	}

	w->conn = control_conn(w->nn, w->ct, st, proto);
	if (!w->conn) {
		nm_count(w->nn, NM_COUNT_DROP_MEMORY);
		return NF_DROP;
	}
	nm_count(w->nn, NM_COUNT_PACKETS);
	spin_lock_bh(&w->conn->lock);
	if (th->ack)
		control_check_ack(w, ntohl(th->ack_seq));
	verdict = control_segment(w, len);
	spin_unlock_bh(&w->conn->lock);
	nm_reap_mappings(w->nn, &w->gone);
	return verdict;
}

/**
 * nm_gate_control() - a packet of a TCP control connection
 * @skb: packet
 * @protoff: where its transport header is
 * @ct: its conntrack
 * @ctinfo: and its place in it
 * @proto: what the connection speaks
 *
 * Return: NF_ACCEPT; NF_DROP for what TCP will send again. Context: softirq
 * or BH-safe, RCU read side; takes the lock of the connection only where
 * there is payload.
 */
int nm_gate_control(struct sk_buff *skb, unsigned int protoff,
		    struct nf_conn *ct, enum ip_conntrack_info ctinfo,
		    enum nm_proto proto)
{
	struct nm_walk w = {
		.skb = skb,
		.ct = ct,
		.nn = nm_net(nf_ct_net(ct)),
		.dir = CTINFO2DIR(ctinfo),
		.protoff = protoff,
		.tries = CONTROL_TRIES,
		.gone = LIST_HEAD_INIT(w.gone),
	};
	struct nm_state *st = nfct_help_data(ct);
	const struct tcphdr *th;
	struct tcphdr _th;
	u32 len;
	int verdict = NF_ACCEPT;

	if (nm_gate_leaving() || READ_ONCE(w.nn->closing) ||
	    !control_is_tcp(skb))
		return NF_ACCEPT;
	th = skb_header_pointer(skb, protoff, sizeof(_th), &_th);
	if (!th || protoff + th->doff * 4 > skb->len) {
		nm_count(w.nn, NM_COUNT_DROP_MALFORMED);
		return NF_DROP;
	}
	w.dataoff = protoff + th->doff * 4;
	w.seq = ntohl(th->seq);
	len = skb->len - w.dataoff;

	if (th->syn && len) {
		nm_count(w.nn, NM_COUNT_DROP_SYN);
		return NF_DROP;
	}
	if (th->syn && control_opening(ct)) {
		if (th->ack)
			control_reopened(&w, st, ntohl(th->ack_seq));
		st->isn[w.dir] = w.seq;
		WRITE_ONCE(st->syn[w.dir], 1);
	} else if (len) {
		verdict = control_payload(&w, st, th, len, proto);
	}
	if (READ_ONCE(st->conn) && control_ended(ct))
		control_end(w.nn, st);
	return verdict;
}
