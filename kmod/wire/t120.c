// SPDX-License-Identifier: GPL-2.0-only
#include "wire/t120.h"

/* X.224, 13.2: type of a unit */
#define T120_REQUEST 0xe0
#define T120_CONFIRM 0xd0
#define T120_DISCONNECT 0x80
#define T120_ERROR 0x70
#define T120_DATA 0xf0
#define T120_EOT 0x80
/* octets of a header behind its length: of data, and the least of the others */
#define T120_DATA_HEADER 2
#define T120_HEADER 4
/* T.125: [APPLICATION 101] to [APPLICATION 104], connect and its results */
#define T120_MCS 0x7f
#define T120_MCS_FIRST 101
#define T120_MCS_LAST 104

enum {
	T120_TPKT,
	T120_LENGTH,
	T120_TYPE,
	T120_SKIP,
	T120_END,
	T120_FIRST,
	T120_SECOND,
	T120_CONNECT,
};

/**
 * nm_t120_init - start at the first octet of a stream
 * @t: scanner
 * @look: addresses to look for
 */
void nm_t120_init(struct nm_t120 *t, const struct nm_look *look)
{
	t->tpkt = (struct nm_tpkt){ .left = 0 };
	t->state = T120_TPKT;
	t->connect = false;
	t->done = false;
	t->off = 0;
	nm_literal_init(&t->hosts, look, 0);
}

static void t120_event(const struct nm_t120 *t, u8 kind, nm_sink *sink,
		       void *ctx)
{
	const struct nm_report r = {
		.type = NM_REPORT_EVENT,
		.kind = kind,
		.off = t->off,
	};

	sink(ctx, &r);
}

/* the type of a unit; false: it cannot be one */
static bool t120_type(struct nm_t120 *t, u8 octet)
{
	t->header--;
	switch (octet & 0xf0) {
	case T120_REQUEST:
	case T120_CONFIRM:
	case T120_DISCONNECT:
	case T120_ERROR:
		t->state = T120_SKIP;
		return t->header >= T120_HEADER - 1;
	case T120_DATA:
		t->state = T120_END;
		return t->header == T120_DATA_HEADER - 1;
	default:
		return false;
	}
}

/* One octet of a unit, outside MCS connect. False: it cannot be one. */
static bool t120_octet(struct nm_t120 *t, u8 octet)
{
	switch (t->state) {
	case T120_LENGTH:
		t->header = octet;
		t->state = T120_TYPE;
		return octet && octet < t->tpkt.left;
	case T120_TYPE:
		return t120_type(t, octet);
	case T120_END:
		t->last = octet & T120_EOT;
		t->hosts.count = 0;
		t->state = t->connect ? T120_CONNECT : T120_FIRST;
		return t->tpkt.left > 1;
	case T120_FIRST:
		t->state = T120_SECOND;
		return octet == T120_MCS && t->tpkt.left > 1;
	case T120_SECOND:
		t->state = T120_CONNECT;
		t->connect = true;
		nm_literal_init(&t->hosts, &t->hosts.look, t->off + 1);
		return octet >= T120_MCS_FIRST && octet <= T120_MCS_LAST &&
		       t->tpkt.left > 1;
	default:
		return true;
	}
}

/* Octets of a unit. 0: it cannot be one. */
static unsigned int t120_unit(struct nm_t120 *t, const u8 *data,
			      unsigned int len, nm_sink *sink, void *ctx)
{
	if (len > t->tpkt.left)
		len = t->tpkt.left;
	if (t->state == T120_CONNECT) {
		t->hosts.off = t->off;
		nm_literal_hosts(&t->hosts, data, len, sink, ctx);
	} else if (t->state != T120_SKIP) {
		if (!t120_octet(t, *data))
			return 0;
		len = 1;
	}
	t->off += len;
	t->tpkt.left -= len;
	if (t->tpkt.left)
		return len;
	t120_event(t, NM_EVENT_MESSAGE_END, sink, ctx);
	t->done = t->connect && t->last;
	t->state = T120_TPKT;
	if (t->done)
		t120_event(t, NM_EVENT_T120_CONNECT, sink, ctx);
	return len;
}

/* One octet of a TPKT header. False: it cannot be one. */
static bool t120_header(struct nm_t120 *t, u8 octet)
{
	switch (nm_tpkt_octet(&t->tpkt, octet)) {
	case NM_TPKT_BAD:
		return false;
	case NM_TPKT_READY:
		/* a unit has a length and a type at least */
		if (t->tpkt.left < 2)
			return false;
		t->state = T120_LENGTH;
		break;
	case NM_TPKT_MORE:
		break;
	}
	t->off++;
	return true;
}

/**
 * nm_t120_feed - the next octets
 * @t: scanner
 * @data: the octets
 * @len: how many
 * @sink: where every site, event and fault goes that they complete
 * @ctx: for @sink
 *
 * Return: false when there is nothing to be looked at any more: either this is
 * not T.120 (NM_FAULT_T120 was reported), or @t->done
 */
bool nm_t120_feed(struct nm_t120 *t, const u8 *data, unsigned int len,
		  nm_sink *sink, void *ctx)
{
	while (len && !t->done) {
		unsigned int used;

		if (t->state != T120_TPKT)
			used = t120_unit(t, data, len, sink, ctx);
		else
			used = t120_header(t, *data);
		if (!used) {
			const struct nm_report r = {
				.type = NM_REPORT_FAULT,
				.kind = NM_FAULT_T120,
				.off = t->off,
			};

			sink(ctx, &r);
			return false;
		}
		data += used;
		len -= used;
	}
	return !t->done;
}

/**
 * nm_t120_idle - is there nothing to remember?
 * @t: scanner
 *
 * Return: true if the state may be thrown away
 */
bool nm_t120_idle(const struct nm_t120 *t)
{
	return t->state == T120_TPKT && !t->tpkt.seen && !t->connect;
}

/**
 * nm_t120_tail - how much of an address is there, but not all
 * @t: scanner
 *
 * Return: octets at the end of what was fed, 0, 2 or 3
 */
unsigned int nm_t120_tail(const struct nm_t120 *t)
{
	return t->state == T120_CONNECT ? nm_literal_hosts_tail(&t->hosts) : 0;
}

/**
 * nm_t120_unread - forget the octets nm_t120_tail() counts
 * @t: scanner
 */
void nm_t120_unread(struct nm_t120 *t)
{
	unsigned int tail = nm_t120_tail(t);

	nm_literal_unread(&t->hosts, tail);
	t->off -= tail;
	t->tpkt.left += tail;
}
