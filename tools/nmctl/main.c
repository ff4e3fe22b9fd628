// SPDX-License-Identifier: GPL-2.0-only
/* nmctl: options that come first, then the object they are for. */

#include <fcntl.h>
#include <getopt.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unistd.h>

#include "nmctl.h"

static const struct nmctl_cmd objects[] = {
	{ "stats", nmctl_stats, nmctl_stats_next },
	{ "call", nmctl_call, nmctl_call_next },
	{ "config", nmctl_config, nmctl_config_next },
	{ "monitor", nmctl_monitor, NULL },
	{ "top", nmctl_top, nmctl_top_next },
};

static const struct option options[] = { { "json", no_argument, NULL, 'j' },
					 { "pretty", no_argument, NULL, 'p' },
					 { "netns", required_argument, NULL,
					   'n' },
					 { "Version", no_argument, NULL, 'V' },
					 { "version", no_argument, NULL, 'V' },
					 { "help", no_argument, NULL, 'h' },
					 {} };

static int usage(FILE *to)
{
	return nmctl_help(
		to,
		"Usage: nmctl [ OPTIONS ] OBJECT { COMMAND | help }\n"
		"       nmctl help\n"
		"where  OBJECT := { stats | call | config | monitor | top }\n"
		"       OPTIONS := { -j[son] | -p[retty] | -n[etns] NAME |\n"
		"                    -V[ersion] | -h[elp] }\n");
}

/* The module may be of another version: then that is worth knowing. */
static int version(void)
{
	FILE *file = fopen("/sys/module/nf_netmeeting/version", "re");
	char text[32];

	puts("nmctl " NMCTL_VERSION);
	if (file && fgets(text, sizeof(text), file))
		printf("module nf_netmeeting %s", text);
	if (file)
		fclose(file);

	return NMCTL_OK;
}

static void print_options(void)
{
	const struct option *o;

	for (o = options; o->name; o++)
		printf("--%s\n", o->name);
}

/*
 * complete WORD...: what may follow these words of a command line, for
 * tools/completion/nmctl. What it cannot find out it does not say, without a
 * word about why.
 */
static int complete(int argc, char **argv)
{
	const char *netns = NULL;
	int opt;

	opterr = 0;
	optind = 0;
	while ((opt = getopt_long_only(argc, argv, "+:jpn:Vh", options,
				       NULL)) != -1) {
		if (opt == ':') { /* it has no argument yet */
			nmctl_netns_next();
			return NMCTL_OK;
		}
		if (opt == 'n')
			netns = optarg;
	}

	if (optind == argc)
		print_options();
	if (!freopen("/dev/null", "w", stderr) || (netns && nmctl_netns(netns)))
		return NMCTL_OK;
	nmctl_next(objects, ARRAY_SIZE(objects), argc - optind, argv + optind);

	return NMCTL_OK;
}

static int run(const struct nmctl *ctl, int argc, char **argv)
{
	const struct nmctl_cmd *cmd;

	if (!argc)
		return usage(stderr);
	if (!strcmp(argv[0], "help"))
		return usage(stdout);
	if (!strcmp(argv[0], "complete"))
		return complete(argc, argv);

	cmd = nmctl_find(objects, ARRAY_SIZE(objects), argv[0]);
	if (cmd)
		return cmd->run(ctl, argc, argv);

	fprintf(stderr, "nmctl: unknown object \"%s\", try \"nmctl help\"\n",
		argv[0]);

	return NMCTL_USAGE;
}

/* In the place of a closed one a socket would be printed to. */
static bool have_standard(void)
{
	int fd;

	for (fd = STDIN_FILENO; fd <= STDERR_FILENO; fd++) {
		if (fcntl(fd, F_GETFD) >= 0)
			continue;
		if (fd == STDOUT_FILENO) {
			perror("nmctl: standard output");
			return false;
		}
		if (open("/dev/null", O_RDWR) != fd)
			return false;
	}

	return true;
}

int main(int argc, char **argv)
{
	struct nmctl ctl = {};
	const char *netns = NULL;
	int opt, rc;

	if (!have_standard())
		return NMCTL_ERROR;
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
			return version();
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
