#include "runtime/replay.h"

#include <errno.h>
#include <fcntl.h>
#include <pthread.h>
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <time.h>
#include <unistd.h>

#include "runtime/schedule_points.h"

typedef enum State {
    ABLE,    /* has the turn or could take it */
    CALLING, /* in a system call, with the turn */
    OUTSIDE, /* the same, but the turn was taken away */
    WAITING, /* for a word */
} State;

typedef struct Runner {
    struct Runner *next;
    uint64_t id; /* as its maker named it */
    bool begun;  /* the thread has come to life */
    bool late;   /* its wait ended by its limit */
    State state;
    const _Atomic(uint32_t) *word; /* WAITING: for this one */
    int64_t limit;                 /* on our clock; -1: none */
    pid_t tid;
    int64_t asleep_since; /* CALLING: seen asleep since then, in real time; 0: not seen */
    pthread_cond_t go;
} Runner;

#define PATIENCE 20000000 /* ns that a thread may sleep in a system call before the turn is given on */
#define SAFEPOINTS 64     /* between two that count there are at most so many */

/* Guards everything below; `turn` is whose it is, NULL when all are outside. */
static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
static Runner *runners, **last = &runners, *turn;
static uint64_t first_seed, state;
static int64_t clock_now;
static int64_t idle_since; /* real time: nobody has the turn since then, or our clock was set by it */
static uint32_t stay;      /* of 16 points so many let the thread go on */
static uint32_t quiet;     /* safepoints that do not count are still to come */

static _Thread_local Runner *me;

uint64_t replay_seed(void) { return first_seed; }

static uint64_t draw(void) {
    uint64_t z = state += 0x9E3779B97F4A7C15u;
    z = (z ^ z >> 30) * 0xBF58476D1CE4E5B9u;
    z = (z ^ z >> 27) * 0x94D049BB133111EBu;
    return z ^ z >> 31;
}

static int64_t nanoseconds(const struct timespec *t) { return t->tv_sec * 1000000000 + t->tv_nsec; }

static int64_t real_now(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return nanoseconds(&t);
}

/* ---- whose turn it is --------------------------------------------------------------------------------- */

static Runner *runner_new(uint64_t id) {
    Runner *r = calloc(1, sizeof *r);
    if (!r) abort();
    r->id = id;
    r->limit = -1;
    pthread_condattr_t attr;
    pthread_condattr_init(&attr);
    pthread_condattr_setclock(&attr, CLOCK_MONOTONIC);
    pthread_cond_init(&r->go, &attr);
    pthread_condattr_destroy(&attr);
    *last = r;
    last = &r->next;
    return r;
}

static void runner_end(Runner *r) {
    Runner **at = &runners;
    while (*at != r) at = &(*at)->next;
    *at = r->next;
    if (last == &r->next) last = at;
    pthread_cond_destroy(&r->go);
    free(r);
}

static Runner *one_of_the_able(void) {
    uint32_t n = 0;
    for (Runner *r = runners; r; r = r->next) n += r->state == ABLE;
    if (!n) return NULL;
    uint32_t pick = (uint32_t)(draw() % n);
    for (Runner *r = runners;; r = r->next)
        if (r->state == ABLE && !pick--) return r;
}

static bool somebody_outside(void) {
    for (Runner *r = runners; r; r = r->next)
        if (r->state == OUTSIDE || r->state == CALLING) return true;
    return false;
}

/* Time passes until the first limit, if it does not come later than `until`: nobody has anything to do. */
static Runner *first_to_be_late(int64_t until) {
    Runner *first = NULL;
    for (Runner *r = runners; r; r = r->next)
        if (r->state == WAITING && r->limit >= 0 && (!first || r->limit < first->limit)) first = r;
    if (!first || first->limit > until) return NULL;
    int64_t passes = first->limit - clock_now;
    if (passes > 0) {
        clock_now = first->limit;
        nanosleep(&(struct timespec){passes / 1000000000, passes % 1000000000}, NULL);
    }
    first->late = true;
    first->state = ABLE;
    return first;
}

