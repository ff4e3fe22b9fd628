// SPDX-License-Identifier: GPL-2.0-only
/*
 * Events for the multicast group. They are made where things happen, under the
 * locks of a packet, as only there everything fits together; but sent later, by
 * a worker: how many listen and how slow they are is no matter for a packet.
 */
#include <linux/ktime.h>
#include <net/genetlink.h>
#include <net/netns/generic.h>

#include <linux/nf_netmeeting.h>

#include "call/net.h"
#include "call/watch.h"
#include "ctl/call_put.h"
#include "ctl/ctl.h"
#include "ctl/netlink_gen.h"

/* events that wait for the worker; a flood of calls loses the newest */
#define NEWS_QUEUE 1024
/* an event has a call, and at most one channel or address */
#define NEWS_SIZE (2 * 1024)

/**
 * struct news_net - events of a namespace that are not sent yet
 * @net: the namespace
 * @queue: messages, in the order in which things happened
 * @lost: some did not come into it since the listeners were told so
 * @work: sends them
 */
struct news_net {
	struct net *net;
	struct sk_buff_head queue;
	bool lost;
	struct work_struct work;
};

static unsigned int news_net_id __read_mostly;

static const u8 news_command[] = {
	[NM_NEWS_CALL_NEW] = NETMEETING_CMD_CALL_NEW,
	[NM_NEWS_CALL_UPDATE] = NETMEETING_CMD_CALL_UPDATE,
	[NM_NEWS_CALL_OVER] = NETMEETING_CMD_CALL_OVER,
	[NM_NEWS_CHANNEL_OPEN] = NETMEETING_CMD_CHANNEL_OPEN,
	[NM_NEWS_CHANNEL_CLOSE] = NETMEETING_CMD_CHANNEL_CLOSE,
	[NM_NEWS_REFUSED] = NETMEETING_CMD_REFUSED,
};

static void news_send(struct news_net *n, struct sk_buff_head *some)
{
	struct sk_buff *skb;
	int err;

	while ((skb = __skb_dequeue(some))) {
		err = genlmsg_multicast_netns(&nm_ctl_family, n->net, skb, 0,
					      NETMEETING_NLGRP_CALLS,
					      GFP_KERNEL);
		if (err && err != -ESRCH)
			nm_count(nm_net(n->net), NM_COUNT_EVENTS_LOST);
	}
}

/*
 * Who listens has to know that there is a gap, as if its own buffer had been too
 * small: once for as many events as wait at a time.
 */
static void news_work(struct work_struct *work)
{
	struct news_net *n = container_of(work, struct news_net, work);
	struct sk_buff_head some;

	__skb_queue_head_init(&some);
	for (;;) {
		spin_lock_bh(&n->queue.lock);
		skb_queue_splice_tail_init(&n->queue, &some);
		spin_unlock_bh(&n->queue.lock);
		if (skb_queue_empty(&some) && !READ_ONCE(n->lost))
			break;
		news_send(n, &some);
		if (xchg(&n->lost, false))
			genl_set_err(&nm_ctl_family, n->net, 0,
				     NETMEETING_NLGRP_CALLS, -ENOBUFS);
		cond_resched();
	}
}

static int news_put_refusal(struct sk_buff *skb, const struct nm_refusal *r)
{
	struct nlattr *nest = nla_nest_start(skb, NETMEETING_A_REFUSAL);

	if (!nest ||
	    nla_put_string(skb, NETMEETING_A_REFUSAL_REASON,
			   nm_count_name(r->why)) ||
	    nla_put_string(skb, NETMEETING_A_REFUSAL_TEXT,
			   nm_count_text(r->why)) ||
	    nla_put_u32(skb, NETMEETING_A_REFUSAL_MEDIA, r->media))
		return -EMSGSIZE;
	if (r->addr && nm_call_put_endpoint(skb, NETMEETING_A_REFUSAL_ADDRESS,
					    r->addr, r->family))
		return -EMSGSIZE;
	nla_nest_end(skb, nest);
	return 0;
}

static int news_put(struct sk_buff *skb, const struct nm_news *news)
{
	void *hdr = genlmsg_put(skb, 0, 0, &nm_ctl_family, 0,
				news_command[news->kind]);

	if (!hdr || nla_put_u64_64bit(skb, NETMEETING_A_TIME,
				      ktime_get_real_ns(), NETMEETING_A_PAD))
		return -EMSGSIZE;
	if (news->call && nm_call_put_brief(skb, news->call))
		return -EMSGSIZE;
	if (news->channel != NM_CHANNEL_NONE &&
	    nm_call_put_channel(skb, NETMEETING_A_CHANNEL, news->call,
				news->channel))
		return -EMSGSIZE;
	if (news->refusal && news_put_refusal(skb, news->refusal))
		return -EMSGSIZE;
	genlmsg_end(skb, hdr);
	return 0;
}

/* nm_watcher */
static void news_tell(struct nm_net *nn, const struct nm_news *news)
{
	struct news_net *n = net_generic(nn->net, news_net_id);
	struct sk_buff *skb;

	if (!genl_has_listeners(&nm_ctl_family, nn->net,
				NETMEETING_NLGRP_CALLS))
		return;
	if (skb_queue_len_lockless(&n->queue) >= NEWS_QUEUE)
		goto lost;
	skb = nlmsg_new(NEWS_SIZE, GFP_ATOMIC);
	if (!skb)
		goto lost;
	if (news_put(skb, news)) {
		nlmsg_free(skb);
		goto lost;
	}
	skb_queue_tail(&n->queue, skb);
	schedule_work(&n->work);
	return;

lost:
	nm_count(nn, NM_COUNT_EVENTS_LOST);
	WRITE_ONCE(n->lost, true);
	schedule_work(&n->work);
}

static int __net_init news_net_init(struct net *net)
{
	struct news_net *n = net_generic(net, news_net_id);

	n->net = net;
	skb_queue_head_init(&n->queue);
	INIT_WORK(&n->work, news_work);
	return 0;
}

/* nothing is told any more: the namespace closes, or nobody is told at all */
static void __net_exit news_net_exit(struct net *net)
{
	struct news_net *n = net_generic(net, news_net_id);

	cancel_work_sync(&n->work);
	skb_queue_purge(&n->queue);
}

static struct pernet_operations news_net_ops = {
	.init = news_net_init,
	.exit = news_net_exit,
	.id = &news_net_id,
	.size = sizeof(struct news_net),
};

/**
 * nm_news_init() - tell who listens
 *
 * Return: 0 or a negative errno. Context: module init, the family registered.
 */
int __init nm_news_init(void)
{
	int err = register_pernet_subsys(&news_net_ops);

	if (!err)
		nm_watch_set(news_tell);
	return err;
}

/**
 * nm_news_exit() - tell nobody any more
 *
 * Context: module exit, the family registered still.
 */
void nm_news_exit(void)
{
	nm_watch_set(NULL);
	unregister_pernet_subsys(&news_net_ops);
}
