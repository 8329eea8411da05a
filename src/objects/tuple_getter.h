/* tuple_getter.h — _tuplegetter: the descriptor of a named tuple's field, which reads one item of a tuple.
 *
 * It never changes but for its docstring, so that inline caches may keep its index. Any thread may ask.
 */
#ifndef LF_TUPLE_GETTER_H
#define LF_TUPLE_GETTER_H

#include "src/objects/type.h"

extern const struct TypeDef typedef_tuple_getter;
/* The index of the item that the descriptor v reads; -1: v is something else. */
int64_t tuple_getter_index(Value v);

#endif
