// SPDX-License-Identifier: GPL-2.0-only
/* What nmctl monitor prints: an event, as a line or as JSON. */

#include <errno.h>
#include <inttypes.h>
#include <string.h>
#include <time.h>

#include "monitor.h"
#include "out.h"
#include "text.h"

/* Local time, with as many digits as can tell events apart. */
static void print_time(const cJSON *event)
{
	const char *text = nm_get_str(event, "time");
	const char *dot = strchr(text, '.');
	uint64_t sec;
	struct tm tm;
	char day[32];
	time_t t;

	nm_get_num(event, "time", &sec);
	t = sec;
	if (!dot || !localtime_r(&t, &tm))
		return;
	strftime(day, sizeof(day), "%Y-%m-%d %H:%M:%S", &tm);
	printf("%s%.7s ", day, dot);
}

static void print_refusal(const cJSON *refusal, const cJSON *channel)
{
	const char *media = nm_get_str(refusal, "media");
	char text[NM_TEXT_ENDPOINT];

	/* a channel has said it already */
	if (!channel && *media && strcmp(media, "unknown"))
		printf(" %s", media);
	if (nm_get(refusal, "address"))
		printf(" address %s",
		       nm_text_endpoint(nm_get(refusal, "address"), text));
	printf(" reason %s: %s", nm_get_str(refusal, "reason"),
	       nm_get_str(refusal, "text"));
}

static void print_event(const cJSON *event, const char *text)
{
	const char *name = nm_get_str(event, "event");
	const cJSON *call = nm_get(event, "call");
	const cJSON *channel = nm_get(event, "channel");
	const cJSON *refusal = nm_get(event, "refusal");

	print_time(event);
	printf("%s%s", name, text);
	if (call) {
		putchar(' ');
		if (channel || refusal)
			nm_text_call_id(call);
		else if (strcmp(name, "call-over"))
			nm_text_call_head(call);
		else /* what it has carried is of interest now */
			nm_text_call(call);
	}
	if (channel) {
		putchar(' ');
		nm_text_channel(channel);
	}
	if (refusal)
		print_refusal(refusal, channel);
	putchar('\n');
}

/* The name of the event comes first. */
static int put(const struct nmctl *ctl, const char *name, const char *text,
	       const cJSON *body)
{
	cJSON *event = cJSON_CreateObject();
	int rc = NMCTL_OK;
	cJSON *item;

	cJSON_AddStringToObject(event, "event", name);
	cJSON_ArrayForEach(item, body)
		cJSON_AddItemReferenceToObject(event, item->string, item);

	if (ctl->json)
		rc = nm_out(ctl, event);
	else
		print_event(event, text);
	cJSON_Delete(event);

	return rc ? -ENOMEM : 0;
}

/**
 * nm_monitor_put() - print an event of the module
 * @ctl: options for every object
 * @name: of it
 * @body: what the module says about it
 *
 * Return: 0 or -ENOMEM.
 */
int nm_monitor_put(const struct nmctl *ctl, const char *name, const cJSON *body)
{
	return put(ctl, name, "", body);
}

/**
 * nm_monitor_say() - print that something happens beside the module's events
 * @ctl: options for every object
 * @name: of it
 * @text: what follows the name where it is for people
 *
 * Return: 0 or -ENOMEM.
 */
int nm_monitor_say(const struct nmctl *ctl, const char *name, const char *text)
{
	cJSON *body = cJSON_CreateObject();
	struct timespec ts;
	int err;

	clock_gettime(CLOCK_REALTIME, &ts);
	cJSON_AddItemToObject(
		body, "time",
		nm_decode_nano(ts.tv_sec * UINT64_C(1000000000) + ts.tv_nsec));
	err = put(ctl, name, text, body);
	cJSON_Delete(body);

	return err;
}
