// SPDX-License-Identifier: GPL-2.0-only
#include "wire/tpkt.h"

/**
 * nm_tpkt_octet - the next octet of a header
 * @tpkt: stream, between two messages or in a header
 * @octet: the octet
 *
 * Return: what it was
 */
enum nm_tpkt_step nm_tpkt_octet(struct nm_tpkt *tpkt, u8 octet)
{
	unsigned int len;

	switch (tpkt->seen++) {
	case 0:
		return octet == NM_TPKT_VERSION ? NM_TPKT_MORE : NM_TPKT_BAD;
	case 1: /* reserved */
		return NM_TPKT_MORE;
	case 2:
		tpkt->high = octet;
		return NM_TPKT_MORE;
	default:
		len = tpkt->high << 8 | octet;
		if (len < NM_TPKT_HEADER)
			return NM_TPKT_BAD;
		tpkt->left = len - NM_TPKT_HEADER;
		tpkt->seen = 0;
		return NM_TPKT_READY;
	}
}
