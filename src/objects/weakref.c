#include "src/objects/weakref.h"

#include <pthread.h>
#include <stdlib.h>

#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/freezability.h"
#include "src/objects/generic_alias.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/region_type.h"
#include "src/objects/str.h"
#include "src/objects/type_impl.h"
#include "runtime/hold.h"
#include "runtime/thread.h"
#include "runtime/region.h"

/* ---- the table ------------------------------------------------------------------------------------ */

typedef struct WeakEntry {
    Obj *target; /* NULL: empty, or deleted when first is GONE */
    WeakRef *first;
} WeakEntry;

typedef struct WeakTable {
    uint32_t used, cap; /* used counts deleted entries as well */
    WeakEntry *entries;
} WeakTable;

#define GONE ((WeakRef *)1)

/* References to frozen objects. */
static WeakTable shared;
static pthread_mutex_t shared_lock = PTHREAD_MUTEX_INITIALIZER;

static uint32_t target_hash(const Obj *o) {
    return (uint32_t)(((uintptr_t)o >> 4) * 0x9E3779B97F4A7C15u >> 32);
}

static WeakEntry *find(const WeakTable *w, const Obj *o) {
    if (!w || !w->cap) return NULL;
    for (uint32_t i = target_hash(o) & (w->cap - 1);; i = (i + 1) & (w->cap - 1)) {
        WeakEntry *e = &w->entries[i];
        if (e->target == o) return e;
        if (!e->target && !e->first) return NULL;
    }
}

static bool rehash(Thread *T, WeakTable *w) {
    uint32_t live = 0;
    for (uint32_t i = 0; i < w->cap; i++) live += w->entries[i].target != NULL;
    WeakTable bigger = {live, 64, NULL};
    while (bigger.cap < live * 4) bigger.cap *= 2;
    bigger.entries = lf_buf_calloc(T, bigger.cap * sizeof(WeakEntry));
    if (!bigger.entries) return false;
    for (uint32_t i = 0; i < w->cap; i++) {
        if (!w->entries[i].target) continue;
        uint32_t k = target_hash(w->entries[i].target) & (bigger.cap - 1);
        while (bigger.entries[k].target) k = (k + 1) & (bigger.cap - 1);
        bigger.entries[k] = w->entries[i];
    }
    lf_buf_free(T, w->entries);
    *w = bigger;
    return true;
}

/* The entry for o, made when missing. NULL: no memory. */
static WeakEntry *entry_in(Thread *T, WeakTable *w, Obj *o) {
    WeakEntry *e = find(w, o);
    if (e) return e;
    if (2 * (w->used + 1) > w->cap && !rehash(T, w)) return NULL;
    uint32_t i = target_hash(o) & (w->cap - 1);
    while (w->entries[i].target || w->entries[i].first) i = (i + 1) & (w->cap - 1);
    w->used++;
    w->entries[i].target = o;
    return &w->entries[i];
}

/* What is immortal belongs to all threads and has no mark: nothing has to be told of its end. */
static inline bool may_have_refs(const Obj *o) {
    return o->rid == RID_IMMORTAL || (__atomic_load_n(&o->aux, __ATOMIC_RELAXED) & AUX_WEAK);
}
/* The mark of what several threads share changes under their eyes. */
static inline void set_mark(Obj *o) { __atomic_fetch_or(&o->aux, AUX_WEAK, __ATOMIC_RELAXED); }
static inline void clear_mark(Obj *o) { __atomic_fetch_and(&o->aux, ~(uint32_t)AUX_WEAK, __ATOMIC_RELAXED); }

static WeakTable *own_table(Thread *T) {
    if (!T->weak) T->weak = lf_buf_calloc(T, sizeof(WeakTable));
    return T->weak;
}

