#include "src/builtins/builtins.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/iterators.h"
#include "src/objects/names.h"
#include "src/objects/region_type.h"
#include "src/objects/str.h"
#include "src/vm/interp.h"

/* Types that builtins shows under their own names. */
static Type **const shown[] = {
    &type_object,      &type_type,         &type_int,       &type_bool,       &type_float, &type_complex,
    &type_str,         &type_bytes,        &type_bytearray, &type_memoryview, &type_tuple, &type_list,
    &type_dict,        &type_set,          &type_frozenset, &type_slice,      &type_range, &type_property,
    &type_classmethod, &type_staticmethod, &type_super,     &type_enumerate,  &type_zip,   &type_map,
    &type_filter,      &type_reversed,
#define EXCEPTION(name, base) &exc_##name,
#include "src/objects/exceptions.def"
#undef EXCEPTION
};

static bool add_functions(Thread *T, Value module, const MethodDef *defs) {
    Value name = str_intern_c(T, "builtins");
    for (; defs->sig; defs++) {
        Value f = native_new(T, defs, name);
        if (f == V_UNDEF) return false;
        lf_immortal(f);
        if (!dict_set_str(T, module_dict(module), as_native(f)->sig->name, f)) return false;
    }
    return true;
}

bool builtins_init(Thread *T) {
    Value module = module_new(T, str_intern_c(T, "builtins"));
    if (module == V_UNDEF) return false;
    T->builtins = lf_retain(T, module_dict(module));
    bool ok = type_from_def(T, &typedef_region_error) && type_from_def(T, &typedef_region) &&
              dict_set_c(T, T->builtins, "Region", v_obj(type_region)) &&
              add_functions(T, module, builtins_functions) &&
              add_functions(T, module, builtins_frame_functions);
    for (size_t i = 0; ok && i < sizeof shown / sizeof *shown; i++)
        ok = dict_set_str(T, T->builtins, (*shown[i])->name, v_obj(*shown[i]));
    ok = ok && dict_set_c(T, T->builtins, "None", V_NONE) && dict_set_c(T, T->builtins, "True", V_TRUE) &&
         dict_set_c(T, T->builtins, "False", V_FALSE) &&
         dict_set_c(T, T->builtins, "NotImplemented", V_NOTIMPL) &&
         dict_set_c(T, T->builtins, "Ellipsis", V_ELLIPSIS) &&
         dict_set_c(T, T->builtins, "__debug__", v_bool(!T->interp->optimize)) &&
         dict_set_c(T, T->builtins, "EnvironmentError", v_obj(exc_OSError)) &&
         dict_set_c(T, T->builtins, "IOError", v_obj(exc_OSError)) &&
         dict_set_str(T, T->modules, name_builtins, module) &&
         dict_set_c(T, T->builtins, "__doc__",
                    str_from_c(T, "Functions, types and exceptions that need no import."));
    lf_release(T, module);
    if (!ok) return false;
    T->interp->import_func = lf_retain(T, dict_get_str(as_dict(T->builtins), name___import__));
    T->interp->builtins_copy = dict_copy(T, T->builtins);
    return T->interp->builtins_copy != V_UNDEF;
}
