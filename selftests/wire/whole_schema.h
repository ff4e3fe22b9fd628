/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * Generated, do not edit; from
 *	H323-MESSAGES (H.225.0:12/2009), version 7
 *	MULTIMEDIA-SYSTEM-CONTROL (H.245:12/2009), version 15
 *	H235-SECURITY-MESSAGES (H.235.0:09/2005)
 * by
 *	tools/gen/gen_schema.py --whole whole_schema . H323-MESSAGES.asn
 *	MULTIMEDIA-SYSTEM-CONTROL.asn H235-SECURITY-MESSAGES.asn
 */
#ifndef NM_WHOLE_SCHEMA_H
#define NM_WHOLE_SCHEMA_H

#include "wire/types.h"

#define NM_ROOT_H323_USER_INFORMATION	2
#define NM_ROOT_MULTIMEDIA_SYSTEM_CONTROL_MESSAGE	736
#define NM_ROOT_OPEN_LOGICAL_CHANNEL	320
#define NM_ROOT_OPEN_LOGICAL_CHANNEL_ACK	800
#define NM_ROOT_RAS_MESSAGE	1262

extern const u16 nm_whole_schema[6476];

#endif
