/* try, except, except*, finally and with.
 *
 * A handler begins with its exception in R[r] and what was handled before in R[r+1]. An exception that leaves
 * a handler while the frame has another one around it goes through a cleanup, which puts itself in R[r]'s
 * place and raises again, so that what is being handled is right further out; when nothing in the frame is
 * around, the end of the frame does that.
 */
#include "src/compile/emit.h"

#define NONE opd_value(c, V_NONE)

/* --- leaving blocks --- */

static void unbind(Compiler *c, Text name) {
    int reg = name_register(c, name);
    if (reg >= 0) {
        emit(c, NO_LOC, OP_CLEAR, 0, reg, 0, 0);
        return;
    }
    name_store(c, NO_LOC, name, NONE); /* the body may have deleted it */
    name_delete(c, NO_LOC, name);
}

static Loc with_loc(const Node *n, int item) {
    return loc_of(n->With.items.items[item]->withitem.context_expr);
}

/* __exit__(None, None, None) of the pair in R[pair]. */
/* A cown unbinds the name after `as` when its block ends. */
static void note_name(Compiler *c, Loc loc, const Block *b) {
    const Node *vars = b->node->With.items.items[b->item]->withitem.optional_vars;
    if (!vars || vars->kind != NK_Name || b->is_async) return;
    emit(c, loc, OP_NOP, 0, const_add(c, interned(c, scope_mangle(c, c->unit->inner, vars->Name.id))), 1, 0);
}

static void exit_normally(Compiler *c, const Block *b) {
    Unit *u = c->unit;
    Loc loc = with_loc(b->node, b->item);
    int top = u->top, w = b->reg;
    if (top != w + 2) { /* values lie above the pair: it moves to the top */
        w = temps_new(c, 2);
        emit(c, loc, OP_MOVE, CONSUME_B, w, b->reg, 0);
        emit(c, loc, OP_MOVE, CONSUME_B, w + 1, b->reg + 1, 0);
    }
    for (int i = 0; i < 3; i++) load_const(c, loc, temp_new(c), const_add(c, V_NONE));
    emit(c, loc, OP_CALL_METHOD, 0, w, 3, w);
    note_name(c, loc, b);
    u->top = w + 1;
    if (b->is_async) expr_await(c, loc, w, 2);
    emit(c, loc, OP_CLEAR, 0, w, 0, 0);
    u->top = top;
}

static void leave_block(Compiler *c, Loc loc, Block *b) {
    switch (b->kind) {
    case BLOCK_LOOP:
    case BLOCK_TRY: break;
    case BLOCK_STAR_HANDLER:
    case BLOCK_FINALLY_END: emit(c, loc, OP_POP_EXC, 0, b->reg, 0, 0); break;
    case BLOCK_HANDLER:
        emit(c, loc, OP_POP_EXC, 0, b->reg, 0, 0);
        if (b->node->ExceptHandler.name.s) unbind(c, b->node->ExceptHandler.name);
        break;
    case BLOCK_FINALLY:
        c->quiet++;
        statements(c, &b->node->Try.finalbody);
        c->quiet--;
        break;
    case BLOCK_WITH: exit_normally(c, b); break;
    }
}

void unwind(Compiler *c, Loc loc, Block *until) {
    Unit *u = c->unit;
    for (Block *b = u->block; b != until; b = b->outer) {
        for (int i = 0; i < 2; i++)
            if (b->ranges[i]) protect_close(c, b->ranges[i]);
        if (b->kind == BLOCK_LOOP && b->iter >= 0 && until) emit(c, loc, OP_CLEAR, 0, b->iter, 0, 0);
        u->block = b->outer; /* the finally clause stands outside of what it protects */
        leave_block(c, loc, b);
    }
}

void unwound(Compiler *c, Block *block, Block *until) {
    for (Block *b = block; b != until; b = b->outer)
        for (int i = 0; i < 2; i++)
            if (b->ranges[i]) protect_reopen(c, b->ranges[i]);
    c->unit->block = block;
}

/* --- cleanups --- */

/* The exception in R[inner] takes the place of the one in R[outer], whose handler it leaves. */
static void raise_instead(Compiler *c, int outer, int inner) {
    emit(c, NO_LOC, OP_MOVE, CONSUME_B, outer, inner, 0);
    emit(c, NO_LOC, OP_CLEAR, 0, inner + 1, 0, 0);
    emit(c, NO_LOC, OP_RERAISE, 0, outer, 0, 0);
    mark_dead(c);
}

static void cleanup(Compiler *c, Label *l, Protected *p, int r) {
    if (!p) return;
    protect_close(c, p);
    label_here(c, l);
    raise_instead(c, r, r + 2);
}

