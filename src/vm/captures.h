/* captures.h — what a function takes along when another thread is to run it, and whether it may.
 *
 * Functions, classes and modules that it names go along: they are frozen, or become proxies, with what they
 * name in turn. Data that it names must be immutable or shareable already (cross.h): nothing is frozen that
 * the program did not mean to give away. For the thread that owns the function.
 */
#ifndef LF_CAPTURES_H
#define LF_CAPTURES_H

#include "src/objects/type.h"

/* Makes fn immutable, if what it takes along allows it. False: RegionError that names the variable in the way
 * (or what lf_freeze raises), and nothing has changed. */
bool captures_freeze(Thread *T, Value fn);
/* The same, but of data in global variables that is neither, the function sees an immutable copy, which
 * `constant` makes (owned; V_UNDEF: exception). NULL: there are no copies. */
bool captures_freeze_copying(Thread *T, Value fn, Value (*constant)(Thread *T, Value v));

/* What is a threading.local becomes immutable with its class, which takes nothing from the program, if what
 * it is made with may cross and its class may go along; anything else is left alone. False: exception. */
bool captures_freeze_local(Thread *T, Value v);

/* The last note of errors about sharing between threads. */
void sharing_note(Thread *T);

#endif
