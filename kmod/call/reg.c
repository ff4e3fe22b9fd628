// SPDX-License-Identifier: GPL-2.0-only
/*
 * The table of registrations of a namespace: who comes into it, and who goes.
 * Reading takes no lock; changes are as rare as registrations are.
 */

#include <linux/slab.h>

#include "call/reg_table.h"

/**
 * nm_reg_init() - make the table of a namespace
 * @nn: namespace
 *
 * Return: 0 or -ENOMEM. Context: may sleep.
 */
int nm_reg_init(struct nm_net *nn)
{
	int err;

	BUILD_BUG_ON(sizeof(struct nm_reg_seen) != 24);
	BUILD_BUG_ON(offsetof(struct nm_reg_owner, server) != 20);

	spin_lock_init(&nn->reg_lock);
	INIT_LIST_HEAD(&nn->regs);
	INIT_LIST_HEAD(&nn->regs_new);
	err = rhltable_init(&nn->reg_seen, &nm_reg_seen_params);
	if (err)
		return err;
	err = rhltable_init(&nn->reg_owners, &nm_reg_owner_params);
	if (err)
		rhltable_destroy(&nn->reg_seen);
	return err;
}

/**
 * nm_reg_free() - a registration is over
 * @nn: namespace
 * @reg: registration; freed after a grace period, so that a list it is in may be
 *	walked on
 *
 * Context: reg_lock held.
 */
void nm_reg_free(struct nm_net *nn, struct nm_reg *reg)
{
	lockdep_assert_held(&nn->reg_lock);
	rhltable_remove(&nn->reg_owners, &reg->by_owner, nm_reg_owner_params);
	rhltable_remove(&nn->reg_seen, &reg->by_seen, nm_reg_seen_params);
	list_del(&reg->node);
	atomic_dec(&nn->nr_regs);
	nm_count(nn, NM_COUNT_REGS_ENDED);
	kfree_rcu(reg, rcu);
}

/**
 * nm_reg_exit() - free the table of a namespace
 * @nn: namespace; no packet is inside any more
 *
 * Context: may sleep.
 */
void nm_reg_exit(struct nm_net *nn)
{
	struct nm_reg *reg, *next;

	spin_lock_bh(&nn->reg_lock);
	list_splice_init(&nn->regs_new, &nn->regs);
	list_for_each_entry_safe(reg, next, &nn->regs, node)
		nm_reg_free(nn, reg);
	spin_unlock_bh(&nn->reg_lock);
	rhltable_destroy(&nn->reg_owners);
	rhltable_destroy(&nn->reg_seen);
}

/* the one of the same owner for the same peer */
static struct nm_reg *reg_same(struct nm_net *nn, const struct nm_reg *want)
{
	struct rhlist_head *pos;
	struct nm_reg *reg;

	nm_reg_for_each_seen(reg, pos, nn, &want->seen)
		if (nf_inet_addr_cmp(&reg->peer, &want->peer) &&
		    !memcmp(&reg->owner, &want->owner, sizeof(reg->owner)))
			return reg;
	return NULL;
}

/*
 * Does one lead somewhere else for somebody who may come to the other? Hosts
 * whose gatekeepers differ may have the same port outside for RAS.
 */
static bool reg_clashes(const struct nm_reg *reg, const struct nm_reg *want)
{
	return !nm_addr_equal(&reg->real, &want->real) &&
	       (want->seen.proto != IPPROTO_UDP ||
		nf_inet_addr_cmp(&reg->peer, &want->peer));
}

/**
 * nm_reg_is_taken() - does an address lead somewhere else already?
 * @nn: namespace
 * @want: who is to be registered there
 *
 * Context: RCU read side.
 */
bool nm_reg_is_taken(struct nm_net *nn, const struct nm_reg *want)
{
	struct rhlist_head *pos;
	struct nm_reg *reg;

	nm_reg_for_each_seen(reg, pos, nn, &want->seen)
		if (nm_reg_is_alive(reg) && reg_clashes(reg, want))
			return true;
	return false;
}

static bool reg_host_has_room(struct nm_net *nn,
			      const struct nm_reg_owner *owner)
{
	struct rhlist_head *pos;
	unsigned int host = 0, own = 0;
	struct nm_reg *reg;

	nm_reg_for_each_own(reg, pos, nn, owner) {
		host++;
		own += nm_reg_is_of(reg, owner);
	}
	return host < NM_REG_HOST_MAX && own < NM_REG_OWNER_MAX;
}

/*
 * Calls are admitted one after the other, and the oldest admission has been
 * used or never will be: it goes, so that the newest call is followed.
 */
