/* object: the root of all types. */
#include "src/objects/attributes.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/objects/type_impl.h"

Type *type_object;

/* ---- making --------------------------------------------------------------------------------------- */

static bool has_extra(Value args, Value kwargs) { return as_tuple(args)->len || kwargs != V_UNDEF; }

static Value object_new(Thread *T, Value *a, int n) {
    (void)n;
    Type *t = as_type(a[0]);
    if (has_extra(a[1], a[2])) {
        if (!(t->flags & TYPE_NEW_PLAIN))
            return lf_raise(T, exc_TypeError,
                            "object.__new__() takes exactly one argument (the type to instantiate)");
        if (t->flags & TYPE_INIT_PLAIN)
            return lf_raise(T, exc_TypeError, "%s() takes no arguments", t->cname);
    }
    return type_check_abstract(T, t) ? instance_new(T, t) : V_UNDEF;
}

static Value object_init(Thread *T, Value *a, int n) {
    (void)n;
    Type *t = type_of(a[0]);
    if (has_extra(a[1], a[2])) {
        if (!(t->flags & TYPE_INIT_PLAIN))
            return lf_raise(T, exc_TypeError,
                            "object.__init__() takes exactly one argument (the instance to initialize)");
        if (t->flags & TYPE_NEW_PLAIN)
            return lf_raise(T, exc_TypeError,
                            "%s.__init__() takes exactly one argument (the instance to initialize)",
                            t->cname);
    }
    return V_NONE;
}

/* ---- text, comparison ----------------------------------------------------------------------------- */

static Value object_repr(Thread *T, Value self) {
    Type *t = type_of(self);
    void *at = (void *)(uintptr_t)self;
    Value module = type_module_name(T, t);
    if (module == V_UNDEF) return V_UNDEF;
    Value r = module == V_NONE || str_eq_c(module, "builtins")
                  ? str_format(T, "<%S object at %p>", t->qualname, at)
                  : str_format(T, "<%S.%S object at %p>", module, t->qualname, at);
    lf_release(T, module);
    return r;
}

/* By the type's own __repr__; what it gives is checked as a __str__. */
static Value object_str(Thread *T, Value self) { return type_of(self)->slots.repr(T, self); }

static Value object_compare(Thread *T, Value a, Value b, int op) {
    if (op == CMP_EQ) return a == b ? V_TRUE : V_NOTIMPL;
    if (op != CMP_NE) return V_NOTIMPL;
    /* != is the opposite of what the type's == says. */
    Value eq = type_of(a)->slots.compare(T, a, b, CMP_EQ);
    if (eq == V_UNDEF || eq == V_NOTIMPL) return eq;
    int truth = obj_truth(T, eq);
    lf_release(T, eq);
    return truth < 0 ? V_UNDEF : v_bool(!truth);
}

static bool object_hash(Thread *T, Value self, int64_t *out) {
    (void)T;
    *out = (int64_t)(self >> 4 | self << 60); /* the low bits of addresses are zero */
    if (*out == -1) *out = -2;
    return true;
}

static Value object_format(Thread *T, Value *a, int n) {
    (void)n;
    if (!is_str(a[1])) return lf_raise(T, exc_TypeError, "__format__() argument must be str, not %T", a[1]);
    if (as_str(a[1])->len)
        return lf_raise(T, exc_TypeError, "unsupported format string passed to %T.__format__", a[0]);
    return obj_str(T, a[0]);
}

static Value object_sizeof(Thread *T, Value *a, int n) {
    (void)n;
    return int_from_i64(T, type_of(a[0])->instance_size);
}

static Value object_not_implemented(Thread *T, Value *a, int n) {
    (void)T, (void)a, (void)n;
    return V_NOTIMPL;
}

static Value object_nothing(Thread *T, Value *a, int n) {
    (void)T, (void)a, (void)n;
    return V_NONE;
}

/* ---- dir ------------------------------------------------------------------------------------------ */

static bool merge_class(Thread *T, Value names, Type *t) {
    const Tuple *mro = as_tuple(t->mro);
    for (int64_t i = mro->len; i-- > 0;)
        if (!dict_merge(T, names, as_type(mro->items[i])->dict, 1)) return false;
    return true;
}

static Value keys_and_release(Thread *T, Value dict, bool ok) {
    Value list = ok ? list_new(T, as_dict(dict)->len) : V_UNDEF, key;
    for (int64_t i = 0; list != V_UNDEF && dict_next(as_dict(dict), &i, &key, NULL);)
        if (!list_append(T, list, lf_retain(T, key))) lf_clear(T, &list);
    lf_release(T, dict);
    return list;
}

