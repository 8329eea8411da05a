/* The operations of decimal arithmetic. */
#include "src/modules/decimal.h"
#include "src/objects/error.h"

/* x without its buffer: valid as long as x is. */
static void borrow(Num *to, const Num *x, int sign) {
    to->kind = x->kind;
    to->sign = (uint8_t)sign;
    to->e = x->e;
    nat_of(&to->c, x->c.at, x->c.n);
}
static bool infinity(Num *out, int sign) {
    num_set(out, DEC_INFINITE, sign, 0);
    return true;
}
static bool invalid(Num *out, uint32_t *bits, uint32_t why) {
    num_set(out, DEC_QUIET, 0, 0);
    *bits |= why;
    return true;
}
static bool zero(Thread *T, const Settings *s, Num *out, uint32_t *bits, int sign, int64_t e) {
    num_set(out, DEC_FINITE, sign, e);
    return num_finish(T, s, out, bits);
}
/* A copy of x, rounded. */
static bool fixed(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *x) {
    return num_copy(T, out, x) && num_fix(T, s, out, bits);
}
static bool small(Num *out, int n) {
    num_set_wide(out, n < 0, (Wide)(n < 0 ? -n : n), 0);
    return true;
}
/* Operations whose result is a NaN when an operand is one begin with this. */
#define TAKES_NUMBERS(...)                                                         \
    do {                                                                           \
        const Num *const operands_[] = {__VA_ARGS__};                              \
        int n_ = (int)(sizeof operands_ / sizeof *operands_), any_ = 0;            \
        for (int i_ = 0; i_ < n_; i_++) any_ |= num_is_nan(operands_[i_]);         \
        if (UNLIKELY(any_)) return num_nan_of(T, s, out, bits, operands_, n_) > 0; \
    } while (0)

/* --- adding --- */

/* A number among whose digits the one of `lowest` and those below count only as a hint. */
static bool coarsen(Thread *T, Num *out, const Num *x, int64_t lowest) {
    Lost lost;
    num_set(out, DEC_FINITE, x->sign, lowest);
    int64_t n = nat_digits(T, &x->c);
    if (n < 0) return false;
    if (n + x->e < lowest) {
        nat_set_wide(&out->c, 1);
        return true;
    }
    if (nat_cut(T, &out->c, &x->c, lowest - x->e, &lost) && nat_mark_inexact(T, &out->c, lost)) return true;
    num_free(T, out);
    return false;
}

/* c - d or c + d, with one exponent. */
static bool combine(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Nat *c, int c_sign,
                    const Num *b) {
    out->e = b->e;
    out->kind = DEC_FINITE;
    out->sign = (uint8_t)c_sign;
    if (c_sign == b->sign) return nat_add(T, &out->c, c, &b->c) && num_finish(T, s, out, bits);
    int order = nat_compare(c, &b->c);
    if (!order) return zero(T, s, out, bits, s->rounding == ROUND_FLOOR, b->e);
    if (order < 0) out->sign = b->sign;
    return nat_subtract(T, &out->c, order > 0 ? c : &b->c, order > 0 ? &b->c : c) &&
           num_finish(T, s, out, bits);
}

/* Neither is zero; a has the higher exponent. */
static bool add_apart(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b) {
    int64_t n = nat_digits(T, &a->c), m = nat_digits(T, &b->c);
    if (n < 0 || m < 0) return false;
    /* Of a number that is smaller the digits far behind those of the result are a hint that they are there.
     */
    int64_t lowest = n + a->e - s->prec - 3;
    if (lowest > a->e - 1) lowest = a->e - 1;
    Num coarse;
    bool small_b = b->e < lowest && n + a->e > m + b->e + 1;
    if (small_b) {
        if (!coarsen(T, &coarse, b, lowest)) return false;
        b = &coarse;
    }
    Nat scaled;
    bool ok = nat_scale(T, &scaled, &a->c, a->e - b->e);
    if (ok) {
        ok = combine(T, s, out, bits, &scaled, a->sign, b);
        nat_free(T, &scaled);
    }
    if (small_b) num_free(T, &coarse);
    return ok;
}

