/* SPDX-License-Identifier: GPL-2.0-only */
/* Counts the steps of the scanner; included before everything else. */
#ifndef NM_TEST_STEPS_H
#define NM_TEST_STEPS_H

extern unsigned long steps_done;

#define nm_per_step() (steps_done++)

#endif
