#include "src/vm/behaviours.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/vm/cown_type.h"
#include "src/objects/error.h"
#include "src/objects/holders.h"
#include "src/objects/region_type.h"
#include "src/objects/str.h"
#include "src/vm/captures.h"
#include "src/vm/failure.h"
#include "src/vm/function.h"
#include "src/vm/interp.h"
#include "src/vm/signals.h"
#include "src/vm/threads.h"
#include "runtime/clean.h"
#include "runtime/collect.h"
#include "runtime/cross.h"
#include "runtime/gil.h"
#include "runtime/hold.h"
#include "runtime/policy.h"
#include "runtime/schedule_points.h"
#include "runtime/trace.h"

#include <signal.h>
#include <stdio.h>
#include <time.h>

/* A value of a trailing parameter, in the form of cross.h. */
typedef struct Captured {
    Value v;
    bool wrapped;
} Captured;

typedef struct Body {
    Behaviour b;
    Value fn; /* in the form of cross.h; while it runs, borrowed */
    Value (*pass)(Thread *T, Value v, bool *wrapped);
    uint32_t nparams, ncowns, ncaptured;
    bool cancelled;
    BehaviourParam *params;
    Cown **cowns; /* each with a reference */
    Captured *captured;
    Request requests[];
} Body;

/* Those that are to be scheduled together. */
typedef struct Together {
    Behaviour **at;
    uint32_t n, cap, depth;
} Together;
static _Thread_local Together together;

/* ---- the function ------------------------------------------------------------------------------------ */

/* f(), file.py, line 12: for people. A buffer for one message. */
static const char *place_of(Thread *T, Value fn, char *text, size_t n) {
    snprintf(text, n, "a behaviour");
    if (!is_shape(fn, SHAPE_FUNCTION)) return text;
    const Function *f = as_function(fn);
    const Code *c = as_code(f->code);
    const char *name = str_utf8(T, f->qualname, NULL), *file = str_utf8(T, c->filename, NULL);
    if (name && file)
        snprintf(text, n, "behaviour %.80s(), file \"%.300s\", line %u", name, file,
                 (unsigned)c->firstlineno);
    else
        lf_exc_clear(T);
    return text;
}

static bool wrong_function(Thread *T, const char *why, Value fn) {
    char place[PLACE_SIZE];
    lf_raise(T, exc_TypeError, "%s: %s", place_of(T, fn, place, sizeof place), why);
    return false;
}

/* Do the parameters fit? Only functions of the program are looked at. */
static bool check_signature(Thread *T, const BehaviourSpec *s) {
    if (!is_shape(s->fn, SHAPE_FUNCTION)) return true;
    const Function *f = as_function(s->fn);
    const Code *c = as_code(f->code);
    if (c->flags & (CODE_GENERATOR | CODE_COROUTINE | CODE_ASYNC_GENERATOR))
        return wrong_function(T, "a generator or coroutine function cannot be a behaviour", s->fn);
    int64_t defaults = f->defaults == V_UNDEF ? 0 : as_tuple(f->defaults)->len;
    if ((int64_t)s->nparams >= c->argcount - defaults &&
        (s->nparams <= (uint32_t)c->argcount || (c->flags & CODE_VARARGS)))
        return true;
    char why[128];
    snprintf(why, sizeof why,
             "it has %d parameters without default, but %u cown%s or group%s of cowns %s listed",
             (int)(c->argcount - defaults), s->nparams, s->nparams == 1 ? "" : "s",
             s->nparams == 1 ? "" : "s", s->nparams == 1 ? "is" : "are");
    return wrong_function(T, why, s->fn);
}

/* ---- captures ---------------------------------------------------------------------------------------- */

/* The defaults of the parameters behind the cowns, when they must travel apart from the function; how many.
 */
static uint32_t trailing(const BehaviourSpec *s) {
    if (!is_shape(s->fn, SHAPE_FUNCTION) || v_as_obj(s->fn)->rid != RID_LOCAL) return 0;
    const Function *f = as_function(s->fn);
    uint32_t n = (uint32_t)as_code(f->code)->argcount;
    return f->defaults == V_UNDEF || n <= s->nparams ? 0 : n - s->nparams;
}

