/* Freezing: stage, grouping, commit.
 *
 * A staged object has a region id of STAGED or above: STAGED itself for data that the roots reach directly,
 * STAGED + i for node i of the rest (classes, functions, what only they reach). Each edge of the graph takes
 * one off the count of its target as it is met, so that what remains in the end are the references from
 * outside; they become counts of the thread.
 */
#include "runtime/freeze.h"
#include "runtime/hold.h"

#include <stdlib.h>

#include "runtime/hooks.h"
#include "runtime/schedule_points.h"
#include "runtime/shape.h"
#include "runtime/thread.h"

#define STAGED RID_STAGED
#define SHARED UINT32_MAX /* at commit: an atom that others refer to as well, it stays outside */
#define NO_GROUP UINT32_MAX
#define MAX_GROUPS 4096 /* of one call; above that, groups share regions */

typedef struct List {
    Obj **at;
    uint32_t n, cap;
} List;

typedef enum What {
    WHAT_LEAF, /* an atom that refers to nothing */
    WHAT_DATA,
    WHAT_NODE,   /* has a lifetime of its own */
    WHAT_SHARED, /* counted alone, by every thread: cowns and their like */
    WHAT_NOT,    /* cannot be frozen */
} What;

/* What the shape of an object says, kept for the shapes met last. */
typedef struct Memo {
    uint32_t shape;
    uint8_t what;
    bool tuple, detach, busy, counted; /* busy: an instance may be; counted: it refers to its class */
    uint32_t needs;                    /* REGION_HAS_ */
    uint32_t instances;                /* references to the class that `outs` does not have yet */
} Memo;

#define MEMOS 32

typedef struct Node {
    Obj *o;              /* NULL: all data that the roots reach directly, node 0 */
    uint32_t first, end; /* its edges */
    uint32_t found, low; /* Tarjan's numbers, from 1; found 0: not visited */
    uint32_t group;
} Node;

typedef struct Walk {
    uint32_t node, edge;
} Walk;

/* What becomes one region. */
typedef struct Group {
    Region *region;
    uint32_t members, outs;
    uint64_t held; /* local references to the members */
} Group;

/* The tables of a freeze: it takes those that the thread's last one left, since most freezes are small. */
typedef struct FreezeTables {
    List data, leaves;
    List edges; /* of the nodes, one after the other */
    Node *nodes;
    Walk *walk; /* Tarjan's stacks, while the nodes are grouped */
    uint32_t *stack;
    uint32_t nodes_cap, walk_cap;
} FreezeTables;

#define KEPT 1024 /* entries of each, at most, in tables that are left */

#define FEW_GROUPS 8

typedef struct Stage {
    Thread *T;
    FreezeTables t;
    List bridges;
    uint32_t walked; /* of t.data */
    uint32_t needs;
    OutMap outs; /* edges of data to all else, by address or region id */
    uint64_t last_key;
    uint32_t last_at;
    uint32_t nnodes;
    bool in_nodes;
    Group *groups, few_groups[FEW_GROUPS];
    uint32_t ngroups;
    bool open_group; /* the last group may still grow */
    Value *roots;
    uint32_t nroots;
    Obj *blocker;
    bool ask;     /* objects may have a status */
    bool shared;  /* locks and queues may be met: they stay what they are */
    bool shallow; /* only what is immutable by nature may be met: no exception when something else is */
    bool failed;
    bool any_counted; /* memos may have instances to settle */
    Memo memos[MEMOS];
} Stage;

/* ---- tables ------------------------------------------------------------------------------------------ */

static void take_tables(Stage *s) {
    FreezeTables *left = s->T->freeze_tables;
    if (!left) return;
    s->t = *left;
    *left = (FreezeTables){0}; /* what runs meanwhile may freeze, too */
}

static void free_tables(FreezeTables *t) {
    free(t->data.at);
    free(t->leaves.at);
    free(t->edges.at);
    free(t->nodes);
    free(t->walk);
    free(t->stack);
}

