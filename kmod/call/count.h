/* SPDX-License-Identifier: GPL-2.0-only */
/*
 * The counters: what happened, and for everything that was left alone or
 * refused, why. Per CPU, per namespace, from load to unload; never renumber,
 * only append.
 */
#ifndef NM_CALL_COUNT_H
#define NM_CALL_COUNT_H

#include <linux/types.h>

#include "call/count_kind.h"

struct nm_net;

/* clang-format off */
#define NM_COUNTERS(X)							      \
	X(PACKETS, "packets", "Segments with payload that were looked at.")	      \
	X(OCTETS, "octets", "Octets that were scanned.")			      \
	X(MESSAGES, "messages", "Complete messages (TPKT) that were scanned.")	      \
	X(SITES, "sites", "Addresses found in messages.")			      \
	X(FLOWS, "flows", "Control connections followed, since loading.")	      \
	X(CALLS, "calls", "Calls seen, since loading.")				      \
	X(CALLS_ENDED, "calls_ended", "Calls that ended.")			      \
	X(CALLS_REFUSED, "calls_refused",				      \
	  "Calls not followed: too many of them, or out of memory.")		      \
	X(CHANNELS, "channels", "Logical channels opened.")			      \
	X(CHANNELS_CLOSED, "channels_closed", "Logical channels closed.")	      \
	X(MAPPED_H245, "mapped_h245", "H.245 addresses rewritten.")		      \
	X(MAPPED_RTP, "mapped_rtp", "RTP addresses rewritten.")			      \
	X(MAPPED_RTCP, "mapped_rtcp", "RTCP addresses rewritten.")		      \
	X(MAPPED_T120, "mapped_t120", "T.120 addresses rewritten.")		      \
	X(MAPPED_SIGNAL, "mapped_signal", "Call signalling addresses rewritten.")   \
	X(MAPPED_OTHER, "mapped_other", "Other addresses rewritten.")		      \
	X(MAPPED_RAS, "mapped_ras", "Addresses in RAS messages rewritten.")	      \
	X(KEPT_SAME, "kept_same", "Addresses that mean the same on both sides.")    \
	X(KEPT_NULL, "kept_null", "Addresses left alone: unspecified or multicast.") \
	X(KEPT_FAMILY, "kept_family",					      \
	  "Addresses left alone: not of the connection's address family.")	      \
	X(KEPT_OTHER, "kept_other",						      \
	  "Addresses left alone: of a host the connection does not speak for.")    \
	X(KEPT_ASIDE, "kept_aside",						      \
	  "Addresses left alone: both ends traverse NAT themselves.")		      \
	X(PINHOLES, "pinholes", "Pinholes opened.")				      \
	X(PINHOLES_USED, "pinholes_used", "Connections that came through a pinhole.") \
	X(PINHOLES_CLOSED, "pinholes_closed", "Pinholes closed by us.")		      \
	X(MEDIA_ENDED, "media_ended",						      \
	  "Media connections removed because their channel or call ended.")	      \
	X(RAS, "ras", "RAS messages looked at.")				      \
	X(REGS, "registrations", "Addresses registered by a gatekeeper's endpoints.") \
	X(REGS_USED, "registrations_used",					      \
	  "Connections that came to a registered address.")			      \
	X(REGS_ENDED, "registrations_ended",					      \
	  "Registered addresses removed or run out.")				      \
	X(REFUSED_PORT, "refused_port",						      \
	  "Pinholes refused: port below the lowest that is not the protocol's own.")     \
	X(REFUSED_ROLE, "refused_role",						      \
	  "Pinholes refused: nobody listens on an address in that field.")	      \
	X(REFUSED_FORWARD, "refused_forward",				      \
	  "Pinholes refused: calls are not to be forwarded there.")		      \
	X(REFUSED_BUSY, "refused_busy", "Pinholes refused: no free port in the range.") \
	X(REFUSED_FULL, "refused_full",						      \
	  "Pinholes refused: expectation table or class of this connection full.") \
	X(REFUSED_LIMIT, "refused_limit",					      \
	  "Pinholes refused: limit of channels, addresses or registrations reached.")	      \
	X(REFUSED_ENDED, "refused_ended", "Pinholes refused: no call, or it has ended.")  \
	X(REFUSED_MEMORY, "refused_memory", "Pinholes refused: out of memory.")	      \
	X(DEAD_PORT, "dead_port",						      \
	  "Addresses replaced by the gateway's with port 9, their pinhole refused.") \
	X(OPAQUE_MIDDLE, "opaque_middle",					      \
	  "Directions no longer followed: connection joined in the middle.")	      \
	X(OPAQUE_ROUTED, "opaque_routed",					      \
	  "Directions no longer followed: octets passed elsewhere.")		      \
	X(OPAQUE_GRAMMAR, "opaque_grammar",					      \
	  "Directions no longer followed: not the protocol expected.")		      \
	X(FAULT_TPKT, "fault_tpkt", "Messages passed over: not TPKT.")		      \
	X(FAULT_Q931, "fault_q931", "Messages passed over: not Q.931.")		      \
	X(FAULT_PER, "fault_per",						      \
	  "Values passed over: impossible length, count or index.")		      \
	X(FAULT_TRUNCATED, "fault_truncated",					      \
	  "Values passed over: more octets needed than there are.")		      \
	X(FAULT_DEPTH, "fault_depth", "Values passed over: nested too deep.")	      \
	X(FAULT_FRAGMENTED, "fault_fragmented",				      \
	  "Values passed over: in fragments of 16K.")				      \
	X(REPEATED, "repeated", "Segments with octets that were seen before.")      \
	X(PATCHED, "patched", "Repeated addresses rewritten as the first time.")    \
	X(CONFLICTS, "inconsistent",					      \
	  "Segments that repeated a rewritten address with other octets.")	      \
	X(ACK_AHEAD, "ack_ahead",						      \
	  "Acknowledgments of octets that never left, not believed.")		      \
	X(ZEROED, "zeroed",						      \
	  "Segments with octets acknowledged long ago: repeated as zeros.")      \
	X(STRIPPED, "stripped", "Segments stripped of data that came with SYN or RST.") \
	X(TRIMMED, "trimmed", "Segments cut before an address that did not fit.")   \
	X(GUESSED, "guessed",						      \
	  "Addresses begun before they were whole: cut in the same place for ever.") \
	X(WAITED, "waited",						      \
	  "Segments cut: so many addresses rewritten without an ACK.")		      \
	X(DROP_AHEAD, "drop_ahead", "Segments dropped: octets before them missing.") \
	X(DROP_MEMORY, "drop_memory", "Segments dropped: out of memory.")	      \
	X(DROP_ENDED, "drop_ended", "Segments dropped: the connection has ended.")  \
	X(DROP_MALFORMED, "drop_malformed", "Segments dropped: bad TCP header.") \
	X(MAPPED_ILS, "mapped_ils",						      \
	  "Addresses and ports of a directory (ILS) rewritten.")		      \
	X(VOID_ILS, "void_ils",							      \
	  "Addresses of a directory replaced by 0: no room for their digits.")	      \
	X(MAPPED_LITERAL, "mapped_literal",					      \
	  "Addresses rewritten where nobody has published the protocol (1731, 522).") \
	X(CONNECTED_T120, "connected_t120",					      \
	  "Directions of T.120 that are connected: passed without looking.")	      \
	X(FAULT_BER, "fault_ber",						      \
	  "Messages passed over: not BER as LDAP has it.")			      \
	X(FAULT_T120, "fault_t120", "Connections passed over: not T.120.")	      \
	X(ASSIGNED, "assigned", "Connections given a helper by auto_assign.")	      \
	X(CALLS_HUNG_UP, "calls_hung_up", "Calls ended by the administrator.")     \
	X(EVENTS_LOST, "events_lost",						      \
	  "Events not told to everybody who listens: too many, or out of memory.") \
	X(RESETS, "resets", "Connections blocked, or forgotten by conntrack, and reset.") \
	X(RESET_PACKETS, "reset_packets",					      \
	  "Packets of blocked connections turned into resets.")		      \
	X(RESETS_LOST, "resets_lost",						      \
	  "Resets not sent: no route, or out of memory.")			      \
	X(REFUSED_POLICY, "refused_policy",					      \
	  "Channels and connections refused: this kind of media is not allowed.")   \
	X(REFUSED_RATE, "refused_rate",						      \
	  "Channels refused: rates of the call together above the limit.")	      \
	X(REFUSED_HOST, "refused_host", "Calls not followed: too many of one host.") \
	X(REFUSED_FLOOD, "refused_flood",					      \
	  "Calls not followed: too many began within a second.")		      \
	X(REFUSED_GRAMMAR, "refused_grammar",					      \
	  "Connections reset: not the protocol expected.")			      \
	X(PINHOLES_EXPIRED, "pinholes_expired",					      \
	  "Pinholes that ran out before anything came; known when they end.")	      \
	X(SCAN_TIME, "scan_time_ns",						      \
	  "Nanoseconds spent on segments with payload (measure_time).")		      \
	X(HELD, "held",							      \
	  "Segments cut before a message that must leave whole, or later (ILS).")     \
	X(GROWN, "grown", "Messages that left longer than they came (ILS).")	      \
	NM_COUNT_KINDS(X)

/* clang-format on */

enum nm_count {
#define NM_COUNT_ENUM(id, name, text) NM_COUNT_##id,
	NM_COUNTERS(NM_COUNT_ENUM)
#undef NM_COUNT_ENUM
		NM_COUNT_MAX
};

struct nm_counters;

int nm_count_init(struct nm_net *nn);
void nm_count_exit(struct nm_net *nn);
void nm_count_add(const struct nm_net *nn, enum nm_count id, u32 n);
u64 nm_count_read(const struct nm_net *nn, enum nm_count id);
u64 nm_count_reset(struct nm_net *nn, enum nm_count id);
const char *nm_count_name(enum nm_count id);
const char *nm_count_text(enum nm_count id);

/**
 * nm_count() - count one
 * @nn: namespace
 * @id: what
 */
static inline void nm_count(const struct nm_net *nn, enum nm_count id)
{
	nm_count_add(nn, id, 1);
}

#endif
