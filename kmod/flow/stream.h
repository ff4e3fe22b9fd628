/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * One segment of a stream: what was seen before is repeated as it was sent,
 * what is new is scanned and rewritten, the rest waits.
 */
#ifndef NM_FLOW_STREAM_H
#define NM_FLOW_STREAM_H

#include "flow/flow.h"

/** enum nm_did - what was done with a segment, a bit each */
enum nm_did {
	NM_DID_REPEAT, /* it had octets that were seen before */
	NM_DID_PATCH, /* rewritten as the first time */
	NM_DID_CONFLICT, /* and they were not the same as the first time */
	NM_DID_ZERO, /* so old that nobody knows any more, zeroed */
	NM_DID_TRIM, /* cut before an address that is not complete */
	NM_DID_GUESS, /* such an address begun nevertheless */
	NM_DID_WAIT, /* cut: too many rewrites without an ACK */
	NM_DID_HOLD, /* cut before a message that must leave whole, or later */
	NM_DID_GROW, /* a message left longer than it came */
	NM_DID_GRAMMAR, /* not the protocol: opaque from here on */
	NM_DID_DONE, /* nothing of interest comes any more: opaque, too */
	NM_DID_AHEAD, /* dropped: octets before it are missing */
	NM_DID_FAIL, /* dropped: out of memory */
	/* private: */
	NM_DID_MAX,
};

/**
 * struct nm_begun - an address of which only the beginning is there
 * @was: its octets as they came
 * @len: how many
 * @whole: octets of all of it, with its port
 * @role: enum nm_role
 * @left: the first of them, as they left already
 * @nr_left: how many
 */
struct nm_begun {
	const u8 *was;
	unsigned int len;
	unsigned int whole;
	u8 role;
	const u8 *left;
	unsigned int nr_left;
};

struct nm_segment;

/**
 * struct nm_segment_ops - whose segment it is
 * @read: copy octets out of the payload; 0 or -ENOMEM
 * @write: overwrite octets of the payload; 0 or -ENOMEM
 * @trim: keep so many octets of the payload; 0 or -ENOMEM
 * @report: a site, event or fault, in new octets; its context is the segment.
 *	What becomes of a site is said by nm_stream_write()
 * @guess: the likeliest first octets of what an address becomes; true if there
 *	is no other possibility
 * @end: all its octets were reported; NULL: nothing to say
 * @grow: make room for so many octets more; 0 or -ENOMEM
 * @grown: from here on the receiver counts more octets
 */
struct nm_segment_ops {
	int (*read)(struct nm_segment *seg, u32 off, u8 *to, u32 len);
	int (*write)(struct nm_segment *seg, u32 off, const u8 *from, u32 len);
	int (*trim)(struct nm_segment *seg, u32 len);
	nm_sink *report;
	bool (*guess)(struct nm_segment *seg, const struct nm_begun *b,
		      u8 *now);
	void (*end)(struct nm_segment *seg);
	int (*grow)(struct nm_segment *seg, u32 off, u32 more);
	void (*grown)(struct nm_segment *seg, const struct nm_growth *g);
};

/**
 * struct nm_segment - payload of one TCP segment
 * @ops: what can be done with it
 * @seq: sequence number of its first octet
 * @len: its octets
 * @fresh: sequence number of its first new octet, set before the first report;
 *	what is before has left, or the receiver would not get the same
 * @scanned: octets that were new
 * @scan: the scanner, while it reports
 * @growth: a message of it that becomes longer, from kmalloc(); set by who
 *	gets the reports, where nm_grow_ready()
 * @hold: sequence number from which on its octets are to leave later, if @held
 * @held: @hold is set
 * @did: bits of enum nm_did
 * @failed: a rewrite could not be remembered, so it must not leave
 */
struct nm_segment {
	const struct nm_segment_ops *ops;
	u32 seq;
	u32 len;
	u32 fresh;
	u32 scanned;
	const struct nm_scan *scan;
	struct nm_growth *growth;
	u32 hold;
	bool held;
	u32 did;
	bool failed;
};

/* stream.c */
bool nm_stream_segment(struct nm_flow *f, struct nm_segment *seg);
void nm_stream_write(struct nm_flow *f, struct nm_segment *seg, u32 seq,
		     const u8 *was, const u8 *now, unsigned int len);
bool nm_stream_waits(const struct nm_flow *f);

/* cut.c */
int nm_cut_end(struct nm_flow *f, struct nm_scan *scan, struct nm_segment *seg);
const u8 *nm_cut_left(const struct nm_flow *f, u32 seq, unsigned int *len);

/** nm_stream_did() - note what was done */
static inline void nm_stream_did(struct nm_segment *seg, enum nm_did did)
{
	seg->did |= 1u << did;
}

/**
 * nm_stream_trim() - end a segment earlier
 * @seg: it
 * @len: octets that remain
 *
 * Return: 0 or -ENOMEM.
 */
static inline int nm_stream_trim(struct nm_segment *seg, u32 len)
{
	int err = seg->ops->trim(seg, len);

	if (!err)
		seg->len = len;
	return err;
}

#endif