static void leave_tables(Stage *s) {
    FreezeTables *t = &s->t, **left = &s->T->freeze_tables;
    t->data.n = t->leaves.n = t->edges.n = 0;
    bool small = t->data.cap <= KEPT && t->leaves.cap <= KEPT && t->edges.cap <= KEPT &&
                 t->nodes_cap <= KEPT && t->walk_cap <= KEPT;
    if (small && !*left) *left = calloc(1, sizeof **left);
    if (!small || !*left) {
        free_tables(t);
        return;
    }
    free_tables(*left); /* of a freeze within this one */
    **left = *t;
}

void freeze_thread_end(Thread *T) {
    if (T->freeze_tables) free_tables(T->freeze_tables);
    free(T->freeze_tables);
    T->freeze_tables = NULL;
}

static bool no_memory(Stage *s) {
    if (!s->failed && !s->shallow) lf_hooks.no_memory(s->T);
    s->failed = true;
    return false;
}

static bool push(Stage *s, List *l, Obj *o) {
    if (l->n == l->cap) {
        uint32_t cap = l->cap ? l->cap * 2 : 64;
        Obj **grown = realloc(l->at, cap * sizeof *grown);
        if (!grown) return no_memory(s);
        l->at = grown;
        l->cap = cap;
    }
    l->at[l->n++] = o;
    return true;
}

static bool new_node(Stage *s, Obj *o) {
    if (s->nnodes == s->t.nodes_cap) {
        uint32_t cap = s->t.nodes_cap ? s->t.nodes_cap * 2 : 64;
        Node *grown = realloc(s->t.nodes, cap * sizeof *grown);
        if (!grown) return no_memory(s);
        s->t.nodes = grown;
        s->t.nodes_cap = cap;
    }
    if (o) o->rid = STAGED | s->nnodes;
    s->t.nodes[s->nnodes++] = (Node){.o = o, .group = NO_GROUP};
    return true;
}

static inline uint32_t node_of(const Obj *o) { return o->rid & ~STAGED; }

/* ---- what may be frozen ----------------------------------------------------------------------------------
 */

static bool is_shareable(const Shape *s) {
    return (s->kind->flags & KIND_SHARE) && s->type->rid == RID_IMMORTAL;
}

static What what_of(const Shape *s) {
    uint16_t flags = s->kind->flags;
    if (!(flags & (KIND_FREEZABLE | KIND_FREEZE | KIND_ATOM))) return WHAT_NOT;
    if (flags & KIND_SHARE) return WHAT_SHARED;
    if (flags & KIND_FREEZE) return WHAT_NODE;
    bool plain = !s->first && !(s->flags & SHAPE_IS_DICT) && !s->kind->visit;
    return plain && (flags & KIND_ATOM) && s->type->rid == RID_IMMORTAL ? WHAT_LEAF : WHAT_DATA;
}

static bool meet_edge(Stage *s, Obj *o, uint32_t n);

/* References to the class of instances were only counted; they are edges like any other. */
static bool settle(Stage *s, Memo *m) {
    uint32_t n = m->instances;
    m->instances = 0;
    return !n || meet_edge(s, lf_shapes[m->shape].type, n);
}

static Memo *memo_of(Stage *s, uint32_t shape) {
    Memo *m = &s->memos[shape % MEMOS];
    if (LIKELY(m->shape == shape)) return m;
    settle(s, m);
    const Shape *sh = &lf_shapes[shape];
    *m = (Memo){.shape = shape,
                .what = (uint8_t)(s->shared && is_shareable(sh) ? WHAT_SHARED : what_of(sh)),
                .tuple = (sh->kind->flags & (KIND_TUPLE | KIND_ATOM)) != 0,
                .busy = sh->kind->busy != NULL,
                .detach = (sh->kind->flags & KIND_DETACH) != 0,
                .counted = sh->type && sh->type->rid != RID_IMMORTAL};
    if (sh->flags & SHAPE_HAS_DEL) m->needs |= REGION_HAS_FINALIZER;
    if (sh->first || sh->kind->free_parts) m->needs |= REGION_HAS_PARTS;
    return m;
}

static bool refuse(Stage *s, Obj *o) {
    if (!s->failed) s->blocker = o;
    s->failed = true;
    return false;
}

static bool is_root(const Stage *s, const Obj *o) {
    for (uint32_t i = 0; i < s->nroots; i++)
        if (s->roots[i] == v_obj(o)) return true;
    return false;
}