static void unlink_from(const WeakTable *w, WeakRef *r) {
    WeakEntry *e = r->target ? find(w, r->target) : NULL;
    if (!e) return;
    for (WeakRef **at = &e->first; *at; at = &(*at)->next)
        if (*at == r) {
            *at = r->next;
            break;
        }
    if (!e->first) {
        if (!r->rid && r->target->rid != RID_IMMORTAL && !freezability_known(r->target))
            clear_mark(r->target);
        *e = (WeakEntry){NULL, GONE};
    }
    r->target = NULL;
}

/* Dead references with callbacks that their threads have still to run, linked by `next`. A thread has a box
 * once it has made such a reference to a frozen object; shared_lock guards them all. */
typedef struct Mailbox {
    Thread *T;
    WeakRef *first;
    struct Mailbox *next;
} Mailbox;
static Mailbox *mailboxes;

static Mailbox *box_of(uint64_t serial) {
    Mailbox *b = mailboxes;
    while (b && b->T->serial != serial) b = b->next;
    return b;
}

static bool make_box(Thread *T) {
    pthread_mutex_lock(&shared_lock);
    Mailbox *b = box_of(T->serial);
    if (!b && (b = calloc(1, sizeof *b))) {
        *b = (Mailbox){.T = T, .next = mailboxes};
        mailboxes = b;
    }
    pthread_mutex_unlock(&shared_lock);
    if (!b) lf_no_memory(T);
    return b != NULL;
}

static void free_box(const Thread *T) {
    pthread_mutex_lock(&shared_lock);
    Mailbox **at = &mailboxes;
    while (*at && (*at)->T != T) at = &(*at)->next;
    Mailbox *gone = *at;
    if (gone) *at = gone->next;
    for (WeakRef *r = gone ? gone->first : NULL; r; r = r->next) r->mailed = false;
    pthread_mutex_unlock(&shared_lock);
    free(gone);
}

/* The reference, which is in no table any more, is left for its thread if that still runs. */
static void mail(WeakRef *r) {
    Mailbox *b = r->calls ? box_of(r->owner) : NULL;
    if (!b) return;
    r->mailed = true;
    r->next = b->first;
    b->first = r;
    atomic_fetch_or(&b->T->poke, POKE_MAIL);
}

static void unmail(WeakRef *r) {
    Mailbox *b = box_of(r->owner);
    WeakRef **at = &b->first;
    while (*at != r) at = &(*at)->next;
    *at = r->next;
    r->mailed = false;
}

static void unlink_ref(Thread *T, WeakRef *r) {
    if (!r->rid) {
        unlink_from(T->weak, r);
        return;
    }
    pthread_mutex_lock(&shared_lock);
    if (r->mailed)
        unmail(r);
    else
        unlink_from(&shared, r);
    pthread_mutex_unlock(&shared_lock);
}

void weakref_frozen(Thread *T, Obj *o) {
    WeakEntry *e = find(T->weak, o);
    if (!e) return;
    bool calls = false;
    for (const WeakRef *r = e->first; r; r = r->next) calls |= r->calls;
    if (calls && !make_box(T)) lf_exc_clear(T); /* no memory: only this thread's callbacks will run */
    pthread_mutex_lock(&shared_lock);
    WeakEntry *to = entry_in(T, &shared, o);
    if (to) {
        to->first = e->first;
        for (WeakRef *r = e->first; r; r = r->next) r->rid = region_root(o->rid);
        *e = (WeakEntry){NULL, GONE};
    } else
        lf_exc_clear(T); /* no memory: the references stay where they are */
    pthread_mutex_unlock(&shared_lock);
}

/* The references to o: of those to frozen objects only this thread's are told. */
static WeakRef *first_ref(Thread *T, Obj *o, bool is_frozen) {
    WeakEntry *e = find(is_frozen ? &shared : T->weak, o);
    WeakRef *r = e ? e->first : NULL;
    while (r && r->owner != T->serial) r = r->next;
    return r;
}

