// SPDX-License-Identifier: GPL-2.0-only
/* The way of an answer from the socket to who asked. */

#include <errno.h>

#include "ask.h"

/** struct way - what to do with a thing */
struct way {
	const char *key;
	nm_each_t each;
	void *data;
};

static int on_answer(const struct nlmsghdr *nlh, void *data)
{
	cJSON *answer = nm_decode(nlh);
	const struct way *way = data;
	const cJSON *thing = nm_get(answer, way->key);
	int err = 0;

	if (!answer)
		return MNL_CB_ERROR;
	if (thing)
		err = way->each(thing, way->data);
	cJSON_Delete(answer);
	errno = -err;

	return err ? MNL_CB_ERROR : MNL_CB_OK;
}

/**
 * nm_ask() - send a request and go through what is answered
 * @nl: socket
 * @nlh: request
 * @key: attribute that holds a thing
 * @each: called for each of them
 * @data: for @each
 *
 * Return: 0 or a negative errno.
 */
int nm_ask(struct nm_nl *nl, const struct nlmsghdr *nlh, const char *key,
	   nm_each_t each, void *data)
{
	struct way way = { key, each, data };

	return nm_nl_talk(nl, nlh, on_answer, &way);
}
