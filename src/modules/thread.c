/* _thread: locks and what a program may ask about threads. Locks may be used by every thread. */
#include "src/modules/time.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/signals.h"

#include <errno.h>
#include <pthread.h>
#include <semaphore.h>
#include <signal.h>
#include <sys/syscall.h>
#include <time.h>
#include <unistd.h>

#define MIN_STACK 53248

/* --- lock --- */

typedef struct Lock {
    Obj h;
    sem_t *sem; /* 1: free */
} Lock;
static Type *type_lock, *type_rlock;
static inline Lock *as_lock(Value v) { return (Lock *)v_as_obj(v); }

static bool nothing_to_visit(Obj *o, VisitFn fn, void *ctx) {
    (void)o;
    (void)fn;
    (void)ctx;
    return true;
}
static void drop_sem(Thread *T, sem_t *sem) {
    if (sem) sem_destroy(sem);
    lf_buf_free(T, sem);
}
static void lock_free_parts(Thread *T, Obj *o) { drop_sem(T, ((Lock *)o)->sem); }
static const Kind kind_lock = {.name = "lock",
                               .visit = nothing_to_visit,
                               .free_parts = lock_free_parts,
                               .flags = KIND_UNMOVABLE | KIND_NOFREEZE};

static sem_t *new_sem(Thread *T) {
    sem_t *sem = lf_buf_calloc(T, sizeof *sem);
    if (sem) sem_init(sem, 0, 1);
    return sem;
}

/* Takes it: 1, 0 when the time is over, -1 with an exception (a signal's handler). ns < 0: waits for ever. */
static int take(Thread *T, sem_t *sem, int64_t ns) {
    if (sem_trywait(sem) == 0) return 1;
    if (ns == 0) return 0;
    struct timespec until;
    clock_gettime(CLOCK_MONOTONIC, &until);
    if (ns > 0) {
        until.tv_sec += ns / 1000000000;
        until.tv_nsec += ns % 1000000000;
        if (until.tv_nsec >= 1000000000) until.tv_sec++, until.tv_nsec -= 1000000000;
    }
    while ((ns < 0 ? sem_wait(sem) : sem_clockwait(sem, CLOCK_MONOTONIC, &until)) != 0) {
        if (errno == ETIMEDOUT) return 0;
        if (errno == EINTR && !signals_run(T)) return -1;
    }
    return 1;
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
    Lock *l = lf_alloc(T, type_lock->root_shape, sizeof *l);
    if (!l) return V_UNDEF;
    Value v = v_obj(l);
    if (!(l->sem = new_sem(T))) lf_clear(T, &v);
    return v;
}
static Value lock_acquire(Thread *T, Value *args, int n) {
    (void)n;
    int64_t ns;
    if (!wait_args(T, args[1], args[2], &ns)) return V_UNDEF;
    int r = take(T, as_lock(args[0])->sem, ns);
    return r < 0 ? V_UNDEF : v_bool(r);
}
static bool lock_is_taken(Value v) {
    int value;
    sem_getvalue(as_lock(v)->sem, &value);
    return value == 0;
}
static Value lock_release(Thread *T, Value *args, int n) {
    (void)n;
    if (!lock_is_taken(args[0])) return lf_raise(T, exc_RuntimeError, "release unlocked lock");
    sem_post(as_lock(args[0])->sem);
    return V_NONE;
}
static Value lock_enter(Thread *T, Value *args, int n) {
    (void)n;
    return take(T, as_lock(args[0])->sem, -1) < 0 ? V_UNDEF : V_TRUE;
}
static Value lock_locked(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    return v_bool(lock_is_taken(args[0]));
}
static Value lock_after_fork(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    sem_init(as_lock(args[0])->sem, 0, 1);
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
    sem_t *sem;
    uint64_t owner; /* 0: nobody */
    int64_t count;
} RLock;
static inline RLock *as_rlock(Value v) { return (RLock *)v_as_obj(v); }
static void rlock_free_parts(Thread *T, Obj *o) { drop_sem(T, ((RLock *)o)->sem); }
static const Kind kind_rlock = {.name = "RLock",
                                .visit = nothing_to_visit,
                                .free_parts = rlock_free_parts,
                                .flags = KIND_UNMOVABLE | KIND_NOFREEZE};

static uint64_t own_id(void) { return (uint64_t)pthread_self(); }

static Value rlock_make(Thread *T, Value *args, int n) {
    (void)n;
    Value v = instance_new(T, as_type(args[0]));
    if (v != V_UNDEF && !(as_rlock(v)->sem = new_sem(T))) lf_clear(T, &v);
    return v;
}
static Value rlock_take(Thread *T, RLock *l, int64_t ns) {
    if (l->owner == own_id()) return l->count++, V_TRUE;
    int r = take(T, l->sem, ns);
    if (r > 0) l->owner = own_id(), l->count = 1;
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
        sem_post(l->sem);
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
    sem_post(l->sem);
    return pair;
}
static Value rlock_acquire_restore(Thread *T, Value *args, int n) {
    (void)n;
    RLock *l = as_rlock(args[0]);
    int64_t count, owner;
    if (!is_tuple(args[1]) || as_tuple(args[1])->len != 2)
        return lf_raise(T, exc_TypeError, "a tuple of count and owner is required");
    if (!obj_as_i64(T, as_tuple(args[1])->items[0], &count) ||
        !obj_as_i64(T, as_tuple(args[1])->items[1], &owner) || take(T, l->sem, -1) < 0)
        return V_UNDEF;
    l->count = count;
    l->owner = (uint64_t)owner;
    return V_NONE;
}
static Value rlock_after_fork(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    RLock *l = as_rlock(args[0]);
    sem_init(l->sem, 0, 1);
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
static Value f_start(Thread *T, Value *args, int n) {
    (void)n;
    if (!obj_callable(args[0])) return lf_raise(T, exc_TypeError, "first arg must be callable");
    if (!is_tuple(args[1])) return lf_raise(T, exc_TypeError, "2nd arg must be a tuple");
    if (args[2] != V_UNDEF && !is_dict(args[2]))
        return lf_raise(T, exc_TypeError, "optional 3rd arg must be a dictionary");
    return lf_raise(T, exc_RuntimeError, "can't start new thread");
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
    return v_int(0);
}
static _Thread_local int64_t wanted_stack;
static Value f_stack_size(Thread *T, Value *args, int n) {
    (void)n;
    int64_t size, old = wanted_stack;
    if (!obj_as_i64(T, args[0], &size)) return V_UNDEF;
    if (size != 0 && size < MIN_STACK)
        return lf_raise(T, exc_ValueError, "size must be at least %d bytes", MIN_STACK);
    wanted_stack = size;
    return v_int(old);
}

static bool fill(Thread *T, Value module) {
    return type_from_def(T, &typedef_lock) && type_from_def(T, &typedef_rlock) &&
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
