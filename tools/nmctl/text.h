/* SPDX-License-Identifier: GPL-2.0-only */
/* Calls and what belongs to them, for people to read. */
#ifndef NMCTL_TEXT_H
#define NMCTL_TEXT_H

#include "decode.h"

/* room for an address and a port in brackets */
#define NM_TEXT_ENDPOINT 64

char *nm_text_endpoint(const cJSON *endpoint, char text[NM_TEXT_ENDPOINT]);
char *nm_text_age(double sec, char text[24]);

void nm_text_party(const cJSON *party);
void nm_text_number(const cJSON *from, const char *name, const char *unit);
void nm_text_channel(const cJSON *channel);
void nm_text_call_id(const cJSON *call);
void nm_text_call_head(const cJSON *call);
void nm_text_call(const cJSON *call);
void nm_text_call_all(const cJSON *call);

#endif
