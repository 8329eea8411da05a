/* Functions, classes, lambdas, type parameters and aliases, annotations. */
#include "src/compile/emit.h"
#include "src/objects/containers.h"
#include "src/objects/str.h"

#include <stdio.h>
#include <string.h>

#define NONE opd_value(c, V_NONE)

/* --- docstrings: the indentation common to all lines but the first goes away --- */

static size_t indent_of(const char *s, const char *end) {
    size_t n = 0;
    while (s + n < end && s[n] == ' ') n++;
    return n;
}

static Text clean_doc(Compiler *c, Text doc) {
    const char *end = doc.s + doc.n;
    bool tabs = memchr(doc.s, '\t', doc.n) != NULL;
    if (tabs) {
        char *t = arena_alloc(c->arena, doc.n * 8 + 1);
        if (!t) fail_memory(c);
        size_t n = 0, column = 0;
        for (const char *p = doc.s; p < end; p++) {
            if (*p == '\t') do
                    t[n++] = ' ', column++;
                while (column % 8);
            else {
                t[n++] = *p;
                column = *p == '\n' || *p == '\r' ? 0 : column + ((*p & 0xc0) != 0x80);
            }
        }
        doc = (Text){t, n};
        end = t + n;
    }
    size_t margin = SIZE_MAX;
    const char *line = memchr(doc.s, '\n', doc.n);
    for (const char *p = line; p && p < end;) {
        p++;
        const char *stop = memchr(p, '\n', (size_t)(end - p));
        const char *line_end = stop ? stop : end;
        size_t n = indent_of(p, line_end);
        if (p + n < line_end && n < margin) margin = n;
        p = stop;
    }
    if (margin == SIZE_MAX) margin = 0;
    char *out = arena_alloc(c->arena, doc.n + 1);
    if (!out) fail_memory(c);
    size_t n = 0;
    const char *p = doc.s + indent_of(doc.s, line ? line : end);
    while (p < end) {
        const char *stop = memchr(p, '\n', (size_t)(end - p));
        const char *line_end = stop ? stop + 1 : end;
        memcpy(out + n, p, (size_t)(line_end - p));
        n += (size_t)(line_end - p);
        p = line_end;
        if (!stop) break;
        const char *next = memchr(p, '\n', (size_t)(end - p));
        size_t skip = indent_of(p, next ? next : end);
        p += skip < margin ? skip : margin;
    }
    return (Text){out, n};
}

/* The docstring of a body (owned), and whether its first statement is one. */
bool docstring_of(Compiler *c, const NodeList *body, Value *doc) {
    *doc = V_UNDEF;
    if (!body->n || body->items[0]->kind != NK_Expr) return false;
    const Node *v = body->items[0]->Expr.value;
    if (v->kind != NK_Constant || v->Constant.value.kind != CONST_Str) return false;
    if (c->optimize < 2) *doc = str_of(c, clean_doc(c, v->Constant.value.text));
    return true;
}

/* --- code of functions --- */

static void set_parameters(Unit *u, const Node *args) {
    u->posonly = args->arguments.posonlyargs.n;
    u->argcount = u->posonly + args->arguments.args.n;
    u->kwonly = args->arguments.kwonlyargs.n;
    if (args->arguments.vararg) u->flags |= CODE_VARARGS;
    if (args->arguments.kwarg) u->flags |= CODE_VARKEYWORDS;
}

static void check_parameters(Compiler *c, const Node *args) {
    const NodeList *lists[] = {&args->arguments.posonlyargs, &args->arguments.args,
                               &args->arguments.kwonlyargs};
    for (int i = 0; i < 3; i++)
        for (int j = 0; j < lists[i]->n; j++)
            if (!strcmp(lists[i]->items[j]->arg.arg.s, "__debug__"))
                fail_name_at(c, loc_of(lists[i]->items[j]), "cannot assign to __debug__");
    const Node *rest[] = {args->arguments.vararg, args->arguments.kwarg};
    for (int i = 0; i < 2; i++)
        if (rest[i] && !strcmp(rest[i]->arg.arg.s, "__debug__"))
            fail_name_at(c, loc_of(rest[i]), "cannot assign to __debug__");
}

