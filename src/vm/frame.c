#include "src/vm/frame.h"
#include "src/objects/error.h"
#include "src/vm/frame_inline.h"
#include "src/vm/interp.h"

#include <stdlib.h>

Frame *frame_push(Thread *T, Function *f, Value *base, FrameKind kind) {
    Frame *fr = frame_push_fast(T, f, base, kind);
    if (UNLIKELY(!fr)) lf_raise(T, exc_RecursionError, "maximum recursion depth exceeded");
    return fr;
}

void frame_pop(Thread *T) {
    Frame *f = T->frame;
    frame_pop_fast(T, f);
    if (UNLIKELY(f->self != V_UNDEF)) lf_clear(T, &f->self);
}

uint32_t frame_line(const Frame *f) {
    PosEntry pos;
    uint32_t at = (uint32_t)(f->pc - f->code->ins);
    return code_position(f->code, at ? at - 1 : 0, &pos) ? pos.line : f->code->firstlineno;
}