Value weakref_first(Thread *T, Obj *o) {
    if (!may_have_refs(o)) return V_UNDEF;
    bool is_frozen = lf_refuses_writes(o);
    if (is_frozen) pthread_mutex_lock(&shared_lock);
    WeakRef *r = first_ref(T, o, is_frozen);
    if (is_frozen) pthread_mutex_unlock(&shared_lock);
    return r ? v_obj(r) : V_UNDEF;
}

Value weakref_target(Thread *T, const WeakRef *r) {
    if (r->strong != V_UNDEF) return lf_retain(T, r->strong);
    if (r->rid) {
        pthread_mutex_lock(&shared_lock);
        Value v = r->target && region_try_hold(T, r->rid) ? v_obj(r->target) : V_UNDEF;
        pthread_mutex_unlock(&shared_lock);
        return v;
    }
    if (!r->target || (r->target->aux & AUX_DYING)) return V_UNDEF;
    return lf_retain(T, v_obj(r->target));
}

void weakref_table_free(Thread *T) {
    free_box(T);
    if (T->weak) lf_buf_free(T, T->weak->entries);
    lf_buf_free(T, T->weak);
    T->weak = NULL;
}

/* ---- making and dying ----------------------------------------------------------------------------- */

/* Reused only within one owner: a reference that lies in a region goes where the region goes. */
static Value shared_ref(Thread *T, const Type *cls, Obj *o) {
    if (!may_have_refs(o)) return V_UNDEF;
    bool is_frozen = lf_refuses_writes(o);
    if (is_frozen) pthread_mutex_lock(&shared_lock);
    WeakRef *r = first_ref(T, o, is_frozen);
    while (r && (r->owner != T->serial || r->h.rid != RID_LOCAL || type_of_obj(&r->h) != cls ||
                 r->callback != V_UNDEF))
        r = r->next;
    if (is_frozen) pthread_mutex_unlock(&shared_lock);
    return r ? lf_retain(T, v_obj(r)) : V_UNDEF;
}

static bool link_ref(Thread *T, WeakRef *r, Obj *o) {
    if (lf_is_only_read(o)) { /* a reader has no table of its own for it */
        region_error(T, "an object that is only read cannot be referred to weakly", NULL, NULL, V_UNDEF);
        return false;
    }
    bool is_frozen = lf_refuses_writes(o);
    if (is_frozen) pthread_mutex_lock(&shared_lock);
    WeakTable *w = is_frozen ? &shared : own_table(T);
    WeakEntry *e = w ? entry_in(T, w, o) : NULL;
    if (e) {
        r->target = o;
        r->rid = is_frozen ? region_root(o->rid) : 0;
        r->next = e->first;
        e->first = r;
    }
    if (is_frozen) pthread_mutex_unlock(&shared_lock);
    if (e && o->rid >= RID_FIRST)
        region_note_weak(o);
    else if (e && o->rid != RID_IMMORTAL)
        set_mark(o);
    return e != NULL;
}

static Value make_ref(Thread *T, Type *cls, Obj *o, Value callback) {
    Value made = instance_new(T, cls);
    if (made == V_UNDEF) return V_UNDEF;
    WeakRef *r = (WeakRef *)v_as_obj(made);
    r->hash = -1;
    r->owner = T->serial;
    r->calls = callback != V_NONE;
    if ((r->calls && lf_refuses_writes(o) && !make_box(T)) || !link_ref(T, r, o)) {
        lf_release(T, made);
        return V_UNDEF;
    }
    if (callback != V_NONE) lf_init(&r->callback, lf_retain(T, callback));
    return made;
}

Value weakref_to(Thread *T, Obj *o) {
    if (o->rid == RID_IMMORTAL || lf_is_only_read(o)) return V_UNDEF;
    Value shared = shared_ref(T, type_weakref, o);
    return shared != V_UNDEF ? shared : make_ref(T, type_weakref, o, V_NONE);
}

