#include "src/modules/bocpy_when.h"

#include "src/modules/bocpy_cown.h"
#include "src/modules/parcel.h"
#include "src/modules/time.h"
#include "src/modules/when.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/behaviours.h"
#include "src/vm/failure.h"
#include "src/vm/function.h"
#include "src/vm/interp.h"
#include "src/vm/signals.h"
#include "src/vm/threads.h"
#include "runtime/cross.h"

#include <stdatomic.h>
#include <stdlib.h>
#include <time.h>

/* ---- start and stop ----------------------------------------------------------------------------------- */

static _Atomic(bool) running;
static _Atomic(uint32_t) asked_for; /* by start(worker_count=...); 0: not */

bool boc_is_running(void) { return running; }
bool boc_is_primary(void) { return !behaviour_running() && !scheduler_runs_here(); }

Value boc_worker_count(Thread *T) {
    (void)T;
    return v_int(scheduler_workers());
}

Value boc_start(Thread *T, Value *args, int n) {
    (void)n;
    int64_t count = 0;
    if (!boc_is_primary())
        return lf_raise(T, exc_RuntimeError, "start() can only be called from the main interpreter");
    if (args[0] != V_NONE && !obj_as_i64(T, args[0], &count)) return V_UNDEF;
    if (args[0] != V_NONE && count < 1)
        return lf_raise(T, exc_ValueError, "worker_count must be positive, not %lld", (long long)count);
    if (count > UINT16_MAX)
        return lf_raise(T, exc_ValueError, "worker_count must be at most %d, not %lld", UINT16_MAX,
                        (long long)count);
    uint32_t now = asked_for ? asked_for : scheduler_workers();
    if (running && count && count != now)
        return lf_raise(T, exc_RuntimeError,
                        "bocpy.start(worker_count=%d) was called but the runtime is already up with "
                        "worker_count=%d. Call wait() (or stop()) to tear the existing runtime down before "
                        "starting a new one with a different worker_count.",
                        (int)count, (int)now);
    if (running) return V_NONE;
    if (count) {
        scheduler_set_workers((uint32_t)count);
        asked_for = (uint32_t)count;
    }
    running = true;
    return V_NONE;
}

Value boc_stop(Thread *T, Value *args, int n) {
    (void)args, (void)n;
    pinned_values_drop(T);
    running = false;
    if (asked_for) {
        scheduler_stop(T);
        scheduler_set_workers(0);
        asked_for = 0;
    }
    return V_NONE;
}

Value boc_quiesce(Thread *T, Value *args, int n) {
    (void)n;
    int64_t ns = -1;
    if (args[0] != V_NONE && !time_seconds(T, args[0], &ns)) return V_UNDEF;
    if (args[0] != V_NONE && ns < 0) ns = 0;
    const char *name = str_utf8(T, args[1], NULL);
    bool ok = name && behaviours_wait(T, ns, name);
    if (!ok && !lf_exc_caught(T, exc_TimeoutError)) return V_UNDEF;
    pinned_values_drop(T);
    return v_bool(ok);
}

Value boc_stats(Thread *T, Value *args, int n) {
    (void)args, (void)n;
    SchedulerStats s = scheduler_stats();
    const struct {
        const char *name;
        uint64_t n;
    } all[] = {{"executed", s.run},
               {"stolen", s.stolen},
               {"parked", s.parked},
               {"woken", s.woken},
               {"threads", s.threads}};
    Value d = dict_new(T);
    for (size_t i = 0; d != V_UNDEF && i < sizeof all / sizeof *all; i++)
        if (!dict_set_c(T, d, all[i].name, v_int((int64_t)all[i].n))) lf_clear(T, &d);
    return d;
}

/* ---- the rules for functions -------------------------------------------------------------------------- */

static bool is_async(const Code *c) { return (c->flags & (CODE_COROUTINE | CODE_ASYNC_GENERATOR)) != 0; }

/* A free variable may be captured when threads may share it, and functions, classes and modules that are
 * frozen on the way. */
