#include "src/vm/typing_ops.h"
#include "src/objects/call.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/import.h"

/* The native module `_typing` has one function for each intrinsic, named like it in lower case with an
 * underscore. They are rare (a generic class or function statement), so they are found by name. The module
 * that the statement stands in comes first: it becomes __module__. */
static Value call_typing(Thread *T, Frame *f, const char *name, const Value *args, int n) {
    Value module = import_module_c(T, "_typing");
    Value fn = module == V_UNDEF ? V_UNDEF : obj_getattr_c(T, module, name);
    lf_release(T, module);
    if (fn == V_UNDEF) return V_UNDEF;
    Value all[4], owner = dict_get_str(as_dict(frame_globals(f)), name___name__);
    all[0] = owner == V_UNDEF ? V_NONE : owner;
    for (int i = 0; i < n; i++) all[i + 1] = args[i];
    Value r = lf_call(T, fn, all, n + 1, V_UNDEF);
    lf_release(T, fn);
    return r;
}

Value typing_TYPEVAR(Thread *T, Frame *f, Value *args) { return call_typing(T, f, "_typevar", args, 1); }
Value typing_TYPEVAR_BOUND(Thread *T, Frame *f, Value *args) {
    return call_typing(T, f, "_typevar_bound", args, 2);
}
Value typing_TYPEVAR_CONSTRAINTS(Thread *T, Frame *f, Value *args) {
    return call_typing(T, f, "_typevar_constraints", args, 2);
}
Value typing_PARAMSPEC(Thread *T, Frame *f, Value *args) { return call_typing(T, f, "_paramspec", args, 1); }
Value typing_TYPEVARTUPLE(Thread *T, Frame *f, Value *args) {
    return call_typing(T, f, "_typevartuple", args, 1);
}
Value typing_TYPE_PARAM_DEFAULT(Thread *T, Frame *f, Value *args) {
    return call_typing(T, f, "_type_param_default", args, 2);
}
Value typing_TYPEALIAS(Thread *T, Frame *f, Value *args) { return call_typing(T, f, "_typealias", args, 3); }
Value typing_GENERIC_BASE(Thread *T, Frame *f, Value *args) {
    return call_typing(T, f, "_generic_base", args, 1);
}
