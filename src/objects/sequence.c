/* sequence.c — see sequence.h; also the guard that stops repr of a container within itself. */
#include "src/objects/sequence.h"
#include "src/objects/int.h"
#include "src/objects/str.h"

/* The answer of an ordering from the sign of a three-way comparison. */
static inline Value answer(int op, int64_t sign) {
    switch (op) {
    case CMP_LT: return v_bool(sign < 0);
    case CMP_LE: return v_bool(sign <= 0);
    case CMP_EQ: return v_bool(sign == 0);
    case CMP_NE: return v_bool(sign != 0);
    case CMP_GT: return v_bool(sign > 0);
    default: return v_bool(sign >= 0);
    }
}

/* Two ints, two floats or two str without running anything: true, and the sign of their comparison. */
static inline bool compare_plain(Value p, Value q, int *sign) {
    if (v_both_int(p, q)) {
        *sign = v_as_int(p) < v_as_int(q) ? -1 : v_as_int(p) > v_as_int(q);
        return true;
    }
    if (v_is_double(p) && v_is_double(q)) {
        double x = v_as_double(p), y = v_as_double(q);
        *sign = x < y ? -1 : x > y;
        return x == x && y == y;
    }
    if (!is_exact_str(p) || !is_exact_str(q)) return false;
    *sign = str_compare(as_str(p), as_str(q));
    return true;
}

Value seq_compare(Thread *T, Value a, Value b, int op, bool tuple) {
    int64_t na, nb;
    Value *x = seq_items(a, tuple, &na), *y = seq_items(b, tuple, &nb);
    if (na != nb && (op == CMP_EQ || op == CMP_NE)) return v_bool(op == CMP_NE);
    for (int64_t i = 0; i < na && i < nb; i++) {
        Value p = x[i], q = y[i];
        int sign;
        if (p == q) continue;
        if (compare_plain(p, q, &sign)) {
            if (sign) return answer(op, sign);
            continue;
        }
        lf_retain(T, p);
        lf_retain(T, q);
        int same = obj_equal(T, p, q);
        /* == may have changed the lists: is there still something to compare? */
        x = seq_items(a, tuple, &na);
        y = seq_items(b, tuple, &nb);
        Value r = V_HOLE;
        if (same < 0)
            r = V_UNDEF;
        else if (!same && i < na && i < nb)
            r = op == CMP_EQ ? V_FALSE : op == CMP_NE ? V_TRUE : obj_compare(T, p, q, op);
        lf_release(T, p);
        lf_release(T, q);
        if (r != V_HOLE) return r;
        x = seq_items(a, tuple, &na);
        y = seq_items(b, tuple, &nb);
    }
    return answer(op, na - nb);
}

Value seq_repr(Thread *T, Value v, bool tuple) {
    int64_t n;
    seq_items(v, tuple, &n);
    if (n == 0) return str_from_c(T, tuple ? "()" : "[]");
    int again = repr_enter(T, v);
    if (again) return again < 0 ? V_UNDEF : str_from_c(T, tuple ? "(...)" : "[...]");
    StrBuilder sb;
    sb_init(&sb, T);
    sb_char(&sb, tuple ? '(' : '[');
    bool ok = true;
    for (int64_t i = 0; ok; i++) {
        Value *items = seq_items(v, tuple, &n);
        if (i >= n) break;
        if (i) sb_c(&sb, ", ");
        Value item = lf_retain(T, items[i]);
        Value s = obj_repr(T, item);
        lf_release(T, item);
        ok = s != V_UNDEF;
        if (ok) sb_str(&sb, s);
        lf_release(T, s);
    }
    repr_leave(T, v);
    if (!ok) {
        sb_free(&sb);
        return V_UNDEF;
    }
    if (tuple && n == 1) sb_char(&sb, ',');
    sb_char(&sb, tuple ? ')' : ']');
    return sb_done(&sb);
}

/* Is items[i] equal to x? */
static inline int equal_at(Thread *T, Value item, Value x) {
    if (item == x) return 1;
    if (v_both_int(item, x)) return 0;
    lf_retain(T, item);
    int same = obj_equal(T, item, x);
    lf_release(T, item);
    return same;
}

int seq_contains(Thread *T, Value v, Value x, bool tuple) {
    for (int64_t i = 0;; i++) {
        int64_t n;
        Value *items = seq_items(v, tuple, &n);
        if (i >= n) return 0;
        int same = equal_at(T, items[i], x);
        if (same) return same;
    }
}