static bool add_zero(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b) {
    int64_t lowest = a->e < b->e ? a->e : b->e;
    if (!a->c.n && !b->c.n)
        return zero(T, s, out, bits, a->sign == b->sign ? a->sign : s->rounding == ROUND_FLOOR, lowest);
    const Num *x = a->c.n ? a : b;
    if (lowest == x->e) return fixed(T, s, out, bits, x);
    int64_t n = nat_digits(T, &x->c), wanted = n + x->e - s->prec - 1;
    if (n < 0) return false;
    if (wanted > x->e) wanted = x->e;
    if (wanted < lowest) wanted = lowest;
    num_set(out, DEC_FINITE, x->sign, wanted);
    return nat_scale(T, &out->c, &x->c, x->e - wanted) && num_finish(T, s, out, bits);
}

static bool add_finite(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b) {
    if (UNLIKELY(!a->c.n || !b->c.n)) return add_zero(T, s, out, bits, a, b);
    if (a->e == b->e) return combine(T, s, out, bits, &a->c, a->sign, b);
    return a->e > b->e ? add_apart(T, s, out, bits, a, b) : add_apart(T, s, out, bits, b, a);
}

bool dec_add(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b) {
    TAKES_NUMBERS(a, b);
    if (a->kind == DEC_INFINITE || b->kind == DEC_INFINITE) {
        if (a->kind == b->kind && a->sign != b->sign) return invalid(out, bits, DEC_INVALID);
        return infinity(out, (a->kind == DEC_INFINITE ? a : b)->sign);
    }
    return add_finite(T, s, out, bits, a, b);
}

bool dec_subtract(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b) {
    Num minus_b;
    borrow(&minus_b, b, num_is_nan(b) ? b->sign : !b->sign);
    return dec_add(T, s, out, bits, a, &minus_b);
}

/* a with another sign, rounded; zeros lose a sign that is not asked for. */
static bool signed_copy(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, int sign) {
    Num x;
    TAKES_NUMBERS(a);
    borrow(&x, a, num_is_zero(a) ? sign && s->rounding == ROUND_FLOOR : sign);
    return fixed(T, s, out, bits, &x);
}
bool dec_plus(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a) {
    return signed_copy(T, s, out, bits, a, a->sign);
}
bool dec_minus(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a) {
    return signed_copy(T, s, out, bits, a, !a->sign);
}
bool dec_abs(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a) {
    return signed_copy(T, s, out, bits, a, 0);
}

/* --- multiplying --- */

static bool product(Thread *T, Num *out, const Num *a, const Num *b) {
    num_set(out, DEC_FINITE, a->sign ^ b->sign, a->e + b->e);
    if (a->c.n <= 1 && b->c.n <= 1) {
        nat_set_wide(&out->c, nat_wide(&a->c) * nat_wide(&b->c));
        return true;
    }
    return nat_multiply(T, &out->c, &a->c, &b->c);
}

bool dec_multiply(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b) {
    TAKES_NUMBERS(a, b);
    if (a->kind == DEC_INFINITE || b->kind == DEC_INFINITE) {
        if (num_is_zero(a) || num_is_zero(b)) return invalid(out, bits, DEC_INVALID);
        return infinity(out, a->sign ^ b->sign);
    }
    return product(T, out, a, b) && num_finish(T, s, out, bits);
}

bool dec_fma(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b,
             const Num *c) {
    const Num *all[] = {a, b, c};
    if (a->kind == DEC_SIGNALING || b->kind == DEC_SIGNALING) return num_nan_of(T, s, out, bits, all, 2) > 0;
    if (a->kind == DEC_QUIET || b->kind == DEC_QUIET) return num_nan_of(T, s, out, bits, all, 3) > 0;
    Num x;
    bool ok;
    if (a->kind == DEC_INFINITE || b->kind == DEC_INFINITE) {
        uint32_t before = *bits;
        if (!dec_multiply(T, s, &x, bits, a, b)) return false;
        if (*bits != before) return num_set(out, x.kind, x.sign, 0), true; /* invalid */
    } else if (num_is_nan(c))
        return num_nan_of(T, s, out, bits, all + 2, 1) > 0;
    else if (!product(T, &x, a, b))
        return false;
    ok = dec_add(T, s, out, bits, &x, c);
    num_free(T, &x);
    return ok;
}

/* --- dividing --- */

