// SPDX-License-Identifier: GPL-2.0-only
/* nmctl call: list the calls of a namespace, show one, end one. */

#include <arpa/inet.h>
#include <errno.h>
#include <inttypes.h>
#include <linux/nf_netmeeting.h>
#include <stdlib.h>
#include <string.h>

#include "calls.h"
#include "nl.h"
#include "out.h"
#include "text.h"

/* Calls come and go: a list is asked for so many times to have all of them. */
#define TRIES 3

static int usage(FILE *to)
{
	return nmctl_help(
		to,
		"Usage: nmctl call [ list [ host ADDR ] [ state STATE ] ]\n"
		"       nmctl call show ID ...\n"
		"       nmctl call end ID ...\n"
		"       nmctl call help\n"
		"where  STATE := { setup | alerting | connected | ended }\n");
}

static int parse_filter(struct nm_calls_filter *filter, int argc, char **argv)
{
	const char *const *word;

	for (; argc > 1; argc -= 2, argv += 2) {
		if (nmctl_matches(argv[0], "host")) {
			filter->host_len = 4;
			if (inet_pton(AF_INET, argv[1], filter->host) == 1)
				continue;
			filter->host_len = 16;
			if (inet_pton(AF_INET6, argv[1], filter->host) != 1)
				return nmctl_wrong(argv[1], "not an address");
		} else if (nmctl_matches(argv[0], "state")) {
			for (word = nm_state_words; *word; word++)
				if (nmctl_matches(argv[1], *word))
					break;
			if (!*word)
				return nmctl_wrong(argv[1], "no such state");
			filter->state = word - nm_state_words;
			filter->by_state = true;
		} else {
			return nmctl_wrong(argv[0], "unknown word");
		}
	}

	return argc ? nmctl_wrong(argv[0], "something is missing behind it") :
		      NMCTL_OK;
}

/**
 * struct list - a list on its way out
 * @ctl: options for every object
 * @seen: ids that were printed
 */
struct list {
	const struct nmctl *ctl;
	struct nm_ids seen;
};

static int on_listed(const cJSON *call, void *data)
{
	struct list *list = data;
	bool first = !list->seen.n;
	uint64_t id;
	int rc;

	nm_get_num(call, "id", &id);
	rc = nm_ids_add(&list->seen, id);
	if (rc <= 0)
		return rc;

	if (list->ctl->json)
		return nm_out_many(list->ctl, call, first) ? -ENOMEM : 0;

	nm_text_call(call);
	putchar('\n');

	return 0;
}

static int list(const struct nmctl *ctl, int argc, char **argv)
{
	struct nm_calls_filter filter = {};
	struct list list = { .ctl = ctl };
	int err, tries = TRIES;
	struct nm_nl nl;

	if (argc > 1 && !strcmp(argv[1], "help"))
		return usage(stdout);
	if (argc && parse_filter(&filter, argc - 1, argv + 1))
		return NMCTL_USAGE;
	if (nm_nl_open(&nl))
		return NMCTL_ERROR;

	do
		err = nm_calls(&nl, &filter, on_listed, &list);
	while (!err && nl.interrupted && --tries);

	if (ctl->json)
		nm_out_many_end(!list.seen.n);
	if (err)
		nm_nl_complain(&nl, err, "calls");
	else if (nl.interrupted)
		fputs("nmctl: calls came or went while they were listed\n",
		      stderr);
	nm_ids_free(&list.seen);
	nm_nl_close(&nl);

	return err ? NMCTL_ERROR : NMCTL_OK;
}

static int parse_id(const char *arg, uint64_t *id)
{
	char *end;

	errno = 0;
	*id = strtoull(arg, &end, 10);
	if (*end || end == arg || *arg < '0' || *arg > '9' || errno)
		return nmctl_wrong(arg, "not the number of a call");

	return NMCTL_OK;
}

/**
 * struct shown - calls on their way out
 * @ctl: options for every object
 * @n: how many there were
 */
struct shown {
	const struct nmctl *ctl;
	int n;
};

static int on_shown(const cJSON *call, void *data)
{
	struct shown *shown = data;
	bool first = !shown->n++;

	if (shown->ctl->json)
		return nm_out_many(shown->ctl, call, first) ? -ENOMEM : 0;
	nm_text_call_all(call);

	return 0;
}

