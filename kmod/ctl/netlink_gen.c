// SPDX-License-Identifier: ((GPL-2.0 WITH Linux-syscall-note) OR BSD-3-Clause)
/* Do not edit directly, auto-generated from: */
/*	uapi/netmeeting.yaml */
/* YNL-GEN kernel source */

#include <net/netlink.h>
#include <net/genetlink.h>

#include "netlink_gen.h"

#include <linux/nf_netmeeting.h>

/* Global operation policy for netmeeting */
const struct nla_policy netmeeting_nl_policy[NETMEETING_A_NAME + 1] = {
	[NETMEETING_A_NAME] = { .type = NLA_NUL_STRING, },
};

/* Ops table for netmeeting */
const struct genl_small_ops netmeeting_nl_ops[1] = {
	{
		.cmd	= NETMEETING_CMD_STATS_GET,
		.dumpit	= netmeeting_nl_stats_get_dumpit,
	},
};
