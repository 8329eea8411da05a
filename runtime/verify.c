#include "runtime/verify.h"

#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>

#include "runtime/alloc.h"
#include "runtime/cown.h"
#include "runtime/hold.h"
#include "runtime/policy.h"
#include "runtime/shape.h"
#include "runtime/thread.h"

/* How often each object or region was met: an open table. */
typedef struct Seen {
    struct {
        uint64_t key;
        uint32_t count;
    } * at;
    uint64_t n, mask;
    bool failed;
} Seen;

static uint32_t *seen(Seen *s, uint64_t key) {
    static uint32_t nowhere;
    if (!s->at || s->n * 2 > s->mask) {
        Seen grown = {.mask = s->at ? s->mask * 2 + 1 : 255};
        grown.at = calloc(grown.mask + 1, sizeof *grown.at);
        if (!grown.at) {
            s->failed = true;
            return &nowhere;
        }
        for (uint64_t i = 0; s->at && i <= s->mask; i++)
            if (s->at[i].key) *seen(&grown, s->at[i].key) = s->at[i].count;
        free(s->at);
        *s = grown;
    }
    uint64_t i = (key * 0x9E3779B97F4A7C15u >> 20) & s->mask;
    while (s->at[i].key && s->at[i].key != key) i = (i + 1) & s->mask;
    if (!s->at[i].key) {
        s->at[i].key = key;
        s->n++;
    }
    return &s->at[i].count;
}

typedef struct Check {
    Thread *T;
    Region *r;
    char *why;
    size_t n;
    bool ok;
    Seen counts; /* references found: by object, or by id for children and what is frozen */
    uint64_t inner_edges, to_bridge;
    Obj **todo;
    uint32_t ntodo, todo_cap;
} Check;

__attribute__((format(printf, 2, 3))) static bool broken(Check *c, const char *text, ...) {
    if (c->ok) {
        va_list args;
        va_start(args, text);
        vsnprintf(c->why, c->n, text, args);
        va_end(args);
    }
    return c->ok = false;
}

/* ---- a region
 * ------------------------------------------------------------------------------------------------ */

/* I2: a member refers to its region, to what is frozen, to atoms, or to the bridge of a child. */
static bool region_edge(Value *slot, void *ctx) {
    Check *c = ctx;
    if (!v_is_obj(*slot)) return true;
    Obj *o = v_as_obj(*slot);
    if (o->rid == RID_IMMORTAL) return true;
    if (o->rid == RID_LOCAL) return broken(c, "region %u: a member refers to a local object", c->r->id);
    if (o->rid == RID_ATOMS) {
        ++*seen(&c->counts, v_obj(o));
        return true;
    }
    Region *of = region_of(o);
    if (of == c->r) {
        c->inner_edges++;
        c->to_bridge += o == of->bridge;
        ++*seen(&c->counts, v_obj(o));
        return true;
    }
    if (region_states[of->id] == REGION_FROZEN) {
        ++*seen(&c->counts, of->id);
        return true;
    }
    if (o != of->bridge) return broken(c, "region %u: a member refers into region %u", c->r->id, of->id);
    if (of->parent != c->r->id)
        return broken(c, "parent of region %u is %u, its bridge is referred to by region %u", of->id,
                      of->parent, c->r->id);
    if (++*seen(&c->counts, of->id) > 1)
        return broken(c, "parent of region %u: two references to its bridge", of->id);
    return true;
}

static void check_children(Check *c) {
    Region *r = c->r;
    uint32_t open = 0;
    for (uint32_t id = r->first_child; id; id = regions[id].next_sibling) {
        Region *child = &regions[id];
        if (child->parent != r->id)
            broken(c, "parent of region %u is %u, it is a child of region %u", id, child->parent, r->id);
        if (*seen(&c->counts, id) != 1)
            broken(c, "parent of region %u: no reference to its bridge in region %u", id, r->id);
        open += region_states[id] == REGION_OPEN;
        if (!c->ok) return;
    }
    if (open != r->osc) broken(c, "osc of region %u is %u, %u subregions are open", r->id, r->osc, open);
    if (r->parent) {
        uint32_t id = regions[r->parent].first_child;
        while (id && id != r->id) id = regions[id].next_sibling;
        if (!id) broken(c, "parent of region %u is %u, which does not know it", r->id, r->parent);
    }
}

/* A region that travels between threads is counted in rc alone. */
static bool holder(const Region *r) {
    while (r->parent) r = &regions[r->parent];
    return r->thread != NULL;
}