static bool may_close_over(Thread *T, Value cell) {
    Value v = as_cell(cell)->value;
    if (v == V_UNDEF || is_shape(v, SHAPE_FUNCTION) || is_type(v) || is_module(v)) return true;
    bool shared = cross_kind(T, v) == CROSS_SHARED;
    return shared && !lf_failed(T);
}

static bool check_kind(Thread *T, const Function *f) {
    const Code *c = as_code(f->code);
    if (is_async(c))
        lf_raise(T, exc_SyntaxError,
                 "@when behavior %R is an async function; @when does not support async functions.", f->name);
    else if (c->flags & CODE_GENERATOR)
        lf_raise(T, exc_SyntaxError,
                 "@when behavior %R is a generator function; @when does not support generator functions.",
                 f->name);
    for (int64_t i = 0; !lf_failed(T) && f->closure != V_UNDEF && i < as_tuple(c->freevars)->len; i++) {
        Value name = as_tuple(c->freevars)->items[i];
        if (!may_close_over(T, as_tuple(f->closure)->items[i]))
            lf_raise(T, exc_SyntaxError,
                     "@when behavior %R closes over %R; a behavior runs in another interpreter and cannot "
                     "capture via closure. Pass it explicitly as a trailing parameter with a default, e.g. "
                     "``%S=%S``.",
                     f->name, name, name, name);
    }
    return !lf_failed(T);
}

/* Every parameter is a cown or, behind these, has a default. */
static bool check_arity(Thread *T, const Function *f, int64_t cowns) {
    const Code *c = as_code(f->code);
    int64_t params = c->argcount, captures = f->defaults == V_UNDEF ? 0 : as_tuple(f->defaults)->len;
    if (params - cowns == captures || ((c->flags & CODE_VARARGS) && params - captures <= cowns)) return true;
    if (params < cowns)
        lf_raise(
            T, exc_TypeError,
            "@when behavior %R takes %lld parameter(s) but @when lists %lld cown(s): add the missing cown "
            "parameter(s) so each cown has a corresponding positional parameter.",
            f->name, (long long)params, (long long)cowns);
    else
        lf_raise(
            T, exc_TypeError,
            "@when behavior %R takes %lld parameter(s) for %lld cown(s): the %lld parameter(s) beyond the "
            "cown count must each be a capture with a default value (e.g. ``x=x``); got %lld default(s).",
            f->name, (long long)params, (long long)cowns, (long long)(params - cowns), (long long)captures);
    return false;
}

/* ---- scheduling --------------------------------------------------------------------------------------- */

/* How long there has been work for the pump: when the first pinned behavior was scheduled, in ns. 0: none. */
static _Atomic(int64_t) pinned_since;

static int64_t now_ns(void) {
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}

static bool any_pinned(const WhenList *l) {
    for (uint32_t i = 0; i < l->ncowns; i++)
        if (is_pinned(l->cowns[i].cown)) return true;
    return false;
}

/* The text is bocpy's; which item it was stands in a note of the original. */
static Value plain_text(Thread *T) {
    if (!lf_exc_caught(T, exc_TypeError)) return V_UNDEF;
    return lf_raise(T, exc_TypeError, "can only schedule over cowns or sequences of cowns");
}

static Value schedule(Thread *T, Value fn, Value cowns) {
    WhenList l;
    if (!when_list(T, cowns, &l)) return plain_text(T);
    BehaviourSpec spec = {.fn = fn,
                          .params = l.params,
                          .cowns = l.cowns,
                          .nparams = l.nparams,
                          .ncowns = l.ncowns,
                          .pinned = any_pinned(&l),
                          .result_type = type_boc_cown,
                          .pass = boc_pass,
                          .constant = parcel_constant};
    int64_t none = 0;
    if (spec.pinned) atomic_compare_exchange_strong(&pinned_since, &none, now_ns());
    running = true;
    Value result = behaviour_start(T, &spec);
    when_list_free(T, &l);
    return result;
}

/* when(...) before it has its function. */
typedef struct When {
    Obj h;
    Value cowns;
} When;
static Type *type_boc_when;
static bool when_visit(Obj *o, VisitFn fn, void *ctx) { return fn(&((When *)o)->cowns, ctx); }
static const Kind kind_when = {.name = "when", .visit = when_visit};

