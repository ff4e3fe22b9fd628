// SPDX-License-Identifier: GPL-2.0-only
/* Generic netlink on libmnl: ask the family, hear what it says. */

#include <errno.h>
#include <linux/genetlink.h>
#include <linux/nf_netmeeting.h>
#include <stdio.h>
#include <string.h>

#include "nl.h"
#include "nmctl.h"
#include "sock.h"

/* Room for a part of a dump, 32 KiB, or for all that a call has, twice that. */
#define NM_NL_ANSWER (128 << 10)

/**
 * struct nm_nl_run - one request on its way
 * @nl: socket
 * @cb: called for each message of the answer
 * @data: for @cb
 * @err: negative errno that @cb failed with
 */
struct nm_nl_run {
	struct nm_nl *nl;
	mnl_cb_t cb;
	void *data;
	int err;
};

static int on_why(const struct nlattr *attr, void *data)
{
	struct nm_nl *nl = data;

	if (mnl_attr_get_type(attr) == NLMSGERR_ATTR_MSG &&
	    !mnl_attr_validate(attr, MNL_TYPE_NUL_STRING))
		snprintf(nl->why, sizeof(nl->why), "%s",
			 mnl_attr_get_str(attr));
	else if (mnl_attr_get_type(attr) == NLMSGERR_ATTR_OFFS &&
		 !mnl_attr_validate(attr, MNL_TYPE_U32))
		nl->where = mnl_attr_get_u32(attr);

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

/* An answer is heard to its end, or the next request would meet the rest. */
static int on_message(const struct nlmsghdr *nlh, void *data)
{
	struct nm_nl_run *run = data;

	if (run->cb && !run->err && run->cb(nlh, run->data) == MNL_CB_ERROR)
		run->err = -errno;

	return MNL_CB_OK;
}

/*
 * libmnl gives up where a message says that the dump was interrupted; we want
 * to have the rest all the same.
 */
static bool clear_interrupted(void *buf, ssize_t len)
{
	struct nlmsghdr *nlh = buf;
	int left = len;
	bool was = false;

	for (; mnl_nlmsg_ok(nlh, left); nlh = mnl_nlmsg_next(nlh, &left)) {
		if (!(nlh->nlmsg_flags & NLM_F_DUMP_INTR))
			continue;
		nlh->nlmsg_flags &= ~NLM_F_DUMP_INTR;
		was = true;
	}

	return was;
}

/* Hear once; more than MNL_CB_STOP if there is more to come. */
static int hear(struct nm_nl_run *run, uint32_t seq)
{
	static mnl_cb_t ctl[] = {
		[NLMSG_ERROR] = on_error,
		[NLMSG_DONE] = on_done,
	};
	_Alignas(struct nlmsghdr) char buf[NM_NL_ANSWER];
	ssize_t len;
	int rc;

	len = nm_sock_recv(run->nl->sock, buf, sizeof(buf));
	if (len < 0)
		return -errno;

	if (clear_interrupted(buf, len))
		run->nl->interrupted = true;

	errno = EBADMSG;
	rc = mnl_cb_run2(buf, len, seq, 0, on_message, run, ctl,
			 ARRAY_SIZE(ctl));

	return rc < 0 ? -errno : rc;
}

/**
 * nm_nl_request() - begin a request
 * @nl: socket
 * @buf: of NM_NL_REQUEST octets
 * @type: id of the family that is asked
 * @flags: beside NLM_F_REQUEST
 * @cmd: command of the family
 * @version: of the family
 *
 * Return: the message, for attributes to be put into.
 */
struct nlmsghdr *nm_nl_request(struct nm_nl *nl, char *buf, uint16_t type,
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

/**
 * nm_nl_do() - begin a request about one thing
 * @nl: socket
 * @buf: of NM_NL_REQUEST octets
 * @cmd: command of the family
 *
 * Return: the message, for attributes to be put into.
 */
struct nlmsghdr *nm_nl_do(struct nm_nl *nl, char *buf, uint8_t cmd)
{
	return nm_nl_request(nl, buf, nl->family.id, NLM_F_ACK, cmd,
			     NETMEETING_FAMILY_VERSION);
}

/**
 * nm_nl_dump() - begin a request for all things of a kind
 * @nl: socket
 * @buf: of NM_NL_REQUEST octets
 * @cmd: command of the family
 *
 * Return: the message, for attributes to be put into.
 */
struct nlmsghdr *nm_nl_dump(struct nm_nl *nl, char *buf, uint8_t cmd)
{
	return nm_nl_request(nl, buf, nl->family.id, NLM_F_DUMP, cmd,
			     NETMEETING_FAMILY_VERSION);
}

/**
 * nm_nl_talk() - send a request, and wait for the end of its answer
 * @nl: socket
 * @nlh: request
 * @cb: called for each message of the answer, or NULL
 * @data: for @cb
 *
 * Return: 0 or a negative errno.
 */
int nm_nl_talk(struct nm_nl *nl, const struct nlmsghdr *nlh, mnl_cb_t cb,
	       void *data)
{
	struct nm_nl_run run = { nl, cb, data, 0 };
	int rc;

	nl->why[0] = '\0';
	nl->where = 0;
	nl->interrupted = false;
	if (nm_sock_send(nl->sock, nlh, nlh->nlmsg_len))
		return -errno;

	do
		rc = hear(&run, nlh->nlmsg_seq);
	while (rc > MNL_CB_STOP);

	return rc ?: run.err;
}

/**
 * nm_nl_listen() - wait for events, once
 * @nl: socket that has joined a group
 * @cb: called for each event
 * @data: for @cb
 *
 * Return: 0 or a negative errno.
 */
int nm_nl_listen(struct nm_nl *nl, mnl_cb_t cb, void *data)
{
	struct nm_nl_run run = { nl, cb, data, 0 };
	int rc = hear(&run, 0);

	return rc < 0 ? rc : run.err;
}

/**
 * nm_nl_complain() - say on standard error why a request failed
 * @nl: socket
 * @err: negative errno of the request
 * @what: what was asked for
 */
void nm_nl_complain(const struct nm_nl *nl, int err, const char *what)
{
	size_t len = strlen(what);
	const char *hint = "";

	/* it says itself what it is about */
	if (!strncmp(nl->why, what, len) && nl->why[len] == ':') {
		fprintf(stderr, "nmctl: %s\n", nl->why);
		return;
	}

	if (err == -EPERM && !nl->why[0])
		hint = " (needs CAP_NET_ADMIN in this network namespace)";
	else if (err == -EOPNOTSUPP && !nl->why[0])
		hint = " (the loaded module is older than this nmctl)";
	else if (err == -EPROTONOSUPPORT)
		hint = " (the module is being unloaded)";

	fprintf(stderr, "nmctl: %s: %s%s\n", what,
		nl->why[0] ? nl->why : strerror(-err), hint);
}
