/* decimal.Context: precision, rounding, limits, and which signals are errors. */
#include "src/modules/decimal.h"
#include "src/modules/decimal_methods.h"
#include "runtime/freeze.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/object_ops.h"
#include "src/vm/import.h"
#include "src/vm/interp.h"

Type *type_decimal_context;
static const Settings usual = {28, -999999, 999999, ROUND_HALF_EVEN, 1, 0};
enum { FLAGS, TRAPS };

/* --- what is written in Python --- */

Value dec_python(Thread *T, const char *module, const char *name, Value *args, int n) {
    Value m = import_module_c(T, module), f = m == V_UNDEF ? V_UNDEF : obj_getattr_c(T, m, name);
    Value r = f == V_UNDEF ? V_UNDEF : lf_call(T, f, args, n, V_UNDEF);
    lf_release(T, f);
    lf_release(T, m);
    return r;
}
static Value call_context(Thread *T, const char *name, Value a, Value b) {
    Value args[] = {a, b};
    return dec_python(T, "_decimal_context", name, args, b == V_UNDEF ? 1 : 2);
}

Value num_to_tuple(Thread *T, const Num *x) {
    Value c = int_from_limbs(T, x->c.at, x->c.n, false), e = c == V_UNDEF ? V_UNDEF : int_from_i64(T, x->e);
    if (e == V_UNDEF) {
        lf_release(T, c);
        return V_UNDEF;
    }
    Value items[] = {v_int(x->kind), v_int(x->sign), c, e};
    Value t = tuple_from(T, items, 4);
    lf_release(T, c);
    lf_release(T, e);
    return t;
}

/* ((kind, sign, coefficient, exponent), bits): the number borrows from the tuple. */
static bool num_of_answer(Thread *T, Num *x, uint32_t *bits, Value answer) {
    const Tuple *pair = is_tuple(answer) ? as_tuple(answer) : NULL;
    if (pair && pair->len == 2 && is_tuple(pair->items[0]) && as_tuple(pair->items[0])->len == 4 &&
        v_is_int(pair->items[1])) {
        const Value *part = as_tuple(pair->items[0])->items;
        int64_t kind, sign, e;
        if (is_int(part[0]) && is_int(part[1]) && is_int(part[2]) && is_int(part[3]) &&
            int_fits_i64(part[0], &kind) && int_fits_i64(part[1], &sign) && int_fits_i64(part[3], &e)) {
            num_of_int(x, part[2]);
            x->kind = (uint8_t)kind;
            x->sign = (uint8_t)sign;
            x->e = e;
            *bits = (uint32_t)v_as_int(pair->items[1]);
            return true;
        }
    }
    lf_raise(T, exc_SystemError, "an operation of decimal gave no number");
    return false;
}

Value dec_rare(Thread *T, Context *c, const char *name, const Num *const *operands, int n) {
    Value args[4] = {lf_retain(T, v_obj(c))}, r = V_UNDEF; /* nobody takes it away meanwhile */
    int have = 1;
    for (; have <= n; have++)
        if ((args[have] = num_to_tuple(T, operands[have - 1])) == V_UNDEF) break;
    if (have > n) {
        Num x;
        uint32_t bits;
        Value answer = dec_python(T, "_decimal_arithmetic", name, args, n + 1);
        if (answer != V_UNDEF && num_of_answer(T, &x, &bits, answer)) r = context_result(T, c, &x, bits);
        lf_release(T, answer);
    }
    for (int i = 0; i < have; i++) lf_release(T, args[i]);
    return r;
}

/* --- the context of a thread --- */

static Value copy_of(Thread *T, Type *cls, const Context *from) {
    Context *c = lf_alloc(T, cls->root_shape, cls->instance_size);
    if (!c) return V_UNDEF;
    c->s = from->s;
    c->flags = from->flags;
    c->traps = from->traps;
    return v_obj(c);
}

/* What new contexts take their settings from (owned); None while module decimal is being made. */
static Value default_context(Thread *T) {
    return dec_python(T, "_decimal_context", "default_context", NULL, 0);
}

