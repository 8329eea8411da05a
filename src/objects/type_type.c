/* type: calling classes, attributes of classes, and what classes say about themselves. */
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/descriptors.h"
#include "src/objects/error.h"
#include "src/objects/generic_alias.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/signature.h"
#include "src/objects/slots.h"
#include "src/objects/str.h"
#include "src/objects/type_impl.h"

Type *type_type;

/* ---- calling a class ------------------------------------------------------------------------------ */

bool type_check_abstract(Thread *T, Type *t) {
    if (LIKELY(!(t->flags & TYPE_ABSTRACT))) return true;
    Value names = dict_get_str(as_dict(t->dict), name___abstractmethods__);
    Value list = names == V_UNDEF ? V_UNDEF : list_from_iterable(T, names);
    if (list == V_UNDEF || !list_sort(T, list, V_UNDEF, false)) {
        lf_release(T, list);
        return names == V_UNDEF && !lf_failed(T);
    }
    int64_t n = as_list(list)->len;
    StrBuilder b;
    sb_init(&b, T);
    for (int64_t i = 0; i < n; i++) {
        if (i) sb_c(&b, ", ");
        sb_c(&b, "'");
        if (is_str(as_list(list)->items[i])) sb_str(&b, as_list(list)->items[i]);
        sb_c(&b, "'");
    }
    Value text = sb_done(&b);
    if (text != V_UNDEF)
        lf_raise(T, exc_TypeError,
                 "Can't instantiate abstract class %s without an implementation for abstract method%s %S",
                 t->cname, n == 1 ? "" : "s", text);
    lf_release(T, text);
    lf_release(T, list);
    return false;
}

/* fn(first, args...) */
static Value call_with(Thread *T, Value fn, Value first, Value *args, int npos, Value kwnames) {
    if (is_shape(fn, SHAPE_NATIVE)) return native_call(T, as_native(fn), first, args, npos, kwnames);
    if (is_shape(fn, SHAPE_METHOD_DESCR) && is_instance(first, as_native(fn)->sig->owner))
        return native_call(T, as_native(fn), first, args, npos, kwnames);
    int n = npos + (kwnames == V_UNDEF ? 0 : (int)as_tuple(kwnames)->len);
    Value small[8], *all = n < 8 ? small : lf_buf_alloc(T, ((size_t)n + 1) * sizeof(Value));
    if (!all) return V_UNDEF;
    all[0] = first;
    if (n) memcpy(all + 1, args, (size_t)n * sizeof(Value));
    Value r = lf_call(T, fn, all, npos + 1, kwnames);
    if (all != small) lf_buf_free(T, all);
    return r;
}

static Value call_new(Thread *T, Type *t, Value *args, int npos, Value kwnames) {
    Value fn = t->new_fn;
    if (fn == V_UNDEF || (t->flags & TYPE_NO_NEW))
        return lf_raise(T, exc_TypeError, "cannot create '%s' instances", t->cname);
    if (is_shape(fn, SHAPE_STATICMETHOD))
        fn = ((WrappedFn *)v_as_obj(fn))->callable;
    else if (!is_shape(fn, SHAPE_NATIVE)) { /* something unusual under the name __new__ */
        fn = obj_getattr(T, v_obj(t), name___new__);
        Value r = fn == V_UNDEF ? V_UNDEF : call_with(T, fn, v_obj(t), args, npos, kwnames);
        lf_release(T, fn);
        return r;
    }
    if (is_shape(fn, SHAPE_NATIVE) && as_native(fn)->fn == type_generic_new) return instance_new(T, t);
    lf_retain(T, fn);
    Value r = call_with(T, fn, v_obj(t), args, npos, kwnames);
    lf_release(T, fn);
    return r;
}

