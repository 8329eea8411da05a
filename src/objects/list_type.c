/* list_type.c — the type list: operators, subscripts and methods. */
#include "src/objects/containers.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/sequence.h"

Type *type_list;

static Value list_repr(Thread *T, Value v) { return seq_repr(T, v, false); }

static Value list_compare(Thread *T, Value a, Value b, int op) {
    return is_list(a) && is_list(b) ? seq_compare(T, a, b, op, false) : V_NOTIMPL;
}

static Value list_concat(Thread *T, Value a, Value b) {
    if (!is_list(a)) return V_NOTIMPL;
    if (!is_list(b)) return seq_cannot_concat(T, b, "list");
    const List *x = as_list(a), *y = as_list(b);
    Value v = list_new(T, x->len + y->len);
    if (v == V_UNDEF) return v;
    List *l = as_list(v);
    for (int64_t i = 0; i < x->len; i++) lf_init(&l->items[i], lf_retain(T, x->items[i]));
    for (int64_t i = 0; i < y->len; i++) lf_init(&l->items[x->len + i], lf_retain(T, y->items[i]));
    l->len = x->len + y->len;
    return v;
}

static Value list_repeat(Thread *T, Value a, Value b) {
    Value self = is_list(a) ? a : b;
    int64_t times;
    int known = seq_repeat_count(T, self == a ? b : a, &times);
    if (known <= 0) return known ? V_UNDEF : V_NOTIMPL;
    const List *l = as_list(self);
    if (times <= 0 || l->len == 0) return list_new(T, 0);
    int64_t n;
    if (__builtin_mul_overflow(l->len, times, &n) || n > (int64_t)1 << 48) return lf_no_memory(T);
    Value v = list_new(T, n);
    if (v == V_UNDEF) return v;
    Value *to = as_list(v)->items;
    for (int64_t i = 0; i < n; i += l->len)
        for (int64_t k = 0; k < l->len; k++) lf_init(to++, lf_retain(T, l->items[k]));
    as_list(v)->len = n;
    return v;
}

static Value list_inplace_concat(Thread *T, Value a, Value b) {
    return list_extend(T, a, b) ? lf_retain(T, a) : V_UNDEF;
}

static Value list_inplace_repeat(Thread *T, Value a, Value b) {
    int64_t times;
    int known = seq_repeat_count(T, b, &times);
    if (known <= 0) return known ? V_UNDEF : V_NOTIMPL;
    List *l = as_list(a);
    int64_t n = l->len, total;
    if (times <= 0) {
        list_clear(T, a);
        return lf_failed(T) ? V_UNDEF : lf_retain(T, a);
    }
    if (__builtin_mul_overflow(n, times, &total)) return lf_no_memory(T);
    if (!lf_may_write(T, &l->h) || !list_reserve(T, l, total)) return V_UNDEF;
    for (int64_t i = n; i < total; i++)
        if (!list_append(T, a, lf_retain(T, l->items[i - n]))) return V_UNDEF;
    return lf_retain(T, a);
}

static int64_t list_len(Thread *T, Value v) {
    (void)T;
    return as_list(v)->len;
}

static Value list_getitem(Thread *T, Value self, Value key) {
    List *l = as_list(self);
    int64_t at;
    int kind = seq_subscript(T, key, l->len, &at, "list", "list index out of range");
    if (kind < 0) return V_UNDEF;
    if (kind) {
        /* __index__ may have changed the list */
        if (UNLIKELY(at >= l->len)) return lf_raise(T, exc_IndexError, "list index out of range");
        return lf_retain(T, l->items[at]);
    }
    int64_t start, stop, step, n;
    if (!slice_indices(T, key, l->len, &start, &stop, &step, &n)) return V_UNDEF;
    if (n && (start >= l->len || start + (n - 1) * step >= l->len)) /* shrunk meanwhile */
        if (!slice_indices(T, key, l->len, &start, &stop, &step, &n)) return V_UNDEF;
    if (step == 1) return list_slice(T, self, start, start + n);
    Value v = list_new(T, n);
    if (v == V_UNDEF) return v;
    const Value *from = l->items + start;
    Value *to = as_list(v)->items;
    for (int64_t i = 0; i < n; i++, from += step) lf_init(&to[i], lf_retain(T, *from));
    as_list(v)->len = n;
    return v;
}

