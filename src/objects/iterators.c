/* iterators.c — enumerate, zip, map, filter, reversed, and the iterators that iter() makes of a sequence by
 * __getitem__ and of a callable with a sentinel. */
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/int.h"
#include "src/objects/iterators.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

Type *type_enumerate, *type_zip, *type_map, *type_filter, *type_reversed;
static Type *type_iterator, *type_callable_iterator;

static const char hint_doc[] = "How many items are left.",
                  reduce_doc[] = "How pickle and copy make another one.",
                  setstate_doc[] = "Sets the state that __reduce__ told.";

void *iter_object_new(Thread *T, Value cls, size_t size) {
    Type *t = as_type(cls);
    if (!(t->flags & (TYPE_HEAP | TYPE_HAS_DICT))) return lf_alloc(T, t->root_shape, size);
    Value v = instance_new(T, t);
    return v == V_UNDEF ? NULL : v_as_obj(v);
}

bool visit_slots(Value *first, int n, VisitFn fn, void *ctx) {
    for (int i = 0; i < n; i++)
        if (v_is_obj(first[i]) && !fn(&first[i], ctx)) return false;
    return true;
}

/* --- enumerate --- */

typedef struct Enumerate {
    Obj h;
    Value it, pair, at; /* at: an int of any size */
} Enumerate;

static bool enumerate_visit(Obj *o, VisitFn fn, void *ctx) {
    return visit_slots(&((Enumerate *)o)->it, 3, fn, ctx);
}
static void enumerate_drop(Thread *T, Obj *o) {
    Enumerate *e = (Enumerate *)o;
    lf_release(T, e->it);
    lf_release(T, e->pair);
    lf_release(T, e->at);
}
static const Kind kind_enumerate = {.drop = enumerate_drop, .name = "enumerate", .visit = enumerate_visit};

static Value enumerate_make(Thread *T, Value *args, int n) {
    (void)n;
    Value start = args[2] == V_UNDEF ? v_int(0) : obj_index(T, args[2]);
    Value it = start == V_UNDEF ? V_UNDEF : obj_iter(T, args[1]);
    Enumerate *e = it == V_UNDEF ? NULL : iter_object_new(T, args[0], sizeof *e);
    if (!e) {
        lf_release(T, it);
        lf_release(T, start);
        return V_UNDEF;
    }
    lf_init(&e->it, it);
    lf_init(&e->at, start);
    return v_obj(e);
}

/* obj_next; over a list without a call. */
static inline Value next_of(Thread *T, Value it) {
    if (is_shape(it, SHAPE_LIST_ITER)) {
        SeqIter *s = (SeqIter *)v_as_obj(it);
        if (LIKELY(s->seq != V_UNDEF && s->at < as_list(s->seq)->len))
            return lf_retain(T, as_list(s->seq)->items[s->at++]);
    }
    return obj_next(T, it);
}

/* (a, b), both consumed, in the tuple given last when nobody else holds it any more. */
static Value pair_again(Thread *T, Obj *own, Value *slot, Value a, Value b) {
    if (v_is_obj(*slot)) {
        Tuple *t = as_tuple(*slot);
        if (t->h.rid == RID_LOCAL && t->h.rc == 1) {
            tuple_reuse(T, t);
            lf_store(T, &t->h, &t->items[0], a);
            lf_store(T, &t->h, &t->items[1], b);
            return lf_retain(T, *slot);
        }
    }
    Value pair = tuple_pair(T, a, b);
    lf_release(T, a);
    lf_release(T, b);
    if (pair != V_UNDEF) lf_store(T, own, slot, lf_retain(T, pair));
    return pair;
}

