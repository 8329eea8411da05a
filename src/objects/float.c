/* Floats from text and to text, and their hash. The C library's strtod and printf round correctly, so the
 * shortest text is the first precision at which printf's digits (or, above a power of two, the next ones)
 * read back as the same number. */
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/str.h"

#include <float.h>
#include <locale.h>
#include <math.h>
#include <stdatomic.h>
#include <stdio.h>
#include <stdlib.h>

/* ---- digits by whole numbers ---- */

typedef unsigned __int128 Wide;

/* 10**k, k <= 22. */
static Wide power_of_ten(int k) {
    Wide p = 1;
    for (; k >= 8; k -= 8) p *= 100000000u;
    static const uint32_t few[8] = {1, 10, 100, 1000, 10000, 100000, 1000000, 10000000};
    return p * few[k];
}

/* d > 0 as m / 2**s with 53 bits of m; false when s is not between 1 and 126. */
static bool as_fraction(double d, uint64_t *m, int *s) {
    uint64_t bits;
    memcpy(&bits, &d, sizeof bits);
    int exponent = (int)(bits >> 52);
    *m = (bits & (((uint64_t)1 << 52) - 1)) | (uint64_t)1 << 52;
    *s = 1075 - exponent;
    return exponent > 0 && *s >= 1 && *s <= 126;
}

/* n / 2**s, rounded half to even. */
static Wide rounded_shift(Wide n, int s) {
    Wide q = n >> s, rest = n - (q << s), half = (Wide)1 << (s - 1);
    return q + (rest > half || (rest == half && (q & 1)));
}

static int put_digits(uint64_t n, char *buf) {
    char text[20], *p = text + sizeof text;
    do *--p = (char)('0' + n % 10);
    while (n /= 10);
    int len = (int)(text + sizeof text - p);
    memcpy(buf, p, (size_t)len);
    return len;
}

/* The shortest digits for numbers of everyday size, which 128 bits hold exactly: the nearest decimal of 15,
 * 16 or 17 digits that lies nearer than half the distance to the next float. 0: not of that kind. */
static int everyday_digits(double d, char *buf, int *point) {
    uint64_t m;
    int s;
    if (d < 1e-4 || d >= 1e15 || !as_fraction(d, &m, &s) || m == (uint64_t)1 << 52) return 0;
    int before = (int)ceil(log10(d)); /* digits before the point, or one less */
    for (int digits = 15; digits <= 17; digits++) {
        int k = digits - before;
        if (k < 0 || k > 21) return 0;
        Wide scale = power_of_ten(k), n = m * scale, q = rounded_shift(n, s);
        if (q >= power_of_ten(digits)) { /* one digit more before the point */
            before++;
            digits--;
            continue;
        }
        Wide there = q << s, off = there > n ? there - n : n - there;
        if (off * 2 > scale || (off * 2 == scale && (m & 1))) continue;
        int len = put_digits((uint64_t)q, buf);
        *point = len - k;
        while (len > 1 && buf[len - 1] == '0') len--;
        return len;
    }
    return 0;
}

/* d with a fixed number of digits behind the point, as %.*f writes it; 0: too large for 64 bits. out has room
 * for 48. */
static int fixed_digits(double d, int precision, char *out) {
    uint64_t m;
    int s, n = 0;
    if (precision > 15) return 0;
    bool negative = signbit(d);
    d = fabs(d);
    uint64_t q = 0;
    if (d != 0) {
        if (d >= 1e15 || !as_fraction(d, &m, &s)) return 0;
        Wide wide = rounded_shift(m * power_of_ten(precision), s);
        if (wide >= power_of_ten(19)) return 0;
        q = (uint64_t)wide;
    }
    char digits[20];
    int len = put_digits(q, digits);
    if (negative) out[n++] = '-';
    int whole = len - precision;
    if (whole <= 0) out[n++] = '0';
    for (int i = 0; i < whole; i++) out[n++] = digits[i];
    if (precision) {
        out[n++] = '.';
        for (int i = whole; i < 0; i++) out[n++] = '0';
        for (int i = whole < 0 ? 0 : whole; i < len; i++) out[n++] = digits[i];
    }
    out[n] = 0;
    return n;
}

