/* range.c — range over ints of any size, and its two iterators.
 *
 * The number of items is computed once, when the range is made. Arithmetic is done in int64 where the numbers
 * allow it.
 */
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/int.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

Type *type_range;
static Type *type_range_iterator, *type_longrange_iterator;

static inline Range *as_range(Value v) { return (Range *)v_as_obj(v); }

/* a op b, a consumed. */
static Value int_then(Thread *T, int op, Value a, Value b) {
    if (a == V_UNDEF) return a;
    Value r = int_binary(T, op, a, b);
    lf_release(T, a);
    return r;
}

/* The number of items, an int. */
static Value range_count(Thread *T, Value start, Value stop, Value step) {
    if (v_both_int(start, stop) && v_is_int(step)) {
        int64_t a = v_as_int(start), b = v_as_int(stop), by = v_as_int(step);
        if (by == 1) return int_from_i64(T, b > a ? b - a : 0);
        if (by > 0) return int_from_i64(T, b > a ? (b - a - 1) / by + 1 : 0);
        return int_from_i64(T, a > b ? (a - b - 1) / -by + 1 : 0);
    }
    bool down = int_sign(step) < 0;
    Value low = down ? stop : start, high = down ? start : stop;
    if (int_compare(low, high) >= 0) return v_int(0);
    Value n = int_then(T, BIN_SUB, int_binary(T, BIN_SUB, high, low), v_int(1));
    Value by = down ? int_binary(T, BIN_SUB, v_int(0), step) : lf_retain(T, step);
    if (by != V_UNDEF) n = int_then(T, BIN_FLOORDIV, n, by);
    lf_release(T, by);
    return int_then(T, BIN_ADD, n, v_int(1));
}

/* All three consumed. */
static Value range_new(Thread *T, Value start, Value stop, Value step) {
    Value len =
        start == V_UNDEF || stop == V_UNDEF || step == V_UNDEF ? V_UNDEF : range_count(T, start, stop, step);
    Range *r = len == V_UNDEF ? NULL : lf_alloc_atom(T, SHAPE_RANGE, sizeof *r);
    if (!r) {
        lf_release(T, start);
        lf_release(T, stop);
        lf_release(T, step);
        lf_release(T, len);
        return V_UNDEF;
    }
    lf_init(&r->start, start);
    lf_init(&r->stop, stop);
    lf_init(&r->step, step);
    lf_init(&r->len, len);
    return v_obj(r);
}

static Value range_make(Thread *T, Value *args, int n) {
    (void)n;
    if (args[2] == V_UNDEF) return range_new(T, v_int(0), obj_index(T, args[1]), v_int(1));
    Value start = obj_index(T, args[1]);
    Value stop = start == V_UNDEF ? V_UNDEF : obj_index(T, args[2]);
    Value step = stop == V_UNDEF ? V_UNDEF : obj_index(T, args[3]);
    if (step == v_int(0)) {
        lf_raise(T, exc_ValueError, "range() arg 3 must not be zero");
        step = V_UNDEF;
    }
    return range_new(T, start, stop, step);
}

static Value range_repr(Thread *T, Value v) {
    const Range *r = as_range(v);
    if (r->step == v_int(1)) return str_format(T, "range(%R, %R)", r->start, r->stop);
    return str_format(T, "range(%R, %R, %R)", r->start, r->stop, r->step);
}

static int64_t range_len(Thread *T, Value v) {
    int64_t n;
    if (int_fits_i64(as_range(v)->len, &n)) return n;
    lf_raise(T, exc_OverflowError, "Python int too large to convert to C ssize_t");
    return -1;
}

static int range_truth(Thread *T, Value v) {
    (void)T;
    return as_range(v)->len != v_int(0);
}

/* start + i * step; i is an int. */
static Value range_item(Thread *T, const Range *r, Value i) {
    Value offset = int_binary(T, BIN_MUL, i, r->step);
    return int_then(T, BIN_ADD, offset, r->start);
}

