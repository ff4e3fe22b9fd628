/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * One direction of one TCP connection. H.323: TPKT, then Q.931 (call signalling
 * only), then PER; what else NetMeeting speaks has scanners of its own. Fed
 * octets as they come, in order, each once.
 */
#ifndef NM_WIRE_SCAN_H
#define NM_WIRE_SCAN_H

#include "wire/ldap.h"
#include "wire/per.h"
#include "wire/q931.h"
#include "wire/site.h"
#include "wire/t120.h"
#include "wire/tpkt.h"

/** enum nm_proto - what a connection speaks */
enum nm_proto {
	NM_PROTO_H225,
	NM_PROTO_H245,
	NM_PROTO_RAS, /* no stream */
	NM_PROTO_T120, /* this one and all behind it: scan_other.c */
	NM_PROTO_ICC,
	NM_PROTO_ILS,
	NM_PROTO_ULS,
	/* private: */
	NM_PROTO_MAX,
};

/**
 * struct nm_scan - one direction of one connection; at most 512 octets
 * @off: octets fed since the scanner was initialised
 * @proto: enum nm_proto
 * @dead: the stream left the grammar
 * @begun: octets of the message were fed, but not yet all of them
 * @tpkt: message framing
 * @q931: the message, on a call signalling connection
 * @per: the value in the message
 * @t120: NM_PROTO_T120
 * @literal: NM_PROTO_ICC, NM_PROTO_ULS
 * @ldap: NM_PROTO_ILS
 *
 * The state needs no destructor. Its members are private.
 */
struct nm_scan {
	u32 off;
	u8 proto;
	bool dead;
	bool begun;
	union {
		struct {
			struct nm_tpkt tpkt;
			struct nm_q931 q931;
			struct nm_per per;
		};
		struct nm_t120 t120;
		struct nm_literal literal;
		struct nm_ldap ldap;
	};
};

void nm_scan_init(struct nm_scan *s, enum nm_proto proto,
		  const struct nm_look *look);
bool nm_scan_feed(struct nm_scan *s, const u8 *data, unsigned int len,
		  nm_sink *sink, void *ctx);
bool nm_scan_idle(const struct nm_scan *s);
unsigned int nm_scan_tail(const struct nm_scan *s);
unsigned int nm_scan_addr(const struct nm_scan *s, u8 *role);
void nm_scan_begun(const struct nm_scan *s, u8 *to);
void nm_scan_unread(struct nm_scan *s);
bool nm_scan_done(const struct nm_scan *s);

/* scan_other.c, for scan.c only */
void nm_scan_other_init(struct nm_scan *s, const struct nm_look *look);
bool nm_scan_other_feed(struct nm_scan *s, const u8 *data, unsigned int len,
			nm_sink *sink, void *ctx);
bool nm_scan_other_idle(const struct nm_scan *s);
unsigned int nm_scan_other_tail(const struct nm_scan *s);
void nm_scan_other_begun(const struct nm_scan *s, u8 *to);
void nm_scan_other_unread(struct nm_scan *s);

#endif
