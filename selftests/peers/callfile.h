/* SPDX-License-Identifier: GPL-2.0-only */
/* A recorded call in memory. The file format is described in ../data/calls/README. */
#ifndef NM_CALLFILE_H
#define NM_CALLFILE_H

#include <stddef.h>
#include <stdint.h>

enum side { CALLER, CALLEE };
enum conn_id { H225, H245, T120, N_CONNS };
enum role { SIGSRC, SIGDST, R_H245, R_T120, RTP, RTCP, OTHER, N_ROLES };
enum event_kind { EV_CONNECT, EV_MESSAGE, EV_MEDIA, EV_BYE };

#define MAX_EVENTS 128
#define MAX_SITES 24
#define MAX_EPS 32
#define MAX_GUIDS 8
#define GUID_LEN 16

struct addr {
	uint8_t len; /* 4 or 16 */
	uint8_t ip[16];
	uint16_t port;
};

/* one address of the recording: in the replay, one socket */
struct endpoint {
	enum role role;
	enum side owner;
	int session;
	struct addr recorded;
};

struct site {
	int off;
	int ep; /* index of the endpoint, or -1 */
	int guid; /* index of the identifier, if ep is -1 */
};

struct event {
	enum event_kind kind;
	enum conn_id conn;
	enum side who;
	char name[40];
	int ep; /* EV_CONNECT: target, or -1 */
	uint8_t *data;
	int len;
	struct site site[MAX_SITES];
	int n_sites;
};

struct call {
	char name[64];
	int family; /* 4 or 6 */
	int cut_header;
	uint8_t guid[MAX_GUIDS][GUID_LEN];
	int n_guids;
	struct endpoint ep[MAX_EPS];
	int n_eps;
	struct event ev[MAX_EVENTS];
	int n_events;
};

extern const char *const side_names[];
extern const char *const conn_names[];
extern const char *const role_names[];

int call_read(struct call *call, const char *path, char *err, size_t errlen);
int addr_parse(struct addr *a, const char *ip, const char *port);
int hex_decode(const char *hex, uint8_t *out, int max);

#endif
