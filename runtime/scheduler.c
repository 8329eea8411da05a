#include "runtime/scheduler.h"

#include <pthread.h>
#include <sched.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>

#include "runtime/behaviour.h"
#include "runtime/futex.h"
#include "runtime/policy.h"
#include "runtime/ready_ring.h"
#include "runtime/relax.h"
#include "runtime/schedule_points.h"
#include "runtime/thread.h"

#define MAX_WORKERS 256
#define LOOK_OUTSIDE 61 /* behaviours after which a worker looks into the common queue first */
#define NEXT_LIMIT 16   /* behaviours that jump the ring, one after the other */
#define ENDS_AT_ONCE 32 /* ends of behaviours that a worker tells together */
#define LOOKS 6         /* of a worker without work before it sleeps, */
#define RELAXED 64      /* and pauses between two of them: a few microseconds in all */

/* What several threads write lies apart, each on a cache line of its own. */
#define APART _Alignas(64)

typedef struct Worker {
    APART ReadyRing ring;
    APART Behaviour *next;   /* what it runs next; nobody else looks */
    _Atomic(uint32_t) ended; /* behaviours that it has not told the end of yet */
    Thread *T;
    uint32_t seed, ticks, jumped;
    uint64_t run, stolen, parked;
    uint64_t name; /* for schedule_points.h */
    pthread_t thread;
} Worker;

/* Ready behaviours in order. Who puts one in changes `in` alone; those that take them have the rest. */
typedef struct Line {
    APART _Atomic(Behaviour *) in; /* the last that was put in; each names the one before */
    APART pthread_mutex_t lock;
    Behaviour *first, **last; /* those taken over from `in`, the oldest first */
    _Atomic(uint32_t) n;      /* how many; more while they are taken over */
} Line;

static Line common = {.lock = PTHREAD_MUTEX_INITIALIZER, .last = &common.first};
static Line pinned = {.lock = PTHREAD_MUTEX_INITIALIZER, .last = &pinned.first};

static SchedulerHooks hooks;
static _Atomic(uint32_t) wanted; /* how many may run at a time */
static _Atomic(bool) started;
static pthread_mutex_t start_lock = PTHREAD_MUTEX_INITIALIZER; /* guards starting, `workers` and `nworkers` */
static _Atomic(Worker *) workers[MAX_WORKERS];
static _Atomic(uint32_t) nworkers;
static _Atomic(bool) stopping;

APART static _Atomic(int32_t)
    permits;                        /* how many more may run; below 0 while too many came back from a wait */
static _Atomic(uint32_t) searching; /* workers that look for work, or were woken to */
static _Atomic(uint32_t) sleeping;
static _Atomic(uint32_t) calls; /* to wake sleepers that no one has followed yet: they sleep on it */
APART static _Atomic(uint64_t) outstanding;
APART static _Atomic(uint32_t) changed; /* those that wait for behaviours sleep on it */
static _Atomic(uint32_t) watched;       /* how many do */
static _Atomic(uint64_t) woken;

static _Thread_local Worker *me;
static _Thread_local bool
    has_permit;                    /* the calling thread runs a behaviour that takes part of the processors */
static _Thread_local bool called;  /* the last push of the calling thread woke a worker */
static _Thread_local int blocked;  /* depth of scheduler_block */
static _Atomic(uint32_t) nblocked; /* behaviours in it */

/* ---- lines ------------------------------------------------------------------------------------------- */

static void line_put(Line *l, Behaviour *b) {
    b->next = atomic_load_explicit(&l->in, memory_order_relaxed);
    while (!atomic_compare_exchange_weak(&l->in, &b->next, b)) {}
}

/* In this order: what is being taken over is counted before it leaves `in`. */
static inline bool line_any(const Line *l) { return atomic_load(&l->in) || atomic_load(&l->n); }

/* Under the lock. */
static void line_take_over(Line *l) {
    uint32_t n = atomic_load_explicit(&l->n, memory_order_relaxed);
    if (!atomic_load(&l->in)) return;
    atomic_store(&l->n, n + 1);
    Behaviour *all = atomic_exchange(&l->in, NULL), *oldest = NULL, **last = &all->next;
    while (all) {
        Behaviour *before = all->next;
        all->next = oldest;
        oldest = all;
        all = before;
        n++;
    }
    *l->last = oldest;
    l->last = last;
    atomic_store(&l->n, n);
}

