// SPDX-License-Identifier: GPL-2.0-only
/*
 * How many calls may begin, and how many a host may have. Hosts are counted
 * whether there is a limit or not, so that one that is set later knows.
 */

#include <linux/slab.h>
#include <linux/timekeeping.h>

#include "call/call.h"
#include "call/limit.h"
#include "call/net.h"

const struct rhashtable_params nm_host_params = {
	.head_offset = offsetof(struct nm_host, node),
	.key_offset = offsetof(struct nm_host, key),
	.key_len = sizeof(struct nm_host_key),
	.automatic_shrinking = true,
};

/* a place among all calls; fewer of them once the limit is set lower */
static bool limit_total(struct nm_net *nn)
{
	const u32 most = nm_conf(nn)->max_calls;
	int n = atomic_read(&nn->nr_calls);

	do {
		if (n >= most)
			return false;
	} while (!atomic_try_cmpxchg(&nn->nr_calls, &n, n + 1));
	return true;
}

/*
 * A token bucket for one second, in one word: the time at which it would be
 * full again. Each call moves that on by its share of the second.
 */
static bool limit_rate(struct nm_net *nn)
{
	u32 rate = nm_conf(nn)->call_rate_per_sec;
	s64 now, was, full;

	if (!rate)
		return true;
	now = ktime_get_ns();
	was = atomic64_read(&nn->call_full);
	do {
		full = max(was, now) + NSEC_PER_SEC / rate;
		if (full > now + NSEC_PER_SEC)
			return false;
	} while (!atomic64_try_cmpxchg(&nn->call_full, &was, full));
	return true;
}

static struct nm_host *limit_find(struct nm_net *nn,
				  const struct nm_host_key *key)
{
	struct nm_host *h;

	h = rhashtable_lookup_fast(&nn->hosts, key, nm_host_params);
	if (h)
		return h;
	h = kzalloc(sizeof(*h), GFP_ATOMIC);
	if (!h)
		return NULL;
	h->key = *key;
	if (!rhashtable_insert_fast(&nn->hosts, &h->node, nm_host_params))
		return h;
	kfree(h);
	return NULL;
}

static void limit_drop(struct nm_net *nn, struct nm_host *h)
{
	if (!h || --h->calls)
		return;
	rhashtable_remove_fast(&nn->hosts, &h->node, nm_host_params);
	kfree_rcu(h, rcu);
}

/* one more call of a host */
static enum nm_count limit_host(struct nm_net *nn,
				const struct nm_host_key *key,
				struct nm_host **host)
{
	u32 most = nm_conf(nn)->max_calls_per_host;
	struct nm_host *h = limit_find(nn, key);

	if (!h)
		return NM_COUNT_CALLS_REFUSED;
	if (most && h->calls >= most)
		return NM_COUNT_REFUSED_HOST;
	h->calls++;
	*host = h;
	return NM_COUNT_CALLS;
}

/**
 * nm_limit_enter() - may a call begin between two hosts?
 * @nn: namespace
 * @party: whose hosts they are
 * @zone: conntrack zone
 * @host: set to the two, for nm_limit_leave(); one of them may be NULL
 *
 * Return: NM_COUNT_CALLS, or the reason why not. Context: atomic, RCU read
 * side.
 */
enum nm_count nm_limit_enter(struct nm_net *nn, const struct nm_party *party,
			     u16 zone, struct nm_host **host)
{
	enum nm_count why = NM_COUNT_CALLS;
	struct nm_host_key key;
	int i;

	BUILD_BUG_ON(sizeof(key) != sizeof(key.ip) + sizeof(key.zone));
	host[0] = NULL;
	host[1] = NULL;
	if (!limit_total(nn))
		return NM_COUNT_CALLS_REFUSED;
	key.zone = zone;
	spin_lock_bh(&nn->host_lock);
	for (i = 0; i < 2 && why == NM_COUNT_CALLS; i++) {
		/* with itself it is one call */
		if (i && nf_inet_addr_cmp(&party[0].real.ip, &party[1].real.ip))
			break;
		key.ip = party[i].real.ip;
		why = limit_host(nn, &key, &host[i]);
	}
	/* last, so that what is refused takes nothing of the others' rate */
	if (why == NM_COUNT_CALLS && !limit_rate(nn))
		why = NM_COUNT_REFUSED_FLOOD;
	if (why != NM_COUNT_CALLS) {
		limit_drop(nn, host[0]);
		limit_drop(nn, host[1]);
		atomic_dec(&nn->nr_calls);
	}
	spin_unlock_bh(&nn->host_lock);
	return why;
}

/**
 * nm_limit_leave() - a call is over
 * @nn: namespace
 * @host: its hosts, from nm_limit_enter(); NULL afterwards
 *
 * Its record may be there for longer, as long as a connection of it.
 *
 * Context: any.
 */
void nm_limit_leave(struct nm_net *nn, struct nm_host **host)
{
	int i;

	spin_lock_bh(&nn->host_lock);
	for (i = 0; i < 2; i++) {
		limit_drop(nn, host[i]);
		host[i] = NULL;
	}
	spin_unlock_bh(&nn->host_lock);
	atomic_dec(&nn->nr_calls);
}
