/* Condition: threads that have a lock wait until others notify them.
 *
 * Those who wait stand in a list, each with a word of its own on its stack; whoever notifies takes them from
 * the front. The guard is held for a few instructions only, and nobody leaves the list without it.
 */
#include "src/modules/condition.h"
#include "src/modules/lock.h"
#include "src/modules/waiting.h"
#include "src/objects/call.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "runtime/cross.h"
#include "runtime/futex.h"
#include "runtime/schedule_points.h"

#include <pthread.h>

typedef struct Waiter {
    _Atomic(uint32_t) woken;
    struct Waiter *next;
} Waiter;

typedef struct Condition {
    Obj h;
    Value lock; /* a Lock or RLock, in the form of cross.h; never changes */
    pthread_mutex_t guard;
    Waiter *first, *last;
    int64_t nwaiters;
} Condition;

static Type *type_condition;
static inline Condition *as_condition(Value v) { return (Condition *)v_as_obj(v); }

static void condition_free(Thread *T, Obj *o) {
    Condition *c = (Condition *)o;
    if (c->lock != V_UNDEF) cross_drop(T, c->lock);
    pthread_mutex_destroy(&c->guard);
}
static const Kind kind_condition = {.name = "Condition", .free_parts = condition_free, .flags = KIND_SHARE};

static Value condition_make(Thread *T, Value *args, int n) {
    (void)n;
    if (args[1] != V_NONE && !lock_is_native(args[1]))
        return lf_raise(T, exc_TypeError, "a condition that threads share needs a Lock or an RLock, not %T",
                        args[1]);
    Value lock = args[1] != V_NONE ? lf_retain(T, args[1]) : lf_call0(T, v_obj(type_rlock));
    Condition *c = lock == V_UNDEF ? NULL : lf_alloc_atom(T, type_condition->root_shape, sizeof *c);
    if (!c) {
        lf_release(T, lock);
        return V_UNDEF;
    }
    pthread_mutex_init(&c->guard, NULL);
    cross_out(T, lock);
    c->lock = lock;
    return v_obj(c);
}

/* --- the lock's methods --- */

static Value condition_acquire(Thread *T, Value *args, int n) {
    (void)n;
    return lock_call(T, as_condition(args[0])->lock, LOCK_ACQUIRE, args + 1);
}
static Value condition_enter(Thread *T, Value *args, int n) {
    (void)n;
    return lock_call(T, as_condition(args[0])->lock, LOCK_ACQUIRE, NULL);
}
static Value condition_release(Thread *T, Value *args, int n) {
    (void)n;
    return lock_call(T, as_condition(args[0])->lock, LOCK_RELEASE, NULL);
}
static Value condition_locked(Thread *T, Value *args, int n) {
    (void)n;
    return lock_call(T, as_condition(args[0])->lock, LOCK_LOCKED, NULL);
}

/* --- waiting --- */

static void append(Condition *c, Waiter *w) {
    pthread_mutex_lock(&c->guard);
    if (c->last)
        c->last->next = w;
    else
        c->first = w;
    c->last = w;
    c->nwaiters++;
    pthread_mutex_unlock(&c->guard);
}

/* The waiter leaves the list if nobody has taken it out: was it woken? */
static bool leave(Condition *c, Waiter *w) {
    pthread_mutex_lock(&c->guard);
    bool woken = w->woken;
    if (!woken) {
        Waiter *before = NULL;
        for (Waiter *at = c->first; at != w; at = at->next) before = at;
        if (before)
            before->next = w->next;
        else
            c->first = w->next;
        if (c->last == w) c->last = before;
        c->nwaiters--;
    }
    pthread_mutex_unlock(&c->guard);
    return woken;
}

