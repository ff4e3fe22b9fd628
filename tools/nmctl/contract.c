// SPDX-License-Identifier: GPL-2.0-only
/* The attributes of uapi/netmeeting.yaml; "make check" compares the two. */

#include <linux/nf_netmeeting.h>

#include "decode.h"
#include "nmctl.h"

const char *const nm_state_words[] = { "setup", "alerting", "connected",
				       "ended", NULL };

static const char *const protocol[] = { "h225", "h245", "ras", "t120",
					"icc",	"ils",	"uls", NULL };
static const char *const media[] = { "unknown", "audio", "video",
				     "data",	"other", NULL };
static const char *const pinhole[] = { "none", "waiting", "used", NULL };
static const char *const type[] = { "number", "flag", "choice", "range",
				    "list",   "mark", NULL };
static const char *const side[] = { "caller", "callee", NULL };

static const char *const event[] = {
	[NETMEETING_CMD_CALL_NEW] = "call-new",
	[NETMEETING_CMD_CALL_UPDATE] = "call-update",
	[NETMEETING_CMD_CALL_OVER] = "call-over",
	[NETMEETING_CMD_CHANNEL_OPEN] = "channel-open",
	[NETMEETING_CMD_CHANNEL_CLOSE] = "channel-close",
	[NETMEETING_CMD_REFUSED] = "refused",
};