/* Up to max of the oldest, and not more than one of `parts` parts of all. */
static uint32_t line_take(Line *l, Behaviour **out, uint32_t max, uint32_t parts) {
    if (!line_any(l)) return 0;
    pthread_mutex_lock(&l->lock);
    line_take_over(l);
    uint32_t n = 0, all = atomic_load_explicit(&l->n, memory_order_relaxed), share = all / parts + 1;
    for (; n < max && n < share && l->first; n++) {
        out[n] = l->first;
        l->first = l->first->next;
    }
    if (!l->first) l->last = &l->first;
    atomic_store(&l->n, all - n);
    pthread_mutex_unlock(&l->lock);
    return n;
}

/* ---- numbers ----------------------------------------------------------------------------------------- */

void scheduler_set_hooks(const SchedulerHooks *h) { hooks = *h; }

void scheduler_set_workers(uint32_t n) { wanted = n > MAX_WORKERS / 2 ? MAX_WORKERS / 2 : n; }

uint32_t scheduler_workers(void) {
    if (!wanted && lf_policy.workers) scheduler_set_workers(lf_policy.workers);
    if (!wanted && getenv("BOCPY_WORKERS")) {
        long asked = strtol(getenv("BOCPY_WORKERS"), NULL, 10);
        if (asked > 0 && asked <= UINT16_MAX) scheduler_set_workers((uint32_t)asked);
    }
    if (wanted) return wanted;
    cpu_set_t set;
    int n = sched_getaffinity(0, sizeof set, &set) == 0 ? CPU_COUNT(&set) : 1;
    scheduler_set_workers(n < 1 ? 1 : (uint32_t)n);
    return wanted;
}

bool scheduler_runs_here(void) { return me != NULL; }
bool scheduler_has_pinned(void) { return line_any(&pinned); }

uint64_t scheduler_outstanding(void) {
    uint64_t n = outstanding, ended = 0;
    for (uint32_t i = 0, all = nworkers; i < all; i++)
        ended += atomic_load_explicit(&workers[i]->ended, memory_order_acquire);
    return n > ended ? n - ended : 0;
}

SchedulerStats scheduler_stats(void) {
    SchedulerStats s = {.woken = woken, .threads = nworkers};
    for (uint32_t i = 0; i < s.threads; i++) {
        const Worker *w = workers[i];
        s.run += __atomic_load_n(&w->run, __ATOMIC_RELAXED);
        s.stolen += __atomic_load_n(&w->stolen, __ATOMIC_RELAXED);
        s.parked += __atomic_load_n(&w->parked, __ATOMIC_RELAXED);
    }
    return s;
}

/* A count that its worker alone changes, and others may read. */
static inline void count(uint64_t *n, uint64_t by) { __atomic_store_n(n, *n + by, __ATOMIC_RELAXED); }

static void tell_waiters(void) {
    atomic_fetch_add(&changed, 1);
    if (atomic_load(&watched)) futex_wake(&changed, INT32_MAX);
}

static void less_outstanding(uint32_t n) {
    if (atomic_fetch_sub_explicit(&outstanding, n, memory_order_acq_rel) == n) tell_waiters();
}

/* What the calling worker has ended is told to all. */
static void tell_ends(Worker *w) {
    uint32_t n = atomic_load_explicit(&w->ended, memory_order_relaxed);
    if (!n) return;
    atomic_store_explicit(&w->ended, 0, memory_order_relaxed);
    less_outstanding(n);
}

void scheduler_done(void) {
    if (!me) {
        less_outstanding(1);
        return;
    }
    uint32_t n = atomic_load_explicit(&me->ended, memory_order_relaxed) + 1;
    atomic_store_explicit(&me->ended, n, memory_order_release);
    if (n >= ENDS_AT_ONCE || schedule_plan) tell_ends(me);
}

/* ---- permits ----------------------------------------------------------------------------------------- */

static bool take_permit(void) {
    int32_t n = atomic_load(&permits);
    while (n > 0)
        if (atomic_compare_exchange_weak(&permits, &n, n - 1)) return true;
    return false;
}

static bool has_work(void) {
    if (line_any(&common)) return true;
    for (uint32_t i = 0, n = atomic_load(&nworkers); i < n; i++)
        if (ring_count(&workers[i]->ring)) return true;
    return false;
}

static void *worker_main(void *arg);

/* A new thread, which counts as searching and has no permit yet. False: there are enough, or none is to be
 * had; a place that was made for one is used by the next. */
