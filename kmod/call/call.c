// SPDX-License-Identifier: GPL-2.0-only
/* The table of calls and the life of one. */

#include <linux/ktime.h>

#include "call/call.h"
#include "call/conn.h"
#include "call/limit.h"
#include "call/net.h"
#include "call/record.h"
#include "call/watch.h"

/**
 * nm_call_create() - begin a call
 * @conn: connection it is signalled on
 * @crv: as in struct nm_call
 * @host: from nm_limit_enter(), whose place is the call's
 *
 * Return: the call with one reference; NULL when memory is short or the
 * namespace ends. Context: atomic, RCU read side.
 */
struct nm_call *nm_call_create(const struct nm_conn *conn, u16 crv,
			       struct nm_host *const host[2])
{
	struct nm_net *nn = conn->nn;
	struct nm_call *call;

	call = READ_ONCE(nn->closing) ? NULL : nm_record_call();
	if (!call)
		return NULL;
	call->id = atomic64_inc_return(&nn->next_id);
	call->nn = nn;
	call->crv = crv;
	call->signal = conn->id;
	call->family = conn->tuple.src.l3num;
	memcpy(call->party, conn->party, sizeof(call->party));
	memcpy(call->host, host, sizeof(call->host));
	call->start = ktime_get_boottime_ns();
	refcount_set(&call->ref, 1);
	spin_lock_init(&call->lock);
	INIT_LIST_HEAD(&call->mappings);
	INIT_LIST_HEAD(&call->conns);
	INIT_LIST_HEAD(&call->on_conn);
	if (xa_insert_bh(&nn->calls, call->id, call, GFP_ATOMIC)) {
		nm_record_free_call(call);
		return NULL;
	}
	atomic_inc(&nn->calls_changed);
	nm_count(nn, NM_COUNT_CALLS);
	return call;
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

	call = xa_load(&nn->calls, id);
	if (!call || call->id != id || !refcount_inc_not_zero(&call->ref))
		return NULL;
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
	if (call->listed)
		rhltable_remove(&nn->guids, &call->by_guid,
				nm_call_guid_params);
	xa_erase_bh(&nn->calls, call->id);
	atomic_inc(&nn->calls_changed);
	nm_record_free_call(call);
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
		call->state = NM_CALL_ENDED;
		nm_limit_leave(call->nn, call->host);
		nm_count(call->nn, NM_COUNT_CALLS_ENDED);
		nm_channel_close_all(call, false, gone);
		nm_mapping_drop(call, ~0ULL, gone);
		nm_watch_call(call, NM_NEWS_CALL_OVER);
	}
	spin_unlock_bh(&call->lock);
}

/**
 * nm_call_progress() - a message says how far the call is
 * @call: call, locked
 * @state: how far; behind what it was already it says nothing
 */
void nm_call_progress(struct nm_call *call, enum nm_call_state state)
{
	lockdep_assert_held(&call->lock);
	if (call->state >= state)
		return;
	call->state = state;
	nm_watch_call(call, NM_NEWS_CALL_UPDATE);
}

/**
 * nm_call_rate() - announced rates of the open channels together
 * @call: call, locked
 *
 * Return: 100 bit/s.
 */
u32 nm_call_rate(const struct nm_call *call)
{
	u64 sum = 0;
	int i;

	lockdep_assert_held(&call->lock);
	for (i = 0; i < NM_CALL_CHANNELS; i++)
		if (call->channel[i].open)
			sum += call->channel[i].rate;
	return min_t(u64, sum, U32_MAX);
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

/* a place for a channel, if fewer than @most are open */
static int channel_free(const struct nm_call *call, u32 most)
{
	int found = NM_CHANNEL_NONE;
	u32 open = 0;
	int i;

	for (i = 0; i < NM_CALL_CHANNELS; i++)
		if (call->channel[i].open)
			open++;
		else if (found == NM_CHANNEL_NONE)
			found = i;
	return open < most ? found : NM_CHANNEL_NONE;
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
 * Return: index, or NM_CHANNEL_NONE when all are in use that there may be.
 * Context: RCU read side.
 */
int nm_channel_open(struct nm_call *call, u8 side, u16 number, u8 carrier)
{
	int i = nm_channel_find(call, side, number);

	if (i != NM_CHANNEL_NONE)
		return i;
	i = channel_free(call, nm_conf(call->nn)->max_channels_per_call);
	if (i == NM_CHANNEL_NONE)
		return i;
	call->channel[i] = (struct nm_channel){
		.number = number,
		.side = side,
		.carrier = carrier,
		.open = true,
	};
	nm_count(call->nn, NM_COUNT_CHANNELS);
	return i;
}

/**
 * nm_channel_tell() - all that was said when a channel was opened is known
 * @call: call, locked
 * @index: which
 */
void nm_channel_tell(struct nm_call *call, int index)
{
	struct nm_channel *c = &call->channel[index];

	if (!c->open || c->told)
		return;
	c->told = true;
	nm_watch_channel(call, NM_NEWS_CHANNEL_OPEN, index);
}

/**
 * nm_channel_close() - close a channel
 * @call: call, locked
 * @index: which
 * @gone: addresses nobody else uses are moved to this list
 */
void nm_channel_close(struct nm_call *call, int index, struct list_head *gone)
{
	nm_channel_tell(call, index);
	nm_watch_channel(call, NM_NEWS_CHANNEL_CLOSE, index);
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
