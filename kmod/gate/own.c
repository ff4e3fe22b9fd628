// SPDX-License-Identifier: GPL-2.0-only
/* The sender's own addresses: a port outside, and a pinhole that leads here. */

#include "call/refuse.h"
#include "call/talk.h"
#include "gate/gate.h"

/* where RTP was mapped, for its RTCP, and the other way round */
static const struct nm_addr *own_near(struct nm_call *call,
				      const struct nm_mapping *m)
{
	struct nm_addr a = m->real;
	const struct nm_mapping *n;

	a.port ^= htons(1);
	n = nm_mapping_real(call, &a, m->proto);
	return n ? &n->seen : NULL;
}

/* find or open the pinhole of an address */
static enum nm_count own_open(struct nm_walk *w, const struct nm_ends *e,
			      const struct nm_report *r,
			      const struct nm_use *use, bool inside,
			      struct nm_addr *a)
{
	const struct nm_talk *talk = &w->conn->talk[w->dir];
	struct nm_call *call = talk->call;
	int user = nm_talk_user(w->conn, w->dir, r);
	/* where the sender stays what it is, so does who it speaks for */
	bool stays = nf_inet_addr_cmp(&e->real.ip, &e->seen.ip);
	struct nm_mapping tmpl = {
		.real = *a,
		.seen.ip = inside || stays ? a->ip : e->seen.ip,
		.users = BIT_ULL(user < 0 ? NM_USER_CALL : user),
		.conn = w->conn->id,
		.side = talk->side,
		.family = nf_ct_l3num(w->ct),
		.proto = use->proto,
		.inside = inside,
		.opaque = use->opaque,
		.zone = *nf_ct_zone(w->ct),
	};
	struct nm_mapping *m;
	enum nm_count why;

	m = call ? nm_mapping_real(call, a, use->proto) : NULL;
	if (r->quoted) {
		if (!m)
			return NM_COUNT_REFUSED_ROLE;
		*a = m->seen;
		return NM_COUNT_PINHOLES;
	}
	why = nm_policy_judge(nm_conf(w->nn), call, user, r->role,
			      ntohs(a->port));
	if (why != NM_COUNT_PINHOLES)
		return why;
	/* nobody could tell what comes there */
	if (m && m->opaque != use->opaque)
		return NM_COUNT_REFUSED_BUSY;
	if (use->opaque &&
	    nm_assign_at(nm_conf(w->nn), use->proto, ntohs(a->port)))
		return NM_COUNT_REFUSED_PORT;
	if (m) {
		m->users |= tmpl.users;
		nm_expect_reopen(w, m, r->role);
		*a = m->seen;
		return NM_COUNT_PINHOLES;
	}

	if (call->nr_mappings >= NM_CALL_MAPPINGS)
		return NM_COUNT_REFUSED_LIMIT;
	if (!nm_policy_direct(nm_conf(w->nn), r->role))
		tmpl.peer = e->peer.ip;
	tmpl.class = nm_policy_class(call, user, r->role);
	why = nm_expect_open(w, &tmpl, r->role, own_near(call, &tmpl));
	if (why != NM_COUNT_PINHOLES)
		return why;
	nm_count(w->nn, NM_COUNT_PINHOLES);
	m = nm_mapping_add(call, &tmpl);
	if (!m) {
		nm_expect_close(w->nn, &tmpl);
		return NM_COUNT_REFUSED_MEMORY;
	}
	nm_media_sweep(w->nn, call, m);
	*a = m->seen;
	return NM_COUNT_PINHOLES;
}

static void own_refuse(struct nm_walk *w, const struct nm_report *r,
		       enum nm_count why, const struct nm_addr *a)
{
	struct nm_call *call = w->conn->talk[w->dir].call;
	int user = nm_talk_user(w->conn, w->dir, r);

	nm_refuse(w->nn, &(struct nm_refusal){
				 .why = why,
				 .family = nf_ct_l3num(w->ct),
				 .media = nm_policy_media(call, user, r->role),
				 .channel = user,
				 .call = call,
				 .addr = a,
			 });
}

/**
 * nm_own_map() - an address of the sender's own, or of a host on its side
 * @w: packet it is in; its call locked
 * @e: sender and receiver
 * @r: site
 * @use: what stands behind its role
 * @a: the address, set to what it becomes
 */
void nm_own_map(struct nm_walk *w, const struct nm_ends *e,
		const struct nm_report *r, const struct nm_use *use,
		struct nm_addr *a)
{
	enum nm_count why;

	/* the end of this very connection: open already */
	if (use->proto != IPPROTO_UDP && nm_addr_equal(a, &e->real)) {
		*a = e->seen;
		return;
	}

	why = own_open(w, e, r, use, false, a);
	if (why == NM_COUNT_PINHOLES)
		return;
	own_refuse(w, r, why, a);
	/*
	 * What may not be, may not be between hosts that know each other. And
	 * nobody would follow a connection there, which has the receiver say
	 * where it is.
	 */
	if (!nf_inet_addr_cmp(&e->real.ip, &e->seen.ip) ||
	    why == NM_COUNT_REFUSED_POLICY ||
	    (use->proto != IPPROTO_UDP && !use->opaque &&
	     !nf_inet_addr_cmp(&e->peer.ip, &e->peer_seen.ip)))
		nm_map_dead(w->nn, e, a);
}

/**
 * nm_own_meet() - an address of another leg of the call, behind the same NAT
 * @w: packet it is in; its call locked
 * @e: sender and receiver
 * @r: site
 * @use: what stands behind its role
 * @a: the address as it is
 *
 * The receiver will go there past the gatekeeper, and may go through us.
 */
void nm_own_meet(struct nm_walk *w, const struct nm_ends *e,
		 const struct nm_report *r, const struct nm_use *use,
		 const struct nm_addr *a)
{
	struct nm_addr same = *a;
	enum nm_count why;

	if (r->quoted)
		return;
	why = own_open(w, e, r, use, true, &same);
	if (why != NM_COUNT_PINHOLES)
		own_refuse(w, r, why, a);
}
