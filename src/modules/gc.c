/* gc: the collector of dead cycles, as programs see it. Everything is about the thread that asks. */
#include "src/modules/gc.h"
#include "src/modules/sys.h"
#include "src/objects/names.h"
#include "runtime/collect.h"
#include "runtime/policy.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/module_proxy.h"
#include "src/objects/int.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/import.h"

#include <time.h>

enum { GENERATIONS = 3 };

enum { DEBUG_STATS = 1, DEBUG_COLLECTABLE = 2, DEBUG_UNCOLLECTABLE = 4, DEBUG_SAVEALL = 32, DEBUG_LEAK = 38 };

/* What a program set and what collections did. The collector decides by itself when it runs, until a program
 * sets thresholds: then the first of them is how many containers come between two collections. A collection
 * looks at what may have died since the last one, as those of CPython's young generation do: those that come
 * by themselves count for generation 0. */
typedef struct State {
    int64_t frozen;
    int64_t thresholds[GENERATIONS];
    bool started, thresholds_set;
    int debug;
    int64_t collections[GENERATIONS], collected[GENERATIONS];
    int64_t count[GENERATIONS]; /* of containers at the last collection; of collections since older ones */
} State;

/* Under -X gil=on the threads have one collector. */
static State *state_of(void) {
    static State common;
    static _Thread_local State own;
    State *s = lf_policy.gil ? &common : &own;
    if (!s->started) {
        s->started = true;
        s->thresholds[0] = 2000;
        s->thresholds[1] = s->thresholds[2] = 10;
    }
    return s;
}

/* When the next collection comes. */
static void plan_next(Thread *T, const State *s) {
    if (s->thresholds_set)
        T->collect_at = s->thresholds[0] > 0 ? T->ncontainers + s->thresholds[0] : INT64_MAX;
}

/* A list of the module, if the program has left it there; borrowed. */
static Value module_list(Thread *T, const char *name) {
    Value module = dict_get_str(as_dict(T->modules), str_intern_c(T, "gc"));
    Value list = module == V_UNDEF
                     ? V_UNDEF
                     : dict_get_str(as_dict(module_live_dict(T, module)), str_intern_c(T, name));
    return list != V_UNDEF && is_list(list) ? list : V_UNDEF;
}

/* A line (consumed) for sys.stderr. */
static void report_line(Thread *T, Value line) {
    Value err = sys_get(T, "stderr"), args[] = {err, line};
    if (line != V_UNDEF && err != V_UNDEF && err != V_NONE)
        lf_release(T, lf_call_method(T, name_write, args, 2));
    lf_exc_clear(T);
    lf_release(T, line);
}

