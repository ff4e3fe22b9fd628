// SPDX-License-Identifier: GPL-2.0-only
/*
 * The scanner proper. Every operation is all or nothing: it says up to which
 * bit it must see; if that is behind what has been fed, it has not happened,
 * and is run again, whole, when more is there. So where the value is cut
 * cannot make a difference. Skipping needs no octets: it only moves on.
 */
#include "wire/per_run.h"

/* An operation that cannot be run yet; failures are 1 + enum nm_fault. */
#define NM_WAIT		(-1)
#define NM_FAIL(fault)	((fault) + 1)

/* In nm_frame.node, of SEQUENCE OF. */
#define NM_FRAME_OF	0x8000

#define NM_FRAGMENT	0x4000

static u32 nm_align(u32 pos)
{
	return (pos + 7) & ~7u;
}

/* Are all bits before @end there? */
static int nm_need(const struct nm_run *run, u32 end)
{
	if (end > run->per->limit)
		return NM_FAIL(NM_FAULT_TRUNCATED);
	if (end > run->end << 3)
		return NM_WAIT;
	return 0;
}

static u64 nm_load(const u8 *d)
{
	return (u64)d[0] << 56 | (u64)d[1] << 48 | (u64)d[2] << 40 |
	       (u64)d[3] << 32 | (u64)d[4] << 24 | (u64)d[5] << 16 |
	       (u64)d[6] << 8 | d[7];
}

/* The bits from @pos on, the first one on top; at least 57, if there are. */
static u64 nm_peek(const struct nm_run *run, u32 pos)
{
	u32 octet = pos >> 3;
	u32 left = run->end - octet;
	const u8 *d = run->buf + (octet - run->start);
	u64 word = 0;
	u32 i;

	if (left >= 8)
		return nm_load(d) << (pos & 7);
	for (i = 0; i < left; i++)
		word |= (u64)d[i] << (56 - 8 * i);
	return word << (pos & 7);
}

/* @count bits from @pos on, at most 32 */
static u32 nm_bits(const struct nm_run *run, u32 pos, u32 count)
{
	return nm_peek(run, pos) >> 1 >> (63 - count);
}

static int nm_move(struct nm_run *run, u32 pos)
{
	if (pos > run->per->limit)
		return NM_FAIL(NM_FAULT_TRUNCATED);
	run->per->pos = pos;
	return 0;
}

/* X.691, 11.9.3.5 to 11.9.3.8; @more: a fragment, another length follows */
static int nm_length(const struct nm_run *run, u32 *pos, u32 *count, bool *more)
{
	u32 at = nm_align(*pos);
	int err = nm_need(run, at + 8);
	u32 octet;

	if (err)
		return err;
	octet = nm_bits(run, at, 8);
	*more = false;
	*pos = at + 8;
	*count = octet;
	if (octet < 0x80)
		return 0;
	if (octet < 0xc0) {
		err = nm_need(run, at + 16);
		*pos = at + 16;
		*count = nm_bits(run, at, 16) & 0x3fff;
		return err;
	}
	*more = true;
	*count = (octet & 0x3f) * NM_FRAGMENT;
	if (octet < 0xc1 || octet > 0xc4)
		return NM_FAIL(NM_FAULT_PER);
	return 0;
}

/* A number in the bits that @bits (NM_BITS) says. */
static int nm_number(const struct nm_run *run, u32 bits, u32 *pos, u32 *value)
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

static bool nm_in_container(const struct nm_per *per)
{
	return !per->frame[per->depth - 1].node;
}

static int nm_push(struct nm_per *per, u32 left, u16 node, u16 more)
{
	if (per->depth == NM_PER_DEPTH)
		return NM_FAIL(NM_FAULT_DEPTH);
	per->frame[per->depth++] = (struct nm_frame) { left, node, more };
	return 0;
}

/*
 * Begin the steps in @left. With nothing to do after them in this container,
 * those behind the last one that holds something to report are dropped.
 */
static int nm_steps(struct nm_per *per, u32 left, u32 wanted, u32 node,
		    u32 more)
{
	u32 step;

	if (nm_in_container(per) && !(per->table[0] & NM_TABLE_EXACT)) {
		wanted &= left;
		left &= ~((wanted & -wanted) - 1);
		more = 0;
	}
	per->ref = 0;
	if (!left)
		return more ? nm_push(per, 0, node, more) : 0;
	step = __builtin_clz(left);
	left &= ~(0x80000000u >> step);
	per->ref = per->table[node + step];
	return left || more ? nm_push(per, left, node, more) : 0;
}

