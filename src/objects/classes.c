/* Classes made by class statements and by type(name, bases, namespace). */
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/descriptors.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/objects/type_impl.h"
#include "runtime/hooks.h"

/* ---- bases ---------------------------------------------------------------------------------------- */

Type *type_winner(Thread *T, Type *meta, Value bases) {
    const Tuple *b = as_tuple(bases);
    for (int64_t i = 0; i < b->len; i++) {
        Type *of = type_of(b->items[i]);
        if (type_is_subtype(meta, of)) continue;
        if (!type_is_subtype(of, meta)) {
            lf_raise(T, exc_TypeError,
                     "metaclass conflict: the metaclass of a derived class must be a (non-strict) subclass "
                     "of the metaclasses of all its bases");
            return NULL;
        }
        meta = of;
    }
    return meta;
}

/* The class that gave instances of t the parts that their layout consists of. */
static Type *solid(Type *t) {
    while (t->base != V_UNDEF) {
        Type *base = as_type(t->base);
        if (t->kind != base->kind || t->size != base->size || t->nmembers != base->nmembers) break;
        t = base;
    }
    return t;
}

Type *type_best_base(Thread *T, Value bases) {
    const Tuple *b = as_tuple(bases);
    Type *best = NULL, *winner = NULL;
    for (int64_t i = 0; i < b->len; i++) {
        if (!is_type(b->items[i])) {
            lf_raise(T, exc_TypeError, "bases must be types");
            return NULL;
        }
        Type *base = as_type(b->items[i]);
        if (base->mro == V_UNDEF) {
            lf_raise(T, exc_TypeError, "Cannot extend an incomplete type '%s'", base->cname);
            return NULL;
        }
        if (!(base->flags & TYPE_BASETYPE)) {
            lf_raise(T, exc_TypeError, "type '%s' is not an acceptable base type", base->cname);
            return NULL;
        }
        Type *candidate = solid(base);
        if (!winner || (candidate != winner && type_is_subtype(candidate, winner))) {
            winner = candidate;
            best = base;
        } else if (!type_is_subtype(winner, candidate)) {
            lf_raise(T, exc_TypeError, "multiple bases have instance lay-out conflict");
            return NULL;
        }
    }
    return best;
}

/* ---- the state of a class under construction ------------------------------------------------------ */

typedef struct Making {
    Type *t;           /* owned once allocated */
    Type *meta, *base; /* borrowed */
    Value name, bases; /* borrowed */
    Value dict;        /* owned: the namespace copied, with interned keys */
    Value members;     /* owned list: the names of __slots__ in order, mangled */
    bool has_slots, add_dict, add_weak, had_dict, had_weak;
} Making;

static Value own(const Making *m, Value name) { return dict_get_str(as_dict(m->dict), name); }

static bool put(Thread *T, Making *m, Value name, Value v) { /* v consumed */
    bool ok = v != V_UNDEF && dict_set_str(T, m->dict, name, v);
    lf_release(T, v);
    return ok;
}

static bool copy_namespace(Thread *T, Making *m, Value ns) {
    m->dict = dict_new_sized(T, as_dict(ns)->len + 4);
    if (m->dict == V_UNDEF) return false;
    Value k, v;
    for (int64_t i = 0; dict_next(as_dict(ns), &i, &k, &v);) {
        bool ok;
        if (is_exact_str(k)) {
            Value key = str_intern(T, lf_retain(T, k));
            ok = key != V_UNDEF && dict_set_str(T, m->dict, key, v);
        } else
            ok = dict_set(T, m->dict, k, v);
        if (!ok) return false;
    }
    return true;
}

/* ---- __slots__ ------------------------------------------------------------------------------------ */

