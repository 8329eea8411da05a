/* property, classmethod, staticmethod and bound methods. */
#include "src/objects/attributes.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/descriptors.h"
#include "src/objects/error.h"
#include "src/objects/generic_alias.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/objects/type_impl.h"

Type *type_property, *type_classmethod, *type_staticmethod, *type_method;

/* ---- property ------------------------------------------------------------------------------------- */

static Property *as_property(Value v) { return (Property *)v_as_obj(v); }

/* The name it was given by the class, else its getter's; V_UNDEF: neither. Owned. */
static Value property_name(Thread *T, Value self) {
    const Property *p = as_property(self);
    if (p->name != V_UNDEF) return lf_retain(T, p->name);
    if (p->get == V_UNDEF) return V_UNDEF;
    bool missing;
    Value name = obj_getattr_or(T, p->get, name___name__, &missing);
    if (lf_failed(T)) lf_exc_clear(T);
    return name;
}

static void no_accessor(Thread *T, Value self, Value obj, const char *what) {
    Value name = property_name(T, self);
    Value cls = type_of(obj)->qualname;
    if (name != V_UNDEF)
        lf_raise(T, exc_AttributeError, "property %R of %R object has no %s", name, cls, what);
    else
        lf_raise(T, exc_AttributeError, "property of %R object has no %s", cls, what);
    lf_release(T, name);
}

static Value property_get(Thread *T, Value self, Value obj, Value type) {
    (void)type;
    if (obj == V_UNDEF || obj == V_NONE) return lf_retain(T, self);
    Value get = as_property(self)->get;
    if (LIKELY(get != V_UNDEF)) return lf_call1(T, get, obj);
    no_accessor(T, self, obj, "getter");
    return V_UNDEF;
}

static bool property_set(Thread *T, Value self, Value obj, Value v) {
    Value fn = v == V_UNDEF ? as_property(self)->del : as_property(self)->set;
    if (fn == V_UNDEF) {
        no_accessor(T, self, obj, v == V_UNDEF ? "deleter" : "setter");
        return false;
    }
    Value r = v == V_UNDEF ? lf_call1(T, fn, obj) : lf_call2(T, fn, obj, v);
    lf_release(T, r);
    return r != V_UNDEF;
}

static bool keep(Thread *T, Value self, Value *slot, Value v) {
    return lf_store(T, v_as_obj(self), slot, v == V_NONE ? V_UNDEF : lf_retain(T, v));
}

/* The getter's docstring, unless one was given. A subclass keeps it in the instance, where its class
 * attribute would hide the descriptor's. */
static bool take_doc(Thread *T, Value self, Value doc) {
    Property *p = as_property(self);
    Value v = lf_retain(T, doc == V_NONE ? V_UNDEF : doc);
    p->getter_doc = false;
    if (v == V_UNDEF && p->get != V_UNDEF) {
        bool missing;
        v = obj_getattr_or(T, p->get, name___doc__, &missing);
        if (v == V_UNDEF && !missing) return false;
        p->getter_doc = v != V_UNDEF && v != V_NONE;
    }
    bool ok;
    if (type_of(self) == type_property)
        ok = keep(T, self, &p->doc, v == V_UNDEF ? V_NONE : v);
    else {
        ok = obj_setattr(T, self, name___doc__, v == V_UNDEF ? V_NONE : v);
        if (!ok && !p->getter_doc && lf_exc_is(T, exc_AttributeError)) { /* no room for it */
            lf_exc_clear(T);
            ok = true;
        }
    }
    lf_release(T, v);
    return ok;
}

static Value property_init(Thread *T, Value *a, int n) {
    (void)n;
    Property *p = as_property(a[0]);
    bool ok = keep(T, a[0], &p->get, a[1]) && keep(T, a[0], &p->set, a[2]) && keep(T, a[0], &p->del, a[3]) &&
              keep(T, a[0], &p->name, V_NONE) && take_doc(T, a[0], a[4]);
    return ok ? V_NONE : V_UNDEF;
}

