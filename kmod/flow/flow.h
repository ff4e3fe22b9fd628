/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * One direction of one TCP connection: how far it has been read, the scanner
 * while it is inside a message, and what was written into it.
 */
#ifndef NM_FLOW_FLOW_H
#define NM_FLOW_FLOW_H

#include "flow/grow.h"
#include "flow/journal.h"
#include "wire/scan.h"

/**
 * struct nm_head - the octets of an address that is not complete
 * @seq: sequence number of its first octet
 * @len: octets that have left
 * @was: as they came
 * @now: as they left
 * @cut: sequence number at which a segment was cut last
 * @cuts: how often, one after the other; no more than it takes to be stuck
 */
struct nm_head {
	u32 seq;
	u8 len;
	u8 was[NM_JOURNAL_WIDTH];
	u8 now[NM_JOURNAL_WIDTH];
	u32 cut;
	u8 cuts;
};

/**
 * struct nm_flow - a direction
 * @pos: sequence number of the next octet to be scanned
 * @top: sequence number behind the last octet that came by, scanned or not
 * @acked: sequence number before which the receiver has everything
 * @base: sequence number at which the scanner was initialised
 * @scan: scanner as it was at @pos, only while inside a message
 * @journal: rewrites
 * @grown: messages that left longer than they came
 * @head: address that a segment boundary cuts
 * @look: what the scanner looks for; set before the first segment
 * @proto: enum nm_proto
 * @end: where its FIN is
 * @fin: its FIN went by, maybe before its last octets
 * @opaque: no longer scanned; @pos stays, what was written before is still
 *	repeated from @journal
 */
struct nm_flow {
	u32 pos;
	u32 top;
	u32 acked;
	u32 base;
	struct nm_scan *scan;
	struct nm_journal journal;
	struct nm_grown grown;
	struct nm_head head;
	struct nm_look look;
	u8 proto;
	u32 end;
	bool fin;
	bool opaque;
};

/** NM_FLOW_AHEAD - answer of nm_flow_place(): octets before these are missing */
#define NM_FLOW_AHEAD (-1)

int nm_flow_setup(void);
void nm_flow_cleanup(void);

void nm_flow_init(struct nm_flow *f, enum nm_proto proto, u32 pos);
void nm_flow_stop(struct nm_flow *f);
void nm_flow_close(struct nm_flow *f);
int nm_flow_place(const struct nm_flow *f, u32 seq, u32 len);
bool nm_flow_acked(struct nm_flow *f, u32 ack);
bool nm_flow_over(const struct nm_flow *f);
void nm_flow_take(struct nm_flow *f, struct nm_scan *scan);
int nm_flow_keep(struct nm_flow *f, const struct nm_scan *scan);

/**
 * nm_flow_seq() - where in the stream a report was
 * @f: direction that is being fed
 * @r: report
 *
 * Return: TCP sequence number of the first octet.
 */
static inline u32 nm_flow_seq(const struct nm_flow *f,
			      const struct nm_report *r)
{
	return f->base + r->off;
}

#endif
