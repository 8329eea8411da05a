/* math: the functions of the C library on floats, with Python's errors, and some on ints and iterables. */
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

#include <errno.h>
#include <float.h>
#include <math.h>

static bool number(Thread *T, Value v, double *out) {
    if (LIKELY(v_is_double(v)))
        *out = v_as_double(v);
    else if (v_is_int(v))
        *out = (double)v_as_int(v);
    else
        return obj_as_double(T, v, out);
    return true;
}

static Value domain(Thread *T) { return lf_raise(T, exc_ValueError, "math domain error"); }
static Value range_error(Thread *T) { return lf_raise(T, exc_OverflowError, "math range error"); }

/* The result of a function of x: NaN out of numbers is a domain error, infinity a pole or an overflow. */
static Value checked(Thread *T, double x, double r, bool can_overflow) {
    if (isnan(r) && !isnan(x)) return domain(T);
    if (isinf(r) && isfinite(x)) return can_overflow ? range_error(T) : domain(T);
    return v_double(r);
}

/* Domain errors say what was expected, since 3.14. */
static Value expected(Thread *T, const char *what, double x) {
    char text[32];
    float_repr_text(x, text);
    return lf_raise(T, exc_ValueError, "expected %s, got %s", what, text);
}

#define SIMPLE(name, fn, overflow)                                                \
    static Value math_##name(Thread *T, Value *args, int n) {                     \
        (void)n;                                                                  \
        double x;                                                                 \
        return number(T, args[0], &x) ? checked(T, x, fn(x), overflow) : V_UNDEF; \
    }
#define LIMITED(name, fn, condition, what)                          \
    static Value math_##name(Thread *T, Value *args, int n) {       \
        (void)n;                                                    \
        double x;                                                   \
        if (!number(T, args[0], &x)) return V_UNDEF;                \
        if (!isnan(x) && !(condition)) return expected(T, what, x); \
        return v_double(fn(x));                                     \
    }
LIMITED(acos, acos, x >= -1 && x <= 1, "a number in range from -1 up to 1")
LIMITED(asin, asin, x >= -1 && x <= 1, "a number in range from -1 up to 1")
LIMITED(acosh, acosh, x >= 1, "argument value not less than 1")
LIMITED(atanh, atanh, x > -1 && x < 1, "a number between -1 and 1")
LIMITED(sqrt, sqrt, x >= 0, "a nonnegative input")
LIMITED(sin, sin, isfinite(x), "a finite input")
LIMITED(cos, cos, isfinite(x), "a finite input")
LIMITED(tan, tan, isfinite(x), "a finite input")
SIMPLE(asinh, asinh, false)
SIMPLE(atan, atan, false)
SIMPLE(cbrt, cbrt, false)
SIMPLE(cosh, cosh, true)
SIMPLE(sinh, sinh, true)
SIMPLE(tanh, tanh, false)
SIMPLE(exp, exp, true)
SIMPLE(exp2, exp2, true)
SIMPLE(expm1, expm1, true)
SIMPLE(fabs, fabs, false)
SIMPLE(erf, erf, false)
SIMPLE(erfc, erfc, false)

static Value math_gamma(Thread *T, Value *args, int n) {
    (void)n;
    double x;
    if (!number(T, args[0], &x)) return V_UNDEF;
    if (isfinite(x) && x <= 0 && x == floor(x)) return expected(T, "a noninteger or positive integer", x);
    if (isinf(x) && x < 0) return expected(T, "a noninteger or positive integer", x);
    if (x > 0 && x == floor(x) && x <= 23) { /* factorials that a double holds exactly */
        double r = 1;
        for (double k = 2; k < x; k++) r *= k;
        return v_double(r);
    }
    return checked(T, x, tgamma(x), true);
}
static Value math_lgamma(Thread *T, Value *args, int n) {
    (void)n;
    double x;
    int sign;
    if (!number(T, args[0], &x)) return V_UNDEF;
    if (isfinite(x) && x <= 0 && x == floor(x)) return expected(T, "a noninteger or positive integer", x);
    return checked(T, x, lgamma_r(x, &sign), true);
}

