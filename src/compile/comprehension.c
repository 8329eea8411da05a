/* Comprehensions. Those of lists, sets and dicts are loops in the unit around them, their variables are
 * temporaries; generator expressions are functions. */
#include "src/compile/emit.h"

typedef struct Comp {
    const Node *node;
    const NodeList *generators;
    const Node *elt, *value;
    int into; /* the register of what is built; -1: a generator */
    Scope *scope;
} Comp;

static void loops(Compiler *c, const Comp *k, int depth, int it);

static void element(Compiler *c, const Comp *k) {
    Loc loc = loc_of(k->elt);
    int top = c->unit->top;
    if (k->value) {
        loc.end_line = k->value->end_lineno;
        loc.end_col = k->value->end_col_offset;
        Opd key = expr_keep(c, k->elt, k->value, true), v = expr_any(c, k->value);
        emit(c, loc, OP_MAP_ADD, (key.temp ? CONSUME_B : 0) | (v.temp ? CONSUME_C : 0), k->into, key.x, v.x);
    } else {
        Opd o = expr_any(c, k->elt);
        int flags = o.temp ? CONSUME_B : 0;
        if (k->into < 0) {
            c->unit->top = top;
            int d = temp_new(c);
            emit(c, loc_of(k->elt), OP_YIELD, flags, d, o.x, 0);
            emit(c, loc_of(k->elt), OP_CLEAR, 0, d, 0, 0);
        } else
            emit(c, loc, k->node->kind == NK_SetComp ? OP_SET_ADD : OP_LIST_APPEND, flags, k->into, o.x, 0);
    }
    c->unit->top = top;
}

static void conditions_and_rest(Compiler *c, const Comp *k, int depth, Label *next) {
    const Node *g = k->generators->items[depth];
    for (int i = 0; i < g->comprehension.ifs.n; i++) jump_if(c, g->comprehension.ifs.items[i], next, false);
    if (depth + 1 < k->generators->n) {
        const Node *inner = k->generators->items[depth + 1];
        int it = temp_new(c);
        Opd o = expr_reg(c, inner->comprehension.iter);
        emit(c, loc_of(inner->comprehension.iter), inner->comprehension.is_async ? OP_GET_AITER : OP_GET_ITER,
             o.temp ? CONSUME_B : 0, it, o.x, 0);
        c->unit->top = it + 1;
        loops(c, k, depth + 1, it);
        c->unit->top = it;
    } else
        element(c, k);
    label_here(c, next);
}

static void sync_loop(Compiler *c, const Comp *k, int depth, int it) {
    const Node *g = k->generators->items[depth];
    Label *start = label_new(c), *next = label_new(c), *end = label_new(c);
    Loc loc = loc_of(g->comprehension.iter);
    int top = c->unit->top;
    const Node *t = g->comprehension.target;
    int reg = t->kind == NK_Name ? name_register(c, t->Name.id) : -1;
    label_here(c, start);
    if (reg >= 0) {
        emit_jump(c, loc, OP_FOR_ITER, 0, it, reg, end);
        name_assigned(c, t->Name.id);
    } else {
        int d = temp_new(c);
        emit_jump(c, loc, OP_FOR_ITER, 0, it, d, end);
        assign_to(c, t, opd_temp(d));
        c->unit->top = top;
    }
    conditions_and_rest(c, k, depth, next);
    emit_jump(c, loc_of(k->elt), OP_JUMP, 0, 0, 0, start);
    label_here(c, end);
}

/* Awaits the next item of R[it] into a new register; the end of the iteration is caught at `end`. */
int next_async(Compiler *c, Loc loc, int it, Label *end) {
    int a = temps_new(c, 2), v = a + 1;
    Protected *p = protect(c, end, a);
    emit(c, loc, OP_GET_ANEXT, 0, a, it, 0);
    Label *again = label_new(c), *got = label_new(c);
    load_const(c, loc, v, const_add(c, V_NONE));
    label_here(c, again);
    emit_jump(c, loc, OP_SEND, 0, a, v, got);
    emit(c, loc, OP_YIELD, CONSUME_B, v, v, a + 1);
    emit_jump(c, loc, OP_JUMP, 0, 0, 0, again);
    label_here(c, got);
    protect_close(c, p);
    return v;
}

static void async_loop(Compiler *c, const Comp *k, int depth, int it) {
    const Node *g = k->generators->items[depth];
    Label *start = label_new(c), *next = label_new(c), *end = label_new(c);
    Loc loc = loc_of(g->comprehension.iter);
    int top = c->unit->top;
    label_here(c, start);
    int v = next_async(c, loc, it, end);
    assign_to(c, g->comprehension.target, opd_temp(v));
    c->unit->top = top;
    conditions_and_rest(c, k, depth, next);
    emit_jump(c, loc_of(k->elt), OP_JUMP, 0, 0, 0, start);
    label_here(c, end);
    need_above(c, 2);
    emit(c, loc, OP_END_ASYNC_FOR, 0, top, 0, 0);
    emit(c, loc, OP_CLEAR, 0, it, 0, 0);
}

static void loops(Compiler *c, const Comp *k, int depth, int it) {
    const Node *g = k->generators->items[depth];
    enter_deeper(c);
    if (g->comprehension.is_async)
        async_loop(c, k, depth, it);
    else
        sync_loop(c, k, depth, it);
    leave_deeper(c);
}

