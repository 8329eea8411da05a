/* slot_wrapper and method-wrapper: C slots as functions of the language. */
#include "src/objects/slots.h"
#include "src/objects/bytes.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/objects/type_impl.h"

typedef Value (*UnaryFn)(Thread *, Value);
typedef Value (*BinaryFn)(Thread *, Value, Value);
typedef Value (*TernaryFn)(Thread *, Value, Value, Value);
typedef bool (*StoreFn)(Thread *, Value, Value, Value);

static bool arity(Thread *T, const SlotDef *def, int npos, int min, int max) {
    if (npos >= min && npos <= max) return true;
    if (def->wrap == WRAP_POW || def->wrap == WRAP_RPOW) {
        lf_raise(T, exc_TypeError, "expected 1 or 2 arguments, got %d", npos);
        return false;
    }
    int limit = npos < min ? min : max;
    if (max <= 1 && min == max)
        lf_raise(T, exc_TypeError, "expected %d argument%s, got %d", limit, limit == 1 ? "" : "s", npos);
    else
        lf_raise(T, exc_TypeError, "%S expected %s%d argument%s, got %d", *def->name,
                 min == max   ? ""
                 : npos < min ? "at least "
                              : "at most ",
                 limit, limit == 1 ? "" : "s", npos);
    return false;
}

/* How many arguments each kind of wrapper takes besides self. */
static const struct {
    int8_t min, max;
} arities[] = {
    [WRAP_COMPARE] = {1, 1}, [WRAP_BINARY] = {1, 1},   [WRAP_REVERSED] = {1, 1}, [WRAP_INPLACE] = {1, 1},
    [WRAP_POW] = {1, 2},     [WRAP_RPOW] = {1, 2},     [WRAP_GETITEM] = {1, 1},  [WRAP_SETITEM] = {2, 2},
    [WRAP_DELITEM] = {1, 1}, [WRAP_CONTAINS] = {1, 1}, [WRAP_GETATTR] = {1, 1},  [WRAP_SETATTR] = {2, 2},
    [WRAP_DELATTR] = {1, 1}, [WRAP_GET] = {1, 2},      [WRAP_SET] = {2, 2},      [WRAP_DELETE] = {1, 1},
    [WRAP_BUFFER] = {1, 1},
};

static Value none_if(bool ok) { return ok ? V_NONE : V_UNDEF; }

/* A sequence's + and * know no other operand: the wrapper says so as the operator would. */
static Value binary(Thread *T, const SlotDef *def, BinaryFn fn, Type *owner, Value a, Value b) {
    bool sequence = owner->def && owner->slots.getitem && !owner->slots.binary[BIN_SUB];
    if (sequence && def->op == BIN_MUL && !type_of(b)->slots.index) return obj_index(T, b);
    Value r = fn(T, a, b);
    if (r == V_NOTIMPL && sequence && def->op == BIN_MUL) return obj_repeat(T, a, b, false);
    if (r != V_NOTIMPL || def->op != BIN_ADD || !owner->def || owner->slots.binary[BIN_SUB]) return r;
    return obj_concat_error(T, a, b) ? V_UNDEF : r;
}

static bool attribute_name(Thread *T, Value *name) {
    if (!is_str(*name)) {
        lf_raise(T, exc_TypeError, "attribute name must be string, not '%T'", *name);
        return false;
    }
    *name = str_intern(T, lf_retain(T, *name));
    return *name != V_UNDEF;
}

/* object.__setattr__ on a class would go round the checks of its metaclass. */
static bool setattr_allowed(Thread *T, const SlotDef *def, AnyFn fn, Value self) {
    if (!is_type(self) || fn == (AnyFn)type_of(self)->slots.setattr || fn != (AnyFn)object_setattr)
        return true;
    lf_raise(T, exc_TypeError, "can't apply this %S to %T object", *def->name, self);
    return false;
}

static Value pow_wrapped(Thread *T, AnyFn fn, Value self, Value a, Value b, Value mod) {
    if (mod == V_UNDEF || mod == V_NONE) return ((BinaryFn)fn)(T, a, b);
    TernaryFn pow3 = type_of(self)->slots.pow3;
    return pow3 ? pow3(T, a, b, mod) : V_NOTIMPL;
}

