// Dead cycles of the local region are found, and nothing else is.

#include "tests/unit/runtime/pair.h"

static Pair *ring(Thread *T, int n) {
    Pair *first = pair(T, V_UNDEF, V_UNDEF), *last = first;
    for (int i = 1; i < n; i++) {
        Pair *next = pair(T, V_UNDEF, V_UNDEF);
        lf_init(&last->right, v_obj(next));
        last = next;
    }
    lf_init(&last->right, held(T, first));
    return first;
}

START_TEST(test_self_reference) {
    Thread *T = begin();
    Pair *p = pair(T, V_UNDEF, V_UNDEF);
    lf_init(&p->left, held(T, p));
    lf_release(T, v_obj(p));
    ck_assert_int_eq(pairs_alive, 1);
    ck_assert_int_eq(lf_collect(T), 1);
    ck_assert_int_eq(pairs_alive, 0);
    ck_assert_int_eq(lf_collect(T), 0);
    thread_free(T);
}
END_TEST

START_TEST(test_ring_with_a_tail) {
    Thread *T = begin();
    Pair *first = ring(T, 1000);
    lf_init(&first->left, v_obj(pair(T, v_int(1), V_NONE)));
    lf_release(T, v_obj(first));
    lf_collect(T);
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

START_TEST(test_what_is_held_stays) {
    Thread *T = begin();
    Pair *first = ring(T, 100);
    Value inside = lf_retain(T, first->right);
    lf_release(T, v_obj(first));
    ck_assert_int_eq(lf_collect(T), 0);
    ck_assert_int_eq(pairs_alive, 100);
    // Every count is as it was.
    for (Pair *p = (Pair *)v_as_obj(first->right); p != first; p = (Pair *)v_as_obj(p->right)) {
        ck_assert_uint_eq(p->head.rc, &p->head == v_as_obj(inside) ? 2 : 1);
    }
    lf_release(T, inside);
    ck_assert_int_eq(lf_collect(T), 100);
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

START_TEST(test_two_rings_one_held) {
    Thread *T = begin();
    Pair *a = ring(T, 10), *b = ring(T, 10);
    lf_init(&a->left, held(T, b));
    Value keep = held(T, b);
    lf_release(T, v_obj(b));
    lf_release(T, v_obj(a));
    lf_collect(T);
    ck_assert_int_eq(pairs_alive, 10);
    lf_release(T, keep);
    lf_collect(T);
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

START_TEST(test_a_big_ring_needs_no_stack) {
    Thread *T = begin();
    lf_release(T, v_obj(ring(T, 500000)));
    lf_collect(T);
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

static Value saved;
static void save(Thread *T, Pair *p) { saved = held(T, p); }

START_TEST(test_a_finalizer_may_save_its_ring) {
    Thread *T = begin();
    when_finalized = save;
    Pair *p = pair_of_shape(T, pair_del_shape, V_UNDEF, V_UNDEF);
    Pair *q = pair(T, held(T, p), v_int(5));
    lf_init(&p->left, v_obj(q));
    lf_release(T, v_obj(p));
    lf_collect(T);
    ck_assert_int_eq(finalized, 1);
    ck_assert_int_eq(pairs_alive, 2);
    ck_assert(q->right == v_int(5) && v_as_obj(p->left) == &q->head);
    lf_release(T, saved);
    lf_collect(T);
    ck_assert_int_eq(finalized, 1);
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

START_TEST(test_weak_references_into_a_ring) {
    Thread *T = begin();
    Pair *p = ring(T, 3);
    p->head.aux |= AUX_WEAK;
    lf_release(T, v_obj(p));
    lf_collect(T);
    ck_assert_int_eq(weak_died, 1);
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

// Random graphs against a plain search from the roots.
enum { NODES = 60 };
static bool mark(Pair **nodes, const bool *root, bool *live) {
    bool more = false;
    for (int i = 0; i < NODES; i++) {
        if (!root[i] && !live[i]) continue;
        live[i] = true;
        Value slots[2] = {nodes[i]->left, nodes[i]->right};
        for (int s = 0; s < 2; s++) {
            if (!v_is_obj(slots[s])) continue;
            int64_t at = ((Pair *)v_as_obj(slots[s]))->number;
            more |= !live[at];
            live[at] = true;
        }
    }
    return more;
}

START_TEST(test_random_graphs) {
    Thread *T = begin();
    unsigned seed = 12345;
    for (int round = 0; round < 300; round++) {
        pairs_alive = 0;
        Pair *nodes[NODES];
        bool root[NODES] = {false}, live[NODES] = {false};
        for (int i = 0; i < NODES; i++) {
            nodes[i] = pair(T, V_UNDEF, V_UNDEF);
            nodes[i]->number = i;
        }
        for (int e = 0; e < NODES; e++) {
            Pair *from = nodes[rand_r(&seed) % NODES], *to = nodes[rand_r(&seed) % NODES];
            ck_assert(lf_store(T, &from->head, rand_r(&seed) % 2 ? &from->left : &from->right, held(T, to)));
        }
        int expected = 0;
        for (int i = 0; i < NODES; i++) root[i] = rand_r(&seed) % 12 == 0;
        while (mark(nodes, root, live)) continue;
        for (int i = 0; i < NODES; i++) expected += live[i];
        for (int i = 0; i < NODES; i++) {
            if (!root[i]) lf_release(T, v_obj(nodes[i]));
        }
        lf_collect(T);
        ck_assert_int_eq(pairs_alive, expected);
        for (int i = 0; i < NODES; i++) {
            if (root[i]) lf_release(T, v_obj(nodes[i]));
        }
        lf_collect(T);
        ck_assert_int_eq(pairs_alive, 0);
    }
    thread_free(T);
}
END_TEST

UNIT_MAIN("collect", test_self_reference, test_ring_with_a_tail, test_what_is_held_stays,
          test_two_rings_one_held, test_a_big_ring_needs_no_stack, test_a_finalizer_may_save_its_ring,
          test_weak_references_into_a_ring, test_random_graphs)
