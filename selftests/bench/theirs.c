// SPDX-License-Identifier: GPL-2.0-only
/*
 * The decoder of nf_conntrack_h323, called as its helpers call it: static
 * results, the TPKT header looked at first.
 */

#include "scan.h"
#include "shim.h"

#include <linux/netfilter/nf_conntrack_h323_asn1.h>

static MultimediaSystemControlMessage mscm;
static Q931 q931;

bool bench_scan(bool h245, unsigned char *data, unsigned int len)
{
	unsigned int tpkt_len;
	int ret;

	if (len < 4 || data[0] != 3 || data[1])
		return false;
	tpkt_len = data[2] * 256 + data[3];
	if (tpkt_len < 4 || tpkt_len > len)
		return false;

	if (h245)
		ret = DecodeMultimediaSystemControlMessage(data + 4,
							   tpkt_len - 4, &mscm);
	else
		ret = DecodeQ931(data + 4, tpkt_len - 4, &q931);

	return ret >= 0;
}
