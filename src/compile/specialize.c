#include "src/compile/specialize.h"

/* The forms of one instruction; OP_NOP: there is none. The operand that may be a small int is c, or b for
 * jumps. */
typedef struct Forms {
    uint8_t registers, small, floats;
    bool jump;
} Forms;

#define JUMP(op) [OP_##op] = {OP_##op##_R, OP_##op##_I, OP_NOP, true}
#define ARITH(op, small) [OP_##op] = {OP_##op##_R, small, OP_##op##_K, false}
#define SMALL(op) [OP_##op] = {OP_NOP, OP_##op##_I, OP_NOP, false}
static const Forms forms[OP_COUNT] = {
    ARITH(ADD, OP_ADD_I),
    ARITH(SUB, OP_SUB_I),
    ARITH(MUL, OP_MUL_I),
    ARITH(TRUEDIV, OP_NOP),
    ARITH(IADD, OP_IADD_I),
    ARITH(ISUB, OP_ISUB_I),
    ARITH(IMUL, OP_NOP),
    SMALL(MOD),
    SMALL(FLOORDIV),
    SMALL(AND),
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

static Value constant(const Code *c, uint16_t operand) {
    return operand & K_BIT ? c->consts[operand & ~K_BIT] : V_UNDEF;
}

void code_specialize(Code *c) {
    for (uint32_t at = 0; at < c->nins; at += 1 + op_info[c->ins[at].op].cache) {
        Ins *i = &c->ins[at];
        Forms f = forms[i->op];
        if (!f.registers && !f.small) continue; /* its operands may be anything */
        uint16_t first = f.jump ? i->a : i->b, *last = f.jump ? &i->b : &i->c;
        Value x = constant(c, first), y = constant(c, *last);
        if (f.registers && x == V_UNDEF && y == V_UNDEF)
            i->op = f.registers;
        else if (f.floats && (v_is_double(x) || v_is_double(y)))
            i->op = f.floats;
        else if (f.small && x == V_UNDEF && v_is_int(y) && v_as_int(y) == (int16_t)v_as_int(y)) {
            i->op = f.small;
            i->flags &= (uint8_t) ~(f.jump ? CONSUME_B : CONSUME_C);
            *last = (uint16_t)v_as_int(y);
        }
    }
}
