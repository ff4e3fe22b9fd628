// SPDX-License-Identifier: GPL-2.0-only
/* Waiting, until the user has seen enough. */

#define _GNU_SOURCE
#include <errno.h>
#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <time.h>
#include <unistd.h>

#include "wait.h"

static volatile sig_atomic_t over;
static sigset_t while_waiting;

static void on_signal(int sig)
{
	over = 1;
}

/**
 * nm_wait_begin() - have signals end a wait, not the program
 *
 * They come in while we wait and at no other time, so that none is missed and
 * nothing is left half-written.
 */
void nm_wait_begin(void)
{
	static const int sigs[] = { SIGINT, SIGTERM, SIGHUP };
	struct sigaction action = { .sa_handler = on_signal };
	sigset_t blocked;
	size_t i;

	sigemptyset(&blocked);
	for (i = 0; i < sizeof(sigs) / sizeof(sigs[0]); i++) {
		sigaction(sigs[i], &action, NULL);
		sigaddset(&blocked, sigs[i]);
	}
	sigprocmask(SIG_BLOCK, &blocked, &while_waiting);
	for (i = 0; i < sizeof(sigs) / sizeof(sigs[0]); i++)
		sigdelset(&while_waiting, sigs[i]);
}

/**
 * nm_wait() - wait
 * @fd: for something to be read here; -1 for nothing
 * @sec: so long; for ever if negative
 *
 * Return: why it is over.
 */
enum nm_wait nm_wait(int fd, double sec)
{
	struct timespec time = { .tv_sec = sec,
				 .tv_nsec = (sec - (time_t)sec) * 1e9 };
	struct pollfd fds[] = {
		{ .fd = fd, .events = POLLIN },
		{ .fd = STDOUT_FILENO }, /* its reader may go away */
	};
	int n;

	n = ppoll(fds, 2, sec < 0 ? NULL : &time, &while_waiting);
	if (over || n < 0 || fds[1].revents & (POLLERR | POLLHUP))
		return NM_WAIT_END;

	return n ? NM_WAIT_READY : NM_WAIT_TIME;
}
