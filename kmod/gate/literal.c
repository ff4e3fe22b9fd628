// SPDX-License-Identifier: GPL-2.0-only
/*
 * Addresses in protocols nobody has published, and in MCS connect. All that is
 * known of them is that they are those of the connection's own ends.
 */

#include "flow/seq.h"
#include "gate/gate.h"

/**
 * nm_literal_look() - what to look for in a direction
 * @nn: namespace
 * @ct: connection
 * @proto: what it speaks
 * @dir: direction
 * @look: filled
 *
 * The sender's address, and the receiver's as the sender sees it.
 */
void nm_literal_look(const struct nm_net *nn, const struct nf_conn *ct,
		     enum nm_proto proto, int dir, struct nm_look *look)
{
	const struct nf_conntrack_tuple *t = nf_ct_tuple(ct, dir);

	look->count = 0;
	if (nf_ct_l3num(ct) != AF_INET ||
	    (proto != NM_PROTO_T120 && !nm_conf(nn)->icc_rewrite))
		return;
	look->host[look->count++] = ntohl(t->src.u3.ip);
	look->host[look->count++] = ntohl(t->dst.u3.ip);
}

/**
 * struct literal - how a literal is written
 * @host: where its address is
 * @port: where its port is, or -1
 * @little: lowest octet first
 */
struct literal {
	int host;
	int port;
	bool little;
};

static const struct literal literal_forms[NM_FORM_MAX] = {
	[NM_FORM_LITERAL] = { 0, 4, false },
	[NM_FORM_LITERAL_LE] = { 0, 4, true },
	[NM_FORM_LITERAL_PORT] = { 2, 0, false },
	[NM_FORM_LITERAL_PORT_LE] = { 2, 0, true },
	[NM_FORM_LITERAL_HOST] = { 0, -1, false },
};

static __be32 literal_host(__be32 ip, bool little)
{
	return little ? htonl(swab32(ntohl(ip))) : ip;
}

static __be16 literal_port(__be16 port, bool little)
{
	return little ? htons(swab16(ntohs(port))) : port;
}

static void literal_read(const struct literal *l, const u8 *was,
			 struct nm_addr *a)
{
	memset(a, 0, sizeof(*a));
	memcpy(&a->ip.ip, was + l->host, sizeof(a->ip.ip));
	if (l->port >= 0)
		memcpy(&a->port, was + l->port, sizeof(a->port));
	a->ip.ip = literal_host(a->ip.ip, l->little);
	a->port = literal_port(a->port, l->little);
}

static void literal_put(const struct literal *l, u8 *now,
			const struct nm_addr *a)
{
	__be32 ip = literal_host(a->ip.ip, l->little);
	__be16 port = literal_port(a->port, l->little);

	memcpy(now + l->host, &ip, sizeof(ip));
	if (l->port >= 0)
		memcpy(now + l->port, &port, sizeof(port));
}

/**
 * nm_literal_map() - what looks like an address was found
 * @w: packet it ends in; its connection locked
 * @r: site
 *
 * On 1731 its port gets a pinhole, like one for media. In a directory nobody
 * comes back to the one who says it, so only the address changes; and so it
 * does where its first octets have left already.
 */
void nm_literal_map(struct nm_walk *w, const struct nm_report *r)
{
	const struct literal *l = &literal_forms[r->kind];
	const struct nm_use *use = nm_policy_use(NULL, NM_USER_CALL, r->role);
	struct nm_flow *f = &w->conn->flow[w->dir];
	enum nm_count kept = NM_COUNT_KEPT_SAME;
	u32 seq = nm_flow_seq(f, r);
	u8 now[NM_JOURNAL_WIDTH];
	struct nm_addr was, a;
	struct nm_ends e;

	nm_count(w->nn, NM_COUNT_SITES);
	literal_read(l, r->data, &was);
	a = was;
	if (w->conn->proto == NM_PROTO_ICC &&
	    !nm_seq_before(seq, w->seg.fresh)) {
		w->block = NM_BLOCK_ANY;
		kept = nm_map_decide(w, r, use, &a);
	} else {
		nm_map_ends(&e, w->ct, w->dir);
		nm_map_hop(&e, &a);
	}
	nm_count(w->nn, nm_addr_equal(&was, &a) ? kept : use->mapped);
	memcpy(now, r->data, r->len);
	literal_put(l, now, &a);
	nm_stream_write(f, &w->seg, seq, r->data, now, r->len);
}

/* Do the octets at @at begin @from? Then those of @to are written. */
static bool literal_try(const struct nm_begun *b, unsigned int at, __be32 from,
			__be32 to, u8 *now)
{
	unsigned int n = min_t(unsigned int, b->len - at, sizeof(from));

	if (memcmp(b->was + at, &from, n))
		return false;
	memcpy(now + at, &to, n);
	return true;
}

/* the same in either order */
static bool literal_begins(const struct nm_begun *b, unsigned int at,
			   const struct nm_addr *from, const struct nm_addr *to,
			   u8 *now)
{
	return literal_try(b, at, from->ip.ip, to->ip.ip, now) ||
	       literal_try(b, at, literal_host(from->ip.ip, true),
			   literal_host(to->ip.ip, true), now);
}

/**
 * nm_literal_guess() - the likeliest first octets of what a literal becomes
 * @w: packet that ends inside it
 * @b: its first octets
 * @now: set to as many
 *
 * A port can follow, but need not: an address that is whole is certain.
 *
 * Return: true if there is no other possibility.
 */
bool nm_literal_guess(const struct nm_walk *w, const struct nm_begun *b,
		      u8 *now)
{
	struct nm_ends e;
	unsigned int at;

	nm_map_ends(&e, w->ct, w->dir);
	memcpy(now, b->was, b->len);
	for (at = 0; at + 1 < b->len; at++)
		if (literal_begins(b, at, &e.real, &e.seen, now) ||
		    literal_begins(b, at, &e.peer_seen, &e.peer, now))
			return b->len >= at + sizeof(e.real.ip.ip);
	return true;
}
