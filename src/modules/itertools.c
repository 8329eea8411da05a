/* itertools.c — the module itertools: everything but the combinatoric iterators, which are in
 * itertools_combine.c. */
#include "src/modules/itertools.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/int.h"
#include "src/objects/iterators.h"
#include "src/objects/names.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

static bool tool_visit(Obj *o, VisitFn fn, void *ctx) { return visit_slots(&((Tool *)o)->it, 4, fn, ctx); }
static void tool_free_parts(Thread *T, Obj *o) { lf_buf_free(T, ((Tool *)o)->indices); }
const Kind kind_tool = {.name = "itertool", .visit = tool_visit, .free_parts = tool_free_parts};

Value tool_new(Thread *T, Value cls, Value it, Value fn) {
    Tool *t = it == V_UNDEF || fn == V_UNDEF ? NULL : iter_object_new(T, cls, sizeof *t);
    if (!t) {
        lf_release(T, it);
        lf_release(T, fn);
        return V_UNDEF;
    }
    lf_init(&t->it, it);
    lf_init(&t->fn, fn);
    return v_obj(t);
}

/* The last argument is **kwargs, which only a subclass with its own __init__ may get. */
static bool tool_no_keywords(Thread *T, Value *args, int n) {
    const Type *t = as_type(args[0]);
    return t->init_fn != type_object->init_fn || no_keywords(T, args[n - 1], str_utf8(T, t->name, NULL));
}

void tool_drop(Thread *T, Tool *t, Value *slot) {
    if (*slot != V_UNDEF) lf_store(T, &t->h, slot, V_UNDEF);
}

Value tool_tuple(Thread *T, Tool *t, int64_t n) {
    Value v = t->saved;
    if (v_is_obj(v)) {
        Tuple *tuple = as_tuple(v);
        if (tuple->h.rid == RID_LOCAL && tuple->h.rc == 1 && tuple->len == n) {
            tuple_reuse(T, tuple);
            return lf_retain(T, v);
        }
    }
    v = tuple_new(T, n);
    if (v != V_UNDEF) lf_store(T, &t->h, &t->saved, lf_retain(T, v));
    return v;
}

static const MethodDef no_methods[] = {{0}};
#define NO_METHODS(id)      \
    static Type *type_##id; \
    static const MethodDef id##_methods[] = {{0}};

/* --- count: saved is the next number, fn the step --- */

static bool is_number(Value v) {
    const Slots *s = &type_of(v)->slots;
    return is_int(v) || is_float(v) || s->index || s->to_int || s->to_float || type_of(v) == type_complex;
}

static Value count_make(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_number(args[1]) || !is_number(args[2])) return lf_raise(T, exc_TypeError, "a number is required");
    Value v = tool_new(T, args[0], V_NONE, lf_retain(T, args[2]));
    if (v != V_UNDEF) lf_init(&as_tool(v)->saved, lf_retain(T, args[1]));
    return v;
}

static Value count_next(Thread *T, Value self) {
    Tool *t = as_tool(self);
    Value now = t->saved, next;
    if (v_both_int(now, t->fn) && v_int_fits(v_as_int(now) + v_as_int(t->fn))) {
        t->saved = v_int(v_as_int(now) + v_as_int(t->fn));
        return now;
    }
    next = obj_binary(T, BIN_ADD, now, t->fn);
    if (next == V_UNDEF) return next;
    lf_retain(T, now);
    lf_store(T, &t->h, &t->saved, next);
    return now;
}

static Value count_repr(Thread *T, Value self) {
    Tool *t = as_tool(self);
    if (is_int(t->fn) && int_compare(t->fn, v_int(1)) == 0)
        return str_format(T, "%S(%R)", type_of(self)->name, t->saved);
    return str_format(T, "%S(%R, %R)", type_of(self)->name, t->saved, t->fn);
}

NO_METHODS(count)
static TOOL_TYPE(count, "Numbers from start on, by step, without end.", "count(cls, start=0, step=1)",
                 count_make, count_next, .repr = count_repr)

    /* --- cycle: saved is the list of what was seen, at the place in it --- */

    static Value cycle_make(Thread *T, Value *args, int n) {
    if (!tool_no_keywords(T, args, n)) return V_UNDEF;
    Value v = tool_new(T, args[0], obj_iter(T, args[1]), V_NONE);
    if (v != V_UNDEF && (as_tool(v)->saved = list_new(T, 0)) == V_UNDEF) lf_clear(T, &v);
    return v;
}

