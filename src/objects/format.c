#include "src/objects/format.h"

#include <math.h>
#include <stdio.h>

#include "src/objects/chars.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/uchar.h"
#include "runtime/alloc.h"

typedef struct Spec {
    uint32_t fill, align, sign, type; /* characters; 0: not given */
    uint32_t thousands, fraction;     /* separators */
    bool fill_given, alt, no_neg_0;
    int64_t width, precision; /* -1: not given */
} Spec;

/* ---- reading ---- */

static bool is_align(uint32_t c) { return c == '<' || c == '>' || c == '=' || c == '^'; }

/* Digits at *at: -1 none, -2 too many (exception). */
static int64_t read_number(Thread *T, const Str *s, int64_t *at) {
    int64_t n = -1;
    for (; *at < s->len; ++*at) {
        uint32_t c = str_at(s, *at);
        int d = c - '0' < 10 ? (int)(c - '0') : c < 128 ? -1 : uchar_decimal(c);
        if (d < 0) break;
        if (n < 0) n = 0;
        if (n > (INT64_MAX - d) / 10) {
            lf_raise(T, exc_ValueError, "Too many decimal digits in format string");
            return -2;
        }
        n = n * 10 + d;
    }
    return n;
}

static bool both_separators(Thread *T) {
    lf_raise(T, exc_ValueError, "Cannot specify both ',' and '_'.");
    return false;
}

/* A separator "," or "_" at *at. */
static bool read_separator(Thread *T, const Str *s, int64_t *at, uint32_t *out) {
    if (*at < s->len && str_at(s, *at) == ',') *out = ',', ++*at;
    if (*at < s->len && str_at(s, *at) == '_') {
        if (*out) return both_separators(T);
        *out = '_', ++*at;
    }
    if (*at < s->len && str_at(s, *at) == ',' && *out == '_') return both_separators(T);
    return true;
}

static bool separator_error(Thread *T, uint32_t sep, uint32_t type) {
    if (type > 32 && type < 128)
        lf_raise(T, exc_ValueError, "Cannot specify '%c' with '%c'.", (int)sep, (int)type);
    else
        lf_raise(T, exc_ValueError, "Cannot specify '%c' with '\\x%x'.", (int)sep, type);
    return false;
}

static bool check_separators(Thread *T, const Spec *f) {
    uint32_t t = f->type;
    if (f->thousands && !(t && t < 128 && strchr("defgEG%F", (int)t)) && t &&
        !(f->thousands == '_' && t < 128 && strchr("boxX", (int)t)))
        return separator_error(T, f->thousands, t);
    if (f->fraction && t == 'n') return separator_error(T, f->fraction, t);
    return true;
}

static bool parse(Thread *T, Value spec, Value v, uint32_t type, uint32_t align, Spec *f) {
    const Str *s = as_str(spec);
    int64_t at = 0, n = s->len;
    *f = (Spec){.fill = ' ', .align = align, .type = type, .width = -1, .precision = -1};
    bool align_given = true;
    if (n >= 2 && is_align(str_at(s, 1))) {
        f->fill = str_at(s, 0);
        f->align = str_at(s, 1);
        f->fill_given = true;
        at = 2;
    } else if (n >= 1 && is_align(str_at(s, 0))) {
        f->align = str_at(s, 0);
        at = 1;
    } else
        align_given = false;
#define AT(c) (at < n && str_at(s, at) == (c))
    if (AT(' ') || AT('+') || AT('-')) f->sign = str_at(s, at++);
    if (AT('z')) f->no_neg_0 = true, at++;
    if (AT('#')) f->alt = true, at++;
    if (!f->fill_given && AT('0')) {
        f->fill = '0';
        if (!align_given && align == '>') f->align = '=';
        at++;
    }
    if ((f->width = read_number(T, s, &at)) == -2) return false;
    if (!read_separator(T, s, &at, &f->thousands)) return false;
    if (AT('.')) {
        at++;
        if ((f->precision = read_number(T, s, &at)) == -2) return false;
        if (!read_separator(T, s, &at, &f->fraction)) return false;
        if (f->precision < 0 && !f->fraction)
            return lf_raise(T, exc_ValueError, "Format specifier missing precision"), false;
    }
#undef AT
    if (n - at > 1)
        return lf_raise(T, exc_ValueError, "Invalid format specifier '%S' for object of type '%T'", spec, v),
               false;
    if (n - at == 1) f->type = str_at(s, at);
    return check_separators(T, f);
}

