/* Decimal numbers as texts: read, written, and by a format specification. */
#include "src/modules/decimal.h"
#include "src/objects/error.h"
#include "src/objects/uchar.h"

/* --- reading --- */

enum { WORD_DIGITS = 18 };
#define FARTHEST 4000000000000000000LL /* exponents beyond are the same to every context */

static bool is_digit(char c) { return c >= '0' && c <= '9'; }

static bool syntax(Num *out, uint32_t *bits) {
    num_set(out, DEC_QUIET, 0, 0);
    *bits |= DEC_SYNTAX;
    return true;
}

/* [+-]digits up to the end. */
static bool read_exponent(const char *p, const char *end, int64_t *out) {
    bool negative = p < end && *p == '-';
    if (p < end && (*p == '-' || *p == '+')) p++;
    if (p == end) return false;
    for (*out = 0; p < end; p++) {
        if (!is_digit(*p)) return false;
        if (*out < FARTHEST) *out = *out * 10 + (*p - '0');
    }
    if (*out > FARTHEST) *out = FARTHEST;
    if (negative) *out = -*out;
    return true;
}

/* p stands at word, in any case of letters, and moves behind it. */
static bool read_word(const char **p, const char *end, const char *word) {
    size_t n = strlen(word);
    if ((size_t)(end - *p) < n) return false;
    for (size_t i = 0; i < n; i++)
        if (((*p)[i] | 32) != word[i]) return false;
    *p += n;
    return true;
}

static bool read_special(Thread *T, Num *out, uint32_t *bits, int sign, const char *p, const char *end) {
    if (read_word(&p, end, "inf")) {
        if (p != end && (!read_word(&p, end, "inity") || p != end)) return syntax(out, bits);
        num_set(out, DEC_INFINITE, sign, 0);
        return true;
    }
    bool signaling = p < end && (*p | 32) == 's';
    p += signaling;
    if (!read_word(&p, end, "nan")) return syntax(out, bits);
    for (const char *q = p; q < end; q++)
        if (!is_digit(*q)) return syntax(out, bits);
    num_set(out, signaling ? DEC_SIGNALING : DEC_QUIET, sign, 0);
    return nat_read(T, &out->c, p, (size_t)(end - p));
}

/* The digits from p to end, among which there may be a point. */
static bool read_long(Thread *T, Num *out, const char *p, const char *end) {
    char small[64] = {0},
         *digits = end - p <= (ptrdiff_t)sizeof small ? small : lf_buf_alloc(T, (size_t)(end - p));
    size_t n = 0;
    if (!digits) return false;
    for (; p < end; p++)
        if (*p != '.') digits[n++] = *p;
    bool ok = nat_read(T, &out->c, digits, n);
    if (digits != small) lf_buf_free(T, digits);
    return ok;
}

static bool read_ascii(Thread *T, Num *out, uint32_t *bits, const char *p, const char *end) {
    int sign = p < end && *p == '-';
    if (p < end && (*p == '-' || *p == '+')) p++;
    if (p < end && !is_digit(*p) && *p != '.') return read_special(T, out, bits, sign, p, end);
    const char *from = p, *point = NULL;
    uint64_t word = 0;
    for (; p < end; p++)
        if (is_digit(*p))
            word = word * 10 + (uint64_t)(*p - '0'); /* of many digits it means nothing */
        else if (*p == '.' && !point)
            point = p;
        else
            break;
    int64_t digits = p - from - (point != NULL), e = 0;
    if (!digits || (p < end && ((*p | 32) != 'e' || !read_exponent(p + 1, end, &e))))
        return syntax(out, bits);
    num_set(out, DEC_FINITE, sign, e - (point ? p - point - 1 : 0));
    if (digits > WORD_DIGITS) return read_long(T, out, from, p);
    nat_set_wide(&out->c, word);
    return true;
}

/* What reading makes of the characters from `from` to `to`; the length. -1: something is no part of a number.
 */
