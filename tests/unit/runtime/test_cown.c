// Cowns: what they may hold, who may use it, when they are released by themselves, and waiting in a circle.

#include "runtime/cown.h"
#include "runtime/freeze.h"
#include "runtime/hold.h"
#include "tests/unit/runtime/zone.h"
#include <pthread.h>
#include <unistd.h>

static const Kind cown_kind = {.name = "cown", .free_parts = cown_free, .flags = KIND_SHARE};

// A cown that holds v; NULL: refused.
static Cown *cown(Thread *T, Value v) {
    static uint32_t shape;
    if (!shape) shape = shape_new_root(&cown_kind, NULL, 0, 0, 0);
    Cown *c = lf_alloc_atom(T, shape, sizeof *c);
    ck_assert_ptr_nonnull(c);
    if (cown_init(T, c, v)) return c;
    lf_release_obj(T, &c->h);
    return NULL;
}

static void gone(Thread *T) {
    ck_assert_int_eq(pairs_alive, 0);
    ck_assert_int_eq(cown_live_count(), 0);
    thread_free(T);
}

START_TEST(test_a_closed_region_is_released_at_once) {
    Thread *T = begin_regions();
    Pair *b = zone(T);
    Cown *c = cown(T, v_obj(b));
    ck_assert(c->pending && cown_is_held(c)); // we hold the bridge
    ck_assert_ptr_eq(of(b)->cown, c);
    sound(T);
    Region *r = of(b);
    lf_release(T, v_obj(b));
    ck_assert(!c->pending && !cown_is_held(c));
    ck_assert_ptr_null(r->thread);
    ck_assert_int_eq(cown_acquire(T, c, -1), COWN_DONE);
    ck_assert(cown_is_mine(T, c));
    ck_assert_ptr_eq(r->thread, T);
    sound(T);
    ck_assert(cown_release(T, c));
    lf_release_obj(T, &c->h);
    gone(T);
}
END_TEST

START_TEST(test_what_it_refuses) {
    Thread *T = begin_regions();
    Pair *outer = zone(T), *inner = zone(T), *member = pair(T, V_UNDEF, V_UNDEF),
         *local = pair(T, V_UNDEF, V_UNDEF);
    ck_assert(put(T, outer, &outer->left, held(T, inner)));
    ck_assert(put(T, outer, &outer->right, held(T, member)));
    const struct {
        Pair *value;
        const char *text;
    } cases[] = {{local, "attempted to store a local object in a cown."},
                 {member, "attempted to store a owned object in a cown."},
                 {inner, "attempted to set the cown for a subregion"}};
    for (size_t i = 0; i < sizeof cases / sizeof *cases; i++) {
        ck_assert_ptr_null(cown(T, v_obj(cases[i].value)));
        ck_assert_str_eq(said, cases[i].text);
        sound(T);
    }
    Cown *c = cown(T, v_obj(outer));
    ck_assert_ptr_null(cown(T, v_obj(outer)));
    ck_assert_str_eq(said, "attempted to set a cown for a region with a cown");
    ck_assert_uint_eq(of(outer)->lrc, 2); // outer and member
    sound(T);
    Pair *all[] = {inner, member, local, outer};
    for (int i = 0; i < 4; i++) lf_release(T, v_obj(all[i]));
    ck_assert(!cown_is_held(c));
    lf_release_obj(T, &c->h);
    gone(T);
}
END_TEST

START_TEST(test_an_open_region_is_not_released) {
    Thread *T = begin_regions();
    Pair *b = zone(T), *x = pair(T, V_UNDEF, V_UNDEF);
    ck_assert(put(T, b, &b->left, held(T, x)));
    Cown *c = cown(T, v_obj(b));
    lf_release(T, v_obj(b));
    ck_assert(c->pending && cown_is_held(c)); // x is borrowed
    ck_assert(!cown_release(T, c));
    ck_assert_str_eq(said, "the cown can't be released, since the contained region is still open");
    ck_assert(cown_is_held(c));
    ck_assert_int_eq(cown_acquire(T, c, 0), COWN_REFUSED);
    ck_assert(strstr(said, "is pending: this thread has it already") != NULL);
    sound(T);
    lf_release(T, v_obj(x));
    ck_assert(!cown_is_held(c));
    ck_assert_int_eq(cown_acquire(T, c, 0), COWN_DONE);
    ck_assert(!c->pending); // from now on it is released by hand only
    lf_retain(T, c->value);
    lf_release(T, c->value);
    ck_assert(cown_is_held(c));
    ck_assert(cown_release(T, c));
    ck_assert(!cown_release(T, c));
    ck_assert(strstr(said, "is not acquired by this thread: use it in a behaviour") != NULL);
    lf_release_obj(T, &c->h);
    gone(T);
}
END_TEST

