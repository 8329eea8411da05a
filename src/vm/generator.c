#include "src/vm/generator.h"
#include "src/objects/call.h"
#include "src/objects/error.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/async.h"
#include "src/vm/import.h"
#include "src/vm/interp.h"
#include "src/vm/frame_inline.h"
#include "src/vm/ops.h"
#include "src/vm/tracing.h"
#include "src/vm/traceback.h"

Type *type_generator, *type_coroutine, *type_coroutine_wrapper;

/* While it runs its registers are on the stack, and its own words are stale. */
static inline bool holds_registers(const Generator *g) {
    return g->state == GEN_CREATED || g->state == GEN_SUSPENDED;
}

static bool generator_visit(Obj *o, VisitFn fn, void *ctx) {
    Generator *g = (Generator *)o;
    Value *const fields[] = {&g->func, &g->name, &g->qualname, &g->code, &g->ns, &g->hook_state};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++)
        if (!fn(fields[i], ctx)) return false;
    for (uint32_t i = 0; holds_registers(g) && i < g->nregs; i++)
        if (!fn(&g->regs[i], ctx)) return false;
    return true;
}
static void generator_drop(Thread *T, Obj *o) {
    Generator *g = (Generator *)o;
    for (uint32_t i = 0; holds_registers(g) && i < g->nregs; i++) lf_clear(T, &g->regs[i]);
    Value *const fields[] = {&g->func, &g->name, &g->qualname, &g->code, &g->ns, &g->hook_state};
    for (size_t i = 0; i < sizeof fields / sizeof *fields; i++) lf_clear(T, fields[i]);
}
static size_t generator_size(const Obj *o) {
    return sizeof(Generator) + ((const Generator *)o)->nregs * sizeof(Value);
}
/* Most have run to their end and have nothing to finalize. */
static size_t generator_end(Thread *T, Obj *o) {
    if (((const Generator *)o)->state != GEN_CLOSED) return KIND_NOT_ENDED;
    size_t size = generator_size(o);
    o->aux |= AUX_DYING;
    generator_drop(T, o);
    return size;
}
const Kind kind_generator = {.name = "generator",
                             .visit = generator_visit,
                             .drop = generator_drop,
                             .size = generator_size,
                             .end = generator_end};

/* The innermost calls under way, as cr_origin names them: ((file, line, function), ...). */
static Value origin(Thread *T, int depth) {
    int n = 0;
    while (n < depth && T->frame - n > T->frames) n++;
    Value calls = tuple_new(T, n);
    for (int i = 0; i < n && calls != V_UNDEF; i++) {
        const Frame *fr = T->frame - i;
        Value items[] = {fr->code->filename, v_int(frame_line(fr)), fr->code->name};
        Value call = tuple_from(T, items, 3);
        if (call == V_UNDEF)
            lf_clear(T, &calls);
        else
            lf_init(&as_tuple(calls)->items[i], call);
    }
    return calls;
}

Value generator_new(Thread *T, Function *f, Value *base) {
    Code *c = as_code(f->code);
    uint32_t shape = c->flags & CODE_GENERATOR   ? SHAPE_GENERATOR
                     : c->flags & CODE_COROUTINE ? SHAPE_COROUTINE
                                                 : SHAPE_ASYNC_GEN;
    Generator *g = lf_alloc(T, shape, sizeof(Generator) + c->nregs * sizeof(Value));
    if (!g) {
        for (int i = 0; i < c->nparams; i++) lf_clear(T, &base[i]);
        return V_UNDEF;
    }
    lf_init(&g->func, lf_retain(T, v_obj(f)));
    lf_init(&g->code, lf_retain(T, f->code));
    lf_init(&g->name, lf_retain(T, f->name));
    lf_init(&g->qualname, lf_retain(T, f->qualname));
    g->pc = c->ins;
    g->nregs = c->nregs;
    for (int i = 0; i < c->nparams; i++) {
        lf_init(&g->regs[i], base[i]);
        base[i] = V_UNDEF;
    }
    if (UNLIKELY(T->interp->origin_depth && shape == SHAPE_COROUTINE)) {
        lf_init(&g->hook_state, origin(T, T->interp->origin_depth));
        if (g->hook_state == V_UNDEF) {
            lf_release(T, v_obj(g));
            return V_UNDEF;
        }
    }
    return v_obj(g);
}

static const char *kind_name(const Generator *g) {
    return g->h.shape == SHAPE_GENERATOR   ? "generator"
           : g->h.shape == SHAPE_COROUTINE ? "coroutine"
                                           : "async generator";
}

