#include "src/vm/async.h"
#include "src/objects/call.h"
#include "src/objects/error.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/interp.h"
#include "src/vm/ops.h"
#include "src/vm/traceback.h"

Type *type_async_generator;
static Type *type_wrapped, *type_step, *type_throw_step;

/* What `yield` in an async generator gives to the machinery: told apart from what `await` yields. */
typedef struct Wrapped {
    Obj h;
    Value value;
} Wrapped;
static bool wrapped_visit(Obj *o, VisitFn fn, void *ctx) { return fn(&((Wrapped *)o)->value, ctx); }
static const Kind kind_wrapped = {.name = "async_generator_wrapped_value", .visit = wrapped_visit};
static const TypeDef typedef_wrapped = {.name = "async_generator_wrapped_value",
                                        .where = &type_wrapped,
                                        .kind = &kind_wrapped,
                                        .size = sizeof(Wrapped),
                                        .flags = TYPE_NO_NEW};

Value op_async_wrap(Thread *T, Value v) {
    Wrapped *w = lf_alloc(T, type_wrapped->root_shape, sizeof *w);
    if (!w) {
        lf_release(T, v);
        return V_UNDEF;
    }
    lf_init(&w->value, v);
    return v_obj(w);
}

/* One step of an async generator: the awaitable of __anext__, asend, athrow or aclose. */
typedef enum StepKind { STEP_NEXT, STEP_SEND, STEP_THROW, STEP_CLOSE } StepKind;
typedef struct Step {
    Obj h;
    Value gen, arg; /* arg: what to send, or the exception to throw */
    uint8_t kind, state;
} Step;
enum { STEP_INIT, STEP_RUNNING, STEP_DONE };
static bool step_visit(Obj *o, VisitFn fn, void *ctx) {
    return fn(&((Step *)o)->gen, ctx) && fn(&((Step *)o)->arg, ctx);
}
static const Kind kind_step = {.name = "async_generator_asend", .visit = step_visit};
static inline Step *as_step(Value v) { return (Step *)v_as_obj(v); }

static bool call_first_iter(Thread *T, Generator *g) {
    if (g->hooks_inited) return true;
    g->hooks_inited = true;
    Value finalizer = T->interp->asyncgen_finalizer, first = T->interp->asyncgen_firstiter;
    if (finalizer != V_UNDEF && !lf_store(T, &g->h, &g->hook_state, lf_retain(T, finalizer))) return false;
    if (first == V_UNDEF) return true;
    Value r = lf_call1(T, lf_retain(T, first), v_obj(g));
    lf_release(T, first);
    lf_release(T, r);
    return r != V_UNDEF;
}

static Value step_new(Thread *T, Value gen, StepKind kind, Value arg) {
    if (!call_first_iter(T, as_generator(gen))) return V_UNDEF;
    Type *type = kind >= STEP_THROW ? type_throw_step : type_step;
    Step *s = lf_alloc(T, type->root_shape, sizeof *s);
    if (!s) return V_UNDEF;
    lf_init(&s->gen, lf_retain(T, gen));
    lf_init(&s->arg, lf_retain(T, arg));
    s->kind = (uint8_t)kind;
    return v_obj(s);
}

static const char *step_name(const Step *s) {
    static const char *const names[] = {"__anext__()/asend()", "__anext__()/asend()", "aclose()/athrow()",
                                        "aclose()/athrow()"};
    return names[s->kind];
}

/* After the generator ran: what the step gives to its awaiter. */
static Value step_result(Thread *T, Step *s, Value v, bool returned, Value value) {
    Generator *g = as_generator(s->gen);
    if (v != V_UNDEF && type_of(v) != type_wrapped)
        return v; /* an await inside: passed on to the event loop */
    g->running_async = false;
    s->state = STEP_DONE;
    if (v != V_UNDEF) {
        if (s->kind == STEP_CLOSE) {
            lf_release(T, v);
            return lf_raise(T, exc_RuntimeError, "async generator ignored GeneratorExit");
        }
        lf_raise_stop(T, ((Wrapped *)v_as_obj(v))->value);
        lf_release(T, v);
        return V_UNDEF;
    }
    if (returned) {
        lf_release(T, value);
        g->closed_async = true;
        if (s->kind == STEP_CLOSE) return lf_raise_stop(T, V_NONE);
        return lf_raise_value(T, v_obj(exc_StopAsyncIteration));
    }
    if (lf_exc_is(T, exc_StopAsyncIteration) || lf_exc_is(T, exc_GeneratorExit)) {
        g->closed_async = true;
        if (s->kind == STEP_CLOSE) {
            lf_exc_clear(T);
            return lf_raise_stop(T, V_NONE);
        }
    }
    return V_UNDEF;
}

