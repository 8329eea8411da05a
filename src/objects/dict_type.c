/* dict_type.c — the type dict: operators, subscripts, methods. Views and iterators are in dict_views.c. */
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

Type *type_dict;

static Value dict_repr(Thread *T, Value self) {
    const Dict *d = as_dict(self);
    if (d->len == 0) return str_from_c(T, "{}");
    int again = repr_enter(T, self);
    if (again) return again < 0 ? V_UNDEF : str_from_c(T, "{...}");
    StrBuilder sb;
    sb_init(&sb, T);
    sb_char(&sb, '{');
    bool ok = true, first = true;
    for (uint32_t i = 0; ok && i < d->used; i++) {
        if (d->entries[i].key == V_UNDEF) continue;
        Value key = lf_retain(T, d->entries[i].key), v = lf_retain(T, d->entries[i].value);
        Value ks = obj_repr(T, key), vs = ks == V_UNDEF ? V_UNDEF : obj_repr(T, v);
        ok = vs != V_UNDEF;
        if (ok) {
            if (!first) sb_c(&sb, ", ");
            sb_str(&sb, ks);
            sb_c(&sb, ": ");
            sb_str(&sb, vs);
            first = false;
        }
        lf_release(T, ks);
        lf_release(T, vs);
        lf_release(T, key);
        lf_release(T, v);
    }
    repr_leave(T, self);
    if (!ok) {
        sb_free(&sb);
        return V_UNDEF;
    }
    sb_char(&sb, '}');
    return sb_done(&sb);
}

static int dict_equal(Thread *T, Value a, Value b) {
    const Dict *x = as_dict(a);
    if (x->len != as_dict(b)->len) return 0;
    int same = 1;
    for (uint32_t i = 0; same > 0 && i < x->used; i++) {
        const DictEntry *e = &x->entries[i];
        if (e->key == V_UNDEF) continue;
        Value key = lf_retain(T, e->key), v = lf_retain(T, e->value);
        Value other = dict_get_hash(T, b, key, (int64_t)e->hash);
        if (other == V_UNDEF)
            same = lf_failed(T) ? -1 : 0;
        else {
            lf_retain(T, other);
            same = obj_equal(T, v, other);
            lf_release(T, other);
        }
        lf_release(T, key);
        lf_release(T, v);
    }
    return same;
}

static Value dict_compare(Thread *T, Value a, Value b, int op) {
    if ((op != CMP_EQ && op != CMP_NE) || !is_dict(a) || !is_dict(b)) return V_NOTIMPL;
    int same = dict_equal(T, a, b);
    return same < 0 ? V_UNDEF : v_bool(same == (op == CMP_EQ));
}

static int64_t dict_len(Thread *T, Value self) {
    (void)T;
    return as_dict(self)->len;
}

static Value dict_getitem(Thread *T, Value self, Value key) {
    Value v = dict_get(T, self, key);
    if (LIKELY(v != V_UNDEF)) return lf_retain(T, v);
    if (lf_failed(T)) return V_UNDEF;
    if (type_of(self) != type_dict) {
        Value args[2] = {self, key};
        bool found;
        v = lf_call_special(T, name___missing__, args, 2, &found);
        if (found) return v;
    }
    return lf_raise_key(T, key);
}

static bool dict_setitem(Thread *T, Value self, Value key, Value v) {
    if (v != V_UNDEF) return dict_set(T, self, key, v);
    int r = dict_del(T, self, key);
    if (r == 0) lf_raise_key(T, key);
    return r > 0;
}

static int dict_contains(Thread *T, Value self, Value key) {
    return dict_get(T, self, key) != V_UNDEF ? 1 : lf_failed(T) ? -1 : 0;
}

/* --- filling --- */

/* Item number i of an iterable of pairs. */
static bool set_pair(Thread *T, Value d, Value item, int64_t i) {
    Value pair = is_shape(item, SHAPE_TUPLE) ? lf_retain(T, item) : list_from_iterable(T, item);
    if (pair == V_UNDEF) {
        if (!type_of(item)->slots.iter && lf_exc_caught(T, exc_TypeError)) {
            lf_raise(T, exc_TypeError, "object is not iterable");
            exception_note(T, "Cannot convert dictionary update sequence element #%zd to a sequence",
                           (ptrdiff_t)i);
        }
        return false;
    }
    bool tuple = is_tuple(pair);
    int64_t n = tuple ? as_tuple(pair)->len : as_list(pair)->len;
    Value *parts = tuple ? as_tuple(pair)->items : as_list(pair)->items;
    bool ok = n == 2;
    if (ok)
        ok = dict_set(T, d, parts[0], parts[1]);
    else
        lf_raise(T, exc_ValueError, "dictionary update sequence element #%zd has length %zd; 2 is required",
                 (ptrdiff_t)i, (ptrdiff_t)n);
    lf_release(T, pair);
    return ok;
}

