// Heaps that regions own: born objects, lending, ping-pong between threads; and how much regions cost.

#include "tests/unit/runtime/zone.h"
#include <pthread.h>
#include <unistd.h>

static Pair *born(Thread *T, Region *r, Value left) {
    Pair *p = region_alloc(T, r, pair_shape, sizeof *p);
    ck_assert_ptr_nonnull(p);
    __atomic_fetch_add(&pairs_alive, 1, __ATOMIC_RELAXED);
    ck_assert(lf_store(T, &p->head, &p->left, left));
    return p;
}

static Pair *zone_with_heap(Thread *T) {
    Pair *b = zone(T);
    ck_assert(region_give_heap(of(b)));
    return b;
}

START_TEST(test_born_in_a_region) {
    Thread *T = begin_regions();
    Pair *b = zone_with_heap(T);
    for (int i = 0; i < 1000; i++) {
        Pair *p = born(T, of(b), lf_retain(T, b->left));
        ck_assert(put(T, b, &b->left, v_obj(p)));
    }
    ck_assert_int_eq(of(b)->heaps->own, 1000);
    ck_assert_uint_eq(of(b)->nadopted, 1);
    holds(of(b), 1, 0);
    sound(T);
    ck_assert(put(T, b, &b->left, V_NONE)); // a chain of members dies
    ck_assert_int_eq(of(b)->heaps->own, 0);
    ck_assert_int_eq(pairs_alive, 1);
    sound(T);
    ck_assert(put(T, b, &b->left, v_obj(born(T, of(b), V_NONE))));
    lf_release(T, v_obj(b));
    ck_assert_int_eq(pairs_alive, 0);
    ck_assert_int_eq(heap_live_count(), 0);
    thread_free(T);
}
END_TEST

START_TEST(test_dissolved_blocks_live_on) {
    Thread *T = begin_regions();
    Pair *b = zone_with_heap(T), *p = born(T, of(b), V_NONE), *q = born(T, of(b), V_NONE);
    ck_assert(put(T, b, &b->left, held(T, p)));
    ck_assert(put(T, b, &b->right, held(T, q)));
    lf_release(T, v_obj(b)); // borrowed: dissolves
    ck_assert_uint_eq(p->head.rid, RID_LOCAL);
    sound(T);
    Pair *other = zone(T);
    ck_assert(put(T, other, &other->left, v_obj(p))); // and may go into another region
    sound(T);
    lf_release(T, v_obj(other));
    lf_release(T, v_obj(q));
    ck_assert_int_eq(pairs_alive, 0);
    ck_assert_int_eq(heap_live_count(), 0);
    thread_free(T);
}
END_TEST

static void *give_back(void *block) {
    heap_return(block);
    return NULL;
}

START_TEST(test_a_heap_that_lends_outlives_its_owner) {
    Thread *T = begin_regions();
    Heap *h = heap_new();
    void *lent[2];
    for (int i = 0; i < 2; i++) {
        lent[i] = heap_alloc(T, h, 48);
        heap_lend(h);
    }
    void *own = heap_alloc(T, h, 48);
    ck_assert_int_eq(heap_lent(h), 2);
    ck_assert_int_eq(h->own, 1);
    ck_assert_int_eq(heap_count(h), 3);
    heap_return(lent[0]);
    heap_free(h, own);
    heap_destroy(h);
    ck_assert_int_eq(heap_live_count(), 1);
    memset(lent[1], 7, 48);
    pthread_t other;
    thread_starts();
    ck_assert_int_eq(pthread_create(&other, NULL, give_back, lent[1]), 0);
    pthread_join(other, NULL);
    ck_assert_int_eq(heap_live_count(), 0);
    thread_free(T);
}
END_TEST

