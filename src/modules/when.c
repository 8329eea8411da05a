#include "src/modules/when.h"
#include "src/modules/time.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/vm/cown_type.h"
#include "src/objects/error.h"
#include "src/objects/object_ops.h"

/* ---- lists of cowns ---------------------------------------------------------------------------------- */

/* when(...) before it has its function, and read(...): both keep what they were called with. */
typedef struct Listed {
    Obj h;
    Value what;
} Listed;
static Type *type_when, *type_read;
static inline Listed *as_listed(Value v) { return (Listed *)v_as_obj(v); }

static bool listed_visit(Obj *o, VisitFn fn, void *ctx) { return fn(&((Listed *)o)->what, ctx); }
static void listed_drop(Thread *T, Obj *o) { lf_release(T, ((Listed *)o)->what); }
static const Kind kind_listed = {.name = "when", .visit = listed_visit, .drop = listed_drop};

bool when_types(Thread *T) {
    return type_from_def(T, &typedef_when) && type_from_def(T, &typedef_read) &&
           type_from_def(T, &typedef_together);
}

static Value listed_new(Thread *T, const Type *t, Value what) {
    Listed *l = lf_alloc_raw(T, t->root_shape, sizeof *l, 0);
    if (!l) return V_UNDEF;
    lf_init(&l->what, lf_retain(T, what));
    return v_obj(l);
}

static bool is_group(Value v) { return v_is_obj(v) && (is_list(v) || is_tuple(v)); }

static const Value *items_of(Value group, int64_t *n) {
    *n = is_list(group) ? as_list(group)->len : as_tuple(group)->len;
    return is_list(group) ? as_list(group)->items : as_tuple(group)->items;
}

/* What read() was given, or the thing itself. */
static Value inside(Value v, Access *access) {
    bool reads = v_is_obj(v) && type_of(v) == type_read;
    *access = reads ? ACCESS_READ : ACCESS_WRITE;
    return reads ? as_listed(v)->what : v;
}

static bool wrong_item(Thread *T, Value v) {
    lf_raise(T, exc_TypeError, "can only schedule over cowns or sequences of cowns, not '%T'", v);
    return false;
}

static bool count_cowns(Thread *T, const Tuple *items, uint32_t *n) {
    *n = 0;
    for (int64_t i = 0; i < items->len; i++) {
        Access access;
        Value v = inside(items->items[i], &access);
        int64_t k = 1;
        if (is_group(v))
            items_of(v, &k);
        else if (!is_cown(v))
            return wrong_item(T, v);
        *n += (uint32_t)k;
    }
    return true;
}

bool when_check(Thread *T, Value tuple) {
    uint32_t n;
    return count_cowns(T, as_tuple(tuple), &n);
}

void when_note(Thread *T, Value tuple) {
    const Tuple *items = as_tuple(tuple);
    if (items->len == 1 && is_shape(items->items[0], SHAPE_FUNCTION))
        exception_note(T, "a behaviour without cowns is written @when(), with parentheses");
}

bool when_list(Thread *T, Value tuple, WhenList *l) {
    const Tuple *items = as_tuple(tuple);
    uint32_t n;
    l->nparams = l->ncowns = 0;
    l->params = l->few_params;
    l->cowns = l->few_cowns;
    if (!count_cowns(T, items, &n)) return false;
    if (items->len > WHEN_FEW) l->params = lf_buf_alloc(T, (size_t)items->len * sizeof *l->params);
    if (n > WHEN_FEW) l->cowns = lf_buf_alloc(T, n * sizeof *l->cowns);
    bool ok = l->params && l->cowns;
    for (int64_t i = 0; ok && i < items->len; i++) {
        Access access, own;
        Value v = inside(items->items[i], &access);
        int64_t k = 1;
        const Value *at = is_group(v) ? items_of(v, &k) : &v;
        l->params[l->nparams++] = (BehaviourParam){(uint32_t)k, is_group(v)};
        for (int64_t j = 0; ok && j < k; j++) {
            Value c = inside(at[j], &own);
            ok = is_cown(c) || wrong_item(T, c);
            uint8_t way = access == ACCESS_READ ? ACCESS_READ : (uint8_t)own;
            if (ok) l->cowns[l->ncowns++] = (BehaviourCown){as_cown(c), way};
        }
    }
    if (!ok) when_list_free(T, l);
    return ok;
}

