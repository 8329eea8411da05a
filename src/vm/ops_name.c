/* Names: globals, builtins, class namespaces and closures. */
#include "src/objects/names.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/import.h"
#include "src/vm/interp.h"
#include "src/vm/ops.h"

static void *raise_name(Thread *T, Type *type, const char *format, Value name) {
    lf_raise(T, type, format, name);
    if (T->exc != V_UNDEF && is_instance(T->exc, exc_NameError)) obj_setattr(T, T->exc, name_name, name);
    return NULL;
}

void op_unbound(Thread *T, Value name) {
    lf_raise(T, exc_UnboundLocalError,
             "cannot access local variable '%S' where it is not associated with a value", name);
}

void op_unbound_free(Thread *T, Value name) {
    raise_name(T, exc_NameError,
               "cannot access free variable '%S' where it is not associated with a value in enclosing scope",
               name);
}

/* A namespace may be any mapping (class bodies with __prepare__, exec with locals). V_UNDEF without
 * exception: missing. */
static Value namespace_get(Thread *T, Value ns, Value name) {
    if (is_shape(ns, SHAPE_DICT)) return lf_retain(T, dict_get_str(as_dict(ns), name));
    Value v = obj_getitem(T, ns, name);
    if (v == V_UNDEF) lf_exc_caught(T, exc_KeyError);
    return v;
}

/* What a program put as __builtins__ of the globals may be no dict: then frame_builtins(f) is an empty one.
 */
static Value builtin_get(Thread *T, Frame *f, Value name) {
    Value v = namespace_get(T, frame_builtins(f), name);
    if (v != V_UNDEF || lf_failed(T) || as_dict(frame_builtins(f))->len) return v;
    Value other = dict_get_str(as_dict(frame_globals(f)), name___builtins__);
    return other == V_UNDEF || is_dict(other) || is_instance(other, type_module)
               ? V_UNDEF
               : namespace_get(T, other, name);
}

static Value load_global_slowly(Thread *T, Frame *f, Value name) {
    Value v = namespace_get(T, frame_globals(f), name);
    if (v == V_UNDEF && !lf_failed(T)) v = builtin_get(T, f, name);
    if (v == V_UNDEF && !lf_failed(T)) raise_name(T, exc_NameError, "name '%S' is not defined", name);
    return v;
}

Value op_load_global(Thread *T, Frame *f, Value name, Ins *cache) {
    if (!is_shape(frame_globals(f), SHAPE_DICT)) return load_global_slowly(T, f, name);
    Dict *g = as_dict(frame_globals(f));
    int64_t at = dict_find_str(g, name);
    if (at >= 0) {
        cache_fill(cache, (uint32_t)at, dict_keys_version(g));
        return lf_retain(T, g->entries[at].value);
    }
    Dict *b = as_dict(frame_builtins(f));
    at = is_shape(frame_builtins(f), SHAPE_DICT) ? dict_find_str(b, name) : -1;
    if (at < 0) return load_global_slowly(T, f, name);
    cache_fill(cache, ~(uint32_t)at, dict_keys_version(g));
    return lf_retain(T, b->entries[at].value);
}

bool op_store_global(Thread *T, Frame *f, Value name, Value v, Ins *cache) {
    if (!dict_set_str(T, frame_globals(f), name, v)) return false;
    Dict *g = as_dict(frame_globals(f));
    int64_t at = is_shape(v_obj(g), SHAPE_DICT) ? dict_find_str(g, name) : -1;
    if (at >= 0) cache_fill(cache, (uint32_t)at, dict_keys_version(g));
    return true;
}

bool op_delete_global(Thread *T, Frame *f, Value name) {
    int r = dict_del(T, frame_globals(f), name);
    if (r == 0) raise_name(T, exc_NameError, "name '%S' is not defined", name);
    return r > 0;
}

Value op_load_name(Thread *T, Frame *f, Value ns, Value name) {
    Value v = namespace_get(T, ns, name);
    if (v != V_UNDEF || lf_failed(T)) return v;
    v = dict_get_str(as_dict(frame_globals(f)), name);
    if (v != V_UNDEF) return lf_retain(T, v);
    v = builtin_get(T, f, name);
    if (v == V_UNDEF && !lf_failed(T)) raise_name(T, exc_NameError, "name '%S' is not defined", name);
    return v;
}

