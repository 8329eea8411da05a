#include "src/vm/tracing.h"

#include <assert.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>

#include "src/compile/code.h"
#include "src/objects/call.h"
#include "src/objects/error.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/generator.h"
#include "src/vm/jump.h"
#include "src/vm/traced_code.h"
#include "src/vm/traceback.h"

/* How far the call of a frame has been told. */
typedef enum { RUNNING, BEGINS, RESUMES } State;

/* What is known of the frame that stands at a depth. */
typedef struct TraceFrame {
    uint32_t epoch; /* of another one: nothing is known */
    uint32_t line;  /* of the instruction before; 0: none */
    uint8_t state;
    bool hidden;     /* CPython has it in C */
    const Ins *pc;   /* where a frame that stands at the stub goes on */
    Value native;    /* a function of C that is being called, for the profile function; or V_UNDEF */
    Value stop;      /* what a generator that the frame drives has returned, or V_UNDEF */
    const Ins *last; /* the instruction before, for jumps back */
    Value object;    /* the FrameObject, while it has a local trace function; or V_UNDEF */
} TraceFrame;

typedef struct Trace {
    Value trace, profile; /* V_UNDEF: none */
    uint32_t epoch;       /* grows when tracing begins */
    bool installing;      /* the function before it is being released */
    bool busy;            /* one of them is running */
    bool parked;          /* machine code stands aside for it */
    const Frame *told;    /* whose event the running function is told of */
    const char *event;    /* its name */
    TraceFrame *frames;   /* by depth, for LF_MAX_FRAMES */
    uint32_t frames_end;  /* none was used at this depth or above */
} Trace;

static const Ins stub[] = {{.op = OP_TRACED}};

enum { TABLE_BYTES = LF_MAX_FRAMES * sizeof(TraceFrame) };

/* The call that the entry was of has ended. */
static void forget_call(Thread *T, TraceFrame *t) {
    lf_clear(T, &t->native);
    lf_clear(T, &t->stop);
    lf_clear(T, &t->object);
}
static bool is_object_of(const Thread *T, Value object, const Frame *f) {
    return object != V_UNDEF && frame_seen(T, f) == (FrameObject *)v_as_obj(object);
}

/* --- on and off --- */

static void switch_on_or_off(Thread *T) {
    const Trace *tr = T->interp->trace;
    bool on = tr && !tr->busy && (tr->trace != V_UNDEF || tr->profile != V_UNDEF);
    T->regs_limit = on ? NULL : trace_regs_limit(T);
}