static int enumerate_next_pair(Thread *T, Value self, Value *number, Value *item) {
    Enumerate *e = (Enumerate *)v_as_obj(self);
    *item = next_of(T, e->it);
    if (*item == V_UNDEF) return lf_failed(T) ? -1 : 0;
    Value at = *number = e->at, next;
    if (v_is_int(at) && v_as_int(at) < V_INT_MAX) {
        e->at = v_int(v_as_int(at) + 1);
        return 1;
    }
    next = int_binary(T, BIN_ADD, at, v_int(1));
    if (next == V_UNDEF) {
        lf_release(T, *item);
        return -1;
    }
    lf_retain(T, at);
    lf_store(T, &e->h, &e->at, next);
    return 1;
}

static Value enumerate_next(Thread *T, Value self) {
    Enumerate *e = (Enumerate *)v_as_obj(self);
    Value at, item;
    return enumerate_next_pair(T, self, &at, &item) > 0 ? pair_again(T, &e->h, &e->pair, at, item) : V_UNDEF;
}

static Value enumerate_reduce(Thread *T, Value *args, int n) {
    (void)n;
    Enumerate *e = (Enumerate *)v_as_obj(args[0]);
    return reduce_as(T, args[0], (Value[]){e->it, e->at}, 2, V_UNDEF);
}

static const MethodDef enumerate_methods[] = {
    {"__reduce__(self, /)", enumerate_reduce, reduce_doc, 0},
    {"__class_getitem__(cls, object, /)", generic_alias_method, "An alias for annotations.", METHOD_CLASS},
    {0}};

const TypeDef typedef_enumerate = {
    .name = "enumerate",
    .doc = "The items of an iterable with their numbers: (0, first), (1, second), ...",
    .where = &type_enumerate,
    .kind = &kind_enumerate,
    .size = sizeof(Enumerate),
    .flags = TYPE_BASETYPE,
    .slots = {.iter = iter_self, .next = enumerate_next, .next_pair = enumerate_next_pair},
    .new_ = {"enumerate(cls, iterable, start=0)", enumerate_make, NULL, METHOD_NEW | METHOD_TERSE},
    .methods = enumerate_methods,
};

Value reduce_as(Thread *T, Value self, const Value *args, int n, Value state) {
    Value parts[3] = {v_obj(type_of(self)), tuple_from(T, args, n), state};
    if (parts[1] == V_UNDEF) return V_UNDEF;
    Value t = tuple_from(T, parts, state == V_UNDEF ? 2 : 3);
    lf_release(T, parts[1]);
    return t;
}

/* --- zip and map: several iterators side by side --- */

typedef struct Zip {
    Obj h;
    Value iters, result; /* tuples */
    Value fn;            /* map: what to call */
    bool strict;
} Zip;

static bool zip_visit(Obj *o, VisitFn fn, void *ctx) { return visit_slots(&((Zip *)o)->iters, 3, fn, ctx); }
static const Kind kind_zip = {.name = "zip", .visit = zip_visit};

/* A tuple of the iterators of items[0, n). */
static Value iterators_of(Thread *T, const Value *items, int64_t n) {
    Value t = tuple_new(T, n);
    for (int64_t i = 0; t != V_UNDEF && i < n; i++) {
        Value it = obj_iter(T, items[i]);
        if (it == V_UNDEF)
            lf_clear(T, &t);
        else
            lf_init(&as_tuple(t)->items[i], it);
    }
    return t;
}

static Value zip_new(Thread *T, Value cls, Value fn, const Value *items, int64_t n, Value strict) {
    int is_strict = obj_truth(T, strict);
    Value iters = is_strict < 0 ? V_UNDEF : iterators_of(T, items, n);
    Zip *z = iters == V_UNDEF ? NULL : iter_object_new(T, cls, sizeof *z);
    if (!z) {
        lf_release(T, iters);
        return V_UNDEF;
    }
    lf_init(&z->iters, iters);
    if (fn != V_UNDEF) lf_init(&z->fn, lf_retain(T, fn));
    z->strict = is_strict;
    return v_obj(z);
}

static Value zip_make(Thread *T, Value *args, int n) {
    (void)n;
    return zip_new(T, args[0], V_UNDEF, as_tuple(args[1])->items, as_tuple(args[1])->len, args[2]);
}

