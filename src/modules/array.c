/* array.c — the module array: sequences of numbers or characters of one machine type.
 *
 * What differs from type code to type code is in one table: how an item is read from and written to its
 * bytes. While somebody has a buffer of an array its size cannot change.
 */
#include "runtime/freeze.h"
#include "src/objects/bytes.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/int.h"
#include "src/objects/iterators.h"
#include "src/objects/names.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/sequence.h"
#include "src/objects/str.h"

typedef struct Code {
    char code;
    uint8_t size;
    uint8_t machine; /* the number that pickles name the format by, little endian */
    const char *format;
    Value (*get)(Thread *T, const uint8_t *p);
    bool (*set)(Thread *T, uint8_t *p, Value v);
} Code;

typedef struct Array {
    Obj h;
    int64_t len, cap;
    uint8_t *data;
    const Code *code;
    int64_t exports;
} Array;

static Type *type_array, *type_array_iterator;
static inline Array *as_array(Value v) { return (Array *)v_as_obj(v); }
static inline bool is_array(Value v) { return v_is_obj(v) && is_instance(v, type_array); }
static inline uint8_t *item_at(const Array *a, int64_t i) { return a->data + i * a->code->size; }

static void array_free_parts(Thread *T, Obj *o) { lf_buf_free(T, ((Array *)o)->data); }
static bool array_busy(const Obj *o) { return ((const Array *)o)->exports != 0; }
static const Kind kind_array = {.busy = array_busy,
                                .name = "array",
                                .free_parts = array_free_parts,
                                .flags = KIND_MOVABLE | KIND_FREEZABLE};

/* --- items --- */

/* v as an int64 within [low, high]; `what` names the C type. */
static bool int_within(Thread *T, Value v, int64_t low, int64_t high, const char *what, int64_t *out) {
    if (!v_is_int(v)) {
        Value i = obj_index(T, v);
        bool ok = i != V_UNDEF && int_as_i64(T, i, out);
        lf_release(T, i);
        if (!ok) return false;
    } else
        *out = v_as_int(v);
    if (*out >= low && *out <= high) return true;
    lf_raise(T, exc_OverflowError, *out < low ? "%s is less than minimum" : "%s is greater than maximum",
             what);
    return false;
}

#define SHORT_RANGE INT16_MIN, INT16_MAX, "signed short integer"
#define INT_RANGE INT32_MIN, INT32_MAX, "signed integer"

static bool set_b(Thread *T, uint8_t *p, Value v) {
    int64_t i;
    if (!int_within(T, v, SHORT_RANGE, &i) || !int_within(T, v_int(i), INT8_MIN, INT8_MAX, "signed char", &i))
        return false;
    *p = (uint8_t)i;
    return true;
}
static bool set_B(Thread *T, uint8_t *p, Value v) {
    int64_t i;
    if (!int_within(T, v, SHORT_RANGE, &i) ||
        !int_within(T, v_int(i), 0, UINT8_MAX, "unsigned byte integer", &i))
        return false;
    *p = (uint8_t)i;
    return true;
}
static bool set_h(Thread *T, uint8_t *p, Value v) {
    int64_t i;
    if (!int_within(T, v, SHORT_RANGE, &i)) return false;
    int16_t x = (int16_t)i;
    memcpy(p, &x, sizeof x);
    return true;
}
static bool set_H(Thread *T, uint8_t *p, Value v) {
    int64_t i;
    if (!int_within(T, v, INT_RANGE, &i) || !int_within(T, v_int(i), 0, UINT16_MAX, "unsigned short", &i))
        return false;
    uint16_t x = (uint16_t)i;
    memcpy(p, &x, sizeof x);
    return true;
}
static bool set_i(Thread *T, uint8_t *p, Value v) {
    int64_t i;
    if (!int_within(T, v, INT_RANGE, &i)) return false;
    int32_t x = (int32_t)i;
    memcpy(p, &x, sizeof x);
    return true;
}

/* Any int as 64 bits; the texts of the two errors. */
static bool int_bits(Thread *T, Value v, bool is_signed, uint8_t *p, const char *negative,
                     const char *large) {
    Value i = obj_index(T, v);
    if (i == V_UNDEF) return false;
    bool ok = false;
    if (!is_signed && int_sign(i) < 0)
        lf_raise(T, exc_OverflowError, "%s", negative);
    else if (int_bit_length(i) > (is_signed ? 63u : 64u) &&
             !(is_signed && int_sign(i) < 0 && int_bit_length(i) == 64 &&
               int_to_bytes(T, i, p, 8, false, true))) {
        if (lf_failed(T)) lf_exc_clear(T);
        lf_raise(T, exc_OverflowError, "%s", large);
    } else
        ok = int_to_bytes(T, i, p, 8, false, is_signed);
    lf_release(T, i);
    return ok;
}

static bool set_I(Thread *T, uint8_t *p, Value v) {
    uint64_t x;
    if (!int_bits(T, v, false, (uint8_t *)&x, "can't convert negative value to unsigned int",
                  "Python int too large to convert to C unsigned long"))
        return false;
    if (x > UINT32_MAX) {
        lf_raise(T, exc_OverflowError, "unsigned int is greater than maximum");
        return false;
    }
    uint32_t y = (uint32_t)x;
    memcpy(p, &y, sizeof y);
    return true;
}
static bool set_l(Thread *T, uint8_t *p, Value v) {
    return int_bits(T, v, true, p, "", "Python int too large to convert to C long");
}
static bool set_L(Thread *T, uint8_t *p, Value v) {
    return int_bits(T, v, false, p, "can't convert negative value to unsigned int",
                    "Python int too large to convert to C unsigned long");
}
static bool set_q(Thread *T, uint8_t *p, Value v) {
    return int_bits(T, v, true, p, "", "int too big to convert");
}
static bool set_Q(Thread *T, uint8_t *p, Value v) {
    return int_bits(T, v, false, p, "can't convert negative int to unsigned", "int too big to convert");
}
static bool set_f(Thread *T, uint8_t *p, Value v) {
    double d;
    if (!obj_as_double(T, v, &d)) return false;
    float f = (float)double_plain(d);
    memcpy(p, &f, sizeof f);
    return true;
}
static bool set_d(Thread *T, uint8_t *p, Value v) {
    double d;
    if (!obj_as_double(T, v, &d)) return false;
    d = double_plain(d);
    memcpy(p, &d, sizeof d);
    return true;
}
static bool set_w(Thread *T, uint8_t *p, Value v) {
    if (!is_str(v))
        lf_raise(T, exc_TypeError, "array item must be a unicode character, not %T", v);
    else if (as_str(v)->len != 1)
        lf_raise(T, exc_TypeError, "array item must be a unicode character, not a string of length %zd",
                 (ptrdiff_t)as_str(v)->len);
    else {
        uint32_t c = str_at(as_str(v), 0);
        memcpy(p, &c, sizeof c);
        return true;
    }
    return false;
}