static void return_none(Compiler *c, Loc loc) {
    if (c->unit->dead) return;
    emit(c, loc, OP_RETURN, NO_LINE, NONE.x, 0, 0);
    mark_dead(c);
}

/* R[d] := the function of the finished unit. */
static void make_function(Compiler *c, Loc loc, int d, Value code, const Scope *inner) {
    emit(c, loc, OP_MAKE_FUNCTION, 0, d, const_far(c, code), 0);
    make_closure(c, loc, d, inner);
}

static int first_line(const Node *n, const NodeList *decorators) {
    return decorators->n ? decorators->items[0]->lineno : n->lineno;
}

static Value function_code(Compiler *c, const Node *n, Scope *s) {
    const Node *args = n->FunctionDef.args;
    check_parameters(c, args);
    Unit *u = unit_push(c, s, n->FunctionDef.name, first_line(n, &n->FunctionDef.decorator_list));
    set_parameters(u, args);
    bool async = n->kind == NK_AsyncFunctionDef;
    if (s->is_generator)
        u->flags |= async ? CODE_ASYNC_GENERATOR : CODE_GENERATOR;
    else if (async)
        u->flags |= CODE_COROUTINE;
    const Scope *p = s->parent;
    if (p->kind == SCOPE_TYPE_PARAMS) p = p->parent;
    if (p->kind == SCOPE_CLASS) u->flags |= CODE_METHOD;
    NodeList body = n->FunctionDef.body;
    Value doc;
    if (docstring_of(c, &body, &doc)) {
        if (doc != V_UNDEF) u->flags |= CODE_HAS_DOCSTRING;
        u->docstring = doc;
        body.items++;
        body.n--;
    }
    statements(c, &body);
    const NodeList *all = &n->FunctionDef.body;
    return_none(c, all->n ? loc_of(all->items[all->n - 1]) : loc_of(n));
    return unit_finish(c);
}

/* A tuple of the defaults of positional parameters; a dict of those of keyword-only ones. False: there are
 * none. */
static bool defaults_into(Compiler *c, const Node *args, int d) {
    const NodeList *l = &args->arguments.defaults;
    if (!l->n) return false;
    Node tuple = {.kind = NK_Tuple,
                  .lineno = l->items[0]->lineno,
                  .end_lineno = l->items[0]->end_lineno,
                  .col_offset = l->items[0]->col_offset,
                  .end_col_offset = l->items[0]->end_col_offset,
                  .Tuple = {.elts = *l}};
    expr_into(c, &tuple, d);
    return true;
}

static bool kw_defaults_into(Compiler *c, const Scope *s, const Node *args, int d) {
    const NodeList *l = &args->arguments.kw_defaults;
    bool any = false;
    for (int i = 0; i < l->n; i++) {
        if (!l->items[i]) continue;
        Loc loc = loc_of(l->items[i]);
        if (!any) emit(c, loc, OP_BUILD_MAP, 0, d, d, 0);
        any = true;
        int top = c->unit->top;
        Opd v = expr_any(c, l->items[i]);
        Text name = scope_mangle(c, s, args->arguments.kwonlyargs.items[i]->arg.arg);
        emit(c, loc, OP_MAP_ADD, v.temp ? CONSUME_C : 0, d, opd_const(const_add(c, interned(c, name))).x,
             v.x);
        c->unit->top = top;
    }
    return any;
}

static void set_from(Compiler *c, Loc loc, int function, int from, int what) {
    emit(c, loc, OP_SET_FUNCTION, CONSUME_B, function, from, what);
}

/* Defaults are evaluated before the function is made, in registers above it. */
static void function_with_defaults(Compiler *c, const Node *n, const Node *args, Scope *s, int d,
                                   Value (*code)(Compiler *, const Node *, Scope *)) {
    Unit *u = c->unit;
    Loc loc = loc_of(n);
    int top = u->top, def = temp_new(c);
    bool has_def = defaults_into(c, args, def);
    if (!has_def) u->top = def;
    int kw = temp_new(c);
    bool has_kw = kw_defaults_into(c, s, args, kw);
    if (!has_kw) u->top = kw;
    make_function(c, loc, d, code(c, n, s), s);
    if (has_def) set_from(c, loc, d, def, 0);
    if (has_kw) set_from(c, loc, d, kw, 1);
    u->top = top;
}

