// SPDX-License-Identifier: GPL-2.0-only
#include "wire/ldap.h"

#define LDAP_EQUALITY 0xa3 /* equalityMatch of a filter */

static_assert(sizeof(struct nm_ldap) <= 256, "a connection has two of these");

enum {
	LDAP_TAG,
	LDAP_LENGTH,
	LDAP_LENGTH_MORE,
	LDAP_SKIP,
	LDAP_NAME,
	LDAP_ADDRESS,
	LDAP_PORT,
	LDAP_MINUTES,
	LDAP_NUMBER,
};

enum {
	LDAP_OTHER,
	LDAP_SIPADDRESS,
	LDAP_SPORT,
	LDAP_STTL,
};

/* attributes that matter; names have no case */
static const struct {
	const char *name;
	u8 len;
	u8 attr;
} ldap_attrs[] = {
	{ "sipaddress", 10, LDAP_SIPADDRESS },
	{ "ipaddress", 9, LDAP_SIPADDRESS },
	{ "sport", 5, LDAP_SPORT },
	{ "sttl", 4, LDAP_STTL },
	{ NULL, 0, LDAP_OTHER },
};

/**
 * nm_ldap_init - start at the first octet of a stream, or of a message
 * @l: scanner
 */
void nm_ldap_init(struct nm_ldap *l)
{
	l->off = 0;
	l->state = LDAP_TAG;
	l->depth = 0;
	l->held = 0;
}

static struct nm_ldap_frame *ldap_top(struct nm_ldap *l)
{
	return &l->frame[l->depth - 1];
}

static void ldap_event(const struct nm_ldap *l, u8 kind, u32 value,
		       nm_sink *sink, void *ctx)
{
	const struct nm_report r = {
		.type = NM_REPORT_EVENT,
		.kind = kind,
		.off = l->off,
		.value = value,
	};

	sink(ctx, &r);
}

/**
 * nm_ldap_role - what the value in hand is for
 * @l: scanner; nm_ldap_tail() is not 0
 *
 * Return: enum nm_role
 */
u8 nm_ldap_role(const struct nm_ldap *l)
{
	return l->state == LDAP_PORT ? NM_ROLE_DIRECTORY_PORT :
				       NM_ROLE_DIRECTORY;
}

/* the site of an address, or of a port */
static void ldap_site(const struct nm_ldap *l, u8 form, nm_sink *sink,
		      void *ctx)
{
	const struct nm_report r = {
		.type = NM_REPORT_SITE,
		.kind = form,
		.role = nm_ldap_role(l),
		.off = l->mark,
		.value = l->number,
		.data = l->site,
		.len = l->held,
	};

	sink(ctx, &r);
}

/* what began here is begun again by nm_ldap_unread() */
static void ldap_hold(struct nm_ldap *l, u32 mark)
{
	l->mark = mark;
	l->mark_state = l->state;
	l->mark_depth = l->depth;
	l->held = 0;
}

static void ldap_keep(struct nm_ldap *l, u8 octet)
{
	l->site[l->held++] = octet;
}

/* values that end here are over, and what is around them, too */
static void ldap_pop(struct nm_ldap *l, nm_sink *sink, void *ctx)
{
	l->state = LDAP_TAG;
	while (l->depth && l->off == ldap_top(l)->end) {
		l->held = 0;
		if (!--l->depth)
			ldap_event(l, NM_EVENT_MESSAGE_END, 0, sink, ctx);
	}
}

static void ldap_skip(struct nm_ldap *l, u32 end, nm_sink *sink, void *ctx)
{
	l->held = 0;
	l->end = end;
	l->state = LDAP_SKIP;
	if (l->off == end)
		ldap_pop(l, sink, ctx);
}

/* the rest of the message is passed over; false: there is no message */
static bool ldap_fault(struct nm_ldap *l, u8 fault, nm_sink *sink, void *ctx)
{
	const struct nm_report r = {
		.type = NM_REPORT_FAULT,
		.kind = fault,
		.off = l->off,
	};

	sink(ctx, &r);
	if (!l->depth)
		return false;
	l->depth = 1;
	ldap_skip(l, l->frame[0].end, sink, ctx);
	return true;
}

