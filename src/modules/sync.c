/* _sync: Event, Semaphore and Barrier, and with them the other objects of threading and queue that every
 * thread may hold.
 *
 * Those who wait sleep on a word (futex.h) that changes with what they wait for. Nothing here runs code of
 * the program while it holds a lock.
 */
#include "src/modules/condition.h"
#include "src/modules/queue.h"
#include "src/modules/waiting.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/holders.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/region_type.h"
#include "src/objects/str.h"
#include "src/vm/captures.h"
#include "src/vm/import.h"
#include "src/vm/signals.h"
#include "src/vm/threads.h"
#include "runtime/cross.h"
#include "runtime/futex.h"
#include "runtime/policy.h"
#include "runtime/schedule_points.h"

#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>

static Value object_text(Thread *T, Value self, const char *name, const char *state) {
    return str_format(T, "<threading.%s at %p: %s>", name, (void *)v_as_obj(self), state);
}

/* --- Event --- */

typedef struct Event {
    Obj h;
    _Atomic(uint32_t) set;
} Event;
static Type *type_event;
static inline Event *as_event(Value v) { return (Event *)v_as_obj(v); }
static const Kind kind_event = {.name = "Event", .flags = KIND_SHARE};

static Value event_make(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    Event *e = lf_alloc_atom(T, type_event->root_shape, sizeof *e);
    return e ? v_obj(e) : V_UNDEF;
}
static Value event_is_set(Thread *T, Value *args, int n) {
    schedule_point(POINT_SYNC, 0);
    (void)T;
    (void)n;
    return v_bool(as_event(args[0])->set);
}
static Value event_set(Thread *T, Value *args, int n) {
    schedule_point(POINT_SYNC, 0);
    (void)T;
    (void)n;
    as_event(args[0])->set = 1;
    futex_wake(&as_event(args[0])->set, INT32_MAX);
    return V_NONE;
}
static Value event_clear(Thread *T, Value *args, int n) {
    schedule_point(POINT_SYNC, 0);
    (void)T;
    (void)n;
    as_event(args[0])->set = 0;
    return V_NONE;
}
static Value event_wait(Thread *T, Value *args, int n) {
    schedule_point(POINT_SYNC, 0);
    (void)n;
    Event *e = as_event(args[0]);
    Until u;
    if (!until_from(T, args[1], &u)) return V_UNDEF;
    while (!e->set) {
        int r = sleep_until(T, &e->set, 0, &u);
        if (r < 0) return V_UNDEF;
        if (r == 0) return v_bool(e->set);
    }
    return signals_run(T) ? V_TRUE : V_UNDEF; /* whoever woke us may have called interrupt_main as well */
}
static Value event_repr(Thread *T, Value self) {
    return object_text(T, self, "Event", as_event(self)->set ? "set" : "unset");
}
static const MethodDef event_methods[] = {
    {"is_set(self)", event_is_set, "Is the flag set?", 0},
    {"isSet(self)", event_is_set, "Old name of is_set.", 0},
    {"set(self)", event_set, "Sets the flag and wakes those that wait.", 0},
    {"clear(self)", event_clear, "Takes the flag back.", 0},
    {"wait(self, timeout=None)", event_wait, "Waits until the flag is set: is it?", 0},
    {0}};
static const TypeDef typedef_event = {.name = "threading.Event",
                                      .doc = "A flag that can be waited for.",
                                      .where = &type_event,
                                      .kind = &kind_event,
                                      .size = sizeof(Event),
                                      .slots = {.repr = event_repr},
                                      .new_ = {"Event(cls)", event_make, NULL, 0},
                                      .methods = event_methods};

/* --- Semaphore, BoundedSemaphore --- */

typedef struct Semaphore {
    Obj h;
    _Atomic(uint32_t) value;
    uint32_t most; /* of a bounded one; UINT32_MAX: no bound */
} Semaphore;
static Type *type_semaphore, *type_bounded;
static inline Semaphore *as_semaphore(Value v) { return (Semaphore *)v_as_obj(v); }
static const Kind kind_semaphore = {.name = "Semaphore", .flags = KIND_SHARE};