static Value lambda_code(Compiler *c, const Node *n, Scope *s) {
    check_parameters(c, n->Lambda.args);
    Unit *u = unit_push(c, s, s->name, n->lineno);
    set_parameters(u, n->Lambda.args);
    if (s->is_generator) u->flags |= CODE_GENERATOR;
    if (s->parent->kind == SCOPE_CLASS) u->flags |= CODE_METHOD;
    Opd v = expr_any(c, n->Lambda.body);
    emit(c, loc_of(n->Lambda.body), OP_RETURN, 0, v.x, 0, 0);
    mark_dead(c);
    return unit_finish(c);
}

Opd lambda(Compiler *c, const Node *n, int to) {
    int d = to >= c->unit->first_temp ? to : temp_new(c);
    function_with_defaults(c, n, n->Lambda.args, scope_of(c, n, OF_BODY), d, lambda_code);
    return d == to ? opd_reg(d) : opd_temp(d);
}

/* --- functions that are called to evaluate something later --- */

/* Begins a function of one parameter, the format, that knows formats 1 and 2. */
static void begin_evaluator(Compiler *c, Scope *s, Text name, int line, Loc loc) {
    Unit *u = unit_push(c, s, name, line);
    u->argcount = u->posonly = 1;
    Label *on = label_new(c);
    Opd two = opd_value(c, v_int(2));
    emit_jump(c, loc, OP_JNGT, 0, 0, two.x, on);
    int d = temp_new(c);
    emit(c, loc, OP_LOAD_GLOBAL, 0, d, const_name(c, text_of(c, "NotImplementedError")), 0);
    emit(c, loc, OP_RAISE, CONSUME_A, d, NONE.x, 1);
    mark_dead(c);
    label_here(c, on);
    u->top = d;
}

static void return_value(Compiler *c, Loc loc, Opd v) {
    emit(c, loc, OP_RETURN, 0, v.x, 0, 0);
    mark_dead(c);
}

/* A new temporary: the function that evaluates the value of a type alias, a bound or a default. */
static int evaluator(Compiler *c, const Node *owner, int which, const Node *value, Text name) {
    Scope *s = scope_of(c, owner, which);
    Loc loc = loc_of(value);
    begin_evaluator(c, s, name, value->lineno, loc);
    if (value->kind == NK_Starred) { /* a default of a TypeVarTuple: *Ts */
        Opd v = expr_reg(c, value->Starred.value);
        int d = temp_new(c);
        emit(c, loc, OP_UNPACK, v.temp ? CONSUME_B : 0, d, v.x, 1);
        return_value(c, loc, opd_temp(d));
    } else
        return_value(c, loc, expr_any(c, value));
    Value code = unit_finish(c);
    int d = temp_new(c);
    make_function(c, loc, d, code, s);
    Value one = v_int(1), defaults = tuple_from(c->T, &one, 1);
    emit(c, loc, OP_SET_FUNCTION, 0, d, opd_value(c, defaults).x, 0);
    return d;
}

/* --- annotations of functions --- */

static void annotation(Compiler *c, int map, Text name, const Node *a) {
    if (!a) return;
    int top = c->unit->top;
    Opd key = opd_const(const_add(c, interned(c, scope_mangle(c, c->unit->inner, name)))), v;
    if (c->future & FUTURE_ANNOTATIONS)
        v = opd_value(c, unparse(c, a));
    else if (a->kind == NK_Starred) { /* *args: *Ts */
        Opd o = expr_reg(c, a->Starred.value);
        int d = temp_new(c);
        emit(c, loc_of(a), OP_UNPACK, o.temp ? CONSUME_B : 0, d, o.x, 1);
        v = opd_temp(d);
    } else
        v = expr_any(c, a);
    emit(c, loc_of(a), OP_MAP_ADD, v.temp ? CONSUME_C : 0, map, key.x, v.x);
    c->unit->top = top;
}

