// SPDX-License-Identifier: GPL-2.0-only
/*
 * A connection that was expected. Destination first, then the source: exactly
 * the address the call announced for it, whoever of the two sends first. If
 * the inside sends first and got any other port, the reply tuple of the outside
 * one's flow would clash with it, and confirm would drop that flow for ever.
 */

#include <net/netfilter/nf_conntrack_expect.h>
#include <net/netfilter/nf_nat.h>

#include "gate/gate.h"

/**
 * struct came - what the call knows of the two ends
 * @call: number of the call
 * @known: the address that was sent to is one of the call
 * @exact: @source is set
 * @source: what the other party was told instead of the sender's address
 */
struct came {
	u64 call;
	bool known;
	bool exact;
	struct nm_addr source;
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
		if (m->class != NM_CLASS_SIGNALLING)
			nm_mapping_came(m, t);
		m = nm_mapping_real(call, &src, t->dst.protonum);
		if (m) {
			c->exact = true;
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

static void came_translate(struct nf_conn *ct,
			   const struct nf_conntrack_expect *exp,
			   const struct came *c)
{
	const struct nf_conntrack_tuple_hash *master = ct->master->tuplehash;
	struct nf_nat_range2 range = {
		.flags = NF_NAT_RANGE_MAP_IPS | NF_NAT_RANGE_PROTO_SPECIFIED,
		.min_addr = exp->saved_addr,
		.max_addr = exp->saved_addr,
		.min_proto = exp->saved_proto,
		.max_proto = exp->saved_proto,
	};

	nf_nat_setup_info(ct, &range, NF_NAT_MANIP_DST);

	if (c->exact) {
		range.min_addr = c->source.ip;
		range.min_proto.all = c->source.port;
	} else {
		/* not announced: the address of its signalling, any port */
		range.flags = NF_NAT_RANGE_MAP_IPS;
		range.min_addr = master[!exp->dir].tuple.dst.u3;
	}
	range.max_addr = range.min_addr;
	range.max_proto = range.min_proto;
	nf_nat_setup_info(ct, &range, NF_NAT_MANIP_SRC);
}

/* unconfirmed and dying: confirm drops the packet, and the connection */
static void came_refuse(struct nf_conn *ct)
{
	set_bit(IPS_DYING_BIT, &ct->status);
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

	if (READ_ONCE(nn->closing) || !parent)
		return came_refuse(ct);

	came_lookup(&c, nn, (const struct nm_state *)parent->data,
		    &ct->tuplehash[IP_CT_DIR_ORIGINAL].tuple);
	if (!c.known)
		return came_refuse(ct);

	if (exp->class == NM_CLASS_SIGNALLING) {
		struct nf_conn_help *help = nfct_help(ct);

		/* unfollowed, its messages would leave as they are */
		if (!help)
			return came_refuse(ct);
		((struct nm_state *)help->data)->call = c.call;
	}
	if (ct->master->status & IPS_NAT_MASK)
		came_translate(ct, exp, &c);
	nm_count(nn, NM_COUNT_PINHOLES_USED);
}
