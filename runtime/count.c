/* Counting references: what object.h does not do inline, and taking dead objects apart. */
#include "runtime/alloc_inline.h"
#include "runtime/hooks.h"
#include "runtime/region.h"
#include "runtime/shape.h"
#include "runtime/thread.h"

#include <stdlib.h>

/* How deep dealloc may recurse before dead objects wait in a list: recursion keeps CPython's order of
 * finalizers in ordinary graphs, the list keeps a chain of a million objects from using the C stack. */
#define DEALLOC_DEPTH 64

typedef struct DyingLink {
    uint32_t shape, aux;
    Obj *next;
} DyingLink; /* rc and rid of a dead local object hold the link */

/* What is frozen is by far the commonest here: one count of the thread, whose sign says that the thread holds
 * the region. Shared atoms and members of open regions come next. */
void lf_retain_slow(Thread *T, Obj *o) {
    if (LIKELY(o->rid < RID_STAGED)) {
        if (LIKELY(count_add(&T->counts[o->rid]))) return;
        if (o->rid == RID_ATOMS)
            atom_add(o, 1);
        else if (!region_retain_open(o))
            region_retain(T, o);
    } else
        o->rc++; /* it is being frozen, and something is detached meanwhile */
}

void lf_release_slow(Thread *T, Obj *o) {
    if (LIKELY(o->rid < RID_STAGED)) {
        if (LIKELY(count_sub(&T->counts[o->rid]))) return;
        if (o->rid == RID_ATOMS) {
            if (UNLIKELY(!atom_sub(o, 1))) region_atom_dead(T, o);
        } else if (!region_release_open(o))
            region_release(T, o);
    } else
        o->rc--; /* nothing of it dies */
}

static bool release_slot(Value *slot, void *ctx) {
    Value v = *slot;
    *slot = V_UNDEF;
    lf_release(ctx, v);
    return true;
}

void lf_forget_candidate(Thread *T, Obj *o) {
    uint32_t at = o->aux >> 8;
    Obj *last = T->candidates[--T->ncandidates];
    T->candidates[at] = last;
    last->aux = (last->aux & AUX_FLAGS) | at << 8;
    o->aux &= AUX_FLAGS & ~AUX_BUFFERED;
}

/* Finalizer and weak references. False: the object was resurrected. */
static bool last_rites(Thread *T, Obj *o) {
    Shape *s = shape_of(o);
    if ((s->flags & SHAPE_HAS_DEL) && !(o->aux & AUX_FINALIZED)) {
        o->aux |= AUX_FINALIZED;
        o->rc = 1;
        lf_hooks.finalize(T, o);
        if (--o->rc != 0) return false;
    }
    if (o->aux & AUX_WEAK) {
        o->rc = 1;
        lf_hooks.weak_dead(T, o);
        if (--o->rc != 0) return false;
    }
    return true;
}

/* A plain instance: its inline slots, and the array behind them. */
static void drop_attributes(Thread *T, Obj *o, const Shape *s) {
    Value *words = (Value *)o + s->first;
    uint32_t inside = s->nslots < s->ninline ? s->nslots : s->ninline;
    for (uint32_t i = 1; i <= inside; i++) lf_release(T, words[i]);
    if (LIKELY(!words[0])) return;
    Value *ext = (Value *)(uintptr_t)words[0];
    for (uint32_t i = 0; i < s->nslots - inside; i++) lf_release(T, ext[i]);
    lf_buf_free(T, ext);
}