static Value object_dir(Thread *T, Value *a, int n) {
    (void)n;
    bool missing;
    Value own = obj_getattr_or(T, a[0], name___dict__, &missing);
    if (own == V_UNDEF && !missing) return V_UNDEF;
    Value names = own != V_UNDEF && is_dict(own) ? dict_copy(T, own) : dict_new(T);
    lf_release(T, own);
    if (names == V_UNDEF) return V_UNDEF;
    Value cls = obj_getattr_or(T, a[0], name___class__, &missing);
    bool ok = cls != V_UNDEF ? !is_type(cls) || merge_class(T, names, as_type(cls)) : missing;
    lf_release(T, cls);
    return keys_and_release(T, names, ok);
}

Value type_dir(Thread *T, Value cls) {
    Value names = dict_new(T);
    return names == V_UNDEF ? V_UNDEF : keys_and_release(T, names, merge_class(T, names, as_type(cls)));
}

/* ---- __class__ ------------------------------------------------------------------------------------ */

static Value get_class(Thread *T, Value self) { return lf_retain(T, v_obj(type_of(self))); }

/* The class that first laid the instances out as they are. */
static const Type *layout_of(const Type *t) {
    while (t->base != V_UNDEF) {
        const Type *base = as_type(t->base);
        if (t->kind != base->kind || t->size != base->size || t->nmembers != base->nmembers) break;
        t = base;
    }
    return t;
}

/* The members that a class adds, as a sorted list: this is how they are laid out. */
static Value slot_names(Thread *T, const Type *t) {
    Value slots = dict_get_str(as_dict(t->dict), name___slots__);
    if (slots == V_UNDEF) return V_UNDEF;
    Value all = is_str(slots) ? list_from(T, &slots, 1) : list_from_iterable(T, slots), kept = list_new(T, 0);
    bool ok = all != V_UNDEF && kept != V_UNDEF;
    for (int64_t i = 0; ok && i < as_list(all)->len; i++) {
        Value name = as_list(all)->items[i];
        if (str_eq_c(name, "__dict__") || str_eq_c(name, "__weakref__")) continue;
        ok = list_append(T, kept, lf_retain(T, name));
    }
    lf_release(T, all);
    if (ok && list_sort(T, kept, V_UNDEF, false)) return kept;
    lf_release(T, kept);
    return V_UNDEF;
}

/* Two classes whose __slots__ name the same members in the same order also agree. */
static bool same_layout(Thread *T, Type *a, Type *b) {
    const uint32_t words = TYPE_HAS_DICT | TYPE_HAS_WEAK;
    if (a->kind != b->kind || a->size != b->size || a->first != b->first || a->nmembers != b->nmembers)
        return false;
    if ((a->flags & words) != (b->flags & words)) return false;
    const Type *la = layout_of(a), *lb = layout_of(b);
    if (la == lb) return true;
    if (!a->nmembers || la->base != lb->base) return false;
    Value sa = slot_names(T, la), sb = sa == V_UNDEF ? V_UNDEF : slot_names(T, lb);
    bool same = sb != V_UNDEF && obj_equal(T, sa, sb) > 0;
    lf_release(T, sa);
    lf_release(T, sb);
    if (lf_failed(T)) lf_exc_clear(T);
    return same;
}

static bool set_class(Thread *T, Value self, Value v) {
    if (v == V_UNDEF) {
        lf_raise(T, exc_TypeError, "can't delete __class__ attribute");
        return false;
    }
    if (!is_type(v)) {
        lf_raise(T, exc_TypeError, "__class__ must be set to a class, not '%T' object", v);
        return false;
    }
    Type *from = type_of(self), *to = as_type(v);
    bool modules = type_is_subtype(from, type_module) && type_is_subtype(to, type_module);
    if (!modules && ((from->flags | to->flags) & TYPE_IMMUTABLE)) {
        lf_raise(T, exc_TypeError,
                 "__class__ assignment only supported for mutable types or ModuleType subclasses");
        return false;
    }
    if (!modules && !same_layout(T, from, to)) {
        lf_raise(T, exc_TypeError, "__class__ assignment: '%s' object layout differs from '%s'", to->cname,
                 from->cname);
        return false;
    }
    return from == to || attribute_change_class(T, v_as_obj(self), to);
}

/* ---- copying and pickling ------------------------------------------------------------------------- */

static Value copyreg_call(Thread *T, const char *name, Value *args, int n) {
    Value import = dict_get_str(as_dict(T->builtins), name___import__);
    if (import == V_UNDEF) return lf_raise(T, exc_ImportError, "__import__ not found");
    Value module = lf_call1(T, import, name_copyreg);
    Value fn = module == V_UNDEF ? V_UNDEF : obj_getattr_c(T, module, name);
    Value r = fn == V_UNDEF || n < 0 ? fn : lf_call(T, fn, args, n, V_UNDEF);
    if (n >= 0) lf_release(T, fn);
    lf_release(T, module);
    return r;
}

