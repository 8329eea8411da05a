/* decimal.Decimal: the type, its operators and methods. */
#include "src/modules/decimal.h"
#include "src/modules/decimal_methods.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/object_ops.h"

#include <math.h>

Type *type_decimal;

static bool decimal_visit(Obj *o, VisitFn fn, void *ctx) {
    Decimal *d = (Decimal *)o;
    return d->n <= 2 || fn(&d->big, ctx);
}
static void decimal_drop(Thread *T, Obj *o) {
    Decimal *d = (Decimal *)o;
    if (d->n > 2) lf_release(T, d->big);
}
static const Kind kind_decimal = {
    .name = "decimal.Decimal", .visit = decimal_visit, .drop = decimal_drop, .flags = KIND_ATOM};

/* --- operations as values --- */

Value dec_unary_value(Thread *T, Context *c, Unary operation, const Num *x) {
    Num out;
    uint32_t bits = 0;
    return operation(T, &c->s, &out, &bits, x) ? context_result(T, c, &out, bits) : V_UNDEF;
}
Value dec_binary_value(Thread *T, Context *c, Binary operation, const Num *x, const Num *y) {
    Num out;
    uint32_t bits = 0;
    return operation(T, &c->s, &out, &bits, x, y) ? context_result(T, c, &out, bits) : V_UNDEF;
}
Value dec_fma_value(Thread *T, Context *c, const Num *x, const Num *y, const Num *z) {
    Num out;
    uint32_t bits = 0;
    return dec_fma(T, &c->s, &out, &bits, x, y, z) ? context_result(T, c, &out, bits) : V_UNDEF;
}
Value dec_divmod_value(Thread *T, Context *c, const Num *x, const Num *y) {
    Num q, r;
    uint32_t bits = 0;
    if (!dec_divmod(T, &c->s, &q, &r, &bits, x, y)) return V_UNDEF;
    Value quotient = bits && !context_note(T, c, bits) ? V_UNDEF : num_to_decimal(T, type_decimal, &q);
    Value rest = quotient == V_UNDEF ? V_UNDEF : num_to_decimal(T, type_decimal, &r);
    Value pair = rest == V_UNDEF ? V_UNDEF : tuple_pair(T, quotient, rest);
    num_free(T, &q);
    num_free(T, &r);
    lf_release(T, quotient);
    lf_release(T, rest);
    return pair;
}
Value dec_power_value(Thread *T, Context *c, const Num *x, const Num *y, const Num *m) {
    const Num *operands[] = {x, y, m};
    if (m) return dec_rare(T, c, "power_modulo", operands, 3);
    Num out;
    uint32_t bits = 0;
    int done = dec_power(T, &c->s, &out, &bits, x, y);
    if (done < 0) return V_UNDEF;
    return done ? context_result(T, c, &out, bits) : dec_rare(T, c, "power", operands, 2);
}

/* --- numbers from objects --- */

static void no_conversion(Thread *T, Value v) {
    lf_raise(T, exc_TypeError, "conversion from %T to Decimal is not supported", v);
}
bool num_of_arg(Thread *T, Num *x, Value v) {
    if (num_of_operand(x, v)) return true;
    no_conversion(T, v);
    return false;
}

bool num_of_float(Thread *T, Num *x, double d) {
    num_set(x, isnan(d) ? DEC_QUIET : isinf(d) ? DEC_INFINITE : DEC_FINITE, signbit(d) != 0, 0);
    if (!isfinite(d) || d == 0) return true;
    int e;
    uint64_t mantissa = (uint64_t)ldexp(frexp(fabs(d), &e), 53);
    int zeros = __builtin_ctzll(mantissa);
    e += zeros - 53;
    mantissa >>= zeros; /* d is mantissa * 2**e */
    Nat odd;
    nat_set_wide(&odd, mantissa);
    if (e < 0) x->e = e; /* 2**e is 5**-e * 10**e */
    return e < 0 ? nat_times_five(T, &x->c, &odd, -e) : nat_times_two(T, &x->c, &odd, e);
}

/* Values beyond what any context can hold are refused. */
static bool in_range(Thread *T, Num *x, uint32_t *bits) {
    if (x->kind != DEC_FINITE) return true;
    int64_t n = num_size(T, x);
    if (n < 0) return num_free(T, x), false;
    if (n + x->e - 1 > DEC_MAX_EMAX || x->e < DEC_MIN_ETINY) {
        num_free(T, x);
        num_set(x, DEC_QUIET, 0, 0);
        *bits |= DEC_INVALID;
    }
    return true;
}

static bool value_error(Thread *T, const char *text) {
    lf_raise(T, exc_ValueError, "%s", text);
    return false;
}

