// SPDX-License-Identifier: GPL-2.0-only
/* The small parts that every text is made of. */

#include <inttypes.h>
#include <stdio.h>
#include <string.h>

#include "text.h"

/**
 * nm_text_endpoint() - write an address and a port
 * @endpoint: nest of them
 * @text: to be filled in; as ss(8) writes it
 *
 * Return: @text.
 */
char *nm_text_endpoint(const cJSON *endpoint, char text[NM_TEXT_ENDPOINT])
{
	const char *ip = nm_get_str(endpoint, "ip");
	const char *form = "%s";
	uint64_t port;

	if (!*ip)
		ip = "?";
	if (nm_get_num(endpoint, "port", &port))
		form = strchr(ip, ':') ? "[%s]:%" PRIu64 : "%s:%" PRIu64;
	snprintf(text, NM_TEXT_ENDPOINT, form, ip, port);

	return text;
}

/**
 * nm_text_age() - write how long something takes
 * @sec: seconds
 * @text: to be filled in: hours, minutes, seconds
 *
 * Return: @text.
 */
char *nm_text_age(double sec, char text[24])
{
	unsigned long s = sec;

	snprintf(text, 24, "%lu:%02lu:%02lu", s / 3600, s / 60 % 60, s % 60);

	return text;
}

/**
 * nm_text_party() - print an address, and as what the other party sees it
 * @party: nest with both
 */
void nm_text_party(const cJSON *party)
{
	char real[NM_TEXT_ENDPOINT], seen[NM_TEXT_ENDPOINT];

	nm_text_endpoint(nm_get(party, "real"), real);
	nm_text_endpoint(nm_get(party, "seen"), seen);
	fputs(real, stdout);
	if (nm_get(party, "seen") && strcmp(real, seen))
		printf(" as %s", seen);
}

/**
 * nm_text_number() - print a name and a number, if there is one
 * @from: object that has it
 * @name: of it
 * @unit: behind the number
 */
void nm_text_number(const cJSON *from, const char *name, const char *unit)
{
	uint64_t num;

	if (nm_get_num(from, name, &num))
		printf(" %s %" PRIu64 "%s", name, num, unit);
}
