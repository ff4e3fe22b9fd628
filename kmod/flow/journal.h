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

/* Rewrites remembered without asking for memory, 44 octets each. */
#define NM_JOURNAL_FEW 8

/*
 * Most rewrites remembered in one direction. Never one that the receiver may
 * still lack is forgotten: with so many of them the stream waits for its ACKs.
 */
#define NM_JOURNAL_MAX 256

/* So many octets behind the position no repeat can begin (RFC 7323, 2.3). */
#define NM_JOURNAL_REACH 0x40000000u

/** struct nm_patch - octets of the stream, as they came and as they leave */
struct nm_patch {
	u32 seq;
	u8 len;
	u8 was[NM_JOURNAL_WIDTH];
	u8 now[NM_JOURNAL_WIDTH];
};

/**
 * struct nm_journal - ring of patches in stream order; all zero is empty
 * @few: the ring while it is small
 * @more: the ring once it has grown, else NULL
 * @size: entries of @more, a power of two
 * @first: entries ever forgotten
 * @count: entries ever added
 * @floor: sequence number behind the last entry forgotten
 * @forgot: an entry was forgotten, so @floor means something
 */
struct nm_journal {
	struct nm_patch few[NM_JOURNAL_FEW];
	struct nm_patch *more;
	u32 size;
	u32 first;
	u32 count;
	u32 floor;
	bool forgot;
};

int nm_journal_add(struct nm_journal *j, const struct nm_patch *p, u32 acked);
void nm_journal_undo(struct nm_journal *j, u32 count);
void nm_journal_cut(struct nm_journal *j, u32 seq);
unsigned int nm_journal_room(const struct nm_journal *j, u32 acked);
void nm_journal_age(struct nm_journal *j, u32 pos);
u32 nm_journal_lost(const struct nm_journal *j, u32 seq, u32 len);
bool nm_journal_next(const struct nm_journal *j, u32 seq, u32 len,
		     struct nm_patch *p);
void nm_journal_release(struct nm_journal *j);

/** nm_journal_empty() - was nothing ever written, or all of it forgotten? */
static inline bool nm_journal_empty(const struct nm_journal *j)
{
	return j->first == j->count && !j->forgot;
}

#endif
