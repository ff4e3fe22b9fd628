// SPDX-License-Identifier: GPL-2.0-only
/* Pinholes: the expectations of a mapping, and the port it gets outside. */

#include <net/netfilter/nf_conntrack_core.h>
#include <net/netfilter/nf_conntrack_expect.h>

#include "compat/compat.h"
#include "gate/gate.h"

/* random ports tried before a pinhole is refused */
#define EXPECT_TRIES 128

/* media and data come from several ports, and again after a silence */
static unsigned int expect_flags(const struct nm_mapping *m)
{
	return m->class == NM_CLASS_SIGNALLING ? 0 : NF_CT_EXPECT_PERMANENT;
}

static struct nf_conntrack_helper *expect_helper(const struct nm_mapping *m,
						 enum nm_role role)
{
	if (role == NM_ROLE_DATA)
		return nm_gate_helper(NM_PROTO_T120, m->family);
	if (m->class != NM_CLASS_SIGNALLING)
		return NULL;
	return nm_gate_helper(role == NM_ROLE_H245 ? NM_PROTO_H245 :
						     NM_PROTO_H225,
			      m->family);
}

/* zero: from anybody */
static bool expect_is_any(const struct nm_mapping *m)
{
	static const union nf_inet_addr any;

	return nf_inet_addr_cmp(&m->peer, &any);
}

/* one that was used is open for more until the channel closes */
static u32 expect_seconds(const struct nm_conf *conf,
			  const struct nm_mapping *m)
{
	if (m->class == NM_CLASS_SIGNALLING)
		return conf->timeout_signalling_s;
	return m->used ? NM_GATE_OPEN : conf->timeout_media_s;
}

static int expect_insert(struct nm_walk *w, const struct nm_mapping *m,
			 enum nm_role role)
{
	const struct nf_conn_help *help = nfct_help(w->ct);
	struct nf_conntrack_expect *exp;
	int err;

	if (help->expecting[m->class] >= nm_gate_class_max(m->class))
		return -EMFILE;
	exp = nf_ct_expect_alloc(w->ct);
	if (!exp)
		return -ENOMEM;

	nf_ct_expect_init(exp, m->class, m->family,
			  expect_is_any(m) ? NULL : &m->peer, &m->seen.ip,
			  m->proto, NULL, &m->seen.port);
	exp->flags = expect_flags(m);
	exp->saved_addr = m->real.ip;
	exp->saved_proto.all = m->real.port;
	exp->dir = !w->dir;
	exp->expectfn = nm_expect_came;
	nm_compat_expect_assign(exp, expect_helper(m, role));
	err = nf_ct_expect_related(exp, 0);
	if (!err)
		nm_compat_expect_refresh(exp,
					 expect_seconds(nm_conf(w->nn), m));
	nf_ct_expect_put(exp);
	return err;
}

static void expect_tuple(const struct nm_mapping *m,
			 struct nf_conntrack_tuple *t)
{
	memset(t, 0, sizeof(*t));
	t->src.l3num = m->family;
	t->src.u3 = m->peer;
	t->dst.u3 = m->seen.ip;
	t->dst.u.all = m->seen.port;
	t->dst.protonum = m->proto;
}

static u64 expect_conn(const struct nf_conntrack_expect *exp)
{
	const struct nm_state *st = nfct_help_data(exp->master);

	return st->conn;
}

/* whatever is expected on the outside address of @m */
static struct nf_conntrack_expect *expect_at(struct nm_net *nn,
					     const struct nm_mapping *m)
{
	struct nf_conntrack_tuple t;

	expect_tuple(m, &t);
	return __nf_ct_expect_find(nn->net, &m->zone, &t);
}

/* the expectation of ours there, if it leads to @m */
static struct nf_conntrack_expect *expect_find(struct nm_net *nn,
					       const struct nm_mapping *m)
{
	struct nf_conntrack_expect *exp = expect_at(nn, m);

	if (!exp || exp->expectfn != nm_expect_came ||
	    !nf_inet_addr_cmp(&exp->saved_addr, &m->real.ip) ||
	    exp->saved_proto.all != m->real.port)
		return NULL;
	return exp;
}

/*
 * Unlink it; only that of connection @m->conn, or, with @other, only that of
 * another one.
 */
