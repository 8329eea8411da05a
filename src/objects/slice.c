/* slice.c — slices: start, stop, step of any kind, and the arithmetic of slicing. */
#include "src/objects/containers.h"
#include "src/objects/int.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "runtime/alloc_inline.h"

Type *type_slice;

static inline Slice *as_slice(Value v) { return (Slice *)v_as_obj(v); }

Value slice_new(Thread *T, Value start, Value stop, Value step) {
    Slice *s = lf_alloc_core(T, SHAPE_SLICE, (sizeof *s + 15) & ~(size_t)15);
    if (UNLIKELY(!s)) return V_UNDEF;
    lf_init(&s->start, lf_retain(T, start));
    lf_init(&s->stop, lf_retain(T, stop));
    lf_init(&s->step, lf_retain(T, step));
    return v_obj(s);
}

static bool bad_bound(Thread *T) {
    lf_raise(T, exc_TypeError, "slice indices must be integers or None or have an __index__ method");
    return false;
}

/* A bound as an int64, clamped. */
static bool slice_bound(Thread *T, Value v, int64_t *out) {
    if (v_is_int(v)) {
        *out = v_as_int(v);
        return true;
    }
    if (!is_int(v) && !type_of(v)->slots.index) return bad_bound(T);
    return obj_as_index(T, v, out, NULL);
}

static int64_t clamp(int64_t at, int64_t len, int64_t low, int64_t high) {
    if (at < 0) {
        at += len;
        return at < low ? low : at;
    }
    return at > high ? high : at;
}

bool slice_indices(Thread *T, Value v, int64_t len, int64_t *start, int64_t *stop, int64_t *step,
                   int64_t *count) {
    const Slice *s = as_slice(v);
    int64_t by = 1;
    if (s->step != V_NONE) {
        if (!slice_bound(T, s->step, &by)) return false;
        if (by == 0) {
            lf_raise(T, exc_ValueError, "slice step cannot be zero");
            return false;
        }
        if (by < -INT64_MAX) by = -INT64_MAX;
    }
    int64_t low = by < 0 ? -1 : 0, high = by < 0 ? len - 1 : len;
    int64_t from = by < 0 ? high : low, to = by < 0 ? low : high;
    if (s->start != V_NONE) {
        if (!slice_bound(T, s->start, &from)) return false;
        from = clamp(from, len, low, high);
    }
    if (s->stop != V_NONE) {
        if (!slice_bound(T, s->stop, &to)) return false;
        to = clamp(to, len, low, high);
    }
    *start = from;
    *stop = to;
    *step = by;
    int64_t span = by < 0 ? from - to : to - from;
    if (span <= 0)
        *count = 0;
    else if (by == 1 || by == -1) /* nearly always, and a division is slow */
        *count = span;
    else
        *count = (span - 1) / (by < 0 ? -by : by) + 1;
    return true;
}

/* --- indices() with ints of any size --- */

/* v as an int, or `otherwise` for None; owned. */
static Value bound_int(Thread *T, Value v, Value otherwise) {
    if (v == V_NONE) return lf_retain(T, otherwise);
    if (!is_int(v) && !type_of(v)->slots.index) return bad_bound(T), V_UNDEF;
    return obj_index(T, v);
}

static Value clamped_int(Thread *T, Value v, Value otherwise, Value len, Value low, Value high) {
    Value at = bound_int(T, v, otherwise);
    if (at == V_UNDEF || v == V_NONE) return at;
    if (int_sign(at) < 0) {
        Value sum = int_binary(T, BIN_ADD, at, len);
        lf_release(T, at);
        at = sum;
        if (at == V_UNDEF || int_compare(at, low) >= 0) return at;
        lf_release(T, at);
        return lf_retain(T, low);
    }
    if (int_compare(at, high) <= 0) return at;
    lf_release(T, at);
    return lf_retain(T, high);
}

bool slice_indices_int(Thread *T, Value v, Value len, Value out[3]) {
    const Slice *s = as_slice(v);
    Value step = bound_int(T, s->step, v_int(1));
    out[0] = out[1] = out[2] = V_UNDEF;
    if (step == V_UNDEF) return false;
    if (int_sign(step) == 0) {
        lf_raise(T, exc_ValueError, "slice step cannot be zero");
        return false;
    }
    bool down = int_sign(step) < 0;
    Value low = v_int(down ? -1 : 0);
    Value high = down ? int_binary(T, BIN_SUB, len, v_int(1)) : lf_retain(T, len);
    out[2] = step;
    if (high != V_UNDEF) {
        out[0] = clamped_int(T, s->start, down ? high : low, len, low, high);
        if (out[0] != V_UNDEF) out[1] = clamped_int(T, s->stop, down ? low : high, len, low, high);
    }
    lf_release(T, high);
    if (out[1] != V_UNDEF) return true;
    lf_clear(T, &out[0]);
    lf_clear(T, &out[2]);
    return false;
}

