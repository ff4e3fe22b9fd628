// SPDX-License-Identifier: GPL-2.0-only
/*
 * Other digits in the place of an address, or of a port: as many octets as
 * before, so that nothing around them changes. Fewer digits get zeros in
 * front; more of them take the octets from a length that was written longer
 * than it has to be, as Windows writes all of them.
 */
#include "wire/ldap.h"

/* octets of a header, as far as it is there */
static unsigned int put_header(const u8 *at, unsigned int len)
{
	unsigned int header = 2;

	if (len > 1 && at[1] & NM_BER_LONG)
		header += at[1] & ~NM_BER_LONG;
	return header < len ? header : len;
}

/* octets before the own header of the value: the set's, or none */
static unsigned int put_outer(const u8 *site, unsigned int len)
{
	return site[0] == NM_BER_SET ? put_header(site, len) : 0;
}

/* octets before the digits */
static unsigned int put_before(const u8 *site, unsigned int len)
{
	unsigned int at = put_outer(site, len);

	if (at < len && site[at] == NM_BER_OCTETS)
		at += put_header(site + at, len - at);
	return at;
}

/**
 * nm_ldap_digits - digits of a number
 * @value: it
 *
 * Return: 1 to 10
 */
unsigned int nm_ldap_digits(u32 value)
{
	unsigned int n = 1;

	while (value >= 10) {
		value /= 10;
		n++;
	}
	return n;
}

/**
 * nm_ldap_put_decimal - write a number, zeros in front
 * @to: where it is written
 * @len: octets; at least nm_ldap_digits()
 * @value: it
 */
void nm_ldap_put_decimal(u8 *to, unsigned int len, u32 value)
{
	while (len--) {
		to[len] = '0' + value % 10;
		value /= 10;
	}
}

/**
 * nm_ldap_put_port - another port in the same octets
 * @to: where it is written
 * @len: how many
 * @port: what it becomes
 *
 * Return: false if there is no room, nothing written
 */
bool nm_ldap_put_port(u8 *to, unsigned int len, u16 port)
{
	if (nm_ldap_digits(port) > len)
		return false;
	nm_ldap_put_decimal(to, len, port);
	return true;
}

/**
 * nm_ldap_put - another address in the same octets
 * @to: where they are written
 * @site: as they came, from a report
 * @len: how many
 * @value: what it becomes
 *
 * Return: false if there is no room, nothing written
 */
bool nm_ldap_put(u8 *to, const u8 *site, unsigned int len, u32 value)
{
	unsigned int before = put_before(site, len);
	unsigned int outer = put_outer(site, len);
	unsigned int digits = nm_ldap_digits(value);
	unsigned int more;

	memcpy(to, site, before);
	if (digits <= len - before) {
		nm_ldap_put_decimal(to + before, len - before, value);
		return true;
	}
	more = digits - (len - before);
	if (before - outer >= 2 + more) {
		nm_ber_put(to + outer + 1, digits, before - outer - 2 - more);
	} else if (outer >= 2 + more) {
		outer -= more;
		nm_ber_put(to + 1, digits + 2, outer - 2);
		to[outer] = NM_BER_OCTETS;
		to[outer + 1] = digits;
	} else {
		return false;
	}
	nm_ldap_put_decimal(to + len - digits, digits, value);
	return true;
}

/**
 * nm_ldap_void - nobody's address in the same octets
 * @to: where they are written
 * @site: as they came; may end anywhere
 * @len: how many
 */
void nm_ldap_void(u8 *to, const u8 *site, unsigned int len)
{
	unsigned int before = put_before(site, len);

	memcpy(to, site, before);
	memset(to + before, '0', len - before);
}
