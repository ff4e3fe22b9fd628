// SPDX-License-Identifier: GPL-2.0-only
/* Our scanner, from the first octet of a message to the last. */

#include "scan.h"
#include "wire/scan.h"

/* Faults only: what becomes of sites and events is not the scanner's cost. */
static void sink(void *ctx, const struct nm_report *r)
{
	if (r->type == NM_REPORT_FAULT)
		*(bool *)ctx = false;
}

bool bench_scan(bool h245, unsigned char *data, unsigned int len)
{
	static struct nm_scan s;
	bool good = true;

	nm_scan_init(&s, h245 ? NM_PROTO_H245 : NM_PROTO_H225, NULL);

	return nm_scan_feed(&s, data, len, sink, &good) && nm_scan_idle(&s) &&
	       good;
}