#define GETTER(name, ctype, result)                        \
    static Value get_##name(Thread *T, const uint8_t *p) { \
        ctype x;                                           \
        (void)T;                                           \
        memcpy(&x, p, sizeof x);                           \
        return result;                                     \
    }
GETTER(b, int8_t, v_int(x))
GETTER(B, uint8_t, v_int(x))
GETTER(h, int16_t, v_int(x))
GETTER(H, uint16_t, v_int(x))
GETTER(i, int32_t, v_int(x))
GETTER(I, uint32_t, v_int(x))
GETTER(q, int64_t, int_from_i64(T, x))
GETTER(Q, uint64_t, int_from_u64(T, x))
GETTER(f, float, v_double_checked((double)x))
GETTER(d, double, v_double_checked(x))

static Value get_w(Thread *T, const uint8_t *p) {
    uint32_t c;
    memcpy(&c, p, sizeof c);
    if (c > 0x10FFFF)
        return lf_raise(T, exc_ValueError, "character U+%x is not in range [U+0000; U+10ffff]", c);
    return str_char(T, c);
}

static const Code codes[] = {
    {'b', 1, 1, "b", get_b, set_b},  {'B', 1, 0, "B", get_B, set_B},  {'u', 4, 20, "w", get_w, set_w},
    {'w', 4, 20, "w", get_w, set_w}, {'h', 2, 4, "h", get_h, set_h},  {'H', 2, 2, "H", get_H, set_H},
    {'i', 4, 8, "i", get_i, set_i},  {'I', 4, 6, "I", get_I, set_I},  {'l', 8, 12, "l", get_q, set_l},
    {'L', 8, 10, "L", get_Q, set_L}, {'q', 8, 12, "q", get_q, set_q}, {'Q', 8, 10, "Q", get_Q, set_Q},
    {'f', 4, 14, "f", get_f, set_f}, {'d', 8, 16, "d", get_d, set_d}, {0},
};
static const char typecodes[] = "bBuwhHiIlLqQfd";

static const Code *find_code(uint32_t c) {
    for (const Code *code = codes; code->code; code++)
        if ((uint32_t)code->code == c) return code;
    return NULL;
}
static inline bool is_text(const Array *a) { return a->code->code == 'u' || a->code->code == 'w'; }

/* --- size --- */

/* Makes the array n items long; what is new is not filled. */
static bool array_resize(Thread *T, Array *a, int64_t n) {
    if (!lf_may_write(T, &a->h)) return false;
    if (a->exports && n != a->len) {
        lf_raise(T, exc_BufferError, "cannot resize an array that is exporting buffers");
        return false;
    }
    if (n > a->cap) {
        if (n > INT64_MAX / 16) return lf_no_memory(T), false;
        int64_t cap = a->len ? n + (n >> 1) + 4 : n;
        uint8_t *data = lf_buf_realloc(T, a->data, (size_t)cap * a->code->size);
        if (!data) return false;
        a->data = data;
        a->cap = cap;
    }
    a->len = n;
    return true;
}

static Value array_new(Thread *T, Value cls, const Code *code, int64_t n) {
    Array *a = iter_object_new(T, cls, sizeof *a);
    if (!a) return V_UNDEF;
    a->code = code;
    if (n && !array_resize(T, a, n)) {
        lf_release_obj(T, &a->h);
        return V_UNDEF;
    }
    return v_obj(a);
}

static Value plain_new(Thread *T, const Array *like, int64_t n) {
    return array_new(T, v_obj(type_array), like->code, n);
}

static bool array_append(Thread *T, Array *a, Value v) {
    uint8_t bytes[8]; /* the item first: what it does to the array must not see a hole */
    if (!a->code->set(T, bytes, v) || !array_resize(T, a, a->len + 1)) return false;
    memcpy(item_at(a, a->len - 1), bytes, a->code->size);
    return true;
}

static bool append_bytes(Thread *T, Array *a, const void *p, int64_t n) {
    int64_t size = a->code->size, old = a->len;
    if (n % size) {
        lf_raise(T, exc_ValueError, "bytes length not a multiple of item size");
        return false;
    }
    if (n == 0) return true;
    if (!array_resize(T, a, old + n / size)) return false;
    memcpy(item_at(a, old), p, (size_t)n);
    return true;
}

static bool append_text(Thread *T, Array *a, Value text) {
    const Str *s = as_str(text);
    int64_t old = a->len;
    if (!array_resize(T, a, old + s->len)) return false;
    for (int64_t i = 0; i < s->len; i++) {
        uint32_t c = str_at(s, i);
        memcpy(item_at(a, old + i), &c, sizeof c);
    }
    return true;
}

static bool append_array(Thread *T, Array *a, const Array *from) {
    int64_t old = a->len, n = from->len;
    if (!array_resize(T, a, old + n)) return false;
    if (n) memcpy(item_at(a, old), from->data, (size_t)n * a->code->size); /* from may be a itself */
    return true;
}