/* What dividing by zero or infinity gives; true: out is set. */
static bool divide_special(Num *out, uint32_t *bits, const Num *a, const Num *b) {
    int sign = a->sign ^ b->sign;
    if (a->kind == DEC_INFINITE)
        return b->kind == DEC_INFINITE ? invalid(out, bits, DEC_INVALID) : infinity(out, sign);
    if (b->kind == DEC_INFINITE) {
        num_set(out, DEC_FINITE, sign, 0);
        return true;
    }
    if (b->c.n) return false;
    if (!a->c.n) return invalid(out, bits, DEC_UNDEFINED);
    *bits |= DEC_BY_ZERO;
    return infinity(out, sign);
}

/* (a * 10**places) / b */
static bool scaled_quotient(Thread *T, Num *out, bool *exact, const Num *a, const Num *b, int64_t places) {
    Nat scaled;
    if (!nat_scale(T, &scaled, &a->c, places)) return false;
    out->e = a->e - b->e - places;
    bool ok = nat_divide(T, &out->c, NULL, exact, &scaled, &b->c);
    nat_free(T, &scaled);
    return ok;
}

bool dec_divide(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b) {
    TAKES_NUMBERS(a, b);
    if (divide_special(out, bits, a, b)) {
        if (b->kind == DEC_INFINITE && a->kind == DEC_FINITE) {
            out->e = settings_etiny(s);
            *bits |= DEC_CLAMPED;
        }
        return true;
    }
    int64_t ideal = a->e - b->e;
    int sign = a->sign ^ b->sign;
    if (!a->c.n) return zero(T, s, out, bits, sign, ideal);
    int64_t n = nat_digits(T, &a->c), m = nat_digits(T, &b->c), places = s->prec + 1 + m - n;
    if (n < 0 || m < 0) return false;
    if (places < 0) places = 0;
    bool exact = false;
    num_set(out, DEC_FINITE, sign, ideal);
    int64_t enough = b->c.n * 64; /* an exact quotient is found with one place for each bit of the divisor */
    if (places > 4 * enough + 200) {
        if (!scaled_quotient(T, out, &exact, a, b, enough)) return false;
        if (exact)
            places = enough;
        else
            num_free(T, out);
    }
    if (!exact && !scaled_quotient(T, out, &exact, a, b, places)) return false;
    bool ok;
    if (exact && places) {
        int64_t zeros = nat_strip(T, &out->c, places);
        out->e += zeros;
        ok = zeros >= 0;
    } else
        ok = nat_mark_inexact(T, &out->c, !exact);
    if (ok) return num_finish(T, s, out, bits);
    num_free(T, out);
    return false;
}

/* The whole quotient and the rest of finite numbers, which is left with the exponent *e. 1, 0: the quotient
 * has too many digits, -1. */
static int whole(Thread *T, const Settings *s, Nat *quotient, Nat *rest, int64_t *e, const Num *a,
                 const Num *b) {
    int64_t n = num_size(T, a), m = num_size(T, b);
    if (n < 0 || m < 0) return -1;
    n += a->e;
    m += b->e;
    *e = a->e < b->e ? a->e : b->e;
    if (n - m > s->prec) return 0;
    Nat x, y;
    bool exact;
    if (n < m - 1) { /* b is larger: the rest is a, with no more digits than count */
        int64_t wanted = n - s->prec - 1;
        if (wanted > a->e) wanted = a->e;
        if (*e < wanted) *e = wanted;
        nat_zero(quotient);
        return nat_scale(T, rest, &a->c, a->e - *e) ? 1 : -1;
    }
    if (!nat_scale(T, &x, &a->c, a->e - *e)) return -1;
    bool ok = nat_scale(T, &y, &b->c, b->e - *e);
    if (ok) {
        ok = nat_divide(T, quotient, rest, &exact, &x, &y);
        nat_free(T, &y);
    }
    nat_free(T, &x);
    if (!ok) return -1;
    int64_t digits = nat_digits(T, quotient);
    if (digits >= 0 && digits <= s->prec) return 1;
    nat_free(T, quotient);
    nat_free(T, rest);
    return digits < 0 ? -1 : 0;
}

bool dec_divide_int(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b) {
    TAKES_NUMBERS(a, b);
    if (divide_special(out, bits, a, b)) return true;
    num_set(out, DEC_FINITE, a->sign ^ b->sign, 0);
    if (a->c.n) {
        Nat rest;
        int64_t e;
        int done = whole(T, s, &out->c, &rest, &e, a, b);
        if (done < 0) return false;
        if (!done) return invalid(out, bits, DEC_IMPOSSIBLE);
        nat_free(T, &rest);
    }
    return num_finish(T, s, out, bits);
}

