/* datetime_span.c — the type timedelta.
 *
 * A timedelta is days, seconds and microseconds, normalised; arithmetic is done on the microseconds in 128
 * bits, and on ints of any size where an argument or a product has no room there.
 */
#include "src/modules/datetime.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "runtime/alloc_inline.h"

#include <math.h>
#include <stdio.h>

Type *type_span;
static const Kind kind_span = {.name = "timedelta", .flags = KIND_ATOM};

enum { MAX_DAYS = 999999999 };

/* --- making --- */

static Value too_many_days(Thread *T, Wide days) {
    if (days < INT32_MIN || days > INT32_MAX)
        return lf_raise(T, exc_OverflowError, "Python int too large to convert to C int");
    return lf_raise(T, exc_OverflowError, "days=%d; must have magnitude <= %d", (int)days, MAX_DAYS);
}
static Value span_new(Thread *T, Type *cls, int32_t days, int32_t seconds, int32_t us) {
    bool exact = cls == type_span;
    Span *s = exact ? lf_alloc_core_atom(T, cls->root_shape, (sizeof *s + 15) & ~(size_t)15)
                    : lf_alloc(T, cls->root_shape, cls->instance_size);
    if (!s) return V_UNDEF;
    s->hash = 0;
    s->days = days;
    s->seconds = seconds;
    s->us = us;
    return v_obj(s);
}
static Value make_from_us(Thread *T, Type *cls, Wide us) {
    if (us >= INT64_MIN / 2 && us <= INT64_MAX / 2) { /* the usual, in words */
        int64_t word = (int64_t)us, days = word / US_A_DAY, rest = word % US_A_DAY;
        if (rest < 0) rest += US_A_DAY, days--;
        return span_new(T, cls, (int32_t)days, (int32_t)(rest / US_A_SECOND), (int32_t)(rest % US_A_SECOND));
    }
    Wide days = us / US_A_DAY;
    int64_t rest = (int64_t)(us % US_A_DAY);
    if (rest < 0) rest += US_A_DAY, days--;
    if (days < -MAX_DAYS || days > MAX_DAYS) return too_many_days(T, days);
    return span_new(T, cls, (int32_t)days, (int32_t)(rest / US_A_SECOND), (int32_t)(rest % US_A_SECOND));
}
Value span_from_us(Thread *T, Wide us) { return make_from_us(T, type_span, us); }
Value span_in_days(Thread *T, int64_t days) { return span_new(T, type_span, (int32_t)days, 0, 0); }
Wide span_us(const Span *s) { return (Wide)s->days * US_A_DAY + ((int64_t)s->seconds * US_A_SECOND + s->us); }

/* --- numbers of 128 bits as ints --- */

static Value int_from_wide(Thread *T, Wide w) {
    if (w >= INT64_MIN && w <= INT64_MAX) return int_from_i64(T, (int64_t)w);
    __extension__ unsigned __int128 size = w < 0 ? -(unsigned __int128)w : (unsigned __int128)w;
    mp_limb_t limbs[2] = {(mp_limb_t)size, (mp_limb_t)(size >> 64)};
    return int_from_limbs(T, limbs, 2, w < 0);
}
/* False: it has no room; nothing is raised. */
static bool wide_from_int(Value v, Wide *out) {
    int64_t small;
    if (int_fits_i64(v, &small)) return *out = small, true;
    const Long *l = as_long(v);
    int n = l->size < 0 ? -l->size : l->size;
    if (n > 2 || (n == 2 && l->limbs[1] >> 62)) return false;
    Wide size = n == 2 ? (Wide)l->limbs[1] << 64 | l->limbs[0] : (Wide)l->limbs[0];
    *out = l->size < 0 ? -size : size;
    return true;
}
/* A number of microseconds, consumed, as an instance of cls. */
static Value make_from_int(Thread *T, Type *cls, Value us) {
    Wide w;
    if (us == V_UNDEF) return V_UNDEF;
    bool fits = wide_from_int(us, &w);
    lf_release(T, us);
    return fits ? make_from_us(T, cls, w) : too_many_days(T, (Wide)INT64_MAX);
}