/* Deletes the items of an extended slice: the survivors move down, what goes is released at the end. */
static bool list_delete_slice(Thread *T, List *l, int64_t start, int64_t step, int64_t n) {
    if (n == 0) return lf_may_write(T, &l->h);
    if (step < 0) {
        start += (n - 1) * step;
        step = -step;
    }
    if (!lf_may_write(T, &l->h)) return false;
    Value *gone = lf_buf_alloc(T, (size_t)n * sizeof(Value));
    if (!gone) return false;
    int64_t to = start, next = start, k = 0;
    for (int64_t i = start; i < l->len; i++) {
        if (i == next && k < n) {
            gone[k++] = l->items[i];
            if (k < n) next += step;
        } else
            l->items[to++] = l->items[i];
    }
    l->len = to;
    lf_take_cut(T, &l->h, gone, (size_t)k);
    for (int64_t i = 0; i < k; i++) lf_release(T, gone[i]);
    lf_buf_free(T, gone);
    return true;
}

static bool list_assign_slice(Thread *T, Value self, Value key, Value v) {
    List *l = as_list(self);
    int64_t start, stop, step, n;
    if (!slice_indices(T, key, l->len, &start, &stop, &step, &n)) return false;
    if (v == V_UNDEF) {
        return step == 1 ? list_set_slice(T, self, start, start + n, NULL, 0)
                         : list_delete_slice(T, l, start, step, n);
    }
    Value items = v;
    if (v == self || (!is_shape(v, SHAPE_LIST) && !is_shape(v, SHAPE_TUPLE))) {
        items = list_from_iterable(T, v);
        if (items == V_UNDEF) {
            if (!type_of(v)->slots.iter && lf_exc_caught(T, exc_TypeError))
                lf_raise(T, exc_TypeError, "must assign iterable to extended slice");
            return false;
        }
        /* making the items may have changed the list */
        if (!slice_indices(T, key, l->len, &start, &stop, &step, &n)) {
            lf_release(T, items);
            return false;
        }
    } else
        lf_retain(T, items);
    int64_t m;
    Value *from = seq_items(items, is_tuple(items), &m);
    bool ok;
    if (step == 1)
        ok = list_set_slice(T, self, start, start + n, from, m);
    else if (m != n) {
        lf_raise(T, exc_ValueError, "attempt to assign sequence of size %zd to extended slice of size %zd",
                 (ptrdiff_t)m, (ptrdiff_t)n);
        ok = false;
    } else {
        ok = lf_may_write(T, &l->h);
        for (int64_t i = 0; ok && i < n; i++) ok = lf_may_store(T, &l->h, from[i]);
        for (int64_t i = 0; ok && i < n && start + i * step < l->len; i++)
            ok = lf_store(T, &l->h, &l->items[start + i * step], lf_retain(T, from[i]));
    }
    lf_release(T, items);
    return ok;
}

static bool list_setitem(Thread *T, Value self, Value key, Value v) {
    List *l = as_list(self);
    int64_t at;
    int kind = seq_subscript(T, key, l->len, &at, "list", "list assignment index out of range");
    if (kind < 0) return false;
    if (kind == 0) return list_assign_slice(T, self, key, v);
    if (UNLIKELY(at >= l->len)) {
        lf_raise(T, exc_IndexError, "list assignment index out of range");
        return false;
    }
    if (v == V_UNDEF) return list_set_slice(T, self, at, at + 1, NULL, 0);
    return lf_store(T, &l->h, &l->items[at], lf_retain(T, v));
}

static int list_contains(Thread *T, Value self, Value x) { return seq_contains(T, self, x, false); }
static Value list_iter(Thread *T, Value self) { return seq_iter_new(T, SHAPE_LIST_ITER, self, 0); }

/* --- methods --- */