/* _Class__name for private names. */
static Value mangle(Thread *T, Value class_name, Value name) {
    const Str *s = as_str(name), *c = as_str(class_name);
    int64_t strip = 0;
    while (strip < c->len && str_at(c, strip) == '_') strip++;
    bool private = s->len > 2 && str_at(s, 0) == '_' && str_at(s, 1) == '_' &&
                   !(str_at(s, s->len - 1) == '_' && str_at(s, s->len - 2) == '_');
    if (!private || strip == c->len) return str_intern(T, lf_retain(T, name));
    Value stripped = str_substring(T, class_name, strip, c->len);
    Value r = stripped == V_UNDEF ? V_UNDEF : str_format(T, "_%S%S", stripped, name);
    lf_release(T, stripped);
    return r == V_UNDEF ? V_UNDEF : str_intern(T, r);
}

static bool add_slot(Thread *T, Value item, void *ctx) {
    Making *m = ctx;
    if (!is_str(item)) {
        lf_raise(T, exc_TypeError, "__slots__ items must be strings, not '%T'", item);
        return false;
    }
    if (!str_is_identifier(as_str(item))) {
        lf_raise(T, exc_TypeError, "__slots__ must be identifiers");
        return false;
    }
    bool dict = str_eq_c(item, "__dict__"), weak = str_eq_c(item, "__weakref__");
    if (dict || weak) {
        bool *add = dict ? &m->add_dict : &m->add_weak;
        if (*add || (dict ? m->had_dict : m->had_weak)) {
            lf_raise(T, exc_TypeError, "%S slot disallowed: we already got one", item);
            return false;
        }
        return *add = true;
    }
    Value name = mangle(T, m->name, item);
    if (name == V_UNDEF) return false;
    if (own(m, name) != V_UNDEF && name != name___qualname__ && name != name___classcell__) {
        lf_raise(T, exc_ValueError, "%R in __slots__ conflicts with class variable", name);
        return false;
    }
    return list_append(T, m->members, name);
}

/* Of CPython's types these have items behind the struct, and no place for __slots__. */
static bool variable_size(const Making *m) {
    bool text = m->base->flags & TYPE_SUB_STR;
    return (m->base->kind->ext && !text) || (m->base->flags & TYPE_SUB_TYPE);
}

/* Members are laid out in the order of their names, so that classes with the same __slots__ agree. */
static bool read_slots(Thread *T, Making *m) {
    Value slots = own(m, name___slots__);
    m->has_slots = slots != V_UNDEF;
    m->members = list_new(T, 0);
    if (m->members == V_UNDEF) return false;
    bool takes_dict = !(m->base->flags & TYPE_SUB_TYPE);
    bool bare = m->base->flags & TYPE_BARE;
    if (!m->has_slots && bare) return true;
    if (!m->has_slots) {
        m->add_dict = !m->had_dict && takes_dict;
        m->add_weak = !m->had_weak;
        return true;
    }
    Value items = is_str(slots) ? tuple_from(T, &slots, 1) : tuple_from_iterable(T, slots);
    if (items == V_UNDEF) return false;
    bool ok = obj_for_each(T, items, add_slot, m) && list_sort(T, m->members, V_UNDEF, false);
    if (ok && as_tuple(items)->len && (bare || variable_size(m))) {
        lf_raise(T, exc_TypeError, "nonempty __slots__ not supported for subtype of '%s'", m->base->cname);
        ok = false;
    }
    lf_release(T, items);
    return ok;
}

static bool add_members(Thread *T, Making *m) {
    Type *t = m->t;
    for (int64_t i = 0; i < as_list(m->members)->len; i++) {
        Value name = as_list(m->members)->items[i];
        if (!put(T, m, name, member_new(T, t, name, m->base->nmembers + (uint32_t)i))) return false;
    }
    return true;
}

/* ---- filling in ----------------------------------------------------------------------------------- */

static bool wrap_function(Thread *T, Making *m, Value name, Value (*wrap)(Thread *, Value)) {
    Value fn = own(m, name);
    return fn == V_UNDEF || !is_shape(fn, SHAPE_FUNCTION) || put(T, m, name, wrap(T, fn));
}

