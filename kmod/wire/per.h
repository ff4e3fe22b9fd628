/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A resumable scanner for aligned PER (X.691), driven by a table.
 *
 * It is fed one value, in pieces cut anywhere, and reports what the table
 * marks. Between two pieces it keeps a stack of what is still to do, and the
 * octets of the one field that was cut.
 */
#ifndef NM_WIRE_PER_H
#define NM_WIRE_PER_H

#include "wire/out.h"

/* Containers and sequences with something left to do, one in the other. */
#define NM_PER_DEPTH 24
/* Octets one operation may need: 7 bits of padding, then 18 octets. */
#define NM_PER_NEED 19
/* The octets of a field that was cut, and enough behind them to end it. */
#define NM_PER_CARRY (2 * NM_PER_NEED)

/*
 * Operations for each octet, however the value is cut: those done at its bits,
 * and one that has to wait for the next.
 */
#define NM_PER_STEPS 8

/*
 * Something that is not finished, in 64 bits so that it fits a register: what
 * is left of it (33), more (15), node (16).
 *
 *			left		more		node
 *	SEQUENCE	the steps to	additions	word of the
 *	or additions	do, the first	without a step	first step
 *			one in bit 31
 *	SEQUENCE OF	elements to	1: and then a	its node
 *			come, and bit	fragment
 *			32
 *	container	where the one	NM_FRAME_ROOT,	0
 *			around it ends	NM_FRAME_EXACT,
 *					0x100 * quoted,
 *					carrier
 *
 * There are at most 31 steps, so bit 0 of them is 0.
 */
#define NM_FRAME(left, more, node) \
	((u64)(left) << 31 | (u32)(more) << 16 | (node))
#define NM_FRAME_OF NM_FRAME(1ull << 32, 0, 0)
#define NM_FRAME_ROOT 0x4000
#define NM_FRAME_EXACT 0x400 /* NM_TABLE_EXACT */

/**
 * struct nm_per - a value that is being scanned
 * @table: what it is
 * @off: octets of the stream before the value
 * @fed: octets of the value seen
 * @pos: bits of the value dealt with; may be ahead of @fed
 * @limit: where the innermost container ends, in bits
 * @ref: what comes next; 0: the next step of the top frame
 * @bitmap: bits of an extension bitmap not yet counted
 * @depth: frames in use; 0: nothing left to do
 * @carried: octets in @carry
 * @context: what the message said so far, between two pieces
 * @frame: what is not finished, the innermost last, then the one in hand
 * @carry: the last octets seen, from @pos on
 */
struct nm_per {
	const u16 *table;
	u32 off;
	u32 fed;
	u32 pos;
	u32 limit;
	u16 ref;
	u16 bitmap;
	u8 depth;
	u8 carried;
	struct nm_context context;
	u64 frame[NM_PER_DEPTH];
	u8 carry[NM_PER_CARRY];
};

void nm_per_feed(struct nm_out *out, const u8 *data, unsigned int len);
unsigned int nm_per_tail(const struct nm_per *per);
unsigned int nm_per_addr(const struct nm_per *per, u8 *role);
void nm_per_unread(struct nm_per *per);
void nm_per_whole(struct nm_out *out, const u16 *table, u16 root, u32 off,
		  const u8 *data, unsigned int len);

/* Stand before the first octet of a value. */
static inline void nm_per_start(struct nm_per *per, const u16 *table, u16 root,
				u32 off, unsigned int len)
{
	per->table = table;
	per->off = off;
	per->pos = 0;
	per->limit = len << 3;
	per->ref = root;
	per->depth = 2;
	per->frame[0] = NM_FRAME(per->limit, NM_FRAME_ROOT | *table, 0);
	per->frame[1] = 0;
}

/**
 * nm_per_begin - start at the first octet of a value
 * @per: scanner
 * @table: what the value is made of
 * @root: node of its type
 * @off: octets of the stream before it
 * @len: its octets, at most 65535
 */
static inline void nm_per_begin(struct nm_per *per, const u16 *table, u16 root,
				u32 off, unsigned int len)
{
	nm_per_start(per, table, root, off, len);
	nm_context_reset(&per->context, NM_CARRIER_NONE, false);
	per->fed = 0;
	per->carried = 0;
}

#endif
