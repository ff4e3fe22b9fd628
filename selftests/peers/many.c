// SPDX-License-Identifier: GPL-2.0-only
/* Both sides of calls in one process: where they are, and what they say. */
#include <fcntl.h>
#include <sched.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/random.h>
#include <unistd.h>

#include "many.h"

static volatile sig_atomic_t told;
static struct many *the_many;

static void on_signal(int sig)
{
	(void)sig;
	told++;
}

int times_told(void)
{
	return told;
}

/* so many of them that nobody wants to read it */
void say(const char *fmt, ...)
{
	(void)fmt;
}

void fail(const char *fmt, ...)
{
	va_list ap;

	printf("fail call %llu: ",
	       the_many ? (unsigned long long)the_many->begun + 1 : 0);
	va_start(ap, fmt);
	vprintf(fmt, ap);
	va_end(ap);
	putchar('\n');
	exit(1);
}

void many_enter(struct many *m, enum side side)
{
	if (m->in != (int)side && setns(m->ns[side], CLONE_NEWNET))
		fail("cannot enter a namespace: %m");
	m->in = side;
}

/*
 * @argv: recording, namespace and address of the caller, and of the callee.
 * Signals are counted from then on.
 */
void many_begin(struct many *m, char **argv)
{
	struct sigaction sa = { .sa_handler = on_signal };
	char err[256], path[256];
	unsigned int seed;
	int i;

	the_many = m;
	sigaction(SIGTERM, &sa, NULL);
	sigaction(SIGINT, &sa, NULL);
	if (getrandom(&seed, sizeof(seed), 0) == sizeof(seed))
		srandom(seed);

	m->in = -1;
	for (i = 0; i < 2; i++) {
		struct peer *p = &m->side[i];

		p->opt = (struct options){ .side = i,
					   .timeout_ms = 20000,
					   .bye = "all" };
		if (call_read(&p->call, argv[0], err, sizeof(err)))
			fail("%s", err);
		if (addr_parse(&p->local, argv[2 + 2 * i], i ? "1720" : "0") ||
		    addr_parse(&p->dialled, argv[4], "1720"))
			fail("bad address");
		snprintf(path, sizeof(path), "/run/netns/%s", argv[1 + 2 * i]);
		m->ns[i] = open(path, O_RDONLY | O_CLOEXEC);
		if (m->ns[i] < 0)
			fail("%s: %m", path);
		call_prepare(p);
	}
	many_enter(m, CALLEE);
	m->side[CALLEE].listen_fd = sock_listen(&m->side[CALLEE].local);
	if (m->side[CALLEE].listen_fd < 0)
		fail("cannot listen: %m");
}
