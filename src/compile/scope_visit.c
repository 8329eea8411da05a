/* The walk over the tree that finds every scope and every name in it, in the order in which CPython reports
 * errors. */
#include "src/compile/scope_build.h"

#include <string.h>

static void visit(Compiler *c, const Node *n);

static void visit_list(Compiler *c, const NodeList *l) {
    for (int i = 0; i < l->n; i++)
        if (l->items[i]) visit(c, l->items[i]);
}
static void visit_maybe(Compiler *c, const Node *n) {
    if (n) visit(c, n);
}

static void visit_fields(Compiler *c, const Node *n) {
    for (const FieldInfo *f = node_fields(n->kind); f->name; f++) {
        const char *at = (const char *)n + f->offset;
        if (f->type == FIELD_CHILD || f->type == FIELD_MAYBE)
            visit_maybe(c, *(Node *const *)at);
        else if (f->type == FIELD_LIST)
            visit_list(c, (const NodeList *)at);
    }
}

static Text name_text(Compiler *c, const char *s) { return arena_intern(c->arena, s, strlen(s)); }

static Scope *enter(Compiler *c, ScopeKind kind, const Node *node, int which, Text name) {
    return c->scope = scope_new(c, kind, node, which, name);
}
static void leave(Compiler *c) { c->scope = c->scope->parent; }

static void define(Compiler *c, Text written, int flags, const Node *at) {
    Text name = scope_mangle(c, c->scope, written);
    if (flags & (SYM_TYPE_PARAM | SYM_PARAM)) {
        const Symbol *y = scope_find(c->scope, name);
        if (y && (y->flags & flags & SYM_TYPE_PARAM))
            fail_name_at(c, loc_of(at), "duplicate type parameter '%s'", written.s);
        if (y && (y->flags & flags & SYM_PARAM))
            fail_name_at(c, loc_of(at), "duplicate argument '%s' in function definition", written.s);
    }
    Symbol *y = symbol_add(c, c->scope, name, flags);
    if (c->scope->in_target && (flags & SYM_LOCAL)) {
        if (y->flags & (SYM_GLOBAL | SYM_NONLOCAL))
            fail_name_at(c, loc_of(at),
                         "comprehension inner loop cannot rebind assignment expression target '%s'", name.s);
        y->flags |= SYM_TARGET;
    }
}

static void use(Compiler *c, Text name) { symbol_add(c, c->scope, scope_mangle(c, c->scope, name), SYM_USE); }

/* yield, await and := have no place in scopes that are evaluated later. */
static void check_place(Compiler *c, const Node *n, const char *what) {
    const Scope *s = c->scope;
    if (s->kind == SCOPE_ANNOTATIONS)
        fail_name_at(c, loc_of(n), "%s cannot be used within an annotation", what);
    if (s->kind == SCOPE_TYPE_PARAMS)
        fail_name_at(c, loc_of(n), "%s cannot be used within the definition of a generic", what);
    if (s->kind == SCOPE_TYPE_VALUE) fail_name_at(c, loc_of(n), "%s cannot be used within %s", what, s->what);
}

static const char *comprehension_name(const Node *n) {
    switch (n->kind) {
    case NK_ListComp: return "list comprehension";
    case NK_SetComp: return "set comprehension";
    case NK_DictComp: return "dict comprehension";
    default: return "generator expression";
    }
}

static bool in_comprehension(const Scope *s) {
    return s->kind == SCOPE_COMPREHENSION || s->kind == SCOPE_GENERATOR;
}

static void visit_yield(Compiler *c, const Node *n) {
    check_place(c, n, "yield expression");
    if (n->kind == NK_Yield)
        visit_maybe(c, n->Yield.value);
    else
        visit(c, n->YieldFrom.value);
    c->scope->is_generator = true;
    if (in_comprehension(c->scope))
        fail_name_at(c, loc_of(n), "'yield' inside %s", comprehension_name(c->scope->node));
}

/* --- := --- */

