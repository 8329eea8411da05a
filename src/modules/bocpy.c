/* _bocpy: what the module bocpy has in C. */
#include "src/modules/bocpy_cown.h"
#include "src/modules/bocpy_when.h"
#include "src/modules/matrix.h"
#include "src/modules/messages.h"
#include "src/modules/noticeboard.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "runtime/behaviour.h"
#include "src/vm/import.h"

#include <pthread.h>

/* ---- REMOVED: one object for all threads --------------------------------------------------------------- */

static Type *type_removed;
static Value removed; /* immortal */

static Value removed_repr(Thread *T, Value self) {
    (void)self;
    return str_from_c(T, "REMOVED");
}
static Value removed_reduce(Thread *T, Value *args, int n) {
    (void)args, (void)n;
    return str_from_c(T, "REMOVED");
}
static const Kind kind_removed = {.name = "REMOVED", .flags = KIND_FREEZABLE};
static const MethodDef removed_methods[] = {
    {"__reduce__(self, /)", removed_reduce, "How pickle finds it: by its name.", 0}, {0}};
static const TypeDef typedef_removed = {.name = "bocpy._RemovedType",
                                        .doc = "The type of REMOVED.",
                                        .where = &type_removed,
                                        .kind = &kind_removed,
                                        .size = sizeof(Obj),
                                        .flags = TYPE_NO_NEW,
                                        .slots = {.repr = removed_repr},
                                        .methods = removed_methods};

static bool make_removed(Thread *T) {
    static pthread_mutex_t lock = PTHREAD_MUTEX_INITIALIZER;
    pthread_mutex_lock(&lock);
    if (!removed && type_from_def(T, &typedef_removed)) {
        Obj *o = lf_alloc_atom(T, type_removed->root_shape, sizeof *o);
        if (o) removed = lf_immortal(v_obj(o));
    }
    pthread_mutex_unlock(&lock);
    return removed != 0;
}

/* ---- the noticeboard ---------------------------------------------------------------------------------- */

static bool notice_result(Thread *T, NoticeResult result, Value key) {
    if (result == NOTICE_FULL)
        return lf_warn(T, exc_RuntimeWarning, 1, "the noticeboard is full (64 keys): %R is not written", key);
    return result == NOTICE_DONE;
}

/* Outside of behaviors there is a board from start() to wait(). */
static bool is_ready(Thread *T, const char *doing) {
    if (boc_is_running() || !boc_is_primary()) return true;
    lf_raise(T, exc_RuntimeError, "cannot %s the noticeboard before the runtime is started", doing);
    return false;
}

static Value notice_write(Thread *T, Value *a, int n) {
    (void)n;
    if (!is_ready(T, "write to") || !noticeboard_key(T, a[0])) return V_UNDEF;
    return notice_result(T, noticeboard_write(T, a[0], a[1]), a[0]) ? V_NONE : V_UNDEF;
}

static Value notice_seed(Thread *T, Value *a, int n) {
    (void)n;
    Value defaults[] = {V_NONE, V_NONE};
    if (!boc_is_primary())
        return lf_raise(T, exc_RuntimeError, "notice_seed may only be called from the primary interpreter");
    if (!noticeboard_key(T, a[0]) || boc_start(T, defaults, 2) == V_UNDEF) return V_UNDEF;
    switch (noticeboard_write(T, a[0], a[1])) {
    case NOTICE_DONE: return V_NONE;
    case NOTICE_FULL: return lf_raise(T, exc_RuntimeError, "the noticeboard is full (64 keys)");
    default: return V_UNDEF;
    }
}

/* What goes wrong in the function is reported, and the entry stays. */
static Value notice_update(Thread *T, Value *a, int n) {
    (void)n;
    if (!is_ready(T, "update") || !noticeboard_key(T, a[0])) return V_UNDEF;
    if (!obj_callable(a[1])) return lf_raise(T, exc_TypeError, "notice_update fn must be callable");
    NoticeResult result = noticeboard_update(T, a[0], a[1], a[2], removed);
    if (result == NOTICE_FAILED) {
        lf_unraisable(T, "Exception ignored in notice_update() by", a[1]);
        return V_NONE;
    }
    return notice_result(T, result, a[0]) ? V_NONE : V_UNDEF;
}

static Value notice_delete(Thread *T, Value *a, int n) {
    (void)n;
    return is_ready(T, "delete from") && noticeboard_key(T, a[0]) && noticeboard_delete(T, a[0]) ? V_NONE
                                                                                                 : V_UNDEF;
}

/* A behavior sees the board as it was when it first looked. */
static Value board_seen(Thread *T) {
    static _Thread_local struct {
        uint64_t behaviour;
        Value dict;
    } seen;
    const Behaviour *b = behaviour_running();
    if (!b) return noticeboard_snapshot(T);
    if (seen.behaviour != b->id) {
        Value now = noticeboard_snapshot(T);
        if (now == V_UNDEF) return now;
        if (seen.behaviour) lf_release(T, seen.dict);
        seen.behaviour = b->id;
        seen.dict = now;
    }
    return lf_retain(T, seen.dict);
}

static Value board_dict(Thread *T, Value *a, int n) {
    (void)a, (void)n;
    return noticeboard_snapshot(T);
}
static Value clear_board(Thread *T, Value *a, int n) {
    (void)a, (void)n;
    return noticeboard_clear(T) ? V_NONE : V_UNDEF;
}

