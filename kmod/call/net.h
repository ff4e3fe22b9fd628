/* SPDX-License-Identifier: GPL-2.0-only */
/* What one network namespace has: its settings, counters, calls, connections. */
#ifndef NM_CALL_NET_H
#define NM_CALL_NET_H

#include <linux/llist.h>
#include <linux/mutex.h>
#include <linux/rcupdate.h>
#include <linux/rhashtable.h>
#include <linux/spinlock.h>
#include <linux/workqueue.h>
#include <linux/xarray.h>
#include <net/net_namespace.h>

#include "call/count.h"
#include "call/setting.h"
#include "wire/scan.h"

/**
 * struct nm_net - state of one network namespace
 * @net: the namespace
 * @counters: per CPU
 * @count_base: where each began when it was reset
 * @count_lock: for who resets
 * @conf: settings; read with nm_conf()
 * @conf_lock: for who changes them
 * @most_calls: max_calls may be no more here
 * @conns: struct nm_conn by number
 * @calls: struct nm_call by number, in that order
 * @calls_changed: some of them came or went
 * @next_id: last number given to a connection or call; never reused
 * @nr_calls: those of @calls that have not ended
 * @call_full: when the bucket of call_rate_per_sec is full again, nanoseconds
 * @hosts: struct nm_host by address
 * @begin_lock: while a control connection gets its record; outermost
 * @host_lock: for changes of @hosts and of what they count
 * @reap_lock: protects the three lists
 * @gone: mappings whose pinhole was closed since the reaper ran
 * @late: those closed before; their last media is there by now
 * @ended: connections conntrack has destroyed
 * @partings: resets to be sent
 * @part: sends them
 * @reap: frees @late and @ended
 * @watch: looks for connections whose conntrack died unseen
 * @reg_seen: struct nm_reg by where others send to
 * @reg_owners: by owner
 * @regs: those that were confirmed
 * @regs_new: the others, the oldest first
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
	atomic64_t *count_base;
	struct mutex count_lock; /* changes of count_base */
	struct nm_conf __rcu *conf;
	struct mutex conf_lock; /* changes of conf */
	u32 most_calls;
	struct rhashtable conns;
	struct xarray calls;
	atomic_t calls_changed;
	atomic64_t next_id;
	atomic_t nr_calls;
	atomic64_t call_full;
	struct rhashtable hosts;
	spinlock_t begin_lock; /* who gets a record */
	spinlock_t host_lock; /* hosts, and what they count */
	spinlock_t reap_lock; /* the three lists below */
	struct list_head gone;
	struct list_head late;
	struct list_head ended;
	struct llist_head partings;
	struct work_struct part;
	struct delayed_work reap;
	struct delayed_work watch;
	struct rhltable reg_seen;
	struct rhltable reg_owners;
	struct list_head regs;
	struct list_head regs_new;
	atomic_t nr_regs;
	spinlock_t reg_lock; /* both lists, and changes of the two tables */
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

/**
 * nm_conf() - the settings of a namespace
 * @nn: namespace
 *
 * Context: RCU read side; valid inside it.
 */
static inline const struct nm_conf *nm_conf(const struct nm_net *nn)
{
	return rcu_dereference(nn->conf);
}

#endif
