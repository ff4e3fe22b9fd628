/* SPDX-License-Identifier: GPL-2.0-only */
/* Comparing TCP sequence numbers, which wrap (RFC 9293, 3.4). */
#ifndef NM_FLOW_SEQ_H
#define NM_FLOW_SEQ_H

#include "wire/types.h"

/** nm_seq_before() - is @a before @b in the stream? */
static inline bool nm_seq_before(u32 a, u32 b)
{
	return (s32)(a - b) < 0;
}

#endif
