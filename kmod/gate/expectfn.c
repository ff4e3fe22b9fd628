// SPDX-License-Identifier: GPL-2.0-only
/*
 * A connection that was expected. Destination first, then the source: exactly
 * the address the call announced for it, whoever of the two sends first. If
 * the inside sends first and got any other port, the reply tuple of the outside
 * one's flow would clash with it, and confirm would drop that flow for ever.
 */

#include <net/netfilter/nf_conntrack_expect.h>
#include <net/netfilter/nf_nat.h>

#include "compat/compat.h"
#include "gate/gate.h"

/**
 * struct came - what the call knows of the two ends
 * @call: number of the call
 * @known: the address that was sent to is one of the call
 * @exact: @source is set
 * @media: and not one of signalling
 * @opaque: a connection there is not followed
 * @evicted: @oldest is set
 * @side: owner of the address that was sent to
 * @class: enum nm_class of that address
 * @conn: control connection of that address
 * @source: what the other party was told instead of the sender's address
 * @oldest: a connection that has to end for this one
 */
struct came {
	u64 call;
	bool known;
	bool exact;
	bool media;
	bool opaque;
	bool evicted;
	u8 side;
	u8 class;
	u64 conn;
	struct nm_addr source;
	struct nf_conntrack_tuple oldest;
};

static void came_search(struct came *c, struct nm_call *call,
			const struct nf_conntrack_tuple *t)
{
	const struct nm_addr src = { .ip = t->src.u3, .port = t->src.u.all };
	const struct nm_addr dst = { .ip = t->dst.u3, .port = t->dst.u.all };
	struct nm_mapping *m;

	spin_lock_bh(&call->lock);
	m = nm_mapping_seen(call, &dst, t->dst.protonum);
	if (m) {
		c->known = true;
		c->call = call->id;
		c->side = m->side;
		c->class = m->class;
		c->conn = m->conn;
		c->opaque = m->opaque;
		m->used = true;
		c->media = m->class != NM_CLASS_SIGNALLING;
		if (c->media)
			c->evicted = nm_mapping_came(m, t, &c->oldest);
		if (m->inside) {
			c->exact = true;
			c->source = src;
		} else {
			m = nm_mapping_real(call, &src, t->dst.protonum);
			c->exact = m;
			if (m)
				c->source = m->seen;
		}
	}
	spin_unlock_bh(&call->lock);
}

static void came_lookup(struct came *c, struct nm_net *nn,
			const struct nm_state *st,
			const struct nf_conntrack_tuple *t)
{
	struct nm_call *call;
	struct nm_conn *conn;

	if (st->call) {
		call = nm_call_find_get(nn, st->call);
		if (call) {
			came_search(c, call, t);
			nm_call_put(call);
		}
		return;
	}
	/* calls signalled there, or the H.245 connection's own */
	conn = nm_conn_find(nn, st->conn);
	if (!conn)
		return;
	spin_lock_bh(&conn->lock);
	list_for_each_entry(call, &conn->calls, on_conn) {
		came_search(c, call, t);
		if (c->known)
			break;
	}
	spin_unlock_bh(&conn->lock);
}

/*
 * What the source becomes. Not announced, but the end of the signalling: its
 * address there, any port. Others stay what they are, or what a rule says.
 */
static bool came_source(const struct nf_conn *ct,
			const struct nf_conntrack_expect *exp,
			const struct came *c, struct nf_nat_range2 *range)
{
	const struct nf_conntrack_tuple_hash *master = ct->master->tuplehash;

	range->flags = NF_NAT_RANGE_MAP_IPS;
	if (c->exact) {
		range->flags |= NF_NAT_RANGE_PROTO_SPECIFIED;
		range->min_addr = c->source.ip;
		range->min_proto.all = c->source.port;
	} else if (nf_inet_addr_cmp(&nf_ct_tuple(ct, IP_CT_DIR_ORIGINAL)->src.u3,
				    &master[exp->dir].tuple.src.u3)) {
		range->min_addr = master[!exp->dir].tuple.dst.u3;
	} else {
		return false;
	}
	range->max_addr = range->min_addr;
	range->max_proto = range->min_proto;
	return true;
}

/*
 * Also where nothing changes: left to itself, NAT gives the second of two first
 * packets that cross another port.
 */
static void came_translate(struct nf_conn *ct,
			   const struct nf_conntrack_expect *exp,
			   const struct came *c)
{
	struct nf_nat_range2 range = {
		.flags = NF_NAT_RANGE_MAP_IPS | NF_NAT_RANGE_PROTO_SPECIFIED,
		.min_addr = exp->saved_addr,
		.max_addr = exp->saved_addr,
		.min_proto = exp->saved_proto,
		.max_proto = exp->saved_proto,
	};

	nf_nat_setup_info(ct, &range, NF_NAT_MANIP_DST);
	if (came_source(ct, exp, c, &range))
		nf_nat_setup_info(ct, &range, NF_NAT_MANIP_SRC);
}

/* unconfirmed and dying: confirm drops the packet, and the connection */
static void came_refuse(struct nf_conn *ct)
{
	set_bit(IPS_DYING_BIT, &ct->status);
}

/*
 * A connection of H.245 or T.120 belongs to the call, and the address to its
 * answering side; a call signalling connection has calls of its own.
 * Unfollowed, their messages would leave as they are. Of others there are none
 * to follow.
 */
static bool came_follow(struct nf_conn *ct, const struct came *c)
{
	struct nf_conn_help *help = nfct_help(ct);
	struct nm_state *st;

	if (!help)
		return c->opaque;
	if (rcu_access_pointer(help->helper) ==
	    nm_gate_helper(NM_PROTO_H225, nf_ct_l3num(ct)))
		return true;
	st = (struct nm_state *)help->data;
	st->call = c->call;
	st->side = !c->side;
	return true;
}

/* from now on the pinhole is there for what comes again after a silence */
static void came_media(struct nf_conn *ct, struct nf_conntrack_expect *exp,
		       const struct nm_mark *mark)
{
	if (!mark)
		return;
	nm_compat_mark(ct, mark->value, mark->mask);
	nm_compat_expect_refresh(exp, NM_GATE_OPEN);
}

/**
 * nm_expect_came() - our expectfn
 * @ct: new connection, not confirmed
 * @exp: expectation it met
 *
 * Context: softirq or BH-safe, RCU read side, no lock held.
 */
void nm_expect_came(struct nf_conn *ct, struct nf_conntrack_expect *exp)
{
	struct nm_net *nn = nm_net(nf_ct_net(ct));
	const struct nf_conn_help *parent = nfct_help(ct->master);
	struct came c = {};

	if (nm_gate_leaving() || READ_ONCE(nn->closing) || !parent)
		return came_refuse(ct);

	came_lookup(&c, nn, (const struct nm_state *)parent->data,
		    &ct->tuplehash[IP_CT_DIR_ORIGINAL].tuple);
	if (!c.known)
		return came_refuse(ct);

	if (nf_ct_protonum(ct) == IPPROTO_TCP && !came_follow(ct, &c))
		return came_refuse(ct);
	if (c.evicted)
		nm_media_evict(nn, nf_ct_zone(ct), &c.oldest, c.conn);
	came_translate(ct, exp, &c);
	/* counted, also where others are not; without memory it is not */
	if (c.media)
		nf_ct_ext_add(ct, NF_CT_EXT_ACCT, GFP_ATOMIC);
	came_media(ct, exp, nm_policy_mark(nm_conf(nn), c.class));
	nm_count(nn, NM_COUNT_PINHOLES_USED);
}