/* Logarithms of ints beyond the floats: of the leading bits, plus the rest of the exponent. */
static bool log_of(Thread *T, Value v, double (*fn)(double), double *out) {
    double x;
    if (is_int(v)) {
        if (int_sign(v) <= 0) {
            lf_raise(T, exc_ValueError, "expected a positive input");
            return false;
        }
        size_t bits = int_bit_length(v);
        if (bits <= 1023) return number(T, v, &x) && (*out = fn(x), true);
        Value top = int_binary(T, BIN_RSHIFT, v, v_int((int64_t)bits - 64));
        bool ok;
        if (top == V_UNDEF) return false;
        x = ldexp(int_as_double(T, top, &ok), -64);
        lf_release(T, top);
        *out = fn(x) + fn(2.0) * (double)bits;
        return true;
    }
    if (!number(T, v, &x)) return false;
    if (!isnan(x) && x <= 0) {
        char text[32];
        float_repr_text(x, text);
        lf_raise(T, exc_ValueError, "expected a positive input, got %s", text);
        return false;
    }
    *out = fn(x);
    return true;
}
static Value math_log(Thread *T, Value *args, int n) {
    (void)n;
    double x, base;
    if (!log_of(T, args[0], log, &x)) return V_UNDEF;
    if (args[1] == V_UNDEF) return v_double(x);
    if (!log_of(T, args[1], log, &base)) return V_UNDEF;
    return base == 0 ? lf_raise(T, exc_ZeroDivisionError, "division by zero") : v_double(x / base);
}
static Value math_log2(Thread *T, Value *args, int n) {
    (void)n;
    double x;
    return log_of(T, args[0], log2, &x) ? v_double(x) : V_UNDEF;
}
static Value math_log10(Thread *T, Value *args, int n) {
    (void)n;
    double x;
    return log_of(T, args[0], log10, &x) ? v_double(x) : V_UNDEF;
}
static Value math_log1p(Thread *T, Value *args, int n) {
    (void)n;
    double x;
    if (!number(T, args[0], &x)) return V_UNDEF;
    if (!isnan(x) && x <= -1) return expected(T, "argument value > -1", x);
    return v_double(log1p(x));
}

#define TWO(name, expression)                                                   \
    static Value math_##name(Thread *T, Value *args, int n) {                   \
        (void)n;                                                                \
        double x, y;                                                            \
        if (!number(T, args[0], &x) || !number(T, args[1], &y)) return V_UNDEF; \
        return expression;                                                      \
    }
TWO(atan2, v_double(atan2(x, y)))
TWO(copysign, v_double(copysign(x, y)))
TWO(remainder, (isnan(x) || isnan(y)) ? v_double(x + y)
               : (isinf(x) || y == 0) ? domain(T)
                                      : v_double(remainder(x, y)))
TWO(fmod, isinf(y) && isfinite(x)                          ? v_double(x)
          : !isnan(x) && !isnan(y) && (isinf(x) || y == 0) ? domain(T)
                                                           : v_double(fmod(x, y)))

static Value math_pow(Thread *T, Value *args, int n) {
    (void)n;
    double x, y;
    if (!number(T, args[0], &x) || !number(T, args[1], &y)) return V_UNDEF;
    double r = pow(x, y);
    if (isfinite(x) && isfinite(y)) {
        if (isnan(r)) return domain(T);
        if (isinf(r)) return x == 0 ? domain(T) : range_error(T);
    }
    return v_double(r);
}

/* floor, ceil and trunc: the special method, or the float's. */
static Value rounded(Thread *T, Value v, Value name, double (*fn)(double)) {
    if (v_is_double(v)) return int_from_double(T, fn(v_as_double(v)));
    bool found;
    Value r = lf_call_special(T, name, &v, 1, &found);
    if (found) return r;
    if (name == name___trunc__)
        return lf_raise(T, exc_TypeError, "type %T doesn't define __trunc__ method", v);
    double x;
    return number(T, v, &x) ? int_from_double(T, fn(x)) : V_UNDEF;
}
static Value math_floor(Thread *T, Value *args, int n) {
    (void)n;
    return rounded(T, args[0], name___floor__, floor);
}
static Value math_ceil(Thread *T, Value *args, int n) {
    (void)n;
    return rounded(T, args[0], name___ceil__, ceil);
}
static Value math_trunc(Thread *T, Value *args, int n) {
    (void)n;
    return rounded(T, args[0], name___trunc__, trunc);
}

