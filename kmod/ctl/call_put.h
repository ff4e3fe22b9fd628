/* SPDX-License-Identifier: GPL-2.0-only */
/* Calls as netlink attributes. All with the call locked. */
#ifndef NM_CTL_CALL_PUT_H
#define NM_CTL_CALL_PUT_H

#include "call/call.h"

struct sk_buff;

int nm_call_put_brief(struct sk_buff *skb, const struct nm_call *call);
int nm_call_put_whole(struct sk_buff *skb, const struct nm_call *call);
int nm_call_put_channel(struct sk_buff *skb, int type,
			const struct nm_call *call, int index);
int nm_call_put_endpoint(struct sk_buff *skb, int type,
			 const struct nm_addr *addr, u8 family);

#endif
