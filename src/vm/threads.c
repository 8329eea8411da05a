/* Starting threads and waiting for them. */
#include "src/vm/threads.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/str.h"
#include "src/builtins/report.h"
#include "src/jit/jit.h"
#include "src/modules/io.h"
#include "src/modules/local.h"
#include "src/modules/sys.h"
#include "src/objects/holders.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/region_type.h"
#include "src/vm/captures.h"
#include "src/vm/detach.h"
#include "src/vm/failure.h"
#include "src/vm/import.h"
#include "src/vm/finish.h"
#include "src/vm/interp.h"
#include "src/vm/owned.h"
#include "src/vm/signals.h"
#include "src/vm/traceback.h"
#include "src/vm/tracing.h"
#include "runtime/collect.h"
#include "runtime/cross.h"
#include "runtime/freeze.h"
#include "runtime/futex.h"
#include "runtime/gil.h"
#include "runtime/policy.h"
#include "runtime/schedule_points.h"
#include "runtime/scheduler.h"

#include <errno.h>
#include <pthread.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

/* The least stack on which a library function can still report that there is too little. */
#define LEAST_STACK (1 << 20)

static _Atomic int64_t stack_size, running;

int64_t thread_stack_size(int64_t size) { return atomic_exchange(&stack_size, size); }
int64_t thread_running_count(void) { return running; }

/* --- the ends of the threads that run --- */

static pthread_mutex_t ends_lock = PTHREAD_MUTEX_INITIALIZER;
static ThreadEnd *ends;

/* The thread, which is about to start, has a reference of its own. */
static void end_enlist(ThreadEnd *e) {
    e->refs++;
    pthread_mutex_lock(&ends_lock);
    if ((e->next = ends)) ends->at = &e->next;
    e->at = &ends;
    ends = e;
    pthread_mutex_unlock(&ends_lock);
}

static void end_unlist(ThreadEnd *e) {
    pthread_mutex_lock(&ends_lock);
    if (e->at && (*e->at = e->next)) e->next->at = e->at;
    e->at = NULL;
    pthread_mutex_unlock(&ends_lock);
}

static void after_fork(void) {
    for (ThreadEnd *e = ends, *next; e; e = next) {
        next = e->next;
        if (e->ident != (uint64_t)pthread_self()) thread_end_set(e);
    }
    signals_after_fork();
    io_standard_after_fork();
    if (lf_policy.gil) gil_after_fork();
    scheduler_after_fork();
    running = 0;
}

/* The list is whole in the child: no other thread holds its lock while the process doubles. */
int thread_fork(void) {
    int code;
    if (!jit_before_fork(&code)) {
        errno = ENOMEM;
        return -1;
    }
    pthread_mutex_lock(&ends_lock);
    pid_t pid = fork();
    int err = errno;
    pthread_mutex_unlock(&ends_lock);
    jit_after_fork(code, pid == 0);
    if (pid == 0) after_fork();
    errno = err;
    return pid;
}

/* --- waiting --- */

void time_after(int64_t ns, struct timespec *out) {
    schedule_now(out);
    out->tv_sec += ns / 1000000000;
    out->tv_nsec += ns % 1000000000;
    if (out->tv_nsec >= 1000000000) out->tv_sec++, out->tv_nsec -= 1000000000;
}

/* A signal that comes when the main thread has looked for one and does not sleep yet wakes nobody: it looks
 * again after a second. True: the piece of the wait that ends then; false: the wait ends before, or nobody
 * waits for it. */
static bool piece_of(const struct timespec *until, struct timespec *piece) {
    if (schedule_plan || !signals_on_main()) return false;
    time_after(1000000000, piece);
    return !until || piece->tv_sec < until->tv_sec ||
           (piece->tv_sec == until->tv_sec && piece->tv_nsec < until->tv_nsec);
}