static bool allowed(Stage *s, Obj *o, const Memo *m) {
    if (s->shallow) return m->tuple && m->what != WHAT_NOT;
    if (m->what == WHAT_NOT || (m->busy && kind_of(o)->busy(o))) return false;
    if (!s->ask) return true;
    int status = lf_hooks.freezability(s->T, o);
    return status != FREEZE_NO && (status != FREEZE_EXPLICIT || is_root(s, o));
}

/* A local object that was not met before joins the graph. */
static bool meet(Stage *s, Obj *o) {
    if (s->failed) return false;
    Memo *m = memo_of(s, o->shape);
    if (!allowed(s, o, m) || (o->aux & AUX_GRAY)) return refuse(s, o); /* gray: it moves into a region */
    if (m->what == WHAT_SHARED) return true;
    if (m->detach && !s->shallow && !lf_hooks.detach(s->T, o)) {
        s->failed = true;
        return false;
    }
    if (m->what == WHAT_NODE || s->in_nodes) return new_node(s, o);
    if (!push(s, m->what == WHAT_LEAF ? &s->t.leaves : &s->t.data, o)) return false;
    o->rid = STAGED;
    s->needs |= m->needs | (o->aux & AUX_WEAK ? REGION_HAS_WEAK : 0u);
    return true;
}

static bool members_allowed(Stage *s, const Region *r) {
    if (!s->ask && !(r->flags & REGION_HAS_UNFREEZABLE)) return true;
    for (uint32_t i = 0; i < r->nmembers; i++)
        if (!allowed(s, r->members[i], memo_of(s, r->members[i]->shape))) return refuse(s, r->members[i]);
    return true;
}

/* The region and all below it, along their links. */
static bool region_allowed(Stage *s, const Region *r) {
    for (const Region *at = r; members_allowed(s, at);) {
        if (at->first_child)
            at = &regions[at->first_child];
        else {
            while (at != r && !at->next_sibling) at = &regions[at->parent];
            if (at == r) return true;
            at = &regions[at->next_sibling];
        }
    }
    return false;
}

/* A free region is frozen along with the graph; what lies inside of a region is not taken out of it. */
static bool meet_region(Stage *s, Obj *o) {
    Region *of = region_of(o);
    if (region_states[of->id] == REGION_FROZEN) return true;
    if (s->failed) return false;
    if (o != of->bridge || of->cown || region_states[of->id] == REGION_READ) {
        if (!s->shallow)
            lf_hooks.error_region(s->T, "References to objects in other regions are forbidden", NULL, o);
        s->failed = true;
        return false;
    }
    if (s->shallow) return refuse(s, o);
    for (uint32_t i = 0; i < s->bridges.n; i++)
        if (s->bridges.at[i] == o) return true;
    return region_allowed(s, of) && push(s, &s->bridges, o);
}

/* n edges lead to o; whoever they come from. False: o does not join. */
static bool meet_target(Stage *s, Obj *o) {
    if (o->rid == RID_LOCAL) return meet(s, o);
    return o->rid >= STAGED || o->rid == RID_ATOMS || meet_region(s, o);
}

/* ---- data that the roots reach directly ------------------------------------------------------------------
 */

static bool count_out(Stage *s, uint64_t key, uint32_t n) {
    if (key == s->last_key && s->outs.at[s->last_at].key == key) {
        s->outs.at[s->last_at].count += n;
        return true;
    }
    if ((s->outs.n + 1) * 2 > (s->outs.at ? s->outs.mask + 1 : 0) && !region_reserve_out(s->T, &s->outs, 1)) {
        s->failed = true;
        return false;
    }
    region_out_change(&s->outs, key, (int32_t)n);
    s->last_key = key;
    s->last_at = region_out_place(&s->outs, key);
    return true;
}

static uint64_t out_key(const Obj *o) {
    return o->rid >= RID_FIRST && o->rid < STAGED && region_states[region_root(o->rid)] == REGION_FROZEN
               ? region_root(o->rid)
               : v_obj(o);
}

