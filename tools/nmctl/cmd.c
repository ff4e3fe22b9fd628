// SPDX-License-Identifier: GPL-2.0-only
/* Objects and commands by name, which may be shortened as in ip(8). */

#include <string.h>

#include "nmctl.h"

/**
 * nmctl_matches() - may a word stand for a name?
 * @word: as written by the user
 * @name: in full
 *
 * Return: it is the name, or the beginning of it.
 */
bool nmctl_matches(const char *word, const char *name)
{
	size_t len = strlen(word);

	return len && !strncmp(word, name, len);
}

/**
 * nmctl_find() - which command is meant
 * @cmds: commands; the first that matches is it
 * @n: how many
 * @name: as written by the user
 *
 * Return: a command, or NULL.
 */
const struct nmctl_cmd *nmctl_find(const struct nmctl_cmd *cmds, size_t n,
				   const char *name)
{
	size_t i;

	for (i = 0; i < n; i++)
		if (nmctl_matches(name, cmds[i].name))
			return &cmds[i];

	return NULL;
}

/**
 * nmctl_next() - print what can come next
 * @cmds: commands of this place
 * @n: how many
 * @argc: words that are there already
 * @argv: the same
 */
void nmctl_next(const struct nmctl_cmd *cmds, size_t n, int argc, char **argv)
{
	const struct nmctl_cmd *cmd;
	size_t i;

	if (!argc) {
		for (i = 0; i < n; i++)
			puts(cmds[i].name);
		puts("help");
		return;
	}

	cmd = nmctl_find(cmds, n, argv[0]);
	if (cmd && cmd->next)
		cmd->next(argc - 1, argv + 1);
}

/**
 * nmctl_help() - print the grammar
 * @to: standard output if it was asked for, standard error if not
 * @text: the grammar
 *
 * Return: exit status.
 */
int nmctl_help(FILE *to, const char *text)
{
	fputs(text, to);

	return to == stdout ? NMCTL_OK : NMCTL_USAGE;
}

/**
 * nmctl_wrong() - say that the command line makes no sense
 * @arg: the word that is wrong
 * @what: what is wrong about it
 *
 * Return: exit status.
 */
int nmctl_wrong(const char *arg, const char *what)
{
	fprintf(stderr, "nmctl: %s: %s\n", arg, what);

	return NMCTL_USAGE;
}
