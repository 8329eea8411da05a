/* cown_queue.h — who has a cown and who waits for it: the queue of requests of one cown.
 *
 * A request asks for a cown alone, to write, or together with other readers. Requests get their turn in the
 * order in which they entered: a writer when nobody is in front of it, a reader when only readers are. So
 * readers that come after a waiting writer wait behind it, and nobody waits for ever. What has its turn stays
 * in the queue, in front, until it leaves.
 *
 * Several requests enter together, atomically, in two phases: all their queues are locked in the order of the
 * cowns' ids, and unlocked when all have entered. Hence two groups of requests stand in the same order in all
 * queues that they share, and circles of waiting cannot come to be. A lock is held for a few instructions
 * and never while its thread waits for anything but further locks of the same group.
 *
 * Any thread may call these functions. Nothing here knows regions, objects or threads.
 */
#ifndef LF_COWN_QUEUE_H
#define LF_COWN_QUEUE_H

#include <stdatomic.h>
#include <stdbool.h>
#include <stdint.h>

typedef enum Access { ACCESS_WRITE, ACCESS_READ } Access;

struct CownQueue;

typedef struct Request {
    struct CownQueue *queue;
    struct Request *next, *before;
    struct Behaviour *of;  /* who asks; NULL: a thread that waits (cown.c) */
    uint8_t access;        /* ACCESS_ */
    _Atomic(bool) granted; /* it is its turn */
} Request;

typedef struct CownQueue {
    _Atomic(uint32_t) lock;
    int32_t held;          /* -1: by a writer; n: by n readers; 0: free */
    Request *first, *last; /* all requests; those that have their turn come first */
    Request *waiting;      /* the first that has not */
    uint64_t id;           /* of the cown: the order of locking; 0: it was not made */
} CownQueue;

void cown_queue_lock(CownQueue *q);
void cown_queue_unlock(CownQueue *q);

/* Under the lock. True: it is its turn at once. */
bool cown_queue_enter(CownQueue *q, Request *r);
/* Under the lock: r leaves, whether it had its turn or not. The requests whose turn comes by that, linked by
 * `next` up to and without *end, still in the queue; NULL: none. Only before the unlock may the links be
 * followed. */
Request *cown_queue_leave(CownQueue *q, Request *r, Request **end);

/* Without a request: a writer takes a queue that is empty, and gives it back. For threads that hold a cown.
 */
bool cown_queue_seize(CownQueue *q);
/* Under the lock: as cown_queue_leave for the holder without request. */
Request *cown_queue_yield(CownQueue *q, Request **end);
/* Under the lock: r, a writer that has its turn, leaves and keeps the turn, as if by cown_queue_seize. */
void cown_queue_keep(CownQueue *q, Request *r);

/* Sorts requests by their cowns and makes those for one cown one: to write, if one of them writes. How many
 * are left. */
uint32_t requests_sort(Request *r, uint32_t n);
/* All enter, in two phases; sorted. How many have their turn at once; `granted` of the others changes later.
 */
uint32_t requests_enter(Request *r, uint32_t n);

#endif
