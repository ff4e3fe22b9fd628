/* SPDX-License-Identifier: GPL-2.0-only */
/* Inside the scanner: one piece of a value, and what is reported from it. */
#ifndef NM_WIRE_PER_RUN_H
#define NM_WIRE_PER_RUN_H

#include "wire/per.h"
#include "wire/table.h"

/**
 * struct nm_run - one contiguous piece of a value
 * @per: the value
 * @buf: the piece
 * @start: octets of the value before it
 * @end: octets of the value up to its end
 * @stop: bits of the value up to its end or that of the innermost container
 * @sink: where reports go
 * @ctx: what the sink wants to be called with
 */
struct nm_run {
	struct nm_per *per;
	const u8 *buf;
	u32 start;
	u32 end;
	u32 stop;
	nm_sink *sink;
	void *ctx;
};

void nm_run(struct nm_run *run);
void nm_run_fault(struct nm_run *run, enum nm_fault fault);
void nm_run_event(struct nm_run *run, enum nm_event event, u32 value);
void nm_run_bytes(struct nm_run *run, enum nm_event event, u32 pos, u8 len);
void nm_run_site(struct nm_run *run, enum nm_form form, u32 pos, u8 len);
void nm_run_index(struct nm_run *run, enum nm_index use, u32 index);
void nm_run_number(struct nm_run *run, enum nm_int use, u32 value);
void nm_run_do(struct nm_run *run, enum nm_do what, u8 arg);

#endif
