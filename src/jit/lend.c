#include "src/jit/lend.h"
#include "src/jit/jit.h"

#if LF_JIT
#include "jit_ids.h"
#include "src/jit/stencil.h"
#include "src/objects/str.h"
#include "src/vm/ops.h"

#include <string.h>

#define LONGEST 16 /* instructions from the first loan to the end of the last one */

typedef struct Loans {
    uint16_t reg[LOANS];
    uint8_t n;
} Loans;

static bool is_lent(const Loans *l, uint16_t reg) {
    for (int k = 0; k < l->n; k++)
        if (l->reg[k] == reg) return true;
    return false;
}
static void ends(Loans *l, uint16_t reg) {
    for (int k = 0; k < l->n; k++)
        if (l->reg[k] == reg) l->reg[k] = l->reg[--l->n];
}

/* --- what the instructions are --- */

static bool is_fixed_item(const Plan *p, const Ins *i) {
    return ins_op(i) == OP_GETITEM && is_k(i->c) && v_is_int(constant(p, i->c)) &&
           (uint64_t)v_as_int(constant(p, i->c)) < INT32_MAX;
}
static bool is_len(const Plan *p, const Ins *i) {
    return ins_op(i) == OP_LOAD_GLOBAL && (int64_t)cache_of(i) < 0 && str_eq_c(p->code->consts[i->b], "len");
}
static bool is_variable(const Plan *p, const Ins *i) {
    return ins_op(i) == OP_MOVE && !(i->flags & CONSUME_B) && !plain(p, i->b);
}
/* Its result may be lent. */
static bool is_load(const Plan *p, const Ins *i) {
    switch (ins_op(i)) {
    case OP_GETATTR: return cache_of(i) && cache_kind(i) == CACHE_INLINE;
    case OP_GETITEM: return is_fixed_item(p, i);
    case OP_LOAD_GLOBAL: return (int64_t)cache_of(i) > 0 || is_len(p, i);
    case OP_GETITEM_LIST:
    case OP_LOAD_FREE:
    case OP_LOAD_CELL: return true;
    default: return is_variable(p, i);
    }
}

/* What becomes of register reg at an instruction, if it is lent there. */
typedef enum Use {
    STAYS,
    DIES,
    CANNOT /* the instruction wants a reference, or runs what may be anything */
} Use;

static Use use_of(const Plan *p, const Ins *i, uint16_t reg) {
    bool small;
    bool dies_a = i->flags & CONSUME_A, dies_b = i->flags & CONSUME_B, dies_c = i->flags & CONSUME_C;
    if (is_load(p, i) || ins_op(i) == OP_LOADK) {
        bool items = ins_op(i) == OP_GETITEM_LIST,
             has_receiver = items || ins_op(i) == OP_GETATTR || ins_op(i) == OP_GETITEM;
        if (has_receiver && i->b == reg) return dies_b ? DIES : STAYS;
        if (items && i->c == reg) return dies_c ? DIES : CANNOT;
        return i->a == reg ? CANNOT : STAYS;
    }
    if (is_arithmetic(i)) {
        if (i->b == reg && i->c == reg) return CANNOT;
        if (i->b == reg) return dies_b ? DIES : CANNOT;
        if (i->c == reg) return dies_c ? DIES : CANNOT;
        return i->a == reg ? CANNOT : STAYS;
    }
    if (jump_stencil(i, &small)) {
        return (i->a == reg && dies_a) || (i->b == reg && !small && dies_b) ? DIES : CANNOT;
    }
    switch (ins_op(i)) {
    case OP_JF:
    case OP_JT:
    case OP_JNONE:
    case OP_JNOTNONE: return i->a == reg && dies_a ? DIES : CANNOT;
    case OP_SETATTR:
        return cache_of(i) && cache_kind(i) == CACHE_INLINE && i->a == reg && dies_a && i->c != reg ? DIES
                                                                                                    : CANNOT;
    case OP_SETITEM:
        return !is_k(i->b) && i->a == reg && dies_a && i->b != reg && i->c != reg ? DIES : CANNOT;
    case OP_IS:
    case OP_IS_NOT: return (i->b == reg && dies_b) || (i->c == reg && dies_c) ? DIES : CANNOT;
    case OP_CALL: return i->b == 1 && (reg == i->a || reg == i->a + 1) ? DIES : CANNOT; /* len(x) */
    default: return CANNOT;
    }
}