/* One register after the other, as they were written: a load that spans two stores just made has to wait for
 * both, and a call of memcpy would cost more. */
static inline void copy_registers(Value *to, const Value *from, uint32_t n) {
    for (const Value *last = from + n; from < last; from++, to++) {
        *to = *from;
        __asm__ volatile("" : "+r"(from));
    }
}

static inline void move_registers(Value *to, Value *from, uint32_t n) {
    for (Value *last = from + n; from < last; from++, to++) {
        *to = *from;
        *from = V_UNDEF;
        __asm__ volatile("" : "+r"(from));
    }
}

static Frame *push_traced(Thread *T, Generator *g, Value sent, FrameKind kind) {
    T->regs_limit = trace_regs_limit(T);
    Frame *fr = generator_push(T, g, sent, kind);
    T->regs_limit = NULL;
    if (fr) trace_pushed(T, fr);
    return fr;
}

Frame *generator_push(Thread *T, Generator *g, Value sent, FrameKind kind) {
    if (UNLIKELY(g->state == GEN_RUNNING)) {
        lf_raise(T, exc_ValueError, "%s already executing", kind_name(g));
        lf_release(T, sent);
        return NULL;
    }
    Frame *caller = T->frame, *fr = caller + 1;
    Value *base = T->top + 1, *end = base + g->nregs;
    bool driven = kind == FRAME_FOR || kind == FRAME_SEND;
    if (UNLIKELY(((char *)caller >= T->frame_limit && !(driven && frame_limit_move(T))) ||
                 end > T->regs_limit)) {
        if (trace_on(T)) return push_traced(T, g, sent, kind);
        lf_raise(T, exc_RecursionError, "maximum recursion depth exceeded");
        lf_release(T, sent);
        return NULL;
    }
    caller->resume = NULL;
    T->frame = fr;
    T->top = fr->top = end;
    fr->base = base;
    fr->code = as_code(g->code);
    fr->func = g->func;
    fr->entry_handled = T->handled;
    fr->kind = (uint8_t)kind;
    fr->seen = false;
    if (!driven)
        base[-1] =
            lf_retain(T, v_obj(g)); /* it lives while it runs: the register of a loop or an await holds it */
    copy_registers(base, g->regs, g->nregs);
    if (g->state == GEN_SUSPENDED) { /* the word before pc is its YIELD: what is sent is the yield's value */
        Value *to = &base[g->pc[-1].a], old = *to;
        *to = sent;
        lf_release(T, old);
    } else
        lf_release(T, sent);
    fr->pc = g->pc;
    fr->gen = g;
    fr->ns = g->ns;
    g->ns = V_UNDEF;
    if (g->handled != V_UNDEF) T->handled = g->handled;
    g->state = GEN_RUNNING;
    return fr;
}

/* A generator may handle the very exception that its caller handles, when that threw it in: then a handler
 * has noted that nothing was handled in this frame before. */
static bool handles_the_same(const Thread *T, const Frame *f) {
    if (T->handled == V_UNDEF) return false;
    for (const Value *r = f->base; r < f->top; r++)
        if (*r == V_HOLE) return true;
    return false;
}

void generator_suspend(Thread *T, Frame *f) {
    Generator *g = f->gen;
    g->handled = T->handled != f->entry_handled || handles_the_same(T, f) ? T->handled : V_UNDEF;
    move_registers(g->regs, f->base, g->nregs); /* temporaries of a frame below stand there next: empty */
    g->pc = f->pc;
    g->ns = f->ns;
    f->ns = V_UNDEF;
    f->gen = NULL;
    g->state = GEN_SUSPENDED;
    frame_leave(T, f);
    if (f->kind == FRAME_ENTRY) lf_clear(T, f->base - 1);
}

/* Its registers are on the stack (the frame is about to be popped): what is left are the names. */
void generator_finish(Thread *T, Generator *g) {
    (void)T;
    g->state = GEN_CLOSED;
    g->handled = V_UNDEF;
}

/* Runs a frame that was pushed with FRAME_ENTRY: the yielded value, or V_UNDEF and *returned with *value. */
static Value drive(Thread *T, Generator *g, bool *returned, Value *value) {
    Value *slot = T->frame->base - 1;
    Value v = run(T);
    bool closed = g->state == GEN_CLOSED;
    if (closed) lf_clear(T, slot);
    if (v == V_UNDEF || !closed) return v;
    *returned = true;
    *value = v;
    return V_UNDEF;
}