static bool reg_host_make_room(struct nm_net *nn,
			       const struct nm_reg_owner *owner)
{
	struct nm_reg *reg, *oldest = NULL;
	struct rhlist_head *pos;

	if (owner->kind != NM_REG_ANSWER)
		return false;
	nm_reg_for_each_own(reg, pos, nn, owner)
		if (nm_reg_is_of(reg, owner) &&
		    (!oldest || time_before(reg->expires, oldest->expires)))
			oldest = reg;
	if (oldest)
		nm_reg_free(nn, oldest);
	return oldest;
}

/*
 * Anybody can say what nobody ever confirms, in the name of any host: the oldest
 * of that goes.
 */
static bool reg_make_room(struct nm_net *nn)
{
	struct nm_reg *oldest;

	if (atomic_read(&nn->nr_regs) < NM_REG_MAX)
		return true;
	oldest = list_first_entry_or_null(&nn->regs_new, struct nm_reg, node);
	if (oldest)
		nm_reg_free(nn, oldest);
	return oldest;
}

static int reg_insert(struct nm_net *nn, const struct nm_reg *tmpl)
{
	struct nm_reg *reg;
	int err;

	if (!reg_host_has_room(nn, &tmpl->owner) &&
	    !reg_host_make_room(nn, &tmpl->owner))
		return -ENOSPC;
	if (!reg_make_room(nn))
		return -ENOSPC;
	reg = kmemdup(tmpl, sizeof(*reg), GFP_ATOMIC);
	if (!reg)
		return -ENOMEM;
	err = rhltable_insert(&nn->reg_seen, &reg->by_seen, nm_reg_seen_params);
	if (err)
		goto err_free;
	err = rhltable_insert(&nn->reg_owners, &reg->by_owner,
			      nm_reg_owner_params);
	if (err)
		goto err_seen;
	list_add_tail(&reg->node, &nn->regs_new);
	atomic_inc(&nn->nr_regs);
	nm_count(nn, NM_COUNT_REGS);
	return 0;

err_seen:
	rhltable_remove(&nn->reg_seen, &reg->by_seen, nm_reg_seen_params);
err_free:
	kfree_rcu(reg, rcu);
	return err;
}

/**
 * nm_reg_add() - register an address, or register it again
 * @nn: namespace
 * @tmpl: what it is, all but the links
 *
 * Return: 0; -EBUSY: it leads somewhere else already; -ENOSPC: too many;
 * -ENOMEM. Context: BH-safe, RCU read side; takes reg_lock.
 */
int nm_reg_add(struct nm_net *nn, const struct nm_reg *tmpl)
{
	struct nm_reg *reg;
	int err = 0;

	spin_lock_bh(&nn->reg_lock);
	reg = reg_same(nn, tmpl);
	if (reg && !nm_reg_is_alive(reg)) {
		nm_reg_free(nn, reg);
		reg = NULL;
	}
	if (READ_ONCE(nn->closing)) {
		err = -ENOSPC;
	} else if (nm_reg_is_taken(nn, tmpl)) {
		err = -EBUSY;
	} else if (!reg) {
		err = reg_insert(nn, tmpl);
	} else {
		reg->stale = false;
		reg->master = tmpl->master;
		reg->asked = true;
		reg->from = tmpl->from;
		reg->request[NM_REG_OWNER] = tmpl->request[NM_REG_OWNER];
		reg->follows &= tmpl->follows;
		if (time_after(tmpl->expires, reg->expires))
			WRITE_ONCE(reg->expires, tmpl->expires);
	}
	spin_unlock_bh(&nn->reg_lock);
	return err;
}

/**
 * nm_reg_evict() - an address is somebody else's now
 * @nn: namespace
 * @want: who is to be registered there
 *
 * Context: BH-safe, RCU read side; takes reg_lock.
 */
void nm_reg_evict(struct nm_net *nn, const struct nm_reg *want)
{
	struct rhlist_head *pos;
	struct nm_reg *reg;

	spin_lock_bh(&nn->reg_lock);
	nm_reg_for_each_seen(reg, pos, nn, &want->seen)
		if (reg_clashes(reg, want))
			nm_reg_free(nn, reg);
	spin_unlock_bh(&nn->reg_lock);
}

static void reg_sweep(struct nm_net *nn, struct list_head *list)
{
	struct nm_reg *reg, *next;

	list_for_each_entry_safe(reg, next, list, node)
		if (!nm_reg_is_alive(reg))
			nm_reg_free(nn, reg);
}

/**
 * nm_reg_sweep() - free what has run out
 * @nn: namespace
 *
 * Return: whether anything is left. Context: process.
 */
bool nm_reg_sweep(struct nm_net *nn)
{
	bool left;

	spin_lock_bh(&nn->reg_lock);
	reg_sweep(nn, &nn->regs);
	reg_sweep(nn, &nn->regs_new);
	left = atomic_read(&nn->nr_regs);
	spin_unlock_bh(&nn->reg_lock);
	return left;
}
