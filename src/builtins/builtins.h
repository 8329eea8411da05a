/* builtins.h — the module `builtins`: functions, and the types and exceptions under their names.
 *
 * Each thread has its own module object and dict (T->builtins); the functions and types in it are shared and
 * immortal.
 */
#ifndef LF_BUILTINS_H
#define LF_BUILTINS_H

#include "src/objects/native.h"

/* Makes the module and sets T->builtins. False: exception. */
bool builtins_init(Thread *T);

extern const MethodDef builtins_functions[];              /* functions.c: what needs no frame */
extern const MethodDef builtins_frame_functions[];        /* scope.c: exec, eval, locals, ... */
Value builtin_build_class(Thread *T, Value *args, int n); /* class.c */
Value builtin_print(Thread *T, Value *args, int n);       /* print.c */
Value builtin_anext(Thread *T, Value *args, int n);       /* anext.c */
Value builtin_len(Thread *T, Value *args, int n);         /* functions.c; known to machine code */
Value builtin_move(Thread *T, Value *args, int n);        /* functions.c: an indirect call */
Value builtin_input(Thread *T, Value *args, int n);

#endif
