// All interleavings of behaviours that are scheduled, run and end over two cowns: a search through every
// state that two threads which schedule and two which run can get into. The queues are the real ones
// (cown_queue.c, behaviours_resolve); what behaviour.c does around them is cut here into its steps, each of
// which another thread may come in front of. Three behaviours with every combination of writing and reading:
// nobody writes while another reads or writes, an earlier behaviour ends before a later one with the same
// cown begins, no state is without a next step before all have ended. To see that the search sees, four
// mistakes are planted, and each must be found.

#include "runtime/behaviour.h"
#include "tests/unit/unit.h"

#include <stdio.h>
#include <string.h>

enum { COWNS = 2, BEHAVIOURS = 3, SCHEDULERS = 2, RUNNERS = 2, THREADS = SCHEDULERS + RUNNERS };

typedef enum Mistake {
    NO_MISTAKE,
    ONE_PHASE,    /* a queue is unlocked before the next one is locked */
    UNSORTED,     /* one scheduling thread locks its queues in the other order */
    READERS_PASS, /* a reader does not wait behind a writer that waits */
    WRITERS_PASS, /* a writer does not wait for readers */
} Mistake;

typedef enum Place { IDLE, ENTERING, LEAVING_LOCKS, RESOLVING, BODY, ENDING, UNLOCKING } Place;

typedef struct Process {
    uint8_t place;
    int8_t behaviour; /* what it is at */
    uint8_t step;     /* how many requests of it are done with */
    uint8_t granted;
    uint8_t ready; /* behaviours that it will push when it has unlocked */
} Process;

/* Everything that a step may change. Pointers lead into it, so it stays where it is and is copied in and out.
 */
static struct World {
    CownQueue queues[COWNS];
    Behaviour behaviours[BEHAVIOURS];
    Request requests[BEHAVIOURS][COWNS];
    Process processes[THREADS];
    uint8_t scheduled[SCHEDULERS];         /* how many of its behaviours a thread is through with */
    uint8_t entered, ready, bodies, ended; /* sets of behaviours */
    uint8_t before[BEHAVIOURS];            /* which were through when this one began to be scheduled */
} world;

static struct Setup {
    int wants[BEHAVIOURS][COWNS]; /* -1: not, or ACCESS_ */
    bool together;                /* the first two are scheduled at once */
    Mistake mistake;
} setup;

/* The first thread schedules behaviours 0 and 1, the second 2. */
static int behaviour_of(int thread, int nth) { return thread ? 2 : nth; }
static int share_of(int thread) { return thread ? 1 : 2; }

static const char *wrong;
static uint64_t states;

/* ---- states that were seen ---------------------------------------------------------------------------- */

enum { SEEN = 1 << 18 };
static struct Key { uint64_t a, b; } seen[SEEN];

static uint64_t hash(uint64_t h, uint64_t multiplier) {
    _Static_assert(sizeof world % sizeof(uint64_t) == 0, "read by words");
    for (size_t i = 0; i < sizeof world; i += sizeof(uint64_t)) {
        uint64_t word;
        memcpy(&word, (const char *)&world + i, sizeof word);
        h = (h ^ word) * multiplier;
        h ^= h >> 29;
    }
    return h;
}

static bool first_time(void) {
    struct Key key = {hash(14695981039346656037u, 1099511628211u),
                      hash(88172645463325252u, 6364136223846793005u) | 1};
    size_t i = key.a % SEEN;
    for (; seen[i].b; i = (i + 1) % SEEN)
        if (seen[i].a == key.a && seen[i].b == key.b) return false;
    seen[i] = key;
    if (++states > SEEN / 2) ck_abort_msg("more states than there is room for");
    return true;
}

/* ---- what must hold ----------------------------------------------------------------------------------- */

static bool conflict(int a, int b) {
    for (int c = 0; c < COWNS; c++)
        if (setup.wants[a][c] >= 0 && setup.wants[b][c] >= 0 &&
            (setup.wants[a][c] == ACCESS_WRITE || setup.wants[b][c] == ACCESS_WRITE))
            return true;
    return false;
}

static void check_begin(int b) {
    for (int other = 0; other < BEHAVIOURS; other++) {
        if (other == b || !conflict(b, other)) continue;
        if (world.bodies >> other & 1) wrong = "two behaviours are in one cown";
        bool earlier = (world.before[b] >> other & 1) || (setup.together && other == 0 && b == 1);
        if (earlier && !(world.ended >> other & 1)) wrong = "a behaviour overtakes an earlier one";
    }
}

/* ---- steps of a thread that schedules -------------------------------------------------------------------
 */

