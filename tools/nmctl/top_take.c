// SPDX-License-Identifier: GPL-2.0-only
/* Take a picture of the calls and compare it with the one before. */

#include <errno.h>
#include <stdlib.h>
#include <string.h>

#include "calls.h"
#include "top.h"

#define MORE(a, b) (((a) < (b)) - ((a) > (b)))

static int by_id(const void *a, const void *b)
{
	const struct nm_top_row *x = a, *y = b;

	return MORE(x->id, y->id);
}

static int by_kbit(const void *a, const void *b)
{
	const struct nm_top_row *x = a, *y = b;

	return MORE(x->kbit_rate, y->kbit_rate) ?: by_id(a, b);
}

static int by_packets(const void *a, const void *b)
{
	const struct nm_top_row *x = a, *y = b;

	return MORE(x->packet_rate, y->packet_rate) ?: by_id(a, b);
}

static int by_age(const void *a, const void *b)
{
	const struct nm_top_row *x = a, *y = b;

	return MORE(x->age, y->age) ?: by_id(a, b);
}

/**
 * nm_top_sort() - the highest first
 * @top: picture
 * @order: of what
 */
void nm_top_sort(struct nm_top *top, enum nm_top_order order)
{
	static int (*const by[])(const void *a, const void *b) = {
		[NM_TOP_KBIT] = by_kbit,
		[NM_TOP_PACKETS] = by_packets,
		[NM_TOP_AGE] = by_age,
		[NM_TOP_ID] = by_id,
	};

	if (top->n)
		qsort(top->row, top->n, sizeof(*top->row), by[order]);
}

static void endpoint(const cJSON *call, const char *who, char *text)
{
	nm_text_endpoint(nm_get(nm_get(call, who), "real"), text);
}

static int on_call(const cJSON *call, void *data)
{
	struct nm_top *top = data;
	struct nm_top_row *row;

	if (top->n == top->size) {
		size_t size = top->size ? top->size * 2 : 64;

		row = reallocarray(top->row, size, sizeof(*row));
		if (!row)
			return -ENOMEM;
		top->row = row;
		top->size = size;
	}

	row = &top->row[top->n++];
	memset(row, 0, sizeof(*row));
	nm_get_num(call, "id", &row->id);
	nm_get_num(call, "channels", &row->channels);
	row->counted = nm_get_num(call, "packets", &row->packets) &&
		       nm_get_num(call, "octets", &row->octets);
	row->age = nm_get_sec(call, "age");
	strncpy(row->state, nm_get_str(call, "state"), sizeof(row->state) - 1);
	endpoint(call, "caller", row->caller);
	endpoint(call, "callee", row->callee);

	return 0;
}

/* Counts can shrink: when an entry of conntrack goes, so does what it knew. */
static double rate(uint64_t now, uint64_t before, double sec)
{
	return now > before && sec > 0 ? (now - before) / sec : 0;
}

static void compare(struct nm_top *now, const struct nm_top *before)
{
	const struct nm_top_row *old;
	struct nm_top_row *row;
	double sec;

	for (row = now->row; row < now->row + now->n; row++) {
		static const struct nm_top_row none;

		old = before->n ? bsearch(row, before->row, before->n,
					  sizeof(*row), by_id) :
				  NULL;
		sec = old ? now->at - before->at : row->age;
		if (!old)
			old = &none;
		row->packet_rate = rate(row->packets, old->packets, sec);
		row->kbit_rate = rate(row->octets, old->octets, sec) * 8 / 1000;
		now->packet_rate += row->packet_rate;
		now->kbit_rate += row->kbit_rate;
		if (!strcmp(row->state, "connected"))
			now->connected++;
	}
}

/**
 * nm_top_take() - take a picture
 * @nl: socket
 * @now: to be filled in; what it has allocated is used again
 * @before: the one before, or an empty one; is sorted
 *
 * Return: 0 or a negative errno.
 */
int nm_top_take(struct nm_nl *nl, struct nm_top *now, struct nm_top *before)
{
	struct timespec ts;
	int err;

	clock_gettime(CLOCK_MONOTONIC, &ts);
	*now = (struct nm_top){
		.row = now->row,
		.size = now->size,
		.at = ts.tv_sec + ts.tv_nsec / 1e9,
	};
	err = nm_calls(nl, NULL, on_call, now);
	now->interrupted = nl->interrupted;
	nm_top_sort(before, NM_TOP_ID);
	compare(now, before);

	return err;
}
