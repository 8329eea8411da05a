/* lock.c — Lock and RLock. */
#include "src/modules/lock.h"
#include "src/modules/time.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/signals.h"
#include "src/vm/threads.h"
#include "runtime/futex.h"
#include "runtime/schedule_points.h"

#include <pthread.h>
#include <stdatomic.h>
#include <time.h>

/* --- Lock --- */

typedef struct Lock {
    Obj h;
    _Atomic(uint32_t) word;
} Lock;
Type *type_lock, *type_rlock;
static inline Lock *as_lock(Value v) { return (Lock *)v_as_obj(v); }

static const Kind kind_lock = {.name = "lock", .flags = KIND_SHARE};

int word_take(Thread *T, _Atomic(uint32_t) *word, int64_t ns) {
    schedule_point(POINT_SYNC, 0);
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

bool word_give_back(_Atomic(uint32_t) *word) {
    uint32_t was = atomic_exchange(word, LOCK_FREE);
    if (was == LOCK_WAITED_FOR) futex_wake(word, 1);
    return was != LOCK_FREE;
}

bool lock_wait_args(Thread *T, Value blocking_arg, Value timeout, int64_t *ns) {
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

Value lock_make(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    Lock *l = lf_alloc_atom(T, type_lock->root_shape, sizeof *l);
    return l ? v_obj(l) : V_UNDEF;
}
static Value lock_acquire(Thread *T, Value *args, int n) {
    (void)n;
    int64_t ns;
    if (!lock_wait_args(T, args[1], args[2], &ns)) return V_UNDEF;
    int r = word_take(T, &as_lock(args[0])->word, ns);
    /* Whoever released the lock may have called interrupt_main before. As in CPython, the lock is taken then.
     */
    return r < 0 || !signals_run(T) ? V_UNDEF : v_bool(r);
}
static bool lock_is_taken(Value v) { return as_lock(v)->word != LOCK_FREE; }
static Value lock_release(Thread *T, Value *args, int n) {
    (void)n;
    return word_give_back(&as_lock(args[0])->word) ? V_NONE
                                                   : lf_raise(T, exc_RuntimeError, "release unlocked lock");
}
static Value lock_enter(Thread *T, Value *args, int n) {
    (void)n;
    return word_take(T, &as_lock(args[0])->word, -1) < 0 ? V_UNDEF : V_TRUE;
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
const TypeDef typedef_lock = {.name = "_thread.lock",
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
    int r = word_take(T, &l->word, ns);
    if (r > 0) {
        l->owner = own_id();
        l->count = 1;
    }
    return r < 0 ? V_UNDEF : v_bool(r);
}
static Value rlock_acquire(Thread *T, Value *args, int n) {
    (void)n;
    int64_t ns;
    return lock_wait_args(T, args[1], args[2], &ns) ? rlock_take(T, as_rlock(args[0]), ns) : V_UNDEF;
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
        word_give_back(&l->word);
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
    word_give_back(&l->word);
    return pair;
}
static Value rlock_acquire_restore(Thread *T, Value *args, int n) {
    (void)n;
    RLock *l = as_rlock(args[0]);
    int64_t count, owner;
    if (!is_tuple(args[1]) || as_tuple(args[1])->len != 2)
        return lf_raise(T, exc_TypeError, "a tuple of count and owner is required");
    if (!obj_as_i64(T, as_tuple(args[1])->items[0], &count) ||
        !obj_as_i64(T, as_tuple(args[1])->items[1], &owner) || word_take(T, &l->word, -1) < 0)
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
const TypeDef typedef_rlock = {.name = "_thread.RLock",
                               .doc = "A lock that its owner can take again.",
                               .where = &type_rlock,
                               .kind = &kind_rlock,
                               .size = sizeof(RLock),
                               .flags = TYPE_BASETYPE | TYPE_HAS_WEAK,
                               .slots = {.repr = rlock_repr},
                               .new_ = {"RLock(cls, /, *args, **kwargs)", rlock_make, NULL, METHOD_LAZY},
                               .methods = rlock_methods};

/* --- what conditions need --- */

bool lock_is_native(Value v) { return v_is_obj(v) && (type_of(v) == type_lock || type_of(v) == type_rlock); }

bool lock_is_held(Value v) {
    return type_of(v) == type_lock ? lock_is_taken(v) : as_rlock(v)->count && as_rlock(v)->owner == own_id();
}

LockHold lock_release_all(Value v) {
    LockHold hold = {0, 0};
    if (type_of(v) == type_rlock) {
        RLock *l = as_rlock(v);
        hold = (LockHold){l->count, l->owner};
        l->count = 0;
        l->owner = 0;
        word_give_back(&l->word);
    } else
        word_give_back(&as_lock(v)->word);
    return hold;
}

bool lock_take_again(Thread *T, Value v, LockHold hold) {
    bool rlock = type_of(v) == type_rlock;
    if (word_take(T, rlock ? &as_rlock(v)->word : &as_lock(v)->word, -1) < 0) return false;
    if (rlock) {
        as_rlock(v)->count = hold.count;
        as_rlock(v)->owner = hold.owner;
    }
    return true;
}

Value lock_call(Thread *T, Value lock, LockCall call, Value *args) {
    Value given[] = {lock, args ? args[0] : V_TRUE, args ? args[1] : v_int(-1)};
    bool rlock = type_of(lock) == type_rlock;
    switch (call) {
    case LOCK_ACQUIRE: return rlock ? rlock_acquire(T, given, 3) : lock_acquire(T, given, 3);
    case LOCK_RELEASE: return rlock ? rlock_release(T, given, 1) : lock_release(T, given, 1);
    case LOCK_LOCKED: return rlock ? rlock_locked(T, given, 1) : lock_locked(T, given, 1);
    }
    return V_UNDEF;
}
