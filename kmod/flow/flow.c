// SPDX-License-Identifier: GPL-2.0-only
/* The position of a stream and the life of its scanner. */

#include <linux/errno.h>
#include <linux/slab.h>

#include "flow/flow.h"
#include "flow/seq.h"

static struct kmem_cache *flow_scan_cache;

/**
 * nm_flow_setup() - make the cache of scanners
 *
 * Return: 0 or -ENOMEM. Context: module init.
 */
int nm_flow_setup(void)
{
	flow_scan_cache = kmem_cache_create("nm_scan", sizeof(struct nm_scan),
					    0, SLAB_HWCACHE_ALIGN, NULL);
	return flow_scan_cache ? 0 : -ENOMEM;
}

/**
 * nm_flow_cleanup() - destroy the cache of scanners
 *
 * Context: module exit, after the last nm_flow_close().
 */
void nm_flow_cleanup(void)
{
	kmem_cache_destroy(flow_scan_cache);
}

/**
 * nm_flow_init() - start to follow a direction
 * @f: direction, zeroed
 * @proto: what it speaks
 * @pos: sequence number of its first octet
 */
void nm_flow_init(struct nm_flow *f, enum nm_proto proto, u32 pos)
{
	f->proto = proto;
	f->pos = pos;
	f->top = pos;
}

static void flow_scan_free(struct nm_flow *f)
{
	if (f->scan)
		kmem_cache_free(flow_scan_cache, f->scan);
	f->scan = NULL;
}

/**
 * nm_flow_stop() - scan a direction no further
 * @f: direction; opaque afterwards
 *
 * Repeats of what was rewritten so far are still patched.
 */
void nm_flow_stop(struct nm_flow *f)
{
	flow_scan_free(f);
	f->opaque = true;
}

/**
 * nm_flow_close() - free what a direction holds
 * @f: direction; opaque afterwards
 */
void nm_flow_close(struct nm_flow *f)
{
	nm_flow_stop(f);
	nm_journal_release(&f->journal);
}

/**
 * nm_flow_place() - compare a segment with the position
 * @f: direction
 * @seq: sequence number of the segment's first octet
 * @len: its octets
 *
 * Return: how many of its octets were seen before (0 to @len); the rest is
 * new. NM_FLOW_AHEAD when it begins behind the position.
 */
int nm_flow_place(const struct nm_flow *f, u32 seq, u32 len)
{
	u32 old = f->pos - seq;

	if (nm_seq_before(f->pos, seq))
		return NM_FLOW_AHEAD;
	return old < len ? old : len;
}

/**
 * nm_flow_feed() - scan new octets
 * @f: direction
 * @data: octets at the position
 * @len: how many
 * @sink: where the reports go
 * @ctx: its first argument
 *
 * The scanner exists from the first octet of a message to its last.
 *
 * Return: 0; -ENOMEM (nothing was scanned); -EPROTO, the stream left the
 * grammar and the position means nothing any more. Context: atomic.
 */
int nm_flow_feed(struct nm_flow *f, const u8 *data, unsigned int len,
		 nm_sink *sink, void *ctx)
{
	if (!f->scan) {
		f->scan = kmem_cache_alloc(flow_scan_cache, GFP_ATOMIC);
		if (!f->scan)
			return -ENOMEM;
		nm_scan_init(f->scan, f->proto);
		f->base = f->pos;
	}

	f->pos += len;
	if (!nm_scan_feed(f->scan, data, len, sink, ctx))
		return -EPROTO;
	if (nm_scan_idle(f->scan))
		flow_scan_free(f);
	return 0;
}

/**
 * nm_flow_tail() - octets of an address that is not complete
 * @f: direction, all octets of the segment fed
 *
 * @f->head is about that address afterwards.
 *
 * Return: how many, 0 to 17; the last ones fed.
 */
unsigned int nm_flow_tail(struct nm_flow *f)
{
	unsigned int tail = f->scan ? nm_scan_tail(f->scan) : 0;

	if (tail && f->head.len && f->head.seq == f->pos - tail)
		return tail;
	f->head.seq = f->pos - tail;
	f->head.len = 0;
	return tail;
}

/**
 * nm_flow_cut() - give back the octets of an address that is not complete
 * @f: direction, all octets of the segment fed
 *
 * The position steps back to the address, and the scanner with it; but not
 * behind octets of it that have left.
 *
 * Return: how many octets, 0 to 17; the segment must end before them.
 */
unsigned int nm_flow_cut(struct nm_flow *f)
{
	unsigned int tail = nm_flow_tail(f);

	if (!tail)
		return 0;
	nm_scan_unread(f->scan);
	f->pos -= tail;
	/* incomplete again, so nothing is reported */
	nm_scan_feed(f->scan, f->head.was, f->head.len, NULL, NULL);
	f->pos += f->head.len;
	return tail - f->head.len;
}