/* ---- digits by the C library ---- */

/* The digits of "d.ddde..." plus one in the last place; false: all are nines. */
static bool next_digits(char *text) {
    for (char *p = strchr(text, 'e') - 1; p >= text; p--) {
        if (*p == '.') continue;
        if (*p != '9') return ++*p, true;
        *p = '0';
    }
    return false;
}

/* The shortest digits that read back: n digits without trailing zeros at buf, value 0.DIGITS * 10**point. */
static int shortest_digits(double d, char *buf, int *point) {
    int quick = everyday_digits(d, buf, point);
    if (quick) return quick;
    char text[32];
    int exponent;
    bool lopsided = frexp(d, &exponent) == 0.5; /* floats are denser below a power of two */
    /* any 15 digits are told apart, but for the smallest numbers of all */
    for (int precision = d < DBL_MIN ? 1 : 15; precision <= 17; precision++) {
        snprintf(text, sizeof text, "%.*e", precision - 1, d);
        if (precision == 17 || strtod(text, NULL) == d) break;
        if (lopsided && next_digits(text) && strtod(text, NULL) == d) break;
    }
    char *e = strchr(text, 'e');
    *point = atoi(e + 1) + 1;
    int n = 0;
    for (char *p = text; p < e; p++)
        if (*p >= '0' && *p <= '9') buf[n++] = *p;
    while (n > 1 && buf[n - 1] == '0') n--;
    return n;
}

static size_t special(double d, char *out) {
    strcpy(out, isnan(d) ? "nan" : d < 0 ? "-inf" : "inf");
    return strlen(out);
}

size_t float_repr_text(double d, char out[32]) {
    if (!isfinite(d)) return special(d, out);
    char *p = out, digits[20] = "";
    if (signbit(d)) *p++ = '-', d = -d;
    if (d < 1e15 && d == (double)(int64_t)d) { /* whole numbers need no search */
        p += sprintf(p, "%lld.0", (long long)d);
        return (size_t)(p - out);
    }
    int point, n = shortest_digits(d, digits, &point);
    if (point > -4 && point <= 16) {
        if (point <= 0) {
            p = stpcpy(p, "0.");
            for (int i = point; i < 0; i++) *p++ = '0';
            memcpy(p, digits, (size_t)n), p += n;
        } else if (n <= point) {
            memcpy(p, digits, (size_t)n), p += n;
            for (int i = n; i < point; i++) *p++ = '0';
            p = stpcpy(p, ".0");
        } else {
            memcpy(p, digits, (size_t)point), p += point;
            *p++ = '.';
            memcpy(p, digits + point, (size_t)(n - point)), p += n - point;
        }
        *p = 0;
    } else {
        *p++ = digits[0];
        if (n > 1) {
            *p++ = '.';
            memcpy(p, digits + 1, (size_t)(n - 1)), p += n - 1;
        }
        p += sprintf(p, "e%c%02d", point - 1 < 0 ? '-' : '+', abs(point - 1));
    }
    return (size_t)(p - out);
}

Value float_repr(Thread *T, Value v) {
    char text[32];
    size_t n = float_repr_text(float_of(v), text);
    return str_from_latin1(T, (uint8_t *)text, n);
}

/* d with an exponent and so many digits behind the point, zeros at their end left out. */
static void with_exponent(double d, int digits, char *out) {
    sprintf(out, "%.*e", digits, d);
    char *e = strchr(out, 'e'), *end = e;
    while (strchr(out, '.') && (end[-1] == '0' || end[-1] == '.'))
        if (*--end == '.') break;
    memmove(end, e, strlen(e) + 1);
}

