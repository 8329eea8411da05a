/* super: attributes as the classes behind one in the order of another see them. */
#include "src/objects/containers.h"
#include "src/objects/descriptors.h"
#include "src/objects/error.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/objects/type_impl.h"

typedef struct Super {
    Obj h;
    Value type, obj, obj_type; /* obj and obj_type: V_UNDEF while unbound */
} Super;

Type *type_super;
static Super *as_super(Value v) { return (Super *)v_as_obj(v); }

Value super_find(Thread *T, const Type *type, const Type *obj_type, Value name, int64_t *place, Type **next) {
    *next = NULL;
    if (obj_type->mro == V_UNDEF) return V_UNDEF; /* its order is being made */
    const Tuple *mro = as_tuple(obj_type->mro);
    int64_t i = 0;
    while (i < mro->len && mro->items[i] != v_obj(type)) i++;
    *place = i++;
    if (i >= mro->len) return V_UNDEF;
    Type *after = as_type(mro->items[i]);
    const Tuple *own = after->mro == V_UNDEF ? NULL : as_tuple(after->mro);
    size_t left = (size_t)(mro->len - i);
    if (own && own->len == (int64_t)left && !memcmp(own->items, mro->items + i, left * sizeof(Value))) {
        *next = after; /* its cache serves */
        return type_lookup(T, after, name);
    }
    for (; i < mro->len; i++) {
        Value d = dict_get_str(as_dict(as_type(mro->items[i])->dict), name);
        if (d != V_UNDEF) return d;
    }
    return V_UNDEF;
}

Value super_lookup(Thread *T, Type *type, Value obj, Type *obj_type, Value name, bool *found) {
    int64_t place;
    Type *next;
    Value d = super_find(T, type, obj_type, name, &place, &next);
    *found = d != V_UNDEF;
    if (d == V_UNDEF) return V_UNDEF;
    lf_retain(T, d);
    Value (*get)(Thread *, Value, Value, Value) = type_of(d)->slots.descr_get;
    if (!get) return d;
    /* through the class: super(C, C).f is C's idea of the base's f */
    Value r = get(T, d, obj == v_obj(obj_type) ? V_UNDEF : obj, v_obj(obj_type));
    lf_release(T, d);
    return r;
}

/* The class in whose order to look: obj itself when it is a class below type, else its class. NULL:
 * TypeError. */
static Type *check(Thread *T, Type *type, Value obj) {
    if (is_type(obj) && type_is_subtype(as_type(obj), type)) return as_type(obj);
    if (is_instance(obj, type)) return type_of(obj);
    bool missing;
    Value claimed = obj_getattr_or(T, obj, name___class__, &missing); /* proxies */
    bool fine = claimed != V_UNDEF && is_type(claimed) && type_is_subtype(as_type(claimed), type);
    Type *r = fine ? as_type(claimed) : NULL;
    lf_release(T, claimed);
    if (!fine && !lf_failed(T))
        lf_raise(T, exc_TypeError,
                 "super(type, obj): obj (%s %s) is not an instance or subtype of type (%s).",
                 is_type(obj) ? "type" : "instance of", is_type(obj) ? as_type(obj)->cname : type_name(obj),
                 type->cname);
    return r;
}

static bool bind(Thread *T, Super *s, Type *type, Value obj) {
    Type *obj_type = NULL;
    if (obj != V_UNDEF && !(obj_type = check(T, type, obj))) return false;
    return lf_store(T, &s->h, &s->type, lf_retain(T, v_obj(type))) &&
           lf_store(T, &s->h, &s->obj, lf_retain(T, obj)) &&
           lf_store(T, &s->h, &s->obj_type, obj_type ? lf_retain(T, v_obj(obj_type)) : V_UNDEF);
}

static bool init_plain(Thread *T, Super *s) {
    Value type, obj;
    if (!super_arguments(T, &type, &obj)) return false;
    bool ok = bind(T, s, as_type(type), obj);
    lf_release(T, type);
    lf_release(T, obj);
    return ok;
}

