/* The instructions of a code object as text, nested code after it; for -X dis and for tests. */
#include "src/compile/code.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

#include <stdio.h>
#include <string.h>

static void put_value(StrBuilder *b, Value v) {
    Value r = obj_repr(b->T, v);
    if (r == V_UNDEF) {
        lf_exc_clear(b->T);
        sb_c(b, "?");
    } else
        sb_str(b, r);
    lf_release(b->T, r);
}

static void put_operand(StrBuilder *b, const Code *c, char letter, unsigned x, bool consumed) {
    char text[40];
    bool constant = letter == 'c' || letter == 'n' || (letter == 'k' && (x & K_BIT));
    if (constant) {
        if (letter == 'k') x &= ~K_BIT;
        sb_c(b, " ");
        if (x >= c->nconsts)
            sb_c(b, "K?");
        else if (letter == 'n')
            sb_str(b, c->consts[x]);
        else
            put_value(b, c->consts[x]);
        return;
    }
    if (letter == 'i')
        snprintf(text, sizeof text, " %u", x);
    else
        snprintf(text, sizeof text, " %sr%u%s", letter == 'W' ? "*" : "", x, consumed ? "!" : "");
    sb_c(b, text);
}

/* first: the constant that is K[0] here. */
static void put_instruction(StrBuilder *b, const Code *c, uint32_t at, uint32_t first) {
    Ins i = c->ins[at];
    const OpInfo *op = &op_info[i.op];
    char text[48];
    PosEntry p;
    if (code_position(c, at, &p) && p.line)
        snprintf(text, sizeof text, "%4u %5u %-16s", p.line, at, op->name);
    else
        snprintf(text, sizeof text, "     %5u %-16s", at, op->name);
    sb_c(b, text);
    const unsigned operands[] = {i.a, i.b, i.c};
    for (int k = 0; k < 3; k++) {
        char letter = op->operands[k];
        if (letter == '-') continue;
        if (letter == 'J' || letter == 'j') {
            int distance = letter == 'J' ? (int32_t)(i.word >> 32) : (int16_t)i.c;
            snprintf(text, sizeof text, " ->%d", (int)at + 1 + distance);
            sb_c(b, text);
            if (letter == 'J') break;
        } else
            put_operand(b, c, letter, letter == 'n' || letter == 'c' ? first + operands[k] : operands[k],
                        i.flags >> k & 1);
    }
    if (i.op == OP_FAR) {
        snprintf(text, sizeof text, " K[%u]", i.b | (unsigned)i.c << 16);
        sb_c(b, text);
    }
    if (i.op == OP_CALL_KW || i.op == OP_CALL_METHOD_KW)
        put_operand(b, c, 'c', (unsigned)c->ins[at + 1].word, false);
    if (i.op == OP_FOR_ITER_FAR) {
        snprintf(text, sizeof text, " ->%d", (int)at + 2 + (int)(int64_t)c->ins[at + 1].word);
        sb_c(b, text);
    }
    sb_c(b, "\n");
}

static void put_code(StrBuilder *b, Value v, int depth) {
    const Code *c = as_code(v);
    char text[96];
    sb_c(b, "-- ");
    sb_str(b, c->qualname);
    snprintf(text, sizeof text, ": %u registers, %u named, %u parameters\n", c->nregs, c->nlocals,
             c->nparams);
    sb_c(b, text);
    uint32_t first = 0;
    for (uint32_t at = 0; at < c->nins; at += 1u + op_info[ins_op(&c->ins[at])].cache) {
        put_instruction(b, c, at, first);
        if (ins_op(&c->ins[at]) == OP_FAR) first = c->ins[at].b | (uint32_t)c->ins[at].c << 16;
    }
    for (uint32_t k = 0; k < c->nexc; k++) {
        snprintf(text, sizeof text, "     protected %u to %u -> %u, r%u\n", c->exc[k].start, c->exc[k].end,
                 c->exc[k].target, c->exc[k].reg);
        sb_c(b, text);
    }
    for (uint32_t k = 0; k < c->nconsts && depth < 50; k++)
        if (is_shape(c->consts[k], SHAPE_CODE)) put_code(b, c->consts[k], depth + 1);
}

Value code_disassemble(Thread *T, Value code) {
    StrBuilder b;
    sb_init(&b, T);
    put_code(&b, code, 0);
    return sb_done(&b);
}
