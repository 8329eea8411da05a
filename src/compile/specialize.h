/* specialize.h — a last pass over finished code: instructions whose operands allow it become their _R and _I
 * forms. Called by the thread that compiles, before anyone else has the code. */
#ifndef LF_SPECIALIZE_H
#define LF_SPECIALIZE_H

#include "src/compile/code.h"

void code_specialize(Code *c);

#endif
