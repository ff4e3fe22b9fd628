/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Generated, do not edit; from
 *	H323-MESSAGES (H.225.0:12/2009), version 7
 *	MULTIMEDIA-SYSTEM-CONTROL (H.245:12/2009), version 15
 *	H235-SECURITY-MESSAGES (H.235.0:09/2005)
 * by
 *	tools/gen/gen_schema.py h323_schema kmod/wire H323-MESSAGES.asn
 *	MULTIMEDIA-SYSTEM-CONTROL.asn H235-SECURITY-MESSAGES.asn
 */
#ifndef NM_H323_SCHEMA_H
#define NM_H323_SCHEMA_H

#include "wire/types.h"

#define NM_ROOT_H323_USER_INFORMATION	2
#define NM_ROOT_MULTIMEDIA_SYSTEM_CONTROL_MESSAGE	784
#define NM_ROOT_OPEN_LOGICAL_CHANNEL	339
#define NM_ROOT_OPEN_LOGICAL_CHANNEL_ACK	838
#define NM_ROOT_RAS_MESSAGE	1318

extern const u16 nm_h323_schema[3967];

#endif
