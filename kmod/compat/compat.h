/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What differs between the kernels we build for. The only #if on kernel
 * interfaces are here; each asks for the thing itself (see Kbuild.include).
 */
#ifndef NM_COMPAT_H
#define NM_COMPAT_H

#include <linux/random.h>
#include <net/netfilter/nf_conntrack_expect.h>
#include <net/netfilter/nf_conntrack_helper.h>
#include <net/udp.h>

/**
 * nm_compat_expect_assign() - give the expected connection a helper
 * @exp: expectation, not inserted yet
 * @helper: helper of the connection to come, or NULL
 *
 * Where @assign_helper exists, @helper is the creator and setting it alone
 * silently does nothing.
 */
static inline void nm_compat_expect_assign(struct nf_conntrack_expect *exp,
					   struct nf_conntrack_helper *helper)
{
#ifdef NM_HAVE_EXP_ASSIGN_HELPER
	rcu_assign_pointer(exp->assign_helper, helper);
#else
	exp->helper = helper;
#endif
}

/**
 * nm_compat_expect_unlink() - take an expectation out of the tables
 * @exp: linked expectation
 *
 * Context: nf_conntrack_expect_lock held.
 */
static inline void nm_compat_expect_unlink(struct nf_conntrack_expect *exp)
{
#ifdef NM_HAVE_REMOVE_EXPECT
	nf_ct_remove_expect(exp);
#else
	nf_ct_unlink_expect(exp);
#endif
}

/**
 * nm_compat_expectfn_destroy() - destroy expectations that name our expectfn
 * @fn: descriptor, unregistered a grace period ago
 *
 * Older kernels lack it; there, unregistering the helpers destroys the
 * expectations of connections they help, which is all of ours.
 */
static inline void
nm_compat_expectfn_destroy(const struct nf_ct_helper_expectfn *fn)
{
#ifdef NM_HAVE_EXPECTFN_DESTROY
	nf_ct_helper_expectfn_destroy(fn);
#endif
}

/**
 * nm_compat_udp_table() - where a namespace has its UDP sockets
 * @net: namespace
 */
static inline struct udp_table *nm_compat_udp_table(struct net *net)
{
#ifdef NM_HAVE_NETNS_UDP_TABLE
	return net->ipv4.udp_table;
#else
	return &udp_table;
#endif
}

/**
 * nm_compat_refresh() - set what a connection has left
 * @ct: connection
 * @extra: jiffies from now
 */
static inline void nm_compat_refresh(struct nf_conn *ct, u32 extra)
{
#ifdef NM_HAVE_REFRESH_PLAIN
	nf_ct_refresh(ct, extra);
#else
	nf_ct_refresh(ct, NULL, extra);
#endif
}

/**
 * nm_compat_expect_refresh() - set when an expectation runs out
 * @exp: inserted expectation, with a reference
 * @seconds: from now
 */
static inline void nm_compat_expect_refresh(struct nf_conntrack_expect *exp,
					    u32 seconds)
{
#ifdef NM_HAVE_EXP_JIFFIES32
	WRITE_ONCE(exp->timeout, nfct_time_stamp + seconds * HZ);
#else
	mod_timer_pending(&exp->timeout, jiffies + seconds * HZ);
#endif
}

/**
 * nm_compat_mark() - set bits of a connection mark
 * @ct: connection
 * @value: bits
 * @mask: which
 */
static inline void nm_compat_mark(struct nf_conn *ct, u32 value, u32 mask)
{
#ifdef CONFIG_NF_CONNTRACK_MARK
	WRITE_ONCE(ct->mark, (READ_ONCE(ct->mark) & ~mask) | value);
#endif
}

#ifndef NM_HAVE_RANDOM_U32_BELOW
#define get_random_u32_below(ceil) prandom_u32_max(ceil)
#endif

#endif
