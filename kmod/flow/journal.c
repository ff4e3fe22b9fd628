// SPDX-License-Identifier: GPL-2.0-only
/* The rewrite journal of one direction of a stream. */

#include <linux/errno.h>
#include <linux/slab.h>

#include "flow/journal.h"
#include "flow/seq.h"

static u32 journal_size(const struct nm_journal *j)
{
	return j->more ? j->size : NM_JOURNAL_FEW;
}

static u32 journal_held(const struct nm_journal *j)
{
	return j->count - j->first;
}

/* @i: from 0, the oldest that is remembered */
static struct nm_patch *journal_at(struct nm_journal *j, u32 i)
{
	struct nm_patch *ring = j->more ?: j->few;

	return &ring[(j->first + i) & (journal_size(j) - 1)];
}

static const struct nm_patch *journal_see(const struct nm_journal *j, u32 i)
{
	return journal_at((struct nm_journal *)j, i);
}

/* Entries that end at or before @seq: the oldest ones. */
static u32 journal_before(const struct nm_journal *j, u32 seq)
{
	u32 low = 0, high = journal_held(j);

	while (low < high) {
		u32 mid = (low + high) / 2;
		const struct nm_patch *e = journal_see(j, mid);

		if (nm_seq_before(seq, e->seq + e->len))
			high = mid;
		else
			low = mid + 1;
	}
	return low;
}

static int journal_grow(struct nm_journal *j)
{
	u32 size = journal_size(j);
	struct nm_patch *ring;
	u32 i;

	if (size == NM_JOURNAL_MAX)
		return -ENOSPC;
	ring = kmalloc_array(size * 2, sizeof(*ring), GFP_ATOMIC);
	if (!ring)
		return -ENOMEM;
	for (i = 0; i < size; i++)
		ring[(j->first + i) & (size * 2 - 1)] = *journal_at(j, i);
	kfree(j->more);
	j->more = ring;
	j->size = size * 2;
	return 0;
}

static void journal_forget(struct nm_journal *j)
{
	const struct nm_patch *e = journal_at(j, 0);

	j->floor = e->seq + e->len;
	j->forgot = true;
	j->first++;
}

/**
 * nm_journal_add() - remember what is about to be written
 * @j: journal
 * @p: the octets; behind all that were added before
 * @acked: the receiver has everything before this sequence number
 *
 * Return: 0; -ENOMEM, or -ENOSPC when nm_journal_room() is 0: the octets must
 * not be written. Context: atomic, under the lock of the connection.
 */
int nm_journal_add(struct nm_journal *j, const struct nm_patch *p, u32 acked)
{
	if (journal_held(j) == journal_size(j)) {
		if (journal_before(j, acked)) {
			journal_forget(j);
		} else {
			int err = journal_grow(j);

			if (err)
				return err;
		}
	}
	j->count++;
	*journal_at(j, journal_held(j) - 1) = *p;
	return 0;
}

/**
 * nm_journal_undo() - take back what was added last
 * @j: journal
 * @count: its member of that name, before
 */
void nm_journal_undo(struct nm_journal *j, u32 count)
{
	/* more than there was may have been forgotten to make room */
	if (nm_seq_before(j->first, count))
		j->count = count;
	else
		j->count = j->first;
}

/**
 * nm_journal_cut() - take back what was added from some place on
 * @j: journal
 * @seq: sequence number; no rewrite lies on both sides of it
 */
void nm_journal_cut(struct nm_journal *j, u32 seq)
{
	u32 held = journal_held(j);

	while (held && !nm_seq_before(journal_see(j, held - 1)->seq, seq))
		held--;
	j->count = j->first + held;
}

/**
 * nm_journal_room() - how many may be added for certain, if memory lasts
 * @j: journal
 * @acked: the receiver has everything before this sequence number
 */
unsigned int nm_journal_room(const struct nm_journal *j, u32 acked)
{
	u32 held = journal_held(j);

	if (held <= NM_JOURNAL_FEW)
		return NM_JOURNAL_MAX - held;
	return NM_JOURNAL_MAX - held + journal_before(j, acked);
}

/**
 * nm_journal_age() - forget what no repeat can reach
 * @j: journal
 * @pos: position of the stream; called at least every 2^31 octets
 *
 * Or it would look new when sequence numbers have come round.
 */
void nm_journal_age(struct nm_journal *j, u32 pos)
{
	while (journal_held(j) &&
	       pos - journal_see(j, 0)->seq > NM_JOURNAL_REACH)
		journal_forget(j);
	if (j->forgot && pos - j->floor > NM_JOURNAL_REACH)
		j->floor = pos - NM_JOURNAL_REACH;
}

/**
 * nm_journal_lost() - octets that nobody knows any more how they were sent
 * @j: journal
 * @seq: first sequence number of a repeat
 * @len: its octets
 *
 * Return: how many at its beginning; the receiver has all of them.
 */
u32 nm_journal_lost(const struct nm_journal *j, u32 seq, u32 len)
{
	u32 lost = j->floor - seq;

	if (!j->forgot || !nm_seq_before(seq, j->floor))
		return 0;
	return lost < len ? lost : len;
}

/**
 * nm_journal_next() - first patch that touches a range of the stream
 * @j: journal
 * @seq: first sequence number of the range
 * @len: octets in the range
 * @p: filled with the part of the patch that lies in the range
 *
 * Return: false when there is none.
 */
bool nm_journal_next(const struct nm_journal *j, u32 seq, u32 len,
		     struct nm_patch *p)
{
	u32 i = journal_before(j, seq);
	const struct nm_patch *e;
	u32 from, to;

	if (i == journal_held(j))
		return false;
	e = journal_see(j, i);
	from = nm_seq_before(e->seq, seq) ? seq : e->seq;
	to = e->seq + e->len;
	if (nm_seq_before(seq + len, to))
		to = seq + len;
	if (!nm_seq_before(from, to))
		return false;

	p->seq = from;
	p->len = to - from;
	memcpy(p->was, e->was + (from - e->seq), p->len);
	memcpy(p->now, e->now + (from - e->seq), p->len);
	return true;
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
