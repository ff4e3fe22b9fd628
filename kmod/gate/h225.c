// SPDX-License-Identifier: GPL-2.0-only
/* Helper nm-h225: H.225.0 call signalling on TCP (H.323, 7.3). */

#include "gate/gate.h"

/**
 * nm_h225_help() - a packet of a call signalling connection
 * @skb: packet
 * @protoff: where its transport header is
 * @ct: its conntrack
 * @ctinfo: and its place in it
 *
 * Return: NF_ACCEPT or NF_DROP. Context: softirq or BH-safe, RCU read side.
 */
int nm_h225_help(struct sk_buff *skb, unsigned int protoff, struct nf_conn *ct,
		 enum ip_conntrack_info ctinfo)
{
	return nm_gate_control(skb, protoff, ct, ctinfo, NM_PROTO_H225);
}
