/* SPDX-License-Identifier: GPL-2.0-only */
/* Connections by their two hosts, whoever opened them. */
#ifndef NM_CALL_PAIR_H
#define NM_CALL_PAIR_H

#include <linux/netfilter.h>
#include <linux/rhashtable.h>

struct nm_call;
struct nm_conn;
struct nm_net;

/**
 * struct nm_pair - two hosts as they are; a key without padding
 * @host: the lesser one first
 * @zone: conntrack zone
 */
struct nm_pair {
	union nf_inet_addr host[2];
	u32 zone;
};

extern const struct rhashtable_params nm_pair_params;

void nm_pair_make(struct nm_pair *pair, const union nf_inet_addr *one,
		  const union nf_inet_addr *other, u16 zone);
void nm_pair_add(struct nm_conn *conn, const struct nm_pair *pair);
void nm_pair_remove(struct nm_conn *conn);
struct nm_call *nm_pair_call_get(struct nm_net *nn, const struct nm_pair *pair);

#endif
