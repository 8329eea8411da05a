/* What any value can be asked: attributes, text, length, items, iteration, membership, class membership. */
#include "src/objects/object_ops.h"
#include "src/objects/attributes.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/format.h"
#include "src/objects/generic_alias.h"
#include "src/objects/int.h"
#include "src/objects/iterators.h"
#include "src/objects/module_proxy.h"
#include "src/objects/names.h"
#include "runtime/freeze.h"
#include "src/objects/str.h"
#include "src/objects/type_impl.h"

/* ---- attributes ----------------------------------------------------------------------------------- */

Value object_getattribute_or(Thread *T, Value o, Value name, bool *missing) {
    Type *t = type_of(o);
    Value d = type_lookup(T, t, name);
    Value (*get)(Thread *, Value, Value, Value) = NULL;
    if (d != V_UNDEF) {
        const Slots *s = &type_of(d)->slots;
        get = s->descr_get;
        if (get && s->descr_set) {
            lf_retain(T, d);
            Value r = get(T, d, o, v_obj(t));
            lf_release(T, d);
            return r;
        }
    }
    if (t->flags & TYPE_HAS_DICT && v_is_obj(o)) {
        Value v = attribute_find(v_as_obj(o), name);
        if (v != V_UNDEF) return lf_retain(T, v);
    }
    if (d != V_UNDEF) {
        lf_retain(T, d);
        if (!get) return d;
        Value r = get(T, d, o, v_obj(t));
        lf_release(T, d);
        return r;
    }
    *missing = true;
    return V_UNDEF;
}

Value object_getattribute(Thread *T, Value o, Value name) {
    bool missing = false;
    Value r = object_getattribute_or(T, o, name, &missing);
    return UNLIKELY(missing) ? lf_raise_attribute(T, o, name) : r;
}

Value obj_getattr_failed(Thread *T, Value o, Value name) {
    if (!lf_exc_is(T, exc_AttributeError)) return V_UNDEF;
    Exception *e = as_exception(T->exc);
    if (e->fields[ATTRIBUTE_OBJ] != V_UNDEF || e->fields[ATTRIBUTE_NAME] != V_UNDEF) return V_UNDEF;
    lf_store(T, &e->h, &e->fields[ATTRIBUTE_OBJ], lf_retain(T, o));
    lf_store(T, &e->h, &e->fields[ATTRIBUTE_NAME], lf_retain(T, name));
    return V_UNDEF;
}

Value obj_getattr(Thread *T, Value o, Value name) {
    Type *t = type_of(o);
    Value r = LIKELY(t->flags & TYPE_GETATTR_PLAIN) ? object_getattribute(T, o, name)
                                                    : t->slots.getattr(T, o, name);
    return LIKELY(r != V_UNDEF) ? r : obj_getattr_failed(T, o, name);
}

Value obj_getattr_or(Thread *T, Value o, Value name, bool *missing) {
    Type *t = type_of(o);
    *missing = false;
    if (LIKELY(t->flags & TYPE_GETATTR_PLAIN)) {
        Value r = object_getattribute_or(T, o, name, missing);
        if (r != V_UNDEF || *missing) return r;
    } else {
        Value r = t->slots.getattr == type_getattr ? type_getattr_or(T, o, name, missing)
                                                   : t->slots.getattr(T, o, name);
        if (r != V_UNDEF || *missing) return r;
    }
    *missing = lf_exc_caught(T, exc_AttributeError);
    return V_UNDEF;
}

Value obj_getattr_c(Thread *T, Value o, const char *name) {
    Value n = str_intern_c(T, name);
    return n == V_UNDEF ? V_UNDEF : obj_getattr(T, o, n);
}

/* What is frozen is not even asked: no __setattr__, __set__ or __setitem__ of a class gets to see the write.
 * The proxy of a module passes it on, and what each thread has for itself is not frozen. */
static bool frozen_refusal(Thread *T, Value o) {
    Obj *obj = v_as_obj(o);
    return obj->rid >= RID_FIRST && lf_refuses_writes(obj) && !module_is_proxy(o) &&
           !(kind_of(obj)->flags & KIND_PER_THREAD) && !lf_may_write(T, obj);
}

bool obj_setattr(Thread *T, Value o, Value name, Value v) {
    if (v_is_obj(o) && UNLIKELY(frozen_refusal(T, o))) return false;
    return type_of(o)->slots.setattr(T, o, name, v);
}