int thread_sleep_on(Thread *T, _Atomic(uint32_t) *word, uint32_t seen, const struct timespec *until) {
    struct timespec piece;
    bool cut = piece_of(until, &piece);
    thread_wait_begin(T);
    long r = futex_wait(word, seen, cut ? &piece : until);
    thread_wait_end(T);
    if (r == 0 || errno == EAGAIN) return 1;
    if (errno == ETIMEDOUT && !cut) return 0;
    return signals_run(T) ? 1 : -1;
}

ThreadEnd *thread_end_new(void) {
    ThreadEnd *e = calloc(1, sizeof *e);
    if (e) e->refs = 1;
    return e;
}

static void end_unref(ThreadEnd *e) {
    if (e && atomic_fetch_sub(&e->refs, 1) == 1) free(e);
}

/* The thread has set its result, or nobody will ask for it. Both are true: it goes. */
static void end_meets_fate(Thread *T, ThreadEnd *e, uint32_t what) {
    uint32_t was = atomic_fetch_or(&e->fate, what);
    if ((was | what) != (END_HAS_RESULT | END_IS_UNASKED) || e->taken) return;
    Value v = e->result;
    e->result = V_UNDEF;
    lf_policy.gil ? lf_release(T, v) : cross_drop(T, v);
}

void thread_end_drop(Thread *T, ThreadEnd *e) {
    if (!e) return;
    end_meets_fate(T, e, END_IS_UNASKED);
    end_unref(e);
}

void thread_end_set(ThreadEnd *e) {
    atomic_store(&e->state, THREAD_ENDED); /* first: what is not in the list must have ended */
    end_unlist(e);
    futex_wake(&e->state, INT32_MAX);
}

int thread_end_wait(Thread *T, ThreadEnd *e, int64_t ns) {
    struct timespec until;
    if (ns >= 0) time_after(ns, &until);
    for (uint32_t state; (state = atomic_load(&e->state)) != THREAD_ENDED;) {
        int r = ns == 0 ? 0 : thread_sleep_on(T, &e->state, state, ns < 0 ? NULL : &until);
        if (r <= 0) return atomic_load(&e->state) == THREAD_ENDED && r == 0 ? 1 : r;
    }
    return signals_run(T) ? 1 : -1; /* that thread may have called interrupt_main */
}

/* --- the state of a thread --- */

Value thread_locals(Thread *T) {
    if (T->interp->locals == V_UNDEF) T->interp->locals = dict_new(T);
    return T->interp->locals;
}

/* What a thread that shares everything has for itself. */
static bool shared_run_new(Thread *T, Run *run) {
    if (!run_new(run)) return false;
    run->interp = calloc(1, sizeof *run->interp);
    run->frames = frames_new();
    if (!run->interp || !run->frames) return false;
    run->frames_end = run->frames + LF_MAX_FRAMES;
    run->frame = run->frames;
    run->depth_limit = T->depth_limit;
    run->frame_limit = (char *)(run->frames + run->depth_limit);
    *run->interp = *T->interp;
    run->interp->asyncgen_firstiter = run->interp->asyncgen_finalizer = V_UNDEF;
    run->interp->last_repr = run->interp->locals = run->interp->kept = run->interp->warnings = V_UNDEF;
    run->interp->written_frame = run->interp->decimal_context = V_UNDEF;
    run->interp->changes = NULL;
    run->interp->local_values = NULL;
    run->interp->frame_objects = NULL;
    run->interp->frame_objects_end = 0;
    run->interp->trace = NULL;
    return true;
}

static void shared_run_free(Run *run) {
    frames_free(run->frames);
    if (run->interp) frame_table_free(run->interp);
    free(run->interp);
    if (run->regs) run_free(run);
}

/* --- threads that share everything --- */

typedef struct Start {
    Thread *T;
    Run run;
    Value fn, args, kwargs;
    ThreadEnd *end;
} Start;

