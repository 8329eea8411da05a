/* dict_views.c — the iterators over a dict, its views (keys, values, items) and mappingproxy.
 *
 * An iterator knows how many keys there were when it was made; it fails when that number changes, and when
 * more keys come than there were.
 */
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "runtime/region.h"

static Type *type_keys, *type_values, *type_items, *type_mappingproxy;
static Type *type_iter[DICT_ITEMS + 1], *type_reverse[DICT_ITEMS + 1];

/* --- iterators --- */

static inline DictIter *as_dict_iter(Value v) { return (DictIter *)v_as_obj(v); }

Value dict_iter_new(Thread *T, int what, bool reverse, Value dict) {
    uint32_t shape = what == DICT_KEYS && !reverse ? (uint32_t)SHAPE_DICT_ITER
                                                   : (reverse ? type_reverse : type_iter)[what]->root_shape;
    DictIter *it = lf_alloc(T, shape, sizeof *it);
    if (!it) return V_UNDEF;
    lf_init(&it->dict, lf_retain(T, dict));
    it->len = it->left = as_dict(dict)->len;
    it->at = reverse ? (int64_t)as_dict(dict)->used - 1 : dict_first(as_dict(dict));
    return v_obj(it);
}

static bool dict_iter_visit(Obj *o, VisitFn fn, void *ctx) {
    DictIter *it = (DictIter *)o;
    return (it->dict == V_UNDEF || fn(&it->dict, ctx)) && (it->pair == V_UNDEF || fn(&it->pair, ctx));
}

static void dict_iter_drop(Thread *T, Obj *o) {
    lf_release(T, ((DictIter *)o)->dict);
    lf_release(T, ((DictIter *)o)->pair);
}

static const Kind kind_dict_iter = {
    .drop = dict_iter_drop, .name = "dict_iterator", .visit = dict_iter_visit};

/* The next entry, or NULL: exhausted, or an exception is set. */
static inline const DictEntry *iter_entry(Thread *T, DictIter *it, bool reverse) {
    if (it->dict == V_UNDEF) return NULL;
    const Dict *d = as_dict(it->dict);
    if (it->len != d->len) {
        it->len = UINT32_MAX; /* stays broken */
        lf_raise(T, exc_RuntimeError, "dictionary changed size during iteration");
        return NULL;
    }
    const DictEntry *e = NULL;
    if (reverse) {
        if (it->at >= d->used) it->at = (int64_t)d->used - 1;
        while (it->at >= 0 && !e) {
            if (d->entries[it->at].key != V_UNDEF) e = &d->entries[it->at];
            it->at--;
        }
    } else {
        while (it->at < d->used && !e) {
            if (d->entries[it->at].key != V_UNDEF) e = &d->entries[it->at];
            it->at++;
        }
    }
    if (e && it->left) {
        it->left--;
        return e;
    }
    if (e) lf_raise(T, exc_RuntimeError, "dictionary keys changed during iteration");
    lf_store(T, &it->h, &it->dict, V_UNDEF);
    return NULL;
}

static Value pair_of(Thread *T, DictIter *it, const DictEntry *e) {
    if (v_is_obj(it->pair)) {
        Tuple *t = as_tuple(it->pair);
        if (t->h.rid == RID_LOCAL && t->h.rc == 1 &&
            !(t->h.aux & AUX_WEAK)) { /* only we hold it: use it again */
            tuple_reuse(T, t);
            lf_store(T, &t->h, &t->items[0], lf_retain(T, e->key));
            lf_store(T, &t->h, &t->items[1], lf_retain(T, e->value));
            return lf_retain(T, it->pair);
        }
    }
    Value pair = tuple_pair(T, e->key, e->value);
    if (pair != V_UNDEF) lf_store(T, &it->h, &it->pair, lf_retain(T, pair));
    return pair;
}