static bool region_is_given(Thread *T, Value name, Value v) {
    const Region *r = region_of(v_as_obj(v));
    if (cross_borrows(v) == 1 + lf_query_temporaries(T, r)) return true;
    Value holders = holders_of_tree(T, region_of(v_as_obj(v)));
    Value text = str_format(
        T, "the region captured as '%S' is still borrowed: only the default may refer to it", name);
    const char *t = text == V_UNDEF ? NULL : str_utf8(T, text, NULL);
    if (t && holders != V_UNDEF) region_error(T, t, NULL, v_as_obj(v), holders);
    lf_release(T, holders);
    lf_release(T, text);
    return false;
}

/* Which of the trailing defaults cannot stay in the frozen function? What goes in its place, if anything
 * does, is put into `captured`. *apart: some are. */
static bool look_at_defaults(Thread *T, const BehaviourSpec *s, Captured *captured, uint32_t n, bool *apart) {
    const Function *f = as_function(s->fn);
    const Tuple *defaults = as_tuple(f->defaults), *names = as_tuple(as_code(f->code)->varnames);
    *apart = false;
    for (uint32_t i = 0; i < n; i++) {
        Value v = defaults->items[defaults->len - n + i];
        CrossKind kind = cross_kind(T, v);
        if (kind == CROSS_SHARED || (kind == CROSS_NOT && !s->pass)) continue;
        if (kind == CROSS_REGION) {
            if (!region_is_given(T, names->items[s->nparams + i], v)) return false;
        } else if ((captured[i].v = s->pass(T, v, &captured[i].wrapped)) == V_UNDEF)
            return false;
        *apart = true;
    }
    return true;
}

/* The trailing defaults leave the function: a region is gone from it. */
static bool part_defaults(Thread *T, const BehaviourSpec *s, Captured *captured, uint32_t n) {
    Function *f = as_function(s->fn);
    const Tuple *old = as_tuple(f->defaults);
    Value made = tuple_from(T, old->items, old->len);
    if (made == V_UNDEF) return false;
    for (uint32_t i = 0; i < n; i++) {
        Value *slot = &as_tuple(made)->items[old->len - n + i];
        if (captured[i].v != V_UNDEF || cross_kind(T, *slot) == CROSS_REGION) {
            if (captured[i].v == V_UNDEF)
                captured[i].v = *slot;
            else
                lf_release(T, *slot);
            lf_init(slot, V_NONE);
        } else
            captured[i].v = lf_retain(T, *slot);
    }
    return lf_store(T, &f->h, &f->defaults, made);
}

static void drop_captured(Thread *T, Captured *captured, uint32_t n) {
    for (uint32_t i = 0; i < n; i++) lf_clear(T, &captured[i].v);
}

/* Somebody else has the tuple of the defaults: the function gets its own, so that those that the other refers
 * to are seen to be referred to twice. */
static bool own_defaults(Thread *T, Function *f) {
    const Tuple *shared = as_tuple(f->defaults);
    if (shared->h.rc == 1) return true;
    Value own = tuple_from(T, shared->items, shared->len);
    return own != V_UNDEF && lf_store(T, &f->h, &f->defaults, own);
}

/* The function is fit for another thread, and what must travel apart is in `captured` (local references);
 * *n: how many. */
static bool prepare(Thread *T, const BehaviourSpec *s, Captured *captured, uint32_t *n) {
    bool apart = false;
    if (*n && !own_defaults(T, as_function(s->fn))) return false;
    if (*n && (!look_at_defaults(T, s, captured, *n, &apart) || !apart)) {
        drop_captured(T, captured, *n);
        *n = 0;
        if (lf_failed(T)) return false;
    }
    if (!apart) return captures_freeze_copying(T, s->fn, s->constant);
    Function *f = as_function(s->fn);
    Value defaults = lf_retain(T, f->defaults);
    bool ok = part_defaults(T, s, captured, *n) && captures_freeze_copying(T, s->fn, s->constant);
    if (!ok && f->defaults != defaults) {
        Value pending = lf_exc_take(T);
        lf_store(T, &f->h, &f->defaults, lf_retain(T, defaults));
        lf_exc_restore(T, pending);
        drop_captured(T, captured, *n);
    }
    lf_release(T, defaults);
    return ok;
}

