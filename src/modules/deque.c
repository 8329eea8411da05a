/* deque.c — collections.deque: a ring buffer that grows at both ends, and its iterators.
 *
 * Item i lies at items[(head + i) & (cap - 1)]; cap is a power of two. `state` counts changes of the number
 * of items, so that iterators notice them. Moving items within the ring is not a store.
 */
#include "src/modules/deque.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/int.h"
#include "src/objects/iterators.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/sequence.h"
#include "src/objects/str.h"

typedef struct Deque {
    Obj h;
    int64_t head, len, cap;
    int64_t limit; /* maxlen + 1; 0: none */
    uint64_t state;
    Value *items;
} Deque;

typedef struct DequeIter {
    Obj h;
    Value deque;
    int64_t at, left;
    uint64_t state;
} DequeIter;

static Type *type_deque, *type_iterator, *type_reverse_iterator;

static inline Deque *as_deque(Value v) { return (Deque *)v_as_obj(v); }
static inline bool is_deque(Value v) { return v_is_obj(v) && is_instance(v, type_deque); }
static inline Value *slot_at(const Deque *d, int64_t i) { return &d->items[(d->head + i) & (d->cap - 1)]; }

static bool deque_visit(Obj *o, VisitFn fn, void *ctx) {
    Deque *d = (Deque *)o;
    for (int64_t i = 0; i < d->len; i++) {
        Value *slot = slot_at(d, i);
        if (v_is_obj(*slot) && !fn(slot, ctx)) return false;
    }
    return true;
}
static void deque_free_parts(Thread *T, Obj *o) { lf_buf_free(T, ((Deque *)o)->items); }
static const Kind kind_deque = {.name = "deque",
                                .visit = deque_visit,
                                .free_parts = deque_free_parts,
                                .flags = KIND_MOVABLE | KIND_FREEZABLE};

static bool deque_reserve(Thread *T, Deque *d, int64_t want) {
    if (want <= d->cap) return true;
    int64_t cap = d->cap ? d->cap : 8;
    while (cap < want) cap *= 2;
    Value *items = lf_buf_alloc(T, (size_t)cap * sizeof(Value));
    if (!items) return false;
    for (int64_t i = 0; i < d->len; i++) items[i] = *slot_at(d, i);
    lf_buf_free(T, d->items);
    d->items = items;
    d->cap = cap;
    d->head = 0;
    return true;
}

/* Takes the first or the last item out; the deque is not empty. Owned. */
static Value deque_take(Thread *T, Deque *d, bool left) {
    if (!lf_may_write(T, &d->h)) return V_UNDEF;
    Value *slot = slot_at(d, left ? 0 : d->len - 1), v = *slot;
    if (d->h.rid != RID_LOCAL) {
        lf_retain(T, v);
        lf_store(T, &d->h, slot, V_UNDEF);
    }
    if (left) d->head = (d->head + 1) & (d->cap - 1);
    d->len--;
    d->state++;
    return v;
}

/* v is consumed. A full deque loses the item at the other end. */
static bool deque_put(Thread *T, Deque *d, bool left, Value v) {
    if (!lf_may_write(T, &d->h) || !lf_may_store(T, &d->h, v) || !deque_reserve(T, d, d->len + 1)) {
        lf_release(T, v);
        return false;
    }
    if (left) d->head = (d->head - 1) & (d->cap - 1);
    Value *slot = slot_at(d, left ? 0 : d->len);
    *slot = V_UNDEF;
    if (!lf_store(T, &d->h, slot, v)) {
        if (left) d->head = (d->head + 1) & (d->cap - 1);
        return false;
    }
    d->len++;
    d->state++;
    if (d->limit && d->len >= d->limit) {
        Value gone = deque_take(T, d, !left);
        lf_release(T, gone);
    }
    return true;
}

