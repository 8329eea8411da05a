/* Module proxies: what a module becomes when it is frozen.
 *
 * The module object itself turns into the proxy, which holds nothing but the name and may be shared between
 * threads; its contents move to a module of its own, the mutable half, which stands in sys.mut_modules of the
 * thread. A thread that has no such half yet imports one when the proxy is used.
 */
#include "src/objects/module_proxy.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/names.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

Type *type_immutable_module;

static Module *as_module(Value v) { return (Module *)v_as_obj(v); }

Value module_mutable_halves(Thread *T) {
    Value name = str_intern_c(T, "mut_modules");
    Value d = name == V_UNDEF ? V_UNDEF : dict_get_str(as_dict(T->sysdict), name);
    if (name == V_UNDEF || (d != V_UNDEF && is_dict(d))) return d;
    d = dict_new(T);
    bool ok = d != V_UNDEF && dict_set_str(T, T->sysdict, name, d);
    lf_release(T, d);
    return ok ? d : V_UNDEF;
}

/* ---- turning -------------------------------------------------------------------------------------- */

Value module_proxy_name(Value module) {
    Value name = as_module(module)->name;
    if (name == V_UNDEF && as_module(module)->dict != V_UNDEF)
        name = dict_get_str(as_dict(as_module(module)->dict), name___name__);
    return name != V_UNDEF && is_str(name) ? name : V_UNDEF;
}

Value module_proxy_begin(Thread *T, Value module) {
    Module *m = as_module(module);
    Value halves = module_mutable_halves(T), name = module_proxy_name(module);
    if (halves == V_UNDEF) return V_UNDEF;
    Module *half = lf_alloc(T, m->h.shape, type_of(module)->instance_size);
    if (!half) return V_UNDEF;
    Value made = v_obj(half);
    if (!lf_store(T, &half->h, &half->name, lf_retain(T, name)) || !dict_set(T, halves, name, made)) {
        lf_release(T, made);
        return V_UNDEF;
    }
    if (m->name == V_UNDEF) lf_init(&m->name, lf_retain(T, name));
    half->dict = m->dict; /* the reference moves; the shape is settled at the end */
    m->dict = V_UNDEF;
    return made;
}

void module_proxy_undo(Thread *T, Value module, Value half) {
    Value halves = module_mutable_halves(T);
    if (halves == V_UNDEF || dict_del(T, halves, as_module(module)->name) < 0) lf_exc_clear(T);
    as_module(module)->dict = as_module(half)->dict;
    as_module(half)->dict = V_UNDEF;
    Type *t = type_of_obj(v_as_obj(half));
    as_module(half)->h.shape = type_immutable_module->root_shape; /* the shape stays with the module */
    lf_release(T, half);
    lf_release(T, v_obj(t)); /* the half's reference to its class */
}

/* The half keeps the shape: inline caches that know the module by it find the same dict there. */
void module_proxy_end(Thread *T, Value module, Value half) {
    Type *t = type_of_obj(v_as_obj(half));
    as_module(module)->h.shape = type_immutable_module->root_shape;
    lf_release(T, v_obj(t)); /* the proxy's reference to the class it had */
    lf_release(T, half);
}

/* ---- use ------------------------------------------------------------------------------------------ */

/* A module of that name of this thread which is no proxy: imported when there is none. Owned. */
static Value fresh_half(Thread *T, Value name) {
    Value known = dict_get(T, T->modules, name);
    if (known != V_UNDEF && is_module(known) && !module_is_proxy(known)) return lf_retain(T, known);
    if (lf_failed(T)) return V_UNDEF;
    lf_retain(T, known);
    if (known != V_UNDEF && dict_del(T, T->modules, name) < 0) return V_UNDEF;
    Value import = dict_get_str(as_dict(T->builtins), name___import__);
    Value top = import == V_UNDEF ? V_UNDEF : lf_call1(T, import, name);
    Value made = top == V_UNDEF ? V_UNDEF : lf_retain(T, dict_get(T, T->modules, name));
    lf_release(T, top);
    Value failure = lf_exc_take(T);
    if (known != V_UNDEF && !dict_set(T, T->modules, name, known)) lf_exc_clear(T);
    lf_release(T, known);
    if (failure != V_UNDEF) lf_exc_restore(T, failure);
    if (made == V_UNDEF && failure == V_UNDEF) lf_raise(T, exc_ImportError, "No module named %R", name);
    return made;
}

