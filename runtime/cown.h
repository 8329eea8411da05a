/* cown.h — concurrent owners: an opaque object that every thread may hold and whose content only one may use.
 *
 * The content is a region without other owner, another cown, or something immutable. A cown is *released*,
 * *pending* (made from an open region: held by its maker until the region closes, then released by itself) or
 * *acquired* (until it is released by hand), or a behaviour has it (behaviour.h). All that want it stand in
 * one queue (cown_queue.h); whoever has its turn holds the cown and its region: `owner` says which thread,
 * everything else belongs to the owner. Acquiring in a circle is refused, and so is waiting for a cown inside
 * a behaviour.
 *
 * The object is counted atomically, as shared atoms are. Any thread may call these functions with its own
 * Thread.
 */
#ifndef LF_COWN_H
#define LF_COWN_H

#include "runtime/cown_queue.h"
#include "runtime/region.h"

typedef enum Outcome {
    OUTCOME_NONE, /* the cown is not the result of a behaviour */
    OUTCOME_AWAITED,
    OUTCOME_VALUE,
    OUTCOME_FAILED, /* the content says which exception */
    OUTCOME_TAKEN,  /* it was a region, and somebody has it */
} Outcome;

/* What behaviours write is the first cache line, up to the id in the queue; the second they only read. */
typedef struct Cown {
    Obj h;
    Value value;             /* owned by the cown; a bridge counts in rc alone */
    _Atomic(uint64_t) owner; /* who holds it alone, by number; 0: nobody */
    CownQueue queue;
    bool pending;
    bool wrapped;             /* the region was made for one value, which is what programs see (Cown.of) */
    _Atomic(uint8_t) outcome; /* OUTCOME_: of the behaviour whose result this is */
    bool seen;                /* somebody has asked for the exception that is its content */
    bool failed;              /* its region could not be closed: the content is the exception that says why */
    _Atomic(bool) kept;       /* a reader still refers into it */
    _Atomic(uint32_t) turning, readers; /* readers at work; a lock for the first and the last */
    struct Cown *next_held, **held_at;  /* the list of what a thread holds */
    char rest[24];                      /* of the second cache line */
} Cown;
_Static_assert(sizeof(Cown) == 128 && offsetof(Cown, queue.id) == 64, "two cache lines");

typedef enum CownResult {
    COWN_DONE,
    COWN_BUSY,        /* not within the time given */
    COWN_INTERRUPTED, /* the thread is wanted at a safepoint: see to it and try again */
    COWN_REFUSED,     /* exception set */
} CownResult;

/* Makes an allocated object a cown that holds v (borrowed). False: RegionError. */
bool cown_init(Thread *T, Cown *c, Value v);
/* Makes it the result of a behaviour: held by the request, which is the first in its queue, from now on. */
void cown_init_result(Thread *T, Cown *c, Request *r);
/* Another content (borrowed), while the cown is held. The old one is the caller's in *old: a region is free
 * now. */
bool cown_replace(Thread *T, Cown *c, Value v, Value *old);
/* The cown gives up a region that is open: the caller's. It holds v, which is immutable, from now on. */
Value cown_break(Thread *T, Cown *c, Value v);
/* seconds < 0: as long as it takes. */
CownResult cown_acquire(Thread *T, Cown *c, double seconds);
/* Its region must be closed: else RegionError, and it stays held. */
bool cown_release(Thread *T, Cown *c);
/* False: RegionError, the running thread does not hold it. */
bool cown_is_mine(Thread *T, const Cown *c);
/* The same, but a behaviour that reads it may look, too. */
bool cown_may_look(Thread *T, const Cown *c);
static inline bool cown_is_held(const Cown *c) { return c->owner != 0 || c->readers != 0; }
bool cown_is_held_by(const Thread *T, const Cown *c);
/* The region of the content, or NULL. */
Region *cown_region(const Cown *c);
/* A cown that the calling thread has acquired, or that is pending with it; NULL: none. */
Cown *cown_held_by_thread(void);

/* Between behaviour.c and cown.c: a behaviour that has its turn begins and ends to use the cown on the
 * calling thread, then gives its turn away. */
void cown_enter(Thread *T, Cown *c, Access access);
void cown_leave(Thread *T, Cown *c, Access access);
void cown_pass_on(Request *r);
/* A reader cannot let go of the region: it stays readable, and nobody writes it any more. */
void cown_keep_read(Cown *c);

/* A region that a pending cown owns has closed. */
void cown_region_closed(Region *r);
/* The last reference to the cown is gone. */
void cown_free(Thread *T, Obj *o);
int64_t cown_live_count(void); /* in the process; exact when the other threads that use cowns have ended */
void cown_thread_end(void);    /* the calling thread ends: what it made is counted */

#endif
