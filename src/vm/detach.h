/* detach.h — what freezing does to objects that lean on mutable surroundings.
 *
 * A function gets a namespace of its own with the globals that it and the functions nested in it name, and
 * cells of its own; a module gives its contents to a mutable half and becomes a proxy; a weak reference keeps
 * its target; a traceback lets go of the namespace it ran in. Until the freeze is decided all of this can be
 * undone. For the thread that owns the objects.
 */
#ifndef LF_DETACH_H
#define LF_DETACH_H

#include "src/vm/function.h"

/* Hooks of the runtime, see hooks.h. */
bool detach(Thread *T, Obj *o);
void detach_end(Thread *T, bool commit);
struct Interp;
void detach_stop(struct Interp *in); /* the thread ends */

/* Before anything is frozen: runs the hooks `__pre_freeze__` of all objects that the roots reach, each once
 * in the object's life. *ask: some object has a status. */
bool freeze_begin(Thread *T, Value *roots, uint32_t n, bool *ask);
Obj *freeze_waits(Thread *T, Value *roots, uint32_t n);
int freezability_hook(Thread *T, Obj *o);

/* Raises NotFreezableError for the last object of the path, with the way to it as a note. */
void freeze_error(Thread *T, Obj **path, uint32_t n);
/* "FILE:LINE" of the running program, a text for ever; NULL: it is nowhere. */
const char *freeze_place(Thread *T);

/* Every slot through which v would reach others when it is frozen, functions as they would be detached.
 * Borrowed values. */
bool detached_visit(Thread *T, Obj *o, bool (*fn)(Thread *T, Value v, void *ctx), void *ctx);

/* Every global the function would take along (immutable builtins are left out): stops when fn says false. */
bool function_names(Thread *T, const Function *f, bool (*fn)(Thread *T, Value name, Value v, void *ctx),
                    void *ctx);

extern const TypeDef typedef_not_freezable;

#endif
