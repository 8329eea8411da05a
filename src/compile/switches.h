/* switches.h — instructions that only some values of -X want: the compiler puts them around others.
 *
 * -X model=ownership: OWNED before what changes an object. -X check=store: VERIFY after what may store. Both
 * in code of the program alone, not of the library. For the thread that compiles.
 */
#ifndef LF_SWITCHES_H
#define LF_SWITCHES_H

#include "runtime/policy.h"
#include "src/compile/emit.h"

static inline bool switches_on(void) {
    return lf_policy.check == CHECK_STORE || lf_policy.model == MODEL_OWNERSHIP;
}

/* An instruction is about to be made. */
void switches_before(Compiler *c, Op op, int flags, const int operands[3]);

#endif