/* The first use of a step; `sent`: by send() or the loop. */
static bool step_begin(Thread *T, Step *s, bool sent) {
    static const char *const names[] = {"anext", "asend", "athrow", "aclose"};
    Generator *g = as_generator(s->gen);
    if (g->running_async) {
        s->state = STEP_DONE;
        lf_raise(T, exc_RuntimeError, "%s(): asynchronous generator is already running", names[s->kind]);
        return false;
    }
    s->state = STEP_RUNNING;
    bool nothing_left = sent && g->state == GEN_CLOSED && s->kind >= STEP_THROW;
    if (nothing_left || (s->kind == STEP_CLOSE && g->state == GEN_CREATED)) {
        if (g->state == GEN_CREATED) generator_close_registers(T, g);
        g->closed_async = true;
        s->state = STEP_DONE;
        lf_raise_stop(T, V_NONE);
        return false;
    }
    bool thrown = !sent && s->kind >= STEP_THROW;
    if (!thrown && (g->closed_async || g->state == GEN_CLOSED)) {
        s->state = STEP_DONE;
        lf_raise_value(T, v_obj(exc_StopAsyncIteration));
        return false;
    }
    g->running_async = true;
    return true;
}

static Value step_send_value(Thread *T, Value self, Value arg) {
    Step *s = as_step(self);
    bool returned = false;
    Value value = V_UNDEF, v;
    if (s->state == STEP_DONE)
        return lf_raise(T, exc_RuntimeError, "cannot reuse already awaited %s", step_name(s));
    if (s->state == STEP_INIT) {
        if (s->kind >= STEP_THROW && arg != V_NONE)
            return lf_raise(T, exc_RuntimeError, "can't send non-None value to a just-started coroutine");
        if (!step_begin(T, s, true)) return V_UNDEF;
        if (s->kind >= STEP_THROW)
            v = generator_throw(T, s->gen, s->arg, &returned, &value);
        else
            v = generator_send(T, s->gen, arg == V_NONE ? s->arg : arg, &returned, &value);
    } else
        v = generator_send(T, s->gen, arg, &returned, &value);
    return step_result(T, s, v, returned, value);
}

static Value step_next(Thread *T, Value self) { return step_send_value(T, self, V_NONE); }
static Value step_send(Thread *T, Value *args, int n) {
    (void)n;
    return step_send_value(T, args[0], args[1]);
}
static Value step_throw(Thread *T, Value *args, int n) {
    (void)n;
    Step *s = as_step(args[0]);
    if (s->state == STEP_DONE)
        return lf_raise(T, exc_RuntimeError, "cannot reuse already awaited %s", step_name(s));
    if (s->state == STEP_INIT && !step_begin(T, s, false)) return V_UNDEF;
    Value e = throw_argument(T, args[1], args[2], args[3]);
    if (e == V_UNDEF) return V_UNDEF;
    bool returned = false;
    Value value = V_UNDEF, v = generator_throw(T, s->gen, e, &returned, &value);
    lf_release(T, e);
    return step_result(T, s, v, returned, value);
}
static Value step_close(Thread *T, Value *args, int n) {
    (void)n;
    Step *s = as_step(args[0]);
    if (s->state == STEP_DONE) return V_NONE;
    if (s->state == STEP_INIT) {
        s->state = STEP_DONE;
        return V_NONE;
    }
    Value exit = exception_new(T, exc_GeneratorExit, V_UNDEF);
    if (exit == V_UNDEF) return V_UNDEF;
    bool returned = false;
    Value value = V_UNDEF, v = generator_throw(T, s->gen, exit, &returned, &value);
    lf_release(T, exit);
    v = step_result(T, s, v, returned, value);
    if (v != V_UNDEF) {
        lf_release(T, v);
        return lf_raise(T, exc_RuntimeError, "coroutine ignored GeneratorExit");
    }
    if (lf_exc_caught(T, exc_StopIteration) || lf_exc_caught(T, exc_StopAsyncIteration) ||
        lf_exc_caught(T, exc_GeneratorExit))
        return V_NONE;
    return V_UNDEF;
}
static Value self_iter(Thread *T, Value self) { return lf_retain(T, self); }

static const MethodDef step_methods[] = {{"send(self, value, /)", step_send, NULL, 0},
                                         {"throw(self, type, value=?, traceback=?, /)", step_throw, NULL, 0},
                                         {"close(self, /)", step_close, NULL, 0},
                                         {0}};
