/* cown_type.h — cowns as objects of the language (runtime/cown.h says what they are). Any thread may hold
 * them. */
#ifndef LF_COWN_TYPE_H
#define LF_COWN_TYPE_H

#include "runtime/cown.h"
#include "src/objects/type.h"

extern Type *type_cown;
extern const TypeDef typedef_cown;

static inline bool is_cown(Value v) { return v_is_obj(v) && is_instance(v, type_cown); }
static inline Cown *as_cown(Value v) { return (Cown *)v_as_obj(v); }

#endif
