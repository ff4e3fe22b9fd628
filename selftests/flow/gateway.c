// SPDX-License-Identifier: GPL-2.0-only
/*
 * The gateway: kmod/flow with rules of its own about addresses. What an
 * address is depends on its first octets: the sender's own, whose port is
 * chosen; the receiver's, whose port stays; or another one, left alone.
 */
#include <errno.h>
#include <stdlib.h>

#include "choice.h"
#include "input.h"
#include "world.h"

enum { OWN, PEER, OTHER, KINDS };

#define PORT 2
#define DEAD 9

struct pass {
	struct nm_segment seg;
	struct world *w;
	u8 *octets;
	u32 size;
	bool asked;
};

static struct world *world;

bool gateway_fails(void)
{
	return world && world->faults && !world->fair && !choose(16);
}

void *shim_alloc(size_t size)
{
	return gateway_fails() ? NULL : malloc(size);
}

static u8 outside(unsigned int i)
{
	return 0xc0 + 7 * i;
}

static u8 peer(unsigned int i)
{
	return 0xc0 + 5 * i;
}

static unsigned int kind_of(const struct world *w, const u8 *addr)
{
	unsigned int i, sum = 0;

	for (i = 0; i < w->depth; i++)
		sum += addr[i];
	return sum % KINDS;
}

/* The octets of an address without its port. */
static void translate(unsigned int kind, const u8 *was, u8 *now,
		      unsigned int len)
{
	unsigned int i;

	for (i = 0; i < len; i++)
		now[i] = kind == OWN  ? outside(i) :
			 kind == PEER ? peer(i) :
					was[i];
}

static u16 find_port(struct world *w, const u8 *real, unsigned int len,
		     int block)
{
	struct mapping *m;
	unsigned int i;

	for (i = 0; i < w->nr_mappings; i++) {
		m = &w->mapping[i];
		if (m->len == len && !memcmp(m->real, real, len))
			return m->port;
	}
	m = &w->mapping[w->nr_mappings++];
	m->len = len;
	memcpy(m->real, real, len);
	m->port = block < 0 ? choose(65536) : (u32)block << 8 | choose(256);
	return m->port;
}

static bool is_h323(const struct world *w)
{
	return w->s.proto < NM_PROTO_T120;
}

/* known by its second octet: what has left stays as it left */
static void literal(struct world *w, u32 at, const struct nm_report *r, u8 *now)
{
	unsigned int i;
	u32 place;

	for (i = 0; i < r->len; i++) {
		place = longer_place(w, at + i);
		now[i] = w->has_left[place] ? w->left[place] : ~r->data[i];
	}
}

static void decide(struct world *w, u32 seq, const struct nm_report *r, u8 *now)
{
	unsigned int width = r->len - PORT;
	unsigned int kind = kind_of(w, r->data);
	unsigned int nr_left;
	const u8 *left = nm_cut_left(&w->flow, seq, &nr_left);
	unsigned int i;
	u16 port;

	if (!is_h323(w)) {
		literal(w, seq - w->isn, r, now);
		return;
	}
	translate(kind, r->data, now, width);
	memcpy(now + width, r->data + width, PORT);
	if (kind == OWN) {
		port = find_port(w, r->data, r->len,
				 left && nr_left > width ? left[width] : -1);
		now[width] = port >> 8;
		now[width + 1] = port;
	}
	if (!left || !memcmp(left, now, nr_left))
		return;
	/* it began as something else */
	for (i = 0; i < nr_left; i++)
		if (!w->has_left[seq - w->isn + i])
			w->wrong = "an address has not begun yet";
	translate(OWN, r->data, now, width);
	now[width] = 0;
	now[width + 1] = DEAD;
	memcpy(now, left, nr_left);
}

static void remember(struct world *w, u32 at, const u8 *now, u8 len)
{
	unsigned int i = w->nr_sites;
	struct site *s;

	/* only what could not leave is found again */
	while ((w->faults || w->held) && i && w->site[i - 1].at >= at)
		i--;
	if (i && w->site[i - 1].at + w->site[i - 1].len > at)
		w->wrong = "an address was found twice";
	w->nr_sites = i + 1;
	s = &w->site[i];
	s->at = at;
	s->len = len;
	memcpy(s->now, now, len);
}

