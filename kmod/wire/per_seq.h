/* SPDX-License-Identifier: GPL-2.0-only */
/* Operations: SEQUENCE, its extension additions, SEQUENCE OF. */
#ifndef NM_WIRE_PER_SEQ_H
#define NM_WIRE_PER_SEQ_H

#include "wire/per_stack.h"

/*
 * Begin the steps in @left. With nothing to do after them in this container,
 * those behind the last one that holds something to report are dropped.
 */
static __always_inline int nm_steps(struct nm_run *run, u32 left, u32 wanted,
				    unsigned long node, u32 more)
{
	if (nm_is_busy(run)) {
		int err = nm_push(run);

		if (unlikely(err))
			return err;
	} else if (nm_is_outermost(run)) {
		wanted &= left;
		left &= ~((wanted & -wanted) - 1);
		more = 0;
	}
	run->hand = NM_FRAME(left, more, node);
	return left ? (int)nm_step(run) : NM_NEXT;
}

static __always_inline int nm_op_all(struct nm_run *run, const u16 *t)
{
	return nm_steps(run, (u32)t[2] << 16, (u32)t[1] << 16,
			nm_place(run, t) + 3, 0);
}

static __always_inline int nm_op_seq(struct nm_run *run, const u16 *t)
{
	u32 bits = nm_rest(t) & 7;
	int err = nm_need(run, run->pos + bits);
	u32 value;

	if (unlikely(err))
		return err;
	value = nm_bits(run, run->pos, bits);
	run->pos += bits;
	return nm_steps(run, (u32)t[2 + value] << 16, (u32)t[1] << 16,
			nm_place(run, t) + (nm_rest(t) >> 3), 0);
}

static __always_inline int nm_op_seq_long(struct nm_run *run, const u16 *t)
{
	u32 bits = nm_rest(t) & 0x1f;
	u32 runs = nm_rest(t) >> 5;
	const u16 *mask = t + 3;
	u32 left = t[2];
	int err = nm_need(run, run->pos + bits);
	u64 given;

	if (unlikely(err))
		return err;
	given = nm_peek(run, run->pos);
	run->pos += bits;
	do {
		left |= given >> mask[0] & mask[1];
		mask += 2;
	} while (--runs);
	return nm_steps(run, left << 16, (u32)t[1] << 16, nm_place(run, mask),
			0);
}

/* Additions in @bits nobody knows; each is an open type to skip. */
static __always_inline u32 nm_ones(u32 bits)
{
	u32 ones = 0;

	for (; bits; bits &= bits - 1)
		ones++;
	return ones;
}

/* The bits of a long extension bitmap are counted 32 at a time. */
static __always_inline int nm_op_bitmap(struct nm_run *run)
{
	struct nm_per *per = run->out->per;
	u32 bits = nm_min(per->bitmap, 32);
	int err = nm_need(run, run->pos + bits);

	if (err)
		return err;
	run->hand += NM_FRAME(0, nm_ones(nm_bits(run, run->pos, bits)), 0);
	per->bitmap -= bits;
	run->pos += bits;
	return per->bitmap ? (int)nm_bitmap(run) : NM_NEXT;
}

/* The additions in @given, the first one on top. */
static __always_inline int nm_additions(struct nm_run *run, const u16 *t,
					u32 given)
{
	u32 unknown = given << (nm_rest(t));
	u32 more = 0;

	if (unlikely(unknown)) {
		given ^= unknown >> (nm_rest(t));
		more = nm_ones(unknown);
	}
	return nm_steps(run, given, (u32)t[1] << 16 | t[2],
			nm_place(run, t) + 3, more);
}

/* More than 32 additions, or the same written long; X.691, 19.8 */
static __always_inline int nm_many(struct nm_run *run, const u16 *t, u32 count)
{
	u32 pos = run->pos + 7;
	u32 bits, given;
	bool more = false;
	int err = 0;

	if (count > 64) {
		pos = run->pos + 1;
		err = nm_length(run, &pos, &count, &more);
		if (!err && (!count || more))
			err = NM_FAIL(NM_FAULT_PER);
	}
	bits = nm_min(count, 32);
	if (!err)
		err = nm_need(run, pos + bits);
	if (err)
		return err;
	given = nm_bits(run, pos, bits) << (32 - bits);
	run->pos = pos + bits;
	if (count > bits) {
		u32 known = nm_rest(t);
		u32 unknown = given << known;

		/* The frame comes first, the rest is counted into it. */
		run->out->per->bitmap = count - bits;
		given ^= unknown >> known;
		err = nm_enter(run, NM_FRAME(given, nm_ones(unknown),
					     nm_place(run, t) + 3));
		return err ? err : (int)nm_bitmap(run);
	}
	return nm_additions(run, t, given);
}

static __always_inline int nm_op_ext(struct nm_run *run, const u16 *t)
{
	int err = nm_need(run, run->pos + 7);
	u32 more, given;
	u64 word;

	if (unlikely(err))
		return err;
	word = nm_peek(run, run->pos);
	more = word >> 57; /* and one */
	if (unlikely(more > 31))
		return nm_many(run, t, more + 1);
	err = nm_need(run, run->pos + 8 + more);
	if (unlikely(err))
		return err;
	run->pos += 8 + more;
	given = (u32)(word >> 25) & (u32)((s32)0x80000000 >> more);
	return nm_additions(run, t, given);
}

/* Does @t say how much to skip, without a look at the octets? */
static __always_inline bool nm_is_fixed(const u16 *t)
{
	return nm_kind(t) == NM_NODE_SKIP || nm_kind(t) == NM_NODE_ALIGN;
}

/* Where @pos is after such a @t */
static __always_inline u32 nm_after(u32 pos, const u16 *t)
{
	if (nm_kind(t) == NM_NODE_ALIGN)
		pos = nm_align(pos + nm_rest(t));
	return pos + t[1];
}

/* All elements but the first begin at the same place in an octet. */
static __always_inline u32 nm_after_all(u32 pos, const u16 *t, u32 count)
{
	u32 first, second;

	if (!count)
		return pos;
	first = nm_after(pos, t);
	second = nm_after(first, t);
	return first + (count - 1) * (second - first);
}

/* @count elements behind @pos; @more: and then a further fragment of them */
static __always_inline int nm_elements(struct nm_run *run, const u16 *of,
				       u32 pos, u32 count, bool more)
{
	u32 element = of[1];
	const u16 *t = run->table + element;

	if (nm_is_fixed(t))
		return nm_move(run, nm_after_all(pos, t, count),
			       more ? (int)nm_place(run, of) : NM_NEXT);
	run->pos = pos;
	if (count > 1 || more) {
		u64 frame = NM_FRAME_OF |
			    NM_FRAME(count - 1, more, nm_place(run, of));
		int err = nm_enter(run, frame);

		if (err)
			return err;
	}
	return count ? (int)element : NM_NEXT;
}

static __always_inline int nm_op_of(struct nm_run *run, const u16 *t)
{
	u32 pos = run->pos;
	u32 count;
	int err = nm_number(run, nm_rest(t), &pos, &count);

	if (err)
		return err;
	return nm_elements(run, t, pos, count + t[2], false);
}

static __always_inline int nm_op_of_long(struct nm_run *run, const u16 *t)
{
	u32 pos = run->pos;
	u32 count;
	bool more;
	int err = nm_length(run, &pos, &count, &more);

	if (err)
		return err;
	return nm_elements(run, t, pos, count, more);
}

#endif