Value boc_when(Thread *T, Value *args, int n) {
    (void)n;
    if (!when_check(T, args[0])) {
        plain_text(T);
        when_note(T, args[0]);
        return V_UNDEF;
    }
    const Type *t = type_from_def(T, &typedef_boc_when);
    When *w = t ? lf_alloc(T, t->root_shape, sizeof *w) : NULL;
    if (!w) return V_UNDEF;
    lf_init(&w->cowns, lf_retain(T, args[0]));
    return v_obj(w);
}

static Value when_call(Thread *T, Value self, Value *args, int npos, Value kwnames) {
    if (npos != 1 || kwnames != V_UNDEF)
        return lf_raise(T, exc_TypeError, "when(...) takes one argument, the function");
    if (!is_shape(args[0], SHAPE_FUNCTION))
        return lf_raise(T, exc_TypeError, "@when takes a function, not '%T'", args[0]);
    const Function *f = as_function(args[0]);
    Value cowns = ((When *)v_as_obj(self))->cowns;
    if (!check_arity(T, f, as_tuple(cowns)->len) || !check_kind(T, f)) return V_UNDEF;
    return schedule(T, args[0], cowns);
}
const TypeDef typedef_boc_when = {.name = "bocpy.when",
                                  .doc = "Cowns that wait for the function that is to have them.",
                                  .where = &type_boc_when,
                                  .kind = &kind_when,
                                  .size = sizeof(When),
                                  .flags = TYPE_NO_NEW,
                                  .slots = {.call = when_call}};

/* The function with the captures as its last parameters' defaults. */
static Value with_captures(Thread *T, const Function *f, Value captures) {
    Value v = function_new(T, f->code, f->globals), defaults = tuple_from_iterable(T, captures);
    if (v == V_UNDEF || defaults == V_UNDEF) {
        lf_release(T, defaults);
        lf_release(T, v);
        return V_UNDEF;
    }
    Function *g = as_function(v);
    lf_init(&g->closure, f->closure == V_UNDEF ? V_UNDEF : lf_retain(T, f->closure));
    lf_store(T, &g->h, &g->qualname, lf_retain(T, f->qualname));
    lf_store(T, &g->h, &g->defaults, defaults);
    function_update(g);
    return v;
}

Value boc_whencall(Thread *T, Value *args, int n) {
    (void)n;
    if (is_str(args[0]))
        return lf_raise(T, exc_TypeError,
                        "whencall() takes a behavior function, not a thunk name. Pass the @when-decorated "
                        "function object directly; the string-thunk form was removed when @when became a "
                        "runtime decorator.");
    if (!is_shape(args[0], SHAPE_FUNCTION))
        return lf_raise(T, exc_TypeError, "whencall() takes a function, not '%T'", args[0]);
    const Function *f = as_function(args[0]);
    if (!check_kind(T, f)) return V_UNDEF;
    Value cowns = tuple_from_iterable(T, args[1]);
    Value fn = cowns == V_UNDEF ? V_UNDEF : with_captures(T, f, args[2]);
    Value result = fn != V_UNDEF && check_arity(T, as_function(fn), as_tuple(cowns)->len)
                       ? schedule(T, fn, cowns)
                       : V_UNDEF;
    lf_release(T, fn);
    lf_release(T, cowns);
    return result;
}

/* ---- the pump ----------------------------------------------------------------------------------------- */

static _Atomic(int64_t) warn_after; /* ns; 0: never */
static Value on_starve = V_NONE;    /* of the main thread */
static _Atomic(bool) pumping;

Value boc_watch(Thread *T, Value *args, int n) {
    (void)n;
    int64_t ms = 0;
    if (!signals_on_main()) return lf_raise(T, exc_RuntimeError, "the watchdog belongs to the main thread");
    if (args[0] != V_NONE && !obj_as_i64(T, args[0], &ms)) return V_UNDEF;
    warn_after = ms * 1000000;
    Value old = on_starve;
    on_starve = lf_retain(T, args[1]);
    lf_release(T, old);
    return V_NONE;
}

