/* emit.h — the compiler's state and the making of instructions.
 *
 * A Unit is one code object in the making: instructions, constants, jumps, protected ranges, places in the
 * source and the registers in use. Registers of parameters and locals come first; temporaries are a stack
 * above them (unit->top). One thread uses a Compiler. Errors (SyntaxError, no memory, too deep) leave by
 * longjmp to compile_text, which releases every constant; so nothing here returns a failure.
 */
#ifndef LF_EMIT_H
#define LF_EMIT_H

#include "src/compile/code.h"
#include "src/compile/scope.h"
#include <setjmp.h>

typedef struct Loc {
    int line, end_line, col, end_col;
} Loc;

/* Where a value is: a register, or a constant (K_BIT). A temporary dies at its next use. */
typedef struct Opd {
    uint16_t x;
    bool temp;
} Opd;
#define NOWHERE (-1)

typedef struct Label {
    int at; /* word, -1: not placed yet */
    bool used;
    uint64_t *state; /* what is definitely assigned on every way here */
} Label;
typedef struct Jump {
    int at;
    Label *to;
} Jump;

typedef struct Protected {
    Label *target;
    int start;
    uint16_t reg;
    bool open;
} Protected;

/* Statements around the place where code is made, innermost first. */
typedef enum BlockKind {
    BLOCK_LOOP,        /* while, for: iter is the iterator's register or -1 */
    BLOCK_TRY,         /* the body of a try with handlers */
    BLOCK_HANDLER,     /* a handler's body: reg holds the exception */
    BLOCK_FINALLY,     /* what a finally clause protects */
    BLOCK_FINALLY_END, /* the finally clause while an exception is under way: reg */
    BLOCK_WITH,        /* reg: the pair for __exit__ */
    BLOCK_STAR_HANDLER,
} BlockKind;
typedef struct Block {
    BlockKind kind;
    struct Block *outer;
    Label *again, *after; /* LOOP */
    int iter;             /* LOOP */
    int reg;
    Protected *ranges[2]; /* protected ranges that leaving the block closes */
    const Node *node;     /* Try with its finally clause, With, ExceptHandler */
    int item;             /* WITH */
    bool is_async;        /* WITH */
} Block;

typedef struct ConstSlot {
    uint32_t hash;
    int index;
} ConstSlot;
typedef struct ConstTable {
    ConstSlot *slots;
    int n;
} ConstTable;
typedef struct Deferred {
    const Node *node;
    int index;
    Scope *scope;
} Deferred; /* an annotation for __annotate__ */

typedef struct Unit {
    struct Unit *outer;
    struct Unit *next; /* all units of the compiler */
    Scope *scope;      /* whose code it is */
    Scope *inner;      /* the scope being compiled: comprehensions inside it */
    Value name, qualname;
    Text name_text;
    const char *qualtext; /* UTF-8 */
    size_t qualsize;
    Ins *ins;
    int nins, ins_cap;
    Value *consts;
    int nconsts, consts_cap;
    int spilled, nspilled; /* the constant tuple that takes further constants, and how many it has */
    ConstTable table;
    Value *far; /* what only operands that are always constants name: at FAR_BASE of the code's constants */
    int nfar, far_cap;
    ConstTable far_table;
    Text *names; /* co_names */
    int nnames, names_cap;
    bool *is_name; /* of each constant: it is among the names */
    int is_name_cap;
    PosEntry *pos;
    int npos, pos_cap;
    ExcEntry *exc;
    int nexc, exc_cap;
    Label **exc_targets;
    Jump *jumps;
    int njumps, jumps_cap;
    int top, max_top; /* temporaries in use end here */
    int nlocals, nparams, first_temp;
    int argcount, posonly, kwonly;
    uint32_t flags;
    int firstlineno;
    uint64_t *assigned; /* locals that certainly have a value here */
    int nwords;
    bool dead;   /* no way leads here */
    bool stored; /* the last instruction stored something: -X check=store */
    int muted;   /* code that can never run is checked but not made */
    Block *block;
    int nblocks;
    int nprotected; /* open protected ranges */
    Value docstring;
    Text *static_attributes; /* of a class */
    int nstatic, static_cap;
    Deferred *deferred;
    int ndeferred, deferred_cap;
    int comp_bits; /* variables of comprehensions followed in the last word of `assigned` */
    int next_conditional;
    int in_conditional;
} Unit;

struct Compiler {
    Thread *T;
    Arena *arena;
    jmp_buf failure;
    ScopeTable scopes;
    Scope *scope; /* while the table is made */
    Unit *unit, *units;
    Value filename; /* str, borrowed */
    const char *filename_text;
    const char *text; /* the source */
    size_t size;
    int mode, optimize;
    uint32_t future;
    bool allow_top_await;
    bool lines; /* LINE instructions */
    int quiet;  /* warnings were given already */
    int depth;
    int in_conditional;      /* while the table is made */
    const Node *last_future; /* the last future import in its place */
};

