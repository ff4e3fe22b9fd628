// SPDX-License-Identifier: GPL-2.0-only
#include "wire/scan_cut.h"

static_assert(sizeof(struct nm_scan) <= 512, "a connection has two of these");

/**
 * nm_scan_init - start at the first octet of a stream, or of a message
 * @s: scanner
 * @proto: what the connection speaks
 * @look: what to look for where the protocol is not known; may be NULL for
 *	those that are
 */
void nm_scan_init(struct nm_scan *s, enum nm_proto proto,
		  const struct nm_look *look)
{
	s->off = 0;
	s->proto = proto;
	s->dead = false;
	if (proto >= NM_PROTO_T120) {
		nm_scan_other_init(s, look);
		return;
	}
	s->tpkt = (struct nm_tpkt){ .left = 0 };
	s->per.depth = 0;
}

static inline bool nm_scan_between(const struct nm_scan *s)
{
	return !s->tpkt.left && !s->tpkt.seen;
}

/* A whole message with its header: its octets; 0: it is not, or it is odd. */
static __always_inline unsigned int nm_scan_whole(struct nm_scan *s,
						  struct nm_out *out,
						  const u8 *data,
						  unsigned int len)
{
	unsigned int whole = nm_tpkt_whole(data, len);

	if (!whole ||
	    !nm_scan_value(s, out, s->off + NM_TPKT_HEADER,
			   data + NM_TPKT_HEADER, whole - NM_TPKT_HEADER))
		return 0;
	s->off += whole;
	nm_scan_end(s, out);
	return whole;
}

/**
 * nm_scan_feed - the next octets
 * @s: scanner
 * @data: the octets
 * @len: how many
 * @sink: where every site, event and fault goes that they complete
 * @ctx: for @sink
 *
 * Return: false if the stream left the grammar (a fault was reported) or, with
 * nm_scan_done(), there is nothing of interest in the rest; nothing may be fed
 * any more
 */
bool nm_scan_feed(struct nm_scan *s, const u8 *data, unsigned int len,
		  nm_sink *sink, void *ctx)
{
	struct nm_out out;

	if (s->proto >= NM_PROTO_T120)
		return nm_scan_other_feed(s, data, len, sink, ctx);

	if (s->dead)
		return false;
	nm_out_init(&out, &s->per, sink, ctx);
	while (len) {
		unsigned int used = 0;

		if (nm_scan_between(s))
			used = nm_scan_whole(s, &out, data, len);
		if (!used) {
			used = nm_scan_cut(s, &out, data, len);
			if (!used)
				return false;
		}
		data += used;
		len -= used;
	}
	return true;
}

/**
 * nm_scan_idle - between two messages?
 * @s: scanner
 *
 * Return: true if the state may be thrown away and initialised again later;
 * offsets start again at 0 then
 */
bool nm_scan_idle(const struct nm_scan *s)
{
	if (s->proto >= NM_PROTO_T120)
		return nm_scan_other_idle(s);
	return nm_scan_between(s) && !s->dead;
}

/**
 * nm_scan_tail - how much of an address is there, but not all
 * @s: scanner
 *
 * Return: how many of the last octets fed belong to an address that is not
 * complete yet, 0 to 17; it begins exactly that many octets before the end of
 * what was fed
 */
unsigned int nm_scan_tail(const struct nm_scan *s)
{
	if (s->proto >= NM_PROTO_T120)
		return nm_scan_other_tail(s);
	return nm_per_tail(&s->per);
}

/**
 * nm_scan_addr - the address nm_scan_tail() counts octets of
 * @s: scanner; nm_scan_tail() is not 0
 * @role: what it is for, enum nm_role
 *
 * Return: octets of it and its port, 6 or 18; 4 for a hop of a source route; 0
 * outside H.323, where it is not known yet
 */
unsigned int nm_scan_addr(const struct nm_scan *s, u8 *role)
{
	if (s->proto >= NM_PROTO_T120) {
		*role = s->proto == NM_PROTO_ILS ? nm_ldap_role(&s->ldap) :
						   NM_ROLE_LITERAL;
		return 0;
	}
	return nm_per_addr(&s->per, role);
}

/**
 * nm_scan_begun - the octets nm_scan_tail() counts
 * @s: scanner; nm_scan_tail() is not 0
 * @to: set to them, where some may have been fed before there was a tail
 *
 * An address in H.323 is known as one from its first octet on: nothing is set.
 */
void nm_scan_begun(const struct nm_scan *s, u8 *to)
{
	if (s->proto >= NM_PROTO_T120)
		nm_scan_other_begun(s, to);
}

/**
 * nm_scan_unread - forget the octets nm_scan_tail() counts
 * @s: scanner
 *
 * As if they had never been fed: the next octet fed is the first one of the
 * address.
 */
void nm_scan_unread(struct nm_scan *s)
{
	unsigned int tail = nm_scan_tail(s);

	if (!tail)
		return;
	if (s->proto >= NM_PROTO_T120) {
		nm_scan_other_unread(s);
		return;
	}
	nm_per_unread(&s->per);
	s->off -= tail;
	s->tpkt.left += tail;
	if (s->proto != NM_PROTO_H225)
		return;
	s->q931.left += tail;
	s->q931.element += tail;
}

/**
 * nm_scan_done - did the stream come to where nothing is of interest?
 * @s: scanner; nm_scan_feed() said false
 *
 * Return: false if it left the grammar instead
 */
bool nm_scan_done(const struct nm_scan *s)
{
	return s->proto == NM_PROTO_T120 && s->t120.done;
}
