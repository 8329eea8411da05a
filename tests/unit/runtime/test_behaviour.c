// Behaviours, the queues of cowns, and the scheduler, with bodies written in C.

#include "runtime/behaviour.h"
#include "runtime/ready_ring.h"
#include "runtime/scheduler.h"
#include "tests/unit/runtime/pair.h"

#include <pthread.h>
#include <sched.h>
#include <time.h>

static uint32_t cown_shape;
static const Kind cown_kind = {.name = "cown", .free_parts = cown_free, .flags = KIND_SHARE | KIND_ATOM};

static Cown *new_cown(Thread *T, Value v) {
    if (!cown_shape) {
        cown_shape = shape_new_root(&cown_kind, NULL, 0, 0, 0);
        lf_shapes[cown_shape].size = sizeof(Cown);
    }
    Cown *c = lf_alloc_atom(T, cown_shape, sizeof *c);
    ck_assert_ptr_nonnull(c);
    ck_assert(cown_init(T, c, v));
    return c;
}

// A body that adds to its cowns, or whatever `act` says.
typedef struct Job {
    Behaviour b;
    void (*act)(Thread *T, struct Job *j);
    int64_t number;
    Request requests[4];
} Job;

static _Atomic(int) ended, inside, most;

static void job_run(Thread *T, Behaviour *b) {
    Job *j = (Job *)b;
    int now = atomic_fetch_add(&inside, 1) + 1, seen = most;
    while (now > seen && !atomic_compare_exchange_weak(&most, &seen, now)) {}
    j->act(T, j);
    inside--;
}
static void job_end(Thread *T, Behaviour *b) {
    (void)T;
    free(b);
    ended++;
}
static const BehaviourKind kind_job = {.run = job_run, .end = job_end};

static Job *job(void (*act)(Thread *, Job *), int64_t number, uint32_t n, Cown **cowns, int reads) {
    Job *j = calloc(1, sizeof *j);
    j->act = act;
    j->number = number;
    for (uint32_t i = 0; i < n; i++)
        request_init(&j->requests[i], cowns[i], reads >> i & 1 ? ACCESS_READ : ACCESS_WRITE);
    behaviour_init(&j->b, &kind_job, j->requests, n);
    return j;
}

static void schedule(Thread *T, Job *j) {
    Behaviour *b = &j->b;
    ck_assert(behaviours_schedule(T, &b, 1));
}

static Thread *worker_begin(void) { return thread_new(); }
static const SchedulerHooks worker_hooks = {worker_begin, thread_free, NULL};

static Thread *begin_with(uint32_t workers) {
    Thread *T = begin();
    scheduler_set_hooks(&worker_hooks);
    scheduler_set_workers(workers);
    ended = inside = most = 0;
    return T;
}

static void finish(Thread *T) {
    ck_assert_int_eq(scheduler_wait(T, NULL, 0), WAIT_DONE);
    scheduler_stop(T);
    ck_assert_uint_eq(scheduler_outstanding(), 0);
}

static void add_one(Thread *T, Job *j) {
    (void)T;
    for (uint32_t i = 0; i < j->b.n; i++) {
        Cown *c = request_cown(&j->requests[i]);
        c->value = v_int(v_as_int(c->value) + 1); // a plain word: a race would lose some
    }
}

START_TEST(test_exclusive_and_complete) {
    Thread *T = begin_with(4);
    Cown *c[3] = {new_cown(T, v_int(0)), new_cown(T, v_int(0)), new_cown(T, v_int(0))};
    for (int i = 0; i < 3000; i++) {
        Cown *two[] = {c[i % 3], c[(i + 1) % 3]};
        schedule(T, job(add_one, i, 2, two, 0));
    }
    finish(T);
    ck_assert_int_eq(ended, 3000);
    for (int i = 0; i < 3; i++) {
        ck_assert_int_eq(v_as_int(c[i]->value), 2000);
        lf_release_obj(T, &c[i]->h);
    }
    thread_free(T);
}
END_TEST

static int64_t order[1000];
static uint32_t norder;
static void note_order(Thread *T, Job *j) {
    (void)T;
    order[norder++] = j->number;
}

