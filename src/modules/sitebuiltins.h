/* sitebuiltins.h — exit, quit, help and the others that are there for people at the prompt.
 *
 * The types are made once a process; each thread has items of its own.
 */
#ifndef LF_SITEBUILTINS_H
#define LF_SITEBUILTINS_H

#include "src/objects/type.h"

/* Adds them to the thread's builtins. False: an exception is set. */
bool sitebuiltins_add(Thread *T);

#endif
