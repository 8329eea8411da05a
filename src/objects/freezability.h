/* freezability.h — what a program said about freezing an object, and whether its hook has run.
 *
 * The status is the attribute `__freezable__`, looked up as any other: in the object, its class, the bases.
 * An object that cannot have attributes keeps its status in a table of the process, where the hooks that
 * `__pre_freeze__` is are noted as well: each runs once in the life of its object. Entries go with their
 * objects. Any thread may call this for objects it owns.
 */
#ifndef LF_FREEZABILITY_H
#define LF_FREEZABILITY_H

#include "runtime/freeze.h"
#include "src/objects/type.h"

/* FREEZE_ or FREEZE_UNSET. Runs no code of the program. */
int freezability_get(Thread *T, Value v);
bool freezability_set(Thread *T, Value v, int status);
bool freezability_unset(Thread *T, Value v);

/* Has any object or class of the process a status, or a hook? Quick. */
bool freezability_used(void);
bool freezability_hooks_used(void);

/* Notes that o's hook runs; false: it has run before. */
bool freezability_hook_once(Thread *T, Obj *o);
bool freezability_hook_ran(const Obj *o);

/* o is about to go: forgets what is known of it. */
void freezability_forget(Obj *o);
/* Is anything known of o that must be forgotten with it? */
bool freezability_known(const Obj *o);

/* The attribute of the object itself or of its class, no code is run: borrowed, V_UNDEF: none. */
Value freezability_attribute(Thread *T, Obj *o, Value name);

#endif
