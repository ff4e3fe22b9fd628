// SPDX-License-Identifier: GPL-2.0-only
/* A message in pieces: its header octet by octet, the rest as it comes. */
#include "wire/scan_cut.h"

/* A header is complete. */
static void nm_scan_ready(struct nm_scan *s, struct nm_out *out)
{
	s->begun = false;
	if (!s->tpkt.left)
		nm_scan_end(s, out);
}

/* One octet of a message header. False: the stream is dead. */
static bool nm_scan_octet(struct nm_scan *s, struct nm_out *out, u8 octet)
{
	enum nm_tpkt_step step = nm_tpkt_octet(&s->tpkt, octet);

	if (step == NM_TPKT_BAD) {
		s->dead = true;
		nm_scan_report(s, out, NM_REPORT_FAULT, NM_FAULT_TPKT);
		return false;
	}
	s->off++;
	if (step == NM_TPKT_READY)
		nm_scan_ready(s, out);
	return true;
}

static void nm_scan_begin(struct nm_scan *s)
{
	s->begun = true;
	if (s->proto == NM_PROTO_H225)
		nm_q931_begin(&s->q931, s->tpkt.left);
	else
		nm_per_begin(&s->per, nm_h323_schema,
			     NM_ROOT_MULTIMEDIA_SYSTEM_CONTROL_MESSAGE, s->off,
			     s->tpkt.left);
}

static void nm_scan_part(struct nm_scan *s, struct nm_out *out, const u8 *data,
			 unsigned int len)
{
	if (!s->begun)
		nm_scan_begin(s);
	if (s->proto == NM_PROTO_H225)
		nm_q931_feed(&s->q931, out, s->off, data, len);
	else
		nm_per_feed(out, data, len);
}

/* Octets of a message, without its header: how many they are */
static unsigned int nm_scan_body(struct nm_scan *s, struct nm_out *out,
				 const u8 *data, unsigned int len)
{
	unsigned int left = s->tpkt.left;

	if (len > left)
		len = left;
	if (s->begun || len < left || !nm_scan_value(s, out, s->off, data, len))
		nm_scan_part(s, out, data, len);
	s->off += len;
	s->tpkt.left = left - len;
	if (len == left)
		nm_scan_end(s, out);
	return len;
}

/**
 * nm_scan_cut - some of the octets of a message
 * @s: scanner
 * @out: where reports go
 * @data: octets
 * @len: how many, not 0
 *
 * Return: how many are dealt with; 0: the stream is dead
 */
unsigned int nm_scan_cut(struct nm_scan *s, struct nm_out *out, const u8 *data,
			 unsigned int len)
{
	if (s->tpkt.left)
		return nm_scan_body(s, out, data, len);
	return nm_scan_octet(s, out, *data);
}
