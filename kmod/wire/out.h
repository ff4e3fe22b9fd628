/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The way out of the scanners: one report, filled in place, of which most stays
 * the same from one to the next.
 */
#ifndef NM_WIRE_OUT_H
#define NM_WIRE_OUT_H

#include "wire/site.h"

struct nm_per;

/**
 * struct nm_context - what the message said so far; one per carrier
 * @report: the last report, of which the next one changes what is not the same
 * @outer: index of the MultimediaSystemControlMessage alternative
 * @role: enum nm_role of the next address
 * @other_media: enum nm_media, of the channel in the other direction
 * @other_session: sessionID, of the channel in the other direction
 */
struct nm_context {
	struct nm_report report;
	u8 outer;
	u8 role;
	u8 other_media;
	u8 other_session;
};

/**
 * struct nm_out - a piece of a value, and where reports from it go
 * @per: the value
 * @base: where its first octet would be, if it were all contiguous with the
 *	piece at hand
 * @last: last octet of the value at which 8 can be read; may be negative
 * @end: bits of the value up to the end of the piece
 * @limit: where the innermost container ends, in bits
 * @sink: where reports go
 * @ctx: what the sink wants to be called with
 * @context: what the message said so far
 * @few: a piece of fewer than 8 octets, at the end
 */
struct nm_out {
	struct nm_per *per;
	unsigned long base;
	long last;
	u32 end;
	u32 limit;
	nm_sink *sink;
	void *ctx;
	struct nm_context context;
	u8 few[8];
};

/**
 * nm_context_reset - nothing has been said yet
 * @c: context
 * @carrier: enum nm_carrier
 * @quoted: in a message that is quoted
 */
static inline void nm_context_reset(struct nm_context *c, u8 carrier,
				    bool quoted)
{
	struct nm_report *r = &c->report;

	r->type = NM_REPORT_SITE; /* no matter; it makes one store of eight */
	r->kind = 0;
	r->role = NM_ROLE_OTHER;
	r->carrier = carrier;
	r->media = NM_MEDIA_UNKNOWN;
	r->session = 0;
	r->reverse = false;
	r->quoted = quoted;
	r->channel = 0;
	r->len = 0;
	r->value = 0;
	c->outer = 0;
	c->role = NM_ROLE_OTHER;
	c->other_media = NM_MEDIA_UNKNOWN;
	c->other_session = 0;
}

/**
 * nm_out_init - before anything is fed
 * @out: what feeding takes
 * @per: the value
 * @sink: where reports go
 * @ctx: for @sink
 */
static inline void nm_out_init(struct nm_out *out, struct nm_per *per,
			       nm_sink *sink, void *ctx)
{
	out->per = per;
	out->sink = sink;
	out->ctx = ctx;
}

/**
 * nm_out_outside - report something that no value said
 * @out: where to
 * @type: enum nm_report_type
 * @kind: what it is
 * @off: octets of the stream before it
 *
 * After nm_context_reset(), and with the value and the data put there since.
 */
static inline void nm_out_outside(struct nm_out *out, enum nm_report_type type,
				  u8 kind, u32 off)
{
	struct nm_report *r = &out->context.report;

	r->type = type;
	r->kind = kind;
	r->off = off;
	out->sink(out->ctx, r);
}

#endif
