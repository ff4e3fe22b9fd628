// SPDX-License-Identifier: GPL-2.0-only
/* What an address becomes of which only the beginning is there. */

#include "call/talk.h"
#include "gate/gate.h"

/**
 * struct guess - what the first octets of an address may become
 * @b: as they came, and as the first of them left already
 * @now: the likeliest, all of them the same while @sure
 * @len: octets
 * @width: octets of an address without its port
 * @sure: there is only one possibility
 * @any: @now is set
 */
struct guess {
	const struct nm_begun *b;
	u8 *now;
	unsigned int len;
	unsigned int width;
	bool sure;
	bool any;
};

static void guess_add(struct guess *g, const u8 *now)
{
	/* it began as something else */
	if (memcmp(g->b->left, now, g->b->nr_left))
		return;
	if (!g->any)
		memcpy(g->now, now, g->len);
	else if (memcmp(g->now, now, g->len))
		g->sure = false;
	g->any = true;
}

/* if it is @from, it becomes @to; the port stays unless it belongs to them */
static bool guess_try(struct guess *g, const struct nm_addr *from,
		      const struct nm_addr *to, bool ports)
{
	unsigned int ip = min(g->len, g->width);
	u8 now[NM_JOURNAL_WIDTH] = {};

	if (memcmp(g->b->was, &from->ip, ip))
		return false;
	memcpy(now, &to->ip, ip);
	if (g->len > ip) {
		if (ports && g->b->was[ip] != *(const u8 *)&from->port)
			return false;
		now[ip] = ports ? *(const u8 *)&to->port : g->b->was[ip];
	}
	guess_add(g, now);
	return true;
}

static void guess_back(struct guess *g, const struct nm_talk *talk)
{
	const struct nm_mapping *m;

	if (!talk->call)
		return;
	spin_lock_bh(&talk->call->lock);
	list_for_each_entry(m, &talk->call->mappings, node)
		if (m->side != talk->side)
			guess_try(g, &m->seen, &m->real, true);
	spin_unlock_bh(&talk->call->lock);
}

/* an end of the connection: its own port, or another one of that host */
static bool guess_end(struct guess *g, const struct nm_addr *from,
		      const struct nm_addr *to)
{
	guess_try(g, from, to, true);
	return guess_try(g, from, to, false);
}

static bool guess_own(struct guess *g, const struct nm_walk *w,
		      const struct nm_ends *e)
{
	struct nm_addr to = e->seen;

	if (g->len <= g->width || nf_inet_addr_cmp(&e->real.ip, &e->seen.ip))
		return guess_end(g, &e->real, &e->seen);

	/* its port is chosen when all of it is known */
	if (memcmp(g->b->was, &e->real.ip, g->width))
		return false;
	*(u8 *)&to.port = nm_port_block(nm_conf(w->nn), g->b->was[g->width]);
	guess_try(g, &e->real, &e->seen, true);
	memcpy(g->now, &to.ip, g->width);
	if (!g->any)
		g->now[g->width] = *(u8 *)&to.port;
	g->any = true;
	g->sure = false;
	return true;
}

/*
 * Another host: the receiver may be behind the same NAT as one that is known by
 * such an address, or the sender speaks for it. Then a port is chosen, too.
 */
static void guess_other(struct guess *g, const struct nm_walk *w,
			const struct nm_ends *e)
{
	const bool forwards = nm_policy_forwards(g->b->role);
	const bool whole = g->len >= g->width;
	union nf_inet_addr ip = {};
	u8 now[NM_JOURNAL_WIDTH];
	struct nm_addr to;

	if (!nf_inet_addr_cmp(&e->peer.ip, &e->peer_seen.ip))
		g->sure = false;
	memcpy(&ip, g->b->was, min(g->len, g->width));
	if (nf_inet_addr_cmp(&e->real.ip, &e->seen.ip) ||
	    !(forwards || nm_map_speaks(w, e, g->b->role, whole ? &ip : NULL)))
		return;
	g->sure = false;
	if (!whole || (forwards && nm_side_same(w->nn->net, nf_ct_l3num(w->ct),
						&ip, &e->peer.ip)))
		return;
	to.ip = e->seen.ip;
	to.port =
		htons(nm_port_block(nm_conf(w->nn), g->b->was[g->width]) << 8);
	nm_map_octets(now, &to, nf_ct_l3num(w->ct));
	guess_add(g, now);
}

/* nothing it can be begins like that: what map_join() will make of it */
static void guess_dead(struct guess *g, const struct nm_ends *e)
{
	memset(g->now, 0, g->len);
	memcpy(g->now, &e->seen.ip, min(g->len, g->width));
}

/*
 * A whole address is one of them; of the beginnings, the first possible one is
 * the likeliest: the called party's in its own field, the sender's elsewhere.
 */
static void guess_make(struct guess *g, const struct nm_walk *w)
{
	bool dest = g->b->role == NM_ROLE_DEST;
	bool whole = g->len >= g->width;
	struct nm_ends e;

	nm_map_ends(&e, w->ct, w->dir);
	if (dest && !whole)
		guess_end(g, &e.peer_seen, &e.peer);
	if (!guess_own(g, w, &e) || !whole) {
		guess_back(g, &w->conn->talk[w->dir]);
		guess_other(g, w, &e);
		if (!guess_end(g, &e.peer_seen, &e.peer) || !whole)
			guess_add(g, g->b->was);
	}
	if (!g->any)
		guess_dead(g, &e);
}

static void guess_refused(struct guess *g, const struct nm_walk *w)
{
	struct nm_ends e;

	nm_map_ends(&e, w->ct, w->dir);
	guess_dead(g, &e);
}

/**
 * nm_guess_begun() - the likeliest first octets of what an address becomes
 * @w: packet that ends inside it
 * @b: its first octets
 * @now: set to as many
 *
 * Return: true if there is no other possibility.
 */
bool nm_guess_begun(struct nm_walk *w, const struct nm_begun *b, u8 *now)
{
	struct guess g = {
		.b = b,
		.now = now,
		.len = b->len,
		.width = nm_map_width(nf_ct_l3num(w->ct)),
		.sure = true,
	};

	if (b->role == NM_ROLE_LITERAL)
		return nm_literal_guess(w, b, now);
	if (b->role == NM_ROLE_DIRECTORY || b->role == NM_ROLE_DIRECTORY_PORT)
		return nm_ils_guess(w, b, now);
	/* one of the other family is left alone, whatever it is */
	if ((b->whole != g.width && b->whole != g.width + sizeof(__be16)) ||
	    nm_policy_aside(nm_conf(w->nn), w->conn->talk[w->dir].call))
		guess_add(&g, b->was);
	else if (nm_policy_is_media(b->role) &&
		 nm_talk_is_refused(w->conn, w->dir))
		guess_refused(&g, w);
	else
		guess_make(&g, w);
	return g.sure;
}
