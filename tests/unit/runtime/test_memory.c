// Out of memory: whatever allocation fails, an operation of the runtime is done or has changed nothing. The
// linker puts the functions below in the place of malloc and its kin.

#include "runtime/clean.h"
#include "runtime/freeze.h"
#include "runtime/freeze_member.h"
#include "runtime/hold.h"
#include "tests/unit/runtime/zone.h"

static long left; // the allocation that fails, from 1; 0: none

static bool fails(void) { return left && --left == 0; }
void *__real_malloc(size_t size);
void *__real_calloc(size_t n, size_t size);
void *__real_realloc(void *p, size_t size);
void *__wrap_malloc(size_t size);
void *__wrap_calloc(size_t n, size_t size);
void *__wrap_realloc(void *p, size_t size);
void *__wrap_malloc(size_t size) { return fails() ? NULL : __real_malloc(size); }
void *__wrap_calloc(size_t n, size_t size) { return fails() ? NULL : __real_calloc(n, size); }
void *__wrap_realloc(void *p, size_t size) { return fails() ? NULL : __real_realloc(p, size); }

enum { OBJECTS = 200 };

// A region with a chain of members, a child and a reference to something frozen; beside it a local chain of
// pairs that all refer to the first, the frozen pair, a text and a region of their own.
typedef struct World {
    Thread *T;
    Pair *bridge, *child, *frozen, *free, *member;
    Pair *local[OBJECTS];
    Obj *text;
} World;

static Obj text_type = {.rid = RID_IMMORTAL};
static const Kind text_kind = {.name = "text", .flags = KIND_ATOM | KIND_FREEZABLE};

static World world(void) {
    static uint32_t text_shape;
    World w = {.T = begin_regions()};
    Thread *T = w.T;
    if (!text_shape) text_shape = shape_new_root(&text_kind, &text_type, 0, 0, 0);
    w.bridge = zone(T);
    w.child = zone(T);
    w.free = zone(T);
    w.frozen = pair(T, V_UNDEF, V_UNDEF);
    ck_assert(lf_freeze(T, (Value[]){v_obj(w.frozen)}, 1));
    w.member = pair(T, held(T, w.frozen), v_obj(w.child));
    for (int i = 0; i < OBJECTS; i++) w.member = pair(T, v_obj(w.member), V_UNDEF);
    ck_assert(put(T, w.bridge, &w.bridge->left, held(T, w.member)));
    w.text = lf_alloc_atom(T, text_shape, sizeof(Obj) + 16);
    w.local[0] = pair(T, held(T, w.frozen), v_obj(w.free));
    for (int i = 1; i < OBJECTS; i++)
        w.local[i] =
            pair(T, held(T, w.local[i - 1]), i == 1 ? lf_retain(T, v_obj(w.text)) : held(T, w.local[0]));
    sound(T);
    return w;
}

static void end(World w) {
    sound(w.T);
    for (int i = 0; i < OBJECTS; i++) lf_release(w.T, v_obj(w.local[i]));
    Obj *rest[] = {&w.bridge->head, &w.member->head, &w.frozen->head, w.text};
    for (size_t i = 0; i < sizeof rest / sizeof *rest; i++) lf_release_obj(w.T, rest[i]);
    region_let_go(w.T);
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(w.T);
}

// What can be seen of a world: where each object lies, its count and marks, and what the regions count.
typedef struct Look {
    uint32_t rid[OBJECTS], rc[OBJECTS], member_rid, member_rc, lrc, osc, nmembers, child_parent, free_parent,
        free_lrc, holders, text_rc;
    uint32_t marks;
} Look;

static Look look(const World *w) {
    Look l = {.member_rid = region_root(w->member->head.rid),
              .member_rc = w->member->head.rc,
              .lrc = of(w->bridge)->lrc,
              .osc = of(w->bridge)->osc,
              .nmembers = of(w->bridge)->nmembers,
              .child_parent = of(w->child)->parent,
              .free_parent = of(w->free)->parent,
              .free_lrc = of(w->free)->lrc,
              .holders = (uint32_t)of(w->frozen)->life,
              .text_rc = w->text->rc};
    for (int i = 0; i < OBJECTS; i++) {
        l.rid[i] = w->local[i]->head.rid;
        l.rc[i] = w->local[i]->head.rc;
        l.marks |= w->local[i]->head.aux & (AUX_GRAY | AUX_WHITE);
    }
    l.marks |= (w->bridge->head.aux | w->free->head.aux | w->member->head.aux) & (AUX_GRAY | AUX_WHITE);
    return l;
}

