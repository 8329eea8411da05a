/* numbers.c — the stencils of arithmetic, comparisons and jumps on what they say (machine.h). */
#include "src/jit/machine.h"

/* --- numbers --- */

ALWAYS bool sum_words(Value x, Value y, Value *r) {
    int64_t sum;
    if (UNLIKELY(__builtin_add_overflow((int64_t)(x << 15), (int64_t)(y << 15), &sum))) return false;
    *r = (uint64_t)sum >> 15 | INT_TAG;
    return true;
}
ALWAYS bool rest_words(Value x, Value y, Value *r) {
    int64_t rest;
    if (UNLIKELY(__builtin_sub_overflow((int64_t)(x << 15), (int64_t)(y << 15), &rest))) return false;
    *r = (uint64_t)rest >> 15 | INT_TAG;
    return true;
}
ALWAYS bool times_words(Value x, Value y, Value *r) {
    int64_t product; /* one factor stands at the top of its word, so that overflow is that of 49 bits */
    if (UNLIKELY(__builtin_mul_overflow((int64_t)(x << 15), v_as_int(y), &product))) return false;
    *r = (uint64_t)product >> 15 | INT_TAG;
    return true;
}
ALWAYS bool and_words(Value x, Value y, Value *r) {
    *r = x & y;
    return true;
}
ALWAYS bool or_words(Value x, Value y, Value *r) {
    *r = x | y;
    return true;
}
ALWAYS bool xor_words(Value x, Value y, Value *r) {
    *r = (x ^ y) | INT_TAG;
    return true;
}
ALWAYS bool mod_words(Value x, Value y, Value *r) {
    int64_t a = v_as_int(x), b = v_as_int(y), rest;
    if (UNLIKELY(b == 0)) return false;
    if (LIKELY(((uint64_t)a | (uint64_t)b) >> 32 == 0)) /* a short division takes half as long */
        rest = (int64_t)((uint32_t)a % (uint32_t)b);
    else {
        rest = a % b;
        if (rest && (rest < 0) != (b < 0)) rest += b;
    }
    *r = int_value(rest);
    return true;
}
ALWAYS bool div_words(Value x, Value y, Value *r) {
    int64_t a = v_as_int(x), b = v_as_int(y), q;
    if (UNLIKELY(b == 0)) return false;
    if (LIKELY(((uint64_t)a | (uint64_t)b) >> 32 == 0))
        q = (int64_t)((uint32_t)a / (uint32_t)b);
    else {
        q = a / b;
        if (a % b && (a < 0) != (b < 0)) q--;
        if (UNLIKELY(!v_int_fits(q))) return false;
    }
    *r = int_value(q);
    return true;
}
ALWAYS bool shl_words(Value x, Value y, Value *r) {
    int64_t a = v_as_int(x), b = v_as_int(y);
    if (UNLIKELY((uint64_t)b > 47 || (a < 0 ? -a : a) >= (int64_t)1 << (48 - b))) return false;
    *r = int_value(a * ((int64_t)1 << b));
    return true;
}
ALWAYS bool shr_words(Value x, Value y, Value *r) {
    int64_t a = v_as_int(x), b = v_as_int(y);
    if (UNLIKELY(b < 0)) return false;
    *r = int_value(a >> (b > 63 ? 63 : b));
    return true;
}

typedef bool IntOperation(Value, Value, Value *);
typedef double FloatOperation(double, double);
ALWAYS double sum(double p, double q) { return p + q; }
ALWAYS double rest(double p, double q) { return p - q; }
ALWAYS double product(double p, double q) { return p * q; }
ALWAYS double quotient(double p, double q) { return p / q; }

