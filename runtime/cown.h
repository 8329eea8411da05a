/* cown.h — concurrent owners: an opaque object that every thread may hold and whose content only one may use.
 *
 * The content is a region without other owner, another cown, or something immutable. A cown is *released*,
 * *pending* (made from an open region: held by its maker until the region closes, then released by itself) or
 * *acquired* (until it is released by hand). Whoever holds the cown holds its region: `owner` is the one word
 * that threads compete for, everything else belongs to the owner. Acquiring in a circle is refused.
 *
 * The object is counted atomically, as shared atoms are. Any thread may call these functions with its own
 * Thread.
 */
#ifndef LF_COWN_H
#define LF_COWN_H

#include "runtime/region.h"

typedef struct Cown {
    Obj h;
    Value value;               /* owned by the cown; a bridge counts in rc alone */
    _Atomic(uint64_t) owner;   /* who holds it, by number; 0: released */
    _Atomic(uint32_t) waiting; /* threads that wait for it */
    bool pending;
    bool wrapped; /* the region was made for one value, which is what programs see (Cown.of) */
    uint64_t id;  /* in the order of making; 0: it was not made */
} Cown;

typedef enum CownResult {
    COWN_DONE,
    COWN_BUSY,        /* not within the time given */
    COWN_INTERRUPTED, /* the thread is wanted at a safepoint: see to it and try again */
    COWN_REFUSED,     /* exception set */
} CownResult;

/* Makes an allocated object a cown that holds v (borrowed). False: RegionError. */
bool cown_init(Thread *T, Cown *c, Value v);
/* Another content (borrowed), while the cown is held. The old one is the caller's in *old: a region is free
 * now. */
bool cown_replace(Thread *T, Cown *c, Value v, Value *old);
/* seconds < 0: as long as it takes. */
CownResult cown_acquire(Thread *T, Cown *c, double seconds);
/* Its region must be closed: else RegionError, and it stays held. */
bool cown_release(Thread *T, Cown *c);
/* False: RegionError, the running thread does not hold it. */
bool cown_is_mine(Thread *T, const Cown *c);
static inline bool cown_is_held(const Cown *c) { return c->owner != 0; }
bool cown_is_held_by(const Thread *T, const Cown *c);
/* The region of the content, or NULL. */
Region *cown_region(const Cown *c);

/* A region that a pending cown owns has closed. */
void cown_region_closed(Region *r);
/* The last reference to the cown is gone. */
void cown_free(Thread *T, Obj *o);
int64_t cown_live_count(void); /* in the process */

#endif
