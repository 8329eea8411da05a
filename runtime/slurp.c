#include "runtime/slurp.h"

#include <stdio.h>
#include <stdlib.h>

#include "runtime/freeze.h"
#include "runtime/freeze_member.h"
#include "runtime/hold.h"
#include "runtime/hooks.h"
#include "runtime/policy.h"
#include "runtime/shape.h"
#include "runtime/thread.h"

typedef struct List {
    Obj **at;
    uint32_t n, cap;
} List;

/* Objects that would move are gray while the stage runs: what is frozen meanwhile must not reach them. */
typedef struct Stage {
    Thread *T;
    Region *r;
    Obj *source; /* whose edges are followed now */
    List moved, bridges, frozen;
    List foreign;        /* in other regions, to be frozen there: -X implicit-freeze */
    uint64_t internal;   /* edges to what moves */
    uint64_t inward;     /* edges of what moves to members of the region: borrows that become inner */
    uint64_t to_bridge;  /* of all these, edges to the region's bridge */
    uint32_t outward;    /* atoms and frozen regions that are referred to, at most */
    const Obj *met[16];  /* targets counted last, so that a class counts once and not for each instance */
    const Obj *ordinary; /* the class asked last: its instances are no constants */
    const Obj *born;     /* the object is being made: no constant yet */
    bool failed;
} Stage;

static bool push(Stage *s, List *l, Obj *o) {
    if (l->n == l->cap) {
        uint32_t cap = l->cap ? l->cap * 2 : 16;
        Obj **grown = realloc(l->at, cap * sizeof *grown);
        if (!grown) {
            lf_hooks.no_memory(s->T);
            s->failed = true;
            return false;
        }
        l->at = grown;
        l->cap = cap;
    }
    l->at[l->n++] = o;
    return true;
}

/* Marks are taken off along the lists: what is marked stands in one. */
static bool join(Stage *s, List *l, Obj *o) {
    if (!push(s, l, o)) return false;
    o->aux |= AUX_GRAY;
    return true;
}

static bool fail(Stage *s, const char *text, Obj *target) {
    lf_hooks.error_region(s->T, text, s->source, target);
    s->failed = true;
    return false;
}

static bool fail_kind(Stage *s, const char *what, Obj *target) {
    char text[200];
    const char *name = lf_hooks.type_name ? lf_hooks.type_name(target) : kind_of(target)->name;
    snprintf(text, sizeof text, "Instances of type '%s' are not %s", name, what);
    return fail(s, text, target);
}

static const char *const foreign = "References to objects in other regions are forbidden";
static const char *const two_parents = "Regions are not allowed to have multiple parents";
static const char *const cycle = "Regions are not allowed to create cycles in the ancestor tree";

static bool is_ancestor(const Region *of, const Region *r) {
    while (of && of != r) of = of->parent ? &regions[of->parent] : NULL;
    return of != NULL;
}

/* Why a reference from a member of r to o, which is in the open or closed region `of`, is forbidden; NULL: it
 * is not. */
static const char *forbidden(const Region *r, const Region *of, const Obj *o) {
    if (o != of->bridge || region_states[of->id] == REGION_READ) return foreign;
    if (of->parent || of->cown || (o->aux & AUX_GRAY)) return two_parents;
    return is_ancestor(r, of) ? cycle : NULL;
}

/* -X implicit-freeze: what may not be referred to is frozen, unless r would be frozen with it. */
static bool may_freeze_instead(const Region *r, const Region *of, const Obj *o) {
    return lf_policy.implicit_freeze && !(o->aux & AUX_GRAY) && region_states[of->id] != REGION_READ &&
           !is_ancestor(r, of);
}

static bool note_outward(Stage *s, const Obj *o) {
    const Obj **last = &s->met[((uintptr_t)o >> 4) % 16];
    s->outward += *last != o;
    *last = o;
    return true;
}

static bool stage_region(Stage *s, Obj *o) {
    Region *of = region_of(o);
    RegionState state = region_states[of->id];
    if (state == REGION_FROZEN) return note_outward(s, o);
    if (of == s->r) {
        s->inward++;
        s->to_bridge += o == of->bridge;
        return true;
    }
    const char *why = forbidden(s->r, of, o);
    if (why && may_freeze_instead(s->r, of, o)) return note_outward(s, o) && push(s, &s->foreign, o);
    if (why) return fail(s, why, o);
    return join(s, &s->bridges, o);
}

