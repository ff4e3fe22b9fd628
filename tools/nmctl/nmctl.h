/* SPDX-License-Identifier: GPL-2.0-only */
/* What the parts of nmctl share. */
#ifndef NMCTL_H
#define NMCTL_H

#include <stdbool.h>

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

int nmctl_stats(const struct nmctl *ctl, int argc, char **argv);
int nmctl_netns(const char *name);

#endif
