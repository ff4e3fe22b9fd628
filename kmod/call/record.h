/* SPDX-License-Identifier: GPL-2.0-only */
/* The memory of calls and connections. */
#ifndef NM_CALL_RECORD_H
#define NM_CALL_RECORD_H

struct nm_call;
struct nm_conn;

int nm_record_setup(void);
void nm_record_cleanup(void);

struct nm_call *nm_record_call(void);
void nm_record_free_call(struct nm_call *call);
struct nm_conn *nm_record_conn(void);
void nm_record_free_conn(struct nm_conn *conn);

#endif
