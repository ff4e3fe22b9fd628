// SPDX-License-Identifier: GPL-2.0-only
/* nmctl stats: the counters of a network namespace. */

#include <errno.h>
#include <getopt.h>
#include <inttypes.h>
#include <linux/genetlink.h>
#include <linux/nf_netmeeting.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

/*
 * cJSON: small, maintained, in every distribution, and it takes a number as
 * text, so that 64 bits stay 64 bits.
 */
#include <cjson/cJSON.h>

#include "nl.h"
#include "nmctl.h"

/**
 * struct stats - what is wanted, and what came of it
 * @ctl: options for every object
 * @all: counters that are zero, too
 * @explain: the sentence of each counter, too
 * @json: the object being built, with -json
 */
struct stats {
	const struct nmctl *ctl;
	bool all;
	bool explain;
	cJSON *json;
};

/** struct counter - one counter as it came */
struct counter {
	const char *name;
	const char *text;
	uint64_t value;
};

static int on_attr(const struct nlattr *attr, void *data)
{
	struct counter *c = data;

	switch (mnl_attr_get_type(attr)) {
	case NETMEETING_A_COUNTER_NAME:
		if (mnl_attr_validate(attr, MNL_TYPE_NUL_STRING))
			return MNL_CB_ERROR;
		c->name = mnl_attr_get_str(attr);
		break;
	case NETMEETING_A_COUNTER_TEXT:
		if (mnl_attr_validate(attr, MNL_TYPE_NUL_STRING))
			return MNL_CB_ERROR;
		c->text = mnl_attr_get_str(attr);
		break;
	case NETMEETING_A_COUNTER_VALUE:
		if (mnl_attr_validate(attr, MNL_TYPE_U64))
			return MNL_CB_ERROR;
		c->value = mnl_attr_get_u64(attr);
		break;
	}

	return MNL_CB_OK;
}

static int on_top_attr(const struct nlattr *attr, void *data)
{
	if (mnl_attr_get_type(attr) != NETMEETING_A_COUNTER)
		return MNL_CB_OK;

	return mnl_attr_parse_nested(attr, on_attr, data);
}

static int put_json(const struct stats *s, const struct counter *c)
{
	cJSON *to = s->json;
	const char *key = c->name;
	char value[24];

	/* Asked for twice, shown once. */
	if (cJSON_GetObjectItemCaseSensitive(s->json, c->name))
		return MNL_CB_OK;

	if (s->explain) {
		to = cJSON_AddObjectToObject(s->json, c->name);
		key = "value";
	}

	snprintf(value, sizeof(value), "%" PRIu64, c->value);
	if (!cJSON_AddRawToObject(to, key, value) ||
	    (s->explain && !cJSON_AddStringToObject(to, "text", c->text))) {
		errno = ENOMEM;
		return MNL_CB_ERROR;
	}

	return MNL_CB_OK;
}

static int put_text(const struct stats *s, const struct counter *c)
{
	if (!c->value && !s->all)
		return MNL_CB_OK;

	printf("%-20s %12" PRIu64, c->name, c->value);
	if (s->explain)
		printf("  %s", c->text);
	putchar('\n');

	return MNL_CB_OK;
}

static int on_counter(const struct nlmsghdr *nlh, void *data)
{
	const struct stats *s = data;
	struct counter c = { .text = "" };

	if (mnl_attr_parse(nlh, sizeof(struct genlmsghdr), on_top_attr, &c) < 0)
		return MNL_CB_ERROR;
	if (!c.name)
		return MNL_CB_OK;

	return s->json ? put_json(s, &c) : put_text(s, &c);
}

/* One counter, or every one if @name is NULL. */
static int ask(struct nm_nl *nl, struct stats *s, const char *name)
{
	int err = nm_nl_dump(nl, NETMEETING_CMD_STATS_GET, NETMEETING_A_NAME,
			     name, on_counter, s);

	if (!err)
		return NMCTL_OK;

	nm_nl_complain(nl, err, name ?: "stats");
	if (name && (err == -ENOENT || err == -ENAMETOOLONG))
		return NMCTL_USAGE;

	return NMCTL_ERROR;
}

static int print_json(const struct stats *s)
{
	char *text = s->ctl->pretty ? cJSON_Print(s->json) :
				      cJSON_PrintUnformatted(s->json);

	if (!text) {
		fputs("nmctl: out of memory\n", stderr);
		return NMCTL_ERROR;
	}
	puts(text);
	free(text);

	return NMCTL_OK;
}

static int show(struct stats *s, char **names)
{
	struct nm_nl nl;
	int rc;

	if (nm_nl_open(&nl))
		return NMCTL_ERROR;

	if (s->ctl->json)
		s->json = cJSON_CreateObject();
	do
		rc = ask(&nl, s, *names);
	while (!rc && *names && *++names);
	if (!rc && s->json)
		rc = print_json(s);

	cJSON_Delete(s->json);
	nm_nl_close(&nl);

	return rc;
}

static int usage(FILE *to)
{
	fputs("Usage: nmctl stats [ -a[ll] ] [ -e[xplain] ] [ NAME ... ]\n"
	      "       nmctl stats help\n",
	      to);

	return to == stdout ? NMCTL_OK : NMCTL_USAGE;
}

/**
 * nmctl_stats() - the object stats
 * @ctl: options for every object
 * @argc: arguments, from the name of the object on
 * @argv: the same
 *
 * Return: exit status.
 */
int nmctl_stats(const struct nmctl *ctl, int argc, char **argv)
{
	static const struct option options[] = {
		{ "all", no_argument, NULL, 'a' },
		{ "explain", no_argument, NULL, 'e' },
		{ "help", no_argument, NULL, 'h' },
		{}
	};
	struct stats s = { .ctl = ctl };
	int opt;

	optind = 0;
	while ((opt = getopt_long_only(argc, argv, "aeh", options, NULL)) !=
	       -1) {
		switch (opt) {
		case 'a':
			s.all = true;
			break;
		case 'e':
			s.explain = true;
			break;
		case 'h':
			return usage(stdout);
		default:
			return usage(stderr);
		}
	}

	argv += optind;
	if (*argv && !strcmp(*argv, "help"))
		return usage(stdout);
	/* Who names a counter wants to see it, zero or not. */
	if (*argv)
		s.all = true;

	return show(&s, argv);
}
