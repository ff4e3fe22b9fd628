/* SPDX-License-Identifier: GPL-2.0-only */
/* A control connection: both directions of its stream, and its calls. */
#ifndef NM_CALL_CONN_H
#define NM_CALL_CONN_H

#include <linux/rhashtable.h>
#include <linux/spinlock.h>
#include <net/netfilter/nf_conntrack_tuple.h>
#include <net/netfilter/nf_conntrack_zones.h>

#include "call/call.h"
#include "call/pair.h"
#include "flow/flow.h"

/* calls signalled on one connection at the same time */
#define NM_CONN_CALLS 64

/**
 * struct nm_talk - what one direction of a connection is talking about
 * @call: call of the message in hand, NULL before it is known
 * @channel: index of the channel in hand in @call, NM_CHANNEL_NONE outside one
 * @side: whose octets these are, 0 the caller's, 1 the callee's
 * @release: the message in hand is ReleaseComplete
 */
struct nm_talk {
	struct nm_call *call;
	s8 channel;
	u8 side;
	bool release;
};

/**
 * struct nm_conn - a control connection
 * @node: in nm_net.conns
 * @id: its number, never reused; conntrack's helper data holds it
 * @nn: its namespace
 * @lock: protects what follows; outermost of our locks
 * @ended: its calls have ended, and no other begins
 * @dead: closed; @flow is empty, too
 * @proto: enum nm_proto
 * @nr_calls: entries of @calls
 * @flow: by conntrack direction
 * @talk: by conntrack direction
 * @calls: struct nm_call, each with a reference; of an H.245 connection only a
 *	call that is not another connection's
 * @on_ended: in nm_net.ended
 * @on_call: in nm_call.conns of @talk's call, if it is signalled on another
 *	connection (the lock of the call)
 * @party: its two ends, who opened it first
 * @pair: its two hosts, of call signalling only
 * @by_pair: in nm_net.pairs
 * @paired: it is
 * @missed: conntrack did not have it when the reaper last looked
 * @minutes: how long an entry lives, as told to a directory; 0 unknown
 * @tuple: original tuple of its conntrack
 * @zone: and zone
 * @rcu: frees
 */
struct nm_conn {
	struct rhash_head node;
	u64 id;
	struct nm_net *nn;
	spinlock_t lock; /* all below */
	bool ended;
	bool dead;
	u8 proto;
	u16 nr_calls;
	struct nm_flow flow[2];
	struct nm_talk talk[2];
	struct list_head calls;
	struct list_head on_ended;
	struct list_head on_call;
	struct nm_party party[2];
	struct nm_pair pair;
	struct rhlist_head by_pair;
	bool paired;
	bool missed;
	u32 minutes;
	struct nf_conntrack_tuple tuple;
	struct nf_conntrack_zone zone;
	struct rcu_head rcu;
};

extern const struct rhashtable_params nm_conn_params;

struct nm_conn *nm_conn_create(struct nm_net *nn, enum nm_proto proto,
			       const struct nf_conntrack_tuple *tuple,
			       const struct nf_conntrack_zone *zone);
int nm_conn_publish(struct nm_conn *conn);
void nm_conn_discard(struct nm_conn *conn, struct list_head *gone);
struct nm_conn *nm_conn_find(struct nm_net *nn, u64 id);
void nm_conn_finish(struct nm_conn *conn, struct list_head *gone);
void nm_conn_end(struct nm_conn *conn, struct list_head *gone);
void nm_conn_close(struct nm_conn *conn, struct list_head *gone);
void nm_conn_free(struct nm_conn *conn);

/**
 * nm_conn_is_busy() - is there a call on it?
 * @conn: connection, locked or not: what it says may change at once
 */
static inline bool nm_conn_is_busy(const struct nm_conn *conn)
{
	return READ_ONCE(conn->nr_calls) ||
	       (conn->proto == NM_PROTO_H245 && READ_ONCE(conn->talk[0].call));
}

struct nm_call *nm_conn_find_call(const struct nm_conn *conn, u16 crv);
struct nm_call *nm_conn_begin_call(struct nm_conn *conn, u16 crv);
void nm_conn_join(struct nm_conn *conn, struct nm_call *call, u8 side);
void nm_conn_end_call(struct nm_conn *conn, struct nm_call *call,
		      struct list_head *gone);

#endif
