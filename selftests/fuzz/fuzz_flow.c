// SPDX-License-Identifier: GPL-2.0-only
/*
 * A stream through the gateway of ../flow, which must be the same at the
 * receiver whatever the network does. Input: the protocol, the length of the
 * stream in two octets, the stream, then the schedule: two octets a choice.
 */
#include <stdlib.h>
#include "fuzz.h"
#include "choice.h"
#include "world.h"

#define HEAD 3

static void ignore(void *ctx, const struct nm_report *r)
{
	(void)ctx;
	(void)r;
}

/* what becomes of half an address nobody can say */
static unsigned int without_tail(const struct stream *s)
{
	struct nm_scan scan;

	nm_scan_init(&scan, s->proto, &input_look);
	if (!nm_scan_feed(&scan, s->octets, s->len, ignore, NULL))
		return s->len;
	return s->len - nm_scan_tail(&scan);
}

int LLVMFuzzerInitialize(int *argc, char ***argv);

int LLVMFuzzerInitialize(int *argc, char ***argv)
{
	(void)argc;
	(void)argv;
	return nm_flow_setup();
}

int LLVMFuzzerTestOneInput(const u8 *data, size_t size)
{
	static const u8 protos[] = { NM_PROTO_H225, NM_PROTO_H245,
				     NM_PROTO_T120, NM_PROTO_ICC,
				     NM_PROTO_ILS };
	static struct choices c;
	static struct stream s;
	static u32 did[NM_DID_MAX];
	const char *wrong;

	if (size < HEAD)
		return 0;
	s.proto = protos[data[0] % sizeof(protos)];
	s.len = data[1] | data[2] << 8;
	data += HEAD;
	size -= HEAD;
	if (!s.len || s.len > size)
		return 0;
	memcpy(s.octets, data, s.len);
	data += s.len;
	size -= s.len;
	s.len = without_tail(&s);
	if (!s.len)
		return 0;
	for (c.count = 0; c.count < size / 2 && c.count < CHOICES; c.count++)
		c.value[c.count] = data[2 * c.count] | data[2 * c.count + 1]
							       << 8;
	choice_replay(&c);
	wrong = world_run(&s, did);
	if (wrong) {
		fprintf(stderr, "%s\n", wrong);
		abort();
	}
	return 0;
}
