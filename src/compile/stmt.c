/* Statements: assignment, loops, branches, imports and the simple ones. */
#include "src/compile/emit.h"
#include "src/objects/containers.h"

#include <string.h>

/* --- assignment --- */

static bool is_slice(const Node *n) { return n->kind == NK_Slice && !n->Slice.step; }

static void check_attribute(Compiler *c, const Node *n, const char *what) {
    if (!strcmp(n->Attribute.attr.s, "__debug__")) fail_name_at(c, loc_of(n), "cannot %s __debug__", what);
}

/* self.name = ...: the class lists such names in __static_attributes__. */
static void note_static(Compiler *c, const Node *n) {
    const Node *o = n->Attribute.value;
    if (o->kind != NK_Name || strcmp(o->Name.id.s, "self")) return;
    Unit *u = c->unit;
    while (u && u->scope->kind != SCOPE_CLASS) u = u->outer;
    if (!u) return;
    for (int i = 0; i < u->nstatic; i++)
        if (u->static_attributes[i].s == n->Attribute.attr.s) return;
    *PUSH(c, u->static_attributes, u->nstatic, u->static_cap) = n->Attribute.attr;
}

static void store_attribute(Compiler *c, const Node *n, Opd v) {
    check_attribute(c, n, "assign to");
    note_static(c, n);
    Opd o = expr_reg(c, n->Attribute.value);
    int name = const_name(c, scope_mangle(c, c->unit->inner, n->Attribute.attr));
    emit(c, loc_at_attribute(n, n), OP_SETATTR, (o.temp ? CONSUME_A : 0) | (v.temp ? CONSUME_C : 0), o.x,
         name, v.x);
}

static void slice_bounds(Compiler *c, const Node *s) {
    const Node *parts[] = {s->Slice.lower, s->Slice.upper};
    for (int i = 0; i < 2; i++) {
        int d = temp_new(c);
        if (parts[i])
            expr_into(c, parts[i], d);
        else
            load_const(c, loc_of(s), d, const_add(c, V_NONE));
    }
}

static void store_subscript(Compiler *c, const Node *n, Opd v) {
    const Node *s = n->Subscript.slice;
    Opd o = expr_keep(c, n->Subscript.value, s, false);
    int flags = (o.temp ? CONSUME_A : 0) | (v.temp ? CONSUME_C : 0);
    if (is_slice(s)) {
        int w = c->unit->top;
        slice_bounds(c, s);
        emit(c, loc_of(n), OP_SETSLICE, flags, o.x, w, v.x);
    } else {
        Opd key = expr_any(c, s);
        emit(c, loc_of(n), OP_SETITEM, flags | (key.temp ? CONSUME_B : 0), o.x, key.x, v.x);
    }
}

/* Where the star is among the targets; -1: none. */
static int star_place(Compiler *c, const Node *n, const NodeList *elts) {
    int star = -1;
    for (int i = 0; i < elts->n; i++) {
        if (elts->items[i]->kind != NK_Starred) continue;
        if (star >= 0) fail_at(c, loc_of(n), "multiple starred expressions in assignment");
        star = i;
    }
    if (star >= 256 || (star >= 0 && elts->n - star - 1 >= 256))
        fail_at(c, loc_of(n), "too many expressions in star-unpacking assignment");
    return star;
}

/* Targets that are plain locals in neighbouring registers take the items directly. */
static int neighbours(Compiler *c, const NodeList *elts) {
    int first = -1;
    for (int i = 0; i < elts->n; i++) {
        const Node *t = elts->items[i];
        if (t->kind == NK_Starred) t = t->Starred.value;
        int reg = t->kind == NK_Name ? name_register(c, t->Name.id) : -1;
        if (reg < 0 || (i && reg != first + i)) return -1;
        if (!i) first = reg;
    }
    return first;
}

