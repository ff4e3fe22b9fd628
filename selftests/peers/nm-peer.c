// SPDX-License-Identifier: GPL-2.0-only
/*
 * nm-peer: replay one side of a recorded H.323 call over real sockets.
 *
 * The addresses in the messages it sends are those of its own sockets; the addresses it uses are those it
 * received. Everything else in a received message must be octet for octet as recorded. One line on
 * standard output for each thing done; the last one is "ok ..." (exit 0) or "fail ..." (exit 1).
 */
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/random.h>
#include <sys/socket.h>
#include <unistd.h>

#include "peer.h"

static volatile sig_atomic_t told;
static const char *who = "peer";
static struct peer the_peer;

/* A connection that failed is reset: what the kernel still has to send must not get into the next test. */
static void reset_all(void)
{
	struct linger lin = { .l_onoff = 1, .l_linger = 0 };
	int i;

	for (i = 0; i < N_CONNS; i++)
		if (the_peer.conn[i].fd > 0)
			setsockopt(the_peer.conn[i].fd, SOL_SOCKET, SO_LINGER,
				   &lin, sizeof(lin));
}

static void on_term(int sig)
{
	reset_all();
	_exit(128 + sig);
}

static void on_signal(int sig)
{
	(void)sig;
	told++;
}

int times_told(void)
{
	return told;
}

void say(const char *fmt, ...)
{
	va_list ap;

	va_start(ap, fmt);
	vprintf(fmt, ap);
	va_end(ap);
	putchar('\n');
	fflush(stdout);
}

void fail(const char *fmt, ...)
{
	va_list ap;

	printf("fail %s: ", who);
	va_start(ap, fmt);
	vprintf(fmt, ap);
	va_end(ap);
	putchar('\n');
	fflush(stdout);
	reset_all();
	exit(1);
}

int main(int argc, char **argv)
{
	struct peer *p = &the_peer;
	struct sigaction sa = { .sa_handler = on_signal };
	struct sigaction term = { .sa_handler = on_term };
	char err[256], port[8];
	unsigned int seed;
	int i;

	sigaction(SIGUSR1, &sa, NULL);
	sigaction(SIGTERM, &term, NULL);
	sigaction(SIGINT, &term, NULL);
	options(&p->opt, argc, argv);
	who = side_names[p->opt.side];
	if (getrandom(&seed, sizeof(seed), 0) != sizeof(seed))
		seed = getpid();
	srandom(seed);
	if (call_read(&p->call, p->opt.file, err, sizeof(err)))
		fail("%s", err);
	if (p->call.cut_header && !p->opt.cut_set)
		p->opt.cut = CUT_HEADER;
	snprintf(port, sizeof(port), "%d", p->opt.port);
	if (addr_parse(&p->local, p->opt.local,
		       p->opt.side == CALLEE ? port : "0"))
		fail("bad address %s", p->opt.local);
	if (p->opt.remote && addr_parse(&p->dialled, p->opt.remote, port))
		fail("bad address %s", p->opt.remote);
	p->listen_fd = -1;
	if (p->opt.side == CALLEE) {
		p->listen_fd = sock_listen(&p->local);
		if (p->listen_fd < 0)
			fail("cannot listen at %s: %m", addr_str(&p->local));
		sock_mss(p->listen_fd, p->opt.mss);
	}
	say("ready %s %s", who, p->call.name);
	for (i = 0; i < p->opt.repeat; i++)
		run_call(p);
	return 0;
}
