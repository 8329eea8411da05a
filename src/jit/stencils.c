/* The stencils: the fast path of each instruction, once, in C. See stencil.h for what becomes of them.
 *
 * A stencil is a function without arguments: the registers of the frame, the thread and three constants of
 * the value encoding live in machine registers that a call keeps (the global register variables below), and
 * operands are the addresses of symbols that exist nowhere: the holes. It ends by going on to the next
 * stencil, to the target of its jump, or to the exit, where the interpreter's loop does the instruction; up
 * to an exit a stencil has changed nothing. What a stencil knows of its operands' types (the numbered
 * variants) the compiler in jit.c has proved.
 *
 * Where even that has rare cases with calls, the commonest case stands alone in NAME_FAST, and jit_slow leads
 * from it to NAME, which begins anew: a stencil without calls needs no stack and few registers.
 */
#include "src/jit/jit.h"
#include "runtime/region.h"
#include "src/vm/frame.h"
#include "src/vm/generator.h"
#include "src/vm/ops.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

register Value *R __asm__("rbx");           /* the frame's registers */
register Frame *F __asm__("rbp");           /* T->frame */
register uint64_t OBJ_LIMIT __asm__("r12"); /* 2^48 - 16 */
register uint64_t INT_TAG __asm__("r13");   /* V_INT_TAG */
register Thread *T __asm__("r14");
register uint64_t FLOAT_BASE __asm__("r15"); /* V_DOUBLE_OFFSET */

typedef const Ins *Exit; /* where the loop goes on; see JIT_ERROR, JIT_FRAME in jit.h */

extern const char HA[], HB[], HC[], HN[], HM[];
Exit jit_next(void), jit_jump(void), jit_exit(void), jit_slow(void), jit_drop(Obj *o);

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
#define SAVE() (F->pc = HOLE_PC)

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

/* Shared atoms, which are counted plainly as long as there is one thread. */
ALWAYS bool is_plain_atom(uint64_t rid) { return rid == RID_ATOMS && lf_alone; }

/* One reference to v more, unless that takes a function of the runtime: then nothing is done. What is frozen
 * is counted in the thread's table (counts.h), members of open regions in the region, too. */
ALWAYS bool try_retain_far(Obj *o) {
    uint64_t rid = o->rid; /* an index as it stands */
    if (LIKELY(count_add(&T->counts[rid]))) return true;
    if (!is_plain_atom(rid)) return rid >= RID_FIRST && region_retain_open(o);
    o->rc++;
    return true;
}
ALWAYS bool try_retain(Value v) {
    if (is_obj(v)) {
        Obj *o = v_as_obj(v);
        if (LIKELY(o->rid == RID_LOCAL))
            o->rc++;
        else if (o->rid != RID_IMMORTAL)
            return try_retain_far(o);
    }
    return true;
}
/* A reference to o takes the place of one to `old` in a register, and both belong to one region: its count
 * stays what it is. Loops over the parts of a region would wait for that count otherwise. */
ALWAYS bool replaces(Obj *o, Value old) {
    uint32_t rid = o->rid;
    if (!is_obj(old) || v_as_obj(old)->rid != rid || rid < RID_FIRST) return false;
    if (LIKELY(count_held(&T->counts[rid]))) return true;
    Obj *gone = v_as_obj(old);
    if (!region_is_plainly_open(rid) || gone->rc == 1 || gone == regions[rid].bridge) return false;
    gone->rc--;
    o->rc++;
    return true;
}
ALWAYS void retain(Value v) {
    if (!try_retain(v)) lf_retain_slow(T, v_as_obj(v));
}