/* Show a call, or end it. */
static int ask(struct nm_nl *nl, uint8_t cmd, uint64_t id, struct shown *shown)
{
	char buf[NM_NL_REQUEST], what[32];
	struct nlmsghdr *nlh;
	int err;

	nlh = nm_nl_do(nl, buf, cmd);
	mnl_attr_put_u64(nlh, NETMEETING_A_ID, id);
	err = nm_ask(nl, nlh, "call", on_shown, shown);
	if (!err)
		return NMCTL_OK;

	snprintf(what, sizeof(what), "call %" PRIu64, id);
	nm_nl_complain(nl, err, what);

	return NMCTL_ERROR;
}

static int each(const struct nmctl *ctl, uint8_t cmd, int argc, char **argv)
{
	struct shown shown = { .ctl = ctl };
	int i, rc = NMCTL_OK;
	struct nm_nl nl;
	uint64_t id;

	if (argc < 2)
		return usage(stderr);
	if (!strcmp(argv[1], "help"))
		return usage(stdout);
	for (i = 1; i < argc; i++)
		if (parse_id(argv[i], &id))
			return NMCTL_USAGE;
	if (nm_nl_open(&nl))
		return NMCTL_ERROR;

	for (i = 1; i < argc; i++) {
		parse_id(argv[i], &id);
		if (ask(&nl, cmd, id, &shown))
			rc = NMCTL_ERROR;
	}
	if (ctl->json && cmd == NETMEETING_CMD_CALL_GET)
		nm_out_many_end(!shown.n);
	nm_nl_close(&nl);

	return rc;
}

static int show(const struct nmctl *ctl, int argc, char **argv)
{
	return each(ctl, NETMEETING_CMD_CALL_GET, argc, argv);
}

static int end(const struct nmctl *ctl, int argc, char **argv)
{
	return each(ctl, NETMEETING_CMD_CALL_END, argc, argv);
}

static int print_id(const cJSON *call, void *data)
{
	uint64_t id;

	nm_get_num(call, "id", &id);
	printf("%" PRIu64 "\n", id);

	return 0;
}

static int print_hosts(const cJSON *call, void *data)
{
	static const char *const party[] = { "caller", "callee" };
	static const char *const side[] = { "real", "seen" };
	const cJSON *endpoint;
	int i;

	for (i = 0; i < 4; i++) {
		endpoint = nm_get(nm_get(call, party[i / 2]), side[i % 2]);
		if (endpoint)
			puts(nm_get_str(endpoint, "ip"));
	}

	return 0;
}

static void from_calls(nm_each_t print)
{
	struct nm_nl nl;

	if (nm_nl_open(&nl))
		return;
	nm_calls(&nl, NULL, print, NULL);
	nm_nl_close(&nl);
}

static void list_next(int argc, char **argv)
{
	const char *const *word;

	if (argc % 2 == 0)
		puts("host\nstate");
	else if (nmctl_matches(argv[argc - 1], "host"))
		from_calls(print_hosts);
	else
		for (word = nm_state_words; *word; word++)
			puts(*word);
}

static void id_next(int argc, char **argv)
{
	from_calls(print_id);
}

static const struct nmctl_cmd cmds[] = {
	{ "list", list, list_next },
	{ "show", show, id_next },
	{ "end", end, id_next },
};

/**
 * nmctl_call() - the object call
 * @ctl: options for every object
 * @argc: arguments, from the name of the object on
 * @argv: the same
 *
 * Return: exit status.
 */
int nmctl_call(const struct nmctl *ctl, int argc, char **argv)
{
	const struct nmctl_cmd *cmd;

	if (argc < 2)
		return list(ctl, 0, NULL);
	if (!strcmp(argv[1], "help"))
		return usage(stdout);

	cmd = nmctl_find(cmds, ARRAY_SIZE(cmds), argv[1]);

	return cmd ? cmd->run(ctl, argc - 1, argv + 1) : usage(stderr);
}

/**
 * nmctl_call_next() - complete the object call
 * @argc: words behind its name
 * @argv: the same
 */
void nmctl_call_next(int argc, char **argv)
{
	nmctl_next(cmds, ARRAY_SIZE(cmds), argc, argv);
}