static Value m_indices(Thread *T, Value *args, int n) {
    (void)n;
    Value len = obj_index(T, args[1]), out[3];
    if (len == V_UNDEF) return V_UNDEF;
    if (int_sign(len) < 0) {
        lf_release(T, len);
        return lf_raise(T, exc_ValueError, "length should not be negative");
    }
    bool ok = slice_indices_int(T, args[0], len, out);
    lf_release(T, len);
    Value t = ok ? tuple_from(T, out, 3) : V_UNDEF;
    for (int i = 0; ok && i < 3; i++) lf_release(T, out[i]);
    return t;
}

/* --- the type --- */

static Value slice_make(Thread *T, Value *args, int n) {
    (void)n;
    if (args[2] == V_UNDEF) return slice_new(T, V_NONE, args[1], V_NONE);
    return slice_new(T, args[1], args[2], args[3]);
}

static Value parts_of(Thread *T, Value v) { return tuple_from(T, &as_slice(v)->start, 3); }

static Value slice_repr(Thread *T, Value v) {
    const Slice *s = as_slice(v);
    return str_format(T, "slice(%R, %R, %R)", s->start, s->stop, s->step);
}

static Value slice_compare(Thread *T, Value a, Value b, int op) {
    if (!is_shape(b, SHAPE_SLICE)) return V_NOTIMPL;
    if (a == b) return v_bool(op == CMP_EQ || op == CMP_LE || op == CMP_GE);
    Value x = parts_of(T, a), y = x == V_UNDEF ? V_UNDEF : parts_of(T, b);
    Value r = y == V_UNDEF ? V_UNDEF : obj_compare(T, x, y, op);
    lf_release(T, x);
    lf_release(T, y);
    return r;
}

static bool slice_hash(Thread *T, Value v, int64_t *out) {
    Value t = parts_of(T, v);
    if (t == V_UNDEF) return false;
    int64_t h;
    bool ok = obj_hash(T, t, &h);
    lf_release(T, t);
    if (!ok) return false;
    /* a slice hashes as its tuple does without the length mixed in at the end */
    const uint64_t prime5 = 2870177450012600261u;
    uint64_t acc = (uint64_t)h - (3 ^ (prime5 ^ 3527539u));
    *out = acc == UINT64_MAX ? 1546275796 : (int64_t)acc;
    return true;
}

static Value m_reduce(Thread *T, Value *args, int n) {
    (void)n;
    Value parts[2] = {v_obj(type_slice), parts_of(T, args[0])};
    Value t = parts[1] == V_UNDEF ? V_UNDEF : tuple_from(T, parts, 2);
    lf_release(T, parts[1]);
    return t;
}

static Value get_start(Thread *T, Value v) { return lf_retain(T, as_slice(v)->start); }
static Value get_stop(Thread *T, Value v) { return lf_retain(T, as_slice(v)->stop); }
static Value get_step(Thread *T, Value v) { return lf_retain(T, as_slice(v)->step); }

static bool slice_visit(Obj *o, VisitFn fn, void *ctx) {
    Slice *s = (Slice *)o;
    return (!v_is_obj(s->start) || fn(&s->start, ctx)) && (!v_is_obj(s->stop) || fn(&s->stop, ctx)) &&
           (!v_is_obj(s->step) || fn(&s->step, ctx));
}

static void slice_drop(Thread *T, Obj *o) {
    Slice *s = (Slice *)o;
    lf_release(T, s->start);
    lf_release(T, s->stop);
    lf_release(T, s->step);
}

/* Three small ints or None: nothing ends with it. */
static size_t slice_end(Thread *T, Obj *o) {
    (void)T;
    const Slice *s = (Slice *)o;
    return v_is_obj(s->start) || v_is_obj(s->stop) || v_is_obj(s->step) ? KIND_NOT_ENDED : sizeof *s;
}

const Kind kind_slice = {.end = slice_end,
                         .drop = slice_drop,
                         .name = "slice",
                         .visit = slice_visit,
                         .flags = KIND_TUPLE | KIND_MOVABLE | KIND_FREEZABLE};

static const MethodDef slice_methods[] = {
    {"indices(self, object, /)", m_indices, "start, stop and step for a sequence of that length.", 0},
    {"__reduce__(self, /)", m_reduce, "How pickle and copy make another one.", 0},
    {0}};

static const GetSetDef slice_getset[] = {{"start", get_start, readonly_attribute, NULL},
                                         {"stop", get_stop, readonly_attribute, NULL},
                                         {"step", get_step, readonly_attribute, NULL},
                                         {0}};

const TypeDef typedef_slice = {
    .name = "slice",
    .doc = "slice(stop), slice(start, stop[, step]): what stands between the brackets of a[1:2:3].",
    .where = &type_slice,
    .kind = &kind_slice,
    .size = sizeof(Slice),
    .shape = SHAPE_SLICE,
    .slots = {.repr = slice_repr, .compare = slice_compare, .hash = slice_hash},
    .new_ = {"slice(cls, start, stop=?, step=None, /)", slice_make, NULL, METHOD_NEW},
    .methods = slice_methods,
    .getset = slice_getset,
};