static Value range_slice(Thread *T, const Range *r, Value key) {
    Value part[3];
    if (!slice_indices_int(T, key, r->len, part)) return V_UNDEF;
    Value result = range_new(T, range_item(T, r, part[0]), range_item(T, r, part[1]),
                             int_binary(T, BIN_MUL, part[2], r->step));
    for (int i = 0; i < 3; i++) lf_release(T, part[i]);
    return result;
}

static Value range_getitem(Thread *T, Value self, Value key) {
    const Range *r = as_range(self);
    if (is_shape(key, SHAPE_SLICE)) return range_slice(T, r, key);
    if (!is_int(key) && !type_of(key)->slots.index)
        return lf_raise(T, exc_TypeError, "range indices must be integers or slices, not %T", key);
    Value i = obj_index(T, key);
    if (i == V_UNDEF) return i;
    if (int_sign(i) < 0) i = int_then(T, BIN_ADD, i, r->len);
    if (i == V_UNDEF) return i;
    Value item = int_sign(i) < 0 || int_compare(i, r->len) >= 0
                     ? lf_raise(T, exc_IndexError, "range object index out of range")
                     : range_item(T, r, i);
    lf_release(T, i);
    return item;
}

/* The place of an int in the range: owned, V_NONE when it is not there. */
static Value range_place(Thread *T, const Range *r, Value x) {
    bool down = int_sign(r->step) < 0;
    if (r->len == v_int(0) || int_compare(x, r->start) * (down ? -1 : 1) < 0 ||
        int_compare(x, r->stop) * (down ? -1 : 1) >= 0)
        return V_NONE;
    Value offset = int_binary(T, BIN_SUB, x, r->start);
    if (offset == V_UNDEF) return offset;
    Value rest = int_binary(T, BIN_MOD, offset, r->step);
    if (rest != v_int(0)) {
        lf_release(T, offset);
        lf_release(T, rest);
        return rest == V_UNDEF ? V_UNDEF : V_NONE;
    }
    return int_then(T, BIN_FLOORDIV, offset, r->step);
}

/* Counts (or finds, when first is not NULL) items equal to x by comparing each: for what is no int. */
static int64_t range_search(Thread *T, Value self, Value x, bool count) {
    Value it = obj_iter(T, self), item;
    if (it == V_UNDEF) return -2;
    int64_t at = 0, found = 0;
    bool hit = false;
    while (!hit && (item = obj_next(T, it)) != V_UNDEF) {
        int same = obj_equal(T, item, x);
        lf_release(T, item);
        if (same < 0) break;
        found += same;
        hit = same && !count;
        at += !hit;
    }
    lf_release(T, it);
    if (lf_failed(T)) return -2;
    return count ? found : hit ? at : -1;
}

static inline bool plain_int(Value x) { return is_exact_int(x) || v_is_bool(x); }

static int range_contains(Thread *T, Value self, Value x) {
    if (!plain_int(x)) {
        int64_t at = range_search(T, self, x, false);
        return at == -2 ? -1 : at >= 0;
    }
    Value place = range_place(T, as_range(self), x);
    if (place == V_UNDEF) return -1;
    lf_release(T, place);
    return place != V_NONE;
}

static Value m_index(Thread *T, Value *args, int n) {
    (void)n;
    if (!plain_int(args[1])) {
        int64_t at = range_search(T, args[0], args[1], false);
        if (at >= 0) return int_from_i64(T, at);
        return at == -2 ? V_UNDEF : lf_raise(T, exc_ValueError, "sequence.index(x): x not in sequence");
    }
    Value place = range_place(T, as_range(args[0]), args[1]);
    return place == V_NONE ? lf_raise(T, exc_ValueError, "range.index(x): x not in range") : place;
}

static Value m_count(Thread *T, Value *args, int n) {
    (void)n;
    if (!plain_int(args[1])) {
        int64_t found = range_search(T, args[0], args[1], true);
        return found < 0 ? V_UNDEF : int_from_i64(T, found);
    }
    int in = range_contains(T, args[0], args[1]);
    return in < 0 ? V_UNDEF : v_int(in);
}

