/* SPDX-License-Identifier: GPL-2.0-only */
/* What one network namespace has: its settings, counters, calls, connections. */
#ifndef NM_CALL_NET_H
#define NM_CALL_NET_H

#include <linux/rhashtable.h>
#include <linux/spinlock.h>
#include <linux/workqueue.h>
#include <net/net_namespace.h>

#include "call/count.h"
#include "wire/scan.h"

/* ports by which a helper is assigned */
#define NM_CONF_PORTS 8

/* ports below are never opened, except a protocol's own */
#define NM_CONF_PORT_FLOOR 1024

/**
 * struct nm_conf - what an administrator can set
 * @port_min: first port given out on the outside, host order
 * @port_max: last one
 * @max_calls: calls followed at the same time
 * @ras_ttl_max: longest life of a registration, seconds
 * @ras_pinhole: enum nm_ras_pinhole
 * @call_forward: enum nm_call_forward
 * @direct_media: media from and for others than the ends of the signalling
 * @direct_signalling: the same for H.245 and call signalling
 * @h460_aside: leave calls alone whose ends both traverse NAT themselves
 * @icc_rewrite: rewrite what looks like an address on 1731 and 522
 * @ils_inbound: who is in a directory can be called from outside
 * @auto_assign: give connections helpers by their ports
 * @ports: these, by enum nm_proto, host order; 0 is none
 */
struct nm_conf {
	u16 port_min;
	u16 port_max;
	u32 max_calls;
	u32 ras_ttl_max;
	u8 ras_pinhole;
	u8 call_forward;
	bool direct_media;
	bool direct_signalling;
	bool icc_rewrite;
	bool ils_inbound;
	bool auto_assign;
	u16 ports[NM_PROTO_MAX][NM_CONF_PORTS];
	bool h460_aside;
};

/** enum nm_ras_pinhole - who may call a registered endpoint */
enum nm_ras_pinhole {
	NM_RAS_PINHOLE_GATEKEEPER,
	NM_RAS_PINHOLE_ANY,
};

/** enum nm_call_forward - whose address Facility may give for the call */
enum nm_call_forward {
	NM_CALL_FORWARD_OFF,
	NM_CALL_FORWARD_SIDE, /* a host on the sender's side */
	NM_CALL_FORWARD_ANY,
};

/**
 * struct nm_net - state of one network namespace
 * @net: the namespace
 * @counters: per CPU
 * @conf: settings
 * @conns: struct nm_conn by number
 * @calls: struct nm_call by number
 * @next_id: last number given to a connection or call; never reused
 * @nr_calls: entries of @calls
 * @reap_lock: protects the three lists
 * @gone: mappings whose pinhole was closed since the reaper ran
 * @late: those closed before; their last media is there by now
 * @ended: connections conntrack has destroyed
 * @reap: frees @late and @ended
 * @watch: looks for connections whose conntrack died unseen
 * @reg_seen: struct nm_reg by where others send to
 * @reg_owners: by owner
 * @regs: all of them
 * @nr_regs: how many
 * @reg_lock: protects adding and removing them
 * @door: has netfilter hooks for them set
 * @door_open: they are set; only @door and the end of the namespace use it
 * @guids: struct nm_call by callIdentifier
 * @pairs: struct nm_conn of call signalling by its two hosts
 * @assigns: helpers are assigned by port
 * @closing: the namespace or the module goes away; nothing new is created
 */
struct nm_net {
	struct net *net;
	struct nm_counters __percpu *counters;
	struct nm_conf conf;
	struct rhashtable conns;
	struct rhashtable calls;
	atomic64_t next_id;
	atomic_t nr_calls;
	spinlock_t reap_lock; /* the three lists below */
	struct list_head gone;
	struct list_head late;
	struct list_head ended;
	struct delayed_work reap;
	struct delayed_work watch;
	struct rhltable reg_seen;
	struct rhltable reg_owners;
	struct list_head regs;
	atomic_t nr_regs;
	spinlock_t reg_lock; /* regs, and changes of the two tables */
	struct work_struct door;
	bool door_open;
	bool assigns;
	struct rhltable guids;
	struct rhltable pairs;
	bool closing;
};

extern unsigned int nm_net_id;

struct nm_net *nm_net(const struct net *net);
int nm_net_init(struct nm_net *nn, struct net *net, const struct nm_conf *conf);
void nm_net_exit(struct nm_net *nn);

#endif