Context *context_here(Thread *T) {
    Value *here = &T->interp->decimal_context;
    if (LIKELY(*here != V_UNDEF)) return as_context(*here);
    Value module = import_module_c(T, "decimal"); /* numbers may have come from another thread */
    Value from = module == V_UNDEF ? V_UNDEF : default_context(T);
    lf_release(T, module);
    if (from == V_UNDEF) return NULL;
    if (*here == V_UNDEF && is_context(from)) {
        Value fresh = copy_of(T, type_decimal_context, as_context(from));
        if (fresh != V_UNDEF) as_context(fresh)->flags = 0;
        *here = fresh;
    }
    lf_release(T, from);
    return *here == V_UNDEF ? NULL : as_context(*here);
}

Context *context_arg(Thread *T, Value v) {
    if (v == V_UNDEF || v == V_NONE) return context_here(T);
    if (is_context(v)) return as_context(v);
    lf_raise(T, exc_TypeError, "optional argument must be a context");
    return NULL;
}

Value dec_getcontext(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    Context *c = context_here(T);
    return c ? lf_retain(T, v_obj(c)) : V_UNDEF;
}
Value dec_set_here(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_context(args[0])) return lf_raise(T, exc_TypeError, "argument must be a context");
    Value old = T->interp->decimal_context;
    T->interp->decimal_context = lf_retain(T, args[0]);
    lf_release(T, old);
    return V_NONE;
}

bool context_note(Thread *T, Context *c, uint32_t bits) {
    if ((c->flags | bits) != c->flags) {
        if (!lf_may_write(T, &c->h)) return false;
        c->flags |= bits;
    }
    uint32_t trapped = bits & c->traps;
    if (!trapped) return true;
    lf_release(T, call_context(T, "raise_status", v_int(trapped), V_UNDEF));
    if (!lf_failed(T)) lf_raise(T, exc_SystemError, "a trapped signal was not raised");
    return false;
}

Value context_result(Thread *T, Context *c, Num *result, uint32_t bits) {
    Value v = bits && !context_note(T, c, bits) ? V_UNDEF : num_to_decimal(T, type_decimal, result);
    num_free(T, result);
    return v;
}

/* --- its attributes --- */

static const char *const rounding_names[ROUNDINGS] = {"ROUND_UP",        "ROUND_DOWN",    "ROUND_CEILING",
                                                      "ROUND_FLOOR",     "ROUND_HALF_UP", "ROUND_HALF_DOWN",
                                                      "ROUND_HALF_EVEN", "ROUND_05UP"};

Value rounding_name(Thread *T, int rounding) { return str_intern_c(T, rounding_names[rounding]); }
bool rounding_arg(Thread *T, Value v, uint8_t *out) {
    for (int i = 0; is_str(v) && i < ROUNDINGS; i++)
        if (str_eq_c(v, rounding_names[i])) return *out = (uint8_t)i, true;
    lf_raise(T, exc_TypeError,
             "valid values for rounding are:\n  [ROUND_CEILING, ROUND_FLOOR, ROUND_UP, ROUND_DOWN,\n"
             "   ROUND_HALF_UP, ROUND_HALF_DOWN, ROUND_HALF_EVEN,\n   ROUND_05UP]");
    return false;
}

static bool may_set(Thread *T, Value self, Value v) {
    if (v != V_UNDEF) return lf_may_write(T, v_as_obj(self));
    lf_raise(T, exc_AttributeError, "context attributes cannot be deleted");
    return false;
}
static bool set_number(Thread *T, Value self, Value v, int64_t low, int64_t high, const char *range,
                       int64_t *out) {
    if (!may_set(T, self, v)) return false;
    if (!is_int(v)) {
        lf_raise(T, exc_TypeError, "an integer is required");
        return false;
    }
    int64_t i;
    if (!int_fits_i64(v, &i)) {
        lf_raise(T, exc_OverflowError, "Python int too large to convert to C ssize_t");
        return false;
    }
    if (i < low || i > high) {
        lf_raise(T, exc_ValueError, "%s", range);
        return false;
    }
    *out = i;
    return true;
}
#define NUMBER(name, field, type, low, high, range)                      \
    static Value get_##name(Thread *T, Value self) {                     \
        return int_from_i64(T, (int64_t)as_context(self)->s.field);      \
    }                                                                    \
    static bool set_##name(Thread *T, Value self, Value v) {             \
        int64_t i;                                                       \
        if (!set_number(T, self, v, low, high, range, &i)) return false; \
        as_context(self)->s.field = (type)i;                             \
        return true;                                                     \
    }
