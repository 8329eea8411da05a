/* region.h — regions: who owns an object, and counting references that leave the fast path of object.h.
 *
 * A region is a group of objects with one owner. The object header names its region by a 32-bit id;
 * `region_states` tells in one byte what that id means now, `regions` holds the records. Ids 0 to 2 are fixed
 * (object.h).
 *
 * Two forms of reference are told apart by their holder: a *local* reference (register, cell, native handle,
 * slot of a local object) and an *owned slot* (slot of a member of a region). In an open region a local
 * reference counts in `rc` and in the region's `lrc`, an owned slot in `rc` alone. What is frozen is counted
 * by holder: in the thread's own table for local references, in the region's for owned slots; only a holder's
 * first and last reference touch a shared word.
 *
 * A record belongs to the thread that holds the region: no other thread may read or change it, but for the
 * word of generation and holders of a frozen region. Every function here is for that thread.
 */
#ifndef LF_REGION_H
#define LF_REGION_H

#include <stdatomic.h>

#include "runtime/alloc.h"
#include "runtime/object.h"
#include "runtime/counts.h"

typedef enum RegionState {
    REGION_FREE,
    REGION_LOCAL,
    REGION_OPEN,
    REGION_CLOSED,
    REGION_READ,
    REGION_FROZEN,
    REGION_IMMORTAL,
    REGION_ATOMS,
    REGION_ALIAS,
} RegionState;

/* What a holder refers to outside: frozen regions by id, shared atoms by address, and how often. A hash
 * table. */
typedef struct OutEntry {
    uint64_t key; /* a region id, or the address of an atom; 0: empty */
    uint32_t count;
} OutEntry;
typedef struct OutMap {
    OutEntry *at;
    uint32_t n, mask;
} OutMap;

/* Each on cache lines of its own: neighbours may belong to different threads. */
typedef struct Region {
    _Alignas(64) uint32_t id;
    uint32_t parent;   /* the region that owns the bridge; of an alias: the region it was merged into */
    struct Cown *cown; /* the cown that owns the bridge; never together with a parent */
    Obj *bridge;
    Thread *thread; /* who may open it; NULL while it travels between threads or lies in a cown */
    uint32_t lrc;   /* local references to members */
    uint32_t osc;   /* open direct subregions */
    uint32_t inner; /* references to the bridge from members */
    uint32_t flags; /* REGION_HAS_ */
    uint32_t first_child, next_sibling, prev_sibling;
    uint32_t next_dying;
    uint32_t aliases; /* ids merged into this one, linked by next_sibling; they are free again with it */
    Obj **members;    /* all of them; a member's place in it stands in aux >> 8 */
    uint32_t nmembers, members_cap;
    uint32_t nadopted; /* members whose memory lies in no heap of the region: the first of them */
    OutMap out;
    struct WeakCargo *weak; /* weak references between its members, while no thread holds it */
    Heap *heaps;
    const char *place;       /* where the program froze it; NULL: unknown. For ever */
    _Atomic(uint32_t) apart; /* of the holders, those that are neither threads nor regions */
    _Atomic(uint64_t)
        life; /* generation in the high half; while frozen, the number of holders in the low half */
} Region;

enum { /* sticky: what a member needs when the region goes */
       REGION_HAS_FINALIZER = 1,
       REGION_HAS_WEAK = 2,
       REGION_HAS_PARTS = 4,        /* raw buffers */
       REGION_HEAP_PARTS = 64,      /* the same, of members in its own heaps */
       REGION_DYING = 8,            /* waits for its burial */
       REGION_HAS_UNFREEZABLE = 32, /* a member of a kind that cannot be frozen, or may be in use */
       REGION_DIRTY = 16,           /* the counts are not to be trusted: open until it is cleaned */
};

/* References of one thread to frozen regions stand in T->counts, by id (counts.h); T->held lists the regions
 * that it is a registered holder of. */
extern uint8_t *region_states; /* NULL until the first region */
extern Region *regions;
extern _Atomic(bool) region_made; /* a program has made one by itself; what it froze does not count */

