#include "runtime/bury.h"

#include <stdlib.h>

#include "runtime/alloc.h"
#include "runtime/hold.h"
#include "runtime/hooks.h"
#include "runtime/shape.h"
#include "runtime/thread.h"

/* A dead member waits in a list; rc and rid of its header hold the link. */
typedef struct Grave {
    uint32_t shape, aux;
    Obj *next;
} Grave;

/* The end of a member and of what ends with it. While anything is in its grave no code of the program runs:
 * what has a finalizer waits for it as what it was, with one reference, ours. */
typedef struct Burial {
    Thread *T;
    Region *r;
    Obj *dead;
    Obj **rites;
    uint32_t nrites, cap;
} Burial;

/* A weak reference may have saved a region that waits for its burial. */
static void leave_queue(Thread *T, const Region *r) {
    uint32_t *at = &T->dying_regions;
    while (*at && *at != r->id) at = &regions[*at].next_dying;
    if (*at) *at = r->next_dying;
}

static void end_record(Thread *T, Region *r) {
    if (r->flags & REGION_DYING) leave_queue(T, r);
    free(r->members);
    for (uint32_t id = r->aliases, next; id; id = next) {
        next = regions[id].next_sibling;
        region_free_id(T, id);
    }
    region_free_id(T, r->id);
}

/* ---- one member ------------------------------------------------------------------------------------------
 */

static void give_up_child(Thread *T, Region *child) {
    region_unlink_child(child);
    if (--child->bridge->rc == child->inner) region_bury(T, child);
}

static bool has_rites(const Obj *o) {
    return (shape_of(o)->flags & SHAPE_HAS_DEL) && !(o->aux & AUX_FINALIZED);
}

/* The last reference to o becomes ours, until its finalizer has run. False: no memory, it goes without. */
static bool await_rites(Burial *b, Obj *o) {
    if (b->nrites == b->cap) {
        uint32_t cap = b->cap ? b->cap * 2 : 16;
        Obj **grown = realloc(b->rites, cap * sizeof *grown);
        if (!grown) return false;
        b->rites = grown;
        b->cap = cap;
    }
    b->rites[b->nrites++] = o;
    o->rc = 1;
    return true;
}

static void to_grave(Burial *b, Obj *o) {
    region_remove_member(b->r, o);
    ((Grave *)o)->next = b->dead;
    b->dead = o;
}

/* A slot of a dead member lets go. */
static bool release_owned(Value *slot, void *ctx) {
    Burial *b = ctx;
    if (!v_is_obj(*slot)) return true;
    Obj *o = v_as_obj(*slot);
    *slot = V_UNDEF;
    if (o->rid == RID_IMMORTAL) return true;
    if (UNLIKELY(o->rid == RID_ATOMS && has_rites(o))) {
        if (region_out_take(b->r, o) && atom_sub(o, 1) == 0 && !await_rites(b, o)) {
            o->aux |= AUX_FINALIZED;
            region_atom_dead(b->T, o);
        }
        return true;
    }
    if (o->rid == RID_ATOMS || region_states[region_root(o->rid)] == REGION_FROZEN) {
        region_out_sub(b->T, b->r, o);
        return true;
    }
    Region *of = region_of(o);
    if (of != b->r)
        give_up_child(b->T, of);
    else if (o == of->bridge) {
        of->inner--;
        o->rc--;
        if (o->rc == of->inner && !of->parent && !of->cown) region_bury(b->T, of);
    } else if (--o->rc == 0) {
        if (has_rites(o) && await_rites(b, o))
            region_lrc_add(of, 1);
        else
            to_grave(b, o);
    }
    return true;
}

/* The flags of a member that becomes local; plain: the region's own heaps were turned into local memory. */
static uint32_t local_flags(const Obj *o, bool plain) {
    bool lent = (o->aux & AUX_ADOPTED) ? (o->aux & AUX_LENT) != 0 : !plain;
    return (o->aux & AUX_FLAGS & ~(uint32_t)(AUX_ADOPTED | AUX_LENT)) | (lent ? AUX_ADOPTED : 0);
}

static void free_member(Region *r, Obj *o) {
    if (o->aux & AUX_LENT)
        heap_return(o);
    else if (o->aux & AUX_ADOPTED)
        lf_free_block(o);
    else
        heap_free(heap_of(o, r->heaps), o);
}

