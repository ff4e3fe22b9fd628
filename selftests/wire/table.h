/* SPDX-License-Identifier: GPL-2.0-only */
/* The tables the tests use, and the types that can be asked for. */
#ifndef NM_TEST_TABLE_H
#define NM_TEST_TABLE_H

#include "wire/types.h"

struct root {
	const char *name;
	u16 node;
};

struct table {
	const u16 *words;
	const struct root *roots;
};

extern const struct table table_h323; /* the kernel's */
extern const struct table table_whole; /* nothing skipped unread */
extern const struct table table_odd; /* types H.323 does not use */

#endif
