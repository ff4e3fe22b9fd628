// SPDX-License-Identifier: GPL-2.0-only
/* nmctl top: which calls there are and what they carry, again and again. */

#include <errno.h>
#include <getopt.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "screen.h"
#include "top.h"
#include "wait.h"

static const char *const orders[] = {
	[NM_TOP_KBIT] = "kbit",
	[NM_TOP_PACKETS] = "packets",
	[NM_TOP_AGE] = "age",
	[NM_TOP_ID] = "id",
};

/**
 * struct top - how it is shown
 * @ctl: options for every object
 * @batch: one picture below the other
 * @count: pictures, 0 for no end
 * @delay: seconds between them
 * @order: what is on top
 */
struct top {
	const struct nmctl *ctl;
	bool batch;
	unsigned long count;
	double delay;
	enum nm_top_order order;
};

/* Until the next picture; false if there is to be none. */
static bool pause_top(struct top *top)
{
	bool keys = !top->batch && isatty(STDIN_FILENO);

	switch (nm_wait(keys ? STDIN_FILENO : -1, -1, top->delay)) {
	case NM_WAIT_END:
		return false;
	case NM_WAIT_READY:
		break;
	default:
		return true;
	}

	switch (nm_screen_key()) {
	case 'k':
		top->order = NM_TOP_KBIT;
		break;
	case 'p':
		top->order = NM_TOP_PACKETS;
		break;
	case 'a':
		top->order = NM_TOP_AGE;
		break;
	case 'i':
		top->order = NM_TOP_ID;
		break;
	case 'q':
	case EOF:
		return false;
	}

	return true;
}

static int loop(struct top *top, struct nm_nl *nl)
{
	struct nm_top picture[2] = {};
	unsigned long i;
	int err = 0;

	for (i = 0; !top->count || i < top->count; i++) {
		struct nm_top *now = &picture[i % 2];

		if (i && !pause_top(top))
			break;
		err = nm_top_take(nl, now, &picture[(i + 1) % 2]);
		if (err)
			break;
		nm_top_sort(now, top->order);
		if (!top->ctl->json)
			nm_top_print(now, top->batch);
		else if (nm_top_print_json(now, top->ctl))
			break;
		if (fflush(stdout))
			break;
	}

	free(picture[0].row);
	free(picture[1].row);

	return err;
}

static int show(struct top *top)
{
	struct nm_nl nl;
	int err;

	if (nm_nl_open(&nl))
		return NMCTL_ERROR;

	nm_wait_begin();
	if (!top->batch)
		nm_screen_begin();
	err = loop(top, &nl);
	if (!top->batch)
		nm_screen_end();
	if (err == -ENOENT)
		fputs("nmctl: the module was unloaded\n", stderr);
	else if (err)
		nm_nl_complain(&nl, err, "calls");
	nm_nl_close(&nl);

	return err ? NMCTL_ERROR : NMCTL_OK;
}

static int usage(FILE *to)
{
	return nmctl_help(
		to,
		"Usage: nmctl top [ -b[atch] ] [ -n COUNT ] [ -d[elay] SECONDS ]\n"
		"                 [ -o[rder] { kbit | packets | age | id } ]\n"
		"       nmctl top help\n");
}

static const struct option options[] = {
	{ "batch", no_argument, NULL, 'b' },
	{ "number", required_argument, NULL, 'n' },
	{ "delay", required_argument, NULL, 'd' },
	{ "order", required_argument, NULL, 'o' },
	{ "help", no_argument, NULL, 'h' },
	{}
};

static bool parse_order(const char *arg, enum nm_top_order *order)
{
	size_t i;

	for (i = 0; i < ARRAY_SIZE(orders); i++) {
		if (!nmctl_matches(arg, orders[i]))
			continue;
		*order = i;
		return true;
	}

	return false;
}

/* An option and its argument, if it has a good one. */
static bool parse(struct top *top, int opt)
{
	char *end = NULL;

	switch (opt) {
	case 'b':
		top->batch = true;
		return true;
	case 'n':
		top->count = strtoul(optarg, &end, 10);
		return !*end && top->count && *optarg != '-';
	case 'd':
		top->delay = strtod(optarg, &end);
		return !*end && top->delay >= 0.1 && top->delay <= 86400;
	case 'o':
		return parse_order(optarg, &top->order);
	}

	return false;
}

/**
 * nmctl_top() - the object top
 * @ctl: options for every object
 * @argc: arguments, from the name of the object on
 * @argv: the same
 *
 * Return: exit status.
 */
int nmctl_top(const struct nmctl *ctl, int argc, char **argv)
{
	struct top top = { .ctl = ctl, .delay = 2 };
	int opt;

	optind = 0;
	while ((opt = getopt_long_only(argc, argv, "bn:d:o:h", options,
				       NULL)) != -1) {
		if (opt == 'h')
			return usage(stdout);
		if (!parse(&top, opt))
			return usage(stderr);
	}
	argv += optind;
	if (*argv)
		return usage(strcmp(*argv, "help") ? stderr : stdout);
	if (ctl->json || !isatty(STDOUT_FILENO))
		top.batch = true;

	return show(&top);
}

/**
 * nmctl_top_next() - complete the object top
 * @argc: words behind its name
 * @argv: the same
 */
void nmctl_top_next(int argc, char **argv)
{
	const char *last = argc ? argv[argc - 1] : "";
	size_t i;

	if (!strcmp(last, "-o") || !strcmp(last, "--order")) {
		for (i = 0; i < ARRAY_SIZE(orders); i++)
			puts(orders[i]);
		return;
	}

	for (i = 0; options[i].name; i++)
		printf("--%s\n", options[i].name);
}
