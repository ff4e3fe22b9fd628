/* SPDX-License-Identifier: GPL-2.0-only */
/* Events, as nmctl monitor prints them. */
#ifndef NMCTL_MONITOR_H
#define NMCTL_MONITOR_H

#include "decode.h"
#include "nmctl.h"

int nm_monitor_put(const struct nmctl *ctl, const char *name,
		   const cJSON *body);
int nm_monitor_say(const struct nmctl *ctl, const char *name, const char *text);

#endif