enum { FUTURE_ANNOTATIONS = 0x1000000, FUTURE_BARRY = 0x400000 };

/* --- failure --- */
_Noreturn void fail_memory(Compiler *c);
_Noreturn void fail_pending(Compiler *c); /* an exception is set */
_Noreturn void fail_at(Compiler *c, Loc loc, const char *format, ...) __attribute__((format(printf, 3, 4)));
/* The same for errors of names: see compile.c. */
_Noreturn void fail_name_at(Compiler *c, Loc loc, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
void warn_at(Compiler *c, Loc loc, const char *format, ...) __attribute__((format(printf, 3, 4)));
void enter_deeper(Compiler *c);
static inline void leave_deeper(Compiler *c) { c->depth--; }

static inline Loc loc_of(const Node *n) {
    return (Loc){n->lineno, n->end_lineno, n->col_offset, n->end_col_offset};
}
#define NO_LOC ((Loc){0, 0, 0, 0})

/* --- memory: arrays in the arena that grow --- */
void *grow(Compiler *c, void *items, int n, int *cap, size_t size);
#define PUSH(c, array, n, cap) ((array) = grow(c, array, n, &(cap), sizeof *(array)), &(array)[(n)++])
Text text_of(Compiler *c, const char *s);
Value str_of(Compiler *c, Text t);        /* owned */
Value interned(Compiler *c, Text t);      /* immortal */
Text text_from_str(Compiler *c, Value v); /* v consumed */

/* --- units --- */
Unit *unit_push(Compiler *c, Scope *s, Text name, int firstlineno);
Value unit_finish(Compiler *c); /* the code object, owned; the outer unit is current again */

/* --- constants and names --- */
int const_add(Compiler *c, Value v); /* v consumed; its index */
static inline Opd opd_const(int index) { return (Opd){(uint16_t)(index | (int)K_BIT), false}; }
static inline Opd opd_reg(int reg) { return (Opd){(uint16_t)reg, false}; }
static inline Opd opd_temp(int reg) { return (Opd){(uint16_t)reg, true}; }
static inline bool is_const(Opd o) { return (o.x & K_BIT) != 0; }
static inline Value const_value(const Compiler *c, Opd o) { return c->unit->consts[o.x & ~K_BIT]; }
int const_name(Compiler *c, Text name); /* the interned str as a constant, and into co_names */
int const_str(Compiler *c, Text name);  /* the same without co_names */
int const_far(Compiler *c, Value v);    /* for operands that are always constants (consumed) */
static inline Opd opd_value(Compiler *c, Value v) { return opd_const(const_add(c, v)); }

/* An operand that is a register or a constant has 15 bits for either. So when there are CONSTS_DIRECT
 * constants, further values of the program lie in tuples of CONSTS_SPILLED, and names and code objects from
 * FAR_BASE on, where the operands reach that are always constants (from FAR_END on with the help of FAR);
 * what is left is for the small ones of the compiler itself. */
enum { CONSTS_DIRECT = 24000, CONSTS_SPILLED = 1024, FAR_BASE = 0x8000, FAR_END = 0x10000 };
Opd constant_operand(Compiler *c, const Node *n); /* of a Constant; perhaps a new temporary */

/* --- registers --- */
int temp_new(Compiler *c);
int temps_new(Compiler *c, int n);
void need_above(Compiler *c, int n); /* registers above the top that an instruction uses */

/* --- instructions; flags follow from the operands' temp --- */
int emit(Compiler *c, Loc loc, Op op, int flags, int a, int b, int x);
int emit_raw(Compiler *c, Ins i); /* the word alone */
void emit_word(Compiler *c, uint64_t word);
void emit_jump(Compiler *c, Loc loc, Op op, int flags, int a, int b, Label *to);
Label *label_new(Compiler *c);
void label_here(Compiler *c, Label *l);
void mark_dead(Compiler *c); /* after an instruction that does not go on */
Protected *protect(Compiler *c, Label *target, int reg);
void protect_close(Compiler *c, Protected *p);
void protect_reopen(Compiler *c, Protected *p);
void move_to(Compiler *c, Loc loc, int to, Opd from);
void load_const(Compiler *c, Loc loc, int to, int index);
void drop(Compiler *c, Loc loc, Opd o); /* empties a temporary that is not wanted */

/* --- definite assignment --- */
static inline bool is_assigned(const Unit *u, int index) {
    return u->dead || (index >= 0 && (u->assigned[index >> 6] >> (index & 63) & 1));
}
static inline void set_assigned(Unit *u, int index) {
    if (index >= 0) u->assigned[index >> 6] |= (uint64_t)1 << (index & 63);
}

/* --- names: name.c --- */
Opd name_load(Compiler *c, Loc loc, Text name, int to);
void name_store(Compiler *c, Loc loc, Text name, Opd value);
void name_delete(Compiler *c, Loc loc, Text name);
int name_register(Compiler *c,
                  Text name); /* the register of a plain local that can be written directly, or -1 */
int name_free_index(const Compiler *c, const char *name); /* of a free variable: its place in the closure */
void name_assigned(Compiler *c, Text name);               /* after the register was written */
int cell_into(Compiler *c, Loc loc, Text name);           /* a new temporary with the cell */
void make_closure(Compiler *c, Loc loc, int function, const Scope *inner);
void special_store(Compiler *c, Loc loc, const char *name,
                   Opd value); /* STORE_NAME of a name that is no symbol */

/* --- expr.c --- */
Opd expr(Compiler *c, const Node *n, int to); /* anywhere when to is NOWHERE; a hint otherwise */
void expr_into(Compiler *c, const Node *n, int to);
Opd expr_any(Compiler *c, const Node *n); /* register or constant */
Opd expr_reg(Compiler *c, const Node *n); /* a register */
Opd expr_keep(Compiler *c, const Node *n, const Node *later,
              bool k); /* ... which evaluating `later` does not change */
void expr_drop(Compiler *c, const Node *n);
void jump_if(Compiler *c, const Node *n, Label *to, bool when);
Opd const_of(Compiler *c, const Node *n); /* the constant, or x == NOT_CONST */
#define NOT_CONST 0
int truth_of_const(Compiler *c, const Node *n);           /* 1, 0, -1: not a constant */
int expr_await(Compiler *c, Loc loc, int reg, int where); /* R[reg] := await R[reg] */
Opd display(Compiler *c, const Node *n, const NodeList *elts, int to, Op build);
Value unparse(Compiler *c, const Node *n);          /* the text of an expression; owned */
Opd fold_binary(Compiler *c, int op, Opd a, Opd b); /* x == NOT_CONST: no */
Opd fold_unary(Compiler *c, int op, Opd a);
Value constant_value(Compiler *c, const Node *n); /* of a Constant; owned */
void check_async(Compiler *c, const Node *n, const char *what);
const char *type_of_literal(const Node *n); /* as warnings name it; NULL: not a literal */
/* Where n, the attribute itself or a call of it, is blamed: on several lines, from the attribute's name on. */
Loc loc_at_attribute(const Node *n, const Node *attr);

/* --- move.c --- */
bool is_move_call(const Node *n);
Opd move_call(Compiler *c, const Node *n, Opd callee);
/* --- call.c --- */
Opd call_from(Compiler *c, const Node *n, Opd callee, int to);
/* Is `call` super() or super(a, b), and is `user` super().name, super().name(...) that super_from makes? */
bool is_super_use(Compiler *c, const Node *call, const Node *user);
Opd super_from(Compiler *c, const Node *call, const Node *user, int to);
void call_arguments(Compiler *c, Loc loc, int window, const NodeList *args, const NodeList *keywords,
                    int before, bool method, int to);

/* --- comprehension.c --- */
int next_async(Compiler *c, Loc loc, int it, Label *end);
Opd comprehension(Compiler *c, const Node *n, int to);

/* --- stmt.c, assign.c --- */
void statements(Compiler *c, const NodeList *body);
void statement(Compiler *c, const Node *n);
void mark_line(Compiler *c, const Node *n);
void assign_to(Compiler *c, const Node *target, Opd value);
void delete_target(Compiler *c, const Node *target);

/* --- def.c --- */
void function_def(Compiler *c, const Node *n);
void class_def(Compiler *c, const Node *n);
Opd lambda(Compiler *c, const Node *n, int to);
void type_alias(Compiler *c, const Node *n);
void annotated_assign(Compiler *c, const Node *n);
void body_with_annotations(Compiler *c, const Node *n, const NodeList *body);
bool docstring_of(Compiler *c, const NodeList *body, Value *doc);

/* --- try.c --- */
void try_statement(Compiler *c, const Node *n);
void try_star_statement(Compiler *c, const Node *n);
void with_statement(Compiler *c, const Node *n, int item);
void unwind(Compiler *c, Loc loc, Block *until);       /* leaves the blocks inside `until` */
void unwound(Compiler *c, Block *block, Block *until); /* afterwards: code goes on inside `block` */
void block_push(Compiler *c, Block *b, const Node *n);
void block_pop(Compiler *c);

/* --- finally.c --- */
void warn_finally(Compiler *c, const Node *tree);

/* --- match.c --- */
void match_statement(Compiler *c, const Node *n);

#endif