/* A cleanup is of use only when the exception may be caught further out in this frame. */
static Protected *protect_handler(Compiler *c, Label *l, int r) {
    need_above(c, 2);
    return c->unit->nprotected ? protect(c, l, r + 2) : NULL;
}

/* --- except --- */

typedef struct Unbinding {
    Label *label;
    const Node *handler;
} Unbinding;

static void handler_body(Compiler *c, const Node *h, int r, Protected *around, Unbinding *unbinding) {
    Text name = h->ExceptHandler.name;
    Protected *p = NULL;
    unbinding->label = NULL;
    if (name.s) {
        name_store(c, loc_of(h), name, opd_reg(r));
        if (c->unit->nprotected || name_register(c, name) < 0) {
            *unbinding = (Unbinding){label_new(c), h};
            p = protect(c, unbinding->label, r + 2);
        }
    }
    Block b = {.kind = BLOCK_HANDLER, .reg = r, .node = h, .ranges = {p, around}};
    block_push(c, &b, h);
    statements(c, &h->ExceptHandler.body);
    block_pop(c);
    if (p) protect_close(c, p);
    if (c->unit->dead) return;
    emit(c, NO_LOC, OP_POP_EXC, 0, r, 0, 0);
    if (name.s) unbind(c, name);
}

static void try_except(Compiler *c, const Node *n) {
    Unit *u = c->unit;
    int r = u->top;
    const NodeList *handlers = &n->Try.handlers;
    Label *handler = label_new(c), *end = label_new(c), *leave = label_new(c);
    Protected *p = protect(c, handler, r);
    Block b = {.kind = BLOCK_TRY, .ranges = {p}};
    block_push(c, &b, n);
    statements(c, &n->Try.body);
    block_pop(c);
    protect_close(c, p);
    statements(c, &n->Try.orelse);
    if (!u->dead) emit_jump(c, NO_LOC, OP_JUMP, 0, 0, 0, end);
    label_here(c, handler);
    temps_new(c, 2);
    Protected *around = protect_handler(c, leave, r);
    Unbinding *unbindings = arena_alloc(c->arena, (size_t)handlers->n * sizeof *unbindings + 1);
    if (!unbindings) fail_memory(c);
    bool bare = false;
    for (int i = 0; i < handlers->n; i++) {
        const Node *h = handlers->items[i];
        Label *next = label_new(c);
        if (h->ExceptHandler.type) {
            Loc loc = loc_of(h);
            Opd type = expr_any(c, h->ExceptHandler.type);
            u->top = r + 2;
            int t = temp_new(c);
            emit(c, loc, OP_EXC_MATCH, type.temp ? CONSUME_C : 0, t, r, type.x);
            emit_jump(c, loc, OP_JF, CONSUME_A, t, 0, next);
            u->top = r + 2;
        } else if (i + 1 < handlers->n)
            fail_at(c, loc_of(h), "default 'except:' must be last");
        else
            bare = true;
        handler_body(c, h, r, around, &unbindings[i]);
        if (!u->dead) emit_jump(c, NO_LOC, OP_JUMP, 0, 0, 0, end);
        label_here(c, next);
    }
    if (around) protect_close(c, around);
    if (!bare) emit(c, loc_of(handlers->items[handlers->n - 1]), OP_RERAISE, 0, r, 1, 0);
    mark_dead(c);
    for (int i = 0; i < handlers->n; i++) {
        if (!unbindings[i].label) continue;
        label_here(c, unbindings[i].label);
        unbind(c, unbindings[i].handler->ExceptHandler.name);
        raise_instead(c, r, r + 2);
    }
    cleanup(c, leave, around, r);
    u->top = r;
    label_here(c, end);
}

/* --- finally --- */

typedef void Body(Compiler *c, const Node *n);

static void plain_body(Compiler *c, const Node *n) {
    if (n->Try.handlers.n)
        try_except(c, n);
    else {
        statements(c, &n->Try.body);
        statements(c, &n->Try.orelse);
    }
}

static void with_finally(Compiler *c, const Node *n, Body *body) {
    Unit *u = c->unit;
    int r = u->top;
    Label *handler = label_new(c), *end = label_new(c), *leave = label_new(c);
    Protected *p = protect(c, handler, r);
    Block b = {.kind = BLOCK_FINALLY, .node = n, .ranges = {p}};
    block_push(c, &b, n);
    body(c, n);
    block_pop(c);
    protect_close(c, p);
    bool dead = u->dead && !u->muted;
    u->muted += dead;
    statements(c, &n->Try.finalbody);
    if (!u->dead) emit_jump(c, NO_LOC, OP_JUMP, 0, 0, 0, end);
    u->muted -= dead;
    label_here(c, handler);
    temps_new(c, 2);
    Protected *around = protect_handler(c, leave, r);
    Block e = {.kind = BLOCK_FINALLY_END, .reg = r, .ranges = {around}};
    block_push(c, &e, n);
    c->quiet++;
    statements(c, &n->Try.finalbody);
    c->quiet--;
    block_pop(c);
    if (around) protect_close(c, around);
    const NodeList *last = &n->Try.finalbody;
    if (!u->dead) emit(c, loc_of(last->items[last->n - 1]), OP_RERAISE, 0, r, 1, 0);
    mark_dead(c);
    cleanup(c, leave, around, r);
    u->top = r;
    label_here(c, end);
}