static bool no_such_attribute(Thread *T, Value o, Value name, Value d) {
    bool carries = (type_of(o)->flags & TYPE_HAS_DICT) != 0;
    if (carries)
        lf_raise_attribute(T, o, name);
    else if (d != V_UNDEF)
        lf_raise_attribute_text(T, o, name, "'%T' object attribute '%S' is read-only", o, name);
    else
        lf_raise_attribute_text(
            T, o, name, "'%T' object has no attribute '%S' and no __dict__ for setting new attributes", o,
            name);
    return false;
}

bool object_setattr(Thread *T, Value o, Value name, Value v) {
    Type *t = type_of(o);
    Value d = type_lookup(T, t, name);
    if (d != V_UNDEF) {
        bool (*set)(Thread *, Value, Value, Value) = type_of(d)->slots.descr_set;
        if (set) {
            lf_retain(T, d);
            bool ok = set(T, d, o, v);
            lf_release(T, d);
            return ok;
        }
    }
    if (!(t->flags & TYPE_HAS_DICT)) return no_such_attribute(T, o, name, d);
    if (v != V_UNDEF) return attribute_set(T, v_as_obj(o), name, v);
    int found = attribute_delete(T, v_as_obj(o), name);
    if (found == 0) no_such_attribute(T, o, name, d);
    return found > 0;
}

/* A copy that cannot be changed any more than the object, which has no dict: a frozen one, or, of what is
 * only read, a read-only view. */
static Value fixed_dict(Thread *T, Obj *o) {
    Value copy = attribute_copy(T, o);
    if (copy == V_UNDEF) return copy;
    if (lf_is_only_read(o)) {
        Value view = mappingproxy_new(T, copy);
        lf_release(T, copy);
        return view;
    }
    if (!lf_freeze(T, &copy, 1)) lf_clear(T, &copy);
    return copy;
}

Value obj_dict(Thread *T, Value o) {
    if ((type_of(o)->flags & TYPE_HAS_DICT) && v_is_obj(o) && !is_type(o)) {
        Obj *obj = v_as_obj(o);
        if (UNLIKELY(lf_is_fixed(obj)) && !attribute_has_dict(obj)) return fixed_dict(T, obj);
        Value d = attribute_dict(T, obj);
        return d == V_UNDEF ? V_UNDEF : lf_retain(T, d);
    }
    if (is_type(o)) return mappingproxy_new(T, as_type(o)->dict);
    return obj_getattr(T, o, name___dict__);
}

Value obj_id(Thread *T, Value v) {
    if (v_is_obj(v)) return int_from_u64(T, (uint64_t)v);
    return int_from_u64(T, v ^ (Value)1
                                   << 62); /* constants and immediates: their own word, unlike any address */
}

bool obj_callable(Value v) { return type_of(v)->slots.call != NULL; }

/* ---- text ----------------------------------------------------------------------------------------- */

static Value checked_text(Thread *T, Value r, const char *method) {
    if (r == V_UNDEF || is_str(r)) return r;
    lf_raise(T, exc_TypeError, "%s returned non-string (type %T)", method, r);
    lf_release(T, r);
    return V_UNDEF;
}

Value obj_repr(Thread *T, Value v) {
    Value (*fn)(Thread *, Value) = type_of(v)->slots.repr;
    if (!lf_enter(T, " while getting the repr of an object")) return V_UNDEF;
    Value r = fn(T, v);
    return checked_text(T, r, "__repr__");
}

Value obj_str(Thread *T, Value v) {
    if (is_exact_str(v)) return lf_retain(T, v);
    Value (*fn)(Thread *, Value) = type_of(v)->slots.str;
    if (!fn) return obj_repr(T, v);
    if (!lf_enter(T, " while getting the str of an object")) return V_UNDEF;
    Value r = fn(T, v);
    return checked_text(T, r, "__str__");
}

static void escape(StrBuilder *b, uint32_t c) {
    static const char digits[] = "0123456789abcdef";
    int n = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
    sb_char(b, '\\');
    sb_char(b, n == 2 ? 'x' : n == 4 ? 'u' : 'U');
    while (n-- > 0) sb_char(b, (unsigned char)digits[c >> (4 * n) & 15]);
}

