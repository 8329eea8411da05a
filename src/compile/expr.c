/* Expressions: each is compiled towards the register where its value is wanted. */
#include "src/compile/emit.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/str.h"

#include <string.h>

static int consume(Opd b, Opd x) { return (b.temp ? CONSUME_B : 0) | (x.temp ? CONSUME_C : 0); }
static Opd to_opd(int to, int at) { return to >= 0 ? opd_reg(at) : opd_temp(at); }

/* The register for a result that one instruction writes at the end; operands above `base` are dead by then.
 */
static int place(Compiler *c, int to, int base) {
    c->unit->top = base;
    return to >= 0 ? to : temp_new(c);
}

/* A register that may hold unfinished values: never a variable. */
static int scratch(Compiler *c, int to) { return to >= c->unit->first_temp ? to : temp_new(c); }

static Opd in_register(Compiler *c, Loc loc, Opd o) {
    if (!is_const(o)) return o;
    int d = temp_new(c);
    move_to(c, loc, d, o);
    return opd_temp(d);
}

/* Does evaluating n assign the variable in this register? (Only := does, and move.) */
static bool assigns_register(Compiler *c, const Node *n, int reg, int depth) {
    if (!n) return false;
    if (depth > 200) return true;
    if (n->kind == NK_Lambda) return false;
    if (n->kind == NK_NamedExpr && name_register(c, n->NamedExpr.target->Name.id) == reg) return true;
    if (is_move_call(n) && n->Call.args.items[0]->kind == NK_Name &&
        name_register(c, n->Call.args.items[0]->Name.id) == reg)
        return true;
    if (scope_of(c, n, OF_BODY) &&
        n->kind != NK_GeneratorExp) { /* a comprehension: its names mean the same register or another */
        Scope *inner = c->unit->inner;
        c->unit->inner = scope_of(c, n, OF_BODY);
        bool yes = false;
        for (const FieldInfo *f = node_fields(n->kind); f->name && !yes; f++) {
            const char *at = (const char *)n + f->offset;
            if (f->type == FIELD_CHILD)
                yes = assigns_register(c, *(Node *const *)at, reg, depth + 1);
            else if (f->type == FIELD_LIST)
                for (int i = 0; i < ((const NodeList *)at)->n && !yes; i++)
                    yes = assigns_register(c, ((const NodeList *)at)->items[i], reg, depth + 1);
        }
        c->unit->inner = inner;
        return yes;
    }
    for (const FieldInfo *f = node_fields(n->kind); f->name; f++) {
        const char *at = (const char *)n + f->offset;
        if (f->type == FIELD_CHILD || f->type == FIELD_MAYBE) {
            if (assigns_register(c, *(Node *const *)at, reg, depth + 1)) return true;
        } else if (f->type == FIELD_LIST)
            for (int i = 0; i < ((const NodeList *)at)->n; i++)
                if (assigns_register(c, ((const NodeList *)at)->items[i], reg, depth + 1)) return true;
    }
    return false;
}

/* A variable that is borrowed while `later` is evaluated is copied when `later` assigns it. */
static Opd keep(Compiler *c, Loc loc, Opd o, const Node *later) {
    const Unit *u = c->unit;
    if (o.temp || is_const(o) || !later || !u->scope->has_walrus || o.x >= u->first_temp) return o;
    if (!assigns_register(c, later, o.x, 0)) return o;
    int d = temp_new(c);
    move_to(c, loc, d, o);
    return opd_temp(d);
}

Opd expr_any(Compiler *c, const Node *n) { return expr(c, n, NOWHERE); }
Opd expr_reg(Compiler *c, const Node *n) { return in_register(c, loc_of(n), expr(c, n, NOWHERE)); }

Opd expr_keep(Compiler *c, const Node *n, const Node *later, bool k) {
    Opd o = k ? expr_any(c, n) : expr_reg(c, n);
    return keep(c, loc_of(n), o, later);
}

void expr_into(Compiler *c, const Node *n, int to) {
    int top = c->unit->top;
    move_to(c, loc_of(n), to, expr(c, n, to));
    c->unit->top = top;
}

void expr_drop(Compiler *c, const Node *n) {
    int top = c->unit->top;
    drop(c, loc_of(n), expr_any(c, n));
    c->unit->top = top;
}

void check_async(Compiler *c, const Node *n, const char *what) {
    const Scope *s = c->unit->scope;
    if (s->kind == SCOPE_MODULE && c->allow_top_await) {
        c->unit->flags |= CODE_COROUTINE;
        return;
    }
    if (!scope_is_function(s) && n->kind == NK_Await) fail_name_at(c, loc_of(n), "%s outside function", what);
    if (!(s->kind == SCOPE_FUNCTION && s->node->kind == NK_AsyncFunctionDef) && s->kind != SCOPE_GENERATOR)
        fail_name_at(c, loc_of(n), "%s outside async function", what);
}

/* --- operators --- */

