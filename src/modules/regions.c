/* regions.c — the module regions: what programs say about who owns which objects. */
#include "runtime/bury.h"
#include "runtime/freeze.h"
#include "runtime/region.h"
#include "runtime/verify.h"
#include "src/modules/spawn.h"
#include "src/modules/when.h"
#include "src/modules/regions_dump.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/native.h"
#include "src/vm/cown_type.h"
#include "src/objects/region_type.h"
#include "src/objects/str.h"
#include "src/objects/weakref.h"
#include "src/vm/import.h"

static Value is_local(Thread *T, Value *a, int n) {
    (void)n;
    return v_bool(value_is_local(T, a[0]));
}

static Value is_owned(Thread *T, Value *a, int n) {
    (void)T, (void)n;
    return v_bool(value_is_owned(a[0]));
}

static Value get_region(Thread *T, Value *a, int n) {
    (void)n;
    return value_region(T, a[0]);
}

static Value merge(Thread *T, Value *a, int n) {
    (void)n;
    Region *source = region_of_bridge(a[0]), *sink = region_of_bridge(a[1]);
    if (!source) return lf_raise(T, exc_RegionError, "Source is not a region");
    if (!sink) return lf_raise(T, exc_RegionError, "Sink is not a region");
    if (source == sink) return V_NONE;
    if (source->parent != sink->id) return lf_raise(T, exc_RegionError, "Sink is not a parent of source");
    return region_merge(T, v_as_obj(a[0])) ? V_NONE : V_UNDEF;
}

static Value dissolve(Thread *T, Value *a, int n) {
    (void)n;
    Region *r = region_of_bridge(a[0]);
    if (!r) return lf_raise(T, exc_RegionError, "Argument is not a region");
    if (r->parent)
        return lf_raise(T, exc_RegionError, "Can't dissolve a region that is the child of another");
    if (r->cown) return lf_raise(T, exc_RegionError, "Can't dissolve a region that is owned by a cown");
    return region_dissolve(T, v_as_obj(a[0])) ? V_NONE : V_UNDEF;
}

/* A copied region is a new region. */
static bool has_regions(const Region *r) {
    for (uint32_t i = 0; i < r->nmembers; i++)
        if (is_instance(v_obj(r->members[i]), type_region)) return true;
    return false;
}

/* A copy of the graph: what is immutable by nature, functions and classes stay as they are. Nobody misses the
 * original if the argument is the only reference to all that was frozen with it: then that is thawed itself.
 */
static Value thaw(Thread *T, Value *a, int n) {
    (void)n;
    if (v_is_obj(a[0]) && lf_refuses_writes(v_as_obj(a[0])) && !has_regions(region_of(v_as_obj(a[0]))) &&
        region_thaw(T, v_as_obj(a[0])))
        return lf_retain(T, a[0]);
    Value copy = import_module_c(T, "copy");
    if (copy == V_UNDEF) return V_UNDEF;
    Value args[] = {copy, a[0]};
    Value r = lf_call_method(T, str_intern_c(T, "deepcopy"), args, 2);
    lf_release(T, copy);
    return r;
}

static Value verify(Thread *T, Value *a, int n) {
    (void)a, (void)n;
    char why[300];
    return lf_verify(T, why, sizeof why) ? V_NONE : lf_raise(T, exc_RuntimeError, "%s", why);
}

