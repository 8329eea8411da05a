/* The types int and bool. */
#include "src/objects/bytes.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/format.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/objects/uchar.h"

Type *type_int, *type_bool;

/* The attribute dict of a subclass instance lies behind the limbs. */
static Value *long_ext(Obj *o) {
    int64_t n = ((Long *)o)->size;
    n = n < 0 ? -n : n;
    return (Value *)&((Long *)o)->limbs[n ? n : 1];
}
static size_t long_memory(const Obj *o) {
    return o->shape == SHAPE_LONG ? sizeof(Long) + (size_t)((const Long *)o)->room * sizeof(mp_limb_t) : 0;
}
static size_t long_end(Thread *T, Obj *o) { return (void)T, long_memory(o); }
static void long_drop(Thread *T, Obj *o) { (void)T, (void)o; }
const Kind kind_int = {.name = "int",
                       .ext = long_ext,
                       .flags = KIND_ATOM,
                       .drop = long_drop,
                       .size = long_memory,
                       .end = long_end};

/* --- slots --- */

#define BINARY(name, op)                                                     \
    static Value name(Thread *T, Value a, Value b) {                         \
        return is_int(a) && is_int(b) ? int_binary(T, op, a, b) : V_NOTIMPL; \
    }
BINARY(add, BIN_ADD)
BINARY(sub, BIN_SUB)
BINARY(mul, BIN_MUL)
BINARY(truediv, BIN_TRUEDIV)
BINARY(floordiv, BIN_FLOORDIV)
BINARY(mod, BIN_MOD)
BINARY(power, BIN_POW)
BINARY(lshift, BIN_LSHIFT)
BINARY(rshift, BIN_RSHIFT)
BINARY(bit_and, BIN_AND)
BINARY(bit_or, BIN_OR)
BINARY(bit_xor, BIN_XOR)
BINARY(div_mod, BIN_DIVMOD)

static Value int_repr(Thread *T, Value self) { return int_to_str(T, self, 10, false); }
static bool int_hash_slot(Thread *T, Value self, int64_t *out) {
    (void)T;
    *out = (int64_t)int_hash(self);
    return true;
}
static int int_truth(Thread *T, Value self) {
    (void)T;
    return int_sign(self) != 0;
}
static Value int_compare_slot(Thread *T, Value a, Value b, int op) {
    (void)T;
    if (!is_int(a) || !is_int(b)) return V_NOTIMPL;
    int c = int_compare(a, b);
    static const uint8_t yes[] = {1, 3, 2, 5, 4, 6}; /* bit 0: less, 1: equal, 2: greater */
    return v_bool(yes[op] >> (c + 1) & 1);
}
static Value neg(Thread *T, Value self) { return int_binary(T, BIN_SUB, v_int(0), self); }
static Value pos(Thread *T, Value self) { return int_plain(T, self); }
static Value invert(Thread *T, Value self) { return int_binary(T, BIN_SUB, v_int(-1), self); }
static Value absolute(Thread *T, Value self) {
    return int_sign(self) < 0 ? neg(T, self) : int_plain(T, self);
}
static Value to_float(Thread *T, Value self) {
    bool ok;
    double d = int_as_double(T, self, &ok);
    return ok ? v_double(d) : V_UNDEF;
}

static Value pow3(Thread *T, Value a, Value b, Value mod) {
    if (!is_int(a) || !is_int(b) || !is_int(mod)) return V_NOTIMPL;
    return int_pow_modulo(T, a, b, mod);
}

/* --- making --- */

