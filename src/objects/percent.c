/* The % operator of str, bytes and bytearray: one loop; what differs is in the %s, %c and %r of bytes. */
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str_methods.h"
#include "src/objects/text.h"
#include "src/objects/uchar.h"
#include "runtime/alloc.h"

typedef struct Percent {
    Thread *T;
    Chars fmt;
    uint32_t bound; /* no character of the format is above it */
    int64_t at;
    bool bytes;
    Value args;         /* the tuple or the one argument; or the value under a key */
    int64_t nargs, arg; /* -1 and -2 with one argument that is no tuple */
    Value mapping;      /* borrowed, V_UNDEF: none */
    Value keyed;        /* the value under the last key, owned */
    StrBuilder out;     /* of bytes: characters below 256 */
} Percent;

typedef struct Directive {
    bool left, plus, space, alt, zero;
    int64_t width, precision; /* -1: none */
    uint32_t code;
    int64_t code_at;
} Directive;

static bool fail(Percent *p, Type *type, const char *text) {
    lf_raise(p->T, type, "%s", text);
    return false;
}

/* The next argument, borrowed. */
static Value next_arg(Percent *p) {
    if (p->arg < p->nargs) {
        if (p->nargs < 0) {
            p->arg++;
            return p->args;
        }
        return as_tuple(p->args)->items[p->arg++];
    }
    fail(p, exc_TypeError, "not enough arguments for format string");
    return V_UNDEF;
}

/* ---- reading a directive ---- */

static bool read_key(Percent *p) {
    Thread *T = p->T;
    if (p->mapping == V_UNDEF) return fail(p, exc_TypeError, "format requires a mapping");
    int64_t from = ++p->at;
    for (int depth = 1; p->at < p->fmt.len; p->at++) {
        uint32_t c = chars_at(p->fmt, p->at);
        if (c == '(')
            depth++;
        else if (c == ')' && --depth == 0)
            break;
    }
    if (p->at >= p->fmt.len) return fail(p, exc_ValueError, "incomplete format key");
    const uint8_t *text = (const uint8_t *)p->fmt.p + from * p->fmt.width;
    Value key =
        p->bytes ? bytes_from(T, text, p->at - from) : str_from_units(T, text, p->fmt.width, p->at - from);
    if (key == V_UNDEF) return false;
    p->at++;
    Value v = obj_getitem(T, p->mapping, key);
    lf_release(T, key);
    if (v == V_UNDEF) return false;
    lf_clear(T, &p->keyed);
    p->args = p->keyed = v;
    p->nargs = -1;
    p->arg = -2;
    return true;
}

/* "*" or digits. */
static bool read_size(Percent *p, int64_t *out, int64_t limit, const char *too_big) {
    if (p->at < p->fmt.len && chars_at(p->fmt, p->at) == '*') {
        p->at++;
        Value v = next_arg(p);
        if (v == V_UNDEF) return false;
        if (!is_int(v)) return fail(p, exc_TypeError, "* wants int");
        if (!int_fits_i64(v, out) || *out > limit) {
            lf_raise(p->T, exc_OverflowError, "Python int too large to convert to C %s",
                     limit == INT32_MAX ? "int" : "ssize_t");
            return false;
        }
        return true;
    }
    for (; p->at < p->fmt.len; p->at++) {
        uint32_t c = chars_at(p->fmt, p->at);
        if (c < '0' || c > '9') break;
        if (*out > (limit - 9) / 10) return fail(p, exc_ValueError, too_big);
        *out = (*out < 0 ? 0 : *out) * 10 + (c - '0');
    }
    return true;
}

static bool read_directive(Percent *p, Directive *d) {
    *d = (Directive){.width = -1, .precision = -1};
    if (p->at < p->fmt.len) {
        uint32_t c = chars_at(p->fmt, p->at);
        if (c == 's' || c == 'd' || c == 'r') { /* nothing before it: most are so */
            d->code = c;
            d->code_at = p->at++;
            return true;
        }
    }
    if (p->at < p->fmt.len && chars_at(p->fmt, p->at) == '(' && !read_key(p)) return false;
    for (; p->at < p->fmt.len; p->at++) {
        uint32_t c = chars_at(p->fmt, p->at);
        if (c == '-')
            d->left = true;
        else if (c == '+')
            d->plus = true;
        else if (c == ' ')
            d->space = true;
        else if (c == '#')
            d->alt = true;
        else if (c == '0')
            d->zero = true;
        else
            break;
    }
    if (!read_size(p, &d->width, INT64_MAX, "width too big")) return false;
    if (d->width < -1) {
        d->left = true;
        d->width = -d->width;
    }
    if (p->at < p->fmt.len && chars_at(p->fmt, p->at) == '.') {
        p->at++;
        d->precision = 0;
        if (!read_size(p, &d->precision, INT32_MAX, "precision too big")) return false;
        if (d->precision < 0) d->precision = 0;
    }
    if (p->at < p->fmt.len) {
        uint32_t c = chars_at(p->fmt, p->at);
        if (c == 'h' || c == 'l' || c == 'L') p->at++;
    }
    if (p->at >= p->fmt.len) return fail(p, exc_ValueError, "incomplete format");
    d->code_at = p->at;
    d->code = chars_at(p->fmt, p->at++);
    return true;
}

