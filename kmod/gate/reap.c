// SPDX-License-Identifier: GPL-2.0-only
/*
 * The end of things. Pinholes close at once, in the packet that says so; what
 * is left of them waits for the media that was on its way through a CPU. A
 * connection whose conntrack died is closed here.
 */

#include <linux/slab.h>
#include <net/netfilter/nf_conntrack_core.h>

#include "compat/compat.h"
#include "gate/gate.h"

/* a packet in flight through a CPU has been confirmed or dropped by then */
#define REAP_DELAY (2 * HZ)
/* conntracks that died without telling us are looked for this often */
#define REAP_WATCH (30 * HZ)
/* connections looked at before somebody else has a turn */
#define REAP_BREATH 256

/**
 * nm_reap_mappings() - end the media of mappings whose last user went
 * @nn: namespace
 * @gone: mappings, out of their calls, pinholes closed; empty afterwards
 *
 * Context: BH off or process; no lock of ours held.
 */
void nm_reap_mappings(struct nm_net *nn, struct list_head *gone)
{
	struct nm_mapping *m;

	if (list_empty(gone))
		return;
	list_for_each_entry(m, gone, node)
		nm_media_end(nn, m);
	spin_lock_bh(&nn->reap_lock);
	list_splice_tail_init(gone, &nn->gone);
	spin_unlock_bh(&nn->reap_lock);
	if (!READ_ONCE(nn->closing))
		queue_delayed_work(system_wq, &nn->reap, REAP_DELAY);
}

/* to be closed and freed; a second time does nothing */
static void reap_mark(struct nm_net *nn, struct nm_conn *conn)
{
	spin_lock_bh(&nn->reap_lock);
	if (list_empty(&conn->on_ended))
		list_add_tail(&conn->on_ended, &nn->ended);
	spin_unlock_bh(&nn->reap_lock);
}

/**
 * nm_reap_conn() - follow a connection no further
 * @nn: namespace
 * @conn: connection, maybe locked
 *
 * Context: RCU read side; takes nm_net.reap_lock.
 */
void nm_reap_conn(struct nm_net *nn, struct nm_conn *conn)
{
	reap_mark(nn, conn);
	queue_delayed_work(system_wq, &nn->reap, HZ / 10);
}

/* its ends would go on, and nobody knew any more what each of them counts */
static void reap_reset(struct nf_conn *ct)
{
	if (nm_seqadj_used(ct) &&
	    READ_ONCE(ct->proto.tcp.state) == TCP_CONNTRACK_ESTABLISHED)
		nm_reset_later(ct);
}

/**
 * nm_reap_destroy() - conntrack destroys a connection of ours
 * @ct: it
 *
 * Not called for all that end, so it only makes things faster.
 *
 * Context: any, RCU read side or not, whatever is locked; takes
 * nm_net.reap_lock.
 */
void nm_reap_destroy(struct nf_conn *ct)
{
	const struct nm_state *st = nfct_help_data(ct);
	struct nm_net *nn = nm_net(nf_ct_net(ct));
	struct nm_conn *conn;

	if (!READ_ONCE(st->conn))
		return;
	rcu_read_lock();
	if (READ_ONCE(nn->closing))
		goto out;
	conn = nm_conn_find(nn, READ_ONCE(st->conn));
	if (!conn)
		goto out;
	if (!READ_ONCE(st->blocked))
		reap_reset(ct);
	nm_reap_conn(nn, conn);
out:
	rcu_read_unlock();
}

/*
 * Control connections are silent while people talk: while their media flows
 * they do not run out, nor one that was closed while its call goes on. Never
 * shortened, and not for longer than a few looks.
 */
static void reap_refresh(struct nm_net *nn, struct nm_conn *conn,
			 struct nf_conn *ct)
{
	u8 state = READ_ONCE(ct->proto.tcp.state);
	unsigned long keep;
	bool flows;

	rcu_read_lock();
	keep = nm_conf(nn)->timeout_keep_s * HZ;
	rcu_read_unlock();
	if ((state != TCP_CONNTRACK_ESTABLISHED &&
	     state != TCP_CONNTRACK_TIME_WAIT) ||
	    nf_ct_expires(ct) >= keep)
		return;
	spin_lock_bh(&conn->lock);
	flows = nm_media_alive(nn, conn);
	spin_unlock_bh(&conn->lock);
	if (flows)
		nm_compat_refresh(ct, keep);
}

static bool reap_is_alive(struct nm_net *nn, struct nm_conn *conn)
{
	struct nf_conntrack_tuple_hash *h;
	const struct nm_state *st;
	struct nf_conn *ct;
	bool alive = false;

	h = nf_conntrack_find_get(nn->net, &conn->zone, &conn->tuple);
	if (!h) {
		/* while its table is resized, conntrack may not find it */
		alive = !conn->missed;
		conn->missed = true;
		return alive;
	}
	conn->missed = false;
	ct = nf_ct_tuplehash_to_ctrack(h);
	if (nfct_help(ct)) {
		st = nfct_help_data(ct);
		alive = READ_ONCE(st->conn) == conn->id;
	}
	if (alive)
		reap_refresh(nn, conn, ct);
	nf_ct_put(ct);
	return alive;
}