static void destroy_member(Burial *b, Obj *o) {
    if (o->aux & AUX_WEAK) lf_hooks.weak_dead(b->T, o);
    o->aux |= AUX_DYING;
    Obj *type = shape_of(o)->type;
    shape_visit(o, release_owned, b);
    shape_free_parts(b->T, o);
    free_member(b->r, o);
    Value held = v_obj(type);
    release_owned(&held, b);
}

/* The caller's borrow of the region, which the dead had, goes last. */
static void bury_dead(Burial *b) {
    while (b->dead) {
        Obj *o = b->dead;
        b->dead = ((Grave *)o)->next;
        o->rc = 0;
        o->rid = b->r->id;
        destroy_member(b, o);
    }
    region_lrc_sub(b->r, 1);
}

/* Our reference goes after the finalizer, which may have saved the object, frozen it, or taken it out of its
 * region. */
static void after_rites(Burial *b, Obj *o) {
    Region *r = region_of(o);
    RegionState state = r ? (RegionState)region_states[r->id] : REGION_LOCAL;
    if ((state != REGION_OPEN && state != REGION_CLOSED) || o == r->bridge || o->rc != 1) {
        lf_release_obj(b->T, o);
        return;
    }
    b->r = r;
    to_grave(b, o);
    bury_dead(b);
}

static void bury_waiting(Thread *T);

void region_member_died(Thread *T, Region *r, Obj *o) {
    bool nested = T->burying;
    T->burying = true; /* regions that die meanwhile wait */
    Burial b = {.T = T, .r = r};
    if (!has_rites(o) || !await_rites(&b, o)) {
        to_grave(&b, o);
        bury_dead(&b);
    }
    while (b.nrites) {
        o = b.rites[--b.nrites];
        o->aux |= AUX_FINALIZED;
        lf_hooks.finalize(T, o);
        after_rites(&b, o);
    }
    free(b.rites);
    T->burying = nested;
    if (!nested) bury_waiting(T);
}

/* ---- the borders fall
 * -------------------------------------------------------------------------------------- */

static void out_to_thread(Thread *T, OutMap *m) {
    for (uint32_t i = 0; m->at && i <= m->mask; i++) {
        const OutEntry *e = &m->at[i];
        if (!e->count) continue;
        if (e->key < LF_MAX_REGIONS) {
            region_thread_hold(T, (uint32_t)e->key, e->count);
            region_holder_gone(T, (uint32_t)e->key);
        } else
            atom_add(v_as_obj(e->key), e->count - 1);
    }
    free(m->at);
    *m = (OutMap){0};
}

void region_to_local(Thread *T, Region *r) {
    bool plain = true;
    for (Heap *h = r->heaps, *next; h; h = next) {
        next = h->next;
        plain &= heap_dissolve(h);
    }
    r->heaps = NULL;
    while (r->first_child) {
        Region *child = &regions[r->first_child];
        region_unlink_child(child);
        child->thread = T;
        region_lrc_add(child, 1);
    }
    out_to_thread(T, &r->out);
    uint32_t ndead =
        0; /* what only the reference that ended the region referred to: several, if it was frozen */
    for (uint32_t i = 0; i < r->nmembers; i++) {
        Obj *o = r->members[i];
        o->aux = local_flags(o, plain);
        o->rid = RID_LOCAL;
        if (!(o->aux & AUX_ACYCLIC)) {
            T->ncontainers++;
            if (o->rc) lf_candidate(T, o);
        }
        if (!o->rc) r->members[ndead++] = o;
    }
    Obj **dead = r->members;
    r->members = NULL;
    end_record(T, r);
    for (uint32_t i = 0; i < ndead; i++) lf_dealloc(T, dead[i]);
    free(dead);
}

static bool edge_to_local(Value *slot, void *ctx) {
    Burial *b = ctx;
    if (!v_is_obj(*slot)) return true;
    Obj *o = v_as_obj(*slot);
    if (o->rid == RID_IMMORTAL || (o->aux & AUX_WHITE)) return true;
    if (o->rid == RID_ATOMS || region_states[region_root(o->rid)] == REGION_FROZEN) {
        region_retain(b->T, o);
        region_out_sub(b->T, b->r, o);
        return true;
    }
    Region *of = region_of(o);
    if (of != b->r) {
        region_unlink_child(of);
        of->thread = b->T;
    } else if (o == of->bridge)
        of->inner--;
    region_lrc_add(of, 1);
    return true;
}

