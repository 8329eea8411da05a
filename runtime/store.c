#include "runtime/store.h"

#include "runtime/hooks.h"
#include "runtime/region.h"
#include "runtime/shape.h"
#include "runtime/slurp.h"
#include "runtime/thread.h"

bool lf_may_write_slow(Thread *T, Obj *o) {
    if (o->rid >= RID_FIRST) {
        RegionState state = region_states[region_root(o->rid)];
        if (state == REGION_OPEN || state == REGION_CLOSED) return true;
    }
    lf_hooks.error_immutable(T, o);
    return false;
}

bool lf_may_store_slow(Thread *T, Obj *own, Value v) { return lf_may_store_all(T, own, &v, 1); }

bool lf_may_store_all(Thread *T, Obj *own, const Value *values, uint32_t n) {
    return own->rid == RID_LOCAL || (lf_may_write_slow(T, own) && slurp_check(T, own, values, n));
}

static inline bool held_by_table(const Obj *o) {
    return o->rid == RID_ATOMS ||
           (o->rid >= RID_FIRST && region_states[region_root(o->rid)] == REGION_FROZEN);
}

/* The caller's local reference to v becomes that of a slot of own, a member of r; or nothing changes. */
static bool to_slot(Thread *T, Region *r, Obj *own, Value v) {
    if (!v_is_obj(v) || v_as_obj(v)->rid == RID_IMMORTAL) return true;
    Obj *o = v_as_obj(v);
    if (o->rid == RID_LOCAL) {
        if (region_is_atomic(o))
            region_share_atom(T, o);
        else if (!slurp_store(T, own, o))
            return false;
        else if (region_of(o) == r)
            return true; /* else it was frozen */
    }
    if (o->rid == RID_ATOMS) { /* the first of the region's references is the caller's */
        if (!region_room_out(T, &r->out)) return false;
        if (region_out_change(&r->out, v_obj(o), 1)) region_release(T, o);
        return true;
    }
    if (held_by_table(o)) {
        if (!region_room_out(T, &r->out)) return false;
        region_out_add(T, r, o);
        region_release(T, o);
        return true;
    }
    Region *of = region_of(o);
    if (of == r) {
        if (o == r->bridge) r->inner++;
        region_lrc_sub(r, 1);
        return true;
    }
    if (!slurp_check(T, own, &v, 1)) return false;
    if (held_by_table(o)) return to_slot(T, r, own, v); /* it was frozen for that: -X implicit-freeze */
    slurp_nest(r, of);
    return true;
}

static inline bool is_counted(Value v) { return v_is_obj(v) && v_as_obj(v)->rid != RID_IMMORTAL; }

/* Into a member of an open region: what is not counted, or another member, takes the place of what is not
 * counted, or of another member that has more references; or an atom that of an atom. */
static inline bool store_open(Thread *T, Obj *own, Value *slot, Value v) {
    uint32_t rid = own->rid;
    Value old = *slot;
    if (!region_is_plainly_open(rid)) return false;
    if (LIKELY(!v_is_obj(v) && !v_is_obj(old))) {
        *slot = v;
        return true;
    }
    if (old == v) return false;
    Region *r = &regions[rid];
    Obj *o = is_counted(v) ? v_as_obj(v) : NULL, *gone = is_counted(old) ? v_as_obj(old) : NULL;
    if (o && o->rid != rid) return region_swap_atoms(T, r, slot, o);
    if (o && (o == r->bridge || r->lrc < 2)) return false;
    if (gone && (gone->rid != rid || gone == r->bridge || gone->rc < 2)) return false;
    if (o) r->lrc--; /* the caller's reference is the slot's now */
    if (gone) gone->rc--;
    *slot = v;
    return true;
}

bool lf_store_slow(Thread *T, Obj *own, Value *slot, Value v) {
    if (LIKELY(own->rid >= RID_FIRST) && store_open(T, own, slot, v)) return true;
    Value old = *slot;
    if (old == v) {
        bool ok = lf_may_write_slow(T, own);
        lf_release(T, v); /* the slot keeps its own reference */
        return ok;
    }
    if (!lf_may_write_slow(T, own) || !to_slot(T, region_of(own), own, v)) {
        lf_release(T, v);
        return false;
    }
    region_take(T, own, old);
    *slot = v;
    lf_release(T, old);
    return true;
}

void lf_take_slow(Thread *T, Obj *own, Value v) { region_take(T, own, v); }
