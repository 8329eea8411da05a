/* _weakref: the native half of the module weakref. */
#include "src/objects/weakref.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"

static WeakRef *first(Thread *T, Value v) {
    Value r = v_is_obj(v) ? weakref_first(T, v_as_obj(v)) : V_UNDEF;
    return r == V_UNDEF ? NULL : (WeakRef *)v_as_obj(r);
}

static Value count(Thread *T, Value *a, int n) {
    (void)n;
    int64_t refs = 0;
    for (const WeakRef *r = first(T, a[0]); r; r = r->next) refs += r->owner == T->serial;
    return v_int(refs);
}

static Value refs(Thread *T, Value *a, int n) {
    (void)n;
    Value list = list_new(T, 0);
    for (WeakRef *r = first(T, a[0]); r && list != V_UNDEF; r = r->next)
        if (r->owner == T->serial && !list_append(T, list, lf_retain(T, v_obj(r)))) lf_clear(T, &list);
    return list;
}

static Value proxy(Thread *T, Value *a, int n) {
    (void)n;
    return weakref_new(T, obj_callable(a[0]) ? type_weakcallableproxy : type_weakproxy, a[0], a[1]);
}

/* Removes a key whose value is a dead reference: it may have got a new value meanwhile. */
static Value remove_dead(Thread *T, Value *a, int n) {
    (void)n;
    if (!is_dict(a[0]))
        return lf_raise(T, exc_TypeError, "_remove_dead_weakref() argument 1 must be dict, not %T", a[0]);
    Value ref = dict_get(T, a[0], a[1]);
    if (ref == V_UNDEF) return lf_failed(T) ? V_UNDEF : V_NONE;
    if (!is_instance(ref, type_weakref)) return lf_raise(T, exc_TypeError, "not a weakref");
    if (((WeakRef *)v_as_obj(ref))->target) return V_NONE;
    return dict_del(T, a[0], a[1]) < 0 ? V_UNDEF : V_NONE;
}

static const MethodDef functions[] = {
    {"getweakrefcount(object, /)", count, "Return the number of weak references to 'object'.", 0},
    {"getweakrefs(object, /)", refs, "Return a list of all weak reference objects pointing to 'object'.", 0},
    {"proxy(object, callback=None, /)", proxy, "Create a proxy object that weakly references 'object'.", 0},
    {"_remove_dead_weakref(dct, key, /)", remove_dead,
     "Atomically remove key from dict if it points to a dead weakref.", 0},
    {0}};

static bool init(Thread *T, Value module) {
    return module_set(T, module, "ref", v_obj(type_weakref)) &&
           module_set(T, module, "ReferenceType", v_obj(type_weakref)) &&
           module_set(T, module, "ProxyType", v_obj(type_weakproxy)) &&
           module_set(T, module, "CallableProxyType", v_obj(type_weakcallableproxy));
}

const ModuleDef module__weakref = {"_weakref", "Weak-reference support module.", functions, NULL, init};
