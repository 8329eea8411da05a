#include "runtime/alloc_inline.h"
#include "runtime/hooks.h"
#include "runtime/region.h"
#include "runtime/shape.h"

#include <stdlib.h>
#include <unistd.h>

#ifdef LF_ALLOC_MIMALLOC
#include <mimalloc.h>
#endif

void lf_alloc_init(void) {
#ifdef LF_ALLOC_MIMALLOC
    mi_option_set(mi_option_arena_reserve, 64 * 1024);
    mi_option_set(mi_option_allow_thp, 0);
#endif
}

/* Address space is given without memory behind it: what the machine cannot hold is refused at once. */
static bool beyond_machine(size_t size) {
    static _Atomic size_t all;
    if (size < (size_t)1 << 28) return false;
    if (!all) all = (size_t)sysconf(_SC_PHYS_PAGES) * (size_t)sysconf(_SC_PAGESIZE);
    return size > all;
}

#ifdef LF_ALLOC_MIMALLOC
static inline void *raw_alloc(size_t size) {
    if (size <= MI_SMALL_SIZE_MAX) return mi_malloc_small(size);
    return UNLIKELY(beyond_machine(size)) ? NULL : mi_malloc(size);
}
static inline void raw_free(void *p) { mi_free(p); }
#else
static inline void *raw_alloc(size_t size) { return UNLIKELY(beyond_machine(size)) ? NULL : malloc(size); }
static inline void raw_free(void *p) { free(p); }
#endif

/* The hostile build fails the n-th allocation (LFPY_FAIL_ALLOC=n) to prove that every caller copes. */
#ifdef LF_HOSTILE
static bool fail_now(void) {
    static _Atomic long left = -1;
    static _Atomic int asked;
    if (!asked) {
        const char *s = getenv("LFPY_FAIL_ALLOC");
        left = s ? atol(s) : 0;
        asked = 1;
    }
    return left > 0 && --left == 0;
}
#else
#define fail_now() false
#endif

static void *refill(Thread *T, size_t rounded) {
    void *o = UNLIKELY(fail_now()) ? NULL : raw_alloc(rounded);
    if (UNLIKELY(!o)) lf_hooks.no_memory(T);
    return o;
}

/* An instance of a class that is not immortal counts on it. */
static void hold_type(Thread *T, uint32_t shape) {
    Obj *type = lf_shapes[shape].type;
    if (!type) return;
    if (LIKELY(type->rid == RID_LOCAL))
        type->rc++;
    else if (type->rid != RID_IMMORTAL)
        region_retain(T, type);
}

static inline __attribute__((always_inline)) Obj *new_object(Thread *T, uint32_t shape, size_t rounded,
                                                             uint32_t aux) {
    Obj *o;
    if (LIKELY(rounded <= LF_FREELIST_MAX) && LIKELY(T->freelist[rounded / 16] != NULL)) {
        void **list = &T->freelist[rounded / 16];
        o = *list;
        memcpy(list, o, sizeof *list);
    } else {
        o = refill(T, rounded);
        if (UNLIKELY(!o)) return NULL;
    }
    o->shape = shape;
    o->aux = aux;
    o->rc = 1;
    o->rid = RID_LOCAL;
    if (shape >= LF_CORE_SHAPES) hold_type(T, shape);
    return o;
}

static inline size_t round_up(size_t size) { return (size + 15) & ~(size_t)15; }

/* The body is a whole number of 16 bytes, mostly few. */
static inline void clear_body(Obj *o, size_t rounded) {
    uint64_t *at = (uint64_t *)(o + 1), *end = (uint64_t *)((char *)o + rounded);
    if (UNLIKELY(rounded > 256)) {
        memset(at, 0, rounded - sizeof *o);
        return;
    }
    for (; at < end; at += 2) at[0] = at[1] = 0;
}

void *lf_alloc_raw(Thread *T, uint32_t shape, size_t size, uint32_t aux) {
    Obj *o = new_object(T, shape, round_up(size), aux);
    if (o && !(aux & AUX_ACYCLIC)) lf_count_container(T);
    return o;
}

void *lf_alloc(Thread *T, uint32_t shape, size_t size) {
    size_t rounded = round_up(size);
    Obj *o = new_object(T, shape, rounded, 0);
    if (LIKELY(o != NULL)) {
        clear_body(o, rounded);
        lf_count_container(T);
    }
    return o;
}

void *lf_alloc_atom(Thread *T, uint32_t shape, size_t size) {
    size_t rounded = round_up(size);
    Obj *o = new_object(T, shape, rounded, AUX_ACYCLIC);
    if (LIKELY(o != NULL)) clear_body(o, rounded);
    return o;
}

void lf_free_obj(Thread *T, Obj *o, size_t size) {
    size_t rounded = (size + 15) & ~(size_t)15;
    if (!(o->aux & AUX_ACYCLIC)) T->ncontainers--;
    if (UNLIKELY(o->aux & AUX_ADOPTED)) {
        heap_return(o);
        return;
    }
    if (rounded && rounded <= LF_FREELIST_MAX) {
        void **list = &T->freelist[rounded / 16];
        memcpy(o, list, sizeof *list);
        *list = o;
        return;
    }
    raw_free(o);
}

void lf_free_lists(Thread *T) {
    for (int i = 0; i <= LF_FREELISTS; i++)
        for (void *block = T->freelist[i], *next; block; block = next) {
            memcpy(&next, block, sizeof next);
            raw_free(block);
        }
    memset(T->freelist, 0, sizeof T->freelist);
}

void lf_give_back(Thread *T) {
    lf_free_lists(T);
#ifdef LF_ALLOC_MIMALLOC
    mi_collect(true);
#endif
}

void lf_free_block(void *p) { raw_free(p); }

Value lf_immortal(Value v) {
    if (v_is_obj(v) && v_as_obj(v)->rid != RID_IMMORTAL) v_as_obj(v)->rid = RID_IMMORTAL;
    return v;
}

void *lf_buf_alloc(Thread *T, size_t size) {
    void *p = UNLIKELY(fail_now()) ? NULL : raw_alloc(size ? size : 1);
    if (UNLIKELY(!p)) lf_hooks.no_memory(T);
    return p;
}

void *lf_buf_calloc(Thread *T, size_t size) {
    void *p = lf_buf_alloc(T, size);
    if (p) memset(p, 0, size);
    return p;
}

void *lf_buf_realloc(Thread *T, void *p, size_t size) {
    void *q = NULL;
    if (LIKELY(!fail_now() && !beyond_machine(size))) {
#ifdef LF_ALLOC_MIMALLOC
        q = mi_realloc(p, size ? size : 1);
#else
        q = realloc(p, size ? size : 1);
#endif
    }
    if (UNLIKELY(!q)) lf_hooks.no_memory(T);
    return q;
}

void *lf_piece_realloc(Thread *T, void *p, size_t had, size_t size) {
    size_t rounded = lf_piece_size(size);
    if (!p) return lf_piece_alloc(T, size);
    if (had > LF_FREELIST_MAX) return lf_buf_realloc(T, p, rounded);
    if (rounded <= lf_piece_size(had)) return p;
    void *q = lf_piece_alloc(T, size);
    if (UNLIKELY(!q)) return NULL;
    memcpy(q, p, had);
    lf_piece_free(T, p, had);
    return q;
}

void lf_buf_free(Thread *T, void *p) {
    (void)T;
    raw_free(p);
}
