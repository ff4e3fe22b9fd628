// SPDX-License-Identifier: GPL-2.0-only
/* The table of control connections and the calls of one. */

#include "call/conn.h"
#include "call/limit.h"
#include "call/net.h"
#include "call/record.h"
#include "call/refuse.h"
#include "call/watch.h"

const struct rhashtable_params nm_conn_params = {
	.head_offset = offsetof(struct nm_conn, node),
	.key_offset = offsetof(struct nm_conn, id),
	.key_len = sizeof(u64),
	.automatic_shrinking = true,
};

/**
 * nm_conn_create() - begin to follow a control connection
 * @nn: its namespace
 * @proto: what it speaks
 * @tuple: original tuple of its conntrack
 * @zone: zone of its conntrack
 *
 * Return: the connection, not in the table yet; NULL when memory is short or
 * the namespace goes away. Context: atomic.
 */
struct nm_conn *nm_conn_create(struct nm_net *nn, enum nm_proto proto,
			       const struct nf_conntrack_tuple *tuple,
			       const struct nf_conntrack_zone *zone)
{
	struct nm_conn *conn;
	int i;

	if (READ_ONCE(nn->closing))
		return NULL;
	conn = nm_record_conn();
	if (!conn)
		return NULL;
	conn->id = atomic64_inc_return(&nn->next_id);
	conn->nn = nn;
	conn->proto = proto;
	conn->tuple = *tuple;
	conn->zone = *zone;
	spin_lock_init(&conn->lock);
	INIT_LIST_HEAD(&conn->calls);
	INIT_LIST_HEAD(&conn->on_ended);
	INIT_LIST_HEAD(&conn->on_call);
	for (i = 0; i < 2; i++) {
		conn->talk[i].side = i;
		conn->talk[i].channel = NM_CHANNEL_NONE;
	}
	return conn;
}

/**
 * nm_conn_publish() - put a connection into the table
 * @conn: from nm_conn_create(), its number in conntrack's helper data
 *
 * Return: 0 or an error of the table. Context: atomic.
 */
int nm_conn_publish(struct nm_conn *conn)
{
	return rhashtable_insert_fast(&conn->nn->conns, &conn->node,
				      nm_conn_params);
}

/**
 * nm_conn_discard() - free a connection that was never published
 * @conn: from nm_conn_create(), nothing fed to it
 * @gone: addresses that end with it are moved to this list
 */
void nm_conn_discard(struct nm_conn *conn, struct list_head *gone)
{
	spin_lock_bh(&conn->lock);
	nm_conn_close(conn, gone);
	spin_unlock_bh(&conn->lock);
	nm_record_free_conn(conn);
}

/**
 * nm_conn_find() - a connection by its number
 * @nn: namespace
 * @id: number
 *
 * Return: the connection or NULL. Context: RCU read side; valid inside it.
 */
struct nm_conn *nm_conn_find(struct nm_net *nn, u64 id)
{
	return rhashtable_lookup(&nn->conns, &id, nm_conn_params);
}

/**
 * nm_conn_join() - a connection belongs to a call signalled on another one
 * @conn: connection, not published yet
 * @call: call, with a reference for @conn
 * @side: who sends in the original direction, 0 the caller, 1 the callee
 */
void nm_conn_join(struct nm_conn *conn, struct nm_call *call, u8 side)
{
	int i;

	for (i = 0; i < 2; i++) {
		conn->talk[i].call = call;
		conn->talk[i].side = i ^ side;
	}
	spin_lock_bh(&call->lock);
	list_add_tail(&conn->on_call, &call->conns);
	if (conn->proto == NM_PROTO_H245)
		call->nr_h245++;
	if (!call->ended)
		nm_watch_call(call, NM_NEWS_CALL_UPDATE);
	spin_unlock_bh(&call->lock);
}

/*
 * With the last H.245 connection the session is over (H.323, 8.5), and so is
 * the call if nobody signals it any more.
 */
static void conn_leave(struct nm_conn *conn, struct list_head *gone)
{
	struct nm_call *call = conn->talk[0].call;
	bool over = false;

	conn->talk[0].call = NULL;
	conn->talk[1].call = NULL;
	spin_lock_bh(&call->lock);
	list_del_init(&conn->on_call);
	if (conn->proto == NM_PROTO_H245 && !--call->nr_h245) {
		nm_channel_close_all(call, true, gone);
		over = call->left;
	}
	spin_unlock_bh(&call->lock);
	if (over)
		nm_call_end(call, gone);
	nm_call_put(call);
}

/* a call is no longer signalled here */
static void conn_forget_call(struct nm_conn *conn, struct nm_call *call)
{
	int i;

	lockdep_assert_held(&conn->lock);
	for (i = 0; i < 2; i++)
		if (conn->talk[i].call == call)
			conn->talk[i].call = NULL;
	list_del_init(&call->on_conn);
	conn->nr_calls--;
}