/* An exception that nobody caught: SystemExit only ends the thread. */
static void report_end(Thread *T, Value fn) {
    if (lf_exc_is(T, exc_SystemExit)) {
        lf_exc_clear(T);
        return;
    }
    Value exc = lf_exc_take(T), text = str_format(T, "Exception ignored in thread started by %R", fn);
    const char *s = text == V_UNDEF ? NULL : str_utf8(T, text, NULL);
    lf_exc_clear(T);
    lf_exc_restore(T, exc);
    lf_unraisable(T, s ? s : "Exception ignored in thread", V_UNDEF);
    lf_release(T, text);
}

static void shared_main(void *arg) {
    Start *s = arg;
    Thread *T = s->T;
    s->run.c_stack_limit = thread_c_stack_end();
    gil_enter(T, &s->run);
    if (s->end) {
        s->end->ident = (uint64_t)pthread_self();
        s->end->native_id = gettid();
        s->end->state = THREAD_RUNS;
        futex_wake(&s->end->state, INT32_MAX);
    }
    Value r = lf_call_ex(T, s->fn, s->args, s->kwargs);
    if (s->end && s->end->keeps_result) {
        s->end->failed = r == V_UNDEF;
        s->end->result = r == V_UNDEF ? lf_exc_take(T) : r;
        end_meets_fate(T, s->end, END_HAS_RESULT);
    } else {
        if (r == V_UNDEF) report_end(T, s->fn);
        lf_release(T, r);
    }
    lf_clear(T, &s->fn);
    lf_clear(T, &s->args);
    lf_clear(T, &s->kwargs);
    Interp *in = T->interp;
    trace_stop(T);
    lf_clear(T, &in->locals);
    local_values_free(T);
    lf_clear(T, &in->decimal_context);
    lf_clear(T, &in->kept);
    lf_clear(T, &in->warnings);
    lf_clear(T, &in->written_frame);
    lf_clear(T, &in->asyncgen_firstiter);
    lf_clear(T, &in->asyncgen_finalizer);
    running--;
    gil_leave(T, &s->run);
    shared_run_free(&s->run);
    if (s->end) thread_end_set(s->end);
    end_unref(s->end);
    free(s);
}

/* What a new OS thread does, and its name for schedule_points.h. */
typedef struct Launch {
    void (*body)(void *arg);
    void *arg;
    uint64_t name;
} Launch;

static void *launched(void *arg) {
    Launch l = *(Launch *)arg;
    free(arg);
    schedule_point(POINT_THREAD_BEGIN, l.name);
    l.body(l.arg);
    schedule_point(POINT_THREAD_END, l.name);
    return NULL;
}

static bool launch(void (*body)(void *), void *arg) {
    static _Atomic(uint64_t) names;
    Launch *l = malloc(sizeof *l);
    if (!l) return false;
    uint64_t name = atomic_fetch_add(&names, 1) + 1;
    *l = (Launch){body, arg, name};
    schedule_point(POINT_THREAD_START, name);
    pthread_attr_t attr;
    pthread_t id;
    pthread_attr_init(&attr);
    pthread_attr_setdetachstate(&attr, PTHREAD_CREATE_DETACHED);
    int64_t size = stack_size;
    if (size) pthread_attr_setstacksize(&attr, size < LEAST_STACK ? LEAST_STACK : (size_t)size);
    thread_starts();
    int err = pthread_create(&id, &attr, launched, l);
    pthread_attr_destroy(&attr);
    if (err) {
        schedule_point(POINT_THREAD_FAILED, name);
        free(l);
    }
    return err == 0;
}

static bool cannot_start(Thread *T) {
    lf_raise(T, exc_RuntimeError, "can't start new thread");
    return false;
}

