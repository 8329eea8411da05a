/* module_spec.h — what __spec__ and __loader__ of a module are: where it came from. Used by the thread of the
 * module. */
#ifndef LF_MODULE_SPEC_H
#define LF_MODULE_SPEC_H

#include "src/objects/type.h"

extern Type *type_module_spec, *type_module_loader;
bool module_spec_init(Thread *T); /* makes the types; false: exception */
/* file V_UNDEF: no file; locations: list of a package's folders or V_UNDEF. Arguments are borrowed. */
Value module_spec_new(Thread *T, Value name, Value file, Value locations, bool native);
Value module_spec_loader(Value spec);      /* borrowed */
bool module_spec_initializing(Value spec); /* is the module still being executed? */
void module_spec_set_initializing(Value spec, bool yes);

#endif
