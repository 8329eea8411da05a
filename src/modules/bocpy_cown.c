#include "src/modules/bocpy_cown.h"

#include "runtime/behaviour.h"
#include "runtime/cross.h"
#include "runtime/scheduler.h"
#include "src/modules/matrix.h"
#include "src/modules/parcel.h"
#include "src/objects/call.h"
#include "src/objects/error.h"
#include "src/objects/holders.h"
#include "src/objects/object_ops.h"
#include "src/objects/region_type.h"
#include "src/objects/str.h"
#include "src/vm/failure.h"
#include "src/vm/interp.h"
#include "src/vm/signals.h"

#include <pthread.h>
#include <stdlib.h>

Type *type_boc_cown, *type_pinned_cown;

static const char not_mine[] = "The current interpreter does not own this cown";

/* ---- PinnedCown: a value of the main thread ------------------------------------------------------------ */

typedef struct Pinned {
    Cown c;
    Value local; /* a local reference of the main thread */
} Pinned;
static inline Pinned *as_pinned(Cown *c) { return (Pinned *)c; }
/* v takes the place of the value, which is the caller's: no region knows of either. */
static Value pinned_exchange(Cown *c, Value v) {
    Value old = as_pinned(c)->local;
    lf_init(&as_pinned(c)->local, v);
    return old;
}

/* Whose cowns died elsewhere: they wait for the main thread. */
static pthread_mutex_t left_lock = PTHREAD_MUTEX_INITIALIZER;
static Value *left;
static size_t nleft, left_cap;

static void leave_value(Value v) {
    pthread_mutex_lock(&left_lock);
    if (nleft == left_cap) {
        size_t cap = left_cap ? left_cap * 2 : 16;
        Value *grown = realloc(left, cap * sizeof *grown);
        if (grown) left = grown, left_cap = cap;
    }
    if (nleft < left_cap) left[nleft++] = v; /* without memory it is kept for ever */
    pthread_mutex_unlock(&left_lock);
}

void pinned_values_drop(Thread *T) {
    for (;;) {
        pthread_mutex_lock(&left_lock);
        Value v = nleft ? left[--nleft] : V_UNDEF;
        pthread_mutex_unlock(&left_lock);
        if (v == V_UNDEF) return;
        lf_release(T, v);
    }
}

static void pinned_free(Thread *T, Obj *o) {
    Value v = as_pinned((Cown *)o)->local;
    if (v_is_obj(v)) {
        if (signals_on_main())
            lf_release(T, v);
        else
            leave_value(v);
    }
    cown_free(T, o);
}

/* ---- the content -------------------------------------------------------------------------------------- */

/* May the running thread look at the content? */
static bool may_look(Thread *T, const Cown *c) {
    if (cown_may_look(T, c)) return true;
    Value why = lf_exc_take(T), text = obj_str(T, why);
    lf_release(T, why);
    lf_exc_clear(T);
    lf_raise(T, exc_RuntimeError, "%s", not_mine);
    const char *s = text == V_UNDEF ? NULL : str_utf8(T, text, NULL);
    if (s) exception_note(T, "%s", s);
    lf_release(T, text);
    return false;
}

static Value get_value(Thread *T, Value self) {
    Cown *c = as_cown(self);
    if (!may_look(T, c)) return V_UNDEF;
    if (!is_pinned(c)) return cown_content(T, c);
    return signals_on_main() ? lf_retain(T, as_pinned(c)->local)
                             : lf_raise(T, exc_RuntimeError, "%s", not_mine);
}

/* The cown holds v from now on; the old content is gone. */
static bool replace(Thread *T, Cown *c, Value v, bool wrapped) {
    Value old;
    if (!cown_replace(T, c, v, &old)) return false;
    c->wrapped = wrapped;
    lf_release(T, old);
    return true;
}