/* One reference to o less, unless that needs more than counting down: then nothing is done. */
ALWAYS bool count_down(Obj *o) {
    if (LIKELY(o->rid == RID_LOCAL)) {
        if (UNLIKELY(o->rc == 1 || !(o->aux & (AUX_ACYCLIC | AUX_BUFFERED)))) return false;
        o->rc--;
    } else if (o->rid != RID_IMMORTAL) {
        uint64_t rid = o->rid;
        if (LIKELY(count_sub(&T->counts[rid]))) return true;
        if (!is_plain_atom(rid)) return rid >= RID_FIRST && region_release_open(o);
        if (o->rc == 1) return false;
        o->rc--;
    }
    return true;
}
/* One reference to o less, where the stencil has more to do afterwards. */
ALWAYS void release(Obj *o) {
    if (LIKELY(o->rid == RID_LOCAL))
        lf_release_obj(T, o);
    else if (!count_down(o))
        lf_release_slow(T, o);
}
ALWAYS Exit drop(Value old) {
    return UNLIKELY(is_obj(old) && !count_down(v_as_obj(old))) ? jit_drop(v_as_obj(old)) : jit_next();
}
/* The end of most stencils: the result takes its place. plain: what was there is known to be no reference. */
ALWAYS Exit result(Value v, bool plain) {
    Value old = plain ? 0 : REG(HA);
    REG(HA) = v;
    return plain ? jit_next() : drop(old);
}
/* The result is a value that stays where it is found, too. */
ALWAYS Exit loaded(Value v, bool plain) {
    if (is_obj(v)) {
        Obj *o = v_as_obj(v);
        if (LIKELY(o->rid == RID_LOCAL))
            o->rc++;
        else if (o->rid != RID_IMMORTAL) {
            if (!plain && replaces(o, REG(HA))) {
                REG(HA) = v;
                return jit_next();
            }
            if (UNLIKELY(!try_retain_far(o))) return jit_slow();
        }
    }
    return result(v, plain);
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

ALWAYS Exit enter(const void *at) { return ((Exit(*)(void))(uintptr_t)at)(); }
/* A frame was pushed or popped whose code may be compiled. */
ALWAYS Exit go_on(void) {
    F = T->frame;
    const Code *code = F->code;
    const struct Jit *jit = __atomic_load_n(&code->jit, __ATOMIC_ACQUIRE);
    if (UNLIKELY(!jit)) return JIT_CALLED;
    uint32_t at = jit->map[F->pc - code->ins];
    if (UNLIKELY(!at)) return JIT_RETURNED;
    R = F->base;
    return enter(jit->base + at);
}
/* A frame was pushed; when it is popped, this one goes on behind the stencil. */
ALWAYS Exit pushed(void) {
    F->resume = (const void *)(uintptr_t)jit_next;
    return go_on();
}
/* The frame above F was popped. */
ALWAYS Exit resumed(void) {
    R = F->base;
    const void *resume = F->resume;
    return LIKELY(resume) ? enter(resume) : go_on();
}
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
ALWAYS Exit move_fast(int plain) {
    Value v = REG(HB);
    return loaded(v, plain);
}
VARIANTS2(MOVE_FAST, move_fast)
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

#define SHIFTED(v) ((int64_t)((v) << 15))
/* Two numbers of any kind; others as `otherwise` says. */
#define COMPARE_ANY(x, y, sign, yes, otherwise)         \
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
            otherwise;                                  \
    } while (0)
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

/* --- attributes and items --- */

#define CACHE(hole) __atomic_load_n((const uint64_t *)WIDE(hole), __ATOMIC_ACQUIRE)

/* Receivers of other shapes than the instruction's cache knows have words of their own. */
ALWAYS Ins *way_of(const Obj *o) { return (Ins *)WIDE(HZ) + o->shape % JIT_WAYS; }
ALWAYS uint64_t word_at(const Ins *cache) { return __atomic_load_n(&cache->word, __ATOMIC_ACQUIRE); }

