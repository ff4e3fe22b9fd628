/* SPDX-License-Identifier: GPL-2.0-only */
/* Reading bits, numbers and lengths of aligned PER. */
#ifndef NM_WIRE_PER_BITS_H
#define NM_WIRE_PER_BITS_H

#include "wire/per_run.h"

/* An operation that cannot be run yet; and one that fails. */
#define NM_WAIT (-1)
#define NM_FAIL(fault) (-2 - (int)(fault))

/* Pieces in a unit of fragmentation. */
#define NM_FRAGMENT 0x4000

static inline u32 nm_align(u32 pos)
{
	return (pos + 7) & ~7u;
}

/* Are all bits before @end there? */
static inline int nm_need(const struct nm_run *run, u32 end)
{
	if (end <= run->stop)
		return 0;
	return end > run->per->limit ? NM_FAIL(NM_FAULT_TRUNCATED) : NM_WAIT;
}

static inline u64 nm_load(const u8 *d)
{
	return (u64)d[0] << 56 | (u64)d[1] << 48 | (u64)d[2] << 40 |
	       (u64)d[3] << 32 | (u64)d[4] << 24 | (u64)d[5] << 16 |
	       (u64)d[6] << 8 | d[7];
}

/* The bits from @pos on, the first one on top; at least 57, if there are. */
static inline u64 nm_peek(const struct nm_run *run, u32 pos)
{
	u32 octet = pos >> 3;
	u32 left = run->end - octet;
	const u8 *d = run->buf + (octet - run->start);
	u64 word = 0;
	u32 i;

	if (left >= 8)
		return nm_load(d) << (pos & 7);
	/* Near the end: what is before it is shifted out. */
	if (left && run->end - run->start >= 8)
		return nm_load(d + left - 8) << (64 - 8 * left + (pos & 7));
	for (i = 0; i < left; i++)
		word |= (u64)d[i] << (56 - 8 * i);
	return word << (pos & 7);
}

/* @count bits from @pos on, at most 32 */
static inline u32 nm_bits(const struct nm_run *run, u32 pos, u32 count)
{
	return nm_peek(run, pos) >> 1 >> (63 - count);
}

static inline u32 nm_octet(const struct nm_run *run, u32 pos)
{
	return run->buf[(pos >> 3) - run->start];
}

/* X.691, 11.9.3.5 to 11.9.3.8; @more: a fragment, another length follows */
static inline int nm_length(const struct nm_run *run, u32 *pos, u32 *count,
			    bool *more)
{
	u32 at = nm_align(*pos);
	int err = nm_need(run, at + 8);
	u32 octet;

	if (err)
		return err;
	octet = nm_octet(run, at);
	*more = false;
	*pos = at + 8;
	*count = octet;
	if (octet < 0x80)
		return 0;
	if (octet < 0xc0) {
		err = nm_need(run, at + 16);
		if (err)
			return err;
		*pos = at + 16;
		*count = nm_bits(run, at, 16) & 0x3fff;
		return 0;
	}
	*more = true;
	*count = (octet & 0x3f) * NM_FRAGMENT;
	if (octet < 0xc1 || octet > 0xc4)
		return NM_FAIL(NM_FAULT_PER);
	return 0;
}

/* A number in the bits that @bits (NM_BITS) says. */
static inline int nm_number(const struct nm_run *run, u32 bits, u32 *pos,
			    u32 *value)
{
	u32 count = bits & 0x1f;
	u32 at = bits & NM_BITS_ALIGNED ? nm_align(*pos) : *pos;
	int err = nm_need(run, at + count);

	if (err)
		return err;
	*pos = at + count;
	*value = count ? nm_bits(run, at, count) : 0;
	return 0;
}

static inline u32 nm_min(u32 a, u32 b)
{
	return a < b ? a : b;
}

#endif
