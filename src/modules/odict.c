/* odict.c — what OrderedDict, which is written in Python (stdlib/collections/_ordered.py), has in C: changes
 * of order, and iterators that fail as soon as keys came, went or changed places, which those of a dict
 * cannot know. */
#include "src/modules/odict.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/iterators.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

typedef struct OrderedIter {
    Obj h;
    Value dict; /* V_UNDEF: at the end */
    int64_t at; /* of the entry that comes next */
    uint32_t version;
    uint8_t what; /* DICT_KEYS, DICT_VALUES, DICT_ITEMS */
    bool reverse;
} OrderedIter;

static Type *type_ordered_iter;

static inline OrderedIter *as_ordered(Value v) { return (OrderedIter *)v_as_obj(v); }

static bool ordered_visit(Obj *o, VisitFn fn, void *ctx) {
    return visit_slots(&((OrderedIter *)o)->dict, 1, fn, ctx);
}
static const Kind kind_ordered = {.name = "odict_iterator", .visit = ordered_visit};

/* The key of the next entry, borrowed; V_UNDEF: at the end. */
static Value next_key(OrderedIter *it) {
    const Dict *d = as_dict(it->dict);
    int64_t step = it->reverse ? -1 : 1;
    for (; it->at >= 0 && it->at < d->used; it->at += step)
        if (d->entries[it->at].key != V_UNDEF) {
            Value key = d->entries[it->at].key;
            it->at += step;
            return key;
        }
    return V_UNDEF;
}

static Value ordered_next(Thread *T, Value self) {
    OrderedIter *it = as_ordered(self);
    if (it->dict == V_UNDEF) return V_UNDEF;
    if (as_dict(it->dict)->version != it->version)
        return lf_raise(T, exc_RuntimeError, "OrderedDict mutated during iteration");
    Value key = next_key(it);
    if (key == V_UNDEF) {
        lf_clear(T, &it->dict);
        return V_UNDEF;
    }
    lf_retain(T, key);
    if (it->what == DICT_KEYS) return key;
    Value v = obj_getitem(T, it->dict, key); /* a subclass may have its own way */
    if (v != V_UNDEF && it->what == DICT_ITEMS) {
        Value pair = tuple_pair(T, key, v);
        lf_release(T, v);
        v = pair;
    }
    lf_release(T, key);
    return v;
}

/* As CPython's: what is left, in a list. */
static Value ordered_reduce(Thread *T, Value *args, int n) {
    (void)n;
    const OrderedIter *it = as_ordered(args[0]);
    Value list = list_new(T, 0), iter = dict_get_str(as_dict(T->builtins), str_intern_c(T, "iter"));
    if (list != V_UNDEF && it->dict != V_UNDEF) {
        OrderedIter *copy = iter_object_new(T, v_obj(type_ordered_iter), sizeof *copy);
        if (!copy) lf_clear(T, &list);
        if (copy) {
            lf_init(&copy->dict, lf_retain(T, it->dict));
            copy->at = it->at;
            copy->version = it->version;
            copy->what = it->what;
            copy->reverse = it->reverse;
            if (!list_extend(T, list, v_obj(copy))) lf_clear(T, &list);
            lf_release(T, v_obj(copy));
        }
    }
    Value inner = list == V_UNDEF ? V_UNDEF : tuple_from(T, &list, 1), parts[] = {iter, inner};
    Value r = inner == V_UNDEF || iter == V_UNDEF ? V_UNDEF : tuple_from(T, parts, 2);
    lf_release(T, list);
    lf_release(T, inner);
    return r;
}

Value ordered_dict_iter(Thread *T, Value *args, int n) {
    (void)n;
    int64_t what;
    if (!is_dict(args[0])) return lf_raise(T, exc_TypeError, "an OrderedDict is needed, not %T", args[0]);
    if (!obj_as_i64(T, args[1], &what)) return V_UNDEF;
    if (what < DICT_KEYS || what > DICT_ITEMS)
        return lf_raise(T, exc_ValueError, "keys, values or items: 0, 1, 2");
    OrderedIter *it = iter_object_new(T, v_obj(type_ordered_iter), sizeof *it);
    if (!it) return V_UNDEF;
    lf_init(&it->dict, lf_retain(T, args[0]));
    it->version = dict_keys_version(as_dict(args[0]));
    it->what = (uint8_t)what;
    it->reverse = args[2] == V_TRUE;
    it->at = it->reverse ? (int64_t)as_dict(args[0])->used - 1 : dict_first(as_dict(args[0]));
    return v_obj(it);
}

Value ordered_dict_move(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_dict(args[0])) return lf_raise(T, exc_TypeError, "an OrderedDict is needed, not %T", args[0]);
    int last = obj_truth(T, args[2]), found = last < 0 ? -1 : dict_move(T, args[0], args[1], last);
    return found < 0 ? V_UNDEF : v_bool(found);
}

static const MethodDef methods[] = {
    {"__reduce__(self, /)", ordered_reduce, "How pickle and copy make another one.", 0}, {0}};

const TypeDef ordered_iter_def = {
    .name = "odict_iterator",
    .where = &type_ordered_iter,
    .kind = &kind_ordered,
    .size = sizeof(OrderedIter),
    .flags = TYPE_NO_NEW,
    .slots = {.iter = iter_self, .next = ordered_next},
    .methods = methods,
};