static Value cycle_next(Thread *T, Value self) {
    Tool *t = as_tool(self);
    if (t->it != V_UNDEF) {
        Value item = obj_next(T, t->it);
        if (item != V_UNDEF) {
            if (list_append(T, t->saved, lf_retain(T, item))) return item;
            lf_release(T, item);
            return V_UNDEF;
        }
        if (lf_failed(T)) return V_UNDEF;
        tool_drop(T, t, &t->it);
    }
    const List *l = as_list(t->saved);
    if (l->len == 0) return V_UNDEF;
    Value item = l->items[t->at];
    if (++t->at >= l->len) t->at = 0;
    return lf_retain(T, item);
}

NO_METHODS(cycle)
static TOOL_TYPE(cycle, "The items of an iterable again and again.", "cycle(cls, iterable, /, **kwargs)",
                 cycle_make, cycle_next)

    /* --- repeat: saved is the object, at how often still (below 0: for ever) --- */

    static Value repeat_make(Thread *T, Value *args, int n) {
    (void)n;
    int64_t times = -1;
    if (args[2] != V_UNDEF) {
        if (!obj_as_index(T, args[2], &times, exc_OverflowError)) return V_UNDEF;
        if (times < 0) times = 0;
    }
    Value v = tool_new(T, args[0], V_NONE, V_NONE);
    if (v == V_UNDEF) return v;
    lf_init(&as_tool(v)->saved, lf_retain(T, args[1]));
    as_tool(v)->at = times;
    return v;
}

static Value repeat_next(Thread *T, Value self) {
    Tool *t = as_tool(self);
    if (t->at == 0) return V_UNDEF;
    if (t->at > 0) t->at--;
    return lf_retain(T, t->saved);
}

static Value repeat_repr(Thread *T, Value self) {
    Tool *t = as_tool(self);
    Value name = type_of(self)->name;
    if (t->at < 0) return str_format(T, "%S(%R)", name, t->saved);
    return str_format(T, "%S(%R, %zd)", name, t->saved, (ptrdiff_t)t->at);
}

static Value repeat_hint(Thread *T, Value *args, int n) {
    (void)n;
    int64_t at = as_tool(args[0])->at;
    return at < 0 ? lf_raise(T, exc_TypeError, "len() of unsized object") : int_from_i64(T, at);
}

static Type *type_repeat;
static const MethodDef repeat_methods[] = {
    {"__length_hint__(self, /)", repeat_hint, "How many items are left.", 0}, {0}};
static TOOL_TYPE(repeat, "One object again and again, for ever or so many times.",
                 "repeat(cls, object, times=?)", repeat_make, repeat_next, .repr = repeat_repr)

    /* --- chain: it gives the iterables, saved is the iterator of the current one --- */

    static Value chain_make(Thread *T, Value *args, int n) {
    /* chain(*iterables, **kwargs) and chain.from_iterable(iterable) */
    if (n > 2 && !tool_no_keywords(T, args, n)) return V_UNDEF;
    return tool_new(T, args[0], obj_iter(T, args[1]), V_NONE);
}

static Value chain_next(Thread *T, Value self) {
    Tool *t = as_tool(self);
    while (t->it != V_UNDEF) {
        if (t->saved == V_UNDEF) {
            Value iterable = obj_next(T, t->it);
            Value it = iterable == V_UNDEF ? V_UNDEF : obj_iter(T, iterable);
            lf_release(T, iterable);
            if (it == V_UNDEF) {
                tool_drop(T, t, &t->it);
                return V_UNDEF;
            }
            lf_store(T, &t->h, &t->saved, it);
        }
        Value item = obj_next(T, t->saved);
        if (item != V_UNDEF || lf_failed(T)) return item;
        tool_drop(T, t, &t->saved);
    }
    return V_UNDEF;
}

static Type *type_chain;
static const MethodDef chain_methods[] = {
    {"from_iterable(cls, iterable, /)", chain_make, "The items of the iterables that an iterable gives.",
     METHOD_CLASS},
    {"__class_getitem__(cls, object, /)", generic_alias_method, "An alias for annotations.", METHOD_CLASS},
    {0}};
