/* thread.h — what one thread of the interpreter owns: registers, frames, the exception in flight, heaps and
 * candidates.
 *
 * Every function of the runtime that may allocate, count or raise takes the Thread as its first argument. A
 * Thread is used by the thread it belongs to and by nobody else; the one word that others may write is
 * `poke`.
 */
#ifndef LF_THREAD_H
#define LF_THREAD_H

#include "runtime/object.h"
#include "runtime/alloc.h"

struct Frame;

#define LF_STACK_VALUES (8u << 20) /* 64 MiB of address space, committed on use */
#define LF_SPARE_REGS 64           /* above the last window that is allowed */
#define LF_FRAME_BYTES 96          /* of one Frame (src/vm/frame.h) */
#define LF_FREELISTS 16            /* size classes of 16 bytes up to 256 */

/* An object that native code has taken apart, on the C stack of that code: it cannot be frozen meanwhile. */
typedef struct Pin {
    Obj *o;
    struct Pin *next;
    bool marked;
} Pin;

/* References of a thread to one frozen region: those that came and those that went. Two words, since a load
 * of what was just stored takes a while, and a loop that reads frozen objects would do little else than wait
 * for one counter. counts.h says more. */
typedef struct Count {
    uint32_t in, out;
} Count;

/* What a running call needs for itself. It stands in the Thread; where threads take turns on one Thread
 * (gil.h), as `run`, which is put aside and put back whole. */
#define RUN_FIELDS                                                                                          \
    Value *regs, *regs_end; /* the register stack */                                                        \
    Value *top;             /* first free register above the running frame's window */                      \
    struct Frame *frame;    /* the running frame */                                                         \
    struct Frame *frames, *frames_end;                                                                      \
    Value *regs_limit;   /* a frame whose window ends above it is refused */                                \
    char *frame_limit;   /* a call is refused when T->frame stands here: sys.setrecursionlimit, and more */ \
                         /* for generators that loops drive (frame.c) */                                    \
    char *c_stack_limit; /* natives that recurse stop here */                                               \
    Value exc;           /* the exception in flight, or V_UNDEF */                                          \
    Value handled;       /* what sys.exception() answers: the exception being handled, or V_UNDEF */        \
    int depth_limit;     /* what the program said (sys.setrecursionlimit) */                                \
    int dealloc_depth;   /* deallocs on the C stack */                                                      \
    Obj *dying;          /* dead objects that wait because dealloc is deep enough */                        \
    struct Interp *interp; /* per-thread state of the language, see src/vm/interp.h */                      \
    uint64_t id;           /* never used again by another thread */

typedef struct Run {
    RUN_FIELDS
} Run;

/* Holders of a frozen region that the thread has in stock (hold.h). */
#define LF_CREDITS 16
typedef struct Credit {
    uint32_t rid, n;        /* 0: none */
    uint32_t before, times; /* the last region of this place that was met without credit, and how often */
} Credit;

struct Thread {
    _Atomic(uint32_t) poke; /* non-zero: something wants attention at the next safepoint */
    Value value;            /* what machine code hands to run() (src/jit/jit.h); owned, read at once */
    union {
        struct {
            RUN_FIELDS
        };
        Run run;
    };
    /* memory (runtime/) */
    Count *counts;         /* references of this thread to frozen regions, and to those it reads, by id */
    uint32_t *held, nheld; /* the regions of which it is a registered holder */
    uint32_t let_go_at;    /* so many of them are looked through again */
    int64_t reads;         /* those to regions that it reads, in all */
    Heap local;            /* the local region's heap */
    void *freelist[LF_FREELISTS + 1];
    Obj **candidates; /* possible roots of dead cycles */
    uint32_t ncandidates, candidates_cap;
    int64_t ncontainers; /* live objects that can hold references, about */
    int64_t collect_at;  /* collect when ncontainers reaches this */
    bool collecting, collect_enabled;
    struct Birth *birth;              /* regions in which blocks of the program make their objects */
    struct WeakTable *weak;           /* objects with weak references -> their references */
    struct SubclassTable *subclasses; /* class -> its subclasses made by this thread, weakly */
    /* the language (src/) */
    Value modules, builtins, sysdict; /* sys.modules, the builtins module's dict, the sys module's dict */
    Value audit_hooks;                /* list, or V_UNDEF: nobody asked (src/vm/audit.h) */
    int64_t int_max_digits;           /* sys.set_int_max_str_digits */
    int bytes_warning;                /* -b: 1, -bb: 2 */
    uint64_t serial; /* of this Thread: no later one has it again, as it may have the address */
    /* regions (region.c) */
    struct IdHome *id_homes;    /* where its ids are at home */
    uint32_t rid_next, rid_end; /* ids of this thread's block that were never used */
    uint32_t rid_free;          /* used ids that are free again, linked */
    uint32_t dying_regions;     /* regions without owner that wait their turn to be taken apart */
    bool burying;
    uint32_t atom_ends; /* ends of shared atoms under way, one in the other */
    Obj *dead_atoms;    /* those that would be too deep in one another: linked, they wait */
    Pin *pins;
    struct FreezeTables *freeze_tables; /* what the next freeze uses again (freeze.c) */
    Credit credit[LF_CREDITS];
};

static inline void thread_pin(Thread *T, Pin *p, Obj *o) {
    *p = (Pin){o, T->pins, false};
    T->pins = p;
}
static inline void thread_unpin(Thread *T) { T->pins = T->pins->next; }

enum {
    POKE_SIGNAL = 1,
    POKE_COLLECT = 2,
    POKE_CHECK = 4,
    POKE_TURN = 16,     /* another thread waits for its turn (gil.h) */
    POKE_MAIL = 64,     /* others left calls of this thread's weak references (objects/weakref.h) */
    POKE_SCHEDULE = 32, /* a plan wants to see safepoints (schedule_points.h) */
    POKE_ASIDE = POKE_CHECK | POKE_TURN | POKE_SCHEDULE, /* no reason for a wait to end */
};

/* No thread was started yet besides the first: what several would count atomically needs no locked
 * instruction. */
extern bool lf_alone;
/* Before every start of a thread: from here on it is not alone. */
void thread_starts(void);

/* The state of the calling thread, empty; NULL when memory or address space is short. */
Thread *thread_new(void);
void thread_free(Thread *T);
uint32_t thread_live_count(void);

/* The registers, stack limit and id of a run of the calling thread; frames and interp are the language's.
 * False: no address space. */
bool run_new(Run *run);
void run_free(Run *run);

/* Around a system call that may block: frozen regions that this thread no longer refers to may die, and
 * others get their turn. In between the thread touches nothing of the interpreter's. errno is kept. */
void thread_wait_begin(Thread *T);
void thread_wait_end(Thread *T);

/* result = call, bracketed so. */
#define WAITING(T, result, call) \
    do {                         \
        thread_wait_begin(T);    \
        (result) = (call);       \
        thread_wait_end(T);      \
    } while (0)

char *thread_c_stack_end(void);   /* of the calling thread: natives that recurse stop here */
size_t thread_c_stack_used(void); /* bytes, by the calling thread */
uint64_t thread_next_id(void);

#endif