Value weakref_new(Thread *T, Type *cls, Value target, Value callback) {
    if (!has_flag(target, TYPE_HAS_WEAK) || !v_is_obj(target))
        return lf_raise(T, exc_TypeError, "cannot create weak reference to '%T' object", target);
    Obj *o = v_as_obj(target);
    bool plain =
        callback == V_NONE && (cls == type_weakref || cls == type_weakproxy || cls == type_weakcallableproxy);
    Value shared = plain ? shared_ref(T, cls, o) : V_UNDEF;
    return shared != V_UNDEF ? shared : make_ref(T, cls, o, callback);
}

bool weakref_strengthen(Thread *T, WeakRef *r) {
    Value target = weakref_target(T, r);
    if (target == V_UNDEF || r->strong != V_UNDEF) {
        lf_release(T, target);
        return false;
    }
    lf_init(&r->strong, target);
    return true;
}

void weakref_weaken(Thread *T, WeakRef *r) { lf_clear(T, &r->strong); }
void weakref_settle(Thread *T, WeakRef *r) { unlink_ref(T, r); }

/* Clears the references of an entry; those of this thread that have something to call, held and linked. */
static WeakRef *clear_entry(Thread *T, WeakEntry *e) {
    WeakRef *with_callback = NULL;
    for (WeakRef *r = e->first, *next; r; r = next) {
        next = r->next;
        r->target = NULL;
        r->next = NULL;
        if (type_of_obj(&r->h) == type_region_ref) {
            lf_release(T, v_obj(r)); /* the chain's own reference */
            continue;
        }
        if (r->owner != T->serial) {
            mail(r);
            continue;
        }
        if (!T->frames) continue; /* this thread has stopped */
        /* A reference that is itself on its way out does not call. */
        if (r->callback == V_UNDEF || (r->h.aux & (AUX_DYING | AUX_WHITE)) || r->h.rc == 0) continue;
        lf_retain(T, v_obj(r));
        r->next = with_callback;
        with_callback = r;
    }
    *e = (WeakEntry){NULL, GONE};
    return with_callback;
}

/* Calls the callback of a dead reference; the caller's reference to it is consumed. */
static void call_back(Thread *T, WeakRef *r) {
    r->next = NULL;
    Value saved = lf_exc_take(T), callback = lf_retain(T, r->callback);
    Value result = callback == V_UNDEF ? V_NONE : lf_call1(T, callback, v_obj(r));
    if (result == V_UNDEF) lf_unraisable(T, "Exception ignored while calling weakref callback", callback);
    lf_release(T, result);
    lf_release(T, callback);
    if (saved != V_UNDEF) lf_exc_restore(T, saved);
    lf_release(T, v_obj(r));
}

static WeakRef *next_mail(Thread *T) {
    pthread_mutex_lock(&shared_lock);
    const Mailbox *b = box_of(T->serial);
    WeakRef *r = b ? b->first : NULL;
    if (r) unmail(r);
    /* One that has gone into a region may be elsewhere by now. */
    bool fit = r && r->h.rid == RID_LOCAL && !(r->h.aux & (AUX_DYING | AUX_WHITE)) && r->h.rc;
    if (fit) lf_retain(T, v_obj(r));
    pthread_mutex_unlock(&shared_lock);
    return fit ? r : r ? next_mail(T) : NULL;
}

void weakref_deliver(Thread *T) {
    for (WeakRef *r; (r = next_mail(T));) call_back(T, r);
}

void weakref_clear(Thread *T, Obj *o) {
    bool is_frozen = lf_refuses_writes(o);
    if (is_frozen) pthread_mutex_lock(&shared_lock);
    WeakEntry *e = find(is_frozen ? &shared : T->weak, o);
    WeakRef *with_callback = e ? clear_entry(T, e) : NULL;
    if (is_frozen) pthread_mutex_unlock(&shared_lock);
    clear_mark(o);
    for (WeakRef *r = with_callback, *next; r; r = next) {
        next = r->next;
        call_back(T, r);
    }
}

/* ---- ref ------------------------------------------------------------------------------------------ */

Type *type_weakref;
static WeakRef *as_ref(Value v) { return (WeakRef *)v_as_obj(v); }

