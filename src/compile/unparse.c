/* The text of an expression, as annotations are kept under `from __future__ import annotations`. */
#include "src/compile/emit.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/objects/error.h"

#include <string.h>

/* How tightly operators bind, from loose to tight. */
enum {
    P_NAMED,
    P_TUPLE,
    P_TEST,
    P_OR,
    P_AND,
    P_NOT,
    P_COMPARE,
    P_BITOR,
    P_BITXOR,
    P_BITAND,
    P_SHIFT,
    P_ARITH,
    P_TERM,
    P_FACTOR,
    P_POWER,
    P_AWAIT,
    P_ATOM
};

typedef struct Unparser {
    Compiler *c;
    StrBuilder *b;
} Unparser;

static void put(Unparser *p, const Node *n, int level);

static void text(Unparser *p, const char *s) { sb_c(p->b, s); }
static void name(Unparser *p, Text t) { sb_utf8(p->b, t.s, t.n); }

static void list(Unparser *p, const NodeList *l, int level, bool one_comma) {
    for (int i = 0; i < l->n; i++) {
        if (i) text(p, ", ");
        put(p, l->items[i], level);
    }
    if (one_comma && l->n == 1) text(p, ",");
}

static void constant(Unparser *p, const Node *n) {
    if (n->Constant.value.kind == CONST_Ellipsis) {
        text(p, "...");
        return;
    }
    if (n->Constant.value.u_prefix) text(p, "u");
    Value v = constant_value(p->c, n), r = obj_repr(p->c->T, v);
    lf_release(p->c->T, v);
    if (r == V_UNDEF) {
        lf_exc_clear(p->c->T);
        return;
    }
    if (str_eq_c(r, "inf"))
        text(p, "1e309");
    else if (str_eq_c(r, "infj"))
        text(p, "1e309j");
    else
        sb_str(p->b, r);
    lf_release(p->c->T, r);
}

static void parameter(Unparser *p, const char *star, const Node *a, const Node *def, bool *first) {
    if (!*first) text(p, ", ");
    *first = false;
    text(p, star);
    if (a) name(p, a->arg.arg);
    if (!def) return;
    text(p, "=");
    put(p, def, P_TEST);
}

static void parameters(Unparser *p, const Node *a) {
    bool first = true;
    int npos = a->arguments.posonlyargs.n, all = npos + a->arguments.args.n,
        plain = all - a->arguments.defaults.n;
    for (int i = 0; i < all; i++) {
        const Node *x = i < npos ? a->arguments.posonlyargs.items[i] : a->arguments.args.items[i - npos];
        parameter(p, "", x, i >= plain ? a->arguments.defaults.items[i - plain] : NULL, &first);
        if (npos && i + 1 == npos) text(p, ", /");
    }
    if (a->arguments.vararg || a->arguments.kwonlyargs.n)
        parameter(p, "*", a->arguments.vararg, NULL, &first);
    for (int i = 0; i < a->arguments.kwonlyargs.n; i++)
        parameter(p, "", a->arguments.kwonlyargs.items[i], a->arguments.kw_defaults.items[i], &first);
    if (a->arguments.kwarg) parameter(p, "**", a->arguments.kwarg, NULL, &first);
}

static void generators(Unparser *p, const NodeList *l) {
    for (int i = 0; i < l->n; i++) {
        const Node *g = l->items[i];
        text(p, g->comprehension.is_async ? " async for " : " for ");
        put(p, g->comprehension.target, P_TUPLE);
        text(p, " in ");
        put(p, g->comprehension.iter, P_TEST + 1);
        for (int k = 0; k < g->comprehension.ifs.n; k++) {
            text(p, " if ");
            put(p, g->comprehension.ifs.items[k], P_TEST + 1);
        }
    }
}

static void dict(Unparser *p, const Node *n) {
    text(p, "{");
    for (int i = 0; i < n->Dict.values.n; i++) {
        if (i) text(p, ", ");
        if (n->Dict.keys.items[i]) {
            put(p, n->Dict.keys.items[i], P_TEST);
            text(p, ": ");
            put(p, n->Dict.values.items[i], P_TEST);
        } else {
            text(p, "**");
            put(p, n->Dict.values.items[i], P_BITOR);
        }
    }
    text(p, "}");
}

static void call(Unparser *p, const Node *n) {
    put(p, n->Call.func, P_ATOM);
    const NodeList *a = &n->Call.args, *k = &n->Call.keywords;
    if (a->n == 1 && !k->n && a->items[0]->kind == NK_GeneratorExp) {
        put(p, a->items[0], P_ATOM);
        return;
    }
    text(p, "(");
    list(p, a, P_TEST, false);
    for (int i = 0; i < k->n; i++) {
        if (i || a->n) text(p, ", ");
        if (k->items[i]->keyword.arg.s) {
            name(p, k->items[i]->keyword.arg);
            text(p, "=");
        } else
            text(p, "**");
        put(p, k->items[i]->keyword.value, P_TEST);
    }
    text(p, ")");
}