/* the message that ends here, if all of it is in this segment */
static bool message(const struct pass *p, u32 *seq, u32 *len)
{
	const struct nm_ldap *l = &p->seg.scan->ldap;

	if (p->w->s.proto != NM_PROTO_ILS)
		return false;
	*seq = p->w->flow.base + l->begin;
	*len = l->off - l->begin;
	return (s32)(*seq - p->seg.fresh) >= 0;
}

/* some messages become longer, wherever; some have to wait for their turn */
static void message_end(struct pass *p)
{
	struct world *w = p->w;
	struct nm_growth *g;
	u32 seq, len, i;

	if (!message(p, &seq, &len) || p->seg.held || choose(3))
		return;
	if (!nm_grow_ready(&w->flow, &p->seg)) {
		w->held |= nm_grow_hold(&w->flow, &p->seg, seq);
		return;
	}
	if (w->nr_longer == LONGER)
		return;
	g = shim_alloc(sizeof(*g) + len + MORE_MAX);
	if (!g) {
		p->seg.failed = true;
		return;
	}
	g->seq = seq;
	g->len = len;
	g->more = 1 + choose(MORE_MAX);
	for (i = 0; i < len + g->more; i++)
		g->now[i] = choose(256);
	p->seg.growth = g;
}

static void pass_end(struct nm_segment *seg)
{
	struct pass *p = (struct pass *)seg;
	u32 begin, len;

	p->asked = true;
	if (message(p, &begin, &len) && !nm_scan_idle(seg->scan) && choose(2))
		p->w->held |= nm_grow_hold(&p->w->flow, seg, begin);
}

static int pass_grow(struct nm_segment *seg, u32 off, u32 more)
{
	struct pass *p = (struct pass *)seg;

	if (gateway_fails())
		return -ENOMEM;
	p->octets = realloc(p->octets, p->size + more);
	memmove(p->octets + off + more, p->octets + off, p->size - off);
	p->size += more;
	return 0;
}

static void pass_grown(struct nm_segment *seg, const struct nm_growth *g)
{
	longer_add(((struct pass *)seg)->w, g);
}

static void report(void *ctx, const struct nm_report *r)
{
	struct pass *p = ctx;
	struct world *w = p->w;
	u8 now[NM_JOURNAL_WIDTH];
	u32 seq;

	if (r->type == NM_REPORT_EVENT && r->kind == NM_EVENT_MESSAGE_END)
		message_end(p);
	if (r->type != NM_REPORT_SITE)
		return;
	seq = nm_flow_seq(&w->flow, r);
	decide(w, seq, r, now);
	remember(w, seq - w->isn, now, r->len);
	nm_stream_write(&w->flow, &p->seg, seq, r->data, now, r->len);
}

static int pass_read(struct nm_segment *seg, u32 off, u8 *to, u32 len)
{
	struct pass *p = (struct pass *)seg;

	if (gateway_fails())
		return -ENOMEM;
	memcpy(to, p->octets + off, len);
	return 0;
}

static int pass_write(struct nm_segment *seg, u32 off, const u8 *from, u32 len)
{
	struct pass *p = (struct pass *)seg;

	if (gateway_fails())
		return -ENOMEM;
	memcpy(p->octets + off, from, len);
	return 0;
}

static int pass_trim(struct nm_segment *seg, u32 len)
{
	struct pass *p = (struct pass *)seg;

	if (len > seg->len || p->size != seg->len)
		p->w->wrong = "it is not that long";
	if (gateway_fails())
		return -ENOMEM;
	/* let the sanitizer see what is written behind the end */
	p->octets = realloc(p->octets, len ?: 1);
	p->size = len;
	return 0;
}