static TOOL_TYPE(chain, "The items of the first iterable, then those of the second, and so on.",
                 "chain(cls, /, *iterables, **kwargs)", chain_make, chain_next)

    /* --- compress: it gives data, fn is the iterator of the selectors --- */

    static Value compress_make(Thread *T, Value *args, int n) {
    (void)n;
    Value it = obj_iter(T, args[1]);
    return tool_new(T, args[0], it, it == V_UNDEF ? V_UNDEF : obj_iter(T, args[2]));
}

static Value compress_next(Thread *T, Value self) {
    Tool *t = as_tool(self);
    for (;;) {
        Value item = obj_next(T, t->it);
        if (item == V_UNDEF) return item;
        Value selector = obj_next(T, t->fn);
        int keep = selector == V_UNDEF ? -1 : obj_truth(T, selector);
        lf_release(T, selector);
        if (keep > 0) return item;
        lf_release(T, item);
        if (keep < 0) return V_UNDEF;
    }
}

NO_METHODS(compress)
static TOOL_TYPE(compress, "The items of data whose selector is true.", "compress(cls, data, selectors)",
                 compress_make, compress_next)

    /* --- dropwhile, takewhile, filterfalse, starmap: fn is the function --- */

    static Value call_make(Thread *T, Value *args, int n) {
    if (!tool_no_keywords(T, args, n)) return V_UNDEF;
    return tool_new(T, args[0], obj_iter(T, args[2]), lf_retain(T, args[1]));
}

/* What the function says of the item: 1, 0, -1. */
static int ask(Thread *T, Value fn, Value item) {
    if (fn == V_NONE || fn == v_obj(type_bool)) return obj_truth(T, item);
    Value r = lf_call1(T, fn, item);
    int truth = r == V_UNDEF ? -1 : obj_truth(T, r);
    lf_release(T, r);
    return truth;
}

static int ask_call(Thread *T, Value fn, Value item) {
    Value r = lf_call1(T, fn, item);
    int truth = r == V_UNDEF ? -1 : obj_truth(T, r);
    lf_release(T, r);
    return truth;
}

static Value dropwhile_next(Thread *T, Value self) {
    Tool *t = as_tool(self);
    for (;;) {
        Value item = obj_next(T, t->it);
        if (item == V_UNDEF || t->flag) return item;
        int drop = ask_call(T, t->fn, item);
        if (drop == 0) {
            t->flag = true;
            return item;
        }
        lf_release(T, item);
        if (drop < 0) return V_UNDEF;
    }
}

static Value takewhile_next(Thread *T, Value self) {
    Tool *t = as_tool(self);
    Value item = t->flag ? V_UNDEF : obj_next(T, t->it);
    if (item == V_UNDEF) return item;
    int take = ask_call(T, t->fn, item);
    if (take > 0) return item;
    lf_release(T, item);
    if (take == 0) t->flag = true;
    return V_UNDEF;
}

static Value filterfalse_next(Thread *T, Value self) {
    Tool *t = as_tool(self);
    for (;;) {
        Value item = obj_next(T, t->it);
        if (item == V_UNDEF) return item;
        int drop = ask(T, t->fn, item);
        if (drop == 0) return item;
        lf_release(T, item);
        if (drop < 0) return V_UNDEF;
    }
}

static Value starmap_next(Thread *T, Value self) {
    Tool *t = as_tool(self);
    Value item = obj_next(T, t->it);
    if (item == V_UNDEF) return item;
    Value args = tuple_from_iterable(T, item);
    lf_release(T, item);
    if (args == V_UNDEF) return args;
    Value r = lf_call_ex(T, t->fn, args, V_UNDEF);
    lf_release(T, args);
    return r;
}