static void check_counts(Check *c) {
    Region *r = c->r;
    uint64_t all = 0;
    for (uint32_t i = 0; i < r->nmembers; i++) {
        Obj *o = r->members[i];
        uint32_t found = *seen(&c->counts, v_obj(o)) + (o == r->bridge && (r->parent || r->cown));
        if (o->rc < found) {
            broken(c, "rc of an object in region %u is %u, %u references exist", r->id, o->rc, found);
            return;
        }
        all += o->rc;
    }
    uint64_t local = all - c->inner_edges - (r->parent || r->cown);
    bool closed = region_states[r->id] == REGION_CLOSED;
    if (c->to_bridge != r->inner)
        broken(c, "inner of region %u is %u, %lu references to its bridge exist", r->id, r->inner,
               (unsigned long)c->to_bridge);
    else if (closed && !r->lrc && holder(r) && local)
        broken(c, "rc in region %u: %lu references more than exist, and it is closed", r->id,
               (unsigned long)local);
    else if (holder(r) && local != r->lrc)
        broken(c, "lrc of region %u is %u, the counts of its members say %lu", r->id, r->lrc,
               (unsigned long)local);
    else if (closed == region_is_open(r) || (!closed && region_states[r->id] != REGION_OPEN))
        broken(c, "state of region %u is %d with lrc %u and osc %u", r->id, region_states[r->id], r->lrc,
               r->osc);
}

static uint32_t live_entries(const OutMap *m) {
    uint32_t n = 0;
    for (uint32_t i = 0; m->at && i <= m->mask; i++) n += m->at[i].count != 0;
    return n;
}

/* Holders of a frozen region: regions whose table names it, and threads. Only the running thread's table may
 * be read, so with more threads alive the number is a lower bound. */
static void check_holders(Check *c, uint32_t rid) {
    uint32_t known = 0;
    for (uint32_t i = RID_FIRST; i < region_ids_end(); i++)
        if (region_states[i] && region_states[i] != REGION_ALIAS)
            known += region_out_count(&regions[i].out, rid) != 0;
    known += count_held(&c->T->counts[rid]) + region_credit(c->T, rid);
    known += regions[rid].apart;
    uint32_t holders = (uint32_t)regions[rid].life;
    if (holders < known || (holders > known && lf_policy.count_apart && thread_live_count() == 1))
        broken(c, "holders of region %u is %u, %u hold it", rid, holders, known);
}

static void check_out(Check *c) {
    Region *r = c->r;
    uint32_t entries = live_entries(&r->out), found = 0;
    for (uint64_t i = 0; c->counts.at && i <= c->counts.mask && c->ok; i++) {
        uint64_t key = c->counts.at[i].key;
        if (!key) continue;
        bool frozen = key < LF_MAX_REGIONS && region_states[key] == REGION_FROZEN;
        if (!frozen && (key < LF_MAX_REGIONS || v_as_obj(key)->rid != RID_ATOMS)) continue;
        found++;
        uint32_t counted = region_out_count(&r->out, key);
        if (counted != c->counts.at[i].count)
            broken(c, "out of region %u counts %u references where %u exist", r->id, counted,
                   c->counts.at[i].count);
        else if (frozen)
            check_holders(c, (uint32_t)key);
    }
    if (found != entries)
        broken(c, "out of region %u has %u entries, %u are referred to", r->id, entries, found);
}

/* I9: a member is in a heap of the region or adopted; blocks in no member are lent. */
static void check_memory(Check *c) {
    Region *r = c->r;
    uint32_t adopted = 0;
    int64_t own = 0;
    for (uint32_t i = 0; i < r->nmembers; i++) {
        Obj *o = r->members[i];
        adopted += (o->aux & AUX_ADOPTED) != 0;
        if (!(o->aux & AUX_ADOPTED) != (i >= r->nadopted))
            broken(c, "adopted of region %u is %u, member %u stands on the wrong side", r->id, r->nadopted,
                   i);
        if (o->aux >> 8 != (i & 0xFFFFFF) || region_of(o) != r) {
            broken(c, "members of region %u: place %u is wrong", r->id, i);
            return;
        }
    }
    for (Heap *h = r->heaps; h; h = h->next) {
        own += h->own;
        int64_t live = heap_count(h), lent = heap_lent(h);
        if (live != h->own + lent)
            broken(c, "lent of a heap of region %u is %ld, %ld of its %ld blocks are not members", r->id,
                   (long)lent, (long)(live - h->own), (long)live);
    }
    if (own != r->nmembers - adopted)
        broken(c, "own of the heaps of region %u is %ld, %u members lie in them", r->id, (long)own,
               r->nmembers - adopted);
    if (adopted != r->nadopted)
        broken(c, "adopted of region %u is %u, %u members are", r->id, r->nadopted, adopted);
}

bool region_verify(Thread *T, Region *r, char *why, size_t n) {
    Check c = {.T = T, .r = r, .why = why, .n = n, .ok = true};
    bool frozen = region_states[r->id] == REGION_FROZEN;
    check_memory(&c);
    for (uint32_t i = 0; i < r->nmembers && c.ok; i++) {
        Value type = v_obj(shape_of(r->members[i])->type);
        if (shape_visit(r->members[i], region_edge, &c) && type) region_edge(&type, &c);
    }
    if (c.ok) check_children(&c);
    if (c.ok && !frozen) check_counts(&c);
    if (c.ok) check_out(&c);
    if (c.ok && frozen) check_holders(&c, r->id);
    free(c.counts.at);
    return c.ok;
}

/* ---- the local region
 * ---------------------------------------------------------------------------------------- */

