// SPDX-License-Identifier: GPL-2.0-only
/*
 * The walk of the counter table into netlink messages. The table itself, with
 * the name and the sentence of each counter, is call/count.h.
 */
#include <net/netlink.h>

#include <linux/nf_netmeeting.h>

#include "call/count.h"
#include "call/net.h"
#include "ctl/stats.h"

/**
 * nm_stats_find() - which counter has this name
 * @name: string attribute, terminated (the policy has seen to it)
 *
 * Return: enum nm_count, or -ENOENT.
 */
int nm_stats_find(const struct nlattr *name)
{
	int id;

	for (id = 0; id < NM_COUNT_MAX; id++)
		if (!nla_strcmp(name, nm_count_name(id)))
			return id;

	return -ENOENT;
}

/**
 * nm_stats_put() - append one counter to a message
 * @skb: message
 * @net: whose counter
 * @id: which counter
 * @reset: it begins at 0 again, if there was room for what it had counted
 *
 * Return: 0, or -EMSGSIZE with nothing appended.
 */
int nm_stats_put(struct sk_buff *skb, struct net *net, enum nm_count id,
		 bool reset)
{
	struct nm_net *nn = nm_net(net);
	struct nlattr *nest, *value;
	u64 count;

	nest = nla_nest_start(skb, NETMEETING_A_COUNTER);
	if (!nest)
		return -EMSGSIZE;

	if (nla_put_u32(skb, NETMEETING_A_COUNTER_ID, id) ||
	    nla_put_string(skb, NETMEETING_A_COUNTER_NAME, nm_count_name(id)) ||
	    nla_put_string(skb, NETMEETING_A_COUNTER_TEXT, nm_count_text(id)))
		goto cancel;
	value = nla_reserve_64bit(skb, NETMEETING_A_COUNTER_VALUE,
				  sizeof(count), NETMEETING_A_COUNTER_PAD);
	if (!value)
		goto cancel;

	count = reset ? nm_count_reset(nn, id) : nm_count_read(nn, id);
	memcpy(nla_data(value), &count, sizeof(count));
	nla_nest_end(skb, nest);

	return 0;

cancel:
	nla_nest_cancel(skb, nest);
	return -EMSGSIZE;
}
