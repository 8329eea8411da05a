/* slurp.h — moving a graph of local objects into a region: all of it, or nothing.
 *
 * A stage follows every edge and changes nothing but marks; it finds each object that would move, each free
 * region that would become a subregion, each class and function that would be frozen, and every reason to
 * refuse. The commit then retags the objects and turns each of their references into the form that a member
 * holds. For the thread that holds the region.
 */
#ifndef LF_SLURP_H
#define LF_SLURP_H

#include "runtime/region.h"

/* May all of these values be stored in `own`, a member of an open region? False: the exception is set. True
 * under -X implicit-freeze: what stood in the way is frozen now. */
bool slurp_check(Thread *T, Obj *own, const Value *values, uint32_t n);
/* The local object v moves into the region of `own`; the caller's reference to it becomes that of an owned
 * slot. */
bool slurp_store(Thread *T, Obj *own, Obj *v);
/* A free region becomes a subregion; the caller's reference to its bridge becomes the owning edge. After
 * slurp_check. */
void slurp_nest(Region *r, Region *child);
/* A local object becomes a member; the caller's reference stays a local one. */
bool slurp_one(Thread *T, Region *r, Obj *o);
bool slurp_bridge(Thread *T, Region *r, Obj *bridge);

#endif