Value module_half(Thread *T, Value proxy) {
    Value halves = module_mutable_halves(T), name = as_module(proxy)->name;
    if (halves == V_UNDEF) return V_UNDEF;
    Value half = dict_get(T, halves, name);
    if (half != V_UNDEF || lf_failed(T)) return half;
    half = fresh_half(T, name);
    bool ok = half != V_UNDEF && dict_set(T, halves, name, half);
    lf_release(T, half);
    return ok ? half : V_UNDEF;
}

Value module_live_dict(Thread *T, Value module) {
    if (module_is_proxy(module)) module = module_half(T, module);
    return module == V_UNDEF ? V_UNDEF : module_dict(module);
}

/* A package that this thread imported for itself lacks the submodules that the program imported elsewhere:
 * the one that was asked for is imported, too. The AttributeError is in flight; it stays when there is no
 * such submodule. */
static Value submodule(Thread *T, Value half, Value name) {
    Value path = dict_get_str(as_dict(module_dict(half)), name___path__);
    if (path == V_UNDEF || !lf_exc_is(T, exc_AttributeError)) return V_UNDEF;
    Value missing = lf_exc_take(T), import = dict_get_str(as_dict(T->builtins), name___import__);
    Value full = str_format(T, "%S.%S", as_module(half)->name, name);
    Value top = import == V_UNDEF || full == V_UNDEF ? V_UNDEF : lf_call1(T, import, full);
    bool absent = top == V_UNDEF && lf_exc_caught(T, exc_ModuleNotFoundError);
    lf_release(T, full);
    lf_release(T, top);
    if (absent)
        lf_exc_restore(T, missing);
    else
        lf_release(T, missing);
    return top == V_UNDEF ? V_UNDEF : obj_getattr(T, half, name);
}

static Value proxy_getattr(Thread *T, Value self, Value name) {
    if (name == name___class__) return lf_retain(T, v_obj(type_immutable_module));
    Value half = module_half(T, self);
    Value v = half == V_UNDEF ? V_UNDEF : obj_getattr(T, half, name);
    return v == V_UNDEF && half != V_UNDEF ? submodule(T, half, name) : v;
}

static bool proxy_setattr(Thread *T, Value self, Value name, Value v) {
    Value half = module_half(T, self);
    return half != V_UNDEF && obj_setattr(T, half, name, v);
}

static Value proxy_repr(Thread *T, Value self) {
    Value half = module_half(T, self);
    return half == V_UNDEF ? V_UNDEF : obj_repr(T, half);
}

static Value proxy_dir(Thread *T, Value *a, int n) {
    (void)n;
    Value half = module_half(T, a[0]);
    return half == V_UNDEF ? V_UNDEF : obj_dir(T, half);
}

static Value proxy_get_dict(Thread *T, Value self) {
    Value d = module_live_dict(T, self);
    return d == V_UNDEF ? V_UNDEF : lf_retain(T, d);
}

static bool visit(Obj *o, VisitFn fn, void *ctx) {
    Module *m = (Module *)o;
    return m->name == V_UNDEF || fn(&m->name, ctx);
}

static const MethodDef methods[] = {{"__dir__(self, /)", proxy_dir, NULL, 0}, {0}};
static const GetSetDef getset[] = {{"__dict__", proxy_get_dict, NULL, NULL}, {0}};
static const Kind kind_proxy = {.name = "ImmutableModule", .visit = visit, .flags = KIND_FREEZE};
const TypeDef typedef_immutable_module = {
    .name = "immutable.ImmutableModule",
    .doc =
        "A frozen module: reads and writes go to the mutable half of the running thread, in sys.mut_modules.",
    .where = &type_immutable_module,
    .base = &type_module,
    .kind = &kind_proxy,
    .size = sizeof(Module),
    .flags = TYPE_HAS_DICT | TYPE_HAS_WEAK | TYPE_NO_NEW,
    .dict_offset = offsetof(Module, dict),
    .slots = {.repr = proxy_repr, .getattr = proxy_getattr, .setattr = proxy_setattr},
    .methods = methods,
    .getset = getset,
};
