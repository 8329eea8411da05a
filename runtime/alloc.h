/* alloc.h — memory: heaps on mimalloc, or on malloc behind the same interface (LF_ALLOC_SYS).
 *
 * A Heap is owned by one region at a time. Objects get their memory from the heap of the region they are born
 * in; freeing works from any thread that owns the object. Small local objects are recycled through the
 * thread's free lists. Raw buffers (list arrays, dict tables, digits) come from lf_buf_alloc, are marked by
 * living outside objects, and are freed by the Kind's free_parts.
 */
#ifndef LF_ALLOC_H
#define LF_ALLOC_H

#include "runtime/object.h"

#include <stdatomic.h>

#if !defined(LF_ALLOC_SYS) && !defined(LF_ALLOC_MIMALLOC)
#define LF_ALLOC_SYS
#endif

/* A heap that a region owns, besides the local heap of its thread. `lent` counts the live blocks that another
 * owner holds (a promoted atom); while it is not 0 the heap is neither walked nor destroyed. HEAP_OWNED in it
 * stands for the owner. */
typedef struct Heap {
    void *heap;      /* mi_heap_t, or NULL for the system allocator */
    void *theap;     /* the mi_theap_t of the thread that allocated last: no other may use it */
    uint64_t thread; /* the number of that thread (its Thread may be another's by now) and 1; 0: none */
    _Atomic(int64_t) lent;
    int64_t own;              /* live blocks in the hands of the owner */
    struct Heap *next;        /* of the same region */
    struct HeapBlock *blocks; /* system allocator: all live blocks, guarded by a lock in heap.c */
    struct Heap *next_lender; /* the list of those that lend, or once did, guarded likewise */
    bool lends;               /* it stands there */
} Heap;

#define HEAP_OWNED ((int64_t)1 << 40)

/* A new heap, owned by the caller; NULL when too many live (policy.h) or memory is short: the region then
 * stays light. */
Heap *heap_new(void);
void *heap_alloc(Thread *T, Heap *h, size_t size); /* NULL: out of memory */
Heap *heap_of(const void *block, Heap *list);      /* the heap of the list that the block came from */
void heap_free(Heap *h, void *block);              /* by the owner */
void heap_lend(Heap *h);       /* the owner gives one block away; it comes back through heap_return */
void heap_return(void *block); /* frees a lent block, from any thread */
/* The owner lets go. Nothing lent: all blocks are freed at once, unvisited. Else own blocks must be freed
 * before, and the heap goes with the last lent block. */
void heap_destroy(Heap *h);
/* Live blocks pass to the local heap of the thread (or stay, lent, until they are freed); nothing is copied.
 * True: they are ordinary blocks from now on. */
bool heap_dissolve(Heap *h);
void heap_leave_thread(Thread *T, Heap *h); /* before another thread takes the region over */
int64_t heap_count(Heap *h);                /* live blocks, by walking; for verify() */
int64_t heap_live_count(void);
static inline int64_t heap_lent(Heap *h) {
    return atomic_load_explicit(&h->lent, memory_order_acquire) & (HEAP_OWNED - 1);
}

/* Makes an object of the local region with count 1 whose body is zeroed (V_UNDEF everywhere); NULL with
 * MemoryError set. The object holds a reference to its class while that is local; dealloc gives it back.
 * `size` is in bytes with the header. lf_alloc is for objects that may be part of cycles, lf_alloc_atom for
 * those that hold no references or only immutable ones. */
void *lf_alloc(Thread *T, uint32_t shape, size_t size);
void *lf_alloc_atom(Thread *T, uint32_t shape, size_t size);
/* The same without zeroing the body beyond the header, for callers that fill all of it before anything can
 * run. */
void *lf_alloc_raw(Thread *T, uint32_t shape, size_t size, uint32_t aux);
/* Gives back the memory of an object whose references are gone. size: as allocated, or 0 when unknown. */
void lf_free_obj(Thread *T, Obj *o, size_t size);
/* Makes an object immortal: never counted, never freed (builtin types, interned names, constants of code). */
Value lf_immortal(Value v);

/* Buffers: NULL with MemoryError set. realloc keeps the old buffer when it fails. */
void *lf_buf_alloc(Thread *T, size_t size);
void *lf_buf_calloc(Thread *T, size_t size);
void *lf_buf_realloc(Thread *T, void *p, size_t size);
void lf_buf_free(Thread *T, void *p);
/* Grows or shrinks a buffer of lf_piece_alloc (alloc_inline.h), which stays one. */
void *lf_piece_realloc(Thread *T, void *p, size_t had, size_t size);

/* Frees the memory of an object without looking at free lists: that of a member whose block came from a local
 * heap. */
void lf_free_block(void *p);

/* The blocks that a thread keeps for objects to come go back to the allocator. */
void lf_free_lists(Thread *T);
/* These, and to the system what pages the allocator holds for the calling thread that nothing lies in. */
void lf_give_back(Thread *T);

/* Start-up of the allocator, once a process, before the first thread. */
void lf_alloc_init(void);

#endif
