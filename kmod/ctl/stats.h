/* SPDX-License-Identifier: GPL-2.0-only */
/* The counters as netlink attributes. */
#ifndef NM_CTL_STATS_H
#define NM_CTL_STATS_H

#include "call/count.h"

struct net;
struct nlattr;
struct sk_buff;

int nm_stats_find(const struct nlattr *name);
int nm_stats_put(struct sk_buff *skb, struct net *net, enum nm_count id,
		 bool reset);

#endif