static bool same_int(Value a, Value b) { return a == b || int_compare(a, b) == 0; }

static Value range_compare(Thread *T, Value a, Value b, int op) {
    (void)T;
    if (!is_shape(b, SHAPE_RANGE) || (op != CMP_EQ && op != CMP_NE)) return V_NOTIMPL;
    const Range *x = as_range(a), *y = as_range(b);
    bool same = same_int(x->len, y->len) &&
                (x->len == v_int(0) ||
                 (same_int(x->start, y->start) && (x->len == v_int(1) || same_int(x->step, y->step))));
    return v_bool(same == (op == CMP_EQ));
}

static bool range_hash(Thread *T, Value v, int64_t *out) {
    const Range *r = as_range(v);
    Value parts[3] = {r->len, V_NONE, V_NONE};
    if (r->len != v_int(0)) {
        parts[1] = r->start;
        if (r->len != v_int(1)) parts[2] = r->step;
    }
    Value t = tuple_from(T, parts, 3);
    bool ok = t != V_UNDEF && obj_hash(T, t, out);
    lf_release(T, t);
    return ok;
}

/* --- iterators --- */

typedef struct LongRangeIter {
    Obj h;
    Value next, step, left;
} LongRangeIter;

const Kind kind_range_iter = {.name = "range_iterator"};

static bool long_iter_visit(Obj *o, VisitFn fn, void *ctx) {
    LongRangeIter *it = (LongRangeIter *)o;
    return (!v_is_obj(it->next) || fn(&it->next, ctx)) && (!v_is_obj(it->step) || fn(&it->step, ctx)) &&
           (!v_is_obj(it->left) || fn(&it->left, ctx));
}
static const Kind kind_long_iter = {.name = "longrange_iterator", .visit = long_iter_visit};

/* next is consumed. */
static Value range_iter_from(Thread *T, Value next, Value step, Value left) {
    if (next == V_UNDEF || step == V_UNDEF) {
        lf_release(T, next);
        return V_UNDEF;
    }
    int64_t from, by, n, end;
    if (int_fits_i64(next, &from) && int_fits_i64(step, &by) && int_fits_i64(left, &n) &&
        !__builtin_mul_overflow(by, n, &end) && !__builtin_add_overflow(end, from, &end)) {
        lf_release(T, next);
        RangeIter *it = lf_alloc_atom(T, SHAPE_RANGE_ITER, sizeof *it);
        if (!it) return V_UNDEF;
        it->next = from;
        it->step = by;
        it->left = n;
        return v_obj(it);
    }
    LongRangeIter *it = lf_alloc(T, type_longrange_iterator->root_shape, sizeof *it);
    if (!it) {
        lf_release(T, next);
        return V_UNDEF;
    }
    lf_init(&it->next, next);
    lf_init(&it->step, lf_retain(T, step));
    lf_init(&it->left, lf_retain(T, left));
    return v_obj(it);
}

static Value range_iter(Thread *T, Value self) {
    const Range *r = as_range(self);
    return range_iter_from(T, lf_retain(T, r->start), r->step, r->len);
}

static Value m_reversed(Thread *T, Value *args, int n) {
    (void)n;
    const Range *r = as_range(args[0]);
    Value last = int_binary(T, BIN_SUB, r->len, v_int(1));
    Value step = int_binary(T, BIN_SUB, v_int(0), r->step);
    Value from = last == V_UNDEF ? V_UNDEF : range_item(T, r, last);
    Value it = range_iter_from(T, from, step, r->len);
    lf_release(T, last);
    lf_release(T, step);
    return it;
}

static Value range_iter_next(Thread *T, Value self) {
    RangeIter *it = (RangeIter *)v_as_obj(self);
    if (it->left <= 0) return V_UNDEF;
    it->left--;
    int64_t i = it->next;
    it->next = (int64_t)((uint64_t)i + (uint64_t)it->step);
    return LIKELY(v_int_fits(i)) ? v_int(i) : int_from_i64(T, i);
}

