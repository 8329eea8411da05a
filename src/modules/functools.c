/* functools.c — the module _functools: reduce, partial with Placeholder, cmp_to_key and the cache behind
 * lru_cache. */
#include "src/objects/attributes.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/descriptors.h"
#include "src/objects/int.h"
#include "src/objects/iterators.h"
#include "src/objects/names.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/objects/type_impl.h"

#include <pthread.h>

static Type *type_partial, *type_placeholder, *type_key_wrapper, *type_lru;

/* --- Placeholder: a single object without state --- */

static Obj placeholder_object; /* immortal; its shape is set when the module is made */
static inline Value placeholder(void) { return v_obj(&placeholder_object); }

static const Kind kind_placeholder = {.name = "_PlaceholderType", .flags = KIND_ATOM};

static Value placeholder_make(Thread *T, Value *args, int n) {
    (void)T, (void)args, (void)n;
    return placeholder();
}
static Value placeholder_repr(Thread *T, Value self) {
    (void)self;
    return str_from_c(T, "Placeholder");
}
static Value placeholder_reduce(Thread *T, Value *args, int n) {
    (void)args, (void)n;
    return str_from_c(T, "Placeholder");
}
static const MethodDef placeholder_methods[] = {
    {"__reduce__(self, /)", placeholder_reduce, "How pickle and copy find it again.", 0}, {0}};
static const TypeDef placeholder_def = {
    .name = "functools._PlaceholderType",
    .doc = "The type of Placeholder, which keeps a place free in the positional arguments of partial().",
    .where = &type_placeholder,
    .kind = &kind_placeholder,
    .size = sizeof(Obj),
    .slots = {.repr = placeholder_repr},
    .new_ = {"_PlaceholderType(cls)", placeholder_make, NULL, METHOD_NEW},
    .methods = placeholder_methods,
};

/* --- partial --- */

typedef struct Partial {
    Obj h;
    Value fn, args, kwargs; /* kwargs: a dict */
    int64_t places;         /* how many of args are Placeholder */
} Partial;

static inline Partial *as_partial(Value v) { return (Partial *)v_as_obj(v); }

static bool partial_visit(Obj *o, VisitFn fn, void *ctx) {
    return visit_slots(&((Partial *)o)->fn, 3, fn, ctx);
}
static const Kind kind_partial = {
    .name = "partial", .visit = partial_visit, .flags = KIND_MOVABLE | KIND_FREEZABLE};

static int64_t count_places(Value tuple) {
    int64_t n = 0;
    for (int64_t i = 0; i < as_tuple(tuple)->len; i++) n += as_tuple(tuple)->items[i] == placeholder();
    return n;
}

/* `fixed` with its places filled from more[0, n), the rest behind it; places that are left stay. */
static Value fill_places(Thread *T, Value fixed, const Value *more, int64_t n) {
    const Tuple *t = as_tuple(fixed);
    int64_t places = count_places(fixed), used = n < places ? n : places, k = 0;
    Value all = tuple_new(T, t->len + n - used);
    if (all == V_UNDEF) return all;
    for (int64_t i = 0; i < t->len; i++) {
        Value v = t->items[i] == placeholder() && k < n ? more[k++] : t->items[i];
        lf_init(&as_tuple(all)->items[i], lf_retain(T, v));
    }
    for (int64_t i = t->len; k < n; i++) lf_init(&as_tuple(all)->items[i], lf_retain(T, more[k++]));
    return all;
}

static bool check_keywords(Thread *T, Value kwargs) {
    Value v;
    for (int64_t i = 0; dict_next(as_dict(kwargs), &i, NULL, &v);)
        if (v == placeholder()) {
            lf_raise(T, exc_TypeError, "Placeholder cannot be passed as a keyword argument");
            return false;
        }
    return true;
}

static Value partial_call(Thread *T, Value self, Value *args, int npos, Value kwnames);

