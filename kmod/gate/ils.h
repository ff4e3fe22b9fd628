/* SPDX-License-Identifier: GPL-2.0-only */
/* What the files of helper nm-ils share. */
#ifndef NM_GATE_ILS_H
#define NM_GATE_ILS_H

#include "gate/gate.h"

/** nm_ils_ip() - an address: the first octet is the lowest of the number */
static inline __be32 nm_ils_ip(u32 value)
{
	return htonl(swab32(value));
}

/** nm_ils_value() - the number that an address is written as */
static inline u32 nm_ils_value(__be32 ip)
{
	return swab32(ntohl(ip));
}

/* ils_reg.c */
void nm_ils_reg_hosts(struct nm_walk *w, const struct nm_ends *e);
void nm_ils_reg_port(struct nm_walk *w, const struct nm_ends *e, u16 *port);
void nm_ils_reg_event(struct nm_walk *w, const struct nm_report *r);

/* ils_grow.c */
int nm_ils_grow_syn(struct sk_buff *skb, unsigned int protoff,
		    struct nf_conn *ct, int dir);
bool nm_ils_grow_note(struct nm_walk *w, const struct nm_report *r, u32 value,
		      enum nm_count instead);
void nm_ils_grow_message(struct nm_walk *w);
void nm_ils_grow_end(struct nm_walk *w);

#endif
