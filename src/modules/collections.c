/* collections.c — the module _collections: deque (deque.c), defaultdict and the loop of Counter. */
#include "src/modules/deque.h"
#include "src/modules/odict.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/int.h"
#include "src/objects/iterators.h"
#include "src/objects/names.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/objects/tuple_getter.h"

/* --- defaultdict: a dict and a factory behind it --- */

typedef struct DefaultDict {
    Dict d;
    Value factory; /* V_UNDEF or None: none */
} DefaultDict;

static Type *type_defaultdict;

static inline DefaultDict *as_default(Value v) { return (DefaultDict *)v_as_obj(v); }

static bool default_visit(Obj *o, VisitFn fn, void *ctx) {
    return kind_dict.visit(o, fn, ctx) && visit_slots(&((DefaultDict *)o)->factory, 1, fn, ctx);
}
static void default_free_parts(Thread *T, Obj *o) { kind_dict.free_parts(T, o); }
static const Kind kind_defaultdict = {.name = "defaultdict",
                                      .visit = default_visit,
                                      .free_parts = default_free_parts,
                                      .flags = KIND_MOVABLE | KIND_FREEZABLE};

static Value default_factory(Value self) {
    Value f = as_default(self)->factory;
    return f == V_UNDEF ? V_NONE : f;
}

static Value default_missing(Thread *T, Value self, Value key) {
    Value factory = default_factory(self);
    if (factory == V_NONE) return lf_raise_key(T, key);
    lf_retain(T, factory);
    Value v = lf_call0(T, factory);
    lf_release(T, factory);
    if (v == V_UNDEF) return v;
    /* the factory may have set the key: the first value stays */
    Value kept = dict_setdefault(T, self, key, v);
    if (kept != V_UNDEF) lf_retain(T, kept);
    lf_release(T, v);
    return kept;
}

static Value default_getitem(Thread *T, Value self, Value key) {
    Value v = dict_get(T, self, key);
    if (v != V_UNDEF) return lf_retain(T, v);
    if (lf_failed(T)) return V_UNDEF;
    if (type_of(self) == type_defaultdict) return default_missing(T, self, key);
    Value args[2] = {self, key};
    bool found;
    return lf_call_special(T, name___missing__, args, 2, &found);
}

static Value m_missing(Thread *T, Value *args, int n) {
    (void)n;
    return default_missing(T, args[0], args[1]);
}

static Value default_init(Thread *T, Value *args, int n) {
    (void)n;
    const Tuple *given = as_tuple(args[1]);
    Value factory = given->len ? given->items[0] : V_NONE;
    if (factory != V_NONE && !obj_callable(factory))
        return lf_raise(T, exc_TypeError, "first argument must be callable or None");
    if (!lf_store(T, &as_default(args[0])->d.h, &as_default(args[0])->factory, lf_retain(T, factory)))
        return V_UNDEF;
    if (given->len > 2)
        return lf_raise(T, exc_TypeError, "dict expected at most 1 argument, got %zd",
                        (ptrdiff_t)given->len - 1);
    if (given->len == 2 && !dict_update(T, args[0], given->items[1])) return V_UNDEF;
    if (args[2] != V_UNDEF && as_dict(args[2])->len && !dict_merge(T, args[0], args[2], 1)) return V_UNDEF;
    return V_NONE;
}

/* type(self)(factory, self) */
static Value default_copy(Thread *T, Value self) {
    return lf_call2(T, v_obj(type_of(self)), default_factory(self), self);
}

static Value m_copy(Thread *T, Value *args, int n) {
    (void)n;
    return default_copy(T, args[0]);
}

static Value default_or(Thread *T, Value a, Value b) {
    if (!is_dict(a) || !is_dict(b)) return V_NOTIMPL;
    Value self = is_instance(a, type_defaultdict) ? a : b;
    Value sum =
        self == a ? default_copy(T, self) : lf_call2(T, v_obj(type_of(self)), default_factory(self), a);
    if (sum != V_UNDEF && !dict_update(T, sum, b)) lf_clear(T, &sum);
    return sum;
}

static Value default_repr(Thread *T, Value self) {
    Value base = type_dict->slots.repr(T, self);
    if (base == V_UNDEF) return base;
    Value factory = default_factory(self), text;
    int again = repr_enter(T, factory);
    if (again < 0)
        text = V_UNDEF;
    else {
        Value shown = again ? str_from_c(T, "...") : obj_repr(T, factory);
        text = shown == V_UNDEF ? V_UNDEF : str_format(T, "%S(%S, %S)", type_of(self)->name, shown, base);
        lf_release(T, shown);
        if (!again) repr_leave(T, factory);
    }
    lf_release(T, base);
    return text;
}