char *float_format(Thread *T, double d, char code, int precision, bool add_dot_0, bool alt) {
    char format[16], *out;
    if (!isfinite(d) || code == 'r') {
        out = lf_buf_alloc(T, 40);
        if (!out) return NULL;
        size_t n = isfinite(d) ? float_repr_text(d, out) : special(d, out);
        if (isfinite(d) && !add_dot_0 && n > 2 && !strcmp(out + n - 2, ".0")) out[n - 2] = 0;
        if (alt && isfinite(d) && !strchr(out, '.')) { /* the point stands in any case */
            char *at = out + strcspn(out, "e");
            memmove(at + 1, at, strlen(at) + 1);
            *at = '.';
        }
        if (code == 'E' || code == 'F' || code == 'G')
            for (char *p = out; *p; p++)
                if (*p >= 'a' && *p <= 'z') *p -= 32;
        return out;
    }
    if ((code == 'f' || code == 'F') && !alt && !add_dot_0 && precision <= 15) {
        if (!(out = lf_buf_alloc(T, 48))) return NULL;
        if (fixed_digits(d, precision, out)) return out;
        lf_buf_free(T, out);
    }
    snprintf(format, sizeof format, "%%%s.*%c", alt ? "#" : "", code);
    int n = snprintf(NULL, 0, format, precision, d);
    if (n < 0 || !(out = lf_buf_alloc(T, (size_t)n + 16))) return NULL;
    snprintf(out, (size_t)n + 1, format, precision, d);
    if (add_dot_0 && !strpbrk(out, ".eE")) {
        size_t digits = strlen(out) - (*out == '-');
        if (code == 'g' && digits >= (size_t)(precision ? precision : 1))
            with_exponent(d, (int)digits - 1, out);
        else
            strcat(out, ".0");
    }
    return out;
}

int64_t float_hash(double d) {
    if (!isfinite(d)) return isinf(d) ? (d > 0 ? 314159 : -314159) : 0;
    int exp;
    double m = frexp(fabs(d), &exp);
    const uint64_t p = ((uint64_t)1 << 61) - 1;
    uint64_t h = 0;
    while (m) { /* 28 bits at a time, modulo 2**61 - 1 */
        h = ((h << 28) & p) | h >> 33;
        m *= 268435456.0;
        exp -= 28;
        uint64_t part = (uint64_t)m;
        m -= (double)part;
        h += part;
        if (h >= p) h -= p;
    }
    exp = exp >= 0 ? exp % 61 : 60 - (-1 - exp) % 61;
    h = ((h << exp) & p) | h >> (61 - exp);
    int64_t r = d < 0 ? -(int64_t)h : (int64_t)h;
    return r == -1 ? -2 : r;
}

/* A NaN that is no other one: programs can tell by identity. */
static double new_nan(bool negative) {
    static _Atomic uint64_t made;
    uint64_t number = atomic_fetch_add_explicit(&made, 1, memory_order_relaxed) + 1;
    uint64_t bits =
        (negative ? (uint64_t)0xfff8 : (uint64_t)0x7ff8) << 48 | (number & (((uint64_t)1 << 48) - 1));
    double d;
    memcpy(&d, &bits, sizeof d);
    return d;
}

bool float_from_text(const char *s, size_t n, double *out) {
    char small[64], *text = n < sizeof small ? small : malloc(n + 1), *p = text;
    if (!text) return false;
    bool ok = n > 0, digit = false;
    for (size_t i = 0; i < n && ok; i++) {
        if (s[i] == '_')
            ok = digit && i + 1 < n && s[i + 1] >= '0' && s[i + 1] <= '9'; /* between digits only */
        else {
            digit = s[i] >= '0' && s[i] <= '9';
            *p++ = s[i];
        }
        if (s[i] == 'x' || s[i] == 'X' || s[i] == '(' || s[i] == 0)
            ok = false; /* strtod takes more than the language */
    }
    *p = 0;
    char *first = text + (*text == '-' || *text == '+'), *end;
    bool word = (*first | 32) == 'i' || (*first | 32) == 'n';
    ok = ok && (word || (*first >= '0' && *first <= '9') || *first == '.');
    if (ok) {
        *out = strtod(text, &end);
        ok = *end == 0;
        if (isnan(*out)) *out = new_nan(*text == '-');
    }
    if (text != small) free(text);
    return ok;
}
