/* move(x) and `move x`: a destructive read. The value is taken out of its variable, attribute or item, which
 * is unbound. move(x) does so only when, at run time, `move` is the builtin. */
#include "src/compile/emit.h"

#include <string.h>

/* The form without parentheses ends where what it moves ends. */
static bool is_keyword_form(const Node *n) {
    const Node *arg = n->Call.args.items[0];
    return n->end_lineno == arg->end_lineno && n->end_col_offset == arg->end_col_offset;
}

bool is_move_call(const Node *n) {
    if (n->kind != NK_Call || n->Call.keywords.n || n->Call.args.n != 1) return false;
    const Node *f = n->Call.func, *arg = n->Call.args.items[0];
    return f->kind == NK_Name && !strcmp(f->Name.id.s, "move") &&
           (arg->kind == NK_Name || arg->kind == NK_Attribute || arg->kind == NK_Subscript);
}

static void take(Compiler *c, const Node *n, int d) {
    Loc loc = loc_of(n);
    int top = c->unit->top;
    if (n->kind == NK_Name) {
        Opd v = name_load(c, loc, n->Name.id, d);
        if (name_register(c, n->Name.id) >= 0)
            emit(c, loc, OP_MOVE, CONSUME_B, d, v.x, 0);
        else {
            move_to(c, loc, d, v);
            name_delete(c, loc, n->Name.id);
        }
    } else if (n->kind == NK_Attribute) {
        Opd o = expr_reg(c, n->Attribute.value);
        int name = const_name(c, scope_mangle(c, c->unit->inner, n->Attribute.attr));
        emit(c, loc, OP_GETATTR, 0, d, o.x, name);
        emit(c, loc, OP_DELATTR, o.temp ? CONSUME_A : 0, o.x, name, 0);
    } else {
        Opd o = expr_keep(c, n->Subscript.value, n->Subscript.slice, false);
        Opd key = expr_any(c, n->Subscript.slice);
        emit(c, loc, OP_GETITEM, 0, d, o.x, key.x);
        emit(c, loc, OP_DELITEM, (o.temp ? CONSUME_A : 0) | (key.temp ? CONSUME_B : 0), o.x, key.x, 0);
    }
    c->unit->top = top;
}

Opd move_call(Compiler *c, const Node *n, Opd callee) {
    Loc loc = loc_of(n);
    Unit *u = c->unit;
    int d = temp_new(c), top = u->top;
    Label *ordinary = label_new(c), *end = label_new(c);
    if (!is_keyword_form(n)) {
        int t = temp_new(c);
        Opd borrowed = callee;
        borrowed.temp = false;
        move_to(c, loc, t, borrowed);
        emit(c, loc, OP_INTRINSIC, 0, t, t, INTRINSIC_IS_MOVE);
        emit_jump(c, loc, OP_JF, CONSUME_A, t, 0, ordinary);
        u->top = top;
    }
    if (callee.temp) emit(c, loc, OP_CLEAR, 0, callee.x, 0, 0);
    take(c, n->Call.args.items[0], d);
    if (!is_keyword_form(n)) {
        emit_jump(c, loc, OP_JUMP, 0, 0, 0, end);
        label_here(c, ordinary);
        Opd f = callee;
        if (callee.temp) {
            int t = temp_new(c);
            emit(c, loc, OP_MOVE, CONSUME_B, t, callee.x, 0);
            f = opd_temp(t);
        }
        move_to(c, loc, d, call_from(c, n, f, NOWHERE));
        u->top = top;
        label_here(c, end);
    }
    if (callee.temp) { /* the result takes the callee's place */
        emit(c, loc, OP_MOVE, CONSUME_B, callee.x, d, 0);
        u->top = callee.x + 1;
        return opd_temp(callee.x);
    }
    return opd_temp(d);
}