/* A partial without attributes of its own. */
static bool is_plain_partial(Value fn) {
    return v_is_obj(fn) && is_instance(fn, type_partial) && type_of(fn)->slots.call == partial_call &&
           attribute_count(v_as_obj(fn)) == 0;
}

static Value partial_make(Thread *T, Value *args, int n) {
    (void)n;
    const Tuple *given = as_tuple(args[1]);
    if (given->len == 0) return lf_raise(T, exc_TypeError, "type 'partial' takes at least one argument");
    Value fn = given->items[0];
    if (!obj_callable(fn)) return lf_raise(T, exc_TypeError, "the first argument must be callable");
    if (given->len > 1 && given->items[given->len - 1] == placeholder())
        return lf_raise(T, exc_TypeError, "trailing Placeholders are not allowed");
    Value kwargs = args[2] == V_UNDEF ? dict_new(T) : lf_retain(T, args[2]);
    if (kwargs == V_UNDEF || !check_keywords(T, kwargs)) return lf_release(T, kwargs), V_UNDEF;
    Value fixed;
    if (is_plain_partial(fn)) { /* a partial of a partial is one partial */
        const Partial *inner = as_partial(fn);
        fixed = fill_places(T, inner->args, given->items + 1, given->len - 1);
        Value merged = dict_copy(T, inner->kwargs);
        if (merged != V_UNDEF && !dict_merge(T, merged, kwargs, 1)) lf_clear(T, &merged);
        lf_release(T, kwargs);
        kwargs = merged;
        fn = inner->fn;
    } else
        fixed = tuple_from(T, given->items + 1, given->len - 1);
    Partial *p = fixed == V_UNDEF || kwargs == V_UNDEF ? NULL : iter_object_new(T, args[0], sizeof *p);
    if (!p) {
        lf_release(T, fixed);
        lf_release(T, kwargs);
        return V_UNDEF;
    }
    lf_init(&p->fn, lf_retain(T, fn));
    lf_init(&p->args, fixed);
    lf_init(&p->kwargs, kwargs);
    p->places = count_places(fixed);
    return v_obj(p);
}

static Value partial_call(Thread *T, Value self, Value *args, int npos, Value kwnames) {
    const Partial *p = as_partial(self);
    if (npos < p->places)
        return lf_raise(T, exc_TypeError,
                        "missing positional arguments in 'partial' call; expected at least %zd, got %d",
                        (ptrdiff_t)p->places, npos);
    int64_t fixed = as_tuple(p->args)->len, total = fixed + npos - p->places;
    bool keywords = as_dict(p->kwargs)->len || kwnames != V_UNDEF;
    if (!keywords && total <= 16) {
        Value window[16];
        int64_t k = 0;
        for (int64_t i = 0; i < fixed; i++) {
            Value v = as_tuple(p->args)->items[i];
            window[i] = v == placeholder() ? args[k++] : v;
        }
        for (int64_t i = fixed; k < npos; i++) window[i] = args[k++];
        return lf_call(T, p->fn, window, (int)total, V_UNDEF);
    }
    Value all = fill_places(T, p->args, args, npos);
    Value kwargs = all == V_UNDEF || !keywords ? V_UNDEF : dict_copy(T, p->kwargs);
    bool ok = all != V_UNDEF && (!keywords || kwargs != V_UNDEF);
    if (kwnames != V_UNDEF)
        for (int64_t i = 0; ok && i < as_tuple(kwnames)->len; i++)
            ok = dict_set(T, kwargs, as_tuple(kwnames)->items[i], args[npos + i]);
    Value r = ok ? lf_call_ex(T, p->fn, all, kwargs) : V_UNDEF;
    lf_release(T, all);
    lf_release(T, kwargs);
    return r;
}

static Value partial_get(Thread *T, Value self, Value obj, Value type) {
    (void)type;
    return obj == V_UNDEF || obj == V_NONE ? lf_retain(T, self) : method_new(T, self, obj);
}