static bool append_iterable(Thread *T, Array *a, Value iterable) {
    Value it = obj_iter(T, iterable), v;
    bool ok = it != V_UNDEF;
    while (ok && (v = obj_next(T, it)) != V_UNDEF) {
        ok = array_append(T, a, v);
        lf_release(T, v);
    }
    lf_release(T, it);
    return ok && !lf_failed(T);
}

/* Takes items [from, from + n) out and puts `more` new ones, which lie at p, in their place. p is not in the
 * array. */
static bool splice(Thread *T, Array *a, int64_t from, int64_t n, const uint8_t *p, int64_t more) {
    int64_t size = a->code->size, old = a->len, tail = old - from - n;
    if (!lf_may_write(T, &a->h)) return false;
    if (more > n && !array_resize(T, a, old + more - n)) return false;
    if (tail && more != n) {
        if (a->exports) return array_resize(T, a, old + more - n);
        memmove(item_at(a, from + more), item_at(a, from + n), (size_t)(tail * size));
    }
    if (more < n && !array_resize(T, a, old + more - n)) return false;
    if (more) memcpy(item_at(a, from), p, (size_t)(more * size));
    return true;
}

/* --- making --- */

static bool fill_from(Thread *T, Array *a, Value init) {
    if (is_str(init)) {
        if (is_text(a)) return append_text(T, a, init);
        lf_raise(T, exc_TypeError, "cannot use a str to initialize an array with typecode '%c'",
                 a->code->code);
        return false;
    }
    if (is_array(init)) {
        const Array *from = as_array(init);
        if (is_text(from) && !is_text(a)) {
            lf_raise(T, exc_TypeError, "cannot use a unicode array to initialize an array with typecode '%c'",
                     a->code->code);
            return false;
        }
        if (from->code == a->code) return append_array(T, a, from);
    }
    if (is_bytes(init) || (v_is_obj(init) && is_instance(init, type_bytearray))) {
        Buffer b;
        if (!buffer_get(T, init, &b, false)) return false;
        bool ok = append_bytes(T, a, b.data, b.len);
        buffer_release(T, &b);
        return ok;
    }
    return append_iterable(T, a, init);
}

static Value array_make(Thread *T, Value *args, int nargs) {
    (void)nargs;
    const Tuple *given = as_tuple(args[1]);
    if (args[0] == v_obj(type_array) && args[2] != V_UNDEF && as_dict(args[2])->len)
        return lf_raise(T, exc_TypeError, "array.array() takes no keyword arguments");
    if (given->len < 1 || given->len > 2)
        return lf_raise(T, exc_TypeError,
                        given->len < 1 ? "array() takes at least 1 argument (%zd given)"
                                       : "array() takes at most 2 arguments (%zd given)",
                        (ptrdiff_t)given->len);
    Value code_arg = given->items[0];
    if (!is_str(code_arg))
        return lf_raise(T, exc_TypeError, "array() argument 1 must be a unicode character, not %T", code_arg);
    if (as_str(code_arg)->len != 1)
        return lf_raise(T, exc_TypeError,
                        "array() argument 1 must be a unicode character, not a string of length %zd",
                        (ptrdiff_t)as_str(code_arg)->len);
    const Code *code = find_code(str_at(as_str(code_arg), 0));
    if (!code)
        return lf_raise(T, exc_ValueError,
                        "bad typecode (must be b, B, u, w, h, H, i, I, l, L, q, Q, f or d)");
    if (code->code == 'u' && !lf_warn(T, exc_DeprecationWarning, 1,
                                      "The 'u' type code is deprecated and will be removed in Python 3.16"))
        return V_UNDEF;
    Value v = array_new(T, args[0], code, 0);
    if (v != V_UNDEF && given->len == 2 && !fill_from(T, as_array(v), given->items[1])) lf_clear(T, &v);
    return v;
}

/* --- operators --- */

static Value text_of(Thread *T, const Array *a) {
    for (int64_t i = 0; i < a->len; i++) {
        Value c = a->code->get(T, item_at(a, i)); /* refuses what is no character */
        if (c == V_UNDEF) return c;
        lf_release(T, c);
    }
    return str_from_ucs4(T, (const uint32_t *)(const void *)a->data, (size_t)a->len);
}

static Value to_list(Thread *T, const Array *a) {
    Value l = list_new(T, a->len);
    for (int64_t i = 0; l != V_UNDEF && i < a->len; i++) {
        Value v = a->code->get(T, item_at(a, i));
        if (v == V_UNDEF || !list_append(T, l, v)) lf_clear(T, &l);
    }
    return l;
}

static Value array_repr(Thread *T, Value self) {
    const Array *a = as_array(self);
    Value name = type_of(self)->name;
    if (a->len == 0) return str_format(T, "%S('%c')", name, a->code->code);
    Value items = is_text(a) ? text_of(T, a) : to_list(T, a);
    Value s = items == V_UNDEF ? V_UNDEF : str_format(T, "%S('%c', %R)", name, a->code->code, items);
    lf_release(T, items);
    return s;
}

static Value array_compare(Thread *T, Value x, Value y, int op) {
    if (!is_array(x) || !is_array(y)) return V_NOTIMPL;
    const Array *a = as_array(x), *b = as_array(y);
    if (a->len != b->len && (op == CMP_EQ || op == CMP_NE)) return v_bool(op == CMP_NE);
    if (a->code == b->code && a->code->code != 'f' && a->code->code != 'd' && (op == CMP_EQ || op == CMP_NE))
        return v_bool((a->len == 0 || !memcmp(a->data, b->data, (size_t)a->len * a->code->size)) ==
                      (op == CMP_EQ));
    Value p = to_list(T, a), q = p == V_UNDEF ? V_UNDEF : to_list(T, b);
    Value r = V_UNDEF;
    if (q != V_UNDEF) {
        int64_t n = a->len < b->len ? a->len : b->len, i = 0;
        int same = 1;
        /* not by identity: a NaN differs from itself */
        while (i < n && (same = obj_compare_bool(T, as_list(p)->items[i], as_list(q)->items[i], CMP_EQ)) > 0)
            i++;
        if (same > 0)
            r = obj_compare(T, v_int(a->len), v_int(b->len), op);
        else if (same == 0)
            r = obj_compare(T, as_list(p)->items[i], as_list(q)->items[i], op);
    }
    lf_release(T, p);
    lf_release(T, q);
    return r;
}

