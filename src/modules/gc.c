/* gc: the collector of dead cycles, as programs see it. Everything is about the thread that asks. */
#include "runtime/collect.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/module_proxy.h"
#include "src/objects/int.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/import.h"

enum { GENERATIONS = 3 };

/* What a program set and what collections did. The collector decides by itself when it runs: thresholds are
 * kept, and the first one counts only in that 0 turns it off. */
static _Thread_local struct {
    int64_t frozen;
    int64_t thresholds[GENERATIONS];
    bool thresholds_set;
    int debug;
    int64_t collections[GENERATIONS], collected;
} state;

static int64_t *thresholds(void) {
    if (!state.thresholds_set) {
        state.thresholds_set = true;
        state.thresholds[0] = 2000;
        state.thresholds[1] = state.thresholds[2] = 10;
    }
    return state.thresholds;
}

/* gc.callbacks: each is told that a collection starts or stops. */
static bool tell(Thread *T, const char *phase, int64_t generation, int64_t died) {
    Value module = dict_get_str(as_dict(T->modules), str_intern_c(T, "gc"));
    Value list = module == V_UNDEF
                     ? V_UNDEF
                     : dict_get_str(as_dict(module_live_dict(T, module)), str_intern_c(T, "callbacks"));
    if (list == V_UNDEF || !is_list(list) || !as_list(list)->len) return true;
    Value info = dict_new(T), name = str_intern_c(T, phase),
          copy = list_slice(T, list, 0, as_list(list)->len);
    bool ok = info != V_UNDEF && copy != V_UNDEF && dict_set_c(T, info, "generation", v_int(generation)) &&
              dict_set_c(T, info, "collected", int_from_i64(T, died)) &&
              dict_set_c(T, info, "uncollectable", v_int(0));
    for (int64_t i = 0; ok && i < as_list(copy)->len; i++) {
        Value r = lf_call2(T, as_list(copy)->items[i], name, info);
        if (r == V_UNDEF) lf_unraisable(T, NULL, as_list(copy)->items[i]);
        lf_release(T, r);
    }
    lf_release(T, info);
    lf_release(T, copy);
    return ok;
}

static Value gc_collect(Thread *T, Value *args, int n) {
    (void)n;
    int64_t generation;
    if (!obj_as_i64(T, args[0], &generation)) return V_UNDEF;
    if (generation < 0 || generation >= GENERATIONS) return lf_raise(T, exc_ValueError, "invalid generation");
    if (T->collecting) return v_int(0);
    if (!tell(T, "start", generation, 0)) return V_UNDEF;
    int64_t died = lf_collect(T);
    state.collections[generation]++;
    state.collected += died;
    return tell(T, "stop", generation, died) ? int_from_i64(T, died) : V_UNDEF;
}

static Value gc_enable(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    T->collect_enabled = true;
    return V_NONE;
}
static Value gc_disable(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    T->collect_enabled = false;
    return V_NONE;
}
static Value gc_isenabled(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    return v_bool(T->collect_enabled);
}

static Value gc_get_threshold(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    const int64_t *t = thresholds();
    Value items[] = {v_int(t[0]), v_int(t[1]), v_int(t[2])};
    return tuple_from(T, items, 3);
}
static Value gc_set_threshold(Thread *T, Value *args, int n) {
    (void)n;
    int64_t given[GENERATIONS];
    const Tuple *t = as_tuple(args[0]);
    if (t->len < 1 || t->len > GENERATIONS)
        return lf_raise(T, exc_TypeError, "gc.set_threshold requires 1 to 3 arguments");
    for (int64_t i = 0; i < t->len; i++)
        if (!obj_as_i64(T, t->items[i], &given[i])) return V_UNDEF;
    memcpy(thresholds(), given, (size_t)t->len * sizeof *given);
    return V_NONE;
}
static Value gc_get_count(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    Value items[] = {v_int(T->ncandidates), v_int(0), v_int(0)};
    return tuple_from(T, items, 3);
}
static Value gc_get_stats(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    Value list = list_new(T, GENERATIONS);
    for (int i = 0; list != V_UNDEF && i < GENERATIONS; i++) {
        Value d = dict_new(T);
        bool ok = d != V_UNDEF && dict_set_c(T, d, "collections", int_from_i64(T, state.collections[i])) &&
                  dict_set_c(T, d, "collected", int_from_i64(T, i == 2 ? state.collected : 0)) &&
                  dict_set_c(T, d, "uncollectable", v_int(0));
        if (!ok) lf_clear(T, &d);
        if (!ok || !list_append(T, list, d)) lf_clear(T, &list);
    }
    return list;
}
static Value gc_get_debug(Thread *T, Value *args, int n) {
    (void)T;
    (void)args;
    (void)n;
    return v_int(state.debug);
}
static Value gc_set_debug(Thread *T, Value *args, int n) {
    (void)n;
    int64_t flags;
    if (!obj_as_i64(T, args[0], &flags)) return V_UNDEF;
    state.debug = (int)flags;
    return V_NONE;
}