static const Op binary_op[] = {
    [BINOP_Add] = OP_ADD,          [BINOP_Sub] = OP_SUB,       [BINOP_Mult] = OP_MUL,
    [BINOP_MatMult] = OP_MATMUL,   [BINOP_Div] = OP_TRUEDIV,   [BINOP_Mod] = OP_MOD,
    [BINOP_Pow] = OP_POW,          [BINOP_LShift] = OP_LSHIFT, [BINOP_RShift] = OP_RSHIFT,
    [BINOP_BitOr] = OP_OR,         [BINOP_BitXor] = OP_XOR,    [BINOP_BitAnd] = OP_AND,
    [BINOP_FloorDiv] = OP_FLOORDIV};

static Opd binary(Compiler *c, const Node *n, Opd left, int to) {
    int base = left.temp ? left.x : c->unit->top;
    Opd right = expr_any(c, n->BinOp.right);
    Op op = binary_op[n->BinOp.op];
    if (is_const(left) && is_const(right)) {
        Opd f = fold_binary(c, (int)(op - OP_ADD), left, right); /* in the order of BIN_ */
        if (is_const(f)) return f;
    }
    int d = place(c, to, base);
    emit(c, loc_of(n), op, consume(left, right), d, left.x, right.x);
    return to_opd(to, d);
}

static Opd unary(Compiler *c, const Node *n, int to) {
    int base = c->unit->top;
    Opd o = expr_any(c, n->UnaryOp.operand);
    if (is_const(o)) {
        Opd f = fold_unary(c, (int)n->UnaryOp.op, o);
        if (is_const(f)) return f;
        o = in_register(c, loc_of(n), o);
    }
    static const Op ops[] = {[UNARYOP_Invert] = OP_INVERT,
                             [UNARYOP_Not] = OP_NOT,
                             [UNARYOP_UAdd] = OP_POS,
                             [UNARYOP_USub] = OP_NEG};
    int d = place(c, to, base);
    emit(c, loc_of(n), ops[n->UnaryOp.op], consume(o, (Opd){0, false}), d, o.x, 0);
    return to_opd(to, d);
}

static Opd bool_op(Compiler *c, const Node *n, int to) {
    int d = scratch(c, to), base = c->unit->top;
    Label *end = label_new(c);
    const NodeList *v = &n->BoolOp.values;
    for (int i = 0; i < v->n; i++) {
        expr_into(c, v->items[i], d);
        c->unit->top = base;
        if (i + 1 < v->n)
            emit_jump(c, loc_of(v->items[i]), n->BoolOp.op == BOOLOP_And ? OP_JF : OP_JT, 0, d, 0, end);
    }
    label_here(c, end);
    return d == to ? opd_reg(d) : opd_temp(d);
}

static Opd if_expr(Compiler *c, const Node *n, int to) {
    int d = to >= 0 ? to : temp_new(c), base = c->unit->top;
    Label *otherwise = label_new(c), *end = label_new(c);
    jump_if(c, n->IfExp.test, otherwise, false);
    expr_into(c, n->IfExp.body, d);
    c->unit->top = base;
    emit_jump(c, loc_of(n), OP_JUMP, 0, 0, 0, end);
    label_here(c, otherwise);
    expr_into(c, n->IfExp.orelse, d);
    c->unit->top = base;
    label_here(c, end);
    return to_opd(to, d);
}

/* --- comparisons --- */

static const Op compare_op[] = {
    [CMPOP_Eq] = OP_EQ, [CMPOP_NotEq] = OP_NE,    [CMPOP_Lt] = OP_LT, [CMPOP_LtE] = OP_LE,
    [CMPOP_Gt] = OP_GT, [CMPOP_GtE] = OP_GE,      [CMPOP_Is] = OP_IS, [CMPOP_IsNot] = OP_IS_NOT,
    [CMPOP_In] = OP_IN, [CMPOP_NotIn] = OP_NOT_IN};

static const char *identity_type(const Node *n) {
    if (n->kind == NK_Constant && n->Constant.value.kind <= CONST_Ellipsis) return NULL;
    return n->kind == NK_Constant ? type_of_literal(n) : n->kind == NK_Tuple ? "tuple" : NULL;
}

static bool is_literal(Compiler *c, const Node *n) {
    if (n->kind == NK_Constant) return n->Constant.value.kind > CONST_Ellipsis;
    return n->kind == NK_Tuple && is_const(const_of(c, n));
}

static void warn_identity(Compiler *c, const Node *n) {
    const Node *left = n->Compare.left;
    for (int i = 0; i < n->Compare.ops.n; i++) {
        const Node *right = n->Compare.comparators.items[i];
        int op = n->Compare.ops.items[i];
        if (op == CMPOP_Is || op == CMPOP_IsNot) {
            const Node *blamed = is_literal(c, left) ? left : is_literal(c, right) ? right : NULL;
            if (blamed)
                warn_at(c, loc_of(n),
                        op == CMPOP_Is ? "\"is\" with '%s' literal. Did you mean \"==\"?"
                                       : "\"is not\" with '%s' literal. Did you mean \"!=\"?",
                        identity_type(blamed));
            if (blamed) return; /* once is enough */
        }
        left = right;
    }
}

static Opd const_frozenset(Compiler *c, Opd items);

