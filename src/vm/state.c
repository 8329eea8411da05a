/* Starting and stopping the language on a thread, running code objects, and safepoints. */
#include "src/builtins/builtins.h"
#include "src/modules/gc.h"
#include "src/modules/local.h"
#include "src/modules/sys.h"
#include "src/objects/error.h"
#include "src/objects/hash.h"
#include "src/objects/freezability.h"
#include "src/objects/holders.h"
#include "src/objects/names.h"
#include "src/objects/attributes.h"
#include "src/objects/object_ops.h"
#include "src/objects/region_type.h"
#include "src/objects/str.h"
#include "src/objects/weakref.h"
#include "src/vm/async.h"
#include "src/vm/behaviours.h"
#include "src/vm/detach.h"
#include "src/vm/import.h"
#include "src/vm/interp.h"
#include "src/vm/signals.h"
#include "src/vm/tracing.h"
#include "src/vm/traceback.h"
#include "runtime/collect.h"
#include "runtime/gil.h"
#include "runtime/hold.h"
#include "runtime/hooks.h"
#include "runtime/policy.h"
#include "runtime/schedule_points.h"
#include "runtime/verify.h"

#include <stdatomic.h>
#include <stdlib.h>

/* --- hooks of the runtime --- */

static void hook_no_memory(Thread *T) { lf_no_memory(T); }
/* The variable that the running function was about to write: the write went to one of its cells. */
static Value written_variable(const Frame *f, const Obj *o) {
    if (!f->code || f->pc == f->code->ins) return V_UNDEF;
    const Ins *i = f->pc - 1;
    if (ins_op(i) != OP_STORE_FREE && ins_op(i) != OP_DELETE_FREE) return V_UNDEF;
    /* the word may be none of an instruction: it is one if it names the cell */
    Value closure = as_function(f->func)->closure;
    bool known =
        is_tuple(closure) && i->a < as_tuple(closure)->len && as_tuple(closure)->items[i->a] == v_obj(o);
    return known ? as_tuple(f->code->freevars)->items[i->a] : V_UNDEF;
}

/* The same for the dict of a frozen function's globals. */
static Value written_global(const Frame *f, const Obj *o) {
    if (!f->code || f->pc == f->code->ins || f->func == V_UNDEF || !is_shape(f->func, SHAPE_FUNCTION))
        return V_UNDEF;
    const Ins *i = f->pc - 1;
    if (ins_op(i) != OP_STORE_GLOBAL && ins_op(i) != OP_DELETE_GLOBAL) return V_UNDEF;
    bool known = as_function(f->func)->globals == v_obj(o) && i->a < f->code->nconsts;
    return known ? f->code->consts[i->a] : V_UNDEF;
}

Value raise_only_read(Thread *T, Type *type, const Obj *o) {
    const Region *r = region_of(o);
    while (r->parent) r = &regions[r->parent];
    unsigned long long cown = r->cown ? r->cown->queue.id : 0;
    char place[PLACE_SIZE];
    if (behaviour_running())
        return lf_raise(T, type,
                        "object of type %T is only read by %s: list cown %lld without read() to change it",
                        v_obj(o), behaviour_place(T, place), (long long)cown);
    return lf_raise(T, type,
                    "object of type %T cannot be changed any more: a behaviour that read cown %lld still "
                    "refers into its region",
                    v_obj(o), (long long)cown);
}

static void hook_immutable(Thread *T, Obj *o) {
    Value variable = o->shape == SHAPE_CELL ? written_variable(T->frame, o) : V_UNDEF;
    if (lf_is_only_read(o))
        raise_only_read(T, exc_TypeError, o);
    else if (variable != V_UNDEF)
        lf_raise(T, exc_TypeError, "cannot write to local variable '%S'", variable);
    else
        lf_raise(T, exc_TypeError, "object of type %T is immutable", v_obj(o));
    const char *place = lf_refuses_writes(o) ? region_of(o)->place : NULL;
    if (place) exception_note(T, "frozen at %s", place);
    Value global = o->shape == SHAPE_DICT ? written_global(T->frame, o) : V_UNDEF;
    if (global != V_UNDEF && is_str(global))
        exception_note(T, "'%S' is a global variable; what threads and behaviours change belongs in a cown",
                       global);
}
static void hook_region(Thread *T, const char *text, Obj *source, Obj *target) {
    Value holders = T->frame > T->frames ? holders_in_the_way(T, source, target) : V_UNDEF;
    lf_exc_clear(T);
    region_error(T, text, source, target, holders);
    lf_release(T, holders);
}
static const char *hook_type_name(Obj *o) { return type_name(v_obj(o)); }

/* A finalizer runs with no exception in flight; what it raises is reported, not raised. */
static void hook_finalize(Thread *T, Obj *o) {
    Value pending = lf_exc_take(T);
    Type *t = type_of_obj(o);
    if (t->slots.finalize && T->frames) t->slots.finalize(T, v_obj(o));
    if (lf_failed(T)) lf_unraisable(T, NULL, v_obj(o));
    if (pending != V_UNDEF) lf_exc_restore(T, pending);
}

static void hook_weak_dead(Thread *T, Obj *o) {
    Value pending = lf_exc_take(T);
    weakref_clear(T, o);
    freezability_forget(o);
    if (pending != V_UNDEF) lf_exc_restore(T, pending);
}