NUMBER(prec, prec, int64_t, 1, DEC_MAX_PREC, "valid range for prec is [1, MAX_PREC]")
NUMBER(Emin, emin, int64_t, DEC_MIN_EMIN, 0, "valid range for Emin is [MIN_EMIN, 0]")
NUMBER(Emax, emax, int64_t, 0, DEC_MAX_EMAX, "valid range for Emax is [0, MAX_EMAX]")
NUMBER(capitals, capitals, uint8_t, 0, 1, "valid values for capitals are 0 or 1")
NUMBER(clamp, clamp, uint8_t, 0, 1, "valid values for clamp are 0 or 1")

static Value get_rounding(Thread *T, Value self) { return rounding_name(T, as_context(self)->s.rounding); }
static bool set_rounding(Thread *T, Value self, Value v) {
    return may_set(T, self, v) && rounding_arg(T, v, &as_context(self)->s.rounding);
}

static uint32_t *bits_of(Value self, int which) {
    return which == FLAGS ? &as_context(self)->flags : &as_context(self)->traps;
}
static bool set_bits(Thread *T, Value self, Value v, int which) {
    int64_t i;
    if (!set_number(T, self, v, 0, DEC_ALL, "no signals", &i)) return false;
    *bits_of(self, which) = (uint32_t)i;
    return true;
}
/* From a list of signals or a mapping. */
static bool set_signals(Thread *T, Value self, Value v, int which) {
    Value bits = call_context(T, "signal_bits", v, V_UNDEF);
    bool ok = bits != V_UNDEF && set_bits(T, self, bits, which);
    lf_release(T, bits);
    return ok;
}
/* The mapping is always the same one, but for a frozen context, which cannot keep it. */
static Value get_seen(Thread *T, Value self, int which) {
    Context *c = as_context(self);
    if (c->seen[which] == V_UNDEF) {
        Value name = str_from_c(T, which == FLAGS ? "_flags" : "_traps");
        Value seen = name == V_UNDEF ? V_UNDEF : call_context(T, "SignalDict", self, name);
        lf_release(T, name);
        if (seen != V_UNDEF && lf_is_frozen(T, self)) return seen;
        if (seen == V_UNDEF || !lf_store(T, &c->h, &c->seen[which], seen)) return V_UNDEF;
    }
    return lf_retain(T, c->seen[which]);
}
static bool set_seen(Thread *T, Value self, Value v, int which) {
    if (!may_set(T, self, v)) return false;
    if (is_list(v) || is_tuple(v)) {
        lf_raise(T, exc_TypeError, "argument must be a signal dict");
        return false;
    }
    return set_signals(T, self, v, which);
}
#define SIGNALS(name, which)                                                                          \
    static Value get_##name(Thread *T, Value self) { return get_seen(T, self, which); }               \
    static bool set_##name(Thread *T, Value self, Value v) { return set_seen(T, self, v, which); }    \
    static Value get__##name(Thread *T, Value self) { return (void)T, v_int(*bits_of(self, which)); } \
    static bool set__##name(Thread *T, Value self, Value v) { return set_bits(T, self, v, which); }
SIGNALS(flags, FLAGS)
SIGNALS(traps, TRAPS)

