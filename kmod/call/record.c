// SPDX-License-Identifier: GPL-2.0-only
/*
 * The memory of calls and connections, in caches of their own: of what kmalloc()
 * has for their size, a third would stay empty. Readers may still look at what
 * is freed until a grace period has passed.
 */

#include <linux/slab.h>

#include "call/conn.h"
#include "call/record.h"

static struct kmem_cache *record_calls __ro_after_init;
static struct kmem_cache *record_conns __ro_after_init;

/**
 * nm_record_setup() - make the caches
 *
 * Return: 0 or -ENOMEM. Context: module init.
 */
int __init nm_record_setup(void)
{
	record_calls = KMEM_CACHE(nm_call, 0);
	if (!record_calls)
		return -ENOMEM;
	record_conns = KMEM_CACHE(nm_conn, 0);
	if (record_conns)
		return 0;
	kmem_cache_destroy(record_calls);
	return -ENOMEM;
}

/**
 * nm_record_cleanup() - destroy the caches
 *
 * Context: module init or exit, after rcu_barrier().
 */
void nm_record_cleanup(void)
{
	kmem_cache_destroy(record_conns);
	kmem_cache_destroy(record_calls);
}

/**
 * nm_record_call() - memory for a call
 *
 * Return: all zero, or NULL. Context: atomic.
 */
struct nm_call *nm_record_call(void)
{
	return kmem_cache_zalloc(record_calls, GFP_ATOMIC);
}

static void record_call_rcu(struct rcu_head *rcu)
{
	kmem_cache_free(record_calls, container_of(rcu, struct nm_call, rcu));
}

/**
 * nm_record_free_call() - free it after a grace period
 * @call: in no table any more
 */
void nm_record_free_call(struct nm_call *call)
{
	call_rcu(&call->rcu, record_call_rcu);
}

/**
 * nm_record_conn() - memory for a connection
 *
 * Return: all zero, or NULL. Context: atomic.
 */
struct nm_conn *nm_record_conn(void)
{
	return kmem_cache_zalloc(record_conns, GFP_ATOMIC);
}

static void record_conn_rcu(struct rcu_head *rcu)
{
	kmem_cache_free(record_conns, container_of(rcu, struct nm_conn, rcu));
}

/**
 * nm_record_free_conn() - free it after a grace period
 * @conn: in no table any more
 */
void nm_record_free_conn(struct nm_conn *conn)
{
	call_rcu(&conn->rcu, record_conn_rcu);
}
