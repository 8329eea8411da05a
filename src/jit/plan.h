/* plan.h — the stencils of a code and what goes into their holes, before their places are known.
 *
 * The plan of a code is made in two runs: the first finds which instructions are left to the loop, so that
 * the second knows where machine code may be entered. The thread that compiles alone uses it.
 */
#ifndef LF_JIT_PLAN_H
#define LF_JIT_PLAN_H

#include "src/jit/facts.h"

#define LOANS 4 /* that there may be at once */

typedef struct Piece {
    uint16_t stencil;
    uint32_t at;                /* the word of the instruction */
    uint32_t place, drop, slow; /* from the start of the block; drop, slow: what it leads to, 0: none */
    uint64_t wide[2];           /* HX, HY */
    int32_t number[5];          /* HA, HB, HC, HN, HM */
    uint32_t way;               /* the first of its cache words */
    uint32_t skips;             /* a jump over so many words; 0: to where the instruction leads */
    bool cold;                  /* stands behind all that are not */
    /* One that lends, or stands between a loan and its end: */
    uint32_t twin; /* its exits lead to this piece, of the same instruction; 0: it is none */
    uint32_t line; /* which of the plan's lines of such pieces it belongs to */
    uint32_t back; /* place of what leads there and makes references of the loans: */
    uint8_t nloans;
    uint16_t loans[LOANS]; /* registers */
} Piece;

typedef struct Plan {
    const Code *code;
    Facts facts;
    Piece *pieces;
    uint32_t npieces, cap;
    uint32_t *start;         /* word -> first piece; UINT32_MAX: none */
    uint32_t nlines;         /* lines of pieces that lend */
    const struct Jit *older; /* what the code had before, or NULL */
    bool failed;
    bool pushes; /* the instruction may run another frame, which comes back behind it */
    Piece *last;
} Plan;

enum { A, B, C, N, M };

/* False: no memory, or a code that is not compiled. */
bool plan_make(Plan *p, const Code *code);
void plan_free(Plan *p);
/* A piece of the instruction at a word, its registers filled in: p->last. */
void plan_put(Plan *p, uint32_t at, int stencil);
/* Puts the stencils of one instruction; false: the loop does it. */
bool plan_instruction(Plan *p, uint32_t at);
/* Of an instruction with types of its own: two operands that are numbers, or a jump on a comparison? */
bool is_arithmetic(const Ins *i);
/* The second: its first stencil (of six), and whether its second operand is a number. 0: none. */
int jump_stencil(const Ins *i, bool *small);
/* What the choice of stencils depends on. */
uint32_t plan_signature(const Code *code);

static inline uint32_t ins_after(const Code *code, uint32_t at) {
    return at + 1 + op_info[ins_op(&code->ins[at])].cache;
}
static inline uint64_t cache_of(const Ins *i) { return __atomic_load_n(&i[1].word, __ATOMIC_ACQUIRE); }
static inline uint32_t cache_kind(const Ins *i) { return (uint32_t)cache_of(i) / LF_MAX_SHAPES; }
static inline bool is_k(uint16_t operand) { return operand & K_BIT; }
static inline Value constant(const Plan *p, uint16_t operand) { return p->code->consts[operand & ~K_BIT]; }
/* Register reg holds no reference. */
static inline bool plain(const Plan *p, uint16_t reg) { return fact_of(&p->facts, reg) != ANY; }

#endif
