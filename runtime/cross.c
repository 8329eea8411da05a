#include "runtime/cross.h"

#include "runtime/freeze.h"
#include "runtime/hold.h"
#include "runtime/policy.h"
#include "runtime/region.h"
#include "runtime/shape.h"
#include "runtime/thread.h"

/* Objects that any thread may use belong to builtin types: an instance of a subclass has attributes. */
static bool is_shareable(const Obj *o) {
    const Shape *s = shape_of(o);
    return (s->kind->flags & KIND_SHARE) && s->type->rid == RID_IMMORTAL;
}

CrossKind cross_kind(Thread *T, Value v) {
    if (!v_is_obj(v)) return CROSS_SHARED;
    const Obj *o = v_as_obj(v);
    if (o->rid == RID_IMMORTAL || o->rid == RID_ATOMS || is_shareable(o) || lf_is_frozen(T, v) ||
        (o->rid == RID_LOCAL && region_is_atomic(o))) /* a tuple of shareable objects */
        return CROSS_SHARED;
    Region *r = region_of(o);
    if (lf_policy.model == MODEL_IMMUTABLE) return CROSS_NOT;
    return r && r->bridge == o && !r->parent && !r->cown ? CROSS_REGION : CROSS_NOT;
}

uint32_t cross_borrows(Value bridge) {
    const Region *r = region_of(v_as_obj(bridge));
    return r->lrc + r->osc;
}

static inline bool is_frozen_member(const Obj *o) {
    return o->rid >= RID_FIRST && region_states[region_root(o->rid)] == REGION_FROZEN;
}

bool cross_is_region(Value v) {
    return v_is_obj(v) && v_as_obj(v)->rid > RID_ATOMS && !is_frozen_member(v_as_obj(v));
}

bool cross_out(Thread *T, Value v) {
    if (!v_is_obj(v) || v_as_obj(v)->rid == RID_IMMORTAL || v_as_obj(v)->rid == RID_ATOMS) return true;
    Obj *o = v_as_obj(v);
    if (o->rid == RID_LOCAL)
        region_share_atom(T, o);
    else if (is_frozen_member(o)) {
        region_apart_from_thread(T, region_root(o->rid));
    } else
        return region_send(T, v);
    return true;
}

Value cross_in(Thread *T, Value v) {
    if (!v_is_obj(v) || v_as_obj(v)->rid <= RID_ATOMS) return v;
    Obj *o = v_as_obj(v);
    if (!is_frozen_member(o)) return region_receive(T, v);
    region_apart_to_thread(T, region_root(o->rid));
    return v;
}

void cross_drop(Thread *T, Value v) { lf_release(T, cross_in(T, v)); }

Value cross_share(Thread *T, Value v) { return lf_retain(T, v); }