Value generator_send(Thread *T, Value gen, Value arg, bool *returned, Value *value) {
    Generator *g = as_generator(gen);
    *returned = false;
    if (g->state == GEN_CLOSED) {
        if (g->h.shape == SHAPE_COROUTINE)
            return lf_raise(T, exc_RuntimeError, "cannot reuse already awaited coroutine");
        *returned = true;
        *value = V_NONE;
        return V_UNDEF;
    }
    if (g->state == GEN_CREATED && arg != V_NONE)
        return lf_raise(T, exc_TypeError, "can't send non-None value to a just-started %s", kind_name(g));
    if (!lf_enter(T, "")) return V_UNDEF;
    lf_retain(T, gen);
    Value v = generator_push(T, g, lf_retain(T, arg), FRAME_ENTRY) ? drive(T, g, returned, value) : V_UNDEF;
    lf_release(T, gen);
    return v;
}

Value iterator_send(Thread *T, Value it, Value arg, bool *returned, Value *value) {
    *returned = false;
    if (is_shape(it, SHAPE_GENERATOR) || is_shape(it, SHAPE_COROUTINE))
        return generator_send(T, it, arg, returned, value);
    Value v;
    if (arg == V_NONE && type_of(it)->slots.next) {
        v = type_of(it)->slots.next(T, it);
        if (v == V_UNDEF && !lf_failed(T)) {
            *returned = true;
            *value = V_NONE;
            return V_UNDEF;
        }
    } else {
        Value args[] = {it, arg};
        v = lf_call_method(T, name_send, args, 2);
    }
    if (v == V_UNDEF && lf_exc_is(T, exc_StopIteration)) {
        Value e = lf_exc_take(T);
        *value = stop_iteration_value(T, e);
        lf_release(T, e);
        *returned = true;
    }
    return v;
}

Value stop_iteration_value(Thread *T, Value e) {
    Value v = obj_getattr(T, e, name_value);
    if (v == V_UNDEF) {
        lf_exc_clear(T);
        v = V_NONE;
    }
    return v;
}

Value generator_yield_from(const Generator *g) {
    if (g->state != GEN_SUSPENDED) return V_UNDEF;
    Ins at = g->pc[-1];
    return at.op == OP_YIELD && at.c ? g->regs[at.c - 1] : V_UNDEF;
}

/* --- next, send, throw, close --- */

/* What a generator's return becomes for the language: StopIteration. */
static Value stop(Thread *T, Value gen, Value value) {
    (void)gen;
    lf_raise_stop(T, value);
    lf_release(T, value);
    return V_UNDEF;
}

static Value generator_next(Thread *T, Value self) {
    Generator *g = as_generator(self);
    bool returned;
    if (LIKELY(g->state == GEN_SUSPENDED)) { /* who asks holds it: the commonest case of generator_send */
        if (UNLIKELY(!lf_enter(T, "") || !generator_push(T, g, V_NONE, FRAME_ENTRY))) return V_UNDEF;
        Value *slot = T->frame->base - 1, v = run(T);
        if (LIKELY(g->state != GEN_CLOSED)) return v;
        if (v != V_UNDEF && v != V_NONE) {
            stop(T, self, v);
            v = V_UNDEF;
        }
        lf_clear(T, slot);
        return v == V_NONE ? V_UNDEF : v;
    }
    Value value, v = generator_send(T, self, V_NONE, &returned, &value);
    if (v == V_UNDEF && returned) {
        if (value != V_NONE) return stop(T, self, value);
    }
    return v;
}

/* Numbers and constants in a list or tuple need no counting. */
static void feed_items(Thread *T, SeqIter *it, Feed *feed) {
    if (it->seq == V_UNDEF) return;
    bool in_list = it->h.shape == SHAPE_LIST_ITER;
    int64_t len = in_list ? as_list(it->seq)->len : as_tuple(it->seq)->len, at = it->at;
    const Value *items = in_list ? as_list(it->seq)->items : as_tuple(it->seq)->items;
    while (at < len && !v_is_obj(items[at]) && feed->take(T, feed, items[at])) at++;
    it->at = at;
}