static bool ref_visit(Obj *o, VisitFn fn, void *ctx) {
    WeakRef *r = (WeakRef *)o;
    return (r->callback == V_UNDEF || fn(&r->callback, ctx)) && (r->strong == V_UNDEF || fn(&r->strong, ctx));
}
static void ref_free(Thread *T, Obj *o) { unlink_ref(T, (WeakRef *)o); }

static Value ref_make(Thread *T, Value *a, int n) {
    (void)n;
    const Tuple *args = as_tuple(a[1]);
    if (as_type(a[0]) == type_weakref && a[2] != V_UNDEF)
        return lf_raise(T, exc_TypeError, "ref() takes no keyword arguments");
    if (args->len < 1 || args->len > 2)
        return lf_raise(T, exc_TypeError, "__new__ expected at %s argument%s, got %d",
                        args->len < 1 ? "least 1" : "most 2", args->len < 1 ? "" : "s", (int)args->len);
    return weakref_new(T, as_type(a[0]), args->items[0], args->len > 1 ? args->items[1] : V_NONE);
}

static Value ref_init(Thread *T, Value *a, int n) {
    (void)n;
    int64_t given = as_tuple(a[1])->len;
    if (given >= 1 && given <= 2) return V_NONE;
    return lf_raise(T, exc_TypeError, "__init__ expected at %s argument%s, got %d",
                    given < 1 ? "least 1" : "most 2", given < 1 ? "" : "s", (int)given);
}

static Value ref_call(Thread *T, Value self, Value *args, int npos, Value kwnames) {
    (void)args;
    if (kwnames != V_UNDEF && as_tuple(kwnames)->len)
        return lf_raise(T, exc_TypeError, "weakref() takes no keyword arguments");
    if (npos) return lf_raise(T, exc_TypeError, "weakref expected 0 arguments, got %d", npos);
    Value target = weakref_target(T, as_ref(self));
    return target == V_UNDEF ? V_NONE : target;
}

static bool ref_hash(Thread *T, Value self, int64_t *out) {
    WeakRef *r = as_ref(self);
    if (r->hash == -1) {
        Value target = weakref_target(T, r);
        if (target == V_UNDEF) {
            lf_raise(T, exc_TypeError, "weak object has gone away");
            return false;
        }
        bool ok = obj_hash(T, target, &r->hash);
        lf_release(T, target);
        if (!ok) return false;
    }
    *out = r->hash;
    return true;
}

static Value ref_compare(Thread *T, Value a, Value b, int op) {
    if ((op != CMP_EQ && op != CMP_NE) || !is_instance(a, type_weakref) || !is_instance(b, type_weakref))
        return V_NOTIMPL;
    Value x = weakref_target(T, as_ref(a)), y = weakref_target(T, as_ref(b));
    Value r = x == V_UNDEF || y == V_UNDEF ? v_bool((a == b) == (op == CMP_EQ)) : obj_compare(T, x, y, op);
    lf_release(T, x);
    lf_release(T, y);
    return r;
}

static Value ref_repr(Thread *T, Value self) {
    void *at = (void *)(uintptr_t)self;
    Value target = weakref_target(T, as_ref(self));
    if (target == V_UNDEF) return str_format(T, "<weakref at %p; dead>", at);
    bool missing;
    Value name = obj_getattr_or(T, target, name___name__, &missing);
    if (lf_failed(T)) lf_exc_clear(T);
    void *to = (void *)(uintptr_t)target;
    Value r = name != V_UNDEF && is_str(name)
                  ? str_format(T, "<weakref at %p; to '%T' at %p (%S)>", at, target, to, name)
                  : str_format(T, "<weakref at %p; to '%T' at %p>", at, target, to);
    lf_release(T, name);
    lf_release(T, target);
    return r;
}

static Value get_callback(Thread *T, Value self) {
    Value c = as_ref(self)->callback;
    return c == V_UNDEF || !as_ref(self)->target ? V_NONE : lf_retain(T, c);
}

