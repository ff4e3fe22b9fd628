// SPDX-License-Identifier: GPL-2.0-only
/* Generic netlink on libmnl: find the family, ask it, hear what it says. */

#include <errno.h>
#include <linux/genetlink.h>
#include <linux/nf_netmeeting.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "nl.h"
#include "nmctl.h"

/* The kernel fills at most this much of a buffer with one part of a dump. */
#define NM_NL_DUMP_SIZE 32768

/**
 * struct nm_nl_run - one request on its way
 * @nl: socket
 * @cb: called for each message of the answer
 * @data: for @cb
 */
struct nm_nl_run {
	struct nm_nl *nl;
	mnl_cb_t cb;
	void *data;
};

static int on_why(const struct nlattr *attr, void *data)
{
	struct nm_nl *nl = data;

	if (mnl_attr_get_type(attr) == NLMSGERR_ATTR_MSG &&
	    !mnl_attr_validate(attr, MNL_TYPE_NUL_STRING))
		snprintf(nl->why, sizeof(nl->why), "%s",
			 mnl_attr_get_str(attr));

	return MNL_CB_OK;
}

/* The kernel's own words lie behind the error, @off octets into the message. */
static void keep_why(struct nm_nl *nl, const struct nlmsghdr *nlh, size_t off)
{
	if (nlh->nlmsg_flags & NLM_F_ACK_TLVS &&
	    mnl_nlmsg_get_payload_len(nlh) >= off)
		mnl_attr_parse(nlh, off, on_why, nl);
}

static int on_error(const struct nlmsghdr *nlh, void *data)
{
	const struct nlmsgerr *err = mnl_nlmsg_get_payload(nlh);
	struct nm_nl_run *run = data;
	size_t off = sizeof(*err);

	if (mnl_nlmsg_get_payload_len(nlh) < sizeof(*err)) {
		errno = EBADMSG;
		return MNL_CB_ERROR;
	}

	if (!err->error)
		return MNL_CB_STOP;

	if (!(nlh->nlmsg_flags & NLM_F_CAPPED))
		off += err->msg.nlmsg_len - sizeof(err->msg);
	keep_why(run->nl, nlh, off);
	errno = -err->error;

	return MNL_CB_ERROR;
}

/* A dump that fails half-way says so at its end. */
static int on_done(const struct nlmsghdr *nlh, void *data)
{
	const int *err = mnl_nlmsg_get_payload(nlh);
	struct nm_nl_run *run = data;

	if (mnl_nlmsg_get_payload_len(nlh) < sizeof(*err) || *err >= 0)
		return MNL_CB_STOP;

	keep_why(run->nl, nlh, sizeof(*err));
	errno = -*err;

	return MNL_CB_ERROR;
}

static int on_message(const struct nlmsghdr *nlh, void *data)
{
	struct nm_nl_run *run = data;

	return run->cb(nlh, run->data);
}

static struct nlmsghdr *put_header(struct nm_nl *nl, char *buf, uint16_t type,
				   uint16_t flags, uint8_t cmd, uint8_t version)
{
	struct nlmsghdr *nlh = mnl_nlmsg_put_header(buf);
	struct genlmsghdr *genl;

	nlh->nlmsg_type = type;
	nlh->nlmsg_flags = NLM_F_REQUEST | flags;
	nlh->nlmsg_seq = ++nl->seq;
	genl = mnl_nlmsg_put_extra_header(nlh, sizeof(*genl));
	genl->cmd = cmd;
	genl->version = version;

	return nlh;
}

/* Send @nlh, which lies in a buffer of its own; 0 or a negative errno. */
static int talk(struct nm_nl *nl, const struct nlmsghdr *nlh, mnl_cb_t cb,
		void *data)
{
	static mnl_cb_t ctl[] = {
		[NLMSG_ERROR] = on_error,
		[NLMSG_DONE] = on_done,
	};
	struct nm_nl_run run = { nl, cb, data };
	char buf[NM_NL_DUMP_SIZE];
	ssize_t len;
	int rc;

	nl->why[0] = '\0';
	if (mnl_socket_sendto(nl->sock, nlh, nlh->nlmsg_len) < 0)
		return -errno;

	do {
		len = mnl_socket_recvfrom(nl->sock, buf, sizeof(buf));
		if (len < 0)
			return -errno;
		rc = mnl_cb_run2(buf, len, nl->seq,
				 mnl_socket_get_portid(nl->sock), on_message,
				 &run, ctl, ARRAY_SIZE(ctl));
	} while (rc > MNL_CB_STOP);

	return rc < 0 ? -errno : 0;
}

