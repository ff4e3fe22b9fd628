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
				    u32 node, u32 more)
{
	u32 bit;

	if (nm_is_last(run) && likely(!(run->table[0] & NM_TABLE_EXACT))) {
		wanted &= left;
		left &= ~((wanted & -wanted) - 1);
		more = 0;
	}
	if (!left)
		return more ? nm_enter(run, NM_FRAME(0, more, node)) : 0;
	bit = 31 - __builtin_clz(left);
	left &= ~(1u << bit);
	if (left | more) {
		int err = nm_enter(run, NM_FRAME(left, more, node));

		if (unlikely(err))
			return err;
	}
	return run->table[node + 31 - bit];
}

static __always_inline int nm_op_seq(struct nm_run *run, u32 ref)
{
	const u16 *t = run->table + ref;
	u32 bits = t[0] >> 4 & 0xf;
	u32 value = 0;

	if (bits) {
		int err = nm_need(run, run->pos + bits);

		if (unlikely(err))
			return err;
		value = nm_bits(run, run->pos, bits);
		run->pos += bits;
	}
	return nm_steps(run, (u32)t[2 + value] << 16, (u32)t[1] << 16,
			ref + (t[0] >> 8), 0);
}

static __always_inline int nm_op_seq_long(struct nm_run *run, u32 ref)
{
	const u16 *t = run->table + ref;
	u32 bits = t[0] >> 4 & 0x1f;
	u32 runs = t[0] >> 9;
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
	return nm_steps(run, left << 16, (u32)t[1] << 16, mask - run->table, 0);
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
	return per->bitmap ? NM_BITMAP : 0;
}

/* The additions in @given, the first one on top. */
static __always_inline int nm_additions(struct nm_run *run, u32 ref, u32 given)
{
	const u16 *t = run->table + ref;
	u32 unknown = given << (t[0] >> 4);
	u32 more = 0;

	if (unlikely(unknown)) {
		given ^= unknown >> (t[0] >> 4);
		more = nm_ones(unknown);
	}
	return nm_steps(run, given, (u32)t[1] << 16 | t[2], ref + 3, more);
}

/* More than 32 additions, or the same written long; X.691, 19.8 */
static __always_inline int nm_many(struct nm_run *run, u32 ref, u32 count)
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
		u32 known = run->table[ref] >> 4;
		u32 unknown = given << known;

		/* The frame comes first, the rest is counted into it. */
		run->out->per->bitmap = count - bits;
		given ^= unknown >> known;
		err = nm_enter(run, NM_FRAME(given, nm_ones(unknown), ref + 3));
		return err ? err : NM_BITMAP;
	}
	return nm_additions(run, ref, given);
}

static __always_inline int nm_op_ext(struct nm_run *run, u32 ref)
{
	int err = nm_need(run, run->pos + 7);
	u32 more, given;
	u64 word;

	if (unlikely(err))
		return err;
	word = nm_peek(run, run->pos);
	more = word >> 57; /* and one */
	if (unlikely(more > 31))
		return nm_many(run, ref, more + 1);
	err = nm_need(run, run->pos + 8 + more);
	if (unlikely(err))
		return err;
	run->pos += 8 + more;
	given = (u32)(word >> 25) & (u32)((s32)0x80000000 >> more);
	return nm_additions(run, ref, given);
}

/* Where @pos is after what nm_is_fixed() */
static __always_inline u32 nm_after(u32 pos, u32 ref)
{
	if (!(ref & NM_INLINE_ALIGN))
		return pos + (ref & 0x3fff);
	return nm_align(pos + (ref >> 10 & 0xf)) + (ref & 0x3ff);
}

/* All elements but the first begin at the same place in an octet. */
static __always_inline u32 nm_after_all(u32 pos, u32 ref, u32 count)
{
	u32 first, second;

	if (!count)
		return pos;
	first = nm_after(pos, ref);
	second = nm_after(first, ref);
	return first + (count - 1) * (second - first);
}

/* @count elements behind @pos; @more: and then a further fragment of them */
static __always_inline int nm_elements(struct nm_run *run, u32 ref, u32 pos,
				       u32 count, bool more)
{
	u32 element = run->table[ref + 1];

	if (nm_is_fixed(element))
		return nm_move(run, nm_after_all(pos, element, count),
			       more ? ref : 0);
	run->pos = pos;
	if (count > 1 || more) {
		int err = nm_enter(run, NM_FRAME(count - 1, more,
						 ref | NM_FRAME_OF));

		if (err)
			return err;
	}
	return count ? element : 0;
}

static __always_inline int nm_op_of(struct nm_run *run, u32 ref)
{
	const u16 *t = run->table + ref;
	u32 pos = run->pos;
	u32 count;
	int err = nm_number(run, t[0] >> 4, &pos, &count);

	if (err)
		return err;
	return nm_elements(run, ref, pos, count + t[2], false);
}

static __always_inline int nm_op_of_long(struct nm_run *run, u32 ref)
{
	u32 pos = run->pos;
	u32 count;
	bool more;
	int err = nm_length(run, &pos, &count, &more);

	if (err)
		return err;
	return nm_elements(run, ref, pos, count, more);
}

#endif
