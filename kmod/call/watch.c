// SPDX-License-Identifier: GPL-2.0-only
/* Telling whoever wants to know what happens to calls. */

#include <linux/rcupdate.h>

#include "call/net.h"
#include "call/watch.h"

static nm_watcher __rcu *watch_watcher;

/**
 * nm_watch_set() - who is told from now on
 * @watcher: it, or NULL for nobody
 *
 * Context: may sleep; the one before is not called any more afterwards.
 */
void nm_watch_set(nm_watcher *watcher)
{
	rcu_assign_pointer(watch_watcher, watcher);
	if (!watcher)
		synchronize_rcu();
}

static void watch_tell(struct nm_net *nn, const struct nm_news *news)
{
	nm_watcher *tell;

	rcu_read_lock();
	tell = rcu_dereference(watch_watcher);
	if (tell && !READ_ONCE(nn->closing))
		tell(nn, news);
	rcu_read_unlock();
}

/* the first thing that is told of a call is that it began */
static void watch_new(struct nm_call *call)
{
	const struct nm_news news = {
		.kind = NM_NEWS_CALL_NEW,
		.channel = NM_CHANNEL_NONE,
		.call = call,
	};

	lockdep_assert_held(&call->lock);
	if (call->told)
		return;
	call->told = true;
	watch_tell(call->nn, &news);
}

/**
 * nm_watch_call() - something happened to a call
 * @call: call, locked
 * @kind: NM_NEWS_CALL_NEW if it was not told yet, _UPDATE or _OVER
 */
void nm_watch_call(struct nm_call *call, enum nm_news_kind kind)
{
	const struct nm_news news = {
		.kind = kind,
		.channel = NM_CHANNEL_NONE,
		.call = call,
	};

	watch_new(call);
	if (kind != NM_NEWS_CALL_NEW)
		watch_tell(call->nn, &news);
}

/**
 * nm_watch_channel() - something happened to a logical channel
 * @call: its call, locked
 * @kind: NM_NEWS_CHANNEL_OPEN or NM_NEWS_CHANNEL_CLOSE
 * @index: which channel
 */
void nm_watch_channel(struct nm_call *call, enum nm_news_kind kind, int index)
{
	const struct nm_news news = {
		.kind = kind,
		.channel = index,
		.call = call,
	};

	watch_new(call);
	watch_tell(call->nn, &news);
}

/**
 * nm_watch_refused() - something was refused
 * @nn: namespace
 * @refusal: what; for nm_refuse()
 */
void nm_watch_refused(struct nm_net *nn, const struct nm_refusal *refusal)
{
	struct nm_news news = {
		.kind = NM_NEWS_REFUSED,
		.channel = NM_CHANNEL_NONE,
		.call = refusal->call,
		.refusal = refusal,
	};

	if (refusal->call) {
		watch_new(refusal->call);
		if (refusal->channel != NM_USER_CALL)
			news.channel = refusal->channel;
	}
	watch_tell(nn, &news);
}
