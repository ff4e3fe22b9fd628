/* SPDX-License-Identifier: GPL-2.0-only */
/* The control room: what an administrator sees. Entered from main.c alone. */
#ifndef NM_CTL_CTL_H
#define NM_CTL_CTL_H

struct genl_family;

/* netlink.c */
extern struct genl_family nm_ctl_family;

/* news.c */
int nm_news_init(void);
void nm_news_exit(void);

int nm_ctl_init(void);
void nm_ctl_exit(void);

#endif
