/* tuple.c — tuples as the rest of the interpreter makes and reads them. */
#include "src/objects/containers.h"
#include "src/objects/object_ops.h"
#include "runtime/alloc_inline.h"

static Tuple empty_tuple = {.h = {.shape = SHAPE_TUPLE, .aux = AUX_ACYCLIC, .rc = 1, .rid = RID_IMMORTAL},
                            .hash = -1};
Value tuple_empty = (Value)(uintptr_t)&empty_tuple;

/* Tuples of things that cannot be part of a cycle cannot be either, and spare the collector. */
/* Another thread may set a mark in what several share. */
static inline bool is_acyclic(Value v) {
    return !v_is_obj(v) || (__atomic_load_n(&v_as_obj(v)->aux, __ATOMIC_RELAXED) & AUX_ACYCLIC);
}

Value tuple_new(Thread *T, int64_t n) {
    if (n == 0) return tuple_empty;
    if (n > (int64_t)1 << 48) return lf_no_memory(T);
    Tuple *t = lf_alloc(T, SHAPE_TUPLE, sizeof(Tuple) + (size_t)n * sizeof(Value));
    if (!t) return V_UNDEF;
    t->len = n;
    t->hash = -1;
    return v_obj(t);
}

/* The tuple for these items, which are to be filled in. */
static inline Tuple *tuple_for(Thread *T, const Value *items, int64_t n) {
    bool acyclic = true;
    for (int64_t i = 0; i < n && acyclic; i++) acyclic = is_acyclic(items[i]);
    if (UNLIKELY(n > (int64_t)1 << 48)) return lf_no_memory(T), NULL;
    size_t size = (sizeof(Tuple) + (size_t)n * sizeof(Value) + 15) & ~(size_t)15;
    Tuple *t = acyclic ? lf_alloc_core_atom(T, SHAPE_TUPLE, size) : lf_alloc_raw(T, SHAPE_TUPLE, size, 0);
    if (UNLIKELY(!t)) return NULL;
    t->len = n;
    t->hash = -1;
    return t;
}

Value tuple_from(Thread *T, const Value *items, int64_t n) {
    if (n == 0) return tuple_empty;
    Tuple *t = tuple_for(T, items, n);
    if (UNLIKELY(!t)) return V_UNDEF;
    for (int64_t i = 0; i < n; i++) lf_init(&t->items[i], lf_retain(T, items[i]));
    return v_obj(t);
}

Value tuple_of(Thread *T, Value *items, int64_t n) {
    if (n == 0) return tuple_empty;
    Tuple *t = tuple_for(T, items, n);
    if (UNLIKELY(!t)) return V_UNDEF;
    for (int64_t i = 0; i < n; i++) {
        lf_init(&t->items[i], items[i]);
        items[i] = V_UNDEF;
    }
    return v_obj(t);
}

Value tuple_pair(Thread *T, Value a, Value b) {
    Value items[] = {a, b};
    return tuple_from(T, items, 2);
}

Value tuple_from_iterable(Thread *T, Value it) {
    if (is_shape(it, SHAPE_TUPLE)) return lf_retain(T, it);
    if (is_shape(it, SHAPE_LIST)) return list_to_tuple(T, it);
    Value list = list_from_iterable(T, it);
    if (list == V_UNDEF) return V_UNDEF;
    Value t = list_to_tuple(T, list);
    lf_release(T, list);
    return t;
}

Value tuple_concat(Thread *T, Value a, Value b) {
    const Tuple *x = as_tuple(a), *y = as_tuple(b);
    if (x->len == 0 && is_shape(b, SHAPE_TUPLE)) return lf_retain(T, b);
    if (y->len == 0 && is_shape(a, SHAPE_TUPLE)) return lf_retain(T, a);
    Value v = tuple_new(T, x->len + y->len);
    if (v == V_UNDEF) return v;
    Tuple *t = as_tuple(v);
    for (int64_t i = 0; i < x->len; i++) lf_init(&t->items[i], lf_retain(T, x->items[i]));
    for (int64_t i = 0; i < y->len; i++) lf_init(&t->items[x->len + i], lf_retain(T, y->items[i]));
    return v;
}

Value tuple_slice(Thread *T, Value v, int64_t from, int64_t to) {
    const Tuple *t = as_tuple(v);
    if (from < 0) from = 0;
    if (to > t->len) to = t->len;
    if (from == 0 && to == t->len && is_shape(v, SHAPE_TUPLE)) return lf_retain(T, v);
    return from >= to ? tuple_empty : tuple_from(T, t->items + from, to - from);
}

static bool tuple_visit(Obj *o, VisitFn fn, void *ctx) {
    Tuple *t = (Tuple *)o;
    for (int64_t i = 0; i < t->len; i++)
        if (v_is_obj(t->items[i]) && !fn(&t->items[i], ctx)) return false;
    return true;
}

static Value *tuple_ext(Obj *o) { return &((Tuple *)o)->items[((Tuple *)o)->len]; }

static void tuple_drop(Thread *T, Obj *o) {
    Tuple *t = (Tuple *)o;
    for (int64_t i = t->len; i-- > 0;) lf_release(T, t->items[i]);
}

/* Ends it here as long as none of its items but a str ends with it. */
static size_t tuple_end(Thread *T, Obj *o) {
    Tuple *t = (Tuple *)o;
    for (int64_t i = t->len; i-- > 0;) {
        if (!v_is_obj(t->items[i])) continue;
        Obj *item = v_as_obj(t->items[i]);
        if (item->rid == RID_LOCAL && item->rc == 1 && item->shape != SHAPE_STR) {
            for (int64_t gone = i + 1; gone < t->len; gone++) t->items[gone] = V_UNDEF;
            return KIND_NOT_ENDED;
        }
        lf_release_obj(T, item);
    }
    return sizeof *t + (size_t)t->len * sizeof(Value);
}

static size_t tuple_size(const Obj *o) {
    return o->shape == SHAPE_TUPLE ? sizeof(Tuple) + (size_t)((const Tuple *)o)->len * sizeof(Value) : 0;
}

const Kind kind_tuple = {.name = "tuple",
                         .visit = tuple_visit,
                         .ext = tuple_ext,
                         .flags = KIND_TUPLE | KIND_MOVABLE | KIND_FREEZABLE,
                         .drop = tuple_drop,
                         .end = tuple_end,
                         .size = tuple_size};