/* Attributes elsewhere than in a slot of the object, and receivers of several shapes. */
ALWAYS Exit other_attribute(Value o) {
    Ins *way = way_of(v_as_obj(o));
    uint64_t word = word_at(way);
    if (LIKELY(v_as_obj(o)->shape == (uint32_t)word)) {
        Value v = ((Value *)v_as_obj(o))[word >> 32];
        if (LIKELY(v != V_UNDEF)) {
            retain(v);
            return result(v, false);
        }
    }
    Value v = op_getattr_found(T, v_as_obj(o), WIDE(HY), way);
    if (UNLIKELY(v == V_UNDEF)) return jit_exit();
    return result(v, false);
}
STENCIL(GETATTR) {
    Value o = REG(HB);
    uint64_t cache = CACHE(HX);
    if (UNLIKELY(!is_obj(o))) return jit_exit();
    if (UNLIKELY(v_as_obj(o)->shape != (uint32_t)cache)) return other_attribute(o);
    Value v = ((Value *)v_as_obj(o))[cache >> 32];
    if (UNLIKELY(v == V_UNDEF)) return jit_exit();
    retain(v);
    return result(v, false);
}
ALWAYS Exit attribute_fast(int plain) {
    Value o = REG(HB);
    uint64_t cache = CACHE(HX);
    if (UNLIKELY(!is_obj(o) || v_as_obj(o)->shape != (uint32_t)cache)) return jit_slow();
    Value v = ((Value *)v_as_obj(o))[cache >> 32];
    return LIKELY(v != V_UNDEF) ? loaded(v, plain) : jit_slow();
}
VARIANTS2(GETATTR_FAST, attribute_fast)
/* HN: the receiver dies; HM: register a as a number */
STENCIL(GETATTR_PROPERTY) {
    F->pc = HOLE_PC;
    F->dest = (uint16_t)NUMBER(HM);
    switch (op_call_getter(T, &REG(HB), NUMBER(HN), WIDE(HY), (Ins *)WIDE(HX))) {
    case CALLED: return jit_exit();
    case PUSHED: return pushed();
    default: return failed();
    }
}
STENCIL(GETATTR_FOUND) {
    Value o = REG(HB);
    return is_obj(o) ? other_attribute(o) : jit_exit();
}
/* The method of o that the word knows (borrowed), or V_UNDEF. */
ALWAYS Value method_known(const Obj *o, uint64_t word) {
    if ((o->shape | CACHE_KIND(CACHE_METHOD)) != (uint32_t)word) return V_UNDEF;
    Value v = type_cached(type_of_obj(o), (uint32_t)(word >> 32));
    return v == V_HOLE ? V_UNDEF : v;
}
/* The receiver stays in its register, or (takes) gives its reference away; same: it lies in R[a]. */
ALWAYS Exit method(bool takes, bool same) {
    Value o = REG(HB);
    if (UNLIKELY(!is_obj(o))) return jit_exit();
    Ins *way = way_of(v_as_obj(o));
    Value v = method_known(v_as_obj(o), CACHE(HX));
    if (v == V_UNDEF) v = method_known(v_as_obj(o), word_at(way));
    if (LIKELY(v != V_UNDEF && (same || !is_obj(REG(HA))) && !is_obj((&REG(HA))[1]))) {
        retain(v);
        if (!takes) retain(o);
        if (takes && !same) REG(HB) = V_UNDEF;
        REG(HA) = v;
        (&REG(HA))[1] = o;
        return jit_next();
    }
    SAVE();
    if (UNLIKELY(!op_load_method_into(T, o, WIDE(HY), way, &REG(HA)))) return failed();
    if (!takes || same) return jit_next();
    REG(HB) = V_UNDEF;
    return drop(o);
}
STENCIL(LOAD_METHOD_0) { return method(false, false); }
STENCIL(LOAD_METHOD_1) { return method(true, false); }
STENCIL(LOAD_METHOD_2) { return method(true, true); }
/* Registers a and the next one hold no reference, or (same) the receiver, which moves over. */
ALWAYS Exit method_fast(bool takes, bool same) {
    Value o = REG(HB);
    uint64_t cache = CACHE(HX);
    if (UNLIKELY(!is_obj(o) || (v_as_obj(o)->shape | CACHE_KIND(CACHE_METHOD)) != (uint32_t)cache))
        return jit_slow();
    Value v = type_cached(type_of_obj(v_as_obj(o)), (uint32_t)(cache >> 32));
    Obj *receiver = v_as_obj(o);
    bool local = LIKELY(receiver->rid == RID_LOCAL);
    if (UNLIKELY(v == V_HOLE || v == V_UNDEF ||
                 !(takes || local || count_has_room(&T->counts[receiver->rid])) || !try_retain(v)))
        return jit_slow();
    if (!takes) ++*(local ? &receiver->rc : &T->counts[receiver->rid].in);
    if (takes && !same) REG(HB) = V_UNDEF;
    REG(HA) = v;
    (&REG(HA))[1] = o;
    return jit_next();
}
STENCIL(LOAD_METHOD_FAST_0) { return method_fast(false, false); }
STENCIL(LOAD_METHOD_FAST_1) { return method_fast(true, false); }
STENCIL(LOAD_METHOD_FAST_2) { return method_fast(true, true); }
STENCIL(LOAD_METHOD_MODULE) {
    Value o = REG(HB);
    uint64_t cache = CACHE(HX);
    uint32_t at = (uint32_t)(cache >> 32);
    if (UNLIKELY(!is_obj(o) || (v_as_obj(o)->shape | CACHE_KIND(CACHE_MODULE)) != (uint32_t)cache))
        return jit_exit();
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

/* May v be stored in o without the checks of regions? */
ALWAYS bool stores_simply(const Obj *o, Value v) {
    return o->rid == RID_LOCAL && (!is_obj(v) || v_as_obj(v)->rid <= RID_IMMORTAL);
}
/* A slot of a local object takes a value that may be there; owned: from register c, which gives it away. */
ALWAYS Exit store(Value *slot, Value v, bool owned) {
    if (owned)
        REG(HC) = V_UNDEF;
    else if (is_obj(v) && v_as_obj(v)->rid == RID_LOCAL)
        v_as_obj(v)->rc++;
    Value old = *slot;
    *slot = v;
    return drop(old);
}
/* HN: the name among the constants */
ALWAYS Exit set_any_attribute(Value o, Value v, Ins *cache, bool owned) {
    SAVE();
    if (UNLIKELY(!op_setattr(T, o, F->code->consts[NUMBER(HN)], v, cache))) return failed();
    if (!owned) return jit_next();
    REG(HC) = V_UNDEF;
    return drop(v);
}
/* In an open region: what is no reference takes the place of what is none. */
ALWAYS bool stores_in_region(const Obj *o, Value old, Value v) {
    return o->rid >= RID_FIRST && region_states[o->rid] == REGION_OPEN && !is_obj(v) && !is_obj(old);
}
/* Into a member of a region, whatever its checks say. */
ALWAYS Exit store_checked(Obj *own, Value *slot, Value v, bool owned) {
    SAVE();
    if (owned)
        REG(HC) = V_UNDEF;
    else
        retain(v);
    return LIKELY(lf_store_slow(T, own, slot, v)) ? jit_next() : failed();
}
/* HY: the cache */
ALWAYS Exit set_attribute(Value v, bool owned) {
    Value o = REG(HA);
    if (UNLIKELY(!is_obj(o))) return jit_exit();
    Ins *cache = (Ins *)WIDE(HY);
    if (v_as_obj(o)->shape != (uint32_t)word_at(cache)) cache = way_of(v_as_obj(o));
    uint64_t word = word_at(cache);
    if (UNLIKELY(v_as_obj(o)->shape != (uint32_t)word)) return set_any_attribute(o, v, cache, owned);
    Value *slot = (Value *)v_as_obj(o) + (word >> 32);
    if (UNLIKELY(!stores_simply(v_as_obj(o), v))) {
        if (v_as_obj(o)->rid < RID_FIRST) return set_any_attribute(o, v, cache, owned);
        if (!stores_in_region(v_as_obj(o), *slot, v)) return store_checked(v_as_obj(o), slot, v, owned);
        *slot = v;
        return jit_next();
    }
    return store(slot, v, owned);
}
STENCIL(SETATTR_0) { return set_attribute(REG(HC), false); }
STENCIL(SETATTR_1) { return set_attribute(REG(HC), true); }
STENCIL(SETATTR_K) { return set_attribute(WIDE(HX), false); }
ALWAYS Exit set_attribute_fast(Value v, bool owned) {
    Value o = REG(HA);
    uint64_t cache = CACHE(HY);
    if (UNLIKELY(!is_obj(o) || v_as_obj(o)->shape != (uint32_t)cache || !stores_simply(v_as_obj(o), v)))
        return jit_slow();
    return store((Value *)v_as_obj(o) + (cache >> 32), v, owned);
}
STENCIL(SETATTR_FAST_0) { return set_attribute_fast(REG(HC), false); }
STENCIL(SETATTR_FAST_1) { return set_attribute_fast(REG(HC), true); }
STENCIL(SETATTR_FAST_K) { return set_attribute_fast(WIDE(HX), false); }
/* A new attribute. */
ALWAYS Exit add_attribute(Value v, bool owned) {
    Value o = REG(HA);
    uint64_t cache = CACHE(HY);
    if (UNLIKELY(!is_obj(o) || (v_as_obj(o)->shape | CACHE_KIND(CACHE_ADD)) != (uint32_t)cache ||
                 !stores_simply(v_as_obj(o), v)))
        return set_any_attribute(o, v, (Ins *)WIDE(HY), owned);
    uint32_t next = shape_last(shape_of(v_as_obj(o)), F->code->consts[NUMBER(HN)]);
    if (UNLIKELY(!next)) return set_any_attribute(o, v, (Ins *)WIDE(HY), owned);
    if (owned)
        REG(HC) = V_UNDEF;
    else
        retain(v);
    lf_init((Value *)v_as_obj(o) + (cache >> 32), v);
    v_as_obj(o)->shape = next;
    return jit_next();
}
STENCIL(SETATTR_ADD_0) { return add_attribute(REG(HC), false); }
STENCIL(SETATTR_ADD_1) { return add_attribute(REG(HC), true); }
STENCIL(SETATTR_ADD_K) { return add_attribute(WIDE(HX), false); }

ALWAYS Exit any_item(Value o, Value key) {
    SAVE();
    Value v = op_getitem(T, o, key);
    if (UNLIKELY(v == V_UNDEF)) return failed();
    return result(v, false);
}
/* Of a list, tuple or str by a small int, or whatever it is. */
ALWAYS Exit item(Value key) {
    Value o = REG(HB), v;
    if (UNLIKELY(!is_obj(o) || !is_int(key))) return any_item(o, key);
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
    } else if (v_as_obj(o)->shape == SHAPE_STR) {
        const Str *text = as_str(o);
        if (at < 0) at += text->len;
        if (UNLIKELY((uint64_t)at >= (uint64_t)text->len || text->width != 1)) return any_item(o, key);
        return result(str_latin1[text->data[at]], false);
    } else
        return any_item(o, key);
    retain(v);
    return result(v, false);
}
STENCIL(GETITEM_0) { return item(REG(HC)); }
STENCIL(GETITEM_1) { return item(WIDE(HX)); }
STENCIL(GETITEM_LIST) {
    Value o = REG(HB), key = REG(HC);
    if (UNLIKELY(!is_obj(o) || !is_int(key) || v_as_obj(o)->shape != SHAPE_LIST)) return any_item(o, key);
    const List *l = as_list(o);
    uint64_t at = (uint64_t)v_as_int(key);
    if (UNLIKELY(at >= (uint64_t)l->len)) return any_item(o, key);
    Value v = l->items[at];
    retain(v);
    return result(v, false);
}
ALWAYS Exit list_item_fast(int plain) {
    Value o = REG(HB), key = REG(HC);
    if (UNLIKELY(!is_obj(o) || !is_int(key) || v_as_obj(o)->shape != SHAPE_LIST)) return jit_slow();
    const List *l = as_list(o);
    uint64_t at = (uint64_t)v_as_int(key);
    if (UNLIKELY(at >= (uint64_t)l->len)) return jit_slow();
    Value v = l->items[at];
    return loaded(v, plain);
}
VARIANTS2(GETITEM_LIST_FAST, list_item_fast)
ALWAYS Exit set_any_item(Value o, Value key, Value v, bool owned) {
    SAVE();
    if (UNLIKELY(!op_setitem(T, o, key, v))) return failed();
    if (!owned) return jit_next();
    REG(HC) = V_UNDEF;
    return drop(v);
}
ALWAYS Exit set_item(Value key, Value v, bool owned) {
    Value o = REG(HA);
    if (UNLIKELY(!is_obj(o) || !is_int(key) || v_as_obj(o)->shape != SHAPE_LIST ||
                 !stores_simply(v_as_obj(o), v)))
        return set_any_item(o, key, v, owned);
    List *l = as_list(o);
    int64_t at = v_as_int(key);
    if (at < 0) at += l->len;
    if (UNLIKELY((uint64_t)at >= (uint64_t)l->len)) return jit_exit();
    return store(&l->items[at], v, owned);
}
STENCIL(SETITEM_RR) { return set_item(REG(HB), REG(HC), false); }
STENCIL(SETITEM_RT) { return set_item(REG(HB), REG(HC), true); }
STENCIL(SETITEM_RK) { return set_item(REG(HB), WIDE(HX), false); }
STENCIL(SETITEM_KR) { return set_item(WIDE(HX), REG(HC), false); }
STENCIL(SETITEM_KT) { return set_item(WIDE(HX), REG(HC), true); }

