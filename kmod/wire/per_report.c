// SPDX-License-Identifier: GPL-2.0-only
/* What a marked field means: the context of a message, and the reports. */
#include "wire/per_run.h"

/* All else is in the report already. */
static __always_inline void nm_out_report(struct nm_out *out,
					  enum nm_report_type type, u8 kind,
					  u32 len, u32 pos)
{
	struct nm_report *r = &out->context.report;

	r->type = type;
	r->kind = kind;
	r->len = len;
	r->off = out->per->off + (pos >> 3);
	out->sink(out->ctx, r);
}

/**
 * nm_out_fault - report that part of the value was passed over
 * @out: the piece
 * @fault: why
 * @pos: where
 */
void nm_out_fault(struct nm_out *out, enum nm_fault fault, u32 pos)
{
	nm_out_report(out, NM_REPORT_FAULT, fault, 0, pos);
}

/**
 * nm_out_event - report an event without data
 * @out: the piece
 * @event: which
 * @pos: where
 * @value: its value
 */
void nm_out_event(struct nm_out *out, enum nm_event event, u32 pos, u32 value)
{
	out->context.report.value = value;
	if (!out->context.report.quoted)
		nm_out_report(out, NM_REPORT_EVENT, event, 0, pos);
}

/**
 * nm_out_bytes - report an event with data
 * @out: the piece
 * @event: which
 * @pos: where the data begins; a multiple of 8
 * @len: octets of data
 */
void nm_out_bytes(struct nm_out *out, enum nm_event event, u32 pos, u32 len)
{
	out->context.report.data = nm_at(out->base, pos);
	if (!out->context.report.quoted)
		nm_out_report(out, NM_REPORT_EVENT, event, len, pos);
}

/**
 * nm_out_site - report an address
 * @out: the piece
 * @addr: its NM_ADDR
 * @pos: where it begins; a multiple of 8
 */
void nm_out_site(struct nm_out *out, const u16 *addr, u32 pos)
{
	struct nm_context *c = &out->context;
	u8 role = nm_rest(addr) >> 4;

	c->report.role = role == NM_ROLE_NONE ? c->role : role;
	c->report.data = nm_at(out->base, pos);
	nm_out_report(out, NM_REPORT_SITE, nm_rest(addr) & 0xf, addr[1], pos);
}

/**
 * nm_out_index - the index of a CHOICE that names a message
 * @out: the piece
 * @use: of which CHOICE
 * @pos: where
 * @index: of the alternative, additional ones behind those of the root
 */
void nm_out_index(struct nm_out *out, enum nm_index use, u32 pos, u32 index)
{
	static const u8 events[] = {
		[NM_INDEX_H225] = NM_EVENT_MESSAGE,
		[NM_INDEX_H245_INNER] = NM_EVENT_MESSAGE,
		[NM_INDEX_RAS] = NM_EVENT_RAS,
		[NM_INDEX_CALL_MODEL] = NM_EVENT_CALL_MODEL,
		[NM_INDEX_REASON] = NM_EVENT_REASON,
	};

	if (use == NM_INDEX_H245_INNER)
		index |= out->context.outer << 8;
	nm_out_event(out, events[use], pos, index);
}

/**
 * nm_out_media - the kind of media, and the index of its CHOICE
 * @out: the piece
 * @media: enum nm_media
 * @pos: where
 * @index: of the alternative, as in nm_out_index()
 */
void nm_out_media(struct nm_out *out, enum nm_media media, u32 pos, u32 index)
{
	out->context.report.media = media;
	if (out->context.report.channel)
		nm_out_event(out, NM_EVENT_CHANNEL_MEDIA, pos, index);
}

static void nm_out_channel(struct nm_out *out, enum nm_event event, u32 pos,
			   u32 value)
{
	out->context.report.channel = value;
	nm_out_event(out, event, pos, 0);
}

/**
 * nm_out_number - the value of an INTEGER somebody wants
 * @out: the piece
 * @use: which INTEGER
 * @pos: behind it
 * @value: its value
 */
void nm_out_number(struct nm_out *out, enum nm_int use, u32 pos, u32 value)
{
	struct nm_report *r = &out->context.report;

	switch (use) {
	case NM_INT_OPEN:
		nm_out_channel(out, NM_EVENT_CHANNEL_OPEN, pos, value);
		break;
	case NM_INT_ACK:
		nm_out_channel(out, NM_EVENT_CHANNEL_ACK, pos, value);
		break;
	case NM_INT_REJECT:
		nm_out_channel(out, NM_EVENT_CHANNEL_REJECT, pos, value);
		break;
	case NM_INT_CLOSE:
		nm_out_channel(out, NM_EVENT_CHANNEL_CLOSE, pos, value);
		break;
	case NM_INT_SESSION:
		r->session = value;
		break;
	case NM_INT_RATE:
		/* Elsewhere the same types are no announcement. */
		if (r->channel && r->media)
			nm_out_event(out, NM_EVENT_CHANNEL_RATE, pos, value);
		break;
	case NM_INT_RAS_SEQ:
		nm_out_event(out, NM_EVENT_RAS_SEQ, pos, value);
		break;
	case NM_INT_TIME_TO_LIVE:
		nm_out_event(out, NM_EVENT_TIME_TO_LIVE, pos, value);
		break;
	}
}

/* The other direction of the channel. */
static void nm_turn(struct nm_context *c)
{
	struct nm_report *r = &c->report;
	u8 media = r->media;
	u8 session = r->session;

	r->media = c->other_media;
	r->session = c->other_session;
	c->other_media = media;
	c->other_session = session;
	r->reverse = !r->reverse;
}

/**
 * nm_out_do - follow a remark of the table
 * @out: the piece
 * @what: the remark
 * @pos: where
 * @arg: its argument
 */
void nm_out_do(struct nm_out *out, enum nm_do what, u32 pos, u8 arg)
{
	struct nm_report *r = &out->context.report;

	switch (what) {
	case NM_DO_MEDIA:
		nm_out_media(out, arg, pos, 0);
		break;
	case NM_DO_REVERSE:
		if (r->reverse != arg)
			nm_turn(&out->context);
		break;
	case NM_DO_RESET:
		r->media = NM_MEDIA_UNKNOWN;
		r->session = 0;
		break;
	case NM_DO_ECHO:
		out->context.report.quoted = true;
		break;
	case NM_DO_EVENT:
		nm_out_event(out, arg, pos, 0);
		break;
	case NM_DO_FEATURE:
		nm_out_event(out, NM_EVENT_FEATURE, pos, arg);
		break;
	}
}
