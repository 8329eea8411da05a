/* The type float. */
#include "src/objects/bytes.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/format.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/objects/uchar.h"

#include <ctype.h>
#include <float.h>
#include <math.h>
#include <stdio.h>
#include <stdlib.h>
#include <strings.h>

Type *type_float;
const Kind kind_float = {.name = "float", .flags = KIND_ATOM};

/* A float or int operand as double: 1, 0 not a number, -1 exception. */
static int number(Thread *T, Value v, double *out) {
    if (is_float(v)) {
        *out = float_of(v);
        return 1;
    }
    if (!is_int(v)) return 0;
    bool ok;
    *out = int_as_double(T, v, &ok);
    return ok ? 1 : -1;
}

/* Reads both operands or leaves the function with what that means. */
#define OPERANDS(a, b, x, y)                                                        \
    double x, y;                                                                    \
    int x##_is = number(T, a, &x), y##_is = x##_is > 0 ? number(T, b, &y) : x##_is; \
    if (y##_is <= 0) return y##_is < 0 ? V_UNDEF : V_NOTIMPL

static Value add(Thread *T, Value a, Value b) {
    OPERANDS(a, b, x, y);
    return v_double(x + y);
}
static Value sub(Thread *T, Value a, Value b) {
    OPERANDS(a, b, x, y);
    return v_double(x - y);
}
static Value mul(Thread *T, Value a, Value b) {
    OPERANDS(a, b, x, y);
    return v_double(x * y);
}
static Value zero_division(Thread *T, const char *text) {
    return lf_raise(T, exc_ZeroDivisionError, "%s", text);
}
static Value truediv(Thread *T, Value a, Value b) {
    OPERANDS(a, b, x, y);
    return y == 0 ? zero_division(T, "division by zero") : v_double(x / y);
}

/* Floored quotient and remainder with the divisor's sign. */
static void divmod_double(double x, double y, double *quotient, double *remainder) {
    double m = fmod(x, y), d = (x - m) / y;
    if (m != 0) {
        if ((y < 0) != (m < 0)) m += y, d -= 1;
    } else
        m = copysign(0, y);
    double f = d != 0 ? floor(d) : copysign(0, x / y);
    if (d != 0 && d - f > 0.5) f += 1;
    *quotient = f;
    *remainder = m;
}
static Value floordiv(Thread *T, Value a, Value b) {
    OPERANDS(a, b, x, y);
    if (y == 0) return zero_division(T, "division by zero");
    double q, r;
    divmod_double(x, y, &q, &r);
    return v_double(q);
}
static Value mod(Thread *T, Value a, Value b) {
    OPERANDS(a, b, x, y);
    if (y == 0) return zero_division(T, "division by zero");
    double q, r;
    divmod_double(x, y, &q, &r);
    return v_double(r);
}
static Value div_mod(Thread *T, Value a, Value b) {
    OPERANDS(a, b, x, y);
    if (y == 0) return zero_division(T, "division by zero");
    double q, r;
    divmod_double(x, y, &q, &r);
    return tuple_pair(T, v_double(q), v_double(r));
}
static Value power(Thread *T, Value a, Value b) {
    OPERANDS(a, b, x, y);
    if (x == 0 && y < 0 && isfinite(y)) return zero_division(T, "zero to a negative power");
    if (x < 0 && isfinite(x) && isfinite(y) && y != floor(y)) { /* a complex number */
        Value base = complex_new(T, x, 0), exp = base == V_UNDEF ? V_UNDEF : complex_new(T, y, 0);
        Value r = exp == V_UNDEF ? V_UNDEF : obj_binary(T, BIN_POW, base, exp);
        lf_release(T, base);
        lf_release(T, exp);
        return r;
    }
    double r = pow(x, y);
    if (isinf(r) && isfinite(x) && isfinite(y)) {
        Value args = tuple_pair(T, v_int(34), str_intern_c(T, "Numerical result out of range"));
        Value e = args == V_UNDEF ? V_UNDEF : lf_call_ex(T, v_obj(exc_OverflowError), args, V_UNDEF);
        lf_release(T, args);
        if (e != V_UNDEF) lf_raise_value(T, e);
        lf_release(T, e);
        return V_UNDEF;
    }
    return v_double(r);
}
static Value power_modulo(Thread *T, Value a, Value b, Value mod) {
    (void)a, (void)b, (void)mod;
    return lf_raise(T, exc_TypeError, "pow() 3rd argument not allowed unless all arguments are integers");
}

/* A float against an int of any size, exactly: -1, 0, 1; 2 for NaN. */
static int compare_with_int(double x, Value b) {
    if (isnan(x)) return 2;
    if (isinf(x)) return x > 0 ? 1 : -1;
    int64_t i;
    if (int_fits_i64(b, &i) && i >= -((int64_t)1 << 53) && i <= (int64_t)1 << 53)
        return (x > (double)i) - (x < (double)i);
    int sign = int_sign(b);
    if ((x < 0) != (sign < 0) || x == 0)
        return x > 0 || (x == 0 && sign < 0) || (x >= 0 && sign < 0) ? 1 : -1;
    int exp;
    double m = frexp(fabs(x), &exp);
    int64_t bits = (int64_t)int_bit_length(b);
    if (exp != bits) return (exp > bits) == (x > 0) ? 1 : -1;
    /* as many bits: compare the 64 top ones, then whether anything is left of the int */
    const Long *l = as_long(b);
    int64_t n = l->size < 0 ? -l->size : l->size;
    uint64_t top = (uint64_t)ldexp(m, 64), mine;
    int shift = (int)(bits % 64);
    mine = shift ? l->limbs[n - 1] << (64 - shift) | (n > 1 ? l->limbs[n - 2] >> shift : 0) : l->limbs[n - 1];
    int c = (top > mine) - (top < mine);
    if (c == 0) { /* the float has no more bits: any left in the int makes it larger */
        bool rest = n > 1 && shift && l->limbs[n - 2] << (64 - shift) != 0;
        for (int64_t k = n - (shift ? 3 : 2); !rest && k >= 0; k--) rest = l->limbs[k] != 0;
        c = rest ? -1 : 0;
    }
    return x < 0 ? -c : c;
}

static Value compare(Thread *T, Value a, Value b, int op) {
    (void)T;
    double x = float_of(a);
    int c;
    if (is_float(b)) {
        double y = float_of(b);
        c = isnan(x) || isnan(y) ? 2 : (x > y) - (x < y);
    } else if (is_int(b))
        c = compare_with_int(x, b);
    else
        return V_NOTIMPL;
    if (c == 2) return v_bool(op == CMP_NE);
    static const uint8_t yes[] = {1, 3, 2, 5, 4, 6};
    return v_bool(yes[op] >> (c + 1) & 1);
}

static bool hash(Thread *T, Value self, int64_t *out) {
    double d = float_of(self);
    if (isnan(d)) return type_object->slots.hash(T, self, out); /* each NaN is another */
    *out = float_hash(d);
    return true;
}
static int truth(Thread *T, Value self) {
    (void)T;
    return float_of(self) != 0;
}
static Value neg(Thread *T, Value self) {
    (void)T;
    return v_double(-float_of(self));
}
static Value pos(Thread *T, Value self) {
    (void)T;
    return v_double(float_of(self));
}
static Value absolute(Thread *T, Value self) {
    (void)T;
    return v_double(fabs(float_of(self)));
}
static Value to_int(Thread *T, Value self) { return int_from_double(T, float_of(self)); }

/* --- making --- */

/* Text with decimal digits and spaces of any script. */
static bool from_str(Thread *T, Value v, double *out) {
    const Str *s = as_str(v);
    char *text = lf_buf_alloc(T, (size_t)s->len + 1);
    if (!text) return false;
    int64_t from = 0, to = s->len;
    while (from < to && uchar_is_space(str_at(s, from))) from++;
    while (to > from && uchar_is_space(str_at(s, to - 1))) to--;
    for (int64_t i = from; i < to; i++) {
        uint32_t c = str_at(s, i);
        int d = c < 128 ? -1 : uchar_decimal(c);
        text[i - from] = c < 128 ? (char)c : d >= 0 ? (char)('0' + d) : 'x';
    }
    bool ok = float_from_text(text, (size_t)(to - from), out);
    lf_buf_free(T, text);
    if (!ok) lf_raise(T, exc_ValueError, "could not convert string to float: %R", v);
    return ok;
}

static bool from_bytes(Thread *T, Value v, double *out) {
    Buffer b;
    if (!buffer_get(T, v, &b, false)) return false;
    const char *s = b.data;
    int64_t from = 0, to = b.len;
    while (from < to && (uint8_t)s[from] < 128 && uchar_is_space((uint8_t)s[from])) from++;
    while (to > from && (uint8_t)s[to - 1] < 128 && uchar_is_space((uint8_t)s[to - 1])) to--;
    bool ok = float_from_text(s + from, (size_t)(to - from), out);
    buffer_release(T, &b);
    if (!ok) lf_raise(T, exc_ValueError, "could not convert string to float: %R", v);
    return ok;
}

static bool from_any(Thread *T, Value v, double *out) {
    Slots *s = &type_of(v)->slots;
    if (s->to_float && !v_is_double(v)) return obj_through_float(T, v, out);
    if (is_str(v)) return from_str(T, v, out);
    if (s->to_float || s->index) return obj_as_double(T, v, out);
    if (s->buffer) return from_bytes(T, v, out);
    lf_raise(T, exc_TypeError, "float() argument must be a string or a real number, not '%T'", v);
    return false;
}

/* The value as an instance of cls: the exact type is immediate. */
static Value make(Thread *T, Type *cls, double d) {
    if (cls == type_float) return v_double(d);
    FloatObj *o = lf_alloc(T, cls->root_shape, cls->instance_size);
    if (!o) return V_UNDEF;
    o->value = d;
    return v_obj(o);
}

static Value float_make(Thread *T, Value *args, int n) {
    (void)n;
    double d = 0;
    if (args[1] != V_UNDEF && !from_any(T, args[1], &d)) return V_UNDEF;
    return make(T, as_type(args[0]), d);
}

/* --- methods --- */

static Value m_is_integer(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    double d = float_of(args[0]);
    return v_bool(isfinite(d) && floor(d) == d);
}

static Value m_ratio(Thread *T, Value *args, int n) {
    (void)n;
    double d = float_of(args[0]);
    if (isinf(d)) return lf_raise(T, exc_OverflowError, "cannot convert Infinity to integer ratio");
    if (isnan(d)) return lf_raise(T, exc_ValueError, "cannot convert NaN to integer ratio");
    int exp;
    double m = frexp(d, &exp);
    for (int i = 0; i < 300 && m != floor(m); i++) m *= 2, exp--;
    Value num = int_from_double(T, m), one = v_int(1), result = V_UNDEF;
    Value shifted = num == V_UNDEF
                        ? V_UNDEF
                        : int_binary(T, BIN_LSHIFT, exp > 0 ? num : one, v_int(exp < 0 ? -exp : exp));
    if (shifted != V_UNDEF) result = exp > 0 ? tuple_pair(T, shifted, one) : tuple_pair(T, num, shifted);
    lf_release(T, num);
    lf_release(T, shifted);
    return result;
}

static Value m_hex(Thread *T, Value *args, int n) {
    (void)n;
    double d = float_of(args[0]);
    if (!isfinite(d)) return float_repr(T, args[0]);
    if (d == 0) return str_from_c(T, signbit(d) ? "-0x0.0p+0" : "0x0.0p+0");
    int exp;
    double m = frexp(fabs(d), &exp);
    if (exp < -1021) m = ldexp(m, exp + 1021), exp = -1021; /* subnormal: the leading digit is 0 */
    m *= 2, exp--;
    char text[40], *p = text;
    if (d < 0) *p++ = '-';
    p += sprintf(p, "0x%d.", (int)m);
    for (int i = 0; i < 13; i++) {
        m = (m - floor(m)) * 16;
        *p++ = "0123456789abcdef"[(int)m];
    }
    p += sprintf(p, "p%+d", exp);
    return str_from_latin1(T, (uint8_t *)text, (size_t)(p - text));
}

/* The nearest double to m * 2**exp, halves to even; rest: m is a little more than it says. */
static double hex_round(uint64_t m, bool rest, int64_t exp) {
    if (m == 0) return 0;
    int64_t cut = 64 - __builtin_clzll(m) - DBL_MANT_DIG, least = DBL_MIN_EXP - DBL_MANT_DIG - exp;
    if (cut < least) cut = least; /* subnormal */
    if (cut > 64) return 0;
    if (cut > 0) {
        uint64_t low = cut == 64 ? m : m & ((UINT64_C(1) << cut) - 1), half = UINT64_C(1) << (cut - 1);
        m = cut == 64 ? 0 : m >> cut;
        m += low > half || (low == half && (rest || (m & 1)));
        exp += cut;
    }
    return ldexp((double)m, exp > 2000 ? 2000 : (int)exp);
}

/* digits [. digits] [p exponent] up to end; false: it is something else. */
static bool hex_number(const char *s, const char *end, double *out) {
    uint64_t m = 0;
    int64_t exp = 0, power = 0;
    bool rest = false, point = false, digits = false;
    for (; s < end && (isxdigit((unsigned char)*s) || (*s == '.' && !point)); s++) {
        if (*s == '.') {
            point = true;
            continue;
        }
        digits = true;
        int digit = *s <= '9' ? *s - '0' : (*s | 32) - 'a' + 10;
        if (m >> 60)
            rest = rest || digit, exp += 4;
        else
            m = m << 4 | (uint64_t)digit;
        if (point) exp -= 4;
    }
    if (s < end && (*s | 32) == 'p') {
        bool minus = ++s < end && *s == '-';
        if (s < end && (*s == '-' || *s == '+')) s++;
        if (s == end) return false;
        for (; s < end && isdigit((unsigned char)*s); s++)
            if (power < INT32_MAX) power = power * 10 + (*s - '0');
        if (minus) power = -power;
    }
    *out = hex_round(m, rest, exp + power);
    return digits && s == end;
}

/* "inf", "infinity" or "nan" in any case. */
static bool hex_word(const char *s, size_t len, double *out) {
    static const struct {
        const char *word;
        double value;
    } words[] = {{"inf", INFINITY}, {"infinity", INFINITY}, {"nan", NAN}};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (strlen(words[i].word) == len && !strncasecmp(s, words[i].word, len)) {
            *out = words[i].value;
            return true;
        }
    return false;
}

static Value m_fromhex(Thread *T, Value *args, int n) {
    (void)n;
    static const char spaces[] = " \t\n\v\f\r";
    if (!is_str(args[1])) return lf_raise(T, exc_TypeError, "bad argument type for built-in operation");
    size_t len;
    const char *s = str_utf8(T, args[1], &len);
    if (!s) return V_UNDEF;
    const char *end = s + len;
    s += strspn(s, spaces);
    while (s < end && end[-1] && strchr(spaces, end[-1])) end--;
    bool minus = s < end && *s == '-';
    if (s < end && (*s == '-' || *s == '+')) s++;
    double d;
    if (!hex_word(s, (size_t)(end - s), &d)) {
        if (end - s > 1 && s[0] == '0' && (s[1] | 32) == 'x') s += 2;
        if (!hex_number(s, end, &d))
            return lf_raise(T, exc_ValueError, "invalid hexadecimal floating-point string");
        if (isinf(d))
            return lf_raise(T, exc_OverflowError, "hexadecimal value too large to represent as a float");
    }
    Value v = v_double_checked(minus ? -d : d);
    return as_type(args[0]) == type_float ? v : lf_call1(T, args[0], v);
}

/* round(x, n): the nearest decimal with n places, by way of correctly rounded text. */
static Value m_round(Thread *T, Value *args, int n) {
    (void)n;
    double d = float_of(args[0]);
    if (args[1] == V_UNDEF || args[1] == V_NONE) {
        double r = round(d);
        if (fabs(d - r) == 0.5) r = 2 * round(d / 2); /* halves to even */
        return int_from_double(T, r);
    }
    int64_t places;
    if (!obj_as_index(T, args[1], &places, NULL)) return V_UNDEF;
    if (!isfinite(d) || d == 0) return v_double_checked(d);
    if (places > 323) return v_double(d);
    if (places < -308) return v_double(copysign(0, d));
    double r;
    if (places >= 0) {
        char text[400];
        snprintf(text, sizeof text, "%.*f", (int)places, d);
        r = strtod(text, NULL);
    } else {
        /* to a power of ten: digits of the whole number, rounded half to even on the exact value */
        double unit = pow(10, (double)-places), q = d / unit, f = round(q);
        if (fabs(q - f) == 0.5) f = 2 * round(q / 2);
        r = f * unit;
        if (!isfinite(unit)) r = copysign(0, d);
    }
    if (isinf(r)) return lf_raise(T, exc_OverflowError, "rounded value too large to represent");
    return v_double(r);
}
static Value m_floor(Thread *T, Value *args, int n) {
    (void)n;
    return int_from_double(T, floor(float_of(args[0])));
}
static Value m_ceil(Thread *T, Value *args, int n) {
    (void)n;
    return int_from_double(T, ceil(float_of(args[0])));
}
static Value m_trunc(Thread *T, Value *args, int n) {
    (void)n;
    return int_from_double(T, float_of(args[0]));
}
static Value m_conjugate(Thread *T, Value *args, int n) {
    (void)n;
    return pos(T, args[0]);
}
static Value m_format(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_str(args[1]))
        return lf_raise(T, exc_TypeError, "__format__() argument must be str, not %T", args[1]);
    return format_float(T, args[0], args[1]);
}
static Value m_newargs(Thread *T, Value *args, int n) {
    (void)n;
    Value v = v_double(float_of(args[0]));
    return tuple_from(T, &v, 1);
}
static Value m_from_number(Thread *T, Value *args, int n) {
    (void)n;
    double d;
    if (!obj_as_double(T, args[1], &d)) return V_UNDEF;
    return as_type(args[0]) == type_float ? v_double_checked(d) : lf_call1(T, args[0], v_double_checked(d));
}
static Value m_getformat(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_str(args[1]))
        return lf_raise(T, exc_TypeError, "__getformat__() argument must be str, not %T", args[1]);
    if (!(str_eq_c(args[1], "double") || str_eq_c(args[1], "float")))
        return lf_raise(T, exc_ValueError, "__getformat__() argument 1 must be 'double' or 'float'");
    return str_from_c(T, "IEEE, little-endian");
}
static Value get_imag(Thread *T, Value self) {
    (void)T;
    (void)self;
    return v_double(0);
}

