/* SPDX-License-Identifier: GPL-2.0-only */
/* Kernel memory for kmod/flow in userspace; it fails when a schedule says so. */
#ifndef SHIM_SLAB_H
#define SHIM_SLAB_H

#include <stdlib.h>

#define GFP_ATOMIC 0
#define SLAB_HWCACHE_ALIGN 0

struct kmem_cache {
	size_t size;
};

void *shim_alloc(size_t size);

static inline void *kmalloc(size_t size, int flags)
{
	(void)flags;
	return shim_alloc(size);
}

static inline void *kmalloc_array(size_t n, size_t size, int flags)
{
	(void)flags;
	return shim_alloc(n * size);
}

static inline void kfree(void *p)
{
	free(p);
}

static inline struct kmem_cache *kmem_cache_create(const char *name,
						   size_t size, size_t align,
						   int flags, void *ctor)
{
	struct kmem_cache *cache = malloc(sizeof(*cache));

	(void)name, (void)align, (void)flags, (void)ctor;
	if (cache)
		cache->size = size;
	return cache;
}

static inline void kmem_cache_destroy(struct kmem_cache *cache)
{
	free(cache);
}

static inline void *kmem_cache_alloc(struct kmem_cache *cache, int flags)
{
	(void)flags;
	return shim_alloc(cache->size);
}

static inline void kmem_cache_free(struct kmem_cache *cache, void *p)
{
	(void)cache;
	free(p);
}

#endif
