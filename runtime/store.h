/* store.h — lf_store, the only way to store a reference in a heap slot.
 *
 * Every store goes through it, from opcodes and natives alike (attributes, items, globals, cells, appends,
 * builders). v is always consumed. Check, then apply: on false an exception is set and nothing has changed.
 * The old value is released after the new one is in place. Called by the thread that owns `own`.
 */
#ifndef LF_STORE_H
#define LF_STORE_H

#include "runtime/object.h"

/* A store into o needs no check. CONFIG=plain leaves the question out, to measure what it costs programs that
 * use no regions (tests/bench/costs); no other program may run in such a build. */
#ifdef LF_PLAIN
#define LF_STORES_FREELY(o) ((void)(o), true)
#else
#define LF_STORES_FREELY(o) LIKELY((o)->rid == RID_LOCAL)
#endif

bool lf_store_slow(Thread *T, Obj *own, Value *slot, Value v);

static inline bool lf_store(Thread *T, Obj *own, Value *slot, Value v) {
    if (LF_STORES_FREELY(own)) {
        Value old = *slot;
        *slot = v;
        lf_release(T, old);
        return true;
    }
    return lf_store_slow(T, own, slot, v);
}

/* May the running thread change this object? False: the exception is set (TypeError for a frozen one).
 * Natives that mutate ask this first, once, before they change anything that lf_store does not see (lengths,
 * tables, bytes). */
bool lf_may_write_slow(Thread *T, Obj *o);
static inline bool lf_may_write(Thread *T, Obj *o) { return LF_STORES_FREELY(o) || lf_may_write_slow(T, o); }

/* May v be stored in own? The check of lf_store alone: for bulk operations, which check all before they apply
 * one. */
bool lf_may_store_slow(Thread *T, Obj *own, Value v);
static inline bool lf_may_store(Thread *T, Obj *own, Value v) {
    return LF_STORES_FREELY(own) || lf_may_store_slow(T, own, v);
}

/* The same for several values that go into own together: one bridge may not come twice. */
bool lf_may_store_all(Thread *T, Obj *own, const Value *values, uint32_t n);

void lf_take_slow(Thread *T, Obj *own, Value v);

/* Empties a slot of own, which may be changed; its reference is the caller's now, as a local one. The way
 * back from lf_store, for pops and removals. */
static inline Value lf_take(Thread *T, Obj *own, Value *slot) {
    Value v = *slot;
    if (!LF_STORES_FREELY(own)) lf_take_slow(T, own, v);
    *slot = V_UNDEF;
    return v;
}

/* n references that a native has cut out of own (they stand in slots that own no longer has) become the
 * caller's, all of them before the first one ends: what runs then, a finalizer, finds every reference
 * counted. */
static inline void lf_take_cut(Thread *T, Obj *own, const Value *slots, size_t n) {
    if (LF_STORES_FREELY(own)) return;
    for (size_t i = 0; i < n; i++) lf_take_slow(T, own, slots[i]);
}

/* The first store into a slot of an object that was just allocated and that nobody else has seen. v is
 * consumed. */
static inline void lf_init(Value *slot, Value v) { *slot = v; }

#endif