/* A property like this one with one accessor replaced. */
static Value copy_with(Thread *T, Value self, Value get, Value set, Value del) {
    const Property *p = as_property(self);
    Value doc = p->getter_doc && get != V_NONE ? V_NONE : p->doc;
    Value args[] = {get != V_NONE ? get : p->get, set != V_NONE ? set : p->set, del != V_NONE ? del : p->del,
                    doc};
    for (int i = 0; i < 4; i++)
        if (args[i] == V_UNDEF) args[i] = V_NONE;
    if (p->getter_doc) args[3] = V_NONE; /* found again at the getter */
    Value r = lf_call(T, v_obj(type_of(self)), args, 4, V_UNDEF);
    if (r != V_UNDEF && is_instance(r, type_property) && p->name != V_UNDEF)
        keep(T, r, &as_property(r)->name, p->name);
    return r;
}

static Value m_getter(Thread *T, Value *a, int n) {
    (void)n;
    return copy_with(T, a[0], a[1], V_NONE, V_NONE);
}
static Value m_setter(Thread *T, Value *a, int n) {
    (void)n;
    return copy_with(T, a[0], V_NONE, a[1], V_NONE);
}
static Value m_deleter(Thread *T, Value *a, int n) {
    (void)n;
    return copy_with(T, a[0], V_NONE, V_NONE, a[1]);
}
static Value m_set_name(Thread *T, Value *a, int n) {
    (void)n;
    const Tuple *args = as_tuple(a[1]);
    if (args->len != 2)
        return lf_raise(T, exc_TypeError, "__set_name__() takes 2 positional arguments but %d were given",
                        (int)args->len);
    return keep(T, a[0], &as_property(a[0])->name, args->items[1]) ? V_NONE : V_UNDEF;
}

static Value or_none(Thread *T, Value v) { return v == V_UNDEF ? V_NONE : lf_retain(T, v); }
static Value get_fget(Thread *T, Value self) { return or_none(T, as_property(self)->get); }
static Value get_fset(Thread *T, Value self) { return or_none(T, as_property(self)->set); }
static Value get_fdel(Thread *T, Value self) { return or_none(T, as_property(self)->del); }
static Value get_doc(Thread *T, Value self) { return or_none(T, as_property(self)->doc); }
static bool set_doc(Thread *T, Value self, Value v) {
    return keep(T, self, &as_property(self)->doc, v == V_UNDEF ? V_NONE : v);
}
static Value get_name(Thread *T, Value self) {
    Value name = property_name(T, self);
    return name != V_UNDEF ? name
                           : lf_raise_attribute_text(T, self, name___name__,
                                                     "'property' object has no attribute '__name__'");
}
static bool set_name(Thread *T, Value self, Value v) {
    return keep(T, self, &as_property(self)->name, v == V_UNDEF ? V_NONE : v);
}

static Value is_abstract(Thread *T, Value v) {
    bool missing;
    if (v == V_UNDEF) return V_FALSE;
    Value flag = obj_getattr_or(T, v, name___isabstractmethod__, &missing);
    if (flag == V_UNDEF) return missing ? V_FALSE : V_UNDEF;
    int truth = obj_truth(T, flag);
    lf_release(T, flag);
    return truth < 0 ? V_UNDEF : v_bool(truth);
}
static Value get_abstract(Thread *T, Value self) {
    const Property *p = as_property(self);
    Value r = is_abstract(T, p->get);
    if (r == V_FALSE) r = is_abstract(T, p->set);
    return r == V_FALSE ? is_abstract(T, p->del) : r;
}

static bool property_visit(Obj *o, VisitFn fn, void *ctx) {
    Property *p = (Property *)o;
    Value *slots[] = {&p->get, &p->set, &p->del, &p->doc, &p->name};
    for (int i = 0; i < 5; i++)
        if (*slots[i] != V_UNDEF && !fn(slots[i], ctx)) return false;
    return true;
}

static const MethodDef property_methods[] = {
    {"getter(self, object, /)", m_getter,
     "Descriptor to obtain a copy of the property with a different getter.", 0},
    {"setter(self, object, /)", m_setter,
     "Descriptor to obtain a copy of the property with a different setter.", 0},
    {"deleter(self, object, /)", m_deleter,
     "Descriptor to obtain a copy of the property with a different deleter.", 0},
    {"__set_name__(self, /, *args)", m_set_name, "Method to set name of a property.", 0},
    {0}};
