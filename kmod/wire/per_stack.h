/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What is not finished: the frame in hand and those on the stack. All but
 * containers were in hand before something inside them was.
 */
#ifndef NM_WIRE_PER_STACK_H
#define NM_WIRE_PER_STACK_H

#include "wire/per_bits.h"

static_assert(NM_FRAME_EXACT == NM_TABLE_EXACT, "an NM_OPEN says it");

static __always_inline unsigned long nm_place(const struct nm_run *run,
					      const u16 *t)
{
	return t - run->table;
}

static __always_inline u32 nm_octets(const struct nm_run *run)
{
	return run->table[2];
}

static __always_inline u32 nm_bitmap(const struct nm_run *run)
{
	return run->table[2] + 1;
}

/* Go on at @pos, with @next. */
static __always_inline int nm_move(struct nm_run *run, u32 pos, int next)
{
	if (unlikely(pos > run->out->limit))
		return NM_FAIL(NM_FAULT_TRUNCATED);
	run->pos = pos;
	return next;
}

/* Is something left of the frame in hand? */
static __always_inline bool nm_is_busy(const struct nm_run *run)
{
	return run->hand > 0xffff;
}

/* Is nothing left to do in this container but for the frame in hand? */
static __always_inline bool nm_is_outermost(const struct nm_run *run)
{
	return !((u32)run->top[-1] & NM_FRAME(0, NM_FRAME_EXACT, 0xffff));
}

/* Unless it holds nothing to report and nothing comes after it: @ref */
static __always_inline int nm_unless_idle(const struct nm_run *run, u16 ref)
{
	if (ref > run->table[1] && !nm_is_busy(run) && nm_is_outermost(run))
		return NM_NEXT;
	return ref;
}

/* Put the frame in hand away, for which there is always room. */
static __always_inline int nm_push(struct nm_run *run)
{
	*run->top++ = run->hand;
	if (unlikely(run->top >= run->full))
		return NM_FAIL(NM_FAULT_DEPTH);
	return 0;
}

static __always_inline int nm_enter(struct nm_run *run, u64 frame)
{
	int err = nm_is_busy(run) ? nm_push(run) : 0;

	if (!err)
		run->hand = frame;
	return err;
}

static __always_inline void nm_set_limit(struct nm_run *run, u32 limit)
{
	run->out->limit = limit;
	run->stop = nm_min(limit, run->out->end);
}

/* A container of @count octets at @pos, in which @next is; @kind: see NM_OPEN */
static __always_inline int nm_open(struct nm_run *run, u32 pos, u32 count,
				   u32 kind, u32 next)
{
	u8 carrier = kind;

	if (unlikely(pos + 8 * count > run->out->limit))
		return NM_FAIL(NM_FAULT_TRUNCATED);
	if (nm_is_busy(run))
		*run->top++ = run->hand;
	if (unlikely(run->top + 1 >= run->full))
		return NM_FAIL(NM_FAULT_DEPTH);
	if (carrier) {
		struct nm_context *c = &run->out->context;
		bool quoted = c->report.quoted;

		kind |= quoted << 8;
		nm_context_reset(c, carrier, quoted);
	}
	*run->top++ = NM_FRAME(run->out->limit, kind, 0);
	run->hand = 0;
	run->pos = pos;
	nm_set_limit(run, pos + 8 * count);
	return next;
}

/*
 * The innermost container is at its end, whatever is left of it. False: so is
 * the value.
 */
static __always_inline bool nm_close(struct nm_run *run, u64 frame)
{
	u32 kind = (u32)frame >> 16;

	if (kind) {
		if (kind & NM_FRAME_EXACT &&
		    nm_align(run->pos) != run->out->limit)
			nm_out_fault(run->out, NM_FAULT_PER, run->pos);
		if (kind & NM_FRAME_ROOT)
			return false;
		if ((u8)kind)
			nm_context_reset(&run->out->context, NM_CARRIER_NONE,
					 kind >> 8 & 1);
	}
	run->pos = run->out->limit;
	nm_set_limit(run, frame >> 31);
	return true;
}

/* Something in the innermost container is wrong: go to its end. */
static __always_inline void nm_fail(struct nm_run *run, enum nm_fault fault)
{
	nm_out_fault(run->out, fault, run->pos);
	while ((u16)run->top[-1])
		run->top--;
	run->hand = 0;
	run->pos = run->out->limit;
}

/* Of a frame with something left, but no step: element, fragment or addition */
static __always_inline u32 nm_element(struct nm_run *run)
{
	u32 node = (u16)run->hand;

	if (!(run->hand & NM_FRAME_OF)) {
		run->hand -= NM_FRAME(0, 1, 0);
		return nm_octets(run);
	}
	if (!((run->hand & ~NM_FRAME_OF) >> 31)) {
		run->hand = 0;
		return node;
	}
	run->hand -= NM_FRAME(1, 0, 0);
	if (run->hand == (NM_FRAME_OF | node))
		run->hand = 0;
	return run->table[node + 1];
}

/* The next step of the frame in hand, which has one. */
static __always_inline u32 nm_step(struct nm_run *run)
{
	const u16 *t = run->table + (u16)run->hand;
	long bit = 63 - __builtin_clzll(run->hand);

	run->hand ^= 1ull << bit;
	return t[62 - bit];
}

/* The next step, element, addition or fragment, or NM_END. */
static __always_inline int nm_advance(struct nm_run *run)
{
	for (;;) {
		if ((s64)run->hand >= (s64)NM_FRAME(1, 0, 0))
			return nm_step(run);
		if (nm_is_busy(run))
			return nm_element(run);
		run->hand = *--run->top;
		if ((u16)run->hand)
			continue;
		if (!nm_close(run, run->hand))
			return NM_END;
		run->hand = 0;
	}
}

#endif
