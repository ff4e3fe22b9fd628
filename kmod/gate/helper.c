// SPDX-License-Identifier: GPL-2.0-only
/* Registration with conntrack: the helpers, their classes, the expectfn. */

#include <linux/module.h>
#include <net/netfilter/nf_conntrack_expect.h>

#include "compat/compat.h"
#include "gate/gate.h"

/*
 * Assignment is by name. The port only has to be one that no other helper of
 * the same family and protocol has (nf_conntrack_h323 has 1720).
 */
#define GATE_PORT_H225 61720
#define GATE_PORT_H245 61721
#define GATE_PORT_RAS 61719
#define GATE_PORT_T120 61503
#define GATE_PORT_ICC 61731
#define GATE_PORT_ILS 61389
#define GATE_PORT_ULS 61522

/* time-outs are set when a pinhole is opened, and when it is used */
static const struct nf_conntrack_expect_policy gate_policy[NM_CLASS_MAX] = {
	[NM_CLASS_SIGNALLING] = {
		.name = "signalling",
		.max_expected = 64,
		.timeout = NM_GATE_OPEN,
	},
	[NM_CLASS_AUDIO] = {
		.name = "audio",
		.max_expected = NF_CT_EXPECT_MAX_CNT,
		.timeout = NM_GATE_OPEN,
	},
	[NM_CLASS_VIDEO] = {
		.name = "video",
		.max_expected = NF_CT_EXPECT_MAX_CNT,
		.timeout = NM_GATE_OPEN,
	},
	[NM_CLASS_DATA] = {
		.name = "data",
		.max_expected = NF_CT_EXPECT_MAX_CNT,
		.timeout = NM_GATE_OPEN,
	},
};

static const struct {
	const char *name;
	u8 proto;
	u16 port;
	int (*help)(struct sk_buff *skb, unsigned int protoff,
		    struct nf_conn *ct, enum ip_conntrack_info ctinfo);
} gate_table[] = {
	[NM_PROTO_H225] = { "nm-h225", IPPROTO_TCP, GATE_PORT_H225,
			    nm_h225_help },
	[NM_PROTO_H245] = { "nm-h245", IPPROTO_TCP, GATE_PORT_H245,
			    nm_h245_help },
	[NM_PROTO_RAS] = { "nm-ras", IPPROTO_UDP, GATE_PORT_RAS, nm_ras_help },
	[NM_PROTO_T120] = { "nm-t120", IPPROTO_TCP, GATE_PORT_T120,
			    nm_t120_help },
	[NM_PROTO_ICC] = { "nm-icc", IPPROTO_TCP, GATE_PORT_ICC, nm_icc_help },
	[NM_PROTO_ILS] = { "nm-ils", IPPROTO_TCP, GATE_PORT_ILS, nm_ils_help },
	[NM_PROTO_ULS] = { "nm-uls", IPPROTO_TCP, GATE_PORT_ULS, nm_uls_help },
};

static const u8 gate_family[] = { AF_INET, AF_INET6 };

#define GATE_HELPERS (ARRAY_SIZE(gate_table) * ARRAY_SIZE(gate_family))

static struct nf_conntrack_helper gate_helper[GATE_HELPERS] __read_mostly;

/* not there yet, or about to go */
static bool gate_left = true;

static struct nf_ct_helper_expectfn gate_expectfn = {
	.name = "netmeeting",
	.expectfn = nm_expect_came,
};

/**
 * nm_gate_helper() - the helper object of a protocol
 * @proto: enum nm_proto
 * @family: AF_INET or AF_INET6
 */
struct nf_conntrack_helper *nm_gate_helper(enum nm_proto proto, u8 family)
{
	return &gate_helper[proto * ARRAY_SIZE(gate_family) +
			    (family == AF_INET6)];
}

/**
 * nm_gate_class_max() - most expectations of a class on one connection
 * @class: enum nm_class
 *
 * One more would silently evict the oldest.
 */
u8 nm_gate_class_max(enum nm_class class)
{
	return gate_policy[class].max_expected;
}

/**
 * nm_gate_init() - register with conntrack
 *
 * Return: 0 or an error of conntrack. Context: module init, last step.
 */
int __init nm_gate_init(void)
{
	unsigned int p, f;
	int err;

	BUILD_BUG_ON(ARRAY_SIZE(gate_table) != NM_PROTO_MAX);
	NF_CT_HELPER_BUILD_BUG_ON(sizeof(struct nm_state));

	for (p = 0; p < ARRAY_SIZE(gate_table); p++) {
		for (f = 0; f < ARRAY_SIZE(gate_family); f++) {
			struct nf_conntrack_helper *h =
				nm_gate_helper(p, gate_family[f]);

			nf_ct_helper_init(h, gate_family[f],
					  gate_table[p].proto,
					  gate_table[p].name,
					  gate_table[p].port,
					  gate_table[p].port, 0, gate_policy,
					  NM_CLASS_MAX - 1, gate_table[p].help,
					  NULL, THIS_MODULE);
			h->destroy = nm_reap_destroy;
		}
	}

	nm_mapping_measure(nm_media_measure);
	nf_ct_helper_expectfn_register(&gate_expectfn);
	err = nf_conntrack_helpers_register(gate_helper, GATE_HELPERS);
	if (err)
		nf_ct_helper_expectfn_unregister(&gate_expectfn);
	else
		WRITE_ONCE(gate_left, false);
	return err;
}

/**
 * nm_gate_leaving() - is the module about to go, or not there yet?
 *
 * Nothing new then: an expectation inserted while the helpers go one after the
 * other could name one that is gone.
 */
bool nm_gate_leaving(void)
{
	return READ_ONCE(gate_left);
}

/**
 * nm_gate_exit() - unregister; no packet enters afterwards
 *
 * Unregistering the helpers takes them from every live connection and
 * destroys our expectations, so none names text that is about to go.
 *
 * Context: module exit, first step; may sleep.
 */
void nm_gate_exit(void)
{
	WRITE_ONCE(gate_left, true);
	synchronize_rcu();
	nf_conntrack_helpers_unregister(gate_helper, GATE_HELPERS);
	nf_ct_helper_expectfn_unregister(&gate_expectfn);
	synchronize_rcu();
	nm_compat_expectfn_destroy(&gate_expectfn);
}