#define STEP_TYPE(name_, where_)                                                                        \
    {                                                                                                   \
        .name = name_, .where = where_, .kind = &kind_step, .size = sizeof(Step), .flags = TYPE_NO_NEW, \
        .slots = {.iter = self_iter, .next = step_next, .await = self_iter}, .methods = step_methods    \
    }
static const TypeDef typedef_step = STEP_TYPE("async_generator_asend", &type_step),
                     typedef_throw_step = STEP_TYPE("async_generator_athrow", &type_throw_step);

/* --- the generator's own methods --- */

static Value agen_anext(Thread *T, Value self) { return step_new(T, self, STEP_NEXT, V_NONE); }
static Value agen_asend(Thread *T, Value *args, int n) {
    (void)n;
    return step_new(T, args[0], STEP_SEND, args[1]);
}
static Value agen_athrow(Thread *T, Value *args, int n) {
    (void)n;
    Value e = throw_argument(T, args[1], args[2], args[3]);
    if (e == V_UNDEF) return V_UNDEF;
    Value step = step_new(T, args[0], STEP_THROW, e);
    lf_release(T, e);
    return step;
}
static Value agen_aclose(Thread *T, Value *args, int n) {
    (void)n;
    Value e = exception_new(T, exc_GeneratorExit, V_UNDEF);
    if (e == V_UNDEF) return V_UNDEF;
    Value step = step_new(T, args[0], STEP_CLOSE, e);
    lf_release(T, e);
    return step;
}

/* An async generator that is dropped while suspended goes to the event loop's finalizer, which awaits
 * aclose(). */
static void agen_finalize(Thread *T, Value self) {
    Generator *g = as_generator(self);
    if (g->state != GEN_SUSPENDED || g->hook_state == V_UNDEF) return;
    Value r = lf_call1(T, g->hook_state, self);
    if (r == V_UNDEF) lf_unraisable(T, NULL, self);
    lf_release(T, r);
}

static Value agen_repr(Thread *T, Value self) {
    return str_format(T, "<async_generator object %S at %p>", as_generator(self)->qualname,
                      (void *)v_as_obj(self));
}
static Value get_name(Thread *T, Value self) { return lf_retain(T, as_generator(self)->name); }
static Value get_qualname(Thread *T, Value self) { return lf_retain(T, as_generator(self)->qualname); }
static Value get_code(Thread *T, Value self) { return lf_retain(T, as_generator(self)->code); }
static Value get_frame(Thread *T, Value self) {
    Generator *g = as_generator(self);
    return g->state == GEN_CLOSED ? V_NONE : frame_of_generator(T, g);
}
static Value get_suspended(Thread *T, Value self) {
    (void)T;
    return v_bool(as_generator(self)->state == GEN_SUSPENDED);
}
static Value get_running(Thread *T, Value self) {
    (void)T;
    return v_bool(as_generator(self)->running_async);
}
static Value get_await(Thread *T, Value self) {
    Value v = generator_yield_from(as_generator(self));
    return v == V_UNDEF ? V_NONE : lf_retain(T, v);
}

static const GetSetDef agen_getset[] = {{"__name__", get_name, generator_set_name, NULL},
                                        {"__qualname__", get_qualname, generator_set_qualname, NULL},
                                        {"ag_running", get_running, NULL, NULL},
                                        {"ag_code", get_code, NULL, NULL},
                                        {"ag_frame", get_frame, NULL, NULL},
                                        {"ag_suspended", get_suspended, NULL, NULL},
                                        {"ag_await", get_await, NULL, NULL},
                                        {0}};
static const MethodDef agen_methods[] = {
    {"asend(self, object, /)", agen_asend, "An awaitable that goes on with value as the result of the yield.",
     0},
    {"athrow(self, type, value=?, traceback=?, /)", agen_athrow,
     "An awaitable that raises where the generator waits.", 0},
    {"aclose(self, /)", agen_aclose, "An awaitable that ends the generator.", 0},
    {"__class_getitem__(cls, object, /)", generic_alias_method, "An alias for annotations.", METHOD_CLASS},
    {0},
};
const TypeDef typedef_async_generator = {
    .name = "async_generator",
    .where = &type_async_generator,
    .kind = &kind_generator,
    .size = sizeof(Generator),
    .flags = TYPE_HAS_WEAK | TYPE_NO_NEW | TYPE_DEL,
    .shape = SHAPE_ASYNC_GEN,
    .slots = {.repr = agen_repr, .aiter = self_iter, .anext = agen_anext, .finalize = agen_finalize},
    .methods = agen_methods,
    .getset = agen_getset,
};

bool async_init(Thread *T) {
    return type_from_def(T, &typedef_wrapped) && type_from_def(T, &typedef_step) &&
           type_from_def(T, &typedef_throw_step);
}