/* --- the constructor --- */

enum { DAYS, SECONDS, MICROSECONDS, MILLISECONDS, MINUTES, HOURS, WEEKS, UNITS };
static const struct Unit {
    const char *name;
    int64_t us;
} units[UNITS] = {
    [DAYS] = {"days", US_A_DAY},
    [SECONDS] = {"seconds", US_A_SECOND},
    [MICROSECONDS] = {"microseconds", 1},
    [MILLISECONDS] = {"milliseconds", 1000},
    [MINUTES] = {"minutes", 60 * US_A_SECOND},
    [HOURS] = {"hours", 3600 * US_A_SECOND},
    [WEEKS] = {"weeks", 7 * US_A_DAY},
};

/* What was added up so far, an int; the parts of a microsecond are kept apart. */
typedef struct Sum {
    Value total;
    double left;
} Sum;

static bool add_to(Thread *T, Sum *sum, Value v, bool owned) {
    Value total = v == V_UNDEF ? V_UNDEF : int_binary(T, BIN_ADD, sum->total, v);
    if (owned) lf_release(T, v);
    if (total == V_UNDEF) return false;
    lf_release(T, sum->total);
    sum->total = total;
    return true;
}
static bool add_product(Thread *T, Sum *sum, Value number, int64_t unit) {
    return number != V_UNDEF && add_to(T, sum, int_binary(T, BIN_MUL, number, v_int(unit)), true);
}
static bool add_float(Thread *T, Sum *sum, double d, int64_t unit) {
    double whole, part = modf(d, &whole);
    Value number = int_from_double(T, whole);
    bool ok = add_product(T, sum, number, unit);
    lf_release(T, number);
    if (!ok || part == 0) return ok;
    part = modf(part * (double)unit, &whole);
    sum->left += part;
    return add_to(T, sum, int_from_double(T, whole), true);
}
/* Parts of a microsecond are rounded to the nearest, halves so that the sum is even. */
static bool add_left(Thread *T, Sum *sum) {
    if (sum->left == 0) return true;
    double whole = round(sum->left);
    if (fabs(whole - sum->left) == 0.5) {
        Value two = int_binary(T, BIN_MOD, sum->total, v_int(2));
        int odd = two == v_int(1);
        whole = 2.0 * round((sum->left + odd) * 0.5) - odd;
    }
    return add_to(T, sum, int_from_double(T, whole), true);
}
static bool add_argument(Thread *T, Sum *sum, Value v, const struct Unit *unit) {
    if (is_int(v)) return add_product(T, sum, v, unit->us);
    if (is_float(v)) return add_float(T, sum, float_of(v), unit->us);
    lf_raise(T, exc_TypeError, "unsupported type for timedelta %s component: %T", unit->name, v);
    return false;
}
static Value span_of_any(Thread *T, Value *args) {
    static const uint8_t order[UNITS] = {MICROSECONDS, MILLISECONDS, SECONDS, MINUTES, HOURS, DAYS, WEEKS};
    Sum sum = {.total = v_int(0)};
    bool ok = true;
    for (int i = 0; ok && i < UNITS; i++)
        if (args[1 + order[i]] != V_UNDEF) ok = add_argument(T, &sum, args[1 + order[i]], &units[order[i]]);
    ok = ok && add_left(T, &sum);
    if (ok) return make_from_int(T, as_type(args[0]), sum.total);
    lf_release(T, sum.total);
    return V_UNDEF;
}
static Value span_construct(Thread *T, Value *args, int n) {
    (void)n;
    Wide us = 0;
    for (int i = 0; i < UNITS; i++) {
        Value v = args[1 + i];
        if (v == V_UNDEF) continue;
        if (!v_is_int(v)) return span_of_any(T, args);
        us += (Wide)v_as_int(v) * units[i].us; /* 49 bits and 40 */
    }
    return make_from_us(T, as_type(args[0]), us);
}

/* --- arithmetic --- */

