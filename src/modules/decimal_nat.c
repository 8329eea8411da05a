/* Natural numbers for decimal arithmetic, on GMP's mpn functions. */
#include "src/modules/decimal_nat.h"
#include "src/objects/error.h"

#include <math.h>
#include <stdatomic.h>
#include <stdlib.h>

#define HIGH(n) ((Wide)10000000000000000000u * 1##n##u)
const Wide wide_tens[WIDE_DIGITS + 1] = {
    1,
    10,
    100,
    1000,
    10000,
    100000,
    1000000,
    10000000,
    100000000,
    1000000000,
    10000000000,
    100000000000,
    1000000000000,
    10000000000000,
    100000000000000,
    1000000000000000,
    10000000000000000,
    100000000000000000,
    1000000000000000000,
    HIGH(),
    HIGH(0),
    HIGH(00),
    HIGH(000),
    HIGH(0000),
    HIGH(00000),
    HIGH(000000),
    HIGH(0000000),
    HIGH(00000000),
    HIGH(000000000),
    HIGH(0000000000),
    HIGH(00000000000),
    HIGH(000000000000),
    HIGH(0000000000000),
    HIGH(00000000000000),
    HIGH(000000000000000),
    HIGH(0000000000000000),
    HIGH(00000000000000000),
    HIGH(000000000000000000),
    HIGH(0000000000000000000),
};

/* --- memory --- */

void nat_drop(Thread *T, Nat *x) {
    lf_buf_free(T, x->buffer);
    nat_zero(x);
}

void nat_move(Thread *T, Nat *to, Nat *from) {
    nat_free(T, to);
    *to = *from;
    if (from->at == from->own) to->at = to->own;
    nat_zero(from);
}

/* Room for n limbs in a Nat that holds nothing. NULL: no memory. */
static mp_limb_t *room(Thread *T, Nat *x, int64_t n) {
    x->buffer = NULL;
    x->at = x->own;
    x->n = 0;
    if (n <= NAT_OWN) return x->own;
    if (n > (int64_t)1 << 30) {
        lf_no_memory(T);
        return NULL;
    }
    x->buffer = lf_buf_alloc(T, (size_t)n * sizeof(mp_limb_t));
    if (x->buffer) x->at = x->buffer;
    return x->buffer;
}
static inline void trim(Nat *x, int64_t n) {
    while (n && x->at[n - 1] == 0) n--;
    x->n = n;
}
/* x has limbs of its own, to be changed, with room for one more. */
static mp_limb_t *own_limbs(Thread *T, Nat *x) {
    Nat copy;
    mp_limb_t *to = room(T, &copy, x->n + 1);
    if (!to) return NULL;
    memcpy(to, x->at, (size_t)x->n * sizeof *to);
    copy.n = x->n;
    nat_move(T, x, &copy);
    return x->buffer ? x->buffer : x->own;
}

/* --- powers of five: a power of ten is one of them, shifted --- */

enum { WORD_FIVES = 27, KEPT_FIVES = 2048 };
typedef struct Power {
    int64_t n;
    mp_limb_t limbs[];
} Power;
/* Made when first asked for, never freed; a power that two threads make at once is kept once. */
static _Atomic(Power *) kept_fives[KEPT_FIVES];

static mp_limb_t word_five(int64_t k) {
    static const mp_limb_t fives[WORD_FIVES + 1] = {1,
                                                    5,
                                                    25,
                                                    125,
                                                    625,
                                                    3125,
                                                    15625,
                                                    78125,
                                                    390625,
                                                    1953125,
                                                    9765625,
                                                    48828125,
                                                    244140625,
                                                    1220703125,
                                                    6103515625,
                                                    30517578125,
                                                    152587890625,
                                                    762939453125,
                                                    3814697265625,
                                                    19073486328125,
                                                    95367431640625,
                                                    476837158203125,
                                                    2384185791015625,
                                                    11920928955078125,
                                                    59604644775390625,
                                                    298023223876953125,
                                                    1490116119384765625,
                                                    7450580596923828125};
    return fives[k];
}

