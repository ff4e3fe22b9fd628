// SPDX-License-Identifier: GPL-2.0-only
/* Requests about calls: show one, list them, end one. */

#include <linux/rcupdate_wait.h>
#include <net/genetlink.h>
#include <net/sock.h>

#include <linux/nf_netmeeting.h>

#include "call/net.h"
#include "ctl/call_put.h"
#include "ctl/ctl.h"
#include "ctl/netlink_gen.h"
#include "gate/gate.h"

/* the largest call fits, see call_put.c */
#define CALLS_REPLY_MAX (80 * 1024)

/**
 * struct nm_calls_dump - how far a dump of the calls has come
 * @next: lowest number that was not looked at
 * @host: only calls that have this address
 * @width: its octets; 0 for all calls
 * @state: only calls in this state, enum nm_call_state
 * @stated: only such
 * @begun: the request was looked at
 */
struct nm_calls_dump {
	unsigned long next;
	union nf_inet_addr host;
	u8 width;
	u8 state;
	bool stated;
	bool begun;
};

static struct nm_call *calls_find_get(struct genl_info *info)
{
	const struct nlattr *id = info->attrs[NETMEETING_A_ID];
	struct nm_call *call;

	if (!id) {
		NL_SET_ERR_MSG(info->extack, "no number of a call");
		return ERR_PTR(-EINVAL);
	}
	call = nm_call_find_get(nm_net(genl_info_net(info)), nla_get_u64(id));
	if (!call) {
		NL_SET_ERR_MSG_ATTR(info->extack, id, "no call of this number");
		return ERR_PTR(-ENOENT);
	}
	return call;
}

static int calls_send(struct sk_buff *skb, u32 portid, u32 seq, int flags,
		      struct netlink_callback *cb, struct nm_call *call,
		      int (*put)(struct sk_buff *skb, const struct nm_call *c))
{
	void *hdr;
	int err;

	hdr = genlmsg_put(skb, portid, seq, &nm_ctl_family, flags,
			  NETMEETING_CMD_CALL_GET);
	if (!hdr)
		return -EMSGSIZE;
	spin_lock_bh(&call->lock);
	err = put(skb, call);
	spin_unlock_bh(&call->lock);
	if (err) {
		genlmsg_cancel(skb, hdr);
		return err;
	}
	if (cb)
		genl_dump_check_consistent(cb, hdr);
	genlmsg_end(skb, hdr);
	return 0;
}

/* a call has one address or hundreds: try how much it takes */
static struct sk_buff *calls_reply(struct genl_info *info, struct nm_call *call)
{
	struct sk_buff *skb;
	size_t size = NLMSG_DEFAULT_SIZE;
	int err;

	for (;; size = min_t(size_t, 4 * size, CALLS_REPLY_MAX)) {
		skb = nlmsg_new(size, GFP_KERNEL);
		if (!skb)
			return ERR_PTR(-ENOMEM);
		rcu_read_lock();
		err = calls_send(skb, info->snd_portid, info->snd_seq, 0, NULL,
				 call, nm_call_put_whole);
		rcu_read_unlock();
		if (!err)
			return skb;
		nlmsg_free(skb);
		if (size >= CALLS_REPLY_MAX)
			return ERR_PTR(-EMSGSIZE);
	}
}

/**
 * netmeeting_nl_call_get_doit() - answer call-get for one call
 * @skb: request
 * @info: its attributes
 *
 * Return: 0 or a negative errno.
 */
int netmeeting_nl_call_get_doit(struct sk_buff *skb, struct genl_info *info)
{
	struct sk_buff *reply;
	struct nm_call *call;

	rcu_read_lock();
	call = calls_find_get(info);
	rcu_read_unlock();
	if (IS_ERR(call))
		return PTR_ERR(call);
	reply = calls_reply(info, call);
	nm_call_put(call);
	if (IS_ERR(reply))
		return PTR_ERR(reply);
	return genlmsg_reply(reply, info);
}

