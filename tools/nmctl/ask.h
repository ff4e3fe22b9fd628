/* SPDX-License-Identifier: GPL-2.0-only */
/* Requests whose answers are things: calls, counters, settings. */
#ifndef NMCTL_ASK_H
#define NMCTL_ASK_H

#include "decode.h"
#include "nl.h"
#include "nmctl.h"

/**
 * typedef nm_each_t - called for each thing of an answer
 * @thing: as the kernel told it
 * @data: of who asks
 *
 * Return: 0, or a negative errno to hear no more.
 */
typedef int (*nm_each_t)(const cJSON *thing, void *data);

/**
 * struct nm_named - a kind of thing that has a name
 * @key: member of an answer that holds one
 * @cmd: command that dumps them
 */
struct nm_named {
	const char *key;
	uint8_t cmd;
};

int nm_ask(struct nm_nl *nl, const struct nlmsghdr *nlh, const char *key,
	   nm_each_t each, void *data);

int nm_named_put(struct nlmsghdr *nlh, const char *name);
int nm_named_failed(const struct nm_nl *nl, int err, const char *name,
		    const char *otherwise);
int nm_named_show(const struct nmctl *ctl, const struct nm_named *kind,
		  char **names, nm_each_t each, void *data);
int nm_named_json(cJSON *to, const cJSON *thing, cJSON *item);
void nm_named_next(const struct nm_named *kind);

#endif
