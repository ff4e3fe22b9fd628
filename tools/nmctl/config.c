// SPDX-License-Identifier: GPL-2.0-only
/*
 * nmctl config: the settings of a network namespace. Which there are, and what
 * they can be, is what the kernel says: no table here.
 */

#include <errno.h>
#include <getopt.h>
#include <inttypes.h>
#include <linux/genetlink.h>
#include <linux/nf_netmeeting.h>
#include <string.h>

#include "ask.h"
#include "out.h"

static const struct nm_named settings = { "setting",
					  NETMEETING_CMD_CONFIG_GET };

/**
 * struct config - what is wanted, and what came of it
 * @ctl: options for every object
 * @explain: all that is known about a setting
 * @json: the object being built, with -json
 */
struct config {
	const struct nmctl *ctl;
	bool explain;
	cJSON *json;
};

/* What it can be, as it would be written in a manual. */
static void put_range(const cJSON *setting)
{
	const char *type = nm_get_str(setting, "type");
	const char *before = " ";
	uint64_t low, high;
	const cJSON *word;

	printf("  %s", type);
	if (!strcmp(type, "flag"))
		fputs(" 0|1", stdout);
	cJSON_ArrayForEach(word, nm_get(setting, "word"))
	{
		printf("%s%s", before, word->valuestring);
		before = "|";
	}
	if (nm_get_num(setting, "high", &high)) {
		nm_get_num(setting, "low", &low);
		printf(" %" PRIu64 "-%" PRIu64, low, high);
	}
	if (nm_get(setting, "unit"))
		printf(" %s", nm_get_str(setting, "unit"));
	if (nm_get(setting, "fixed"))
		fputs(" (when loading)", stdout);
	printf("  %s", nm_get_str(setting, "text"));
}

static void put_text(const struct config *c, const cJSON *setting)
{
	printf("%-22s %s", nm_get_str(setting, "name"),
	       nm_get_str(setting, "value"));
	if (c->explain)
		put_range(setting);
	putchar('\n');
}

/* A number is one in JSON, too. */
static cJSON *json_value(const cJSON *setting)
{
	const char *value = nm_get_str(setting, "value");
	const char *type = nm_get_str(setting, "type");

	if (*value && strspn(value, "0123456789") == strlen(value) &&
	    (!strcmp(type, "number") || !strcmp(type, "flag")))
		return cJSON_CreateRaw(value);

	return cJSON_CreateString(value);
}

static int put_json(const struct config *c, const cJSON *setting)
{
	cJSON *value = json_value(setting), *item;

	if (!c->explain || !value)
		return nm_named_json(c->json, setting, value);

	item = cJSON_Duplicate(setting, true);
	if (!cJSON_ReplaceItemInObjectCaseSensitive(item, "value", value))
		cJSON_Delete(value);

	return nm_named_json(c->json, setting, item);
}

static int put(const cJSON *setting, void *data)
{
	const struct config *c = data;

	if (c->json)
		return put_json(c, setting);
	put_text(c, setting);

	return 0;
}

static int usage(FILE *to)
{
	return nmctl_help(
		to, "Usage: nmctl config [ show [ -e[xplain] ] [ NAME ... ] ]\n"
		    "       nmctl config set NAME VALUE [ NAME VALUE ] ...\n"
		    "       nmctl config help\n");
}

static int show(const struct nmctl *ctl, int argc, char **argv)
{
	static const struct option options[] = {
		{ "explain", no_argument, NULL, 'e' },
		{ "help", no_argument, NULL, 'h' },
		{}
	};
	struct config c = { .ctl = ctl };
	int opt, rc;

	optind = 0;
	while ((opt = getopt_long_only(argc, argv, "eh", options, NULL)) !=
	       -1) {
		if (opt != 'e')
			return usage(opt == 'h' ? stdout : stderr);
		c.explain = true;
	}
	argv += optind;
	if (*argv && !strcmp(*argv, "help"))
		return usage(stdout);

	if (ctl->json)
		c.json = cJSON_CreateObject();
	rc = nm_named_show(ctl, &settings, argv, put, &c);
	if (!rc && ctl->json)
		rc = nm_out(ctl, c.json);
	cJSON_Delete(c.json);

	return rc;
}