static int calls_filter(const struct nlattr *attr, struct nm_calls_dump *d,
			struct netlink_ext_ack *extack)
{
	switch (nla_type(attr)) {
	case NETMEETING_A_HOST:
		if (nla_len(attr) != sizeof(struct in_addr) &&
		    nla_len(attr) != sizeof(struct in6_addr)) {
			NL_SET_ERR_MSG_ATTR(extack, attr,
					    "a host has 4 or 16 octets");
			return -EINVAL;
		}
		d->width = nla_len(attr);
		memcpy(&d->host, nla_data(attr), d->width);
		return 0;
	case NETMEETING_A_STATE:
		d->state = nla_get_u32(attr);
		d->stated = true;
		return 0;
	}
	NL_SET_ERR_MSG_ATTR(extack, attr,
			    "calls can be listed by host and state only");
	return -EINVAL;
}

static int calls_begin(struct netlink_callback *cb, struct nm_calls_dump *d)
{
	const struct nlattr *attr;
	int rem, err;

	nlmsg_for_each_attr(attr, cb->nlh, GENL_HDRLEN, rem) {
		err = calls_filter(attr, d, cb->extack);
		if (err)
			return err;
	}
	d->begun = true;
	return 0;
}

static bool calls_has_host(const struct nm_call *call,
			   const struct nm_calls_dump *d)
{
	int i;

	if (d->width != nm_map_width(call->family))
		return false;
	for (i = 0; i < ARRAY_SIZE(call->party); i++)
		if (nf_inet_addr_cmp(&call->party[i].real.ip, &d->host) ||
		    nf_inet_addr_cmp(&call->party[i].seen.ip, &d->host))
			return true;
	return false;
}

static bool calls_match(const struct nm_call *call,
			const struct nm_calls_dump *d)
{
	return (!d->width || calls_has_host(call, d)) &&
	       (!d->stated || READ_ONCE(call->state) == d->state);
}

/**
 * netmeeting_nl_call_get_dumpit() - answer call-get for all calls
 * @skb: room for as many messages as fit
 * @cb: the dump; its context says how far it has come
 *
 * By their numbers, which none gets a second time: a call that is there from the
 * beginning to the end is told, and no call twice.
 *
 * Return: octets in @skb while there are calls left, 0 at the end, or a
 *	negative errno.
 */
int netmeeting_nl_call_get_dumpit(struct sk_buff *skb,
				  struct netlink_callback *cb)
{
	struct nm_net *nn = nm_net(sock_net(skb->sk));
	struct nm_calls_dump *d = (void *)cb->ctx;
	struct nm_call *call;
	unsigned long id;
	int err = 0;

	BUILD_BUG_ON(sizeof(*d) > sizeof(cb->ctx));
	if (!d->begun)
		err = calls_begin(cb, d);
	if (err)
		return err;

	cb->seq = atomic_read(&nn->calls_changed);
	rcu_read_lock();
	xa_for_each_start(&nn->calls, id, call, d->next) {
		if (calls_match(call, d)) {
			err = calls_send(skb, NETLINK_CB(cb->skb).portid,
					 cb->nlh->nlmsg_seq, NLM_F_MULTI, cb,
					 call, nm_call_put_brief);
			if (err)
				break;
		}
		d->next = id + 1;
		cond_resched_rcu();
	}
	rcu_read_unlock();
	return skb->len ?: err;
}

/**
 * netmeeting_nl_call_end_doit() - answer call-end
 * @skb: request
 * @info: its attributes
 *
 * Return: 0 or a negative errno.
 */
int netmeeting_nl_call_end_doit(struct sk_buff *skb, struct genl_info *info)
{
	struct nm_call *call;
	int err = 0;

	rcu_read_lock();
	call = calls_find_get(info);
	if (IS_ERR(call)) {
		err = PTR_ERR(call);
		goto out;
	}
	if (READ_ONCE(call->ended)) {
		NL_SET_ERR_MSG(info->extack, "this call has ended");
		err = -ENOENT;
	} else {
		nm_hangup_call(call->nn, call);
	}
	nm_call_put(call);
out:
	rcu_read_unlock();
	return err;
}