static Value map_make(Thread *T, Value *args, int n) {
    (void)n;
    const Tuple *t = as_tuple(args[1]);
    Value strict = V_FALSE, key, v;
    /* a subclass may give its own __init__ any keywords */
    if (args[2] != V_UNDEF && as_type(args[0])->init_fn == type_map->init_fn)
        for (int64_t i = 0; dict_next(as_dict(args[2]), &i, &key, &v);) {
            if (!str_eq_c(key, "strict"))
                return lf_raise(T, exc_TypeError, "map() got an unexpected keyword argument '%S'", key);
            strict = v;
        }
    if (t->len < 2) return lf_raise(T, exc_TypeError, "map() must have at least two arguments.");
    return zip_new(T, args[0], t->items[0], t->items + 1, t->len - 1, strict);
}

/* Iterator i has no more items. Strict: are the others as short? */
static void check_strict(Thread *T, const Zip *z, int64_t i, const char *name) {
    if (!z->strict || lf_failed(T)) return;
    const Tuple *iters = as_tuple(z->iters);
    if (i > 0) {
        lf_raise(T, exc_ValueError,
                 i == 1 ? "%s() argument %zd is shorter than argument 1"
                        : "%s() argument %zd is shorter than arguments 1-%zd",
                 name, (ptrdiff_t)i + 1, (ptrdiff_t)i);
        return;
    }
    for (i = 1; i < iters->len; i++) {
        Value item = next_of(T, iters->items[i]);
        if (item == V_UNDEF) {
            if (lf_failed(T)) return;
            continue;
        }
        lf_release(T, item);
        lf_raise(T, exc_ValueError,
                 i == 1 ? "%s() argument %zd is longer than argument 1"
                        : "%s() argument %zd is longer than arguments 1-%zd",
                 name, (ptrdiff_t)i + 1, (ptrdiff_t)i);
        return;
    }
}

static Value zip_next(Thread *T, Value self) {
    Zip *z = (Zip *)v_as_obj(self);
    const Tuple *iters = as_tuple(z->iters);
    int64_t n = iters->len;
    if (n == 0) return V_UNDEF;
    if (v_is_obj(z->result) && v_as_obj(z->result)->rc == 1 && v_as_obj(z->result)->rid == RID_LOCAL) {
        Value result = lf_retain(T, z->result);
        Tuple *t = as_tuple(result);
        tuple_reuse(T, t);
        for (int64_t i = 0; i < n; i++) {
            Value item = next_of(T, iters->items[i]);
            if (item == V_UNDEF) {
                lf_release(T, result);
                check_strict(T, z, i, "zip");
                return V_UNDEF;
            }
            lf_store(T, &t->h, &t->items[i], item);
        }
        return result;
    }
    Value result = tuple_new(T, n);
    for (int64_t i = 0; result != V_UNDEF && i < n; i++) {
        Value item = next_of(T, iters->items[i]);
        if (item == V_UNDEF) {
            lf_clear(T, &result);
            check_strict(T, z, i, "zip");
        } else
            lf_init(&as_tuple(result)->items[i], item);
    }
    if (result != V_UNDEF) lf_store(T, &z->h, &z->result, lf_retain(T, result));
    return result;
}

static int zip_next_pair(Thread *T, Value self, Value *first, Value *second) {
    Zip *z = (Zip *)v_as_obj(self);
    const Tuple *iters = as_tuple(z->iters);
    if (iters->len == 2) {
        *first = next_of(T, iters->items[0]);
        *second = *first == V_UNDEF ? V_UNDEF : next_of(T, iters->items[1]);
        if (*second != V_UNDEF) return 1;
        check_strict(T, z, *first != V_UNDEF, "zip");
        lf_release(T, *first);
        return lf_failed(T) ? -1 : 0;
    }
    return PAIR_UNFIT;
}

