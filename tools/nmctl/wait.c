// SPDX-License-Identifier: GPL-2.0-only
/* Waiting, until the user has seen enough. */

#include <poll.h>
#include <signal.h>
#include <stddef.h>
#include <sys/signalfd.h>
#include <unistd.h>

#include "nmctl.h"
#include "wait.h"

/* can be read when a signal came */
static int signals = -1;

/**
 * nm_wait_begin() - have signals end a wait, not the program
 *
 * Nothing is left half-written by them, and none is missed, however much there
 * is to read. What nohup(1) or a shell has us ignore does not come in.
 */
void nm_wait_begin(void)
{
	static const int sigs[] = { SIGINT, SIGTERM, SIGHUP };
	struct sigaction now;
	sigset_t set;
	size_t i;

	sigemptyset(&set);
	for (i = 0; i < ARRAY_SIZE(sigs); i++)
		if (!sigaction(sigs[i], NULL, &now) &&
		    now.sa_handler != SIG_IGN)
			sigaddset(&set, sigs[i]);

	/* without it they do what they always do */
	signals = signalfd(-1, &set, SFD_CLOEXEC);
	if (signals >= 0)
		sigprocmask(SIG_BLOCK, &set, NULL);
}

/**
 * nm_wait() - wait
 * @fd: for something to be read here; -1 for nothing
 * @other: or here; -1 for nothing
 * @sec: so long; for ever if negative
 *
 * Return: why it is over.
 */
enum nm_wait nm_wait(int fd, int other, double sec)
{
	struct pollfd fds[] = {
		{ .fd = fd, .events = POLLIN },
		{ .fd = other, .events = POLLIN },
		{ .fd = signals, .events = POLLIN },
		{ .fd = STDOUT_FILENO }, /* its reader may go away */
	};
	int n;

	n = poll(fds, ARRAY_SIZE(fds), sec < 0 ? -1 : sec * 1000);
	if (n < 0 || fds[2].revents || fds[3].revents)
		return NM_WAIT_END;
	if (fds[0].revents)
		return NM_WAIT_READY;

	return fds[1].revents ? NM_WAIT_OTHER : NM_WAIT_TIME;
}