#define SET(name)                                               \
	static const struct nm_set name##_set = { name##_field, \
						  ARRAY_SIZE(name##_field) }

static const struct nm_field counter_field[] = {
	[NETMEETING_A_COUNTER_ID] = { "id", NM_U32 },
	[NETMEETING_A_COUNTER_NAME] = { "name", NM_STRING },
	[NETMEETING_A_COUNTER_TEXT] = { "text", NM_STRING },
	[NETMEETING_A_COUNTER_VALUE] = { "value", NM_U64 },
};
SET(counter);

static const struct nm_field setting_field[] = {
	[NETMEETING_A_SETTING_NAME] = { "name", NM_STRING },
	[NETMEETING_A_SETTING_TEXT] = { "text", NM_STRING },
	[NETMEETING_A_SETTING_TYPE] = { "type", NM_U32, .words = type },
	[NETMEETING_A_SETTING_VALUE] = { "value", NM_STRING },
	[NETMEETING_A_SETTING_UNIT] = { "unit", NM_STRING },
	[NETMEETING_A_SETTING_LOW] = { "low", NM_U32 },
	[NETMEETING_A_SETTING_HIGH] = { "high", NM_U32 },
	[NETMEETING_A_SETTING_WORD] = { "word", NM_STRING, .many = true },
	[NETMEETING_A_SETTING_FIXED] = { "fixed", NM_FLAG },
};
SET(setting);

static const struct nm_field endpoint_field[] = {
	[NETMEETING_A_ENDPOINT_IP] = { "ip", NM_IP },
	[NETMEETING_A_ENDPOINT_PORT] = { "port", NM_U16 },
};
SET(endpoint);

static const struct nm_field party_field[] = {
	[NETMEETING_A_PARTY_REAL] = { "real", NM_NEST, .set = &endpoint_set },
	[NETMEETING_A_PARTY_SEEN] = { "seen", NM_NEST, .set = &endpoint_set },
};
SET(party);

static const struct nm_field connection_field[] = {
	[NETMEETING_A_CONNECTION_PROTOCOL] = { "protocol", NM_U32,
					       .words = protocol },
	[NETMEETING_A_CONNECTION_OPENER] = { "opener", NM_NEST,
					     .set = &party_set },
	[NETMEETING_A_CONNECTION_ANSWERER] = { "answerer", NM_NEST,
					       .set = &party_set },
	[NETMEETING_A_CONNECTION_OPAQUE] = { "opaque", NM_U32 },
};
SET(connection);

static const struct nm_field address_field[] = {
	[NETMEETING_A_ADDRESS_SIDE] = { "side", NM_U32, .words = side },
	[NETMEETING_A_ADDRESS_PROTOCOL] = { "protocol", NM_U32 },
	[NETMEETING_A_ADDRESS_REAL] = { "real", NM_NEST, .set = &endpoint_set },
	[NETMEETING_A_ADDRESS_SEEN] = { "seen", NM_NEST, .set = &endpoint_set },
	[NETMEETING_A_ADDRESS_PINHOLE] = { "pinhole", NM_U32,
					   .words = pinhole },
	[NETMEETING_A_ADDRESS_PACKETS] = { "packets", NM_U64 },
	[NETMEETING_A_ADDRESS_OCTETS] = { "octets", NM_U64 },
};
SET(address);

static const struct nm_field channel_field[] = {
	[NETMEETING_A_CHANNEL_NUMBER] = { "number", NM_U32 },
	[NETMEETING_A_CHANNEL_SIDE] = { "side", NM_U32, .words = side },
	[NETMEETING_A_CHANNEL_MEDIA] = { "media", NM_U32, .words = media },
	[NETMEETING_A_CHANNEL_CODEC] = { "codec", NM_STRING },
	[NETMEETING_A_CHANNEL_RATE] = { "rate", NM_U32 },
	[NETMEETING_A_CHANNEL_ADDRESS] = { "address", NM_NEST, .many = true,
					   .set = &address_set },
};
SET(channel);

static const struct nm_field call_field[] = {
	[NETMEETING_A_CALL_ID] = { "id", NM_U64 },
	[NETMEETING_A_CALL_STATE] = { "state", NM_U32,
				      .words = nm_state_words },
	[NETMEETING_A_CALL_IDENTIFIER] = { "identifier", NM_GUID },
	[NETMEETING_A_CALL_CALLER] = { "caller", NM_NEST, .set = &party_set },
	[NETMEETING_A_CALL_CALLEE] = { "callee", NM_NEST, .set = &party_set },
	[NETMEETING_A_CALL_START] = { "start", NM_NANO },
	[NETMEETING_A_CALL_AGE] = { "age", NM_MILLI },
	[NETMEETING_A_CALL_RATE] = { "rate", NM_U32 },
	[NETMEETING_A_CALL_CONNECTION] = { "connection", NM_NEST, .many = true,
					   .set = &connection_set },
	[NETMEETING_A_CALL_CHANNEL] = { "channel", NM_NEST, .many = true,
					.set = &channel_set },
	[NETMEETING_A_CALL_ADDRESS] = { "address", NM_NEST, .many = true,
					.set = &address_set },
	[NETMEETING_A_CALL_BLOCKED] = { "blocked", NM_FLAG },
	[NETMEETING_A_CALL_CHANNELS] = { "channels", NM_U32 },
	[NETMEETING_A_CALL_PACKETS] = { "packets", NM_U64 },
	[NETMEETING_A_CALL_OCTETS] = { "octets", NM_U64 },
};
SET(call);

static const struct nm_field refusal_field[] = {
	[NETMEETING_A_REFUSAL_REASON] = { "reason", NM_STRING },
	[NETMEETING_A_REFUSAL_TEXT] = { "text", NM_STRING },
	[NETMEETING_A_REFUSAL_ADDRESS] = { "address", NM_NEST,
					   .set = &endpoint_set },
	[NETMEETING_A_REFUSAL_MEDIA] = { "media", NM_U32, .words = media },
};
SET(refusal);

static const struct nm_field top_field[] = {
	[NETMEETING_A_COUNTER] = { "counter", NM_NEST, .set = &counter_set },
	[NETMEETING_A_SETTING] = { "setting", NM_NEST, .set = &setting_set },
	[NETMEETING_A_CALL] = { "call", NM_NEST, .set = &call_set },
	[NETMEETING_A_CHANNEL] = { "channel", NM_NEST, .set = &channel_set },
	[NETMEETING_A_REFUSAL] = { "refusal", NM_NEST, .set = &refusal_set },
	[NETMEETING_A_TIME] = { "time", NM_NANO },
};
const struct nm_set nm_top_set = { top_field, ARRAY_SIZE(top_field) };

/**
 * nm_event_name() - what an event is called
 * @cmd: command of its message
 *
 * Return: name, or NULL if this is none that we know.
 */
const char *nm_event_name(uint8_t cmd)
{
	return cmd < ARRAY_SIZE(event) ? event[cmd] : NULL;
}