/* The coefficient out of a tuple or list of digits. */
static bool read_digits(Thread *T, Num *x, Value v) {
    if (!is_tuple(v) && !is_list(v)) return value_error(T, "coefficient must be a tuple of digits");
    int64_t n = is_tuple(v) ? as_tuple(v)->len : as_list(v)->len;
    const Value *items = is_tuple(v) ? as_tuple(v)->items : as_list(v)->items;
    char *digits = lf_buf_alloc(T, (size_t)n + 1);
    if (!digits) return false;
    bool ok = true;
    for (int64_t i = 0; ok && i < n; i++) {
        int64_t digit;
        ok = is_int(items[i]) && int_fits_i64(items[i], &digit) && digit >= 0 && digit <= 9;
        if (ok) digits[i] = (char)('0' + digit);
    }
    ok = ok ? nat_read(T, &x->c, digits, (size_t)n) : value_error(T, "coefficient must be a tuple of digits");
    lf_buf_free(T, digits);
    return ok;
}

/* (sign, digits, exponent) */
static bool num_of_parts(Thread *T, Num *x, Value v) {
    int64_t n = is_tuple(v) ? as_tuple(v)->len : as_list(v)->len, sign, e = 0;
    const Value *items = is_tuple(v) ? as_tuple(v)->items : as_list(v)->items;
    if (n != 3) return value_error(T, "argument must be a sequence of length 3");
    if (!is_int(items[0]) || !int_fits_i64(items[0], &sign) || sign < 0 || sign > 1)
        return value_error(T, "sign must be an integer with the value 0 or 1");
    num_set(x, DEC_FINITE, (int)sign, 0);
    if (is_str(items[2])) {
        int kind = str_eq_c(items[2], "F")   ? DEC_INFINITE
                   : str_eq_c(items[2], "n") ? DEC_QUIET
                   : str_eq_c(items[2], "N") ? DEC_SIGNALING
                                             : DEC_FINITE;
        if (kind == DEC_FINITE)
            return value_error(T, "string argument in the third position must be 'F', 'n' or 'N'");
        x->kind = (uint8_t)kind;
        return kind == DEC_INFINITE || read_digits(T, x, items[1]);
    }
    if (!is_int(items[2])) return value_error(T, "exponent must be an integer");
    if (!int_fits_i64(items[2], &e)) {
        lf_raise(T, exc_OverflowError, "Python int too large to convert to C ssize_t");
        return false;
    }
    const int64_t far = 4 * DEC_MAX_EMAX;
    x->e = e > far ? far : e < -far ? -far : e;
    return read_digits(T, x, items[1]);
}

bool num_of_value(Thread *T, Context *c, Num *x, Value v, bool exact) {
    uint32_t bits = 0;
    if (num_of_operand(x, v)) return true;
    if (is_str(v)) {
        if (!dec_parse(T, x, &bits, v, exact)) return false;
    } else if (is_float(v)) {
        if (!context_note(T, c, DEC_FLOAT)) return false;
        return num_of_float(T, x, float_of(v));
    } else if (is_tuple(v) || is_list(v)) {
        if (!num_of_parts(T, x, v)) return false;
    } else {
        no_conversion(T, v);
        return false;
    }
    if (exact && !in_range(T, x, &bits)) return false;
    if (!bits || context_note(T, c, bits)) return true;
    num_free(T, x);
    return false;
}

static Value make(Thread *T, Type *cls, Num *x) {
    Value v = num_to_decimal(T, cls, x);
    num_free(T, x);
    return v;
}

static Value decimal_make(Thread *T, Value *args, int n) {
    (void)n;
    Type *cls = as_type(args[0]);
    Context *c = context_arg(T, args[2]);
    Num x;
    if (!c) return V_UNDEF;
    if (args[1] == V_UNDEF) {
        num_set(&x, DEC_FINITE, 0, 0);
        return make(T, cls, &x);
    }
    if (cls == type_decimal && v_is_obj(args[1]) && type_of(args[1]) == cls) return lf_retain(T, args[1]);
    return num_of_value(T, c, &x, args[1], true) ? make(T, cls, &x) : V_UNDEF;
}

/* A plain Decimal as an instance of cls, by calling that. */
static Value as_class(Thread *T, Type *cls, Value v) {
    if (v == V_UNDEF || cls == type_decimal) return v;
    Value r = lf_call1(T, v_obj(cls), v);
    lf_release(T, v);
    return r;
}
static Value m_from_float(Thread *T, Value *args, int n) {
    (void)n;
    Num x;
    if (is_int(args[1]))
        num_of_int(&x, args[1]);
    else if (!is_float(args[1]))
        return lf_raise(T, exc_TypeError, "argument must be int or float");
    else if (!num_of_float(T, &x, float_of(args[1])))
        return V_UNDEF;
    return as_class(T, as_type(args[0]), make(T, type_decimal, &x));
}
static Value m_from_number(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_int(args[1]) && !is_float(args[1]) && !is_decimal(args[1]))
        return no_conversion(T, args[1]), V_UNDEF;
    return lf_call1(T, args[0], args[1]);
}

/* --- operators --- */

