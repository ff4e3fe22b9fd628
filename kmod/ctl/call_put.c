// SPDX-License-Identifier: GPL-2.0-only
/*
 * Calls as netlink attributes. Functions append all of something or return
 * -EMSGSIZE, and leave what they began to who cancels the message.
 */
#include <linux/ktime.h>
#include <net/netlink.h>

#include <linux/nf_netmeeting.h>

#include "call/codec.h"
#include "call/conn.h"
#include "call/net.h"
#include "ctl/call_put.h"
#include "gate/gate.h"

/*
 * A nest has at most 64 KiB. These limits keep the largest call below: a channel
 * has two addresses of each side, and with fast start shares them with others.
 */
#define PUT_CHANNEL_ADDRESSES 6
#define PUT_CONNECTIONS 16

/* H.245 has units of 100 bit/s */
static u32 put_kbit(u32 rate)
{
	return DIV_ROUND_UP(rate, 10);
}

/**
 * nm_call_put_endpoint() - append an address
 * @skb: message
 * @type: attribute
 * @addr: address; without a port only the host
 * @family: AF_INET or AF_INET6
 *
 * Return: 0 or -EMSGSIZE.
 */
int nm_call_put_endpoint(struct sk_buff *skb, int type,
			 const struct nm_addr *addr, u8 family)
{
	struct nlattr *nest = nla_nest_start(skb, type);

	if (!nest || nla_put(skb, NETMEETING_A_ENDPOINT_IP,
			     nm_map_width(family), &addr->ip))
		return -EMSGSIZE;
	if (addr->port &&
	    nla_put_u16(skb, NETMEETING_A_ENDPOINT_PORT, ntohs(addr->port)))
		return -EMSGSIZE;
	nla_nest_end(skb, nest);
	return 0;
}

static int put_party(struct sk_buff *skb, int type,
		     const struct nm_party *party, u8 family)
{
	struct nlattr *nest = nla_nest_start(skb, type);

	if (!nest ||
	    nm_call_put_endpoint(skb, NETMEETING_A_PARTY_REAL, &party->real,
				 family) ||
	    nm_call_put_endpoint(skb, NETMEETING_A_PARTY_SEEN, &party->seen,
				 family))
		return -EMSGSIZE;
	nla_nest_end(skb, nest);
	return 0;
}

static u32 put_pinhole(struct nm_net *nn, const struct nm_mapping *m)
{
	if (m->used)
		return NETMEETING_PINHOLE_USED;
	return nm_expect_is_open(nn, m) ? NETMEETING_PINHOLE_WAITING :
					  NETMEETING_PINHOLE_NONE;
}

static int put_address(struct sk_buff *skb, int type, struct nm_net *nn,
		       const struct nm_mapping *m)
{
	struct nlattr *nest = nla_nest_start(skb, type);
	struct nm_traffic sum = {};

	if (!nest || nla_put_u32(skb, NETMEETING_A_ADDRESS_SIDE, m->side) ||
	    nla_put_u32(skb, NETMEETING_A_ADDRESS_PROTOCOL, m->proto) ||
	    nm_call_put_endpoint(skb, NETMEETING_A_ADDRESS_REAL, &m->real,
				 m->family) ||
	    nm_call_put_endpoint(skb, NETMEETING_A_ADDRESS_SEEN, &m->seen,
				 m->family) ||
	    nla_put_u32(skb, NETMEETING_A_ADDRESS_PINHOLE, put_pinhole(nn, m)))
		return -EMSGSIZE;
	/* signalling is not counted */
	if (m->class != NM_CLASS_SIGNALLING) {
		nm_media_measure(nn, m, &sum);
		if (nla_put_u64_64bit(skb, NETMEETING_A_ADDRESS_PACKETS,
				      sum.packets, NETMEETING_A_ADDRESS_PAD) ||
		    nla_put_u64_64bit(skb, NETMEETING_A_ADDRESS_OCTETS,
				      sum.octets, NETMEETING_A_ADDRESS_PAD))
			return -EMSGSIZE;
	}
	nla_nest_end(skb, nest);
	return 0;
}