static void unpack(Compiler *c, const Node *n, const NodeList *elts, Opd v) {
    int star = star_place(c, n, elts), top = c->unit->top;
    Loc loc = loc_of(n);
    if (is_const(v)) {
        int d = temp_new(c);
        move_to(c, loc, d, v);
        v = opd_temp(d);
    }
    Op op = star >= 0 ? OP_UNPACK_EX : OP_UNPACK;
    int counts = star >= 0 ? star | (elts->n - star - 1) << 8 : elts->n, flags = v.temp ? CONSUME_B : 0;
    int first = neighbours(c, elts);
    if (first >= 0) {
        emit(c, loc, op, flags, first, v.x, counts);
        for (int i = 0; i < elts->n; i++) {
            const Node *t = elts->items[i];
            name_assigned(c, t->kind == NK_Starred ? t->Starred.value->Name.id : t->Name.id);
        }
    } else {
        if (v.temp && v.x + 1 == top)
            c->unit->top = v.x; /* the value dies: its register is the first of the window */
        int w = temps_new(c, elts->n);
        emit(c, loc, op, flags, w, v.x, counts);
        for (int i = 0; i < elts->n; i++) {
            const Node *t = elts->items[i];
            assign_to(c, t->kind == NK_Starred ? t->Starred.value : t, opd_temp(w + i));
        }
    }
    if (top > c->unit->top) c->unit->top = top;
}

void assign_to(Compiler *c, const Node *n, Opd v) {
    enter_deeper(c);
    int top = c->unit->top;
    switch (n->kind) {
    case NK_Name: name_store(c, loc_of(n), n->Name.id, v); break;
    case NK_Attribute: store_attribute(c, n, v); break;
    case NK_Subscript: store_subscript(c, n, v); break;
    case NK_Tuple: unpack(c, n, &n->Tuple.elts, v); break;
    case NK_List: unpack(c, n, &n->List.elts, v); break;
    default: fail_at(c, loc_of(n), "starred assignment target must be in a list or tuple");
    }
    c->unit->top = top;
    leave_deeper(c);
}

static bool names_register(Compiler *c, const Node *t, int reg) {
    if (t->kind == NK_Name) return name_register(c, t->Name.id) == reg;
    if (t->kind == NK_Starred) return names_register(c, t->Starred.value, reg);
    if (t->kind == NK_Attribute || t->kind == NK_Subscript) return false;
    const NodeList *l = &t->Tuple.elts;
    for (int i = 0; i < l->n; i++)
        if (names_register(c, l->items[i], reg)) return true;
    return false;
}

static bool is_sequence(const Node *n) { return n->kind == NK_Tuple || n->kind == NK_List; }

static bool pairwise(const Node *target, const Node *value) {
    if (!is_sequence(target) || value->kind != NK_Tuple || target->Tuple.elts.n != value->Tuple.elts.n)
        return false;
    if (!value->Tuple.elts.n || value->Tuple.elts.n > 16) return false;
    for (int i = 0; i < value->Tuple.elts.n; i++)
        if (value->Tuple.elts.items[i]->kind == NK_Starred || target->Tuple.elts.items[i]->kind == NK_Starred)
            return false;
    return true;
}

/* a, b = x, y: no tuple is made. A variable that an earlier target changes is copied first. */
static void assign_pairs(Compiler *c, const Node *target, const Node *value) {
    const NodeList *t = &target->Tuple.elts, *v = &value->Tuple.elts;
    Opd o[16];
    for (int i = 0; i < v->n; i++) {
        o[i] = expr_any(c, v->items[i]);
        if (o[i].temp || is_const(o[i])) continue;
        bool changed = c->unit->scope->has_walrus;
        for (int j = 0; j < i && !changed; j++) changed = names_register(c, t->items[j], o[i].x);
        if (!changed) continue;
        int d = temp_new(c);
        move_to(c, loc_of(v->items[i]), d, o[i]);
        o[i] = opd_temp(d);
    }
    for (int i = 0; i < t->n; i++) assign_to(c, t->items[i], o[i]);
}

