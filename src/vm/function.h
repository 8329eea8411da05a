/* function.h — functions written in Python, and their cells.
 *
 * A Function is code with the globals, defaults and closure it runs with. It belongs to one thread until it
 * is frozen.
 */
#ifndef LF_FUNCTION_H
#define LF_FUNCTION_H

#include "src/compile/code.h"
#include "src/objects/containers.h"

typedef struct Function {
    Obj h;
    Value code;
    Value globals;    /* dict */
    Value builtins;   /* dict */
    Value closure;    /* tuple of cells or V_UNDEF */
    Value defaults;   /* tuple or V_UNDEF */
    Value kwdefaults; /* dict or V_UNDEF */
    Value name, qualname, module, doc;
    Value annotations;  /* dict or V_UNDEF: made by calling annotate */
    Value annotate;     /* function or V_UNDEF */
    Value type_params;  /* tuple or V_UNDEF */
    Value dict;         /* further attributes: dict or V_UNDEF */
    int32_t exact_args; /* this many positional arguments and nothing else need no binding; -1: never */
    int32_t fast_args;  /* the same, and the call runs at once: no generator is made */
} Function;

typedef struct Cell {
    Obj h;
    Value value;
} Cell;

static inline Function *as_function(Value v) { return (Function *)v_as_obj(v); }
static inline Cell *as_cell(Value v) { return (Cell *)v_as_obj(v); }

Value function_new(Thread *T, Value code, Value globals);
/* exact_args and fast_args follow the code and the defaults: call it when either changed. */
void function_update(Function *f);
Value cell_new(Thread *T, Value v); /* v borrowed, may be V_UNDEF */

#endif
