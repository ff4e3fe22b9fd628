// SPDX-License-Identifier: GPL-2.0-only
/*
 * usage: nm-stream SEED COUNT [FILE] < vectors
 *        nm-stream --replay FILE...
 *
 * Random schedules of one stream through the gateway; each has a seed of its
 * own, counted from SEED. A schedule that fails is made as short as it gets and
 * written to FILE.
 */
#include <stdio.h>
#include <stdlib.h>

#include "choice.h"
#include "world.h"

static const char *const did_names[NM_DID_MAX] = {
	[NM_DID_REPEAT] = "repeats",	 [NM_DID_PATCH] = "patched",
	[NM_DID_CONFLICT] = "conflicts", [NM_DID_ZERO] = "zeroed",
	[NM_DID_TRIM] = "trimmed",	 [NM_DID_GUESS] = "guessed",
	[NM_DID_WAIT] = "waited",	 [NM_DID_GRAMMAR] = "not TPKT",
	[NM_DID_DONE] = "done",		 [NM_DID_AHEAD] = "ahead",
	[NM_DID_FAIL] = "out of memory", [NM_DID_HOLD] = "held",
	[NM_DID_GROW] = "longer",
};

static u32 did[NM_DID_MAX];

static const char *replay(const struct stream *s, const struct choices *c)
{
	u32 ignored[NM_DID_MAX] = { 0 };

	choice_replay(c);
	return world_run(s, ignored);
}

/* Without choices [at, at + n), or with them 0. */
static bool shorten(const struct stream *s, struct choices *c, unsigned int at,
		    unsigned int n, bool away)
{
	static struct choices try;

	try = *c;
	if (away) {
		memmove(try.value + at, try.value + at + n,
			(c->count - at - n) * sizeof(try.value[0]));
		try.count -= n;
	} else {
		memset(try.value + at, 0, n * sizeof(try.value[0]));
		if (!memcmp(try.value, c->value,
			    c->count * sizeof(try.value[0])))
			return false;
	}
	if (!replay(s, &try))
		return false;
	*c = try;
	return true;
}

/* Without the message at @at. */
static bool leave_out(struct stream *s, const struct choices *c,
		      unsigned int at, unsigned int len)
{
	static struct stream try;

	try = *s;
	memmove(try.octets + at, try.octets + at + len, s->len - at - len);
	try.len -= len;
	if (!try.len || !replay(&try, c))
		return false;
	*s = try;
	return true;
}

static void minimise(struct stream *s, struct choices *c)
{
	bool shorter = true;
	unsigned int n, at;

	while (shorter) {
		shorter = false;
		for (at = 0; at + 4 <= s->len; at += n) {
			n = s->octets[at + 2] << 8 | s->octets[at + 3];
			if (n < 4 || at + n > s->len)
				break;
			while (at + n <= s->len && leave_out(s, c, at, n))
				shorter = true;
		}
		for (n = c->count / 2; n; n /= 2)
			for (at = 0; at + n <= c->count;)
				if (shorten(s, c, at, n, true))
					shorter = true;
				else
					at += n;
		for (n = 8; n; n /= 8)
			for (at = 0; at + n <= c->count; at += n)
				shorter |= shorten(s, c, at, n, false);
	}
}

static void save(const struct stream *s, const struct choices *c,
		 const char *name)
{
	FILE *f = fopen(name, "w");
	unsigned int i;

	if (!f)
		return;
	fprintf(f, "%u ", s->proto);
	for (i = 0; i < s->len; i++)
		fprintf(f, "%02X", s->octets[i]);
	for (i = 0; i < c->count; i++)
		fprintf(f, "\n%u", c->value[i]);
	fprintf(f, "\n");
	fclose(f);
}

static bool load(struct stream *s, struct choices *c, const char *name)
{
	FILE *f = fopen(name, "r");
	unsigned int octet;

	if (!f)
		return false;
	s->len = 0;
	c->count = 0;
	if (fscanf(f, "%u ", &octet) == 1)
		s->proto = octet;
	while (s->len < STREAM_MAX && fscanf(f, "%2X", &octet) == 1) {
		s->octets[s->len++] = octet;
		octet = getc(f);
		ungetc(octet, f);
		if (octet == '\n')
			break;
	}
	while (c->count < CHOICES && fscanf(f, "%u", &c->value[c->count]) == 1)
		c->count++;
	fclose(f);
	return s->len;
}

static int run_files(char **names)
{
	static struct choices c;
	static struct stream s;
	const char *wrong;
	int failed = 0;

	for (; *names; names++) {
		if (!load(&s, &c, *names))
			return 2;
		wrong = replay(&s, &c);
		printf("# %s: %s\n", *names, wrong ?: "good");
		failed |= !!wrong;
	}
	return failed;
}

static int run_failed(struct stream *s, u64 seed, const char *wrong,
		      const char *name)
{
	static struct choices c;

	printf("# seed %llu: %s\n", (unsigned long long)seed, wrong);
	if (!name)
		return 1;
	c = *choice_made();
	minimise(s, &c);
	wrong = replay(s, &c);
	save(s, &c, name);
	printf("# %u octets and %u choices in %s: %s\n", s->len, c.count, name,
	       wrong);
	return 1;
}

static int run_random(u64 seed, unsigned long count, const char *name)
{
	static struct stream s;
	unsigned long n;
	int i, never = 0;

	printf("# seeds from %llu, %lu schedules\n", (unsigned long long)seed,
	       count);
	for (n = 0; n < count; n++) {
		const char *wrong;

		choice_random(seed + n);
		corpus_stream(&s);
		choice_record();
		wrong = world_run(&s, did);
		if (wrong)
			return run_failed(&s, seed + n, wrong, name);
	}
	for (i = 0; i < NM_DID_MAX; i++) {
		printf("# %s: %u\n", did_names[i], did[i]);
		never |= !did[i] && count >= 100000;
	}
	/* what never happened was not tested */
	return never;
}

int main(int argc, char **argv)
{
	if (argc < 3 || nm_flow_setup())
		return 2;
	if (!strcmp(argv[1], "--replay"))
		return run_files(argv + 2);
	if (!corpus_load())
		return 2;
	return run_random(strtoull(argv[1], NULL, 0), strtoul(argv[2], NULL, 0),
			  argv[3]);
}