/* Inside a comprehension the target belongs to the function or module around it. */
static void walrus_target(Compiler *c, const Node *n) {
    const Node *target = n->NamedExpr.target;
    Text name = scope_mangle(c, c->scope, target->Name.id);
    for (Scope *s = c->scope; s; s = s->parent) {
        const Symbol *y = scope_find(s, name);
        if (in_comprehension(s)) {
            if (y && (y->flags & SYM_TARGET))
                fail_name_at(c, loc_of(target),
                             "assignment expression cannot rebind comprehension iteration variable '%s'",
                             name.s);
            continue;
        }
        const char *place = s->kind == SCOPE_CLASS         ? "a class body"
                            : s->kind == SCOPE_TYPE_VALUE  ? s->what
                            : s->kind == SCOPE_TYPE_PARAMS ? "the definition of a generic"
                                                           : NULL;
        if (place)
            fail_name_at(c, loc_of(target),
                         "assignment expression within a comprehension cannot be used in %s", place);
        if (s->kind == SCOPE_MODULE) {
            symbol_add(c, c->scope, name, SYM_GLOBAL);
            symbol_add(c, s, name, SYM_GLOBAL);
        } else {
            symbol_add(c, c->scope, name, y && (y->flags & SYM_GLOBAL) ? SYM_GLOBAL : SYM_NONLOCAL);
            symbol_add(c, s, name, SYM_LOCAL);
            s->has_walrus = true;
        }
        return;
    }
}

static void visit_walrus(Compiler *c, const Node *n) {
    check_place(c, n, "named expression");
    if (c->scope->iterable_depth)
        fail_name_at(c, loc_of(n),
                     "assignment expression cannot be used in a comprehension iterable expression");
    if (in_comprehension(c->scope)) walrus_target(c, n);
    c->scope->has_walrus = true;
    visit(c, n->NamedExpr.value);
    visit(c, n->NamedExpr.target);
}

/* --- comprehensions --- */

static void visit_target(Compiler *c, const Node *target) {
    c->scope->in_target = true;
    visit(c, target);
    c->scope->in_target = false;
}

static void visit_iterable(Compiler *c, const Node *iter) {
    c->scope->iterable_depth++;
    visit(c, iter);
    c->scope->iterable_depth--;
}

/* Does a comprehension call what can look at its variables by their names? */
static bool asks_locals(Compiler *c, const Scope *s) {
    static const char *const lookers[] = {"locals", "eval", "exec", "vars", "dir"};
    for (size_t i = 0; i < sizeof lookers / sizeof *lookers; i++) {
        const Symbol *y = scope_find(s, name_text(c, lookers[i]));
        if (y && !(y->flags & SYM_LOCAL)) return true;
    }
    return false;
}

static void visit_comprehension(Compiler *c, const Node *n) {
    const NodeList *gens = &n->ListComp.generators;
    const Node *elt = n->ListComp.elt, *value = NULL;
    if (n->kind == NK_DictComp)
        elt = n->DictComp.key, value = n->DictComp.value, gens = &n->DictComp.generators;
    const Node *first = gens->items[0];
    visit_iterable(c, first->comprehension.iter);
    bool generator = n->kind == NK_GeneratorExp;
    static const char *const names[] = {"<listcomp>", "<setcomp>", "<dictcomp>", "<genexpr>"};
    Text name = name_text(c, names[n->kind == NK_ListComp   ? 0
                                   : n->kind == NK_SetComp  ? 1
                                   : n->kind == NK_DictComp ? 2
                                                            : 3]);
    Scope *s = enter(c, generator ? SCOPE_GENERATOR : SCOPE_COMPREHENSION, n, OF_BODY, name);
    if (generator) {
        define(c, name_text(c, ".0"), SYM_PARAM, n);
        s->is_generator = true;
    }
    if (first->comprehension.is_async) s->is_async = true;
    visit_target(c, first->comprehension.target);
    visit_list(c, &first->comprehension.ifs);
    for (int i = 1; i < gens->n; i++) {
        const Node *g = gens->items[i];
        if (g->comprehension.is_async) s->is_async = true;
        visit_target(c, g->comprehension.target);
        visit_iterable(c, g->comprehension.iter);
        visit_list(c, &g->comprehension.ifs);
    }
    visit(c, elt);
    visit_maybe(c, value);
    bool async = s->is_async && !generator;
    if (!generator && asks_locals(c, s)) {
        s->asks_locals = true;
        Scope *unit = scope_unit(s);
        if (scope_is_function(unit))
            unit->asks_locals = true;
        else {
            s->separate = true;
            symbol_add(c, s, name_text(c, ".0"), SYM_PARAM);
        }
    }
    leave(c);
    if (async) c->scope->is_async = true;
}

