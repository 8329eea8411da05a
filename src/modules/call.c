/* Calls that one thread puts together and another makes. */
#include "src/modules/call.h"
#include "src/modules/waiting.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/object_ops.h"
#include "src/vm/threads.h"

#include <stdatomic.h>

/* Whoever moves `end` on from THREAD_NEW has the parcel. */
typedef struct Call {
    Obj h;
    ThreadEnd *end;
    Parcel *parcel;
    _Atomic(bool) cancelled;
} Call;
static Type *type_call;
static inline Call *as_call(Value v) { return (Call *)v_as_obj(v); }

static void call_free(Thread *T, Obj *o) {
    Call *c = (Call *)o;
    if (c->end && c->end->state == THREAD_NEW && c->parcel) thread_call_drop(T, c->parcel);
    thread_end_drop(T, c->end);
}
static const Kind kind_call = {.name = "_Call", .free_parts = call_free, .flags = KIND_SHARE};

static Value call_make(Thread *T, Value *args, int n) {
    (void)n;
    Value kwargs = is_dict(args[3]) && as_dict(args[3])->len ? args[3] : V_UNDEF;
    if (!obj_callable(args[1])) return lf_raise(T, exc_TypeError, "'%T' object is not callable", args[1]);
    if (!is_tuple(args[2])) return lf_raise(T, exc_TypeError, "args must be a tuple");
    Call *c = lf_alloc_atom(T, type_call->root_shape, sizeof *c);
    if (!c) return V_UNDEF;
    Value v = v_obj(c);
    c->end = thread_end_new();
    if (!c->end)
        lf_no_memory(T);
    else if ((c->parcel = thread_call_pack(T, args[1], args[2], kwargs)))
        return v;
    lf_release(T, v);
    return V_UNDEF;
}

/* The caller alone goes on with it: true; somebody else does, or has: false. */
static bool begin(Call *c, uint32_t state) {
    uint32_t fresh = THREAD_NEW;
    return atomic_compare_exchange_strong(&c->end->state, &fresh, state);
}

static Value call_run(Thread *T, Value *args, int n) {
    (void)n;
    Call *c = as_call(args[0]);
    if (!begin(c, THREAD_RUNS)) return V_FALSE;
    thread_call_run(T, c->parcel, c->end);
    return V_TRUE;
}
static Value call_cancel(Thread *T, Value *args, int n) {
    (void)n;
    Call *c = as_call(args[0]);
    if (begin(c, THREAD_STARTING)) {
        thread_call_drop(T, c->parcel);
        c->cancelled = true;
        thread_call_end(c->end);
    }
    return v_bool(c->cancelled);
}
static Value call_done(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    return v_bool(as_call(args[0])->end->state == THREAD_ENDED);
}
static Value call_running(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    return v_bool(as_call(args[0])->end->state == THREAD_RUNS);
}
static Value call_cancelled(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    return v_bool(as_call(args[0])->cancelled);
}
static Value call_join(Thread *T, Value *args, int n) {
    (void)n;
    ThreadEnd *e = as_call(args[0])->end;
    int64_t ns = -1;
    if (args[1] != V_NONE) {
        if (!time_seconds(T, args[1], &ns)) return V_UNDEF;
        if (ns < 0) ns = 0;
    }
    int r = thread_end_wait(T, e, ns);
    if (r > 0 && as_call(args[0])->cancelled) return lf_raise(T, exc_RuntimeError, "the call was cancelled");
    if (r > 0) return thread_end_result(T, e);
    return r < 0 ? V_UNDEF : lf_raise(T, exc_TimeoutError, "the call has not ended");
}

Value calls_ended(Thread *T, Value *args, int n) {
    (void)T;
    (void)args;
    (void)n;
    return v_int(thread_calls_ended());
}
Value calls_wait(Thread *T, Value *args, int n) {
    (void)n;
    int64_t seen;
    Until u;
    if (!obj_as_i64(T, args[0], &seen) || !until_from(T, args[1], &u)) return V_UNDEF;
    int r = u.over ? 0 : thread_calls_wait(T, (uint32_t)seen, u.forever ? NULL : &u.at);
    return r < 0 ? V_UNDEF : v_bool(r);
}

static const MethodDef methods[] = {
    {"run(self)", call_run, "Makes the call here, unless it is made or cancelled already: was it?", 0},
    {"cancel(self)", call_cancel, "Gives the call up if it has not begun: is it?", 0},
    {"join(self, timeout=None)", call_join, "Waits for the result, or the exception.", 0},
    {"done(self)", call_done, NULL, 0},
    {"running(self)", call_running, NULL, 0},
    {"cancelled(self)", call_cancelled, NULL, 0},
    {0}};
const TypeDef typedef_call = {.name = "_thread._Call",
                              .doc = "A call of function(*args, **kwargs) that another thread makes.",
                              .where = &type_call,
                              .kind = &kind_call,
                              .size = sizeof(Call),
                              .new_ = {"_Call(cls, function, args, kwargs)", call_make, NULL, 0},
                              .methods = methods};