static Value map_next(Thread *T, Value self) {
    Zip *z = (Zip *)v_as_obj(self);
    const Tuple *iters = as_tuple(z->iters);
    int64_t n = iters->len, got = 0;
    Value few[8], *args = few, result = V_UNDEF;
    if (n > 8 && !(args = lf_buf_alloc(T, (size_t)n * sizeof(Value)))) return V_UNDEF;
    while (got < n && (args[got] = next_of(T, iters->items[got])) != V_UNDEF) got++;
    if (got == n)
        result = lf_call(T, z->fn, args, (int)n, V_UNDEF);
    else
        check_strict(T, z, got, "map");
    while (got-- > 0) lf_release(T, args[got]);
    if (args != few) lf_buf_free(T, args);
    return result;
}

static Value zip_reduce(Thread *T, Value *args, int n) {
    (void)n;
    Zip *z = (Zip *)v_as_obj(args[0]);
    return reduce_as(T, args[0], as_tuple(z->iters)->items, (int)as_tuple(z->iters)->len,
                     z->strict ? V_TRUE : V_UNDEF);
}

static Value map_reduce(Thread *T, Value *args, int n) {
    (void)n;
    Zip *z = (Zip *)v_as_obj(args[0]);
    const Tuple *iters = as_tuple(z->iters);
    Value all = tuple_new(T, iters->len + 1);
    if (all == V_UNDEF) return all;
    lf_init(&as_tuple(all)->items[0], lf_retain(T, z->fn));
    for (int64_t i = 0; i < iters->len; i++)
        lf_init(&as_tuple(all)->items[i + 1], lf_retain(T, iters->items[i]));
    Value r =
        reduce_as(T, args[0], as_tuple(all)->items, (int)as_tuple(all)->len, z->strict ? V_TRUE : V_UNDEF);
    lf_release(T, all);
    return r;
}

static Value zip_setstate(Thread *T, Value *args, int n) {
    (void)n;
    int strict = obj_truth(T, args[1]);
    if (strict < 0) return V_UNDEF;
    ((Zip *)v_as_obj(args[0]))->strict = strict;
    return V_NONE;
}

static const MethodDef zip_methods[] = {{"__reduce__(self, /)", zip_reduce, reduce_doc, 0},
                                        {"__setstate__(self, state, /)", zip_setstate, setstate_doc, 0},
                                        {0}};
static const MethodDef map_methods[] = {{"__reduce__(self, /)", map_reduce, reduce_doc, 0},
                                        {"__setstate__(self, state, /)", zip_setstate, setstate_doc, 0},
                                        {0}};

const TypeDef typedef_zip = {
    .name = "zip",
    .doc = "Tuples of the first items of all iterables, the second ones and so on, until the shortest ends. "
           "With "
           "strict=True all must be of one length.",
    .where = &type_zip,
    .kind = &kind_zip,
    .size = sizeof(Zip),
    .flags = TYPE_BASETYPE,
    .slots = {.iter = iter_self, .next = zip_next, .next_pair = zip_next_pair},
    .new_ = {"zip(cls, /, *iterables, strict=False)", zip_make, NULL, METHOD_NEW},
    .methods = zip_methods,
};

const TypeDef typedef_map = {
    .name = "map",
    .doc = "What a function gives for the items of one or several iterables. With strict=True all must be of "
           "one length.",
    .where = &type_map,
    .kind = &kind_zip,
    .size = sizeof(Zip),
    .flags = TYPE_BASETYPE,
    .slots = {.iter = iter_self, .next = map_next},
    .new_ = {"map(cls, /, *args, **kwargs)", map_make, NULL, METHOD_NEW | METHOD_LAZY},
    .methods = map_methods,
};

/* --- filter --- */

typedef struct Filter {
    Obj h;
    Value fn, it;
} Filter;