static bool meet_edge(Stage *s, Obj *o, uint32_t n) {
    if (!meet_target(s, o)) return false;
    if (o->rid == STAGED) {
        o->rc -= n;
        return true;
    }
    if (!count_out(s, out_key(o), n)) return false;
    if (o->rid > STAGED) o->rc -= n;
    return true;
}

static bool data_edge(Value *slot, void *ctx) {
    Stage *s = ctx;
    Value v = *slot;
    if (!v_is_obj(v)) return true;
    Obj *o = v_as_obj(v);
    if (LIKELY(o->rid == STAGED))
        o->rc--;
    else if (o->rid != RID_IMMORTAL)
        meet_edge(s, o, 1);
    return true; /* also after a failure, so that all edges of an object are counted the same way */
}

static void walk_data(Stage *s) {
    for (; s->walked < s->t.data.n && !s->failed; s->walked++) {
        Obj *o = s->t.data.at[s->walked];
        Memo *m = memo_of(s, o->shape);
        if (m->counted) {
            m->instances++;
            s->any_counted = true;
        }
        shape_visit(o, data_edge, s);
    }
    for (int i = 0; s->any_counted && i < MEMOS && !s->failed; i++) settle(s, &s->memos[i]);
}

/* ---- nodes and their groups ------------------------------------------------------------------------------
 */

static bool node_edge(Value *slot, void *ctx) {
    Stage *s = ctx;
    if (!v_is_obj(*slot)) return true;
    Obj *o = v_as_obj(*slot);
    if (o->rid == RID_IMMORTAL || !meet_target(s, o)) return true;
    if (!push(s, &s->t.edges, o)) return true;
    if (o->rid >= STAGED) o->rc--;
    return true;
}

static void node_edges(Stage *s, uint32_t at) {
    Obj *o = s->t.nodes[at].o;
    Value type = v_obj(shape_of(o)->type);
    s->t.nodes[at].first = s->t.edges.n;
    shape_visit(o, node_edge, s);
    if (type) node_edge(&type, s);
    s->t.nodes[at].end = s->t.edges.n;
}

/* Ends a strongly connected component: what lies on the stack above and at `at`. Components come out targets
 * first; any run of them in that order may share a group without closing a circle between groups, so data
 * goes with the class or function that comes next. */
static void end_component(Stage *s, uint32_t *stack, uint32_t *depth, uint32_t at) {
    bool close = false;
    uint32_t i;
    do {
        i = stack[--*depth];
        Node *n = &s->t.nodes[i];
        n->group = s->ngroups;
        close |= !n->o || (kind_of(n->o)->flags & KIND_FREEZE);
    } while (i != at);
    s->open_group = !close || s->ngroups + 1 == MAX_GROUPS;
    if (!s->open_group) s->ngroups++;
}

/* Tarjan's algorithm; its stacks are the stage's. */
typedef struct Tarjan {
    uint32_t depth, nwalk, count;
} Tarjan;

static bool enter(Stage *s, Tarjan *t, uint32_t at) {
    if (t->count + 1 >= s->t.walk_cap) {
        uint32_t cap = s->t.walk_cap ? s->t.walk_cap * 2 : 64;
        Walk *walk = realloc(s->t.walk, cap * sizeof *walk);
        if (walk) s->t.walk = walk;
        uint32_t *stack = walk ? realloc(s->t.stack, cap * sizeof *stack) : NULL;
        if (!stack) return no_memory(s);
        s->t.stack = stack;
        s->t.walk_cap = cap;
    }
    if (at) node_edges(s, at);
    Node *n = &s->t.nodes[at];
    n->found = n->low = ++t->count;
    s->t.stack[t->depth++] = at;
    s->t.walk[t->nwalk++] = (Walk){at, n->first};
    return !s->failed;
}

static bool group_from(Stage *s, Tarjan *t, uint32_t start) {
    if (s->t.nodes[start].found) return true;
    if (!enter(s, t, start)) return false;
    while (t->nwalk) {
        Walk *w = &s->t.walk[t->nwalk - 1];
        Node *n = &s->t.nodes[w->node];
        if (w->edge < n->end) {
            Obj *o = s->t.edges.at[w->edge++];
            if (o->rid < STAGED) continue;
            Node *to = &s->t.nodes[node_of(o)];
            if (!to->found) {
                if (!enter(s, t, node_of(o))) return false;
            } else if (to->group == NO_GROUP && to->found < n->low)
                n->low = to->found;
            continue;
        }
        t->nwalk--;
        if (n->low == n->found) end_component(s, s->t.stack, &t->depth, w->node);
        if (t->nwalk) {
            Node *above = &s->t.nodes[s->t.walk[t->nwalk - 1].node];
            if (n->low < above->low) above->low = n->low;
        }
    }
    return true;
}

