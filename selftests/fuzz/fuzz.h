/* SPDX-License-Identifier: GPL-2.0-only */
/* A target of libFuzzer: aborts, or a sanitizer does, where something is wrong. */
#ifndef NM_FUZZ_H
#define NM_FUZZ_H

#include <stdio.h>
#include <stdlib.h>
#include "input.h"

/* a site lies in what was fed, and says what stands there */
static inline void check_site(const struct nm_report *r, const u8 *data,
			      const u8 *octets, unsigned int len)
{
	if (r->type == NM_REPORT_SITE &&
	    (r->off > len || r->len > len - r->off ||
	     memcmp(data, octets + r->off, r->len)))
		abort();
}

int LLVMFuzzerTestOneInput(const u8 *data, size_t size);

#endif
