/* Attribute instructions: look-up in full, and filling the inline caches. */
#include "src/objects/descriptors.h"
#include "src/objects/names.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/objects/tuple_getter.h"
#include "src/vm/interp.h"
#include "src/vm/ops.h"

/* What was found goes to the instruction and to the cache of the thread. */
static void publish(Thread *T, int use, Value name, Ins found, Ins *cache) {
    if (!found.word) return;
    __atomic_store_n(&cache->word, found.word, __ATOMIC_RELEASE);
    attr_cache_put(&T->interp->attrs, use, name, found.word);
}

static void fill(Ins *cache, uint32_t shape, uint32_t kind, uint32_t slot) {
    if (slot != MCACHE_NONE) cache_fill(cache, slot, shape | CACHE_KIND(kind));
}

/* Where attribute number `slot` of an object of this shape lies: kind and place for a cache. */
static uint32_t slot_place(const Shape *s, int slot, uint32_t *place) {
    if (slot < s->ninline) {
        *place = s->first + 1u + (uint32_t)slot;
        return CACHE_INLINE;
    }
    *place = (uint32_t)(slot - s->ninline);
    return CACHE_EXT;
}

/* Members of __slots__ are inline attributes whose keys are numbers. */
static void cache_member(uint32_t shape, Value member, Ins *cache) {
    int slot = shape_find(shape, v_int(((Member *)v_as_obj(member))->index));
    uint32_t place;
    if (slot >= 0 && slot_place(&lf_shapes[shape], slot, &place) == CACHE_INLINE)
        fill(cache, shape, CACHE_INLINE, place);
}

static bool plain_instance(const Shape *s, const Type *t) {
    return (t->flags & TYPE_GETATTR_PLAIN) && !(s->flags & (SHAPE_IS_DICT | SHAPE_IS_TYPE | SHAPE_IS_MODULE));
}

/* Fills the cache of GETATTR for the next object of this shape. */
static void cache_getattr(Thread *T, Obj *o, Value name, Ins *cache) {
    Shape *s = shape_of(o);
    Type *t = (Type *)s->type;
    if (s->flags & SHAPE_IS_TYPE) {
        /* A class's own attribute, found along its MRO; its metaclass must not have a say. */
        if (!(t->flags & TYPE_GETATTR_PLAIN) && t != type_type) return;
        if (type_lookup(T, t, name) != V_UNDEF) return;
        Value v = type_lookup(T, (Type *)o, name);
        if (v == V_UNDEF) return;
        Type *of = type_of(v);
        if (of->slots.descr_get && !(of->flags & TYPE_METHOD_DESCR)) return;
        fill(cache, o->shape, CACHE_TYPE, type_cache_index(T, (Type *)o, name));
        return;
    }
    if (s->flags & SHAPE_IS_MODULE) {
        if (t != type_module) return;
        int64_t at = dict_find_str(as_dict(((Module *)o)->dict), name);
        if (at >= 0) fill(cache, o->shape, CACHE_MODULE, (uint32_t)at);
        return;
    }
    Value v = t->flags & TYPE_GETATTR_PLAIN ? type_lookup(T, t, name) : V_UNDEF;
    if (is_shape(v, SHAPE_GETSET)) {
        fill(cache, o->shape, CACHE_GETSET, type_cache_index(T, t, name));
        return;
    }
    if (!plain_instance(s, t)) return;
    if (v != V_UNDEF) {
        Type *of = type_of(v);
        if (is_shape(v, SHAPE_MEMBER)) {
            cache_member(o->shape, v, cache);
            return;
        }
        if (of->slots.descr_set) {
            int64_t item = tuple_getter_index(v);
            if (item >= 0 && item <= INT32_MAX && (t->flags & TYPE_SUB_TUPLE))
                fill(cache, o->shape, CACHE_ITEM, (uint32_t)item);
            if (is_shape(v, SHAPE_PROPERTY) && is_shape(((Property *)v_as_obj(v))->get, SHAPE_FUNCTION) &&
                as_function(((Property *)v_as_obj(v))->get)->fast_args == 1)
                fill(cache, o->shape, CACHE_PROPERTY, type_cache_index(T, t, name));
            return;
        }
    }
    int slot = s->first ? shape_find(o->shape, name) : -1;
    if (slot >= 0) {
        uint32_t place, kind = slot_place(s, slot, &place);
        fill(cache, o->shape, kind, place);
    } else if (v != V_UNDEF && !type_of(v)->slots.descr_get)
        fill(cache, o->shape, CACHE_CLASS, type_cache_index(T, t, name));
}