/* x in [1, 2]: the list is never seen (unless the chain goes on with it), so it is a constant. */
static Opd comparator(Compiler *c, const Node *n, int op, bool last) {
    if (!last) return expr_any(c, n);
    if (op == CMPOP_In || op == CMPOP_NotIn) {
        if (n->kind == NK_List) {
            Node tuple = {.kind = NK_Tuple, .Tuple = {.elts = n->List.elts}};
            Opd o = const_of(c, &tuple);
            if (is_const(o)) return o;
        } else if (n->kind == NK_Set) {
            Node tuple = {.kind = NK_Tuple, .Tuple = {.elts = n->Set.elts}};
            Opd o = const_of(c, &tuple);
            if (is_const(o)) return const_frozenset(c, o);
        }
    }
    return expr_any(c, n);
}

static Opd compare(Compiler *c, const Node *n, int to) {
    int base = c->unit->top, count = n->Compare.ops.n;
    warn_identity(c, n);
    Loc loc = loc_of(n);
    if (count == 1) {
        const Node *r = n->Compare.comparators.items[0];
        Opd a = expr_keep(c, n->Compare.left, r, true), b = comparator(c, r, n->Compare.ops.items[0], true);
        int d = place(c, to, base);
        emit(c, loc, compare_op[n->Compare.ops.items[0]], consume(a, b), d, a.x, b.x);
        return to_opd(to, d);
    }
    int d = scratch(c, to), above = c->unit->top;
    Label *fail = label_new(c), *end = label_new(c);
    Opd a = expr_keep(c, n->Compare.left, n->Compare.comparators.items[0], true);
    int temps[2] = {above, above}; /* operands that may be left when a comparison fails */
    for (int i = 0; i < count; i++) {
        const Node *r = n->Compare.comparators.items[i],
                   *later = i + 1 < count ? n->Compare.comparators.items[i + 1] : NULL;
        Opd b = keep(c, loc_of(r), comparator(c, r, n->Compare.ops.items[i], !later), later);
        Opd used = b;
        if (later) used.temp = false;
        emit(c, loc, compare_op[n->Compare.ops.items[i]], consume(a, used), d, a.x, b.x);
        if (!later) break;
        emit_jump(c, loc, OP_JF, 0, d, 0, b.temp ? fail : end);
        a = b;
        temps[1] = c->unit->top;
    }
    if (fail->used) {
        emit_jump(c, loc, OP_JUMP, 0, 0, 0, end);
        label_here(c, fail);
        for (int r = temps[0]; r < temps[1]; r++) emit(c, loc, OP_CLEAR, 0, r, 0, 0);
    }
    label_here(c, end);
    c->unit->top = above;
    return d == to ? opd_reg(d) : opd_temp(d);
}

/* --- conditions: jumps without making a bool --- */

/* A backward jump must be a safepoint, so a conditional one goes round it. */
static void jump_wide(Compiler *c, Loc loc, Op op, Opd o, Label *to) {
    int flags = o.temp ? CONSUME_A : 0;
    if (to->at < 0) {
        emit_jump(c, loc, op, flags, o.x, 0, to);
        return;
    }
    static const Op inverse[] = {OP_JF, OP_JT, OP_JNOTNONE, OP_JNONE};
    Label *on = label_new(c);
    emit_jump(c, loc, inverse[op - OP_JT], flags, o.x, 0, on);
    emit_jump(c, loc, OP_JUMP, 0, 0, 0, to);
    label_here(c, on);
}

static bool is_none(const Node *n) { return n->kind == NK_Constant && n->Constant.value.kind == CONST_None; }

/* Jumps when the comparison of a and b is `when`. base: the temporaries of both begin there. */
static void jump_pair(Compiler *c, Loc loc, int op, Opd a, Opd b, int base, Label *to, bool when) {
    if (op == CMPOP_Is || op == CMPOP_IsNot || op == CMPOP_In || op == CMPOP_NotIn) {
        int top = c->unit->top, d = b.temp || !a.temp ? top : base; /* b may live on */
        need_above(c, 1);
        emit(c, loc, compare_op[op], consume(a, b), d, a.x, b.x);
        jump_wide(c, loc, when ? OP_JT : OP_JF, opd_temp(d), to);
        return;
    }
    static const Op jumps[] = {[CMPOP_Eq] = OP_JEQ,  [CMPOP_NotEq] = OP_JNE, [CMPOP_Lt] = OP_JLT,
                               [CMPOP_LtE] = OP_JLE, [CMPOP_Gt] = OP_JGT,    [CMPOP_GtE] = OP_JGE};
    Op jump = when ? jumps[op] : (Op)(jumps[op] - OP_JLT + OP_JNLT);
    emit_jump(c, loc, jump, (a.temp ? CONSUME_A : 0) | (b.temp ? CONSUME_B : 0), a.x, b.x, to);
}

