// SPDX-License-Identifier: GPL-2.0-only
/* Ports outside: which may be given out, and which are taken by ourselves. */

#include <net/inet6_hashtables.h>
#include <net/inet_hashtables.h>
#include <net/udp.h>

#include "compat/compat.h"
#include "gate/gate.h"

/**
 * nm_port_range() - the ports to choose from
 * @p: filled
 * @conf: settings
 * @block: upper octet that has left already, or NM_BLOCK_ANY
 */
void nm_port_range(struct nm_ports *p, const struct nm_conf *conf, int block)
{
	*p = conf->media_ports;
	if (block == NM_BLOCK_ANY)
		return;
	p->min = max_t(u16, p->min, block << 8);
	p->max = min_t(u16, p->max, block << 8 | 0xff);
}

/**
 * nm_port_has() - is a port one of them?
 * @p: ports
 * @port: host order
 */
bool nm_port_has(const struct nm_ports *p, u32 port)
{
	return port >= p->min && port <= p->max;
}

/**
 * nm_port_random() - one of them, odd where the endpoint's is (RFC 3550, 11)
 * @p: ports
 * @real: the endpoint's, host order
 */
u16 nm_port_random(const struct nm_ports *p, u16 real)
{
	u32 first = p->min + ((p->min ^ real) & 1);

	if (first > p->max)
		return p->min;
	return first + 2 * get_random_u32_below((p->max - first) / 2 + 1);
}

/**
 * nm_port_block() - likeliest upper octet of a port outside
 * @conf: settings
 * @high: upper octet of the endpoint's port
 */
u8 nm_port_block(const struct nm_conf *conf, u8 high)
{
	u8 first = conf->media_ports.min >> 8;
	u8 last = conf->media_ports.max >> 8;

	if (high >= first && high <= last)
		return high;
	return first + get_random_u32_below(last - first + 1);
}

static bool port_tcp(struct net *net, u8 family, const struct nm_addr *from,
		     const struct nm_addr *at)
{
	struct inet_hashinfo *info = net->ipv4.tcp_death_row.hashinfo;

	/* what is found under RCU is not referenced */
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
	struct udp_table *table = nm_compat_udp_table(net);

	/* the variants without a table are for those who have TPROXY */
	if (family == AF_INET)
		return __udp4_lib_lookup(net, from->ip.ip, from->port,
					 at->ip.ip, at->port, 0, 0, table,
					 NULL);
	if (!IS_ENABLED(CONFIG_IPV6))
		return false;
	return __udp6_lib_lookup(net, &from->ip.in6, from->port, &at->ip.in6,
				 at->port, 0, 0, table, NULL);
}

/**
 * nm_port_bound() - would a socket of the gateway get these packets?
 * @net: namespace
 * @m: mapping; @m->peer sends to @m->seen
 *
 * Expectations only know of each other: a pinhole on the port of a local
 * service would take its packets from the call's peer.
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