static bool start_worker(void) {
    pthread_mutex_lock(&start_lock);
    uint32_t n = nworkers;
    Worker *w = n < MAX_WORKERS && !stopping ? workers[n] : NULL;
    if (!w && n < MAX_WORKERS && !stopping && (w = aligned_alloc(64, sizeof *w))) {
        memset(w, 0, sizeof *w);
        w->seed = n * 2654435761u + 1;
        w->name = UINT64_C(1) << 32 | n; /* threads of programs have smaller ones */
        workers[n] = w;
    }
    bool ok = w != NULL;
    if (ok) {
        nworkers = n + 1;
        schedule_point(POINT_THREAD_START, w->name);
        thread_starts();
        ok = pthread_create(&w->thread, NULL, worker_main, w) == 0;
        if (!ok) {
            nworkers = n;
            schedule_point(POINT_THREAD_FAILED, w->name);
        }
    }
    pthread_mutex_unlock(&start_lock);
    return ok;
}

/* There is work: somebody should look, if nobody does and somebody may. */
static void notify(void) {
    atomic_thread_fence(memory_order_seq_cst);
    uint32_t nobody = 0;
    if (atomic_load(&permits) <= 0 || atomic_load(&searching) ||
        !atomic_compare_exchange_strong(&searching, &nobody, 1))
        return;
    called = true;
    if (atomic_load(&sleeping)) {
        atomic_fetch_add_explicit(&woken, 1, memory_order_relaxed);
        atomic_fetch_add(&calls, 1);
        futex_wake(&calls, 1);
    } else if (!start_worker())
        atomic_fetch_sub(&searching, 1);
}

/* ---- finding work ------------------------------------------------------------------------------------ */

static uint32_t random_of(Worker *w, uint32_t n) {
    w->seed ^= w->seed << 13;
    w->seed ^= w->seed >> 17;
    w->seed ^= w->seed << 5;
    return w->seed % n;
}

/* The first of several is the one to run, the others go to the ring, which is empty enough. */
static Behaviour *keep_rest(Worker *w, Behaviour **got, uint32_t n) {
    for (uint32_t i = 1; i < n; i++)
        if (!ring_put(&w->ring, got[i])) line_put(&common, got[i]);
    return n ? got[0] : NULL;
}

static Behaviour *from_common(Worker *w) {
    Behaviour *got[RING_SIZE / 2];
    return keep_rest(w, got, line_take(&common, got, RING_SIZE / 2, scheduler_workers()));
}

static Behaviour *from_others(Worker *w) {
    Behaviour *got[RING_SIZE / 2];
    uint32_t n = atomic_load(&nworkers), from = random_of(w, n);
    for (uint32_t i = 0; i < n; i++) {
        Worker *other = workers[(from + i) % n];
        uint32_t k = other == w ? 0 : ring_take(&other->ring, got, RING_SIZE / 2);
        if (!k) continue;
        count(&w->stolen, k);
        schedule_point(POINT_STEAL, got[0]->id);
        return keep_rest(w, got, k);
    }
    return NULL;
}

static Behaviour *from_own(Worker *w) {
    Behaviour *b = w->next;
    w->next = NULL;
    if (b && ++w->jumped <= NEXT_LIMIT) return b;
    w->jumped = 0;
    if (b && !ring_put(&w->ring, b)) line_put(&common, b);
    return ring_take_one(&w->ring);
}

/* With a plan: any of those that are ready, whoever has them. */
static Behaviour *chosen(void) {
    Behaviour *all[RING_SIZE];
    for (uint32_t i = 0, n = atomic_load(&nworkers); i < n; i++)
        for (Behaviour *b; (b = ring_take_one(&workers[i]->ring)) != NULL;) line_put(&common, b);
    uint32_t n = line_take(&common, all, RING_SIZE, 1), pick = n > 1 ? schedule_plan->choose(n) : 0;
    for (uint32_t i = 0; i < n; i++)
        if (i != pick) line_put(&common, all[i]);
    return n ? all[pick] : NULL;
}

static Behaviour *find(Worker *w) {
    if (schedule_plan) {
        if (w->next) line_put(&common, w->next);
        w->next = NULL;
        return chosen();
    }
    Behaviour *b = ++w->ticks % LOOK_OUTSIDE ? NULL : from_common(w);
    if (!b) b = from_own(w);
    if (b) return b;
    tell_ends(w);
    b = from_common(w);
    return b ? b : from_others(w);
}

/* ---- a worker ---------------------------------------------------------------------------------------- */