Value op_load_dict_or_global(Thread *T, Frame *f, Value ns, Value name) {
    Value v = namespace_get(T, ns, name);
    return v != V_UNDEF || lf_failed(T) ? v : load_global_slowly(T, f, name);
}

bool op_store_name(Thread *T, Frame *f, Value name, Value v) {
    return is_shape(f->ns, SHAPE_DICT) ? dict_set_str(T, f->ns, name, v) : obj_setitem(T, f->ns, name, v);
}

bool op_delete_name(Thread *T, Frame *f, Value name) {
    if (obj_setitem(T, f->ns, name, V_UNDEF)) return true;
    if (lf_exc_caught(T, exc_KeyError)) raise_name(T, exc_NameError, "name '%S' is not defined", name);
    return false;
}

Value op_load_class_free(Thread *T, Frame *f, Value ns, int index, Value name) {
    Value v = ns == V_UNDEF ? V_UNDEF : namespace_get(T, ns, name);
    if (v != V_UNDEF || lf_failed(T)) return v;
    v = as_cell(as_tuple(as_function(f->func)->closure)->items[index])->value;
    if (v != V_UNDEF) return lf_retain(T, v);
    op_unbound_free(T, name);
    return V_UNDEF;
}

Value op_load_build_class(Thread *T, Frame *f) {
    Value v = builtin_get(T, f, name___build_class__);
    return v == V_UNDEF && !lf_failed(T) ? lf_raise(T, exc_NameError, "__build_class__ not found") : v;
}

Value lf_globals(Thread *T) { return T->frame > T->frames ? frame_globals(T->frame) : V_UNDEF; }

Value op_import_name(Thread *T, Frame *f, Value name, Value level, Value fromlist) {
    Value import = builtin_get(T, f, name___import__), r;
    if (import == V_UNDEF)
        return lf_failed(T) ? V_UNDEF : lf_raise(T, exc_ImportError, "__import__ not found");
    if (import == T->interp->import_func)
        r = import_module_level(T, name, frame_globals(f), fromlist, v_as_int(level));
    else {
        Value args[] = {name, frame_globals(f), f->ns == V_UNDEF ? V_NONE : f->ns, fromlist, level};
        r = lf_call(T, import, args, 5, V_UNDEF);
    }
    lf_release(T, import);
    return r;
}

Value op_import_from(Thread *T, Value module, Value name) { return import_from(T, module, name); }

static bool import_star_into(Thread *T, Frame *f, Value module, Value names, bool skip_private) {
    Value it = obj_iter(T, names), name;
    if (it == V_UNDEF) return false;
    bool ok = true;
    while (ok && (name = obj_next(T, it)) != V_UNDEF) {
        if (!is_str(name)) {
            Value owner = obj_getattr(T, module, name___name__);
            lf_raise(T, exc_TypeError,
                     skip_private ? "Key in %S.__dict__ must be str, not %T"
                                  : "Item in %S.__all__ must be str, not %T",
                     owner, name);
            lf_release(T, owner);
            ok = false;
        } else if (!skip_private || !(as_str(name)->len && str_at(as_str(name), 0) == '_')) {
            name = str_intern(T, name);
            Value v = obj_getattr(T, module, name);
            ok = v != V_UNDEF && (f->ns == V_UNDEF ? dict_set_str(T, frame_globals(f), name, v)
                                                   : obj_setitem(T, f->ns, name, v));
            lf_release(T, v);
        }
        lf_release(T, name);
    }
    lf_release(T, it);
    return ok && !lf_failed(T);
}

bool op_import_star(Thread *T, Frame *f, Value module) {
    bool missing;
    Value all = obj_getattr_or(T, module, name___all__, &missing);
    bool skip = all == V_UNDEF;
    if (skip) {
        if (!missing) return false;
        Value dict = obj_getattr_or(T, module, name___dict__, &missing);
        if (dict == V_UNDEF) {
            if (missing) lf_raise(T, exc_ImportError, "from-import-* object has no __dict__ and no __all__");
            return false;
        }
        all = list_from_iterable(T, dict);
        lf_release(T, dict);
        if (all == V_UNDEF) return false;
    }
    bool ok = import_star_into(T, f, module, all, skip);
    lf_release(T, all);
    return ok;
}