static bool call_init(Thread *T, Value self, Value *args, int npos, Value kwnames) {
    Type *t = type_of(self);
    Value fn = t->init_fn, r;
    if (is_shape(fn, SHAPE_SLOT_WRAPPER)) { /* a builtin type's, immortal */
        const SlotWrapper *w = (SlotWrapper *)v_as_obj(fn);
        if (w->def->wrap == WRAP_INIT) fn = (Value)(uintptr_t)w->fn;
    }
    lf_retain(T, fn);
    if (has_flag(fn, TYPE_METHOD_DESCR))
        r = call_with(T, fn, self, args, npos, kwnames);
    else {
        Value (*get)(Thread *, Value, Value, Value) = type_of(fn)->slots.descr_get;
        Value bound = get ? get(T, fn, self, v_obj(t)) : lf_retain(T, fn);
        r = bound == V_UNDEF ? V_UNDEF : lf_call(T, bound, args, npos, kwnames);
        lf_release(T, bound);
    }
    lf_release(T, fn);
    if (r != V_NONE && r != V_UNDEF) lf_raise(T, exc_TypeError, "__init__() should return None, not '%T'", r);
    lf_release(T, r);
    return r == V_NONE;
}

static Value type_call(Thread *T, Value self, Value *args, int npos, Value kwnames) {
    Type *t = as_type(self);
    const uint32_t plain = TYPE_NEW_PLAIN | TYPE_INIT_PLAIN;
    bool bare = npos == 0 && kwnames == V_UNDEF;
    if (t == type_type) {
        if (npos == 1 && kwnames == V_UNDEF) return lf_retain(T, v_obj(type_of(args[0])));
        if (npos != 3) return lf_raise(T, exc_TypeError, "type() takes 1 or 3 arguments");
    }
    if (t == type_super && kwnames == V_UNDEF) return super_new(T, args, npos);
    if ((t->flags & TYPE_EXCEPTION) && kwnames == V_UNDEF && exception_is_plain(t)) {
        Value all = tuple_from(T, args, npos), e = all == V_UNDEF ? V_UNDEF : exception_make(T, t, all);
        lf_release(T, all);
        return e;
    }
    Value o;
    /* object.__new__ does not look at the arguments when there is an __init__ to do so. */
    if ((t->flags & TYPE_NEW_PLAIN) && (bare || !(t->flags & TYPE_INIT_PLAIN)) && !(t->flags & TYPE_NO_NEW))
        o = type_check_abstract(T, t) ? instance_new(T, t) : V_UNDEF;
    else
        o = call_new(T, t, args, npos, kwnames);
    if (o == V_UNDEF || (t->flags & plain) == plain) return o;
    Type *made = type_of(o);
    if (made != t && !type_is_subtype(made, t)) return o;
    if ((made->flags & TYPE_INIT_PLAIN) && !(made->flags & TYPE_NEW_PLAIN)) return o;
    if (call_init(T, o, args, npos, kwnames)) return o;
    lf_release(T, o);
    return V_UNDEF;
}

static Value new_type(Thread *T, Value *a, int n) {
    (void)n;
    const Tuple *args = as_tuple(a[1]);
    if (args->len != 3)
        return lf_raise(T, exc_TypeError, "type.__new__() takes exactly 3 arguments (%d given)",
                        (int)args->len);
    Value name = args->items[0], bases = args->items[1], ns = args->items[2];
    if (!is_str(name))
        return lf_raise(T, exc_TypeError, "type.__new__() argument 1 must be str, not %s",
                        argument_type_name(name));
    if (!is_tuple(bases))
        return lf_raise(T, exc_TypeError, "type.__new__() argument 2 must be tuple, not %s",
                        argument_type_name(bases));
    if (!is_dict(ns))
        return lf_raise(T, exc_TypeError, "type.__new__() argument 3 must be dict, not %s",
                        argument_type_name(ns));
    int nkw = a[2] == V_UNDEF ? 0 : (int)as_dict(a[2])->len, at = 0;
    Value values[32], *kwargs = nkw <= 32 ? values : lf_buf_alloc(T, (size_t)nkw * sizeof *kwargs);
    Value kwnames = nkw && kwargs ? tuple_new(T, nkw) : V_UNDEF, k, v;
    if (nkw && kwnames == V_UNDEF) return V_UNDEF;
    for (int64_t i = 0; nkw && dict_next(as_dict(a[2]), &i, &k, &v); at++) {
        lf_init(&as_tuple(kwnames)->items[at], lf_retain(T, k));
        kwargs[at] = v;
    }
    Value r = type_new(T, as_type(a[0]), name, bases, ns, kwargs, nkw, kwnames);
    lf_release(T, kwnames);
    if (kwargs != values) lf_buf_free(T, kwargs);
    return r;
}

