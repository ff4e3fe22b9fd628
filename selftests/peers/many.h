/* SPDX-License-Identifier: GPL-2.0-only */
/* Both sides of many calls in one process, each in a network namespace. */
#ifndef NM_MANY_H
#define NM_MANY_H

#include "peer.h"

/* as many as one connection may signal at the same time */
#define MANY_BUNDLE 64

/**
 * struct many - both sides
 * @side: what plays them, by enum side
 * @ns: their namespaces
 * @in: the one we are in
 * @begun: calls that were begun
 * @whole: those of them that had connections of their own
 * @one_name: every call has the identifier of the recording
 * @at_media: called in a whole call when its media flow, if not NULL
 */
struct many {
	struct peer side[2];
	int ns[2];
	int in;
	uint64_t begun;
	uint64_t whole;
	bool one_name;
	void (*at_media)(struct many *m);
};

/* many.c */
void many_begin(struct many *m, char **argv);
void many_enter(struct many *m, enum side side);

/* many_bundle.c */
void bundle_begin(struct many *m, int n);
void bundle_end(struct many *m, int n);
void bundle_burst(struct many *m, int n);
void bundle_each(struct many *m, int n);

/* many_whole.c */
void whole_call(struct many *m);

#endif
