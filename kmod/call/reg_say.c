// SPDX-License-Identifier: GPL-2.0-only
/* What endpoints and their servers say of registrations that are there. */

#include "call/reg_table.h"

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
	struct rhlist_head *pos;
	struct nm_reg *reg;

	spin_lock_bh(&nn->reg_lock);
	nm_reg_for_each_own(reg, pos, nn, owner) {
		if (!nm_reg_is_of(reg, owner) || reg->from != from)
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
	struct rhlist_head *pos;
	struct nm_reg *reg;
	bool several = false;

	nm_reg_for_each_own(reg, pos, nn, owner) {
		if (!nm_reg_is_of(reg, owner) || !nm_reg_is_alive(reg))
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
	struct rhlist_head *pos;
	struct nm_reg *reg;
	__be16 from;

	spin_lock_bh(&nn->reg_lock);
	from = reg_from(nn, owner, port);
	nm_reg_for_each_own(reg, pos, nn, owner)
		if (nm_reg_is_of(reg, owner) && reg->from == from)
			reg->request[asker] = request;
	spin_unlock_bh(&nn->reg_lock);
}

/* free those of an endpoint about which that was asked, or only the stale ones */
static void reg_drop(struct nm_net *nn, const struct nm_reg_owner *owner,
		     __be16 from, bool all, enum nm_reg_asker asker,
		     u16 request)
{
	struct rhlist_head *pos;
	struct nm_reg *reg;

	nm_reg_for_each_own(reg, pos, nn, owner)
		if (nm_reg_is_of(reg, owner) && reg->from == from &&
		    (all || reg->stale) && reg->request[asker] == request)
			nm_reg_free(nn, reg);
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
	struct rhlist_head *pos;
	bool asked = false;
	struct nm_reg *reg;
	__be16 from;

	spin_lock_bh(&nn->reg_lock);
	from = reg_from(nn, owner, port);
	reg_drop(nn, owner, from, false, NM_REG_OWNER, request);
	nm_reg_for_each_own(reg, pos, nn, owner) {
		if (!nm_reg_is_of(reg, owner) || reg->from != from ||
		    !reg->asked || reg->request[NM_REG_OWNER] != request ||
		    (!nm_reg_is_alive(reg) && nm_reg_is_taken(nn, reg)))
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
	struct rhlist_head *pos;
	struct nm_reg *reg;

	spin_lock_bh(&nn->reg_lock);
	nm_reg_for_each_own(reg, pos, nn, owner)
		if (nm_reg_is_of(reg, owner) &&
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
