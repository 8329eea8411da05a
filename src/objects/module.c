/* Modules: a name and a dict. Each has a shape of its own, so that inline caches can tell them apart. */
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/module_proxy.h"
#include "src/objects/names.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/objects/type_impl.h"

Type *type_module;

static Module *as_module(Value v) { return (Module *)v_as_obj(v); }
Value module_dict(Value module) { return as_module(module)->dict; }

static bool fill(Thread *T, Module *m, Value name, Value doc) {
    Value d = m->dict == V_UNDEF ? dict_new(T)
                                 : lf_retain(T, m->dict); /* module.__init__ again keeps what is there */
    if (d == V_UNDEF) return false;
    if (!lf_store(T, &m->h, &m->dict, d) || !lf_store(T, &m->h, &m->name, lf_retain(T, name))) return false;
    return dict_set_str(T, d, name___name__, name) && dict_set_str(T, d, name___doc__, doc) &&
           dict_set_str(T, d, name___package__, V_NONE) && dict_set_str(T, d, name___loader__, V_NONE) &&
           dict_set_str(T, d, name___spec__, V_NONE);
}

static Module *allocate(Thread *T, Type *t) {
    uint32_t shape =
        t == type_module ? shape_new_root(t->kind, &t->h, t->first, 0, SHAPE_IS_DICT | SHAPE_IS_MODULE) : 0;
    return lf_alloc(T, shape ? shape : t->root_shape, t->instance_size);
}

Value module_new(Thread *T, Value name) {
    Module *m = allocate(T, type_module);
    if (!m) return V_UNDEF;
    if (fill(T, m, name, V_NONE)) return v_obj(m);
    lf_release(T, v_obj(m));
    return V_UNDEF;
}

bool module_set(Thread *T, Value module, const char *name, Value v) {
    if (v == V_UNDEF) return false;
    Value key = str_intern_c(T, name);
    bool ok = key != V_UNDEF && dict_set_str(T, module_dict(module), key, v);
    lf_release(T, v);
    return ok;
}

bool module_add_functions(Thread *T, Value module, const MethodDef *functions) {
    for (const MethodDef *m = functions; m && m->sig; m++) {
        Value f = native_new(T, m, as_module(module)->name);
        if (f == V_UNDEF || !dict_set_str(T, module_dict(module), as_native(f)->sig->name, f)) return false;
    }
    return true;
}

static bool add_types(Thread *T, Value module, const ModuleDef *def) {
    for (const TypeDef *const *d = def->types; d && *d; d++) {
        Type *t = type_from_def(T, *d);
        if (!t || !dict_set_str(T, module_dict(module), t->name, v_obj(t))) return false;
    }
    return true;
}

Value module_from_def(Thread *T, const ModuleDef *def) {
    Value name = str_intern_c(T, def->name);
    Value module = name == V_UNDEF ? V_UNDEF : module_new(T, name);
    if (module == V_UNDEF) return V_UNDEF;
    bool ok = !def->doc || module_set(T, module, "__doc__", str_from_c(T, def->doc));
    ok = ok && module_add_functions(T, module, def->functions) && add_types(T, module, def) &&
         (!def->init || def->init(T, module));
    if (ok) return module;
    lf_release(T, module);
    return V_UNDEF;
}

/* ---- attributes ----------------------------------------------------------------------------------- */

/* Is the module's spec marked as being initialised? */
static bool initializing(Thread *T, Value spec) {
    if (spec == V_UNDEF || spec == V_NONE) return false;
    bool missing;
    Value flag = obj_getattr_or(T, spec, str_intern_c(T, "_initializing"), &missing);
    int r = flag == V_UNDEF ? 0 : obj_truth(T, flag);
    lf_release(T, flag);
    if (lf_failed(T)) lf_exc_clear(T);
    return r > 0;
}

