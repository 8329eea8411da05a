/* Variables: reading, writing and deleting a name, and the cells of closures. */
#include "src/compile/emit.h"

#include <string.h>

static int destination(Compiler *c, int to) { return to >= 0 ? to : temp_new(c); }
static Opd result(int to, int at) { return to >= 0 ? opd_reg(at) : opd_temp(at); }

static Symbol *symbol_of(const Compiler *c, Text name) { return scope_find(c->unit->inner, name); }

int name_free_index(const Compiler *c, const char *name) {
    const Scope *s = c->unit->scope;
    for (int i = 0; i < s->nfree; i++)
        if (!strcmp(s->free_names[i].s, name)) return i;
    return 0;
}

/* What the name is, mangled; the variable behind a local one. */
typedef struct Binding {
    Text name;
    int kind, flags;
    Symbol *variable;
} Binding;
enum { IN_NAMESPACE = 10 };

static Binding bind(Compiler *c, Text name) {
    Unit *u = c->unit;
    Binding b = {.name = scope_mangle(c, u->inner, name), .kind = NAME_IMPLICIT};
    const Symbol *y = symbol_of(c, b.name);
    if (y) {
        b.kind = y->kind;
        b.flags = y->flags;
        b.variable = y->target;
    }
    if (b.kind == NAME_LOCAL && b.variable->reg < 0) b.kind = IN_NAMESPACE;
    if (b.kind == NAME_IMPLICIT) {
        bool comprehension_in_class = u->scope->kind == SCOPE_CLASS && u->inner != u->scope;
        b.kind = scope_is_function(u->scope) || comprehension_in_class ? NAME_GLOBAL : IN_NAMESPACE;
    }
    return b;
}

static void check_debug(Compiler *c, Loc loc, Text name, const char *what) {
    if (!strcmp(name.s, "__debug__")) fail_name_at(c, loc, "cannot %s __debug__", what);
}

/* Names in annotation scopes of a class: its namespace is asked first. */
static Opd load_class_dict(Compiler *c, Loc loc, const Binding *b, int to) {
    int d = temp_new(c);
    int name = const_name(c, b->name);
    emit(c, loc, OP_LOAD_FREE, 0, d, name_free_index(c, "__classdict__"),
         const_str(c, text_of(c, "__classdict__")));
    if (b->kind == NAME_FREE)
        emit(c, loc, OP_LOAD_FROM_DICT_OR_FREE, 0, d, name_free_index(c, b->name.s), name);
    else
        emit(c, loc, OP_LOAD_FROM_DICT_OR_GLOBAL, 0, d, name, 0);
    if (to < 0) return opd_temp(d);
    c->unit->top--;
    move_to(c, loc, to, opd_temp(d));
    return opd_reg(to);
}

Opd name_load(Compiler *c, Loc loc, Text name, int to) {
    if (!strcmp(name.s, "__debug__")) return opd_value(c, v_bool(c->optimize == 0));
    Unit *u = c->unit;
    Binding b = bind(c, name);
    Symbol *v = b.variable;
    if (b.flags & SYM_CLASS_DICT) return load_class_dict(c, loc, &b, to);
    if (b.kind == NAME_LOCAL && !(v->flags & SYM_CAPTURED)) {
        bool certain = ((v->flags & SYM_PARAM) && !(v->flags & SYM_UNBOUND)) || is_assigned(u, v->index);
        if (!certain) {
            emit(c, loc, OP_CHECK, 0, v->reg, const_str(c, b.name), 0);
            if (!u->muted) set_assigned(u, v->index);
        }
        return opd_reg(v->reg);
    }
    int d = destination(c, to);
    switch (b.kind) {
    case NAME_LOCAL: emit(c, loc, OP_LOAD_CELL, 0, d, v->reg, const_str(c, b.name)); break;
    case NAME_FREE:
        emit(c, loc,
             u->scope->kind == SCOPE_CLASS && u->inner == u->scope ? OP_LOAD_CLASS_FREE : OP_LOAD_FREE, 0, d,
             name_free_index(c, b.name.s), const_str(c, b.name));
        break;
    case NAME_GLOBAL: emit(c, loc, OP_LOAD_GLOBAL, 0, d, const_name(c, b.name), 0); break;
    default: emit(c, loc, OP_LOAD_NAME, 0, d, const_name(c, b.name), 0);
    }
    return result(to, d);
}