/* An instance of a subclass with the value of v (consumed). */
static Value subclass_instance(Thread *T, Type *cls, Value v) {
    if (v == V_UNDEF || cls == type_int) return v;
    int64_t i = 0;
    bool immediate = v_is_int(v);
    if (immediate) i = v_as_int(v);
    int64_t size = immediate ? (i > 0) - (i < 0) : as_long(v)->size, n = size < 0 ? -size : size;
    Long *l = lf_alloc(T, cls->root_shape, sizeof(Long) + (size_t)((n ? n : 1) + 1) * sizeof(mp_limb_t));
    if (l) {
        l->size = (int32_t)size;
        l->room = (uint32_t)(n ? n : 1) + 1;
        if (immediate)
            l->limbs[0] = i < 0 ? -(uint64_t)i : (uint64_t)i;
        else
            mpn_copyi(l->limbs, as_long(v)->limbs, n);
    }
    lf_release(T, v);
    return l ? v_obj(l) : V_UNDEF;
}

/* Text with decimal digits of any script as ASCII. */
static Value from_str(Thread *T, Value v, int base) {
    const Str *s = as_str(v);
    if (s->ascii) {
        Value r = int_from_text(T, (const char *)s->data, (size_t)s->len, base);
        return r;
    }
    char *text = lf_buf_alloc(T, (size_t)s->len + 1);
    if (!text) return V_UNDEF;
    bool ok = true;
    for (int64_t i = 0; i < s->len; i++) {
        uint32_t c = str_at(s, i);
        int d = c < 128 ? -1 : uchar_decimal(c);
        text[i] = c < 128 ? (char)c : d >= 0 ? (char)('0' + d) : uchar_is_space(c) ? ' ' : '?';
        ok = ok && text[i] != '?';
    }
    Value r = ok ? int_from_text(T, text, (size_t)s->len, base) : V_UNDEF;
    lf_buf_free(T, text);
    if (r == V_UNDEF && (!lf_failed(T) || lf_exc_is(T, exc_ValueError))) {
        lf_exc_clear(T);
        lf_raise(T, exc_ValueError, "invalid literal for int() with base %d: %.200R", base, v);
    }
    return r;
}

static Value from_bytes_text(Thread *T, Value v, int base) {
    Buffer b;
    if (!buffer_get(T, v, &b, false)) return V_UNDEF;
    Value r = int_from_text(T, b.data, (size_t)b.len, base);
    if (r == V_UNDEF && lf_exc_is(T, exc_ValueError)) {
        Value copy = bytes_from(T, b.data, b.len > 200 ? 200 : b.len);
        lf_exc_clear(T);
        if (copy != V_UNDEF)
            lf_raise(T, exc_ValueError, "invalid literal for int() with base %d: %.200R", base, copy);
        lf_release(T, copy);
    }
    buffer_release(T, &b);
    return r;
}

/* What __int__ or __index__ of v gives, as an exact int. */
static Value checked_int(Thread *T, Value r, const char *what) {
    if (r == V_UNDEF || is_exact_int(r)) return r;
    if (!is_int(r)) {
        lf_raise(T, exc_TypeError, "%s returned non-int (type %T)", what, r);
        lf_release(T, r);
        return V_UNDEF;
    }
    Value plain = int_plain(T, r);
    lf_release(T, r);
    return plain;
}

static Value from_number(Thread *T, Value v) {
    if (is_exact_int(v)) return lf_retain(T, v);
    if (v_is_double(v)) return int_from_double(T, v_as_double(v));
    Slots *s = &type_of(v)->slots;
    if (s->to_int) return checked_int(T, s->to_int(T, v), "__int__");
    if (s->index) return checked_int(T, s->index(T, v), "__index__");
    if (is_str(v)) return from_str(T, v, 10);
    if (s->buffer) return from_bytes_text(T, v, 10);
    return lf_raise(T, exc_TypeError,
                    "int() argument must be a string, a bytes-like object or a real number, not '%T'", v);
}