static Value array_concat(Thread *T, Value x, Value y) {
    if (!is_array(x)) return V_NOTIMPL;
    if (!is_array(y)) {
        if ((type_of(y)->flags & TYPE_HEAP) && type_of(y)->slots.binary[BIN_ADD]) return V_NOTIMPL;
        return lf_raise(T, exc_TypeError, "can only append array (not \"%T\") to array", y);
    }
    const Array *a = as_array(x), *b = as_array(y);
    if (a->code != b->code) return lf_raise(T, exc_TypeError, "bad argument type for built-in operation");
    Value v = plain_new(T, a, a->len + b->len);
    if (v == V_UNDEF) return v;
    if (a->len) memcpy(as_array(v)->data, a->data, (size_t)a->len * a->code->size);
    if (b->len) memcpy(item_at(as_array(v), a->len), b->data, (size_t)b->len * a->code->size);
    return v;
}

static Value array_repeat(Thread *T, Value x, Value y) {
    Value self = is_array(x) ? x : y;
    int64_t times, n;
    int known = seq_repeat_count(T, self == x ? y : x, &times);
    if (known <= 0) return known ? V_UNDEF : V_NOTIMPL;
    const Array *a = as_array(self);
    if (times < 0) times = 0;
    if (__builtin_mul_overflow(a->len, times, &n)) return lf_no_memory(T);
    Value v = plain_new(T, a, n);
    for (int64_t i = 0; v != V_UNDEF && a->len && i < times; i++)
        memcpy(item_at(as_array(v), i * a->len), a->data, (size_t)a->len * a->code->size);
    return v;
}

static bool extend(Thread *T, Array *a, Value from) {
    if (!is_array(from)) return append_iterable(T, a, from);
    if (as_array(from)->code == a->code) return append_array(T, a, as_array(from));
    lf_raise(T, exc_TypeError, "can only extend with array of same kind");
    return false;
}

static Value array_inplace_concat(Thread *T, Value x, Value y) {
    if (!is_array(y)) return lf_raise(T, exc_TypeError, "can only extend array with array (not \"%T\")", y);
    return extend(T, as_array(x), y) ? lf_retain(T, x) : V_UNDEF;
}

static Value array_inplace_repeat(Thread *T, Value x, Value y) {
    int64_t times, n;
    int known = seq_repeat_count(T, y, &times);
    if (known <= 0) return known ? V_UNDEF : V_NOTIMPL;
    Array *a = as_array(x);
    int64_t len = a->len;
    if (times < 0) times = 0;
    if (__builtin_mul_overflow(len, times, &n)) return lf_no_memory(T);
    if (len && !array_resize(T, a, n)) return V_UNDEF;
    for (int64_t i = 1; len && i < times; i++)
        memcpy(item_at(a, i * len), a->data, (size_t)len * a->code->size);
    return lf_retain(T, x);
}

static int64_t array_len(Thread *T, Value self) {
    (void)T;
    return as_array(self)->len;
}

/* 1: *at is an index in range; 0: the key is a slice; -1: exception. */
static int subscript(Thread *T, const Array *a, Value key, int64_t *at, const char *range_error) {
    if (is_shape(key, SHAPE_SLICE)) return 0;
    if (!is_int(key) && !type_of(key)->slots.index) {
        lf_raise(T, exc_TypeError, "array indices must be integers");
        return -1;
    }
    return seq_subscript(T, key, a->len, at, "array", range_error);
}

static Value array_getitem(Thread *T, Value self, Value key) {
    const Array *a = as_array(self);
    int64_t at, start, stop, step, n;
    int kind = subscript(T, a, key, &at, "array index out of range");
    if (kind) return kind < 0 ? V_UNDEF : a->code->get(T, item_at(a, at));
    if (!slice_indices(T, key, a->len, &start, &stop, &step, &n)) return V_UNDEF;
    Value v = plain_new(T, a, n);
    if (v == V_UNDEF || n == 0) return v;
    if (step == 1)
        memcpy(as_array(v)->data, item_at(a, start), (size_t)n * a->code->size);
    else
        for (int64_t i = 0; i < n; i++)
            memcpy(item_at(as_array(v), i), item_at(a, start + i * step), a->code->size);
    return v;
}

static bool delete_slice(Thread *T, Array *a, int64_t start, int64_t step, int64_t n) {
    if (step < 0) {
        start += (n - 1) * step;
        step = -step;
    }
    if (n == 0) return true;
    if (!lf_may_write(T, &a->h)) return false;
    if (a->exports) return array_resize(T, a, a->len - n);
    int64_t to = start, next = start, gone = 0;
    for (int64_t i = start; i < a->len; i++) {
        if (i == next && gone < n) {
            if (++gone < n) next += step;
        } else
            memcpy(item_at(a, to++), item_at(a, i), a->code->size);
    }
    return array_resize(T, a, to);
}

