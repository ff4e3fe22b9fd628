// SPDX-License-Identifier: GPL-2.0-only
/* The protocols of NetMeeting that are not H.323. */
#include "wire/scan.h"

/**
 * nm_scan_other_init - start at the first octet of a stream
 * @s: scanner, its protocol set
 * @look: addresses to look for
 */
void nm_scan_other_init(struct nm_scan *s, const struct nm_look *look)
{
	switch (s->proto) {
	case NM_PROTO_T120:
		nm_t120_init(&s->t120, look);
		break;
	case NM_PROTO_ILS:
		nm_ldap_init(&s->ldap);
		break;
	default:
		nm_literal_init(&s->literal, look, 0);
		break;
	}
}

/**
 * nm_scan_other_feed - nm_scan_feed() of these protocols
 * @s: scanner
 * @data: the octets
 * @len: how many
 * @sink: where reports go
 * @ctx: for @sink
 *
 * Return: false if nothing may be fed any more
 */
bool nm_scan_other_feed(struct nm_scan *s, const u8 *data, unsigned int len,
			nm_sink *sink, void *ctx)
{
	if (s->dead)
		return false;
	switch (s->proto) {
	case NM_PROTO_T120:
		s->dead = !nm_t120_feed(&s->t120, data, len, sink, ctx);
		break;
	case NM_PROTO_ILS:
		s->dead = !nm_ldap_feed(&s->ldap, data, len, sink, ctx);
		break;
	default:
		nm_literal_ports(&s->literal, data, len, sink, ctx);
		break;
	}
	return !s->dead;
}

/**
 * nm_scan_other_idle - nm_scan_idle() of these protocols
 * @s: scanner
 *
 * Return: true if the state may be thrown away
 */
bool nm_scan_other_idle(const struct nm_scan *s)
{
	if (s->dead)
		return false;
	switch (s->proto) {
	case NM_PROTO_T120:
		return nm_t120_idle(&s->t120);
	case NM_PROTO_ILS:
		return nm_ldap_idle(&s->ldap);
	default:
		return !s->literal.look.count;
	}
}

/**
 * nm_scan_other_tail - nm_scan_tail() of these protocols
 * @s: scanner
 *
 * Return: octets at the end that belong, or may belong, to an address
 */
unsigned int nm_scan_other_tail(const struct nm_scan *s)
{
	switch (s->proto) {
	case NM_PROTO_T120:
		return nm_t120_tail(&s->t120);
	case NM_PROTO_ILS:
		return nm_ldap_tail(&s->ldap);
	default:
		return nm_literal_ports_tail(&s->literal);
	}
}

/**
 * nm_scan_other_begun - nm_scan_begun() of these protocols
 * @s: scanner; nm_scan_other_tail() is not 0
 * @to: set
 */
void nm_scan_other_begun(const struct nm_scan *s, u8 *to)
{
	unsigned int tail = nm_scan_other_tail(s);

	switch (s->proto) {
	case NM_PROTO_T120:
		nm_literal_begun(&s->t120.hosts, tail, to);
		break;
	case NM_PROTO_ILS:
		memcpy(to, s->ldap.site, tail);
		break;
	default:
		nm_literal_begun(&s->literal, tail, to);
		break;
	}
}

/**
 * nm_scan_other_unread - nm_scan_unread() of these protocols
 * @s: scanner; nm_scan_other_tail() is not 0
 */
void nm_scan_other_unread(struct nm_scan *s)
{
	switch (s->proto) {
	case NM_PROTO_T120:
		nm_t120_unread(&s->t120);
		break;
	case NM_PROTO_ILS:
		nm_ldap_unread(&s->ldap);
		break;
	default:
		nm_literal_unread(&s->literal,
				  nm_literal_ports_tail(&s->literal));
		break;
	}
}
