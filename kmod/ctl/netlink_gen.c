// SPDX-License-Identifier: ((GPL-2.0 WITH Linux-syscall-note) OR BSD-3-Clause)
/* Do not edit directly, auto-generated from: */
/*	uapi/netmeeting.yaml */
/* YNL-GEN kernel source */

#include <net/netlink.h>
#include <net/genetlink.h>

#include "netlink_gen.h"

#include <linux/nf_netmeeting.h>

/* Common nested types */
const struct nla_policy netmeeting_setting_nl_policy[NETMEETING_A_SETTING_FIXED + 1] = {
	[NETMEETING_A_SETTING_NAME] = { .type = NLA_NUL_STRING, },
	[NETMEETING_A_SETTING_TEXT] = { .type = NLA_NUL_STRING, },
	[NETMEETING_A_SETTING_TYPE] = NLA_POLICY_MAX(NLA_U32, 5),
	[NETMEETING_A_SETTING_VALUE] = { .type = NLA_NUL_STRING, },
	[NETMEETING_A_SETTING_UNIT] = { .type = NLA_NUL_STRING, },
	[NETMEETING_A_SETTING_LOW] = { .type = NLA_U32, },
	[NETMEETING_A_SETTING_HIGH] = { .type = NLA_U32, },
	[NETMEETING_A_SETTING_WORD] = { .type = NLA_STRING, },
	[NETMEETING_A_SETTING_FIXED] = { .type = NLA_FLAG, },
};

/* Global operation policy for netmeeting */
const struct nla_policy netmeeting_nl_policy[NETMEETING_A_STATE + 1] = {
	[NETMEETING_A_NAME] = { .type = NLA_NUL_STRING, },
	[NETMEETING_A_SETTING] = NLA_POLICY_NESTED(netmeeting_setting_nl_policy),
	[NETMEETING_A_ID] = { .type = NLA_U64, },
	[NETMEETING_A_HOST] = { .type = NLA_BINARY, },
	[NETMEETING_A_STATE] = NLA_POLICY_MAX(NLA_U32, 3),
};

/* Ops table for netmeeting */
const struct genl_small_ops netmeeting_nl_ops[6] = {
	{
		.cmd	= NETMEETING_CMD_STATS_GET,
		.dumpit	= netmeeting_nl_stats_get_dumpit,
	},
	{
		.cmd	= NETMEETING_CMD_STATS_RESET,
		.doit	= netmeeting_nl_stats_reset_doit,
		.dumpit	= netmeeting_nl_stats_reset_dumpit,
		.flags	= GENL_UNS_ADMIN_PERM,
	},
	{
		.cmd	= NETMEETING_CMD_CALL_GET,
		.doit	= netmeeting_nl_call_get_doit,
		.dumpit	= netmeeting_nl_call_get_dumpit,
	},
	{
		.cmd	= NETMEETING_CMD_CALL_END,
		.doit	= netmeeting_nl_call_end_doit,
		.flags	= GENL_UNS_ADMIN_PERM,
	},
	{
		.cmd	= NETMEETING_CMD_CONFIG_GET,
		.dumpit	= netmeeting_nl_config_get_dumpit,
	},
	{
		.cmd	= NETMEETING_CMD_CONFIG_SET,
		.doit	= netmeeting_nl_config_set_doit,
		.flags	= GENL_UNS_ADMIN_PERM,
	},
};

const struct genl_multicast_group netmeeting_nl_mcgrps[] = {
	[NETMEETING_NLGRP_CALLS] = { "calls", },
};
