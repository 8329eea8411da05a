/* tuple_type.c — the type tuple: operators, subscripts, hash and methods. */
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/int.h"
#include "src/objects/sequence.h"

Type *type_tuple;

static Value tuple_repr(Thread *T, Value v) { return seq_repr(T, v, true); }

static Value tuple_compare(Thread *T, Value a, Value b, int op) {
    return is_tuple(a) && is_tuple(b) ? seq_compare(T, a, b, op, true) : V_NOTIMPL;
}

/* The mixing of xxHash64 without its tail, one lane: what CPython's tuples use, so hashes agree. */
#define XX_PRIME_1 11400714785074694791u
#define XX_PRIME_2 14029467366897019727u
#define XX_PRIME_5 2870177450012600261u

static bool tuple_hash(Thread *T, Value v, int64_t *out) {
    Tuple *t = as_tuple(v);
    int64_t known = __atomic_load_n(&t->hash, __ATOMIC_RELAXED);
    if (known != -1) {
        *out = known;
        return true;
    }
    if (!lf_enter(T, "")) return false; /* tuples within tuples within ... */
    uint64_t acc = XX_PRIME_5;
    for (int64_t i = 0; i < t->len; i++) {
        int64_t lane;
        if (!obj_hash(T, t->items[i], &lane)) return false;
        acc += (uint64_t)lane * XX_PRIME_2;
        acc = (acc << 31) | (acc >> 33);
        acc *= XX_PRIME_1;
    }
    acc += (uint64_t)t->len ^ (XX_PRIME_5 ^ 3527539u);
    *out = acc == UINT64_MAX ? 1546275796 : (int64_t)acc;
    __atomic_store_n(&t->hash, *out, __ATOMIC_RELAXED);
    return true;
}

static Value tuple_add(Thread *T, Value a, Value b) {
    if (!is_tuple(a)) return V_NOTIMPL;
    return is_tuple(b) ? tuple_concat(T, a, b) : seq_cannot_concat(T, b, "tuple");
}

static Value tuple_repeat(Thread *T, Value a, Value b) {
    Value self = is_tuple(a) ? a : b;
    int64_t times;
    int known = seq_repeat_count(T, self == a ? b : a, &times);
    if (known <= 0) return known ? V_UNDEF : V_NOTIMPL;
    const Tuple *t = as_tuple(self);
    if (times <= 0 || t->len == 0) return tuple_empty;
    if (times == 1 && is_shape(self, SHAPE_TUPLE)) return lf_retain(T, self);
    int64_t n;
    if (__builtin_mul_overflow(t->len, times, &n)) return lf_no_memory(T);
    Value v = tuple_new(T, n);
    if (v == V_UNDEF) return v;
    Value *to = as_tuple(v)->items;
    for (int64_t i = 0; i < n; i += t->len)
        for (int64_t k = 0; k < t->len; k++) lf_init(to++, lf_retain(T, t->items[k]));
    return v;
}

static int64_t tuple_len(Thread *T, Value v) {
    (void)T;
    return as_tuple(v)->len;
}

static Value tuple_getitem(Thread *T, Value self, Value key) {
    const Tuple *t = as_tuple(self);
    int64_t at;
    int kind = seq_subscript(T, key, t->len, &at, "tuple", "tuple index out of range");
    if (kind < 0) return V_UNDEF;
    if (kind) return lf_retain(T, t->items[at]);
    int64_t start, stop, step, n;
    if (!slice_indices(T, key, t->len, &start, &stop, &step, &n)) return V_UNDEF;
    if (step == 1) return tuple_slice(T, self, start, start + n);
    Value v = tuple_new(T, n);
    if (v == V_UNDEF) return v;
    for (int64_t i = 0; i < n; i++) lf_init(&as_tuple(v)->items[i], lf_retain(T, t->items[start + i * step]));
    return v;
}

static int tuple_contains(Thread *T, Value self, Value x) { return seq_contains(T, self, x, true); }
static Value tuple_iter(Thread *T, Value self) { return seq_iter_new(T, SHAPE_TUPLE_ITER, self, 0); }

static Value tuple_make(Thread *T, Value *args, int n) {
    (void)n;
    Type *cls = as_type(args[0]);
    if (cls->init_fn == type_tuple->init_fn && !no_keywords(T, args[2], "tuple")) return V_UNDEF;
    Value items = args[1] == V_UNDEF ? tuple_empty : tuple_from_iterable(T, args[1]);
    if (items == V_UNDEF || cls == type_tuple) return items;
    const Tuple *from = as_tuple(items);
    /* one word more: the instance's attribute dict, see kind_tuple */
    Tuple *t = lf_alloc(T, cls->root_shape, sizeof(Tuple) + (size_t)(from->len + 1) * sizeof(Value));
    if (t) {
        t->len = from->len;
        t->hash = -1;
        for (int64_t i = 0; i < t->len; i++) lf_init(&t->items[i], lf_retain(T, from->items[i]));
    }
    lf_release(T, items);
    return t ? v_obj(t) : V_UNDEF;
}

static Value m_getnewargs(Thread *T, Value *args, int n) {
    (void)n;
    Value items = tuple_from(T, as_tuple(args[0])->items, as_tuple(args[0])->len);
    if (items == V_UNDEF) return V_UNDEF;
    Value v = tuple_from(T, &items, 1);
    lf_release(T, items);
    return v;
}

static Value m_index(Thread *T, Value *args, int n) {
    (void)n;
    return seq_index(T, args[0], args[1], args[2], args[3], true);
}

static Value m_count(Thread *T, Value *args, int n) {
    (void)n;
    return seq_count(T, args[0], args[1], true);
}

static const MethodDef tuple_methods[] = {
    {"__getnewargs__(self, /)", m_getnewargs, "What a copy is made from.", 0},
    {"index(self, value, start=?0, stop=?9223372036854775807, /)", m_index,
     "The place of the first item equal to value; ValueError if there is none.", 0},
    {"count(self, value, /)", m_count, "How many items equal value.", 0},
    {"__class_getitem__(cls, object, /)", generic_alias_method, "tuple[int, str], an alias for annotations.",
     METHOD_CLASS},
    {0}};

const TypeDef typedef_tuple = {
    .name = "tuple",
    .doc =
        "A sequence that never changes. tuple() is empty; tuple(iterable) holds the items of the iterable.",
    .where = &type_tuple,
    .kind = &kind_tuple,
    .size = sizeof(Tuple),
    .flags = TYPE_BASETYPE | TYPE_SUB_TUPLE | TYPE_SEQUENCE,
    .shape = SHAPE_TUPLE,
    .slots = {.repr = tuple_repr,
              .hash = tuple_hash,
              .compare = tuple_compare,
              .binary = {[BIN_ADD] = tuple_add, [BIN_MUL] = tuple_repeat},
              .len = tuple_len,
              .getitem = tuple_getitem,
              .contains = tuple_contains,
              .iter = tuple_iter},
    .new_ = {"tuple(cls, iterable=?, /, **kwargs)", tuple_make, "The tuple of the items of an iterable.",
             METHOD_NEW | METHOD_LAZY},
    .methods = tuple_methods,
};