static const GetSetDef property_getset[] = {{"fget", get_fget, readonly_attribute, NULL},
                                            {"fset", get_fset, readonly_attribute, NULL},
                                            {"fdel", get_fdel, readonly_attribute, NULL},
                                            {"__doc__", get_doc, set_doc, NULL},
                                            {"__name__", get_name, set_name, NULL},
                                            {"__isabstractmethod__", get_abstract, NULL, NULL},
                                            {0}};
static const Kind kind_property = {.name = "property", .visit = property_visit, .flags = KIND_FREEZE};
const TypeDef typedef_property = {
    .name = "property",
    .where = &type_property,
    .kind = &kind_property,
    .size = sizeof(Property),
    .flags = TYPE_BASETYPE,
    .shape = SHAPE_PROPERTY,
    .slots = {.descr_get = property_get, .descr_set = property_set},
    .init = {"__init__(self, fget=None, fset=None, fdel=None, doc=None)", property_init,
             "Property attribute.", 0},
    .methods = property_methods,
    .getset = property_getset,
};

/* ---- classmethod and staticmethod ----------------------------------------------------------------- */

static WrappedFn *as_wrapped(Value v) { return (WrappedFn *)v_as_obj(v); }

/* The wrapper looks like what it wraps. */
static bool imitate(Thread *T, Value self, Value fn) {
    Value *const names[] = {&name___module__, &name___name__, &name___qualname__, &name___doc__};
    for (int i = 0; i < 4; i++) {
        bool missing;
        Value v = obj_getattr_or(T, fn, *names[i], &missing);
        if (missing) continue;
        bool ok = v != V_UNDEF && attribute_set(T, v_as_obj(self), *names[i], v);
        lf_release(T, v);
        if (!ok) return false;
    }
    return true;
}

static Value wrap(Thread *T, Type *t, Value callable) {
    WrappedFn *w = lf_alloc(T, t->root_shape, t->instance_size);
    if (!w) return V_UNDEF;
    lf_init(&w->callable, lf_retain(T, callable));
    return v_obj(w);
}
Value staticmethod_new(Thread *T, Value callable) { return wrap(T, type_staticmethod, callable); }
Value classmethod_new(Thread *T, Value callable) { return wrap(T, type_classmethod, callable); }

static Value wrapped_init(Thread *T, Value *a, int n) {
    (void)n;
    bool ok = lf_store(T, v_as_obj(a[0]), &as_wrapped(a[0])->callable, lf_retain(T, a[1])) &&
              imitate(T, a[0], a[1]);
    return ok ? V_NONE : V_UNDEF;
}

static Value classmethod_get(Thread *T, Value self, Value obj, Value type) {
    Value fn = as_wrapped(self)->callable;
    if (fn == V_UNDEF) return lf_raise(T, exc_RuntimeError, "uninitialized classmethod object");
    return method_new(T, fn, type == V_UNDEF ? v_obj(type_of(obj)) : type);
}
static Value staticmethod_get(Thread *T, Value self, Value obj, Value type) {
    (void)obj;
    (void)type;
    Value fn = as_wrapped(self)->callable;
    return fn == V_UNDEF ? lf_raise(T, exc_RuntimeError, "uninitialized staticmethod object")
                         : lf_retain(T, fn);
}
static Value staticmethod_call(Thread *T, Value self, Value *args, int npos, Value kwnames) {
    return lf_call(T, as_wrapped(self)->callable, args, npos, kwnames);
}
static Value classmethod_repr(Thread *T, Value self) {
    return str_format(T, "<classmethod(%R)>", as_wrapped(self)->callable);
}
static Value staticmethod_repr(Thread *T, Value self) {
    return str_format(T, "<staticmethod(%R)>", as_wrapped(self)->callable);
}

static Value get_func(Thread *T, Value self) { return or_none(T, as_wrapped(self)->callable); }
static Value get_wrapped_abstract(Thread *T, Value self) {
    return is_abstract(T, as_wrapped(self)->callable);
}

