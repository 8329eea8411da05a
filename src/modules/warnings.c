/* _warnings: warn() and warn_explicit() as functions of their own, so that wrong calls are told as those of
 * other builtin functions and no frame stands between them and their caller. What they do is written in
 * Python, in the module warnings. */
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/interp.h"

/* The module warnings: what sys.modules has; when that is taken apart, what it had. Borrowed. */
static Value warnings_module(Thread *T) {
    Value modules = dict_get_str(as_dict(T->sysdict), str_intern_c(T, "modules"));
    Value module = modules != V_UNDEF && is_dict(modules)
                       ? dict_get_str(as_dict(modules), str_intern_c(T, "warnings"))
                       : V_UNDEF;
    return module == V_UNDEF && T->interp->finalizing ? T->interp->warnings : module;
}

/* Calls a function of the module warnings; without the module nobody is warned. */
static Value forward(Thread *T, const char *function, Value *args, int n) {
    Value module = warnings_module(T);
    if (module == V_UNDEF) return V_NONE;
    lf_retain(T, module);
    Value fn = obj_getattr_c(T, module, function);
    Value given = fn == V_UNDEF ? V_UNDEF : tuple_from(T, args, n);
    Value r = given == V_UNDEF ? V_UNDEF : lf_call_ex(T, fn, given, V_UNDEF);
    lf_release(T, given);
    lf_release(T, fn);
    lf_release(T, module);
    return r;
}

static Value f_warn(Thread *T, Value *args, int n) {
    int64_t level;
    if (!obj_as_i64(T, args[2], &level)) return V_UNDEF;
    if (!is_tuple(args[4]))
        return lf_raise(T, exc_TypeError, "warn() argument 'skip_file_prefixes' must be tuple, not %T",
                        args[4]);
    return forward(T, "_warn", args, n);
}
static Value f_warn_explicit(Thread *T, Value *args, int n) { return forward(T, "_warn_explicit", args, n); }

static const MethodDef functions[] = {
    {"warn(message, category=None, stacklevel=1, source=None, *, skip_file_prefixes=())", f_warn,
     "Warns, for the line of the caller (stacklevel 1) or of its callers.", 0},
    {"warn_explicit(message, category, filename, lineno, module=None, registry=None, module_globals=None, "
     "source=None)",
     f_warn_explicit, "Warns, for a file and a line; the filters decide what happens.", 0},
    {0}};

const ModuleDef module__warnings = {"_warnings", "The functions of warnings that other modules call.",
                                    functions, NULL, NULL};
