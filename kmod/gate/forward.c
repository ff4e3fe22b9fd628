// SPDX-License-Identifier: GPL-2.0-only
/*
 * The address to which a call is moved: Facility, H.450. Who is told leaves
 * this call and makes another one, so what is opened outlives the connection
 * on which it was said: it is a registration, not an expectation.
 */

#include <linux/jiffies.h>

#include "call/refuse.h"
#include "call/talk.h"
#include "gate/gate.h"

/* seconds in which the next call comes */
#define FORWARD_CALL 60

/* Does the policy let @e->real speak for @ip? */
static bool forward_speaks(const struct nm_walk *w, const struct nm_ends *e,
			   const union nf_inet_addr *ip)
{
	switch (nm_conf(w->nn)->call_forward) {
	case NM_CALL_FORWARD_OFF:
		return false;
	case NM_CALL_FORWARD_SIDE:
		return nm_side_same(w->nn->net, nf_ct_l3num(w->ct), ip,
				    &e->real.ip);
	default:
		return true;
	}
}

static enum nm_count forward_judge(const struct nm_walk *w,
				   const struct nm_ends *e,
				   const struct nm_use *use,
				   const struct nm_addr *a)
{
	const struct nm_call *call = w->conn->talk[w->dir].call;
	u16 port = ntohs(a->port);

	if (!call || READ_ONCE(call->ended))
		return NM_COUNT_REFUSED_ENDED;
	if (!forward_speaks(w, e, &a->ip))
		return NM_COUNT_REFUSED_FORWARD;
	if (port < nm_conf(w->nn)->min_port && port != use->own_port)
		return NM_COUNT_REFUSED_PORT;
	return NM_COUNT_REGS;
}

static void forward_refuse(struct nm_walk *w, enum nm_count why,
			   const struct nm_addr *a)
{
	struct nm_call *call = w->conn->talk[w->dir].call;
	const struct nm_refusal refusal = {
		.why = why,
		.family = nf_ct_l3num(w->ct),
		.channel = NM_CHANNEL_NONE,
		.call = call,
		.addr = a,
	};

	if (!call) {
		nm_refuse(w->nn, &refusal);
		return;
	}
	spin_lock_bh(&call->lock);
	nm_refuse(w->nn, &refusal);
	spin_unlock_bh(&call->lock);
}

static void forward_reg(struct nm_reg *reg, const struct nm_walk *w,
			const struct nm_ends *e, const struct nm_use *use,
			const struct nm_addr *a)
{
	*reg = (struct nm_reg){
		.owner.host = e->real.ip,
		.owner.kind = NM_REG_ANSWER,
		.owner.family = nf_ct_l3num(w->ct),
		.owner.zone = nf_ct_zone(w->ct)->id,
		.owner.server = e->peer.ip,
		.seen.proto = use->proto,
		.seen.family = nf_ct_l3num(w->ct),
		.seen.zone = nf_ct_zone(w->ct)->id,
		.real = *a,
		.peer = e->peer.ip,
		.helper = NM_PROTO_H225,
		.master = w->ct->tuplehash[IP_CT_DIR_ORIGINAL].tuple,
		.from = e->real.port,
		.expires = jiffies + FORWARD_CALL * HZ,
	};
}

/* the receiver, and nobody else, may call there */
static enum nm_count forward_open(struct nm_walk *w, const struct nm_ends *e,
				  const struct nm_use *use, bool hides,
				  struct nm_addr *a)
{
	enum nm_count why = forward_judge(w, e, use, a);
	struct nm_ports range;
	struct nm_reg reg;

	if (why != NM_COUNT_REGS)
		return why;
	nm_port_range(&range, nm_conf(w->nn), w->block);
	forward_reg(&reg, w, e, use, a);
	reg.seen.ip = hides ? e->seen.ip : a->ip;
	why = nm_door_open(w->nn, &reg, &range, false, &w->tries);
	if (why == NM_COUNT_REGS) {
		a->ip = reg.seen.ip;
		a->port = reg.seen.port;
	}
	return why;
}

/*
 * Nothing is opened; but what the receiver says there is followed, also where
 * no rule would know the port.
 */
static void forward_follow(struct nm_walk *w, const struct nm_ends *e,
			   const struct nm_use *use, const struct nm_addr *a)
{
	struct nm_reg reg;
	enum nm_count why;

	if (ntohs(a->port) < nm_conf(w->nn)->min_port ||
	    ntohs(a->port) == use->own_port)
		return;
	forward_reg(&reg, w, e, use, a);
	reg.seen.ip = a->ip;
	reg.seen.port = a->port;
	reg.follows = true;
	why = nm_door_open(w->nn, &reg, NULL, false, &w->tries);
	if (why != NM_COUNT_REGS)
		forward_refuse(w, why, a);
}

/**
 * nm_forward_map() - where the receiver is to call
 * @w: packet it is in; its connection locked
 * @e: sender and receiver
 * @use: what stands behind its role
 * @a: the address, neither the receiver's nor known to it; set to what it
 *	becomes
 *
 * A host that the receiver reaches by itself stays what it is, and nothing is
 * opened, whoever says it. Another one is opened if call_forward allows it; if
 * not, it is hidden where the sender is translated.
 *
 * Return: what to count if the address stays as it is.
 */
enum nm_count nm_forward_map(struct nm_walk *w, const struct nm_ends *e,
			     const struct nm_use *use, struct nm_addr *a)
{
	const bool hides = !nf_inet_addr_cmp(&e->real.ip, &e->seen.ip);
	enum nm_count why;

	if (!nf_inet_addr_cmp(&a->ip, &e->real.ip) &&
	    nm_side_same(w->nn->net, nf_ct_l3num(w->ct), &a->ip, &e->peer.ip)) {
		forward_follow(w, e, use, a);
		return NM_COUNT_KEPT_OTHER;
	}

	why = forward_open(w, e, use, hides, a);
	if (why == NM_COUNT_REGS)
		return NM_COUNT_KEPT_SAME;
	forward_refuse(w, why, a);
	if (!hides) {
		forward_follow(w, e, use, a);
		return NM_COUNT_KEPT_OTHER;
	}
	nm_map_dead(w->nn, e, a);
	return NM_COUNT_KEPT_SAME;
}
