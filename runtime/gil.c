#include "runtime/gil.h"

#include "runtime/policy.h"

#include <errno.h>
#include <pthread.h>
#include <stdatomic.h>
#include <time.h>
#include <unistd.h>

/* Guards `taken`, `turns` and `closed`. The thread that began the program has the first turn. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static pthread_cond_t given, passed_on; /* a turn was given back; somebody else has taken one */
static pthread_once_t once = PTHREAD_ONCE_INIT;
static bool taken = true, closed;
static uint64_t turns;
static _Atomic uint32_t waiting;
static _Atomic uint32_t interval = 5000;

/* What stands aside while its thread has no turn. */
static _Thread_local Run aside;
/* A thread that stands aside, by its number of the system. Whoever changes the list has the turn, or the lock
 * as it takes or gives it. */
typedef struct Aside {
    const Run *run;
    uint64_t ident;
    struct Aside *next;
} Aside;
static _Thread_local Aside listed;
static Aside *all_aside;
/* The thread that ends the program keeps the turn. */
static _Thread_local bool keeps_turn;

static void init(void) {
    pthread_condattr_t attr;
    pthread_condattr_init(&attr);
    pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
    pthread_cond_init(&given, &attr);
    pthread_cond_init(&passed_on, &attr);
    pthread_condattr_destroy(&attr);
}

static void put_back(Thread *T, const Run *run) {
    int limit = T->depth_limit; /* of recursion: one for all, and another thread may have changed it */
    T->run = *run;
    T->frame_limit += (ptrdiff_t)(limit - run->depth_limit) * LF_FRAME_BYTES;
    T->depth_limit = limit;
}

static void list_aside(void) {
    listed = (Aside){&aside, (uint64_t)pthread_self(), all_aside};
    all_aside = &listed;
}

static void unlist_aside(void) {
    Aside **at = &all_aside;
    while (*at && *at != &listed) at = &(*at)->next;
    if (*at) *at = listed.next;
}

void gil_each_waiting(void (*fn)(const Run *run, uint64_t ident, void *ctx), void *ctx) {
    for (const Aside *a = all_aside; a; a = a->next) fn(a->run, a->ident, ctx);
}

static struct timespec after_interval(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    int64_t ns = t.tv_nsec + (int64_t)atomic_load_explicit(&interval, memory_order_relaxed) * 1000;
    return (struct timespec){t.tv_sec + ns / 1000000000, ns % 1000000000};
}

/* Threads that come too late stay here until the process ends. */
static _Noreturn void wait_for_ever(void) {
    pthread_mutex_unlock(&lock);
    for (;;) pause();
}

static void take(Thread *T, const Run *run) {
    pthread_mutex_lock(&lock);
    atomic_fetch_add(&waiting, 1);
    while (taken) {
        if (closed) wait_for_ever();
        uint64_t seen = turns;
        struct timespec until = after_interval();
        int r = pthread_cond_timedwait(&given, &lock, &until);
        if (r == ETIMEDOUT && taken && turns == seen) atomic_fetch_or(&T->poke, POKE_TURN);
    }
    if (closed) wait_for_ever();
    atomic_fetch_sub(&waiting, 1);
    taken = true;
    turns++;
    unlist_aside();
    put_back(T, run);
    pthread_cond_signal(&passed_on);
    pthread_mutex_unlock(&lock);
    /* What another thread did not care for may be ours: a signal for the main thread. */
    atomic_fetch_or(&T->poke, POKE_SIGNAL);
}

/* to_others: only come back after another thread had a turn, if one waits. */
static void give(Thread *T, Run *run, bool to_others) {
    pthread_mutex_lock(&lock);
    *run = T->run;
    if (run == &aside) list_aside();
    atomic_fetch_and(&T->poke, ~(uint32_t)POKE_TURN);
    taken = false;
    uint64_t seen = turns;
    pthread_cond_signal(&given);
    while (to_others && waiting && turns == seen && !closed) pthread_cond_wait(&passed_on, &lock);
    pthread_mutex_unlock(&lock);
}

void gil_enter(Thread *T, const Run *run) {
    pthread_once(&once, init);
    take(T, run);
}

void gil_leave(Thread *T, Run *run) { give(T, run, false); }

void gil_wait_begin(Thread *T) {
    int err = errno;
    pthread_once(&once, init);
    if (!keeps_turn) give(T, &aside, false);
    errno = err;
}

void gil_wait_end(Thread *T) {
    if (keeps_turn) return;
    int err = errno;
    Run run = aside; /* a nested wait may use it */
    take(T, &run);
    errno = err;
}

void gil_turn(Thread *T) {
    if (!waiting || keeps_turn) return;
    give(T, &aside, true);
    gil_wait_end(T);
}

void gil_close(void) {
    pthread_mutex_lock(&lock);
    closed = keeps_turn = true;
    pthread_cond_broadcast(&passed_on);
    pthread_mutex_unlock(&lock);
}

void gil_after_fork(void) {
    lock = (pthread_mutex_t)PTHREAD_MUTEX_INITIALIZER;
    init();
    waiting = 0;
    all_aside = NULL;
    taken = true;
}

void gil_set_interval(uint32_t us) { atomic_store(&interval, us); }
uint32_t gil_interval(void) { return interval; }
