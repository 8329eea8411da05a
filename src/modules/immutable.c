/* immutable: making objects immutable for ever, and saying which may be. */
#include "runtime/freeze.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/native.h"

static Value immutable_freeze(Thread *T, Value *args, int n) {
    (void)n;
    Tuple *objects = as_tuple(args[0]);
    if (!objects->len) return lf_raise(T, exc_TypeError, "freeze() requires at least one argument");
    return lf_freeze(T, objects->items, (uint32_t)objects->len) ? lf_retain(T, objects->items[0]) : V_UNDEF;
}

static Value immutable_is_frozen(Thread *T, Value *args, int n) {
    (void)n;
    return v_bool(lf_is_frozen(T, args[0]));
}

static const MethodDef functions[] = {
    {"freeze(*objects)", immutable_freeze,
     "Makes the objects and everything that they reach immutable for ever; answers the first.\n\nAll of it "
     "or, when something cannot be frozen, nothing.",
     0},
    {"is_frozen(obj, /)", immutable_is_frozen, "Is the object immutable, with all that it reaches?", 0},
    {"isfrozen(obj, /)", immutable_is_frozen, "Another name for is_frozen().", 0},
    {0}};
const ModuleDef module_immutable = {
    .name = "immutable",
    .doc = "Deep immutability: freezing object graphs, and deciding what may be frozen.",
    .functions = functions,
};
