/* set_type.c — the types set and frozenset and their iterator. Which set is walked and which is asked follows
 * CPython, so that results have the same order. */
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

Type *type_set, *type_frozenset, *type_set_iterator;

/* Results of operators are plain: of set or frozenset, whichever self derives from. */
static Type *plain_type(Value self) {
    return type_is_subtype(type_of(self), type_frozenset) ? type_frozenset : type_set;
}

static Value set_from(Thread *T, Type *type, Value iterable) {
    Value s = set_new(T, type);
    if (s != V_UNDEF && iterable != V_UNDEF && !set_update(T, s, iterable)) lf_clear(T, &s);
    return s;
}

static Value set_copy(Thread *T, Value self) { return set_from(T, plain_type(self), self); }

/* Calls fn with every element of an iterable and its hash; false: exception. */
typedef bool (*ElementFn)(Thread *T, Value key, int64_t hash, void *ctx);
static bool each_element(Thread *T, Value iterable, ElementFn fn, void *ctx) {
    bool ok = true;
    if (is_any_set(iterable)) {
        int64_t i = 0;
        for (SetEntry *e; ok && (e = set_next_entry(as_set(iterable), &i));) {
            Value key = lf_retain(T, e->key);
            ok = fn(T, key, e->hash, ctx);
            lf_release(T, key);
        }
        return ok;
    }
    if (is_shape(iterable, SHAPE_DICT)) {
        const Dict *d = as_dict(iterable);
        for (uint32_t i = 0; ok && i < d->used; i++) {
            if (d->entries[i].key == V_UNDEF) continue;
            Value key = lf_retain(T, d->entries[i].key);
            ok = fn(T, key, (int64_t)d->entries[i].hash, ctx);
            lf_release(T, key);
        }
        return ok;
    }
    Value it = obj_iter(T, iterable), key;
    if (it == V_UNDEF) return false;
    while (ok && (key = obj_next(T, it)) != V_UNDEF) {
        int64_t hash;
        ok = set_key_hash(T, key, &hash) && fn(T, key, hash, ctx);
        lf_release(T, key);
    }
    lf_release(T, it);
    return ok && !lf_failed(T);
}

/* --- difference, intersection, symmetric difference --- */

static bool remove_element(Thread *T, Value key, int64_t hash, void *ctx) {
    return set_discard_hash(T, *(Value *)ctx, key, hash) >= 0;
}

static Value set_intersection(Thread *T, Value self, Value other);

static bool difference_update(Thread *T, Value self, Value other) {
    if (self == other) {
        set_clear(T, self);
        return !lf_failed(T);
    }
    Set *s = as_set(self);
    if (!s->table) return each_element(T, other, remove_element, &self);
    Value walked = lf_retain(T, other);
    if (is_any_set(other) && (as_set(other)->len >> 3) > s->len) {
        walked = set_intersection(T, self, other);
        lf_release(T, other);
        if (walked == V_UNDEF) return false;
    }
    bool ok = each_element(T, walked, remove_element, &self);
    lf_release(T, walked);
    if (!ok) return false;
    if ((uint64_t)(s->fill - s->len) <= (uint64_t)s->mask / 4) return true;
    return set_resize(T, s, s->len > 50000 ? s->len * 2 : s->len * 4);
}

static Value copy_and_difference(Thread *T, Value self, Value other) {
    Value result = set_from(T, plain_type(self), self);
    if (result != V_UNDEF && !difference_update(T, result, other)) lf_clear(T, &result);
    return result;
}