static bool expect_unlink(struct nm_net *nn, const struct nm_mapping *m,
			  bool other)
{
	struct nf_conntrack_expect *exp;
	bool found;

	spin_lock_bh(&nf_conntrack_expect_lock);
	exp = expect_find(nn, m);
	found = exp && (expect_conn(exp) == m->conn) != other;
	if (found)
		nm_compat_expect_unlink(exp);
	spin_unlock_bh(&nf_conntrack_expect_lock);
	return found;
}

/*
 * An address of this connection has it, maybe one whose pinhole was used up:
 * inserting would take it away, or fail for good.
 */
static bool expect_is_held(const struct nm_walk *w, const struct nm_mapping *m)
{
	const struct nf_conntrack_expect *exp;
	bool held;

	if (nm_mapping_seen(w->conn->talk[w->dir].call, &m->seen, m->proto))
		return true;
	spin_lock_bh(&nf_conntrack_expect_lock);
	exp = expect_at(w->nn, m);
	held = exp && exp->master == w->ct;
	spin_unlock_bh(&nf_conntrack_expect_lock);
	return held;
}

static bool expect_is_translated(const struct nm_mapping *m)
{
	return !nf_inet_addr_cmp(&m->real.ip, &m->seen.ip);
}

static void expect_reg(const struct nm_mapping *m, struct nm_reg *reg)
{
	memset(reg, 0, sizeof(*reg));
	reg->real = m->real;
	reg->owner.host = m->real.ip;
	reg->owner.kind = NM_REG_RAS;
	reg->owner.family = m->family;
	reg->owner.zone = m->zone.id;
	reg->seen.ip = m->seen.ip;
	reg->seen.port = m->seen.port;
	reg->seen.proto = m->proto;
	reg->seen.family = m->family;
	reg->seen.zone = m->zone.id;
}

/* somebody else is registered there */
static bool expect_is_registered(const struct nm_walk *w,
				 const struct nm_mapping *m)
{
	struct nm_addr real;
	struct nm_reg reg;

	expect_reg(m, &reg);
	return nm_reg_back(w->nn, &reg.seen, &m->peer, &real) &&
	       !nm_addr_equal(&real, &m->real);
}

static int expect_try(struct nm_walk *w, struct nm_mapping *m,
		      enum nm_role role, u16 port)
{
	if (!w->tries)
		return -EMFILE;
	w->tries--;
	m->seen.port = htons(port);
	if (expect_is_translated(m) &&
	    (nm_port_bound(w->nn->net, m) || expect_is_held(w, m) ||
	     expect_is_registered(w, m)))
		return -EBUSY;
	return expect_insert(w, m, role);
}

/*
 * The same host announces the same address again while a dead connection of
 * its last call still holds the pinhole: the new one wins.
 */
static int expect_try_own(struct nm_walk *w, struct nm_mapping *m,
			  enum nm_role role)
{
	u16 port = ntohs(m->real.port);
	int err = expect_try(w, m, role, port);

	if (err == -EBUSY && expect_unlink(w->nn, m, true))
		err = expect_try(w, m, role, port);
	return err;
}

/* one that nobody comes to for another reason */
static int expect_try_any(struct nm_walk *w, struct nm_mapping *m,
			  enum nm_role role, u16 port)
{
	if (nm_assign_at(nm_conf(w->nn), m->proto, port))
		return -EBUSY;
	return expect_try(w, m, role, port);
}

/*
 * The endpoint's own port if it is free, its neighbour's neighbour, any. Port
 * 1720 of the gateway is for who is called from outside, by the administrator's
 * rule; no caller takes it. Nor media the port of RAS.
 */
static int expect_reserve(struct nm_walk *w, struct nm_mapping *m,
			  enum nm_role role, const struct nm_addr *near)
{
	u16 real = ntohs(m->real.port);
	struct nm_ports range;
	struct nm_addr seen;
	struct nm_reg reg;
	int err = -EBUSY;
	int i;

	if (!expect_is_translated(m))
		return expect_try_own(w, m, role);

	/* an address that is registered has one already */
	expect_reg(m, &reg);
	if (nm_reg_forth(w->nn, &reg, &seen) &&
	    nf_inet_addr_cmp(&seen.ip, &m->seen.ip) &&
	    (w->block == NM_BLOCK_ANY || w->block == ntohs(seen.port) >> 8)) {
		err = expect_try(w, m, role, ntohs(seen.port));
		if (!err)
			return 0;
	}