static const MethodDef methods[] = {
    {"__class_getitem__(cls, object, /)", generic_alias_method, "See PEP 585", METHOD_CLASS}, {0}};
static const GetSetDef getset[] = {{"__callback__", get_callback, NULL, NULL}, {0}};
const Kind kind_weakref = {.name = "weakref",
                           .visit = ref_visit,
                           .free_parts = ref_free,
                           .flags = KIND_DETACH | KIND_FREEZABLE | KIND_MOVABLE | KIND_WEAK};
const TypeDef typedef_weakref = {
    .name = "weakref.ReferenceType",
    .where = &type_weakref,
    .kind = &kind_weakref,
    .size = sizeof(WeakRef),
    .flags = TYPE_BASETYPE,
    .slots = {.repr = ref_repr, .hash = ref_hash, .compare = ref_compare, .call = ref_call},
    .new_ = {"__new__(cls, /, *args, **kwargs)", ref_make, NULL, METHOD_NEW | METHOD_LAZY},
    .init = {"__init__(self, /, *args, **kwargs)", ref_init, NULL, METHOD_LAZY},
    .methods = methods,
    .getset = getset,
};

/* ---- regions that travel ---------------------------------------------------------------------------- */

/* The references to one member, while its region is with no thread. */
typedef struct WeakCargo {
    Obj *target;
    WeakRef *first;
    struct WeakCargo *next;
} WeakCargo;

static bool goes_along(const WeakRef *r, const Region *top) {
    if (type_of_obj(&r->h) == type_region_ref) return true;
    return r->h.rid >= RID_FIRST && region_top(region_of(&r->h)) == top;
}

/* Takes the references to o out of the table; those that go along stay linked. */
static WeakRef *pack(Thread *T, Obj *o, const Region *top) {
    WeakEntry *e = find(T->weak, o);
    if (!e) return NULL;
    WeakRef *kept = NULL;
    for (WeakRef *r = e->first, *next; r; r = next) {
        next = r->next;
        bool along = goes_along(r, top);
        r->next = along ? kept : NULL;
        if (along)
            kept = r;
        else
            r->target = NULL;
    }
    *e = (WeakEntry){NULL, GONE};
    return kept;
}

/* A reference to what is frozen goes with its region: who has the region, if anybody, runs its callback. */
static void hand_over(Thread *to, WeakRef *r) {
    if (to && r->calls && !make_box(to))
        lf_exc_clear(to); /* no memory: other threads cannot leave it the call */
    pthread_mutex_lock(&shared_lock);
    if (r->mailed) unmail(r);
    r->owner = to ? to->serial : 0;
    pthread_mutex_unlock(&shared_lock);
}

static void leaves(Thread *T, Region *r, Region *top) {
    for (uint32_t i = 0; i < r->nmembers; i++) {
        Obj *o = r->members[i];
        if (kind_of(o)->flags & KIND_WEAK) {
            WeakRef *ref = (WeakRef *)o;
            bool inside = ref->target && !ref->rid && ref->target->rid >= RID_FIRST &&
                          region_top(region_of(ref->target)) == top;
            if (ref->rid)
                hand_over(NULL, ref);
            else if (!inside)
                unlink_ref(T, ref);
        }
        if (!(o->aux & AUX_WEAK)) continue;
        WeakRef *first = pack(T, o, top);
        WeakCargo *c = first ? lf_buf_alloc(T, sizeof *c) : NULL;
        if (first && !c) { /* no memory: the references are cut */
            lf_exc_clear(T);
            for (WeakRef *ref = first; ref; ref = ref->next) ref->target = NULL;
        }
        if (!c) continue;
        *c = (WeakCargo){o, first, top->weak};
        top->weak = c;
    }
}

void weakref_region_leaves(Thread *T, Region *r) {
    for (Region *at = r; at; at = region_next_in_tree(r, at))
        if (at->flags & REGION_HAS_WEAK) leaves(T, at, r);
}

