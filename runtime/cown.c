#include "runtime/cown.h"

#include <pthread.h>
#include <sched.h>
#include <stdio.h>
#include <stdlib.h>
#include <time.h>

#include "runtime/behaviour.h"
#include "runtime/bury.h"
#include "runtime/clean.h"
#include "runtime/freeze.h"
#include "runtime/futex.h"
#include "runtime/hold.h"
#include "runtime/hooks.h"
#include "runtime/policy.h"
#include "runtime/relax.h"
#include "runtime/schedule_points.h"
#include "runtime/scheduler.h"
#include "runtime/shape.h"
#include "runtime/store.h"
#include "runtime/thread.h"

/* Threads that wait, each for one cown. The lock orders them: of two that would close a circle the second
 * sees the first. */
typedef struct Waiter {
    Request request;
    uint64_t thread;
    _Atomic(uint32_t) turn; /* TURN_ */
    struct Waiter *next;
} Waiter;
enum { TURN_AWAITED, TURN_COME, TURN_ASLEEP /* awaited, and who brings it wakes the thread */ };
static pthread_mutex_t wait_lock = PTHREAD_MUTEX_INITIALIZER;
static Waiter *waiters;
/* What every making of a cown changes is changed in blocks, so that threads that make them do not meet. */
#define BLOCK 64
static _Alignas(64) _Atomic(uint64_t) next_id = 1;
static _Atomic(int64_t) live;
static _Thread_local uint64_t id_at, id_end;
static _Thread_local int32_t more_live; /* not in `live` yet */
static _Thread_local Cown *held;        /* acquired by the calling thread, or pending with it */

void cown_thread_end(void) {
    live += more_live;
    more_live = 0;
}

int64_t cown_live_count(void) {
    cown_thread_end();
    return live;
}

static void count_live(int32_t by) {
    more_live += by;
    if (more_live >= BLOCK || more_live <= -BLOCK) cown_thread_end();
}

static uint64_t new_id(void) {
    if (id_at == id_end) {
        id_at = atomic_fetch_add_explicit(&next_id, BLOCK, memory_order_relaxed);
        id_end = id_at + BLOCK;
    }
    return id_at++;
}

/* Threads by number: those that take turns on one Thread (gil.h) are different owners. */
static inline uint64_t number_of(const Thread *T) { return T->id + 1; }

static bool refuse(Thread *T, const char *text, Cown *c, Obj *target) {
    lf_hooks.error_region(T, text, c ? &c->h : NULL, target);
    return false;
}

/* The same with the number of the cown, for %llu, and before that, for %s, the place of the running
 * behaviour.
 */
static bool refuse_here(Thread *T, const char *format, Cown *c) {
    char place[PLACE_SIZE], text[PLACE_SIZE + 256];
    snprintf(text, sizeof text, format, behaviour_place(T, place), (unsigned long long)c->queue.id);
    return refuse(T, text, c, NULL);
}

/* ... when no behaviour matters. */
static bool refuse_cown(Thread *T, const char *format, Cown *c) {
    char text[256];
    snprintf(text, sizeof text, format, (unsigned long long)c->queue.id);
    return refuse(T, text, c, NULL);
}

Region *cown_region(const Cown *c) {
    if (!v_is_obj(c->value)) return NULL;
    Region *r = region_of(v_as_obj(c->value));
    /* another reader may be turning the state just now */
    return r && __atomic_load_n(&region_states[r->id], __ATOMIC_RELAXED) != REGION_FROZEN ? r : NULL;
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
        region_apart_from_thread(T, rid);
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
        region_apart_to_thread(T, rid);
    } else {
        regions[rid].cown = NULL;
        regions[rid].thread = T;
        region_lrc_add(&regions[rid], 1);
    }
    return v;
}

/* ---- the turn ----------------------------------------------------------------------------------------- */

static void list_held(Cown *c) {
    c->next_held = held;
    c->held_at = &held;
    if (held) held->held_at = &c->next_held;
    held = c;
}

static void unlist_held(Cown *c) {
    *c->held_at = c->next_held;
    if (c->next_held) c->next_held->held_at = c->held_at;
    c->held_at = NULL;
}

/* The requests up to `end` have their turn: behaviours go to the scheduler, a thread is woken. The queue is
 * locked, and unlocked on the way. */
static void go_on(CownQueue *q, Request *from, Request *end) {
    Behaviour *ready = behaviours_resolve(from, end);
    _Atomic(uint32_t) *wake = NULL;
    if (from && !from->of) wake = &((Waiter *)from)->turn; /* threads write: it is the only one */
    cown_queue_unlock(q);
    if (wake && atomic_exchange(wake, TURN_COME) == TURN_ASLEEP) futex_wake(wake, 1);
    while (ready) {
        Behaviour *b = ready;
        ready = b->next;
        scheduler_push_next(b);
    }
}

