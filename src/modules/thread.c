/* _thread: locks and what a program may ask about threads. Locks may be used by every thread. */
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
#include "runtime/futex.h"
#include "runtime/policy.h"

#include <errno.h>
#include <pthread.h>
#include <signal.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define MIN_STACK 53248

/* --- lock --- */

/* A word says whether a lock is taken, and whether anybody sleeps until it is free. */
enum { LOCK_FREE, LOCK_TAKEN, LOCK_WAITED_FOR };

typedef struct Lock {
    Obj h;
    _Atomic(uint32_t) word;
} Lock;
static Type *type_lock, *type_rlock;
static inline Lock *as_lock(Value v) { return (Lock *)v_as_obj(v); }

static const Kind kind_lock = {.name = "lock", .flags = KIND_SHARE};

/* Takes it: 1, 0 when the time is over, -1 with an exception (a signal's handler). ns < 0: waits for ever. */
static int take(Thread *T, _Atomic(uint32_t) *word, int64_t ns) {
    uint32_t seen = LOCK_FREE;
    if (atomic_compare_exchange_strong(word, &seen, LOCK_TAKEN)) return 1;
    if (ns == 0) return 0;
    struct timespec until;
    if (ns > 0) time_after(ns, &until);
    while (atomic_exchange(word, LOCK_WAITED_FOR) != LOCK_FREE) {
        int r = thread_sleep_on(T, word, LOCK_WAITED_FOR, ns < 0 ? NULL : &until);
        if (r <= 0) return r;
    }
    return 1;
}

/* False: nobody had taken it. */
static bool give_back(_Atomic(uint32_t) *word) {
    uint32_t was = atomic_exchange(word, LOCK_FREE);
    if (was == LOCK_WAITED_FOR) futex_wake(word, 1);
    return was != LOCK_FREE;
}

/* blocking=True, timeout=-1 as nanoseconds: 0 not to wait, -1 for ever. */
static bool wait_args(Thread *T, Value blocking_arg, Value timeout, int64_t *ns) {
    int blocking = obj_truth(T, blocking_arg);
    if (blocking < 0 || !time_seconds(T, timeout, ns)) return false;
    const char *wrong = NULL;
    if (!blocking && *ns != -1000000000)
        wrong = "can't specify a timeout for a non-blocking call";
    else if (*ns < 0 && *ns != -1000000000)
        wrong = "timeout value must be a non-negative number";
    if (wrong)
        lf_raise(T, exc_ValueError, "%s", wrong);
    else if (!blocking)
        *ns = 0;
    else if (*ns < 0)
        *ns = -1;
    return !wrong;
}

static Value lock_make(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    Lock *l = lf_alloc_atom(T, type_lock->root_shape, sizeof *l);
    return l ? v_obj(l) : V_UNDEF;
}
static Value lock_acquire(Thread *T, Value *args, int n) {
    (void)n;
    int64_t ns;
    if (!wait_args(T, args[1], args[2], &ns)) return V_UNDEF;
    int r = take(T, &as_lock(args[0])->word, ns);
    return r < 0 ? V_UNDEF : v_bool(r);
}
static bool lock_is_taken(Value v) { return as_lock(v)->word != LOCK_FREE; }
static Value lock_release(Thread *T, Value *args, int n) {
    (void)n;
    return give_back(&as_lock(args[0])->word) ? V_NONE
                                              : lf_raise(T, exc_RuntimeError, "release unlocked lock");
}
static Value lock_enter(Thread *T, Value *args, int n) {
    (void)n;
    return take(T, &as_lock(args[0])->word, -1) < 0 ? V_UNDEF : V_TRUE;
}
static Value lock_locked(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    return v_bool(lock_is_taken(args[0]));
}
static Value lock_after_fork(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    as_lock(args[0])->word = LOCK_FREE;
    return V_NONE;
}
static Value lock_repr(Thread *T, Value self) {
    return str_format(T, "<%s %s object at %p>", lock_is_taken(self) ? "locked" : "unlocked", type_name(self),
                      (void *)v_as_obj(self));
}

