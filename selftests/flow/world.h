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

/* a message that left longer, and what of it */
struct longer {
	u32 at;
	u32 len;
	u32 more;
	u8 *now;
};

/* what conntrack does to the numbers of the packets (nf_conntrack_seqadj.c) */
struct seqadj {
	u32 pos;
	u32 before;
	u32 after;
};

#define SITES 8192
#define LONGER 256
/* octets the receiver may get more than were sent */
#define MORE_MAX 8
#define GOT_MAX (STREAM_MAX + LONGER * MORE_MAX)

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
	struct longer longer[LONGER];
	unsigned int nr_longer;
	struct seqadj adj;
	bool held; /* a message was cut off, to be found again */
	u8 left[GOT_MAX];
	bool has_left[GOT_MAX];
	u32 did[NM_DID_MAX];

	/* receiver */
	u8 got[GOT_MAX];
	bool have[GOT_MAX];
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

/* longer.c */
u32 longer_seq(const struct world *w, u32 at);
u32 longer_ack(const struct world *w, u32 ack);
u32 longer_place(const struct world *w, u32 at);
u32 longer_whole(const struct world *w);
u32 longer_floor(const struct world *w);
void longer_add(struct world *w, const struct nm_growth *g);
void longer_apply(const struct world *w, u8 *stream);
void longer_free(struct world *w);

/* world.c */
const char *world_run(const struct stream *s, u32 did[NM_DID_MAX]);

#endif