START_TEST(test_another_content) {
    Thread *T = begin_regions();
    Pair *a = zone(T), *b = zone(T), *f = pair(T, V_UNDEF, V_UNDEF), *local = pair(T, V_UNDEF, V_UNDEF);
    ck_assert(lf_freeze(T, (Value[]){v_obj(f)}, 1));
    Cown *c = cown(T, v_obj(a));
    Value old;
    ck_assert(cown_replace(T, c, v_obj(b), &old));
    ck_assert(old == v_obj(a));
    ck_assert_ptr_null(of(a)->cown);
    holds(of(a), 2, 0); // free again: ours, and what the cown gave up
    lf_release(T, old);
    ck_assert(!cown_replace(T, c, v_obj(local), &old)); // the refused one stays with us
    lf_release(T, v_obj(local));
    ck_assert_ptr_eq(of(b)->cown, c);
    ck_assert(cown_replace(T, c, v_obj(f), &old)); // frozen: counted by holders
    lf_release(T, old);
    ck_assert_uint_eq((uint32_t)of(f)->life, 2);
    sound(T);
    lf_release(T, v_obj(f));
    region_let_go(T);
    ck_assert_int_eq(pairs_alive, 3); // the cown keeps it
    lf_release(T, v_obj(a));
    lf_release(T, v_obj(b));
    lf_release_obj(T, &c->h);
    region_let_go(T);
    ck_assert_int_eq(pairs_alive, 0);
    ck_assert_int_eq(cown_live_count(), 0);
    thread_free(T);
}
END_TEST

// ---- two threads ------------------------------------------------------------------------------------------

typedef struct Work {
    Cown *a, *b;
    int times;
    _Atomic(int) phase;
    CownResult second;
} Work;

static void *count_up(void *arg) {
    Work *w = arg;
    Thread *T = thread_new();
    for (int i = 0; i < w->times; i++) {
        ck_assert_int_eq(cown_acquire(T, w->a, -1), COWN_DONE);
        ((Pair *)v_as_obj(w->a->value))->number++;
        ck_assert(cown_release(T, w->a));
    }
    thread_free(T);
    return NULL;
}

START_TEST(test_one_at_a_time) {
    Thread *T = begin_regions();
    Pair *b = zone(T);
    Work w = {.a = cown(T, v_obj(b)), .times = 20000};
    lf_release(T, v_obj(b));
    pthread_t threads[3];
    thread_starts();
    for (int i = 0; i < 3; i++) ck_assert_int_eq(pthread_create(&threads[i], NULL, count_up, &w), 0);
    for (int i = 0; i < 3; i++) pthread_join(threads[i], NULL);
    ck_assert_int_eq(cown_acquire(T, w.a, -1), COWN_DONE);
    ck_assert_int_eq(((Pair *)v_as_obj(w.a->value))->number, 60000);
    sound(T);
    ck_assert(cown_release(T, w.a));
    lf_release_obj(T, &w.a->h);
    gone(T);
}
END_TEST

static void *hold_b_want_a(void *arg) {
    Work *w = arg;
    Thread *T = thread_new();
    ck_assert_int_eq(cown_acquire(T, w->b, -1), COWN_DONE);
    ck_assert_int_eq(cown_acquire(T, w->a, 0.01), COWN_BUSY); // a time out is no circle
    w->phase = 1;
    w->second = cown_acquire(T, w->a, -1);
    if (w->second == COWN_DONE) cown_release(T, w->a);
    ck_assert(cown_release(T, w->b));
    thread_free(T);
    return NULL;
}

START_TEST(test_a_circle_is_refused) {
    Thread *T = begin_regions();
    Work w = {.a = cown(T, V_NONE), .b = cown(T, V_NONE)};
    ck_assert(!cown_is_held(w.a)); // nothing in it is open
    ck_assert_int_eq(cown_acquire(T, w.a, -1), COWN_DONE);
    pthread_t other;
    thread_starts();
    ck_assert_int_eq(pthread_create(&other, NULL, hold_b_want_a, &w), 0);
    while (!w.phase) usleep(1000);
    CownResult first = cown_acquire(T, w.b, -1); // one of the two is refused, the other goes on
    if (first == COWN_DONE) ck_assert(cown_release(T, w.b));
    ck_assert(cown_release(T, w.a));
    pthread_join(other, NULL);
    ck_assert((first == COWN_REFUSED) != (w.second == COWN_REFUSED));
    ck_assert_int_eq(refused, 1);
    lf_release_obj(T, &w.a->h);
    lf_release_obj(T, &w.b->h);
    gone(T);
}
END_TEST

UNIT_MAIN("cown", test_a_closed_region_is_released_at_once, test_what_it_refuses,
          test_an_open_region_is_not_released, test_another_content, test_one_at_a_time,
          test_a_circle_is_refused)
