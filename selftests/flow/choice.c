// SPDX-License-Identifier: GPL-2.0-only
#include "choice.h"

static struct choices made;
static const struct choices *script;
static u64 state;

/* choice_random() - decide at random, repeatably */
void choice_random(u64 seed)
{
	state = seed * 2 + 1;
	script = NULL;
	made.count = 0;
}

/* choice_replay() - decide as before; 0 where it says nothing */
void choice_replay(const struct choices *c)
{
	script = c;
	made.count = 0;
}

/* choice_record() - what was decided before does not belong to it */
void choice_record(void)
{
	made.count = 0;
}

const struct choices *choice_made(void)
{
	return &made;
}

/* xorshift64* */
static u32 draw(void)
{
	state ^= state >> 12;
	state ^= state << 25;
	state ^= state >> 27;
	return state * 0x2545f4914f6cdd1dull >> 32;
}

/* choose() - a number below @limit */
u32 choose(u32 limit)
{
	u32 value = 0;

	if (!script)
		value = draw() % limit;
	else if (made.count < script->count)
		value = script->value[made.count] % limit;
	if (made.count < CHOICES)
		made.value[made.count++] = value;
	return value;
}