static bool take_qualname(Thread *T, Making *m) {
    Value q = own(m, name___qualname__);
    if (q == V_UNDEF) return lf_store(T, &m->t->h, &m->t->qualname, lf_retain(T, m->name));
    if (!is_str(q)) {
        lf_raise(T, exc_TypeError, "type __qualname__ must be a str, not %T", q);
        return false;
    }
    return lf_store(T, &m->t->h, &m->t->qualname, lf_retain(T, q)) &&
           dict_del(T, m->dict, name___qualname__) > 0;
}

static bool default_attributes(Thread *T, Making *m) {
    if (own(m, name___module__) == V_UNDEF) {
        Value globals = lf_globals(T);
        Value module = globals == V_UNDEF ? V_UNDEF : dict_get_str(as_dict(globals), name___name__);
        if (module != V_UNDEF && !dict_set_str(T, m->dict, name___module__, module)) return false;
    }
    if (!wrap_function(T, m, name___new__, staticmethod_new) ||
        !wrap_function(T, m, name___init_subclass__, classmethod_new) ||
        !wrap_function(T, m, name___class_getitem__, classmethod_new))
        return false;
    if (m->add_dict && own(m, name___dict__) == V_UNDEF &&
        !put(T, m, name___dict__, getset_new(T, m->t, &getset_dict)))
        return false;
    if (m->add_weak && !put(T, m, name___weakref__, getset_new(T, m->t, &getset_weakref))) return false;
    Value doc = own(m, name___doc__);
    if (doc == V_UNDEF && !put(T, m, name___doc__, V_NONE)) return false;
    if (doc != V_UNDEF && is_str(doc) && !str_utf8(T, doc, NULL)) return false;
    if (own(m, name___eq__) != V_UNDEF && own(m, name___hash__) == V_UNDEF)
        return put(T, m, name___hash__, V_NONE);
    return true;
}

/* Instances of a class that sets many attributes in its methods get room for them from the start. */
static uint32_t expected_attributes(const Making *m) {
    Value names = own(m, name___static_attributes__);
    int64_t n = names != V_UNDEF && is_tuple(names) ? as_tuple(names)->len : 3;
    const Type *base = m->base;
    uint32_t inherited = base->flags & TYPE_HEAP ? base->ninline - base->nmembers : 0;
    n += inherited;
    return n < 1 ? 1 : n > 29 ? 29 : (uint32_t)n;
}

static uint32_t inherited_flags(const Tuple *bases, const Type *base) {
    uint32_t flags = base->flags & (TYPE_EXCEPTION | TYPE_SUB_INT | TYPE_SUB_STR | TYPE_SUB_TUPLE |
                                    TYPE_SUB_LIST | TYPE_SUB_DICT | TYPE_SUB_TYPE | TYPE_SUB_BYTES |
                                    TYPE_SUB_FLOAT | TYPE_DICT_ONLY | TYPE_BARE);
    for (int64_t i = 0; i < bases->len; i++)
        flags |= as_type(bases->items[i])->flags & (TYPE_HAS_DICT | TYPE_HAS_WEAK);
    if (flags & TYPE_BARE) flags &= ~(uint32_t)(TYPE_HAS_DICT | TYPE_HAS_WEAK);
    return flags | TYPE_HEAP | TYPE_BASETYPE;
}

/* Is it a sequence or a mapping for patterns: the class says so itself, or the first in its order that is
 * either. */
static void pattern_flags(Thread *T, Making *m) {
    Value v = own(m, name___abc_tpflags__);
    if (v != V_UNDEF && v_is_int(v)) {
        m->t->flags |= (v_as_int(v) & 1 << 5 ? TYPE_SEQUENCE : 0) | (v_as_int(v) & 1 << 6 ? TYPE_MAPPING : 0);
        dict_del(T, m->dict, name___abc_tpflags__);
    }
    const Tuple *mro = as_tuple(m->t->mro);
    for (int64_t i = 1; i < mro->len && !(m->t->flags & (TYPE_SEQUENCE | TYPE_MAPPING)); i++)
        m->t->flags |= as_type(mro->items[i])->flags & (TYPE_SEQUENCE | TYPE_MAPPING);
}

