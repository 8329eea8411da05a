#include "src/jit/plan.h"

#if LF_JIT
#include "jit_ids.h"
#include "src/jit/lend.h"
#include "src/jit/stencil.h"
#include "src/vm/ops.h"

#include <stdlib.h>

void plan_put(Plan *p, uint32_t at, int stencil) {
    if (p->npieces == p->cap) {
        uint32_t cap = p->cap ? 2 * p->cap : 64;
        Piece *more = realloc(p->pieces, cap * sizeof *more);
        if (!more) {
            p->failed = true;
            return;
        }
        p->pieces = more;
        p->cap = cap;
    }
    const Ins *i = &p->code->ins[at];
    Piece *piece = &p->pieces[p->npieces++];
    *piece = (Piece){.stencil = (uint16_t)stencil, .at = at};
    piece->number[A] = 8 * i->a;
    piece->number[B] = 8 * i->b;
    piece->number[C] = 8 * i->c;
    p->last = piece;
}

static Fact operand_fact(const Plan *p, uint16_t operand) {
    if (!is_k(operand)) return fact_of(&p->facts, operand);
    Value v = constant(p, operand);
    return v_is_int(v) ? INT : v_is_double(v) ? FLOAT : v_is_obj(v) ? ANY : PLAIN_VALUE;
}

/* Empties a temporary that dies here, unless it holds no reference or is overwritten anyway. */
static void drop_operand(Plan *p, uint32_t at, uint16_t reg) {
    if (is_k(reg) || plain(p, reg)) return;
    plan_put(p, at, st_DROP);
    if (p->failed) return;
    p->last->number[A] = 8 * reg;
    fact_set(&p->facts, reg, PLAIN_VALUE);
}
static void drop_consumed(Plan *p, uint32_t at, bool a, bool b, bool c) {
    const Ins *i = &p->code->ins[at];
    if (a && i->flags & CONSUME_A) drop_operand(p, at, i->a);
    if (b && i->flags & CONSUME_B && i->b != i->a) drop_operand(p, at, i->b);
    if (c && i->flags & CONSUME_C && i->c != i->a) drop_operand(p, at, i->c);
}

/* --- arithmetic --- */

