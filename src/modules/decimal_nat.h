/* decimal_nat.h — natural numbers that decimal arithmetic works with: limbs in base 2^64, powers of ten.
 *
 * A Nat that was only pointed at limbs (nat_of) borrows them and needs no nat_free; results are written into
 * another Nat than the operands. A Nat with results may be moved with nat_move only, since small ones lie in
 * themselves. Functions that say bool fail for want of memory, with MemoryError set. Any thread may use them;
 * a Nat belongs to the call that declared it.
 */
#ifndef LF_DECIMAL_NAT_H
#define LF_DECIMAL_NAT_H

#include "src/objects/int.h"

typedef unsigned __int128 Wide;
enum { NAT_OWN = 5, WIDE_DIGITS = 38 }; /* every number of so many digits fits a Wide */

typedef struct Nat {
    const mp_limb_t *at; /* least limb first */
    int64_t n;           /* without leading zeros: 0 limbs are zero */
    mp_limb_t *buffer;   /* NULL: `own`, or borrowed */
    mp_limb_t own[NAT_OWN];
} Nat;

/* What a division by a power of ten left out. */
typedef enum Lost { LOST_NOTHING, LOST_LESS, LOST_HALF, LOST_MORE } Lost;

static inline void nat_of(Nat *x, const mp_limb_t *limbs, int64_t n) {
    x->at = limbs;
    x->n = n;
    x->buffer = NULL;
}
static inline void nat_zero(Nat *x) { nat_of(x, x->own, 0); }
void nat_drop(Thread *T, Nat *x); /* its buffer; x is zero then */
static inline void nat_free(Thread *T, Nat *x) {
    if (UNLIKELY(x->buffer != NULL)) nat_drop(T, x);
}
/* `to`, which is freed, gets what `from` has; `from` is zero then. */
void nat_move(Thread *T, Nat *to, Nat *from);
static inline bool nat_is_wide(const Nat *x) { return x->n <= 2; }
static inline Wide nat_wide(const Nat *x) {
    return x->n == 2 ? (Wide)x->at[1] << 64 | x->at[0] : x->n ? x->at[0] : 0;
}
/* x is free of buffers. */
static inline void nat_set_wide(Nat *x, Wide w) {
    x->at = x->own;
    x->buffer = NULL;
    x->own[0] = (mp_limb_t)w;
    x->own[1] = (mp_limb_t)(w >> 64);
    x->n = x->own[1] ? 2 : x->own[0] != 0;
}

extern const Wide wide_tens[WIDE_DIGITS + 1];
/* How many decimal digits: 0 of 0. */
int wide_digits(Wide w);
int64_t nat_digits_slow(Thread *T, const Nat *x);
static inline int64_t nat_digits(Thread *T, const Nat *x) { /* -1: no memory */
    return LIKELY(nat_is_wide(x)) ? wide_digits(nat_wide(x)) : nat_digits_slow(T, x);
}
/* At least one of limbs and bytes of what has so many digits. */
static inline size_t nat_limbs_of(int64_t digits) { return (size_t)digits / 19 + 2; }

int nat_compare(const Nat *a, const Nat *b);
bool nat_add(Thread *T, Nat *out, const Nat *a, const Nat *b);
bool nat_subtract(Thread *T, Nat *out, const Nat *a, const Nat *b); /* a >= b */
bool nat_multiply(Thread *T, Nat *out, const Nat *a, const Nat *b);
/* b is not zero; rest may be NULL when only *exact is asked for. */
bool nat_divide(Thread *T, Nat *quotient, Nat *rest, bool *exact, const Nat *a, const Nat *b);
bool nat_root(Thread *T, Nat *out, bool *exact, const Nat *x);
bool nat_increase(Thread *T, Nat *x); /* by one, in place */
bool nat_is_odd(const Nat *x);
mp_limb_t nat_modulo(const Nat *x, mp_limb_t m);

bool nat_ten_power(Thread *T, Nat *out, int64_t places);
bool nat_times_five(Thread *T, Nat *out, const Nat *x, int64_t power); /* x * 5**power */
bool nat_times_two(Thread *T, Nat *out, const Nat *x, int64_t power);
bool nat_scale(Thread *T, Nat *out, const Nat *x, int64_t places);           /* x * 10**places */
bool nat_cut(Thread *T, Nat *out, const Nat *x, int64_t places, Lost *lost); /* x // 10**places */
/* The last digit says that something was left out: it is not 0 or 5 then. */
bool nat_mark_inexact(Thread *T, Nat *x, bool inexact);
/* Zeros at the end, at most so many, are taken off; how many. -1: no memory. */
int64_t nat_strip(Thread *T, Nat *x, int64_t most);
/* The last `digits` digits of x. */
bool nat_keep_last(Thread *T, Nat *x, int64_t digits);

/* Digits as characters, most significant first; a text of zeros is zero. */
bool nat_read(Thread *T, Nat *out, const char *digits, size_t n);
/* room: nat_digits(x) + 2 characters. Writes exactly `digits` of them. */
bool nat_write(Thread *T, const Nat *x, char *to, int64_t digits);

#endif
