/* The symbol table: scopes, their names, and access to them. Walking the tree is in scope_visit.c. */
#include "src/compile/scope_build.h"

#include <stdlib.h>
#include <string.h>

static uint32_t hash_pointer(uintptr_t p) { return (uint32_t)((p * 0x9E3779B97F4A7C15u) >> 32); }

/* --- names of a scope --- */

Symbol *scope_find(const Scope *s, Text name) {
    if (!s->table_size) return NULL;
    uint32_t mask = (uint32_t)s->table_size - 1;
    for (uint32_t i = hash_pointer((uintptr_t)name.s) & mask; s->table[i]; i = (i + 1) & mask)
        if (s->table[i]->name.s == name.s) return s->table[i];
    return NULL;
}

static void insert(Scope *s, Symbol *y) {
    uint32_t mask = (uint32_t)s->table_size - 1, i = hash_pointer((uintptr_t)y->name.s) & mask;
    while (s->table[i]) i = (i + 1) & mask;
    s->table[i] = y;
}

Symbol *symbol_add(Compiler *c, Scope *s, Text name, int flags) {
    Symbol *y = scope_find(s, name);
    if (!y) {
        y = arena_alloc(c->arena, sizeof *y);
        y->name = name;
        y->reg = y->index = -1;
        *PUSH(c, s->symbols, s->nsymbols, s->cap) = y;
        if (s->nsymbols * 4 >= s->table_size * 3) {
            s->table_size = s->table_size ? s->table_size * 2 : 8;
            s->table = arena_alloc(c->arena, (size_t)s->table_size * sizeof *s->table);
            if (!s->table) fail_memory(c);
            for (int i = 0; i < s->nsymbols; i++) insert(s, s->symbols[i]);
        } else
            insert(s, y);
    }
    if ((flags & SYM_LOCAL) && !(flags & SYM_IMPORTED))
        y->flags &= (uint16_t)~SYM_IMPORTED;
    else if ((y->flags & SYM_LOCAL) && !(y->flags & SYM_IMPORTED))
        flags &= ~SYM_IMPORTED;
    y->flags |= (uint16_t)flags;
    return y;
}

Text scope_mangle(Compiler *c, const Scope *s, Text name) {
    Text p = s->private_name;
    if (!p.s || name.n < 3 || name.s[0] != '_' || name.s[1] != '_') return name;
    if ((name.s[name.n - 1] == '_' && name.s[name.n - 2] == '_') || memchr(name.s, '.', name.n)) return name;
    while (p.n && *p.s == '_') p.s++, p.n--;
    if (!p.n) return name;
    char *buf = arena_alloc(c->arena, p.n + name.n + 2);
    if (!buf) fail_memory(c);
    buf[0] = '_';
    memcpy(buf + 1, p.s, p.n);
    memcpy(buf + 1 + p.n, name.s, name.n);
    Text mangled = arena_intern(c->arena, buf, p.n + name.n + 1);
    return s->mangled && !scope_find(s->mangled, mangled) ? name : mangled;
}

/* --- scopes by their nodes --- */

static void slot_put(ScopeTable *t, uintptr_t key, Scope *s) {
    size_t i = hash_pointer(key) & (t->size - 1);
    while (t->slots[i].key) i = (i + 1) & (t->size - 1);
    t->slots[i].key = key;
    t->slots[i].scope = s;
}

Scope *scope_of(const Compiler *c, const Node *node, int which) {
    const ScopeTable *t = &c->scopes;
    uintptr_t key = (uintptr_t)node + (uintptr_t)which;
    if (!t->size) return NULL;
    for (size_t i = hash_pointer(key) & (t->size - 1); t->slots[i].key; i = (i + 1) & (t->size - 1))
        if (t->slots[i].key == key) return t->slots[i].scope;
    return NULL;
}

Scope *scope_new(Compiler *c, ScopeKind kind, const Node *node, int which, Text name) {
    ScopeTable *t = &c->scopes;
    Scope *s = arena_alloc(c->arena, sizeof *s);
    if (!s || c->arena->failed) fail_memory(c);
    s->kind = kind;
    s->node = node;
    s->name = name;
    s->parent = c->scope;
    if (c->scope) {
        s->private_name = c->scope->private_name;
        s->mangled = c->scope->mangled;
        s->nested = c->scope->nested || scope_is_function(c->scope);
        s->iterable_depth = c->scope->iterable_depth;
    }
    for (int i = 0; i < 3; i++) s->special[i].reg = -1;
    if ((t->count + 1) * 4 > t->size * 3) {
        struct ScopeSlot *old = t->slots;
        size_t n = t->size;
        t->size = n ? n * 2 : 64;
        t->slots = arena_alloc(c->arena, t->size * sizeof *t->slots);
        if (!t->slots) fail_memory(c);
        for (size_t i = 0; i < n; i++)
            if (old[i].key) slot_put(t, old[i].key, old[i].scope);
    }
    t->count++;
    slot_put(t, (uintptr_t)node + (uintptr_t)which, s);
    *PUSH(c, t->all, t->nall, t->cap) = s;
    return s;
}

/* --- what each name is --- */

static void free_add(Compiler *c, Scope *unit, Text name) {
    for (int i = 0; i < unit->nfree; i++)
        if (unit->free_names[i].s == name.s) return;
    *PUSH(c, unit->free_names, unit->nfree, unit->free_cap) = name;
}

