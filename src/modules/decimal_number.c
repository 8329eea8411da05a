/* Decimal numbers inside operations: from values and back, rounding to a context's settings, comparing. */
#include "src/modules/decimal.h"
#include "src/objects/error.h"
#include "runtime/alloc_inline.h"

/* --- values --- */

void num_of_int(Num *x, Value v) {
    int64_t i;
    x->kind = DEC_FINITE;
    x->e = 0;
    if (v_is_obj(v)) {
        const Long *l = as_long(v);
        x->sign = l->size < 0;
        int64_t n = x->sign ? -l->size : l->size;
        while (n && !l->limbs[n - 1]) n--; /* of a subclass the one limb of zero */
        nat_of(&x->c, l->limbs, n);
        return;
    }
    int_fits_i64(v, &i);
    x->sign = i < 0;
    nat_set_wide(&x->c, i < 0 ? -(uint64_t)i : (uint64_t)i);
}

Value num_to_decimal(Thread *T, Type *cls, const Num *x) {
    Value big = V_UNDEF;
    if (x->c.n > 2) {
        big = int_from_limbs(T, x->c.at, x->c.n, false);
        if (big == V_UNDEF) return V_UNDEF;
    }
    Decimal *d = LIKELY(cls == type_decimal)
                     ? lf_alloc_core_atom(T, cls->root_shape, (sizeof *d + 15) & ~(size_t)15)
                     : lf_alloc(T, cls->root_shape, cls->instance_size);
    if (!d) {
        lf_release(T, big);
        return V_UNDEF;
    }
    d->e = x->kind == DEC_FINITE ? x->e : 0;
    d->kind = x->kind;
    d->sign = x->sign;
    d->n = (int32_t)x->c.n;
    if (d->n > 2)
        lf_init(&d->big, big);
    else
        for (int i = 0; i < 2; i++) d->own[i] = i < d->n ? x->c.at[i] : 0;
    return v_obj(d);
}

Value num_to_int(Thread *T, const Num *x) {
    if (x->c.n > 1) return int_from_limbs(T, x->c.at, x->c.n, x->sign);
    uint64_t u = x->c.n ? x->c.at[0] : 0;
    if (u <= INT64_MAX) return int_from_i64(T, x->sign ? -(int64_t)u : (int64_t)u);
    return int_from_limbs(T, x->c.at, 1, x->sign);
}

bool num_copy(Thread *T, Num *out, const Num *x) {
    num_set(out, x->kind, x->sign, x->e);
    Lost lost;
    return nat_cut(T, &out->c, &x->c, 0, &lost);
}

/* --- rounding --- */

static bool rounds_up(int rounding, bool negative, const Nat *kept, Lost lost) {
    switch ((Rounding)rounding) {
    case ROUND_UP: return true;
    case ROUND_DOWN: return false;
    case ROUND_CEILING: return !negative;
    case ROUND_FLOOR: return negative;
    case ROUND_05UP: return nat_modulo(kept, 5) == 0;
    case ROUND_HALF_UP: return lost >= LOST_HALF;
    case ROUND_HALF_DOWN: return lost == LOST_MORE;
    default: return lost == LOST_MORE || (lost == LOST_HALF && nat_is_odd(kept));
    }
}

static bool overflow(Thread *T, const Settings *s, Num *x, uint32_t *bits) {
    int rounding = s->rounding;
    *bits |= DEC_OVERFLOW | DEC_INEXACT | DEC_ROUNDED;
    num_free(T, x);
    if ((rounding >= ROUND_HALF_UP && rounding <= ROUND_HALF_EVEN) || rounding == ROUND_UP ||
        rounding == (x->sign ? ROUND_FLOOR : ROUND_CEILING)) {
        num_set(x, DEC_INFINITE, x->sign, 0);
        return true;
    }
    Nat ten, one;
    num_set(x, DEC_FINITE, x->sign, settings_etop(s));
    if (!nat_ten_power(T, &ten, s->prec)) return false;
    nat_set_wide(&one, 1);
    bool ok = nat_subtract(T, &x->c, &ten, &one);
    nat_free(T, &ten);
    return ok;
}

/* The coefficient without its last places, rounded. */
static bool round_off(Thread *T, Num *x, int64_t places, int rounding, Lost *lost) {
    Nat q;
    if (!nat_cut(T, &q, &x->c, places, lost)) return false;
    nat_move(T, &x->c, &q);
    return !*lost || !rounds_up(rounding, x->sign, &x->c, *lost) || nat_increase(T, &x->c);
}

static bool clamp(Thread *T, const Settings *s, Num *x, uint32_t *bits) {
    Nat scaled;
    int64_t etop = settings_etop(s);
    if (!nat_scale(T, &scaled, &x->c, x->e - etop)) return false;
    nat_move(T, &x->c, &scaled);
    x->e = etop;
    *bits |= DEC_CLAMPED;
    return true;
}

/* The coefficient has n digits, which are too many, or it is subnormal. */
static bool shorten(Thread *T, const Settings *s, Num *x, int64_t n, int64_t least, bool subnormal,
                    uint32_t *bits) {
    Lost lost;
    *bits |= DEC_ROUNDED;
    if (n + x->e < least) { /* less than a tenth of a unit of the last place */
        nat_free(T, &x->c);
        nat_set_wide(&x->c, 1);
        x->e = least - 2;
    }
    if (!round_off(T, x, least - x->e, s->rounding, &lost)) return false;
    x->e = least;
    if (lost) *bits |= DEC_INEXACT | (subnormal ? DEC_UNDERFLOW : 0);
    if (!x->c.n) {
        *bits |= DEC_CLAMPED;
        return true;
    }
    int64_t digits = lost ? nat_digits(T, &x->c) : 0;
    if (digits < 0) return false;
    if (digits > s->prec) { /* 99.. became 100.. */
        if (!round_off(T, x, 1, ROUND_DOWN, &lost)) return false;
        x->e++;
        if (x->e > settings_etop(s)) return overflow(T, s, x, bits);
    }
    return true;
}