START_TEST(test_order_of_making) {
    Thread *T = begin_with(3);
    Cown *c = new_cown(T, v_int(0));
    norder = 0;
    for (int i = 0; i < 1000; i++) schedule(T, job(note_order, i, 1, &c, 0));
    finish(T);
    ck_assert_uint_eq(norder, 1000);
    for (int i = 0; i < 1000; i++) ck_assert_int_eq(order[i], i);
    lf_release_obj(T, &c->h);
    thread_free(T);
}
END_TEST

START_TEST(test_the_same_cown_twice_is_one_request) {
    Thread *T = begin_with(1);
    Cown *c = new_cown(T, v_int(0)), *both[] = {c, c, c};
    Job *j = job(add_one, 0, 3, both, 1 | 4); // read, write, read: it writes
    ck_assert_uint_eq(j->b.n, 1);
    ck_assert_int_eq(j->requests[0].access, ACCESS_WRITE);
    schedule(T, j);
    finish(T);
    ck_assert_int_eq(v_as_int(c->value), 1);
    lf_release_obj(T, &c->h);
    thread_free(T);
}
END_TEST

static pthread_barrier_t meeting;
static void meet(Thread *T, Job *j) {
    (void)j;
    thread_wait_begin(T);
    pthread_barrier_wait(&meeting);
    thread_wait_end(T);
}

START_TEST(test_readers_meet_writers_wait) {
    Thread *T = begin_with(3);
    Cown *c = new_cown(T, v_int(0));
    pthread_barrier_init(&meeting, NULL, 3);
    for (int i = 0; i < 3; i++) schedule(T, job(meet, i, 1, &c, 1));
    schedule(T, job(add_one, 3, 1, &c, 0));
    for (int i = 0; i < 3; i++) schedule(T, job(meet, i, 1, &c, 1)); // behind the writer
    finish(T);
    ck_assert_int_eq(v_as_int(c->value), 1);
    ck_assert_uint_eq(c->readers, 0);
    lf_release_obj(T, &c->h);
    thread_free(T);
}
END_TEST

START_TEST(test_a_blocked_worker_is_replaced) {
    Thread *T = begin_with(1);
    pthread_barrier_init(&meeting, NULL, 5);
    for (int i = 0; i < 5; i++) schedule(T, job(meet, i, 0, NULL, 0));
    finish(T);
    ck_assert_int_eq(ended, 5);
    thread_free(T);
}
END_TEST

static void hold_readable(Thread *T, Job *j) {
    Cown *c = request_cown(&j->requests[0]);
    Obj *o = v_as_obj(c->value);
    uint32_t rc = o->rc;
    lf_retain(T, c->value); // counted by the thread, not by the object
    ck_assert_uint_eq(o->rc, rc);
    ck_assert_int_eq(T->reads, 1);
    ck_assert(!lf_may_write(T, o));
    lf_release(T, c->value);
    ck_assert_int_eq(T->reads, 0);
}