/* ---- writing ---- */

static void put_text(Percent *p, const Directive *d, Chars c) {
    if (d->precision >= 0 && d->precision < c.len) c.len = d->precision;
    int64_t room = d->width > c.len ? d->width - c.len : 0;
    if (!d->left) sb_fill(&p->out, ' ', room);
    sb_chars(&p->out, c.p, c.width, c.len);
    if (d->left) sb_fill(&p->out, ' ', room);
}

/* sign, prefix, zeros for the precision, digits; the field's zeros stand after the prefix */
static void put_number(Percent *p, const Directive *d, bool negative, const char *prefix, int64_t zeros,
                       const char *digits, int64_t n) {
    char sign = negative ? '-' : d->plus ? '+' : d->space ? ' ' : 0;
    int64_t len = (sign != 0) + (int64_t)strlen(prefix) + zeros + n;
    int64_t room = d->width > len ? d->width - len : 0;
    if (!d->left && !d->zero) sb_fill(&p->out, ' ', room);
    if (sign) sb_char(&p->out, (uint8_t)sign);
    sb_c(&p->out, prefix);
    if (!d->left && d->zero) sb_fill(&p->out, '0', room);
    sb_fill(&p->out, '0', zeros);
    sb_ascii(&p->out, digits, n);
    if (d->left) sb_fill(&p->out, ' ', room);
}

/* The int of an argument: owned; for %d anything with __int__, for the others only __index__. */
static Value int_arg(Percent *p, const Directive *d, Value v) {
    Thread *T = p->T;
    if (is_int(v)) return lf_retain(T, v);
    const Slots *s = &type_of(v)->slots;
    bool any = d->code == 'd' || d->code == 'i' || d->code == 'u';
    Value i = V_UNDEF;
    if (any && s->to_int)
        i = s->to_int(T, v);
    else if (s->index)
        i = obj_index(T, v);
    else {
        lf_raise(T, exc_TypeError, "%%%c format: %s is required, not %T", (int)d->code,
                 any ? "a real number" : "an integer", v);
        return V_UNDEF;
    }
    if (i == V_UNDEF && lf_exc_caught(T, exc_TypeError))
        lf_raise(T, exc_TypeError, "%%%c format: %s is required, not %T", (int)d->code,
                 any ? "a real number" : "an integer", v);
    return i;
}

/* A small int in base ten. */
static void put_small(Percent *p, const Directive *d, int64_t i) {
    char buf[24], *at = buf + sizeof buf;
    uint64_t u = i < 0 ? -(uint64_t)i : (uint64_t)i;
    do *--at = (char)('0' + u % 10);
    while (u /= 10);
    int64_t n = buf + sizeof buf - at;
    put_number(p, d, i<0, "", d->precision> n ? d->precision - n : 0, at, n);
}

static bool put_int(Percent *p, const Directive *d, Value v) {
    if (v_is_int(v) && d->code != 'o' && d->code != 'x' && d->code != 'X') {
        put_small(p, d, v_as_int(v));
        return true;
    }
    int base = d->code == 'o' ? 8 : d->code == 'x' || d->code == 'X' ? 16 : 10;
    const char *prefix = !d->alt || base == 10 ? "" : base == 8 ? "0o" : d->code == 'x' ? "0x" : "0X";
    Value i = int_arg(p, d, v);
    if (i == V_UNDEF) return false;
    Value text = int_to_str(p->T, i, base, false);
    lf_release(p->T, i);
    if (text == V_UNDEF) return false;
    const char *digits = (const char *)as_str(text)->data;
    int64_t n = as_str(text)->len;
    bool negative = *digits == '-';
    digits += negative;
    n -= negative;
    char upper[64];
    Value big = V_UNDEF;
    if (d->code == 'X') {
        if (n <= (int64_t)sizeof upper)
            for (int64_t k = 0; k < n; k++) upper[k] = (char)(digits[k] >= 'a' ? digits[k] - 32 : digits[k]);
        else if ((big = str_upper(p->T, &text, 1)) == V_UNDEF) {
            lf_release(p->T, text);
            return false;
        }
        digits = big == V_UNDEF ? upper : (const char *)as_str(big)->data + negative;
    }
    put_number(p, d, negative, prefix, d->precision > n ? d->precision - n : 0, digits, n);
    lf_release(p->T, big);
    lf_release(p->T, text);
    return true;
}

