/* seq_iter.c — the iterators over list and tuple, and what all iterators share.
 *
 * A SeqIter lets go of its sequence when it is exhausted and never starts again.
 */
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/int.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "runtime/alloc_inline.h"

static Type *type_list_iterator, *type_tuple_iterator;
Type *type_list_reverseiterator;

static inline SeqIter *as_seq_iter(Value v) { return (SeqIter *)v_as_obj(v); }

Value iter_self(Thread *T, Value self) { return lf_retain(T, self); }

bool no_keywords(Thread *T, Value kwargs, const char *name) {
    if (kwargs == V_UNDEF || as_dict(kwargs)->len == 0) return true;
    lf_raise(T, exc_TypeError, "%s() takes no keyword arguments", name);
    return false;
}

bool readonly_attribute(Thread *T, Value self, Value v) {
    (void)self, (void)v;
    lf_raise(T, exc_AttributeError, "readonly attribute");
    return false;
}

Value builtin_named(Thread *T, const char *name) {
    Value key = str_intern_c(T, name);
    if (key == V_UNDEF) return V_UNDEF;
    Value v = dict_get_str(as_dict(T->builtins), key);
    return v == V_UNDEF ? lf_raise(T, exc_AttributeError, "%s", name) : lf_retain(T, v);
}

Value iter_reduce(Thread *T, Value seq, Value state) {
    Value parts[3] = {builtin_named(T, "iter"), V_UNDEF, state};
    Value result = V_UNDEF;
    if (seq != V_UNDEF) parts[1] = tuple_from(T, &seq, 1);
    if (parts[0] != V_UNDEF && parts[1] != V_UNDEF) result = tuple_from(T, parts, state == V_UNDEF ? 2 : 3);
    lf_release(T, seq);
    for (int i = 0; i < 3; i++) lf_release(T, parts[i]);
    return result;
}

Value seq_iter_new(Thread *T, uint32_t shape, Value seq, int64_t at) {
    bool core = shape < LF_CORE_SHAPES;
    SeqIter *it = core ? lf_alloc_core_atom(T, shape, sizeof *it) : lf_alloc(T, shape, sizeof *it);
    if (!it) return V_UNDEF;
    if (core) { /* no atom */
        it->h.aux = 0;
        lf_count_container(T);
    }
    lf_init(&it->seq, lf_retain(T, seq));
    it->at = at;
    return v_obj(it);
}

static bool seq_iter_visit(Obj *o, VisitFn fn, void *ctx) {
    SeqIter *it = (SeqIter *)o;
    return it->seq == V_UNDEF || fn(&it->seq, ctx);
}

static size_t seq_iter_end(Thread *T, Obj *o) {
    T->ncontainers--;
    o->aux |= AUX_ACYCLIC; /* it is not counted again */
    lf_release(T, ((SeqIter *)o)->seq);
    return sizeof(SeqIter);
}
static void seq_iter_drop(Thread *T, Obj *o) { lf_release(T, ((SeqIter *)o)->seq); }
const Kind kind_seq_iter = {
    .drop = seq_iter_drop, .end = seq_iter_end, .name = "iterator", .visit = seq_iter_visit};

static Value seq_iter_finish(Thread *T, SeqIter *it) {
    lf_store(T, &it->h, &it->seq, V_UNDEF);
    return V_UNDEF;
}

static Value list_iter_next(Thread *T, Value self) {
    SeqIter *it = as_seq_iter(self);
    if (it->seq == V_UNDEF) return V_UNDEF;
    const List *l = as_list(it->seq);
    return it->at < l->len ? lf_retain(T, l->items[it->at++]) : seq_iter_finish(T, it);
}

static Value tuple_iter_next(Thread *T, Value self) {
    SeqIter *it = as_seq_iter(self);
    if (it->seq == V_UNDEF) return V_UNDEF;
    const Tuple *t = as_tuple(it->seq);
    return it->at < t->len ? lf_retain(T, t->items[it->at++]) : seq_iter_finish(T, it);
}

static Value list_reverse_next(Thread *T, Value self) {
    SeqIter *it = as_seq_iter(self);
    if (it->seq == V_UNDEF) return V_UNDEF;
    const List *l = as_list(it->seq);
    if (it->at >= 0 && it->at < l->len) return lf_retain(T, l->items[it->at--]);
    it->at = -1;
    return seq_iter_finish(T, it);
}

static int64_t seq_len(Value seq) { return is_tuple(seq) ? as_tuple(seq)->len : as_list(seq)->len; }

