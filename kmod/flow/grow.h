/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A message that leaves longer than it came, where its octets cannot say the
 * same in the same width. Positions are those of its sender; what the receiver
 * counts is put right on its way back, as conntrack does on the packets. That
 * knows of one such place in each direction: a second one waits until the
 * receiver has the first.
 */
#ifndef NM_FLOW_GROW_H
#define NM_FLOW_GROW_H

#include "wire/types.h"

/* times that a message is waited for though nothing has to be acknowledged */
#define NM_GROW_PATIENCE 3

struct nm_flow;
struct nm_segment;

/**
 * struct nm_growth - octets that leave as more octets
 * @seq: sequence number of the first one; behind it those follow that are more
 * @len: octets as they came, at least 1
 * @more: octets more than that
 * @now: @len + @more octets as they leave
 */
struct nm_growth {
	u32 seq;
	u32 len;
	u32 more;
	u8 now[];
};

/**
 * struct nm_grown - how much longer one direction became; all zero is not
 * @last: the last growth that a repeat can reach, or NULL
 * @more: octets of those before it
 * @held: what a message that was waited for began at
 * @tries: how often it was, nothing being unacknowledged
 */
struct nm_grown {
	struct nm_growth *last;
	u32 more;
	u32 held;
	u8 tries;
};

bool nm_grow_ready(const struct nm_flow *f, const struct nm_segment *seg);
bool nm_grow_waits(const struct nm_flow *f);
bool nm_grow_hold(struct nm_flow *f, struct nm_segment *seg, u32 seq);
u32 nm_grow_acked(const struct nm_flow *f, u32 ack);
void nm_grow_age(struct nm_flow *f);
int nm_grow_apply(const struct nm_flow *f, struct nm_segment *seg);
void nm_grow_commit(struct nm_flow *f, struct nm_segment *seg);
void nm_grow_drop(struct nm_segment *seg);
void nm_grow_release(struct nm_flow *f);

#endif