ALWAYS Exit set_item_fast(Value key, Value v, bool owned) {
    Value o = REG(HA);
    if (UNLIKELY(!is_obj(o) || !is_int(key) || v_as_obj(o)->shape != SHAPE_LIST ||
                 !stores_simply(v_as_obj(o), v)))
        return jit_slow();
    List *l = as_list(o);
    uint64_t at = (uint64_t)v_as_int(key);
    if (UNLIKELY(at >= (uint64_t)l->len)) return jit_slow();
    return store(&l->items[at], v, owned);
}
STENCIL(SETITEM_FAST_RR) { return set_item_fast(REG(HB), REG(HC), false); }
STENCIL(SETITEM_FAST_RT) { return set_item_fast(REG(HB), REG(HC), true); }
STENCIL(SETITEM_FAST_RK) { return set_item_fast(REG(HB), WIDE(HX), false); }

/* --- names and cells --- */

ALWAYS Exit global_fast(int plain) {
    uint64_t cache = CACHE(HX);
    const struct Dict *d = as_dict(as_function(F->func)->globals);
    if (UNLIKELY(d->version != (uint32_t)cache || (int64_t)cache <= 0)) return jit_slow();
    Value v = d->entries[cache >> 32].value;
    return LIKELY(v != V_UNDEF) ? loaded(v, plain) : jit_slow();
}
VARIANTS2(LOAD_GLOBAL_FAST, global_fast)
STENCIL(LOAD_GLOBAL) {
    uint64_t cache = CACHE(HX);
    const Function *f = as_function(F->func);
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
    const Function *f = as_function(F->func);
    const struct Dict *d = as_dict(f->globals), *b = as_dict(f->builtins);
    uint32_t at = ~(uint32_t)(cache >> 32);
    if (UNLIKELY(d->version != (uint32_t)cache || !cache || at >= b->used || b->entries[at].key != WIDE(HY)))
        return jit_exit();
    Value v = b->entries[at].value;
    if (UNLIKELY(v == V_UNDEF)) return jit_exit();
    retain(v);
    return result(v, false);
}
/* In the body of a module, whose names are those of its globals. */
STENCIL(NO_NAMESPACE) { return F->ns == V_UNDEF ? jit_next() : jit_exit(); }
ALWAYS Exit set_global(Value v) {
    uint64_t cache = CACHE(HY);
    struct Dict *d = as_dict(as_function(F->func)->globals);
    int32_t at = (int32_t)(cache >> 32);
    if (UNLIKELY(d->version != (uint32_t)cache || !cache || at < 0 || !stores_simply(&d->h, v)))
        return jit_exit();
    return store(&d->entries[at].value, v, false);
}
STENCIL(STORE_GLOBAL_0) { return set_global(REG(HB)); }
STENCIL(STORE_GLOBAL_1) { return set_global(WIDE(HX)); }

