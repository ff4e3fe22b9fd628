/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The beginning of a T.120 connection (T.123): TPKT, X.224 connection request
 * and confirm, then MCS connect (T.125), in which a node can name addresses
 * (T.124, NetworkAddress). What comes then is data, and nobody's business.
 */
#ifndef NM_WIRE_T120_H
#define NM_WIRE_T120_H

#include "wire/literal.h"
#include "wire/tpkt.h"

/**
 * struct nm_t120 - a stream that is being scanned
 * @tpkt: message framing
 * @state: what the next octet is (private)
 * @header: octets of the X.224 header to come
 * @last: the unit in hand is the last one of its message
 * @connect: the first octets of MCS connect were seen
 * @done: MCS connect is over
 * @off: octets seen
 * @hosts: addresses in MCS connect
 */
struct nm_t120 {
	struct nm_tpkt tpkt;
	u8 state;
	u8 header;
	bool last;
	bool connect;
	bool done;
	u32 off;
	struct nm_literal hosts;
};

void nm_t120_init(struct nm_t120 *t, const struct nm_look *look);
bool nm_t120_feed(struct nm_t120 *t, const u8 *data, unsigned int len,
		  nm_sink *sink, void *ctx);
bool nm_t120_idle(const struct nm_t120 *t);
unsigned int nm_t120_tail(const struct nm_t120 *t);
void nm_t120_unread(struct nm_t120 *t);

#endif