static void assign(Compiler *c, const Node *n) {
    const NodeList *t = &n->Assign.targets;
    const Node *value = n->Assign.value, *first = t->items[0];
    if (t->n == 1 && first->kind == NK_Name) {
        int reg = name_register(c, first->Name.id);
        if (reg >= 0) {
            expr_into(c, value, reg);
            name_assigned(c, first->Name.id);
        } else
            name_store(c, loc_of(first), first->Name.id, expr_any(c, value));
        return;
    }
    if (t->n == 1 && pairwise(first, value)) {
        assign_pairs(c, first, value);
        return;
    }
    Opd v = expr_any(c, value);
    if (t->n > 1 && !v.temp && !is_const(v)) { /* an earlier target may be the very variable */
        int d = temp_new(c);
        move_to(c, loc_of(value), d, v);
        v = opd_temp(d);
    }
    if (t->n == 1 && !v.temp && !is_const(v) && c->unit->scope->has_walrus) {
        int d = temp_new(c);
        move_to(c, loc_of(value), d, v);
        v = opd_temp(d);
    }
    for (int i = 0; i < t->n; i++) {
        Opd one = v;
        one.temp = v.temp && i + 1 == t->n;
        assign_to(c, t->items[i], one);
    }
}

static const Op inplace_op[] = {
    [BINOP_Add] = OP_IADD,          [BINOP_Sub] = OP_ISUB,       [BINOP_Mult] = OP_IMUL,
    [BINOP_MatMult] = OP_IMATMUL,   [BINOP_Div] = OP_ITRUEDIV,   [BINOP_Mod] = OP_IMOD,
    [BINOP_Pow] = OP_IPOW,          [BINOP_LShift] = OP_ILSHIFT, [BINOP_RShift] = OP_IRSHIFT,
    [BINOP_BitOr] = OP_IOR,         [BINOP_BitXor] = OP_IXOR,    [BINOP_BitAnd] = OP_IAND,
    [BINOP_FloorDiv] = OP_IFLOORDIV};

/* R[old] op= value, into the same register. */
static void inplace(Compiler *c, const Node *n, Opd old, int to) {
    Opd v = expr_any(c, n->AugAssign.value);
    emit(c, loc_of(n), inplace_op[n->AugAssign.op], (old.temp ? CONSUME_B : 0) | (v.temp ? CONSUME_C : 0), to,
         old.x, v.x);
}

static void augmented(Compiler *c, const Node *n) {
    const Node *t = n->AugAssign.target, *value = n->AugAssign.value;
    Loc loc = loc_of(t);
    if (t->kind == NK_Name) {
        Node load = {.kind = NK_Name,
                     .lineno = loc.line,
                     .end_lineno = loc.end_line,
                     .col_offset = loc.col,
                     .end_col_offset = loc.end_col,
                     .Name = {.id = t->Name.id, .ctx = CTX_Load}};
        if (!strcmp(t->Name.id.s, "__debug__")) fail_name_at(c, loc, "cannot assign to __debug__");
        int reg = name_register(c, t->Name.id);
        Opd old = expr_keep(c, &load, value, false);
        if (reg >= 0) {
            inplace(c, n, old, reg);
            name_assigned(c, t->Name.id);
        } else {
            inplace(c, n, old, old.x);
            name_store(c, loc, t->Name.id, old);
        }
    } else if (t->kind == NK_Attribute) {
        loc = loc_at_attribute(t, t);
        check_attribute(c, t, "assign to");
        note_static(c, t);
        Opd o = expr_keep(c, t->Attribute.value, value, false);
        int name = const_name(c, scope_mangle(c, c->unit->inner, t->Attribute.attr)), d = temp_new(c);
        emit(c, loc, OP_GETATTR, 0, d, o.x, name);
        inplace(c, n, opd_temp(d), d);
        emit(c, loc, OP_SETATTR, (o.temp ? CONSUME_A : 0) | CONSUME_C, o.x, name, d);
    } else {
        Opd o = expr_keep(c, t->Subscript.value, t->Subscript.slice, false);
        Opd key = expr_keep(c, t->Subscript.slice, value, true);
        if (c->unit->scope->has_walrus && !o.temp) {
            int d = temp_new(c);
            move_to(c, loc, d, o);
            o = opd_temp(d);
        }
        int d = temp_new(c);
        emit(c, loc, OP_GETITEM, 0, d, o.x, key.x);
        inplace(c, n, opd_temp(d), d);
        emit(c, loc, OP_SETITEM, (o.temp ? CONSUME_A : 0) | (key.temp ? CONSUME_B : 0) | CONSUME_C, o.x,
             key.x, d);
    }
}

