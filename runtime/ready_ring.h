/* ready_ring.h — the ready behaviours of one worker, in order: it alone puts them in, anybody takes them out.
 *
 * A ring of fixed size. Taking is one compare-and-swap of the head, for one or for several; putting in stores
 * the tail alone.
 */
#ifndef LF_READY_RING_H
#define LF_READY_RING_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

struct Behaviour;

#define RING_SIZE 256u

typedef struct ReadyRing {
    _Atomic(uint32_t) head, tail; /* they run on and wrap; tail - head are in it */
    _Atomic(struct Behaviour *) at[RING_SIZE];
} ReadyRing;

static inline uint32_t ring_count(const ReadyRing *r) {
    uint32_t head = atomic_load(&r->head);
    return atomic_load(&r->tail) - head;
}

/* By the owner. False: it is full. */
static inline bool ring_put(ReadyRing *r, struct Behaviour *b) {
    uint32_t head = atomic_load_explicit(&r->head, memory_order_acquire),
             tail = atomic_load_explicit(&r->tail, memory_order_relaxed);
    if (tail - head >= RING_SIZE) return false;
    atomic_store_explicit(&r->at[tail % RING_SIZE], b, memory_order_relaxed);
    atomic_store_explicit(&r->tail, tail + 1, memory_order_release);
    return true;
}

/* The oldest of them: half of what is there, at most max; how many. Any thread. More of `out` than the answer
 * says may be written: what an attempt read that another thread was faster than. */
static inline uint32_t ring_take(ReadyRing *r, struct Behaviour **out, uint32_t max) {
    for (;;) {
        uint32_t head = atomic_load_explicit(&r->head, memory_order_acquire),
                 tail = atomic_load_explicit(&r->tail, memory_order_acquire), n = tail - head;
        if (n > RING_SIZE) continue; /* the two were read at different times */
        n -= n / 2;
        if (n > max) n = max;
        for (uint32_t i = 0; i < n; i++)
            out[i] = atomic_load_explicit(&r->at[(head + i) % RING_SIZE], memory_order_relaxed);
        if (!n || atomic_compare_exchange_weak_explicit(&r->head, &head, head + n, memory_order_acq_rel,
                                                        memory_order_relaxed))
            return n;
    }
}

/* The oldest, or NULL. Any thread. */
static inline struct Behaviour *ring_take_one(ReadyRing *r) {
    struct Behaviour *b;
    return ring_take(r, &b, 1) ? b : NULL;
}

#endif