/* of a channel, or with NM_USER_CALL those that no channel has */
static int put_addresses(struct sk_buff *skb, int type,
			 const struct nm_call *call, int user, int max)
{
	const struct nm_mapping *m;

	list_for_each_entry(m, &call->mappings, node) {
		if (!(m->users & BIT_ULL(user)))
			continue;
		if (!max--)
			break;
		if (put_address(skb, type, call->nn, m))
			return -EMSGSIZE;
	}
	return 0;
}

/**
 * nm_call_put_channel() - append a logical channel with its addresses
 * @skb: message
 * @type: attribute
 * @call: its call, locked
 * @index: which channel
 *
 * Return: 0 or -EMSGSIZE.
 */
int nm_call_put_channel(struct sk_buff *skb, int type,
			const struct nm_call *call, int index)
{
	const struct nm_channel *c = &call->channel[index];
	const char *codec = nm_codec_name(c->media, c->codec);
	struct nlattr *nest = nla_nest_start(skb, type);

	if (!nest || nla_put_u32(skb, NETMEETING_A_CHANNEL_NUMBER, c->number) ||
	    nla_put_u32(skb, NETMEETING_A_CHANNEL_SIDE, c->side) ||
	    nla_put_u32(skb, NETMEETING_A_CHANNEL_MEDIA, c->media))
		return -EMSGSIZE;
	if (codec && nla_put_string(skb, NETMEETING_A_CHANNEL_CODEC, codec))
		return -EMSGSIZE;
	if (c->rate &&
	    nla_put_u32(skb, NETMEETING_A_CHANNEL_RATE, put_kbit(c->rate)))
		return -EMSGSIZE;
	if (put_addresses(skb, NETMEETING_A_CHANNEL_ADDRESS, call, index,
			  PUT_CHANNEL_ADDRESSES))
		return -EMSGSIZE;
	nla_nest_end(skb, nest);
	return 0;
}

static u32 put_channels_open(const struct nm_call *call)
{
	u32 open = 0;
	int i;

	for (i = 0; i < NM_CALL_CHANNELS; i++)
		open += call->channel[i].open;
	return open;
}

static int put_traffic(struct sk_buff *skb, const struct nm_call *call)
{
	struct nm_traffic sum = call->past;
	const struct nm_mapping *m;

	list_for_each_entry(m, &call->mappings, node)
		if (m->nr_media)
			nm_media_measure(call->nn, m, &sum);
	if (nla_put_u64_64bit(skb, NETMEETING_A_CALL_PACKETS, sum.packets,
			      NETMEETING_A_CALL_PAD) ||
	    nla_put_u64_64bit(skb, NETMEETING_A_CALL_OCTETS, sum.octets,
			      NETMEETING_A_CALL_PAD))
		return -EMSGSIZE;
	return 0;
}

static int put_times(struct sk_buff *skb, const struct nm_call *call)
{
	u64 age = ktime_get_boottime_ns() - call->start;

	if (nla_put_u64_64bit(skb, NETMEETING_A_CALL_START,
			      ktime_get_real_ns() - age,
			      NETMEETING_A_CALL_PAD) ||
	    nla_put_u64_64bit(skb, NETMEETING_A_CALL_AGE,
			      div_u64(age, NSEC_PER_MSEC),
			      NETMEETING_A_CALL_PAD))
		return -EMSGSIZE;
	return 0;
}

