/* Heaps that regions own: mimalloc's first-class heaps, or malloc with a list of the blocks of each heap. */
#include "runtime/alloc.h"
#include "runtime/policy.h"
#include "runtime/thread.h"

#include <pthread.h>
#include <stdlib.h>

static _Atomic(int64_t) live_heaps;

int64_t heap_live_count(void) { return live_heaps; }

static Heap *heap_record(void) {
    if (atomic_fetch_add(&live_heaps, 1) >= (int64_t)lf_policy.max_heaps) {
        atomic_fetch_sub(&live_heaps, 1);
        return NULL;
    }
    Heap *h = calloc(1, sizeof *h);
    if (!h)
        atomic_fetch_sub(&live_heaps, 1);
    else
        h->lent = HEAP_OWNED;
    return h;
}

static void heap_record_free(Heap *h) {
    atomic_fetch_sub(&live_heaps, 1);
    free(h);
}

#ifdef LF_ALLOC_MIMALLOC
#include <mimalloc.h>

/* A lent block must find its Heap from any thread. Heaps that lend are few, so they stand in one list. */
static pthread_mutex_t lenders_lock = PTHREAD_MUTEX_INITIALIZER;
static Heap *lenders;

Heap *heap_new(void) {
    Heap *h = heap_record();
    if (!h) return NULL;
    h->heap = mi_heap_new();
    if (!h->heap) {
        heap_record_free(h);
        return NULL;
    }
    return h;
}

void *heap_alloc(Thread *T, Heap *h, size_t size) {
    if (UNLIKELY(h->thread != T->id + 1)) {
        h->theap = mi_heap_theap(h->heap);
        h->thread = T->id + 1;
    }
    void *p = mi_theap_malloc(h->theap, size);
    if (p) h->own++;
    return p;
}

Heap *heap_of(const void *block, Heap *list) {
    if (list && !list->next) return list;
    mi_heap_t *of = mi_heap_of(block);
    while (list && list->heap != of) list = list->next;
    return list;
}

void heap_free(Heap *h, void *block) {
    h->own--;
    mi_free(block);
}

static void lender_add(Heap *h) {
    pthread_mutex_lock(&lenders_lock);
    if (!h->lends) {
        h->lends = true;
        h->next_lender = lenders;
        lenders = h;
    }
    pthread_mutex_unlock(&lenders_lock);
}

static Heap *lender_find(const void *block) {
    mi_heap_t *of = mi_heap_of(block);
    pthread_mutex_lock(&lenders_lock);
    Heap *h = lenders;
    while (h && h->heap != of) h = h->next_lender;
    pthread_mutex_unlock(&lenders_lock);
    return h;
}

static void lender_remove(Heap *h) {
    pthread_mutex_lock(&lenders_lock);
    if (h->lends) {
        Heap **at = &lenders;
        while (*at != h) at = &(*at)->next_lender;
        *at = h->next_lender;
        h->lends = false;
    }
    pthread_mutex_unlock(&lenders_lock);
}

static void heap_end(Heap *h) {
    lender_remove(h);
    mi_heap_destroy(h->heap);
    heap_record_free(h);
}

void heap_lend(Heap *h) {
    h->own--;
    if (atomic_fetch_add_explicit(&h->lent, 1, memory_order_relaxed) == HEAP_OWNED) lender_add(h);
}

void heap_return(void *block) {
    Heap *h = lender_find(block);
    mi_free(block);
    if (h && atomic_fetch_sub_explicit(&h->lent, 1, memory_order_acq_rel) == 1) heap_end(h);
}

bool heap_dissolve(Heap *h) {
    if (heap_lent(h) != 0) { /* foreign frees are under way: the heap goes with its last block */
        int64_t own = h->own;
        h->own = 0;
        atomic_fetch_add_explicit(&h->lent, own, memory_order_relaxed);
        heap_destroy(h);
        return false;
    }
    lender_remove(h);
    mi_heap_delete(h->heap);
    heap_record_free(h);
    return true;
}

/* The pages of a thread that allocated before, and gave the region away in a cown, stay with it: only a
 * thread itself may end its theap. */
void heap_leave_thread(Thread *T, Heap *h) {
    if (lf_policy.abandon_on_move && h->thread == T->id + 1) mi_theap_delete(h->theap);
    h->theap = NULL;
    h->thread = 0;
}

static bool count_block(const mi_heap_t *heap, const mi_heap_area_t *area, void *block, size_t size,
                        void *n) {
    (void)heap, (void)area, (void)size;
    if (block) ++*(int64_t *)n;
    return true;
}

int64_t heap_count(Heap *h) {
    int64_t n = 0;
    mi_heap_visit_blocks(h->heap, true, count_block, &n);
    return n;
}

#else

/* In front of every block. One lock for all lists: this allocator is for tests. */
typedef struct HeapBlock {
    Heap *heap;
    struct HeapBlock *next, *prev;
    void *pad;
} HeapBlock;
static pthread_mutex_t blocks_lock = PTHREAD_MUTEX_INITIALIZER;

Heap *heap_new(void) { return heap_record(); }

void *heap_alloc(Thread *T, Heap *h, size_t size) {
    (void)T;
    HeapBlock *b = malloc(sizeof *b + size);
    if (!b) return NULL;
    pthread_mutex_lock(&blocks_lock);
    *b = (HeapBlock){.heap = h, .next = h->blocks};
    if (h->blocks) h->blocks->prev = b;
    h->blocks = b;
    pthread_mutex_unlock(&blocks_lock);
    h->own++;
    return b + 1;
}

Heap *heap_of(const void *block, Heap *list) {
    (void)list;
    return ((const HeapBlock *)block - 1)->heap;
}

static void block_free(Heap *h, void *block) {
    HeapBlock *b = (HeapBlock *)block - 1;
    pthread_mutex_lock(&blocks_lock);
    if (b->next) b->next->prev = b->prev;
    if (b->prev)
        b->prev->next = b->next;
    else
        h->blocks = b->next;
    pthread_mutex_unlock(&blocks_lock);
    free(b);
}

void heap_free(Heap *h, void *block) {
    h->own--;
    block_free(h, block);
}

static void heap_end(Heap *h) {
    for (HeapBlock *b = h->blocks, *next; b; b = next) {
        next = b->next;
        free(b);
    }
    heap_record_free(h);
}

void heap_lend(Heap *h) {
    h->own--;
    atomic_fetch_add_explicit(&h->lent, 1, memory_order_relaxed);
}

void heap_return(void *block) {
    Heap *h = heap_of(block, NULL);
    block_free(h, block);
    if (atomic_fetch_sub_explicit(&h->lent, 1, memory_order_acq_rel) == 1) heap_end(h);
}

bool heap_dissolve(Heap *h) {
    int64_t own = h->own;
    h->own = 0;
    atomic_fetch_add_explicit(&h->lent, own, memory_order_relaxed);
    heap_destroy(h);
    return false;
}

void heap_leave_thread(Thread *T, Heap *h) { (void)T, (void)h; }

int64_t heap_count(Heap *h) {
    int64_t n = 0;
    pthread_mutex_lock(&blocks_lock);
    for (HeapBlock *b = h->blocks; b; b = b->next) n++;
    pthread_mutex_unlock(&blocks_lock);
    return n;
}

#endif

void heap_destroy(Heap *h) {
    if (atomic_fetch_sub_explicit(&h->lent, HEAP_OWNED, memory_order_acq_rel) == HEAP_OWNED) heap_end(h);
}
