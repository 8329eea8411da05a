// Counting references and taking dead objects apart.

#include "tests/unit/runtime/pair.h"

START_TEST(test_release_frees_what_was_held) {
    Thread *T = begin();
    Pair *inner = pair(T, v_int(1), V_NONE);
    Pair *outer = pair(T, held(T, inner), v_double(2.5));
    ck_assert_uint_eq(inner->head.rc, 2);
    lf_release(T, v_obj(inner));
    ck_assert_int_eq(pairs_alive, 2);
    lf_release(T, v_obj(outer));
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

START_TEST(test_store_releases_the_old_value) {
    Thread *T = begin();
    Pair *owner = pair(T, V_UNDEF, V_UNDEF);
    ck_assert(lf_store(T, &owner->head, &owner->left, v_obj(pair(T, V_UNDEF, V_UNDEF))));
    ck_assert_int_eq(pairs_alive, 2);
    ck_assert(lf_store(T, &owner->head, &owner->left, v_int(7)));
    ck_assert_int_eq(pairs_alive, 1);
    ck_assert(owner->left == v_int(7));
    // Storing a slot's own value over itself keeps it alive.
    ck_assert(lf_store(T, &owner->head, &owner->right, v_obj(pair(T, V_UNDEF, V_UNDEF))));
    ck_assert(lf_store(T, &owner->head, &owner->right, lf_retain(T, owner->right)));
    ck_assert_int_eq(pairs_alive, 2);
    lf_release(T, v_obj(owner));
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

START_TEST(test_refused_store_changes_nothing) {
    Thread *T = begin();
    Pair *owner = pair(T, v_int(1), V_UNDEF);
    owner->head.rid = RID_IMMORTAL;
    ck_assert(!lf_store(T, &owner->head, &owner->left, v_obj(pair(T, V_UNDEF, V_UNDEF))));
    ck_assert_int_eq(refused, 1);
    ck_assert(owner->left == v_int(1));
    ck_assert_int_eq(pairs_alive, 1);
    owner->head.rid = RID_LOCAL;
    lf_release(T, v_obj(owner));
    thread_free(T);
}
END_TEST

START_TEST(test_immortals_are_not_counted) {
    Thread *T = begin();
    Pair *p = pair(T, V_UNDEF, V_UNDEF);
    lf_immortal(v_obj(p));
    for (int i = 0; i < 10; i++) lf_release(T, v_obj(p));
    ck_assert_int_eq(pairs_alive, 1);
    ck_assert_uint_eq(p->head.rc, 1);
    p->head.rid = RID_LOCAL;
    lf_release(T, v_obj(p));
    thread_free(T);
}
END_TEST

START_TEST(test_a_long_chain_needs_no_stack) {
    Thread *T = begin();
    Value chain = V_NONE;
    for (int i = 0; i < 1000000; i++) chain = v_obj(pair(T, chain, V_UNDEF));
    lf_release(T, chain);
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

START_TEST(test_a_deep_tree_needs_no_stack) {
    Thread *T = begin();
    Value tree = V_NONE;
    for (int i = 0; i < 100000; i++) tree = v_obj(pair(T, v_obj(pair(T, V_NONE, v_int(i))), tree));
    lf_release(T, tree);
    ck_assert_int_eq(pairs_alive, 0);
    ck_assert_uint_eq(T->ncandidates, 0);
    thread_free(T);
}
END_TEST

static Value saved;
static void save(Thread *T, Pair *p) { saved = held(T, p); }

START_TEST(test_a_finalizer_may_save_its_object_once) {
    Thread *T = begin();
    when_finalized = save;
    Pair *p = pair_of_shape(T, pair_del_shape, v_int(1), V_UNDEF);
    lf_release(T, v_obj(p));
    ck_assert_int_eq(finalized, 1);
    ck_assert_int_eq(pairs_alive, 1);
    ck_assert(v_as_obj(saved) == &p->head && p->left == v_int(1));
    lf_release(T, saved);
    ck_assert_int_eq(finalized, 1);
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

START_TEST(test_weak_references_are_told) {
    Thread *T = begin();
    Pair *p = pair(T, V_UNDEF, V_UNDEF);
    p->head.aux |= AUX_WEAK;
    lf_release(T, v_obj(p));
    ck_assert_int_eq(weak_died, 1);
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

static void collect_now(Thread *T, Pair *p) {
    (void)p;
    lf_collect(T);
}

// A finalizer that collects while other dead objects, once candidates, wait to be taken apart.
START_TEST(test_a_collection_leaves_waiting_dead_alone) {
    Thread *T = begin();
    when_finalized = collect_now;
    Value chain = V_NONE;
    for (int i = 0; i < 300; i++) {
        Pair *p = pair(T, chain, v_obj(pair_of_shape(T, pair_del_shape, V_UNDEF, V_UNDEF)));
        lf_release(T, held(T, p)); // now a candidate
        chain = v_obj(p);
    }
    ck_assert_uint_eq(T->ncandidates, 300);
    lf_release(T, chain);
    ck_assert_int_eq(pairs_alive, 0);
    ck_assert_int_eq(finalized, 300);
    thread_free(T);
}
END_TEST

UNIT_MAIN("count", test_release_frees_what_was_held, test_store_releases_the_old_value,
          test_refused_store_changes_nothing, test_immortals_are_not_counted,
          test_a_long_chain_needs_no_stack, test_a_deep_tree_needs_no_stack,
          test_a_finalizer_may_save_its_object_once, test_weak_references_are_told,
          test_a_collection_leaves_waiting_dead_alone)
