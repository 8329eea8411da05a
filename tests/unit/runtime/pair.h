// The smallest object that can hold others, for tests of the runtime: two slots and a number. `pairs_alive`
// counts them, so that a test sees what has been freed; the hooks note what the runtime asks of the language.

#ifndef LF_TESTS_PAIR_H
#define LF_TESTS_PAIR_H

#include "runtime/alloc.h"
#include "runtime/collect.h"
#include "runtime/hooks.h"
#include "runtime/region.h"
#include "runtime/shape.h"
#include "runtime/store.h"
#include "runtime/thread.h"
#include "tests/unit/unit.h"

typedef struct Pair {
    Obj head;
    Value left, right;
    int64_t number;
} Pair;

static int64_t pairs_alive;
static int finalized, weak_died, refused, memory_errors;
static void (*when_finalized)(Thread *T, Pair *p);
static uint32_t pair_shape, pair_del_shape;

static bool pair_visit(Obj *o, VisitFn fn, void *ctx) {
    Pair *p = (Pair *)o;
    return fn(&p->left, ctx) && fn(&p->right, ctx);
}
static void pair_free(Thread *T, Obj *o) {
    (void)T;
    (void)o;
    __atomic_fetch_sub(&pairs_alive, 1, __ATOMIC_RELAXED);
}
static const Kind pair_kind = {
    .name = "pair", .visit = pair_visit, .free_parts = pair_free, .flags = KIND_MOVABLE | KIND_FREEZABLE};

static void note_memory(Thread *T) {
    (void)T;
    memory_errors++;
}
static void note_immutable(Thread *T, Obj *o) {
    (void)T;
    (void)o;
    refused++;
}
static void note_region(Thread *T, const char *text, Obj *source, Obj *target) {
    (void)text;
    (void)target;
    note_immutable(T, source);
}
static void note_finalize(Thread *T, Obj *o) {
    finalized++;
    if (when_finalized) when_finalized(T, (Pair *)o);
}
static void note_weak(Thread *T, Obj *o) {
    (void)T;
    o->aux &= ~(uint32_t)AUX_WEAK;
    weak_died++;
}
// A thread with nothing in it yet. Every test runs in a process of its own.
static inline Thread *begin(void) {
    static bool ready;
    if (!ready) {
        lf_alloc_init();
        lf_hooks = (Hooks){.no_memory = note_memory,
                           .error_immutable = note_immutable,
                           .error_region = note_region,
                           .finalize = note_finalize,
                           .weak_dead = note_weak};
        pair_shape = shape_new_root(&pair_kind, NULL, 0, 0, 0);
        pair_del_shape = shape_new_root(&pair_kind, NULL, 0, 0, SHAPE_HAS_DEL);
        lf_shapes[pair_shape].size = lf_shapes[pair_del_shape].size = sizeof(Pair);
        ready = true;
    }
    pairs_alive = finalized = weak_died = refused = memory_errors = 0;
    when_finalized = NULL;
    Thread *T = thread_new();
    ck_assert_ptr_nonnull(T);
    return T;
}

static inline Pair *pair_of_shape(Thread *T, uint32_t shape, Value left, Value right) {
    Pair *p = lf_alloc(T, shape, sizeof *p);
    ck_assert_ptr_nonnull(p);
    pairs_alive++;
    lf_init(&p->left, left);
    lf_init(&p->right, right);
    return p;
}
// A pair that takes over both references.
static inline Pair *pair(Thread *T, Value left, Value right) {
    return pair_of_shape(T, pair_shape, left, right);
}
static inline Value held(Thread *T, Pair *p) { return lf_retain(T, v_obj(p)); }

#endif
