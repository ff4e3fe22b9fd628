/* SPDX-License-Identifier: GPL-2.0-only */
/* A message of a directory with an address that has more digits than before. */
#ifndef NM_TEST_WIDEN_H
#define NM_TEST_WIDEN_H

#include "input.h"

/* NULL, or what is wrong; @done: was it possible? */
const char *widen_check(const struct input *in, const struct log *before,
			unsigned int i, u32 value, bool *done);

#endif