static bool put_slot_states(Thread *T, Value self, Value names, Value into) {
    for (int64_t i = 0; i < as_list(names)->len; i++) {
        bool missing;
        Value name = str_intern(T, lf_retain(T, as_list(names)->items[i]));
        Value v = obj_getattr_or(T, self, name, &missing);
        if (missing) continue;
        bool ok = v != V_UNDEF && dict_set(T, into, name, v);
        lf_release(T, v);
        if (!ok) return false;
    }
    return true;
}

/* The attribute dict, or None when there are no attributes; with __slots__ a pair. */
static Value default_state(Thread *T, Value self, bool required) {
    Type *t = type_of(self);
    if (required) {
        Type *builtin = t;
        while (builtin->flags & TYPE_HEAP) builtin = as_type(builtin->base);
        if (builtin != type_object && !(builtin->flags & TYPE_EXCEPTION))
            return lf_raise(T, exc_TypeError, "cannot pickle '%T' object", self);
    }
    Value state = V_NONE;
    if ((t->flags & TYPE_HAS_DICT) && attribute_count(v_as_obj(self)) > 0)
        state = attribute_copy(T, v_as_obj(self));
    if (state == V_UNDEF || (!t->nmembers && type_lookup(T, t, name___slotnames__) == V_UNDEF)) return state;
    Value names = copyreg_call(T, "_slotnames", (Value[]){v_obj(t)}, 1);
    Value slots = names == V_UNDEF ? V_UNDEF : dict_new(T);
    Value r = V_UNDEF;
    if (slots != V_UNDEF && (!is_list(names) || put_slot_states(T, self, names, slots)))
        r = as_dict(slots)->len ? tuple_pair(T, state, slots) : lf_retain(T, state);
    lf_release(T, names);
    lf_release(T, slots);
    lf_release(T, state);
    return r;
}

static Value object_getstate(Thread *T, Value *a, int n) {
    (void)n;
    return default_state(T, a[0], false);
}

/* __getstate__(), by the default when it was not overridden. */
static Value get_state(Thread *T, Value self, bool required) {
    Value fn = type_lookup(T, type_of(self), name___getstate__);
    if (fn == dict_get_str(as_dict(type_object->dict), name___getstate__))
        return default_state(T, self, required);
    return lf_call_method(T, name___getstate__, &self, 1);
}

/* Arguments for __new__: *args and *kwargs are owned; false: exception. */
static bool new_arguments(Thread *T, Value self, Value *args, Value *kwargs) {
    bool found;
    Value r = lf_call_special(T, name___getnewargs_ex__, &self, 1, &found);
    if (r != V_UNDEF) {
        bool ok = is_tuple(r) && as_tuple(r)->len == 2;
        if (!is_tuple(r))
            lf_raise(T, exc_TypeError, "__getnewargs_ex__ should return a tuple, not '%T'", r);
        else if (!ok)
            lf_raise(T, exc_ValueError, "__getnewargs_ex__ should return a tuple of length 2, not %zu",
                     (size_t)as_tuple(r)->len);
        if (ok) {
            *args = lf_retain(T, as_tuple(r)->items[0]);
            *kwargs = lf_retain(T, as_tuple(r)->items[1]);
            ok = is_tuple(*args) && is_dict(*kwargs);
            if (!is_tuple(*args))
                lf_raise(T, exc_TypeError,
                         "first item of the tuple returned by __getnewargs_ex__ must be a tuple, not '%T'",
                         *args);
            else if (!ok)
                lf_raise(T, exc_TypeError,
                         "second item of the tuple returned by __getnewargs_ex__ must be a dict, not '%T'",
                         *kwargs);
        }
        lf_release(T, r);
        return ok;
    }
    if (lf_failed(T)) return false;
    r = lf_call_special(T, name___getnewargs__, &self, 1, &found);
    if (r != V_UNDEF && !is_tuple(r)) {
        lf_raise(T, exc_TypeError, "__getnewargs__ should return a tuple, not '%T'", r);
        lf_release(T, r);
        return false;
    }
    *args = r;
    return !lf_failed(T);
}

/* (copyreg.__newobj__, (cls, *args)) or (copyreg.__newobj_ex__, (cls, args, kwargs)) */
static bool constructor_part(Thread *T, Value cls, Value args, Value kwargs, Value *fn, Value *fn_args) {
    if (kwargs != V_UNDEF && as_dict(kwargs)->len) {
        *fn = copyreg_call(T, "__newobj_ex__", NULL, -1);
        *fn_args = tuple_from(T, (Value[]){cls, args, kwargs}, 3);
    } else {
        *fn = copyreg_call(T, "__newobj__", NULL, -1);
        Value head = tuple_from(T, &cls, 1);
        *fn_args = head == V_UNDEF ? V_UNDEF : tuple_concat(T, head, args == V_UNDEF ? tuple_empty : args);
        lf_release(T, head);
    }
    return *fn != V_UNDEF && *fn_args != V_UNDEF;
}