static bool met(Check *c, Obj *o) {
    if (c->ntodo == c->todo_cap) {
        uint32_t cap = c->todo_cap ? c->todo_cap * 2 : 1024;
        Obj **grown = realloc(c->todo, cap * sizeof *grown);
        if (!grown) return false;
        c->todo = grown;
        c->todo_cap = cap;
    }
    c->todo[c->ntodo++] = o;
    return true;
}

/* I1 and half of I4: every object reached is of a kind that may be reached from here, and no count is below
 * the number of references that were found. */
static bool local_edge(Value *slot, void *ctx) {
    Check *c = ctx;
    if (!v_is_obj(*slot)) return true;
    Obj *o = v_as_obj(*slot);
    if (o->rid == RID_IMMORTAL || o->rid == RID_ATOMS) return true;
    if (o->rid != RID_LOCAL) {
        if (!region_states || o->rid >= LF_MAX_REGIONS)
            return broken(c, "rid of an object is %u, no such region", o->rid);
        RegionState state = region_states[region_root(o->rid)];
        if (state == REGION_FROZEN || state == REGION_READ || state == REGION_OPEN) return true;
        return broken(c, "region %u is referred to by a local object in state %d", o->rid, state);
    }
    if (o->aux & AUX_DYING) return broken(c, "a dead %s is still referred to", kind_of(o)->name);
    uint32_t *count = seen(&c->counts, v_obj(o));
    if (++*count > o->rc)
        return broken(c, "rc of a %s is %u, %u references exist", kind_of(o)->name, o->rc, *count);
    return *count > 1 || met(c, o);
}

static void check_candidates(Check *c) {
    Thread *T = c->T;
    for (uint32_t i = 0; i < T->ncandidates && c->ok; i++) {
        Obj *o = T->candidates[i];
        if (o->rid > RID_IMMORTAL || !(o->aux & AUX_BUFFERED) || o->aux >> 8 != i)
            broken(c, "candidate %u is not where it says", i);
        else if (o->rid == RID_IMMORTAL)
            continue; /* it became so while it waited; the collector passes over it */
        else if (o->rc == 0)
            broken(c, "rc of candidate %u is 0", i);
        else if (*seen(&c->counts, v_obj(o)) == 0) {
            /* reached from the buffer, which holds no reference: its own edges count, it does not */
            if (met(c, o)) *seen(&c->counts, v_obj(o)) = 0;
        }
    }
}

static void trace(Check *c) {
    Seen done = {0};
    while (c->ntodo && c->ok) {
        Obj *o = c->todo[--c->ntodo];
        uint32_t *once = seen(&done, v_obj(o));
        if (++*once > 1) continue;
        Value type = v_obj(shape_of(o)->type);
        if (shape_visit(o, local_edge, c) && type) local_edge(&type, c);
    }
    free(done.at);
}

/* Is the region T's, or in one that is? Others make, move and end theirs meanwhile; whatever is read of one
 * of those, its thread is not T. */
__attribute__((noinline, no_sanitize("thread"))) static bool is_of(const Thread *T, uint32_t id) {
    RegionState state = (RegionState)__atomic_load_n(&region_states[id], __ATOMIC_RELAXED);
    if (state != REGION_OPEN && state != REGION_CLOSED) return false;
    uint32_t up;
    while ((up = __atomic_load_n(&regions[id].parent, __ATOMIC_RELAXED))) id = up;
    return __atomic_load_n(&regions[id].thread, __ATOMIC_RELAXED) == T;
}

bool lf_verify(Thread *T, char *why, size_t n) {
    Check c = {.T = T, .why = why, .n = n, .ok = true};
    Value roots[] = {T->exc, T->handled, T->modules, T->builtins, T->sysdict};
    for (size_t i = 0; i < sizeof roots / sizeof *roots && c.ok; i++) local_edge(&roots[i], &c);
    check_candidates(&c);
    trace(&c);
    free(c.todo);
    free(c.counts.at);
    for (uint32_t i = RID_FIRST; c.ok && region_states && i < region_ids_end(); i++)
        if (is_of(T, i)) c.ok = region_verify(T, &regions[i], why, n);
    return c.ok;
}

/* ---- -X check ------------------------------------------------------------------------------------------ */

void lf_check(Thread *T) {
    char why[256];
    if (lf_verify(T, why, sizeof why)) return;
    fprintf(stderr, "lfpy: -X check=%s: %s\n", lf_policy.check == CHECK_STORE ? "store" : "safepoint", why);
    abort();
}

void lf_check_leaks(void) {
    uint32_t left = 0;
    for (uint32_t i = RID_FIRST; region_states && i < region_ids_end(); i++)
        left += region_states[i] == REGION_OPEN || region_states[i] == REGION_CLOSED;
    int64_t cowns = cown_live_count();
    if (left) fprintf(stderr, "lfpy: -X check: regions that were never freed: %u\n", left);
    if (cowns) fprintf(stderr, "lfpy: -X check: cowns that were never freed: %lld\n", (long long)cowns);
}
