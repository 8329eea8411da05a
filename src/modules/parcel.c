#include "src/modules/parcel.h"

#include "runtime/cross.h"
#include "runtime/freeze.h"
#include "runtime/region.h"
#include "src/modules/matrix.h"
#include "src/objects/attributes.h"
#include "src/objects/call.h"
#include "src/objects/error.h"
#include "src/objects/holders.h"
#include "src/objects/object_ops.h"
#include "src/objects/region_type.h"
#include "src/objects/str.h"
#include "src/vm/import.h"

static Value field_name(Thread *T) { return str_intern_c(T, "value"); }

Value parcel_copy(Thread *T, Value v) {
    Value module = import_module_c(T, "_bocpy_copy");
    if (module == V_UNDEF) return module;
    Value window[] = {module, v};
    Value copy = lf_call_method(T, str_intern_c(T, "parted"), window, 2);
    lf_release(T, module);
    return copy;
}

bool parcel_needs_wrap(Thread *T, Value v) { return cross_kind(T, v) == CROSS_NOT && !lf_failed(T); }

Value parcel_content(Thread *T, Value bridge) { return attribute_find(v_as_obj(bridge), field_name(T)); }

/* A new region with v in it; V_UNDEF: exception, and v is local as before. */
static Value wrap_only(Thread *T, Value v) {
    Value bridge = lf_call0(T, v_obj(type_region));
    if (bridge != V_UNDEF && !attribute_set(T, v_as_obj(bridge), field_name(T), v)) lf_clear(T, &bridge);
    return bridge;
}

/* Does nothing but the caller's bridge, the operands of the running call and `held` references more refer
 * into the region? */
static bool is_alone(Thread *T, Value bridge, uint32_t held) {
    const Region *r = region_of_bridge(bridge);
    return r->lrc <= 1 + held + lf_query_temporaries(T, r) && !r->osc;
}

/* v itself in a region, if nothing else refers to it; V_UNDEF without an exception: it must be copied. */
static Value wrap_alone(Thread *T, Value v, uint32_t held) {
    enum { OPERANDS = 2 }; /* references of the call itself: more are somebody's */
    if (v_as_obj(v)->rid != RID_LOCAL || v_as_obj(v)->rc > (held ? held : OPERANDS)) return V_UNDEF;
    Value bridge = wrap_only(T, v);
    if (bridge == V_UNDEF) {
        lf_exc_caught(T, exc_RegionError);
        return bridge;
    }
    if (!is_alone(T, bridge, held)) {
        region_dissolve(T, v_as_obj(bridge));
        lf_clear(T, &bridge);
    }
    return bridge;
}

/* A copy (consumed) in a region. */
static Value wrap_made(Thread *T, Value copy) {
    Value bridge = copy == V_UNDEF ? V_UNDEF : wrap_only(T, copy);
    lf_release(T, copy);
    return bridge;
}

Value parcel_wrap_copy(Thread *T, Value v) {
    return wrap_made(T, is_matrix(v) ? matrix_give(T, v) : parcel_copy(T, v));
}

Value parcel_wrap_held(Thread *T, Value v, uint32_t held) {
    Value bridge = wrap_alone(T, v, held);
    return bridge == V_UNDEF && !lf_failed(T) ? wrap_made(T, parcel_copy(T, v)) : bridge;
}

Value parcel_wrap(Thread *T, Value v) {
    if (is_matrix(v) && v_as_obj(v)->rid == RID_LOCAL) return parcel_wrap_copy(T, v);
    return parcel_wrap_held(T, v, 0);
}

Value parcel_wrap_open(Thread *T, Value v) {
    Value bridge = wrap_only(T, v);
    if (bridge != V_UNDEF || !lf_exc_caught(T, exc_RegionError)) return bridge;
    return wrap_made(T, parcel_copy(T, v));
}

bool parcel_store(Thread *T, Value bridge, Value v) {
    if (attribute_set(T, v_as_obj(bridge), field_name(T), v)) return true;
    if (!lf_exc_caught(T, exc_RegionError)) return false;
    Value copy = parcel_copy(T, v);
    bool ok = copy != V_UNDEF && attribute_set(T, v_as_obj(bridge), field_name(T), copy);
    lf_release(T, copy);
    return ok;
}

Value parcel_unwrap(Thread *T, Value bridge) {
    Value v = parcel_content(T, bridge);
    v = v == V_UNDEF ? V_NONE : lf_retain(T, v);
    if (!region_dissolve(T, v_as_obj(bridge))) lf_clear(T, &v);
    lf_release(T, bridge);
    return v;
}

static bool pack_region(Thread *T, Value v, Parcel *out) {
    if (cross_borrows(v) > lf_query_temporaries(T, region_of(v_as_obj(v)))) {
        lf_raise(T, exc_RegionError,
                 "the region is still borrowed: only the argument itself may refer to it");
        return false;
    }
    *out = (Parcel){lf_retain(T, v), false};
    lf_drop_temporaries(T, v);
    return cross_out(T, v);
}

bool parcel_pack(Thread *T, Value v, Parcel *out) {
    CrossKind kind = cross_kind(T, v);
    if (lf_failed(T)) return false;
    if (kind == CROSS_REGION) return pack_region(T, v, out);
    if (kind == CROSS_SHARED) {
        *out = (Parcel){lf_retain(T, v), false};
        return cross_out(T, v);
    }
    Value bridge = parcel_wrap(T, v);
    if (bridge == V_UNDEF) return false;
    lf_drop_temporaries(T, v);
    *out = (Parcel){bridge, true};
    if (cross_borrows(bridge) == 1) return cross_out(T, bridge);
    lf_release(T, bridge);
    lf_raise(T, exc_RegionError, "the object is still borrowed: only the argument itself may refer to it");
    return false;
}

Value parcel_open(Thread *T, Parcel p) {
    Value v = cross_in(T, p.v);
    return p.wrapped && v != V_UNDEF ? parcel_unwrap(T, v) : v;
}

void parcel_drop(Thread *T, Parcel p) { cross_drop(T, p.v); }

Value parcel_constant(Thread *T, Value v) {
    if (cross_kind(T, v) == CROSS_SHARED) return lf_retain(T, v);
    Value copy = lf_failed(T) ? V_UNDEF : parcel_copy(T, v);
    if (copy != V_UNDEF && !lf_freeze_to_share(T, &copy, 1)) lf_clear(T, &copy);
    return copy;
}
