/* suggest.h — "Did you mean": the nearest name by edit distance, with CPython's costs and limits. Pure
 * functions. Any thread may call. */
#ifndef LF_SUGGEST_H
#define LF_SUGGEST_H

#include "src/objects/type.h"

/* The nearest of n names (str) to a wrong name, borrowed; V_UNDEF when none is near enough. Never raises. */
Value suggest_name(Thread *T, Value wrong, const Value *names, int64_t n);

#endif