static void group(Stage *s) {
    uint32_t direct = s->nnodes; /* those that data and roots refer to */
    s->in_nodes = true;
    if (direct == 1) {
        s->t.nodes[0].group = 0;
        s->ngroups = s->t.data.n != 0;
        return;
    }
    Tarjan t = {0};
    for (uint32_t i = 1; i < direct && !s->failed; i++)
        if (region_out_count(&s->outs, v_obj(s->t.nodes[i].o))) push(s, &s->t.edges, s->t.nodes[i].o);
    s->t.nodes[0].end = s->t.edges.n;
    if (!s->failed && s->t.data.n) group_from(s, &t, 0);
    for (uint32_t i = 1; i < s->nnodes && !s->failed; i++) group_from(s, &t, i);
    s->ngroups += s->open_group;
}

/* ---- back ------------------------------------------------------------------------------------------------
 */

static bool restore_edge(Value *slot, void *ctx) {
    (void)ctx;
    if (v_is_obj(*slot) && v_as_obj(*slot)->rid == STAGED) v_as_obj(*slot)->rc++;
    return true;
}

static void unstage(List *l) {
    for (uint32_t i = 0; i < l->n; i++) l->at[i]->rid = RID_LOCAL;
}

static void roll_back(Stage *s) {
    for (uint32_t i = 0; i < s->walked; i++) shape_visit(s->t.data.at[i], restore_edge, s);
    for (uint32_t i = 0; s->outs.at && i <= s->outs.mask; i++) {
        const OutEntry *e = &s->outs.at[i];
        if (e->key >= LF_MAX_REGIONS && v_as_obj(e->key)->rid > STAGED) v_as_obj(e->key)->rc += e->count;
    }
    for (uint32_t i = 1; i < s->nnodes; i++)
        for (uint32_t e = s->t.nodes[i].first; e < s->t.nodes[i].end; e++)
            if (s->t.edges.at[e]->rid >= STAGED) s->t.edges.at[e]->rc++;
    unstage(&s->t.data);
    unstage(&s->t.leaves);
    for (uint32_t i = 1; i < s->nnodes; i++) s->t.nodes[i].o->rid = RID_LOCAL;
}

/* The way from a root to what is in the way, breadth first through what is staged. */
typedef struct Search {
    Stage *s;
    List queue;
    OutMap seen; /* address -> place in the queue + 1 */
    uint32_t *from;
    uint32_t at, cap;
    bool found;
} Search;

static void search_meet(Search *x, Obj *o) {
    if (x->found || (o != x->s->blocker && o->rid < STAGED)) return;
    if (region_out_count(&x->seen, v_obj(o)) || !region_reserve_out(x->s->T, &x->seen, 1)) return;
    if (x->queue.n == x->cap) {
        uint32_t cap = x->cap ? x->cap * 2 : 64, *grown = realloc(x->from, cap * sizeof *grown);
        if (!grown) return;
        x->from = grown;
        x->cap = cap;
    }
    x->from[x->queue.n] = x->at;
    if (!push(x->s, &x->queue, o)) return;
    region_out_change(&x->seen, v_obj(o), (int32_t)x->queue.n);
    x->found = o == x->s->blocker;
}

static bool search_edge(Value *slot, void *ctx) {
    if (v_is_obj(*slot)) search_meet(ctx, v_as_obj(*slot));
    return true;
}