static bool filter_visit(Obj *o, VisitFn fn, void *ctx) {
    return visit_slots(&((Filter *)o)->fn, 2, fn, ctx);
}
static const Kind kind_filter = {.name = "filter", .visit = filter_visit};

static Value filter_make(Thread *T, Value *args, int n) {
    (void)n;
    if (as_type(args[0])->init_fn == type_filter->init_fn && !no_keywords(T, args[3], "filter"))
        return V_UNDEF;
    Value it = obj_iter(T, args[2]);
    if (it == V_UNDEF) return it;
    Filter *f = iter_object_new(T, args[0], sizeof *f);
    if (!f) {
        lf_release(T, it);
        return V_UNDEF;
    }
    lf_init(&f->fn, lf_retain(T, args[1]));
    lf_init(&f->it, it);
    return v_obj(f);
}

static Value filter_next(Thread *T, Value self) {
    Filter *f = (Filter *)v_as_obj(self);
    bool plain = f->fn == V_NONE || f->fn == v_obj(type_bool);
    for (Value item; (item = next_of(T, f->it)) != V_UNDEF;) {
        int keep;
        if (plain)
            keep = obj_truth(T, item);
        else {
            Value r = lf_call1(T, f->fn, item);
            keep = r == V_UNDEF ? -1 : obj_truth(T, r);
            lf_release(T, r);
        }
        if (keep > 0) return item;
        lf_release(T, item);
        if (keep < 0) break;
    }
    return V_UNDEF;
}

static Value filter_reduce(Thread *T, Value *args, int n) {
    (void)n;
    return reduce_as(T, args[0], &((Filter *)v_as_obj(args[0]))->fn, 2, V_UNDEF);
}

static const MethodDef filter_methods[] = {{"__reduce__(self, /)", filter_reduce, reduce_doc, 0}, {0}};

const TypeDef typedef_filter = {
    .name = "filter",
    .doc = "The items of an iterable for which a function says true; with None the true ones.",
    .where = &type_filter,
    .kind = &kind_filter,
    .size = sizeof(Filter),
    .flags = TYPE_BASETYPE,
    .slots = {.iter = iter_self, .next = filter_next},
    .new_ = {"filter(cls, function, iterable, /, **kwargs)", filter_make, NULL, METHOD_NEW | METHOD_LAZY},
    .methods = filter_methods,
};

/* --- sequences by __getitem__, forwards and backwards --- */

static inline SeqIter *as_seq_iter(Value v) { return (SeqIter *)v_as_obj(v); }

Value sequence_iterator_new(Thread *T, Value seq) {
    return seq_iter_new(T, type_iterator->root_shape, seq, 0);
}

static Value finish(Thread *T, SeqIter *it) {
    if (it->seq != V_UNDEF) lf_store(T, &it->h, &it->seq, V_UNDEF);
    return V_UNDEF;
}

/* Item `at`, or the end: IndexError and StopIteration say so. */
static Value item_or_end(Thread *T, SeqIter *it) {
    Value seq = lf_retain(T, it->seq), key = int_from_i64(T, it->at);
    Value item = key == V_UNDEF ? V_UNDEF : obj_getitem(T, seq, key);
    lf_release(T, key);
    lf_release(T, seq);
    if (item != V_UNDEF) return item;
    if (lf_exc_caught(T, exc_IndexError) || lf_exc_caught(T, exc_StopIteration)) return finish(T, it);
    return V_UNDEF;
}

static Value iterator_next(Thread *T, Value self) {
    SeqIter *it = as_seq_iter(self);
    if (it->seq == V_UNDEF) return V_UNDEF;
    if (it->at == INT64_MAX) return lf_raise(T, exc_OverflowError, "iter index too large");
    Value item = item_or_end(T, it);
    if (item != V_UNDEF) it->at++;
    return item;
}

