/* SPDX-License-Identifier: GPL-2.0-only */
/* What the events of a message do to the calls of its connection. */
#ifndef NM_CALL_TALK_H
#define NM_CALL_TALK_H

#include "call/conn.h"

void nm_talk_event(struct nm_conn *conn, int dir, const struct nm_report *r,
		   struct list_head *gone);
void nm_talk_undo(struct nm_conn *conn, int dir, const struct nm_talk *was);
int nm_talk_user(const struct nm_conn *conn, int dir,
		 const struct nm_report *r);
bool nm_talk_is_refused(const struct nm_conn *conn, int dir);

#endif