/* What C's own output holds back, and a trace, are written; the language is in no state to be ended. */
static _Noreturn void stuck(void) {
    fprintf(stderr, "lfpy: -X schedule=%llu: every thread waits for another\n",
            (unsigned long long)first_seed);
    me = NULL;
    exit(REPLAY_STUCK);
}

/* The turn goes to one that is able; to nobody when some are outside, who may make others able. */
static void pass_turn(void) {
    turn = one_of_the_able();
    bool outside = !turn && somebody_outside();
    if (!turn && !outside) turn = first_to_be_late(INT64_MAX);
    if (turn)
        pthread_cond_signal(&turn->go);
    else if (outside)
        idle_since = real_now();
    else if (runners)
        stuck();
}

/* Does it sleep in its system call? One that has not got a processor yet does not. Without /proc nobody
 * knows: yes. */
static bool is_asleep(const Runner *r) {
    char path[64], text[256];
    snprintf(path, sizeof path, "/proc/self/task/%d/stat", (int)r->tid);
    int fd = open(path, O_RDONLY | O_CLOEXEC);
    ssize_t n = fd < 0 ? -1 : read(fd, text, sizeof text - 1);
    if (fd >= 0) close(fd);
    if (n < 0) return true;
    text[n] = 0;
    const char *name_end = strrchr(text, ')');
    return name_end && strchr("STt", name_end[2]);
}

/* In a system call for so long that it is not known when it comes back? It may also wait for our lock for a
 * moment, which it gets before it is seen again. */
static bool is_away(Runner *r, int64_t real) {
    if (r->state != CALLING) return false;
    if (!is_asleep(r))
        r->asleep_since = 0;
    else if (!r->asleep_since)
        r->asleep_since = real;
    return r->asleep_since && real - r->asleep_since >= PATIENCE;
}

/* The calling thread has waited for a while: the one that has the turn may be in a long system call, and
 * while all who could run are, our clock goes as the real one does. */
static void look_around(void) {
    int64_t real = real_now();
    if (turn && is_away(turn, real)) {
        turn->state = OUTSIDE;
        pass_turn();
    } else if (!turn) {
        turn = first_to_be_late(clock_now + real - idle_since);
        if (turn)
            pthread_cond_signal(&turn->go);
        else
            clock_now += real - idle_since;
        idle_since = real;
    }
}

static void await_turn(void) {
    while (turn != me) {
        struct timespec t;
        clock_gettime(CLOCK_MONOTONIC, &t);
        t.tv_nsec += PATIENCE;
        if (t.tv_nsec >= 1000000000) t.tv_nsec -= 1000000000, t.tv_sec++;
        if (pthread_cond_timedwait(&me->go, &lock, &t) == ETIMEDOUT) look_around();
    }
}

static void maybe_switch(void) {
    if (draw() % 16 < stay) return;
    pass_turn();
    await_turn();
}

/* ---- the plan -------------------------------------------------------------------------------------------
 */

static Runner *not_begun(uint64_t id) {
    Runner *r = runners;
    while (r && (r->begun || r->id != id)) r = r->next;
    return r ? r : runner_new(id);
}

static void thread_begins(uint64_t id) {
    me = not_begun(id);
    me->begun = true;
    me->tid = gettid();
    if (!turn) turn = me;
    await_turn();
}

static void thread_ends(void) {
    Runner *r = me;
    r->state = OUTSIDE;
    me = NULL;
    runner_end(r);
    pass_turn();
}

static void leave(void) {
    me->state = CALLING;
    me->asleep_since = 0;
}

static void come_back(void) {
    me->state = ABLE;
    if (!turn) turn = me;
    await_turn();
}