/* SET_FUNCTION annotate of R[function], when there are annotations. */
static void set_annotations(Compiler *c, const Node *n, int function) {
    Scope *s = scope_of(c, n, OF_ANNOTATIONS);
    if (!s) return;
    Loc loc = loc_of(n);
    const Node *args = n->FunctionDef.args;
    begin_evaluator(c, s, text_of(c, "__annotate__"), n->lineno, loc);
    int map = temp_new(c);
    emit(c, loc, OP_BUILD_MAP, 0, map, map, 0);
    const NodeList *lists[] = {&args->arguments.args, &args->arguments.posonlyargs}; /* CPython's order */
    for (int i = 0; i < 2; i++)
        for (int j = 0; j < lists[i]->n; j++)
            annotation(c, map, lists[i]->items[j]->arg.arg, lists[i]->items[j]->arg.annotation);
    const Node *star = args->arguments.vararg, *stars = args->arguments.kwarg;
    if (star) annotation(c, map, star->arg.arg, star->arg.annotation);
    for (int j = 0; j < args->arguments.kwonlyargs.n; j++) {
        const Node *a = args->arguments.kwonlyargs.items[j];
        annotation(c, map, a->arg.arg, a->arg.annotation);
    }
    if (stars) annotation(c, map, stars->arg.arg, stars->arg.annotation);
    annotation(c, map, text_of(c, "return"), n->FunctionDef.returns);
    return_value(c, loc, opd_temp(map));
    Value code = unit_finish(c);
    int d = temp_new(c);
    make_function(c, loc, d, code, s);
    set_from(c, loc, function, d, 3);
    c->unit->top = d;
}

/* --- type parameters --- */

static void type_param_default(Compiler *c, const Node *p, const Node *value, int window) {
    if (!value) return;
    c->unit->top = window + 1;
    evaluator(c, p, OF_DEFAULT, value, p->TypeVar.name);
    emit(c, loc_of(p), OP_INTRINSIC, 0, window, window, INTRINSIC_TYPE_PARAM_DEFAULT);
}

/* R[to] := the tuple of the type parameters, which also become variables. */
static void type_params(Compiler *c, const NodeList *params, int to) {
    Unit *u = c->unit;
    int top = u->top;
    for (int i = 0; i < params->n; i++) {
        const Node *p = params->items[i], *bound = NULL, *def;
        Loc loc = loc_of(p);
        int w = temp_new(c), which;
        load_const(c, loc, w, const_str(c, p->TypeVar.name));
        if (p->kind == NK_TypeVar) {
            bound = p->TypeVar.bound;
            def = p->TypeVar.default_value;
            which = !bound                    ? INTRINSIC_TYPEVAR
                    : bound->kind == NK_Tuple ? INTRINSIC_TYPEVAR_CONSTRAINTS
                                              : INTRINSIC_TYPEVAR_BOUND;
        } else if (p->kind == NK_ParamSpec)
            which = INTRINSIC_PARAMSPEC, def = p->ParamSpec.default_value;
        else
            which = INTRINSIC_TYPEVARTUPLE, def = p->TypeVarTuple.default_value;
        if (bound) evaluator(c, p, OF_BODY, bound, p->TypeVar.name);
        emit(c, loc, OP_INTRINSIC, 0, w, w, which);
        u->top = w + 1;
        type_param_default(c, p, def, w);
        u->top = w + 1;
        name_store(c, loc, p->TypeVar.name, opd_reg(w));
    }
    emit(c, loc_of(params->items[0]), OP_BUILD_TUPLE, 0, to, top, params->n);
    u->top = top;
}

static Text generic_name(Compiler *c, Text name) {
    char *s = arena_alloc(c->arena, name.n + 32);
    if (!s) fail_memory(c);
    snprintf(s, name.n + 32, "<generic parameters of %s>", name.s);
    return text_of(c, s);
}

/* --- def --- */