static bool start_shared(Thread *T, Value fn, Value args, Value kwargs, ThreadEnd *e) {
    Start *s = calloc(1, sizeof *s);
    if (s && shared_run_new(T, &s->run)) {
        s->T = T;
        lf_init(&s->fn, lf_retain(T, fn));
        lf_init(&s->args, lf_retain(T, args));
        lf_init(&s->kwargs, lf_retain(T, kwargs));
        s->end = e;
        if (e) end_enlist(e);
        running++;
        if (launch(shared_main, s)) return true;
        running--;
        if (e) end_unlist(e), --e->refs;
        lf_release(T, s->fn);
        lf_release(T, s->args);
        lf_release(T, s->kwargs);
    }
    if (s) shared_run_free(&s->run);
    free(s);
    return cannot_start(T);
}

/* --- threads with a region of their own --- */

bool (*thread_prepare)(Thread *T);

/* What a new thread is given, each in the form of cross.h. */
struct Parcel {
    Value fn, path, argv, about, kwnames;
    ThreadEnd *end;
    int depth_limit;
    int64_t int_max_digits;
    uint32_t nargs, nkw;
    Value args[]; /* positional ones, then those of kwnames */
};

/* The end of a reference in a tuple: what crosses is emptied out of it. */
static Value take_item(Value tuple, int64_t i) {
    Value v = as_tuple(tuple)->items[i];
    as_tuple(tuple)->items[i] = V_NONE;
    return v;
}

bool thread_may_cross(Thread *T, Value v, const char *what, uint32_t own) {
    CrossKind kind = captures_freeze_local(T, v) ? cross_kind(T, v) : CROSS_NOT;
    if (kind == CROSS_SHARED) return true;
    if (lf_failed(T)) return false;
    if (kind == CROSS_NOT && lf_policy.model == MODEL_OWNERSHIP && value_is_local(T, v))
        return owned_may_cross(T, v, what, own);
    if (kind == CROSS_NOT)
        lf_raise(T, exc_RegionError,
                 lf_policy.model == MODEL_IMMUTABLE
                     ? "%s is a %T: with -X model=immutable only what is immutable crosses, and cowns"
                     : "%s is a %T that is neither immutable nor a cown nor a region that is free",
                 what, v);
    else if (cross_borrows(v) == own + lf_query_temporaries(T, region_of(v_as_obj(v))))
        return true;
    else {
        Value holders = holders_of_tree(T, region_of(v_as_obj(v)));
        lf_exc_clear(T);
        region_error(T, "the region is still borrowed: only the argument itself may refer to it", NULL,
                     v_as_obj(v), holders);
        lf_release(T, holders);
    }
    sharing_note(T);
    return false;
}

static bool may_cross_all(Thread *T, Value args, Value kwargs) {
    char what[64];
    for (int64_t i = 0; i < as_tuple(args)->len; i++) {
        snprintf(what, sizeof what, "argument %lld", (long long)i + 1);
        if (!thread_may_cross(T, as_tuple(args)->items[i], what, 1)) return false;
    }
    Value k, v;
    for (int64_t i = 0; kwargs != V_UNDEF && dict_next(as_dict(kwargs), &i, &k, &v);) {
        const char *name = is_str(k) ? str_utf8(T, k, NULL) : NULL;
        snprintf(what, sizeof what, "argument '%.40s'", name ? name : "?");
        if (!thread_may_cross(T, v, what, 1)) return false;
    }
    return true;
}

/* A list of text as a tuple that can cross; empty for anything else. */
static Value text_list(Thread *T, const char *name) {
    Value v = dict_get_str(as_dict(T->sysdict), str_intern_c(T, name));
    Value t = v != V_UNDEF && is_list(v) ? tuple_from(T, as_list(v)->items, as_list(v)->len) : tuple_empty;
    if (t == V_UNDEF || cross_kind(T, t) == CROSS_SHARED) return t;
    lf_release(T, t);
    return tuple_empty;
}

/* Everything has been checked. A reference that the running call has to what crosses is given up first. What
 * is neither shared nor a region has been found to be owned (-X model=ownership). */
static void send(Thread *T, Value *slot, Value v) {
    CrossKind kind = cross_kind(T, v);
    if (kind == CROSS_REGION) lf_drop_temporaries(T, v);
    if (kind == CROSS_NOT) v = owned_send(T, v);
    *slot = v;
    cross_out(T, v);
}

