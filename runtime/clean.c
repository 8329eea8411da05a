#include "runtime/clean.h"

#include <stdlib.h>

#include "runtime/collect.h"
#include "runtime/hooks.h"
#include "runtime/shape.h"
#include "runtime/thread.h"

/* A walk inside one region. What it has met is gray. */
typedef struct Walk {
    Region *r;
    Obj **at; /* room for all members */
    uint32_t n;
    Obj *source;            /* whose edges are followed now */
    Obj *wanted, *referrer; /* extract: an edge to `wanted` was met, from here */
    uint64_t edges;         /* edges inside the region */
} Walk;

static bool walk_start(Thread *T, Walk *w, Region *r) {
    *w = (Walk){.r = r, .at = malloc((r->nmembers + 1) * sizeof *w->at)};
    if (!w->at) lf_hooks.no_memory(T);
    return w->at != NULL;
}

static inline bool is_member(const Walk *w, Value v) {
    return v_is_obj(v) && v_as_obj(v)->rid >= RID_FIRST && region_of(v_as_obj(v)) == w->r;
}

static void meet(Walk *w, Obj *o) {
    if (o->aux & AUX_GRAY) return;
    o->aux |= AUX_GRAY;
    w->at[w->n++] = o;
}

static bool follow(Value *slot, void *ctx) {
    Walk *w = ctx;
    if (!is_member(w, *slot)) return true;
    if (v_as_obj(*slot) == w->wanted)
        w->referrer = w->source;
    else
        meet(w, v_as_obj(*slot));
    return true;
}

static void walk_on(Walk *w, uint32_t from) {
    for (uint32_t i = from; i < w->n; i++) {
        w->source = w->at[i];
        shape_visit(w->at[i], follow, w);
    }
}

/* Members not met go to at[n..]; all marks are taken off. The number of members not met. */
static uint32_t walk_rest(Walk *w) {
    uint32_t rest = 0;
    for (uint32_t i = 0; i < w->r->nmembers; i++) {
        Obj *o = w->r->members[i];
        if (o->aux & AUX_GRAY)
            o->aux &= ~(uint32_t)AUX_GRAY;
        else
            w->at[w->n + rest++] = o;
    }
    return rest;
}

/* ---- clean ------------------------------------------------------------------------------------------- */

static bool count_edge(Value *slot, void *ctx) {
    Walk *w = ctx;
    w->edges += is_member(w, *slot);
    return true;
}

static void count_anew(Walk *w) {
    Region *r = w->r;
    uint64_t all = 0;
    w->edges = 0;
    for (uint32_t i = 0; i < r->nmembers; i++) {
        all += r->members[i]->rc;
        shape_visit(r->members[i], count_edge, w);
    }
    uint32_t lrc = (uint32_t)(all - w->edges - (r->parent || r->cown));
    if (lrc > r->lrc)
        region_lrc_add(r, lrc - r->lrc);
    else
        region_lrc_sub(r, r->lrc - lrc);
}

static bool clean_one(Thread *T, Region *r) {
    Walk w;
    if (!walk_start(T, &w, r)) return false;
    meet(&w, r->bridge);
    walk_on(&w, 0);
    uint32_t rest = walk_rest(&w);
    if (rest) region_eject(T, r, w.at + w.n, rest);
    count_anew(&w);
    free(w.at);
    region_set_dirty(r, false);
    return true;
}

int64_t region_clean(Thread *T, Region *r) {
    int64_t cleaned = 0;
    uint32_t n = 0, *dirty = NULL;
    for (Region *at = r; at; at = region_next_in_tree(r, at)) n += (at->flags & REGION_DIRTY) != 0;
    if (!n) return 0;
    dirty = malloc(n * sizeof *dirty);
    if (!dirty) {
        lf_hooks.no_memory(T);
        return -1;
    }
    n = 0;
    for (Region *at = r; at; at = region_next_in_tree(r, at))
        if (at->flags & REGION_DIRTY) dirty[n++] = at->id;
    /* Children first: what a parent ejects may take children along. */
    while (n-- && cleaned >= 0) {
        if (clean_one(T, &regions[dirty[n]]))
            cleaned++;
        else
            cleaned = -1;
    }
    free(dirty);
    return cleaned;
}

/* ---- collect ----------------------------------------------------------------------------------------- */

/* While it runs, `rc` of the unreached members is what is left when the edges among them are taken off. */
static bool take_off(Value *slot, void *ctx) {
    Walk *w = ctx;
    if (is_member(w, *slot) && !(v_as_obj(*slot)->aux & AUX_GRAY)) v_as_obj(*slot)->rc--;
    return true;
}

int64_t region_collect(Thread *T, Region *r) {
    Walk w;
    if (!walk_start(T, &w, r)) return -1;
    meet(&w, r->bridge);
    walk_on(&w, 0);
    uint32_t reached = w.n, *counts = malloc((r->nmembers + 1) * sizeof *counts);
    if (!counts) {
        walk_rest(&w);
        free(w.at);
        lf_hooks.no_memory(T);
        return -1;
    }
    for (uint32_t i = 0; i < r->nmembers; i++) counts[i] = r->members[i]->rc;
    for (uint32_t i = 0; i < r->nmembers; i++)
        if (!(r->members[i]->aux & AUX_GRAY)) shape_visit(r->members[i], take_off, &w);
    for (uint32_t i = 0; i < r->nmembers; i++) {
        Obj *o = r->members[i];
        if (!(o->aux & AUX_GRAY) && o->rc) meet(&w, o); /* borrowed: stays, with what it reaches */
    }
    walk_on(&w, reached);
    for (uint32_t i = 0; i < r->nmembers; i++) r->members[i]->rc = counts[i];
    free(counts);
    uint32_t rest = walk_rest(&w);
    if (rest) region_eject(T, r, w.at + w.n, rest);
    free(w.at);
    return rest ? lf_collect(T) : 0;
}

/* ---- extract ----------------------------------------------------------------------------------------- */

bool region_extract(Thread *T, Region *r, Obj *o) {
    if (o == r->bridge) {
        lf_hooks.error_region(T, "the bridge of a region can't be taken out of it", NULL, o);
        return false;
    }
    Walk w;
    if (!walk_start(T, &w, r)) return false;
    /* What o reaches, first; of that the rest of the region keeps what it reaches, too. */
    meet(&w, o);
    walk_on(&w, 0);
    uint32_t reach = w.n;
    Walk keep;
    if (!walk_start(T, &keep, r)) {
        walk_rest(&w);
        free(w.at);
        return false;
    }
    bool to_bridge = r->bridge->aux & AUX_GRAY;
    for (uint32_t i = 0; i < r->nmembers; i++)
        if (!(r->members[i]->aux & AUX_GRAY)) keep.at[keep.n++] = r->members[i];
    for (uint32_t i = 0; i < reach; i++) w.at[i]->aux &= ~(uint32_t)AUX_GRAY;
    for (uint32_t i = 0; i < keep.n; i++) keep.at[i]->aux |= AUX_GRAY;
    if (to_bridge) meet(&keep, r->bridge);
    keep.wanted = o;
    walk_on(&keep, 0);
    uint32_t rest = walk_rest(&keep);
    bool free_to_go = keep.referrer == NULL;
    if (free_to_go)
        region_eject(T, r, keep.at + keep.n, rest);
    else
        lf_hooks.error_region(T, "the object is referred to by its region", keep.referrer, o);
    free(keep.at);
    free(w.at);
    return free_to_go;
}
