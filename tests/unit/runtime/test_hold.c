// Who keeps a frozen region alive: a thread's stock of holders delays no death, and ids come back to their
// thread.

#include "runtime/freeze.h"
#include "runtime/hold.h"
#include "tests/unit/runtime/zone.h"
#include <pthread.h>

enum { ROUNDS = 100000, ONE_WAY = 1000 };

static uint32_t holders(uint32_t rid) { return (uint32_t)regions[rid].life; }

static Pair *frozen_pair(Thread *T) {
    Pair *p = pair(T, V_UNDEF, V_UNDEF);
    ck_assert(lf_freeze(T, (Value[]){v_obj(p)}, 1));
    return p;
}

START_TEST(test_a_stock_is_kept_for_what_is_met_often) {
    Thread *T = begin_regions();
    Pair *p = frozen_pair(T);
    uint32_t rid = p->head.rid;
    region_apart_add(T, rid);
    region_apart_gone(T, rid);
    ck_assert_uint_eq(region_credit(T, rid), 0);
    ck_assert_uint_eq(holders(rid), 1);
    for (int i = 0; i < 200; i++) region_apart_add(T, rid);
    ck_assert_uint_gt(region_credit(T, rid), 0);
    ck_assert_uint_eq(holders(rid), 201 + region_credit(T, rid));
    for (int i = 0; i < 200; i++) region_apart_gone(T, rid);
    ck_assert_uint_le(region_credit(T, rid), 64);
    ck_assert_uint_eq(holders(rid), 1 + region_credit(T, rid));
    ck_assert(region_only_mine(T, rid));
    ck_assert(lf_verify(T, why, sizeof why));
    lf_release(T, v_obj(p)); // the stock does not keep it
    ck_assert_int_eq(pairs_alive, 0);
    ck_assert_uint_eq(region_credit(T, rid), 0);
    thread_free(T);
}
END_TEST

START_TEST(test_a_stock_goes_with_the_registration) {
    Thread *T = begin_regions();
    Pair *p = frozen_pair(T);
    uint32_t rid = p->head.rid;
    region_apart_add(T, rid);
    for (int i = 0; i < 10; i++) {
        region_apart_add(T, rid);
        region_apart_gone(T, rid);
    }
    lf_release(T, v_obj(p));
    region_let_go(T);
    ck_assert_uint_eq(holders(rid), 1); // the one apart
    ck_assert_int_eq(pairs_alive, 1);
    region_apart_to_thread(T, rid);
    ck_assert_uint_eq(holders(rid), 1);
    lf_release(T, v_obj(p));
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

START_TEST(test_the_last_reference_goes_apart) {
    Thread *T = begin_regions();
    Pair *p = frozen_pair(T);
    uint32_t rid = p->head.rid;
    region_apart_from_thread(T, rid);
    ck_assert_uint_eq(holders(rid), 1);
    ck_assert(!count_held(&T->counts[rid]));
    ck_assert(lf_verify(T, why, sizeof why));
    region_apart_gone(T, rid);
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

static void *comes_and_goes(void *frozen) {
    Thread *T = thread_new();
    uint32_t rid = ((Pair *)frozen)->head.rid;
    region_apart_to_thread(T, rid);
    for (int i = 0; i < ROUNDS; i++) {
        region_apart_add(T, rid);
        region_apart_gone(T, rid);
    }
    for (int i = 0; i < ONE_WAY; i++) region_apart_gone(T, rid); // of those that the maker made
    lf_release(T, v_obj((Pair *)frozen));
    thread_free(T);
    return NULL;
}

START_TEST(test_several_threads_with_a_stock) {
    Thread *T = begin_regions();
    Pair *p = frozen_pair(T);
    uint32_t rid = p->head.rid;
    pthread_t threads[3];
    for (int i = 0; i < 3; i++) {
        for (int k = 0; k <= ONE_WAY; k++) region_apart_add(T, rid);
        thread_starts();
        ck_assert_int_eq(pthread_create(&threads[i], NULL, comes_and_goes, p), 0);
    }
    for (int i = 0; i < 3; i++) pthread_join(threads[i], NULL);
    ck_assert_uint_eq(holders(rid), 1 + region_credit(T, rid));
    ck_assert_int_eq(pairs_alive, 1);
    lf_release(T, v_obj(p));
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

static uint32_t given_id;
static void *ends_it(void *bridge) {
    Thread *T = thread_new();
    Value v = region_receive(T, v_obj((Pair *)bridge));
    lf_release(T, v);
    Pair *own = zone(T); // with an id from a block of its own
    bool other = own->head.rid / 64 != given_id / 64;
    lf_release(T, v_obj(own));
    thread_free(T);
    return other ? NULL : "the id did not go home";
}

START_TEST(test_an_id_comes_home) {
    Thread *T = begin_regions();
    Pair *b = zone(T);
    given_id = b->head.rid;
    ck_assert(region_send(T, v_obj(b)));
    pthread_t other;
    void *failed;
    thread_starts();
    ck_assert_int_eq(pthread_create(&other, NULL, ends_it, b), 0);
    pthread_join(other, &failed);
    ck_assert_msg(!failed, "%s", (const char *)failed);
    Pair *again[256]; // ids that are free already may come first
    uint32_t n = 0;
    do again[n] = zone(T);
    while (again[n++]->head.rid != given_id && n < 256);
    ck_assert_uint_eq(again[n - 1]->head.rid, given_id);
    while (n) lf_release(T, v_obj(again[--n]));
    thread_free(T);
}
END_TEST

UNIT_MAIN("hold", test_a_stock_is_kept_for_what_is_met_often, test_a_stock_goes_with_the_registration,
          test_the_last_reference_goes_apart, test_several_threads_with_a_stock, test_an_id_comes_home)
