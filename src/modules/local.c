/* threading.local. */
#include "src/modules/local.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/type_impl.h"
#include "src/vm/interp.h"
#include "runtime/collect.h"
#include "runtime/policy.h"

#include <stdatomic.h>
#include <stdlib.h>

/* Stands for the local in the tables of threads, and outlives it there. */
typedef struct LocalKey {
    _Atomic(uint32_t) refs;
    _Atomic(bool) dead;
} LocalKey;

typedef struct Local {
    Obj h;
    Value args, kwargs; /* for __init__ of a subclass; kwargs may be V_UNDEF */
    LocalKey *key;
} Local;

/* The values of one thread: a hash table key -> dict. Those of dead locals go when the thread next uses any
 * local after the death; under -X gil=on, where all tables belong to one Thread, at once. */
typedef struct LocalEntry {
    LocalKey *key; /* NULL: empty */
    Value dict;
} LocalEntry;
struct LocalValues {
    LocalEntry *at;
    uint32_t n, mask;
    uint32_t deaths_seen;
    struct LocalValues *next, **link; /* all tables, under -X gil=on */
};

static Type *type_local;
static _Atomic(uint32_t) deaths; /* of locals that other threads may have values for */
static struct LocalValues *tables;

static inline Local *as_local(Value v) { return (Local *)v_as_obj(v); }
bool local_is(Value v) { return v_is_obj(v) && type_local && is_instance(v, type_local); }
Value local_args(Value v) { return as_local(v)->args; }
Value local_kwargs(Value v) { return as_local(v)->kwargs; }

static void key_drop(LocalKey *key) {
    if (atomic_fetch_sub(&key->refs, 1) == 1) free(key);
}

/* --- the table of a thread --- */

static LocalEntry *place(const struct LocalValues *t, const LocalKey *key) {
    uint32_t i = (uint32_t)(((uintptr_t)key >> 4) * 0x9E3779B97F4A7C15u >> 32) & t->mask;
    while (t->at[i].key && t->at[i].key != key) i = (i + 1) & t->mask;
    return &t->at[i];
}

/* Makes the table anew with room for `more`, without what is dead or `gone`; what that leaves is dropped at
 * the end, for it may run code of the program. */
static bool rebuild(Thread *T, struct LocalValues *t, uint32_t more, const LocalKey *gone) {
    uint32_t live = more, size = 8;
    for (uint32_t i = 0; t->at && i <= t->mask; i++) {
        const LocalKey *key = t->at[i].key;
        live += key && key != gone && !key->dead;
    }
    while (size < live * 2) size *= 2;
    struct LocalValues old = *t;
    LocalEntry *fresh = calloc(size, sizeof *fresh);
    if (!fresh) return false;
    t->at = fresh;
    t->mask = size - 1;
    t->n = 0;
    for (uint32_t i = 0; old.at && i <= old.mask; i++) {
        LocalEntry *e = &old.at[i];
        if (!e->key || e->key == gone || e->key->dead) continue;
        *place(t, e->key) = *e;
        t->n++;
        e->key = NULL;
    }
    for (uint32_t i = 0; old.at && i <= old.mask; i++) {
        if (!old.at[i].key) continue;
        key_drop(old.at[i].key);
        lf_release(T, old.at[i].dict);
    }
    free(old.at);
    return true;
}

static struct LocalValues *own_table(Thread *T) {
    struct LocalValues **at = &T->interp->local_values;
    if (!*at && (*at = calloc(1, sizeof **at)) && lf_policy.gil) {
        (*at)->next = tables;
        (*at)->link = &tables;
        if (tables) tables->link = &(*at)->next;
        tables = *at;
    }
    struct LocalValues *t = *at;
    uint32_t now = deaths;
    if (t && t->deaths_seen != now) {
        t->deaths_seen = now;
        if (t->at && !rebuild(T, t, 1, NULL)) return NULL;
    }
    return t;
}

void local_values_free(Thread *T) {
    struct LocalValues *t = T->interp->local_values;
    if (!t) return;
    T->interp->local_values = NULL; /* finalizers that use locals make another one */
    if (t->link) {
        *t->link = t->next;
        if (t->next) t->next->link = t->link;
    }
    for (uint32_t i = 0; t->at && i <= t->mask; i++) {
        if (!t->at[i].key) continue;
        key_drop(t->at[i].key);
        lf_release(T, t->at[i].dict);
    }
    free(t->at);
    free(t);
    local_values_free(T);
}

/* A new dict for the key, which has none in this thread; borrowed. */
static Value add_values(Thread *T, LocalKey *key) {
    struct LocalValues *t = own_table(T);
    Value d = t ? dict_new(T) : V_UNDEF;
    if (d == V_UNDEF || ((!t->at || (t->n + 1) * 2 > t->mask) && !rebuild(T, t, 1, NULL))) {
        lf_release(T, d);
        if (!lf_failed(T)) lf_no_memory(T);
        return V_UNDEF;
    }
    *place(t, key) = (LocalEntry){key, d};
    t->n++;
    key->refs++;
    return d;
}