static void lay_out(Making *m) {
    Type *t = m->t, *base = m->base;
    t->flags = inherited_flags(as_tuple(m->bases), base);
    if (m->add_dict) t->flags |= TYPE_HAS_DICT;
    if (m->add_weak) t->flags |= TYPE_HAS_WEAK;
    t->kind = base->kind;
    t->size = base->size;
    t->nmembers = base->nmembers + (uint32_t)as_list(m->members)->len;
    bool words = (t->flags & TYPE_HAS_DICT) || t->nmembers;
    t->first = base->first;
    if (!t->first && words && !t->kind->ext && !(t->flags & TYPE_SUB_TYPE))
        t->first = (uint16_t)(t->size / 8);
    t->ninline = (uint16_t)(t->nmembers + (t->flags & TYPE_HAS_DICT ? expected_attributes(m) : 0));
}

/* With its tables and shapes a class takes as much memory as so many containers more. */
#define CLASS_WEIGHT 8

static Type *allocate(Thread *T, Type *meta) {
    uint32_t del = meta->flags & TYPE_DEL ? SHAPE_HAS_DEL : 0;
    uint32_t shape = shape_new_root(&kind_type, &meta->h, 0, 0, SHAPE_IS_TYPE | del);
    Type *t = lf_alloc(T, shape ? shape : meta->root_shape, sizeof *t);
    if (!t) return NULL;
    t->cname = "?";
    T->collect_at -= CLASS_WEIGHT;
    return t;
}

static bool set_bases(Thread *T, Type *t, Type *base, Value bases) {
    return lf_store(T, &t->h, &t->base, lf_retain(T, v_obj(base))) &&
           lf_store(T, &t->h, &t->bases, lf_retain(T, bases));
}

/* Makes t known to its bases as their subclass, and to its former bases as none. */
static bool register_with_bases(Thread *T, Type *t) {
    const Tuple *b = as_tuple(t->bases);
    Type **raw = lf_buf_alloc(T, (size_t)b->len * sizeof *raw);
    if (!raw) return false;
    for (uint32_t i = 0; i < t->nbase_types; i++) subclasses_remove(T, t->base_types[i], t);
    lf_buf_free(T, t->base_types);
    t->base_types = raw;
    t->nbase_types = (uint32_t)b->len;
    bool ok = true;
    for (int64_t i = 0; i < b->len; i++) {
        raw[i] = as_type(b->items[i]);
        ok = ok && subclasses_add(T, raw[i], t);
    }
    return ok;
}

/* ---- the order of the bases ----------------------------------------------------------------------- */

static bool check_mro(Thread *T, Type *t, Value mro) {
    const Type *layout = solid(t);
    if (!as_tuple(mro)->len) {
        lf_raise(T, exc_TypeError, "type MRO must not be empty");
        return false;
    }
    for (int64_t i = 0; i < as_tuple(mro)->len; i++) {
        Value c = as_tuple(mro)->items[i];
        if (!is_type(c)) {
            lf_raise(T, exc_TypeError, "mro() returned a non-class ('%T')", c);
            return false;
        }
        if (!type_is_subtype(layout, solid(as_type(c)))) {
            lf_raise(T, exc_TypeError, "mro() returned base with unsuitable layout ('%s')",
                     as_type(c)->cname);
            return false;
        }
    }
    return true;
}

/* Through the metaclass's mro(), if it has one of its own. */
static Value order(Thread *T, Type *t) {
    Type *meta = type_of_obj(&t->h);
    if (type_lookup(T, meta, name_mro) == dict_get_str(as_dict(type_type->dict), name_mro))
        return mro_compute(T, t, t->bases);
    Value self = v_obj(t);
    Value r = lf_call_method(T, name_mro, &self, 1);
    Value mro = r == V_UNDEF ? V_UNDEF : tuple_from_iterable(T, r);
    lf_release(T, r);
    if (mro != V_UNDEF && !check_mro(T, t, mro)) lf_clear(T, &mro);
    return mro;
}

