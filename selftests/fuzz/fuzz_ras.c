// SPDX-License-Identifier: GPL-2.0-only
/* A datagram to port 1719: every site lies in it. Input: the datagram. */
#include <stdlib.h>
#include "fuzz.h"

struct datagram {
	const u8 *octets;
	unsigned int len;
};

static void sink(void *ctx, const struct nm_report *r)
{
	const struct datagram *d = ctx;

	if (r->type != NM_REPORT_SITE)
		return;
	if (r->off > d->len || r->len > d->len - r->off ||
	    memcmp(r->data, d->octets + r->off, r->len))
		abort();
}

int LLVMFuzzerTestOneInput(const u8 *data, size_t size)
{
	struct datagram d = { data, size };

	nm_ras_scan(data, size, sink, &d);
	return 0;
}
