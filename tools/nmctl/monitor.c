// SPDX-License-Identifier: GPL-2.0-only
/* nmctl monitor: what happens in a namespace, as it happens. */

#include <errno.h>
#include <inttypes.h>
#include <linux/genetlink.h>
#include <string.h>
#include <time.h>

#include "nl.h"
#include "out.h"
#include "sock.h"
#include "text.h"
#include "wait.h"

#define OVERRUN "overrun"

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

static void print_event(const cJSON *event)
{
	const char *name = nm_get_str(event, "event");
	const cJSON *call = nm_get(event, "call");
	const cJSON *channel = nm_get(event, "channel");
	const cJSON *refusal = nm_get(event, "refusal");

	print_time(event);
	fputs(name, stdout);
	if (!strcmp(name, OVERRUN))
		fputs(": events were lost", stdout);
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
static int put(const struct nmctl *ctl, const char *name, const cJSON *body)
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
		print_event(event);
	cJSON_Delete(event);

	return rc ? -ENOMEM : 0;
}

static int on_event(const struct nlmsghdr *nlh, void *data)
{
	const struct genlmsghdr *genl = mnl_nlmsg_get_payload(nlh);
	const char *name;
	cJSON *body;

	if (mnl_nlmsg_get_payload_len(nlh) < sizeof(*genl))
		return MNL_CB_OK;
	name = nm_event_name(genl->cmd);
	if (!name)
		return MNL_CB_OK;

	body = nm_decode(nlh);
	if (!body)
		return MNL_CB_ERROR;
	errno = -put(data, name, body);
	cJSON_Delete(body);

	return errno ? MNL_CB_ERROR : MNL_CB_OK;
}

/* The kernel had more to say than there was room for. */
static int overrun(const struct nmctl *ctl)
{
	cJSON *body = cJSON_CreateObject();
	struct timespec ts;
	int err;

	clock_gettime(CLOCK_REALTIME, &ts);
	cJSON_AddItemToObject(
		body, "time",
		nm_decode_nano(ts.tv_sec * UINT64_C(1000000000) + ts.tv_nsec));
	err = put(ctl, OVERRUN, body);
	cJSON_Delete(body);

	return err;
}

static int follow(const struct nmctl *ctl, struct nm_nl *nl)
{
	int err = 0;

	while (!err && nm_wait(nm_sock_fd(nl->sock), -1) == NM_WAIT_READY) {
		err = nm_nl_listen(nl, on_event, (void *)ctl);
		if (err == -ENOBUFS)
			err = overrun(ctl);
		/* who reads us in a pipe wants to have it now */
		if (fflush(stdout))
			break;
	}

	return err;
}

static int usage(FILE *to)
{
	return nmctl_help(to, "Usage: nmctl monitor\n"
			      "       nmctl monitor help\n");
}

/**
 * nmctl_monitor() - the object monitor
 * @ctl: options for every object
 * @argc: arguments, from the name of the object on
 * @argv: the same
 *
 * Return: exit status.
 */
int nmctl_monitor(const struct nmctl *ctl, int argc, char **argv)
{
	struct nm_nl nl;
	int err;

	if (argc > 1)
		return usage(strcmp(argv[1], "help") ? stderr : stdout);
	if (nm_nl_open(&nl))
		return NMCTL_ERROR;

	nm_wait_begin();
	err = nl.group ? 0 : -EOPNOTSUPP;
	if (!err && nm_sock_join(nl.sock, nl.group))
		err = -errno;
	if (!err)
		err = follow(ctl, &nl);
	if (err)
		nm_nl_complain(&nl, err, "monitor");
	nm_nl_close(&nl);

	return err ? NMCTL_ERROR : NMCTL_OK;
}
