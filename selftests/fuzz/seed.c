// SPDX-License-Identifier: GPL-2.0-only
/*
 * usage: nm-seed TARGET DIR < vectors
 *
 * Writes what the vectors have for a target into files of their own, in the
 * form of its input.
 */
#include <stdlib.h>
#include "fuzz.h"

/* what stands before the octets; they lie in @proto, or in a datagram */
static const struct target {
	const char *name;
	int proto;
	const char *head;
	unsigned int len;
} targets[] = {
	{ "h225", NM_PROTO_H225, "\1\2", 2 },
	{ "h245", NM_PROTO_H245, "\1\2", 2 },
	{ "t120", NM_PROTO_T120, "\1\2", 2 },
	{ "icc", NM_PROTO_ICC, "\1\2", 2 },
	{ "ils", NM_PROTO_ILS, "\1\2", 2 },
	{ "uls", NM_PROTO_ULS, "\1\2", 2 },
	{ "put", NM_PROTO_ILS, "\1\2\3\4", 4 },
	{ "ras", -1, "", 0 },
	{ "flow", -1, "", 0 },
};

static bool wanted(const struct target *t, const struct input *in)
{
	if (!strcmp(t->name, "ras"))
		return !strcmp(in->type, "RasMessage");
	if (!strcmp(t->name, "flow"))
		return in->stream;
	/* the directory before NetMeeting's own has no vectors */
	if (t->proto == NM_PROTO_ULS)
		return in->stream && in->proto == NM_PROTO_ICC;
	return in->stream && (int)in->proto == t->proto;
}

static bool write_seed(const struct target *t, const struct input *in,
		       const char *dir, unsigned int number)
{
	/* as flow.c numbers them */
	static const u8 protos[NM_PROTO_MAX] = {
		[NM_PROTO_H245] = 1,
		[NM_PROTO_T120] = 2,
		[NM_PROTO_ICC] = 3,
		[NM_PROTO_ILS] = 4,
	};
	char name[4096];
	bool good;
	FILE *f;

	snprintf(name, sizeof(name), "%s/seed-%u", dir, number);
	f = fopen(name, "w");
	if (!f)
		return false;
	fwrite(t->head, 1, t->len, f);
	if (!strcmp(t->name, "flow")) {
		putc(protos[in->proto], f);
		putc(in->len & 0xff, f);
		putc(in->len >> 8, f);
	}
	good = fwrite(in->octets, 1, in->len, f) == in->len;
	return !fclose(f) && good;
}

int main(int argc, char **argv)
{
	const struct target *t = NULL;
	unsigned int i, number = 0;
	struct input in;

	for (i = 0; argc == 3 && i < sizeof(targets) / sizeof(*targets); i++)
		if (!strcmp(argv[1], targets[i].name))
			t = &targets[i];
	if (!t)
		return 2;
	while (input_next(&in)) {
		if (wanted(t, &in) && in.len < 4096 &&
		    !write_seed(t, &in, argv[2], number++))
			return 1;
		input_free(&in);
	}
	return !number;
}
