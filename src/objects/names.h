/* names.h — the interned names that C code uses, declared once in names.def. Immortal; any thread may use
 * them. */
#ifndef LF_NAMES_H
#define LF_NAMES_H

#include "runtime/value.h"

#define NAME(x) extern Value name_##x;
#define NAME2(id, text) extern Value name_##id;
#include "src/objects/names.def"
#undef NAME
#undef NAME2

void names_init(Thread *T);

#endif
