// SPDX-License-Identifier: GPL-2.0-only
/*
 * nm_fault: has one allocation of some code fail, on kernels that inject no
 * faults by themselves. The code is what lies between two addresses, and
 * whatever it calls, in whatever context; which of its allocations is a number.
 *
 * Parameters: start and end of the code; nth, which is counted down and at 0
 * has had it fail; 0 or less does nothing.
 */
#include <linux/kprobes.h>
#include <linux/module.h>
#include <linux/stacktrace.h>
#include <asm/linkage.h>

#define DEPTH 48

/* before 6.2 */
#ifndef ASM_FUNC_ALIGN
#define ASM_FUNC_ALIGN ""
#endif

static unsigned long start;
module_param(start, ulong, 0644);
static unsigned long end;
module_param(end, ulong, 0644);
static atomic_t nth;
module_param_named(nth, nth.counter, int, 0644);

/* in place of the function: as arch/x86/lib/error-inject.c */
asmlinkage void nm_fault_return(void);
asm(".text\n"
    ".type nm_fault_return, @function\n"
    ".globl nm_fault_return\n" ASM_FUNC_ALIGN
    "nm_fault_return:\n" ANNOTATE_NOENDBR ASM_RET
    ".size nm_fault_return, .-nm_fault_return\n");

static bool fault_is_meant(void)
{
	unsigned long entry[DEPTH];
	unsigned int i, n;

	n = stack_trace_save(entry, DEPTH, 0);
	for (i = 0; i < n; i++)
		if (entry[i] >= start && entry[i] < end)
			return true;
	return false;
}

static int fault_alloc(struct kprobe *p, struct pt_regs *regs)
{
	if (atomic_read(&nth) <= 0 || !fault_is_meant() ||
	    atomic_dec_return(&nth))
		return 0;
	regs_set_return_value(regs, 0);
	regs->ip = (unsigned long)nm_fault_return;
	return 1;
}
NOKPROBE_SYMBOL(fault_alloc);

/* who calls one of them calls no other one for the same memory */
static const char *const names[] = {
	"kmem_cache_alloc_noprof",
	"kmem_cache_alloc_node_noprof",
	"__kmalloc_noprof",
	"__kmalloc_node_noprof",
	"__kmalloc_node_track_caller_noprof",
	"__kmalloc_cache_noprof",
	"__kmalloc_cache_node_noprof",
	"pcpu_alloc_noprof",
};

static struct kprobe probe[ARRAY_SIZE(names)];
static struct kprobe *probes[ARRAY_SIZE(names)];

static int __init fault_init(void)
{
	int i;

	for (i = 0; i < ARRAY_SIZE(names); i++) {
		probe[i].symbol_name = names[i];
		probe[i].pre_handler = fault_alloc;
		probes[i] = &probe[i];
	}
	return register_kprobes(probes, ARRAY_SIZE(names));
}
module_init(fault_init);

static void __exit fault_exit(void)
{
	unregister_kprobes(probes, ARRAY_SIZE(names));
}
module_exit(fault_exit);

MODULE_DESCRIPTION("Fault injection for the tests of nf_netmeeting");
MODULE_LICENSE("GPL");
