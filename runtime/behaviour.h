/* behaviour.h — a piece of work that runs once, when it has all the cowns that it asked for.
 *
 * A behaviour is made, then scheduled: its requests enter the queues of its cowns at once (cown_queue.h).
 * When all have their turn it is ready, and the scheduler (scheduler.h) runs it on some thread; while it
 * runs, that thread owns the regions of the cowns that it writes and may look into those that it reads. At
 * its end the cowns are released and go straight to who is next in their queues. So behaviours with a cown in
 * common run one after the other, in the order in which they were scheduled; others run in parallel; none
 * waits for another while it runs.
 *
 * What the work is, is said by the kind, whose functions are the language's. A behaviour is used by the
 * thread that makes it until it is scheduled, by the one that runs it afterwards.
 */
#ifndef LF_BEHAVIOUR_H
#define LF_BEHAVIOUR_H

#include "runtime/cown.h"

typedef struct Behaviour Behaviour;

typedef struct BehaviourKind {
    /* The body. When it returns, the regions of the cowns that it writes are closed (or the cown is broken:
     * cown_break), and the result is in the result cown. No exception is left. */
    void (*run)(Thread *T, Behaviour *b);
    /* All its cowns are released: the end of the memory. */
    void (*end)(Thread *T, Behaviour *b);
    /* What runs and where it stands in the program, for people: "behaviour f(), file "x.py", line 3". */
    void (*place)(Thread *T, const Behaviour *b, char *text, size_t n);
} BehaviourKind;

struct Behaviour {
    const BehaviourKind *kind;
    Behaviour *next;           /* among those that are ready */
    _Atomic(uint32_t) missing; /* requests whose turn has not come, and one while it is being scheduled */
    uint32_t n;                /* requests */
    uint64_t id;  /* from 1; in the order of making by one thread, or by all when there is a plan */
    uint64_t tag; /* for tables of others, as trace and replay keep them */
    Cown *result; /* NULL: none. Held by it from its making to its end */
    Request result_request;
    Thread *on;        /* the thread that runs it */
    bool pinned;       /* only the main thread runs it */
    Request *requests; /* sorted by cown; the cowns are kept alive by whoever made it until `end` */
};

/* Fills the head of a behaviour. The n requests need queue and access; they are sorted, and those for one
 * cown become one. */
void behaviour_init(Behaviour *b, const BehaviourKind *kind, Request *requests, uint32_t n);
static inline void request_init(Request *r, Cown *c, Access access) {
    r->queue = &c->queue;
    r->access = (uint8_t)access;
    atomic_store_explicit(&r->granted, false, memory_order_relaxed);
}
static inline Cown *request_cown(const Request *r) {
    return (Cown *)((char *)r->queue - offsetof(Cown, queue));
}

/* n behaviours enter the queues of their cowns at once: no other behaviour comes between them, and of two
 * that have a cown in common the one that is named first runs first. They are the scheduler's afterwards.
 * False: out of memory, and nothing is scheduled; never for one. */
bool behaviours_schedule(Thread *T, Behaviour **b, uint32_t n);

/* A ready behaviour, from its body to its end, on the calling thread. For the scheduler, and for those that
 * run pinned ones. */
void behaviour_run(Thread *T, Behaviour *b);

/* The one that the calling thread is running, or NULL. */
Behaviour *behaviour_running(void);
/* Its place in the program, in a buffer of PLACE_SIZE, which is returned. */
#define PLACE_SIZE 512
const char *behaviour_place(Thread *T, char *text);
/* Its request for a cown, or NULL. */
const Request *behaviour_request(const Behaviour *b, const Cown *c);
/* For cown.c, under the lock of the queue: the turn of these requests has come (cown_queue_leave). Those
 * behaviours that are ready by that, linked, in their order. */
Behaviour *behaviours_resolve(Request *from, const Request *end);

#endif
