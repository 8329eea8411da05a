/* bury.h — the end of a region, of a member, and of the borders around what was a region.
 *
 * A region without owner whose bridge nobody outside refers to is dead. Unborrowed it goes as a unit:
 * finalizers (each once, the region intact), weak references, subregions, memory, what it held outside.
 * Borrowed it dissolves: its members become local. No step recurses on the C stack: regions that die
 * meanwhile wait in a list of the thread. For the thread that holds the region.
 */
#ifndef LF_BURY_H
#define LF_BURY_H

#include "runtime/region.h"
#include "runtime/shape.h"

/* The region has no owner and no reference to its bridge from outside (frozen: no holder) any more. */
void region_bury(Thread *T, Region *r);
/* The count of a member of an open region fell to 0, the borrow that this reference was is still counted and
 * goes with it. What dies with it does so at once, but for finalizers: they run one after the other when
 * nothing is in pieces, and the counts are right. */
void region_member_died(Thread *T, Region *r, Obj *o);
/* A frozen region becomes local again as it is, if the caller's reference to o is the only one of the process
 * to any of it and it holds nothing but data, which refers to no frozen data outside. False: it stays. */
bool region_thaw(Thread *T, Obj *o);
/* Members become local objects, subregions become free, borrowed by the members that refer to them. */
void region_to_local(Thread *T, Region *r);

#endif