static bool store(Thread *T, Cown *c, Value v) {
    if (c->wrapped) return parcel_store(T, c->value, v);
    Value own = is_exception(v) ? parcel_constant(T, v) : lf_retain(T, v);
    if (own == V_UNDEF) return false;
    bool wrap = parcel_needs_wrap(T, own), ok = !lf_failed(T);
    if (wrap) {
        Value bridge = parcel_wrap_open(T, own);
        lf_release(T, own);
        own = bridge;
    }
    ok = ok && own != V_UNDEF && replace(T, c, own, wrap);
    lf_release(T, own);
    return ok;
}

static bool set_value(Thread *T, Value self, Value v) {
    Cown *c = as_cown(self);
    if (v == V_UNDEF) {
        lf_raise(T, exc_AttributeError, "cannot delete the value of a cown");
        return false;
    }
    if (!may_look(T, c) || !cown_is_mine(T, c)) return false;
    if (is_pinned(c)) {
        if (!signals_on_main()) return lf_raise(T, exc_RuntimeError, "%s", not_mine) != V_UNDEF;
        lf_release(T, pinned_exchange(c, lf_retain(T, v)));
    } else if (!store(T, c, v))
        return false;
    if (c->outcome == OUTCOME_FAILED) c->outcome = OUTCOME_VALUE;
    return true;
}

static Value get_exception(Thread *T, Value self) {
    Cown *c = as_cown(self);
    return may_look(T, c) ? v_bool(c->outcome == OUTCOME_FAILED) : V_UNDEF;
}

/* A failure becomes the exception object that it is about, as an ordinary value. */
static bool failure_to_value(Thread *T, Cown *c) {
    Value e = failure_exception(T, c->value);
    bool ok = e != V_UNDEF && store(T, c, e);
    lf_release(T, e);
    if (ok) c->outcome = OUTCOME_VALUE;
    return ok;
}

/* And back: the value, an exception, counts as raised. */
static bool value_to_failure(Thread *T, Cown *c) {
    Value v = cown_content(T, c);
    if (v == V_UNDEF) return false;
    if (!is_exception(v)) {
        lf_raise(T, exc_TypeError, "only a cown that holds an exception can be marked as failed, not %T", v);
        lf_release(T, v);
        return false;
    }
    lf_exc_restore(T, v);
    Value failure = failure_pack(T, "");
    bool ok = failure != V_UNDEF && replace(T, c, failure, false);
    lf_release(T, failure);
    if (ok) {
        c->outcome = OUTCOME_FAILED;
        c->seen = true;
    }
    return ok;
}

static bool set_exception(Thread *T, Value self, Value v) {
    Cown *c = as_cown(self);
    int failed = v == V_UNDEF ? -1 : obj_truth(T, v);
    if (v == V_UNDEF) lf_raise(T, exc_AttributeError, "cannot delete the flag of a cown");
    if (failed < 0 || !may_look(T, c) || !cown_is_mine(T, c)) return false;
    if (failed == (c->outcome == OUTCOME_FAILED)) return true;
    return failed ? value_to_failure(T, c) : failure_to_value(T, c);
}

static Value get_acquired(Thread *T, Value self) {
    if (cown_may_look(T, as_cown(self))) return V_TRUE;
    lf_exc_clear(T);
    return V_FALSE;
}

/* ---- making ------------------------------------------------------------------------------------------- */

static Value make(Thread *T, Value *a, int n) {
    (void)n;
    Value own = is_exception(a[1]) ? parcel_constant(T, a[1]) : lf_retain(T, a[1]);
    if (own == V_UNDEF) return V_UNDEF;
    bool wrap = parcel_needs_wrap(T, own);
    if (wrap) {
        lf_release(T, own); /* the caller's is enough: more would make it shared */
        own = parcel_wrap(T, a[1]);
    } else if (lf_failed(T))
        lf_clear(T, &own);
    Value v = own == V_UNDEF ? V_UNDEF : cown_new(T, a[0], own, sizeof(Cown));
    if (v != V_UNDEF) as_cown(v)->wrapped = wrap;
    lf_release(T, own);
    return v;
}

