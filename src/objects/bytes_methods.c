#include "src/objects/bytes_methods.h"

#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str_methods.h"
#include "src/objects/uchar.h"
#include "runtime/alloc.h"

/* ---- case and classes: ASCII only ---- */

static Value mapped(Thread *T, Value self, uint8_t flip) {
    void *data;
    Chars c = text_chars(self);
    Value v = text_kind(self)->fresh(T, c.len, 0xff, &data);
    if (v == V_UNDEF) return v;
    const uint8_t *p = text_chars(self).p;
    for (int64_t i = 0; i < c.len; i++)
        ((uint8_t *)data)[i] = p[i] < 128 && (uchar_ascii[p[i]] & flip) ? p[i] ^ 0x20 : p[i];
    return v;
}
Value bytes_lower(Thread *T, Value *args, int n) { return (void)n, mapped(T, args[0], UC_UPPER); }
Value bytes_upper(Thread *T, Value *args, int n) { return (void)n, mapped(T, args[0], UC_LOWER); }
Value bytes_swapcase(Thread *T, Value *args, int n) { return (void)n, mapped(T, args[0], UC_ALPHA); }

/* The first letter (of every word) in upper case, the others in lower case. */
static Value titled(Thread *T, Value self, bool every) {
    Value v = mapped(T, self, UC_UPPER);
    if (v == V_UNDEF) return v;
    Chars c = text_chars(v);
    uint8_t *p = (uint8_t *)c.p;
    bool inside = false;
    for (int64_t i = 0; i < c.len; i++) {
        bool letter = p[i] < 128 && (uchar_ascii[p[i]] & UC_ALPHA);
        if (letter && (every ? !inside : i == 0)) p[i] ^= 0x20;
        inside = letter;
    }
    return v;
}
Value bytes_title(Thread *T, Value *args, int n) { return (void)n, titled(T, args[0], true); }
Value bytes_capitalize(Thread *T, Value *args, int n) { return (void)n, titled(T, args[0], false); }

static Value all(Value self, uint8_t flags) {
    Chars c = text_chars(self);
    const uint8_t *p = c.p;
    for (int64_t i = 0; i < c.len; i++)
        if (p[i] >= 128 || !(uchar_ascii[p[i]] & flags)) return V_FALSE;
    return v_bool(c.len > 0);
}
Value bytes_isalnum(Thread *T, Value *args, int n) {
    return (void)T, (void)n, all(args[0], UC_ALPHA | UC_DIGIT);
}
Value bytes_isalpha(Thread *T, Value *args, int n) { return (void)T, (void)n, all(args[0], UC_ALPHA); }
Value bytes_isdigit(Thread *T, Value *args, int n) { return (void)T, (void)n, all(args[0], UC_DIGIT); }
Value bytes_isascii(Thread *T, Value *args, int n) {
    Chars c = text_chars(args[0]);
    return (void)T, (void)n, v_bool(chars_ascii(c.p, (size_t)c.len));
}
Value bytes_isspace(Thread *T, Value *args, int n) {
    (void)T, (void)n;
    Chars c = text_chars(args[0]);
    for (int64_t i = 0; i < c.len; i++)
        if (!text_bytes.is_space(chars_at(c, i))) return V_FALSE;
    return v_bool(c.len > 0);
}

static Value one_case(Value self, uint8_t want, uint8_t other) {
    Chars c = text_chars(self);
    const uint8_t *p = c.p;
    bool cased = false;
    for (int64_t i = 0; i < c.len; i++) {
        uint8_t flags = p[i] < 128 ? uchar_ascii[p[i]] : 0;
        if (flags & other) return V_FALSE;
        cased = cased || (flags & want);
    }
    return v_bool(cased);
}
Value bytes_islower(Thread *T, Value *args, int n) {
    return (void)T, (void)n, one_case(args[0], UC_LOWER, UC_UPPER);
}
Value bytes_isupper(Thread *T, Value *args, int n) {
    return (void)T, (void)n, one_case(args[0], UC_UPPER, UC_LOWER);
}