static bool init(Thread *T, Super *s, const Value *args, int64_t n) {
    if (!n) return init_plain(T, s);
    if (n > 2)
        lf_raise(T, exc_TypeError, "super() expected at most 2 arguments, got %d", (int)n);
    else if (!is_type(args[0]))
        lf_raise(T, exc_TypeError, "super() argument 1 must be a type, not %T", args[0]);
    else
        return bind(T, s, as_type(args[0]), n > 1 && args[1] != V_NONE ? args[1] : V_UNDEF);
    return false;
}

static Value super_init(Thread *T, Value *a, int n) {
    (void)n;
    if (a[2] != V_UNDEF) return lf_raise(T, exc_TypeError, "super() takes no keyword arguments");
    return init(T, as_super(a[0]), as_tuple(a[1])->items, as_tuple(a[1])->len) ? V_NONE : V_UNDEF;
}

Value super_new(Thread *T, const Value *args, int n) {
    Super *s = lf_alloc(T, SHAPE_SUPER, sizeof *s);
    if (!s) return V_UNDEF;
    if (init(T, s, args, n)) return v_obj(s);
    lf_release(T, v_obj(s));
    return V_UNDEF;
}

static Value super_getattr(Thread *T, Value self, Value name) {
    const Super *s = as_super(self);
    if (s->obj_type != V_UNDEF && name != name___class__) {
        bool found;
        Value r = super_lookup(T, as_type(s->type), s->obj, as_type(s->obj_type), name, &found);
        if (found) return r;
    }
    return object_getattribute(T, self, name);
}

static Value super_get(Thread *T, Value self, Value obj, Value type) {
    (void)type;
    const Super *s = as_super(self);
    if (obj == V_UNDEF || obj == V_NONE || s->obj != V_UNDEF) return lf_retain(T, self);
    Value made = instance_new(T, type_of(self));
    if (made == V_UNDEF || bind(T, as_super(made), as_type(s->type), obj)) return made;
    lf_release(T, made);
    return V_UNDEF;
}

static Value super_repr(Thread *T, Value self) {
    const Super *s = as_super(self);
    const char *type = s->type == V_UNDEF ? "NULL" : as_type(s->type)->cname;
    if (s->obj_type == V_UNDEF) return str_format(T, "<super: <class '%s'>, NULL>", type);
    return str_format(T, "<super: <class '%s'>, <%s object>>", type, as_type(s->obj_type)->cname);
}

static Value or_none(Thread *T, Value v) { return v == V_UNDEF ? V_NONE : lf_retain(T, v); }
static Value get_thisclass(Thread *T, Value self) { return or_none(T, as_super(self)->type); }
static Value get_self(Thread *T, Value self) { return or_none(T, as_super(self)->obj); }
static Value get_self_class(Thread *T, Value self) { return or_none(T, as_super(self)->obj_type); }

static bool super_visit(Obj *o, VisitFn fn, void *ctx) {
    Super *s = (Super *)o;
    return (s->type == V_UNDEF || fn(&s->type, ctx)) && (s->obj == V_UNDEF || fn(&s->obj, ctx)) &&
           (s->obj_type == V_UNDEF || fn(&s->obj_type, ctx));
}

static const GetSetDef getset[] = {
    {"__thisclass__", get_thisclass, readonly_attribute, "the class invoking super()"},
    {"__self__", get_self, readonly_attribute, "the instance invoking super(); may be None"},
    {"__self_class__", get_self_class, readonly_attribute,
     "the type of the instance invoking super(); may be None"},
    {0}};
static const Kind kind_super = {
    .name = "super", .visit = super_visit, .flags = KIND_MOVABLE | KIND_FREEZABLE};
const TypeDef typedef_super = {
    .name = "super",
    .doc = "super() -> same as super(__class__, <first argument>)\nsuper(type) -> unbound super object\n"
           "super(type, obj) -> bound super object; requires isinstance(obj, type)\n"
           "super(type, type2) -> bound super object; requires issubclass(type2, type)",
    .where = &type_super,
    .kind = &kind_super,
    .size = sizeof(Super),
    .flags = TYPE_BASETYPE,
    .shape = SHAPE_SUPER,
    .slots = {.repr = super_repr, .getattr = super_getattr, .descr_get = super_get},
    .init = {"__init__(self, /, *args, **kwargs)", super_init, NULL, METHOD_LAZY},
    .getset = getset,
};
