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

static const struct {
	u8 proto;
	u8 l4;
	u16 offset;
} assign_table[] = {
	{ NM_PROTO_H225, IPPROTO_TCP, offsetof(struct nm_conf, h225_ports) },
	{ NM_PROTO_RAS, IPPROTO_UDP, offsetof(struct nm_conf, ras_ports) },
	{ NM_PROTO_T120, IPPROTO_TCP, offsetof(struct nm_conf, t120_ports) },
	{ NM_PROTO_ICC, IPPROTO_TCP, offsetof(struct nm_conf, icc_ports) },
	{ NM_PROTO_ILS, IPPROTO_TCP, offsetof(struct nm_conf, ils_ports) },
	{ NM_PROTO_ULS, IPPROTO_TCP, offsetof(struct nm_conf, uls_ports) },
};

/* enum nm_proto of a port, or NM_PROTO_MAX */
static enum nm_proto assign_proto(const struct nm_conf *conf, u8 l4, u16 port)
{
	const u16 *ports;
	int p, i;

	if (!port)
		return NM_PROTO_MAX;
	for (p = 0; p < ARRAY_SIZE(assign_table); p++) {
		if (l4 != assign_table[p].l4)
			continue;
		ports = (const void *)conf + assign_table[p].offset;
		for (i = 0; i < NM_CONF_PORTS; i++)
			if (ports[i] == port)
				return assign_table[p].proto;
	}
	return NM_PROTO_MAX;
}

/**
 * nm_assign_at() - is it a port whose connections are given a helper?
 * @conf: settings
 * @l4: IPPROTO_TCP or IPPROTO_UDP
 * @port: host order
 *
 * By us, or by rules that go by the same ports. Those do not ask whether a
 * connection was expected: media there would be read as messages.
 */
bool nm_assign_at(const struct nm_conf *conf, u8 l4, u16 port)
{
	return assign_proto(conf, l4, port) != NM_PROTO_MAX;
}

static void assign_helper(struct nm_net *nn, struct nf_conn *ct)
{
	const struct nf_conntrack_tuple *t =
		nf_ct_tuple(ct, IP_CT_DIR_ORIGINAL);
	enum nm_proto proto =
		assign_proto(nm_conf(nn), t->dst.protonum, ntohs(t->dst.u.all));
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
	bool wanted;
	int err;

	rcu_read_lock();
	wanted = nm_conf(nn)->auto_assign;
	rcu_read_unlock();
	if (!wanted)
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