static List path_to_blocker(Stage *s) {
    Search x = {.s = s, .at = UINT32_MAX};
    List path = {0};
    for (uint32_t i = 0; i < s->nroots; i++)
        if (v_is_obj(s->roots[i])) search_meet(&x, v_as_obj(s->roots[i]));
    for (x.at = 0; x.at < x.queue.n && !x.found; x.at++) {
        Value type = v_obj(shape_of(x.queue.at[x.at])->type);
        shape_visit(x.queue.at[x.at], search_edge, &x);
        if (type) search_edge(&type, &x);
    }
    if (x.found)
        for (uint32_t i = x.queue.n - 1; i != UINT32_MAX; i = x.from[i]) push(s, &path, x.queue.at[i]);
    for (uint32_t i = 0; i < path.n / 2; i++) {
        Obj *o = path.at[i];
        path.at[i] = path.at[path.n - 1 - i];
        path.at[path.n - 1 - i] = o;
    }
    free(x.queue.at);
    free(x.seen.at);
    free(x.from);
    return path;
}

/* ---- commit ----------------------------------------------------------------------------------------------
 */

static Region *region_for(const Stage *s, const Obj *o) {
    return s->groups[s->t.nodes[node_of(o)].group].region;
}

static bool is_leaf(const Obj *o) { return what_of(shape_of(o)) == WHAT_LEAF; }
static bool stays_outside(const Obj *o) { return o->rc != 0 && is_leaf(o); }

/* Does the edge leave the group? */
static bool leaves_group(const Stage *s, uint32_t group, const Obj *o) {
    if (o->rid < STAGED || o->rid == SHARED) return true;
    return s->t.nodes[node_of(o)].group != group || stays_outside(o);
}

/* All or none: room for each comes first. One may lie below another, which takes it along. */
static bool freeze_regions(Stage *s) {
    uint32_t n = s->bridges.n;
    for (uint32_t i = 0; i < n; i++)
        if (!region_prepare_freeze(s->T, s->bridges.at[i], n)) return false;
    for (uint32_t i = 0; i < n; i++)
        if (!lf_refuses_writes(s->bridges.at[i])) region_freeze(s->T, s->bridges.at[i]);
    return true;
}

/* Room for everything, so that nothing fails once something has changed. */
static bool plan(Stage *s) {
    s->groups = s->ngroups <= FEW_GROUPS ? s->few_groups : calloc(s->ngroups, sizeof *s->groups);
    bool ok = s->groups != NULL;
    if (!ok) no_memory(s);
    for (uint32_t g = 0; ok && g < s->ngroups; g++) ok = (s->groups[g].region = region_fresh(s->T)) != NULL;
    for (uint32_t i = 1; ok && i < s->nnodes; i++) {
        const Node *n = &s->t.nodes[i];
        Group *g = &s->groups[n->group];
        g->members++;
        for (uint32_t e = n->first; e < n->end; e++) g->outs += leaves_group(s, n->group, s->t.edges.at[e]);
    }
    if (ok && s->t.data.n) {
        Group *g = &s->groups[s->t.nodes[0].group];
        g->members += s->t.data.n + s->t.leaves.n;
        g->outs += s->outs.n;
        for (uint32_t i = 0; i < s->t.leaves.n; i++) g->outs += s->t.leaves.at[i]->rc != 0;
    }
    for (Group *g = s->groups; ok && g < s->groups + s->ngroups; g++)
        ok = region_reserve_members(s->T, g->region, g->members) &&
             (!g->outs || region_reserve_out(s->T, &g->region->out, g->outs));
    if (ok && freeze_regions(s)) return true;
    for (uint32_t g = 0; s->groups && g < s->ngroups; g++)
        if (s->groups[g].region) region_never_mind(s->T, s->groups[g].region);
    s->failed = true;
    return false;
}

/* n references in local form to o become owned ones of r. Those to what is staged were taken off its count.
 */
static void own_edges(Stage *s, Region *r, Obj *o, uint32_t n) {
    if (o->rid == RID_LOCAL) region_share_atom(s->T, o);
    if (o->rid == RID_ATOMS || o->rid == SHARED) {
        region_out_hold(s->T, r, v_obj(o), n);
        if (o->rid == RID_ATOMS) atom_sub(o, n);
    } else if (o->rid >= STAGED) {
        Region *to = region_for(s, o);
        if (to != r) region_out_hold(s->T, r, to->id, n);
    } else {
        uint32_t rid = region_root(o->rid);
        region_out_hold(s->T, r, rid, n);
        region_thread_drop(s->T, rid, n);
    }
}