static Value range_iter_hint(Thread *T, Value *args, int n) {
    (void)n;
    return int_from_i64(T, ((RangeIter *)v_as_obj(args[0]))->left);
}

/* (iter, (range(next, next + left * step, step),), None) */
static Value reduce_rest(Thread *T, Value next, Value step, Value left) {
    Value stop = int_then(T, BIN_ADD, int_binary(T, BIN_MUL, left, step), next);
    return iter_reduce(T, range_new(T, lf_retain(T, next), stop, lf_retain(T, step)), V_NONE);
}

static Value range_iter_reduce(Thread *T, Value *args, int n) {
    (void)n;
    RangeIter *it = (RangeIter *)v_as_obj(args[0]);
    Value next = int_from_i64(T, it->next), step = int_from_i64(T, it->step),
          left = int_from_i64(T, it->left);
    Value r = reduce_rest(T, next, step, left);
    lf_release(T, next);
    lf_release(T, step);
    lf_release(T, left);
    return r;
}

static Value range_iter_setstate(Thread *T, Value *args, int n) {
    (void)n;
    RangeIter *it = (RangeIter *)v_as_obj(args[0]);
    int64_t at;
    if (!obj_as_i64(T, args[1], &at)) return V_UNDEF;
    at = at < 0 ? 0 : at > it->left ? it->left : at;
    it->next += at * it->step;
    it->left -= at;
    return V_NONE;
}

static Value long_iter_next(Thread *T, Value self) {
    LongRangeIter *it = (LongRangeIter *)v_as_obj(self);
    if (int_sign(it->left) <= 0) return V_UNDEF;
    Value next = int_binary(T, BIN_ADD, it->next, it->step);
    Value left = next == V_UNDEF ? V_UNDEF : int_binary(T, BIN_SUB, it->left, v_int(1));
    if (left == V_UNDEF) {
        lf_release(T, next);
        return V_UNDEF;
    }
    Value item = lf_retain(T, it->next);
    lf_store(T, &it->h, &it->next, next);
    lf_store(T, &it->h, &it->left, left);
    return item;
}

static Value long_iter_hint(Thread *T, Value *args, int n) {
    (void)n;
    return lf_retain(T, ((LongRangeIter *)v_as_obj(args[0]))->left);
}

static Value long_iter_reduce(Thread *T, Value *args, int n) {
    (void)n;
    LongRangeIter *it = (LongRangeIter *)v_as_obj(args[0]);
    return reduce_rest(T, it->next, it->step, it->left);
}

static Value long_iter_setstate(Thread *T, Value *args, int n) {
    (void)n;
    LongRangeIter *it = (LongRangeIter *)v_as_obj(args[0]);
    if (!is_int(args[1])) return lf_raise(T, exc_TypeError, "state must be an int, not %T", args[1]);
    Value at = int_plain(T, args[1]);
    if (at == V_UNDEF) return at;
    if (int_sign(at) < 0) {
        lf_release(T, at);
        at = v_int(0);
    } else if (int_compare(at, it->left) > 0) {
        lf_release(T, at);
        at = lf_retain(T, it->left);
    }
    Value left = int_binary(T, BIN_SUB, it->left, at);
    Value next = int_then(T, BIN_ADD, int_binary(T, BIN_MUL, at, it->step), it->next);
    lf_release(T, at);
    if (left == V_UNDEF || next == V_UNDEF) {
        lf_release(T, left);
        lf_release(T, next);
        return V_UNDEF;
    }
    lf_store(T, &it->h, &it->next, next);
    lf_store(T, &it->h, &it->left, left);
    return V_NONE;
}

/* --- the types --- */

static Value m_reduce(Thread *T, Value *args, int n) {
    (void)n;
    Value parts[2] = {v_obj(type_range), tuple_from(T, &as_range(args[0])->start, 3)};
    Value t = parts[1] == V_UNDEF ? V_UNDEF : tuple_from(T, parts, 2);
    lf_release(T, parts[1]);
    return t;
}