void delete_target(Compiler *c, const Node *n) {
    int top = c->unit->top;
    enter_deeper(c);
    switch (n->kind) {
    case NK_Name: name_delete(c, loc_of(n), n->Name.id); break;
    case NK_Attribute: {
        check_attribute(c, n, "delete");
        Opd o = expr_reg(c, n->Attribute.value);
        emit(c, loc_at_attribute(n, n), OP_DELATTR, o.temp ? CONSUME_A : 0, o.x,
             const_name(c, scope_mangle(c, c->unit->inner, n->Attribute.attr)), 0);
        break;
    }
    case NK_Subscript: {
        Opd o = expr_keep(c, n->Subscript.value, n->Subscript.slice, false),
            key = expr_any(c, n->Subscript.slice);
        emit(c, loc_of(n), OP_DELITEM, (o.temp ? CONSUME_A : 0) | (key.temp ? CONSUME_B : 0), o.x, key.x, 0);
        break;
    }
    default:
        for (int i = 0; i < n->Tuple.elts.n; i++) delete_target(c, n->Tuple.elts.items[i]);
    }
    leave_deeper(c);
    c->unit->top = top;
}

/* --- branches and loops --- */

/* Compiles statements that never run, for their errors alone. */
static void muted(Compiler *c, const NodeList *body) {
    c->unit->muted++;
    statements(c, body);
    c->unit->muted--;
}

static void if_statement(Compiler *c, const Node *n) {
    Label *end = label_new(c);
    c->unit->in_conditional++;
    for (;;) {
        int truth = truth_of_const(c, n->If.test);
        const NodeList *orelse = &n->If.orelse;
        Label *otherwise = label_new(c);
        if (truth >= 0) mark_line(c, n);
        if (truth == 0)
            muted(c, &n->If.body);
        else {
            if (truth < 0) jump_if(c, n->If.test, otherwise, false);
            statements(c, &n->If.body);
            if (orelse->n && truth < 0 && !c->unit->dead) emit_jump(c, NO_LOC, OP_JUMP, 0, 0, 0, end);
        }
        if (truth == 1) {
            muted(c, orelse);
            break;
        }
        label_here(c, otherwise);
        if (orelse->n != 1 || orelse->items[0]->kind != NK_If) {
            statements(c, orelse);
            break;
        }
        n = orelse->items[0];
    }
    c->unit->in_conditional--;
    label_here(c, end);
}

static Block *push_block(Compiler *c, Block *b, const Node *n) {
    Unit *u = c->unit;
    if (++u->nblocks > 21) fail_at(c, loc_of(n), "too many statically nested blocks");
    b->outer = u->block;
    return u->block = b;
}

static void pop_block(Compiler *c) {
    c->unit->block = c->unit->block->outer;
    c->unit->nblocks--;
}

void block_push(Compiler *c, Block *b, const Node *n) { push_block(c, b, n); }
void block_pop(Compiler *c) { pop_block(c); }

/* Where a loop is interrupted that only jumps back: at what its body does last. */
static Loc last_place(Compiler *c, const NodeList *body) {
    const Node *last = body->items[body->n - 1];
    switch (last->kind) {
    case NK_Assign: return loc_of(last->Assign.targets.items[last->Assign.targets.n - 1]);
    case NK_AugAssign: return loc_of(last->AugAssign.target);
    case NK_AnnAssign: return loc_of(last->AnnAssign.target);
    case NK_If: return last_place(c, last->If.orelse.n ? &last->If.orelse : &last->If.body);
    case NK_FunctionDef:
    case NK_AsyncFunctionDef:
    case NK_ClassDef:
    case NK_For:
    case NK_AsyncFor:
    case NK_While:
    case NK_With:
    case NK_AsyncWith:
    case NK_TryStar:
    case NK_Try:
    case NK_Match: {
        const PosEntry *p = &c->unit->pos[c->unit->npos - 1];
        return (Loc){(int)p->line, (int)p->end_line, (int)p->col, (int)p->end_col};
    }
    default: return loc_of(last);
    }
}