static Value make_pinned(Thread *T, Value *a, int n) {
    (void)n;
    if (!signals_on_main() || behaviour_running())
        return lf_raise(T, exc_RuntimeError, "PinnedCown can only be constructed on the main interpreter");
    Value v = cown_new(T, a[0], V_NONE, sizeof(Pinned));
    if (v != V_UNDEF) lf_init(&as_pinned(as_cown(v))->local, lf_retain(T, a[1]));
    return v;
}

/* What a running behaviour returns or captures is held by one reference, which goes. */
Value boc_pass(Thread *T, Value v, bool *wrapped) {
    *wrapped = false;
    if (is_exception(v)) return parcel_constant(T, v);
    if (!parcel_needs_wrap(T, v)) return V_UNDEF;
    *wrapped = true;
    return parcel_wrap_held(T, v, 1);
}

/* ---- acquire and release ------------------------------------------------------------------------------ */

/* Something outside refers to the content yet: that keeps it, the cown gets a copy. */
static bool part_content(Thread *T, Cown *c) {
    Value v = cown_content(T, c), bridge = v == V_UNDEF ? V_UNDEF : parcel_wrap_copy(T, v), old = V_UNDEF;
    bool ok = bridge != V_UNDEF && cown_replace(T, c, bridge, &old);
    if (ok) {
        c->wrapped = true;
        ok = region_dissolve(T, v_as_obj(old));
    }
    lf_release(T, old);
    lf_release(T, bridge);
    lf_release(T, v);
    return ok;
}

static bool release_it(Thread *T, Cown *c) {
    const Region *r = c->wrapped ? cown_region(c) : NULL;
    if (r && cown_may_look(T, c) && !behaviour_running() && region_is_open(r) && !part_content(T, c))
        return false;
    return cown_release(T, c);
}

static Value release(Thread *T, Value *a, int n) {
    (void)n;
    return release_it(T, as_cown(a[0])) ? V_NONE : V_UNDEF;
}

/* A name for a Region that the cown holds would keep it open; a value may stay with its names, by a copy. */
static Value leave(Thread *T, Value *a, int n) {
    const Cown *c = as_cown(a[0]);
    if (!c->wrapped && !is_pinned(c)) lf_unbind_with_name(T, c->value);
    return release(T, a, n) == V_UNDEF ? V_UNDEF : V_FALSE;
}

static Value acquire(Thread *T, Value *a, int n) {
    (void)n;
    return cown_wait_for(T, as_cown(a[0]), -1) == COWN_DONE ? V_NONE : V_UNDEF;
}

static Value enter(Thread *T, Value *a, int n) {
    return acquire(T, a, n) == V_UNDEF ? V_UNDEF : cown_entered(T, as_cown(a[0]), get_value(T, a[0]));
}

/* The content of a cown that is held, which is None from now on; or its exception is raised. */
static Value take_content(Thread *T, Cown *c) {
    if (is_pinned(c)) return pinned_exchange(c, V_NONE);
    if (c->failed) return failure_raise(T, c->value);
    if (c->value == V_NONE) return V_NONE;
    Value old;
    if (!cown_replace(T, c, V_NONE, &old)) return V_UNDEF;
    bool wrapped = c->wrapped;
    c->wrapped = false;
    if (c->outcome == OUTCOME_FAILED) {
        c->outcome = OUTCOME_VALUE;
        failure_raise(T, old);
        lf_release(T, old);
        return V_UNDEF;
    }
    return wrapped ? cown_unwrap_value(T, old) : old;
}

