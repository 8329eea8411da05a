#include "runtime/collect.h"

#include <stdlib.h>

#include "runtime/alloc.h"
#include "runtime/hooks.h"
#include "runtime/shape.h"
#include "runtime/thread.h"

/* The thread that is counting the references of its objects, on this thread of the system. */
static _Thread_local const Thread *counting;

const Thread *lf_counting(void) { return counting; }

/* A work list; when it cannot grow the collection is given up, which is safe at any point before the sweep
 * because the colours and counts are restored from the list of visited objects. */
typedef struct Work {
    Thread *T;
    Obj **at;
    uint32_t n, cap;
    int64_t slots; /* references met while subtracting, of what lives on in the end: what a collection costs
                      in vain */
    int64_t left;  /* undoing an unfinished object: references still to restore */
    bool failed;
} Work;

static void push(Work *w, Obj *o) {
    if (w->n == w->cap) {
        uint32_t cap = w->cap ? w->cap * 2 : 4096;
        Obj **grown = realloc(w->at, cap * sizeof *grown);
        if (!grown) {
            w->failed = true;
            return;
        }
        w->at = grown;
        w->cap = cap;
    }
    w->at[w->n++] = o;
}

static inline Obj *traced(Value v) {
    if (!v_is_obj(v)) return NULL;
    Obj *o = v_as_obj(v);
    return o->rid == RID_LOCAL && !(o->aux & AUX_ACYCLIC) ? o : NULL;
}

/* Each object is held by its references and, on its class, by its shape. */
static void visit_all(Obj *o, VisitFn fn, void *ctx) {
    shape_visit(o, fn, ctx);
    Value type = v_obj(shape_of(o)->type);
    fn(&type, ctx);
}

/* Phase 1: every edge inside the graph is taken off its target's count; every object met turns gray. */
static bool subtract(Value *slot, void *ctx) {
    Work *w = ctx;
    Obj *o = traced(*slot);
    if (o && !(o->aux & AUX_GRAY)) {
        push(w, o);
        if (w->failed) return false;
        o->aux |= AUX_GRAY;
    }
    w->slots++;
    if (o) o->rc--;
    return true;
}

/* Phase 2: what is held from outside is alive and gives its counts back to what it reaches. */
static bool give_back(Value *slot, void *ctx) {
    Obj *o = traced(*slot);
    if (!o) return true;
    o->rc++;
    if (o->aux & AUX_GRAY) {
        o->aux &= ~AUX_GRAY;
        push(ctx, o);
    }
    return true;
}

/* Restores the counts inside the dead part (ctx), whose members are taken apart one reference at a time, or,
 * where memory ran out (ctx NULL), all counts. */
static bool restore(Value *slot, void *ctx) {
    if (ctx) ((Work *)ctx)->slots--;
    Obj *o = traced(*slot);
    if (o) o->rc++;
    return true;
}

static bool clear_slot(Value *slot, void *ctx) {
    Value v = *slot;
    if (!v_is_obj(v)) return true;
    *slot = V_UNDEF;
    lf_release(ctx, v);
    return true;
}

static void unbuffer_all(Thread *T, Work *seen) {
    for (uint32_t i = 0; i < T->ncandidates; i++) {
        Obj *o = T->candidates[i];
        o->aux = (o->aux & AUX_FLAGS & ~AUX_BUFFERED) | AUX_GRAY;
        push(seen, o);
    }
    T->ncandidates = 0;
}

/* Weak references among the dead do not call, neither now nor when their own slots are being cleared: hooks
 * know them by their colour. */
static void colour(Obj **dead, uint32_t n) {
    for (uint32_t i = 0; i < n; i++) dead[i]->aux |= AUX_WHITE;
}
static void clear_weak_references(Thread *T, Obj **dead, uint32_t n) {
    for (uint32_t i = 0; i < n; i++)
        if (dead[i]->aux & AUX_WEAK) lf_hooks.weak_dead(T, dead[i]);
}

static bool must_be_finalized(const Obj *o) {
    return (shape_of(o)->flags & SHAPE_HAS_DEL) && !(o->aux & AUX_FINALIZED);
}
/* Finalizers run first, on the whole dead graph, which weak references do not lead to any more (PEP 442); one
 * that stores a member elsewhere saves what it reaches: then nothing of this round is freed (finalized
 * objects are not finalized again, so the next round settles it). */
