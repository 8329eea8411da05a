/* failure.h — an exception on its way from one thread to another.
 *
 * An exception belongs to its thread, with the frames of its traceback. What crosses is a frozen tuple
 * (class, args, attributes or None, the traceback as text), from which the receiver makes the exception anew;
 * the text becomes a note of it. Any thread may hold a failure; the functions are for the running one.
 */
#ifndef LF_FAILURE_H
#define LF_FAILURE_H

#include "src/objects/type.h"

/* Takes the exception in flight, of which nothing is left behind. When it cannot cross, a RegionError that
 * says why takes its place. heading: the first line of the text. V_UNDEF: no memory, exception set. */
Value failure_pack(Thread *T, const char *heading);
/* The exception, made anew (owned); V_UNDEF with another one, raised by its making. */
Value failure_exception(Thread *T, Value failure);
/* Raises it. Always V_UNDEF. */
Value failure_raise(Thread *T, Value failure);
/* The traceback as text (borrowed). */
Value failure_text(Value failure);

#endif
