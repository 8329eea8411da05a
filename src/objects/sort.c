/* sort.c — sorting lists: a stable merge sort whose comparisons are made for the kind of the keys.
 *
 * Keys that are all small ints, all floats or all Latin-1 text are compared without a call, as are pairs of
 * small ints; tuples that begin with small ints or Latin-1 text mostly so; everything else by <. While a list
 * is sorted it looks empty; its items are held by the array being sorted.
 */
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/int.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

typedef struct IntElem {
    int64_t key;
    Value v;
} IntElem;
typedef struct FloatElem {
    double key;
    Value v;
} FloatElem;
typedef struct TextElem {
    uint64_t head; /* the first eight characters, first one highest */
    const Str *key;
    Value v;
} TextElem;
typedef struct TupleElem {
    int64_t head; /* the first item, or what its first characters are worth */
    Value key, v;
} TupleElem;
typedef struct PairElem {
    int64_t first, second;
    Value v;
} PairElem;
typedef struct AnyElem {
    Value key, v;
} AnyElem;

/* The depth in the ideal merge tree of the boundary between a run and its right neighbour (powersort). */
static int run_power(size_t start, size_t len, size_t next_len, size_t n) {
    uint64_t a = 2 * (uint64_t)start + len, b = a + len + next_len; /* twice the middles */
    int power = 0;
    for (;;) {
        power++;
        if (a >= n) {
            a -= n;
            b -= n;
        } else if (b >= n)
            return power;
        a <<= 1;
        b <<= 1;
    }
}

static inline int text_less(const TextElem *a, const TextElem *b) {
    return a->head != b->head ? a->head < b->head : str_compare(a->key, b->key) < 0;
}

static inline int any_less(Thread *T, const AnyElem *a, const AnyElem *b) {
    Type *t = type_of(a->key);
    if (t == type_of(b->key) && t->slots.compare) {
        Value r = t->slots.compare(T, a->key, b->key, CMP_LT);
        if (r == V_TRUE) return 1;
        if (r == V_FALSE) return 0;
        if (r == V_UNDEF) return -1;
        if (r != V_NOTIMPL) {
            int less = obj_truth(T, r);
            lf_release(T, r);
            return less;
        }
    }
    return obj_compare_bool(T, a->key, b->key, CMP_LT);
}

static inline int tuple_less(Thread *T, const TupleElem *a, const TupleElem *b) {
    if (a->head != b->head) return a->head < b->head;
    const AnyElem x = {.key = a->key}, y = {.key = b->key};
    return any_less(T, &x, &y);
}

#define SORT_NAME(x) int_##x
#define ELEM IntElem
#define LESS(T, a, b) ((void)(T), (a)->key < (b)->key)
#include "src/objects/sort_impl.h"

#define SORT_NAME(x) float_##x
#define ELEM FloatElem
#define LESS(T, a, b) ((void)(T), (a)->key < (b)->key)
#include "src/objects/sort_impl.h"

#define SORT_NAME(x) text_##x
#define ELEM TextElem
#define LESS(T, a, b) ((void)(T), text_less(a, b))
#include "src/objects/sort_impl.h"

#define SORT_NAME(x) tuple_##x
#define ELEM TupleElem
#define LESS(T, a, b) tuple_less(T, a, b)
#include "src/objects/sort_impl.h"

static inline int pair_less(const PairElem *a, const PairElem *b) {
    return a->first != b->first ? a->first < b->first : a->second < b->second;
}

#define SORT_NAME(x) pair_##x
#define ELEM PairElem
#define LESS(T, a, b) ((void)(T), pair_less(a, b))
#include "src/objects/sort_impl.h"

#define SORT_NAME(x) any_##x
#define ELEM AnyElem
#define LESS(T, a, b) any_less(T, a, b)
#include "src/objects/sort_impl.h"

enum { KEYS_ANY, KEYS_INT, KEYS_FLOAT, KEYS_TEXT, KEYS_TEXT_TUPLE, KEYS_TUPLE, KEYS_PAIR };

static inline bool is_text(Value v) { return is_exact_str(v) && as_str(v)->width == STR_LATIN1; }

static int tuple_kind(const Tuple *t) {
    if (t->len == 0) return KEYS_ANY;
    if (v_is_int(t->items[0])) return t->len == 2 && v_is_int(t->items[1]) ? KEYS_PAIR : KEYS_TUPLE;
    return is_text(t->items[0]) ? KEYS_TEXT_TUPLE : KEYS_ANY;
}

static int key_kind(Value v) {
    if (v_is_int(v)) return KEYS_INT;
    if (v_is_double(v)) return KEYS_FLOAT;
    if (is_shape(v, SHAPE_TUPLE)) return tuple_kind(as_tuple(v));
    return is_text(v) ? KEYS_TEXT : KEYS_ANY;
}

static int keys_kind(const Value *keys, size_t n) {
    int kind = key_kind(keys[0]);
    for (size_t i = 1; i < n && kind != KEYS_ANY; i++) {
        int other = key_kind(keys[i]);
        if (other != kind) kind = kind >= KEYS_TUPLE && other >= KEYS_TUPLE ? KEYS_TUPLE : KEYS_ANY;
    }
    return kind;
}