static void let_go(Cown *c) {
    if (c->held_at) unlist_held(c);
    Request *end;
    atomic_store_explicit(&c->owner, 0, memory_order_relaxed);
    cown_queue_lock(&c->queue);
    Request *from = cown_queue_yield(&c->queue, &end);
    go_on(&c->queue, from, end);
}

void cown_pass_on(Request *r) {
    Request *end;
    cown_queue_lock(r->queue);
    Request *from = cown_queue_leave(r->queue, r, &end);
    go_on(r->queue, from, end);
}

/* The cown and its region are the thread's. */
static void enter(Thread *T, Cown *c) {
    atomic_store_explicit(&c->owner, number_of(T), memory_order_relaxed);
    Region *r = cown_region(c);
    if (!r) return;
    r->thread = T;
    if (lf_hooks.region_enters) lf_hooks.region_enters(T, r);
}

static void leave(Thread *T, Cown *c) {
    Region *r = cown_region(c);
    if (r) {
        if (lf_hooks.region_leaves) lf_hooks.region_leaves(T, r);
        r->thread = NULL;
    }
    atomic_store_explicit(&c->owner, 0, memory_order_relaxed);
}

/* The first reader makes the region one that is read, the last makes it an ordinary one again. */
static void read_by(Cown *c, bool more) {
    while (atomic_exchange_explicit(&c->turning, 1, memory_order_acquire)) sched_yield();
    bool turn = more ? c->readers++ == 0 : --c->readers == 0;
    Region *r = turn ? cown_region(c) : NULL;
    if (r) region_set_tree(r, more ? REGION_READ : REGION_CLOSED);
    atomic_store_explicit(&c->turning, 0, memory_order_release);
}

void cown_keep_read(Cown *c) {
    if (!atomic_exchange(&c->kept, true)) read_by(c, true);
}

void cown_enter(Thread *T, Cown *c, Access access) {
    if (access == ACCESS_READ)
        read_by(c, true);
    else
        enter(T, c);
}

