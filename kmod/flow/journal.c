// SPDX-License-Identifier: GPL-2.0-only
/* The rewrite journal of one direction of a stream. */

#include <linux/slab.h>

#include "flow/journal.h"
#include "flow/seq.h"

#define NM_JOURNAL_START 4

static int journal_grow(struct nm_journal *j)
{
	u16 size = j->size ? j->size * 2 : NM_JOURNAL_START;
	struct nm_patch *ring;

	/* grown only while nothing was overwritten, so the order is kept */
	ring = krealloc(j->ring, array_size(size, sizeof(*ring)), GFP_ATOMIC);
	if (!ring)
		return -ENOMEM;
	j->ring = ring;
	j->size = size;
	return 0;
}

/**
 * nm_journal_add() - remember what is about to be written
 * @j: journal
 * @p: the octets; at or behind all that were added before
 *
 * Return: 0, or -ENOMEM (nothing was remembered, so nothing may be sent).
 * Context: atomic, under the lock of the connection.
 */
int nm_journal_add(struct nm_journal *j, const struct nm_patch *p)
{
	struct nm_patch *e;

	if (j->count == j->size && j->size < NM_JOURNAL_MAX) {
		int err = journal_grow(j);

		if (err)
			return err;
	}

	e = &j->ring[j->count % j->size];
	if (j->count >= j->size) {
		j->floor = e->seq + e->len;
		j->forgot = true;
	}
	*e = *p;
	j->count++;
	return 0;
}

/**
 * nm_journal_lose() - a rewrite could not be remembered
 * @j: journal
 * @seq: sequence number behind it
 */
void nm_journal_lose(struct nm_journal *j, u32 seq)
{
	j->floor = seq;
	j->forgot = true;
}

/**
 * nm_journal_knows() - may octets from here on be sent again?
 * @j: journal
 * @seq: first sequence number of a repeat
 *
 * Return: false when a rewrite at or behind @seq may have been forgotten.
 */
bool nm_journal_knows(const struct nm_journal *j, u32 seq)
{
	return !j->forgot || !nm_seq_before(seq, j->floor);
}

/**
 * nm_journal_next() - next patch that touches a range of the stream
 * @j: journal
 * @seq: first sequence number of the range
 * @len: octets in the range
 * @cursor: 0 at first; kept by this function
 * @p: filled with the part of the patch that lies in the range
 *
 * Return: false when there is no further one.
 */
bool nm_journal_next(const struct nm_journal *j, u32 seq, u32 len,
		     unsigned int *cursor, struct nm_patch *p)
{
	unsigned int held = j->count < j->size ? j->count : j->size;

	while (*cursor < held) {
		const struct nm_patch *e = &j->ring[(*cursor)++];
		u32 from = e->seq;
		u32 to = e->seq + e->len;

		if (nm_seq_before(from, seq))
			from = seq;
		if (nm_seq_before(seq + len, to))
			to = seq + len;
		if (!nm_seq_before(from, to))
			continue;

		p->seq = from;
		p->len = to - from;
		memcpy(p->octets, e->octets + (from - e->seq), p->len);
		return true;
	}
	return false;
}

/**
 * nm_journal_release() - free a journal
 * @j: journal
 */
void nm_journal_release(struct nm_journal *j)
{
	kfree(j->ring);
	j->ring = NULL;
}
