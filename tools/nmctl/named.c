// SPDX-License-Identifier: GPL-2.0-only
/* Counters and settings: things that are asked for by their name. */

#include <errno.h>
#include <linux/nf_netmeeting.h>
#include <string.h>

#include "ask.h"
#include "out.h"

/**
 * nm_named_put() - ask for one of them only
 * @nlh: request
 * @name: of it, NULL for all
 *
 * Return: 0, or -ENAMETOOLONG.
 */
int nm_named_put(struct nlmsghdr *nlh, const char *name)
{
	if (!name || mnl_attr_put_strz_check(nlh, NM_NL_REQUEST,
					     NETMEETING_A_NAME, name))
		return 0;

	return -ENAMETOOLONG;
}

/**
 * nm_named_failed() - say why a request failed
 * @nl: socket
 * @err: negative errno
 * @name: what it was about, NULL for all
 * @otherwise: what all are called
 *
 * Return: exit status: it is the user's mistake if there is no such name.
 */
int nm_named_failed(const struct nm_nl *nl, int err, const char *name,
		    const char *otherwise)
{
	nm_nl_complain(nl, err, name ?: otherwise);
	if (name && (err == -ENOENT || err == -ENAMETOOLONG))
		return NMCTL_USAGE;

	return NMCTL_ERROR;
}

static bool stands_before(char **names, char **name)
{
	for (; names < name; names++)
		if (!strcmp(*names, *name))
			return true;

	return false;
}

/**
 * nm_named_show() - go through some of them or all
 * @ctl: options for every object
 * @kind: what they are
 * @names: which, NULL at the end; all if there is none
 * @each: called for each; once for a name that stands there twice
 * @data: for @each
 *
 * Return: exit status.
 */
int nm_named_show(const struct nmctl *ctl, const struct nm_named *kind,
		  char **names, nm_each_t each, void *data)
{
	char buf[NM_NL_REQUEST];
	struct nlmsghdr *nlh;
	char **name = names;
	struct nm_nl nl;
	int err = 0;

	if (nm_nl_open(&nl))
		return NMCTL_ERROR;

	do {
		if (stands_before(names, name))
			continue;
		nlh = nm_nl_dump(&nl, buf, kind->cmd);
		err = nm_named_put(nlh, *name) ?:
			      nm_ask(&nl, nlh, kind->key, each, data);
	} while (!err && *name && *++name);

	if (err)
		err = nm_named_failed(&nl, err, *name, kind->key);
	nm_nl_close(&nl);

	return err;
}

/**
 * nm_named_json() - put one of them into the object that is printed
 * @to: the object
 * @thing: as the kernel told it
 * @item: what to put there under its name; it is taken
 *
 * Return: 0 or -ENOMEM.
 */
int nm_named_json(cJSON *to, const cJSON *thing, cJSON *item)
{
	if (cJSON_AddItemToObject(to, nm_get_str(thing, "name"), item))
		return 0;
	cJSON_Delete(item);

	return -ENOMEM;
}

static int print_name(const cJSON *thing, void *data)
{
	puts(nm_get_str(thing, "name"));

	return 0;
}

/**
 * nm_named_next() - print all names
 * @kind: of what
 */
void nm_named_next(const struct nm_named *kind)
{
	char buf[NM_NL_REQUEST];
	struct nm_nl nl;

	if (nm_nl_open(&nl))
		return;
	nm_ask(&nl, nm_nl_dump(&nl, buf, kind->cmd), kind->key, print_name,
	       NULL);
	nm_nl_close(&nl);
}
