#include "runtime/region.h"
#include "runtime/alloc.h"
#include "runtime/hooks.h"
#include "runtime/shape.h"

void region_share_atom(Thread *T, Obj *o) {
    (void)T;
    if (o->rid == RID_LOCAL) o->rid = RID_ATOMS;
}

void region_retain(Thread *T, Obj *o) {
    (void)T;
    __atomic_fetch_add(&o->rc, 1, __ATOMIC_RELAXED);
}

void region_release(Thread *T, Obj *o) {
    if (__atomic_fetch_sub(&o->rc, 1, __ATOMIC_ACQ_REL) != 1) return;
    const Kind *kind = kind_of(o);
    if (kind->free_parts) kind->free_parts(T, o);
    lf_free_obj(T, o, 0);
}
