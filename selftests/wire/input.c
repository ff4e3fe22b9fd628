// SPDX-License-Identifier: GPL-2.0-only
#include <stdio.h>
#include <stdlib.h>
#include "input.h"
#include "names.h"

#define COUNT(array) (sizeof(array) / sizeof((array)[0]))
#define NAME(array, index) ((index) < COUNT(array) ? (array)[index] : "unknown")

static int digit(char c)
{
	if (c >= '0' && c <= '9')
		return c - '0';
	c |= 0x20;
	return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

static bool find_proto(struct input *in)
{
	unsigned int i;

	for (i = 0; i < COUNT(protos); i++) {
		in->proto = i;
		if (!strcmp(in->type, protos[i]))
			return true;
	}
	return false;
}

static bool find_root(struct input *in)
{
	const struct root *root;

	in->stream = !strcmp(in->module, "Stream");
	if (in->stream)
		return find_proto(in);
	for (root = in->table->roots; root->name; root++) {
		if (!strcmp(root->name, in->type)) {
			in->root = root->node;
			return true;
		}
	}
	return false;
}

/* "Module Type HEX | anything" */
bool input_parse(struct input *in, const struct table *table, char *line)
{
	int at = 0;
	char *hex;

	in->table = table;
	in->octets = NULL;
	in->len = 0;
	if (sscanf(line, "%63s %63s %n", in->module, in->type, &at) < 2 || !at)
		return false;
	if (in->module[0] == '#' || !find_root(in))
		return false;
	hex = line + at;
	in->octets = malloc(strlen(hex) / 2 + INPUT_FRAME);
	for (; digit(hex[0]) >= 0 && digit(hex[1]) >= 0; hex += 2)
		in->octets[in->len++] = digit(hex[0]) << 4 | digit(hex[1]);
	return true;
}

/* 192.168.77.2 and 198.51.100.1: what to look for in a stream nobody knows */
const struct nm_look input_look = { { 0xc0a84d02, 0xc6336401 }, 2 };

void input_free(struct input *in)
{
	free(in->octets);
}

/* input_frame() - a message as it goes over TCP; INPUT_FRAME octets longer */
void input_frame(struct input *in)
{
	static const u8 q931[] = {
		8, 2, 0x12, 0x34, 5, 0xa1, 4, 3, 0x88, 0x93, 0xa5, 0x7e,
	};
	u8 header[sizeof(q931) + 7] = { 3, 0 };
	unsigned int len = 4;

	if (!strcmp(in->type, "H323-UserInformation")) {
		memcpy(header + 4, q931, sizeof(q931));
		len += sizeof(q931);
		header[len++] = (in->len + 1) >> 8;
		header[len++] = in->len + 1;
		header[len++] = 5;
		in->proto = NM_PROTO_H225;
	} else if (!strcmp(in->type, "MultimediaSystemControlMessage")) {
		in->proto = NM_PROTO_H245;
	} else {
		return;
	}
	header[2] = (in->len + len) >> 8;
	header[3] = in->len + len;
	memmove(in->octets + len, in->octets, in->len);
	memcpy(in->octets, header, len);
	in->len += len;
	in->stream = true;
}

/* input_next() - the next vector of standard input, framed if it can be */
bool input_next(struct input *in)
{
	bool good = false;
	char *line = NULL;
	size_t size = 0;

	while (!good && getline(&line, &size, stdin) > 0)
		good = input_parse(in, &table_h323, line);
	free(line);
	if (good && !in->stream)
		input_frame(in);
	return good;
}

void scanner_begin(struct scanner *s, const struct input *in)
{
	s->in = in;
	s->alive = true;
	if (in->stream)
		nm_scan_init(&s->scan, in->proto, &input_look);
	else
		nm_per_begin(&s->per, in->table->words, in->root, 0, in->len);
}

/* From a buffer of exactly that size, so that a read outside it is seen. */
void scanner_feed(struct scanner *s, unsigned int from, unsigned int to,
		  nm_sink *sink, void *ctx)
{
	u8 *piece = malloc(to - from);
	struct nm_out out;

	memcpy(piece, s->in->octets + from, to - from);
	nm_out_init(&out, &s->per, sink, ctx);
	if (!s->in->stream)
		nm_per_feed(&out, piece, to - from);
	else if (s->alive)
		s->alive = nm_scan_feed(&s->scan, piece, to - from, sink, ctx);
	free(piece);
}

unsigned int scanner_tail(const struct scanner *s)
{
	if (!s->alive)
		return 0;
	return s->in->stream ? nm_scan_tail(&s->scan) : nm_per_tail(&s->per);
}

static unsigned int scanner_addr(const struct scanner *s, u8 *role)
{
	return s->in->stream ? nm_scan_addr(&s->scan, role) :
			       nm_per_addr(&s->per, role);
}

void scanner_unread(struct scanner *s)
{
	if (s->in->stream)
		nm_scan_unread(&s->scan);
	else
		nm_per_unread(&s->per);
}

void log_sink(void *ctx, const struct nm_report *r)
{
	struct log *log = ctx;
	struct record *record;

	if (log->count == log->size) {
		log->size = log->size ? 2 * log->size : 64;
		log->records = realloc(log->records,
				       log->size * sizeof(*log->records));
	}
	record = &log->records[log->count++];
	memset(record, 0, sizeof(*record));
	record->r.type = r->type;
	record->r.kind = r->kind;
	record->r.role = r->role;
	record->r.carrier = r->carrier;
	record->r.media = r->media;
	record->r.session = r->session;
	record->r.reverse = r->reverse;
	record->r.len = r->len;
	record->r.channel = r->channel;
	record->r.quoted = r->quoted;
	record->r.off = r->off;
	record->r.value = r->value;
	if (r->len)
		memcpy(record->data, r->data, r->len);
}

bool log_equal(const struct log *a, const struct log *b)
{
	return a->count == b->count &&
	       (!a->count || !memcmp(a->records, b->records,
				     a->count * sizeof(*a->records)));
}

static void print_hex(const u8 *d, unsigned int len)
{
	while (len--)
		printf("%02X", *d++);
}

static const char *const prefix[] = { "", "OLC>", "MSC>", "", "SS>" };

/* Does the codec the addresses are compared with know of such? */
static bool is_plain(const struct nm_report *r)
{
	return r->carrier != NM_CARRIER_SERVICE &&
	       r->kind != NM_FORM_H225_HOP && r->kind != NM_FORM_H245_HOP;
}

static void print_site(const struct record *record)
{
	unsigned int len = record->r.len;
	const u8 *d = record->data;

	if (record->r.kind >= NM_FORM_LDAP_V4) {
		printf(" %s:", forms[record->r.kind]);
		if (record->r.kind <= NM_FORM_LDAP_PORT)
			printf("%u:", record->r.value);
		print_hex(d, len);
		printf("@%u", record->r.off);
		return;
	}
	printf(" %s%s:", prefix[record->r.carrier], forms[record->r.kind]);
	if (len <= 6)
		printf("%u.%u.%u.%u", d[0], d[1], d[2], d[3]);
	else
		print_hex(d, len - 2);
	if (len != 4)
		printf(":%u", d[len - 2] << 8 | d[len - 1]);
	printf("@%u", record->r.off);
}

static void print_context(const struct nm_report *r)
{
	if (r->type == NM_REPORT_SITE)
		printf("/%s%s", NAME(roles, r->role),
		       r->quoted ? "/quoted" : "");
	if (r->channel)
		printf("/ch%u%s", r->channel, r->reverse ? "/reverse" : "");
	if (r->session)
		printf("/s%u", r->session);
	if (r->media)
		printf("/%s", NAME(medias, r->media));
}

static void print_message(const struct nm_report *r, bool h245)
{
	unsigned int inner = r->value & 0xff;

	if (!h245) {
		printf(":%s", NAME(h225_messages, r->value));
		return;
	}
	switch (r->value >> 8) {
	case 0:
		printf(":%s", NAME(h245_requests, inner));
		break;
	case 1:
		printf(":%s", NAME(h245_responses, inner));
		break;
	case 2:
		printf(":%s", NAME(h245_commands, inner));
		break;
	default:
		printf(":%s", NAME(h245_indications, inner));
		break;
	}
}

static bool has_value(u8 event)
{
	switch (event) {
	case NM_EVENT_CHANNEL_MEDIA:
	case NM_EVENT_CHANNEL_RATE:
	case NM_EVENT_RAS_SEQ:
	case NM_EVENT_TIME_TO_LIVE:
	case NM_EVENT_ENDPOINT_ID:
	case NM_EVENT_GATEKEEPER_ID:
	case NM_EVENT_CALL_MODEL:
	case NM_EVENT_REASON:
	case NM_EVENT_FEATURE:
	case NM_EVENT_LDAP_ID:
	case NM_EVENT_LDAP_TTL:
	case NM_EVENT_LDAP_REFRESH:
		return true;
	default:
		return false;
	}
}

static void print_event(const struct record *record, bool h245)
{
	const struct nm_report *r = &record->r;

	printf(" %s%s", r->carrier ? ">" : "", NAME(events, r->kind));
	if (r->kind == NM_EVENT_MESSAGE)
		print_message(r, h245 || r->carrier);
	else if (r->kind == NM_EVENT_Q931)
		printf(":%02x", r->value);
	else if (r->kind == NM_EVENT_RAS)
		printf(":%s", NAME(ras_messages, r->value));
	else if (r->kind == NM_EVENT_LDAP || r->kind == NM_EVENT_LDAP_RESULT)
		printf(":%x", r->value);
	else if (has_value(r->kind))
		printf(":%u", r->value);
	if (r->len) {
		printf(":");
		print_hex(record->data, r->len);
	}
	print_context(r);
	printf("@%u", r->off);
}

void log_print(const struct log *log, bool h245, enum log_what what)
{
	unsigned int i;

	for (i = 0; i < log->count; i++) {
		const struct record *record = &log->records[i];

		switch (record->r.type) {
		case NM_REPORT_SITE:
			if (what == LOG_PLAIN && !is_plain(&record->r))
				break;
			print_site(record);
			if (what == LOG_ALL)
				print_context(&record->r);
			break;
		case NM_REPORT_EVENT:
			if (what == LOG_ALL)
				print_event(record, h245);
			break;
		default:
			if (what == LOG_ALL)
				printf(" %sfault:%s@%u",
				       prefix[record->r.carrier],
				       NAME(faults, record->r.kind),
				       record->r.off);
			break;
		}
	}
}

/* A datagram, from a buffer of exactly its size */
static void run_ras(const struct input *in, struct log *log)
{
	u8 *datagram = malloc(in->len);

	memcpy(datagram, in->octets, in->len);
	nm_ras_scan(datagram, in->len, log_sink, log);
	free(datagram);
}

void run_chunks(const struct input *in, unsigned int chunk, struct log *log)
{
	struct scanner s;
	unsigned int at, len;

	log->count = 0;
	if (chunk >= in->len && in->table == &table_h323 &&
	    !strcmp(in->type, "RasMessage")) {
		run_ras(in, log);
		return;
	}
	scanner_begin(&s, in);
	for (at = 0; at < in->len; at += len) {
		len = in->len - at < chunk ? in->len - at : chunk;
		scanner_feed(&s, at, at + len, log_sink, log);
	}
}

/* What was said of the address that began at @at while it was cut */
static void check_addr(const struct log *log, unsigned int at, u8 role,
		       unsigned int len)
{
	unsigned int i;

	for (i = 0; i < log->count; i++) {
		const struct nm_report *r = &log->records[i].r;

		if (r->type != NM_REPORT_SITE || r->off != at)
			continue;
		/* outside H.323 the length is not known before */
		if (r->role == role && (r->len == len || !len))
			return;
		fprintf(stderr, "cut address at %u: role %u, %u octets\n", at,
			role, len);
		abort();
	}
}

/* In two pieces; an address that is cut is forgotten and fed again, if so. */
void run_cut(const struct input *in, unsigned int cut, bool unread,
	     struct log *log)
{
	unsigned int tail, len = 0;
	struct scanner s;
	u8 role = 0;

	log->count = 0;
	scanner_begin(&s, in);
	scanner_feed(&s, 0, cut, log_sink, log);
	tail = scanner_tail(&s);
	if (tail)
		len = scanner_addr(&s, &role);
	if (unread)
		scanner_unread(&s);
	scanner_feed(&s, unread ? cut - tail : cut, in->len, log_sink, log);
	if (tail)
		check_addr(log, cut - tail, role, len);
}

/* In pieces as @below says; a cut address is forgotten and fed again half the time. */
void run_pieces(const struct input *in, u32 (*below)(u32 limit),
		struct log *log)
{
	unsigned int at = 0, to;
	struct scanner s;

	log->count = 0;
	scanner_begin(&s, in);
	while (at < in->len) {
		to = at + 1 + below(below(4) ? in->len - at : 3);
		if (to > in->len)
			to = in->len;
		scanner_feed(&s, at, to, log_sink, log);
		if (to < in->len && below(2)) {
			to -= scanner_tail(&s);
			scanner_unread(&s);
		}
		if (to <= at) /* no progress: take all of it */
			scanner_feed(&s, to, in->len, log_sink, log);
		at = to <= at ? in->len : to;
	}
}
