/* SPDX-License-Identifier: GPL-2.0-only */
/* Operations: CHOICE, and what else one or more bits choose. */
#ifndef NM_WIRE_PER_CHOICE_H
#define NM_WIRE_PER_CHOICE_H

#include "wire/per_stack.h"

/* The CHOICE in an alternative, at once if it is there and usual; or @ref. */
static __always_inline int nm_inner(struct nm_run *run, u32 ref)
{
	const u16 *t = run->table + ref;
	u32 end, index;

	if (unlikely(ref & NM_INLINE || (t[0] & 0xf) != NM_NODE_CHOICE))
		return ref;
	end = run->pos + (t[0] >> 4 & 0xf);
	if (unlikely(end > run->stop))
		return ref;
	index = nm_bits(run, run->pos, t[0] >> 4 & 0xf);
	if (unlikely(index >= (t[1] & 0xff)))
		return ref;
	run->pos = end;
	nm_out_index(run->out, t[0] >> 9, end, index);
	return nm_unless_idle(run, t[2 + index]);
}

static __always_inline int nm_chosen(struct nm_run *run, const u16 *t,
				     u32 index, u32 ref)
{
	if (likely(!(t[0] & NM_CHOICE_USE)))
		return nm_unless_idle(run, ref);
	if (t[0] >> 9 == NM_INDEX_H245) {
		run->out->context.outer = index;
		return nm_inner(run, ref);
	}
	nm_out_index(run->out, t[0] >> 9, run->pos, index);
	return nm_unless_idle(run, ref);
}

/* Index of an additional alternative: a normally small number. */
static __always_inline int nm_small(const struct nm_run *run, u32 *pos,
				    u32 *value)
{
	int err = nm_need(run, *pos + 7);
	u32 count;
	bool more;

	if (err)
		return err;
	*value = nm_bits(run, *pos, 7);
	if (likely(*value < 64)) {
		*pos += 7;
		return 0;
	}
	*pos += 1;
	err = nm_length(run, pos, &count, &more);
	if (err)
		return err;
	if (!count || more)
		return NM_FAIL(NM_FAULT_PER);
	*value = 0xff;
	if (count == 1) {
		err = nm_need(run, *pos + 8);
		if (err)
			return err;
		*value = nm_octet(run, *pos);
	}
	*pos += 8 * count;
	return 0;
}

static __always_inline int nm_choice_ext(struct nm_run *run, const u16 *t)
{
	u32 roots = t[1] & 0xff;
	u32 pos = run->pos + 1;
	u32 index;
	int err = nm_small(run, &pos, &index);

	if (!err)
		err = nm_move(run, pos, 0);
	if (err)
		return err;
	return nm_chosen(run, t, roots + index,
			 t[2 + roots + nm_min(index, t[1] >> 8)]);
}

static __always_inline int nm_op_choice(struct nm_run *run, u32 ref)
{
	const u16 *t = run->table + ref;
	u32 bits = t[0] >> 4 & 0xf;
	int err = nm_need(run, run->pos + bits);

	if (likely(!err)) {
		u32 index = nm_bits(run, run->pos, bits);

		if (likely(index < (t[1] & 0xff))) {
			run->pos += bits;
			return nm_chosen(run, t, index, t[2 + index]);
		}
		err = NM_FAIL(NM_FAULT_PER);
	}
	/* Of an additional one not even so many bits may be there. */
	if (t[0] & NM_CHOICE_EXT && !nm_need(run, run->pos + 1) &&
	    nm_bits(run, run->pos, 1))
		return nm_choice_ext(run, t);
	return err;
}

/* Whether to wait must not depend on where the value is cut. */
static __always_inline int nm_op_when(struct nm_run *run, const u16 *t)
{
	u32 bits = t[0] >> 4;
	u32 pos = nm_align(run->pos);
	int err = nm_need(run, pos + bits);

	if (err)
		return err == NM_WAIT ? err : t[3];
	if (nm_bits(run, pos, bits) != t[1])
		return t[3];
	run->pos = pos + bits;
	return t[2];
}

static __always_inline int nm_op_if(struct nm_run *run, u32 ref)
{
	int err;
	u32 bit;

	if (run->table[ref] >> 4)
		return nm_op_when(run, run->table + ref);
	err = nm_need(run, run->pos + 1);
	if (err)
		return err;
	bit = nm_bits(run, run->pos++, 1);
	return run->table[ref + 1 + bit];
}

static __always_inline int nm_op_role(struct nm_run *run, u32 ref)
{
	const u16 *t = run->table + ref;

	run->out->context.role = t[0] >> 4;
	return t[1];
}

static __always_inline int nm_op_do(struct nm_run *run, u32 ref)
{
	const u16 *t = run->table + ref;

	nm_out_do(run->out, t[0] >> 4 & 0xf, run->pos, t[0] >> 8);
	return nm_unless_idle(run, t[1]);
}

#endif
