// SPDX-License-Identifier: GPL-2.0-only
/*
 * Where registered addresses are entered: a new connection to one of them is
 * led to who is registered, and followed. Just before the rules for DNAT, so
 * that those find it done; the hooks exist only where somebody registered.
 */

#include <linux/netfilter_ipv4.h>
#include <linux/netfilter_ipv6.h>
#include <net/netfilter/nf_conntrack_core.h>
#include <net/netfilter/nf_nat.h>

#include "call/reg.h"
#include "gate/gate.h"

/* random ports tried before a registration is refused */
#define DOOR_TRIES 128

static bool door_follow(struct nf_conn *ct, u8 proto)
{
	struct nf_conn_help *help = nfct_help(ct);

	if (help && rcu_access_pointer(help->helper))
		return true;
	if (!help)
		help = nf_ct_helper_ext_add(ct, GFP_ATOMIC);
	if (!help)
		return false;
	rcu_assign_pointer(help->helper,
			   nm_gate_helper(proto, nf_ct_l3num(ct)));
	return true;
}

static bool door_lead(struct nf_conn *ct, const struct nm_reg *reg)
{
	struct nf_nat_range2 range = {
		.flags = NF_NAT_RANGE_MAP_IPS | NF_NAT_RANGE_PROTO_SPECIFIED,
		.min_addr = reg->real.ip,
		.max_addr = reg->real.ip,
		.min_proto.all = reg->real.port,
		.max_proto.all = reg->real.port,
	};

	if (nf_inet_addr_cmp(&reg->real.ip, &reg->seen.ip) &&
	    reg->real.port == reg->seen.port)
		return true;
	return nf_nat_setup_info(ct, &range, NF_NAT_MANIP_DST) == NF_ACCEPT;
}

/*
 * It is related to the connection on which the address was said, as an
 * expected one would be; and if that one came through a door itself, to the
 * first of them, so that none keeps a row of dead ones. The reference goes with
 * the new connection.
 */
static void door_relate(struct nm_net *nn, struct sk_buff *skb,
			struct nf_conn *ct, const struct nm_reg *reg)
{
	struct nf_conntrack_tuple_hash *h;
	struct nf_conn *said;

	h = nf_conntrack_find_get(nn->net, nf_ct_zone(ct), &reg->master);
	if (!h)
		return;
	said = nf_ct_tuplehash_to_ctrack(h);
	ct->master = said->master ?: said;
	if (ct->master != said) {
		nf_conntrack_get(&ct->master->ct_general);
		nf_ct_put(said);
	}
	__set_bit(IPS_EXPECTED_BIT, &ct->status);
	nf_ct_set(skb, ct, IP_CT_RELATED);
}

static unsigned int door_enter(struct nm_net *nn, struct sk_buff *skb,
			       struct nf_conn *ct)
{
	const struct nf_conntrack_tuple *t =
		&ct->tuplehash[IP_CT_DIR_ORIGINAL].tuple;
	const struct nm_reg_seen seen = {
		.ip = t->dst.u3,
		.port = t->dst.u.all,
		.proto = t->dst.protonum,
		.family = nf_ct_l3num(ct),
		.zone = nf_ct_zone(ct)->id,
	};
	struct nm_reg reg;

	if (!nm_reg_match(nn, &seen, &t->src.u3, &reg))
		return NF_ACCEPT;
	/* unfollowed, what it says would pass as it is */
	if (!door_follow(ct, reg.helper) || !door_lead(ct, &reg)) {
		nm_count(nn, NM_COUNT_DROP_MEMORY);
		return NF_DROP;
	}
	if (!reg.follows)
		door_relate(nn, skb, ct, &reg);
	nm_count(nn, NM_COUNT_REGS_USED);
	return NF_ACCEPT;
}

static unsigned int door_hook(void *priv, struct sk_buff *skb,
			      const struct nf_hook_state *state)
{
	struct nm_net *nn = nm_net(state->net);
	enum ip_conntrack_info ctinfo;
	struct nf_conn *ct;

	if (!atomic_read(&nn->nr_regs) || nm_gate_leaving())
		return NF_ACCEPT;
	ct = nf_ct_get(skb, &ctinfo);
	if (!ct || ctinfo != IP_CT_NEW || nf_ct_is_confirmed(ct) ||
	    ct->master || nf_nat_initialized(ct, NF_NAT_MANIP_DST))
		return NF_ACCEPT;
	return door_enter(nn, skb, ct);
}

static const struct nf_hook_ops door_ops[] = {
	{
		.hook = door_hook,
		.pf = NFPROTO_IPV4,
		.hooknum = NF_INET_PRE_ROUTING,
		.priority = NF_IP_PRI_NAT_DST - 1,
	},
	{
		.hook = door_hook,
		.pf = NFPROTO_IPV6,
		.hooknum = NF_INET_PRE_ROUTING,
		.priority = NF_IP6_PRI_NAT_DST - 1,
	},
};

static void door_work(struct work_struct *work)
{
	struct nm_net *nn = container_of(work, struct nm_net, door);

	if (nn->door_open || READ_ONCE(nn->closing))
		return;
	if (!nf_register_net_hooks(nn->net, door_ops, ARRAY_SIZE(door_ops)))
		WRITE_ONCE(nn->door_open, true);
}