/* --- functions --- */

static void visit_params(Compiler *c, const Node *args, bool annotations) {
    const NodeList *lists[] = {&args->arguments.posonlyargs, &args->arguments.args,
                               &args->arguments.kwonlyargs};
    const Node *rest[] = {args->arguments.vararg, args->arguments.kwarg};
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < lists[i]->n; j++) {
            const Node *a = lists[i]->items[j];
            if (annotations)
                visit_maybe(c, a->arg.annotation);
            else
                define(c, a->arg.arg, SYM_PARAM, a);
        }
    for (int i = 0; i < 2; i++) {
        if (!rest[i]) continue;
        if (annotations)
            visit_maybe(c, rest[i]->arg.annotation);
        else
            define(c, rest[i]->arg.arg, SYM_PARAM, rest[i]);
    }
}

static void visit_type_value(Compiler *c, const Node *param, int which, const Node *value, const char *what,
                             Text name) {
    if (!value) return;
    Scope *s = enter(c, SCOPE_TYPE_VALUE, param, which, name);
    s->what = what;
    define(c, name_text(c, ".format"), SYM_PARAM, param);
    visit(c, value);
    leave(c);
}

/* Lets scope_mangle know the name. */
static void mangle_type_param(Compiler *c, Text name) {
    c->scope->mangled = NULL;
    symbol_add(c, c->scope, scope_mangle(c, c->scope, name), 0);
    c->scope->mangled = c->scope;
}

static void visit_type_params(Compiler *c, const NodeList *params) {
    bool defaulted = false;
    for (int i = 0; i < params->n; i++) {
        const Node *p = params->items[i], *def;
        Text name = p->TypeVar.name;
        if (c->scope->mangled == c->scope) mangle_type_param(c, name);
        define(c, name, SYM_LOCAL | SYM_TYPE_PARAM, p);
        switch (p->kind) {
        case NK_TypeVar: {
            const Node *bound = p->TypeVar.bound;
            visit_type_value(c, p, OF_BODY, bound,
                             bound && bound->kind == NK_Tuple ? "a TypeVar constraint" : "a TypeVar bound",
                             name);
            visit_type_value(c, p, OF_DEFAULT, def = p->TypeVar.default_value, "a TypeVar default", name);
            break;
        }
        case NK_ParamSpec:
            visit_type_value(c, p, OF_DEFAULT, def = p->ParamSpec.default_value, "a ParamSpec default", name);
            break;
        default:
            visit_type_value(c, p, OF_DEFAULT, def = p->TypeVarTuple.default_value, "a TypeVarTuple default",
                             name);
        }
        if (defaulted && !def)
            fail_at(c, loc_of(p), "non-default type parameter '%s' follows default type parameter", name.s);
        defaulted = defaulted || def;
    }
}

static bool any_annotation(const Node *args, const Node *returns) {
    const NodeList *lists[] = {&args->arguments.posonlyargs, &args->arguments.args,
                               &args->arguments.kwonlyargs};
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < lists[i]->n; j++)
            if (lists[i]->items[j]->arg.annotation) return true;
    return returns || (args->arguments.vararg && args->arguments.vararg->arg.annotation) ||
           (args->arguments.kwarg && args->arguments.kwarg->arg.annotation);
}

