/* SPDX-License-Identifier: GPL-2.0-only */
/* One side of a replayed call. */
#ifndef NM_PEER_H
#define NM_PEER_H

#include <netinet/in.h>
#include <stdbool.h>
#include <stdint.h>

#include "callfile.h"

enum media_mode { MEDIA_BOTH, MEDIA_FIRST, MEDIA_WAIT };
enum hold { HOLD_NONE, HOLD_MEDIA, HOLD_END };
enum stray { STRAY_NONE, STRAY_SEND, STRAY_RECV };

#define CUT_HEADER (-1)

struct options {
	enum side side;
	const char *file;
	const char *local;
	const char *remote;
	int port;
	enum media_mode media;
	bool early;
	int cut; /* 0 whole messages, CUT_HEADER, or a number of octets */
	bool cut_set;
	bool eor;
	bool coalesce;
	int timeout_ms;
	enum hold hold;
	bool after;
	int repeat;
	int rtp_base;
	int h245_port;
	const char *bye;
	enum side closer;
	enum stray stray;
	bool other_port;
	bool any_source;
};

/* what this side knows about an address of the recording */
struct live {
	struct addr own; /* ours: where the socket is bound */
	struct addr seen; /* the other side's, as received */
	bool known;
	int fd; /* bound or listening socket, -1 if none */
	int fd_other; /* RTP from a port that was not announced */
	uint32_t sent, got, acked;
	uint32_t base_sent, base_got;
	uint32_t stray;
};

struct conn {
	int fd;
	bool eof;
	uint8_t *buf;
	int len;
	struct addr local, peer;
};

struct peer {
	struct options opt;
	struct call call;
	struct live live[MAX_EPS];
	struct conn conn[N_CONNS];
	int listen_fd;
	struct addr local, dialled;
	uint8_t guid[MAX_GUIDS][GUID_LEN];
	uint8_t nonce[4];
	bool nonce_known;
	bool media_on;
	uint32_t ssrc;
	uint64_t media_next;
	int accept_fd; /* pump() waits for this too */
};

/* nm-peer.c */
__attribute__((format(printf, 1, 2))) void say(const char *fmt, ...);
__attribute__((noreturn, format(printf, 1, 2))) void fail(const char *fmt, ...);

/* net.c */
uint64_t now_ms(void);
const char *addr_str(const struct addr *a);
bool addr_eq(const struct addr *a, const struct addr *b);
bool ip_eq(const struct addr *a, const struct addr *b);
socklen_t addr_to_sa(const struct addr *a, struct sockaddr_storage *sa);
void addr_from_sa(struct addr *a, const struct sockaddr_storage *sa);
void addr_local(int fd, struct addr *a);
int sock_bind(int type, const struct addr *a);
int sock_listen(const struct addr *a);

/* media.c */
void media_open(struct peer *p);
void media_tick(struct peer *p);
void media_read(struct peer *p, int ep);
void media_mark(struct peer *p);
uint32_t media_total(struct peer *p);
const char *media_missing(struct peer *p, bool acks);
void media_stray(struct peer *p);

#endif