static int param_register(Compiler *c, const char *name) {
    const Symbol *y = scope_find(c->unit->scope, text_of(c, name));
    return y ? y->reg : -1;
}

/* def f[T](...): a function that makes the type parameters and f is called at once. */
static void generic_function(Compiler *c, const Node *n, int d) {
    Scope *s = scope_of(c, n, OF_TYPE_PARAMS);
    Loc loc = loc_of(n);
    const Node *args = n->FunctionDef.args;
    Unit *u = c->unit;
    int window = temp_new(c), nargs = 0, at = temp_new(c);
    if (defaults_into(c, args, at)) nargs++, at = temp_new(c);
    if (kw_defaults_into(c, scope_of(c, n, OF_BODY), args, at)) nargs++;
    u->top = window + 1 + nargs;
    Unit *inner =
        unit_push(c, s, generic_name(c, n->FunctionDef.name), first_line(n, &n->FunctionDef.decorator_list));
    inner->argcount = nargs;
    int params = temp_new(c), f = temp_new(c);
    type_params(c, &n->FunctionDef.type_params, params);
    Scope *body = scope_of(c, n, OF_BODY);
    make_function(c, loc, f, function_code(c, n, body), body);
    int def = param_register(c, ".defaults"), kw = param_register(c, ".kwdefaults");
    if (def >= 0) set_from(c, loc, f, def, 0);
    if (kw >= 0) set_from(c, loc, f, kw, 1);
    set_annotations(c, n, f);
    set_from(c, loc, f, params, 4);
    return_value(c, loc, opd_temp(f));
    Value code = unit_finish(c);
    make_function(c, loc, window, code, s);
    emit(c, loc, OP_CALL, 0, window, nargs, d);
    u->top = window;
}

/* Decorators lie in windows one above the other: each one's argument is where the next one's result goes. */
static int decorators(Compiler *c, const NodeList *l) {
    int first = c->unit->top;
    for (int i = 0; i < l->n; i++) expr_into(c, l->items[i], temp_new(c));
    return first;
}

static void decorate(Compiler *c, const NodeList *l, int first) {
    for (int i = l->n - 1; i >= 0; i--) emit(c, loc_of(l->items[i]), OP_CALL, 0, first + i, 1, first + i);
    c->unit->top = first + 1;
}

void function_def(Compiler *c, const Node *n) {
    const NodeList *decos = &n->FunctionDef.decorator_list;
    Loc loc = loc_of(n);
    int first = decorators(c, decos);
    int d = temp_new(c);
    if (n->FunctionDef.type_params.n)
        generic_function(c, n, d);
    else {
        function_with_defaults(c, n, n->FunctionDef.args, scope_of(c, n, OF_BODY), d, function_code);
        set_annotations(c, n, d);
    }
    decorate(c, decos, first);
    name_store(c, loc, n->FunctionDef.name, opd_temp(first));
}

/* --- class --- */

static void store_static_attributes(Compiler *c, Loc loc) {
    Unit *u = c->unit;
    Value t = tuple_new(c->T, u->nstatic);
    if (t == V_UNDEF) fail_pending(c);
    for (int i = 0; i < u->nstatic; i++)
        lf_init(&as_tuple(t)->items[i], interned(c, u->static_attributes[i]));
    special_store(c, loc, "__static_attributes__", opd_value(c, t));
}