/* Is o a constant of its class? Once the class is frozen its constants are. */
static bool is_constant(Stage *s, const Obj *o) {
    Obj *type = shape_of(o)->type;
    if (!type || type->rid != RID_LOCAL || type == s->ordinary || o == s->born || !lf_hooks.has_constants)
        return false;
    if (lf_hooks.has_constants(s->T, type)) return true;
    s->ordinary = type;
    return false;
}

static bool stage_local(Stage *s, Obj *o) {
    uint16_t flags = kind_of(o)->flags;
    if (shape_is_shareable(shape_of(o)) || ((flags & KIND_TUPLE) && region_is_atomic(o)))
        return note_outward(s, o);
    if (o->aux & AUX_GRAY) {
        s->internal++;
        return true;
    }
    /* An atom here is a str with attributes, or a member of an IntEnum. */
    if ((flags & (KIND_FREEZE | KIND_ATOM)) || is_constant(s, o)) {
        note_outward(s, o);
        return (s->frozen.n && s->frozen.at[s->frozen.n - 1] == o) || push(s, &s->frozen, o);
    }
    if (!(flags & KIND_MOVABLE)) return fail_kind(s, "movable", o);
    s->internal++;
    return join(s, &s->moved, o);
}

static bool stage_edge(Value *slot, void *ctx) {
    Stage *s = ctx;
    if (!v_is_obj(*slot)) return true;
    Obj *o = v_as_obj(*slot);
    if (o->rid == RID_IMMORTAL) return true;
    if (o->rid == RID_LOCAL) return stage_local(s, o);
    if (o->rid == RID_ATOMS) return note_outward(s, o);
    return stage_region(s, o);
}

static void edges(Stage *s, Obj *o, VisitFn fn) {
    s->source = o;
    Value type = v_obj(shape_of(o)->type);
    if (shape_visit(o, fn, s) && type) fn(&type, s);
}

/* Classes and functions that were met, all of them or none. */
static bool freeze_met(Stage *s, const List *l, bool (*fn)(Thread *, Value *, uint32_t)) {
    if (!l->n) return true;
    Value *roots = malloc(l->n * sizeof *roots);
    for (uint32_t i = 0; roots && i < l->n; i++) roots[i] = v_obj(l->at[i]);
    bool ok = roots && fn(s->T, roots, l->n);
    if (!roots) lf_hooks.no_memory(s->T);
    free(roots);
    return ok;
}

/* No code of the program runs while a store is under way. */
static bool none_waits(Stage *s, const List *l) {
    if (!l->n || !lf_hooks.freeze_waits) return true;
    Value before = s->T->exc;
    Value *roots = malloc(l->n * sizeof *roots);
    for (uint32_t i = 0; roots && i < l->n; i++) roots[i] = v_obj(l->at[i]);
    Obj *waits = roots ? lf_hooks.freeze_waits(s->T, roots, l->n) : NULL;
    if (!roots) lf_hooks.no_memory(s->T);
    free(roots);
    if (waits) fail_kind(s, "frozen by a store: freeze them first, so that their __pre_freeze__ runs", waits);
    return !waits && s->T->exc == before;
}

static void stage_all(Stage *s) {
    for (uint32_t i = 0; i < s->moved.n && !s->failed; i++) edges(s, s->moved.at[i], stage_edge);
    s->failed = s->failed || !none_waits(s, &s->frozen) || !none_waits(s, &s->foreign) ||
                !freeze_met(s, &s->frozen, lf_may_freeze);
}

static void unmark(List *l) {
    for (uint32_t i = 0; i < l->n; i++) l->at[i]->aux &= ~(uint32_t)AUX_GRAY;
}

static bool stage_end(Stage *s) {
    unmark(&s->moved);
    unmark(&s->bridges);
    free(s->moved.at);
    free(s->bridges.at);
    free(s->frozen.at);
    free(s->foreign.at);
    return !s->failed;
}

/* ---- commit ----------------------------------------------------------------------------------------------
 */

static void drop_local_form(Thread *T, Obj *o) {
    if (o->rid == RID_ATOMS)
        atom_sub(o, 1); /* the region's own count remains */
    else
        region_thread_drop(T, region_root(o->rid), 1);
}

