/* The type complex. */
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/format.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/objects/uchar.h"

#include <math.h>
#include <stdlib.h>

Type *type_complex;
const Kind kind_complex = {.name = "complex", .flags = KIND_ATOM};
typedef struct Pair {
    double re, im;
} Pair;

static inline Pair pair_of(Value v) {
    return (Pair){((Complex *)v_as_obj(v))->re, ((Complex *)v_as_obj(v))->im};
}
static bool is_complex(Value v) { return v_is_obj(v) && is_instance(v, type_complex); }

Value complex_new(Thread *T, double re, double im) {
    Complex *c = lf_alloc_raw(T, SHAPE_COMPLEX, sizeof *c, AUX_ACYCLIC);
    if (!c) return V_UNDEF;
    c->re = re;
    c->im = im;
    return v_obj(c);
}

/* An operand as re and im: 1, 0 not a number, -1 exception. *real: it was an int or a float. */
static int operand(Thread *T, Value v, Pair *out, bool *real) {
    *real = !is_complex(v);
    if (!*real) {
        *out = pair_of(v);
        return 1;
    }
    out->im = 0;
    if (is_float(v))
        out->re = float_of(v);
    else if (is_int(v)) {
        bool ok;
        out->re = int_as_double(T, v, &ok);
        return ok ? 1 : -1;
    } else
        return 0;
    return 1;
}
#define OPERANDS(a, b, x, y)                                                                                \
    Pair x, y;                                                                                              \
    bool x##_real, y##_real;                                                                                \
    int x##_is = operand(T, a, &x, &x##_real), y##_is = x##_is > 0 ? operand(T, b, &y, &y##_real) : x##_is; \
    if (y##_is <= 0) return y##_is < 0 ? V_UNDEF : V_NOTIMPL

/* Since 3.14 arithmetic with a real number leaves the sign of the imaginary zero alone. */
static Value add(Thread *T, Value a, Value b) {
    OPERANDS(a, b, x, y);
    return complex_new(T, x.re + y.re, x_real ? y.im : y_real ? x.im : x.im + y.im);
}
static Value sub(Thread *T, Value a, Value b) {
    OPERANDS(a, b, x, y);
    return complex_new(T, x.re - y.re, x_real ? -y.im : y_real ? x.im : x.im - y.im);
}

/* Annex G of C99: infinities survive what would give NaN. */
static Pair product(Pair z, Pair w) {
    double a = z.re, b = z.im, c = w.re, d = w.im, ac = a * c, bd = b * d, ad = a * d, bc = b * c;
    Pair r = {ac - bd, ad + bc};
    if (!isnan(r.re) || !isnan(r.im)) return r;
    bool again = false;
    if (isinf(a) || isinf(b)) {
        a = copysign(isinf(a), a), b = copysign(isinf(b), b);
        if (isnan(c)) c = copysign(0, c);
        if (isnan(d)) d = copysign(0, d);
        again = true;
    }
    if (isinf(c) || isinf(d)) {
        c = copysign(isinf(c), c), d = copysign(isinf(d), d);
        if (isnan(a)) a = copysign(0, a);
        if (isnan(b)) b = copysign(0, b);
        again = true;
    }
    if (!again && (isinf(ac) || isinf(bd) || isinf(ad) || isinf(bc))) {
        if (isnan(a)) a = copysign(0, a);
        if (isnan(b)) b = copysign(0, b);
        if (isnan(c)) c = copysign(0, c);
        if (isnan(d)) d = copysign(0, d);
        again = true;
    }
    return again ? (Pair){INFINITY * (a * c - b * d), INFINITY * (a * d + b * c)} : r;
}
static Value mul(Thread *T, Value a, Value b) {
    OPERANDS(a, b, x, y);
    if (x_real) return complex_new(T, x.re * y.re, x.re * y.im);
    if (y_real) return complex_new(T, x.re * y.re, x.im * y.re);
    Pair r = product(x, y);
    return complex_new(T, r.re, r.im);
}

/* Smith's method: scale by the larger part of the divisor. */
static Pair quotient(Pair a, Pair b) {
    double ratio, denominator;
    Pair r;
    if (fabs(b.re) >= fabs(b.im)) {
        ratio = b.im / b.re;
        denominator = b.re + b.im * ratio;
        r = (Pair){(a.re + a.im * ratio) / denominator, (a.im - a.re * ratio) / denominator};
    } else if (fabs(b.im) >= fabs(b.re)) {
        ratio = b.re / b.im;
        denominator = b.re * ratio + b.im;
        r = (Pair){(a.re * ratio + a.im) / denominator, (a.im * ratio - a.re) / denominator};
    } else
        r = (Pair){NAN, NAN};
    if (isnan(r.re) && isnan(r.im)) {
        if ((isinf(a.re) || isinf(a.im)) && isfinite(b.re) && isfinite(b.im)) {
            double x = copysign(isinf(a.re) ? 1 : 0, a.re), y = copysign(isinf(a.im) ? 1 : 0, a.im);
            r = (Pair){INFINITY * (x * b.re + y * b.im), INFINITY * (y * b.re - x * b.im)};
        } else if ((isinf(b.re) || isinf(b.im)) && isfinite(a.re) && isfinite(a.im)) {
            double x = copysign(isinf(b.re) ? 1 : 0, b.re), y = copysign(isinf(b.im) ? 1 : 0, b.im);
            r = (Pair){0 * (a.re * x + a.im * y), 0 * (a.im * x - a.re * y)};
        }
    }
    return r;
}
/* The same of a real number, which has no zero as its imaginary part that could change a sign. */
static Pair real_quotient(double a, Pair b) {
    double ratio, denominator;
    Pair r = {NAN, NAN};
    if (fabs(b.re) >= fabs(b.im)) {
        ratio = b.im / b.re;
        denominator = b.re + b.im * ratio;
        r = (Pair){a / denominator, -a * ratio / denominator};
    } else if (fabs(b.im) >= fabs(b.re)) {
        ratio = b.re / b.im;
        denominator = b.re * ratio + b.im;
        r = (Pair){a * ratio / denominator, -a / denominator};
    }
    if (isnan(r.re) && isnan(r.im) && isfinite(a) && (isinf(b.re) || isinf(b.im)))
        r = (Pair){0 * (a * copysign(isinf(b.re) ? 1 : 0, b.re)),
                   0 * (-a * copysign(isinf(b.im) ? 1 : 0, b.im))};
    return r;
}
static Value truediv(Thread *T, Value a, Value b) {
    OPERANDS(a, b, x, y);
    if (y.re == 0 && y.im == 0) return lf_raise(T, exc_ZeroDivisionError, "division by zero");
    if (y_real) return complex_new(T, x.re / y.re, x.im / y.re);
    Pair r = x_real ? real_quotient(x.re, y) : quotient(x, y);
    return complex_new(T, r.re, r.im);
}

static Pair whole_power(Pair x, int64_t n) {
    Pair r = {1, 0}, p = x;
    for (uint64_t m = n < 0 ? -(uint64_t)n : (uint64_t)n; m; m >>= 1) {
        if (m & 1) r = product(r, p);
        p = product(p, p);
    }
    return n < 0 ? quotient((Pair){1, 0}, r) : r;
}

static Value power(Thread *T, Value a, Value b) {
    OPERANDS(a, b, x, y);
    (void)x_real;
    (void)y_real;
    Pair r;
    if (y.re == 0 && y.im == 0)
        r = (Pair){1, 0};
    else if (x.re == 0 && x.im == 0) {
        if (y.im != 0 || y.re < 0)
            return lf_raise(T, exc_ZeroDivisionError, "zero to a negative or complex power");
        r = (Pair){0, 0};
    } else if (y.im == 0 && y.re == floor(y.re) && fabs(y.re) <= 100)
        r = whole_power(x, (int64_t)y.re);
    else {
        double size = hypot(x.re, x.im), len = pow(size, y.re), angle = atan2(x.im, x.re),
               phase = angle * y.re;
        if (y.im != 0) {
            len *= exp(-angle * y.im);
            phase += y.im * log(size);
        }
        if (isinf(phase)) /* an angle that cos() refuses */
            return lf_raise(T, exc_ZeroDivisionError, "zero to a negative or complex power");
        r = (Pair){len * cos(phase), len * sin(phase)};
    }
    if (isinf(r.re) || isinf(r.im)) {
        if (isfinite(x.re) && isfinite(x.im) && isfinite(y.re) && isfinite(y.im))
            return lf_raise(T, exc_OverflowError, "complex exponentiation");
    }
    return complex_new(T, r.re, r.im);
}

static Value compare(Thread *T, Value a, Value b, int op) {
    if (op != CMP_EQ && op != CMP_NE) return V_NOTIMPL;
    Pair x = pair_of(a);
    bool same;
    if (is_complex(b)) {
        Pair y = pair_of(b);
        same = x.re == y.re && x.im == y.im;
    } else if (is_float(b))
        same = x.re == float_of(b) && x.im == 0;
    else if (is_int(b))
        same = x.im == 0 && obj_compare(T, v_double(x.re), b, CMP_EQ) == V_TRUE;
    else
        return V_NOTIMPL;
    return v_bool(same == (op == CMP_EQ));
}

static bool hash(Thread *T, Value self, int64_t *out) {
    (void)T;
    Pair x = pair_of(self);
    uint64_t h = (uint64_t)(isnan(x.re) ? (int64_t)(self >> 4) : float_hash(x.re)) +
                 1000003u * (uint64_t)(isnan(x.im) ? (int64_t)(self >> 4) : float_hash(x.im));
    *out = h == (uint64_t)-1 ? -2 : (int64_t)h;
    return true;
}
static int truth(Thread *T, Value self) {
    (void)T;
    Pair x = pair_of(self);
    return x.re != 0 || x.im != 0;
}
static Value neg(Thread *T, Value self) { return complex_new(T, -pair_of(self).re, -pair_of(self).im); }
static Value pos(Thread *T, Value self) { return complex_new(T, pair_of(self).re, pair_of(self).im); }
static Value absolute(Thread *T, Value self) {
    Pair x = pair_of(self);
    double d = hypot(x.re, x.im);
    if (isinf(d) && isfinite(x.re) && isfinite(x.im))
        return lf_raise(T, exc_OverflowError, "absolute value too large");
    return v_double(d);
}

/* One part as repr shows it: no ".0". */
static void part_text(double d, char out[40], bool sign) {
    char text[32];
    float_repr_text(d, text);
    size_t n = strlen(text);
    if (n > 2 && !strcmp(text + n - 2, ".0")) text[n - 2] = 0;
    strcpy(out, sign && *text != '-' ? "+" : "");
    strcat(out, text);
}
static Value repr(Thread *T, Value self) {
    Pair x = pair_of(self);
    char re[40], im[40];
    if (x.re == 0 && !signbit(x.re)) {
        part_text(x.im, im, false);
        return str_format(T, "%sj", im);
    }
    part_text(x.re, re, false);
    part_text(x.im, im, true);
    return str_format(T, "(%s%sj)", re, im);
}

/* --- making --- */

static Value make(Thread *T, Type *cls, Pair x) {
    if (cls == type_complex) return complex_new(T, x.re, x.im);
    Complex *c = lf_alloc(T, cls->root_shape, cls->instance_size);
    if (!c) return V_UNDEF;
    c->re = x.re;
    c->im = x.im;
    return v_obj(c);
}

/* The longest prefix that is a float: its end. */
static const char *read_part(const char *p, double *out) {
    const char *q = p + (*p == '+' || *p == '-');
    if (!((*q >= '0' && *q <= '9') || *q == '.' || (*q | 32) == 'i' || (*q | 32) == 'n')) return p;
    if (*q == '0' && (q[1] | 32) == 'x') return p;
    char *end;
    *out = strtod(p, &end);
    return end;
}

static bool parse(const char *p, Pair *out) {
    double x;
    *out = (Pair){0, 0};
    bool paren = *p == '(';
    if (paren)
        for (p++; *p == ' '; p++) {}
    const char *q = read_part(p, &x);
    if (q == p) { /* a bare j with a sign or without */
        if ((*q == '+' || *q == '-') && (q[1] | 32) == 'j')
            x = *q++ == '-' ? -1 : 1;
        else if ((*q | 32) == 'j')
            x = 1;
        else
            return false;
    }
    if ((*q | 32) == 'j') {
        out->im = x;
        q++;
    } else {
        out->re = x;
        if (*q == '+' || *q == '-') {
            double y;
            const char *r = read_part(q, &y);
            if (r == q) {
                y = *q == '-' ? -1 : 1;
                r = q + 1;
            }
            if ((*r | 32) != 'j') return false;
            out->im = y;
            q = r + 1;
        }
    }
    if (paren) {
        while (*q == ' ') q++;
        if (*q++ != ')') return false;
    }
    return *q == 0;
}

static Value from_text(Thread *T, Type *cls, Value v) {
    const Str *s = as_str(v);
    char *text = lf_buf_alloc(T, (size_t)s->len + 1), *p = text;
    if (!text) return V_UNDEF;
    int64_t from = 0, to = s->len;
    bool ok = true, digit = false;
    while (from < to && uchar_is_space(str_at(s, from))) from++;
    while (to > from && uchar_is_space(str_at(s, to - 1))) to--;
    for (int64_t i = from; ok && i < to; i++) {
        uint32_t c = str_at(s, i);
        int d = c < 128 ? -1 : uchar_decimal(c);
        if (d >= 0) c = (uint32_t)('0' + d);
        if (c == '_')
            ok = digit && i + 1 < to && str_at(s, i + 1) >= '0' && str_at(s, i + 1) <= '9';
        else if (c == 0 || c >= 128)
            ok = false;
        else
            *p++ = (char)(uchar_is_space(c) ? ' ' : c);
        digit = c >= '0' && c <= '9';
    }
    *p = 0;
    Pair x;
    ok = ok && parse(text, &x);
    lf_buf_free(T, text);
    return ok ? make(T, cls, x) : lf_raise(T, exc_ValueError, "complex() arg is a malformed string");
}

/* A complex from one argument: __complex__, then __float__, then __index__. */
static bool from_number(Thread *T, Value v, Pair *out, const char *error) {
    bool real, found;
    if (is_shape(v, SHAPE_COMPLEX)) return operand(T, v, out, &real) > 0;
    Value c = lf_call_special(T, name___complex__, &v, 1, &found);
    if (found) {
        if (c == V_UNDEF) return false;
        bool ok = is_complex(c);
        if (ok)
            *out = pair_of(c);
        else
            lf_raise(T, exc_TypeError, "__complex__ returned non-complex (type %T)", c);
        lf_release(T, c);
        return ok;
    }
    if (is_complex(v)) return operand(T, v, out, &real) > 0;
    Slots *s = &type_of(v)->slots;
    out->im = 0;
    if (s->to_float || s->index) return obj_as_double(T, v, &out->re);
    lf_raise(T, exc_TypeError, error, v);
    return false;
}

bool complex_parts(Thread *T, Value v, double *re, double *im) {
    Pair x;
    if (!from_number(T, v, &x, "must be real number, not %T")) return false;
    *re = x.re;
    *im = x.im;
    return true;
}

static Value complex_make(Thread *T, Value *args, int n) {
    (void)n;
    Type *cls = as_type(args[0]);
    Value re = args[1], im = args[2];
    Pair x = {0, 0}, y = {0, 0};
    if (re != V_UNDEF && is_str(re)) {
        if (im != V_UNDEF)
            return lf_raise(T, exc_TypeError, "complex() argument 'real' must be a real number, not %T", re);
        return from_text(T, cls, re);
    }
    if (im != V_UNDEF && is_str(im))
        return lf_raise(T, exc_TypeError, "complex() argument 'imag' must be a real number, not %T", im);
    if (re != V_UNDEF && im == V_UNDEF && is_shape(re, SHAPE_COMPLEX) && cls == type_complex)
        return lf_retain(T, re);
    if (re != V_UNDEF &&
        !from_number(T, re, &x,
                     im == V_UNDEF ? "complex() argument must be a string or a number, not %T"
                                   : "complex() argument 'real' must be a real number, not %T"))
        return V_UNDEF;
    if (im != V_UNDEF && !from_number(T, im, &y, "complex() argument 'imag' must be a real number, not %T"))
        return V_UNDEF;
    if (im != V_UNDEF && ((re != V_UNDEF && is_complex(re)) || is_complex(im)) &&
        !lf_warn(T, exc_DeprecationWarning, 1, "complex() argument '%s' must be a real number, not complex",
                 re != V_UNDEF && is_complex(re) ? "real" : "imag"))
        return V_UNDEF;
    if (im != V_UNDEF && is_complex(im)) x.re -= y.im;
    if (im != V_UNDEF) x.im = x.im != 0 || (re != V_UNDEF && is_complex(re)) ? x.im + y.re : y.re;
    return make(T, cls, x);
}

static Value m_conjugate(Thread *T, Value *args, int n) {
    (void)n;
    return complex_new(T, pair_of(args[0]).re, -pair_of(args[0]).im);
}
static Value m_complex(Thread *T, Value *args, int n) {
    (void)n;
    return is_shape(args[0], SHAPE_COMPLEX) ? lf_retain(T, args[0]) : pos(T, args[0]);
}
static Value m_format(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_str(args[1]))
        return lf_raise(T, exc_TypeError, "__format__() argument must be str, not %T", args[1]);
    return format_complex(T, args[0], args[1]);
}
static Value m_newargs(Thread *T, Value *args, int n) {
    (void)n;
    return tuple_pair(T, v_double_checked(pair_of(args[0]).re), v_double_checked(pair_of(args[0]).im));
}
static Value m_from_number(Thread *T, Value *args, int n) {
    (void)n;
    Pair x;
    return from_number(T, args[1], &x, "must be real number, not %T") ? make(T, as_type(args[0]), x)
                                                                      : V_UNDEF;
}
static Value get_real(Thread *T, Value self) {
    (void)T;
    return v_double_checked(pair_of(self).re);
}
static Value get_imag(Thread *T, Value self) {
    (void)T;
    return v_double_checked(pair_of(self).im);
}

