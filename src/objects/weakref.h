/* weakref.h — weak references: they name an object without keeping it.
 *
 * A table in the thread (T->weak) leads from an object to its references; AUX_WEAK in the object's header
 * says that there are any. The runtime calls weakref_clear when the object is about to go. Everything here
 * belongs to the thread that owns the object.
 */
#ifndef LF_WEAKREF_H
#define LF_WEAKREF_H

#include "src/objects/type.h"

typedef struct WeakRef {
    Obj h;
    Obj *target;          /* not counted; NULL: dead */
    Value callback;       /* V_UNDEF: none */
    int64_t hash;         /* the target's, -1: not asked for yet */
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
/* The first reference to o (borrowed) or V_UNDEF; the others follow by `next`. */
Value weakref_first(Thread *T, Obj *o);
/* Hook of the runtime: clears the references to o, then runs their callbacks. */
void weakref_clear(Thread *T, Obj *o);

#endif