static const GetSetDef getset[] = {
    {"prec", get_prec, set_prec, "Digits of a result."},
    {"rounding", get_rounding, set_rounding, "How results are rounded."},
    {"Emin", get_Emin, set_Emin, "The least exponent of a normal number."},
    {"Emax", get_Emax, set_Emax, "The largest exponent."},
    {"capitals", get_capitals, set_capitals, "Is the exponent written with E?"},
    {"clamp", get_clamp, set_clamp, "Are large exponents brought down to what has all digits?"},
    {"flags", get_flags, set_flags, "The signals that have occurred."},
    {"traps", get_traps, set_traps, "The signals that are raised."},
    {"_flags", get__flags, set__flags, NULL},
    {"_traps", get__traps, set__traps, NULL},
    {0}};

/* Exact contexts have no other attributes, and say so in their own words. */
static bool context_setattr(Thread *T, Value self, Value name, Value v) {
    if (type_of(self) != type_decimal_context || type_lookup(T, type_decimal_context, name) != V_UNDEF)
        return object_setattr(T, self, name, v);
    lf_raise_attribute(T, self, name);
    return false;
}

/* --- making --- */

static Value context_make(Thread *T, Value *args, int n) {
    (void)n;
    Type *cls = as_type(args[0]);
    Context *c = lf_alloc(T, cls->root_shape, cls->instance_size);
    if (!c) return V_UNDEF;
    c->s = usual;
    c->traps = DEC_ALL_INVALID | DEC_BY_ZERO | DEC_OVERFLOW;
    return v_obj(c);
}

static Value context_init(Thread *T, Value *args, int n) {
    static bool (*const set[])(Thread *, Value, Value) = {set_prec, set_rounding, set_Emin,
                                                          set_Emax, set_capitals, set_clamp};
    (void)n;
    Value self = args[0];
    Context *c = as_context(self);
    if (args[9] != V_UNDEF && as_dict(args[9])->len)
        return lf_raise(T, exc_TypeError, "this function got an unexpected keyword argument '%S'",
                        as_dict(args[9])->entries[0].key);
    Value from = default_context(T);
    if (from == V_UNDEF) return V_UNDEF;
    bool ok = lf_may_write(T, &c->h);
    if (ok && is_context(from)) {
        c->s = as_context(from)->s;
        c->traps = as_context(from)->traps;
    }
    lf_release(T, from);
    for (int i = 0; ok && i < 6; i++) ok = args[1 + i] == V_NONE || set[i](T, self, args[1 + i]);
    if (ok) c->flags = 0;
    ok = ok && (args[7] == V_NONE || set_signals(T, self, args[7], FLAGS)) &&
         (args[8] == V_NONE || set_signals(T, self, args[8], TRAPS));
    return ok ? V_NONE : V_UNDEF;
}

static Value context_repr(Thread *T, Value self) { return call_context(T, "context_repr", self, V_UNDEF); }

static bool context_visit(Obj *o, VisitFn fn, void *ctx) {
    Context *c = (Context *)o;
    return fn(&c->seen[0], ctx) && fn(&c->seen[1], ctx);
}
static const Kind kind_context = {
    .name = "decimal.Context", .visit = context_visit, .flags = KIND_MOVABLE | KIND_FREEZABLE};

/* --- methods --- */

static Value m_reduce(Thread *T, Value *args, int n) {
    (void)n;
    return call_context(T, "context_reduce", args[0], V_UNDEF);
}
static Value m_copy(Thread *T, Value *args, int n) {
    (void)n;
    return copy_of(T, type_of(args[0]), as_context(args[0]));
}
static Value m_clear_flags(Thread *T, Value *args, int n) {
    (void)n;
    return set_bits(T, args[0], v_int(0), FLAGS) ? V_NONE : V_UNDEF;
}
static Value m_clear_traps(Thread *T, Value *args, int n) {
    (void)n;
    return set_bits(T, args[0], v_int(0), TRAPS) ? V_NONE : V_UNDEF;
}
static Value m_Etiny(Thread *T, Value *args, int n) {
    (void)n;
    return int_from_i64(T, settings_etiny(&as_context(args[0])->s));
}
static Value m_Etop(Thread *T, Value *args, int n) {
    (void)n;
    return int_from_i64(T, settings_etop(&as_context(args[0])->s));
}