static Value dict_items_iter(Thread *T, Value self) {
    Value items = lf_call_method(T, name_items, &self, 1);
    Value it = items == V_UNDEF ? V_UNDEF : obj_iter(T, items);
    lf_release(T, items);
    return it;
}

static Value reduce_newobj(Thread *T, Value self) {
    Type *t = type_of(self);
    if (t->flags & TYPE_NO_NEW) return lf_raise(T, exc_TypeError, "cannot pickle '%T' object", self);
    Value args = V_UNDEF, kwargs = V_UNDEF, r = V_UNDEF;
    Value part[5] = {V_UNDEF, V_UNDEF, V_UNDEF, V_NONE, V_NONE};
    bool ok = new_arguments(T, self, &args, &kwargs);
    if (ok) {
        bool contained = args != V_UNDEF || (t->flags & (TYPE_SUB_LIST | TYPE_SUB_DICT));
        part[2] = get_state(T, self, !contained);
        ok = part[2] != V_UNDEF && constructor_part(T, v_obj(t), args, kwargs, &part[0], &part[1]);
    }
    if (ok && (t->flags & TYPE_SUB_LIST)) ok = (part[3] = obj_iter(T, self)) != V_UNDEF;
    if (ok && (t->flags & TYPE_SUB_DICT)) ok = (part[4] = dict_items_iter(T, self)) != V_UNDEF;
    if (ok) r = tuple_from(T, part, 5);
    for (int i = 0; i < 5; i++) lf_release(T, part[i]);
    lf_release(T, args);
    lf_release(T, kwargs);
    return r;
}

static Value common_reduce(Thread *T, Value self, int64_t protocol) {
    if (protocol >= 2) return reduce_newobj(T, self);
    return copyreg_call(T, "_reduce_ex", (Value[]){self, v_int(protocol)}, 2);
}

static Value object_reduce(Thread *T, Value *a, int n) {
    (void)n;
    return common_reduce(T, a[0], 0);
}

static Value object_reduce_ex(Thread *T, Value *a, int n) {
    (void)n;
    int64_t protocol;
    if (!obj_as_i64(T, a[1], &protocol)) return V_UNDEF;
    Value fn = type_lookup(T, type_of(a[0]), name___reduce__);
    if (fn != dict_get_str(as_dict(type_object->dict), name___reduce__))
        return lf_call_method(T, name___reduce__, a, 1);
    return common_reduce(T, a[0], protocol);
}

/* ---- the table ------------------------------------------------------------------------------------ */

static const MethodDef methods[] = {
    {"__reduce_ex__(self, protocol, /)", object_reduce_ex, "Helper for pickle.", 0},
    {"__reduce__(self, /)", object_reduce, "Helper for pickle.", 0},
    {"__getstate__(self, /)", object_getstate, "Helper for pickle.", 0},
    {"__subclasshook__(cls, object, /)", object_not_implemented,
     "Abstract classes override this to say which classes count as subclasses.", METHOD_CLASS},
    {"__init_subclass__(cls, /)", object_nothing, "Called when a class is derived from this one.",
     METHOD_CLASS},
    {"__format__(self, format_spec, /)", object_format, "str(self), when the format is empty.", 0},
    {"__sizeof__(self, /)", object_sizeof, "Size of the object in memory, in bytes.", 0},
    {"__dir__(self, /)", object_dir, "The names of the object's attributes.", 0},
    {0}};
static const GetSetDef getset[] = {{"__class__", get_class, set_class, NULL}, {0}};

const Kind kind_instance = {.name = "object", .flags = KIND_MOVABLE | KIND_FREEZABLE};
const TypeDef typedef_object = {
    .name = "object",
    .doc = "The base class of the class hierarchy.\n\nWhen called, it accepts no arguments and returns a new "
           "featureless\n"
           "instance that has no instance attributes and cannot be given any.\n",
    .where = &type_object,
    .kind = &kind_instance,
    .size = sizeof(Obj),
    .flags = TYPE_BASETYPE,
    .shape = SHAPE_OBJECT,
    .slots = {.repr = object_repr,
              .str = object_str,
              .hash = object_hash,
              .compare = object_compare,
              .getattr = object_getattribute,
              .setattr = object_setattr},
    .new_ = {"object(cls, /, *args, **kwargs)", object_new, NULL, METHOD_NEW | METHOD_LAZY},
    .init = {"__init__(self, /, *args, **kwargs)", object_init,
             "Initialize self.  See help(type(self)) for accurate signature.", METHOD_LAZY},
    .methods = methods,
    .getset = getset,
};