/* This thread's attributes (borrowed); a subclass fills them with its __init__ first. */
static Value values_of(Thread *T, Value self) {
    LocalKey *key = as_local(self)->key;
    const struct LocalValues *t = own_table(T);
    const LocalEntry *e = t && t->at ? place(t, key) : NULL;
    if (LIKELY(e && e->key)) return e->dict;
    Value d = add_values(T, key);
    Type *cls = type_of(self);
    if (d == V_UNDEF || cls->flags & TYPE_INIT_PLAIN) return d;
    Value init = obj_getattr(T, self, name___init__),
          r = init == V_UNDEF ? V_UNDEF : lf_call_ex(T, init, as_local(self)->args, as_local(self)->kwargs);
    lf_release(T, init);
    if (r == V_UNDEF) { /* the next use tries again */
        Value exc = lf_exc_take(T);
        rebuild(T, T->interp->local_values, 1, key);
        lf_exc_restore(T, exc);
        return V_UNDEF;
    }
    lf_release(T, r);
    return place(T->interp->local_values, key)->dict;
}

/* --- the object --- */

/* The values that a table has for the key, which are as good as the local's own when cycles are looked for.
 */
static bool visit_values(struct LocalValues *t, const LocalKey *key, VisitFn fn, void *ctx) {
    LocalEntry *e = t && t->at ? place(t, key) : NULL;
    return !e || !e->key || fn(&e->dict, ctx);
}

static bool local_visit(Obj *o, VisitFn fn, void *ctx) {
    Local *l = (Local *)o;
    const Thread *T = lf_counting();
    if (UNLIKELY(T && l->key && o->rid == RID_LOCAL)) {
        if (!lf_policy.gil && !visit_values(T->interp->local_values, l->key, fn, ctx)) return false;
        for (struct LocalValues *t = lf_policy.gil ? tables : NULL; t; t = t->next)
            if (!visit_values(t, l->key, fn, ctx)) return false;
    }
    return (l->args == V_UNDEF || fn(&l->args, ctx)) && (l->kwargs == V_UNDEF || fn(&l->kwargs, ctx));
}

static void local_free(Thread *T, Obj *o) {
    LocalKey *key = ((Local *)o)->key;
    if (!key) return;
    key->dead = true;
    if (key->refs > 1) {
        if (T->interp->local_values && T->interp->local_values->at && o->rid == RID_LOCAL && !lf_policy.gil)
            rebuild(T, T->interp->local_values, 1, key);
        else if (!lf_policy.gil)
            deaths++;
        else
            for (struct LocalValues *t = tables, *next; t; t = next) {
                next = t->next;
                if (t->at && place(t, key)->key) rebuild(T, t, 1, key);
            }
    }
    key_drop(key);
}

static const Kind kind_local = {.name = "_local",
                                .visit = local_visit,
                                .free_parts = local_free,
                                .flags = KIND_MOVABLE | KIND_FREEZABLE | KIND_PER_THREAD};

static Value local_make(Thread *T, Value *args, int n) {
    (void)n;
    Type *t = as_type(args[0]);
    bool given = as_tuple(args[1])->len || (args[2] != V_UNDEF && as_dict(args[2])->len);
    if (given && t->flags & TYPE_INIT_PLAIN)
        return lf_raise(T, exc_TypeError, "Initialization arguments are not supported");
    Local *l = lf_alloc(T, t->root_shape, sizeof *l);
    if (!l) return V_UNDEF;
    Value v = v_obj(l);
    lf_init(&l->args, lf_retain(T, args[1]));
    lf_init(&l->kwargs, lf_retain(T, args[2]));
    l->key = calloc(1, sizeof *l->key);
    if (l->key) l->key->refs = 1;
    if (l->key && add_values(T, l->key) != V_UNDEF) return v;
    if (!lf_failed(T)) lf_no_memory(T);
    lf_release(T, v);
    return V_UNDEF;
}

/* --- attributes --- */

/* A data descriptor of the class comes before the thread's values, anything else behind them. */
static Value local_getattr(Thread *T, Value self, Value name) {
    Value values = values_of(T, self);
    if (values == V_UNDEF) return V_UNDEF;
    if (name == name___dict__) return lf_retain(T, values);
    Value d = type_lookup(T, type_of(self), name);
    if (d == V_UNDEF || !type_of(d)->slots.descr_set) {
        Value v = dict_get_str(as_dict(values), name);
        if (v != V_UNDEF) return lf_retain(T, v);
    }
    return object_getattribute(T, self, name);
}

static bool local_setattr(Thread *T, Value self, Value name, Value v) {
    Value values = values_of(T, self);
    if (values == V_UNDEF) return false;
    if (name == name___dict__) {
        lf_raise_attribute_text(T, self, name, "'%T' object attribute '__dict__' is read-only", self);
        return false;
    }
    Value d = type_lookup(T, type_of(self), name);
    if (d != V_UNDEF && type_of(d)->slots.descr_set) return object_setattr(T, self, name, v);
    if (v != V_UNDEF) return dict_set(T, values, name, v);
    int r = dict_get_str(as_dict(values), name) == V_UNDEF ? 0 : dict_del(T, values, name);
    if (r == 0 && !lf_failed(T)) lf_raise_attribute(T, self, name);
    return r > 0;
}

const TypeDef typedef_local = {.name = "_thread._local",
                               .doc = "An object whose attributes are different in every thread.",
                               .where = &type_local,
                               .kind = &kind_local,
                               .size = sizeof(Local),
                               .flags = TYPE_BASETYPE | TYPE_BARE | TYPE_HAS_WEAK,
                               .slots = {.getattr = local_getattr, .setattr = local_setattr},
                               .new_ = {"_local(cls, /, *args, **kwargs)", local_make, NULL, METHOD_LAZY}};
