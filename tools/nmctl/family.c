// SPDX-License-Identifier: GPL-2.0-only
/* Find the family of the module, which loads it where that is allowed. */

#include <errno.h>
#include <linux/genetlink.h>
#include <linux/nf_netmeeting.h>
#include <stdio.h>
#include <string.h>

#include "nl.h"
#include "sock.h"

static int on_group(const struct nlattr *attr, void *data)
{
	const struct nlattr **part = data;

	if (mnl_attr_get_type(attr) == CTRL_ATTR_MCAST_GRP_ID &&
	    !mnl_attr_validate(attr, MNL_TYPE_U32))
		part[0] = attr;
	else if (mnl_attr_get_type(attr) == CTRL_ATTR_MCAST_GRP_NAME &&
		 !mnl_attr_validate(attr, MNL_TYPE_NUL_STRING))
		part[1] = attr;

	return MNL_CB_OK;
}

static int on_groups(const struct nlattr *attr, void *data)
{
	const struct nlattr *part[2] = {};
	struct nm_nl *nl = data;

	if (mnl_attr_parse_nested(attr, on_group, part) < 0)
		return MNL_CB_ERROR;
	if (part[0] && part[1] &&
	    !strcmp(mnl_attr_get_str(part[1]), NETMEETING_MCGRP_CALLS))
		nl->group = mnl_attr_get_u32(part[0]);

	return MNL_CB_OK;
}

static int on_family_attr(const struct nlattr *attr, void *data)
{
	struct nm_nl *nl = data;

	switch (mnl_attr_get_type(attr)) {
	case CTRL_ATTR_FAMILY_ID:
		if (!mnl_attr_validate(attr, MNL_TYPE_U16))
			nl->family = mnl_attr_get_u16(attr);
		break;
	case CTRL_ATTR_MCAST_GROUPS:
		return mnl_attr_parse_nested(attr, on_groups, nl);
	}

	return MNL_CB_OK;
}

static int on_family(const struct nlmsghdr *nlh, void *data)
{
	return mnl_attr_parse(nlh, sizeof(struct genlmsghdr), on_family_attr,
			      data);
}

/**
 * nm_nl_open_quiet() - open a socket to the module
 * @nl: to be filled in
 *
 * Asking for the family makes the kernel load the module where it is allowed.
 *
 * Return: 0 or a negative errno; -ENOENT if there is no module, -ENOTCONN if
 *	there is no socket.
 */
int nm_nl_open_quiet(struct nm_nl *nl)
{
	char buf[NM_NL_REQUEST];
	struct nlmsghdr *nlh;
	int err;

	memset(nl, 0, sizeof(*nl));
	nl->sock = nm_sock_open();
	if (!nl->sock) {
		snprintf(nl->why, sizeof(nl->why), "%s", strerror(errno));
		return -ENOTCONN;
	}

	nlh = nm_nl_request(nl, buf, GENL_ID_CTRL, NLM_F_ACK,
			    CTRL_CMD_GETFAMILY, 1);
	mnl_attr_put_strz(nlh, CTRL_ATTR_FAMILY_NAME, NETMEETING_FAMILY_NAME);
	err = nm_nl_talk(nl, nlh, on_family, nl);
	if (err)
		nm_nl_close(nl);

	return err;
}

/**
 * nm_nl_open() - open a socket to the module
 * @nl: to be filled in
 *
 * Return: 0, or a negative errno and standard error says why.
 */
int nm_nl_open(struct nm_nl *nl)
{
	int err = nm_nl_open_quiet(nl);

	if (err == -ENOENT)
		fputs("nmctl: module nf_netmeeting is not loaded (try \"modprobe nf_netmeeting\")\n",
		      stderr);
	else if (err == -ENOTCONN)
		nm_nl_complain(nl, err, "no generic netlink socket");
	else if (err)
		nm_nl_complain(nl, err,
			       "netlink family " NETMEETING_FAMILY_NAME);

	return err;
}

/**
 * nm_nl_close() - close the socket
 * @nl: opened, or not
 */
void nm_nl_close(struct nm_nl *nl)
{
	if (nl->sock)
		nm_sock_close(nl->sock);
	nl->sock = NULL;
}