bool dec_remainder(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b) {
    TAKES_NUMBERS(a, b);
    if (a->kind == DEC_INFINITE) return invalid(out, bits, DEC_INVALID);
    if (b->kind == DEC_INFINITE) return fixed(T, s, out, bits, a);
    if (!b->c.n) return invalid(out, bits, a->c.n ? DEC_INVALID : DEC_UNDEFINED);
    if (!a->c.n) return zero(T, s, out, bits, a->sign, a->e < b->e ? a->e : b->e);
    Nat quotient;
    num_set(out, DEC_FINITE, a->sign, 0);
    int done = whole(T, s, &quotient, &out->c, &out->e, a, b);
    if (done < 0) return false;
    if (!done) return invalid(out, bits, DEC_IMPOSSIBLE);
    nat_free(T, &quotient);
    return num_finish(T, s, out, bits);
}

bool dec_divmod(Thread *T, const Settings *s, Num *quotient, Num *rest, uint32_t *bits, const Num *a,
                const Num *b) {
    const Num *both[] = {a, b};
    int nan = num_nan_of(T, s, quotient, bits, both, 2);
    if (nan) {
        if (nan > 0 && num_copy(T, rest, quotient)) return true;
        if (nan > 0) num_free(T, quotient);
        return false;
    }
    bool by_zero = a->kind == DEC_FINITE && num_is_zero(b) && a->c.n;
    if (by_zero || (a->kind == DEC_INFINITE && b->kind == DEC_FINITE)) {
        infinity(quotient, a->sign ^ b->sign);
        return invalid(rest, bits, DEC_INVALID | (by_zero ? DEC_BY_ZERO : 0));
    }
    if (!dec_divide_int(T, s, quotient, bits, a, b)) return false;
    if (dec_remainder(T, s, rest, bits, a, b)) return true;
    num_free(T, quotient);
    return false;
}

/* --- choosing --- */

bool dec_compare(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b) {
    TAKES_NUMBERS(a, b);
    int order = num_order(T, a, b);
    return order != -2 && small(out, order);
}
bool dec_compare_signal(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b) {
    if (num_is_nan(a) || num_is_nan(b)) *bits |= DEC_INVALID;
    return dec_compare(T, s, out, bits, a, b);
}
bool dec_compare_total(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b) {
    (void)s;
    (void)bits;
    int order = num_total_order(T, a, b);
    return order != -2 && small(out, order);
}
bool dec_compare_total_mag(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a,
                           const Num *b) {
    Num x, y;
    borrow(&x, a, 0);
    borrow(&y, b, 0);
    return dec_compare_total(T, s, out, bits, &x, &y);
}

static bool choose(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b,
                   bool high, bool by_size) {
    if (num_is_nan(a) || num_is_nan(b)) { /* a quiet one loses against a number */
        if (a->kind == DEC_QUIET && !num_is_nan(b)) return fixed(T, s, out, bits, b);
        if (b->kind == DEC_QUIET && !num_is_nan(a)) return fixed(T, s, out, bits, a);
        TAKES_NUMBERS(a, b);
    }
    Num x, y;
    borrow(&x, a, by_size ? 0 : a->sign);
    borrow(&y, b, by_size ? 0 : b->sign);
    int order = num_order(T, &x, &y);
    if (!order) order = num_total_order(T, a, b);
    return order != -2 && fixed(T, s, out, bits, (order > 0) == high ? a : b);
}
#define CHOOSE(name, high, by_size)                                                                 \
    bool name(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b) { \
        return choose(T, s, out, bits, a, b, high, by_size);                                        \
    }
CHOOSE(dec_max, true, false)
CHOOSE(dec_min, false, false)
CHOOSE(dec_max_mag, true, true)
CHOOSE(dec_min_mag, false, true)

bool dec_same_quantum(const Num *a, const Num *b) {
    if (a->kind == DEC_FINITE && b->kind == DEC_FINITE) return a->e == b->e;
    return (num_is_nan(a) && num_is_nan(b)) || (a->kind == DEC_INFINITE && b->kind == DEC_INFINITE);
}

/* --- exponents --- */

