/* immutable: making objects immutable for ever, and saying which may be. */
#include "runtime/freeze_member.h"
#include "src/modules/immutable.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/freezability.h"
#include "src/objects/module_proxy.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/vm/detach.h"

/* ---- freezing --------------------------------------------------------------------------------------- */

static Value immutable_freeze(Thread *T, Value *args, int n) {
    (void)n;
    Tuple *objects = as_tuple(args[0]);
    if (!objects->len) return lf_raise(T, exc_TypeError, "freeze() requires at least one argument");
    return lf_freeze_members(T, objects->items, (uint32_t)objects->len) ? lf_retain(T, objects->items[0])
                                                                        : V_UNDEF;
}

static Value immutable_is_frozen(Thread *T, Value *args, int n) {
    (void)n;
    return v_bool(lf_is_frozen(T, args[0]));
}

/* ---- freezability ----------------------------------------------------------------------------------- */

static bool set_status(Thread *T, Value o, int64_t status) {
    if (status < FREEZE_YES || status > FREEZE_PROXY) {
        lf_raise(T, exc_ValueError, "Invalid freezable status: %lld", (long long)status);
        return false;
    }
    if (status == FREEZE_PROXY && !is_module(o)) {
        lf_raise(T, exc_TypeError, "FREEZABLE_PROXY can only be set on module objects");
        return false;
    }
    return freezability_set(T, o, (int)status);
}

static Value immutable_set_freezable(Thread *T, Value *args, int n) {
    (void)n;
    int64_t status;
    if (!obj_as_i64(T, args[1], &status)) return V_UNDEF;
    return set_status(T, args[0], status) ? V_NONE : V_UNDEF;
}

static Value immutable_get_freezable(Thread *T, Value *args, int n) {
    (void)n;
    return v_int(freezability_get(T, args[0]));
}

static Value immutable_unset_freezable(Thread *T, Value *args, int n) {
    (void)n;
    return freezability_unset(T, args[0]) ? V_NONE : V_UNDEF;
}

static Value decorate(Thread *T, Value o, int status) {
    return set_status(T, o, status) ? lf_retain(T, o) : V_UNDEF;
}
static Value immutable_freezable(Thread *T, Value *args, int n) {
    (void)n;
    return decorate(T, args[0], FREEZE_YES);
}
static Value immutable_unfreezable(Thread *T, Value *args, int n) {
    (void)n;
    return decorate(T, args[0], FREEZE_NO);
}
static Value immutable_explicitly_freezable(Thread *T, Value *args, int n) {
    (void)n;
    return decorate(T, args[0], FREEZE_EXPLICIT);
}
static Value immutable_frozen(Thread *T, Value *args, int n) {
    (void)n;
    if (!set_status(T, args[0], FREEZE_YES)) return V_UNDEF;
    return lf_freeze(T, args, 1) ? lf_retain(T, args[0]) : V_UNDEF;
}

/* ---- context managers ------------------------------------------------------------------------------- */

/* with FreezabilityOverride(obj, status): */
typedef struct Override {
    Obj h;
    Value object;
    int64_t status, before;
} Override;

static Type *type_override, *type_require_mutable;
static Override *as_override(Value v) { return (Override *)v_as_obj(v); }

static bool override_visit(Obj *o, VisitFn fn, void *ctx) {
    Override *f = (Override *)o;
    return f->object == V_UNDEF || fn(&f->object, ctx);
}

static Value override_new(Thread *T, Value cls, Value object, int64_t status) {
    Value v = instance_new(T, as_type(cls));
    if (v == V_UNDEF) return v;
    as_override(v)->status = status;
    lf_init(&as_override(v)->object, lf_retain(T, object));
    return v;
}

static Value override_make(Thread *T, Value *args, int n) {
    (void)n;
    int64_t status;
    return obj_as_i64(T, args[2], &status) ? override_new(T, args[0], args[1], status) : V_UNDEF;
}

static Value require_mutable_make(Thread *T, Value *args, int n) {
    (void)n;
    return override_new(T, args[0], args[1], FREEZE_NO);
}

static Value override_enter(Thread *T, Value *args, int n) {
    (void)n;
    Override *f = as_override(args[0]);
    if (type_of(args[0]) == type_require_mutable && lf_is_frozen(T, f->object))
        return lf_raise(T, exc_TypeError, "cannot require mutability: object is already frozen");
    f->before = freezability_get(T, f->object);
    return set_status(T, f->object, f->status) ? lf_retain(T, f->object) : V_UNDEF;
}

static Value override_exit(Thread *T, Value *args, int n) {
    (void)n;
    Override *f = as_override(args[0]);
    if (lf_is_frozen(T, f->object)) return V_FALSE;
    return set_status(T, f->object, f->before == FREEZE_UNSET ? FREEZE_YES : f->before) ? V_FALSE : V_UNDEF;
}

static const MethodDef override_methods[] = {
    {"__enter__(self, /)", override_enter, "Sets the status; answers the object.", 0},
    {"__exit__(self, /, *exception)", override_exit, "Restores what was before.", 0},
    {0}};
static const Kind kind_override = {.name = "FreezabilityOverride", .visit = override_visit};
static const TypeDef typedef_override = {
    .name = "immutable.FreezabilityOverride",
    .doc =
        "with FreezabilityOverride(obj, status): the object has another freezability status for the time of "
        "the block.\n\nAfterwards it carries its former status explicitly (FREEZABLE_YES, if it had none).",
    .where = &type_override,
    .kind = &kind_override,
    .size = sizeof(Override),
    .new_ = {"FreezabilityOverride(cls, obj, status, /)", override_make, NULL, 0},
    .methods = override_methods,
};
static const TypeDef typedef_require_mutable = {
    .name = "immutable.require_mutable",
    .doc =
        "with require_mutable(obj): the object cannot be frozen for the time of the block.\n\nTypeError when "
        "it is frozen already.",
    .where = &type_require_mutable,
    .base = &type_override,
    .kind = &kind_override,
    .size = sizeof(Override),
    .new_ = {"require_mutable(cls, obj, /)", require_mutable_make, NULL, 0},
};