/*
 * Put those that @all says, or whose conntrack is gone, on the list of ended.
 * Return: some have to be looked at again, soon.
 */
static bool reap_collect(struct nm_net *nn, bool all)
{
	struct rhashtable_iter iter;
	struct nm_conn *conn;
	unsigned int n = 0;
	bool missed = false;

	rhashtable_walk_enter(&nn->conns, &iter);
	rhashtable_walk_start(&iter);
	while ((conn = rhashtable_walk_next(&iter))) {
		if (!IS_ERR(conn)) {
			if (all || !reap_is_alive(nn, conn))
				reap_mark(nn, conn);
			else
				missed |= conn->missed;
		}
		if (++n % REAP_BREATH)
			continue;
		rhashtable_walk_stop(&iter);
		cond_resched();
		rhashtable_walk_start(&iter);
	}
	rhashtable_walk_stop(&iter);
	rhashtable_walk_exit(&iter);
	return missed;
}

static void reap_ended(struct nm_net *nn)
{
	struct nm_conn *conn, *next;
	LIST_HEAD(ended);
	LIST_HEAD(gone);

	spin_lock_bh(&nn->reap_lock);
	list_splice_init(&nn->ended, &ended);
	spin_unlock_bh(&nn->reap_lock);
	list_for_each_entry_safe(conn, next, &ended, on_ended) {
		spin_lock_bh(&conn->lock);
		nm_conn_close(conn, &gone);
		nm_expect_close_all(nn, &gone);
		spin_unlock_bh(&conn->lock);
		nm_reap_mappings(nn, &gone);
		nm_conn_free(conn);
		cond_resched();
	}
}

static void reap_free(struct nm_net *nn, struct list_head *gone)
{
	struct nm_mapping *m, *next;

	list_for_each_entry_safe(m, next, gone, node) {
		/* unless the same channel is open again */
		if (!nm_expect_is_open(nn, m))
			nm_media_end(nn, m);
		kfree(m);
		cond_resched();
	}
}

/* what was closed before the last run is old enough, what came since is not */
static void reap_work(struct work_struct *work)
{
	struct nm_net *nn =
		container_of(to_delayed_work(work), struct nm_net, reap);
	LIST_HEAD(late);
	bool more;

	reap_ended(nn);

	spin_lock_bh(&nn->reap_lock);
	list_splice_init(&nn->late, &late);
	list_splice_init(&nn->gone, &nn->late);
	more = !list_empty(&nn->late);
	spin_unlock_bh(&nn->reap_lock);
	reap_free(nn, &late);

	if (more && !READ_ONCE(nn->closing))
		queue_delayed_work(system_wq, &nn->reap, REAP_DELAY);
}

static void reap_watch_in(struct nm_net *nn, unsigned long delay)
{
	if (!READ_ONCE(nn->closing))
		queue_delayed_work(system_wq, &nn->watch, delay);
}

static void reap_watch(struct work_struct *work)
{
	struct nm_net *nn =
		container_of(to_delayed_work(work), struct nm_net, watch);

	bool regs = nm_reg_sweep(nn);
	bool soon = reap_collect(nn, false);

	queue_delayed_work(system_wq, &nn->reap, 0);
	if (soon || regs || atomic_read(&nn->conns.nelems))
		reap_watch_in(nn, soon ? REAP_DELAY : REAP_WATCH);
}

/**
 * nm_reap_watch() - there is a connection, or a registration, to watch
 * @nn: namespace
 */
void nm_reap_watch(struct nm_net *nn)
{
	reap_watch_in(nn, REAP_WATCH);
}

/**
 * nm_reap_init() - prepare the reaper of a namespace
 * @nn: namespace
 */
void nm_reap_init(struct nm_net *nn)
{
	INIT_DELAYED_WORK(&nn->reap, reap_work);
	INIT_DELAYED_WORK(&nn->watch, reap_watch);
	nm_reset_init(nn);
}

/**
 * nm_reap_exit() - close everything in a namespace
 * @nn: namespace; @closing set at least a grace period ago, so that no packet
 *	is inside any more
 *
 * Context: may sleep.
 */
void nm_reap_exit(struct nm_net *nn)
{
	cancel_delayed_work_sync(&nn->watch);
	cancel_delayed_work_sync(&nn->reap);
	nm_reset_exit(nn);
	reap_collect(nn, true);
	reap_ended(nn);
	reap_free(nn, &nn->late);
	reap_free(nn, &nn->gone);
}