static bool count_white(Value *slot, void *ctx) {
    if (v_is_obj(*slot) && v_as_obj(*slot)->rid != RID_IMMORTAL)
        *(uint64_t *)ctx += (v_as_obj(*slot)->aux & AUX_WHITE) != 0;
    return true;
}

void region_eject(Thread *T, Region *r, Obj **objs, uint32_t n) {
    Burial b = {.T = T, .r = r};
    uint64_t counts = 0, within = 0;
    region_lrc_add(r, 1); /* open until all is done */
    for (uint32_t i = 0; i < n; i++) {
        objs[i]->aux |= AUX_WHITE;
        counts += objs[i]->rc;
    }
    for (uint32_t i = 0; i < n; i++) shape_visit(objs[i], count_white, &within);
    for (uint32_t i = 0; i < n; i++) {
        Value type = v_obj(shape_of(objs[i])->type);
        shape_visit(objs[i], edge_to_local, &b);
        edge_to_local(&type, &b);
    }
    for (uint32_t i = 0; i < n; i++) {
        Obj *o = objs[i];
        o->aux &= ~(uint32_t)AUX_WHITE;
        if (!(o->aux & AUX_ADOPTED)) heap_lend(heap_of(o, r->heaps));
        region_remove_member(r, o);
        o->aux = local_flags(o, false);
        o->rid = RID_LOCAL;
        if (o->aux & AUX_ACYCLIC) continue;
        T->ncontainers++;
        lf_candidate(T, o);
    }
    region_lrc_sub(r, (uint32_t)(counts - within) + 1);
}

/* ---- a whole region
 * ---------------------------------------------------------------------------------------- */

static bool count_inner(Value *slot, void *ctx) {
    Region *r = ctx;
    if (!v_is_obj(*slot)) return true;
    Obj *o = v_as_obj(*slot);
    if (region_of(o) != r) return true;
    o->rc++;
    if (o == r->bridge) r->inner++;
    return true;
}

/* Frozen objects are not counted one by one; before code sees them as mutable again they must be. */
static void thaw(Thread *T, Region *r) {
    r->inner = 0;
    r->thread = T;
    for (uint32_t i = 0; i < r->nmembers; i++) r->members[i]->rc = 0;
    for (uint32_t i = 0; i < r->nmembers; i++) {
        Value type = v_obj(shape_of(r->members[i])->type);
        shape_visit(r->members[i], count_inner, r);
        if (type) count_inner(&type, r);
    }
    region_set_state(r, REGION_CLOSED);
}

/* Only data: what was made self-contained for the freeze, and weak references that became strong, stay. */
static bool is_data(const Obj *o) {
    return !(kind_of(o)->flags & (KIND_FREEZE | KIND_DETACH | KIND_WEAK | KIND_SHARE));
}

static bool edge_to_data(Value *slot, void *ctx) {
    const Region *r = ctx;
    if (!v_is_obj(*slot)) return true;
    const Obj *o = v_as_obj(*slot);
    return o->rid < RID_FIRST || region_of(o) == r || (kind_of(o)->flags & KIND_FREEZE);
}

bool region_thaw(Thread *T, Obj *o) {
    Region *r = region_of(o);
    if (!r || region_states[r->id] != REGION_FROZEN || (r->flags & REGION_HAS_WEAK)) return false;
    if (!region_only_mine(T, r->id) || count_of(&T->counts[r->id]) != 1) return false;
    for (uint32_t i = 0; i < r->nmembers; i++)
        if (!is_data(r->members[i]) || !shape_visit(r->members[i], edge_to_data, r)) return false;
    region_thread_forget(T, r->id);
    r->life &= ~(uint64_t)UINT32_MAX;
    thaw(T, r);
    o->rc++;
    region_lrc_add(r, 1);
    region_to_local(T, r);
    return true;
}

/* A member that waits for its finalizer, from place *from on and round: a finalizer may add and free members,
 * which moves others. */