static bool room_for_calls(Thread *T) {
    T->interp = calloc(1, sizeof *T->interp);
    T->frames = frames_new();
    if (!T->interp || !T->frames) return false;
    T->frames_end = T->frames + LF_MAX_FRAMES;
    T->frame = T->frames; /* the bottom frame runs nothing */
    T->frame_limit = (char *)(T->frames + T->depth_limit);
    T->int_max_digits = 4300;
    if (lf_policy.check != CHECK_OFF) T->poke |= POKE_CHECK; /* CHECK_STORE: there as well */
    if (schedule_plan && schedule_plan->safepoints) T->poke |= POKE_SCHEDULE;
    return true;
}

static bool lf_start_modules(Thread *T) {
    return import_init(T) && async_init(T) && builtins_init(T) && sys_init(T) && import_describe_first(T);
}

/* Of an Enum: the library keeps its members in that attribute. */
static bool hook_has_constants(Thread *T, Obj *type) {
    static Watched map = {.text = "_member_map_"};
    if (!str_is_interned(&map)) return false;
    Value name = str_intern_c(T, map.text);
    if (name == V_UNDEF) lf_exc_clear(T);
    return name != V_UNDEF && type_lookup(T, (Type *)type, name) != V_UNDEF;
}

bool lf_start(Thread *T) {
    lf_hooks = (Hooks){.no_memory = hook_no_memory,
                       .error_immutable = hook_immutable,
                       .error_region = hook_region,
                       .type_name = hook_type_name,
                       .has_constants = hook_has_constants,
                       .region_leaves = weakref_region_leaves,
                       .region_enters = weakref_region_enters,
                       .result_lost = behaviour_result_lost,
                       .finalize = hook_finalize,
                       .found_dead = gc_found_dead,
                       .weak_dead = hook_weak_dead,
                       .forget_caches = attr_cache_forget_all,
                       .freeze_begin = freeze_begin,
                       .freeze_waits = freeze_waits,
                       .freezability = freezability_hook,
                       .detach = detach,
                       .detach_end = detach_end,
                       .error_freeze = freeze_error,
                       .weak_frozen = weakref_frozen,
                       .place = freeze_place};
    if (!room_for_calls(T)) return false;
    behaviours_init();
    types_init(T);
    return lf_start_modules(T);
}

bool lf_start_thread(Thread *T) { return room_for_calls(T) && lf_start_modules(T); }

void lf_stop(Thread *T) {
    Interp *in = T->interp;
    trace_stop(T);
    signals_stop(T);
    Value *const held[] = {&T->exc,
                           &T->handled,
                           &in->import_func,
                           &in->builtins_copy,
                           &in->asyncgen_firstiter,
                           &in->asyncgen_finalizer,
                           &in->last_repr,
                           &in->written_frame,
                           &in->about,
                           &in->warnings,
                           &in->locals,
                           &in->decimal_context,
                           &T->audit_hooks,
                           &T->modules,
                           &T->builtins,
                           &T->sysdict};
    for (size_t i = 0; i < sizeof held / sizeof *held; i++) lf_clear(T, held[i]);
    local_values_free(T);
    lf_collect(T);
    lf_clear(T, &in->kept);
    region_let_go(T);
    lf_collect(T); /* what those two held may be in cycles */
    weakref_table_free(T);
    subclasses_free(T);
    frames_free(T->frames);
    T->frames = NULL; /* from here on no code of the program runs */
    frame_table_free(in);
    detach_stop(in);
    free(T->interp);
}

Value run_code(Thread *T, Value code, Value globals, Value locals, Value closure) {
    Value f = function_new(T, code, globals);
    if (f == V_UNDEF) return V_UNDEF;
    if (closure != V_UNDEF && !lf_store(T, v_as_obj(f), &as_function(f)->closure, lf_retain(T, closure))) {
        lf_release(T, f);
        return V_UNDEF;
    }
    Value *w = T->top, result = V_UNDEF;
    if (!lf_enter(T, "")) {
        lf_release(T, f);
        return V_UNDEF;
    }
    w[0] = f;
    if (as_code(code)->nparams && !bind_arguments(T, as_function(f), w + 1, 0, V_UNDEF)) {
        /* the code of a function that takes arguments */
    } else if (as_code(code)->flags & (CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNC_GENERATOR)) {
        result = generator_new(T, as_function(f), w + 1);
        if (result != V_UNDEF && locals != V_UNDEF) lf_init(&as_generator(result)->ns, lf_retain(T, locals));
    } else {
        Frame *fr = frame_push(T, as_function(f), w + 1, FRAME_ENTRY);
        if (fr && locals != V_UNDEF) lf_init(&fr->ns, lf_retain(T, locals));
        if (fr)
            result = run(T);
        else
            for (int i = 0; i < as_code(code)->nparams; i++) lf_clear(T, w + 1 + i);
    }
    lf_clear(T, w);
    return result;
}

bool safepoint(Thread *T) {
    uint32_t poke = atomic_exchange(&T->poke, 0);
    if (poke & POKE_TURN) gil_turn(T);
    if (poke & POKE_CHECK) {
        lf_check(T);
        atomic_fetch_or(&T->poke, POKE_CHECK);
    }
    if (poke & POKE_SCHEDULE) {
        atomic_fetch_or(&T->poke, POKE_SCHEDULE);
        schedule_point(POINT_SAFEPOINT, T->id);
    }
    if ((poke & POKE_COLLECT) && T->collect_enabled) gc_automatic(T);
    if (poke & POKE_MAIL) weakref_deliver(T);
    if (poke & POKE_SIGNAL) return signals_run(T);
    return true;
}