static bool own_shared(Value *slot, void *ctx) {
    Stage *s = ctx;
    if (v_is_obj(*slot) && v_as_obj(*slot)->rid == SHARED)
        own_edges(s, s->groups[s->t.nodes[0].group].region, v_as_obj(*slot), 1);
    return true;
}

static void own_all_edges(Stage *s) {
    bool any = false;
    for (uint32_t i = 0; i < s->t.leaves.n; i++)
        if (s->t.leaves.at[i]->rc) {
            s->t.leaves.at[i]->rid = SHARED;
            any = true;
        }
    for (uint32_t i = 1; i < s->nnodes; i++)
        if (stays_outside(s->t.nodes[i].o)) s->t.nodes[i].o->rid = SHARED;
    for (uint32_t i = 0; s->outs.at && i <= s->outs.mask; i++) {
        const OutEntry *e = &s->outs.at[i];
        Region *r = e->count ? s->groups[s->t.nodes[0].group].region : NULL;
        if (e->count && e->key >= LF_MAX_REGIONS)
            own_edges(s, r, v_as_obj(e->key), e->count);
        else if (e->count) {
            region_out_hold(s->T, r, e->key, e->count);
            region_thread_drop(s->T, (uint32_t)e->key, e->count);
        }
    }
    for (uint32_t i = 0; any && i < s->t.data.n; i++) shape_visit(s->t.data.at[i], own_shared, s);
    for (uint32_t i = 1; i < s->nnodes; i++) {
        const Node *n = &s->t.nodes[i];
        for (uint32_t e = n->first; e < n->end; e++)
            own_edges(s, s->groups[n->group].region, s->t.edges.at[e], 1);
    }
}

static void join(Stage *s, Group *g, Obj *o) {
    if (o->rid == SHARED) {
        o->rid = RID_ATOMS;
        return;
    }
    Region *r = g->region;
    if (UNLIKELY(o->aux & AUX_BUFFERED)) lf_forget_candidate(s->T, o);
    if (!(o->aux & AUX_ACYCLIC)) s->T->ncontainers--;
    g->held += o->rc;
    uint32_t flags = (o->aux & AUX_FLAGS) | AUX_ADOPTED | (o->aux & AUX_ADOPTED ? AUX_LENT : 0u);
    o->aux = flags | r->nmembers << 8;
    o->rid = r->id;
    r->members[r->nmembers++] = o;
    if (UNLIKELY(flags & AUX_WEAK)) r->flags |= REGION_HAS_WEAK;
}

static void close_group(Stage *s, const Group *g, const char *place) {
    Region *r = g->region;
    r->nadopted = r->nmembers;
    r->bridge = r->members[0];
    r->thread = NULL;
    r->place = place;
    region_set_state(r, REGION_FROZEN);
    if (g->held) region_thread_hold(s->T, r->id, (uint32_t)g->held);
    for (uint32_t i = 0; (r->flags & REGION_HAS_WEAK) && lf_hooks.weak_frozen && i < r->nmembers; i++)
        if (r->members[i]->aux & AUX_WEAK) lf_hooks.weak_frozen(s->T, r->members[i]);
}

static bool commit(Stage *s) {
    if (!plan(s)) return false;
    const char *place = lf_hooks.place ? lf_hooks.place(s->T) : NULL;
    for (uint32_t i = 0; i < s->bridges.n; i++) region_of(s->bridges.at[i])->place = place;
    own_all_edges(s);
    if (s->t.data.n) {
        Group *g = &s->groups[s->t.nodes[0].group];
        g->region->flags |= s->needs;
        for (uint32_t i = 0; i < s->t.data.n; i++) join(s, g, s->t.data.at[i]);
        for (uint32_t i = 0; i < s->t.leaves.n; i++) join(s, g, s->t.leaves.at[i]);
    }
    for (uint32_t i = 1; i < s->nnodes; i++) {
        Group *g = &s->groups[s->t.nodes[i].group];
        g->region->flags |= memo_of(s, s->t.nodes[i].o->shape)->needs;
        join(s, g, s->t.nodes[i].o);
    }
    for (uint32_t g = 0; g < s->ngroups; g++) close_group(s, &s->groups[g], place);
    return true;
}

