// SPDX-License-Identifier: GPL-2.0-only
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "party.h"

#define MAX_NAMES 256

static struct {
	char name[64];
	char value[MAX_VALUE];
} names[MAX_NAMES];

static int n_names;

const char *name_get(const char *name)
{
	int i;

	for (i = 0; i < n_names; i++)
		if (!strcmp(names[i].name, name))
			return names[i].value;
	return NULL;
}

void name_set(const char *name, const char *value)
{
	int i;

	for (i = 0; i < n_names && strcmp(names[i].name, name); i++)
		;
	if (i == MAX_NAMES) {
		fputs("nm-party: too many names\n", stderr);
		exit(2);
	}
	if (i == n_names)
		n_names++;
	snprintf(names[i].name, sizeof(names[i].name), "%s", name);
	snprintf(names[i].value, sizeof(names[i].value), "%s", value);
}

void names_forget(void)
{
	n_names = 0;
}

/* the word itself, or with @ before it what is known by that name; or NULL */
const char *word_value(const char *word)
{
	return word[0] == '@' ? name_get(word + 1) : word;
}

/* IP:PORT or [IP]:PORT */
bool word_addr(const char *word, struct addr *a)
{
	const char *value = word_value(word);
	char ip[MAX_VALUE];
	char *port;

	if (!value)
		return false;
	snprintf(ip, sizeof(ip), "%s", value);
	port = strrchr(ip, ':');
	if (!port)
		return false;
	*port++ = '\0';
	if (ip[0] != '[')
		return !addr_parse(a, ip, port);
	if (port[-2] != ']')
		return false;
	port[-2] = '\0';
	return !addr_parse(a, ip + 1, port);
}