Value bytes_istitle(Thread *T, Value *args, int n) {
    (void)T, (void)n;
    Chars c = text_chars(args[0]);
    bool inside = false, cased = false;
    for (int64_t i = 0; i < c.len; i++) {
        uint32_t x = chars_at(c, i);
        uint8_t flags = x < 128 ? uchar_ascii[x] : 0;
        if (((flags & UC_UPPER) && inside) || ((flags & UC_LOWER) && !inside)) return V_FALSE;
        inside = (flags & UC_ALPHA) != 0;
        cased = cased || inside;
    }
    return v_bool(cased);
}

/* ---- text ---- */

Value bytes_decode(Thread *T, Value *args, int n) {
    (void)n;
    const char *encoding = text_name_arg(T, "decode", "encoding", args[1], "utf-8");
    const char *errors = encoding ? text_name_arg(T, "decode", "errors", args[2], "strict") : NULL;
    if (!errors) return V_UNDEF;
    Buffer b;
    if (!buffer_get(T, args[0], &b, false)) return V_UNDEF;
    Value v = codec_decode(T, b.data, (size_t)b.len, encoding, errors);
    buffer_release(T, &b);
    return v;
}

static const char hex_digits[] = "0123456789abcdef";

static bool separator(Thread *T, Value sep, uint8_t *out) {
    int64_t len = obj_len(T, sep);
    if (len < 0) return false;
    if (len != 1) return lf_raise(T, exc_ValueError, "sep must be length 1."), false;
    if (!is_str(sep) && !is_bytes(sep)) return lf_raise(T, exc_TypeError, "sep must be str or bytes."), false;
    uint32_t c = chars_at(text_chars(sep), 0);
    if (c > 127) return lf_raise(T, exc_ValueError, "sep must be ASCII."), false;
    *out = (uint8_t)c;
    return true;
}

Value hex_text(Thread *T, const uint8_t *p, int64_t n, Value sep, Value per_group) {
    int64_t group = 0;
    uint8_t c = 0;
    if (sep != V_UNDEF) {
        if (!separator(T, sep, &c) || !text_size_arg(T, per_group, &group)) return V_UNDEF;
    }
    bool from_left = group < 0;
    if (from_left) group = -group;
    int64_t seps = group && n ? (n - 1) / group : 0;
    Value v = str_new(T, n * 2 + seps, 0x7f);
    if (v == V_UNDEF) return v;
    uint8_t *q = as_str(v)->data;
    for (int64_t i = 0; i < n; i++) {
        if (group && i && (from_left ? i : n - i) % group == 0) *q++ = c;
        *q++ = (uint8_t)hex_digits[p[i] >> 4];
        *q++ = (uint8_t)hex_digits[p[i] & 15];
    }
    return v;
}

Value bytes_hex(Thread *T, Value *args, int n) {
    (void)n;
    Chars c = text_chars(args[0]);
    return hex_text(T, c.p, c.len, args[1], args[2]);
}

static int hex_value(uint32_t c) {
    return c >= '0' && c <= '9'                 ? (int)c - '0'
           : (c | 32) >= 'a' && (c | 32) <= 'f' ? (int)(c | 32) - 'a' + 10
                                                : -1;
}

/* The bytes that pairs of digits spell, or a bytes object's worth of error. */
static Value parse_hex(Thread *T, Chars c) {
    Value out = bytes_new(T, c.len / 2 + 1);
    if (out == V_UNDEF) return out;
    int64_t n = 0, i = 0;
    for (;;) {
        while (i < c.len && text_bytes.is_space(chars_at(c, i))) i++;
        if (i == c.len) break;
        int high = hex_value(chars_at(c, i)), low = -1;
        if (high >= 0) {
            if (++i == c.len) {
                lf_release(T, out);
                return lf_raise(T, exc_ValueError,
                                "fromhex() arg must contain an even number of hexadecimal digits");
            }
            low = hex_value(chars_at(c, i));
        }
        if (low < 0) {
            lf_release(T, out);
            return lf_raise(T, exc_ValueError,
                            "non-hexadecimal number found in fromhex() arg at position %zd", (size_t)i);
        }
        as_bytes(out)->data[n++] = (uint8_t)(high << 4 | low);
        i++;
    }
    Value exact = bytes_from(T, as_bytes(out)->data, n);
    lf_release(T, out);
    return exact;
}

