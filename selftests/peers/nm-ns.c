// SPDX-License-Identifier: GPL-2.0-only
/*
 * nm-ns NAME [COMMAND ARG...]: in the network namespace that "ip netns" knows
 * by that name; without a command, stay there. What nsenter does, but static:
 * in an emulated guest most of a program's time goes to its libraries.
 */
#include <err.h>
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <unistd.h>

int main(int argc, char **argv)
{
	char path[256];
	int fd;

	if (argc < 2)
		errx(2, "usage: nm-ns NAME [COMMAND ARG...]");
	snprintf(path, sizeof(path), "/run/netns/%s", argv[1]);
	fd = open(path, O_RDONLY | O_CLOEXEC);
	if (fd < 0 || setns(fd, CLONE_NEWNET))
		err(125, "%s", path);
	if (argc == 2)
		return pause();
	execvp(argv[2], argv + 2);
	err(127, "%s", argv[2]);
}
