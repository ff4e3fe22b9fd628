// SPDX-License-Identifier: GPL-2.0-only
/* What a marked field means: the context of a message, and the reports. */
#include "wire/per_run.h"

static void nm_run_report(struct nm_run *run, struct nm_report *r, u32 pos)
{
	const struct nm_context *c = &run->per->context;

	r->carrier = c->carrier;
	r->media = c->media[c->reverse];
	r->session = c->session[c->reverse];
	r->reverse = c->reverse;
	r->channel = c->channel;
	r->off = run->per->off + (pos >> 3);
	run->sink(run->ctx, r);
}

/**
 * nm_run_fault - report that part of the value was passed over
 * @run: the piece
 * @fault: why
 */
void nm_run_fault(struct nm_run *run, enum nm_fault fault)
{
	struct nm_report r = { .type = NM_REPORT_FAULT, .kind = fault };

	nm_run_report(run, &r, run->per->pos);
}

/**
 * nm_run_event - report an event without data
 * @run: the piece
 * @event: which
 * @value: its value
 */
void nm_run_event(struct nm_run *run, enum nm_event event, u32 value)
{
	struct nm_report r = {
		.type = NM_REPORT_EVENT,
		.kind = event,
		.value = value,
	};

	if (!run->per->context.echo)
		nm_run_report(run, &r, run->per->pos);
}

/**
 * nm_run_bytes - report an event with data
 * @run: the piece
 * @event: which
 * @pos: bits of the value before the data; a multiple of 8
 * @len: octets of data
 */
void nm_run_bytes(struct nm_run *run, enum nm_event event, u32 pos, u8 len)
{
	struct nm_report r = {
		.type = NM_REPORT_EVENT,
		.kind = event,
		.len = len,
		.data = run->buf + ((pos >> 3) - run->start),
	};

	if (!run->per->context.echo)
		nm_run_report(run, &r, pos);
}

/**
 * nm_run_site - report an address
 * @run: the piece
 * @form: how it is written
 * @pos: bits of the value before it; a multiple of 8
 * @len: its octets, with the port
 */
void nm_run_site(struct nm_run *run, enum nm_form form, u32 pos, u8 len)
{
	struct nm_report r = {
		.type = NM_REPORT_SITE,
		.kind = form,
		.len = len,
		.role = run->per->context.role,
		.data = run->buf + ((pos >> 3) - run->start),
	};

	nm_run_report(run, &r, pos);
}

/**
 * nm_run_index - the index of a CHOICE that names a message
 * @run: the piece
 * @use: of which CHOICE
 * @index: of the alternative, additional ones behind those of the root
 */
void nm_run_index(struct nm_run *run, enum nm_index use, u32 index)
{
	struct nm_context *c = &run->per->context;

	if (use == NM_INDEX_H245)
		c->outer = index;
	else if (use == NM_INDEX_H245_INNER)
		nm_run_event(run, NM_EVENT_MESSAGE, c->outer << 8 | index);
	else
		nm_run_event(run, NM_EVENT_MESSAGE, index);
}

static void nm_run_channel(struct nm_run *run, enum nm_event event, u32 value)
{
	run->per->context.channel = value;
	nm_run_event(run, event, 0);
}

/**
 * nm_run_number - the value of an INTEGER somebody wants
 * @run: the piece
 * @use: which INTEGER
 * @value: its value
 */
void nm_run_number(struct nm_run *run, enum nm_int use, u32 value)
{
	struct nm_context *c = &run->per->context;

	switch (use) {
	case NM_INT_OPEN:
		nm_run_channel(run, NM_EVENT_CHANNEL_OPEN, value);
		break;
	case NM_INT_ACK:
		nm_run_channel(run, NM_EVENT_CHANNEL_ACK, value);
		break;
	case NM_INT_REJECT:
		nm_run_channel(run, NM_EVENT_CHANNEL_REJECT, value);
		break;
	case NM_INT_CLOSE:
		nm_run_channel(run, NM_EVENT_CHANNEL_CLOSE, value);
		break;
	case NM_INT_SESSION:
		c->session[c->reverse] = value;
		break;
	case NM_INT_RATE:
		/* Elsewhere the same types are no announcement. */
		if (c->channel && c->media[c->reverse])
			nm_run_event(run, NM_EVENT_CHANNEL_RATE, value);
		break;
	}
}

/**
 * nm_run_do - follow a remark of the table
 * @run: the piece
 * @what: the remark
 * @arg: its argument
 */
void nm_run_do(struct nm_run *run, enum nm_do what, u8 arg)
{
	struct nm_context *c = &run->per->context;

	switch (what) {
	case NM_DO_ROLE:
		c->role = arg;
		break;
	case NM_DO_MEDIA:
		c->media[c->reverse] = arg;
		if (c->channel)
			nm_run_event(run, NM_EVENT_CHANNEL_MEDIA, 0);
		break;
	case NM_DO_REVERSE:
		c->reverse = arg;
		break;
	case NM_DO_RESET:
		c->media[c->reverse] = NM_MEDIA_UNKNOWN;
		c->session[c->reverse] = 0;
		break;
	case NM_DO_ECHO:
		c->echo = true;
		break;
	case NM_DO_EVENT:
		nm_run_event(run, arg, 0);
		break;
	}
}
