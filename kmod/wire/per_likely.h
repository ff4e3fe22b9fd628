/* SPDX-License-Identifier: GPL-2.0-only */
/* Operation: what most messages say, and at once what follows then. */
#ifndef NM_WIRE_PER_LIKELY_H
#define NM_WIRE_PER_LIKELY_H

#include "wire/per_data.h"
#include "wire/per_seq.h"

/*
 * What follows is run without going round the loop, if it can be: whether it
 * is does not matter, so it is left to the loop to wait or to fail.
 */
static __always_inline int nm_hit(struct nm_run *run, u32 ref)
{
	const u16 *t = run->table + ref;

	if (t[0] == NM_SEQ(0))
		return nm_steps(run, (u32)t[2] << 16, (u32)t[1] << 16, ref + 3,
				0);
	if ((t[0] & 0xf) == NM_NODE_ADDR &&
	    nm_align(run->pos) + 8 * t[1] <= run->stop)
		return nm_op_addr(run, ref);
	return ref;
}

/* Whether to wait must not depend on where the value is cut. */
static __always_inline int nm_op_likely(struct nm_run *run, u32 ref)
{
	const u16 *t = run->table + ref;
	u32 bits = t[0] >> 4;
	u32 end = run->pos + bits;

	if (unlikely(end > run->stop))
		return end > run->limit ? t[3] : NM_WAIT;
	if (unlikely(nm_bits(run, run->pos, bits) != t[1]))
		return t[3];
	run->pos = end;
	if (t[2] & NM_INLINE)
		return t[2];
	return nm_hit(run, t[2]);
}

#endif
