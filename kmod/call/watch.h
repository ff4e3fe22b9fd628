/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Somebody above may want to know what happens to calls. Without one it costs a
 * load, and things happen seldom: a few for each call.
 */
#ifndef NM_CALL_WATCH_H
#define NM_CALL_WATCH_H

#include "call/call.h"
#include "call/refuse.h"

/** enum nm_news_kind - what happened, in the order of the commands that tell */
enum nm_news_kind {
	NM_NEWS_CALL_NEW,
	NM_NEWS_CALL_UPDATE,
	NM_NEWS_CALL_OVER,
	NM_NEWS_CHANNEL_OPEN,
	NM_NEWS_CHANNEL_CLOSE,
	NM_NEWS_REFUSED,
};

/**
 * struct nm_news - something happened
 * @kind: enum nm_news_kind
 * @channel: index of the channel it is about, or NM_CHANNEL_NONE
 * @call: call it is about, locked; NULL if there is none
 * @refusal: what was refused, if something was
 */
struct nm_news {
	u8 kind;
	s8 channel;
	const struct nm_call *call;
	const struct nm_refusal *refusal;
};

/**
 * typedef nm_watcher - who is told
 * @nn: namespace
 * @news: what happened
 *
 * Called with locks of a call and a connection held, in softirq or BH-safe.
 */
typedef void nm_watcher(struct nm_net *nn, const struct nm_news *news);

void nm_watch_set(nm_watcher *watcher);
void nm_watch_call(struct nm_call *call, enum nm_news_kind kind);
void nm_watch_channel(struct nm_call *call, enum nm_news_kind kind, int index);
void nm_watch_refused(struct nm_net *nn, const struct nm_refusal *refusal);

#endif
