/* Functions written in C as values: builtin functions, method descriptors, bound methods, constructors. */
#include "src/objects/native.h"
#include "src/objects/containers.h"
#include "src/objects/descriptors.h"
#include "src/objects/error.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/signature.h"
#include "src/objects/str.h"
#include "src/objects/type_impl.h"

#include <pthread.h>

/* ---- making --------------------------------------------------------------------------------------- */

Type *type_native;
static Type *type_method_descr, *type_classmethod_descr;

static bool is_constructor(const NativeSig *s) { return s->owner && s->name == name___new__; }

static Native *make(Thread *T, uint32_t shape, const NativeSig *sig) {
    Native *f = lf_alloc(T, shape, sizeof *f);
    if (!f) return NULL;
    f->fn = sig->def->fn;
    f->sig = sig;
    f->self = f->module = V_UNDEF;
    f->fast = sig->simple && !(shape == SHAPE_NATIVE && is_constructor(sig)) ? sig->nparams : -1;
    return f;
}

/* The functions of modules, by their table entry: made once a process, for the modules of all threads.
 * Guarded by the lock. */
typedef struct Function {
    const MethodDef *def; /* NULL: empty */
    Value native;
} Function;
static Function *functions;
static uint32_t nfunctions, functions_mask;
static pthread_mutex_t functions_lock = PTHREAD_MUTEX_INITIALIZER;

static Function *function_place(Function *table, uint32_t mask, const MethodDef *def) {
    uint32_t i = (uint32_t)((uintptr_t)def >> 4) * 0x9E3779B1u >> 8 & mask;
    while (table[i].def && table[i].def != def) i = (i + 1) & mask;
    return &table[i];
}

static bool functions_grow(Thread *T) {
    if (functions && nfunctions * 2 <= functions_mask) return true;
    uint32_t mask = functions ? functions_mask * 2 + 1 : 511;
    Function *grown = lf_buf_calloc(T, (mask + 1) * sizeof *grown);
    if (!grown) return false;
    for (uint32_t i = 0; functions && i <= functions_mask; i++)
        if (functions[i].def) *function_place(grown, mask, functions[i].def) = functions[i];
    lf_buf_free(T, functions);
    functions = grown;
    functions_mask = mask;
    return true;
}

static Value function_make(Thread *T, const MethodDef *def, Value module) {
    Native *f = make(T, SHAPE_NATIVE, signature_new(T, def, NULL));
    if (!f) return V_UNDEF;
    if (module != V_UNDEF) lf_init(&f->module, str_intern(T, lf_retain(T, module)));
    return lf_immortal(v_obj(f));
}

Value native_new(Thread *T, const MethodDef *def, Value module) {
    pthread_mutex_lock(&functions_lock);
    Function *f = functions_grow(T) ? function_place(functions, functions_mask, def) : NULL;
    Value v = !f ? V_UNDEF : f->def ? f->native : function_make(T, def, module);
    if (v != V_UNDEF && !f->def) {
        *f = (Function){def, v};
        nfunctions++;
    }
    pthread_mutex_unlock(&functions_lock);
    return v;
}

Value native_descriptor(Thread *T, Type *owner, const MethodDef *def) {
    uint32_t shape = def->flags & METHOD_STATIC  ? SHAPE_NATIVE
                     : def->flags & METHOD_CLASS ? type_classmethod_descr->root_shape
                                                 : SHAPE_METHOD_DESCR;
    Native *f = make(T, shape, signature_new(T, def, owner));
    if (!f) return V_UNDEF;
    lf_immortal(v_obj(f));
    return def->flags & METHOD_STATIC ? lf_immortal(staticmethod_new(T, v_obj(f))) : v_obj(f);
}

/* The sig of a constructor names its type; the function is called __new__. */
Value native_constructor(Thread *T, Type *owner, const MethodDef *def) {
    NativeSig *sig = (NativeSig *)signature_new(T, def, owner);
    sig->name = name___new__;
    Native *f = make(T, SHAPE_NATIVE, sig);
    return f ? lf_immortal(v_obj(f)) : V_UNDEF;
}