static const MethodDef lock_methods[] = {
    {"acquire(self, blocking=True, timeout=-1)", lock_acquire,
     "Takes the lock, waiting for it: was it taken?", 0},
    {"acquire_lock(self, blocking=True, timeout=-1)", lock_acquire, "An old name of acquire.", 0},
    {"release(self)", lock_release, "Gives the lock back.", 0},
    {"release_lock(self)", lock_release, "An old name of release.", 0},
    {"locked(self)", lock_locked, "Has anybody taken it?", 0},
    {"locked_lock(self)", lock_locked, "An old name of locked.", 0},
    {"__enter__(self)", lock_enter, NULL, 0},
    {"__exit__(self, *args)", lock_release, NULL, 0},
    {"_at_fork_reinit(self)", lock_after_fork, NULL, 0},
    {0},
};
static const TypeDef typedef_lock = {.name = "_thread.lock",
                                     .doc = "A lock that one thread at a time can take.",
                                     .where = &type_lock,
                                     .kind = &kind_lock,
                                     .size = sizeof(Lock),
                                     .flags = TYPE_HAS_WEAK,
                                     .slots = {.repr = lock_repr},
                                     .new_ = {"lock(cls)", lock_make, NULL, 0},
                                     .methods = lock_methods};

/* --- RLock --- */

typedef struct RLock {
    Obj h;
    _Atomic(uint32_t) word;
    _Atomic(uint64_t) owner; /* 0: nobody */
    _Atomic(int64_t) count;  /* changed by the owner alone */
} RLock;
static inline RLock *as_rlock(Value v) { return (RLock *)v_as_obj(v); }
static const Kind kind_rlock = {.name = "RLock", .flags = KIND_SHARE};

static uint64_t own_id(void) { return (uint64_t)pthread_self(); }

static Value rlock_make(Thread *T, Value *args, int n) {
    (void)n;
    if (as_type(args[0]) != type_rlock) return instance_new(T, as_type(args[0]));
    RLock *l = lf_alloc_atom(T, type_rlock->root_shape, sizeof *l);
    return l ? v_obj(l) : V_UNDEF;
}
static Value rlock_take(Thread *T, RLock *l, int64_t ns) {
    if (l->owner == own_id()) {
        l->count++;
        return V_TRUE;
    }
    int r = take(T, &l->word, ns);
    if (r > 0) {
        l->owner = own_id();
        l->count = 1;
    }
    return r < 0 ? V_UNDEF : v_bool(r);
}
static Value rlock_acquire(Thread *T, Value *args, int n) {
    (void)n;
    int64_t ns;
    return wait_args(T, args[1], args[2], &ns) ? rlock_take(T, as_rlock(args[0]), ns) : V_UNDEF;
}
static Value rlock_enter(Thread *T, Value *args, int n) {
    (void)n;
    return rlock_take(T, as_rlock(args[0]), -1);
}
static Value rlock_release(Thread *T, Value *args, int n) {
    (void)n;
    RLock *l = as_rlock(args[0]);
    if (!l->count || l->owner != own_id())
        return lf_raise(T, exc_RuntimeError, "cannot release un-acquired lock");
    if (--l->count == 0) {
        l->owner = 0;
        give_back(&l->word);
    }
    return V_NONE;
}
static Value rlock_is_owned(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    return v_bool(as_rlock(args[0])->count && as_rlock(args[0])->owner == own_id());
}
static Value rlock_locked(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    return v_bool(as_rlock(args[0])->count > 0);
}
static Value rlock_count(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    return v_int(as_rlock(args[0])->owner == own_id() ? as_rlock(args[0])->count : 0);
}
/* For conditions: all holds at once. */
static Value rlock_release_save(Thread *T, Value *args, int n) {
    (void)n;
    RLock *l = as_rlock(args[0]);
    if (!l->count) return lf_raise(T, exc_RuntimeError, "cannot release un-acquired lock");
    Value count = v_int(l->count), owner = int_from_u64(T, l->owner), pair = tuple_pair(T, count, owner);
    lf_release(T, owner);
    l->count = 0;
    l->owner = 0;
    give_back(&l->word);
    return pair;
}
static Value rlock_acquire_restore(Thread *T, Value *args, int n) {
    (void)n;
    RLock *l = as_rlock(args[0]);
    int64_t count, owner;
    if (!is_tuple(args[1]) || as_tuple(args[1])->len != 2)
        return lf_raise(T, exc_TypeError, "a tuple of count and owner is required");
    if (!obj_as_i64(T, as_tuple(args[1])->items[0], &count) ||
        !obj_as_i64(T, as_tuple(args[1])->items[1], &owner) || take(T, &l->word, -1) < 0)
        return V_UNDEF;
    l->count = count;
    l->owner = (uint64_t)owner;
    return V_NONE;
}
static Value rlock_after_fork(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    RLock *l = as_rlock(args[0]);
    l->word = LOCK_FREE;
    l->count = 0;
    l->owner = 0;
    return V_NONE;
}
static Value rlock_repr(Thread *T, Value self) {
    const RLock *l = as_rlock(self);
    return str_format(T, "<%s %s object owner=%lld count=%lld at %p>", l->count ? "locked" : "unlocked",
                      type_name(self), (long long)l->owner, (long long)l->count, (void *)v_as_obj(self));
}
static const MethodDef rlock_methods[] = {
    {"acquire(self, blocking=True, timeout=-1)", rlock_acquire,
     "Takes the lock, again if it is one's own: was it taken?", 0},
    {"release(self)", rlock_release, "Gives the lock back once.", 0},
    {"locked(self)", rlock_locked, "Has anybody taken it?", 0},
    {"_is_owned(self)", rlock_is_owned, NULL, 0},
    {"_recursion_count(self)", rlock_count, NULL, 0},
    {"_release_save(self)", rlock_release_save, NULL, 0},
    {"_acquire_restore(self, state, /)", rlock_acquire_restore, NULL, 0},
    {"_at_fork_reinit(self)", rlock_after_fork, NULL, 0},
    {"__enter__(self)", rlock_enter, NULL, 0},
    {"__exit__(self, *args)", rlock_release, NULL, 0},
    {0},
};
static const TypeDef typedef_rlock = {
    .name = "_thread.RLock",
    .doc = "A lock that its owner can take again.",
    .where = &type_rlock,
    .kind = &kind_rlock,
    .size = sizeof(RLock),
    .flags = TYPE_BASETYPE | TYPE_HAS_WEAK,
    .slots = {.repr = rlock_repr},
    .new_ = {"RLock(cls, /, *args, **kwargs)", rlock_make, NULL, METHOD_LAZY},
    .methods = rlock_methods};