static Scope *enter_annotations(Compiler *c, const Node *n) {
    Scope *s = enter(c, SCOPE_ANNOTATIONS, n, OF_ANNOTATIONS, name_text(c, "__annotate__"));
    symbol_add(c, s, name_text(c, "format"), SYM_PARAM);
    return s;
}

/* Conditional blocks do not reach into functions and classes. */
static void visit_body(Compiler *c, const NodeList *body) {
    int saved = c->in_conditional;
    c->in_conditional = 0;
    visit_list(c, body);
    c->in_conditional = saved;
}

static void visit_function(Compiler *c, const Node *n) {
    bool async = n->kind == NK_AsyncFunctionDef;
    const Node *args = n->FunctionDef.args;
    define(c, n->FunctionDef.name, SYM_LOCAL, n);
    visit_list(c, &args->arguments.defaults);
    visit_list(c, &args->arguments.kw_defaults);
    visit_list(c, &n->FunctionDef.decorator_list);
    bool generic = n->FunctionDef.type_params.n > 0;
    if (generic) {
        enter(c, SCOPE_TYPE_PARAMS, n, OF_TYPE_PARAMS, n->FunctionDef.name);
        if (args->arguments.defaults.n) define(c, name_text(c, ".defaults"), SYM_PARAM, n);
        for (int i = 0; i < args->arguments.kw_defaults.n; i++)
            if (args->arguments.kw_defaults.items[i]) {
                symbol_add(c, c->scope, name_text(c, ".kwdefaults"), SYM_PARAM);
            }
        visit_type_params(c, &n->FunctionDef.type_params);
    }
    if (any_annotation(args, n->FunctionDef.returns)) {
        enter_annotations(c, n);
        visit_params(c, args, true);
        visit_maybe(c, n->FunctionDef.returns);
        leave(c);
    }
    Scope *s = enter(c, SCOPE_FUNCTION, n, OF_BODY, n->FunctionDef.name);
    s->iterable_depth = 0;
    s->is_async = async;
    visit_params(c, args, false);
    visit_body(c, &n->FunctionDef.body);
    leave(c);
    if (generic) leave(c);
}

static void visit_lambda(Compiler *c, const Node *n) {
    const Node *args = n->Lambda.args;
    visit_list(c, &args->arguments.defaults);
    visit_list(c, &args->arguments.kw_defaults);
    enter(c, SCOPE_LAMBDA, n, OF_BODY, name_text(c, "<lambda>"));
    visit_params(c, args, false);
    visit(c, n->Lambda.body);
    leave(c);
}

static void visit_class(Compiler *c, const Node *n) {
    define(c, n->ClassDef.name, SYM_LOCAL, n);
    visit_list(c, &n->ClassDef.decorator_list);
    bool generic = n->ClassDef.type_params.n > 0;
    if (generic) {
        Scope *p = enter(c, SCOPE_TYPE_PARAMS, n, OF_TYPE_PARAMS, n->ClassDef.name);
        symbol_add(c, p, name_text(c, ".type_params"), SYM_LOCAL | SYM_USE);
        symbol_add(c, p, name_text(c, ".generic_base"), SYM_LOCAL | SYM_USE);
        p->private_name = n->ClassDef.name;
        p->mangled = p;
        visit_type_params(c, &n->ClassDef.type_params);
    }
    visit_list(c, &n->ClassDef.bases);
    visit_list(c, &n->ClassDef.keywords);
    Scope *s = enter(c, SCOPE_CLASS, n, OF_BODY, n->ClassDef.name);
    s->private_name = n->ClassDef.name;
    s->mangled = NULL;
    s->iterable_depth = 0;
    if (generic) {
        symbol_add(c, s, name_text(c, "__type_params__"), SYM_LOCAL);
        symbol_add(c, s, name_text(c, ".type_params"), SYM_USE);
    }
    visit_body(c, &n->ClassDef.body);
    leave(c);
    if (generic) leave(c);
}