static Value add(Thread *T, Value a, Value b) {
    if (!is_span(a) || !is_span(b)) return V_NOTIMPL;
    return span_from_us(T, span_us(as_span(a)) + span_us(as_span(b)));
}
static Value sub(Thread *T, Value a, Value b) {
    if (!is_span(a) || !is_span(b)) return V_NOTIMPL;
    return span_from_us(T, span_us(as_span(a)) - span_us(as_span(b)));
}
static Value neg(Thread *T, Value a) { return span_from_us(T, -span_us(as_span(a))); }
static Value pos(Thread *T, Value a) { return span_from_us(T, span_us(as_span(a))); }
static Value absolute(Thread *T, Value a) { return as_span(a)->days < 0 ? neg(T, a) : pos(T, a); }
static int truth(Thread *T, Value a) {
    (void)T;
    const Span *s = as_span(a);
    return s->days || s->seconds || s->us;
}

/* a / b to the nearest int, halves to even; both ints, b is not 0. */
static Value divide_nearest(Thread *T, Value a, Value b) {
    Value quotient = int_binary(T, BIN_FLOORDIV, a, b), rest = int_binary(T, BIN_MOD, a, b);
    Value twice = rest == V_UNDEF ? V_UNDEF : int_binary(T, BIN_MUL, rest, v_int(2));
    bool ok = quotient != V_UNDEF && twice != V_UNDEF;
    if (ok) {
        int over = int_sign(b) < 0 ? -int_compare(twice, b) : int_compare(twice, b);
        Value odd = over == 0 ? int_binary(T, BIN_MOD, quotient, v_int(2)) : V_UNDEF;
        if (over > 0 || (over == 0 && odd != v_int(0))) {
            Value more = int_binary(T, BIN_ADD, quotient, v_int(1));
            lf_release(T, quotient);
            quotient = more;
        }
    }
    lf_release(T, rest);
    lf_release(T, twice);
    if (!ok) lf_clear(T, &quotient);
    return quotient;
}
/* span * numerator / denominator, all ints of any size. */
static Value scale(Thread *T, Value span, Value numerator, Value denominator) {
    if (denominator == v_int(0)) return lf_raise(T, exc_ZeroDivisionError, "division by zero");
    Value us = int_from_wide(T, span_us(as_span(span)));
    Value product = us == V_UNDEF ? V_UNDEF : int_binary(T, BIN_MUL, us, numerator);
    lf_release(T, us);
    if (product == V_UNDEF || denominator == v_int(1)) return make_from_int(T, type_span, product);
    Value quotient = divide_nearest(T, product, denominator);
    lf_release(T, product);
    return make_from_int(T, type_span, quotient);
}
static Value scale_float(Thread *T, Value span, Value factor, bool divide) {
    Value ratio = obj_getattr_c(T, factor, "as_integer_ratio");
    Value pair = ratio == V_UNDEF ? V_UNDEF : lf_call0(T, ratio);
    lf_release(T, ratio);
    if (pair == V_UNDEF) return V_UNDEF;
    const Value *items = is_tuple(pair) ? as_tuple(pair)->items : NULL;
    if (!items)
        lf_raise(T, exc_TypeError, "unexpected return type from as_integer_ratio(): expected tuple, not '%T'",
                 pair);
    else if (as_tuple(pair)->len != 2)
        lf_raise(T, exc_ValueError, "as_integer_ratio() must return a 2-tuple");
    else if (!is_int(items[0]) || !is_int(items[1]))
        lf_raise(T, exc_TypeError, "non-integer arguments in division");
    if (lf_failed(T)) return lf_release(T, pair), V_UNDEF;
    Value r = scale(T, span, items[divide], items[!divide]);
    lf_release(T, pair);
    return r;
}

static Value mul(Thread *T, Value a, Value b) {
    Value span = is_span(a) ? a : b, factor = is_span(a) ? b : a;
    if (v_is_int(factor)) {
        Wide us;
        if (!__builtin_mul_overflow(span_us(as_span(span)), (Wide)v_as_int(factor), &us))
            return span_from_us(T, us);
    }
    if (is_int(factor)) return scale(T, span, factor, v_int(1));
    return is_float(factor) ? scale_float(T, span, factor, false) : V_NOTIMPL;
}