static Value unknown_code(Thread *T, uint32_t type, Value v) {
    if (type > 32 && type < 128)
        return lf_raise(T, exc_ValueError, "Unknown format code '%c' for object of type '%T'", (int)type, v);
    return lf_raise(T, exc_ValueError, "Unknown format code '\\x%x' for object of type '%T'", type, v);
}

/* ---- padding ---- */

/* Where a text of n characters goes in its field. */
static void margins(const Spec *f, int64_t n, int64_t *left, int64_t *right) {
    int64_t room = f->width > n ? f->width - n : 0;
    *left = f->align == '>' || f->align == '=' ? room : f->align == '^' ? room / 2 : 0;
    *right = room - *left;
}

static Value pad_text(Thread *T, const Spec *f, const Str *s, int64_t len) {
    int64_t left, right;
    margins(f, len, &left, &right);
    StrBuilder b;
    sb_init(&b, T);
    sb_fill(&b, f->fill, left);
    sb_sub(&b, s, 0, len);
    sb_fill(&b, f->fill, right);
    return sb_done(&b);
}

Value format_str(Thread *T, Value v, Value spec) {
    if (as_str(spec)->len == 0) return obj_str(T, v);
    Spec f;
    if (!parse(T, spec, v, 's', '<', &f)) return V_UNDEF;
    if (f.type != 's') return unknown_code(T, f.type, v);
    if (f.sign == ' ') return lf_raise(T, exc_ValueError, "Space not allowed in string format specifier");
    if (f.sign) return lf_raise(T, exc_ValueError, "Sign not allowed in string format specifier");
    if (f.no_neg_0)
        return lf_raise(T, exc_ValueError,
                        "Negative zero coercion (z) not allowed in string format specifier");
    if (f.alt)
        return lf_raise(T, exc_ValueError, "Alternate form (#) not allowed in string format specifier");
    if (f.align == '=')
        return lf_raise(T, exc_ValueError, "'=' alignment not allowed in string format specifier");
    const Str *s = as_str(v);
    int64_t len = f.precision >= 0 && f.precision < s->len ? f.precision : s->len;
    return pad_text(T, &f, s, len);
}

/* ---- numbers ---- */

/* A number in parts, all ASCII: sign, prefix, digits before the point, and the rest (point, fraction,
 * exponent). */
typedef struct Number {
    char sign; /* 0: none */
    const char *prefix, *digits, *rest;
    int64_t ndigits, nrest;
} Number;

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static int64_t grouped(int64_t n, bool sep, int group) { return sep && n > 0 ? n + (n - 1) / group : n; }

/* Zeros and then digits, with a separator before every group counted from the right. */
static void put_grouped(StrBuilder *b, const char *digits, int64_t n, int64_t zeros, uint32_t sep,
                        int group) {
    int64_t all = zeros + n;
    if (!sep) {
        sb_fill(b, '0', zeros);
        sb_ascii(b, digits, n);
        return;
    }
    for (int64_t i = 0; i < all; i++) {
        if (i && (all - i) % group == 0) sb_char(b, sep);
        sb_char(b, i < zeros ? '0' : (uint8_t)digits[i - zeros]);
    }
}

static int64_t fraction_digits(const Number *x) {
    int64_t n = 0;
    if (x->nrest && x->rest[0] == '.')
        while (n + 1 < x->nrest && is_digit(x->rest[n + 1])) n++;
    return n;
}

static void put_rest(StrBuilder *b, const Spec *f, const Number *x) {
    int64_t n = fraction_digits(x);
    if (!f->fraction) {
        sb_ascii(b, x->rest, x->nrest);
        return;
    }
    for (int64_t i = 0; i < x->nrest; i++) {
        if (i > 1 && i <= n && (i - 1) % 3 == 0) sb_char(b, f->fraction);
        sb_char(b, (uint8_t)x->rest[i]);
    }
}

static void put_number(StrBuilder *b, const Spec *f, const Number *x) {
    int group = f->thousands && f->type < 128 && f->type && strchr("boxX", (int)f->type) ? 4 : 3;
    bool sep = f->thousands && x->ndigits;
    int64_t nprefix = (int64_t)strlen(x->prefix), nfraction = f->fraction ? fraction_digits(x) : 0, zeros = 0;
    int64_t fixed = (x->sign != 0) + nprefix + x->nrest + (nfraction ? (nfraction - 1) / 3 : 0);
    if (f->fill == '0' && f->align == '=') {
        int64_t want = f->width - fixed;
        zeros = sep ? want * group / (group + 1) - x->ndigits - 1 : want - x->ndigits;
        if (zeros < 0) zeros = 0;
        while (grouped(x->ndigits + zeros, sep, group) < want) zeros++;
    }
    int64_t left, right;
    margins(f, fixed + grouped(x->ndigits + zeros, sep, group), &left, &right);
    if (f->align != '=') sb_fill(b, f->fill, left);
    if (x->sign) sb_char(b, (uint8_t)x->sign);
    sb_ascii(b, x->prefix, nprefix);
    if (f->align == '=') sb_fill(b, f->fill, left);
    put_grouped(b, x->digits, x->ndigits, zeros, sep ? f->thousands : 0, group);
    put_rest(b, f, x);
    sb_fill(b, f->fill, right);
}