#define TEST(name, fn)                                           \
    static Value math_##name(Thread *T, Value *args, int n) {    \
        (void)n;                                                 \
        double x;                                                \
        return number(T, args[0], &x) ? v_bool(fn(x)) : V_UNDEF; \
    }
TEST(isnan, isnan)
TEST(isinf, isinf)
TEST(isfinite, isfinite)

static Value math_isclose(Thread *T, Value *args, int n) {
    (void)n;
    double a, b, rel, abs_tol;
    if (!number(T, args[0], &a) || !number(T, args[1], &b) || !number(T, args[2], &rel) ||
        !number(T, args[3], &abs_tol))
        return V_UNDEF;
    if (rel < 0 || abs_tol < 0) return lf_raise(T, exc_ValueError, "tolerances must be non-negative");
    if (a == b) return V_TRUE;
    if (isinf(a) || isinf(b)) return V_FALSE;
    double diff = fabs(b - a);
    return v_bool(diff <= fabs(rel * b) || diff <= fabs(rel * a) || diff <= abs_tol);
}

static Value math_degrees(Thread *T, Value *args, int n) {
    (void)n;
    double x;
    return number(T, args[0], &x) ? v_double(x * (180.0 / M_PI)) : V_UNDEF;
}
static Value math_radians(Thread *T, Value *args, int n) {
    (void)n;
    double x;
    return number(T, args[0], &x) ? v_double(x * (M_PI / 180.0)) : V_UNDEF;
}
static Value math_frexp(Thread *T, Value *args, int n) {
    (void)n;
    double x;
    int e = 0;
    if (!number(T, args[0], &x)) return V_UNDEF;
    if (isfinite(x) && x != 0) x = frexp(x, &e);
    return tuple_pair(T, v_double(x), v_int(e));
}
static Value math_modf(Thread *T, Value *args, int n) {
    (void)n;
    double x, whole;
    if (!number(T, args[0], &x)) return V_UNDEF;
    if (isinf(x)) return tuple_pair(T, v_double(copysign(0, x)), v_double(x));
    double part = modf(x, &whole);
    return tuple_pair(T, v_double(part), v_double(whole));
}
static Value math_ldexp(Thread *T, Value *args, int n) {
    (void)n;
    double x;
    if (!number(T, args[0], &x)) return V_UNDEF;
    if (!is_int(args[1])) return lf_raise(T, exc_TypeError, "Expected an int as second argument to ldexp.");
    int64_t e;
    if (!int_fits_i64(args[1], &e)) e = int_sign(args[1]) < 0 ? -100000 : 100000;
    if (e > 100000) e = 100000;
    if (e < -100000) e = -100000;
    double r = ldexp(x, (int)e);
    return isinf(r) && isfinite(x) ? range_error(T) : v_double(r);
}
static Value math_nextafter(Thread *T, Value *args, int n) {
    (void)n;
    double x, y;
    if (!number(T, args[0], &x) || !number(T, args[1], &y)) return V_UNDEF;
    if (args[2] == V_NONE) return v_double(nextafter(x, y));
    Value steps = obj_index(T, args[2]);
    if (steps == V_UNDEF) return V_UNDEF;
    int64_t k;
    bool fits = int_fits_i64(steps, &k);
    bool negative = int_sign(steps) < 0;
    lf_release(T, steps);
    if (negative) return lf_raise(T, exc_ValueError, "steps must be a non-negative integer");
    if (isnan(x) || isnan(y)) return v_double(x + y);
    if (!fits) return v_double(y);
    /* doubles in order are their bits in order, the negative ones mirrored */
    int64_t a, b;
    memcpy(&a, &x, 8);
    memcpy(&b, &y, 8);
    if (a < 0) a = INT64_MIN - a;
    if (b < 0) b = INT64_MIN - b;
    unsigned __int128 gap =
        a < b ? (unsigned __int128)((__int128)b - a) : (unsigned __int128)((__int128)a - b);
    if (k == 0) return v_double(x);
    if (gap <= (unsigned __int128)k) return v_double(y);
    a += a < b ? k : -k;
    if (a < 0) a = INT64_MIN - a;
    memcpy(&x, &a, 8);
    return v_double(x);
}
static Value math_ulp(Thread *T, Value *args, int n) {
    (void)n;
    double x;
    if (!number(T, args[0], &x)) return V_UNDEF;
    if (isnan(x)) return v_double(x);
    x = fabs(x);
    if (isinf(x)) return v_double(x);
    double next = nextafter(x, INFINITY);
    return v_double(isinf(next) ? x - nextafter(x, 0) : next - x);
}
static Value math_fma(Thread *T, Value *args, int n) {
    (void)n;
    double x, y, z;
    if (!number(T, args[0], &x) || !number(T, args[1], &y) || !number(T, args[2], &z)) return V_UNDEF;
    double r = fma(x, y, z);
    if (isnan(r) && !isnan(x) && !isnan(y) && !isnan(z))
        return lf_raise(T, exc_ValueError, "invalid operation in fma");
    if (isinf(r) && isfinite(x) && isfinite(y) && isfinite(z))
        return lf_raise(T, exc_OverflowError, "overflow in fma");
    return v_double(r);
}