void cown_leave(Thread *T, Cown *c, Access access) {
    if (access == ACCESS_READ)
        read_by(c, false);
    else
        leave(T, c);
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

static void begin(Thread *T, Cown *c) {
    region_share_atom(T, &c->h);
    c->queue.id = new_id();
    count_live(1);
}

bool cown_init(Thread *T, Cown *c, Value v) {
    if (!may_hold(T, c, v)) return false;
    begin(T, c);
    c->pending = true;
    c->owner = number_of(T);
    c->queue.held = -1;
    list_held(c);
    put(T, c, v);
    settle(T, c);
    return true;
}

void cown_init_result(Thread *T, Cown *c, Request *r) {
    begin(T, c);
    c->value = V_NONE;
    atomic_store_explicit(&c->outcome, OUTCOME_AWAITED, memory_order_relaxed); /* nobody else has it yet */
    request_init(r, c, ACCESS_WRITE);
    cown_queue_enter(&c->queue, r);
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

Value cown_break(Thread *T, Cown *c, Value v) {
    Value old = take(T, c);
    put(T, c, v);
    c->failed = true;
    c->wrapped = false;
    return old;
}

/* ---- acquire and release ----------------------------------------------------------------------------------
 */

Cown *cown_held_by_thread(void) { return held; }

bool cown_is_held_by(const Thread *T, const Cown *c) { return c->owner == number_of(T); }

bool cown_is_mine(Thread *T, const Cown *c) {
    if (cown_is_held_by(T, c)) return true;
    const Behaviour *b = behaviour_running();
    if (!b)
        return refuse_cown(T,
                           "cown %llu is not acquired by this thread: use it in a behaviour, @when(cown), or "
                           "in a block, with cown",
                           (Cown *)c);
    if (behaviour_request(b, c))
        return refuse_here(T, "%s, only reads cown %llu: list it without read() to change it", (Cown *)c);
    return refuse_here(T, "%s, does not have cown %llu: list it when the behaviour is made", (Cown *)c);
}

bool cown_may_look(Thread *T, const Cown *c) {
    const Behaviour *b = behaviour_running();
    return (b && behaviour_request(b, c)) || cown_is_mine(T, c);
}

static bool claim(Thread *T, Cown *c) {
    if (!cown_queue_seize(&c->queue)) return false;
    list_held(c);
    enter(T, c);
    schedule_point(POINT_ACQUIRED, c->queue.id);
    return true;
}

/* A wait is cut into pieces, after which the thread looks whether it is wanted elsewhere. */
#define PIECE 100000000

static int64_t now(void) {
    struct timespec t;
    schedule_now(&t);
    return t.tv_sec * INT64_C(1000000000) + t.tv_nsec;
}

static inline bool has_come(const Waiter *me) {
    return atomic_load_explicit(&me->turn, memory_order_acquire) == TURN_COME;
}

/* What a short behaviour takes: a thread that looks for so long need not be woken. It does not look when it
 * had to wake a worker: that takes longer, and the system likes to let those whom a thread wakes run where
 * the thread itself runs, once it sleeps. */
#define LOOKS 300

static CownResult wait_turn(Thread *T, Waiter *me, int64_t until) {
    int looks = schedule_plan || scheduler_called() ? 0 : LOOKS;
    for (int i = 0; i < looks && !has_come(me); i++) relax();
    for (;;) {
        uint32_t awaited = TURN_AWAITED;
        atomic_compare_exchange_strong(&me->turn, &awaited, TURN_ASLEEP);
        if (has_come(me)) return COWN_DONE;
        if (T->poke & ~(uint32_t)POKE_ASIDE) return COWN_INTERRUPTED;
        int64_t t = now();
        if (t >= until) return COWN_BUSY;
        t = until - t < PIECE ? until : t + PIECE;
        futex_wait(&me->turn, TURN_ASLEEP, &(struct timespec){t / 1000000000, t % 1000000000});
    }
}

/* Its turn may have come in the last moment: then it has the cown. */
static bool give_up(Cown *c, Waiter *me) {
    Request *end;
    cown_queue_lock(&c->queue);
    bool granted = me->request.granted;
    if (granted)
        cown_queue_unlock(&c->queue);
    else
        go_on(&c->queue, cown_queue_leave(&c->queue, &me->request, &end), end);
    while (granted && !has_come(me)) sched_yield();
    return !granted;
}

/* ---- waiting in a circle ------------------------------------------------------------------------------ */

/* Cowns that have to be let go before the thread's turn comes, each with the one for whose sake (-1: the one
 * that it asks for). */
typedef struct Ahead {
    Thread *T;
    Cown **at;
    int32_t *from;
    uint32_t n, cap;
    bool failed;
} Ahead;

static void ahead_add(Ahead *a, Cown *c, int32_t from) {
    for (uint32_t i = 0; i < a->n; i++)
        if (a->at[i] == c) return;
    if (a->n == a->cap) {
        uint32_t cap = a->cap ? a->cap * 2 : 16;
        Cown **at = realloc(a->at, cap * sizeof *at);
        if (at) a->at = at;
        int32_t *origins = at ? realloc(a->from, cap * sizeof *origins) : NULL;
        if (origins) a->from = origins;
        if (!origins) {
            a->failed = true;
            return;
        }
        a->cap = cap;
    }
    lf_retain(a->T, v_obj(c));
    a->from[a->n] = from;
    a->at[a->n++] = c;
}

/* What the requests in front of a waiting one wait for themselves. */
static void add_those_of_queue(Ahead *a, uint32_t i, uint64_t me) {
    CownQueue *q = &a->at[i]->queue;
    cown_queue_lock(q);
    for (const Request *r = q->first; r; r = r->next) {
        const Behaviour *b = r->of;
        if (!b && ((const Waiter *)r)->thread == me) break;
        for (uint32_t k = 0; b && k < b->n; k++)
            if (!b->requests[k].granted) ahead_add(a, request_cown(&b->requests[k]), (int32_t)i);
    }
    cown_queue_unlock(q);
}

/* The names of the cowns from the one asked for to the i-th. */
static void tell_circle(const Ahead *a, uint32_t i, char *text, size_t n) {
    uint64_t ids[8];
    int k = 0;
    for (int32_t at = (int32_t)i; at >= 0 && k < 8; at = a->from[at]) ids[k++] = a->at[at]->queue.id;
    int used = snprintf(text, n,
                        "acquiring the cown would wait for ever: its owner waits for one that this thread "
                        "holds (cowns %llu",
                        (unsigned long long)ids[k - 1]);
    for (int j = k - 2; j >= 0; j--)
        used += snprintf(text + used, n - (size_t)used, " -> %llu", (unsigned long long)ids[j]);
    snprintf(text + used, n - (size_t)used, ")");
}

/* Would T, which stands in the queue of c, wait for itself? Under wait_lock. Behaviours that enter queues
 * from now on stand behind all that is there and close no circle. */
static bool waits_for_itself(Thread *T, Cown *c, char *text, size_t n) {
    Ahead a = {.T = T};
    uint64_t me = number_of(T);
    bool circle = false;
    ahead_add(&a, c, -1);
    for (uint32_t i = 0; i < a.n && !circle; i++) {
        uint64_t owner = a.at[i]->owner;
        circle = owner == me;
        if (circle) tell_circle(&a, i, text, n);
        for (const Waiter *w = waiters; owner && w && !circle; w = w->next)
            if (w->thread == owner) ahead_add(&a, request_cown(&w->request), (int32_t)i);
        add_those_of_queue(&a, i, me);
    }
    for (uint32_t i = 0; i < a.n; i++) lf_release_obj(T, &a.at[i]->h);
    free(a.at);
    free(a.from);
    return circle;
}

static void unlist_waiter(Waiter *me) {
    pthread_mutex_lock(&wait_lock);
    Waiter **at = &waiters;
    while (*at != me) at = &(*at)->next;
    *at = me->next;
    pthread_mutex_unlock(&wait_lock);
}

/* Enters the queue, unless the wait would never end: then `circle` is a text that says so. */
static bool line_up(Thread *T, Cown *c, Waiter *me, char *circle, size_t n) {
    pthread_mutex_lock(&wait_lock);
    cown_queue_lock(&c->queue);
    bool free = cown_queue_enter(&c->queue, &me->request);
    if (free) me->turn = TURN_COME;
    cown_queue_unlock(&c->queue);
    me->next = waiters;
    waiters = me;
    bool ok = free || !held || !waits_for_itself(T, c, circle, n);
    pthread_mutex_unlock(&wait_lock);
    return ok;
}

static CownResult wait_for(Thread *T, Cown *c, double seconds) {
    Waiter me = {.thread = number_of(T)};
    char circle[256];
    request_init(&me.request, c, ACCESS_WRITE);
    bool refused = !line_up(T, c, &me, circle, sizeof circle);
    thread_wait_begin(T);
    int64_t until = seconds < 0 ? INT64_MAX : now() + (int64_t)(seconds * 1e9);
    CownResult result = refused ? COWN_REFUSED : wait_turn(T, &me, until);
    if (result != COWN_DONE && !give_up(c, &me)) result = COWN_DONE;
    unlist_waiter(&me);
    thread_wait_end(T);
    if (result == COWN_DONE) {
        cown_queue_lock(&c->queue);
        cown_queue_keep(&c->queue, &me.request);
        cown_queue_unlock(&c->queue);
        list_held(c);
        enter(T, c);
        schedule_point(POINT_ACQUIRED, c->queue.id);
    } else if (result == COWN_REFUSED)
        refuse(T, circle, c, NULL);
    return result;
}

CownResult cown_acquire(Thread *T, Cown *c, double seconds) {
    schedule_point(POINT_ACQUIRE, c->queue.id);
    if (c->owner == number_of(T)) {
        if (!c->held_at)
            refuse_here(T, "%s, has cown %llu already: its value can be used", c);
        else if (c->pending)
            refuse_cown(T,
                        "cown %llu is pending: this thread has it already, until nothing refers into its "
                        "region any more",
                        c);
        else
            refuse_cown(T, "cown %llu is already acquired by this thread", c);
        return COWN_REFUSED;
    }
    if (behaviour_running() && seconds != 0) {
        refuse_here(T, "%s, may not wait for cown %llu: list it when the behaviour is made", c);
        return COWN_REFUSED;
    }
    if (claim(T, c)) return COWN_DONE;
    return seconds == 0 ? COWN_BUSY : wait_for(T, c, seconds);
}

bool cown_release(Thread *T, Cown *c) {
    if (!cown_is_mine(T, c)) return false;
    if (!c->held_at) return refuse_here(T, "%s, has cown %llu until its end: it is released then", c);
    schedule_point(POINT_RELEASE, c->queue.id);
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
    if (c->held_at) unlist_held(c);
    Region *r = c->owner ? NULL : cown_region(c);
    if (r) {
        r->thread = T;
        if (lf_hooks.region_enters) lf_hooks.region_enters(T, r);
    }
    if (c->outcome == OUTCOME_FAILED && !c->seen && lf_hooks.result_lost) lf_hooks.result_lost(T, c->value);
    lf_release(T, take(T, c));
    if (!c->queue.id) return; /* it was not made; a local object lets go of its class itself */
    count_live(-1);
    region_drop_hold(T, v_obj(shape_of(o)->type));
}