static void visit_type_alias(Compiler *c, const Node *n) {
    const Node *name = n->TypeAlias.name;
    visit(c, name);
    bool generic = n->TypeAlias.type_params.n > 0;
    if (generic) {
        enter(c, SCOPE_TYPE_PARAMS, n, OF_TYPE_PARAMS, name->Name.id);
        visit_type_params(c, &n->TypeAlias.type_params);
    }
    visit_type_value(c, n, OF_BODY, n->TypeAlias.value, "a type alias", name->Name.id);
    if (generic) leave(c);
}

/* --- annotations of variables --- */

static void visit_variable_annotation(Compiler *c, const Node *n) {
    Scope *s = c->scope;
    if (s->kind == SCOPE_CLASS || s->kind == SCOPE_MODULE) {
        s->has_annotations = true;
        /* A module may be seen half-way, so there every annotation counts as conditional. */
        if (!s->conditional_annotations && (c->in_conditional || s->kind == SCOPE_MODULE))
            s->conditional_annotations = true;
    }
    /* One scope serves all annotations of a class or module; in functions they are checked and never
     * evaluated. */
    bool function = scope_is_function(s);
    Scope *a = function ? NULL : scope_of(c, s->node, OF_ANNOTATIONS);
    if (a)
        c->scope = a;
    else
        enter_annotations(c, function ? n : s->node);
    visit(c, n->AnnAssign.annotation);
    c->scope = s;
}

static void visit_annotated(Compiler *c, const Node *n) {
    const Node *t = n->AnnAssign.target;
    if (t->kind == NK_Name) {
        Text name = scope_mangle(c, c->scope, t->Name.id);
        const Symbol *y = scope_find(c->scope, name);
        if (y && (y->flags & (SYM_GLOBAL | SYM_NONLOCAL)) && c->scope->kind != SCOPE_MODULE &&
            n->AnnAssign.simple)
            fail_name_at(c, loc_of(n), "annotated name '%s' can't be %s", name.s,
                         y->flags & SYM_GLOBAL ? "global" : "nonlocal");
        if (n->AnnAssign.simple)
            define(c, t->Name.id, SYM_ANNOTATED | SYM_LOCAL, t);
        else if (n->AnnAssign.value)
            define(c, t->Name.id, SYM_LOCAL, t);
    } else
        visit(c, t);
    visit_variable_annotation(c, n);
    visit_maybe(c, n->AnnAssign.value);
}

/* --- global, nonlocal, imports --- */

static void check_debug(Compiler *c, Text name, const Node *at) {
    if (!strcmp(name.s, "__debug__")) fail_name_at(c, loc_of(at), "cannot assign to __debug__");
}

static void visit_declaration(Compiler *c, const Node *n) {
    bool global = n->kind == NK_Global;
    const char *word = global ? "global" : "nonlocal";
    const TextList *names = global ? &n->Global.names : &n->Nonlocal.names;
    for (int i = 0; i < names->n; i++) {
        Text name = scope_mangle(c, c->scope, names->items[i]);
        const Symbol *y = scope_find(c->scope, name);
        int flags = y ? y->flags : 0;
        if (flags & SYM_PARAM) fail_name_at(c, loc_of(n), "name '%s' is parameter and %s", name.s, word);
        if (flags & SYM_USE)
            fail_name_at(c, loc_of(n), "name '%s' is used prior to %s declaration", name.s, word);
        if (flags & SYM_ANNOTATED)
            fail_name_at(c, loc_of(n), "annotated name '%s' can't be %s", name.s, word);
        if ((flags & SYM_LOCAL) && !(flags & SYM_IMPORTED))
            fail_name_at(c, loc_of(n), "name '%s' is assigned to before %s declaration", name.s, word);
        Symbol *added = symbol_add(c, c->scope, name, global ? SYM_GLOBAL : SYM_NONLOCAL);
        if (!added->declared) added->declared = n;
        /* The module itself then writes its globals under this name, though it may have locals of its own
         * (exec). */
        if (global) symbol_add(c, c->scopes.all[0], name, SYM_GLOBAL);
    }
}