bool dec_quantize(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b) {
    TAKES_NUMBERS(a, b);
    if (a->kind == DEC_INFINITE || b->kind == DEC_INFINITE)
        return a->kind == b->kind ? infinity(out, a->sign) : invalid(out, bits, DEC_INVALID);
    int64_t e = b->e;
    if (e < settings_etiny(s) || e > s->emax) return invalid(out, bits, DEC_INVALID);
    if (!a->c.n) return zero(T, s, out, bits, a->sign, e);
    int64_t n = nat_digits(T, &a->c);
    if (n < 0) return false;
    if (n + a->e - 1 > s->emax || n + a->e - e > s->prec) return invalid(out, bits, DEC_INVALID);
    Lost lost;
    if (!num_rescale(T, out, a, e, (Rounding)s->rounding, &lost)) return false;
    int64_t m = num_size(T, out);
    if (m < 0 || m > s->prec || (out->c.n && m + e - 1 > s->emax)) {
        num_free(T, out);
        return m >= 0 && invalid(out, bits, DEC_INVALID);
    }
    if (lost)
        *bits |= DEC_INEXACT | DEC_ROUNDED;
    else if (e > a->e)
        *bits |= DEC_ROUNDED;
    uint32_t more = 0;
    bool ok = num_finish(T, s, out, &more);
    *bits |= more & ~(uint32_t)DEC_UNDERFLOW;
    return ok;
}

bool dec_to_integral_exact(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a) {
    TAKES_NUMBERS(a);
    if (a->kind == DEC_INFINITE || a->e >= 0) return num_copy(T, out, a);
    Lost lost;
    if (!num_rescale(T, out, a, 0, (Rounding)s->rounding, &lost)) return false;
    if (a->c.n) *bits |= lost ? DEC_INEXACT | DEC_ROUNDED : DEC_ROUNDED;
    return true;
}
bool dec_to_integral_value(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a) {
    uint32_t more = 0;
    bool ok = dec_to_integral_exact(T, s, out, &more, a);
    *bits |= more & DEC_INVALID;
    return ok;
}

bool dec_normalize(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a) {
    TAKES_NUMBERS(a);
    if (!fixed(T, s, out, bits, a)) return false;
    if (out->kind != DEC_FINITE) return true;
    if (!out->c.n) return out->e = 0, true;
    int64_t most = (s->clamp ? settings_etop(s) : s->emax) - out->e;
    int64_t zeros = most > 0 ? nat_strip(T, &out->c, most) : 0;
    if (zeros < 0) return num_free(T, out), false;
    out->e += zeros;
    return true;
}

/* --- roots and powers --- */

static bool scaled_root(Thread *T, Nat *out, bool *exact, const Nat *c, int64_t places) {
    Nat scaled;
    if (!nat_scale(T, &scaled, c, places)) return false;
    bool ok = nat_root(T, out, exact, &scaled);
    nat_free(T, &scaled);
    return ok;
}

bool dec_sqrt(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a) {
    TAKES_NUMBERS(a);
    int64_t ideal = a->e >> 1;
    if (num_is_zero(a)) return zero(T, s, out, bits, a->sign, ideal);
    if (a->sign) return invalid(out, bits, DEC_INVALID);
    if (a->kind == DEC_INFINITE) return infinity(out, 0);
    int64_t n = nat_digits(T, &a->c), odd = a->e & 1, pairs = s->prec + 2 - (n + odd + 1) / 2;
    if (n < 0) return false;
    if (pairs < 0) pairs = 0;
    bool exact = false, ok;
    num_set(out, DEC_FINITE, 0, ideal - pairs);
    if (pairs > 500) { /* a root that is exact needs no more places */
        if (!scaled_root(T, &out->c, &exact, &a->c, odd)) return false;
        if (exact) {
            out->e = ideal;
            pairs = 0;
        } else
            num_free(T, out);
    }
    if (!exact && !scaled_root(T, &out->c, &exact, &a->c, 2 * pairs + odd)) return false;
    if (exact) {
        int64_t zeros = nat_strip(T, &out->c, pairs);
        out->e += zeros;
        ok = zeros >= 0;
    } else
        ok = nat_mark_inexact(T, &out->c, true);
    if (!ok) return num_free(T, out), false;
    Settings half = *s;
    half.rounding = ROUND_HALF_EVEN;
    return num_finish(T, &half, out, bits);
}

