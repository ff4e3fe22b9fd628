// SPDX-License-Identifier: GPL-2.0-only
/*
 * The walk of a packet of a TCP control connection: nothing without payload,
 * repeats patched, what is ahead dropped, new octets scanned and rewritten.
 */

#include <linux/sched/clock.h>
#include <linux/tcp.h>

#include "call/refuse.h"
#include "call/talk.h"
#include "compat/compat.h"
#include "gate/gate.h"

/* ports tried for all the addresses of one packet */
#define CONTROL_TRIES 512

/*
 * An administrator may have made conntrack forget connections soon; people are
 * silent for longer. Looked at again while media flows, see nm_reap_watch().
 */
static void control_keep(const struct nm_walk *w, const struct nm_state *st)
{
	unsigned long keep = nm_conf(w->nn)->timeout_keep_s * HZ;
	struct nm_conn *conn;

	if (READ_ONCE(w->ct->proto.tcp.state) != TCP_CONNTRACK_ESTABLISHED ||
	    nf_ct_expires(w->ct) >= keep)
		return;
	conn = nm_conn_find(w->nn, READ_ONCE(st->conn));
	if (conn && nm_conn_is_busy(conn))
		nm_compat_refresh(w->ct, keep);
}

static bool control_opening(const struct nf_conn *ct)
{
	u8 state = READ_ONCE(ct->proto.tcp.state);

	return state == TCP_CONNTRACK_SYN_SENT ||
	       state == TCP_CONNTRACK_SYN_SENT2 ||
	       state == TCP_CONNTRACK_SYN_RECV;
}

static void control_pair(struct nm_pair *pair, const struct nf_conn *ct)
{
	nm_pair_make(pair, &nf_ct_tuple(ct, IP_CT_DIR_ORIGINAL)->src.u3,
		     &nf_ct_tuple(ct, IP_CT_DIR_REPLY)->src.u3,
		     nf_ct_zone(ct)->id);
}

/* NetMeeting opens T.120 and 1731 unannounced, between the hosts of a call */
static void control_find_call(struct nm_net *nn, const struct nf_conn *ct,
			      struct nm_state *st)
{
	struct nm_call *call;
	struct nm_pair pair;

	control_pair(&pair, ct);
	call = nm_pair_call_get(nn, &pair);
	if (!call)
		return;
	WRITE_ONCE(st->call, call->id);
	nm_call_put(call);
}

/*
 * The record of a connection belongs to the call that expected it. A rule may
 * also have named the helper: then the connection is a call of its own, unless
 * it opens nothing.
 */
static void control_join(struct nm_conn *conn, const struct nf_conn *ct,
			 struct nm_state *st)
{
	struct nm_call *call;

	if (conn->proto != NM_PROTO_H245 && !st->call)
		control_find_call(conn->nn, ct, st);
	if (st->call) {
		call = nm_call_find_get(conn->nn, st->call);
		if (call)
			nm_conn_join(conn, call, st->side);
		return;
	}
	if (conn->proto == NM_PROTO_T120)
		return;
	call = nm_conn_begin_call(conn, 0);
	conn->talk[0].call = call;
	conn->talk[1].call = call;
}

static struct nm_conn *control_create(struct nm_net *nn, struct nf_conn *ct,
				      struct nm_state *st, enum nm_proto proto)
{
	struct nm_conn *conn;
	struct nm_ends e;
	int dir;

	conn = nm_conn_create(nn, proto,
			      &ct->tuplehash[IP_CT_DIR_ORIGINAL].tuple,
			      nf_ct_zone(ct));
	if (!conn)
		return NULL;
	nm_map_ends(&e, ct, IP_CT_DIR_ORIGINAL);
	conn->party[0] = (struct nm_party){ e.real, e.seen };
	conn->party[1] = (struct nm_party){ e.peer, e.peer_seen };
	for (dir = 0; dir < IP_CT_DIR_MAX; dir++) {
		nm_flow_init(&conn->flow[dir], proto, st->isn[dir] + 1);
		if (!READ_ONCE(st->syn[dir]))
			nm_flow_stop(&conn->flow[dir]);
		if (proto >= NM_PROTO_T120)
			nm_literal_look(nn, ct, proto, dir,
					&conn->flow[dir].look);
	}
	/* nothing expected it if it is not announced */
	if (proto == NM_PROTO_T120)
		nm_compat_mark(ct, nm_conf(nn)->mark_data.value,
			       nm_conf(nn)->mark_data.mask);
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
 * Conntrack knows its number before the table does: what is in the table and
 * unknown to conntrack is dead.
 */
static struct nm_conn *control_begin(struct nm_net *nn, struct nf_conn *ct,
				     struct nm_state *st, enum nm_proto proto)
{
	struct nm_call *call;
	struct nm_conn *conn;
	struct nm_pair pair;