static Value set_difference(Thread *T, Value self, Value other) {
    bool dict = is_shape(other, SHAPE_DICT);
    int64_t size = dict ? as_dict(other)->len : is_any_set(other) ? as_set(other)->len : -1;
    if (size < 0 || (as_set(self)->len >> 2) > size) return copy_and_difference(T, self, other);
    Value result = set_new(T, plain_type(self));
    if (result == V_UNDEF) return result;
    int64_t i = 0;
    bool ok = true;
    for (SetEntry *e; ok && (e = set_next_entry(as_set(self), &i));) {
        Value key = lf_retain(T, e->key);
        int64_t hash = e->hash;
        int in;
        if (dict)
            in = dict_get_hash(T, other, key, hash) != V_UNDEF ? 1 : lf_failed(T) ? -1 : 0;
        else
            in = set_contains_hash(T, other, key, hash);
        ok = in >= 0 && (in || set_add_hash(T, result, key, hash));
        lf_release(T, key);
    }
    if (!ok) lf_clear(T, &result);
    return result;
}

typedef struct Pair {
    Value set, result;
} Pair;

static bool keep_common(Thread *T, Value key, int64_t hash, void *ctx) {
    Pair *p = ctx;
    int in = set_contains_hash(T, p->set, key, hash);
    return in > 0 ? set_add_hash(T, p->result, key, hash) : in == 0;
}

static Value set_intersection(Thread *T, Value self, Value other) {
    if (self == other) return set_copy(T, self);
    Pair p = {self, set_new(T, plain_type(self))};
    if (p.result == V_UNDEF) return V_UNDEF;
    if (is_any_set(other) && as_set(other)->len > as_set(self)->len) {
        p.set = other;
        other = self;
    }
    if (!each_element(T, other, keep_common, &p)) lf_clear(T, &p.result);
    return p.result;
}

static bool toggle_element(Thread *T, Value key, int64_t hash, void *ctx) {
    Value self = *(Value *)ctx;
    int gone = set_discard_hash(T, self, key, hash);
    return gone == 0 ? set_add_hash(T, self, key, hash) : gone > 0;
}

static bool symmetric_update(Thread *T, Value self, Value other) {
    if (self == other) {
        set_clear(T, self);
        return !lf_failed(T);
    }
    if (v_as_obj(self)->rid == RID_LOCAL && (is_any_set(other) || is_shape(other, SHAPE_DICT)))
        return each_element(T, other, toggle_element, &self);
    Value set = set_from(T, type_set, other); /* an element that comes twice counts once */
    if (set == V_UNDEF) return false;
    Value checked = list_of_storable(T, v_as_obj(self), set);
    bool ok = checked != V_UNDEF && each_element(T, set, toggle_element, &self);
    lf_release(T, checked);
    lf_release(T, set);
    return ok;
}

static Value set_symmetric(Thread *T, Value self, Value other) {
    Value result = set_from(T, plain_type(self), other);
    if (result != V_UNDEF && !symmetric_update(T, result, self)) lf_clear(T, &result);
    return result;
}

static Value set_union(Thread *T, Value self, Value other) {
    Value result = set_from(T, plain_type(self), self);
    if (result != V_UNDEF && self != other && !set_update(T, result, other)) lf_clear(T, &result);
    return result;
}

/* The set takes over the table of another one that only we hold. */
static bool become(Thread *T, Value self, Value other) {
    if (other == V_UNDEF) return false;
    Set *a = as_set(self), *b = as_set(other);
    bool ok = true;
    if (a->h.rid == RID_LOCAL && b->h.rid == RID_LOCAL && b->h.rc == 1) {
        Set old = *a;
        memcpy((char *)a + sizeof(Obj), (char *)b + sizeof(Obj), sizeof *a - sizeof(Obj));
        memcpy((char *)b + sizeof(Obj), (char *)&old + sizeof(Obj), sizeof *b - sizeof(Obj));
        if (a->table == b->small) a->table = a->small;
        if (b->table == a->small) b->table = b->small;
    } else if (a != b) {
        set_clear(T, self);
        ok = !lf_failed(T) && set_update(T, self, other);
    }
    lf_release(T, other);
    return ok;
}

#define OPERATOR(name, fn)                                               \
    static Value name(Thread *T, Value a, Value b) {                     \
        return is_any_set(a) && is_any_set(b) ? fn(T, a, b) : V_NOTIMPL; \
    }