/* ---- the whole -------------------------------------------------------------------------------------------
 */

static void meet_roots(Stage *s) {
    new_node(s, NULL);
    for (uint32_t i = 0; i < s->nroots && !s->failed; i++) {
        if (!v_is_obj(s->roots[i])) continue;
        Obj *o = v_as_obj(s->roots[i]);
        if (o->rid == RID_LOCAL && is_leaf(o))
            region_share_atom(s->T, o);
        else if (o->rid != RID_IMMORTAL)
            meet_target(s, o);
    }
}

static void report(Stage *s, const List *path) {
    if (s->shallow || !s->blocker) return;
    if (lf_hooks.error_freeze)
        lf_hooks.error_freeze(s->T, path->n ? path->at : &s->blocker, path->n ? path->n : 1);
    else
        lf_hooks.error_region(s->T, "the object cannot be frozen", NULL, s->blocker);
}

/* Gray objects are refused. */
static void mark_pins(const Thread *T, bool on) {
    for (Pin *p = T->pins; p; p = p->next) {
        if (on && !(p->o->aux & AUX_GRAY)) {
            p->marked = true;
            p->o->aux |= AUX_GRAY;
        } else if (!on && p->marked) {
            p->marked = false;
            p->o->aux &= ~(uint32_t)AUX_GRAY;
        }
    }
}

static bool run(Stage *s, bool decide) {
    List path = {0};
    take_tables(s);
    mark_pins(s->T, true);
    meet_roots(s);
    if (!s->failed) walk_data(s);
    if (!s->failed) group(s);
    bool done = !s->failed && decide && commit(s);
    if (!done) {
        if (s->blocker && !s->shallow) path = path_to_blocker(s);
        roll_back(s);
        for (uint32_t i = 0; i < path.n; i++) lf_retain(s->T, v_obj(path.at[i]));
    }
    mark_pins(s->T, false);
    if (lf_hooks.detach_end && !s->shallow) lf_hooks.detach_end(s->T, done);
    if (s->failed) report(s, &path);
    for (uint32_t i = 0; i < path.n; i++) lf_release(s->T, v_obj(path.at[i]));
    free(path.at);
    free(s->bridges.at);
    free(s->outs.at);
    if (s->groups != s->few_groups) free(s->groups);
    leave_tables(s);
    return !s->failed;
}

static bool nothing_to_do(Value *roots, uint32_t n) {
    for (uint32_t i = 0; i < n; i++) {
        if (!v_is_obj(roots[i])) continue;
        const Obj *o = v_as_obj(roots[i]);
        if (o->rid == RID_LOCAL || (o->rid >= RID_FIRST && !lf_refuses_writes(o))) return false;
    }
    return true;
}

static bool freeze(Thread *T, Value *roots, uint32_t n, bool decide, bool shared) {
    if (nothing_to_do(roots, n)) return true;
    if (decide) schedule_point(POINT_FREEZE, 0);
    Stage s = {.T = T, .roots = roots, .nroots = n, .shared = shared};
    if (lf_hooks.freeze_begin && !lf_hooks.freeze_begin(T, roots, n, &s.ask)) return false;
    return run(&s, decide);
}

bool lf_freeze(Thread *T, Value *roots, uint32_t n) { return freeze(T, roots, n, true, false); }
bool lf_may_freeze(Thread *T, Value *roots, uint32_t n) { return freeze(T, roots, n, false, false); }
bool lf_freeze_to_share(Thread *T, Value *roots, uint32_t n) { return freeze(T, roots, n, true, true); }

bool lf_is_frozen(Thread *T, Value v) {
    if (nothing_to_do(&v, 1)) return true;
    Obj *o = v_as_obj(v);
    if (o->rid != RID_LOCAL || !(kind_of(o)->flags & (KIND_ATOM | KIND_TUPLE))) return false;
    Stage s = {.T = T, .roots = &v, .nroots = 1, .shallow = true};
    bool pending = T->exc != V_UNDEF, yes = run(&s, true);
    if (!yes && !pending) lf_clear(T, &T->exc); /* not for want of memory: it is not known then */
    return yes;
}
