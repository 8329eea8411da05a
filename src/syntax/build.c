/* Statements and what the other builders share.  Expressions are in build_expr.c, patterns in
 * build_pattern.c, literals in literals.c. */
#include "src/syntax/build.h"
#include "src/syntax/errors.h"
#include "grammar.h"

#include <stdlib.h>
#include <string.h>
#include <uninorm.h>

void build_fail(Build *b, uint32_t token) {
    if (b->failed) return;
    b->failed = true;
    b->fail_token = token;
}

void build_no_memory(Build *b) { b->arena->failed = true; }

/* ---- lists ---- */

Seq *seq_add(Build *b, Seq *s, Ex e) {
    if (!s) {
        s = arena_alloc(b->arena, sizeof *s);
        s->a = e.a;
    }
    if (s->n == s->size) {
        int size = s->size ? s->size * 2 : 4;
        Node **items = arena_alloc(b->arena, (size_t)size * sizeof *items);
        if (!items) {
            s->n = 0;
            return s;
        }
        if (s->n) memcpy(items, s->items, (size_t)s->n * sizeof *items);
        s->items = items;
        s->size = size;
    }
    s->items[s->n++] = e.n;
    s->b = e.b;
    return s;
}

Seq *seq_new(Build *b, Ex e) { return seq_add(b, NULL, e); }
Seq *seq_pair(Build *b, Ex first, Ex second) { return seq_add(b, seq_add(b, NULL, first), second); }

Seq *seq_comma(Seq *s, uint32_t last) {
    s->b = last;
    return s;
}

Seq *seq_between(Build *b, Seq *s, uint32_t left, uint32_t right) {
    if (!s) s = arena_alloc(b->arena, sizeof *s);
    s->a = left;
    s->b = right;
    return s;
}

NodeList seq_list(const Seq *s) { return s ? (NodeList){s->n, s->items} : (NodeList){0, NULL}; }

/* ---- nodes ---- */

Ex ex_new(Build *b, NodeKind kind, uint32_t first, uint32_t last) {
    Node *n = node_new(b->arena, kind);
    const Token *f = build_token(b, first), *l = build_token(b, last);
    n->lineno = f->line;
    n->col_offset = f->col;
    n->end_lineno = l->end_line;
    n->end_col_offset = l->end_col;
    return (Ex){n, first, last};
}

void build_end_here(Build *b, Node *n) {
    const Token *t = build_token(b, b->current) - 1;
    while (t > b->lx->tokens && (t->kind == T_NEWLINE || t->kind == T_INDENT || t->kind == T_DEDENT)) t--;
    n->end_lineno = t->end_line;
    n->end_col_offset = t->end_col;
}

Text build_text_of_name(Build *b, uint32_t t) {
    const Token *k = build_token(b, t);
    const char *s = (const char *)b->lx->text + k->start;
    size_t n = k->end - k->start, i = 0;
    while (i < n && (signed char)s[i] >= 0) i++;
    if (i == n) return arena_intern(b->arena, s, n);
    size_t normal_n;
    uint8_t *normal = u8_normalize(UNINORM_NFKC, (const uint8_t *)s, n, NULL, &normal_n);
    if (!normal) {
        build_no_memory(b);
        return arena_intern(b->arena, s, n);
    }
    Text text = arena_intern(b->arena, (const char *)normal, normal_n);
    free(normal);
    return text;
}

void build_module(Build *b, NodeKind kind, Seq *body) {
    b->tree = node_new(b->arena, kind);
    b->tree->Module.body = seq_list(body); /* Interactive has the same fields */
}

void build_expression(Build *b, Ex e) {
    b->tree = node_new(b->arena, NK_Expression);
    b->tree->Expression.body = e.n;
}

/* ---- targets ---- */

bool build_store(Build *b, Ex e, ExprContext ctx) {
    Node *n = e.n;
    switch (n->kind) {
    case NK_Name: n->Name.ctx = ctx; return true;
    case NK_Attribute: n->Attribute.ctx = ctx; return true;
    case NK_Subscript: n->Subscript.ctx = ctx; return true;
    case NK_Starred:
        if (ctx == CTX_Store && n->Starred.value->kind != NK_Starred) {
            n->Starred.ctx = ctx;
            return build_store(b, (Ex){n->Starred.value, e.a, e.b}, ctx);
        }
        break;
    case NK_Tuple:
    case NK_List: {
        /* Tuple and List have the same fields.  Brackets nest up to MAX_BRACKETS deep only, so this recursion
         * ends soon. */
        n->Tuple.ctx = ctx;
        for (int i = 0; i < n->Tuple.elts.n; i++)
            if (!build_store(b, (Ex){n->Tuple.elts.items[i], e.a, e.b}, ctx)) return false;
        return true;
    }
    default: break;
    }
    build_fail(b, e.b);
    return false;
}

