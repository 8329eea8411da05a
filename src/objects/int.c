/* Arithmetic of ints: immediates with a fast path each, everything else as limbs on GMP's mpn layer. */
#include "src/objects/int.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "runtime/alloc_inline.h"

#include <math.h>

/* A number as sign and limbs, whatever its representation; immediates use the buffer. */
typedef struct Num {
    const mp_limb_t *limbs;
    int64_t n; /* limbs in use: 0 for zero */
    bool negative;
    mp_limb_t small;
} Num;

static void num_load(Num *x, Value v) {
    int64_t i = 0;
    if (v_is_int(v))
        i = v_as_int(v);
    else if (v_is_bool(v))
        i = v == V_TRUE;
    else {
        const Long *l = as_long(v);
        x->limbs = l->limbs;
        x->negative = l->size < 0;
        x->n = x->negative ? -l->size : l->size;
        return;
    }
    x->small = i < 0 ? -(uint64_t)i : (uint64_t)i;
    x->limbs = &x->small;
    x->n = i != 0;
    x->negative = i < 0;
}

static inline bool small_value(Value v, int64_t *out) {
    if (v_is_int(v))
        *out = v_as_int(v);
    else if (v_is_bool(v))
        *out = v == V_TRUE;
    else
        return false;
    return true;
}

/* --- making ints --- */

static Long *long_new(Thread *T, int64_t n) {
    if (n > (int64_t)1 << 30) {
        lf_no_memory(T);
        return NULL;
    }
    size_t size = sizeof(Long) + (size_t)(n + 1) * sizeof(mp_limb_t);
    Long *l = lf_alloc_core_atom(T, SHAPE_LONG, (size + 15) & ~(size_t)15);
    if (l) l->room = (uint32_t)(n + 1);
    return l;
}

/* Trims leading zeros; what fits 49 bits becomes immediate. l is consumed. */
static Value normalize(Thread *T, Long *l, int64_t n, bool negative) {
    int64_t had = n;
    while (n && l->limbs[n - 1] == 0) n--;
    if (UNLIKELY(had > 8 && n > 0 && n < had / 2)) { /* does not keep the room of what it was made from */
        Long *small = long_new(T, n);
        if (!small) {
            lf_free_obj(T, &l->h, 0);
            return V_UNDEF;
        }
        memcpy(small->limbs, l->limbs, (size_t)n * sizeof *l->limbs);
        lf_free_obj(T, &l->h, 0);
        l = small;
    }
    l->size = (int32_t)(negative ? -n : n);
    if (n > 1 || (n == 1 && l->limbs[0] > (mp_limb_t)V_INT_MAX + negative)) return v_obj(l);
    int64_t i = n ? (int64_t)l->limbs[0] : 0;
    lf_free_obj(T, &l->h, 0);
    return v_int(negative ? -i : i);
}

Value int_from_limbs(Thread *T, const mp_limb_t *limbs, int64_t n, bool negative) {
    Long *l = long_new(T, n);
    if (!l) return V_UNDEF;
    memcpy(l->limbs, limbs, (size_t)n * sizeof *limbs); /* n may be 0, which mpn_copyi does not take */
    return normalize(T, l, n, negative);
}

Value int_from_u64(Thread *T, uint64_t u) {
    if (u <= (uint64_t)V_INT_MAX) return v_int((int64_t)u);
    Long *l = long_new(T, 1);
    if (!l) return V_UNDEF;
    l->limbs[0] = u;
    l->size = 1;
    return v_obj(l);
}

Value int_from_i64(Thread *T, int64_t i) {
    if (LIKELY(v_int_fits(i))) return v_int(i);
    Long *l = long_new(T, 1);
    if (!l) return V_UNDEF;
    l->limbs[0] = i < 0 ? -(uint64_t)i : (uint64_t)i;
    l->size = i < 0 ? -1 : 1;
    return v_obj(l);
}