static bool compute_five(Thread *T, Nat *out, int64_t k) {
    nat_set_wide(out, word_five(k % WORD_FIVES));
    Nat base, next;
    nat_set_wide(&base, word_five(WORD_FIVES));
    for (int64_t left = k / WORD_FIVES; left; left >>= 1) {
        if (left & 1) {
            if (!nat_multiply(T, &next, out, &base)) goto failed;
            nat_move(T, out, &next);
        }
        if (left == 1) break;
        if (!nat_multiply(T, &next, &base, &base)) goto failed;
        nat_move(T, &base, &next);
    }
    nat_free(T, &base);
    return true;
failed:
    nat_free(T, &base);
    nat_free(T, out);
    return false;
}

/* 5**k; what is kept is borrowed. */
static bool five_power(Thread *T, Nat *out, int64_t k) {
    if (k <= WORD_FIVES) {
        nat_set_wide(out, word_five(k));
        return true;
    }
    if (k >= KEPT_FIVES) {
        if (k > (int64_t)1 << 34) return lf_no_memory(T), false;
        return compute_five(T, out, k);
    }
    Power *p = atomic_load_explicit(&kept_fives[k], memory_order_acquire);
    if (!p) {
        if (!compute_five(T, out, k)) return false;
        p = malloc(sizeof *p + (size_t)out->n * sizeof(mp_limb_t));
        if (!p) return true;
        p->n = out->n;
        memcpy(p->limbs, out->at, (size_t)out->n * sizeof(mp_limb_t));
        nat_free(T, out);
        Power *first = NULL;
        if (!atomic_compare_exchange_strong(&kept_fives[k], &first, p)) {
            free(p);
            p = first;
        }
    }
    nat_of(out, p->limbs, p->n);
    return true;
}

/* --- sizes --- */

int wide_digits(Wide w) {
    uint64_t high = (uint64_t)(w >> 64), low = (uint64_t)w;
    if (!w) return 0;
    int bits = high ? 128 - __builtin_clzll(high) : 64 - __builtin_clzll(low);
    int digits = bits * 1233 >> 12; /* log10(2), a little too small: right, or one short */
    return digits > WIDE_DIGITS || w < wide_tens[digits] ? digits : digits + 1;
}

int64_t nat_digits_slow(Thread *T, const Nat *x) {
    int zeros = __builtin_clzll(x->at[x->n - 1]);
    uint64_t top = x->at[x->n - 1] << zeros;
    if (zeros) top |= x->at[x->n - 2] >> (64 - zeros);
    double size = log10((double)top) + ((double)x->n * 64 - zeros - 64) * 0.30102999566398119521;
    double below = floor(size), off = 1e-12 + size * 1e-15;
    if (size - below > off && size - below < 1 - off) return (int64_t)below + 1;
    int64_t near = (int64_t)floor(size + 0.5); /* x is about 10**near */
    Nat ten;
    if (!nat_ten_power(T, &ten, near)) return -1;
    bool less = nat_compare(x, &ten) < 0;
    nat_free(T, &ten);
    return less ? near : near + 1;
}

int nat_compare(const Nat *a, const Nat *b) {
    if (a->n != b->n) return a->n < b->n ? -1 : 1;
    int order = a->n ? mpn_cmp(a->at, b->at, a->n) : 0;
    return (order > 0) - (order < 0);
}
bool nat_is_odd(const Nat *x) { return x->n && (x->at[0] & 1); }
mp_limb_t nat_modulo(const Nat *x, mp_limb_t m) {
    return x->n == 0 ? 0 : x->n == 1 ? x->at[0] % m : mpn_mod_1(x->at, x->n, m);
}

/* --- arithmetic --- */

bool nat_add(Thread *T, Nat *out, const Nat *a, const Nat *b) {
    if (a->n < b->n) {
        const Nat *t = a;
        a = b;
        b = t;
    }
    mp_limb_t *to = room(T, out, a->n + 1);
    if (!to) return false;
    if (b->n)
        to[a->n] = mpn_add(to, a->at, a->n, b->at, b->n);
    else {
        memcpy(to, a->at, (size_t)a->n * sizeof *to);
        to[a->n] = 0;
    }
    trim(out, a->n + 1);
    return true;
}

bool nat_subtract(Thread *T, Nat *out, const Nat *a, const Nat *b) {
    mp_limb_t *to = room(T, out, a->n);
    if (!to) return false;
    if (b->n)
        mpn_sub(to, a->at, a->n, b->at, b->n);
    else
        memcpy(to, a->at, (size_t)a->n * sizeof *to);
    trim(out, a->n);
    return true;
}

