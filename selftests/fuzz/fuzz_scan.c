// SPDX-License-Identifier: GPL-2.0-only
/*
 * A stream of the protocol PROTO, whole and in pieces: the same reports, and
 * every site has the octets of the stream. Input: two octets that say where to
 * cut, then the stream.
 */
#include <stdlib.h>
#include "fuzz.h"

#define CUTS 2

static u32 state;

static u32 below(u32 limit)
{
	state = state * 1103515245 + 12345;
	return (state >> 16) % limit;
}

static void check_sites(const struct input *in, const struct log *log)
{
	unsigned int i;

	for (i = 0; i < log->count; i++)
		check_site(&log->records[i].r, log->records[i].data, in->octets,
			   in->len);
}

int LLVMFuzzerTestOneInput(const u8 *data, size_t size)
{
	static struct log whole, cut;
	struct input in = { .stream = true, .proto = PROTO };

	if (size < CUTS)
		return 0;
	state = data[0] | data[1] << 8;
	in.octets = (u8 *)data + CUTS;
	in.len = size - CUTS;
	run_chunks(&in, in.len + 1, &whole);
	check_sites(&in, &whole);
	run_pieces(&in, below, &cut);
	if (!log_equal(&whole, &cut))
		abort();
	return 0;
}
