// SPDX-License-Identifier: GPL-2.0-only
/*
 * What an address in a message becomes. Each direction of the control
 * connection has two views of each end: as it is, and as the other end sees
 * it. They differ by what NAT did to the connection, whatever its kind.
 */

#include "call/talk.h"
#include "gate/gate.h"

static void map_addr(struct nm_addr *a, const union nf_inet_addr *ip,
		     __be16 port)
{
	a->ip = *ip;
	a->port = port;
}

/**
 * nm_map_ends() - the ends of a connection as a direction of it has them
 * @e: filled
 * @ct: connection
 * @dir: direction
 */
void nm_map_ends(struct nm_ends *e, const struct nf_conn *ct, int dir)
{
	const struct nf_conntrack_tuple *to = &ct->tuplehash[dir].tuple;
	const struct nf_conntrack_tuple *back = &ct->tuplehash[!dir].tuple;

	map_addr(&e->real, &to->src.u3, to->src.u.all);
	map_addr(&e->seen, &back->dst.u3, back->dst.u.all);
	map_addr(&e->peer, &back->src.u3, back->src.u.all);
	map_addr(&e->peer_seen, &to->dst.u3, to->dst.u.all);
}

/**
 * nm_map_width() - octets of an address
 * @family: AF_INET or AF_INET6
 */
unsigned int nm_map_width(u8 family)
{
	return family == AF_INET ? sizeof(__be32) : sizeof(struct in6_addr);
}

/**
 * nm_map_is_hop() - is it a hop of a source route, an address without a port?
 * @r: site
 */
bool nm_map_is_hop(const struct nm_report *r)
{
	return r->kind == NM_FORM_H225_HOP || r->kind == NM_FORM_H245_HOP;
}

/**
 * nm_map_read() - the address in a message
 * @r: site
 * @family: AF_INET or AF_INET6
 * @a: set to it
 *
 * Return: false if it is not an address of @family.
 */
bool nm_map_read(const struct nm_report *r, u8 family, struct nm_addr *a)
{
	unsigned int width = nm_map_width(family);

	memset(a, 0, sizeof(*a));
	if (nm_map_is_hop(r) ? r->len != width :
			       r->len != width + sizeof(a->port))
		return false;
	memcpy(&a->ip, r->data, width);
	memcpy(&a->port, r->data + width, r->len - width);
	return true;
}

/**
 * nm_map_hop() - a hop of a source route: somebody's host, and nothing listens
 * @e: sender and receiver
 * @a: its address, set to what it becomes
 */
void nm_map_hop(const struct nm_ends *e, struct nm_addr *a)
{
	if (nf_inet_addr_cmp(&a->ip, &e->real.ip))
		a->ip = e->seen.ip;
	else if (nf_inet_addr_cmp(&a->ip, &e->peer_seen.ip))
		a->ip = e->peer.ip;
}

/**
 * nm_map_dead() - a port where nothing listens
 * @nn: namespace
 * @e: sender and receiver
 * @a: address, set to the sender as the receiver sees it, with that port
 */
void nm_map_dead(const struct nm_net *nn, const struct nm_ends *e,
		 struct nm_addr *a)
{
	nm_count(nn, NM_COUNT_DEAD_PORT);
	a->ip = e->seen.ip;
	a->port = htons(NM_PORT_DEAD);
}

/**
 * nm_map_is_host() - is it the address of one host?
 * @a: address
 * @family: AF_INET or AF_INET6
 */
bool nm_map_is_host(const struct nm_addr *a, u8 family)
{
	if (family == AF_INET)
		return a->ip.ip && !ipv4_is_multicast(a->ip.ip);
	return !ipv6_addr_any(&a->ip.in6) &&
	       !ipv6_addr_is_multicast(&a->ip.in6);
}

/* an address the receiver gave out, coming back to it */
static bool map_back(const struct nm_talk *talk, const struct nm_use *use,
		     struct nm_addr *a)
{
	const struct nm_mapping *m;
	bool found;

	if (!talk->call)
		return false;
	spin_lock_bh(&talk->call->lock);
	m = nm_mapping_seen(talk->call, a, use->proto ?: IPPROTO_TCP);
	found = m && m->side != talk->side;
	if (found)
		*a = m->real;
	spin_unlock_bh(&talk->call->lock);
	return found;
}

