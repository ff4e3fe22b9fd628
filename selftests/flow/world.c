// SPDX-License-Identifier: GPL-2.0-only
/*
 * The two ends, and what the network does between them. At last it is fair:
 * nothing is lost any more, and the stream must come to its end.
 */
#include <stdlib.h>

#include "choice.h"
#include "input.h"
#include "world.h"

#define MSS 1460
/* a sender that repeats the same cut for ever needs so many turns a segment */
#define TURNS 4

static struct world world;

static u32 smaller(u32 a, u32 b)
{
	return a < b ? a : b;
}

static void drop(struct queue *q, u32 i)
{
	free(q->piece[i].octets);
	q->piece[i] = q->piece[--q->count];
}

static void put(struct queue *q, const struct piece *p)
{
	if (q->count == QUEUE)
		drop(q, choose(QUEUE));
	q->piece[q->count] = *p;
	q->piece[q->count].octets = malloc(p->len ?: 1);
	if (p->len)
		memcpy(q->piece[q->count].octets, p->octets, p->len);
	q->count++;
}

static u32 some_length(void)
{
	switch (choose(5)) {
	case 0:
		return 1;
	case 1:
		return 1 + choose(20);
	case 2:
		return 1 + choose(300);
	case 3:
		return MSS;
	default:
		return 1 + choose(STREAM_MAX);
	}
}

/* an inconsistent sender changes an octet that has left, rewritten */
static void spoil(const struct world *w, struct piece *p)
{
	const struct site *s = &w->site[choose(w->nr_sites)];
	u32 i = choose(s->len), at = s->at + i;

	if (at < p->at || at >= p->at + p->len ||
	    !w->has_left[longer_place(w, at)] ||
	    w->left[longer_place(w, at)] == w->s.octets[at])
		return;
	p->octets[at - p->at] ^= 1 + choose(255);
}

static void send(struct world *w, u32 at, u32 len, bool honest)
{
	struct piece p = { .at = at, .len = smaller(len, w->s.len - at) };

	if (!p.len)
		return;
	p.octets = w->s.octets + at;
	put(&w->in, &p);
	if (!honest && w->nr_sites)
		spoil(w, &w->in.piece[w->in.count - 1]);
	if (w->nxt < p.at + p.len)
		w->nxt = p.at + p.len;
}

static void gateway(struct world *w, u32 i)
{
	struct piece *p = &w->in.piece[i];

	if (gateway_pass(w, p))
		put(&w->out, p);
	drop(&w->in, i);
}

static void receive(struct world *w, const struct piece *p)
{
	struct piece ack = { .len = 0 };
	u32 i;

	for (i = 0; i < p->len; i++) {
		u32 at = p->at + i;

		if (at < w->rcv || (w->have[at] && !w->last_wins))
			continue;
		w->got[at] = p->octets[i];
		w->have[at] = true;
	}
	while (w->rcv < longer_whole(w) && w->have[w->rcv])
		w->rcv++;
	ack.at = w->rcv;
	put(&w->acks, &ack);
}

/* @lost: the gateway sees it, its sender does not */
static void acknowledge(struct world *w, u32 i, bool lost)
{
	u32 ack = w->acks.piece[i].at;

	if (!gateway_ack(w, ack, !w->silent && !choose(4)))
		w->wrong = "an acknowledgment was not believed";
	ack = longer_ack(w, ack);
	/* an old one may mean octets before the first */
	if (!lost && (s32)(ack - w->una) > 0)
		w->una = ack;
	drop(&w->acks, i);
}

static void something(struct world *w, bool honest)
{
	switch (choose(16)) {
	case 0:
	case 1:
	case 2:
		send(w, w->nxt, some_length(), honest);
		break;
	case 3:
	case 4:
		send(w, w->una, some_length(), honest);
		break;
	case 5:
		send(w, choose(w->nxt + 1), some_length(), honest);
		break;
	case 6:
	case 7:
	case 8:
	case 9:
		if (w->in.count)
			gateway(w, choose(w->in.count));
		break;
	case 10:
	case 11:
	case 12:
		if (w->out.count) {
			u32 i = choose(w->out.count);

			receive(w, &w->out.piece[i]);
			if (choose(4))
				drop(&w->out, i);
		}
		break;
	case 13:
	case 14:
		if (w->acks.count)
			acknowledge(w, choose(w->acks.count), !choose(4));
		break;
	default:
		if (w->in.count)
			drop(&w->in, choose(w->in.count));
		if (w->out.count)
			drop(&w->out, choose(w->out.count));
		if (w->acks.count)
			drop(&w->acks, choose(w->acks.count));
		break;
	}
}

