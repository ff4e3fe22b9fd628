// SPDX-License-Identifier: GPL-2.0-only
/*
 * usage: nm-put < vectors
 *
 * Writes other values into the addresses and ports of ILS streams. What comes
 * out must scan as before, but for the value; or there was no room for it: then
 * the message becomes longer.
 */
#include <stdio.h>
#include <stdlib.h>
#include "widen.h"

static unsigned long written;
static unsigned long refused;
static unsigned long longer;

/* octets of a header, and those its length could do without */
static unsigned int header(const u8 *at, unsigned int *spare)
{
	*spare = at[1] & 0x80 ? at[1] & 0x7f : 0;
	return 2 + *spare;
}

/* digits that have room: there are so many, and lengths can be shorter */
static unsigned int room(const struct record *record)
{
	unsigned int at = 0, outer = 0, inner;

	if (record->r.kind == NM_FORM_LDAP_PORT)
		return record->r.len;
	if (record->data[0] == NM_BER_SET)
		at = header(record->data, &outer);
	at += header(record->data + at, &inner);
	return record->r.len - at + (inner ? inner : outer);
}

static bool put(u8 *now, const struct record *was, u32 value)
{
	if (was->r.kind == NM_FORM_LDAP_PORT)
		return nm_ldap_put_port(now, was->r.len, value);
	return nm_ldap_put(now, was->data, was->r.len, value);
}

static unsigned int digits(u32 value)
{
	char text[16];

	return snprintf(text, sizeof(text), "%u", value);
}

static bool widen(const struct input *in, const struct log *before,
		  unsigned int i, u32 value)
{
	const char *wrong;
	bool done;

	wrong = widen_check(in, before, i, value, &done);
	if (!wrong && !done)
		wrong = "it does not become longer";
	if (wrong)
		printf("%u at %u: %s\n", value, before->records[i].r.off,
		       wrong);
	longer += done;
	return !wrong;
}

static bool try(const struct input *in, const struct log *before,
		unsigned int i, u32 value)
{
	const struct record *was = &before->records[i];
	static struct log after;
	struct input changed = *in;
	u8 now[NM_LDAP_SITE];
	bool good, fits;
	unsigned int n;

	fits = digits(value) <= room(was);
	if (put(now, was, value) != fits) {
		printf("%u should %sfit at %u\n", value, fits ? "" : "not ",
		       was->r.off);
		return false;
	}
	if (!fits) {
		refused++;
		return was->r.kind == NM_FORM_LDAP_PORT ||
		       widen(in, before, i, value);
	}
	written++;
	changed.octets = malloc(in->len);
	memcpy(changed.octets, in->octets, in->len);
	memcpy(changed.octets + was->r.off, now, was->r.len);
	run_chunks(&changed, INPUT_MAX, &after);
	good = after.count == before->count;
	for (n = 0; good && n < after.count; n++) {
		const struct nm_report *a = &before->records[n].r;
		const struct nm_report *b = &after.records[n].r;

		good = a->kind == b->kind && a->type == b->type &&
		       b->value == (n == i ? value : a->value) &&
		       (n == i || a->off == b->off);
	}
	if (!good)
		printf("%u at %u is not read back\n", value, was->r.off);
	free(changed.octets);
	return good;
}

static bool try_all(const struct input *in)
{
	static const u32 values[] = { 0,	 9,	     10,
				      1720,	 65535,	     1000000,
				      16777216,	 99999999,   123456789,
				      999999999, 1000000000, 4294967295 };
	static struct log log;
	unsigned int i, v;

	run_chunks(in, INPUT_MAX, &log);
	for (i = 0; i < log.count; i++) {
		const struct nm_report *r = &log.records[i].r;
		bool port = r->kind == NM_FORM_LDAP_PORT;

		if (r->type != NM_REPORT_SITE)
			continue;
		for (v = 0; v < sizeof(values) / sizeof(values[0]); v++)
			if ((!port || values[v] <= 65535) &&
			    !try(in, &log, i, values[v]))
				return false;
	}
	return true;
}

int main(void)
{
	char *line = NULL;
	size_t size = 0;

	while (getline(&line, &size, stdin) > 0) {
		struct input in;

		if (!input_parse(&in, &table_h323, line))
			continue;
		if (in.stream && in.proto == NM_PROTO_ILS && in.len < 4096 &&
		    !try_all(&in)) {
			printf("%s", line);
			return 1;
		}
		input_free(&in);
	}
	free(line);
	printf("# %lu values written, %lu had no room, %lu made it\n", written,
	       refused, longer);
	return !written || !refused || !longer;
}