static Value binary(Thread *T, Value a, Value b, Binary operation) {
    Num x, y;
    if (!num_of_operand(&x, a) || !num_of_operand(&y, b)) return V_NOTIMPL;
    Context *c = context_here(T);
    return c ? dec_binary_value(T, c, operation, &x, &y) : V_UNDEF;
}
#define OPERATOR(name, operation) \
    static Value name(Thread *T, Value a, Value b) { return binary(T, a, b, operation); }
OPERATOR(add, dec_add)
OPERATOR(subtract, dec_subtract)
OPERATOR(multiply, dec_multiply)
OPERATOR(divide, dec_divide)
OPERATOR(divide_int, dec_divide_int)
OPERATOR(remainder_of, dec_remainder)

static Value div_mod(Thread *T, Value a, Value b) {
    Num x, y;
    if (!num_of_operand(&x, a) || !num_of_operand(&y, b)) return V_NOTIMPL;
    Context *c = context_here(T);
    return c ? dec_divmod_value(T, c, &x, &y) : V_UNDEF;
}
static Value power(Thread *T, Value a, Value b) {
    Num x, y;
    if (!num_of_operand(&x, a) || !num_of_operand(&y, b)) return V_NOTIMPL;
    Context *c = context_here(T);
    return c ? dec_power_value(T, c, &x, &y, NULL) : V_UNDEF;
}
static Value power_modulo(Thread *T, Value a, Value b, Value modulo) {
    Num x, y, m;
    if (!num_of_operand(&x, a) || !num_of_operand(&y, b) || !num_of_operand(&m, modulo)) return V_NOTIMPL;
    Context *c = context_here(T);
    return c ? dec_power_value(T, c, &x, &y, &m) : V_UNDEF;
}

static Value unary(Thread *T, Value self, Unary operation) {
    Num x;
    Context *c = context_here(T);
    if (!c) return V_UNDEF;
    num_of_decimal(&x, self);
    return dec_unary_value(T, c, operation, &x);
}
static Value minus(Thread *T, Value self) { return unary(T, self, dec_minus); }
static Value plus(Thread *T, Value self) { return unary(T, self, dec_plus); }
static Value absolute(Thread *T, Value self) { return unary(T, self, dec_abs); }

static int truth(Thread *T, Value self) {
    (void)T;
    return as_decimal(self)->kind != DEC_FINITE || as_decimal(self)->n != 0;
}

/* --- comparing --- */

/* b as a number of its own: a float, a complex number without imaginary part. 1, 0 it is neither, -1. */
static int num_of_other(Thread *T, Num *y, Value b, bool equality) {
    double d = 0, imaginary = 0;
    if (is_float(b))
        d = float_of(b);
    else if (equality && v_is_obj(b) && is_instance(b, type_complex)) {
        if (!complex_parts(T, b, &d, &imaginary)) return -1;
        if (imaginary != 0) return 0;
    } else
        return 0;
    Context *c = context_here(T);
    if (!c) return -1;
    if (equality) { /* == never raises for that */
        if (!(c->flags & DEC_FLOAT) && !lf_may_write(T, &c->h)) return -1;
        c->flags |= DEC_FLOAT;
    } else if (!context_note(T, c, DEC_FLOAT))
        return -1;
    return num_of_float(T, y, d) ? 1 : -1;
}

/* Of two numbers, in the order of CMP_. */
static Value answer(Thread *T, const Num *x, const Num *y, int op) {
    static const uint8_t yes[] = {1, 3, 2, 5, 4, 6}; /* bit 0: less, 1: equal, 2: greater */
    if (num_is_nan(x) || num_is_nan(y)) {
        bool equality = op == CMP_EQ || op == CMP_NE;
        if (!equality || x->kind == DEC_SIGNALING || y->kind == DEC_SIGNALING) {
            Context *c = context_here(T);
            if (!c || !context_note(T, c, DEC_INVALID)) return V_UNDEF;
        }
        return v_bool(op == CMP_NE);
    }
    int order = num_order(T, x, y);
    return order == -2 ? V_UNDEF : v_bool(yes[op] >> (order + 1) & 1);
}

/* With a fraction: x * denominator against its numerator. */
static Value answer_rational(Thread *T, const Num *x, Value fraction, int op) {
    Value ratio = dec_python(T, "_decimal_context", "ratio", &fraction, 1);
    if (ratio == V_UNDEF) return V_UNDEF;
    Value r = V_NOTIMPL;
    if (is_tuple(ratio)) {
        Num above, below, product;
        num_of_int(&above, as_tuple(ratio)->items[0]);
        num_of_int(&below, as_tuple(ratio)->items[1]);
        num_set(&product, x->kind, x->sign, x->e);
        bool ok = nat_multiply(T, &product.c, &x->c, &below.c);
        r = ok ? answer(T, &product, &above, op) : V_UNDEF;
        if (ok) num_free(T, &product);
    }
    lf_release(T, ratio);
    return r;
}

