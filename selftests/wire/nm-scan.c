// SPDX-License-Identifier: GPL-2.0-only
/*
 * usage: nm-scan [--chunk=N] [--cuts] [--events] [--more] [--repeat=N]
 *		  [--table=h323|whole|odd]
 *
 * Reads lines "Module Type HEX", or "Stream H225|H245 HEX" for framed streams,
 * and prints each with " | " and the addresses in it.
 *
 *	--chunk=N	feed N octets at a time
 *	--cuts		feed each line in two pieces, cut everywhere; print
 *			nothing but the first line that makes a difference
 *	--more		addresses in supplementary services and of the hops of
 *			a source route as well
 *	--events	print everything that is reported
 *	--repeat=N	feed each line N times, print nothing (to measure)
 *	--table=whole	a table that skips nothing unread; a value that does
 *			not end where it should is a fault
 */
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include "input.h"

static unsigned int chunk = INPUT_MAX;
static unsigned long repeat;
static unsigned long cuts_done;
static bool cuts;
static enum log_what what;

static void null_sink(void *ctx, const struct nm_report *r)
{
	(void)ctx;
	(void)r;
}

static void run_repeat(const struct input *in)
{
	unsigned long i;
	struct scanner s;
	struct nm_out out;

	nm_out_init(&out, &s.per, null_sink, NULL);
	for (i = 0; i < repeat; i++) {
		scanner_begin(&s, in);
		if (in->stream)
			nm_scan_feed(&s.scan, in->octets, in->len, null_sink,
				     NULL);
		else
			nm_per_feed(&out, in->octets, in->len);
	}
}

static bool same(const struct input *in, const struct log *whole,
		 unsigned int cut, bool unread)
{
	static struct log log;

	cuts_done++;
	run_cut(in, cut, unread, &log);
	if (log_equal(whole, &log))
		return true;
	printf("cut at %u%s:\n", cut, unread ? ", address fed again" : "");
	log_print(whole, in->proto == NM_PROTO_H245, LOG_ALL);
	printf("\n");
	log_print(&log, in->proto == NM_PROTO_H245, LOG_ALL);
	printf("\n");
	return false;
}

static bool run_cuts(const struct input *in)
{
	static struct log whole;
	unsigned int cut;

	run_chunks(in, INPUT_MAX, &whole);
	for (cut = 0; cut <= in->len; cut++) {
		if (!same(in, &whole, cut, false) ||
		    !same(in, &whole, cut, true))
			return false;
	}
	return true;
}

static void print_line(const struct input *in, const char *line)
{
	static struct log log;
	const char *end = strchr(line, '|');

	run_chunks(in, chunk, &log);
	if (end)
		printf("%.*s|", (int)(end - line), line);
	else
		printf("%.*s |", (int)strcspn(line, "\n"), line);
	log_print(&log, in->proto == NM_PROTO_H245, what);
	if (log.count == 0)
		printf(" ");
	printf("\n");
}

static const struct table *table_of(const char *name)
{
	if (!strcmp(name, "whole"))
		return &table_whole;
	return strcmp(name, "odd") ? &table_h323 : &table_odd;
}

int main(int argc, char **argv)
{
	static const struct option options[] = {
		{ "chunk", required_argument, NULL, 'c' },
		{ "cuts", no_argument, NULL, 'x' },
		{ "events", no_argument, NULL, 'e' },
		{ "more", no_argument, NULL, 'm' },
		{ "repeat", required_argument, NULL, 'r' },
		{ "table", required_argument, NULL, 't' },
		{ NULL, 0, NULL, 0 }
	};
	const struct table *table = &table_h323;
	char *line = NULL;
	size_t size = 0;
	int option;

	while ((option = getopt_long(argc, argv, "", options, NULL)) >= 0) {
		if (option == 'c')
			chunk = strtoul(optarg, NULL, 0);
		else if (option == 'x')
			cuts = true;
		else if (option == 'e')
			what = LOG_ALL;
		else if (option == 'm')
			what = LOG_SITES;
		else if (option == 'r')
			repeat = strtoul(optarg, NULL, 0);
		else if (option == 't')
			table = table_of(optarg);
		else
			return 2;
	}
	if (!chunk)
		return 2;
	while (getline(&line, &size, stdin) > 0) {
		struct input in = { .proto = NM_PROTO_H225 };

		if (!input_parse(&in, table, line)) {
			if (line[0] == '#' || line[0] == '\n')
				continue;
			fprintf(stderr, "nm-scan: unknown: %.70s\n", line);
			return 2;
		}
		if (!strcmp(in.type, "MultimediaSystemControlMessage"))
			in.proto = NM_PROTO_H245;
		if (repeat)
			run_repeat(&in);
		else if (!cuts)
			print_line(&in, line);
		else if (!run_cuts(&in)) {
			printf("%s", line);
			return 1;
		}
		input_free(&in);
	}
	if (cuts)
		printf("%lu cuts, no difference\n", cuts_done);
	free(line);
	return 0;
}
