#include "src/vm/audit.h"

#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/str.h"
#include "src/vm/tracing.h"

/* A hook is not traced unless it says __cantrace__. */
static bool call_hook(Thread *T, Value hook, Value event, Value args) {
    bool missing, traced = false;
    Value flag = trace_on(T) ? obj_getattr_or(T, hook, str_intern_c(T, "__cantrace__"), &missing) : V_UNDEF;
    if (flag != V_UNDEF) traced = obj_truth(T, flag) > 0;
    lf_release(T, flag);
    if (lf_failed(T)) return false;
    bool quiet = !traced && trace_pause(T);
    Value r = lf_call2(T, hook, event, args);
    if (quiet) trace_resume(T);
    lf_release(T, r);
    return r != V_UNDEF;
}

bool audit_ask(Thread *T, Value event, Value args) {
    if (T->audit_hooks == V_UNDEF) return true;
    Value hooks = lf_retain(T, T->audit_hooks);
    bool fine = true;
    for (int64_t i = 0; fine && i < as_list(hooks)->len; i++) {
        Value hook = lf_retain(T, as_list(hooks)->items[i]);
        fine = call_hook(T, hook, event, args);
        lf_release(T, hook);
    }
    lf_release(T, hooks);
    return fine;
}

bool audit_tell(Thread *T, const char *event, const Value *args, int n) {
    Value name = str_intern_c(T, event), tuple = name == V_UNDEF ? V_UNDEF : tuple_new(T, n);
    if (tuple == V_UNDEF) return false;
    for (int i = 0; i < n; i++)
        lf_init(&as_tuple(tuple)->items[i], args[i] == V_UNDEF ? V_NONE : lf_retain(T, args[i]));
    bool fine = audit_ask(T, name, tuple);
    lf_release(T, tuple);
    return fine;
}

bool audit_add(Thread *T, Value hook) {
    if (!AUDIT_PLAIN(T, "sys.addaudithook")) {
        if (!lf_exc_is(T, exc_Exception)) return false;
        lf_exc_clear(T);
        return true;
    }
    if (T->audit_hooks == V_UNDEF) T->audit_hooks = list_new(T, 0);
    return T->audit_hooks != V_UNDEF && list_append(T, T->audit_hooks, lf_retain(T, hook));
}
