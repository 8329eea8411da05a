/* cmath: the functions of the C library on complex numbers, with Python's errors. */
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

#include <complex.h>
#include <math.h>

#ifndef CMPLX /* clang */
#define CMPLX(re, im) __builtin_complex((double)(re), (double)(im))
#endif

typedef double complex Complex64;

static bool number(Thread *T, Value v, Complex64 *out) {
    double re, im;
    if (!complex_parts(T, v, &re, &im)) return false;
    *out = CMPLX(re, im);
    return true;
}
static bool is_finite(Complex64 z) { return isfinite(creal(z)) && isfinite(cimag(z)); }
static Value domain(Thread *T) { return lf_raise(T, exc_ValueError, "math domain error"); }
static Value made(Thread *T, Complex64 z) { return complex_new(T, creal(z), cimag(z)); }

/* Where a function is not defined. The circular functions are the hyperbolic ones of i*z. */
typedef enum Rule { ANYWHERE, POLES, EXP, HYPERBOLIC, TANH, CIRCULAR, TAN } Rule;
static bool undefined(Rule rule, Complex64 z, Complex64 result) {
    double re = creal(z), im = cimag(z);
    switch (rule) {
    case POLES: return is_finite(z) && !is_finite(result);
    case EXP: return isinf(im) && (isfinite(re) || (isinf(re) && re > 0));
    case HYPERBOLIC: return isinf(im) && !isnan(re);
    case TANH: return isinf(im) && isfinite(re);
    case CIRCULAR: return isinf(re) && !isnan(im);
    case TAN: return isinf(re) && isfinite(im);
    default: return false;
    }
}

static Value apply(Thread *T, Value arg, Complex64 (*fn)(Complex64), Rule rule) {
    Complex64 z;
    if (!number(T, arg, &z)) return V_UNDEF;
    Complex64 r = fn(z);
    if (undefined(rule, z, r)) return domain(T);
    if (is_finite(z) && !is_finite(r)) return lf_raise(T, exc_OverflowError, "math range error");
    return made(T, r);
}

static Complex64 log_10(Complex64 z) {
    Complex64 r = clog(z);
    return CMPLX(creal(r) / M_LN10, cimag(r) / M_LN10);
}

#define FUNCTION(name, fn, rule)                               \
    static Value cmath_##name(Thread *T, Value *args, int n) { \
        (void)n;                                               \
        return apply(T, args[0], fn, rule);                    \
    }
FUNCTION(acos, cacos, ANYWHERE)
FUNCTION(acosh, cacosh, ANYWHERE)
FUNCTION(asin, casin, ANYWHERE)
FUNCTION(asinh, casinh, ANYWHERE)
FUNCTION(atan, catan, POLES)
FUNCTION(atanh, catanh, POLES)
FUNCTION(cos, ccos, CIRCULAR)
FUNCTION(cosh, ccosh, HYPERBOLIC)
FUNCTION(exp, cexp, EXP)
FUNCTION(log10, log_10, POLES)
FUNCTION(sin, csin, CIRCULAR)
FUNCTION(sinh, csinh, HYPERBOLIC)
FUNCTION(sqrt, csqrt, ANYWHERE)
FUNCTION(tan, ctan, TAN)
FUNCTION(tanh, ctanh, TANH)

static Value cmath_log(Thread *T, Value *args, int n) {
    (void)n;
    if (args[1] == V_UNDEF) return apply(T, args[0], clog, POLES);
    Value top = apply(T, args[0], clog, POLES),
          base = top == V_UNDEF ? V_UNDEF : apply(T, args[1], clog, POLES);
    Value r = base == V_UNDEF ? V_UNDEF : obj_binary(T, BIN_TRUEDIV, top, base);
    if (lf_exc_caught(T, exc_ZeroDivisionError)) domain(T);
    lf_release(T, top);
    lf_release(T, base);
    return r;
}

static Value cmath_phase(Thread *T, Value *args, int n) {
    (void)n;
    Complex64 z;
    return number(T, args[0], &z) ? v_double_checked(carg(z)) : V_UNDEF;
}
static Value cmath_polar(Thread *T, Value *args, int n) {
    (void)n;
    Complex64 z;
    if (!number(T, args[0], &z)) return V_UNDEF;
    double size = cabs(z);
    if (isinf(size) && is_finite(z)) return lf_raise(T, exc_OverflowError, "math range error");
    return tuple_pair(T, v_double_checked(size), v_double_checked(carg(z)));
}
static Value cmath_rect(Thread *T, Value *args, int n) {
    (void)n;
    double r, phi;
    if (!obj_as_double(T, args[0], &r) || !obj_as_double(T, args[1], &phi)) return V_UNDEF;
    if (isinf(phi) && r != 0 && !isnan(r)) return domain(T);
    if (r == 0 && !isfinite(phi)) return complex_new(T, 0, 0);
    if (phi == 0) return complex_new(T, r, r * phi);
    if (isinf(r)) return complex_new(T, copysign(r, r * cos(phi)), copysign(INFINITY, r * sin(phi)));
    return complex_new(T, r * cos(phi), r * sin(phi));
}