/* ---- making ------------------------------------------------------------------------------------------ */

static const BehaviourKind kind_body;

static Body *body_new(Thread *T, const BehaviourSpec *s, uint32_t ncaptured) {
    size_t requests = s->ncowns * sizeof(Request), cowns = s->ncowns * sizeof(Cown *),
           params = s->nparams * sizeof(BehaviourParam), captured = ncaptured * sizeof(Captured);
    Body *b = lf_buf_alloc(T, sizeof *b + requests + cowns + captured + params);
    if (!b) return NULL;
    *b = (Body){.pass = s->pass, .nparams = s->nparams, .ncowns = s->ncowns, .ncaptured = ncaptured};
    b->cowns = (Cown **)((char *)(b + 1) + requests);
    b->captured = (Captured *)((char *)b->cowns + cowns);
    b->params = (BehaviourParam *)((char *)b->captured + captured);
    b->b.pinned = s->pinned;
    memset(b->captured, 0, captured);
    if (params) memcpy(b->params, s->params, params);
    return b;
}

static Cown *result_new(Thread *T, Body *b, Type *type) {
    Cown *c = lf_alloc_atom(T, (type ? type : type_cown)->root_shape, sizeof *c);
    if (!c) return NULL;
    cown_init_result(T, c, &b->b.result_request);
    b->b.result = c;
    return c;
}

static void ask_for_cowns(Thread *T, const BehaviourSpec *s, Body *b) {
    for (uint32_t i = 0; i < s->ncowns; i++) {
        b->cowns[i] = s->cowns[i].cown;
        lf_retain(T, v_obj(b->cowns[i]));
        request_init(&b->requests[i], b->cowns[i], s->cowns[i].access);
    }
    behaviour_init(&b->b, &kind_body, b->requests, s->ncowns);
}

/* From now on nothing of it belongs to the maker. */
static void send_off(Thread *T, const BehaviourSpec *s, Body *b) {
    for (uint32_t i = 0; i < b->ncaptured; i++) cross_out(T, b->captured[i].v);
    b->fn = s->fn;
    cross_out(T, lf_retain(T, s->fn));
    b->b.result->h.rc++; /* the behaviour's own; nobody else has it yet */
}

static bool reserve_together(Thread *T) {
    if (!together.depth || together.n < together.cap) return true;
    uint32_t cap = together.cap ? together.cap * 2 : 16;
    Behaviour **grown = lf_buf_realloc(T, together.at, cap * sizeof *grown);
    if (!grown) return false;
    together.at = grown;
    together.cap = cap;
    return true;
}

/* The first behaviour of a thread: what the thread prints is ordered with what the behaviours print. */
static bool share_with_workers(Thread *T) { return thread_share_output(T) && thread_workers_like(T); }

Value behaviour_start(Thread *T, const BehaviourSpec *s) {
    if (!check_signature(T, s) || !share_with_workers(T) || !reserve_together(T)) return V_UNDEF;
    uint32_t n = trailing(s);
    Body *b = body_new(T, s, n);
    if (!b) return V_UNDEF;
    bool ok = prepare(T, s, b->captured, &n);
    b->ncaptured = n;
    Cown *result = ok ? result_new(T, b, s->result_type) : NULL;
    if (!result) {
        drop_captured(T, b->captured, n);
        lf_buf_free(T, b);
        return V_UNDEF;
    }
    ask_for_cowns(T, s, b);
    send_off(T, s, b);
    Behaviour *head = &b->b;
    if (together.depth)
        together.at[together.n++] = head;
    else
        behaviours_schedule(T, &head, 1);
    region_let_go_sometimes(T);
    return v_obj(result);
}

/* ---- several at once --------------------------------------------------------------------------------- */

void behaviours_together(Thread *T) {
    (void)T;
    together.depth++;
}

