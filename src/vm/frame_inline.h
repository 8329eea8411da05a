/* frame_inline.h — pushing and popping frames on the fast paths of the interpreter loop. Only interp.c and
 * frame.c include this; frame.h says what the functions do. */
#ifndef LF_FRAME_INLINE_H
#define LF_FRAME_INLINE_H

#include "src/vm/frame.h"

/* Pushes a frame when nothing stands in the way: limits and the interrupt are the caller's slow path (NULL).
 */
static inline __attribute__((always_inline)) Frame *frame_push_fast(Thread *T, Function *f, Value *base,
                                                                    FrameKind kind) {
    Code *code = as_code(f->code);
    Frame *fr = T->frame + 1;
    Value *end = base + code->nregs;
    if (UNLIKELY(T->depth >= T->depth_limit || end + 64 > T->regs_end)) return NULL;
    T->depth++;
    T->frame = fr;
    T->top = end;
    fr->pc = code->ins;
    fr->base = base;
    fr->code = code;
    fr->func = v_obj(f);
    fr->globals = f->globals;
    fr->builtins = f->builtins;
    fr->ns = V_UNDEF;
    fr->entry_handled = T->handled;
    fr->gen = NULL;
    fr->self = V_UNDEF;
    fr->kind = (uint8_t)kind;
    for (Value *r = base + code->nparams; r < end; r++) {
        *r = V_UNDEF;
        __asm__ volatile("" : "+r"(r)); /* a call of memset would cost more than these few stores */
    }
    return fr;
}

static inline __attribute__((always_inline)) void frame_pop_fast(Thread *T, Frame *f) {
    Value *base = f->base;
    for (Value *r = base, *end = base + f->code->nregs; r < end; r++) {
        Value v = *r;
        if (v_is_obj(v)) {
            *r = V_UNDEF;
            lf_release_obj(T, v_as_obj(v));
        }
    }
    if (UNLIKELY(f->ns != V_UNDEF)) lf_clear(T, &f->ns);
    T->handled = f->entry_handled;
    T->depth--;
    T->frame = f - 1;
    T->top = f->kind == FRAME_ENTRY ? base - 1 : f[-1].base + f[-1].code->nregs;
}

#endif
