/* SPDX-License-Identifier: GPL-2.0-only */
/* One RAS message on its way through the gate. */
#ifndef NM_GATE_RAS_H
#define NM_GATE_RAS_H

#include "gate/gate.h"
#include "wire/ras.h"

/**
 * struct nm_ras_walk - one message
 * @skb: its packet, linear and ours to write
 * @ct: its conntrack
 * @nn: its namespace
 * @dir: its direction
 * @protoff: where the UDP header is
 * @off: where the message is
 * @kind: enum nm_ras
 * @seq: requestSeqNum; 0: not known
 * @light: registrationRequest that only keeps the registration alive
 * @timed: @ttl is known
 * @ttl: timeToLive, seconds
 * @named: @guid is known
 * @guid: callIdentifier
 * @faults: part of it was passed over
 * @ends: its sender and its receiver
 * @own: registrations of the sender with the receiver
 * @others: of the receiver with the sender
 * @tries: ports that may still be tried for its addresses
 * @failed: a rewrite failed: it must not leave
 */
struct nm_ras_walk {
	struct sk_buff *skb;
	struct nf_conn *ct;
	struct nm_net *nn;
	int dir;
	unsigned int protoff;
	unsigned int off;
	u32 kind;
	u16 seq;
	bool light;
	bool timed;
	u32 ttl;
	bool named;
	u8 guid[NM_CALL_GUID];
	bool faults;
	struct nm_ends ends;
	struct nm_reg_owner own;
	struct nm_reg_owner others;
	unsigned int tries;
	bool failed;
};

/* ras.c */
u32 nm_ras_ttl(const struct nm_ras_walk *w);

/* ras_map.c */
void nm_ras_site(struct nm_ras_walk *w, const struct nm_report *r);

#endif
