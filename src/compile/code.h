/* code.h — what the compiler makes and the interpreter runs: instructions, constants, tables.
 *
 * A Code never changes after it is made, but for the inline cache words and opcode bytes, which are single
 * relaxed atomic words that are valid alone; so threads may run one Code together. Constants are owned by the
 * Code.
 */
#ifndef LF_CODE_H
#define LF_CODE_H

#include "src/objects/type.h"

typedef union Ins {
    uint64_t word;
    struct {
        uint8_t op, flags;
        uint16_t a, b, c;
    };
} Ins;

/* What an instruction does now: another thread that runs the same code may quicken it. */
static inline uint8_t ins_op(const Ins *i) { return __atomic_load_n(&i->op, __ATOMIC_RELAXED); }

enum { CONSUME_A = 1, CONSUME_B = 2, CONSUME_C = 4, SUPER_SELF_CELL = 8 };
#define NO_LINE 8     /* RETURN: it stands where execution comes from, as what follows a finally clause */
#define IN_DISPLAY 8  /* BUILD_: a display or comprehension of the program, which may be born in a region */
#define K_BIT 0x8000u /* an operand that names a constant */
#define MAX_REGS 0x7fff

typedef enum Op {
#define OP(name, operands, cache, meaning) OP_##name,
#include "src/compile/opcodes.def"
#undef OP
    OP_COUNT
} Op;
typedef struct OpInfo {
    const char *name, *operands;
    uint8_t cache;
    const char *meaning;
} OpInfo;
extern const OpInfo op_info[OP_COUNT];

enum {
#define INTRINSIC(name, n, meaning) INTRINSIC_##name,
#include "src/compile/intrinsics.def"
#undef INTRINSIC
    INTRINSIC_COUNT
};

/* Words [start, end) are protected: on an exception registers from `keep` on are emptied, R[reg] := the
 * exception, R[reg+1] := what was handled before, and execution goes on at target. Inner entries come before
 * outer ones. */
typedef struct ExcEntry {
    uint32_t start, end, target;
    uint16_t reg, keep;
} ExcEntry;
/* From this word on (to the next entry) code stands for this place in the source. line 0: no place. Columns
 * are UTF-8 byte offsets from 0. */
typedef struct PosEntry {
    uint32_t start, line, end_line, col, end_col;
} PosEntry;

enum {
    CODE_OPTIMIZED = 1,
    CODE_NEWLOCALS = 2,
    CODE_VARARGS = 4,
    CODE_VARKEYWORDS = 8,
    CODE_NESTED = 16,
    CODE_GENERATOR = 32,
    CODE_COROUTINE = 128,
    CODE_ITERABLE_COROUTINE = 256,
    CODE_ASYNC_GENERATOR = 512,
    CODE_HAS_DOCSTRING = 0x4000000,
    CODE_METHOD = 0x8000000,
    /* and ours: */ CODE_CLASS_BODY = 1 << 28,
    CODE_MODULE = 1 << 29
};

/* Flags of `from __future__` imports, as co_flags has them. */
#define CODE_FUTURE_MASK 0x1FE0000u

typedef struct Code {
    Obj h;
    Ins *ins;
    Value *consts;
    uint32_t nins, nconsts;
    uint16_t nregs;   /* parameters, locals, temporaries; call windows of native callees included */
    uint16_t nlocals; /* parameters and locals: the registers that have names */
    uint16_t nparams; /* registers that a call fills: argcount + kwonly + (*args) + (**kwargs) */
    uint16_t argcount, posonly,
        kwonly; /* argcount: positional ones, posonly included; *args and **kwargs come after kwonly */
    uint16_t nfree;
    uint32_t flags; /* CODE_ */
    uint32_t nexc, npos;
    ExcEntry *exc;
    PosEntry *pos;
    uint32_t firstlineno;
    uint16_t
        first_cell; /* unused registers: see cellvars; the compiler emits MAKE_CELL for captured parameters */
    Value name, qualname, filename;            /* str */
    Value varnames, cellvars, freevars, names; /* tuples of str, as co_varnames etc. */
    Value docstring;                           /* str or V_UNDEF */
    uint16_t *cell_regs;                       /* register of each cellvar */
    struct Jit *jit;                           /* its machine code, or NULL: see src/jit/jit.h */
    struct Jit *jit_retired;                   /* what it had before, where a thread may still be */
    int32_t heat;                              /* counts up to 0, when it is compiled */
    struct Code *next, **link;                 /* all codes of the process, under a lock in code.c */
} Code;

static inline Code *as_code(Value v) { return (Code *)v_as_obj(v); }
/* The heat of a new code: minus the calls and turns of loops after which it is worth machine code (jit.h);
 * INT32_MIN: never. Set before the first code is made. */
#define CODE_HEAT (-400)
extern int32_t code_heat;
void jit_free(Code *code);   /* src/jit: the code dies */
void jit_forget(Code *code); /* src/jit: the caches in its machine code are void */
/* Empties the inline caches of every code. Any thread may run meanwhile: each cache word is valid alone. */
void code_forget_caches(void);
/* Calls fn for every code of the process; no code is made or freed meanwhile. */
void code_each(void (*fn)(Code *code));
Value code_new(Thread *T); /* empty; fields are filled by the emitter */
/* Where the instruction of this opcode at a word jumps to, or -1. */
int64_t code_jump_target(const Code *c, uint32_t at, uint8_t op);
/* How many registers an instruction of this opcode fills from its operand a on, where they are not one that
 * op_info calls written; else 0. */
uint32_t ins_window_filled(const Ins *i, uint8_t op);
/* The source place of a word; false: none. */
bool code_position(const Code *c, uint32_t at, PosEntry *out);
/* Text of the instructions, for -X dis and tests. */
Value code_disassemble(Thread *T, Value code);

/* compile.h's entry: text to code. mode: 0 file, 1 eval, 2 single. V_UNDEF: SyntaxError (or warning) set. */
enum { COMPILE_FILE, COMPILE_EVAL, COMPILE_SINGLE };
typedef struct CompileOptions {
    int mode;
    int optimize;
    bool dont_inherit;
    uint32_t future;
    bool allow_top_await;
    bool incomplete_ok;
    bool is_text;   /* the text was a str: no coding cookie */
    bool is_file;   /* ... or the file of the program */
    bool lines;     /* a LINE instruction before every statement */
    int before;     /* SyntaxOptions.before */
    bool only_tree; /* for callers that can give a tree instead (trees.h) */
} CompileOptions;
Value compile_text(Thread *T, const char *text, size_t n, Value filename, const CompileOptions *options);

#endif
