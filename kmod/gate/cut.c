// SPDX-License-Identifier: GPL-2.0-only
/*
 * An address that a segment boundary cuts. What it becomes depends on octets
 * that are not there yet, so the segment ends before it and the sender repeats
 * from there, more at a time if it can. Only what is certain leaves at once; and
 * a sender that comes with the same octets again and again gets our guess.
 */

#include "flow/flow.h"
#include "flow/seq.h"
#include "gate/gate.h"

/* the same cut so often, and the sender has no more to send */
#define CUT_PATIENCE 3

/**
 * struct guess - what the first octets of an address may become
 * @was: as they came
 * @now: the likeliest, all of them the same while @sure
 * @left: the first of them as they left already
 * @nr_left: how many
 * @len: octets
 * @width: octets of an address without its port
 * @sure: there is only one possibility
 * @any: @now is set
 */
struct guess {
	const u8 *was;
	u8 *now;
	const u8 *left;
	unsigned int nr_left;
	unsigned int len;
	unsigned int width;
	bool sure;
	bool any;
};

static void guess_add(struct guess *g, const u8 *now)
{
	/* it began as something else */
	if (memcmp(g->left, now, g->nr_left))
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

	if (memcmp(g->was, &from->ip, ip))
		return false;
	memcpy(now, &to->ip, ip);
	if (g->len > ip) {
		if (ports && g->was[ip] != *(const u8 *)&from->port)
			return false;
		now[ip] = ports ? *(const u8 *)&to->port : g->was[ip];
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
	if (memcmp(g->was, &e->real.ip, g->width))
		return false;
	*(u8 *)&to.port = nm_port_block(&w->nn->conf, g->was[g->width]);
	guess_try(g, &e->real, &e->seen, true);
	memcpy(g->now, &to.ip, g->width);
	if (!g->any)
		g->now[g->width] = *(u8 *)&to.port;
	g->any = true;
	g->sure = false;
	return true;
}

/* nothing it can be begins like that: what nm_cut_join() will make of it */
static void guess_dead(struct guess *g, const struct nm_ends *e)
{
	memset(g->now, 0, g->len);
	memcpy(g->now, &e->seen.ip, min(g->len, g->width));
}

/*
 * A whole address is one of them; of the beginnings, the first possible one is
 * the likeliest: the called party's in its own field, the sender's elsewhere.
 */
static void guess_make(struct guess *g, const struct nm_walk *w, bool dest)
{
	bool whole = g->len >= g->width;
	struct nm_ends e;

	nm_map_ends(&e, w->ct, w->dir);
	if (dest && !whole)
		guess_end(g, &e.peer_seen, &e.peer);
	if (!guess_own(g, w, &e) || !whole) {
		guess_back(g, &w->conn->talk[w->dir]);
		if (!guess_end(g, &e.peer_seen, &e.peer) || !whole)
			guess_add(g, g->was);
	}
	if (!g->any)
		guess_dead(g, &e);
}

/* @len octets of the head leave, those from head->len on in this segment */
static int cut_leave(struct nm_walk *w, struct nm_head *head, const u8 *now,
		     unsigned int len)
{
	unsigned int first = head->len;

	memcpy(head->now + first, now + first, len - first);
	head->len = len;
	return nm_cut_write(w, head->seq + first, head->was + first,
			    head->now + first, len - first);
}

static bool cut_is_stuck(struct nm_head *head, u32 seq)
{
	if (head->cut != seq)
		head->cuts = 0;
	head->cut = seq;
	if (++head->cuts < CUT_PATIENCE)
		return false;
	head->cuts = 0;
	return true;
}

/**
 * nm_cut_end() - see to an address that the end of the segment cuts
 * @w: packet, all of it scanned
 *
 * Return: 0, or -ENOMEM if the packet must not leave.
 */
int nm_cut_end(struct nm_walk *w)
{
	struct nm_flow *f = &w->conn->flow[w->dir];
	struct nm_head *head = &f->head;
	unsigned int tail = nm_flow_tail(f);
	u8 now[NM_JOURNAL_WIDTH];
	u8 role;
	struct guess g = {
		.was = head->was,
		.now = now,
		.left = head->now,
		.nr_left = head->len,
		.len = tail,
		.width = nm_map_width(nf_ct_l3num(w->ct)),
		.sure = true,
	};

	if (!tail)
		return 0;
	if (skb_copy_bits(w->skb, w->dataoff + (head->seq + head->len - w->seq),
			  head->was + head->len, tail - head->len))
		return -ENOMEM;
	/* an address of the other family is left alone, whatever it is */
	if (nm_scan_addr(f->scan, &role) != g.width + sizeof(__be16))
		guess_add(&g, g.was);
	else
		guess_make(&g, w, role == NM_ROLE_DEST);
	if (!g.sure) {
		if (!cut_is_stuck(head, head->seq + head->len)) {
			nm_count(w->nn, NM_COUNT_TRIMMED);
			return nm_mangle_trim(w->skb, w->protoff,
					      nf_ct_l3num(w->ct),
					      nm_flow_cut(f));
		}
		nm_count(w->nn, NM_COUNT_GUESSED);
	}
	/* what has left already stays as it left */
	return cut_leave(w, head, now, tail);
}

/**
 * nm_cut_block() - upper octet of a port that has left already
 * @w: packet with the rest of the address
 * @seq: sequence number of its first octet
 *
 * Return: the octet or NM_BLOCK_ANY.
 */
int nm_cut_block(const struct nm_walk *w, u32 seq)
{
	const struct nm_head *head = &w->conn->flow[w->dir].head;
	unsigned int width = nm_map_width(nf_ct_l3num(w->ct));

	if (head->len <= width || head->seq != seq)
		return NM_BLOCK_ANY;
	return head->now[width];
}

/**
 * nm_cut_join() - an address is whole, the first octets of which have left
 * @w: packet with the rest of it
 * @seq: sequence number of its first octet
 * @now: what it becomes; if it began as something else, what it can still be:
 *	the address it began as, with a port where nothing listens
 * @len: octets
 *
 * Return: true if @now was changed.
 */
bool nm_cut_join(struct nm_walk *w, u32 seq, u8 *now, unsigned int len)
{
	struct nm_head *head = &w->conn->flow[w->dir].head;
	unsigned int left = head->len;
	struct nm_ends e;

	if (!left || head->seq != seq)
		return false;
	head->len = 0;
	if (!memcmp(now, head->now, left))
		return false;

	nm_map_ends(&e, w->ct, w->dir);
	memcpy(now, &e.seen.ip, len - sizeof(__be16));
	now[len - 2] = 0;
	now[len - 1] = NM_PORT_DEAD;
	memcpy(now, head->now, left);
	return true;
}

/**
 * nm_cut_write() - write octets of an address that are in this segment
 * @w: packet
 * @seq: sequence number of the first of them, or of octets that left before
 * @was: as they came
 * @now: as they leave
 * @len: how many
 *
 * Remembered before they are written: a repeat must carry them too.
 *
 * Return: 0 or -ENOMEM.
 */
int nm_cut_write(struct nm_walk *w, u32 seq, const u8 *was, const u8 *now,
		 unsigned int len)
{
	struct nm_patch p = { .seq = seq };
	unsigned int left = 0;

	if (nm_seq_before(seq, w->seq))
		left = w->seq - seq;
	if (left >= len || !memcmp(was + left, now + left, len - left))
		return 0;
	p.seq += left;
	p.len = len - left;
	memcpy(p.octets, now + left, p.len);
	nm_journal_add(&w->conn->flow[w->dir].journal, &p);
	return nm_mangle_write(w->skb, w->protoff,
			       w->dataoff + (p.seq - w->seq), p.octets, p.len);
}