Value bytes_fromhex(Thread *T, Value *args, int n) {
    (void)n;
    Value v, s = args[1];
    Type *t = as_type(args[0]);
    if (is_str(s))
        v = parse_hex(T, text_chars(s));
    else {
        if (!type_of(s)->slots.buffer) return bad_argument(T, "fromhex", 0, "str or bytes-like", s);
        Buffer b;
        if (!buffer_get(T, s, &b, false)) return V_UNDEF;
        v = parse_hex(T, (Chars){b.data, b.len, 1});
        buffer_release(T, &b);
    }
    if (v == V_UNDEF || t == type_bytes) return v;
    Value made = lf_call1(T, args[0], v);
    lf_release(T, v);
    return made;
}

void bytes_put_repr(StrBuilder *b, Chars c, bool every_quote) {
    const uint8_t *p = c.p;
    size_t n = (size_t)c.len;
    uint8_t quote = n && memchr(p, '\'', n) && !memchr(p, '"', n) ? '"' : '\'';
    sb_char(b, 'b');
    sb_char(b, quote);
    for (size_t i = 0; i < n; i++) {
        uint8_t x = p[i];
        if (x == quote || x == '\\' || (x == '\'' && every_quote)) {
            sb_char(b, '\\');
            sb_char(b, x);
        } else if (x == '\t' || x == '\n' || x == '\r') {
            sb_c(b, x == '\t' ? "\\t" : x == '\n' ? "\\n" : "\\r");
        } else if (x < ' ' || x >= 0x7f) {
            sb_c(b, "\\x");
            sb_char(b, (uint8_t)hex_digits[x >> 4]);
            sb_char(b, (uint8_t)hex_digits[x & 15]);
        } else
            sb_char(b, x);
    }
    sb_char(b, quote);
}

/* ---- join and translate ---- */

typedef struct Parts {
    Buffer *views;
    int64_t n, len;
} Parts;

static bool join_views(Thread *T, Value *items, int64_t n, Parts *p) {
    for (; p->n < n; p->n++) {
        Value v = items[p->n];
        Buffer *b = &p->views[p->n];
        if (is_bytes(v))
            *b = (Buffer){.data = as_bytes(v)->data, .len = as_bytes(v)->len, .owner = V_UNDEF};
        else if (!type_of(v)->slots.buffer) {
            lf_raise(T, exc_TypeError, "sequence item %zd: expected a bytes-like object, %T found",
                     (size_t)p->n, v);
            return false;
        } else if (!buffer_get(T, v, b, false)) {
            if (lf_exc_caught(T, exc_BufferError))
                lf_raise(T, exc_TypeError, "sequence item %zd: expected a bytes-like object, %T found",
                         (size_t)p->n, v);
            return false;
        }
        p->len += b->len;
    }
    return true;
}

Value bytes_join(Thread *T, Value *args, int n) {
    (void)n;
    Value items = text_join_items(T, args[1]), v = V_UNDEF;
    if (items == V_UNDEF) return items;
    int64_t count = is_list(items) ? as_list(items)->len : as_tuple(items)->len;
    Value *at = is_list(items) ? as_list(items)->items : as_tuple(items)->items;
    Parts p = {.views = lf_buf_alloc(T, sizeof(Buffer) * (size_t)(count + 1))};
    const TextKind *k = text_kind(args[0]);
    if (p.views && join_views(T, at, count, &p)) {
        Chars sep = text_chars(args[0]);
        void *data;
        v = k->fresh(T, p.len + (count > 1 ? (count - 1) * sep.len : 0), 0xff, &data);
        uint8_t *q = data;
        for (int64_t i = 0; v != V_UNDEF && i < count; i++) {
            if (i && sep.len) q = mempcpy(q, sep.p, (size_t)sep.len);
            if (p.views[i].len) q = mempcpy(q, p.views[i].data, (size_t)p.views[i].len);
        }
    }
    while (p.n > 0) buffer_release(T, &p.views[--p.n]);
    if (p.views) lf_buf_free(T, p.views);
    lf_release(T, items);
    return v;
}

