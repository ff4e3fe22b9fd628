/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The settings. Each is one row here, and everything there is about it is made
 * from that: its field in struct nm_conf, the module parameter and its
 * description, what config-get tells and config-set takes.
 */
#ifndef NM_CALL_SETTING_H
#define NM_CALL_SETTING_H

#include <linux/types.h>

/* ports by which a helper is assigned */
#define NM_CONF_PORTS 8

/*
 * X(name, type, mode, min, max, unit, preset, text)
 *
 * The type is one of enum netmeeting_setting_type; one without write permission
 * in its mode can only be given when the module is loaded. The unit has its
 * space before it; of a choice, its words stand there, in the order of their
 * enum.
 */
/* clang-format off */
#define NM_SETTINGS(X)							      \
	X(media_ports, RANGE, 0644, 1024, 65535, "", "1024-32767",	      \
	  "Ports given out on the outside.")				      \
	X(max_calls, NUMBER, 0644, 1, 1048576, " calls", "16384",	      \
	  "Calls followed at the same time.")				      \
	X(ras_pinhole, CHOICE, 0644, 0, 0, "gatekeeper|any", "gatekeeper",   \
	  "Who may call an endpoint that is registered.")		      \
	X(ras_ttl_max, NUMBER, 0644, 1, 1209600, " s", "86400",		      \
	  "Longest life of a registration.")				      \
	X(call_forward, CHOICE, 0644, 0, 0, "off|side|any", "side",	      \
	  "Whose address a party may give for the call.")		      \
	X(direct_media, FLAG, 0644, 0, 1, "", "0",			      \
	  "Media of others than the ends of the signalling.")		      \
	X(direct_signalling, FLAG, 0644, 0, 1, "", "0",			      \
	  "H.245 and call signalling of others than these.")		      \
	X(h460_aside, FLAG, 0644, 0, 1, "", "1",			      \
	  "Leave calls alone whose ends both use H.460.18/19.")		      \
	X(icc_rewrite, FLAG, 0644, 0, 1, "", "1",			      \
	  "Rewrite what looks like an address on 1731 and 522.")	      \
	X(ils_inbound, FLAG, 0644, 0, 1, "", "0",			      \
	  "Who is in a directory can be called from outside.")		      \
	X(auto_assign, FLAG, 0444, 0, 1, "", "0",			      \
	  "Give connections helpers by port, without any rule.")	      \
	X(h225_ports, LIST, 0444, 0, 65535, "", "1720",			      \
	  "TCP ports of call signalling, for auto_assign.")		      \
	X(ras_ports, LIST, 0444, 0, 65535, "", "1719,1718",		      \
	  "UDP ports of RAS, for auto_assign.")				      \
	X(t120_ports, LIST, 0444, 0, 65535, "", "1503",			      \
	  "TCP ports of T.120, for auto_assign.")			      \
	X(icc_ports, LIST, 0444, 0, 65535, "", "1731",			      \
	  "TCP ports of audio call control, for auto_assign.")		      \
	X(ils_ports, LIST, 0444, 0, 65535, "", "389,1002",		      \
	  "TCP ports of the directory ILS, for auto_assign.")		      \
	X(uls_ports, LIST, 0444, 0, 65535, "", "522",			      \
	  "TCP ports of the directory ULS, for auto_assign.")		      \
	X(allow_audio, FLAG, 0644, 0, 1, "", "1", "Audio channels.")	      \
	X(allow_video, FLAG, 0644, 0, 1, "", "1", "Video channels.")	      \
	X(allow_data, FLAG, 0644, 0, 1, "", "1",			      \
	  "Fax, and T.120: files, shared applications, whiteboard.")	      \
	X(max_calls_per_host, NUMBER, 0644, 0, 1048576, " calls", "0",       \
	  "Calls of one host at the same time, 0 for any number.")	      \
	X(max_channels_per_call, NUMBER, 0644, 1, 63, " channels", "63",     \
	  "Logical channels of one call at the same time.")		      \
	X(max_rate_kbit_per_call, NUMBER, 0644, 0, 10000000, " kbit/s", "0", \
	  "Announced rates of a call's audio and video together, 0 for any.")   \
	X(call_rate_per_sec, NUMBER, 0644, 0, 100000, " calls/s", "0",       \
	  "Calls that may begin in a second, 0 for any number.")	      \
	X(min_port, NUMBER, 0644, 1, 65535, "", "1024",			      \
	  "Lowest port of an endpoint that is opened, beside 1720 and 1503.") \
	X(timeout_signalling_s, NUMBER, 0644, 10, 86400, " s", "600",	      \
	  "How long a control connection that was announced is waited for.") \
	X(timeout_media_s, NUMBER, 0644, 10, 86400, " s", "86400",	      \
	  "How long the first packet of a channel is waited for.")	      \
	X(timeout_keep_s, NUMBER, 0644, 60, 86400, " s", "120",		      \
	  "What a control connection has left at least while its call is on.") \
	X(undecodable, CHOICE, 0644, 0, 0, "pass|reset", "pass",	      \
	  "What becomes of a connection that does not speak its protocol.")  \
	X(mark_audio, MARK, 0644, 0, 0, "", "0x0/0x0",			      \
	  "Connection mark of audio.")					      \
	X(mark_video, MARK, 0644, 0, 0, "", "0x0/0x0",			      \
	  "Connection mark of video.")					      \
	X(mark_data, MARK, 0644, 0, 0, "", "0x0/0x0",			      \
	  "Connection mark of T.120 and other data.")			      \
	X(measure_time, FLAG, 0644, 0, 1, "", "0",			      \
	  "Measure the time spent on packets (scan_time_ns).")