static Value partial_repr(Thread *T, Value self) {
    int again = repr_enter(T, self);
    if (again) return again < 0 ? V_UNDEF : str_from_c(T, "...");
    const Partial *p = as_partial(self);
    Value fixed = lf_retain(T, p->args), kwargs = dict_copy(T, p->kwargs);
    StrBuilder sb;
    sb_init(&sb, T);
    Type *t = type_of(self);
    Value head;
    if (t->flags & TYPE_HEAP) {
        Value module = obj_getattr(T, v_obj(t), name___module__);
        head = module == V_UNDEF ? V_UNDEF : str_format(T, "%S.%S(%R", module, t->qualname, p->fn);
        lf_release(T, module);
    } else
        head = str_format(T, "functools.partial(%R", p->fn);
    bool ok = head != V_UNDEF && kwargs != V_UNDEF;
    if (ok) sb_str(&sb, head);
    lf_release(T, head);
    for (int64_t i = 0; ok && i < as_tuple(fixed)->len; i++) {
        Value s = obj_repr(T, as_tuple(fixed)->items[i]);
        ok = s != V_UNDEF;
        if (ok) sb_c(&sb, ", "), sb_str(&sb, s);
        lf_release(T, s);
    }
    Value k, v;
    for (int64_t i = 0; ok && dict_next(as_dict(kwargs), &i, &k, &v);) {
        Value s = str_format(T, ", %S=%R", k, v);
        ok = s != V_UNDEF;
        if (ok) sb_str(&sb, s);
        lf_release(T, s);
    }
    lf_release(T, fixed);
    lf_release(T, kwargs);
    repr_leave(T, self);
    if (ok) {
        sb_char(&sb, ')');
        return sb_done(&sb);
    }
    sb_free(&sb);
    return V_UNDEF;
}

static Value partial_reduce(Thread *T, Value *args, int n) {
    (void)n;
    const Partial *p = as_partial(args[0]);
    Value dict = attribute_copy(T, v_as_obj(args[0]));
    if (dict == V_UNDEF) return dict;
    Value state_parts[4] = {p->fn, p->args, p->kwargs, as_dict(dict)->len ? dict : V_NONE};
    Value state = tuple_from(T, state_parts, 4);
    Value r = state == V_UNDEF ? V_UNDEF : reduce_as(T, args[0], &p->fn, 1, state);
    lf_release(T, state);
    lf_release(T, dict);
    return r;
}

static Value partial_setstate(Thread *T, Value *args, int n) {
    (void)n;
    Partial *p = as_partial(args[0]);
    const Value *s = is_tuple(args[1]) && as_tuple(args[1])->len == 4 ? as_tuple(args[1])->items : NULL;
    if (!s || !obj_callable(s[0]) || !is_tuple(s[1]) || (s[2] != V_NONE && !is_dict(s[2])))
        return lf_raise(T, exc_TypeError, "invalid partial state");
    if (as_tuple(s[1])->len && as_tuple(s[1])->items[as_tuple(s[1])->len - 1] == placeholder())
        return lf_raise(T, exc_TypeError, "trailing Placeholders are not allowed");
    Value fixed = is_shape(s[1], SHAPE_TUPLE) ? lf_retain(T, s[1])
                                              : tuple_from(T, as_tuple(s[1])->items, as_tuple(s[1])->len);
    Value kwargs = s[2] == V_NONE               ? dict_new(T)
                   : is_shape(s[2], SHAPE_DICT) ? lf_retain(T, s[2])
                                                : dict_copy(T, s[2]);
    if (fixed == V_UNDEF || kwargs == V_UNDEF || !lf_store(T, &p->h, &p->fn, lf_retain(T, s[0]))) {
        lf_release(T, fixed);
        lf_release(T, kwargs);
        return V_UNDEF;
    }
    p->places = count_places(fixed);
    lf_store(T, &p->h, &p->args, fixed);
    lf_store(T, &p->h, &p->kwargs, kwargs);
    Value dict = obj_dict(T, args[0]);
    bool ok = dict != V_UNDEF;
    if (ok) {
        dict_clear(T, dict);
        ok = s[3] == V_NONE || dict_update(T, dict, s[3]);
    }
    lf_release(T, dict);
    return ok ? V_NONE : V_UNDEF;
}

