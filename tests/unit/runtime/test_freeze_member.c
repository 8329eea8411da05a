// Freezing what lies inside of open regions: members leave theirs first, and go back when it is refused.

#include "runtime/freeze_member.h"
#include "runtime/hold.h"
#include "tests/unit/runtime/zone.h"

static const Kind stubborn_kind = {
    .name = "stubborn", .free_parts = pair_free, .visit = pair_visit, .flags = KIND_MOVABLE};

static Pair *stubborn(Thread *T) {
    static uint32_t shape;
    if (!shape) shape = shape_new_root(&stubborn_kind, NULL, 0, 0, 0);
    lf_shapes[shape].size = sizeof(Pair);
    return pair_of_shape(T, shape, V_UNDEF, V_UNDEF);
}

static bool freeze(Thread *T, Pair *p) { return lf_freeze_members(T, (Value[]){v_obj(p)}, 1); }

START_TEST(test_a_member_leaves) {
    Thread *T = begin_regions();
    Pair *b = zone(T), *y = pair(T, V_UNDEF, V_UNDEF), *x = pair(T, held(T, y), V_UNDEF);
    ck_assert(put(T, y, &y->left, held(T, x))); // a ring
    ck_assert(put(T, b, &b->left, held(T, x)));
    ck_assert(put(T, b, &b->right, v_obj(y))); // the region refers to it twice
    holds(of(b), 2, 0);
    ck_assert(freeze(T, x));
    uint32_t f = region_root(x->head.rid);
    ck_assert_int_eq(region_states[f], REGION_FROZEN);
    ck_assert_uint_eq(region_root(y->head.rid), f);
    ck_assert_uint_eq(region_out_count(&of(b)->out, f), 2);
    ck_assert_uint_eq((uint32_t)regions[f].life, 2); // the region, and we
    holds(of(b), 1, 0);
    ck_assert_uint_eq(of(b)->nmembers, 1);
    sound(T);
    lf_release(T, v_obj(b));
    ck_assert_int_eq(pairs_alive, 2);
    lf_release(T, v_obj(x));
    region_let_go(T);
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

START_TEST(test_from_two_regions_at_once) {
    Thread *T = begin_regions();
    Pair *a = zone(T), *b = zone(T), *x = pair(T, V_UNDEF, V_UNDEF), *y = pair(T, V_UNDEF, V_UNDEF);
    ck_assert(put(T, a, &a->left, held(T, x)));
    ck_assert(put(T, b, &b->left, held(T, y)));
    Pair *local = pair(T, v_obj(x), v_obj(y));
    ck_assert(freeze(T, local));
    ck_assert_uint_eq(region_root(x->head.rid), region_root(local->head.rid));
    ck_assert_uint_eq(region_root(y->head.rid), region_root(local->head.rid));
    holds(of(a), 1, 0);
    holds(of(b), 1, 0);
    sound(T);
    lf_release(T, v_obj(local));
    lf_release(T, v_obj(a));
    lf_release(T, v_obj(b));
    region_let_go(T);
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

START_TEST(test_refused_goes_back) {
    Thread *T = begin_regions();
    Pair *b = zone(T), *child = zone(T), *f = pair(T, V_UNDEF, V_UNDEF), *no = stubborn(T);
    ck_assert(lf_freeze(T, (Value[]){v_obj(f)}, 1));
    Pair *y = pair(T, held(T, f), v_obj(child)), *x = pair(T, v_obj(y), v_obj(no));
    ck_assert(put(T, b, &b->left, held(T, x)));
    uint32_t members = of(b)->nmembers, rc = y->head.rc;
    ck_assert(!freeze(T, x));
    ck_assert_str_eq(said, "the object cannot be frozen");
    Pair *all[] = {x, y, no};
    for (int i = 0; i < 3; i++) ck_assert(of(all[i]) == of(b));
    ck_assert_uint_eq(of(b)->nmembers, members);
    ck_assert_uint_eq(y->head.rc, rc);
    ck_assert_uint_eq(of(child)->parent, of(b)->id);
    ck_assert_uint_eq(region_out_count(&of(b)->out, region_root(f->head.rid)), 1);
    holds(of(b), 2, 0);
    sound(T);
    lf_release(T, v_obj(x));
    lf_release(T, v_obj(b));
    lf_release(T, v_obj(f));
    region_let_go(T);
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

START_TEST(test_what_reaches_its_bridge_stays) {
    Thread *T = begin_regions();
    Pair *b = zone(T), *x = pair(T, V_UNDEF, V_UNDEF);
    ck_assert(put(T, b, &b->left, held(T, x)));
    ck_assert(put(T, x, &x->left, held(T, b)));
    ck_assert(!freeze(T, x));
    ck_assert_str_eq(said, "References to objects in other regions are forbidden");
    ck_assert(of(x) == of(b));
    ck_assert_uint_eq(of(b)->inner, 1);
    holds(of(b), 2, 0);
    sound(T);
    lf_release(T, v_obj(x));
    lf_release(T, v_obj(b));
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

UNIT_MAIN("freeze_member", test_a_member_leaves, test_from_two_regions_at_once, test_refused_goes_back,
          test_what_reaches_its_bridge_stays)