static Value iterator_hint(Thread *T, Value *args, int n) {
    (void)n;
    SeqIter *it = as_seq_iter(args[0]);
    if (it->seq == V_UNDEF) return v_int(0);
    if (!type_of(it->seq)->slots.len) return V_NOTIMPL;
    int64_t len = obj_len(T, it->seq);
    if (len < 0) return V_UNDEF;
    return int_from_i64(T, len > it->at ? len - it->at : 0);
}

static Value iterator_reduce(Thread *T, Value *args, int n) {
    (void)n;
    SeqIter *it = as_seq_iter(args[0]);
    if (it->seq != V_UNDEF) return iter_reduce(T, lf_retain(T, it->seq), v_int(it->at));
    return iter_reduce(T, tuple_empty, V_UNDEF);
}

static Value iterator_setstate(Thread *T, Value *args, int n) {
    (void)n;
    SeqIter *it = as_seq_iter(args[0]);
    int64_t at;
    if (!obj_as_i64(T, args[1], &at)) return V_UNDEF;
    if (it->seq != V_UNDEF) it->at = at < 0 ? 0 : at;
    return V_NONE;
}

static const MethodDef iterator_methods[] = {
    {"__length_hint__(self, /)", iterator_hint, hint_doc, 0},
    {"__reduce__(self, /)", iterator_reduce, reduce_doc, 0},
    {"__setstate__(self, state, /)", iterator_setstate, setstate_doc, 0},
    {0}};

const TypeDef typedef_iterator = {.name = "iterator",
                                  .where = &type_iterator,
                                  .kind = &kind_seq_iter,
                                  .size = sizeof(SeqIter),
                                  .slots = {.iter = iter_self, .next = iterator_next},
                                  .methods = iterator_methods};

static Value reversed_make(Thread *T, Value *args, int n) {
    (void)n;
    if (args[0] == v_obj(type_reversed) && !no_keywords(T, args[2], "reversed")) return V_UNDEF;
    Value seq = args[1];
    Value method = type_lookup(T, type_of(seq), name___reversed__);
    if (method != V_UNDEF && method != V_NONE) {
        bool found;
        return lf_call_special(T, name___reversed__, &seq, 1, &found);
    }
    if (method == V_NONE || !type_of(seq)->slots.getitem || is_dict(seq))
        return lf_raise(T, exc_TypeError, "'%T' object is not reversible", seq);
    int64_t len = obj_len(T, seq);
    SeqIter *it = len < 0 ? NULL : iter_object_new(T, args[0], sizeof *it);
    if (!it) return V_UNDEF;
    lf_init(&it->seq, lf_retain(T, seq));
    it->at = len - 1;
    return v_obj(it);
}

static Value reversed_next(Thread *T, Value self) {
    SeqIter *it = as_seq_iter(self);
    if (it->seq == V_UNDEF) return V_UNDEF;
    if (it->at >= 0) {
        Value item = item_or_end(T, it);
        if (item != V_UNDEF || lf_failed(T)) {
            it->at--;
            return item;
        }
    }
    it->at = -1;
    return finish(T, it);
}

static Value reversed_hint(Thread *T, Value *args, int n) {
    (void)n;
    SeqIter *it = as_seq_iter(args[0]);
    if (it->seq == V_UNDEF) return v_int(0);
    int64_t len = obj_len(T, it->seq);
    return len < 0 ? V_UNDEF : v_int(len < it->at + 1 ? 0 : it->at + 1);
}

static Value reversed_reduce(Thread *T, Value *args, int n) {
    (void)n;
    SeqIter *it = as_seq_iter(args[0]);
    if (it->seq != V_UNDEF) return reduce_as(T, args[0], &it->seq, 1, v_int(it->at));
    return reduce_as(T, args[0], &tuple_empty, 1, V_UNDEF);
}

static Value reversed_setstate(Thread *T, Value *args, int n) {
    (void)n;
    SeqIter *it = as_seq_iter(args[0]);
    int64_t at;
    if (!obj_as_i64(T, args[1], &at)) return V_UNDEF;
    if (it->seq == V_UNDEF) return V_NONE;
    int64_t len = obj_len(T, it->seq);
    if (len < 0) return V_UNDEF;
    it->at = at < -1 ? -1 : at > len - 1 ? len - 1 : at;
    return V_NONE;
}