static Value no_attribute(Thread *T, Value self, Value name) {
    const Dict *d = as_dict(module_live_dict(T, self));
    Value own = dict_get_str(d, name___name__);
    if (own == V_UNDEF || !is_str(own))
        return lf_raise_attribute_text(T, self, name, "module has no attribute '%S'", name);
    Value spec = dict_get_str(d, name___spec__);
    if (initializing(T, spec)) {
        const char *circular = "partially initialized module '%S' from '%S' has no attribute '%S' (most "
                               "likely due to a circular import)";
        bool missing;
        Value origin = obj_getattr_or(T, spec, str_intern_c(T, "origin"), &missing);
        lf_exc_clear(T);
        if (origin != V_UNDEF && is_str(origin))
            lf_raise_attribute_text(T, self, name, circular, own, origin, name);
        lf_release(T, origin);
        if (lf_failed(T)) return V_UNDEF;
        return lf_raise_attribute_text(
            T, self, name,
            "partially initialized module '%S' has no attribute '%S' (most likely due to a circular "
            "import)",
            own, name);
    }
    return lf_raise_attribute_text(T, self, name, "module '%S' has no attribute '%S'", own, name);
}

static Value module_getattr(Thread *T, Value self, Value name) {
    bool missing = false;
    Value r = object_getattribute_or(T, self, name, &missing);
    if (!missing && (r != V_UNDEF || !lf_exc_is(T, exc_AttributeError))) return r;
    if (module_live_dict(T, self) == V_UNDEF) return lf_raise_attribute(T, self, name);
    Value fallback = dict_get_str(as_dict(module_live_dict(T, self)), name___getattr__);
    if (fallback == V_UNDEF) return lf_failed(T) ? V_UNDEF : no_attribute(T, self, name);
    if (lf_failed(T)) lf_exc_clear(T);
    lf_retain(T, fallback);
    r = lf_call1(T, fallback, name);
    lf_release(T, fallback);
    return r;
}

static Value get_dict(Thread *T, Value self) {
    Value d = module_live_dict(T, self);
    return d == V_UNDEF ? V_NONE : lf_retain(T, d);
}

static Value get_annotations(Thread *T, Value self) {
    const Dict *d = as_dict(module_live_dict(T, self));
    Value known = dict_get_str(d, name___annotations__);
    if (known != V_UNDEF) return lf_retain(T, known);
    Value annotate = dict_get_str(d, name___annotate__);
    Value made =
        annotate != V_UNDEF && obj_callable(annotate) ? lf_call1(T, annotate, v_int(1)) : dict_new(T);
    if (made == V_UNDEF) return V_UNDEF;
    if (is_dict(made) && (initializing(T, dict_get_str(d, name___spec__)) ||
                          dict_set_str(T, module_live_dict(T, self), name___annotations__, made)))
        return made;
    if (!lf_failed(T)) lf_raise(T, exc_TypeError, "__annotate__ returned non-dict of type '%T'", made);
    lf_release(T, made);
    return V_UNDEF;
}
static bool set_annotations(Thread *T, Value self, Value v) {
    if (v != V_UNDEF) return dict_set_str(T, module_live_dict(T, self), name___annotations__, v);
    int found = dict_del(T, module_live_dict(T, self), name___annotations__);
    if (found == 0) lf_raise_attribute_text(T, self, name___annotations__, "%S", name___annotations__);
    return found > 0;
}
static Value get_annotate(Thread *T, Value self) {
    Value v = dict_get_str(as_dict(module_live_dict(T, self)), name___annotate__);
    return v == V_UNDEF ? V_NONE : lf_retain(T, v);
}
static bool set_annotate(Thread *T, Value self, Value v) {
    if (v == V_UNDEF)
        lf_raise(T, exc_TypeError, "cannot delete __annotate__ attribute");
    else if (v != V_NONE && !obj_callable(v))
        lf_raise(T, exc_TypeError, "__annotate__ must be callable or None");
    else
        return dict_set_str(T, module_live_dict(T, self), name___annotate__, v);
    return false;
}

/* ---- the type ------------------------------------------------------------------------------------- */

static Value make(Thread *T, Value *a, int n) {
    (void)n;
    Module *m = allocate(T, as_type(a[0]));
    if (!m) return V_UNDEF;
    Value d = dict_new(T);
    if (d != V_UNDEF && lf_store(T, &m->h, &m->dict, d)) return v_obj(m);
    lf_release(T, v_obj(m));
    return V_UNDEF;
}

static Value init(Thread *T, Value *a, int n) {
    (void)n;
    if (!is_str(a[1]))
        return lf_raise(T, exc_TypeError, "module() argument 'name' must be str, not %s",
                        argument_type_name(a[1]));
    return fill(T, as_module(a[0]), a[1], a[2]) ? V_NONE : V_UNDEF;
}