ALWAYS Exit ints(Value x, Value y, int known, IntOperation *operation) {
    Value r;
    if ((known & (X_KNOWN | Y_KNOWN)) == X_KNOWN   ? UNLIKELY(!is_int(y))
        : (known & (X_KNOWN | Y_KNOWN)) == Y_KNOWN ? UNLIKELY(!is_int(x))
        : known & X_KNOWN                          ? false
                                                   : UNLIKELY(!both_int(x, y)))
        return jit_exit();
    if (UNLIKELY(!operation(x, y, &r))) return jit_exit();
    return result(r, known & PLAIN);
}
/* One of them is a float, the other a float or an int. */
ALWAYS Exit floats(Value x, Value y, int known, FloatOperation *operation, bool divides) {
    double p, q;
    if (known & X_KNOWN || LIKELY(is_float(x))) {
        p = as_float(x);
        if (known & Y_KNOWN || LIKELY(is_float(y)))
            q = as_float(y);
        else if (is_int(y))
            q = (double)v_as_int(y);
        else
            return jit_exit();
    } else {
        if (!is_int(x) || !(known & Y_KNOWN || is_float(y))) return jit_exit();
        p = (double)v_as_int(x);
        q = as_float(y);
    }
    if (divides && UNLIKELY(q == 0)) return jit_exit();
    return result(float_value(operation(p, q)), known & PLAIN);
}
/* HN: the operator and its form */
ALWAYS Exit any_operands(void) {
    SAVE();
    switch (op_arithmetic(T, HOLE_PC - 1, R, F->code->consts, NUMBER(HN) & 255, NUMBER(HN) >> 8)) {
    case CALLED: return jit_next();
    case PUSHED: return pushed();
    default: return failed();
    }
}
/* Whatever they are. */
ALWAYS Exit numbers(Value x, Value y, int known, IntOperation *on_ints, FloatOperation *on_floats) {
    Value r;
    double p, q;
    if (LIKELY(both_int(x, y))) {
        if (UNLIKELY(!on_ints(x, y, &r))) return jit_exit();
        return result(r, known & PLAIN);
    }
    if (is_float(x))
        p = as_float(x);
    else if (is_int(x))
        p = (double)v_as_int(x);
    else
        return any_operands();
    if (is_float(y))
        q = as_float(y);
    else if (is_int(y))
        q = (double)v_as_int(y);
    else
        return any_operands();
    return result(float_value(on_floats(p, q)), known & PLAIN);
}

