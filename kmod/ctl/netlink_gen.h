/* SPDX-License-Identifier: ((GPL-2.0 WITH Linux-syscall-note) OR BSD-3-Clause) */
/* Do not edit directly, auto-generated from: */
/*	uapi/netmeeting.yaml */
/* YNL-GEN kernel header */

#ifndef _LINUX_NETMEETING_GEN_H
#define _LINUX_NETMEETING_GEN_H

#include <net/netlink.h>
#include <net/genetlink.h>

#include <linux/nf_netmeeting.h>

/* Common nested types */
extern const struct nla_policy netmeeting_setting_nl_policy[NETMEETING_A_SETTING_FIXED + 1];

/* Global operation policy for netmeeting */
extern const struct nla_policy netmeeting_nl_policy[NETMEETING_A_STATE + 1];

/* Ops table for netmeeting */
extern const struct genl_small_ops netmeeting_nl_ops[6];

int netmeeting_nl_stats_get_dumpit(struct sk_buff *skb,
				   struct netlink_callback *cb);
int netmeeting_nl_stats_reset_doit(struct sk_buff *skb, struct genl_info *info);
int netmeeting_nl_stats_reset_dumpit(struct sk_buff *skb,
				     struct netlink_callback *cb);
int netmeeting_nl_call_get_doit(struct sk_buff *skb, struct genl_info *info);
int netmeeting_nl_call_get_dumpit(struct sk_buff *skb,
				  struct netlink_callback *cb);
int netmeeting_nl_call_end_doit(struct sk_buff *skb, struct genl_info *info);
int netmeeting_nl_config_get_dumpit(struct sk_buff *skb,
				    struct netlink_callback *cb);
int netmeeting_nl_config_set_doit(struct sk_buff *skb, struct genl_info *info);

enum {
	NETMEETING_NLGRP_CALLS,
	NETMEETING_NLGRP_MAX
};

extern const struct genl_multicast_group netmeeting_nl_mcgrps[NETMEETING_NLGRP_MAX];

#endif /* _LINUX_NETMEETING_GEN_H */