static void at(SchedulePoint point, uint64_t id) {
    if (!me && point != POINT_THREAD_BEGIN) return;
    pthread_mutex_lock(&lock);
    switch (point) {
    case POINT_THREAD_START: runner_new(id); break;
    case POINT_THREAD_FAILED: runner_end(not_begun(id)); break;
    case POINT_THREAD_BEGIN: thread_begins(id); break;
    case POINT_THREAD_END: thread_ends(); break;
    case POINT_BLOCK: leave(); break;
    case POINT_UNBLOCK: come_back(); break;
    case POINT_SAFEPOINT:
        if (quiet--) break;
        quiet = (uint32_t)(draw() % SAFEPOINTS);
        maybe_switch();
        break;
    default: maybe_switch();
    }
    pthread_mutex_unlock(&lock);
}

static uint32_t choose(uint32_t n) {
    pthread_mutex_lock(&lock);
    uint32_t pick = (uint32_t)(draw() % n);
    pthread_mutex_unlock(&lock);
    return pick;
}

/* Our own clock: what the program spends before it waits, on a machine that may be busy, must not tell two
 * runs apart. */
static void now(struct timespec *out) {
    pthread_mutex_lock(&lock);
    *out = (struct timespec){clock_now / 1000000000, clock_now % 1000000000};
    pthread_mutex_unlock(&lock);
}

/* In whole milliseconds, since the program may have computed it from a clock of its own. */
static int64_t limit_of(const struct timespec *until) {
    int64_t left = nanoseconds(until) - clock_now;
    return clock_now + (left < 0 ? 0 : (left + 999999) / 1000000 * 1000000);
}

static long wait_for(_Atomic(uint32_t) *word, uint32_t seen, const struct timespec *until) {
    pthread_mutex_lock(&lock);
    if (!me || atomic_load(word) != seen) {
        pthread_mutex_unlock(&lock);
        errno = EAGAIN;
        return -1;
    }
    State before = me->state;
    me->word = word;
    me->late = false;
    me->limit = until ? limit_of(until) : -1;
    me->state = WAITING;
    if (before != OUTSIDE || !turn) pass_turn();
    await_turn();
    me->state = before == ABLE ? ABLE : CALLING;
    me->asleep_since = 0;
    me->limit = -1;
    bool late = me->late;
    pthread_mutex_unlock(&lock);
    if (!late) return 0;
    errno = ETIMEDOUT;
    return -1;
}

/* Any n of those that wait. */
static void wake(_Atomic(uint32_t) *word, int n) {
    pthread_mutex_lock(&lock);
    uint32_t waiting = 0;
    for (Runner *r = runners; r; r = r->next) waiting += r->state == WAITING && r->word == word;
    for (; n > 0 && waiting; n--, waiting--) {
        uint32_t pick = (uint32_t)(draw() % waiting);
        Runner *r = runners;
        for (;; r = r->next)
            if (r->state == WAITING && r->word == word && !pick--) break;
        r->state = ABLE;
    }
    if (!turn) pass_turn();
    pthread_mutex_unlock(&lock);
}

static const SchedulePlan plan = {
    .at = at, .choose = choose, .wait = wait_for, .wake = wake, .now = now, .safepoints = true};

/* In the child of a fork only the calling thread is left. */
static void after_fork(void) {
    pthread_mutex_init(&lock, NULL);
    runners = NULL;
    last = &runners;
    if (!me) return;
    me = turn = runner_new(me->id);
    me->begun = true;
    me->tid = gettid();
}

void replay_begin(uint64_t seed) {
    first_seed = seed;
    state = seed * 0xD1342543DE82EF95u;
    stay = (uint32_t[]){0, 8, 12, 15}[draw() % 4]; /* some mistakes need many switches, some few */
    quiet = (uint32_t)(draw() % SAFEPOINTS);
    me = turn = runner_new(0);
    me->begun = true;
    me->tid = gettid();
    pthread_atfork(NULL, NULL, after_fork);
    schedule_plan = &plan;
}