/* The function and its arguments; what else a thread is given comes later. */
static Parcel *pack(Thread *T, Value fn, Value args, Value kwargs) {
    uint32_t nargs = (uint32_t)as_tuple(args)->len,
             nkw = kwargs == V_UNDEF ? 0 : (uint32_t)as_dict(kwargs)->len;
    Parcel *p = calloc(1, sizeof *p + (nargs + nkw) * sizeof(Value));
    Value kwnames = nkw ? tuple_new(T, nkw) : V_UNDEF;
    if (!p || (nkw && kwnames == V_UNDEF)) {
        free(p);
        lf_no_memory(T);
        return NULL;
    }
    p->nargs = nargs;
    p->nkw = nkw;
    for (uint32_t i = 0; i < nargs; i++) send(T, &p->args[i], take_item(args, i));
    Value k, v;
    uint32_t at = 0;
    for (int64_t i = 0; nkw && dict_next(as_dict(kwargs), &i, &k, &v); at++) {
        lf_init(&as_tuple(kwnames)->items[at], lf_retain(T, k));
        lf_retain(T, v);
        if (cross_kind(T, v) != CROSS_SHARED && !dict_set(T, kwargs, k, V_NONE)) lf_exc_clear(T);
        send(T, &p->args[nargs + at], v);
    }
    if (nkw && cross_kind(T, kwnames) == CROSS_SHARED) send(T, &p->kwnames, kwnames);
    send(T, &p->fn, lf_retain(T, fn));
    return p;
}

static bool pack_surroundings(Thread *T, Parcel *p, Value about) {
    Value path = text_list(T, "path"), argv = path == V_UNDEF ? V_UNDEF : text_list(T, "argv");
    if (argv == V_UNDEF) {
        lf_release(T, path);
        return false;
    }
    p->depth_limit = T->depth_limit;
    p->int_max_digits = T->int_max_digits;
    send(T, &p->path, path);
    send(T, &p->argv, argv);
    send(T, &p->about, lf_retain(T, about));
    return true;
}

/* Nobody else will: the parcel stays with the sender. */
static void unpack(Thread *T, Parcel *p) {
    const Value one[] = {p->fn, p->path, p->argv, p->about, p->kwnames};
    for (size_t i = 0; i < sizeof one / sizeof *one; i++) cross_drop(T, one[i]);
    for (uint32_t i = 0; i < p->nargs + p->nkw; i++) cross_drop(T, p->args[i]);
    free(p);
}

static bool set_list(Thread *T, const char *name, Value items) {
    Value list = list_new(T, 0);
    bool ok = list != V_UNDEF && list_extend(T, list, items) && dict_set_c(T, T->sysdict, name, list);
    lf_release(T, items);
    return ok;
}

/* The language on a new thread; the parcel arrives. */
static bool begin(Thread *T, Parcel *p) {
    T->depth_limit = p->depth_limit;
    if (!lf_start_thread(T) || !thread_prepare(T)) return false;
    T->int_max_digits = p->int_max_digits;
    Value path = cross_in(T, p->path), argv = cross_in(T, p->argv);
    T->interp->about = cross_in(T, p->about);
    return set_list(T, "path", path) && set_list(T, "argv", argv);
}

static Value call_parcel(Thread *T, Parcel *p) {
    Value fn = cross_in(T, p->fn), kwnames = cross_in(T, p->kwnames);
    for (uint32_t i = 0; i < p->nargs + p->nkw; i++) p->args[i] = owned_receive(T, cross_in(T, p->args[i]));
    Value r = lf_call_moved(T, fn, p->args, (int)p->nargs, kwnames);
    lf_release(T, kwnames);
    lf_release(T, fn);
    return r;
}