static Value noticeboard(Thread *T, Value *a, int n) {
    (void)a, (void)n;
    Value dict = board_seen(T);
    Value proxy = dict == V_UNDEF ? V_UNDEF : mappingproxy_new(T, dict);
    lf_release(T, dict);
    return proxy;
}

static Value notice_read(Thread *T, Value *a, int n) {
    (void)n;
    if (!noticeboard_key(T, a[0])) return V_UNDEF;
    Value dict = board_seen(T);
    if (dict == V_UNDEF) return dict;
    Value v = dict_get(T, dict, a[0]);
    v = lf_failed(T) ? V_UNDEF : lf_retain(T, v == V_UNDEF ? a[1] : v);
    lf_release(T, dict);
    return v;
}

/* ---- the module --------------------------------------------------------------------------------------- */

static const MethodDef functions[] = {
    {"when(*cowns)", boc_when,
     "Schedules the function below it as a behavior over cowns, and lists or tuples of cowns.\n\n"
     "The function gets a parameter for each; further parameters need defaults, which are captured (copied) "
     "now.\n"
     "Its name becomes a Cown for what it returns or raises. (OOPSLA 2023, doi 10.1145/3622852.)",
     0},
    {"whencall(func, args, captures)", boc_whencall,
     "Schedules func over the cowns in args, as when() does; the values in captures are its last parameters. "
     "Returns the Cown of its result.",
     0},
    {"start(worker_count=None, module=None)", boc_start,
     "Starts the runtime, as the first behavior does. worker_count: at most so many behaviors run at a time; "
     "None: as many as are said above.",
     0},
    {"_quiesce(timeout, name, /)", boc_quiesce, "Waits for all behaviors; were they done in time?", 0},
    {"_stop()", boc_stop, "The runtime ends: nothing is outstanding.", 0},
    {"_stats()", boc_stats, "What the scheduler has counted.", 0},
    {"_pump(deadline_ms, max_behaviors, raise_on_error, /)", boc_pump, "Runs pinned behaviors.", 0},
    {"_watch(warn_ms, on_starve, /)", boc_watch, "When pump() warns.", 0},
    {"_board()", board_dict, "The entries of the noticeboard, now.", 0},
    {"_clear_board()", clear_board, "Empties the noticeboard.", 0},
    {"_matrix(rows, columns, data, /)", matrix_unpickle, "A Matrix of the bytes of its numbers, for pickle.",
     0},
    {"send(tag, contents)", messages_send,
     "Sends a message with a tag, a str of at most 63 bytes. What is mutable is moved, when nothing else "
     "refers\n"
     "to it, or copied. At most 16 tags are in use: KeyError for one more.",
     0},
    {"receive(tags, timeout=-1, after=None)", messages_receive,
     "Waits for a message with one of the tags, a str or a list or tuple of them: [tag, contents].\n\n"
     "With a timeout of no less than 0 seconds: when no message comes in time, what after() returns, "
     "or\n"
     "(TIMEOUT, None); otherwise it waits for ever. RuntimeError without a tag, TypeError for what is "
     "no tag and for an after that cannot be called.",
     0},
    {"set_tags(tags)", messages_set_tags,
     "Empties all queues and names the tags that there are from now on; none: each tag gets a queue when it "
     "is\n"
     "first used.",
     0},
    {"drain(tags)", messages_drain, "Drops all messages with these tags, a str or a list or tuple of them.",
     0},
    {"notice_write(key, value)", notice_write,
     "Writes a value to the noticeboard, under a str of at most 63 bytes. A full board (64 keys) is a "
     "warning.",
     0},
    {"notice_seed(key, value)", notice_seed,
     "Writes a value that every behavior scheduled afterwards sees. Not inside of behaviors.", 0},
    {"notice_update(key, fn, default=None)", notice_update,
     "The entry becomes fn(entry), or fn(default) when there is none, and no other change comes between; it "
     "goes\n"
     "when fn returns REMOVED. What fn raises is reported, and the entry stays.",
     0},
    {"notice_delete(key)", notice_delete, "Removes an entry, if there is one.", 0},
    {"noticeboard()", noticeboard,
     "The entries as a read-only mapping. In a behavior: as they were when it first looked.", 0},
    {"notice_read(key, default=None)", notice_read, "One entry of noticeboard(), or the default.", 0},
    {0}};
/* The Cown of regions is made first, as the base of the others; its name gives way to bocpy's. */
static const TypeDef *const types[] = {&typedef_cown, &typedef_matrix, &typedef_boc_cown,
                                       &typedef_pinned_cown, NULL};

static bool init(Thread *T, Value module) {
    Value regions = import_module_c(T, "regions"); /* parcels are made of regions */
    if (regions == V_UNDEF) return false;
    lf_release(T, regions);
    return make_removed(T) && module_set(T, module, "REMOVED", removed) &&
           module_set(T, module, "WORKER_COUNT", boc_worker_count(T)) &&
           module_set(T, module, "TIMEOUT", messages_timeout(T));
}

const ModuleDef module__bocpy = {
    .name = "_bocpy", .doc = "What bocpy has in C.", .functions = functions, .types = types, .init = init};