bool type_set_mro(Thread *T, Type *t) {
    Value mro = order(T, t);
    if (mro == V_UNDEF || !lf_store(T, &t->h, &t->mro, mro)) return false;
    type_cache_forget(t, V_UNDEF); /* mro() may have looked things up */
    return true;
}

/* Slots: those of the base, and what the class and its further bases change. */
static void fill_slots(Thread *T, Making *m) {
    Type *t = m->t;
    t->slots = m->base->slots;
    const Tuple *mro = as_tuple(t->mro), *base_mro = as_tuple(m->base->mro);
    int64_t changed = mro->len - base_mro->len;
    for (int64_t i = 0; i < base_mro->len; i++) /* an unusual order: no short cut */
        if (changed < 1 || mro->items[changed + i] != base_mro->items[i]) {
            slots_update(T, t, V_UNDEF);
            return;
        }
    for (int64_t i = 0; i < changed; i++) {
        Value k;
        for (int64_t at = 0; dict_next(as_dict(as_type(mro->items[i])->dict), &at, &k, NULL);)
            if (is_str(k) && slots_is_special(k)) slots_update(T, t, k);
    }
}

/* ---- after the class exists ----------------------------------------------------------------------- */

static bool set_cell(Thread *T, Making *m, Value name, Value content) {
    Value cell = own(m, name);
    if (cell == V_UNDEF) return true;
    if (!is_shape(cell, SHAPE_CELL)) {
        lf_raise(T, exc_TypeError, "%S must be a nonlocal cell, not %R", name, v_obj(type_of(cell)));
        return false;
    }
    Obj *c = v_as_obj(cell); /* a cell is a header and its content */
    return lf_store(T, c, (Value *)(c + 1), lf_retain(T, content)) && dict_del(T, m->dict, name) > 0;
}

static bool set_names(Thread *T, Value cls, Value ns) {
    Value k, v;
    for (int64_t i = 0; dict_next(as_dict(ns), &i, &k, &v);) {
        if (is_shape(v, SHAPE_FUNCTION) || type_lookup(T, type_of(v), name___set_name__) == V_UNDEF) continue;
        bool found;
        Value r = lf_call_special(T, name___set_name__, (Value[]){v, cls, k}, 3, &found);
        lf_release(T, r);
        if (r != V_UNDEF) continue;
        if (!lf_failed(T)) continue;
        exception_note(T, "Error calling __set_name__ on '%T' instance %R in '%s'", v, k,
                       as_type(cls)->cname);
        return false;
    }
    return true;
}

/* A metaclass's mro() may leave the class itself out. */
static bool in_own_order(const Type *t) {
    const Tuple *mro = as_tuple(t->mro);
    for (int64_t i = 0; i < mro->len; i++)
        if (mro->items[i] == v_obj(t)) return true;
    return false;
}

static bool init_subclass(Thread *T, Type *t, Value *kwargs, Value kwnames) {
    bool found;
    if (!in_own_order(t)) {
        lf_raise(T, exc_TypeError,
                 "super(type, obj): obj (type %s) is not an instance or subtype of type (%s).", t->cname,
                 t->cname);
        return false;
    }
    Value fn = super_lookup(T, t, v_obj(t), t, name___init_subclass__, &found);
    if (fn == V_UNDEF) return !lf_failed(T);
    Value r = lf_call(T, fn, kwargs, 0, kwnames);
    lf_release(T, fn);
    lf_release(T, r);
    return r != V_UNDEF;
}

