/* SPDX-License-Identifier: GPL-2.0-only */
/* TPKT (RFC 1006, 6): what cuts a TCP stream into messages. */
#ifndef NM_WIRE_TPKT_H
#define NM_WIRE_TPKT_H

#include "wire/types.h"

#define NM_TPKT_VERSION 3
#define NM_TPKT_HEADER 4

/**
 * struct nm_tpkt - where a stream stands
 * @left: octets still to come of the message whose header is complete
 * @seen: octets of a header seen, 0 to 3
 * @high: first octet of the length
 */
struct nm_tpkt {
	u16 left;
	u8 seen;
	u8 high;
};

/**
 * enum nm_tpkt_step - what an octet of a header was
 * @NM_TPKT_MORE: the header goes on
 * @NM_TPKT_READY: its last one; @left says what follows
 * @NM_TPKT_BAD: this is not TPKT
 */
enum nm_tpkt_step {
	NM_TPKT_MORE,
	NM_TPKT_READY,
	NM_TPKT_BAD,
};

/**
 * nm_tpkt_whole - is there a whole message?
 * @data: the octets from its header on
 * @len: how many, and perhaps others behind it
 *
 * Return: its octets with the header; 0 if some are missing, if there is
 * nothing in it, or if it is no TPKT
 */
static inline unsigned int nm_tpkt_whole(const u8 *data, unsigned int len)
{
	unsigned int whole;

	if (len <= NM_TPKT_HEADER || data[0] != NM_TPKT_VERSION)
		return 0;
	whole = data[2] << 8 | data[3];
	return whole > NM_TPKT_HEADER && whole <= len ? whole : 0;
}

enum nm_tpkt_step nm_tpkt_octet(struct nm_tpkt *tpkt, u8 octet);

#endif
