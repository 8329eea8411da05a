/* region.h — regions: who owns an object, and counting references that leave the fast path of object.h.
 *
 * A region is a group of objects with one owner. The object header names its region by a 32-bit id; `region_state` tells
 * in one byte what that id means now. Ids 0 to 2 are fixed (object.h).
 */
#ifndef LF_REGION_H
#define LF_REGION_H

#include "runtime/object.h"

typedef enum RegionState {
    REGION_FREE, REGION_LOCAL, REGION_OPEN, REGION_CLOSED, REGION_READ, REGION_FROZEN, REGION_IMMORTAL, REGION_ATOMS,
    REGION_ALIAS,
} RegionState;

/* A local reference to o, whose region is neither local nor immortal, comes or goes. */
void region_retain(Thread *T, Obj *o);
void region_release(Thread *T, Obj *o);

/* Makes a local atom shared: counted atomically from now on. */
void region_share_atom(Thread *T, Obj *o);

#endif
