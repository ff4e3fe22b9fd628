/* SPDX-License-Identifier: GPL-2.0-only */
/* One party that does what it is told: gatekeeper, endpoint, or a stranger. */
#ifndef NM_PARTY_H
#define NM_PARTY_H

#include "peer.h"

#define MAX_WORDS 64
#define MAX_VALUE 160

/*
 * What a command comes to. NULL is "ok", or "ok" with what it put into
 * reply(); anything else says why not.
 */
typedef const char *result;

__attribute__((format(printf, 1, 2))) result why(const char *fmt, ...);
__attribute__((format(printf, 1, 2))) void reply(const char *fmt, ...);
extern int party_timeout_ms;

/* names.c: what the party knows, by name */
void name_set(const char *name, const char *value);
const char *name_get(const char *name);
const char *word_value(const char *word);
bool word_addr(const char *word, struct addr *a);
void names_forget(void);

/* message.c: messages with octets to fill in */
result messages_read(const char *path);
result message_make(const char *name, char **fields, uint8_t *out, int *len);
result message_take(const char *name, char **fields, const uint8_t *data,
		    int len);

/* channel.c: sockets by name */
result do_udp(char **w);
result do_listen(char **w);
result do_connect(char **w);
result do_refused(char **w);
result do_accept(char **w);
result do_send(char **w);
result do_burst(char **w);
result do_recv(char **w);
result do_put(char **w);
result do_got(char **w);
result do_bounced(char **w);
result do_closed(char **w);
result do_close(char **w);
result do_reset(char **w);
void channels_close(void);

#endif
