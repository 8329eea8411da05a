#include "src/modules/native_modules.h"

#define MODULE(name) extern const ModuleDef module_##name;
#include "src/modules/modules.def"
#undef MODULE

static const ModuleDef *const modules[] = {
#define MODULE(name) &module_##name,
#include "src/modules/modules.def"
#undef MODULE
};

size_t native_module_count(void) { return sizeof modules / sizeof *modules; }
const char *native_module_name(size_t i) { return modules[i]->name; }

const ModuleDef *native_module_find(const char *name) {
    for (size_t i = 0; i < native_module_count(); i++)
        if (!strcmp(modules[i]->name, name)) return modules[i];
    return NULL;
}
