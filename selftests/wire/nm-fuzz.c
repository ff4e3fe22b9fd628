// SPDX-License-Identifier: GPL-2.0-only
/*
 * usage: nm-fuzz SEED COUNT < vectors
 *
 * Changes messages at random, feeds each one whole and cut at random, and
 * wants the same reports. To be built with the sanitizers. The seed makes it
 * repeatable.
 */
#include <stdio.h>
#include <stdlib.h>
#include "input.h"

#define INPUTS 4096

static struct input inputs[INPUTS];
static unsigned int count;
static u64 state;

/* xorshift64* */
static u32 below(u32 limit)
{
	state ^= state >> 12;
	state ^= state << 25;
	state ^= state >> 27;
	return (state * 0x2545f4914f6cdd1dull >> 32) % limit;
}

static void load(void)
{
	char *line = NULL;
	size_t size = 0;

	while (count < INPUTS && getline(&line, &size, stdin) > 0)
		count += input_parse(&inputs[count], &table_h323, line);
	free(line);
}

static void change(struct input *in)
{
	static const u8 lengths[] = { 0, 0x7f, 0x80, 0xbf, 0xc0, 0xc1, 0xff };
	unsigned int at;

	if (!in->len)
		return;
	at = below(in->len);
	switch (below(5)) {
	case 0:
		in->octets[at] ^= 1 << below(8);
		break;
	case 1:
		in->octets[at] = below(256);
		break;
	case 2:
		in->octets[at] = lengths[below(sizeof(lengths))];
		break;
	case 3:
		in->len = at;
		break;
	default: /* an octet less, the end moves up */
		memmove(in->octets + at, in->octets + at + 1, in->len - at - 1);
		in->len--;
		break;
	}
}

static bool try(const struct input *in)
{
	static struct log whole, cut;
	unsigned int i;

	run_chunks(in, INPUT_MAX, &whole);
	run_pieces(in, below, &cut);
	if (log_equal(&whole, &cut))
		return true;
	printf("# %s %s ", in->stream ? "Stream" : in->module, in->type);
	for (i = 0; i < in->len; i++)
		printf("%02X", in->octets[i]);
	printf("\n#");
	log_print(&whole, false, LOG_ALL);
	printf("\n#");
	log_print(&cut, false, LOG_ALL);
	printf("\n");
	return false;
}

/* Each message, ended after each of its octets. */
static bool try_prefixes(void)
{
	unsigned int i, len;

	for (i = 0; i < count; i++) {
		struct input in = inputs[i];

		for (len = 0; len < inputs[i].len; len++) {
			in.len = len;
			if (!try(&in))
				return false;
		}
	}
	return true;
}

static bool try_changed(unsigned long rounds)
{
	while (rounds--) {
		struct input in = inputs[below(count)];
		u8 *octets = malloc(in.len + INPUT_FRAME);
		unsigned int changes = below(4);
		bool early = below(2), good;

		memcpy(octets, in.octets, in.len);
		in.octets = octets;
		if (early)
			change(&in);
		if (below(2))
			input_frame(&in);
		while (changes--)
			change(&in);
		good = try(&in);
		free(octets);
		if (!good)
			return false;
	}
	return true;
}

int main(int argc, char **argv)
{
	unsigned long rounds;

	if (argc != 3)
		return 2;
	state = strtoull(argv[1], NULL, 0) | 1;
	rounds = strtoul(argv[2], NULL, 0);
	load();
	if (!count)
		return 2;
	printf("# seed %s, %u messages, %lu changed\n", argv[1], count, rounds);
	return !(try_prefixes() && try_changed(rounds));
}