static Value semaphore_make(Thread *T, Value *args, int n) {
    (void)n;
    int64_t value;
    if (!obj_as_i64(T, args[1], &value)) return V_UNDEF;
    if (value < 0) return lf_raise(T, exc_ValueError, "semaphore initial value must be >= 0");
    if (value > INT32_MAX) return lf_raise(T, exc_OverflowError, "semaphore initial value is too large");
    Semaphore *s = lf_alloc_atom(T, as_type(args[0])->root_shape, sizeof *s);
    if (!s) return V_UNDEF;
    s->value = (uint32_t)value;
    s->most = as_type(args[0]) == type_bounded ? (uint32_t)value : UINT32_MAX;
    return v_obj(s);
}
static Value semaphore_take(Thread *T, Semaphore *s, const Until *u) {
    schedule_point(POINT_SYNC, 0);
    for (;;) {
        uint32_t value = s->value;
        if (value && atomic_compare_exchange_strong(&s->value, &value, value - 1)) return V_TRUE;
        if (value) continue;
        int r = sleep_until(T, &s->value, 0, u);
        if (r <= 0 && s->value == 0) return r < 0 ? V_UNDEF : V_FALSE;
        if (r < 0) return V_UNDEF;
    }
}
static Value semaphore_acquire(Thread *T, Value *args, int n) {
    (void)n;
    int blocking = obj_truth(T, args[1]);
    Until u;
    if (blocking < 0) return V_UNDEF;
    if (!blocking && args[2] != V_NONE)
        return lf_raise(T, exc_ValueError, "can't specify timeout for non-blocking acquire");
    if (!until_from(T, args[2], &u)) return V_UNDEF;
    u.over |= !blocking;
    return semaphore_take(T, as_semaphore(args[0]), &u);
}
static Value semaphore_enter(Thread *T, Value *args, int n) {
    (void)n;
    return semaphore_take(T, as_semaphore(args[0]), &(Until){.forever = true});
}
static Value give(Thread *T, Semaphore *s, int64_t n) {
    schedule_point(POINT_SYNC, 0);
    if (n < 1) return lf_raise(T, exc_ValueError, "n must be one or more");
    uint32_t value = s->value;
    do
        if (value + n > s->most) return lf_raise(T, exc_ValueError, "Semaphore released too many times");
    while (!atomic_compare_exchange_weak(&s->value, &value, value + (uint32_t)n));
    futex_wake(&s->value, n > INT32_MAX ? INT32_MAX : (int)n);
    return V_NONE;
}
static Value semaphore_release(Thread *T, Value *args, int n) {
    (void)n;
    int64_t by;
    return obj_as_i64(T, args[1], &by) ? give(T, as_semaphore(args[0]), by) : V_UNDEF;
}
static Value semaphore_exit(Thread *T, Value *args, int n) {
    (void)n;
    return give(T, as_semaphore(args[0]), 1);
}
static Value semaphore_repr(Thread *T, Value self) {
    const Semaphore *s = as_semaphore(self);
    char state[64];
    if (s->most == UINT32_MAX)
        snprintf(state, sizeof state, "value=%u", s->value);
    else
        snprintf(state, sizeof state, "value=%u/%u", s->value, s->most);
    return object_text(T, self, s->most == UINT32_MAX ? "Semaphore" : "BoundedSemaphore", state);
}
static const MethodDef semaphore_methods[] = {
    {"acquire(self, blocking=True, timeout=None)", semaphore_acquire, "Counts down, waiting: was it done?",
     0},
    {"release(self, n=1)", semaphore_release, "Counts up by n and wakes those that wait.", 0},
    {"__enter__(self, blocking=True, timeout=None)", semaphore_enter, NULL, 0},
    {"__exit__(self, *args)", semaphore_exit, NULL, 0},
    {0}};
