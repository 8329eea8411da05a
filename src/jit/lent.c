/* lent.c — the stencils of lending: a temporary that dies a few instructions later is not counted (lend.h).
 *
 * What they find in an object, list, name or cell they put into an empty temporary without counting it
 * (LEND), or count it as usual (KEEP) while they end the loan of their operand. They do the commonest case
 * and call nothing that could run anything else; jit_exit leads, with every loan turned into a reference, to
 * the usual stencils of the same instruction.
 */
#include "src/jit/machine.h"
#include "src/builtins/builtins.h"

/* A loan becomes a reference. */
STENCIL(OWN) {
    retain(REG(HA));
    return jit_next();
}

/* On the way back. HZ: how often it was taken. A line that fails often is not worth its loans: the loop does
 * this instruction, and sees that it is time to look again. */
STENCIL(BACK) {
    uint64_t *count = (uint64_t *)WIDE(HZ), n = __atomic_load_n(count, __ATOMIC_RELAXED) + 1;
    __atomic_store_n(count, n, __ATOMIC_RELAXED);
    struct Jit *jit = __atomic_load_n(&F->code->jit, __ATOMIC_ACQUIRE);
    if (LIKELY(n != JIT_FAILED || !jit)) return jit_next();
    __atomic_store_n(&jit->exits, JIT_RETRY - 1, __ATOMIC_RELAXED);
    return jit_exit();
}

/* The bits of a variant: the loan in register b ends here (and is in no other operand), and for KEEP:
 * register a holds no reference, for it is empty or lent. */
enum { ENDS = 1, EMPTY = 2 };