static void take_apart(Thread *T, Obj *o) {
    Shape *s = shape_of(o);
    if (UNLIKELY((s->flags & SHAPE_HAS_DEL) || (o->aux & AUX_WEAK))) {
        if (!last_rites(T, o)) return;
        s = shape_of(o); /* a finalizer may have changed the class */
    }
    if (o->aux & AUX_BUFFERED) lf_forget_candidate(T, o);
    o->aux |= AUX_DYING;
    Obj *type = s->type; /* a dead class takes its shapes along */
    size_t size = s->size ? s->size : s->kind->size ? s->kind->size(o) : 0;
    if (LIKELY(s->kind->drop != NULL && ((!s->first && !(s->flags & SHAPE_IS_DICT)) ||
                                         ((s->kind->flags & KIND_DROP_DICT) && o->shape < LF_CORE_SHAPES))))
        s->kind->drop(T, o);
    else if (s->first && !s->kind->visit && !s->kind->free_parts && !(s->flags & SHAPE_IS_DICT))
        drop_attributes(T, o, s);
    else if (!s->first && !s->kind->visit && !s->kind->free_parts && !s->kind->ext) {
    } /* nothing in it */
    else {
        shape_visit(o, release_slot, T);
        shape_free_parts(T, o);
    }
    lf_free_obj(T, o, size);
    if (type && type->rid != RID_IMMORTAL) lf_release_obj(T, type);
}

/* Those that wait because dealloc was deep enough. */
static void take_waiting_apart(Thread *T) {
    while (T->dying) {
        Obj *o = T->dying;
        T->dying = ((DyingLink *)o)->next;
        o->rc = 0;
        o->rid = RID_LOCAL;
        o->aux &= ~(uint32_t)AUX_DYING;
        take_apart(T, o);
    }
}

/* What lf_dealloc does not do at once. */
static __attribute__((noinline)) void dealloc(Thread *T, Obj *o) {
    const Shape *s = shape_of(o);
    const Kind *kind = s->kind;
    bool deep = T->dealloc_depth >= DEALLOC_DEPTH;
    if (o->shape < LF_CORE_SHAPES && !(o->aux & AUX_WEAK)) {
        if (kind->drop && !deep &&
            ((!s->first && !(s->flags & (SHAPE_IS_DICT | SHAPE_HAS_DEL))) ||
             (kind->flags & KIND_DROP_DICT))) { /* the short way of take_apart */
            if (o->aux & AUX_BUFFERED) lf_forget_candidate(T, o);
            T->dealloc_depth++;
            o->aux |= AUX_DYING;
            size_t size = s->size ? s->size : kind->size(o);
            kind->drop(T, o);
            lf_free_core(T, o, size);
            if (UNLIKELY(T->dying != NULL) && T->dealloc_depth == 1) take_waiting_apart(T);
            T->dealloc_depth--;
            return;
        }
    }
    if (deep) {
        /* A finalizer may collect before its turn comes: the collector must not meet the link in place of a
         * count. */
        if (o->aux & AUX_BUFFERED) lf_forget_candidate(T, o);
        o->aux |= AUX_DYING; /* weak references must not find it any more */
        ((DyingLink *)o)->next = T->dying;
        T->dying = o;
        return;
    }
    T->dealloc_depth++;
    take_apart(T, o);
    if (T->dealloc_depth == 1) take_waiting_apart(T);
    T->dealloc_depth--;
}

void lf_dealloc(Thread *T, Obj *o) {
    const Kind *kind = shape_of(o)->kind;
    if (LIKELY(o->shape < LF_CORE_SHAPES && !(o->aux & AUX_WEAK) && kind->end)) {
        if (o->aux & AUX_BUFFERED) lf_forget_candidate(T, o);
        size_t size = kind->end(T, o);
        if (LIKELY(size != KIND_NOT_ENDED)) {
            lf_free_core(T, o, size);
            return;
        }
    }
    dealloc(T, o);
}

void lf_candidate(Thread *T, Obj *o) {
    if (UNLIKELY(T->ncandidates == T->candidates_cap)) {
        uint32_t cap = T->candidates_cap ? T->candidates_cap * 2 : 1024;
        if (cap > 1u << 24) return; /* the index has 24 bits: such an object waits for a later decrement */
        Obj **grown = realloc(T->candidates, cap * sizeof *grown); /* nobody waits for an error */
        if (!grown) return;
        T->candidates = grown;
        T->candidates_cap = cap;
    }
    o->aux = (o->aux & AUX_FLAGS) | AUX_BUFFERED | T->ncandidates << 8;
    T->candidates[T->ncandidates++] = o;
}
