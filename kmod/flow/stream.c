// SPDX-License-Identifier: GPL-2.0-only
/*
 * The walk of a segment. Nothing is kept back: what cannot leave yet is cut off
 * the end, and its sender sends it again.
 */

#include <linux/errno.h>

#include "flow/seq.h"
#include "flow/stream.h"

/* octets taken from a segment at a time; its data may move while we write */
#define STREAM_WINDOW 256

/* octets of the shortest address: IPv4 without a port */
#define STREAM_SITE 4

/* with so many rewrites not acknowledged, bare ACKs are looked at, too */
#define STREAM_WAITS (NM_JOURNAL_MAX / 2)

static const u8 stream_zero[STREAM_WINDOW];

static int stream_blank(struct nm_segment *seg, u32 len)
{
	u32 off, n;

	for (off = 0; off < len; off += n) {
		n = len - off;
		if (n > sizeof(stream_zero))
			n = sizeof(stream_zero);
		if (seg->ops->write(seg, off, stream_zero, n))
			return -ENOMEM;
	}
	return 0;
}

static int stream_patch(struct nm_segment *seg, const struct nm_patch *p)
{
	u32 off = p->seq - seg->seq;
	u8 came[NM_JOURNAL_WIDTH];

	if (seg->ops->read(seg, off, came, p->len))
		return -ENOMEM;
	if (memcmp(came, p->was, p->len))
		nm_stream_did(seg, NM_DID_CONFLICT);
	nm_stream_did(seg, NM_DID_PATCH);
	return seg->ops->write(seg, off, p->now, p->len);
}

/*
 * The first @len octets were seen before: they leave as they did then. Of what
 * the receiver acknowledged long ago it will not look at the octets.
 */
static bool stream_repeat(struct nm_flow *f, struct nm_segment *seg, u32 len)
{
	u32 lost = nm_journal_lost(&f->journal, seg->seq, len);
	u32 seq = seg->seq + lost;
	u32 end = seg->seq + len;
	struct nm_patch p;

	nm_stream_did(seg, NM_DID_REPEAT);
	if (lost) {
		nm_stream_did(seg, NM_DID_ZERO);
		if (stream_blank(seg, lost))
			goto fail;
	}
	while (nm_journal_next(&f->journal, seq, end - seq, &p)) {
		if (stream_patch(seg, &p))
			goto fail;
		seq = p.seq + p.len;
	}
	return true;

fail:
	nm_stream_did(seg, NM_DID_FAIL);
	return false;
}

/* nothing that is new is in it, so nothing else becomes longer */
static bool stream_grow(const struct nm_flow *f, struct nm_segment *seg)
{
	if (!nm_grow_apply(f, seg))
		return true;
	nm_stream_did(seg, NM_DID_FAIL);
	return false;
}

/* octets that may be scanned at once: each of their sites must have room */
static u32 stream_window(const struct nm_flow *f, u32 len)
{
	u32 room = nm_journal_room(&f->journal, f->acked);

	if (len > STREAM_WINDOW)
		len = STREAM_WINDOW;
	/* one more may have begun before, and one may end behind */
	if (len / STREAM_SITE + 2 <= room)
		return len;
	return room > 2 ? (room - 2) * STREAM_SITE : 0;
}

/* -EPROTO: left the grammar; -ENODATA: nothing of interest is to come */
static int stream_feed(struct nm_flow *f, struct nm_scan *scan,
		       struct nm_segment *seg, u32 off)
{
	u8 window[STREAM_WINDOW];

	while (off < seg->len) {
		u32 n = stream_window(f, seg->len - off);

		if (!n) {
			nm_stream_did(seg, NM_DID_WAIT);
			if (nm_stream_trim(seg, off))
				return -ENOMEM;
			break;
		}
		if (seg->ops->read(seg, off, window, n))
			return -ENOMEM;
		f->pos += n;
		seg->scanned += n;
		if (!nm_scan_feed(scan, window, n, seg->ops->report, seg))
			return nm_scan_done(scan) ? -ENODATA : -EPROTO;
		if (seg->held)
			return 0;
		off += n;
	}
	if (seg->ops->end)
		seg->ops->end(seg);
	return 0;
}

/* the position steps back to where the message begins */
static int stream_hold(struct nm_flow *f, struct nm_scan *scan,
		       struct nm_segment *seg)
{
	nm_scan_init(scan, f->proto, &f->look);
	nm_journal_cut(&f->journal, seg->hold);
	f->head.len = 0;
	seg->scanned -= f->pos - seg->hold;
	f->pos = seg->hold;
	nm_stream_did(seg, NM_DID_HOLD);
	return nm_stream_trim(seg, f->pos - seg->seq);
}

/* Return: 0; -EPROTO or -ENODATA, stopped; -ENOMEM */
static int stream_new(struct nm_flow *f, struct nm_scan *scan,
		      struct nm_segment *seg, u32 off)
{
	int err = stream_feed(f, scan, seg, off);

