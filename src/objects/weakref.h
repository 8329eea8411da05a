/* weakref.h — weak references: they name an object without keeping it.
 *
 * A table in the thread (T->weak) leads from an object to its references; AUX_WEAK in the object's header
 * says that there are any. The runtime calls weakref_clear when the object is about to go. That table
 * belongs to the thread that owns the object. References to frozen objects, which any thread may make and any
 * thread may outlive, stand in one table of the process behind a lock.
 */
#ifndef LF_WEAKREF_H
#define LF_WEAKREF_H

#include "src/objects/type.h"

struct Region;

typedef struct WeakRef {
    Obj h;
    Obj *target;          /* not counted; NULL: dead */
    Value callback;       /* V_UNDEF: none */
    Value strong;         /* frozen: the target, which it keeps from then on; else V_UNDEF */
    int64_t hash;         /* the target's, -1: not asked for yet */
    uint64_t owner;       /* serial of the thread that has it; 0: it is in a region that no thread holds */
    uint32_t rid;         /* the region of a target that is frozen, else 0 */
    bool calls, mailed;   /* has a callback; another thread has left it for its owner (guarded by the lock) */
    struct WeakRef *next; /* of the same target */
} WeakRef;

extern Type *type_weakref, *type_weakproxy, *type_weakcallableproxy;

/* A reference of type cls (type_weakref, a subclass, or a proxy type). callback: borrowed, V_NONE for none.
 */
Value weakref_new(Thread *T, Type *cls, Value target, Value callback);
/* A plain reference to any object, also one of a type that programs cannot refer to weakly. Local. */
Value weakref_to(Thread *T, Obj *o);
/* The target as a counted reference, V_UNDEF when it is gone. Never raises. */
Value weakref_target(Thread *T, const WeakRef *r);
/* Freezing r: it keeps its target (false: it has none, or keeps it already), weaken undoes that, settle makes
 * it final. */
bool weakref_strengthen(Thread *T, WeakRef *r);
void weakref_weaken(Thread *T, WeakRef *r);
void weakref_settle(Thread *T, WeakRef *r);
/* The first reference to o (borrowed) or V_UNDEF; the others follow by `next`. */
Value weakref_first(Thread *T, Obj *o);
/* Hook of the runtime: o is frozen now, and any thread may refer to it. */
void weakref_frozen(Thread *T, Obj *o);
/* Hook of the runtime: clears the references to o, then runs their callbacks. Those of other threads'
 * references to what was frozen are run by their threads, at the next safepoint. */
void weakref_clear(Thread *T, Obj *o);
void weakref_deliver(Thread *T);    /* runs what others left for this thread */
void weakref_table_free(Thread *T); /* the thread ends */

/* Hooks of the runtime: a region goes, or comes. References from outside to its members are cut, and those of
 * its members to what is neither with it nor frozen; the others, and RegionRefs, go with it. */
void weakref_region_leaves(Thread *T, struct Region *r);
void weakref_region_enters(Thread *T, struct Region *r);

/* A handle on a member of a region, for any thread. It is counted atomically. */
typedef struct RegionRef {
    WeakRef weak; /* stands among the weak references to its target, which keep it */
    uint32_t region, generation;
} RegionRef;
extern Type *type_region_ref;
extern const TypeDef typedef_region_ref;

#endif
