#include "runtime/behaviour.h"

#include <stdio.h>
#include <stdlib.h>

#include "runtime/hooks.h"
#include "runtime/schedule_points.h"
#include "runtime/scheduler.h"

/* Each thread takes numbers in blocks; when somebody watches the order, one by one. */
#define ID_BLOCK 64
static _Alignas(64) _Atomic(uint64_t) next_id = 1;
static _Thread_local uint64_t id_at, id_end;
static _Thread_local Behaviour *running;

Behaviour *behaviour_running(void) { return running; }

const char *behaviour_place(Thread *T, char *text) {
    snprintf(text, PLACE_SIZE, "the behaviour");
    if (running && running->kind->place) running->kind->place(T, running, text, PLACE_SIZE);
    return text;
}

static uint64_t new_id(void) {
    if (schedule_plan) return atomic_fetch_add_explicit(&next_id, 1, memory_order_relaxed);
    if (id_at == id_end) {
        id_at = atomic_fetch_add_explicit(&next_id, ID_BLOCK, memory_order_relaxed);
        id_end = id_at + ID_BLOCK;
    }
    return id_at++;
}

void behaviour_init(Behaviour *b, const BehaviourKind *kind, Request *requests, uint32_t n) {
    b->kind = kind;
    b->next = NULL;
    b->id = new_id();
    b->requests = requests;
    b->n = requests_sort(requests, n);
    for (uint32_t i = 0; i < b->n; i++) requests[i].of = b;
    b->result_request.of = b;
    atomic_store_explicit(&b->missing, b->n + 1, memory_order_relaxed);
}

const Request *behaviour_request(const Behaviour *b, const Cown *c) {
    if (b->result == c) return &b->result_request;
    for (uint32_t i = 0; i < b->n; i++)
        if (b->requests[i].queue == &c->queue) return &b->requests[i];
    return NULL;
}

/* n requests less to wait for: is it ready? */
static bool resolved(Behaviour *b, uint32_t n) {
    return atomic_fetch_sub_explicit(&b->missing, n, memory_order_acq_rel) == n;
}

/* ---- schedule ---------------------------------------------------------------------------------------- */

static int by_id(const void *a, const void *b) {
    uint64_t x = (*(CownQueue *const *)a)->id, y = (*(CownQueue *const *)b)->id;
    return x < y ? -1 : x > y;
}

/* The queues of all requests of several behaviours, each once, sorted; NULL: no memory. */
static CownQueue **queues_of(Behaviour **b, uint32_t n, uint32_t *count) {
    uint32_t all = 0;
    for (uint32_t i = 0; i < n; i++) all += b[i]->n;
    CownQueue **q = malloc((all + 1) * sizeof *q);
    if (!q) return NULL;
    all = 0;
    for (uint32_t i = 0; i < n; i++)
        for (uint32_t k = 0; k < b[i]->n; k++) q[all++] = b[i]->requests[k].queue;
    qsort(q, all, sizeof *q, by_id);
    *count = 0;
    for (uint32_t i = 0; i < all; i++)
        if (!i || q[i] != q[i - 1]) q[(*count)++] = q[i];
    return q;
}

/* Each behaviour's `missing` is one above what it waits for until it has been let go by the caller. */
static void enter_together(Behaviour **b, uint32_t n, CownQueue **q, uint32_t nq) {
    for (uint32_t i = 0; i < nq; i++) cown_queue_lock(q[i]);
    for (uint32_t i = 0; i < n; i++) {
        uint32_t granted = 0;
        for (uint32_t k = 0; k < b[i]->n; k++)
            granted += cown_queue_enter(b[i]->requests[k].queue, &b[i]->requests[k]);
        atomic_fetch_sub_explicit(&b[i]->missing, granted, memory_order_relaxed);
    }
    for (uint32_t i = 0; i < nq; i++) cown_queue_unlock(q[i]);
}

bool behaviours_schedule(Thread *T, Behaviour **b, uint32_t n) {
    uint32_t nq = 0;
    CownQueue **q = n > 1 ? queues_of(b, n, &nq) : NULL;
    if (n > 1 && !q) {
        lf_hooks.no_memory(T);
        return false;
    }
    for (uint32_t i = 0; i < n; i++) schedule_point(POINT_SCHEDULE, b[i]->id);
    scheduler_expect(n);
    if (n == 1) {
        if (resolved(b[0], requests_enter(b[0]->requests, b[0]->n) + 1)) scheduler_push(T, b[0]);
        return true;
    }
    enter_together(b, n, q, nq);
    free(q);
    for (uint32_t i = 0; i < n; i++)
        if (resolved(b[i], 1)) scheduler_push(T, b[i]);
    return true;
}

/* ---- run --------------------------------------------------------------------------------------------- */

Behaviour *behaviours_resolve(Request *from, const Request *end) {
    Behaviour *first = NULL, **last = &first;
    for (Request *r = from; r && r != end; r = r->next) {
        if (!r->of || !resolved(r->of, 1)) continue;
        r->of->next = NULL;
        *last = r->of;
        last = &r->of->next;
    }
    return first;
}

void behaviour_run(Thread *T, Behaviour *b) {
    schedule_point(POINT_RUN, b->id);
    running = b;
    b->on = T;
    for (uint32_t i = 0; i < b->n; i++) cown_enter(T, request_cown(&b->requests[i]), b->requests[i].access);
    if (b->result) cown_enter(T, b->result, ACCESS_WRITE);
    b->kind->run(T, b);
    schedule_point(POINT_END, b->id);
    for (uint32_t i = 0; i < b->n; i++) cown_leave(T, request_cown(&b->requests[i]), b->requests[i].access);
    if (b->result) cown_leave(T, b->result, ACCESS_WRITE);
    running = NULL;
    for (uint32_t i = 0; i < b->n; i++) cown_pass_on(&b->requests[i]);
    if (b->result) cown_pass_on(&b->result_request);
    b->kind->end(T, b);
    scheduler_done();
}
