// SPDX-License-Identifier: GPL-2.0-only
/* A call in one line, or all that is known about it. */

#include <inttypes.h>
#include <netinet/in.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

#include "text.h"

static void traffic(const cJSON *from)
{
	nm_text_number(from, "packets", "");
	nm_text_number(from, "octets", "");
}

static void address(const cJSON *address, const char *indent)
{
	uint64_t protocol;

	nm_get_num(address, "protocol", &protocol);
	printf("%saddress of %s ", indent, nm_get_str(address, "side"));
	if (protocol == IPPROTO_UDP)
		fputs("udp ", stdout);
	else if (protocol == IPPROTO_TCP)
		fputs("tcp ", stdout);
	else
		printf("proto %" PRIu64 " ", protocol);
	nm_text_party(address);
	printf(" pinhole %s", nm_get_str(address, "pinhole"));
	traffic(address);
	putchar('\n');
}

static void addresses(const cJSON *from, const char *indent)
{
	const cJSON *item;

	cJSON_ArrayForEach(item, nm_get(from, "address")) address(item, indent);
}

static void connection(const cJSON *connection)
{
	uint64_t opaque;

	printf("    connection %s ", nm_get_str(connection, "protocol"));
	nm_text_party(nm_get(connection, "opener"));
	fputs(" to ", stdout);
	nm_text_party(nm_get(connection, "answerer"));
	nm_get_num(connection, "opaque", &opaque);
	if (opaque & 3)
		printf(" opaque %s", (opaque & 3) == 3 ? "both" :
				     opaque & 1	       ? "opener" :
							 "answerer");
	putchar('\n');
}

/**
 * nm_text_channel() - print a logical channel, without a line feed
 * @channel: nest of it
 */
void nm_text_channel(const cJSON *channel)
{
	const char *codec = nm_get_str(channel, "codec");
	uint64_t number;

	nm_get_num(channel, "number", &number);
	printf("channel %" PRIu64 " of %s %s", number,
	       nm_get_str(channel, "side"), nm_get_str(channel, "media"));
	if (*codec)
		printf(" %s", codec);
	nm_text_number(channel, "rate", "kbit");
}

static void parties(const cJSON *call, const char *before)
{
	static const char *const names[] = { "caller", "callee" };
	int i;

	for (i = 0; i < 2; i++) {
		if (!nm_get(call, names[i]))
			continue;
		printf("%s%s ", before, names[i]);
		nm_text_party(nm_get(call, names[i]));
	}
}

/**
 * nm_text_call_id() - print which call it is
 * @call: nest of it
 */
void nm_text_call_id(const cJSON *call)
{
	uint64_t id;

	nm_get_num(call, "id", &id);
	printf("call %" PRIu64, id);
}

static void head(const cJSON *call)
{
	nm_text_call_id(call);
	if (nm_get(call, "state"))
		printf(" %s", nm_get_str(call, "state"));
	if (nm_get(call, "blocked"))
		fputs(" blocked", stdout);
}

static void sums(const cJSON *call)
{
	char age[24];

	if (nm_get(call, "age"))
		printf(" age %s", nm_text_age(nm_get_sec(call, "age"), age));
	nm_text_number(call, "channels", "");
	nm_text_number(call, "rate", "kbit");
	traffic(call);
}

/**
 * nm_text_call_head() - print a call and its parties, without a line feed
 * @call: nest of it
 */
void nm_text_call_head(const cJSON *call)
{
	head(call);
	parties(call, " ");
}

/**
 * nm_text_call() - print a call, without a line feed
 * @call: nest of it
 */
void nm_text_call(const cJSON *call)
{
	nm_text_call_head(call);
	sums(call);
}

static void start(const cJSON *call)
{
	time_t sec = nm_get_sec(call, "start");
	struct tm tm;
	char text[32];

	if (!nm_get(call, "start") || !localtime_r(&sec, &tm))
		return;
	strftime(text, sizeof(text), "%Y-%m-%d %H:%M:%S", &tm);
	printf(" start %s", text);
}

/**
 * nm_text_call_all() - print all that is known about a call
 * @call: nest of it
 */
void nm_text_call_all(const cJSON *call)
{
	const char *identifier = nm_get_str(call, "identifier");
	const cJSON *item;

	head(call);
	start(call);
	sums(call);
	if (*identifier)
		printf("\n    identifier %s", identifier);
	parties(call, "\n    ");
	putchar('\n');

	cJSON_ArrayForEach(item, nm_get(call, "connection")) connection(item);
	cJSON_ArrayForEach(item, nm_get(call, "channel"))
	{
		fputs("    ", stdout);
		nm_text_channel(item);
		putchar('\n');
		addresses(item, "        ");
	}
	addresses(call, "    ");
}
