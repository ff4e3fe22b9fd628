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
	f->acked = pos;
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
	nm_grow_release(f);
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
 * nm_flow_acked() - the receiver says what it has
 * @f: direction it receives
 * @ack: acknowledgment number, as the receiver counts
 *
 * What was dropped or cut off it cannot have; a FIN counts as an octet.
 *
 * Return: false if it says it has octets that never left here: another path
 * leads around us, or it lies.
 */
bool nm_flow_acked(struct nm_flow *f, u32 ack)
{
	if (f->opaque)
		return true;
	ack = nm_grow_acked(f, ack);
	if (nm_seq_before(f->pos + 1, ack))
		return false;
	if (nm_seq_before(f->acked, ack))
		f->acked = ack;
	return true;
}

/**
 * nm_flow_over() - did all of it go by, with its FIN?
 * @f: direction
 */
bool nm_flow_over(const struct nm_flow *f)
{
	return f->fin && (f->opaque || f->pos == f->end);
}

/**
 * nm_flow_take() - the scanner of a direction, to work with
 * @f: direction
 * @scan: set to the scanner at the position
 *
 * What is done with it counts from nm_flow_keep() on.
 */
void nm_flow_take(struct nm_flow *f, struct nm_scan *scan)
{
	if (f->scan) {
		*scan = *f->scan;
		return;
	}
	nm_scan_init(scan, f->proto, &f->look);
	f->base = f->pos;
}

/**
 * nm_flow_keep() - the scanner after a segment
 * @f: direction
 * @scan: from nm_flow_take(), fed up to the position
 *
 * Memory is only taken inside a message.
 *
 * Return: 0 or -ENOMEM, nothing changed. Context: atomic.
 */
int nm_flow_keep(struct nm_flow *f, const struct nm_scan *scan)
{
	if (nm_scan_idle(scan)) {
		flow_scan_free(f);
		return 0;
	}
	if (!f->scan)
		f->scan = kmem_cache_alloc(flow_scan_cache, GFP_ATOMIC);
	if (!f->scan)
		return -ENOMEM;
	*f->scan = *scan;
	return 0;
}
