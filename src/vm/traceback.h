/* traceback.h — where an exception has been: one Traceback a frame, made while unwinding, and frame
 * snapshots.
 *
 * A Traceback keeps code and place, never the frame's variables, so that an error cannot keep a region open.
 * Each thread makes them of its own frames.
 */
#ifndef LF_TRACEBACK_H
#define LF_TRACEBACK_H

#include "src/vm/frame.h"

typedef struct Traceback {
    Obj h;
    Value next; /* V_UNDEF or the traceback of the callee */
    Value code;
    Value globals;
    Value locals; /* dict, where a NameError was raised: the names it could have meant; else V_UNDEF */
    uint32_t at;  /* word in the code */
    int32_t lineno;
    uint32_t left_at; /* where the frame was when the exception left it: behind `at`, in a clause that let it
                         pass */
} Traceback;

/* What programs see of a frame: sys._getframe, tb_frame. While a call runs it has one at most, which stands
 * in a table of the thread's and follows the call; afterwards, and from the beginning where it belongs to
 * another thread, it is a snapshot. */
typedef struct FrameObject FrameObject;
struct FrameObject {
    Obj h;
    Value code, globals, builtins;
    Value locals; /* dict, or V_UNDEF: the variables of a snapshot; of a live frame what a program has stored
                     in f_locals beside them (frame_locals.h) */
    uint32_t at;
    int32_t lineno;
    Value generator; /* a weak reference to the generator whose frame it is, or V_UNDEF */
    Value back;      /* of another thread's frame: the caller's object, or V_UNDEF */
    Frame *frame; /* the running frame it stands for, if it still runs; only ever compared with live frames */
    struct FrameObject **slot; /* its place in the table, which does not own it, or NULL */
    Value trace;               /* f_trace, or V_UNDEF */
    Value overwritten;         /* list of what variables held before f_locals changed them, or V_UNDEF */
    int32_t
        event_line; /* during the event of a call: the line of the function, -1: 0; 0: that of the frame */
    bool no_lines, opcodes; /* f_trace_lines is false; f_trace_opcodes */
};

/* Puts an entry for the running frame at the head of the exception's traceback. */
void traceback_add(Thread *T, Frame *f);
/* A handler or finally clause of the running frame raises the exception again. */
void traceback_reraised(Thread *T, const Frame *f);
struct Generator;
Value frame_of_generator(Thread *T, struct Generator *g);
Value frame_object(Thread *T, Frame *f); /* f NULL: None */
/* The running frame that an object stands for; NULL when it has ended, or is of another thread. */
Frame *frame_running(Thread *T, const FrameObject *o);
/* The variables that stand in registers and in the closure: a new dict. */
Value frame_variables(Thread *T, const Code *c, const Value *base, Value func);
/* The object that stands for a running frame (borrowed), or NULL. */
FrameObject *frame_seen(const Thread *T, const Frame *f);
/* The object stands for a running frame from now on. */
void frame_adopt(Thread *T, Frame *f, FrameObject *o);
/* CPython has the function in C: its frames are neither in tracebacks nor traced. */
bool traceback_hides(Thread *T, const Code *c);
/* Of a thread that waits for its turn (gil.h): the frame with its callers down to `bottom`, as they are now.
 */
Value frame_snapshot(Thread *T, Frame *f, const Frame *bottom);
/* The object becomes a snapshot. */
void frame_forget(FrameObject *o);
/* The end of the table of an Interp. */
void frame_table_free(struct Interp *in);
/* The names and values of a frame's variables, as locals() gives them: a new dict, or the frame's namespace.
 */
Value frame_locals(Thread *T, Frame *f);
extern Type *type_traceback, *type_frame;

#endif