bool behaviours_end_together(Thread *T, bool ok) {
    if (--together.depth) return true;
    uint32_t n = together.n;
    together.n = 0;
    for (uint32_t i = 0; i < n && !ok; i++) {
        Body *b = (Body *)together.at[i];
        b->cancelled = true;
        b->b.n = 0; /* it asks for nothing */
        b->b.missing = 1;
    }
    if (n) ok = behaviours_schedule(T, together.at, n);
    if (n && !ok) { /* no memory for all: one by one they fail */
        Value pending = lf_exc_take(T);
        for (uint32_t i = 0; i < n; i++) {
            ((Body *)together.at[i])->cancelled = true;
            behaviours_schedule(T, &together.at[i], 1);
        }
        lf_exc_restore(T, pending);
    }
    lf_buf_free(T, together.at);
    together.at = NULL;
    together.cap = 0;
    return n == 0 || ok;
}

/* ---- running ----------------------------------------------------------------------------------------- */

/* What was wrapped to travel is an ordinary local value where it arrives. */
static Value unwrapped(Thread *T, Captured *c) {
    Value v = cross_in(T, c->v);
    c->v = V_UNDEF;
    return c->wrapped ? cown_unwrap_value(T, v) : v;
}

static bool make_arguments(Thread *T, Body *b, Value *args) {
    uint32_t at = 0, n = 0;
    for (uint32_t i = 0; i < b->nparams; i++) {
        const BehaviourParam *p = &b->params[i];
        Value v = p->group ? list_new(T, p->n) : lf_retain(T, v_obj(b->cowns[at]));
        for (uint32_t k = 0; p->group && v != V_UNDEF && k < p->n; k++)
            if (!list_append(T, v, lf_retain(T, v_obj(b->cowns[at + k])))) lf_clear(T, &v);
        at += p->n;
        if (v == V_UNDEF) break;
        args[n++] = v;
    }
    for (uint32_t i = 0; n == b->nparams + i && i < b->ncaptured; i++) {
        Value v = unwrapped(T, &b->captured[i]);
        if (v != V_UNDEF) args[n++] = v;
    }
    if (n == b->nparams + b->ncaptured) return true;
    while (n) lf_release(T, args[--n]);
    return false;
}

/* A cown whose region could not be closed cannot be used any more: its error is this behaviour's. */
static bool cowns_are_whole(Thread *T, const Body *b) {
    for (uint32_t i = 0; i < b->b.n; i++) {
        const Cown *c = request_cown(&b->b.requests[i]);
        if (c->failed) {
            failure_raise(T, c->value);
            return false;
        }
        if (c->kept && b->b.requests[i].access == ACCESS_WRITE) {
            lf_raise(
                T, exc_RegionError,
                "cown %llu cannot be written any more: a behaviour that read it still refers into its region",
                (unsigned long long)c->queue.id);
            return false;
        }
    }
    return true;
}

/* For -X trace and -X explore. */
static void tell_place(Thread *T, const Body *b, Value fn) {
    char place[PLACE_SIZE];
    place_of(T, fn, place, sizeof place);
    trace_behaviour(b->b.id, place + (strncmp(place, "behaviour ", 10) ? 0 : 10));
}

static Value call_body(Thread *T, Body *b, Value fn) {
    if (b->cancelled)
        return lf_raise(T, exc_RegionError,
                        "the behaviour was not scheduled: its block ended by an exception");
    uint32_t n = b->nparams + b->ncaptured;
    Value few[16], *args = n <= 16 ? few : lf_buf_alloc(T, n * sizeof *args), r = V_UNDEF;
    if (args && cowns_are_whole(T, b) && make_arguments(T, b, args))
        r = lf_call_moved(T, fn, args, (int)n, V_UNDEF);
    if (args != few) lf_buf_free(T, args);
    return r;
}

/* ---- what it leaves ---------------------------------------------------------------------------------- */

/* A body on the main thread was interrupted: so is what the main thread waits in, when the body has ended. */
static _Thread_local bool interrupted;

static Value pack(Thread *T, Value fn) {
    char place[PLACE_SIZE], heading[544];
    snprintf(heading, sizeof heading, "In %s:\n", place_of(T, fn, place, sizeof place));
    if (signals_on_main() && lf_exc_is(T, exc_KeyboardInterrupt)) interrupted = true;
    return failure_pack(T, heading);
}

