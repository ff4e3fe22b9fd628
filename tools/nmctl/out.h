/* SPDX-License-Identifier: GPL-2.0-only */
/* JSON on standard output. */
#ifndef NMCTL_OUT_H
#define NMCTL_OUT_H

#include "decode.h"
#include "nmctl.h"

int nm_out(const struct nmctl *ctl, const cJSON *json);
int nm_out_many(const struct nmctl *ctl, const cJSON *json, bool first);
void nm_out_many_end(bool none);
int nm_out_no_memory(void);

#endif