static Value get_dict(Thread *T, Value self) { return getset_dict.get(T, self); }
static bool set_dict(Thread *T, Value self, Value v) {
    if (v != V_UNDEF) return getset_dict.set(T, self, v);
    lf_raise(T, exc_TypeError, "cannot delete __dict__");
    return false;
}
static Value get_func(Thread *T, Value self) { return lf_retain(T, as_partial(self)->fn); }
static Value get_args(Thread *T, Value self) { return lf_retain(T, as_partial(self)->args); }
static Value get_keywords(Thread *T, Value self) { return lf_retain(T, as_partial(self)->kwargs); }

static const MethodDef partial_methods[] = {
    {"__reduce__(self, /)", partial_reduce, "How pickle and copy make another one.", 0},
    {"__setstate__(self, state, /)", partial_setstate, "Sets the state that __reduce__ told.", 0},
    {"__class_getitem__(cls, object, /)", generic_alias_method, "An alias for annotations.", METHOD_CLASS},
    {0}};
static const GetSetDef partial_getset[] = {
    {"func", get_func, readonly_attribute, "What is called."},
    {"args", get_args, readonly_attribute, "The positional arguments given already."},
    {"keywords", get_keywords, readonly_attribute, "The keyword arguments given already."},
    {"__dict__", get_dict, set_dict, NULL},
    {0}};

static const TypeDef partial_def = {
    .name = "functools.partial",
    .doc = "A callable with some of its arguments given already.",
    .where = &type_partial,
    .kind = &kind_partial,
    .size = sizeof(Partial),
    .flags = TYPE_BASETYPE | TYPE_HAS_DICT | TYPE_HAS_WEAK,
    .slots = {.repr = partial_repr, .call = partial_call, .descr_get = partial_get},
    .new_ = {"partial(cls, /, *args, **kwargs)", partial_make, NULL, METHOD_NEW | METHOD_LAZY},
    .methods = partial_methods,
    .getset = partial_getset,
};

/* --- cmp_to_key: K(obj), where the K without obj makes others --- */

typedef struct KeyWrapper {
    Obj h;
    Value cmp, obj; /* obj V_UNDEF: the maker */
} KeyWrapper;

static inline KeyWrapper *as_key(Value v) { return (KeyWrapper *)v_as_obj(v); }
static bool key_visit(Obj *o, VisitFn fn, void *ctx) {
    return visit_slots(&((KeyWrapper *)o)->cmp, 2, fn, ctx);
}
static const Kind kind_key = {.name = "KeyWrapper", .visit = key_visit};

static Value key_new(Thread *T, Value cmp, Value obj) {
    KeyWrapper *k = lf_alloc(T, type_key_wrapper->root_shape, sizeof *k);
    if (!k) return V_UNDEF;
    lf_init(&k->cmp, lf_retain(T, cmp));
    if (obj != V_UNDEF) lf_init(&k->obj, lf_retain(T, obj));
    return v_obj(k);
}

static Value key_call(Thread *T, Value self, Value *args, int npos, Value kwnames) {
    int64_t n = npos + (kwnames == V_UNDEF ? 0 : as_tuple(kwnames)->len);
    if (n == 0) return lf_raise(T, exc_TypeError, "K() missing required argument 'obj' (pos 1)");
    if (n > 1) return lf_raise(T, exc_TypeError, "K() takes at most 1 argument (%zd given)", (ptrdiff_t)n);
    if (npos == 0 && !str_eq_c(as_tuple(kwnames)->items[0], "obj"))
        return lf_raise(T, exc_TypeError, "K() got an unexpected keyword argument '%S'",
                        as_tuple(kwnames)->items[0]);
    return key_new(T, as_key(self)->cmp, args[0]);
}