/* What refers into the region yet is garbage, or is told by the exception and cut. False: the exception. */
static bool let_go_of(Thread *T, Cown *c, Region *r, Value fn, bool (*is_free)(Thread *T, const Region *r)) {
    if (region_clean(T, r) >= 0 && is_free(T, r)) return true;
    lf_collect(T);
    if (is_free(T, r)) return true;
    lf_exc_clear(T);
    char place[PLACE_SIZE], text[600];
    snprintf(text, sizeof text, "something refers into a cown's region after the end of %s",
             place_of(T, fn, place, sizeof place));
    Value holders = holders_of_tree(T, r);
    region_error(T, text, &c->h, r->bridge, holders);
    lf_release(T, holders);
    Value error = lf_exc_take(T);
    holders_cut(T, r);
    lf_exc_clear(T);
    lf_exc_restore(T, error);
    return false;
}

static bool is_closed(Thread *T, const Region *r) {
    (void)T;
    return !region_is_open(r);
}

/* Its region is still open: nobody can use the cown any more. */
static void break_cown(Thread *T, Cown *c, Value failure) {
    if (!is_closed(T, cown_region(c))) lf_release(T, cown_break(T, c, failure));
}

static bool is_not_read(Thread *T, const Region *r) {
    for (const Region *at = r; at; at = region_next_in_tree(r, at))
        if (count_of(&T->counts[at->id])) return false;
    return true;
}

/* The thread's own references into regions that it only reads. */
static bool end_reading(Thread *T, const Body *b, Value fn) {
    bool ok = true;
    for (uint32_t i = 0; i < b->b.n; i++) {
        Cown *c = request_cown(&b->b.requests[i]);
        Region *r = b->b.requests[i].access == ACCESS_READ ? cown_region(c) : NULL;
        if (!r || c->kept || (lf_policy.gil && c->readers > 1) || is_not_read(T, r)) continue;
        if (let_go_of(T, c, r, fn, is_not_read)) continue;
        ok = false;
        if (!is_not_read(T, r)) cown_keep_read(c);
    }
    return ok;
}

/* All regions are closed; else what the body left is replaced by a failure that says who refers to which. */
static Value close_regions(Thread *T, Body *b, Value fn, Value left, bool *failed) {
    for (uint32_t i = 0; i < b->b.n; i++) {
        Cown *c = request_cown(&b->b.requests[i]);
        Region *r = b->b.requests[i].access == ACCESS_WRITE ? cown_region(c) : NULL;
        if (!r || !region_is_open(r) || let_go_of(T, c, r, fn, is_closed)) continue;
        Value failure = pack(T, fn);
        break_cown(T, c, failure);
        if (*failed) { /* what the body raised says more */
            lf_release(T, failure);
            continue;
        }
        lf_release(T, left);
        left = failure;
        *failed = true;
    }
    if (T->reads && !end_reading(T, b, fn)) {
        if (*failed)
            lf_exc_clear(T);
        else {
            lf_release(T, left);
            left = pack(T, fn);
            *failed = true;
        }
    }
    return left;
}

static bool may_leave(Thread *T, Body *b, Value *r, bool *wrapped) {
    *wrapped = false;
    CrossKind kind = cross_kind(T, *r);
    if (kind == CROSS_SHARED) return true;
    if (kind == CROSS_NOT && b->pass) {
        Value v = b->pass(T, *r, wrapped);
        lf_release(T, *r);
        *r = v;
        return v != V_UNDEF;
    }
    if (thread_may_cross(T, *r, "the result", 1)) return true;
    lf_clear(T, r);
    return false;
}

static void leave(Thread *T, Body *b, Value fn, Value r) {
    bool wrapped = false, failed = r == V_UNDEF || !may_leave(T, b, &r, &wrapped);
    if (failed) r = pack(T, fn);
    bool failed_before = failed;
    r = close_regions(T, b, fn, r, &failed);
    Cown *c = b->b.result;
    Value old;
    if (r == V_UNDEF || !cown_replace(T, c, r, &old)) lf_exc_clear(T); /* no memory: the result is None */
    c->wrapped = wrapped && failed == failed_before;
    atomic_store_explicit(&c->outcome, failed ? OUTCOME_FAILED : OUTCOME_VALUE, memory_order_release);
    c->seen = interrupted || b->cancelled; /* the exception of the block says enough */
    lf_release(T, r);
}