static void visit_import(Compiler *c, const Node *n) {
    const NodeList *names = n->kind == NK_Import ? &n->Import.names : &n->ImportFrom.names;
    for (int i = 0; i < names->n; i++) {
        const Node *a = names->items[i];
        Text name = a->alias.asname.s ? a->alias.asname : a->alias.name;
        if (name.n == 1 && name.s[0] == '*') {
            if (c->scope->kind != SCOPE_MODULE)
                fail_name_at(c, loc_of(a), "import * only allowed at module level");
            continue;
        }
        const char *dot = a->alias.asname.s ? NULL : memchr(name.s, '.', name.n);
        if (dot) name = arena_intern(c->arena, name.s, (size_t)(dot - name.s));
        check_debug(c, name, a);
        define(c, name, SYM_LOCAL | SYM_IMPORTED, a);
    }
}

/* --- everything --- */

static void visit_name(Compiler *c, const Node *n) {
    Text name = n->Name.id;
    if (n->Name.ctx != CTX_Load) {
        define(c, name, SYM_LOCAL | (n->Name.ctx == CTX_Del ? SYM_UNBOUND : 0), n);
        return;
    }
    use(c, name);
    if (!scope_is_function(c->scope)) return;
    if (name.n == 5 && !memcmp(name.s, "super", 5)) use(c, name_text(c, "__class__"));
}

/* a + b + c, a.b.c(d)[e]: the left side is a long way down, so it is walked in a loop. */
static const Node *left_of(const Node *n) {
    switch (n->kind) {
    case NK_BinOp: return n->BinOp.left;
    case NK_Attribute: return n->Attribute.value;
    case NK_Subscript: return n->Subscript.value;
    case NK_Call: return n->Call.func;
    default: return NULL;
    }
}

/* A variable that is moved may lose its value, while an expression that read it is not finished. */
static void visit_moved(Compiler *c, const Node *n) {
    if (n->kind != NK_Name) return;
    symbol_add(c, c->scope, scope_mangle(c, c->scope, n->Name.id), SYM_USE | SYM_UNBOUND);
    for (Scope *s = c->scope; s; s = s->parent) s->has_walrus = true;
}

static void visit_spine(Compiler *c, const Node *n) {
    const Node **chain = NULL;
    int count = 0, cap = 0;
    for (; left_of(n); n = left_of(n)) *PUSH(c, chain, count, cap) = n;
    visit(c, n);
    while (count > 0) {
        n = chain[--count];
        if (n->kind == NK_BinOp)
            visit(c, n->BinOp.right);
        else if (n->kind == NK_Subscript)
            visit(c, n->Subscript.slice);
        else if (n->kind == NK_Call) {
            if (is_move_call(n)) visit_moved(c, n->Call.args.items[0]);
            visit_list(c, &n->Call.args);
            visit_list(c, &n->Call.keywords);
        }
    }
}

static void visit_if(Compiler *c, const Node *n) {
    c->in_conditional++;
    for (;;) {
        visit(c, n->If.test);
        visit_list(c, &n->If.body);
        if (n->If.orelse.n != 1 || n->If.orelse.items[0]->kind != NK_If) break;
        n = n->If.orelse.items[0];
    }
    visit_list(c, &n->If.orelse);
    c->in_conditional--;
}

static void visit_handler(Compiler *c, const Node *n) {
    visit_maybe(c, n->ExceptHandler.type);
    if (n->ExceptHandler.name.s) define(c, n->ExceptHandler.name, SYM_LOCAL | SYM_UNBOUND, n);
    visit_list(c, &n->ExceptHandler.body);
}

static void visit_conditional(Compiler *c, const Node *n) {
    c->in_conditional++;
    visit_fields(c, n);
    c->in_conditional--;
}

