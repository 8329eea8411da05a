/* loop.h — the words that the handlers of the interpreter loop are written in: operands, results, jumps, the
 * families of arithmetic and comparison, calls.
 *
 * Only interp.c includes it: the macros use the loop's variables (T, frame, R, K, pc, i) and its labels. The
 * functions are pure or work on the running thread.
 */
#ifndef LF_LOOP_H
#define LF_LOOP_H

#include "src/vm/interp.h"
#include "src/compile/code.h"
#include "src/jit/jit.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/frame_inline.h"
#include "src/vm/generator.h"
#include "src/vm/ops.h"
#include "src/vm/tracing.h"
#include "src/vm/traceback.h"

#include <assert.h>
#include <math.h>

#define RK(x) (*((x)&K_BIT ? &K[(x) & ~K_BIT] : &R[x]))
#define SAVE() (frame->pc = pc)

/* Puts an owned value in a register and releases what it held. */
#define SET(x, v)                                              \
    do {                                                       \
        Value *slot_ = &R[x], new_ = (v), old_ = *slot_;       \
        *slot_ = new_;                                         \
        if (v_is_obj(old_)) lf_release_obj(T, v_as_obj(old_)); \
    } while (0)
/* Empties the operands that die in this instruction. */
#define DROP(x)                                                \
    do {                                                       \
        Value *slot_ = &R[x], old_ = *slot_;                   \
        *slot_ = V_UNDEF;                                      \
        if (v_is_obj(old_)) lf_release_obj(T, v_as_obj(old_)); \
    } while (0)
#define CONSUME()                                 \
    do {                                          \
        if (i->flags) {                           \
            if (i->flags & CONSUME_A) DROP(i->a); \
            if (i->flags & CONSUME_B) DROP(i->b); \
            if (i->flags & CONSUME_C) DROP(i->c); \
        }                                         \
    } while (0)
/* Most handlers end so: sources die, the result takes its place. */
#define RESULT(v)                                     \
    do {                                              \
        Value result_ = (v);                          \
        if (UNLIKELY(result_ == V_UNDEF)) goto error; \
        CONSUME();                                    \
        SET(i->a, result_);                           \
        NEXT();                                       \
    } while (0)
#define OKAY(ok)                         \
    do {                                 \
        if (UNLIKELY(!(ok))) goto error; \
        CONSUME();                       \
        NEXT();                          \
    } while (0)

#define NEXT()                   \
    do {                         \
        i = pc++;                \
        goto *labels[ins_op(i)]; \
    } while (0)
#define CASE(op) L_##op:
#define JUMP_J() (pc += (int32_t)(i->word >> 32))
#define JUMP_SHORT() (pc += (int16_t)i->c)

/* A call, or another turn of a loop, is about to go on at pc: in machine code if there is some. */
#define HEAT_UP()                                        \
    do {                                                 \
        if (UNLIKELY(jit_hot(frame->code))) goto is_hot; \
        NEXT();                                          \
    } while (0)
/* After a frame was popped. */
#define GO_ON()                                                  \
    do {                                                         \
        if (UNLIKELY(frame->code->jit)) goto enter_machine_code; \
        NEXT();                                                  \
    } while (0)

/* After a frame was pushed or popped. */
#define ENTER_FRAME()            \
    do {                         \
        frame = T->frame;        \
        R = frame->base;         \
        K = frame->code->consts; \
        pc = frame->pc;          \
    } while (0)

/* The handlers of plain operators serve the in-place ones on numbers, too; what they cannot do goes on as
 * what it was. */
static inline bool is_inplace(uint8_t op) {
    return (op >= OP_IADD && op <= OP_IMATMUL) || (op >= OP_IADD_R && op <= OP_IMUL_K);
}
#define GENERAL(BIN)    \
    do {                \
        bin = (BIN);    \
        goto operator_; \
    } while (0)

#define ARITH(which, BIN, INT_EXPR, FLOAT_EXPR)                 \
    CASE(which) {                                               \
        Value x = RK(i->b), y = RK(i->c);                       \
        if (LIKELY(v_both_int(x, y))) {                         \
            int64_t p = v_as_int(x), q = v_as_int(y), r = 0;    \
            if (LIKELY(INT_EXPR)) {                             \
                SET(i->a, v_int(r));                            \
                NEXT();                                         \
            }                                                   \
        } else if (v_is_double(x) || v_is_double(y)) {          \
            double p = 0, q = 0;                                \
            if (LIKELY(as_number(x, &p) && as_number(y, &q))) { \
                SET(i->a, v_double(FLOAT_EXPR));                \
                NEXT();                                         \
            }                                                   \
        }                                                       \
        SAVE();                                                 \
        GENERAL(BIN);                                           \
    }

