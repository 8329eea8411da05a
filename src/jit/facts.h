/* facts.h — what is known of the registers of a code before each of its instructions.
 *
 * Two sorts of facts. *Plain*: a temporary register holds no reference (it is empty, or what is in it needs
 * no count); true however the code got there, so it holds where the loop enters machine code. *Types*: an int
 * or a float, known from a fast path that was taken; true only in the straight line of machine code after it.
 * The compiler thread alone uses this.
 */
#ifndef LF_JIT_FACTS_H
#define LF_JIT_FACTS_H

#include "src/compile/code.h"

#define FACT_REGS 256 /* registers from this one on are never known */

typedef enum Fact { ANY, PLAIN_VALUE, INT, FLOAT } Fact;

typedef struct PlainSet {
    uint64_t bits[FACT_REGS / 64];
} PlainSet;

typedef struct Facts {
    const Code *code;
    PlainSet *plain;        /* before each word of the code */
    uint8_t *leader;        /* may be jumped to, or entered from the loop */
    uint8_t now[FACT_REGS]; /* Fact of each register at the place of emission */
} Facts;

/* False: no memory. */
bool facts_find(Facts *f, const Code *code, const uint8_t *enters);
void facts_free(Facts *f);
/* Emission comes to a leader. */
void facts_at(Facts *f, uint32_t at);
static inline Fact fact_of(const Facts *f, uint16_t reg) { return reg < FACT_REGS ? (Fact)f->now[reg] : ANY; }
static inline void fact_set(Facts *f, uint16_t reg, Fact fact) {
    if (reg < FACT_REGS) f->now[reg] = (uint8_t)fact;
}
/* Applies what an instruction does to plain registers, whoever executed it. */
void facts_after(PlainSet *s, const Code *code, const Ins *i);
/* The target of a jump, or -1. */
static inline int64_t jump_target(const Code *code, uint32_t at) {
    return code_jump_target(code, at, ins_op(&code->ins[at]));
}

#endif