static bool build(Thread *T, Making *m) {
    Type *t = m->t = allocate(T, m->meta);
    if (!t) return false;
    if (!type_set_name(T, t, lf_retain(T, m->name)) || !set_bases(T, t, m->base, m->bases)) return false;
    if (!read_slots(T, m)) return false;
    lay_out(m);
    if (!take_qualname(T, m) || !set_cell(T, m, name___classcell__, v_obj(t)) ||
        !set_cell(T, m, name___classdictcell__, m->dict))
        return false;
    if (!add_members(T, m) || !default_attributes(T, m)) return false;
    if (!lf_store(T, &t->h, &t->dict, lf_retain(T, m->dict)) || !type_set_mro(T, t)) return false;
    pattern_flags(T, m);
    fill_slots(T, m);
    t->flags |= t->slots.finalize ? TYPE_DEL : 0;
    if (!type_make_shapes(T, t)) {
        lf_no_memory(T);
        return false;
    }
    type_refresh(T, t);
    return register_with_bases(T, t);
}

/* Dots and NULs in names break what prints them. */
static bool check_name(Thread *T, Value name) {
    const Str *s = as_str(name);
    for (int64_t i = 0; i < s->len; i++) {
        if (str_at(s, i)) continue;
        lf_raise(T, exc_ValueError, "type name must not contain null characters");
        return false;
    }
    return true;
}

static bool check_entries(Thread *T, Value bases) {
    for (int64_t i = 0; i < as_tuple(bases)->len; i++) {
        Value b = as_tuple(bases)->items[i];
        if (is_type(b)) continue;
        bool missing;
        Value entries = obj_getattr_or(T, b, name___mro_entries__, &missing);
        if (entries == V_UNDEF) {
            if (!missing) return false;
            continue;
        }
        lf_release(T, entries);
        lf_raise(T, exc_TypeError, "type() doesn't support MRO entry resolution; use types.new_class()");
        return false;
    }
    return true;
}

/* The metaclass that really makes the class may be another one, with a __new__ of its own. */
static Value delegate(Thread *T, Type *winner, Value name, Value bases, Value ns, Value *kwargs, int nkw,
                      Value kwnames) {
    Value *args = lf_buf_alloc(T, ((size_t)nkw + 4) * sizeof *args);
    if (!args) return V_UNDEF;
    args[0] = v_obj(winner);
    args[1] = name;
    args[2] = bases;
    args[3] = ns;
    for (int i = 0; i < nkw; i++) args[4 + i] = kwargs[i];
    Value fn = obj_getattr(T, v_obj(winner), name___new__);
    Value r = fn == V_UNDEF ? V_UNDEF : lf_call(T, fn, args, 4, kwnames);
    lf_release(T, fn);
    lf_buf_free(T, args);
    return r;
}

Value type_new(Thread *T, Type *metatype, Value name, Value bases, Value ns, Value *kwargs, int nkw,
               Value kwnames) {
    if (!check_name(T, name) || !check_entries(T, bases)) return V_UNDEF;
    Value none_given = v_obj(type_object);
    Value all = as_tuple(bases)->len ? lf_retain(T, bases) : tuple_from(T, &none_given, 1);
    if (all == V_UNDEF) return V_UNDEF;
    Making m = {.name = name, .bases = all};
    Value r = V_UNDEF;
    m.meta = type_winner(T, metatype, bases);
    if (m.meta && m.meta != metatype && m.meta->new_fn != type_type->new_fn) {
        lf_release(T, all);
        return delegate(T, m.meta, name, bases, ns, kwargs, nkw, kwnames);
    }
    m.base = m.meta ? type_best_base(T, all) : NULL;
    if (m.base) {
        for (int64_t i = 0; i < as_tuple(all)->len; i++) {
            m.had_dict |= (as_type(as_tuple(all)->items[i])->flags & TYPE_HAS_DICT) != 0;
            m.had_weak |= (as_type(as_tuple(all)->items[i])->flags & TYPE_HAS_WEAK) != 0;
        }
        if (copy_namespace(T, &m, ns) && build(T, &m)) {
            r = v_obj(m.t);
            if (!set_names(T, r, ns) || !init_subclass(T, m.t, kwargs, kwnames)) r = V_UNDEF;
        }
        if (r == V_UNDEF && m.t) lf_release(T, v_obj(m.t));
    }
    lf_release(T, m.dict);
    lf_release(T, m.members);
    lf_release(T, all);
    return r;
}

