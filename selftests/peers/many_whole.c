// SPDX-License-Identifier: GPL-2.0-only
/* A whole recorded call: what one side sends the other receives, in turn. */
#include "many.h"

static void media(struct many *m)
{
	struct peer *a = &m->side[CALLER], *b = &m->side[CALLEE];
	uint64_t end = now_ms() + a->opt.timeout_ms;
	const char *missing;

	a->media_on = true;
	b->media_on = true;
	media_tick(a);
	media_tick(b);
	for (;;) {
		missing = media_missing(a, false) ?: media_missing(b, false);
		if (!missing)
			break;
		if (now_ms() > end)
			fail("media: %s", missing);
		pump(a);
		pump(b);
	}
	a->media_on = false;
	b->media_on = false;
}

/* who opens is connected before the other accepts */
static void connect_both(struct many *m, int i, enum side who)
{
	many_enter(m, who);
	call_connect(&m->side[who], &m->side[who].call.ev[i]);
	many_enter(m, !who);
	call_connect(&m->side[!who], &m->side[!who].call.ev[i]);
}

void whole_call(struct many *m)
{
	const struct call *call = &m->side[CALLER].call;
	bool bye = false;
	int i;

	for (i = 0; i < 2; i++)
		call_prepare(&m->side[i]);
	for (i = 0; i < call->n_events; i++) {
		enum side who = call->ev[i].who;

		switch (call->ev[i].kind) {
		case EV_CONNECT:
			connect_both(m, i, who);
			break;
		case EV_MESSAGE:
			call_send(&m->side[who], i, bye);
			message_receive(&m->side[!who],
					&m->side[!who].call.ev[i]);
			break;
		case EV_MEDIA:
			media(m);
			if (m->at_media)
				m->at_media(m);
			break;
		case EV_BYE:
			bye = true;
			break;
		}
	}
	for (i = 0; i < 2; i++) {
		call_hangup(&m->side[i], false);
		call_forget(&m->side[i]);
	}
	m->begun++;
	m->whole++;
}
