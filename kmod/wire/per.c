// SPDX-License-Identifier: GPL-2.0-only
/*
 * The scanner proper. Every operation is all or nothing: it says up to which
 * bit it must see; if that is behind what has been fed, it has not happened,
 * and is run again, whole, when more is there. So where the value is cut
 * cannot make a difference. Skipping needs no octets: it only moves on.
 *
 * An operation returns what comes next, in the words of a table (0: the next
 * step of the top frame), or NM_WAIT, or NM_FAIL().
 */
#include "wire/per_bits.h"

/* In nm_frame.node, of SEQUENCE OF. */
#define NM_FRAME_OF 0x8000

/* Comes next in an extension bitmap; no table says that. */
#define NM_BITMAP 0xbffe

static bool nm_in_container(const struct nm_per *per)
{
	return !per->frame[per->depth - 1].node;
}

static inline int nm_push(struct nm_per *per, u32 left, u16 node, u16 more)
{
	struct nm_frame *frame;

	if (per->depth == NM_PER_DEPTH)
		return NM_FAIL(NM_FAULT_DEPTH);
	frame = &per->frame[per->depth++];
	frame->left = left;
	frame->node = node;
	frame->more = more;
	return 0;
}

/* Go on at @pos, with @next. */
static int nm_move(struct nm_run *run, u32 pos, u32 next)
{
	if (pos > run->per->limit)
		return NM_FAIL(NM_FAULT_TRUNCATED);
	run->per->pos = pos;
	return next;
}

/*
 * Begin the steps in @left. With nothing to do after them in this container,
 * those behind the last one that holds something to report are dropped.
 */
static inline int nm_steps(struct nm_per *per, u32 left, u32 wanted, u32 node,
			   u32 more)
{
	u32 step;

	if (nm_in_container(per) && !(per->table[0] & NM_TABLE_EXACT)) {
		wanted &= left;
		left &= ~((wanted & -wanted) - 1);
		more = 0;
	}
	if (!left)
		return more ? nm_push(per, 0, node, more) : 0;
	step = __builtin_clz(left);
	left &= ~(0x80000000u >> step);
	if (left || more) {
		int err = nm_push(per, left, node, more);

		if (err)
			return err;
	}
	return per->table[node + step];
}

static int nm_op_seq(struct nm_run *run, u32 node)
{
	struct nm_per *per = run->per;
	const u16 *t = per->table + node;
	u32 ext = t[0] >> 4 & 1;
	u32 bits = (t[0] >> 5 & 0x1f) + ext;
	u32 optional = (u32)t[1] << 16;
	u32 left = ~optional & ~(0xffffffffu >> (t[0] >> 10));

	if (bits) {
		int err = nm_need(run, per->pos + bits);
		u32 given;

		if (err)
			return err;
		/* The extension bit comes first, the extensions last. */
		given = nm_bits(run, per->pos, bits);
		if (ext)
			given = (given << 1 | given >> (bits - 1)) &
				((1u << bits) - 1);
		per->pos += bits;
		for (; given; given >>= 1, optional &= optional - 1)
			if (given & 1)
				left |= optional & -optional;
	}
	return nm_steps(per, left, (u32)t[2] << 16, node + 3, 0);
}

/* Additions in @bits nobody knows; each is an open type to skip. */
static u32 nm_ones(u32 bits)
{
	u32 ones = 0;

	for (; bits; bits &= bits - 1)
		ones++;
	return ones;
}

/* The bits of a long extension bitmap are counted 32 at a time. */
static int nm_op_bitmap(struct nm_run *run)
{
	struct nm_per *per = run->per;
	struct nm_frame *frame = &per->frame[per->depth - 1];
	u32 bits = nm_min(per->bitmap, 32);
	int err = nm_need(run, per->pos + bits);

	if (err)
		return err;
	frame->more += nm_ones(nm_bits(run, per->pos, bits));
	per->bitmap -= bits;
	per->pos += bits;
	if (per->bitmap)
		return NM_BITMAP;
	if (!frame->left && !frame->more)
		per->depth--;
	return 0;
}

/* How many additions there may be; X.691, 19.8 */
static int nm_additions(const struct nm_run *run, u32 *pos, u32 *count)
{
	bool more;
	int err = nm_need(run, *pos + 7);

	if (err)
		return err;
	*count = nm_bits(run, *pos, 7) + 1;
	if (*count <= 64) {
		*pos += 7;
		return 0;
	}
	*pos += 1;
	err = nm_length(run, pos, count, &more);
	if (err)
		return err;
	return *count && !more ? 0 : NM_FAIL(NM_FAULT_PER);
}

