/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What a schedule decides, number by number. All of it is recorded, so that
 * it can be played again, and made shorter.
 */
#ifndef NM_TEST_CHOICE_H
#define NM_TEST_CHOICE_H

#include "wire/types.h"

#define CHOICES 65536

struct choices {
	u32 value[CHOICES];
	unsigned int count;
};

void choice_random(u64 seed);
void choice_replay(const struct choices *c);
void choice_record(void);
const struct choices *choice_made(void);
u32 choose(u32 limit);

#endif
