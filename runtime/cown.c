#include "runtime/cown.h"

#include <errno.h>
#include <pthread.h>
#include <time.h>

#include "runtime/bury.h"
#include "runtime/store.h"
#include "runtime/clean.h"
#include "runtime/freeze.h"
#include "runtime/hooks.h"
#include "runtime/policy.h"
#include "runtime/shape.h"
#include "runtime/thread.h"

/* Threads that wait, each for one cown. The lock guards the list; `owner` words are read under it, so that of
 * two threads that would close a circle the second sees the first. */
typedef struct Waiter {
    uint64_t thread;
    Cown *cown;
    struct Waiter *next;
} Waiter;
static pthread_mutex_t wait_lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t released = PTHREAD_COND_INITIALIZER;
static Waiter *waiters;
static _Atomic(uint64_t) next_id = 1;
static _Atomic(int64_t) live;

int64_t cown_live_count(void) { return live; }

/* Threads by number: those that take turns on one Thread (gil.h) are different owners. */
static inline uint64_t number_of(const Thread *T) { return T->id + 1; }

static bool refuse(Thread *T, const char *text, Cown *c, Obj *target) {
    lf_hooks.error_region(T, text, c ? &c->h : NULL, target);
    return false;
}

Region *cown_region(const Cown *c) {
    if (!v_is_obj(c->value)) return NULL;
    Region *r = region_of(v_as_obj(c->value));
    return r && region_states[r->id] != REGION_FROZEN ? r : NULL;
}

/* ---- the content ----------------------------------------------------------------------------------------
 */

static bool may_hold(Thread *T, Cown *c, Value v) {
    if (!v_is_obj(v)) return true;
    Obj *o = v_as_obj(v);
    if (o->rid == RID_LOCAL && !region_is_atomic(o) && !lf_is_frozen(T, v))
        return refuse(T, "attempted to store a local object in a cown.", c, o);
    if (o->rid < RID_FIRST || region_states[region_root(o->rid)] == REGION_FROZEN) return true;
    if (lf_policy.model == MODEL_IMMUTABLE)
        return refuse(T, "with -X model=immutable a cown holds only what is immutable", c, o);
    Region *r = region_of(o);
    if (o != r->bridge) return refuse(T, "attempted to store a owned object in a cown.", c, o);
    if (r->parent) return refuse(T, "attempted to set the cown for a subregion", c, o);
    if (r->cown && r->cown != c) return refuse(T, "attempted to set a cown for a region with a cown", c, o);
    return true;
}

/* The cown takes v, which may be held. */
static void put(Thread *T, Cown *c, Value v) {
    lf_init(&c->value, lf_retain(T, v));
    if (!v_is_obj(v) || v_as_obj(v)->rid == RID_IMMORTAL) return;
    Obj *o = v_as_obj(v);
    if (o->rid == RID_LOCAL) region_share_atom(T, o);
    if (o->rid < RID_FIRST) return;
    uint32_t rid = region_root(o->rid);
    if (region_states[rid] == REGION_FROZEN) {
        region_holder_add(rid);
        region_thread_drop(T, rid, 1);
        return;
    }
    regions[rid].cown = c;
    region_lrc_sub(&regions[rid], 1);
}

/* Its content becomes a local reference. */
static Value take(Thread *T, Cown *c) {
    Value v = c->value;
    c->value = V_UNDEF;
    if (!v_is_obj(v) || v_as_obj(v)->rid < RID_FIRST) return v;
    uint32_t rid = region_root(v_as_obj(v)->rid);
    if (region_states[rid] == REGION_FROZEN) {
        region_thread_hold(T, rid, 1);
        region_holder_gone(T, rid);
    } else {
        regions[rid].cown = NULL;
        regions[rid].thread = T;
        region_lrc_add(&regions[rid], 1);
    }
    return v;
}

static void let_go(Cown *c) {
    atomic_store(&c->owner, 0);
    if (!atomic_load(&c->waiting)) return;
    pthread_mutex_lock(&wait_lock);
    pthread_cond_broadcast(&released);
    pthread_mutex_unlock(&wait_lock);
}

/* A pending cown stays with its maker as long as the region is open. */
static void settle(Thread *T, Cown *c) {
    Region *r = cown_region(c);
    if (!c->pending || !c->owner || (r && region_is_open(r))) return;
    c->pending = false;
    if (r) {
        if (lf_hooks.region_leaves) lf_hooks.region_leaves(T, r);
        r->thread = NULL;
    }
    let_go(c);
}

void cown_region_closed(Region *r) {
    if (r->cown->pending) settle(r->thread, r->cown);
}