Value obj_next_fed(Thread *T, Value it, Feed *feed) {
    if (is_shape(it, SHAPE_LIST_ITER) || is_shape(it, SHAPE_TUPLE_ITER))
        feed_items(T, (SeqIter *)v_as_obj(it), feed);
    if (!is_shape(it, SHAPE_GENERATOR) || as_generator(it)->state > GEN_SUSPENDED || as_generator(it)->feed)
        return obj_next(T, it);
    as_generator(it)->feed = feed;
    Value v = obj_next(T, it);
    as_generator(it)->feed = NULL;
    return v;
}

static Value send_method(Thread *T, Value *args, int n) {
    (void)n;
    bool returned;
    Value value, v = generator_send(T, args[0], args[1], &returned, &value);
    return v == V_UNDEF && returned ? stop(T, args[0], value) : v;
}

/* Raises T->exc at the place where the generator is suspended. */
static Value resume_with_error(Thread *T, Generator *g, bool *returned, Value *value) {
    if (g->state == GEN_CREATED) { /* it never ran: there is no handler to ask */
        Function *f = as_function(g->func);
        Value e = lf_exc_take(T);
        lf_retain(T, v_obj(g));
        Frame *fr = frame_push(T, f, T->top + 1, FRAME_ENTRY);
        if (fr) {
            fr->base[-1] = V_UNDEF;
            memset(fr->base, 0, as_code(f->code)->nregs * sizeof(Value));
            lf_exc_restore(T, e);
            fr->pc = fr->code->ins + 1;
            traceback_add(T, fr);
            frame_pop(T);
        } else
            lf_release(T, e);
        generator_close_registers(T, g);
        lf_release(T, v_obj(g));
        return V_UNDEF;
    }
    Value e = lf_exc_take(T);
    bool handling = g->handled != V_UNDEF;
    Frame *fr = generator_push(T, g, V_NONE, FRAME_ENTRY);
    if (!fr) {
        lf_release(T, e);
        return V_UNDEF;
    }
    trace_unstub(T, fr);
    if (handling) exception_set_context(T, e); /* it arrives where the generator handles another */
    lf_exc_restore(T, e);
    return drive(T, g, returned, value);
}

void generator_close_registers(Thread *T, Generator *g) {
    bool holds = holds_registers(g);
    generator_finish(T, g);
    for (uint32_t i = 0; holds && i < g->nregs; i++) lf_clear(T, &g->regs[i]);
    if (g->ns != V_UNDEF) lf_clear(T, &g->ns);
}

/* The sub-iterator answers for a throw: what it yields, or its end with its value or with the exception it
 * left.
 */
static Value throw_at_sub(Thread *T, Value sub, Value exc, bool *returned, Value *value) {
    if (is_instance(exc, exc_GeneratorExit)) {
        if (generator_close_iter(T, sub)) lf_exc_restore(T, lf_retain(T, exc));
        return V_UNDEF;
    }
    if (is_shape(sub, SHAPE_GENERATOR) || is_shape(sub, SHAPE_COROUTINE))
        return generator_throw(T, sub, exc, returned, value);
    bool missing;
    Value method = obj_getattr_or(T, sub, name_throw, &missing);
    if (method == V_UNDEF) {
        if (missing) lf_exc_restore(T, lf_retain(T, exc));
        return V_UNDEF;
    }
    Value v = lf_call1(T, method, exc);
    lf_release(T, method);
    if (v == V_UNDEF && lf_exc_is(T, exc_StopIteration)) {
        Value e = lf_exc_take(T);
        *value = stop_iteration_value(T, e);
        *returned = true;
        lf_release(T, e);
    }
    return v;
}

/* The generator stands on the stack while its sub-iterator is asked, but handles nothing there. */
static Value throw_into_sub(Thread *T, Generator *g, Value sub, Value exc, bool *returned, Value *value) {
    bool handling = g->handled != V_UNDEF, sub_returned = false;
    Frame *fr = generator_push(T, g, V_NONE, FRAME_ENTRY);
    if (!fr) return V_UNDEF;
    trace_unstub(T, fr);
    Value handled = T->handled, sub_value = V_NONE;
    T->handled = fr->entry_handled;
    lf_retain(T, sub);
    Value v = throw_at_sub(T, sub, exc, &sub_returned, &sub_value);
    lf_release(T, sub);
    T->handled = handled;
    if (v != V_UNDEF) {
        generator_suspend(T, fr);
        return v;
    }
    if (sub_returned) {
        /* Go on after the loop whose SEND stands before our YIELD, with the value as its result. */
        const Ins *yield = g->pc - 1, *send = yield - 1;
        fr->base[yield->a] = sub_value;
        lf_clear(T, &fr->base[yield->c - 1]);
        fr->pc = yield + (int16_t)send->c;
    } else if (handling)
        exception_set_context(T, T->exc); /* it arrives where the generator handles another */
    return drive(T, g, returned, value);
}