static Value init_type(Thread *T, Value *a, int n) {
    (void)n;
    int64_t given = as_tuple(a[1])->len;
    if (given == 1 && a[2] != V_UNDEF)
        return lf_raise(T, exc_TypeError, "type.__init__() takes no keyword arguments");
    if (given != 1 && given != 3) return lf_raise(T, exc_TypeError, "type.__init__() takes 1 or 3 arguments");
    return V_NONE;
}

/* ---- attributes of classes ------------------------------------------------------------------------ */

Value type_getattr_or(Thread *T, Value cls, Value name, bool *missing) {
    Type *t = as_type(cls), *meta = type_of(cls);
    Value above = type_lookup(T, meta, name);
    Value (*above_get)(Thread *, Value, Value, Value) = NULL;
    if (above != V_UNDEF) {
        const Slots *s = &type_of(above)->slots;
        above_get = s->descr_get;
        if (above_get && s->descr_set) {
            lf_retain(T, above);
            Value r = above_get(T, above, cls, v_obj(meta));
            lf_release(T, above);
            return r;
        }
    }
    Value own = type_lookup(T, t, name);
    Value found = own != V_UNDEF ? own : above;
    if (found == V_UNDEF) {
        *missing = true;
        return V_UNDEF;
    }
    lf_retain(T, found);
    Value (*get)(Thread *, Value, Value, Value) = own != V_UNDEF ? type_of(own)->slots.descr_get : above_get;
    if (!get) return found;
    Value r = own != V_UNDEF ? get(T, found, V_UNDEF, cls) : get(T, found, cls, v_obj(meta));
    lf_release(T, found);
    return r;
}

Value type_getattr(Thread *T, Value cls, Value name) {
    bool missing = false;
    Value r = type_getattr_or(T, cls, name, &missing);
    if (!missing) return r;
    return lf_raise_attribute_text(T, cls, name, "type object '%s' has no attribute '%S'",
                                   as_type(cls)->cname, name);
}

static bool set_in_class(Thread *T, Type *t, Value name, Value v) {
    Value old = dict_get_str(as_dict(t->dict), name);
    if (old == V_UNDEF && v == V_UNDEF) {
        lf_raise_attribute_text(T, v_obj(t), name, "type object '%s' has no attribute '%S'", t->cname, name);
        return false;
    }
    if (!lf_may_write(T, &t->h)) return false;
    lf_retain(T, old); /* caches refer to it until type_modified */
    bool ok = v == V_UNDEF ? dict_del(T, t->dict, name) > 0 : dict_set_str(T, t->dict, name, v);
    type_modified(T, t, name, old);
    lf_release(T, old);
    return ok;
}

static bool type_setattr(Thread *T, Value cls, Value name, Value v) {
    Type *t = as_type(cls);
    if (t->flags & TYPE_IMMUTABLE) {
        lf_raise(T, exc_TypeError, "cannot set %R attribute of immutable type '%s'", name, t->cname);
        return false;
    }
    Value above = type_lookup(T, type_of(cls), name);
    bool (*set)(Thread *, Value, Value, Value) = above == V_UNDEF ? NULL : type_of(above)->slots.descr_set;
    if (!set) return set_in_class(T, t, name, v);
    lf_retain(T, above);
    bool ok = set(T, above, cls, v);
    lf_release(T, above);
    return ok;
}

/* ---- what a class says about itself --------------------------------------------------------------- */

static Value own(Value cls, Value name) { return dict_get_str(as_dict(as_type(cls)->dict), name); }

static bool check_set(Thread *T, Value cls, Value v, const char *name) {
    Type *t = as_type(cls);
    if (t->flags & TYPE_IMMUTABLE) {
        lf_raise(T, exc_TypeError, "cannot set '%s' attribute of immutable type '%s'", name, t->cname);
        return false;
    }
    if (v == V_UNDEF) {
        lf_raise(T, exc_TypeError, "cannot delete '%s' attribute of immutable type '%s'", name, t->cname);
        return false;
    }
    return lf_may_write(T, &t->h);
}

static Value get_name(Thread *T, Value cls) { return lf_retain(T, as_type(cls)->name); }

