#include "src/objects/text.h"

#include "src/objects/containers.h"
#include "src/objects/int.h"
#include "src/objects/object_ops.h"
#include "src/objects/uchar.h"

/* ---- the three kinds ---- */

static Value fresh_str(Thread *T, int64_t len, uint32_t bound, void **data) {
    Value v = str_new(T, len, bound);
    if (v != V_UNDEF) *data = as_str(v)->data;
    return v;
}

static Value piece_bytes(Thread *T, Value self, int64_t from, int64_t to) {
    const Bytes *b = as_bytes(self);
    if (from == 0 && to == b->len && is_shape(self, SHAPE_BYTES)) return lf_retain(T, self);
    return bytes_from(T, b->data + from, to - from);
}
static Value fresh_bytes(Thread *T, int64_t len, uint32_t bound, void **data) {
    (void)bound;
    Value v = bytes_new(T, len);
    if (v != V_UNDEF) *data = as_bytes(v)->data;
    return v;
}

static Value piece_bytearray(Thread *T, Value self, int64_t from, int64_t to) {
    return bytearray_from(T, (const uint8_t *)text_chars(self).p + from, to - from);
}
static Value fresh_bytearray(Thread *T, int64_t len, uint32_t bound, void **data) {
    (void)bound;
    Value v = bytearray_from(T, NULL, len);
    if (v != V_UNDEF) *data = as_bytearray(v)->data;
    return v;
}

static bool byte_is_space(uint32_t c) { return c == ' ' || (c >= 9 && c <= 13); }
static bool byte_is_line_end(uint32_t c) { return c == '\n' || c == '\r'; }
static bool uchar_is_line_end(uint32_t c) {
    return (c >= 10 && c <= 13) || (c >= 0x1c && c <= 0x1e) || c == 0x85 || c == 0x2028 || c == 0x2029;
}
static bool str_is_space(uint32_t c) { return uchar_is_space(c); }

const TextKind text_str = {"str", true, str_substring, fresh_str, str_is_space, uchar_is_line_end};
const TextKind text_bytes = {"bytes", false, piece_bytes, fresh_bytes, byte_is_space, byte_is_line_end};
const TextKind text_bytearray = {"bytearray",     false,         piece_bytearray,
                                 fresh_bytearray, byte_is_space, byte_is_line_end};

const TextKind *text_kind(Value v) {
    return is_str(v) ? &text_str : is_bytes(v) ? &text_bytes : &text_bytearray;
}

Chars text_chars(Value v) {
    if (is_str(v)) return (Chars){as_str(v)->data, as_str(v)->len, as_str(v)->width};
    if (is_bytes(v)) return (Chars){as_bytes(v)->data, as_bytes(v)->len, 1};
    const ByteArray *b = as_bytearray(v);
    return (Chars){b->data ? b->data : (const uint8_t *)"", b->len, 1};
}

uint32_t text_bound(Value v) { return is_str(v) ? str_bound(as_str(v)) : 0xff; }

/* ---- arguments ---- */

Value bad_argument(Thread *T, const char *fn, int argno, const char *expected, Value got) {
    const char *name = got == V_NONE ? "None" : type_name(got);
    if (argno == 0) return lf_raise(T, exc_TypeError, "%s() argument must be %s, not %s", fn, expected, name);
    return lf_raise(T, exc_TypeError, "%s() argument %d must be %s, not %s", fn, argno, expected, name);
}

static bool str_operand_error(Thread *T, Value v, int want, const char *fn, int argno) {
    if (want == WANT_PLAIN)
        lf_raise(T, exc_TypeError, "must be str, not %T", v);
    else if (want == WANT_OR_NONE)
        lf_raise(T, exc_TypeError, "must be str or None, not %T", v);
    else
        bad_argument(T, fn, want == WANT_ONLY_ARG ? 0 : argno, "str", v);
    return false;
}

bool operand_get(Thread *T, const TextKind *k, Value v, Operand *out, int want, const char *fn, int argno) {
    out->buf.owner = V_UNDEF;
    if (k->unicode) {
        if (!is_str(v)) return str_operand_error(T, v, want, fn, argno);
        out->c = text_chars(v);
        out->bound = str_bound(as_str(v));
        return true;
    }
    out->bound = 0xff;
    if (is_bytes(v)) {
        out->c = text_chars(v);
        return true;
    }
    if (want == WANT_SEARCH && (is_int(v) || type_of(v)->slots.index)) {
        int64_t i;
        if (!obj_as_index(T, v, &i, NULL)) return false;
        if (i < 0 || i > 255) return lf_raise(T, exc_ValueError, "byte must be in range(0, 256)"), false;
        out->byte = (uint8_t)i;
        out->c = (Chars){&out->byte, 1, 1};
        return true;
    }
    if (want == WANT_SEARCH && !type_of(v)->slots.buffer)
        return lf_raise(T, exc_TypeError, "argument should be integer or bytes-like object, not '%T'", v),
               false;
    if (!buffer_get(T, v, &out->buf, false)) return false;
    out->c = (Chars){out->buf.data, out->buf.len, 1};
    return true;
}