static int put_setting(struct nlmsghdr *nlh, const char *name,
		       const char *value)
{
	struct nlattr *nest;

	nest = mnl_attr_nest_start_check(nlh, NM_NL_REQUEST,
					 NETMEETING_A_SETTING);
	if (!nest ||
	    !mnl_attr_put_strz_check(nlh, NM_NL_REQUEST,
				     NETMEETING_A_SETTING_NAME, name) ||
	    !mnl_attr_put_strz_check(nlh, NM_NL_REQUEST,
				     NETMEETING_A_SETTING_VALUE, value))
		return -ENAMETOOLONG;
	mnl_attr_nest_end(nlh, nest);

	return 0;
}

/* The kernel says where in the request it found the mistake. */
static const char *culprit(const struct nm_nl *nl, const struct nlmsghdr *nlh,
			   int argc, char **argv)
{
	const struct nlattr *attr;
	size_t end;

	if (argc == 2)
		return argv[0];

	mnl_attr_for_each(attr, nlh, sizeof(struct genlmsghdr))
	{
		end = (const char *)mnl_attr_next(attr) - (const char *)nlh;
		if (nl->where && nl->where < end)
			return *argv;
		argv += 2;
	}

	return NULL;
}

static int set(const struct nmctl *ctl, int argc, char **argv)
{
	char buf[NM_NL_REQUEST];
	struct nlmsghdr *nlh;
	struct nm_nl nl;
	int i, err = 0;

	if (argc > 1 && !strcmp(argv[1], "help"))
		return usage(stdout);
	if (argc < 3 || argc % 2 == 0)
		return usage(stderr);
	if (nm_nl_open(&nl))
		return NMCTL_ERROR;

	nlh = nm_nl_do(&nl, buf, NETMEETING_CMD_CONFIG_SET);
	for (i = 1; i < argc && !err; i += 2)
		err = put_setting(nlh, argv[i], argv[i + 1]);
	if (!err)
		err = nm_nl_talk(&nl, nlh, NULL, NULL);
	if (err)
		err = nm_named_failed(&nl, err,
				      culprit(&nl, nlh, argc - 1, argv + 1),
				      "config");
	nm_nl_close(&nl);

	return err;
}

/* Values of one setting that can be told beforehand. */
static int print_values(const cJSON *setting, void *data)
{
	const cJSON *word;

	if (!strcmp(nm_get_str(setting, "type"), "flag"))
		puts("0\n1");
	cJSON_ArrayForEach(word, nm_get(setting, "word"))
		puts(word->valuestring);
	puts(nm_get_str(setting, "value"));

	return 0;
}

static void set_next(int argc, char **argv)
{
	char buf[NM_NL_REQUEST];
	struct nlmsghdr *nlh;
	struct nm_nl nl;

	if (argc % 2 == 0) {
		nm_named_next(&settings);
		return;
	}

	if (nm_nl_open(&nl))
		return;
	nlh = nm_nl_dump(&nl, buf, settings.cmd);
	if (!nm_named_put(nlh, argv[argc - 1]))
		nm_ask(&nl, nlh, settings.key, print_values, NULL);
	nm_nl_close(&nl);
}

static void show_next(int argc, char **argv)
{
	puts("--explain");
	nm_named_next(&settings);
}

static const struct nmctl_cmd cmds[] = {
	{ "show", show, show_next },
	{ "set", set, set_next },
};

/**
 * nmctl_config() - the object config
 * @ctl: options for every object
 * @argc: arguments, from the name of the object on
 * @argv: the same
 *
 * Return: exit status.
 */
int nmctl_config(const struct nmctl *ctl, int argc, char **argv)
{
	const struct nmctl_cmd *cmd;

	if (argc < 2 || argv[1][0] == '-')
		return show(ctl, argc, argv);
	if (!strcmp(argv[1], "help"))
		return usage(stdout);

	cmd = nmctl_find(cmds, ARRAY_SIZE(cmds), argv[1]);

	return cmd ? cmd->run(ctl, argc - 1, argv + 1) : usage(stderr);
}

/**
 * nmctl_config_next() - complete the object config
 * @argc: words behind its name
 * @argv: the same
 */
void nmctl_config_next(int argc, char **argv)
{
	nmctl_next(cmds, ARRAY_SIZE(cmds), argc, argv);
}
