#include "runtime/freeze_member.h"
#include "runtime/hold.h"

#include <stdlib.h>

#include "runtime/hooks.h"
#include "runtime/shape.h"
#include "runtime/slurp.h"
#include "runtime/thread.h"

typedef struct Leaver {
    Obj *o;
    uint32_t rid;
} Leaver;

typedef struct Search {
    Thread *T;
    OutMap seen; /* by address: 1 local, 2 a member that leaves */
    Obj **todo;
    Leaver *leavers; /* members, sorted by region in the end */
    uint32_t ntodo, todo_cap, nleavers, leavers_cap;
    bool failed;
} Search;

static void *room(Search *s, void *at, uint32_t n, uint32_t *cap, size_t size) {
    if (n < *cap) return at;
    uint32_t more = *cap ? *cap * 2 : 64;
    void *grown = realloc(at, more * size);
    if (grown)
        *cap = more;
    else {
        lf_hooks.no_memory(s->T);
        s->failed = true;
    }
    return grown ? grown : at;
}

static bool meet(Value *slot, void *ctx) {
    Search *s = ctx;
    if (!v_is_obj(*slot) || s->failed) return true;
    Obj *o = v_as_obj(*slot);
    const Region *r = region_of(o);
    RegionState state = r ? (RegionState)region_states[r->id] : REGION_LOCAL;
    bool member = r && (state == REGION_OPEN || state == REGION_CLOSED) && o != r->bridge;
    bool local = o->rid == RID_LOCAL && !(kind_of(o)->flags & (KIND_ATOM | KIND_FREEZE | KIND_SHARE));
    if ((!member && !local) || region_out_count(&s->seen, v_obj(o))) return true;
    s->failed = !region_reserve_out(s->T, &s->seen, 1);
    s->todo = room(s, s->todo, s->ntodo, &s->todo_cap, sizeof *s->todo);
    if (member) s->leavers = room(s, s->leavers, s->nleavers, &s->leavers_cap, sizeof *s->leavers);
    if (s->failed) return true;
    region_out_change(&s->seen, v_obj(o), member ? 2 : 1);
    s->todo[s->ntodo++] = o;
    if (member) s->leavers[s->nleavers++] = (Leaver){o, r->id};
    return true;
}

static int by_region(const void *a, const void *b) {
    uint32_t x = ((const Leaver *)a)->rid, y = ((const Leaver *)b)->rid;
    return x < y ? -1 : x > y;
}

/* ---- one region ------------------------------------------------------------------------------------------
 */

typedef struct Group {
    Thread *T;
    Region *r;
    const OutMap *seen;
    Obj **objs;
    uint32_t n;
    uint64_t counts, within;
    uint64_t inward;  /* edges of members that stay to what leaves */
    uint64_t outward; /* edges of what leaves to atoms and what is frozen, at most */
    bool to_bridge, settle;
} Group;

static inline bool leaves(const Group *g, const Obj *o) { return region_out_count(g->seen, v_obj(o)) == 2; }

static bool count_within(Value *slot, void *ctx) {
    Group *g = ctx;
    if (!v_is_obj(*slot)) return true;
    bool within = leaves(g, v_as_obj(*slot));
    g->within += within;
    g->outward += !within;
    g->to_bridge |= v_as_obj(*slot) == g->r->bridge;
    return true;
}

/* Members that stay: counted before, and given the form of a frozen target's references afterwards. */
static bool inward_edge(Value *slot, void *ctx) {
    Group *g = ctx;
    if (!v_is_obj(*slot) || !leaves(g, v_as_obj(*slot))) return true;
    g->inward++;
    if (g->settle) {
        region_out_add(g->T, g->r, v_as_obj(*slot));
        region_thread_drop(g->T, region_root(v_as_obj(*slot)->rid), 1);
    }
    return true;
}

static void stayers(Group *g, bool settle) {
    g->inward = 0;
    g->settle = settle;
    for (uint32_t i = 0; i < g->r->nmembers; i++)
        if (!leaves(g, g->r->members[i])) shape_visit(g->r->members[i], inward_edge, g);
}

static bool may_leave(Group *g) {
    for (uint32_t i = 0; i < g->n; i++) {
        g->counts += g->objs[i]->rc;
        shape_visit(g->objs[i], count_within, g);
    }
    stayers(g, false);
    uint64_t edges = g->inward + g->outward + g->n; /* each refers to its class */
    return !g->to_bridge && region_reserve_out(g->T, &g->r->out, (uint32_t)edges);
}

