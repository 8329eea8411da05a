/* made.h — where the object in a variable was made, read off the code when an error asks.
 *
 * Nothing is noted while a program runs. A place is told only if the code leaves no doubt: of all stores into
 * the variable exactly one can have put such an object there, and it makes the object by a display, a
 * comprehension or a call of the object's class. For the thread that runs or holds the code.
 */
#ifndef LF_MADE_H
#define LF_MADE_H

#include "src/compile/code.h"

/* The line for an object in register `reg` of a frame that runs c, or in the cell there; 0: not known. */
uint32_t made_in_register(const Code *c, uint32_t reg, Value v);
/* The line for an object that the global `name` of the module with this code refers to. */
uint32_t made_in_global(const Code *module, Value name, Value v);

#endif