Value generator_throw(Thread *T, Value gen, Value exc, bool *returned, Value *value) {
    Generator *g = as_generator(gen);
    *returned = false;
    if (g->state == GEN_RUNNING) return lf_raise(T, exc_ValueError, "%s already executing", kind_name(g));
    if (g->state == GEN_CLOSED) {
        if (g->h.shape == SHAPE_COROUTINE)
            return lf_raise(T, exc_RuntimeError, "cannot reuse already awaited coroutine");
        lf_exc_restore(T, lf_retain(T, exc));
        return V_UNDEF;
    }
    if (!lf_enter(T, "")) return V_UNDEF;
    lf_retain(T, gen);
    Value v, sub = generator_yield_from(g);
    if (sub != V_UNDEF)
        v = throw_into_sub(T, g, sub, exc, returned, value);
    else {
        lf_exc_restore(T, lf_retain(T, exc));
        v = resume_with_error(T, g, returned, value);
    }
    lf_release(T, gen);
    return v;
}

/* The exception that throw(type, value, traceback) means (owned). */
Value throw_argument(Thread *T, Value type, Value val, Value tb) {
    if (tb == V_UNDEF || tb == V_NONE)
        tb = V_UNDEF;
    else if (!is_instance(tb, type_traceback))
        return lf_raise(T, exc_TypeError, "throw() third argument must be a traceback object");
    Value e;
    if (is_type(type) && (as_type(type)->flags & TYPE_EXCEPTION)) {
        if (val == V_UNDEF || val == V_NONE)
            e = lf_call0(T, type);
        else if (is_instance(val, as_type(type)))
            e = lf_retain(T, val);
        else
            e = is_tuple(val) ? lf_call_ex(T, type, val, V_UNDEF) : lf_call1(T, type, val);
    } else if (has_flag(type, TYPE_EXCEPTION) && v_is_obj(type)) {
        if (val != V_UNDEF && val != V_NONE)
            return lf_raise(T, exc_TypeError, "instance exception may not have a separate value");
        e = lf_retain(T, type);
    } else
        return lf_raise(T, exc_TypeError,
                        "exceptions must be classes or instances deriving from BaseException, not %T", type);
    if (e != V_UNDEF && !(v_is_obj(e) && has_flag(e, TYPE_EXCEPTION))) {
        lf_raise(T, exc_TypeError, "calling %R should have returned an instance of BaseException, not %T",
                 type, e);
        lf_clear(T, &e);
    }
    if (e == V_UNDEF) e = lf_exc_take(T); /* what making it raised arrives instead */
    if (e != V_UNDEF && tb != V_UNDEF &&
        !lf_store(T, v_as_obj(e), &((Exception *)v_as_obj(e))->traceback, lf_retain(T, tb)))
        lf_clear(T, &e);
    return e;
}

static Value throw_method(Thread *T, Value *args, int n) {
    (void)n;
    Value e = throw_argument(T, args[1], args[2], args[3]);
    if (e == V_UNDEF) return V_UNDEF;
    bool returned;
    Value value, v = generator_throw(T, args[0], e, &returned, &value);
    lf_release(T, e);
    return v == V_UNDEF && returned ? stop(T, args[0], value) : v;
}

/* close() of whatever a generator delegates to. */
bool generator_close_iter(Thread *T, Value it) {
    if (is_shape(it, SHAPE_GENERATOR) || is_shape(it, SHAPE_COROUTINE)) {
        Value r = generator_close(T, it);
        lf_release(T, r);
        return r != V_UNDEF;
    }
    bool missing;
    Value method = obj_getattr_or(T, it, name_close, &missing);
    if (method == V_UNDEF) {
        if (!missing) lf_unraisable(T, NULL, it);
        return true;
    }
    Value r = lf_call0(T, method);
    lf_release(T, method);
    lf_release(T, r);
    return r != V_UNDEF;
}

