/* alloc_inline.h — the short way to a small object: a block from the running thread's free list.
 *
 * For exact instances of core types, whose class is never counted. The body is not cleared; the caller fills
 * all of it before anything can run. NULL with MemoryError set. Only the running thread calls it.
 */
#ifndef LF_ALLOC_INLINE_H
#define LF_ALLOC_INLINE_H

#include "runtime/thread.h"

/* Free lists hold dead blocks of this thread's local heap by size class; the first word links them. They are
 * off in the system-allocator build, so that sanitizers see every free. */
#ifdef LF_ALLOC_MIMALLOC
#define LF_FREELIST_MAX (LF_FREELISTS * 16)
#else
#define LF_FREELIST_MAX 0
#endif

/* rounded: the size in bytes, a multiple of 16. */
static inline void *lf_alloc_core_atom(Thread *T, uint32_t shape, size_t rounded) {
    if (UNLIKELY(rounded > LF_FREELISTS * 16 || !T->freelist[rounded / 16]))
        return lf_alloc_raw(T, shape, rounded, AUX_ACYCLIC);
    void **list = &T->freelist[rounded / 16];
    Obj *o = *list;
    memcpy(list, o, sizeof *list);
    o->shape = shape;
    o->aux = AUX_ACYCLIC;
    o->rc = 1;
    o->rid = RID_LOCAL;
    return o;
}

/* The block of a small buffer comes from the same lists. Whoever frees one says how large it was asked for,
 * as may be done with any buffer whose size was a multiple of 16; lf_buf_free takes it, too. */
static inline size_t lf_piece_size(size_t size) { return LF_FREELIST_MAX ? (size + 15) & ~(size_t)15 : size; }

static inline void *lf_piece_alloc(Thread *T, size_t size) {
    size_t rounded = lf_piece_size(size);
    if (UNLIKELY(rounded > LF_FREELIST_MAX || !T->freelist[rounded / 16])) return lf_buf_alloc(T, rounded);
    void **list = &T->freelist[rounded / 16], *p = *list;
    memcpy(list, p, sizeof *list);
    return p;
}

static inline void lf_piece_free(Thread *T, void *p, size_t size) {
    size_t rounded = lf_piece_size(size);
    if (UNLIKELY(!rounded || rounded > LF_FREELIST_MAX)) {
        lf_buf_free(T, p);
        return;
    }
    void **list = &T->freelist[rounded / 16];
    memcpy(p, list, sizeof *list);
    *list = p;
}

/* A container counts for the collector; at the limit a collection is asked for at the next safepoint. */
static inline void lf_count_container(Thread *T) {
    if (UNLIKELY(++T->ncontainers >= T->collect_at)) T->poke |= POKE_COLLECT;
}

/* The same as lf_alloc_core_atom for what may be part of cycles. */
static inline void *lf_alloc_core(Thread *T, uint32_t shape, size_t rounded) {
    if (UNLIKELY(rounded > LF_FREELISTS * 16 || !T->freelist[rounded / 16]))
        return lf_alloc_raw(T, shape, rounded, 0);
    void **list = &T->freelist[rounded / 16];
    Obj *o = *list;
    memcpy(list, o, sizeof *list);
    o->shape = shape;
    o->aux = 0;
    o->rc = 1;
    o->rid = RID_LOCAL;
    lf_count_container(T);
    return o;
}

/* Gives the block of an exact instance of a core type back. size as allocated, or 0. */
static inline void lf_free_core(Thread *T, Obj *o, size_t size) {
    size_t rounded = (size + 15) & ~(size_t)15;
    if (UNLIKELY(!rounded || rounded > LF_FREELIST_MAX || (o->aux & AUX_ADOPTED))) {
        lf_free_obj(T, o, size);
        return;
    }
    if (!(o->aux & AUX_ACYCLIC)) T->ncontainers--;
    void **list = &T->freelist[rounded / 16];
    memcpy(o, list, sizeof *list);
    *list = o;
}

#endif
