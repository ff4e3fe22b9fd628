// SPDX-License-Identifier: GPL-2.0-only
#include <stdlib.h>
#include "widen.h"

/* the message of a stream that octet @at is in */
static bool find(const struct input *in, u32 at, u32 *begin, u32 *len)
{
	u32 from = 0;

	while (from + 2 <= in->len) {
		u32 n = in->octets[from + 1], header = 2, i;

		if (n & 0x80) {
			header += n & 0x7f;
			for (n = 0, i = from + 2;
			     i < from + header && i < in->len; i++)
				n = n << 8 | in->octets[i];
		}
		if (from + header > in->len || n > in->len - from - header)
			return false;
		if (at < from + header + n) {
			*begin = from;
			*len = header + n;
			return true;
		}
		from += header + n;
	}
	return false;
}

/* every report as before, but for the number; none before its old place */
static const char *compare(const struct log *before, const struct log *after,
			   unsigned int i, u32 value)
{
	unsigned int n;

	if (after->count != before->count)
		return "more or less is found";
	for (n = 0; n < after->count; n++) {
		const struct nm_report *a = &before->records[n].r;
		const struct nm_report *b = &after->records[n].r;

		if (a->type != b->type || a->kind != b->kind ||
		    b->off < a->off || b->value != (n == i ? value : a->value))
			return "something else is found";
	}
	return NULL;
}

const char *widen_check(const struct input *in, const struct log *before,
			unsigned int i, u32 value, bool *done)
{
	const struct nm_report *r = &before->records[i].r;
	struct nm_ldap_wide site = { .value = value };
	struct input changed = *in;
	static struct log after;
	const char *wrong;
	u32 begin, len, now;
	u8 *message;

	*done = false;
	if (!find(in, r->off, &begin, &len))
		return NULL;
	site.end = r->off + r->len - begin;
	/* as long as it may get, so that the sanitizer sees one more */
	changed.octets = malloc(in->len + NM_LDAP_WIDE_MORE);
	message = malloc(len);
	memcpy(message, in->octets + begin, len);
	memcpy(changed.octets, in->octets, begin);
	now = nm_ldap_widen(message, len, &site, 1, changed.octets + begin);
	free(message);
	*done = now;
	wrong = !now || now > len ? NULL : "it is not longer";
	if (now && !wrong) {
		memcpy(changed.octets + begin + now, in->octets + begin + len,
		       in->len - begin - len);
		changed.len = in->len - len + now;
		run_chunks(&changed, changed.len + 1, &after);
		wrong = compare(before, &after, i, value);
	}
	free(changed.octets);
	return wrong;
}
