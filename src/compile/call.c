/* Calls: windows of callee and arguments, keywords, stars, and super(). */
#include "src/compile/emit.h"
#include "src/objects/containers.h"

#include <string.h>

static bool any_star(const NodeList *args, const NodeList *keywords) {
    for (int i = 0; i < args->n; i++)
        if (args->items[i]->kind == NK_Starred) return true;
    for (int i = 0; i < keywords->n; i++)
        if (!keywords->items[i]->keyword.arg.s) return true;
    return false;
}

static void check_keywords(Compiler *c, const NodeList *keywords) {
    for (int i = 0; i < keywords->n; i++) {
        const Node *k = keywords->items[i];
        if (!k->keyword.arg.s) continue;
        if (!strcmp(k->keyword.arg.s, "__debug__")) fail_name_at(c, loc_of(k), "cannot assign to __debug__");
        for (int j = i + 1; j < keywords->n; j++)
            if (keywords->items[j]->keyword.arg.s == k->keyword.arg.s)
                fail_at(c, loc_of(keywords->items[j]), "keyword argument repeated: %s", k->keyword.arg.s);
    }
}

/* R[list] := a list of the arguments: the first `before` lie already above it. */
static void star_list(Compiler *c, Loc loc, int list, const NodeList *args, int before) {
    int i = 0;
    for (; i < args->n && args->items[i]->kind != NK_Starred && before + i < 32; i++)
        expr_into(c, args->items[i], temp_new(c));
    emit(c, loc, OP_BUILD_LIST, 0, list, list, before + i);
    c->unit->top = list + 1;
    for (; i < args->n; i++) {
        const Node *a = args->items[i];
        bool star = a->kind == NK_Starred;
        Opd o = expr_any(c, star ? a->Starred.value : a);
        emit(c, loc, star ? OP_LIST_EXTEND : OP_LIST_APPEND, o.temp ? CONSUME_B : 0, list, o.x, 0);
        c->unit->top = list + 1;
    }
}

/* R[dict] := the keyword arguments; R[callee] is named by errors. */
static void star_dict(Compiler *c, Loc loc, int dict, const NodeList *keywords, int callee) {
    int base = dict + 1;
    bool merged = false;
    emit(c, loc, OP_BUILD_MAP, 0, dict, dict, 0);
    for (int i = 0; i < keywords->n; i++) {
        const Node *k = keywords->items[i];
        if (!k->keyword.arg.s) {
            Opd o = expr_any(c, k->keyword.value);
            emit(c, loc, OP_DICT_MERGE, o.temp ? CONSUME_B : 0, dict, o.x, callee);
            merged = true;
        } else {
            int into = dict;
            if (merged) emit(c, loc, OP_BUILD_MAP, 0, into = temp_new(c), dict, 0);
            Opd key = opd_const(const_add(c, interned(c, k->keyword.arg))), o = expr_any(c, k->keyword.value);
            emit(c, loc, OP_MAP_ADD, o.temp ? CONSUME_C : 0, into, key.x, o.x);
            if (merged) emit(c, loc, OP_DICT_MERGE, CONSUME_B, dict, into, callee);
        }
        c->unit->top = base;
    }
}

static Value keyword_names(Compiler *c, const NodeList *keywords) {
    Value t = tuple_new(c->T, keywords->n);
    if (t == V_UNDEF) fail_pending(c);
    for (int i = 0; i < keywords->n; i++)
        lf_init(&as_tuple(t)->items[i], interned(c, keywords->items[i]->keyword.arg));
    return t;
}

/* The callee lies at R[window] (of a method also at window + 1), `before` arguments after it; the rest is
 * added and the call made. The registers from the window on are free afterwards. */