static Value translated(Thread *T, Value self, const uint8_t *table, Chars gone) {
    uint8_t drop[256] = {0};
    for (int64_t i = 0; i < gone.len; i++) drop[chars_at(gone, i)] = 1;
    Chars c = text_chars(self);
    const uint8_t *p = c.p;
    int64_t n = c.len;
    for (int64_t i = 0; gone.len && i < c.len; i++) n -= drop[p[i]];
    void *data;
    Value v = text_kind(self)->fresh(T, n, 0xff, &data);
    if (v == V_UNDEF) return v;
    uint8_t *q = data;
    p = text_chars(self).p;
    for (int64_t i = 0; i < c.len; i++)
        if (!drop[p[i]]) *q++ = table ? table[p[i]] : p[i];
    return v;
}

Value bytes_translate(Thread *T, Value *args, int n) {
    (void)n;
    const TextKind *k = text_kind(args[0]);
    Operand table = {.buf = {.owner = V_UNDEF}}, gone = {.buf = {.owner = V_UNDEF}};
    bool has_table = args[1] != V_NONE;
    if (has_table && !operand_get(T, k, args[1], &table, WANT_PLAIN, NULL, 0)) return V_UNDEF;
    Value v = V_UNDEF;
    if (has_table && table.c.len != 256)
        lf_raise(T, exc_ValueError, "translation table must be 256 characters long");
    else if (args[2] == V_UNDEF || operand_get(T, k, args[2], &gone, WANT_PLAIN, NULL, 0))
        v = translated(T, args[0], has_table ? table.c.p : NULL, gone.c);
    operand_done(T, &table);
    operand_done(T, &gone);
    return v;
}

Value bytes_maketrans(Thread *T, Value *args, int n) {
    (void)n;
    Operand from, to;
    if (!operand_get(T, &text_bytes, args[0], &from, WANT_PLAIN, NULL, 0)) return V_UNDEF;
    if (!operand_get(T, &text_bytes, args[1], &to, WANT_PLAIN, NULL, 0)) {
        operand_done(T, &from);
        return V_UNDEF;
    }
    Value v = V_UNDEF;
    if (from.c.len != to.c.len)
        lf_raise(T, exc_ValueError, "maketrans arguments must have same length");
    else if ((v = bytes_new(T, 256)) != V_UNDEF) {
        uint8_t *p = as_bytes(v)->data;
        for (int i = 0; i < 256; i++) p[i] = (uint8_t)i;
        for (int64_t i = 0; i < from.c.len; i++) p[chars_at(from.c, i)] = (uint8_t)chars_at(to.c, i);
    }
    operand_done(T, &from);
    operand_done(T, &to);
    return v;
}

/* ---- what constructors and items share ---- */

bool byte_value(Thread *T, Value v, uint8_t *out, const char *range_error) {
    int64_t i;
    if (v_is_int(v))
        i = v_as_int(v);
    else {
        Value n = obj_index(T, v);
        if (n == V_UNDEF) return false;
        if (!int_fits_i64(n, &i)) i = -1;
        lf_release(T, n);
    }
    if (i < 0 || i > 255) return lf_raise(T, exc_ValueError, "%s", range_error), false;
    *out = (uint8_t)i;
    return true;
}

typedef struct Collect {
    PutBytes *put;
    void *ctx;
    const char *range_error;
} Collect;

static bool collect(Thread *T, Value item, void *ctx) {
    Collect *c = ctx;
    uint8_t byte;
    return byte_value(T, item, &byte, c->range_error) && c->put(T, c->ctx, &byte, 1);
}

