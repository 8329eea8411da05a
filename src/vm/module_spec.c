#include "src/vm/module_spec.h"
#include "src/vm/import.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

Type *type_module_spec, *type_module_loader;

typedef struct ModuleSpec {
    Obj h;
    Value name, loader, origin, locations, state; /* V_UNDEF: None */
    bool has_location, initializing;
} ModuleSpec;

static bool spec_visit(Obj *o, VisitFn fn, void *ctx) {
    ModuleSpec *s = (ModuleSpec *)o;
    for (Value *v = &s->name; v <= &s->state; v++)
        if (!fn(v, ctx)) return false;
    return true;
}
static const Kind kind_spec = {
    .name = "ModuleSpec", .visit = spec_visit, .flags = KIND_MOVABLE | KIND_FREEZABLE};
static inline ModuleSpec *as_spec(Value v) { return (ModuleSpec *)v_as_obj(v); }

/* The loader is a token: loading is the import system's own work. */
typedef struct Loader {
    Obj h;
    Value name, path;
    bool native;
} Loader;
static bool loader_visit(Obj *o, VisitFn fn, void *ctx) {
    return fn(&((Loader *)o)->name, ctx) && fn(&((Loader *)o)->path, ctx);
}
static const Kind kind_loader = {
    .name = "loader", .visit = loader_visit, .flags = KIND_MOVABLE | KIND_FREEZABLE};

static Value field(Thread *T, Value v) { return v == V_UNDEF ? V_NONE : lf_retain(T, v); }

#define GETTER(type_, get_, expression)        \
    static Value get_(Thread *T, Value self) { \
        type_ *o = (type_ *)v_as_obj(self);    \
        return expression;                     \
    }
GETTER(ModuleSpec, spec_name, field(T, o->name))
GETTER(ModuleSpec, spec_loader, field(T, o->loader))
GETTER(ModuleSpec, spec_origin, field(T, o->origin))
GETTER(ModuleSpec, spec_locations, field(T, o->locations))
GETTER(ModuleSpec, spec_state, field(T, o->state))
GETTER(ModuleSpec, spec_has_location, ((void)T, v_bool(o->has_location)))
GETTER(ModuleSpec, spec_initializing, ((void)T, v_bool(o->initializing)))
GETTER(Loader, loader_name, field(T, o->name))
GETTER(Loader, loader_path, field(T, o->path))

static Value spec_parent(Thread *T, Value self) {
    ModuleSpec *s = as_spec(self);
    if (s->locations != V_UNDEF) return lf_retain(T, s->name);
    const Str *name = as_str(s->name);
    int64_t i = name->len;
    while (i > 0 && str_at(name, i - 1) != '.') i--;
    return i ? str_substring(T, s->name, 0, i - 1) : lf_retain(T, str_empty);
}
static Value spec_cached(Thread *T, Value self) {
    (void)T;
    (void)self;
    return V_NONE;
}
#define SETTER(set_, slot)                                                                                 \
    static bool set_(Thread *T, Value self, Value v) {                                                     \
        return lf_store(T, v_as_obj(self), &as_spec(self)->slot, v == V_NONE ? V_UNDEF : lf_retain(T, v)); \
    }
SETTER(set_name, name)
SETTER(set_loader, loader)
SETTER(set_origin, origin)
SETTER(set_locations, locations)
SETTER(set_state, state)
static bool set_has_location(Thread *T, Value self, Value v) {
    int yes = obj_truth(T, v);
    if (yes < 0 || !lf_may_write(T, v_as_obj(self))) return false;
    as_spec(self)->has_location = yes;
    return true;
}

static Value spec_make(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_str(args[1]))
        return lf_raise(T, exc_TypeError, "ModuleSpec() argument 'name' must be str, not %T", args[1]);
    ModuleSpec *s = lf_alloc(T, type_module_spec->root_shape, sizeof *s);
    if (!s) return V_UNDEF;
    Value self = v_obj(s);
    lf_init(&s->name, lf_retain(T, args[1]));
    if (args[2] != V_NONE) lf_init(&s->loader, lf_retain(T, args[2]));
    if (args[3] != V_NONE) lf_init(&s->origin, lf_retain(T, args[3]));
    if (args[4] != V_NONE) lf_init(&s->state, lf_retain(T, args[4]));
    int package = args[5] == V_NONE ? 0 : obj_truth(T, args[5]);
    if (package > 0) lf_init(&s->locations, list_new(T, 0));
    if (package < 0 || lf_failed(T)) lf_clear(T, &self);
    return self;
}

static Value spec_repr(Thread *T, Value self) {
    ModuleSpec *s = as_spec(self);
    Value loader = field(T, s->loader), origin = field(T, s->origin);
    Value text =
        s->locations != V_UNDEF
            ? str_format(T, "ModuleSpec(name=%R, loader=%R, origin=%R, submodule_search_locations=%R)",
                         s->name, loader, origin, s->locations)
        : s->origin != V_UNDEF
            ? str_format(T, "ModuleSpec(name=%R, loader=%R, origin=%R)", s->name, loader, origin)
            : str_format(T, "ModuleSpec(name=%R, loader=%R)", s->name, loader);
    lf_release(T, loader);
    lf_release(T, origin);
    return text;
}