/* A reference of an object that moved takes the form that a member holds. */
static bool commit_edge(Value *slot, void *ctx) {
    Stage *s = ctx;
    if (!v_is_obj(*slot)) return true;
    Obj *o = v_as_obj(*slot);
    if (o->rid == RID_LOCAL && !(o->aux & AUX_GRAY)) region_share_atom(s->T, o);
    if (o->rid == RID_ATOMS || (o->rid >= RID_FIRST && region_states[region_root(o->rid)] == REGION_FROZEN)) {
        region_out_add(s->T, s->r, o);
        drop_local_form(s->T, o);
    }
    return true;
}

void slurp_nest(Region *r, Region *child) {
    region_lrc_sub(child, 1);
    region_link_child(r, child);
}

static void commit_member(Stage *s, Obj *o) {
    if (o->aux & AUX_BUFFERED) lf_forget_candidate(s->T, o);
    if (!(o->aux & AUX_ACYCLIC)) s->T->ncontainers--;
    bool lent = o->aux & AUX_ADOPTED;
    region_adopt(s->r, o);
    if (lent) o->aux |= AUX_LENT;
}

/* slot: the caller's reference to the root becomes one of an owned slot. */
static bool commit(Stage *s, bool slot) {
    Region *r = s->r;
    if (!region_reserve_members(s->T, r, s->moved.n) || !region_reserve_out(s->T, &r->out, s->outward)) {
        s->failed = true;
        return false;
    }
    if (!freeze_met(s, &s->foreign, lf_freeze_members) || !freeze_met(s, &s->frozen, lf_freeze)) {
        s->failed = true;
        return false;
    }
    uint64_t counts = 0;
    for (uint32_t i = 0; i < s->moved.n; i++) {
        counts += s->moved.at[i]->rc;
        edges(s, s->moved.at[i], commit_edge);
    }
    for (uint32_t i = 0; i < s->moved.n; i++) commit_member(s, s->moved.at[i]);
    for (uint32_t i = 0; i < s->bridges.n; i++) slurp_nest(r, region_of(s->bridges.at[i]));
    /* stage_local counted the root as reached by an edge: right for a slot, one too many otherwise */
    uint64_t inner = s->internal - (slot ? 0 : 1);
    r->inner += (uint32_t)s->to_bridge;
    region_lrc_add(r, (uint32_t)(counts - inner));
    region_lrc_sub(r, (uint32_t)s->inward);
    return true;
}

static bool slurp(Stage *s, Obj *own, Obj *root, bool slot) {
    Value v = v_obj(root);
    s->source = own;
    if (stage_edge(&v, s)) stage_all(s);
    if (!s->failed) commit(s, slot);
    return stage_end(s);
}

bool slurp_store(Thread *T, Obj *own, Obj *v) {
    Stage s = {.T = T, .r = region_of(own)};
    return slurp(&s, own, v, true);
}

bool slurp_one(Thread *T, Region *r, Obj *o) {
    Stage s = {.T = T, .r = r, .born = o};
    return slurp(&s, r->bridge, o, false);
}

static bool first(Stage *s, Obj *bridge) {
    if (!slurp(s, NULL, bridge, false)) return false;
    s->r->bridge = bridge;
    return true;
}

static bool to_bridge(Value *slot, void *ctx) {
    Region *r = ctx;
    r->inner += *slot == v_obj(r->bridge);
    return true;
}

bool slurp_bridge(Thread *T, Region *r, Obj *bridge) {
    Stage s = {.T = T, .r = r};
    if (!first(&s, bridge)) return false;
    for (uint32_t i = 0; i < r->nmembers; i++) shape_visit(r->members[i], to_bridge, r);
    return true;
}

bool slurp_check(Thread *T, Obj *own, const Value *values, uint32_t n) {
    Stage s = {.T = T, .r = region_of(own), .source = own};
    for (uint32_t i = 0; i < n && !s.failed; i++) {
        Value v = values[i];
        s.source = own;
        if (stage_edge(&v, &s)) stage_all(&s);
    }
    s.failed = s.failed || !freeze_met(&s, &s.foreign, lf_freeze_members);
    return stage_end(&s);
}