void operand_done(Thread *T, Operand *o) {
    if (o->buf.owner != V_UNDEF) buffer_release(T, &o->buf);
}

bool text_size_arg(Thread *T, Value v, int64_t *out) {
    if (LIKELY(v_is_int(v))) {
        *out = v_as_int(v);
        return true;
    }
    Value i = obj_index(T, v);
    if (i == V_UNDEF) return false;
    bool fits = int_fits_i64(i, out);
    lf_release(T, i);
    if (!fits) lf_raise(T, exc_OverflowError, "Python int too large to convert to C ssize_t");
    return fits;
}

static bool range_end(Thread *T, Value v, int64_t *out) {
    if (v_is_int(v)) {
        *out = v_as_int(v);
        return true;
    }
    if (!is_int(v) && !type_of(v)->slots.index)
        return lf_raise(T, exc_TypeError,
                        "slice indices must be integers or None or have an __index__ method"),
               false;
    return obj_as_index(T, v, out, NULL);
}

bool text_range(Thread *T, Value start, Value stop, int64_t len, int64_t *from, int64_t *to) {
    *from = 0;
    *to = len;
    if (start != V_NONE && !range_end(T, start, from)) return false;
    if (stop != V_NONE && !range_end(T, stop, to)) return false;
    if (*from < 0) *from = *from + len < 0 ? 0 : *from + len;
    if (*to > len)
        *to = len;
    else if (*to < 0)
        *to = *to + len < 0 ? 0 : *to + len;
    return true;
}

/* ---- operators ---- */

bool text_may_reflect(Value b, int op) {
    const Type *t = type_of(b);
    return (t->flags & TYPE_HEAP) && t->slots.binary[op];
}

static Value repeat(Thread *T, Value self, int64_t n) {
    const TextKind *k = text_kind(self);
    Chars c = text_chars(self);
    if (n <= 0 || c.len == 0) return k->piece(T, self, 0, 0);
    if (n == 1) return k->piece(T, self, 0, c.len);
    if (c.len > ((int64_t)1 << 60) / n) return lf_no_memory(T);
    void *data;
    Value v = k->fresh(T, c.len * n, text_bound(self), &data);
    if (v == V_UNDEF) return v;
    c = text_chars(self);
    if (c.len == 1) {
        chars_fill(data, c.width, 0, chars_at(c, 0), n);
        return v;
    }
    size_t done = (size_t)(c.len * c.width), all = done * (size_t)n;
    memcpy(data, c.p, done);
    for (size_t part; done < all; done += part) {
        part = done < all - done ? done : all - done;
        memcpy((char *)data + done, data, part);
    }
    return v;
}

static bool is_text(Value v) {
    return v_is_obj(v) && (has_flag(v, TYPE_SUB_STR | TYPE_SUB_BYTES) || is_instance(v, type_bytearray));
}

Value text_repeat(Thread *T, Value a, Value b) {
    Value self = is_text(a) ? a : b, times = is_text(a) ? b : a;
    int64_t n;
    if (v_is_int(times))
        n = v_as_int(times);
    else {
        if (!is_int(times) && text_may_reflect(times, BIN_MUL)) return V_NOTIMPL;
        if (!is_int(times) && !type_of(times)->slots.index) {
            return lf_raise(T, exc_TypeError, "can't multiply sequence by non-int of type '%T'", times);
        }
        if (!obj_as_index(T, times, &n, exc_OverflowError)) return V_UNDEF;
    }
    return repeat(T, self, n);
}

CHARS_LOOP static void copy_backwards(uint8_t *restrict to, const uint8_t *restrict last, int64_t n) {
    for (int64_t i = 0; i < n; i++) to[i] = last[-i];
}

Value text_getitem_slice(Thread *T, Value self, Value slice) {
    const TextKind *k = text_kind(self);
    int64_t start, stop, step, count;
    if (!slice_indices(T, slice, text_chars(self).len, &start, &stop, &step, &count)) return V_UNDEF;
    if (step == 1 || count == 0) return k->piece(T, self, start, start + count);
    uint32_t bound = text_bound(self);
    Chars c = text_chars(self);
    if (bound > 0x7f && k->unicode) {
        bound = 0;
        for (int64_t i = 0, at = start; i < count; i++, at += step) bound |= chars_at(c, at);
    }
    if (count == 1 && k->unicode) return str_char(T, chars_at(c, start));
    void *data;
    Value v = k->fresh(T, count, bound, &data);
    if (v == V_UNDEF) return v;
    int w = k->unicode ? width_for(bound) : 1;
    if (step == -1 && w == 1 && c.width == 1)
        copy_backwards(data, (const uint8_t *)c.p + start, count);
    else
        for (int64_t i = 0, at = start; i < count; i++, at += step) unit_put(data, w, i, chars_at(c, at));
    return v;
}

Value text_compare(Chars a, Chars b, int op) {
    int r = chars_compare(a, b);
    switch (op) {
    case CMP_LT: return v_bool(r < 0);
    case CMP_LE: return v_bool(r <= 0);
    case CMP_EQ: return v_bool(r == 0);
    case CMP_NE: return v_bool(r != 0);
    case CMP_GT: return v_bool(r > 0);
    default: return v_bool(r >= 0);
    }
}