/* Annotations are the function's, until they are set here. */
static Value forwarded(Thread *T, Value self, Value name) {
    Value v = attribute_find(v_as_obj(self), name);
    return v != V_UNDEF ? lf_retain(T, v) : obj_getattr(T, as_wrapped(self)->callable, name);
}
static bool set_forwarded(Thread *T, Value self, Value name, Value v) {
    if (v != V_UNDEF) return attribute_set(T, v_as_obj(self), name, v);
    int found = attribute_delete(T, v_as_obj(self), name);
    if (found == 0) lf_raise_attribute(T, self, name);
    return found > 0;
}
static Value get_annotations(Thread *T, Value self) { return forwarded(T, self, name___annotations__); }
static bool set_annotations(Thread *T, Value self, Value v) {
    return set_forwarded(T, self, name___annotations__, v);
}
static Value get_annotate(Thread *T, Value self) { return forwarded(T, self, name___annotate__); }
static bool set_annotate(Thread *T, Value self, Value v) {
    return set_forwarded(T, self, name___annotate__, v);
}

static bool wrapped_visit(Obj *o, VisitFn fn, void *ctx) {
    WrappedFn *w = (WrappedFn *)o;
    return w->callable == V_UNDEF || fn(&w->callable, ctx);
}

static Value get_dict(Thread *T, Value self) { return obj_dict(T, self); }
static const GetSetDef wrapped_getset[] = {{"__func__", get_func, readonly_attribute, NULL},
                                           {"__wrapped__", get_func, readonly_attribute, NULL},
                                           {"__isabstractmethod__", get_wrapped_abstract, NULL, NULL},
                                           {"__dict__", get_dict, NULL, NULL},
                                           {"__annotations__", get_annotations, set_annotations, NULL},
                                           {"__annotate__", get_annotate, set_annotate, NULL},
                                           {0}};
static const MethodDef wrapped_methods[] = {
    {"__class_getitem__(cls, object, /)", generic_alias_method, "See PEP 585", METHOD_CLASS}, {0}};
static const Kind kind_wrapped = {.name = "wrapped function", .visit = wrapped_visit, .flags = KIND_FREEZE};
const TypeDef typedef_classmethod = {
    .name = "classmethod",
    .doc = "classmethod(function) -> method\n\nConvert a function to be a class method: it receives the "
           "class as its first argument.",
    .where = &type_classmethod,
    .kind = &kind_wrapped,
    .size = sizeof(WrappedFn),
    .flags = TYPE_BASETYPE | TYPE_HAS_DICT,
    .shape = SHAPE_CLASSMETHOD,
    .slots = {.repr = classmethod_repr, .descr_get = classmethod_get},
    .init = {"__init__(self, function, /)", wrapped_init, NULL, 0},
    .methods = wrapped_methods,
    .getset = wrapped_getset,
};
const TypeDef typedef_staticmethod = {
    .name = "staticmethod",
    .doc = "staticmethod(function) -> method\n\nConvert a function to be a static method: it receives "
           "neither instance nor class.",
    .where = &type_staticmethod,
    .kind = &kind_wrapped,
    .size = sizeof(WrappedFn),
    .flags = TYPE_BASETYPE | TYPE_HAS_DICT,
    .shape = SHAPE_STATICMETHOD,
    .slots = {.repr = staticmethod_repr, .descr_get = staticmethod_get, .call = staticmethod_call},
    .init = {"__init__(self, function, /)", wrapped_init, NULL, 0},
    .methods = wrapped_methods,
    .getset = wrapped_getset,
};

/* ---- bound methods -------------------------------------------------------------------------------- */

static Method *as_method(Value v) { return (Method *)v_as_obj(v); }

Value method_new(Thread *T, Value func, Value self) {
    Method *m = lf_alloc_raw(T, SHAPE_METHOD, sizeof *m, 0);
    if (!m) return V_UNDEF;
    lf_init(&m->func, lf_retain(T, func));
    lf_init(&m->self, lf_retain(T, self));
    return v_obj(m);
}

static Value make_method(Thread *T, Value *a, int n) {
    (void)n;
    if (!obj_callable(a[1])) return lf_raise(T, exc_TypeError, "first argument must be callable");
    if (a[2] == V_NONE) return lf_raise(T, exc_TypeError, "instance must not be None");
    return method_new(T, a[1], a[2]);
}

static Value method_call(Thread *T, Value self, Value *args, int npos, Value kwnames) {
    const Method *m = as_method(self);
    int n = npos + (kwnames == V_UNDEF ? 0 : (int)as_tuple(kwnames)->len);
    Value small[8], *all = n < 8 ? small : lf_buf_alloc(T, ((size_t)n + 1) * sizeof(Value));
    if (!all) return V_UNDEF;
    all[0] = m->self;
    if (n) memcpy(all + 1, args, (size_t)n * sizeof(Value));
    Value r = lf_call(T, m->func, all, npos + 1, kwnames);
    if (all != small) lf_buf_free(T, all);
    return r;
}

