/* jit.h — machine code for codes that run often.
 *
 * It is made by copying stencils (stencil.h), one or a few an instruction, into executable memory and
 * patching the operands in: what a program gains is that nothing is decoded or dispatched, and that types
 * already checked are not checked again. A stencil is only the fast path of its instruction. Whatever else
 * may happen is left to the interpreter's loop: the machine code returns the instruction, the loop does it
 * and goes back at the next place where it may (Jit.map). So exceptions, tracebacks, safepoints, finalizers
 * and generators exist once, in the loop, and machine code is right whenever its fast paths are.
 *
 * Frames are the interpreter's; calls and returns among compiled codes do not return to the loop. Inline
 * caches are read where they stand, so nothing that a program changes makes machine code invalid. A Code is
 * compiled by one thread and run by all; its machine code lives as long as the Code.
 */
#ifndef LF_JIT_H
#define LF_JIT_H

#include "src/compile/code.h"

struct Jit {
    const unsigned char *base;  /* the code */
    const unsigned char *entry; /* of a call: instruction 0 */
    size_t size;                /* of its block */
    struct Jit *older;          /* what it replaces, where a thread may still be */
    uint64_t *words;            /* cache words of instructions whose receivers vary, in its block */
    uint32_t nwords;
    uint32_t nlines;    /* lines of instructions that lend (lend.h): */
    uint32_t *lines;    /* their first words */
    uint64_t *failed;   /* how often each led back to the usual stencils */
    int64_t exits;      /* how often the loop had to help since the last look, about */
    uint32_t tries;     /* how often it was compiled */
    bool parked;        /* it stands aside, and is the first of jit_retired */
    uint32_t signature; /* of the opcodes and caches that it was made for */
    uint32_t map[];     /* word of the code -> where to enter, from base; 0: not there */
};

/* What machine code returns when it is not the instruction that the loop does next. */
#define JIT_ERROR ((const Ins *)1)    /* an exception is set in the running frame */
#define JIT_CALLED ((const Ins *)2)   /* a frame was pushed for a code that is not compiled */
#define JIT_RETURNED ((const Ins *)3) /* a frame was popped */
#define JIT_VALUE ((const Ins *)4)    /* a frame of kind ENTRY was left: T->value is what run() returns */

#define JIT_RETRY 2000 /* exits after which it is worth a look whether other stencils would serve better */

#define JIT_WARM (-64) /* the heat of a code that goes without, so that the loop sees what it meets now */
#define JIT_FAILED 200 /* so often a line that lends may fail; it is compiled without loans then */
#define JIT_WAYS 4     /* words of one instruction: receivers find theirs by their shape */

#if LF_JIT
/* Compiles the code, unless that was tried in vain or another thread is at it. */
void jit_compile(Code *code);
/* The loop has had to help very often: if opcodes or caches have become others, the code goes without for
 * some turns and is compiled anew. Threads may still be in the machine code it had. */
void jit_again(Code *code);
/* No code has machine code, while a thread is traced; it has again what it had. */
void jit_park(bool parked);
/* Around fork(): the child gets memory of its own. What the first returns goes to the second, in both
 * processes; false: there is no memory for that, and the process must not fork. */
bool jit_before_fork(int *file);
void jit_after_fork(int file, bool child);
/* The loop has had to help; true: it is time for jit_again. Several threads may count, and lose some. */
static inline bool jit_helped(const Code *code) {
    struct Jit *jit = __atomic_load_n(&code->jit, __ATOMIC_ACQUIRE);
    if (!jit) return false;
    int64_t exits = __atomic_load_n(&jit->exits, __ATOMIC_RELAXED) + 1;
    __atomic_store_n(&jit->exits, exits, __ATOMIC_RELAXED);
    return exits == JIT_RETRY;
}
/* Goes on with the running frame in its machine code at `at`. */
const Ins *jit_run(Thread *T, const void *at);
/* The end of a return that releases more than a count: the callee may be the last to hold the machine code
 * that returns, so nothing of that runs afterwards. callee NULL: it is released already. */
const Ins *jit_left(Thread *T, Obj *callee, Value old);
/* The same for a frame of kind FRAME_OPERATOR, whose result is v (consumed). */
const Ins *jit_operator_left(Thread *T, Value v);
/* Where the running frame may go on at pc in machine code, or NULL. */
static inline const void *jit_at(const Code *code, const Ins *pc) {
    const struct Jit *jit = __atomic_load_n(&code->jit, __ATOMIC_ACQUIRE);
    if (!jit) return NULL;
    uint32_t at = jit->map[pc - code->ins];
    return at ? jit->base + at : NULL;
}
/* Another turn of a loop, another call: is the code hot? */
static inline bool jit_hot(Code *code) {
    int32_t heat = __atomic_load_n(&code->heat, __ATOMIC_RELAXED);
    if (heat < 0) __atomic_store_n(&code->heat, ++heat, __ATOMIC_RELAXED);
    return heat >= 0;
}
#else
static inline bool jit_hot(Code *code) {
    (void)code;
    return false;
}
static inline void jit_park(bool parked) { (void)parked; }
static inline bool jit_before_fork(int *file) {
    *file = -1;
    return true;
}
static inline void jit_after_fork(int file, bool child) { (void)file, (void)child; }
#endif
#endif
