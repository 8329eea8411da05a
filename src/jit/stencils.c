/* The stencils: the fast path of each instruction, once, in C. See stencil.h for what becomes of them.
 *
 * A stencil is a function without arguments: the registers of the frame, the thread and three constants of
 * the value encoding live in machine registers that a call keeps (the global register variables below), and
 * operands are the addresses of symbols that exist nowhere: the holes. It ends by going on to the next
 * stencil, to the target of its jump, or to the exit, where the interpreter's loop does the instruction; up
 * to an exit a stencil has changed nothing. What a stencil knows of its operands' types (the numbered
 * variants) the compiler in jit.c has proved.
 */
#include "src/jit/jit.h"
#include "src/vm/frame.h"
#include "src/vm/ops.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

register Value *R __asm__("rbx");           /* the frame's registers */
register uint64_t OBJ_LIMIT __asm__("r12"); /* 2^48 - 16 */
register uint64_t INT_TAG __asm__("r13");   /* V_INT_TAG */
register Thread *T __asm__("r14");
register uint64_t FLOAT_BASE __asm__("r15"); /* V_DOUBLE_OFFSET */

typedef const Ins *Exit; /* where the loop goes on; see JIT_ERROR, JIT_FRAME in jit.h */

extern const char HA[], HB[], HC[], HN[], HM[];
Exit jit_next(void), jit_jump(void), jit_exit(void), jit_drop(Obj *o);

