/* ops.h — the slow halves of instructions: what the loop calls when no inline path applies.
 *
 * Only src/vm includes this. Arguments are borrowed and results owned unless a line says otherwise; V_UNDEF,
 * false, -1 or FAILED means that an exception is set. Cache words are written here (one relaxed store) and
 * read in interp.c. The thread given is the calling one.
 */
#ifndef LF_OPS_H
#define LF_OPS_H

#include "src/vm/frame.h"

/* An inline cache of an attribute is one word {slot:32, kind:12, shape:20}: what was found when the receiver
 * had this shape. INLINE is 0, so that the commonest kind is checked together with the shape. */
#define CACHE_SHAPE (LF_MAX_SHAPES - 1)
#define CACHE_KIND(k) ((uint32_t)(k)*LF_MAX_SHAPES)
enum {
    CACHE_INLINE,   /* slot: word index in the object (also members of __slots__) */
    CACHE_EXT,      /* slot: index in the external attribute array */
    CACHE_CLASS,    /* slot: index in the class's mcache; the value as it is */
    CACHE_METHOD,   /* the same for a function: binds */
    CACHE_TYPE,     /* the receiver is a class: index in its own mcache */
    CACHE_MODULE,   /* index of the entry in the module's dict */
    CACHE_PROPERTY, /* index in the class's mcache of a property whose getter is a Python function */
    CACHE_ADD,      /* slot: word index; adds the attribute */
    CACHE_ITEM,     /* the index of the item of a tuple that is a named tuple's field */
    CACHE_GETSET, /* index in the class's mcache of a builtin's attribute that a function computes: op_getattr
                   */
};
/* The cache of a global is {place:32, keys version of the globals:32}: the index of the entry in the globals,
 * or ~index of the one in the builtins (which proves itself by its key). */
static inline void cache_fill(Ins *cache, uint32_t high, uint32_t low) {
    __atomic_store_n(&cache->word, (uint64_t)high << 32 | low, __ATOMIC_RELEASE);
}
static inline Value *ext_slots(Obj *o) { return (Value *)(uintptr_t)((Value *)o)[shape_of(o)->first]; }

typedef enum Called { FAILED, CALLED, PUSHED } Called;

/* ops_operator.c */
/* R[a] := R[b] bin R[c] for whatever they are, c being what `form` says; sources that die are released.
 * PUSHED: a method in Python runs for it, whose result goes there by way of op_operator_leave. */
enum { FORM_INPLACE = 1, FORM_SMALL = 2 };
Called op_arithmetic(Thread *T, const Ins *i, Value *R, const Value *K, int bin, int form);
/* x * y, computed by *at, has no room in an immediate int, but what the next instructions make of it may:
 * (x * y + c) & mask and its like. The last of them, with its result; NULL: it is not so. */
const Ins *op_wide(int64_t x, int64_t y, const Ins *at, const Ins *next, const Value *R, const Value *K,
                   Value *out);
/* The running frame, of kind FRAME_OPERATOR, returns v (consumed): it is popped, and the instruction that
 * waits for it gets its result. False: an exception is set in the frame of that. */
bool op_operator_leave(Thread *T, Value v);

/* ops_name.c */
void op_unbound(Thread *T, Value name);
void op_unbound_free(Thread *T, Value name);
Value op_load_global(Thread *T, Frame *f, Value name, Ins *cache);
bool op_store_global(Thread *T, Frame *f, Value name, Value v, Ins *cache);
bool op_delete_global(Thread *T, Frame *f, Value name);
Value op_load_name(Thread *T, Frame *f, Value ns, Value name);
/* The name in a class around; if it is not there, the global as a function sees it. */
Value op_load_dict_or_global(Thread *T, Frame *f, Value ns, Value name);
bool op_store_name(Thread *T, Frame *f, Value name, Value v);
bool op_delete_name(Thread *T, Frame *f, Value name);
Value op_load_class_free(Thread *T, Frame *f, Value ns, int index, Value name);
bool op_import_star(Thread *T, Frame *f, Value module);
Value op_import_from(Thread *T, Value module, Value name);
Value op_import_name(Thread *T, Frame *f, Value name, Value level, Value fromlist);