Value generator_close(Thread *T, Value gen) {
    Generator *g = as_generator(gen);
    if (g->state == GEN_CLOSED) return V_NONE;
    if (g->state == GEN_CREATED) {
        generator_close_registers(T, g);
        return V_NONE;
    }
    Value e = exception_new(T, exc_GeneratorExit, V_UNDEF);
    if (e == V_UNDEF) return V_UNDEF;
    bool returned;
    Value value, v = generator_throw(T, gen, e, &returned, &value);
    lf_release(T, e);
    if (v != V_UNDEF) {
        lf_release(T, v);
        return lf_raise(T, exc_RuntimeError, "%s ignored GeneratorExit", kind_name(g));
    }
    if (returned) return value;
    if (lf_exc_caught(T, exc_GeneratorExit) || lf_exc_caught(T, exc_StopIteration)) return V_NONE;
    return V_UNDEF;
}

static Value close_method(Thread *T, Value *args, int n) {
    (void)n;
    return generator_close(T, args[0]);
}

/* warnings._warn_unawaited_coroutine knows where it was made; the plain warning is for when that is broken.
 */
static void warn_unawaited(Thread *T, Value self) {
    Value module = import_module_c(T, "warnings"), r = V_UNDEF;
    Value fn =
        module == V_UNDEF ? V_UNDEF : obj_getattr(T, module, str_intern_c(T, "_warn_unawaited_coroutine"));
    bool missing = fn == V_UNDEF;
    if (missing)
        lf_exc_clear(T);
    else
        r = lf_call1(T, fn, self);
    lf_release(T, module);
    lf_release(T, fn);
    lf_release(T, r);
    if (missing)
        lf_warn(T, exc_RuntimeWarning, 1, "coroutine '%S' was never awaited", as_generator(self)->qualname);
    if (lf_failed(T)) lf_unraisable(T, "Exception ignored while finalizing coroutine", self);
}

static void generator_finalize(Thread *T, Value self) {
    Generator *g = as_generator(self);
    if (g->h.shape == SHAPE_COROUTINE && g->state == GEN_CREATED) {
        warn_unawaited(T, self);
        return;
    }
    if (g->state != GEN_SUSPENDED) return;
    Value r = generator_close(T, self);
    if (r == V_UNDEF) lf_unraisable(T, "Exception ignored while closing generator", self);
    lf_release(T, r);
}

bool generator_clear(Thread *T, Value gen) {
    Generator *g = as_generator(gen);
    const char *why = g->state == GEN_RUNNING     ? "cannot clear an executing frame"
                      : g->state == GEN_SUSPENDED ? "cannot clear a suspended frame"
                                                  : NULL;
    if (why) {
        lf_raise(T, exc_RuntimeError, "%s", why);
        return false;
    }
    generator_finalize(T, gen);
    generator_close_registers(T, g);
    return true;
}

/* --- attributes and types --- */

static Value generator_repr(Thread *T, Value self) {
    Generator *g = as_generator(self);
    const char *kind = g->h.shape == SHAPE_ASYNC_GEN ? "async_generator" : kind_name(g);
    return str_format(T, "<%s object %S at %p>", kind, g->qualname, (void *)g);
}

static Value self_iter(Thread *T, Value self) { return lf_retain(T, self); }
static Value get_running(Thread *T, Value self) {
    (void)T;
    return v_bool(as_generator(self)->state == GEN_RUNNING);
}
static Value get_suspended(Thread *T, Value self) {
    (void)T;
    return v_bool(as_generator(self)->state == GEN_SUSPENDED);
}
static Value get_delegate(Thread *T, Value self) {
    Value v = generator_yield_from(as_generator(self));
    return v == V_UNDEF ? V_NONE : lf_retain(T, v);
}
static Value get_frame(Thread *T, Value self) {
    Generator *g = as_generator(self);
    return g->state == GEN_CLOSED ? V_NONE : frame_of_generator(T, g);
}
static Value get_code(Thread *T, Value self) { return lf_retain(T, as_generator(self)->code); }
static Value get_name(Thread *T, Value self) { return lf_retain(T, as_generator(self)->name); }
static Value get_qualname(Thread *T, Value self) { return lf_retain(T, as_generator(self)->qualname); }
static bool set_text(Thread *T, Value self, Value *slot, Value v, const char *what) {
    if (v == V_UNDEF || !is_str(v)) {
        lf_raise(T, exc_TypeError, "%s must be set to a string object", what);
        return false;
    }
    return lf_store(T, v_as_obj(self), slot, lf_retain(T, v));
}
bool generator_set_name(Thread *T, Value self, Value v) {
    return set_text(T, self, &as_generator(self)->name, v, "__name__");
}
bool generator_set_qualname(Thread *T, Value self, Value v) {
    return set_text(T, self, &as_generator(self)->qualname, v, "__qualname__");
}
static Value get_origin(Thread *T, Value self) {
    Value v = as_generator(self)->hook_state;
    return v == V_UNDEF ? V_NONE : lf_retain(T, v);
}