START_TEST(test_no_heap_is_no_error) {
    Thread *T = begin_regions();
    uint32_t max_heaps = lf_policy.max_heaps;
    lf_policy.max_heaps = 1;
    Pair *a = zone_with_heap(T), *b = zone(T);
    ck_assert(!region_give_heap(of(b)));
    ck_assert(put(T, b, &b->left, v_obj(born(T, of(b), V_NONE)))); // light: local memory, adopted
    sound(T);
    ck_assert_int_eq(memory_errors + refused, 0);
    lf_policy.max_heaps = max_heaps;
    lf_release(T, v_obj(a));
    lf_release(T, v_obj(b));
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

START_TEST(test_merge_joins_heaps) {
    Thread *T = begin_regions();
    Pair *a = zone_with_heap(T), *b = zone_with_heap(T);
    ck_assert(put(T, a, &a->right, v_obj(born(T, of(a), V_NONE))));
    for (int i = 0; i < 10; i++) ck_assert(put(T, b, &b->left, v_obj(born(T, of(b), lf_retain(T, b->left)))));
    ck_assert(put(T, a, &a->left, held(T, b)));
    ck_assert(region_merge(T, &b->head));
    sound(T);
    ck_assert(put(T, b, &b->left, V_NONE)); // members find the heap they came from
    sound(T);
    lf_release(T, v_obj(b));
    lf_release(T, v_obj(a));
    ck_assert_int_eq(pairs_alive, 0);
    ck_assert_int_eq(heap_live_count(), 0);
    thread_free(T);
}
END_TEST

// The allocator must know before Check asks it for memory.
__attribute__((constructor)) static void early(void) { lf_alloc_init(); }

// 0 where the system does not say.
static long resident_kib(void) {
    long pages = 0, all;
    FILE *f = fopen("/proc/self/statm", "r");
    if (!f) return 0;
    ck_assert_int_eq(fscanf(f, "%ld %ld", &all, &pages), 2);
    fclose(f);
    return pages * (sysconf(_SC_PAGESIZE) / 1024);
}

#ifdef LF_ALLOC_MIMALLOC
enum { REGIONS = 100000, HEAPS = 1000, ROUNDS = 20 };
#else
enum { REGIONS = 10000, HEAPS = 100, ROUNDS = 10 };
#endif

START_TEST(test_many_small_regions) {
    Thread *T = begin_regions();
    static Pair *all[REGIONS];
    long before = resident_kib();
    for (int i = 0; i < REGIONS; i++) {
        Value chain = V_NONE;
        for (int k = 0; k < 9; k++) chain = v_obj(pair(T, chain, v_int(k)));
        all[i] = zone(T);
        ck_assert(put(T, all[i], &all[i]->left, chain));
    }
    long used = resident_kib() - before;
    printf("%d regions of 10 objects: %ld KiB\n", REGIONS, used);
#ifdef LF_ALLOC_MIMALLOC
    ck_assert_int_lt(used, 100 * 1024);
#endif
    for (int i = 0; i < REGIONS; i++) lf_release(T, v_obj(all[i]));
    ck_assert_int_eq(pairs_alive, 0);
    thread_free(T);
}
END_TEST

// Every thread takes a region from the next place, replaces half its objects and passes it on.
static _Atomic(Value) places[HEAPS];
static void *ping_pong(void *unused) {
    Thread *T = thread_new();
    unsigned seed = (unsigned)T->id;
    for (int i = 0; i < HEAPS * ROUNDS / 4; i++) {
        int at = rand_r(&seed) % HEAPS;
        Value v = atomic_exchange(&places[at], V_UNDEF);
        if (v == V_UNDEF) continue;
        Pair *b = (Pair *)v_as_obj(region_receive(T, v));
        ck_assert(put(T, b, &b->left, V_NONE));
        for (int k = 0; k < 20; k++) {
            Pair *p = born(T, of(b), lf_retain(T, b->left));
            ck_assert(put(T, b, &b->left, v_obj(p)));
        }
        ck_assert(region_send(T, v));
        atomic_store(&places[at], v);
    }
    thread_free(T);
    return unused;
}

static long pass_round(void) {
    pthread_t threads[4];
    thread_starts();
    for (int i = 0; i < 4; i++) ck_assert_int_eq(pthread_create(&threads[i], NULL, ping_pong, NULL), 0);
    for (int i = 0; i < 4; i++) pthread_join(threads[i], NULL);
    return resident_kib();
}

START_TEST(test_heaps_between_threads) {
    Thread *T = begin_regions();
    for (int i = 0; i < HEAPS; i++) {
        Pair *b = zone_with_heap(T);
        ck_assert(region_send(T, v_obj(b)));
        places[i] = v_obj(b);
    }
    long first = pass_round(), last = first;
    for (int i = 0; i < 4; i++) last = pass_round();
    printf("%d heaps between 4 threads: %ld KiB after one round, %ld KiB after five\n", HEAPS, first, last);
    fflush(stdout);
#ifdef LF_ALLOC_MIMALLOC
    ck_assert_int_lt(last, 160 * 1024);
    ck_assert_int_le(last, first + first / 2);
#endif
    for (int i = 0; i < HEAPS; i++) {
        Value v = region_receive(T, places[i]);
        ck_assert(region_verify(T, region_of(v_as_obj(v)), why, sizeof why));
        lf_release(T, v);
    }
    ck_assert_int_eq(pairs_alive, 0);
    ck_assert_int_eq(heap_live_count(), 0);
    thread_free(T);
}
END_TEST

#ifdef LF_ALLOC_MIMALLOC
#include <mimalloc.h>

// A theap, the allocator's part of a heap for one thread, is for that thread alone; the linker puts these in
// between.
enum { MAX_THEAPS = 64 };
static struct {
    mi_theap_t *theap;
    pthread_t thread;
} seen[MAX_THEAPS];
static int nseen;
static bool watching;
static int by_others;

mi_theap_t *__real_mi_heap_theap(mi_heap_t *heap);
void *__real_mi_theap_malloc(mi_theap_t *theap, size_t size);
void __real_mi_theap_delete(mi_theap_t *theap);
mi_theap_t *__wrap_mi_heap_theap(mi_heap_t *heap);
void *__wrap_mi_theap_malloc(mi_theap_t *theap, size_t size);
void __wrap_mi_theap_delete(mi_theap_t *theap);

static void check_thread(const mi_theap_t *theap) {
    for (int i = nseen; watching && i-- > 0;)
        if (seen[i].theap == theap) {
            by_others += !pthread_equal(seen[i].thread, pthread_self());
            return;
        }
}

mi_theap_t *__wrap_mi_heap_theap(mi_heap_t *heap) {
    mi_theap_t *theap = __real_mi_heap_theap(heap);
    if (watching && nseen < MAX_THEAPS) {
        seen[nseen].theap = theap;
        seen[nseen++].thread = pthread_self();
    }
    return theap;
}

void *__wrap_mi_theap_malloc(mi_theap_t *theap, size_t size) {
    check_thread(theap);
    return __real_mi_theap_malloc(theap, size);
}

void __wrap_mi_theap_delete(mi_theap_t *theap) {
    check_thread(theap);
    __real_mi_theap_delete(theap);
}
#else
static bool watching;
static int by_others;
#endif

static Heap *shared_heap;
static void *use_shared_heap(void *T) {
    ck_assert_ptr_nonnull(heap_alloc(T, shared_heap, 48));
    return NULL;
}

/* As with threads that take turns on one Thread, or a Thread whose memory was one of a thread that ended: the
 * same address, another number. */
static void use_as_other_thread(Thread *T) {
    uint64_t id = T->id;
    pthread_t other;
    T->id = thread_next_id();
    thread_starts();
    ck_assert_int_eq(pthread_create(&other, NULL, use_shared_heap, T), 0);
    pthread_join(other, NULL);
    T->id = id;
}

START_TEST(test_only_its_thread_uses_a_theap) {
    Thread *T = begin_regions();
    watching = true;
    shared_heap = heap_new();
    use_shared_heap(T);
    use_as_other_thread(T);
    ck_assert_int_eq(by_others, 0);
    heap_leave_thread(T, shared_heap); // who gives the region away need not be who allocated last
    ck_assert_int_eq(by_others, 0);
    use_shared_heap(T);
    heap_leave_thread(T, shared_heap);
    ck_assert_int_eq(by_others, 0);
    watching = false;
    heap_destroy(shared_heap);
    ck_assert_int_eq(heap_live_count(), 0);
    thread_free(T);
}
END_TEST

UNIT_MAIN("heap", test_born_in_a_region, test_dissolved_blocks_live_on,
          test_a_heap_that_lends_outlives_its_owner, test_no_heap_is_no_error, test_merge_joins_heaps,
          test_many_small_regions, test_heaps_between_threads, test_only_its_thread_uses_a_theap)