static bool assign_slice(Thread *T, Value self, Value key, Value v) {
    Array *a = as_array(self);
    int64_t start, stop, step, n;
    Value copy = V_UNDEF;
    if (v != V_UNDEF) {
        if (!is_array(v)) {
            lf_raise(T, exc_TypeError, "can only assign array (not \"%T\") to array slice", v);
            return false;
        }
        if (as_array(v)->code != a->code) {
            lf_raise(T, exc_TypeError, "bad argument type for built-in operation");
            return false;
        }
        if (v == self) {
            v = copy = plain_new(T, a, a->len);
            if (copy == V_UNDEF) return false;
            if (a->len) memcpy(as_array(copy)->data, a->data, (size_t)a->len * a->code->size);
        }
    }
    bool ok = slice_indices(T, key, a->len, &start, &stop, &step, &n) && lf_may_write(T, &a->h);
    int64_t m = v == V_UNDEF ? 0 : as_array(v)->len;
    if (!ok) {
    } else if (step == 1)
        ok = splice(T, a, start, n, m ? as_array(v)->data : NULL, m);
    else if (v == V_UNDEF)
        ok = delete_slice(T, a, start, step, n);
    else if (m != n) {
        lf_raise(T, exc_ValueError, "attempt to assign array of size %zd to extended slice of size %zd",
                 (ptrdiff_t)m, (ptrdiff_t)n);
        ok = false;
    } else
        for (int64_t i = 0; i < n; i++)
            memcpy(item_at(a, start + i * step), item_at(as_array(v), i), a->code->size);
    lf_release(T, copy);
    return ok;
}

static bool array_setitem(Thread *T, Value self, Value key, Value v) {
    Array *a = as_array(self);
    int64_t at;
    int kind = subscript(T, a, key, &at, "array assignment index out of range");
    if (kind <= 0) return kind == 0 && assign_slice(T, self, key, v);
    if (v == V_UNDEF) return splice(T, a, at, 1, NULL, 0);
    uint8_t bytes[8];
    if (!a->code->set(T, bytes, v) || !lf_may_write(T, &a->h)) return false;
    if (at < a->len) memcpy(item_at(a, at), bytes, a->code->size);
    return true;
}

/* The first place from `from` to `to` of an item equal to v: -1 nowhere, -2 exception. */
static int64_t find_item(Thread *T, const Array *a, Value v, int64_t from, int64_t to) {
    for (int64_t i = from; i < to && i < a->len; i++) {
        Value item = a->code->get(T, item_at(a, i));
        int same = item == V_UNDEF ? -1 : obj_compare_bool(T, item, v, CMP_EQ);
        lf_release(T, item);
        if (same) return same < 0 ? -2 : i;
    }
    return -1;
}

static int array_contains(Thread *T, Value self, Value v) {
    int64_t at = find_item(T, as_array(self), v, 0, INT64_MAX);
    return at == -2 ? -1 : at >= 0;
}

static char no_bytes[8]; /* what the buffer of an empty array points to */

static bool array_buffer(Thread *T, Value self, Buffer *out, bool writable) {
    Array *a = as_array(self);
    bool fixed = lf_is_fixed(&a->h); /* it cannot change: views need not be counted */
    if (fixed && writable) return lf_may_write(T, &a->h);
    *out = (Buffer){.owner = lf_retain(T, self),
                    .internal = fixed ? NULL : a,
                    .readonly = fixed,
                    .data = a->data ? (void *)a->data : no_bytes,
                    .len = a->len * a->code->size,
                    .itemsize = a->code->size,
                    .format = a->code->format,
                    .ndim = 1,
                    .shape = {a->len},
                    .strides = {a->code->size}};
    a->exports += !fixed;
    return true;
}

static void array_buffer_done(Thread *T, Buffer *b) {
    (void)T;
    if (b->internal) ((Array *)b->internal)->exports--;
}

/* --- methods --- */

static Value done(bool ok) { return ok ? V_NONE : V_UNDEF; }