static Value bind(Thread *T, const Native *f, Value self) {
    Native *b = lf_alloc_raw(T, SHAPE_NATIVE, sizeof *b, 0);
    if (!b) return V_UNDEF;
    b->fn = f->fn;
    b->sig = f->sig;
    b->module = V_UNDEF;
    b->fast = -1;
    lf_init(&b->self, lf_retain(T, self));
    return v_obj(b);
}

/* ---- calling -------------------------------------------------------------------------------------- */

/* T.__new__(cls): cls must be a type below T, and no other builtin type between them may want to make its
 * instances. */
static bool check_constructor(Thread *T, const Native *f, Value *args, int npos) {
    Type *owner = f->sig->owner;
    const char *name = owner->cname;
    if (npos < 1) {
        lf_raise(T, exc_TypeError, "%s.__new__(): not enough arguments", name);
        return false;
    }
    if (!is_type(args[0])) {
        lf_raise(T, exc_TypeError, "%s.__new__(X): X is not a type object (%T)", name, args[0]);
        return false;
    }
    Type *cls = as_type(args[0]), *builtin = cls;
    if (!type_is_subtype(cls, owner)) {
        lf_raise(T, exc_TypeError, "%s.__new__(%s): %s is not a subtype of %s", name, cls->cname, cls->cname,
                 name);
        return false;
    }
    while (builtin->flags & TYPE_HEAP) builtin = as_type(builtin->base);
    if (builtin->new_fn == v_obj(f) && !(builtin->flags & TYPE_NO_NEW)) return true;
    lf_raise(T, exc_TypeError, "%s.__new__(%s) is not safe, use %s.__new__()", name, cls->cname,
             builtin->cname);
    return false;
}

static bool check_self(Thread *T, const Native *f, Value *args, int npos) {
    const NativeSig *s = f->sig;
    if (s->def->flags & METHOD_STATIC) return true;
    if (is_constructor(s)) return check_constructor(T, f, args, npos);
    if (npos < 1) {
        lf_raise(T, exc_TypeError, "unbound method %S.%S() needs an argument", s->owner->qualname, s->name);
        return false;
    }
    if (s->def->flags & METHOD_CLASS) {
        if (is_type(args[0]) && type_is_subtype(as_type(args[0]), s->owner)) return true;
        lf_raise(T, exc_TypeError, "descriptor '%S' requires a subtype of '%s' but received a '%T'", s->name,
                 s->owner->cname, args[0]);
        return false;
    }
    if (is_instance(args[0], s->owner)) return true;
    lf_raise(T, exc_TypeError, "descriptor '%S' for '%s' objects doesn't apply to a '%T' object", s->name,
             s->owner->cname, args[0]);
    return false;
}

static Value bind_and_call(Thread *T, const Native *f, Value self, Value *args, int npos, Value kwnames) {
    const NativeSig *s = f->sig;
    Value small[16], *out = s->nparams <= 16 ? small : lf_buf_alloc(T, s->nparams * sizeof(Value));
    if (!out) return V_UNDEF;
    Value r = V_UNDEF;
    if (signature_bind(T, f, self, args, npos, kwnames, out)) {
        r = f->fn(T, out, s->nparams);
        signature_release(T, s, out);
    }
    if (out != small) lf_buf_free(T, out);
    return r;
}

static inline Value call_with_defaults(Thread *T, const Native *f, Value self, const Value *args, int npos) {
    const NativeSig *s = f->sig;
    Value all[8];
    int n = 0;
    if (self != V_UNDEF) all[n++] = self;
    for (int i = 0; i < npos; i++) all[n++] = args[i];
    for (; n < s->nparams; n++) all[n] = s->params[n].def;
    return f->fn(T, all, n);
}

Value native_complete(Thread *T, const Native *f, const Value *args, int npos) {
    return call_with_defaults(T, f, V_UNDEF, args, npos);
}

