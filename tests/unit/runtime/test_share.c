// Atoms that several threads hold are counted exactly and freed once.

#include "tests/unit/runtime/pair.h"
#include <pthread.h>

enum { ROUNDS = 200000 };

static void *hold_and_let_go(void *atom) {
    Thread *T = thread_new();
    for (int i = 0; i < ROUNDS; i++) {
        Value v = lf_retain(T, v_obj(atom));
        lf_release(T, v);
    }
    lf_release(T, v_obj(atom));
    thread_free(T);
    return NULL;
}

START_TEST(test_counts_from_four_threads) {
    Thread *T = begin();
    Pair *atom = pair(T, V_UNDEF, V_UNDEF);
    region_share_atom(T, &atom->head);
    ck_assert_uint_eq(atom->head.rid, RID_ATOMS);
    pthread_t threads[4];
    for (int i = 0; i < 4; i++) {
        lf_retain(T, v_obj(atom));
        thread_starts();
        ck_assert_int_eq(pthread_create(&threads[i], NULL, hold_and_let_go, atom), 0);
    }
    for (int i = 0; i < 4; i++) pthread_join(threads[i], NULL);
    ck_assert_uint_eq(atom->head.rc, 1);
    ck_assert_int_eq(pairs_alive, 1);
    lf_release(T, v_obj(atom));
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

static void *chains(void *unused) {
    Thread *T = thread_new();
    for (int round = 0; round < 20; round++) {
        Value chain = V_NONE;
        for (int i = 0; i < 5000; i++) {
            Pair *p = lf_alloc(T, pair_shape, sizeof *p);
            lf_init(&p->left, chain);
            chain = v_obj(p);
        }
        __atomic_fetch_add(&pairs_alive, 5000, __ATOMIC_RELAXED);
        while (v_is_obj(chain)) {
            Pair *p = (Pair *)v_as_obj(chain);
            chain = p->left;
            p->left = V_UNDEF;
            lf_free_obj(T, &p->head, sizeof *p);
            __atomic_fetch_sub(&pairs_alive, 1, __ATOMIC_RELAXED);
        }
    }
    thread_free(T);
    return unused;
}

START_TEST(test_threads_have_heaps_of_their_own) {
    Thread *T = begin();
    pthread_t threads[4];
    thread_starts();
    for (int i = 0; i < 4; i++) ck_assert_int_eq(pthread_create(&threads[i], NULL, chains, NULL), 0);
    for (int i = 0; i < 4; i++) pthread_join(threads[i], NULL);
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

UNIT_MAIN("share", test_counts_from_four_threads, test_threads_have_heaps_of_their_own)