static Value m_append(Thread *T, Value *args, int n) {
    (void)n;
    return done(array_append(T, as_array(args[0]), args[1]));
}
static Value m_buffer_info(Thread *T, Value *args, int n) {
    (void)n;
    Value parts[2] = {int_from_u64(T, (uint64_t)(uintptr_t)as_array(args[0])->data),
                      v_int(as_array(args[0])->len)};
    Value t = tuple_from(T, parts, 2);
    lf_release(T, parts[0]);
    return t;
}
static Value m_byteswap(Thread *T, Value *args, int n) {
    (void)n;
    Array *a = as_array(args[0]);
    if (!lf_may_write(T, &a->h)) return V_UNDEF;
    int size = a->code->size;
    for (int64_t i = 0; i < a->len; i++)
        for (int k = 0; k < size / 2; k++) {
            uint8_t *p = item_at(a, i), c = p[k];
            p[k] = p[size - 1 - k];
            p[size - 1 - k] = c;
        }
    return V_NONE;
}
static Value m_clear(Thread *T, Value *args, int n) {
    (void)n;
    return done(array_resize(T, as_array(args[0]), 0));
}
static Value m_copy(Thread *T, Value *args, int n) {
    (void)n;
    const Array *a = as_array(args[0]);
    Value v = plain_new(T, a, a->len);
    if (v != V_UNDEF && a->len) memcpy(as_array(v)->data, a->data, (size_t)a->len * a->code->size);
    return v;
}
static Value m_count(Thread *T, Value *args, int n) {
    (void)n;
    int64_t count = 0, at = -1;
    while ((at = find_item(T, as_array(args[0]), args[1], at + 1, INT64_MAX)) >= 0) count++;
    return at == -2 ? V_UNDEF : v_int(count);
}
static Value m_extend(Thread *T, Value *args, int n) {
    (void)n;
    return done(extend(T, as_array(args[0]), args[1]));
}
static Value m_frombytes(Thread *T, Value *args, int n) {
    (void)n;
    Array *a = as_array(args[0]);
    Buffer b;
    if (!buffer_get(T, args[1], &b, false)) return V_UNDEF;
    bool ok = append_bytes(T, a, b.data, b.len);
    buffer_release(T, &b);
    return done(ok);
}
static Value m_fromfile(Thread *T, Value *args, int nargs) {
    (void)nargs;
    Array *a = as_array(args[0]);
    int64_t n, want;
    if (!obj_as_index(T, args[2], &n, exc_OverflowError)) return V_UNDEF;
    if (n < 0) return lf_raise(T, exc_ValueError, "negative count");
    if (__builtin_mul_overflow(n, (int64_t)a->code->size, &want)) return lf_no_memory(T);
    Value window[2] = {args[1], int_from_i64(T, want)};
    Value b = lf_call_method(T, name_read, window, 2);
    lf_release(T, window[1]);
    if (b == V_UNDEF) return b;
    bool ok = is_bytes(b);
    if (!ok)
        lf_raise(T, exc_TypeError, "read() didn't return bytes");
    else
        ok = append_bytes(T, a, as_bytes(b)->data, as_bytes(b)->len);
    if (ok && as_bytes(b)->len != want) {
        lf_raise(T, exc_EOFError, "read() didn't return enough bytes");
        ok = false;
    }
    lf_release(T, b);
    return done(ok);
}
static Value m_fromlist(Thread *T, Value *args, int n) {
    (void)n;
    Array *a = as_array(args[0]);
    if (!is_list(args[1])) return lf_raise(T, exc_TypeError, "arg must be list");
    int64_t old = a->len;
    const List *l = as_list(args[1]);
    int64_t len = l->len;
    for (int64_t i = 0; i < len; i++) {
        bool ok = i < l->len && array_append(T, a, l->items[i]);
        if (ok) continue;
        if (!lf_failed(T)) lf_raise(T, exc_RuntimeError, "list changed size during iteration");
        a->len = old; /* all or nothing */
        return V_UNDEF;
    }
    return V_NONE;
}
static Value m_fromunicode(Thread *T, Value *args, int n) {
    (void)n;
    Array *a = as_array(args[0]);
    if (!is_str(args[1]))
        return lf_raise(T, exc_TypeError, "fromunicode() argument must be str, not %T", args[1]);
    if (!is_text(a))
        return lf_raise(T, exc_ValueError,
                        "fromunicode() may only be called on unicode type arrays ('u' or 'w')");
    return done(append_text(T, a, args[1]));
}
static Value m_index(Thread *T, Value *args, int n) {
    (void)n;
    const Array *a = as_array(args[0]);
    int64_t from = 0, to = INT64_MAX;
    if (args[2] != V_UNDEF && !seq_position(T, args[2], &from)) return V_UNDEF;
    if (args[3] != V_UNDEF && !seq_position(T, args[3], &to)) return V_UNDEF;
    if (from < 0 && (from += a->len) < 0) from = 0;
    if (to < 0) to += a->len;
    int64_t at = find_item(T, a, args[1], from, to);
    if (at >= 0) return v_int(at);
    return at == -2 ? V_UNDEF : lf_raise(T, exc_ValueError, "array.index(x): x not in array");
}
static Value m_insert(Thread *T, Value *args, int n) {
    (void)n;
    Array *a = as_array(args[0]);
    int64_t at;
    uint8_t bytes[8];
    if (!obj_as_index(T, args[1], &at, exc_OverflowError) || !a->code->set(T, bytes, args[2])) return V_UNDEF;
    if (at < 0 && (at += a->len) < 0) at = 0;
    if (at > a->len) at = a->len;
    return done(splice(T, a, at, 0, bytes, 1));
}
static Value m_pop(Thread *T, Value *args, int n) {
    (void)n;
    Array *a = as_array(args[0]);
    int64_t at;
    if (!obj_as_index(T, args[1], &at, exc_IndexError)) return V_UNDEF;
    if (a->len == 0) return lf_raise(T, exc_IndexError, "pop from empty array");
    if (at < 0) at += a->len;
    if (at < 0 || at >= a->len) return lf_raise(T, exc_IndexError, "pop index out of range");
    Value v = a->code->get(T, item_at(a, at));
    if (v != V_UNDEF && !splice(T, a, at, 1, NULL, 0)) lf_clear(T, &v);
    return v;
}
static Value m_remove(Thread *T, Value *args, int n) {
    (void)n;
    int64_t at = find_item(T, as_array(args[0]), args[1], 0, INT64_MAX);
    if (at >= 0) return done(splice(T, as_array(args[0]), at, 1, NULL, 0));
    return at == -2 ? V_UNDEF : lf_raise(T, exc_ValueError, "array.remove(x): x not in array");
}
static Value m_reverse(Thread *T, Value *args, int n) {
    (void)n;
    Array *a = as_array(args[0]);
    if (!lf_may_write(T, &a->h)) return V_UNDEF;
    for (int64_t i = 0, k = a->len - 1; i < k; i++, k--) {
        uint8_t bytes[8];
        memcpy(bytes, item_at(a, i), a->code->size);
        memcpy(item_at(a, i), item_at(a, k), a->code->size);
        memcpy(item_at(a, k), bytes, a->code->size);
    }
    return V_NONE;
}
static Value m_tobytes(Thread *T, Value *args, int n) {
    (void)n;
    const Array *a = as_array(args[0]);
    return bytes_from(T, a->data ? a->data : (const void *)no_bytes, a->len * a->code->size);
}
static Value m_tofile(Thread *T, Value *args, int n) {
    if (as_array(args[0])->len == 0) return V_NONE;
    Value window[2] = {args[1], m_tobytes(T, args, n)};
    Value r = window[1] == V_UNDEF ? V_UNDEF : lf_call_method(T, name_write, window, 2);
    lf_release(T, window[1]);
    lf_release(T, r);
    return done(r != V_UNDEF);
}
static Value m_tolist(Thread *T, Value *args, int n) {
    (void)n;
    return to_list(T, as_array(args[0]));
}
static Value m_tounicode(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_text(as_array(args[0])))
        return lf_raise(T, exc_ValueError,
                        "tounicode() may only be called on unicode type arrays ('u' or 'w')");
    return text_of(T, as_array(args[0]));
}
static Value m_sizeof(Thread *T, Value *args, int n) {
    (void)n;
    return int_from_i64(T, (int64_t)sizeof(Array) + as_array(args[0])->cap * as_array(args[0])->code->size);
}