static Value compare(Thread *T, Value a, Value b, int op) {
    Num x, y;
    num_of_decimal(&x, a);
    if (LIKELY(num_of_operand(&y, b))) return answer(T, &x, &y, op);
    int other = num_of_other(T, &y, b, op == CMP_EQ || op == CMP_NE);
    if (other < 0) return V_UNDEF;
    if (!other) return type_of(b)->flags & TYPE_HEAP ? answer_rational(T, &x, b, op) : V_NOTIMPL;
    Value r = answer(T, &x, &y, op);
    num_free(T, &y);
    return r;
}

#define PRIME (((uint64_t)1 << 61) - 1)
static uint64_t multiply_modulo(uint64_t a, uint64_t b) { return (uint64_t)((Wide)a * b % PRIME); }
static bool hash(Thread *T, Value self, int64_t *out) {
    Num x;
    num_of_decimal(&x, self);
    if (x.kind == DEC_SIGNALING) {
        lf_raise(T, exc_TypeError, "Cannot hash a signaling NaN value");
        return false;
    }
    if (x.kind == DEC_QUIET) {
        *out = (int64_t)(self >> 4);
        return true;
    }
    int64_t h = 314159; /* of infinity, as float has it */
    if (x.kind == DEC_FINITE) {
        const uint64_t tenth = 2075258708292324556u; /* its inverse modulo PRIME */
        uint64_t value = nat_modulo(&x.c, PRIME), base = x.e < 0 ? tenth : 10;
        for (uint64_t n = (uint64_t)(x.e < 0 ? -x.e : x.e); n; n >>= 1) {
            if (n & 1) value = multiply_modulo(value, base);
            base = multiply_modulo(base, base);
        }
        h = (int64_t)value;
    }
    if (x.sign) h = -h;
    *out = h == -1 ? -2 : h;
    return true;
}

/* --- texts --- */

static Value text_of(Thread *T, Value self, Context *c, bool engineering) {
    Num x;
    if (!c) return V_UNDEF;
    num_of_decimal(&x, self);
    return dec_text(T, &x, c->s.capitals, engineering);
}
static Value str(Thread *T, Value self) { return text_of(T, self, context_here(T), false); }
static Value repr(Thread *T, Value self) {
    Value text = str(T, self);
    Value r = text == V_UNDEF ? V_UNDEF : str_format(T, "Decimal('%S')", text);
    lf_release(T, text);
    return r;
}
static Value m_to_eng_string(Thread *T, Value *args, int n) {
    (void)n;
    return text_of(T, args[0], context_arg(T, args[1]), true);
}
static Value m_format(Thread *T, Value *args, int n) {
    (void)n;
    Value override = args[2] == V_NONE ? args[3] : args[2];
    if (!is_str(args[1])) return lf_raise(T, exc_TypeError, "format arg must be str");
    if (override != V_NONE && !is_dict(override))
        return lf_raise(T, exc_TypeError, "optional argument must be a dict");
    Context *c = context_here(T);
    Num x;
    if (!c) return V_UNDEF;
    num_of_decimal(&x, args[0]);
    if (override == V_NONE) {
        Value r = dec_format(T, &x, &c->s, args[1]);
        if (r != V_NOTIMPL) return r;
    }
    Value number = num_to_tuple(T, &x);
    if (number == V_UNDEF) return V_UNDEF;
    Value all[] = {number, args[1], v_obj(c), override};
    lf_retain(T, all[2]);
    Value r = dec_python(T, "_decimal_format", "formatted", all, 4);
    lf_release(T, all[2]);
    lf_release(T, number);
    return r;
}
static Value m_reduce(Thread *T, Value *args, int n) {
    (void)n;
    Value text = obj_str(T, args[0]), one = text == V_UNDEF ? V_UNDEF : tuple_from(T, &text, 1);
    Value r = one == V_UNDEF ? V_UNDEF : tuple_pair(T, v_obj(type_of(args[0])), one);
    lf_release(T, text);
    lf_release(T, one);
    return r;
}

/* --- other kinds of numbers --- */

static bool is_number(Thread *T, const Num *x, const char *what) {
    if (num_is_nan(x))
        lf_raise(T, exc_ValueError, "cannot convert NaN to %s", what);
    else if (x->kind == DEC_INFINITE)
        lf_raise(T, exc_OverflowError, "cannot convert Infinity to %s", what);
    return x->kind == DEC_FINITE;
}
static Value rounded(Thread *T, Value self, Rounding rounding) {
    Num x, whole;
    Lost lost;
    num_of_decimal(&x, self);
    if (!is_number(T, &x, "integer") || !num_rescale(T, &whole, &x, 0, rounding, &lost)) return V_UNDEF;
    Value r = num_to_int(T, &whole);
    num_free(T, &whole);
    return r;
}
static Value to_int(Thread *T, Value self) { return rounded(T, self, ROUND_DOWN); }
static Value m_trunc(Thread *T, Value *args, int n) {
    (void)n;
    return rounded(T, args[0], ROUND_DOWN);
}
static Value m_floor(Thread *T, Value *args, int n) {
    (void)n;
    return rounded(T, args[0], ROUND_FLOOR);
}
static Value m_ceil(Thread *T, Value *args, int n) {
    (void)n;
    return rounded(T, args[0], ROUND_CEILING);
}