/* A value rounded to the context; a NaN with too many digits is none. */
static Value apply(Thread *T, Context *c, Num *x, uint32_t bits) {
    if (num_is_nan(x)) {
        int64_t digits = nat_digits(T, &x->c);
        if (digits > c->s.prec - c->s.clamp) {
            num_free(T, x);
            num_set(x, DEC_QUIET, 0, 0);
            bits |= DEC_SYNTAX;
        }
    } else {
        Num copy;
        bool ok = num_copy(T, &copy, x) && num_fix(T, &c->s, &copy, &bits);
        num_free(T, x);
        return ok ? context_result(T, c, &copy, bits) : V_UNDEF;
    }
    return context_result(T, c, x, bits);
}
static Value m_create_decimal(Thread *T, Value *args, int n) {
    (void)n;
    Num x;
    if (args[1] == V_UNDEF) {
        num_set(&x, DEC_FINITE, 0, 0);
        return apply(T, as_context(args[0]), &x, 0);
    }
    if (!num_of_value(T, as_context(args[0]), &x, args[1], false)) return V_UNDEF;
    return apply(T, as_context(args[0]), &x, 0);
}
static Value m_create_from_float(Thread *T, Value *args, int n) {
    (void)n;
    Num x;
    if (is_int(args[1]))
        num_of_int(&x, args[1]);
    else if (!is_float(args[1]))
        return lf_raise(T, exc_TypeError, "argument must be int or float");
    else if (!num_of_float(T, &x, float_of(args[1])))
        return V_UNDEF;
    return apply(T, as_context(args[0]), &x, 0);
}
static Value m_apply(Thread *T, Value *args, int n) {
    (void)n;
    Num x;
    return num_of_arg(T, &x, args[1]) ? apply(T, as_context(args[0]), &x, 0) : V_UNDEF;
}

static Value copy_with_sign(Thread *T, Value v, int sign) { /* -1: its own, -2: the other one */
    Num x;
    if (!num_of_arg(T, &x, v)) return V_UNDEF;
    if (sign != -1) x.sign = (uint8_t)(sign < 0 ? !x.sign : sign);
    return num_to_decimal(T, type_decimal, &x);
}
static Value m_copy_decimal(Thread *T, Value *args, int n) {
    (void)n;
    return copy_with_sign(T, args[1], -1);
}
static Value m_copy_abs(Thread *T, Value *args, int n) {
    (void)n;
    return copy_with_sign(T, args[1], 0);
}
static Value m_copy_negate(Thread *T, Value *args, int n) {
    (void)n;
    return copy_with_sign(T, args[1], -2);
}
static Value m_copy_sign(Thread *T, Value *args, int n) {
    (void)n;
    Num y, x;
    if (!num_of_arg(T, &x, args[1]) || !num_of_arg(T, &y, args[2])) return V_UNDEF;
    return copy_with_sign(T, args[1], y.sign);
}
static Value m_is_canonical(Thread *T, Value *args, int n) {
    (void)n;
    return is_decimal(args[1]) ? V_TRUE : lf_raise(T, exc_TypeError, "argument must be a Decimal");
}
static Value m_canonical(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_decimal(args[1])) return lf_raise(T, exc_TypeError, "argument must be a Decimal");
    return lf_retain(T, args[1]);
}
static Value m_radix(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    Num ten;
    num_set_wide(&ten, 0, 10, 0);
    return num_to_decimal(T, type_decimal, &ten);
}
static Value m_same_quantum(Thread *T, Value *args, int n) {
    (void)n;
    Num x, y;
    if (!num_of_arg(T, &x, args[1]) || !num_of_arg(T, &y, args[2])) return V_UNDEF;
    return v_bool(dec_same_quantum(&x, &y));
}
static Value m_to_sci_string(Thread *T, Value *args, int n) {
    (void)n;
    Num x;
    return num_of_arg(T, &x, args[1]) ? dec_text(T, &x, as_context(args[0])->s.capitals, false) : V_UNDEF;
}
static Value m_to_eng_string(Thread *T, Value *args, int n) {
    (void)n;
    Num x;
    return num_of_arg(T, &x, args[1]) ? dec_text(T, &x, as_context(args[0])->s.capitals, true) : V_UNDEF;
}
static Value m_fma(Thread *T, Value *args, int n) {
    (void)n;
    Num x, y, z;
    if (!num_of_arg(T, &x, args[1]) || !num_of_arg(T, &y, args[2]) || !num_of_arg(T, &z, args[3]))
        return V_UNDEF;
    return dec_fma_value(T, as_context(args[0]), &x, &y, &z);
}
static Value m_divmod(Thread *T, Value *args, int n) {
    (void)n;
    Num x, y;
    if (!num_of_arg(T, &x, args[1]) || !num_of_arg(T, &y, args[2])) return V_UNDEF;
    return dec_divmod_value(T, as_context(args[0]), &x, &y);
}
static Value m_power(Thread *T, Value *args, int n) {
    (void)n;
    Num x, y, m;
    bool modulo = args[3] != V_NONE;
    if (!num_of_arg(T, &x, args[1]) || !num_of_arg(T, &y, args[2]) || (modulo && !num_of_arg(T, &m, args[3])))
        return V_UNDEF;
    return dec_power_value(T, as_context(args[0]), &x, &y, modulo ? &m : NULL);
}