/* The attribute as the cache says that a builtin type computes it; V_HOLE: the cache does not. */
static Value computed(Thread *T, Value o, Value name, Ins *cache) {
    uint64_t word = __atomic_load_n(&cache->word, __ATOMIC_ACQUIRE);
    if (!v_is_obj(o) || (uint32_t)word != (v_as_obj(o)->shape | CACHE_KIND(CACHE_GETSET))) return V_HOLE;
    Value d = type_of_obj(v_as_obj(o))->mcache[word >> 32].value;
    if (!is_shape(d, SHAPE_GETSET) || !is_instance(o, as_type(((GetSet *)v_as_obj(d))->owner))) return V_HOLE;
    Value v = ((GetSet *)v_as_obj(d))->def->get(T, o);
    return LIKELY(v != V_UNDEF) ? v : obj_getattr_failed(T, o, name);
}

Value op_getattr(Thread *T, Value o, Value name, Ins *cache) {
    Value known = computed(T, o, name, cache);
    if (known != V_HOLE) return known;
    Value v = obj_getattr(T, o, name);
    if (v == V_UNDEF || !v_is_obj(o)) return v;
    Ins found = {.word = 0};
    cache_getattr(T, v_as_obj(o), name, &found);
    publish(T, ATTR_GET, name, found, cache);
    return v;
}

/* The getter in Python of the property in this entry (borrowed), or V_UNDEF. */
static Value property_getter(const Obj *o, uint32_t index) {
    Value p = type_cached(type_of_obj(o), index);
    if (!is_shape(p, SHAPE_PROPERTY)) return V_UNDEF;
    Value get = ((Property *)v_as_obj(p))->get;
    return is_shape(get, SHAPE_FUNCTION) && as_function(get)->fast_args == 1 ? get : V_UNDEF;
}

/* The cache word for the object: the instruction's own, or what the thread remembers; 0: neither knows. */
static uint64_t word_for(Thread *T, const Obj *o, int use, Value name, Ins *cache) {
    uint64_t word = __atomic_load_n(&cache->word, __ATOMIC_ACQUIRE);
    if (o->shape == ((uint32_t)word & CACHE_SHAPE)) return word;
    return attr_cache_find(&T->interp->attrs, use, o->shape, name, &cache->word);
}

Value op_getattr_found(Thread *T, Obj *o, Value name, Ins *cache) {
    uint64_t word = word_for(T, o, ATTR_GET, name, cache);
    uint32_t at = (uint32_t)(word >> 32);
    Value v = V_UNDEF;
    if (!word) return V_UNDEF;
    switch ((uint32_t)word / LF_MAX_SHAPES) {
    case CACHE_INLINE: v = ((Value *)o)[at]; break;
    case CACHE_EXT: v = ext_slots(o)[at]; break;
    case CACHE_CLASS: v = type_cached(type_of_obj(o), at); break;
    case CACHE_TYPE: v = type_cached((Type *)o, at); break;
    case CACHE_ITEM: v = at < ((Tuple *)o)->len ? ((Tuple *)o)->items[at] : V_UNDEF; break;
    case CACHE_MODULE: {
        const Dict *d = as_dict(((Module *)o)->dict);
        if (LIKELY(at < d->used && d->entries[at].key == name)) v = d->entries[at].value;
        break;
    }
    default: break;
    }
    return v == V_HOLE ? V_UNDEF : lf_retain(T, v);
}