/* Attribute of the spec: owned, V_UNDEF: it has none. */
static Value spec_attribute(Thread *T, Value spec, const char *name) {
    bool missing;
    Value v = obj_getattr_or(T, spec, str_intern_c(T, name), &missing);
    if (lf_failed(T)) lf_exc_clear(T);
    return v;
}

static Value repr_by_spec(Thread *T, Value spec) {
    Value name = spec_attribute(T, spec, "name"), origin = spec_attribute(T, spec, "origin");
    Value loader = spec_attribute(T, spec, "loader"), located = spec_attribute(T, spec, "has_location"), r;
    if (name == V_UNDEF || name == V_NONE) name = str_from_c(T, "?");
    bool has_origin = origin != V_UNDEF && origin != V_NONE,
         has_loader = loader != V_UNDEF && loader != V_NONE;
    if (has_origin && located != V_UNDEF && obj_truth(T, located) > 0)
        r = str_format(T, "<module %R from %R>", name, origin);
    else if (has_origin)
        r = str_format(T, "<module %R (%S)>", name, origin);
    else if (has_loader)
        r = str_format(T, "<module %R (%R)>", name, loader);
    else
        r = str_format(T, "<module %R>", name);
    const Value owned[] = {name, origin, loader, located};
    for (int i = 0; i < 4; i++) lf_release(T, owned[i]);
    return r;
}

/* As importlib prints it: name and where it came from. */
static Value module_repr(Thread *T, Value self) {
    const Dict *d = as_dict(module_live_dict(T, self));
    Value spec = dict_get_str(d, name___spec__), file = dict_get_str(d, name___file__);
    if (spec != V_UNDEF && spec != V_NONE) return repr_by_spec(T, spec);
    Value name = dict_get_str(d, name___name__), loader = dict_get_str(d, name___loader__);
    name = name == V_UNDEF ? str_intern_c(T, "?") : name;
    if (file != V_UNDEF) return str_format(T, "<module %R from %R>", name, file);
    if (loader != V_UNDEF && loader != V_NONE) return str_format(T, "<module %R (%R)>", name, loader);
    return str_format(T, "<module %R>", name);
}

static Value module_dir(Thread *T, Value *a, int n) {
    (void)n;
    Value d = obj_getattr(T, a[0], name___dict__), r = V_UNDEF;
    if (d == V_UNDEF) return V_UNDEF;
    if (!is_dict(d))
        lf_raise(T, exc_TypeError, "<module>.__dict__ is not a dictionary");
    else {
        Value fn = dict_get_str(as_dict(d), name___dir__);
        r = fn != V_UNDEF ? lf_call0(T, fn) : list_from_iterable(T, d);
    }
    lf_release(T, d);
    return r;
}

static bool module_visit(Obj *o, VisitFn fn, void *ctx) {
    Module *m = (Module *)o;
    return m->name == V_UNDEF || fn(&m->name, ctx);
}

/* The shape goes with the module that it was made for. */
static void module_free(Thread *T, Obj *o) {
    (void)T;
    if (shape_of(o)->flags & SHAPE_IS_MODULE) shape_free_tree(o->shape);
}

static const MethodDef methods[] = {
    {"__dir__(self, /)", module_dir, "__dir__() -> list\nspecialized dir() implementation", 0}, {0}};
static const GetSetDef getset[] = {{"__dict__", get_dict, readonly_attribute, NULL},
                                   {"__annotations__", get_annotations, set_annotations, NULL},
                                   {"__annotate__", get_annotate, set_annotate, NULL},
                                   {0}};
static const Kind kind_module = {
    .name = "module", .visit = module_visit, .free_parts = module_free, .flags = KIND_FREEZE | KIND_DETACH};
const TypeDef typedef_module = {
    .name = "module",
    .doc = "Create a module object.\n\nThe name must be a string; the optional docstring can have any type.",
    .where = &type_module,
    .kind = &kind_module,
    .size = sizeof(Module),
    .flags = TYPE_BASETYPE | TYPE_HAS_DICT | TYPE_HAS_WEAK,
    .dict_offset = offsetof(Module, dict),
    .slots = {.repr = module_repr, .getattr = module_getattr},
    .new_ = {"module(cls, /, *args, **kwargs)", make, NULL, METHOD_NEW | METHOD_LAZY},
    .init = {"__init__(self, name, doc=None)", init, NULL, 0},
    .methods = methods,
    .getset = getset,
};