bool nat_multiply(Thread *T, Nat *out, const Nat *a, const Nat *b) {
    if (a->n < b->n) {
        const Nat *t = a;
        a = b;
        b = t;
    }
    if (!b->n) return nat_zero(out), true;
    mp_limb_t *to = room(T, out, a->n + b->n);
    if (!to) return false;
    if (b->n == 1)
        to[a->n] = mpn_mul_1(to, a->at, a->n, b->at[0]);
    else if (a == b)
        mpn_sqr(to, a->at, a->n);
    else
        mpn_mul(to, a->at, a->n, b->at, b->n);
    trim(out, a->n + b->n);
    return true;
}

bool nat_divide(Thread *T, Nat *quotient, Nat *rest, bool *exact, const Nat *a, const Nat *b) {
    nat_zero(quotient);
    if (rest) nat_zero(rest);
    if (nat_is_wide(a) && nat_is_wide(b)) {
        Wide x = nat_wide(a), y = nat_wide(b), q = x / y;
        nat_set_wide(quotient, q);
        *exact = x == q * y;
        if (rest) nat_set_wide(rest, x - q * y);
        return true;
    }
    Nat left;
    if (!rest) rest = &left;
    mp_limb_t *r = room(T, rest, a->n < b->n ? a->n : b->n);
    if (!r) return false;
    if (a->n < b->n) {
        memcpy(r, a->at, (size_t)a->n * sizeof *r);
        trim(rest, a->n);
    } else {
        mp_limb_t *q = room(T, quotient, a->n - b->n + 1);
        if (!q) {
            nat_free(T, rest);
            return false;
        }
        if (b->n == 1)
            r[0] = mpn_divrem_1(q, 0, a->at, a->n, b->at[0]);
        else
            mpn_tdiv_qr(q, r, 0, a->at, a->n, b->at, b->n);
        trim(rest, b->n);
        trim(quotient, a->n - b->n + 1);
    }
    *exact = !rest->n;
    if (rest == &left) nat_free(T, rest);
    return true;
}

bool nat_root(Thread *T, Nat *out, bool *exact, const Nat *x) {
    nat_zero(out);
    *exact = true;
    if (!x->n) return true;
    Nat rest;
    mp_limb_t *to = room(T, out, (x->n + 1) / 2), *r = to ? room(T, &rest, x->n) : NULL;
    if (!r) {
        nat_free(T, out);
        return false;
    }
    *exact = mpn_sqrtrem(to, r, x->at, x->n) == 0;
    nat_free(T, &rest);
    trim(out, (x->n + 1) / 2);
    return true;
}

bool nat_increase(Thread *T, Nat *x) {
    if (x->n < 2) {
        Wide w = nat_wide(x) + 1;
        nat_free(T, x);
        nat_set_wide(x, w);
        return true;
    }
    int64_t n = x->n;
    mp_limb_t *at = own_limbs(T, x);
    if (!at) return false;
    at[n] = mpn_add_1(at, at, n, 1);
    trim(x, n + 1);
    return true;
}

/* --- powers of ten --- */

bool nat_times_two(Thread *T, Nat *out, const Nat *x, int64_t bits) {
    int64_t limbs = bits / 64;
    if (!x->n) return nat_zero(out), true;
    mp_limb_t *to = room(T, out, x->n + limbs + 1);
    if (!to) return false;
    memset(to, 0, (size_t)limbs * sizeof *to);
    to[x->n + limbs] = 0;
    if (bits % 64)
        to[x->n + limbs] = mpn_lshift(to + limbs, x->at, x->n, (unsigned)(bits % 64));
    else
        memcpy(to + limbs, x->at, (size_t)x->n * sizeof *to);
    trim(out, x->n + limbs + 1);
    return true;
}

bool nat_ten_power(Thread *T, Nat *out, int64_t places) {
    if (places <= WIDE_DIGITS) {
        nat_set_wide(out, wide_tens[places]);
        return true;
    }
    Nat five;
    if (!five_power(T, &five, places)) return false;
    bool ok = nat_times_two(T, out, &five, places);
    nat_free(T, &five);
    return ok;
}

