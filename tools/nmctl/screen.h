/* SPDX-License-Identifier: GPL-2.0-only */
/* A terminal that is drawn over again and again. */
#ifndef NMCTL_SCREEN_H
#define NMCTL_SCREEN_H

/* ECMA-48: erase to the end of the line */
#define NM_SCREEN_REST "\033[K"

void nm_screen_begin(void);
void nm_screen_home(void);
void nm_screen_done(void);
int nm_screen_lines(void);
int nm_screen_key(void);
void nm_screen_end(void);

#endif