static void enters(Thread *T, const Region *r) {
    for (uint32_t i = 0; i < r->nmembers; i++) {
        Obj *o = r->members[i];
        if ((kind_of(o)->flags & KIND_WEAK) && ((WeakRef *)o)->rid) hand_over(T, (WeakRef *)o);
    }
}

void weakref_region_enters(Thread *T, Region *r) {
    for (Region *at = r; at; at = region_next_in_tree(r, at))
        if (at->flags & REGION_HAS_WEAK) enters(T, at);
    while (r->weak) {
        WeakCargo *c = r->weak;
        r->weak = c->next;
        WeakTable *w = own_table(T);
        WeakEntry *e = w ? entry_in(T, w, c->target) : NULL;
        for (WeakRef *ref = c->first; ref; ref = ref->next) {
            ref->owner = T->serial;
            if (!e) ref->target = NULL;
        }
        if (e)
            e->first = c->first;
        else
            lf_exc_clear(T);
        lf_buf_free(T, c);
    }
}

/* ---- RegionRef ---------------------------------------------------------------------------------------- */

Type *type_region_ref;

static RegionRef *as_region_ref(Value v) { return (RegionRef *)v_as_obj(v); }

/* The one that stands among the references to o already, or NULL. */
static RegionRef *known_ref(Thread *T, const Obj *o) {
    const WeakEntry *e = may_have_refs(o) ? find(T->weak, o) : NULL;
    for (WeakRef *r = e ? e->first : NULL; r; r = r->next)
        if (type_of_obj(&r->h) == type_region_ref) return (RegionRef *)r;
    return NULL;
}

static Value region_ref_make(Thread *T, Value *a, int n) {
    (void)n;
    if (!value_is_owned(a[1]))
        return lf_raise(T, exc_RegionError, "RegionRef() takes an object that is in a region");
    Obj *o = v_as_obj(a[1]);
    RegionRef *r = known_ref(T, o);
    if (r) return lf_retain(T, v_obj(r));
    r = lf_alloc_atom(T, type_region_ref->root_shape, sizeof *r);
    if (!r) return V_UNDEF;
    r->weak.hash = -1;
    r->weak.owner = T->serial;
    Region *in = region_of(o);
    r->region = in->id;
    r->generation = region_generation(in);
    region_share_atom(T, &r->weak.h);
    if (link_ref(T, &r->weak, o)) return lf_retain(T, v_obj(r));
    lf_release(T, v_obj(r));
    return V_UNDEF;
}

static Value region_ref_call(Thread *T, Value self, Value *args, int npos, Value kwnames) {
    (void)args;
    if (npos || (kwnames != V_UNDEF && as_tuple(kwnames)->len))
        return lf_raise(T, exc_TypeError, "RegionRef() takes no arguments");
    RegionRef *r = as_region_ref(self);
    bool ended = region_generation(&regions[r->region]) != r->generation;
    if (!r->weak.rid) { /* not frozen: only who holds the region may look at it */
        bool mine =
            ended ? r->weak.owner == T->serial : region_top(&regions[region_root(r->region)])->thread == T;
        if (!mine)
            return ended
                       ? V_NONE
                       : lf_raise(T, exc_RegionError, "the region of the object is not held by this thread");
    }
    Value target = weakref_target(T, &r->weak);
    return target == V_UNDEF ? V_NONE : target;
}

static const Kind kind_region_ref = {.name = "RegionRef", .flags = KIND_SHARE | KIND_FREEZABLE};
const TypeDef typedef_region_ref = {
    .name = "regions.RegionRef",
    .doc =
        "A handle on an object in a region that any thread may keep. Calling it gives the object, or None\n"
        "when it has gone; RegionError while another thread, or none, holds the region.",
    .where = &type_region_ref,
    .kind = &kind_region_ref,
    .size = sizeof(RegionRef),
    .slots = {.call = region_ref_call},
    .new_ = {"RegionRef(cls, object, /)", region_ref_make, NULL, METHOD_NEW},
};
