/* SPDX-License-Identifier: GPL-2.0-only */
/* Inside the scanner: what is reported from a piece of a value. */
#ifndef NM_WIRE_PER_RUN_H
#define NM_WIRE_PER_RUN_H

#include "wire/per.h"
#include "wire/table.h"

/* What a test counts: once around the loop. */
#ifndef nm_per_step
#define nm_per_step()
#endif

/* All bit positions in calls are from the beginning of the value. */
void nm_run(struct nm_out *out);
void nm_out_fault(struct nm_out *out, enum nm_fault fault, u32 pos);
void nm_out_event(struct nm_out *out, enum nm_event event, u32 pos, u32 value);
void nm_out_bytes(struct nm_out *out, enum nm_event event, u32 pos, u32 len);
void nm_out_site(struct nm_out *out, const u16 *addr, u32 pos);
void nm_out_index(struct nm_out *out, enum nm_index use, u32 pos, u32 index);
void nm_out_media(struct nm_out *out, enum nm_media media, u32 pos, u32 index);
void nm_out_number(struct nm_out *out, enum nm_int use, u32 pos, u32 value);
void nm_out_do(struct nm_out *out, enum nm_do what, u32 pos, u8 arg);

static inline u32 nm_kind(const u16 *t)
{
	return *t & 0x1f;
}

static inline u32 nm_rest(const u16 *t)
{
	u32 word = *t;

	return word >> 5;
}

static inline const u8 *nm_at(unsigned long base, u32 pos)
{
	return (const u8 *)(base + (pos >> 3));
}

static inline u32 nm_align(u32 pos)
{
	return (pos + 7) & ~7u;
}

static inline u32 nm_min(u32 a, u32 b)
{
	return a < b ? a : b;
}

#endif