/* --- sums and products --- */

/* The floats of an iterable in a buffer (to be freed); NULL: exception. */
static double *doubles(Thread *T, Value iterable, int64_t *n) {
    Value list = list_from_iterable(T, iterable);
    if (list == V_UNDEF) return NULL;
    int64_t len = as_list(list)->len;
    double *out = lf_buf_alloc(T, (size_t)(len + 1) * sizeof *out);
    for (int64_t i = 0; out && i < len; i++)
        if (!number(T, as_list(list)->items[i], &out[i])) {
            lf_buf_free(T, out);
            out = NULL;
        }
    lf_release(T, list);
    *n = len;
    return out;
}

/* Shewchuk's exact summation: non-overlapping partial sums, rounded once at the end. */
static Value math_fsum(Thread *T, Value *args, int n) {
    (void)n;
    int64_t count;
    double *x = doubles(T, args[0], &count);
    if (!x) return V_UNDEF;
    double *partials = lf_buf_alloc(T, 64 * sizeof *partials), special = 0, inf_sum = 0;
    int64_t m = 0, cap = 64;
    Value result = V_UNDEF;
    for (int64_t k = 0; partials && k < count; k++) {
        double v = x[k];
        if (!isfinite(v)) {
            if (isinf(v)) inf_sum += v;
            special += v;
            continue;
        }
        int64_t kept = 0;
        for (int64_t j = 0; j < m; j++) {
            double y = partials[j];
            if (fabs(v) < fabs(y)) {
                double t = v;
                v = y, y = t;
            }
            double hi = v + y, lo = y - (hi - v);
            if (lo) partials[kept++] = lo;
            v = hi;
        }
        m = kept;
        if (isinf(v)) {
            lf_raise(T, exc_OverflowError, "intermediate overflow in fsum");
            goto done;
        }
        if (m + 1 >= cap) {
            double *grown = lf_buf_realloc(T, partials, (size_t)(cap *= 2) * sizeof *grown);
            if (!grown) goto done;
            partials = grown;
        }
        if (v != 0) partials[m++] = v;
    }
    if (!partials) goto done;
    if (special != 0) {
        result =
            isnan(inf_sum) ? lf_raise(T, exc_ValueError, "-inf + inf in fsum") : v_double_checked(special);
        goto done;
    }
    double hi = 0, lo = 0;
    if (m) {
        hi = partials[--m];
        while (m > 0) {
            double v = hi, y = partials[--m];
            hi = v + y;
            lo = y - (hi - v);
            if (lo) break;
        }
        if (m > 0 &&
            ((lo < 0 && partials[m - 1] < 0) || (lo > 0 && partials[m - 1] > 0))) { /* round half to even */
            double y = lo * 2, v = hi + y;
            if (y == v - hi) hi = v;
        }
    }
    result = v_double(hi);
done:
    lf_buf_free(T, x);
    if (partials) lf_buf_free(T, partials);
    return result;
}

static Value math_prod(Thread *T, Value *args, int n) {
    (void)n;
    Value it = obj_iter(T, args[0]), v, total = lf_retain(T, args[1]);
    if (it == V_UNDEF) {
        lf_release(T, total);
        return V_UNDEF;
    }
    while (total != V_UNDEF && (v = obj_next(T, it)) != V_UNDEF) {
        Value next = obj_binary(T, BIN_MUL, total, v);
        lf_release(T, total);
        lf_release(T, v);
        total = next;
    }
    lf_release(T, it);
    if (lf_failed(T)) lf_clear(T, &total);
    return total;
}

