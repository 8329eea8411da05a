/* object_ops.h — the abstract operations of the language: what operators and builtin functions do to any
 * value.
 *
 * Arguments are borrowed, results owned; V_UNDEF, false or -1 means that an exception is set. Error texts are
 * CPython's. The thread given is the calling one; the values are its own or immutable.
 */
#ifndef LF_OBJECT_OPS_H
#define LF_OBJECT_OPS_H

#include "src/objects/error.h"

Value obj_getattr(Thread *T, Value o, Value name); /* name: interned str */
/* The attribute's code has raised: an AttributeError that does not say what about learns it. V_UNDEF. */
Value obj_getattr_failed(Thread *T, Value o, Value name);
Value obj_getattr_or(Thread *T, Value o, Value name,
                     bool *missing);                       /* AttributeError swallowed: *missing, V_UNDEF */
bool obj_setattr(Thread *T, Value o, Value name, Value v); /* v borrowed; V_UNDEF deletes */
Value object_getattribute(Thread *T, Value o, Value name); /* object.__getattribute__ */
bool object_setattr(Thread *T, Value o, Value name, Value v); /* object.__setattr__ / __delattr__ */
/* The same, but a missing attribute is *missing = true and no exception. */
Value object_getattribute_or(Thread *T, Value o, Value name, bool *missing);
Value type_getattr(Thread *T, Value cls, Value name); /* type.__getattribute__ */
Value type_getattr_or(Thread *T, Value cls, Value name, bool *missing);
Value obj_getattr_c(Thread *T, Value o, const char *name);

Value obj_binary(Thread *T, int op, Value a, Value b); /* BIN_ */
/* The same after the method of a, of a class written in Python, returned NotImplemented. */
Value obj_binary_refused(Thread *T, int op, bool inplace, Value a, Value b);
/* What a + b of a sequence and something else raises; false: a is no such sequence. */
/* sequence * times by the builtin type that it is, whatever times says of multiplying; times has an
 * __index__. */
Value obj_repeat(Thread *T, Value sequence, Value times, bool inplace);
bool obj_concat_error(Thread *T, Value a, Value b);
Value obj_inplace(Thread *T, int op, Value a, Value b);
Value obj_power(Thread *T, Value a, Value b, Value mod);
Value obj_unary(Thread *T, int op, Value a);               /* UN_ */
Value obj_compare(Thread *T, Value a, Value b, int op);    /* CMP_ */
int obj_equal(Thread *T, Value a, Value b);                /* identity first, then ==: 1, 0, -1 */
int obj_compare_bool(Thread *T, Value a, Value b, int op); /* the truth of a comparison */
int obj_truth_slow(Thread *T, Value v);
static inline int obj_truth(Thread *T, Value v) {
    if (v == V_TRUE) return 1;
    if (v == V_FALSE || v == V_NONE) return 0;
    return obj_truth_slow(T, v);
}
bool obj_hash(Thread *T, Value v, int64_t *out);
Value obj_repr(Thread *T, Value v); /* str */
Value obj_str(Thread *T, Value v);
Value obj_ascii(Thread *T, Value v);
Value obj_format(Thread *T, Value v, Value spec); /* spec: str */
int64_t obj_len(Thread *T, Value v);
int64_t obj_length_hint(Thread *T, Value v, int64_t otherwise);
Value obj_getitem(Thread *T, Value o, Value key);
bool obj_setitem(Thread *T, Value o, Value key, Value v); /* V_UNDEF deletes */
int obj_contains(Thread *T, Value o, Value x);
Value obj_iter(Thread *T, Value o);  /* "'T' object is not iterable" */
Value obj_next(Thread *T, Value it); /* V_UNDEF, no exception: exhausted (StopIteration swallowed) */
bool obj_callable(Value v);
int obj_isinstance(Thread *T, Value o, Value cls); /* with __instancecheck__, tuples, unions */
int obj_issubclass(Thread *T, Value c, Value cls);
/* The same without the hooks of cls's class: what type.__instancecheck__ and type.__subclasscheck__ do. */
int obj_real_isinstance(Thread *T, Value o, Value cls);
int obj_real_issubclass(Thread *T, Value c, Value cls);
Value obj_dir(Thread *T, Value o);
Value obj_dict(Thread *T, Value o); /* __dict__ of an instance: the live Dict, owned */
Value obj_id(Thread *T, Value v);   /* id(v), an int */

Value namespace_new(Thread *T); /* an empty SimpleNamespace */

/* Calls fn on every item of an iterable until it says false. Fast for list and tuple. False: exception set.
 */
bool obj_for_each(Thread *T, Value iterable, bool (*fn)(Thread *T, Value item, void *ctx), void *ctx);

/* Numbers out of values. */
Value obj_index(Thread *T, Value v); /* __index__: "'T' object cannot be interpreted as an integer" */
bool obj_as_i64(
    Thread *T, Value v,
    int64_t *out); /* through __index__; OverflowError "Python int too large to convert to C long" */
bool obj_as_index(Thread *T, Value v, int64_t *out,
                  Type *overflow); /* overflow NULL: clamped; else that exception "cannot fit 'T' into an
                                      index-sized integer" */
bool obj_through_float(Thread *T, Value v, double *out); /* by way of the slot of __float__, which is there */
bool obj_as_double(Thread *T, Value v,
                   double *out); /* __float__ or __index__: "must be real number, not T" */

#endif
