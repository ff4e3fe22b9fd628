/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * An address of one party as it is, and as the other party sees it. Exists
 * while a channel of the call, or the call itself, uses it.
 */
#ifndef NM_CALL_MAPPING_H
#define NM_CALL_MAPPING_H

#include <linux/list.h>
#include <linux/netfilter.h>
#include <net/netfilter/nf_conntrack_tuple.h>
#include <net/netfilter/nf_conntrack_zones.h>

struct nm_call;
struct nm_net;

/** struct nm_addr - address and port, network order; unused octets are zero */
struct nm_addr {
	union nf_inet_addr ip;
	__be16 port;
};

/**
 * struct nm_party - an end of a connection
 * @real: as it is
 * @seen: as the other end sees it
 */
struct nm_party {
	struct nm_addr real;
	struct nm_addr seen;
};

/** enum nm_class - expectation classes of our helpers */
enum nm_class {
	NM_CLASS_SIGNALLING,
	NM_CLASS_AUDIO,
	NM_CLASS_VIDEO,
	NM_CLASS_DATA,
	NM_CLASS_MAX,
};

/*
 * Connections remembered per mapping so that they can be removed with it: one
 * from each end, and as many again for an end that changed its port.
 */
#define NM_MAPPING_MEDIA 4

/**
 * struct nm_mapping - one address of a call
 * @node: in the list of the call, or of those gone
 * @real: where its owner listens
 * @seen: where the other party sends to; equal to @real without NAT
 * @users: channels that use it, by index; bit NM_USER_CALL for the call
 * @conn: number of the control connection whose expectation it is
 * @side: owner, 0 the caller, 1 the callee
 * @family: AF_INET or AF_INET6
 * @proto: IPPROTO_UDP or IPPROTO_TCP
 * @class: enum nm_class
 * @nr_media: entries of @media in use
 * @media: original tuples of connections that came through the pinhole
 * @peer: source the pinhole is open for; zero if it is for any
 * @used: somebody came through the pinhole
 * @inside: its owner and who sends to it are behind the same NAT, which leaves
 *	them as they are
 * @opaque: of TCP: it is of no protocol that we follow
 * @zone: conntrack zone of the control connection
 */
struct nm_mapping {
	struct list_head node;
	struct nm_addr real;
	struct nm_addr seen;
	u64 users;
	u64 conn;
	u8 family;
	u8 proto;
	u8 class : 2;
	u8 side : 1;
	u8 nr_media : 3;
	bool used : 1;
	bool inside : 1;
	bool opaque : 1;
	struct nf_conntrack_zone zone;
	struct nf_conntrack_tuple media[NM_MAPPING_MEDIA];
	union nf_inet_addr peer;
};

/**
 * struct nm_traffic - what went through connections, both directions together
 * @packets: packets
 * @octets: octets
 */
struct nm_traffic {
	u64 packets;
	u64 octets;
};

/**
 * typedef nm_mapping_meter - add what the connections of a mapping carried
 * @nn: namespace
 * @m: mapping
 * @sum: added to
 *
 * Called with the call locked.
 */
typedef void nm_mapping_meter(const struct nm_net *nn,
			      const struct nm_mapping *m,
			      struct nm_traffic *sum);

bool nm_addr_equal(const struct nm_addr *a, const struct nm_addr *b);

struct nm_mapping *nm_mapping_real(const struct nm_call *call,
				   const struct nm_addr *a, u8 proto);
struct nm_mapping *nm_mapping_seen(const struct nm_call *call,
				   const struct nm_addr *a, u8 proto);
struct nm_mapping *nm_mapping_add(struct nm_call *call,
				  const struct nm_mapping *tmpl);
bool nm_mapping_came(struct nm_mapping *m,
		     const struct nf_conntrack_tuple *tuple,
		     struct nf_conntrack_tuple *oldest);
void nm_mapping_drop(struct nm_call *call, u64 users, struct list_head *gone);
void nm_mapping_measure(nm_mapping_meter *meter);

#endif