ALWAYS Exit cell_content(Value cell) {
    Value v = as_cell(cell)->value;
    if (UNLIKELY(v == V_UNDEF)) return jit_exit();
    retain(v);
    return result(v, false);
}
#define FREE_CELL(hole) (as_tuple(as_function(F->func)->closure)->items[NUMBER(hole)])
STENCIL(LOAD_CELL) { return cell_content(REG(HB)); }
STENCIL(LOAD_FREE) { return cell_content(FREE_CELL(HN)); }
STENCIL(LOAD_CLOSURE) {
    Value v = FREE_CELL(HN);
    retain(v);
    return result(v, false);
}
ALWAYS Exit cell_content_fast(Value cell, int plain) {
    Value v = as_cell(cell)->value;
    return LIKELY(v != V_UNDEF) ? loaded(v, plain) : jit_slow();
}
ALWAYS Exit cell_fast(int plain) { return cell_content_fast(REG(HB), plain); }
ALWAYS Exit free_fast(int plain) { return cell_content_fast(FREE_CELL(HN), plain); }
VARIANTS2(LOAD_CELL_FAST, cell_fast)
VARIANTS2(LOAD_FREE_FAST, free_fast)
ALWAYS Exit set_cell(Value cell, Value v) {
    if (UNLIKELY(!stores_simply(v_as_obj(cell), v))) return jit_exit();
    return store(&as_cell(cell)->value, v, false);
}
STENCIL(STORE_CELL_0) { return set_cell(REG(HA), REG(HB)); }
STENCIL(STORE_CELL_1) { return set_cell(REG(HA), WIDE(HX)); }
STENCIL(STORE_FREE_0) { return set_cell(FREE_CELL(HN), REG(HB)); }
STENCIL(STORE_FREE_1) { return set_cell(FREE_CELL(HN), WIDE(HX)); }