/* --- functions --- */

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
static Value handle_ident(Thread *T, Value self) { return int_from_u64(T, end_of(self)->ident); }
static Value handle_repr(Thread *T, Value self) {
    return str_format(T, "<_ThreadHandle object: ident=%lld>", (long long)end_of(self)->ident);
}
static const MethodDef handle_methods[] = {
    {"join(self, timeout=None, /)", handle_join, "Waits until the thread has ended: has it?", 0},
    {"is_done(self)", handle_is_done, "Has the thread ended?", 0},
    {"_set_done(self)", handle_set_done, NULL, 0},
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
static Value f_may_cross(Thread *T, Value *args, int n) {
    (void)n;
    bool may = lf_policy.gil || cross_kind(T, args[0]) != CROSS_NOT;
    return lf_failed(T) ? V_UNDEF : v_bool(may);
}
/* What the running thread is called; None: it began the program. */
static Value f_own_name(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    return T->interp->thread_name == V_UNDEF ? V_NONE : lf_retain(T, T->interp->thread_name);
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
static Value f_locals(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    return lf_retain(T, thread_locals(T));
}
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
    kill(getpid(), (int)number);
    return V_NONE;
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
           type_from_def(T, &typedef_handle) && module_set(T, module, "_ThreadHandle", v_obj(type_handle)) &&
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
    {"start_new_thread(function, args, kwargs=?, /)", f_start,
     "Runs function(*args, **kwargs) in a new thread.", 0},
    {"start_joinable_thread(function, handle=None, daemon=True)", f_start_joinable,
     "Runs function() in a new thread; its handle.", 0},
    {"_start_own(function, args, kwargs, name, handle, /)", f_start_own, NULL, 0},
    {"_share_function(function, /)", f_share_function,
     "Freezes a function for other threads, if what it names allows it.", 0},
    {"_may_cross(object, /)", f_may_cross, "Could the object be given to another thread?", 0},
    {"_own_name()", f_own_name, NULL, 0},
    {"_get_main_thread_ident()", f_main_ident, "The number of the thread that began the program.", 0},
#ifdef __SANITIZE_THREAD__
    {"_race()", f_race, NULL, 0},
#endif
    {"_locals()", f_locals, "The dict of this thread's values of local objects.", 0},
    {"start_new(function, args, kwargs=?, /)", f_start, "An old name of start_new_thread.", 0},
    {"exit()", f_exit, "Ends this thread.", 0},
    {"exit_thread()", f_exit, "An old name of exit.", 0},
    {"interrupt_main(signum=2, /)", f_interrupt_main, "As if a signal had come.", 0},
    {"_count()", f_count, NULL, 0},
    {"stack_size(size=0, /)", f_stack_size, "Sets the stack size of new threads; the old one.", 0},
    {0},
};

const ModuleDef module__thread = {
    .name = "_thread", .doc = "Threads and locks.", .functions = functions, .init = fill};