ALWAYS Exit lend(Value v, int how) {
    if (v == V_UNDEF) return jit_exit();
    if (how & ENDS) REG(HB) = V_UNDEF;
    REG(HA) = v;
    return jit_next();
}
ALWAYS Exit keep(Value v, int how) {
    if (v == V_UNDEF) return jit_exit();
    if (is_obj(v)) {
        Obj *o = v_as_obj(v);
        if (LIKELY(o->rid == RID_LOCAL))
            o->rc++;
        else if (o->rid != RID_IMMORTAL) {
            if (!(how & EMPTY) && replaces(o, REG(HA))) {
                if (how & ENDS) REG(HB) = V_UNDEF;
                REG(HA) = v;
                return jit_next();
            }
            if (UNLIKELY(!try_retain_far(o))) return jit_exit();
        }
    }
    if (how & ENDS) REG(HB) = V_UNDEF;
    return result(v, how & EMPTY);
}
#define LENDING(name, found)                                \
    STENCIL(name##_LEND_0) { return lend((found), 0); }     \
    STENCIL(name##_LEND_1) { return lend((found), ENDS); }  \
    STENCIL(name##_KEEP_0) { return keep((found), 0); }     \
    STENCIL(name##_KEEP_1) { return keep((found), ENDS); }  \
    STENCIL(name##_KEEP_2) { return keep((found), EMPTY); } \
    STENCIL(name##_KEEP_3) { return keep((found), ENDS | EMPTY); }

/* What is in a slot of o, an item of it; V_UNDEF: it is not that simple. */
ALWAYS Value attribute_of(Value o) {
    uint64_t word = CACHE(HX);
    if (UNLIKELY(!is_obj(o))) return V_UNDEF;
    Obj *owner = v_as_obj(o);
    if (UNLIKELY(owner->shape != (uint32_t)word)) {
        word = word_at(way_of(owner));
        if (UNLIKELY(owner->shape != (uint32_t)word)) return V_UNDEF;
    }
    return ((Value *)owner)[word >> 32];
}
ALWAYS Value list_item_of(Value o, Value at) {
    if (UNLIKELY(!is_obj(o) || !is_int(at) || v_as_obj(o)->shape != SHAPE_LIST)) return V_UNDEF;
    const List *l = as_list(o);
    return LIKELY((uint64_t)v_as_int(at) < (uint64_t)l->len) ? l->items[v_as_int(at)] : V_UNDEF;
}
/* HN: which item */
ALWAYS Value fixed_item_of(Value o) {
    if (UNLIKELY(!is_obj(o))) return V_UNDEF;
    int64_t at = NUMBER(HN);
    if (v_as_obj(o)->shape == SHAPE_LIST)
        return LIKELY((uint64_t)at < (uint64_t)as_list(o)->len) ? as_list(o)->items[at] : V_UNDEF;
    if (UNLIKELY(v_as_obj(o)->shape != SHAPE_TUPLE || (uint64_t)at >= (uint64_t)as_tuple(o)->len))
        return V_UNDEF;
    return as_tuple(o)->items[at];
}
LENDING(ATTRIBUTE, attribute_of(REG(HB)))
LENDING(LIST_ITEM, list_item_of(REG(HB), REG(HC)))
LENDING(FIXED_ITEM, fixed_item_of(REG(HB)))

STENCIL(VARIABLE_LEND) { return lend(REG(HB), 0); }
STENCIL(CELL_LEND) { return lend(as_cell(REG(HB))->value, 0); }
STENCIL(FREE_LEND) { return lend(as_cell(FREE_CELL(HN))->value, 0); }
STENCIL(GLOBAL_LEND) {
    uint64_t cache = CACHE(HX);
    const struct Dict *d = as_dict(as_function(F->func)->globals);
    if (UNLIKELY(d->version != (uint32_t)cache || (int64_t)cache <= 0)) return jit_exit();
    return lend(d->entries[cache >> 32].value, 0);
}
STENCIL(BUILTIN_LEND) { return lend(builtin_of_name(), 0); }

/* --- where loans end --- */

/* HM: bit 0: the first operand is lent and ends here, bit 1: the second one. */
ALWAYS void ends(Value *first, Value *second) {
    if (NUMBER(HM) & 1) *first = V_UNDEF;
    if (NUMBER(HM) & 2) *second = V_UNDEF;
    MAY_BE_SAME();
}

/* len(R[b + 1]), where R[b] is what LOAD_GLOBAL found for that name */
STENCIL(LENGTH_LENT) {
    Value *window = &REG(HB), o = window[1];
    int64_t n;
    if (UNLIKELY(!is_obj(window[0]) || v_as_obj(window[0])->shape != SHAPE_NATIVE ||
                 as_native(window[0])->fn != builtin_len || !is_obj(o)))
        return jit_exit();
    switch (v_as_obj(o)->shape) {
    case SHAPE_LIST: n = as_list(o)->len; break;
    case SHAPE_STR: n = as_str(o)->len; break;
    case SHAPE_TUPLE: n = as_tuple(o)->len; break;
    case SHAPE_DICT: n = as_dict(o)->len; break;
    default: return jit_exit();
    }
    window[0] = window[1] = V_UNDEF;
    MAY_BE_SAME();
    return result(int_value(n), false);
}

ALWAYS Exit set_attribute_lent(Value v, bool owned) {
    Value o = REG(HA);
    uint64_t word = CACHE(HY);
    if (UNLIKELY(!is_obj(o))) return jit_exit();
    if (UNLIKELY(v_as_obj(o)->shape != (uint32_t)word)) {
        word = word_at(way_of(v_as_obj(o)));
        if (UNLIKELY(v_as_obj(o)->shape != (uint32_t)word)) return jit_exit();
    }
    if (UNLIKELY(!stores_simply(v_as_obj(o), v))) return jit_exit();
    REG(HA) = V_UNDEF;
    return store((Value *)v_as_obj(o) + (word >> 32), v, owned);
}
STENCIL(SETATTR_LENT_0) { return set_attribute_lent(REG(HC), false); }
STENCIL(SETATTR_LENT_1) { return set_attribute_lent(REG(HC), true); }
STENCIL(SETATTR_LENT_K) { return set_attribute_lent(WIDE(HX), false); }
ALWAYS Exit set_item_lent(Value v, bool owned) {
    Value o = REG(HA), at = REG(HB);
    if (UNLIKELY(!is_obj(o) || !is_int(at) || v_as_obj(o)->shape != SHAPE_LIST ||
                 !stores_simply(v_as_obj(o), v)))
        return jit_exit();
    List *l = as_list(o);
    if (UNLIKELY((uint64_t)v_as_int(at) >= (uint64_t)l->len)) return jit_exit();
    REG(HA) = V_UNDEF;
    return store(&l->items[v_as_int(at)], v, owned);
}
STENCIL(SETITEM_LENT_0) { return set_item_lent(REG(HC), false); }
STENCIL(SETITEM_LENT_1) { return set_item_lent(REG(HC), true); }
STENCIL(SETITEM_LENT_K) { return set_item_lent(WIDE(HX), false); }

ALWAYS Exit jump_if_lent(bool want) {
    bool yes;
    if (UNLIKELY(!truth_of(REG(HA), &yes))) return jit_exit();
    REG(HA) = V_UNDEF;
    return yes == want ? jit_jump() : jit_next();
}
STENCIL(JF_LENT) { return jump_if_lent(false); }
STENCIL(JT_LENT) { return jump_if_lent(true); }
ALWAYS Exit jump_none_lent(bool if_none) {
    Value v = REG(HA);
    REG(HA) = V_UNDEF;
    return (v == V_NONE) == if_none ? jit_jump() : jit_next();
}
STENCIL(JNONE_LENT) { return jump_none_lent(true); }
STENCIL(JNOTNONE_LENT) { return jump_none_lent(false); }

ALWAYS Exit identity_lent(Value y, bool want) {
    bool same = REG(HB) == y;
    ends(&REG(HB), &REG(HC));
    return result(truth(same == want), false);
}
STENCIL(IS_LENT_0) { return identity_lent(REG(HC), true); }
STENCIL(IS_LENT_1) { return identity_lent(WIDE(HX), true); }
STENCIL(IS_NOT_LENT_0) { return identity_lent(REG(HC), false); }
STENCIL(IS_NOT_LENT_1) { return identity_lent(WIDE(HX), false); }

/* Numbers are in no need of an end. */
#define JUMPS_LENT(name, sign, want, otherwise)                       \
    ALWAYS Exit name##_lent(Value x, Value y) {                       \
        bool yes;                                                     \
        COMPARE_ANY(x, y, sign, yes, otherwise);                      \
        return yes == want ? jit_jump() : jit_next();                 \
    }                                                                 \
    STENCIL(name##_LENT_0) { return name##_lent(REG(HA), REG(HB)); }  \
    STENCIL(name##_LENT_1) { return name##_lent(REG(HA), WIDE(HX)); } \
    STENCIL(name##_LENT_2) { return name##_lent(WIDE(HX), REG(HB)); }
/* Texts, too. */
#define EQUAL_TEXTS(same)                                                           \
    {                                                                               \
        if (UNLIKELY(!is_obj(x) || !is_obj(y) || v_as_obj(x)->shape != SHAPE_STR || \
                     v_as_obj(y)->shape != SHAPE_STR))                              \
            return jit_exit();                                                      \
        yes = (x == y || str_equal(as_str(x), as_str(y))) == same;                  \
        ends(&REG(HA), &REG(HB));                                                   \
    }
JUMPS_LENT(JLT, <, true, return jit_exit())
JUMPS_LENT(JLE, <=, true, return jit_exit())
JUMPS_LENT(JGT, >, true, return jit_exit())
JUMPS_LENT(JGE, >=, true, return jit_exit())
JUMPS_LENT(JNLT, <, false, return jit_exit())
JUMPS_LENT(JNLE, <=, false, return jit_exit())
JUMPS_LENT(JNGT, >, false, return jit_exit())
JUMPS_LENT(JNGE, >=, false, return jit_exit())
JUMPS_LENT(JEQ, ==, true, EQUAL_TEXTS(true))
JUMPS_LENT(JNE, !=, true, EQUAL_TEXTS(false))
JUMPS_LENT(JNEQ, ==, false, EQUAL_TEXTS(true))
JUMPS_LENT(JNNE, !=, false, EQUAL_TEXTS(false))
