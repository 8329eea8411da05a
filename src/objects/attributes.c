#include "src/objects/attributes.h"
#include "runtime/region.h"
#include "src/objects/bytes.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/str.h"
#include "src/objects/type_impl.h"

/* The word that refers to the dict (or the external array); NULL: instances carry no attributes. */
static Value *ext_word(Obj *o, const Shape *s) {
    if (s->first) return (Value *)o + s->first;
    return (s->flags & SHAPE_IS_DICT) && s->kind->ext ? s->kind->ext(o) : NULL;
}

static Value *slot_word(Obj *o, const Shape *s, uint32_t slot) {
    Value *words = (Value *)o + s->first;
    return slot < s->ninline ? words + 1 + slot : (Value *)(uintptr_t)words[0] + (slot - s->ninline);
}

Value attribute_find(Obj *o, Value name) {
    const Shape *s = shape_of(o);
    if (s->flags & SHAPE_IS_DICT) {
        Value *ext = ext_word(o, s);
        return ext && *ext != V_UNDEF ? dict_get_str(as_dict(*ext), name) : V_UNDEF;
    }
    if (!s->nslots) return V_UNDEF;
    int slot = shape_find(o->shape, name);
    return slot < 0 ? V_UNDEF : *slot_word(o, s, (uint32_t)slot);
}

/* ---- dict mode ------------------------------------------------------------------------------------ */

static bool is_member_key(Value key) { return v_is_int(key); }

static bool copy_attributes(Thread *T, Obj *o, const Shape *s, Value d) {
    if (!s->nslots) return true;
    const Shape *parent = &lf_shapes[s->parent]; /* in the order they were added */
    if (!copy_attributes(T, o, parent, d)) return false;
    return is_member_key(s->key) || dict_set_str(T, d, s->key, *slot_word(o, s, s->nslots - 1u));
}

static void release_words(Thread *T, Obj *o, Value *words, uint32_t n) {
    for (uint32_t i = 0; i < n; i++) lf_release(T, lf_take(T, o, &words[i]));
}

/* Moves the attributes into d (owned) and gives o a dict shape. The slots let go first: a region that one of
 * them owns may then be owned by the dict. */
static bool enter_dict_mode(Thread *T, Obj *o, uint32_t dict_shape, Value d) {
    const Shape *s = shape_of(o);
    Value *words = (Value *)o + s->first;
    uint32_t members = lf_shapes[dict_shape].nslots;
    uint32_t inside = s->nslots < s->ninline ? s->nslots : s->ninline, outside = s->nslots - inside;
    Value *ext = (Value *)(uintptr_t)words[0];
    words[0] = V_UNDEF;
    o->shape = dict_shape;
    release_words(T, o, words + 1 + members, inside - members);
    if (ext) {
        release_words(T, o, ext, outside);
        lf_buf_free(T, ext);
    }
    return lf_store(T, o, &words[0], d);
}

static bool to_dict_mode(Thread *T, Obj *o) {
    const Shape *s = shape_of(o);
    if (s->flags & SHAPE_IS_DICT) return true;
    Value d = dict_new(T);
    if (d == V_UNDEF) return false;
    if (!copy_attributes(T, o, s, d)) {
        lf_release(T, d);
        return false;
    }
    return enter_dict_mode(T, o, type_of_obj(o)->dict_shape, d);
}

Value attribute_dict(Thread *T, Obj *o) {
    if (!to_dict_mode(T, o)) return V_UNDEF;
    Value *ext = ext_word(o, shape_of(o));
    if (*ext == V_UNDEF) {
        Value d = dict_new(T);
        if (d == V_UNDEF || !lf_store(T, o, ext, d)) return V_UNDEF;
    }
    return *ext;
}

bool attribute_has_dict(Obj *o) {
    const Shape *s = shape_of(o);
    Value *ext = (s->flags & SHAPE_IS_DICT) ? ext_word(o, s) : NULL;
    return ext && *ext != V_UNDEF;
}

bool attribute_set_dict(Thread *T, Obj *o, Value d) {
    if (!lf_may_write(T, o) || !to_dict_mode(T, o)) return false;
    return lf_store(T, o, ext_word(o, shape_of(o)), d == V_UNDEF ? V_UNDEF : lf_retain(T, d));
}

Value attribute_copy(Thread *T, Obj *o) {
    const Shape *s = shape_of(o);
    if (s->flags & SHAPE_IS_DICT) {
        Value *ext = ext_word(o, s);
        return *ext == V_UNDEF ? dict_new(T) : dict_copy(T, *ext);
    }
    Value d = dict_new(T);
    if (d == V_UNDEF || !s->first || copy_attributes(T, o, s, d)) return d;
    lf_release(T, d);
    return V_UNDEF;
}

int64_t attribute_count(Obj *o) {
    const Shape *s = shape_of(o);
    if (!(s->flags & SHAPE_IS_DICT)) return s->nslots - type_of_obj(o)->nmembers;
    Value *ext = ext_word(o, s);
    return ext && *ext != V_UNDEF ? as_dict(*ext)->len : 0;
}