static int on_family_attr(const struct nlattr *attr, void *data)
{
	struct nm_nl *nl = data;

	if (mnl_attr_get_type(attr) == CTRL_ATTR_FAMILY_ID &&
	    !mnl_attr_validate(attr, MNL_TYPE_U16))
		nl->family = mnl_attr_get_u16(attr);

	return MNL_CB_OK;
}

static int on_family(const struct nlmsghdr *nlh, void *data)
{
	return mnl_attr_parse(nlh, sizeof(struct genlmsghdr), on_family_attr,
			      data);
}

/* Asking for the name makes the kernel load the module where it is allowed. */
static int find_family(struct nm_nl *nl)
{
	char buf[MNL_SOCKET_BUFFER_SIZE];
	struct nlmsghdr *nlh;

	nlh = put_header(nl, buf, GENL_ID_CTRL, NLM_F_ACK, CTRL_CMD_GETFAMILY,
			 1);
	mnl_attr_put_strz(nlh, CTRL_ATTR_FAMILY_NAME, NETMEETING_FAMILY_NAME);

	return talk(nl, nlh, on_family, nl);
}

/**
 * nm_nl_open() - open a socket to the module
 * @nl: to be filled in
 *
 * Return: 0, or a negative errno and standard error says why.
 */
int nm_nl_open(struct nm_nl *nl)
{
	int one = 1;
	int err;

	memset(nl, 0, sizeof(*nl));
	nl->seq = time(NULL);

	nl->sock = mnl_socket_open2(NETLINK_GENERIC, SOCK_CLOEXEC);
	if (!nl->sock || mnl_socket_bind(nl->sock, 0, MNL_SOCKET_AUTOPID)) {
		err = -errno;
		fprintf(stderr, "nmctl: no generic netlink socket: %s\n",
			strerror(-err));
		nm_nl_close(nl);
		return err;
	}

	/* An old kernel without these has less to say, no more. */
	mnl_socket_setsockopt(nl->sock, NETLINK_EXT_ACK, &one, sizeof(one));
	mnl_socket_setsockopt(nl->sock, NETLINK_CAP_ACK, &one, sizeof(one));

	err = find_family(nl);
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
		mnl_socket_close(nl->sock);
	nl->sock = NULL;
}

/**
 * nm_nl_dump() - ask for all objects of a kind
 * @nl: socket
 * @cmd: command of the family
 * @attr: attribute that narrows the answer
 * @value: its value, or NULL for everything
 * @cb: called for each message of the answer
 * @data: for @cb
 *
 * Return: 0 or a negative errno.
 */
int nm_nl_dump(struct nm_nl *nl, uint8_t cmd, uint16_t attr, const char *value,
	       mnl_cb_t cb, void *data)
{
	char buf[MNL_SOCKET_BUFFER_SIZE];
	struct nlmsghdr *nlh;

	nlh = put_header(nl, buf, nl->family, NLM_F_DUMP, cmd,
			 NETMEETING_FAMILY_VERSION);
	if (value && !mnl_attr_put_strz_check(nlh, sizeof(buf), attr, value))
		return -ENAMETOOLONG;

	return talk(nl, nlh, cb, data);
}

/**
 * nm_nl_complain() - say on standard error why a request failed
 * @nl: socket
 * @err: negative errno of the request
 * @what: what was asked for
 */
void nm_nl_complain(const struct nm_nl *nl, int err, const char *what)
{
	const char *hint = "";

	if (err == -EPERM)
		hint = " (needs CAP_NET_ADMIN in this network namespace)";
	else if (err == -EOPNOTSUPP)
		hint = " (the loaded module is older than this nmctl)";
	else if (err == -EPROTONOSUPPORT)
		hint = " (the module is being unloaded)";

	fprintf(stderr, "nmctl: %s: %s%s\n", what,
		nl->why[0] ? nl->why : strerror(-err), hint);
}