/* ---- new bases for a class that exists ------------------------------------------------------------ */

static bool same_layout(Thread *T, const Type *t, Type *old, Type *new) {
    (void)t;
    Type *a = solid(old), *b = solid(new);
    if (a == b && ((old->flags ^ new->flags) & TYPE_HAS_DICT & ~t->flags) == 0) return true;
    lf_raise(T, exc_TypeError, "__bases__ assignment: '%s' object layout differs from '%s'", new->cname,
             old->cname);
    return false;
}

/* New orders for t and what derives from it; ctx: a list of (class, order before) to go back to. */
static bool renew_mro(Thread *T, Type *t, void *ctx) {
    Value before = tuple_pair(T, v_obj(t), t->mro == V_UNDEF ? V_NONE : t->mro);
    if (before == V_UNDEF || !type_set_mro(T, t)) {
        lf_release(T, before);
        return false;
    }
    return list_append(T, *(Value *)ctx, before) && subclasses_each(T, t, renew_mro, ctx);
}

static void restore_mro(Thread *T, Value orders) {
    for (int64_t i = 0; i < as_list(orders)->len; i++) {
        Value *pair = as_tuple(as_list(orders)->items[i])->items;
        Type *t = as_type(pair[0]);
        lf_store(T, &t->h, &t->mro, pair[1] == V_NONE ? V_UNDEF : lf_retain(T, pair[1]));
    }
}

static bool derives_from(const Type *a, const Type *b) {
    if (type_is_subtype(a, b)) return true;
    for (; a->base != V_UNDEF; a = as_type(a->base)) /* its order may not have followed yet */
        if (as_type(a->base) == b) return true;
    return false;
}

static bool check_new_bases(Thread *T, Type *t, Value bases) {
    if (!is_tuple(bases)) {
        lf_raise(T, exc_TypeError, "can only assign tuple to %s.__bases__, not %T", t->cname, bases);
        return false;
    }
    if (!as_tuple(bases)->len) {
        lf_raise(T, exc_TypeError, "can only assign non-empty tuple to %s.__bases__, not ()", t->cname);
        return false;
    }
    for (int64_t i = 0; i < as_tuple(bases)->len; i++) {
        Value b = as_tuple(bases)->items[i];
        if (!is_type(b)) {
            lf_raise(T, exc_TypeError, "%s.__bases__ must be tuple of classes, not '%T'", t->cname, b);
            return false;
        }
        if (derives_from(as_type(b), t)) {
            lf_raise(T, exc_TypeError, "a __bases__ item causes an inheritance cycle");
            return false;
        }
    }
    return true;
}

bool type_set_bases(Thread *T, Type *t, Value bases) {
    if (!check_new_bases(T, t, bases) || !lf_may_write(T, &t->h)) return false;
    Type *base = type_best_base(T, bases);
    if (!base || !same_layout(T, t, as_type(t->base), base)) return false;
    Value orders = list_new(T, 0);
    if (orders == V_UNDEF) return false;
    Value old_bases = lf_retain(T, t->bases), old_base = lf_retain(T, t->base);
    bool ok = set_bases(T, t, base, bases) && renew_mro(T, t, &orders);
    /* mro() may have set other bases meanwhile: then those stay. */
    if (t->bases == bases) {
        if (ok)
            ok = register_with_bases(T, t);
        else {
            restore_mro(T, orders);
            set_bases(T, t, as_type(old_base), old_bases);
        }
    }
    type_modified(T, t, V_UNDEF, V_UNDEF);
    if (lf_hooks.forget_caches) lf_hooks.forget_caches(); /* those of super() know places in the order */
    lf_release(T, orders);
    lf_release(T, old_bases);
    lf_release(T, old_base);
    return ok;
}