static bool set_name(Thread *T, Value cls, Value v) {
    if (!check_set(T, cls, v, "__name__")) return false;
    if (!is_str(v)) {
        lf_raise(T, exc_TypeError, "can only assign string to %s.__name__, not '%T'", as_type(cls)->cname, v);
        return false;
    }
    for (int64_t i = 0; i < as_str(v)->len; i++)
        if (!str_at(as_str(v), i)) {
            lf_raise(T, exc_ValueError, "type name must not contain null characters");
            return false;
        }
    return type_set_name(T, as_type(cls), lf_retain(T, v));
}

static Value get_qualname(Thread *T, Value cls) { return lf_retain(T, as_type(cls)->qualname); }

static bool set_qualname(Thread *T, Value cls, Value v) {
    if (!check_set(T, cls, v, "__qualname__")) return false;
    if (!is_str(v)) {
        lf_raise(T, exc_TypeError, "can only assign string to %s.__qualname__, not '%T'", as_type(cls)->cname,
                 v);
        return false;
    }
    return lf_store(T, v_as_obj(cls), &as_type(cls)->qualname, lf_retain(T, v));
}

Value type_module_name(Thread *T, Type *t) {
    Value m = dict_get_str(as_dict(t->dict), name___module__);
    if (m != V_UNDEF && !(t->def && type_of(m)->slots.descr_get)) return is_str(m) ? lf_retain(T, m) : V_NONE;
    const char *dot = t->def ? strrchr(t->def->name, '.') : NULL;
    if (!t->def) return V_NONE;
    return dot ? str_from_utf8(T, t->def->name, (size_t)(dot - t->def->name)) : name_builtins;
}

static Value get_module(Thread *T, Value cls) {
    Type *t = as_type(cls);
    if (t->def) return type_module_name(T, t);
    Value m = own(cls, name___module__);
    return m == V_UNDEF ? lf_raise_arg(T, exc_AttributeError, name___module__) : lf_retain(T, m);
}

static bool set_module(Thread *T, Value cls, Value v) {
    return check_set(T, cls, v, "__module__") && set_in_class(T, as_type(cls), name___module__, v);
}

static Value get_bases(Thread *T, Value cls) { return lf_retain(T, as_type(cls)->bases); }
static bool set_bases(Thread *T, Value cls, Value v) {
    return check_set(T, cls, v, "__bases__") && type_set_bases(T, as_type(cls), v);
}
static Value get_base(Thread *T, Value cls) {
    Value base = as_type(cls)->base;
    return base == V_UNDEF ? V_NONE : lf_retain(T, base);
}
static Value get_mro(Thread *T, Value cls) {
    Value mro = as_type(cls)->mro;
    return mro == V_UNDEF ? V_NONE : lf_retain(T, mro);
}
static Value get_dict(Thread *T, Value cls) { return mappingproxy_new(T, as_type(cls)->dict); }

static Value get_doc(Thread *T, Value cls) {
    Value doc = own(cls, name___doc__);
    if (doc == V_UNDEF) return V_NONE;
    Value (*get)(Thread *, Value, Value, Value) = type_of(doc)->slots.descr_get;
    return get ? get(T, doc, V_UNDEF, cls) : lf_retain(T, doc);
}
static bool set_doc(Thread *T, Value cls, Value v) {
    return check_set(T, cls, v, "__doc__") && set_in_class(T, as_type(cls), name___doc__, v);
}

static Value get_abstract(Thread *T, Value cls) {
    Value names = cls == v_obj(type_type) ? V_UNDEF : own(cls, name___abstractmethods__);
    if (names == V_UNDEF)
        return lf_raise_attribute_text(T, cls, name___abstractmethods__, "%S", name___abstractmethods__);
    return lf_retain(T, names);
}

static bool set_abstract(Thread *T, Value cls, Value v) {
    Type *t = as_type(cls);
    if (v == V_UNDEF && own(cls, name___abstractmethods__) == V_UNDEF) {
        lf_raise_attribute_text(T, cls, name___abstractmethods__, "%S", name___abstractmethods__);
        return false;
    }
    int abstract = v == V_UNDEF ? 0 : obj_truth(T, v);
    if (abstract < 0 || (v != V_UNDEF && !check_set(T, cls, v, "__abstractmethods__"))) return false;
    if (!set_in_class(T, t, name___abstractmethods__, v)) return false;
    t->flags = abstract ? t->flags | TYPE_ABSTRACT : t->flags & ~TYPE_ABSTRACT;
    return true;
}