/* a < b < c: b is needed twice; where it is a temporary, failing goes past its release. */
static void jump_chain(Compiler *c, const Node *n, Label *to, bool when) {
    Loc loc = loc_of(n);
    int base = c->unit->top, count = n->Compare.ops.n;
    Label *over = label_new(c), *no = when ? over : to, *dirty = label_new(c);
    Opd a = expr_keep(c, n->Compare.left, n->Compare.comparators.items[0], true);
    int high = base;
    for (int i = 0; i < count; i++) {
        const Node *r = n->Compare.comparators.items[i],
                   *later = i + 1 < count ? n->Compare.comparators.items[i + 1] : NULL;
        int op = n->Compare.ops.items[i];
        Opd b = keep(c, loc_of(r), comparator(c, r, op, !later), later);
        if (!later) {
            jump_pair(c, loc, op, a, b, base, to, when);
            break;
        }
        Opd used = b;
        used.temp = false;
        jump_pair(c, loc, op, a, used, c->unit->top, b.temp ? dirty : no, false);
        a = b;
        high = c->unit->top;
    }
    if (dirty->used) {
        emit_jump(c, loc, OP_JUMP, 0, 0, 0, over);
        label_here(c, dirty);
        for (int r = base; r < high; r++) emit(c, loc, OP_CLEAR, 0, r, 0, 0);
        if (no != over) emit_jump(c, loc, OP_JUMP, 0, 0, 0, no);
    }
    label_here(c, over);
}

static void jump_compare(Compiler *c, const Node *n, Label *to, bool when) {
    int op = n->Compare.ops.items[0], base = c->unit->top;
    const Node *right = n->Compare.comparators.items[0];
    warn_identity(c, n);
    Loc loc = loc_of(n);
    if (n->Compare.ops.n > 1) {
        jump_chain(c, n, to, when);
        return;
    }
    if ((op == CMPOP_Is || op == CMPOP_IsNot) && is_none(right)) {
        Opd o = expr_reg(c, n->Compare.left);
        jump_wide(c, loc, (op == CMPOP_Is) == when ? OP_JNONE : OP_JNOTNONE, o, to);
        return;
    }
    Opd a = expr_keep(c, n->Compare.left, right, true), b = comparator(c, right, op, true);
    jump_pair(c, loc, op, a, b, base, to, when);
}

static void jump_bool_op(Compiler *c, const Node *n, Label *to, bool when) {
    const NodeList *v = &n->BoolOp.values;
    bool is_or = n->BoolOp.op == BOOLOP_Or;
    Label *over = is_or == when ? to : label_new(c); /* where one operand decides */
    for (int i = 0; i + 1 < v->n; i++) jump_if(c, v->items[i], over, is_or);
    jump_if(c, v->items[v->n - 1], to, when);
    if (over != to) label_here(c, over);
}

static void jump_if_one(Compiler *c, const Node *n, Label *to, bool when) {
    while (n->kind == NK_UnaryOp && n->UnaryOp.op == UNARYOP_Not) {
        n = n->UnaryOp.operand;
        when = !when;
    }
    int truth = truth_of_const(c, n);
    if (truth >= 0) {
        if ((truth == 1) == when) emit_jump(c, loc_of(n), OP_JUMP, 0, 0, 0, to);
        return;
    }
    if (n->kind == NK_BoolOp)
        jump_bool_op(c, n, to, when);
    else if (n->kind == NK_Compare)
        jump_compare(c, n, to, when);
    else if (n->kind == NK_IfExp) {
        Label *otherwise = label_new(c), *end = label_new(c);
        jump_if(c, n->IfExp.test, otherwise, false);
        jump_if(c, n->IfExp.body, to, when);
        emit_jump(c, loc_of(n), OP_JUMP, 0, 0, 0, end);
        label_here(c, otherwise);
        jump_if(c, n->IfExp.orelse, to, when);
        label_here(c, end);
    } else
        jump_wide(c, loc_of(n), when ? OP_JT : OP_JF, expr_reg(c, n), to);
}

void jump_if(Compiler *c, const Node *n, Label *to, bool when) {
    int top = c->unit->top;
    enter_deeper(c);
    jump_if_one(c, n, to, when);
    leave_deeper(c);
    c->unit->top = top;
}

/* --- displays --- */

static bool any_starred(const NodeList *elts) {
    for (int i = 0; i < elts->n; i++)
        if (elts->items[i]->kind == NK_Starred) return true;
    return false;
}

/* Longer displays grow item by item, as in CPython: programs see whether the last item is evaluated before
 * the first one is hashed. */
enum { DISPLAY_WINDOW = 30 };

/* A constant frozenset: what sets of constants are made from. */
static Opd const_frozenset(Compiler *c, Opd items) {
    Value s = set_new(c->T, type_frozenset);
    if (s != V_UNDEF && set_update(c->T, s, const_value(c, items))) return opd_value(c, s);
    lf_release(c->T, s);
    fail_pending(c);
}

/* A new list or set at d from items [0, n) of a display, if these are constants. */
static bool build_from_constants(Compiler *c, Loc loc, Op build, const NodeList *elts, int n, int d) {
    Node tuple = {.kind = NK_Tuple, .Tuple = {.elts = {.items = elts->items, .n = n}}};
    Opd items = n >= 3 ? const_of(c, &tuple) : opd_reg(0);
    if (!is_const(items)) return false;
    bool set = build == OP_BUILD_SET;
    if (set) items = const_frozenset(c, items);
    emit(c, loc, build, IN_DISPLAY, d, d, 0);
    emit(c, loc, set ? OP_SET_UPDATE : OP_LIST_EXTEND, 0, d, items.x, 0);
    return true;
}

