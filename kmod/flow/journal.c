// SPDX-License-Identifier: GPL-2.0-only
/* The rewrite journal of one direction of a stream. */

#include <linux/slab.h>

#include "flow/journal.h"
#include "flow/seq.h"

static struct nm_patch *journal_ring(struct nm_journal *j)
{
	return j->more ? j->more : j->few;
}

static unsigned int journal_size(const struct nm_journal *j)
{
	return j->more ? j->size : NM_JOURNAL_FEW;
}

/* grown only while nothing was overwritten, so the order is kept */
static void journal_grow(struct nm_journal *j)
{
	unsigned int size = journal_size(j);
	struct nm_patch *ring;

	if (j->forgot || size == NM_JOURNAL_MAX)
		return;
	ring = kmalloc_array(size * 2, sizeof(*ring), GFP_ATOMIC);
	if (!ring)
		return;
	memcpy(ring, journal_ring(j), size * sizeof(*ring));
	kfree(j->more);
	j->more = ring;
	j->size = size * 2;
}

/**
 * nm_journal_add() - remember what is about to be written
 * @j: journal
 * @p: the octets; at or behind all that were added before
 *
 * When it is full, and cannot grow, the oldest entry goes. Context: atomic,
 * under the lock of the connection.
 */
void nm_journal_add(struct nm_journal *j, const struct nm_patch *p)
{
	struct nm_patch *e;

	if (j->count == journal_size(j))
		journal_grow(j);

	e = &journal_ring(j)[j->count % journal_size(j)];
	if (j->count >= journal_size(j)) {
		j->floor = e->seq + e->len;
		j->forgot = true;
	}
	*e = *p;
	j->count++;
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
	const struct nm_patch *ring = j->more ? j->more : j->few;
	unsigned int size = journal_size(j);
	unsigned int held = j->count < size ? j->count : size;

	while (*cursor < held) {
		const struct nm_patch *e = &ring[(*cursor)++];
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
 * nm_journal_release() - forget everything
 * @j: journal; empty afterwards
 */
void nm_journal_release(struct nm_journal *j)
{
	kfree(j->more);
	memset(j, 0, sizeof(*j));
}