/* Tells that the line of n runs. */
static void tell_line(Compiler *c, const Node *n) {
    if (!c->lines || c->unit->dead || c->unit->muted) return;
    Loc loc = loc_of(n);
    loc.end_line = loc.line;
    loc.end_col = loc.col;
    int t = temp_new(c);
    emit(c, loc, OP_INTRINSIC, 0, t, t, INTRINSIC_LINE);
    c->unit->top = t;
}

static void while_statement(Compiler *c, const Node *n) {
    Label *start = label_new(c), *again = label_new(c), *otherwise = label_new(c), *after = label_new(c);
    int truth = truth_of_const(c, n->While.test);
    c->unit->in_conditional++;
    if (truth >= 0) mark_line(c, n);
    if (truth == 0)
        c->unit->muted++;
    else if (truth < 0)
        jump_if(c, n->While.test, otherwise, false);
    Block b = {.kind = BLOCK_LOOP, .again = truth == 1 ? start : again, .after = after, .iter = -1};
    push_block(c, &b, n);
    label_here(c, start);
    statements(c, &n->While.body);
    pop_block(c);
    label_here(c, again);
    if (truth == 1) {
        if (!c->unit->dead) emit_jump(c, last_place(c, &n->While.body), OP_JUMP, 0, 0, 0, start);
    } else if (!c->unit->dead) {
        c->quiet++;
        tell_line(c, n);
        jump_if(c, n->While.test, start, true);
        c->quiet--;
    }
    if (truth == 0) c->unit->muted--;
    label_here(c, otherwise);
    statements(c, &n->While.orelse);
    c->unit->in_conditional--;
    label_here(c, after);
}

/* Constant items need no list. */
static Opd iterable(Compiler *c, const Node *n) {
    if (n->kind == NK_List) {
        Node tuple = {.kind = NK_Tuple, .lineno = n->lineno, .Tuple = {.elts = n->List.elts}};
        Opd o = const_of(c, &tuple);
        if (is_const(o)) {
            int d = temp_new(c);
            move_to(c, loc_of(n), d, o);
            return opd_temp(d);
        }
    }
    return expr_reg(c, n);
}

static void for_statement(Compiler *c, const Node *n) {
    Unit *u = c->unit;
    Label *start = label_new(c), *end = label_new(c), *after = label_new(c);
    Label *again = c->lines ? label_new(c) : start;
    const Node *t = n->For.target;
    Loc loc = loc_of(n->For.iter);
    int it = temp_new(c);
    u->top = it;
    Opd o = iterable(c, n->For.iter);
    u->top = it + 1;
    need_above(c, 1);
    emit(c, loc, OP_GET_ITER, o.temp ? CONSUME_B : 0, it, o.x, 0);
    u->in_conditional++;
    Block b = {.kind = BLOCK_LOOP, .again = again, .after = after, .iter = it};
    push_block(c, &b, n);
    label_here(c, start);
    int reg = t->kind == NK_Name ? name_register(c, t->Name.id) : -1;
    if (reg >= 0) {
        emit_jump(c, loc, OP_FOR_ITER, 0, it, reg, end);
        name_assigned(c, t->Name.id);
    } else {
        int d = temp_new(c);
        emit_jump(c, loc, OP_FOR_ITER, 0, it, d, end);
        assign_to(c, t, opd_temp(d));
        u->top = it + 1;
    }
    statements(c, &n->For.body);
    if (again != start) {
        label_here(c, again);
        tell_line(c, n);
    }
    if (!u->dead) emit_jump(c, loc, OP_JUMP, 0, 0, 0, start);
    pop_block(c);
    label_here(c, end);
    u->top = it;
    statements(c, &n->For.orelse);
    u->in_conditional--;
    label_here(c, after);
}

