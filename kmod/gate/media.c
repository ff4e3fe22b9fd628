// SPDX-License-Identifier: GPL-2.0-only
/* Media connections: ended with their channel, removed before a new one. */

#include <net/netfilter/nf_conntrack_acct.h>
#include <net/netfilter/nf_conntrack_core.h>

#include "gate/gate.h"

/* what a TCP connection has left when its channel or call ends */
#define MEDIA_GOODBYE (10 * HZ)
/* and another one, for what is on its way */
#define MEDIA_GRACE (HZ / 2)

static struct nf_conn *media_find(const struct nm_net *nn,
				  const struct nf_conntrack_zone *zone,
				  const struct nf_conntrack_tuple *t)
{
	struct nf_conntrack_tuple_hash *h;

	h = nf_conntrack_find_get(nn->net, zone, t);
	return h ? nf_ct_tuplehash_to_ctrack(h) : NULL;
}

static bool media_is_ours(const struct nf_conn *ct, u64 conn)
{
	const struct nf_conn_help *help;

	if (!(ct->status & IPS_EXPECTED) || !ct->master)
		return false;
	help = nfct_help(ct->master);
	return help && ((const struct nm_state *)help->data)->conn == conn;
}

static bool media_is_followed(const struct nf_conn *ct)
{
	const struct nf_conn_help *help = nfct_help(ct);

	return help && rcu_access_pointer(help->helper) ==
			       nm_gate_helper(NM_PROTO_T120, nf_ct_l3num(ct));
}

/* it stays, to be reset whatever it sends */
static bool media_is_blocked(const struct nf_conn *ct)
{
	const struct nm_state *st;

	if (!media_is_followed(ct))
		return false;
	st = nfct_help_data(ct);
	return READ_ONCE(st->blocked);
}

/*
 * What is on its way when the message that ends a channel goes by would begin a
 * connection of its own, from another port, and its receiver would wonder. And a
 * TCP connection says goodbye after the call it belongs to. So each has a moment,
 * whatever it sends; but media have none where others come in their place. A flow
 * table looks at nothing but whether it is dying. The second time makes up for a
 * packet that set the time-out in between.
 */
static bool media_finish(struct nf_conn *ct, bool now)
{
	const bool tcp = nf_ct_protonum(ct) == IPPROTO_TCP;
	const unsigned int left = tcp ? MEDIA_GOODBYE : MEDIA_GRACE;
	bool first, kill;

	if (media_is_blocked(ct))
		return false;
	first = !test_and_set_bit(IPS_FIXED_TIMEOUT_BIT, &ct->status);
	kill = test_bit(IPS_OFFLOAD_BIT, &ct->status) &&
	       !(tcp && first && !now);
	if ((now && !tcp) || kill)
		return nf_ct_kill(ct) && first;
	if (nf_ct_expires(ct) > left)
		WRITE_ONCE(ct->timeout, nfct_time_stamp + left);
	return first;
}

/* the connection of tuple @t, if control connection @conn expected it */
static struct nf_conn *media_own(const struct nm_net *nn,
				 const struct nf_conntrack_zone *zone,
				 const struct nf_conntrack_tuple *t, u64 conn)
{
	struct nf_conn *ct = media_find(nn, zone, t);

	if (!ct || media_is_ours(ct, conn))
		return ct;
	nf_ct_put(ct);
	return NULL;
}

/**
 * nm_media_evict() - remove a connection that came through a pinhole
 * @nn: namespace
 * @zone: its zone
 * @t: its original tuple
 * @conn: number of the control connection that expected it
 *
 * For another one: so there are no more of them than remembered.
 *
 * Context: BH off or process, no lock of ours held.
 */
void nm_media_evict(struct nm_net *nn, const struct nf_conntrack_zone *zone,
		    const struct nf_conntrack_tuple *t, u64 conn)
{
	struct nf_conn *ct = media_own(nn, zone, t, conn);

	if (!ct)
		return;
	if (media_finish(ct, true))
		nm_count(nn, NM_COUNT_MEDIA_ENDED);
	nf_ct_put(ct);
}

/* what came through the pinhole of a mapping, one after the other */
static void media_each(const struct nm_net *nn, const struct nm_mapping *m,
		       void (*what)(struct nf_conn *ct, void *ctx), void *ctx)
{
	struct nf_conn *ct;
	int i;

	for (i = 0; i < m->nr_media; i++) {
		ct = media_own(nn, &m->zone, &m->media[i], m->conn);
		if (!ct)
			continue;
		what(ct, ctx);
		nf_ct_put(ct);
	}
}

static void media_end(struct nf_conn *ct, void *nn)
{
	if (media_finish(ct, false))
		nm_count(nn, NM_COUNT_MEDIA_ENDED);
}

/**
 * nm_media_end() - end the connections that came through a pinhole
 * @nn: namespace
 * @m: mapping, no longer in its call
 *
 * Context: BH off or process, no lock of ours held.
 */