/* The same for any items: into a window, and the window into the list or set. */
static void build_from_window(Compiler *c, Loc loc, Op build, const NodeList *elts, int n, int d) {
    if (build_from_constants(c, loc, build, elts, n, d)) return;
    int base = c->unit->top;
    for (int i = 0; i < n; i++) expr_into(c, elts->items[i], temp_new(c));
    emit(c, loc, build, IN_DISPLAY, d, n ? base : d, n);
    c->unit->top = base;
}

/* list, set, tuple: build is the instruction that makes it from a window. */
Opd display(Compiler *c, const Node *n, const NodeList *elts, int to, Op build) {
    Loc loc = loc_of(n);
    int base = c->unit->top;
    bool star = any_starred(elts);
    if (!star && elts->n <= (build == OP_BUILD_TUPLE ? 200 : DISPLAY_WINDOW)) {
        if (build != OP_BUILD_TUPLE) {
            int d = scratch(c, to);
            if (build_from_constants(c, loc, build, elts, elts->n, d))
                return d == to ? opd_reg(d) : opd_temp(d);
            c->unit->top = base;
        }
        for (int i = 0; i < elts->n; i++) expr_into(c, elts->items[i], temp_new(c));
        int d = place(c, to, base);
        emit(c, loc, build, IN_DISPLAY, d, base, elts->n);
        return to_opd(to, d);
    }
    bool set = build == OP_BUILD_SET;
    int d = scratch(c, to), above = c->unit->top;
    int first = 0; /* items before the first star are evaluated before a set has any of them */
    while (set && elts->n <= DISPLAY_WINDOW && elts->items[first]->kind != NK_Starred) first++;
    build_from_window(c, loc, set ? OP_BUILD_SET : OP_BUILD_LIST, elts, first, d);
    for (int i = first; i < elts->n; i++) {
        const Node *e = elts->items[i];
        bool starred = e->kind == NK_Starred;
        Opd o = expr_any(c, starred ? e->Starred.value : e);
        Op op = set ? (starred ? OP_SET_UPDATE : OP_SET_ADD) : starred ? OP_LIST_EXTEND : OP_LIST_APPEND;
        emit(c, starred ? loc_of(e) : loc, op, o.temp ? CONSUME_B : 0, d, o.x, 0);
        c->unit->top = above;
    }
    if (build != OP_BUILD_TUPLE) return d == to ? opd_reg(d) : opd_temp(d);
    int t = to >= 0 ? to : d;
    emit(c, loc, OP_LIST_TO_TUPLE, d == t ? 0 : CONSUME_B, t, d, 0);
    c->unit->top = to >= 0 ? base : d + 1;
    return to_opd(to, t);
}

/* How many pairs from number `from` on are evaluated before the first of them enters the dict; 0: they enter
 * one by one. CPython takes runs of up to 17 pairs, and of those the ones below 16 as a whole. With constant
 * keys nobody can tell. */
static int pairs_at_once(Compiler *c, const Node *n, int from, int *run) {
    enum { WHOLE_RUN = 16, LONGEST_RUN = 17 };
    bool tell = false;
    for (*run = 0; from + *run < n->Dict.keys.n && *run < LONGEST_RUN; (*run)++) {
        const Node *key = n->Dict.keys.items[from + *run];
        if (!key) break;
        tell |= key->kind != NK_Constant && !is_const(const_of(c, key));
    }
    return tell && *run > 1 && *run < WHOLE_RUN ? *run : 0;
}

static void add_pair(Compiler *c, const Node *n, int i, int d) {
    const Node *key = n->Dict.keys.items[i], *value = n->Dict.values.items[i];
    int above = c->unit->top;
    Opd k = expr_keep(c, key, value, true), v = expr_any(c, value);
    emit(c, loc_of(n), OP_MAP_ADD, consume(k, v), d, k.x, v.x);
    c->unit->top = above;
}

static void add_pairs(Compiler *c, const Node *n, int from, int count, int d) {
    int base = c->unit->top;
    for (int i = from; i < from + count; i++) {
        expr_into(c, n->Dict.keys.items[i], temp_new(c));
        expr_into(c, n->Dict.values.items[i], temp_new(c));
    }
    c->unit->top = base;
    int made = from ? temp_new(c) : d;
    emit(c, loc_of(n), OP_BUILD_MAP, from ? 0 : IN_DISPLAY, made, base, count);
    if (from) emit(c, loc_of(n), OP_DICT_UPDATE, CONSUME_B, d, made, 0);
    c->unit->top = base;
}

static Opd dict_display(Compiler *c, const Node *n, int to) {
    int d = scratch(c, to), above = c->unit->top, run, at_once = pairs_at_once(c, n, 0, &run);
    if (!at_once) emit(c, loc_of(n), OP_BUILD_MAP, IN_DISPLAY, d, d, 0);
    for (int i = 0; i < n->Dict.values.n;) {
        at_once = pairs_at_once(c, n, i, &run);
        if (at_once) add_pairs(c, n, i, at_once, d);
        for (int j = at_once; j < run; j++) add_pair(c, n, i + j, d);
        i += run;
        if (run) continue;
        Opd v = expr_any(c, n->Dict.values.items[i++]);
        emit(c, loc_of(n), OP_DICT_UPDATE, v.temp ? CONSUME_B : 0, d, v.x, 0);
        c->unit->top = above;
    }
    return d == to ? opd_reg(d) : opd_temp(d);
}