/* What the instruction before `at` has put into reg dies before anything happens. */
static bool dies_soon(const Plan *p, uint32_t at, uint16_t reg) {
    for (int n = 0; n < LONGEST && at < p->code->nins && !p->facts.leader[at]; n++) {
        switch (use_of(p, &p->code->ins[at], reg)) {
        case DIES: return true;
        case CANNOT: return false;
        case STAYS: at = ins_after(p->code, at);
        }
    }
    return false;
}

/* --- their stencils --- */

typedef struct Lending {
    Plan *p;
    Loans loans;
    int len; /* the register that was lent the function len, or -1 */
} Lending;

/* A piece leads back with the loans that there are before its instruction. */
static void note_loans(const Lending *l, Piece *piece) {
    piece->nloans = l->loans.n;
    memcpy(piece->loans, l->loans.reg, sizeof piece->loans);
}
static void put(Lending *l, uint32_t at, int stencil) {
    plan_put(l->p, at, stencil);
    if (l->p->failed) return;
    note_loans(l, l->p->last);
}

/* Instructions whose usual stencils neither run anything else nor touch a reference. */
static bool usual(Lending *l, uint32_t at) {
    Plan *p = l->p;
    uint32_t first = p->npieces;
    p->pushes = false;
    if (!plan_instruction(p, at) || p->failed || p->pushes || p->npieces != first + 1) return false;
    note_loans(l, &p->pieces[first]);
    return true;
}

/* A load: lent if its result dies soon, else counted. */
static bool load(Lending *l, uint32_t at) {
    Plan *p = l->p;
    const Ins *i = &p->code->ins[at];
    int lend = 0, keep = 0;
    switch (ins_op(i)) {
    case OP_GETATTR: lend = st_ATTRIBUTE_LEND_0, keep = st_ATTRIBUTE_KEEP_0; break;
    case OP_GETITEM_LIST: lend = st_LIST_ITEM_LEND_0, keep = st_LIST_ITEM_KEEP_0; break;
    case OP_GETITEM: lend = st_FIXED_ITEM_LEND_0, keep = st_FIXED_ITEM_KEEP_0; break;
    case OP_MOVE: lend = st_VARIABLE_LEND; break;
    case OP_LOAD_CELL: lend = st_CELL_LEND; break;
    case OP_LOAD_FREE: lend = st_FREE_LEND; break;
    case OP_LOAD_GLOBAL: lend = is_len(p, i) ? st_BUILTIN_LEND : st_GLOBAL_LEND; break;
    default: return false;
    }
    Loans after = l->loans;
    bool dies_b = false;
    if (keep) {
        bool from_lent = is_lent(&l->loans, i->b);
        dies_b = i->flags & CONSUME_B;
        if (dies_b && !from_lent) return false; /* the last reference may go with it */
        if (dies_b) ends(&after, i->b);
        if (ins_op(i) == OP_GETITEM_LIST && i->flags & CONSUME_C) {
            if (!is_lent(&after, i->c) && !plain(p, i->c)) return false;
            ends(&after, i->c); /* an int */
        }
    }
    bool empty = plain(p, i->a) && !is_lent(&after, i->a);
    if (is_lent(&after, i->a)) return false;
    if (empty && i->a >= p->code->nlocals && dies_soon(p, ins_after(p->code, at), i->a)) {
        if (after.n == LOANS) return false;
        put(l, at, lend + (keep && dies_b && i->a != i->b ? 1 : 0));
        after.reg[after.n++] = i->a;
        if (is_len(p, i)) l->len = i->a;
    } else {
        if (!keep) return !is_lent(&l->loans, i->b) && usual(l, at);
        put(l, at, keep + (dies_b && i->a != i->b ? 1 : 0) + (empty ? 2 : 0));
    }
    if (p->failed) return false;
    if (ins_op(i) == OP_GETATTR || ins_op(i) == OP_LOAD_GLOBAL) p->last->wide[0] = (uintptr_t)&i[1];
    if (ins_op(i) == OP_LOAD_GLOBAL) p->last->wide[1] = p->code->consts[i->b];
    if (ins_op(i) == OP_GETITEM) p->last->number[N] = (int32_t)v_as_int(constant(p, i->c));
    if (ins_op(i) == OP_LOAD_FREE) p->last->number[N] = i->b;
    l->loans = after;
    fact_set(&p->facts, i->a, is_lent(&after, i->a) ? PLAIN_VALUE : ANY);
    return true;
}