static uint64_t text_head(const Str *s) {
    uint64_t head = 0;
    for (int64_t i = 0; i < 8; i++) head = head << 8 | (i < s->len ? s->data[i] : 0);
    return head;
}

/* The same as an int of the same order. */
static int64_t signed_head(Value text) { return (int64_t)(text_head(as_str(text)) ^ (uint64_t)1 << 63); }

/* Sorts n items by their keys (the items themselves when keys == items). The array being sorted starts in
 * reverse order and is read back so when `reverse`, which keeps equal items in order. */
#define SORT_AS(NAME, ELEM_TYPE, ...)                                           \
    do {                                                                        \
        ELEM_TYPE *a = lf_buf_alloc(T, (n + n / 2 + 1) * sizeof *a);            \
        if (!a) return false;                                                   \
        for (size_t i = 0; i < n; i++) {                                        \
            size_t from = reverse ? n - 1 - i : i;                              \
            Value key = keys[from];                                             \
            a[i] = (ELEM_TYPE){__VA_ARGS__, .v = items[from]};                  \
        }                                                                       \
        bool ok = NAME##_sort(T, a, a + n, n);                                  \
        for (size_t i = 0; i < n; i++) items[reverse ? n - 1 - i : i] = a[i].v; \
        lf_buf_free(T, a);                                                      \
        return ok;                                                              \
    } while (0)

static bool sort_values(Thread *T, Value *items, const Value *keys, size_t n, bool reverse) {
    switch (keys_kind(keys, n)) {
    case KEYS_INT: SORT_AS(int, IntElem, .key = v_as_int(key));
    case KEYS_FLOAT: SORT_AS(float, FloatElem, .key = v_as_double(key));
    case KEYS_TEXT: SORT_AS(text, TextElem, .head = text_head(as_str(key)), .key = as_str(key));
    case KEYS_TUPLE: SORT_AS(tuple, TupleElem, .head = v_as_int(as_tuple(key)->items[0]), .key = key);
    case KEYS_TEXT_TUPLE: SORT_AS(tuple, TupleElem, .head = signed_head(as_tuple(key)->items[0]), .key = key);
    case KEYS_PAIR:
        SORT_AS(pair, PairElem, .first = v_as_int(as_tuple(key)->items[0]),
                .second = v_as_int(as_tuple(key)->items[1]));
    default: SORT_AS(any, AnyElem, .key = key);
    }
}

/* The keys of n items, owned; NULL: exception. */
static Value *make_keys(Thread *T, Value *items, int64_t n, Value fn) {
    Value *keys = lf_buf_alloc(T, (size_t)n * sizeof *keys);
    for (int64_t i = 0; keys && i < n; i++) {
        keys[i] = lf_call1(T, fn, items[i]);
        if (keys[i] != V_UNDEF) continue;
        while (i-- > 0) lf_release(T, keys[i]);
        lf_buf_free(T, keys);
        keys = NULL;
    }
    return keys;
}

/* The items, references of ours, become the list's again: of a region's, when it lies in one by now. False:
 * some may not, and an exception is set. */
static bool give_back(Thread *T, List *l, Value *items, int64_t n) {
    if (l->h.rid == RID_LOCAL) return true;
    bool ok = lf_may_store_all(T, &l->h, items, (uint32_t)n);
    for (int64_t i = 0; i < n; i++) {
        Value v = items[i];
        items[i] = V_UNDEF;
        if (!ok)
            lf_release(T, v);
        else if (!lf_store(T, &l->h, &items[i], v)) { /* no memory */
            items[i] = V_NONE;
            ok = false;
        }
        if (!ok) items[i] = V_NONE;
    }
    return ok;
}

bool list_sort(Thread *T, Value list, Value key, bool reverse) {
    List *l = as_list(list);
    if (!lf_may_write(T, &l->h)) return false;
    list_settle(l);
    Value *items = l->items;
    int64_t n = l->len, cap = l->cap;
    if (n == 0 || (n == 1 && key == V_UNDEF)) return true;
    l->items = NULL;
    l->len = l->cap = 0;
    Pin pin;
    thread_pin(T, &pin, &l->h);
    lf_take_cut(T, &l->h, items, (size_t)n);
    Value *keys = key == V_UNDEF ? items : make_keys(T, items, n, key);
    bool ok = keys && (n < 2 || sort_values(T, items, keys, (size_t)n, reverse));
    if (keys && keys != items) {
        for (int64_t i = 0; i < n; i++) lf_release(T, keys[i]);
        lf_buf_free(T, keys);
    }
    thread_unpin(T);
    bool modified = l->items != NULL;
    if (modified) list_clear(T, list);
    lf_buf_free(T, l->items);
    Value pending = lf_exc_take(T);
    if (!give_back(T, l, items, n)) ok = false;
    if (pending != V_UNDEF) {
        lf_exc_clear(T);
        lf_exc_restore(T, pending);
    }
    l->items = items;
    l->len = n;
    l->cap = cap;
    if (ok && modified) lf_raise(T, exc_ValueError, "list modified during sort");
    return ok && !modified;
}