/* The first of eight variants for two registers, a register and a constant, a constant and a register. */
typedef struct Operator {
    uint16_t ints[3], floats[3], numbers[3]; /* 0: none */
} Operator;
#define INTS(op) \
    { st_##op##_II_0, st_##op##_IK_0, st_##op##_KI_0 }
#define FLOATS(op) \
    { st_##op##_FF_0, st_##op##_FK_0, st_##op##_KF_0 }
#define NUMBERS(op) \
    { st_##op##_NN_0, st_##op##_NK_0, st_##op##_KN_0 }
enum {
    WITH_ADD,
    WITH_SUB,
    WITH_MUL,
    WITH_TRUEDIV,
    WITH_MOD,
    WITH_FLOORDIV,
    WITH_AND,
    WITH_OR,
    WITH_XOR,
    WITH_LSHIFT,
    WITH_RSHIFT
};
static const Operator operators[] = {
    [WITH_ADD] = {INTS(ADD), FLOATS(ADD), NUMBERS(ADD)},
    [WITH_SUB] = {INTS(SUB), FLOATS(SUB), NUMBERS(SUB)},
    [WITH_MUL] = {INTS(MUL), FLOATS(MUL), NUMBERS(MUL)},
    [WITH_TRUEDIV] = {{st_TRUEDIV_II_0, 0, 0}, FLOATS(TRUEDIV), {0}},
    [WITH_MOD] = {INTS(MOD), {0}, {0}},
    [WITH_FLOORDIV] = {INTS(FLOORDIV), {0}, {0}},
    [WITH_AND] = {INTS(AND), {0}, {0}},
    [WITH_OR] = {INTS(OR), {0}, {0}},
    [WITH_XOR] = {INTS(XOR), {0}, {0}},
    [WITH_LSHIFT] = {INTS(LSHIFT), {0}, {0}},
    [WITH_RSHIFT] = {INTS(RSHIFT), {0}, {0}},
};

typedef enum Met {
    MET_NOTHING,
    MET_INTS,
    MET_FLOATS
} Met; /* what the instruction's form says of its operands */

/* A constant that is no number, on the left of a plain operator: no method of a Python class comes before its
 * own. */
static bool with_constant(Plan *p, uint32_t at) {
    const Ins *i = &p->code->ins[at];
    if (ins_op(i) < OP_ADD || ins_op(i) > OP_MATMUL) return false;
    plan_put(p, at, st_BINARY);
    if (p->failed) return true;
    p->last->wide[0] = constant(p, i->b);
    p->last->number[N] = ins_op(i) - OP_ADD;
    fact_set(&p->facts, i->a, ANY);
    drop_consumed(p, at, false, false, true);
    return true;
}

/* x and y: registers, constants, or (small) a number in place of y. */
static bool arithmetic(Plan *p, uint32_t at, int with, Met met, bool small) {
    const Ins *i = &p->code->ins[at];
    const Operator *o = &operators[with];
    bool kx = is_k(i->b), ky = small || is_k(i->c);
    Value y = small ? v_int((int16_t)i->c) : ky ? constant(p, i->c) : V_UNDEF;
    Fact fx = operand_fact(p, i->b), fy = small ? INT : operand_fact(p, i->c);
    int form = ky ? 1 : kx ? 2 : 0;
    if (kx && ky) return false;
    Fact fixed = kx ? fx : ky ? fy : INT; /* a constant must be of the type that the stencil takes it for */
    if (fixed != INT && fixed != FLOAT) return kx && with_constant(p, at);
    const uint16_t *family;
    Fact makes;
    if ((fx == FLOAT || fy == FLOAT) && o->floats[form])
        family = o->floats, makes = FLOAT;
    else if (fx == INT && fy == INT && o->ints[form])
        family = o->ints, makes = with == WITH_TRUEDIV ? FLOAT : INT;
    else if (met == MET_FLOATS && o->floats[form] && !ky && !kx)
        family = o->floats, makes = FLOAT;
    else if (met == MET_INTS && o->ints[form])
        family = o->ints, makes = INT;
    else if (o->numbers[form])
        family = o->numbers, makes = ANY;
    else if (with == WITH_TRUEDIV)
        family = o->floats, makes = FLOAT;
    else if (o->ints[form])
        family = o->ints, makes = INT;
    else
        return false;
    if (family == o->ints && fixed != INT) return false;
    Fact want = makes == FLOAT && family == o->floats ? FLOAT : INT;
    int variant = (fx == want ? 1 : 0) | (fy == want ? 2 : 0) | (plain(p, i->a) ? 4 : 0);
    plan_put(p, at, family[form] + variant);
    if (p->failed) return true;
    if (family == o->numbers) { /* a method of a Python class may run */
        int op = ins_op(i);
        bool inplace = (op >= OP_IADD && op <= OP_IMATMUL) || (op >= OP_IADD_R && op <= OP_IMUL_K) ||
                       op == OP_IADD_I || op == OP_ISUB_I;
        static const uint8_t bin[] = {[WITH_ADD] = BIN_ADD, [WITH_SUB] = BIN_SUB, [WITH_MUL] = BIN_MUL};
        p->last->number[N] = bin[with] | (inplace ? FORM_INPLACE << 8 : 0) | (small ? FORM_SMALL << 8 : 0);
        p->pushes = true;
    }
    if (ky) p->last->wide[0] = family == o->floats && v_is_int(y) ? v_double((double)v_as_int(y)) : y;
    if (kx) {
        Value x = constant(p, i->b);
        p->last->wide[0] = family == o->floats && v_is_int(x) ? v_double((double)v_as_int(x)) : x;
    }
    /* after a fast path its operands are known, too */
    if (family == o->ints && !kx) fact_set(&p->facts, i->b, INT);
    if (family == o->ints && !ky) fact_set(&p->facts, i->c, INT);
    fact_set(&p->facts, i->a, makes);
    return true;
}

static bool compare(Plan *p, uint32_t at, int first) {
    const Ins *i = &p->code->ins[at];
    if (is_k(i->b) && is_k(i->c)) return false;
    plan_put(p, at, first + (is_k(i->c) ? 1 : is_k(i->b) ? 2 : 0));
    if (p->failed) return true;
    if (is_k(i->c)) p->last->wide[0] = constant(p, i->c);
    if (is_k(i->b)) p->last->wide[0] = constant(p, i->b);
    fact_set(&p->facts, i->a, ANY);
    drop_consumed(p, at, false, true, true);
    return true;
}

/* first: the variants _0 (registers), _1 (constant on the right), _2 (on the left), _II, _IK, _FF */
static bool compare_jump(Plan *p, uint32_t at, int first, bool small) {
    const Ins *i = &p->code->ins[at];
    bool kx = is_k(i->a), ky = !small && is_k(i->b);
    if (kx && ky) return false;
    Fact fx = operand_fact(p, i->a), fy = small ? INT : operand_fact(p, i->b);
    if ((int16_t)i->c < 0) plan_put(p, at, st_POKE);
    int variant = small || ky ? 1 : kx ? 2 : 0;
    Value y = small ? v_int((int16_t)i->b) : ky ? constant(p, i->b) : V_UNDEF;
    if (!kx && !ky && !small && fx == INT && fy == INT) variant = 3;
    if (!kx && !ky && !small && fx == FLOAT && fy == FLOAT) variant = 5;
    if (fx == INT && (small || ky) && v_is_int(y) && v_as_int(y) == (int16_t)v_as_int(y)) variant = 4;
    plan_put(p, at, first + variant);
    if (p->failed) return true;
    if (variant < 3)
        p->last->number[M] = (i->flags & CONSUME_A ? 1 : 0) | (i->flags & CONSUME_B && !small ? 2 : 0);
    if (variant == 1) p->last->wide[0] = y;
    if (variant == 2) p->last->wide[0] = constant(p, i->a);
    if (variant == 4) p->last->number[N] = (int32_t)v_as_int(y) * 32768;
    return true;
}

/* --- the instructions --- */

static bool load_attribute(Plan *p, uint32_t at) {
    const Ins *i = &p->code->ins[at];
    if (!cache_of(i)) return false;
    plan_put(p, at,
             cache_kind(i) == CACHE_INLINE     ? st_GETATTR_FAST_0 + (plain(p, i->a) ? 1 : 0)
             : cache_kind(i) == CACHE_PROPERTY ? st_GETATTR_PROPERTY
                                               : st_GETATTR_FOUND);
    if (p->failed) return true;
    p->last->wide[0] = (uintptr_t)&i[1];
    p->last->wide[1] = p->code->consts[i->c];
    p->last->number[N] = i->flags & CONSUME_B ? 1 : 0;
    p->last->number[M] = i->a;
    fact_set(&p->facts, i->a, ANY);
    if (cache_kind(i) == CACHE_PROPERTY)
        p->pushes = true;
    else
        drop_consumed(p, at, false, true, false);
    return true;
}

static bool load_method(Plan *p, uint32_t at) {
    const Ins *i = &p->code->ins[at];
    if (!cache_of(i)) return false;
    bool takes = i->flags & CONSUME_B;
    int form = !takes ? 0 : i->a == i->b ? 2 : 1;
    if (cache_kind(i) == CACHE_MODULE && !takes)
        plan_put(p, at, st_LOAD_METHOD_MODULE);
    else if (cache_kind(i) == CACHE_METHOD && (form == 2 || plain(p, i->a)) && plain(p, i->a + 1))
        plan_put(p, at, st_LOAD_METHOD_FAST_0 + form);
    else
        plan_put(p, at, st_LOAD_METHOD_0 + form);
    if (p->failed) return true;
    p->last->wide[0] = (uintptr_t)&i[1];
    p->last->wide[1] = p->code->consts[i->c];
    if (takes) fact_set(&p->facts, i->b, PLAIN_VALUE);
    fact_set(&p->facts, i->a, ANY);
    fact_set(&p->facts, i->a + 1, ANY);
    return true;
}

static bool store_attribute(Plan *p, uint32_t at) {
    const Ins *i = &p->code->ins[at];
    if (!cache_of(i)) return false;
    bool owned = i->flags & CONSUME_C, adds = cache_kind(i) == CACHE_ADD;
    int first = adds ? st_SETATTR_ADD_0 : cache_kind(i) == CACHE_INLINE ? st_SETATTR_FAST_0 : st_SETATTR_0;
    plan_put(p, at, first + (is_k(i->c) ? 2 : owned ? 1 : 0));
    if (p->failed) return true;
    if (is_k(i->c)) p->last->wide[0] = constant(p, i->c);
    p->last->wide[1] = (uintptr_t)&i[1];
    p->last->number[N] = i->b;
    if (owned) fact_set(&p->facts, i->c, PLAIN_VALUE);
    drop_consumed(p, at, true, false, false);
    return true;
}

static bool store_item(Plan *p, uint32_t at) {
    const Ins *i = &p->code->ins[at];
    bool owned = i->flags & CONSUME_C;
    if (is_k(i->b) && is_k(i->c)) return false;
    plan_put(p, at,
             is_k(i->c)   ? st_SETITEM_FAST_RK
             : is_k(i->b) ? (owned ? st_SETITEM_KT : st_SETITEM_KR)
             : owned      ? st_SETITEM_FAST_RT
                          : st_SETITEM_FAST_RR);
    if (p->failed) return true;
    if (is_k(i->c)) p->last->wide[0] = constant(p, i->c);
    if (is_k(i->b)) p->last->wide[0] = constant(p, i->b);
    if (owned) fact_set(&p->facts, i->c, PLAIN_VALUE);
    if (i->flags & CONSUME_B) drop_operand(p, at, i->b);
    drop_consumed(p, at, true, false, false);
    return true;
}

static bool load_item(Plan *p, uint32_t at, int stencil) {
    const Ins *i = &p->code->ins[at];
    plan_put(p, at, stencil + (is_k(i->c) ? 1 : 0));
    if (p->failed) return true;
    if (is_k(i->c)) p->last->wide[0] = constant(p, i->c);
    fact_set(&p->facts, i->a, ANY);
    drop_consumed(p, at, false, true, true);
    return true;
}

static bool load_global(Plan *p, uint32_t at, bool in_namespace) {
    const Ins *i = &p->code->ins[at];
    uint64_t cache = cache_of(i);
    if (!cache) return false;
    if (in_namespace) plan_put(p, at, st_NO_NAMESPACE);
    plan_put(p, at,
             (int32_t)(cache >> 32) < 0 ? st_LOAD_BUILTIN : st_LOAD_GLOBAL_FAST_0 + (plain(p, i->a) ? 1 : 0));
    if (p->failed) return true;
    p->last->wide[0] = (uintptr_t)&i[1];
    p->last->wide[1] = p->code->consts[i->b];
    fact_set(&p->facts, i->a, ANY);
    return true;
}

/* STORE_GLOBAL, STORE_CELL, STORE_FREE: RK[b] is stored. */
static bool store_name(Plan *p, uint32_t at, int stencil) {
    const Ins *i = &p->code->ins[at];
    plan_put(p, at, stencil + (is_k(i->b) ? 1 : 0));
    if (p->failed) return true;
    if (is_k(i->b)) p->last->wide[0] = constant(p, i->b);
    p->last->wide[1] = (uintptr_t)&i[1];
    p->last->number[N] = i->a;
    if (i->flags & CONSUME_B) drop_operand(p, at, i->b);
    return true;
}

/* An instruction with the operands b and c, or b alone, whose stencils differ in which of them is a constant:
 * first none, then the last, then the one before it. */
static bool with_operands(Plan *p, uint32_t at, int first, Fact makes) {
    const Ins *i = &p->code->ins[at];
    const char *operands = op_info[ins_op(i)].operands;
    bool two = operands[2] == 'k', last_is_k = two && is_k(i->c), other_is_k = is_k(i->b);
    if (last_is_k && other_is_k) return false;
    plan_put(p, at, first + (two ? (last_is_k ? 1 : other_is_k ? 2 : 0) : other_is_k ? 1 : 0));
    if (p->failed) return true;
    if (last_is_k) p->last->wide[0] = constant(p, i->c);
    if (other_is_k) p->last->wide[0] = constant(p, i->b);
    p->last->number[N] = i->c;
    if (operands[0] == 'w') fact_set(&p->facts, i->a, makes);
    drop_consumed(p, at, false, true, two);
    return true;
}

/* `registers` of the window b are empty afterwards. */
static bool build(Plan *p, uint32_t at, int stencil, int registers) {
    const Ins *i = &p->code->ins[at];
    plan_put(p, at, stencil);
    if (p->failed) return true;
    p->last->number[N] = i->c;
    for (int r = 0; r < registers; r++) fact_set(&p->facts, (uint16_t)(i->b + r), PLAIN_VALUE);
    fact_set(&p->facts, i->a, ANY);
    return true;
}

static bool call(Plan *p, uint32_t at, int stencil, int arguments) {
    const Ins *i = &p->code->ins[at];
    plan_put(p, at, stencil);
    if (p->failed) return true;
    p->last->number[A] = 8 * i->c;
    p->last->number[B] = 8 * i->a;
    p->last->number[N] = arguments;
    p->last->number[M] = i->c;
    p->pushes = true;
    return true;
}

static bool leave(Plan *p, uint32_t at) {
    const Ins *i = &p->code->ins[at];
    if (p->code->flags &
        (CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNC_GENERATOR | CODE_CLASS_BODY | CODE_MODULE))
        return false;
    for (uint16_t r = 0; r < i->b; r++)
        if (r != i->a) drop_operand(p, at, r);
    plan_put(p, at, is_k(i->a) ? st_RETURN_1 : st_RETURN_0);
    if (p->failed) return true;
    if (is_k(i->a)) p->last->wide[0] = constant(p, i->a);
    return true;
}

static bool jump_by_value(Plan *p, uint32_t at, int stencil, int last) {
    const Ins *i = &p->code->ins[at];
    plan_put(p, at, i->flags & CONSUME_A && !plain(p, i->a) ? last : stencil);
    if (i->flags & CONSUME_A) fact_set(&p->facts, i->a, PLAIN_VALUE);
    return true;
}

/* The instructions that differ in their stencils alone. */
typedef struct Form {
    enum { NO_FORM, ARITHMETIC, COMPARISON, JUMPING } kind;
    uint16_t which; /* operator, or the first stencil */
    Met met;
    bool small; /* the last operand is a number */
} Form;
#define ARITH(op, with, met, small) [OP_##op] = {ARITHMETIC, WITH_##with, met, small}
#define BOTH(op, with, met) ARITH(op, with, met, false), ARITH(I##op, with, met, false)
#define SUM(op)                                                                          \
    BOTH(op, op, MET_NOTHING), BOTH(op##_R, op, MET_INTS), BOTH(op##_F, op, MET_FLOATS), \
        BOTH(op##_K, op, MET_FLOATS), ARITH(op##_I, op, MET_NOTHING, true)
#define COMPARE(op) [OP_##op] = {COMPARISON, st_##op##_0, MET_NOTHING, false}
#define JUMP(op)                                                \
    [OP_##op] = {JUMPING, st_##op##_0, MET_NOTHING, false},     \
    [OP_##op##_R] = {JUMPING, st_##op##_0, MET_NOTHING, false}, \
    [OP_##op##_I] = {JUMPING, st_##op##_0, MET_NOTHING, true}
static const Form forms[OP_COUNT] = {
    SUM(ADD),
    ARITH(IADD_I, ADD, MET_NOTHING, true),
    SUM(SUB),
    ARITH(ISUB_I, SUB, MET_NOTHING, true),
    SUM(MUL),
    ARITH(TRUEDIV_R, TRUEDIV, MET_FLOATS, false),
    ARITH(TRUEDIV_K, TRUEDIV, MET_FLOATS, false),
    BOTH(TRUEDIV, TRUEDIV, MET_NOTHING),
    BOTH(MOD, MOD, MET_INTS),
    ARITH(MOD_I, MOD, MET_INTS, true),
    BOTH(FLOORDIV, FLOORDIV, MET_INTS),
    ARITH(FLOORDIV_I, FLOORDIV, MET_INTS, true),
    BOTH(AND, AND, MET_INTS),
    ARITH(AND_I, AND, MET_INTS, true),
    BOTH(OR, OR, MET_INTS),
    BOTH(XOR, XOR, MET_INTS),
    BOTH(LSHIFT, LSHIFT, MET_INTS),
    BOTH(RSHIFT, RSHIFT, MET_INTS),
    COMPARE(LT),
    COMPARE(LE),
    COMPARE(EQ),
    COMPARE(NE),
    COMPARE(GT),
    COMPARE(GE),
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

bool is_arithmetic(const Ins *i) { return forms[ins_op(i)].kind == ARITHMETIC; }
int jump_stencil(const Ins *i, bool *small) {
    const Form *form = &forms[ins_op(i)];
    *small = form->small;
    return form->kind == JUMPING ? form->which : 0;
}

bool plan_instruction(Plan *p, uint32_t at) {
    const Ins *i = &p->code->ins[at];
    Facts *f = &p->facts;
    const Form *form = &forms[ins_op(i)];
    switch (form->kind) {
    case ARITHMETIC: return arithmetic(p, at, form->which, form->met, form->small);
    case COMPARISON: return compare(p, at, form->which);
    case JUMPING: return compare_jump(p, at, form->which, form->small);
    case NO_FORM: break;
    }
    switch (ins_op(i)) {
    case OP_NOP: return true;
    case OP_MOVE: {
        Fact fact = fact_of(f, i->b);
        if (i->flags & CONSUME_B) {
            plan_put(p, at, st_TAKE_0 + (plain(p, i->a) ? 2 : 0));
            fact_set(f, i->b, PLAIN_VALUE);
        } else
            plan_put(p, at,
                     fact == ANY ? st_MOVE_FAST_0 + (plain(p, i->a) ? 1 : 0)
                                 : st_MOVE_1 + (plain(p, i->a) ? 2 : 0));
        fact_set(f, i->a, fact);
        return true;
    }
    case OP_LOADK: {
        Value v = p->code->consts[i->b];
        plan_put(p, at, (v_is_obj(v) ? st_LOADK_OBJ_0 : st_LOADK_0) + (plain(p, i->a) ? 1 : 0));
        if (!p->failed) p->last->wide[0] = v;
        fact_set(f, i->a, v_is_obj(v) ? ANY : v_is_int(v) ? INT : v_is_double(v) ? FLOAT : PLAIN_VALUE);
        return true;
    }
    case OP_CLEAR:
        plan_put(p, at, st_DROP);
        fact_set(f, i->a, PLAIN_VALUE);
        return true;
    case OP_CHECK: plan_put(p, at, st_CHECK); return true;
    case OP_NEG: {
        Fact fact = fact_of(f, i->b);
        plan_put(p, at, st_NEG_0 + (fact == FLOAT ? 1 : 0) + (plain(p, i->a) ? 4 : 0));
        fact_set(f, i->a, fact == FLOAT ? FLOAT : PLAIN_VALUE);
        return true;
    }
    case OP_IS:
    case OP_IS_NOT:
        if (is_k(i->b)) return false;
        plan_put(p, at, (ins_op(i) == OP_IS ? st_IS_0 : st_IS_NOT_0) + (is_k(i->c) ? 1 : 0));
        if (p->failed) return true;
        if (is_k(i->c)) p->last->wide[0] = constant(p, i->c);
        fact_set(f, i->a, PLAIN_VALUE);
        drop_consumed(p, at, false, true, true);
        return true;
    case OP_IN: return with_operands(p, at, st_IN_0, PLAIN_VALUE);
    case OP_NOT_IN: return with_operands(p, at, st_NOT_IN_0, PLAIN_VALUE);
    case OP_NOT:
        plan_put(p, at, st_NOT_0 + (plain(p, i->a) ? 1 : 0));
        fact_set(f, i->a, PLAIN_VALUE);
        drop_consumed(p, at, false, true, false);
        return true;
    case OP_JUMP: plan_put(p, at, st_JUMP); return true;
    case OP_JUMP_BACK:
        plan_put(p, at, st_POKE);
        plan_put(p, at, st_JUMP);
        return true;
    case OP_JT: return jump_by_value(p, at, st_JT, st_JT_LAST);
    case OP_JF: return jump_by_value(p, at, st_JF, st_JF_LAST);
    case OP_JNONE: return jump_by_value(p, at, st_JNONE, st_JNONE_LAST);
    case OP_JNOTNONE: return jump_by_value(p, at, st_JNOTNONE, st_JNOTNONE_LAST);
    case OP_GETATTR: return load_attribute(p, at);
    case OP_LOAD_METHOD: return load_method(p, at);
    case OP_SETATTR: return store_attribute(p, at);
    case OP_GETITEM: return load_item(p, at, st_GETITEM_0);
    case OP_GETITEM_LIST: return load_item(p, at, st_GETITEM_LIST_FAST_0 + (plain(p, i->a) ? 1 : 0));
    case OP_SETITEM: return store_item(p, at);
    case OP_LOAD_GLOBAL: return load_global(p, at, false);
    case OP_LOAD_NAME: return load_global(p, at, true);
    case OP_STORE_GLOBAL: return store_name(p, at, st_STORE_GLOBAL_0);
    case OP_STORE_NAME: plan_put(p, at, st_NO_NAMESPACE); return store_name(p, at, st_STORE_GLOBAL_0);
    case OP_STORE_CELL: return store_name(p, at, st_STORE_CELL_0);
    case OP_STORE_FREE: return store_name(p, at, st_STORE_FREE_0);
    case OP_LOAD_CELL:
        plan_put(p, at, st_LOAD_CELL_FAST_0 + (plain(p, i->a) ? 1 : 0));
        fact_set(f, i->a, ANY);
        return true;
    case OP_LOAD_FREE:
    case OP_LOAD_CLOSURE:
        plan_put(p, at,
                 ins_op(i) == OP_LOAD_CLOSURE ? st_LOAD_CLOSURE
                                              : st_LOAD_FREE_FAST_0 + (plain(p, i->a) ? 1 : 0));
        if (!p->failed) p->last->number[N] = i->b;
        fact_set(f, i->a, ANY);
        return true;
    case OP_FOR_RANGE:
        plan_put(p, at, st_FOR_RANGE_0 + (plain(p, i->b) ? 1 : 0));
        fact_set(f, i->b, INT);
        return true;
    case OP_FOR_LIST:
        plan_put(p, at, st_FOR_LIST_FAST_0 + (plain(p, i->b) ? 1 : 0));
        fact_set(f, i->b, ANY);
        return true;
    case OP_FOR_ITER:
    case OP_SEND:
        plan_put(p, at, ins_op(i) == OP_SEND ? st_SEND : st_FOR_ITER);
        if (p->failed) return true;
        p->last->wide[0] = (uintptr_t)&p->code->ins[jump_target(p->code, at)];
        p->last->number[N] = i->a;
        p->last->number[M] = i->b;
        p->pushes = true;
        return true;
    case OP_FOR_PAIR: /* with the UNPACK that follows, which is only for what is no pair */
        plan_put(p, at, st_FOR_PAIR);
        if (p->failed) return true;
        p->last->number[C] = 8 * i[1].a;
        p->pushes = true; /* no frame, but it goes on behind the UNPACK */
        plan_put(p, at, st_JUMP);
        if (!p->failed) p->last->skips = 2;
        return true;
    case OP_YIELD:
        plan_put(p, at, is_k(i->b) ? st_YIELD_K : i->flags & CONSUME_B ? st_YIELD_1 : st_YIELD_0);
        if (!p->failed && is_k(i->b)) p->last->wide[0] = constant(p, i->b);
        p->pushes = true;
        return true;
    case OP_CALL: return call(p, at, st_CALL, i->b);
    case OP_CALL_METHOD: return call(p, at, st_CALL_METHOD, i->b + 1);
    case OP_CALL_EX: return call(p, at, st_CALL_EX, 0);
    case OP_CALL_KW:
    case OP_CALL_METHOD_KW: {
        Value names = p->code->consts[i[1].word & 0x7fff];
        call(p, at, ins_op(i) == OP_CALL_KW ? st_CALL_KW : st_CALL_METHOD_KW,
             i->b - (int)as_tuple(names)->len);
        if (!p->failed) p->last->wide[0] = names;
        return true;
    }
    case OP_RETURN: return leave(p, at);
    case OP_BUILD_TUPLE: return build(p, at, st_BUILD_TUPLE, i->c);
    case OP_BUILD_LIST: return build(p, at, st_BUILD_LIST, i->c);
    case OP_BUILD_SET: return build(p, at, st_BUILD_SET, i->c);
    case OP_BUILD_MAP: return build(p, at, st_BUILD_MAP, 2 * i->c);
    case OP_BUILD_STRING: return build(p, at, st_BUILD_STRING, i->c);
    case OP_BUILD_SLICE:
        plan_put(p, at, st_BUILD_SLICE);
        fact_set(f, i->a, ANY);
        for (uint16_t r = i->b; r < i->b + 3; r++)
            if (r != i->a) drop_operand(p, at, r);
        return true;
    case OP_GETSLICE:
        plan_put(p, at, st_GETSLICE);
        fact_set(f, i->a, ANY);
        for (uint16_t r = i->c; r < i->c + 2; r++)
            if (r != i->a) drop_operand(p, at, r);
        drop_consumed(p, at, false, true, false);
        return true;
    case OP_SETSLICE:
        plan_put(p, at, is_k(i->c) ? st_SETSLICE_1 : st_SETSLICE_0);
        if (p->failed) return true;
        if (is_k(i->c)) p->last->wide[0] = constant(p, i->c);
        for (uint16_t r = i->b; r < i->b + 2; r++) drop_operand(p, at, r);
        drop_consumed(p, at, true, false, true);
        return true;
    case OP_DELITEM:
        if (!with_operands(p, at, st_DELITEM_0, ANY)) return false;
        drop_consumed(p, at, true, false, false);
        return true;
    case OP_GET_ITER: return with_operands(p, at, st_GET_ITER, ANY);
    case OP_LIST_TO_TUPLE: return with_operands(p, at, st_LIST_TO_TUPLE, ANY);
    case OP_FORMAT: return !is_k(i->b) && with_operands(p, at, st_FORMAT, ANY);
    case OP_CONVERT: return !is_k(i->b) && with_operands(p, at, st_CONVERT, ANY);
    case OP_FORMAT_SPEC: return !is_k(i->b) && with_operands(p, at, st_FORMAT_SPEC_0, ANY);
    case OP_SET_FUNCTION: return with_operands(p, at, st_SET_FUNCTION_0, ANY);
    case OP_SET_ADD: return with_operands(p, at, st_SET_ADD_0, ANY);
    case OP_LIST_EXTEND: return with_operands(p, at, st_LIST_EXTEND_0, ANY);
    case OP_MAP_ADD: return with_operands(p, at, st_MAP_ADD_0, ANY);
    case OP_MAKE_FUNCTION:
    case OP_MAKE_CELL:
        plan_put(p, at, ins_op(i) == OP_MAKE_FUNCTION ? st_MAKE_FUNCTION : st_MAKE_CELL);
        if (p->failed) return true;
        p->last->number[N] = i->b;
        if (ins_op(i) == OP_MAKE_FUNCTION) p->last->wide[0] = p->code->consts[i->b];
        fact_set(f, i->a, ANY);
        return true;
    case OP_LIST_APPEND:
        if (is_k(i->b)) return false;
        plan_put(p, at, st_LIST_APPEND);
        if (!p->failed) p->last->number[M] = i->flags & CONSUME_B ? 1 : 0;
        if (i->flags & CONSUME_B) fact_set(f, i->b, PLAIN_VALUE);
        return true;
    case OP_UNPACK:
        if (i->c != 2 && i->c != 3) return false;
        plan_put(p, at, i->c == 2 ? st_UNPACK_2 : st_UNPACK_3);
        if (!p->failed) p->last->number[M] = i->flags & CONSUME_B ? 1 : 0;
        if (i->flags & CONSUME_B) fact_set(f, i->b, PLAIN_VALUE);
        for (int j = 0; j < i->c; j++) fact_set(f, (uint16_t)(i->a + j), ANY);
        return true;
    default: return false;
    }
}

uint32_t plan_signature(const Code *code) {
    uint32_t sum = 0;
    for (uint32_t at = 0; at < code->nins; at += 1 + op_info[ins_op(&code->ins[at])].cache) {
        const Ins *i = &code->ins[at];
        sum = sum * 31 + ins_op(i);
        if (ins_op(i) == OP_GETATTR || ins_op(i) == OP_SETATTR || ins_op(i) == OP_LOAD_METHOD)
            sum = sum * 31 + cache_kind(i) + (cache_of(i) != 0);
        if (ins_op(i) == OP_LOAD_GLOBAL || ins_op(i) == OP_LOAD_NAME)
            sum = sum * 31 + (cache_of(i) >> 63) + (cache_of(i) != 0);
    }
    return sum;
}

bool plan_make(Plan *p, const Code *code) {
    uint8_t *enters = calloc(code->nins + 1, 1);
    p->code = code;
    p->start = malloc(code->nins * sizeof *p->start);
    if (!enters || !p->start) {
        free(enters);
        return false;
    }
    /* A first run finds what is left to the loop; the second one knows the leaders. */
    bool fine = true;
    for (int run = 0; run < 2 && fine; run++) {
        p->npieces = 0;
        if (run == 1) fine = facts_find(&p->facts, code, enters);
        for (uint32_t at = 0; fine && at < code->nins && !p->failed;) {
            const Ins *i = &code->ins[at];
            if (ins_op(i) == OP_FAR) fine = false;
            p->start[at] = p->npieces;
            if (run == 1 && p->facts.leader[at]) facts_at(&p->facts, at);
            if (run == 1) {
                uint32_t after = lend_from(p, at);
                if (after) {
                    at = after;
                    continue;
                }
            }
            uint32_t before = p->npieces;
            p->pushes = false;
            if (run == 0) memset(p->facts.now, ANY, sizeof p->facts.now);
            bool done = plan_instruction(p, at);
            if (!done) {
                p->npieces = before;
                plan_put(p, at, st_exit);
            }
            if (!done || p->pushes) enters[at] = 1;
            at += 1 + op_info[ins_op(i)].cache;
        }
    }
    free(enters);
    return fine && !p->failed;
}

void plan_free(Plan *p) {
    facts_free(&p->facts);
    free(p->pieces);
    free(p->start);
}
#endif
