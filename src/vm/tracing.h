/* tracing.h — functions of the program that are told what its thread runs: sys.settrace and sys.setprofile.
 *
 * A thread without them pays nothing. One that has them refuses the fast way of pushing frames (its limit of
 * registers is NULL), so that every new frame is noted and begins with the instruction TRACED, which makes
 * the loop go through trace_instruction before each instruction; machine code of all threads stands aside
 * meanwhile (jit_park). Frames that ran before find TRACED where they go on: the instruction there is
 * replaced until somebody comes by. While such a function runs nothing is traced.
 *
 * All state belongs to the thread (with -X gil=on to its Run); only the replaced instructions are shared, and
 * have a lock.
 */
#ifndef LF_TRACING_H
#define LF_TRACING_H

#include "src/vm/frame.h"
#include "src/vm/interp.h"

/* Is the thread being traced, here and now? */
static inline bool trace_on(const Thread *T) { return UNLIKELY(!T->regs_limit); }
/* The limit of registers, whether it is traced or not. */
static inline Value *trace_regs_limit(const Thread *T) { return T->regs_end - LF_SPARE_REGS; }

/* The functions; None: none. They answer None, or V_UNDEF with an exception set. */
Value trace_set(Thread *T, Value fn);
Value trace_set_profile(Thread *T, Value fn);
Value trace_get(const Thread *T); /* owned, or None */
Value trace_get_profile(const Thread *T);
/* Calls fn(*args) traced, though a trace function is running. */
Value trace_call(Thread *T, Value fn, Value args);
/* Nothing is traced until trace_resume. False: nothing is now, and there is nothing to resume. */
bool trace_pause(Thread *T);
void trace_resume(Thread *T);
/* The thread (or Run) ends: nothing of it is traced from now on. */
void trace_stop(Thread *T);

/* The object of a running frame has a local trace function: it stays as long as the call. False: no memory.
 */
struct FrameObject;
bool trace_keep(Thread *T, Frame *f, struct FrameObject *o);

/* The event that a function of the thread is being told of in this frame; NULL: none. */
const char *trace_event(const Thread *T, const Frame *f);
/* The function that is told of a line in this frame sends it to another. False: exception set. */
bool trace_jump(Thread *T, Frame *f, int64_t line);

/* --- for those who push frames, while trace_on --- */

/* A frame was pushed whose pc is set. */
void trace_pushed(Thread *T, Frame *f);
/* The pc that it had, in a frame that will not begin with its instruction. */
void trace_unstub(Thread *T, Frame *f);

/* --- for the loop --- */

/* The frame has come to TRACED, which is i: where it goes on. */
const Ins *trace_enter(Thread *T, Frame *f, const Ins *i);
/* i is about to run; pc is saved, and another one afterwards when a function has sent the frame elsewhere.
 * False: exception set. */
bool trace_instruction(Thread *T, Frame *f, const Ins *i);
/* The exception in flight has come to the frame. What a trace function raises takes its place. */
void trace_raised(Thread *T, Frame *f);
/* The exception in flight leaves the frame. */
void trace_unwound(Thread *T, Frame *f);

#endif