static Value int_make(Thread *T, Value *args, int n) {
    (void)n;
    Type *cls = as_type(args[0]);
    Value x = args[1];
    if (args[2] == V_UNDEF) return subclass_instance(T, cls, x == V_UNDEF ? v_int(0) : from_number(T, x));
    if (x == V_UNDEF) return lf_raise(T, exc_TypeError, "int() missing string argument");
    int64_t base;
    if (!obj_as_index(T, args[2], &base, NULL)) return V_UNDEF;
    if (base != 0 && (base < 2 || base > 36))
        return lf_raise(T, exc_ValueError, "int() base must be >= 2 and <= 36, or 0");
    if (is_str(x)) return subclass_instance(T, cls, from_str(T, x, (int)base));
    if (is_bytes(x) || is_instance(x, type_bytearray))
        return subclass_instance(T, cls, from_bytes_text(T, x, (int)base));
    return lf_raise(T, exc_TypeError, "int() can't convert non-string with explicit base");
}

/* --- methods --- */

static Value m_plain(Thread *T, Value *args, int n) {
    (void)n;
    return int_plain(T, args[0]);
}
static Value m_bit_length(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    return v_int((int64_t)int_bit_length(args[0]));
}
static Value m_bit_count(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    if (v_is_int(args[0])) {
        int64_t i = v_as_int(args[0]);
        return v_int(__builtin_popcountll(i < 0 ? -(uint64_t)i : (uint64_t)i));
    }
    if (v_is_bool(args[0])) return v_int(args[0] == V_TRUE);
    const Long *l = as_long(args[0]);
    int64_t size = l->size < 0 ? -l->size : l->size;
    return v_int(size ? (int64_t)mpn_popcount(l->limbs, size) : 0);
}
static Value m_ratio(Thread *T, Value *args, int n) {
    (void)n;
    Value v = int_plain(T, args[0]), t = v == V_UNDEF ? V_UNDEF : tuple_pair(T, v, v_int(1));
    lf_release(T, v);
    return t;
}
static Value m_is_integer(Thread *T, Value *args, int n) {
    (void)T;
    (void)args;
    (void)n;
    return V_TRUE;
}

static int byte_order(Thread *T, const char *method, Value v) {
    if (!is_str(v))
        lf_raise(T, exc_TypeError, "%s() argument 'byteorder' must be str, not %T", method, v);
    else if (str_eq_c(v, "little"))
        return 0;
    else if (str_eq_c(v, "big"))
        return 1;
    else
        lf_raise(T, exc_ValueError, "byteorder must be either 'little' or 'big'");
    return -1;
}
static Value m_to_bytes(Thread *T, Value *args, int n) {
    (void)n;
    int64_t len;
    int big, is_signed;
    if (!obj_as_index(T, args[1], &len, exc_OverflowError) ||
        (big = byte_order(T, "to_bytes", args[2])) < 0 || (is_signed = obj_truth(T, args[3])) < 0)
        return V_UNDEF;
    if (len < 0) return lf_raise(T, exc_ValueError, "length argument must be non-negative");
    Value b = bytes_new(T, len);
    if (b != V_UNDEF && !int_to_bytes(T, args[0], as_bytes(b)->data, (size_t)len, big, is_signed))
        lf_clear(T, &b);
    return b;
}
static Value m_from_bytes(Thread *T, Value *args, int n) {
    (void)n;
    int big = byte_order(T, "from_bytes", args[2]), is_signed = big < 0 ? -1 : obj_truth(T, args[3]);
    if (is_signed < 0) return V_UNDEF;
    Value bytes = bytes_from_any(T, args[1]);
    if (bytes == V_UNDEF) return V_UNDEF;
    Value v = int_from_bytes(T, as_bytes(bytes)->data, (size_t)as_bytes(bytes)->len, big, is_signed);
    lf_release(T, bytes);
    if (v == V_UNDEF || as_type(args[0]) == type_int) return v;
    Value r = lf_call1(T, args[0], v);
    lf_release(T, v);
    return r;
}