/* A target of one object: of an augmented assignment or an annotation. */
static bool single_target(Build *b, Ex e) {
    if (e.n->kind == NK_Name || e.n->kind == NK_Attribute || e.n->kind == NK_Subscript)
        return build_store(b, e, CTX_Store);
    build_fail(b, e.b);
    return false;
}

/* ---- simple statements ---- */

Ex build_expr_stmt(Build *b, Ex e) {
    Ex x = ex_new(b, NK_Expr, e.a, e.b);
    x.n->Expr.value = e.n;
    return x;
}

Ex build_assign(Build *b, Seq *s) {
    Ex x = ex_new(b, NK_Assign, s->a, s->b);
    for (int i = 0; i + 1 < s->n; i++)
        if (!build_store(b, (Ex){s->items[i], s->a, s->b}, CTX_Store)) break;
    if (!s->n) return x;
    x.n->Assign.value = s->items[--s->n];
    x.n->Assign.targets = seq_list(s);
    return x;
}

Ex build_annassign(Build *b, Ex target, Ex annotation, Ex value) {
    build_needs(b, 6, b->current, "Variable annotation syntax is");
    Ex x = ex_new(b, NK_AnnAssign, target.a, value.n ? value.b : annotation.b);
    single_target(b, target);
    x.n->AnnAssign.target = target.n;
    x.n->AnnAssign.annotation = annotation.n;
    x.n->AnnAssign.value = value.n;
    x.n->AnnAssign.simple = target.n->kind == NK_Name && !target.n->parenthesized;
    return x;
}

Ex build_augassign(Build *b, Ex target, BinOpKind op, Ex value) {
    if (op == BINOP_MatMult) build_needs(b, 5, target.b + 1, "The '@' operator is");
    Ex x = ex_new(b, NK_AugAssign, target.a, value.b);
    single_target(b, target);
    x.n->AugAssign.target = target.n;
    x.n->AugAssign.op = op;
    x.n->AugAssign.value = value.n;
    return x;
}

Ex build_word(Build *b, NodeKind kind, uint32_t t) { return ex_new(b, kind, t, t); }

Ex build_return(Build *b, uint32_t t, Ex e) {
    Ex x = ex_new(b, NK_Return, t, e.b);
    x.n->Return.value = e.n;
    return x;
}

Ex build_delete(Build *b, uint32_t t, Seq *targets) {
    Ex x = ex_new(b, NK_Delete, t, targets->b);
    for (int i = 0; i < targets->n; i++)
        if (!build_store(b, (Ex){targets->items[i], t, targets->b}, CTX_Del)) break;
    x.n->Delete.targets = seq_list(targets);
    return x;
}

Ex build_raise(Build *b, uint32_t t, Ex exc, Ex cause) {
    Ex x = ex_new(b, NK_Raise, t, cause.n ? cause.b : exc.b);
    x.n->Raise.exc = exc.n;
    x.n->Raise.cause = cause.n;
    return x;
}

Ex build_assert(Build *b, uint32_t t, Ex test, Ex msg) {
    Ex x = ex_new(b, NK_Assert, t, msg.n ? msg.b : test.b);
    x.n->Assert.test = test.n;
    x.n->Assert.msg = msg.n;
    return x;
}

Ex build_names(Build *b, NodeKind kind, uint32_t t, Seq *names) {
    Ex x = ex_new(b, kind, t, names->b);
    Text *items = arena_alloc(b->arena, (size_t)names->n * sizeof *items);
    if (!items) return x;
    for (int i = 0; i < names->n; i++) items[i] = names->items[i]->Name.id;
    x.n->Global.names = (TextList){names->n, items}; /* Nonlocal has the same fields */
    return x;
}