/* --- loops --- */

/* The iterator is done: it goes, and the loop ends. */
ALWAYS Exit loop_end(void) {
    Value it = REG(HA);
    REG(HA) = V_UNDEF;
    SAVE();
    release(v_as_obj(it));
    return jit_jump();
}
ALWAYS Exit next_of_range(int known) {
    RangeIter *r = (RangeIter *)v_as_obj(REG(HA));
    if (UNLIKELY(r->h.shape != SHAPE_RANGE_ITER)) return jit_exit();
    if (UNLIKELY(r->left <= 0)) return loop_end();
    int64_t next = r->next;
    r->left--;
    r->next = next + r->step;
    Value old = known & 1 ? 0 : REG(HB);
    REG(HB) = int_value(next);
    return known & 1 ? jit_next() : drop(old);
}
VARIANTS2(FOR_RANGE, next_of_range)
ALWAYS Exit loop_value(Value v) {
    Value old = REG(HB);
    REG(HB) = v;
    return drop(old);
}
ALWAYS Exit next_of_sequence(SeqIter *s, const Value *items, int64_t len) {
    if (LIKELY(s->at < len)) {
        Value v = items[s->at++];
        retain(v);
        return loop_value(v);
    }
    lf_clear(T, &s->seq);
    return loop_end();
}
STENCIL(FOR_LIST) {
    SeqIter *s = (SeqIter *)v_as_obj(REG(HA));
    if (UNLIKELY(s->h.shape != SHAPE_LIST_ITER || s->seq == V_UNDEF)) return jit_exit();
    return next_of_sequence(s, as_list(s->seq)->items, as_list(s->seq)->len);
}
ALWAYS Exit next_of_list_fast(int plain) {
    SeqIter *s = (SeqIter *)v_as_obj(REG(HA));
    if (UNLIKELY(s->h.shape != SHAPE_LIST_ITER || s->seq == V_UNDEF)) return jit_slow();
    int64_t at = s->at;
    if (UNLIKELY(at >= as_list(s->seq)->len)) return jit_slow();
    Value v = as_list(s->seq)->items[at];
    Value old = plain ? 0 : REG(HB);
    if (is_obj(v)) {
        Obj *o = v_as_obj(v);
        if (LIKELY(o->rid == RID_LOCAL))
            o->rc++;
        else if (o->rid != RID_IMMORTAL) {
            if (!plain && replaces(o, old)) {
                s->at = at + 1;
                REG(HB) = v;
                return jit_next();
            }
            if (UNLIKELY(!try_retain_far(o))) return jit_slow();
        }
    }
    s->at = at + 1;
    REG(HB) = v;
    return plain ? jit_next() : drop(old);
}
VARIANTS2(FOR_LIST_FAST, next_of_list_fast)
/* HX: where the loop goes on when the iterator is done; HN, HM: registers a and b as numbers */
ALWAYS Exit drive(Generator *g, Value sent, FrameKind kind) {
    F->pc = HOLE_PC;
    F->dest = (uint16_t)NUMBER(HM);
    F->iter = (uint16_t)NUMBER(HN);
    F->on_end = (const Ins *)WIDE(HX);
    if (UNLIKELY(!generator_push(T, g, sent, kind))) return failed();
    return pushed();
}
STENCIL(FOR_ITER) {
    Value it = REG(HA), v;
    Obj *o = v_as_obj(it);
    SeqIter *s = (SeqIter *)o;
    if (o->shape == SHAPE_GENERATOR) {
        if (UNLIKELY(as_generator(it)->state == GEN_CLOSED)) return loop_end();
        return drive(as_generator(it), V_NONE, FRAME_FOR);
    }
    if (o->shape == SHAPE_TUPLE_ITER && s->seq != V_UNDEF)
        return next_of_sequence(s, as_tuple(s->seq)->items, as_tuple(s->seq)->len);
    SAVE();
    v = obj_next(T, it);
    if (LIKELY(v != V_UNDEF)) return loop_value(v);
    if (UNLIKELY(lf_failed(T))) return failed();
    return loop_end();
}
/* Two values into the registers at HC; the UNPACK that follows is behind jit_next. */
STENCIL(FOR_PAIR) {
    Value it = REG(HA);
    SAVE();
    switch (op_next_pair(T, it, &REG(HC))) {
    case 1: return jit_next();
    case 0: return loop_end();
    case PAIR_UNFIT: return jit_exit();
    default: return failed();
    }
}
STENCIL(SEND) {
    Value it = REG(HA), sent = REG(HB);
    if (UNLIKELY(!is_obj(it) ||
                 (v_as_obj(it)->shape != SHAPE_GENERATOR && v_as_obj(it)->shape != SHAPE_COROUTINE) ||
                 as_generator(it)->state > GEN_SUSPENDED ||
                 (sent != V_NONE && as_generator(it)->state != GEN_SUSPENDED)))
        return jit_exit();
    REG(HB) = V_UNDEF;
    return drive(as_generator(it), sent, FRAME_SEND);
}
/* In a generator that a loop or another one drives. */
ALWAYS Exit yield(Value v, bool owned) {
    bool entry = F->kind == FRAME_ENTRY;
    if (UNLIKELY(F->gen->h.shape == SHAPE_ASYNC_GEN)) return jit_exit();
    if (owned)
        REG(HB) = V_UNDEF;
    else
        retain(v);
    SAVE();
    if (entry && F->gen->feed && generator_fed(T, F, v)) return result(V_NONE, false);
    generator_suspend(T, F);
    if (entry) {
        T->value = v;
        return JIT_VALUE;
    }
    F--;
    Value *slot = &F->base[F->dest], old = *slot;
    *slot = v;
    if (is_obj(old)) release(v_as_obj(old));
    return resumed();
}
STENCIL(YIELD_0) { return yield(REG(HB), false); }
STENCIL(YIELD_1) { return yield(REG(HB), true); }
STENCIL(YIELD_K) { return yield(WIDE(HX), false); }

