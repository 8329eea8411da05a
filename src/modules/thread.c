/* _thread: starting threads, and what a program may ask about them. */
#include "src/modules/call.h"
#include "src/modules/local.h"
#include "src/modules/lock.h"
#include "src/modules/published.h"
#include "src/modules/time.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/captures.h"
#include "src/vm/interp.h"
#include "src/vm/signals.h"
#include "src/vm/threads.h"
#include "runtime/cross.h"
#include "runtime/freeze.h"
#include "runtime/futex.h"
#include "runtime/policy.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define MIN_STACK 53248

/* --- functions --- */

static uint64_t own_id(void) { return (uint64_t)pthread_self(); }

static Value f_get_ident(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    return int_from_u64(T, own_id());
}
static Value f_get_native_id(Thread *T, Value *args, int n) {
    (void)T;
    (void)args;
    (void)n;
    return v_int(syscall(SYS_gettid));
}
static bool start_args(Thread *T, Value fn, Value args, Value kwargs) {
    const char *wrong = !obj_callable(fn)                       ? "first arg must be callable"
                        : !is_tuple(args)                       ? "2nd arg must be a tuple"
                        : kwargs != V_UNDEF && !is_dict(kwargs) ? "optional 3rd arg must be a dictionary"
                                                                : NULL;
    if (wrong) lf_raise(T, exc_TypeError, "%s", wrong);
    return !wrong;
}
/* The thread takes what crosses out of a copy; regions in the program's own tuple are borrowed twice then. */
static bool start_copy(Thread *T, Value fn, Value args, Value kwargs, ThreadEnd *end) {
    Value copy = tuple_from(T, as_tuple(args)->items, as_tuple(args)->len);
    bool ok = copy != V_UNDEF && thread_start(T, fn, copy, kwargs, V_UNDEF, end);
    lf_release(T, copy);
    return ok;
}
static Value f_start(Thread *T, Value *args, int n) {
    (void)n;
    if (!start_args(T, args[0], args[1], args[2])) return V_UNDEF;
    ThreadEnd *end = thread_end_new();
    if (!end) return lf_no_memory(T);
    bool ok = start_copy(T, args[0], args[1], args[2], end);
    for (uint32_t state; ok && (state = end->state) < THREAD_RUNS;)
        ok = thread_sleep_on(T, &end->state, state, NULL) >= 0;
    uint64_t ident = end->ident;
    thread_end_drop(T, end);
    return ok ? int_from_u64(T, ident) : V_UNDEF;
}

/* --- handles --- */

typedef struct Handle {
    Obj h;
    ThreadEnd *end;
} Handle;
static Type *type_handle;
static inline ThreadEnd *end_of(Value v) { return ((Handle *)v_as_obj(v))->end; }

static void handle_free(Thread *T, Obj *o) { thread_end_drop(T, ((Handle *)o)->end); }
static const Kind kind_handle = {.name = "_ThreadHandle", .free_parts = handle_free, .flags = KIND_SHARE};

static Value handle_make(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    Handle *h = lf_alloc_atom(T, type_handle->root_shape, sizeof *h);
    if (!h) return V_UNDEF;
    Value v = v_obj(h);
    if ((h->end = thread_end_new())) return v;
    lf_release(T, v);
    return lf_no_memory(T);
}
static Value handle_join(Thread *T, Value *args, int n) {
    (void)n;
    int64_t ns = -1;
    ThreadEnd *end = end_of(args[0]);
    if (args[1] != V_NONE && !time_seconds(T, args[1], &ns)) return V_UNDEF;
    if (end->state == THREAD_NEW) return lf_raise(T, exc_RuntimeError, "thread not started");
    if (end->state == THREAD_RUNS && end->ident == own_id())
        return lf_raise(T, exc_RuntimeError, "Cannot join current thread");
    int r = thread_end_wait(T, end, args[1] == V_NONE ? -1 : ns < 0 ? 0 : ns);
    return r < 0 ? V_UNDEF : v_bool(r);
}
static Value handle_is_done(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    return v_bool(end_of(args[0])->state == THREAD_ENDED);
}
static Value handle_set_done(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    thread_end_set(end_of(args[0]));
    return V_NONE;
}
static Value handle_result(Thread *T, Value *args, int n) {
    (void)n;
    if (end_of(args[0])->state != THREAD_ENDED)
        return lf_raise(T, exc_RuntimeError, "the thread has not ended");
    return thread_end_result(T, end_of(args[0]));
}
static Value handle_ident(Thread *T, Value self) { return int_from_u64(T, end_of(self)->ident); }
static Value handle_repr(Thread *T, Value self) {
    return str_format(T, "<_ThreadHandle object: ident=%lld>", (long long)end_of(self)->ident);
}
static const MethodDef handle_methods[] = {
    {"join(self, timeout=None, /)", handle_join, "Waits until the thread has ended: has it?", 0},
    {"is_done(self)", handle_is_done, "Has the thread ended?", 0},
    {"_set_done(self)", handle_set_done, NULL, 0},
    {"_result(self)", handle_result, NULL, 0},
    {0},
};
static Value handle_native_id(Thread *T, Value self) { return int_from_i64(T, end_of(self)->native_id); }
static const GetSetDef handle_getset[] = {
    {"ident", handle_ident, NULL, NULL}, {"native_id", handle_native_id, NULL, NULL}, {0}};
