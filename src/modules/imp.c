/* _imp: what importlib needs of the import system. */
#include "src/objects/error.h"
#include "src/objects/native.h"
#include "src/objects/str.h"
#include "src/vm/import.h"
#include "src/vm/module_spec.h"

static Value imp_find_spec(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_str(args[0]))
        return lf_raise(T, exc_TypeError, "find_spec() argument 1 must be str, not %T", args[0]);
    return import_find_spec(T, args[0], args[1] == V_NONE ? V_UNDEF : args[1]);
}

static const MethodDef functions[] = {
    {"find_spec(name, path=None, /)", imp_find_spec,
     "The ModuleSpec that a search along path (None: sys.path) gives, or None.", 0},
    {0},
};

static bool init(Thread *T, Value module) {
    return module_spec_init(T) && module_set(T, module, "ModuleSpec", v_obj(type_module_spec)) &&
           module_set(T, module, "Loader", v_obj(type_module_loader));
}

const ModuleDef module__imp = {
    .name = "_imp", .doc = "The import system, for importlib.", .functions = functions, .init = init};