static void deque_clear(Thread *T, Deque *d) {
    if (!lf_may_write(T, &d->h)) return;
    Deque old = *d;
    d->items = NULL;
    d->len = d->cap = d->head = 0;
    d->state++;
    for (int64_t i = 0; i < old.len; i++) lf_take_cut(T, &d->h, slot_at(&old, i), 1);
    for (int64_t i = 0; i < old.len; i++) lf_release(T, *slot_at(&old, i));
    lf_buf_free(T, old.items);
}

static bool deque_extend(Thread *T, Value self, Value iterable, bool left) {
    Deque *d = as_deque(self);
    Value items = V_UNDEF;
    if (self == iterable ||
        d->h.rid != RID_LOCAL) { /* the deque changes while it is read; or all or nothing */
        items = iterable = list_from_iterable(T, iterable);
        if (items == V_UNDEF) return false;
        for (int64_t i = 0; i < as_list(items)->len; i++)
            if (!lf_may_write(T, &d->h) || !lf_may_store(T, &d->h, as_list(items)->items[i])) {
                lf_release(T, items);
                return false;
            }
    }
    Value it = obj_iter(T, iterable), item;
    bool ok = it != V_UNDEF;
    while (ok && (item = obj_next(T, it)) != V_UNDEF) ok = deque_put(T, d, left, item);
    lf_release(T, it);
    lf_release(T, items);
    return ok && !lf_failed(T);
}

/* Turns the ring by n places to the right, |n| <= len / 2. */
static void deque_turn(Deque *d, int64_t n) {
    for (; n > 0; n--) {
        Value v = *slot_at(d, d->len - 1);
        d->head = (d->head - 1) & (d->cap - 1);
        *slot_at(d, 0) = v;
    }
    for (; n < 0; n++) {
        Value v = *slot_at(d, 0);
        d->head = (d->head + 1) & (d->cap - 1);
        *slot_at(d, d->len - 1) = v;
    }
}

static void deque_rotate(Deque *d, int64_t n) {
    if (d->len < 2) return;
    n %= d->len;
    if (n > d->len / 2)
        n -= d->len;
    else if (n < -(d->len / 2))
        n += d->len;
    d->state++;
    deque_turn(d, n);
}

/* --- making --- */

static Value deque_init(Thread *T, Value *args, int n) {
    (void)n;
    Deque *d = as_deque(args[0]);
    int64_t limit = 0;
    if (args[2] != V_UNDEF && args[2] != V_NONE) {
        if (!is_int(args[2])) return lf_raise(T, exc_TypeError, "an integer is required");
        if (!obj_as_index(T, args[2], &limit, exc_OverflowError)) return V_UNDEF;
        if (limit < 0) return lf_raise(T, exc_ValueError, "maxlen must be non-negative");
        limit++;
    }
    Value items = args[1] == V_UNDEF ? V_UNDEF : list_of_storable(T, &d->h, args[1]);
    if (lf_failed(T)) return V_UNDEF;
    deque_clear(T, d);
    bool ok = !lf_failed(T);
    if (ok) d->limit = limit;
    ok = ok && (items == V_UNDEF || deque_extend(T, args[0], items, false));
    lf_release(T, items);
    return ok ? V_NONE : V_UNDEF;
}

static Value deque_new(Thread *T, int64_t limit) {
    Deque *d = lf_alloc(T, type_deque->root_shape, sizeof *d);
    if (!d) return V_UNDEF;
    d->limit = limit;
    return v_obj(d);
}

static Value deque_copy(Thread *T, Value self) {
    const Deque *d = as_deque(self);
    if (type_of(self) == type_deque) {
        Value copy = deque_new(T, d->limit);
        if (copy == V_UNDEF || !deque_reserve(T, as_deque(copy), d->len)) return lf_clear(T, &copy), V_UNDEF;
        for (int64_t i = 0; i < d->len; i++) lf_init(&as_deque(copy)->items[i], lf_retain(T, *slot_at(d, i)));
        as_deque(copy)->len = d->len;
        return copy;
    }
    Value copy = d->limit ? lf_call2(T, v_obj(type_of(self)), self, v_int(d->limit - 1))
                          : lf_call1(T, v_obj(type_of(self)), self);
    if (copy == V_UNDEF || is_deque(copy)) return copy;
    lf_raise(T, exc_TypeError, "%T() must return a deque, not %T", self, copy);
    lf_release(T, copy);
    return V_UNDEF;
}