void when_list_free(Thread *T, WhenList *l) {
    if (l->params != l->few_params) lf_buf_free(T, l->params);
    if (l->cowns != l->few_cowns) lf_buf_free(T, l->cowns);
    l->params = l->few_params;
    l->cowns = l->few_cowns;
}

/* ---- when and read ----------------------------------------------------------------------------------- */

Value regions_when(Thread *T, Value *args, int n) {
    (void)n;
    if (when_check(T, args[0])) return listed_new(T, type_when, args[0]);
    when_note(T, args[0]);
    return V_UNDEF;
}

Value regions_read(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_group(args[0]) && !is_cown(args[0]))
        return lf_raise(T, exc_TypeError, "read() takes a cown or a sequence of cowns, not '%T'", args[0]);
    return listed_new(T, type_read, args[0]);
}

static Value when_call(Thread *T, Value self, Value *args, int npos, Value kwnames) {
    if (npos != 1 || kwnames != V_UNDEF)
        return lf_raise(T, exc_TypeError, "when(...) takes one argument, the function");
    if (!obj_callable(args[0])) return lf_raise(T, exc_TypeError, "'%T' object is not callable", args[0]);
    WhenList l;
    if (!when_list(T, as_listed(self)->what, &l)) return V_UNDEF;
    BehaviourSpec spec = {
        .fn = args[0], .params = l.params, .cowns = l.cowns, .nparams = l.nparams, .ncowns = l.ncowns};
    Value result = behaviour_start(T, &spec);
    when_list_free(T, &l);
    return result;
}

const TypeDef typedef_when = {
    .name = "regions.when",
    .doc = "A list of cowns that waits for the function that is to have them: what when() returns.",
    .where = &type_when,
    .kind = &kind_listed,
    .size = sizeof(Listed),
    .flags = TYPE_NO_NEW,
    .slots = {.call = when_call}};
const TypeDef typedef_read = {.name = "regions.read",
                              .doc = "Cowns that a behaviour only reads: what read() returns.",
                              .where = &type_read,
                              .kind = &kind_listed,
                              .size = sizeof(Listed),
                              .flags = TYPE_NO_NEW};

/* ---- wait -------------------------------------------------------------------------------------------- */

static Value wait_as(Thread *T, Value *args, const char *what) {
    int64_t ns = -1;
    if (args[0] != V_NONE) {
        if (!time_seconds(T, args[0], &ns)) return V_UNDEF;
        if (ns < 0) ns = 0;
    }
    return behaviours_wait(T, ns, what) ? V_NONE : V_UNDEF;
}

Value regions_wait(Thread *T, Value *args, int n) {
    (void)n;
    return wait_as(T, args, "wait()");
}

Value regions_quiesce(Thread *T, Value *args, int n) {
    (void)n;
    return wait_as(T, args, "quiesce()");
}

/* ---- together ---------------------------------------------------------------------------------------- */

static Type *type_together;
static const Kind kind_together = {.name = "together", .flags = 0};

Value regions_together(Thread *T, Value *args, int n) {
    (void)args, (void)n;
    Obj *o = lf_alloc_atom(T, type_together->root_shape, sizeof *o);
    return o ? v_obj(o) : V_UNDEF;
}

static Value together_enter(Thread *T, Value *args, int n) {
    (void)args, (void)n;
    behaviours_together(T);
    return V_NONE;
}

static Value together_exit(Thread *T, Value *args, int n) {
    (void)n;
    return behaviours_end_together(T, args[1] == V_NONE) ? V_FALSE : V_UNDEF;
}

static const MethodDef together_methods[] = {
    {"__enter__(self, /)", together_enter, "From now on behaviours of this thread are only made.", 0},
    {"__exit__(self, type, value, traceback, /)", together_exit,
     "Schedules them all at once; after an exception none runs, and their results fail.", 0},
    {0}};
const TypeDef typedef_together = {.name = "regions.together",
                                  .doc = "A block whose behaviours are scheduled at once.",
                                  .where = &type_together,
                                  .kind = &kind_together,
                                  .size = sizeof(Obj),
                                  .flags = TYPE_NO_NEW,
                                  .methods = together_methods};
