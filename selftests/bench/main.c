// SPDX-License-Identifier: GPL-2.0-only
/*
 * Scan the messages on standard input under callgrind. A line is
 *
 *	KIND h225|h245 HEX
 *
 * with the lines of a kind together; the counts of each kind go out under its
 * name, or, with an argument, all counts together at the end. On standard
 * output, for each kind: how many were not understood.
 */

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <valgrind/callgrind.h>

#include "scan.h"

#define MAX_MESSAGE 65536

static unsigned int unhex(const char *hex, unsigned char *data)
{
	unsigned int len = 0;

	while (len < MAX_MESSAGE &&
	       sscanf(hex + 2 * len, "%2hhx", data + len) == 1)
		len++;

	return len;
}

static void finish(const char *kind, unsigned int bad, bool whole)
{
	if (!whole)
		CALLGRIND_DUMP_STATS_AT(kind);
	printf("%s %u\n", kind, bad);
}

int main(int argc, char **argv)
{
	static char line[2 * MAX_MESSAGE + 256], hex[2 * MAX_MESSAGE + 1];
	static unsigned char data[MAX_MESSAGE];
	char kind[64], last[64] = "", proto[8];
	unsigned int bad = 0, len;
	bool whole = argc > 1;

	while (fgets(line, sizeof(line), stdin)) {
		if (sscanf(line, "%63s %7s %131072s", kind, proto, hex) != 3) {
			fprintf(stderr, "bad line: %.60s\n", line);
			return EXIT_FAILURE;
		}
		if (strcmp(kind, last)) {
			if (*last)
				finish(last, bad, whole);
			if (!whole)
				CALLGRIND_ZERO_STATS;
			bad = 0;
			memcpy(last, kind, sizeof(last));
		}
		len = unhex(hex, data);
		bad += !bench_scan(!strcmp(proto, "h245"), data, len);
	}
	if (*last)
		finish(last, bad, whole);

	return EXIT_SUCCESS;
}
