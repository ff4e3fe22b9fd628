// SPDX-License-Identifier: GPL-2.0-only
/*
 * The scanner proper. Every operation is all or nothing: it says up to which
 * bit it must see; if that is behind what has been fed, it has not happened,
 * and is run again, whole, when more is there. So where the value is cut
 * cannot make a difference. Skipping needs no octets: it only moves on.
 *
 * An operation returns what comes next, in the words of a table (0: the next
 * step of the frame in hand), or NM_WAIT, or NM_FAIL().
 */
#include "wire/per_choice.h"
#include "wire/per_likely.h"

static __always_inline int nm_skip(struct nm_run *run, u32 ref)
{
	if (ref == NM_OCTETS)
		return nm_op_long(run, 8, ref);
	if (nm_is_fixed(ref))
		return nm_move(run, nm_after(run->pos, ref), 0);
	if (ref == NM_SHORT)
		return nm_op_short(run);
	return nm_op_bitmap(run);
}

static __always_inline int nm_operate(struct nm_run *run, u32 ref)
{
	if (ref & NM_INLINE)
		return nm_skip(run, ref);
	switch (run->table[ref] & 0xfu) {
	case NM_NODE_SEQ:
		return nm_op_seq(run, ref);
	case NM_NODE_SEQ_LONG:
		return nm_op_seq_long(run, ref);
	case NM_NODE_EXT:
		return nm_op_ext(run, ref);
	case NM_NODE_LIKELY:
		return nm_op_likely(run, ref);
	case NM_NODE_CHOICE:
		return nm_op_choice(run, ref);
	case NM_NODE_IF:
		return nm_op_if(run, ref);
	case NM_NODE_STR:
		return nm_op_str(run, ref);
	case NM_NODE_STR_LONG:
		return nm_op_long(run, run->table[ref + 1], ref);
	case NM_NODE_OF:
		return nm_op_of(run, ref);
	case NM_NODE_OF_LONG:
		return nm_op_of_long(run, ref);
	case NM_NODE_OPEN:
		return nm_op_open(run, ref);
	case NM_NODE_ROLE:
		return nm_op_role(run, ref);
	case NM_NODE_DO:
		return nm_op_do(run, ref);
	case NM_NODE_INT:
		return nm_op_int(run, ref);
	case NM_NODE_BYTES:
		return nm_op_bytes(run, ref);
	case NM_NODE_ADDR:
		return nm_op_addr(run, ref);
	}
	return NM_FAIL(NM_FAULT_PER); /* a table has nothing else */
}

/* Stop before @ref, until there is more. */
static __always_inline void nm_suspend(struct nm_run *run, u32 ref)
{
	struct nm_per *per = run->out->per;

	/* An extension bitmap is counted into its frame, even an empty one. */
	if (nm_is_busy(run) || ref == NM_BITMAP)
		*run->top++ = run->hand;
	per->ref = ref;
	per->depth = run->top - per->frame;
	per->pos = run->pos;
	per->limit = run->limit;
	per->context = run->out->context;
}

/**
 * nm_run - go on as far as the octets of a piece allow
 * @out: the piece, and where reports go; if it is shorter than 8 octets, as
 *	many more can be read before it
 * @end: octets of the value up to its end
 */
void nm_run(struct nm_out *out, u32 end)
{
	struct nm_per *per = out->per;
	struct nm_run run = {
		.out = out,
		.table = per->table,
		.base = out->base,
		.last = (long)end - 8,
		.end = end << 3,
		.pos = per->pos,
		.top = per->frame + per->depth,
		.full = per->frame + NM_PER_DEPTH,
	};
	u32 ref = per->ref;

	nm_set_limit(&run, per->limit);
	if ((u16)run.top[-1])
		run.hand = *--run.top;
	for (;;) {
		int next;

		if (!ref && !nm_advance(&run, &ref)) {
			per->depth = 0;
			return;
		}
		nm_per_step();
		next = nm_operate(&run, ref);
		if (next == NM_WAIT) {
			nm_suspend(&run, ref);
			return;
		}
		if (unlikely(next < 0)) {
			nm_fail(&run, -2 - next);
			next = 0;
		}
		ref = next;
	}
}
