/* machine.h — what all stencils share: the machine registers, the holes, counting, the ways to end.
 *
 * Included by the files of stencils alone (stencils.c, numbers.c, lent.c), which nothing else is linked with:
 * see stencil.h for what becomes of them. A stencil is a function without arguments: the registers of the
 * frame, the thread and three constants of the value encoding live in machine registers that a call keeps
 * (the global register variables below), and operands are the addresses of symbols that exist nowhere: the
 * holes. It ends by going on to the next stencil, to the target of its jump, or to the exit, where the
 * interpreter's loop does the instruction; up to an exit a stencil has changed nothing. What a stencil knows
 * of its operands' types (the numbered variants) has been proved where it is chosen (plan.c).
 */
#ifndef LF_MACHINE_H
#define LF_MACHINE_H

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
/* Holes are different symbols, so the compiler takes the registers they stand for to be different. */
#define MAY_BE_SAME() __asm__ volatile("" ::: "memory")
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

/* --- variants --- */

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

/* --- cache words and slots --- */

#define CACHE(hole) __atomic_load_n((const uint64_t *)WIDE(hole), __ATOMIC_ACQUIRE)

/* Receivers of other shapes than the instruction's cache knows have words of their own. */
ALWAYS Ins *way_of(const Obj *o) { return (Ins *)WIDE(HZ) + o->shape % JIT_WAYS; }
ALWAYS uint64_t word_at(const Ins *cache) { return __atomic_load_n(&cache->word, __ATOMIC_ACQUIRE); }

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

/* What the cache at HX says that the name HY is among the builtins; V_UNDEF: not that simple. */
ALWAYS Value builtin_of_name(void) {
    uint64_t cache = CACHE(HX);
    const Function *f = as_function(F->func);
    const struct Dict *d = as_dict(f->globals), *b = as_dict(f->builtins);
    uint32_t at = ~(uint32_t)(cache >> 32);
    if (UNLIKELY(d->version != (uint32_t)cache || !cache || at >= b->used || b->entries[at].key != WIDE(HY)))
        return V_UNDEF;
    return b->entries[at].value;
}
#define FREE_CELL(hole) (as_tuple(as_function(F->func)->closure)->items[NUMBER(hole)])

/* --- truth --- */

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

#endif
