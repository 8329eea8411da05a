/* None, NotImplemented and Ellipsis: constants that are no objects but have types. */
#include "src/objects/names.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/str.h"
#include "src/objects/type.h"

Type *type_none, *type_notimpl, *type_ellipsis;

/* The type's only instance. */
static Value the_instance(Thread *T, Value *a, Value v, const char *name) {
    if (as_tuple(a[1])->len || a[2] != V_UNDEF)
        return lf_raise(T, exc_TypeError, "%s takes no arguments", name);
    return v;
}

static const Kind kind_constant = {.name = "constant", .flags = KIND_ATOM};

static Value none_new(Thread *T, Value *a, int n) {
    (void)n;
    return the_instance(T, a, V_NONE, "NoneType");
}
static Value none_repr(Thread *T, Value self) {
    (void)T;
    (void)self;
    return name_None;
}
static int none_truth(Thread *T, Value self) {
    (void)T;
    (void)self;
    return 0;
}
static bool none_hash(Thread *T, Value self, int64_t *out) {
    (void)T;
    (void)self;
    *out = 0xFCA86420; /* the number that CPython gives it */
    return true;
}
static Value none_compare(Thread *T, Value a, Value b, int op) {
    (void)T;
    if (a != b || (op != CMP_EQ && op != CMP_NE)) return V_NOTIMPL;
    return v_bool(op == CMP_EQ);
}
const TypeDef typedef_none = {
    .name = "NoneType",
    .doc = "The type of the None singleton.",
    .where = &type_none,
    .kind = &kind_constant,
    .size = sizeof(Obj),
    .slots = {.repr = none_repr, .truth = none_truth, .hash = none_hash, .compare = none_compare},
    .new_ = {"NoneType(cls, /, *args, **kwargs)", none_new, NULL, METHOD_NEW | METHOD_LAZY},
};

static Value notimpl_new(Thread *T, Value *a, int n) {
    (void)n;
    return the_instance(T, a, V_NOTIMPL, "NotImplementedType");
}
static Value notimpl_repr(Thread *T, Value self) {
    (void)self;
    return str_intern_c(T, "NotImplemented");
}
static int notimpl_truth(Thread *T, Value self) {
    (void)self;
    lf_raise(T, exc_TypeError, "NotImplemented should not be used in a boolean context");
    return -1;
}
static Value notimpl_reduce(Thread *T, Value *a, int n) {
    (void)n;
    return notimpl_repr(T, a[0]);
}
static const MethodDef notimpl_methods[] = {{"__reduce__(self, /)", notimpl_reduce, NULL, 0}, {0}};
const TypeDef typedef_notimplemented = {
    .name = "NotImplementedType",
    .doc = "The type of the NotImplemented singleton.",
    .where = &type_notimpl,
    .kind = &kind_constant,
    .size = sizeof(Obj),
    .slots = {.repr = notimpl_repr, .truth = notimpl_truth},
    .new_ = {"NotImplementedType(cls, /, *args, **kwargs)", notimpl_new, NULL, METHOD_NEW | METHOD_LAZY},
    .methods = notimpl_methods,
};

static Value ellipsis_new(Thread *T, Value *a, int n) {
    (void)n;
    return the_instance(T, a, V_ELLIPSIS, "EllipsisType");
}
static Value ellipsis_repr(Thread *T, Value self) {
    (void)self;
    return str_intern_c(T, "Ellipsis");
}
static Value ellipsis_reduce(Thread *T, Value *a, int n) {
    (void)n;
    return ellipsis_repr(T, a[0]);
}
static const MethodDef ellipsis_methods[] = {{"__reduce__(self, /)", ellipsis_reduce, NULL, 0}, {0}};
const TypeDef typedef_ellipsis = {
    .name = "ellipsis",
    .doc = "The type of the Ellipsis singleton.",
    .where = &type_ellipsis,
    .kind = &kind_constant,
    .size = sizeof(Obj),
    .slots = {.repr = ellipsis_repr},
    .new_ = {"ellipsis(cls, /, *args, **kwargs)", ellipsis_new, NULL, METHOD_NEW | METHOD_LAZY},
    .methods = ellipsis_methods,
};
