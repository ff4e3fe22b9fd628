// SPDX-License-Identifier: GPL-2.0-only
/*
 * Numbers of the directory, written anew: what comes out scans as before, but
 * for the number. Where it has no room, in a longer message. Input: the number,
 * then a stream of the directory.
 */
#include <stdlib.h>
#include "fuzz.h"
#include "widen.h"

#define VALUE 4

static u32 value;

static bool is_port(const struct record *was)
{
	return was->r.kind == NM_FORM_LDAP_PORT;
}

static bool put(u8 *now, const struct record *was)
{
	if (is_port(was))
		return nm_ldap_put_port(now, was->r.len, value);
	return nm_ldap_put(now, was->data, was->r.len, value);
}

static u32 written(const struct record *was)
{
	return is_port(was) ? (u16)value : value;
}

static void rewrite(const struct input *in, const struct log *before,
		    unsigned int i)
{
	const struct record *was = &before->records[i];
	static struct log after;
	struct input changed = *in;
	u8 now[NM_LDAP_SITE];
	unsigned int n;
	bool done;

	if (!put(now, was)) {
		if (!is_port(was) && widen_check(in, before, i, value, &done))
			abort();
		return;
	}
	changed.octets = malloc(in->len);
	memcpy(changed.octets, in->octets, in->len);
	memcpy(changed.octets + was->r.off, now, was->r.len);
	run_chunks(&changed, in->len + 1, &after);
	if (after.count != before->count)
		abort();
	for (n = 0; n < after.count; n++) {
		const struct nm_report *a = &before->records[n].r;
		const struct nm_report *b = &after.records[n].r;

		/* where its own site begins depends on who has room */
		if (a->type != b->type || a->kind != b->kind ||
		    (n != i && (a->off != b->off || a->len != b->len)) ||
		    b->value != (n == i ? written(was) : a->value))
			abort();
	}
	free(changed.octets);
}

int LLVMFuzzerTestOneInput(const u8 *data, size_t size)
{
	struct input in = { .stream = true, .proto = NM_PROTO_ILS };
	static struct log log;
	unsigned int i;

	if (size < VALUE)
		return 0;
	memcpy(&value, data, VALUE);
	in.octets = (u8 *)data + VALUE;
	in.len = size - VALUE;
	run_chunks(&in, in.len + 1, &log);
	for (i = 0; i < log.count && i < 16; i++)
		if (log.records[i].r.type == NM_REPORT_SITE &&
		    log.records[i].r.kind >= NM_FORM_LDAP_V4 &&
		    log.records[i].r.kind <= NM_FORM_LDAP_PORT)
			rewrite(&in, &log, i);
	return 0;
}