OPERATOR(op_sub, set_difference)
OPERATOR(op_and, set_intersection)
OPERATOR(op_xor, set_symmetric)
OPERATOR(op_or, set_union)

static Value inplace_done(Thread *T, bool ok, Value self) { return ok ? lf_retain(T, self) : V_UNDEF; }

static Value op_isub(Thread *T, Value a, Value b) {
    return is_any_set(b) ? inplace_done(T, difference_update(T, a, b), a) : V_NOTIMPL;
}
static Value op_iand(Thread *T, Value a, Value b) {
    return is_any_set(b) ? inplace_done(T, become(T, a, set_intersection(T, a, b)), a) : V_NOTIMPL;
}
static Value op_ixor(Thread *T, Value a, Value b) {
    return is_any_set(b) ? inplace_done(T, symmetric_update(T, a, b), a) : V_NOTIMPL;
}
static Value op_ior(Thread *T, Value a, Value b) {
    return is_any_set(b) ? inplace_done(T, set_update(T, a, b), a) : V_NOTIMPL;
}

/* --- comparing --- */

static bool missing_element(Thread *T, Value key, int64_t hash, void *ctx) {
    Pair *p = ctx;
    int in = set_contains_hash(T, p->set, key, hash);
    if (in == 0) p->result = V_FALSE;
    return in > 0;
}

/* Are all elements of a in b? */
static int is_subset(Thread *T, Value a, Value b) {
    if (as_set(a)->len > as_set(b)->len) return 0;
    Pair p = {b, V_TRUE};
    return each_element(T, a, missing_element, &p) ? 1 : p.result == V_FALSE ? 0 : -1;
}

static Value truth_value(int r) { return r < 0 ? V_UNDEF : v_bool(r); }

static Value set_compare(Thread *T, Value a, Value b, int op) {
    if (!is_any_set(b)) return V_NOTIMPL;
    const Set *x = as_set(a), *y = as_set(b);
    switch (op) {
    case CMP_EQ:
    case CMP_NE: {
        int same = 0;
        /* the hash of a frozenset may be known; 0 and -1 say that it is not */
        bool known = (uint64_t)x->hash + 1 > 1 && (uint64_t)y->hash + 1 > 1;
        if (x->len == y->len && (!known || x->hash == y->hash)) same = is_subset(T, a, b);
        return same < 0 ? V_UNDEF : v_bool(same == (op == CMP_EQ));
    }
    case CMP_LE: return truth_value(is_subset(T, a, b));
    case CMP_GE: return truth_value(is_subset(T, b, a));
    case CMP_LT: return x->len >= y->len ? V_FALSE : truth_value(is_subset(T, a, b));
    default: return x->len <= y->len ? V_FALSE : truth_value(is_subset(T, b, a));
    }
}

static uint64_t shuffle_bits(uint64_t h) { return ((h ^ 89869747u) ^ (h << 16)) * 3644798167u; }

/* Independent of the order of the elements. */
static bool frozenset_hash(Thread *T, Value v, int64_t *out) {
    (void)T;
    Set *s = as_set(v);
    int64_t known = __atomic_load_n(&s->hash, __ATOMIC_RELAXED);
    if (known != -1) {
        *out = known;
        return true;
    }
    uint64_t hash = 0;
    int64_t i = 0;
    for (SetEntry *e; (e = set_next_entry(s, &i));) hash ^= shuffle_bits((uint64_t)e->hash);
    hash ^= ((uint64_t)s->len + 1) * 1927868237u;
    hash ^= (hash >> 11) ^ (hash >> 25);
    hash = hash * 69069u + 907133923u;
    *out = hash == UINT64_MAX ? 590923713 : (int64_t)hash;
    __atomic_store_n(&s->hash, *out, __ATOMIC_RELAXED);
    return true;
}