/* What the call gave becomes what the thread leaves behind. */
static void leave_result(Thread *T, ThreadEnd *e, Value r) {
    if (r != V_UNDEF && !thread_may_cross(T, r, "the result", 1)) lf_clear(T, &r);
    e->failed = r == V_UNDEF;
    if (e->failed)
        r = failure_pack(T, "In the thread:\n");
    else if (cross_kind(T, r) == CROSS_NOT)
        r = owned_send(T, r);
    e->is_region = cross_kind(T, r) == CROSS_REGION;
    cross_out(T, r);
    e->result = r;
    end_meets_fate(T, e, END_HAS_RESULT);
}

/* threading.excepthook for an exception that nobody will ask for. */
static void report_own(Thread *T) {
    Value exc = lf_exc_take(T), module = import_module_c(T, "threading");
    Value f = module == V_UNDEF ? V_UNDEF : obj_getattr_c(T, module, "_uncaught"),
          r = f == V_UNDEF ? V_UNDEF : lf_call1(T, f, exc);
    if (r == V_UNDEF) lf_unraisable(T, "Exception ignored in a thread", V_NONE);
    lf_release(T, r);
    lf_release(T, f);
    lf_release(T, module);
    lf_release(T, exc);
}

/* Threads that this one started and that are not daemons are waited for. */
static void wait_for_own(Thread *T) {
    Value m = dict_get_str(as_dict(T->modules), str_intern_c(T, "threading"));
    if (m == V_UNDEF) return;
    Value f = obj_getattr_c(T, m, "_shutdown"), r = f == V_UNDEF ? V_UNDEF : lf_call0(T, f);
    if (r == V_UNDEF) lf_exc_clear(T);
    lf_release(T, f);
    lf_release(T, r);
}

/* The local region goes, with all modules. */
static void drop_language(Thread *T) {
    wait_for_own(T);
    sys_stop(T);
    finish_modules(T);
    lf_stop(T);
}

static void own_main(void *arg) {
    Parcel *p = arg;
    ThreadEnd *e = p->end;
    Thread *T = thread_new();
    bool begun = T && begin(T, p);
    if (e) {
        e->ident = (uint64_t)pthread_self();
        e->native_id = gettid();
        e->state = THREAD_RUNS;
        futex_wake(&e->state, INT32_MAX);
    }
    if (begun) {
        Value r = call_parcel(T, p);
        if (e && e->keeps_result)
            leave_result(T, e, r);
        else if (r == V_UNDEF && lf_exc_is(T, exc_SystemExit))
            lf_exc_clear(T);
        else if (r == V_UNDEF)
            report_own(T);
        else
            lf_release(T, r);
    } else
        fprintf(stderr, "lfpy: a thread could not start: not enough memory\n");
    if (T && T->interp) drop_language(T);
    if (T) thread_free(T);
    running--;
    if (e) thread_end_set(e);
    end_unref(e);
    free(p);
}

bool thread_share_output(Thread *T) {
    if (T->interp->shares_output) return true;
    T->interp->shares_output = true;
    return sys_by_line(T);
}

static bool start_own(Thread *T, Value fn, Value args, Value kwargs, Value about, ThreadEnd *e) {
    if (!captures_freeze(T, fn) || !may_cross_all(T, args, kwargs) || !thread_share_output(T)) return false;
    Parcel *p = pack(T, fn, args, kwargs);
    if (!p) return false;
    if (!pack_surroundings(T, p, about)) {
        unpack(T, p);
        return false;
    }
    p->end = e;
    if (e) end_enlist(e);
    running++;
    if (launch(own_main, p)) return true;
    running--;
    if (e) end_unlist(e), --e->refs;
    unpack(T, p);
    return cannot_start(T);
}

bool thread_start(Thread *T, Value fn, Value args, Value kwargs, Value about, ThreadEnd *e) {
    return lf_policy.gil ? start_shared(T, fn, args, kwargs, e) : start_own(T, fn, args, kwargs, about, e);
}

/* --- calls that another thread makes --- */

