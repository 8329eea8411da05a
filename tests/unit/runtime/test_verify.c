// verify() finds each broken counter and names it.

#include "runtime/freeze.h"
#include "runtime/hold.h"
#include "tests/unit/runtime/zone.h"

// r is the region of a bridge that we hold, with one child (closed, so that its rc must add up) and one
// frozen object.
typedef struct World {
    Thread *T;
    Pair *bridge, *child, *frozen, *member;
} World;

static World world(void) {
    World w = {.T = begin_regions()};
    w.bridge = zone(w.T);
    w.child = zone(w.T);
    w.frozen = pair(w.T, V_UNDEF, V_UNDEF);
    ck_assert(lf_freeze(w.T, (Value[]){v_obj(w.frozen)}, 1));
    w.member = pair(w.T, held(w.T, w.frozen), v_obj(w.child));
    ck_assert(put(w.T, w.bridge, &w.bridge->left, v_obj(w.member)));
    ck_assert(put(w.T, w.bridge, &w.bridge->right, held(w.T, w.bridge)));
    ck_assert(region_give_heap(of(w.bridge)));
    Pair *born = region_alloc(w.T, of(w.bridge), pair_shape, sizeof *born);
    pairs_alive++;
    ck_assert(put(w.T, w.member, &w.member->left, v_obj(born)));
    ck_assert(put(w.T, born, &born->left, held(w.T, w.frozen)));
    sound(w.T);
    return w;
}

static void end(World w) {
    sound(w.T);
    lf_release(w.T, v_obj(w.frozen));
    lf_release(w.T, v_obj(w.bridge));
    region_let_go(w.T);
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(w.T);
}

static void names(World w, const char *counter) {
    ck_assert_msg(!lf_verify(w.T, why, sizeof why), "%s: nothing found", counter);
    ck_assert_msg(strncmp(why, counter, strlen(counter)) == 0, "%s: %s", counter, why);
}

#define BREAK(field, change, undo, name) \
    do {                                 \
        field change;                    \
        names(w, name " of region");     \
        field undo;                      \
    } while (0)

START_TEST(test_counters_of_a_region) {
    World w = world();
    Region *r = of(w.bridge), *c = of(w.child);
    BREAK(r->lrc, ++, --, "lrc");
    BREAK(c->lrc, ++, --, "lrc");
    BREAK(r->osc, ++, --, "osc");
    BREAK(c->osc, ++, --, "osc");
    BREAK(r->inner, ++, --, "inner");
    BREAK(r->nadopted, ++, --, "adopted");
    uint32_t parent = c->parent;
    BREAK(c->parent, = 0, = parent, "parent");
    BREAK(c->parent, = c->id + 1, = parent, "parent");
    BREAK(r->first_child, = 0, = c->id, "parent");
    end(w);
}
END_TEST

START_TEST(test_reference_counts) {
    World w = world();
    w.child->head.rc++;
    names(w, "rc in region");
    w.child->head.rc--;
    w.member->head.rc--;
    names(w, "rc of an object in region");
    w.member->head.rc++;
    end(w);
}
END_TEST

START_TEST(test_holders) {
    World w = world();
    Region *r = of(w.bridge), *f = &regions[region_root(w.frozen->head.rid)];
    BREAK(f->life, ++, --, "holders");
    BREAK(f->life, --, ++, "holders");
    region_out_change(&r->out, f->id, 1);
    names(w, "out of region");
    region_out_change(&r->out, f->id, -1);
    BREAK(f->apart, ++, --, "holders");
    region_give_hold(w.T, held(w.T, w.frozen)); // somebody else holds it, too: nothing is wrong
    sound(w.T);
    region_drop_hold(w.T, v_obj(w.frozen));
    uint32_t place = region_out_place(&r->out, f->id);
    uint32_t count = r->out.at[place].count;
    BREAK(r->out.at[place].count, = count - 1, = count, "out");
    BREAK(r->out.at[place].count, = 0, = count, "out");
    end(w);
}
END_TEST

START_TEST(test_heaps) {
    World w = world();
    Heap *h = of(w.bridge)->heaps;
    h->lent++;
    names(w, "lent of a heap");
    h->lent--;
    h->own++;
    h->lent--;
    names(w, "lent of a heap");
    h->lent++;
    h->own--;
    end(w);
}
END_TEST

START_TEST(test_the_local_region) {
    Thread *T = begin_regions();
    Pair *p = pair(T, V_UNDEF, V_UNDEF), *q = pair(T, held(T, p), held(T, p));
    T->handled = v_obj(q);
    sound(T);
    p->head.rc = 1;
    ck_assert(!lf_verify(T, why, sizeof why));
    ck_assert_str_eq(why, "rc of a pair is 1, 2 references exist");
    p->head.rc = 3;
    p->head.rid = 1u << 30;
    ck_assert(!lf_verify(T, why, sizeof why));
    p->head.rid = RID_LOCAL;
    lf_release(T, held(T, p)); // a candidate
    sound(T);
    p->head.aux ^= 1u << 8;
    ck_assert(!lf_verify(T, why, sizeof why));
    p->head.aux ^= 1u << 8;
    T->handled = V_UNDEF;
    lf_release(T, v_obj(q));
    lf_release(T, v_obj(p));
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

UNIT_MAIN("verify", test_counters_of_a_region, test_reference_counts, test_holders, test_heaps,
          test_the_local_region)
