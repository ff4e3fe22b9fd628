// SPDX-License-Identifier: GPL-2.0-only
/* What registered addresses lead to, and are seen as. */

#include "call/reg_table.h"

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
	struct rhlist_head *pos;
	struct nm_reg *reg;

	nm_reg_for_each_seen(reg, pos, nn, seen) {
		if (!nm_reg_is_alive(reg) || READ_ONCE(reg->closed) ||
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
	struct rhlist_head *pos;
	struct nm_reg *reg;
	bool found = false;

	nm_reg_for_each_seen(reg, pos, nn, seen) {
		bool known = nf_inet_addr_cmp(&reg->peer, from);

		if (!nm_reg_is_alive(reg) || (found && !known))
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
	struct rhlist_head *pos;
	struct nm_reg *reg;
	bool found = false;

	nm_reg_for_each_own(reg, pos, nn, &want->owner) {
		bool told = nm_reg_is_of(reg, &want->owner);

		if (!nm_reg_is_alive(reg) ||
		    reg->seen.proto != want->seen.proto ||
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
	struct rhlist_head *pos;
	struct nm_reg *reg;
	long most = 0;

	nm_reg_for_each_own(reg, pos, nn, owner)
		if (nm_reg_is_of(reg, owner) &&
		    (!master || nf_ct_tuple_equal(&reg->master, master)))
			most = max(most,
				   (long)(READ_ONCE(reg->expires) - jiffies));
	return most;
}
