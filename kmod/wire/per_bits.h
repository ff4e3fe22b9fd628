/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The scanner at work: where it stands, and how it reads bits, numbers and
 * lengths of aligned PER.
 *
 * What is in here and in the operations is inlined into one loop, so that all
 * of struct nm_run is in registers. Its address must not leave that loop.
 */
#ifndef NM_WIRE_PER_BITS_H
#define NM_WIRE_PER_BITS_H

#include "wire/per_run.h"

/*
 * What an operation returns but for a node: what is left of the frame in hand
 * comes next, it cannot be run yet, it was the last one, or it fails.
 */
#define NM_NEXT (-1)
#define NM_WAIT (-2)
#define NM_END (-3)
#define NM_FAIL(fault) (-4 - (int)(fault))

/* Pieces in a unit of fragmentation. */
#define NM_FRAGMENT 0x4000

/**
 * struct nm_run - where the scanner stands in a piece
 * @out: the piece, and where reports go
 * @table: what the value is made of
 * @pos: bits of the value dealt with; may be behind the end of the piece
 * @stop: where the innermost container or the piece ends, in bits
 * @hand: the frame in hand, see NM_FRAME()
 * @top: behind the last one of the other frames
 * @full: behind the last one that there may be
 */
struct nm_run {
	struct nm_out *out;
	const u16 *table;
	u32 pos;
	u32 stop;
	u64 hand;
	u64 *top;
	u64 *full;
};

/* Are all bits before @end there? */
static __always_inline int nm_need(const struct nm_run *run, u32 end)
{
	if (likely(end <= run->stop))
		return 0;
	return end > run->out->limit ? NM_FAIL(NM_FAULT_TRUNCATED) : NM_WAIT;
}

static __always_inline u64 nm_load(const u8 *d)
{
	return (u64)d[0] << 56 | (u64)d[1] << 48 | (u64)d[2] << 40 |
	       (u64)d[3] << 32 | (u64)d[4] << 24 | (u64)d[5] << 16 |
	       (u64)d[6] << 8 | d[7];
}

/* The bits from @pos on, the first one on top; 39 of them, if there are. */
static __always_inline u64 nm_peek(const struct nm_run *run, u32 pos)
{
	const struct nm_out *out = run->out;
	long octet = pos >> 3;

	if (octet > out->last)
		octet = out->last;
	return nm_load((const u8 *)(out->base + octet)) << (pos - 8 * octet);
}

/* The same as a number. */
static __always_inline u32 nm_bits(const struct nm_run *run, u32 pos, u32 bits)
{
	return nm_peek(run, pos) >> (-bits & 63);
}

static __always_inline u32 nm_octet(const struct nm_run *run, u32 pos)
{
	return *nm_at(run->out->base, pos);
}

/* X.691, 11.9.3.5 to 11.9.3.8; @more: a fragment, another length follows */
static __always_inline int nm_length(const struct nm_run *run, u32 *pos,
				     u32 *count, bool *more)
{
	u32 at = nm_align(*pos);
	int err = nm_need(run, at + 8);
	u32 octet;

	if (unlikely(err))
		return err;
	octet = nm_octet(run, at);
	*more = false;
	*pos = at + 8;
	*count = octet;
	if (likely(octet < 0x80))
		return 0;
	if (octet < 0xc0) {
		err = nm_need(run, at + 16);
		if (err)
			return err;
		*pos = at + 16;
		*count = (octet & 0x3f) << 8 | nm_octet(run, at + 8);
		return 0;
	}
	*more = true;
	*count = (octet & 0x3f) * NM_FRAGMENT;
	if (octet < 0xc1 || octet > 0xc4)
		return NM_FAIL(NM_FAULT_PER);
	return 0;
}

/* A number in the bits that @bits (NM_BITS) says. */
static __always_inline int nm_number(const struct nm_run *run, u32 bits,
				     u32 *pos, u32 *value)
{
	u32 count = bits & 0x1f;
	u32 at = bits & NM_BITS_ALIGNED ? nm_align(*pos) : *pos;
	int err = nm_need(run, at + count);

	if (unlikely(err))
		return err;
	*pos = at + count;
	*value = count ? nm_bits(run, at, count) : 0;
	return 0;
}

#endif
