/* SPDX-License-Identifier: GPL-2.0-only */
/* All calls of a namespace, one after the other. */
#ifndef NMCTL_CALLS_H
#define NMCTL_CALLS_H

#include "ask.h"

/**
 * struct nm_calls_filter - which calls are wanted
 * @host: only those of this address
 * @host_len: octets of it, or 0
 * @state: only those in this state
 * @by_state: that is wanted
 */
struct nm_calls_filter {
	uint8_t host[16];
	uint8_t host_len;
	bool by_state;
	uint32_t state;
};

/**
 * struct nm_ids - a set of calls by their numbers
 * @root: of the tree
 * @n: how many
 */
struct nm_ids {
	void *root;
	size_t n;
};

int nm_ids_add(struct nm_ids *ids, uint64_t id);
void nm_ids_free(struct nm_ids *ids);

int nm_calls(struct nm_nl *nl, const struct nm_calls_filter *filter,
	     nm_each_t each, void *data);

#endif