static Value unwrap(Thread *T, Value *a, int n) {
    (void)n;
    Cown *c = as_cown(a[0]);
    char place[PLACE_SIZE];
    if (behaviour_running())
        return lf_raise(
            T, exc_RuntimeError,
            "Cown.unwrap(): %s, is still in flight; a behavior uses .value of the cowns that it lists",
            behaviour_place(T, place));
    if (scheduler_outstanding())
        return lf_raise(T, exc_RuntimeError,
                        "Cown.unwrap(): behaviors are still in flight; call quiesce() or wait() first");
    if (is_pinned(c) && !signals_on_main()) return lf_raise(T, exc_RuntimeError, "%s", not_mine);
    if (cown_wait_for(T, c, -1) != COWN_DONE) return V_UNDEF;
    Value v = take_content(T, c), pending = lf_exc_take(T);
    if (!cown_release(T, c) && pending == V_UNDEF)
        lf_clear(T, &v);
    else if (pending != V_UNDEF)
        lf_exc_restore(T, pending);
    return v;
}

/* ---- the types ---------------------------------------------------------------------------------------- */

static Value compare(Thread *T, Value a, Value b, int op) {
    (void)T;
    if (!is_cown(b)) return V_NOTIMPL;
    uint64_t x = as_cown(a)->queue.id, y = as_cown(b)->queue.id;
    switch (op) {
    case CMP_EQ: return v_bool(a == b);
    case CMP_NE: return v_bool(a != b);
    case CMP_LT: return v_bool(x < y);
    case CMP_LE: return v_bool(x <= y);
    case CMP_GT: return v_bool(x > y);
    default: return v_bool(x >= y);
    }
}
static bool hash(Thread *T, Value self, int64_t *out) {
    (void)T;
    *out = (int64_t)as_cown(self)->queue.id;
    return true;
}

static const MethodDef methods[] = {
    {"acquire(self, /)", acquire, "Waits until the cown is free and takes it. Not inside of behaviors.", 0},
    {"release(self, /)", release,
     "Gives the cown back. What something still refers to stays with that; the cown gets a copy.", 0},
    {"unwrap(self, /)", unwrap,
     "Takes the value out of the cown, which holds None from then on, or raises the exception that it holds. "
     "When\nno behavior is outstanding: after quiesce() or wait(); RuntimeError otherwise.",
     0},
    {"__enter__(self, /)", enter, "Acquires the cown; answers its value.", 0},
    {"__exit__(self, type, value, traceback, /)", leave, "Releases the cown.", 0},
    {0}};
static const GetSetDef getset[] = {
    {"value", get_value, set_value,
     "The value, for the behavior that has the cown and for the thread that acquired it: RuntimeError for "
     "others."},
    {"exception", get_exception, set_exception,
     "Is the value an exception that a behavior raised? Setting the value makes it False."},
    {"acquired", get_acquired, NULL, "May the running thread use the value now?"},
    {0}};

static const Kind kind_boc_cown = {
    .name = "Cown", .free_parts = cown_free, .flags = KIND_SHARE | KIND_FREEZABLE};
const TypeDef typedef_boc_cown = {
    .name = "bocpy.Cown",
    .doc = "A concurrent owner of any value: behaviors that list it use the value one after the other.\n\n"
           "The value is moved into the cown, or copied when something else refers to it.",
    .where = &type_boc_cown,
    .base = &type_cown,
    .kind = &kind_boc_cown,
    .size = sizeof(Cown),
    .flags = TYPE_BASETYPE | TYPE_BARE,
    .slots = {.compare = compare, .hash = hash},
    .new_ = {"Cown(cls, value)", make, NULL, METHOD_NEW},
    .methods = methods,
    .getset = getset,
};

static const Kind kind_pinned_cown = {
    .name = "PinnedCown", .free_parts = pinned_free, .flags = KIND_SHARE | KIND_FREEZABLE};
const TypeDef typedef_pinned_cown = {
    .name = "bocpy.PinnedCown",
    .doc = "A cown whose value never leaves the main thread.\n\n"
           "Any thread may list it; behaviors that do are run by the main thread, in pump() or wait(). The "
           "value is\nneither moved nor copied.",
    .where = &type_pinned_cown,
    .base = &type_boc_cown,
    .kind = &kind_pinned_cown,
    .size = sizeof(Pinned),
    .flags = TYPE_BARE,
    .new_ = {"PinnedCown(cls, value)", make_pinned, NULL, METHOD_NEW},
};