/* does it go on with its H.245 without its signalling connection? */
static bool conn_call_goes_on(struct nm_call *call)
{
	bool goes_on;

	spin_lock_bh(&call->lock);
	goes_on = call->left && call->nr_h245;
	spin_unlock_bh(&call->lock);
	return goes_on;
}

/**
 * nm_conn_end() - the connection is over
 * @conn: connection, locked
 * @gone: addresses that end with it are moved to this list
 *
 * Its calls end, but for those that nm_conn_finish() left; what it still repeats
 * is written as before.
 */
void nm_conn_end(struct nm_conn *conn, struct list_head *gone)
{
	struct nm_call *call, *next;

	lockdep_assert_held(&conn->lock);
	conn->ended = true;
	nm_pair_remove(conn);
	list_for_each_entry_safe(call, next, &conn->calls, on_conn)
		if (!conn_call_goes_on(call))
			nm_conn_end_call(conn, call, gone);
	if (conn->proto != NM_PROTO_H225 && conn->talk[0].call)
		conn_leave(conn, gone);
}

/**
 * nm_conn_finish() - both ends have closed the connection, in order
 * @conn: connection, locked
 * @gone: addresses that end with it are moved to this list
 *
 * A gatekeeper may close call signalling when a call is set up, and the call
 * goes on (H.323, 7.3): as long as its H.245 does. Until the connection is
 * forgotten, who comes through its pinholes finds the call.
 */
void nm_conn_finish(struct nm_conn *conn, struct list_head *gone)
{
	struct nm_call *call;

	lockdep_assert_held(&conn->lock);
	list_for_each_entry(call, &conn->calls, on_conn) {
		spin_lock_bh(&call->lock);
		call->left = true;
		spin_unlock_bh(&call->lock);
	}
	nm_conn_end(conn, gone);
}

/**
 * nm_conn_close() - follow a connection no further
 * @conn: connection, locked
 * @gone: addresses that end with it are moved to this list
 */
void nm_conn_close(struct nm_conn *conn, struct list_head *gone)
{
	struct nm_call *call, *next;
	int i;

	nm_conn_end(conn, gone);
	list_for_each_entry_safe(call, next, &conn->calls, on_conn) {
		conn_forget_call(conn, call);
		nm_call_put(call);
	}
	conn->dead = true;
	for (i = 0; i < 2; i++)
		nm_flow_close(&conn->flow[i]);
}

/**
 * nm_conn_free() - remove a closed connection from the table
 * @conn: closed; freed after a grace period
 *
 * Context: once per connection; only the reaper does it.
 */
void nm_conn_free(struct nm_conn *conn)
{
	rhashtable_remove_fast(&conn->nn->conns, &conn->node, nm_conn_params);
	nm_record_free_conn(conn);
}

/**
 * nm_conn_find_call() - the call with this reference value
 * @conn: connection, locked
 * @crv: as in struct nm_call
 *
 * Return: the call or NULL.
 */
struct nm_call *nm_conn_find_call(const struct nm_conn *conn, u16 crv)
{
	struct nm_call *call;

	lockdep_assert_held(&conn->lock);
	list_for_each_entry(call, &conn->calls, on_conn)
		if (call->crv == crv)
			return call;
	return NULL;
}

static void conn_refuse(const struct nm_conn *conn, enum nm_count why)
{
	nm_refuse(conn->nn, &(struct nm_refusal){
				    .why = why,
				    .family = conn->tuple.src.l3num,
				    .channel = NM_CHANNEL_NONE,
				    .addr = &conn->party[0].real,
			    });
}

/**
 * nm_conn_begin_call() - begin a call on a connection
 * @conn: connection, locked or not published yet
 * @crv: as in struct nm_call
 *
 * Return: the call, or NULL when there are too many.
 */
struct nm_call *nm_conn_begin_call(struct nm_conn *conn, u16 crv)
{
	enum nm_count why = NM_COUNT_CALLS_REFUSED;
	struct nm_call *call = NULL;
	struct nm_host *host[2];

	if (conn->nr_calls < NM_CONN_CALLS)
		why = nm_limit_enter(conn->nn, conn->party, conn->zone.id,
				     host);
	if (why == NM_COUNT_CALLS) {
		call = nm_call_create(conn, crv, host);
		if (!call) {
			nm_limit_leave(conn->nn, host);
			why = NM_COUNT_CALLS_REFUSED;
		}
	}
	if (!call) {
		conn_refuse(conn, why);
		return NULL;
	}
	list_add_tail(&call->on_conn, &conn->calls);
	conn->nr_calls++;
	return call;
}

/**
 * nm_conn_end_call() - a call signalled here is over
 * @conn: signalling connection, locked
 * @call: one of its calls
 * @gone: the call's addresses are moved to this list
 */
void nm_conn_end_call(struct nm_conn *conn, struct nm_call *call,
		      struct list_head *gone)
{
	conn_forget_call(conn, call);
	nm_call_end(call, gone);
	nm_call_put(call);
}
