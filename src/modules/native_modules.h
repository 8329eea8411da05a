/* native_modules.h — the library modules written in C: modules.def lists them, one file each. Constant
 * tables. */
#ifndef LF_NATIVE_MODULES_H
#define LF_NATIVE_MODULES_H

#include "src/objects/native.h"

const ModuleDef *native_module_find(const char *name); /* NULL: none of that name */
/* The names of all of them, for sys.builtin_module_names. */
size_t native_module_count(void);
const char *native_module_name(size_t i);

#endif