/* --- calls --- */

ALWAYS Exit call_any(Value *window, int n, Value names) {
    F->pc = HOLE_PC;
    F->dest = (uint16_t)NUMBER(HM);
    switch (op_call(T, window, n, names)) {
    case CALLED: return jit_next();
    case PUSHED: return pushed();
    default: return failed();
    }
}
ALWAYS Exit call(Value *window, int n) {
    Value f = window[0];
    if (UNLIKELY(!is_obj(f))) return call_any(window, n, V_UNDEF);
    Obj *o = v_as_obj(f);
    Frame *caller = F;
    if (LIKELY(o->shape == SHAPE_FUNCTION && ((Function *)o)->fast_args == n)) {
        Function *fn = (Function *)o;
        Code *code = as_code(fn->code);
        Frame *fr = caller + 1;
        Value *base = window + 1, *end = base + code->nregs;
        if (UNLIKELY((char *)caller >= T->frame_limit || end > T->regs_limit)) return jit_exit();
        caller->pc = HOLE_PC;
        caller->dest = (uint16_t)NUMBER(HM);
        caller->resume = (const void *)(uintptr_t)jit_next;
        T->frame = F = fr;
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
        return enter(jit->entry);
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
                release(v_as_obj(old));
            }
        }
        return result(v, false); /* HA is the destination here */
    }
    return call_any(window, n, V_UNDEF);
}
/* HB: the window; HA and HM: the destination, in bytes and as a number; HN: the arguments */
STENCIL(CALL) { return call(&REG(HB), NUMBER(HN)); }
STENCIL(CALL_METHOD) {
    Value *window = &REG(HB);
    return *window == V_UNDEF ? call(window + 1, NUMBER(HN) - 1) : call(window, NUMBER(HN));
}
/* HX: the names of the keyword arguments; HN: the arguments without these */
STENCIL(CALL_KW) { return call_any(&REG(HB), NUMBER(HN), WIDE(HX)); }
STENCIL(CALL_METHOD_KW) {
    Value *window = &REG(HB);
    return *window == V_UNDEF ? call_any(window + 1, NUMBER(HN), WIDE(HX))
                              : call_any(window, NUMBER(HN) + 1, WIDE(HX));
}
STENCIL(CALL_EX) {
    F->pc = HOLE_PC;
    F->dest = (uint16_t)NUMBER(HM);
    switch (op_call_ex(T, &REG(HB))) {
    case CALLED: return jit_next();
    case PUSHED: return pushed();
    default: return failed();
    }
}
/* The caller gets v (owned). */
ALWAYS Exit leave_with(Value v) {
    Value callee = R[-1];
    R[-1] = V_UNDEF;
    T->handled = F->entry_handled;
    T->frame = --F;
    T->top = F->top;
    Value *slot = &F->base[F->dest], old = *slot;
    *slot = v;
    Obj *f = v_as_obj(callee);
    if (UNLIKELY(!count_down(f))) return jit_left(T, f, old);
    if (UNLIKELY(is_obj(old) && !count_down(v_as_obj(old)))) return jit_left(T, NULL, old);
    return resumed();
}
/* From a frame that C entered, that of an operator's method, or an __init__. */
ALWAYS Exit leave_other(Value v, bool owned) {
    int kind = F->kind;
    if (kind == FRAME_FOR || kind == FRAME_SEND || (kind == FRAME_INIT && v != V_NONE)) return jit_exit();
    if (owned)
        REG(HA) = V_UNDEF;
    else
        retain(v);
    if (kind == FRAME_ENTRY) {
        T->value = v;
        T->handled = F->entry_handled;
        T->frame = F - 1;
        T->top = R - 1;
        return JIT_VALUE;
    }
    if (kind == FRAME_OPERATOR) return jit_operator_left(T, v);
    v = F->self;
    F->self = V_UNDEF;
    return leave_with(v);
}
/* HX: the value of a constant; the registers are empty but for the result */
ALWAYS Exit leave(Value v, bool owned) {
    if (UNLIKELY(F->kind != FRAME_CALL)) return leave_other(v, owned);
    if (owned)
        REG(HA) = V_UNDEF;
    else
        retain(v);
    return leave_with(v);
}
STENCIL(RETURN_0) { return leave(REG(HA), true); }
STENCIL(RETURN_1) { return leave(WIDE(HX), false); }

