// SPDX-License-Identifier: GPL-2.0-only
/*
 * What two ends count differently because a message became longer: once as
 * conntrack does it, who knows the last place only, and once as it is.
 */
#include <stdlib.h>

#include "world.h"

/* longer_seq() - the number a segment leaves with */
u32 longer_seq(const struct world *w, u32 at)
{
	return at + (at > w->adj.pos ? w->adj.after : w->adj.before);
}

/* longer_ack() - the number its acknowledgment arrives with */
u32 longer_ack(const struct world *w, u32 ack)
{
	if (ack - w->adj.before > w->adj.pos)
		return ack - w->adj.after;
	return ack - w->adj.before;
}

/* longer_place() - where an octet is that was not in a longer message */
u32 longer_place(const struct world *w, u32 at)
{
	u32 sum = at;
	unsigned int i;

	for (i = 0; i < w->nr_longer; i++)
		if (w->longer[i].at < at)
			sum += w->longer[i].more;
	return sum;
}

/* longer_whole() - octets the receiver gets in all, as far as is known */
u32 longer_whole(const struct world *w)
{
	return longer_place(w, w->s.len);
}

/* longer_floor() - before this octet nobody knows where octets go */
u32 longer_floor(const struct world *w)
{
	const struct longer *l;

	if (w->nr_longer < 2)
		return 0;
	l = &w->longer[w->nr_longer - 2];
	return l->at + l->len;
}

/* longer_add() - it leaves */
void longer_add(struct world *w, const struct nm_growth *g)
{
	struct longer *l = &w->longer[w->nr_longer++];

	l->at = g->seq - w->isn;
	l->len = g->len;
	l->more = g->more;
	l->now = malloc(g->len + g->more);
	memcpy(l->now, g->now, g->len + g->more);
	w->adj.pos = l->at;
	w->adj.before = w->adj.after;
	w->adj.after += g->more;
}

/* longer_apply() - the whole stream as the receiver is to get it */
void longer_apply(const struct world *w, u8 *stream)
{
	unsigned int i = w->nr_longer;
	u32 len = w->s.len;

	while (i--) {
		const struct longer *l = &w->longer[i];

		memmove(stream + l->at + l->len + l->more,
			stream + l->at + l->len, len - l->at - l->len);
		memcpy(stream + l->at, l->now, l->len + l->more);
		len += l->more;
	}
}

void longer_free(struct world *w)
{
	while (w->nr_longer)
		free(w->longer[--w->nr_longer].now);
	memset(&w->adj, 0, sizeof(w->adj));
}