static int64_t as_ascii(const Str *s, int64_t from, int64_t to, bool lenient, char *out) {
    int64_t n = 0;
    for (int64_t i = from; i < to; i++) {
        uint32_t c = str_at(s, i);
        int digit = c < 128 ? -1 : uchar_decimal(c);
        if (c == '_' && lenient) continue;
        if (c >= 128 && digit < 0) return -1;
        out[n++] = (char)(digit < 0 ? c : (uint32_t)('0' + digit));
    }
    return n;
}

bool dec_parse(Thread *T, Num *out, uint32_t *bits, Value text, bool lenient) {
    const Str *s = as_str(text);
    int64_t from = 0, to = s->len;
    if (lenient) {
        while (from < to && uchar_is_space(str_at(s, from))) from++;
        while (to > from && uchar_is_space(str_at(s, to - 1))) to--;
    }
    const char *p = (const char *)s->data;
    if (s->ascii && !(lenient && memchr(p + from, '_', (size_t)(to - from))))
        return read_ascii(T, out, bits, p + from, p + to);
    char *copy = lf_buf_alloc(T, (size_t)(to - from) + 1);
    if (!copy) return false;
    int64_t n = as_ascii(s, from, to, lenient, copy);
    bool ok = n < 0 ? syntax(out, bits) : read_ascii(T, out, bits, copy, copy + n);
    lf_buf_free(T, copy);
    return ok;
}

/* --- writing --- */

/* The digits of a coefficient, "0" of zero: in `small` or a buffer. NULL: no memory. */
typedef struct Digits {
    char *at;
    int64_t n;
    char small[80];
} Digits;
static bool digits_of(Thread *T, Digits *d, const Num *x) {
    d->n = num_size(T, x);
    if (d->n < 0) return false;
    d->at = d->n <= (int64_t)sizeof d->small ? d->small : lf_buf_alloc(T, (size_t)d->n);
    if (!d->at) return false;
    if (nat_write(T, &x->c, d->at, d->n)) return true;
    if (d->at != d->small) lf_buf_free(T, d->at);
    return false;
}
static void digits_free(Thread *T, Digits *d) {
    if (d->at != d->small) lf_buf_free(T, d->at);
}

static Value special_text(Thread *T, const Num *x) {
    StrBuilder b;
    sb_init(&b, T);
    if (x->sign) sb_char(&b, '-');
    sb_c(&b, x->kind == DEC_INFINITE ? "Infinity" : x->kind == DEC_SIGNALING ? "sNaN" : "NaN");
    if (x->c.n) {
        Digits d;
        if (!digits_of(T, &d, x)) {
            sb_free(&b);
            return V_UNDEF;
        }
        sb_ascii(&b, d.at, d.n);
        digits_free(T, &d);
    }
    return sb_done(&b);
}

/* 'E' and an exponent with its sign. */
static int write_exponent(char *to, char letter, int64_t e) {
    char text[24];
    int n = 0, len = 0;
    uint64_t u = e < 0 ? -(uint64_t)e : (uint64_t)e;
    do text[n++] = (char)('0' + u % 10);
    while (u /= 10);
    to[len++] = letter;
    to[len++] = e < 0 ? '-' : '+';
    while (n) to[len++] = text[--n];
    return len;
}

/* The remainder that is not negative. */
static int64_t modulo3(int64_t n) { return (n % 3 + 3) % 3; }

