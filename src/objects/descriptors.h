/* descriptors.h — objects that decide what reading an attribute gives: bound methods, properties, class and
 * static methods, descriptors of C fields and of __slots__. Each thread calls it with objects of its own.
 */
#ifndef LF_DESCRIPTORS_H
#define LF_DESCRIPTORS_H

#include "src/objects/type.h"

typedef struct Method {
    Obj h;
    Value func, self;
} Method; /* SHAPE_METHOD */
typedef struct Property {
    Obj h;
    Value get, set, del, doc, name;
    bool getter_doc;
} Property;
typedef struct WrappedFn {
    Obj h;
    Value callable;
} WrappedFn; /* classmethod, staticmethod */
typedef struct GetSet {
    Obj h;
    const GetSetDef *def;
    Value owner;
} GetSet;
typedef struct Member {
    Obj h;
    Value owner, name;
    uint32_t index;
} Member;

Value method_new(Thread *T, Value func, Value self); /* borrowed */
Value staticmethod_new(Thread *T, Value callable);   /* borrowed */
Value classmethod_new(Thread *T, Value callable);
/* super(*args) of the type itself. */
/* What super() without arguments is about: the class and the first argument of the function that calls it,
 * both owned. False: RuntimeError. Defined by the interpreter, which knows frames. */
bool super_arguments(Thread *T, Value *type, Value *obj);
Value super_new(Thread *T, const Value *args, int n);
/* super's look-up: the attribute after `type` in the MRO of obj's type; *found false: none (no exception). */
Value super_lookup(Thread *T, Type *type, Value obj, Type *obj_type, Value name, bool *found);
/* The same before it is bound (borrowed), V_UNDEF: none. *place: where `type` stands in the MRO; *next: the
 * class after it, when that one's own MRO is the rest of this one, so that it would find the same; else NULL.
 */
Value super_find(Thread *T, const Type *type, const Type *obj_type, Value name, int64_t *place, Type **next);
extern Type *type_super;

#endif