static const TypeDef typedef_handle = {.name = "_thread._ThreadHandle",
                                       .doc = "A thread as others see it.",
                                       .where = &type_handle,
                                       .kind = &kind_handle,
                                       .size = sizeof(Handle),
                                       .slots = {.repr = handle_repr},
                                       .new_ = {"_ThreadHandle(cls)", handle_make, NULL, 0},
                                       .methods = handle_methods,
                                       .getset = handle_getset};

static Value f_start_joinable(Thread *T, Value *args, int n) {
    (void)n;
    if (!obj_callable(args[0])) return lf_raise(T, exc_TypeError, "thread function must be callable");
    Value handle = args[1] == V_NONE ? handle_make(T, NULL, 0) : lf_retain(T, args[1]);
    if (handle == V_UNDEF) return V_UNDEF;
    if (type_of(handle) != type_handle)
        lf_raise(T, exc_TypeError, "'handle' must be a _ThreadHandle");
    else {
        ThreadEnd *end = end_of(handle);
        uint32_t fresh = THREAD_NEW;
        if (!atomic_compare_exchange_strong(&end->state, &fresh, THREAD_STARTING))
            lf_raise(T, exc_RuntimeError, "thread already started");
        else if (thread_start(T, args[0], tuple_empty, V_UNDEF, V_UNDEF, end))
            return handle;
        else
            end->state = THREAD_NEW;
    }
    lf_release(T, handle);
    return V_UNDEF;
}
/* For threading.Thread where threads do not share everything. */
static Value f_start_own(Thread *T, Value *args, int n) {
    (void)n;
    Value kwargs = is_dict(args[2]) && as_dict(args[2])->len ? args[2] : V_UNDEF;
    if (type_of(args[4]) != type_handle)
        return lf_raise(T, exc_TypeError, "'handle' must be a _ThreadHandle");
    if (!is_tuple(args[1])) return lf_raise(T, exc_TypeError, "args must be a tuple");
    if (!obj_callable(args[0])) return lf_raise(T, exc_TypeError, "'%T' object is not callable", args[0]);
    ThreadEnd *end = end_of(args[4]);
    uint32_t fresh = THREAD_NEW;
    if (!atomic_compare_exchange_strong(&end->state, &fresh, THREAD_STARTING))
        return lf_raise(T, exc_RuntimeError, "thread already started");
    end->keeps_result = args[5] == V_TRUE;
    bool ok = thread_start(T, args[0], args[1], kwargs, args[3], end);
    if (!ok) end->state = THREAD_NEW;
    for (uint32_t state; ok && (state = end->state) < THREAD_RUNS;)
        ok = thread_sleep_on(T, &end->state, state, NULL) >= 0;
    return ok ? V_NONE : V_UNDEF;
}
static Value f_share_function(Thread *T, Value *args, int n) {
    (void)n;
    return lf_policy.gil || captures_freeze(T, args[0]) ? V_NONE : V_UNDEF;
}
/* Freezes an object of the library, with the locks and queues in it as they are. */
static Value f_freeze_to_share(Thread *T, Value *args, int n) {
    (void)n;
    return lf_policy.gil || lf_freeze_to_share(T, args, 1) ? lf_retain(T, args[0]) : V_UNDEF;
}
static Value f_may_cross(Thread *T, Value *args, int n) {
    (void)n;
    bool may = lf_policy.gil || cross_kind(T, args[0]) != CROSS_NOT;
    return lf_failed(T) ? V_UNDEF : v_bool(may);
}
/* What threading told this thread about itself; None: threading did not start it. */
static Value f_about_own(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    return T->interp->about == V_UNDEF ? V_NONE : lf_retain(T, T->interp->about);
}
static Value f_publish(Thread *T, Value *a, int n) {
    (void)n;
    return published_set(T, a[0]) ? V_NONE : V_UNDEF;
}
static Value f_published(Thread *T, Value *a, int n) {
    (void)a, (void)n;
    return published_get(T);
}
static Value f_main_ident(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    return int_from_u64(T, signals_main_ident());
}
#ifdef __SANITIZE_THREAD__
/* A race, to see that the sanitizer's run would report one. */
static Value f_race(Thread *T, Value *args, int n) {
    (void)T;
    (void)args;
    (void)n;
    static int64_t unguarded;
    return v_int(++unguarded);
}
#endif
static Value f_exit(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    return lf_raise_value(T, v_obj(exc_SystemExit));
}
static Value f_interrupt_main(Thread *T, Value *args, int n) {
    (void)n;
    int64_t number;
    if (!obj_as_i64(T, args[0], &number)) return V_UNDEF;
    if (number < 1 || number >= NSIG) return lf_raise(T, exc_ValueError, "signal number out of range");
    signals_trip((int)number);
    return signals_run(T) ? V_NONE : V_UNDEF;
}
static Value f_count(Thread *T, Value *args, int n) {
    (void)T;
    (void)args;
    (void)n;
    return v_int(thread_running_count());
}
static Value f_stack_size(Thread *T, Value *args, int n) {
    (void)n;
    int64_t size;
    if (!obj_as_i64(T, args[0], &size)) return V_UNDEF;
    if (size != 0 && size < MIN_STACK)
        return lf_raise(T, exc_ValueError, "size must be at least %d bytes", MIN_STACK);
    return v_int(thread_stack_size(size));
}

