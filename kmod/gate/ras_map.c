// SPDX-License-Identifier: GPL-2.0-only
/* What an address in a RAS message becomes. */

#include <linux/jiffies.h>

#include "call/refuse.h"
#include "gate/ras.h"

/* seconds for an answer from elsewhere, and for a call that was admitted */
#define RAS_ANSWER 60
#define RAS_CALL 300

#define IN(message) BIT_ULL(NM_RAS_##message)

/**
 * struct ras_use - what stands behind a role
 * @proto: IPPROTO_UDP or IPPROTO_TCP; 0 where nobody listens that we follow
 * @helper: enum nm_proto of who comes
 * @own_port: the protocol's own port
 * @holds: messages in which it is for the life of the registration
 * @calls: messages in which it is for a call
 * @answers: messages in which it is for an answer
 */
struct ras_use {
	u8 proto;
	u8 helper;
	u16 own_port;
	u64 holds;
	u64 calls;
	u64 answers;
};

#define RAS_PORT 1719
#define RAS_UDP \
	.proto = IPPROTO_UDP, .helper = NM_PROTO_RAS, .own_port = RAS_PORT
#define RAS_TCP \
	.proto = IPPROTO_TCP, .helper = NM_PROTO_H225, .own_port = NM_PORT_H225

static const struct ras_use ras_uses[NM_ROLE_MAX] = {
	[NM_ROLE_RAS] = { RAS_UDP, .holds = IN(RRQ), .answers = IN(GRQ) },
	[NM_ROLE_RAS_REPLY] = { RAS_UDP, .answers = IN(LRQ) | IN(IRQ) },
	[NM_ROLE_RAS_OTHER] = { RAS_UDP, .answers = IN(LCF) },
	[NM_ROLE_GATEKEEPER] = { RAS_UDP, .calls = IN(GCF) },
	[NM_ROLE_GATEKEEPER_ALT] = { RAS_UDP, .calls = ~0ULL },
	[NM_ROLE_ENDPOINT_RAS] = { RAS_UDP, .calls = ~0ULL },
	[NM_ROLE_REGISTERED] = { RAS_TCP, .holds = IN(RRQ) },
	[NM_ROLE_GATEKEEPER_SIGNAL] = { RAS_TCP, .holds = IN(RCF),
					.calls = IN(ARJ) },
	[NM_ROLE_CALLED] = { RAS_TCP,
			     .calls = IN(ACF) | IN(LCF) | IN(ACF_SEQUENCE) },
	[NM_ROLE_INCOMING] = { RAS_TCP, .calls = IN(SCI) },
	[NM_ROLE_SOURCE] = { RAS_TCP },
	[NM_ROLE_DEST] = { RAS_TCP },
	[NM_ROLE_SIGNAL] = { RAS_TCP },
	[NM_ROLE_ALIAS] = { RAS_TCP },
	[NM_ROLE_REROUTE] = { RAS_TCP },
	[NM_ROLE_ALTERNATIVE] = { RAS_TCP },
	[NM_ROLE_ENDPOINT_SIGNAL] = { RAS_TCP, .calls = ~0ULL },
	[NM_ROLE_H245] = { .proto = IPPROTO_TCP },
	[NM_ROLE_IN_USE] = { .proto = IPPROTO_UDP },
	[NM_ROLE_MEDIA] = { .proto = IPPROTO_UDP },
	[NM_ROLE_MEDIA_CONTROL] = { .proto = IPPROTO_UDP },
	[NM_ROLE_DATA] = { .proto = IPPROTO_TCP },
};

/* for how long it is opened; 0: not at all */
static u32 ras_seconds(const struct nm_ras_walk *w, const struct nm_report *r,
		       const struct ras_use *use)
{
	u64 message = w->kind < NM_RAS_MAX ? BIT_ULL(w->kind) : 0;

	if (r->quoted)
		return 0;
	if (use->holds & message)
		return w->kind == NM_RAS_RRQ ? RAS_ANSWER : nm_ras_ttl(w);
	if (use->calls & message)
		return RAS_CALL;
	return use->answers & message ? RAS_ANSWER : 0;
}

