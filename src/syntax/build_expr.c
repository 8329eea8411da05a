/* Expressions. */
#include "src/syntax/build.h"

#include <string.h>

Ex build_tuple(Build *b, Seq *s) {
    Ex x = ex_new(b, NK_Tuple, s->a, s->b);
    x.n->Tuple.elts = seq_list(s);
    return x;
}

/* A Tuple, List or Set in its brackets: the list is the first field of each. */
Ex build_display(Build *b, NodeKind kind, Seq *s, uint32_t left, uint32_t right) {
    Ex x = ex_new(b, kind, left, right);
    x.n->Tuple.elts = seq_list(s);
    if (kind == NK_Tuple) x.n->parenthesized = 1;
    return x;
}

Ex build_dict(Build *b, Seq *pairs, uint32_t left, uint32_t right) {
    Ex x = ex_new(b, NK_Dict, left, right);
    int n = pairs ? pairs->n / 2 : 0;
    Node **items = n ? arena_alloc(b->arena, 2 * (size_t)n * sizeof *items) : NULL;
    if (!items) return x;
    for (int i = 0; i < n; i++) {
        items[i] = pairs->items[2 * i];
        items[n + i] = pairs->items[2 * i + 1];
    }
    x.n->Dict.keys = (NodeList){n, items};
    x.n->Dict.values = (NodeList){n, items + n};
    return x;
}

/* The comprehensions with one element have the same fields. */
Ex build_comp(Build *b, NodeKind kind, Ex elt, Seq *generators, uint32_t left, uint32_t right) {
    Ex x = ex_new(b, kind, left, right);
    x.n->ListComp.elt = elt.n;
    x.n->ListComp.generators = seq_list(generators);
    return x;
}

Ex build_dict_comp(Build *b, Ex key, Ex value, Seq *generators, uint32_t left, uint32_t right) {
    Ex x = ex_new(b, NK_DictComp, left, right);
    x.n->DictComp.key = key.n;
    x.n->DictComp.value = value.n;
    x.n->DictComp.generators = seq_list(generators);
    return x;
}

Ex build_comprehension(Build *b, Ex target, Ex iter, Seq *ifs, bool is_async) {
    if (is_async) build_needs(b, 6, b->current, "Async comprehensions are");
    Node *n = node_new(b->arena, NK_comprehension);
    build_store(b, target, CTX_Store);
    n->comprehension.target = target.n;
    n->comprehension.iter = iter.n;
    n->comprehension.ifs = seq_list(ifs);
    n->comprehension.is_async = is_async;
    return (Ex){n, target.a, iter.b};
}

Ex build_starred(Build *b, uint32_t t, Ex e) {
    Ex x = ex_new(b, NK_Starred, t, e.b);
    x.n->Starred.value = e.n;
    return x;
}

Ex build_yield(Build *b, uint32_t t, Ex e) {
    Ex x = ex_new(b, NK_Yield, t, e.n ? e.b : t);
    x.n->Yield.value = e.n;
    return x;
}

Ex build_yield_from(Build *b, uint32_t t, Ex e) {
    Ex x = ex_new(b, NK_YieldFrom, t, e.b);
    x.n->YieldFrom.value = e.n;
    return x;
}

Ex build_named(Build *b, uint32_t name, Ex value) {
    build_needs(b, 8, b->current, "Assignment expressions are");
    Ex x = ex_new(b, NK_NamedExpr, name, value.b), target = build_name(b, name);
    target.n->Name.ctx = CTX_Store;
    x.n->NamedExpr.target = target.n;
    x.n->NamedExpr.value = value.n;
    return x;
}

Ex build_if_exp(Build *b, Ex body, Ex test, Ex orelse) {
    Ex x = ex_new(b, NK_IfExp, body.a, orelse.b);
    x.n->IfExp.test = test.n;
    x.n->IfExp.body = body.n;
    x.n->IfExp.orelse = orelse.n;
    return x;
}

Ex build_bool(Build *b, BoolOpKind op, Seq *values) {
    Ex x = ex_new(b, NK_BoolOp, values->a, values->b);
    x.n->BoolOp.op = op;
    x.n->BoolOp.values = seq_list(values);
    return x;
}

Ex build_unary(Build *b, UnaryOpKind op, uint32_t t, Ex e) {
    Ex x = ex_new(b, NK_UnaryOp, t, e.b);
    x.n->UnaryOp.op = op;
    x.n->UnaryOp.operand = e.n;
    return x;
}

Ex build_binop(Build *b, Ex left, BinOpKind op, Ex right) {
    if (op == BINOP_MatMult) build_needs(b, 5, b->current, "The '@' operator is");
    Ex x = ex_new(b, NK_BinOp, left.a, right.b);
    x.n->BinOp.left = left.n;
    x.n->BinOp.op = op;
    x.n->BinOp.right = right.n;
    return x;
}

