/* clean.h — work inside one region that needs a walk over its members.
 *
 * Membership is sticky: an object that the region's graph lost stays a member while somebody borrows it.
 * Cleaning lets go of such members and counts anew; collecting frees cycles that nobody can reach; extracting
 * moves a part of the graph out. Each costs O(region) and touches no other region but its children. For the
 * thread that holds the region.
 */
#ifndef LF_CLEAN_H
#define LF_CLEAN_H

#include "runtime/region.h"

/* Cleans the region, if it is dirty, and its dirty descendants; how many were. -1: out of memory. */
int64_t region_clean(Thread *T, Region *r);
/* Members that neither the bridge nor a borrow reaches become local and die; how many objects died. */
int64_t region_collect(Thread *T, Region *r);
/* What only `o` reaches leaves the region and is local. False: RegionError, something else in the region
 * refers to o. */
bool region_extract(Thread *T, Region *r, Obj *o);

#endif
