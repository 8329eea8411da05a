/* object.h — the header of every object, and counting references to it.
 *
 * 16 bytes: the shape (what the object is and where its parts lie), flags with scratch space for the
 * collector, the reference count and the region. Region 0 is the running thread's local region; its counts
 * are plain and inline. Region 1 is immortal and never counted. Every other region takes the slow path in
 * region.c. Only the thread that owns an object's region may change its header.
 */
#ifndef LF_OBJECT_H
#define LF_OBJECT_H

#include "runtime/value.h"

struct Obj {
    uint32_t shape; /* index into lf_shapes */
    uint32_t
        aux; /* AUX_ flags in the low byte; the high 24 bits are the object's place in the candidate buffer */
    uint32_t
        rc; /* references, see memory.md 2.1: exact for everything that is neither frozen nor read-shared */
    uint32_t rid; /* region */
};

enum {
    RID_LOCAL = 0,    /* the running thread's own */
    RID_IMMORTAL = 1, /* builtin types, interned names, code constants: never counted, never freed */
    RID_ATOMS = 2,    /* strings and other atoms that several threads hold: counted atomically */
    RID_FIRST = 3,    /* the first region a program makes */
};
#define LF_MAX_REGIONS (1u << 26)
#define RID_STAGED (1u << 31) /* and above: a local object that is being frozen (freeze.c) */

enum {
    AUX_ACYCLIC = 1,  /* cannot be part of a cycle: never a candidate of the collector */
    AUX_BUFFERED = 2, /* stands in the candidate buffer at index aux >> 8 */
    AUX_LENT =
        2, /* the same bit in a member of a region: adopted, and its block is lent by another region's heap */
    AUX_GRAY = 4,       /* collector colours, only set while it runs */
    AUX_WHITE = 8,      /* (white and gray are exclusive) */
    AUX_FINALIZED = 16, /* __del__ has run */
    AUX_WEAK = 32,      /* a weak reference or weak-keyed entry to it exists */
    AUX_ADOPTED = 64,   /* its memory belongs to another heap than its region's: a member's to the
                         * local heap, a local object's or shared atom's to the heap that lent it */
    AUX_DYING = 128,    /* dealloc has begun */
    AUX_FLAGS = 255,
};

/* The slow halves live in count.c. */
void lf_retain_slow(Thread *T, Obj *o);
void lf_release_slow(Thread *T, Obj *o);
void lf_dealloc(Thread *T, Obj *o);   /* o is local and its count is 0 */
void lf_candidate(Thread *T, Obj *o); /* o is local, its count fell to non-zero: it may head a dead cycle */
void lf_forget_candidate(Thread *T, Obj *o); /* o stands in the buffer and leaves it */

/* One more local reference (register, native handle, slot of a local object) to v. Returns v. */
static inline Value lf_retain(Thread *T, Value v) {
    if (v_is_obj(v)) {
        Obj *o = v_as_obj(v);
        if (LIKELY(o->rid == RID_LOCAL))
            o->rc++;
        else if (o->rid != RID_IMMORTAL)
            lf_retain_slow(T, o);
    }
    return v;
}

static inline void lf_release_obj(Thread *T, Obj *o) {
    if (LIKELY(o->rid == RID_LOCAL)) {
        if (--o->rc == 0)
            lf_dealloc(T, o);
        else if (!(o->aux & (AUX_ACYCLIC | AUX_BUFFERED)))
            lf_candidate(T, o);
    } else if (o->rid != RID_IMMORTAL)
        lf_release_slow(T, o);
}

/* One local reference less. May run finalizers, hence any code. */
static inline void lf_release(Thread *T, Value v) {
    if (v_is_obj(v)) lf_release_obj(T, v_as_obj(v));
}

/* Empties a variable of native code before releasing what it held. */
static inline void lf_clear(Thread *T, Value *slot) {
    Value old = *slot;
    *slot = V_UNDEF;
    lf_release(T, old);
}

#endif