Value int_from_double(Thread *T, double d) {
    if (isnan(d)) return lf_raise(T, exc_ValueError, "cannot convert float NaN to integer");
    if (isinf(d)) return lf_raise(T, exc_OverflowError, "cannot convert float infinity to integer");
    d = trunc(d);
    if (fabs(d) < 0x1p63) return int_from_i64(T, (int64_t)d);
    int exp;
    uint64_t mantissa =
        (uint64_t)ldexp(frexp(fabs(d), &exp), 64); /* 64 bits: the mantissa's 53 are at the top */
    int shift = exp - 64;
    int64_t n = shift / 64 + 2;
    Long *l = long_new(T, n);
    if (!l) return V_UNDEF;
    memset(l->limbs, 0, (size_t)n * sizeof *l->limbs);
    l->limbs[shift / 64] = mantissa << (shift % 64);
    if (shift % 64) l->limbs[shift / 64 + 1] = mantissa >> (64 - shift % 64);
    return normalize(T, l, n, d < 0);
}

Value int_plain(Thread *T, Value v) {
    if (v_is_int(v)) return v;
    if (v_is_bool(v)) return v_int(v == V_TRUE);
    Long *l = as_long(v);
    if (l->h.shape == SHAPE_LONG) return lf_retain(T, v);
    int64_t n = l->size < 0 ? -l->size : l->size;
    return int_from_limbs(T, l->limbs, n, l->size < 0);
}

/* --- reading ints --- */

bool int_fits_i64(Value v, int64_t *out) {
    if (small_value(v, out)) return true;
    const Long *l = as_long(v);
    if (l->size == 0)
        *out = 0;
    else if (l->size == 1 && l->limbs[0] <= INT64_MAX)
        *out = (int64_t)l->limbs[0];
    else if (l->size == -1 && l->limbs[0] <= (uint64_t)INT64_MAX + 1)
        *out = (int64_t)-l->limbs[0];
    else
        return false;
    return true;
}

bool int_as_i64(Thread *T, Value v, int64_t *out) {
    if (int_fits_i64(v, out)) return true;
    lf_raise(T, exc_OverflowError, "Python int too large to convert to C long");
    return false;
}

int int_sign(Value v) {
    Num x;
    num_load(&x, v);
    return x.n == 0 ? 0 : x.negative ? -1 : 1;
}

size_t int_bit_length(Value v) {
    Num x;
    num_load(&x, v);
    return x.n ? (size_t)x.n * 64 - (size_t)__builtin_clzll(x.limbs[x.n - 1]) : 0;
}

/* Correctly rounded, ties to even. */
double int_as_double(Thread *T, Value v, bool *ok) {
    int64_t i;
    *ok = true;
    if (small_value(v, &i)) return (double)i;
    Num x;
    num_load(&x, v);
    size_t bits = int_bit_length(v);
    if (bits <= 64) {
        double d = x.n ? (double)x.limbs[0] : 0;
        return x.negative ? -d : d;
    }
    /* the top 64 bits, with a sticky bit for what is cut off, round as the whole would */
    size_t shift = bits - 64, limb = shift / 64, bit = shift % 64;
    uint64_t top = x.limbs[limb] >> bit;
    if (bit && (int64_t)limb + 1 < x.n) top |= x.limbs[limb + 1] << (64 - bit);
    bool sticky = bit && (x.limbs[limb] << (64 - bit)) != 0;
    for (size_t k = 0; !sticky && k < limb; k++) sticky = x.limbs[k] != 0;
    if (sticky) top |= 1;
    double d = bits > 1100 ? INFINITY : ldexp((double)top, (int)shift);
    if (isinf(d)) {
        *ok = false;
        lf_raise(T, exc_OverflowError, "int too large to convert to float");
        return -1;
    }
    return x.negative ? -d : d;
}

int int_compare(Value a, Value b) {
    if (v_both_int(a, b)) return (v_as_int(a) > v_as_int(b)) - (v_as_int(a) < v_as_int(b));
    Num x, y;
    num_load(&x, a);
    num_load(&y, b);
    if (x.negative != y.negative) return x.negative ? -1 : 1;
    int c = x.n != y.n ? (x.n > y.n ? 1 : -1) : x.n ? mpn_cmp(x.limbs, y.limbs, x.n) : 0;
    return x.negative ? -c : c;
}