/* --- what calls a function of the interpreter --- */

/* R[a] := what a function gives; operands that die are dropped by stencils of their own. */
#define OUT(name, expression)                        \
    STENCIL(name) {                                  \
        SAVE();                                      \
        Value v = (expression);                      \
        if (UNLIKELY(v == V_UNDEF)) return failed(); \
        return result(v, false);                     \
    }
#define DO(name, expression)                          \
    STENCIL(name) {                                   \
        SAVE();                                       \
        if (UNLIKELY(!(expression))) return failed(); \
        return jit_next();                            \
    }
OUT(BUILD_TUPLE, op_build_tuple(T, &REG(HB), NUMBER(HN)))
OUT(BUILD_LIST, op_build_list(T, &REG(HB), NUMBER(HN)))
OUT(BUILD_SET, op_build_set(T, &REG(HB), NUMBER(HN)))
OUT(BUILD_MAP, op_build_map(T, &REG(HB), NUMBER(HN)))
OUT(BUILD_STRING, op_build_string(T, &REG(HB), NUMBER(HN)))
OUT(BUILD_SLICE, slice_new(T, REG(HB), (&REG(HB))[1], (&REG(HB))[2]))
OUT(GETSLICE, op_getslice(T, REG(HB), REG(HC), (&REG(HC))[1]))
OUT(GET_ITER, op_get_iter(T, &REG(HB), &REG(HA)))
OUT(LIST_TO_TUPLE, list_to_tuple(T, REG(HB)))
OUT(FORMAT, op_format(T, REG(HB), NUMBER(HN)))
OUT(CONVERT, op_convert(T, REG(HB), NUMBER(HN)))
OUT(FORMAT_SPEC_0, obj_format(T, REG(HB), REG(HC)))
OUT(FORMAT_SPEC_1, obj_format(T, REG(HB), WIDE(HX)))
OUT(MAKE_FUNCTION, op_make_function(T, F, WIDE(HX)))
OUT(MAKE_CELL, cell_new(T, NUMBER(HN) ? REG(HA) : V_UNDEF))
/* The operator HN with a constant on its left. */
OUT(BINARY, obj_binary(T, NUMBER(HN), WIDE(HX), REG(HC)))
DO(SETSLICE_0, op_setslice(T, REG(HA), REG(HB), (&REG(HB))[1], REG(HC)))
DO(SETSLICE_1, op_setslice(T, REG(HA), REG(HB), (&REG(HB))[1], WIDE(HX)))
DO(DELITEM_0, obj_setitem(T, REG(HA), REG(HB), V_UNDEF))
DO(DELITEM_1, obj_setitem(T, REG(HA), WIDE(HX), V_UNDEF))
DO(SET_FUNCTION_0, op_set_function(T, REG(HA), REG(HB), NUMBER(HN)))
DO(SET_FUNCTION_1, op_set_function(T, REG(HA), WIDE(HX), NUMBER(HN)))
DO(SET_ADD_0, set_add(T, REG(HA), REG(HB)))
DO(SET_ADD_1, set_add(T, REG(HA), WIDE(HX)))
DO(LIST_EXTEND_0, op_list_extend(T, REG(HA), REG(HB)))
DO(LIST_EXTEND_1, op_list_extend(T, REG(HA), WIDE(HX)))
DO(MAP_ADD_0, dict_set(T, REG(HA), REG(HB), REG(HC)))
DO(MAP_ADD_1, dict_set(T, REG(HA), REG(HB), WIDE(HX)))
DO(MAP_ADD_2, dict_set(T, REG(HA), WIDE(HX), REG(HC)))
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
        if (is_obj(old[j])) release(v_as_obj(old[j]));
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
