#include "src/vm/frame.h"
#include "src/objects/error.h"
#include "src/vm/frame_inline.h"
#include "src/vm/interp.h"
#include "src/vm/tracing.h"

#include <sys/mman.h>

Frame *frames_new(void) {
    void *p = mmap(NULL, LF_MAX_FRAMES * sizeof(Frame), PROT_READ | PROT_WRITE,
                   MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    return p == MAP_FAILED ? NULL : p;
}
void frames_free(Frame *frames) {
    if (frames) munmap(frames, LF_MAX_FRAMES * sizeof(Frame));
}

enum { SPARE_FRAMES = 16 };

bool frame_limit_move(Thread *T) {
    ptrdiff_t driven = 0, room = T->frames_end - T->frames - SPARE_FRAMES;
    for (Frame *f = T->frame; f > T->frames; f--) driven += f->kind == FRAME_FOR || f->kind == FRAME_SEND;
    ptrdiff_t limit = T->depth_limit + driven + driven / 8;
    T->frame_limit = (char *)(T->frames + (limit < room ? limit : room));
    return (char *)T->frame < T->frame_limit;
}

static Frame *push_slowly(Thread *T, Function *f, Value *base, FrameKind kind) {
    Frame *fr = NULL;
    if (trace_on(T)) {
        T->regs_limit = trace_regs_limit(T);
        fr = frame_push_fast(T, T->frame, f, base, kind);
        T->regs_limit = NULL;
    }
    if (!fr) return lf_raise(T, exc_RecursionError, "maximum recursion depth exceeded"), NULL;
    fr->pc = fr->code->ins;
    trace_pushed(T, fr);
    return fr;
}

Frame *frame_push(Thread *T, Function *f, Value *base, FrameKind kind) {
    Frame *fr = frame_push_fast(T, T->frame, f, base, kind);
    if (UNLIKELY(!fr)) return push_slowly(T, f, base, kind);
    fr->pc = fr->code->ins;
    return fr;
}

void frame_pop(Thread *T) {
    Frame *f = T->frame;
    frame_empty(T, f->base, f->top);
    if (f->ns != V_UNDEF) lf_clear(T, &f->ns);
    f->gen = NULL;
    Value self = f->self;
    f->self = V_UNDEF;
    frame_leave(T, f);
    if (UNLIKELY(self != V_UNDEF)) lf_release(T, self);
}

int frame_depth(const Thread *T) { return (int)(T->frame - T->frames); }

void frame_limit_change(Thread *T, int limit) {
    T->frame_limit += (ptrdiff_t)(limit - T->depth_limit) * LF_FRAME_BYTES;
    T->depth_limit = limit;
}

uint32_t frame_line(const Frame *f) {
    PosEntry pos;
    uint32_t at = (uint32_t)(f->pc - f->code->ins);
    return code_position(f->code, at ? at - 1 : 0, &pos) ? pos.line : f->code->firstlineno;
}