static Value get_start(Thread *T, Value v) { return lf_retain(T, as_range(v)->start); }
static Value get_stop(Thread *T, Value v) { return lf_retain(T, as_range(v)->stop); }
static Value get_step(Thread *T, Value v) { return lf_retain(T, as_range(v)->step); }

static bool range_visit(Obj *o, VisitFn fn, void *ctx) {
    Range *r = (Range *)o;
    Value *slots[] = {&r->start, &r->stop, &r->step, &r->len};
    for (int i = 0; i < 4; i++)
        if (v_is_obj(*slots[i]) && !fn(slots[i], ctx)) return false;
    return true;
}

static size_t range_end(Thread *T, Obj *o) {
    Range *r = (Range *)o;
    lf_release(T, r->start);
    lf_release(T, r->stop);
    lf_release(T, r->step);
    lf_release(T, r->len);
    return sizeof *r;
}

const Kind kind_range = {.end = range_end, .name = "range", .visit = range_visit, .flags = KIND_ATOM};

static const char hint_doc[] = "How many items are left.",
                  reduce_doc[] = "How pickle and copy make another one.",
                  setstate_doc[] = "Sets the place to go on from.";

static const MethodDef range_methods[] = {
    {"__reversed__(self, /)", m_reversed, "An iterator over the items from last to first.", 0},
    {"__reduce__(self, /)", m_reduce, reduce_doc, 0},
    {"count(self, object, /)", m_count, "How many items equal the object.", 0},
    {"index(self, object, /)", m_index, "The place of the object; ValueError if it is not there.", 0},
    {0}};

static const GetSetDef range_getset[] = {{"start", get_start, readonly_attribute, NULL},
                                         {"stop", get_stop, readonly_attribute, NULL},
                                         {"step", get_step, readonly_attribute, NULL},
                                         {0}};

const TypeDef typedef_range = {
    .name = "range",
    .doc = "range(stop), range(start, stop[, step]): the ints from start up to, not including, stop.",
    .where = &type_range,
    .kind = &kind_range,
    .size = sizeof(Range),
    .flags = TYPE_SEQUENCE,
    .shape = SHAPE_RANGE,
    .slots = {.repr = range_repr,
              .hash = range_hash,
              .compare = range_compare,
              .truth = range_truth,
              .len = range_len,
              .getitem = range_getitem,
              .contains = range_contains,
              .iter = range_iter},
    .new_ = {"range(cls, start, stop=?, step=1, /)", range_make, NULL, METHOD_NEW},
    .methods = range_methods,
    .getset = range_getset,
};

static const MethodDef range_iter_methods[] = {
    {"__length_hint__(self, /)", range_iter_hint, hint_doc, 0},
    {"__reduce__(self, /)", range_iter_reduce, reduce_doc, 0},
    {"__setstate__(self, state, /)", range_iter_setstate, setstate_doc, 0},
    {0}};

const TypeDef typedef_range_iterator = {.name = "range_iterator",
                                        .where = &type_range_iterator,
                                        .kind = &kind_range_iter,
                                        .size = sizeof(RangeIter),
                                        .shape = SHAPE_RANGE_ITER,
                                        .slots = {.iter = iter_self, .next = range_iter_next},
                                        .methods = range_iter_methods};

static const MethodDef long_iter_methods[] = {
    {"__length_hint__(self, /)", long_iter_hint, hint_doc, 0},
    {"__reduce__(self, /)", long_iter_reduce, reduce_doc, 0},
    {"__setstate__(self, state, /)", long_iter_setstate, setstate_doc, 0},
    {0}};

const TypeDef typedef_longrange_iterator = {.name = "longrange_iterator",
                                            .where = &type_longrange_iterator,
                                            .kind = &kind_long_iter,
                                            .size = sizeof(LongRangeIter),
                                            .slots = {.iter = iter_self, .next = long_iter_next},
                                            .methods = long_iter_methods};