static bool update_from_pairs(Thread *T, Value d, Value iterable) {
    Value it = obj_iter(T, iterable), item;
    if (it == V_UNDEF) return false;
    bool ok = true;
    for (int64_t i = 0; ok && (item = obj_next(T, it)) != V_UNDEF; i++) {
        ok = set_pair(T, d, item, i);
        lf_release(T, item);
    }
    lf_release(T, it);
    return ok && !lf_failed(T);
}

bool dict_update(Thread *T, Value d, Value other) {
    if (is_shape(other, SHAPE_DICT)) return dict_merge(T, d, other, 1);
    bool missing;
    Value keys = obj_getattr_or(T, other, name_keys, &missing);
    if (keys == V_UNDEF && !missing) return false;
    lf_release(T, keys);
    if (!missing) return dict_merge(T, d, other, 1);
    if (as_dict(d)->h.rid == RID_LOCAL) return update_from_pairs(T, d, other);
    Value all = dict_new(T); /* all or nothing */
    bool ok = all != V_UNDEF && update_from_pairs(T, all, other) && dict_merge(T, d, all, 1);
    lf_release(T, all);
    return ok;
}

/* The arguments of dict() and update(): at most one iterable or mapping, and keywords. */
static Value update_from_args(Thread *T, Value self, Value args, Value kwargs, const char *name) {
    const Tuple *t = as_tuple(args);
    if (t->len > 1)
        return lf_raise(T, exc_TypeError, "%s expected at most 1 argument, got %zd", name, (ptrdiff_t)t->len);
    if (t->len && !dict_update(T, self, t->items[0])) return V_UNDEF;
    if (kwargs != V_UNDEF && as_dict(kwargs)->len && !dict_merge(T, self, kwargs, 1)) return V_UNDEF;
    return V_NONE;
}

static Value dict_init(Thread *T, Value *args, int n) {
    (void)n;
    return update_from_args(T, args[0], args[1], args[2], "dict");
}

static Value m_update(Thread *T, Value *args, int n) {
    (void)n;
    return update_from_args(T, args[0], args[1], args[2], "update");
}

static Value dict_or(Thread *T, Value a, Value b) {
    if (!is_dict(a) || !is_dict(b)) return V_NOTIMPL;
    Value v = dict_copy(T, a);
    if (v != V_UNDEF && !dict_update(T, v, b)) lf_clear(T, &v);
    return v;
}

static Value dict_ior(Thread *T, Value a, Value b) {
    return dict_update(T, a, b) ? lf_retain(T, a) : V_UNDEF;
}

/* --- methods --- */

static Value m_get(Thread *T, Value *args, int n) {
    (void)n;
    Value v = dict_get(T, args[0], args[1]);
    if (v == V_UNDEF) {
        if (lf_failed(T)) return V_UNDEF;
        v = args[2];
    }
    return lf_retain(T, v);
}

static Value m_setdefault(Thread *T, Value *args, int n) {
    (void)n;
    Value v = dict_setdefault(T, args[0], args[1], args[2]);
    return v == V_UNDEF ? v : lf_retain(T, v);
}

static Value m_pop(Thread *T, Value *args, int n) {
    (void)n;
    bool found = false;
    if (as_dict(args[0])->len) {
        Value v = dict_pop(T, args[0], args[1], &found);
        if (found || lf_failed(T)) return v;
    }
    return args[2] == V_UNDEF ? lf_raise_key(T, args[1]) : lf_retain(T, args[2]);
}

static Value m_popitem(Thread *T, Value *args, int n) {
    (void)n;
    if (as_dict(args[0])->len == 0) return lf_raise(T, exc_KeyError, "popitem(): dictionary is empty");
    Value key, v;
    if (!dict_pop_last(T, args[0], &key, &v)) return V_UNDEF;
    Value pair = tuple_pair(T, key, v);
    lf_release(T, key);
    lf_release(T, v);
    return pair;
}

/* Sets a key that another container holds only as long as nobody changes it. */
static bool set_held(Thread *T, Value d, Value key, int64_t hash, Value v) {
    lf_retain(T, key);
    bool ok = dict_set_hash(T, d, key, hash, v);
    lf_release(T, key);
    return ok;
}

/* Keys out of a dict or set, whose hashes are known. */
static bool fill_from_hashed(Thread *T, Value d, Value from, Value v) {
    bool ok = true;
    int64_t i = 0;
    if (is_dict(from)) {
        const Dict *other = as_dict(from);
        for (uint32_t k = 0; ok && k < other->used; k++)
            if (other->entries[k].key != V_UNDEF)
                ok = set_held(T, d, other->entries[k].key, (int64_t)other->entries[k].hash, v);
        return ok;
    }
    for (SetEntry *e; ok && (e = set_next_entry(as_set(from), &i));) ok = set_held(T, d, e->key, e->hash, v);
    return ok;
}

