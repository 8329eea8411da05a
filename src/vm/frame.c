#include "src/vm/frame.h"
#include "src/objects/error.h"
#include "src/vm/interp.h"

#include <stdlib.h>

Frame *frame_push(Thread *T, Function *f, Value *base, FrameKind kind) {
    Code *code = as_code(f->code);
    Frame *fr = T->frame + 1;
    if (UNLIKELY(T->depth >= T->depth_limit || base + code->nregs + 64 > T->regs_end || fr >= T->frames_end)) {
        lf_raise(T, exc_RecursionError, "maximum recursion depth exceeded");
        return NULL;
    }
    T->depth++;
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
    fr->on_end = NULL;
    fr->kind = (uint8_t)kind;
    for (Value *r = base + code->nparams, *end = base + code->nregs; r < end; r++) *r = V_UNDEF;
    T->top = base + code->nregs;
    T->frame = fr;
    return fr;
}

void frame_pop(Thread *T) {
    Frame *f = T->frame;
    Value *base = f->base;
    for (Value *r = base, *end = base + f->code->nregs; r < end; r++) {
        Value v = *r;
        if (v_is_obj(v)) {
            *r = V_UNDEF;
            lf_release_obj(T, v_as_obj(v));
        }
    }
    if (UNLIKELY(f->ns != V_UNDEF)) lf_clear(T, &f->ns);
    if (UNLIKELY(f->self != V_UNDEF)) lf_clear(T, &f->self);
    T->handled = f->entry_handled;
    T->depth--;
    T->frame = f - 1;
    T->top = f->kind == FRAME_ENTRY ? base - 1 : f[-1].base + f[-1].code->nregs;
}

uint32_t frame_line(const Frame *f) {
    PosEntry pos;
    uint32_t at = (uint32_t)(f->pc - f->code->ins);
    return code_position(f->code, at ? at - 1 : 0, &pos) ? pos.line : f->code->firstlineno;
}
