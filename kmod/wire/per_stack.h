/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What is not finished: the frame in hand and those on the stack. All but
 * containers were in hand before something inside them was.
 */
#ifndef NM_WIRE_PER_STACK_H
#define NM_WIRE_PER_STACK_H

#include "wire/per_bits.h"

/* In nm_frame.node, of SEQUENCE OF. */
#define NM_FRAME_OF 0x8000

/* Comes next in an extension bitmap; no table says that. */
#define NM_BITMAP 0xbffe

/* Go on at @pos, with @next. */
static __always_inline int nm_move(struct nm_run *run, u32 pos, u32 next)
{
	if (unlikely(pos > run->limit))
		return NM_FAIL(NM_FAULT_TRUNCATED);
	run->pos = pos;
	return next;
}

/* Is there nothing to do in this container after what is next? */
static __always_inline bool nm_is_last(const struct nm_run *run)
{
	return !(run->left | run->more) && !run->top[-1].node &&
	       !(run->table[0] & NM_TABLE_EXACT);
}

/* Unless it holds nothing to report and nothing comes after it: @ref */
static __always_inline u32 nm_unless_idle(const struct nm_run *run, u32 ref)
{
	return ref >= run->table[1] && nm_is_last(run) ? 0 : ref;
}

static __always_inline void nm_save(struct nm_run *run)
{
	struct nm_frame *frame = run->top++;

	frame->left = run->left;
	frame->node = run->node;
	frame->more = run->more;
}

/* Room for another frame; the one in hand is put aside. */
static __always_inline int nm_put_aside(struct nm_run *run)
{
	const struct nm_frame *full = run->out->per->frame + NM_PER_DEPTH;

	if (!(run->left | run->more))
		return run->top == full ? NM_FAIL(NM_FAULT_DEPTH) : 0;
	if (unlikely(run->top + 1 == full))
		return NM_FAIL(NM_FAULT_DEPTH);
	nm_save(run);
	return 0;
}

static __always_inline int nm_enter(struct nm_run *run, u32 left, u32 node,
				    u32 more)
{
	int err = nm_put_aside(run);

	if (err)
		return err;
	run->left = left;
	run->node = node;
	run->more = more;
	return 0;
}

static __always_inline void nm_set_limit(struct nm_run *run, u32 limit)
{
	run->limit = limit;
	run->stop = nm_min(limit, run->end << 3);
}

/* A container of @count octets at @pos, in which @next is. */
static __always_inline int nm_open(struct nm_run *run, u32 pos, u32 count,
				   u8 carrier, u32 next)
{
	struct nm_frame *frame;
	int err;

	if (pos + 8 * count > run->limit)
		return NM_FAIL(NM_FAULT_TRUNCATED);
	err = nm_put_aside(run);
	if (err)
		return err;
	run->left = 0;
	run->more = 0;
	frame = run->top++;
	frame->left = run->limit + 8 * run->start;
	frame->node = 0;
	frame->more = carrier;
	run->pos = pos;
	nm_set_limit(run, pos + 8 * count);
	if (carrier)
		run->out->per->context =
			(struct nm_context){ .carrier = carrier };
	return next;
}

/* The innermost container is at its end, whatever is left of it. */
static __always_inline void nm_close(struct nm_run *run)
{
	const struct nm_frame *frame = run->top;

	if (run->table[0] & NM_TABLE_EXACT && nm_align(run->pos) != run->limit)
		nm_out_fault(run->out, NM_FAULT_PER, run->pos);
	run->pos = run->limit;
	nm_set_limit(run, frame->left - 8 * run->start);
	if (frame->more)
		run->out->per->context = (struct nm_context){ .carrier = 0 };
}

/* Something in the innermost container is wrong: go to its end. */
static __always_inline void nm_fail(struct nm_run *run, enum nm_fault fault)
{
	nm_out_fault(run->out, fault, run->pos);
	while (run->top[-1].node)
		run->top--;
	run->left = 0;
	run->more = 0;
	run->pos = run->limit;
}

/* Take the frame on top in hand, if it is no container. */
static __always_inline bool nm_take(struct nm_run *run)
{
	const struct nm_frame *frame = run->top - 1;

	if (!frame->node)
		return false;
	run->left = frame->left;
	run->node = frame->node;
	run->more = frame->more;
	run->top--;
	return true;
}

/* The next step, element, addition or fragment; 0: the value has ended */
static __always_inline u32 nm_advance(struct nm_run *run)
{
	for (;;) {
		if (run->left && run->node & NM_FRAME_OF) {
			run->left--;
			return run->table[(run->node & ~NM_FRAME_OF) + 1];
		}
		if (run->left) {
			u32 bit = 31 - __builtin_clz(run->left);

			run->left &= ~(1u << bit);
			return run->table[run->node + 31 - bit];
		}
		if (run->more && run->node & NM_FRAME_OF) {
			run->more = 0;
			return run->node & ~NM_FRAME_OF;
		}
		if (run->more) {
			run->more--;
			return NM_OCTETS;
		}
		if (nm_take(run))
			continue;
		run->top--;
		nm_close(run);
		if (run->top == run->out->per->frame)
			return 0;
	}
}

#endif
