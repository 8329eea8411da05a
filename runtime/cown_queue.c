#include "runtime/cown_queue.h"

#include <sched.h>
#include <stdlib.h>

#include "runtime/relax.h"

/* ---- the lock ---------------------------------------------------------------------------------------- */

/* A holder that lost its processor is given one after a few rounds. */
#define SPINS 100

static void lock_slowly(CownQueue *q) {
    for (int i = 0;; i++) {
        if (!atomic_load_explicit(&q->lock, memory_order_relaxed) &&
            !atomic_exchange_explicit(&q->lock, 1, memory_order_acquire))
            return;
        if (i < SPINS)
            relax();
        else
            sched_yield();
    }
}

void cown_queue_lock(CownQueue *q) {
    if (atomic_exchange_explicit(&q->lock, 1, memory_order_acquire)) lock_slowly(q);
}

void cown_queue_unlock(CownQueue *q) { atomic_store_explicit(&q->lock, 0, memory_order_release); }

/* ---- one queue --------------------------------------------------------------------------------------- */

static inline bool reads(const Request *r) { return r->access == ACCESS_READ; }

static inline bool has_turn(const Request *r) {
    return atomic_load_explicit(&r->granted, memory_order_relaxed);
}

static inline bool fits(const CownQueue *q, const Request *r) {
    return reads(r) ? q->held >= 0 : q->held == 0;
}

static inline void grant(CownQueue *q, Request *r) {
    q->held = reads(r) ? q->held + 1 : -1;
    atomic_store_explicit(&r->granted, true, memory_order_release);
}

bool cown_queue_enter(CownQueue *q, Request *r) {
    r->next = NULL;
    r->before = q->last;
    if (q->last)
        q->last->next = r;
    else
        q->first = r;
    q->last = r;
    if (q->waiting || !fits(q, r)) {
        if (!q->waiting) q->waiting = r;
        return false;
    }
    grant(q, r);
    return true;
}

/* Those in front whose turn it is. */
static Request *pass_on(CownQueue *q, Request **end) {
    Request *from = q->waiting;
    while (q->waiting && fits(q, q->waiting)) {
        grant(q, q->waiting);
        q->waiting = q->waiting->next;
    }
    *end = q->waiting;
    return from == q->waiting ? NULL : from;
}

void cown_queue_keep(CownQueue *q, Request *r) {
    if (r->before)
        r->before->next = r->next;
    else
        q->first = r->next;
    if (r->next)
        r->next->before = r->before;
    else
        q->last = r->before;
}

Request *cown_queue_leave(CownQueue *q, Request *r, Request **end) {
    if (has_turn(r))
        q->held = reads(r) ? q->held - 1 : 0;
    else if (q->waiting == r)
        q->waiting = r->next;
    cown_queue_keep(q, r);
    return pass_on(q, end);
}

bool cown_queue_seize(CownQueue *q) {
    cown_queue_lock(q);
    bool mine = q->held == 0 && !q->waiting;
    if (mine) q->held = -1;
    cown_queue_unlock(q);
    return mine;
}

Request *cown_queue_yield(CownQueue *q, Request **end) {
    q->held = 0;
    return pass_on(q, end);
}

/* ---- several queues ---------------------------------------------------------------------------------- */

static int by_id(const void *a, const void *b) {
    uint64_t x = ((const Request *)a)->queue->id, y = ((const Request *)b)->queue->id;
    return x < y ? -1 : x > y;
}

uint32_t requests_sort(Request *r, uint32_t n) {
    if (n < 2) return n;
    if (n == 2) {
        if (by_id(&r[0], &r[1]) > 0) {
            Request first = r[1];
            r[1] = r[0];
            r[0] = first;
        }
    } else
        qsort(r, n, sizeof *r, by_id);
    uint32_t kept = 1;
    for (uint32_t i = 1; i < n; i++) {
        if (r[i].queue != r[kept - 1].queue)
            r[kept++] = r[i];
        else if (!reads(&r[i]))
            r[kept - 1].access = ACCESS_WRITE;
    }
    return kept;
}

uint32_t requests_enter(Request *r, uint32_t n) {
    uint32_t granted = 0;
    for (uint32_t i = 0; i < n; i++) {
        cown_queue_lock(r[i].queue);
        granted += cown_queue_enter(r[i].queue, &r[i]);
    }
    for (uint32_t i = 0; i < n; i++) cown_queue_unlock(r[i].queue);
    return granted;
}
