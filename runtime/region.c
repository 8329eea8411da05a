/* The table of regions, and counting references into them. */
#include "runtime/region.h"

#include <pthread.h>
#include <stdlib.h>
#include <sys/mman.h>
#ifdef __SANITIZE_ADDRESS__
#include <sanitizer/lsan_interface.h>
#endif

#include "runtime/alloc.h"
#include "runtime/bury.h"
#include "runtime/cown.h"
#include "runtime/hold.h"
#include "runtime/hooks.h"
#include "runtime/policy.h"
#include "runtime/schedule_points.h"
#include "runtime/shape.h"
#include "runtime/slurp.h"
#include "runtime/thread.h"

Policy lf_policy = {
    .max_heaps = 32768, .max_regions = LF_MAX_REGIONS, .abandon_on_move = true, .count_apart = true};

uint8_t *region_states;
Region *regions;
_Atomic(bool) region_made;

#define ID_BLOCK 64

/* Blocks of ids that one thread hands out again and again. An id that another thread frees comes back to it:
 * else threads that make regions for each other would soon work side by side in the same cache lines of both
 * tables. */
typedef struct IdHome {
    _Alignas(64) _Atomic(uint32_t) back; /* freed by others, linked by next_sibling */
    _Atomic(Thread *) of;                /* NULL: the thread has ended */
    struct IdHome *next;                 /* of the same thread, or of none */
} IdHome;

/* Guards the hand-out of blocks, and the homes that ended threads left. */
static pthread_mutex_t ids_lock = PTHREAD_MUTEX_INITIALIZER;
static uint32_t next_block = ID_BLOCK; /* the first block holds the fixed ids */
static IdHome *empty_homes;
static IdHome **homes; /* of each block */