	conn = control_create(nn, ct, st, proto);
	if (!conn)
		return NULL;
	WRITE_ONCE(st->conn, conn->id);
	if (proto == NM_PROTO_H245 || proto == NM_PROTO_T120 ||
	    proto == NM_PROTO_ICC)
		control_join(conn, ct, st);
	if (nm_conn_publish(conn)) {
		WRITE_ONCE(st->conn, 0);
		control_discard(nn, conn);
		return NULL;
	}
	/* hung up while it was opened: nobody else has seen it yet */
	call = READ_ONCE(conn->talk[0].call);
	if (call && READ_ONCE(call->blocked))
		nm_reset_block(ct);
	if (proto == NM_PROTO_H225) {
		control_pair(&pair, ct);
		nm_pair_add(conn, &pair);
	}
	nm_count(nn, NM_COUNT_FLOWS);
	nm_reap_watch(nn);
	return conn;
}

/*
 * The record of a connection, made at its first payload: both ends of H.245
 * speak first, and one that has to wait is better than a second call of theirs.
 */
static struct nm_conn *control_conn(struct nm_net *nn, struct nf_conn *ct,
				    struct nm_state *st, enum nm_proto proto)
{
	struct nm_conn *conn = nm_conn_find(nn, READ_ONCE(st->conn));

	if (conn)
		return conn;
	spin_lock_bh(&nn->begin_lock);
	if (st->conn)
		conn = nm_conn_find(nn, st->conn);
	else
		conn = control_begin(nn, ct, st, proto);
	spin_unlock_bh(&nn->begin_lock);
	return conn;
}

/* the calls of a connection that is over, by now or @always */
static void control_end(struct nm_net *nn, const struct nm_state *st,
			bool always)
{
	struct nm_conn *conn = nm_conn_find(nn, READ_ONCE(st->conn));
	LIST_HEAD(gone);

	if (!conn)
		return;
	spin_lock_bh(&conn->lock);
	if (always)
		nm_conn_end(conn, &gone);
	else if (nm_flow_over(&conn->flow[0]) && nm_flow_over(&conn->flow[1]))
		nm_conn_finish(conn, &gone);
	nm_expect_close_all(nn, &gone);
	spin_unlock_bh(&conn->lock);
	nm_reap_mappings(nn, &gone);
}

/*
 * Conntrack also counts a FIN that we dropped or cut off, and takes its repeat
 * for another one: TIME_WAIT alone says nothing.
 */
static void control_check_end(const struct nm_walk *w,
			      const struct nm_state *st)
{
	u8 state = READ_ONCE(w->ct->proto.tcp.state);

	if (state == TCP_CONNTRACK_TIME_WAIT || state == TCP_CONNTRACK_CLOSE)
		control_end(w->nn, st, state == TCP_CONNTRACK_CLOSE);
}

/*
 * Conntrack accepts a new handshake on the ports of a connection whose ends
 * lost it without a word, and goes on with the same entry. We begin anew.
 */
static void control_reopened(struct nm_walk *w, struct nm_state *st)
{
	struct nm_conn *conn;

	if (!READ_ONCE(st->syn[w->dir]) || st->isn[w->dir] == w->seg.seq)
		return;
	control_end(w->nn, st, true);
	conn = nm_conn_find(w->nn, READ_ONCE(st->conn));
	if (conn)
		nm_reap_conn(w->nn, conn);
	nm_seqadj_forget(w->ct);
	WRITE_ONCE(st->conn, 0);
	WRITE_ONCE(st->blocked, 0);
}

static const enum nm_count control_did[NM_DID_MAX] = {
	[NM_DID_REPEAT] = NM_COUNT_REPEATED,
	[NM_DID_PATCH] = NM_COUNT_PATCHED,
	[NM_DID_CONFLICT] = NM_COUNT_CONFLICTS,
	[NM_DID_ZERO] = NM_COUNT_ZEROED,
	[NM_DID_TRIM] = NM_COUNT_TRIMMED,
	[NM_DID_GUESS] = NM_COUNT_GUESSED,
	[NM_DID_WAIT] = NM_COUNT_WAITED,
	[NM_DID_HOLD] = NM_COUNT_HELD,
	[NM_DID_GROW] = NM_COUNT_GROWN,
	[NM_DID_GRAMMAR] = NM_COUNT_OPAQUE_GRAMMAR,
	[NM_DID_DONE] = NM_COUNT_CONNECTED_T120,
	[NM_DID_AHEAD] = NM_COUNT_DROP_AHEAD,
	[NM_DID_FAIL] = NM_COUNT_DROP_MEMORY,
};

/* it goes no further */
static void control_refuse(const struct nm_walk *w, struct nm_call *call,
			   enum nm_count why)
{
	struct nm_ends e;

