/* regions.spawn: a function in a thread of its own, and the handle that gives its result. */
#include "src/modules/spawn.h"
#include "src/modules/time.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/threads.h"

#include <stdatomic.h>

/* Any thread may hold and ask a handle: what changes in it lies in the ThreadEnd. */
typedef struct Spawned {
    Obj h;
    ThreadEnd *end;
} Spawned;
static Type *type_spawned;
static inline ThreadEnd *end_of(Value v) { return ((Spawned *)v_as_obj(v))->end; }

static void spawned_free(Thread *T, Obj *o) { thread_end_drop(T, ((Spawned *)o)->end); }
static const Kind kind_spawned = {.name = "ThreadHandle", .free_parts = spawned_free, .flags = KIND_SHARE};

Value regions_spawn(Thread *T, Value *args, int n) {
    (void)n;
    if (!obj_callable(args[0])) return lf_raise(T, exc_TypeError, "'%T' object is not callable", args[0]);
    if (!type_from_def(T, &typedef_spawned)) return V_UNDEF;
    Spawned *h = lf_alloc_atom(T, type_spawned->root_shape, sizeof *h);
    if (!h) return V_UNDEF;
    Value v = v_obj(h);
    h->end = thread_end_new();
    if (!h->end)
        lf_no_memory(T);
    else {
        h->end->keeps_result = true;
        if (thread_start(T, args[0], args[1], V_UNDEF, V_UNDEF, h->end)) return v;
    }
    lf_release(T, v);
    return V_UNDEF;
}

static Value spawned_join(Thread *T, Value *args, int n) {
    (void)n;
    int64_t ns = -1;
    if (args[1] != V_NONE) {
        if (!time_seconds(T, args[1], &ns)) return V_UNDEF;
        if (ns < 0) ns = 0;
    }
    int r = thread_end_wait(T, end_of(args[0]), ns);
    if (r > 0) return thread_end_result(T, end_of(args[0]));
    return r < 0 ? V_UNDEF : lf_raise(T, exc_TimeoutError, "the thread has not ended");
}

static Value spawned_done(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    return v_bool(end_of(args[0])->state == THREAD_ENDED);
}

static Value spawned_repr(Thread *T, Value self) {
    return str_format(T, "<regions.ThreadHandle %s at %p>",
                      end_of(self)->state == THREAD_ENDED ? "done" : "running", (void *)v_as_obj(self));
}

static const MethodDef methods[] = {
    {"join(self, timeout=None)", spawned_join,
     "Waits until the thread has ended, at most timeout seconds. Returns what its function returned (a "
     "region is the caller's then) or raises what ended it. TimeoutError when the time is over first: "
     "the thread goes on.",
     0},
    {"done(self)", spawned_done, "Has the thread ended?", 0},
    {0},
};
const TypeDef typedef_spawned = {.name = "regions.ThreadHandle",
                                 .doc = "A thread that spawn() started.",
                                 .where = &type_spawned,
                                 .kind = &kind_spawned,
                                 .size = sizeof(Spawned),
                                 .flags = TYPE_NO_NEW,
                                 .slots = {.repr = spawned_repr},
                                 .methods = methods};