static Value set_repr(Thread *T, Value self) {
    const Set *s = as_set(self);
    StrBuilder sb;
    int again = repr_enter(T, self);
    if (again < 0) return V_UNDEF;
    bool plain = type_of(self) == type_set;
    sb_init(&sb, T);
    if (again || s->len == 0 || !plain) {
        sb_c(&sb, type_name(self));
        sb_char(&sb, '(');
    }
    bool ok = true;
    if (again)
        sb_c(&sb, "...");
    else if (s->len) {
        Value items = list_from_iterable(T, self);
        Value text = items == V_UNDEF ? V_UNDEF : obj_repr(T, items);
        ok = text != V_UNDEF;
        if (ok) {
            sb_char(&sb, '{');
            sb_sub(&sb, as_str(text), 1, as_str(text)->len - 1);
            sb_char(&sb, '}');
        }
        lf_release(T, text);
        lf_release(T, items);
    }
    if (!again) repr_leave(T, self);
    if (!ok) {
        sb_free(&sb);
        return V_UNDEF;
    }
    if (again || s->len == 0 || !plain) sb_char(&sb, ')');
    return sb_done(&sb);
}

static int64_t set_len(Thread *T, Value v) {
    (void)T;
    return as_set(v)->len;
}

/* A set that is asked for a set looks for the frozenset of the same elements. 1: *out is owned. */
static int as_frozen_key(Thread *T, Value key, Value *out) {
    if (!lf_exc_is(T, exc_TypeError) || !is_any_set(key) || type_of(key)->slots.hash == frozenset_hash)
        return 0;
    lf_exc_clear(T);
    *out = set_from(T, type_frozenset, key);
    return *out != V_UNDEF ? 1 : -1;
}

static int with_set_keys(Thread *T, Value self, Value key, int (*fn)(Thread *, Value, Value)) {
    int r = fn(T, self, key);
    Value frozen;
    if (r >= 0 || as_frozen_key(T, key, &frozen) <= 0) return r;
    r = fn(T, self, frozen);
    lf_release(T, frozen);
    return r;
}

static int set_has(Thread *T, Value self, Value key) { return with_set_keys(T, self, key, set_contains); }

/* --- methods --- */

static Value done(bool ok) { return ok ? V_NONE : V_UNDEF; }

static Value set_init(Thread *T, Value *args, int n) {
    (void)n;
    Value items = args[1] == V_UNDEF ? V_UNDEF : list_of_storable(T, v_as_obj(args[0]), args[1]);
    if (lf_failed(T)) return V_UNDEF;
    if (as_set(args[0])->fill) set_clear(T, args[0]);
    bool ok = !lf_failed(T) && (items == V_UNDEF || set_update(T, args[0], items));
    lf_release(T, items);
    return done(ok);
}

static Value frozenset_make(Thread *T, Value *args, int n) {
    (void)n;
    Type *cls = as_type(args[0]);
    if (cls->init_fn == type_frozenset->init_fn && !no_keywords(T, args[2], "frozenset")) return V_UNDEF;
    if (cls == type_frozenset && is_shape(args[1], SHAPE_FROZENSET)) return lf_retain(T, args[1]);
    return set_from(T, cls, args[1]);
}

static Value m_add(Thread *T, Value *args, int n) {
    (void)n;
    return done(set_add(T, args[0], args[1]));
}

static Value m_clear(Thread *T, Value *args, int n) {
    (void)n;
    set_clear(T, args[0]);
    return done(!lf_failed(T));
}

static Value m_copy(Thread *T, Value *args, int n) {
    (void)n;
    return is_shape(args[0], SHAPE_FROZENSET) ? lf_retain(T, args[0]) : set_copy(T, args[0]);
}

static Value m_discard(Thread *T, Value *args, int n) {
    (void)n;
    return done(with_set_keys(T, args[0], args[1], set_discard) >= 0);
}