Value obj_ascii(Thread *T, Value v) {
    Value r = obj_repr(T, v);
    if (r == V_UNDEF || as_str(r)->ascii) return r;
    StrBuilder b;
    sb_init(&b, T);
    const Str *s = as_str(r);
    for (int64_t i = 0; i < s->len; i++) {
        uint32_t c = str_at(s, i);
        if (c < 128)
            sb_char(&b, c);
        else
            escape(&b, c);
    }
    lf_release(T, r);
    return sb_done(&b);
}

Value obj_format(Thread *T, Value v, Value spec) {
    if (as_str(spec)->len == 0 && (is_exact_str(v) || is_exact_int(v))) return obj_str(T, v);
    if (is_exact_str(v)) return format_str(T, v, spec);
    if (v_is_int(v)) return format_int(T, v, spec);
    if (v_is_double(v)) return format_float(T, v, spec);
    bool found;
    Value r = lf_call_special(T, name___format__, (Value[]){v, spec}, 2, &found);
    if (!found && !lf_failed(T)) return lf_raise(T, exc_TypeError, "Type %T doesn't define __format__", v);
    if (r == V_UNDEF || is_str(r)) return r;
    lf_raise(T, exc_TypeError, "__format__ must return a str, not %T", r);
    lf_release(T, r);
    return V_UNDEF;
}

/* ---- items ---------------------------------------------------------------------------------------- */

int64_t obj_len(Thread *T, Value v) {
    int64_t (*fn)(Thread *, Value) = type_of(v)->slots.len;
    if (fn) return fn(T, v);
    lf_raise(T, exc_TypeError, "object of type '%T' has no len()", v);
    return -1;
}

int64_t obj_length_hint(Thread *T, Value v, int64_t otherwise) {
    if (type_of(v)->slots.len) {
        int64_t n = obj_len(T, v);
        if (n >= 0 || !lf_exc_caught(T, exc_TypeError)) return n;
    }
    bool found;
    Value r = lf_call_special(T, name___length_hint__, &v, 1, &found);
    if (r == V_UNDEF) {
        if (!lf_failed(T) || lf_exc_caught(T, exc_TypeError)) return otherwise;
        return -1;
    }
    int64_t n = -1;
    if (r == V_NOTIMPL) return otherwise;
    if (!is_int(r))
        lf_raise(T, exc_TypeError, "__length_hint__ must be an integer, not %T", r);
    else if (!obj_as_index(T, r, &n, exc_OverflowError))
        n = -1;
    else if (n < 0) {
        lf_raise(T, exc_ValueError, "__length_hint__() should return >= 0");
        n = -1;
    }
    lf_release(T, r);
    return n;
}

static Value class_getitem(Thread *T, Value cls, Value key) {
    if (cls == v_obj(type_type)) return generic_alias_new(T, cls, key); /* no class inherits this */
    bool missing;
    Value fn = obj_getattr_or(T, cls, name___class_getitem__, &missing);
    if (missing || fn == V_NONE)
        return lf_raise(T, exc_TypeError, "type '%s' is not subscriptable", as_type(cls)->cname);
    if (fn == V_UNDEF) return V_UNDEF;
    Value r = lf_call1(T, fn, key);
    lf_release(T, fn);
    return r;
}

Value obj_getitem(Thread *T, Value o, Value key) {
    Value (*fn)(Thread *, Value, Value) = type_of(o)->slots.getitem;
    if (LIKELY(fn != NULL)) return fn(T, o, key);
    if (is_type(o)) return class_getitem(T, o, key);
    return lf_raise(T, exc_TypeError, "'%T' object is not subscriptable", o);
}

bool obj_setitem(Thread *T, Value o, Value key, Value v) {
    Type *t = type_of(o);
    if (LIKELY(t->slots.setitem != NULL)) {
        if (UNLIKELY(v_is_obj(o) && frozen_refusal(T, o))) return false;
        return t->slots.setitem(T, o, key, v);
    }
    if (v != V_UNDEF)
        lf_raise(T, exc_TypeError, "'%T' object does not support item assignment", o);
    else if (((t->flags & TYPE_HEAP) || t->slots.len) && type_of(key)->slots.index)
        lf_raise(T, exc_TypeError, "'%T' object doesn't support item deletion", o);
    else
        lf_raise(T, exc_TypeError, "'%T' object does not support item deletion", o);
    return false;
}