static bool pass_guess(struct nm_segment *seg, const struct nm_begun *b,
		       u8 *now)
{
	struct world *w = ((struct pass *)seg)->w;
	unsigned int width = b->whole - PORT;
	unsigned int ip = b->len < width ? b->len : width;
	bool any = false, sure = true;
	u8 may[NM_JOURNAL_WIDTH];
	unsigned int kind;

	if (!is_h323(w)) {
		memcpy(now, b->was, b->len);
		return false;
	}
	for (kind = 0; kind < KINDS; kind++) {
		if (b->len >= w->depth && kind != kind_of(w, b->was))
			continue;
		translate(kind, b->was, may, ip);
		if (b->len > width) {
			may[width] = kind == OWN ? choose(256) : b->was[width];
			sure &= kind != OWN;
		}
		if (memcmp(may, b->left, b->nr_left < ip ? b->nr_left : ip))
			continue;
		if (!any)
			memcpy(now, may, b->len);
		else if (memcmp(now, may, b->len))
			sure = false;
		any = true;
	}
	if (!any)
		memset(now, 0, b->len);
	return sure;
}

static const struct nm_segment_ops ops = {
	.read = pass_read,
	.write = pass_write,
	.trim = pass_trim,
	.report = report,
	.guess = pass_guess,
	.end = pass_end,
	.grow = pass_grow,
	.grown = pass_grown,
};

/*
 * Octets that leave: always the same ones, but for what the receiver has. The
 * first @old of them may be anything it has.
 */
static void check_left(struct world *w, const struct piece *p, u32 old)
{
	u32 i;

	for (i = 0; i < p->len; i++) {
		u32 at = p->at + i;

		if (i < old) {
			if (at >= w->rcv)
				w->wrong = "old octets in a new place";
			continue;
		}
		if (w->has_left[at] && w->left[at] != p->octets[i]) {
			if (p->octets[i] || at >= w->rcv)
				w->wrong = "a repeat was not the same";
			continue;
		}
		w->left[at] = p->octets[i];
		w->has_left[at] = true;
	}
}

/* gateway_pass() - does the piece leave, and as what? */
bool gateway_pass(struct world *w, struct piece *p)
{
	struct pass pass = {
		.seg = { .ops = &ops, .seq = w->isn + p->at, .len = p->len },
		.w = w,
		.octets = p->octets,
		.size = p->len,
	};
	bool good = nm_stream_segment(&w->flow, &pass.seg);
	u32 floor = longer_floor(w);
	u32 old = p->at < floor ? floor - p->at : 0;
	unsigned int i;

	p->octets = pass.octets;
	p->len = pass.size;
	p->at = longer_seq(w, p->at);
	if (pass.seg.growth)
		w->wrong = "what became of a longer message?";
	w->waits = nm_stream_waits(&w->flow);
	for (i = 0; i < NM_DID_MAX; i++)
		w->did[i] += pass.seg.did >> i & 1;
	if (!good && !(pass.seg.did & (1u << NM_DID_AHEAD | 1u << NM_DID_FAIL)))
		w->wrong = "dropped without a reason";
	if (w->flow.journal.count - w->flow.journal.first > NM_JOURNAL_MAX)
		w->wrong = "the journal is too long";
	if (!good)
		return false;
	if (pass.seg.did & 1u << NM_DID_WAIT && !pass.seg.held && !pass.asked)
		w->wrong = "it ends where nobody was asked";
	check_left(w, p, old);
	return true;
}

/* gateway_ack() - an acknowledgment goes by; a bare one only if it must */
bool gateway_ack(struct world *w, u32 ack, bool payload)
{
	bool good = true;

	if (payload || w->waits)
		good = nm_flow_acked(&w->flow, w->isn + ack);
	w->waits = nm_stream_waits(&w->flow);
	return good;
}

void gateway_begin(struct world *w)
{
	world = w;
	nm_flow_init(&w->flow, w->s.proto, w->isn);
	w->flow.look = input_look;
}

void gateway_end(struct world *w)
{
	nm_flow_close(&w->flow);
	longer_free(w);
	world = NULL;
}