Value native_call(Thread *T, const Native *f, Value self, Value *args, int npos, Value kwnames) {
    const NativeSig *s = f->sig;
    if (self == V_UNDEF) self = f->self;
    if (self == V_UNDEF) {
        if (s->owner) {
            Type *t = npos ? type_of(args[0]) : NULL;
            if ((t != s->owner || (s->def->flags & ~(METHOD_LAZY | METHOD_EXPECTED | METHOD_VECTOR)) ||
                 is_constructor(s)) &&
                !check_self(T, f, args, npos))
                return V_UNDEF;
        }
        if (LIKELY(s->simple && npos == s->nparams && kwnames == V_UNDEF)) return f->fn(T, args, npos);
        if (fits_by_position(s, npos, kwnames)) return call_with_defaults(T, f, V_UNDEF, args, npos);
        if ((s->def->flags & METHOD_VECTOR) && kwnames == V_UNDEF) return f->fn(T, args, -1 - npos);
        if (!s->owner || (s->def->flags & METHOD_STATIC))
            return bind_and_call(T, f, V_UNDEF, args, npos, kwnames);
        return bind_and_call(T, f, args[0], args + 1, npos - 1, kwnames);
    }
    if (LIKELY(fits_by_position(s, npos + 1, kwnames))) return call_with_defaults(T, f, self, args, npos);
    return bind_and_call(T, f, self, args, npos, kwnames);
}

static Value call_slot(Thread *T, Value self, Value *args, int npos, Value kwnames) {
    return native_call(T, as_native(self), V_UNDEF, args, npos, kwnames);
}

/* ---- as descriptors ------------------------------------------------------------------------------- */

static Value method_get(Thread *T, Value self, Value obj, Value type) {
    (void)type;
    const Native *f = as_native(self);
    if (obj == V_UNDEF) return lf_retain(T, self);
    if (is_instance(obj, f->sig->owner)) return bind(T, f, obj);
    return lf_raise(T, exc_TypeError, "descriptor '%S' for '%s' objects doesn't apply to a '%T' object",
                    f->sig->name, f->sig->owner->cname, obj);
}

static Value class_method_get(Thread *T, Value self, Value obj, Value type) {
    const Native *f = as_native(self);
    if (type == V_UNDEF) {
        if (obj == V_UNDEF)
            return lf_raise(T, exc_TypeError,
                            "descriptor '%S' for type '%s' needs either an object or a type", f->sig->name,
                            f->sig->owner->cname);
        type = v_obj(type_of(obj));
    }
    if (!is_type(type))
        return lf_raise(T, exc_TypeError, "descriptor '%S' for type '%s' needs a type, not a '%T' as arg 2",
                        f->sig->name, f->sig->owner->cname, type);
    if (!type_is_subtype(as_type(type), f->sig->owner))
        return lf_raise(T, exc_TypeError, "descriptor '%S' requires a subtype of '%s' but received '%s'",
                        f->sig->name, f->sig->owner->cname, as_type(type)->cname);
    return bind(T, f, type);
}

/* ---- attributes ----------------------------------------------------------------------------------- */

static Value get_name(Thread *T, Value v) {
    (void)T;
    return as_native(v)->sig->name;
}
static Value get_qualname(Thread *T, Value v) {
    const NativeSig *s = as_native(v)->sig;
    if (!s->owner) return s->name;
    Value self = as_native(v)->self;
    const Type *t = self == V_UNDEF ? s->owner : is_type(self) ? as_type(self) : type_of(self);
    return str_format(T, "%S.%S", t->qualname, s->name);
}
static Value get_doc(Thread *T, Value v) {
    const char *doc = as_native(v)->sig->def->doc;
    return doc ? str_from_c(T, doc) : V_NONE;
}
static Value get_signature(Thread *T, Value v) { return signature_text(T, as_native(v)->sig); }
static Value get_objclass(Thread *T, Value v) { return lf_retain(T, v_obj(as_native(v)->sig->owner)); }
static Value get_module(Thread *T, Value v) {
    Value m = as_native(v)->module;
    return m == V_UNDEF ? V_NONE : lf_retain(T, m);
}
/* A module's function belongs to its module, a constructor to its type. */
static Value get_self(Thread *T, Value v) {
    const Native *f = as_native(v);
    if (f->self != V_UNDEF) return lf_retain(T, f->self);
    if (f->sig->owner)
        return lf_retain(T, f->sig->def->flags & METHOD_STATIC ? V_NONE : v_obj(f->sig->owner));
    Value m = f->module == V_UNDEF ? V_UNDEF : dict_get(T, T->modules, f->module);
    return m == V_UNDEF ? (lf_failed(T) ? V_UNDEF : V_NONE) : lf_retain(T, m);
}