static void async_for(Compiler *c, const Node *n) {
    Unit *u = c->unit;
    check_async(c, n, "'async for'");
    Label *start = label_new(c), *end = label_new(c), *after = label_new(c);
    Loc loc = loc_of(n->For.iter);
    int it = temp_new(c);
    Opd o = expr_reg(c, n->For.iter);
    u->top = it + 1;
    emit(c, loc, OP_GET_AITER, o.temp ? CONSUME_B : 0, it, o.x, 0);
    u->in_conditional++;
    Block b = {.kind = BLOCK_LOOP, .again = start, .after = after, .iter = it};
    push_block(c, &b, n);
    label_here(c, start);
    int v = next_async(c, loc, it, end);
    assign_to(c, n->For.target, opd_temp(v));
    u->top = it + 1;
    statements(c, &n->For.body);
    if (!u->dead) emit_jump(c, loc, OP_JUMP, 0, 0, 0, start);
    pop_block(c);
    label_here(c, end);
    need_above(c, 2);
    emit(c, loc, OP_END_ASYNC_FOR, 0, it + 1, 0, 0);
    emit(c, loc, OP_CLEAR, 0, it, 0, 0);
    u->top = it;
    statements(c, &n->For.orelse);
    u->in_conditional--;
    label_here(c, after);
}

/* --- return, break, continue, raise, assert --- */

static void check_star(Compiler *c, Loc loc, bool loops_end) {
    for (const Block *b = c->unit->block; b; b = b->outer) {
        if (loops_end && b->kind == BLOCK_LOOP) return;
        if (b->kind == BLOCK_STAR_HANDLER)
            fail_at(c, loc, "'break', 'continue' and 'return' cannot appear in an except* block");
    }
}

static bool must_unwind(const Compiler *c) {
    for (const Block *b = c->unit->block; b; b = b->outer)
        if (b->kind != BLOCK_LOOP && b->kind != BLOCK_TRY) return true;
    return false;
}

/* return a if x else b: each branch returns. */
static void return_value(Compiler *c, Loc loc, const Node *v) {
    int top = c->unit->top;
    enter_deeper(c);
    if (v->kind == NK_IfExp && truth_of_const(c, v->IfExp.test) < 0) {
        Label *otherwise = label_new(c);
        jump_if(c, v->IfExp.test, otherwise, false);
        return_value(c, loc, v->IfExp.body);
        label_here(c, otherwise);
        return_value(c, loc, v->IfExp.orelse);
    } else {
        Opd o = expr_any(c, v);
        emit(c, loc, OP_RETURN, 0, o.x, 0, 0); /* the frame ends: variables die, too */
        mark_dead(c);
    }
    leave_deeper(c);
    c->unit->top = top;
}

static void return_statement(Compiler *c, const Node *n) {
    Unit *u = c->unit;
    const Scope *s = u->scope;
    Loc loc = loc_of(n);
    if (!scope_is_function(s)) fail_at(c, loc, "'return' outside function");
    if (n->Return.value && s->is_generator && s->node->kind == NK_AsyncFunctionDef)
        fail_at(c, loc, "'return' with value in async generator");
    const Node *value = n->Return.value;
    check_star(c, value && value->kind == NK_Constant && value->lineno == n->lineno ? loc_of(value) : loc,
               false);
    if (value && !must_unwind(c)) {
        return_value(c, loc, value);
        return;
    }
    Opd v = value ? expr_any(c, value) : opd_value(c, V_NONE);
    if (must_unwind(c)) {
        if (!is_const(v) && !v.temp) { /* a finally clause may change the variable */
            int d = temp_new(c);
            move_to(c, loc, d, v);
            v = opd_temp(d);
        }
        mark_line(c, n);
        Block *block = u->block;
        unwind(c, loc, NULL);
        emit(c, loc, OP_RETURN, NO_LINE, v.x, 0, 0);
        mark_dead(c);
        unwound(c, block, NULL);
        return;
    }
    emit(c, loc, OP_RETURN, 0, v.x, 0, 0);
    mark_dead(c);
}

static void break_statement(Compiler *c, const Node *n) {
    Unit *u = c->unit;
    bool brk = n->kind == NK_Break;
    check_star(c, loc_of(n), true);
    Block *loop = u->block;
    while (loop && loop->kind != BLOCK_LOOP) loop = loop->outer;
    if (!loop) fail_at(c, loc_of(n), brk ? "'break' outside loop" : "'continue' not properly in loop");
    Block *block = u->block;
    Loc loc = loc_of(n);
    if (block != loop) mark_line(c, n);
    unwind(c, loc, loop);
    if (block != loop) loc = NO_LOC; /* it has run already */
    if (brk && loop->iter >= 0) emit(c, loc, OP_CLEAR, 0, loop->iter, 0, 0);
    emit_jump(c, loc, OP_JUMP, 0, 0, 0, brk ? loop->after : loop->again);
    unwound(c, block, loop);
}

