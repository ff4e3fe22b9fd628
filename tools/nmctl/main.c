// SPDX-License-Identifier: GPL-2.0-only
/* nmctl: options that come first, then the object they are for. */

#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "nmctl.h"

static const struct {
	const char *name;
	int (*run)(const struct nmctl *ctl, int argc, char **argv);
} objects[] = {
	{ "stats", nmctl_stats },
};

static int usage(FILE *to)
{
	fputs("Usage: nmctl [ OPTIONS ] OBJECT { COMMAND | help }\n"
	      "       nmctl help\n"
	      "where  OBJECT := { stats }\n"
	      "       OPTIONS := { -j[son] | -p[retty] | -n[etns] NAME |\n"
	      "                    -V[ersion] | -h[elp] }\n",
	      to);

	return to == stdout ? NMCTL_OK : NMCTL_USAGE;
}

static int run(const struct nmctl *ctl, int argc, char **argv)
{
	size_t i;

	if (!argc)
		return usage(stderr);
	if (!strcmp(argv[0], "help"))
		return usage(stdout);

	for (i = 0; i < ARRAY_SIZE(objects); i++)
		if (!strcmp(argv[0], objects[i].name))
			return objects[i].run(ctl, argc, argv);

	fprintf(stderr, "nmctl: unknown object \"%s\", try \"nmctl help\"\n",
		argv[0]);

	return NMCTL_USAGE;
}

int main(int argc, char **argv)
{
	static const struct option options[] = {
		{ "json", no_argument, NULL, 'j' },
		{ "pretty", no_argument, NULL, 'p' },
		{ "netns", required_argument, NULL, 'n' },
		{ "Version", no_argument, NULL, 'V' },
		{ "version", no_argument, NULL, 'V' },
		{ "help", no_argument, NULL, 'h' },
		{}
	};
	struct nmctl ctl = {};
	const char *netns = NULL;
	int opt, rc;

	while ((opt = getopt_long_only(argc, argv, "+jpn:Vh", options, NULL)) !=
	       -1) {
		switch (opt) {
		case 'j':
			ctl.json = true;
			break;
		case 'p':
			ctl.pretty = true;
			break;
		case 'n':
			netns = optarg;
			break;
		case 'V':
			puts("nmctl " NMCTL_VERSION);
			return NMCTL_OK;
		case 'h':
			return usage(stdout);
		default:
			return usage(stderr);
		}
	}

	if (netns && nmctl_netns(netns))
		return NMCTL_ERROR;

	rc = run(&ctl, argc - optind, argv + optind);

	if (fflush(stdout) || ferror(stdout)) {
		perror("nmctl: standard output");
		return rc ?: NMCTL_ERROR;
	}

	return rc;
}
