// SPDX-License-Identifier: GPL-2.0-only
/*
 * The table of registrations of a namespace. Reading takes no lock; changes
 * are as rare as registrations are.
 */

#include <linux/jiffies.h>
#include <linux/slab.h>

#include "call/net.h"
#include "call/reg.h"

static const struct rhashtable_params reg_seen_params = {
	.head_offset = offsetof(struct nm_reg, by_seen),
	.key_offset = offsetof(struct nm_reg, seen),
	.key_len = sizeof(struct nm_reg_seen),
	.automatic_shrinking = true,
};

static const struct rhashtable_params reg_owner_params = {
	.head_offset = offsetof(struct nm_reg, by_owner),
	.key_offset = offsetof(struct nm_reg, owner),
	.key_len = offsetof(struct nm_reg_owner, server),
	.automatic_shrinking = true,
};

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
	err = rhltable_init(&nn->reg_seen, &reg_seen_params);
	if (err)
		return err;
	err = rhltable_init(&nn->reg_owners, &reg_owner_params);
	if (err)
		rhltable_destroy(&nn->reg_seen);
	return err;
}

static void reg_free(struct nm_net *nn, struct nm_reg *reg)
{
	lockdep_assert_held(&nn->reg_lock);
	rhltable_remove(&nn->reg_owners, &reg->by_owner, reg_owner_params);
	rhltable_remove(&nn->reg_seen, &reg->by_seen, reg_seen_params);
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
		reg_free(nn, reg);
	spin_unlock_bh(&nn->reg_lock);
	rhltable_destroy(&nn->reg_owners);
	rhltable_destroy(&nn->reg_seen);
}

static bool reg_is_alive(const struct nm_reg *reg)
{
	return time_before(jiffies, READ_ONCE(reg->expires));
}

/* the one of the same owner for the same peer */
static struct nm_reg *reg_same(struct nm_net *nn, const struct nm_reg *want)
{
	struct rhlist_head *list, *pos;
	struct nm_reg *reg;

