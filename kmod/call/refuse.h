/* SPDX-License-Identifier: GPL-2.0-only */
/* What the gateway did not do for somebody, and why. */
#ifndef NM_CALL_REFUSE_H
#define NM_CALL_REFUSE_H

#include "call/call.h"
#include "call/count.h"

/**
 * struct nm_refusal - something was refused
 * @why: counter that counts it
 * @family: of @addr
 * @media: enum nm_media, NM_MEDIA_UNKNOWN if it has nothing to do with media
 * @channel: index of the channel in @call; NM_CHANNEL_NONE or NM_USER_CALL if
 *	it is not about one
 * @call: call it was in, locked; NULL if there is none
 * @addr: address it is about, port 0 if it is a host; NULL if there is none
 */
struct nm_refusal {
	enum nm_count why;
	u8 family;
	u8 media;
	s8 channel;
	struct nm_call *call;
	const struct nm_addr *addr;
};

void nm_refuse(struct nm_net *nn, const struct nm_refusal *r);

#endif
