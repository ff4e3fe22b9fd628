/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Generated, do not edit; from
 *	H323-MESSAGES (H.225.0:12/2009), version 7
 *	MULTIMEDIA-SYSTEM-CONTROL (H.245:12/2009), version 15
 *	H235-SECURITY-MESSAGES (H.235.0:09/2005)
 *	Addressing-Data-Elements (H.450.1:02/1998)
 *	SIGNALLING-TRAVERSAL (H.460.18:09/2005), version 1
 *	MEDIA-TRAVERSAL (H.460.19:09/2005), version 1
 *	H450 (what the tables need of H.450.1, H.450.2 and H.450.3)
 * by
 *	tools/gen/gen_schema.py h323_schema kmod/wire H323-MESSAGES.asn
 *	MULTIMEDIA-SYSTEM-CONTROL.asn H235-SECURITY-MESSAGES.asn
 *	Addressing-Data-Elements.asn SIGNALLING-TRAVERSAL.asn
 *	MEDIA-TRAVERSAL.asn h450.asn
 */
#ifndef NM_H323_SCHEMA_H
#define NM_H323_SCHEMA_H

#include "wire/types.h"

#define NM_ROOT_H323_USER_INFORMATION	3
#define NM_ROOT_MULTIMEDIA_SYSTEM_CONTROL_MESSAGE	1092
#define NM_ROOT_OPEN_LOGICAL_CHANNEL	375
#define NM_ROOT_OPEN_LOGICAL_CHANNEL_ACK	1146
#define NM_ROOT_RAS_MESSAGE	2291

extern const u16 nm_h323_schema[5231];

#endif
