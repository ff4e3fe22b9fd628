// SPDX-License-Identifier: GPL-2.0-only
/* JSON on standard output, whole or one element of an array after the other. */

#include <stdlib.h>

#include "out.h"

/**
 * nm_out_no_memory() - say that there is none
 *
 * Return: exit status.
 */
int nm_out_no_memory(void)
{
	fputs("nmctl: out of memory\n", stderr);

	return NMCTL_ERROR;
}

static int print(const struct nmctl *ctl, const cJSON *json, const char *before,
		 const char *behind)
{
	char *text = ctl->pretty ? cJSON_Print(json) :
				   cJSON_PrintUnformatted(json);

	if (!text)
		return nm_out_no_memory();
	printf("%s%s%s", before, text, behind);
	free(text);

	return NMCTL_OK;
}

/**
 * nm_out() - print a value and a line feed
 * @ctl: options for every object
 * @json: the value; NULL if there was no memory for it
 *
 * Return: exit status.
 */
int nm_out(const struct nmctl *ctl, const cJSON *json)
{
	return json ? print(ctl, json, "", "\n") : nm_out_no_memory();
}

/**
 * nm_out_many() - print an element of an array
 * @ctl: options for every object
 * @json: the element
 * @first: of the array
 *
 * Return: exit status.
 */
int nm_out_many(const struct nmctl *ctl, const cJSON *json, bool first)
{
	return print(ctl, json, first ? "[" : ",\n", "");
}

/**
 * nm_out_many_end() - print the end of an array
 * @none: it had no elements
 */
void nm_out_many_end(bool none)
{
	puts(none ? "[]" : "]");
}