#define COMMON_GETSET(what)                                                                 \
    {"__name__", get_name, generator_set_name, "name of the " what}, {                      \
        "__qualname__", get_qualname, generator_set_qualname, "qualified name of the " what \
    }

static const GetSetDef generator_getset[] = {COMMON_GETSET("generator"),
                                             {"gi_running", get_running, NULL, NULL},
                                             {"gi_suspended", get_suspended, NULL, NULL},
                                             {"gi_frame", get_frame, NULL, NULL},
                                             {"gi_code", get_code, NULL, NULL},
                                             {"gi_yieldfrom", get_delegate, NULL, NULL},
                                             {0}};
static const GetSetDef coroutine_getset[] = {COMMON_GETSET("coroutine"),
                                             {"cr_running", get_running, NULL, NULL},
                                             {"cr_suspended", get_suspended, NULL, NULL},
                                             {"cr_frame", get_frame, NULL, NULL},
                                             {"cr_code", get_code, NULL, NULL},
                                             {"cr_await", get_delegate, NULL, NULL},
                                             {"cr_origin", get_origin, NULL, NULL},
                                             {0}};

static const MethodDef generator_methods[] = {
    {"send(self, object, /)", send_method,
     "Goes on with value as the result of the yield; gives what is yielded next.", 0},
    {"throw(self, type, value=?, traceback=?, /)", throw_method,
     "Raises an exception where the generator waits.", 0},
    {"close(self, /)", close_method, "Raises GeneratorExit where the generator waits.", 0},
    {"__class_getitem__(cls, object, /)", generic_alias_method, "An alias for annotations.", METHOD_CLASS},
    {0},
};
static const MethodDef coroutine_methods[] = {
    {"send(self, object, /)", send_method,
     "Puts value into coroutine as the result of its await; gives what it waits for next.", 0},
    {"throw(self, type, value=?, traceback=?, /)", throw_method, "Raises an exception in coroutine.", 0},
    {"close(self, /)", close_method, "Raises GeneratorExit inside coroutine.", 0},
    {"__class_getitem__(cls, object, /)", generic_alias_method, "An alias for annotations.", METHOD_CLASS},
    {0},
};

const TypeDef typedef_generator = {
    .name = "generator",
    .where = &type_generator,
    .kind = &kind_generator,
    .size = sizeof(Generator),
    .flags = TYPE_HAS_WEAK | TYPE_NO_NEW | TYPE_DEL,
    .shape = SHAPE_GENERATOR,
    .slots = {.repr = generator_repr,
              .iter = self_iter,
              .next = generator_next,
              .finalize = generator_finalize},
    .methods = generator_methods,
    .getset = generator_getset,
};

/* --- coroutines --- */

typedef struct CoroutineWrapper {
    Obj h;
    Value coro;
} CoroutineWrapper;
static bool wrapper_visit(Obj *o, VisitFn fn, void *ctx) { return fn(&((CoroutineWrapper *)o)->coro, ctx); }
static const Kind kind_wrapper = {.name = "coroutine_wrapper", .visit = wrapper_visit};
static inline Value wrapped(Value v) { return ((CoroutineWrapper *)v_as_obj(v))->coro; }

static Value coroutine_await(Thread *T, Value self) {
    CoroutineWrapper *w = lf_alloc(T, type_coroutine_wrapper->root_shape, sizeof *w);
    if (!w) return V_UNDEF;
    lf_init(&w->coro, lf_retain(T, self));
    return v_obj(w);
}
static Value wrapper_next(Thread *T, Value self) { return generator_next(T, wrapped(self)); }
static Value wrapper_send(Thread *T, Value *args, int n) {
    Value inner[] = {wrapped(args[0]), args[1]};
    return send_method(T, inner, n);
}
static Value wrapper_throw(Thread *T, Value *args, int n) {
    Value inner[] = {wrapped(args[0]), args[1], args[2], args[3]};
    return throw_method(T, inner, n);
}
static Value wrapper_close(Thread *T, Value *args, int n) {
    (void)n;
    return generator_close(T, wrapped(args[0]));
}