/* --- operators --- */

static Value as_plain_list(Thread *T, Value self) {
    const Deque *d = as_deque(self);
    Value l = list_new(T, d->len);
    if (l == V_UNDEF) return l;
    for (int64_t i = 0; i < d->len; i++) lf_init(&as_list(l)->items[i], lf_retain(T, *slot_at(d, i)));
    as_list(l)->len = d->len;
    return l;
}

static Value deque_repr(Thread *T, Value self) {
    int again = repr_enter(T, self);
    if (again) return again < 0 ? V_UNDEF : str_from_c(T, "[...]");
    Value items = as_plain_list(T, self), text = V_UNDEF;
    Value name = type_of(self)->name;
    if (items != V_UNDEF)
        text = as_deque(self)->limit
                   ? str_format(T, "%S(%R, maxlen=%zd)", name, items, (ptrdiff_t)as_deque(self)->limit - 1)
                   : str_format(T, "%S(%R)", name, items);
    lf_release(T, items);
    repr_leave(T, self);
    return text;
}

static Value deque_compare(Thread *T, Value a, Value b, int op) {
    if (!is_deque(a) || !is_deque(b)) return V_NOTIMPL;
    if (as_deque(a)->len != as_deque(b)->len && (op == CMP_EQ || op == CMP_NE)) return v_bool(op == CMP_NE);
    Value x = as_plain_list(T, a), y = x == V_UNDEF ? V_UNDEF : as_plain_list(T, b);
    Value r = y == V_UNDEF ? V_UNDEF : seq_compare(T, x, y, op, false);
    lf_release(T, x);
    lf_release(T, y);
    return r;
}

static Value deque_concat(Thread *T, Value a, Value b) {
    if (!is_deque(a)) return V_NOTIMPL;
    if (!is_deque(b)) return seq_cannot_concat(T, b, "deque");
    Value sum = deque_copy(T, a);
    if (sum != V_UNDEF && !deque_extend(T, sum, b, false)) lf_clear(T, &sum);
    return sum;
}

static Value deque_inplace_concat(Thread *T, Value a, Value b) {
    return deque_extend(T, a, b, false) ? lf_retain(T, a) : V_UNDEF;
}

static bool repeat_in_place(Thread *T, Value self, int64_t times) {
    Deque *d = as_deque(self);
    if (times <= 0) {
        deque_clear(T, d);
        return !lf_failed(T);
    }
    Value items = as_plain_list(T, self);
    bool ok = items != V_UNDEF;
    /* of a bounded deque only the end stays */
    if (ok && d->limit && as_list(items)->len && times > d->limit / as_list(items)->len + 2)
        times = d->limit / as_list(items)->len + 2;
    while (ok && --times > 0) ok = deque_extend(T, self, items, false);
    lf_release(T, items);
    return ok;
}

static Value deque_inplace_repeat(Thread *T, Value a, Value b) {
    int64_t times;
    int known = seq_repeat_count(T, b, &times);
    if (known <= 0) return known ? V_UNDEF : V_NOTIMPL;
    return repeat_in_place(T, a, times) ? lf_retain(T, a) : V_UNDEF;
}

static Value deque_repeat(Thread *T, Value a, Value b) {
    Value self = is_deque(a) ? a : b;
    int64_t times;
    int known = seq_repeat_count(T, self == a ? b : a, &times);
    if (known <= 0) return known ? V_UNDEF : V_NOTIMPL;
    Value copy = deque_copy(T, self);
    if (copy != V_UNDEF && !repeat_in_place(T, copy, times)) lf_clear(T, &copy);
    return copy;
}