static Value get_type_params(Thread *T, Value cls) {
    Value params = as_type(cls)->def ? V_UNDEF : own(cls, name___type_params__);
    return params == V_UNDEF ? tuple_empty : lf_retain(T, params);
}
static bool set_type_params(Thread *T, Value cls, Value v) {
    if (!check_set(T, cls, v, "__type_params__")) return false;
    return set_in_class(T, as_type(cls), name___type_params__, v);
}

static Value get_signature(Thread *T, Value cls) {
    const TypeDef *def = as_type(cls)->def;
    return def ? signature_of_type(T, def) : V_NONE;
}
static Value get_flags(Thread *T, Value cls) {
    const Type *t = as_type(cls);
    int64_t flags = 1 << 12; /* ready; the numbers are CPython's */
    if (t->flags & TYPE_HEAP) flags |= 1 << 9;
    if (t->flags & TYPE_IMMUTABLE) flags |= 1 << 8;
    if (t->flags & TYPE_BASETYPE) flags |= 1 << 10;
    if (t->flags & TYPE_ABSTRACT) flags |= 1 << 20;
    if (t->flags & TYPE_SEQUENCE) flags |= 1 << 5;
    if (t->flags & TYPE_MAPPING) flags |= 1 << 6;
    if (t->flags & TYPE_METHOD_DESCR) flags |= 1 << 17;
    static const uint32_t families[] = {TYPE_SUB_INT, TYPE_SUB_LIST, TYPE_SUB_TUPLE, TYPE_SUB_BYTES,
                                        TYPE_SUB_STR, TYPE_SUB_DICT, TYPE_EXCEPTION, TYPE_SUB_TYPE};
    for (int i = 0; i < 8; i++)
        if (t->flags & families[i]) flags |= (int64_t)1 << (24 + i);
    return int_from_i64(T, flags);
}
static Value get_basicsize(Thread *T, Value cls) { return int_from_i64(T, as_type(cls)->instance_size); }
static Value get_itemsize(Thread *T, Value cls) {
    (void)T;
    return v_int(as_type(cls)->kind->ext ? 8 : 0);
}
static Value get_dictoffset(Thread *T, Value cls) {
    (void)T;
    return v_int(as_type(cls)->flags & TYPE_HAS_DICT ? (as_type(cls)->first ? 8 * as_type(cls)->first : -1)
                                                     : 0);
}
static Value get_weakoffset(Thread *T, Value cls) {
    (void)T;
    return v_int(as_type(cls)->flags & TYPE_HAS_WEAK ? 8 : 0);
}

/* ---- annotations: kept as they are, or made by __annotate__ when asked for ------------------------ */

static Value get_annotate(Thread *T, Value cls) {
    if (as_type(cls)->flags & TYPE_IMMUTABLE)
        return lf_raise_attribute_text(T, cls, name___annotate__,
                                       "type object '%s' has no attribute '__annotate__'",
                                       as_type(cls)->cname);
    Value fn = own(cls, name___annotate__);
    if (fn == V_UNDEF) fn = own(cls, name___annotate_func__);
    if (fn == V_UNDEF) return V_NONE;
    Value (*get)(Thread *, Value, Value, Value) = type_of(fn)->slots.descr_get;
    return get ? get(T, fn, V_UNDEF, cls) : lf_retain(T, fn);
}

static bool forget(Thread *T, Type *t, Value name) {
    return dict_get_str(as_dict(t->dict), name) == V_UNDEF || set_in_class(T, t, name, V_UNDEF);
}

static bool set_annotate(Thread *T, Value cls, Value v) {
    if (v == V_UNDEF) {
        lf_raise(T, exc_TypeError, "cannot delete __annotate__ attribute");
        return false;
    }
    if (!check_set(T, cls, v, "__annotate__")) return false;
    if (v != V_NONE && !obj_callable(v)) {
        lf_raise(T, exc_TypeError, "__annotate__ must be callable or None");
        return false;
    }
    Type *t = as_type(cls);
    return set_in_class(T, t, name___annotate_func__, v) &&
           (v == V_NONE || forget(T, t, name___annotations_cache__));
}