static void ras_reg(struct nm_reg *reg, const struct nm_ras_walk *w,
		    const struct ras_use *use, const struct nm_addr *real)
{
	memset(reg, 0, sizeof(*reg));
	reg->owner = w->own;
	reg->real = *real;
	reg->peer = w->ends.peer.ip;
	reg->master = w->ct->tuplehash[IP_CT_DIR_ORIGINAL].tuple;
	reg->helper = use->helper;
	reg->asked = true;
	reg->from = w->ends.real.port;
	reg->request[NM_REG_OWNER] = w->seq;
	reg->seen.ip = w->ends.seen.ip;
	reg->seen.proto = use->proto;
	reg->seen.family = w->own.family;
	reg->seen.zone = w->own.zone;
}

/* @seen: where the sender's address is known to be outside, or port 0 */
static enum nm_count ras_open(struct nm_ras_walk *w, const struct nm_report *r,
			      const struct ras_use *use, struct nm_addr *a,
			      __be16 seen)
{
	u32 seconds = ras_seconds(w, r, use);
	u16 port = ntohs(a->port);
	struct nm_reg reg;
	enum nm_count why;

	if (!seconds)
		return NM_COUNT_REFUSED_ROLE;
	if (!port || (port < nm_conf(w->nn)->min_port && port != use->own_port))
		return NM_COUNT_REFUSED_PORT;
	ras_reg(&reg, w, use, a);
	reg.seen.port = seen;
	if (!(use->holds & BIT_ULL(w->kind)))
		reg.owner.kind = NM_REG_ANSWER;
	reg.wide = use->proto == IPPROTO_TCP && w->kind == NM_RAS_RRQ;
	reg.closed = reg.wide;
	reg.expires = jiffies + seconds * HZ;
	why = nm_door_open(w->nn, &reg, NULL, false, &w->tries);
	if (why == NM_COUNT_REGS) {
		a->ip = reg.seen.ip;
		a->port = reg.seen.port;
	}
	return why;
}

/* said before: in a registration, or in a call that this message names */
static bool ras_known(const struct nm_ras_walk *w, const struct ras_use *use,
		      struct nm_addr *a)
{
	struct nm_reg want;

	if (!w->tries)
		return false;
	ras_reg(&want, w, use, a);
	if (nm_reg_forth(w->nn, &want, a))
		return true;
	want.owner.kind = NM_REG_ANSWER;
	if (nm_reg_forth(w->nn, &want, a))
		return true;
	return w->named && nm_call_forth(w->nn, w->guid, a, use->proto, a);
}

static void ras_refuse(const struct nm_ras_walk *w, enum nm_count why,
		       const struct nm_addr *a)
{
	nm_refuse(w->nn, &(struct nm_refusal){
				 .why = why,
				 .family = w->own.family,
				 .channel = NM_CHANNEL_NONE,
				 .addr = a,
			 });
}

/* an address behind the sender's NAT */
static void ras_listen(struct nm_ras_walk *w, const struct nm_report *r,
		       const struct ras_use *use, struct nm_addr *a)
{
	const struct nm_ends *e = &w->ends;
	enum nm_count why = ras_open(w, r, use, a, 0);

	if (why == NM_COUNT_REGS || ras_known(w, use, a))
		return;
	ras_refuse(w, why, a);
	if (nf_inet_addr_cmp(&e->real.ip, &e->seen.ip))
		return;
	nm_map_dead(w->nn, e, a);
}

/* the sender's own address */
static void ras_own(struct nm_ras_walk *w, const struct nm_report *r,
		    const struct ras_use *use, struct nm_addr *a)
{
	const struct nm_ends *e = &w->ends;

	/* this very connection: who answers from elsewhere comes in, too */
	if (use->proto == IPPROTO_UDP && a->port == e->real.port) {
		if (ras_seconds(w, r, use))
			ras_open(w, r, use, a, e->seen.port);
		*a = e->seen;
		return;
	}
	ras_listen(w, r, use, a);
}

/*
 * An administrator's rule leads to the sender: on this connection, or on the
 * one behind it on which the address was said that this one came to. The
 * gatekeeper is where that leads, or goes back from there.
 */
static bool ras_is_gatekeeper(const struct nm_ras_walk *w)
{
	const struct nf_conn *asked = w->ct->master ?: w->ct;
	bool entered = w->ct->status & IPS_DST_NAT;

	return asked->status & IPS_DST_NAT &&
	       w->dir == (entered ? IP_CT_DIR_REPLY : IP_CT_DIR_ORIGINAL);
}

/*
 * A gatekeeper inside that can be reached speaks for the hosts on its side:
 * naming them is what it is for.
 */
