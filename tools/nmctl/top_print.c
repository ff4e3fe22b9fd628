// SPDX-License-Identifier: GPL-2.0-only
/* A picture of the calls as text or as JSON. */

#include <inttypes.h>

#include "out.h"
#include "screen.h"
#include "top.h"

/* lines above the calls */
#define HEAD 3

static void print_clock(void)
{
	time_t t = time(NULL);
	struct tm tm;
	char text[16];

	if (localtime_r(&t, &tm) &&
	    strftime(text, sizeof(text), "%H:%M:%S", &tm))
		printf("%s ", text);
}

static void print_head(const struct nm_top *now, const char *eol)
{
	print_clock();
	printf("%zu calls, %zu connected, %.0f packets/s, %.0f kbit/s%s%s%s",
	       now->n, now->connected, now->packet_rate, now->kbit_rate,
	       now->interrupted ? ", some may be missing" : "", eol, eol);
	printf("%9s %-9s %9s %3s %6s %7s %-21s %s%s", "CALL", "STATE", "AGE",
	       "CH", "PKT/S", "KBIT/S", "CALLER", "CALLEE", eol);
}

/* Addresses come last: of a narrow terminal's lines the end is cut. */
static void print_row(const struct nm_top_row *row, const char *eol)
{
	char age[24];

	printf("%9" PRIu64 " %-9s %9s %3" PRIu64, row->id, row->state,
	       nm_text_age(row->age, age), row->channels);
	if (row->counted)
		printf(" %6.0f %7.0f", row->packet_rate, row->kbit_rate);
	else
		printf(" %6s %7s", "-", "-");
	printf(" %-21s %s%s", row->caller, row->callee, eol);
}

/* How many of @n calls there is room for. */
static size_t fitting(size_t n)
{
	int room = nm_screen_lines() - HEAD - 1;

	if (room < 0)
		room = 0;

	return n < (size_t)room ? n : (size_t)room;
}

/**
 * nm_top_print() - for people
 * @now: picture
 * @batch: below the one before, not in its place
 */
void nm_top_print(const struct nm_top *now, bool batch)
{
	const char *eol = batch ? "\n" : NM_SCREEN_REST "\n";
	size_t i, n = batch ? now->n : fitting(now->n);

	if (!batch)
		nm_screen_home();
	print_head(now, eol);
	for (i = 0; i < n; i++)
		print_row(&now->row[i], eol);

	if (batch)
		putchar('\n');
	else
		nm_screen_done();
}

static cJSON *json_row(const struct nm_top_row *row)
{
	cJSON *json = cJSON_CreateObject();

	cJSON_AddNumberToObject(json, "id", row->id);
	cJSON_AddStringToObject(json, "state", row->state);
	cJSON_AddStringToObject(json, "caller", row->caller);
	cJSON_AddStringToObject(json, "callee", row->callee);
	cJSON_AddNumberToObject(json, "age", row->age);
	cJSON_AddNumberToObject(json, "channels", row->channels);
	if (row->counted) {
		cJSON_AddNumberToObject(json, "packet-rate", row->packet_rate);
		cJSON_AddNumberToObject(json, "kbit-rate", row->kbit_rate);
	}

	return json;
}

/**
 * nm_top_print_json() - as one object
 * @now: picture
 * @ctl: options for every object
 *
 * Return: exit status.
 */
int nm_top_print_json(const struct nm_top *now, const struct nmctl *ctl)
{
	cJSON *json = cJSON_CreateObject(), *calls;
	size_t i;
	int rc;

	cJSON_AddNumberToObject(json, "time", time(NULL));
	cJSON_AddNumberToObject(json, "calls", now->n);
	cJSON_AddNumberToObject(json, "connected", now->connected);
	cJSON_AddNumberToObject(json, "packet-rate", now->packet_rate);
	cJSON_AddNumberToObject(json, "kbit-rate", now->kbit_rate);
	calls = cJSON_AddArrayToObject(json, "call");
	for (i = 0; i < now->n; i++)
		cJSON_AddItemToArray(calls, json_row(&now->row[i]));
	rc = nm_out(ctl, json);
	cJSON_Delete(json);

	return rc;
}