bool nat_times_five(Thread *T, Nat *out, const Nat *x, int64_t power) {
    Nat five;
    if (!five_power(T, &five, power)) return false;
    bool ok = nat_multiply(T, out, x, &five);
    nat_free(T, &five);
    return ok;
}

bool nat_scale(Thread *T, Nat *out, const Nat *x, int64_t places) {
    if (!x->n) return nat_zero(out), true;
    if (nat_is_wide(x) && places <= WIDE_DIGITS && nat_wide(x) < wide_tens[WIDE_DIGITS - places]) {
        nat_set_wide(out, nat_wide(x) * wide_tens[places]);
        return true;
    }
    Nat product;
    if (!nat_times_five(T, &product, x, places)) return false;
    bool ok = nat_times_two(T, out, &product, places);
    nat_free(T, &product);
    return ok;
}

static Lost lost_of_wide(Wide rest, Wide unit) {
    return !rest                 ? LOST_NOTHING
           : rest < unit - rest  ? LOST_LESS
           : rest == unit - rest ? LOST_HALF
                                 : LOST_MORE;
}
static bool any_bit_below(const Nat *x, int64_t bits) {
    int64_t limbs = bits / 64;
    for (int64_t i = 0; i < limbs && i < x->n; i++)
        if (x->at[i]) return true;
    return limbs < x->n && bits % 64 && x->at[limbs] << (64 - bits % 64);
}
/* What is left of x = (q * 5**k + rest) << k | low, compared with 10**k / 2: the halves are 5**k, which is
 * odd, against 2 * rest + low / 2**(k-1). */
static Lost lost_of(const Nat *rest, const Nat *five, const Nat *x, int64_t k) {
    bool low = any_bit_below(x, k);
    if (!rest->n && !low) return LOST_NOTHING;
    mp_limb_t borrow = 0; /* five - 2 * rest is odd: only 1 and -1 need a look at the bits below */
    if (rest->n < five->n - 1) return LOST_LESS;
    bool one = true, negative;
    mp_limb_t above = 0;
    for (int64_t i = 0; i < five->n; i++) {
        mp_limb_t r = i < rest->n ? rest->at[i] : 0, twice = r << 1 | above;
        above = r >> 63;
        mp_limb_t d = five->at[i] - twice, e = d - borrow;
        borrow = (d > five->at[i]) | (e > d);
        one = one && e == (i == 0);
    }
    negative = above || borrow;
    if (negative) return LOST_MORE;
    if (!one) return LOST_LESS;
    bool half = (k - 1) / 64 < x->n && x->at[(k - 1) / 64] >> ((k - 1) % 64) & 1;
    return !half ? LOST_LESS : any_bit_below(x, k - 1) ? LOST_MORE : LOST_HALF;
}

bool nat_cut(Thread *T, Nat *out, const Nat *x, int64_t places, Lost *lost) {
    *lost = LOST_NOTHING;
    if (nat_is_wide(x) && places <= WIDE_DIGITS) {
        Wide w = nat_wide(x), unit = wide_tens[places], q;
        if (w <= UINT64_MAX && unit <= UINT64_MAX)
            q = (uint64_t)w / (uint64_t)unit;
        else
            q = w / unit;
        *lost = lost_of_wide(w - q * unit, unit);
        nat_set_wide(out, q);
        return true;
    }
    int64_t limbs = places / 64, left = x->n - limbs;
    if (places == 0 || left <= 0) {
        if (!places) return nat_times_two(T, out, x, 0);
        nat_zero(out);
        if (x->n) *lost = LOST_LESS; /* 10**k has more than 3k bits: far more than twice x */
        return true;
    }
    Nat shifted, five, rest;
    mp_limb_t *to = room(T, &shifted, left);
    if (!to) return false;
    if (places % 64)
        mpn_rshift(to, x->at + limbs, left, (unsigned)(places % 64));
    else
        memcpy(to, x->at + limbs, (size_t)left * sizeof *to);
    trim(&shifted, left);
    bool exact, ok = five_power(T, &five, places);
    if (ok) {
        ok = nat_divide(T, out, &rest, &exact, &shifted, &five);
        if (ok) {
            *lost = lost_of(&rest, &five, x, places);
            nat_free(T, &rest);
        }
        nat_free(T, &five);
    }
    nat_free(T, &shifted);
    return ok;
}