static int nm_op_seq(struct nm_run *run, u32 node)
{
	struct nm_per *per = run->per;
	const u16 *t = per->table + node;
	u32 ext = t[0] >> 4 & 1;
	u32 bits = (t[0] >> 5 & 0x1f) + ext;
	u32 optional = (u32)t[1] << 16;
	u32 left = ~optional & ~(0xffffffffu >> (t[0] >> 10));
	int err = nm_need(run, per->pos + bits);
	u32 given;

	if (err)
		return err;
	if (bits) {
		/* The extension bit comes first, the extensions last. */
		given = nm_bits(run, per->pos, bits);
		if (ext)
			given = given << 1 | given >> (bits - 1);
		given &= (1u << bits) - 1;
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
	u32 bits = per->bitmap < 32 ? per->bitmap : 32;
	int err = nm_need(run, per->pos + bits);

	if (err)
		return err;
	frame->more += nm_ones(nm_bits(run, per->pos, bits));
	per->bitmap -= bits;
	per->pos += bits;
	if (!per->bitmap && !frame->left && !frame->more)
		per->depth--;
	return 0;
}

/*
 * A bitmap of more than 32 additions: none is dropped, and the frame is there
 * before all of them are counted.
 */
static int nm_long_bitmap(struct nm_per *per, u32 left, u32 node, u32 more,
			  u32 bits)
{
	int err = nm_push(per, left, node, more);

	per->bitmap = bits;
	per->ref = 0;
	return err;
}

static int nm_op_ext(struct nm_run *run, u32 node)
{
	struct nm_per *per = run->per;
	const u16 *t = per->table + node;
	u32 known = t[0] >> 4;
	u32 pos = per->pos;
	u32 count, bits, given, left;
	bool more = false;
	int err = nm_need(run, pos + 7);

	if (err)
		return err;
	count = nm_bits(run, pos, 7);
	pos += 7;
	if (count < 64) {
		count++;
	} else {
		pos -= 6;
		err = nm_length(run, &pos, &count, &more);
		if (err)
			return err;
		if (!count || more)
			return NM_FAIL(NM_FAULT_PER);
	}
	bits = count < 32 ? count : 32;
	err = nm_need(run, pos + bits);
	if (err)
		return err;
	given = nm_bits(run, pos, bits) << (32 - bits);
	per->pos = pos + bits;
	left = known ? given & ~0u << (32 - known) : 0;
	if (count > bits)
		return nm_long_bitmap(per, left, node + 3,
				      nm_ones(given ^ left), count - bits);
	return nm_steps(per, left, (u32)t[1] << 16 | t[2], node + 3,
			nm_ones(given ^ left));
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
		*value = nm_bits(run, *pos, 8);
	}
	*pos += 8 * count;
	return 0;
}

static int nm_op_choice(struct nm_run *run, u32 node)
{
	struct nm_per *per = run->per;
	const u16 *t = per->table + node;
	u32 ext = t[0] >> 4 & 1;
	u32 bits = t[0] >> 5 & 0xf;
	u32 use = t[0] >> 10;
	u32 roots = t[1] & 0xff;
	u32 known = t[1] >> 8;
	u32 listed = t[0] & 1 << 9 ? 1 : roots;
	u32 pos = per->pos;
	u32 index, word;
	int err = nm_need(run, pos + ext);

	if (err)
		return err;
	if (ext && nm_bits(run, pos, 1)) {
		pos++;
		err = nm_small(run, &pos, &index);
		if (!err)
			err = nm_move(run, pos);
		if (err)
			return err;
		word = listed + (index < known ? index : known);
		index += roots;
	} else {
		pos += ext + bits;
		err = nm_need(run, pos);
		if (err)
			return err;
		index = bits ? nm_bits(run, pos - bits, bits) : 0;
		if (index >= roots)
			return NM_FAIL(NM_FAULT_PER);
		per->pos = pos;
		word = listed == 1 ? 0 : index;
	}
	per->ref = t[2 + word];
	if (use)
		nm_run_index(run, use, index);
	return 0;
}

static int nm_op_if(struct nm_run *run, u32 node)
{
	struct nm_per *per = run->per;
	int err = nm_need(run, per->pos + 1);

	if (err)
		return err;
	per->ref = per->table[node + 1 + nm_bits(run, per->pos, 1)];
	per->pos++;
	return 0;
}

/* @count pieces of @unit bits; @more: the operation is to be run again. */
static int nm_pieces(struct nm_run *run, u32 pos, u32 count, u32 unit,
		     bool more)
{
	if (!more)
		run->per->ref = 0;
	return nm_move(run, pos + count * unit);
}

