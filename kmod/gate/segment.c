// SPDX-License-Identifier: GPL-2.0-only
/* A segment of a control connection in a packet, as the stream wants it. */

#include "call/talk.h"
#include "gate/ils.h"

static int segment_read(struct nm_segment *seg, u32 off, u8 *to, u32 len)
{
	const struct nm_walk *w = nm_walk_of(seg);

	return skb_copy_bits(w->skb, w->dataoff + off, to, len) ? -ENOMEM : 0;
}

static int segment_write(struct nm_segment *seg, u32 off, const u8 *from,
			 u32 len)
{
	const struct nm_walk *w = nm_walk_of(seg);

	return nm_mangle_write(w->skb, w->protoff, IPPROTO_TCP,
			       w->dataoff + off, from, len);
}

static int segment_trim(struct nm_segment *seg, u32 len)
{
	const struct nm_walk *w = nm_walk_of(seg);

	return nm_mangle_trim(w->skb, w->protoff, nf_ct_l3num(w->ct),
			      seg->len - len);
}

static bool segment_guess(struct nm_segment *seg, const struct nm_begun *b,
			  u8 *now)
{
	return nm_guess_begun(nm_walk_of(seg), b, now);
}

static int segment_grow(struct nm_segment *seg, u32 off, u32 more)
{
	const struct nm_walk *w = nm_walk_of(seg);

	return nm_mangle_grow(w->skb, w->protoff, nf_ct_l3num(w->ct),
			      w->dataoff + off, more);
}

static void segment_grown(struct nm_segment *seg, const struct nm_growth *g)
{
	const struct nm_walk *w = nm_walk_of(seg);

	nm_seqadj_add(w->ct, w->dir, g->seq, g->more);
}

static void segment_end(struct nm_segment *seg)
{
	struct nm_walk *w = nm_walk_of(seg);

	if (w->conn->proto == NM_PROTO_ILS)
		nm_ils_grow_end(w);
}

static const enum nm_count segment_fault[NM_FAULT_MAX] = {
	[NM_FAULT_TPKT] = NM_COUNT_FAULT_TPKT,
	[NM_FAULT_Q931] = NM_COUNT_FAULT_Q931,
	[NM_FAULT_PER] = NM_COUNT_FAULT_PER,
	[NM_FAULT_TRUNCATED] = NM_COUNT_FAULT_TRUNCATED,
	[NM_FAULT_DEPTH] = NM_COUNT_FAULT_DEPTH,
	[NM_FAULT_FRAGMENTED] = NM_COUNT_FAULT_FRAGMENTED,
	[NM_FAULT_BER] = NM_COUNT_FAULT_BER,
	[NM_FAULT_T120] = NM_COUNT_FAULT_T120,
};

/* closed before the next report, which may open the same pinhole again */
static void segment_event(struct nm_walk *w, const struct nm_report *r)
{
	LIST_HEAD(gone);

	if (w->conn->proto == NM_PROTO_ILS) {
		nm_ils_reg_event(w, r);
		if (r->kind == NM_EVENT_MESSAGE_END)
			nm_ils_grow_message(w);
	}
	nm_talk_event(w->conn, w->dir, r, &gone);
	nm_expect_close_all(w->nn, &gone);
	list_splice_tail(&gone, &w->gone);
}

static void segment_site(struct nm_walk *w, const struct nm_report *r)
{
	switch (r->role) {
	case NM_ROLE_DIRECTORY:
	case NM_ROLE_DIRECTORY_PORT:
		nm_ils_site(w, r);
		break;
	case NM_ROLE_LITERAL:
		nm_literal_map(w, r);
		break;
	default:
		nm_map_site(w, r);
		break;
	}
}

static void segment_report(void *ctx, const struct nm_report *r)
{
	struct nm_walk *w = nm_walk_of(ctx);

	switch (r->type) {
	case NM_REPORT_SITE:
		segment_site(w, r);
		break;
	case NM_REPORT_EVENT:
		segment_event(w, r);
		break;
	case NM_REPORT_FAULT:
		nm_count(w->nn, segment_fault[r->kind]);
		break;
	}
}

const struct nm_segment_ops nm_segment_ops = {
	.read = segment_read,
	.write = segment_write,
	.trim = segment_trim,
	.report = segment_report,
	.guess = segment_guess,
	.end = segment_end,
	.grow = segment_grow,
	.grown = segment_grown,
};