static Value quantize(Thread *T, Context *c, const Num *x, const Num *exp, int rounding) {
    Settings s = c->s;
    Num out;
    uint32_t bits = 0;
    s.rounding = (uint8_t)rounding;
    return dec_quantize(T, &s, &out, &bits, x, exp) ? context_result(T, c, &out, bits) : V_UNDEF;
}
static Value m_round(Thread *T, Value *args, int n) {
    (void)n;
    int64_t places;
    Num x, one;
    if (args[1] == V_NONE) return rounded(T, args[0], ROUND_HALF_EVEN);
    if (!is_int(args[1])) return lf_raise(T, exc_TypeError, "optional arg must be an integer");
    if (!int_fits_i64(args[1], &places))
        return lf_raise(T, exc_OverflowError, "Python int too large to convert to C ssize_t");
    Context *c = context_here(T);
    if (!c) return V_UNDEF;
    num_of_decimal(&x, args[0]);
    num_set_wide(&one, 0, 1, places == INT64_MIN ? INT64_MAX : -places);
    return quantize(T, c, &x, &one, c->s.rounding);
}

static Value to_float(Thread *T, Value self) {
    static const double tens[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                  1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
    Num x;
    double d = 0;
    num_of_decimal(&x, self);
    if (x.kind == DEC_SIGNALING) return lf_raise(T, exc_ValueError, "cannot convert signaling NaN to float");
    if (x.kind != DEC_FINITE)
        d = x.kind == DEC_QUIET ? NAN : INFINITY;
    else if (!x.c.n || (x.c.n == 1 && x.c.at[0] < (uint64_t)1 << 53 && x.e >= -22 && x.e <= 22)) {
        d = x.c.n ? (double)x.c.at[0] : 0; /* both are exact, so one operation rounds rightly */
        if (x.c.n) d = x.e < 0 ? d / tens[-x.e] : d * tens[x.e];
    } else {
        x.sign = 0;
        Value text = dec_text(T, &x, true, false);
        if (text == V_UNDEF) return V_UNDEF;
        bool ok = float_from_text((const char *)as_str(text)->data, (size_t)as_str(text)->len, &d);
        lf_release(T, text);
        if (!ok) return lf_raise(T, exc_SystemError, "a decimal number has no float");
    }
    return v_double_checked(copysign(d, as_decimal(self)->sign ? -1.0 : 1.0));
}
static Value m_complex(Thread *T, Value *args, int n) {
    (void)n;
    double d;
    return obj_as_double(T, args[0], &d) ? complex_new(T, d, 0) : V_UNDEF;
}

static Value exponent_of(Thread *T, const Num *x) {
    return x->kind == DEC_FINITE ? int_from_i64(T, x->e)
                                 : str_from_c(T, x->kind == DEC_INFINITE ? "F"
                                                 : x->kind == DEC_QUIET  ? "n"
                                                                         : "N");
}
static Value digits_of(Thread *T, const Num *x) {
    int64_t size = num_size(T, x);
    if (size < 0) return V_UNDEF;
    if (!x->c.n && num_is_nan(x)) size = 0;
    char *digits = lf_buf_alloc(T, (size_t)size + 1);
    Value t = digits && nat_write(T, &x->c, digits, size) ? tuple_new(T, size) : V_UNDEF;
    for (int64_t i = 0; t != V_UNDEF && i < size; i++)
        lf_init(&as_tuple(t)->items[i], v_int(digits[i] - '0'));
    lf_buf_free(T, digits);
    return t;
}
static Value m_as_tuple(Thread *T, Value *args, int n) {
    (void)n;
    Num x;
    num_of_decimal(&x, args[0]);
    Value digits = digits_of(T, &x), e = digits == V_UNDEF ? V_UNDEF : exponent_of(T, &x), r = V_UNDEF;
    if (e != V_UNDEF) {
        Value parts[] = {v_int(x.sign), digits, e};
        r = dec_python(T, "_decimal_context", "DecimalTuple", parts, 3);
    }
    lf_release(T, digits);
    lf_release(T, e);
    return r;
}

/* above / below in lowest terms, as a tuple; both are consumed. */
static Value lowest_terms(Thread *T, Value above, Value below) {
    Value divisor = above == V_UNDEF || below == V_UNDEF ? V_UNDEF : int_gcd(T, above, below), r = V_UNDEF;
    if (divisor != V_UNDEF) {
        Value a = int_binary(T, BIN_FLOORDIV, above, divisor),
              b = a == V_UNDEF ? V_UNDEF : int_binary(T, BIN_FLOORDIV, below, divisor);
        r = b == V_UNDEF ? V_UNDEF : tuple_pair(T, a, b);
        lf_release(T, a);
        lf_release(T, b);
    }
    lf_release(T, divisor);
    lf_release(T, above);
    lf_release(T, below);
    return r;
}
static Value m_as_integer_ratio(Thread *T, Value *args, int n) {
    (void)n;
    Num x, below;
    num_of_decimal(&x, args[0]);
    if (!is_number(T, &x, "integer ratio")) return V_UNDEF;
    if (!x.c.n) return tuple_pair(T, v_int(0), v_int(1));
    if (x.e >= 0) {
        Value whole = rounded(T, args[0], ROUND_DOWN),
              r = whole == V_UNDEF ? V_UNDEF : tuple_pair(T, whole, v_int(1));
        lf_release(T, whole);
        return r;
    }
    num_set(&below, DEC_FINITE, 0, 0);
    if (!nat_ten_power(T, &below.c, -x.e)) return V_UNDEF;
    Value r = lowest_terms(T, num_to_int(T, &x), num_to_int(T, &below));
    num_free(T, &below);
    return r;
}

/* --- what it is --- */

static Value m_adjusted(Thread *T, Value *args, int n) {
    (void)n;
    Num x;
    num_of_decimal(&x, args[0]);
    if (x.kind != DEC_FINITE) return v_int(0);
    int64_t size = num_size(T, &x);
    return size < 0 ? V_UNDEF : int_from_i64(T, size + x.e - 1);
}

/* 1, 0; -1: no memory. */
static int is_normal(Thread *T, const Context *c, const Num *x, bool normal) {
    if (x->kind != DEC_FINITE || !x->c.n) return 0;
    int64_t size = nat_digits(T, &x->c);
    return size < 0 ? -1 : (size + x->e - 1 >= c->s.emin) == normal;
}
Value dec_is_normal_value(Thread *T, Context *c, Value v, bool normal) {
    Num x;
    if (!num_of_arg(T, &x, v)) return V_UNDEF;
    int is = is_normal(T, c, &x, normal);
    return is < 0 ? V_UNDEF : v_bool(is);
}
Value dec_class_value(Thread *T, Context *c, Value v) {
    Num x;
    if (!num_of_arg(T, &x, v)) return V_UNDEF;
    if (num_is_nan(&x)) return str_from_c(T, x.kind == DEC_SIGNALING ? "sNaN" : "NaN");
    int normal = is_normal(T, c, &x, true);
    if (normal < 0) return V_UNDEF;
    return str_format(T, "%c%s", x.sign ? '-' : '+',
                      x.kind == DEC_INFINITE ? "Infinity"
                      : !x.c.n               ? "Zero"
                      : normal               ? "Normal"
                                             : "Subnormal");
}

static Value m_is_normal(Thread *T, Value *args, int n) {
    (void)n;
    Context *c = context_arg(T, args[1]);
    return c ? dec_is_normal_value(T, c, args[0], true) : V_UNDEF;
}
static Value m_is_subnormal(Thread *T, Value *args, int n) {
    (void)n;
    Context *c = context_arg(T, args[1]);
    return c ? dec_is_normal_value(T, c, args[0], false) : V_UNDEF;
}
static Value m_number_class(Thread *T, Value *args, int n) {
    (void)n;
    Context *c = context_arg(T, args[1]);
    return c ? dec_class_value(T, c, args[0]) : V_UNDEF;
}

static Value m_sizeof(Thread *T, Value *args, int n) {
    (void)n;
    const Decimal *d = as_decimal(args[0]);
    int64_t size = type_of(args[0])->instance_size, more = d->n > 2 ? (int64_t)sizeof(Long) + d->n * 8 : 0;
    return int_from_i64(T, size + more);
}

/* --- methods --- */

static Value itself(Thread *T, Value self) { return lf_retain(T, self); }
static Value m_itself(Thread *T, Value *args, int n) {
    (void)n;
    return lf_retain(T, args[0]);
}
static Value m_is_canonical(Thread *T, Value *args, int n) {
    (void)T;
    (void)args;
    (void)n;
    return V_TRUE;
}
static Value imag(Thread *T, Value self) {
    (void)self;
    Num x;
    num_set(&x, DEC_FINITE, 0, 0);
    return num_to_decimal(T, type_decimal, &x);
}
static Value m_radix(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    Num x;
    num_set_wide(&x, 0, 10, 0);
    return num_to_decimal(T, type_decimal, &x);
}
static Value with_sign(Thread *T, Value self, int sign) {
    Num x;
    num_of_decimal(&x, self);
    x.sign = (uint8_t)sign;
    return num_to_decimal(T, type_decimal, &x);
}
static Value m_copy_abs(Thread *T, Value *args, int n) {
    (void)n;
    return with_sign(T, args[0], 0);
}
static Value m_copy_negate(Thread *T, Value *args, int n) {
    (void)n;
    return with_sign(T, args[0], !as_decimal(args[0])->sign);
}
static Value m_copy_sign(Thread *T, Value *args, int n) {
    (void)n;
    Num y;
    if (!context_arg(T, args[2]) || !num_of_arg(T, &y, args[1])) return V_UNDEF;
    return with_sign(T, args[0], y.sign);
}
static Value m_same_quantum(Thread *T, Value *args, int n) {
    (void)n;
    Num x, y;
    if (!context_arg(T, args[2]) || !num_of_arg(T, &y, args[1])) return V_UNDEF;
    num_of_decimal(&x, args[0]);
    return v_bool(dec_same_quantum(&x, &y));
}
static Value m_fma(Thread *T, Value *args, int n) {
    (void)n;
    Num x, y, z;
    Context *c = context_arg(T, args[3]);
    if (!c || !num_of_arg(T, &y, args[1]) || !num_of_arg(T, &z, args[2])) return V_UNDEF;
    num_of_decimal(&x, args[0]);
    return dec_fma_value(T, c, &x, &y, &z);
}
/* The rounding of a method: its own, or the context's. */
static bool rounding_of(Thread *T, const Context *c, Value v, uint8_t *out) {
    *out = c->s.rounding;
    return v == V_NONE || rounding_arg(T, v, out);
}
static Value m_quantize(Thread *T, Value *args, int n) {
    (void)n;
    Num x, y;
    uint8_t rounding;
    Context *c = context_arg(T, args[3]);
    if (!c || !rounding_of(T, c, args[2], &rounding) || !num_of_arg(T, &y, args[1])) return V_UNDEF;
    num_of_decimal(&x, args[0]);
    return quantize(T, c, &x, &y, rounding);
}
static Value to_integral(Thread *T, Value *args, Unary operation) {
    Num x, out;
    uint32_t bits = 0;
    Context *c = context_arg(T, args[2]);
    if (!c) return V_UNDEF;
    Settings s = c->s;
    if (!rounding_of(T, c, args[1], &s.rounding)) return V_UNDEF;
    num_of_decimal(&x, args[0]);
    return operation(T, &s, &out, &bits, &x) ? context_result(T, c, &out, bits) : V_UNDEF;
}
static Value m_to_integral_exact(Thread *T, Value *args, int n) {
    (void)n;
    return to_integral(T, args, dec_to_integral_exact);
}
static Value m_to_integral_value(Thread *T, Value *args, int n) {
    (void)n;
    return to_integral(T, args, dec_to_integral_value);
}

static Value unary_method(Thread *T, Value *args, Unary operation) {
    Num x;
    Context *c = context_arg(T, args[1]);
    if (!c) return V_UNDEF;
    num_of_decimal(&x, args[0]);
    return dec_unary_value(T, c, operation, &x);
}
static Value binary_method(Thread *T, Value *args, Binary operation) {
    Num x, y;
    Context *c = context_arg(T, args[2]);
    if (!c || !num_of_arg(T, &y, args[1])) return V_UNDEF;
    num_of_decimal(&x, args[0]);
    return dec_binary_value(T, c, operation, &x, &y);
}
static Value rare_method(Thread *T, Value *args, int n, const char *name) {
    Num x, y;
    const Num *operands[] = {&x, &y};
    Context *c = context_arg(T, args[n]);
    if (!c || (n > 1 && !num_of_arg(T, &y, args[1]))) return V_UNDEF;
    num_of_decimal(&x, args[0]);
    return dec_rare(T, c, name, operands, n);
}
#define DEFINE(name, call)                                 \
    static Value o_##name(Thread *T, Value *args, int n) { \
        (void)n;                                           \
        return call;                                       \
    }
