/* frame_locals.h — frame.f_locals of a function: a mapping that reads and writes the variables of the call.
 *
 * It follows a running call and a suspended generator; of a call that has ended it is empty. Names that the
 * function does not have are kept beside its variables. Only the thread of the frame may use it. What a
 * register held before is kept until the frame's object goes, for the instruction under way may still read
 * it. Machine code may have found out that a variable is a number and rely on it up to its next way out:
 * while such code waits for a call of C, such a variable cannot become something else (RuntimeError).
 */
#ifndef LF_FRAME_LOCALS_H
#define LF_FRAME_LOCALS_H

#include "src/vm/traceback.h"

/* Owned. */
Value frame_locals_proxy(Thread *T, FrameObject *frame);
extern Type *type_frame_locals;

#endif