NO_METHODS(dropwhile)
static TOOL_TYPE(dropwhile, "The items from the first one on for which the predicate is false.",
                 "dropwhile(cls, predicate, iterable, /, **kwargs)", call_make, dropwhile_next)
    NO_METHODS(takewhile) static TOOL_TYPE(takewhile,
                                           "The items up to the first one for which the predicate is false.",
                                           "takewhile(cls, predicate, iterable, /, **kwargs)", call_make,
                                           takewhile_next)
        NO_METHODS(filterfalse) static TOOL_TYPE(filterfalse, "The items for which the function is false.",
                                                 "filterfalse(cls, function, iterable, /, **kwargs)",
                                                 call_make, filterfalse_next)
            NO_METHODS(starmap) static TOOL_TYPE(starmap,
                                                 "What the function gives for each tuple of arguments.",
                                                 "starmap(cls, function, iterable, /, **kwargs)", call_make,
                                                 starmap_next)

    /* --- islice: `at` items were taken, `next` is the next to give; stop -1: no end --- */

    /* An index of islice: None gives `otherwise`; false: it is no int or out of range (no exception is set).
     */
    static bool islice_index(Thread *T, Value v, int64_t otherwise, int64_t low, int64_t *out) {
    *out = otherwise;
    if (v == V_NONE) return true;
    if (!obj_as_index(T, v, out, exc_OverflowError)) {
        lf_exc_clear(T);
        return false;
    }
    return *out >= low;
}

