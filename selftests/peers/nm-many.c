// SPDX-License-Identifier: GPL-2.0-only
/*
 * nm-many: both sides of many calls, one after the other or all at once. A
 * namespace is one that "ip netns" knows by that name. Prints "ready" when it
 * has begun, "ok N calls, W whole, T ms" at the end, or "fail ..." (exit 1).
 */
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>
#include <unistd.h>

#include "many.h"

/* of so many it is said how far they are */
#define MANY_TOLD 10000

static const char usage_text[] =
	"usage: nm-many CALLFILE NAMESPACE IP NAMESPACE IP COMMAND; the caller's and the callee's; commands:\n"
	"  hold N M    N connections with M calls each, until a signal\n"
	"  one N M     the same, all with one callIdentifier\n"
	"  churn M     connections with M calls, one after the other, until a signal\n"
	"  burst N     N calls on one connection, each over before the next begins\n"
	"  whole N     N calls with H.245 and media, one after the other; 0: until a signal\n"
	"  mix N       N calls: of 64, one is whole and the others share a connection\n";

static struct many many;

static void hold(struct many *m, int conns, int calls)
{
	struct rlimit files = { 2 * conns + 64, 2 * conns + 64 };
	int *fd = calloc(2 * conns, sizeof(*fd));
	sigset_t set, old;
	int i, side;

	if (!fd || setrlimit(RLIMIT_NOFILE, &files))
		fail("cannot have that many connections: %m");
	sigemptyset(&set);
	sigaddset(&set, SIGTERM);
	sigprocmask(SIG_BLOCK, &set, &old);
	for (i = 0; i < conns; i++) {
		bundle_begin(m, calls);
		for (side = 0; side < 2; side++)
			fd[2 * i + side] = m->side[side].conn[H225].fd;
	}
	puts("ready");
	fflush(stdout);
	while (!times_told())
		sigsuspend(&old);
	/* the kernel would begin with the last one */
	for (i = 0; i < 2 * conns; i++)
		close(fd[i]);
	free(fd);
}

static void churn(struct many *m, int calls)
{
	while (!times_told()) {
		bundle_begin(m, calls);
		bundle_end(m, calls);
	}
}

static void whole(struct many *m, uint64_t calls)
{
	while (!times_told() && (!calls || m->begun < calls))
		whole_call(m);
}

static void mix(struct many *m, uint64_t calls)
{
	uint64_t step = calls < MANY_TOLD ? calls : calls / 10;
	uint64_t next = step, start = now_ms(), left;
	int n;

	while (m->begun < calls) {
		left = calls - m->begun;
		n = left < MANY_BUNDLE ? left - 1 : MANY_BUNDLE - 1;
		if (n)
			bundle_begin(m, n);
		if (n)
			bundle_end(m, n);
		whole_call(m);
		if (m->begun < next)
			continue;
		printf("%llu calls, %llu ms\n", (unsigned long long)m->begun,
		       (unsigned long long)(now_ms() - start));
		fflush(stdout);
		next += step;
	}
}

static void usage(void)
{
	fputs(usage_text, stderr);
	exit(2);
}

int main(int argc, char **argv)
{
	const char *cmd = argc > 6 ? argv[6] : "";
	struct many *m = &many;
	uint64_t start;
	int n, k;

	if (argc < 8)
		usage();
	many_begin(m, argv + 1);
	n = atoi(argv[7]);
	k = argc > 8 ? atoi(argv[8]) : n;
	start = now_ms();
	m->one_name = !strcmp(cmd, "one");
	if (k < 1 && strcmp(cmd, "whole"))
		usage();
	if (!strcmp(cmd, "hold") || m->one_name) {
		if (argc < 9 || k > MANY_BUNDLE)
			usage();
		hold(m, n, k);
	} else {
		puts("ready");
		fflush(stdout);
		if (!strcmp(cmd, "whole"))
			whole(m, n);
		else if (!strcmp(cmd, "mix"))
			mix(m, n);
		else if (!strcmp(cmd, "burst"))
			bundle_burst(m, n);
		else if (!strcmp(cmd, "churn") && n <= MANY_BUNDLE)
			churn(m, n);
		else
			usage();
	}
	printf("ok %llu calls, %llu whole, %llu ms\n",
	       (unsigned long long)m->begun, (unsigned long long)m->whole,
	       (unsigned long long)(now_ms() - start));
	return 0;
}