static void visit_loop(Compiler *c, const Node *n) {
    c->in_conditional++;
    if (n->kind == NK_While) {
        visit(c, n->While.test);
        visit_list(c, &n->While.body);
        visit_list(c, &n->While.orelse);
    } else {
        visit(c, n->For.target);
        visit(c, n->For.iter);
        visit_list(c, &n->For.body);
        visit_list(c, &n->For.orelse);
    }
    c->in_conditional--;
}

static void visit_one(Compiler *c, const Node *n) {
    switch (n->kind) {
    case NK_FunctionDef:
    case NK_AsyncFunctionDef: visit_function(c, n); break;
    case NK_ClassDef: visit_class(c, n); break;
    case NK_Lambda: visit_lambda(c, n); break;
    case NK_TypeAlias: visit_type_alias(c, n); break;
    case NK_ListComp:
    case NK_SetComp:
    case NK_DictComp:
    case NK_GeneratorExp: visit_comprehension(c, n); break;
    case NK_Global:
    case NK_Nonlocal: visit_declaration(c, n); break;
    case NK_Import:
    case NK_ImportFrom: visit_import(c, n); break;
    case NK_AnnAssign: visit_annotated(c, n); break;
    case NK_Assign:
        visit_list(c, &n->Assign.targets);
        visit(c, n->Assign.value);
        break;
    case NK_Return:
        if (n->Return.value) c->scope->returns_value = true;
        visit_maybe(c, n->Return.value);
        break;
    case NK_Name: visit_name(c, n); break;
    case NK_NamedExpr: visit_walrus(c, n); break;
    case NK_Yield:
    case NK_YieldFrom: visit_yield(c, n); break;
    case NK_Await:
        check_place(c, n, "await expression");
        visit(c, n->Await.value);
        c->scope->is_async = true;
        break;
    case NK_BinOp:
    case NK_Attribute:
    case NK_Subscript:
    case NK_Call: visit_spine(c, n); break;
    case NK_If: visit_if(c, n); break;
    case NK_For:
    case NK_AsyncFor:
    case NK_While: visit_loop(c, n); break;
    case NK_With:
    case NK_AsyncWith:
    case NK_Try:
    case NK_TryStar:
    case NK_Match: visit_conditional(c, n); break;
    case NK_ExceptHandler: visit_handler(c, n); break;
    case NK_MatchClass:
        for (int i = 0; i < n->MatchClass.kwd_attrs.n; i++)
            check_debug(c, n->MatchClass.kwd_attrs.items[i], n->MatchClass.kwd_patterns.items[i]);
        visit_fields(c, n);
        break;
    case NK_MatchStar:
        if (n->MatchStar.name.s) define(c, n->MatchStar.name, SYM_LOCAL, n);
        break;
    case NK_MatchAs:
        visit_maybe(c, n->MatchAs.pattern);
        if (n->MatchAs.name.s) define(c, n->MatchAs.name, SYM_LOCAL, n);
        break;
    case NK_MatchMapping:
        visit_fields(c, n);
        if (n->MatchMapping.rest.s) define(c, n->MatchMapping.rest, SYM_LOCAL, n);
        break;
    default: visit_fields(c, n);
    }
}

static void visit(Compiler *c, const Node *n) {
    enter_deeper(c);
    visit_one(c, n);
    leave_deeper(c);
}

void scopes_make(Compiler *c, Node *tree) {
    Scope *s = enter(c, SCOPE_MODULE, tree, OF_BODY, name_text(c, "<module>"));
    s->parent = NULL;
    if (tree->kind == NK_Expression)
        visit(c, tree->Expression.body);
    else
        visit_list(c, &tree->Module.body);
    /* The function that gives a class's annotations asks which of the conditional ones count. */
    for (int i = 0; i < c->scopes.nall; i++) {
        Scope *a = c->scopes.all[i];
        if (a->kind == SCOPE_ANNOTATIONS && a->parent->conditional_annotations && a->node == a->parent->node)
            symbol_add(c, a, name_text(c, "__conditional_annotations__"), SYM_USE);
    }
    c->scope = NULL;
    scopes_resolve(c);
}