void call_arguments(Compiler *c, Loc loc, int window, const NodeList *args, const NodeList *keywords,
                    int before, bool method, int to) {
    check_keywords(c, keywords);
    Unit *u = c->unit;
    if (any_star(args, keywords) || args->n + keywords->n > 4000) {
        int list = window + 1;
        if (!before && args->n == 1 && args->items[0]->kind == NK_Starred)
            expr_into(c, args->items[0]->Starred.value, temp_new(c));
        else if (!before && !args->n)
            load_const(c, loc, temp_new(c), const_add(c, lf_retain(c->T, tuple_empty)));
        else
            star_list(c, loc, list, args, before);
        u->top = list + 1;
        int dict = temp_new(c);
        if (keywords->n)
            star_dict(c, loc, dict, keywords, window);
        else
            emit(c, loc, OP_CLEAR, 0, dict, 0, 0);
        emit(c, loc, OP_CALL_EX, 0, window, 0, to);
    } else {
        for (int i = 0; i < args->n; i++) expr_into(c, args->items[i], temp_new(c));
        for (int i = 0; i < keywords->n; i++) expr_into(c, keywords->items[i]->keyword.value, temp_new(c));
        int n = before + args->n + keywords->n;
        if (keywords->n) {
            int names = const_add(c, keyword_names(c, keywords));
            emit(c, loc, method ? OP_CALL_METHOD_KW : OP_CALL_KW, 0, window, n, to);
            emit_word(c, (uint64_t)names);
        } else
            emit(c, loc, method ? OP_CALL_METHOD : OP_CALL, 0, window, n, to);
    }
    u->top = window;
}

Loc loc_at_attribute(const Node *n, const Node *attr) {
    Loc loc = loc_of(n);
    if (loc.line != attr->end_lineno) {
        loc.line = attr->end_lineno;
        int n = (int)attr->Attribute.attr.n;
        if (n <= attr->end_col_offset) loc.col = attr->end_col_offset - n;
    }
    return loc;
}

const char *type_of_literal(const Node *n) {
    switch (n->kind) {
    case NK_Tuple: return "tuple";
    case NK_List:
    case NK_ListComp: return "list";
    case NK_Dict:
    case NK_DictComp: return "dict";
    case NK_Set:
    case NK_SetComp: return "set";
    case NK_GeneratorExp: return "generator";
    case NK_JoinedStr: return "str";
    case NK_TemplateStr: return "string.templatelib.Template";
    case NK_Lambda: return "function";
    case NK_Constant:
        switch ((ConstantKind)n->Constant.value.kind) {
        case CONST_None: return "NoneType";
        case CONST_True:
        case CONST_False: return "bool";
        case CONST_Ellipsis: return "ellipsis";
        case CONST_Int: return "int";
        case CONST_Float: return "float";
        case CONST_Imaginary: return "complex";
        case CONST_Str: return "str";
        case CONST_Bytes: return "bytes";
        case CONST_FrozenSet: return "frozenset";
        }
        break;
    default: break;
    }
    return NULL;
}

static void warn_callee(Compiler *c, const Node *n) {
    const Node *f = n->Call.func;
    const char *type = f->kind == NK_Lambda ? NULL : type_of_literal(f);
    if (type) warn_at(c, loc_of(f), "'%s' object is not callable; perhaps you missed a comma?", type);
}

static bool is_method_call(const Node *n) {
    return n->kind == NK_Call && n->Call.func->kind == NK_Attribute &&
           !any_star(&n->Call.args, &n->Call.keywords) && n->Call.args.n + n->Call.keywords.n <= 4000;
}

/* The callee, or of a method callee and self, lie from R[window] on. */
static Opd finish_call(Compiler *c, const Node *n, int window, int to) {
    const Node *f = n->Call.func;
    Loc loc = f->kind == NK_Attribute ? loc_at_attribute(n, f) : loc_of(n);
    call_arguments(c, loc, window, &n->Call.args, &n->Call.keywords, 0, is_method_call(n),
                   to >= 0 ? to : window);
    if (to >= 0) return opd_reg(to);
    c->unit->top = window + 1;
    return opd_temp(window);
}