static Value keys_next(Thread *T, Value self) {
    const DictEntry *e = iter_entry(T, as_dict_iter(self), false);
    return e ? lf_retain(T, e->key) : V_UNDEF;
}
static Value values_next(Thread *T, Value self) {
    const DictEntry *e = iter_entry(T, as_dict_iter(self), false);
    return e ? lf_retain(T, e->value) : V_UNDEF;
}
static Value items_next(Thread *T, Value self) {
    const DictEntry *e = iter_entry(T, as_dict_iter(self), false);
    return e ? pair_of(T, as_dict_iter(self), e) : V_UNDEF;
}
static int items_next_pair(Thread *T, Value self, Value *key, Value *value) {
    const DictEntry *e = iter_entry(T, as_dict_iter(self), false);
    if (!e) return lf_failed(T) ? -1 : 0;
    *key = region_retain_value(T, e->key);
    *value = region_retain_value(T, e->value);
    return 1;
}
static Value reverse_keys_next(Thread *T, Value self) {
    const DictEntry *e = iter_entry(T, as_dict_iter(self), true);
    return e ? lf_retain(T, e->key) : V_UNDEF;
}
static Value reverse_values_next(Thread *T, Value self) {
    const DictEntry *e = iter_entry(T, as_dict_iter(self), true);
    return e ? lf_retain(T, e->value) : V_UNDEF;
}
static Value reverse_items_next(Thread *T, Value self) {
    const DictEntry *e = iter_entry(T, as_dict_iter(self), true);
    return e ? tuple_pair(T, e->key, e->value) : V_UNDEF;
}

static Value iter_hint(Thread *T, Value *args, int n) {
    (void)T, (void)n;
    const DictIter *it = as_dict_iter(args[0]);
    return v_int(it->dict != V_UNDEF && it->len == as_dict(it->dict)->len ? it->left : 0);
}

static Value iter_reduce_rest(Thread *T, Value *args, int n) {
    (void)n;
    DictIter *it = as_dict_iter(args[0]);
    DictIter *copy = lf_alloc(T, it->h.shape, sizeof *copy);
    if (!copy) return V_UNDEF;
    if (it->dict != V_UNDEF) lf_init(&copy->dict, lf_retain(T, it->dict));
    copy->at = it->at;
    copy->len = it->len;
    copy->left = it->left;
    Value items = list_from_iterable(T, v_obj(copy));
    lf_release_obj(T, &copy->h);
    return items == V_UNDEF ? V_UNDEF : iter_reduce(T, items, V_UNDEF);
}

static const char hint_doc[] = "How many items are left.",
                  reduce_doc[] = "How pickle and copy make another one.";

static const MethodDef iter_methods[] = {{"__length_hint__(self, /)", iter_hint, hint_doc, 0},
                                         {"__reduce__(self, /)", iter_reduce_rest, reduce_doc, 0},
                                         {0}};

#define DICT_ITERATOR(id, text, global, shape_, fn, pairs)                                      \
    const TypeDef typedef_##id = {.name = text,                                                 \
                                  .where = &global,                                             \
                                  .kind = &kind_dict_iter,                                      \
                                  .size = sizeof(DictIter),                                     \
                                  .shape = shape_,                                              \
                                  .slots = {.iter = iter_self, .next = fn, .next_pair = pairs}, \
                                  .methods = iter_methods};
DICT_ITERATOR(dict_iterator, "dict_keyiterator", type_iter[DICT_KEYS], SHAPE_DICT_ITER, keys_next, NULL)
DICT_ITERATOR(dict_valueiterator, "dict_valueiterator", type_iter[DICT_VALUES], 0, values_next, NULL)
DICT_ITERATOR(dict_itemiterator, "dict_itemiterator", type_iter[DICT_ITEMS], 0, items_next, items_next_pair)
DICT_ITERATOR(dict_reversekeyiterator, "dict_reversekeyiterator", type_reverse[DICT_KEYS], 0,
              reverse_keys_next, NULL)
DICT_ITERATOR(dict_reversevalueiterator, "dict_reversevalueiterator", type_reverse[DICT_VALUES], 0,
              reverse_values_next, NULL)
DICT_ITERATOR(dict_reverseitemiterator, "dict_reverseitemiterator", type_reverse[DICT_ITEMS], 0,
              reverse_items_next, NULL)

/* --- views --- */

typedef struct DictView {
    Obj h;
    Value dict;
} DictView;

static inline Value view_dict(Value v) { return ((DictView *)v_as_obj(v))->dict; }

static bool view_visit(Obj *o, VisitFn fn, void *ctx) {
    DictView *view = (DictView *)o;
    return view->dict == V_UNDEF || fn(&view->dict, ctx);
}

static const Kind kind_view = {.name = "dict_view", .visit = view_visit};
static const Kind kind_mappingproxy = {
    .name = "mappingproxy", .visit = view_visit, .flags = KIND_MOVABLE | KIND_FREEZABLE};

Value dict_view_new(Thread *T, int what, Value dict) {
    Type *types[] = {type_keys, type_values, type_items};
    DictView *view = lf_alloc(T, types[what]->root_shape, sizeof *view);
    if (!view) return V_UNDEF;
    lf_init(&view->dict, lf_retain(T, dict));
    return v_obj(view);
}