Value seq_count(Thread *T, Value v, Value x, bool tuple) {
    int64_t count = 0;
    for (int64_t i = 0;; i++) {
        int64_t n;
        Value *items = seq_items(v, tuple, &n);
        if (i >= n) return v_int(count);
        int same = equal_at(T, items[i], x);
        if (same < 0) return V_UNDEF;
        count += same;
    }
}

bool seq_position(Thread *T, Value v, int64_t *out) {
    if (v_is_int(v)) {
        *out = v_as_int(v);
        return true;
    }
    if (!is_int(v) && !type_of(v)->slots.index) {
        lf_raise(T, exc_TypeError, "slice indices must be integers or have an __index__ method");
        return false;
    }
    return obj_as_index(T, v, out, NULL);
}

Value seq_index(Thread *T, Value v, Value x, Value start, Value stop, bool tuple) {
    int64_t n, from = 0, to = INT64_MAX;
    if (start != V_UNDEF && !seq_position(T, start, &from)) return V_UNDEF;
    if (stop != V_UNDEF && !seq_position(T, stop, &to)) return V_UNDEF;
    seq_items(v, tuple, &n);
    if (from < 0 && (from += n) < 0) from = 0;
    if (to < 0 && (to += n) < 0) to = 0;
    for (int64_t i = from; i < to; i++) {
        Value *items = seq_items(v, tuple, &n);
        if (i >= n) break;
        int same = equal_at(T, items[i], x);
        if (same < 0) return V_UNDEF;
        if (same) return v_int(i);
    }
    return lf_raise(T, exc_ValueError,
                    tuple ? "tuple.index(x): x not in tuple" : "list.index(x): x not in list");
}

int seq_repeat_count(Thread *T, Value other, int64_t *out) {
    if (v_is_int(other)) {
        *out = v_as_int(other);
        return 1;
    }
    Type *t = type_of(other);
    if (!is_int(other)) {
        if ((t->flags & TYPE_HEAP) && t->slots.binary[BIN_MUL]) return 0;
        if (!t->slots.index) {
            lf_raise(T, exc_TypeError, "can't multiply sequence by non-int of type '%T'", other);
            return -1;
        }
    }
    return obj_as_index(T, other, out, exc_OverflowError) ? 1 : -1;
}

Value seq_cannot_concat(Thread *T, Value other, const char *name) {
    Type *t = type_of(other);
    if ((t->flags & TYPE_HEAP) && t->slots.binary[BIN_ADD]) return V_NOTIMPL;
    return lf_raise(T, exc_TypeError, "can only concatenate %s (not \"%T\") to %s", name, other, name);
}

int seq_subscript(Thread *T, Value key, int64_t len, int64_t *at, const char *name, const char *range_error) {
    if (v_is_int(key))
        *at = v_as_int(key);
    else if (is_shape(key, SHAPE_SLICE))
        return 0;
    else if (!is_int(key) && !type_of(key)->slots.index) {
        lf_raise(T, exc_TypeError, "%s indices must be integers or slices, not %T", name, key);
        return -1;
    } else if (!obj_as_index(T, key, at, exc_IndexError))
        return -1;
    if (*at < 0) *at += len;
    if (*at >= 0 && *at < len) return 1;
    lf_raise(T, exc_IndexError, "%s", range_error);
    return -1;
}

/* --- repr within repr --- */

/* The containers whose repr is being made, innermost last. Each thread has its own. */
static _Thread_local struct {
    Value *items;
    int n, cap;
} showing;

int repr_enter(Thread *T, Value v) {
    for (int i = showing.n; i-- > 0;)
        if (showing.items[i] == v) return 1;
    if (showing.n == showing.cap) {
        int cap = showing.cap ? showing.cap * 2 : 16;
        Value *items = lf_buf_realloc(T, showing.items, (size_t)cap * sizeof(Value));
        if (!items) return -1;
        showing.items = items;
        showing.cap = cap;
    }
    showing.items[showing.n++] = v;
    return 0;
}

void repr_leave(Thread *T, Value v) {
    for (int i = showing.n; i-- > 0;) {
        if (showing.items[i] != v) continue;
        showing.items[i] = showing.items[--showing.n];
        break;
    }
    if (showing.n == 0) {
        lf_buf_free(T, showing.items);
        showing.items = NULL;
        showing.cap = 0;
    }
}