/* Length of a vector: scaled, with the squares summed in twice the precision. */
static double vector_norm(const double *x, int64_t n) {
    double max = 0;
    bool nan = false;
    for (int64_t i = 0; i < n; i++) {
        if (isinf(x[i])) return INFINITY;
        nan = nan || isnan(x[i]);
        if (fabs(x[i]) > max) max = fabs(x[i]);
    }
    if (nan) return NAN;
    if (max == 0 || n <= 1) return max;
    int e;
    frexp(max, &e);
    long double sum = 0;
    for (int64_t i = 0; i < n; i++) {
        long double v = ldexp(x[i], -e);
        sum += v * v;
    }
    return ldexp((double)sqrtl(sum), e);
}
static Value math_hypot(Thread *T, Value *args, int n) {
    (void)n;
    int64_t count;
    double *x = doubles(T, args[0], &count);
    if (!x) return V_UNDEF;
    double r = vector_norm(x, count);
    lf_buf_free(T, x);
    return v_double_checked(r);
}
static Value math_dist(Thread *T, Value *args, int n) {
    (void)n;
    int64_t m, k;
    double *p = doubles(T, args[0], &m), *q = p ? doubles(T, args[1], &k) : NULL;
    Value r = V_UNDEF;
    if (q && m != k)
        lf_raise(T, exc_ValueError, "both points must have the same number of dimensions");
    else if (q) {
        for (int64_t i = 0; i < m; i++) p[i] -= q[i];
        r = v_double_checked(vector_norm(p, m));
    }
    if (p) lf_buf_free(T, p);
    if (q) lf_buf_free(T, q);
    return r;
}

static Value math_sumprod(Thread *T, Value *args, int n) {
    (void)n;
    Value p = list_from_iterable(T, args[0]), q = p == V_UNDEF ? V_UNDEF : list_from_iterable(T, args[1]),
          total = v_int(0);
    if (q == V_UNDEF) {
        lf_release(T, p);
        return V_UNDEF;
    }
    List *a = as_list(p), *b = as_list(q);
    if (a->len != b->len) total = lf_raise(T, exc_ValueError, "Inputs are not the same length");
    bool all_float = total != V_UNDEF && a->len > 0;
    for (int64_t i = 0; all_float && i < a->len; i++)
        all_float = (v_is_double(a->items[i]) || v_is_int(a->items[i])) &&
                    (v_is_double(b->items[i]) || v_is_int(b->items[i])) &&
                    (v_is_double(a->items[i]) || v_is_double(b->items[i]));
    if (all_float) { /* products and sums in twice the precision (Ogita, Rump and Oishi's TripleLength is
                        close to this) */
        double hi = 0, lo = 0, tiny = 0;
        for (int64_t i = 0; i < a->len; i++) {
            double x = v_is_int(a->items[i]) ? (double)v_as_int(a->items[i]) : v_as_double(a->items[i]);
            double y = v_is_int(b->items[i]) ? (double)v_as_int(b->items[i]) : v_as_double(b->items[i]);
            double product = x * y, error = fma(x, y, -product);
            double s = hi + product, z = s - hi, e1 = (hi - (s - z)) + (product - z);
            hi = s;
            double s2 = lo + error, z2 = s2 - lo, e2 = (lo - (s2 - z2)) + (error - z2);
            double s3 = s2 + e1, z3 = s3 - s2, e3 = (s2 - (s3 - z3)) + (e1 - z3);
            lo = s3;
            tiny += e2 + e3;
        }
        total = v_double_checked(hi + (lo + tiny));
        if (!isfinite(hi)) all_float = false, total = v_int(0);
    }
    for (int64_t i = 0; !all_float && total != V_UNDEF && i < a->len; i++) {
        Value product = obj_binary(T, BIN_MUL, a->items[i], b->items[i]);
        Value next = product == V_UNDEF ? V_UNDEF : obj_binary(T, BIN_ADD, total, product);
        lf_release(T, product);
        lf_release(T, total);
        total = next;
    }
    lf_release(T, p);
    lf_release(T, q);
    return total;
}

/* --- ints --- */