static const MethodDef reversed_methods[] = {
    {"__length_hint__(self, /)", reversed_hint, hint_doc, 0},
    {"__reduce__(self, /)", reversed_reduce, reduce_doc, 0},
    {"__setstate__(self, state, /)", reversed_setstate, setstate_doc, 0},
    {0}};

const TypeDef typedef_reversed = {
    .name = "reversed",
    .doc = "The items of a sequence from last to first.",
    .where = &type_reversed,
    .kind = &kind_seq_iter,
    .size = sizeof(SeqIter),
    .flags = TYPE_BASETYPE,
    .slots = {.iter = iter_self, .next = reversed_next},
    .new_ = {"reversed(cls, object, /, **kwargs)", reversed_make, NULL, METHOD_NEW | METHOD_LAZY},
    .methods = reversed_methods,
};

/* --- iter(callable, sentinel) --- */

typedef struct CallableIter {
    Obj h;
    Value fn, sentinel; /* V_UNDEF: done */
} CallableIter;

static bool callable_visit(Obj *o, VisitFn fn, void *ctx) {
    return visit_slots(&((CallableIter *)o)->fn, 2, fn, ctx);
}
static const Kind kind_callable_iter = {.name = "callable_iterator", .visit = callable_visit};

Value callable_iterator_new(Thread *T, Value fn, Value sentinel) {
    CallableIter *it = lf_alloc(T, type_callable_iterator->root_shape, sizeof *it);
    if (!it) return V_UNDEF;
    lf_init(&it->fn, lf_retain(T, fn));
    lf_init(&it->sentinel, lf_retain(T, sentinel));
    return v_obj(it);
}

static Value callable_next(Thread *T, Value self) {
    CallableIter *it = (CallableIter *)v_as_obj(self);
    if (it->fn == V_UNDEF) return V_UNDEF;
    Value fn = lf_retain(T, it->fn);
    Value item = lf_call0(T, fn);
    lf_release(T, fn);
    bool end = false;
    if (item == V_UNDEF)
        end = lf_exc_caught(T, exc_StopIteration);
    else if (it->fn == V_UNDEF)
        end = true; /* exhausted by the call itself */
    else {
        Value sentinel = lf_retain(T, it->sentinel);
        int same = obj_equal(T, sentinel, item);
        lf_release(T, sentinel);
        if (same == 0) return item;
        end = same > 0;
    }
    if (item != V_UNDEF) lf_release(T, item);
    if (end && it->fn != V_UNDEF) {
        lf_store(T, &it->h, &it->fn, V_UNDEF);
        lf_store(T, &it->h, &it->sentinel, V_UNDEF);
    }
    return V_UNDEF;
}

static Value callable_reduce(Thread *T, Value *args, int n) {
    (void)n;
    CallableIter *it = (CallableIter *)v_as_obj(args[0]);
    if (it->fn == V_UNDEF) return iter_reduce(T, tuple_empty, V_UNDEF);
    Value parts[2] = {builtin_named(T, "iter"), tuple_from(T, &it->fn, 2)};
    Value t = parts[0] == V_UNDEF || parts[1] == V_UNDEF ? V_UNDEF : tuple_from(T, parts, 2);
    lf_release(T, parts[0]);
    lf_release(T, parts[1]);
    return t;
}

static const MethodDef callable_methods[] = {{"__reduce__(self, /)", callable_reduce, reduce_doc, 0}, {0}};

const TypeDef typedef_callable_iterator = {.name = "callable_iterator",
                                           .where = &type_callable_iterator,
                                           .kind = &kind_callable_iter,
                                           .size = sizeof(CallableIter),
                                           .slots = {.iter = iter_self, .next = callable_next},
                                           .methods = callable_methods};
