// SPDX-License-Identifier: GPL-2.0-only
/*
 * Ports of the gateway itself. Expectations only know of each other: a pinhole
 * on the port of a local service would take its packets from the call's peer.
 */

#include <net/inet6_hashtables.h>
#include <net/inet_hashtables.h>
#include <net/udp.h>

#include "gate/gate.h"

static bool port_tcp(struct net *net, u8 family, const struct nm_addr *from,
		     const struct nm_addr *at)
{
	struct inet_hashinfo *info = net->ipv4.tcp_death_row.hashinfo;

	/* a listener found under RCU is not referenced */
	if (family == AF_INET)
		return __inet_lookup_listener(net, info, NULL, 0, from->ip.ip,
					      from->port, at->ip.ip,
					      ntohs(at->port), 0, 0);
	if (!IS_ENABLED(CONFIG_IPV6))
		return false;
	return inet6_lookup_listener(net, info, NULL, 0, &from->ip.in6,
				     from->port, &at->ip.in6, ntohs(at->port),
				     0, 0);
}

static bool port_udp(struct net *net, u8 family, const struct nm_addr *from,
		     const struct nm_addr *at)
{
	struct sock *sk = NULL;

	if (family == AF_INET)
		sk = udp4_lib_lookup(net, from->ip.ip, from->port, at->ip.ip,
				     at->port, 0);
	else if (IS_ENABLED(CONFIG_IPV6))
		sk = udp6_lib_lookup(net, &from->ip.in6, from->port,
				     &at->ip.in6, at->port, 0);
	if (!sk)
		return false;
	sock_put(sk);
	return true;
}

/**
 * nm_port_bound() - would a socket of the gateway get these packets?
 * @net: namespace
 * @m: mapping; @m->peer sends to @m->seen
 *
 * Context: softirq or BH-safe, RCU read side.
 */
bool nm_port_bound(struct net *net, const struct nm_mapping *m)
{
	const struct nm_addr from = { .ip = m->peer };

	if (m->proto == IPPROTO_TCP)
		return port_tcp(net, m->family, &from, &m->seen);
	return port_udp(net, m->family, &from, &m->seen);
}