Value dec_text(Thread *T, const Num *x, bool capitals, bool engineering) {
    if (x->kind != DEC_FINITE) return special_text(T, x);
    Digits d;
    if (!digits_of(T, &d, x)) return V_UNDEF;
    int64_t left = x->e + d.n,
            point; /* digits before the point, before and after the choice of an exponent */
    if (x->e <= 0 && left > -6)
        point = left;
    else if (!engineering)
        point = 1;
    else if (!x->c.n)
        point = modulo3(left + 1) - 1;
    else
        point = modulo3(left - 1) + 1;
    char small[128], *text = d.n < 80 ? small : lf_buf_alloc(T, (size_t)d.n + 48), *p = text;
    if (!text) {
        digits_free(T, &d);
        return V_UNDEF;
    }
    if (x->sign) *p++ = '-';
    if (point <= 0) {
        *p++ = '0';
        *p++ = '.';
        for (int64_t i = point; i < 0; i++) *p++ = '0';
    }
    int64_t whole = point <= 0 ? 0 : point < d.n ? point : d.n;
    memcpy(p, d.at, (size_t)whole);
    p += whole;
    if (whole && whole < d.n) *p++ = '.';
    memcpy(p, d.at + whole, (size_t)(d.n - whole));
    p += d.n - whole;
    for (int64_t i = d.n; i < point; i++) *p++ = '0';
    if (left != point) p += write_exponent(p, capitals ? 'E' : 'e', left - point);
    Value r = str_from_latin1(T, (const uint8_t *)text, (size_t)(p - text));
    if (text != small) lf_buf_free(T, text);
    digits_free(T, &d);
    return r;
}

/* --- format specifications --- */

typedef struct Spec {
    uint32_t fill, align;
    int64_t width, precision; /* precision -1: none */
    char sign, group, type;   /* 0: none */
} Spec;

/* Up to eight digits; false: more. */
static bool read_number(const Str *s, int64_t *at, int64_t *out) {
    int64_t from = *at;
    for (*out = 0; *at < s->len && str_at(s, *at) >= '0' && str_at(s, *at) <= '9'; (*at)++) {
        if (*at - from == 8) return false;
        *out = *out * 10 + (int64_t)(str_at(s, *at) - '0');
    }
    return true;
}
static bool is_align(uint32_t c) { return c == '<' || c == '>' || c == '=' || c == '^'; }
static uint32_t char_or_0(const Str *s, int64_t i) { return i < s->len ? str_at(s, i) : 0; }
static bool is_one_of(uint32_t c, const char *set) { return c && c < 128 && strchr(set, (int)c); }

/* False: a rare one, or a wrong one. */
static bool read_spec(const Str *s, Spec *f) {
    int64_t at = 0;
    *f = (Spec){' ', '>', 0, -1, 0, 0, 0};
    if (is_align(char_or_0(s, 1))) {
        f->fill = str_at(s, at++);
        f->align = str_at(s, at++);
    } else if (is_align(char_or_0(s, 0)))
        f->align = str_at(s, at++);
    bool aligned = at > 0;
    if (is_one_of(char_or_0(s, at), "+- ")) f->sign = (char)str_at(s, at++);
    bool zeros = char_or_0(s, at) == '0';
    if (zeros) {
        if (aligned) return false;
        f->fill = '0';
        f->align = '=';
        at++;
        if (char_or_0(s, at) == '0') return false;
    }
    if (!read_number(s, &at, &f->width)) return false;
    if (is_one_of(char_or_0(s, at), ",_")) f->group = (char)str_at(s, at++);
    if (zeros && f->group) return false;
    if (char_or_0(s, at) == '.') {
        int64_t from = ++at;
        if (!read_number(s, &at, &f->precision) || at == from) return false;
    }
    if (is_one_of(char_or_0(s, at), "eEfFgG%")) f->type = (char)str_at(s, at++);
    return at == s->len;
}

/* The number with as many digits as the format shows; out is a copy. */
static bool shown_number(Thread *T, Num *out, const Num *x, const Spec *f, int rounding) {
    if (!num_copy(T, out, x)) return false;
    bool plain = is_one_of((uint32_t)f->type, "fF%");
    if (f->type == '%') out->e += 2;
    if (!out->c.n && out->e > 0 && plain) out->e = 0;
    if (f->precision < 0) return true;
    if (plain) {
        Num rounded;
        Lost lost;
        bool ok = num_rescale(T, &rounded, out, -f->precision, (Rounding)rounding, &lost);
        num_free(T, out);
        if (!ok) return false;
        ok = num_copy(T, out, &rounded);
        num_free(T, &rounded);
        return ok;
    }
    bool with_exponent = is_one_of((uint32_t)f->type, "eE");
    int64_t wanted = with_exponent ? f->precision + 1 : f->precision ? f->precision : 1;
    if (!out->c.n) return true;
    int64_t n = nat_digits(T, &out->c);
    if (n > wanted) {
        Settings s = {wanted, -FARTHEST, FARTHEST, (uint8_t)rounding, 1, 0};
        uint32_t bits = 0;
        return num_finish(T, &s, out, &bits);
    }
    if (!with_exponent) return true;
    Nat scaled;
    if (n < 0 || !nat_scale(T, &scaled, &out->c, wanted - n)) return num_free(T, out), false;
    nat_move(T, &out->c, &scaled);
    out->e -= wanted - n;
    return true;
}