static const MethodDef methods[] = {
    {"conjugate(self, /)", m_conjugate, "The number itself.", 0},
    {"is_integer(self, /)", m_is_integer, "Is the number whole?", 0},
    {"as_integer_ratio(self, /)", m_ratio, "Two ints whose quotient is the number, in lowest terms.", 0},
    {"hex(self, /)", m_hex, "The number in hexadecimal, exactly.", 0},
    {"fromhex(cls, string, /)", m_fromhex, "The number that hexadecimal text stands for.", METHOD_CLASS},
    {"from_number(cls, number, /)", m_from_number, "A real number as a float.", METHOD_CLASS},
    {"__getformat__(cls, typestr, /)", m_getformat, NULL, METHOD_CLASS},
    {"__round__(self, ndigits=?, /)", m_round, NULL, 0},
    {"__floor__(self, /)", m_floor, NULL, 0},
    {"__ceil__(self, /)", m_ceil, NULL, 0},
    {"__trunc__(self, /)", m_trunc, NULL, 0},
    {"__format__(self, format_spec, /)", m_format, NULL, 0},
    {"__getnewargs__(self, /)", m_newargs, NULL, 0},
    {0},
};
static const GetSetDef getset[] = {{"real", pos, NULL, NULL}, {"imag", get_imag, NULL, NULL}, {0}};

const TypeDef typedef_float = {
    .name = "float",
    .doc = "Floating-point numbers of 64 bits. float(x) converts a number or reads text.",
    .where = &type_float,
    .kind = &kind_float,
    .size = sizeof(FloatObj),
    .flags = TYPE_BASETYPE | TYPE_SUB_FLOAT,
    .slots = {.repr = float_repr,
              .hash = hash,
              .truth = truth,
              .compare = compare,
              .binary = {[BIN_ADD] = add,
                         [BIN_SUB] = sub,
                         [BIN_MUL] = mul,
                         [BIN_TRUEDIV] = truediv,
                         [BIN_FLOORDIV] = floordiv,
                         [BIN_MOD] = mod,
                         [BIN_POW] = power,
                         [BIN_DIVMOD] = div_mod},
              .unary = {[UN_NEG] = neg, [UN_POS] = pos, [UN_ABS] = absolute},
              .pow3 = power_modulo,
              .to_int = to_int,
              .to_float = pos},
    .new_ = {"float(cls, x=?0, /)", float_make, NULL, 0},
    .methods = methods,
    .getset = getset,
};