static Value m_remove(Thread *T, Value *args, int n) {
    (void)n;
    int r = with_set_keys(T, args[0], args[1], set_discard);
    return r == 0 ? lf_raise_key(T, args[1]) : done(r > 0);
}

static Value m_pop(Thread *T, Value *args, int n) {
    (void)n;
    return set_pop(T, args[0]);
}

static Value m_difference(Thread *T, Value *args, int n) {
    (void)n;
    const Tuple *others = as_tuple(args[1]);
    if (others->len == 0) return set_copy(T, args[0]);
    Value result = set_difference(T, args[0], others->items[0]);
    for (int64_t i = 1; result != V_UNDEF && i < others->len; i++)
        if (!difference_update(T, result, others->items[i])) lf_clear(T, &result);
    return result;
}

static Value m_difference_update(Thread *T, Value *args, int n) {
    (void)n;
    const Tuple *others = as_tuple(args[1]);
    for (int64_t i = 0; i < others->len; i++)
        if (!difference_update(T, args[0], others->items[i])) return V_UNDEF;
    return V_NONE;
}

static Value m_intersection(Thread *T, Value *args, int n) {
    (void)n;
    const Tuple *others = as_tuple(args[1]);
    if (others->len == 0) return set_copy(T, args[0]);
    Value result = lf_retain(T, args[0]);
    for (int64_t i = 0; result != V_UNDEF && i < others->len; i++) {
        Value next = set_intersection(T, result, others->items[i]);
        lf_release(T, result);
        result = next;
    }
    return result;
}

static Value m_intersection_update(Thread *T, Value *args, int n) {
    return done(become(T, args[0], m_intersection(T, args, n)));
}

static Value m_symmetric(Thread *T, Value *args, int n) {
    (void)n;
    return set_symmetric(T, args[0], args[1]);
}

static Value m_symmetric_update(Thread *T, Value *args, int n) {
    (void)n;
    return done(symmetric_update(T, args[0], args[1]));
}

static Value m_union(Thread *T, Value *args, int n) {
    (void)n;
    const Tuple *others = as_tuple(args[1]);
    Value result = set_from(T, plain_type(args[0]), args[0]);
    for (int64_t i = 0; result != V_UNDEF && i < others->len; i++)
        if (others->items[i] != args[0] && !set_update(T, result, others->items[i])) lf_clear(T, &result);
    return result;
}

static Value m_update(Thread *T, Value *args, int n) {
    (void)n;
    const Tuple *others = as_tuple(args[1]);
    for (int64_t i = 0; i < others->len; i++)
        if (!set_update(T, args[0], others->items[i])) return V_UNDEF;
    return V_NONE;
}

static bool found_element(Thread *T, Value key, int64_t hash, void *ctx) {
    Pair *p = ctx;
    int in = set_contains_hash(T, p->set, key, hash);
    if (in > 0) p->result = V_FALSE;
    return in == 0;
}

static Value m_isdisjoint(Thread *T, Value *args, int n) {
    (void)n;
    Value self = args[0], other = args[1];
    if (self == other) return v_bool(as_set(self)->len == 0);
    if (is_any_set(other) && as_set(other)->len > as_set(self)->len) {
        other = self;
        self = args[1];
    }
    Pair p = {self, V_TRUE};
    if (!each_element(T, other, found_element, &p) && p.result == V_TRUE) return V_UNDEF;
    return p.result;
}

static Value m_issubset(Thread *T, Value *args, int n) {
    (void)n;
    if (is_any_set(args[1])) return truth_value(is_subset(T, args[0], args[1]));
    Value common = set_intersection(T, args[0], args[1]);
    if (common == V_UNDEF) return V_UNDEF;
    bool all = as_set(common)->len == as_set(args[0])->len;
    lf_release(T, common);
    return v_bool(all);
}

static Value m_issuperset(Thread *T, Value *args, int n) {
    (void)n;
    if (is_any_set(args[1])) return truth_value(is_subset(T, args[1], args[0]));
    Pair p = {args[0], V_TRUE};
    if (!each_element(T, args[1], missing_element, &p) && p.result == V_TRUE) return V_UNDEF;
    return p.result;
}