static Value list_init(Thread *T, Value *args, int n) {
    (void)n;
    List *l = as_list(args[0]);
    if (type_of(args[0])->new_fn == type_list->new_fn && !no_keywords(T, args[2], "list")) return V_UNDEF;
    Value items = args[1] == V_UNDEF ? V_UNDEF : list_of_storable(T, &l->h, args[1]);
    if (lf_failed(T)) return V_UNDEF;
    if (l->items) list_clear(T, args[0]);
    bool ok = !lf_failed(T) && (items == V_UNDEF || list_extend(T, args[0], items));
    lf_release(T, items);
    return ok ? V_NONE : V_UNDEF;
}

static Value m_getitem(Thread *T, Value *args, int n) {
    (void)n;
    return list_getitem(T, args[0], args[1]);
}

static Value m_append(Thread *T, Value *args, int n) {
    (void)n;
    return list_append(T, args[0], lf_retain(T, args[1])) ? V_NONE : V_UNDEF;
}

static Value m_clear(Thread *T, Value *args, int n) {
    (void)n;
    list_clear(T, args[0]);
    return lf_failed(T) ? V_UNDEF : V_NONE;
}

static Value m_copy(Thread *T, Value *args, int n) {
    (void)n;
    return list_from(T, as_list(args[0])->items, as_list(args[0])->len);
}

static Value m_count(Thread *T, Value *args, int n) {
    (void)n;
    return seq_count(T, args[0], args[1], false);
}

static Value m_extend(Thread *T, Value *args, int n) {
    (void)n;
    return list_extend(T, args[0], args[1]) ? V_NONE : V_UNDEF;
}

static Value m_index(Thread *T, Value *args, int n) {
    (void)n;
    return seq_index(T, args[0], args[1], args[2], args[3], false);
}

static Value m_insert(Thread *T, Value *args, int n) {
    (void)n;
    int64_t at;
    if (!obj_as_index(T, args[1], &at, exc_OverflowError)) return V_UNDEF;
    return list_insert(T, args[0], at, lf_retain(T, args[2])) ? V_NONE : V_UNDEF;
}

/* Takes item `at` out of the list; owned. */
static Value list_take(Thread *T, List *l, int64_t at) {
    if (!lf_may_write(T, &l->h)) return V_UNDEF;
    Value v = l->items[at];
    if (l->h.rid != RID_LOCAL) {
        lf_retain(T, v);
        lf_store(T, &l->h, &l->items[at], V_UNDEF);
    }
    l->len--;
    if (at == 0 && l->len > 16) { /* a queue: the items stay where they are */
        l->items++;
        l->gap++;
        l->cap--;
    } else if (at < l->len)
        memmove(l->items + at, l->items + at + 1, (size_t)(l->len - at) * sizeof(Value));
    return v;
}

/* A list that lost most of its items gives memory back. */
static void list_shrink(Thread *T, List *l) {
    if (l->cap + l->gap < 64 || l->len > (l->cap + l->gap) / 4) return;
    list_settle(l);
    int64_t cap = l->cap / 2;
    Value *items = lf_piece_realloc(T, l->items, (size_t)l->cap * sizeof(Value), (size_t)cap * sizeof(Value));
    if (!items) {
        lf_exc_clear(T);
        return;
    }
    l->items = items;
    l->cap = cap;
}

static Value m_pop(Thread *T, Value *args, int n) {
    (void)n;
    List *l = as_list(args[0]);
    int64_t at = -1;
    if (v_is_int(args[1]))
        at = v_as_int(args[1]);
    else if (!obj_as_index(T, args[1], &at, exc_IndexError))
        return V_UNDEF;
    if (l->len == 0) return lf_raise(T, exc_IndexError, "pop from empty list");
    if (at < 0) at += l->len;
    if (at < 0 || at >= l->len) return lf_raise(T, exc_IndexError, "pop index out of range");
    Value v = list_take(T, l, at);
    if (v != V_UNDEF) list_shrink(T, l);
    return v;
}

