/* Arithmetic of ints modulo an int, and what Euclid gives: pow() with three arguments, inverses, the greatest
 * common divisor. A modulus of one machine word is worked off in words, a longer one by GMP. */
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/object_ops.h"

typedef unsigned __int128 Wide;

/* |v| for GMP to read: small is where the limb of an immediate lies. */
static void magnitude(mpz_t z, Value v, mp_limb_t *small) {
    int64_t i;
    if (int_fits_i64(v, &i)) {
        *small = i < 0 ? -(uint64_t)i : (uint64_t)i;
        mpz_roinit_n(z, small, i != 0);
    } else {
        const Long *l = as_long(v);
        mpz_roinit_n(z, l->limbs, l->size < 0 ? -l->size : l->size);
    }
}
static bool is_word(Value v, uint64_t *word) {
    int64_t i;
    if (int_fits_i64(v, &i)) return *word = (uint64_t)i, i >= 0;
    return as_long(v)->size == 1 && (*word = as_long(v)->limbs[0], true);
}

static uint64_t power_of_words(uint64_t base, const mpz_t exponent, uint64_t m) {
    uint64_t result = 1 % m;
    for (size_t bit = mpz_sizeinbase(exponent, 2); bit-- > 0;) {
        result = m >> 32 ? (uint64_t)((Wide)result * result % m) : result * result % m;
        if (mpz_tstbit(exponent, bit))
            result = m >> 32 ? (uint64_t)((Wide)result * base % m) : result * base % m;
    }
    return result;
}

/* base ** |e| % m for 0 <= base < m. */
static Value power(Thread *T, Value base, Value e, Value m) {
    mp_limb_t limbs[3];
    mpz_t b, x, n, r;
    uint64_t base_word, m_word;
    magnitude(x, e, &limbs[1]);
    if (is_word(m, &m_word) && is_word(base, &base_word))
        return int_from_u64(T, power_of_words(base_word, x, m_word));
    magnitude(b, base, &limbs[0]);
    magnitude(n, m, &limbs[2]);
    mpz_init(r);
    mpz_powm(r, b, x, n);
    Value result = int_from_limbs(T, mpz_limbs_read(r), (int64_t)mpz_size(r), false);
    mpz_clear(r);
    return result;
}

/* The inverse of a, 0 <= a < m, modulo m > 1. */
static Value inverse(Thread *T, Value a, Value m) {
    mp_limb_t limbs[2];
    mpz_t x, n, r;
    magnitude(x, a, &limbs[0]);
    magnitude(n, m, &limbs[1]);
    mpz_init(r);
    Value result = mpz_invert(r, x, n)
                       ? int_from_limbs(T, mpz_limbs_read(r), (int64_t)mpz_size(r), false)
                       : lf_raise(T, exc_ValueError, "base is not invertible for the given modulus");
    mpz_clear(r);
    return result;
}

Value int_pow_modulo(Thread *T, Value a, Value b, Value modulus) {
    int sign = int_sign(modulus);
    if (sign == 0) return lf_raise(T, exc_ValueError, "pow() 3rd argument cannot be 0");
    Value m = sign < 0 ? int_binary(T, BIN_SUB, v_int(0), modulus) : int_plain(T, modulus);
    if (m == V_UNDEF || m == v_int(1)) return m == V_UNDEF ? m : v_int(0);
    Value base = int_binary(T, BIN_MOD, a, m);
    if (base != V_UNDEF && int_sign(b) < 0) {
        Value i = inverse(T, base, m);
        lf_release(T, base);
        base = i;
    }
    Value r = base == V_UNDEF ? V_UNDEF : power(T, base, b, m);
    if (sign < 0 && r != V_UNDEF && int_sign(r)) {
        Value below = int_binary(T, BIN_ADD, r, modulus);
        lf_release(T, r);
        r = below;
    }
    lf_release(T, base);
    lf_release(T, m);
    return r;
}

Value int_gcd(Thread *T, Value a, Value b) {
    int64_t p, q;
    if (int_fits_i64(a, &p) && int_fits_i64(b, &q)) {
        uint64_t x = p < 0 ? -(uint64_t)p : (uint64_t)p, y = q < 0 ? -(uint64_t)q : (uint64_t)q;
        while (y) {
            uint64_t r = x % y;
            x = y, y = r;
        }
        return int_from_u64(T, x);
    }
    mp_limb_t limbs[2];
    mpz_t x, y, r;
    magnitude(x, a, &limbs[0]);
    magnitude(y, b, &limbs[1]);
    mpz_init(r);
    mpz_gcd(r, x, y);
    Value result = int_from_limbs(T, mpz_limbs_read(r), (int64_t)mpz_size(r), false);
    mpz_clear(r);
    return result;
}