/* The first `point` digits, with zeros behind the last one, in groups. */
static void add_whole(StrBuilder *b, const Digits *d, int64_t point, char group) {
    int64_t before = point < d->n ? point : d->n;
    if (point <= 0)
        sb_char(b, '0');
    else if (!group) {
        sb_ascii(b, d->at, before);
        sb_fill(b, '0', point - before);
    } else
        for (int64_t i = 0; i < point; i++) {
            if (i && (point - i) % 3 == 0) sb_char(b, (uint32_t)group);
            sb_char(b, i < d->n ? (uint32_t)d->at[i] : '0');
        }
}

/* Everything but the sign and what fills up. */
static void add_body(StrBuilder *b, const Num *x, const Digits *d, const Spec *f, bool capitals) {
    int64_t left = d->n + x->e, point = 1;
    bool plain = is_one_of((uint32_t)f->type, "fF%"), with_exponent = is_one_of((uint32_t)f->type, "eE");
    if (with_exponent && !x->c.n && f->precision >= 0)
        point = 1 - f->precision;
    else if (!with_exponent && (plain || (x->e <= 0 && left > -6)))
        point = left;
    add_whole(b, d, point, f->group);
    if (point < d->n) {
        sb_char(b, '.');
        sb_fill(b, '0', point < 0 ? -point : 0);
        int64_t from = point < 0 ? 0 : point;
        sb_ascii(b, d->at + from, d->n - from);
    }
    if (with_exponent || left != point) {
        char text[24];
        bool small = f->type ? is_one_of((uint32_t)f->type, "efg") : !capitals;
        sb_ascii(b, text, write_exponent(text, small ? 'e' : 'E', left - point));
    }
    if (f->type == '%') sb_char(b, '%');
}

Value dec_format(Thread *T, const Num *x, const Settings *s, Value spec) {
    Spec f;
    Num shown;
    Digits d;
    if (x->kind != DEC_FINITE || !read_spec(as_str(spec), &f)) return V_NOTIMPL;
    if (!shown_number(T, &shown, x, &f, s->rounding)) return V_UNDEF;
    if (!digits_of(T, &d, &shown)) {
        num_free(T, &shown);
        return V_UNDEF;
    }
    StrBuilder body, b;
    sb_init(&body, T);
    add_body(&body, &shown, &d, &f, s->capitals);
    char sign = shown.sign ? '-' : f.sign == '-' ? 0 : f.sign;
    digits_free(T, &d);
    num_free(T, &shown);
    Value text = sb_done(&body);
    if (text == V_UNDEF) return V_UNDEF;
    int64_t missing = f.width - as_str(text)->len - (sign != 0);
    if (missing <= 0 && !sign) return text;
    if (missing < 0) missing = 0;
    int64_t before = f.align == '>' ? missing : f.align == '^' ? missing / 2 : 0;
    sb_init(&b, T);
    sb_fill(&b, f.fill, before);
    if (sign) sb_char(&b, (uint32_t)sign);
    if (f.align == '=') sb_fill(&b, f.fill, missing);
    sb_str(&b, text);
    if (f.align == '<' || f.align == '^') sb_fill(&b, f.fill, missing - before);
    lf_release(T, text);
    return sb_done(&b);
}
