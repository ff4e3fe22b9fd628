// SPDX-License-Identifier: GPL-2.0-only
/* The table of settings, and how their values are written. */

#include <linux/bug.h>
#include <linux/kernel.h>
#include <linux/stddef.h>
#include <linux/string.h>

#include <linux/nf_netmeeting.h>

#include "call/setting.h"

const struct nm_setting nm_settings[NM_SETTING_MAX] = {
#define SETTING_ROW(name_, type_, mode_, min_, max_, unit_, preset_, text_) \
	[NM_SETTING_##name_] = {                                            \
		.name = #name_,                                             \
		.text = text_,                                              \
		.hint = #name_ ": " NM_HINT_##type_(min_, max_, unit_),     \
		.unit = unit_,                                              \
		.preset = preset_,                                          \
		.min = min_,                                                \
		.max = max_,                                                \
		.type = NETMEETING_SETTING_TYPE_##type_,                    \
		.fixed = !(0222 & (mode_)),                                 \
		.offset = offsetof(struct nm_conf, name_),                  \
	},
	NM_SETTINGS(SETTING_ROW)
#undef SETTING_ROW
};

/**
 * nm_setting_find() - a setting by its name
 * @name: name
 *
 * Return: the setting or NULL.
 */
const struct nm_setting *nm_setting_find(const char *name)
{
	int i;

	for (i = 0; i < NM_SETTING_MAX; i++)
		if (!strcmp(nm_settings[i].name, name))
			return &nm_settings[i];
	return NULL;
}

static bool setting_number(const struct nm_setting *s, const char *text, u32 *v)
{
	return !kstrtou32(text, 0, v) && *v >= s->min && *v <= s->max;
}

/* as the kernel's own parameters have it */
static int setting_flag(const char *text)
{
	static const char *const words[] = { "0", "1", "n",   "y",
					     "N", "Y", "off", "on" };
	int i = match_string(words, ARRAY_SIZE(words), text);

	return i < 0 ? i : i & 1;
}

static int setting_choice(const struct nm_setting *s, const char *text)
{
	char word[NM_SETTING_TEXT];
	int i;

	for (i = 0; nm_setting_word(s, i, word); i++)
		if (!strcmp(word, text))
			return i;
	return -EINVAL;
}

/* two ports at least, so that each parity has one */
static bool setting_range(const struct nm_setting *s, char *text,
			  struct nm_ports *v)
{
	char *first = strsep(&text, "-");
	u32 min, max;

	if (!text || !setting_number(s, first, &min) ||
	    !setting_number(s, text, &max) || min >= max)
		return false;
	v->min = min;
	v->max = max;
	return true;
}

/* port 0 is none */
static bool setting_list(const struct nm_setting *s, char *text, u16 *v)
{
	u16 ports[NM_CONF_PORTS] = {};
	char *one;
	u32 port;
	int n = 0;

	while ((one = strsep(&text, ","))) {
		if (n == NM_CONF_PORTS || !setting_number(s, one, &port))
			return false;
		ports[n++] = port;
	}
	memcpy(v, ports, sizeof(ports));
	return true;
}

/* without a mask it could mean no mark, or all of it set */
static bool setting_mark(char *text, struct nm_mark *v)
{
	char *value = strsep(&text, "/");
	struct nm_mark mark;

	if (!text || kstrtou32(value, 0, &mark.value) ||
	    kstrtou32(text, 0, &mark.mask) || (mark.value & ~mark.mask))
		return false;
	*v = mark;
	return true;
}

/**
 * nm_setting_parse() - set a setting
 * @s: setting
 * @text: its value; a newline may follow
 * @conf: where to
 *
 * Return: 0, or -EINVAL with @conf as it was.
 */
int nm_setting_parse(const struct nm_setting *s, const char *text,
		     struct nm_conf *conf)
{
	void *field = (void *)conf + s->offset;
	char buf[NM_SETTING_TEXT];
	bool good = false;
	char *value;
	int i = -1;
	u32 v;

