// SPDX-License-Identifier: GPL-2.0-only
/* nmctl stats: the counters of a network namespace. */

#include <getopt.h>
#include <inttypes.h>
#include <linux/nf_netmeeting.h>
#include <string.h>

#include "ask.h"
#include "out.h"

static const struct nm_named counters = { "counter", NETMEETING_CMD_STATS_GET };
static const struct nm_named taken = { "counter", NETMEETING_CMD_STATS_RESET };

/**
 * struct stats - what is wanted, and what came of it
 * @ctl: options for every object
 * @all: counters that are zero, too
 * @explain: the sentence of each counter, too
 * @prometheus: in the text format of Prometheus
 * @json: the object being built, with -json
 */
struct stats {
	const struct nmctl *ctl;
	bool all;
	bool explain;
	bool prometheus;
	cJSON *json;
};

static void put_text(const struct stats *s, const cJSON *counter)
{
	uint64_t value;

	nm_get_num(counter, "value", &value);
	if (!value && !s->all)
		return;

	printf("%-20s %12" PRIu64, nm_get_str(counter, "name"), value);
	if (s->explain)
		printf("  %s", nm_get_str(counter, "text"));
	putchar('\n');
}

/* Text exposition format, 0.0.4. */
static void put_prometheus(const cJSON *counter)
{
	const char *name = nm_get_str(counter, "name");
	const char *text;
	uint64_t value;

	printf("# HELP netmeeting_%s_total ", name);
	for (text = nm_get_str(counter, "text"); *text; text++)
		if (*text == '\\' || *text == '\n')
			printf("\\%c", *text == '\n' ? 'n' : *text);
		else
			putchar(*text);
	nm_get_num(counter, "value", &value);
	printf("\n# TYPE netmeeting_%s_total counter\n"
	       "netmeeting_%s_total %" PRIu64 "\n",
	       name, name, value);
}

static int put(const cJSON *counter, void *data)
{
	const struct stats *s = data;
	const cJSON *item = s->explain ? counter : nm_get(counter, "value");

	if (s->ctl->json)
		return nm_named_json(s->json, counter,
				     cJSON_Duplicate(item, true));
	if (s->prometheus)
		put_prometheus(counter);
	else
		put_text(s, counter);

	return 0;
}

static int is_there(const cJSON *counter, void *data)
{
	return 0;
}

static int show(struct stats *s, const struct nm_named *which, char **names)
{
	int rc, out;

	/* what is taken away cannot be put back: a wrong name is found before */
	if (which == &taken && *names) {
		rc = nm_named_show(s->ctl, &counters, names, is_there, NULL);
		if (rc)
			return rc;
	}

	if (s->ctl->json)
		s->json = cJSON_CreateObject();
	rc = nm_named_show(s->ctl, which, names, put, s);
	/* of what comes before a failure nothing is kept back */
	if (s->ctl->json && (!rc || cJSON_GetArraySize(s->json))) {
		out = nm_out(s->ctl, s->json);
		rc = rc ?: out;
	}
	cJSON_Delete(s->json);

	return rc;
}

static int usage(FILE *to)
{
	return nmctl_help(
		to,
		"Usage: nmctl stats [ -a[ll] ] [ -e[xplain] ] [ NAME ... ]\n"
		"       nmctl stats --prometheus [ NAME ... ]\n"
		"       nmctl stats reset [ NAME ... ]\n"
		"       nmctl stats help\n");
}

static const struct option options[] = { { "all", no_argument, NULL, 'a' },
					 { "explain", no_argument, NULL, 'e' },
					 { "prometheus", no_argument, NULL,
					   'p' },
					 { "help", no_argument, NULL, 'h' },
					 {} };

/**
 * nmctl_stats() - the object stats
 * @ctl: options for every object
 * @argc: arguments, from the name of the object on
 * @argv: the same
 *
 * Commands are not shortened here: a counter can have any name.
 *
 * Return: exit status.
 */
int nmctl_stats(const struct nmctl *ctl, int argc, char **argv)
{
	const struct nm_named *which = &counters;
	struct stats s = { .ctl = ctl };
	int opt;

	optind = 0;
	while ((opt = getopt_long_only(argc, argv, "aeh", options, NULL)) !=
	       -1) {
		switch (opt) {
		case 'a':
			s.all = true;
			break;
		case 'e':
			s.explain = true;
			break;
		case 'p':
			s.prometheus = true;
			break;
		case 'h':
			return usage(stdout);
		default:
			return usage(stderr);
		}
	}

	argv += optind;
	if (*argv && !strcmp(*argv, "help"))
		return usage(stdout);
	if (*argv && !strcmp(*argv, "reset")) {
		if (optind > 1)
			return usage(stderr);
		which = &taken;
		argv++;
	}
	if (s.prometheus && (ctl->json || s.explain))
		return usage(stderr);
	/* Who names a counter wants to see it, zero or not. */
	if (*argv)
		s.all = true;

	return show(&s, which, argv);
}

/**
 * nmctl_stats_next() - complete the object stats
 * @argc: words behind its name
 * @argv: the same
 */
void nmctl_stats_next(int argc, char **argv)
{
	if (!argc)
		puts("reset\nhelp");
	if (!argc || strcmp(argv[0], "reset"))
		puts("--all\n--explain\n--prometheus");
	nm_named_next(&counters);
}