static Value class_code(Compiler *c, const Node *n) {
    Scope *s = scope_of(c, n, OF_BODY);
    int line = first_line(n, &n->ClassDef.decorator_list);
    Unit *u = unit_push(c, s, n->ClassDef.name, line);
    Loc loc = {line, line, 0, 0};
    int t = temp_new(c);
    emit(c, loc, OP_LOAD_NAME, 0, t, const_name(c, text_of(c, "__name__")), 0);
    special_store(c, loc, "__module__", opd_temp(t));
    Value qualname = str_intern(c->T, str_of(c, (Text){u->qualtext, u->qualsize}));
    special_store(c, loc, "__qualname__", opd_value(c, qualname));
    special_store(c, loc, "__firstlineno__", opd_value(c, v_int(line)));
    if (n->ClassDef.type_params.n)
        special_store(c, loc, "__type_params__", name_load(c, loc, text_of(c, ".type_params"), NOWHERE));
    u->top = t;
    if (s->special[1].reg >= 0) {
        emit(c, loc, OP_LOAD_LOCALS, 0, t, 0, 0);
        emit(c, loc, OP_STORE_CELL, CONSUME_B, s->special[1].reg, t, 0);
    }
    if (s->special[2].reg >= 0) {
        emit(c, loc, OP_BUILD_SET, 0, t, t, 0);
        emit(c, loc, OP_STORE_CELL, CONSUME_B, s->special[2].reg, t, 0);
    }
    body_with_annotations(c, n, &n->ClassDef.body);
    store_static_attributes(c, loc);
    if (s->special[1].reg >= 0) special_store(c, loc, "__classdictcell__", opd_reg(s->special[1].reg));
    Opd cell = NONE;
    if (s->special[0].reg >= 0) {
        cell = opd_reg(s->special[0].reg);
        special_store(c, loc, "__classcell__", cell);
    }
    emit(c, loc, OP_RETURN, 0, cell.x, 0, 0);
    mark_dead(c);
    return unit_finish(c);
}

/* R[d] := __build_class__(body, name, bases, keywords); `generic`: one base more. */
static void build_class(Compiler *c, const Node *n, int d, const Node *generic) {
    Loc loc = loc_of(n);
    Scope *s = scope_of(c, n, OF_BODY);
    int w = temps_new(c, 3);
    emit(c, loc, OP_LOAD_BUILD_CLASS, 0, w, 0, 0);
    Value code = class_code(c, n);
    make_function(c, loc, w + 1, code, s);
    load_const(c, loc, w + 2, const_str(c, n->ClassDef.name));
    NodeList bases = n->ClassDef.bases;
    if (generic) {
        const NodeList old = bases;
        bases.items = arena_alloc(c->arena, (size_t)(old.n + 1) * sizeof *bases.items);
        if (!bases.items) fail_memory(c);
        if (old.n) memcpy(bases.items, old.items, (size_t)old.n * sizeof *bases.items);
        bases.items[bases.n++] = (Node *)(uintptr_t)generic;
    }
    call_arguments(c, loc, w, &bases, &n->ClassDef.keywords, 2, false, d);
}

static void generic_class(Compiler *c, const Node *n, int d) {
    Loc loc = loc_of(n);
    Scope *s = scope_of(c, n, OF_TYPE_PARAMS);
    unit_push(c, s, generic_name(c, n->ClassDef.name), first_line(n, &n->ClassDef.decorator_list));
    int t = temp_new(c);
    Text params = text_of(c, ".type_params"), base = text_of(c, ".generic_base");
    type_params(c, &n->ClassDef.type_params, t);
    name_store(c, loc, params, opd_reg(t));
    emit(c, loc, OP_INTRINSIC, 0, t, t, INTRINSIC_GENERIC_BASE);
    name_store(c, loc, base, opd_temp(t));
    Node load = {.kind = NK_Name,
                 .lineno = n->lineno,
                 .end_lineno = n->end_lineno,
                 .col_offset = n->col_offset,
                 .end_col_offset = n->end_col_offset,
                 .Name = {.id = base, .ctx = CTX_Load}};
    build_class(c, n, t, &load);
    return_value(c, loc, opd_temp(t));
    Value code = unit_finish(c);
    int w = temp_new(c);
    make_function(c, loc, w, code, s);
    emit(c, loc, OP_CALL, 0, w, 0, d);
    c->unit->top = w;
}

void class_def(Compiler *c, const Node *n) {
    const NodeList *decos = &n->ClassDef.decorator_list;
    int first = decorators(c, decos), d = temp_new(c);
    if (n->ClassDef.type_params.n)
        generic_class(c, n, d);
    else
        build_class(c, n, d, NULL);
    decorate(c, decos, first);
    name_store(c, loc_of(n), n->ClassDef.name, opd_temp(first));
}

/* --- type X = ... --- */

