/* SPDX-License-Identifier: GPL-2.0-only */
/* A reset that one end of a connection is to get. */
#ifndef NM_GATE_RESET_H
#define NM_GATE_RESET_H

#include "gate/gate.h"

/**
 * struct nm_reset - a reset as one end is to see it
 * @e: the ends, that one being the sender
 * @family: AF_INET or AF_INET6
 * @seq: what it expects
 * @ack: what it has sent
 */
struct nm_reset {
	struct nm_ends e;
	u8 family;
	u32 seq;
	u32 ack;
};

void nm_reset_make(struct nm_reset *r, const struct nf_conn *ct, int dir,
		   u32 seq, u32 ack);
void nm_reset_send(struct nm_net *nn, const struct nm_reset *r);

#endif
