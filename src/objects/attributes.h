/* attributes.h — attributes of instances: inline slots, the array behind them, and dict mode
 * (runtime/shape.h).
 *
 * An instance starts with its class's root shape. It goes to dict mode for good when its __dict__ is asked
 * for, when an attribute other than the last is deleted, or when it has too many. In dict mode the ext word
 * may still be V_UNDEF: no dict has been needed yet. Used by the thread that owns the object.
 */
#ifndef LF_ATTRIBUTES_H
#define LF_ATTRIBUTES_H

#include "src/objects/type.h"

/* The attribute in the instance itself: borrowed, V_UNDEF: none. Never runs code. */
Value attribute_find(Obj *o, Value name);
/* Where member `index` of __slots__ lies. */
static inline Value *attribute_member(Obj *o, uint32_t index) {
    return (Value *)o + shape_of(o)->first + 1 + index;
}
/* Sets (v borrowed) or adds. False: exception. The type must carry attributes. */
bool attribute_set(Thread *T, Obj *o, Value name, Value v);
/* 1 deleted, 0 there was none, -1 exception. */
int attribute_delete(Thread *T, Obj *o, Value name);
/* The live __dict__ (borrowed), made on demand; V_UNDEF: exception. */
Value attribute_dict(Thread *T, Obj *o);
/* Is there a dict already, so that asking for it changes nothing? */
bool attribute_has_dict(Obj *o);
/* Makes d the __dict__ (d borrowed; V_UNDEF: an empty one). */
bool attribute_set_dict(Thread *T, Obj *o, Value d);
/* A snapshot as a new dict: what __dict__ would hold, without going to dict mode. */
Value attribute_copy(Thread *T, Obj *o);
/* How many there are; without __slots__. */
int64_t attribute_count(Obj *o);
/* Gives o the class t of the same layout: goes to dict mode. */
bool attribute_change_class(Thread *T, Obj *o, Type *t);

#endif
