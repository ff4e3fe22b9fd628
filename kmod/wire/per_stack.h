/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What is not finished: the frame in hand and those on the stack. All but
 * containers were in hand before something inside them was.
 */
#ifndef NM_WIRE_PER_STACK_H
#define NM_WIRE_PER_STACK_H

#include "wire/per_bits.h"

/* Comes next in an extension bitmap; no table says that. */
#define NM_BITMAP 0xbffe

/* Does @ref say how much to skip, without a look at the octets? */
static __always_inline bool nm_is_fixed(u32 ref)
{
	return ref & NM_INLINE && (ref < NM_SHORT || ref > NM_OCTETS);
}

/* Go on at @pos, with @next. */
static __always_inline int nm_move(struct nm_run *run, u32 pos, u32 next)
{
	if (unlikely(pos > run->limit))
		return NM_FAIL(NM_FAULT_TRUNCATED);
	run->pos = pos;
	return next;
}

/* Is something left of the frame in hand? */
static __always_inline bool nm_is_busy(const struct nm_run *run)
{
	return run->hand > 0xffff;
}

/* Is there nothing to do in this container after what is next? */
static __always_inline bool nm_is_last(const struct nm_run *run)
{
	return !nm_is_busy(run) && !(u16)run->top[-1];
}

/* Unless it holds nothing to report and nothing comes after it: @ref */
static __always_inline u32 nm_unless_idle(const struct nm_run *run, u32 ref)
{
	return ref > run->table[1] && nm_is_last(run) ? 0 : ref;
}

/* There is always room for the frame in hand. */
static __always_inline int nm_enter(struct nm_run *run, u64 frame)
{
	if (nm_is_busy(run)) {
		*run->top++ = run->hand;
		if (unlikely(run->top >= run->full))
			return NM_FAIL(NM_FAULT_DEPTH);
	}
	run->hand = frame;
	return 0;
}

static __always_inline void nm_set_limit(struct nm_run *run, u32 limit)
{
	run->limit = limit;
	run->stop = nm_min(limit, run->end);
}

/* A container of @count octets at @pos, in which @next is. */
static __always_inline int nm_open(struct nm_run *run, u32 pos, u32 count,
				   u8 carrier, u32 next)
{
	if (unlikely(pos + 8 * count > run->limit))
		return NM_FAIL(NM_FAULT_TRUNCATED);
	if (nm_is_busy(run))
		*run->top++ = run->hand;
	if (unlikely(run->top + 1 >= run->full))
		return NM_FAIL(NM_FAULT_DEPTH);
	if (carrier) {
		struct nm_context *c = &run->out->context;
		bool quoted = c->report.quoted;

		*run->top++ = NM_FRAME(run->limit, carrier | quoted << 8, 0);
		nm_context_reset(c, carrier, quoted);
	} else {
		*run->top++ = NM_FRAME(run->limit, 0, 0);
	}
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
	if (unlikely(run->table[0] & NM_TABLE_EXACT) &&
	    nm_align(run->pos) != run->limit)
		nm_out_fault(run->out, NM_FAULT_PER, run->pos);
	if (frame >> 16 & NM_FRAME_ROOT)
		return false;
	run->pos = run->limit;
	nm_set_limit(run, frame >> 32);
	if (unlikely((u32)frame))
		nm_context_reset(&run->out->context, NM_CARRIER_NONE,
				 frame >> 24 & 1);
	return true;
}

/* Something in the innermost container is wrong: go to its end. */
static __always_inline void nm_fail(struct nm_run *run, enum nm_fault fault)
{
	nm_out_fault(run->out, fault, run->pos);
	while ((u16)run->top[-1])
		run->top--;
	run->hand = 0;
	run->pos = run->limit;
}

/* The next step, element, addition or fragment. False: the value has ended. */
static __always_inline bool nm_advance(struct nm_run *run, u32 *ref)
{
	for (;;) {
		u32 node = (u16)run->hand;

		if (run->hand >> 32 && !(node & NM_FRAME_OF)) {
			u32 bit = 63 - __builtin_clzll(run->hand);

			run->hand ^= 1ull << bit;
			*ref = run->table[node + 63 - bit];
			return true;
		}
		if (run->hand >> 32) {
			run->hand -= NM_FRAME(1, 0, 0);
			*ref = run->table[(node & ~NM_FRAME_OF) + 1];
			return true;
		}
		if (nm_is_busy(run) && !(node & NM_FRAME_OF)) {
			run->hand -= NM_FRAME(0, 1, 0);
			*ref = NM_OCTETS;
			return true;
		}
		if (nm_is_busy(run)) {
			run->hand = 0;
			*ref = node & ~NM_FRAME_OF;
			return true;
		}
		run->hand = *--run->top;
		if ((u16)run->hand)
			continue;
		if (!nm_close(run, run->hand))
			return false;
		run->hand = 0;
	}
}

#endif