static int64_t deque_len(Thread *T, Value self) {
    (void)T;
    return as_deque(self)->len;
}

/* The key as a place in the deque, or -1. */
static int64_t deque_place(Thread *T, Value self, Value key) {
    int64_t at;
    if (!is_int(key) && !type_of(key)->slots.index) {
        lf_raise(T, exc_TypeError, "sequence index must be integer, not '%T'", key);
        return -1;
    }
    if (!obj_as_index(T, key, &at, exc_IndexError)) return -1;
    if (at < 0) at += as_deque(self)->len;
    if (at >= 0 && at < as_deque(self)->len) return at;
    lf_raise(T, exc_IndexError, "deque index out of range");
    return -1;
}

static Value deque_getitem(Thread *T, Value self, Value key) {
    int64_t at = deque_place(T, self, key);
    return at < 0 ? V_UNDEF : lf_retain(T, *slot_at(as_deque(self), at));
}

static bool delete_at(Thread *T, Deque *d, int64_t at) {
    if (!lf_may_write(T, &d->h)) return false;
    deque_rotate(d, -at);
    Value gone = deque_take(T, d, true);
    deque_rotate(d, at);
    lf_release(T, gone);
    return true;
}

static bool deque_setitem(Thread *T, Value self, Value key, Value v) {
    Deque *d = as_deque(self);
    int64_t at = deque_place(T, self, key);
    if (at < 0) return false;
    return v == V_UNDEF ? delete_at(T, d, at) : lf_store(T, &d->h, slot_at(d, at), lf_retain(T, v));
}

/* Is item i equal to v? A change of the deque meanwhile is an error. */
static int equal_at(Thread *T, Deque *d, int64_t i, Value v, Type *error, const char *message) {
    uint64_t state = d->state;
    Value item = lf_retain(T, *slot_at(d, i));
    int same = obj_equal(T, item, v);
    lf_release(T, item);
    if (same >= 0 && state != d->state) {
        lf_raise(T, error, "%s", message);
        return -1;
    }
    return same;
}
static const char mutated[] = "deque mutated during iteration";

static int deque_contains(Thread *T, Value self, Value v) {
    Deque *d = as_deque(self);
    for (int64_t i = 0; i < d->len; i++) {
        int same = equal_at(T, d, i, v, exc_RuntimeError, mutated);
        if (same) return same;
    }
    return 0;
}

/* --- methods --- */

static Value done(bool ok) { return ok ? V_NONE : V_UNDEF; }

