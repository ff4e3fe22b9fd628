// SPDX-License-Identifier: GPL-2.0-only
/*
 * auto_assign: helpers by port, for a router whose owner wants nothing but
 * modprobe. Last thing before a connection is confirmed, so that a rule that
 * assigns a helper, or none, was heard first.
 */

#include <linux/netfilter_ipv4.h>
#include <net/netfilter/nf_conntrack_core.h>
#include <net/netfilter/nf_conntrack_seqadj.h>

#include "gate/gate.h"

/* enum nm_proto of a port, or NM_PROTO_MAX */
static enum nm_proto assign_proto(const struct nm_conf *conf, u8 l4, u16 port)
{
	int p, i;

	for (p = 0; p < NM_PROTO_MAX; p++) {
		if (l4 != (p == NM_PROTO_RAS ? IPPROTO_UDP : IPPROTO_TCP))
			continue;
		for (i = 0; i < NM_CONF_PORTS; i++)
			if (conf->ports[p][i] == port)
				return p;
	}
	return NM_PROTO_MAX;
}

static void assign_helper(struct nm_net *nn, struct nf_conn *ct)
{
	const struct nf_conntrack_tuple *t =
		nf_ct_tuple(ct, IP_CT_DIR_ORIGINAL);
	u16 port = ntohs(t->dst.u.all);
	enum nm_proto proto =
		port ? assign_proto(&nn->conf, t->dst.protonum, port) :
		       NM_PROTO_MAX;
	struct nf_conn_help *help;

	if (proto == NM_PROTO_MAX)
		return;
	help = nf_ct_helper_ext_add(ct, GFP_ATOMIC);
	if (!help)
		return;
	if ((ct->status & IPS_NAT_MASK) && !nfct_seqadj(ct))
		nfct_seqadj_ext_add(ct);
	rcu_assign_pointer(help->helper, nm_gate_helper(proto, t->src.l3num));
	nm_count(nn, NM_COUNT_ASSIGNED);
}

static unsigned int assign_hook(void *priv, struct sk_buff *skb,
				const struct nf_hook_state *state)
{
	struct nm_net *nn = nm_net(state->net);
	enum ip_conntrack_info ctinfo;
	struct nf_conn *ct = nf_ct_get(skb, &ctinfo);

	if (!ct || ctinfo != IP_CT_NEW || nf_ct_is_confirmed(ct) ||
	    nf_ct_is_template(ct) || nfct_help(ct) || nm_gate_leaving() ||
	    READ_ONCE(nn->closing))
		return NF_ACCEPT;
	assign_helper(nn, ct);
	return NF_ACCEPT;
}

/* the helper runs, and confirms, at the very last priority: INT_MAX */
#define ASSIGN_PRIORITY (NF_IP_PRI_LAST - 1)
#define ASSIGN_AT(family, hook_)                                         \
	{                                                                \
		.hook = assign_hook, .pf = (family), .hooknum = (hook_), \
		.priority = ASSIGN_PRIORITY,                             \
	}

static const struct nf_hook_ops assign_ops[] = {
	ASSIGN_AT(NFPROTO_IPV4, NF_INET_POST_ROUTING),
	ASSIGN_AT(NFPROTO_IPV4, NF_INET_LOCAL_IN),
	ASSIGN_AT(NFPROTO_IPV6, NF_INET_POST_ROUTING),
	ASSIGN_AT(NFPROTO_IPV6, NF_INET_LOCAL_IN),
};

/**
 * nm_assign_init() - assign helpers in a namespace, if its settings say so
 * @nn: namespace
 *
 * Return: 0 or an error of netfilter. Context: may sleep.
 */
int nm_assign_init(struct nm_net *nn)
{
	int err;

	if (!nn->conf.auto_assign)
		return 0;
	err = nf_ct_netns_get(nn->net, NFPROTO_INET);
	if (err)
		return err;
	err = nf_register_net_hooks(nn->net, assign_ops,
				    ARRAY_SIZE(assign_ops));
	if (err)
		nf_ct_netns_put(nn->net, NFPROTO_INET);
	else
		nn->assigns = true;
	return err;
}

/**
 * nm_assign_exit() - assign no more
 * @nn: namespace, @closing set
 *
 * Context: may sleep.
 */
void nm_assign_exit(struct nm_net *nn)
{
	if (!nn->assigns)
		return;
	nf_unregister_net_hooks(nn->net, assign_ops, ARRAY_SIZE(assign_ops));
	nf_ct_netns_put(nn->net, NFPROTO_INET);
	nn->assigns = false;
}
