#include "runtime/store.h"
#include "runtime/hooks.h"

bool lf_store_slow(Thread *T, Obj *own, Value *slot, Value v) {
    if (!lf_may_store(T, own, v)) {
        lf_release(T, v);
        return false;
    }
    Value old = *slot;
    *slot = v;
    lf_release(T, old);
    return true;
}

bool lf_may_write_slow(Thread *T, Obj *o) {
    lf_hooks.error_immutable(T, o);
    return false;
}

bool lf_may_store_slow(Thread *T, Obj *own, Value v) {
    (void)v;
    return lf_may_write(T, own);
}