static Value m_append(Thread *T, Value *args, int n) {
    (void)n;
    return done(deque_put(T, as_deque(args[0]), false, lf_retain(T, args[1])));
}
static Value m_appendleft(Thread *T, Value *args, int n) {
    (void)n;
    return done(deque_put(T, as_deque(args[0]), true, lf_retain(T, args[1])));
}
static Value m_clear(Thread *T, Value *args, int n) {
    (void)n;
    deque_clear(T, as_deque(args[0]));
    return done(!lf_failed(T));
}
static Value m_copy(Thread *T, Value *args, int n) {
    (void)n;
    return deque_copy(T, args[0]);
}
static Value m_count(Thread *T, Value *args, int n) {
    (void)n;
    Deque *d = as_deque(args[0]);
    int64_t count = 0;
    for (int64_t i = 0; i < d->len; i++) {
        int same = equal_at(T, d, i, args[1], exc_RuntimeError, mutated);
        if (same < 0) return V_UNDEF;
        count += same;
    }
    return v_int(count);
}
static Value m_extend(Thread *T, Value *args, int n) {
    (void)n;
    return done(deque_extend(T, args[0], args[1], false));
}
static Value m_extendleft(Thread *T, Value *args, int n) {
    (void)n;
    return done(deque_extend(T, args[0], args[1], true));
}
static Value m_index(Thread *T, Value *args, int n) {
    (void)n;
    Deque *d = as_deque(args[0]);
    int64_t from = 0, to = d->len;
    if (args[2] != V_UNDEF && !seq_position(T, args[2], &from)) return V_UNDEF;
    if (args[3] != V_UNDEF && !seq_position(T, args[3], &to)) return V_UNDEF;
    if (from < 0 && (from += d->len) < 0) from = 0;
    if (to < 0) to += d->len;
    if (to > d->len) to = d->len;
    for (int64_t i = from; i < to; i++) {
        int same = equal_at(T, d, i, args[1], exc_RuntimeError, mutated);
        if (same) return same < 0 ? V_UNDEF : v_int(i);
    }
    return lf_raise(T, exc_ValueError, "deque.index(x): x not in deque");
}
static Value m_insert(Thread *T, Value *args, int n) {
    (void)n;
    Deque *d = as_deque(args[0]);
    int64_t at;
    if (!obj_as_index(T, args[1], &at, exc_OverflowError)) return V_UNDEF;
    if (d->limit && d->len + 1 >= d->limit)
        return lf_raise(T, exc_IndexError, "deque already at its maximum size");
    if (at < 0 && (at += d->len) < 0) at = 0;
    if (at > d->len) at = d->len;
    if (!lf_may_write(T, &d->h) || !lf_may_store(T, &d->h, args[2])) return V_UNDEF;
    bool left = at <= d->len / 2;
    deque_rotate(d, left ? -at : d->len - at);
    bool ok = deque_put(T, d, left, lf_retain(T, args[2]));
    deque_rotate(d, left ? at : at + ok - d->len);
    return done(ok);
}
static Value take_checked(Thread *T, Value self, bool left) {
    if (as_deque(self)->len == 0) return lf_raise(T, exc_IndexError, "pop from an empty deque");
    return deque_take(T, as_deque(self), left);
}
static Value m_pop(Thread *T, Value *args, int n) {
    (void)n;
    return take_checked(T, args[0], false);
}
static Value m_popleft(Thread *T, Value *args, int n) {
    (void)n;
    return take_checked(T, args[0], true);
}
static Value m_remove(Thread *T, Value *args, int n) {
    (void)n;
    Deque *d = as_deque(args[0]);
    for (int64_t i = 0; i < d->len; i++) {
        int same = equal_at(T, d, i, args[1], exc_IndexError, "deque mutated during remove().");
        if (same < 0) return V_UNDEF;
        if (same) return done(delete_at(T, d, i));
    }
    return lf_raise(T, exc_ValueError, "deque.remove(x): x not in deque");
}
static Value m_reverse(Thread *T, Value *args, int n) {
    (void)n;
    Deque *d = as_deque(args[0]);
    if (!lf_may_write(T, &d->h)) return V_UNDEF;
    for (int64_t i = 0, k = d->len - 1; i < k; i++, k--) {
        Value v = *slot_at(d, i);
        *slot_at(d, i) = *slot_at(d, k);
        *slot_at(d, k) = v;
    }
    return V_NONE;
}
static Value m_rotate(Thread *T, Value *args, int n) {
    (void)n;
    int64_t by;
    if (!obj_as_index(T, args[1], &by, exc_OverflowError)) return V_UNDEF;
    if (!lf_may_write(T, &as_deque(args[0])->h)) return V_UNDEF;
    deque_rotate(as_deque(args[0]), by);
    return V_NONE;
}
static Value m_sizeof(Thread *T, Value *args, int n) {
    (void)n;
    return int_from_i64(T, (int64_t)sizeof(Deque) + as_deque(args[0])->cap * (int64_t)sizeof(Value));
}

static Value iter_from(Thread *T, Type *type, Value cls, Value deque) {
    DequeIter *it = iter_object_new(T, cls == V_UNDEF ? v_obj(type) : cls, sizeof *it);
    if (!it) return V_UNDEF;
    lf_init(&it->deque, lf_retain(T, deque));
    it->left = as_deque(deque)->len;
    it->at = type == type_iterator ? 0 : it->left - 1;
    it->state = as_deque(deque)->state;
    return v_obj(it);
}