static void unchanged(const World *w, const Look *before) {
    Look now = look(w);
    ck_assert_uint_eq(now.marks, 0);
    ck_assert_mem_eq(&now, before, sizeof now);
    sound(w->T);
}

// Does `act` with the 1st, 2nd, ... allocation failing, until none does. It must have failed `least` times.
static void every_way(bool (*act)(World *w), int least) {
    for (int n = 1;; n++) {
        World w = world();
        Look before = look(&w);
        int errors = memory_errors;
        left = n;
        bool done = act(&w);
        bool failed = left == 0;
        left = 0;
        if (!done) {
            ck_assert_msg(failed, "allocation %d did not fail, the operation did", n);
            ck_assert_int_eq(memory_errors, errors + 1);
            unchanged(&w, &before);
            ck_assert(act(&w)); // and now it works
        }
        end(w);
        if (!failed) {
            ck_assert_int_gt(n, least);
            return;
        }
    }
}

static bool slurp(World *w) {
    return put(w->T, w->bridge, &w->bridge->right, held(w->T, w->local[OBJECTS - 1]));
}
static bool may_slurp(World *w) { return lf_may_store(w->T, &w->bridge->head, v_obj(w->local[OBJECTS - 1])); }
static bool freeze_local(World *w) { return lf_freeze(w->T, (Value[]){v_obj(w->local[OBJECTS - 1])}, 1); }
static bool freeze_member(World *w) { return lf_freeze_members(w->T, (Value[]){v_obj(w->member)}, 1); }
static bool freeze_region(World *w) {
    Value v = held(w->T, w->bridge);
    bool ok = region_freeze(w->T, &w->bridge->head);
    lf_release(w->T, v);
    return ok;
}
static bool extract(World *w) {
    Obj *o = v_as_obj(w->member->left);
    return region_extract(w->T, of(w->bridge), o) || refused;
}
static bool collect(World *w) { return region_collect(w->T, of(w->bridge)) >= 0; }
static bool clean(World *w) {
    region_set_dirty(of(w->bridge), true);
    bool ok = region_clean(w->T, of(w->bridge)) >= 0;
    if (!ok) region_set_dirty(of(w->bridge), false);
    return ok;
}
static bool merge(World *w) {
    return w->child->head.rid == w->bridge->head.rid || region_merge(w->T, &w->child->head);
}

START_TEST(test_slurp) {
    every_way(slurp, 8);
    every_way(may_slurp, 5);
}
END_TEST
START_TEST(test_freeze) {
    every_way(freeze_local, 5);
    every_way(freeze_region, 0);
    every_way(freeze_member, 5);
}
END_TEST
START_TEST(test_inside_a_region) {
    every_way(extract, 2);
    every_way(collect, 2);
    every_way(clean, 2);
    every_way(merge, 0);
}
END_TEST

// Counting references to frozen regions needs no memory that could be missing.
START_TEST(test_counting_does_not_fail) {
    Thread *T = begin_regions();
    enum { MANY = 3000 };
    static Pair *frozen[MANY];
    for (int i = 0; i < MANY; i++) {
        frozen[i] = pair(T, V_UNDEF, V_UNDEF);
        ck_assert(lf_freeze(T, (Value[]){v_obj(frozen[i])}, 1));
        region_give_hold(T, v_obj(frozen[i])); // held apart from the thread's own table
    }
    region_let_go(T);
    left = 1;
    for (int i = 0; i < MANY; i++) lf_retain(T, v_obj(frozen[i]));
    long unused = left;
    left = 0;
    ck_assert_int_eq(unused, 1);
    for (int i = 0; i < MANY; i++) region_drop_hold(T, v_obj(frozen[i]));
    ck_assert_int_eq(pairs_alive, MANY);
    for (int i = 0; i < MANY; i++) lf_release(T, v_obj(frozen[i]));
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

UNIT_MAIN("memory", test_slurp, test_freeze, test_inside_a_region, test_counting_does_not_fail)