static Value unary(Thread *T, Value *args, Unary operation) {
    Num x;
    return num_of_arg(T, &x, args[1]) ? dec_unary_value(T, as_context(args[0]), operation, &x) : V_UNDEF;
}
static Value binary(Thread *T, Value *args, Binary operation) {
    Num x, y;
    if (!num_of_arg(T, &x, args[1]) || !num_of_arg(T, &y, args[2])) return V_UNDEF;
    return dec_binary_value(T, as_context(args[0]), operation, &x, &y);
}
static Value rare(Thread *T, Value *args, int n, const char *name) {
    Num x, y;
    const Num *operands[] = {&x, &y};
    if (!num_of_arg(T, &x, args[1]) || (n > 1 && !num_of_arg(T, &y, args[2]))) return V_UNDEF;
    return dec_rare(T, as_context(args[0]), name, operands, n);
}
#define DEFINE(name, call)                                 \
    static Value o_##name(Thread *T, Value *args, int n) { \
        (void)n;                                           \
        return call;                                       \
    }
#define UNARY(name, doc) DEFINE(name, unary(T, args, dec_##name))
#define BINARY(name, doc) DEFINE(name, binary(T, args, dec_##name))
#define RARE_UNARY(name, doc) DEFINE(name, rare(T, args, 1, #name))
#define RARE_BINARY(name, doc) DEFINE(name, rare(T, args, 2, #name))
#define ASKS(name, what, doc)                                      \
    static Value o_##name(Thread *T, Value *args, int n) {         \
        (void)n;                                                   \
        Num number, *x = &number;                                  \
        return num_of_arg(T, x, args[1]) ? v_bool(what) : V_UNDEF; \
    }
/* Those that Decimal has as operators, or with other arguments. */
#define CONTEXT_OPERATIONS                                                  \
    UNARY(abs, "Without its sign.")                                         \
    UNARY(minus, "With the other sign.")                                    \
    UNARY(plus, "The number, rounded.")                                     \
    UNARY(to_integral_exact, "Rounded to a whole number; Inexact is told.") \
    UNARY(to_integral_value, "Rounded to a whole number.")                  \
    BINARY(add, "x + y")                                                    \
    BINARY(divide, "x / y")                                                 \
    BINARY(divide_int, "The whole part of x / y.")                          \
    BINARY(multiply, "x * y")                                               \
    BINARY(remainder, "What is left of x / y.")                             \
    BINARY(subtract, "x - y")                                               \
    BINARY(quantize, "x with the exponent of y.")