bool nat_mark_inexact(Thread *T, Nat *x, bool inexact) {
    return !inexact || nat_modulo(x, 5) || nat_increase(T, x);
}

int64_t nat_strip(Thread *T, Nat *x, int64_t most) {
    int64_t count = 0;
    if (!x->n) return 0;
    int64_t limb = 0; /* as many zeros as that in base two there may be, and no more */
    while (!x->at[limb]) limb++;
    int64_t twos = limb * 64 + __builtin_ctzll(x->at[limb]);
    if (most > twos) most = twos;
    if (nat_is_wide(x)) {
        Wide w = nat_wide(x);
        for (int step = 16; step; step /= 2)
            while (count + step <= most && w % wide_tens[step] == 0) {
                w /= wide_tens[step];
                count += step;
            }
        nat_free(T, x);
        nat_set_wide(x, w);
        return count;
    }
    for (int64_t step = 1; step && count < most;) {
        if (step > most - count) step = most - count;
        Nat q;
        Lost lost;
        if (!nat_cut(T, &q, x, step, &lost)) return -1;
        if (lost) {
            nat_free(T, &q);
            step /= 2;
        } else {
            nat_move(T, x, &q);
            count += step;
            step *= 2;
        }
    }
    return count;
}

bool nat_keep_last(Thread *T, Nat *x, int64_t digits) {
    int64_t have = nat_digits(T, x);
    if (have < 0) return false;
    if (have <= digits) return true;
    Nat ten, quotient, rest;
    bool exact;
    if (!nat_ten_power(T, &ten, digits)) return false;
    bool ok = nat_divide(T, &quotient, &rest, &exact, x, &ten);
    nat_free(T, &ten);
    if (!ok) return false;
    nat_free(T, &quotient);
    nat_move(T, x, &rest);
    return true;
}

/* --- texts --- */

bool nat_read(Thread *T, Nat *out, const char *digits, size_t n) {
    while (n && *digits == '0') digits++, n--;
    if (n <= WIDE_DIGITS) {
        Wide w = 0;
        for (; n; n -= n > 19 ? 19 : n) {
            size_t part = n > 19 ? 19 : n;
            uint64_t word = 0;
            for (size_t i = 0; i < part; i++) word = word * 10 + (uint64_t)(digits[i] - '0');
            w = w * wide_tens[part] + word;
            digits += part;
        }
        nat_set_wide(out, w);
        return true;
    }
    mp_limb_t *to = room(T, out, (int64_t)nat_limbs_of((int64_t)n));
    unsigned char *values = to ? lf_buf_alloc(T, n) : NULL;
    if (!values) {
        nat_free(T, out);
        return false;
    }
    for (size_t i = 0; i < n; i++) values[i] = (unsigned char)(digits[i] - '0');
    trim(out, mpn_set_str(to, values, n, 10));
    lf_buf_free(T, values);
    return true;
}

static void write_word(uint64_t w, char *to, int64_t digits) {
    for (; digits > 0; w /= 10) to[--digits] = (char)('0' + w % 10);
}

bool nat_write(Thread *T, const Nat *x, char *to, int64_t digits) {
    if (nat_is_wide(x)) {
        Wide w = nat_wide(x);
        for (; digits > 19; digits -= 19) {
            uint64_t low = (uint64_t)(w % wide_tens[19]);
            w /= wide_tens[19];
            write_word(low, to + digits - 19, 19);
        }
        write_word((uint64_t)w, to, digits);
        return true;
    }
    size_t most = (size_t)digits + 24; /* what the limbs could hold at most, and one more */
    Nat copy;
    mp_limb_t *limbs = room(T, &copy, x->n + 1);
    unsigned char *values = limbs ? lf_buf_alloc(T, most) : NULL;
    if (!values) {
        if (limbs) nat_free(T, &copy);
        return false;
    }
    memcpy(limbs, x->at, (size_t)x->n * sizeof *limbs);
    size_t wrote = mpn_get_str(values, 10, limbs, x->n), skip = wrote - (size_t)digits;
    for (int64_t i = 0; i < digits; i++) to[i] = (char)('0' + values[skip + (size_t)i]);
    lf_buf_free(T, values);
    nat_free(T, &copy);
    return true;
}