static Value fold_ints(Thread *T, Tuple *items, Value (*fn)(Thread *, Value, Value), Value start) {
    Value total = start;
    for (int64_t i = 0; total != V_UNDEF && i < items->len; i++) {
        Value v = obj_index(T, items->items[i]), next = v == V_UNDEF ? V_UNDEF : fn(T, total, v);
        lf_release(T, v);
        lf_release(T, total);
        total = next;
    }
    return total;
}
static Value math_gcd(Thread *T, Value *args, int n) {
    (void)n;
    return fold_ints(T, as_tuple(args[0]), int_gcd, v_int(0));
}
static Value lcm_two(Thread *T, Value a, Value b) {
    if (int_sign(a) == 0 || int_sign(b) == 0) return v_int(0);
    Value g = int_gcd(T, a, b), q = g == V_UNDEF ? V_UNDEF : int_binary(T, BIN_FLOORDIV, a, g);
    Value m = q == V_UNDEF ? V_UNDEF : int_binary(T, BIN_MUL, q, b),
          r = m == V_UNDEF ? V_UNDEF : obj_unary(T, UN_ABS, m);
    lf_release(T, g);
    lf_release(T, q);
    lf_release(T, m);
    return r;
}
static Value math_lcm(Thread *T, Value *args, int n) {
    (void)n;
    return fold_ints(T, as_tuple(args[0]), lcm_two, v_int(1));
}

/* The product of the ints from a > 0 to b >= a, halved until it is short: the factors stay of similar size.
 */
static Value product_of_range(Thread *T, int64_t a, int64_t b) {
    if (b - a < 8) {
        int64_t product = a, last = a, next;
        while (last < b && !__builtin_mul_overflow(product, last + 1, &next)) product = next, last++;
        Value r = int_from_i64(T, product);
        if (last == b || r == V_UNDEF) return r;
        Value rest = product_of_range(T, last + 1, b),
              all = rest == V_UNDEF ? V_UNDEF : int_binary(T, BIN_MUL, r, rest);
        lf_release(T, r);
        lf_release(T, rest);
        return all;
    }
    int64_t mid = a + (b - a) / 2;
    Value low = product_of_range(T, a, mid),
          high = low == V_UNDEF ? V_UNDEF : product_of_range(T, mid + 1, b);
    Value r = high == V_UNDEF ? V_UNDEF : int_binary(T, BIN_MUL, low, high);
    lf_release(T, low);
    lf_release(T, high);
    return r;
}
static Value math_factorial(Thread *T, Value *args, int n) {
    (void)n;
    Value v = obj_index(T, args[0]);
    if (v == V_UNDEF) return V_UNDEF;
    int64_t k;
    bool fits = int_fits_i64(v, &k);
    int sign = int_sign(v);
    lf_release(T, v);
    if (sign < 0) return lf_raise(T, exc_ValueError, "factorial() not defined for negative values");
    if (!fits) return lf_raise(T, exc_OverflowError, "factorial() argument should not exceed %ld", INT64_MAX);
    return k < 2 ? v_int(1) : product_of_range(T, 2, k);
}

/* floor(sqrt(n)) by Newton's iteration from above. */
static Value math_isqrt(Thread *T, Value *args, int n) {
    (void)n;
    Value v = obj_index(T, args[0]);
    if (v == V_UNDEF) return V_UNDEF;
    if (int_sign(v) < 0) {
        lf_release(T, v);
        return lf_raise(T, exc_ValueError, "isqrt() argument must be nonnegative");
    }
    if (v_is_int(v)) {
        int64_t x = v_as_int(v), r = (int64_t)sqrt((double)x);
        while (r * r > x) r--;
        while ((r + 1) * (r + 1) <= x) r++;
        return v_int(r);
    }
    Value x = int_binary(T, BIN_LSHIFT, v_int(1), v_int((int64_t)(int_bit_length(v) + 1) / 2));
    for (;;) {
        Value q = x == V_UNDEF ? V_UNDEF : int_binary(T, BIN_FLOORDIV, v, x),
              s = q == V_UNDEF ? V_UNDEF : int_binary(T, BIN_ADD, x, q);
        Value y = s == V_UNDEF ? V_UNDEF : int_binary(T, BIN_RSHIFT, s, v_int(1));
        lf_release(T, q);
        lf_release(T, s);
        if (y == V_UNDEF || int_compare(y, x) >= 0) {
            lf_release(T, y);
            if (y == V_UNDEF) lf_clear(T, &x);
            break;
        }
        lf_release(T, x);
        x = y;
    }
    lf_release(T, v);
    return x;
}

