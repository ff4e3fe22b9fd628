// SPDX-License-Identifier: GPL-2.0-only
/* The table of calls and the life of one. */

#include <linux/slab.h>

#include "call/call.h"
#include "call/net.h"

const struct rhashtable_params nm_call_params = {
	.head_offset = offsetof(struct nm_call, node),
	.key_offset = offsetof(struct nm_call, id),
	.key_len = sizeof(u64),
	.automatic_shrinking = true,
};

/**
 * nm_call_create() - begin a call
 * @nn: its namespace
 * @crv: as in struct nm_call
 *
 * Return: the call with one reference; NULL when nm_conf.max_calls are there
 * or memory is short. Context: atomic, RCU read side.
 */
struct nm_call *nm_call_create(struct nm_net *nn, u16 crv)
{
	struct nm_call *call;

	if (READ_ONCE(nn->closing) ||
	    !atomic_add_unless(&nn->nr_calls, 1, nm_conf(nn)->max_calls))
		return NULL;

	call = kzalloc(sizeof(*call), GFP_ATOMIC);
	if (!call)
		goto err;
	call->id = atomic64_inc_return(&nn->next_id);
	call->nn = nn;
	call->crv = crv;
	refcount_set(&call->ref, 1);
	spin_lock_init(&call->lock);
	INIT_LIST_HEAD(&call->mappings);
	INIT_LIST_HEAD(&call->on_conn);
	if (rhashtable_insert_fast(&nn->calls, &call->node, nm_call_params)) {
		kfree(call);
		goto err;
	}
	nm_count(nn, NM_COUNT_CALLS);
	return call;

err:
	atomic_dec(&nn->nr_calls);
	return NULL;
}

/**
 * nm_call_find_get() - a call by its number
 * @nn: namespace
 * @id: number
 *
 * Return: the call with a reference taken, or NULL. Context: RCU read side.
 */
struct nm_call *nm_call_find_get(struct nm_net *nn, u64 id)
{
	struct nm_call *call;

	call = rhashtable_lookup(&nn->calls, &id, nm_call_params);
	if (call && !refcount_inc_not_zero(&call->ref))
		call = NULL;
	return call;
}

/**
 * nm_call_put() - give a reference back
 * @call: call; the last reference goes after nm_call_end()
 */
void nm_call_put(struct nm_call *call)
{
	struct nm_net *nn = call->nn;

	if (!refcount_dec_and_test(&call->ref))
		return;
	if (call->named)
		rhltable_remove(&nn->guids, &call->by_guid,
				nm_call_guid_params);
	rhashtable_remove_fast(&nn->calls, &call->node, nm_call_params);
	atomic_dec(&nn->nr_calls);
	kfree_rcu(call, rcu);
}

/**
 * nm_call_end() - the call is over
 * @call: call, not locked
 * @gone: its addresses are moved to this list
 *
 * A second time does nothing.
 */
void nm_call_end(struct nm_call *call, struct list_head *gone)
{
	spin_lock_bh(&call->lock);
	if (!call->ended) {
		call->ended = true;
		nm_count(call->nn, NM_COUNT_CALLS_ENDED);
		nm_channel_close_all(call, false, gone);
		nm_mapping_drop(call, ~0ULL, gone);
	}
	spin_unlock_bh(&call->lock);
}

/**
 * nm_channel_find() - index of an open channel
 * @call: call, locked
 * @side: who opened it
 * @number: forwardLogicalChannelNumber
 *
 * Return: index or NM_CHANNEL_NONE.
 */
int nm_channel_find(const struct nm_call *call, u8 side, u16 number)
{
	int i;

	lockdep_assert_held(&call->lock);
	for (i = 0; i < NM_CALL_CHANNELS; i++) {
		const struct nm_channel *c = &call->channel[i];

		if (c->open && c->side == side && c->number == number)
			return i;
	}
	return NM_CHANNEL_NONE;
}

/**
 * nm_channel_open() - open a channel, or find it open
 * @call: call, locked
 * @side: who opens it
 * @number: forwardLogicalChannelNumber
 * @carrier: where it is opened, enum nm_carrier
 *
 * Fast start proposes the same number several times, and an endpoint may
 * propose again.
 *
 * Return: index, or NM_CHANNEL_NONE when all are in use.
 */
int nm_channel_open(struct nm_call *call, u8 side, u16 number, u8 carrier)
{
	int i = nm_channel_find(call, side, number);

	if (i != NM_CHANNEL_NONE)
		return i;
	for (i = 0; i < NM_CALL_CHANNELS; i++) {
		struct nm_channel *c = &call->channel[i];

		if (c->open)
			continue;
		*c = (struct nm_channel){
			.number = number,
			.side = side,
			.carrier = carrier,
			.open = true,
		};
		nm_count(call->nn, NM_COUNT_CHANNELS);
		return i;
	}
	return NM_CHANNEL_NONE;
}

/**
 * nm_channel_close() - close a channel
 * @call: call, locked
 * @index: which
 * @gone: addresses nobody else uses are moved to this list
 */
void nm_channel_close(struct nm_call *call, int index, struct list_head *gone)
{
	call->channel[index].open = false;
	nm_count(call->nn, NM_COUNT_CHANNELS_CLOSED);
	nm_mapping_drop(call, BIT_ULL(index), gone);
}

/**
 * nm_channel_close_all() - close every channel
 * @call: call, locked
 * @h245: only those opened on a connection of H.245
 * @gone: addresses nobody else uses are moved to this list
 */
void nm_channel_close_all(struct nm_call *call, bool h245,
			  struct list_head *gone)
{
	int i;

	for (i = 0; i < NM_CALL_CHANNELS; i++) {
		const struct nm_channel *c = &call->channel[i];

		if (c->open && !(h245 && c->carrier != NM_CARRIER_NONE))
			nm_channel_close(call, i, gone);
	}
}
