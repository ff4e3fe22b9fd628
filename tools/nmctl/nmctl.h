/* SPDX-License-Identifier: GPL-2.0-only */
/* What the parts of nmctl share. */
#ifndef NMCTL_H
#define NMCTL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdio.h>

#define ARRAY_SIZE(a) (sizeof(a) / sizeof((a)[0]))

/** enum nmctl_exit - exit status */
enum nmctl_exit {
	NMCTL_OK,
	NMCTL_ERROR, /* the kernel, or the system, says no */
	NMCTL_USAGE, /* the command line makes no sense */
};

/**
 * struct nmctl - the options that hold for every object
 * @json: write JSON
 * @pretty: for people to read
 */
struct nmctl {
	bool json;
	bool pretty;
};

/**
 * struct nmctl_cmd - an object, or a command of one
 * @name: how it is called
 * @run: what it does; argv[0] is its own name
 * @next: prints what can follow the words behind its name, one in each line;
 *	NULL if nothing can
 */
struct nmctl_cmd {
	const char *name;
	int (*run)(const struct nmctl *ctl, int argc, char **argv);
	void (*next)(int argc, char **argv);
};

const struct nmctl_cmd *nmctl_find(const struct nmctl_cmd *cmds, size_t n,
				   const char *name);
void nmctl_next(const struct nmctl_cmd *cmds, size_t n, int argc, char **argv);
bool nmctl_matches(const char *word, const char *name);
int nmctl_help(FILE *to, const char *text);
int nmctl_wrong(const char *arg, const char *what);

int nmctl_stats(const struct nmctl *ctl, int argc, char **argv);
void nmctl_stats_next(int argc, char **argv);
int nmctl_call(const struct nmctl *ctl, int argc, char **argv);
void nmctl_call_next(int argc, char **argv);
int nmctl_config(const struct nmctl *ctl, int argc, char **argv);
void nmctl_config_next(int argc, char **argv);
int nmctl_monitor(const struct nmctl *ctl, int argc, char **argv);
int nmctl_top(const struct nmctl *ctl, int argc, char **argv);
void nmctl_top_next(int argc, char **argv);

int nmctl_netns(const char *name);
void nmctl_netns_next(void);

#endif
