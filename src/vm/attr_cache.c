#include "src/vm/attr_cache.h"
#include "src/compile/code.h"

#include <stdatomic.h>

static _Atomic(uint32_t) process_epoch; /* goes up when every thread must forget */

static AttrEntry *entry(AttrCache *c, int use, uint32_t shape, Value name) {
    return &c->at[use][(shape * 31u ^ (uint32_t)(name >> 4)) % ATTR_CACHE_SIZE];
}

uint64_t attr_cache_find(AttrCache *c, int use, uint32_t shape, Value name, uint64_t *inline_word) {
    const AttrEntry *e = entry(c, use, shape, name);
    if (e->name != name || (e->word & (LF_MAX_SHAPES - 1)) != shape) return 0;
    if (c->epoch != atomic_load_explicit(&process_epoch, memory_order_relaxed)) return 0;
    if (++c->turn % 8 == 0) __atomic_store_n(inline_word, e->word, __ATOMIC_RELEASE);
    return e->word;
}

void attr_cache_put(AttrCache *c, int use, Value name, uint64_t word) {
    uint32_t epoch = atomic_load_explicit(&process_epoch, memory_order_relaxed);
    if (c->epoch != epoch) {
        memset(c->at, 0, sizeof c->at);
        c->epoch = epoch;
    }
    *entry(c, use, (uint32_t)word & (LF_MAX_SHAPES - 1), name) = (AttrEntry){name, word};
}

void attr_cache_forget_all(void) {
    atomic_fetch_add_explicit(&process_epoch, 1, memory_order_relaxed);
    code_forget_caches();
}
