// SPDX-License-Identifier: GPL-2.0-only
/* From netlink attributes to the tree that everything is printed from. */

#include <arpa/inet.h>
#include <errno.h>
#include <inttypes.h>
#include <libmnl/libmnl.h>
#include <linux/genetlink.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "decode.h"
#include "nmctl.h"

/**
 * struct walk - where the attributes that are met go to
 * @set: what they are
 * @to: object of their names
 */
struct walk {
	const struct nm_set *set;
	cJSON *to;
};

static cJSON *nest(const struct nm_field *field, const struct nlattr *attr);

/* As text, so that 64 bits stay 64 bits; @unit of them are one. */
static cJSON *number(uint64_t num, unsigned int unit, int digits)
{
	char text[32];

	if (unit == 1)
		snprintf(text, sizeof(text), "%" PRIu64, num);
	else
		snprintf(text, sizeof(text), "%" PRIu64 ".%0*" PRIu64,
			 num / unit, digits, num % unit);

	return cJSON_CreateRaw(text);
}

static cJSON *named(const struct nm_field *field, uint32_t num)
{
	uint32_t i;

	for (i = 0; field->words && field->words[i]; i++)
		if (i == num)
			return cJSON_CreateString(field->words[i]);

	/* A module that is newer than this program knows more of them. */
	return number(num, 1, 0);
}

static cJSON *address(const struct nlattr *attr)
{
	char text[INET6_ADDRSTRLEN];
	int family;

	switch (mnl_attr_get_payload_len(attr)) {
	case sizeof(struct in_addr):
		family = AF_INET;
		break;
	case sizeof(struct in6_addr):
		family = AF_INET6;
		break;
	default:
		errno = EBADMSG;
		return NULL;
	}

	inet_ntop(family, mnl_attr_get_payload(attr), text, sizeof(text));

	return cJSON_CreateString(text);
}

/* In the order of the octets, as everybody writes a callIdentifier. */
static cJSON *guid(const struct nlattr *attr)
{
	const uint8_t *octet = mnl_attr_get_payload(attr);
	char text[40];
	int i, n = 0;

	if (mnl_attr_get_payload_len(attr) != 16) {
		errno = EBADMSG;
		return NULL;
	}

	for (i = 0; i < 16; i++)
		n += sprintf(text + n, "%s%02x",
			     i >= 4 && i <= 10 && i % 2 == 0 ? "-" : "",
			     octet[i]);

	return cJSON_CreateString(text);
}

static bool fits(const struct nm_field *field, const struct nlattr *attr)
{
	static const enum mnl_attr_data_type types[] = {
		[NM_U16] = MNL_TYPE_U16,     [NM_U32] = MNL_TYPE_U32,
		[NM_U64] = MNL_TYPE_U64,     [NM_STRING] = MNL_TYPE_NUL_STRING,
		[NM_FLAG] = MNL_TYPE_FLAG,   [NM_IP] = MNL_TYPE_BINARY,
		[NM_GUID] = MNL_TYPE_BINARY, [NM_NANO] = MNL_TYPE_U64,
		[NM_MILLI] = MNL_TYPE_U64,   [NM_NEST] = MNL_TYPE_NESTED,
	};

	return !mnl_attr_validate(attr, types[field->kind]);
}

static cJSON *value(const struct nm_field *field, const struct nlattr *attr)
{
	if (!fits(field, attr)) {
		errno = EBADMSG;
		return NULL;
	}

	errno = ENOMEM; /* whatever makes something below fails of this */
	switch (field->kind) {
	case NM_U16:
		return number(mnl_attr_get_u16(attr), 1, 0);
	case NM_U32:
		return named(field, mnl_attr_get_u32(attr));
	case NM_U64:
		return number(mnl_attr_get_u64(attr), 1, 0);
	case NM_STRING:
		return cJSON_CreateString(mnl_attr_get_str(attr));
	case NM_FLAG:
		return cJSON_CreateTrue();
	case NM_IP:
		return address(attr);
	case NM_GUID:
		return guid(attr);
	case NM_NANO:
		return nm_decode_nano(mnl_attr_get_u64(attr));
	case NM_MILLI:
		return number(mnl_attr_get_u64(attr), 1000, 3);
	case NM_NEST:
		return nest(field, attr);
	case NM_NOTHING:
		break;
	}

	return NULL;
}