static int nm_op_ext(struct nm_run *run, u32 node)
{
	struct nm_per *per = run->per;
	const u16 *t = per->table + node;
	u32 known = t[0] >> 4;
	u32 pos = per->pos;
	u32 count, bits, given, left, unknown;
	int err = nm_additions(run, &pos, &count);

	if (err)
		return err;
	bits = nm_min(count, 32);
	err = nm_need(run, pos + bits);
	if (err)
		return err;
	given = nm_bits(run, pos, bits) << (32 - bits);
	per->pos = pos + bits;
	left = known ? given & ~0u << (32 - known) : 0;
	unknown = nm_ones(given ^ left);
	if (count == bits)
		return nm_steps(per, left, (u32)t[1] << 16 | t[2], node + 3,
				unknown);
	/* The frame comes first, the rest is counted into it. */
	per->bitmap = count - bits;
	err = nm_push(per, left, node + 3, unknown);
	return err ? err : NM_BITMAP;
}

/* Index of an additional alternative: a normally small number. */
static int nm_small(const struct nm_run *run, u32 *pos, u32 *value)
{
	int err = nm_need(run, *pos + 7);
	u32 count;
	bool more;

	if (err)
		return err;
	*value = nm_bits(run, *pos, 7);
	if (*value < 64) {
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

static int nm_op_choice_ext(struct nm_run *run, u32 node)
{
	const u16 *t = run->per->table + node;
	u32 roots = t[1] & 0xff;
	u32 listed = t[0] & NM_CHOICE_ALIKE ? 1 : roots;
	u32 pos = run->per->pos + 1;
	u32 index;
	int err = nm_small(run, &pos, &index);

	if (!err)
		err = nm_move(run, pos, 0);
	if (err)
		return err;
	if (t[0] >> 10)
		nm_run_index(run, t[0] >> 10, index + roots);
	return t[2 + listed + nm_min(index, t[1] >> 8)];
}

/* Not even the index is there; but an additional one says what is wrong. */
static int nm_op_choice_cut(struct nm_run *run, u32 node, int err)
{
	u32 pos = run->per->pos;

	if (run->per->table[node] & NM_CHOICE_EXT && !nm_need(run, pos + 1) &&
	    nm_bits(run, pos, 1))
		return nm_op_choice_ext(run, node);
	return err;
}

static int nm_op_choice(struct nm_run *run, u32 node)
{
	struct nm_per *per = run->per;
	const u16 *t = per->table + node;
	u32 head = t[0];
	u32 bits = (head >> 5 & 0xf) + (head >> 4 & 1);
	u32 index;
	int err = nm_need(run, per->pos + bits);

	if (err)
		return nm_op_choice_cut(run, node, err);
	index = bits ? nm_bits(run, per->pos, bits) : 0;
	if (head & NM_CHOICE_EXT && index >> (bits - 1))
		return nm_op_choice_ext(run, node);
	if (index >= (t[1] & 0xff))
		return NM_FAIL(NM_FAULT_PER);
	per->pos += bits;
	if (head >> 10)
		nm_run_index(run, head >> 10, index);
	return t[2 + (head & NM_CHOICE_ALIKE ? 0 : index)];
}

static int nm_op_if(struct nm_run *run, u32 node)
{
	struct nm_per *per = run->per;
	int err = nm_need(run, per->pos + 1);
	u32 bit;

	if (err)
		return err;
	bit = nm_bits(run, per->pos++, 1);
	return per->table[node + 1 + bit];
}

/* A string of any length, in pieces of @unit bits; @again: this operation */
static int nm_op_long(struct nm_run *run, u32 unit, u32 again)
{
	u32 pos = run->per->pos;
	u32 count;
	bool more;
	int err = nm_length(run, &pos, &count, &more);

	if (err)
		return err;
	return nm_move(run, pos + count * unit, more ? again : 0);
}

static int nm_op_str(struct nm_run *run, u32 node)
{
	const u16 *t = run->per->table + node;
	u32 bits = t[0] >> 4;
	u32 pos = run->per->pos;
	u32 count;
	int err = nm_number(run, bits, &pos, &count);

	if (err)
		return err;
	count += t[1];
	if (count && bits & NM_BITS_CONTENTS)
		pos = nm_align(pos);
	return nm_move(run, pos + count * t[2], 0);
}

/* Where @pos is after a skip written as @ref, other than NM_OCTETS. */
static u32 nm_after(u32 pos, u32 ref)
{
	if (!(ref & NM_INLINE_ALIGN))
		return pos + (ref & 0x3fff);
	return nm_align(pos + (ref >> 10 & 0xf)) + (ref & 0x3ff);
}

/* All elements but the first begin at the same place in an octet. */
static u32 nm_after_all(u32 pos, u32 ref, u32 count)
{
	u32 first, second;

	if (!count)
		return pos;
	first = nm_after(pos, ref);
	second = nm_after(first, ref);
	return first + (count - 1) * (second - first);
}

/* @count elements behind @pos; @more: and then a further fragment of them */
static int nm_elements(struct nm_run *run, u32 node, u32 pos, u32 count,
		       bool more)
{
	struct nm_per *per = run->per;
	u32 element = per->table[node + 1];

	if (element & NM_INLINE && element != NM_OCTETS)
		return nm_move(run, nm_after_all(pos, element, count),
			       more ? node : 0);
	per->pos = pos;
	if (count > 1 || more) {
		int err = nm_push(per, count - 1, node | NM_FRAME_OF, more);

		if (err)
			return err;
	}
	return count ? element : 0;
}

static int nm_op_of(struct nm_run *run, u32 node)
{
	const u16 *t = run->per->table + node;
	u32 pos = run->per->pos;
	u32 count;
	int err = nm_number(run, t[0] >> 4, &pos, &count);

	if (err)
		return err;
	return nm_elements(run, node, pos, count + t[2], false);
}

static int nm_op_of_long(struct nm_run *run, u32 node)
{
	u32 pos = run->per->pos;
	u32 count;
	bool more;
	int err = nm_length(run, &pos, &count, &more);

	if (err)
		return err;
	return nm_elements(run, node, pos, count, more);
}

static int nm_op_open(struct nm_run *run, u32 node)
{
	struct nm_per *per = run->per;
	u8 carrier = per->table[node] >> 4;
	u32 pos = per->pos;
	u32 count;
	bool more;
	int err = nm_length(run, &pos, &count, &more);

	if (err)
		return err;
	if (more) {
		nm_run_fault(run, NM_FAULT_FRAGMENTED);
		return NM_OCTETS;
	}
	if (pos + 8 * count > per->limit)
		return NM_FAIL(NM_FAULT_TRUNCATED);
	err = nm_push(per, per->limit, 0, carrier);
	if (err)
		return err;
	per->limit = pos + 8 * count;
	per->pos = pos;
	run->stop = nm_min(per->limit, run->end << 3);
	if (carrier)
		per->context = (struct nm_context){ .carrier = carrier };
	return per->table[node + 1];
}

static int nm_op_do(struct nm_run *run, u32 node)
{
	const u16 *t = run->per->table + node;

	nm_run_do(run, t[0] >> 4 & 0xf, t[0] >> 8);
	return t[1];
}

static int nm_op_int(struct nm_run *run, u32 node)
{
	struct nm_per *per = run->per;
	const u16 *t = per->table + node;
	u32 pos = per->pos;
	u32 value;
	int err = nm_number(run, t[1] & ~NM_BITS_CONTENTS, &pos, &value);

	if (err)
		return err;
	if (t[1] & NM_BITS_CONTENTS) { /* that was the length - 1 */
		u32 bits = 8 * (value + 1);

		pos = nm_align(pos);
		err = nm_need(run, pos + bits);
		if (err)
			return err;
		value = nm_bits(run, pos, bits);
		pos += bits;
	}
	per->pos = pos;
	nm_run_number(run, t[0] >> 4, value + t[2]);
	return 0;
}

static int nm_op_bytes(struct nm_run *run, u32 node)
{
	struct nm_per *per = run->per;
	u32 pos = nm_align(per->pos);
	int err = nm_need(run, pos + 8 * 16);

	if (err)
		return err;
	per->pos = pos + 8 * 16;
	nm_run_bytes(run, per->table[node] >> 4, pos, 16);
	return 0;
}

static int nm_op_addr(struct nm_run *run, u32 node)
{
	struct nm_per *per = run->per;
	const u16 *t = per->table + node;
	u32 pos = nm_align(per->pos);
	int err = nm_need(run, pos + 8 * t[1]);

	if (err)
		return err;
	per->pos = pos + 8 * t[1];
	nm_run_site(run, t[0] >> 4, pos, t[1]);
	return 0;
}

static int nm_operate(struct nm_run *run, u32 ref)
{
	if (ref & NM_INLINE) {
		if (ref == NM_OCTETS)
			return nm_op_long(run, 8, ref);
		if (ref == NM_BITMAP)
			return nm_op_bitmap(run);
		return nm_move(run, nm_after(run->per->pos, ref), 0);
	}
	switch (run->per->table[ref] & 0xf) {
	case NM_NODE_SEQ:
		return nm_op_seq(run, ref);
	case NM_NODE_EXT:
		return nm_op_ext(run, ref);
	case NM_NODE_CHOICE:
		return nm_op_choice(run, ref);
	case NM_NODE_IF:
		return nm_op_if(run, ref);
	case NM_NODE_STR:
		return nm_op_str(run, ref);
	case NM_NODE_STR_LONG:
		return nm_op_long(run, run->per->table[ref + 1], ref);
	case NM_NODE_OF:
		return nm_op_of(run, ref);
	case NM_NODE_OF_LONG:
		return nm_op_of_long(run, ref);
	case NM_NODE_OPEN:
		return nm_op_open(run, ref);
	case NM_NODE_DO:
		return nm_op_do(run, ref);
	case NM_NODE_INT:
		return nm_op_int(run, ref);
	case NM_NODE_BYTES:
		return nm_op_bytes(run, ref);
	default:
		return nm_op_addr(run, ref);
	}
}

/* The innermost container is at its end, whatever is left of it. */
static void nm_close(struct nm_run *run)
{
	struct nm_per *per = run->per;
	const struct nm_frame *frame = &per->frame[--per->depth];

	if (per->table[0] & NM_TABLE_EXACT && nm_align(per->pos) != per->limit)
		nm_run_fault(run, NM_FAULT_PER);
	per->pos = per->limit;
	per->limit = frame->left;
	run->stop = nm_min(per->limit, run->end << 3);
	if (frame->more)
		per->context = (struct nm_context){ .carrier = 0 };
}

/* The next element of a SEQUENCE OF, or its next fragment. */
static u32 nm_advance_of(struct nm_per *per, struct nm_frame *frame)
{
	u32 node = frame->node & ~NM_FRAME_OF;

	if (!frame->left) {
		per->depth--;
		return node;
	}
	if (!--frame->left && !frame->more)
		per->depth--;
	return per->table[node + 1];
}

/* The next step of the top frame, which goes when that is its last one. */
static u32 nm_advance(struct nm_per *per, struct nm_frame *frame)
{
	u32 next = NM_OCTETS;

	if (frame->node & NM_FRAME_OF)
		return nm_advance_of(per, frame);
	if (frame->left) {
		u32 step = __builtin_clz(frame->left);

		frame->left &= ~(0x80000000u >> step);
		next = per->table[frame->node + step];
	} else {
		frame->more--;
	}
	if (!frame->left && !frame->more)
		per->depth--;
	return next;
}

/* Something in the innermost container is wrong: go to its end. */
static void nm_fail(struct nm_run *run, enum nm_fault fault)
{
	struct nm_per *per = run->per;

	nm_run_fault(run, fault);
	while (!nm_in_container(per))
		per->depth--;
	per->pos = per->limit;
}

/**
 * nm_run - go on as far as the octets of a piece allow
 * @run: the piece
 */
void nm_run(struct nm_run *run)
{
	struct nm_per *per = run->per;
	u32 ref = per->ref;
	int next;

	for (;;) {
		struct nm_frame *frame = &per->frame[per->depth - 1];

		if (ref) {
			next = nm_operate(run, ref);
		} else if (frame->node) {
			next = nm_advance(per, frame);
		} else {
			nm_close(run);
			if (!per->depth)
				return;
			next = 0;
		}
		if (next >= 0) {
			ref = next;
			continue;
		}
		if (next == NM_WAIT) {
			per->ref = ref;
			return;
		}
		nm_fail(run, -2 - next);
		ref = 0;
	}
}