void try_statement(Compiler *c, const Node *n) {
    c->unit->in_conditional++;
    if (n->Try.finalbody.n)
        with_finally(c, n, plain_body);
    else
        try_except(c, n);
    c->unit->in_conditional--;
}

/* --- except* --- */

/* Makes R[match] the exception being handled, as a handler does, with the group in R[r] as the one before. */
static void handle_match(Compiler *c, int match, int r) {
    Label *body = label_new(c);
    emit(c, NO_LOC, OP_MOVE, 0, match + 1, r, 0);
    Protected *p = protect(c, body, match);
    emit(c, NO_LOC, OP_RERAISE, 0, match, 0, 0);
    protect_close(c, p);
    mark_dead(c);
    label_here(c, body);
}

/* Registers: r, r+1 the handler's; r+2 the list of what is raised; r+3 what is left to match; r+4, r+5 the
 * match. */
static void star_handler(Compiler *c, const Node *h, int r, Protected *around) {
    Unit *u = c->unit;
    int list = r + 2, rest = r + 3, match = r + 4;
    Text name = h->ExceptHandler.name;
    Label *next = label_new(c), *no_match = label_new(c), *failed = label_new(c);
    Loc loc = loc_of(h);
    Opd type = expr_any(c, h->ExceptHandler.type);
    emit(c, loc, OP_EXC_STAR_MATCH, type.temp ? CONSUME_C : 0, match, rest, type.x);
    u->top = match + 2;
    emit(c, loc, OP_MOVE, CONSUME_B, rest, match + 1, 0);
    emit_jump(c, loc, OP_JNONE, 0, match, 0, no_match);
    handle_match(c, match, r);
    if (name.s) name_store(c, loc_of(h), name, opd_reg(match));
    Protected *p = protect(c, failed, match + 2);
    need_above(c, 2);
    Block b = {.kind = BLOCK_STAR_HANDLER, .reg = match, .node = h, .ranges = {p, around}};
    block_push(c, &b, h);
    statements(c, &h->ExceptHandler.body);
    block_pop(c);
    protect_close(c, p);
    emit(c, NO_LOC, OP_POP_EXC, 0, match, 0, 0);
    if (name.s) unbind(c, name);
    emit_jump(c, NO_LOC, OP_JUMP, 0, 0, 0, next);
    label_here(c, failed); /* what the body raised is collected */
    emit(c, NO_LOC, OP_LIST_APPEND, 0, list, match + 2, 0);
    emit(c, NO_LOC, OP_POP_EXC, 0, match + 2, 0, 0);
    emit(c, NO_LOC, OP_POP_EXC, 0, match, 0, 0);
    if (name.s) unbind(c, name);
    emit_jump(c, NO_LOC, OP_JUMP, 0, 0, 0, next);
    label_here(c, no_match);
    emit(c, NO_LOC, OP_CLEAR, 0, match, 0, 0);
    label_here(c, next);
    u->top = match;
}

static void try_star(Compiler *c, const Node *n) {
    Unit *u = c->unit;
    int r = u->top;
    Label *handler = label_new(c), *end = label_new(c), *leave = label_new(c), *done = label_new(c);
    Protected *p = protect(c, handler, r);
    Block b = {.kind = BLOCK_TRY, .ranges = {p}};
    block_push(c, &b, n);
    statements(c, &n->TryStar.body);
    block_pop(c);
    protect_close(c, p);
    statements(c, &n->TryStar.orelse);
    if (!u->dead) emit_jump(c, NO_LOC, OP_JUMP, 0, 0, 0, end);
    label_here(c, handler);
    temps_new(c, 4);
    emit(c, NO_LOC, OP_BUILD_LIST, 0, r + 2, r + 2, 0);
    emit(c, NO_LOC, OP_MOVE, 0, r + 3, r, 0);
    Protected *around = protect_handler(c, leave, r);
    for (int i = 0; i < n->TryStar.handlers.n; i++) star_handler(c, n->TryStar.handlers.items[i], r, around);
    emit(c, NO_LOC, OP_LIST_APPEND, CONSUME_B, r + 2, r + 3, 0);
    emit(c, NO_LOC, OP_EXC_STAR_RAISE, CONSUME_C, r + 3, r, r + 2);
    if (around) protect_close(c, around);
    emit_jump(c, NO_LOC, OP_JNONE, 0, r + 3, 0, done);
    emit(c, NO_LOC, OP_MOVE, CONSUME_B, r, r + 3, 0);
    emit(c, NO_LOC, OP_RERAISE, 0, r, 0, 0);
    mark_dead(c);
    label_here(c, done);
    emit(c, NO_LOC, OP_CLEAR, 0, r + 3, 0, 0);
    emit(c, NO_LOC, OP_POP_EXC, 0, r, 0, 0);
    emit_jump(c, NO_LOC, OP_JUMP, 0, 0, 0, end);
    cleanup(c, leave, around, r);
    u->top = r;
    label_here(c, end);
}

