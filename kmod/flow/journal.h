/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What was written into one direction of a stream, by sequence number, so
 * that a repeat carries the same octets as the first copy however it is cut.
 */
#ifndef NM_FLOW_JOURNAL_H
#define NM_FLOW_JOURNAL_H

#include "wire/types.h"

/* longest address with its port: IPv6 */
#define NM_JOURNAL_WIDTH 18

/* Rewrites remembered without asking for memory, 24 octets each. */
#define NM_JOURNAL_FEW 8

/*
 * Most rewrites remembered in one direction. The oldest is overwritten; octets
 * below the last one forgotten are never sent again.
 */
#define NM_JOURNAL_MAX 256

/** struct nm_patch - octets to write, and where the stream has them */
struct nm_patch {
	u32 seq;
	u8 len;
	u8 octets[NM_JOURNAL_WIDTH];
};

/**
 * struct nm_journal - ring of patches in stream order; all zero is empty
 * @few: the ring while it is small
 * @more: the ring once it has grown, else NULL
 * @size: entries of @more, a power of two
 * @count: entries ever added
 * @floor: sequence number behind the last entry overwritten
 * @forgot: an entry has been overwritten, so @floor means something
 */
struct nm_journal {
	struct nm_patch few[NM_JOURNAL_FEW];
	struct nm_patch *more;
	u16 size;
	u32 count;
	u32 floor;
	bool forgot;
};

void nm_journal_add(struct nm_journal *j, const struct nm_patch *p);
bool nm_journal_knows(const struct nm_journal *j, u32 seq);
bool nm_journal_next(const struct nm_journal *j, u32 seq, u32 len,
		     unsigned int *cursor, struct nm_patch *p);
void nm_journal_release(struct nm_journal *j);

#endif
