/* SPDX-License-Identifier: GPL-2.0-only */
/* A picture of the calls, and what changed since the one before. */
#ifndef NMCTL_TOP_H
#define NMCTL_TOP_H

#include <time.h>

#include "nl.h"
#include "nmctl.h"
#include "text.h"

/**
 * struct nm_top_row - one call
 * @id: number
 * @state: word for it
 * @caller: address
 * @callee: address
 * @age: seconds
 * @channels: open ones
 * @counted: there are numbers of packets and octets
 * @packets: so far
 * @octets: so far
 * @packet_rate: packets a second since the picture before, or since it began
 * @kbit_rate: the same in kbit/s
 */
struct nm_top_row {
	uint64_t id;
	char state[12];
	char caller[NM_TEXT_ENDPOINT];
	char callee[NM_TEXT_ENDPOINT];
	double age;
	uint64_t channels;
	bool counted;
	uint64_t packets;
	uint64_t octets;
	double packet_rate;
	double kbit_rate;
};

/**
 * struct nm_top - a picture
 * @row: calls
 * @n: how many
 * @size: there is room for so many
 * @connected: so many of them are
 * @packet_rate: of all of them
 * @kbit_rate: of all of them
 * @interrupted: some may be missing
 * @at: when it was taken; seconds of the monotonic clock
 */
struct nm_top {
	struct nm_top_row *row;
	size_t n;
	size_t size;
	size_t connected;
	double packet_rate;
	double kbit_rate;
	bool interrupted;
	double at;
};

/** enum nm_top_order - what is on top: the highest of these */
enum nm_top_order {
	NM_TOP_KBIT,
	NM_TOP_PACKETS,
	NM_TOP_AGE,
	NM_TOP_ID,
};

int nm_top_take(struct nm_nl *nl, struct nm_top *now, struct nm_top *before);
void nm_top_print(const struct nm_top *now, bool batch);
int nm_top_print_json(const struct nm_top *now, const struct nmctl *ctl);
void nm_top_sort(struct nm_top *top, enum nm_top_order order);

#endif
