/* SPDX-License-Identifier: GPL-2.0-only */
/* A target of libFuzzer: aborts, or a sanitizer does, where something is wrong. */
#ifndef NM_FUZZ_H
#define NM_FUZZ_H

#include <stdio.h>
#include "input.h"

int LLVMFuzzerTestOneInput(const u8 *data, size_t size);

#endif
