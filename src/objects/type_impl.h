/* type_impl.h — what the files that make types share with each other and with nobody else.
 *
 * type.c looks attributes up and keeps caches right, typedef.c makes types from tables, classes.c from class
 * statements, type_attrs.c is the type `type` itself, slots.c keeps C slots and special methods in step. A
 * class that is not frozen belongs to one thread, which alone calls these with it.
 */
#ifndef LF_TYPE_IMPL_H
#define LF_TYPE_IMPL_H

#include "src/objects/native.h"

extern const Kind kind_type, kind_instance;

/* The attribute along the MRO without the cache. */
Value type_find(const Type *t, Value name);

/* C3. `bases` is a tuple of types; the result is the MRO of t as an owned tuple. */
Value mro_compute(Thread *T, Type *t, Value bases);

/* The base whose layout a class with these bases extends; NULL: exception. */
Type *type_best_base(Thread *T, Value bases);
bool type_set_mro(Thread *T, Type *t);
bool type_set_bases(Thread *T, Type *t, Value bases); /* cls.__bases__ = bases */

/* Subclass tables. */
bool subclasses_add(Thread *T, Type *base, Type *sub);
void subclasses_remove(Thread *T, Type *base, Type *sub);
void subclasses_forget(Thread *T, Type *base);
Value subclasses_list(Thread *T, Type *base); /* a list */
bool subclasses_each(Thread *T, Type *base, bool (*fn)(Thread *T, Type *sub, void *ctx), void *ctx);

/* The caches of t itself (not of its subclasses). name V_UNDEF: every entry. */
void type_cache_forget(Type *t, Value name);
void type_cache_free(Thread *T, Type *t);
/* Recomputes new_fn, init_fn, getattr_fn and the flags that follow from attributes and slots. */
void type_refresh(Thread *T, Type *t);
/* Gives t its name; UTF-8 for messages included. name is consumed. */
bool type_set_name(Thread *T, Type *t, Value name);
/* type.__module__ as an owned value: a str for classes that were not tampered with. */
Value type_module_name(Thread *T, Type *t);
Value type_dir(Thread *T, Value cls);
/* False: TypeError, t has abstract methods. */
bool type_check_abstract(Thread *T, Type *t);
/* Shapes of instances: after kind, size, first, ninline, nmembers are known. False: the table is full. */
bool type_make_shapes(Thread *T, Type *t);
/* After an instance needed more attributes than lie inside: new instances get more room. */
void type_grow_inline(Thread *T, Type *t, uint32_t nslots);

/* slots.c */
void slots_inherit(Type *t, const Type *base); /* builtin types: fill what the table leaves out */
Value slots_init_wrapper(Thread *T, Type *t, Value native); /* __init__ as a value for the class dictionary */
bool slots_add_wrappers(Thread *T, Type *t); /* builtin types: special methods for the table's own slots */
void slots_update(Thread *T, Type *t, Value name); /* t alone; name V_UNDEF: all */
bool slots_is_special(Value name);

void exceptions_init(Thread *T); /* the types of exceptions.def */

/* __new__ of builtin types whose __init__ does all the work. */
Value type_generic_new(Thread *T, Value *args, int n);

/* Values for class dictionaries. */
Value native_descriptor(Thread *T, Type *owner, const MethodDef *def); /* METHOD_ flags say which kind */
Value native_constructor(Thread *T, Type *owner, const MethodDef *def);
Value getset_new(Thread *T, Type *owner, const GetSetDef *def);
extern const GetSetDef getset_dict, getset_weakref; /* __dict__ and __weakref__ of instances */
Value member_new(Thread *T, Type *owner, Value name, uint32_t index);

#endif
