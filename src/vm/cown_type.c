#include "src/vm/cown_type.h"

#include "runtime/alloc.h"
#include "runtime/freeze.h"
#include "runtime/hold.h"
#include "src/objects/attributes.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/generic_alias.h"
#include "src/objects/holders.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/region_type.h"
#include "src/objects/str.h"
#include "src/vm/behaviours.h"
#include "src/vm/failure.h"
#include "src/vm/interp.h"

#include <math.h>

Type *type_cown;

/* ---- making ------------------------------------------------------------------------------------------- */

/* Threads that share a cown share its class: that is frozen first, and the cown itself holds it. */
Value cown_new(Thread *T, Value cls, Value content, size_t size) {
    if (v_as_obj(cls)->rid != RID_IMMORTAL && !lf_freeze(T, &cls, 1)) return V_UNDEF;
    Cown *c = lf_alloc_atom(T, as_type(cls)->root_shape, size);
    if (!c) return V_UNDEF;
    if (cown_init(T, c, content)) {
        region_give_hold(T, cls);
        return v_obj(c);
    }
    lf_release_obj(T, &c->h);
    return V_UNDEF;
}

static Value cown_make(Thread *T, Value *a, int n) {
    (void)n;
    Value c = cown_new(T, a[0], a[1], sizeof(Cown));
    if (c == V_UNDEF && lf_exc_is(T, exc_RegionError) && value_is_local(T, a[1]))
        exception_note(T, "Cown.of(value) makes a region for it, freeze(value) makes it immutable");
    return c;
}

static Value field_name(Thread *T) { return str_intern_c(T, "value"); }

Value cown_wrap_value(Thread *T, Value v) {
    Value bridge = lf_call0(T, v_obj(type_region));
    if (bridge == V_UNDEF || !attribute_set(T, v_as_obj(bridge), field_name(T), v)) {
        lf_release(T, bridge);
        return V_UNDEF;
    }
    Region *r = region_of_bridge(bridge);
    uint32_t mine = 1 + lf_query_temporaries(T, r);
    if (r->lrc <= mine && !r->osc) return bridge;
    Value holders = holders_of_tree(T, r);
    if (region_dissolve(T, v_as_obj(bridge)) && holders != V_UNDEF)
        region_error(T, "attempted to store an object in a cown that others refer to", NULL, v_as_obj(v),
                     holders);
    lf_release(T, holders);
    lf_release(T, bridge);
    return V_UNDEF;
}

Value cown_unwrap_value(Thread *T, Value bridge) {
    Value v = attribute_find(v_as_obj(bridge), field_name(T));
    v = v == V_UNDEF ? V_NONE : lf_retain(T, v);
    if (!region_dissolve(T, v_as_obj(bridge))) lf_clear(T, &v);
    lf_release(T, bridge);
    return v;
}

static Value cown_of(Thread *T, Value *a, int n) {
    (void)n;
    Value args[] = {a[0], a[1]};
    if (!value_is_local(T, a[1])) return cown_make(T, args, 2);
    Value bridge = cown_wrap_value(T, a[1]);
    if (bridge == V_UNDEF) return V_UNDEF;
    args[1] = bridge;
    Value c = cown_make(T, args, 2);
    if (c != V_UNDEF) as_cown(c)->wrapped = true;
    lf_release(T, bridge);
    return c;
}

/* ---- the content -------------------------------------------------------------------------------------- */

Value cown_content(Thread *T, Cown *c) {
    if (c->failed) return failure_raise(T, c->value);
    if (c->outcome == OUTCOME_FAILED) {
        c->seen = true;
        return failure_exception(T, c->value);
    }
    Value v = c->wrapped ? attribute_find(v_as_obj(c->value), field_name(T)) : c->value;
    return v == V_UNDEF ? V_NONE : lf_retain(T, v);
}

static Value get_value(Thread *T, Value self) {
    return cown_may_look(T, as_cown(self)) ? cown_content(T, as_cown(self)) : V_UNDEF;
}

static bool set_value(Thread *T, Value self, Value v) {
    Cown *c = as_cown(self);
    if (v == V_UNDEF) return readonly_attribute(T, self, v);
    if (!cown_is_mine(T, c)) return false;
    if (c->wrapped) return attribute_set(T, v_as_obj(c->value), field_name(T), v);
    Value old;
    bool ok = cown_replace(T, c, v, &old);
    lf_release(T, old);
    if (ok && c->outcome != OUTCOME_NONE) c->outcome = OUTCOME_VALUE;
    return ok;
}

static Value get_exception(Thread *T, Value self) {
    const Cown *c = as_cown(self);
    return cown_may_look(T, c) ? v_bool(c->outcome == OUTCOME_FAILED) : V_UNDEF;
}

static Value get_id(Thread *T, Value self) {
    (void)T;
    return v_int((int64_t)as_cown(self)->queue.id);
}

/* ---- acquire and release ------------------------------------------------------------------------------ */

CownResult cown_wait_for(Thread *T, Cown *c, double seconds) {
    for (;;) {
        CownResult result = cown_acquire(T, c, seconds);
        if (result != COWN_INTERRUPTED) return result;
        if (!safepoint(T)) return COWN_REFUSED;
    }
}

/* A time to wait that can be told in nanoseconds. */
static bool seconds_of(Thread *T, Value v, double *out) {
    if (!obj_as_double(T, v, out)) return false;
    if (isnan(*out)) return lf_raise(T, exc_ValueError, "Invalid value NaN (not a number)"), false;
    if (fabs(*out) < 9e9) return true;
    return lf_raise(T, exc_OverflowError, "timestamp out of range for C PyTime_t"), false;
}

