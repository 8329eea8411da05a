/* deque.h — the types of the deque, for the module _collections. A deque is used by one thread unless it is
 * frozen. */
#ifndef LF_DEQUE_H
#define LF_DEQUE_H

#include "src/objects/type.h"

extern const TypeDef deque_def, deque_iterator_def, deque_reverse_iterator_def;

#endif