static Value m_remove(Thread *T, Value *args, int n) {
    (void)n;
    List *l = as_list(args[0]);
    for (int64_t i = 0; i < l->len; i++) {
        Value item = lf_retain(T, l->items[i]);
        int same = obj_equal(T, item, args[1]);
        lf_release(T, item);
        if (same < 0) return V_UNDEF;
        if (same) return list_set_slice(T, args[0], i, i + 1, NULL, 0) ? V_NONE : V_UNDEF;
    }
    return lf_raise(T, exc_ValueError, "list.remove(x): x not in list");
}

static Value m_reverse(Thread *T, Value *args, int n) {
    (void)n;
    List *l = as_list(args[0]);
    if (!lf_may_write(T, &l->h)) return V_UNDEF;
    for (int64_t i = 0, k = l->len - 1; i < k; i++, k--) {
        Value v = l->items[i];
        l->items[i] = l->items[k];
        l->items[k] = v;
    }
    return V_NONE;
}

static Value m_sort(Thread *T, Value *args, int n) {
    (void)n;
    int reverse = obj_truth(T, args[2]);
    if (reverse < 0) return V_UNDEF;
    return list_sort(T, args[0], args[1] == V_NONE ? V_UNDEF : args[1], reverse) ? V_NONE : V_UNDEF;
}

static Value m_reversed(Thread *T, Value *args, int n) {
    (void)n;
    return seq_iter_new(T, type_list_reverseiterator->root_shape, args[0], as_list(args[0])->len - 1);
}

static Value m_sizeof(Thread *T, Value *args, int n) {
    (void)n;
    return int_from_i64(T, (int64_t)sizeof(List) +
                               (as_list(args[0])->cap + as_list(args[0])->gap) * (int64_t)sizeof(Value));
}

static const MethodDef list_methods[] = {
    {"__reversed__(self, /)", m_reversed, "An iterator over the items from last to first.", 0},
    {"__sizeof__(self, /)", m_sizeof, "The memory of the list in bytes.", 0},
    {"clear(self, /)", m_clear, "Removes all items.", 0},
    {"copy(self, /)", m_copy, "A new list of the same items.", 0},
    {"__getitem__(self, index, /)", m_getitem, "self[index]", 0},
    {"append(self, object, /)", m_append, "Adds an item at the end.", 0},
    {"insert(self, index, object, /)", m_insert, "Puts an item in front of the index.", 0},
    {"extend(self, iterable, /)", m_extend, "Adds the items of an iterable at the end.", 0},
    {"pop(self, index=-1, /)", m_pop,
     "Takes the item at the index (the last one by default) out and returns it.", 0},
    {"remove(self, value, /)", m_remove,
     "Removes the first item equal to value; ValueError if there is none.", 0},
    {"index(self, value, start=?0, stop=?9223372036854775807, /)", m_index,
     "The place of the first item equal to value; ValueError if there is none.", 0},
    {"count(self, value, /)", m_count, "How many items equal value.", 0},
    {"reverse(self, /)", m_reverse, "Turns the order of the items around.", 0},
    {"sort(self, /, *, key=None, reverse=False)", m_sort,
     "Sorts the items in place; equal ones keep their order. key is called once for each item.", 0},
    {"__class_getitem__(cls, object, /)", generic_alias_method, "list[int], an alias for annotations.",
     METHOD_CLASS},
    {0}};

const TypeDef typedef_list = {
    .name = "list",
    .doc = "A sequence that can change. list() is empty; list(iterable) holds the items of the iterable.",
    .where = &type_list,
    .kind = &kind_list,
    .size = sizeof(List),
    .flags = TYPE_BASETYPE | TYPE_SUB_LIST | TYPE_SEQUENCE,
    .shape = SHAPE_LIST,
    .slots = {.repr = list_repr,
              .compare = list_compare,
              .binary = {[BIN_ADD] = list_concat, [BIN_MUL] = list_repeat},
              .inplace = {[BIN_ADD] = list_inplace_concat, [BIN_MUL] = list_inplace_repeat},
              .len = list_len,
              .getitem = list_getitem,
              .setitem = list_setitem,
              .contains = list_contains,
              .iter = list_iter},
    .init = {"__init__(self, iterable=?, /, **kwargs)", list_init, "Fills the list anew.", METHOD_LAZY},
    .methods = list_methods,
};