Ex build_type_alias(Build *b, uint32_t t, Ex name, Seq *params, Ex value) {
    build_needs(b, 12, b->current, "Type statement is");
    Ex x = ex_new(b, NK_TypeAlias, t, value.b);
    name.n->Name.ctx = CTX_Store;
    x.n->TypeAlias.name = name.n;
    x.n->TypeAlias.type_params = seq_list(params);
    x.n->TypeAlias.value = value.n;
    return x;
}

/* Notes that a compound statement is complete. */
Ex build_compound(Build *b, Ex statement) {
    if (b->statement_line < statement.n->lineno) b->statement_line = statement.n->lineno;
    return statement;
}

/* ---- imports ---- */

/* The text of a dotted name, which may have spaces, comments and line ends between its parts. */
static Text dotted_text(Build *b, Ex d) {
    if (d.a == d.b) return build_text_of_name(b, d.a);
    size_t n = 0;
    for (uint32_t t = d.a; t <= d.b; t += 2) n += build_text_of_name(b, t).n + 1;
    char *text = arena_alloc(b->arena, n), *p = text;
    if (!text) return (Text){"", 0};
    for (uint32_t t = d.a; t <= d.b; t += 2) {
        Text part = build_text_of_name(b, t);
        if (p + part.n + 1 > text + n) break; /* memory ran out and names are not what they were */
        memcpy(p, part.s, part.n);
        p += part.n;
        *p++ = '.';
    }
    return arena_intern(b->arena, text, n - 1);
}

Ex build_alias(Build *b, Ex dotted, uint32_t asname) {
    Ex x = ex_new(b, NK_alias, dotted.a, asname ? asname : dotted.b);
    const Token *first = build_token(b, dotted.a);
    bool star = first->end - first->start == 1 && b->lx->text[first->start] == '*';
    x.n->alias.name = star ? arena_intern(b->arena, "*", 1) : dotted_text(b, dotted);
    if (asname) x.n->alias.asname = build_text_of_name(b, asname);
    return x;
}

Ex build_import(Build *b, uint32_t t, Seq *aliases) {
    Ex x = ex_new(b, NK_Import, t, aliases->b);
    x.n->Import.names = seq_list(aliases);
    return x;
}

Ex build_import_from(Build *b, uint32_t t, Ex module, int level, Seq *aliases) {
    Ex x = ex_new(b, NK_ImportFrom, t, aliases->b);
    if (module.b) x.n->ImportFrom.module = dotted_text(b, module); /* token 0 is no module */
    x.n->ImportFrom.names = seq_list(aliases);
    x.n->ImportFrom.level = level;
    const Text from = x.n->ImportFrom.module;
    for (int i = 0; !level && from.s && !strcmp(from.s, "__future__") && i < aliases->n; i++)
        b->barry |= !strcmp(aliases->items[i]->alias.name.s, "barry_as_FLUFL");
    return x;
}

void build_needs(Build *b, int minor, uint32_t token, const char *what) {
    if (!b->lx->before || minor < b->lx->before) return;
    char message[120];
    snprintf(message, sizeof message, "%s only supported in Python 3.%d and greater", what, minor);
    if (!b->error) {
        const Token *t = build_token(b, token);
        b->error = error_at_token(b->lx, SYNTAX_ERROR, t, message);
        if (t->col < 0) {
            b->error->offset = error_end_column(b->lx, t);
            b->error->end_offset = -1;
        }
    }
    build_fail(b, token);
}

/* ---- compound statements ---- */

static Ex new_if(Build *b, uint32_t t, Ex test, Seq *body) {
    Ex x = ex_new(b, NK_If, t, test.b);
    x.n->If.test = test.n;
    x.n->If.body = seq_list(body);
    build_end_here(b, x.n);
    return x;
}

Seq *build_if(Build *b, uint32_t t, Ex test, Seq *body) { return seq_new(b, new_if(b, t, test, body)); }

Seq *build_elif(Build *b, Seq *chain, uint32_t t, Ex test, Seq *body) {
    return seq_add(b, chain, new_if(b, t, test, body));
}

/* Hangs each `elif` into the `else` of the one before it. */
Ex build_if_end(Build *b, Seq *chain, Seq *orelse) {
    if (!chain->n) return ex_new(b, NK_Pass, chain->a, chain->b);
    Node *last = chain->items[chain->n - 1];
    last->If.orelse = seq_list(orelse);
    build_end_here(b, last);
    for (int i = chain->n - 2; i >= 0; i--) {
        Node **next = arena_alloc(b->arena, sizeof *next);
        *next = chain->items[i + 1];
        chain->items[i]->If.orelse = (NodeList){1, next};
        chain->items[i]->end_lineno = last->end_lineno;
        chain->items[i]->end_col_offset = last->end_col_offset;
    }
    return (Ex){chain->items[0], chain->a, chain->b};
}