static Value deque_iter(Thread *T, Value self) { return iter_from(T, type_iterator, V_UNDEF, self); }
static Value m_reversed(Thread *T, Value *args, int n) {
    (void)n;
    return iter_from(T, type_reverse_iterator, V_UNDEF, args[0]);
}

static Value m_reduce(Thread *T, Value *args, int n) {
    (void)n;
    Deque *d = as_deque(args[0]);
    Value inner = tuple_empty;
    if (d->limit) inner = tuple_pair(T, tuple_empty, v_int(d->limit - 1));
    Value state = inner == V_UNDEF ? V_UNDEF : lf_call_method(T, name___getstate__, args, 1);
    Value it = state == V_UNDEF ? V_UNDEF : obj_iter(T, args[0]), result = V_UNDEF;
    Value parts[4] = {v_obj(type_of(args[0])), inner, state, it};
    if (it != V_UNDEF) result = tuple_from(T, parts, 4);
    lf_release(T, inner);
    lf_release(T, state);
    lf_release(T, it);
    return result;
}

static Value get_maxlen(Thread *T, Value self) {
    return as_deque(self)->limit ? int_from_i64(T, as_deque(self)->limit - 1) : V_NONE;
}

static const MethodDef deque_methods[] = {
    {"append(self, item, /)", m_append, "Adds an item at the right end.", 0},
    {"appendleft(self, item, /)", m_appendleft, "Adds an item at the left end.", 0},
    {"clear(self, /)", m_clear, "Removes all items.", 0},
    {"__copy__(self, /)", m_copy, "A shallow copy.", 0},
    {"copy(self, /)", m_copy, "A shallow copy.", 0},
    {"count(self, value, /)", m_count, "How many items equal value.", 0},
    {"extend(self, iterable, /)", m_extend, "Adds the items of an iterable at the right end.", 0},
    {"extendleft(self, iterable, /)", m_extendleft,
     "Adds the items of an iterable at the left end, one by one.", 0},
    {"index(self, value, start=?, stop=?, /)", m_index,
     "The place of the first item equal to value; ValueError if there is none.", 0},
    {"insert(self, index, value, /)", m_insert, "Puts an item in front of the index.", 0},
    {"pop(self, /)", m_pop, "Takes the rightmost item out and returns it.", 0},
    {"popleft(self, /)", m_popleft, "Takes the leftmost item out and returns it.", 0},
    {"__reduce__(self, /)", m_reduce, "How pickle and copy make another one.", 0},
    {"remove(self, value, /)", m_remove,
     "Removes the first item equal to value; ValueError if there is none.", 0},
    {"__reversed__(self, /)", m_reversed, "An iterator over the items from right to left.", 0},
    {"reverse(self, /)", m_reverse, "Turns the order of the items around.", 0},
    {"rotate(self, n=1, /)", m_rotate, "Moves the items n places to the right, round the end.", 0},
    {"__sizeof__(self, /)", m_sizeof, "The memory of the deque in bytes.", 0},
    {"__class_getitem__(cls, object, /)", generic_alias_method, "An alias for annotations.", METHOD_CLASS},
    {0}};

static const GetSetDef deque_getset[] = {{"maxlen", get_maxlen, NULL, "The most items it holds, or None."},
                                         {0}};

const TypeDef deque_def = {
    .name = "collections.deque",
    .doc = "A sequence that is fast at both ends. With maxlen it forgets items at the other end.",
    .where = &type_deque,
    .kind = &kind_deque,
    .size = sizeof(Deque),
    .flags = TYPE_BASETYPE | TYPE_HAS_WEAK | TYPE_SEQUENCE,
    .slots = {.repr = deque_repr,
              .compare = deque_compare,
              .binary = {[BIN_ADD] = deque_concat, [BIN_MUL] = deque_repeat},
              .inplace = {[BIN_ADD] = deque_inplace_concat, [BIN_MUL] = deque_inplace_repeat},
              .len = deque_len,
              .getitem = deque_getitem,
              .setitem = deque_setitem,
              .contains = deque_contains,
              .iter = deque_iter},
    .init = {"__init__(self, iterable=?, maxlen=?)", deque_init, "Fills the deque anew.", 0},
    .methods = deque_methods,
    .getset = deque_getset,
};

