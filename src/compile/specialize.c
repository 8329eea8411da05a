#include "src/compile/specialize.h"

/* The forms of one instruction; OP_NOP: there is none. The operand that may be a small int is c, or b for
 * jumps. */
typedef struct Forms {
    uint8_t registers, small;
    bool jump;
} Forms;

#define JUMP(op) [OP_##op] = {OP_##op##_R, OP_##op##_I, true}
static const Forms forms[OP_COUNT] = {
    [OP_ADD] = {OP_ADD_R, OP_ADD_I, false},
    [OP_SUB] = {OP_SUB_R, OP_SUB_I, false},
    [OP_MUL] = {OP_MUL_R, OP_MUL_I, false},
    [OP_IADD] = {OP_IADD_R, OP_IADD_I, false},
    [OP_ISUB] = {OP_ISUB_R, OP_ISUB_I, false},
    [OP_MOD] = {OP_NOP, OP_MOD_I, false},
    [OP_FLOORDIV] = {OP_NOP, OP_FLOORDIV_I, false},
    [OP_AND] = {OP_NOP, OP_AND_I, false},
    JUMP(JLT),
    JUMP(JLE),
    JUMP(JEQ),
    JUMP(JNE),
    JUMP(JGT),
    JUMP(JGE),
    JUMP(JNLT),
    JUMP(JNLE),
    JUMP(JNEQ),
    JUMP(JNNE),
    JUMP(JNGT),
    JUMP(JNGE),
};

void code_specialize(Code *c) {
    for (uint32_t at = 0; at < c->nins; at++) {
        Ins *i = &c->ins[at];
        Forms f = forms[i->op];
        uint16_t first = f.jump ? i->a : i->b, *last = f.jump ? &i->b : &i->c;
        uint8_t consumed = f.jump ? CONSUME_B : CONSUME_C;
        if ((f.registers || f.small) && !(first & K_BIT)) {
            Value v = *last & K_BIT ? c->consts[*last & ~K_BIT] : V_UNDEF;
            if (!(*last & K_BIT)) {
                if (f.registers) i->op = f.registers;
            } else if (f.small && v_is_int(v) && v_as_int(v) == (int16_t)v_as_int(v)) {
                i->op = f.small;
                i->flags &= (uint8_t)~consumed;
                *last = (uint16_t)v_as_int(v);
            }
        }
        at += op_info[c->ins[at].op].cache;
    }
}