static const MethodDef functions[] = {
    {"is_local(object, /)", is_local,
     "Is the object in the running thread's own, local region? False for what is immutable, and for members "
     "of regions.",
     0},
    {"is_owned(object, /)", is_owned,
     "Is the object a member of a region that a program made, its bridge included? Asking borrows nothing.",
     0},
    {"get_region(object, /)", get_region,
     "The region that the object is a member of, a Region, or None when it is local, immutable or a cown. "
     "The answer borrows, like any reference to the region.",
     0},
    {"merge(source, sink, /)", merge,
     "Makes the members of source members of sink, which must be its parent; returns None. source "
     "ends: sink owns what it owned, its subregions too, its object goes on as an ordinary member, and "
     "borrows of it are borrows of sink. RegionError, and no change, when an argument is no region or "
     "sink is not the parent. (As in FrankenScript, PLDI 2025, doi 10.1145/3729313.)",
     0},
    {"dissolve(region, /)", dissolve,
     "Makes the members of a region local again; returns None. The region ends, its subregions are free "
     "regions that local objects borrow from. RegionError, and no change, when a region or a cown owns it.",
     0},
    {"spawn(function, /, *args)", regions_spawn,
     "Runs function(*args) in a new thread, with a local region and modules of its own, and returns "
     "its handle.\n\n"
     "The function and what it names are frozen. An argument must be immutable, a cown or another "
     "object made for sharing, or a free region that nothing else refers to: that is moved. "
     "RegionError, and no thread, otherwise.",
     0},
    {"when(*cowns)", regions_when,
     "@when(a, b) runs the function below once, when it can have the cowns a and b alone, on some "
     "worker thread; its parameters are the cowns.\n\n"
     "An item may be a list of cowns, which is one parameter, and read() of either. Further parameters "
     "must have defaults: they are captured now, and a free region among them is moved. The function "
     "and what it names are frozen; data that it names must be immutable or a cown: RegionError "
     "otherwise. Behaviours with a cown in common run in the order in which they were made. The name "
     "of the function becomes the result: a cown, whose wait() gives what the function returned. "
     "(Behaviour-oriented concurrency: OOPSLA 2023, doi 10.1145/3622852.)",
     0},
    {"read(cowns, /)", regions_read,
     "In when(): the behaviour only reads the cown, or those in the list, together with other readers.", 0},
    {"wait(timeout=None)", regions_wait,
     "Waits until all behaviours have ended, at most timeout seconds; returns None. TimeoutError when "
     "the time is over first: they go on.",
     0},
    {"quiesce(timeout=None)", regions_quiesce, "The same as wait().", 0},
    {"together()", regions_together,
     "`with together():` schedules the behaviours that its block makes at once, at the end of the block: no "
     "other behaviour comes between them.",
     0},
    {"thaw(object, /)", thaw,
     "A mutable deep copy of a frozen object, which belongs to the caller; identities and cycles "
     "inside it are kept, and what is immutable by nature, functions and classes are not copied. The "
     "frozen object stays as it is; only when the argument is the only reference to all that was "
     "frozen with it, as in thaw(move x), that itself becomes mutable again and nothing is copied.",
     0},
    {"dump(object=?, file=None, *, limit=100)", regions_dump,
     "The graph that the object reaches, by regions, as a picture: text for Mermaid, or SVG when the "
     "file's name ends in .svg. Without an object, the variables of the running calls and what they "
     "reach.\n\n"
     "file is a path or an open text file; without one the text for Mermaid is returned, otherwise "
     "None. No more than limit objects are drawn; the picture says how many there are besides. The "
     "content of a cown that another thread may hold is not looked at. Nothing changes owner, and the "
     "counts shown are those without the call itself. ValueError when limit is not from 1 to 10,000. "
     "(The notation is that of FrankenScript.)",
     0},
    {"verify()", verify,
     "Recomputes every count of the thread's regions and local objects; returns None. RuntimeError names one "
     "that is wrong.",
     0},
    {0}};
static const TypeDef *const types[] = {&typedef_region, &typedef_region_error, &typedef_spawned,
                                       &typedef_cown,   &typedef_region_ref,   NULL};

/* The same objects as in the module immutable. */
static bool init(Thread *T, Value module) {
    static const char *const shared[] = {"freeze", "is_frozen", "unfreezable"};
    Value immutable = import_module_c(T, "immutable");
    bool ok = immutable != V_UNDEF && when_types(T);
    for (size_t i = 0; ok && i < sizeof shared / sizeof *shared; i++) {
        Value v = dict_get_str(as_dict(module_dict(immutable)), str_intern_c(T, shared[i]));
        ok = v == V_UNDEF || module_set(T, module, shared[i], lf_retain(T, v));
    }
    lf_release(T, immutable);
    return ok && module_set(T, module, "move",
                            lf_retain(T, dict_get_str(as_dict(T->builtins), str_intern_c(T, "move"))));
}
const ModuleDef module_regions = {
    "regions",
    "Groups of objects with one owner: made, nested, moved, shared between threads. (Lungfish; nested "
    "regions with a bridge object: Reggio, OOPSLA 2023, doi 10.1145/3622846; ownership of regions "
    "found out as the program runs: PLDI 2025, doi 10.1145/3729313.)\n\n"
    "r = Region() makes a region; its attributes are its fields. What is stored in a field, or in a "
    "list, dict or object that is in the region already, becomes a member with everything that it "
    "refers to: all of it, or, when a part cannot, nothing. Classes and functions that are reached are "
    "frozen instead, members of an Enum with their class; numbers, text and tuples of them are shared; "
    "generators, exceptions, files and iterators cannot move.\n\n"
    "Local variables and local objects may refer to members: they borrow, and the region counts them. "
    "A member refers to members of its own region, to what is immutable, to cowns, and to the Region "
    "object of a subregion, which it owns: one owner, no circles. Anything else is a RegionError, and "
    "nothing has changed. RegionError has the ends of the refused reference in source and target, "
    "which it does not keep alive, and in holders who is in the way; its notes name them.\n\n"
    "A region is closed when nobody outside refers into it or into its subregions. When the last "
    "reference from outside to the Region object goes, an unborrowed region dies as a whole, cycles "
    "included, and a borrowed one dissolves: its members are local again.\n\n"
    "A Cown shares a region between threads: one at a time holds it. A cown made from an open region "
    "is held by its maker until the region closes. `with c as r:` acquires it and, at the end, unbinds "
    "r and releases it, which fails while something still refers into the region. When a region is "
    "given away, weak references into it from outside are cut; RegionRef is a handle that stays and "
    "checks each use.\n\n"
    "`move(x)` and `move x` take a value out of a variable, an attribute or an item and unbind that; "
    "so a region can be handed on with no borrow left behind. `with r:` makes r the place where the "
    "block's own displays, comprehensions and instances are born.",
    functions, types, init};
