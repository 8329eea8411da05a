/* Making instructions: registers, jumps, protected ranges, places in the source, and what is definitely
 * assigned. */
#include "src/compile/emit.h"
#include "src/compile/switches.h"

#include <string.h>

void *grow(Compiler *c, void *items, int n, int *cap, size_t size) {
    if (n < *cap) return items;
    int more = *cap ? *cap * 2 : 8;
    void *p = arena_alloc(c->arena, (size_t)more * size);
    if (!p || c->arena->failed) fail_memory(c);
    if (n) memcpy(p, items, (size_t)n * size);
    *cap = more;
    return p;
}

Text text_of(Compiler *c, const char *s) { return arena_intern(c->arena, s, strlen(s)); }

/* --- registers --- */

void need_above(Compiler *c, int n) {
    Unit *u = c->unit;
    if (u->top + n > u->max_top) u->max_top = u->top + n;
    if (u->max_top > MAX_REGS - 16) fail_at(c, NO_LOC, "too many values in use at once");
}

int temps_new(Compiler *c, int n) {
    int at = c->unit->top;
    c->unit->top += n;
    need_above(c, 0);
    return at;
}

int temp_new(Compiler *c) { return temps_new(c, 1); }

/* --- places --- */

/* An instruction without a place of its own stands where the one before it does. */
static void note_place(Compiler *c, Loc loc) {
    Unit *u = c->unit;
    if (u->npos) {
        if (loc.line == 0) return;
        const PosEntry *p = &u->pos[u->npos - 1];
        if ((int)p->line == loc.line && (int)p->end_line == loc.end_line && (int)p->col == loc.col &&
            (int)p->end_col == loc.end_col)
            return;
    }
    *PUSH(c, u->pos, u->npos, u->pos_cap) =
        (PosEntry){(uint32_t)u->nins, (uint32_t)loc.line, (uint32_t)loc.end_line, (uint32_t)loc.col,
                   (uint32_t)loc.end_col};
}

/* --- instructions --- */

int emit_raw(Compiler *c, Ins i) {
    Unit *u = c->unit;
    if (u->muted || u->dead) return u->nins;
    *PUSH(c, u->ins, u->nins, u->ins_cap) = i;
    return u->nins - 1;
}

/* An instruction one of whose operands is a constant that 16 bits cannot number stands between two FAR. Its
 * other constants go through registers. */
static int emit_far(Compiler *c, Loc loc, Op op, int flags, int operands[3], int far) {
    Unit *u = c->unit;
    int top = u->top, base = operands[far] & ~0x7fff;
    for (int k = 0; k < 3; k++) {
        if (op_info[op].operands[k] != 'k' || !(operands[k] & K_BIT)) continue;
        int d = temp_new(c);
        load_const(c, loc, d, operands[k] & ~(int)K_BIT);
        operands[k] = d;
        flags |= CONSUME_A << k;
    }
    u->top = top;
    operands[far] -= base;
    emit_raw(c, (Ins){.op = OP_FAR, .b = (uint16_t)base, .c = (uint16_t)(base >> 16)});
    int at = emit(c, loc, op, flags, operands[0], operands[1], operands[2]);
    emit_raw(c, (Ins){.op = OP_FAR});
    return at;
}

int emit(Compiler *c, Loc loc, Op op, int flags, int a, int b, int x) {
    Unit *u = c->unit;
    if (u->muted || u->dead) return u->nins;
    note_place(c, loc);
    int operands[3] = {a, b, x};
    for (int k = 0; k < 3; k++)
        if (UNLIKELY(operands[k] >= FAR_END) && strchr("nc", op_info[op].operands[k]))
            return emit_far(c, loc, op, flags, operands, k);
    if (UNLIKELY(switches_on())) switches_before(c, op, flags, operands);
    if (op == OP_RETURN) b = u->top;
    int at = emit_raw(c, (Ins){.op = (uint8_t)op,
                               .flags = (uint8_t)flags,
                               .a = (uint16_t)a,
                               .b = (uint16_t)b,
                               .c = (uint16_t)x});
    if (op != OP_CALL_KW && op != OP_CALL_METHOD_KW)
        for (int i = 0; i < op_info[op].cache; i++) emit_raw(c, (Ins){.word = 0});
    return at;
}