/* A register that an instruction gives up: its loan ends. False: it holds a reference. */
static bool give_up(Lending *l, bool dies, uint16_t operand) {
    if (!dies || is_k(operand)) return true;
    if (!is_lent(&l->loans, operand)) return plain(l->p, operand);
    ends(&l->loans, operand);
    return true;
}

static bool arithmetic(Lending *l, uint32_t at) {
    const Ins *i = &l->p->code->ins[at];
    if (!usual(l, at)) return false;
    const Stencil *s = &stencils[l->p->last->stencil];
    for (int h = 0; h < s->nholes; h++)
        if (s->holes[h].hole == HOLE_OUTSIDE) return false; /* of anything: methods may run */
    return give_up(l, i->flags & CONSUME_B, i->b) && give_up(l, i->flags & CONSUME_C, i->c);
}

static bool jump_on_comparison(Lending *l, uint32_t at, int first, bool small) {
    Plan *p = l->p;
    const Ins *i = &p->code->ins[at];
    /* of registers, with a constant on the right, on the left: here and in numbers.c in this order */
    static const uint16_t families[][2] = {
#define FAMILY(op) {st_##op##_0, st_##op##_LENT_0}
        FAMILY(JLT),  FAMILY(JLE),  FAMILY(JEQ),  FAMILY(JNE),  FAMILY(JGT),  FAMILY(JGE),
        FAMILY(JNLT), FAMILY(JNLE), FAMILY(JNEQ), FAMILY(JNNE), FAMILY(JNGT), FAMILY(JNGE),
#undef FAMILY
    };
    bool kx = is_k(i->a), ky = !small && is_k(i->b);
    bool lent_a = !kx && is_lent(&l->loans, i->a), lent_b = !small && !ky && is_lent(&l->loans, i->b);
    if (kx && ky) return false;
    int lent = 0;
    for (size_t k = 0; k < sizeof families / sizeof *families; k++)
        if (families[k][0] == first) lent = families[k][1];
    if ((int16_t)i->c < 0) put(l, at, st_POKE);
    put(l, at, lent + (small || ky ? 1 : kx ? 2 : 0));
    if (p->failed) return false;
    if (small || ky) p->last->wide[0] = small ? v_int((int16_t)i->b) : constant(p, i->b);
    if (kx) p->last->wide[0] = constant(p, i->a);
    p->last->number[M] = (lent_a ? 1 : 0) | (lent_b ? 2 : 0);
    return give_up(l, i->flags & CONSUME_A, i->a) && (small || give_up(l, i->flags & CONSUME_B, i->b));
}

static bool jump_on_value(Lending *l, uint32_t at) {
    const Ins *i = &l->p->code->ins[at];
    put(l, at,
        ins_op(i) == OP_JF      ? st_JF_LENT
        : ins_op(i) == OP_JT    ? st_JT_LENT
        : ins_op(i) == OP_JNONE ? st_JNONE_LENT
                                : st_JNOTNONE_LENT);
    bool was = is_lent(&l->loans, i->a);
    ends(&l->loans, i->a);
    return was;
}

