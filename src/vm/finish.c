#include "src/vm/finish.h"
#include "src/objects/containers.h"
#include "src/objects/names.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/objects/weakref.h"
#include "src/vm/interp.h"
#include "runtime/collect.h"

/* What of sys may hold values of the program, or lead to more imports. */
static void clear_specials(Thread *T) {
    static const char *const names[] = {
        "path",       "argv",           "ps1",        "ps2",       "last_exc",           "last_type",
        "last_value", "last_traceback", "path_hooks", "meta_path", "path_importer_cache"};
    static const char *const streams[][2] = {
        {"stdin", "__stdin__"}, {"stdout", "__stdout__"}, {"stderr", "__stderr__"}};
    dict_set_str(T, T->builtins, name__, V_NONE);
    for (size_t i = 0; i < sizeof names / sizeof *names; i++) dict_set_c(T, T->sysdict, names[i], V_NONE);
    for (size_t i = 0; i < sizeof streams / sizeof *streams; i++) {
        Value v = dict_get_str(as_dict(T->sysdict), str_intern_c(T, streams[i][1]));
        dict_set_c(T, T->sysdict, streams[i][0], v == V_UNDEF ? V_NONE : lf_retain(T, v));
    }
}

/* Empties sys.modules: most modules die of it. Weak references (a list, owned) to all of them. */
static Value forget_modules(Thread *T) {
    Value list = list_new(T, as_dict(T->modules)->len), k, v;
    for (int64_t i = 0; list != V_UNDEF && dict_next(as_dict(T->modules), &i, &k, &v);) {
        if (!is_module(v)) continue;
        Value r = weakref_new(T, type_weakref, v, V_NONE);
        if (r != V_UNDEF) list_append(T, list, r);
    }
    lf_exc_clear(T);
    dict_clear(T, T->modules);
    if (T->interp->warnings != V_UNDEF) /* finalizers still warn */
        dict_set_c(T, T->modules, "warnings", lf_retain(T, T->interp->warnings));
    return list;
}

/* Values that other values keep die first if their names are private. Names stay: functions still look there.
 */
static void clear_names(Thread *T, Value d) {
    Value keys = list_new(T, as_dict(d)->len), k, v;
    for (int64_t i = 0; keys != V_UNDEF && dict_next(as_dict(d), &i, &k, &v);)
        if (is_str(k) && k != name___builtins__) list_append(T, keys, lf_retain(T, k));
    for (int private = 1; keys != V_UNDEF && private >= 0; private --)
        for (int64_t i = 0; i < as_list(keys)->len; i++) {
            const Str *s = as_str(as_list(keys)->items[i]);
            bool first = s->len > 1 && str_at(s, 0) == '_' && str_at(s, 1) != '_';
            if (first == private) dict_set(T, d, as_list(keys)->items[i], V_NONE);
        }
    lf_exc_clear(T);
    lf_release(T, keys);
}

/* Modules that something else keeps alive lose their names, the youngest first. */
static void clear_survivors(Thread *T, Value refs) {
    for (int64_t i = refs == V_UNDEF ? 0 : as_list(refs)->len; i > 0; i--) {
        Value module = weakref_target(T, (WeakRef *)v_as_obj(as_list(refs)->items[i - 1]));
        if (module == V_UNDEF) continue;
        Value d = module_dict(module);
        if (d != T->sysdict && d != T->builtins && d != V_UNDEF) {
            lf_retain(T, d);
            clear_names(T, d);
            lf_release(T, d);
        }
        lf_release(T, module);
    }
    lf_release(T, refs);
}

/* Namespaces that outlive their modules, because functions that used them were frozen. */
static void clear_kept(Thread *T) {
    Value kept = T->interp->kept;
    for (int64_t i = 0; kept != V_UNDEF && i < as_list(kept)->len; i++) {
        Value d = as_list(kept)->items[i];
        if (d != T->sysdict && d != T->builtins) clear_names(T, d);
    }
}

static void restore_builtins(Thread *T) {
    Value changed = dict_copy(T, T->builtins); /* lives until the builtins are whole again */
    dict_clear(T, T->builtins);
    dict_merge(T, T->builtins, T->interp->builtins_copy, true);
    lf_release(T, changed);
    lf_exc_clear(T);
}

void finish_modules(Thread *T) {
    T->interp->finalizing = true;
    lf_clear(T, &T->interp->written_frame);
    T->interp->warnings = lf_retain(T, dict_get_str(as_dict(T->modules), str_intern_c(T, "warnings")));
    lf_collect(T); /* before anything is missing */
    clear_specials(T);
    Value refs = forget_modules(T);
    restore_builtins(T);
    lf_collect(T);
    clear_survivors(T, refs);
    clear_kept(T);
    dict_set_c(T, T->sysdict, "stderr", V_NONE); /* nobody is told what happens from here on */
    clear_names(T, T->sysdict);
    clear_names(T, T->builtins);
    lf_collect(T);
}