static Value next_wrapped(Thread *T, UnaryFn fn, Value self) {
    Value r = fn(T, self);
    if (r == V_UNDEF && !lf_failed(T)) lf_raise_stop(T, V_NONE);
    return r;
}

static Value number_wrapped(Thread *T, const SlotDef *def, AnyFn fn, Value self) {
    if (def->wrap == WRAP_HASH) {
        int64_t h;
        return ((bool (*)(Thread *, Value, int64_t *))fn)(T, self, &h) ? int_from_i64(T, h) : V_UNDEF;
    }
    if (def->wrap == WRAP_TRUTH) {
        int truth = ((int (*)(Thread *, Value))fn)(T, self);
        return truth < 0 ? V_UNDEF : v_bool(truth);
    }
    int64_t n = ((int64_t(*)(Thread *, Value))fn)(T, self);
    return n < 0 ? V_UNDEF : int_from_i64(T, n);
}

static Value get_wrapped(Thread *T, TernaryFn fn, Value self, Value obj, Value type) {
    if (obj == V_NONE) obj = V_UNDEF;
    if (type == V_NONE) type = V_UNDEF;
    if (obj == V_UNDEF && type == V_UNDEF)
        return lf_raise(T, exc_TypeError, "__get__(None, None) is invalid");
    return fn(T, self, obj, type);
}

static Value attribute_wrapped(Thread *T, const SlotDef *def, AnyFn fn, Value self, Value *a) {
    Value name = a[0];
    if (!attribute_name(T, &name)) return V_UNDEF;
    if (def->wrap == WRAP_GETATTR) return ((BinaryFn)fn)(T, self, name);
    if (!setattr_allowed(T, def, fn, self)) return V_UNDEF;
    return none_if(((StoreFn)fn)(T, self, name, def->wrap == WRAP_SETATTR ? a[1] : V_UNDEF));
}

Value slot_call_wrapped(Thread *T, const SlotDef *def, AnyFn fn, Type *owner, Value self, Value *a, int npos,
                        Value kwnames) {
    if (def->wrap == WRAP_CALL)
        return ((Value(*)(Thread *, Value, Value *, int, Value))fn)(T, self, a, npos, kwnames);
    if (def->wrap == WRAP_INIT)
        return native_call(T, as_native((Value)(uintptr_t)fn), self, a, npos, kwnames);
    if (kwnames != V_UNDEF && as_tuple(kwnames)->len)
        return lf_raise(T, exc_TypeError, "wrapper %S() takes no keyword arguments", *def->name);
    int max = def->wrap < sizeof arities / sizeof *arities ? arities[def->wrap].max : 0;
    if (!arity(T, def, npos, max ? arities[def->wrap].min : 0, max)) return V_UNDEF;
    switch (def->wrap) {
    case WRAP_UNARY: return ((UnaryFn)fn)(T, self);
    case WRAP_NEXT: return next_wrapped(T, (UnaryFn)fn, self);
    case WRAP_COMPARE: return ((Value(*)(Thread *, Value, Value, int))fn)(T, self, a[0], def->op);
    case WRAP_BINARY: return binary(T, def, (BinaryFn)fn, owner, self, a[0]);
    case WRAP_REVERSED: return ((BinaryFn)fn)(T, a[0], self);
    case WRAP_INPLACE:
    case WRAP_GETITEM: return ((BinaryFn)fn)(T, self, a[0]);
    case WRAP_POW: return pow_wrapped(T, fn, self, self, a[0], npos > 1 ? a[1] : V_UNDEF);
    case WRAP_RPOW: return pow_wrapped(T, fn, self, a[0], self, npos > 1 ? a[1] : V_UNDEF);
    case WRAP_SETITEM: return none_if(((StoreFn)fn)(T, self, a[0], a[1]));
    case WRAP_DELITEM: return none_if(((StoreFn)fn)(T, self, a[0], V_UNDEF));
    case WRAP_CONTAINS: {
        int r = ((int (*)(Thread *, Value, Value))fn)(T, self, a[0]);
        return r < 0 ? V_UNDEF : v_bool(r);
    }
    case WRAP_GETATTR:
    case WRAP_SETATTR:
    case WRAP_DELATTR: return attribute_wrapped(T, def, fn, self, a);
    case WRAP_GET: return get_wrapped(T, (TernaryFn)fn, self, a[0], npos > 1 ? a[1] : V_UNDEF);
    case WRAP_SET: return none_if(((StoreFn)fn)(T, self, a[0], a[1]));
    case WRAP_DELETE: return none_if(((StoreFn)fn)(T, self, a[0], V_UNDEF));
    case WRAP_FINALIZE: ((void (*)(Thread *, Value))fn)(T, self); return V_NONE;
    case WRAP_BUFFER: return lf_call1(T, v_obj(type_memoryview), self);
    default: return number_wrapped(T, def, fn, self);
    }
}

