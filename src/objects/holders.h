/* holders.h — who refers into a region from outside: by name, for errors and for Region.borrows().
 *
 * Counts say how many local references there are; who holds them is found by a walk from the thread's frames
 * and modules through the local heap, only when somebody asks. What native code holds has no name. For the
 * running thread and its own regions. Implemented in src/vm, which knows frames.
 */
#ifndef LF_HOLDERS_H
#define LF_HOLDERS_H

#include "runtime/region.h"
#include "src/objects/type.h"

/* Local references to members that the running instruction holds as its operands: the ones of a query. */
uint32_t lf_query_temporaries(Thread *T, const Region *r);
/* The same for one object. */
uint32_t lf_query_operands(Thread *T, const Obj *o);

/* The same, and what else the running statement has worked out so far: looking at a region changes nothing,
 * wherever in an expression that is done. */
uint32_t lf_statement_temporaries(Thread *T, const Region *r);

/* The running call is the exit of a with statement: the plain name after its `as` is unbound if it still
 * names v. */
void lf_unbind_with_name(Thread *T, Value v);

/* The running instruction gives up its operands that are v; the caller has a reference of its own. */
void lf_drop_temporaries(Thread *T, Value v);

/* A list of Holder, one for each reference into the region itself; V_UNDEF: exception. */
Value holders_of_region(Thread *T, Region *r);
/* The same for the region and all its subregions. */
Value holders_of_tree(Thread *T, Region *r);
/* References to one object, but for what only uses it (owned.h). */
Value holders_of_object(Thread *T, const Obj *o);
/* Who is in the way of the reference source -> target that was refused, or of what was to be done with target
 * (either may be NULL): owners of target, the owners that a circle would close, or who borrows from its
 * region. V_UNDEF: nobody, or an exception is set. */
Value holders_in_the_way(Thread *T, Obj *source, Obj *target);
/* Every local reference into the region and its subregions becomes None. False: RegionError, one cannot, and
 * nothing was changed. */
bool holders_cut(Thread *T, Region *r);
/* The text of a Holder for people: "'x' in work(), demo.py:12". */
Value holder_text(Thread *T, Value holder);

#endif
