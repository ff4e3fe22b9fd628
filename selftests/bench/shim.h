/* SPDX-License-Identifier: GPL-2.0-only */
/* What the kernel's decoder takes from the kernel. */
#ifndef BENCH_SHIM_H
#define BENCH_SHIM_H

#include <stdbool.h>
#include <stddef.h>

#define BITS_PER_BYTE 8
#define fallthrough __attribute__((__fallthrough__))

#endif