/* ---- the wrapper as a value ----------------------------------------------------------------------- */

static SlotWrapper *as_wrapper(Value v) { return (SlotWrapper *)v_as_obj(v); }

static Value wrapper_call(Thread *T, Value self, Value *args, int npos, Value kwnames) {
    const SlotWrapper *w = as_wrapper(self);
    if (npos < 1)
        return lf_raise(T, exc_TypeError, "descriptor '%S' of '%s' object needs an argument", *w->def->name,
                        w->owner->cname);
    if (!is_instance(args[0], w->owner))
        return lf_raise(T, exc_TypeError, "descriptor '%S' requires a '%s' object but received a '%T'",
                        *w->def->name, w->owner->cname, args[0]);
    return slot_call_wrapped(T, w->def, w->fn, w->owner, args[0], args + 1, npos - 1, kwnames);
}

typedef struct MethodWrapper {
    Obj h;
    Value wrapper, self;
} MethodWrapper;

static MethodWrapper *as_bound(Value v) { return (MethodWrapper *)v_as_obj(v); }
static Type *type_method_wrapper, *type_slot_wrapper;

static Value wrapper_get(Thread *T, Value self, Value obj, Value type) {
    (void)type;
    const SlotWrapper *w = as_wrapper(self);
    if (obj == V_UNDEF) return lf_retain(T, self);
    if (!is_instance(obj, w->owner))
        return lf_raise(T, exc_TypeError, "descriptor '%S' for '%s' objects doesn't apply to a '%T' object",
                        *w->def->name, w->owner->cname, obj);
    MethodWrapper *m = lf_alloc(T, type_method_wrapper->root_shape, sizeof *m);
    if (!m) return V_UNDEF;
    lf_init(&m->wrapper, lf_retain(T, self));
    lf_init(&m->self, lf_retain(T, obj));
    return v_obj(m);
}

static Value wrapper_repr(Thread *T, Value self) {
    const SlotWrapper *w = as_wrapper(self);
    return str_format(T, "<slot wrapper '%S' of '%s' objects>", *w->def->name, w->owner->cname);
}

static Value get_name(Thread *T, Value self) {
    (void)T;
    return *as_wrapper(self)->def->name;
}
static Value get_qualname(Thread *T, Value self) {
    const SlotWrapper *w = as_wrapper(self);
    return str_format(T, "%S.%S", w->owner->qualname, *w->def->name);
}
static Value get_objclass(Thread *T, Value self) { return lf_retain(T, v_obj(as_wrapper(self)->owner)); }
static Value get_doc(Thread *T, Value self) { return str_from_c(T, as_wrapper(self)->def->doc); }
static Value get_signature(Thread *T, Value self) {
    const char *params = as_wrapper(self)->def->params;
    if (!params) return str_from_c(T, "($self, /)");
    return str_format(T, *params == '*' ? "($self, /, %s)" : "($self, %s, /)", params);
}

static Value reduce_by_name(Thread *T, Value owner, Value name) {
    Value getattr = dict_get_str(as_dict(T->builtins), str_intern_c(T, "getattr"));
    if (getattr == V_UNDEF) return lf_raise(T, exc_AttributeError, "getattr");
    Value args = tuple_pair(T, owner, name);
    Value r = args == V_UNDEF ? V_UNDEF : tuple_pair(T, getattr, args);
    lf_release(T, args);
    return r;
}

static Value wrapper_reduce(Thread *T, Value *a, int n) {
    (void)n;
    return reduce_by_name(T, v_obj(as_wrapper(a[0])->owner), *as_wrapper(a[0])->def->name);
}

static const MethodDef wrapper_methods[] = {{"__reduce__(self)", wrapper_reduce, NULL, 0}, {0}};
static const GetSetDef wrapper_getset[] = {{"__name__", get_name, NULL, NULL},
                                           {"__qualname__", get_qualname, NULL, NULL},
                                           {"__objclass__", get_objclass, NULL, NULL},
                                           {"__doc__", get_doc, NULL, NULL},
                                           {"__text_signature__", get_signature, NULL, NULL},
                                           {0}};
