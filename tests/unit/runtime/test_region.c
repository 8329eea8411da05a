// Regions: what they count, who may refer to whom, how they open, close, move, freeze and die.

#include "runtime/freeze.h"
#include "runtime/hold.h"
#include "tests/unit/runtime/zone.h"
#include <pthread.h>

START_TEST(test_a_new_region_is_open) {
    Thread *T = begin_regions();
    Pair *b = zone(T);
    holds(of(b), 1, 0);
    sound(T);
    lf_release(T, v_obj(b));
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

START_TEST(test_slurp_of_a_graph) {
    Thread *T = begin_regions();
    Pair *b = zone(T), *y = pair(T, V_UNDEF, V_UNDEF), *x = pair(T, held(T, y), v_int(1));
    ck_assert(put(T, y, &y->left, held(T, x))); // a ring, and y is held by us as well
    ck_assert(put(T, b, &b->left, v_obj(x)));
    ck_assert(of(x) == of(b) && of(y) == of(b));
    holds(of(b), 2, 0);
    sound(T);
    lf_release(T, v_obj(y));
    holds(of(b), 1, 0);
    ck_assert_int_eq(lf_collect(T), 0);
    lf_release(T, v_obj(b));
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

START_TEST(test_counts_within) {
    Thread *T = begin_regions();
    Pair *b = zone(T), *x = pair(T, V_UNDEF, V_UNDEF);
    ck_assert(put(T, b, &b->left, held(T, x)));
    ck_assert(put(T, x, &x->left, held(T, b))); // a reference to the bridge from inside
    ck_assert_uint_eq(of(b)->inner, 1);
    ck_assert(put(T, b, &b->right, held(T, x)));
    ck_assert(put(T, b, &b->left, V_NONE));
    holds(of(b), 2, 0);
    sound(T);
    ck_assert(put(T, b, &b->right, V_NONE)); // x lives by our reference alone
    sound(T);
    lf_release(T, v_obj(x));
    ck_assert_int_eq(pairs_alive, 1);
    ck_assert_uint_eq(of(b)->inner, 0);
    holds(of(b), 1, 0);
    sound(T);
    ck_assert(put(T, b, &b->left, held(T, b)));
    lf_release(T, v_obj(b)); // its reference to itself does not keep it
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

START_TEST(test_nesting_opens_and_closes) {
    Thread *T = begin_regions();
    Pair *a = zone(T), *b = zone(T), *c = zone(T);
    ck_assert(put(T, b, &b->left, held(T, c)));
    ck_assert(put(T, a, &a->left, held(T, b)));
    holds(of(a), 1, 1);
    holds(of(b), 1, 1);
    lf_release(T, v_obj(b));
    holds(of(b), 0, 1);
    lf_release(T, v_obj(c));
    holds(of(c), 0, 0);
    holds(of(b), 0, 0);
    holds(of(a), 1, 0);
    sound(T);
    Value again = lf_retain(T, c->head.rid ? v_obj(c) : V_NONE); // opens the chain
    holds(of(a), 1, 1);
    holds(of(b), 0, 1);
    sound(T);
    lf_release(T, v_obj(a)); // b dies with it, c is held by us
    ck_assert_int_eq(pairs_alive, 1);
    ck_assert_uint_eq(of(c)->parent, 0);
    sound(T);
    lf_release(T, again);
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

static void refuses(Thread *T, Pair *p, Value *slot, Value v, const char *text) {
    Value before = *slot;
    refused = 0;
    ck_assert(!put(T, p, slot, v));
    ck_assert_int_eq(refused, 1);
    ck_assert_str_eq(said, text);
    ck_assert(*slot == before);
    sound(T);
}

START_TEST(test_refusals_change_nothing) {
    Thread *T = begin_regions();
    Pair *a = zone(T), *b = zone(T), *c = zone(T), *x = pair(T, V_UNDEF, V_UNDEF);
    ck_assert(put(T, b, &b->left, held(T, x)));
    refuses(T, a, &a->left, held(T, x), "References to objects in other regions are forbidden");
    ck_assert(put(T, a, &a->left, held(T, b)));
    refuses(T, c, &c->left, held(T, b), "Regions are not allowed to have multiple parents");
    refuses(T, a, &a->right, held(T, b), "Regions are not allowed to have multiple parents");
    refuses(T, b, &b->right, held(T, a), "Regions are not allowed to create cycles in the ancestor tree");
    refuses(T, b, &b->right, held(T, c) == v_obj(c) ? v_obj(pair(T, v_obj(c), held(T, c))) : V_NONE,
            "Regions are not allowed to have multiple parents");
    // A graph that cannot move stays local, all of it.
    Pair *inner = pair(T, held(T, x), V_UNDEF), *outer = pair(T, v_obj(inner), V_UNDEF);
    refuses(T, a, &a->right, held(T, outer), "References to objects in other regions are forbidden");
    ck_assert_uint_eq(outer->head.rid, RID_LOCAL);
    ck_assert_uint_eq(inner->head.rid, RID_LOCAL);
    ck_assert_uint_eq(outer->head.rc, 1);
    ck_assert(put(T, a, &a->left, held(T, b))); // the slot that owns it may be given it again
    holds(of(a), 1, 1);
    Value twice[] = {v_obj(c), v_obj(c)};
    ck_assert(lf_may_store_all(T, &a->head, twice, 1));
    ck_assert(!lf_may_store_all(T, &a->head, twice, 2));
    sound(T);
    lf_release(T, v_obj(outer));
    lf_release(T, v_obj(x));
    lf_release(T, v_obj(c));
    lf_release(T, v_obj(b));
    lf_release(T, v_obj(a));
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

START_TEST(test_kinds_that_do_not_move) {
    Thread *T = begin_regions();
    static const Kind frame = {
        .name = "frame", .visit = pair_visit, .free_parts = pair_free, .flags = KIND_FREEZABLE};
    uint32_t shape = shape_new_root(&frame, NULL, 0, 0, 0);
    Pair *a = zone(T), *f = pair_of_shape(T, shape, V_UNDEF, V_UNDEF);
    refuses(T, a, &a->left, held(T, f), "Instances of type 'frame' are not movable");
    refuses(T, a, &a->left, v_obj(pair(T, held(T, f), V_NONE)), "Instances of type 'frame' are not movable");
    ck_assert_uint_eq(f->head.rc, 1);
    lf_release(T, v_obj(f));
    lf_release(T, v_obj(a));
    thread_free(T);
}
END_TEST

START_TEST(test_overwriting_frees_the_child) {
    Thread *T = begin_regions();
    Pair *a = zone(T), *b = zone(T), *c = zone(T);
    ck_assert(put(T, a, &a->left, held(T, b)));
    ck_assert(put(T, a, &a->left, V_NONE));
    ck_assert_uint_eq(of(b)->parent, 0);
    holds(of(a), 1, 0);
    ck_assert(put(T, a, &a->left, v_obj(b))); // now owned only by a
    holds(of(b), 0, 0);
    ck_assert(put(T, a, &a->left, v_obj(c))); // and dead
    ck_assert_int_eq(pairs_alive, 2);
    sound(T);
    lf_release(T, v_obj(a));
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

START_TEST(test_a_borrowed_region_dissolves) {
    Thread *T = begin_regions();
    Pair *b = zone(T), *c = zone(T), *x = pair(T, V_UNDEF, V_UNDEF);
    ck_assert(put(T, x, &x->left, v_obj(c)));
    ck_assert(put(T, b, &b->left, held(T, x)));
    holds(of(c), 0, 0);
    lf_release(T, v_obj(b));
    ck_assert_uint_eq(x->head.rid, RID_LOCAL);
    ck_assert_uint_eq(x->head.rc, 1);
    ck_assert_int_eq(pairs_alive, 2);
    holds(of(c), 1, 0); // borrowed by x
    sound(T);
    lf_release(T, v_obj(x));
    ck_assert_int_eq(pairs_alive, 0);
    Pair *d = zone(T);
    ck_assert(region_dissolve(T, &d->head));
    ck_assert_uint_eq(d->head.rid, RID_LOCAL);
    ck_assert_uint_eq(d->head.rc, 1);
    lf_release(T, v_obj(d));
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

START_TEST(test_merge_into_the_parent) {
    Thread *T = begin_regions();
    Pair *a = zone(T), *b = zone(T), *c = zone(T), *x = pair(T, V_UNDEF, V_UNDEF);
    ck_assert(!region_merge(T, &b->head));
    ck_assert(put(T, b, &b->left, held(T, x)));
    ck_assert(put(T, b, &b->right, v_obj(c)));
    ck_assert(put(T, a, &a->left, held(T, b)));
    ck_assert(region_merge(T, &b->head));
    ck_assert(of(b) == of(a) && of(x) == of(a));
    ck_assert_uint_eq(of(c)->parent, of(a)->id);
    holds(of(a), 3, 0);
    sound(T);
    ck_assert(put(T, a, &a->right, held(T, x))); // another id, the same region
    lf_release(T, v_obj(x));
    lf_release(T, v_obj(b));
    sound(T);
    lf_release(T, v_obj(a));
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

START_TEST(test_freeze_of_a_region) {
    Thread *T = begin_regions();
    Pair *a = zone(T), *b = zone(T), *p = zone(T), *x = pair(T, V_UNDEF, V_UNDEF);
    ck_assert(put(T, b, &b->left, v_obj(x)));
    ck_assert(put(T, a, &a->left, v_obj(b)));
    ck_assert(put(T, p, &p->left, held(T, a)));
    ck_assert(region_freeze(T, &a->head));
    ck_assert_int_eq(region_states[of(a)->id], REGION_FROZEN);
    ck_assert_int_eq(region_states[of(x)->id], REGION_FROZEN);
    holds(of(p), 1, 0);
    sound(T);
    refused = 0;
    ck_assert(!put(T, x, &x->left, v_int(1)));
    ck_assert(!lf_may_write(T, &x->head));
    ck_assert_int_eq(refused, 2);
    Value kept = lf_retain(T, v_obj(x));
    lf_release(T, v_obj(a));
    lf_release(T, v_obj(p));
    ck_assert_int_eq(pairs_alive, 3); // the thread stays a holder of a until it has time
    region_let_go(T);                 // now a goes; b is held by us
    ck_assert_int_eq(pairs_alive, 2);
    ck_assert(region_verify(T, of(x), why, sizeof why));
    lf_release(T, kept);
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

START_TEST(test_freeze_of_a_local_graph) {
    Thread *T = begin_regions();
    Pair *x = pair(T, V_UNDEF, V_UNDEF), *y = pair(T, held(T, x), V_NONE),
         *holder = pair(T, held(T, x), V_UNDEF);
    ck_assert(put(T, x, &x->left, held(T, y))); // a ring
    ck_assert(lf_freeze(T, (Value[]){v_obj(y)}, 1));
    ck_assert(of(x) == of(y) && region_states[of(x)->id] == REGION_FROZEN);
    sound(T);
    lf_release(T, v_obj(x));
    lf_release(T, v_obj(y));
    ck_assert_int_eq(pairs_alive, 3);
    Pair *r = zone(T);
    ck_assert(put(T, r, &r->left, v_obj(holder))); // its reference becomes the region's
    sound(T);
    region_let_go(T);
    ck_assert_uint_eq((uint32_t)of(x)->life, 1);
    lf_release(T, v_obj(r));
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

static Pair *given;
static void *take_over(void *frozen) {
    Thread *T = thread_new();
    Pair *p = (Pair *)v_as_obj(region_receive(T, v_obj(given)));
    Pair *q = lf_alloc(T, pair_shape, sizeof *q);
    __atomic_fetch_add(&pairs_alive, 1, __ATOMIC_RELAXED);
    bool ok = lf_store(T, &q->head, &q->left, lf_retain(T, v_obj(frozen))) &&
              lf_store(T, &p->head, &p->right, v_obj(q)) && lf_verify(T, why, sizeof why);
    lf_release(T, v_obj(p));
    lf_collect(T);
    thread_free(T);
    return ok ? NULL : T;
}

START_TEST(test_move_to_another_thread) {
    Thread *T = begin_regions();
    Pair *f = pair(T, V_UNDEF, V_UNDEF);
    ck_assert(lf_freeze(T, (Value[]){v_obj(f)}, 1));
    given = zone(T);
    Pair *x = pair(T, held(T, f), V_UNDEF), *sub = zone(T);
    ck_assert(put(T, x, &x->right, v_obj(sub)));
    ck_assert(put(T, given, &given->left, held(T, x)));
    ck_assert(!region_send(T, v_obj(given))); // x is borrowed
    ck_assert_str_eq(said, "the region is still open");
    lf_release(T, v_obj(x));
    ck_assert(region_send(T, v_obj(given)));
    pthread_t other;
    void *failed;
    thread_starts();
    ck_assert_int_eq(pthread_create(&other, NULL, take_over, f), 0);
    pthread_join(other, &failed);
    ck_assert_msg(!failed, "%s", why);
    ck_assert_int_eq(pairs_alive, 1);
    ck_assert_uint_eq((uint32_t)of(f)->life, 1);
    lf_release(T, v_obj(f));
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

static Value saved;
static void save(Thread *T, Pair *p) { saved = held(T, p); }

START_TEST(test_finalizers_of_a_region) {
    Thread *T = begin_regions();
    Pair *b = zone(T), *x = pair_of_shape(T, pair_del_shape, V_UNDEF, V_UNDEF);
    ck_assert(put(T, b, &b->left, v_obj(x)));
    lf_release(T, v_obj(b));
    ck_assert_int_eq(finalized, 1);
    ck_assert_int_eq(pairs_alive, 0);
    // One that saves its object dissolves the region.
    when_finalized = save;
    b = zone(T);
    x = pair_of_shape(T, pair_del_shape, V_UNDEF, V_UNDEF);
    ck_assert(put(T, b, &b->left, v_obj(x)));
    ck_assert(put(T, x, &x->left, held(T, b)));
    lf_release(T, v_obj(b));
    ck_assert_int_eq(pairs_alive, 2);
    ck_assert_uint_eq(x->head.rid, RID_LOCAL);
    sound(T);
    lf_release(T, saved);
    lf_collect(T);
    ck_assert_int_eq(pairs_alive, 0);
    // A member that dies alone, and saves itself.
    b = zone(T);
    x = pair_of_shape(T, pair_del_shape, V_UNDEF, V_UNDEF);
    ck_assert(put(T, b, &b->left, v_obj(x)));
    ck_assert(put(T, b, &b->left, V_NONE));
    ck_assert(of(x) == of(b));
    holds(of(b), 2, 0);
    sound(T);
    lf_release(T, saved);
    ck_assert_int_eq(pairs_alive, 1);
    // Frozen: thawed for its finalizers.
    when_finalized = NULL;
    x = pair_of_shape(T, pair_del_shape, V_UNDEF, V_UNDEF);
    ck_assert(lf_freeze(T, (Value[]){v_obj(x)}, 1));
    finalized = 0;
    lf_release(T, v_obj(x));
    ck_assert_int_eq(finalized, 1);
    lf_release(T, v_obj(b));
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

START_TEST(test_atoms_of_a_region) {
    Thread *T = begin_regions();
    static const Kind text = {.name = "text", .free_parts = pair_free, .flags = KIND_ATOM};
    uint32_t shape = shape_new_root(&text, NULL, 0, 0, 0);
    lf_shapes[shape].size = sizeof(Pair);
    Pair *b = zone(T), *s = pair_of_shape(T, shape, V_UNDEF, V_UNDEF);
    Pair *x = pair(T, held(T, s), held(T, s));
    ck_assert(put(T, b, &b->left, v_obj(x)));
    ck_assert(put(T, b, &b->right, held(T, s)));
    ck_assert_uint_eq(s->head.rid, RID_ATOMS);
    ck_assert_uint_eq(s->head.rc, 2); // ours and the region's
    ck_assert_uint_eq(region_out_count(&of(b)->out, v_obj(s)), 3);
    sound(T);
    ck_assert(put(T, b, &b->right, V_NONE));
    sound(T);
    ck_assert(region_dissolve(T, &b->head));
    ck_assert_uint_eq(s->head.rc, 3);
    lf_release(T, v_obj(b));
    lf_release(T, v_obj(s));
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

START_TEST(test_taking_out_of_a_slot) {
    Thread *T = begin_regions();
    Pair *b = zone(T), *c = zone(T), *x = pair(T, V_UNDEF, V_UNDEF);
    ck_assert(put(T, b, &b->left, v_obj(x)));
    ck_assert(put(T, b, &b->right, v_obj(c)));
    region_take(T, &b->head, b->left);
    b->left = V_UNDEF;
    region_take(T, &b->head, b->right);
    b->right = V_UNDEF;
    holds(of(b), 2, 0);
    holds(of(c), 1, 0);
    sound(T);
    lf_release(T, v_obj(c));
    lf_release(T, v_obj(x));
    lf_release(T, v_obj(b));
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

START_TEST(test_the_local_collector_stays_out) {
    Thread *T = begin_regions();
    Pair *b = zone(T), *x = pair(T, V_UNDEF, V_UNDEF), *local = pair(T, held(T, b), V_UNDEF);
    ck_assert(put(T, b, &b->left, v_obj(x)));
    ck_assert(put(T, x, &x->left, held(T, b)));
    ck_assert(put(T, local, &local->right, held(T, local)));
    lf_release(T, v_obj(local));
    ck_assert_int_eq(lf_collect(T), 1);
    ck_assert_int_eq(pairs_alive, 2);
    holds(of(b), 1, 0);
    sound(T);
    lf_release(T, v_obj(b));
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

START_TEST(test_ids_are_used_again) {
    Thread *T = begin_regions();
    Pair *b = zone(T);
    uint32_t id = of(b)->id, generation = region_generation(of(b));
    lf_release(T, v_obj(b));
    ck_assert_int_eq(region_states[id], REGION_FREE);
    b = zone(T);
    ck_assert_uint_eq(of(b)->id, id);
    ck_assert_uint_eq(region_generation(of(b)), generation + 1);
    lf_release(T, v_obj(b));
    lf_policy.max_regions = 128; // one block of ids, less the one in use
    static Pair *all[200];
    int n = 0;
    for (; n < 200; n++) {
        all[n] = pair(T, V_UNDEF, V_UNDEF);
        if (!region_new(T, &all[n]->head)) break;
    }
    ck_assert_int_eq(n, 64);
    ck_assert_str_eq(said, "too many regions");
    lf_policy.max_regions = LF_MAX_REGIONS;
    for (; n >= 0; n--) lf_release(T, v_obj(all[n]));
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

UNIT_MAIN("region", test_a_new_region_is_open, test_slurp_of_a_graph, test_counts_within,
          test_nesting_opens_and_closes, test_refusals_change_nothing, test_kinds_that_do_not_move,
          test_overwriting_frees_the_child, test_a_borrowed_region_dissolves, test_merge_into_the_parent,
          test_freeze_of_a_region, test_freeze_of_a_local_graph, test_move_to_another_thread,
          test_finalizers_of_a_region, test_atoms_of_a_region, test_taking_out_of_a_slot,
          test_the_local_collector_stays_out, test_ids_are_used_again)