#define INT_ARITHMETIC(name, operation)                                                                 \
    ALWAYS Exit name##_ints(int known) { return ints(REG(HB), REG(HC), known, operation); }             \
    VARIANTS8(name##_II, name##_ints)                                                                   \
    ALWAYS Exit name##_small(int known) { return ints(REG(HB), WIDE(HX), known | Y_KNOWN, operation); } \
    VARIANTS8(name##_IK, name##_small)                                                                  \
    ALWAYS Exit name##_from(int known) { return ints(WIDE(HX), REG(HC), known | X_KNOWN, operation); }  \
    VARIANTS8(name##_KI, name##_from)
#define FLOAT_ARITHMETIC(name, operation, divides)                                                       \
    ALWAYS Exit name##_floats(int known) { return floats(REG(HB), REG(HC), known, operation, divides); } \
    VARIANTS8(name##_FF, name##_floats)                                                                  \
    ALWAYS Exit name##_by(int known) {                                                                   \
        return floats(REG(HB), WIDE(HX), known | Y_KNOWN, operation, divides);                           \
    }                                                                                                    \
    VARIANTS8(name##_FK, name##_by)                                                                      \
    ALWAYS Exit name##_of(int known) {                                                                   \
        return floats(WIDE(HX), REG(HC), known | X_KNOWN, operation, divides);                           \
    }                                                                                                    \
    VARIANTS8(name##_KF, name##_of)
#define ARITHMETIC(name, on_ints, on_floats)                                                               \
    INT_ARITHMETIC(name, on_ints)                                                                          \
    FLOAT_ARITHMETIC(name, on_floats, false)                                                               \
    ALWAYS Exit name##_numbers(int known) { return numbers(REG(HB), REG(HC), known, on_ints, on_floats); } \
    VARIANTS8(name##_NN, name##_numbers)                                                                   \
    ALWAYS Exit name##_number_by(int known) {                                                              \
        return numbers(REG(HB), WIDE(HX), known, on_ints, on_floats);                                      \
    }                                                                                                      \
    VARIANTS8(name##_NK, name##_number_by)                                                                 \
    ALWAYS Exit name##_number_of(int known) {                                                              \
        return numbers(WIDE(HX), REG(HC), known, on_ints, on_floats);                                      \
    }                                                                                                      \
    VARIANTS8(name##_KN, name##_number_of)
ARITHMETIC(ADD, sum_words, sum)
ARITHMETIC(SUB, rest_words, rest)
ARITHMETIC(MUL, times_words, product)
FLOAT_ARITHMETIC(TRUEDIV, quotient, true)
INT_ARITHMETIC(MOD, mod_words)
INT_ARITHMETIC(FLOORDIV, div_words)
INT_ARITHMETIC(AND, and_words)
INT_ARITHMETIC(OR, or_words)
INT_ARITHMETIC(XOR, xor_words)
INT_ARITHMETIC(LSHIFT, shl_words)
INT_ARITHMETIC(RSHIFT, shr_words)
/* A quotient of two ints. */
ALWAYS Exit int_quotient(int known) {
    Value x = REG(HB), y = REG(HC);
    if (UNLIKELY(!both_int(x, y) || v_as_int(y) == 0)) return jit_exit();
    return result(float_value((double)v_as_int(x) / (double)v_as_int(y)), known & PLAIN);
}
VARIANTS8(TRUEDIV_II, int_quotient)

ALWAYS Exit negative(int known) {
    Value x = REG(HB), r;
    if (known & X_KNOWN || is_float(x))
        r = ((x - FLOAT_BASE) ^ (uint64_t)1 << 63) + FLOAT_BASE;
    else if (!is_int(x) || v_as_int(x) == V_INT_MIN)
        return jit_exit();
    else
        r = int_value(-v_as_int(x));
    return result(r, known & PLAIN);
}
VARIANTS8(NEG, negative)

/* --- comparisons --- */

/* A class may give anything for a comparison. */
ALWAYS Exit compare_objects(Value x, Value y, int how) {
    SAVE();
    Value v = obj_compare(T, x, y, how);
    if (UNLIKELY(v == V_UNDEF)) return failed();
    return result(v, false);
}
#define COMPARISON(name, sign)                                                  \
    ALWAYS Exit name##_values(Value x, Value y) {                               \
        bool yes;                                                               \
        COMPARE_ANY(x, y, sign, yes, return compare_objects(x, y, CMP_##name)); \
        return result(truth(yes), false);                                       \
    }                                                                           \
    STENCIL(name##_0) { return name##_values(REG(HB), REG(HC)); }               \
    STENCIL(name##_1) { return name##_values(REG(HB), WIDE(HX)); }              \
    STENCIL(name##_2) { return name##_values(WIDE(HX), REG(HC)); }
COMPARISON(LT, <)
COMPARISON(LE, <=)
COMPARISON(EQ, ==)
COMPARISON(NE, !=)
COMPARISON(GT, >)
COMPARISON(GE, >=)

/* -1: exception. HM: bit 0: the first operand dies here, bit 1: the second one does */
ALWAYS int compare_any(Value x, Value y, int how) {
    SAVE();
    int r = obj_compare_bool(T, x, y, how);
    if (UNLIKELY(r < 0)) return r;
    if (NUMBER(HM) & 1 && is_obj(x)) {
        REG(HA) = V_UNDEF;
        release(v_as_obj(x));
    }
    if (NUMBER(HM) & 2 && is_obj(y)) {
        REG(HB) = V_UNDEF;
        release(v_as_obj(y));
    }
    return r;
}
/* Jumps: of anything (0 to 2: both in registers, the second, the first one a constant), of ints, of an int
 * and a small one, of floats. */
#define JUMPS(name, how, sign, want)                                                          \
    ALWAYS Exit name##_values(Value x, Value y) {                                             \
        int yes;                                                                              \
        COMPARE_ANY(x, y, sign, yes, yes = compare_any(x, y, how));                           \
        if (UNLIKELY(yes < 0)) return failed();                                               \
        return yes == want ? jit_jump() : jit_next();                                         \
    }                                                                                         \
    STENCIL(name##_0) { return name##_values(REG(HA), REG(HB)); }                             \
    STENCIL(name##_1) { return name##_values(REG(HA), WIDE(HX)); }                            \
    STENCIL(name##_2) { return name##_values(WIDE(HX), REG(HB)); }                            \
    STENCIL(name##_II) {                                                                      \
        return (SHIFTED(REG(HA)) sign SHIFTED(REG(HB))) == want ? jit_jump() : jit_next();    \
    }                                                                                         \
    STENCIL(name##_IK) {                                                                      \
        return (SHIFTED(REG(HA)) sign(int64_t) NUMBER(HN)) == want ? jit_jump() : jit_next(); \
    }                                                                                         \
    STENCIL(name##_FF) {                                                                      \
        return (as_float(REG(HA)) sign as_float(REG(HB))) == want ? jit_jump() : jit_next();  \
    }
JUMPS(JLT, CMP_LT, <, true)
JUMPS(JLE, CMP_LE, <=, true)
JUMPS(JEQ, CMP_EQ, ==, true)
JUMPS(JNE, CMP_NE, !=, true)
JUMPS(JGT, CMP_GT, >, true)
JUMPS(JGE, CMP_GE, >=, true)
JUMPS(JNLT, CMP_LT, <, false)
JUMPS(JNLE, CMP_LE, <=, false)
JUMPS(JNEQ, CMP_EQ, ==, false)
JUMPS(JNNE, CMP_NE, !=, false)
JUMPS(JNGT, CMP_GT, >, false)
JUMPS(JNGE, CMP_GE, >=, false)

/* bit 0: jumps if true; bit 1: the value dies here and may be a reference */
ALWAYS Exit jump_if(int how) {
    Value v = REG(HA);
    bool yes;
    if (UNLIKELY(!truth_of(v, &yes))) {
        SAVE();
        int r = obj_truth_slow(T, v);
        if (UNLIKELY(r < 0)) return failed();
        yes = r;
    }
    if (how & 2 && is_obj(v)) {
        REG(HA) = V_UNDEF;
        release(v_as_obj(v));
    }
    return yes == (how & 1) ? jit_jump() : jit_next();
}
STENCIL(JF) { return jump_if(0); }
STENCIL(JT) { return jump_if(1); }
STENCIL(JF_LAST) { return jump_if(2); }
STENCIL(JT_LAST) { return jump_if(3); }
ALWAYS Exit not_value(int known) {
    bool yes;
    if (UNLIKELY(!truth_of(REG(HB), &yes))) {
        SAVE();
        int r = obj_truth_slow(T, REG(HB));
        if (UNLIKELY(r < 0)) return failed();
        yes = r;
    }
    return result(truth(!yes), known & 1);
}
VARIANTS2(NOT, not_value)
ALWAYS Exit jump_none(bool if_none, bool last) {
    Value v = REG(HA);
    if (last && is_obj(v)) {
        REG(HA) = V_UNDEF;
        SAVE();
        release(v_as_obj(v));
    }
    return (v == V_NONE) == if_none ? jit_jump() : jit_next();
}
STENCIL(JNONE) { return jump_none(true, false); }
STENCIL(JNOTNONE) { return jump_none(false, false); }
STENCIL(JNONE_LAST) { return jump_none(true, true); }
STENCIL(JNOTNONE_LAST) { return jump_none(false, true); }
#define IDENTITY(name, sign)                                                 \
    STENCIL(name##_0) { return result(truth(REG(HB) sign REG(HC)), false); } \
    STENCIL(name##_1) { return result(truth(REG(HB) sign WIDE(HX)), false); }
IDENTITY(IS, ==)
IDENTITY(IS_NOT, !=)
