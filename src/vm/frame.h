/* frame.h — the record of one running call, and pushing and popping it.
 *
 * Frames stand in an array beside the register stack; the caller of frame f is f - 1. A frame's registers are
 * base[0 .. code->nregs); base[-1] holds the callee (owned). Windows overlap: a caller puts callee and
 * arguments at the top of its window, and the callee's base is the first argument. Only the running thread
 * sees its frames; programs get snapshots (traceback.h).
 *
 * Registers above the running window hold no references: a frame empties what it leaves, so that a new one
 * clears only its locals.
 */
#ifndef LF_FRAME_H
#define LF_FRAME_H

#include "src/vm/function.h"

struct Generator;

typedef enum FrameKind {
    FRAME_CALL,  /* called by the interpreter loop: the result goes to register `dest` of the caller */
    FRAME_ENTRY, /* called from C: run() returns the result */
    FRAME_INIT,  /* __init__ of the new instance `self`: the instance goes to `dest` */
    FRAME_FOR,   /* a generator driven by FOR_ITER: what it yields goes to `dest`; when it returns, the caller
                    jumps */
    FRAME_OPERATOR, /* the method of an operator's left operand, `self` says which: NotImplemented is not its
                       last word; the operands are still in the instruction's registers */
    FRAME_SEND,     /* a generator driven by SEND: as FOR, and its return value goes to `dest` as well */
} FrameKind;

typedef struct Frame {
    const Ins *pc;     /* the next word, saved whenever something may look */
    Value *base, *top; /* the window: [base, top) */
    Code *code;
    Value func;          /* the Function: borrowed from base[-1] or the generator */
    Value entry_handled; /* T->handled when the frame was entered (borrowed) */
    /* Empty in every frame that is not in use, so that a call need not clear them: */
    Value ns;              /* namespace of a class body, module or exec (owned), or V_UNDEF */
    struct Generator *gen; /* whose frame this is, or NULL */
    Value self;            /* FRAME_INIT: the instance (owned); FRAME_OPERATOR: an int */
    const Ins *on_end;  /* FOR, SEND in progress: where this frame goes on when the generator has returned */
    const void *resume; /* where this frame goes on in machine code when the call it is in returns; NULL: that
                           is to be looked up */
    uint16_t dest;      /* register of this frame for the result of the call it is in */
    uint16_t iter;      /* FOR, SEND in progress: the register of the iterator */
    uint8_t kind;
    uint8_t seen; /* a FrameObject stands for this call (traceback.h) */
} Frame;
_Static_assert(sizeof(Frame) == LF_FRAME_BYTES, "thread.h counts frames in bytes");

static inline Value frame_globals(const Frame *f) { return as_function(f->func)->globals; }
static inline Value frame_builtins(const Frame *f) { return as_function(f->func)->builtins; }

/* Calls under way, natives that recurse included. */
int frame_depth(const Thread *T);
/* A new limit for them (sys.setrecursionlimit). */
void frame_limit_change(Thread *T, int limit);
/* Generators that loops and awaits drive are not counted, as in CPython: where a chain of them has met the
 * limit, it moves up, by some more than it must, so that it moves seldom. False: nothing is left. */
bool frame_limit_move(Thread *T);

/* Binds npos positional and the keyword arguments named by kwnames, which lie at base[0..), to f's parameters
 * in place: base[0 .. nlocals) afterwards. False: exception set, and base[0 .. argument count) is released
 * and empty. */
bool bind_arguments(Thread *T, Function *f, Value *base, int npos, Value kwnames);

/* Pushes a frame for f whose arguments are bound at base. NULL: RecursionError or the stack is full. */
Frame *frame_push(Thread *T, Function *f, Value *base, FrameKind kind);
/* Releases the frame's registers and makes the caller the running frame. */
void frame_pop(Thread *T);

/* Room for LF_MAX_FRAMES frames, committed on use; NULL: none to be had. */
Frame *frames_new(void);
void frames_free(Frame *frames);

/* Runs from T->frame (an ENTRY frame) until it returns: its result, or V_UNDEF with an exception set. */
Value run(Thread *T);

/* The source line a frame is at. */
uint32_t frame_line(const Frame *f);

#endif