static int64_t view_len(Thread *T, Value self) {
    (void)T;
    return as_dict(view_dict(self))->len;
}

static Value view_repr(Thread *T, Value self) {
    int again = repr_enter(T, self);
    if (again) return again < 0 ? V_UNDEF : str_from_c(T, "...");
    Value items = list_from_iterable(T, self);
    Value text = items == V_UNDEF ? V_UNDEF : str_format(T, "%s(%R)", type_name(self), items);
    lf_release(T, items);
    repr_leave(T, self);
    return text;
}

static bool is_view_set(Value v) {
    return v_is_obj(v) && (is_instance(v, type_keys) || is_instance(v, type_items));
}

static int keys_contains(Thread *T, Value self, Value key) {
    return dict_get(T, view_dict(self), key) != V_UNDEF ? 1 : lf_failed(T) ? -1 : 0;
}

static int items_contains(Thread *T, Value self, Value item) {
    if (!is_tuple(item) || as_tuple(item)->len != 2) return 0;
    Value v = dict_get(T, view_dict(self), as_tuple(item)->items[0]);
    if (v == V_UNDEF) return lf_failed(T) ? -1 : 0;
    lf_retain(T, v);
    int same = obj_equal(T, v, as_tuple(item)->items[1]);
    lf_release(T, v);
    return same;
}

/* Is every item of a in b? */
static int all_in(Thread *T, Value a, Value b) {
    Value it = obj_iter(T, a), item;
    if (it == V_UNDEF) return -1;
    int in = 1;
    while (in > 0 && (item = obj_next(T, it)) != V_UNDEF) {
        in = obj_contains(T, b, item);
        lf_release(T, item);
    }
    lf_release(T, it);
    return lf_failed(T) ? -1 : in;
}

static Value view_compare(Thread *T, Value a, Value b, int op) {
    if (!is_any_set(b) && !is_view_set(b)) return V_NOTIMPL;
    int64_t x = obj_len(T, a), y = x < 0 ? -1 : obj_len(T, b);
    if (y < 0) return V_UNDEF;
    int r = 0;
    switch (op) {
    case CMP_EQ:
    case CMP_NE: r = x == y ? all_in(T, a, b) : 0; break;
    case CMP_LT: r = x < y ? all_in(T, a, b) : 0; break;
    case CMP_LE: r = x <= y ? all_in(T, a, b) : 0; break;
    case CMP_GT: r = x > y ? all_in(T, b, a) : 0; break;
    default: r = x >= y ? all_in(T, b, a) : 0; break;
    }
    return r < 0 ? V_UNDEF : v_bool(op == CMP_NE ? !r : r);
}

static Value as_new_set(Thread *T, Value iterable) {
    Value s = set_new(T, type_set);
    if (s != V_UNDEF && !set_update(T, s, iterable)) lf_clear(T, &s);
    return s;
}

/* set(a).method(b) */
static Value through_set(Thread *T, Value a, Value b, const char *method) {
    Value args[2] = {as_new_set(T, a), b};
    if (args[0] == V_UNDEF) return V_UNDEF;
    Value r = lf_call_method(T, str_intern_c(T, method), args, 2);
    if (r == V_UNDEF) lf_clear(T, &args[0]);
    lf_release(T, r);
    return args[0];
}

static Value view_sub(Thread *T, Value a, Value b) { return through_set(T, a, b, "difference_update"); }
static Value view_xor(Thread *T, Value a, Value b) {
    return through_set(T, a, b, "symmetric_difference_update");
}
static Value view_or(Thread *T, Value a, Value b) { return through_set(T, a, b, "update"); }

static Value view_and(Thread *T, Value a, Value b) {
    if (!is_view_set(a)) { /* operators come here with the view on either side */
        Value swap = a;
        a = b;
        b = swap;
    }
    int64_t len = as_dict(view_dict(a))->len;
    if (is_shape(b, SHAPE_SET) && len <= as_set(b)->len) {
        Value args[2] = {b, a};
        return lf_call_method(T, str_intern_c(T, "intersection"), args, 2);
    }
    if (is_view_set(b) && as_dict(view_dict(b))->len > len) {
        Value swap = a;
        a = b;
        b = swap;
    }
    Value result = set_new(T, type_set), it = obj_iter(T, b), item;
    bool ok = result != V_UNDEF && it != V_UNDEF;
    while (ok && (item = obj_next(T, it)) != V_UNDEF) {
        int in = is_instance(a, type_keys) ? keys_contains(T, a, item) : items_contains(T, a, item);
        ok = in >= 0 && (!in || set_add(T, result, item));
        lf_release(T, item);
    }
    lf_release(T, it);
    if (!ok || lf_failed(T)) lf_clear(T, &result);
    return result;
}