	nm_map_ends(&e, w->ct, IP_CT_DIR_ORIGINAL);
	nm_refuse(w->nn, &(struct nm_refusal){
				 .why = why,
				 .family = nf_ct_l3num(w->ct),
				 .media = why == NM_COUNT_REFUSED_POLICY ?
						  NM_MEDIA_DATA :
						  NM_MEDIA_UNKNOWN,
				 .channel = NM_CHANNEL_NONE,
				 .call = call,
				 .addr = &e.peer,
			 });
	nm_reset_block(w->ct);
}

/* T.120 that begins where it may not be, whether announced or not */
static bool control_is_refused(const struct nm_walk *w, struct nm_state *st,
			       enum nm_proto proto)
{
	struct nm_call *call = NULL;

	if (proto != NM_PROTO_T120 || nm_conf(w->nn)->allow_data ||
	    READ_ONCE(st->conn))
		return false;
	if (!st->call)
		control_find_call(w->nn, w->ct, st);
	if (st->call)
		call = nm_call_find_get(w->nn, st->call);
	if (!call) {
		control_refuse(w, NULL, NM_COUNT_REFUSED_POLICY);
		return true;
	}
	spin_lock_bh(&call->lock);
	control_refuse(w, call, NM_COUNT_REFUSED_POLICY);
	spin_unlock_bh(&call->lock);
	nm_call_put(call);
	return true;
}

static int control_segment(struct nm_walk *w)
{
	const struct nm_conf *conf = nm_conf(w->nn);
	u64 begin = conf->measure_time ? local_clock() : 0;
	const struct nm_talk was = w->conn->talk[w->dir];
	unsigned long did;
	bool pass;
	int bit;

	pass = nm_stream_segment(&w->conn->flow[w->dir], &w->seg);
	if (!pass)
		nm_talk_undo(w->conn, w->dir, &was);
	if (conf->measure_time)
		nm_count_add(w->nn, NM_COUNT_SCAN_TIME, local_clock() - begin);
	did = w->seg.did;
	for_each_set_bit(bit, &did, NM_DID_MAX)
		nm_count(w->nn, control_did[bit]);
	if (w->seg.scanned)
		nm_count_add(w->nn, NM_COUNT_OCTETS, w->seg.scanned);
	if (did & BIT(NM_DID_GRAMMAR) &&
	    conf->undecodable == NM_UNDECODABLE_RESET)
		control_refuse(w, NULL, NM_COUNT_REFUSED_GRAMMAR);
	return pass ? NF_ACCEPT : NF_DROP;
}

/* bare ACKs for direction @dir are looked at from now on, or no longer */
static void control_waits(const struct nm_walk *w, struct nm_state *st, int dir)
{
	WRITE_ONCE(st->waits[!dir], nm_stream_waits(&w->conn->flow[dir]));
}

/*
 * What the sender of this packet has of the other direction. If it has more
 * than it got from us, another path leads around us; but not where addresses
 * are translated: there it only wants to see them as they are.
 */
static void control_ack(struct nm_walk *w, struct nm_state *st,
			const struct tcphdr *th)
{
	struct nm_flow *back = &w->conn->flow[!w->dir];

	if (!th->ack)
		return;
	if (!nm_flow_acked(back, ntohl(th->ack_seq))) {
		if (w->ct->status & IPS_NAT_MASK) {
			nm_count(w->nn, NM_COUNT_ACK_AHEAD);
		} else {
			nm_count(w->nn, NM_COUNT_OPAQUE_ROUTED);
			nm_flow_stop(back);
		}
	}
	control_waits(w, st, !w->dir);
}

/* a FIN that leaves; without octets it does so before those that are missing */
static void control_fin(struct nm_walk *w)
{
	struct nm_flow *f = &w->conn->flow[w->dir];

	f->fin = true;
	f->end = w->seg.seq + w->seg.len;
}

static void control_bare(struct nm_walk *w, struct nm_state *st,
			 const struct tcphdr *th)
{
	w->conn = nm_conn_find(w->nn, READ_ONCE(st->conn));
	if (!w->conn)
		return;
	spin_lock_bh(&w->conn->lock);
	control_ack(w, st, th);
	if (th->fin)
		control_fin(w);
	spin_unlock_bh(&w->conn->lock);
}

static int control_payload(struct nm_walk *w, struct nm_state *st,
			   const struct tcphdr *th, enum nm_proto proto)
{
	const u32 len = w->seg.len;
	const bool fin = th->fin;
	int verdict = NF_DROP;

	if (control_is_refused(w, st, proto))
		return NF_ACCEPT;
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
	if (w->conn->dead) {
		/* what was rewritten is forgotten with the connection */
		nm_count(w->nn, NM_COUNT_DROP_ENDED);
	} else {
		control_ack(w, st, th);
		verdict = control_segment(w);
		if (fin && verdict == NF_ACCEPT && w->seg.len == len)
			control_fin(w);
		control_waits(w, st, w->dir);
	}
	spin_unlock_bh(&w->conn->lock);
	nm_reap_mappings(w->nn, &w->gone);
	return verdict;
}

/*
 * Does it answer the SYN that we know, or another one that conntrack has gone
 * over to? Conntrack lets one pass that answers neither, and the client does
 * not mind: its server could choose where in the stream we begin.
 */
static bool control_answers(struct nm_walk *w, const struct nm_state *st,
			    u32 ack)
{
	const u8 syn = READ_ONCE(st->syn[!w->dir]);
	bool other;

	if (syn == NM_SYN_NONE || ack - 1 == st->isn[!w->dir])
		return true;
	/* octets of a SYN count there, and have not left */
	if (syn == NM_SYN_DATA)
		return false;
	spin_lock_bh(&w->ct->lock);
	other = control_opening(w->ct) &&
		ack == w->ct->proto.tcp.seen[!w->dir].td_end;
	spin_unlock_bh(&w->ct->lock);
	return other;
}

/*
 * The handshake. The answer says which SYN it answers; after it one without ACK
 * can only be a repeat.
 */
static void control_syn(struct nm_walk *w, struct nm_state *st,
			const struct tcphdr *th)
{
	if (!control_opening(w->ct))
		return;
	if (th->ack) {
		if (!control_answers(w, st, ntohl(th->ack_seq)))
			return;
		control_reopened(w, st);
		st->isn[!w->dir] = ntohl(th->ack_seq) - 1;
		WRITE_ONCE(st->syn[!w->dir], NM_SYN_KNOWN);
	} else if (w->ct->proto.tcp.state == TCP_CONNTRACK_SYN_RECV) {
		return;
	}
	st->isn[w->dir] = w->seg.seq;
	WRITE_ONCE(st->syn[w->dir], w->seg.len ? NM_SYN_DATA : NM_SYN_KNOWN);
}

/* What called nm_reset_block() may have been this very packet. */
static int control_blocked(struct nm_walk *w, const struct nm_state *st)
{
	control_end(w->nn, st, true);
	return nm_reset_packet(w);
}

/* It belongs to no stream we know, or to none at all: the sender repeats it. */
static int control_strip(struct nm_walk *w)
{
	nm_count(w->nn, NM_COUNT_STRIPPED);
	if (!nm_stream_trim(&w->seg, 0))
		return NF_ACCEPT;
	nm_count(w->nn, NM_COUNT_DROP_MEMORY);
	return NF_DROP;
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
 * there is payload, or where so much was rewritten that every ACK matters.
 */
int nm_gate_control(struct sk_buff *skb, unsigned int protoff,
		    struct nf_conn *ct, enum ip_conntrack_info ctinfo,
		    enum nm_proto proto)
{
	struct nm_walk w = {
		.seg.ops = &nm_segment_ops,
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
	int verdict = NF_ACCEPT;

	if (nm_gate_leaving() || READ_ONCE(w.nn->closing) ||
	    !nm_mangle_is(skb, IPPROTO_TCP))
		return NF_ACCEPT;
	th = skb_header_pointer(skb, protoff, sizeof(_th), &_th);
	if (!th || protoff + th->doff * 4 > skb->len) {
		nm_count(w.nn, NM_COUNT_DROP_MALFORMED);
		return NF_DROP;
	}
	w.dataoff = protoff + th->doff * 4;
	w.seg.seq = ntohl(th->seq);
	w.seg.len = skb->len - w.dataoff;

	if (th->syn)
		control_syn(&w, st, th);
	else if (READ_ONCE(st->blocked))
		return control_blocked(&w, st);
	if (w.seg.len && (th->syn || th->rst))
		verdict = control_strip(&w);
	else if (w.seg.len)
		verdict = control_payload(&w, st, th, proto);
	else if (READ_ONCE(st->waits[w.dir]) || th->fin)
		control_bare(&w, st, th);
	if (READ_ONCE(st->blocked))
		return control_blocked(&w, st);
	if (READ_ONCE(st->conn)) {
		control_check_end(&w, st);
		control_keep(&w, st);
	}
	return verdict;
}