static Request *request_at(const Process *p, int thread) {
    Behaviour *b = &world.behaviours[p->behaviour];
    int at = setup.mistake == UNSORTED && thread == 1 ? (int)b->n - 1 - p->step : p->step;
    return &b->requests[at];
}

static bool enter(Request *r) {
    CownQueue *q = r->queue;
    bool pass = r->access == ACCESS_READ ? setup.mistake == READERS_PASS && q->held > 0
                                         : setup.mistake == WRITERS_PASS && q->held > 0 && !q->waiting;
    if (!pass) return cown_queue_enter(q, r);
    int32_t held = q->held;
    Request *waiting = q->waiting;
    q->held = 0;
    q->waiting = NULL;
    cown_queue_enter(q, r);
    q->held = r->access == ACCESS_READ ? held + 1 : held;
    q->waiting = waiting;
    return true;
}

static bool lock(CownQueue *q) {
    if (q->lock) return false;
    q->lock = 1;
    return true;
}

/* The behaviours that a thread schedules by one call. */
static int first_of_call(const Process *p) { return setup.together && p->behaviour <= 1 ? 0 : p->behaviour; }
static int last_of_call(const Process *p) { return setup.together && p->behaviour <= 1 ? 1 : p->behaviour; }

static bool wanted_by_call(const Process *p, int cown) {
    for (int b = first_of_call(p); b <= last_of_call(p); b++)
        if (setup.wants[b][cown] >= 0) return true;
    return false;
}

static void resolve(int b, uint32_t n) {
    Behaviour *of = &world.behaviours[b];
    of->missing -= n;
    if (of->missing == 0) world.ready |= (uint8_t)(1 << b);
}

/* behaviours_schedule for several: all queues are locked, then all requests enter. p->step counts cowns. */
static bool step_together(Process *p) {
    if (p->place == ENTERING) {
        while (p->step < COWNS && !wanted_by_call(p, p->step)) p->step++;
        if (p->step < COWNS) {
            if (!lock(&world.queues[p->step])) return false;
            p->step++;
            return true;
        }
        for (int b = 0; b <= 1; b++)
            for (uint32_t k = 0; k < world.behaviours[b].n; k++)
                world.behaviours[b].missing -= enter(&world.behaviours[b].requests[k]);
        p->place = LEAVING_LOCKS;
        p->step = 0;
        return true;
    }
    if (p->place == LEAVING_LOCKS) {
        while (p->step < COWNS && !wanted_by_call(p, p->step)) p->step++;
        if (p->step < COWNS) {
            world.queues[p->step++].lock = 0;
            return true;
        }
        p->place = RESOLVING;
        p->behaviour = 0;
        return true;
    }
    resolve(p->behaviour, 1);
    if (++p->behaviour <= 1) return true;
    world.scheduled[0] = 2;
    world.entered |= 3;
    *p = (Process){.place = IDLE};
    return true;
}

static bool step_alone(Process *p, int thread) {
    Behaviour *b = &world.behaviours[p->behaviour];
    switch (p->place) {
    case ENTERING: {
        Request *r = request_at(p, thread);
        if (!lock(r->queue)) return false;
        p->granted += enter(r);
        if (setup.mistake == ONE_PHASE) r->queue->lock = 0;
        if (++p->step == b->n) p->place = setup.mistake == ONE_PHASE ? RESOLVING : LEAVING_LOCKS, p->step = 0;
        return true;
    }
    case LEAVING_LOCKS:
        b->requests[p->step].queue->lock = 0;
        if (++p->step == b->n) p->place = RESOLVING;
        return true;
    default:
        resolve(p->behaviour, p->granted + 1u);
        world.entered |= (uint8_t)(1 << p->behaviour);
        world.scheduled[thread]++;
        *p = (Process){.place = IDLE};
        return true;
    }
}

static bool step_scheduler(int thread) {
    Process *p = &world.processes[thread];
    if (p->place == IDLE) {
        if (world.scheduled[thread] == share_of(thread)) return false;
        p->behaviour = (int8_t)behaviour_of(thread, world.scheduled[thread]);
        p->place = ENTERING;
        for (int b = first_of_call(p); b <= last_of_call(p); b++) world.before[b] = world.entered;
        return true;
    }
    return setup.together && thread == 0 ? step_together(p) : step_alone(p, thread);
}

/* ---- steps of a thread that runs ------------------------------------------------------------------------
 */