static bool finalizers_resurrect(Thread *T, Obj **dead, uint32_t n) {
    uint32_t first = 0;
    while (first < n && !must_be_finalized(dead[first])) first++;
    if (first == n) return false;
    colour(dead, n);
    clear_weak_references(T, dead, n);
    for (uint32_t i = 0; i < n; i++) dead[i]->aux &= ~(uint32_t)AUX_WHITE;
    for (uint32_t i = first; i < n; i++)
        if (must_be_finalized(dead[i])) {
            dead[i]->aux |= AUX_FINALIZED;
            lf_hooks.finalize(T, dead[i]);
        }
    return true;
}

static int64_t sweep(Thread *T, Obj **dead, uint32_t n) {
    for (uint32_t i = 0; i < n; i++) dead[i]->rc++; /* held by us while cycles are cut */
    if (finalizers_resurrect(T, dead, n)) {
        /* Finalizers may have changed the graph: the members become candidates again and a second pass
         * decides. */
        for (uint32_t i = 0; i < n; i++) lf_release_obj(T, dead[i]);
        return -1;
    }
    bool keep = false;
    int64_t counted = lf_hooks.found_dead ? lf_hooks.found_dead(T, dead, n, &keep) : n;
    if (keep) {
        for (uint32_t i = 0; i < n; i++) lf_release_obj(T, dead[i]);
        return counted;
    }
    colour(dead, n);
    clear_weak_references(T, dead, n);
    for (uint32_t i = 0; i < n; i++) shape_visit(dead[i], clear_slot, T);
    for (uint32_t i = 0; i < n; i++) {
        dead[i]->aux &= ~(uint32_t)AUX_WHITE;
        lf_release_obj(T, dead[i]);
    }
    return counted;
}

static bool restore_left(Value *slot, void *ctx) {
    Work *w = ctx;
    return w->left-- > 0 && restore(slot, NULL);
}

/* Memory ran out: everything is as it was before, `done` objects having been subtracted and one in part. */
static void undo(Work *seen, uint32_t done) {
    for (uint32_t i = 0; i < done; i++) visit_all(seen->at[i], restore, NULL);
    if (seen->failed && done < seen->n) visit_all(seen->at[done], restore_left, seen);
    for (uint32_t i = 0; i < seen->n; i++) seen->at[i]->aux &= ~(uint32_t)AUX_GRAY;
}

static int64_t collect_once(Thread *T) {
    Work seen = {.T = T, .cap = T->ncandidates + 4096}, alive = {.T = T};
    seen.at = malloc(seen.cap * sizeof *seen.at);
    if (!seen.at) return 0;
    counting = T;
    unbuffer_all(T, &seen);
    uint32_t done = 0;
    while (done < seen.n && !seen.failed) {
        int64_t before = seen.slots;
        visit_all(seen.at[done], subtract, &seen);
        if (seen.failed)
            seen.left = seen.slots - before;
        else
            done++;
    }
    uint32_t visited = seen.n;
    if (!seen.failed)
        alive.at = malloc((visited ? visited : 1) * sizeof *alive.at); /* each object comes here once */
    alive.cap = visited;
    if (seen.failed || !alive.at) {
        undo(&seen, done);
        counting = NULL;
        free(seen.at);
        T->collect_at = T->ncontainers + 5000;
        return 0;
    }
    for (uint32_t i = 0; i < visited; i++) {
        Obj *o = seen.at[i];
        if (!(o->aux & AUX_GRAY) || o->rc == 0) continue;
        o->aux &= ~AUX_GRAY;
        push(&alive, o);
        while (alive.n) visit_all(alive.at[--alive.n], give_back, &alive);
    }
    uint32_t ndead = 0;
    for (uint32_t i = 0; i < visited; i++)
        if (seen.at[i]->aux & AUX_GRAY) seen.at[ndead++] = seen.at[i];
    for (uint32_t i = 0; i < ndead; i++) {
        seen.at[i]->aux &= ~AUX_GRAY;
        visit_all(seen.at[i], restore, &seen);
    }
    counting = NULL;
    int64_t died = ndead ? sweep(T, seen.at, ndead) : 0;
    /* The next collection is due when so much has been allocated that its cost is a small part of it. What
     * was dead has cost, too, but only once. */
    int64_t grow = 2 * (int64_t)(visited - ndead);
    if (seen.slots / 2 > grow) grow = seen.slots / 2;
    T->collect_at = T->ncontainers + (grow > 10000 ? grow : 10000);
    free(seen.at);
    free(alive.at);
    return died;
}

int64_t lf_collect(Thread *T) {
    if (T->collecting) return 0;
    T->collecting = true;
    int64_t died = collect_once(T);
    if (died < 0) died = collect_once(T);
    T->collecting = false;
    return died > 0 ? died : 0;
}