static void raise_statement(Compiler *c, const Node *n) {
    const Node *exc = n->Raise.exc, *cause = n->Raise.cause;
    Opd none = opd_value(c, V_NONE);
    Opd e = exc ? expr_keep(c, exc, cause, true) : none, f = cause ? expr_any(c, cause) : none;
    emit(c, loc_of(n), OP_RAISE, (e.temp ? CONSUME_A : 0) | (f.temp ? CONSUME_B : 0), e.x, f.x,
         exc ? 1 + (cause != NULL) : 0);
    mark_dead(c);
}

static void assert_statement(Compiler *c, const Node *n) {
    const Node *test = n->Assert.test;
    if (test->kind == NK_Tuple && test->Tuple.elts.n)
        warn_at(c, loc_of(n), "assertion is always true, perhaps remove parentheses?");
    if (c->optimize) return;
    Label *end = label_new(c);
    jump_if(c, test, end, true);
    int w = temp_new(c);
    emit(c, loc_of(n), OP_LOAD_ASSERTION_ERROR, 0, w, 0, 0);
    if (n->Assert.msg) {
        expr_into(c, n->Assert.msg, temp_new(c));
        emit(c, loc_of(n), OP_CALL, 0, w, 1, w);
    }
    emit(c, loc_of(test), OP_RAISE, CONSUME_A, w, opd_value(c, V_NONE).x, 1);
    mark_dead(c);
    label_here(c, end);
}

/* --- imports --- */

/* R[result] := the import; result is a new temporary. */
static int import_name(Compiler *c, Loc loc, Text name, int level, Value fromlist) {
    int w = temps_new(c, 2);
    load_const(c, loc, w, const_add(c, v_int(level)));
    load_const(c, loc, w + 1, const_add(c, fromlist));
    emit(c, loc, OP_IMPORT_NAME, 0, w, const_name(c, scope_mangle(c, c->unit->inner, name)), w);
    c->unit->top = w + 1;
    return w;
}

static void import_statement(Compiler *c, const Node *n) {
    Loc loc = loc_of(n);
    for (int i = 0; i < n->Import.names.n; i++) {
        const Node *a = n->Import.names.items[i];
        Text name = a->alias.name;
        int top = c->unit->top, m = import_name(c, loc, name, 0, V_NONE);
        const char *dot = memchr(name.s, '.', name.n);
        if (!a->alias.asname.s) {
            if (dot) name = arena_intern(c->arena, name.s, (size_t)(dot - name.s));
            name_store(c, loc, name, opd_temp(m));
        } else {
            while (dot) { /* import a.b.c as x: x is c */
                const char *part = dot + 1;
                size_t left = name.n - (size_t)(part - name.s);
                dot = memchr(part, '.', left);
                Text t = arena_intern(c->arena, part, dot ? (size_t)(dot - part) : left);
                emit(c, loc, OP_IMPORT_FROM, CONSUME_B, m, m, const_name(c, t));
            }
            name_store(c, loc, a->alias.asname, opd_temp(m));
        }
        c->unit->top = top;
    }
}

static bool in_place(const Compiler *c, const Node *n) {
    const Node *last = c->last_future;
    return last &&
           (n->lineno < last->lineno || (n->lineno == last->lineno && n->col_offset <= last->col_offset));
}