/* --- objects --- */

static bool is_tracked(Value v) {
    return v_is_obj(v) && v != tuple_empty && !(v_as_obj(v)->aux & AUX_ACYCLIC) &&
           (kind_of(v_as_obj(v))->flags & KIND_ATOM) == 0;
}
static Value gc_is_tracked(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    return v_bool(is_tracked(args[0]));
}
static Value gc_is_finalized(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    return v_bool(v_is_obj(args[0]) && (v_as_obj(args[0])->aux & AUX_FINALIZED));
}

typedef struct Walk {
    Thread *T;
    Value list;
    Value wanted; /* get_referrers: the tuple of objects looked for */
    bool found;
} Walk;
static bool add_slot(Value *slot, void *ctx) {
    Walk *w = ctx;
    if (*slot == V_UNDEF || *slot == V_HOLE) return true;
    return list_append(w->T, w->list, lf_retain(w->T, *slot));
}
/* All that o refers to as a program sees it: also the numbers in lists and tuples, which are no objects here,
 * and the class of an instance. */
static bool visit_all(Value o, VisitFn fn, void *ctx) {
    if (!v_is_obj(o)) return true;
    Type *type = type_of(o);
    Value class = v_obj(type);
    if ((type->flags & TYPE_HEAP) && !fn(&class, ctx)) return false;
    if (!is_list(o) && !is_tuple(o)) return shape_visit(v_as_obj(o), fn, ctx);
    int64_t n = is_list(o) ? as_list(o)->len : as_tuple(o)->len;
    Value *items = is_list(o) ? as_list(o)->items : as_tuple(o)->items;
    for (int64_t i = n; i-- > 0;)
        if (!fn(&items[i], ctx)) return false;
    return true;
}
static Value gc_get_referents(Thread *T, Value *args, int n) {
    (void)n;
    Walk w = {.T = T, .list = list_new(T, 0)};
    const Tuple *objects = as_tuple(args[0]);
    for (int64_t i = 0; w.list != V_UNDEF && i < objects->len; i++)
        if (!visit_all(objects->items[i], add_slot, &w)) lf_clear(T, &w.list);
    return w.list;
}

/* No heap is walked in lfpy: what can be reached from the modules of this thread is what there is to be told.
 */
static bool reach_slot(Value *slot, void *ctx) {
    Walk *w = ctx;
    if (!is_tracked(*slot) || v_as_obj(*slot)->rid > RID_IMMORTAL || *slot == w->wanted) return true;
    if (set_contains(w->T, w->wanted, obj_id(w->T, *slot))) return true;
    return set_add(w->T, w->wanted, obj_id(w->T, *slot)) &&
           list_append(w->T, w->list, lf_retain(w->T, *slot));
}
static Value reachable(Thread *T) {
    Walk w = {.T = T, .list = list_new(T, 0), .wanted = set_new(T, type_set)};
    bool ok = w.list != V_UNDEF && w.wanted != V_UNDEF && reach_slot(&T->modules, &w);
    for (Value *r = T->regs; ok && r < T->top; r++) ok = reach_slot(r, &w);
    for (int64_t i = 0; ok && i < as_list(w.list)->len; i++)
        ok = shape_visit(v_as_obj(as_list(w.list)->items[i]), reach_slot, &w);
    lf_release(T, w.wanted);
    if (!ok) lf_clear(T, &w.list);
    return w.list;
}
static Value gc_get_objects(Thread *T, Value *args, int n) {
    (void)n;
    int64_t generation = -1;
    if (args[0] != V_NONE) {
        if (!is_int(args[0]))
            return lf_raise(T, exc_TypeError, "argument should be integer or None, not '%T'", args[0]);
        if (!obj_as_i64(T, args[0], &generation)) return V_UNDEF;
        if (generation >= GENERATIONS)
            return lf_raise(T, exc_ValueError,
                            "generation parameter must be less than the number of available generations (3)");
    }
    return generation == 0 || generation == 1 ? list_new(T, 0) : reachable(T);
}
static bool is_wanted(Value *slot, void *ctx) {
    Walk *w = ctx;
    for (int64_t i = 0; i < as_tuple(w->wanted)->len; i++)
        w->found = w->found || *slot == as_tuple(w->wanted)->items[i];
    return !w->found;
}
static Value gc_get_referrers(Thread *T, Value *args, int n) {
    (void)n;
    Value all = reachable(T);
    Walk w = {.T = T, .list = all == V_UNDEF ? V_UNDEF : list_new(T, 0), .wanted = args[0]};
    for (int64_t i = 0; w.list != V_UNDEF && i < as_list(all)->len; i++) {
        Value o = as_list(all)->items[i];
        w.found = false;
        visit_all(o, is_wanted, &w);
        if (w.found && o != args[0] && !list_append(T, w.list, lf_retain(T, o))) lf_clear(T, &w.list);
    }
    lf_release(T, all);
    return w.list;
}

