// SPDX-License-Identifier: GPL-2.0-only
/* Network namespaces by the name that "ip netns" gave them. */

#define _GNU_SOURCE
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <unistd.h>

#include "nmctl.h"

/**
 * nmctl_netns() - go into a network namespace
 * @name: as in "ip netns"
 *
 * Return: 0, or -1 and standard error says why.
 */
int nmctl_netns(const char *name)
{
	char path[PATH_MAX];
	int fd, rc;

	if (strchr(name, '/') ||
	    snprintf(path, sizeof(path), "/var/run/netns/%s", name) >=
		    (int)sizeof(path)) {
		fprintf(stderr,
			"nmctl: \"%.64s\" is no name of a network namespace\n",
			name);
		return -1;
	}

	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0) {
		fprintf(stderr, "nmctl: network namespace \"%s\": %s\n", name,
			strerror(errno));
		return -1;
	}

	rc = setns(fd, CLONE_NEWNET);
	if (rc)
		fprintf(stderr,
			"nmctl: cannot enter network namespace \"%s\": %s\n",
			name, strerror(errno));
	close(fd);

	return rc;
}

/** nmctl_netns_next() - print the names that "ip netns" knows */
void nmctl_netns_next(void)
{
	DIR *dir = opendir("/var/run/netns");
	const struct dirent *entry;

	while (dir && (entry = readdir(dir)))
		if (entry->d_name[0] != '.')
			puts(entry->d_name);
	if (dir)
		closedir(dir);
}