void emit_word(Compiler *c, uint64_t word) { emit_raw(c, (Ins){.word = word}); }

/* --- jumps and what is assigned where they meet --- */

Label *label_new(Compiler *c) {
    Label *l = arena_alloc(c->arena, sizeof *l);
    if (!l || c->arena->failed) fail_memory(c);
    l->at = -1;
    return l;
}

static void meet(Compiler *c, Label *l) {
    Unit *u = c->unit;
    if (u->dead || u->muted) return;
    if (!l->used) {
        l->used = true;
        l->state = arena_alloc(c->arena, (size_t)(u->nwords + 1) * sizeof *l->state);
        if (!l->state) fail_memory(c);
        memcpy(l->state, u->assigned, (size_t)u->nwords * sizeof *l->state);
        return;
    }
    for (int i = 0; i < u->nwords; i++) l->state[i] &= u->assigned[i];
}

void mark_dead(Compiler *c) {
    if (!c->unit->muted) c->unit->dead = true;
}

void emit_jump(Compiler *c, Loc loc, Op op, int flags, int a, int b, Label *to) {
    Unit *u = c->unit;
    if (u->muted || u->dead) return;
    if (op == OP_JUMP && to->at >= 0) op = OP_JUMP_BACK;
    int at = emit(c, loc, op, flags, a, b, 0);
    *PUSH(c, u->jumps, u->njumps, u->jumps_cap) = (Jump){at, to};
    if (to->at < 0) meet(c, to);
    if (op == OP_JUMP || op == OP_JUMP_BACK) mark_dead(c);
}

void label_here(Compiler *c, Label *l) {
    Unit *u = c->unit;
    if (u->muted) return;
    l->at = u->nins;
    if (!l->used) return;
    if (u->dead)
        memcpy(u->assigned, l->state, (size_t)u->nwords * sizeof *l->state);
    else
        for (int i = 0; i < u->nwords; i++) u->assigned[i] &= l->state[i];
    u->dead = false;
}

/* --- protected ranges --- */

Protected *protect(Compiler *c, Label *target, int reg) {
    Protected *p = arena_alloc(c->arena, sizeof *p);
    if (!p || c->arena->failed) fail_memory(c);
    p->target = target;
    p->reg = (uint16_t)reg;
    meet(c, target); /* an exception may lead there from here */
    protect_reopen(c, p);
    return p;
}

void protect_close(Compiler *c, Protected *p) {
    Unit *u = c->unit;
    if (!p->open) return;
    p->open = false;
    u->nprotected--;
    if (p->start == u->nins) return;
    int cap = u->exc_cap;
    u->exc_targets = grow(c, u->exc_targets, u->nexc, &cap, sizeof *u->exc_targets);
    u->exc_targets[u->nexc] = p->target;
    *PUSH(c, u->exc, u->nexc, u->exc_cap) =
        (ExcEntry){(uint32_t)p->start, (uint32_t)u->nins, 0, p->reg, p->reg};
}

void protect_reopen(Compiler *c, Protected *p) {
    if (p->open) return;
    p->open = true;
    p->start = c->unit->nins;
    c->unit->nprotected++;
}

/* --- moving values --- */

void load_const(Compiler *c, Loc loc, int to, int index) { emit(c, loc, OP_LOADK, 0, to, index, 0); }

void move_to(Compiler *c, Loc loc, int to, Opd from) {
    if (is_const(from))
        load_const(c, loc, to, from.x & ~(int)K_BIT);
    else if (from.x != to)
        emit(c, loc, OP_MOVE, from.temp ? CONSUME_B : 0, to, from.x, 0);
}

void drop(Compiler *c, Loc loc, Opd o) {
    if (o.temp) emit(c, loc, OP_CLEAR, 0, o.x, 0, 0);
}