/**
 * nm_door_init() - prepare the door of a namespace
 * @nn: namespace
 */
void nm_door_init(struct nm_net *nn)
{
	INIT_WORK(&nn->door, door_work);
}

/**
 * nm_door_shut() - nobody enters any more, a grace period from now
 * @nn: namespace, @closing set
 *
 * Context: may sleep.
 */
void nm_door_shut(struct nm_net *nn)
{
	cancel_work_sync(&nn->door);
	if (nn->door_open)
		nf_unregister_net_hooks(nn->net, door_ops,
					ARRAY_SIZE(door_ops));
}

/**
 * nm_door_exit() - the last of a door
 * @nn: namespace, shut at least a grace period ago
 *
 * A packet may have asked for the door while it was shut.
 *
 * Context: may sleep.
 */
void nm_door_exit(struct nm_net *nn)
{
	cancel_work_sync(&nn->door);
}

static int door_try(struct nm_net *nn, struct nm_reg *reg, u16 port)
{
	const struct nm_mapping m = {
		.seen = { .ip = reg->seen.ip, .port = htons(port) },
		.peer = reg->peer,
		.family = reg->seen.family,
		.proto = reg->seen.proto,
	};

	if (nm_port_bound(nn->net, &m))
		return -EBUSY;
	reg->seen.port = htons(port);
	return nm_reg_add(nn, reg);
}

/*
 * Port 1720 of the gateway is for who is called from outside: by a rule of the
 * administrator, or registered. One call does not take it.
 */
static bool door_is_free(const struct nm_reg *reg, u16 port)
{
	return port != NM_PORT_H225 || reg->owner.kind != NM_REG_ANSWER;
}

/* where nothing is translated */
static int door_as_is(struct nm_net *nn, struct nm_reg *reg)
{
	reg->seen.port = reg->real.port;
	return nm_reg_add(nn, reg);
}

/* the port it has already, at this address */
static int door_again(struct nm_net *nn, struct nm_reg *reg)
{
	struct nm_addr seen;

	if (!nm_reg_forth(nn, reg, &seen) ||
	    !nf_inet_addr_cmp(&seen.ip, &reg->seen.ip))
		return -EBUSY;
	reg->seen.port = seen.port;
	return nm_reg_add(nn, reg);
}

static int door_choose(struct nm_net *nn, struct nm_reg *reg,
		       const struct nm_ports *ports, bool own,
		       unsigned int *tries)
{
	u16 real = ntohs(reg->real.port);
	int err = door_again(nn, reg);
	int i;

	if (err == -EBUSY && (own || nm_port_has(ports, real)) &&
	    door_is_free(reg, real))
		err = door_try(nn, reg, real);
	if (ports->min > ports->max)
		return err;
	for (i = 0; err == -EBUSY && i < DOOR_TRIES && *tries; i++, --*tries) {
		u16 port = nm_port_random(ports, real);

		if (!nm_assign_at(nm_conf(nn), reg->seen.proto, port))
			err = door_try(nn, reg, port);
	}
	return err;
}

/*
 * It has this address by what conntrack says; who had it before is gone. But
 * where nothing is translated anybody can name it.
 */
static int door_claim(struct nm_net *nn, struct nm_reg *reg)
{
	int err = nm_reg_add(nn, reg);

	if (err != -EBUSY || nf_inet_addr_cmp(&reg->real.ip, &reg->seen.ip))
		return err;
	nm_reg_evict(nn, reg);
	return nm_reg_add(nn, reg);
}

/**
 * nm_door_open() - register an address, and reserve its port outside
 * @nn: namespace
 * @reg: what it is; the port of @seen only where it is given already
 * @ports: to choose from; NULL: those of the settings
 * @own: the same one as inside need not be among them
 * @tries: addresses that may still be registered, and ports tried
 *
 * The same port as inside if it is in the range and free, else another one of
 * the range; the same as before for who is registered already.
 *
 * Return: NM_COUNT_REGS, or the reason why not. Context: BH-safe, RCU read
 * side.
 */
enum nm_count nm_door_open(struct nm_net *nn, struct nm_reg *reg,
			   const struct nm_ports *ports, bool own,
			   unsigned int *tries)
{
	struct nm_ports range;
	int err;

	if (!*tries)
		return NM_COUNT_REFUSED_LIMIT;
	--*tries;
	nm_port_range(&range, nm_conf(nn), NM_BLOCK_ANY);
	if (reg->seen.port)
		err = door_claim(nn, reg);
	else if (nf_inet_addr_cmp(&reg->real.ip, &reg->seen.ip))
		err = door_as_is(nn, reg);
	else
		err = door_choose(nn, reg, ports ?: &range, own, tries);

	switch (err) {
	case 0:
		break;
	case -EBUSY:
		return NM_COUNT_REFUSED_BUSY;
	case -ENOSPC:
		return NM_COUNT_REFUSED_LIMIT;
	default:
		return NM_COUNT_REFUSED_MEMORY;
	}
	if (!READ_ONCE(nn->door_open))
		queue_work(system_wq, &nn->door);
	nm_reap_watch(nn);
	return NM_COUNT_REGS;
}
