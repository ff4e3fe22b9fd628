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

static bool map_read(const struct nm_report *r, u8 family, struct nm_addr *a)
{
	unsigned int width = nm_map_width(family);

	if (r->len != width + sizeof(a->port))
		return false;
	memset(a, 0, sizeof(*a));
	memcpy(&a->ip, r->data, width);
	memcpy(&a->port, r->data + width, sizeof(a->port));
	return true;
}

static bool map_is_host(const struct nm_addr *a, u8 family)
{
	if (family == AF_INET)
		return a->ip.ip && !ipv4_is_multicast(a->ip.ip);
	return !ipv6_addr_any(&a->ip.in6) &&
	       !ipv6_addr_is_multicast(&a->ip.in6);
}

/* where RTP was mapped, for its RTCP, and the other way round */
static const struct nm_addr *map_near(struct nm_call *call,
				      const struct nm_mapping *m)
{
	struct nm_addr a = m->real;
	const struct nm_mapping *n;

	a.port ^= htons(1);
	n = nm_mapping_real(call, &a, m->proto);
	return n ? &n->seen : NULL;
}

/* the sender's own address: find or open its pinhole */
static enum nm_count map_own_open(struct nm_walk *w, const struct nm_ends *e,
				  const struct nm_report *r,
				  const struct nm_use *use, struct nm_addr *a)
{
	const struct nm_talk *talk = &w->conn->talk[w->dir];
	struct nm_call *call = talk->call;
	int user = nm_talk_user(w->conn, w->dir, r);
	struct nm_mapping tmpl = {
		.real = *a,
		.seen.ip = e->seen.ip,
		.users = BIT_ULL(user < 0 ? NM_USER_CALL : user),
		.conn = w->conn->id,
		.side = talk->side,
		.family = nf_ct_l3num(w->ct),
		.proto = use->proto,
		.peer = e->peer.ip,
		.zone = *nf_ct_zone(w->ct),
	};
	struct nm_mapping *m;
	enum nm_count why;

	why = nm_policy_judge(call, user, use, ntohs(a->port));
	if (why != NM_COUNT_PINHOLES)
		return why;

	m = nm_mapping_real(call, a, use->proto);
	if (m) {
		m->users |= tmpl.users;
		nm_expect_reopen(w, m, r->role);
		*a = m->seen;
		return NM_COUNT_PINHOLES;
	}

	if (call->nr_mappings >= NM_CALL_MAPPINGS)
		return NM_COUNT_REFUSED_LIMIT;
	tmpl.class = nm_policy_class(call, user, r->role);
	why = nm_expect_open(w, &tmpl, r->role, map_near(call, &tmpl));
	if (why != NM_COUNT_PINHOLES)
		return why;
	m = nm_mapping_add(call, &tmpl);
	if (!m) {
		nm_expect_close(w->nn, &tmpl);
		return NM_COUNT_REFUSED_MEMORY;
	}
	nm_count(w->nn, NM_COUNT_PINHOLES);
	nm_media_sweep(w->nn, call, m);
	*a = m->seen;
	return NM_COUNT_PINHOLES;
}

static void map_own(struct nm_walk *w, const struct nm_ends *e,
		    const struct nm_report *r, const struct nm_use *use,
		    struct nm_addr *a)
{
	enum nm_count why;

	/* the end of this very connection: open already */
	if (use->proto != IPPROTO_UDP && a->port == e->real.port) {
		*a = e->seen;
		return;
	}

	why = map_own_open(w, e, r, use, a);
	if (why == NM_COUNT_PINHOLES)
		return;
	nm_count(w->nn, why);
	if (nf_inet_addr_cmp(&e->real.ip, &e->seen.ip))
		return;
	nm_count(w->nn, NM_COUNT_DEAD_PORT);
	map_addr(a, &e->seen.ip, htons(NM_PORT_DEAD));
}

/* an address the receiver gave out, coming back to it */
static bool map_back(const struct nm_talk *talk, const struct nm_use *use,
		     struct nm_addr *a)
{
	const struct nm_mapping *m;

	if (!talk->call)
		return false;
	m = nm_mapping_seen(talk->call, a, use->proto ?: IPPROTO_TCP);
	if (!m || m->side == talk->side)
		return false;
	*a = m->real;
	return true;
}

/* returns what to count if the address stays as it is */
static enum nm_count map_decide(struct nm_walk *w, const struct nm_report *r,
				const struct nm_use *use, struct nm_addr *a)
{
	struct nm_ends e;

	nm_map_ends(&e, w->ct, w->dir);
	if (nf_inet_addr_cmp(&a->ip, &e.real.ip)) {
		map_own(w, &e, r, use, a);
	} else if (!map_back(&w->conn->talk[w->dir], use, a)) {
		if (!nf_inet_addr_cmp(&a->ip, &e.peer_seen.ip))
			return NM_COUNT_KEPT_OTHER;
		if (use->proto != IPPROTO_UDP && a->port == e.peer_seen.port)
			*a = e.peer;
		else
			a->ip = e.peer.ip;
	}
	return NM_COUNT_KEPT_SAME;
}

static void map_octets(u8 *to, const struct nm_addr *a, u8 family)
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
	map_octets(now, &dead, nf_ct_l3num(w->ct));
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
	const struct nm_use *use = nm_policy_use(r->role);
	struct nm_call *call = w->conn->talk[w->dir].call;
	struct nm_flow *f = &w->conn->flow[w->dir];
	u32 seq = nm_flow_seq(f, r);
	u8 family = nf_ct_l3num(w->ct);
	u8 now[NM_JOURNAL_WIDTH];
	struct nm_addr was, a;
	enum nm_count kept;

	nm_count(w->nn, NM_COUNT_SITES);
	if (!map_read(r, family, &was)) {
		nm_count(w->nn, NM_COUNT_KEPT_FAMILY);
		return;
	}
	if (!map_is_host(&was, family)) {
		nm_count(w->nn, NM_COUNT_KEPT_NULL);
		return;
	}

	a = was;
	w->block = map_block(w, seq);
	if (call) {
		spin_lock_bh(&call->lock);
		kept = map_decide(w, r, use, &a);
		spin_unlock_bh(&call->lock);
	} else {
		kept = map_decide(w, r, use, &a);
	}

	nm_count(w->nn, nm_addr_equal(&was, &a) ? kept : use->mapped);
	map_octets(now, &a, family);
	if (map_join(w, seq, now))
		nm_count(w->nn, NM_COUNT_DEAD_PORT);
	nm_stream_write(f, &w->seg, seq, r->data, now, r->len);
}