#define SEMAPHORE(id, class_name, text)                                                                  \
    static const TypeDef typedef_##id = {.name = "threading." class_name,                                \
                                         .doc = text,                                                    \
                                         .where = &type_##id,                                            \
                                         .kind = &kind_semaphore,                                        \
                                         .size = sizeof(Semaphore),                                      \
                                         .slots = {.repr = semaphore_repr},                              \
                                         .new_ = {class_name "(cls, value=1)", semaphore_make, NULL, 0}, \
                                         .methods = semaphore_methods};
SEMAPHORE(semaphore, "Semaphore", "A counter that can be waited for while it is zero.")
SEMAPHORE(bounded, "BoundedSemaphore", "A Semaphore that never counts beyond its first value.")

/* --- Barrier --- */

enum { FILLING, DRAINING, RESETTING, BROKEN };

typedef struct Barrier {
    Obj h;
    pthread_mutex_t lock;   /* guards count and state */
    _Atomic(uint32_t) turn; /* goes up when state changes */
    int64_t parties, count;
    int state;
    int64_t timeout; /* ns; -1: none */
} Barrier;
static Type *type_barrier;
static inline Barrier *as_barrier(Value v) { return (Barrier *)v_as_obj(v); }
static void barrier_free(Thread *T, Obj *o) {
    (void)T;
    pthread_mutex_destroy(&((Barrier *)o)->lock);
}
static const Kind kind_barrier = {.name = "Barrier", .free_parts = barrier_free, .flags = KIND_SHARE};