#define TEST(name, condition)                                        \
    static Value cmath_##name(Thread *T, Value *args, int n) {       \
        (void)n;                                                     \
        Complex64 z;                                                 \
        return number(T, args[0], &z) ? v_bool(condition) : V_UNDEF; \
    }
TEST(isfinite, is_finite(z))
TEST(isinf, isinf(creal(z)) || isinf(cimag(z)))
TEST(isnan, isnan(creal(z)) || isnan(cimag(z)))

static Value cmath_isclose(Thread *T, Value *args, int n) {
    (void)n;
    Complex64 a, b;
    double rel, abs;
    if (!number(T, args[0], &a) || !number(T, args[1], &b) || !obj_as_double(T, args[2], &rel) ||
        !obj_as_double(T, args[3], &abs))
        return V_UNDEF;
    if (rel < 0 || abs < 0) return lf_raise(T, exc_ValueError, "tolerances must be non-negative");
    if (creal(a) == creal(b) && cimag(a) == cimag(b)) return V_TRUE;
    if (isinf(creal(a)) || isinf(cimag(a)) || isinf(creal(b)) || isinf(cimag(b))) return V_FALSE;
    double diff = cabs(a - b);
    return v_bool(diff <= rel * cabs(b) || diff <= rel * cabs(a) || diff <= abs);
}

static const MethodDef functions[] = {
    {"acos(z, /)", cmath_acos, "The inverse of cos.", 0},
    {"acosh(z, /)", cmath_acosh, "The inverse of cosh.", 0},
    {"asin(z, /)", cmath_asin, "The inverse of sin.", 0},
    {"asinh(z, /)", cmath_asinh, "The inverse of sinh.", 0},
    {"atan(z, /)", cmath_atan, "The inverse of tan.", 0},
    {"atanh(z, /)", cmath_atanh, "The inverse of tanh.", 0},
    {"cos(z, /)", cmath_cos, "The cosine.", 0},
    {"cosh(z, /)", cmath_cosh, "The hyperbolic cosine.", 0},
    {"exp(z, /)", cmath_exp, "e to the power of z.", 0},
    {"isclose(a, b, *, rel_tol=1e-09, abs_tol=0.0)", cmath_isclose, "Are two numbers close to each other?",
     0},
    {"isfinite(z, /)", cmath_isfinite, "Are both parts finite?", 0},
    {"isinf(z, /)", cmath_isinf, "Is a part infinite?", 0},
    {"isnan(z, /)", cmath_isnan, "Is a part not a number?", 0},
    {"log(z, base=?, /)", cmath_log, "The logarithm, natural or to a base.", 0},
    {"log10(z, /)", cmath_log10, "The logarithm to base 10.", 0},
    {"phase(z, /)", cmath_phase, "The angle of z in polar coordinates.", 0},
    {"polar(z, /)", cmath_polar, "Length and angle of z.", 0},
    {"rect(r, phi, /)", cmath_rect, "The number of this length and angle.", 0},
    {"sin(z, /)", cmath_sin, "The sine.", 0},
    {"sinh(z, /)", cmath_sinh, "The hyperbolic sine.", 0},
    {"sqrt(z, /)", cmath_sqrt, "The square root.", 0},
    {"tan(z, /)", cmath_tan, "The tangent.", 0},
    {"tanh(z, /)", cmath_tanh, "The hyperbolic tangent.", 0},
    {0},
};

static bool init(Thread *T, Value module) {
    return module_set(T, module, "pi", v_double(M_PI)) && module_set(T, module, "e", v_double(M_E)) &&
           module_set(T, module, "tau", v_double(2 * M_PI)) &&
           module_set(T, module, "inf", v_double(INFINITY)) &&
           module_set(T, module, "nan", v_double_checked(NAN)) &&
           module_set(T, module, "infj", complex_new(T, 0, INFINITY)) &&
           module_set(T, module, "nanj", complex_new(T, 0, NAN));
}

const ModuleDef module_cmath = {.name = "cmath",
                                .doc = "Mathematical functions of complex numbers.",
                                .functions = functions,
                                .init = init};