Ex build_compare(Build *b, Ex left, CmpOpKind op, Ex right) {
    Ex x = ex_new(b, NK_Compare, left.a, left.b);
    x.n->Compare.left = left.n;
    return build_compare_more(b, x, op, right);
}

/* The lists have room for the next power of two. */
Ex build_compare_more(Build *b, Ex compare, CmpOpKind op, Ex right) {
    Node *c = compare.n;
    size_t n = (size_t)c->Compare.ops.n;
    if ((n & (n - 1)) == 0) {
        size_t size = n ? 2 * n : 1;
        Node **items = arena_alloc(b->arena, size * sizeof *items);
        uint8_t *ops = arena_alloc(b->arena, size);
        if (!items || !ops) return compare;
        if (n) memcpy(items, c->Compare.comparators.items, n * sizeof *items);
        if (n) memcpy(ops, c->Compare.ops.items, n);
        c->Compare.comparators.items = items;
        c->Compare.ops.items = ops;
    }
    c->Compare.comparators.items[n] = right.n;
    c->Compare.ops.items[n] = (uint8_t)op;
    c->Compare.comparators.n = c->Compare.ops.n = (int)n + 1;
    const Token *last = build_token(b, right.b);
    c->end_lineno = last->end_line;
    c->end_col_offset = last->end_col;
    return (Ex){c, compare.a, right.b};
}

Ex build_await(Build *b, uint32_t t, Ex e) {
    build_needs(b, 5, b->current, "Await expressions are");
    Ex x = ex_new(b, NK_Await, t, e.b);
    x.n->Await.value = e.n;
    return x;
}

/* Only a name, an attribute or an item can be moved, and it begins with a name. */
Ex build_move(Build *b, uint32_t t, Ex e) {
    const Node *first = e.n;
    while (first->kind == NK_Attribute || first->kind == NK_Subscript)
        first = first->kind == NK_Attribute ? first->Attribute.value : first->Subscript.value;
    if (first->kind != NK_Name || e.a != t + 1) build_fail(b, t + 1);
    Ex x = ex_new(b, NK_Call, t, e.b);
    x.n->Call.func = build_name(b, t).n;
    x.n->Call.args = seq_list(seq_new(b, e));
    return x;
}

Ex build_attribute(Build *b, Ex e, uint32_t name) {
    Ex x = ex_new(b, NK_Attribute, e.a, name);
    x.n->Attribute.value = e.n;
    x.n->Attribute.attr = build_text_of_name(b, name);
    return x;
}

Ex build_call(Build *b, Ex f, Args *args, uint32_t right) {
    Ex x = ex_new(b, NK_Call, f.a, right);
    x.n->Call.func = f.n;
    if (args) {
        x.n->Call.args = seq_list(args->positional);
        x.n->Call.keywords = seq_list(args->keywords);
    }
    return x;
}

Ex build_call_genexp(Build *b, Ex f, uint32_t left, Ex elt, Seq *generators, uint32_t right) {
    return build_call(b, f, args_add(b, NULL, build_comp(b, NK_GeneratorExp, elt, generators, left, right)),
                      right);
}

Ex build_subscript(Build *b, Ex e, Ex index, uint32_t right) {
    Ex x = ex_new(b, NK_Subscript, e.a, right);
    x.n->Subscript.value = e.n;
    x.n->Subscript.slice = index.n;
    return x;
}

Ex build_slice(Build *b, Ex lower, uint32_t colon, Ex upper, uint32_t colon2, Ex step) {
    uint32_t last = step.n ? step.b : colon2 ? colon2 : upper.n ? upper.b : colon;
    Ex x = ex_new(b, NK_Slice, lower.n ? lower.a : colon, last);
    x.n->Slice.lower = lower.n;
    x.n->Slice.upper = upper.n;
    x.n->Slice.step = step.n;
    return x;
}

/* ---- arguments of calls ---- */

Ex build_keyword(Build *b, uint32_t name, Ex value) {
    Ex x = ex_new(b, NK_keyword, name, value.b);
    x.n->keyword.arg = build_text_of_name(b, name);
    x.n->keyword.value = value.n;
    return x;
}

Ex build_keyword_unpack(Build *b, uint32_t t, Ex value) {
    Ex x = ex_new(b, NK_keyword, t, value.b);
    x.n->keyword.value = value.n;
    return x;
}

/* Positional arguments come before keywords, `*` before `**`. */
Args *args_add(Build *b, Args *args, Ex e) {
    if (!args) args = arena_alloc(b->arena, sizeof *args);
    if (e.n->kind == NK_Starred ? args->unpacked : args->keywords != NULL) build_fail(b, e.b);
    args->positional = seq_add(b, args->positional, e);
    return args;
}

Args *args_add_keyword(Build *b, Args *args, Ex keyword) {
    if (!args) args = arena_alloc(b->arena, sizeof *args);
    if (!keyword.n->keyword.arg.s) args->unpacked = true;
    args->keywords = seq_add(b, args->keywords, keyword);
    return args;
}
