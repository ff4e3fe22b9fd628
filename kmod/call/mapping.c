// SPDX-License-Identifier: GPL-2.0-only
/* The addresses of a call. All under the lock of the call. */

#include <linux/cache.h>
#include <linux/init.h>
#include <linux/slab.h>

#include "call/call.h"
#include "call/mapping.h"

/* what is in conntrack is known above */
static void (*mapping_meter)(const struct nm_net *nn,
			     const struct nm_mapping *m,
			     struct nm_traffic *sum) __ro_after_init;

/**
 * nm_mapping_measure() - who knows what the connections of a mapping carried
 * @meter: function
 *
 * Context: module init, before there are calls.
 */
void __init nm_mapping_measure(nm_mapping_meter *meter)
{
	mapping_meter = meter;
}

/**
 * nm_addr_equal() - same address and port?
 * @a: one
 * @b: other
 */
bool nm_addr_equal(const struct nm_addr *a, const struct nm_addr *b)
{
	return a->port == b->port && nf_inet_addr_cmp(&a->ip, &b->ip);
}

/**
 * nm_mapping_real() - find a mapping by where its owner listens
 * @call: call, locked
 * @a: address and port
 * @proto: IPPROTO_UDP or IPPROTO_TCP
 *
 * Return: the mapping or NULL.
 */
struct nm_mapping *nm_mapping_real(const struct nm_call *call,
				   const struct nm_addr *a, u8 proto)
{
	struct nm_mapping *m;

	lockdep_assert_held(&call->lock);
	list_for_each_entry(m, &call->mappings, node)
		if (m->proto == proto && nm_addr_equal(&m->real, a))
			return m;
	return NULL;
}

/**
 * nm_mapping_seen() - find a mapping by what the other party was told
 * @call: call, locked
 * @a: address and port
 * @proto: IPPROTO_UDP or IPPROTO_TCP
 *
 * Return: the mapping or NULL.
 */
struct nm_mapping *nm_mapping_seen(const struct nm_call *call,
				   const struct nm_addr *a, u8 proto)
{
	struct nm_mapping *m;

	lockdep_assert_held(&call->lock);
	list_for_each_entry(m, &call->mappings, node)
		if (m->proto == proto && nm_addr_equal(&m->seen, a))
			return m;
	return NULL;
}

/**
 * nm_mapping_add() - add an address to a call
 * @call: call, locked, not ended
 * @tmpl: what it is
 *
 * Return: the mapping; NULL when the call has NM_CALL_MAPPINGS of them or
 * memory is short. Context: atomic.
 */
struct nm_mapping *nm_mapping_add(struct nm_call *call,
				  const struct nm_mapping *tmpl)
{
	struct nm_mapping *m;

	BUILD_BUG_ON(NM_MAPPING_MEDIA > 7 || NM_CLASS_MAX > 4);
	lockdep_assert_held(&call->lock);
	if (call->nr_mappings >= NM_CALL_MAPPINGS)
		return NULL;
	m = kmemdup(tmpl, sizeof(*m), GFP_ATOMIC);
	if (!m)
		return NULL;
	list_add_tail(&m->node, &call->mappings);
	call->nr_mappings++;
	return m;
}

/**
 * nm_mapping_came() - remember a connection that came through the pinhole
 * @m: mapping, its call locked
 * @tuple: original tuple of the connection
 * @oldest: with all places taken, the oldest, which is forgotten
 *
 * Return: @oldest was filled; that connection has to end now, for nothing
 * would end it later.
 */
bool nm_mapping_came(struct nm_mapping *m,
		     const struct nf_conntrack_tuple *tuple,
		     struct nf_conntrack_tuple *oldest)
{
	bool full = m->nr_media == NM_MAPPING_MEDIA;
	int i;

	for (i = 0; i < m->nr_media; i++)
		if (nf_ct_tuple_equal(&m->media[i], tuple))
			return false;
	if (full) {
		*oldest = m->media[0];
		memmove(m->media, m->media + 1,
			sizeof(m->media) - sizeof(m->media[0]));
		m->nr_media--;
	}
	m->media[m->nr_media++] = *tuple;
	return full;
}

/**
 * nm_mapping_drop() - take users away from the addresses of a call
 * @call: call, locked
 * @users: who no longer uses any, as in struct nm_mapping
 * @gone: addresses without users are moved to this list
 */
void nm_mapping_drop(struct nm_call *call, u64 users, struct list_head *gone)
{
	struct nm_mapping *m, *next;

	lockdep_assert_held(&call->lock);
	list_for_each_entry_safe(m, next, &call->mappings, node) {
		m->users &= ~users;
		if (m->users)
			continue;
		if (m->nr_media)
			mapping_meter(call->nn, m, &call->past);
		list_move_tail(&m->node, gone);
		call->nr_mappings--;
	}
}
