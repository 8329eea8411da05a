#include "src/jit/facts.h"

#include <stdlib.h>

static void set_plain(PlainSet *s, uint32_t reg, bool plain) {
    if (reg >= FACT_REGS) return;
    uint64_t bit = (uint64_t)1 << reg % 64;
    if (plain)
        s->bits[reg / 64] |= bit;
    else
        s->bits[reg / 64] &= ~bit;
}
static void set_from(PlainSet *s, uint32_t reg, bool plain) {
    for (; reg < FACT_REGS; reg++) set_plain(s, reg, plain);
}
static bool is_plain(const PlainSet *s, uint32_t reg) {
    return reg < FACT_REGS && (s->bits[reg / 64] >> reg % 64 & 1);
}

void facts_after(PlainSet *s, const Code *code, const Ins *i) {
    const char *operands = op_info[ins_op(i)].operands;
    uint16_t operand[3] = {i->a, i->b, i->c};
    switch (ins_op(i)) {
    case OP_CALL: /* the window is empty afterwards, and so is all above it */
    case OP_CALL_METHOD:
    case OP_CALL_KW:
    case OP_CALL_METHOD_KW:
    case OP_CALL_EX:
        set_from(s, i->a, true);
        set_plain(s, i->c, false);
        return;
    case OP_BUILD_TUPLE:
    case OP_BUILD_LIST:
    case OP_BUILD_SET:
    case OP_BUILD_STRING:
        for (int j = 0; j < i->c; j++) set_plain(s, i->b + (uint32_t)j, true);
        set_plain(s, i->a, false);
        return;
    case OP_LOAD_METHOD:
        if (i->flags & CONSUME_B) set_plain(s, i->b, true);
        set_plain(s, i->a, false);
        set_plain(s, i->a + 1u, false);
        return;
    case OP_UNPACK:
        if (i->flags & CONSUME_B) set_plain(s, i->b, true);
        for (int j = 0; j < i->c; j++) set_plain(s, i->a + (uint32_t)j, false);
        return;
    default: break;
    }
    for (int k = 0; k < 3; k++)
        if (i->flags & (CONSUME_A << k) && operands[k] != 'i' && !(operand[k] & K_BIT))
            set_plain(s, operand[k], true);
    for (int k = 0; k < 3; k++) {
        if (operands[k] == 'w') set_plain(s, operand[k], false);
        if (operands[k] == 'W') set_from(s, operand[k], false);
    }
    if (ins_op(i) == OP_IS || ins_op(i) == OP_IS_NOT || ins_op(i) == OP_IN || ins_op(i) == OP_NOT_IN ||
        ins_op(i) == OP_NOT || ins_op(i) == OP_CLEAR ||
        (ins_op(i) == OP_LOADK && !v_is_obj(code->consts[i->b])))
        set_plain(s, i->a, true);
}

/* What is plain on both ways; true: it was more. */
static bool meet(PlainSet *into, const PlainSet *from) {
    bool changed = false;
    for (int k = 0; k < FACT_REGS / 64; k++) {
        uint64_t both = into->bits[k] & from->bits[k];
        changed |= both != into->bits[k];
        into->bits[k] = both;
    }
    return changed;
}

static void flow(const Code *code, PlainSet *plain) {
    for (bool changed = true; changed;) {
        changed = false;
        for (uint32_t at = 0; at < code->nins;) {
            const Ins *i = &code->ins[at];
            uint32_t next = at + 1 + op_info[ins_op(i)].cache;
            PlainSet after = plain[at];
            facts_after(&after, code, i);
            int64_t target = jump_target(code, at);
            if (target >= 0) changed |= meet(&plain[target], &after);
            if (ins_op(i) == OP_FOR_PAIR ||
                ins_op(i) == OP_FOR_ITER) { /* it may do the UNPACK that follows as well */
                const Ins *unpack = &code->ins[next];
                if (next < code->nins && ins_op(unpack) == OP_UNPACK) {
                    PlainSet both = after;
                    set_plain(&both, unpack->a, false);
                    set_plain(&both, unpack->a + 1u, false);
                    if (next + 1 < code->nins) changed |= meet(&plain[next + 1], &both);
                }
            }
            bool ends = ins_op(i) == OP_JUMP || ins_op(i) == OP_JUMP_BACK || ins_op(i) == OP_RETURN ||
                        ins_op(i) == OP_RAISE || ins_op(i) == OP_RERAISE;
            if (!ends && next < code->nins) changed |= meet(&plain[next], &after);
            at = next;
        }
    }
}

bool facts_find(Facts *f, const Code *code, const uint8_t *enters) {
    f->code = code;
    f->plain = malloc(code->nins * sizeof *f->plain);
    f->leader = calloc(code->nins + 1, 1);
    if (!f->plain || !f->leader) return false;
    for (uint32_t at = 0; at < code->nins; at++)
        for (uint32_t r = 0; r < FACT_REGS; r += 64) f->plain[at].bits[r / 64] = ~(uint64_t)0;
    PlainSet none = {{0}};
    if (code->flags & (CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNC_GENERATOR)) meet(&f->plain[0], &none);
    for (uint32_t e = 0; e < code->nexc; e++) meet(&f->plain[code->exc[e].target], &none);
    flow(code, f->plain);
    f->leader[0] = 1;
    for (uint32_t e = 0; e < code->nexc; e++) f->leader[code->exc[e].target] = 1;
    for (uint32_t at = 0; at < code->nins;) {
        const Ins *i = &code->ins[at];
        uint32_t next = at + 1 + op_info[ins_op(i)].cache;
        int64_t target = jump_target(code, at);
        if (target >= 0) f->leader[target] = 1;
        if (enters[at]) {
            f->leader[next] = 1;
            if (ins_op(i) == OP_FOR_PAIR || ins_op(i) == OP_FOR_ITER) f->leader[next + 1] = 1;
        }
        at = next;
    }
    return true;
}

void facts_free(Facts *f) {
    free(f->plain);
    free(f->leader);
}

void facts_at(Facts *f, uint32_t at) {
    for (uint32_t r = 0; r < FACT_REGS; r++) {
        /* a local may be anything at all: an exception may have come before it was set */
        bool plain = r >= f->code->nlocals && is_plain(&f->plain[at], r);
        f->now[r] = plain ? PLAIN_VALUE : ANY;
    }
}
