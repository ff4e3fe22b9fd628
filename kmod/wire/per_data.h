/* SPDX-License-Identifier: GPL-2.0-only */
/* Operations: strings, open types, and what somebody wants. */
#ifndef NM_WIRE_PER_DATA_H
#define NM_WIRE_PER_DATA_H

#include "wire/per_stack.h"

/* A string of any length, in pieces of @unit bits; @again: this operation */
static __always_inline int nm_op_long(struct nm_run *run, u32 unit, u32 again)
{
	u32 pos = run->pos;
	u32 count;
	bool more;
	int err = nm_length(run, &pos, &count, &more);

	if (unlikely(err))
		return err;
	if (unlikely(more))
		return nm_move(run, pos + count * unit, again);
	return nm_move(run, pos + count * unit, 0);
}

static __always_inline int nm_op_short(struct nm_run *run)
{
	u32 pos = nm_align(run->pos) + 8;
	int err = nm_need(run, pos);

	if (unlikely(err))
		return err;
	return nm_move(run, pos + 8 * (nm_octet(run, pos - 8) + 1), 0);
}

/* The string that @t describes; @pos, @len: its contents, in bits */
static __always_inline int nm_string(struct nm_run *run, const u16 *t, u32 *pos,
				     u32 *len)
{
	u32 bits = t[0] >> 4;
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
	return nm_move(run, *pos + *len, 0);
}

static __always_inline int nm_op_str(struct nm_run *run, u32 ref)
{
	u32 pos, len;

	return nm_string(run, run->table + ref, &pos, &len);
}

static __always_inline int nm_op_open(struct nm_run *run, u32 ref)
{
	const u16 *t = run->table + ref;
	u32 pos = run->pos;
	u32 count;
	bool more;
	int err = nm_length(run, &pos, &count, &more);

	if (unlikely(err))
		return err;
	if (unlikely(more)) {
		nm_out_fault(run->out, NM_FAULT_FRAGMENTED, run->pos);
		return NM_OCTETS;
	}
	return nm_open(run, pos, count, t[0] >> 4, t[1]);
}

static __always_inline int nm_op_int(struct nm_run *run, u32 ref)
{
	const u16 *t = run->table + ref;
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
	nm_out_number(run->out, t[0] >> 4, pos, value + t[2]);
	return 0;
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
	if (count < 17 || count >= 0x80 || pos + 8 * count > run->limit)
		return t[1];
	if (unlikely(pos + 8 * 17 > run->stop))
		return NM_WAIT;
	run->pos = pos + 8 * count;
	nm_out_bytes(run->out, t[0] >> 4 & 0xf, pos + 8, 16);
	return 0;
}

/* All of it is in the container, if not yet in the piece. */
static __always_inline int nm_op_text(struct nm_run *run, const u16 *t)
{
	u32 pos, len;
	int err = nm_string(run, t + 1, &pos, &len);

	if (!err)
		nm_out_event(run->out, t[0] >> 10, pos, len >> 3);
	return err;
}

static __always_inline int nm_op_bytes(struct nm_run *run, u32 ref)
{
	const u16 *t = run->table + ref;
	u32 pos = nm_align(run->pos);
	int err;

	if (t[0] & NM_BYTES_OPEN)
		return nm_op_identifier(run, t);
	if (unlikely(t[0] & NM_BYTES_TEXT))
		return nm_op_text(run, t);
	err = nm_need(run, pos + 8 * 16);
	if (unlikely(err))
		return err;
	run->pos = pos + 8 * 16;
	nm_out_bytes(run->out, t[0] >> 4, pos, 16);
	return 0;
}

static __always_inline int nm_op_addr(struct nm_run *run, u32 ref)
{
	const u16 *t = run->table + ref;
	u32 pos = nm_align(run->pos);
	int err = nm_need(run, pos + 8 * t[1]);

	if (err)
		return err;
	run->pos = pos + 8 * t[1];
	nm_out_site(run->out, t, pos);
	return 0;
}

#endif