static char sign_of(const Spec *f, bool negative) {
    return negative ? '-' : f->sign == '+' ? '+' : f->sign == ' ' ? ' ' : 0;
}

/* The digits of a small int, at the end of buf; a division by a constant costs a fraction of another. */
static char *small_digits(uint64_t u, int base, bool upper, char buf[72]) {
    char *p = buf + 71;
    *p = 0;
    if (base == 10) {
        do *--p = (char)('0' + u % 10);
        while (u /= 10);
        return p;
    }
    const char *digits = upper ? "0123456789ABCDEF" : "0123456789abcdef";
    int bits = base == 16 ? 4 : base == 8 ? 3 : 1;
    do *--p = digits[u & ((1u << bits) - 1)];
    while (u >>= bits);
    return p;
}

static Value int_as_char(Thread *T, Value v, const Spec *f) {
    if (f->sign) return lf_raise(T, exc_ValueError, "Sign not allowed with integer format specifier 'c'");
    if (f->alt)
        return lf_raise(T, exc_ValueError,
                        "Alternate form (#) not allowed with integer format specifier 'c'");
    int64_t c;
    if (!int_as_i64(T, v, &c)) return V_UNDEF;
    if (c < 0 || c > 0x10ffff) return lf_raise(T, exc_OverflowError, "%%c arg not in range(0x110000)");
    Value s = str_char(T, (uint32_t)c);
    if (s == V_UNDEF) return s;
    Value out = pad_text(T, f, as_str(s), 1);
    lf_release(T, s);
    return out;
}

static Value int_in_base(Thread *T, Value v, const Spec *f) {
    static const struct {
        char type, base;
        const char *prefix;
    } bases[] = {{'b', 2, "0b"},  {'o', 8, "0o"}, {'x', 16, "0x"},
                 {'X', 16, "0X"}, {'d', 10, ""},  {'n', 10, ""}};
    int i = 0;
    while (bases[i].type != (char)f->type) i++;
    Number x = {.prefix = f->alt ? bases[i].prefix : "", .rest = ""};
    char buf[72];
    Value text = V_UNDEF;
    int64_t small;
    if (int_fits_i64(v, &small)) {
        x.digits =
            small_digits(small < 0 ? -(uint64_t)small : (uint64_t)small, bases[i].base, f->type == 'X', buf);
        x.ndigits = buf + 71 - x.digits;
        x.sign = sign_of(f, small < 0);
    } else {
        if ((text = int_to_str(T, v, bases[i].base, false)) == V_UNDEF) return text;
        char *p = (char *)as_str(text)->data; /* fresh: nobody else has it */
        bool negative = *p == '-';
        x.digits = p + negative;
        x.ndigits = as_str(text)->len - negative;
        x.sign = sign_of(f, negative);
        for (int64_t k = 0; f->type == 'X' && k < x.ndigits; k++)
            if (p[k + negative] >= 'a') p[k + negative] = (char)(p[k + negative] - 32);
    }
    StrBuilder b;
    sb_init(&b, T);
    put_number(&b, f, &x);
    lf_release(T, text);
    return sb_done(&b);
}

/* ---- floats ---- */

/* The text of d in a buffer to be freed; *number points into it. precision < 0: the default. */
static char *float_text(Thread *T, double d, const Spec *f, bool add_dot_0, Number *x) {
    uint32_t type = f->type;
    int64_t precision = f->precision;
    bool percent = type == '%';
    if (percent) {
        type = 'f';
        d *= 100;
    }
    if (type == 'n') type = 'g';
    if (type == 0)
        type = precision < 0 ? 'r' : 'g';
    else
        add_dot_0 = false;
    if (precision < 0) precision = type == 'r' ? 0 : 6;
    if (precision > INT32_MAX - 64) {
        lf_raise(T, exc_ValueError, "precision too big");
        return NULL;
    }
    char *text = float_format(T, d, (char)type, (int)precision, add_dot_0, f->alt);
    if (!text) return NULL;
    size_t n = strlen(text);
    if (percent) {
        char *longer = lf_buf_realloc(T, text, n + 2);
        if (!longer) {
            lf_buf_free(T, text);
            return NULL;
        }
        text = longer;
        text[n++] = '%';
        text[n] = 0;
    }
    bool negative = text[0] == '-';
    if (negative && f->no_neg_0 && !strpbrk(text, "123456789in")) negative = false;
    *x = (Number){.sign = sign_of(f, negative), .prefix = "", .digits = text + (text[0] == '-')};
    while (is_digit(x->digits[x->ndigits])) x->ndigits++;
    x->rest = x->digits + x->ndigits;
    x->nrest = (int64_t)strlen(x->rest);
    return text;
}