static u8 ldap_attr(const struct nm_ldap *l)
{
	unsigned int i;

	for (i = 0; ldap_attrs[i].name; i++)
		if (l->seen == ldap_attrs[i].len &&
		    !memcmp(l->name, ldap_attrs[i].name, l->seen))
			return ldap_attrs[i].attr;
	return LDAP_OTHER;
}

/* a primitive value is complete */
static void ldap_done(struct nm_ldap *l, nm_sink *sink, void *ctx)
{
	struct nm_ldap_frame *top = ldap_top(l);

	switch (l->state) {
	case LDAP_NAME:
		top->attr = ldap_attr(l);
		break;
	case LDAP_ADDRESS:
		if (l->number == (u32)l->number)
			ldap_site(l, NM_FORM_LDAP_V4, sink, ctx);
		break;
	case LDAP_PORT:
		if (l->number == (u16)l->number)
			ldap_site(l, NM_FORM_LDAP_PORT, sink, ctx);
		break;
	case LDAP_MINUTES:
		ldap_event(l,
			   l->op == NM_LDAP_SEARCH ? NM_EVENT_LDAP_REFRESH :
						     NM_EVENT_LDAP_TTL,
			   l->number, sink, ctx);
		break;
	case LDAP_NUMBER:
		if (l->depth == 1)
			ldap_event(l, NM_EVENT_LDAP_ID, l->number, sink, ctx);
		else
			ldap_event(l, NM_EVENT_LDAP_RESULT,
				   (u32)l->op << 16 | (u16)l->number, sink,
				   ctx);
		break;
	}
	l->held = 0;
	ldap_pop(l, sink, ctx);
}

static bool ldap_digit(struct nm_ldap *l, u8 octet)
{
	if (octet < '0' || octet > '9')
		return false;
	l->number = l->number * 10 + (octet - '0');
	return true;
}

/* One octet of a primitive value that somebody wants. */
static void ldap_content(struct nm_ldap *l, u8 octet, nm_sink *sink, void *ctx)
{
	switch (l->state) {
	case LDAP_NAME:
		if (octet >= 'A' && octet <= 'Z')
			octet |= 0x20;
		l->name[l->seen++] = octet;
		break;
	case LDAP_NUMBER:
		l->number = l->number << 8 | octet;
		break;
	case LDAP_MINUTES:
		if (ldap_digit(l, octet))
			break;
		ldap_skip(l, l->end, sink, ctx);
		return;
	default:
		ldap_keep(l, octet);
		if (ldap_digit(l, octet))
			break;
		ldap_skip(l, l->end, sink, ctx);
		return;
	}
	if (l->off == l->end)
		ldap_done(l, sink, ctx);
}

/* what a primitive value is; @most: octets of the longest that is wanted */
static u8 ldap_primitive(struct nm_ldap *l, u32 *most)
{
	struct nm_ldap_frame *top = ldap_top(l);

	*most = sizeof(u32) + 1;
	if (l->ber.tag == NM_BER_INTEGER && l->depth == 1 && !top->named) {
		top->named = true;
		return LDAP_NUMBER;
	}
	if (l->ber.tag == NM_BER_ENUMERATED && l->depth == 2 && !top->named) {
		top->named = true;
		return LDAP_NUMBER;
	}
	if (l->ber.tag != NM_BER_OCTETS || l->depth == 1)
		return LDAP_SKIP;

	*most = NM_LDAP_DIGITS;
	if (top->tag == NM_BER_SET || (top->tag == LDAP_EQUALITY && top->named))
		switch (top->attr) {
		case LDAP_SIPADDRESS:
			return top->tag == NM_BER_SET ? LDAP_ADDRESS :
							LDAP_SKIP;
		case LDAP_SPORT:
			*most = NM_LDAP_PORT_DIGITS;
			return top->tag == NM_BER_SET ? LDAP_PORT : LDAP_SKIP;
		case LDAP_STTL:
			return LDAP_MINUTES;
		default:
			return LDAP_SKIP;
		}
	if (top->named)
		return LDAP_SKIP;
	top->named = true;
	*most = NM_LDAP_NAME;
	return LDAP_NAME;
}