/* The variables of an inlined comprehension: temporaries, alive as long as it runs. */
static void variables_in(Compiler *c, Scope *s, bool may_be_unset) {
    Unit *u = c->unit;
    for (int i = 0; i < s->nsymbols; i++) {
        Symbol *y = s->symbols[i];
        if (y->kind != NAME_LOCAL || y->target != y) continue;
        if (!s->asks_locals) y->reg = temp_new(c);
        y->index = -1;
        if (y->flags & SYM_CAPTURED) {
            emit(c, NO_LOC, OP_MAKE_CELL, 0, y->reg, 0, 0);
            continue;
        }
        if (may_be_unset) emit(c, NO_LOC, OP_CLEAR, 0, y->reg, 0, 0);
        if (u->comp_bits < 64) {
            y->index = (u->nwords - 1) * 64 + u->comp_bits++;
            u->assigned[u->nwords - 1] &= ~((uint64_t)1 << (y->index & 63));
        }
    }
}

static void variables_out(Compiler *c, Scope *s) {
    for (int i = 0; i < s->nsymbols; i++) {
        Symbol *y = s->symbols[i];
        if (y->kind != NAME_LOCAL || y->target != y) continue;
        emit(c, NO_LOC, OP_CLEAR, 0, y->reg, 0, 0);
        if (!s->asks_locals) y->reg = -1;
    }
}

static Op builder(const Node *n) {
    return n->kind == NK_ListComp ? OP_BUILD_LIST : n->kind == NK_SetComp ? OP_BUILD_SET : OP_BUILD_MAP;
}

static Opd inlined(Compiler *c, const Comp *k, int to) {
    Unit *u = c->unit;
    Loc loc = loc_of(k->node);
    Comp comp = *k;
    const Node *g = k->generators->items[0];
    comp.into = to >= u->first_temp ? to : temp_new(c);
    int top = u->top;
    int it = temp_new(c);
    Opd o = expr_reg(c, g->comprehension.iter);
    emit(c, loc_of(g->comprehension.iter), g->comprehension.is_async ? OP_GET_AITER : OP_GET_ITER,
         o.temp ? CONSUME_B : 0, it, o.x, 0);
    u->top = it + 1;
    emit(c, loc, builder(k->node), IN_DISPLAY, comp.into, it + 1, 0);
    Scope *outer = u->inner;
    int bits = u->comp_bits;
    u->inner = k->scope;
    variables_in(c, k->scope, k->generators->n > 1);
    loops(c, &comp, 0, it);
    variables_out(c, k->scope);
    u->inner = outer;
    u->comp_bits = bits;
    u->top = top;
    return comp.into == to ? opd_reg(to) : opd_temp(comp.into);
}

/* A generator expression, or a comprehension that is a function. */
static Opd function(Compiler *c, const Comp *k, int to) {
    const Node *g = k->generators->items[0];
    bool async = g->comprehension.is_async;
    Loc loc = loc_of(k->node), iter_loc = loc_of(g->comprehension.iter);
    unit_push(c, k->scope, k->scope->name, k->node->lineno);
    Unit *u = c->unit;
    u->argcount = 1;
    Comp comp = *k;
    Opd result = opd_value(c, V_NONE);
    if (k->scope->kind == SCOPE_GENERATOR)
        u->flags |= k->scope->is_async ? CODE_ASYNC_GENERATOR : CODE_GENERATOR;
    else {
        comp.into = temp_new(c);
        result = opd_temp(comp.into);
        emit(c, loc, builder(k->node), 0, comp.into, comp.into, 0);
    }
    loops(c, &comp, 0, 0);
    emit(c, loc, OP_RETURN, 0, result.x, 0, 0);
    mark_dead(c);
    Value code = unit_finish(c);
    u = c->unit;
    int window = temps_new(c, 1);
    emit(c, loc, OP_MAKE_FUNCTION, 0, window, const_far(c, code), 0);
    make_closure(c, loc, window, k->scope);
    int it = temp_new(c);
    Opd o = expr_reg(c, g->comprehension.iter);
    emit(c, iter_loc, async ? OP_GET_AITER : OP_GET_ITER, o.temp ? CONSUME_B : 0, it, o.x, 0);
    u->top = window + 1;
    emit(c, loc, OP_CALL, 0, window, 1, to >= 0 ? to : window);
    u->top = to >= 0 ? window : window + 1;
    return to >= 0 ? opd_reg(to) : opd_temp(window);
}

Opd comprehension(Compiler *c, const Node *n, int to) {
    Comp k = {.node = n,
              .generators = &n->ListComp.generators,
              .elt = n->ListComp.elt,
              .into = -1,
              .scope = scope_of(c, n, OF_BODY)};
    if (n->kind == NK_DictComp) {
        k.elt = n->DictComp.key;
        k.value = n->DictComp.value;
        k.generators = &n->DictComp.generators;
    }
    if (n->kind == NK_GeneratorExp) return function(c, &k, to);
    const Scope *s = c->unit->scope;
    if (k.scope->is_async && s->kind == SCOPE_MODULE && c->allow_top_await) c->unit->flags |= CODE_COROUTINE;
    bool async_around = (s->kind == SCOPE_FUNCTION && s->node->kind == NK_AsyncFunctionDef) ||
                        s->kind == SCOPE_GENERATOR || (s->kind == SCOPE_MODULE && c->allow_top_await);
    if (k.scope->is_async && !async_around)
        fail_name_at(c, loc_of(n), "asynchronous comprehension outside of an asynchronous function");
    return scope_inlined(k.scope) ? inlined(c, &k, to) : function(c, &k, to);
}
