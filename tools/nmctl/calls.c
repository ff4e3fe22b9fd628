// SPDX-License-Identifier: GPL-2.0-only
/* Dump calls; and remember which there were. */

#define _GNU_SOURCE
#include <errno.h>
#include <linux/nf_netmeeting.h>
#include <search.h>
#include <stdlib.h>

#include "calls.h"

static int compare(const void *a, const void *b)
{
	uint64_t x = *(const uint64_t *)a, y = *(const uint64_t *)b;

	return (x > y) - (x < y);
}

/**
 * nm_ids_add() - put a call into a set
 * @ids: set
 * @id: number of the call
 *
 * Return: 1 if it was not there, 0 if it was, or -ENOMEM.
 */
int nm_ids_add(struct nm_ids *ids, uint64_t id)
{
	uint64_t *node = malloc(sizeof(*node));
	uint64_t **found;

	if (!node)
		return -ENOMEM;
	*node = id;
	found = tsearch(node, &ids->root, compare);
	if (found && *found == node) {
		ids->n++;
		return 1;
	}
	free(node);

	return found ? 0 : -ENOMEM;
}

/**
 * nm_ids_free() - empty a set
 * @ids: set
 */
void nm_ids_free(struct nm_ids *ids)
{
	tdestroy(ids->root, free);
	ids->root = NULL;
	ids->n = 0;
}

/**
 * nm_calls() - dump calls
 * @nl: socket; its @interrupted tells whether some may be missing
 * @filter: which, NULL for all
 * @each: called for each of them; a negative errno ends it
 * @data: for @each
 *
 * Return: 0 or a negative errno.
 */
int nm_calls(struct nm_nl *nl, const struct nm_calls_filter *filter,
	     nm_each_t each, void *data)
{
	char buf[NM_NL_REQUEST];
	struct nlmsghdr *nlh;

	nlh = nm_nl_dump(nl, buf, NETMEETING_CMD_CALL_GET);
	if (filter && filter->host_len)
		mnl_attr_put(nlh, NETMEETING_A_HOST, filter->host_len,
			     filter->host);
	if (filter && filter->by_state)
		mnl_attr_put_u32(nlh, NETMEETING_A_STATE, filter->state);

	return nm_ask(nl, nlh, "call", each, data);
}