/**
 * nm_map_reveals() - may the receiver see what is behind an address?
 * @net: namespace
 * @family: AF_INET or AF_INET6
 * @e: sender and receiver
 * @ip: address
 *
 * Only who is behind the NAT may: who is reached by another address than his
 * own. But there may be a rule for that as well, for a server outside: he sees
 * the sender as all see it there. So may a neighbour inside that came out and in
 * again, but he is known by that address himself.
 */
bool nm_map_reveals(struct net *net, u8 family, const struct nm_ends *e,
		    const union nf_inet_addr *ip)
{
	if (nf_inet_addr_cmp(&e->peer.ip, &e->peer_seen.ip))
		return false;
	if (!nf_inet_addr_cmp(ip, &e->seen.ip))
		return true;
	return nf_inet_addr_cmp(ip, &e->peer_seen.ip) &&
	       nm_side_same(net, family, &e->real.ip, &e->peer.ip);
}

/*
 * One that the receiver, or another one behind the same NAT, is known by: in
 * the other leg of this call, or registered.
 */
static bool map_behind(struct nm_walk *w, const struct nm_report *r,
		       const struct nm_use *use, const struct nm_ends *e,
		       struct nm_addr *a)
{
	struct nm_call *call = w->conn->talk[w->dir].call;
	u8 proto = use->proto ?: IPPROTO_TCP;
	const struct nm_reg_seen seen = {
		.ip = a->ip,
		.port = a->port,
		.proto = proto,
		.family = nf_ct_l3num(w->ct),
		.zone = nf_ct_zone(w->ct)->id,
	};

	if (nm_map_reveals(w->nn->net, seen.family, e, &a->ip)) {
		if (call && call->named &&
		    nm_call_back(w->nn, call->guid, a, proto, a)) {
			spin_lock_bh(&call->lock);
			nm_own_meet(w, e, r, use, a);
			spin_unlock_bh(&call->lock);
			return true;
		}
		if (nm_reg_back(w->nn, &seen, &e->real.ip, a))
			return true;
	}
	if (!nf_inet_addr_cmp(&a->ip, &e->peer_seen.ip))
		return false;
	if (use->proto != IPPROTO_UDP && a->port == e->peer_seen.port)
		*a = e->peer;
	else
		a->ip = e->peer.ip;
	return true;
}

/**
 * nm_map_speaks() - may the sender speak for another host?
 * @w: packet
 * @e: sender and receiver
 * @role: what the address is for
 * @ip: the host, or NULL: for any?
 */
bool nm_map_speaks(const struct nm_walk *w, const struct nm_ends *e, u8 role,
		   const union nf_inet_addr *ip)
{
	if (!nm_policy_direct(nm_conf(w->nn), role))
		return false;
	return !ip ||
	       (nm_side_same(w->nn->net, nf_ct_l3num(w->ct), ip, &e->real.ip) &&
		!nm_side_same(w->nn->net, nf_ct_l3num(w->ct), ip, &e->peer.ip));
}

static void map_own(struct nm_walk *w, const struct nm_ends *e,
		    const struct nm_report *r, const struct nm_use *use,
		    struct nm_addr *a)
{
	struct nm_call *call = w->conn->talk[w->dir].call;

	if (!call) {
		nm_own_map(w, e, r, use, a);
		return;
	}
	spin_lock_bh(&call->lock);
	nm_own_map(w, e, r, use, a);
	spin_unlock_bh(&call->lock);
}

/**
 * nm_map_decide() - what an address becomes
 * @w: packet it is in; its connection locked
 * @r: site
 * @use: what stands behind its role
 * @a: the address, set to what it becomes
 *
 * Return: what to count if the address stays as it is.
 */