static Value view_isdisjoint(Thread *T, Value *args, int n) {
    (void)n;
    Value self = args[0], other = args[1], item;
    if (self == other) return v_bool(as_dict(view_dict(self))->len == 0);
    if ((is_any_set(other) || is_view_set(other)) && obj_len(T, other) > as_dict(view_dict(self))->len) {
        other = self;
        self = args[1];
    }
    Value it = obj_iter(T, other);
    if (it == V_UNDEF) return V_UNDEF;
    int in = 0;
    while (in == 0 && (item = obj_next(T, it)) != V_UNDEF) {
        in = obj_contains(T, self, item);
        lf_release(T, item);
    }
    lf_release(T, it);
    return lf_failed(T) ? V_UNDEF : v_bool(in == 0);
}

static Value keys_iter(Thread *T, Value self) { return dict_iter_new(T, DICT_KEYS, false, view_dict(self)); }
static Value values_iter(Thread *T, Value self) {
    return dict_iter_new(T, DICT_VALUES, false, view_dict(self));
}
static Value items_iter(Thread *T, Value self) {
    return dict_iter_new(T, DICT_ITEMS, false, view_dict(self));
}

static Value keys_reversed(Thread *T, Value *args, int n) {
    (void)n;
    return dict_iter_new(T, DICT_KEYS, true, view_dict(args[0]));
}
static Value values_reversed(Thread *T, Value *args, int n) {
    (void)n;
    return dict_iter_new(T, DICT_VALUES, true, view_dict(args[0]));
}
static Value items_reversed(Thread *T, Value *args, int n) {
    (void)n;
    return dict_iter_new(T, DICT_ITEMS, true, view_dict(args[0]));
}

static Value get_mapping(Thread *T, Value self) { return mappingproxy_new(T, view_dict(self)); }
static const GetSetDef view_getset[] = {
    {"mapping", get_mapping, NULL, "A read-only view of the dict itself."}, {0}};

static const char reversed_doc[] = "An iterator from newest to oldest.",
                  disjoint_doc[] = "Have the two no element in common?";
static const MethodDef keys_methods[] = {{"isdisjoint(self, other, /)", view_isdisjoint, disjoint_doc, 0},
                                         {"__reversed__(self, /)", keys_reversed, reversed_doc, 0},
                                         {0}};
static const MethodDef values_methods[] = {{"__reversed__(self, /)", values_reversed, reversed_doc, 0}, {0}};
static const MethodDef items_methods[] = {{"isdisjoint(self, other, /)", view_isdisjoint, disjoint_doc, 0},
                                          {"__reversed__(self, /)", items_reversed, reversed_doc, 0},
                                          {0}};

#define VIEW_SET_SLOTS                                           \
    .repr = view_repr, .compare = view_compare, .len = view_len, \
    .binary = {[BIN_SUB] = view_sub, [BIN_AND] = view_and, [BIN_XOR] = view_xor, [BIN_OR] = view_or}

const TypeDef typedef_dict_keys = {.name = "dict_keys",
                                   .where = &type_keys,
                                   .kind = &kind_view,
                                   .size = sizeof(DictView),
                                   .slots = {VIEW_SET_SLOTS, .contains = keys_contains, .iter = keys_iter},
                                   .methods = keys_methods,
                                   .getset = view_getset};
const TypeDef typedef_dict_values = {.name = "dict_values",
                                     .where = &type_values,
                                     .kind = &kind_view,
                                     .size = sizeof(DictView),
                                     .slots = {.repr = view_repr, .len = view_len, .iter = values_iter},
                                     .methods = values_methods,
                                     .getset = view_getset};
const TypeDef typedef_dict_items = {.name = "dict_items",
                                    .where = &type_items,
                                    .kind = &kind_view,
                                    .size = sizeof(DictView),
                                    .slots = {VIEW_SET_SLOTS, .contains = items_contains, .iter = items_iter},
                                    .methods = items_methods,
                                    .getset = view_getset};

/* --- mappingproxy: the same layout --- */

