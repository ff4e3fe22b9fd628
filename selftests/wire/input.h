/* SPDX-License-Identifier: GPL-2.0-only */
/* One input of the scanner, fed whole or cut, and what it reported. */
#ifndef NM_TEST_INPUT_H
#define NM_TEST_INPUT_H

#include "wire/ras.h"
#include "wire/scan.h"
#include "table.h"

#define INPUT_MAX (1 << 18)
/* room for the headers in front of a message */
#define INPUT_FRAME 64

/* What a run reported, to compare and to print. */
struct record {
	struct nm_report r;
	u8 data[20];
};

struct log {
	struct record *records;
	unsigned int count;
	unsigned int size;
};

/* What of a log to print: the addresses that the codec knows, all, and all. */
enum log_what {
	LOG_PLAIN,
	LOG_SITES,
	LOG_ALL,
};

struct input {
	char module[64];
	char type[64];
	const struct table *table;
	bool stream;
	enum nm_proto proto;
	u16 root;
	u8 *octets;
	unsigned int len;
};

/* A scanner of either kind. */
struct scanner {
	const struct input *in;
	struct nm_scan scan;
	struct nm_per per;
	bool alive;
};

extern const struct nm_look input_look;

bool input_parse(struct input *in, const struct table *table, char *line);
bool input_next(struct input *in);
void input_free(struct input *in);
void input_frame(struct input *in);

void scanner_begin(struct scanner *s, const struct input *in);
void scanner_feed(struct scanner *s, unsigned int from, unsigned int to,
		  nm_sink *sink, void *ctx);
unsigned int scanner_tail(const struct scanner *s);
void scanner_unread(struct scanner *s);

nm_sink log_sink;
bool log_equal(const struct log *a, const struct log *b);
void log_print(const struct log *log, bool h245, enum log_what what);

void run_chunks(const struct input *in, unsigned int chunk, struct log *log);
void run_cut(const struct input *in, unsigned int cut, bool unread,
	     struct log *log);
void run_pieces(const struct input *in, u32 (*below)(u32 limit),
		struct log *log);

#endif
