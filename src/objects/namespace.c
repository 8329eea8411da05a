/* SimpleNamespace: an object that is nothing but its attributes. */
#include "src/objects/attributes.h"
#include "src/objects/containers.h"
#include "src/objects/call.h"
#include "src/objects/error.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

Type *type_namespace;

static bool take_names(Thread *T, Value self, Value from) {
    Value k, v;
    for (int64_t i = 0; dict_next(as_dict(from), &i, &k, &v);) {
        if (!is_str(k)) {
            lf_raise(T, exc_TypeError, "keywords must be strings");
            return false;
        }
        Value name = str_intern(T, lf_retain(T, k));
        if (name == V_UNDEF || !attribute_set(T, v_as_obj(self), name, v)) return false;
    }
    return true;
}

static Value make(Thread *T, Value *a, int n) {
    (void)n;
    return instance_new(T, as_type(a[0]));
}

Value namespace_new(Thread *T) { return instance_new(T, type_namespace); }

static Value init(Thread *T, Value *a, int n) {
    (void)n;
    const Tuple *args = as_tuple(a[1]);
    if (args->len > 1)
        return lf_raise(T, exc_TypeError, "%S expected at most 1 argument, got %d", type_of(a[0])->name,
                        (int)args->len);
    if (args->len == 1) {
        Value given = is_dict(args->items[0]) ? lf_retain(T, args->items[0])
                                              : lf_call1(T, v_obj(type_dict), args->items[0]);
        if (given == V_UNDEF) return V_UNDEF;
        bool ok = take_names(T, a[0], given);
        lf_release(T, given);
        if (!ok) return V_UNDEF;
    }
    return a[2] == V_UNDEF || take_names(T, a[0], a[2]) ? V_NONE : V_UNDEF;
}

static Value namespace_repr(Thread *T, Value self) {
    if (!lf_enter(T, " while getting the repr of an object")) return V_UNDEF;
    const char *name = type_of(self) == type_namespace ? "namespace" : type_name(self);
    int shown = repr_enter(T, self);
    Value d = shown == 0 ? attribute_copy(T, v_as_obj(self)) : V_UNDEF, r = V_UNDEF;
    if (shown > 0) r = str_format(T, "%s(...)", name);
    if (d != V_UNDEF) {
        StrBuilder b;
        sb_init(&b, T);
        sb_utf8(&b, name, strlen(name));
        sb_c(&b, "(");
        Value k, v;
        bool ok = true, comma = false;
        for (int64_t i = 0; ok && dict_next(as_dict(d), &i, &k, &v);) {
            if (!is_str(k)) continue;
            Value text = obj_repr(T, v);
            ok = text != V_UNDEF;
            if (!ok) break;
            if (comma) sb_c(&b, ", ");
            comma = true;
            sb_str(&b, k);
            sb_c(&b, "=");
            sb_str(&b, text);
            lf_release(T, text);
        }
        sb_c(&b, ")");
        if (ok)
            r = sb_done(&b);
        else
            sb_free(&b);
        lf_release(T, d);
    }
    if (shown == 0) repr_leave(T, self);
    return r;
}

static Value namespace_compare(Thread *T, Value a, Value b, int op) {
    if (!is_instance(a, type_namespace) || !is_instance(b, type_namespace)) return V_NOTIMPL;
    Value x = attribute_copy(T, v_as_obj(a)), y = x == V_UNDEF ? V_UNDEF : attribute_copy(T, v_as_obj(b));
    Value r = y == V_UNDEF ? V_UNDEF : obj_compare(T, x, y, op);
    lf_release(T, x);
    lf_release(T, y);
    return r;
}

static Value namespace_reduce(Thread *T, Value *a, int n) {
    (void)n;
    Value d = attribute_copy(T, v_as_obj(a[0]));
    Value r = d == V_UNDEF ? V_UNDEF : tuple_from(T, (Value[]){v_obj(type_of(a[0])), tuple_empty, d}, 3);
    lf_release(T, d);
    return r;
}

static Value namespace_replace(Thread *T, Value *a, int n) {
    (void)n;
    Value made = lf_call0(T, v_obj(type_of(a[0])));
    if (made == V_UNDEF) return V_UNDEF;
    if (!is_instance(made, type_namespace)) {
        lf_raise(T, exc_TypeError, "expect %s type, but %T() returned '%T' object", "types.SimpleNamespace",
                 a[0], made);
        lf_release(T, made);
        return V_UNDEF;
    }
    Value d = attribute_copy(T, v_as_obj(a[0]));
    bool ok = d != V_UNDEF && take_names(T, made, d) && (a[1] == V_UNDEF || take_names(T, made, a[1]));
    lf_release(T, d);
    if (ok) return made;
    lf_release(T, made);
    return V_UNDEF;
}

static Value get_dict(Thread *T, Value self) { return obj_dict(T, self); }

static const MethodDef methods[] = {
    {"__reduce__(self, /)", namespace_reduce, "Return state information for pickling", 0},
    {"__replace__(self, /, **changes)", namespace_replace, "A copy with some attributes replaced.",
     METHOD_LAZY},
    {0}};
static const GetSetDef getset[] = {{"__dict__", get_dict, NULL, NULL}, {0}};
static const Kind kind_namespace = {.name = "namespace", .flags = KIND_MOVABLE | KIND_FREEZABLE};
const TypeDef typedef_namespace = {
    .name = "types.SimpleNamespace",
    .doc = "A simple attribute-based namespace.",
    .where = &type_namespace,
    .kind = &kind_namespace,
    .size = sizeof(Obj),
    .flags = TYPE_BASETYPE | TYPE_HAS_DICT,
    .slots = {.repr = namespace_repr, .compare = namespace_compare},
    .new_ = {"SimpleNamespace(cls, /, *args, **kwargs)", make, NULL, METHOD_NEW | METHOD_LAZY},
    .init = {"__init__(self, /, *args, **kwargs)", init, NULL, METHOD_LAZY},
    .methods = methods,
    .getset = getset,
};