static void *reserve(size_t bytes) {
    void *p = mmap(NULL, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return p == MAP_FAILED ? NULL : p;
}

static bool reserve_table(void) {
    if (regions) return true;
    if (!region_states) region_states = reserve(LF_MAX_REGIONS);
    if (!region_states) return false;
    region_states[RID_LOCAL] = REGION_LOCAL;
    region_states[RID_IMMORTAL] = REGION_IMMORTAL;
    region_states[RID_ATOMS] = REGION_ATOMS;
    if (!homes) homes = reserve(LF_MAX_REGIONS / ID_BLOCK * sizeof *homes);
    if (!homes) return false;
    regions = reserve(LF_MAX_REGIONS * sizeof(Region));
    return regions != NULL;
}

uint32_t region_ids_end(void) {
    pthread_mutex_lock(&ids_lock);
    uint32_t end = next_block;
    pthread_mutex_unlock(&ids_lock);
    return end;
}

static void id_back(uint32_t id) {
    IdHome *h = homes[id / ID_BLOCK];
    Region *r = &regions[id];
    r->next_sibling = atomic_load_explicit(&h->back, memory_order_relaxed);
    while (!atomic_compare_exchange_weak_explicit(&h->back, &r->next_sibling, id, memory_order_release,
                                                  memory_order_relaxed)) {}
}

/* The thread's home for new blocks: one that an ended thread left, with the ids in it, else a new one. Under
 * the lock; NULL: no memory. */
static IdHome *home_for(Thread *T) {
    IdHome *h = empty_homes;
    if (h)
        empty_homes = h->next;
    else if (T->id_homes)
        return T->id_homes;
    else if ((h = aligned_alloc(64, sizeof *h)) != NULL)
        atomic_init(&h->back, 0);
    if (!h) return NULL;
    atomic_store_explicit(&h->of, T, memory_order_relaxed);
    h->next = T->id_homes;
    return T->id_homes = h;
}

/* What others freed of the thread's ids; 0: none. */
static uint32_t ids_back(Thread *T) {
    for (IdHome *h = T->id_homes; h; h = h->next)
        if (atomic_load_explicit(&h->back, memory_order_relaxed))
            return atomic_exchange_explicit(&h->back, 0, memory_order_acquire);
    return 0;
}

static void more_ids(Thread *T) {
    pthread_mutex_lock(&ids_lock);
    IdHome *h = reserve_table() ? home_for(T) : NULL;
    T->rid_free = h ? ids_back(T) : 0;
    if (h && !T->rid_free && next_block + ID_BLOCK <= lf_policy.max_regions) {
        homes[next_block / ID_BLOCK] = h;
        T->rid_next = next_block;
        T->rid_end = next_block += ID_BLOCK;
    }
    pthread_mutex_unlock(&ids_lock);
}

static uint32_t take_id(Thread *T) {
    if (!T->rid_free) T->rid_free = ids_back(T);
    if (!T->rid_free && T->rid_next == T->rid_end) more_ids(T);
    uint32_t id = T->rid_free;
    if (id)
        T->rid_free = regions[id].next_sibling;
    else if (T->rid_next != T->rid_end)
        id = T->rid_next++;
    return id;
}

void region_free_id(Thread *T, uint32_t id) {
    Region *r = &regions[id];
    uint64_t generation = (r->life >> 32) + 1;
    *r = (Region){0};
    atomic_store_explicit(&r->life, generation << 32, memory_order_relaxed);
    __atomic_store_n(&region_states[id], (uint8_t)REGION_FREE, __ATOMIC_RELAXED);
    if (UNLIKELY(atomic_load_explicit(&homes[id / ID_BLOCK]->of, memory_order_relaxed) != T)) {
        id_back(id);
        return;
    }
    r->next_sibling = T->rid_free;
    T->rid_free = id;
}

/* The ids of a thread that ends go to whoever needs some next. */
static void leave_ids(Thread *T) {
    while (T->rid_next != T->rid_end) region_free_id(T, T->rid_next++);
    while (T->rid_free) {
        uint32_t id = T->rid_free;
        T->rid_free = regions[id].next_sibling;
        id_back(id);
    }
    pthread_mutex_lock(&ids_lock);
    for (IdHome *h = T->id_homes, *next; h; h = next) {
        next = h->next;
        atomic_store_explicit(&h->of, NULL, memory_order_relaxed);
        h->next = empty_homes;
        empty_homes = h;
    }
    T->id_homes = NULL;
    pthread_mutex_unlock(&ids_lock);
}

uint32_t region_root(uint32_t rid) {
    if (LIKELY(__atomic_load_n(&region_states[rid], __ATOMIC_RELAXED) != REGION_ALIAS)) return rid;
    uint32_t root = rid;
    while (region_states[root] == REGION_ALIAS)
        root = __atomic_load_n(&regions[root].parent, __ATOMIC_RELAXED);
    while (rid != root) {
        uint32_t next = __atomic_load_n(&regions[rid].parent, __ATOMIC_RELAXED);
        __atomic_store_n(&regions[rid].parent, root, __ATOMIC_RELAXED);
        rid = next;
    }
    return root;
}

Region *region_next_in_tree(const Region *root, const Region *at) {
    if (at->first_child) return &regions[at->first_child];
    while (at != root && !at->next_sibling) at = &regions[at->parent];
    return at == root ? NULL : &regions[at->next_sibling];
}

Region *region_top(Region *r) {
    while (r->parent) r = &regions[r->parent];
    return r;
}

/* ---- open and closed --------------------------------------------------------------------------------- */

void region_set_state(Region *r, RegionState state) {
    __atomic_store_n(&region_states[r->id], (uint8_t)state, __ATOMIC_RELAXED);
}

void region_set_tree(Region *r, RegionState state) {
    for (Region *at = r; at; at = region_next_in_tree(r, at)) region_set_state(at, state);
}

/* A region that opens opens its parent, which may open its own, and so on; closing likewise. */
static void opened(Region *r) {
    for (;;) {
        region_set_state(r, REGION_OPEN);
        if (!r->parent) return;
        r = &regions[r->parent];
        bool was_open = region_is_open(r);
        r->osc++;
        if (was_open) return;
    }
}

static void closed(Region *r) {
    for (;;) {
        region_set_state(r, REGION_CLOSED);
        if (!r->parent) {
            if (r->cown) cown_region_closed(r);
            return;
        }
        r = &regions[r->parent];
        r->osc--;
        if (region_is_open(r)) return;
    }
}

void region_lrc_add(Region *r, uint32_t n) {
    bool was_open = region_is_open(r);
    r->lrc += n;
    if (!was_open && n) opened(r);
}

void region_lrc_sub(Region *r, uint32_t n) {
    r->lrc -= n;
    if (n && !region_is_open(r)) closed(r);
}

void region_set_dirty(Region *r, bool dirty) {
    bool was_open = region_is_open(r);
    r->flags = dirty ? r->flags | REGION_DIRTY : r->flags & ~(uint32_t)REGION_DIRTY;
    if (was_open == region_is_open(r)) return;
    if (was_open)
        closed(r);
    else
        opened(r);
}

void region_link_child(Region *parent, Region *child) {
    child->parent = parent->id;
    child->prev_sibling = 0;
    child->next_sibling = parent->first_child;
    if (parent->first_child) regions[parent->first_child].prev_sibling = child->id;
    parent->first_child = child->id;
    if (!region_is_open(child)) return;
    bool was_open = region_is_open(parent);
    parent->osc++;
    if (!was_open) opened(parent);
}

void region_unlink_child(Region *child) {
    Region *parent = &regions[child->parent];
    if (child->prev_sibling)
        regions[child->prev_sibling].next_sibling = child->next_sibling;
    else
        parent->first_child = child->next_sibling;
    if (child->next_sibling) regions[child->next_sibling].prev_sibling = child->prev_sibling;
    child->parent = child->next_sibling = child->prev_sibling = 0;
    if (region_is_open(child)) {
        parent->osc--;
        if (!region_is_open(parent)) closed(parent);
    }
}

/* ---- members ------------------------------------------------------------------------------------------- */

bool region_room_for(Region *r, uint32_t more) {
    if (r->nmembers + more <= r->members_cap) return true;
    uint32_t cap = r->members_cap + r->members_cap / 2;
    if (cap < r->nmembers + more) cap = r->nmembers + more;
    Obj **grown = realloc(r->members, cap * sizeof *grown);
    if (!grown) return false;
    r->members = grown;
    r->members_cap = cap;
    return true;
}

bool region_reserve_members(Thread *T, Region *r, uint32_t more) {
    if (LIKELY(region_room_for(r, more))) return true;
    lf_hooks.no_memory(T);
    return false;
}

static inline void set_place(Obj *o, uint32_t at) { o->aux = (o->aux & AUX_FLAGS) | at << 8; }

static void note_needs(Region *r, Obj *o) {
    const Shape *s = shape_of(o);
    if (s->flags & SHAPE_HAS_DEL) r->flags |= REGION_HAS_FINALIZER;
    if ((o->aux & AUX_WEAK) || (s->kind->flags & KIND_WEAK)) r->flags |= REGION_HAS_WEAK;
    bool array = s->first && !(s->flags & SHAPE_IS_DICT) && ((Value *)o)[s->first];
    if (array || s->kind->free_parts) region_note_parts(r, o);
    if (s->kind->busy || !(s->kind->flags & (KIND_FREEZABLE | KIND_FREEZE | KIND_ATOM)))
        r->flags |= REGION_HAS_UNFREEZABLE;
}

static inline void put_member(Region *r, Obj *o, uint32_t at) {
    r->members[at] = o;
    set_place(o, at);
}

/* Adopted members stand in front of the others. */
static inline void place_member(Region *r, Obj *o) {
    uint32_t at = r->nmembers++;
    if (o->aux & AUX_ADOPTED) {
        if (at != r->nadopted) put_member(r, r->members[r->nadopted], at);
        at = r->nadopted++;
    }
    put_member(r, o, at);
}

void region_add_member(Region *r, Obj *o) {
    place_member(r, o);
    o->rid = r->id;
    note_needs(r, o);
}

void region_adopt(Region *r, Obj *o) {
    o->aux |= AUX_ADOPTED;
    region_add_member(r, o);
}

/* Places have 24 bits; in a region with more members than that a place is a hint, checked against the array.
 */
void region_remove_member(Region *r, Obj *o) {
    uint32_t at = o->aux >> 8;
    while (r->members[at] != o) at += 1u << 24;
    if (o->aux & AUX_ADOPTED) {
        put_member(r, r->members[--r->nadopted], at);
        at = r->nadopted;
    }
    if (at != --r->nmembers) put_member(r, r->members[r->nmembers], at);
}

/* ---- what a holder refers to outside ------------------------------------------------------------------- */

static inline uint32_t out_slot(const OutMap *m, uint64_t key) {
    uint32_t i = (uint32_t)(key * 0x9E3779B97F4A7C15u >> 40) & m->mask;
    while (m->at[i].key && m->at[i].key != key) i = (i + 1) & m->mask;
    return i;
}

static bool out_rebuild(Thread *T, OutMap *m, uint32_t more, uint32_t least) {
    uint32_t size = m->at ? m->mask + 1 : 0, live = more, grown_size = least;
    for (uint32_t i = 0; i < size; i++) live += m->at[i].count != 0;
    while (live * 3 > grown_size) grown_size *= 2;
    OutMap grown = {.at = calloc(grown_size, sizeof(OutEntry)), .mask = grown_size - 1};
    if (!grown.at) {
        lf_hooks.no_memory(T);
        return false;
    }
    for (uint32_t i = 0; i < size; i++)
        if (m->at[i].count) {
            grown.at[out_slot(&grown, m->at[i].key)] = m->at[i];
            grown.n++;
        }
    free(m->at);
    *m = grown;
    return true;
}

static inline bool out_has_room(const OutMap *m, uint32_t more) {
    return m->at && (m->n + more) * 2 <= m->mask + 1;
}

/* The table never gets smaller here: somebody may count on what was reserved before. */
bool region_reserve_out(Thread *T, OutMap *m, uint32_t more) {
    return out_has_room(m, more) || out_rebuild(T, m, more, m->at ? m->mask + 1 : 4);
}

bool region_room_out(Thread *T, OutMap *m) { return out_has_room(m, 1) || out_rebuild(T, m, 1, 4); }

uint32_t region_out_count(const OutMap *m, uint64_t key) { return m->at ? m->at[out_slot(m, key)].count : 0; }

uint32_t region_out_place(const OutMap *m, uint64_t key) { return out_slot(m, key); }

/* Adds to a count; answers what it was. The entry of a count that fell to 0 stays until the table grows. */
uint32_t region_out_change(OutMap *m, uint64_t key, int32_t by) {
    OutEntry *e = &m->at[out_slot(m, key)];
    if (!e->key) {
        e->key = key;
        m->n++;
    }
    uint32_t was = e->count;
    e->count += (uint32_t)by;
    return was;
}

void region_out_add(Thread *T, Region *r, Obj *o) {
    if (o->rid == RID_ATOMS) {
        if (region_out_change(&r->out, v_obj(o), 1) == 0) atom_add(o, 1);
        return;
    }
    uint32_t rid = region_root(o->rid);
    if (region_out_change(&r->out, rid, 1) == 0) region_holder_add(T, rid);
}

void region_out_hold(Thread *T, Region *r, uint64_t key, uint32_t n) {
    if (region_out_change(&r->out, key, (int32_t)n)) return;
    if (key < LF_MAX_REGIONS)
        region_holder_add(T, (uint32_t)key);
    else
        atom_add(v_as_obj(key), 1);
}

static bool release_item(Value *slot, void *ctx) {
    lf_release(ctx, *slot);
    return true;
}

/* The __del__ of a cown's class; false: it saved the cown. */
static bool atom_rites(Thread *T, Obj *o) {
    o->aux |= AUX_FINALIZED;
    o->rc = 1;
    lf_hooks.finalize(T, o);
    return atom_sub(o, 1) == 0;
}

/* In place of rc and rid of an atom that waits. */
typedef struct DeadAtom {
    uint32_t shape, aux;
    Obj *next;
} DeadAtom;

#define ATOM_ENDS 64 /* a chain of cowns or tuples takes no more of the C stack than that */

static void atom_end(Thread *T, Obj *o) {
    const Shape *s = shape_of(o);
    const Kind *kind = s->kind;
    /* Which thread will want such a block next is not known where there are several. */
    size_t size = !lf_alone ? 0 : s->size ? s->size : kind->size ? kind->size(o) : 0;
    if (kind->flags & KIND_TUPLE) shape_visit(o, release_item, T);
    if (kind->free_parts) kind->free_parts(T, o);
    lf_free_obj(T, o, size);
}

void region_atom_dead(Thread *T, Obj *o) {
    if (UNLIKELY(shape_of(o)->flags & SHAPE_HAS_DEL) && !(o->aux & AUX_FINALIZED) && !atom_rites(T, o))
        return;
    if (T->atom_ends == ATOM_ENDS) {
        ((DeadAtom *)o)->next = T->dead_atoms;
        T->dead_atoms = o;
        return;
    }
    T->atom_ends++;
    atom_end(T, o);
    while (T->atom_ends == 1 && T->dead_atoms) {
        o = T->dead_atoms;
        T->dead_atoms = ((DeadAtom *)o)->next;
        o->rc = 0;
        o->rid = RID_ATOMS;
        atom_end(T, o);
    }
    T->atom_ends--;
}

static inline void release_atom(Thread *T, Obj *o) {
    if (!atom_sub(o, 1)) region_atom_dead(T, o);
}

bool region_swap_atoms(Thread *T, Region *r, Value *slot, Obj *o) {
    Value old = *slot;
    Obj *gone = v_is_obj(old) && v_as_obj(old)->rid != RID_IMMORTAL ? v_as_obj(old) : NULL;
    if (gone && (gone->rid != RID_ATOMS || gone == o)) return false;
    if (!r->out.at || (r->out.n + 1) * 2 > r->out.mask + 1) return false;
    if (o->rid == RID_LOCAL) {
        if (o->shape >= LF_CORE_SHAPES || !(kind_of(o)->flags & KIND_ATOM)) return false;
        region_share_atom(T, o);
    } else if (o->rid != RID_ATOMS)
        return false;
    if (region_out_change(&r->out, v_obj(o), 1)) atom_sub(o, 1); /* r has a reference besides the caller's */
    *slot = v_obj(o);
    if (gone && region_out_change(&r->out, old, -1) == 1) release_atom(T, gone);
    return true;
}

bool region_out_take(Region *r, const Obj *o) { return region_out_change(&r->out, v_obj(o), -1) == 1; }

void region_out_sub(Thread *T, Region *r, Obj *o) {
    uint64_t key = o->rid == RID_ATOMS ? v_obj(o) : region_root(o->rid);
    if (region_out_change(&r->out, key, -1) != 1) return;
    if (o->rid == RID_ATOMS)
        release_atom(T, o);
    else
        region_holder_gone(T, (uint32_t)key);
}

/* Everything a region refers to outside goes with it. */
void region_out_clear(Thread *T, OutMap *m) {
    for (uint32_t i = 0; m->at && i <= m->mask; i++) {
        if (!m->at[i].count) continue;
        if (m->at[i].key < LF_MAX_REGIONS)
            region_holder_gone(T, (uint32_t)m->at[i].key);
        else
            release_atom(T, v_as_obj(m->at[i].key));
    }
    free(m->at);
    *m = (OutMap){0};
}

void region_note_weak(Obj *o) {
    __atomic_fetch_or(&o->aux, AUX_WEAK, __ATOMIC_RELAXED);
    __atomic_fetch_or(&regions[region_root(o->rid)].flags, REGION_HAS_WEAK, __ATOMIC_RELAXED);
}

/* The table does not lie in memory that the leak check looks through; what it refers to is no leak. Regions
 * that outlive the program are named by -X check. */
static void show_table(void) {
#ifdef __SANITIZE_ADDRESS__
    static _Atomic uint32_t shown;
    uint32_t end = region_ids_end(), from = atomic_exchange(&shown, end);
    if (end > from) __lsan_register_root_region(&regions[from], (end - from) * sizeof *regions);
#endif
}

void region_thread_end(Thread *T) {
    region_let_go(T);
    hold_thread_end(T);
    if (regions) show_table();
    if (regions) leave_ids(T);
}

/* ---- local references ---------------------------------------------------------------------------------- */

#define ATOMIC_DEPTH 8 /* tuples in tuples; deeper ones are treated as any container */

typedef struct Atomic {
    bool yes;
    int depth;
} Atomic;

static bool atomic_slot(Value *slot, void *ctx) {
    Atomic *a = ctx;
    if (!v_is_obj(*slot)) return true;
    Obj *o = v_as_obj(*slot);
    if (o->rid == RID_IMMORTAL || o->rid == RID_ATOMS) return true;
    const Kind *kind = kind_of(o);
    if (o->rid == RID_LOCAL && shape_is_shareable(shape_of(o))) return true;
    a->yes = o->rid == RID_LOCAL && (kind->flags & KIND_TUPLE) && a->depth < ATOMIC_DEPTH &&
             shape_of(o)->type->rid == RID_IMMORTAL;
    if (!a->yes) return false;
    a->depth++;
    shape_visit(o, atomic_slot, a);
    a->depth--;
    return a->yes;
}

bool region_is_atomic(const Obj *o) {
    Atomic a = {.yes = true};
    Value v = v_obj(o);
    atomic_slot(&v, &a);
    return a.yes;
}

static bool share_slot(Value *slot, void *ctx) {
    if (v_is_obj(*slot)) region_share_atom(ctx, v_as_obj(*slot));
    return true;
}

void region_share_atom(Thread *T, Obj *o) {
    if (o->rid != RID_LOCAL) return;
    o->rid = RID_ATOMS;
    if (!(o->aux & AUX_ACYCLIC)) {
        if (o->aux & AUX_BUFFERED) lf_forget_candidate(T, o);
        o->aux |= AUX_ACYCLIC;
        T->ncontainers--;
    }
    if (kind_of(o)->flags & KIND_TUPLE) shape_visit(o, share_slot, T);
}

void region_retain(Thread *T, Obj *o) {
    if (o->rid == RID_ATOMS) {
        atom_add(o, 1);
        return;
    }
    uint32_t rid = region_root(o->rid);
    RegionState state = region_states[rid];
    if (state == REGION_FROZEN)
        region_thread_hold(T, rid, 1);
    else if (state == REGION_READ) {
        ++T->counts[rid].in;
        ++T->reads;
    } else {
        o->rc++;
        region_lrc_add(&regions[rid], 1);
    }
}

static void release_in_open(Thread *T, Region *r, Obj *o) {
    o->rc--;
    if (o == r->bridge) {
        bool dead = o->rc == r->inner && !r->parent && !r->cown;
        region_lrc_sub(r, 1); /* last: a region that a cown owns may be another thread's from here on */
        if (dead) region_bury(T, r);
        return;
    }
    if (o->rc == 0)
        region_member_died(T, r, o);
    else
        region_lrc_sub(r, 1);
}

void region_release(Thread *T, Obj *o) {
    if (o->rid == RID_ATOMS) {
        release_atom(T, o);
        return;
    }
    uint32_t rid = region_root(o->rid);
    RegionState state = region_states[rid];
    if (state == REGION_FROZEN)
        region_thread_drop(T, rid, 1);
    else if (state == REGION_READ) {
        --T->counts[rid].in;
        --T->reads;
    } else
        release_in_open(T, &regions[rid], o);
}

void region_drop_hold(Thread *T, Value v) {
    if (!v_is_obj(v) || v_as_obj(v)->rid <= RID_IMMORTAL) return;
    if (v_as_obj(v)->rid == RID_ATOMS)
        release_atom(T, v_as_obj(v));
    else
        region_apart_gone(T, region_root(v_as_obj(v)->rid));
}

void region_take(Thread *T, Obj *own, Value v) {
    if (!v_is_obj(v) || v_as_obj(v)->rid <= RID_IMMORTAL) return;
    Obj *o = v_as_obj(v);
    Region *r = region_of(own);
    if (!r) return;
    if (o->rid == RID_ATOMS) { /* the last of the region's references becomes the caller's */
        if (region_out_change(&r->out, v_obj(o), -1) != 1) region_retain(T, o);
        return;
    }
    if (region_states[region_root(o->rid)] == REGION_FROZEN) {
        region_retain(T, o);
        region_out_sub(T, r, o);
        return;
    }
    Region *of = region_of(o);
    if (of == r) {
        if (o == r->bridge) r->inner--;
        region_lrc_add(r, 1);
    } else {
        region_unlink_child(of);
        of->thread = T;
        region_lrc_add(of, 1);
    }
}

/* ---- making and ending --------------------------------------------------------------------------------- */

Region *region_fresh(Thread *T) {
    uint32_t id = take_id(T);
    if (!id) {
        if (!T->id_homes)
            lf_hooks.no_memory(T);
        else
            lf_hooks.error_region(T, "too many regions", NULL, NULL);
        return NULL;
    }
    Region *r = &regions[id];
    *(volatile uint32_t *)&r->apart = 0; /* a page of the table that is read first has to be mapped twice */
    uint64_t life = atomic_load_explicit(&r->life, memory_order_relaxed);
    *r = (Region){.id = id, .thread = T};
    atomic_store_explicit(&r->life, life, memory_order_relaxed);
    return r;
}

void region_never_mind(Thread *T, Region *r) {
    free(r->members);
    free(r->out.at);
    region_free_id(T, r->id);
}

Region *region_new(Thread *T, Obj *bridge) {
    atomic_store_explicit(&region_made, true, memory_order_relaxed);
    Region *r = region_fresh(T);
    if (!r) return NULL;
    region_set_state(r, REGION_OPEN);
    if (!slurp_bridge(T, r, bridge)) {
        region_never_mind(T, r);
        return NULL;
    }
    return r;
}

bool region_give_heap(Region *r) {
    Heap *h = heap_new();
    if (!h) return false;
    h->next = r->heaps;
    r->heaps = h;
    return true;
}

void *region_alloc(Thread *T, Region *r, uint32_t shape, size_t size) {
    if (!region_reserve_members(T, r, 1)) return NULL;
    Obj *type = lf_shapes[shape].type;
    bool counted = type && type->rid != RID_IMMORTAL;
    bool frozen = counted && type->rid >= RID_FIRST && region_states[region_root(type->rid)] == REGION_FROZEN;
    if (!r->heaps || (counted && !frozen)) {
        Obj *o = lf_alloc(T, shape, size);
        if (o && !slurp_one(T, r, o)) {
            lf_release_obj(T, o);
            return NULL;
        }
        return o;
    }
    if (counted && !region_reserve_out(T, &r->out, 1)) return NULL;
    size_t rounded = (size + 15) & ~(size_t)15;
    Obj *o = heap_alloc(T, r->heaps, rounded);
    if (!o) {
        lf_hooks.no_memory(T);
        return NULL;
    }
    memset(o, 0, rounded);
    o->shape = shape;
    o->rc = 1;
    if (counted) region_out_add(T, r, type);
    region_add_member(r, o);
    region_lrc_add(r, 1);
    return o;
}

/* ---- moves between regions, threads and states -----------------------------------------------------------
 */

static bool refuse(Thread *T, const char *text, Obj *o) {
    lf_hooks.error_region(T, text, NULL, o);
    return false;
}

static Region *bridged(Thread *T, Obj *bridge) {
    Region *r = region_of(bridge);
    if (r && r->bridge == bridge && region_states[r->id] != REGION_FROZEN) return r;
    refuse(T, "a region method was called on a non-bridge object", bridge);
    return NULL;
}

bool region_send(Thread *T, Value bridge) {
    Region *r = bridged(T, v_as_obj(bridge));
    if (!r) return false;
    if (r->parent || r->cown) return refuse(T, "the region has an owner", r->bridge);
    if (r->lrc != 1 || r->osc != 0) return refuse(T, "the region is still open", r->bridge);
    schedule_point(POINT_MOVE, r->id);
    if (lf_hooks.region_leaves) lf_hooks.region_leaves(T, r);
    for (Heap *h = r->heaps; h; h = h->next) heap_leave_thread(T, h);
    r->lrc = 0; /* the reference travels: it is counted in rc alone */
    r->thread = NULL;
    region_set_state(r, REGION_CLOSED);
    return true;
}

/* Descendants follow their root: who holds it holds them, so only the root's field is read. */
Value region_receive(Thread *T, Value bridge) {
    Region *r = region_of(v_as_obj(bridge));
    r->thread = T;
    if (lf_hooks.region_enters) lf_hooks.region_enters(T, r);
    region_lrc_add(r, 1);
    return bridge;
}

bool region_merge(Thread *T, Obj *bridge) {
    Region *src = bridged(T, bridge);
    if (!src) return false;
    if (!src->parent) return refuse(T, "only a subregion can be merged into its parent", bridge);
    Region *sink = &regions[src->parent];
    bool swap = src->nmembers > sink->nmembers;
    Region *small = swap ? sink : src, *big = swap ? src : sink;
    OutMap *few = src->out.n < sink->out.n ? &src->out : &sink->out;
    OutMap *many = few == &src->out ? &sink->out : &src->out;
    if (!region_reserve_members(T, big, small->nmembers) || !region_reserve_out(T, many, few->n))
        return false;

    region_unlink_child(src);
    for (uint32_t i = 0; i < small->nmembers; i++) place_member(big, small->members[i]);
    free(small->members);
    sink->nadopted = big->nadopted;
    sink->members = big->members;
    sink->nmembers = big->nmembers;
    sink->members_cap = big->members_cap;

    for (uint32_t i = 0; few->at && i <= few->mask; i++) {
        const OutEntry *e = &few->at[i];
        if (!e->count || region_out_change(many, e->key, (int32_t)e->count) == 0) continue;
        if (e->key < LF_MAX_REGIONS)
            region_holder_gone(T, (uint32_t)e->key); /* two holders became one */
        else
            release_atom(T, v_as_obj(e->key));
    }
    OutMap whole = *many;
    free(few->at);
    sink->out = whole;

    while (src->first_child) {
        Region *child = &regions[src->first_child];
        region_unlink_child(child);
        region_link_child(sink, child);
    }
    Heap **end = &sink->heaps;
    while (*end) end = &(*end)->next;
    *end = src->heaps;
    sink->flags |= src->flags;
    region_lrc_add(sink, src->lrc);
    uint32_t *last = &sink->aliases;
    while (*last) last = &regions[*last].next_sibling;
    *last = src->id;
    src->next_sibling = src->aliases;
    src->parent = sink->id;
    src->members = NULL;
    src->out = (OutMap){0};
    src->heaps = NULL;
    region_set_state(src, REGION_ALIAS);
    return true;
}

bool region_dissolve(Thread *T, Obj *bridge) {
    Region *r = bridged(T, bridge);
    if (!r) return false;
    if (r->parent || r->cown) return refuse(T, "the region has an owner", bridge);
    region_to_local(T, r);
    return true;
}

/* One region changes its state: local references become counts of the thread, the edge of a parent becomes
 * one of the parent. From here on nobody but the last holder changes the record. */
static void flip(Thread *T, Region *r, Region *parent) {
    r->life &= ~(uint64_t)UINT32_MAX;
    region_set_state(r, REGION_FROZEN);
    if (r->lrc) region_thread_hold(T, r->id, r->lrc);
    if (parent && region_out_change(&parent->out, r->id, 1) == 0) region_holder_add(T, r->id);
    r->lrc = r->osc = 0;
    r->thread = NULL;
    for (uint32_t i = 0; (r->flags & REGION_HAS_WEAK) && lf_hooks.weak_frozen && i < r->nmembers; i++)
        if (r->members[i]->aux & AUX_WEAK) lf_hooks.weak_frozen(T, r->members[i]);
}

/* The tree of subregions is walked along its links; each needs room for its edges in its parent's table
 * first. */
static bool room_to_freeze(Thread *T, Region *r) {
    for (Region *at = r;;) {
        uint32_t n = 0;
        for (uint32_t c = at->first_child; c; c = regions[c].next_sibling) n++;
        if (n && !region_reserve_out(T, &at->out, n)) return false;
        if (at->first_child)
            at = &regions[at->first_child];
        else {
            while (at != r && !at->next_sibling) at = &regions[at->parent];
            if (at == r) return true;
            at = &regions[at->next_sibling];
        }
    }
}

/* Native code has an object in the region or below it in pieces. */
static bool in_pieces(const Thread *T, const Region *r) {
    for (const Pin *p = T->pins; p; p = p->next)
        for (const Region *at = region_of(p->o); at; at = at->parent ? &regions[at->parent] : NULL)
            if (at == r) return true;
    return false;
}

bool region_prepare_freeze(Thread *T, Obj *bridge, uint32_t siblings) {
    Region *r = bridged(T, bridge);
    if (!r) return false;
    if (r->cown) return refuse(T, "the region is owned by a cown", bridge);
    if (T->pins && in_pieces(T, r)) return refuse(T, "a list in the region is being sorted", bridge);
    return room_to_freeze(T, r) && (!r->parent || region_reserve_out(T, &regions[r->parent].out, siblings));
}

bool region_freeze(Thread *T, Obj *bridge) {
    if (!region_prepare_freeze(T, bridge, 1)) return false;
    Region *r = region_of(bridge), *parent = r->parent ? &regions[r->parent] : NULL;
    if (parent) region_unlink_child(r);
    for (Region *at = r;;) {
        if (at->first_child) { /* down: children first, each is cut from the list as it turns */
            at = &regions[at->first_child];
            continue;
        }
        Region *above = at->parent ? &regions[at->parent] : NULL;
        if (above) {
            above->first_child = at->next_sibling;
            at->parent = at->next_sibling = at->prev_sibling = 0;
        }
        flip(T, at, at == r ? parent : above);
        if (at == r) return true;
        at = above;
    }
}