static Value seq_iter_hint(Thread *T, Value *args, int n) {
    (void)T, (void)n;
    SeqIter *it = as_seq_iter(args[0]);
    int64_t left = it->seq == V_UNDEF ? 0 : seq_len(it->seq) - it->at;
    return v_int(left < 0 ? 0 : left);
}

static Value seq_iter_reduce(Thread *T, Value *args, int n) {
    (void)n;
    SeqIter *it = as_seq_iter(args[0]);
    if (it->seq != V_UNDEF) return iter_reduce(T, lf_retain(T, it->seq), v_int(it->at));
    bool tuple = type_of(args[0]) == type_tuple_iterator;
    return iter_reduce(T, tuple ? tuple_empty : list_new(T, 0), V_UNDEF);
}

static Value seq_iter_setstate(Thread *T, Value *args, int n) {
    (void)n;
    SeqIter *it = as_seq_iter(args[0]);
    int64_t at;
    if (!obj_as_i64(T, args[1], &at)) return V_UNDEF;
    if (it->seq != V_UNDEF) {
        int64_t len = seq_len(it->seq);
        it->at = at < 0 ? 0 : at > len ? len : at;
    }
    return V_NONE;
}

static Value reverse_hint(Thread *T, Value *args, int n) {
    (void)T, (void)n;
    SeqIter *it = as_seq_iter(args[0]);
    return v_int(it->seq == V_UNDEF || it->at >= as_list(it->seq)->len ? 0 : it->at + 1);
}

static Value reverse_reduce(Thread *T, Value *args, int n) {
    (void)n;
    SeqIter *it = as_seq_iter(args[0]);
    if (it->seq == V_UNDEF) return iter_reduce(T, list_new(T, 0), V_UNDEF);
    Value parts[3] = {builtin_named(T, "reversed"), tuple_from(T, &it->seq, 1), v_int(it->at)};
    Value result = parts[0] == V_UNDEF || parts[1] == V_UNDEF ? V_UNDEF : tuple_from(T, parts, 3);
    lf_release(T, parts[0]);
    lf_release(T, parts[1]);
    return result;
}

static Value reverse_setstate(Thread *T, Value *args, int n) {
    (void)n;
    SeqIter *it = as_seq_iter(args[0]);
    int64_t at;
    if (!obj_as_i64(T, args[1], &at)) return V_UNDEF;
    if (it->seq != V_UNDEF) {
        int64_t len = as_list(it->seq)->len;
        it->at = at < -1 ? -1 : at > len - 1 ? len - 1 : at;
    }
    return V_NONE;
}

static const char hint_doc[] = "How many items are left.",
                  reduce_doc[] = "How pickle and copy make another one.",
                  setstate_doc[] = "Sets the place to go on from.";

static const MethodDef seq_iter_methods[] = {
    {"__length_hint__(self, /)", seq_iter_hint, hint_doc, 0},
    {"__reduce__(self, /)", seq_iter_reduce, reduce_doc, 0},
    {"__setstate__(self, state, /)", seq_iter_setstate, setstate_doc, 0},
    {0}};

static const MethodDef reverse_methods[] = {
    {"__length_hint__(self, /)", reverse_hint, hint_doc, 0},
    {"__reduce__(self, /)", reverse_reduce, reduce_doc, 0},
    {"__setstate__(self, state, /)", reverse_setstate, setstate_doc, 0},
    {0}};

const TypeDef typedef_list_iterator = {.name = "list_iterator",
                                       .where = &type_list_iterator,
                                       .kind = &kind_seq_iter,
                                       .size = sizeof(SeqIter),
                                       .shape = SHAPE_LIST_ITER,
                                       .slots = {.iter = iter_self, .next = list_iter_next},
                                       .methods = seq_iter_methods};

const TypeDef typedef_tuple_iterator = {.name = "tuple_iterator",
                                        .where = &type_tuple_iterator,
                                        .kind = &kind_seq_iter,
                                        .size = sizeof(SeqIter),
                                        .shape = SHAPE_TUPLE_ITER,
                                        .slots = {.iter = iter_self, .next = tuple_iter_next},
                                        .methods = seq_iter_methods};

const TypeDef typedef_list_reverseiterator = {.name = "list_reverseiterator",
                                              .where = &type_list_reverseiterator,
                                              .kind = &kind_seq_iter,
                                              .size = sizeof(SeqIter),
                                              .slots = {.iter = iter_self, .next = list_reverse_next},
                                              .methods = reverse_methods};