/* With the lock, which is given back meanwhile: 1 it was notified, 0 the time is over, -1 exception. */
static int wait(Thread *T, Condition *c, const Until *u) {
    if (!lock_is_held(c->lock)) {
        lf_raise(T, exc_RuntimeError, "cannot wait on un-acquired lock");
        return -1;
    }
    Waiter w = {.woken = 0};
    append(c, &w);
    LockHold hold = lock_release_all(c->lock);
    int r = 1;
    while (r > 0 && !w.woken) r = sleep_until(T, &w.woken, 0, u);
    bool woken = leave(c, &w);
    Value exc = r < 0 ? lf_exc_take(T) : V_UNDEF;
    while (
        !lock_take_again(T, c->lock, hold)) { /* a signal's handler raised: the lock is needed all the same */
        lf_release(T, exc);
        exc = lf_exc_take(T);
    }
    if (exc == V_UNDEF) return woken;
    lf_exc_restore(T, exc);
    return -1;
}

static Value condition_wait(Thread *T, Value *args, int n) {
    schedule_point(POINT_SYNC, 0);
    (void)n;
    Until u;
    if (!until_from(T, args[1], &u)) return V_UNDEF;
    int r = wait(T, as_condition(args[0]), &u);
    return r < 0 ? V_UNDEF : v_bool(r);
}

static Value condition_wait_for(Thread *T, Value *args, int n) {
    (void)n;
    Until u;
    if (!until_from(T, args[2], &u)) return V_UNDEF;
    for (bool last = false;;) {
        Value result = lf_call0(T, args[1]);
        int truth = result == V_UNDEF ? -1 : obj_truth(T, result);
        if (truth > 0 || (truth == 0 && last)) return result;
        lf_release(T, result);
        int r = truth < 0 ? -1 : wait(T, as_condition(args[0]), &u);
        if (r < 0) return V_UNDEF;
        last = r == 0;
    }
}

static Value notify(Thread *T, Condition *c, int64_t n) {
    schedule_point(POINT_SYNC, 0);
    if (!lock_is_held(c->lock)) return lf_raise(T, exc_RuntimeError, "cannot notify on un-acquired lock");
    pthread_mutex_lock(&c->guard);
    for (; n > 0 && c->first; n--) {
        Waiter *w = c->first;
        c->first = w->next;
        if (!c->first) c->last = NULL;
        c->nwaiters--;
        w->woken = 1;
        futex_wake(&w->woken, 1); /* it cannot leave before the guard is free */
    }
    pthread_mutex_unlock(&c->guard);
    return V_NONE;
}
static Value condition_notify(Thread *T, Value *args, int n) {
    (void)n;
    int64_t count;
    return obj_as_i64(T, args[1], &count) ? notify(T, as_condition(args[0]), count) : V_UNDEF;
}
static Value condition_notify_all(Thread *T, Value *args, int n) {
    (void)n;
    return notify(T, as_condition(args[0]), INT64_MAX);
}

static Value condition_repr(Thread *T, Value self) {
    Condition *c = as_condition(self);
    pthread_mutex_lock(&c->guard);
    int64_t waiters = c->nwaiters;
    pthread_mutex_unlock(&c->guard);
    return str_format(T, "<Condition(%R, %lld)>", c->lock, (long long)waiters);
}

static const MethodDef methods[] = {
    {"acquire(self, blocking=True, timeout=-1)", condition_acquire, "Takes the lock: was it taken?", 0},
    {"release(self)", condition_release, "Gives the lock back.", 0},
    {"locked(self)", condition_locked, "Has anybody taken the lock?", 0},
    {"wait(self, timeout=None)", condition_wait, "Waits for a notify; False when the time is over first.", 0},
    {"wait_for(self, predicate, timeout=None)", condition_wait_for,
     "Waits until predicate() is true; its last result.", 0},
    {"notify(self, n=1)", condition_notify, "Wakes up to n threads that wait.", 0},
    {"notify_all(self)", condition_notify_all, "Wakes all threads that wait.", 0},
    {"notifyAll(self)", condition_notify_all, "Old name of notify_all.", 0},
    {"__enter__(self)", condition_enter, NULL, 0},
    {"__exit__(self, *args)", condition_release, NULL, 0},
    {0}};
const TypeDef typedef_condition = {.name = "threading.Condition",
                                   .doc = "Lets threads wait until others notify them.",
                                   .where = &type_condition,
                                   .kind = &kind_condition,
                                   .size = sizeof(Condition),
                                   .slots = {.repr = condition_repr},
                                   .new_ = {"Condition(cls, lock=None)", condition_make, NULL, 0},
                                   .methods = methods};