/* ---- setting and deleting ------------------------------------------------------------------------- */

/* Room for attribute number n of the external array. */
static bool grow_ext(Thread *T, Obj *o, const Shape *s, uint32_t n) {
    Value *words = (Value *)o + s->first;
    uint32_t cap = shape_ext_cap(n);
    if (n > 1 && cap == shape_ext_cap(n - 1)) return true;
    Value *grown = lf_buf_realloc(T, (void *)(uintptr_t)words[0], cap * sizeof(Value));
    if (!grown) return false;
    memset(grown + (n - 1), 0, (cap - (n - 1)) * sizeof(Value));
    words[0] = (Value)(uintptr_t)grown;
    Region *in = region_of(o);
    if (in) region_note_parts(in, o);
    return true;
}

static bool set_in_dict(Thread *T, Obj *o, Value name, Value v) {
    Value d = attribute_dict(T, o);
    return d != V_UNDEF && dict_set_str(T, d, name, v);
}

static bool add(Thread *T, Obj *o, Value name, Value v) {
    uint32_t next = shape_add(o->shape, name);
    if (!next) return set_in_dict(T, o, name, v);
    const Shape *s = &lf_shapes[next];
    if (s->nslots > s->ninline) {
        uint32_t n = s->nslots - s->ninline;
        if (!grow_ext(T, o, s, n)) return false;
        Type *t = type_of_obj(o);
        if (s->ninline == t->ninline) type_grow_inline(T, t, s->nslots);
    }
    if (!lf_store(T, o, slot_word(o, s, s->nslots - 1u), lf_retain(T, v))) return false;
    o->shape = next;
    return true;
}

bool attribute_set(Thread *T, Obj *o, Value name, Value v) {
    const Shape *s = shape_of(o);
    if (!lf_may_write(T, o)) return false;
    if (s->flags & SHAPE_IS_DICT) return set_in_dict(T, o, name, v);
    int slot = s->nslots ? shape_find(o->shape, name) : -1;
    if (slot >= 0) return lf_store(T, o, slot_word(o, s, (uint32_t)slot), lf_retain(T, v));
    return add(T, o, name, v);
}

#define MOVES_UP 4 /* deleting one that has more behind it makes a dict */
#define REARRANGED_MAX \
    64 /* shapes that deletions make for a class: objects that are used as dicts become some */

/* The shape of s's attributes without that of a slot; 0: it has too many behind it, or there is no such
 * shape. */
static uint32_t shape_without(Type *t, const Shape *s, uint32_t slot) {
    Value behind[MOVES_UP];
    uint32_t n = 0;
    for (; s->nslots - 1u > slot; s = &lf_shapes[s->parent]) {
        if (n == MOVES_UP) return 0;
        behind[n++] = s->key;
    }
    uint32_t to = s->parent;
    while (n && to) {
        uint32_t next = shape_next(to, behind[--n]);
        if (!next && __atomic_fetch_add(&t->rearranged, 1, __ATOMIC_RELAXED) < REARRANGED_MAX)
            next = shape_add(to, behind[n]);
        to = next;
    }
    return to;
}

int attribute_delete(Thread *T, Obj *o, Value name) {
    const Shape *s = shape_of(o);
    if (!lf_may_write(T, o)) return -1;
    if (!(s->flags & SHAPE_IS_DICT)) {
        int slot = s->nslots ? shape_find(o->shape, name) : -1;
        if (slot < 0) return 0;
        uint32_t without = shape_without(type_of_obj(o), s, (uint32_t)slot);
        if (without) {
            Value old = lf_take(T, o, slot_word(o, s, (uint32_t)slot));
            for (uint32_t i = (uint32_t)slot + 1; i < s->nslots; i++)
                *slot_word(o, s, i - 1) = *slot_word(o, s, i);
            *slot_word(o, s, s->nslots - 1u) = V_UNDEF;
            o->shape = without;
            lf_release(T, old);
            return 1;
        }
    }
    Value d = attribute_dict(T, o);
    return d == V_UNDEF ? -1 : dict_del(T, d, name);
}

bool attribute_change_class(Thread *T, Obj *o, Type *t) {
    if (!lf_may_write(T, o)) return false;
    Type *old = type_of_obj(o);
    if (shape_of(o)->first && (t->flags & TYPE_HAS_DICT) && !to_dict_mode(T, o)) return false;
    o->shape = t->flags & TYPE_HAS_DICT ? t->dict_shape : t->root_shape;
    lf_retain(T, v_obj(t));
    lf_release(T, v_obj(old));
    return true;
}

/* ---- instances ------------------------------------------------------------------------------------ */

Value instance_new(Thread *T, Type *t) {
    Obj *o = lf_alloc(T, t->root_shape, t->instance_size);
    return o ? v_obj(o) : V_UNDEF;
}
