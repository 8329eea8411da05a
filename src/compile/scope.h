/* scope.h — which names belong to whom: the symbol table of one program.
 *
 * Every block that has names of its own (module, class, function, comprehension, annotations, type
 * parameters) is a Scope. scopes_make finds all of them, says for every name in them what it is, and raises
 * the SyntaxErrors that concern names. List, set and dict comprehensions are scopes, but no code of their
 * own: they are part of the unit around them; but in modules and classes one that uses eval, locals and the
 * like is a function, so that these find its variables. Everything lives in the parser's arena, names are
 * compared by pointer, and one thread uses it.
 */
#ifndef LF_SCOPE_H
#define LF_SCOPE_H

#include "src/syntax/tree.h"

typedef struct Compiler Compiler;

typedef enum ScopeKind {
    SCOPE_MODULE,
    SCOPE_CLASS,
    SCOPE_FUNCTION,
    SCOPE_LAMBDA,
    SCOPE_GENERATOR,     /* a generator expression: a function */
    SCOPE_COMPREHENSION, /* list, set, dict: inlined */
    SCOPE_ANNOTATIONS,   /* __annotate__ */
    SCOPE_TYPE_PARAMS,   /* around a generic function, class or alias */
    SCOPE_TYPE_VALUE,    /* the value of a type alias, the bound or default of a type parameter */
} ScopeKind;

/* What the text of the scope does with a name. */
enum {
    SYM_GLOBAL = 1,   /* declared so */
    SYM_NONLOCAL = 2, /* declared so */
    SYM_LOCAL = 4,    /* bound */
    SYM_PARAM = 8,
    SYM_USE = 16,
    SYM_ANNOTATED = 32,
    SYM_TYPE_PARAM = 64,
    SYM_TARGET = 128,   /* of a comprehension's for */
    SYM_UNBOUND = 256,  /* deleted somewhere, or the name of a handler: may lose its value again */
    SYM_CAPTURED = 512, /* an inner function refers to it: its register holds a cell */
    SYM_WALRUS = 1024,
    SYM_IMPORTED = 4096,   /* bound, but only by import statements: may still be declared global */
    SYM_CLASS_DICT = 2048, /* the namespace of the class around is asked first */
};

typedef enum SymbolKind { NAME_LOCAL, NAME_FREE, NAME_GLOBAL, NAME_IMPLICIT } SymbolKind;

typedef struct Symbol {
    Text name;
    uint16_t flags;
    uint8_t kind; /* SymbolKind */
    int reg;      /* of the variable or its cell; -1: none yet */
    struct Symbol
        *target; /* NAME_LOCAL: the variable itself, in this scope or in one of the same unit around it */
    const Node *declared; /* the global or nonlocal statement */
    int index;            /* place among the definitely assigned; -1: not followed */
} Symbol;

enum { CLASS_CELL = 1, CLASS_DICT_CELL = 2, CLASS_CONDITIONAL_CELL = 4 };

typedef struct Scope {
    ScopeKind kind;
    const Node *node;
    struct Scope *parent;
    Text name;
    Text private_name; /* of the class around: for __names */
    const struct Scope
        *mangled;     /* these type parameters are all that private_name changes; NULL: all names */
    Symbol **symbols; /* in the order of their appearance */
    int nsymbols, cap;
    Symbol **table; /* open hash of the same, size a power of two */
    int table_size;
    Text *free_names; /* the unit's freevars, sorted */
    int nfree, free_cap;
    uint8_t class_cells;         /* CLASS_*_CELL that the class body makes */
    Symbol special[3];           /* their registers */
    bool nested;                 /* inside a function */
    bool is_generator, is_async; /* it has yield; it is async or has await */
    bool returns_value;
    bool has_walrus;
    bool has_annotations, conditional_annotations, in_conditional;
    bool asks_locals;   /* a comprehension that may look at its variables by name, or a unit with one */
    bool separate;      /* a comprehension that is a function of its own all the same */
    int iterable_depth; /* inside the iterable of a comprehension */
    bool in_target;     /* inside the target of a comprehension's for */
    const char *what;   /* "a TypeVar bound", for messages */
} Scope;

/* Which of a node's scopes. */
enum { OF_BODY, OF_TYPE_PARAMS, OF_ANNOTATIONS, OF_DEFAULT };

typedef struct ScopeTable {
    struct ScopeSlot {
        uintptr_t key;
        Scope *scope;
    } * slots;
    size_t size, count;
    Scope **all;
    int nall, cap;
} ScopeTable;

/* Makes the table in c->scopes. Does not return when there is an error. */
void scopes_make(Compiler *c, Node *tree);
Scope *scope_of(const Compiler *c, const Node *node, int which);
Symbol *scope_find(const Scope *s, Text name);
/* The name as the class around changes it: __x -> _Class__x. */
Text scope_mangle(Compiler *c, const Scope *s, Text name);
/* Does code of this scope live in the unit of the scope around? */
static inline bool scope_inlined(const Scope *s) { return s->kind == SCOPE_COMPREHENSION && !s->separate; }
static inline bool scope_is_function(const Scope *s) {
    return s->kind != SCOPE_MODULE && s->kind != SCOPE_CLASS;
}
static inline Scope *scope_unit(Scope *s) {
    while (scope_inlined(s)) s = s->parent;
    return s;
}

#endif