/* What the main thread is in the middle of while it waits and runs a pinned behaviour: an exception that it
 * handles, a block of together(), the taking apart of dead objects. The body begins as on a thread of its
 * own.
 */
typedef struct Aside {
    Value handled;
    Together together;
    Obj *dying;
    int dealloc_depth;
} Aside;

static Aside put_aside(Thread *T) {
    Aside a = {T->handled, together, T->dying, T->dealloc_depth};
    T->handled = V_UNDEF;
    together = (Together){0};
    T->dying = NULL;
    T->dealloc_depth = 0;
    return a;
}

static void put_back(Thread *T, const Aside *a) {
    T->handled = a->handled;
    together = a->together;
    T->dying = a->dying;
    T->dealloc_depth = a->dealloc_depth;
}

static void body_run(Thread *T, Behaviour *head) {
    Body *b = (Body *)head;
    Value fn = b->fn = cross_in(T, b->fn);
    if (trace_wants_places) tell_place(T, b, fn);
    Aside aside = put_aside(T);
    leave(T, b, fn, call_body(T, b, fn));
    put_back(T, &aside);
    b->fn = V_UNDEF;
    lf_release(T, fn);
}

static void body_end(Thread *T, Behaviour *head) {
    Body *b = (Body *)head;
    for (uint32_t i = 0; i < b->ncowns; i++) lf_release_obj(T, &b->cowns[i]->h);
    for (uint32_t i = 0; i < b->ncaptured; i++)
        if (b->captured[i].v != V_UNDEF) cross_drop(T, b->captured[i].v);
    lf_release_obj(T, &b->b.result->h);
    lf_buf_free(T, b);
    if (!interrupted) return;
    interrupted = false;
    raise(SIGINT);
}

static void body_place(Thread *T, const Behaviour *head, char *text, size_t n) {
    place_of(T, ((const Body *)head)->fn, text, n);
}

static const BehaviourKind kind_body = {body_run, body_end, body_place};

/* ---- waiting ----------------------------------------------------------------------------------------- */

static void holds_a_cown(Thread *T, const char *what, Cown *c) {
    char text[256];
    snprintf(text, sizeof text, "%s may not be used while this thread holds a cown: cown %llu is %s", what,
             (unsigned long long)c->queue.id,
             c->pending ? "pending, because something refers into its region" : "acquired; release it first");
    Value holders = c->pending && cown_region(c) ? holders_of_tree(T, cown_region(c)) : V_UNDEF;
    if (!lf_failed(T)) region_error(T, text, &c->h, NULL, holders);
    lf_release(T, holders);
}

bool behaviours_may_wait(Thread *T, const char *what) {
    if (behaviour_running()) {
        char place[PLACE_SIZE];
        lf_raise(T, exc_RegionError,
                 "%s may not be used in %s: a behaviour does not wait. What comes afterwards is another one, "
                 "over the results or cowns that it needs",
                 what, behaviour_place(T, place));
        return false;
    }
    Cown *c = cown_held_by_thread();
    if (c) holds_a_cown(T, what, c);
    return !c;
}

static void until_in(int64_t ns, struct timespec *until) {
    if (ns >= 0) time_after(ns, until);
}

bool behaviours_wait(Thread *T, int64_t ns, const char *what) {
    if (!behaviours_may_wait(T, what)) return false;
    struct timespec until;
    until_in(ns, &until);
    for (;;) {
        switch (scheduler_wait(T, ns < 0 ? NULL : &until, signals_on_main() ? WAIT_FOR_PINNED : 0)) {
        case WAIT_DONE: return true;
        case WAIT_PINNED: {
            Behaviour *b = scheduler_take_pinned();
            if (b) behaviour_run(T, b);
            break;
        }
        case WAIT_INTERRUPTED:
        case WAIT_STUCK: break;
        case WAIT_TIMEOUT:
            lf_raise(T, exc_TimeoutError, "%llu behaviours have not ended",
                     (unsigned long long)scheduler_outstanding());
            return false;
        }
        if (T->poke && !safepoint(T)) return false;
    }
}