static Value acquire(Thread *T, Value *a, int n) {
    (void)n;
    int blocking = obj_truth(T, a[1]);
    double timeout = -1;
    if (blocking < 0 || (a[2] != V_UNDEF && !seconds_of(T, a[2], &timeout))) return V_UNDEF;
    if (!blocking && timeout != -1)
        return lf_raise(T, exc_ValueError, "can't specify a timeout for a non-blocking call");
    if (timeout < 0 && timeout != -1)
        return lf_raise(T, exc_ValueError, "timeout value must be a non-negative number");
    CownResult result = cown_wait_for(T, as_cown(a[0]), blocking ? timeout : 0);
    return result == COWN_REFUSED ? V_UNDEF : v_bool(result == COWN_DONE);
}

/* The error of a release that failed says who still refers into the region. */
static Value release_failed(Thread *T, Cown *c) {
    Region *r = cown_region(c);
    Value e = lf_exc_take(T);
    if (r && is_instance(e, exc_RegionError)) {
        Value holders = holders_of_tree(T, r);
        if (holders == V_UNDEF)
            lf_exc_clear(T);
        else
            region_error_add(T, e, holders);
        lf_release(T, holders);
    }
    T->exc = e;
    return V_UNDEF;
}

static Value release(Thread *T, Value *a, int n) {
    (void)n;
    return cown_release(T, as_cown(a[0])) ? V_NONE : release_failed(T, as_cown(a[0]));
}

static Value wait_for_result(Thread *T, Value *a, int n) {
    (void)n;
    double seconds = -1;
    if (a[1] != V_NONE && !seconds_of(T, a[1], &seconds)) return V_UNDEF;
    if (a[1] != V_NONE && seconds < 0) seconds = 0;
    return behaviour_result(T, as_cown(a[0]), seconds);
}

static Value locked(Thread *T, Value *a, int n) {
    (void)T, (void)n;
    return v_bool(cown_is_held(as_cown(a[0])));
}

Value cown_entered(Thread *T, Cown *c, Value content) {
    if (content != V_UNDEF) return content;
    Value failure = lf_exc_take(T);
    if (!cown_release(T, c)) lf_exc_clear(T);
    lf_exc_restore(T, failure);
    return V_UNDEF;
}

static Value enter(Thread *T, Value *a, int n) {
    (void)n;
    Cown *c = as_cown(a[0]);
    return cown_wait_for(T, c, -1) == COWN_DONE ? cown_entered(T, c, cown_content(T, c)) : V_UNDEF;
}

static Value leave(Thread *T, Value *a, int n) {
    lf_unbind_with_name(T, as_cown(a[0])->value);
    return release(T, a, n) == V_UNDEF ? V_UNDEF : V_FALSE;
}

/* ---- the type ----------------------------------------------------------------------------------------- */

static Value cown_repr(Thread *T, Value self) {
    Cown *c = as_cown(self);
    return str_format(T, "<%T %s at %p>", self,
                      !cown_is_held(c) ? "released"
                      : c->pending     ? "pending"
                                       : "acquired",
                      (void *)(uintptr_t)self);
}

static const MethodDef methods[] = {
    {"of(cls, object, /)", cown_of,
     "A cown for a local object that nothing else refers to: a region of its own is made for it and all that "
     "it reaches, which the cown owns. RegionError when something else refers into it.",
     METHOD_CLASS},
    {"acquire(self, blocking=True, timeout=?)", acquire,
     "Waits until the cown is free and takes it: True. False: not within timeout seconds, or, without "
     "blocking, not at once. RegionError when this thread has it already, or when the wait would never "
     "end; ValueError for a negative timeout.",
     0},
    {"release(self, /)", release,
     "Gives the cown back. RegionError when its region is still open, whose notes say by whom, and the cown "
     "stays held; or when this thread does not hold it.",
     0},
    {"wait(self, timeout=None)", wait_for_result,
     "Of the result of a behaviour: waits for the behaviour's end, at most timeout seconds. Returns what it "
     "returned, a region as the caller's own, or raises what ended it. TimeoutError when the time is over "
     "first.",
     0},
    {"locked(self, /)", locked, "Does a thread hold the cown? It may have changed when the answer comes.", 0},
    {"__enter__(self, /)", enter, "Acquires the cown; answers its value.", 0},
    {"__exit__(self, type, value, traceback, /)", leave,
     "Unbinds the name after `as`, if it still names the value, and releases the cown.", 0},
    {"__class_getitem__(cls, object, /)", generic_alias_method, "See PEP 585", METHOD_CLASS},
    {0}};
static const GetSetDef getset[] = {
    {"value", get_value, set_value, "The content, for the thread that holds the cown."},
    {"exception", get_exception, NULL,
     "Is the content the exception that ended the behaviour whose result this is?"},
    {"id", get_id, NULL,
     "The number of the cown, an int: cowns are numbered as they are made, and taken in that order."},
    {0}};
static const Kind kind_cown = {.name = "Cown", .free_parts = cown_free, .flags = KIND_SHARE | KIND_FREEZABLE};
const TypeDef typedef_cown = {
    .name = "regions.Cown",
    .doc =
        "A concurrent owner: every thread may refer to it, one at a time may use what it holds, which is a\n"
        "region, another cown or something immutable.",
    .where = &type_cown,
    .kind = &kind_cown,
    .size = sizeof(Cown),
    .flags = TYPE_BASETYPE | TYPE_BARE,
    .slots = {.repr = cown_repr},
    .new_ = {"Cown(cls, value=None, /)", cown_make, NULL, METHOD_NEW},
    .methods = methods,
    .getset = getset,
};
