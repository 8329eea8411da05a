/* frame_inline.h — pushing and popping frames on the fast paths of the interpreter loop. Only files of the
 * interpreter include this; frame.h says what the functions do. Each thread has its own frames. */
#ifndef LF_FRAME_INLINE_H
#define LF_FRAME_INLINE_H

#include "src/vm/frame.h"

#include <assert.h>

/* Registers above the live ones hold no reference (frame.h). */
static inline void assert_empty(const Value *from, const Value *end) {
#ifdef NDEBUG
    (void)from, (void)end;
#else
    for (; from < end; from++) assert(!v_is_obj(*from));
#endif
}

/* Pushes a frame above `caller`, the running one, when nothing stands in the way: limits are the slow path
 * (NULL). Its pc is the caller's to set. */
static inline __attribute__((always_inline)) Frame *frame_push_fast(Thread *T, Frame *caller, Function *f,
                                                                    Value *base, FrameKind kind) {
    Code *code = as_code(f->code);
    Frame *fr = caller + 1;
    Value *end = base + code->nregs;
    if (UNLIKELY((char *)caller >= T->frame_limit || end > T->regs_limit)) return NULL;
    caller->resume = NULL;
    T->frame = fr;
    T->top = end;
    fr->base = base;
    fr->top = end;
    fr->code = code;
    fr->func = v_obj(f);
    fr->entry_handled = T->handled;
    fr->kind = (uint8_t)kind;
    fr->seen = false; /* one store with kind */
    for (Value *r = base + code->nparams, *locals = base + code->nlocals; r < locals; r++) {
        *r = V_UNDEF;
        __asm__ volatile("" : "+r"(r)); /* a call of memset would cost more than these few stores */
    }
    assert_empty(base + code->nlocals, end);
    return fr;
}

/* Releases what registers from..end hold. */
static inline __attribute__((always_inline)) void frame_empty(Thread *T, Value *from, Value *end) {
    for (Value *r = from; r < end; r++) {
        Value v = *r;
        if (v_is_obj(v)) {
            *r = V_UNDEF;
            lf_release_obj(T, v_as_obj(v));
        }
    }
}

/* The caller of f is the running frame again. */
static inline __attribute__((always_inline)) void frame_leave(Thread *T, Frame *f) {
    T->handled = f->entry_handled;
    T->frame = f - 1;
    T->top = f->kind == FRAME_ENTRY ? f->base - 1 : f[-1].top;
}

#endif