static Value m_reduce(Thread *T, Value *args, int n) {
    (void)n;
    Value items = list_from_iterable(T, args[0]);
    if (items == V_UNDEF) return V_UNDEF;
    Value state =
        (type_of(args[0])->flags & TYPE_HEAP) ? lf_call_method(T, name___getstate__, args, 1) : V_NONE;
    Value inner = tuple_from(T, &items, 1), result = V_UNDEF;
    lf_release(T, items);
    if (state != V_UNDEF && inner != V_UNDEF) {
        Value parts[3] = {v_obj(type_of(args[0])), inner, state};
        result = tuple_from(T, parts, 3);
    }
    lf_release(T, state);
    lf_release(T, inner);
    return result;
}

static Value m_sizeof(Thread *T, Value *args, int n) {
    (void)n;
    const Set *s = as_set(args[0]);
    int64_t size = (int64_t)sizeof(Set);
    if (s->table && s->table != s->small) size += (s->mask + 1) * (int64_t)sizeof(SetEntry);
    return int_from_i64(T, size);
}

#define READING_METHODS                                                                                    \
    {"copy(self, /)", m_copy, "A shallow copy.", 0},                                                       \
        {"difference(self, /, *others)", m_difference, "The elements that are in no other.", 0},           \
        {"intersection(self, /, *others)", m_intersection, "The elements that are in all others too.", 0}, \
        {"isdisjoint(self, other, /)", m_isdisjoint, "Have the two no element in common?", 0},             \
        {"issubset(self, other, /)", m_issubset, "Are all elements in the other?", 0},                     \
        {"issuperset(self, other, /)", m_issuperset, "Are all elements of the other here?", 0},            \
        {"__reduce__(self, /)", m_reduce, "How pickle and copy make another one.", 0},                     \
        {"__sizeof__(self, /)", m_sizeof, "The memory of the set in bytes.", 0},                           \
        {"symmetric_difference(self, other, /)", m_symmetric, "The elements that are in one of the two.",  \
         0},                                                                                               \
        {"union(self, /, *others)", m_union, "The elements of all.", 0}, {                                 \
        "__class_getitem__(cls, object, /)", generic_alias_method, "set[int], an alias for annotations.",  \
            METHOD_CLASS                                                                                   \
    }

static const MethodDef set_methods[] = {
    {"add(self, object, /)", m_add, "Adds an element.", 0},
    {"clear(self, /)", m_clear, "Removes all elements.", 0},
    {"discard(self, object, /)", m_discard, "Removes an element if it is there.", 0},
    {"difference_update(self, /, *others)", m_difference_update, "Removes the elements of the others.", 0},
    {"intersection_update(self, /, *others)", m_intersection_update, "Keeps what is in all others too.", 0},
    {"pop(self, /)", m_pop, "Takes some element out and returns it; KeyError when there is none.", 0},
    {"remove(self, object, /)", m_remove, "Removes an element; KeyError if it is not there.", 0},
    {"symmetric_difference_update(self, other, /)", m_symmetric_update,
     "Keeps what is in one of the two, not in both.", 0},
    {"update(self, /, *others)", m_update, "Adds the elements of the others.", 0},
    READING_METHODS,
    {0}};

static const MethodDef frozenset_methods[] = {READING_METHODS, {0}};

/* --- iterating --- */

typedef struct SetIter {
    Obj h;
    Value set; /* V_UNDEF: done */
    int64_t at, len, left;
} SetIter;

static bool set_iter_visit(Obj *o, VisitFn fn, void *ctx) {
    SetIter *it = (SetIter *)o;
    return it->set == V_UNDEF || fn(&it->set, ctx);
}

static const Kind kind_set_iter = {.name = "set_iterator", .visit = set_iter_visit};