bool cown_init(Thread *T, Cown *c, Value v) {
    if (!may_hold(T, c, v)) return false;
    region_share_atom(T, &c->h);
    c->id = atomic_fetch_add(&next_id, 1);
    live++;
    c->pending = true;
    c->owner = number_of(T);
    put(T, c, v);
    settle(T, c);
    return true;
}

bool cown_replace(Thread *T, Cown *c, Value v, Value *old) {
    *old = V_UNDEF;
    if (!cown_is_mine(T, c) || !may_hold(T, c, v)) return false;
    if (c->value == v) return true;
    *old = take(T, c);
    put(T, c, v);
    settle(T, c);
    return true;
}

/* ---- acquire and release ----------------------------------------------------------------------------------
 */

bool cown_is_held_by(const Thread *T, const Cown *c) { return c->owner == number_of(T); }

bool cown_is_mine(Thread *T, const Cown *c) {
    if (cown_is_held_by(T, c)) return true;
    return refuse(T, "the cown is not acquired by this thread", (Cown *)c, NULL);
}

static bool claim(Thread *T, Cown *c) {
    uint64_t nobody = 0;
    return atomic_compare_exchange_strong(&c->owner, &nobody, number_of(T));
}

/* The cown was claimed: its region is the thread's. */
static void enter(Thread *T, Cown *c) {
    Region *r = cown_region(c);
    if (!r) return;
    r->thread = T;
    if (lf_hooks.region_enters) lf_hooks.region_enters(T, r);
}

/* Would T, which waits for c, wait for itself? */
static bool closes_circle(const Thread *T, const Cown *c) {
    for (uint64_t t = c->owner; t;) {
        if (t == number_of(T)) return true;
        const Waiter *w = waiters;
        while (w && w->thread != t) w = w->next;
        t = w ? w->cown->owner : 0;
    }
    return false;
}

/* A wait is cut into pieces, after which the thread looks whether it is wanted elsewhere. */
static struct timespec in_a_while(double seconds) {
    struct timespec t;
    clock_gettime(CLOCK_REALTIME, &t);
    int64_t ns = t.tv_nsec + (int64_t)(seconds * 1e9);
    return (struct timespec){t.tv_sec + ns / 1000000000, ns % 1000000000};
}

static double now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

static CownResult wait_for(Thread *T, Cown *c, double until) {
    while (!claim(T, c)) {
        if (closes_circle(T, c)) return COWN_REFUSED;
        double left = until < 0 ? 0.05 : until - now();
        if (left <= 0) return COWN_BUSY;
        struct timespec t = in_a_while(left < 0.05 ? left : 0.05);
        pthread_cond_timedwait(&released, &wait_lock, &t);
        if (T->poke & ~(uint32_t)POKE_CHECK) return COWN_INTERRUPTED;
    }
    return COWN_DONE;
}

CownResult cown_acquire(Thread *T, Cown *c, double seconds) {
    if (c->owner == number_of(T)) {
        refuse(T, "the cown is already acquired by this thread", c, NULL);
        return COWN_REFUSED;
    }
    if (claim(T, c)) {
        enter(T, c);
        return COWN_DONE;
    }
    if (seconds == 0) return COWN_BUSY;
    Waiter me = {number_of(T), c, NULL};
    thread_wait_begin(T);
    pthread_mutex_lock(&wait_lock);
    me.next = waiters;
    waiters = &me;
    atomic_fetch_add(&c->waiting, 1);
    CownResult result = wait_for(T, c, seconds < 0 ? -1 : now() + seconds);
    atomic_fetch_sub(&c->waiting, 1);
    Waiter **at = &waiters;
    while (*at != &me) at = &(*at)->next;
    *at = me.next;
    pthread_mutex_unlock(&wait_lock);
    thread_wait_end(T);
    if (result == COWN_DONE) enter(T, c);
    if (result == COWN_REFUSED)
        refuse(T, "acquiring the cown would wait for ever: its owner waits for one that this thread holds", c,
               NULL);
    return result;
}

bool cown_release(Thread *T, Cown *c) {
    if (!cown_is_mine(T, c)) return false;
    Region *r = cown_region(c);
    if (r && region_is_open(r)) {
        if (region_clean(T, r) < 0) return false;
        if (region_is_open(r))
            return refuse(T, "the cown can't be released, since the contained region is still open", c,
                          r->bridge);
    }
    if (c->owner != number_of(T)) return true; /* it was pending, and the cleaning closed the region */
    c->pending = true;
    settle(T, c);
    return true;
}

void cown_free(Thread *T, Obj *o) {
    Cown *c = (Cown *)o;
    if (!c->owner) enter(T, c);
    lf_release(T, take(T, c));
    if (!c->id) return; /* it was not made; a local object lets go of its class itself */
    live--;
    region_drop_hold(T, v_obj(shape_of(o)->type));
}
