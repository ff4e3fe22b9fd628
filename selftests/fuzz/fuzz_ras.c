// SPDX-License-Identifier: GPL-2.0-only
/* A datagram to port 1719: every site lies in it. Input: the datagram. */
#include "fuzz.h"

struct datagram {
	const u8 *octets;
	unsigned int len;
};

static void sink(void *ctx, const struct nm_report *r)
{
	const struct datagram *d = ctx;

	check_site(r, r->data, d->octets, d->len);
}

int LLVMFuzzerTestOneInput(const u8 *data, size_t size)
{
	struct datagram d = { data, size };

	nm_ras_scan(data, size, sink, &d);
	return 0;
}
