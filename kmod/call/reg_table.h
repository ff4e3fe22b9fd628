/* SPDX-License-Identifier: GPL-2.0-only */
/* What the files of the registrations share. */
#ifndef NM_CALL_REG_TABLE_H
#define NM_CALL_REG_TABLE_H

#include <linux/jiffies.h>

#include "call/net.h"
#include "call/reg.h"

static const struct rhashtable_params nm_reg_seen_params = {
	.head_offset = offsetof(struct nm_reg, by_seen),
	.key_offset = offsetof(struct nm_reg, seen),
	.key_len = sizeof(struct nm_reg_seen),
	.automatic_shrinking = true,
};

static const struct rhashtable_params nm_reg_owner_params = {
	.head_offset = offsetof(struct nm_reg, by_owner),
	.key_offset = offsetof(struct nm_reg, owner),
	.key_len = offsetof(struct nm_reg_owner, server),
	.automatic_shrinking = true,
};

static inline struct rhlist_head *nm_reg_seen_at(struct nm_net *nn,
						 const struct nm_reg_seen *seen)
{
	return rhltable_lookup(&nn->reg_seen, seen, nm_reg_seen_params);
}

static inline struct rhlist_head *
nm_reg_owned_by(struct nm_net *nn, const struct nm_reg_owner *owner)
{
	return rhltable_lookup(&nn->reg_owners, owner, nm_reg_owner_params);
}

/* all that others see at an address, and all of a host; in an RCU read side */
#define nm_reg_for_each_seen(reg, pos, nn, seen) \
	rhl_for_each_entry_rcu(reg, pos, nm_reg_seen_at(nn, seen), by_seen)
#define nm_reg_for_each_own(reg, pos, nn, owner) \
	rhl_for_each_entry_rcu(reg, pos, nm_reg_owned_by(nn, owner), by_owner)

static inline bool nm_reg_is_alive(const struct nm_reg *reg)
{
	return time_before(jiffies, READ_ONCE(reg->expires));
}

/* of the host for this very server */
static inline bool nm_reg_is_of(const struct nm_reg *reg,
				const struct nm_reg_owner *owner)
{
	return nf_inet_addr_cmp(&reg->owner.server, &owner->server);
}

void nm_reg_free(struct nm_net *nn, struct nm_reg *reg);
bool nm_reg_is_taken(struct nm_net *nn, const struct nm_reg *want);

#endif
