// SPDX-License-Identifier: GPL-2.0-only
/* Helper nm-t120: T.120 data conferencing on TCP (T.123). */

#include "gate/gate.h"

/**
 * nm_t120_help() - a packet of a T.120 connection
 * @skb: packet
 * @protoff: where its transport header is
 * @ct: its conntrack
 * @ctinfo: and its place in it
 *
 * Return: NF_ACCEPT or NF_DROP. Context: softirq or BH-safe, RCU read side.
 */
int nm_t120_help(struct sk_buff *skb, unsigned int protoff, struct nf_conn *ct,
		 enum ip_conntrack_info ctinfo)
{
	return nm_gate_control(skb, protoff, ct, ctinfo, NM_PROTO_T120);
}