/* Into an attribute, an item of a list: the owner was lent. */
static bool set(Lending *l, uint32_t at, int first) {
    Plan *p = l->p;
    const Ins *i = &p->code->ins[at];
    bool owned = i->flags & CONSUME_C;
    if (!is_lent(&l->loans, i->a) || (!is_k(i->c) && is_lent(&l->loans, i->c))) return false;
    put(l, at, first + (is_k(i->c) ? 2 : owned ? 1 : 0));
    if (p->failed) return false;
    if (is_k(i->c)) p->last->wide[0] = constant(p, i->c);
    p->last->wide[1] = (uintptr_t)&i[1];
    if (owned) fact_set(&p->facts, i->c, PLAIN_VALUE);
    ends(&l->loans, i->a);
    return true;
}

static bool identity(Lending *l, uint32_t at) {
    Plan *p = l->p;
    const Ins *i = &p->code->ins[at];
    if (is_k(i->b)) return false;
    put(l, at, (ins_op(i) == OP_IS ? st_IS_LENT_0 : st_IS_NOT_LENT_0) + (is_k(i->c) ? 1 : 0));
    if (p->failed) return false;
    if (is_k(i->c)) p->last->wide[0] = constant(p, i->c);
    p->last->number[M] =
        (is_lent(&l->loans, i->b) ? 1 : 0) | (!is_k(i->c) && is_lent(&l->loans, i->c) ? 2 : 0);
    if (!give_up(l, i->flags & CONSUME_B, i->b) || !give_up(l, i->flags & CONSUME_C, i->c)) return false;
    fact_set(&p->facts, i->a, PLAIN_VALUE);
    return true;
}

static bool length(Lending *l, uint32_t at) {
    Plan *p = l->p;
    const Ins *i = &p->code->ins[at];
    if (i->b != 1 || l->len != i->a || !is_lent(&l->loans, (uint16_t)(i->a + 1))) return false;
    put(l, at, st_LENGTH_LENT);
    if (p->failed) return false;
    p->last->number[A] = 8 * i->c;
    p->last->number[B] = 8 * i->a;
    ends(&l->loans, i->a);
    ends(&l->loans, (uint16_t)(i->a + 1));
    fact_set(&p->facts, i->c, ANY);
    return true;
}

static bool lend_one(Lending *l, uint32_t at) {
    Plan *p = l->p;
    const Ins *i = &p->code->ins[at];
    bool small;
    int jump = jump_stencil(i, &small);
    if (is_load(p, i)) return load(l, at);
    if (is_arithmetic(i)) return arithmetic(l, at);
    if (jump) return jump_on_comparison(l, at, jump, small);
    switch (ins_op(i)) {
    case OP_LOADK: return !v_is_obj(p->code->consts[i->b]) && usual(l, at);
    case OP_MOVE: return !(i->flags & CONSUME_B) && !is_lent(&l->loans, i->b) && usual(l, at);
    case OP_JF:
    case OP_JT:
    case OP_JNONE:
    case OP_JNOTNONE: return jump_on_value(l, at);
    case OP_SETATTR: return cache_of(i) && cache_kind(i) == CACHE_INLINE && set(l, at, st_SETATTR_LENT_0);
    case OP_SETITEM: return !is_k(i->b) && set(l, at, st_SETITEM_LENT_0);
    case OP_IS:
    case OP_IS_NOT: return identity(l, at);
    case OP_CALL: return length(l, at);
    default: return false;
    }
}

/* --- all of them, and the usual ones behind --- */

typedef struct Line {
    uint32_t at[LONGEST], first[LONGEST + 1]; /* the words of the instructions, their first pieces */
    uint8_t facts[LONGEST + 1][FACT_REGS];    /* before each of them, and behind the last one */
    int n;
} Line;