static Trace *the_trace(Thread *T) {
    Trace *tr = T->interp->trace;
    if (tr) return tr;
    tr = calloc(1, sizeof *tr);
    void *table =
        mmap(NULL, TABLE_BYTES, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
    if (!tr || table == MAP_FAILED) {
        free(tr);
        if (table != MAP_FAILED) munmap(table, TABLE_BYTES);
        lf_no_memory(T);
        return NULL;
    }
    tr->frames = table;
    return T->interp->trace = tr;
}

/* Frames that run already go on in loops that know nothing of tracing: where a loop comes back to one of
 * them from C, it finds TRACED. A frame that waits for a call in machine code goes on in the loop. */
static void catch_frames(Thread *T) {
    for (Frame *f = T->frame; f > T->frames; f--) {
        f->resume = NULL;
        if (f == T->frame || f[1].kind == FRAME_ENTRY) traced_code_catch(f->code, f->pc);
    }
}

static void forget_ended_calls(Thread *T) {
    const Trace *tr = T->interp->trace;
    for (uint32_t i = 0; i < tr->frames_end; i++) {
        Frame *f = T->frames + i;
        if (f > T->frame || !is_object_of(T, tr->frames[i].object, f)) forget_call(T, &tr->frames[i]);
    }
}

static Value set(Thread *T, Value fn, size_t which) {
    Trace *tr = the_trace(T);
    if (!tr) return V_UNDEF;
    const char *kind = which == offsetof(Trace, trace) ? "trace" : "profile";
    if (tr->installing)
        return lf_raise(T, exc_RuntimeError,
                        "Cannot install a %s function while another %s function is being installed", kind,
                        kind);
    Value *slot = (Value *)((char *)tr + which), old = *slot;
    bool before = tr->trace != V_UNDEF || tr->profile != V_UNDEF;
    *slot = fn == V_NONE ? V_UNDEF : lf_retain(T, fn);
    bool after = tr->trace != V_UNDEF || tr->profile != V_UNDEF;
    if (after && !before) {
        tr->epoch++;
        if (!tr->parked) traced_code_begin();
        tr->parked = true;
        catch_frames(T);
    } else if (before && !after && tr->parked) {
        tr->parked = false;
        traced_code_end();
        forget_ended_calls(T);
    }
    switch_on_or_off(T);
    tr->installing = true;
    lf_release(T, old);
    tr->installing = false;
    return V_NONE;
}

Value trace_set(Thread *T, Value fn) { return set(T, fn, offsetof(Trace, trace)); }
Value trace_set_profile(Thread *T, Value fn) { return set(T, fn, offsetof(Trace, profile)); }

static Value get(const Thread *T, size_t which) {
    const Trace *tr = T->interp->trace;
    Value v = tr ? *(const Value *)((const char *)tr + which) : V_UNDEF;
    return v == V_UNDEF ? V_NONE : lf_retain((Thread *)T, v);
}
Value trace_get(const Thread *T) { return get(T, offsetof(Trace, trace)); }
Value trace_get_profile(const Thread *T) { return get(T, offsetof(Trace, profile)); }

Value trace_call(Thread *T, Value fn, Value args) {
    Trace *tr = T->interp->trace;
    bool busy = tr && tr->busy;
    if (busy) tr->busy = false;
    switch_on_or_off(T);
    Value r = lf_call_ex(T, fn, args, V_UNDEF);
    if (busy) tr->busy = true;
    switch_on_or_off(T);
    return r;
}

bool trace_pause(Thread *T) {
    if (!trace_on(T)) return false;
    T->interp->trace->busy = true;
    switch_on_or_off(T);
    return true;
}
void trace_resume(Thread *T) {
    T->interp->trace->busy = false;
    switch_on_or_off(T);
}

void trace_stop(Thread *T) {
    Trace *tr = T->interp->trace;
    if (!tr) return;
    trace_set(T, V_NONE);
    trace_set_profile(T, V_NONE);
    for (uint32_t i = 0; i < tr->frames_end; i++) forget_call(T, &tr->frames[i]);
    T->interp->trace = NULL;
    munmap(tr->frames, TABLE_BYTES);
    free(tr);
}

/* --- frames --- */

static uint32_t line_of(const Code *c, uint32_t at) {
    PosEntry pos;
    return code_position(c, at, &pos) ? pos.line : 0;
}

static TraceFrame *entry_of(Thread *T, const Frame *f) {
    Trace *tr = T->interp->trace;
    uint32_t depth = (uint32_t)(f - T->frames);
    TraceFrame *t = &tr->frames[depth];
    if (depth >= tr->frames_end) tr->frames_end = depth + 1;
    if (t->epoch != tr->epoch) {
        Value object = V_UNDEF;
        if (is_object_of(T, t->object, f)) {
            object = t->object;
            t->object = V_UNDEF;
        }
        forget_call(T, t);
        *t = (TraceFrame){.epoch = tr->epoch, .hidden = traceback_hides(T, f->code), .object = object};
        uint32_t at = (uint32_t)(f->pc - f->code->ins);
        if (at > 1 && at <= f->code->nins) t->line = line_of(f->code, at - 2); /* the instruction before */
    }
    return t;
}

bool trace_keep(Thread *T, Frame *f, FrameObject *o) {
    if (!the_trace(T)) return false;
    TraceFrame *t = entry_of(T, f);
    if (t->object == v_obj(o)) return true;
    lf_clear(T, &t->object);
    lf_init(&t->object, lf_retain(T, v_obj(o)));
    return true;
}

void trace_pushed(Thread *T, Frame *f) {
    TraceFrame *t = entry_of(T, f);
    forget_call(T, t);
    t->state = f->gen && f->pc > f->code->ins ? RESUMES : BEGINS;
    t->line = t->state == RESUMES ? line_of(f->code, (uint32_t)(f->pc - f->code->ins) - 1) : 0;
    t->hidden = traceback_hides(T, f->code);
    t->last = NULL;
    t->pc = f->pc;
    if (t->state == RESUMES && is_shape(v_obj(f->gen), SHAPE_GENERATOR) && f->gen->hook_state != V_UNDEF) {
        FrameObject *o = (FrameObject *)v_as_obj(f->gen->hook_state);
        frame_adopt(T, f, o);
        if (o->trace != V_UNDEF) lf_init(&t->object, lf_retain(T, v_obj(o)));
    }
    f->pc = stub;
}

void trace_unstub(Thread *T, Frame *f) {
    if (f->pc == stub) f->pc = T->interp->trace->frames[f - T->frames].pc;
}

const Ins *trace_enter(Thread *T, Frame *f, const Ins *i) {
    if (i != stub) return traced_code_restore(i);
    return f->pc = T->interp->trace->frames[f - T->frames].pc;
}

/* --- events --- */

static Value call_hook(Thread *T, Value fn, Frame *f, const char *event, Value arg) {
    Trace *tr = T->interp->trace;
    Value frame = frame_object(T, f), name = str_intern_c(T, event);
    if (frame == V_UNDEF || name == V_UNDEF) {
        lf_release(T, frame);
        return V_UNDEF;
    }
    const Frame *outer = tr->told;
    const char *outer_event = tr->event;
    tr->busy = true;
    tr->told = f;
    tr->event = event;
    switch_on_or_off(T);
    lf_retain(T, fn);
    Value r = lf_call3(T, fn, frame, name, arg);
    lf_release(T, fn);
    tr->busy = false;
    tr->told = outer;
    tr->event = outer_event;
    switch_on_or_off(T);
    lf_release(T, frame);
    return r;
}

const char *trace_event(const Thread *T, const Frame *f) {
    const Trace *tr = T->interp->trace;
    return tr && tr->told == f ? tr->event : NULL;
}

bool trace_jump(Thread *T, Frame *f, int64_t line) { return frame_jump(T, f, entry_of(T, f)->last, line); }

static bool tell_profile(Thread *T, Frame *f, const char *event, Value arg) {
    Trace *tr = T->interp->trace;
    if (!trace_on(T) || tr->profile == V_UNDEF) return true;
    Value r = call_hook(T, tr->profile, f, event, arg);
    if (r == V_UNDEF) {
        Value exc = lf_exc_take(T);
        trace_set_profile(T, V_NONE);
        lf_exc_restore(T, exc);
        return false;
    }
    lf_release(T, r);
    return true;
}

/* What a trace function answers becomes the local one of the frame; what it raises ends tracing. */
static bool keep_answer(Thread *T, Frame *f, FrameObject *o, Value r) {
    if (r == V_UNDEF) {
        Value exc = lf_exc_take(T);
        trace_set(T, V_NONE);
        lf_clear(T, &o->trace);
        lf_exc_restore(T, exc);
        return false;
    }
    if (r == V_NONE) return true;
    if (!lf_store(T, &o->h, &o->trace, r)) return false;
    trace_keep(T, f, o);
    return true;
}

/* The frame's object, while it has a local trace function (borrowed). */
static FrameObject *local_trace(Thread *T, const Frame *f) {
    if (!trace_on(T) || T->interp->trace->trace == V_UNDEF) return NULL;
    FrameObject *o = frame_seen(T, f);
    return o && o->trace != V_UNDEF ? o : NULL;
}

static bool tell_local(Thread *T, Frame *f, const char *event, Value arg) {
    FrameObject *o = local_trace(T, f);
    if (!o) return true;
    lf_retain(T, v_obj(o));
    Value r = call_hook(T, o->trace, f, event, arg);
    bool fine = keep_answer(T, f, o, r);
    lf_release(T, v_obj(o));
    return fine;
}

/* A call begins, or a generator goes on: the global trace function is asked for a local one. */
static bool tell_call(Thread *T, Frame *f, TraceFrame *t) {
    Trace *tr = T->interp->trace;
    bool begins = t->state == BEGINS;
    t->state = RUNNING;
    if (t->hidden || !trace_on(T)) return true;
    Value object = frame_object(T, f);
    if (object == V_UNDEF) return false;
    FrameObject *o = (FrameObject *)v_as_obj(object);
    const Ins *pc = f->pc;
    if (!begins) f->pc = t->pc; /* the yield */
    o->event_line = !begins ? 0 : f->code->flags & CODE_MODULE ? -1 : (int32_t)f->code->firstlineno;
    bool fine = tell_profile(T, f, "call", V_NONE);
    if (fine && trace_on(T) && tr->trace != V_UNDEF)
        fine = keep_answer(T, f, o, call_hook(T, tr->trace, f, "call", V_NONE));
    o->event_line = 0;
    f->pc = pc;
    lf_release(T, object);
    return fine;
}

/* Where a jump leads, in words. */
static const Ins *target(const Ins *i) { return i + 1 + (int32_t)(i->word >> 32); }

/* The line that i begins, 0: none. What only tidies up has the place of the instruction before it. */
static uint32_t line_begun(const Code *c, const Ins *i) {
    uint32_t at = (uint32_t)(i - c->ins);
    PosEntry pos;
    if (!code_position(c, at, &pos)) return 0;
    /* what ends the body of a class stands at its head */
    if (at && (c->flags & CODE_CLASS_BODY) && pos.line == line_of(c, 0)) return 0;
    switch (ins_op(i)) {
    case OP_MAKE_CELL: return 0;
    case OP_RETURN: return i->flags & NO_LINE ? 0 : pos.line;
    case OP_JUMP_BACK: /* to the head of a loop, which begins the line */
        if (line_of(c, (uint32_t)(target(i) - c->ins)) == pos.line) return 0;
        return pos.start == at ? pos.line : 0;
    case OP_CLEAR:
    case OP_POP_EXC:
    case OP_JUMP:
    case OP_MOVE:
    case OP_LIST_APPEND:
    case OP_EXC_STAR_RAISE:
    case OP_JNONE:
    case OP_RERAISE: return pos.start == at ? pos.line : 0;
    default: return pos.line;
    }
}

static bool tell_return(Thread *T, Frame *f, Value v) {
    lf_retain(T, v);
    bool fine = tell_profile(T, f, "return", v) && tell_local(T, f, "return", v);
    lf_release(T, v);
    return fine;
}

static bool before_return(Thread *T, Frame *f, TraceFrame *t, const Ins *i) {
    Value v = i->a & K_BIT ? f->code->consts[i->a & ~K_BIT] : f->base[i->a];
    FrameObject *o = frame_seen(T, f);
    if (o && t->line && !line_begun(f->code, i)) o->event_line = (int32_t)t->line;
    if (v != V_NONE && (f->kind == FRAME_FOR || f->kind == FRAME_SEND)) {
        TraceFrame *caller = entry_of(T, f - 1);
        lf_clear(T, &caller->stop);
        lf_init(&caller->stop, lf_retain(T, v));
    }
    bool fine = tell_return(T, f, v);
    forget_call(T, t);
    return fine;
}

/* A generator keeps the object of its frame, with the local trace function, if somebody else does. */
static bool before_yield(Thread *T, Frame *f, TraceFrame *t, const Ins *i) {
    Generator *g = f->gen;
    bool fine = tell_return(T, f, i->b & K_BIT ? f->code->consts[i->b & ~K_BIT] : f->base[i->b]);
    FrameObject *o = frame_seen(T, f);
    if (fine && o && is_shape(v_obj(g), SHAPE_GENERATOR))
        fine = lf_store(T, &g->h, &g->hook_state, lf_retain(T, v_obj(o)));
    forget_call(T, t);
    return fine;
}

static bool tell_native(Thread *T, Frame *f, TraceFrame *t, const char *event) {
    Value native = t->native, object = frame_object(T, f);
    t->native = V_UNDEF;
    bool fine = object != V_UNDEF;
    if (fine) {
        FrameObject *o = (FrameObject *)v_as_obj(object);
        o->event_line = (int32_t)t->line; /* of the call; the frame has come further */
        fine = tell_profile(T, f, event, native);
        o->event_line = 0;
    }
    lf_release(T, object);
    lf_release(T, native);
    return fine;
}

/* The function in C that a call instruction is about to call (owned), or V_UNDEF. */
static Value native_callee(Thread *T, const Frame *f, const Ins *i, uint8_t op) {
    const Value *w = f->base + i->a;
    if ((op == OP_CALL_METHOD || op == OP_CALL_METHOD_KW) && w[0] == V_UNDEF) w++;
    if (is_shape(w[0], SHAPE_NATIVE)) return lf_retain(T, w[0]);
    if (!is_shape(w[0], SHAPE_METHOD_DESCR) || op == OP_CALL_EX || w[1] == V_UNDEF) return V_UNDEF;
    Value bound = type_of(w[0])->slots.descr_get(T, w[0], w[1], v_obj(type_of(w[1])));
    lf_exc_clear(T); /* the call says what is wrong */
    return bound;
}

static bool before_call(Thread *T, Frame *f, TraceFrame *t, const Ins *i, uint8_t op) {
    if (T->interp->trace->profile == V_UNDEF) return true;
    Value native = native_callee(T, f, i, op);
    if (native == V_UNDEF) return true;
    bool fine = tell_profile(T, f, "c_call", native);
    if (fine)
        t->native = native;
    else
        lf_release(T, native);
    return fine;
}

/* A trace function has sent the frame, which was at i, elsewhere; it is not told of the line there. */
static bool land(Thread *T, Frame *f, TraceFrame *t, const Ins *i, bool fine) {
    if (!fine || !frame_land(T, f, i)) {
        f->pc = i + 1;
        return false;
    }
    t->last = f->pc - 1;
    t->line = line_of(f->code, (uint32_t)(t->last - f->code->ins));
    return true;
}

static bool tell_line(Thread *T, Frame *f, TraceFrame *t, const Ins *i) {
    FrameObject *o = local_trace(T, f);
    uint32_t line = line_begun(f->code, i);
    bool begins = line && (line != t->line || (i <= t->last && ins_op(i) != OP_SEND));
    if (line) t->line = line;
    t->last = i;
    if (begins && o && !o->no_lines) {
        bool fine = tell_local(T, f, "line", V_NONE);
        if (UNLIKELY(f->pc != i + 1)) return land(T, f, t, i, fine);
        if (!fine) return false;
    }
    o = local_trace(T, f);
    return !o || !o->opcodes || tell_local(T, f, "opcode", V_NONE);
}

/* A generator that the frame drives has returned, which would have been a StopIteration. */
static bool tell_stop(Thread *T, Frame *f, TraceFrame *t) {
    Value value = t->stop;
    t->stop = V_UNDEF;
    FrameObject *o = local_trace(T, f);
    bool fine = true;
    if (o) {
        Value stop = value == V_NONE ? lf_call0(T, v_obj(exc_StopIteration))
                                     : lf_call1(T, v_obj(exc_StopIteration), value);
        Value items[] = {v_obj(exc_StopIteration), stop, V_NONE};
        Value info = stop == V_UNDEF ? V_UNDEF : tuple_from(T, items, 3);
        o->event_line = (int32_t)t->line;
        fine = info != V_UNDEF && tell_local(T, f, "exception", info);
        if ((o = frame_seen(T, f))) o->event_line = 0;
        lf_release(T, info);
        lf_release(T, stop);
    }
    lf_release(T, value);
    return fine;
}

bool trace_instruction(Thread *T, Frame *f, const Ins *i) {
    if (!trace_on(T)) return true;
    TraceFrame *t = entry_of(T, f);
    if (UNLIKELY(t->state != RUNNING) && !tell_call(T, f, t)) return false;
    if (t->hidden || !trace_on(T)) return true;
    if (t->native != V_UNDEF && !tell_native(T, f, t, "c_return")) return false;
    if (t->stop != V_UNDEF && !tell_stop(T, f, t)) return false;
    if (!tell_line(T, f, t, i)) return false;
    i = f->pc - 1; /* it may have been sent elsewhere */
    uint8_t op = ins_op(i);
    switch (op) {
    case OP_CALL:
    case OP_CALL_METHOD:
    case OP_CALL_KW:
    case OP_CALL_METHOD_KW:
    case OP_CALL_EX: return before_call(T, f, t, i, op);
    case OP_RETURN: return before_return(T, f, t, i);
    case OP_YIELD: return before_yield(T, f, t, i);
    default: return true;
    }
}

/* Around an event that tells of the exception in flight. */
static void put_back(Thread *T, Value exc, bool fine) {
    if (fine)
        lf_exc_restore(T, exc);
    else
        lf_release(T, exc);
}

void trace_raised(Thread *T, Frame *f) {
    if (!v_is_obj(T->exc)) return;
    TraceFrame *t = entry_of(T, f);
    if (t->hidden) return;
    Value exc = lf_exc_take(T);
    bool fine = t->state == RUNNING || tell_call(T, f, t);
    if (fine && t->native != V_UNDEF) fine = tell_native(T, f, t, "c_exception");
    if (fine && local_trace(T, f)) {
        Value tb = as_exception(exc)->traceback;
        Value items[] = {v_obj(type_of(exc)), exc, tb == V_UNDEF ? V_NONE : tb};
        Value info = tuple_from(T, items, 3);
        fine = info != V_UNDEF && tell_local(T, f, "exception", info);
        lf_release(T, info);
    }
    put_back(T, exc, fine);
}

void trace_unwound(Thread *T, Frame *f) {
    TraceFrame *t = entry_of(T, f);
    if (t->hidden) return;
    Value exc = lf_exc_take(T);
    put_back(T, exc, tell_return(T, f, V_NONE));
    forget_call(T, entry_of(T, f));
}
