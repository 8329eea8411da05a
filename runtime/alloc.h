/* alloc.h — memory: heaps on mimalloc, or on malloc behind the same interface (LF_ALLOC_SYS).
 *
 * A Heap is owned by one region at a time. Objects get their memory from the heap of the region they are born in;
 * freeing works from any thread that owns the object. Small local objects are recycled through the thread's free lists.
 * Raw buffers (list arrays, dict tables, digits) come from lf_buf_alloc, are marked by living outside objects, and are
 * freed by the Kind's free_parts.
 */
#ifndef LF_ALLOC_H
#define LF_ALLOC_H

#include "runtime/object.h"

#if !defined(LF_ALLOC_SYS) && !defined(LF_ALLOC_MIMALLOC)
#define LF_ALLOC_SYS
#endif

typedef struct Heap {
    void *heap;            /* mi_heap_t, or NULL for the system allocator */
    void *theap;           /* this thread's mi_theap_t */
    _Atomic(int64_t) lent; /* live blocks of this heap that another owner holds */
} Heap;

/* Makes an object of the local region with count 1 whose body is zeroed (V_UNDEF everywhere); NULL with MemoryError set.
 * The object holds a reference to its class while that is local; dealloc gives it back.
 * `size` is in bytes with the header. lf_alloc is for objects that may be part of cycles, lf_alloc_atom for those that
 * hold no references or only immutable ones. */
void *lf_alloc(Thread *T, uint32_t shape, size_t size);
void *lf_alloc_atom(Thread *T, uint32_t shape, size_t size);
/* The same without zeroing the body beyond the header, for callers that fill all of it before anything can run. */
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

/* Start-up of the allocator, once a process, before the first thread. */
void lf_alloc_init(void);

#endif
