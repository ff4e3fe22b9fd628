/* SPDX-License-Identifier: GPL-2.0-only */
/* One side of a replayed call. */
#ifndef NM_PEER_H
#define NM_PEER_H

#include <netinet/in.h>
#include <stdbool.h>
#include <stdint.h>

#include "callfile.h"

#define MAX_TPKT 65535

enum media_mode { MEDIA_BOTH, MEDIA_FIRST, MEDIA_WAIT };
enum hold { HOLD_NONE, HOLD_MEDIA, HOLD_END };
enum stray { STRAY_NONE, STRAY_SEND, STRAY_RECV };

/* values of options.cut beside a number of octets */
#define CUT_HEADER (-1) /* the first four octets of a write */
#define CUT_SITE (-2) /* inside each address */
/* value of options.cut_site: before and behind every octet of it */
#define CUT_EACH (-1)

struct options {
	enum side side;
	const char *file;
	const char *local;
	const char *remote;
	int port;
	enum media_mode media;
	bool early;
	int cut; /* 0 whole messages, octets of each write, CUT_... */
	int cut_site; /* octets of an address before the cut, CUT_EACH */
	bool cut_set;
	bool eor;
	bool coalesce;
	int mss; /* 0: the kernel's */
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

int times_told(void);

/* options.c */
void options(struct options *o, int argc, char **argv);

/* conn.c */
void pump(struct peer *p);
void conn_open(struct peer *p, enum conn_id id, const struct addr *to);
void conn_accept(struct peer *p, enum conn_id id, int fd, bool forever);

/* send.c */
const struct addr *own_address(struct peer *p, const struct endpoint *ep,
			       const struct live *l);
void message_fill(struct peer *p, struct event *ev, uint8_t *out, bool *cut);
void conn_write(struct peer *p, enum conn_id id, const uint8_t *data,
		const bool *cut, int len);

/* receive.c */
void message_receive(struct peer *p, struct event *ev);

/* replay.c */
void run_call(struct peer *p);
void call_prepare(struct peer *p);
void call_connect(struct peer *p, struct event *ev);
int call_send(struct peer *p, int i, bool bye);
void call_hangup(struct peer *p, bool reset);
void call_forget(struct peer *p);

/* net.c */
uint64_t now_ms(void);
const char *addr_str(const struct addr *a);
bool addr_eq(const struct addr *a, const struct addr *b);
bool ip_eq(const struct addr *a, const struct addr *b);
socklen_t addr_to_sa(const struct addr *a, struct sockaddr_storage *sa);
void addr_from_sa(struct addr *a, const struct sockaddr_storage *sa);
void addr_local(int fd, struct addr *a);
void sock_mss(int fd, int mss);
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