static Obj *next_finalizer(const Region *r, uint32_t *from) {
    for (uint32_t n = 0, i = *from; n < r->nmembers; n++, i++) {
        if (i >= r->nmembers) i = 0;
        Obj *o = r->members[i];
        if (!(shape_of(o)->flags & SHAPE_HAS_DEL) || (o->aux & AUX_FINALIZED)) continue;
        *from = i;
        return o;
    }
    return NULL;
}

/* True: the region is to go, nothing refers to it. */
static bool region_rites(Thread *T, Region *r) {
    uint32_t id = r->id, generation = region_generation(r);
    Obj *bridge = r->bridge, *o;
    bridge->rc++; /* held by us */
    region_lrc_add(r, 1);
    for (uint32_t at = 0; (o = next_finalizer(r, &at));) {
        o->aux |= AUX_FINALIZED;
        o->rc++;
        region_lrc_add(r, 1);
        lf_hooks.finalize(T, o);
        lf_release_obj(T, o);
        if (region_generation(&regions[id]) != generation || region_states[id] == REGION_ALIAS ||
            region_states[id] == REGION_FROZEN) {
            lf_release_obj(T, bridge); /* dissolved, merged or frozen under way: saved by that */
            return false;
        }
    }
    bridge->rc--;
    region_lrc_sub(r, 1);
    r->flags &= ~(uint32_t)REGION_DYING;
    if (r->parent || r->cown) return false;
    if (!r->lrc) return true;
    region_to_local(T, r);
    return false;
}

/* The first n members. The shapes of instances go with their class: classes are last. */
static void free_all(Thread *T, Region *r, uint32_t n, bool parts, bool blocks, bool classes) {
    for (uint32_t i = 0; i < n; i++) {
        Obj *o = r->members[i];
        if (!o || ((shape_of(o)->flags & SHAPE_IS_TYPE) != 0) != classes) continue;
        r->members[i] = NULL;
        if (parts) shape_free_parts(T, o);
        if (blocks || (o->aux & AUX_ADOPTED)) free_member(r, o);
    }
}

static void forget_weak(Thread *T, Region *r) {
    for (uint32_t i = 0; (r->flags & REGION_HAS_WEAK) && i < r->nmembers; i++)
        if (r->members[i]->aux & AUX_WEAK) lf_hooks.weak_dead(T, r->members[i]);
}

static void drop(Thread *T, Region *r) {
    forget_weak(T, r);
    while (r->first_child) give_up_child(T, &regions[r->first_child]);
    bool lent = false;
    for (Heap *h = r->heaps; h; h = h->next) lent |= heap_lent(h) != 0;
    bool parts = r->flags & REGION_HAS_PARTS;
    uint32_t n = lent || (r->flags & REGION_HEAP_PARTS) ? r->nmembers : r->nadopted;
    if (n) {
        free_all(T, r, n, parts, lent, false);
        free_all(T, r, n, parts, lent, true);
    }
    for (Heap *h = r->heaps, *next; h; h = next) {
        next = h->next;
        heap_destroy(h);
    }
    r->heaps = NULL;
    OutMap out = r->out;
    r->out = (OutMap){0};
    end_record(T, r);
    region_out_clear(T, &out); /* last: classes of the members are among it */
}

static void bury_one(Thread *T, Region *r) {
    r->flags &= ~(uint32_t)REGION_DYING;
    bool frozen = region_states[r->id] == REGION_FROZEN;
    if (!frozen && (r->parent || r->cown || r->bridge->rc != r->inner)) return; /* saved while it waited */
    if (frozen && (r->flags & REGION_HAS_FINALIZER)) {
        forget_weak(T, r); /* weak references do not see what is mutable again */
        r->flags &= ~(uint32_t)REGION_HAS_WEAK;
        thaw(T, r);
    }
    if (r->lrc)
        region_to_local(T, r);
    else if (!(r->flags & REGION_HAS_FINALIZER) || region_rites(T, r))
        drop(T, r);
}

static void bury_waiting(Thread *T) {
    T->burying = true;
    while (T->dying_regions) {
        Region *r = &regions[T->dying_regions];
        T->dying_regions = r->next_dying;
        bury_one(T, r);
    }
    T->burying = false;
}

void region_bury(Thread *T, Region *r) {
    if (r->flags & REGION_DYING) return;
    r->flags |= REGION_DYING;
    r->next_dying = T->dying_regions;
    T->dying_regions = r->id;
    if (!T->burying) bury_waiting(T);
}
