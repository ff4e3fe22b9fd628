// SPDX-License-Identifier: GPL-2.0-only
#include "wire/literal.h"

/* octets of an address, and of a port */
#define LITERAL_HOST 4
#define LITERAL_PORT 2
/* so many octets of an address are worth waiting for the rest */
#define LITERAL_SOME 2

/**
 * nm_literal_init - start somewhere in a stream
 * @l: scanner
 * @look: what to look for
 * @off: octets of the stream before
 */
void nm_literal_init(struct nm_literal *l, const struct nm_look *look, u32 off)
{
	l->look = *look;
	l->last = 0;
	l->count = 0;
	l->off = off;
}

static u32 literal_swap(u32 v)
{
	return v << 24 | (v & 0xff00) << 8 | (v >> 8 & 0xff00) | v >> 24;
}

/* Do the first @octets of one of the addresses look like @value? */
static bool literal_is(u32 host, u32 value, unsigned int octets)
{
	return host >> 8 * (LITERAL_HOST - octets) == value;
}

/* the same, in either order; @mine: the lowest @octets of it count */
static bool literal_any(const struct nm_literal *l, u64 mine,
			unsigned int octets, bool both, bool *little)
{
	u32 value = mine & (0xffffffff >> 8 * (LITERAL_HOST - octets));
	unsigned int i;

	for (i = 0; i < l->look.count; i++) {
		*little = false;
		if (literal_is(l->look.host[i], value, octets))
			return true;
		*little = true;
		if (both &&
		    literal_is(literal_swap(l->look.host[i]), value, octets))
			return true;
	}
	return false;
}

/* the @len octets that end @back octets before the last one seen */
static void literal_octets(const struct nm_literal *l, unsigned int len,
			   unsigned int back, u8 *to)
{
	unsigned int i;

	for (i = 0; i < len; i++)
		to[i] = l->last >> 8 * (back + len - 1 - i);
}

/* an address in them */
static void literal_site(struct nm_literal *l, u8 form, unsigned int len,
			 unsigned int back, nm_sink *sink, void *ctx)
{
	struct nm_report r = {
		.type = NM_REPORT_SITE,
		.kind = form,
		.role = NM_ROLE_LITERAL,
		.off = l->off - back - len,
		.len = len,
	};
	u8 octets[NM_LITERAL_SPAN];

	literal_octets(l, len, back, octets);
	r.data = octets;
	sink(ctx, &r);
	l->count = back;
}

static bool literal_is_port(u16 value, bool little)
{
	if (little)
		value = (u16)(value << 8 | value >> 8);
	return value >= NM_LITERAL_PORT;
}

/* An address that ended two octets ago: is the port behind it, or before? */
static void literal_port(struct nm_literal *l, nm_sink *sink, void *ctx)
{
	const unsigned int len = LITERAL_HOST + LITERAL_PORT;
	bool little;

	if (l->count < len || !literal_any(l, l->last >> 8 * LITERAL_PORT,
					   LITERAL_HOST, true, &little))
		return;
	if (literal_is_port(l->last, little)) {
		u8 form = little ? NM_FORM_LITERAL_LE : NM_FORM_LITERAL;

		literal_site(l, form, len, 0, sink, ctx);
	} else if (l->count == NM_LITERAL_SPAN &&
		   literal_is_port(l->last >> 48, little)) {
		u8 form = little ? NM_FORM_LITERAL_PORT_LE :
				   NM_FORM_LITERAL_PORT;

		literal_site(l, form, len, LITERAL_PORT, sink, ctx);
	}
}

static void literal_octet(struct nm_literal *l, u8 octet)
{
	l->last = l->last << 8 | octet;
	if (l->count < NM_LITERAL_SPAN)
		l->count++;
	l->off++;
}

/**
 * nm_literal_ports - octets in which addresses with ports are looked for
 * @l: scanner
 * @data: the octets
 * @len: how many
 * @sink: where sites go
 * @ctx: for @sink
 *
 * In either order of octets; the port behind the address, or if that is none,
 * the one before it.
 */
void nm_literal_ports(struct nm_literal *l, const u8 *data, unsigned int len,
		      nm_sink *sink, void *ctx)
{
	while (len--) {
		literal_octet(l, *data++);
		literal_port(l, sink, ctx);
	}
}

/**
 * nm_literal_hosts - octets in which addresses alone are looked for
 * @l: scanner
 * @data: the octets
 * @len: how many
 * @sink: where sites go
 * @ctx: for @sink
 */
void nm_literal_hosts(struct nm_literal *l, const u8 *data, unsigned int len,
		      nm_sink *sink, void *ctx)
{
	bool little;

	while (len--) {
		literal_octet(l, *data++);
		if (l->count >= LITERAL_HOST &&
		    literal_any(l, l->last, LITERAL_HOST, false, &little))
			literal_site(l, NM_FORM_LITERAL_HOST, LITERAL_HOST, 0,
				     sink, ctx);
	}
}

/**
 * nm_literal_ports_tail - octets at the end that may belong to an address
 * @l: scanner fed by nm_literal_ports()
 *
 * Return: 0, or 2 to 7. Of an address that has but begun, nothing: nearly
 * always it is none, and waiting costs.
 */
unsigned int nm_literal_ports_tail(const struct nm_literal *l)
{
	unsigned int behind, octets, tail;
	bool little;

	/* all of it, and an octet of the port behind */
	for (tail = LITERAL_HOST + 1; tail >= LITERAL_SOME; tail--) {
		behind = tail > LITERAL_HOST ? tail - LITERAL_HOST : 0;
		octets = tail - behind;
		if (l->count < tail || !literal_any(l, l->last >> 8 * behind,
						    octets, true, &little))
			continue;
		tail += LITERAL_PORT;
		return tail < l->count ? tail : l->count;
	}
	return 0;
}

/**
 * nm_literal_hosts_tail - octets at the end that may belong to an address
 * @l: scanner fed by nm_literal_hosts()
 *
 * Return: 0, 2 or 3
 */
unsigned int nm_literal_hosts_tail(const struct nm_literal *l)
{
	unsigned int tail;
	bool little;

	for (tail = LITERAL_HOST - 1; tail >= LITERAL_SOME; tail--)
		if (l->count >= tail &&
		    literal_any(l, l->last, tail, false, &little))
			return tail;
	return 0;
}

/**
 * nm_literal_begun - the last octets
 * @l: scanner
 * @tail: how many, as the function that counts them said
 * @to: set to them
 */
void nm_literal_begun(const struct nm_literal *l, unsigned int tail, u8 *to)
{
	literal_octets(l, tail, 0, to);
}

/**
 * nm_literal_unread - forget the last octets
 * @l: scanner
 * @tail: how many, as the function that counts them said
 */
void nm_literal_unread(struct nm_literal *l, unsigned int tail)
{
	l->last >>= 8 * tail;
	l->count -= tail;
	l->off -= tail;
}