/* n * (n-1) * ... * (n-k+1), divided by k! for combinations; 0 < k <= n. */
static Value falling_product(Thread *T, int64_t n, int64_t k, bool divide) {
    Value product = product_of_range(T, n - k + 1, n);
    if (!divide || product == V_UNDEF) return product;
    Value below = product_of_range(T, 1, k),
          ways = below == V_UNDEF ? V_UNDEF : int_binary(T, BIN_FLOORDIV, product, below);
    lf_release(T, product);
    lf_release(T, below);
    return ways;
}
/* The same for an n of any size. */
static Value falling_steps(Thread *T, Value n, int64_t k, bool divide) {
    Value result = v_int(1);
    for (int64_t i = 0; result != V_UNDEF && i < k; i++) {
        Value factor = int_binary(T, BIN_SUB, n, v_int(i)),
              p = factor == V_UNDEF ? V_UNDEF : int_binary(T, BIN_MUL, result, factor);
        lf_release(T, factor);
        lf_release(T, result);
        result = p;
        if (divide && p != V_UNDEF) {
            result = int_binary(T, BIN_FLOORDIV, p, v_int(i + 1));
            lf_release(T, p);
        }
    }
    return result;
}
static Value choose(Thread *T, Value *args, bool divide) {
    Value nv = obj_index(T, args[0]), kv = V_UNDEF, result = V_UNDEF;
    if (nv == V_UNDEF) return V_UNDEF;
    kv = args[1] == V_NONE ? lf_retain(T, nv) : obj_index(T, args[1]);
    int64_t k, m;
    if (kv == V_UNDEF) {
    } else if (int_sign(nv) < 0)
        lf_raise(T, exc_ValueError, "n must be a non-negative integer");
    else if (int_sign(kv) < 0)
        lf_raise(T, exc_ValueError, "k must be a non-negative integer");
    else if (int_compare(kv, nv) > 0)
        result = v_int(0);
    else {
        if (divide) { /* C(n, k) = C(n, n - k) */
            Value other = int_binary(T, BIN_SUB, nv, kv);
            if (other != V_UNDEF && int_compare(other, kv) < 0) {
                lf_release(T, kv);
                kv = other;
            } else
                lf_release(T, other);
        }
        if (!int_fits_i64(kv, &k))
            lf_raise(T, exc_OverflowError,
                     divide ? "min(n - k, k) must not exceed %ld" : "k must not exceed %ld", INT64_MAX);
        else if (k && int_fits_i64(nv, &m))
            result = falling_product(T, m, k, divide);
        else
            result = falling_steps(T, nv, k, divide);
    }
    lf_release(T, nv);
    lf_release(T, kv);
    return result;
}
static Value math_comb(Thread *T, Value *args, int n) {
    (void)n;
    return choose(T, args, true);
}
static Value math_perm(Thread *T, Value *args, int n) {
    if (args[1] == V_NONE) return math_factorial(T, args, n);
    return choose(T, args, false);
}