static bool put_float(Percent *p, const Directive *d, Value v) {
    double x;
    if (is_float(v))
        x = float_of(v);
    else if (!obj_as_double(p->T, v, &x))
        return false;
    char *text =
        float_format(p->T, x, (char)d->code, d->precision < 0 ? 6 : (int)d->precision, false, d->alt);
    if (!text) return false;
    bool negative = *text == '-';
    put_number(p, d, negative, "", 0, text + negative, (int64_t)strlen(text) - negative);
    lf_buf_free(p->T, text);
    return true;
}

static bool put_char_code(Percent *p, const Directive *d, Value v) {
    Thread *T = p->T;
    int64_t limit = p->bytes ? 256 : 0x110000, c;
    Value i = is_int(v) ? lf_retain(T, v) : obj_index(T, v);
    if (i == V_UNDEF) return false;
    bool ok = int_fits_i64(i, &c) && c >= 0 && c < limit;
    lf_release(T, i);
    if (!ok)
        return fail(p, exc_OverflowError,
                    p->bytes ? "%c arg not in range(256)" : "%c arg not in range(0x110000)");
    uint32_t unit = (uint32_t)c;
    Directive plain = *d;
    plain.precision = -1;
    put_text(p, &plain, (Chars){&unit, 1, 4});
    return true;
}

static bool put_char(Percent *p, const Directive *d, Value v) {
    bool text = p->bytes ? is_bytes(v) || is_instance(v, type_bytearray) : is_str(v);
    if (text) {
        Chars c = text_chars(v);
        if (c.len == 1) {
            Directive plain = *d;
            plain.precision = -1;
            put_text(p, &plain, c);
            return true;
        }
        if (p->bytes)
            lf_raise(p->T, exc_TypeError,
                     "%%c requires an integer in range(256) or a single byte, not a %s object of length %zd",
                     text_kind(v)->name, (size_t)c.len);
        else
            lf_raise(p->T, exc_TypeError,
                     "%%c requires an int or a unicode character, not a string of length %zd", (size_t)c.len);
        return false;
    }
    if (!is_int(v) && (is_float(v) || !type_of(v)->slots.index)) {
        lf_raise(p->T, exc_TypeError,
                 p->bytes ? "%%c requires an integer in range(256) or a single byte, not %T"
                          : "%%c requires an int or a unicode character, not %T",
                 v);
        return false;
    }
    return put_char_code(p, d, v);
}

/* %s and %b of bytes. */
static bool put_bytes(Percent *p, const Directive *d, Value v) {
    Thread *T = p->T;
    bool found = false;
    Value made = is_bytes(v) ? lf_retain(T, v) : lf_call_special(T, name___bytes__, &v, 1, &found);
    if (made == V_UNDEF && found) return false;
    Buffer b = {.owner = V_UNDEF};
    Chars c;
    if (made != V_UNDEF) {
        if (!is_bytes(made)) {
            lf_raise(T, exc_TypeError, "__bytes__ returned non-bytes (type %T)", made);
            lf_release(T, made);
            return false;
        }
        c = text_chars(made);
    } else {
        if (!type_of(v)->slots.buffer) {
            lf_raise(T, exc_TypeError,
                     "%%b requires a bytes-like object, or an object that implements __bytes__, not '%T'", v);
            return false;
        }
        if (!buffer_get(T, v, &b, false)) return false;
        c = (Chars){b.data, b.len, 1};
    }
    put_text(p, d, c);
    if (b.owner != V_UNDEF) buffer_release(T, &b);
    lf_release(T, made);
    return true;
}