uint64_t int_hash(Value v) {
    Num x;
    num_load(&x, v);
    const uint64_t p = ((uint64_t)1 << 61) - 1;
    unsigned __int128 h = 0;
    for (int64_t i = x.n - 1; i >= 0; i--) h = ((h << 64) + x.limbs[i]) % p;
    int64_t r = x.negative ? -(int64_t)h : (int64_t)h;
    return (uint64_t)(r == -1 ? -2 : r);
}

/* --- addition, multiplication --- */

/* x + y when same_sign, else |x| - |y| with the sign of the larger. */
static Value add_magnitudes(Thread *T, const Num *x, const Num *y, bool y_negative) {
    if (x->n < y->n || (x->n == y->n && x->n && mpn_cmp(x->limbs, y->limbs, x->n) < 0)) {
        const Num *t = x;
        bool t_negative = x->negative;
        x = y;
        y = t;
        Long *l = long_new(T, x->n + 1);
        if (!l) return V_UNDEF;
        if (t_negative == y_negative) {
            l->limbs[x->n] = y->n ? mpn_add(l->limbs, x->limbs, x->n, y->limbs, y->n)
                                  : (mpn_copyi(l->limbs, x->limbs, x->n), 0);
            return normalize(T, l, x->n + 1, y_negative);
        }
        if (y->n)
            mpn_sub(l->limbs, x->limbs, x->n, y->limbs, y->n);
        else
            mpn_copyi(l->limbs, x->limbs, x->n);
        return normalize(T, l, x->n, y_negative);
    }
    Long *l = long_new(T, x->n + 1);
    if (!l) return V_UNDEF;
    if (!y->n) {
        mpn_copyi(l->limbs, x->limbs, x->n);
        return normalize(T, l, x->n, x->negative);
    }
    if (x->negative == y_negative) {
        l->limbs[x->n] = mpn_add(l->limbs, x->limbs, x->n, y->limbs, y->n);
        return normalize(T, l, x->n + 1, x->negative);
    }
    mpn_sub(l->limbs, x->limbs, x->n, y->limbs, y->n);
    return normalize(T, l, x->n, x->negative);
}

static Value int_add(Thread *T, Value a, Value b, bool subtract) {
    int64_t p, q;
    if (small_value(a, &p) && small_value(b, &q)) return int_from_i64(T, subtract ? p - q : p + q);
    Num x, y;
    num_load(&x, a);
    num_load(&y, b);
    return add_magnitudes(T, &x, &y, y.negative != subtract);
}

static Value int_mul(Thread *T, Value a, Value b) {
    int64_t p, q, r;
    if (small_value(a, &p) && small_value(b, &q) && !__builtin_mul_overflow(p, q, &r))
        return int_from_i64(T, r);
    Num x, y;
    num_load(&x, a);
    num_load(&y, b);
    if (!x.n || !y.n) return v_int(0);
    Long *l = long_new(T, x.n + y.n);
    if (!l) return V_UNDEF;
    if (a == b)
        mpn_sqr(l->limbs, x.limbs, x.n);
    else if (x.n >= y.n)
        mpn_mul(l->limbs, x.limbs, x.n, y.limbs, y.n);
    else
        mpn_mul(l->limbs, y.limbs, y.n, x.limbs, x.n);
    return normalize(T, l, x.n + y.n, x.negative != y.negative);
}

/* --- division: floored, as the language has it --- */

