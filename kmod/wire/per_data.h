/* SPDX-License-Identifier: GPL-2.0-only */
/* Operations: strings, open types, and what somebody wants. */
#ifndef NM_WIRE_PER_DATA_H
#define NM_WIRE_PER_DATA_H

#include "wire/per_stack.h"

static __always_inline int nm_op_skip(struct nm_run *run, const u16 *t)
{
	return nm_move(run, run->pos + t[1], NM_NEXT);
}

static __always_inline int nm_op_align(struct nm_run *run, const u16 *t)
{
	return nm_move(run, nm_align(run->pos + nm_rest(t)) + t[1], NM_NEXT);
}

/* A string of any length, in pieces of @unit bits */
static __always_inline int nm_op_long(struct nm_run *run, const u16 *t,
				      u32 unit)
{
	u32 pos = run->pos;
	u32 count;
	bool more;
	int err = nm_length(run, &pos, &count, &more);

	if (unlikely(err))
		return err;
	if (unlikely(more))
		return nm_move(run, pos + count * unit, nm_place(run, t));
	return nm_move(run, pos + count * unit, NM_NEXT);
}

static __always_inline int nm_op_short(struct nm_run *run, const u16 *t)
{
	u32 pos = nm_align(run->pos + nm_rest(t)) + t[1] + 8;
	int err = nm_need(run, pos);

	if (unlikely(err))
		return err;
	return nm_move(run, pos + 8 * (nm_octet(run, pos - 8) + 1), NM_NEXT);
}

/* The string that @t describes; @pos, @len: its contents, in bits */
static __always_inline int nm_string(struct nm_run *run, const u16 *t, u32 *pos,
				     u32 *len)
{
	u32 bits = nm_rest(t);
	u32 count;
	int err;

	*pos = run->pos;
	err = nm_number(run, bits, pos, &count);
	if (unlikely(err))
		return err;
	count += t[1];
	if (count && bits & NM_BITS_CONTENTS)
		*pos = nm_align(*pos);
	*len = count * t[2];
	return *pos + *len > run->out->limit ? NM_FAIL(NM_FAULT_TRUNCATED) : 0;
}

static __always_inline int nm_op_str(struct nm_run *run, const u16 *t)
{
	u32 pos, len;
	int err = nm_string(run, t, &pos, &len);

	if (unlikely(err))
		return err;
	run->pos = pos + len;
	return NM_NEXT;
}

static __always_inline int nm_op_open(struct nm_run *run, const u16 *t)
{
	u32 pos = run->pos;
	u32 count;
	bool more;
	int err = nm_length(run, &pos, &count, &more);

	if (unlikely(err))
		return err;
	if (unlikely(more)) {
		nm_out_fault(run->out, NM_FAULT_FRAGMENTED, run->pos);
		return nm_octets(run);
	}
	return nm_open(run, pos, count, nm_rest(t), t[1]);
}

static __always_inline int nm_op_int(struct nm_run *run, const u16 *t)
{
	u32 bits = t[1] & 0x1f;
	u32 pos = t[1] & NM_BITS_ALIGNED ? nm_align(run->pos) : run->pos;
	int err = nm_need(run, pos + bits);
	u32 value;

	if (unlikely(err))
		return err;
	value = nm_bits(run, pos, bits);
	pos += bits;
	if (unlikely(t[1] & NM_BITS_CONTENTS)) { /* that was the length - 1 */
		bits = 8 * (value + 1);

		pos = nm_align(pos);
		err = nm_need(run, pos + bits);
		if (err)
			return err;
		value = nm_bits(run, pos, bits);
		pos += bits;
	}
	run->pos = pos;
	nm_out_number(run->out, nm_rest(t), pos, value + t[2]);
	return NM_NEXT;
}

/* As NM_OPEN and NM_BYTES do it one after the other. */
static __always_inline int nm_op_identifier(struct nm_run *run, const u16 *t)
{
	u32 pos = nm_align(run->pos) + 8;
	int err = nm_need(run, pos);
	u32 count;

	if (unlikely(err))
		return err;
	count = nm_octet(run, pos - 8);
	if (count < 17 || count >= 0x80 || pos + 8 * count > run->out->limit)
		return t[1];
	if (unlikely(pos + 8 * 17 > run->stop))
		return NM_WAIT;
	run->pos = pos + 8 * count;
	nm_out_bytes(run->out, nm_rest(t), pos + 8, 16);
	return NM_NEXT;
}

/* All of it is in the container, if not yet in the piece. */
static __always_inline int nm_op_text(struct nm_run *run, const u16 *t)
{
	u32 pos, len;
	int err = nm_string(run, t + 1, &pos, &len);

	if (err)
		return err;
	run->pos = pos + len;
	nm_out_event(run->out, nm_rest(t), pos, len >> 3);
	return NM_NEXT;
}

static __always_inline int nm_op_bytes(struct nm_run *run, const u16 *t)
{
	u32 pos = nm_align(run->pos);
	int err = nm_need(run, pos + 8 * 16);

	if (unlikely(err))
		return err;
	run->pos = pos + 8 * 16;
	nm_out_bytes(run->out, nm_rest(t), pos, 16);
	return NM_NEXT;
}

static __always_inline int nm_op_addr(struct nm_run *run, const u16 *t)
{
	u32 pos = nm_align(run->pos);
	u32 len = t[1];
	int err = nm_need(run, pos + 8 * len);

	if (err)
		return err;
	run->pos = pos + 8 * len;
	nm_out_site(run->out, t, pos);
	return NM_NEXT;
}

#endif
