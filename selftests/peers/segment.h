/* SPDX-License-Identifier: GPL-2.0-only */
/* TCP segments made and read by hand, through a raw socket. */
#ifndef NM_SEGMENT_H
#define NM_SEGMENT_H

#include "peer.h"

enum { F_FIN = 1, F_SYN = 2, F_RST = 4, F_PSH = 8, F_ACK = 16 };

#define MAX_STREAM (1 << 20)

/*
 * One end of a connection. Numbers are as on the wire; "isn + 1 + n" is octet
 * n of a stream.
 */
struct end {
	int fd;
	struct addr local, remote;
	uint32_t isn, irs;
	bool stamps; /* RFC 7323 timestamps */
	uint32_t stamp_seen;
	uint32_t una; /* the other side has acknowledged up to here */
	uint32_t next; /* of the other side's octets */
	bool mute; /* acknowledge nothing by itself */
	bool syn_seen, fin_seen, rst_seen;
	uint8_t *got;
	int n_got;
	int n_in; /* segments that came */
};

int end_open(struct end *e);
int end_send(struct end *e, uint32_t seq, int flags, const uint8_t *data,
	     int len);
int end_ack(struct end *e);
bool end_receive(struct end *e, int wait_ms);

#endif