static bool warn_of_starving(Thread *T) {
    int64_t since = pinned_since, limit = warn_after, waited = now_ns() - since;
    if (!limit || !since || !scheduler_has_pinned() || waited < limit) return true;
    Value text =
        str_format(T, "pinned behaviors have been waiting for %lld ms: call pump() or wait() more often",
                   (long long)(waited / 1000000));
    if (text == V_UNDEF) return false;
    bool ok;
    if (on_starve == V_NONE)
        ok = lf_warn(T, exc_RuntimeWarning, 1, "%S", text);
    else {
        enum { SEVERITY_WARNING = 30 };
        Value r = lf_call2(T, on_starve, v_int(SEVERITY_WARNING), text);
        ok = r != V_UNDEF;
        lf_release(T, r);
    }
    lf_release(T, text);
    return ok;
}

typedef struct Pumped {
    int64_t executed, raised;
    bool late;
    Value first; /* the failure that is raised at the end; V_UNDEF: none */
} Pumped;

/* Runs one: false when what it raised is to go on at once. */
static bool pump_one(Thread *T, Behaviour *b, Pumped *p, bool keep) {
    Cown *result = b->result;
    lf_retain(T, v_obj(result));
    behaviour_run(T, b);
    p->executed++;
    bool stop = false;
    if (result->outcome == OUTCOME_FAILED) {
        Value cls = as_tuple(result->value)->items[0];
        stop = !type_is_subtype(as_type(cls), exc_Exception);
        p->raised += !stop;
        if (stop || (keep && p->first == V_UNDEF)) {
            Value before = p->first, failure = lf_retain(T, result->value);
            p->first = failure;
            lf_release(T, before);
            result->seen = true;
        }
    }
    lf_release_obj(T, &result->h);
    return !stop;
}

static Value pump_result(Thread *T, Pumped *p) {
    if (p->first != V_UNDEF) {
        failure_raise(T, p->first);
        lf_release(T, p->first);
        return V_UNDEF;
    }
    Value parts[] = {v_int(p->executed), v_bool(p->late), v_int(p->raised)};
    return tuple_from(T, parts, 3);
}

static Value pump(Thread *T, int64_t deadline, int64_t most, bool raise) {
    Pumped p = {.first = V_UNDEF};
    int64_t end = now_ns() + deadline;
    bool go_on = true;
    while (go_on && (most < 0 || p.executed < most)) {
        if (deadline >= 0 && scheduler_has_pinned() && now_ns() >= end) {
            p.late = true;
            break;
        }
        Behaviour *b = scheduler_take_pinned();
        if (!b) break;
        go_on = pump_one(T, b, &p, raise) && (!T->poke || safepoint(T));
    }
    pinned_since = scheduler_has_pinned() ? now_ns() : 0;
    pinned_values_drop(T);
    if (!lf_failed(T)) return pump_result(T, &p);
    lf_release(T, p.first);
    return V_UNDEF;
}

Value boc_pump(Thread *T, Value *args, int n) {
    (void)n;
    int64_t deadline = -1, most = -1;
    int raise = obj_truth(T, args[2]);
    if (raise < 0 || (args[0] != V_NONE && !obj_as_i64(T, args[0], &deadline)) ||
        (args[1] != V_NONE && !obj_as_i64(T, args[1], &most)))
        return V_UNDEF;
    if (deadline >= 0) deadline *= 1000000;
    if (behaviour_running() || pumping)
        return lf_raise(T, exc_RuntimeError, "pump() cannot be called from inside a behavior");
    if (!signals_on_main() || scheduler_runs_here())
        return lf_raise(T, exc_RuntimeError, "pump() must be called from the main interpreter");
    if (!running)
        return lf_raise(
            T, exc_RuntimeError,
            "pump() requires a live bocpy runtime: call bocpy.start() (or schedule a @when, which "
            "auto-starts) before pump(). If the runtime was already stopped, restart it before "
            "draining pinned work.");
    if (!warn_of_starving(T)) return V_UNDEF;
    pumping = true;
    Value r = pump(T, deadline, most, raise);
    pumping = false;
    return r;
}
