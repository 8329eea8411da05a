/* local.h — threading.local: an object whose attributes are different in every thread.
 *
 * The attributes lie in a table of the thread, not in the object, which is nothing but a key with the
 * arguments for __init__ of a subclass; so a frozen local still takes attributes. Any thread may hold a
 * frozen one; a table is its thread's own.
 */
#ifndef LF_LOCAL_H
#define LF_LOCAL_H

#include "src/objects/native.h"

extern const TypeDef typedef_local;

/* Is v a local? */
bool local_is(Value v);
/* What its subclass is made with: a tuple and a dict or V_UNDEF (borrowed). */
Value local_args(Value v);
Value local_kwargs(Value v);

/* The end of a thread: all its values go. */
void local_values_free(Thread *T);

#endif