static bool finish(Thread *T, const Settings *s, Num *x, uint32_t *bits) {
    int64_t etiny = settings_etiny(s), etop = settings_etop(s);
    if (!x->c.n) {
        int64_t most = s->clamp ? etop : s->emax, fit = x->e > most ? most : x->e;
        if (fit < etiny) fit = etiny;
        if (fit != x->e) *bits |= DEC_CLAMPED;
        x->e = fit;
        return true;
    }
    int64_t n = nat_digits(T, &x->c), least = n + x->e - s->prec; /* the exponent with prec digits */
    if (n < 0) return false;
    if (least > etop) return overflow(T, s, x, bits);
    bool subnormal = n + x->e - 1 < s->emin;
    if (subnormal) {
        *bits |= DEC_SUBNORMAL;
        least = etiny;
    }
    if (x->e < least && !shorten(T, s, x, n, least, subnormal, bits)) return false;
    return !s->clamp || x->kind != DEC_FINITE || x->e <= etop || clamp(T, s, x, bits);
}

bool num_finish(Thread *T, const Settings *s, Num *x, uint32_t *bits) {
    if (finish(T, s, x, bits)) return true;
    num_free(T, x);
    return false;
}

static bool finish_nan(Thread *T, const Settings *s, Num *x) {
    if (!x->c.n || nat_keep_last(T, &x->c, s->prec - s->clamp)) return true;
    num_free(T, x);
    return false;
}

bool num_fix(Thread *T, const Settings *s, Num *x, uint32_t *bits) {
    if (x->kind == DEC_FINITE) return num_finish(T, s, x, bits);
    return x->kind == DEC_INFINITE || finish_nan(T, s, x);
}

int num_nan_of(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *const *operands, int n) {
    for (int kind = DEC_SIGNALING; kind >= DEC_QUIET; kind--)
        for (int i = 0; i < n; i++) {
            if (operands[i]->kind != kind) continue;
            if (!num_copy(T, out, operands[i])) return -1;
            out->kind = DEC_QUIET;
            if (kind == DEC_SIGNALING) *bits |= DEC_INVALID;
            return finish_nan(T, s, out) ? 1 : -1;
        }
    return 0;
}

bool num_rescale(Thread *T, Num *out, const Num *x, int64_t e, Rounding rounding, Lost *lost) {
    *lost = LOST_NOTHING;
    num_set(out, DEC_FINITE, x->sign, e);
    if (e <= x->e) return nat_scale(T, &out->c, &x->c, x->e - e);
    int64_t n = num_size(T, x), places = e - x->e;
    if (n < 0) return false;
    if (places > n + 1) { /* nothing but a hint of what was there */
        nat_set_wide(&out->c, x->c.n != 0);
        places = 2;
    } else
        nat_of(&out->c, x->c.at, x->c.n);
    if (round_off(T, out, places, (int)rounding, lost)) return true;
    num_free(T, out);
    return false;
}

/* --- comparing --- */

static int key(const Num *x) { return x->c.n || x->kind == DEC_INFINITE ? x->sign ? -1 : 1 : 0; }

/* The coefficients of numbers other than zero and infinity, by their values. */
static int order_of_sizes(Thread *T, const Num *a, const Num *b) {
    if (a->e == b->e) return nat_compare(&a->c, &b->c);
    int64_t n = nat_digits(T, &a->c), m = nat_digits(T, &b->c);
    if (n < 0 || m < 0) return -2;
    if (n + a->e != m + b->e) return n + a->e > m + b->e ? 1 : -1;
    Nat scaled;
    bool left = a->e > b->e;
    if (!nat_scale(T, &scaled, left ? &a->c : &b->c, left ? a->e - b->e : b->e - a->e)) return -2;
    int order = left ? nat_compare(&scaled, &b->c) : nat_compare(&a->c, &scaled);
    nat_free(T, &scaled);
    return order;
}

int num_order(Thread *T, const Num *a, const Num *b) {
    int x = key(a), y = key(b);
    if (x != y || !x) return (x > y) - (x < y);
    if (a->kind == DEC_INFINITE || b->kind == DEC_INFINITE)
        return x * ((a->kind == DEC_INFINITE) - (b->kind == DEC_INFINITE));
    int order = order_of_sizes(T, a, b);
    return order == -2 ? -2 : x * order;
}

static int nan_rank(const Num *x) { return x->kind == DEC_SIGNALING ? 1 : x->kind == DEC_QUIET ? 2 : 0; }

int num_total_order(Thread *T, const Num *a, const Num *b) {
    if (a->sign != b->sign) return a->sign ? -1 : 1;
    int sign = a->sign ? -1 : 1, x = nan_rank(a), y = nan_rank(b);
    if (x || y) return sign * (x != y ? (x > y) - (x < y) : nat_compare(&a->c, &b->c));
    int order = num_order(T, a, b);
    if (order || a->kind == DEC_INFINITE) return order;
    return sign * ((a->e > b->e) - (a->e < b->e));
}