/* The text of an expression; owned. */
static Value separately(const Unparser *p, const Node *n) {
    StrBuilder e;
    sb_init(&e, p->c->T);
    Unparser ex = {p->c, &e};
    put(&ex, n, P_TEST + 1);
    Value s = sb_done(&e);
    if (s == V_UNDEF) fail_pending(p->c);
    return s;
}

/* An interpolation keeps its text. */
static Value interpolation_text(const Unparser *p, const Node *n) {
    const Constant *k = &n->Interpolation.str;
    if (k->kind != CONST_Str) return separately(p, n->Interpolation.value);
    Value s = str_from_utf8(p->c->T, k->text.s, k->text.n);
    if (s == V_UNDEF) fail_pending(p->c);
    return s;
}

static void pieces(Unparser *p, StrBuilder *to, const Node *n);

/* {text!conversion:spec}; text is consumed. */
static void replacement(Unparser *p, StrBuilder *to, Value text, int conversion, const Node *spec) {
    sb_c(to, as_str(text)->len && str_at(as_str(text), 0) == '{' ? "{ " : "{");
    sb_str(to, text);
    lf_release(p->c->T, text);
    if (conversion > 0) {
        char mark[3] = {'!', (char)conversion, 0};
        sb_c(to, mark);
    }
    if (spec) {
        sb_c(to, ":");
        pieces(p, to, spec);
    }
    sb_c(to, "}");
}

/* The inside of an f-string or template string, without quotes. */
static void pieces(Unparser *p, StrBuilder *to, const Node *n) {
    const NodeList one = {1, (Node **)(uintptr_t)&n};
    const NodeList *l = n->kind == NK_JoinedStr || n->kind == NK_TemplateStr ? &n->JoinedStr.values : &one;
    for (int i = 0; i < l->n; i++) {
        const Node *v = l->items[i];
        if (v->kind == NK_Constant) {
            const Text t = v->Constant.value.text;
            for (size_t k = 0; k < t.n; k++) {
                if (t.s[k] == '{' || t.s[k] == '}') sb_utf8(to, &t.s[k], 1);
                sb_utf8(to, &t.s[k], 1);
            }
            continue;
        }
        if (v->kind == NK_Interpolation)
            replacement(p, to, interpolation_text(p, v), v->Interpolation.conversion,
                        v->Interpolation.format_spec);
        else if (v->kind == NK_FormattedValue)
            replacement(p, to, separately(p, v->FormattedValue.value), v->FormattedValue.conversion,
                        v->FormattedValue.format_spec);
        else
            replacement(p, to, separately(p, v), 0, NULL); /* a tree made by a program */
    }
}

static void f_string(Unparser *p, const Node *n, const char *prefix) {
    StrBuilder b;
    sb_init(&b, p->c->T);
    pieces(p, &b, n);
    Value s = sb_done(&b), r = s == V_UNDEF ? V_UNDEF : obj_repr(p->c->T, s);
    lf_release(p->c->T, s);
    if (r == V_UNDEF) fail_pending(p->c);
    text(p, prefix);
    sb_str(p->b, r);
    lf_release(p->c->T, r);
}

static const uint8_t binary_levels[] = {
    [BINOP_Add] = P_ARITH,    [BINOP_Sub] = P_ARITH,   [BINOP_Mult] = P_TERM,     [BINOP_MatMult] = P_TERM,
    [BINOP_Div] = P_TERM,     [BINOP_Mod] = P_TERM,    [BINOP_Pow] = P_POWER,     [BINOP_LShift] = P_SHIFT,
    [BINOP_RShift] = P_SHIFT, [BINOP_BitOr] = P_BITOR, [BINOP_BitXor] = P_BITXOR, [BINOP_BitAnd] = P_BITAND,
    [BINOP_FloorDiv] = P_TERM};

static int level_of(const Node *n) {
    switch (n->kind) {
    case NK_NamedExpr: return P_NAMED;
    case NK_Tuple: return P_TUPLE;
    case NK_Lambda:
    case NK_IfExp: return P_TEST;
    case NK_BoolOp: return n->BoolOp.op == BOOLOP_Or ? P_OR : P_AND;
    case NK_UnaryOp: return n->UnaryOp.op == UNARYOP_Not ? P_NOT : P_FACTOR;
    case NK_Compare: return P_COMPARE;
    case NK_BinOp: return binary_levels[n->BinOp.op];
    case NK_Await: return P_AWAIT;
    case NK_Yield:
    case NK_YieldFrom: return P_NAMED;
    default: return P_ATOM;
    }
}