static const Kind kind_slot_wrapper = {.name = "slot_wrapper", .flags = KIND_ATOM};
const TypeDef typedef_slot_wrapper = {
    .name = "wrapper_descriptor",
    .where = &type_slot_wrapper,
    .kind = &kind_slot_wrapper,
    .size = sizeof(SlotWrapper),
    .flags = TYPE_METHOD_DESCR,
    .shape = SHAPE_SLOT_WRAPPER,
    .slots = {.repr = wrapper_repr, .call = wrapper_call, .descr_get = wrapper_get},
    .methods = wrapper_methods,
    .getset = wrapper_getset,
};

/* ---- bound to an object --------------------------------------------------------------------------- */

static bool bound_visit(Obj *o, VisitFn fn, void *ctx) {
    MethodWrapper *m = (MethodWrapper *)o;
    return fn(&m->wrapper, ctx) && fn(&m->self, ctx);
}

static Value bound_call(Thread *T, Value self, Value *args, int npos, Value kwnames) {
    const MethodWrapper *m = as_bound(self);
    const SlotWrapper *w = as_wrapper(m->wrapper);
    return slot_call_wrapped(T, w->def, w->fn, w->owner, m->self, args, npos, kwnames);
}

static Value bound_repr(Thread *T, Value self) {
    const MethodWrapper *m = as_bound(self);
    return str_format(T, "<method-wrapper '%S' of %T object at %p>", *as_wrapper(m->wrapper)->def->name,
                      m->self, (void *)(uintptr_t)m->self);
}

static Value bound_compare(Thread *T, Value a, Value b, int op) {
    (void)T;
    if ((op != CMP_EQ && op != CMP_NE) || type_of(a) != type_of(b)) return V_NOTIMPL;
    bool same = as_bound(a)->wrapper == as_bound(b)->wrapper && as_bound(a)->self == as_bound(b)->self;
    return v_bool(same == (op == CMP_EQ));
}

static bool bound_hash(Thread *T, Value self, int64_t *out) {
    (void)T;
    const MethodWrapper *m = as_bound(self);
    *out = (int64_t)((m->self >> 4) ^ (m->wrapper >> 4) * 31);
    return true;
}

static Value bound_self(Thread *T, Value self) { return lf_retain(T, as_bound(self)->self); }
static Value bound_name(Thread *T, Value self) { return get_name(T, as_bound(self)->wrapper); }
static Value bound_qualname(Thread *T, Value self) { return get_qualname(T, as_bound(self)->wrapper); }
static Value bound_objclass(Thread *T, Value self) { return get_objclass(T, as_bound(self)->wrapper); }
static Value bound_doc(Thread *T, Value self) { return get_doc(T, as_bound(self)->wrapper); }
static Value bound_signature(Thread *T, Value self) { return get_signature(T, as_bound(self)->wrapper); }
static Value bound_reduce(Thread *T, Value *a, int n) {
    (void)n;
    return reduce_by_name(T, as_bound(a[0])->self, *as_wrapper(as_bound(a[0])->wrapper)->def->name);
}

static const MethodDef bound_methods[] = {{"__reduce__(self)", bound_reduce, NULL, 0}, {0}};
static const GetSetDef bound_getset[] = {{"__self__", bound_self, NULL, NULL},
                                         {"__name__", bound_name, NULL, NULL},
                                         {"__qualname__", bound_qualname, NULL, NULL},
                                         {"__objclass__", bound_objclass, NULL, NULL},
                                         {"__doc__", bound_doc, NULL, NULL},
                                         {"__text_signature__", bound_signature, NULL, NULL},
                                         {0}};
static const Kind kind_method_wrapper = {
    .name = "method-wrapper", .visit = bound_visit, .flags = KIND_MOVABLE | KIND_FREEZABLE};
const TypeDef typedef_method_wrapper = {
    .name = "method-wrapper",
    .where = &type_method_wrapper,
    .kind = &kind_method_wrapper,
    .size = sizeof(MethodWrapper),
    .slots = {.repr = bound_repr, .call = bound_call, .compare = bound_compare, .hash = bound_hash},
    .methods = bound_methods,
    .getset = bound_getset,
};