static Value get_annotations(Thread *T, Value cls) {
    Type *t = as_type(cls);
    if (t->flags & TYPE_IMMUTABLE)
        return lf_raise_attribute_text(T, cls, name___annotations__,
                                       "type object '%s' has no attribute '__annotations__'", t->cname);
    Value known = own(cls, name___annotations__);
    if (known == V_UNDEF) known = own(cls, name___annotations_cache__);
    if (known != V_UNDEF) {
        Value (*get)(Thread *, Value, Value, Value) = type_of(known)->slots.descr_get;
        return get ? get(T, known, V_UNDEF, cls) : lf_retain(T, known);
    }
    Value annotate = get_annotate(T, cls);
    if (annotate == V_UNDEF) return V_UNDEF;
    Value made = annotate != V_NONE && obj_callable(annotate) ? lf_call1(T, annotate, v_int(1)) : dict_new(T);
    lf_release(T, annotate);
    if (made == V_UNDEF) return V_UNDEF;
    bool shared = t->h.rid != RID_LOCAL; /* nothing is kept in a class that others may see */
    if (is_dict(made) && (shared || set_in_class(T, t, name___annotations_cache__, made))) return made;
    if (!lf_failed(T)) lf_raise(T, exc_TypeError, "__annotate__ returned non-dict of type '%T'", made);
    lf_release(T, made);
    return V_UNDEF;
}

static bool set_annotations(Thread *T, Value cls, Value v) {
    Type *t = as_type(cls);
    if (t->flags & TYPE_IMMUTABLE) return check_set(T, cls, v, "__annotations__");
    Value at = own(cls, name___annotations__) != V_UNDEF ? name___annotations__ : name___annotations_cache__;
    if (v == V_UNDEF && own(cls, at) == V_UNDEF) {
        lf_raise_attribute_text(T, cls, name___annotations__, "%S", name___annotations__);
        return false;
    }
    if (!set_in_class(T, t, at, v)) return false;
    return forget(T, t, name___annotate_func__) && forget(T, t, name___annotate__);
}

/* ---- methods -------------------------------------------------------------------------------------- */

static Value type_repr(Thread *T, Value cls) {
    Type *t = as_type(cls);
    Value module = type_module_name(T, t);
    if (module == V_UNDEF) return V_UNDEF;
    Value r = module == V_NONE || str_eq_c(module, "builtins")
                  ? str_format(T, "<class '%S'>", t->def ? t->name : t->qualname)
                  : str_format(T, "<class '%S.%S'>", module, t->qualname);
    lf_release(T, module);
    return r;
}

Value type_full_name(Thread *T, Type *t) {
    if (t->def) return str_from_c(T, t->cname);
    Value module = type_module_name(T, t);
    if (module == V_UNDEF) return V_UNDEF;
    bool plain = !is_str(module) || str_eq_c(module, "builtins") || str_eq_c(module, "__main__");
    Value r = plain ? lf_retain(T, t->qualname) : str_format(T, "%S.%S", module, t->qualname);
    lf_release(T, module);
    return r;
}

static Value m_mro(Thread *T, Value *a, int n) {
    (void)n;
    Value mro = mro_compute(T, as_type(a[0]), as_type(a[0])->bases);
    Value list = mro == V_UNDEF ? V_UNDEF : list_from_iterable(T, mro);
    lf_release(T, mro);
    return list;
}
static Value m_subclasses(Thread *T, Value *a, int n) {
    (void)n;
    return subclasses_list(T, as_type(a[0]));
}
static Value m_prepare(Thread *T, Value *a, int n) {
    (void)a;
    (void)n;
    return dict_new(T);
}
static Value m_instancecheck(Thread *T, Value *a, int n) {
    (void)n;
    int r = obj_real_isinstance(T, a[1], a[0]);
    return r < 0 ? V_UNDEF : v_bool(r);
}
static Value m_subclasscheck(Thread *T, Value *a, int n) {
    (void)n;
    int r = obj_real_issubclass(T, a[1], a[0]);
    return r < 0 ? V_UNDEF : v_bool(r);
}
static Value m_dir(Thread *T, Value *a, int n) {
    (void)n;
    return type_dir(T, a[0]);
}
static Value m_sizeof(Thread *T, Value *a, int n) {
    (void)a;
    (void)n;
    return int_from_i64(T, sizeof(Type));
}