void name_store(Compiler *c, Loc loc, Text name, Opd value) {
    check_debug(c, loc, name, "assign to");
    Unit *u = c->unit;
    Binding b = bind(c, name);
    Symbol *v = b.variable;
    int consume = value.temp ? CONSUME_B : 0;
    switch (b.kind) {
    case NAME_LOCAL:
        if (v->flags & SYM_CAPTURED)
            emit(c, loc, OP_STORE_CELL, consume, v->reg, value.x, 0);
        else {
            move_to(c, loc, v->reg, value);
            if (!u->muted) set_assigned(u, v->index);
        }
        break;
    case NAME_FREE: emit(c, loc, OP_STORE_FREE, consume, name_free_index(c, b.name.s), value.x, 0); break;
    case NAME_GLOBAL: emit(c, loc, OP_STORE_GLOBAL, consume, const_name(c, b.name), value.x, 0); break;
    default: emit(c, loc, OP_STORE_NAME, consume, const_name(c, b.name), value.x, 0);
    }
}

void name_delete(Compiler *c, Loc loc, Text name) {
    check_debug(c, loc, name, "delete");
    Binding b = bind(c, name);
    const Symbol *v = b.variable;
    switch (b.kind) {
    case NAME_LOCAL:
        emit(c, loc, v->flags & SYM_CAPTURED ? OP_DELETE_CELL : OP_DELETE, 0, v->reg, const_str(c, b.name),
             0);
        break;
    case NAME_FREE:
        emit(c, loc, OP_DELETE_FREE, 0, name_free_index(c, b.name.s), const_str(c, b.name), 0);
        break;
    case NAME_GLOBAL: emit(c, loc, OP_DELETE_GLOBAL, 0, const_name(c, b.name), 0, 0); break;
    default: emit(c, loc, OP_DELETE_NAME, 0, const_name(c, b.name), 0, 0);
    }
}

int name_register(Compiler *c, Text name) {
    if (!strcmp(name.s, "__debug__")) return -1;
    Binding b = bind(c, name);
    return b.kind == NAME_LOCAL && !(b.variable->flags & SYM_CAPTURED) ? b.variable->reg : -1;
}

void name_assigned(Compiler *c, Text name) {
    Binding b = bind(c, name);
    if (b.kind == NAME_LOCAL && !c->unit->muted) set_assigned(c->unit, b.variable->index);
}

void special_store(Compiler *c, Loc loc, const char *name, Opd value) {
    emit(c, loc, OP_STORE_NAME, value.temp ? CONSUME_B : 0, const_name(c, text_of(c, name)), value.x, 0);
}

/* --- closures --- */

static const char *const class_cells[] = {"__class__", "__classdict__", "__conditional_annotations__"};

/* The register of the unit that holds the cell of a name; -1: the cell is a free variable. */
static int cell_register(const Compiler *c, Text name) {
    for (const Scope *s = c->unit->inner;; s = s->parent) {
        const Symbol *y = scope_find(s, name);
        if (y && y->kind == NAME_LOCAL && y->target == y && y->reg >= 0 && (y->flags & SYM_CAPTURED))
            return y->reg;
        if (s != c->unit->scope) continue;
        for (int i = 0; i < 3; i++)
            if (s->special[i].reg >= 0 && !strcmp(name.s, class_cells[i])) return s->special[i].reg;
        return -1;
    }
}

int cell_into(Compiler *c, Loc loc, Text name) {
    int d = temp_new(c), reg = cell_register(c, name);
    if (reg >= 0)
        emit(c, loc, OP_MOVE, 0, d, reg, 0);
    else
        emit(c, loc, OP_LOAD_CLOSURE, 0, d, name_free_index(c, name.s), 0);
    return d;
}

void make_closure(Compiler *c, Loc loc, int function, const Scope *inner) {
    if (!inner->nfree) return;
    int first = c->unit->top;
    for (int i = 0; i < inner->nfree; i++) cell_into(c, loc, inner->free_names[i]);
    emit(c, loc, OP_BUILD_TUPLE, 0, first, first, inner->nfree);
    emit(c, loc, OP_SET_FUNCTION, CONSUME_B, function, first, 2);
    c->unit->top = first;
}
