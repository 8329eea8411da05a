/* published.h — one value that the main thread shows to all others, for logging.
 *
 * The value is immutable or made for sharing; each publication replaces the one before, and who has read it
 * keeps what was there. Any thread may call these functions.
 */
#ifndef LF_PUBLISHED_H
#define LF_PUBLISHED_H

#include "src/objects/type.h"

/* v (borrowed) is frozen and becomes the value. False: exception, it cannot be frozen, and nothing has
 * changed. */
bool published_set(Thread *T, Value v);
/* The value: owned; None when there is none. */
Value published_get(Thread *T);

#endif