static Value key_compare(Thread *T, Value a, Value b, int op) {
    if (!v_is_obj(b) || type_of(b) != type_key_wrapper)
        return lf_raise(T, exc_TypeError, "other argument must be K instance");
    Value x = as_key(a)->obj, y = as_key(b)->obj;
    if (x == V_UNDEF || y == V_UNDEF) return lf_raise(T, exc_AttributeError, "object");
    Value r = lf_call2(T, as_key(a)->cmp, x, y);
    if (r == V_UNDEF) return r;
    Value answer = obj_compare(T, r, v_int(0), op);
    lf_release(T, r);
    return answer;
}

static Value get_obj(Thread *T, Value self) {
    return as_key(self)->obj == V_UNDEF ? V_NONE : lf_retain(T, as_key(self)->obj);
}
static bool set_obj(Thread *T, Value self, Value v) {
    return lf_store(T, &as_key(self)->h, &as_key(self)->obj, v == V_UNDEF ? V_UNDEF : lf_retain(T, v));
}

static const MethodDef key_methods[] = {{0}};
static const GetSetDef key_getset[] = {{"obj", get_obj, set_obj, "What is compared."}, {0}};
static const TypeDef key_wrapper_def = {.name = "functools.KeyWrapper",
                                        .where = &type_key_wrapper,
                                        .kind = &kind_key,
                                        .size = sizeof(KeyWrapper),
                                        .slots = {.compare = key_compare, .call = key_call},
                                        .methods = key_methods,
                                        .getset = key_getset};

static Value cmp_to_key(Thread *T, Value *args, int n) {
    (void)n;
    return key_new(T, args[0], V_UNDEF);
}

/* --- lru_cache --- */

/* The results lie in a dict in the order of their last use: a hit moves its key to the end. */
typedef struct LruCache {
    Obj h;
    Value fn, results, info_type;
    int64_t max; /* -1: no limit */
    int64_t hits, misses;
    uint32_t first; /* entries before this one are removed ones: where to look for the oldest */
    bool typed;
} LruCache;

static inline LruCache *as_lru(Value v) { return (LruCache *)v_as_obj(v); }
static bool lru_visit(Obj *o, VisitFn fn, void *ctx) { return visit_slots(&((LruCache *)o)->fn, 3, fn, ctx); }
static const Kind kind_lru = {.name = "_lru_cache_wrapper", .visit = lru_visit, .flags = KIND_MOVABLE};

static Value lru_make(Thread *T, Value *args, int n) {
    (void)n;
    int64_t max = -1;
    if (!obj_callable(args[1])) return lf_raise(T, exc_TypeError, "the first argument must be callable");
    if (args[2] != V_NONE) {
        if (!is_int(args[2]) && !type_of(args[2])->slots.index)
            return lf_raise(T, exc_TypeError, "maxsize should be integer or None");
        if (!obj_as_index(T, args[2], &max, exc_OverflowError)) return V_UNDEF;
        if (max < 0) max = 0;
    }
    int typed = obj_truth(T, args[3]);
    Value results = typed < 0 ? V_UNDEF : dict_new(T);
    LruCache *c = results == V_UNDEF ? NULL : iter_object_new(T, args[0], sizeof *c);
    if (!c) {
        lf_release(T, results);
        return V_UNDEF;
    }
    lf_init(&c->fn, lf_retain(T, args[1]));
    lf_init(&c->results, results);
    lf_init(&c->info_type, lf_retain(T, args[4]));
    c->max = max;
    c->typed = typed;
    return v_obj(c);
}

/* What a call is remembered under: the argument itself when it is a lone int or str, else a tuple of all of
 * them, of a mark before keywords, and of their types. Owned. */
