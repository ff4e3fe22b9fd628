/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Q.931 as H.225.0 uses it: a header, then information elements, one of which
 * (User-User) holds the PER value.
 */
#ifndef NM_WIRE_Q931_H
#define NM_WIRE_Q931_H

#include "wire/per.h"

#define NM_Q931_REFERENCE 15

/**
 * struct nm_q931 - a message that is being scanned
 * @left: octets of the message still to come
 * @element: octets of the information element still to come
 * @state: what the next octet is (private)
 * @id: of the information element
 * @high: first octet of a length of two
 * @len: octets of call reference
 * @seen: of these, how many are there
 * @reference: call reference
 */
struct nm_q931 {
	u16 left;
	u16 element;
	u8 state;
	u8 id;
	u8 high;
	u8 len;
	u8 seen;
	u8 reference[NM_Q931_REFERENCE];
};

void nm_q931_begin(struct nm_q931 *q, u16 len);
void nm_q931_feed(struct nm_q931 *q, struct nm_out *out, u32 off,
		  const u8 *data, unsigned int len);
bool nm_q931_whole(struct nm_out *out, u32 off, const u8 *data,
		   unsigned int len);

#endif