static Value islice_make(Thread *T, Value *args, int n) {
    if (!tool_no_keywords(T, args, n)) return V_UNDEF;
    int64_t start = 0, stop, step = 1;
    bool two = args[3] == V_UNDEF;
    Value stop_arg = two ? args[2] : args[3];
    if (!islice_index(T, stop_arg, -1, 0, &stop))
        return lf_raise(T, exc_ValueError,
                        "Stop argument for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
    if (!two && !islice_index(T, args[2], 0, 0, &start))
        return lf_raise(T, exc_ValueError,
                        "Indices for islice() must be None or an integer: 0 <= x <= sys.maxsize.");
    if (args[4] != V_UNDEF && !islice_index(T, args[4], 1, 1, &step))
        return lf_raise(T, exc_ValueError, "Step for islice() must be a positive integer or None.");
    Value v = tool_new(T, args[0], obj_iter(T, args[1]), V_NONE);
    if (v == V_UNDEF) return v;
    Tool *t = as_tool(v);
    t->next = start;
    t->stop = stop;
    t->step = step;
    return v;
}

static Value islice_next(Thread *T, Value self) {
    Tool *t = as_tool(self);
    if (t->it == V_UNDEF) return V_UNDEF;
    int64_t next = t->next;
    Value it = lf_retain(T, t->it), item = V_UNDEF;
    while (t->at < next) {
        item = obj_next(T, it);
        if (item == V_UNDEF) goto end;
        lf_release(T, item);
        t->at++;
    }
    item = t->stop >= 0 && t->at >= t->stop ? V_UNDEF : obj_next(T, it);
    if (item == V_UNDEF) goto end;
    t->at++;
    if (__builtin_add_overflow(next, t->step, &next) || (t->stop >= 0 && next > t->stop)) next = t->stop;
    t->next = next;
    lf_release(T, it);
    return item;
end:
    lf_release(T, it);
    tool_drop(T, t, &t->it);
    return V_UNDEF;
}

NO_METHODS(islice)
static TOOL_TYPE(islice,
                 "islice(iterable, stop), islice(iterable, start, stop[, step]): a slice of an iterable.",
                 "islice(cls, iterable, start, stop=?, step=?, /, **kwargs)", islice_make, islice_next)

    /* --- zip_longest: it is the tuple of iterators (None: exhausted), fn fills, at are still alive --- */

    static Value zip_longest_make(Thread *T, Value *args, int n) {
    (void)n;
    Value fill = args[2] == V_UNDEF ? V_UNDEF : dict_get_str(as_dict(args[2]), str_intern_c(T, "fillvalue"));
    if (args[2] != V_UNDEF && as_dict(args[2])->len > (fill != V_UNDEF))
        return lf_raise(T, exc_TypeError, "zip_longest() got an unexpected keyword argument");
    if (fill == V_UNDEF) fill = V_NONE;
    const Tuple *from = as_tuple(args[1]);
    Value iters = tuple_new(T, from->len);
    for (int64_t i = 0; iters != V_UNDEF && i < from->len; i++) {
        Value it = obj_iter(T, from->items[i]);
        if (it == V_UNDEF)
            lf_clear(T, &iters);
        else
            lf_init(&as_tuple(iters)->items[i], it);
    }
    Value v = tool_new(T, args[0], iters, lf_retain(T, fill));
    if (v != V_UNDEF) as_tool(v)->at = from->len;
    return v;
}

static Value zip_longest_next(Thread *T, Value self) {
    Tool *t = as_tool(self);
    Tuple *iters = as_tuple(t->it);
    if (t->at == 0) return V_UNDEF;
    Value result = tool_tuple(T, t, iters->len);
    if (result == V_UNDEF) return result;
    for (int64_t i = 0; i < iters->len; i++) {
        Value item = V_UNDEF;
        if (iters->items[i] != V_NONE) {
            item = obj_next(T, iters->items[i]);
            if (item == V_UNDEF) {
                if (lf_failed(T) || --t->at == 0) {
                    if (lf_failed(T)) t->at = 0;
                    lf_release(T, result);
                    return V_UNDEF;
                }
                lf_store(T, &iters->h, &iters->items[i], V_NONE);
            }
        }
        if (item == V_UNDEF) item = lf_retain(T, t->fn);
        lf_store(T, &as_tuple(result)->h, &as_tuple(result)->items[i], item);
    }
    return result;
}

NO_METHODS(zip_longest)
static TOOL_TYPE(zip_longest, "Tuples of the items side by side until the longest iterable ends.",
                 "zip_longest(cls, /, *iterables, **keywords)", zip_longest_make, zip_longest_next)

    /* --- accumulate: saved is the total, extra the initial one until it was given --- */

    static Value accumulate_make(Thread *T, Value *args, int n) {
    (void)n;
    Value v = tool_new(T, args[0], obj_iter(T, args[1]), lf_retain(T, args[2]));
    if (v != V_UNDEF && args[3] != V_NONE) lf_init(&as_tool(v)->extra, lf_retain(T, args[3]));
    return v;
}

static Value accumulate_next(Thread *T, Value self) {
    Tool *t = as_tool(self);
    if (t->extra != V_UNDEF) {
        Value first = lf_retain(T, t->extra);
        tool_drop(T, t, &t->extra);
        lf_store(T, &t->h, &t->saved, first);
        return lf_retain(T, first);
    }
    Value item = obj_next(T, t->it);
    if (item == V_UNDEF) return item;
    Value total = item;
    if (t->saved != V_UNDEF) {
        total = t->fn == V_NONE ? obj_binary(T, BIN_ADD, t->saved, item) : lf_call2(T, t->fn, t->saved, item);
        lf_release(T, item);
        if (total == V_UNDEF) return total;
    }
    lf_store(T, &t->h, &t->saved, lf_retain(T, total));
    return total;
}

NO_METHODS(accumulate)
static TOOL_TYPE(accumulate, "Running totals, or what a function of two makes of them.",
                 "accumulate(cls, iterable, func=None, *, initial=None)", accumulate_make, accumulate_next)

    /* --- batched: step items a batch; flag: strict --- */

    static Value batched_make(Thread *T, Value *args, int n) {
    (void)n;
    int64_t size;
    int strict = obj_truth(T, args[3]);
    if (strict < 0 || !obj_as_index(T, args[2], &size, exc_OverflowError)) return V_UNDEF;
    if (size < 1) return lf_raise(T, exc_ValueError, "n must be at least one");
    Value v = tool_new(T, args[0], obj_iter(T, args[1]), V_NONE);
    if (v == V_UNDEF) return v;
    as_tool(v)->step = size;
    as_tool(v)->flag = strict;
    return v;
}

static Value batched_next(Thread *T, Value self) {
    Tool *t = as_tool(self);
    if (t->it == V_UNDEF) return V_UNDEF;
    Value items = list_new(T, t->step < 64 ? t->step : 64);
    bool ok = items != V_UNDEF;
    for (int64_t i = 0; ok && i < t->step; i++) {
        Value item = obj_next(T, t->it);
        if (item == V_UNDEF) break;
        ok = list_append(T, items, item);
    }
    ok = ok && !lf_failed(T);
    int64_t got = ok ? as_list(items)->len : 0;
    if (got < t->step) tool_drop(T, t, &t->it);
    Value batch = V_UNDEF;
    if (got && got < t->step && t->flag)
        lf_raise(T, exc_ValueError, "batched(): incomplete batch");
    else if (got)
        batch = list_to_tuple(T, items);
    lf_release(T, items);
    return batch;
}

NO_METHODS(batched)
static TOOL_TYPE(batched, "Tuples of n items each; the last may be shorter unless strict.",
                 "batched(cls, iterable, n, *, strict=False)", batched_make, batched_next)

    /* --- pairwise: extra is the item before --- */

    static Value pairwise_make(Thread *T, Value *args, int n) {
    if (!tool_no_keywords(T, args, n)) return V_UNDEF;
    return tool_new(T, args[0], obj_iter(T, args[1]), V_NONE);
}

static Value pairwise_next(Thread *T, Value self) {
    Tool *t = as_tool(self);
    if (t->it == V_UNDEF) return V_UNDEF;
    Value it = lf_retain(T, t->it), item = V_UNDEF, pair = V_UNDEF;
    if (t->extra == V_UNDEF) {
        Value first = obj_next(T, it);
        if (first != V_UNDEF) lf_store(T, &t->h, &t->extra, first);
    }
    /* fetching the first item may have exhausted the iterator from within */
    Value before = t->extra == V_UNDEF ? V_UNDEF : lf_retain(T, t->extra);
    if (before != V_UNDEF) item = obj_next(T, it);
    if (item == V_UNDEF) {
        tool_drop(T, t, &t->it);
        tool_drop(T, t, &t->extra);
    } else {
        pair = tool_tuple(T, t, 2);
        if (pair != V_UNDEF) {
            lf_store(T, &as_tuple(pair)->h, &as_tuple(pair)->items[0], lf_retain(T, before));
            lf_store(T, &as_tuple(pair)->h, &as_tuple(pair)->items[1], lf_retain(T, item));
        }
        lf_store(T, &t->h, &t->extra, item);
    }
    lf_release(T, before);
    lf_release(T, it);
    return pair;
}

NO_METHODS(pairwise)
static TOOL_TYPE(pairwise, "Overlapping pairs of neighbours.", "pairwise(cls, iterable, /, **kwargs)",
                 pairwise_make, pairwise_next)

    /* --- groupby: fn makes keys, saved is the current item, extra its key; the key of the group is in Group
       --- */

    typedef struct GroupBy {
    Obj h;
    Value it, fn, item, key, target;
    const void *group; /* the group that may give items; only compared */
} GroupBy;
typedef struct Group {
    Obj h;
    Value parent, target;
} Group;

static bool groupby_visit(Obj *o, VisitFn fn, void *ctx) {
    return visit_slots(&((GroupBy *)o)->it, 5, fn, ctx);
}
static const Kind kind_groupby = {.name = "groupby", .visit = groupby_visit};
static bool group_visit(Obj *o, VisitFn fn, void *ctx) {
    return visit_slots(&((Group *)o)->parent, 2, fn, ctx);
}
static const Kind kind_group = {.name = "_grouper", .visit = group_visit};
static Type *type_groupby, *type_grouper;

static Value groupby_make(Thread *T, Value *args, int n) {
    (void)n;
    Value it = obj_iter(T, args[1]);
    GroupBy *g = it == V_UNDEF ? NULL : iter_object_new(T, args[0], sizeof *g);
    if (!g) {
        lf_release(T, it);
        return V_UNDEF;
    }
    lf_init(&g->it, it);
    lf_init(&g->fn, lf_retain(T, args[2]));
    return v_obj(g);
}

/* Fetches the next item and its key. */
static bool groupby_step(Thread *T, GroupBy *g) {
    Value item = obj_next(T, g->it);
    if (item == V_UNDEF) return false;
    Value key = g->fn == V_NONE ? lf_retain(T, item) : lf_call1(T, g->fn, item);
    if (key == V_UNDEF) {
        lf_release(T, item);
        return false;
    }
    lf_store(T, &g->h, &g->item, item);
    lf_store(T, &g->h, &g->key, key);
    return true;
}

static int same_keys(Thread *T, Value a, Value b) {
    lf_retain(T, a);
    lf_retain(T, b);
    int same = obj_equal(T, a, b);
    lf_release(T, a);
    lf_release(T, b);
    return same;
}

static Value groupby_next(Thread *T, Value self) {
    GroupBy *g = (GroupBy *)v_as_obj(self);
    g->group = NULL;
    for (;;) { /* skip the rest of the group before */
        if (g->key != V_UNDEF) {
            if (g->target == V_UNDEF) break;
            int same = same_keys(T, g->target, g->key);
            if (same < 0) return V_UNDEF;
            if (same == 0) break;
        }
        if (!groupby_step(T, g)) return V_UNDEF;
    }
    lf_store(T, &g->h, &g->target, lf_retain(T, g->key));
    Group *group = lf_alloc(T, type_grouper->root_shape, sizeof *group);
    if (!group) return V_UNDEF;
    lf_init(&group->parent, lf_retain(T, self));
    lf_init(&group->target, lf_retain(T, g->target));
    g->group = group;
    Value pair = tuple_pair(T, g->key, v_obj(group));
    lf_release_obj(T, &group->h);
    return pair;
}

static Value group_next(Thread *T, Value self) {
    Group *group = (Group *)v_as_obj(self);
    GroupBy *g = (GroupBy *)v_as_obj(group->parent);
    if (g->group != group) return V_UNDEF;
    if (g->item == V_UNDEF && !groupby_step(T, g)) return V_UNDEF;
    if (same_keys(T, group->target, g->key) <= 0) return V_UNDEF;
    Value item = g->item == V_UNDEF ? V_UNDEF : lf_retain(T, g->item);
    lf_store(T, &g->h, &g->item, V_UNDEF);
    lf_store(T, &g->h, &g->key, V_UNDEF);
    return item;
}

static Value grouper_make(Thread *T, Value *args, int n) {
    (void)n;
    if (!v_is_obj(args[1]) || !is_instance(args[1], type_groupby))
        return lf_raise(T, exc_TypeError, "argument 1 must be itertools.groupby, not %T", args[1]);
    Group *group = iter_object_new(T, args[0], sizeof *group);
    if (!group) return V_UNDEF;
    lf_init(&group->parent, lf_retain(T, args[1]));
    lf_init(&group->target, lf_retain(T, args[2]));
    ((GroupBy *)v_as_obj(args[1]))->group = group;
    return v_obj(group);
}

static const TypeDef groupby_def = {
    .name = "itertools.groupby",
    .doc = "Pairs of a key and an iterator over the neighbouring items that have it.",
    .where = &type_groupby,
    .kind = &kind_groupby,
    .size = sizeof(GroupBy),
    .flags = TYPE_BASETYPE,
    .slots = {.iter = iter_self, .next = groupby_next},
    .new_ = {"groupby(cls, iterable, key=None)", groupby_make, NULL, METHOD_NEW},
    .methods = no_methods,
};

static const TypeDef grouper_def = {
    .name = "itertools._grouper",
    .where = &type_grouper,
    .kind = &kind_group,
    .size = sizeof(Group),
    .slots = {.iter = iter_self, .next = group_next},
    .new_ = {"_grouper(cls, parent, tgtkey, /)", grouper_make, NULL, METHOD_NEW},
    .methods = no_methods,
};

/* --- tee: each holds a node of a chain of items; the last node has none yet, and fetches it from the source
 * --- */

typedef struct TeeNode {
    Obj h;
    Value item, next, source;
    bool running;
} TeeNode;

static bool node_visit(Obj *o, VisitFn fn, void *ctx) {
    return visit_slots(&((TeeNode *)o)->item, 3, fn, ctx);
}
static const Kind kind_tee_node = {.name = "_tee_dataobject", .visit = node_visit};
static Type *type_tee, *type_tee_node;

/* source is consumed. */
static Value node_new(Thread *T, Value source) {
    TeeNode *node = source == V_UNDEF ? NULL : lf_alloc(T, type_tee_node->root_shape, sizeof *node);
    if (!node) {
        lf_release(T, source);
        return V_UNDEF;
    }
    lf_init(&node->source, source);
    return v_obj(node);
}

/* The tee's `it` is its node. */
static Value tee_of(Thread *T, Value cls, Value iterable) {
    Value it = obj_iter(T, iterable);
    if (it == V_UNDEF) return it;
    if (is_instance(it, type_tee)) {
        Value node = lf_retain(T, as_tool(it)->it);
        lf_release(T, it);
        return tool_new(T, cls, node, V_NONE);
    }
    return tool_new(T, cls, node_new(T, it), V_NONE);
}

static Value tee_make(Thread *T, Value *args, int n) {
    (void)n;
    return tee_of(T, args[0], args[1]);
}

static Value tee_next(Thread *T, Value self) {
    Tool *t = as_tool(self);
    TeeNode *node = (TeeNode *)v_as_obj(t->it);
    if (node->next == V_UNDEF) {
        if (node->running) return lf_raise(T, exc_RuntimeError, "cannot re-enter the tee iterator");
        lf_retain(T, v_obj(node));
        node->running = true;
        Value item = obj_next(T, node->source);
        node->running = false;
        Value next = item == V_UNDEF ? V_UNDEF : node_new(T, lf_retain(T, node->source));
        if (next == V_UNDEF) {
            lf_release(T, item);
            lf_release_obj(T, &node->h);
            return V_UNDEF;
        }
        lf_store(T, &node->h, &node->item, item);
        lf_store(T, &node->h, &node->next, next);
        lf_release_obj(T, &node->h);
    }
    Value item = lf_retain(T, node->item);
    lf_store(T, &t->h, &t->it, lf_retain(T, node->next));
    return item;
}

static Value tee_copy(Thread *T, Value *args, int n) {
    (void)n;
    return tool_new(T, v_obj(type_of(args[0])), lf_retain(T, as_tool(args[0])->it), V_NONE);
}

static const MethodDef tee_methods[] = {
    {"__copy__(self, /)", tee_copy, "An independent iterator at the same place.", 0}, {0}};
static const TypeDef tee_def = {
    .name = "itertools._tee",
    .doc = "One of several independent iterators over the same items.",
    .where = &type_tee,
    .kind = &kind_tool,
    .size = sizeof(Tool),
    .flags = TYPE_HAS_WEAK,
    .slots = {.iter = iter_self, .next = tee_next},
    .new_ = {"_tee(cls, iterable, /)", tee_make, NULL, METHOD_NEW},
    .methods = tee_methods,
};
static const TypeDef tee_node_def = {.name = "itertools._tee_dataobject",
                                     .where = &type_tee_node,
                                     .kind = &kind_tee_node,
                                     .size = sizeof(TeeNode),
                                     .methods = no_methods};

static Value tee(Thread *T, Value *args, int nargs) {
    (void)nargs;
    int64_t n;
    if (!obj_as_index(T, args[1], &n, exc_OverflowError)) return V_UNDEF;
    if (n < 0) return lf_raise(T, exc_ValueError, "n must be >= 0");
    if (n == 0) return tuple_empty;
    Value first = tee_of(T, v_obj(type_tee), args[0]);
    Value t = first == V_UNDEF ? V_UNDEF : tuple_new(T, n);
    if (t == V_UNDEF) {
        lf_release(T, first);
        return V_UNDEF;
    }
    lf_init(&as_tuple(t)->items[0], first);
    for (int64_t i = 1; t != V_UNDEF && i < n; i++) {
        Value other = tee_copy(T, &first, 1);
        if (other == V_UNDEF)
            lf_clear(T, &t);
        else
            lf_init(&as_tuple(t)->items[i], other);
    }
    return t;
}

static const MethodDef functions[] = {
    {"tee(iterable, n=2, /)", tee, "n independent iterators over the items of one.", 0}, {0}};

static const TypeDef *const types[] = {
    &accumulate_def, &batched_def,  &chain_def,   &combinations_def, &combinations_with_replacement_def,
    &compress_def,   &count_def,    &cycle_def,   &dropwhile_def,    &filterfalse_def,
    &groupby_def,    &grouper_def,  &islice_def,  &pairwise_def,     &permutations_def,
    &product_def,    &repeat_def,   &starmap_def, &takewhile_def,    &zip_longest_def,
    &tee_def,        &tee_node_def, NULL};

const ModuleDef module_itertools = {
    .name = "itertools",
    .doc = "Iterators for efficient loops: endless ones, ones that combine or select, and combinatoric ones.",
    .functions = functions,
    .types = types,
};