static int class_cell_of(Text name) {
    return !strcmp(name.s, "__class__")                     ? CLASS_CELL
           : !strcmp(name.s, "__classdict__")               ? CLASS_DICT_CELL
           : !strcmp(name.s, "__conditional_annotations__") ? CLASS_CONDITIONAL_CELL
                                                            : 0;
}

/* Scopes of annotations and type parameters look into the class around them, and so do comprehensions inside
 * them. */
static bool sees_class(const Scope *s) { return s->kind >= SCOPE_GENERATOR; }

static bool bound_here(const Symbol *y) {
    return (y->flags & (SYM_LOCAL | SYM_PARAM)) && !(y->flags & (SYM_GLOBAL | SYM_NONLOCAL));
}

/* Every unit from s out to, not including, the scope that owns the name has it as a free variable. */
static void capture(Compiler *c, Scope *s, const Scope *owner, Text name) {
    for (; s != owner; s = s->parent)
        if (!scope_inlined(s)) free_add(c, s, name);
}

/* Finds a name that the scope does not bind itself in the scopes around it. */
static void resolve_outside(Compiler *c, Scope *from, Symbol *y) {
    bool crossed = false,
         seeing = sees_class(from) && from->kind != SCOPE_COMPREHENSION && from->kind != SCOPE_GENERATOR;
    if (from->kind == SCOPE_GENERATOR || from->kind == SCOPE_COMPREHENSION)
        for (Scope *s = from; s && sees_class(s); s = s->parent)
            if (s->kind >= SCOPE_ANNOTATIONS) seeing = true;
    y->kind = NAME_IMPLICIT;
    for (Scope *s = from; s->parent; s = s->parent) {
        if (!scope_inlined(s)) crossed = true;
        Scope *p = s->parent;
        if (p->kind == SCOPE_MODULE) return;
        Symbol *found = scope_find(p, y->name);
        if (p->kind == SCOPE_CLASS) {
            int cell = class_cell_of(y->name);
            if (cell && crossed && from != p) {
                p->class_cells |= (uint8_t)cell;
                capture(c, from, p, y->name);
                y->kind = NAME_FREE;
                return;
            }
            if (seeing && !(y->flags & SYM_NONLOCAL)) {
                if (found && (found->flags & SYM_GLOBAL)) {
                    y->kind = NAME_GLOBAL;
                    return;
                }
                y->flags |= SYM_CLASS_DICT;
                p->class_cells |= CLASS_DICT_CELL;
                capture(c, from, p, arena_intern(c->arena, "__classdict__", 13));
            }
            seeing = false;
            continue;
        }
        if (!sees_class(p)) seeing = false;
        if (!found || (found->flags & SYM_NONLOCAL)) continue;
        if (found->flags & SYM_GLOBAL) return;
        if (!bound_here(found)) continue;
        if (y->flags & SYM_NONLOCAL && found->flags & SYM_TYPE_PARAM && y->declared)
            fail_name_at(c, loc_of(y->declared), "nonlocal binding not allowed for type parameter '%s'",
                         y->name.s);
        y->target = found;
        found->flags |= y->flags & SYM_UNBOUND;
        y->kind = crossed ? NAME_FREE : NAME_LOCAL;
        if (crossed) {
            found->flags |= SYM_CAPTURED;
            capture(c, from, p, y->name);
        }
        return;
    }
}

static void resolve(Compiler *c, Scope *s, Symbol *y) {
    if (y->flags & SYM_GLOBAL) {
        if ((y->flags & SYM_NONLOCAL) && y->declared)
            fail_name_at(c, loc_of(y->declared), "name '%s' is nonlocal and global", y->name.s);
        y->kind = NAME_GLOBAL;
    } else if (bound_here(y)) {
        y->kind = NAME_LOCAL;
        y->target = y;
    } else {
        if ((y->flags & SYM_NONLOCAL) && s->kind == SCOPE_MODULE && y->declared)
            fail_name_at(c, loc_of(y->declared), "nonlocal declaration not allowed at module level");
        resolve_outside(c, s, y);
        if ((y->flags & SYM_NONLOCAL) && y->kind == NAME_IMPLICIT && y->declared)
            fail_name_at(c, loc_of(y->declared), "no binding for nonlocal '%s' found", y->name.s);
    }
}

static int by_name(const void *a, const void *b) {
    return strcmp(((const Text *)a)->s, ((const Text *)b)->s);
}

/* Annotations that are kept as text are checked, but capture nothing. */
static bool in_text(const Scope *s) {
    for (; s; s = s->parent)
        if (s->kind == SCOPE_ANNOTATIONS) return true;
    return false;
}

void scopes_resolve(Compiler *c) {
    ScopeTable *t = &c->scopes;
    for (int i = 0; i < t->nall; i++) {
        Scope *s = t->all[i];
        if ((c->future & FUTURE_ANNOTATIONS) && in_text(s)) {
            for (int j = 0; j < s->nsymbols; j++) {
                bool own = s->symbols[j]->flags & SYM_PARAM;
                s->symbols[j]->kind = own ? NAME_LOCAL : NAME_IMPLICIT;
                s->symbols[j]->target = own ? s->symbols[j] : NULL;
            }
            continue;
        }
        for (int j = 0; j < s->nsymbols; j++) resolve(c, s, s->symbols[j]);
    }
    for (int i = 0; i < t->nall; i++)
        if (t->all[i]->nfree) qsort(t->all[i]->free_names, (size_t)t->all[i]->nfree, sizeof(Text), by_name);
}