Called op_call_getter(Thread *T, Value *receiver, bool dies, Value name, Ins *cache) {
    Value o = *receiver, f = V_UNDEF;
    if (!v_is_obj(o)) return CALLED;
    uint64_t word = word_for(T, v_as_obj(o), ATTR_GET, name, cache);
    if (word && (uint32_t)word / LF_MAX_SHAPES == CACHE_PROPERTY)
        f = property_getter(v_as_obj(o), (uint32_t)(word >> 32));
    if (f == V_UNDEF) return CALLED;
    Value *window = T->top;
    window[0] = lf_retain(T, f);
    window[1] = dies ? o : lf_retain(T, o);
    if (dies) *receiver = V_UNDEF;
    if (frame_push(T, as_function(f), window + 1, FRAME_CALL)) return PUSHED;
    lf_clear(T, &window[0]);
    lf_clear(T, &window[1]);
    return FAILED;
}

/* 1: done, 0: the caches do not know, -1: exception. */
static int setattr_found(Thread *T, Obj *o, Value name, Value v, Ins *cache) {
    uint64_t word = word_for(T, o, ATTR_SET, name, cache);
    uint32_t at = (uint32_t)(word >> 32);
    if (!word) return 0;
    switch ((uint32_t)word / LF_MAX_SHAPES) {
    case CACHE_INLINE: return lf_store(T, o, &((Value *)o)[at], lf_retain(T, v)) ? 1 : -1;
    case CACHE_EXT: return lf_store(T, o, &ext_slots(o)[at], lf_retain(T, v)) ? 1 : -1;
    case CACHE_ADD: { /* the next shape is the last transition taken; it proves itself by its key */
        uint32_t next = shape_last(shape_of(o), name);
        if (!next || !lf_may_write(T, o)) return next ? -1 : 0;
        if (!lf_store(T, o, &((Value *)o)[at], lf_retain(T, v))) return -1;
        o->shape = next;
        return 1;
    }
    default: return 0;
    }
}

bool op_setattr(Thread *T, Value o, Value name, Value v, Ins *cache) {
    if (!v_is_obj(o)) return obj_setattr(T, o, name, v);
    Obj *obj = v_as_obj(o);
    int known = setattr_found(T, obj, name, v, cache);
    if (known) return known > 0;
    uint32_t before = obj->shape;
    if (!obj_setattr(T, o, name, v)) return false;
    Shape *s = &lf_shapes[before];
    Type *t = (Type *)s->type;
    if (!(t->flags & TYPE_SETATTR_PLAIN) || (s->flags & (SHAPE_IS_DICT | SHAPE_IS_TYPE | SHAPE_IS_MODULE)))
        return true;
    Value found = type_lookup(T, t, name);
    Ins fresh = {.word = 0};
    if (found != V_UNDEF && type_of(found)->slots.descr_set) {
        if (is_shape(found, SHAPE_MEMBER)) cache_member(before, found, &fresh);
        publish(T, ATTR_SET, name, fresh, cache);
        return true;
    }
    int slot = s->first ? shape_find(before, name) : -1;
    uint32_t place;
    if (slot >= 0 && obj->shape == before) {
        uint32_t kind = slot_place(s, slot, &place);
        fill(&fresh, before, kind, place);
    } else if (slot < 0 && shape_last(s, name) == obj->shape &&
               slot_place(s, s->nslots, &place) == CACHE_INLINE)
        fill(&fresh, before, CACHE_ADD, place);
    publish(T, ATTR_SET, name, fresh, cache);
    return true;
}

/* Does reading o.name give a function (or method descriptor) of o's class, to be called with o? Then it
 * (borrowed). */
