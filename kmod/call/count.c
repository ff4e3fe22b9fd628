// SPDX-License-Identifier: GPL-2.0-only
/* Per-CPU counters of a namespace and their table of names. */

#include <linux/percpu.h>
#include <linux/slab.h>
#include <linux/u64_stats_sync.h>

#include "call/count.h"
#include "call/net.h"

struct nm_counters {
	u64_stats_t v[NM_COUNT_MAX];
	struct u64_stats_sync syncp;
};

static const struct {
	const char *name;
	const char *text;
} nm_count_table[] = {
#define NM_COUNT_ROW(id, name, text) [NM_COUNT_##id] = { name, text },
	NM_COUNTERS(NM_COUNT_ROW)
#undef NM_COUNT_ROW
};

/**
 * nm_count_init() - allocate the counters of a namespace
 * @nn: namespace
 *
 * Return: 0 or -ENOMEM. Context: may sleep.
 */
int nm_count_init(struct nm_net *nn)
{
	int cpu;

	mutex_init(&nn->count_lock);
	nn->counters = alloc_percpu(struct nm_counters);
	if (!nn->counters)
		return -ENOMEM;
	for_each_possible_cpu(cpu)
		u64_stats_init(&per_cpu_ptr(nn->counters, cpu)->syncp);
	nn->count_base =
		kcalloc(NM_COUNT_MAX, sizeof(*nn->count_base), GFP_KERNEL);
	if (nn->count_base)
		return 0;
	free_percpu(nn->counters);
	return -ENOMEM;
}

/**
 * nm_count_exit() - free the counters of a namespace
 * @nn: namespace
 */
void nm_count_exit(struct nm_net *nn)
{
	kfree(nn->count_base);
	free_percpu(nn->counters);
}

/**
 * nm_count_add() - count
 * @nn: namespace
 * @id: what
 * @n: how many
 *
 * Context: any but hard interrupt; takes no lock.
 */
void nm_count_add(const struct nm_net *nn, enum nm_count id, u32 n)
{
	struct nm_counters *c;

	local_bh_disable();
	c = this_cpu_ptr(nn->counters);
	u64_stats_update_begin(&c->syncp);
	u64_stats_add(&c->v[id], n);
	u64_stats_update_end(&c->syncp);
	local_bh_enable();
}

/* since the namespace exists */
static u64 count_sum(const struct nm_net *nn, enum nm_count id)
{
	unsigned int start;
	u64 sum = 0;
	u64 v;
	int cpu;

	for_each_possible_cpu(cpu) {
		const struct nm_counters *c = per_cpu_ptr(nn->counters, cpu);

		do {
			start = u64_stats_fetch_begin(&c->syncp);
			v = u64_stats_read(&c->v[id]);
		} while (u64_stats_fetch_retry(&c->syncp, start));
		sum += v;
	}
	return sum;
}

/**
 * nm_count_read() - a counter over all CPUs
 * @nn: namespace
 * @id: which
 *
 * What it began at is read before the sum, which so is never less.
 *
 * Return: the count since the last reset. Context: any.
 */
u64 nm_count_read(const struct nm_net *nn, enum nm_count id)
{
	u64 base = atomic64_read_acquire(&nn->count_base[id]);

	return count_sum(nn, id) - base;
}

/**
 * nm_count_reset() - begin a counter at 0 again
 * @nn: namespace
 * @id: which
 *
 * Who counts does not notice. One after the other: of two at a time the one with
 * the lower sum would bring back what the other has taken.
 *
 * Return: the count it took away. Context: may sleep.
 */
u64 nm_count_reset(struct nm_net *nn, enum nm_count id)
{
	u64 sum, base;

	mutex_lock(&nn->count_lock);
	base = atomic64_read(&nn->count_base[id]);
	sum = count_sum(nn, id);
	atomic64_set_release(&nn->count_base[id], sum);
	mutex_unlock(&nn->count_lock);
	return sum - base;
}

/**
 * nm_count_name() - name of a counter as the tool shows it
 * @id: which
 *
 * Return: a short word, never NULL.
 */
const char *nm_count_name(enum nm_count id)
{
	return nm_count_table[id].name;
}

/**
 * nm_count_text() - what a counter means
 * @id: which
 *
 * Return: one sentence, never NULL.
 */
const char *nm_count_text(enum nm_count id)
{
	return nm_count_table[id].text;
}