static bool int_divmod(Thread *T, Value a, Value b, Value *quotient, Value *remainder) {
    int64_t p, q;
    *quotient = *remainder = V_UNDEF;
    if (small_value(a, &p) && small_value(b, &q)) {
        int64_t d = p / q, m = p % q;
        if (m && (m < 0) != (q < 0)) m += q, d--;
        *quotient = int_from_i64(T, d);
        *remainder = v_int(m);
        return *quotient != V_UNDEF;
    }
    Num x, y;
    num_load(&x, a);
    num_load(&y, b);
    if (x.n < y.n || (x.n == y.n && mpn_cmp(x.limbs, y.limbs, x.n) < 0)) {
        bool adjust = x.n && x.negative != y.negative;
        *quotient = v_int(adjust ? -1 : 0);
        *remainder = adjust ? int_add(T, a, b, false) : int_plain(T, a);
        return *remainder != V_UNDEF;
    }
    Long *d = long_new(T, x.n - y.n + 2), *m = d ? long_new(T, y.n) : NULL;
    if (!m) {
        if (d) lf_free_obj(T, &d->h, 0);
        return false;
    }
    mpn_tdiv_qr(d->limbs, m->limbs, 0, x.limbs, x.n, y.limbs, y.n);
    int64_t dn = x.n - y.n + 1;
    bool inexact = false;
    for (int64_t i = 0; i < y.n && !inexact; i++) inexact = m->limbs[i] != 0;
    if (inexact && x.negative != y.negative) { /* towards minus infinity */
        d->limbs[dn] = mpn_add_1(d->limbs, d->limbs, dn, 1);
        dn++;
        mpn_sub_n(m->limbs, y.limbs, m->limbs, y.n);
    }
    *quotient = normalize(T, d, dn, x.negative != y.negative);
    *remainder = normalize(T, m, y.n, y.negative);
    return true;
}

static Value divide(Thread *T, Value a, Value b, bool want_remainder) {
    Value q, r;
    if (!int_divmod(T, a, b, &q, &r)) {
        lf_release(T, q);
        lf_release(T, r);
        return V_UNDEF;
    }
    lf_release(T, want_remainder ? q : r);
    return want_remainder ? r : q;
}

/* Correctly rounded quotient of two ints of any size. */
static Value int_truediv(Thread *T, Value a, Value b) {
    int64_t p, q;
    if (small_value(a, &p) && small_value(b, &q))
        return v_double((double)p / (double)q); /* both exact in a double */
    int sign = int_sign(a) * int_sign(b);
    if (sign == 0) return v_double(int_sign(b) < 0 ? -0.0 : 0.0);
    int64_t shift =
        (int64_t)int_bit_length(a) - (int64_t)int_bit_length(b) - 66; /* the quotient gets 66 or 67 bits */
    if (shift > 1100) return lf_raise(T, exc_OverflowError, "integer division result too large for a float");
    if (shift < -1300) return v_double(sign < 0 ? -0.0 : 0.0);
    Num x, y;
    num_load(&x, a);
    num_load(&y, b);
    Num ax = {.limbs = x.limbs, .n = x.n, .small = x.small},
        ay = {.limbs = y.limbs, .n = y.n, .small = y.small};
    if (x.limbs == &x.small) ax.limbs = &ax.small;
    if (y.limbs == &y.small) ay.limbs = &ay.small;
    Value n = add_magnitudes(T, &ax, &(Num){0}, false), d = add_magnitudes(T, &ay, &(Num){0}, false), quot,
          rem;
    Value scaled = shift < 0 ? int_binary(T, BIN_LSHIFT, n, v_int(-shift)) : lf_retain(T, n);
    Value divisor = shift > 0 ? int_binary(T, BIN_LSHIFT, d, v_int(shift)) : lf_retain(T, d);
    Value result = V_UNDEF;
    if (scaled != V_UNDEF && divisor != V_UNDEF && int_divmod(T, scaled, divisor, &quot, &rem)) {
        Num z;
        num_load(&z, quot);
        uint64_t low = z.limbs[0], high = z.n > 1 ? z.limbs[1] : 0;
        int cut = 3; /* keep 64 bits of the 66 or 67 */
        uint64_t top = low >> cut | high << (64 - cut);
        if ((low & ((1u << cut) - 1)) || int_sign(rem)) top |= 1;
        int64_t exp = shift + cut;
        /* results below the normal range must be rounded once, at their own precision */
        double r = ldexp((double)top, (int)exp);
        if (exp + 64 <= -1021) {
            int drop = (int)(-1074 - exp);
            if (drop > 64)
                r = 0;
            else if (drop == 64)
                r = top > (uint64_t)1 << 63 ? 0x1p-1074 : 0;
            else {
                uint64_t kept = top >> drop, rest = top << (64 - drop);
                if (rest > (uint64_t)1 << 63 || (rest == (uint64_t)1 << 63 && (kept & 1))) kept++;
                r = ldexp((double)kept, -1074);
            }
        }
        result = isinf(r) ? lf_raise(T, exc_OverflowError, "integer division result too large for a float")
                          : v_double(sign < 0 ? -r : r);
        lf_release(T, quot);
        lf_release(T, rem);
    }
    lf_release(T, n);
    lf_release(T, d);
    lf_release(T, scaled);
    lf_release(T, divisor);
    return result;
}

