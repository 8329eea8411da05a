/* freeze.h — making a graph of objects immutable for ever.
 *
 * lf_freeze takes everything that the roots reach: all of it, or nothing. A stage walks the graph, changes
 * only marks and finds every reason to refuse; the commit puts what it found into frozen regions. No code of
 * the program runs between the two, and no step recurses on the C stack. What is frozen together dies
 * together: data that the roots reach directly goes to one region for the call; classes, functions, cells and
 * modules (KIND_FREEZE), with what only they reach, to a region for each strongly connected group, so that a
 * class which a module names does not keep its frozen instances. Bridges of open regions that the graph
 * reaches are frozen with their regions.
 *
 * For the thread that owns the graph.
 */
#ifndef LF_FREEZE_H
#define LF_FREEZE_H

#include "runtime/region.h"

/* What a program said about freezing an object or a class. */
enum { FREEZE_UNSET = -1, FREEZE_YES, FREEZE_NO, FREEZE_EXPLICIT, FREEZE_PROXY };

/* False: an exception is set and nothing is frozen that was not before. Roots that are frozen already, or
 * immutable by nature, are left alone. */
bool lf_freeze(Thread *T, Value *roots, uint32_t n);

/* The same for code that another thread is to run: it may name locks and queues, which are made for sharing
 * but are not immutable. */
bool lf_freeze_to_share(Thread *T, Value *roots, uint32_t n);

/* Would it? The hooks of objects run; nothing is frozen. */
bool lf_may_freeze(Thread *T, Value *roots, uint32_t n);

/* Is v immutable with all it reaches? A tuple (frozenset, slice) of immutable things that was not known to be
 * so is frozen on the way; what is answered true may be given to another thread. No exception. */
bool lf_is_frozen(Thread *T, Value v);

/* The thread ends: what its freezes used goes. */
void freeze_thread_end(Thread *T);

/* The object's own state alone: does every write to it raise? */
static inline bool lf_refuses_writes(const Obj *o) {
    return o->rid >= RID_FIRST && region_states[region_root(o->rid)] == REGION_FROZEN;
}

/* A member of a region that behaviours read: nobody changes it, but for a later behaviour. */
static inline bool lf_is_only_read(const Obj *o) {
    return o->rid >= RID_FIRST && region_states[region_root(o->rid)] == REGION_READ;
}

/* The object stays as it is, as long as somebody can look at it now. */
static inline bool lf_is_fixed(const Obj *o) { return lf_refuses_writes(o) || lf_is_only_read(o); }

#endif