/* round(n, -k): to a multiple of 10**k, halves to even. */
static Value m_round(Thread *T, Value *args, int n) {
    (void)n;
    if (args[1] == V_UNDEF || args[1] == V_NONE) return int_plain(T, args[0]);
    Value digits = obj_index(T, args[1]);
    if (digits == V_UNDEF) return V_UNDEF;
    if (int_sign(digits) >= 0) {
        lf_release(T, digits);
        return int_plain(T, args[0]);
    }
    Value k = neg(T, digits), power_of_10 = k == V_UNDEF ? V_UNDEF : int_binary(T, BIN_POW, v_int(10), k),
          result = V_UNDEF;
    lf_release(T, digits);
    lf_release(T, k);
    Value r = power_of_10 == V_UNDEF ? V_UNDEF : int_binary(T, BIN_MOD, args[0], power_of_10);
    Value low = r == V_UNDEF ? V_UNDEF : int_binary(T, BIN_SUB, args[0], r),
          twice = r == V_UNDEF ? V_UNDEF : int_binary(T, BIN_MUL, r, v_int(2));
    if (low != V_UNDEF && twice != V_UNDEF) {
        int c = int_compare(twice, power_of_10);
        bool up = c > 0;
        if (c == 0) { /* half: to the even multiple */
            Value q = int_binary(T, BIN_FLOORDIV, low, power_of_10),
                  odd = q == V_UNDEF ? V_UNDEF : int_binary(T, BIN_AND, q, v_int(1));
            up = odd == v_int(1);
            lf_release(T, q);
        }
        result = up ? int_binary(T, BIN_ADD, low, power_of_10) : lf_retain(T, low);
    }
    lf_release(T, power_of_10);
    lf_release(T, r);
    lf_release(T, low);
    lf_release(T, twice);
    return result;
}
static Value m_format(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_str(args[1]))
        return lf_raise(T, exc_TypeError, "__format__() argument must be str, not %T", args[1]);
    return format_int(T, args[0], args[1]);
}
static Value m_sizeof(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    return v_int(v_is_obj(args[0]) ? (int64_t)(sizeof(Long) + (int_bit_length(args[0]) + 63) / 64 * 8) : 8);
}
static Value m_newargs(Thread *T, Value *args, int n) {
    (void)n;
    Value v = int_plain(T, args[0]), t = v == V_UNDEF ? V_UNDEF : tuple_from(T, &v, 1);
    lf_release(T, v);
    return t;
}

static Value get_plain(Thread *T, Value self) { return int_plain(T, self); }
static Value get_zero(Thread *T, Value self) {
    (void)T;
    (void)self;
    return v_int(0);
}
static Value get_one(Thread *T, Value self) {
    (void)T;
    (void)self;
    return v_int(1);
}

static const MethodDef int_methods[] = {
    {"conjugate(self, /)", m_plain, "The number itself.", 0},
    {"bit_length(self, /)", m_bit_length, "Bits that the magnitude needs.", 0},
    {"bit_count(self, /)", m_bit_count, "Ones in the binary magnitude.", 0},
    {"to_bytes(self, /, length=1, byteorder='big', *, signed=False)", m_to_bytes, "The number as bytes.", 0},
    {"from_bytes(cls, /, bytes, byteorder='big', *, signed=False)", m_from_bytes,
     "The number that bytes stand for.", METHOD_CLASS},
    {"as_integer_ratio(self, /)", m_ratio, "The tuple (self, 1).", 0},
    {"is_integer(self, /)", m_is_integer, "True.", 0},
    {"__trunc__(self, /)", m_plain, NULL, 0},
    {"__floor__(self, /)", m_plain, NULL, 0},
    {"__ceil__(self, /)", m_plain, NULL, 0},
    {"__round__(self, ndigits=?, /)", m_round, NULL, 0},
    {"__format__(self, format_spec, /)", m_format, NULL, 0},
    {"__sizeof__(self, /)", m_sizeof, NULL, 0},
    {"__getnewargs__(self, /)", m_newargs, NULL, 0},
    {0},
};
static const GetSetDef int_getset[] = {{"real", get_plain, NULL, NULL},
                                       {"imag", get_zero, NULL, NULL},
                                       {"numerator", get_plain, NULL, NULL},
                                       {"denominator", get_one, NULL, NULL},
                                       {0}};