#define UNARY(name, doc) DEFINE(name, unary_method(T, args, dec_##name))
#define BINARY(name, doc) DEFINE(name, binary_method(T, args, dec_##name))
#define RARE_UNARY(name, doc) DEFINE(name, rare_method(T, args, 1, #name))
#define RARE_BINARY(name, doc) DEFINE(name, rare_method(T, args, 2, #name))
#define ASKS(name, what, doc)                              \
    static Value o_##name(Thread *T, Value *args, int n) { \
        (void)T;                                           \
        (void)n;                                           \
        Num number, *x = &number;                          \
        num_of_decimal(x, args[0]);                        \
        return v_bool(what);                               \
    }
#include "src/modules/decimal_ops.def"
#undef UNARY
#undef BINARY
#undef RARE_UNARY
#undef RARE_BINARY
#undef ASKS

#define UNARY(name, doc) {#name "(self, /, context=None)", o_##name, doc, 0},
#define BINARY(name, doc) {#name "(self, /, other, context=None)", o_##name, doc, 0},
#define RARE_UNARY UNARY
#define RARE_BINARY BINARY
#define ASKS(name, what, doc) {#name "(self, /)", o_##name, doc, 0},
static const char integral_doc[] = "Rounded to a whole number.";
static const MethodDef methods[] = {
#include "src/modules/decimal_ops.def"
    {"from_float(cls, f, /)", m_from_float, "A float or int, exactly.", METHOD_CLASS},
    {"from_number(cls, number, /)", m_from_number, "An int, float or Decimal, exactly.", METHOD_CLASS},
    {"__reduce__(self, /)", m_reduce, NULL, 0},
    {"__copy__(self, /)", m_itself, NULL, 0},
    {"__deepcopy__(self, memo, /)", m_itself, NULL, 0},
    {"__format__(self, spec, override=None, /, *, _localeconv=None)", m_format, NULL, 0},
    {"__sizeof__(self, /)", m_sizeof, NULL, 0},
    {"__trunc__(self, /)", m_trunc, NULL, 0},
    {"__floor__(self, /)", m_floor, NULL, 0},
    {"__ceil__(self, /)", m_ceil, NULL, 0},
    {"__round__(self, ndigits=None, /)", m_round, NULL, 0},
    {"__complex__(self, /)", m_complex, NULL, 0},
    {"to_eng_string(self, /, context=None)", m_to_eng_string,
     "As a text whose exponent is a multiple of three.", 0},
    {"as_tuple(self, /)", m_as_tuple, "Sign, digits and exponent as a DecimalTuple.", 0},
    {"as_integer_ratio(self, /)", m_as_integer_ratio, "Two ints without a common divisor.", 0},
    {"adjusted(self, /)", m_adjusted, "The exponent of the first digit.", 0},
    {"conjugate(self, /)", m_itself, "The number itself.", 0},
    {"is_canonical(self, /)", m_is_canonical, "Always true.", 0},
    {"canonical(self, /)", m_itself, "The number itself.", 0},
    {"radix(self, /)", m_radix, "Ten.", 0},
    {"copy_abs(self, /)", m_copy_abs, "Without its sign, and not rounded.", 0},
    {"copy_negate(self, /)", m_copy_negate, "With the other sign, and not rounded.", 0},
    {"copy_sign(self, /, other, context=None)", m_copy_sign, "With the sign of the other.", 0},
    {"same_quantum(self, /, other, context=None)", m_same_quantum, "Have both the same exponent?", 0},
    {"is_normal(self, /, context=None)", m_is_normal, "Has it all digits of the context?", 0},
    {"is_subnormal(self, /, context=None)", m_is_subnormal, "Is it too small for all digits of the context?",
     0},
    {"number_class(self, /, context=None)", m_number_class, "What kind of number it is, as a text.", 0},
    {"fma(self, /, other, third, context=None)", m_fma, "self * other + third, rounded once.", 0},
    {"quantize(self, /, exp, rounding=None, context=None)", m_quantize, "With the exponent of exp.", 0},
    {"to_integral(self, /, rounding=None, context=None)", m_to_integral_value, integral_doc, 0},
    {"to_integral_value(self, /, rounding=None, context=None)", m_to_integral_value, integral_doc, 0},
    {"to_integral_exact(self, /, rounding=None, context=None)", m_to_integral_exact,
     "Rounded to a whole number; Inexact is told.", 0},
    {0}};