#include "src/modules/decimal_ops.def"
CONTEXT_OPERATIONS
DEFINE(is_normal, dec_is_normal_value(T, as_context(args[0]), args[1], true))
DEFINE(is_subnormal, dec_is_normal_value(T, as_context(args[0]), args[1], false))
DEFINE(number_class, dec_class_value(T, as_context(args[0]), args[1]))
#undef UNARY
#undef BINARY
#undef RARE_UNARY
#undef RARE_BINARY
#undef ASKS

#define UNARY(name, doc) {#name "(self, x, /)", o_##name, doc, 0},
#define BINARY(name, doc) {#name "(self, x, y, /)", o_##name, doc, 0},
#define RARE_UNARY UNARY
#define RARE_BINARY BINARY
#define ASKS(name, what, doc) {#name "(self, x, /)", o_##name, doc, 0},
static const MethodDef methods[] = {
#include "src/modules/decimal_ops.def"
    CONTEXT_OPERATIONS{"is_normal(self, x, /)", o_is_normal, "Has it all digits of the context?", 0},
    {"is_subnormal(self, x, /)", o_is_subnormal, "Is it too small for all digits of the context?", 0},
    {"number_class(self, x, /)", o_number_class, "What kind of number it is, as a text.", 0},
    {"to_integral(self, x, /)", o_to_integral_value, "Rounded to a whole number.", 0},
    {"__reduce__(self, /)", m_reduce, NULL, 0},
    {"__copy__(self, /)", m_copy, NULL, 0},
    {"copy(self, /)", m_copy, "The same settings; flags and traps of its own.", 0},
    {"clear_flags(self, /)", m_clear_flags, "No signal has occurred.", 0},
    {"clear_traps(self, /)", m_clear_traps, "No signal is raised.", 0},
    {"Etiny(self, /)", m_Etiny, "The least exponent of all.", 0},
    {"Etop(self, /)", m_Etop, "The largest exponent of a number with all digits.", 0},
    {"create_decimal(self, num=?'0', /)", m_create_decimal, "Decimal(num), rounded.", 0},
    {"create_decimal_from_float(self, f, /)", m_create_from_float, "A float, rounded.", 0},
    {"_apply(self, x, /)", m_apply, "The number, rounded.", 0},
    {"copy_decimal(self, x, /)", m_copy_decimal, "The number as it is.", 0},
    {"copy_abs(self, x, /)", m_copy_abs, "Without its sign, and not rounded.", 0},
    {"copy_negate(self, x, /)", m_copy_negate, "With the other sign, and not rounded.", 0},
    {"copy_sign(self, x, y, /)", m_copy_sign, "x with the sign of y.", 0},
    {"is_canonical(self, x, /)", m_is_canonical, "Always true.", 0},
    {"canonical(self, x, /)", m_canonical, "The number itself.", 0},
    {"radix(self, /)", m_radix, "Ten.", 0},
    {"same_quantum(self, x, y, /)", m_same_quantum, "Have both the same exponent?", 0},
    {"to_sci_string(self, x, /)", m_to_sci_string, "As a text.", 0},
    {"to_eng_string(self, x, /)", m_to_eng_string, "As a text whose exponent is a multiple of three.", 0},
    {"fma(self, x, y, z, /)", m_fma, "x * y + z, rounded once.", 0},
    {"divmod(self, x, y, /)", m_divmod, "The whole part of x / y, and what is left.", 0},
    {"power(self, a, b, modulo=None)", m_power, "a ** b, or a ** b % modulo.", 0},
    {0}};

const TypeDef typedef_decimal_context = {
    .name = "decimal.Context",
    .doc = "How to calculate: precision, rounding, limits, and which signals are errors.",
    .where = &type_decimal_context,
    .kind = &kind_context,
    .size = sizeof(Context),
    .flags = TYPE_BASETYPE,
    .slots = {.repr = context_repr, .setattr = context_setattr},
    .new_ = {"Context(cls, /, *args, **kwargs)", context_make, NULL, 0},
    .init = {"__init__(self, prec=None, rounding=None, Emin=None, Emax=None, capitals=None, clamp=None, "
             "flags=None, traps=None, **unknown)",
             context_init, NULL, METHOD_LAZY},
    .methods = methods,
    .getset = getset,
};