static Value find_method(Thread *T, Value o, Value name) {
    Type *t = type_of(o);
    if (!(t->flags & TYPE_GETATTR_PLAIN)) return V_UNDEF;
    Value v = type_lookup(T, t, name);
    if (v == V_UNDEF || !(type_of(v)->flags & TYPE_METHOD_DESCR)) return V_UNDEF;
    if (!v_is_obj(o)) return v;
    Obj *obj = v_as_obj(o);
    Shape *s = shape_of(obj);
    if (s->flags & (SHAPE_IS_TYPE | SHAPE_IS_MODULE)) return V_UNDEF;
    if (!(t->flags & TYPE_HAS_DICT)) return v;
    if (s->flags & SHAPE_IS_DICT) {
        Value *ext = s->kind->ext ? s->kind->ext(obj) : (Value *)obj + s->first;
        return *ext != V_UNDEF && dict_get_str(as_dict(*ext), name) != V_UNDEF ? V_UNDEF : v;
    }
    return shape_find(obj->shape, name) >= 0 ? V_UNDEF : v;
}

bool op_load_method(Thread *T, Value o, Value name, Ins *cache, Value *func, Value *self) {
    if (v_is_obj(o)) {
        Obj *obj = v_as_obj(o);
        uint64_t word = attr_cache_find(&T->interp->attrs, ATTR_METHOD, obj->shape, name, &cache->word);
        Value v = word ? type_cached(type_of_obj(obj), word >> 32) : V_UNDEF;
        if (v != V_UNDEF && v != V_HOLE) {
            *func = lf_retain(T, v);
            *self = lf_retain(T, o);
            return true;
        }
        v = op_getattr_found(T, obj, name, cache); /* of a class or module, or the object's own */
        if (v != V_UNDEF) {
            *func = V_UNDEF;
            *self = v;
            return true;
        }
    }
    Value m = find_method(T, o, name);
    if (m != V_UNDEF) {
        *func = lf_retain(T, m);
        *self = lf_retain(T, o);
        Ins fresh = {.word = 0};
        if (v_is_obj(o) && !(shape_of(v_as_obj(o))->flags & SHAPE_IS_DICT))
            fill(&fresh, v_as_obj(o)->shape, CACHE_METHOD, type_cache_index(T, type_of(o), name));
        publish(T, ATTR_METHOD, name, fresh, cache);
        return true;
    }
    *func = V_UNDEF;
    *self = op_getattr(T, o, name, cache);
    return *self != V_UNDEF;
}

bool op_load_method_into(Thread *T, Value o, Value name, Ins *cache, Value *to) {
    Value func, self;
    if (!op_load_method(T, o, name, cache, &func, &self)) return false;
    Value old[2] = {to[0], to[1]};
    to[0] = func;
    to[1] = self;
    lf_release(T, old[0]);
    lf_release(T, old[1]);
    return true;
}

bool op_load_special(Thread *T, Value o, int which, Value *func, Value *self) {
    static Value *const names[] = {&name___enter__, &name___exit__, &name___aenter__, &name___aexit__};
    Type *t = type_of(o);
    Value v = type_lookup(T, t, *names[which]);
    if (v == V_UNDEF) {
        const char *protocol =
            which < 2 ? "the context manager protocol" : "the asynchronous context manager protocol";
        Value other = type_lookup(T, t, *names[which ^ 2]);
        const char *hint =
            other == V_UNDEF ? ""
            : which < 2 ? " but it supports the asynchronous context manager protocol. Did you mean to use "
                          "'async with'?"
                        : " but it supports the context manager protocol. Did you mean to use 'with'?";
        lf_raise(T, exc_TypeError, "'%Q' object does not support %s (missed %S method)%s", o, protocol,
                 *names[which], hint);
        return false;
    }
    if (type_of(v)->flags & TYPE_METHOD_DESCR) {
        *func = lf_retain(T, v);
        *self = lf_retain(T, o);
        return true;
    }
    *func = V_UNDEF;
    *self = type_of(v)->slots.descr_get ? type_of(v)->slots.descr_get(T, v, o, v_obj(t)) : lf_retain(T, v);
    return *self != V_UNDEF;
}

/* What stands in a register or in the cell that it holds. */
static Value variable(Value v, bool cell) { return cell && is_shape(v, SHAPE_CELL) ? as_cell(v)->value : v; }

