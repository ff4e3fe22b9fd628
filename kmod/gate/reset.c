// SPDX-License-Identifier: GPL-2.0-only
/*
 * Ending a TCP connection that is not ours. Without its entry conntrack would
 * pick it up again in the middle, so the entry stays, blocked: whatever one end
 * sends, it is answered with a reset, and another one goes on in its place.
 *
 * An end gives up if the reset has the very number it expects (RFC 5961, 3.2).
 * That is what it acknowledged last. If it has got more since, it is about to
 * acknowledge that, and the answer has the right number.
 */

#include <linux/slab.h>
#include <linux/tcp.h>
#include <net/netfilter/nf_conntrack_seqadj.h>

#include "compat/compat.h"
#include "gate/gate.h"
#include "gate/reset.h"

/*
 * How long a blocked connection that is silent stays known. An end that missed
 * its reset repeats what it has every two minutes at least (TCP_RTO_MAX).
 */
#define RESET_KEEP (300 * HZ)

/**
 * struct parting - a reset to be sent when nobody holds a lock
 * @node: in nm_net.partings
 * @reset: it
 */
struct parting {
	struct llist_node node;
	struct nm_reset reset;
};

/* what the sender in @dir has acknowledged; false: nothing yet */
static bool reset_acked(struct nf_conn *ct, int dir, u32 *seq)
{
	const struct ip_ct_tcp_state *s = &ct->proto.tcp.seen[dir];
	bool known;

	spin_lock_bh(&ct->lock);
	known = s->flags & IP_CT_TCP_FLAG_MAXACK_SET;
	*seq = s->td_maxack;
	spin_unlock_bh(&ct->lock);
	return known;
}

/* for who sends in @dir, by what conntrack has seen */
static bool reset_make_known(struct nm_reset *r, struct nf_conn *ct, int dir)
{
	u32 seq;

	if (!reset_acked(ct, dir, &seq))
		return false;
	nm_reset_make(r, ct, dir, seq + nf_ct_seq_offset(ct, !dir, seq),
		      READ_ONCE(ct->proto.tcp.seen[dir].td_end));
	return true;
}

/**
 * nm_reset_block() - let a TCP connection go no further
 * @ct: connection of one of our helpers
 *
 * Marks it and does nothing else, so that it can be called from anywhere: its
 * packets, the one in hand first, become resets in nm_gate_control(), where its
 * calls end, too.
 */
void nm_reset_block(struct nf_conn *ct)
{
	struct nm_state *st = nfct_help_data(ct);

	if (READ_ONCE(st->blocked))
		return;
	WRITE_ONCE(st->blocked, 1);
	nm_count(nm_net(nf_ct_net(ct)), NM_COUNT_RESETS);
}

/**
 * nm_reset_ends() - reset both ends of a blocked connection now
 * @ct: it
 *
 * For when nobody sends.
 *
 * Context: softirq or process, no lock of ours held.
 */
void nm_reset_ends(struct nf_conn *ct)
{
	struct nm_reset r;
	int dir;

	for (dir = 0; dir < IP_CT_DIR_MAX; dir++)
		if (reset_make_known(&r, ct, dir))
			nm_reset_send(nm_net(nf_ct_net(ct)), &r);
	if (READ_ONCE(ct->proto.tcp.state) == TCP_CONNTRACK_ESTABLISHED)
		nm_compat_refresh(ct, RESET_KEEP);
}

static void reset_part(struct nm_net *nn, const struct nm_reset *r)
{
	struct parting *p = kmalloc(sizeof(*p), GFP_ATOMIC);

	if (!p) {
		nm_count(nn, NM_COUNT_RESETS_LOST);
		return;
	}
	p->reset = *r;
	llist_add(&p->node, &nn->partings);
	queue_work(system_wq, &nn->part);
}

/**
 * nm_reset_later() - have both ends of a connection reset that goes away
 * @ct: it
 *
 * Whoever looks for a connection may find one that has run out, and destroy it,
 * whatever locks it holds: so nothing is sent here. But soon, before an end
 * sends what conntrack would take for the middle of a new connection.
 *
 * Context: any, before nm_reset_exit().
 */
void nm_reset_later(struct nf_conn *ct)
{
	struct nm_net *nn = nm_net(nf_ct_net(ct));
	struct nm_reset r;
	int dir;

	nm_count(nn, NM_COUNT_RESETS);
	for (dir = 0; dir < IP_CT_DIR_MAX; dir++)
		if (reset_make_known(&r, ct, dir))
			reset_part(nn, &r);
}

static void reset_parted(struct nm_net *nn, bool send)
{
	struct parting *p, *next;

	llist_for_each_entry_safe(p, next, llist_del_all(&nn->partings), node) {
		if (send)
			nm_reset_send(nn, &p->reset);
		kfree(p);
		cond_resched();
	}
}

static void reset_work(struct work_struct *work)
{
	reset_parted(container_of(work, struct nm_net, part), true);
}

/**
 * nm_reset_init() - prepare what is sent later in a namespace
 * @nn: namespace
 */
void nm_reset_init(struct nm_net *nn)
{
	init_llist_head(&nn->partings);
	INIT_WORK(&nn->part, reset_work);
}

/**
 * nm_reset_exit() - send nothing any more
 * @nn: namespace; nobody calls nm_reset_later() in it
 *
 * Context: may sleep.
 */
void nm_reset_exit(struct nm_net *nn)
{
	cancel_work_sync(&nn->part);
	reset_parted(nn, false);
}

/* the packet in hand, without payload, as a reset for its receiver */
static void reset_turn(struct nm_walk *w, struct tcphdr *th)
{
	u32 seq;

	if (reset_acked(w->ct, !w->dir, &seq))
		th->seq = htonl(seq);
	th->rst = 1;
	th->syn = 0;
	th->fin = 0;
	th->urg = 0;
	th->urg_ptr = 0;
}

/**
 * nm_reset_packet() - a packet of a blocked connection
 * @w: packet, its connection not locked
 *
 * What a reset cannot reach in one direction, because it took another way or
 * the rules do not let it, it reaches in the other.
 *
 * Return: NF_ACCEPT, or NF_DROP without memory. Context: as nm_gate_control().
 */
int nm_reset_packet(struct nm_walk *w)
{
	struct tcphdr *th;
	struct nm_reset r;

	if (skb_ensure_writable(w->skb, w->protoff + sizeof(*th)))
		goto err;
	th = (struct tcphdr *)(w->skb->data + w->protoff);
	if (!th->rst && th->ack) {
		nm_reset_make(&r, w->ct, w->dir, ntohl(th->ack_seq),
			      w->seg.seq + w->seg.len + th->syn + th->fin);
		nm_reset_send(w->nn, &r);
		reset_turn(w, th);
		nm_count(w->nn, NM_COUNT_RESET_PACKETS);
	}
	/* does the checksum anew */
	if (nm_mangle_trim(w->skb, w->protoff, nf_ct_l3num(w->ct),
			   w->skb->len - w->dataoff))
		goto err;
	if (READ_ONCE(w->ct->proto.tcp.state) == TCP_CONNTRACK_ESTABLISHED)
		nm_compat_refresh(w->ct, RESET_KEEP);
	return NF_ACCEPT;

err:
	nm_count(w->nn, NM_COUNT_DROP_MEMORY);
	return NF_DROP;
}
