// SPDX-License-Identifier: GPL-2.0-only
#include "wire/h323_schema.h"
#include "wire/q931.h"

#define NM_Q931_PROTOCOL 8
#define NM_Q931_USER_USER 0x7e
#define NM_Q931_SINGLE 0x80 /* an element of a single octet */
#define NM_Q931_X208 5 /* ASN.1 in the User-User element */

enum {
	NM_Q931_DISCRIMINATOR,
	NM_Q931_LENGTH,
	NM_Q931_CALL,
	NM_Q931_TYPE,
	NM_Q931_ELEMENT,
	NM_Q931_ELEMENT_HIGH,
	NM_Q931_ELEMENT_LENGTH,
	NM_Q931_USER_PROTOCOL,
	NM_Q931_SKIP,
	NM_Q931_VALUE,
	NM_Q931_IGNORE,
};

/**
 * nm_q931_begin - start at the first octet of a message
 * @q: message
 * @len: its octets
 */
void nm_q931_begin(struct nm_q931 *q, u16 len)
{
	q->left = len;
	q->state = NM_Q931_DISCRIMINATOR;
	q->len = 0;
	q->seen = 0;
}

static void nm_q931_report(struct nm_out *out, u32 off, u8 type,
			   const u8 *reference, u8 len)
{
	nm_context_reset(&out->context, NM_CARRIER_NONE, false);
	out->context.report.value = type;
	out->context.report.data = reference;
	out->context.report.len = len;
	nm_out_outside(out, NM_REPORT_EVENT, NM_EVENT_Q931, off);
}

/* The length of an element is known. False: it does not fit. */
static bool nm_q931_element(struct nm_q931 *q, unsigned int len)
{
	if (len > q->left)
		return false;
	q->element = len;
	if (!len)
		q->state = NM_Q931_ELEMENT;
	else if (q->id == NM_Q931_USER_USER)
		q->state = NM_Q931_USER_PROTOCOL;
	else
		q->state = NM_Q931_SKIP;
	return true;
}

static void nm_q931_user(struct nm_q931 *q, struct nm_per *per, u8 protocol,
			 u32 off)
{
	q->element--;
	if (!q->element) {
		q->state = NM_Q931_ELEMENT;
	} else if (protocol == NM_Q931_X208) {
		nm_per_begin(per, nm_h323_schema, NM_ROOT_H323_USER_INFORMATION,
			     off + 1, q->element);
		q->state = NM_Q931_VALUE;
	} else {
		q->state = NM_Q931_SKIP;
	}
}

/* One octet outside the contents of elements. False: not Q.931. */
static bool nm_q931_octet(struct nm_q931 *q, struct nm_out *out, u8 octet,
			  u32 off)
{
	q->left--;
	switch (q->state) {
	case NM_Q931_DISCRIMINATOR:
		q->state = NM_Q931_LENGTH;
		return octet == NM_Q931_PROTOCOL && q->left;
	case NM_Q931_LENGTH:
		q->len = octet & 0xf;
		q->state = q->len ? NM_Q931_CALL : NM_Q931_TYPE;
		break;
	case NM_Q931_CALL:
		q->reference[q->seen++] = octet;
		if (q->seen == q->len)
			q->state = NM_Q931_TYPE;
		break;
	case NM_Q931_TYPE:
		nm_q931_report(out, off, octet, q->reference, q->len);
		q->state = NM_Q931_ELEMENT;
		return true;
	case NM_Q931_ELEMENT:
		q->id = octet;
		if (octet & NM_Q931_SINGLE)
			return true;
		q->state = octet == NM_Q931_USER_USER ? NM_Q931_ELEMENT_HIGH :
							NM_Q931_ELEMENT_LENGTH;
		q->high = 0;
		break;
	case NM_Q931_ELEMENT_HIGH:
		q->high = octet;
		q->state = NM_Q931_ELEMENT_LENGTH;
		break;
	case NM_Q931_ELEMENT_LENGTH:
		return nm_q931_element(q, q->high << 8 | octet);
	case NM_Q931_USER_PROTOCOL:
		nm_q931_user(q, out->per, octet, off);
		return true;
	}
	return q->left; /* the message must not end here */
}

static void nm_q931_fault(struct nm_q931 *q, struct nm_out *out, u32 off)
{
	nm_context_reset(&out->context, NM_CARRIER_NONE, false);
	nm_out_outside(out, NM_REPORT_FAULT, NM_FAULT_Q931, off);
	q->state = NM_Q931_IGNORE;
}

/* The contents of an element, or what is behind an error. */
static unsigned int nm_q931_bulk(struct nm_q931 *q, struct nm_out *out,
				 const u8 *data, unsigned int len)
{
	if (q->state == NM_Q931_IGNORE) {
		q->left -= len;
		return len;
	}
	if (len > q->element)
		len = q->element;
	if (q->state == NM_Q931_VALUE)
		nm_per_feed(out, data, len);
	q->left -= len;
	q->element -= len;
	if (!q->element)
		q->state = NM_Q931_ELEMENT;
	return len;
}

/**
 * nm_q931_feed - the next octets of a message
 * @q: message
 * @out: scanner for the value in it, and where reports go
 * @off: octets of the stream before @data
 * @data: the octets
 * @len: how many; never more than the message has
 */
void nm_q931_feed(struct nm_q931 *q, struct nm_out *out, u32 off,
		  const u8 *data, unsigned int len)
{
	while (len) {
		unsigned int used = 1;

		if (q->state >= NM_Q931_SKIP)
			used = nm_q931_bulk(q, out, data, len);
		else if (!nm_q931_octet(q, out, *data, off))
			nm_q931_fault(q, out, off);
		data += used;
		off += used;
		len -= used;
	}
}

/* Octets before the value, which is the rest of the message; 0: it looks odd */
static unsigned int nm_q931_value(const u8 *data, unsigned int len)
{
	unsigned int at;

	if (len < 3 || data[0] != NM_Q931_PROTOCOL)
		return 0;
	at = 3 + (data[1] & 0xf);
	while (at + 4 < len) {
		const u8 *d = data + at;

		if (d[0] == NM_Q931_USER_USER) {
			unsigned int end = at + 3 + (d[1] << 8 | d[2]);

			return d[3] == NM_Q931_X208 && end == len ? at + 4 : 0;
		}
		at += d[0] & NM_Q931_SINGLE ? 1 : 2 + d[1];
	}
	return 0;
}

/**
 * nm_q931_whole - all octets of a message at once
 * @out: scanner for the value in it, and where reports go
 * @off: octets of the stream before it
 * @data: the octets
 * @len: how many
 *
 * Return: false if nothing was done, because it looks odd
 */
bool nm_q931_whole(struct nm_out *out, u32 off, const u8 *data,
		   unsigned int len)
{
	unsigned int at = nm_q931_value(data, len);
	u8 reference;

	if (!at)
		return false;
	reference = data[1] & 0xf;
	nm_q931_report(out, off + 2 + reference, data[2 + reference], data + 2,
		       reference);
	nm_per_whole(out, nm_h323_schema, NM_ROOT_H323_USER_INFORMATION,
		     off + at, data + at, len - at);
	return true;
}