static bool step_runner(int thread, int pick) {
    Process *p = &world.processes[thread];
    if (p->place == IDLE) {
        if (!(world.ready >> pick & 1)) return false;
        world.ready &= (uint8_t) ~(1 << pick);
        check_begin(pick);
        world.bodies |= (uint8_t)(1 << pick);
        *p = (Process){.place = BODY, .behaviour = (int8_t)pick};
        return true;
    }
    if (pick) return false; /* there is nothing to choose */
    Behaviour *b = &world.behaviours[p->behaviour];
    if (p->place == BODY) {
        world.bodies &= (uint8_t) ~(1 << p->behaviour);
        world.ended |= (uint8_t)(1 << p->behaviour);
        p->place = ENDING;
        return true;
    }
    Request *r = &b->requests[p->step], *end;
    if (p->place == ENDING) {
        if (!lock(r->queue)) return false;
        Request *from = cown_queue_leave(r->queue, r, &end);
        for (Behaviour *at = behaviours_resolve(from, end); at; at = at->next)
            p->ready |= (uint8_t)(1 << (at - world.behaviours));
        p->place = UNLOCKING;
        return true;
    }
    r->queue->lock = 0;
    world.ready |= p->ready;
    p->ready = 0;
    p->place = ENDING;
    if (++p->step == b->n) *p = (Process){.place = IDLE};
    return true;
}

/* ---- the search -----------------------------------------------------------------------------------------
 */

static bool all_over(void) {
    for (int t = 0; t < THREADS; t++)
        if (world.processes[t].place != IDLE) return false;
    return world.ended == (1 << BEHAVIOURS) - 1;
}

static bool take_step(int choice) {
    if (choice < SCHEDULERS) return step_scheduler(choice);
    choice -= SCHEDULERS;
    return step_runner(SCHEDULERS + choice / BEHAVIOURS, choice % BEHAVIOURS);
}

static void search(void) {
    if (wrong || !first_time()) return;
    struct World here = world;
    bool stuck = true;
    for (int choice = 0; choice < SCHEDULERS + RUNNERS * BEHAVIOURS && !wrong; choice++) {
        if (take_step(choice)) {
            stuck = false;
            search();
        }
        memcpy(&world, &here, sizeof world);
    }
    if (stuck && !all_over()) wrong = "nobody can go on";
    for (int c = 0; stuck && c < COWNS; c++)
        if (world.queues[c].first || world.queues[c].held) wrong = "a queue is not empty at the end";
}

static void begin(void) {
    memset(&world, 0, sizeof world);
    memset(seen, 0, sizeof seen);
    for (int c = 0; c < COWNS; c++) world.queues[c].id = (uint64_t)c + 1;
    for (int b = 0; b < BEHAVIOURS; b++) {
        uint32_t n = 0;
        for (int c = 0; c < COWNS; c++) {
            if (setup.wants[b][c] < 0) continue;
            world.requests[b][n].queue = &world.queues[c];
            world.requests[b][n++].access = (uint8_t)setup.wants[b][c];
        }
        behaviour_init(&world.behaviours[b], NULL, world.requests[b], n);
    }
}

/* Every way in which three behaviours may want two cowns, none of them nothing. What went wrong first, or
 * NULL. */
static const char *search_all(Mistake mistake, bool together) {
    enum { WAYS = 8 };
    static const int ways[WAYS][COWNS] = {{0, -1}, {1, -1}, {-1, 0}, {-1, 1}, {0, 0}, {0, 1}, {1, 0}, {1, 1}};
    wrong = NULL;
    for (int at = 0; at < WAYS * WAYS * WAYS && !wrong; at++) {
        const int way[BEHAVIOURS] = {at % WAYS, at / WAYS % WAYS, at / WAYS / WAYS};
        for (int b = 0; b < BEHAVIOURS; b++) memcpy(setup.wants[b], ways[way[b]], sizeof setup.wants[b]);
        setup.mistake = mistake;
        setup.together = together;
        states = 0;
        begin();
        search();
    }
    return wrong;
}

static void expect_right(bool together) {
    const char *what = search_all(NO_MISTAKE, together);
    if (what) ck_abort_msg("%s", what);
}
static void expect_found(Mistake mistake) {
    if (!search_all(mistake, false)) ck_abort_msg("a planted mistake was not found");
}

START_TEST(test_one_by_one) { expect_right(false); }
END_TEST
START_TEST(test_two_at_once) { expect_right(true); }
END_TEST
START_TEST(test_finds_one_phase) { expect_found(ONE_PHASE); }
END_TEST
START_TEST(test_finds_unsorted) { expect_found(UNSORTED); }
END_TEST
START_TEST(test_finds_readers_pass) { expect_found(READERS_PASS); }
END_TEST
START_TEST(test_finds_writers_pass) { expect_found(WRITERS_PASS); }
END_TEST

UNIT_MAIN("cown model", test_one_by_one, test_two_at_once, test_finds_one_phase, test_finds_unsorted,
          test_finds_readers_pass, test_finds_writers_pass)
