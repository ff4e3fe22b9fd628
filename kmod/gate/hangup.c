// SPDX-License-Identifier: GPL-2.0-only
/*
 * Ending a call in its parties' stead: its pinholes and media go, and its
 * connections are reset, for else they would go on without us.
 */

#include <net/netfilter/nf_conntrack_core.h>

#include "gate/gate.h"

/* connections of a call that are taken in hand at a time */
#define HANGUP_CONNS 16

static struct nf_conn *hangup_find(struct nm_net *nn,
				   const struct nm_conn *conn)
{
	struct nf_conntrack_tuple_hash *h;
	const struct nm_state *st;
	struct nf_conn *ct;

	h = nf_conntrack_find_get(nn->net, &conn->zone, &conn->tuple);
	if (!h)
		return NULL;
	ct = nf_ct_tuplehash_to_ctrack(h);
	if (nfct_help(ct)) {
		st = nfct_help_data(ct);
		if (READ_ONCE(st->conn) == conn->id)
			return ct;
	}
	nf_ct_put(ct);
	return NULL;
}

/* what nobody followed yet is no connection of the call */
static void hangup_mappings(struct nm_net *nn, struct list_head *gone)
{
	const struct nm_mapping *m;

	list_for_each_entry(m, gone, node)
		nm_media_reset(nn, m);
	nm_reap_mappings(nn, gone);
}

/* block it before anything of the call goes, reset it when nothing is left */
static void hangup_conn(struct nm_net *nn, struct nm_conn *conn)
{
	struct nf_conn *ct = hangup_find(nn, conn);
	LIST_HEAD(gone);

	if (ct)
		nm_reset_block(ct);
	spin_lock_bh(&conn->lock);
	nm_conn_end(conn, &gone);
	nm_expect_close_all(nn, &gone);
	spin_unlock_bh(&conn->lock);
	hangup_mappings(nn, &gone);
	if (!ct)
		return;
	nm_reset_ends(ct);
	nf_ct_put(ct);
}

/*
 * Several calls can be signalled on one connection, as between gatekeepers. The
 * others go on, and so does the connection.
 */
static bool hangup_shares(struct nm_net *nn, struct nm_conn *conn,
			  struct nm_call *call)
{
	LIST_HEAD(gone);
	bool shares, over;

	spin_lock_bh(&conn->lock);
	over = list_empty(&call->on_conn);
	shares = over || conn->nr_calls > 1;
	if (shares && !over) {
		nm_conn_end_call(conn, call, &gone);
		nm_expect_close_all(nn, &gone);
	}
	spin_unlock_bh(&conn->lock);
	hangup_mappings(nn, &gone);
	return shares;
}

static int hangup_collect(struct nm_call *call, u64 *ids)
{
	const struct nm_conn *conn;
	int n = 0;

	spin_lock_bh(&call->lock);
	list_for_each_entry(conn, &call->conns, on_call) {
		if (n == HANGUP_CONNS)
			break;
		ids[n++] = conn->id;
	}
	spin_unlock_bh(&call->lock);
	return n;
}

/*
 * What joined the call. Each leaves it, so that the next look finds others; but
 * one that is not in the table yet, and blocks itself. Before the call ends:
 * a connection that came through one of its pinholes has to be blocked first,
 * to be kept.
 */
static void hangup_joined(struct nm_net *nn, struct nm_call *call)
{
	u64 ids[HANGUP_CONNS];
	int i, n, left;

	do {
		n = hangup_collect(call, ids);
		left = 0;
		for (i = 0; i < n; i++) {
			struct nm_conn *conn = nm_conn_find(nn, ids[i]);

			if (!conn)
				continue;
			hangup_conn(nn, conn);
			left++;
		}
	} while (left);
}

/**
 * nm_hangup_call() - end a call
 * @nn: namespace
 * @call: call, with a reference
 *
 * Context: process or BH-safe, RCU read side, no lock of ours held.
 */
void nm_hangup_call(struct nm_net *nn, struct nm_call *call)
{
	struct nm_conn *conn;
	LIST_HEAD(gone);

	spin_lock_bh(&call->lock);
	call->blocked = true;
	spin_unlock_bh(&call->lock);
	nm_count(nn, NM_COUNT_CALLS_HUNG_UP);

	hangup_joined(nn, call);
	conn = nm_conn_find(nn, call->signal);
	if (conn && !hangup_shares(nn, conn, call))
		hangup_conn(nn, conn);
	/* if its connection was gone already */
	nm_call_end(call, &gone);
	nm_expect_close_all(nn, &gone);
	hangup_mappings(nn, &gone);
}