/* --- f-strings --- */

/* What the parser makes is right; a tree made by a program may be wrong. */
static int conversion_of(Compiler *c, int conversion) {
    if (conversion == -1 || conversion == 's' || conversion == 'r' || conversion == 'a') return conversion;
    lf_raise(c->T, exc_SystemError, "Unrecognized conversion character %d", conversion);
    fail_pending(c);
}

static Opd formatted(Compiler *c, const Node *n, int to) {
    int base = c->unit->top, conversion = conversion_of(c, n->FormattedValue.conversion);
    int how = conversion == 's' ? 1 : conversion == 'r' ? 2 : conversion == 'a' ? 3 : 0;
    const Node *spec = n->FormattedValue.format_spec;
    Opd v = expr_keep(c, n->FormattedValue.value, spec, true);
    Loc loc = loc_of(n);
    if (!spec) {
        int d = place(c, to, base);
        emit(c, loc, OP_FORMAT, v.temp ? CONSUME_B : 0, d, v.x, how);
        return to_opd(to, d);
    }
    if (how) {
        int d = place(c, NOWHERE, base);
        emit(c, loc, OP_CONVERT, v.temp ? CONSUME_B : 0, d, v.x, how);
        v = opd_temp(d);
    }
    Opd s = expr_any(c, spec);
    int d = place(c, to, base);
    emit(c, loc, OP_FORMAT_SPEC, consume(v, s), d, v.x, s.x);
    return to_opd(to, d);
}

static Opd joined(Compiler *c, const Node *n, int to) {
    const NodeList *v = &n->JoinedStr.values;
    int base = c->unit->top;
    if (!v->n) return opd_value(c, str_empty);
    if (v->n == 1) return expr(c, v->items[0], to);
    for (int i = 0; i < v->n; i++) {
        expr_into(c, v->items[i], temp_new(c));
        if (c->unit->top - base < 250 || i + 1 == v->n) continue;
        emit(c, loc_of(n), OP_BUILD_STRING, 0, base, base, c->unit->top - base);
        c->unit->top = base + 1;
    }
    int count = c->unit->top - base, d = place(c, to, base);
    emit(c, loc_of(n), OP_BUILD_STRING, 0, d, base, count);
    return to_opd(to, d);
}

/* --- template strings --- */

static Opd interpolation(Compiler *c, const Node *n, int to) {
    Loc loc = loc_of(n);
    int base = c->unit->top, conversion = conversion_of(c, n->Interpolation.conversion);
    const Node *spec = n->Interpolation.format_spec;
    const Node text = {.kind = NK_Constant, .Constant = {.value = n->Interpolation.str}};
    const char letter = (char)conversion;
    expr_into(c, n->Interpolation.value, temp_new(c));
    load_const(c, loc, temp_new(c), const_add(c, constant_value(c, &text)));
    Value how = conversion > 0 ? str_intern(c->T, str_from_utf8(c->T, &letter, 1)) : V_NONE;
    if (how == V_UNDEF) fail_pending(c);
    load_const(c, loc, temp_new(c), const_add(c, how));
    if (spec)
        expr_into(c, spec, temp_new(c));
    else
        load_const(c, loc, temp_new(c), const_add(c, str_empty));
    int d = place(c, to, base);
    emit(c, loc, OP_INTRINSIC, 0, d, base, INTRINSIC_INTERPOLATION);
    return to_opd(to, d);
}

/* The texts before, between and after the interpolations, as the elements of a tuple. */
static NodeList template_texts(Compiler *c, const NodeList *values) {
    NodeList texts = {0, arena_alloc(c->arena, ((size_t)values->n + 1) * sizeof *texts.items)};
    if (!texts.items) fail_memory(c);
    for (int i = 0; i <= values->n; i++) {
        int from = i;
        while (i < values->n && values->items[i]->kind != NK_Interpolation) i++;
        Node *text;
        if (i - from == 1)
            text = values->items[from];
        else {
            text = node_new(c->arena, i == from ? NK_Constant : NK_JoinedStr);
            if (i == from)
                text->Constant.value = (Constant){.kind = CONST_Str, .text = {"", 0}, .ascii = true};
            else
                text->JoinedStr.values = (NodeList){i - from, values->items + from};
        }
        texts.items[texts.n++] = text;
    }
    return texts;
}

static Opd template(Compiler *c, const Node *n, int to) {
    const NodeList *values = &n->TemplateStr.values;
    int base = c->unit->top;
    Node texts = {.kind = NK_Tuple, .Tuple = {.elts = template_texts(c, values)}};
    Node places = {.kind = NK_Tuple,
                   .Tuple = {.elts = {0, arena_alloc(c->arena, (size_t)values->n * sizeof(Node *) + 1)}}};
    if (c->arena->failed) fail_memory(c);
    for (int i = 0; i < values->n; i++)
        if (values->items[i]->kind == NK_Interpolation)
            places.Tuple.elts.items[places.Tuple.elts.n++] = values->items[i];
    texts.lineno = places.lineno = n->lineno;
    texts.col_offset = places.col_offset = n->col_offset;
    texts.end_lineno = places.end_lineno = n->end_lineno;
    texts.end_col_offset = places.end_col_offset = n->end_col_offset;
    expr_into(c, &texts, temp_new(c));
    expr_into(c, &places, temp_new(c));
    int d = place(c, to, base);
    emit(c, loc_of(n), OP_INTRINSIC, 0, d, base, INTRINSIC_TEMPLATE);
    return to_opd(to, d);
}

