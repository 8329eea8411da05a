/* _tuplegetter, the descriptor of a named tuple's field. */
#include "src/objects/tuple_getter.h"
#include "src/objects/containers.h"
#include "src/objects/iterators.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"

typedef struct TupleGetter {
    Obj h;
    Value doc;
    int64_t at;
} TupleGetter;

static Type *type_tuple_getter;

static inline TupleGetter *as_getter(Value v) { return (TupleGetter *)v_as_obj(v); }

static bool getter_visit(Obj *o, VisitFn fn, void *ctx) {
    return visit_slots(&((TupleGetter *)o)->doc, 1, fn, ctx);
}
static const Kind kind_getter = {
    .name = "_tuplegetter", .visit = getter_visit, .flags = KIND_MOVABLE | KIND_FREEZABLE};

static Value getter_make(Thread *T, Value *args, int n) {
    (void)n;
    int64_t at;
    if (!obj_as_index(T, args[1], &at, exc_OverflowError)) return V_UNDEF;
    TupleGetter *g = iter_object_new(T, args[0], sizeof *g);
    if (!g) return V_UNDEF;
    g->at = at;
    lf_init(&g->doc, lf_retain(T, args[2]));
    return v_obj(g);
}

static Value getter_get(Thread *T, Value self, Value obj, Value type) {
    (void)type;
    int64_t at = as_getter(self)->at;
    if (obj == V_UNDEF || obj == V_NONE) return lf_retain(T, self);
    if (!is_tuple(obj))
        return lf_raise(T, exc_TypeError,
                        "descriptor for index '%zd' for tuple subclasses doesn't apply to '%T' object",
                        (ptrdiff_t)at, obj);
    if (at < 0 || at >= as_tuple(obj)->len) return lf_raise(T, exc_IndexError, "tuple index out of range");
    return lf_retain(T, as_tuple(obj)->items[at]);
}

static bool getter_set(Thread *T, Value self, Value obj, Value v) {
    (void)self, (void)obj;
    lf_raise(T, exc_AttributeError, v == V_UNDEF ? "can't delete attribute" : "can't set attribute");
    return false;
}

static Value getter_repr(Thread *T, Value self) {
    return str_format(T, "_tuplegetter(%zd, %R)", (ptrdiff_t)as_getter(self)->at, as_getter(self)->doc);
}

static Value getter_reduce(Thread *T, Value *args, int n) {
    (void)n;
    Value parts[2] = {v_int(as_getter(args[0])->at), as_getter(args[0])->doc};
    return reduce_as(T, args[0], parts, 2, V_UNDEF);
}

static Value getter_doc(Thread *T, Value self) { return lf_retain(T, as_getter(self)->doc); }
static bool getter_set_doc(Thread *T, Value self, Value v) {
    return lf_store(T, &as_getter(self)->h, &as_getter(self)->doc, lf_retain(T, v == V_UNDEF ? V_NONE : v));
}

static const MethodDef getter_methods[] = {
    {"__reduce__(self, /)", getter_reduce, "How pickle and copy make another one.", 0}, {0}};
static const GetSetDef getter_getset[] = {{"__doc__", getter_doc, getter_set_doc, NULL}, {0}};

const TypeDef typedef_tuple_getter = {
    .name = "collections._tuplegetter",
    .where = &type_tuple_getter,
    .kind = &kind_getter,
    .size = sizeof(TupleGetter),
    .slots = {.repr = getter_repr, .descr_get = getter_get, .descr_set = getter_set},
    .new_ = {"_tuplegetter(cls, index, doc, /)", getter_make, NULL, METHOD_NEW},
    .methods = getter_methods,
    .getset = getter_getset,
};

int64_t tuple_getter_index(Value v) {
    return v_is_obj(v) && type_of_obj(v_as_obj(v))->slots.descr_get == getter_get ? as_getter(v)->at : -1;
}