static void alias_into(Compiler *c, const Node *n, int w, int params) {
    Text name = n->TypeAlias.name->Name.id;
    Loc loc = loc_of(n);
    load_const(c, loc, w, const_str(c, name));
    c->unit->top = w + 1;
    int p = temp_new(c);
    move_to(c, loc, p, params >= 0 ? opd_temp(params) : NONE);
    evaluator(c, n, OF_BODY, n->TypeAlias.value, name);
    emit(c, loc, OP_INTRINSIC, 0, w, w, INTRINSIC_TYPEALIAS);
    c->unit->top = w + 1;
}

void type_alias(Compiler *c, const Node *n) {
    Text name = n->TypeAlias.name->Name.id;
    Loc loc = loc_of(n);
    int w = temp_new(c);
    if (n->TypeAlias.type_params.n) {
        Scope *s = scope_of(c, n, OF_TYPE_PARAMS);
        unit_push(c, s, generic_name(c, name), n->lineno);
        int params = temp_new(c);
        type_params(c, &n->TypeAlias.type_params, params);
        int inner = temp_new(c);
        alias_into(c, n, inner, params);
        return_value(c, loc, opd_temp(inner));
        Value code = unit_finish(c);
        make_function(c, loc, w, code, s);
        emit(c, loc, OP_CALL, 0, w, 0, w);
    } else
        alias_into(c, n, w, -1);
    name_store(c, loc_of(n->TypeAlias.name), name, opd_temp(w));
}

/* --- annotations of variables --- */

static void conditional_set(Compiler *c, Loc loc, int index) {
    Unit *u = c->unit;
    int top = u->top, d = temp_new(c);
    Text name = text_of(c, "__conditional_annotations__");
    if (u->scope->kind == SCOPE_CLASS)
        emit(c, loc, OP_LOAD_CELL, 0, d, u->scope->special[2].reg, const_str(c, name));
    else
        emit(c, loc, OP_LOAD_NAME, 0, d, const_name(c, name), 0);
    emit(c, loc, OP_SET_ADD, 0, d, opd_value(c, v_int(index)).x, 0);
    emit(c, loc, OP_CLEAR, 0, d, 0, 0);
    u->top = top;
}

/* from __future__ import annotations: the text goes into __annotations__ at once. */
static void text_annotation(Compiler *c, const Node *n) {
    Loc loc = loc_of(n->AnnAssign.annotation);
    int d = temp_new(c);
    emit(c, loc, OP_LOAD_NAME, 0, d, const_name(c, text_of(c, "__annotations__")), 0);
    Opd key =
        opd_const(const_add(c, interned(c, scope_mangle(c, c->unit->inner, n->AnnAssign.target->Name.id))));
    emit(c, loc, OP_SETITEM, CONSUME_A, d, key.x, opd_value(c, unparse(c, n->AnnAssign.annotation)).x);
}

void annotated_assign(Compiler *c, const Node *n) {
    Unit *u = c->unit;
    const Node *t = n->AnnAssign.target;
    if (n->AnnAssign.value) {
        Node *targets[] = {(Node *)(uintptr_t)t};
        Node assign = {.kind = NK_Assign,
                       .lineno = n->lineno,
                       .end_lineno = n->end_lineno,
                       .col_offset = n->col_offset,
                       .end_col_offset = n->end_col_offset,
                       .Assign = {.targets = {1, targets}, .value = n->AnnAssign.value}};
        statement(c, &assign);
    } else if (t->kind == NK_Attribute) {
        if (!strcmp(t->Attribute.attr.s, "__debug__"))
            fail_name_at(c, loc_of(t), "cannot assign to __debug__");
        expr_drop(c, t->Attribute.value);
    } else if (t->kind == NK_Subscript) {
        expr_drop(c, t->Subscript.value);
        expr_drop(c, t->Subscript.slice);
    } else if (!strcmp(t->Name.id.s, "__debug__"))
        fail_name_at(c, loc_of(t), "cannot assign to __debug__");
    if (t->kind != NK_Name || !n->AnnAssign.simple || scope_is_function(u->scope)) return;
    if (c->future & FUTURE_ANNOTATIONS) {
        text_annotation(c, n);
        return;
    }
    int index = -1;
    if (u->scope->kind == SCOPE_MODULE || u->in_conditional) {
        index = u->next_conditional++;
        conditional_set(c, loc_of(n->AnnAssign.annotation), index);
    }
    *PUSH(c, u->deferred, u->ndeferred, u->deferred_cap) = (Deferred){n, index, NULL};
}