Ex build_while(Build *b, uint32_t t, Ex test, Seq *body, Seq *orelse) {
    Ex x = ex_new(b, NK_While, t, test.b);
    x.n->While.test = test.n;
    x.n->While.body = seq_list(body);
    x.n->While.orelse = seq_list(orelse);
    build_end_here(b, x.n);
    return x;
}

Ex build_for(Build *b, uint32_t t, Ex target, Ex iter, Seq *body, Seq *orelse) {
    Ex x = ex_new(b, NK_For, t, iter.b);
    build_store(b, target, CTX_Store);
    x.n->For.target = target.n;
    x.n->For.iter = iter.n;
    x.n->For.body = seq_list(body);
    x.n->For.orelse = seq_list(orelse);
    build_end_here(b, x.n);
    return x;
}

Ex build_with(Build *b, uint32_t t, Seq *items, Seq *body) {
    Ex x = ex_new(b, NK_With, t, items->b);
    x.n->With.items = seq_list(items);
    x.n->With.body = seq_list(body);
    build_end_here(b, x.n);
    return x;
}

Ex build_with_item(Build *b, Ex e, Ex target) {
    Node *n = node_new(b->arena, NK_withitem);
    if (target.n) build_store(b, target, CTX_Store);
    n->withitem.context_expr = e.n;
    n->withitem.optional_vars = target.n;
    return (Ex){n, e.a, target.n ? target.b : e.b};
}

Ex build_try(Build *b, NodeKind kind, uint32_t t, Seq *body, Seq *handlers, Seq *orelse, Seq *finalbody) {
    if (kind == NK_TryStar) build_needs(b, 11, b->current, "Exception groups are");
    Ex x = ex_new(b, kind, t, t);
    x.n->Try.body = seq_list(body); /* TryStar has the same fields */
    x.n->Try.handlers = seq_list(handlers);
    x.n->Try.orelse = seq_list(orelse);
    x.n->Try.finalbody = seq_list(finalbody);
    build_end_here(b, x.n);
    return x;
}

Ex build_handler(Build *b, uint32_t t, Ex type, uint32_t name, Seq *body) {
    if (type.n && type.n->kind == NK_Tuple && !type.n->parenthesized)
        build_needs(b, 14, b->current - 1, "except expressions without parentheses are");
    Ex x = ex_new(b, NK_ExceptHandler, t, t);
    x.n->ExceptHandler.type = type.n;
    if (name) x.n->ExceptHandler.name = build_text_of_name(b, name);
    x.n->ExceptHandler.body = seq_list(body);
    build_end_here(b, x.n);
    return x;
}

/* The async kinds have the fields of the plain ones. */
Ex build_async(Build *b, uint32_t t, Ex stmt) {
    const Token *k = build_token(b, t);
    Node *n = stmt.n;
    /* CPython has looked for the `else` of a loop. */
    build_needs(b, 5, n->kind == NK_For ? b->current : b->current - 1,
                n->kind == NK_For    ? "Async for loops are"
                : n->kind == NK_With ? "Async with statements are"
                                     : "Async functions are");
    n->kind = n->kind == NK_For ? NK_AsyncFor : n->kind == NK_With ? NK_AsyncWith : NK_AsyncFunctionDef;
    n->lineno = k->line;
    n->col_offset = k->col;
    return (Ex){n, t, stmt.b};
}

/* ---- definitions ---- */

Params *params_new(Build *b) { return arena_alloc(b->arena, sizeof(Params)); }

static bool params_wrong(const Params *p, ParamKind kind, bool has_default) {
    bool bare_star = p->star && !p->vararg && !p->kwonly;
    if (p->kwarg) return true;
    switch (kind) {
    case PARAM_PLAIN: return !has_default && p->defaults && !p->star;
    case PARAM_SLASH: return p->slash || p->star;
    case PARAM_DSTAR: return bare_star;
    default: return p->star;
    }
}

