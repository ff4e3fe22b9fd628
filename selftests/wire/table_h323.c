// SPDX-License-Identifier: GPL-2.0-only
#include "wire/h323_schema.h"
#include "table.h"

static const struct root roots[] = {
	{ "H323-UserInformation", NM_ROOT_H323_USER_INFORMATION },
	{ "MultimediaSystemControlMessage",
	  NM_ROOT_MULTIMEDIA_SYSTEM_CONTROL_MESSAGE },
	{ "OpenLogicalChannel", NM_ROOT_OPEN_LOGICAL_CHANNEL },
	{ "OpenLogicalChannelAck", NM_ROOT_OPEN_LOGICAL_CHANNEL_ACK },
	{ "RasMessage", NM_ROOT_RAS_MESSAGE },
	{ NULL, 0 }
};

const struct table table_h323 = { nm_h323_schema, roots };