static const MethodDef functions[] = {
    {"acos(x, /)", math_acos, "The angle in radians whose cosine is x.", 0},
    {"acosh(x, /)", math_acosh, "The inverse of cosh.", 0},
    {"asin(x, /)", math_asin, "The angle in radians whose sine is x.", 0},
    {"asinh(x, /)", math_asinh, "The inverse of sinh.", 0},
    {"atan(x, /)", math_atan, "The angle in radians whose tangent is x.", 0},
    {"atan2(y, x, /)", math_atan2, "The angle in radians of the point (x, y).", 0},
    {"atanh(x, /)", math_atanh, "The inverse of tanh.", 0},
    {"cbrt(x, /)", math_cbrt, "The cube root.", 0},
    {"ceil(x, /)", math_ceil, "The least int that is not less than x.", 0},
    {"comb(n, k, /)", math_comb, "Ways to choose k of n things.", 0},
    {"copysign(x, y, /)", math_copysign, "x with the sign of y.", 0},
    {"cos(x, /)", math_cos, "The cosine of an angle in radians.", 0},
    {"cosh(x, /)", math_cosh, "The hyperbolic cosine.", 0},
    {"degrees(x, /)", math_degrees, "Radians as degrees.", 0},
    {"dist(p, q, /)", math_dist, "The distance of two points.", 0},
    {"erf(x, /)", math_erf, "The error function.", 0},
    {"erfc(x, /)", math_erfc, "1 - erf(x), exact for large x.", 0},
    {"exp(x, /)", math_exp, "e to the power of x.", 0},
    {"exp2(x, /)", math_exp2, "2 to the power of x.", 0},
    {"expm1(x, /)", math_expm1, "exp(x) - 1, exact for small x.", 0},
    {"fabs(x, /)", math_fabs, "The absolute value as a float.", 0},
    {"factorial(n, /)", math_factorial, "The product of the ints from 1 to n.", 0},
    {"floor(x, /)", math_floor, "The largest int that is not greater than x.", 0},
    {"fma(x, y, z, /)", math_fma, "x * y + z, rounded once.", 0},
    {"fmod(x, y, /)", math_fmod, "The remainder of x / y with the sign of x.", 0},
    {"frexp(x, /)", math_frexp, "Mantissa and exponent: x == m * 2**e.", 0},
    {"fsum(seq, /)", math_fsum, "The sum of floats, rounded once.", 0},
    {"gamma(x, /)", math_gamma, "The gamma function.", 0},
    {"gcd(*integers)", math_gcd, "The greatest common divisor.", 0},
    {"hypot(*coordinates)", math_hypot, "The length of a vector.", 0},
    {"isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)", math_isclose, "Are two numbers close to each other?", 0},
    {"isfinite(x, /)", math_isfinite, "Is x neither infinite nor NaN?", 0},
    {"isinf(x, /)", math_isinf, "Is x infinite?", 0},
    {"isnan(x, /)", math_isnan, "Is x not a number?", 0},
    {"isqrt(n, /)", math_isqrt, "The whole part of the square root of an int.", 0},
    {"lcm(*integers)", math_lcm, "The least common multiple.", 0},
    {"ldexp(x, i, /)", math_ldexp, "x * 2**i.", 0},
    {"lgamma(x, /)", math_lgamma, "The logarithm of the absolute value of gamma(x).", 0},
    {"log(x, base=?, /)", math_log, "The logarithm, natural or to a base.", 0},
    {"log10(x, /)", math_log10, "The logarithm to base 10.", 0},
    {"log1p(x, /)", math_log1p, "log(1 + x), exact for small x.", 0},
    {"log2(x, /)", math_log2, "The logarithm to base 2.", 0},
    {"modf(x, /)", math_modf, "Fraction and whole part, both with the sign of x.", 0},
    {"nextafter(x, y, /, *, steps=None)", math_nextafter, "The float so many steps from x towards y.", 0},
    {"perm(n, k=None, /)", math_perm, "Ways to arrange k of n things.", 0},
    {"pow(x, y, /)", math_pow, "x to the power of y, as floats.", 0},
    {"prod(iterable, /, *, start=1)", math_prod, "start times all items.", 0},
    {"radians(x, /)", math_radians, "Degrees as radians.", 0},
    {"remainder(x, y, /)", math_remainder, "The IEEE remainder of x / y.", 0},
    {"sin(x, /)", math_sin, "The sine of an angle in radians.", 0},
    {"sinh(x, /)", math_sinh, "The hyperbolic sine.", 0},
    {"sqrt(x, /)", math_sqrt, "The square root.", 0},
    {"sumprod(p, q, /)", math_sumprod, "The sum of products of two sequences.", 0},
    {"tan(x, /)", math_tan, "The tangent of an angle in radians.", 0},
    {"tanh(x, /)", math_tanh, "The hyperbolic tangent.", 0},
    {"trunc(x, /)", math_trunc, "x without its fraction.", 0},
    {"ulp(x, /)", math_ulp, "The value of the last bit of x.", 0},
    {0},
};

static bool init(Thread *T, Value module) {
    return module_set(T, module, "pi", v_double(M_PI)) && module_set(T, module, "e", v_double(M_E)) &&
           module_set(T, module, "tau", v_double(2 * M_PI)) &&
           module_set(T, module, "inf", v_double(INFINITY)) &&
           module_set(T, module, "nan", v_double_checked(NAN));
}

const ModuleDef module_math = {
    .name = "math", .doc = "Mathematical functions of real numbers.", .functions = functions, .init = init};
