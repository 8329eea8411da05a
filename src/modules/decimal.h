/* decimal.h — decimal numbers, and the settings and signals of calculating with them.
 *
 * A Decimal is (-1)**sign * coefficient * 10**e, an infinity, or a NaN whose coefficient is its payload. It
 * is an atom: never changed, so any thread may hold it. Inside an operation numbers are Nums, whose results
 * are rounded to Settings (num_finish) and collect what happened as DEC_ bits; nothing is raised for them
 * until context_note. Functions that say bool fail for want of memory or with another exception set. A
 * context belongs to one thread.
 */
#ifndef LF_DECIMAL_H
#define LF_DECIMAL_H

#include "src/modules/decimal_nat.h"
#include "src/objects/native.h"
#include "src/objects/str.h"

enum { DEC_FINITE, DEC_INFINITE, DEC_QUIET, DEC_SIGNALING };

/* Signals, in the order in which they are told, and further kinds of what InvalidOperation stands for. */
enum {
    DEC_INVALID = 1,
    DEC_FLOAT = 2,
    DEC_BY_ZERO = 4,
    DEC_OVERFLOW = 8,
    DEC_UNDERFLOW = 16,
    DEC_SUBNORMAL = 32,
    DEC_INEXACT = 64,
    DEC_ROUNDED = 128,
    DEC_CLAMPED = 256,
    DEC_SYNTAX = 512,
    DEC_IMPOSSIBLE = 1024,
    DEC_UNDEFINED = 2048,
    DEC_ALL_INVALID = DEC_INVALID | DEC_SYNTAX | DEC_IMPOSSIBLE | DEC_UNDEFINED,
    DEC_ALL = 4095
};

typedef enum Rounding {
    ROUND_UP,
    ROUND_DOWN,
    ROUND_CEILING,
    ROUND_FLOOR,
    ROUND_HALF_UP,
    ROUND_HALF_DOWN,
    ROUND_HALF_EVEN,
    ROUND_05UP,
    ROUNDINGS
} Rounding;

#define DEC_MAX_PREC 999999999999999999LL
#define DEC_MAX_EMAX DEC_MAX_PREC
#define DEC_MIN_EMIN (-DEC_MAX_EMAX)
#define DEC_MIN_ETINY (DEC_MIN_EMIN - (DEC_MAX_PREC - 1))

typedef struct Settings {
    int64_t prec, emin, emax;
    uint8_t rounding, capitals, clamp;
} Settings;
static inline int64_t settings_etiny(const Settings *s) { return s->emin - s->prec + 1; }
static inline int64_t settings_etop(const Settings *s) { return s->emax - s->prec + 1; }

typedef struct Context {
    Obj h;
    Settings s;
    uint32_t flags, traps;
    Value seen[2]; /* both as mappings, once they were asked for; or V_UNDEF */
} Context;

typedef struct Decimal {
    Obj h;
    int64_t e;
    int32_t n; /* limbs */
    uint8_t kind, sign;
    union {
        mp_limb_t own[2];
        Value big; /* with more limbs: an int */
    };
} Decimal;

typedef struct Num {
    int64_t e;
    uint8_t kind, sign;
    Nat c;
} Num;

extern Type *type_decimal, *type_decimal_context;
static inline Decimal *as_decimal(Value v) { return (Decimal *)v_as_obj(v); }
static inline bool is_decimal(Value v) {
    return v_is_obj(v) && (type_of(v) == type_decimal || type_is_subtype(type_of(v), type_decimal));
}
static inline Context *as_context(Value v) { return (Context *)v_as_obj(v); }
static inline bool is_context(Value v) { return v_is_obj(v) && is_instance(v, type_decimal_context); }

/* --- numbers (decimal_number.c) --- */

static inline void num_set(Num *x, int kind, int sign, int64_t e) {
    x->kind = (uint8_t)kind;
    x->sign = (uint8_t)sign;
    x->e = e;
    nat_zero(&x->c);
}
static inline void num_set_wide(Num *x, int sign, Wide c, int64_t e) {
    x->kind = DEC_FINITE;
    x->sign = (uint8_t)sign;
    x->e = e;
    nat_set_wide(&x->c, c);
}
static inline void num_free(Thread *T, Num *x) { nat_free(T, &x->c); }
static inline bool num_is_nan(const Num *x) { return x->kind >= DEC_QUIET; }
static inline bool num_is_zero(const Num *x) { return x->kind == DEC_FINITE && !x->c.n; }
/* Borrows the digits. */
static inline void num_of_decimal(Num *x, Value v) {
    const Decimal *d = as_decimal(v);
    x->kind = d->kind;
    x->sign = d->sign;
    x->e = d->e;
    nat_of(&x->c, d->n <= 2 ? d->own : as_long(d->big)->limbs, d->n);
}
void num_of_int(Num *x, Value v); /* any int; borrows */
Value num_to_decimal(Thread *T, Type *cls, const Num *x);
Value num_to_int(Thread *T, const Num *x); /* the coefficient with its sign */
bool num_copy(Thread *T, Num *out, const Num *x);