	if (strscpy(buf, text, sizeof(buf)) < 0)
		return -EINVAL;
	value = strim(buf);

	switch (s->type) {
	case NETMEETING_SETTING_TYPE_NUMBER:
		good = setting_number(s, value, &v);
		if (good)
			*(u32 *)field = v;
		break;
	case NETMEETING_SETTING_TYPE_FLAG:
		i = setting_flag(value);
		good = i >= 0;
		if (good)
			*(bool *)field = i;
		break;
	case NETMEETING_SETTING_TYPE_CHOICE:
		i = setting_choice(s, value);
		good = i >= 0;
		if (good)
			*(u8 *)field = i;
		break;
	case NETMEETING_SETTING_TYPE_RANGE:
		good = setting_range(s, value, field);
		break;
	case NETMEETING_SETTING_TYPE_LIST:
		good = setting_list(s, value, field);
		break;
	case NETMEETING_SETTING_TYPE_MARK:
		good = setting_mark(value, field);
		break;
	}
	return good ? 0 : -EINVAL;
}

static void setting_print_list(const u16 *v, char *text)
{
	int len = 0;
	int i;

	for (i = 0; i < NM_CONF_PORTS; i++)
		if (v[i])
			len += scnprintf(text + len, NM_SETTING_TEXT - len,
					 "%s%u", len ? "," : "", v[i]);
	if (!len)
		strscpy(text, "0", NM_SETTING_TEXT);
}

/**
 * nm_setting_print() - the value of a setting
 * @s: setting
 * @conf: where it is
 * @text: filled, NM_SETTING_TEXT octets
 */
void nm_setting_print(const struct nm_setting *s, const struct nm_conf *conf,
		      char *text)
{
	const void *field = (const void *)conf + s->offset;
	const struct nm_ports *ports = field;
	const struct nm_mark *mark = field;

	switch (s->type) {
	case NETMEETING_SETTING_TYPE_NUMBER:
		snprintf(text, NM_SETTING_TEXT, "%u", *(const u32 *)field);
		break;
	case NETMEETING_SETTING_TYPE_FLAG:
		snprintf(text, NM_SETTING_TEXT, "%u", *(const bool *)field);
		break;
	case NETMEETING_SETTING_TYPE_CHOICE:
		nm_setting_word(s, *(const u8 *)field, text);
		break;
	case NETMEETING_SETTING_TYPE_RANGE:
		snprintf(text, NM_SETTING_TEXT, "%u-%u", ports->min,
			 ports->max);
		break;
	case NETMEETING_SETTING_TYPE_LIST:
		setting_print_list(field, text);
		break;
	case NETMEETING_SETTING_TYPE_MARK:
		snprintf(text, NM_SETTING_TEXT, "0x%x/0x%x", mark->value,
			 mark->mask);
		break;
	}
}

/**
 * nm_setting_word() - a word of a choice
 * @s: setting
 * @i: which
 * @word: set to it, NM_SETTING_TEXT octets
 *
 * Return: false if there are not so many.
 */
bool nm_setting_word(const struct nm_setting *s, int i, char *word)
{
	const char *at = s->unit;

	while (at && i--) {
		at = strchr(at, '|');
		if (at)
			at++;
	}
	if (at)
		snprintf(word, NM_SETTING_TEXT, "%.*s", (int)strcspn(at, "|"),
			 at);
	return at;
}

/**
 * nm_setting_preset() - every setting as if nothing had been said
 * @conf: filled
 */
void nm_setting_preset(struct nm_conf *conf)
{
	const struct nm_setting *s;
	int i;

	memset(conf, 0, sizeof(*conf));
	for (i = 0; i < NM_SETTING_MAX; i++) {
		s = &nm_settings[i];
		WARN_ON_ONCE(nm_setting_parse(s, s->preset, conf));
	}
}