static bool edge_back(Value *slot, void *ctx) {
    Group *g = ctx;
    if (!v_is_obj(*slot)) return true;
    Obj *o = v_as_obj(*slot);
    if (o->rid <= RID_IMMORTAL || leaves(g, o)) return true;
    if (o->rid == RID_ATOMS || lf_refuses_writes(o)) {
        region_out_add(g->T, g->r, o);
        region_release(g->T, o);
    } else
        slurp_nest(g->r, region_of(o));
    return true;
}

static void go_back(Group *g) {
    region_lrc_add(g->r, 1); /* open until all is done */
    for (uint32_t i = 0; i < g->n; i++) {
        Obj *o = g->objs[i];
        Value type = v_obj(shape_of(o)->type);
        shape_visit(o, edge_back, g);
        edge_back(&type, g);
        if (o->aux & AUX_BUFFERED) lf_forget_candidate(g->T, o);
        if (!(o->aux & AUX_ACYCLIC)) g->T->ncontainers--;
        bool lent = o->aux & AUX_ADOPTED;
        region_adopt(g->r, o); /* there is room: it was a member */
        if (lent) o->aux |= AUX_LENT;
    }
    region_lrc_add(g->r, (uint32_t)(g->counts - g->within - g->inward));
    region_lrc_sub(g->r, 1);
}

/* ---- all of them
 * ------------------------------------------------------------------------------------------- */

static uint32_t make_groups(Search *s, Group *groups, Obj **objs) {
    uint32_t n = 0;
    for (uint32_t i = 0; i < s->nleavers; i++) {
        objs[i] = s->leavers[i].o;
        if (!i || s->leavers[i].rid != s->leavers[i - 1].rid)
            groups[n++] =
                (Group){.T = s->T, .r = &regions[s->leavers[i].rid], .seen = &s->seen, .objs = &objs[i]};
        groups[n - 1].n++;
    }
    return n;
}

static bool freeze_leavers(Search *s, Value *roots, uint32_t nroots) {
    Thread *T = s->T;
    qsort(s->leavers, s->nleavers, sizeof *s->leavers, by_region);
    Group *groups = malloc(s->nleavers * sizeof *groups);
    Obj **objs = malloc(s->nleavers * sizeof *objs);
    bool ok = groups && objs;
    if (!ok) lf_hooks.no_memory(T);
    uint32_t n = ok ? make_groups(s, groups, objs) : 0;
    for (uint32_t i = 0; i < n && ok; i++) {
        ok = may_leave(&groups[i]);
        if (!ok && groups[i].to_bridge)
            lf_hooks.error_region(T, "References to objects in other regions are forbidden",
                                  groups[i].objs[0], groups[i].r->bridge);
    }
    if (ok) {
        for (uint32_t i = 0; i < n; i++) {
            region_lrc_add(groups[i].r, (uint32_t)groups[i].inward);
            region_eject(T, groups[i].r, groups[i].objs, groups[i].n);
        }
        ok = lf_freeze(T, roots, nroots);
        for (uint32_t i = 0; i < n; i++) {
            if (ok)
                stayers(&groups[i], true);
            else
                go_back(&groups[i]);
        }
    }
    free(groups);
    free(objs);
    return ok;
}

bool lf_freeze_members(Thread *T, Value *roots, uint32_t n) {
    if (!atomic_load_explicit(&region_made, memory_order_relaxed)) return lf_freeze(T, roots, n);
    /* Hooks run first: from the search on nothing runs that could change the graph or use up what was
     * reserved for the way back. */
    bool ask;
    if (lf_hooks.freeze_begin && !lf_hooks.freeze_begin(T, roots, n, &ask)) return false;
    Search s = {.T = T};
    for (uint32_t i = 0; i < n; i++) meet(&roots[i], &s);
    while (s.ntodo && !s.failed) shape_visit(s.todo[--s.ntodo], meet, &s);
    bool ok = !s.failed;
    if (ok) ok = s.nleavers ? freeze_leavers(&s, roots, n) : lf_freeze(T, roots, n);
    free(s.seen.at);
    free(s.todo);
    free(s.leavers);
    return ok;
}