/*
 * The header of an address is complete. That of the set around it is part of
 * the site only if the address is all there is in it and has a header of two
 * octets: a longer one can take up a difference itself.
 */
static void ldap_address(struct nm_ldap *l)
{
	unsigned int header = l->off - l->start;

	if (l->held == header)
		return;
	if (header == 2 && l->end == ldap_top(l)->end)
		return;
	memmove(l->site, l->site + l->held - header, header);
	l->held = header;
	l->mark = l->start;
	l->mark_state = LDAP_TAG;
	l->mark_depth = l->depth;
}

static void ldap_value(struct nm_ldap *l, nm_sink *sink, void *ctx)
{
	u32 most;
	u8 state = ldap_primitive(l, &most);

	if (state == LDAP_SKIP || !l->ber.len || l->ber.len > most ||
	    (state == LDAP_ADDRESS && !l->held)) {
		ldap_skip(l, l->off + l->ber.len, sink, ctx);
		return;
	}
	l->end = l->off + l->ber.len;
	l->seen = 0;
	l->number = 0;
	l->state = state;
	if (state == LDAP_ADDRESS)
		ldap_address(l);
	else if (state == LDAP_PORT)
		ldap_hold(l, l->off);
}

static bool ldap_push(struct nm_ldap *l, nm_sink *sink, void *ctx)
{
	struct nm_ldap_frame *frame = &l->frame[l->depth];
	u8 attr = LDAP_OTHER;

	if (l->depth == NM_LDAP_DEPTH) {
		const struct nm_report r = {
			.type = NM_REPORT_FAULT,
			.kind = NM_FAULT_DEPTH,
			.off = l->off,
		};

		sink(ctx, &r);
		return false;
	}
	if (l->depth && l->ber.tag == NM_BER_SET)
		attr = ldap_top(l)->attr;
	*frame = (struct nm_ldap_frame){
		.end = l->off + l->ber.len,
		.tag = l->ber.tag,
		.attr = attr,
	};
	l->depth++;
	ldap_pop(l, sink, ctx);
	return true;
}

/* is there anything for us in a value made of values? */
static bool ldap_follows(const struct nm_ldap *l)
{
	switch (l->op) {
	case NM_LDAP_SEARCH:
	case NM_LDAP_ENTRY:
	case NM_LDAP_MODIFY:
	case NM_LDAP_ADD:
		return true;
	case NM_LDAP_ADD_RESPONSE:
	case NM_LDAP_MODIFY_RESPONSE:
	case NM_LDAP_DEL_RESPONSE:
	case NM_LDAP_SEARCH_DONE:
	case NM_LDAP_BIND_RESPONSE:
		return l->depth == 1;
	default:
		return false;
	}
}

/* A header is complete. False: this is not LDAP. */
static bool ldap_header(struct nm_ldap *l, nm_sink *sink, void *ctx)
{
	u8 tag = l->ber.tag;

	if (!l->depth) {
		if (tag != NM_BER_SEQUENCE || !l->ber.len ||
		    l->ber.len > NM_LDAP_MAX)
			return ldap_fault(l, NM_FAULT_BER, sink, ctx);
		l->op = 0;
		l->lean = l->off - l->begin < 1 + NM_BER_LENGTH;
		return ldap_push(l, sink, ctx);
	}
	if (l->ber.len > ldap_top(l)->end - l->off)
		return ldap_fault(l, NM_FAULT_BER, sink, ctx);
	if (l->depth == 1 && ldap_top(l)->named && !l->op) {
		l->op = tag;
		ldap_event(l, NM_EVENT_LDAP, tag, sink, ctx);
	}
	if (!(tag & NM_BER_CONSTRUCTED))
		ldap_value(l, sink, ctx);
	else if (!ldap_follows(l) || !ldap_push(l, sink, ctx))
		ldap_skip(l, l->off + l->ber.len, sink, ctx);
	return true;
}

/* Does an address begin with this tag, or go on? */
static bool ldap_is_address(const struct nm_ldap *l, u8 tag)
{
	const struct nm_ldap_frame *top = &l->frame[l->depth - 1];

	return top->attr == LDAP_SIPADDRESS && l->op != NM_LDAP_SEARCH &&
	       tag == (top->tag == NM_BER_SET ? NM_BER_OCTETS : NM_BER_SET);
}