void nm_media_end(struct nm_net *nn, const struct nm_mapping *m)
{
	media_each(nn, m, media_end, nn);
}

static void media_reset(struct nf_conn *ct, void *nn)
{
	if (nf_ct_protonum(ct) != IPPROTO_TCP || media_is_blocked(ct))
		return;
	if (media_is_followed(ct))
		nm_reset_block(ct);
	else
		nm_count(nn, NM_COUNT_RESETS);
	nm_reset_ends(ct);
}

/**
 * nm_media_reset() - reset the TCP connections that came through a pinhole
 * @nn: namespace
 * @m: mapping, no longer in its call
 *
 * Context: BH off or process, no lock of ours held.
 */
void nm_media_reset(struct nm_net *nn, const struct nm_mapping *m)
{
	media_each(nn, m, media_reset, nn);
}

static void media_measure(struct nf_conn *ct, void *ctx)
{
	const struct nf_conn_acct *acct = nf_conn_acct_find(ct);
	struct nm_traffic *sum = ctx;
	int dir;

	if (!acct)
		return;
	for (dir = 0; dir < IP_CT_DIR_MAX; dir++) {
		sum->packets += atomic64_read(&acct->counter[dir].packets);
		sum->octets += atomic64_read(&acct->counter[dir].bytes);
	}
}

/**
 * nm_media_measure() - add what the connections of a mapping carried
 * @nn: namespace
 * @m: mapping, its call locked
 * @sum: added to
 */
void nm_media_measure(const struct nm_net *nn, const struct nm_mapping *m,
		      struct nm_traffic *sum)
{
	media_each(nn, m, media_measure, sum);
}

static bool media_mapping_alive(struct nm_net *nn, const struct nm_mapping *m)
{
	int i;

	for (i = 0; i < m->nr_media; i++) {
		struct nf_conn *ct = media_find(nn, &m->zone, &m->media[i]);

		if (!ct)
			continue;
		nf_ct_put(ct);
		return true;
	}
	return false;
}

static bool media_call_alive(struct nm_net *nn, struct nm_call *call)
{
	const struct nm_mapping *m;
	bool alive = false;

	spin_lock_bh(&call->lock);
	list_for_each_entry(m, &call->mappings, node) {
		alive = media_mapping_alive(nn, m);
		if (alive)
			break;
	}
	spin_unlock_bh(&call->lock);
	return alive;
}

/**
 * nm_media_alive() - does media of the calls of this connection flow?
 * @nn: namespace
 * @conn: control connection, locked
 */
bool nm_media_alive(struct nm_net *nn, const struct nm_conn *conn)
{
	struct nm_call *call;

	if (conn->proto == NM_PROTO_H245 && conn->talk[0].call)
		return media_call_alive(nn, conn->talk[0].call);
	list_for_each_entry(call, &conn->calls, on_conn)
		if (media_call_alive(nn, call))
			return true;
	return false;
}

static void media_sweep_pair(struct nm_net *nn, const struct nm_mapping *from,
			     const struct nm_mapping *to)
{
	const typeof_member(struct nf_conntrack_tuple, dst) * seen;
	struct nf_conntrack_tuple t = {
		.src.l3num = to->family,
		.src.u3 = from->real.ip,
		.src.u.all = from->real.port,
		.dst.u3 = to->seen.ip,
		.dst.u.all = to->seen.port,
		.dst.protonum = to->proto,
	};
	struct nf_conn *ct = media_find(nn, &to->zone, &t);
	bool ours;

	if (!ct)
		return;
	seen = &ct->tuplehash[IP_CT_DIR_REPLY].tuple.dst;
	ours = !test_bit(IPS_FIXED_TIMEOUT_BIT, &ct->status) &&
	       (media_is_ours(ct, to->conn) || media_is_ours(ct, from->conn));
	if (!nfct_help(ct) && !(ours && seen->u.all == from->seen.port &&
				nf_inet_addr_cmp(&seen->u3, &from->seen.ip)))
		nf_ct_kill(ct);
	nf_ct_put(ct);
}

/**
 * nm_media_sweep() - make room for the media of a new mapping
 * @nn: namespace
 * @call: its call, locked
 * @m: mapping just added
 *
 * A straggler of an earlier call between the same ports would keep its old
 * translation, or none, and never meet the expectation; and so would media of
 * this call that was sent before its own address had been announced. A
 * connection of TCP goes from another port than where its end listens.
 */
void nm_media_sweep(struct nm_net *nn, const struct nm_call *call,
		    const struct nm_mapping *m)
{
	const struct nm_mapping *o;

	if (m->proto != IPPROTO_UDP)
		return;
	list_for_each_entry(o, &call->mappings, node) {
		if (o->side == m->side || o->proto != m->proto)
			continue;
		media_sweep_pair(nn, o, m);
		media_sweep_pair(nn, m, o);
	}
}