/* The code of __annotate__ of the current class or module, whose body is compiled. */
static Value annotate_code(Compiler *c, Scope *s, Loc loc, int line) {
    Unit *u = c->unit;
    begin_evaluator(c, s, text_of(c, "__annotate__"), line, loc);
    int map = temp_new(c);
    emit(c, loc, OP_BUILD_MAP, 0, map, map, 0);
    Text set = text_of(c, "__conditional_annotations__");
    for (int i = 0; i < u->ndeferred; i++) {
        const Deferred *d = &u->deferred[i];
        Label *skip = label_new(c);
        if (d->index >= 0) {
            int t = temp_new(c);
            Opd o = name_load(c, loc, set, t);
            emit(c, loc, OP_IN, o.x == t ? CONSUME_C : 0, t, opd_value(c, v_int(d->index)).x, o.x);
            emit_jump(c, loc, OP_JF, CONSUME_A, t, 0, skip);
            c->unit->top = t;
        }
        annotation(c, map, d->node->AnnAssign.target->Name.id, d->node->AnnAssign.annotation);
        label_here(c, skip);
    }
    return_value(c, loc, opd_temp(map));
    return unit_finish(c);
}

/* The body of a class or module: docstring, statements, and what gives its annotations. */
void body_with_annotations(Compiler *c, const Node *n, const NodeList *all) {
    Unit *u = c->unit;
    NodeList body = *all;
    bool module = u->scope->kind == SCOPE_MODULE,
         lazy = u->scope->has_annotations && !(c->future & FUTURE_ANNOTATIONS);
    Scope *s = scope_of(c, n, OF_ANNOTATIONS);
    Loc loc = body.n ? loc_of(body.items[0]) : NO_LOC;
    int t = temp_new(c), at = -1;
    if (module &&
        lazy) { /* the function stands first, so that a half-run module has it; its code is made last */
        at = u->nconsts;
        *PUSH(c, u->consts, u->nconsts, u->consts_cap) = V_NONE;
        emit(c, loc, OP_MAKE_FUNCTION, 0, t, at, 0);
        special_store(c, loc, "__annotate__", opd_temp(t));
        emit(c, loc, OP_BUILD_SET, 0, t, t, 0);
        special_store(c, loc, "__conditional_annotations__", opd_temp(t));
    }
    Value doc;
    if ((!module || c->mode == COMPILE_FILE) && docstring_of(c, &body, &doc)) {
        body.items++;
        body.n--;
        if (doc != V_UNDEF) special_store(c, loc_of(all->items[0]), "__doc__", opd_value(c, doc));
    }
    if (u->scope->has_annotations && !lazy) {
        emit(c, loc, OP_BUILD_MAP, 0, t, t, 0);
        special_store(c, loc, "__annotations__", opd_temp(t));
    }
    u->top = t;
    statements(c, &body);
    if (!lazy || !u->ndeferred) {
        if (at >= 0) { /* every annotation was of something that is not a plain name */
            begin_evaluator(c, s, text_of(c, "__annotate__"), loc.line, loc);
            int map = temp_new(c);
            emit(c, loc, OP_BUILD_MAP, 0, map, map, 0);
            return_value(c, loc, opd_temp(map));
            u->consts[at] = unit_finish(c);
        }
        return;
    }
    Loc where = module ? loc : loc_of(n);
    Value code = annotate_code(c, s, where, module ? where.line : first_line(n, &n->ClassDef.decorator_list));
    if (module) {
        u->consts[at] = code;
        return;
    }
    temp_new(c);
    make_function(c, where, t, code, s);
    special_store(c, where, "__annotate_func__", opd_temp(t));
    u->top = t;
}