static inline uint32_t region_generation(const Region *r) { return (uint32_t)(r->life >> 32); }
static inline bool region_is_open(const Region *r) {
    return r->lrc != 0 || r->osc != 0 || (r->flags & REGION_DIRTY);
}

/* The region an id stands for, after merges. */
uint32_t region_root(uint32_t rid);
uint32_t region_ids_end(void); /* above every id that was handed out */
/* The region of an object that is in one a program made; NULL for local, immortal and atoms. */
static inline Region *region_of(const Obj *o) {
    return o->rid < RID_FIRST ? NULL : &regions[region_root(o->rid)];
}

/* The member has a raw buffer now. */
static inline void region_note_parts(Region *r, const Obj *o) {
    r->flags |= o->aux & AUX_ADOPTED ? REGION_HAS_PARTS : REGION_HAS_PARTS | REGION_HEAP_PARTS;
}

/* Members of an open region that stays open and has more references: the commonest case by far. */
LF_INLINE bool region_is_plainly_open(uint32_t rid) {
    return LIKELY(__atomic_load_n(&region_states[rid], __ATOMIC_RELAXED) == REGION_OPEN);
}
LF_INLINE bool region_retain_open(Obj *o) {
    uint32_t rid = o->rid;
    if (!region_is_plainly_open(rid)) return false;
    o->rc++;
    regions[rid].lrc++; /* open with lrc 0: a subregion is; nothing changes above */
    return true;
}
LF_INLINE bool region_release_open(Obj *o) {
    uint32_t rid = o->rid;
    if (!region_is_plainly_open(rid)) return false;
    Region *r = &regions[rid];
    if (UNLIKELY(o->rc == 1 || r->lrc == 1 || o == r->bridge)) return false;
    o->rc--;
    r->lrc--;
    return true;
}

/* Counting a shared atom: in rc itself, atomically as soon as there are threads. */
static inline void atom_add(Obj *o, uint32_t n) {
    if (lf_alone)
        o->rc += n;
    else
        __atomic_fetch_add(&o->rc, n, __ATOMIC_RELAXED);
}
/* Answers the count that is left. */
static inline uint32_t atom_sub(Obj *o, uint32_t n) {
    return lf_alone ? (o->rc -= n) : __atomic_sub_fetch(&o->rc, n, __ATOMIC_ACQ_REL);
}

void region_atom_dead(Thread *T, Obj *o); /* its count fell to 0 */
/* The caller's atom takes the place of another one, or of what is not counted, in a slot of a member of r,
 * which is open. False: it is none, or needs more than that, and nothing has changed. */
bool region_swap_atoms(Thread *T, Region *r, Value *slot, Obj *o);

/* A local reference to o, whose region is neither local nor immortal, comes or goes. */
void region_retain(Thread *T, Obj *o);
void region_release(Thread *T, Obj *o);

/* lf_retain and lf_release with the counting of what is frozen in place, for loops over the parts of a graph.
 */
static inline Value region_retain_value(Thread *T, Value v) {
    if (v_is_obj(v)) {
        Obj *o = v_as_obj(v);
        if (LIKELY(o->rid == RID_LOCAL))
            o->rc++;
        else if (o->rid - RID_FIRST >= RID_STAGED - RID_FIRST || !count_add(&T->counts[o->rid]))
            lf_retain(T, v);
    }
    return v;
}
static inline void region_release_value(Thread *T, Value v) {
    if (!v_is_obj(v)) return;
    Obj *o = v_as_obj(v);
    if (o->rid - RID_FIRST >= RID_STAGED - RID_FIRST || !count_sub(&T->counts[o->rid])) lf_release_obj(T, o);
}

/* The object, which is in a region, has a weak reference now. */
void region_note_weak(Obj *o);

/* Immutable by construction with all it refers to: an atom, a shareable object, or a tuple of such. Local
 * objects only. */
bool region_is_atomic(const Obj *o);
/* Makes a local atom (or tuple of atoms) shared: counted atomically from now on. */
void region_share_atom(Thread *T, Obj *o);