static int nm_op_octets(struct nm_run *run)
{
	u32 pos = run->per->pos;
	u32 count;
	bool more;
	int err = nm_length(run, &pos, &count, &more);

	return err ? err : nm_pieces(run, pos, count, 8, more);
}

static int nm_op_str_long(struct nm_run *run, u32 node)
{
	u32 pos = run->per->pos;
	u32 count;
	bool more;
	int err = nm_length(run, &pos, &count, &more);

	if (err)
		return err;
	return nm_pieces(run, pos, count, run->per->table[node + 1], more);
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
	return nm_pieces(run, pos, count, t[2], false);
}

/* Where @pos is after a skip written as @ref, other than NM_OCTETS. */
static u32 nm_after(u32 pos, u32 ref)
{
	if (!(ref & NM_INLINE_ALIGN) || ref == NM_OCTETS)
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

static int nm_elements(struct nm_run *run, u32 node, u32 pos, u32 element,
		       u32 count, bool more)
{
	struct nm_per *per = run->per;

	if (element & NM_INLINE && element != NM_OCTETS) {
		if (!more)
			per->ref = 0;
		return nm_move(run, nm_after_all(pos, element, count));
	}
	per->pos = pos;
	per->ref = count ? element : 0;
	if (count > 1 || more)
		return nm_push(per, count - 1, node | NM_FRAME_OF, more);
	return 0;
}

static int nm_op_of(struct nm_run *run, u32 node)
{
	const u16 *t = run->per->table + node;
	u32 pos = run->per->pos;
	u32 count;
	int err = nm_number(run, t[0] >> 4, &pos, &count);

	if (err)
		return err;
	return nm_elements(run, node, pos, t[1], count + t[2], false);
}

static int nm_op_of_long(struct nm_run *run, u32 node)
{
	u32 pos = run->per->pos;
	u32 count;
	bool more;
	int err = nm_length(run, &pos, &count, &more);

	if (err)
		return err;
	return nm_elements(run, node, pos, run->per->table[node + 1], count,
			   more);
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
		per->ref = NM_OCTETS;
		return 0;
	}
	if (pos + 8 * count > per->limit)
		return NM_FAIL(NM_FAULT_TRUNCATED);
	err = nm_push(per, per->limit, 0, carrier);
	if (err)
		return err;
	per->limit = pos + 8 * count;
	per->pos = pos;
	per->ref = per->table[node + 1];
	if (carrier)
		per->context = (struct nm_context) { .carrier = carrier };
	return 0;
}

static int nm_op_do(struct nm_run *run, u32 node)
{
	const u16 *t = run->per->table + node;

	nm_run_do(run, t[0] >> 4 & 0xf, t[0] >> 8);
	run->per->ref = t[1];
	return 0;
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
	if (t[1] & NM_BITS_CONTENTS) {		/* that was the length - 1 */
		u32 bits = 8 * (value + 1);

		pos = nm_align(pos);
		err = nm_need(run, pos + bits);
		if (err)
			return err;
		value = nm_bits(run, pos, bits);
		pos += bits;
	}
	per->pos = pos;
	per->ref = 0;
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
	per->ref = 0;
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
	per->ref = 0;
	nm_run_site(run, t[0] >> 4, pos, t[1]);
	return 0;
}

static int nm_op_skip(struct nm_run *run, u32 ref)
{
	run->per->ref = 0;
	return nm_move(run, nm_after(run->per->pos, ref));
}

static int nm_operate(struct nm_run *run)
{
	u32 ref = run->per->ref;

	if (ref == NM_OCTETS)
		return nm_op_octets(run);
	if (ref & NM_INLINE)
		return nm_op_skip(run, ref);
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
		return nm_op_str_long(run, ref);
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
	if (frame->more)
		per->context = (struct nm_context) { .carrier = 0 };
}

/* The next step of the top frame, which goes when that is its last one. */
static void nm_advance(struct nm_per *per)
{
	struct nm_frame *frame = &per->frame[per->depth - 1];
	u32 node = frame->node & ~NM_FRAME_OF;
	u32 step;

	if (frame->node != node) {
		if (!frame->left) {		/* the next fragment */
			per->ref = node;
			per->depth--;
			return;
		}
		frame->left--;
		per->ref = per->table[node + 1];
	} else if (frame->left) {
		step = __builtin_clz(frame->left);
		frame->left &= ~(0x80000000u >> step);
		per->ref = per->table[node + step];
	} else {
		frame->more--;
		per->ref = NM_OCTETS;
	}
	if (!frame->left && !frame->more)
		per->depth--;
}