	if (seg->failed || err == -ENOMEM)
		return -ENOMEM;
	if (!err && seg->held)
		err = stream_hold(f, scan, seg);
	else if (!err)
		err = nm_cut_end(f, scan, seg);
	if (err == -ENOMEM || seg->failed || nm_grow_apply(f, seg))
		return -ENOMEM;
	return err;
}

/*
 * The octets from @off on are new. If that fails, it is as if they had never
 * come; what was opened for them will be found open.
 */
static bool stream_scan(struct nm_flow *f, struct nm_segment *seg, u32 off)
{
	const struct nm_head head = f->head;
	const u32 count = f->journal.count;
	const u32 pos = f->pos;
	struct nm_scan scan;
	int err;

	seg->fresh = pos;
	nm_journal_age(&f->journal, pos);
	nm_grow_age(f);
	nm_flow_take(f, &scan);
	seg->scan = &scan;
	err = stream_new(f, &scan, seg, off);
	if (!err)
		err = nm_flow_keep(f, &scan);
	if (err != -ENOMEM)
		nm_grow_commit(f, seg);
	if (!err)
		return true;
	if (err == -EPROTO || err == -ENODATA) {
		nm_stream_did(seg,
			      err == -EPROTO ? NM_DID_GRAMMAR : NM_DID_DONE);
		nm_flow_stop(f);
		return true;
	}
	nm_grow_drop(seg);
	nm_stream_did(seg, NM_DID_FAIL);
	nm_journal_undo(&f->journal, count);
	f->head = head;
	f->pos = pos;
	return false;
}

/* no longer scanned; what was written before is repeated as long as it may be */
static bool stream_opaque(struct nm_flow *f, struct nm_segment *seg)
{
	u32 old = f->pos - seg->seq;

	if (nm_journal_empty(&f->journal) && !f->grown.last)
		return true;
	if (nm_seq_before(f->pos + NM_JOURNAL_REACH, seg->seq)) {
		nm_grow_release(f);
		nm_journal_release(&f->journal);
		return true;
	}
	if (!nm_seq_before(seg->seq, f->pos))
		return true;
	return stream_repeat(f, seg, old < seg->len ? old : seg->len) &&
	       stream_grow(f, seg);
}

/**
 * nm_stream_segment() - a segment with payload
 * @f: its direction
 * @seg: it
 *
 * Steps of the scanner are at most NM_PER_STEPS for each octet, however the
 * stream is cut.
 *
 * Return: true if it may leave, as it is now; false if it must not: its sender
 * sends it again. Context: atomic, under the lock of the connection.
 */
bool nm_stream_segment(struct nm_flow *f, struct nm_segment *seg)
{
	int old;

	if (f->opaque)
		return stream_opaque(f, seg);
	if (nm_seq_before(f->top, seg->seq + seg->len))
		f->top = seg->seq + seg->len;

	old = nm_flow_place(f, seg->seq, seg->len);
	if (old == NM_FLOW_AHEAD) {
		nm_stream_did(seg, NM_DID_AHEAD);
		return false;
	}
	if (old && !stream_repeat(f, seg, old))
		return false;
	if ((u32)old == seg->len)
		return stream_grow(f, seg);
	return stream_scan(f, seg, old);
}

/**
 * nm_stream_write() - what an address becomes
 * @f: direction
 * @seg: the segment that is being scanned
 * @seq: sequence number of the address; octets of it may have left before
 * @was: its octets as they came
 * @now: as they leave
 * @len: how many
 *
 * Remembered before they are written: a repeat must carry them too. If either
 * fails, the segment will not leave.
 */
void nm_stream_write(struct nm_flow *f, struct nm_segment *seg, u32 seq,
		     const u8 *was, const u8 *now, unsigned int len)
{
	struct nm_patch p = { .seq = seq };
	unsigned int left = 0;

	if (nm_seq_before(seq, seg->fresh))
		left = seg->fresh - seq;
	if (left >= len || !memcmp(was + left, now + left, len - left))
		return;
	p.seq += left;
	p.len = len - left;
	memcpy(p.was, was + left, p.len);
	memcpy(p.now, now + left, p.len);
	if (nm_journal_add(&f->journal, &p, f->acked) ||
	    seg->ops->write(seg, p.seq - seg->seq, p.now, p.len))
		seg->failed = true;
}

/**
 * nm_stream_waits() - does every ACK matter?
 * @f: direction
 *
 * Return: if so, bare ACKs of the receiver go to nm_flow_acked(), too: many
 * rewrites wait for one, or a longer message does, or octets that came by could
 * not leave.
 */
bool nm_stream_waits(const struct nm_flow *f)
{
	if (f->opaque)
		return false;
	return f->top != f->pos || nm_grow_waits(f) ||
	       nm_journal_room(&f->journal, f->acked) <=
		       NM_JOURNAL_MAX - STREAM_WAITS;
}