static _Atomic(uint32_t) calls_ended, calls_awaited;

Parcel *thread_call_pack(Thread *T, Value fn, Value args, Value kwargs) {
    if (!captures_freeze(T, fn) || !may_cross_all(T, args, kwargs) || !thread_share_output(T)) return NULL;
    return pack(T, fn, args, kwargs);
}

void thread_call_drop(Thread *T, Parcel *p) { unpack(T, p); }

void thread_call_end(ThreadEnd *e) {
    thread_end_set(e);
    calls_ended++;
    if (calls_awaited) futex_wake(&calls_ended, INT32_MAX);
}

void thread_call_run(Thread *T, Parcel *p, ThreadEnd *e) {
    leave_result(T, e, call_parcel(T, p));
    free(p);
    thread_call_end(e);
}

uint32_t thread_calls_ended(void) { return calls_ended; }

int thread_calls_wait(Thread *T, uint32_t seen, const struct timespec *until) {
    calls_awaited++;
    int r = thread_sleep_on(T, &calls_ended, seen, until);
    calls_awaited--;
    return r;
}

/* --- workers --- */

/* What all workers are given, in the form of cross.h; made once. Under -X gil=on they use the maker's Thread.
 */
static struct {
    pthread_mutex_t lock;
    _Atomic(bool) made;
    Thread *maker;
    Value path, argv;
} workers = {.lock = PTHREAD_MUTEX_INITIALIZER};
static _Thread_local Run worker_run;

bool thread_workers_like(Thread *T) {
    if (workers.made) return true;
    Value path = text_list(T, "path"), argv = text_list(T, "argv");
    if (path == V_UNDEF || argv == V_UNDEF) return false;
    pthread_mutex_lock(&workers.lock);
    bool first = !workers.made;
    if (first) {
        workers.maker = T;
        workers.path = path;
        workers.argv = argv;
        cross_out(T, path);
        cross_out(T, argv);
        workers.made = true;
    }
    pthread_mutex_unlock(&workers.lock);
    if (first) return true;
    lf_release(T, path);
    lf_release(T, argv);
    return true;
}

static Thread *begin_shared(void) {
    if (!shared_run_new(workers.maker, &worker_run)) {
        shared_run_free(&worker_run);
        return NULL;
    }
    gil_enter(workers.maker, &worker_run);
    return workers.maker;
}

Thread *thread_worker_begin(void) {
    Thread *T = lf_policy.gil ? begin_shared() : thread_new();
    bool ok = T != NULL;
    if (ok && !lf_policy.gil)
        ok = lf_start_thread(T) && thread_prepare(T) && set_list(T, "path", cross_share(T, workers.path)) &&
             set_list(T, "argv", cross_share(T, workers.argv));
    if (ok) {
        running++;
        return T;
    }
    fprintf(stderr, "lfpy: a worker could not start: not enough memory\n");
    if (T && T->interp) drop_language(T);
    if (T) thread_free(T);
    return NULL;
}

void thread_worker_end(Thread *T) {
    if (lf_policy.gil) {
        local_values_free(T);
        lf_clear(T, &T->interp->decimal_context);
        gil_leave(T, &worker_run);
        shared_run_free(&worker_run);
    } else {
        drop_language(T);
        thread_free(T);
    }
    running--;
}

/* --- what a thread leaves --- */

Value thread_end_result(Thread *T, ThreadEnd *e) {
    if (e->is_region) {
        if (!atomic_exchange(&e->taken, true)) return owned_receive(T, cross_in(T, e->result));
        return lf_raise(T, exc_RegionError, "the region that the thread returned has been taken already");
    }
    if (e->result == V_UNDEF) return lf_raise(T, exc_RuntimeError, "the thread could not start");
    Value v = cross_share(T, e->result);
    if (!e->failed) return v;
    if (lf_policy.gil)
        lf_raise_value(T, v);
    else
        failure_raise(T, v);
    lf_release(T, v);
    return V_UNDEF;
}