/* How many digits the coefficient has, 1 of zero; -1: no memory. */
static inline int64_t num_size(Thread *T, const Num *x) { return x->c.n ? nat_digits(T, &x->c) : 1; }
bool num_finish(Thread *T, const Settings *s, Num *x, uint32_t *bits);
/* The same for infinities and NaNs, too. */
bool num_fix(Thread *T, const Settings *s, Num *x, uint32_t *bits);
/* The NaN that comes of NaNs among n operands: 1, 0 there is none, -1 no memory. */
int num_nan_of(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *const *operands, int n);
/* x with that exponent; what was lost on the way. */
bool num_rescale(Thread *T, Num *out, const Num *x, int64_t e, Rounding rounding, Lost *lost);
/* -1, 0, 1 of numbers that are no NaNs; of all numbers, exponents and NaNs included. -2: no memory. */
int num_order(Thread *T, const Num *a, const Num *b);
int num_total_order(Thread *T, const Num *a, const Num *b);

/* Operations on numbers: out is empty before, and has nothing to be freed when they fail. */
typedef bool (*Unary)(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a);
typedef bool (*Binary)(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b);
bool dec_add(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b);
bool dec_subtract(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b);
bool dec_multiply(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b);
bool dec_divide(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b);
bool dec_divide_int(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b);
bool dec_remainder(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b);
bool dec_divmod(Thread *T, const Settings *s, Num *quotient, Num *rest, uint32_t *bits, const Num *a,
                const Num *b);
bool dec_fma(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b,
             const Num *c);
bool dec_plus(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a);
bool dec_minus(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a);
bool dec_abs(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a);
bool dec_compare(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b);
bool dec_compare_signal(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b);
bool dec_compare_total(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b);
bool dec_compare_total_mag(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a,
                           const Num *b);
bool dec_max(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b);
bool dec_min(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b);
bool dec_max_mag(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b);
bool dec_min_mag(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b);
bool dec_quantize(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b);
bool dec_to_integral_exact(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a);
bool dec_to_integral_value(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a);
bool dec_normalize(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a);
bool dec_sqrt(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a);
/* a ** n by multiplying. 1, 0: this is no case for it (then out is empty), -1. */
int dec_power(Thread *T, const Settings *s, Num *out, uint32_t *bits, const Num *a, const Num *b);
bool dec_same_quantum(const Num *a, const Num *b);

/* --- texts (decimal_text.c) --- */

/* How a text is read: as Decimal() does, with spaces around it and underscores, or as create_decimal(). */
bool dec_parse(Thread *T, Num *out, uint32_t *bits, Value text, bool lenient);
Value dec_text(Thread *T, const Num *x, bool capitals, bool engineering);
/* format(x, spec); V_NOTIMPL: a rare one, which is left to Python. */
Value dec_format(Thread *T, const Num *x, const Settings *s, Value spec);

/* --- contexts (decimal_context.c) --- */

/* That of the running thread, made when it has none; borrowed. NULL: exception. */
Context *context_here(Thread *T);
/* The optional argument of a method: V_UNDEF and None are that of the thread. Borrowed. */
Context *context_arg(Thread *T, Value v);
/* Sets the flags of what happened; false: something of it is trapped, and raised. */
bool context_note(Thread *T, Context *c, uint32_t bits);
/* The result of an operation as a value; it is freed. */
Value context_result(Thread *T, Context *c, Num *result, uint32_t bits);
bool rounding_arg(Thread *T, Value v, uint8_t *out);
Value rounding_name(Thread *T, int rounding);
/* A call of a function of the library's Python half: module.name(args...). */
Value dec_python(Thread *T, const char *module, const char *name, Value *args, int n);
/* A number as Python functions take it, and what they give for a number. */
Value num_to_tuple(Thread *T, const Num *x);
/* name(context, numbers...) of _decimal_arithmetic, which is written in Python: the rarer operations. */
Value dec_rare(Thread *T, Context *c, const char *name, const Num *const *operands, int n);
/* A number among operands: 1, 0 it is none, -1 exception. */
static inline int num_of_operand(Num *x, Value v) {
    if (is_decimal(v))
        num_of_decimal(x, v);
    else if (is_int(v))
        num_of_int(x, v);
    else
        return 0;
    return 1;
}
bool num_of_arg(Thread *T, Num *x, Value v); /* TypeError: conversion from ... */
/* What an argument of Decimal() stands for. */
bool num_of_value(Thread *T, Context *c, Num *x, Value v, bool exact);
bool num_of_float(Thread *T, Num *x, double d);

extern const MethodDef context_operations[];
extern const TypeDef typedef_decimal, typedef_decimal_context;

#endif
