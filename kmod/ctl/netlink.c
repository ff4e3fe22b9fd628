// SPDX-License-Identifier: GPL-2.0-only
/*
 * The generic netlink family: what the generated tables leave to us. Requests
 * have passed the generated policy when they come here (the family is new, so
 * the core validates strictly).
 */
#include <linux/module.h>
#include <net/genetlink.h>
#include <net/sock.h>

#include <linux/nf_netmeeting.h>

#include "call/net.h"
#include "ctl/ctl.h"
#include "ctl/netlink_gen.h"
#include "ctl/stats.h"

/**
 * struct nm_stats_cursor - how far a dump of the counters has come
 * @next: counter to send next
 * @end: counter to stop before; 0 until the request was looked at
 */
struct nm_stats_cursor {
	unsigned int next;
	unsigned int end;
};

struct genl_family nm_ctl_family __ro_after_init = {
	.name = NETMEETING_FAMILY_NAME,
	.version = NETMEETING_FAMILY_VERSION,
	.module = THIS_MODULE,
	.maxattr = ARRAY_SIZE(netmeeting_nl_policy) - 1,
	.policy = netmeeting_nl_policy,
	.small_ops = netmeeting_nl_ops,
	.n_small_ops = ARRAY_SIZE(netmeeting_nl_ops),
	.netnsok = true,
	.mcgrps = netmeeting_nl_mcgrps,
	.n_mcgrps = ARRAY_SIZE(netmeeting_nl_mcgrps),
	.parallel_ops = true, /* nothing here needs the lock of the core */
};

static int nm_stats_begin(struct netlink_callback *cb,
			  struct nm_stats_cursor *cur)
{
	const struct nlattr *name;
	int id;

	name = nlmsg_find_attr(cb->nlh, GENL_HDRLEN, NETMEETING_A_NAME);
	if (!name) {
		cur->end = NM_COUNT_MAX;
		return 0;
	}

	id = nm_stats_find(name);
	if (id < 0) {
		NL_SET_ERR_MSG_ATTR(cb->extack, name,
				    "no counter of this name");
		return id;
	}

	cur->next = id;
	cur->end = id + 1;

	return 0;
}

static int nm_stats_send(struct sk_buff *skb, struct netlink_callback *cb,
			 u8 cmd, enum nm_count id)
{
	bool reset = cmd == NETMEETING_CMD_STATS_RESET;
	void *hdr;
	int err;

	hdr = genlmsg_put(skb, NETLINK_CB(cb->skb).portid, cb->nlh->nlmsg_seq,
			  &nm_ctl_family, NLM_F_MULTI, cmd);
	if (!hdr)
		return -EMSGSIZE;

	err = nm_stats_put(skb, sock_net(skb->sk), id, reset);
	if (err) {
		genlmsg_cancel(skb, hdr);
		return err;
	}

	genlmsg_end(skb, hdr);

	return 0;
}

static int nm_stats_dump(struct sk_buff *skb, struct netlink_callback *cb,
			 u8 cmd)
{
	struct nm_stats_cursor *cur = (void *)cb->ctx;
	int err = 0;

	BUILD_BUG_ON(sizeof(*cur) > sizeof(cb->ctx));

	if (!cur->end)
		err = nm_stats_begin(cb, cur);

	while (!err && cur->next < cur->end) {
		err = nm_stats_send(skb, cb, cmd, cur->next);
		if (!err)
			cur->next++;
	}

	return skb->len ?: err;
}

/**
 * netmeeting_nl_stats_get_dumpit() - answer stats-get
 * @skb: room for as many messages as fit
 * @cb: the dump; its context holds the cursor from one call to the next
 *
 * Return: octets in @skb while there are counters left, 0 at the end, or a
 *	negative errno.
 */
int netmeeting_nl_stats_get_dumpit(struct sk_buff *skb,
				   struct netlink_callback *cb)
{
	return nm_stats_dump(skb, cb, NETMEETING_CMD_STATS_GET);
}

/**
 * netmeeting_nl_stats_reset_dumpit() - answer stats-reset with what is taken
 * @skb: room for as many messages as fit
 * @cb: the dump; its context holds the cursor from one call to the next
 *
 * Return: octets in @skb while there are counters left, 0 at the end, or a
 *	negative errno.
 */
int netmeeting_nl_stats_reset_dumpit(struct sk_buff *skb,
				     struct netlink_callback *cb)
{
	return nm_stats_dump(skb, cb, NETMEETING_CMD_STATS_RESET);
}

/**
 * netmeeting_nl_stats_reset_doit() - answer stats-reset
 * @skb: request
 * @info: it, taken apart
 *
 * Return: 0 or a negative errno.
 */
int netmeeting_nl_stats_reset_doit(struct sk_buff *skb, struct genl_info *info)
{
	const struct nlattr *name = info->attrs[NETMEETING_A_NAME];
	struct nm_net *nn = nm_net(genl_info_net(info));
	int id;

	if (name) {
		id = nm_stats_find(name);
		if (id < 0) {
			NL_SET_ERR_MSG_ATTR(info->extack, name,
					    "no counter of this name");
			return id;
		}
		nm_count_reset(nn, id);
		return 0;
	}

	for (id = 0; id < NM_COUNT_MAX; id++)
		nm_count_reset(nn, id);

	return 0;
}

/**
 * nm_ctl_init() - open the control room
 *
 * Return: 0 or a negative errno.
 */
int __init nm_ctl_init(void)
{
	int err = genl_register_family(&nm_ctl_family);

	if (err)
		return err;
	err = nm_news_init();
	if (err)
		genl_unregister_family(&nm_ctl_family);
	return err;
}

/**
 * nm_ctl_exit() - close the control room
 *
 * No request is being answered when this returns: a dump in progress holds the
 * module.
 */
void nm_ctl_exit(void)
{
	nm_news_exit();
	genl_unregister_family(&nm_ctl_family);
}

MODULE_ALIAS_GENL_FAMILY(NETMEETING_FAMILY_NAME);