/* ---- the module ------------------------------------------------------------------------------------- */

static bool fill(Thread *T, Value module) {
    static const struct {
        const char *name;
        int value;
    } statuses[] = {{"FREEZABLE_YES", FREEZE_YES},
                    {"FREEZABLE_NO", FREEZE_NO},
                    {"FREEZABLE_EXPLICIT", FREEZE_EXPLICIT},
                    {"FREEZABLE_PROXY", FREEZE_PROXY}};
    for (size_t i = 0; i < sizeof statuses / sizeof *statuses; i++)
        if (!module_set(T, module, statuses[i].name, v_int(statuses[i].value))) return false;
    return module_set(T, module, "ImmutableModule", v_obj(type_immutable_module));
}

static const MethodDef functions[] = {
    {"freeze(*objects)", immutable_freeze,
     "Makes the objects and everything that they reach immutable for ever; returns the first.\n\n"
     "All of it or, when something cannot be frozen, nothing: NotFreezableError, whose note says how "
     "it was reached, or what a __pre_freeze__ raises. The walk ends at cowns. What is frozen has no "
     "owner, and every thread may refer to it. A free region, with its subregions, is frozen in "
     "constant time. TypeError without an argument. (PEP 795.)",
     0},
    {"is_frozen(obj, /)", immutable_is_frozen,
     "Is the object immutable, with all that it reaches? True, too, for what is immutable by nature and "
     "tuples of it. (PEP 795.)",
     0},
    {"isfrozen(obj, /)", immutable_is_frozen, "Another name for is_frozen().", 0},
    {"set_freezable(obj, status, /)", immutable_set_freezable,
     "Says whether freeze() may freeze the object, or, of a class, it and its instances: FREEZABLE_YES, _NO, "
     "_EXPLICIT or _PROXY. Returns None. ValueError for another status, TypeError for a frozen object or one "
     "that cannot have a status.",
     0},
    {"get_freezable(obj, /)", immutable_get_freezable,
     "The status that holds for the object, a FREEZABLE_ constant: its own, else its class's; -1 when "
     "neither says.",
     0},
    {"unset_freezable(obj, /)", immutable_unset_freezable,
     "Removes the object's own status, if it has one; its class's holds then. Returns None.", 0},
    {"freezable(obj, /)", immutable_freezable,
     "Decorator: the class with its instances, or the function, may be frozen. Returns its argument.", 0},
    {"unfreezable(obj, /)", immutable_unfreezable,
     "Decorator: the class with its instances, or the function, is never frozen; so instances cannot be "
     "stored in a region either. Returns its argument.",
     0},
    {"explicitlyFreezable(obj, /)", immutable_explicitly_freezable,
     "Decorator: the class with its instances, or the function, is frozen only as an argument of freeze() "
     "itself, not when freeze() reaches it. Returns its argument.",
     0},
    {"frozen(obj, /)", immutable_frozen,
     "Decorator: the class or function is frozen at once; returns it. The errors are those of freeze().", 0},
    {0}};
static const char module_doc[] =
    "Deep immutability: freezing object graphs, and deciding what may be frozen.\n\n"
    "freeze(x) makes x and all that it reaches immutable for ever, in place: containers with their "
    "items, instances with their class and its bases, functions with what they name. Any number of "
    "threads may read it without locks. Each attempt to change it raises TypeError 'object of type T "
    "is immutable', with a note that says where it was frozen; nothing that the class defines "
    "(__setattr__, __setitem__, a setter, __iadd__) is called. Reading, iterating and deriving new "
    "objects work as before, and what is derived is mutable. A variable can always be bound to "
    "something else.\n\n"
    "Numbers, text, bytes, None and the like are immutable by nature, as are builtin types and "
    "functions; a tuple, frozenset or slice is when what it holds is. So are dates and timedeltas; times, "
    "datetimes and timezones when their zone or offset is.\n\n"
    "A function takes a copy of the globals that it and the functions nested in it name, and of the "
    "variables of enclosing functions: it sees their values of that moment, which are frozen with it, "
    "and cannot assign them. Its locals, its arguments and new objects stay mutable; it may import and "
    "define classes. A module that is reached becomes a proxy: the module object is immutable, and "
    "reads and writes go to its mutable half in sys.mut_modules of the running thread. A weak "
    "reference that is reached keeps its target from then on.\n\n"
    "Generators, coroutines, iterators, files, locks and random generators are state of a run and "
    "cannot be frozen, nor what a program says must not be: NotFreezableError, with a note of how it "
    "was reached ('reached via Conn.lock of [1]'), and nothing has changed. An object may define "
    "__pre_freeze__(): it is called once, before the object is first frozen, and may change the "
    "object, freeze others or raise. A store into a region freezes classes and functions on its way, but "
    "runs no hook: an object whose hook has not run is refused, freeze it first.\n\n"
    "What one call freezes is freed together, at once, when the last reference into it goes, cycles "
    "included; classes, functions and modules have lifetimes of their own. Weak references from "
    "outside are cleared first, then finalizers run, and see their objects mutable again.";

static const TypeDef *const types[] = {&typedef_override,          &typedef_require_mutable,
                                       &typedef_not_freezable,     &typedef_shared_field,
                                       &typedef_interpreter_local, NULL};
const ModuleDef module_immutable = {
    .name = "immutable",
    .doc = module_doc,
    .functions = functions,
    .types = types,
    .init = fill,
};