/* Immediate ints compare as the tagged words do after a shift. */
#define INT_ORDER(v) ((int64_t)((v) << 15))

#define COMPARE(op, CMP, sign)                                 \
    CASE(op) {                                                 \
        Value x = RK(i->b), y = RK(i->c);                      \
        if (LIKELY(v_both_int(x, y))) {                        \
            SET(i->a, v_bool(INT_ORDER(x) sign INT_ORDER(y))); \
            NEXT();                                            \
        }                                                      \
        double p, q;                                           \
        if (v_is_double(x) && v_is_double(y)) {                \
            p = v_as_double(x), q = v_as_double(y);            \
            SET(i->a, v_bool(p sign q));                       \
            NEXT();                                            \
        }                                                      \
        SAVE();                                                \
        RESULT(obj_compare(T, x, y, CMP));                     \
    }

#define COMPARE_JUMP(op, CMP, sign, want)             \
    CASE(op) {                                        \
        Value x = RK(i->a), y = RK(i->b);             \
        bool yes;                                     \
        if (LIKELY(v_both_int(x, y)))                 \
            yes = INT_ORDER(x) sign INT_ORDER(y);     \
        else if (v_is_double(x) && v_is_double(y))    \
            yes = v_as_double(x) sign v_as_double(y); \
        else {                                        \
            SAVE();                                   \
            int r = obj_compare_bool(T, x, y, CMP);   \
            if (UNLIKELY(r < 0)) goto error;          \
            if (i->flags) {                           \
                if (i->flags & CONSUME_A) DROP(i->a); \
                if (i->flags & CONSUME_B) DROP(i->b); \
            }                                         \
            yes = r;                                  \
        }                                             \
        if (yes == want) { goto take_jump; }          \
        NEXT();                                       \
    }

/* The specialised forms try the commonest case and leave the rest to the plain instruction. A form for
 * registers becomes the one for floats when it meets them: one relaxed byte, valid alone. */
#define QUICKEN(to) __atomic_store_n(&((Ins *)i)->op, OP_##to, __ATOMIC_RELAXED)
#define FLOATS(op, x, y, expr)                              \
    if (LIKELY(v_is_double(x)) && LIKELY(v_is_double(y))) { \
        double p = v_as_double(x), q = v_as_double(y);      \
        SET(i->a, v_double(expr));                          \
        NEXT();                                             \
    }                                                       \
    goto L_##op;