#define ALWAYS static inline __attribute__((always_inline))
#define STENCIL(name) Exit st_##name(void)
#define REG(hole) (*(Value *)((char *)R + (intptr_t)(hole)))
#define NUMBER(hole) ((int32_t)(intptr_t)(hole))
#define WIDE(hole)                                       \
    ({                                                   \
        uint64_t wide_;                                  \
        __asm__("movabsq $" #hole ", %0" : "=r"(wide_)); \
        wide_;                                           \
    })
#define HOLE_PC ((const Ins *)WIDE(HPC))
#define SAVE() (T->frame->pc = HOLE_PC)

ALWAYS bool is_obj(Value v) { return v - 16 < OBJ_LIMIT; }
ALWAYS bool is_int(Value v) { return v >= INT_TAG; }
ALWAYS bool both_int(Value x, Value y) { return (x & y) >= INT_TAG; }
ALWAYS bool is_float(Value v) { return v >= FLOAT_BASE && v < INT_TAG; }
ALWAYS double as_float(Value v) {
    v -= FLOAT_BASE;
    double d;
    memcpy(&d, &v, sizeof d);
    return d;
}
ALWAYS Value float_value(double d) {
    Value bits;
    memcpy(&bits, &d, sizeof bits);
    return bits + FLOAT_BASE;
}
ALWAYS Value int_value(int64_t i) { return INT_TAG | (Value)i; }
ALWAYS Value truth(bool yes) { return yes ? V_TRUE : V_FALSE; }

ALWAYS void retain(Value v) {
    if (is_obj(v)) {
        Obj *o = v_as_obj(v);
        if (LIKELY(o->rid == RID_LOCAL))
            o->rc++;
        else if (o->rid != RID_IMMORTAL)
            lf_retain_slow(T, o);
    }
}

/* Does releasing o need more than counting down? */
ALWAYS bool is_last(const Obj *o) {
    return o->rid != RID_LOCAL || o->rc == 1 || !(o->aux & (AUX_ACYCLIC | AUX_BUFFERED));
}
ALWAYS Exit drop(Value old) {
    if (is_obj(old)) {
        Obj *o = v_as_obj(old);
        if (UNLIKELY(is_last(o))) {
            if (o->rid != RID_IMMORTAL) return jit_drop(o);
        } else
            o->rc--;
    }
    return jit_next();
}
/* The end of most stencils: the result takes its place. plain: what was there is known to be no reference. */
ALWAYS Exit result(Value v, bool plain) {
    Value old = plain ? 0 : REG(HA);
    REG(HA) = v;
    return plain ? jit_next() : drop(old);
}

/* --- leaving --- */

STENCIL(exit) { return HOLE_PC; }
/* The cold half of drop: releases the object in the first argument. */
Exit st_drop(Obj *o) {
    SAVE();
    lf_release_obj(T, o);
    return jit_next();
}
ALWAYS Exit failed(void) { return JIT_ERROR; }

/* --- moves --- */

STENCIL(POKE) {
    if (UNLIKELY(T->poke)) return jit_exit();
    return jit_next();
}
STENCIL(JUMP) { return jit_jump(); }
#define VARIANTS2(name, body)             \
    STENCIL(name##_0) { return body(0); } \
    STENCIL(name##_1) { return body(1); }
#define VARIANTS4(name, body)             \
    VARIANTS2(name, body)                 \
    STENCIL(name##_2) { return body(2); } \
    STENCIL(name##_3) { return body(3); }
#define VARIANTS8(name, body)             \
    VARIANTS4(name, body)                 \
    STENCIL(name##_4) { return body(4); } \
    STENCIL(name##_5) { return body(5); } \
    STENCIL(name##_6) { return body(6); } \
    STENCIL(name##_7) { return body(7); }

/* The bits of a variant: the first and second operand have the right type, register a holds no reference. */
enum { X_KNOWN = 1, Y_KNOWN = 2, PLAIN = 4 };

/* bit 0: what is moved is known to be no reference; bit 1: nor is what was there */
ALWAYS Exit move(int known) {
    Value v = REG(HB);
    if (!(known & 1)) retain(v);
    return result(v, known & 2);
}
VARIANTS4(MOVE, move)
/* The source dies. */
ALWAYS Exit take(int known) {
    Value v = REG(HB);
    REG(HB) = V_UNDEF;
    return result(v, known & 2);
}
VARIANTS4(TAKE, take)
ALWAYS Exit load_plain(int known) { return result(WIDE(HX), known & 1); }
VARIANTS2(LOADK, load_plain)
ALWAYS Exit load_object(int known) {
    Value v = WIDE(HX);
    retain(v);
    return result(v, known & 1);
}
VARIANTS2(LOADK_OBJ, load_object)
STENCIL(DROP) {
    Value old = REG(HA);
    REG(HA) = V_UNDEF;
    return drop(old);
}
STENCIL(CHECK) { return REG(HA) != V_UNDEF ? jit_next() : jit_exit(); }

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
/* Whatever numbers they are. */
ALWAYS Exit numbers(Value x, Value y, int known, IntOperation *on_ints, FloatOperation *on_floats) {
    Value r;
    if (LIKELY(both_int(x, y))) {
        if (UNLIKELY(!on_ints(x, y, &r))) return jit_exit();
        return result(r, known & PLAIN);
    }
    double p, q;
    if (is_float(x))
        p = as_float(x);
    else if (is_int(x))
        p = (double)v_as_int(x);
    else
        return jit_exit();
    if (is_float(y))
        q = as_float(y);
    else if (is_int(y))
        q = (double)v_as_int(y);
    else
        return jit_exit();
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

#define SHIFTED(v) ((int64_t)((v) << 15))
/* Numbers of one kind, or not equal numbers of two; bools and None compare by themselves for == and !=. */
#define COMPARE_ANY(x, y, sign, yes)                    \
    do {                                                \
        if (LIKELY(both_int(x, y)))                     \
            yes = SHIFTED(x) sign SHIFTED(y);           \
        else if (is_float(x) && is_float(y))            \
            yes = as_float(x) sign as_float(y);         \
        else if (is_float(x) && is_int(y))              \
            yes = as_float(x) sign(double) v_as_int(y); \
        else if (is_int(x) && is_float(y))              \
            yes = (double)v_as_int(x) sign as_float(y); \
        else                                            \
            return jit_exit();                          \
    } while (0)
#define COMPARISON(name, sign)                                        \
    ALWAYS Exit name##_values(Value x, Value y, int known) {          \
        bool yes;                                                     \
        COMPARE_ANY(x, y, sign, yes);                                 \
        return result(truth(yes), known & PLAIN);                     \
    }                                                                 \
    STENCIL(name##_0) { return name##_values(REG(HB), REG(HC), 0); }  \
    STENCIL(name##_1) { return name##_values(REG(HB), WIDE(HX), 0); } \
    STENCIL(name##_2) { return name##_values(WIDE(HX), REG(HC), 0); }
COMPARISON(LT, <)
COMPARISON(LE, <=)
COMPARISON(EQ, ==)
COMPARISON(NE, !=)
COMPARISON(GT, >)
COMPARISON(GE, >=)

/* Jumps: of any numbers, of ints (one may be a small constant), of floats. */
#define JUMPS(name, sign, want)                                                               \
    STENCIL(name##_0) {                                                                       \
        Value x = REG(HA), y = REG(HB);                                                       \
        bool yes;                                                                             \
        COMPARE_ANY(x, y, sign, yes);                                                         \
        return yes == want ? jit_jump() : jit_next();                                         \
    }                                                                                         \
    STENCIL(name##_1) {                                                                       \
        Value x = REG(HA), y = WIDE(HX);                                                      \
        bool yes;                                                                             \
        COMPARE_ANY(x, y, sign, yes);                                                         \
        return yes == want ? jit_jump() : jit_next();                                         \
    }                                                                                         \
    STENCIL(name##_2) {                                                                       \
        Value x = WIDE(HX), y = REG(HB);                                                      \
        bool yes;                                                                             \
        COMPARE_ANY(x, y, sign, yes);                                                         \
        return yes == want ? jit_jump() : jit_next();                                         \
    }                                                                                         \
    STENCIL(name##_II) {                                                                      \
        return (SHIFTED(REG(HA)) sign SHIFTED(REG(HB))) == want ? jit_jump() : jit_next();    \
    }                                                                                         \
    STENCIL(name##_IK) {                                                                      \
        return (SHIFTED(REG(HA)) sign(int64_t) NUMBER(HN)) == want ? jit_jump() : jit_next(); \
    }                                                                                         \
    STENCIL(name##_FF) {                                                                      \
        return (as_float(REG(HA)) sign as_float(REG(HB))) == want ? jit_jump() : jit_next();  \
    }
JUMPS(JLT, <, true)
JUMPS(JLE, <=, true)
JUMPS(JEQ, ==, true)
JUMPS(JNE, !=, true)
JUMPS(JGT, >, true)
JUMPS(JGE, >=, true)
JUMPS(JNLT, <, false)
JUMPS(JNLE, <=, false)
JUMPS(JNEQ, ==, false)
JUMPS(JNNE, !=, false)
JUMPS(JNGT, >, false)
JUMPS(JNGE, >=, false)

/* Is the truth of v known at a glance? */
ALWAYS bool truth_of(Value v, bool *yes) {
    if (LIKELY(v == V_TRUE || v == V_FALSE))
        *yes = v == V_TRUE;
    else if (v == V_NONE)
        *yes = false;
    else if (is_int(v))
        *yes = v != INT_TAG;
    else if (is_obj(v)) { /* the containers whose length is their truth */
        const Obj *o = v_as_obj(v);
        if (o->shape == SHAPE_LIST)
            *yes = ((const List *)o)->len != 0;
        else if (o->shape == SHAPE_STR)
            *yes = ((const Str *)o)->len != 0;
        else if (o->shape == SHAPE_TUPLE)
            *yes = ((const Tuple *)o)->len != 0;
        else if (o->shape == SHAPE_DICT)
            *yes = ((const struct Dict *)o)->len != 0;
        else
            return false;
    } else
        return false;
    return true;
}
STENCIL(JT) {
    bool yes;
    if (UNLIKELY(!truth_of(REG(HA), &yes))) return jit_exit();
    return yes ? jit_jump() : jit_next();
}
STENCIL(JF) {
    bool yes;
    if (UNLIKELY(!truth_of(REG(HA), &yes))) return jit_exit();
    return yes ? jit_next() : jit_jump();
}
ALWAYS Exit not_value(int known) {
    bool yes;
    if (UNLIKELY(!truth_of(REG(HB), &yes))) return jit_exit();
    return result(truth(!yes), known & 1);
}
VARIANTS2(NOT, not_value)
STENCIL(JNONE) { return REG(HA) == V_NONE ? jit_jump() : jit_next(); }
STENCIL(JNOTNONE) { return REG(HA) != V_NONE ? jit_jump() : jit_next(); }
#define IDENTITY(name, sign)                                                 \
    STENCIL(name##_0) { return result(truth(REG(HB) sign REG(HC)), false); } \
    STENCIL(name##_1) { return result(truth(REG(HB) sign WIDE(HX)), false); }
IDENTITY(IS, ==)
IDENTITY(IS_NOT, !=)

/* --- attributes and items --- */

#define CACHE(hole) __atomic_load_n((const uint64_t *)WIDE(hole), __ATOMIC_ACQUIRE)

STENCIL(GETATTR) {
    Value o = REG(HB);
    uint64_t cache = CACHE(HX);
    if (UNLIKELY(!is_obj(o) || v_as_obj(o)->shape != (uint32_t)cache)) return jit_exit();
    Value v = ((Value *)v_as_obj(o))[cache >> 32];
    if (UNLIKELY(v == V_UNDEF)) return jit_exit();
    retain(v);
    return result(v, false);
}
/* The value stands elsewhere than in the object; see ops.h. */
#define FOUND_BY_SHAPE(kind)                                                                \
    Value o = REG(HB);                                                                      \
    uint64_t cache = CACHE(HX);                                                             \
    if (UNLIKELY(!is_obj(o) || (v_as_obj(o)->shape | CACHE_KIND(kind)) != (uint32_t)cache)) \
        return jit_exit();                                                                  \
    uint32_t at = (uint32_t)(cache >> 32)
STENCIL(GETATTR_CLASS) {
    FOUND_BY_SHAPE(CACHE_CLASS);
    Value v = type_of_obj(v_as_obj(o))->mcache[at].value;
    if (UNLIKELY(v == V_HOLE || v == V_UNDEF)) return jit_exit();
    retain(v);
    return result(v, false);
}
STENCIL(GETATTR_MODULE) {
    FOUND_BY_SHAPE(CACHE_MODULE);
    const struct Dict *d = as_dict(((const Module *)v_as_obj(o))->dict);
    if (UNLIKELY(at >= d->used || d->entries[at].key != WIDE(HY))) return jit_exit();
    Value v = d->entries[at].value;
    if (UNLIKELY(v == V_UNDEF)) return jit_exit();
    retain(v);
    return result(v, false);
}
/* The receiver stays in its register, or (takes) gives its reference away; same: it lies in R[a]. What else
 * the two registers hold are no references, or the loop does it. */
ALWAYS Exit method(bool takes, bool same) {
    FOUND_BY_SHAPE(CACHE_METHOD);
    Value v = type_of_obj(v_as_obj(o))->mcache[at].value;
    if (UNLIKELY(v == V_HOLE || v == V_UNDEF || (!same && is_obj(REG(HA))) || is_obj((&REG(HA))[1])))
        return jit_exit();
    retain(v);
    if (!takes) retain(o);
    if (takes && !same) REG(HB) = V_UNDEF;
    REG(HA) = v;
    (&REG(HA))[1] = o;
    return jit_next();
}
STENCIL(LOAD_METHOD_0) { return method(false, false); }
STENCIL(LOAD_METHOD_1) { return method(true, false); }
STENCIL(LOAD_METHOD_2) { return method(true, true); }
STENCIL(LOAD_METHOD_MODULE) {
    FOUND_BY_SHAPE(CACHE_MODULE);
    const struct Dict *d = as_dict(((const Module *)v_as_obj(o))->dict);
    if (UNLIKELY(at >= d->used || d->entries[at].key != WIDE(HY) || is_obj(REG(HA)) || is_obj((&REG(HA))[1])))
        return jit_exit();
    Value v = d->entries[at].value;
    if (UNLIKELY(v == V_UNDEF)) return jit_exit();
    retain(v);
    REG(HA) = V_UNDEF;
    (&REG(HA))[1] = v;
    return jit_next();
}

/* A slot of a local object takes a value that may be there; owned: the value's reference comes along. */
ALWAYS Exit store(Obj *own, Value *slot, Value v, bool owned) {
    if (is_obj(v)) {
        Obj *o = v_as_obj(v);
        if (UNLIKELY(o->rid > RID_IMMORTAL)) return jit_exit();
        if (!owned && o->rid == RID_LOCAL) o->rc++;
    }
    (void)own;
    Value old = *slot;
    *slot = v;
    return drop(old);
}
ALWAYS Exit set_attribute(Value v, bool owned) {
    Value o = REG(HA);
    uint64_t cache = CACHE(HY);
    if (UNLIKELY(!is_obj(o) || v_as_obj(o)->shape != (uint32_t)cache || v_as_obj(o)->rid != RID_LOCAL))
        return jit_exit();
    if (owned) {
        if (UNLIKELY(is_obj(v) && v_as_obj(v)->rid > RID_IMMORTAL)) return jit_exit();
        REG(HC) = V_UNDEF;
    }
    return store(v_as_obj(o), (Value *)v_as_obj(o) + (cache >> 32), v, owned);
}
STENCIL(SETATTR_0) { return set_attribute(REG(HC), false); }
STENCIL(SETATTR_1) { return set_attribute(REG(HC), true); }
STENCIL(SETATTR_K) { return set_attribute(WIDE(HX), false); }

/* Of a list or tuple by a small int. */
ALWAYS Exit item(Value key) {
    Value o = REG(HB), v;
    if (UNLIKELY(!is_obj(o) || !is_int(key))) return jit_exit();
    int64_t at = v_as_int(key);
    if (LIKELY(v_as_obj(o)->shape == SHAPE_LIST)) {
        const List *l = as_list(o);
        if (at < 0) at += l->len;
        if (UNLIKELY((uint64_t)at >= (uint64_t)l->len)) return jit_exit();
        v = l->items[at];
    } else if (v_as_obj(o)->shape == SHAPE_TUPLE) {
        const Tuple *t = as_tuple(o);
        if (at < 0) at += t->len;
        if (UNLIKELY((uint64_t)at >= (uint64_t)t->len)) return jit_exit();
        v = t->items[at];
    } else
        return jit_exit();
    retain(v);
    return result(v, false);
}
STENCIL(GETITEM_0) { return item(REG(HC)); }
STENCIL(GETITEM_1) { return item(WIDE(HX)); }
STENCIL(GETITEM_LIST) {
    Value o = REG(HB), key = REG(HC);
    if (UNLIKELY(!is_obj(o) || !is_int(key) || v_as_obj(o)->shape != SHAPE_LIST)) return jit_exit();
    const List *l = as_list(o);
    uint64_t at = (uint64_t)v_as_int(key);
    if (UNLIKELY(at >= (uint64_t)l->len)) return jit_exit();
    Value v = l->items[at];
    retain(v);
    return result(v, false);
}
ALWAYS Exit set_item(Value key, Value v, bool owned) {
    Value o = REG(HA);
    if (UNLIKELY(!is_obj(o) || !is_int(key) || v_as_obj(o)->shape != SHAPE_LIST ||
                 v_as_obj(o)->rid != RID_LOCAL))
        return jit_exit();
    List *l = as_list(o);
    int64_t at = v_as_int(key);
    if (at < 0) at += l->len;
    if (UNLIKELY((uint64_t)at >= (uint64_t)l->len)) return jit_exit();
    if (owned) {
        if (UNLIKELY(is_obj(v) && v_as_obj(v)->rid > RID_IMMORTAL)) return jit_exit();
        REG(HC) = V_UNDEF;
    }
    return store(&l->h, &l->items[at], v, owned);
}
STENCIL(SETITEM_RR) { return set_item(REG(HB), REG(HC), false); }
STENCIL(SETITEM_RT) { return set_item(REG(HB), REG(HC), true); }
STENCIL(SETITEM_RK) { return set_item(REG(HB), WIDE(HX), false); }
STENCIL(SETITEM_KR) { return set_item(WIDE(HX), REG(HC), false); }
STENCIL(SETITEM_KT) { return set_item(WIDE(HX), REG(HC), true); }

/* --- names and cells --- */

STENCIL(LOAD_GLOBAL) {
    uint64_t cache = CACHE(HX);
    const Function *f = as_function(T->frame->func);
    const struct Dict *d = as_dict(f->globals);
    int32_t at = (int32_t)(cache >> 32);
    if (UNLIKELY(d->version != (uint32_t)cache || !cache || at < 0)) return jit_exit();
    Value v = d->entries[at].value;
    if (UNLIKELY(v == V_UNDEF)) return jit_exit();
    retain(v);
    return result(v, false);
}
STENCIL(LOAD_BUILTIN) {
    uint64_t cache = CACHE(HX);
    const Function *f = as_function(T->frame->func);
    const struct Dict *d = as_dict(f->globals), *b = as_dict(f->builtins);
    uint32_t at = ~(uint32_t)(cache >> 32);
    if (UNLIKELY(d->version != (uint32_t)cache || !cache || at >= b->used || b->entries[at].key != WIDE(HY)))
        return jit_exit();
    Value v = b->entries[at].value;
    retain(v);
    return result(v, false);
}
/* In the body of a module, whose names are those of its globals. */
STENCIL(NO_NAMESPACE) { return T->frame->ns == V_UNDEF ? jit_next() : jit_exit(); }
ALWAYS Exit set_global(Value v) {
    uint64_t cache = CACHE(HY);
    struct Dict *d = as_dict(as_function(T->frame->func)->globals);
    int32_t at = (int32_t)(cache >> 32);
    if (UNLIKELY(d->version != (uint32_t)cache || !cache || at < 0 || d->h.rid != RID_LOCAL))
        return jit_exit();
    return store(&d->h, &d->entries[at].value, v, false);
}
STENCIL(STORE_GLOBAL_0) { return set_global(REG(HB)); }
STENCIL(STORE_GLOBAL_1) { return set_global(WIDE(HX)); }

ALWAYS Exit cell_content(Value cell) {
    Value v = as_cell(cell)->value;
    if (UNLIKELY(v == V_UNDEF)) return jit_exit();
    retain(v);
    return result(v, false);
}
#define FREE_CELL(hole) (as_tuple(as_function(T->frame->func)->closure)->items[NUMBER(hole)])
STENCIL(LOAD_CELL) { return cell_content(REG(HB)); }
STENCIL(LOAD_FREE) { return cell_content(FREE_CELL(HN)); }
STENCIL(LOAD_CLOSURE) {
    Value v = FREE_CELL(HN);
    retain(v);
    return result(v, false);
}
ALWAYS Exit set_cell(Value cell, Value v) {
    if (UNLIKELY(v_as_obj(cell)->rid != RID_LOCAL)) return jit_exit();
    return store(v_as_obj(cell), &as_cell(cell)->value, v, false);
}
STENCIL(STORE_CELL_0) { return set_cell(REG(HA), REG(HB)); }
STENCIL(STORE_CELL_1) { return set_cell(REG(HA), WIDE(HX)); }
STENCIL(STORE_FREE_0) { return set_cell(FREE_CELL(HN), REG(HB)); }
STENCIL(STORE_FREE_1) { return set_cell(FREE_CELL(HN), WIDE(HX)); }

/* --- loops --- */

ALWAYS Exit next_of_range(int known) {
    RangeIter *r = (RangeIter *)v_as_obj(REG(HA));
    if (UNLIKELY(r->h.shape != SHAPE_RANGE_ITER || r->left <= 0)) return jit_exit();
    int64_t next = r->next;
    r->left--;
    r->next = next + r->step;
    Value old = known & 1 ? 0 : REG(HB);
    REG(HB) = int_value(next);
    return known & 1 ? jit_next() : drop(old);
}
VARIANTS2(FOR_RANGE, next_of_range)
ALWAYS Exit loop_value(Value v) {
    retain(v);
    Value old = REG(HB);
    REG(HB) = v;
    return drop(old);
}
STENCIL(FOR_LIST) {
    SeqIter *s = (SeqIter *)v_as_obj(REG(HA));
    if (UNLIKELY(s->h.shape != SHAPE_LIST_ITER || s->seq == V_UNDEF)) return jit_exit();
    const List *l = as_list(s->seq);
    if (UNLIKELY(s->at >= l->len)) return jit_exit();
    return loop_value(l->items[s->at++]);
}
STENCIL(FOR_ITER) {
    SeqIter *s = (SeqIter *)v_as_obj(REG(HA));
    if (UNLIKELY(s->h.shape != SHAPE_TUPLE_ITER || s->seq == V_UNDEF)) return jit_exit();
    const Tuple *t = as_tuple(s->seq);
    if (UNLIKELY(s->at >= t->len)) return jit_exit();
    return loop_value(t->items[s->at++]);
}

/* --- calls --- */

ALWAYS Exit call(Value *window, int n) {
    Value f = window[0];
    if (UNLIKELY(!is_obj(f))) return jit_exit();
    Obj *o = v_as_obj(f);
    Frame *caller = T->frame;
    if (LIKELY(o->shape == SHAPE_FUNCTION && ((Function *)o)->fast_args == n)) {
        Function *fn = (Function *)o;
        Code *code = as_code(fn->code);
        Frame *fr = caller + 1;
        Value *base = window + 1, *end = base + code->nregs;
        if (UNLIKELY((char *)caller >= T->frame_limit || end > T->regs_limit)) return jit_exit();
        caller->pc = HOLE_PC;
        caller->dest = (uint16_t)NUMBER(HM);
        T->frame = fr;
        T->top = end;
        fr->base = base;
        fr->top = end;
        fr->code = code;
        fr->func = f;
        fr->entry_handled = T->handled;
        fr->kind = FRAME_CALL;
        for (Value *r = base + code->nparams, *locals = base + code->nlocals; r < locals; r++) {
            *r = V_UNDEF;
            __asm__ volatile("" : "+r"(r));
        }
        const struct Jit *jit = __atomic_load_n(&code->jit, __ATOMIC_ACQUIRE);
        if (UNLIKELY(!jit)) {
            fr->pc = code->ins;
            return JIT_CALLED;
        }
        R = base;
        return ((Exit(*)(void))(uintptr_t)jit->entry)();
    }
    if ((o->shape == SHAPE_NATIVE && ((Native *)o)->fast == n) ||
        (o->shape == SHAPE_METHOD_DESCR && ((Native *)o)->fast == n && is_obj(window[1]) &&
         lf_shapes[v_as_obj(window[1])->shape].type == &((Native *)o)->sig->owner->h)) {
        caller->pc = HOLE_PC;
        caller->dest = (uint16_t)NUMBER(HM);
        Value v = ((Native *)o)->fn(T, window + 1, n);
        if (UNLIKELY(v == V_UNDEF)) return failed();
        for (Value *r = window; r <= window + n; r++) {
            Value old = *r;
            if (is_obj(old)) {
                *r = V_UNDEF;
                lf_release_obj(T, v_as_obj(old));
            }
        }
        return result(v, false); /* HA is the destination here */
    }
    return jit_exit();
}
/* HB: the window; HA and HM: the destination, in bytes and as a number; HN: the arguments */
STENCIL(CALL) { return call(&REG(HB), NUMBER(HN)); }
STENCIL(CALL_METHOD) {
    Value *window = &REG(HB);
    return *window == V_UNDEF ? call(window + 1, NUMBER(HN) - 1) : call(window, NUMBER(HN));
}
/* HX: the value of a constant; the registers are empty but for the result */
ALWAYS Exit leave(Value v) {
    Frame *frame = T->frame;
    Value *base = R, callee = base[-1];
    base[-1] = V_UNDEF;
    T->handled = frame->entry_handled;
    frame--;
    T->frame = frame;
    T->top = frame->top;
    R = frame->base;
    Obj *f = v_as_obj(callee);
    if (UNLIKELY(is_last(f)))
        lf_release_obj(T, f);
    else
        f->rc--;
    Value *slot = &R[frame->dest], old = *slot;
    *slot = v;
    if (is_obj(old)) lf_release_obj(T, v_as_obj(old));
    const Code *code = frame->code;
    const struct Jit *jit = __atomic_load_n(&code->jit, __ATOMIC_ACQUIRE);
    if (UNLIKELY(!jit)) return JIT_RETURNED;
    uint32_t at = jit->map[frame->pc - code->ins];
    if (UNLIKELY(!at)) return JIT_RETURNED;
    return ((Exit(*)(void))(uintptr_t)(jit->base + at))();
}
STENCIL(IS_CALL) { return T->frame->kind == FRAME_CALL ? jit_next() : jit_exit(); }
STENCIL(RETURN_0) {
    Value v = REG(HA);
    REG(HA) = V_UNDEF;
    return leave(v);
}
STENCIL(RETURN_1) {
    Value v = WIDE(HX);
    retain(v);
    return leave(v);
}

/* --- what calls a function of the interpreter --- */

#define BUILD(name)                                               \
    STENCIL(name) {                                               \
        SAVE();                                                   \
        Value v = BUILD_FUNCTION_##name(T, &REG(HB), NUMBER(HN)); \
        if (UNLIKELY(v == V_UNDEF)) return failed();              \
        return result(v, false);                                  \
    }
#define BUILD_FUNCTION_BUILD_TUPLE op_build_tuple
#define BUILD_FUNCTION_BUILD_LIST op_build_list
BUILD(BUILD_TUPLE)
BUILD(BUILD_LIST)
/* HM: the operand's register dies */
STENCIL(LIST_APPEND) {
    Value v = REG(HB);
    SAVE();
    if (NUMBER(HM))
        REG(HB) = V_UNDEF;
    else
        retain(v);
    if (UNLIKELY(!list_append(T, REG(HA), v))) return failed();
    return jit_next();
}
/* The items of a tuple or list of two or three into empty or other registers. */
ALWAYS Exit unpack(int n) {
    Value v = REG(HB);
    const Value *items;
    if (UNLIKELY(!is_obj(v))) return jit_exit();
    if (v_as_obj(v)->shape == SHAPE_TUPLE && as_tuple(v)->len == n)
        items = as_tuple(v)->items;
    else if (v_as_obj(v)->shape == SHAPE_LIST && as_list(v)->len == n)
        items = as_list(v)->items;
    else
        return jit_exit();
    if (NUMBER(HM))
        REG(HB) = V_UNDEF; /* the source may be one of the destinations */
    else
        retain(v);
    Value old[3];
    for (int j = 0; j < n; j++) retain(items[j]);
    for (int j = 0; j < n; j++) {
        old[j] = (&REG(HA))[j];
        (&REG(HA))[j] = items[j];
    }
    for (int j = 0; j < n; j++)
        if (is_obj(old[j])) lf_release_obj(T, v_as_obj(old[j]));
    return drop(v);
}
STENCIL(UNPACK_2) { return unpack(2); }
STENCIL(UNPACK_3) { return unpack(3); }
#define CONTAINS(name, want)                                       \
    ALWAYS Exit name##_values(Value x, Value y) {                  \
        SAVE();                                                    \
        int found = obj_contains(T, y, x);                         \
        if (UNLIKELY(found < 0)) return failed();                  \
        return result(truth(found == want), false);                \
    }                                                              \
    STENCIL(name##_0) { return name##_values(REG(HB), REG(HC)); }  \
    STENCIL(name##_1) { return name##_values(REG(HB), WIDE(HX)); } \
    STENCIL(name##_2) { return name##_values(WIDE(HX), REG(HC)); }
CONTAINS(IN, 1)
CONTAINS(NOT_IN, 0)
