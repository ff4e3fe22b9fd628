// SPDX-License-Identifier: GPL-2.0-only
/* The family of the module: to ask for it, and to hear of it. */

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

/**
 * struct told - what a message tells of a family
 * @family: numbers
 * @ours: it is that of the module
 */
struct told {
	struct nm_family family;
	bool ours;
};

static int on_groups(const struct nlattr *attr, void *data)
{
	const struct nlattr *part[2] = {};
	struct told *told = data;

	if (mnl_attr_parse_nested(attr, on_group, part) < 0)
		return MNL_CB_ERROR;
	if (part[0] && part[1] &&
	    !strcmp(mnl_attr_get_str(part[1]), NETMEETING_MCGRP_CALLS))
		told->family.group = mnl_attr_get_u32(part[0]);

	return MNL_CB_OK;
}

static int on_attr(const struct nlattr *attr, void *data)
{
	struct told *told = data;

	switch (mnl_attr_get_type(attr)) {
	case CTRL_ATTR_FAMILY_ID:
		if (!mnl_attr_validate(attr, MNL_TYPE_U16))
			told->family.id = mnl_attr_get_u16(attr);
		break;
	case CTRL_ATTR_FAMILY_NAME:
		if (!mnl_attr_validate(attr, MNL_TYPE_NUL_STRING))
			told->ours = !strcmp(mnl_attr_get_str(attr),
					     NETMEETING_FAMILY_NAME);
		break;
	case CTRL_ATTR_MCAST_GROUPS:
		return mnl_attr_parse_nested(attr, on_groups, told);
	}

	return MNL_CB_OK;
}

/**
 * nm_family_read() - what a message of nlctrl says about our family
 * @nlh: message
 * @family: to be filled in
 *
 * Return: it is about that family, and makes sense.
 */
bool nm_family_read(const struct nlmsghdr *nlh, struct nm_family *family)
{
	struct told told = {};

	if (mnl_attr_parse(nlh, sizeof(struct genlmsghdr), on_attr, &told) < 0)
		return false;
	*family = told.family;

	return told.ours && told.family.id;
}

static int on_family(const struct nlmsghdr *nlh, void *data)
{
	struct nm_nl *nl = data;

	if (nm_family_read(nlh, &nl->family))
		return MNL_CB_OK;
	errno = EBADMSG;

	return MNL_CB_ERROR;
}

/**
 * nm_family_find() - ask for the family
 * @nl: open socket
 *
 * That makes the kernel load the module where it can.
 *
 * Return: 0 or a negative errno; -ENOENT if there is no module.
 */
int nm_family_find(struct nm_nl *nl)
{
	char buf[NM_NL_REQUEST];
	struct nlmsghdr *nlh;

	nlh = nm_nl_request(nl, buf, GENL_ID_CTRL, NLM_F_ACK,
			    CTRL_CMD_GETFAMILY, 1);
	mnl_attr_put_strz(nlh, CTRL_ATTR_FAMILY_NAME, NETMEETING_FAMILY_NAME);

	return nm_nl_talk(nl, nlh, on_family, nl);
}

static int open_socket(struct nm_nl *nl)
{
	memset(nl, 0, sizeof(*nl));
	nl->sock = nm_sock_open();
	if (nl->sock)
		return 0;
	snprintf(nl->why, sizeof(nl->why), "%s", strerror(errno));

	return -ENOTCONN;
}

/**
 * nm_family_watch() - open a socket that hears which families come and go
 * @nl: to be filled in
 *
 * Return: 0 or a negative errno.
 */
int nm_family_watch(struct nm_nl *nl)
{
	int err = open_socket(nl);

	/* its only group has the number of the family */
	if (!err && nm_sock_join(nl->sock, GENL_ID_CTRL)) {
		err = -errno;
		nm_nl_close(nl);
	}

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
	int err = open_socket(nl);

	if (err) {
		nm_nl_complain(nl, err, "no generic netlink socket");
		return err;
	}

	err = nm_family_find(nl);
	if (!err)
		return 0;

	if (err == -ENOENT)
		fputs("nmctl: module nf_netmeeting is not loaded (try \"modprobe nf_netmeeting\")\n",
		      stderr);
	else
		nm_nl_complain(nl, err,
			       "netlink family " NETMEETING_FAMILY_NAME);
	nm_nl_close(nl);

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
