#include "src/vm/made.h"

#include <string.h>

#include "src/objects/containers.h"
#include "src/objects/str.h"

#define NOWHERE UINT32_MAX

/* What is known of the instruction that gave a variable its value. */
typedef enum Verdict {
    MADE_OTHER, /* it makes something else */
    MADE_IT,
    MADE_UNKNOWN,
} Verdict;

typedef struct Search {
    const Code *c;
    Value v;       /* the object */
    uint32_t line; /* of the one store that can have made it */
    bool doubt;
} Search;

static inline uint32_t next_of(const Code *c, uint32_t at) {
    return at + 1u + op_info[ins_op(&c->ins[at])].cache;
}

static bool writes(const Ins *i, uint32_t reg) {
    const char *letters = op_info[ins_op(i)].operands;
    const uint16_t operands[] = {i->a, i->b, i->c};
    for (int k = 0; k < 3; k++)
        if (letters[k] == 'w' && operands[k] == reg) return true;
    return reg >= i->a && reg < i->a + ins_window_filled(i, ins_op(i));
}

static bool jumps_between(const Code *c, uint32_t before, uint32_t from, uint32_t to) {
    for (uint32_t at = 0; at < before; at = next_of(c, at)) {
        int64_t target = code_jump_target(c, at, ins_op(&c->ins[at]));
        if (target > from && target <= to) return true;
    }
    return false;
}

/* The instruction whose result is in `reg` at `to`; NOWHERE when several may be. */
static uint32_t origin(const Code *c, uint32_t reg, uint32_t to) {
    uint32_t found = NOWHERE;
    for (uint32_t at = 0; at < to; at = next_of(c, at))
        if (writes(&c->ins[at], reg)) found = at;
    return found == NOWHERE || jumps_between(c, found, found, to) ? NOWHERE : found;
}

static uint32_t far_after(const Ins *i, uint32_t far) {
    return ins_op(i) == OP_FAR ? i->b | (uint32_t)i->c << 16 : far;
}

/* The instruction loads a variable called as the class of v. */
static Verdict loads_class(const Code *c, uint32_t at, Value v) {
    const Ins *i = &c->ins[at];
    uint32_t far = 0;
    if (ins_op(i) != OP_LOAD_GLOBAL && ins_op(i) != OP_LOAD_NAME) return MADE_UNKNOWN;
    for (uint32_t k = 0; k < at; k = next_of(c, k)) far = far_after(&c->ins[k], far);
    Value name = c->consts[far + i->b];
    return is_str(name) && str_equal(as_str(name), as_str(type_of(v)->name)) ? MADE_IT : MADE_UNKNOWN;
}

static Verdict by_shape(Value v, uint32_t shape) { return is_shape(v, shape) ? MADE_IT : MADE_OTHER; }

/* Does the instruction make such an object? */
static Verdict makes(const Code *c, uint32_t at, Value v) {
    const Ins *i = &c->ins[at];
    switch (ins_op(i)) {
    case OP_BUILD_LIST: return by_shape(v, SHAPE_LIST);
    case OP_BUILD_SET: return by_shape(v, SHAPE_SET);
    case OP_BUILD_MAP: return by_shape(v, SHAPE_DICT);
    case OP_BUILD_TUPLE:
    case OP_LIST_TO_TUPLE: return by_shape(v, SHAPE_TUPLE);
    case OP_LOADK:
    case OP_MAKE_FUNCTION:
    case OP_BUILD_STRING:
    case OP_DELETE:
    case OP_CLEAR:
    case OP_CHECK: return MADE_OTHER;
    case OP_CALL:
    case OP_CALL_KW: {
        uint32_t callee = origin(c, i->a, at);
        return callee == NOWHERE ? MADE_UNKNOWN : loads_class(c, callee, v);
    }
    default: return MADE_UNKNOWN;
    }
}

/* The store at `at` takes what the instruction `maker` made. */
static void judge(Search *s, uint32_t maker) {
    Verdict verdict = maker == NOWHERE ? MADE_UNKNOWN : makes(s->c, maker, s->v);
    PosEntry place;
    if (verdict == MADE_OTHER) return;
    if (verdict == MADE_UNKNOWN || s->line || !code_position(s->c, maker, &place))
        s->doubt = true;
    else
        s->line = place.line;
}

/* A store of the operand x, a register or a constant. */
static void judge_stored(Search *s, uint32_t at, uint32_t x) {
    if (x & K_BIT) return;
    judge(s, x < s->c->nlocals ? NOWHERE : origin(s->c, x, at));
}

/* Does a function within the code store into the variable? */
static bool stored_within(const Code *c, Value name, Op op) {
    for (uint32_t k = 0; k < c->nconsts; k++) {
        if (!is_shape(c->consts[k], SHAPE_CODE)) continue;
        const Code *in = as_code(c->consts[k]);
        uint32_t far = 0;
        for (uint32_t at = 0; at < in->nins; at = next_of(in, at)) {
            const Ins *i = &in->ins[at];
            far = far_after(i, far);
            if (ins_op(i) != op) continue;
            Value stored = op == OP_STORE_FREE ? as_tuple(in->freevars)->items[i->a] : in->consts[far + i->a];
            if (stored == name) return true;
        }
        if (stored_within(in, name, op)) return true;
    }
    return false;
}

static Value cell_name(const Code *c, uint32_t reg) {
    for (int64_t i = 0; i < as_tuple(c->cellvars)->len; i++)
        if (c->cell_regs[i] == reg) return as_tuple(c->cellvars)->items[i];
    return V_UNDEF;
}

uint32_t made_in_register(const Code *c, uint32_t reg, Value v) {
    Value cell = cell_name(c, reg);
    if (reg < c->nparams) return 0;
    if (cell != V_UNDEF && stored_within(c, cell, OP_STORE_FREE)) return 0;
    Search s = {.c = c, .v = v};
    for (uint32_t at = 0; at < c->nins && !s.doubt; at = next_of(c, at)) {
        const Ins *i = &c->ins[at];
        if (ins_op(i) == OP_STORE_CELL && i->a == reg)
            judge_stored(&s, at, i->b);
        else if (ins_op(i) == OP_MAKE_CELL || !writes(i, reg))
            continue;
        else if (ins_op(i) == OP_MOVE)
            judge_stored(&s, at, i->b);
        else
            judge(&s, at);
    }
    return s.doubt ? 0 : s.line;
}

uint32_t made_in_global(const Code *module, Value name, Value v) {
    if (stored_within(module, name, OP_STORE_GLOBAL)) return 0;
    Search s = {.c = module, .v = v};
    uint32_t far = 0;
    for (uint32_t at = 0; at < module->nins && !s.doubt; at = next_of(module, at)) {
        const Ins *i = &module->ins[at];
        far = far_after(i, far);
        if ((ins_op(i) == OP_STORE_NAME || ins_op(i) == OP_STORE_GLOBAL) &&
            module->consts[far + i->a] == name)
            judge_stored(&s, at, i->b);
    }
    return s.doubt ? 0 : s.line;
}