static bool first_is_captured(const Code *c) {
    for (int64_t i = 0; i < as_tuple(c->cellvars)->len; i++)
        if (c->cell_regs[i] == 0) return true;
    return false;
}

/* The cell of the class that a function was defined in, or V_UNDEF. */
static Value class_cell(const Frame *f) {
    Tuple *names = as_tuple(f->code->freevars);
    for (int64_t i = 0; i < names->len; i++)
        if (names->items[i] == name___class__) return as_tuple(as_function(f->func)->closure)->items[i];
    return V_UNDEF;
}

bool super_arguments(Thread *T, Value *type, Value *obj) {
    const Frame *f = T->frame;
    const char *error = NULL;
    Value cell = V_UNDEF;
    if (f <= T->frames)
        error = "no current frame";
    else if (!f->code->argcount)
        error = "no arguments";
    else if ((*obj = variable(f->base[0], first_is_captured(f->code))) == V_UNDEF)
        error = "arg[0] deleted";
    else if ((cell = class_cell(f)) == V_UNDEF)
        error = "__class__ cell not found";
    else if ((*type = as_cell(cell)->value) == V_UNDEF)
        error = "empty __class__ cell";
    if (error) return lf_raise(T, exc_RuntimeError, "super(): %s", error), false;
    if (!is_type(*type))
        return lf_raise(T, exc_RuntimeError, "super(): __class__ is not a type (%T)", *type), false;
    lf_retain(T, *type);
    lf_retain(T, *obj);
    return true;
}

/* The variables behind super().name are read like others: the errors are theirs. */
static bool super_variables(Thread *T) {
    Value type = V_UNDEF, self = V_UNDEF;
    if (super_arguments(T, &type, &self)) {
        lf_release(T, type);
        lf_release(T, self);
        return true;
    }
    if (self != V_UNDEF && type != V_UNDEF) return false;
    lf_exc_clear(T);
    if (self == V_UNDEF)
        op_unbound(T, as_tuple(T->frame->code->varnames)->items[0]);
    else
        op_unbound_free(T, name___class__);
    return false;
}

/* The super object (or what a program's own super gives); the window is empty afterwards. */
static Value super_object(Thread *T, Value *window, bool given) {
    if (!given && !super_variables(T)) return V_UNDEF;
    Value v = lf_call(T, window[0], window + 1, given ? 2 : 0, V_UNDEF);
    for (int i = 0; i < (given ? 3 : 1); i++) lf_clear(T, &window[i]);
    return v;
}

Value op_load_super(Thread *T, Value *window, bool given, Value name) {
    Value s = super_object(T, window, given);
    if (s == V_UNDEF) return V_UNDEF;
    Value v = obj_getattr(T, s, name);
    lf_release(T, s);
    return v;
}

static void cache_super(Thread *T, Value of, int64_t place, Type *next, Value name, Ins *cache) {
    if (!v_is_obj(of) || shape_of(v_as_obj(of))->flags & SHAPE_IS_TYPE || place > 0xff) return;
    fill(cache, v_as_obj(of)->shape, (uint32_t)place, type_cache_index(T, next, name));
}

bool op_load_super_method(Thread *T, Value *window, Value type, Value of, bool given, Value name, Ins *cache,
                          Value *func, Value *self) {
    if (window[0] == v_obj(type_super) && type != V_UNDEF && is_type(type) &&
        is_instance(of, as_type(type))) {
        Type *next;
        int64_t place;
        Value v = super_find(T, as_type(type), type_of(of), name, &place, &next);
        if (v != V_UNDEF && type_of(v)->flags & TYPE_METHOD_DESCR) {
            if (next) cache_super(T, of, place, next, name, cache);
            *func = lf_retain(T, v);
            *self = lf_retain(T, of);
            for (int i = 0; i < (given ? 3 : 1); i++) lf_clear(T, &window[i]);
            return true;
        }
    }
    *func = V_UNDEF;
    *self = op_load_super(T, window, given, name);
    return *self != V_UNDEF;
}
