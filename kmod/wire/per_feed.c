// SPDX-License-Identifier: GPL-2.0-only
/* Feeding a value in pieces: the octets of a field that is cut are kept. */
#include "wire/per_run.h"

/* Fewer than 8 octets */
static __always_inline void nm_copy_few(u8 *d, const u8 *s, u32 len)
{
	u32 at = 0;

	if (len & 4) {
		memcpy(d, s, 4);
		at = 4;
	}
	if (len & 2) {
		memcpy(d + at, s + at, 2);
		at += 2;
	}
	if (len & 1)
		d[at] = s[at];
}

static __always_inline void nm_run_piece(struct nm_out *out, const u8 *buf,
					 u32 start, u32 end)
{
	u32 len = end - start;

	out->base = (unsigned long)buf - start;
	out->last = (long)end - 8;
	out->end = end << 3;
	/* A read is always one of 8 octets. */
	if (unlikely(len < sizeof(out->few))) {
		u8 *d = out->few + sizeof(out->few) - len;

		memset(out->few, 0, sizeof(out->few));
		nm_copy_few(d, buf, len);
		out->base = (unsigned long)d - start;
	}
	nm_run(out);
}

/* Octets from where the scanner stands to the end of what was fed. */
static u32 nm_behind(const struct nm_per *per)
{
	u32 at = per->pos >> 3;

	return per->depth && at < per->fed ? per->fed - at : 0;
}

/*
 * Finish the field that was cut with the first octets of @data. Returns how
 * many octets of @data are done with.
 */
static unsigned int nm_feed_carry(struct nm_out *out, const u8 *data,
				  unsigned int len)
{
	struct nm_per *per = out->per;
	u32 start = per->fed - per->carried;
	u32 room = NM_PER_CARRY - per->carried;
	u32 more = len < room ? len : room;
	u32 old = per->fed;
	u32 behind;

	memcpy(per->carry + per->carried, data, more);
	out->context = per->context;
	nm_run_piece(out, per->carry, start, old + more);
	per->fed = old + more;
	behind = nm_behind(per);
	if (per->depth && per->pos >> 3 < old) {
		/* Still the same field, or the next one: all of @data is here. */
		memmove(per->carry, per->carry + (per->fed - start - behind),
			behind);
		per->carried = behind;
		return more;
	}
	per->carried = 0;
	per->fed -= behind;
	return more - behind;
}

/**
 * nm_per_feed - the next octets of the value
 * @out: scanner, and where reports go
 * @data: the octets; together with those before never more than the value has
 * @len: how many
 */
void nm_per_feed(struct nm_out *out, const u8 *data, unsigned int len)
{
	struct nm_per *per = out->per;
	u32 behind;

	if (per->carried) {
		unsigned int used = nm_feed_carry(out, data, len);

		data += used;
		len -= used;
	}
	if (!len)
		return;
	if (per->depth) {
		out->context = per->context;
		nm_run_piece(out, data, per->fed, per->fed + len);
	}
	per->fed += len;
	per->carried = 0;
	behind = nm_behind(per);
	if (!behind)
		return;
	memcpy(per->carry, data + len - behind, behind);
	per->carried = behind;
}

/**
 * nm_per_whole - all octets of a value at once
 * @out: scanner, which needs no nm_per_begin(), and where reports go
 * @table: what the value is made of
 * @root: node of its type
 * @off: octets of the stream before it
 * @data: the octets
 * @len: how many, 1 to 65535
 */
void nm_per_whole(struct nm_out *out, const u16 *table, u16 root, u32 off,
		  const u8 *data, unsigned int len)
{
	nm_per_start(out->per, table, root, off, len);
	nm_context_reset(&out->context, NM_CARRIER_NONE, false);
	nm_run_piece(out, data, 0, len);
}

/**
 * nm_per_tail - how much of an address is there, but not all
 * @per: scanner
 *
 * Return: octets at the end of what was fed that begin an address
 */
unsigned int nm_per_tail(const struct nm_per *per)
{
	u32 at = nm_align(per->pos) >> 3;

	if (!per->depth || nm_kind(per->table + per->ref) != NM_NODE_ADDR ||
	    at >= per->fed)
		return 0;
	return per->fed - at;
}

/**
 * nm_per_addr - the address nm_per_tail() counts octets of
 * @per: scanner; nm_per_tail() is not 0
 * @role: enum nm_role
 *
 * Return: octets of it and its port
 */
unsigned int nm_per_addr(const struct nm_per *per, u8 *role)
{
	const u16 *t = per->table + per->ref;

	*role = nm_rest(t) >> 4;
	if (*role == NM_ROLE_NONE)
		*role = per->context.role;
	return t[1];
}

/**
 * nm_per_unread - forget the octets nm_per_tail() counts
 * @per: scanner
 */
void nm_per_unread(struct nm_per *per)
{
	unsigned int tail = nm_per_tail(per);

	per->fed -= tail;
	per->carried -= tail;
}
