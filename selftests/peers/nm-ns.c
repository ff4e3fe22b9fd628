// SPDX-License-Identifier: GPL-2.0-only
/*
 * nm-ns NAME [COMMAND ARG...]: in the network namespace that "ip netns" knows
 * by that name; without a command, stay there. What nsenter does, but static:
 * in an emulated guest most of a program's time goes to its libraries.
 *
 * nm-ns --add NAME...: new ones, instead of those that have the names. Nobody in
 * them waits a second for duplicates of an IPv6 address.
 * nm-ns --del NAME...: none of these names.
 */
#include <err.h>
#include <fcntl.h>
#include <sched.h>
#include <stdio.h>
#include <string.h>
#include <sys/mount.h>
#include <sys/stat.h>
#include <unistd.h>

#define RUN "/run/netns/"
#define CONF "/proc/sys/net/ipv6/conf/"

/* as "ip netns add" has it, who would else put it over our namespaces */
static void prepare(void)
{
	mkdir(RUN, 0755);
	if (mount("", RUN, "none", MS_SHARED | MS_REC, NULL) &&
	    (mount(RUN, RUN, "none", MS_BIND | MS_REC, NULL) ||
	     mount("", RUN, "none", MS_SHARED | MS_REC, NULL)))
		err(125, "%s", RUN);
}

static void zero(const char *setting)
{
	int fd = open(setting, O_WRONLY | O_CLOEXEC);

	if (fd < 0 || write(fd, "0\n", 2) != 2)
		err(125, "%s", setting);
	close(fd);
}

static void del(const char *path)
{
	umount2(path, MNT_DETACH);
	unlink(path);
}

static void add(const char *path)
{
	int fd;

	del(path);
	fd = open(path, O_RDONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0444);
	if (fd < 0 || unshare(CLONE_NEWNET) ||
	    mount("/proc/self/ns/net", path, "none", MS_BIND, NULL))
		err(125, "%s", path);
	close(fd);
	zero(CONF "default/dad_transmits");
	zero(CONF "default/accept_dad");
	zero(CONF "all/accept_dad");
}

static void enter(const char *path)
{
	int fd = open(path, O_RDONLY | O_CLOEXEC);

	if (fd < 0 || setns(fd, CLONE_NEWNET))
		err(125, "%s", path);
}

static void at(const char *name, void (*what)(const char *path))
{
	char path[256];

	snprintf(path, sizeof(path), RUN "%s", name);
	what(path);
}

int main(int argc, char **argv)
{
	void (*each)(const char *path) = NULL;
	char **name = argv + 2;

	if (argc < 2)
		errx(2,
		     "usage: nm-ns NAME [COMMAND ARG...], --add|--del NAME...");
	if (!strcmp(argv[1], "--add")) {
		each = add;
		prepare();
	} else if (!strcmp(argv[1], "--del")) {
		each = del;
	}
	if (each) {
		while (*name)
			at(*name++, each);
		return 0;
	}
	at(argv[1], enter);
	if (argc == 2)
		return pause();
	execvp(argv[2], argv + 2);
	err(127, "%s", argv[2]);
}
