// SPDX-License-Identifier: GPL-2.0-only
/*
 * An address of more digits than it has octets makes its message longer. Then
 * both ends count differently: conntrack's sequence adjustment sees to that. All
 * of the message has to be in one segment, as its length is in front; so a
 * segment that ends inside it ends before it, and the sender sends it again.
 */

#include <linux/slab.h>
#include <net/netfilter/nf_conntrack_seqadj.h>

#include "flow/seq.h"
#include "gate/ils.h"
#include "wire/ldap.h"

/* the longest message that can become longer; one of a client has a few hundred */
#define GROW_MAX 4096

static bool grow_can(const struct nf_conn *ct)
{
	return nf_ct_l3num(ct) == AF_INET && ct->status & IPS_NAT_MASK &&
	       nfct_seqadj(ct);
}

/**
 * nm_ils_grow_syn() - a connection begins whose messages may become longer
 * @skb: packet with SYN
 * @protoff: where its TCP header is
 * @ct: its conntrack
 * @dir: its direction
 *
 * A full segment has to have room for it on its way.
 *
 * Return: 0 or -ENOMEM. Context: atomic.
 */
int nm_ils_grow_syn(struct sk_buff *skb, unsigned int protoff,
		    struct nf_conn *ct, int dir)
{
	if (!grow_can(ct))
		return 0;
	return nm_seqadj_syn(skb, protoff, ct, dir) ?:
		       nm_mangle_mss(skb, protoff, NM_LDAP_WIDE_MORE);
}

static u32 grow_begin(const struct nm_walk *w)
{
	return w->conn->flow[w->dir].base + w->seg.scan->ldap.begin;
}

/**
 * nm_ils_grow_note() - an address has too few octets
 * @w: packet it ends in; its connection locked
 * @r: site
 * @value: what the address is to become
 * @instead: what is counted if it cannot
 *
 * Return: false if it cannot for certain.
 */
bool nm_ils_grow_note(struct nm_walk *w, const struct nm_report *r, u32 value,
		      enum nm_count instead)
{
	struct nm_flow *f = &w->conn->flow[w->dir];
	u32 begin = grow_begin(w);

	if (!grow_can(w->ct) || nm_seq_before(begin, w->seg.fresh) ||
	    w->wide.count == NM_LDAP_WIDE_SITES)
		return false;
	if (!nm_grow_ready(f, &w->seg))
		return nm_grow_hold(f, &w->seg, begin);
	w->wide.instead = instead;
	w->wide.site[w->wide.count++] = (struct nm_ldap_wide){
		.end = r->off + r->len - w->seg.scan->ldap.begin,
		.value = value,
	};
	return true;
}

static void grow_count(struct nm_walk *w, enum nm_count id)
{
	nm_count_add(w->nn, id, w->wide.count);
	w->wide.count = 0;
}

/* the message as it is to leave; NULL: not possible, or no memory */
static struct nm_growth *grow_make(struct nm_walk *w, u32 begin, u32 len)
{
	const u32 room = len + NM_LDAP_WIDE_MORE;
	struct nm_growth *g;
	u8 *was;
	u32 now;

	g = kmalloc(struct_size(g, now, room + len), GFP_ATOMIC);
	if (!g)
		goto fail;
	was = g->now + room;
	if (w->seg.ops->read(&w->seg, begin - w->seg.seq, was, len))
		goto fail;
	now = nm_ldap_widen(was, len, w->wide.site, w->wide.count, g->now);
	if (!now) {
		kfree(g);
		return NULL;
	}
	g->seq = begin;
	g->len = len;
	g->more = now - len;
	return g;

fail:
	kfree(g);
	w->seg.failed = true;
	return NULL;
}

/**
 * nm_ils_grow_message() - a message is over
 * @w: packet it ends in; its connection locked
 */
void nm_ils_grow_message(struct nm_walk *w)
{
	const struct nm_ldap *l = &w->seg.scan->ldap;
	u32 len = l->off - l->begin;

	if (!w->wide.count)
		return;
	if (len <= GROW_MAX)
		w->seg.growth = grow_make(w, grow_begin(w), len);
	grow_count(w, w->seg.growth ? NM_COUNT_MAPPED_ILS : w->wide.instead);
}

/* has the client an address of fewer digits than the directory is to see? */
static bool grow_is_likely(const struct nm_walk *w)
{
	struct nm_ends e;

	if (w->dir != IP_CT_DIR_ORIGINAL ||
	    !nm_ldap_tells(&w->seg.scan->ldap) || !grow_can(w->ct))
		return false;
	nm_map_ends(&e, w->ct, w->dir);
	return nm_ldap_digits(nm_ils_value(e.seen.ip.ip)) >
	       nm_ldap_digits(nm_ils_value(e.real.ip.ip));
}

/**
 * nm_ils_grow_end() - a segment is over, maybe inside a message
 * @w: packet; its connection locked
 */
void nm_ils_grow_end(struct nm_walk *w)
{
	struct nm_flow *f = &w->conn->flow[w->dir];
	u32 begin = grow_begin(w);

	if (nm_scan_idle(w->seg.scan) || nm_seq_before(begin, w->seg.fresh))
		return;
	if (!w->wide.count && !grow_is_likely(w))
		return;
	if (!nm_grow_hold(f, &w->seg, begin))
		grow_count(w, w->wide.instead);
}
