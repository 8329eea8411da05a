/* RegionError: a RuntimeError that knows, without keeping them, the objects at both ends of the reference
 * that was refused, and who holds what is in the way. */
#include "src/builtins/exceptions.h"
#include "src/modules/object_graph.h"
#include "src/objects/containers.h"
#include "src/objects/holders.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/region_type.h"
#include "src/objects/weakref.h"
#include "runtime/policy.h"

Type *exc_RegionError;

enum { GRAPH_OBJECTS = 2000, GRAPH_ROWS = 200 }; /* of what -X explain chooses from */

enum { REGION_SOURCE, REGION_TARGET, REGION_HOLDERS, REGION_GRAPH, REGION_FIELDS };

/* A weak reference, or the object itself when it lies in no region: a cown, a builtin class. */
static Value weak_field(Thread *T, Value self, int n) {
    Value ref = as_exception(self)->fields[n];
    if (ref == V_UNDEF) return V_NONE;
    if (!is_instance(ref, type_weakref)) return lf_retain(T, ref);
    Value v = weakref_target(T, (WeakRef *)v_as_obj(ref));
    return v == V_UNDEF ? V_NONE : v;
}
static Value get_source(Thread *T, Value self) { return weak_field(T, self, REGION_SOURCE); }
static Value get_target(Thread *T, Value self) { return weak_field(T, self, REGION_TARGET); }

static Value get_holders(Thread *T, Value self) {
    Value v = as_exception(self)->fields[REGION_HOLDERS];
    return v == V_UNDEF ? list_new(T, 0) : lf_retain(T, v);
}

static Value get_graph(Thread *T, Value self) {
    Value v = as_exception(self)->fields[REGION_GRAPH];
    return v == V_UNDEF ? V_NONE : lf_retain(T, v);
}

static const GetSetDef getset[] = {
    {"source", get_source, NULL, "The object that would have held the reference, if it still lives."},
    {"target", get_target, NULL, "The object referred to, if it still lives."},
    {"holders", get_holders, NULL, "A list of Holder: the references that are in the way."},
    {"_graph", get_graph, NULL, "With -X explain: the objects around it when it was raised, as text."},
    {0}};
const TypeDef typedef_region_error = {
    .name = "regions.RegionError",
    .doc = "A reference or a change of owner that the rules of regions forbid.",
    .where = &exc_RegionError,
    .base = &exc_RuntimeError,
    .size = EXCEPTION_SIZE(REGION_FIELDS),
    .flags = TYPE_BASETYPE | TYPE_EXCEPTION | TYPE_HAS_DICT,
    .getset = getset,
};

static void set_weak(Thread *T, Value e, int n, Obj *o) {
    if (!o) return;
    Value ref = o->rid == RID_IMMORTAL || o->rid == RID_ATOMS ? lf_retain(T, v_obj(o)) : weakref_to(T, o);
    if (ref == V_UNDEF)
        lf_exc_clear(T);
    else
        exception_set_field(T, e, n, ref);
    lf_release(T, ref);
}

static void add_notes(Thread *T, Value e, Value holders) {
    Value notes = list_new(T, 0);
    for (int64_t i = 0; notes != V_UNDEF && i < as_list(holders)->len; i++)
        list_append(T, notes, holder_text(T, as_list(holders)->items[i]));
    if (notes != V_UNDEF && as_list(notes)->len) obj_setattr(T, e, name___notes__, notes);
    lf_release(T, notes);
    if (lf_failed(T)) lf_exc_clear(T);
}

void region_error_add(Thread *T, Value e, Value holders) {
    exception_set_field(T, e, REGION_HOLDERS, holders);
    add_notes(T, e, holders);
}

void region_error_explain(Thread *T, Value e, Obj *source, Obj *target) {
    GraphQuery q = {.root = V_UNDEF,
                    .source = source ? v_obj(source) : V_UNDEF,
                    .target = target ? v_obj(target) : V_UNDEF,
                    .namespace = V_UNDEF,
                    .frames = GRAPH_ALL_FRAMES,
                    .max_nodes = GRAPH_OBJECTS,
                    .max_rows = GRAPH_ROWS};
    Value graph = object_graph(T, &q);
    if (graph == V_UNDEF)
        lf_exc_clear(T);
    else
        exception_set_field(T, e, REGION_GRAPH, graph);
    lf_release(T, graph);
}

void region_error(Thread *T, const char *text, Obj *source, Obj *target, Value holders) {
    lf_raise(T, exc_RegionError, "%s", text);
    Value e = lf_exc_take(T);
    if (is_instance(e, exc_RegionError)) {
        set_weak(T, e, REGION_SOURCE, source);
        set_weak(T, e, REGION_TARGET, target);
        if (lf_policy.explain) region_error_explain(T, e, source, target);
        if (holders != V_UNDEF) region_error_add(T, e, holders);
    }
    T->exc = e;
}