/* Nothing to do, or too many at work: sleeps until it is called and there is room. It comes back as one that
 * searches and has a permit. False: the workers are to end. */
static bool park(Worker *w) {
    atomic_fetch_add(&permits, 1);
    count(&w->parked, 1);
    for (;;) {
        if (stopping) return false;
        atomic_fetch_add(&sleeping, 1);
        /* Work that came after the last look, and saw that somebody looks: look again. */
        if (has_work()) notify();
        uint32_t n = atomic_load(&calls);
        while (!n && !stopping) {
            thread_wait_begin(w->T);
            futex_wait(&calls, 0, NULL);
            thread_wait_end(w->T);
            n = atomic_load(&calls);
        }
        while (n && !atomic_compare_exchange_weak(&calls, &n, n - 1)) {}
        atomic_fetch_sub(&sleeping, 1);
        if (!n) continue;
        if (take_permit()) return true;
        atomic_fetch_sub(&searching, 1); /* all processors are busy again */
    }
}

/* Before it sleeps: new work may come soon, and both to fall asleep and to be woken take longer than this. */
static bool lurk(void) {
    for (int i = 0; i < LOOKS && !schedule_plan && !stopping; i++) {
        for (int k = 0; k < RELAXED; k++) relax();
        if (has_work()) return true;
    }
    return false;
}

/* Ends a search that found something: the last that ends one sees to it that the next begins. */
static void found(void) {
    if (atomic_fetch_sub(&searching, 1) == 1 && has_work()) notify();
}

static void run_one(Worker *w, Behaviour *b) {
    has_permit = true;
    behaviour_run(w->T, b);
    has_permit = false;
    count(&w->run, 1);
    if (hooks.between) hooks.between(w->T);
}

static void work(Worker *w) {
    bool looks = true; /* it counts as searching */
    for (;;) {
        Behaviour *b = atomic_load(&permits) < 0 ? NULL : find(w);
        if (b) {
            if (looks) found();
            looks = false;
            run_one(w, b);
            continue;
        }
        if (!looks && atomic_load(&permits) >= 0) {
            looks = true;
            atomic_fetch_add(&searching, 1);
            continue;
        }
        if (w->next && !ring_put(&w->ring, w->next)) line_put(&common, w->next);
        w->next = NULL;
        if (looks && atomic_load(&permits) >= 0 && lurk()) continue;
        if (looks) atomic_fetch_sub(&searching, 1);
        tell_ends(w);
        if (!park(w)) return;
        looks = true;
    }
}

static void *worker_main(void *arg) {
    Worker *w = me = arg;
    schedule_point(POINT_THREAD_BEGIN, w->name);
    w->T = hooks.begin();
    if (!w->T) { /* no memory: those that are there, and those that wait, go on without it */
        atomic_fetch_sub(&searching, 1);
        schedule_point(POINT_THREAD_END, w->name);
        return NULL;
    }
    if (take_permit())
        work(w);
    else {
        atomic_fetch_sub(&searching, 1);
        atomic_fetch_sub(&permits, 1); /* which park gives back */
        if (park(w)) work(w);
    }
    hooks.end(w->T);
    schedule_point(POINT_THREAD_END, w->name);
    return NULL;
}

/* ---- pushing ----------------------------------------------------------------------------------------- */

void scheduler_expect(uint32_t n) {
    if (!atomic_load_explicit(&started, memory_order_acquire)) {
        pthread_mutex_lock(&start_lock);
        if (!started) permits = (int32_t)scheduler_workers();
        started = true;
        pthread_mutex_unlock(&start_lock);
    }
    /* Behaviours that this worker has ended and not told of yet make room for those that come now. */
    uint32_t ended = me ? atomic_load_explicit(&me->ended, memory_order_relaxed) : 0;
    uint32_t covered = ended < n ? ended : n;
    if (covered) atomic_store_explicit(&me->ended, ended - covered, memory_order_release);
    if (n > covered) atomic_fetch_add_explicit(&outstanding, n - covered, memory_order_relaxed);
}

static bool put_pinned(Behaviour *b) {
    if (!b->pinned) return false;
    line_put(&pinned, b);
    tell_waiters();
    return true;
}

void scheduler_push(Thread *T, Behaviour *b) {
    (void)T;
    schedule_point(POINT_READY, b->id);
    if (put_pinned(b)) return;
    if (!me || !ring_put(&me->ring, b)) line_put(&common, b);
    called = false;
    notify();
}

