/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * A sender, a gateway, a receiver, and a network that loses, repeats, cuts and
 * reorders. The stream goes one way, acknowledgments the other.
 */
#ifndef NM_TEST_WORLD_H
#define NM_TEST_WORLD_H

#include "corpus.h"
#include "flow/stream.h"

#define QUEUE 24

/* octets [at, at + len) of the stream, on their way */
struct piece {
	u32 at;
	u32 len;
	u8 *octets;
};

struct queue {
	struct piece piece[QUEUE];
	unsigned int count;
};

/* an address as it was decided */
struct site {
	u32 at;
	u8 len;
	u8 now[NM_JOURNAL_WIDTH];
};

/* what an address was mapped to */
struct mapping {
	u8 real[NM_JOURNAL_WIDTH];
	u8 len;
	u16 port;
};

#define SITES 8192

struct world {
	struct stream s;
	u32 isn;

	/* sender */
	u32 una;
	u32 nxt;

	/* gateway */
	struct nm_flow flow;
	bool waits;
	unsigned int depth; /* octets that say what an address is */
	bool faults; /* memory runs out now and then */
	bool fair; /* but no longer */
	struct site site[SITES];
	unsigned int nr_sites;
	struct mapping mapping[SITES];
	unsigned int nr_mappings;
	u8 left[STREAM_MAX];
	bool has_left[STREAM_MAX];
	u32 did[NM_DID_MAX];

	/* receiver */
	u8 got[STREAM_MAX];
	bool have[STREAM_MAX];
	u32 rcv;
	bool last_wins; /* of two copies of an octet */
	bool silent; /* sends nothing but acknowledgments */

	struct queue in; /* sender to gateway */
	struct queue out; /* gateway to receiver */
	struct queue acks; /* receiver to gateway */

	const char *wrong;
};

/* gateway.c */
void gateway_begin(struct world *w);
void gateway_end(struct world *w);
bool gateway_pass(struct world *w, struct piece *p);
bool gateway_ack(struct world *w, u32 ack, bool payload);
bool gateway_fails(void);

/* world.c */
const char *world_run(const struct stream *s, u32 did[NM_DID_MAX]);

#endif