static Value get_typecode(Thread *T, Value self) { return str_char(T, (uint32_t)as_array(self)->code->code); }
static Value get_itemsize(Thread *T, Value self) {
    (void)T;
    return v_int(as_array(self)->code->size);
}

/* Old protocols take a list, newer ones the bytes and the name of their format. */
static Value m_reduce(Thread *T, Value *args, int n) {
    const Array *a = as_array(args[0]);
    int64_t protocol;
    bool missing;
    if (!obj_as_i64(T, args[1], &protocol)) return V_UNDEF;
    Value dict = obj_getattr_or(T, args[0], name___dict__, &missing);
    if (dict == V_UNDEF && !missing) return V_UNDEF;
    Value state = missing ? V_NONE : dict, code = get_typecode(T, args[0]), result = V_UNDEF;
    Value maker = v_obj(type_of(args[0])), inner = V_UNDEF;
    if (protocol < 3) {
        Value items = is_text(a) ? text_of(T, a) : to_list(T, a);
        if (items != V_UNDEF) inner = tuple_pair(T, code, items);
        lf_release(T, items);
    } else {
        Value module = dict_get_str(as_dict(T->modules), str_intern_c(T, "array"));
        Value bytes = m_tobytes(T, args, n);
        Value fn = module == V_UNDEF ? lf_raise(T, exc_ImportError, "array is not imported")
                                     : obj_getattr_c(T, module, "_array_reconstructor");
        Value parts[4] = {maker, code, v_int(a->code->machine), bytes};
        if (bytes != V_UNDEF && fn != V_UNDEF) inner = tuple_from(T, parts, 4);
        lf_release(T, bytes);
        maker = fn;
    }
    Value parts[3] = {maker, inner, state};
    if (inner != V_UNDEF) result = tuple_from(T, parts, 3);
    if (protocol >= 3) lf_release(T, maker);
    lf_release(T, inner);
    lf_release(T, code);
    lf_release(T, state);
    return result;
}

static const MethodDef array_methods[] = {
    {"append(self, v, /)", m_append, "Adds an item at the end.", 0},
    {"buffer_info(self, /)", m_buffer_info, "The address of the items and their number.", 0},
    {"byteswap(self, /)", m_byteswap, "Turns the bytes of every item around.", 0},
    {"clear(self, /)", m_clear, "Removes all items.", 0},
    {"__copy__(self, /)", m_copy, "A copy.", 0},
    {"count(self, v, /)", m_count, "How many items equal v.", 0},
    {"__deepcopy__(self, memo, /)", m_copy, "A copy.", 0},
    {"extend(self, bb, /)", m_extend, "Adds the items of an iterable or of an array of the same code.", 0},
    {"fromfile(self, f, n, /)", m_fromfile, "Adds n items read from a binary file.", 0},
    {"fromlist(self, list, /)", m_fromlist, "Adds the items of a list, all or none.", 0},
    {"frombytes(self, buffer, /)", m_frombytes, "Adds the items that the bytes are.", 0},
    {"fromunicode(self, ustr, /)", m_fromunicode, "Adds the characters of a str.", 0},
    {"index(self, v, start=?0, stop=?9223372036854775807, /)", m_index,
     "The place of the first item equal to v.", 0},
    {"insert(self, i, v, /)", m_insert, "Puts v in front of the index.", 0},
    {"pop(self, i=-1, /)", m_pop, "Takes the item at the index out and returns it.", 0},
    {"__reduce_ex__(self, value, /)", m_reduce, "How pickle and copy make another one.", 0},
    {"remove(self, v, /)", m_remove, "Removes the first item equal to v.", 0},
    {"reverse(self, /)", m_reverse, "Turns the order of the items around.", 0},
    {"tofile(self, f, /)", m_tofile, "Writes the items to a binary file.", 0},
    {"tolist(self, /)", m_tolist, "A list of the items.", 0},
    {"tobytes(self, /)", m_tobytes, "The items as bytes.", 0},
    {"tounicode(self, /)", m_tounicode, "The characters as a str.", 0},
    {"__sizeof__(self, /)", m_sizeof, "The memory of the array in bytes.", 0},
    {"__class_getitem__(cls, object, /)", generic_alias_method, "An alias for annotations.", METHOD_CLASS},
    {0}};
static const GetSetDef array_getset[] = {{"typecode", get_typecode, NULL, "The code of the items' type."},
                                         {"itemsize", get_itemsize, NULL, "The bytes of an item."},
                                         {0}};

static Value array_iter(Thread *T, Value self) {
    return seq_iter_new(T, type_array_iterator->root_shape, self, 0);
}

static const TypeDef array_def = {
    .name = "array.array",
    .doc = "A sequence of numbers or characters of one machine type, named by a code: "
           "b B h H i I l L q Q for ints, f d for floats, w for characters.",
    .where = &type_array,
    .kind = &kind_array,
    .size = sizeof(Array),
    .flags = TYPE_BASETYPE | TYPE_HAS_WEAK | TYPE_SEQUENCE,
    .slots = {.repr = array_repr,
              .compare = array_compare,
              .binary = {[BIN_ADD] = array_concat, [BIN_MUL] = array_repeat},
              .inplace = {[BIN_ADD] = array_inplace_concat, [BIN_MUL] = array_inplace_repeat},
              .len = array_len,
              .getitem = array_getitem,
              .setitem = array_setitem,
              .contains = array_contains,
              .iter = array_iter,
              .buffer = array_buffer,
              .buffer_done = array_buffer_done},
    .new_ = {"array(cls, /, *args, **kwargs)", array_make, NULL, METHOD_NEW | METHOD_LAZY},
    .methods = array_methods,
    .getset = array_getset,
};

/* --- the iterator --- */

