/* finish.h — the end of a thread's modules, in the order that CPython's programs rely on.
 *
 * Finalizers that run here see the whole namespace they were written in as long as that is possible. Called
 * by the thread that owns the modules, once, when its program and its exit functions have ended.
 */
#ifndef LF_FINISH_H
#define LF_FINISH_H

#include "runtime/object.h"

/* Nothing is imported any more, then every module dies: what is left afterwards is T->modules, T->builtins
 * and T->sysdict with no values of the program in them. Exceptions of finalizers are reported. */
void finish_modules(Thread *T);

#endif
