// SPDX-License-Identifier: GPL-2.0-only
/* State of a network namespace. */

#include <linux/slab.h>
#include <linux/user_namespace.h>
#include <net/netns/generic.h>

#include "call/call.h"
#include "call/conn.h"
#include "call/limit.h"
#include "call/net.h"
#include "call/reg.h"

unsigned int nm_net_id __read_mostly;

/**
 * nm_net() - our state in a namespace
 * @net: live namespace
 *
 * Return: never NULL.
 */
struct nm_net *nm_net(const struct net *net)
{
	return net_generic(net, nm_net_id);
}

/**
 * nm_net_init() - make the tables of a namespace
 * @nn: zeroed state
 * @net: its namespace
 * @conf: settings to start with
 *
 * Return: 0 or -ENOMEM. Context: may sleep.
 */
int nm_net_init(struct nm_net *nn, struct net *net, const struct nm_conf *conf)
{
	int err;

	nn->net = net;
	mutex_init(&nn->conf_lock);
	/* anybody may make a namespace of his own; the memory is ours */
	nn->most_calls = net->user_ns == &init_user_ns ? U32_MAX :
							 conf->max_calls;
	spin_lock_init(&nn->reap_lock);
	spin_lock_init(&nn->host_lock);
	spin_lock_init(&nn->begin_lock);
	INIT_LIST_HEAD(&nn->gone);
	INIT_LIST_HEAD(&nn->late);
	INIT_LIST_HEAD(&nn->ended);
	xa_init_flags(&nn->calls, XA_FLAGS_LOCK_BH);
	atomic_set(&nn->calls_changed, 1);

	RCU_INIT_POINTER(nn->conf, kmemdup(conf, sizeof(*conf), GFP_KERNEL));
	if (!rcu_access_pointer(nn->conf))
		return -ENOMEM;
	err = nm_count_init(nn);
	if (err)
		goto err_conf;
	err = rhashtable_init(&nn->conns, &nm_conn_params);
	if (err)
		goto err_count;
	err = nm_reg_init(nn);
	if (err)
		goto err_conns;
	err = rhltable_init(&nn->guids, &nm_call_guid_params);
	if (err)
		goto err_regs;
	err = rhltable_init(&nn->pairs, &nm_pair_params);
	if (err)
		goto err_guids;
	err = rhashtable_init(&nn->hosts, &nm_host_params);
	if (err)
		goto err_pairs;
	return 0;

err_pairs:
	rhltable_destroy(&nn->pairs);
err_guids:
	rhltable_destroy(&nn->guids);
err_regs:
	nm_reg_exit(nn);
err_conns:
	rhashtable_destroy(&nn->conns);
err_count:
	nm_count_exit(nn);
err_conf:
	kfree(rcu_dereference_protected(nn->conf, true));
	return err;
}

/**
 * nm_net_exit() - free the tables of a namespace
 * @nn: state, its connections and calls gone already
 *
 * Context: may sleep.
 */
void nm_net_exit(struct nm_net *nn)
{
	rhashtable_destroy(&nn->hosts);
	rhltable_destroy(&nn->pairs);
	rhltable_destroy(&nn->guids);
	nm_reg_exit(nn);
	xa_destroy(&nn->calls);
	rhashtable_destroy(&nn->conns);
	nm_count_exit(nn);
	kfree(rcu_dereference_protected(nn->conf, true));
}