	nm_port_range(&range, nm_conf(w->nn), w->block);
	if (range.min > range.max)
		return err;
	if (nm_port_has(&range, real) && real != NM_PORT_H225 &&
	    (m->proto == IPPROTO_TCP ||
	     !nm_assign_at(nm_conf(w->nn), m->proto, real)))
		err = expect_try_own(w, m, role);
	if (err == -EBUSY && near) {
		u32 port = ntohs(near->port) ^ 1;

		if (nm_port_has(&range, port))
			err = expect_try_any(w, m, role, port);
	}
	for (i = 0; err == -EBUSY && i < EXPECT_TRIES; i++)
		err = expect_try_any(w, m, role, nm_port_random(&range, real));
	return err;
}

/**
 * nm_expect_open() - reserve a port outside and open the pinhole
 * @w: packet that announces the address
 * @m: mapping; all set but the port of @seen
 * @role: role of the address
 * @near: where the port next to it (RTP to its RTCP) was mapped, or NULL
 *
 * Without translation the port is the announced one, or none.
 *
 * Return: NM_COUNT_PINHOLES, or the reason why not. Context: atomic, the call
 * locked.
 */
enum nm_count nm_expect_open(struct nm_walk *w, struct nm_mapping *m,
			     enum nm_role role, const struct nm_addr *near)
{
	switch (expect_reserve(w, m, role, near)) {
	case 0:
		return NM_COUNT_PINHOLES;
	case -EBUSY:
	case -EALREADY:
		return NM_COUNT_REFUSED_BUSY;
	case -ENOMEM:
		return NM_COUNT_REFUSED_MEMORY;
	default:
		return NM_COUNT_REFUSED_FULL;
	}
}

/**
 * nm_expect_reopen() - the same address was announced again
 * @w: packet that announces it
 * @m: mapping, with a pinhole of this connection or of another one of the call
 * @role: role of the address
 *
 * A pinhole that was used up or ran out is opened again; conntrack puts it in
 * the place of one that is there already.
 */
void nm_expect_reopen(struct nm_walk *w, struct nm_mapping *m,
		      enum nm_role role)
{
	if (expect_insert(w, m, role))
		return;
	m->conn = w->conn->id;
	/* the connection that the one before was for has come */
	if (m->used && m->class == NM_CLASS_SIGNALLING) {
		m->used = false;
		nm_count(w->nn, NM_COUNT_PINHOLES);
	}
}

/**
 * nm_expect_is_open() - does the pinhole of a mapping wait for somebody?
 * @nn: namespace
 * @m: mapping, its call locked
 */
bool nm_expect_is_open(struct nm_net *nn, const struct nm_mapping *m)
{
	bool open;

	spin_lock_bh(&nf_conntrack_expect_lock);
	open = expect_find(nn, m);
	spin_unlock_bh(&nf_conntrack_expect_lock);
	return open;
}

/**
 * nm_expect_close() - close the pinhole of a mapping
 * @nn: namespace
 * @m: mapping, no longer in its call
 *
 * Each that was opened is counted once in the end: closed, expired, or used up
 * by the connection it was for. One that is gone already was taken over, or
 * went with its connection.
 *
 * Context: no lock of ours but that of the connection.
 */
void nm_expect_close(struct nm_net *nn, const struct nm_mapping *m)
{
	if (expect_unlink(nn, m, false) ||
	    (m->used && m->class != NM_CLASS_SIGNALLING))
		nm_count(nn, NM_COUNT_PINHOLES_CLOSED);
	else if (!m->used)
		nm_count(nn, NM_COUNT_PINHOLES_EXPIRED);
}

/**
 * nm_expect_close_all() - close the pinholes of mappings
 * @nn: namespace
 * @gone: mappings, no longer in their calls
 *
 * Context: under the lock of the connection that gave them up, so that none
 * of its messages opens the same pinhole in between.
 */
void nm_expect_close_all(struct nm_net *nn, const struct list_head *gone)
{
	const struct nm_mapping *m;

	list_for_each_entry(m, gone, node)
		nm_expect_close(nn, m);
}