static void import_from(Compiler *c, const Node *n) {
    Loc loc = loc_of(n);
    const NodeList *names = &n->ImportFrom.names;
    Text module = n->ImportFrom.module.s ? n->ImportFrom.module : text_of(c, "");
    Value list = tuple_new(c->T, names->n);
    if (list == V_UNDEF) fail_pending(c);
    for (int i = 0; i < names->n; i++)
        lf_init(&as_tuple(list)->items[i], interned(c, names->items[i]->alias.name));
    if (!strcmp(module.s, "__future__") && !n->ImportFrom.level && !in_place(c, n)) {
        lf_release(c->T, list);
        fail_name_at(c, loc, "from __future__ imports must occur at the beginning of the file");
    }
    int m = import_name(c, loc, module, n->ImportFrom.level, list);
    for (int i = 0; i < names->n; i++) {
        const Node *a = names->items[i];
        if (a->alias.name.n == 1 && a->alias.name.s[0] == '*') {
            emit(c, loc, OP_IMPORT_STAR, CONSUME_A, m, 0, 0);
            return;
        }
        int d = temp_new(c);
        emit(c, loc, OP_IMPORT_FROM, 0, d, m, const_name(c, scope_mangle(c, c->unit->inner, a->alias.name)));
        name_store(c, loc, a->alias.asname.s ? a->alias.asname : a->alias.name, opd_temp(d));
        c->unit->top = m + 1;
    }
    emit(c, loc, OP_CLEAR, 0, m, 0, 0);
}

/* --- all of them --- */

static void expression_statement(Compiler *c, const Node *n) {
    const Node *v = n->Expr.value;
    if (c->mode == COMPILE_SINGLE && c->unit->scope->kind == SCOPE_MODULE) {
        Opd o = expr_reg(c, v);
        emit(c, loc_of(n), OP_PRINT_EXPR, o.temp ? CONSUME_A : 0, o.x, 0, 0);
        return;
    }
    int before = c->unit->nins;
    if (v->kind != NK_Constant) expr_drop(c, v);
    if (c->unit->nins == before) mark_line(c, n);
}

static void statement_one(Compiler *c, const Node *n) {
    switch (n->kind) {
    case NK_FunctionDef:
    case NK_AsyncFunctionDef: function_def(c, n); break;
    case NK_ClassDef: class_def(c, n); break;
    case NK_TypeAlias: type_alias(c, n); break;
    case NK_Return: return_statement(c, n); break;
    case NK_Delete:
        for (int i = 0; i < n->Delete.targets.n; i++) delete_target(c, n->Delete.targets.items[i]);
        break;
    case NK_Assign: assign(c, n); break;
    case NK_AugAssign: augmented(c, n); break;
    case NK_AnnAssign: annotated_assign(c, n); break;
    case NK_For: for_statement(c, n); break;
    case NK_AsyncFor: async_for(c, n); break;
    case NK_While: while_statement(c, n); break;
    case NK_If: if_statement(c, n); break;
    case NK_With:
    case NK_AsyncWith: with_statement(c, n, 0); break;
    case NK_Match: match_statement(c, n); break;
    case NK_Raise: raise_statement(c, n); break;
    case NK_Try: try_statement(c, n); break;
    case NK_TryStar: try_star_statement(c, n); break;
    case NK_Assert: assert_statement(c, n); break;
    case NK_Import: import_statement(c, n); break;
    case NK_ImportFrom: import_from(c, n); break;
    case NK_Expr: expression_statement(c, n); break;
    case NK_Break:
    case NK_Continue: break_statement(c, n); break;
    default: break; /* global, nonlocal, pass */
    }
}

/* The line of a statement that begins with no instruction: tracing finds lines by their instructions. */
void mark_line(Compiler *c, const Node *n) {
    const Unit *u = c->unit;
    if (u->npos && (int)u->pos[u->npos - 1].line == n->lineno) return;
    emit(c, loc_of(n), OP_NOP, 0, 0, 0, 0);
}

void statement(Compiler *c, const Node *n) {
    int top = c->unit->top;
    enter_deeper(c);
    if (n->kind == NK_Pass || n->kind == NK_Try || n->kind == NK_TryStar) mark_line(c, n);
    if (n->kind != NK_Global && n->kind != NK_Nonlocal) tell_line(c, n);
    statement_one(c, n);
    leave_deeper(c);
    c->unit->top = top;
}

void statements(Compiler *c, const NodeList *body) {
    Unit *u = c->unit;
    bool unreachable = false;
    for (int i = 0; i < body->n; i++) {
        if (u->dead && !unreachable && !u->muted) {
            unreachable = true;
            u->muted++;
        }
        statement(c, body->items[i]);
    }
    if (unreachable) u->muted--;
}
