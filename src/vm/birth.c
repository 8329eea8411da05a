#include "src/vm/birth.h"

#include <stdlib.h>

#include "runtime/slurp.h"
#include "src/objects/call.h"
#include "src/objects/error.h"
#include "src/vm/frame.h"
#include "src/vm/generator.h"

/* A block that was entered and not left. It belongs to a generator, or to the call at this place. */
typedef struct Birth {
    const Frame *frame;
    const Code *code;
    const struct Generator *gen;
    uint32_t rid, generation;
    struct Birth *outer;
} Birth;

bool birth_begin(Thread *T, Region *r) {
    Birth *b = malloc(sizeof *b);
    if (!b) {
        lf_no_memory(T);
        return false;
    }
    const Frame *f = T->frame;
    *b = (Birth){f, f->code, f->gen, r->id, region_generation(r), T->birth};
    T->birth = b;
    if (!r->heaps) region_give_heap(r);
    return true;
}

static Region *region_of_birth(const Birth *b) {
    if (region_generation(&regions[b->rid]) != b->generation) return NULL;
    Region *r = &regions[region_root(b->rid)];
    RegionState state = region_states[r->id];
    return state == REGION_OPEN || state == REGION_CLOSED ? r : NULL;
}

void birth_end(Thread *T, const Obj *bridge) {
    for (Birth **at = &T->birth; *at; at = &(*at)->outer) {
        Birth *b = *at;
        const Region *r = region_of_birth(b);
        if (r && r->bridge != bridge) continue;
        *at = b->outer;
        free(b);
        return;
    }
}

/* The region of the block in whose text the running instruction stands, or NULL. Blocks of calls that are
 * gone are forgotten on the way. */
static Region *here(Thread *T) {
    const Frame *f = T->frame;
    for (const Birth *b = T->birth; b; b = b->outer) {
        bool mine = b->gen ? b->gen == f->gen : b->frame == f && b->code == f->code && !f->gen;
        if (mine) return region_of_birth(b);
    }
    return NULL;
}

/* A fresh object becomes a member, if the region can own it. */
static Value adopt(Thread *T, Region *r, Value v) {
    if (!v_is_obj(v) || v_as_obj(v)->rid != RID_LOCAL || v_as_obj(v)->rc != 1) return v;
    if (region_is_atomic(v_as_obj(v))) return v;
    if (!slurp_one(T, r, v_as_obj(v))) lf_exc_clear(T);
    return v;
}

Value birth_display(Thread *T, Value v) {
    if (v == V_UNDEF || !(T->frame->pc[-1].flags & IN_DISPLAY)) return v;
    Region *r = here(T);
    return r ? adopt(T, r, v) : v;
}

static bool is_born(const Type *t) {
    return (t->kind->flags & (KIND_MOVABLE | KIND_ATOM | KIND_FREEZE | KIND_SHARE)) == KIND_MOVABLE;
}

Value birth_instance(Thread *T, Type *t) {
    Region *r = here(T);
    if (!r || !is_born(t)) return instance_new(T, t);
    Obj *o = region_alloc(T, r, t->root_shape, t->instance_size);
    if (o) return v_obj(o);
    lf_exc_clear(T);
    return instance_new(T, t);
}

Value birth_call(Thread *T, Type *t, Value *args, int npos, Value kwnames) {
    Region *r = here(T);
    bool plain = (t->flags & (TYPE_NEW_PLAIN | TYPE_INIT_PLAIN | TYPE_ABSTRACT)) ==
                     (TYPE_NEW_PLAIN | TYPE_INIT_PLAIN) &&
                 type_of_obj(&t->h) == type_type && npos == 0 && kwnames == V_UNDEF;
    if (r && plain) return birth_instance(T, t);
    Value v = lf_call(T, v_obj(t), args, npos, kwnames);
    return r && v != V_UNDEF && type_of(v) == t && is_born(t) ? adopt(T, r, v) : v;
}