#define INT_NUMBERS                                                                                        \
    .binary = {[BIN_ADD] = add,           [BIN_SUB] = sub,     [BIN_MUL] = mul,   [BIN_TRUEDIV] = truediv, \
               [BIN_FLOORDIV] = floordiv, [BIN_MOD] = mod,     [BIN_POW] = power, [BIN_LSHIFT] = lshift,   \
               [BIN_RSHIFT] = rshift,     [BIN_AND] = bit_and, [BIN_OR] = bit_or, [BIN_XOR] = bit_xor,     \
               [BIN_DIVMOD] = div_mod}

const TypeDef typedef_int = {
    .name = "int",
    .doc = "Whole numbers of any size. int(x) truncates a number or reads text; int(text, base) reads in a "
           "base from 2 to 36.",
    .where = &type_int,
    .kind = &kind_int,
    .size = sizeof(Long),
    .flags = TYPE_BASETYPE | TYPE_SUB_INT,
    .shape = SHAPE_LONG,
    .slots = {.repr = int_repr,
              .hash = int_hash_slot,
              .truth = int_truth,
              .compare = int_compare_slot,
              INT_NUMBERS,
              .pow3 = pow3,
              .unary = {[UN_NEG] = neg, [UN_POS] = pos, [UN_INVERT] = invert, [UN_ABS] = absolute},
              .to_int = pos,
              .to_float = to_float,
              .index = pos},
    .new_ = {"int(cls, x=?, /, base=?)", int_make, NULL, METHOD_EXPECTED},
    .methods = int_methods,
    .getset = int_getset,
};

/* --- bool --- */

static Value bool_make(Thread *T, Value *args, int n) {
    (void)n;
    int truth = obj_truth(T, args[1]);
    return truth < 0 ? V_UNDEF : v_bool(truth);
}
static Value bool_repr(Thread *T, Value self) {
    (void)T;
    return self == V_TRUE ? name_True : name_False;
}
static Value bool_and(Thread *T, Value a, Value b) {
    return v_is_bool(a) && v_is_bool(b) ? v_bool(a == V_TRUE && b == V_TRUE) : bit_and(T, a, b);
}
static Value bool_or(Thread *T, Value a, Value b) {
    return v_is_bool(a) && v_is_bool(b) ? v_bool(a == V_TRUE || b == V_TRUE) : bit_or(T, a, b);
}
static Value bool_xor(Thread *T, Value a, Value b) {
    return v_is_bool(a) && v_is_bool(b) ? v_bool(a != b) : bit_xor(T, a, b);
}
static Value bool_invert(Thread *T, Value self) {
    if (!lf_warn(T, exc_DeprecationWarning, 1,
                 "Bitwise inversion '~' on bool is deprecated and will be removed in Python 3.16. This "
                 "returns the bitwise "
                 "inversion of the underlying int object and is usually not what you expect from the "
                 "negation of a bool object. "
                 "Use the 'not' operator for boolean negation or ~int(x) for the bitwise inversion of the "
                 "underlying int."))
        return V_UNDEF;
    return v_int(self == V_TRUE ? -2 : -1);
}

const TypeDef typedef_bool = {
    .name = "bool",
    .doc = "True or False. bool(x) is the truth of x.",
    .where = &type_bool,
    .base = &type_int,
    .kind = &kind_int,
    .size = sizeof(Long),
    .flags = TYPE_SUB_INT,
    .slots = {.repr = bool_repr,
              .binary = {[BIN_AND] = bool_and, [BIN_OR] = bool_or, [BIN_XOR] = bool_xor},
              .unary = {[UN_INVERT] = bool_invert}},
    .new_ = {"bool(cls, object=False, /)", bool_make, NULL, 0},
};
