/* SPDX-License-Identifier: GPL-2.0-only */
/* What messages that are there whole and those in pieces have in common. */
#ifndef NM_WIRE_SCAN_CUT_H
#define NM_WIRE_SCAN_CUT_H

#include "wire/h323_schema.h"
#include "wire/scan.h"

unsigned int nm_scan_cut(struct nm_scan *s, struct nm_out *out, const u8 *data,
			 unsigned int len);

static inline void nm_scan_report(const struct nm_scan *s, struct nm_out *out,
				  enum nm_report_type type, u8 kind)
{
	nm_context_reset(&out->context, NM_CARRIER_NONE, false);
	nm_out_outside(out, type, kind, s->off);
}

static inline void nm_scan_end(struct nm_scan *s, struct nm_out *out)
{
	s->per.depth = 0;
	nm_scan_report(s, out, NM_REPORT_EVENT, NM_EVENT_MESSAGE_END);
}

/* A message that is there whole needs no state. False: it looks odd. */
static __always_inline bool nm_scan_value(const struct nm_scan *s,
					  struct nm_out *out, u32 off,
					  const u8 *data, unsigned int len)
{
	if (s->proto == NM_PROTO_H225)
		return nm_q931_whole(out, off, data, len);
	nm_per_whole(out, nm_h323_schema,
		     NM_ROOT_MULTIMEDIA_SYSTEM_CONTROL_MESSAGE, off, data, len);
	return true;
}

#endif