/* Its own attributes are few: the rest is the function's. */
static Value method_getattr(Thread *T, Value self, Value name) {
    Value d = type_lookup(T, type_method, name);
    if (d != V_UNDEF) return object_getattribute(T, self, name);
    return obj_getattr(T, as_method(self)->func, name);
}

static Value method_repr(Thread *T, Value self) {
    const Method *m = as_method(self);
    bool missing;
    Value name = obj_getattr_or(T, m->func, name___qualname__, &missing);
    if (missing) name = obj_getattr_or(T, m->func, name___name__, &missing);
    if (name == V_UNDEF && !missing) return V_UNDEF;
    Value r = name != V_UNDEF && is_str(name) ? str_format(T, "<bound method %S of %R>", name, m->self)
                                              : str_format(T, "<bound method ? of %R>", m->self);
    lf_release(T, name);
    return r;
}

static Value method_compare(Thread *T, Value a, Value b, int op) {
    if ((op != CMP_EQ && op != CMP_NE) || !is_shape(b, SHAPE_METHOD)) return V_NOTIMPL;
    int same =
        as_method(a)->self == as_method(b)->self ? obj_equal(T, as_method(a)->func, as_method(b)->func) : 0;
    return same < 0 ? V_UNDEF : v_bool(same == (op == CMP_EQ));
}

static bool method_hash(Thread *T, Value self, int64_t *out) {
    int64_t func;
    if (!obj_hash(T, as_method(self)->func, &func)) return false;
    *out = (int64_t)(as_method(self)->self >> 4) ^ func;
    if (*out == -1) *out = -2;
    return true;
}

static Value get_method_self(Thread *T, Value self) { return lf_retain(T, as_method(self)->self); }
static Value get_method_func(Thread *T, Value self) { return lf_retain(T, as_method(self)->func); }
static Value get_method_doc(Thread *T, Value self) {
    return obj_getattr(T, as_method(self)->func, name___doc__);
}

static Value method_reduce(Thread *T, Value *a, int n) {
    (void)n;
    const Method *m = as_method(a[0]);
    Value getattr = dict_get_str(as_dict(T->builtins), str_intern_c(T, "getattr"));
    Value name = getattr == V_UNDEF ? V_UNDEF : obj_getattr(T, m->func, name___name__);
    Value args = name == V_UNDEF ? V_UNDEF : tuple_pair(T, m->self, name);
    Value r = args == V_UNDEF ? V_UNDEF : tuple_pair(T, getattr, args);
    lf_release(T, name);
    lf_release(T, args);
    return r;
}

static bool method_visit(Obj *o, VisitFn fn, void *ctx) {
    Method *m = (Method *)o;
    return (m->func == V_UNDEF || fn(&m->func, ctx)) && (m->self == V_UNDEF || fn(&m->self, ctx));
}

static const MethodDef method_methods[] = {{"__reduce__(self, /)", method_reduce, NULL, 0}, {0}};
static const GetSetDef method_getset[] = {
    {"__self__", get_method_self, readonly_attribute, "the instance to which a method is bound"},
    {"__func__", get_method_func, readonly_attribute,
     "the function (or other callable) implementing a method"},
    {"__doc__", get_method_doc, NULL, NULL},
    {0}};
static void method_drop(Thread *T, Obj *o) {
    lf_release(T, ((Method *)o)->func);
    lf_release(T, ((Method *)o)->self);
}
static const Kind kind_method = {
    .drop = method_drop, .name = "method", .visit = method_visit, .flags = KIND_MOVABLE | KIND_FREEZABLE};
const TypeDef typedef_method = {
    .name = "method",
    .where = &type_method,
    .kind = &kind_method,
    .size = sizeof(Method),
    .flags = TYPE_HAS_WEAK,
    .shape = SHAPE_METHOD,
    .slots = {.repr = method_repr,
              .call = method_call,
              .getattr = method_getattr,
              .compare = method_compare,
              .hash = method_hash},
    .new_ = {"method(cls, function, instance, /)", make_method, NULL, METHOD_NEW},
    .methods = method_methods,
    .getset = method_getset,
};
