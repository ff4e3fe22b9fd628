// SPDX-License-Identifier: GPL-2.0-only
/* nf_netmeeting: NAT application-layer gateway for NetMeeting and H.323. */

#include <linux/module.h>
#include <net/netfilter/nf_conntrack_helper.h>

#include "call/net.h"
#include "call/record.h"
#include "ctl/ctl.h"
#include "flow/flow.h"
#include "gate/gate.h"
#include "params.h"

static int __net_init main_net_init(struct net *net)
{
	struct nm_net *nn = nm_net(net);
	struct nm_conf conf;
	int err;

	nm_params_read(&conf);
	nm_reap_init(nn);
	nm_door_init(nn);
	err = nm_net_init(nn, net, &conf);
	if (err)
		return err;
	err = nm_assign_init(nn);
	if (err)
		nm_net_exit(nn);
	return err;
}

/* a grace period passes between this and main_net_exit() */
static void __net_exit main_net_pre_exit(struct net *net)
{
	struct nm_net *nn = nm_net(net);

	WRITE_ONCE(nn->closing, true);
	nm_door_shut(nn);
}

static void __net_exit main_net_exit(struct net *net)
{
	struct nm_net *nn = nm_net(net);

	nm_assign_exit(nn);
	nm_door_exit(nn);
	nm_reap_exit(nn);
	nm_net_exit(nn);
}

static struct pernet_operations main_net_ops = {
	.init = main_net_init,
	.pre_exit = main_net_pre_exit,
	.exit = main_net_exit,
	.id = &nm_net_id,
	.size = sizeof(struct nm_net),
};

static int __init main_init(void)
{
	int err;

	err = nm_flow_setup();
	if (err)
		return err;
	err = nm_record_setup();
	if (err)
		goto err_flow;
	err = register_pernet_subsys(&main_net_ops);
	if (err)
		goto err_record;
	err = nm_ctl_init();
	if (err)
		goto err_net;
	err = nm_gate_init();
	if (err)
		goto err_ctl;
	return 0;

err_ctl:
	nm_ctl_exit();
err_net:
	unregister_pernet_subsys(&main_net_ops);
	rcu_barrier();
err_record:
	nm_record_cleanup();
err_flow:
	nm_flow_cleanup();
	return err;
}

static void __exit main_exit(void)
{
	nm_gate_exit();
	nm_ctl_exit();
	unregister_pernet_subsys(&main_net_ops);
	rcu_barrier();
	nm_record_cleanup();
	nm_flow_cleanup();
}

module_init(main_init);
module_exit(main_exit);

MODULE_AUTHOR("nf-netmeeting maintainers");
MODULE_DESCRIPTION("NAT application-layer gateway for NetMeeting and H.323");
MODULE_LICENSE("GPL");
MODULE_VERSION(NM_VERSION);
MODULE_ALIAS_NFCT_HELPER("nm-h225");
MODULE_ALIAS_NFCT_HELPER("nm-h245");
MODULE_ALIAS_NFCT_HELPER("nm-ras");
MODULE_ALIAS_NFCT_HELPER("nm-t120");
MODULE_ALIAS_NFCT_HELPER("nm-icc");
MODULE_ALIAS_NFCT_HELPER("nm-ils");
MODULE_ALIAS_NFCT_HELPER("nm-uls");
