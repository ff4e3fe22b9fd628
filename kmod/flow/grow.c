// SPDX-License-Identifier: GPL-2.0-only
/* Growths of one direction of a stream. */

#include <linux/errno.h>
#include <linux/slab.h>

#include "flow/seq.h"
#include "flow/stream.h"

static u32 grow_end(const struct nm_growth *g)
{
	return g->seq + g->len;
}

/* the receiver lacks some of it, as far as we know */
static bool grow_is_open(const struct nm_flow *f, const struct nm_growth *g)
{
	return g && nm_seq_before(f->acked, grow_end(g));
}

/**
 * nm_grow_ready() - may a message in this segment become longer?
 * @f: direction
 * @seg: the segment
 *
 * Return: false while the receiver may lack the last one that did, or if the
 * segment has octets of it once more.
 */
bool nm_grow_ready(const struct nm_flow *f, const struct nm_segment *seg)
{
	const struct nm_growth *g = f->grown.last;

	if (seg->growth)
		return false;
	return !g ||
	       (!grow_is_open(f, g) && !nm_seq_before(seg->seq, grow_end(g)));
}

/**
 * nm_grow_waits() - is an ACK waited for?
 * @f: direction
 */
bool nm_grow_waits(const struct nm_flow *f)
{
	return grow_is_open(f, f->grown.last);
}

/**
 * nm_grow_hold() - keep a message for later, and all behind it
 * @f: direction
 * @seg: the segment it begins in
 * @seq: sequence number of its first octet; not before @seg->fresh
 *
 * Because it is not whole, or something else has to be acknowledged before.
 * Called while reports are made, or at their end. The sender sends it again.
 *
 * Return: false if that was said often enough: its sender seems to know no other
 * way to cut it. What is lost is acknowledged some time, however often that
 * takes, and is not counted.
 */
bool nm_grow_hold(struct nm_flow *f, struct nm_segment *seg, u32 seq)
{
	struct nm_grown *grown = &f->grown;

	if (seg->held)
		return true;
	if (grown->held != seq)
		grown->tries = 0;
	grown->held = seq;
	if (!seg->growth && !nm_grow_waits(f)) {
		if (grown->tries == NM_GROW_PATIENCE)
			return false;
		grown->tries++;
	}
	seg->hold = seq;
	seg->held = true;
	return true;
}

/**
 * nm_grow_acked() - what an ACK of the receiver means to the sender
 * @f: direction that is acknowledged
 * @ack: acknowledgment number as the receiver sends it
 *
 * The same as conntrack makes of it, which it does after us.
 *
 * Return: the number in the sender's octets.
 */
u32 nm_grow_acked(const struct nm_flow *f, u32 ack)
{
	const struct nm_growth *g = f->grown.last;

	ack -= f->grown.more;
	if (g && nm_seq_before(g->seq, ack))
		ack -= g->more;
	return ack;
}

/*
 * The receiver has it. What a repeat has of it, and of what is before, arrives in
 * the place of other octets that the receiver has, but all behind it where it
 * belongs.
 */
static void grow_forget(struct nm_grown *grown)
{
	if (!grown->last)
		return;
	grown->more += grown->last->more;
	kfree(grown->last);
	grown->last = NULL;
}

/**
 * nm_grow_age() - forget what no repeat can reach
 * @f: direction; called at least every 2^31 octets
 *
 * Or it would look new when sequence numbers have come round.
 */
void nm_grow_age(struct nm_flow *f)
{
	const struct nm_growth *g = f->grown.last;

	if (g && f->pos - g->seq > NM_JOURNAL_REACH)
		grow_forget(&f->grown);
}

/**
 * nm_grow_apply() - put the octets in that are more
 * @f: direction
 * @seg: a segment that leaves, trimmed and patched; its @len stays what it
 *	is to the sender. Called last
 *
 * Return: 0 or -ENOMEM: it must not leave.
 */
int nm_grow_apply(const struct nm_flow *f, struct nm_segment *seg)
{
	const struct nm_growth *g = seg->growth ?: f->grown.last;
	u32 end = seg->seq + seg->len;
	u32 from, to;

	if (!g || !nm_seq_before(g->seq, end) ||
	    !nm_seq_before(seg->seq, grow_end(g)))
		return 0;
	to = nm_seq_before(end, grow_end(g)) ? end : grow_end(g);
	if (nm_seq_before(g->seq, seg->seq)) {
		from = seg->seq - g->seq;
		return seg->ops->write(seg, 0, g->now + from + g->more,
				       to - seg->seq);
	}
	from = g->seq - seg->seq;
	if (seg->ops->grow(seg, from + 1, g->more))
		return -ENOMEM;
	return seg->ops->write(seg, from, g->now, to - g->seq + g->more);
}

/**
 * nm_grow_commit() - a segment leaves with its growth
 * @f: direction
 * @seg: the segment
 */
void nm_grow_commit(struct nm_flow *f, struct nm_segment *seg)
{
	if (!seg->growth)
		return;
	grow_forget(&f->grown);
	f->grown.last = seg->growth;
	seg->growth = NULL;
	seg->ops->grown(seg, f->grown.last);
	nm_stream_did(seg, NM_DID_GROW);
}

/**
 * nm_grow_drop() - a segment does not leave
 * @seg: the segment
 */
void nm_grow_drop(struct nm_segment *seg)
{
	kfree(seg->growth);
	seg->growth = NULL;
}

/**
 * nm_grow_release() - forget the last growth
 * @f: direction
 */
void nm_grow_release(struct nm_flow *f)
{
	kfree(f->grown.last);
	f->grown.last = NULL;
}