static bool put_object(Percent *p, const Directive *d, Value v) {
    Value s;
    if (d->code == 's')
        s = obj_str(p->T, v);
    else if (d->code == 'r' && !p->bytes)
        s = obj_repr(p->T, v);
    else
        s = obj_ascii(p->T, v);
    if (s == V_UNDEF) return false;
    if (d->precision < 0 && d->width < 0)
        sb_str(&p->out, s);
    else
        put_text(p, d, text_chars(s));
    lf_release(p->T, s);
    return true;
}

static bool put(Percent *p, const Directive *d) {
    Value v = next_arg(p);
    if (v == V_UNDEF) return false;
    switch (d->code) {
    case 's':
        if (!p->bytes && d->width < 0 && d->precision < 0 && is_exact_str(v)) {
            sb_str(&p->out, v);
            return true;
        }
        return p->bytes ? put_bytes(p, d, v) : put_object(p, d, v);
    case 'b':
        if (p->bytes) return put_bytes(p, d, v);
        break;
    case 'r':
    case 'a': return put_object(p, d, v);
    case 'd':
    case 'i':
    case 'u':
    case 'o':
    case 'x':
    case 'X': return put_int(p, d, v);
    case 'e':
    case 'E':
    case 'f':
    case 'F':
    case 'g':
    case 'G': return put_float(p, d, v);
    case 'c': return put_char(p, d, v);
    default: break;
    }
    lf_raise(p->T, exc_ValueError, "unsupported format character '%c' (0x%x) at index %zd",
             d->code > 31 && d->code < 127 ? (int)d->code : '?', d->code, (size_t)d->code_at);
    return false;
}

/* Text up to the next % is copied as it is. */
static void put_literal(Percent *p) {
    int64_t from = p->at, to = from;
    if (p->fmt.width == 1 && p->fmt.len - from < 64) {
        const uint8_t *text = p->fmt.p;
        while (to < p->fmt.len && text[to] != '%') to++;
    } else {
        Chars rest = {(const uint8_t *)p->fmt.p + from * p->fmt.width, p->fmt.len - from, p->fmt.width};
        int64_t next = chars_find_char(rest, '%');
        to = next < 0 ? p->fmt.len : from + next;
    }
    if (to == from) return;
    const uint8_t *text = (const uint8_t *)p->fmt.p + from * p->fmt.width;
    if (p->bound == 0x7f)
        sb_ascii(&p->out, (const char *)text, to - from);
    else
        sb_chars(&p->out, text, p->fmt.width, to - from);
    p->at = to;
}

static bool run(Percent *p) {
    for (;;) {
        put_literal(p);
        if (p->at >= p->fmt.len) break;
        if (++p->at < p->fmt.len && chars_at(p->fmt, p->at) == '%') {
            sb_char(&p->out, '%');
            p->at++;
            continue;
        }
        Directive d;
        if (!read_directive(p, &d) || !put(p, &d)) return false;
    }
    if (p->arg < p->nargs && p->mapping == V_UNDEF)
        return fail(p, exc_TypeError,
                    p->bytes ? "not all arguments converted during bytes formatting"
                             : "not all arguments converted during string formatting");
    return true;
}

static bool start(Percent *p, Thread *T, Value format, Value args) {
    p->T = T;
    p->bytes = !is_str(format);
    p->fmt = text_chars(format);
    p->bound = p->bytes ? 0xff : str_bound(as_str(format));
    p->at = 0;
    p->args = args;
    p->keyed = p->mapping = V_UNDEF;
    bool tuple = is_tuple(args);
    p->nargs = tuple ? as_tuple(args)->len : -1;
    p->arg = tuple ? 0 : -2;
    bool text = is_str(args) || (p->bytes && (is_bytes(args) || is_instance(args, type_bytearray)));
    if (!tuple && !text && type_of(args)->slots.getitem) p->mapping = args;
    sb_init(&p->out, T);
    bool ok = run(p);
    lf_clear(T, &p->keyed);
    if (!ok) sb_free(&p->out);
    return ok;
}

Value str_percent(Thread *T, Value format, Value args) {
    Percent p;
    return start(&p, T, format, args) ? sb_done(&p.out) : V_UNDEF;
}

Value bytes_percent(Thread *T, Value format, Value args) {
    Percent p;
    if (!start(&p, T, format, args)) return V_UNDEF;
    Value v = V_UNDEF;
    if (p.out.failed)
        lf_no_memory(T);
    else if (is_bytes(format))
        v = bytes_from(T, p.out.data, p.out.len);
    else
        v = bytearray_from(T, p.out.data, p.out.len);
    sb_free(&p.out);
    return v;
}
