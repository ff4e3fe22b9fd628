// SPDX-License-Identifier: GPL-2.0-only
/*
 * nmctl monitor: what happens in a namespace, as it happens. Without a word the
 * kernel takes us out of the group when the module goes, so that we listen for
 * that, too, and join again when it comes.
 */

#include <errno.h>
#include <linux/genetlink.h>
#include <string.h>

#include "monitor.h"
#include "nl.h"
#include "sock.h"
#include "wait.h"

/**
 * struct monitor - what is listened to
 * @ctl: options for every object
 * @nl: the module
 * @families: that it goes or comes
 * @here: it has come and not gone
 */
struct monitor {
	const struct nmctl *ctl;
	struct nm_nl nl;
	struct nm_nl families;
	bool here;
};

static int on_event(const struct nlmsghdr *nlh, void *data)
{
	const struct genlmsghdr *genl = mnl_nlmsg_get_payload(nlh);
	const struct monitor *m = data;
	const char *name;
	cJSON *body;

	/* a group's number can be that of another one by now */
	if (nlh->nlmsg_type != m->nl.family.id ||
	    mnl_nlmsg_get_payload_len(nlh) < sizeof(*genl))
		return MNL_CB_OK;
	name = nm_event_name(genl->cmd);
	if (!name)
		return MNL_CB_OK;

	body = nm_decode(nlh);
	if (!body)
		return MNL_CB_ERROR;
	errno = -nm_monitor_put(m->ctl, name, body);
	cJSON_Delete(body);

	return errno ? MNL_CB_ERROR : MNL_CB_OK;
}

static int join(struct monitor *m)
{
	m->here = true;
	if (!m->nl.family.group)
		return -EOPNOTSUPP;
	nm_sock_report(m->nl.sock);

	return nm_sock_join(m->nl.sock, m->nl.family.group) ? -errno : 0;
}

static int comes(struct monitor *m, const struct nm_family *family)
{
	int err;

	/* it was there when we came, and this was on its way */
	if (m->here && family->id == m->nl.family.id)
		return 0;

	m->nl.family = *family;
	err = join(m);

	return err ?: nm_monitor_say(m->ctl, "module-here", ": it was loaded");
}

static int goes(struct monitor *m, const struct nm_family *family)
{
	if (!m->here || family->id != m->nl.family.id)
		return 0;

	m->here = false;

	return nm_monitor_say(m->ctl, "module-gone", ": it was unloaded");
}

static int on_family(const struct nlmsghdr *nlh, void *data)
{
	const struct genlmsghdr *genl = mnl_nlmsg_get_payload(nlh);
	struct nm_family family;
	int err = 0;

	if (nlh->nlmsg_type != GENL_ID_CTRL ||
	    mnl_nlmsg_get_payload_len(nlh) < sizeof(*genl) ||
	    !nm_family_read(nlh, &family))
		return MNL_CB_OK;

	if (genl->cmd == CTRL_CMD_NEWFAMILY)
		err = comes(data, &family);
	else if (genl->cmd == CTRL_CMD_DELFAMILY)
		err = goes(data, &family);
	errno = -err;

	return err ? MNL_CB_ERROR : MNL_CB_OK;
}

/* What is waiting of the module was before it went. */
static int follow(struct monitor *m)
{
	int err = 0;

	while (!err) {
		switch (nm_wait(nm_sock_fd(m->nl.sock),
				nm_sock_fd(m->families.sock), -1)) {
		case NM_WAIT_READY:
			err = nm_nl_listen(&m->nl, on_event, m);
			/* there was more to say than room for it */
			if (err == -ENOBUFS)
				err = nm_monitor_say(m->ctl, "overrun",
						     ": events were lost");
			break;
		case NM_WAIT_OTHER:
			err = nm_nl_listen(&m->families, on_family, m);
			break;
		default:
			return 0;
		}
		/* who reads us in a pipe wants to have it now */
		if (fflush(stdout))
			break;
	}

	return err;
}

/* It may have become another one before we heard of that. */
static int begin(struct monitor *m)
{
	return nm_family_find(&m->nl) ?: join(m);
}

static int usage(FILE *to)
{
	return nmctl_help(to, "Usage: nmctl monitor\n"
			      "       nmctl monitor help\n");
}

/**
 * nmctl_monitor() - the object monitor
 * @ctl: options for every object
 * @argc: arguments, from the name of the object on
 * @argv: the same
 *
 * Return: exit status.
 */
int nmctl_monitor(const struct nmctl *ctl, int argc, char **argv)
{
	struct monitor m = { .ctl = ctl };
	int err;

	if (argc > 1)
		return usage(strcmp(argv[1], "help") ? stderr : stdout);
	if (nm_nl_open(&m.nl))
		return NMCTL_ERROR;

	err = nm_family_watch(&m.families);
	if (err) {
		nm_nl_complain(&m.families, err, "monitor");
		nm_nl_close(&m.nl);
		return NMCTL_ERROR;
	}

	nm_wait_begin();
	err = begin(&m) ?: follow(&m);
	if (err)
		nm_nl_complain(&m.nl, err, "monitor");
	nm_nl_close(&m.families);
	nm_nl_close(&m.nl);

	return err ? NMCTL_ERROR : NMCTL_OK;
}
