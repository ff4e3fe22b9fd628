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
 * nm_tpkt_header - a whole header
 * @tpkt: stream, between two messages
 * @data: four octets
 *
 * Return: true if it was one; if not, nm_tpkt_octet() tells what is wrong
 */
static inline bool nm_tpkt_header(struct nm_tpkt *tpkt, const u8 *data)
{
	unsigned int len = data[2] << 8 | data[3];

	if (data[0] != NM_TPKT_VERSION || len < NM_TPKT_HEADER)
		return false;
	tpkt->left = len - NM_TPKT_HEADER;
	return true;
}

enum nm_tpkt_step nm_tpkt_octet(struct nm_tpkt *tpkt, u8 octet);

#endif