/* --- shifts and bits --- */

static Value shift_left(Thread *T, Value a, int64_t by) {
    Num x;
    num_load(&x, a);
    if (!x.n) return v_int(0);
    int64_t limbs = by / 64;
    Long *l = long_new(T, x.n + limbs + 1);
    if (!l) return V_UNDEF;
    memset(l->limbs, 0, (size_t)limbs * sizeof *l->limbs);
    if (by % 64)
        l->limbs[x.n + limbs] = mpn_lshift(l->limbs + limbs, x.limbs, x.n, (unsigned)(by % 64));
    else {
        mpn_copyd(l->limbs + limbs, x.limbs, x.n);
        l->limbs[x.n + limbs] = 0;
    }
    return normalize(T, l, x.n + limbs + 1, x.negative);
}

static Value shift_right(Thread *T, Value a, int64_t by) {
    Num x;
    num_load(&x, a);
    int64_t limbs = by / 64;
    if (limbs >= x.n) return v_int(x.negative ? -1 : 0);
    Long *l = long_new(T, x.n - limbs + 1);
    if (!l) return V_UNDEF;
    bool lost = false; /* bits shifted out of a negative number round it down */
    for (int64_t i = 0; i < limbs && !lost; i++) lost = x.limbs[i] != 0;
    int64_t n = x.n - limbs;
    if (by % 64)
        lost |= mpn_rshift(l->limbs, x.limbs + limbs, n, (unsigned)(by % 64)) != 0;
    else
        mpn_copyi(l->limbs, x.limbs + limbs, n);
    l->limbs[n] = x.negative && lost ? mpn_add_1(l->limbs, l->limbs, n, 1) : 0;
    return normalize(T, l, n + 1, x.negative);
}

static Value int_shift(Thread *T, Value a, Value b, bool left) {
    int64_t by;
    if (int_sign(b) < 0) return lf_raise(T, exc_ValueError, "negative shift count");
    if (!int_fits_i64(b, &by)) {
        if (!left || int_sign(a) == 0) return v_int(left || int_sign(a) >= 0 ? 0 : -1);
        return lf_raise(T, exc_OverflowError, "too many digits in integer");
    }
    return left ? shift_left(T, a, by) : shift_right(T, a, by);
}

/* Limb i of the infinite two's complement form; *carry is 1 before the first limb of a negative number. */
static inline mp_limb_t twos(const Num *x, int64_t i, mp_limb_t *carry) {
    mp_limb_t limb = i < x->n ? x->limbs[i] : 0;
    if (!x->negative) return limb;
    limb = ~limb + *carry;
    *carry = *carry && limb == 0;
    return limb;
}