/* --- subscripts --- */

static void slice_part(Compiler *c, Loc loc, const Node *n, int to) {
    if (n)
        expr_into(c, n, to);
    else
        load_const(c, loc, to, const_add(c, V_NONE));
}

/* start and stop in a new window of two; or, with a step, the slice object. */
static Opd slice_object(Compiler *c, const Node *n, int to) {
    int base = c->unit->top;
    Loc loc = loc_of(n);
    slice_part(c, loc, n->Slice.lower, temp_new(c));
    slice_part(c, loc, n->Slice.upper, temp_new(c));
    slice_part(c, loc, n->Slice.step, temp_new(c));
    int d = place(c, to, base);
    emit(c, loc, OP_BUILD_SLICE, 0, d, base, 0);
    return to_opd(to, d);
}

static void warn_subscript(Compiler *c, const Node *n) {
    const Node *v = n->Subscript.value, *s = n->Subscript.slice;
    const char *type = type_of_literal(v);
    bool constant = v->kind == NK_Constant;
    if (constant ? v->Constant.value.kind != CONST_Str && v->Constant.value.kind != CONST_Bytes
                 : v->kind == NK_Set || v->kind == NK_SetComp || v->kind == NK_GeneratorExp ||
                       v->kind == NK_Lambda || v->kind == NK_TemplateStr) {
        if (type)
            warn_at(c, loc_of(v), "'%s' object is not subscriptable; perhaps you missed a comma?", type);
        return;
    }
    const char *index = type_of_literal(s);
    if (!index || s->kind == NK_Slice || !strcmp(index, "int") || !strcmp(index, "bool")) return;
    if (constant || v->kind == NK_Tuple || v->kind == NK_List || v->kind == NK_ListComp ||
        v->kind == NK_JoinedStr)
        warn_at(c, loc_of(v), "%s indices must be integers or slices, not %s; perhaps you missed a comma?",
                type, index);
}

static Opd subscript(Compiler *c, const Node *n, Opd value, int to) {
    Loc loc = loc_of(n);
    int base = value.temp ? value.x : c->unit->top;
    const Node *s = n->Subscript.slice;
    warn_subscript(c, n);
    value = in_register(c, loc, value);
    if (s->kind == NK_Slice && !s->Slice.step) {
        int w = c->unit->top;
        slice_part(c, loc, s->Slice.lower, temp_new(c));
        slice_part(c, loc, s->Slice.upper, temp_new(c));
        int d = place(c, to, base);
        emit(c, loc, OP_GETSLICE, value.temp ? CONSUME_B : 0, d, value.x, w);
        return to_opd(to, d);
    }
    Opd key = expr_any(c, s);
    int d = place(c, to, base);
    emit(c, loc, OP_GETITEM, consume(value, key), d, value.x, key.x);
    return to_opd(to, d);
}

static Opd attribute(Compiler *c, const Node *n, Opd value, int to) {
    int base = value.temp ? value.x : c->unit->top;
    Loc loc = loc_at_attribute(n, n);
    value = in_register(c, loc, value);
    int name = const_name(c, scope_mangle(c, c->unit->inner, n->Attribute.attr));
    int d = place(c, to, base);
    emit(c, loc, OP_GETATTR, value.temp ? CONSUME_B : 0, d, value.x, name);
    return to_opd(to, d);
}

/* --- chains that lean to the left: a + b + c, a.b(c)[d] --- */

static const Node *left_of(const Node *n) {
    switch (n->kind) {
    case NK_BinOp: return n->BinOp.left;
    case NK_Attribute: return n->Attribute.value;
    case NK_Subscript: return n->Subscript.value;
    case NK_Call: return n->Call.func->kind == NK_Attribute ? n->Call.func->Attribute.value : n->Call.func;
    default: return NULL;
    }
}

static Opd spine(Compiler *c, const Node *n, int to) {
    const Node **chain = NULL;
    int count = 0, cap = 0;
    for (; left_of(n); n = left_of(n)) *PUSH(c, chain, count, cap) = n;
    const Node *first = chain[count - 1];
    const Node *later = first->kind == NK_BinOp       ? first->BinOp.right
                        : first->kind == NK_Subscript ? first->Subscript.slice
                                                      : NULL;
    Opd o;
    if (count > 1 && is_super_use(c, first, chain[count - 2])) {
        o = super_from(c, first, chain[count - 2], count > 2 ? NOWHERE : to);
        count -= 2;
    } else
        o = keep(c, loc_of(n), expr(c, n, NOWHERE), later);
    while (count > 0) {
        n = chain[--count];
        int d = count ? NOWHERE : to;
        switch (n->kind) {
        case NK_BinOp: o = binary(c, n, o, d); break;
        case NK_Attribute: o = attribute(c, n, o, d); break;
        case NK_Subscript: o = subscript(c, n, o, d); break;
        default: o = is_move_call(n) ? move_call(c, n, o) : call_from(c, n, o, d);
        }
    }
    return o;
}