/* n: a Call of an attribute whose object is `self`; or of a callee that is evaluated already. */
Opd call_from(Compiler *c, const Node *n, Opd callee, int to) {
    Unit *u = c->unit;
    const Node *f = n->Call.func;
    warn_callee(c, n);
    int window = callee.temp ? callee.x : u->top;
    u->top = window;
    if (f->kind == NK_Attribute) {
        Loc at = loc_at_attribute(f, f);
        if (is_const(callee)) {
            move_to(c, at, temp_new(c), callee);
            callee = opd_temp(window);
            u->top = window;
        }
        bool method = is_method_call(n);
        temps_new(c, method ? 2 : 1);
        int name = const_name(c, scope_mangle(c, u->inner, f->Attribute.attr));
        emit(c, at, method ? OP_LOAD_METHOD : OP_GETATTR, callee.temp ? CONSUME_B : 0, window, callee.x,
             name);
    } else {
        temp_new(c);
        move_to(c, loc_of(f), window, callee);
    }
    return finish_call(c, n, window, to);
}

/* --- super().name --- */

static const Node *super_attribute(const Node *user) {
    return user->kind == NK_Call ? user->Call.func : user;
}

/* Without arguments: does the function have a first parameter in register 0, and the class in its closure? */
static bool knows_super_arguments(Compiler *c) {
    const Unit *u = c->unit;
    if ((u->scope->kind != SCOPE_FUNCTION && u->scope->kind != SCOPE_LAMBDA) || !u->argcount) return false;
    const Symbol *cell = scope_find(u->inner, text_of(c, "__class__"));
    return cell && cell->kind == NAME_FREE && u->scope->symbols[0]->reg == 0;
}

/* A module that names super itself may mean something else by it; CPython takes the long way there, too, and
 * its errors are others. */
static bool module_names_super(Compiler *c, Text name) {
    const Scope *s = c->unit->scope;
    while (s->parent) s = s->parent;
    return scope_find(s, name) != NULL;
}

bool is_super_use(Compiler *c, const Node *call, const Node *user) {
    if (call->kind != NK_Call || call->Call.func->kind != NK_Name ||
        strcmp(call->Call.func->Name.id.s, "super"))
        return false;
    const Node *attribute = super_attribute(user);
    if (attribute->kind != NK_Attribute || attribute->Attribute.value != call ||
        !strcmp(attribute->Attribute.attr.s, "__class__"))
        return false;
    Text name = call->Call.func->Name.id;
    const Symbol *y = scope_find(c->unit->inner, name);
    if (!y || (y->kind != NAME_IMPLICIT && y->kind != NAME_GLOBAL) || !scope_is_function(c->unit->scope) ||
        module_names_super(c, name))
        return false;
    const NodeList *args = &call->Call.args, *keywords = &call->Call.keywords;
    return args->n == 0 ? !keywords->n && knows_super_arguments(c)
                        : args->n == 2 && !any_star(args, keywords) && !keywords->n;
}

Opd super_from(Compiler *c, const Node *call, const Node *user, int to) {
    Unit *u = c->unit;
    const Node *f = super_attribute(user);
    int window = temp_new(c), free_class = 0, flags = 0;
    expr_into(c, call->Call.func, window);
    if (call->Call.args.n) {
        expr_into(c, call->Call.args.items[0], temp_new(c));
        expr_into(c, call->Call.args.items[1], temp_new(c));
    } else {
        free_class = 1 + name_free_index(c, "__class__");
        if (u->scope->symbols[0]->flags & SYM_CAPTURED) flags = SUPER_SELF_CELL;
    }
    u->top = window;
    bool method = user->kind == NK_Call && is_method_call(user);
    temps_new(c, method ? 2 : 1);
    int name = const_name(c, scope_mangle(c, u->inner, f->Attribute.attr));
    emit(c, user->kind == NK_Call ? loc_at_attribute(f, f) : loc_of(f),
         method ? OP_LOAD_SUPER_METHOD : OP_LOAD_SUPER, flags, window, free_class, name);
    return user->kind == NK_Call ? finish_call(c, user, window, to) : opd_temp(window);
}