static Value int_bits(Thread *T, Value a, Value b, int op) {
    Num x, y;
    num_load(&x, a);
    num_load(&y, b);
    int64_t n = (x.n > y.n ? x.n : y.n) + 1;
    Long *l = long_new(T, n);
    if (!l) return V_UNDEF;
    if (!x.negative && !y.negative) { /* limb by limb; what only one of them has */
        const Num *longer = x.n > y.n ? &x : &y, *shorter = x.n > y.n ? &y : &x;
        int64_t both = shorter->n, used = op == BIN_AND ? both : longer->n;
        for (int64_t i = 0; i < both; i++) {
            mp_limb_t p = x.limbs[i], q = y.limbs[i];
            l->limbs[i] = op == BIN_AND ? p & q : op == BIN_OR ? p | q : p ^ q;
        }
        memcpy(l->limbs + both, longer->limbs + both, (size_t)(used - both) * sizeof *l->limbs);
        return normalize(T, l, used, false);
    }
    mp_limb_t cx = 1, cy = 1;
    for (int64_t i = 0; i < n; i++) {
        mp_limb_t p = twos(&x, i, &cx), q = twos(&y, i, &cy);
        l->limbs[i] = op == BIN_AND ? p & q : op == BIN_OR ? p | q : p ^ q;
    }
    bool negative = l->limbs[n - 1] >> 63;
    if (negative) mpn_neg(l->limbs, l->limbs, n);
    return normalize(T, l, n, negative);
}

/* --- powers --- */

static Value int_pow(Thread *T, Value a, Value b) {
    if (int_sign(b) < 0) {
        bool ok, ok2;
        double x = int_as_double(T, a, &ok), y = ok ? int_as_double(T, b, &ok2) : 0;
        if (!ok || !ok2) return V_UNDEF;
        if (x == 0) return lf_raise(T, exc_ZeroDivisionError, "zero to a negative power");
        return v_double(pow(x, y));
    }
    int64_t e;
    if (!int_fits_i64(b, &e)) {
        if (int_sign(a) == 0 || a == v_int(1) || a == V_TRUE) return int_plain(T, a);
        if (a == v_int(-1)) return v_int(as_long(b)->limbs[0] & 1 ? -1 : 1);
        return lf_no_memory(T);
    }
    Value result = v_int(1), base = int_plain(T, a);
    while (base != V_UNDEF && result != V_UNDEF && e) {
        if (e & 1) {
            Value r = int_mul(T, result, base);
            lf_release(T, result);
            result = r;
        }
        e >>= 1;
        if (e) {
            Value sq = int_mul(T, base, base);
            lf_release(T, base);
            base = sq;
        }
    }
    if (base == V_UNDEF) lf_clear(T, &result);
    lf_release(T, base);
    return result;
}

/* What fits a machine word without being immediate is common in generators of random numbers and hashes. */
static inline bool word_value(Value v, int64_t *out) {
    if (v_is_int(v)) {
        *out = v_as_int(v);
        return true;
    }
    if (!is_shape(v, SHAPE_LONG)) return small_value(v, out);
    const Long *l = as_long(v);
    if ((l->size != 1 && l->size != -1) || l->limbs[0] > INT64_MAX) return false;
    *out = l->size < 0 ? -(int64_t)l->limbs[0] : (int64_t)l->limbs[0];
    return true;
}

/* The result if a machine word can hold all of it; V_NOTIMPL: not so, or not this operator. */
static Value word_binary(Thread *T, int op, Value a, Value b) {
    int64_t x, y, r;
    if (!word_value(a, &x) || !word_value(b, &y)) return V_NOTIMPL;
    switch (op) {
    case BIN_ADD:
        if (__builtin_add_overflow(x, y, &r)) return V_NOTIMPL;
        break;
    case BIN_SUB:
        if (__builtin_sub_overflow(x, y, &r)) return V_NOTIMPL;
        break;
    case BIN_MUL:
        if (__builtin_mul_overflow(x, y, &r)) return V_NOTIMPL;
        break;
    case BIN_FLOORDIV:
        if (y <= 0) return V_NOTIMPL;
        r = x / y - (x % y < 0);
        break;
    case BIN_MOD:
        if (y <= 0) return V_NOTIMPL;
        r = x % y;
        if (r < 0) r += y;
        break;
    case BIN_LSHIFT:
        if (y < 0 || y > 62 || x > INT64_MAX >> y || x < -(INT64_MAX >> y)) return V_NOTIMPL;
        r = (int64_t)((uint64_t)x << y);
        break;
    case BIN_RSHIFT:
        if (y < 0) return V_NOTIMPL;
        r = x >> (y > 63 ? 63 : y);
        break;
    case BIN_AND: r = x & y; break;
    case BIN_OR: r = x | y; break;
    case BIN_XOR: r = x ^ y; break;
    default: return V_NOTIMPL;
    }
    return int_from_i64(T, r);
}

