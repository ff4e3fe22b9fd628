// SPDX-License-Identifier: GPL-2.0-only
/*
 * An address that a segment boundary cuts. What it becomes depends on octets
 * that are not there yet, so the segment ends before it and the sender repeats
 * from there, more at a time if it can. Only what is certain leaves at once; and
 * a sender that comes with the same octets again and again gets our guess.
 */

#include <linux/errno.h>

#include "flow/seq.h"
#include "flow/stream.h"

/* the same cut so often, and the sender has no more to send */
#define CUT_PATIENCE 3

/* f->head is about the address whose last @tail octets end at the position */
static void cut_head(struct nm_flow *f, unsigned int tail)
{
	struct nm_head *head = &f->head;
	u32 seq = f->pos - tail;
	u32 over = seq - head->seq;

	if (over >= head->len) {
		head->len = 0;
	} else if (over) {
		head->len -= over;
		memmove(head->was, head->was + over, head->len);
		memmove(head->now, head->now + over, head->len);
	}
	head->seq = seq;
}

/*
 * What is no address of H.323 may be known as one only by its second octet, or
 * begin anew behind headers: octets that were there before have left as they came.
 */
static void cut_late(struct nm_head *head, const struct nm_scan *scan,
		     const struct nm_segment *seg)
{
	if (!nm_seq_before(head->seq + head->len, seg->fresh))
		return;
	nm_scan_begun(scan, head->was);
	head->len = seg->fresh - head->seq;
	memcpy(head->now, head->was, head->len);
}

/* the position steps back to the address, but not behind octets that have left */
static int cut_before(struct nm_flow *f, struct nm_scan *scan,
		      struct nm_segment *seg, unsigned int tail)
{
	u32 back = tail - f->head.len;

	nm_scan_unread(scan);
	/* incomplete again, so nothing is reported */
	nm_scan_feed(scan, f->head.was, f->head.len, NULL, NULL);
	f->pos -= back;
	seg->scanned -= back;
	nm_stream_did(seg, NM_DID_TRIM);
	return nm_stream_trim(seg, f->pos - seg->seq);
}

/* all octets of the head leave, those from head.len on in this segment */
static void cut_leave(struct nm_flow *f, struct nm_segment *seg, const u8 *now,
		      unsigned int tail)
{
	struct nm_head *head = &f->head;
	unsigned int first = head->len;

	memcpy(head->now + first, now + first, tail - first);
	head->len = tail;
	nm_stream_write(f, seg, head->seq + first, head->was + first,
			head->now + first, tail - first);
}

/* once stuck, for the rest of the address: each try takes twice the time */
static bool cut_is_stuck(struct nm_head *head, u32 seq)
{
	bool again = head->cuts < CUT_PATIENCE ?
			     head->cut == seq :
			     !nm_seq_before(head->cut, head->seq);

	if (!again)
		head->cuts = 0;
	head->cut = seq;
	if (head->cuts < CUT_PATIENCE)
		head->cuts++;
	return head->cuts == CUT_PATIENCE;
}

/**
 * nm_cut_end() - see to an address that the end of the segment cuts
 * @f: direction
 * @scan: its scanner, fed to the end of the segment
 * @seg: the segment
 *
 * Return: 0, or -ENOMEM if the segment must not leave.
 */
int nm_cut_end(struct nm_flow *f, struct nm_scan *scan, struct nm_segment *seg)
{
	struct nm_head *head = &f->head;
	unsigned int tail = nm_scan_tail(scan);
	u8 now[NM_JOURNAL_WIDTH];
	struct nm_begun b;

	if (!tail) {
		head->len = 0;
		head->cuts = 0;
		return 0;
	}
	cut_head(f, tail);
	cut_late(head, scan, seg);
	if (seg->ops->read(seg, head->seq + head->len - seg->seq,
			   head->was + head->len, tail - head->len))
		return -ENOMEM;

	b.was = head->was;
	b.len = tail;
	b.whole = nm_scan_addr(scan, &b.role);
	b.left = head->now;
	b.nr_left = head->len;
	if (!seg->ops->guess(seg, &b, now)) {
		if (!cut_is_stuck(head, head->seq + head->len))
			return cut_before(f, scan, seg, tail);
		nm_stream_did(seg, NM_DID_GUESS);
	}
	/* what has left already stays as it left */
	cut_leave(f, seg, now, tail);
	return 0;
}

/**
 * nm_cut_left() - octets of an address that have left before it was whole
 * @f: direction
 * @seq: sequence number of its first octet
 * @len: how many
 *
 * Return: the octets as they left, or NULL.
 */
const u8 *nm_cut_left(const struct nm_flow *f, u32 seq, unsigned int *len)
{
	const struct nm_head *head = &f->head;
	u32 over = seq - head->seq;

	if (over >= head->len)
		return NULL;
	*len = head->len - over;
	return head->now + over;
}