static bool may_drop(const Piece *piece) {
    const Stencil *s = &stencils[piece->stencil];
    for (int h = 0; h < s->nholes; h++)
        if (s->holes[h].hole == HOLE_jit_drop) return true;
    return false;
}

/* The pieces that lend, up to the end of the last loan. */
static bool lend_all(Plan *p, uint32_t at, Line *r) {
    Lending l = {.p = p, .len = -1};
    for (r->n = 0; r->n < LONGEST && at < p->code->nins; at = ins_after(p->code, at)) {
        if (r->n > 0 && p->facts.leader[at]) return false;
        r->at[r->n] = at;
        r->first[r->n] = p->npieces;
        memcpy(r->facts[r->n], p->facts.now, FACT_REGS);
        for (int k = 0; k < l.loans.n; k++)
            if (l.loans.reg[k] < FACT_REGS) r->facts[r->n][l.loans.reg[k]] = ANY;
        r->n++;
        if (!lend_one(&l, at) || p->failed) return false;
        if (l.loans.n == 0) break;
        for (uint32_t k = r->first[r->n - 1]; k < p->npieces; k++)
            if (may_drop(&p->pieces[k])) return false; /* a finalizer may run */
    }
    r->first[r->n] = p->npieces;
    memcpy(r->facts[r->n], p->facts.now, FACT_REGS);
    return l.loans.n == 0;
}

/* Facts hold on both ways. */
static void meet(uint8_t *now, const uint8_t *other) {
    for (int reg = 0; reg < FACT_REGS; reg++)
        if (now[reg] != other[reg]) now[reg] = now[reg] == ANY || other[reg] == ANY ? ANY : PLAIN_VALUE;
}

/* The usual pieces of the same instructions, where those that lend lead back to. */
static bool put_twins(Plan *p, const Line *r) {
    for (int n = 0; n < r->n; n++) {
        uint32_t twin = p->npieces;
        meet(p->facts.now, r->facts[n]);
        p->pushes = false;
        if (!plan_instruction(p, r->at[n]) || p->failed || p->npieces == twin) return false;
        if (p->pushes && n + 1 < r->n) return false;
        for (uint32_t k = r->first[n]; k < r->first[n + 1]; k++) {
            p->pieces[k].twin = twin;
            p->pieces[k].line = p->nlines;
        }
    }
    uint32_t last = r->at[r->n - 1];
    plan_put(p, last, st_JUMP);
    if (p->failed) return false;
    p->last->skips = ins_after(p->code, last) - last;
    for (uint32_t k = r->first[r->n]; k < p->npieces; k++) p->pieces[k].cold = true;
    meet(p->facts.now, r->facts[r->n]);
    p->nlines++;
    return true;
}

/* A line from there has failed often (or often enough to be done with it, too, when there is another). */
static bool has_failed(const struct Jit *jit, uint32_t at) {
    for (; jit; jit = jit->older)
        for (uint32_t k = 0; k < jit->nlines; k++)
            if (jit->lines[k] == at && __atomic_load_n(&jit->failed[k], __ATOMIC_RELAXED) >= JIT_FAILED / 4)
                return true;
    return false;
}

uint32_t lend_from(Plan *p, uint32_t at) {
    const Ins *i = &p->code->ins[at];
    if (!is_load(p, i) || has_failed(p->older, at) || i->a < p->code->nlocals || !plain(p, i->a) ||
        !dies_soon(p, ins_after(p->code, at), i->a))
        return 0;
    Line r;
    uint8_t before[FACT_REGS];
    uint32_t npieces = p->npieces;
    memcpy(before, p->facts.now, FACT_REGS);
    if (lend_all(p, at, &r)) {
        memcpy(p->facts.now, before, FACT_REGS);
        if (put_twins(p, &r)) return ins_after(p->code, r.at[r.n - 1]);
    }
    p->npieces = npieces;
    memcpy(p->facts.now, before, FACT_REGS);
    return 0;
}
#else
uint32_t lend_from(Plan *p, uint32_t at) {
    (void)p, (void)at;
    return 0;
}
#endif