/* x * y in place of x. */
static bool multiply_by(Thread *T, const Settings *s, Num *x, uint32_t *bits, const Num *y) {
    Num product;
    bool ok = dec_multiply(T, s, &product, bits, x, y);
    num_free(T, x);
    if (!ok) return num_set(x, DEC_FINITE, 0, 0), false;
    x->kind = product.kind;
    x->sign = product.sign;
    x->e = product.e;
    nat_move(T, &x->c, &product.c);
    return true;
}

/* base ** n, n > 0, from the highest bit on. */
static bool power_of(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *base, uint64_t n) {
    if (!num_copy(T, out, base)) return false;
    for (uint64_t bit = (uint64_t)1 << (63 - __builtin_clzll(n)); bit >>= 1;) {
        if (!multiply_by(T, s, out, bits, out) || (n & bit && !multiply_by(T, s, out, bits, base)))
            return false;
        if (out->kind != DEC_FINITE || !out->c.n) break;
    }
    return true;
}

/* The value of a whole number of at most nine digits; 0: it is none. -1: no memory. */
static int64_t small_whole(Thread *T, const Num *b) {
    if (b->kind != DEC_FINITE || b->e > 9) return 0;
    int64_t size = num_size(T, b);
    if (size < 0 || size + b->e > 9) return size < 0 ? -1 : 0;
    Num whole;
    Lost lost;
    if (!num_rescale(T, &whole, b, 0, ROUND_DOWN, &lost)) return -1;
    int64_t n = lost ? 0 : (int64_t)nat_wide(&whole.c);
    num_free(T, &whole);
    return n;
}
static bool is_one(const Num *a) {
    if (!nat_is_wide(&a->c)) return false;
    int digits = wide_digits(nat_wide(&a->c));
    return digits + a->e == 1 && nat_wide(&a->c) == wide_tens[digits - 1];
}

/* |a| to the power of n or -n. The steps round to the nearest number with more digits than s has. */
static bool rounded_power(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, bool inverse,
                          uint64_t n) {
    Num base, divided, one;
    Settings wide = *s;
    wide.prec += wide_digits(n) + 2 + inverse;
    wide.rounding = ROUND_HALF_EVEN;
    wide.clamp = 0;
    borrow(&base, a, 0);
    num_set_wide(&one, 0, 1, 0);
    if (!inverse) return power_of(T, &wide, out, bits, &base, n);
    if (!dec_divide(T, &wide, &divided, bits, &one, &base)) return false;
    bool ok = power_of(T, &wide, out, bits, &divided, n);
    num_free(T, &divided);
    return ok;
}

static int int_digits(int64_t n) { return n ? wide_digits((Wide)(n < 0 ? -n : n)) : 1; }
/* Are the exponents of a and b enough to say that a ** b is beyond all that s can hold? Then out is what
 * rounds to that. 1, 0, -1. */
static int beyond_power(Thread *T, const Settings *s, Num *out, const Num *a, const Num *b) {
    int64_t n = nat_digits(T, &a->c), m = nat_digits(T, &b->c);
    if (n < 0 || m < 0) return -1;
    int64_t high = n + a->e - 1, tiny = settings_etiny(s);
    if (high == 0 || high == -1) return 0;
    bool grows = (high > 0) != (b->sign != 0);
    int least =
        int_digits(high > 0 ? high : high + 1) + (int)(m + b->e) - 2; /* digits of the exponent, less 1 */
    if (int_digits(grows ? s->emax : tiny) >= least) return 0;
    num_set_wide(out, 0, 1, grows ? 4 * DEC_MAX_EMAX : tiny - 1);
    return 1;
}

int dec_power(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b) {
    if (a->kind != DEC_FINITE || !a->c.n || is_one(a)) return 0; /* they have rules of their own */
    int64_t n = small_whole(T, b);
    if (n <= 0) return (int)n;
    int beyond = beyond_power(T, s, out, a, b);
    if (beyond < 0 || (!beyond && !rounded_power(T, s, out, bits, a, b->sign, (uint64_t)n))) return -1;
    if (out->kind == DEC_INFINITE) num_set_wide(out, 0, 1, 4 * DEC_MAX_EMAX); /* as s says, then */
    out->sign = a->sign && n % 2 == 1;
    return num_fix(T, s, out, bits) ? 1 : -1;
}