static const MethodDef methods[] = {
    {"mro(self, /)", m_mro, "Return a type's method resolution order.", 0},
    {"__subclasses__(self, /)", m_subclasses, "Return a list of immediate subclasses.", 0},
    {"__prepare__(cls, /, *args, **kwargs)", m_prepare, "Create the namespace for the class statement",
     METHOD_CLASS},
    {"__instancecheck__(self, instance, /)", m_instancecheck, "Check if an object is an instance.", 0},
    {"__subclasscheck__(self, subclass, /)", m_subclasscheck, "Check if a class is a subclass.", 0},
    {"__dir__(self, /)", m_dir, "Specialized __dir__ implementation for types.", 0},
    {"__sizeof__(self, /)", m_sizeof, "Return memory consumption of the type object.", 0},
    {0}};
static const GetSetDef getset[] = {{"__name__", get_name, set_name, NULL},
                                   {"__qualname__", get_qualname, set_qualname, NULL},
                                   {"__module__", get_module, set_module, NULL},
                                   {"__bases__", get_bases, set_bases, NULL},
                                   {"__base__", get_base, NULL, NULL},
                                   {"__mro__", get_mro, NULL, NULL},
                                   {"__dict__", get_dict, NULL, NULL},
                                   {"__doc__", get_doc, set_doc, NULL},
                                   {"__abstractmethods__", get_abstract, set_abstract, NULL},
                                   {"__type_params__", get_type_params, set_type_params, NULL},
                                   {"__annotations__", get_annotations, set_annotations, NULL},
                                   {"__annotate__", get_annotate, set_annotate, NULL},
                                   {"__text_signature__", get_signature, NULL, NULL},
                                   {"__flags__", get_flags, NULL, NULL},
                                   {"__basicsize__", get_basicsize, NULL, NULL},
                                   {"__itemsize__", get_itemsize, NULL, NULL},
                                   {"__dictoffset__", get_dictoffset, NULL, NULL},
                                   {"__weakrefoffset__", get_weakoffset, NULL, NULL},
                                   {0}};

/* ---- the table ------------------------------------------------------------------------------------ */

static bool type_visit(Obj *o, VisitFn fn, void *ctx) {
    Type *t = (Type *)o;
    Value *slots[] = {&t->name, &t->qualname, &t->base, &t->bases, &t->mro, &t->dict};
    for (size_t i = 0; i < sizeof slots / sizeof *slots; i++)
        if (*slots[i] != V_UNDEF && !fn(slots[i], ctx)) return false;
    return true;
}

static void type_free(Thread *T, Obj *o) {
    Type *t = (Type *)o;
    for (uint32_t i = 0; i < t->nbase_types; i++) subclasses_remove(T, t->base_types[i], t);
    subclasses_forget(T, t);
    lf_buf_free(T, t->base_types);
    if (t->cname_owned) lf_buf_free(T, (void *)(uintptr_t)t->cname);
    type_cache_free(T, t);
    for (uint32_t i = 0; i < t->nold_roots; i++) shape_free_tree(t->old_roots[i]);
    if (t->dict_shape && t->dict_shape != t->root_shape) shape_free_tree(t->dict_shape);
    if (t->root_shape) shape_free_tree(t->root_shape);
    if (shape_of(o)->flags & SHAPE_IS_TYPE) shape_free_tree(o->shape);
}

const Kind kind_type = {.name = "type", .visit = type_visit, .free_parts = type_free, .flags = KIND_FREEZE};
const TypeDef typedef_type = {
    .name = "type",
    .doc = "type(object) -> the object's type\ntype(name, bases, dict, **kwds) -> a new type",
    .where = &type_type,
    .kind = &kind_type,
    .size = sizeof(Type),
    .flags = TYPE_BASETYPE | TYPE_SUB_TYPE | TYPE_HAS_WEAK,
    .slots = {.repr = type_repr,
              .call = type_call,
              .getattr = type_getattr,
              .setattr = type_setattr,
              .binary = {[BIN_OR] = union_or}},
    .new_ = {"type(cls, /, *args, **kwargs)", new_type, NULL, METHOD_NEW | METHOD_LAZY},
    .init = {"__init__(self, /, *args, **kwargs)", init_type, NULL, METHOD_LAZY},
    .methods = methods,
    .getset = getset,
};
