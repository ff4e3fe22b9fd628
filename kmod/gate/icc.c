// SPDX-License-Identifier: GPL-2.0-only
/* Helper nm-icc: NetMeeting's audio call control on TCP 1731. */

#include "gate/gate.h"

/**
 * nm_icc_help() - a packet of an audio call control connection
 * @skb: packet
 * @protoff: where its transport header is
 * @ct: its conntrack
 * @ctinfo: and its place in it
 *
 * Return: NF_ACCEPT or NF_DROP. Context: softirq or BH-safe, RCU read side.
 */
int nm_icc_help(struct sk_buff *skb, unsigned int protoff, struct nf_conn *ct,
		enum ip_conntrack_info ctinfo)
{
	return nm_gate_control(skb, protoff, ct, ctinfo, NM_PROTO_ICC);
}
