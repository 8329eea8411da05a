// Work inside one region: cleaning, collecting its cycles, taking a part of it out.

#include "runtime/clean.h"
#include "runtime/freeze.h"
#include "runtime/hold.h"
#include "tests/unit/runtime/zone.h"

START_TEST(test_clean_counts_anew) {
    Thread *T = begin_regions();
    Pair *b = zone(T), *x = pair(T, V_UNDEF, V_UNDEF);
    ck_assert(put(T, b, &b->left, held(T, x)));
    ck_assert_int_eq(region_clean(T, of(b)), 0); // nothing is dirty
    region_set_dirty(of(b), true);
    of(b)->lrc += 5; // what a dirty region's count may look like
    ck_assert(region_is_open(of(b)));
    ck_assert_int_eq(region_clean(T, of(b)), 1);
    holds(of(b), 2, 0);
    sound(T);
    lf_release(T, v_obj(x));
    lf_release(T, v_obj(b));
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

START_TEST(test_clean_lets_go_of_what_the_graph_lost) {
    Thread *T = begin_regions();
    Pair *b = zone(T), *y = pair(T, V_UNDEF, V_UNDEF), *x = pair(T, v_obj(y), V_UNDEF), *child = zone(T);
    ck_assert(put(T, x, &x->right, v_obj(child)));
    ck_assert(put(T, b, &b->left, held(T, x)));
    ck_assert_uint_eq(of(child)->parent, of(b)->id);
    ck_assert(put(T, b, &b->left, V_NONE));
    ck_assert(of(x) == of(b)); // membership is sticky
    region_set_dirty(of(b), true);
    ck_assert_int_eq(region_clean(T, of(b)), 1);
    ck_assert(x->head.rid == RID_LOCAL && y->head.rid == RID_LOCAL);
    ck_assert_uint_eq(of(child)->parent, 0); // its owner is local now: a borrow
    holds(of(child), 1, 0);
    holds(of(b), 1, 0);
    sound(T);
    lf_release(T, v_obj(x));
    lf_release(T, v_obj(b));
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

START_TEST(test_clean_reaches_subregions) {
    Thread *T = begin_regions();
    Pair *b = zone(T), *child = zone(T), *grandchild = zone(T);
    ck_assert(put(T, child, &child->left, v_obj(grandchild)));
    ck_assert(put(T, b, &b->left, v_obj(child)));
    holds(of(b), 1, 0);
    region_set_dirty(of(grandchild), true);
    holds(of(b), 1, 1);
    ck_assert_int_eq(region_clean(T, of(b)), 1);
    holds(of(b), 1, 0);
    holds(of(grandchild), 0, 0);
    sound(T);
    lf_release(T, v_obj(b));
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

START_TEST(test_collect_frees_cycles) {
    Thread *T = begin_regions();
    Pair *b = zone(T), *ring[3];
    for (int i = 0; i < 3; i++) ring[i] = pair(T, V_UNDEF, V_UNDEF);
    for (int i = 0; i < 3; i++) ck_assert(put(T, ring[i], &ring[i]->left, held(T, ring[(i + 1) % 3])));
    Pair *kept = pair(T, V_UNDEF, V_UNDEF);
    ck_assert(put(T, kept, &kept->left, held(T, kept)));
    ck_assert(put(T, b, &b->left, held(T, ring[0])));
    ck_assert(put(T, b, &b->right, held(T, kept)));
    ck_assert_int_eq(region_collect(T, of(b)), 0);
    for (int i = 0; i < 3; i++) lf_release(T, v_obj(ring[i]));
    ck_assert(put(T, b, &b->left, V_NONE));
    ck_assert(put(T, b, &b->right, V_NONE)); // kept: a cycle that we borrow
    ck_assert_int_eq(pairs_alive, 5);
    ck_assert_int_eq(region_collect(T, of(b)), 3);
    ck_assert_int_eq(pairs_alive, 2);
    ck_assert(of(kept) == of(b));
    holds(of(b), 2, 0);
    sound(T);
    lf_release(T, v_obj(kept));
    ck_assert_int_eq(region_collect(T, of(b)), 1);
    sound(T);
    lf_release(T, v_obj(b));
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

START_TEST(test_extract) {
    Thread *T = begin_regions();
    Pair *b = zone(T), *shared = pair(T, V_UNDEF, V_UNDEF), *own = pair(T, V_UNDEF, V_UNDEF);
    Pair *o = pair(T, v_obj(own), held(T, shared)), *child = zone(T), *f = pair(T, V_UNDEF, V_UNDEF);
    ck_assert(lf_freeze(T, (Value[]){v_obj(f)}, 1));
    ck_assert(put(T, own, &own->left, v_obj(child)));
    ck_assert(put(T, own, &own->right, held(T, f)));
    ck_assert(put(T, b, &b->left, v_obj(shared)));
    ck_assert(put(T, b, &b->right, held(T, o)));
    ck_assert(!region_extract(T, of(b), &b->head));
    ck_assert_str_eq(said, "the bridge of a region can't be taken out of it");
    ck_assert(!region_extract(T, of(b), &o->head));
    ck_assert_str_eq(said, "the object is referred to by its region");
    sound(T);
    ck_assert(put(T, b, &b->right, V_NONE));
    ck_assert(region_extract(T, of(b), &o->head));
    ck_assert(o->head.rid == RID_LOCAL && own->head.rid == RID_LOCAL);
    ck_assert(of(shared) == of(b)); // the region reaches it, too: o borrows it
    ck_assert_uint_eq(of(child)->parent, 0);
    holds(of(b), 2, 0);
    ck_assert_uint_eq(region_out_count(&of(b)->out, region_root(f->head.rid)), 0);
    sound(T);
    lf_release(T, v_obj(o));
    lf_release(T, v_obj(f));
    lf_release(T, v_obj(b));
    region_let_go(T);
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

UNIT_MAIN("clean", test_clean_counts_anew, test_clean_lets_go_of_what_the_graph_lost,
          test_clean_reaches_subregions, test_collect_frees_cycles, test_extract)