static Value m_fromkeys(Thread *T, Value *args, int n) {
    (void)n;
    bool plain = args[0] == v_obj(type_dict);
    Value d = plain ? dict_new(T) : lf_call0(T, args[0]);
    if (d == V_UNDEF) return d;
    bool exact = is_shape(d, SHAPE_DICT);
    if (plain && (is_shape(args[1], SHAPE_DICT) || is_shape(args[1], SHAPE_SET) ||
                  is_shape(args[1], SHAPE_FROZENSET))) {
        if (!fill_from_hashed(T, d, args[1], args[2])) lf_clear(T, &d);
        return d;
    }
    Value it = obj_iter(T, args[1]), key;
    bool ok = it != V_UNDEF;
    while (ok && (key = obj_next(T, it)) != V_UNDEF) {
        ok = exact ? dict_set(T, d, key, args[2]) : obj_setitem(T, d, key, args[2]);
        lf_release(T, key);
    }
    lf_release(T, it);
    if (!ok || lf_failed(T)) lf_clear(T, &d);
    return d;
}

static Value m_clear(Thread *T, Value *args, int n) {
    (void)n;
    dict_clear(T, args[0]);
    return lf_failed(T) ? V_UNDEF : V_NONE;
}

static Value m_copy(Thread *T, Value *args, int n) {
    (void)n;
    return dict_copy(T, args[0]);
}

static Value m_keys(Thread *T, Value *args, int n) {
    (void)n;
    return dict_view_new(T, DICT_KEYS, args[0]);
}

static Value m_values(Thread *T, Value *args, int n) {
    (void)n;
    return dict_view_new(T, DICT_VALUES, args[0]);
}

static Value m_items(Thread *T, Value *args, int n) {
    (void)n;
    return dict_view_new(T, DICT_ITEMS, args[0]);
}

static Value m_reversed(Thread *T, Value *args, int n) {
    (void)n;
    return dict_iter_new(T, DICT_KEYS, true, args[0]);
}

static Value dict_iter(Thread *T, Value self) { return dict_iter_new(T, DICT_KEYS, false, self); }

static Value m_sizeof(Thread *T, Value *args, int n) {
    (void)n;
    const Dict *d = as_dict(args[0]);
    int64_t size = (int64_t)sizeof(Dict) + d->cap * (int64_t)sizeof(DictEntry);
    if (d->log_index)
        size += ((int64_t)1 << d->log_index) * (d->log_index <= 8 ? 1 : d->log_index <= 16 ? 2 : 4);
    return int_from_i64(T, size);
}

static Value m_getitem(Thread *T, Value *args, int n) {
    (void)n;
    return dict_getitem(T, args[0], args[1]);
}

static Value m_contains(Thread *T, Value *args, int n) {
    (void)n;
    int r = dict_contains(T, args[0], args[1]);
    return r < 0 ? V_UNDEF : v_bool(r);
}

static const MethodDef dict_methods[] = {
    {"__contains__(self, key, /)", m_contains, "key in self", 0},
    {"__getitem__(self, key, /)", m_getitem, "self[key]", 0},
    {"__sizeof__(self, /)", m_sizeof, "The memory of the dict in bytes.", 0},
    {"get(self, key, default=None, /)", m_get, "The value of the key, or default when there is none.", 0},
    {"setdefault(self, key, default=None, /)", m_setdefault,
     "The value of the key, which becomes default when there is none.", 0},
    {"pop(self, key, default=?, /)", m_pop,
     "Takes the key out and returns its value; without it the default, or KeyError.", 0},
    {"popitem(self, /)", m_popitem, "Takes the newest key out and returns (key, value).", 0},
    {"keys(self, /)", m_keys, "A set-like view of the keys.", 0},
    {"items(self, /)", m_items, "A set-like view of the pairs (key, value).", 0},
    {"values(self, /)", m_values, "A view of the values.", 0},
    {"update(self, /, *args, **kwargs)", m_update,
     "Takes over the pairs of a mapping or of an iterable of pairs, then the keywords.", METHOD_LAZY},
    {"fromkeys(cls, iterable, value=None, /)", m_fromkeys, "A new dict of those keys, each with the value.",
     METHOD_CLASS},
    {"clear(self, /)", m_clear, "Removes all keys.", 0},
    {"copy(self, /)", m_copy, "A shallow copy.", 0},
    {"__reversed__(self, /)", m_reversed, "An iterator over the keys from newest to oldest.", 0},
    {"__class_getitem__(cls, object, /)", generic_alias_method, "dict[str, int], an alias for annotations.",
     METHOD_CLASS},
    {0}};

const TypeDef typedef_dict = {
    .name = "dict",
    .doc = "A mapping of keys to values that remembers the order of the keys. dict(mapping), dict(pairs), "
           "dict(name=value).",
    .where = &type_dict,
    .kind = &kind_dict,
    .size = sizeof(Dict),
    .flags = TYPE_BASETYPE | TYPE_SUB_DICT | TYPE_MAPPING,
    .shape = SHAPE_DICT,
    .slots = {.repr = dict_repr,
              .compare = dict_compare,
              .binary = {[BIN_OR] = dict_or},
              .inplace = {[BIN_OR] = dict_ior},
              .len = dict_len,
              .getitem = dict_getitem,
              .setitem = dict_setitem,
              .contains = dict_contains,
              .iter = dict_iter},
    .init = {"__init__(self, /, *args, **kwargs)", dict_init, "Takes over the arguments as update() does.",
             METHOD_LAZY},
    .methods = dict_methods,
};