enum nm_count nm_map_decide(struct nm_walk *w, const struct nm_report *r,
			    const struct nm_use *use, struct nm_addr *a)
{
	bool forwards = nm_policy_forwards(r->role) && !r->quoted;
	struct nm_ends e;

	if (nm_policy_aside(nm_conf(w->nn), w->conn->talk[w->dir].call))
		return NM_COUNT_KEPT_ASIDE;
	nm_map_ends(&e, w->ct, w->dir);
	if (nm_map_is_hop(r)) {
		nm_map_hop(&e, a);
	} else if (r->channel && nm_talk_is_refused(w->conn, w->dir)) {
		nm_map_dead(w->nn, &e, a);
	} else if (nf_inet_addr_cmp(&a->ip, &e.real.ip)) {
		if (forwards)
			return nm_forward_map(w, &e, use, a);
		map_own(w, &e, r, use, a);
	} else if (!map_back(&w->conn->talk[w->dir], use, a) &&
		   !map_behind(w, r, use, &e, a)) {
		if (forwards)
			return nm_forward_map(w, &e, use, a);
		if (r->quoted || !nm_map_speaks(w, &e, r->role, &a->ip))
			return NM_COUNT_KEPT_OTHER;
		map_own(w, &e, r, use, a);
	}
	return NM_COUNT_KEPT_SAME;
}

/**
 * nm_map_octets() - an address as a message has it
 * @to: NM_JOURNAL_WIDTH octets
 * @a: address
 * @family: AF_INET or AF_INET6
 */
void nm_map_octets(u8 *to, const struct nm_addr *a, u8 family)
{
	unsigned int width = nm_map_width(family);

	memcpy(to, &a->ip, width);
	memcpy(to + width, &a->port, sizeof(a->port));
}

/*
 * If the address began as something else, what it can still be: the one it
 * began as, with a port where nothing listens.
 */
static bool map_join(const struct nm_walk *w, u32 seq, u8 *now)
{
	const struct nm_flow *f = &w->conn->flow[w->dir];
	unsigned int nr_left;
	const u8 *left = nm_cut_left(f, seq, &nr_left);
	struct nm_addr dead = { .port = htons(NM_PORT_DEAD) };
	struct nm_ends e;

	if (!left || !memcmp(now, left, nr_left))
		return false;
	nm_map_ends(&e, w->ct, w->dir);
	dead.ip = e.seen.ip;
	nm_map_octets(now, &dead, nf_ct_l3num(w->ct));
	memcpy(now, left, nr_left);
	return true;
}

/* upper octet of the port of an address, if it has left already */
static int map_block(const struct nm_walk *w, u32 seq)
{
	unsigned int width = nm_map_width(nf_ct_l3num(w->ct));
	unsigned int nr_left;
	const u8 *left = nm_cut_left(&w->conn->flow[w->dir], seq, &nr_left);

	return left && nr_left > width ? left[width] : NM_BLOCK_ANY;
}

/**
 * nm_map_site() - an address was found
 * @w: packet it ends in; its connection locked
 * @r: site
 *
 * Decides what the address becomes, opens its pinhole and writes it.
 */
void nm_map_site(struct nm_walk *w, const struct nm_report *r)
{
	const struct nm_use *use =
		nm_policy_use(w->conn->talk[w->dir].call,
			      nm_talk_user(w->conn, w->dir, r), r->role);
	struct nm_flow *f = &w->conn->flow[w->dir];
	u32 seq = nm_flow_seq(f, r);
	u8 family = nf_ct_l3num(w->ct);
	u8 now[NM_JOURNAL_WIDTH];
	struct nm_addr was, a;
	enum nm_count kept;

	nm_count(w->nn, NM_COUNT_SITES);
	if (!nm_map_read(r, family, &was)) {
		nm_count(w->nn, NM_COUNT_KEPT_FAMILY);
		return;
	}
	if (!nm_map_is_host(&was, family)) {
		nm_count(w->nn, NM_COUNT_KEPT_NULL);
		return;
	}

	a = was;
	w->block = map_block(w, seq);
	kept = nm_map_decide(w, r, use, &a);

	nm_count(w->nn, nm_addr_equal(&was, &a) ? kept : use->mapped);
	nm_map_octets(now, &a, family);
	if (map_join(w, seq, now))
		nm_count(w->nn, NM_COUNT_DEAD_PORT);
	nm_stream_write(f, &w->seg, seq, r->data, now, r->len);
}