bool bytes_from_object(Thread *T, Value source, const char *target, PutBytes *put, void *ctx) {
    if (type_of(source)->slots.buffer) {
        Buffer b;
        if (!buffer_get_any(T, source, &b, false)) return false;
        bool ok = true;
        if (buffer_is_contiguous(&b))
            ok = put(T, ctx, b.data, b.len);
        else {
            uint8_t *copy = lf_buf_alloc(T, (size_t)b.len);
            if (copy) buffer_gather(&b, copy);
            ok = copy && put(T, ctx, copy, b.len);
            if (copy) lf_buf_free(T, copy);
        }
        buffer_release(T, &b);
        return ok;
    }
    Value it = is_str(source) ? V_UNDEF : obj_iter(T, source);
    if (it == V_UNDEF) {
        if (!lf_failed(T) || lf_exc_caught(T, exc_TypeError))
            lf_raise(T, exc_TypeError, "cannot convert '%T' object to %s", source, target);
        return false;
    }
    Collect c = {put, ctx,
                 !strcmp(target, "bytes") ? "bytes must be in range(0, 256)"
                                          : "byte must be in range(0, 256)"};
    bool ok = obj_for_each(T, it, collect, &c);
    lf_release(T, it);
    return ok;
}

static int of_str(Thread *T, Value *args, const char *name, Value *made) {
    if (args[2] == V_UNDEF) return lf_raise(T, exc_TypeError, "string argument without an encoding"), -1;
    const char *encoding = text_name_arg(T, name, "encoding", args[2], NULL);
    const char *errors = encoding ? text_name_arg(T, name, "errors", args[3], "strict") : NULL;
    if (!errors) return -1;
    *made = codec_encode(T, args[1], encoding, errors);
    return *made == V_UNDEF ? -1 : 2;
}

int bytes_source(Thread *T, Value *args, const char *name, int64_t *n, Value *made) {
    Value source = args[1];
    for (int i = 2; i < 4; i++)
        if (args[i] != V_UNDEF && !is_str(args[i]))
            return text_name_arg(T, name, i == 2 ? "encoding" : "errors", args[i], NULL), -1;
    if (source != V_UNDEF && is_str(source)) return of_str(T, args, name, made);
    if (args[2] != V_UNDEF) return lf_raise(T, exc_TypeError, "encoding without a string argument"), -1;
    if (args[3] != V_UNDEF) return lf_raise(T, exc_TypeError, "errors without a string argument"), -1;
    if (source == V_UNDEF) return 0;
    if (!is_int(source) && !type_of(source)->slots.index) return 3;
    if (!obj_as_index(T, source, n, exc_OverflowError)) return lf_exc_caught(T, exc_TypeError) ? 3 : -1;
    if (*n < 0) return lf_raise(T, exc_ValueError, "negative count"), -1;
    return 1;
}

bool bytes_index_number(Thread *T, Value key, const char *what, int64_t *i) {
    if (LIKELY(v_is_int(key)))
        *i = v_as_int(key);
    else if (!is_int(key) && !type_of(key)->slots.index)
        return lf_raise(T, exc_TypeError, "%s indices must be integers or slices, not %T", what, key), false;
    else if (!obj_as_index(T, key, i, exc_IndexError))
        return false;
    return true;
}

bool bytes_index_arg(Thread *T, Value key, int64_t len, const char *what, const char *range_error,
                     int64_t *i) {
    if (!bytes_index_number(T, key, what, i)) return false;
    if (*i < 0) *i += len;
    if ((uint64_t)*i >= (uint64_t)len) return lf_raise(T, exc_IndexError, "%s", range_error), false;
    return true;
}

int bytes_contains(Thread *T, Value self, Value x) {
    const TextKind *k = text_kind(self);
    bool number = is_int(x) || type_of(x)->slots.index;
    Operand o;
    if (!operand_get(T, k, x, &o, number ? WANT_SEARCH : WANT_PLAIN, NULL, 0)) return -1;
    Chars s = text_chars(self);
    int64_t at = chars_find(s, o.c, 0, s.len);
    operand_done(T, &o);
    if (at == -2) lf_no_memory(T);
    return at == -2 ? -1 : at >= 0;
}