static const GetSetDef spec_getset[] = {{"name", spec_name, set_name, NULL},
                                        {"loader", spec_loader, set_loader, NULL},
                                        {"origin", spec_origin, set_origin, NULL},
                                        {"submodule_search_locations", spec_locations, set_locations, NULL},
                                        {"loader_state", spec_state, set_state, NULL},
                                        {"has_location", spec_has_location, set_has_location, NULL},
                                        {"parent", spec_parent, NULL, NULL},
                                        {"_initializing", spec_initializing, NULL, NULL},
                                        {"cached", spec_cached, NULL, NULL},
                                        {0}};
const TypeDef typedef_module_spec = {
    .name = "importlib.machinery.ModuleSpec",
    .where = &type_module_spec,
    .kind = &kind_spec,
    .size = sizeof(ModuleSpec),
    .slots = {.repr = spec_repr},
    .new_ = {"ModuleSpec(cls, name, loader, *, origin=None, loader_state=None, is_package=None)", spec_make,
             "Where a module came from.", 0},
    .getset = spec_getset,
};
static const GetSetDef loader_getset[] = {
    {"name", loader_name, NULL, NULL}, {"path", loader_path, NULL, NULL}, {0}};
/* Of a native module the module itself, which is made complete. */
static Value loader_create(Thread *T, Value *args, int n) {
    (void)n;
    Loader *l = (Loader *)v_as_obj(args[0]);
    return l->path == V_UNDEF && l->native ? import_module(T, l->name) : V_NONE;
}
static Value loader_exec(Thread *T, Value *args, int n) {
    (void)n;
    Loader *l = (Loader *)v_as_obj(args[0]);
    if (l->path == V_UNDEF) return V_NONE;
    if (!is_module(args[1]))
        return lf_raise(T, exc_TypeError, "exec_module() argument must be a module, not %T", args[1]);
    return import_exec(T, l->path, args[1]) ? V_NONE : V_UNDEF;
}
static Value loader_filename(Thread *T, Value *args, int n) {
    (void)n;
    Loader *l = (Loader *)v_as_obj(args[0]);
    return l->path != V_UNDEF ? lf_retain(T, l->path)
                              : lf_raise(T, exc_ImportError, "module %R has no file", l->name);
}
/* The text of the module's source, in the encoding that it names. */
static Value loader_source(Thread *T, Value *args, int n) {
    (void)n;
    Loader *l = (Loader *)v_as_obj(args[0]);
    int same = args[1] == V_NONE ? 1 : obj_equal(T, args[1], l->name);
    if (same < 0) return V_UNDEF;
    if (!same) return lf_raise(T, exc_ImportError, "loader for %S cannot handle %S", l->name, args[1]);
    if (l->path == V_UNDEF) return V_NONE;
    Value module = import_module_c(T, "linecache");
    Value read = module == V_UNDEF ? V_UNDEF : obj_getattr_c(T, module, "_read");
    Value lines = read == V_UNDEF ? V_UNDEF : lf_call1(T, read, l->path), text = V_UNDEF;
    if (lines != V_UNDEF && is_list(lines))
        text = str_join(T, str_empty, as_list(lines)->items, as_list(lines)->len);
    lf_release(T, lines);
    lf_release(T, read);
    lf_release(T, module);
    return text;
}
static const MethodDef loader_methods[] = {
    {"create_module(self, spec, /)", loader_create, "A module for the spec, or None for the usual one.", 0},
    {"exec_module(self, module, /)", loader_exec, "Runs the module's source in its namespace.", 0},
    {"get_filename(self, name=None, /)", loader_filename, "The file of the source.", 0},
    {"get_source(self, fullname=None, /)", loader_source, "The text of the source; None: there is none.", 0},
    {0},
};
static const TypeDef typedef_loader = {
    .name = "importlib.machinery.Loader",
    .where = &type_module_loader,
    .kind = &kind_loader,
    .size = sizeof(Loader),
    .flags = TYPE_NO_NEW,
    .methods = loader_methods,
    .getset = loader_getset,
};

bool module_spec_init(Thread *T) {
    return type_from_def(T, &typedef_module_spec) && type_from_def(T, &typedef_loader);
}

Value module_spec_new(Thread *T, Value name, Value file, Value locations, bool native) {
    if (!module_spec_init(T)) return V_UNDEF;
    ModuleSpec *s = lf_alloc(T, type_module_spec->root_shape, sizeof *s);
    Loader *l = s ? lf_alloc(T, type_module_loader->root_shape, sizeof *l) : NULL;
    if (!l) {
        if (s) lf_release_obj(T, &s->h);
        return V_UNDEF;
    }
    lf_init(&l->name, lf_retain(T, name));
    lf_init(&l->path, lf_retain(T, file));
    l->native = native;
    lf_init(&s->name, lf_retain(T, name));
    lf_init(&s->loader, v_obj(l));
    lf_init(&s->origin, native ? str_intern_c(T, "built-in") : lf_retain(T, file));
    lf_init(&s->locations, lf_retain(T, locations));
    s->has_location = file != V_UNDEF;
    return v_obj(s);
}

Value module_spec_loader(Value spec) { return as_spec(spec)->loader; }
bool module_spec_initializing(Value spec) {
    return type_of(spec) == type_module_spec && as_spec(spec)->initializing;
}
void module_spec_set_initializing(Value spec, bool yes) { as_spec(spec)->initializing = yes; }
