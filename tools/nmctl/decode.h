/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * What comes from the kernel, as one tree whose names are those of the
 * contract (uapi/netmeeting.yaml). It is printed as JSON as it is, and read
 * with nm_get_*() where something is written for people.
 */
#ifndef NMCTL_DECODE_H
#define NMCTL_DECODE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/*
 * cJSON: small, maintained, in every distribution, and it takes a number as
 * text, so that 64 bits stay 64 bits.
 */
#include <cjson/cJSON.h>

struct nlmsghdr;

/**
 * enum nm_kind - what an attribute holds
 * @NM_NOTHING: nothing that is shown
 * @NM_U16: a number
 * @NM_U32: a number, or one of a few words
 * @NM_U64: a number
 * @NM_STRING: text
 * @NM_FLAG: it is there
 * @NM_IP: 4 or 16 octets
 * @NM_GUID: 16 octets
 * @NM_NANO: nanoseconds, shown as seconds
 * @NM_MILLI: milliseconds, shown as seconds
 * @NM_NEST: more attributes
 */
enum nm_kind {
	NM_NOTHING,
	NM_U16,
	NM_U32,
	NM_U64,
	NM_STRING,
	NM_FLAG,
	NM_IP,
	NM_GUID,
	NM_NANO,
	NM_MILLI,
	NM_NEST,
};

/**
 * struct nm_field - one attribute
 * @name: of it
 * @kind: what it holds
 * @many: it may be there several times
 * @words: of an NM_U32, the names of its values, with NULL at the end
 * @set: of an NM_NEST
 */
struct nm_field {
	const char *name;
	enum nm_kind kind;
	bool many;
	const char *const *words;
	const struct nm_set *set;
};

/**
 * struct nm_set - attributes of one place
 * @field: by number
 * @n: how many
 */
struct nm_set {
	const struct nm_field *field;
	unsigned int n;
};

extern const struct nm_set nm_top_set;
extern const char *const nm_state_words[];

const char *nm_event_name(uint8_t cmd);

cJSON *nm_decode(const struct nlmsghdr *nlh);
cJSON *nm_decode_nano(uint64_t nano);

const cJSON *nm_get(const cJSON *from, const char *name);
const char *nm_get_str(const cJSON *from, const char *name);
bool nm_get_num(const cJSON *from, const char *name, uint64_t *num);
double nm_get_sec(const cJSON *from, const char *name);

#endif