/* --- := , await, yield --- */

static Opd walrus(Compiler *c, const Node *n, int to) {
    Text name = n->NamedExpr.target->Name.id;
    Loc loc = loc_of(n->NamedExpr.target);
    int reg = name_register(c, name);
    if (reg >= 0) {
        expr_into(c, n->NamedExpr.value, reg);
        name_assigned(c, name);
        return opd_reg(reg);
    }
    Opd v = expr(c, n->NamedExpr.value, to);
    Opd borrowed = v;
    borrowed.temp = false;
    name_store(c, loc, name, borrowed);
    return v;
}

/* Drives R[it]: what is sent goes through R[reg], where its result ends up. */
static void send_loop(Compiler *c, Loc loc, int it, int reg) {
    Label *end = label_new(c), *again = label_new(c);
    load_const(c, loc, reg, const_add(c, V_NONE));
    label_here(c, again);
    emit_jump(c, loc, OP_SEND, 0, it, reg, end);
    emit(c, loc, OP_YIELD, CONSUME_B, reg, reg, it + 1);
    emit_jump(c, loc, OP_JUMP, 0, 0, 0, again);
    label_here(c, end);
}

int expr_await(Compiler *c, Loc loc, int reg, int where) {
    int it = temp_new(c);
    emit(c, loc, OP_GET_AWAITABLE, CONSUME_B, it, reg, where);
    send_loop(c, loc, it, reg);
    c->unit->top--;
    return reg;
}

static Opd await(Compiler *c, const Node *n) {
    check_async(c, n, "'await'");
    int d = temp_new(c);
    expr_into(c, n->Await.value, d);
    expr_await(c, loc_of(n), d, 0);
    return opd_temp(d);
}

static Opd yield(Compiler *c, const Node *n, int to) {
    Loc loc = loc_of(n);
    const Scope *s = c->unit->scope;
    if (!scope_is_function(s))
        fail_at(c, loc, n->kind == NK_Yield ? "'yield' outside function" : "'yield from' outside function");
    int base = c->unit->top;
    if (n->kind == NK_Yield) {
        Opd v = n->Yield.value ? expr_any(c, n->Yield.value) : opd_value(c, V_NONE);
        int d = place(c, to, base);
        emit(c, loc, OP_YIELD, v.temp ? CONSUME_B : 0, d, v.x, 0);
        return to_opd(to, d);
    }
    if (s->kind == SCOPE_FUNCTION && s->node->kind == NK_AsyncFunctionDef)
        fail_at(c, loc, "'yield from' inside async function");
    int d = temp_new(c);
    expr_into(c, n->YieldFrom.value, d);
    int it = temp_new(c);
    emit(c, loc, OP_GET_YIELD_FROM_ITER, CONSUME_B, it, d, 0);
    send_loop(c, loc, it, d);
    c->unit->top = d + 1;
    return opd_temp(d);
}

/* --- all of them --- */

static Opd one(Compiler *c, const Node *n, int to) {
    switch (n->kind) {
    case NK_Constant: return constant_operand(c, n);
    case NK_Name: return name_load(c, loc_of(n), n->Name.id, to);
    case NK_BinOp:
    case NK_Attribute:
    case NK_Subscript:
    case NK_Call: return spine(c, n, to);
    case NK_UnaryOp: return unary(c, n, to);
    case NK_BoolOp: return bool_op(c, n, to);
    case NK_Compare: return compare(c, n, to);
    case NK_IfExp: return if_expr(c, n, to);
    case NK_NamedExpr: return walrus(c, n, to);
    case NK_Lambda: return lambda(c, n, to);
    case NK_Dict: return dict_display(c, n, to);
    case NK_Set: return display(c, n, &n->Set.elts, to, OP_BUILD_SET);
    case NK_List: return display(c, n, &n->List.elts, to, OP_BUILD_LIST);
    case NK_Tuple: {
        Opd k = const_of(c, n);
        return is_const(k) ? k : display(c, n, &n->Tuple.elts, to, OP_BUILD_TUPLE);
    }
    case NK_ListComp:
    case NK_SetComp:
    case NK_DictComp:
    case NK_GeneratorExp: return comprehension(c, n, to);
    case NK_Await: return await(c, n);
    case NK_Yield:
    case NK_YieldFrom: return yield(c, n, to);
    case NK_FormattedValue: return formatted(c, n, to);
    case NK_JoinedStr: return joined(c, n, to);
    case NK_Interpolation: return interpolation(c, n, to);
    case NK_TemplateStr: return template(c, n, to);
    case NK_Slice: return slice_object(c, n, to);
    case NK_Starred:
        fail_at(c, loc_of(n),
                n->Starred.ctx == CTX_Store ? "starred assignment target must be in a list or tuple"
                                            : "can't use starred expression here");
    default: fail_at(c, loc_of(n), "invalid expression");
    }
}

Opd expr(Compiler *c, const Node *n, int to) {
    enter_deeper(c);
    Opd o = one(c, n, to);
    leave_deeper(c);
    return o;
}