START_TEST(test_reading_a_region) {
    Thread *T = begin_with(2);
    Pair *bridge = pair(T, v_int(1), V_UNDEF);
    ck_assert_ptr_nonnull(region_new(T, &bridge->head));
    Cown *c = new_cown(T, v_obj(bridge));
    ck_assert(c->pending);
    ck_assert_ptr_eq(cown_held_by_thread(), c);
    lf_release(T, v_obj(bridge));
    ck_assert(!c->pending);
    ck_assert_ptr_null(cown_held_by_thread());
    for (int i = 0; i < 200; i++) schedule(T, job(hold_readable, i, 1, &c, 1));
    finish(T);
    ck_assert_int_eq(region_states[cown_region(c)->id], REGION_CLOSED);
    lf_release_obj(T, &c->h);
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

START_TEST(test_threads_stand_in_the_same_queue) {
    Thread *T = begin_with(2);
    Cown *c = new_cown(T, v_int(0));
    ck_assert_int_eq(cown_acquire(T, c, -1), COWN_DONE);
    schedule(T, job(add_one, 0, 1, &c, 0));
    ck_assert_int_eq(cown_acquire(T, c, 0), COWN_REFUSED); // it is held already
    c->value = v_int(40);
    ck_assert(cown_release(T, c));
    ck_assert_int_eq(cown_acquire(T, c, 10), COWN_DONE);
    ck_assert_int_eq(v_as_int(c->value), 41);
    ck_assert(cown_release(T, c));
    finish(T);
    lf_release_obj(T, &c->h);
    thread_free(T);
}
END_TEST

START_TEST(test_a_circle_is_refused) {
    Thread *T = begin_with(1);
    Cown *a = new_cown(T, v_int(0)), *b = new_cown(T, v_int(0)), *both[] = {b, a};
    ck_assert_int_eq(cown_acquire(T, a, -1), COWN_DONE);
    schedule(T, job(add_one, 0, 2, both, 0)); // has b, waits for a
    int before = refused;
    ck_assert_int_eq(cown_acquire(T, b, -1), COWN_REFUSED);
    ck_assert_int_eq(refused, before + 1);
    ck_assert_int_eq(cown_acquire(T, b, 0), COWN_BUSY);
    ck_assert(cown_release(T, a));
    finish(T);
    ck_assert_int_eq(v_as_int(a->value) + v_as_int(b->value), 2);
    lf_release_obj(T, &a->h);
    lf_release_obj(T, &b->h);
    thread_free(T);
}
END_TEST

static void spawn_more(Thread *T, Job *j) {
    Cown *c = request_cown(&j->requests[0]);
    c->value = v_int(v_as_int(c->value) + 1);
    for (int i = 0; i < 2 && j->number > 0; i++) schedule(T, job(spawn_more, j->number - 1, 1, &c, 0));
}

START_TEST(test_behaviours_make_behaviours) {
    Thread *T = begin_with(3);
    Cown *c[8];
    for (int i = 0; i < 8; i++) {
        c[i] = new_cown(T, v_int(0));
        schedule(T, job(spawn_more, 8, 1, &c[i], 0));
    }
    finish(T);
    for (int i = 0; i < 8; i++) {
        ck_assert_int_eq(v_as_int(c[i]->value), 511);
        lf_release_obj(T, &c[i]->h);
    }
    ck_assert_int_le(most, 3);
    thread_free(T);
}
END_TEST

START_TEST(test_together_nothing_comes_between) {
    Thread *T = begin_with(2);
    Cown *c[2] = {new_cown(T, v_int(0)), new_cown(T, v_int(0))};
    norder = 0;
    for (int i = 0; i < 300; i++) {
        Behaviour *b[] = {&job(note_order, 2 * i, 2, c, 0)->b, &job(note_order, 2 * i + 1, 1, c, 0)->b};
        ck_assert(behaviours_schedule(T, b, 2));
    }
    finish(T);
    for (int i = 0; i < 600; i++) ck_assert_int_eq(order[i], i);
    for (int i = 0; i < 2; i++) lf_release_obj(T, &c[i]->h);
    thread_free(T);
}
END_TEST

START_TEST(test_pinned_ones_wait_for_the_main_thread) {
    Thread *T = begin_with(2);
    Cown *c = new_cown(T, v_int(0));
    Job *j = job(add_one, 0, 1, &c, 0);
    j->b.pinned = true;
    schedule(T, j);
    ck_assert_int_eq(scheduler_wait(T, NULL, WAIT_FOR_PINNED), WAIT_PINNED);
    Behaviour *b = scheduler_take_pinned();
    ck_assert_ptr_eq(b, &j->b);
    ck_assert(!scheduler_has_pinned());
    behaviour_run(T, b);
    finish(T);
    ck_assert_int_eq(v_as_int(c->value), 1);
    lf_release_obj(T, &c->h);
    thread_free(T);
}
END_TEST

START_TEST(test_waits_end) {
    Thread *T = begin_with(1);
    Cown *c = new_cown(T, v_int(0));
    struct timespec soon;
    ck_assert_int_eq(scheduler_wait(T, NULL, 0), WAIT_DONE);
    ck_assert_int_eq(cown_acquire(T, c, -1), COWN_DONE);
    schedule(T, job(add_one, 0, 1, &c, 0));
    clock_gettime(CLOCK_MONOTONIC, &soon);
    soon.tv_sec++;
    ck_assert_int_eq(scheduler_wait(T, &soon, WAIT_UNLESS_STUCK), WAIT_STUCK);
    clock_gettime(CLOCK_MONOTONIC, &soon);
    ck_assert_int_eq(scheduler_wait(T, &soon, 0), WAIT_TIMEOUT);
    atomic_fetch_or(&T->poke, POKE_SIGNAL);
    ck_assert_int_eq(scheduler_wait(T, NULL, 0), WAIT_INTERRUPTED);
    T->poke = 0;
    ck_assert(cown_release(T, c));
    finish(T);
    schedule(T, job(add_one, 0, 1, &c, 0)); // new workers start after a stop
    finish(T);
    ck_assert_int_eq(v_as_int(c->value), 2);
    lf_release_obj(T, &c->h);
    thread_free(T);
}
END_TEST

START_TEST(test_ring) {
    static ReadyRing r;
    static Behaviour b[RING_SIZE];
    Behaviour *got[RING_SIZE];
    for (int round = 0; round < 10; round++) {
        for (uint32_t i = 0; i < RING_SIZE; i++) ck_assert(ring_put(&r, &b[i]));
        ck_assert(!ring_put(&r, &b[0]));
        ck_assert_uint_eq(ring_count(&r), RING_SIZE);
        ck_assert_uint_eq(ring_take(&r, got, 1), 1);
        ck_assert_ptr_eq(got[0], &b[0]);
        ck_assert_uint_eq(ring_take(&r, got, RING_SIZE), RING_SIZE / 2);
        ck_assert_ptr_eq(got[0], &b[1]);
        uint32_t left = RING_SIZE / 2 - 1;
        ck_assert_uint_eq(ring_count(&r), left);
        while (ring_take_one(&r)) left--;
        ck_assert_uint_eq(left, 0);
    }
}
END_TEST

/* The owner and two others take from a ring that hardly ever has more than one behaviour: who comes too late
 * for it gets nothing, not the same one again. */
enum { CONTESTED = 100000, AT_ONCE = 4 };
static ReadyRing contested_ring;
static Behaviour contested[AT_ONCE];
static _Atomic(uint32_t) taken_by_others;
static _Atomic(bool) contest_over;

static void *take_contested(void *unused) {
    (void)unused;
    while (!contest_over)
        if (ring_take_one(&contested_ring)) atomic_fetch_add(&taken_by_others, 1);
    return NULL;
}

START_TEST(test_ring_gives_each_once) {
    pthread_t others[2];
    uint32_t put = 0, taken = 0;
    time_t end = time(NULL) + 2; /* with one processor hardly any are contested */
    thread_starts();
    for (int i = 0; i < 2; i++) ck_assert_int_eq(pthread_create(&others[i], NULL, take_contested, NULL), 0);
    while (taken_by_others < CONTESTED && time(NULL) < end) {
        while (!ring_put(&contested_ring, &contested[put % AT_ONCE])) sched_yield();
        if (++put % 2 && ring_take_one(&contested_ring)) taken++;
    }
    while (ring_count(&contested_ring)) sched_yield();
    contest_over = true;
    for (int i = 0; i < 2; i++) pthread_join(others[i], NULL);
    ck_assert_uint_eq(taken + taken_by_others, put);
}
END_TEST

UNIT_MAIN("behaviour", test_exclusive_and_complete, test_order_of_making,
          test_the_same_cown_twice_is_one_request, test_readers_meet_writers_wait,
          test_a_blocked_worker_is_replaced, test_reading_a_region, test_threads_stand_in_the_same_queue,
          test_a_circle_is_refused, test_behaviours_make_behaviours, test_together_nothing_comes_between,
          test_pinned_ones_wait_for_the_main_thread, test_waits_end, test_ring, test_ring_gives_each_once)