Value int_binary(Thread *T, int op, Value a, Value b) {
    Value quick = word_binary(T, op, a, b);
    if (LIKELY(quick != V_NOTIMPL)) return quick;
    if ((op == BIN_FLOORDIV || op == BIN_MOD || op == BIN_TRUEDIV || op == BIN_DIVMOD) && int_sign(b) == 0)
        return lf_raise(T, exc_ZeroDivisionError, "division by zero");
    switch (op) {
    case BIN_ADD: return int_add(T, a, b, false);
    case BIN_SUB: return int_add(T, a, b, true);
    case BIN_MUL: return int_mul(T, a, b);
    case BIN_TRUEDIV: return int_truediv(T, a, b);
    case BIN_FLOORDIV: return divide(T, a, b, false);
    case BIN_MOD: return divide(T, a, b, true);
    case BIN_POW: return int_pow(T, a, b);
    case BIN_LSHIFT: return int_shift(T, a, b, true);
    case BIN_RSHIFT: return int_shift(T, a, b, false);
    case BIN_AND:
    case BIN_OR:
    case BIN_XOR: return int_bits(T, a, b, op);
    case BIN_DIVMOD: {
        Value q, r, t = V_UNDEF;
        if (int_divmod(T, a, b, &q, &r)) t = tuple_pair(T, q, r);
        lf_release(T, q);
        lf_release(T, r);
        return t;
    }
    default: return V_NOTIMPL;
    }
}

/* --- bytes --- */

Value int_from_bytes(Thread *T, const uint8_t *p, size_t n, bool big, bool is_signed) {
    int64_t limbs = (int64_t)(n + 7) / 8 + 1;
    Long *l = long_new(T, limbs);
    if (!l) return V_UNDEF;
    bool negative = is_signed && n && (p[big ? 0 : n - 1] & 0x80);
    memset(l->limbs, negative ? 0xff : 0, (size_t)limbs * sizeof *l->limbs);
    for (size_t i = 0; i < n; i++) {
        mp_limb_t byte = p[big ? n - 1 - i : i];
        l->limbs[i / 8] = (l->limbs[i / 8] & ~((mp_limb_t)0xff << i % 8 * 8)) | byte << i % 8 * 8;
    }
    if (negative) mpn_neg(l->limbs, l->limbs, limbs);
    return normalize(T, l, limbs, negative);
}

bool int_to_bytes(Thread *T, Value v, uint8_t *p, size_t n, bool big, bool is_signed) {
    Num x;
    num_load(&x, v);
    if (x.negative && !is_signed) {
        lf_raise(T, exc_OverflowError, "can't convert negative int to unsigned");
        return false;
    }
    mp_limb_t carry = 1, limb = 0;
    for (size_t i = 0; i < n; i++) {
        if (i % 8 == 0) limb = twos(&x, (int64_t)(i / 8), &carry);
        p[big ? n - 1 - i : i] = (uint8_t)(limb >> i % 8 * 8);
    }
    /* does it fit? its bits, with a sign bit when signed; -2**k needs one less */
    size_t bits = int_bit_length(v), room = n * 8;
    bool fits = bits <= room;
    if (is_signed && fits && x.n) {
        bool power = x.negative && mpn_popcount(x.limbs, x.n) == 1;
        fits = bits + !power <= room;
    }
    if (!fits) lf_raise(T, exc_OverflowError, "int too big to convert");
    return fits;
}
