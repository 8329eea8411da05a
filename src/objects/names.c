#include "src/objects/names.h"

#include "src/objects/bytes.h"
#include "src/objects/str.h"

#define NAME(x) Value name_##x;
#define NAME2(id, text) Value name_##id;
#include "src/objects/names.def"
#undef NAME
#undef NAME2

void names_init(Thread *T) {
    str_init(T);
    bytes_init(T);
#define NAME(x) name_##x = str_intern_c(T, #x);
#define NAME2(id, text) name_##id = str_intern_c(T, text);
#include "src/objects/names.def"
#undef NAME
#undef NAME2
}
