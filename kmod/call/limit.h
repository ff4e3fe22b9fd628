/* SPDX-License-Identifier: GPL-2.0-only */
/* How many calls may begin, and how many a host may have. */
#ifndef NM_CALL_LIMIT_H
#define NM_CALL_LIMIT_H

#include <linux/netfilter.h>
#include <linux/rhashtable.h>

#include "call/count.h"

struct nm_net;
struct nm_party;

/** struct nm_host_key - a host; a key without padding */
struct nm_host_key {
	union nf_inet_addr ip;
	u32 zone;
};

/**
 * struct nm_host - a host with calls
 * @node: in nm_net.hosts
 * @key: who it is
 * @calls: how many it has (nm_net.host_lock)
 * @rcu: frees
 */
struct nm_host {
	struct rhash_head node;
	struct nm_host_key key;
	u32 calls;
	struct rcu_head rcu;
};

extern const struct rhashtable_params nm_host_params;

enum nm_count nm_limit_enter(struct nm_net *nn, const struct nm_party *party,
			     u16 zone, struct nm_host **host);
void nm_limit_leave(struct nm_net *nn, struct nm_host **host);

#endif
