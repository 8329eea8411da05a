/* generator.h — generators, coroutines and async generators: a frame that can be left and entered again.
 *
 * While it is suspended a generator owns its registers in its own memory; resuming copies them to the
 * register stack and yielding copies them back. One thread at a time may hold one; regions do not take them.
 */
#ifndef LF_GENERATOR_H
#define LF_GENERATOR_H

#include "src/objects/iterators.h"
#include "src/vm/frame.h"

typedef enum GenState { GEN_CREATED, GEN_SUSPENDED, GEN_RUNNING, GEN_CLOSED } GenState;

typedef struct Generator {
    Obj h;
    Value func; /* the Function (owned), V_UNDEF when closed */
    Value name, qualname;
    Value code;    /* owned */
    Value ns;      /* namespace of a class-like body, V_UNDEF */
    Value handled; /* the exception that was being handled at the yield (borrowed from the registers), V_UNDEF
                    */
    Value hook_state;  /* async generators: the finalizer hook; coroutines: cr_origin, V_UNDEF: not tracked */
    struct Feed *feed; /* while it runs: what takes the values it yields, NULL: they leave it */
    const Ins *pc;
    uint32_t nregs; /* registers saved; 0 when closed */
    uint8_t state;  /* GenState */
    uint8_t running_async, closed_async, hooks_inited;
    Value regs[];
} Generator;

static inline Generator *as_generator(Value v) { return (Generator *)v_as_obj(v); }
static inline bool is_generator_like(Value v) {
    return v_is_obj(v) && v_as_obj(v)->shape >= SHAPE_GENERATOR && v_as_obj(v)->shape <= SHAPE_ASYNC_GEN;
}

/* The generator object of a call whose arguments are bound at base[0..nlocals): takes the registers over. */
Value generator_new(Thread *T, Function *f, Value *base);
/* Pushes the generator's frame above T->top with `sent` (consumed) as the value of its yield. NULL: exception
 * set (already running, recursion). The generator must not be closed. */
Frame *generator_push(Thread *T, Generator *g, Value sent, FrameKind kind);
/* Has the feed of whoever drives the running generator taken what it yields? Generators that delegate to it
 * only pass values on. */
static inline bool generator_fed(Thread *T, const Frame *f, Value v) {
    while (f->kind == FRAME_SEND) f--;
    Feed *feed = f->kind == FRAME_ENTRY && f->gen ? f->gen->feed : NULL;
    return feed && feed->take(T, feed, v);
}
/* Leaves the running frame, a generator's, at a yield. */
void generator_suspend(Thread *T, Frame *f);
/* The generator's frame has returned or raised: it is closed. */
void generator_finish(Thread *T, Generator *g);

/* send, throw: the value yielded; or V_UNDEF and *returned with *value (owned) when it has returned; or
 * V_UNDEF alone when an exception came out. */
Value generator_send(Thread *T, Value gen, Value arg, bool *returned, Value *value);
Value generator_throw(Thread *T, Value gen, Value exc, bool *returned, Value *value);
/* close(): what it returned, or None; V_UNDEF: exception. generator_close_iter: of any iterator that has the
 * method. */
Value generator_close(Thread *T, Value gen);
bool generator_close_iter(Thread *T, Value it);
/* frame.clear(): of one that was not begun the registers, with the warnings of a finalizer. False:
 * RuntimeError. */
bool generator_clear(Thread *T, Value gen);
/* The setters of __name__ and __qualname__. */
bool generator_set_name(Thread *T, Value gen, Value v);
bool generator_set_qualname(Thread *T, Value gen, Value v);
/* Closes a generator that will not run again and releases its registers. */
void generator_close_registers(Thread *T, Generator *g);
/* The exception that throw(type, value, traceback) means (owned). */
Value throw_argument(Thread *T, Value type, Value val, Value tb);
/* StopIteration's value (owned). */
Value stop_iteration_value(Thread *T, Value e);

/* Drives any iterator the way `yield from` does; results as generator_send. */
Value iterator_send(Thread *T, Value it, Value arg, bool *returned, Value *value);
/* What `await v` drives (owned); where: 1 __aenter__, 2 __aexit__, 0 elsewhere, for the error text. */
Value awaitable_iter(Thread *T, Value v, int where);
Value generator_yield_from(const Generator *g); /* the iterator it delegates to (borrowed), or V_UNDEF */

extern const Kind kind_generator;

#endif
