// SPDX-License-Identifier: GPL-2.0-only
/*
 * usage: nm-steps < vectors
 *
 * Steps of the scanner for each octet of a message, whole and one octet at a
 * time; no more than NM_PER_STEPS, whatever the message.
 */
#include <stdio.h>
#include <stdlib.h>
#include "input.h"
#include "steps.h"

unsigned long steps_done;

static void ignore(void *ctx, const struct nm_report *r)
{
	(void)ctx;
	(void)r;
}

static unsigned long steps(const struct input *in, unsigned int chunk)
{
	struct scanner s;
	unsigned int at;

	steps_done = 0;
	scanner_begin(&s, in);
	for (at = 0; at < in->len; at += chunk) {
		unsigned int to = at + chunk < in->len ? at + chunk : in->len;

		scanner_feed(&s, at, to, ignore, NULL);
	}
	return steps_done;
}

int main(void)
{
	double most = 0;
	char *line = NULL;
	size_t size = 0;
	int bad = 0;

	while (getline(&line, &size, stdin) > 0) {
		unsigned long whole, single;
		struct input in;

		if (!input_parse(&in, &table_h323, line) || !in.len)
			continue;
		input_frame(&in);
		whole = steps(&in, in.len);
		single = steps(&in, 1);
		if (in.len > 3900)
			printf("# %u octets: %lu steps whole, %lu in %u pieces\n",
			       in.len, whole, single, in.len);
		if ((double)single / in.len > most)
			most = (double)single / in.len;
		if (whole > NM_PER_STEPS * in.len ||
		    single > NM_PER_STEPS * in.len) {
			printf("%s %s: %lu and %lu steps for %u octets\n",
			       in.module, in.type, whole, single, in.len);
			bad = 1;
		}
		input_free(&in);
	}
	free(line);
	printf("# at most %.1f steps an octet, %d allowed\n", most,
	       NM_PER_STEPS);
	return bad;
}