static Value set_iter(Thread *T, Value self) {
    SetIter *it = lf_alloc(T, type_set_iterator->root_shape, sizeof *it);
    if (!it) return V_UNDEF;
    lf_init(&it->set, lf_retain(T, self));
    it->len = it->left = as_set(self)->len;
    return v_obj(it);
}

static Value set_iter_next(Thread *T, Value self) {
    SetIter *it = (SetIter *)v_as_obj(self);
    if (it->set == V_UNDEF) return V_UNDEF;
    const Set *s = as_set(it->set);
    if (s->len != it->len) {
        it->len = -1; /* stays broken */
        return lf_raise(T, exc_RuntimeError, "Set changed size during iteration");
    }
    SetEntry *e = set_next_entry(s, &it->at);
    if (e) {
        it->left--;
        return lf_retain(T, e->key);
    }
    lf_store(T, &it->h, &it->set, V_UNDEF);
    return V_UNDEF;
}

static Value set_iter_hint(Thread *T, Value *args, int n) {
    (void)T, (void)n;
    SetIter *it = (SetIter *)v_as_obj(args[0]);
    return v_int(it->set != V_UNDEF && as_set(it->set)->len == it->len ? it->left : 0);
}

static Value set_iter_reduce(Thread *T, Value *args, int n) {
    (void)n;
    SetIter copy = *(SetIter *)v_as_obj(args[0]);
    Value items = list_new(T, 0);
    if (items == V_UNDEF) return V_UNDEF;
    if (copy.set != V_UNDEF) {
        for (SetEntry *e; (e = set_next_entry(as_set(copy.set), &copy.at));)
            if (!list_append(T, items, lf_retain(T, e->key))) break;
    }
    return iter_reduce(T, items, V_UNDEF);
}

static const MethodDef set_iter_methods[] = {
    {"__length_hint__(self, /)", set_iter_hint, "How many elements are left.", 0},
    {"__reduce__(self, /)", set_iter_reduce, "How pickle and copy make another one.", 0},
    {0}};

const TypeDef typedef_set_iterator = {.name = "set_iterator",
                                      .where = &type_set_iterator,
                                      .kind = &kind_set_iter,
                                      .size = sizeof(SetIter),
                                      .slots = {.iter = iter_self, .next = set_iter_next},
                                      .methods = set_iter_methods};

#define READING_SLOTS                                                                                \
    .repr = set_repr, .compare = set_compare, .len = set_len, .contains = set_has, .iter = set_iter, \
    .binary = {[BIN_SUB] = op_sub, [BIN_AND] = op_and, [BIN_XOR] = op_xor, [BIN_OR] = op_or}

const TypeDef typedef_set = {
    .name = "set",
    .doc = "An unordered collection of different elements that can change.",
    .where = &type_set,
    .kind = &kind_set,
    .size = sizeof(Set),
    .flags = TYPE_BASETYPE | TYPE_HAS_WEAK,
    .shape = SHAPE_SET,
    .slots = {READING_SLOTS,
              .inplace = {[BIN_SUB] = op_isub, [BIN_AND] = op_iand, [BIN_XOR] = op_ixor, [BIN_OR] = op_ior}},
    .init = {"__init__(self, iterable=?(), /)", set_init, "Fills the set anew.", 0},
    .methods = set_methods,
};

const TypeDef typedef_frozenset = {
    .name = "frozenset",
    .doc = "An unordered collection of different elements that never changes and has a hash.",
    .where = &type_frozenset,
    .kind = &kind_frozenset,
    .size = sizeof(Set),
    .flags = TYPE_BASETYPE | TYPE_HAS_WEAK,
    .shape = SHAPE_FROZENSET,
    .slots = {READING_SLOTS, .hash = frozenset_hash},
    .new_ = {"frozenset(cls, iterable=?(), /, **kwargs)", frozenset_make, "The frozenset of an iterable.",
             METHOD_NEW | METHOD_LAZY},
    .methods = frozenset_methods,
};