/* Is the one character of x in the text o, both of one byte a character? Most texts are short. */
static bool contains_byte(const Str *s, uint8_t c) {
    if (s->len <= 16) {
        for (int64_t i = 0; i < s->len; i++)
            if (s->data[i] == c) return true;
        return false;
    }
    return memchr(s->data, c, (size_t)s->len) != NULL;
}

int obj_contains(Thread *T, Value o, Value x) {
    if (is_exact_str(o) && is_exact_str(x) && as_str(x)->len == 1 && as_str(o)->width == 1)
        return as_str(x)->width == 1 && contains_byte(as_str(o), as_str(x)->data[0]);
    const Slots *s = &type_of(o)->slots;
    if (LIKELY(s->contains != NULL)) return s->contains(T, o, x);
    Value it = obj_iter(T, o);
    if (it == V_UNDEF) {
        if (lf_exc_is(T, exc_TypeError) && !s->iter) {
            lf_exc_clear(T);
            lf_raise(T, exc_TypeError, "argument of type '%T' is not a container or iterable", o);
        }
        return -1;
    }
    int found = 0;
    for (Value item; !found && (item = obj_next(T, it)) != V_UNDEF; lf_release(T, item))
        found = obj_equal(T, item, x);
    lf_release(T, it);
    return lf_failed(T) ? -1 : found;
}

/* ---- iteration ------------------------------------------------------------------------------------ */

Value obj_iter(Thread *T, Value o) {
    if (is_shape(o, SHAPE_LIST)) return seq_iter_new(T, SHAPE_LIST_ITER, o, 0);
    Type *t = type_of(o);
    if (LIKELY(t->slots.iter != NULL)) {
        Value it = t->slots.iter(T, o);
        if (it == V_UNDEF || LIKELY(type_of(it)->slots.next != NULL)) return it;
        lf_raise(T, exc_TypeError, "iter() returned non-iterator of type '%T'", it);
        lf_release(T, it);
        return V_UNDEF;
    }
    if (t->slots.getitem && !(t->flags & TYPE_SUB_DICT)) return sequence_iterator_new(T, o);
    return lf_raise(T, exc_TypeError, "'%T' object is not iterable", o);
}

Value obj_next(Thread *T, Value it) {
    Value (*fn)(Thread *, Value) = type_of(it)->slots.next;
    if (UNLIKELY(!fn)) return lf_raise(T, exc_TypeError, "'%T' object is not an iterator", it);
    if (UNLIKELY(!lf_enter(T, ""))) return V_UNDEF; /* map of map of ... */
    Value r = fn(T, it);
    if (UNLIKELY(r == V_UNDEF && lf_failed(T))) lf_exc_caught(T, exc_StopIteration);
    return r;
}

bool obj_for_each(Thread *T, Value iterable, bool (*fn)(Thread *T, Value item, void *ctx), void *ctx) {
    bool list = is_shape(iterable, SHAPE_LIST);
    if (list || is_shape(iterable, SHAPE_TUPLE)) {
        for (int64_t i = 0;; i++) { /* a list may change meanwhile */
            if (i >= (list ? as_list(iterable)->len : as_tuple(iterable)->len)) return true;
            Value item = lf_retain(T, list ? as_list(iterable)->items[i] : as_tuple(iterable)->items[i]);
            bool ok = fn(T, item, ctx);
            lf_release(T, item);
            if (!ok) return false;
        }
    }
    Value it = obj_iter(T, iterable);
    if (it == V_UNDEF) return false;
    bool ok = true;
    for (Value item; ok && (item = obj_next(T, it)) != V_UNDEF; lf_release(T, item)) ok = fn(T, item, ctx);
    lf_release(T, it);
    return ok && !lf_failed(T);
}

/* ---- dir ------------------------------------------------------------------------------------------ */

Value obj_dir(Thread *T, Value o) {
    bool found;
    Value names = lf_call_special(T, name___dir__, &o, 1, &found);
    if (names == V_UNDEF)
        return lf_failed(T) ? V_UNDEF : lf_raise(T, exc_TypeError, "object does not provide __dir__");
    Value list = list_from_iterable(T, names);
    lf_release(T, names);
    if (list == V_UNDEF || list_sort(T, list, V_UNDEF, false)) return list;
    lf_release(T, list);
    return V_UNDEF;
}
