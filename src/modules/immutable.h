/* immutable.h — what the module immutable is made of. Constant tables. */
#ifndef LF_IMMUTABLE_H
#define LF_IMMUTABLE_H

#include "src/objects/type.h"

extern const TypeDef typedef_shared_field, typedef_interpreter_local; /* immutable_fields.c */

#endif