/* clang-format on */

/** enum nm_ras_pinhole - who may call a registered endpoint */
enum nm_ras_pinhole {
	NM_RAS_PINHOLE_GATEKEEPER,
	NM_RAS_PINHOLE_ANY,
};

/** enum nm_call_forward - whose address Facility may give for the call */
enum nm_call_forward {
	NM_CALL_FORWARD_OFF,
	NM_CALL_FORWARD_SIDE, /* a host on the sender's side */
	NM_CALL_FORWARD_ANY,
};

/** enum nm_undecodable - what becomes of a connection that is not understood */
enum nm_undecodable {
	NM_UNDECODABLE_PASS,
	NM_UNDECODABLE_RESET,
};

/** struct nm_ports - ports that may be given out, host order */
struct nm_ports {
	u16 min;
	u16 max;
};

/** struct nm_mark - bits of a connection mark; @value has none outside @mask */
struct nm_mark {
	u32 value;
	u32 mask;
};

#define NM_CONF_NUMBER(name) u32 name
#define NM_CONF_FLAG(name) bool name
#define NM_CONF_CHOICE(name) u8 name
#define NM_CONF_RANGE(name) struct nm_ports name
#define NM_CONF_LIST(name) u16 name[NM_CONF_PORTS]
#define NM_CONF_MARK(name) struct nm_mark name

/*
 * What an administrator has set in a namespace. Never changed: who sets
 * something makes a new one, so that a packet sees all of it or nothing.
 */
struct nm_conf {
#define NM_CONF_FIELD(name, type, ...) NM_CONF_##type(name);
	NM_SETTINGS(NM_CONF_FIELD)
#undef NM_CONF_FIELD
	struct rcu_head rcu;
};

/* which values it takes, in words */
#define NM_HINT_NUMBER(min, max, unit) #min " to " #max unit
#define NM_HINT_FLAG(min, max, unit) "0 or 1"
#define NM_HINT_CHOICE(min, max, unit) unit
#define NM_HINT_RANGE(min, max, unit) "first-last, " #min " to " #max
#define NM_HINT_LIST(min, max, unit) "up to 8 ports, commas between them"
#define NM_HINT_MARK(min, max, unit) "value/mask, no bit outside the mask"

/**
 * struct nm_setting - a row of the table
 * @name: its name
 * @text: what it does
 * @hint: its name and which values it takes
 * @unit: space and unit of a number; words of a choice, with | between them
 * @preset: its value unless something else is said
 * @min: smallest number or port
 * @max: largest one
 * @type: enum netmeeting_setting_type
 * @fixed: only when the module is loaded
 * @offset: of its field in struct nm_conf
 */
struct nm_setting {
	const char *name;
	const char *text;
	const char *hint;
	const char *unit;
	const char *preset;
	u32 min;
	u32 max;
	u8 type;
	bool fixed;
	u16 offset;
};

enum nm_setting_id {
#define NM_SETTING_ENUM(name, ...) NM_SETTING_##name,
	NM_SETTINGS(NM_SETTING_ENUM)
#undef NM_SETTING_ENUM
		NM_SETTING_MAX
};

/* octets of a value as text, with the 0 at its end */
#define NM_SETTING_TEXT 64

extern const struct nm_setting nm_settings[NM_SETTING_MAX];

const struct nm_setting *nm_setting_find(const char *name);
int nm_setting_parse(const struct nm_setting *s, const char *text,
		     struct nm_conf *conf);
void nm_setting_print(const struct nm_setting *s, const struct nm_conf *conf,
		      char *text);
bool nm_setting_word(const struct nm_setting *s, int i, char *word);
void nm_setting_preset(struct nm_conf *conf);

#endif