static void ldap_tag(struct nm_ldap *l, u8 tag)
{
	l->ber.tag = tag;
	l->start = l->off;
	if (!l->depth)
		l->begin = l->off;
	if (!l->depth || !ldap_is_address(l, tag)) {
		l->held = 0;
		return;
	}
	if (!l->held || tag == NM_BER_SET)
		ldap_hold(l, l->off);
	ldap_keep(l, tag);
}

/* One octet of a header. False: this is not LDAP. */
static bool ldap_octet(struct nm_ldap *l, u8 octet, nm_sink *sink, void *ctx)
{
	enum nm_ber_step step = NM_BER_MORE;

	if (l->state == LDAP_TAG) {
		ldap_tag(l, octet);
		l->state = LDAP_LENGTH;
		if ((octet & NM_BER_TAG_LONG) == NM_BER_TAG_LONG)
			step = NM_BER_BAD;
	} else {
		if (l->held)
			ldap_keep(l, octet);
		step = l->state == LDAP_LENGTH ? nm_ber_first(&l->ber, octet) :
						 nm_ber_next(&l->ber, octet);
		l->state = LDAP_LENGTH_MORE;
	}
	l->off++;
	if (step == NM_BER_READY)
		return ldap_header(l, sink, ctx);
	if (step == NM_BER_BAD || (l->depth && l->off == ldap_top(l)->end))
		return ldap_fault(l, NM_FAULT_BER, sink, ctx);
	return true;
}

/**
 * nm_ldap_feed - the next octets
 * @l: scanner
 * @data: the octets
 * @len: how many
 * @sink: where every site, event and fault goes that they complete
 * @ctx: for @sink
 *
 * A length that does not fit, or that LDAP does not allow, spoils its message
 * and no other; that of a message spoils the stream.
 *
 * Return: false if this is not LDAP (NM_FAULT_BER was reported)
 */
bool nm_ldap_feed(struct nm_ldap *l, const u8 *data, unsigned int len,
		  nm_sink *sink, void *ctx)
{
	while (len) {
		unsigned int used = 1;

		if (l->state == LDAP_SKIP) {
			u32 left = l->end - l->off;

			used = len < left ? len : left;
			l->off += used;
			if (l->off == l->end)
				ldap_pop(l, sink, ctx);
		} else if (l->state > LDAP_SKIP) {
			l->off++;
			ldap_content(l, *data, sink, ctx);
		} else if (!ldap_octet(l, *data, sink, ctx)) {
			return false;
		}
		data += used;
		len -= used;
	}
	return true;
}

/**
 * nm_ldap_idle - between two messages?
 * @l: scanner
 *
 * Return: true if the state may be thrown away
 */
bool nm_ldap_idle(const struct nm_ldap *l)
{
	return !l->depth && l->state == LDAP_TAG;
}

/**
 * nm_ldap_tail - how much of an address, or of a port, is there, but not all
 * @l: scanner
 *
 * Return: octets at the end of what was fed, 0 to 17
 */
unsigned int nm_ldap_tail(const struct nm_ldap *l)
{
	return l->held;
}

/**
 * nm_ldap_unread - forget the octets nm_ldap_tail() counts
 * @l: scanner
 */
void nm_ldap_unread(struct nm_ldap *l)
{
	if (!l->held)
		return;
	l->off = l->mark;
	l->state = l->mark_state;
	l->depth = l->mark_depth;
	l->number = 0;
	l->held = 0;
}

/**
 * nm_ldap_tells - may an address with too few octets follow?
 * @l: scanner; not nm_ldap_idle()
 *
 * Return: true if this is, or may yet be, a message by which a client tells a
 * directory its address, and its lengths have nothing to spare
 */
bool nm_ldap_tells(const struct nm_ldap *l)
{
	if (!l->depth)
		return true;
	return l->lean &&
	       (!l->op || l->op == NM_LDAP_ADD || l->op == NM_LDAP_MODIFY);
}