bool scheduler_called(void) { return called; }

void scheduler_push_next(Behaviour *b) {
    /* Within a body it would have to wait for the body's end. */
    if (!me || me->next || behaviour_running() || b->pinned) {
        scheduler_push(NULL, b);
        return;
    }
    schedule_point(POINT_READY, b->id);
    me->next = b;
}

Behaviour *scheduler_take_pinned(void) {
    Behaviour *b;
    return line_take(&pinned, &b, 1, 1) ? b : NULL;
}

/* ---- blocking ---------------------------------------------------------------------------------------- */

void scheduler_block(void) {
    if (!has_permit || blocked++) return;
    if (me) tell_ends(me);
    atomic_fetch_add(&nblocked, 1);
    atomic_fetch_add(&permits, 1);
    if (has_work()) notify();
}

void scheduler_unblock(void) {
    if (!has_permit || --blocked) return;
    atomic_fetch_sub(&permits, 1);
    atomic_fetch_sub(&nblocked, 1);
}

/* ---- waiting for behaviours -------------------------------------------------------------------------- */

/* Nobody runs or could run a behaviour. */
static bool is_stuck(void) {
    return !has_work() && !line_any(&pinned) && !searching && !nblocked &&
           permits == (int32_t)scheduler_workers();
}

static bool later(const struct timespec *a, const struct timespec *b) {
    return a->tv_sec > b->tv_sec || (a->tv_sec == b->tv_sec && a->tv_nsec >= b->tv_nsec);
}

/* The end of a piece of a wait, after which the thread looks whether it is wanted elsewhere; not after until.
 */
static struct timespec piece_of(const struct timespec *until, bool *over) {
    struct timespec t;
    schedule_now(&t);
    *over = until && later(&t, until);
    t.tv_nsec += 100000000;
    if (t.tv_nsec >= 1000000000) t.tv_nsec -= 1000000000, t.tv_sec++;
    return until && later(&t, until) ? *until : t;
}

WaitResult scheduler_wait(Thread *T, const struct timespec *until, int flags) {
    WaitResult result = WAIT_DONE;
    atomic_fetch_add(&watched, 1);
    for (bool over = false;;) {
        uint32_t seen = atomic_load(&changed);
        if (!atomic_load_explicit(&outstanding, memory_order_acquire)) break;
        if ((flags & WAIT_FOR_PINNED) && line_any(&pinned)) {
            result = WAIT_PINNED;
            break;
        }
        if (T->poke & ~(uint32_t)POKE_ASIDE) {
            result = WAIT_INTERRUPTED;
            break;
        }
        if ((flags & WAIT_UNLESS_STUCK) && is_stuck()) {
            result = outstanding ? WAIT_STUCK : WAIT_DONE;
            break;
        }
        struct timespec piece = piece_of(until, &over);
        if (over) {
            result = WAIT_TIMEOUT;
            break;
        }
        thread_wait_begin(T);
        futex_wait(&changed, seen, &piece);
        thread_wait_end(T);
    }
    atomic_fetch_sub(&watched, 1);
    return result;
}

/* ---- the end ----------------------------------------------------------------------------------------- */

void scheduler_stop(Thread *T) {
    pthread_mutex_lock(&start_lock);
    stopping = true;
    uint32_t n = nworkers;
    pthread_mutex_unlock(&start_lock);
    atomic_fetch_add(&calls, n);
    futex_wake(&calls, INT32_MAX);
    thread_wait_begin(T);
    for (uint32_t i = 0; i < n; i++) pthread_join(workers[i]->thread, NULL);
    thread_wait_end(T);
    pthread_mutex_lock(&start_lock);
    nworkers = 0;
    for (uint32_t i = 0; i < MAX_WORKERS; i++) {
        free(workers[i]);
        workers[i] = NULL;
    }
    calls = searching = sleeping = 0;
    started = stopping = false;
    pthread_mutex_unlock(&start_lock);
}

void scheduler_after_fork(void) {
    me = NULL;
    has_permit = false;
    nblocked = 0;
    common = (Line){.lock = PTHREAD_MUTEX_INITIALIZER, .last = &common.first};
    pinned = (Line){.lock = PTHREAD_MUTEX_INITIALIZER, .last = &pinned.first};
    start_lock = (pthread_mutex_t)PTHREAD_MUTEX_INITIALIZER;
    nworkers = calls = searching = sleeping = watched = 0;
    outstanding = 0;
    started = stopping = false;
}
