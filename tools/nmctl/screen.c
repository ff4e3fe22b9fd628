// SPDX-License-Identifier: GPL-2.0-only
/*
 * The few sequences of ECMA-48 that every terminal knows; a library for them
 * would be larger than all of nmctl.
 */

#include <stdbool.h>
#include <stdio.h>
#include <sys/ioctl.h>
#include <termios.h>
#include <unistd.h>

#include "screen.h"

static struct termios before;
static bool raw;

/**
 * nm_screen_begin() - another screen, no cursor, keys without Enter or echo
 *
 * What is too long for a line is cut, or the lines below would move. Ctrl-\ and
 * Ctrl-Z are keys like others: as signals they would leave the screen like this.
 */
void nm_screen_begin(void)
{
	struct termios now;

	fputs("\033[?1049h\033[?25l\033[?7l", stdout);
	if (tcgetattr(STDIN_FILENO, &before))
		return;
	now = before;
	now.c_lflag &= ~(ICANON | ECHO);
	now.c_cc[VQUIT] = _POSIX_VDISABLE;
	now.c_cc[VSUSP] = _POSIX_VDISABLE;
	raw = !tcsetattr(STDIN_FILENO, TCSANOW, &now);
}

/** nm_screen_home() - draw from the top again */
void nm_screen_home(void)
{
	fputs("\033[H", stdout);
}

/** nm_screen_done() - that was the last line */
void nm_screen_done(void)
{
	fputs("\033[J", stdout);
	fflush(stdout);
}

/**
 * nm_screen_lines() - how high it is
 *
 * Return: lines.
 */
int nm_screen_lines(void)
{
	struct winsize size;

	if (ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) || !size.ws_row)
		return 24;

	return size.ws_row;
}

/**
 * nm_screen_key() - the key that was pressed
 *
 * Return: a character, or EOF.
 */
int nm_screen_key(void)
{
	unsigned char key;

	return read(STDIN_FILENO, &key, 1) == 1 ? key : EOF;
}

/** nm_screen_end() - all as it was before */
void nm_screen_end(void)
{
	fputs("\033[?7h\033[?25h\033[?1049l", stdout);
	fflush(stdout);
	if (raw)
		tcsetattr(STDIN_FILENO, TCSANOW, &before);
}