static Value iter_next(Thread *T, Value self) {
    SeqIter *it = (SeqIter *)v_as_obj(self);
    if (it->seq == V_UNDEF) return V_UNDEF;
    const Array *a = as_array(it->seq);
    if (it->at < a->len) return a->code->get(T, item_at(a, it->at++));
    lf_store(T, &it->h, &it->seq, V_UNDEF);
    return V_UNDEF;
}
static Value iter_reduce_place(Thread *T, Value *args, int n) {
    (void)n;
    SeqIter *it = (SeqIter *)v_as_obj(args[0]);
    if (it->seq == V_UNDEF) return iter_reduce(T, tuple_empty, V_UNDEF);
    return iter_reduce(T, lf_retain(T, it->seq), v_int(it->at));
}
static Value iter_setstate(Thread *T, Value *args, int n) {
    (void)n;
    SeqIter *it = (SeqIter *)v_as_obj(args[0]);
    int64_t at;
    if (!obj_as_i64(T, args[1], &at)) return V_UNDEF;
    if (it->seq != V_UNDEF) it->at = at < 0 ? 0 : at > as_array(it->seq)->len ? as_array(it->seq)->len : at;
    return V_NONE;
}
static const MethodDef iter_methods[] = {
    {"__reduce__(self, /)", iter_reduce_place, "How pickle and copy make another one.", 0},
    {"__setstate__(self, state, /)", iter_setstate, "Sets the place to go on from.", 0},
    {0}};
static const TypeDef array_iterator_def = {.name = "array.arrayiterator",
                                           .where = &type_array_iterator,
                                           .kind = &kind_seq_iter,
                                           .size = sizeof(SeqIter),
                                           .slots = {.iter = iter_self, .next = iter_next},
                                           .methods = iter_methods};

/* --- the module --- */

/* Text arrays travel as UTF-16 or UTF-32 of either byte order. */
static Value reconstruct_text(Thread *T, Value cls, const Code *code, int64_t machine, Value bytes) {
    static const char *const encodings[] = {"utf-16-le", "utf-16-be", "utf-32-le", "utf-32-be"};
    const Bytes *b = as_bytes(bytes);
    Value text = codec_decode(T, b->data, (size_t)b->len, encodings[machine - 18], "strict");
    Value v = text == V_UNDEF ? V_UNDEF : array_new(T, cls, code, 0);
    if (v != V_UNDEF && !fill_from(T, as_array(v), text)) lf_clear(T, &v);
    lf_release(T, text);
    return v;
}

/* Makes an array of bytes that may come from another machine. */
static Value reconstruct(Thread *T, Value *args, int n) {
    (void)n;
    int64_t machine;
    if (!is_type(args[0]))
        return lf_raise(T, exc_TypeError, "first argument must be a type object, not %T", args[0]);
    if (!type_is_subtype(as_type(args[0]), type_array))
        return lf_raise(T, exc_TypeError, "%s is not a subtype of array.array",
                        type_own_name(as_type(args[0])));
    if (!is_str(args[1]) || as_str(args[1])->len != 1)
        return lf_raise(T, exc_TypeError,
                        "_array_reconstructor() argument 2 must be a unicode character, not %T", args[1]);
    if (!obj_as_i64(T, args[2], &machine)) return V_UNDEF;
    if (!is_bytes(args[3]))
        return lf_raise(T, exc_TypeError, "fourth argument should be bytes, not %T", args[3]);
    if (machine < 0 || machine > 21)
        return lf_raise(T, exc_ValueError, "third argument must be a valid machine format code.");
    const Code *code = find_code(str_at(as_str(args[1]), 0));
    if (!code) return lf_raise(T, exc_ValueError, "second argument must be a valid type code");
    if (machine >= 18) return reconstruct_text(T, args[0], code, machine, args[3]);
    /* by the format's number: the code that reads such items here, and whether the bytes stand the other way
     * round */
    const Code *format = NULL;
    bool swapped = machine > 1 && (machine & 1);
    for (const Code *c = codes; c->code; c++)
        if (c->machine == machine - swapped && (!format || c->code == code->code)) format = c;
    if (!format) return lf_raise(T, exc_ValueError, "third argument must be a valid machine format code.");
    Value v = array_new(T, args[0], format, 0);
    if (v == V_UNDEF || !append_bytes(T, as_array(v), as_bytes(args[3])->data, as_bytes(args[3])->len))
        return lf_clear(T, &v), V_UNDEF;
    Value r;
    if (swapped) lf_release(T, m_byteswap(T, &v, 1));
    /* ints keep the type of their format; floats and text become what was asked for */
    if (format == code || (code->code != 'f' && code->code != 'd' && format->machine < 14)) return v;
    r = array_new(T, args[0], code, 0);
    if (r != V_UNDEF && !append_iterable(T, as_array(r), v)) lf_clear(T, &r);
    lf_release(T, v);
    return r;
}

static const MethodDef functions[] = {
    {"_array_reconstructor(arraytype, typecode, mformat_code, items, /)", reconstruct, "For pickle.", 0},
    {0}};
static const TypeDef *const types[] = {&array_def, &array_iterator_def, NULL};

static bool array_init(Thread *T, Value module) {
    if (!module_set(T, module, "typecodes", str_from_c(T, typecodes)) ||
        !module_set(T, module, "ArrayType", lf_retain(T, v_obj(type_array))))
        return false;
    dict_del(T, module_dict(module), str_intern_c(T, "arrayiterator"));
    Value abc = dict_get_str(as_dict(T->modules), str_intern_c(T, "_collections_abc"));
    Value base = abc == V_UNDEF ? V_UNDEF : obj_getattr_c(T, abc, "MutableSequence");
    if (abc == V_UNDEF) return true;
    Value window[2] = {base, v_obj(type_array)};
    Value r = base == V_UNDEF ? V_UNDEF : lf_call_method(T, str_intern_c(T, "register"), window, 2);
    lf_release(T, base);
    lf_release(T, r);
    return r != V_UNDEF;
}

const ModuleDef module_array = {.name = "array",
                                .doc = "Sequences of numbers or characters of one machine type.",
                                .functions = functions,
                                .types = types,
                                .init = array_init};
