/* SPDX-License-Identifier: GPL-2.0-only */
/* BER (X.690) as LDAP uses it: tags of one octet, definite lengths. */
#ifndef NM_WIRE_BER_H
#define NM_WIRE_BER_H

#include "wire/types.h"

#define NM_BER_INTEGER 0x02
#define NM_BER_OCTETS 0x04
#define NM_BER_ENUMERATED 0x0a
#define NM_BER_SEQUENCE 0x30
#define NM_BER_SET 0x31
#define NM_BER_CONSTRUCTED 0x20
/* the number of the tag follows in more octets */
#define NM_BER_TAG_LONG 0x1f
/* the length follows, in as many octets as the rest says; none: indefinite */
#define NM_BER_LONG 0x80
/* octets of the longest length, as Windows writes each one: 84, then four */
#define NM_BER_LENGTH 5

/**
 * struct nm_ber - a tag and a length that are being read
 * @tag: the tag
 * @more: octets of the length to come
 * @len: the length, as far as it is known
 */
struct nm_ber {
	u8 tag;
	u8 more;
	u32 len;
};

/**
 * enum nm_ber_step - what an octet of a length was
 * @NM_BER_MORE: the length goes on
 * @NM_BER_READY: its last one
 * @NM_BER_BAD: no length LDAP may have
 */
enum nm_ber_step {
	NM_BER_MORE,
	NM_BER_READY,
	NM_BER_BAD,
};

/**
 * nm_ber_first - the first octet of a length
 * @ber: header, its tag read
 * @octet: the octet
 *
 * Return: what it was
 */
static inline enum nm_ber_step nm_ber_first(struct nm_ber *ber, u8 octet)
{
	ber->more = 0;
	ber->len = octet;
	if (octet < NM_BER_LONG)
		return NM_BER_READY;
	ber->more = octet & ~NM_BER_LONG;
	ber->len = 0;
	return ber->more && ber->more < NM_BER_LENGTH ? NM_BER_MORE :
							NM_BER_BAD;
}

/**
 * nm_ber_next - another octet of a length
 * @ber: header
 * @octet: the octet
 *
 * Return: what it was
 */
static inline enum nm_ber_step nm_ber_next(struct nm_ber *ber, u8 octet)
{
	ber->len = ber->len << 8 | octet;
	return --ber->more ? NM_BER_MORE : NM_BER_READY;
}

/**
 * nm_ber_put - write a length, longer than it has to be
 * @to: where it is written; @spare + 1 octets
 * @len: at most 127
 * @spare: octets it is to have more than the shortest form has, at most 4
 *
 * Any length may be written longer than it has to be (X.690, 8.1.3.5).
 *
 * Return: octets written
 */
static inline unsigned int nm_ber_put(u8 *to, u8 len, unsigned int spare)
{
	unsigned int at = 0;

	if (spare) {
		to[at++] = NM_BER_LONG | spare;
		while (--spare)
			to[at++] = 0;
	}
	to[at++] = len;
	return at;
}

#endif