/* ops_attr.c */
Value op_getattr(Thread *T, Value o, Value name, Ins *cache);
/* What the caches know of o.name; V_UNDEF without an exception: nothing, or that it is a property. */
Value op_getattr_found(Thread *T, Obj *o, Value name, Ins *cache);
bool op_setattr(Thread *T, Value o, Value name, Value v, Ins *cache);
bool op_load_method(Thread *T, Value o, Value name, Ins *cache, Value *func,
                    Value *self); /* *self may be the method value */
bool op_load_method_into(Thread *T, Value o, Value name, Ins *cache, Value *to); /* to[0], to[1] */
bool op_load_special(Thread *T, Value o, int which, Value *func, Value *self);
/* window[0] is what super means there; window[1] and window[2] are its arguments, if it is given any. What is
 * in the window is consumed. */
Value op_load_super(Thread *T, Value *window, bool given, Value name);
bool op_load_super_method(Thread *T, Value *window, Value type, Value of, bool given, Value name, Ins *cache,
                          Value *func, Value *self);

/* ops_call.c: window[0] callee, window[1..] arguments; results go to the running frame's dest register */
Called op_call(Thread *T, Value *window, int npos, Value kwnames);
Called op_call_ex(Thread *T, Value *window);
Value op_load_build_class(Thread *T, Frame *f);
Value op_make_function(Thread *T, Frame *f, Value code);
bool op_set_function(Thread *T, Value function, Value v, int what);

/* Calls the getter of a property, if that is what the caches know of (*receiver).name; it becomes the
 * getter's argument, and is empty then if it dies here. CALLED: they know none. */
Called op_call_getter(Thread *T, Value *receiver, bool dies, Value name, Ins *cache);

/* ops_build.c */
void op_bad_star(Thread *T, Value callee, Value args); /* the error that is set says what f(*args) lacks */
Value op_build_tuple(Thread *T, Value *items,
                     int n); /* takes the items: they are empty afterwards (when it succeeds) */
Value op_build_list(Thread *T, Value *items, int n);
Value op_build_set(Thread *T, Value *items, int n);
Value op_build_map(Thread *T, Value *items, int n);
/* iter(*from), which goes to the register `to` next; a list that stands there is handed over. */
Value op_get_iter(Thread *T, Value *from, const Value *to);
Value op_build_string(Thread *T, Value *items, int n);
bool op_list_extend(Thread *T, Value list, Value iterable);
bool op_dict_update(Thread *T, Value dict, Value mapping);
bool op_dict_merge(Thread *T, Value dict, Value mapping, Value callee);
Value op_convert(Thread *T, Value v, int how);
bool op_unpack(Thread *T, Value v, Value *to, int n);
bool op_unpack_ex(Thread *T, Value v, Value *to, int before, int after);
Value op_getitem(Thread *T, Value o, Value key);
bool op_setitem(Thread *T, Value o, Value key, Value v);
Value op_format(Thread *T, Value v, int conversion); /* conversion: as op_convert, 0: none */
/* The next two values of an iterator of pairs, as Slots.next_pair says, into to[0] and to[1]. */
int op_next_pair(Thread *T, Value it, Value *to);
Value op_getslice(Thread *T, Value o, Value start, Value stop);
bool op_setslice(Thread *T, Value o, Value start, Value stop, Value v);
Value op_intrinsic(Thread *T, Frame *f, int which, Value *args, int *n);
bool op_print_expr(Thread *T, Value v);

/* ops_except.c */
bool op_raise_again(Thread *T);                   /* true: the handled exception is set again */
void op_raise(Thread *T, Value exc, Value cause); /* cause V_UNDEF: none given */
int op_exc_match(Thread *T, Value exc, Value type);
bool op_exc_star_match(Thread *T, Value exc, Value type, Value *match, Value *rest);
Value op_exc_star_raise(Thread *T, Value orig, Value raised);
void op_generator_raised(Thread *T, Frame *f); /* an exception leaves a generator's frame */

/* ops_match.c */
Value op_match_keys(Thread *T, Value subject, Value keys);
Value op_match_class(Thread *T, Value subject, Value cls, int npos, Value names);

/* generator.c, async.c */
Value op_yield_from_iter(Thread *T, Frame *f, Value v);
Value op_async_wrap(Thread *T, Value v); /* v consumed */
Value op_get_aiter(Thread *T, Value v);
Value op_get_anext(Thread *T, Value v);

#endif