/* gc.callbacks: each is told that a collection starts or stops. */
static bool tell(Thread *T, const char *phase, int64_t generation, int64_t died) {
    Value list = module_list(T, "callbacks");
    if (list == V_UNDEF || !as_list(list)->len) return true;
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

static void grow_older(Thread *T, int collected);

static int64_t ms_since(const struct timespec *start) {
    struct timespec now;
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (now.tv_sec - start->tv_sec) * 1000 + (now.tv_nsec - start->tv_nsec) / 1000000;
}

/* A collection with all that programs see of it. -1: exception. */
static int64_t collect(Thread *T, int generation) {
    State *s = state_of();
    struct timespec start;
    clock_gettime(CLOCK_MONOTONIC, &start);
    if (s->debug & DEBUG_STATS)
        report_line(T, str_format(T, "gc: collecting generation %d...\n", generation));
    if (!tell(T, "start", generation, 0)) return -1;
    int64_t died = lf_collect(T);
    s->collections[generation]++;
    s->collected[generation] += died;
    s->count[0] = T->ncontainers;
    for (int i = 1; i <= generation; i++) s->count[i] = 0;
    if (generation + 1 < GENERATIONS) s->count[generation + 1]++;
    plan_next(T, s);
    grow_older(T, generation);
    if (s->debug & DEBUG_STATS)
        report_line(T, str_format(T, "gc: done, %lld unreachable, 0 uncollectable, %lld ms elapsed\n",
                                  (long long)died, (long long)ms_since(&start)));
    return tell(T, "stop", generation, died) ? died : -1;
}

static Value gc_collect(Thread *T, Value *args, int n) {
    (void)n;
    int64_t generation;
    if (!obj_as_i64(T, args[0], &generation)) return V_UNDEF;
    if (generation < 0 || generation >= GENERATIONS) return lf_raise(T, exc_ValueError, "invalid generation");
    if (T->collecting) return v_int(0);
    int64_t died = collect(T, (int)generation);
    if (generation == GENERATIONS - 1) lf_give_back(T);
    /* Whoever asked once has made what was there old: the next one is soon, and small. */
    int64_t soon = T->ncontainers + state_of()->thresholds[0];
    if (!state_of()->thresholds_set && soon < T->collect_at) T->collect_at = soon;
    return died < 0 ? V_UNDEF : int_from_i64(T, died);
}

void gc_automatic(Thread *T) {
    if (!T->collecting && collect(T, 0) < 0) lf_unraisable(T, NULL, V_UNDEF);
}

/* Code objects, which CPython does not let its collector see, are not counted. */
int64_t gc_found_dead(Thread *T, Obj **dead, uint32_t n, bool *keep) {
    const State *s = state_of();
    Value garbage = s->debug & DEBUG_SAVEALL ? module_list(T, "garbage") : V_UNDEF;
    int64_t counted = 0;
    for (uint32_t i = 0; i < n; i++) {
        Value v = v_obj(dead[i]);
        if (dead[i]->shape == SHAPE_CODE) continue;
        counted++;
        if (s->debug & DEBUG_COLLECTABLE)
            report_line(T, str_format(T, "gc: collectable <%s %p>\n", type_name(v), (void *)dead[i]));
        if (garbage != V_UNDEF && !list_append(T, garbage, lf_retain(T, v))) lf_exc_clear(T);
    }
    *keep = garbage != V_UNDEF;
    return counted;
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
    const int64_t *t = state_of()->thresholds;
    Value items[] = {v_int(t[0]), v_int(t[1]), v_int(t[2])};
    return tuple_from(T, items, 3);
}
static Value gc_set_threshold(Thread *T, Value *args, int n) {
    (void)n;
    State *s = state_of();
    int64_t given[GENERATIONS];
    const Tuple *t = as_tuple(args[0]);
    if (t->len < 1 || t->len > GENERATIONS)
        return lf_raise(T, exc_TypeError, "gc.set_threshold requires 1 to 3 arguments");
    for (int64_t i = 0; i < t->len; i++)
        if (!obj_as_i64(T, t->items[i], &given[i])) return V_UNDEF;
    memcpy(s->thresholds, given, (size_t)t->len * sizeof *given);
    s->thresholds_set = true;
    plan_next(T, s);
    return V_NONE;
}
static Value gc_get_count(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    const State *s = state_of();
    int64_t young = T->ncontainers - s->count[0];
    Value items[] = {v_int(young > 0 ? young : 0), v_int(s->count[1]), v_int(s->count[2])};
    return tuple_from(T, items, 3);
}
static Value gc_get_stats(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    const State *s = state_of();
    Value list = list_new(T, GENERATIONS);
    for (int i = 0; list != V_UNDEF && i < GENERATIONS; i++) {
        Value d = dict_new(T);
        bool ok = d != V_UNDEF && dict_set_c(T, d, "collections", int_from_i64(T, s->collections[i])) &&
                  dict_set_c(T, d, "collected", int_from_i64(T, s->collected[i])) &&
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
    return v_int(state_of()->debug);
}
static Value gc_set_debug(Thread *T, Value *args, int n) {
    (void)n;
    int64_t flags;
    if (!obj_as_i64(T, args[0], &flags)) return V_UNDEF;
    state_of()->debug = (int)flags;
    return V_NONE;
}

/* --- objects --- */

static bool is_tracked(Value v) {
    if (!v_is_obj(v) || v == tuple_empty) return false;
    if (is_type(v)) return as_type(v)->flags & TYPE_HEAP;
    if (type_of(v)->flags & TYPE_HEAP) return true;
    const Kind *kind = kind_of(v_as_obj(v));
    return !(v_as_obj(v)->aux & AUX_ACYCLIC) && !(kind->flags & KIND_ATOM) &&
           v_as_obj(v)->shape != SHAPE_CODE && kind->visit && type_of(v) != type_object;
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
    if (is_dict(o)) {
        Value key, value;
        for (int64_t i = 0; dict_next(as_dict(o), &i, &key, &value);)
            if (!v_is_obj(key) && !fn(&key, ctx))
                return false;
            else if (!v_is_obj(value) && !fn(&value, ctx))
                return false;
        return shape_visit(v_as_obj(o), fn, ctx);
    }
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
/* --- generations --- */

/* Objects have no age here. Once a program asks for those of a generation, the module keeps, by the numbers
 * of objects, a set for each older generation: what a collection has found alive. All others are young. */
static Value older_than_young(Thread *T, bool make) {
    Value list = module_list(T, "_generations");
    if (list != V_UNDEF || !make) return list;
    Value module = dict_get_str(as_dict(T->modules), str_intern_c(T, "gc"));
    list = list_new(T, GENERATIONS);
    for (int i = 0; list != V_UNDEF && i < GENERATIONS; i++)
        if (!list_append(T, list, set_new(T, type_set))) lf_clear(T, &list);
    if (list == V_UNDEF || module == V_UNDEF) return V_UNDEF;
    return module_set(T, module, "_generations", list) ? module_list(T, "_generations") : V_UNDEF;
}

static int generation_of(Thread *T, Value sets, Value o) {
    for (int g = GENERATIONS - 1; g > 0; g--)
        if (set_contains(T, as_list(sets)->items[g], obj_id(T, o))) return g;
    return 0;
}

/* After a collection: what is alive grows older, up to one more than the generation that was looked at. */
static void grow_older(Thread *T, int collected) {
    Value sets = older_than_young(T, false), all = sets == V_UNDEF ? V_UNDEF : reachable(T),
          fresh[GENERATIONS];
    if (all == V_UNDEF) return;
    bool ok = true;
    for (int g = 0; g < GENERATIONS; g++) ok = (fresh[g] = set_new(T, type_set)) != V_UNDEF && ok;
    for (int64_t i = 0; ok && i < as_list(all)->len; i++) {
        Value o = as_list(all)->items[i];
        int g = generation_of(T, sets, o);
        if (g <= collected && g < GENERATIONS - 1)
            g = collected + 1 < GENERATIONS ? collected + 1 : collected;
        ok = !g || set_add(T, fresh[g], obj_id(T, o));
    }
    for (int g = 0; g < GENERATIONS; g++)
        ok = ok && lf_store(T, v_as_obj(sets), &as_list(sets)->items[g], fresh[g]);
    if (!ok) lf_exc_clear(T);
    lf_release(T, all);
}

static Value of_generation(Thread *T, int64_t generation) {
    Value sets = older_than_young(T, true), all = sets == V_UNDEF ? V_UNDEF : reachable(T);
    Value found = all == V_UNDEF ? V_UNDEF : list_new(T, 0);
    for (int64_t i = 0; found != V_UNDEF && i < as_list(all)->len; i++) {
        Value o = as_list(all)->items[i];
        if (generation_of(T, sets, o) == generation && !list_append(T, found, lf_retain(T, o)))
            lf_clear(T, &found);
    }
    lf_release(T, all);
    return found;
}

static Value gc_get_objects(Thread *T, Value *args, int n) {
    (void)n;
    int64_t generation = -1;
    if (args[0] != V_NONE) {
        if (!is_int(args[0]))
            return lf_raise(T, exc_TypeError, "argument should be integer or None, not '%T'", args[0]);
        if (!obj_as_i64(T, args[0], &generation)) return V_UNDEF;
        if (generation < -1) return lf_raise(T, exc_ValueError, "generation cannot be negative");
        if (generation >= GENERATIONS)
            return lf_raise(T, exc_ValueError,
                            "generation parameter must be less than the number of available generations (3)");
    }
    return generation < 0 ? reachable(T) : of_generation(T, generation);
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
    state_of()->frozen = as_list(all)->len;
    lf_release(T, all);
    return V_NONE;
}
static Value gc_unfreeze(Thread *T, Value *args, int n) {
    (void)T;
    (void)args;
    (void)n;
    state_of()->frozen = 0;
    return V_NONE;
}
static Value gc_get_freeze_count(Thread *T, Value *args, int n) {
    (void)T;
    (void)args;
    (void)n;
    return v_int(state_of()->frozen);
}

static bool fill(Thread *T, Value module) {
    static const struct {
        const char *name;
        int value;
    } flags[] = {{"DEBUG_STATS", DEBUG_STATS},
                 {"DEBUG_COLLECTABLE", DEBUG_COLLECTABLE},
                 {"DEBUG_UNCOLLECTABLE", DEBUG_UNCOLLECTABLE},
                 {"DEBUG_SAVEALL", DEBUG_SAVEALL},
                 {"DEBUG_LEAK", DEBUG_LEAK}};
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
    {"get_threshold()", gc_get_threshold, "The thresholds of the three generations.", 0},
    {"set_threshold(*args)", gc_set_threshold,
     "Sets how many containers come between collections; 0: no collections.", 0},
    {"get_count()", gc_get_count,
     "Containers made since the last collection, and collections since those of older generations.", 0},
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