static const GetSetDef getset[] = {{"real", itself, NULL, NULL}, {"imag", imag, NULL, NULL}, {0}};

const TypeDef typedef_decimal = {
    .name = "decimal.Decimal",
    .doc = "Construct a new Decimal object: of an int, a float, a text, or a tuple (sign, digits, exponent).",
    .where = &type_decimal,
    .kind = &kind_decimal,
    .size = sizeof(Decimal),
    .flags = TYPE_BASETYPE,
    .slots = {.repr = repr,
              .str = str,
              .hash = hash,
              .truth = truth,
              .compare = compare,
              .binary = {[BIN_ADD] = add,
                         [BIN_SUB] = subtract,
                         [BIN_MUL] = multiply,
                         [BIN_TRUEDIV] = divide,
                         [BIN_FLOORDIV] = divide_int,
                         [BIN_MOD] = remainder_of,
                         [BIN_DIVMOD] = div_mod,
                         [BIN_POW] = power},
              .pow3 = power_modulo,
              .unary = {[UN_NEG] = minus, [UN_POS] = plus, [UN_ABS] = absolute},
              .to_int = to_int,
              .to_float = to_float},
    .new_ = {"Decimal(cls, value=?'0', context=None)", decimal_make, NULL, 0},
    .methods = methods,
    .getset = getset,
};

static const MethodDef functions[] = {
    {"getcontext()", dec_getcontext, "The context of this thread.", 0},
    {"set_here(context, /)", dec_set_here, "Makes it the context of this thread.", 0},
    {0}};
static const TypeDef *const types[] = {&typedef_decimal, &typedef_decimal_context, NULL};
const ModuleDef module__decimal_core = {
    .name = "_decimal_core", .doc = "Decimal numbers and contexts.", .functions = functions, .types = types};