#define ARITH_R(op, INT_FAST, expr)                  \
    CASE(op##_R) {                                   \
        Value x = R[i->b], y = R[i->c], r = 0;       \
        if (LIKELY(v_both_int(x, y))) {              \
            if (LIKELY(INT_FAST(x, y, &r))) {        \
                SET(i->a, r);                        \
                NEXT();                              \
            }                                        \
        } else if (v_is_double(x) && v_is_double(y)) \
            QUICKEN(op##_F);                         \
        else                                         \
            QUICKEN(op);                             \
        goto L_##op;                                 \
    }                                                \
    CASE(op##_F) {                                   \
        Value x = R[i->b], y = R[i->c];              \
        FLOATS(op, x, y, expr)                       \
    }                                                \
    CASE(op##_K) {                                   \
        Value x = RK(i->b), y = RK(i->c);            \
        FLOATS(op, x, y, expr)                       \
    }
#define FLOAT_BY(op)                                                  \
    if (v_is_double(x)) {                                             \
        SET(i->a, v_double(v_as_double(x) op(double)(int16_t) i->c)); \
        NEXT();                                                       \
    }
#define ARITH_I(op, BIN, generic, INT_FAST, FLOAT_CASE)          \
    CASE(op##_I) {                                               \
        Value x = R[i->b], r = 0;                                \
        if (LIKELY(v_is_int(x))) {                               \
            if (LIKELY(INT_FAST(x, v_int((int16_t)i->c), &r))) { \
                SET(i->a, r);                                    \
                NEXT();                                          \
            }                                                    \
        }                                                        \
        FLOAT_CASE                                               \
        SAVE();                                                  \
        RESULT(generic(T, BIN, x, v_int((int16_t)i->c)));        \
    }
#define JUMP_R(op, sign, want)                        \
    CASE(op##_R) {                                    \
        Value x = R[i->a], y = R[i->b];               \
        bool yes;                                     \
        if (LIKELY(v_both_int(x, y)))                 \
            yes = INT_ORDER(x) sign INT_ORDER(y);     \
        else if (v_is_double(x) && v_is_double(y))    \
            yes = v_as_double(x) sign v_as_double(y); \
        else                                          \
            goto L_##op;                              \
        if (yes == want) goto take_jump;              \
        NEXT();                                       \
    }
#define JUMP_I(op, CMP, sign, want)                                    \
    CASE(op##_I) {                                                     \
        Value x = R[i->a];                                             \
        bool yes;                                                      \
        if (LIKELY(v_is_int(x)))                                       \
            yes = INT_ORDER(x) sign((int64_t)(int16_t)i->b * 32768);   \
        else if (v_is_double(x))                                       \
            yes = v_as_double(x) sign(double)(int16_t) i->b;           \
        else {                                                         \
            SAVE();                                                    \
            int r = obj_compare_bool(T, x, v_int((int16_t)i->b), CMP); \
            if (UNLIKELY(r < 0)) goto error;                           \
            if (i->flags & CONSUME_A) DROP(i->a);                      \
            yes = r;                                                   \
        }                                                              \
        if (yes == want) goto take_jump;                               \
        NEXT();                                                        \
    }

#define BINARY_SLOW(op, BIN)                            \
    CASE(op) {                                          \
        SAVE();                                         \
        RESULT(obj_binary(T, BIN, RK(i->b), RK(i->c))); \
    }
#define INPLACE(op, BIN)                                 \
    CASE(op) {                                           \
        SAVE();                                          \
        RESULT(obj_inplace(T, BIN, RK(i->b), RK(i->c))); \
    }
/* x op= y on numbers is x = x op y: the handler of the plain operator serves; all else goes through
 * obj_inplace. */
#define BOTH_NUMBERS(x, y) ((x) >= V_DOUBLE_OFFSET && (y) >= V_DOUBLE_OFFSET)
#define INPLACE_FAST(op, plain, BIN, test)                    \
    CASE(op) {                                                \
        if (LIKELY(test(RK(i->b), RK(i->c)))) goto L_##plain; \
        SAVE();                                               \
        RESULT(obj_inplace(T, BIN, RK(i->b), RK(i->c)));      \
    }

static inline bool as_number(Value v, double *out) {
    if (LIKELY(v_is_double(v)))
        *out = v_as_double(v);
    else if (v_is_int(v))
        *out = (double)v_as_int(v);
    else
        return false;
    return true;
}

static inline bool int_mul(int64_t a, int64_t b, int64_t *r) {
    return !__builtin_mul_overflow(a, b, r) && v_int_fits(*r);
}
static inline bool int_floordiv(int64_t a, int64_t b, int64_t *r) {
    if (UNLIKELY(b == 0)) return false;
    *r = a / b;
    if (a % b && (a < 0) != (b < 0)) --*r;
    return v_int_fits(*r);
}
static inline bool int_mod(int64_t a, int64_t b, int64_t *r) {
    if (UNLIKELY(b == 0)) return false;
    *r = a % b;
    if (*r && (*r < 0) != (b < 0)) *r += b;
    return true;
}
static inline bool int_lshift(int64_t a, int64_t b, int64_t *r) {
    if (b < 0 || b > 47) return false;
    *r = a * ((int64_t)1 << b);
    return (a < 0 ? -a : a) < ((int64_t)1 << (48 - b)) && v_int_fits(*r);
}
static inline bool int_rshift(int64_t a, int64_t b, int64_t *r) {
    if (b < 0) return false;
    *r = a >> (b > 63 ? 63 : b);
    return true;
}

/* Sums and differences of immediate ints: the payloads stand at the top of their words, so that the overflow
 * of the addition is that of 49 bits. */
static inline bool int_add(Value x, Value y, Value *r) {
    int64_t sum;
    if (UNLIKELY(__builtin_add_overflow((int64_t)(x << 15), (int64_t)(y << 15), &sum))) return false;
    *r = (uint64_t)sum >> 15 | V_INT_TAG;
    return true;
}
static inline bool int_sub(Value x, Value y, Value *r) {
    int64_t rest;
    if (UNLIKELY(__builtin_sub_overflow((int64_t)(x << 15), (int64_t)(y << 15), &rest))) return false;
    *r = (uint64_t)rest >> 15 | V_INT_TAG;
    return true;
}
/* The others, of immediate ints to an immediate int. */
#define INT_FAST(name, on_words)                                                  \
    static inline bool name(Value x, Value y, Value *r) {                         \
        int64_t result = 0;                                                       \
        if (UNLIKELY(!on_words(v_as_int(x), v_as_int(y), &result))) return false; \
        *r = v_int(result);                                                       \
        return true;                                                              \
    }
INT_FAST(int_times, int_mul)
INT_FAST(int_modulo, int_mod)
INT_FAST(int_divide, int_floordiv)
static inline bool int_and(Value x, Value y, Value *r) {
    *r = x & y;
    return true;
}

/* A list, tuple or str index given as a small int: the item (borrowed), or UNDEF. */
static inline Value item_at(Value o, Value key) {
    int64_t at = v_as_int(key);
    if (is_shape(o, SHAPE_LIST)) {
        List *l = as_list(o);
        if (at < 0) at += l->len;
        return (uint64_t)at < (uint64_t)l->len ? l->items[at] : V_UNDEF;
    }
    if (is_shape(o, SHAPE_TUPLE)) {
        Tuple *t = as_tuple(o);
        if (at < 0) at += t->len;
        return (uint64_t)at < (uint64_t)t->len ? t->items[at] : V_UNDEF;
    }
    if (is_shape(o, SHAPE_STR)) {
        const Str *s = as_str(o);
        if (at < 0) at += s->len;
        return (uint64_t)at < (uint64_t)s->len && s->width == 1 ? str_latin1[s->data[at]] : V_UNDEF;
    }
    return V_UNDEF;
}

/* --- inline caches: see ops.h --- */

/* A class attribute by its place in the method cache (borrowed); UNDEF: look again. */
static inline Value cached(const Type *t, uint32_t at) {
    Value v = type_cached(t, at);
    return v == V_HOLE ? V_UNDEF : v;
}

static inline uint64_t cache_read(const Ins *word) { return __atomic_load_n(&word->word, __ATOMIC_ACQUIRE); }

/* Calls window[0] with the n arguments after it. Python functions with the right number of arguments and
 * natives that take their arguments as they are go without a call of C. */
#define CALL_WINDOW()                                                                          \
    Value f = window[0];                                                                       \
    frame->pc = ++pc;                                                                          \
    frame->dest = i->c;                                                                        \
    if (LIKELY(v_is_obj(f))) {                                                                 \
        Obj *fo = v_as_obj(f);                                                                 \
        if (LIKELY(fo->shape == SHAPE_FUNCTION && ((Function *)fo)->fast_args == n)) {         \
            Frame *pushed = frame_push_fast(T, frame, (Function *)fo, window + 1, FRAME_CALL); \
            if (UNLIKELY(!pushed)) {                                                           \
                if (frame_push(T, (Function *)fo, window + 1, FRAME_CALL)) goto entered;       \
                goto error; /* it said why */                                                  \
            }                                                                                  \
            frame = pushed;                                                                    \
            R = window + 1;                                                                    \
            K = frame->code->consts;                                                           \
            pc = frame->code->ins;                                                             \
            HEAT_UP();                                                                         \
        }                                                                                      \
        if ((fo->shape == SHAPE_NATIVE && ((Native *)fo)->fast == n) ||                        \
            (fo->shape == SHAPE_METHOD_DESCR && ((Native *)fo)->fast == n &&                   \
             is_own_method((Native *)fo, window[1]))) {                                        \
            Value v = ((Native *)fo)->fn(T, window + 1, n);                                    \
            if (UNLIKELY(v == V_UNDEF)) goto error;                                            \
            frame_empty(T, window, window + n + 1);                                            \
            SET(i->c, v);                                                                      \
            NEXT();                                                                            \
        }                                                                                      \
    }                                                                                          \
    switch (op_call(T, window, n, V_UNDEF)) {                                                  \
    case CALLED: break;                                                                        \
    case PUSHED: ENTER_FRAME(); break;                                                         \
    case FAILED: goto error;                                                                   \
    }                                                                                          \
    NEXT()

/* Is self an instance of exactly the type whose method f is? */
static inline bool is_own_method(const Native *f, Value self) {
    return v_is_obj(self) && lf_shapes[v_as_obj(self)->shape].type == &f->sig->owner->h;
}

#endif