/* --- iterators --- */

static inline DequeIter *as_iter(Value v) { return (DequeIter *)v_as_obj(v); }

static bool iter_visit(Obj *o, VisitFn fn, void *ctx) {
    return visit_slots(&((DequeIter *)o)->deque, 1, fn, ctx);
}
static const Kind kind_iter = {.name = "deque_iterator", .visit = iter_visit};

static Value next_by(Thread *T, Value self, int64_t step) {
    DequeIter *it = as_iter(self);
    const Deque *d = as_deque(it->deque);
    if (it->state != d->state) {
        it->left = 0;
        return lf_raise(T, exc_RuntimeError, "%s", mutated);
    }
    if (it->left == 0) return V_UNDEF;
    it->left--;
    Value v = lf_retain(T, *slot_at(d, it->at));
    it->at += step;
    return v;
}
static Value forward_next(Thread *T, Value self) { return next_by(T, self, 1); }
static Value backward_next(Thread *T, Value self) { return next_by(T, self, -1); }

static Value iter_make_as(Thread *T, Type *type, Value *args) {
    if (!is_deque(args[1]))
        return lf_raise(T, exc_TypeError, "argument 1 must be collections.deque, not %T", args[1]);
    int64_t at = 0;
    if (args[2] != V_UNDEF && !obj_as_index(T, args[2], &at, exc_OverflowError)) return V_UNDEF;
    Value v = iter_from(T, type, args[0], args[1]);
    for (; v != V_UNDEF && at > 0; at--) {
        Value item = next_by(T, v, type == type_iterator ? 1 : -1);
        if (item == V_UNDEF) break;
        lf_release(T, item);
    }
    return v;
}
static Value iter_make(Thread *T, Value *args, int n) {
    (void)n;
    return iter_make_as(T, type_iterator, args);
}
static Value reverse_make(Thread *T, Value *args, int n) {
    (void)n;
    return iter_make_as(T, type_reverse_iterator, args);
}

static Value iter_hint(Thread *T, Value *args, int n) {
    (void)n;
    return int_from_i64(T, as_iter(args[0])->left);
}
static Value iter_reduce_place(Thread *T, Value *args, int n) {
    (void)n;
    DequeIter *it = as_iter(args[0]);
    Value parts[2] = {it->deque, v_int(as_deque(it->deque)->len - it->left)};
    return reduce_as(T, args[0], parts, 2, V_UNDEF);
}

static const MethodDef iter_methods[] = {
    {"__length_hint__(self, /)", iter_hint, "How many items are left.", 0},
    {"__reduce__(self, /)", iter_reduce_place, "How pickle and copy make another one.", 0},
    {0}};

const TypeDef deque_iterator_def = {
    .name = "collections._deque_iterator",
    .where = &type_iterator,
    .kind = &kind_iter,
    .size = sizeof(DequeIter),
    .slots = {.iter = iter_self, .next = forward_next},
    .new_ = {"_deque_iterator(cls, deque, index=?, /)", iter_make, NULL, METHOD_NEW},
    .methods = iter_methods};
const TypeDef deque_reverse_iterator_def = {
    .name = "collections._deque_reverse_iterator",
    .where = &type_reverse_iterator,
    .kind = &kind_iter,
    .size = sizeof(DequeIter),
    .slots = {.iter = iter_self, .next = backward_next},
    .new_ = {"_deque_reverse_iterator(cls, deque, index=?, /)", reverse_make, NULL, METHOD_NEW},
    .methods = iter_methods};