static Value no_zero(Thread *T) { return lf_raise(T, exc_ZeroDivisionError, "division by zero"); }
static Wide floor_div(Wide a, Wide b, Wide *rest) {
    Wide quotient = a / b;
    *rest = a - quotient * b;
    if (*rest != 0 && (*rest < 0) != (b < 0)) *rest += b, quotient--;
    return quotient;
}
static bool is_exact_in_double(Wide w) { return w >= -(1LL << 53) && w <= 1LL << 53; }
/* a / b as a float, correctly rounded. */
static Value ratio_of(Thread *T, Wide a, Wide b) {
    if (b == 0) return no_zero(T);
    if (is_exact_in_double(a) && is_exact_in_double(b)) return v_double((double)a / (double)b);
    Value x = int_from_wide(T, a), y = int_from_wide(T, b);
    Value r = x == V_UNDEF || y == V_UNDEF ? V_UNDEF : int_binary(T, BIN_TRUEDIV, x, y);
    lf_release(T, x);
    lf_release(T, y);
    return r;
}
static Value truediv(Thread *T, Value a, Value b) {
    if (!is_span(a)) return V_NOTIMPL;
    if (is_span(b)) return ratio_of(T, span_us(as_span(a)), span_us(as_span(b)));
    if (is_int(b)) return scale(T, a, v_int(1), b);
    return is_float(b) ? scale_float(T, a, b, true) : V_NOTIMPL;
}
static Value floordiv(Thread *T, Value a, Value b) {
    Wide rest, by;
    if (!is_span(a) || (!is_span(b) && !is_int(b))) return V_NOTIMPL;
    Wide us = span_us(as_span(a));
    if (is_span(b)) {
        by = span_us(as_span(b));
        return by == 0 ? no_zero(T) : int_from_wide(T, floor_div(us, by, &rest));
    }
    if (!wide_from_int(b, &by)) return span_from_us(T, us != 0 && (us < 0) != (int_sign(b) < 0) ? -1 : 0);
    return by == 0 ? no_zero(T) : span_from_us(T, floor_div(us, by, &rest));
}
static Value modulo(Thread *T, Value a, Value b) {
    if (!is_span(a) || !is_span(b)) return V_NOTIMPL;
    Wide rest, by = span_us(as_span(b));
    if (by == 0) return no_zero(T);
    floor_div(span_us(as_span(a)), by, &rest);
    return span_from_us(T, rest);
}
static Value divide_modulo(Thread *T, Value a, Value b) {
    if (!is_span(a) || !is_span(b)) return V_NOTIMPL;
    Wide rest, by = span_us(as_span(b));
    if (by == 0) return no_zero(T);
    Value quotient = int_from_wide(T, floor_div(span_us(as_span(a)), by, &rest)),
          left = span_from_us(T, rest);
    Value r = quotient == V_UNDEF || left == V_UNDEF ? V_UNDEF : tuple_pair(T, quotient, left);
    lf_release(T, quotient);
    lf_release(T, left);
    return r;
}

static Value compare(Thread *T, Value a, Value b, int op) {
    (void)T;
    if (!is_span(b)) return V_NOTIMPL;
    const Span *x = as_span(a), *y = as_span(b);
    int d = x->days != y->days         ? (x->days > y->days) - (x->days < y->days)
            : x->seconds != y->seconds ? x->seconds - y->seconds
                                       : x->us - y->us;
    return ordering(d, op);
}
static bool hash(Thread *T, Value self, int64_t *out) {
    Span *s = as_span(self);
    *out = __atomic_load_n(&s->hash, __ATOMIC_RELAXED);
    if (*out) return true;
    Value items[] = {v_int(s->days), v_int(s->seconds), v_int(s->us)}, t = tuple_from(T, items, 3);
    bool ok = t != V_UNDEF && obj_hash(T, t, out);
    lf_release(T, t);
    if (ok) __atomic_store_n(&s->hash, *out, __ATOMIC_RELAXED);
    return ok;
}

/* --- texts --- */