/* Nothing is walked again and again here, so nothing has to be put aside: only the number is kept. */
static Value gc_freeze(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    Value all = reachable(T);
    if (all == V_UNDEF) return V_UNDEF;
    state.frozen = as_list(all)->len;
    lf_release(T, all);
    return V_NONE;
}
static Value gc_unfreeze(Thread *T, Value *args, int n) {
    (void)T;
    (void)args;
    (void)n;
    state.frozen = 0;
    return V_NONE;
}
static Value gc_get_freeze_count(Thread *T, Value *args, int n) {
    (void)T;
    (void)args;
    (void)n;
    return v_int(state.frozen);
}

static bool fill(Thread *T, Value module) {
    static const struct {
        const char *name;
        int value;
    } flags[] = {{"DEBUG_STATS", 1},
                 {"DEBUG_COLLECTABLE", 2},
                 {"DEBUG_UNCOLLECTABLE", 4},
                 {"DEBUG_SAVEALL", 32},
                 {"DEBUG_LEAK", 38}};
    for (size_t i = 0; i < sizeof flags / sizeof *flags; i++)
        if (!module_set(T, module, flags[i].name, v_int(flags[i].value))) return false;
    return module_set(T, module, "garbage", list_new(T, 0)) &&
           module_set(T, module, "callbacks", list_new(T, 0));
}

static const MethodDef functions[] = {
    {"collect(generation=2)", gc_collect, "Frees dead cycles now; how many objects died.", 0},
    {"enable()", gc_enable, "Collections come by themselves.", 0},
    {"disable()", gc_disable, "Collections come only when asked for.", 0},
    {"isenabled()", gc_isenabled, "Do collections come by themselves?", 0},
    {"get_threshold()", gc_get_threshold, "The thresholds that were set.", 0},
    {"set_threshold(*args)", gc_set_threshold, "Sets the thresholds.", 0},
    {"get_count()", gc_get_count, "How many objects might head dead cycles now.", 0},
    {"get_stats()", gc_get_stats, "What collections did.", 0},
    {"get_debug()", gc_get_debug, "The flags that were set.", 0},
    {"set_debug(flags, /)", gc_set_debug, "Sets flags.", 0},
    {"is_tracked(obj, /)", gc_is_tracked, "Can it be part of a cycle?", 0},
    {"is_finalized(obj, /)", gc_is_finalized, "Has its finalizer run?", 0},
    {"get_referents(*objs)", gc_get_referents, "What objects refer to.", 0},
    {"get_referrers(*objs)", gc_get_referrers, "What refers to objects.", 0},
    {"get_objects(generation=None)", gc_get_objects, "Objects that can be part of cycles.", 0},
    {"freeze()", gc_freeze, "Puts all objects aside.", 0},
    {"unfreeze()", gc_unfreeze, "Takes them back.", 0},
    {"get_freeze_count()", gc_get_freeze_count, "How many are put aside.", 0},
    {0},
};

const ModuleDef module_gc = {
    .name = "gc", .doc = "The collector of dead cycles.", .functions = functions, .init = fill};
