/* typing_ops.h — what the INTRINSIC instruction does: type parameters and aliases (PEP 695), in the module
 * `_typing`, and template strings. Each thread calls it with objects of its own. */
#ifndef LF_TYPING_OPS_H
#define LF_TYPING_OPS_H

#include "src/vm/frame.h"

#define INTRINSIC(name, n, meaning) Value typing_##name(Thread *T, Frame *f, Value *args);
#include "src/compile/intrinsics.def"
#undef INTRINSIC

#endif
