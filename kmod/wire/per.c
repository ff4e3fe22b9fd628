// SPDX-License-Identifier: GPL-2.0-only
/*
 * The scanner proper. Every operation is all or nothing: it says up to which
 * bit it must see; if that is behind what has been fed, it has not happened,
 * and is run again, whole, when more is there. So where the value is cut
 * cannot make a difference. Skipping needs no octets: it only moves on.
 *
 * An operation is given the words of its node, and returns the index of the
 * one that comes next, or NM_NEXT, NM_WAIT or NM_FAIL().
 */
#include "wire/per_choice.h"
#include "wire/per_data.h"
#include "wire/per_seq.h"

static __always_inline int nm_operate(struct nm_run *run, const u16 *t)
{
	switch (nm_kind(t)) {
	case NM_NODE_NEXT:
		return NM_NEXT;
	case NM_NODE_SKIP:
		return nm_op_skip(run, t);
	case NM_NODE_ALIGN:
		return nm_op_align(run, t);
	case NM_NODE_OCTETS:
		return nm_op_long(run, t, 8);
	case NM_NODE_SHORT:
		return nm_op_short(run, t);
	case NM_NODE_BITMAP:
		return nm_op_bitmap(run);
	case NM_NODE_ALL:
		return nm_op_all(run, t);
	case NM_NODE_SEQ:
		return nm_op_seq(run, t);
	case NM_NODE_SEQ_LONG:
		return nm_op_seq_long(run, t);
	case NM_NODE_EXT:
		return nm_op_ext(run, t);
	case NM_NODE_LIKELY:
		return nm_op_likely(run, t);
	case NM_NODE_ENUM:
		if (likely(nm_enum(run, t)))
			return NM_NEXT;
		fallthrough;
	case NM_NODE_CHOICE:
		return nm_op_choice(run, t);
	case NM_NODE_IF:
		return nm_op_if(run, t);
	case NM_NODE_WHEN:
		return nm_op_when(run, t);
	case NM_NODE_STR:
		return nm_op_str(run, t);
	case NM_NODE_STR_LONG:
		return nm_op_long(run, t, t[1]);
	case NM_NODE_OF:
		return nm_op_of(run, t);
	case NM_NODE_OF_LONG:
		return nm_op_of_long(run, t);
	case NM_NODE_OPEN:
		return nm_op_open(run, t);
	case NM_NODE_ROLE:
		return nm_op_role(run, t);
	case NM_NODE_DO:
		return nm_op_do(run, t);
	case NM_NODE_INT:
		return nm_op_int(run, t);
	case NM_NODE_BYTES:
		return nm_op_bytes(run, t);
	case NM_NODE_IDENTIFIER:
		return nm_op_identifier(run, t);
	case NM_NODE_TEXT:
		return nm_op_text(run, t);
	case NM_NODE_ADDR:
		return nm_op_addr(run, t);
	}
	__builtin_unreachable(); /* a table has nothing else */
}

/* Stop before @t, until there is more. */
static __always_inline void nm_suspend(struct nm_run *run, const u16 *t)
{
	struct nm_per *per = run->out->per;

	*run->top++ = run->hand;
	per->ref = nm_place(run, t);
	per->depth = run->top - per->frame;
	per->pos = run->pos;
	per->limit = run->out->limit;
	per->context = run->out->context;
}

/**
 * nm_run - go on as far as the octets of a piece allow
 * @out: the piece, and where reports go
 */
void nm_run(struct nm_out *out)
{
	struct nm_per *per = out->per;
	struct nm_run run = {
		.out = out,
		.table = per->table,
		.pos = per->pos,
		.top = per->frame + per->depth,
		.full = per->frame + NM_PER_DEPTH,
	};
	const u16 *t = per->table + per->ref;

	nm_set_limit(&run, per->limit);
	run.hand = *--run.top;
	for (;;) {
		int next;

		nm_per_step();
		next = nm_operate(&run, t);
		if (next < 0 && next != NM_NEXT) {
			if (next == NM_WAIT) {
				nm_suspend(&run, t);
				return;
			}
			nm_fail(&run, NM_FAIL(0) - next);
			next = NM_NEXT;
		}
		if (next == NM_NEXT) {
			next = nm_advance(&run);
			if (next == NM_END) {
				out->per->depth = 0;
				return;
			}
		}
		t = run.table + next;
	}
}