static bool is_float_code(uint32_t t) { return t && t < 128 && strchr("eEfFgGn%", (int)t); }

static Value float_formatted(Thread *T, double d, const Spec *f) {
    Number x;
    char *text = float_text(T, d, f, true, &x);
    if (!text) return V_UNDEF;
    StrBuilder b;
    sb_init(&b, T);
    put_number(&b, f, &x);
    lf_buf_free(T, text);
    return sb_done(&b);
}

Value format_float(Thread *T, Value v, Value spec) {
    if (as_str(spec)->len == 0) return obj_str(T, v);
    Spec f;
    if (!parse(T, spec, v, 0, '>', &f)) return V_UNDEF;
    if (f.type && !is_float_code(f.type)) return unknown_code(T, f.type, v);
    return float_formatted(T, float_of(v), &f);
}

Value format_int(Thread *T, Value v, Value spec) {
    if (as_str(spec)->len == 0) return obj_str(T, v);
    Spec f;
    if (!parse(T, spec, v, 'd', '>', &f)) return V_UNDEF;
    if (f.type && f.type < 128 && strchr("eEfFgG%", (int)f.type)) {
        bool ok = true;
        double d = int_as_double(T, v, &ok);
        return ok ? float_formatted(T, d, &f) : V_UNDEF;
    }
    if (!f.type || f.type > 127 || !strchr("bcdoxXn", (int)f.type)) return unknown_code(T, f.type, v);
    if (f.precision >= 0)
        return lf_raise(T, exc_ValueError, "Precision not allowed in integer format specifier");
    if (f.no_neg_0)
        return lf_raise(T, exc_ValueError,
                        "Negative zero coercion (z) not allowed in integer format specifier");
    return f.type == 'c' ? int_as_char(T, v, &f) : int_in_base(T, v, &f);
}

Value format_complex(Thread *T, Value v, Value spec) {
    if (as_str(spec)->len == 0) return obj_str(T, v);
    Spec f;
    if (!parse(T, spec, v, 0, '>', &f)) return V_UNDEF;
    if (f.type && (f.type == '%' || !is_float_code(f.type))) return unknown_code(T, f.type, v);
    if (f.fill == '0')
        return lf_raise(T, exc_ValueError, "Zero padding is not allowed in complex format specifier");
    if (f.align == '=')
        return lf_raise(T, exc_ValueError, "'=' alignment flag is not allowed in complex format specifier");
    const Complex *c = (const Complex *)v_as_obj(v);
    bool bare = f.type == 0 && c->re == 0 && !signbit(c->re);
    Spec part = f;
    part.width = -1;
    StrBuilder b;
    sb_init(&b, T);
    if (f.type == 0 && !bare) sb_char(&b, '(');
    for (int i = bare; i < 2; i++) {
        Number x;
        if (i && !bare) part.sign = '+';
        char *text = float_text(T, i ? c->im : c->re, &part, false, &x);
        if (!text) {
            sb_free(&b);
            return V_UNDEF;
        }
        put_number(&b, &part, &x);
        lf_buf_free(T, text);
    }
    sb_char(&b, 'j');
    if (f.type == 0 && !bare) sb_char(&b, ')');
    Value text = sb_done(&b);
    if (text == V_UNDEF) return text;
    Value out = pad_text(T, &f, as_str(text), as_str(text)->len);
    lf_release(T, text);
    return out;
}

bool format_into(Thread *T, StrBuilder *b, Value v, Value spec) {
    if (as_str(spec)->len == 0) {
        if (is_exact_str(v)) {
            sb_str(b, v);
            return true;
        }
        if (v_is_int(v)) {
            char buf[72];
            int64_t i = v_as_int(v);
            if (i < 0) sb_char(b, '-');
            sb_c(b, small_digits(i < 0 ? -(uint64_t)i : (uint64_t)i, 10, false, buf));
            return true;
        }
    }
    Value s = obj_format(T, v, spec);
    if (s == V_UNDEF) return false;
    sb_str(b, s);
    lf_release(T, s);
    return true;
}
