// SPDX-License-Identifier: GPL-2.0-only
/* The one place that every refusal passes. */

#include "call/refuse.h"
#include "call/watch.h"

/**
 * nm_refuse() - count a refusal, and tell of it
 * @nn: namespace
 * @r: what was refused
 *
 * Context: atomic, RCU read side, under any lock of ours.
 */
void nm_refuse(struct nm_net *nn, const struct nm_refusal *r)
{
	nm_count(nn, r->why);
	nm_watch_refused(nn, r);
}
