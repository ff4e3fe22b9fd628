// SPDX-License-Identifier: GPL-2.0-only
/*
 * Calls by their callIdentifier. With a gatekeeper in between, one call has
 * two legs, each with a connection of its own; RAS names calls, too.
 */

#include <linux/string.h>

#include "call/call.h"
#include "call/net.h"

const struct rhashtable_params nm_call_guid_params = {
	.head_offset = offsetof(struct nm_call, by_guid),
	.key_offset = offsetof(struct nm_call, guid),
	.key_len = NM_CALL_GUID,
	.automatic_shrinking = true,
};

/*
 * Legs of one call that are looked at, and kept: anybody may say it is one, and
 * to take one of a thousand out of the table would take a thousand steps.
 */
#define TWIN_LEGS 8

static struct rhlist_head *twin_lookup(struct nm_net *nn, const u8 *guid)
{
	return rhltable_lookup(&nn->guids, guid, nm_call_guid_params);
}

static bool twin_is_full(struct nm_net *nn, const u8 *guid)
{
	struct rhlist_head *pos, *list;
	int legs = 0;

	rcu_read_lock();
	list = twin_lookup(nn, guid);
	rhl_for_each_rcu(pos, list)
		if (++legs == TWIN_LEGS)
			break;
	rcu_read_unlock();
	return legs == TWIN_LEGS;
}

/**
 * nm_call_name() - the call says which one it is
 * @call: call, locked
 * @guid: callIdentifier
 *
 * The first one counts, and nothing but zeroes is none. Without memory, or with
 * too many that say the same, its other leg will not find it.
 */
void nm_call_name(struct nm_call *call, const u8 *guid)
{
	lockdep_assert_held(&call->lock);
	if (call->named || !memchr_inv(guid, 0, NM_CALL_GUID))
		return;
	memcpy(call->guid, guid, sizeof(call->guid));
	call->named = true;
	call->listed = !twin_is_full(call->nn, guid) &&
		       !rhltable_insert(&call->nn->guids, &call->by_guid,
					nm_call_guid_params);
}

/**
 * nm_call_back() - whose address is it that a leg of a call gave out?
 * @nn: namespace
 * @guid: callIdentifier
 * @seen: address that was given out
 * @proto: IPPROTO_UDP or IPPROTO_TCP
 * @real: set to what it is
 *
 * Return: whether one did. Context: BH-safe, RCU read side, no call locked.
 */
bool nm_call_back(struct nm_net *nn, const u8 *guid, const struct nm_addr *seen,
		  u8 proto, struct nm_addr *real)
{
	struct rhlist_head *pos, *list = twin_lookup(nn, guid);
	const struct nm_mapping *m = NULL;
	struct nm_call *call;
	int legs = 0;

	rhl_for_each_entry_rcu(call, pos, list, by_guid) {
		if (legs++ == TWIN_LEGS)
			break;
		spin_lock_bh(&call->lock);
		m = nm_mapping_seen(call, seen, proto);
		if (m)
			*real = m->real;
		spin_unlock_bh(&call->lock);
		if (m)
			return true;
	}
	return false;
}

/**
 * nm_call_forth() - how did a leg of a call give out an address?
 * @nn: namespace
 * @guid: callIdentifier
 * @real: address as it is
 * @proto: IPPROTO_UDP or IPPROTO_TCP
 * @seen: set to what others see
 *
 * Return: whether one did. Context: BH-safe, RCU read side, no call locked.
 */
bool nm_call_forth(struct nm_net *nn, const u8 *guid,
		   const struct nm_addr *real, u8 proto, struct nm_addr *seen)
{
	struct rhlist_head *pos, *list = twin_lookup(nn, guid);
	const struct nm_mapping *m = NULL;
	struct nm_call *call;
	int legs = 0;

	rhl_for_each_entry_rcu(call, pos, list, by_guid) {
		if (legs++ == TWIN_LEGS)
			break;
		spin_lock_bh(&call->lock);
		m = nm_mapping_real(call, real, proto);
		if (m)
			*seen = m->seen;
		spin_unlock_bh(&call->lock);
		if (m)
			return true;
	}
	return false;
}

/**
 * nm_call_hangup() - end the legs of a call that somebody takes part in
 * @nn: namespace
 * @guid: callIdentifier; others can say it, too
 * @party: who takes part
 * @gone: their addresses are moved to this list
 *
 * Context: BH-safe, RCU read side, no call locked.
 */
void nm_call_hangup(struct nm_net *nn, const u8 *guid,
		    const union nf_inet_addr *party, struct list_head *gone)
{
	struct rhlist_head *pos, *list = twin_lookup(nn, guid);
	struct nm_call *call;
	int legs = 0;

	rhl_for_each_entry_rcu(call, pos, list, by_guid) {
		if (legs++ == TWIN_LEGS)
			break;
		if (nf_inet_addr_cmp(&call->party[0].real.ip, party) ||
		    nf_inet_addr_cmp(&call->party[1].real.ip, party))
			nm_call_end(call, gone);
	}
}