static Value native_repr(Thread *T, Value v) {
    const Native *f = as_native(v);
    if (f->self == V_UNDEF && !is_constructor(f->sig))
        return str_format(T, "<built-in function %S>", f->sig->name);
    Value self = f->self == V_UNDEF ? v_obj(f->sig->owner) : f->self;
    return str_format(T, "<built-in method %S of %T object at %p>", f->sig->name, self,
                      (void *)(uintptr_t)self);
}

static Value method_repr(Thread *T, Value v) {
    const NativeSig *s = as_native(v)->sig;
    return str_format(T, "<method '%S' of '%s' objects>", s->name, s->owner->cname);
}

static Value native_compare(Thread *T, Value a, Value b, int op) {
    (void)T;
    if ((op != CMP_EQ && op != CMP_NE) || !is_shape(b, SHAPE_NATIVE)) return V_NOTIMPL;
    bool same = as_native(a)->self == as_native(b)->self && as_native(a)->fn == as_native(b)->fn &&
                as_native(a)->sig == as_native(b)->sig;
    return v_bool(same == (op == CMP_EQ));
}

static bool native_hash(Thread *T, Value v, int64_t *out) {
    (void)T;
    *out = (int64_t)((as_native(v)->self >> 4) ^ ((uintptr_t)as_native(v)->sig >> 3)) & INT64_MAX;
    return true;
}

static Value native_reduce(Thread *T, Value *a, int n) {
    (void)n;
    const Native *f = as_native(a[0]);
    Value owner = f->self != V_UNDEF ? f->self : f->sig->owner ? v_obj(f->sig->owner) : V_UNDEF;
    if (owner == V_UNDEF) return f->sig->name;
    Value getattr = dict_get_str(as_dict(T->builtins), str_intern_c(T, "getattr"));
    if (getattr == V_UNDEF) return lf_raise(T, exc_AttributeError, "getattr");
    Value args = tuple_pair(T, owner, f->sig->name);
    Value r = args == V_UNDEF ? V_UNDEF : tuple_pair(T, getattr, args);
    lf_release(T, args);
    return r;
}

static bool native_visit(Obj *o, VisitFn fn, void *ctx) {
    Native *f = (Native *)o;
    return f->self == V_UNDEF || fn(&f->self, ctx);
}

static const MethodDef methods[] = {{"__reduce__(self)", native_reduce, NULL, 0}, {0}};
#define COMMON_GETSET                                                               \
    {"__name__", get_name, NULL, NULL}, {"__qualname__", get_qualname, NULL, NULL}, \
        {"__doc__", get_doc, NULL, NULL}, {                                         \
        "__text_signature__", get_signature, NULL, NULL                             \
    }
static const GetSetDef native_getset[] = {
    COMMON_GETSET, {"__self__", get_self, NULL, NULL}, {"__module__", get_module, NULL, NULL}, {0}};
static const GetSetDef descr_getset[] = {COMMON_GETSET, {"__objclass__", get_objclass, NULL, NULL}, {0}};

static const Kind kind_native = {.name = "native", .visit = native_visit, .flags = KIND_FREEZE | KIND_TUPLE};
const TypeDef typedef_native = {
    .name = "builtin_function_or_method",
    .where = &type_native,
    .kind = &kind_native,
    .size = sizeof(Native),
    .flags = TYPE_HAS_WEAK,
    .shape = SHAPE_NATIVE,
    .slots = {.repr = native_repr, .call = call_slot, .compare = native_compare, .hash = native_hash},
    .methods = methods,
    .getset = native_getset,
};
const TypeDef typedef_method_descriptor = {
    .name = "method_descriptor",
    .where = &type_method_descr,
    .kind = &kind_native,
    .size = sizeof(Native),
    .flags = TYPE_METHOD_DESCR,
    .shape = SHAPE_METHOD_DESCR,
    .slots = {.repr = method_repr, .call = call_slot, .descr_get = method_get},
    .methods = methods,
    .getset = descr_getset,
};
const TypeDef typedef_classmethod_descriptor = {
    .name = "classmethod_descriptor",
    .where = &type_classmethod_descr,
    .kind = &kind_native,
    .size = sizeof(Native),
    .slots = {.repr = method_repr, .call = call_slot, .descr_get = class_method_get},
    .methods = methods,
    .getset = descr_getset,
};