static Value m_reduce(Thread *T, Value *args, int n) {
    (void)n;
    Value factory = default_factory(args[0]);
    Value inner = factory == V_NONE ? tuple_empty : tuple_from(T, &factory, 1);
    Value items = inner == V_UNDEF ? V_UNDEF : lf_call_method(T, name_items, args, 1);
    Value it = items == V_UNDEF ? V_UNDEF : obj_iter(T, items), result = V_UNDEF;
    Value parts[5] = {v_obj(type_of(args[0])), inner, V_NONE, V_NONE, it};
    if (it != V_UNDEF) result = tuple_from(T, parts, 5);
    lf_release(T, inner);
    lf_release(T, items);
    lf_release(T, it);
    return result;
}

static Value get_factory(Thread *T, Value self) { return lf_retain(T, default_factory(self)); }
static bool set_factory(Thread *T, Value self, Value v) {
    DefaultDict *d = as_default(self);
    return lf_store(T, &d->d.h, &d->factory, lf_retain(T, v == V_UNDEF ? V_NONE : v));
}

static const MethodDef default_methods[] = {
    {"__missing__(self, key, /)", m_missing,
     "Called by self[key] for a missing key: sets and returns the default.", 0},
    {"copy(self, /)", m_copy, "A shallow copy.", 0},
    {"__copy__(self, /)", m_copy, "A shallow copy.", 0},
    {"__reduce__(self, /)", m_reduce, "How pickle and copy make another one.", 0},
    {"__class_getitem__(cls, object, /)", generic_alias_method, "An alias for annotations.", METHOD_CLASS},
    {0}};
static const GetSetDef default_getset[] = {
    {"default_factory", get_factory, set_factory, "Makes the values of missing keys."}, {0}};

static const TypeDef defaultdict_def = {
    .name = "collections.defaultdict",
    .doc = "A dict that makes the values of missing keys by calling a factory.",
    .where = &type_defaultdict,
    .base = &type_dict,
    .kind = &kind_defaultdict,
    .size = sizeof(DefaultDict),
    .flags = TYPE_BASETYPE | TYPE_SUB_DICT | TYPE_MAPPING,
    .slots = {.repr = default_repr, .getitem = default_getitem, .binary = {[BIN_OR] = default_or}},
    .init = {"__init__(self, /, *args, **kwargs)", default_init, "The factory, then what dict() takes.",
             METHOD_LAZY},
    .methods = default_methods,
    .getset = default_getset,
};

/* --- _count_elements --- */

static bool count_in_dict(Thread *T, Value mapping, Value key) {
    int64_t hash;
    if (!obj_hash(T, key, &hash)) return false;
    Value old = dict_get_hash(T, mapping, key, hash);
    if (old == V_UNDEF) return !lf_failed(T) && dict_set_hash(T, mapping, key, hash, v_int(1));
    if (v_is_int(old) && v_as_int(old) < V_INT_MAX)
        return dict_set_hash(T, mapping, key, hash, v_int(v_as_int(old) + 1));
    Value sum = obj_binary(T, BIN_ADD, old, v_int(1));
    bool ok = sum != V_UNDEF && dict_set_hash(T, mapping, key, hash, sum);
    lf_release(T, sum);
    return ok;
}

static bool count_by_calls(Thread *T, Value mapping, Value key) {
    Value args[3] = {mapping, key, v_int(0)};
    Value old = lf_call_method(T, name_get, args, 3);
    Value sum = old == V_UNDEF ? V_UNDEF : obj_binary(T, BIN_ADD, old, v_int(1));
    bool ok = sum != V_UNDEF && obj_setitem(T, mapping, key, sum);
    lf_release(T, old);
    lf_release(T, sum);
    return ok;
}

static Value count_elements(Thread *T, Value *args, int n) {
    (void)n;
    Type *t = type_of(args[0]);
    bool plain = is_dict(args[0]) && type_lookup(T, t, name_get) == type_lookup(T, type_dict, name_get) &&
                 type_lookup(T, t, name___setitem__) == type_lookup(T, type_dict, name___setitem__);
    Value it = obj_iter(T, args[1]), key;
    bool ok = it != V_UNDEF;
    while (ok && (key = obj_next(T, it)) != V_UNDEF) {
        ok = plain ? count_in_dict(T, args[0], key) : count_by_calls(T, args[0], key);
        lf_release(T, key);
    }
    lf_release(T, it);
    return ok && !lf_failed(T) ? V_NONE : V_UNDEF;
}

static const MethodDef functions[] = {
    {"_count_elements(mapping, iterable, /)", count_elements,
     "Counts the items of an iterable into a mapping.", 0},
    {"_ordered_move(dict, key, last, /)", ordered_dict_move,
     "Has a key moved? It goes to the end or the front.", 0},
    {"_ordered_iter(dict, what, reverse, /)", ordered_dict_iter, "An iterator over an OrderedDict.", 0},
    {0}};

static const TypeDef *const types[] = {&deque_def,
                                       &defaultdict_def,
                                       &deque_iterator_def,
                                       &deque_reverse_iterator_def,
                                       &typedef_tuple_getter,
                                       &ordered_iter_def,
                                       NULL};

const ModuleDef module__collections = {
    .name = "_collections",
    .doc = "What collections has in C.",
    .functions = functions,
    .types = types,
};