static bool fill(Thread *T, Value module) {
    return type_from_def(T, &typedef_lock) && type_from_def(T, &typedef_rlock) &&
           type_from_def(T, &typedef_handle) &&
           module_set(T, module, "_Call", v_obj(type_from_def(T, &typedef_call))) &&
           module_set(T, module, "_local", v_obj(type_from_def(T, &typedef_local))) &&
           module_set(T, module, "_ThreadHandle", v_obj(type_handle)) &&
           module_set(T, module, "LockType", v_obj(type_lock)) &&
           module_set(T, module, "lock", v_obj(type_lock)) &&
           module_set(T, module, "RLock", v_obj(type_rlock)) &&
           module_set(T, module, "error", v_obj(exc_RuntimeError)) &&
           module_set(T, module, "TIMEOUT_MAX", v_double(9223372036.0));
}

static const MethodDef functions[] = {
    {"allocate_lock()", lock_make, "A new lock.", 0},
    {"allocate()", lock_make, "An old name of allocate_lock.", 0},
    {"get_ident()", f_get_ident, "The number of this thread.", 0},
    {"get_native_id()", f_get_native_id, "The system's number of this thread.", 0},
    {"start_new_thread(function, args, kwargs=?{}, /)", f_start,
     "Runs function(*args, **kwargs) in a new thread.", 0},
    {"start_joinable_thread(function, handle=None, daemon=True)", f_start_joinable,
     "Runs function() in a new thread; its handle.", 0},
    {"_start_own(function, args, kwargs, about, handle, keeps_result=False, /)", f_start_own, NULL, 0},
    {"_share_function(function, /)", f_share_function,
     "Freezes a function for other threads, if what it names allows it.", 0},
    {"_may_cross(object, /)", f_may_cross, "Could the object be given to another thread?", 0},
    {"_calls_ended()", calls_ended, NULL, 0},
    {"_calls_wait(seen, timeout=None)", calls_wait, NULL, 0},
    {"_freeze_to_share(object, /)", f_freeze_to_share, NULL, 0},
    {"_about_own()", f_about_own, NULL, 0},
    {"_publish(value, /)", f_publish, "Shows an immutable value to all threads, instead of the one before.",
     0},
    {"_published()", f_published, "What _publish() was given last, or None.", 0},
    {"_get_main_thread_ident()", f_main_ident, "The number of the thread that began the program.", 0},
#ifdef __SANITIZE_THREAD__
    {"_race()", f_race, NULL, 0},
#endif
    {"start_new(function, args, kwargs=?{}, /)", f_start, "An old name of start_new_thread.", 0},
    {"exit()", f_exit, "Ends this thread.", 0},
    {"exit_thread()", f_exit, "An old name of exit.", 0},
    {"interrupt_main(signum=2, /)", f_interrupt_main, "As if a signal had come.", 0},
    {"_count()", f_count, NULL, 0},
    {"stack_size(size=0, /)", f_stack_size, "Sets the stack size of new threads; the old one.", 0},
    {0},
};

const ModuleDef module__thread = {
    .name = "_thread", .doc = "Threads and locks.", .functions = functions, .init = fill};
