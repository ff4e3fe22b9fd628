/* SPDX-License-Identifier: GPL-2.0-only */
/* Waiting, until the user has seen enough. */
#ifndef NMCTL_WAIT_H
#define NMCTL_WAIT_H

/** enum nm_wait - why there is nothing to wait for any more */
enum nm_wait {
	NM_WAIT_END, /* a signal, or nobody reads what we write */
	NM_WAIT_READY,
	NM_WAIT_OTHER, /* nothing to be read there, but at the other place */
	NM_WAIT_TIME,
};

void nm_wait_begin(void);
enum nm_wait nm_wait(int fd, int other, double sec);

#endif