static Value barrier_make(Thread *T, Value *args, int n) {
    (void)n;
    int64_t parties, timeout = -1;
    if (!obj_as_i64(T, args[1], &parties) || (args[2] != V_NONE && !time_seconds(T, args[2], &timeout)))
        return V_UNDEF;
    if (parties < 1) return lf_raise(T, exc_ValueError, "parties must be >= 1");
    Barrier *b = lf_alloc_atom(T, type_barrier->root_shape, sizeof *b);
    if (!b) return V_UNDEF;
    pthread_mutex_init(&b->lock, NULL);
    b->parties = parties;
    b->timeout = args[2] == V_NONE ? -1 : timeout < 0 ? 0 : timeout;
    return v_obj(b);
}
static void change(Barrier *b, int state) {
    b->state = state;
    b->turn++;
    futex_wake(&b->turn, INT32_MAX);
}
static void leave(Barrier *b) {
    if (--b->count == 0 && (b->state == RESETTING || b->state == DRAINING)) change(b, FILLING);
}
static Value broken(Thread *T) {
    Value module = import_module_c(T, "threading");
    Value cls = module == V_UNDEF ? V_UNDEF : obj_getattr_c(T, module, "BrokenBarrierError");
    if (cls != V_UNDEF) lf_raise_value(T, cls);
    lf_release(T, cls);
    lf_release(T, module);
    return V_UNDEF;
}
/* Sleeps until the state is another one, with the lock, which is released meanwhile. As thread_sleep_on. */
static int await_change(Thread *T, Barrier *b, const Until *u) {
    uint32_t seen = b->turn;
    pthread_mutex_unlock(&b->lock);
    int r = sleep_until(T, &b->turn, seen, u);
    pthread_mutex_lock(&b->lock);
    return r;
}
static Value barrier_wait(Thread *T, Value *args, int n) {
    schedule_point(POINT_SYNC, 0);
    (void)n;
    Barrier *b = as_barrier(args[0]);
    Until u, forever = {.forever = true};
    if (!until_from(T, args[1], &u)) return V_UNDEF;
    if (args[1] == V_NONE && b->timeout >= 0) {
        u = (Until){.over = b->timeout == 0};
        time_after(b->timeout, &u.at);
    }
    int r = 1;
    pthread_mutex_lock(&b->lock);
    while (r > 0 && (b->state == DRAINING || b->state == RESETTING)) r = await_change(T, b, &forever);
    bool fine = r > 0 && b->state == FILLING;
    int64_t index = b->count;
    if (fine) {
        b->count++;
        if (index + 1 == b->parties)
            change(b, DRAINING);
        else {
            while (r > 0 && b->state == FILLING) r = await_change(T, b, &u);
            if (b->state == FILLING) change(b, BROKEN);
        }
        fine = r >= 0 && b->state == DRAINING;
        leave(b);
    }
    pthread_mutex_unlock(&b->lock);
    if (r < 0 && lf_failed(T)) return V_UNDEF;
    return fine ? v_int(index) : broken(T);
}
static Value barrier_reset(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    Barrier *b = as_barrier(args[0]);
    pthread_mutex_lock(&b->lock);
    change(b, b->count ? RESETTING : FILLING);
    pthread_mutex_unlock(&b->lock);
    return V_NONE;
}
static Value barrier_abort(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    Barrier *b = as_barrier(args[0]);
    pthread_mutex_lock(&b->lock);
    change(b, BROKEN);
    pthread_mutex_unlock(&b->lock);
    return V_NONE;
}
static Value barrier_parties(Thread *T, Value self) {
    (void)T;
    return v_int(as_barrier(self)->parties);
}
static Value barrier_waiting(Thread *T, Value self) {
    (void)T;
    Barrier *b = as_barrier(self);
    pthread_mutex_lock(&b->lock);
    int64_t waiting = b->state == FILLING ? b->count : 0;
    pthread_mutex_unlock(&b->lock);
    return v_int(waiting);
}
static Value barrier_broken(Thread *T, Value self) {
    (void)T;
    Barrier *b = as_barrier(self);
    pthread_mutex_lock(&b->lock);
    bool is = b->state == BROKEN;
    pthread_mutex_unlock(&b->lock);
    return v_bool(is);
}
static Value barrier_repr(Thread *T, Value self) {
    char state[80];
    if (barrier_broken(T, self) == V_TRUE)
        snprintf(state, sizeof state, "broken");
    else
        snprintf(state, sizeof state, "waiters=%lld/%lld", (long long)v_as_int(barrier_waiting(T, self)),
                 (long long)as_barrier(self)->parties);
    return object_text(T, self, "Barrier", state);
}
static const MethodDef barrier_methods[] = {
    {"wait(self, timeout=None)", barrier_wait, "Waits for the others; a different number in each thread.", 0},
    {"reset(self)", barrier_reset, "Begins anew; those that wait get BrokenBarrierError.", 0},
    {"abort(self)", barrier_abort, "Makes the barrier unusable.", 0},
    {0}};
static const GetSetDef barrier_getset[] = {
    {"parties", barrier_parties, NULL, "How many threads have to come."},
    {"n_waiting", barrier_waiting, NULL, "How many are there already."},
    {"broken", barrier_broken, NULL, "Is the barrier unusable?"},
    {0}};
static const TypeDef typedef_barrier = {
    .name = "threading.Barrier",
    .doc = "A point that a number of threads reach before any goes on.",
    .where = &type_barrier,
    .kind = &kind_barrier,
    .size = sizeof(Barrier),
    .slots = {.repr = barrier_repr},
    .new_ = {"Barrier(cls, parties, timeout=None)", barrier_make, NULL, 0},
    .methods = barrier_methods,
    .getset = barrier_getset};

static const TypeDef *const types[] = {&typedef_event,          &typedef_semaphore,
                                       &typedef_bounded,        &typedef_barrier,
                                       &typedef_condition,      &typedef_simple_queue,
                                       &typedef_queue,          &typedef_lifo_queue,
                                       &typedef_priority_queue, NULL};
const ModuleDef module__sync = {
    .name = "_sync", .doc = "What threads wait for, made for sharing.", .types = types};
