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
	u16 next;

	if (unlikely(nm_kind(t) != NM_NODE_CHOICE))
		return ref;
	end = run->pos + (nm_rest(t) & 0xf);
	if (unlikely(end > run->stop))
		return ref;
	index = nm_bits(run, run->pos, nm_rest(t) & 0xf);
	if (unlikely(index >= (t[1] & 0xff)))
		return ref;
	run->pos = end;
	next = t[2 + index];
	nm_out_index(run->out, nm_rest(t) >> 5, end, index);
	return nm_unless_idle(run, next);
}

static __always_inline int nm_chosen(struct nm_run *run, const u16 *t,
				     u32 index, u32 ref)
{
	u32 use = NM_CHOICE_USE(t[0]);

	if (likely(!use))
		return nm_unless_idle(run, ref);
	if (use == NM_INDEX_H245) {
		run->out->context.outer = index;
		return nm_inner(run, ref);
	}
	if (use >= NM_INDEX_AUDIO)
		nm_out_media(run->out, NM_MEDIA_AUDIO + use - NM_INDEX_AUDIO,
			     run->pos, index);
	else
		nm_out_index(run->out, use, run->pos, index);
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

	if (err)
		return err;
	if (pos > run->out->limit)
		return NM_FAIL(NM_FAULT_TRUNCATED);
	run->pos = pos;
	return nm_chosen(run, t, roots + index,
			 t[2 + roots + nm_min(index, t[1] >> 8)]);
}

/* A CHOICE of which most values are no more than an index: is this one? */
static __always_inline bool nm_enum(struct nm_run *run, const u16 *t)
{
	u32 bits = nm_rest(t) & 0xf;
	u32 end = run->pos + bits;

	if (end > run->stop || nm_bits(run, run->pos, bits) >= (t[1] & 0xff))
		return false;
	run->pos = end;
	return true;
}

static __always_inline int nm_op_choice(struct nm_run *run, const u16 *t)
{
	u32 bits = nm_rest(t) & 0xf;
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
	u32 bits = nm_rest(t);
	u32 pos = nm_align(run->pos);
	int err = nm_need(run, pos + bits);

	if (err)
		return err == NM_WAIT ? err : t[3];
	if (nm_bits(run, pos, bits) != t[1])
		return t[3];
	run->pos = pos + bits;
	return t[2];
}

static __always_inline int nm_op_if(struct nm_run *run, const u16 *t)
{
	int err = nm_need(run, run->pos + 1);
	u32 bit;

	if (err)
		return err;
	bit = nm_bits(run, run->pos++, 1);
	return t[1 + bit];
}

/*
 * What most messages say, and at once what follows then. Whether to wait must
 * not depend on where the value is cut.
 */
static __always_inline int nm_op_likely(struct nm_run *run, const u16 *t)
{
	u32 bits = nm_rest(t);
	u32 end = run->pos + bits;

	if (unlikely(end > run->stop))
		return end > run->out->limit ? t[3] : NM_WAIT;
	if (unlikely(nm_bits(run, run->pos, bits) != t[1]))
		return t[3];
	run->pos = end;
	return t[2];
}

static __always_inline int nm_op_role(struct nm_run *run, const u16 *t)
{
	run->out->context.role = nm_rest(t);
	return t[1];
}

static __always_inline int nm_op_do(struct nm_run *run, const u16 *t)
{
	u16 next = t[1];

	nm_out_do(run->out, nm_rest(t) & 7, run->pos, nm_rest(t) >> 3);
	return nm_unless_idle(run, next);
}

#endif