void try_star_statement(Compiler *c, const Node *n) {
    c->unit->in_conditional++;
    if (n->TryStar.finalbody.n)
        with_finally(c, n, try_star);
    else
        try_star(c, n);
    c->unit->in_conditional--;
}

/* --- with --- */

/* The manager's __exit__ decides over the exception in R[r]. */
static void exit_with_exception(Compiler *c, const Block *b, int r) {
    Unit *u = c->unit;
    Loc loc = with_loc(b->node, b->item);
    Label *leave = label_new(c), *suppressed = label_new(c), *end = label_new(c);
    Protected *around = protect_handler(c, leave, r);
    int w = temps_new(c, 5);
    emit(c, loc, OP_MOVE, CONSUME_B, w, b->reg, 0);
    emit(c, loc, OP_MOVE, CONSUME_B, w + 1, b->reg + 1, 0);
    emit(c, loc, OP_EXC_INFO, 0, w + 2, r, 0);
    emit(c, loc, OP_CALL_METHOD, 0, w, 3, w);
    note_name(c, loc, b);
    u->top = w + 1;
    if (b->is_async) expr_await(c, loc, w, 2);
    emit_jump(c, loc, OP_JT, CONSUME_A, w, 0, suppressed);
    if (around) protect_close(c, around);
    emit(c, NO_LOC, OP_RERAISE, 0, r, 0, 0);
    mark_dead(c);
    label_here(c, suppressed);
    emit(c, NO_LOC, OP_POP_EXC, 0, r, 0, 0);
    emit_jump(c, NO_LOC, OP_JUMP, 0, 0, 0, end);
    u->top = r + 2;
    cleanup(c, leave, around, r);
    label_here(c, end);
}

static void enter_manager(Compiler *c, const Node *n, int item, bool async) {
    Unit *u = c->unit;
    const Node *context = n->With.items.items[item]->withitem.context_expr;
    Loc loc = loc_of(context);
    int pair = temps_new(c, 2);
    Opd m = expr_reg(c, context);
    emit(c, loc, OP_LOAD_SPECIAL, 0, pair, m.x, async ? 3 : 1);
    u->top = pair + 2;
    int w = temps_new(c, 2);
    emit(c, loc, OP_LOAD_SPECIAL, m.temp ? CONSUME_B : 0, w, m.x, async ? 2 : 0);
    emit(c, loc, OP_CALL_METHOD, 0, w, 0, w);
    u->top = w + 1;
    if (async) expr_await(c, loc, w, 1);
}

void with_statement(Compiler *c, const Node *n, int item) {
    Unit *u = c->unit;
    bool async = n->kind == NK_AsyncWith;
    if (async && !item) check_async(c, n, "'async with'");
    const Node *vars = n->With.items.items[item]->withitem.optional_vars;
    int pair = u->top, r = pair + 2;
    enter_deeper(c);
    u->in_conditional++;
    enter_manager(c, n, item, async);
    Label *handler = label_new(c), *end = label_new(c);
    Protected *p = protect(c, handler, r);
    Block b = {.kind = BLOCK_WITH, .reg = pair, .node = n, .item = item, .is_async = async, .ranges = {p}};
    block_push(c, &b, n);
    if (vars)
        assign_to(c, vars, opd_temp(r));
    else
        emit(c, NO_LOC, OP_CLEAR, 0, r, 0, 0);
    u->top = r;
    if (item + 1 < n->With.items.n)
        with_statement(c, n, item + 1);
    else
        statements(c, &n->With.body);
    block_pop(c);
    protect_close(c, p);
    if (!u->dead) {
        exit_normally(c, &b);
        emit_jump(c, NO_LOC, OP_JUMP, 0, 0, 0, end);
    }
    label_here(c, handler);
    temps_new(c, 2);
    exit_with_exception(c, &b, r);
    u->top = pair;
    u->in_conditional--;
    leave_deeper(c);
    label_here(c, end);
}