static void flush(struct queue *q)
{
	while (q->count)
		drop(q, 0);
}

/* one segment, all the way and back */
static void turn(struct world *w, u32 at, u32 len)
{
	send(w, at, len, true);
	if (w->in.count)
		gateway(w, 0);
	if (w->out.count)
		receive(w, &w->out.piece[0]);
	while (w->acks.count)
		acknowledge(w, 0, false);
	flush(&w->out);
}

/* The sender cuts anew each time, or always in the same places. */
static void finish(struct world *w)
{
	u32 step = choose(3) ? 1 + choose(choose(2) ? 20 : MSS) : 0;
	u32 turns = TURNS * (w->s.len / (step ?: MSS) + 2);

	flush(&w->in);
	flush(&w->out);
	flush(&w->acks);
	w->fair = true;
	if (!step)
		turns += TURNS * w->nr_mappings + TURNS * w->s.len;
	/* messages are waited for, and one for the other */
	if (w->s.proto == NM_PROTO_ILS)
		turns *= 1 + NM_GROW_PATIENCE;
	while (w->rcv < longer_whole(w) && turns-- && !w->wrong) {
		if (step)
			turn(w, w->una - w->una % step, step);
		else
			turn(w, w->una, some_length());
	}
	if (w->rcv < longer_whole(w) && !w->wrong)
		w->wrong = "the stream stalls";
}

/* the same addresses as a scan of the whole stream finds */
struct reference {
	struct world *w;
	unsigned int found;
};

static void compare(void *ctx, const struct nm_report *r)
{
	struct reference *ref = ctx;
	struct world *w = ref->w;
	const struct site *s;

	if (r->type != NM_REPORT_SITE)
		return;
	s = &w->site[ref->found++];
	if (ref->found > w->nr_sites || s->at != r->off || s->len != r->len)
		w->wrong = w->wrong ?: "an address was missed";
}

static void check_end(struct world *w)
{
	static u8 whole[GOT_MAX];
	struct reference ref = { .w = w };
	struct nm_scan scan;
	unsigned int i;

	nm_scan_init(&scan, w->s.proto, &input_look);
	nm_scan_feed(&scan, w->s.octets, w->s.len, compare, &ref);
	if (ref.found != w->nr_sites)
		w->wrong = w->wrong ?: "there were more addresses";
	memcpy(whole, w->s.octets, w->s.len);
	for (i = 0; i < w->nr_sites; i++)
		memcpy(whole + w->site[i].at, w->site[i].now, w->site[i].len);
	longer_apply(w, whole);
	if (memcmp(w->got, whole, longer_whole(w)))
		w->wrong = w->wrong ?: "the receiver got something else";
	for (i = 0; i < longer_whole(w); i++)
		if (!w->has_left[i] || w->left[i] != whole[i])
			w->wrong = w->wrong ?: "something else left";
}

/*
 * world_run() - one schedule, as choose() says
 * @s: what is sent
 * @did: what the gateway did is added to
 *
 * NULL, or what went wrong.
 */
const char *world_run(const struct stream *s, u32 did[NM_DID_MAX])
{
	struct world *w = &world;
	bool honest;
	u32 steps, i;

	memset(w, 0, offsetof(struct world, site));
	w->nr_sites = 0;
	w->nr_mappings = 0;
	w->rcv = 0;
	w->wrong = NULL;
	memset(w->did, 0, sizeof(w->did));
	w->s.proto = s->proto;
	w->s.len = s->len;
	memcpy(w->s.octets, s->octets, s->len);
	w->held = false;
	memset(w->has_left, 0, w->s.len + LONGER * MORE_MAX);
	memset(w->have, 0, w->s.len + LONGER * MORE_MAX);
	/* half of them begin shortly before sequence numbers come round */
	w->isn = choose(2) ? choose(1u << 31) * 2 : -choose(w->s.len + 1);
	w->depth = 1 + choose(4);
	w->faults = !choose(4);
	w->last_wins = choose(2);
	w->silent = choose(2);
	honest = choose(4);
	steps = choose(8) ? choose(60) : choose(600);

	gateway_begin(w);
	while (steps-- && !w->wrong)
		something(w, honest);
	finish(w);
	if (!w->wrong)
		check_end(w);
	gateway_end(w);
	flush(&w->in);
	flush(&w->out);
	flush(&w->acks);
	for (i = 0; i < NM_DID_MAX; i++)
		did[i] += w->did[i];
	return w->wrong;
}