Params *params_add(Build *b, Params *p, ParamKind kind, Ex param, Ex value) {
    if (params_wrong(p, kind, value.n != NULL)) build_fail(b, param.b);
    switch (kind) {
    case PARAM_PLAIN:
        if (p->star) {
            p->kwonly = seq_add(b, p->kwonly, param);
            p->kw_defaults = seq_add(b, p->kw_defaults, value);
        } else {
            p->plain = seq_add(b, p->plain, param);
            if (value.n) p->defaults = seq_add(b, p->defaults, value);
        }
        break;
    case PARAM_SLASH:
        build_needs(b, 8, b->current, "Positional-only parameters are");
        p->slash = true;
        p->posonly = p->plain;
        p->plain = NULL;
        break;
    case PARAM_BARE_STAR: p->star = true; break;
    case PARAM_STAR:
        p->star = true;
        p->vararg = param.n;
        break;
    case PARAM_DSTAR: p->kwarg = param.n; break;
    }
    return p;
}

Params *params_end(Build *b, Params *p) {
    if (p->star && !p->vararg && !p->kwonly) build_fail(b, b->current);
    return p;
}

static Node *params_node(Build *b, const Params *p) {
    Node *n = node_new(b->arena, NK_arguments);
    n->arguments.posonlyargs = seq_list(p->posonly);
    n->arguments.args = seq_list(p->plain);
    n->arguments.vararg = p->vararg;
    n->arguments.kwonlyargs = seq_list(p->kwonly);
    n->arguments.kw_defaults = seq_list(p->kw_defaults);
    n->arguments.kwarg = p->kwarg;
    n->arguments.defaults = seq_list(p->defaults);
    return n;
}

Ex build_lambda(Build *b, uint32_t t, Params *params, Ex body) {
    Ex x = ex_new(b, NK_Lambda, t, body.b);
    x.n->Lambda.args = params_node(b, params);
    x.n->Lambda.body = body.n;
    return x;
}

Ex build_arg(Build *b, uint32_t t, Ex annotation) {
    Ex x = ex_new(b, NK_arg, t, annotation.n ? annotation.b : t);
    x.n->arg.arg = build_text_of_name(b, t);
    x.n->arg.annotation = annotation.n;
    return x;
}

Ex build_type_param(Build *b, NodeKind kind, uint32_t t, uint32_t name, Ex bound, Ex value) {
    if (value.n) build_needs(b, 13, b->current, "Type parameter defaults are");
    Ex x = ex_new(b, kind, t, value.n ? value.b : bound.n ? bound.b : name);
    Text text = build_text_of_name(b, name);
    if (kind == NK_TypeVar) {
        x.n->TypeVar.name = text;
        x.n->TypeVar.bound = bound.n;
        x.n->TypeVar.default_value = value.n;
    } else { /* ParamSpec and TypeVarTuple have the same fields */
        x.n->ParamSpec.name = text;
        x.n->ParamSpec.default_value = value.n;
    }
    return x;
}

Ex build_def(Build *b, uint32_t t, uint32_t name, Seq *type_params, Params *params, Ex returns, Seq *body) {
    Ex x = ex_new(b, NK_FunctionDef, t, name);
    x.n->FunctionDef.name = build_text_of_name(b, name);
    x.n->FunctionDef.args = params_node(b, params);
    x.n->FunctionDef.body = seq_list(body);
    x.n->FunctionDef.returns = returns.n;
    x.n->FunctionDef.type_params = seq_list(type_params);
    build_end_here(b, x.n);
    return x;
}

Ex build_class(Build *b, uint32_t t, uint32_t name, Seq *type_params, Args *args, Seq *body) {
    Ex x = ex_new(b, NK_ClassDef, t, name);
    x.n->ClassDef.name = build_text_of_name(b, name);
    if (args) {
        x.n->ClassDef.bases = seq_list(args->positional);
        x.n->ClassDef.keywords = seq_list(args->keywords);
    }
    x.n->ClassDef.body = seq_list(body);
    x.n->ClassDef.type_params = seq_list(type_params);
    build_end_here(b, x.n);
    return x;
}

Ex build_decorated(Build *b, Seq *decorators, Ex definition) {
    (void)b;
    NodeList list = seq_list(decorators);
    Node *n = definition.n;
    if (n->kind == NK_ClassDef)
        n->ClassDef.decorator_list = list;
    else
        n->FunctionDef.decorator_list = list; /* AsyncFunctionDef has the same fields */
    return definition;
}