static Value lru_key(Thread *T, const LruCache *c, const Value *args, int npos, Value kwnames) {
    int64_t nkw = kwnames == V_UNDEF ? 0 : as_tuple(kwnames)->len;
    if (!c->typed && !nkw) {
        if (npos == 1 && (v_is_int(args[0]) || is_exact_str(args[0]))) return lf_retain(T, args[0]);
        return tuple_from(T, args, npos);
    }
    int64_t n = npos + (nkw ? 1 + 2 * nkw : 0), k = 0;
    Value key = tuple_new(T, c->typed ? n + npos + nkw : n);
    if (key == V_UNDEF) return key;
    Value *to = as_tuple(key)->items;
    for (int i = 0; i < npos; i++) to[k++] = lf_retain(T, args[i]);
    if (nkw) to[k++] = v_obj(type_lru);
    for (int64_t i = 0; i < nkw; i++) {
        to[k++] = lf_retain(T, as_tuple(kwnames)->items[i]);
        to[k++] = lf_retain(T, args[npos + i]);
    }
    for (int64_t i = 0; c->typed && i < npos + nkw; i++) to[k++] = lf_retain(T, v_obj(type_of(args[i])));
    return key;
}

/* Removes the result that was not used for longest. */
static bool lru_forget(Thread *T, LruCache *c) {
    Dict *d = as_dict(c->results);
    uint32_t i = c->first;
    /* the table may have been rebuilt since: then the removed entries are gone */
    if (i > d->used - d->len || (i && d->entries[i - 1].key != V_UNDEF)) i = 0;
    while (i < d->used && d->entries[i].key == V_UNDEF) i++;
    c->first = i;
    if (i == d->used) return true;
    Value key = lf_retain(T, d->entries[i].key);
    int64_t hash = (int64_t)d->entries[i].hash;
    int gone = dict_del_hash(T, c->results, key, hash);
    lf_release(T, key);
    return gone >= 0;
}

/* The remembered result, moved to the end; V_UNDEF: none, or an exception. Owned. */
static Value lru_find(Thread *T, LruCache *c, Value key, int64_t hash) {
    Value v = dict_get_hash(T, c->results, key, hash);
    if (v == V_UNDEF) return v;
    c->hits++;
    lf_retain(T, v);
    if (c->max < 0) return v;
    Dict *d = as_dict(c->results);
    bool newest = d->entries[d->used - 1].value == v && d->entries[d->used - 1].hash == (uint64_t)hash;
    if (newest ||
        (dict_del_hash(T, c->results, key, hash) >= 0 && dict_set_hash(T, c->results, key, hash, v)))
        return v;
    lf_release(T, v);
    return V_UNDEF;
}

static Value lru_call(Thread *T, Value self, Value *args, int npos, Value kwnames) {
    LruCache *c = as_lru(self);
    if (c->max == 0) {
        c->misses++;
        return lf_call(T, c->fn, args, npos, kwnames);
    }
    Value key = lru_key(T, c, args, npos, kwnames);
    int64_t hash;
    if (key == V_UNDEF || !obj_hash(T, key, &hash)) {
        lf_release(T, key);
        return V_UNDEF;
    }
    Value v = lru_find(T, c, key, hash);
    if (v == V_UNDEF && !lf_failed(T)) {
        c->misses++;
        v = lf_call(T, c->fn, args, npos, kwnames);
        bool ok = v != V_UNDEF;
        /* the function may have called itself and filled the cache */
        if (ok && c->max > 0 && as_dict(c->results)->len >= c->max) {
            bool known = dict_get_hash(T, c->results, key, hash) != V_UNDEF;
            ok = !lf_failed(T) && (known || lru_forget(T, c));
        }
        ok = ok && dict_set_hash(T, c->results, key, hash, v);
        if (!ok) lf_clear(T, &v);
    }
    lf_release(T, key);
    return v;
}

static Value lru_get(Thread *T, Value self, Value obj, Value type) {
    (void)type;
    return obj == V_UNDEF || obj == V_NONE ? lf_retain(T, self) : method_new(T, self, obj);
}

static Value lru_info(Thread *T, Value *args, int n) {
    (void)n;
    const LruCache *c = as_lru(args[0]);
    Value parts[4] = {v_int(c->hits), v_int(c->misses), c->max < 0 ? V_NONE : v_int(c->max),
                      v_int(as_dict(c->results)->len)};
    return lf_call(T, c->info_type, parts, 4, V_UNDEF);
}