/* Acquires the result, hence after the behaviour's end. */
static CownResult acquire_result(Thread *T, Cown *c, double seconds) {
    struct timespec start, now;
    schedule_now(&start);
    for (;;) {
        double left = seconds;
        if (seconds > 0) {
            schedule_now(&now);
            left -= (double)(now.tv_sec - start.tv_sec) + (double)(now.tv_nsec - start.tv_nsec) * 1e-9;
            if (left < 0) left = 0;
        }
        CownResult r = cown_acquire(T, c, left);
        if (r != COWN_INTERRUPTED) return r;
        if (!safepoint(T)) return COWN_REFUSED;
    }
}

/* What a cown holds becomes the caller's: a region is moved out. */
static Value take_result(Thread *T, Cown *c) {
    if (c->outcome == OUTCOME_TAKEN)
        return lf_raise(T, exc_RegionError, "the region that the behaviour returned has been taken already");
    if (c->outcome == OUTCOME_FAILED) {
        c->seen = true;
        return failure_raise(T, c->value);
    }
    if (!cown_region(c)) return lf_retain(T, c->value);
    Value old;
    if (!cown_replace(T, c, V_NONE, &old)) return V_UNDEF;
    c->outcome = OUTCOME_TAKEN;
    if (!c->wrapped) return old;
    c->wrapped = false;
    return cown_unwrap_value(T, old);
}

Value behaviour_result(Thread *T, Cown *c, double seconds) {
    if (c->outcome == OUTCOME_NONE)
        return lf_raise(T, exc_RegionError, "the cown is not the result of a behaviour");
    if (!behaviours_may_wait(T, "wait() of a result")) return V_UNDEF;
    CownResult got = acquire_result(T, c, seconds);
    if (got == COWN_BUSY) return lf_raise(T, exc_TimeoutError, "the behaviour has not ended");
    if (got != COWN_DONE) return V_UNDEF;
    Value v = take_result(T, c), pending = lf_exc_take(T);
    cown_release(T, c);
    if (pending != V_UNDEF) lf_exc_restore(T, pending);
    return v;
}

static _Atomic(bool) any_lost;
bool behaviours_lost(void) { return any_lost; }

void behaviour_result_lost(Thread *T, Value failure) {
    any_lost = true;
    const char *text = str_utf8(T, failure_text(failure), NULL);
    if (text)
        fprintf(stderr, "Exception in a behaviour whose result nobody asked for. %s", text);
    else
        lf_exc_clear(T);
}

/* ---- start and end ----------------------------------------------------------------------------------- */

static void between(Thread *T) {
    if (lf_policy.gil && (T->poke & POKE_TURN)) gil_turn(T);
    region_let_go_sometimes(T);
}

void behaviours_init(void) {
    static const SchedulerHooks hooks = {thread_worker_begin, thread_worker_end, between};
    scheduler_set_hooks(&hooks);
}

/* They wait for cowns that are still held. */
static void tell_stuck(void) {
    unsigned long long n = scheduler_outstanding();
    fprintf(stderr, "lfpy: %llu behaviour%s never ran: ", n, n == 1 ? "" : "s");
    const Cown *c = cown_held_by_thread();
    if (!c)
        fprintf(stderr, "cowns are still held\n");
    else if (c->pending)
        fprintf(stderr, "cown %llu is pending, because something refers into its region\n",
                (unsigned long long)c->queue.id);
    else
        fprintf(stderr, "cown %llu is still acquired by the main thread\n", (unsigned long long)c->queue.id);
}

bool behaviours_finish(Thread *T, bool last) {
    while (scheduler_outstanding()) {
        WaitResult r = scheduler_wait(T, NULL, WAIT_FOR_PINNED | WAIT_UNLESS_STUCK);
        if (r == WAIT_STUCK) {
            if (last) tell_stuck();
            break;
        }
        Behaviour *b = r == WAIT_PINNED ? scheduler_take_pinned() : NULL;
        if (b) behaviour_run(T, b);
        if (T->poke && !safepoint(T)) {
            lf_unraisable(T, "Exception ignored while waiting for behaviours", V_NONE);
            return false;
        }
    }
    return true;
}

void behaviours_stop(Thread *T) {
    if (thread_running_count() <= scheduler_stats().threads) scheduler_stop(T);
}