const TypeDef typedef_coroutine = {
    .name = "coroutine",
    .where = &type_coroutine,
    .kind = &kind_generator,
    .size = sizeof(Generator),
    .flags = TYPE_HAS_WEAK | TYPE_NO_NEW | TYPE_DEL,
    .shape = SHAPE_COROUTINE,
    .slots = {.repr = generator_repr, .await = coroutine_await, .finalize = generator_finalize},
    .methods = coroutine_methods,
    .getset = coroutine_getset,
};

static const MethodDef wrapper_methods[] = {
    {"send(self, object, /)", wrapper_send, NULL, 0},
    {"throw(self, type, value=?, traceback=?, /)", wrapper_throw, NULL, 0},
    {"close(self, /)", wrapper_close, NULL, 0},
    {0}};
const TypeDef typedef_coroutine_wrapper = {
    .name = "coroutine_wrapper",
    .where = &type_coroutine_wrapper,
    .kind = &kind_wrapper,
    .size = sizeof(CoroutineWrapper),
    .flags = TYPE_NO_NEW,
    .slots = {.iter = self_iter, .next = wrapper_next},
    .methods = wrapper_methods,
};

/* --- instructions --- */

Value op_yield_from_iter(Thread *T, Frame *f, Value v) {
    if (is_shape(v, SHAPE_COROUTINE)) {
        if (f->code->flags & (CODE_COROUTINE | CODE_ITERABLE_COROUTINE)) return lf_retain(T, v);
        return lf_raise(T, exc_TypeError,
                        "cannot 'yield from' a coroutine object in a non-coroutine generator");
    }
    return is_shape(v, SHAPE_GENERATOR) ? lf_retain(T, v) : obj_iter(T, v);
}

static bool is_iterable_coroutine(Value v) {
    return is_shape(v, SHAPE_GENERATOR) && (as_code(as_generator(v)->code)->flags & CODE_ITERABLE_COROUTINE);
}

Value awaitable_iter(Thread *T, Value v, int where) {
    if (is_shape(v, SHAPE_COROUTINE)) {
        if (generator_yield_from(as_generator(v)) != V_UNDEF)
            return lf_raise(T, exc_RuntimeError, "coroutine is being awaited already");
        return lf_retain(T, v);
    }
    if (is_iterable_coroutine(v)) return lf_retain(T, v);
    Type *t = type_of(v);
    if (!t->slots.await) {
        if (where)
            return lf_raise(T, exc_TypeError,
                            "'async with' received an object from %s that does not implement __await__: %T",
                            where == 1 ? "__aenter__" : "__aexit__", v);
        return lf_raise(T, exc_TypeError, "'%T' object can't be awaited", v);
    }
    Value it = t->slots.await(T, v);
    if (it == V_UNDEF) return V_UNDEF;
    if (is_shape(it, SHAPE_COROUTINE) || is_iterable_coroutine(it)) {
        lf_raise(T, exc_TypeError, "__await__() returned a coroutine");
        lf_clear(T, &it);
    } else if (!type_of(it)->slots.next) {
        lf_raise(T, exc_TypeError, "__await__() returned non-iterator of type '%T'", it);
        lf_clear(T, &it);
    }
    return it;
}

Value op_get_aiter(Thread *T, Value v) {
    Type *t = type_of(v);
    if (!t->slots.aiter)
        return lf_raise(T, exc_TypeError, "'async for' requires an object with __aiter__ method, got %T", v);
    Value it = t->slots.aiter(T, v);
    if (it != V_UNDEF && !type_of(it)->slots.anext) {
        lf_raise(T, exc_TypeError,
                 "'async for' received an object from __aiter__ that does not implement __anext__: %T", it);
        lf_clear(T, &it);
    }
    return it;
}

Value op_get_anext(Thread *T, Value v) {
    Type *t = type_of(v);
    if (!t->slots.anext)
        return lf_raise(T, exc_TypeError, "'async for' requires an iterator with __anext__ method, got %T",
                        v);
    Value next = t->slots.anext(T, v);
    if (next == V_UNDEF) return V_UNDEF;
    Value it = awaitable_iter(T, next, 0);
    if (it == V_UNDEF) {
        Value cause = lf_exc_take(T);
        lf_raise(T, exc_TypeError, "'async for' received an invalid object from __anext__: %T", next);
        Exception *e = (Exception *)v_as_obj(T->exc);
        lf_store(T, &e->h, &e->context, lf_retain(T, cause));
        lf_store(T, &e->h, &e->cause, cause);
        e->suppress = true;
    }
    lf_release(T, next);
    return it;
}
