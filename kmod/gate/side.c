// SPDX-License-Identifier: GPL-2.0-only
/* On whose side of the gateway is a host? */

#include <net/dst.h>
#include <net/flow.h>
#include <net/netfilter/nf_conntrack.h>

#include "gate/gate.h"

static int side_of(struct net *net, const union nf_inet_addr *ip, u8 family)
{
	struct dst_entry *dst = NULL;
	struct flowi fl = {};
	int index;

	if (family == AF_INET)
		fl.u.ip4.daddr = ip->ip;
	else
		fl.u.ip6.daddr = ip->in6;
	if (nf_route(net, &dst, &fl, false, family) || !dst)
		return 0;
	index = dst->dev->ifindex;
	dst_release(dst);
	return index;
}

/**
 * nm_side_same() - is a host reached as another one is?
 * @net: namespace
 * @family: AF_INET or AF_INET6
 * @host: host
 * @other: the other one
 *
 * Return: whether the routes to both leave by the same device. Context:
 * BH-safe, RCU read side.
 */
bool nm_side_same(struct net *net, u8 family, const union nf_inet_addr *host,
		  const union nf_inet_addr *other)
{
	int index = side_of(net, host, family);

	return index && index == side_of(net, other, family);
}