static Value lru_clear(Thread *T, Value *args, int n) {
    (void)n;
    LruCache *c = as_lru(args[0]);
    c->hits = c->misses = 0;
    c->first = 0;
    dict_clear(T, c->results);
    return lf_failed(T) ? V_UNDEF : V_NONE;
}

static Value lru_reduce(Thread *T, Value *args, int n) {
    (void)n;
    return obj_getattr(T, args[0], name___qualname__);
}
static Value lru_self(Thread *T, Value *args, int n) {
    (void)n;
    return lf_retain(T, args[0]);
}

static const MethodDef lru_methods[] = {{"cache_info(self, /)", lru_info, "Hits, misses, limit and size.", 0},
                                        {"cache_clear(self, /)", lru_clear, "Forgets all results.", 0},
                                        {"__reduce__(self, /)", lru_reduce, "How pickle finds it again.", 0},
                                        {"__copy__(self, /)", lru_self, "The cache itself.", 0},
                                        {"__deepcopy__(self, memo, /)", lru_self, "The cache itself.", 0},
                                        {0}};

static const GetSetDef lru_getset[] = {{"__dict__", get_dict, set_dict, NULL}, {0}};

static const TypeDef lru_def = {
    .name = "functools._lru_cache_wrapper",
    .doc = "A function that remembers its results.",
    .where = &type_lru,
    .kind = &kind_lru,
    .size = sizeof(LruCache),
    .flags = TYPE_BASETYPE | TYPE_HAS_DICT | TYPE_HAS_WEAK | TYPE_METHOD_DESCR,
    .getset = lru_getset,
    .slots = {.call = lru_call, .descr_get = lru_get},
    .new_ = {"lru_cache(cls, user_function, maxsize, typed, cache_info_type)", lru_make, NULL, METHOD_NEW},
    .methods = lru_methods,
};

/* --- reduce --- */

static Value reduce(Thread *T, Value *args, int n) {
    (void)n;
    Value it = obj_iter(T, args[1]);
    if (it == V_UNDEF) {
        if (!type_of(args[1])->slots.iter && lf_exc_caught(T, exc_TypeError))
            lf_raise(T, exc_TypeError, "reduce() arg 2 must support iteration");
        return V_UNDEF;
    }
    Value total = args[2] == V_UNDEF ? obj_next(T, it) : lf_retain(T, args[2]), item;
    if (total == V_UNDEF && !lf_failed(T))
        lf_raise(T, exc_TypeError, "reduce() of empty iterable with no initial value");
    while (total != V_UNDEF && (item = obj_next(T, it)) != V_UNDEF) {
        Value next = lf_call2(T, args[0], total, item);
        lf_release(T, total);
        lf_release(T, item);
        total = next;
    }
    lf_release(T, it);
    if (total != V_UNDEF && lf_failed(T)) lf_clear(T, &total);
    return total;
}

static const MethodDef functions[] = {
    {"reduce(function, iterable, /, initial=?)", reduce,
     "What a function of two makes of all items, from left to right.", 0},
    {"cmp_to_key(mycmp)", cmp_to_key,
     "A key function from a comparison that answers below, equal to or above 0.", 0},
    {0}};

static const TypeDef *const types[] = {&placeholder_def, &partial_def, &key_wrapper_def, &lru_def, NULL};

static bool functools_init(Thread *T, Value module) {
    /* the object is the same for all threads; the first one that comes here makes it */
    static const Obj made = {.aux = AUX_ACYCLIC, .rc = 1, .rid = RID_IMMORTAL};
    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    pthread_mutex_lock(&lock);
    if (!placeholder_object.rc) {
        placeholder_object = made;
        placeholder_object.shape = type_placeholder->root_shape;
    }
    pthread_mutex_unlock(&lock);
    return module_set(T, module, "Placeholder", placeholder());
}

const ModuleDef module__functools = {
    .name = "_functools",
    .doc = "What functools has in C.",
    .functions = functions,
    .types = types,
    .init = functools_init,
};