static Value power_modulo(Thread *T, Value a, Value b, Value mod) {
    (void)mod;
    OPERANDS(a, b, x, y);
    (void)x, (void)y, (void)x_real, (void)y_real;
    return lf_raise(T, exc_ValueError, "complex modulo");
}

static const MethodDef methods[] = {
    {"conjugate(self, /)", m_conjugate, "The number with the sign of its imaginary part changed.", 0},
    {"from_number(cls, number, /)", m_from_number, "A number as a complex.", METHOD_CLASS},
    {"__complex__(self, /)", m_complex, NULL, 0},
    {"__format__(self, format_spec, /)", m_format, NULL, 0},
    {"__getnewargs__(self, /)", m_newargs, NULL, 0},
    {0},
};
static const GetSetDef getset[] = {
    {"real", get_real, readonly_attribute, "the real part of a complex number"},
    {"imag", get_imag, readonly_attribute, "the imaginary part of a complex number"},
    {0}};

const TypeDef typedef_complex = {
    .name = "complex",
    .doc = "Complex numbers of two floats. complex(real, imag), or complex(text).",
    .where = &type_complex,
    .kind = &kind_complex,
    .size = sizeof(Complex),
    .flags = TYPE_BASETYPE,
    .shape = SHAPE_COMPLEX,
    .slots =
        {.repr = repr,
         .hash = hash,
         .truth = truth,
         .compare = compare,
         .binary =
             {[BIN_ADD] = add, [BIN_SUB] = sub, [BIN_MUL] = mul, [BIN_TRUEDIV] = truediv, [BIN_POW] = power},
         .pow3 = power_modulo,
         .unary = {[UN_NEG] = neg, [UN_POS] = pos, [UN_ABS] = absolute}},
    .new_ = {"complex(cls, real=?0, imag=?0)", complex_make, NULL, 0},
    .methods = methods,
    .getset = getset,
};