static int on_attr(const struct nlattr *attr, void *data)
{
	unsigned int type = mnl_attr_get_type(attr);
	const struct walk *walk = data;
	const struct nm_field *field;
	cJSON *to = walk->to;
	cJSON *item;

	/* Padding, or a module that is newer than this program. */
	if (type >= walk->set->n || !walk->set->field[type].kind)
		return MNL_CB_OK;
	field = &walk->set->field[type];

	item = value(field, attr);
	if (!item)
		return MNL_CB_ERROR;

	if (field->many) {
		to = cJSON_GetObjectItemCaseSensitive(to, field->name) ?:
			     cJSON_AddArrayToObject(to, field->name);
		if (to && cJSON_AddItemToArray(to, item))
			return MNL_CB_OK;
	} else if (cJSON_AddItemToObjectCS(to, field->name, item)) {
		return MNL_CB_OK;
	}

	cJSON_Delete(item);
	errno = ENOMEM;

	return MNL_CB_ERROR;
}

static cJSON *nest(const struct nm_field *field, const struct nlattr *attr)
{
	struct walk walk = { field->set, cJSON_CreateObject() };

	if (walk.to && mnl_attr_parse_nested(attr, on_attr, &walk) < 0) {
		cJSON_Delete(walk.to);
		return NULL;
	}

	return walk.to;
}

/**
 * nm_decode_nano() - a time as it is shown
 * @nano: nanoseconds
 *
 * Return: a number of seconds to be deleted, or NULL.
 */
cJSON *nm_decode_nano(uint64_t nano)
{
	return number(nano, 1000000000, 9);
}

/**
 * nm_decode() - what a message of the family says
 * @nlh: message
 *
 * Return: an object to be deleted, or NULL and errno.
 */
cJSON *nm_decode(const struct nlmsghdr *nlh)
{
	struct walk walk = { &nm_top_set, cJSON_CreateObject() };

	errno = ENOMEM;
	if (walk.to && mnl_attr_parse(nlh, sizeof(struct genlmsghdr), on_attr,
				      &walk) < 0) {
		cJSON_Delete(walk.to);
		return NULL;
	}

	return walk.to;
}

/**
 * nm_get() - a member of an object
 * @from: object, or NULL
 * @name: of the member
 *
 * Return: the member, or NULL if there is none.
 */
const cJSON *nm_get(const cJSON *from, const char *name)
{
	return cJSON_GetObjectItemCaseSensitive(from, name);
}

/**
 * nm_get_str() - text of a member
 * @from: object, or NULL
 * @name: of the member
 *
 * Return: text, empty if there is no such member.
 */
const char *nm_get_str(const cJSON *from, const char *name)
{
	const cJSON *item = nm_get(from, name);

	return item && item->valuestring ? item->valuestring : "";
}

/**
 * nm_get_num() - number of a member
 * @from: object, or NULL
 * @name: of the member
 * @num: the number, 0 if there is none
 *
 * Return: there is such a number.
 */
bool nm_get_num(const cJSON *from, const char *name, uint64_t *num)
{
	const char *text = nm_get_str(from, name);
	char *end;

	*num = strtoull(text, &end, 10);

	return end != text;
}

/**
 * nm_get_sec() - seconds of a member that holds time
 * @from: object, or NULL
 * @name: of the member
 *
 * Return: seconds, 0 if there is no such member.
 */
double nm_get_sec(const cJSON *from, const char *name)
{
	return strtod(nm_get_str(from, name), NULL);
}
