/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Registrations: addresses that may be called although nobody is calling yet.
 * They outlive the connection they were made on, so they are no expectations.
 */
#ifndef NM_CALL_REG_H
#define NM_CALL_REG_H

#include <linux/rhashtable.h>

#include "call/mapping.h"

struct nm_net;

/* registered addresses of one namespace; 256 octets each */
#define NM_REG_MAX 4096
/* of one host */
#define NM_REG_HOST_MAX 1024
/* of one host with one server */
#define NM_REG_OWNER_MAX 32

/** enum nm_reg_kind - what a registration is */
enum nm_reg_kind {
	NM_REG_RAS, /* of an endpoint with its gatekeeper */
	NM_REG_ILS, /* of a user in a directory */
	NM_REG_ANSWER, /* where an answer, or a call that was agreed on, comes */
};

/** enum nm_reg_asker - who asked for something, and waits for the answer */
enum nm_reg_asker {
	NM_REG_OWNER,
	NM_REG_SERVER,
	NM_REG_ASKERS,
};

/**
 * struct nm_reg_owner - whose registrations these are; the key, without
 * padding, is all before @server
 * @host: who can be called, as it is
 * @kind: enum nm_reg_kind
 * @family: AF_INET or AF_INET6
 * @zone: conntrack zone
 * @server: who was told, as it is
 */
struct nm_reg_owner {
	union nf_inet_addr host;
	u8 kind;
	u8 family;
	u16 zone;
	union nf_inet_addr server;
};

/**
 * struct nm_reg_seen - where others send to; no padding, it is a key
 * @ip: address
 * @port: port, network order
 * @proto: IPPROTO_UDP or IPPROTO_TCP
 * @family: AF_INET or AF_INET6
 * @zone: conntrack zone
 */
struct nm_reg_seen {
	union nf_inet_addr ip;
	__be16 port;
	u8 proto;
	u8 family;
	u32 zone;
};

/**
 * struct nm_reg - one registered address
 * @by_seen: in nm_net.reg_seen
 * @by_owner: in nm_net.reg_owners
 * @node: in nm_net.regs or nm_net.regs_new
 * @seen: where others send to
 * @owner: whose it is
 * @real: where it leads; the same as @seen without NAT
 * @peer: who may come, ignored if @any
 * @any: everybody may
 * @wide: everybody may once it is confirmed, if the settings say so
 * @closed: not confirmed yet, so nobody may
 * @follows: nothing is opened: who comes is followed, if the rules let it come
 * @helper: enum nm_proto of the connection to come
 * @master: original tuple of the connection it was said on; who comes is
 *	related to that while it lives
 * @from: port the owner said so from: there may be several endpoints on a host
 * @asked: in the last registration from there, which is not confirmed yet
 * @stale: not in it
 * @request: number of what was asked last and not answered, by enum
 *	nm_reg_asker; another answer is somebody else's
 * @expires: jiffies
 * @rcu: frees
 */
struct nm_reg {
	struct rhlist_head by_seen;
	struct rhlist_head by_owner;
	struct list_head node;
	struct nm_reg_seen seen;
	struct nm_reg_owner owner;
	struct nm_addr real;
	union nf_inet_addr peer;
	bool any;
	bool wide;
	bool closed;
	bool follows;
	u8 helper;
	bool asked;
	bool stale;
	u16 request[NM_REG_ASKERS];
	struct nf_conntrack_tuple master;
	__be16 from;
	unsigned long expires;
	struct rcu_head rcu;
};

int nm_reg_init(struct nm_net *nn);
void nm_reg_exit(struct nm_net *nn);

int nm_reg_add(struct nm_net *nn, const struct nm_reg *tmpl);
void nm_reg_evict(struct nm_net *nn, const struct nm_reg *want);
bool nm_reg_match(struct nm_net *nn, const struct nm_reg_seen *seen,
		  const union nf_inet_addr *from, struct nm_reg *found);
bool nm_reg_back(struct nm_net *nn, const struct nm_reg_seen *seen,
		 const union nf_inet_addr *from, struct nm_addr *real);
bool nm_reg_forth(struct nm_net *nn, const struct nm_reg *want,
		  struct nm_addr *seen);
unsigned long nm_reg_left(struct nm_net *nn, const struct nm_reg_owner *owner,
			  const struct nf_conntrack_tuple *master);
void nm_reg_doubt(struct nm_net *nn, const struct nm_reg_owner *owner,
		  __be16 from, bool light, u16 request);
void nm_reg_ask(struct nm_net *nn, const struct nm_reg_owner *owner,
		__be16 port, enum nm_reg_asker asker, u16 request);
bool nm_reg_confirm(struct nm_net *nn, const struct nm_reg_owner *owner,
		    __be16 port, u16 request, u32 seconds, bool wide);
void nm_reg_keep(struct nm_net *nn, const struct nm_reg_owner *owner,
		 u16 request);
void nm_reg_remove(struct nm_net *nn, const struct nm_reg_owner *owner,
		   __be16 port, enum nm_reg_asker asker, u16 request);
bool nm_reg_sweep(struct nm_net *nn);

#endif
