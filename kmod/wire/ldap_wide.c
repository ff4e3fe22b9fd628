// SPDX-License-Identifier: GPL-2.0-only
/*
 * More digits than an address has octets: the message becomes longer, and with
 * it every value around the address. Lengths keep the form they were found in,
 * and grow only where it has no room for the new one.
 */
#include "wire/ldap.h"

/**
 * struct wide_part - a value that becomes longer
 * @at: where its header begins
 * @header: octets of it
 * @len: octets of the value
 * @more: octets the value becomes longer by
 * @outer: the part around it
 * @site: it is that address, or -1: an address is in it
 */
struct wide_part {
	u32 at;
	u32 header;
	u32 len;
	u32 more;
	int outer;
	int site;
};

struct wide {
	const u8 *msg;
	u32 len;
	const struct nm_ldap_wide *site;
	unsigned int nr_sites;
	struct wide_part part[NM_LDAP_WIDE_PARTS];
	unsigned int nr_parts;
};

/* the header at @at, in a value that ends at @end */
static bool wide_header(const struct wide *w, u32 at, u32 end,
			struct wide_part *p)
{
	struct nm_ber ber;
	enum nm_ber_step step;
	u32 off = at + 1;

	if (end - at < 2)
		return false;
	step = nm_ber_first(&ber, w->msg[off++]);
	while (step == NM_BER_MORE && off < end)
		step = nm_ber_next(&ber, w->msg[off++]);
	if (step != NM_BER_READY || ber.len > end - off)
		return false;
	*p = (struct wide_part){ .at = at, .header = off - at, .len = ber.len };
	return true;
}

/* the first address that ends in octets @from (not) to @to (too), or -1 */
static int wide_site(const struct wide *w, u32 from, u32 to)
{
	unsigned int i;

	for (i = 0; i < w->nr_sites; i++)
		if (w->site[i].end > from && w->site[i].end <= to)
			return i;
	return -1;
}

static u32 wide_end(const struct wide_part *p)
{
	return p->at + p->header + p->len;
}

/* every value with an address in it, each before what is inside it */
static bool wide_find(struct wide *w)
{
	u32 at = 0, end = w->len;
	int outer = -1;

	while (at < w->len) {
		struct wide_part p;
		int site;

		while (at == end) {
			outer = w->part[outer].outer;
			end = outer < 0 ? w->len : wide_end(&w->part[outer]);
		}
		if (!wide_header(w, at, end, &p))
			return false;
		site = wide_site(w, at + p.header, wide_end(&p));
		if (site < 0) {
			at = wide_end(&p);
			continue;
		}
		if (w->nr_parts == NM_LDAP_WIDE_PARTS)
			return false;
		p.outer = outer;
		p.site = -1;
		at += p.header;
		if (w->msg[p.at] & NM_BER_CONSTRUCTED) {
			outer = w->nr_parts;
			end = wide_end(&p);
		} else if (w->site[site].end == wide_end(&p)) {
			p.site = site;
			at = wide_end(&p);
		} else {
			return false;
		}
		w->part[w->nr_parts++] = p;
	}
	return true;
}

/* octets of the shortest header of a value */
static u32 wide_least(u32 len)
{
	u32 n = 2;

	if (len >= NM_BER_LONG)
		for (; len; len >>= 8)
			n++;
	return n;
}

static u32 wide_new_header(const struct wide_part *p)
{
	u32 least = wide_least(p->len + p->more);

	return least > p->header ? least : p->header;
}

static void wide_measure(struct wide *w)
{
	unsigned int i = w->nr_parts;

	while (i--) {
		struct wide_part *p = &w->part[i];

		if (p->site >= 0)
			p->more =
				nm_ldap_digits(w->site[p->site].value) - p->len;
		if (p->outer >= 0)
			w->part[p->outer].more +=
				p->more + wide_new_header(p) - p->header;
	}
}

static u8 *wide_put_header(u8 *to, u8 tag, u32 header, u32 len)
{
	u32 n;

	*to++ = tag;
	if (header == 2) {
		*to++ = len;
		return to;
	}
	*to++ = NM_BER_LONG | (header - 2);
	for (n = header - 2; n--;)
		*to++ = len >> 8 * n;
	return to;
}

/* octets that stay as they are, up to @at */
static u8 *wide_copy(const struct wide *w, u8 *to, u32 from, u32 at)
{
	memcpy(to, w->msg + from, at - from);
	return to + (at - from);
}

/**
 * nm_ldap_widen - a message with longer addresses
 * @msg: a whole message
 * @len: its octets, less than 2^24
 * @site: the addresses in it that change, each longer than it was
 * @nr_sites: how many
 * @to: where the message is written, with NM_LDAP_WIDE_MORE octets more
 *
 * Return: its octets then; 0: not possible
 */
u32 nm_ldap_widen(const u8 *msg, u32 len, const struct nm_ldap_wide *site,
		  unsigned int nr_sites, u8 *to)
{
	struct wide w = {
		.msg = msg,
		.len = len,
		.site = site,
		.nr_sites = nr_sites,
	};
	u8 *begin = to;
	u32 done = 0;
	unsigned int i;

	if (!wide_find(&w))
		return 0;
	wide_measure(&w);
	for (i = 0; i < w.nr_parts; i++) {
		const struct wide_part *p = &w.part[i];
		u32 now = p->len + p->more;

		to = wide_copy(&w, to, done, p->at);
		to = wide_put_header(to, msg[p->at], wide_new_header(p), now);
		done = p->at + p->header;
		if (p->site < 0)
			continue;
		nm_ldap_put_decimal(to, now, site[p->site].value);
		to += now;
		done += p->len;
	}
	to = wide_copy(&w, to, done, len);
	return to - begin;
}