static void operators(Unparser *p, const Node *n, int level) {
    switch (n->kind) {
    case NK_BoolOp:
        for (int i = 0; i < n->BoolOp.values.n; i++) {
            if (i) text(p, n->BoolOp.op == BOOLOP_Or ? " or " : " and ");
            put(p, n->BoolOp.values.items[i], level + 1);
        }
        break;
    case NK_BinOp: {
        bool right = n->BinOp.op == BINOP_Pow;
        put(p, n->BinOp.left, level + right);
        text(p, " ");
        text(p, binop_tokens[n->BinOp.op]);
        text(p, " ");
        put(p, n->BinOp.right, level + !right);
        break;
    }
    case NK_UnaryOp:
        text(p, unaryop_tokens[n->UnaryOp.op]);
        if (n->UnaryOp.op == UNARYOP_Not) text(p, " ");
        put(p, n->UnaryOp.operand, level);
        break;
    case NK_Compare:
        put(p, n->Compare.left, level + 1);
        for (int i = 0; i < n->Compare.ops.n; i++) {
            text(p, " ");
            text(p, cmpop_tokens[n->Compare.ops.items[i]]);
            text(p, " ");
            put(p, n->Compare.comparators.items[i], level + 1);
        }
        break;
    default: /* IfExp */
        put(p, n->IfExp.body, P_TEST + 1);
        text(p, " if ");
        put(p, n->IfExp.test, P_TEST + 1);
        text(p, " else ");
        put(p, n->IfExp.orelse, P_TEST);
    }
}

static void bracketed(Unparser *p, const char *open, const Node *elt, const Node *value, const NodeList *gens,
                      const char *close) {
    text(p, open);
    put(p, elt, P_TEST);
    if (value) {
        text(p, ": ");
        put(p, value, P_TEST);
    }
    generators(p, gens);
    text(p, close);
}

static void slice(Unparser *p, const Node *n) {
    if (n->Slice.lower) put(p, n->Slice.lower, P_TEST);
    text(p, ":");
    if (n->Slice.upper) put(p, n->Slice.upper, P_TEST);
    if (!n->Slice.step) return;
    text(p, ":");
    put(p, n->Slice.step, P_TEST);
}

static void one(Unparser *p, const Node *n, int level) {
    switch (n->kind) {
    case NK_Constant: constant(p, n); break;
    case NK_Name: name(p, n->Name.id); break;
    case NK_JoinedStr:
    case NK_FormattedValue: f_string(p, n, "f"); break;
    case NK_TemplateStr:
    case NK_Interpolation: f_string(p, n, "t"); break;
    case NK_Attribute: {
        const Node *v = n->Attribute.value;
        put(p, v, P_ATOM);
        text(p, v->kind == NK_Constant && v->Constant.value.kind == CONST_Int ? " ." : ".");
        name(p, n->Attribute.attr);
        break;
    }
    case NK_Subscript:
        put(p, n->Subscript.value, P_ATOM);
        text(p, "[");
        put(p, n->Subscript.slice, P_TUPLE);
        text(p, "]");
        break;
    case NK_Call: call(p, n); break;
    case NK_Slice: slice(p, n); break;
    case NK_Starred:
        text(p, "*");
        put(p, n->Starred.value, P_BITOR);
        break;
    case NK_List:
        text(p, "[");
        list(p, &n->List.elts, P_TEST, false);
        text(p, "]");
        break;
    case NK_Set:
        text(p, "{");
        list(p, &n->Set.elts, P_TEST, false);
        text(p, "}");
        break;
    case NK_Tuple: list(p, &n->Tuple.elts, P_TEST, true); break;
    case NK_Dict: dict(p, n); break;
    case NK_ListComp: bracketed(p, "[", n->ListComp.elt, NULL, &n->ListComp.generators, "]"); break;
    case NK_SetComp: bracketed(p, "{", n->SetComp.elt, NULL, &n->SetComp.generators, "}"); break;
    case NK_GeneratorExp:
        bracketed(p, "(", n->GeneratorExp.elt, NULL, &n->GeneratorExp.generators, ")");
        break;
    case NK_DictComp:
        bracketed(p, "{", n->DictComp.key, n->DictComp.value, &n->DictComp.generators, "}");
        break;
    case NK_Lambda: {
        const Node *a = n->Lambda.args;
        bool any = a->arguments.posonlyargs.n || a->arguments.args.n || a->arguments.kwonlyargs.n ||
                   a->arguments.vararg || a->arguments.kwarg;
        text(p, any ? "lambda " : "lambda");
        parameters(p, a);
        text(p, ": ");
        put(p, n->Lambda.body, P_TEST);
        break;
    }
    case NK_NamedExpr:
        put(p, n->NamedExpr.target, P_TUPLE);
        text(p, " := ");
        put(p, n->NamedExpr.value, P_ATOM);
        break;
    case NK_Await:
        text(p, "await ");
        put(p, n->Await.value, P_ATOM);
        break;
    default: operators(p, n, level);
    }
}

static void put(Unparser *p, const Node *n, int level) {
    enter_deeper(p->c);
    int own = level_of(n);
    bool parens = own < level || (n->kind == NK_Tuple && (level > P_TUPLE || !n->Tuple.elts.n));
    if (parens) text(p, "(");
    one(p, n, own);
    if (parens) text(p, ")");
    leave_deeper(p->c);
}

Value unparse(Compiler *c, const Node *n) {
    StrBuilder b;
    sb_init(&b, c->T);
    Unparser p = {c, &b};
    put(&p, n, P_TEST);
    Value v = sb_done(&b);
    if (v == V_UNDEF) fail_pending(c);
    return v;
}