Value mappingproxy_new(Thread *T, Value mapping) {
    DictView *proxy = lf_alloc(T, type_mappingproxy->root_shape, sizeof *proxy);
    if (!proxy) return V_UNDEF;
    lf_init(&proxy->dict, lf_retain(T, mapping));
    return v_obj(proxy);
}

static Value proxy_make(Thread *T, Value *args, int n) {
    (void)n;
    if (!type_of(args[1])->slots.getitem || is_list(args[1]) || is_tuple(args[1]))
        return lf_raise(T, exc_TypeError, "mappingproxy() argument must be a mapping, not %T", args[1]);
    return mappingproxy_new(T, args[1]);
}

static bool is_proxy(Value v) { return v_is_obj(v) && type_of(v) == type_mappingproxy; }
static Value unwrapped(Value v) { return is_proxy(v) ? view_dict(v) : v; }

static Value proxy_repr(Thread *T, Value self) { return str_format(T, "mappingproxy(%R)", view_dict(self)); }
static Value proxy_str(Thread *T, Value self) { return obj_str(T, view_dict(self)); }
static bool proxy_hash(Thread *T, Value self, int64_t *out) { return obj_hash(T, view_dict(self), out); }
static int64_t proxy_len(Thread *T, Value self) { return obj_len(T, view_dict(self)); }
static Value proxy_getitem(Thread *T, Value self, Value key) { return obj_getitem(T, view_dict(self), key); }
static int proxy_contains(Thread *T, Value self, Value key) { return obj_contains(T, view_dict(self), key); }
static Value proxy_iter(Thread *T, Value self) { return obj_iter(T, view_dict(self)); }
static Value proxy_compare(Thread *T, Value a, Value b, int op) {
    return obj_compare(T, view_dict(a), b, op);
}
static Value proxy_or(Thread *T, Value a, Value b) {
    return obj_binary(T, BIN_OR, unwrapped(a), unwrapped(b));
}
static Value proxy_ior(Thread *T, Value a, Value b) {
    (void)b;
    return lf_raise(T, exc_TypeError, "'|=' is not supported by %T; use '|' instead", a);
}

static Value proxy_call(Thread *T, Value *args, int n, const char *method) {
    Value window[3] = {view_dict(args[0]), n > 1 ? args[1] : V_UNDEF, n > 2 ? args[2] : V_UNDEF};
    return lf_call_method(T, str_intern_c(T, method), window, n);
}
static Value proxy_get(Thread *T, Value *args, int n) { return proxy_call(T, args, n, "get"); }
static Value proxy_keys(Thread *T, Value *args, int n) { return proxy_call(T, args, n, "keys"); }
static Value proxy_values(Thread *T, Value *args, int n) { return proxy_call(T, args, n, "values"); }
static Value proxy_items(Thread *T, Value *args, int n) { return proxy_call(T, args, n, "items"); }
static Value proxy_copy(Thread *T, Value *args, int n) { return proxy_call(T, args, n, "copy"); }
static Value proxy_reversed(Thread *T, Value *args, int n) { return proxy_call(T, args, n, "__reversed__"); }

static const MethodDef proxy_methods[] = {
    {"get(self, key, default=None, /)", proxy_get, "The value of the key, or default when there is none.", 0},
    {"keys(self, /)", proxy_keys, "A set-like view of the keys.", 0},
    {"values(self, /)", proxy_values, "A view of the values.", 0},
    {"items(self, /)", proxy_items, "A set-like view of the pairs (key, value).", 0},
    {"copy(self, /)", proxy_copy, "A shallow copy of the mapping.", 0},
    {"__class_getitem__(cls, object, /)", generic_alias_method, "An alias for annotations.", METHOD_CLASS},
    {"__reversed__(self, /)", proxy_reversed, reversed_doc, 0},
    {0}};

const TypeDef typedef_mappingproxy = {
    .name = "mappingproxy",
    .doc = "A view of a mapping that cannot change it.",
    .where = &type_mappingproxy,
    .kind = &kind_mappingproxy,
    .size = sizeof(DictView),
    .flags = TYPE_MAPPING,
    .slots = {.repr = proxy_repr,
              .str = proxy_str,
              .hash = proxy_hash,
              .compare = proxy_compare,
              .binary = {[BIN_OR] = proxy_or},
              .inplace = {[BIN_OR] = proxy_ior},
              .len = proxy_len,
              .getitem = proxy_getitem,
              .contains = proxy_contains,
              .iter = proxy_iter},
    .new_ = {"mappingproxy(cls, mapping)", proxy_make, NULL, METHOD_NEW},
    .methods = proxy_methods,
};