/* Something in the innermost container is wrong: go to its end. */
static void nm_fail(struct nm_run *run, enum nm_fault fault)
{
	struct nm_per *per = run->per;

	nm_run_fault(run, fault);
	while (!nm_in_container(per))
		per->depth--;
	per->pos = per->limit;
	per->ref = 0;
	per->bitmap = 0;
}

static void nm_run(struct nm_run *run)
{
	struct nm_per *per = run->per;
	int err;

	while (per->depth) {
		if (per->ref)
			err = nm_operate(run);
		else if (per->bitmap)
			err = nm_op_bitmap(run);
		else if (nm_in_container(per)) {
			nm_close(run);
			continue;
		} else {
			nm_advance(per);
			continue;
		}
		if (err == NM_WAIT)
			return;
		if (err)
			nm_fail(run, err - 1);
	}
}

static void nm_run_piece(struct nm_per *per, const u8 *buf, u32 start, u32 end,
			 nm_sink *sink, void *ctx)
{
	struct nm_run run = {
		.per = per, .buf = buf, .start = start, .end = end,
		.sink = sink, .ctx = ctx,
	};

	nm_run(&run);
}

/* Octets from where the scanner stands to the end of what was fed. */
static u32 nm_behind(const struct nm_per *per)
{
	u32 at = per->pos >> 3;

	return per->depth && at < per->fed ? per->fed - at : 0;
}

/*
 * Finish the field that was cut with the first octets of @data. Returns how
 * many octets of @data are done with.
 */
static unsigned int nm_feed_carry(struct nm_per *per, const u8 *data,
				  unsigned int len, nm_sink *sink, void *ctx)
{
	u32 start = per->fed - per->carried;
	u32 room = NM_PER_CARRY - per->carried;
	u32 more = len < room ? len : room;
	u32 old = per->fed;
	u32 behind;

	memcpy(per->carry + per->carried, data, more);
	nm_run_piece(per, per->carry, start, old + more, sink, ctx);
	per->fed = old + more;
	behind = nm_behind(per);
	if (per->depth && per->pos >> 3 < old) {
		/* Still the same field, or the next one: all of @data is here. */
		memmove(per->carry, per->carry + (per->fed - start - behind),
			behind);
		per->carried = behind;
		return more;
	}
	per->carried = 0;
	per->fed -= behind;
	return more - behind;
}

/**
 * nm_per_begin - start at the first octet of a value
 * @per: scanner
 * @table: what the value is made of
 * @root: node of its type
 * @off: octets of the stream before it
 * @len: its octets, at most 65535
 */
void nm_per_begin(struct nm_per *per, const u16 *table, u16 root, u32 off,
		  unsigned int len)
{
	per->table = table;
	per->off = off;
	per->fed = 0;
	per->pos = 0;
	per->limit = len << 3;
	per->ref = root;
	per->bitmap = 0;
	per->depth = 1;
	per->carried = 0;
	per->context = (struct nm_context) { .carrier = 0 };
	per->frame[0] = (struct nm_frame) { per->limit, 0, 0 };
}

/**
 * nm_per_feed - the next octets of the value
 * @per: scanner
 * @data: the octets; together with those before never more than the value has
 * @len: how many
 * @sink: where reports go
 * @ctx: for @sink
 */
void nm_per_feed(struct nm_per *per, const u8 *data, unsigned int len,
		 nm_sink *sink, void *ctx)
{
	u32 behind;

	if (per->carried) {
		unsigned int used = nm_feed_carry(per, data, len, sink, ctx);

		data += used;
		len -= used;
	}
	if (!len)
		return;
	if (per->depth)
		nm_run_piece(per, data, per->fed, per->fed + len, sink, ctx);
	per->fed += len;
	behind = nm_behind(per);
	memcpy(per->carry, data + len - behind, behind);
	per->carried = behind;
}

/**
 * nm_per_tail - how much of an address is there, but not all
 * @per: scanner
 *
 * Return: octets at the end of what was fed that begin an address
 */
unsigned int nm_per_tail(const struct nm_per *per)
{
	u32 at = nm_align(per->pos) >> 3;

	if (!per->depth || per->ref & NM_INLINE ||
	    (per->table[per->ref] & 0xf) != NM_NODE_ADDR || at >= per->fed)
		return 0;
	return per->fed - at;
}

/**
 * nm_per_unread - forget the octets nm_per_tail() counts
 * @per: scanner
 */
void nm_per_unread(struct nm_per *per)
{
	unsigned int tail = nm_per_tail(per);

	per->fed -= tail;
	per->carried -= tail;
}
