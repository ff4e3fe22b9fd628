// SPDX-License-Identifier: GPL-2.0-only
/*
 * NetMeeting opens connections beside the one that signals the call: 1731, and
 * T.120 when nothing was said about it. They belong to the call between the same
 * two hosts.
 */

#include "call/conn.h"
#include "call/net.h"

/* call signalling connections of two hosts that are looked at */
#define PAIR_CONNS 8

const struct rhashtable_params nm_pair_params = {
	.head_offset = offsetof(struct nm_conn, by_pair),
	.key_offset = offsetof(struct nm_conn, pair),
	.key_len = sizeof(struct nm_pair),
	.automatic_shrinking = true,
};

/**
 * nm_pair_make() - the key of two hosts
 * @pair: filled
 * @one: a host as it is
 * @other: the other one
 * @zone: conntrack zone
 */
void nm_pair_make(struct nm_pair *pair, const union nf_inet_addr *one,
		  const union nf_inet_addr *other, u16 zone)
{
	bool swap = memcmp(one, other, sizeof(*one)) > 0;

	BUILD_BUG_ON(sizeof(*pair) != 2 * sizeof(*one) + sizeof(u32));
	pair->host[swap] = *one;
	pair->host[!swap] = *other;
	pair->zone = zone;
}

/**
 * nm_pair_add() - a connection that signals calls can be found by its hosts
 * @conn: connection, published
 * @pair: its hosts
 *
 * Without memory it cannot.
 */
void nm_pair_add(struct nm_conn *conn, const struct nm_pair *pair)
{
	spin_lock_bh(&conn->lock);
	conn->pair = *pair;
	conn->paired = !conn->ended &&
		       !rhltable_insert(&conn->nn->pairs, &conn->by_pair,
					nm_pair_params);
	spin_unlock_bh(&conn->lock);
}

/**
 * nm_pair_remove() - it cannot be found any more
 * @conn: connection, locked
 *
 * As soon as it is over, not when conntrack forgets it: two hosts that call each
 * other all the time would have thousands to look through here.
 */
void nm_pair_remove(struct nm_conn *conn)
{
	lockdep_assert_held(&conn->lock);
	if (conn->paired)
		rhltable_remove(&conn->nn->pairs, &conn->by_pair,
				nm_pair_params);
	conn->paired = false;
}

static struct nm_call *pair_call_get(struct nm_conn *conn)
{
	struct nm_call *call, *found = NULL;

	spin_lock_bh(&conn->lock);
	list_for_each_entry(call, &conn->calls, on_conn) {
		if (READ_ONCE(call->ended) ||
		    !refcount_inc_not_zero(&call->ref))
			continue;
		found = call;
		break;
	}
	spin_unlock_bh(&conn->lock);
	return found;
}

/**
 * nm_pair_call_get() - a call between two hosts
 * @nn: namespace
 * @pair: the hosts
 *
 * Return: the call with a reference taken, or NULL. Context: BH-safe, RCU read
 * side, no lock of ours held.
 */
struct nm_call *nm_pair_call_get(struct nm_net *nn, const struct nm_pair *pair)
{
	struct rhlist_head *pos, *list;
	struct nm_call *call = NULL;
	struct nm_conn *conn;
	int looks = 0;

	list = rhltable_lookup(&nn->pairs, pair, nm_pair_params);
	rhl_for_each_entry_rcu(conn, pos, list, by_pair) {
		if (looks++ == PAIR_CONNS)
			break;
		call = pair_call_get(conn);
		if (call)
			break;
	}
	return call;
}