static bool ras_is_zone(const struct nm_ras_walk *w, const struct nm_report *r,
			const struct ras_use *use, const struct nm_addr *a)
{
	const struct nm_ends *e = &w->ends;
	u8 family = w->own.family;

	return ras_is_gatekeeper(w) && ras_seconds(w, r, use) &&
	       nm_side_same(w->nn->net, family, &a->ip, &e->real.ip) &&
	       !nm_side_same(w->nn->net, family, &a->ip, &e->peer.ip);
}

/* what the receiver, or one behind the same NAT, is known as outside */
static bool ras_back(const struct nm_ras_walk *w, const struct ras_use *use,
		     struct nm_addr *a)
{
	const struct nm_ends *e = &w->ends;
	const struct nm_reg_seen seen = {
		.ip = a->ip,
		.port = a->port,
		.proto = use->proto,
		.family = w->own.family,
		.zone = w->own.zone,
	};

	if (nm_map_reveals(w->nn->net, seen.family, e, &a->ip)) {
		if (nm_reg_back(w->nn, &seen, &e->real.ip, a))
			return true;
		if (w->named && nm_call_back(w->nn, w->guid, a, use->proto, a))
			return true;
	}
	if (nf_inet_addr_cmp(&e->peer.ip, &e->peer_seen.ip) ||
	    !nf_inet_addr_cmp(&a->ip, &e->peer_seen.ip))
		return false;
	if (use->proto == IPPROTO_UDP && a->port == e->peer_seen.port)
		a->port = e->peer.port;
	a->ip = e->peer.ip;
	return true;
}

/*
 * Another host, to whom the receiver is sent. Nothing is opened; but what it
 * says there is followed, also where it is not the protocol's own port.
 */
static void ras_sent(struct nm_ras_walk *w, const struct nm_report *r,
		     const struct ras_use *use, const struct nm_addr *a)
{
	u32 seconds = ras_seconds(w, r, use);
	enum nm_count why;
	struct nm_reg reg;

	if (!seconds || ntohs(a->port) < nm_conf(w->nn)->min_port ||
	    ntohs(a->port) == use->own_port)
		return;
	ras_reg(&reg, w, use, a);
	reg.owner.kind = NM_REG_ANSWER;
	reg.seen.ip = a->ip;
	reg.seen.port = a->port;
	reg.follows = true;
	reg.expires = jiffies + seconds * HZ;
	why = nm_door_open(w->nn, &reg, NULL, false, &w->tries);
	if (why != NM_COUNT_REGS)
		ras_refuse(w, why, a);
}

/**
 * nm_ras_site() - an address was found in a RAS message
 * @w: message, all of it noted
 * @r: site
 *
 * Decides what the address becomes, registers it and writes it.
 */
void nm_ras_site(struct nm_ras_walk *w, const struct nm_report *r)
{
	const struct ras_use *use = &ras_uses[r->role];
	enum nm_count kept = NM_COUNT_KEPT_SAME;
	u8 family = w->own.family;
	u8 now[NM_JOURNAL_WIDTH];
	struct nm_addr was, a;

	nm_count(w->nn, NM_COUNT_SITES);
	if (!nm_map_read(r, family, &was)) {
		nm_count(w->nn, NM_COUNT_KEPT_FAMILY);
		return;
	}
	if (!nm_map_is_host(&was, family)) {
		nm_count(w->nn, NM_COUNT_KEPT_NULL);
		return;
	}

	a = was;
	if (nm_map_is_hop(r)) {
		nm_map_hop(&w->ends, &a);
	} else if (nf_inet_addr_cmp(&a.ip, &w->ends.real.ip)) {
		ras_own(w, r, use, &a);
	} else if (ras_is_zone(w, r, use, &a)) {
		ras_listen(w, r, use, &a);
	} else if (!ras_back(w, use, &a)) {
		ras_sent(w, r, use, &a);
		kept = NM_COUNT_KEPT_OTHER;
	}

	if (nm_addr_equal(&was, &a)) {
		nm_count(w->nn, kept);
		return;
	}
	nm_count(w->nn, NM_COUNT_MAPPED_RAS);
	nm_map_octets(now, &a, family);
	if (nm_mangle_write(w->skb, w->protoff, IPPROTO_UDP, w->off + r->off,
			    now, r->len))
		w->failed = true;
}