static Value repr(Thread *T, Value self) {
    const Span *s = as_span(self);
    char text[96];
    int len = 0;
    text[0] = 0;
    if (s->days) len += snprintf(text + len, sizeof text - (size_t)len, "days=%d", s->days);
    if (s->seconds)
        len += snprintf(text + len, sizeof text - (size_t)len, "%sseconds=%d", len ? ", " : "", s->seconds);
    if (s->us)
        len += snprintf(text + len, sizeof text - (size_t)len, "%smicroseconds=%d", len ? ", " : "", s->us);
    return str_format(T, "%T(%s)", self, len ? text : "0");
}
static Value str(Thread *T, Value self) {
    const Span *s = as_span(self);
    char text[64];
    int len = 0, seconds = s->seconds;
    if (s->days)
        len = snprintf(text, sizeof text, "%d day%s, ", s->days, s->days == 1 || s->days == -1 ? "" : "s");
    len += snprintf(text + len, sizeof text - (size_t)len, "%d:%02d:%02d", seconds / 3600, seconds / 60 % 60,
                    seconds % 60);
    if (s->us) len += snprintf(text + len, sizeof text - (size_t)len, ".%06d", s->us);
    return text_from(T, text, len);
}

/* --- methods and attributes --- */

static Value m_total_seconds(Thread *T, Value *args, int n) {
    (void)n;
    return ratio_of(T, span_us(as_span(args[0])), US_A_SECOND);
}
static Value m_reduce(Thread *T, Value *args, int n) {
    (void)n;
    const Span *s = as_span(args[0]);
    Value items[] = {v_int(s->days), v_int(s->seconds), v_int(s->us)}, all = tuple_from(T, items, 3);
    Value r = all == V_UNDEF ? V_UNDEF : tuple_pair(T, v_obj(type_of(args[0])), all);
    lf_release(T, all);
    return r;
}
static Value get_days(Thread *T, Value self) {
    (void)T;
    return v_int(as_span(self)->days);
}
static Value get_seconds(Thread *T, Value self) {
    (void)T;
    return v_int(as_span(self)->seconds);
}
static Value get_microseconds(Thread *T, Value self) {
    (void)T;
    return v_int(as_span(self)->us);
}

static void ready(Thread *T, Type *t) {
    type_add(T, t, "min", span_new(T, t, -MAX_DAYS, 0, 0));
    type_add(T, t, "max", span_new(T, t, MAX_DAYS, 86399, 999999));
    type_add(T, t, "resolution", span_new(T, t, 0, 0, 1));
}

static const MethodDef methods[] = {
    {"total_seconds(self, /)", m_total_seconds, "The whole span in seconds.", 0},
    {"__reduce__(self, /)", m_reduce, "__reduce__() -> (cls, state)", 0},
    {0},
};
static const GetSetDef getset[] = {
    {"days", get_days, readonly_attribute, "Number of days, of either sign."},
    {"seconds", get_seconds, readonly_attribute, "Seconds within the day, 0 to 86399."},
    {"microseconds", get_microseconds, readonly_attribute, "Microseconds within the second."},
    {0},
};
const TypeDef typedef_span = {
    .name = "datetime.timedelta",
    .doc = "The difference between two points in time.\n\nEvery argument may be an int or a float, of "
           "either sign; all default to 0.",
    .where = &type_span,
    .kind = &kind_span,
    .size = sizeof(Span),
    .flags = TYPE_BASETYPE,
    .slots = {.repr = repr,
              .str = str,
              .hash = hash,
              .truth = truth,
              .compare = compare,
              .binary = {[BIN_ADD] = add,
                         [BIN_SUB] = sub,
                         [BIN_MUL] = mul,
                         [BIN_TRUEDIV] = truediv,
                         [BIN_FLOORDIV] = floordiv,
                         [BIN_MOD] = modulo,
                         [BIN_DIVMOD] = divide_modulo},
              .unary = {[UN_NEG] = neg, [UN_POS] = pos, [UN_ABS] = absolute}},
    .new_ = {"timedelta(cls, days=?0, seconds=?0, microseconds=?0, milliseconds=?0, minutes=?0, hours=?0, "
             "weeks=?0)",
             span_construct, NULL, 0},
    .methods = methods,
    .getset = getset,
    .ready = ready,
};
