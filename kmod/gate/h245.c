// SPDX-License-Identifier: GPL-2.0-only
/* Helper nm-h245: H.245 control on its own TCP connection (H.323, 8.2). */

#include "gate/gate.h"

/**
 * nm_h245_help() - a packet of an H.245 connection
 * @skb: packet
 * @protoff: where its transport header is
 * @ct: its conntrack, expected by a call signalling connection
 * @ctinfo: and its place in it
 *
 * Return: NF_ACCEPT or NF_DROP. Context: softirq or BH-safe, RCU read side.
 */
int nm_h245_help(struct sk_buff *skb, unsigned int protoff, struct nf_conn *ct,
		 enum ip_conntrack_info ctinfo)
{
	return nm_gate_control(skb, protoff, ct, ctinfo, NM_PROTO_H245);
}