/* what a call is, without what it has */
static int put_call(struct sk_buff *skb, const struct nm_call *call)
{
	u8 family = call->family;

	if (nla_put_u64_64bit(skb, NETMEETING_A_CALL_ID, call->id,
			      NETMEETING_A_CALL_PAD) ||
	    nla_put_u32(skb, NETMEETING_A_CALL_STATE, call->state))
		return -EMSGSIZE;
	if (call->named && nla_put(skb, NETMEETING_A_CALL_IDENTIFIER,
				   sizeof(call->guid), call->guid))
		return -EMSGSIZE;
	if (put_party(skb, NETMEETING_A_CALL_CALLER, &call->party[0], family) ||
	    put_party(skb, NETMEETING_A_CALL_CALLEE, &call->party[1], family) ||
	    put_times(skb, call) ||
	    nla_put_u32(skb, NETMEETING_A_CALL_RATE,
			put_kbit(nm_call_rate(call))) ||
	    nla_put_u32(skb, NETMEETING_A_CALL_CHANNELS,
			put_channels_open(call)) ||
	    put_traffic(skb, call))
		return -EMSGSIZE;
	if (call->blocked && nla_put_flag(skb, NETMEETING_A_CALL_BLOCKED))
		return -EMSGSIZE;
	return 0;
}

static int put_connection(struct sk_buff *skb, const struct nm_conn *conn)
{
	struct nlattr *nest = nla_nest_start(skb, NETMEETING_A_CALL_CONNECTION);
	u8 family = conn->tuple.src.l3num;
	u32 opaque = READ_ONCE(conn->flow[0].opaque) |
		     READ_ONCE(conn->flow[1].opaque) << 1;

	BUILD_BUG_ON((int)NM_PROTO_ULS != NETMEETING_PROTOCOL_ULS);
	if (!nest ||
	    nla_put_u32(skb, NETMEETING_A_CONNECTION_PROTOCOL, conn->proto) ||
	    put_party(skb, NETMEETING_A_CONNECTION_OPENER, &conn->party[0],
		      family) ||
	    put_party(skb, NETMEETING_A_CONNECTION_ANSWERER, &conn->party[1],
		      family) ||
	    nla_put_u32(skb, NETMEETING_A_CONNECTION_OPAQUE, opaque))
		return -EMSGSIZE;
	nla_nest_end(skb, nest);
	return 0;
}

static int put_connections(struct sk_buff *skb, const struct nm_call *call)
{
	const struct nm_conn *conn = nm_conn_find(call->nn, call->signal);
	int n = 0;

	if (conn && put_connection(skb, conn))
		return -EMSGSIZE;
	list_for_each_entry(conn, &call->conns, on_call) {
		if (++n == PUT_CONNECTIONS)
			break;
		if (put_connection(skb, conn))
			return -EMSGSIZE;
	}
	return 0;
}

static int put_channels(struct sk_buff *skb, const struct nm_call *call)
{
	int i;

	for (i = 0; i < NM_CALL_CHANNELS; i++)
		if (call->channel[i].open &&
		    nm_call_put_channel(skb, NETMEETING_A_CALL_CHANNEL, call,
					i))
			return -EMSGSIZE;
	return 0;
}

/**
 * nm_call_put_brief() - append a call without its connections and channels
 * @skb: message
 * @call: call, locked
 *
 * Return: 0 or -EMSGSIZE.
 */
int nm_call_put_brief(struct sk_buff *skb, const struct nm_call *call)
{
	struct nlattr *nest = nla_nest_start(skb, NETMEETING_A_CALL);

	BUILD_BUG_ON((int)NM_CALL_ENDED != NETMEETING_STATE_ENDED);
	BUILD_BUG_ON((int)NM_MEDIA_OTHER != NETMEETING_MEDIA_OTHER);
	if (!nest || put_call(skb, call))
		return -EMSGSIZE;
	nla_nest_end(skb, nest);
	return 0;
}

/**
 * nm_call_put_whole() - append a call with all that it has
 * @skb: message
 * @call: call, locked
 *
 * Return: 0 or -EMSGSIZE. Context: RCU read side.
 */
int nm_call_put_whole(struct sk_buff *skb, const struct nm_call *call)
{
	struct nlattr *nest = nla_nest_start(skb, NETMEETING_A_CALL);

	if (!nest || put_call(skb, call) || put_connections(skb, call) ||
	    put_channels(skb, call) ||
	    put_addresses(skb, NETMEETING_A_CALL_ADDRESS, call, NM_USER_CALL,
			  NM_CALL_MAPPINGS))
		return -EMSGSIZE;
	nla_nest_end(skb, nest);
	return 0;
}