/* Makes a region whose bridge is `bridge`, a local object that only the caller's reference holds and that
 * refers to nothing mutable. The region is open: lrc 1. NULL: out of memory or of ids, exception set. */
Region *region_new(Thread *T, Obj *bridge);
/* A heap of its own for objects born in it; false: none to be had, it stays light. */
bool region_give_heap(Region *r);
/* An object born in the region's own heap (or, when it has none, locally and adopted), with one local
 * reference. */
void *region_alloc(Thread *T, Region *r, uint32_t shape, size_t size);

/* An owned slot gives its reference up and it becomes a local one; the slot must be overwritten next. */
void region_take(Thread *T, Obj *own, Value v);

/* Each returns false with a RegionError set and nothing changed. */
bool region_merge(Thread *T, Obj *bridge);    /* into its parent */
bool region_dissolve(Thread *T, Obj *bridge); /* members become local; the region must be free */
/* Lets a region go to another thread. The caller's reference must be the only one from outside; it is
 * consumed and the region belongs to nobody until one thread takes it in. */
bool region_send(Thread *T, Value bridge);
Value region_receive(Thread *T, Value bridge);
/* With its subregions, by changing their state: no member is walked. */
bool region_freeze(Thread *T, Obj *bridge);
/* Makes room for that, where so many of its parent's subregions freeze one after the other: then none fails.
 */
bool region_prepare_freeze(Thread *T, Obj *bridge, uint32_t siblings);

void region_thread_end(Thread *T);

/* The next region of the tree below `root` in preorder; NULL: that was the last. */
Region *region_next_in_tree(const Region *root, const Region *at);
/* The region at the top, whose holder holds all below. */
Region *region_top(Region *r);

/* Between slurp.c, store.c, freeze.c and region.c. */
Region *region_fresh(Thread *T);              /* a record with nothing in it; NULL: exception set */
void region_never_mind(Thread *T, Region *r); /* one that came to nothing */
/* n more owned references from r: to a frozen region by id, to a shared atom by address; after reserve. */
void region_out_hold(Thread *T, Region *r, uint64_t key, uint32_t n);
void region_link_child(Region *parent, Region *child);
void region_unlink_child(Region *child);
bool region_reserve_members(Thread *T, Region *r, uint32_t more);
bool region_room_for(Region *r, uint32_t more); /* the same without an exception */
void region_adopt(Region *r, Obj *o);           /* o's memory is in a local heap; after reserve */
void region_add_member(Region *r, Obj *o);      /* the same for any memory */
void region_remove_member(Region *r, Obj *o);
void region_free_id(Thread *T, uint32_t id);
void region_set_state(Region *r, RegionState state);
void region_set_tree(Region *r, RegionState state);              /* a closed one with its subregions */
uint32_t region_out_change(OutMap *m, uint64_t key, int32_t by); /* answers the count before */
void region_out_sub(Thread *T, Region *r, Obj *o);
bool region_out_take(Region *r, const Obj *o); /* the same for an atom; true: its count is the caller's now */
void region_out_clear(Thread *T, OutMap *m);
bool region_reserve_out(Thread *T, OutMap *m, uint32_t more);
/* Room for one more where nobody has reserved any: a table that was once full of what is gone becomes small. */
bool region_room_out(Thread *T, OutMap *m);
void region_out_add(Thread *T, Region *r,
                    Obj *o); /* one owned reference from r to what is frozen or an atom; after reserve */
uint32_t region_out_count(const OutMap *m, uint64_t key);
uint32_t region_out_place(const OutMap *m,
                          uint64_t key); /* of an entry that is there, until the table grows */
void region_lrc_add(Region *r, uint32_t n);
void region_lrc_sub(Region *r, uint32_t n);
void region_set_dirty(Region *r, bool dirty);
/* Members that nothing else in the region refers to become local; borrows of them and by them are counted
 * anew. */
void region_eject(Thread *T, Region *r, Obj **objs, uint32_t n);

#endif