	list = rhltable_lookup(&nn->reg_seen, &want->seen, reg_seen_params);
	rhl_for_each_entry_rcu(reg, pos, list, by_seen)
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

/* Does it lead somewhere else already? */
static bool reg_is_taken(struct nm_net *nn, const struct nm_reg *want)
{
	struct rhlist_head *list, *pos;
	struct nm_reg *reg;

	list = rhltable_lookup(&nn->reg_seen, &want->seen, reg_seen_params);
	rhl_for_each_entry_rcu(reg, pos, list, by_seen)
		if (reg_is_alive(reg) && reg_clashes(reg, want))
			return true;
	return false;
}

/* of the host for this very server */
static bool reg_is_of(const struct nm_reg *reg,
		      const struct nm_reg_owner *owner)
{
	return nf_inet_addr_cmp(&reg->owner.server, &owner->server);
}

static bool reg_host_has_room(struct nm_net *nn,
			      const struct nm_reg_owner *owner)
{
	struct rhlist_head *list, *pos;
	unsigned int host = 0, own = 0;
	struct nm_reg *reg;

	list = rhltable_lookup(&nn->reg_owners, owner, reg_owner_params);
	rhl_for_each_entry_rcu(reg, pos, list, by_owner) {
		host++;
		own += reg_is_of(reg, owner);
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
	struct rhlist_head *list, *pos;

	if (owner->kind != NM_REG_ANSWER)
		return false;
	list = rhltable_lookup(&nn->reg_owners, owner, reg_owner_params);
	rhl_for_each_entry_rcu(reg, pos, list, by_owner)
		if (reg_is_of(reg, owner) &&
		    (!oldest || time_before(reg->expires, oldest->expires)))
			oldest = reg;
	if (oldest)
		reg_free(nn, oldest);
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
		reg_free(nn, oldest);
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
	err = rhltable_insert(&nn->reg_seen, &reg->by_seen, reg_seen_params);
	if (err)
		goto err_free;
	err = rhltable_insert(&nn->reg_owners, &reg->by_owner,
			      reg_owner_params);
	if (err)
		goto err_seen;
	list_add_tail(&reg->node, &nn->regs_new);
	atomic_inc(&nn->nr_regs);
	nm_count(nn, NM_COUNT_REGS);
	return 0;

err_seen:
	rhltable_remove(&nn->reg_seen, &reg->by_seen, reg_seen_params);
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
	if (reg && !reg_is_alive(reg)) {
		reg_free(nn, reg);
		reg = NULL;
	}
	if (READ_ONCE(nn->closing)) {
		err = -ENOSPC;
	} else if (reg_is_taken(nn, tmpl)) {
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
	struct rhlist_head *list, *pos;
	struct nm_reg *reg;

	spin_lock_bh(&nn->reg_lock);
	/* freed after a grace period, so the list may be walked on */
	list = rhltable_lookup(&nn->reg_seen, &want->seen, reg_seen_params);
	rhl_for_each_entry_rcu(reg, pos, list, by_seen)
		if (reg_clashes(reg, want))
			reg_free(nn, reg);
	spin_unlock_bh(&nn->reg_lock);
}

/**
 * nm_reg_match() - a new connection comes
 * @nn: namespace
 * @seen: where to
 * @from: where from
 * @found: filled
 *
 * Return: whether somebody is registered there who may be called from there.
 * Context: BH-safe, RCU read side.
 */
bool nm_reg_match(struct nm_net *nn, const struct nm_reg_seen *seen,
		  const union nf_inet_addr *from, struct nm_reg *found)
{
	struct rhlist_head *list, *pos;
	struct nm_reg *reg;

	list = rhltable_lookup(&nn->reg_seen, seen, reg_seen_params);
	rhl_for_each_entry_rcu(reg, pos, list, by_seen) {
		if (!reg_is_alive(reg) || READ_ONCE(reg->closed) ||
		    (!READ_ONCE(reg->any) &&
		     !nf_inet_addr_cmp(&reg->peer, from)))
			continue;
		*found = *reg;
		return true;
	}
	return false;
}

/**
 * nm_reg_back() - whose address is it that others see?
 * @nn: namespace
 * @seen: address others see
 * @from: who says it: where several are seen alike, the one he knows
 * @real: set to what it is
 *
 * Return: whether it is registered. Context: BH-safe, RCU read side.
 */
bool nm_reg_back(struct nm_net *nn, const struct nm_reg_seen *seen,
		 const union nf_inet_addr *from, struct nm_addr *real)
{
	struct rhlist_head *list, *pos;
	struct nm_reg *reg;
	bool found = false;

	list = rhltable_lookup(&nn->reg_seen, seen, reg_seen_params);
	rhl_for_each_entry_rcu(reg, pos, list, by_seen) {
		bool known = nf_inet_addr_cmp(&reg->peer, from);

		if (!reg_is_alive(reg) || (found && !known))
			continue;
		*real = reg->real;
		if (known)
			return true;
		found = true;
	}
	return found;
}

/**
 * nm_reg_forth() - how do others see an address?
 * @nn: namespace
 * @want: its owner, the address as it is, its protocol in @seen
 * @seen: set to what others see; the owner's server, if it was told
 *
 * Return: whether it is registered. Context: BH-safe, RCU read side.
 */
bool nm_reg_forth(struct nm_net *nn, const struct nm_reg *want,
		  struct nm_addr *seen)
{
	struct rhlist_head *list, *pos;
	struct nm_reg *reg;
	bool found = false;

	list = rhltable_lookup(&nn->reg_owners, &want->owner, reg_owner_params);
	rhl_for_each_entry_rcu(reg, pos, list, by_owner) {
		bool told = reg_is_of(reg, &want->owner);

		if (!reg_is_alive(reg) || reg->seen.proto != want->seen.proto ||
		    !nm_addr_equal(&reg->real, &want->real) || (found && !told))
			continue;
		seen->ip = reg->seen.ip;
		seen->port = reg->seen.port;
		if (told)
			return true;
		found = true;
	}
	return found;
}

/**
 * nm_reg_left() - how long an owner is still registered
 * @nn: namespace
 * @owner: owner
 * @master: original tuple of the connection it said so on, or NULL for any
 *
 * Return: jiffies; 0 if it is not. Context: BH-safe, RCU read side.
 */
unsigned long nm_reg_left(struct nm_net *nn, const struct nm_reg_owner *owner,
			  const struct nf_conntrack_tuple *master)
{
	struct rhlist_head *list, *pos;
	struct nm_reg *reg;
	long most = 0;

	list = rhltable_lookup(&nn->reg_owners, owner, reg_owner_params);
	rhl_for_each_entry_rcu(reg, pos, list, by_owner)
		if (reg_is_of(reg, owner) &&
		    (!master || nf_ct_tuple_equal(&reg->master, master)))
			most = max(most,
				   (long)(READ_ONCE(reg->expires) - jiffies));
	return most;
}

/**
 * nm_reg_doubt() - the owner registers anew
 * @nn: namespace
 * @owner: owner
 * @from: port it says so from
 * @light: only to stay what it is
 * @request: number of what it says; 0 where there are none
 *
 * What it does not name this time goes with nm_reg_confirm().
 *
 * Context: BH-safe, RCU read side; takes reg_lock.
 */
void nm_reg_doubt(struct nm_net *nn, const struct nm_reg_owner *owner,
		  __be16 from, bool light, u16 request)
{
	struct rhlist_head *list, *pos;
	struct nm_reg *reg;

	spin_lock_bh(&nn->reg_lock);
	list = rhltable_lookup(&nn->reg_owners, owner, reg_owner_params);
	rhl_for_each_entry_rcu(reg, pos, list, by_owner) {
		if (!reg_is_of(reg, owner) || reg->from != from)
			continue;
		reg->stale = !light;
		reg->asked = light;
		reg->request[NM_REG_OWNER] = request;
	}
	spin_unlock_bh(&nn->reg_lock);
}

/*
 * Which of the endpoints of a host is it about? Said by the port that one
 * registers from, or its RAS address; where there is only one, by any.
 */
static __be16 reg_from(struct nm_net *nn, const struct nm_reg_owner *owner,
		       __be16 port)
{
	const struct nm_reg *ras = NULL, *other = NULL;
	struct rhlist_head *list, *pos;
	struct nm_reg *reg;
	bool several = false;

	list = rhltable_lookup(&nn->reg_owners, owner, reg_owner_params);
	rhl_for_each_entry_rcu(reg, pos, list, by_owner) {
		if (!reg_is_of(reg, owner) || !reg_is_alive(reg))
			continue;
		if (reg->from == port)
			return port;
		if (!ras && reg->seen.proto == IPPROTO_UDP &&
		    reg->real.port == port)
			ras = reg;
		several |= other && other->from != reg->from;
		other = reg;
	}
	if (!ras && !several)
		ras = other;
	return ras ? ras->from : port;
}

/**
 * nm_reg_ask() - somebody wants the owner to be registered no longer
 * @nn: namespace
 * @owner: owner
 * @port: of the endpoint it is about
 * @asker: who does
 * @request: number of what was said
 *
 * Context: BH-safe, RCU read side; takes reg_lock.
 */
void nm_reg_ask(struct nm_net *nn, const struct nm_reg_owner *owner,
		__be16 port, enum nm_reg_asker asker, u16 request)
{
	struct rhlist_head *list, *pos;
	struct nm_reg *reg;
	__be16 from;

	spin_lock_bh(&nn->reg_lock);
	from = reg_from(nn, owner, port);
	list = rhltable_lookup(&nn->reg_owners, owner, reg_owner_params);
	rhl_for_each_entry_rcu(reg, pos, list, by_owner)
		if (reg_is_of(reg, owner) && reg->from == from)
			reg->request[asker] = request;
	spin_unlock_bh(&nn->reg_lock);
}

/* free those of an endpoint about which that was asked, or only the stale ones */
static void reg_drop(struct nm_net *nn, const struct nm_reg_owner *owner,
		     __be16 from, bool all, enum nm_reg_asker asker,
		     u16 request)
{
	struct rhlist_head *list, *pos;
	struct nm_reg *reg;

	/* freed after a grace period, so the list may be walked on */
	list = rhltable_lookup(&nn->reg_owners, owner, reg_owner_params);
	rhl_for_each_entry_rcu(reg, pos, list, by_owner)
		if (reg_is_of(reg, owner) && reg->from == from &&
		    (all || reg->stale) && reg->request[asker] == request)
			reg_free(nn, reg);
}

/**
 * nm_reg_confirm() - what an owner asked for was accepted
 * @nn: namespace
 * @owner: owner
 * @port: of the endpoint it is about; 0 where there are none
 * @request: number of what it asked; 0 where there are none
 * @seconds: for so long, from now
 * @wide: everybody may call it
 *
 * One that has run out meanwhile does not come back in the place of another.
 *
 * Return: whether anything was asked. Context: BH-safe, RCU read side; takes
 * reg_lock.
 */
bool nm_reg_confirm(struct nm_net *nn, const struct nm_reg_owner *owner,
		    __be16 port, u16 request, u32 seconds, bool wide)
{
	unsigned long expires = jiffies + seconds * HZ;
	struct rhlist_head *list, *pos;
	bool asked = false;
	struct nm_reg *reg;
	__be16 from;

	spin_lock_bh(&nn->reg_lock);
	from = reg_from(nn, owner, port);
	reg_drop(nn, owner, from, false, NM_REG_OWNER, request);
	list = rhltable_lookup(&nn->reg_owners, owner, reg_owner_params);
	rhl_for_each_entry_rcu(reg, pos, list, by_owner) {
		if (!reg_is_of(reg, owner) || reg->from != from ||
		    !reg->asked || reg->request[NM_REG_OWNER] != request ||
		    (!reg_is_alive(reg) && reg_is_taken(nn, reg)))
			continue;
		list_move_tail(&reg->node, &nn->regs);
		asked = true;
		reg->asked = false;
		reg->request[NM_REG_OWNER] = 0;
		WRITE_ONCE(reg->expires, expires);
		WRITE_ONCE(reg->any, wide && reg->wide);
		WRITE_ONCE(reg->closed, false);
	}
	spin_unlock_bh(&nn->reg_lock);
	return asked;
}

/**
 * nm_reg_keep() - what was registered with an answer that counts
 * @nn: namespace
 * @owner: who answered
 * @request: number of the answer
 *
 * It makes no room for others.
 *
 * Context: BH-safe, RCU read side; takes reg_lock.
 */
void nm_reg_keep(struct nm_net *nn, const struct nm_reg_owner *owner,
		 u16 request)
{
	struct rhlist_head *list, *pos;
	struct nm_reg *reg;

	spin_lock_bh(&nn->reg_lock);
	list = rhltable_lookup(&nn->reg_owners, owner, reg_owner_params);
	rhl_for_each_entry_rcu(reg, pos, list, by_owner)
		if (reg_is_of(reg, owner) &&
		    reg->request[NM_REG_OWNER] == request)
			list_move_tail(&reg->node, &nn->regs);
	spin_unlock_bh(&nn->reg_lock);
}

/**
 * nm_reg_remove() - an owner is no longer registered
 * @nn: namespace
 * @owner: owner
 * @port: of the endpoint it is about; 0 where there are none
 * @asker: who asked for that
 * @request: number of what was asked; 0 where there are none
 *
 * Context: BH-safe, RCU read side; takes reg_lock.
 */
void nm_reg_remove(struct nm_net *nn, const struct nm_reg_owner *owner,
		   __be16 port, enum nm_reg_asker asker, u16 request)
{
	spin_lock_bh(&nn->reg_lock);
	reg_drop(nn, owner, reg_from(nn, owner, port), true, asker, request);
	spin_unlock_bh(&nn->reg_lock);
}

static void reg_sweep(struct nm_net *nn, struct list_head *list)
{
	struct nm_reg *reg, *next;

	list_for_each_entry_safe(reg, next, list, node)
		if (!reg_is_alive(reg))
			reg_free(nn, reg);
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
