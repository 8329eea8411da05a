/* itertools_combine.c — product, permutations, combinations and combinations_with_replacement.
 *
 * `it` is the pool (for product the tuple of pools), `indices` the places of the items of the tuple given
 * last, `step` how many there are, flag: the first tuple was given.
 */
#include "src/modules/itertools.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/int.h"
#include "src/objects/object_ops.h"

static Type *type_product, *type_permutations, *type_combinations, *type_combinations_with_replacement;

static void finish(Thread *T, Tool *t) {
    tool_drop(T, t, &t->it);
    tool_drop(T, t, &t->saved);
}

/* Gives the indices their buffer of n + more; consumes v when that fails. */
static Value with_indices(Thread *T, Value v, int64_t n, int64_t more) {
    if (v == V_UNDEF) return v;
    Tool *t = as_tool(v);
    t->step = n;
    t->indices = lf_buf_calloc(T, (size_t)(n + more + 1) * sizeof(int64_t));
    if (!t->indices) lf_clear(T, &v);
    return v;
}

static bool put(Thread *T, Value tuple, int64_t i, Value item) {
    return lf_store(T, &as_tuple(tuple)->h, &as_tuple(tuple)->items[i], lf_retain(T, item));
}

/* The tuple of the pool's items at the indices. */
static Value pick(Thread *T, Tool *t) {
    Value result = tool_tuple(T, t, t->step);
    const Tuple *pool = as_tuple(t->it);
    for (int64_t i = 0; result != V_UNDEF && i < t->step; i++)
        if (!put(T, result, i, pool->items[t->indices[i]])) lf_clear(T, &result);
    return result;
}

static Value m_sizeof(Thread *T, Value *args, int n) {
    (void)n;
    return int_from_i64(T, (int64_t)sizeof(Tool) + (as_tool(args[0])->step + 1) * (int64_t)sizeof(int64_t));
}
#define SIZEOF_METHOD                                                                       \
    {                                                                                       \
        {"__sizeof__(self, /)", m_sizeof, "The memory of the iterator in bytes.", 0}, { 0 } \
    }

/* --- product --- */

static Value product_make(Thread *T, Value *args, int n) {
    (void)n;
    int64_t repeat;
    const Tuple *from = as_tuple(args[1]);
    if (!obj_as_index(T, args[2], &repeat, exc_OverflowError)) return V_UNDEF;
    if (repeat < 0) return lf_raise(T, exc_ValueError, "repeat argument cannot be negative");
    int64_t all;
    if (__builtin_mul_overflow(from->len, repeat, &all) || all > INT32_MAX)
        return lf_raise(T, exc_OverflowError, "repeat argument too large");
    Value pools = tuple_new(T, all);
    for (int64_t i = 0; pools != V_UNDEF && repeat && i < from->len; i++) {
        Value pool = tuple_from_iterable(T, from->items[i]);
        if (pool == V_UNDEF) {
            lf_clear(T, &pools);
            break;
        }
        for (int64_t k = 0; k < repeat; k++)
            lf_init(&as_tuple(pools)->items[k * from->len + i], lf_retain(T, pool));
        lf_release(T, pool);
    }
    return with_indices(T, tool_new(T, args[0], pools, V_NONE), all, 0);
}

static Value product_next(Thread *T, Value self) {
    Tool *t = as_tool(self);
    if (t->it == V_UNDEF) return V_UNDEF;
    const Tuple *pools = as_tuple(t->it);
    int64_t i = pools->len - 1;
    if (t->flag) {
        for (; i >= 0; i--) { /* count up as an odometer does */
            if (++t->indices[i] < as_tuple(pools->items[i])->len) break;
            t->indices[i] = 0;
        }
        if (i < 0) return finish(T, t), V_UNDEF;
    } else {
        for (i = 0; i < pools->len; i++)
            if (as_tuple(pools->items[i])->len == 0) return finish(T, t), V_UNDEF;
        t->flag = true;
    }
    Value result = tool_tuple(T, t, pools->len);
    for (i = 0; result != V_UNDEF && i < pools->len; i++)
        if (!put(T, result, i, as_tuple(pools->items[i])->items[t->indices[i]])) lf_clear(T, &result);
    return result;
}

static const MethodDef product_methods[] = SIZEOF_METHOD;
TOOL_TYPE(product, "All tuples of an item of each iterable, as nested loops give them.",
          "product(cls, /, *iterables, repeat=1)", product_make, product_next)

/* --- permutations: the indices of the whole pool, followed by a count for each place --- */

static Value permutations_make(Thread *T, Value *args, int n) {
    (void)n;
    Value pool = tuple_from_iterable(T, args[1]);
    if (pool == V_UNDEF) return pool;
    int64_t len = as_tuple(pool)->len, r = len;
    bool ok = true;
    if (args[2] != V_NONE) {
        ok = is_int(args[2]);
        if (!ok)
            lf_raise(T, exc_TypeError, "Expected int as r");
        else
            ok = obj_as_index(T, args[2], &r, exc_OverflowError);
    }
    if (ok && r < 0) {
        lf_raise(T, exc_ValueError, "r must be non-negative");
        ok = false;
    }
    if (!ok) {
        lf_release(T, pool);
        return V_UNDEF;
    }
    int64_t counts = r > len ? 0 : r;
    Value v = with_indices(T, tool_new(T, args[0], pool, V_NONE), len, counts);
    if (v == V_UNDEF) return v;
    Tool *t = as_tool(v);
    t->step = counts;
    for (int64_t i = 0; i < len; i++) t->indices[i] = i;
    for (int64_t i = 0; i < counts; i++) t->indices[len + i] = len - i;
    if (r > len) finish(T, t);
    return v;
}

static Value permutations_next(Thread *T, Value self) {
    Tool *t = as_tool(self);
    if (t->it == V_UNDEF) return V_UNDEF;
    if (!t->flag) {
        t->flag = true;
        return pick(T, t);
    }
    int64_t n = as_tuple(t->it)->len, *places = t->indices, *counts = places + n, i;
    for (i = t->step - 1; i >= 0; i--) {
        int64_t first = places[i];
        if (--counts[i] == 0) { /* all were at this place: back to the start, go on to the left */
            memmove(places + i, places + i + 1, (size_t)(n - 1 - i) * sizeof *places);
            places[n - 1] = first;
            counts[i] = n - i;
            continue;
        }
        places[i] = places[n - counts[i]];
        places[n - counts[i]] = first;
        return pick(T, t);
    }
    finish(T, t);
    return V_UNDEF;
}

static const MethodDef permutations_methods[] = SIZEOF_METHOD;
TOOL_TYPE(permutations, "All orders of r of the items.", "permutations(cls, iterable, r=None)",
          permutations_make, permutations_next)

/* --- combinations --- */

static Value choose_make(Thread *T, Value *args, bool again) {
    Value pool = tuple_from_iterable(T, args[1]);
    int64_t r;
    if (pool == V_UNDEF) return pool;
    bool ok = obj_as_index(T, args[2], &r, exc_OverflowError);
    if (ok && r < 0) {
        lf_raise(T, exc_ValueError, "r must be non-negative");
        ok = false;
    }
    if (!ok) {
        lf_release(T, pool);
        return V_UNDEF;
    }
    int64_t len = as_tuple(pool)->len;
    bool none = again ? len == 0 && r > 0 : r > len;
    Value v = with_indices(T, tool_new(T, args[0], pool, V_NONE), none ? 0 : r, 0);
    if (v == V_UNDEF) return v;
    Tool *t = as_tool(v);
    for (int64_t i = 0; i < t->step && !again; i++) t->indices[i] = i;
    if (none) finish(T, t);
    return v;
}

static Value combinations_make(Thread *T, Value *args, int n) {
    (void)n;
    return choose_make(T, args, false);
}

static Value replacement_make(Thread *T, Value *args, int n) {
    (void)n;
    return choose_make(T, args, true);
}

/* Moves the last index on that can go on; the ones after it follow it closely, or stand on it when items may
 * repeat. */
static Value choose_next(Thread *T, Tool *t, bool again) {
    if (t->it == V_UNDEF) return V_UNDEF;
    if (!t->flag) {
        t->flag = true;
        return pick(T, t);
    }
    int64_t n = as_tuple(t->it)->len, r = t->step, i = r - 1;
    while (i >= 0 && t->indices[i] == (again ? n - 1 : i + n - r)) i--;
    if (i < 0) return finish(T, t), V_UNDEF;
    int64_t to = ++t->indices[i];
    for (i++; i < r; i++) t->indices[i] = again ? to : ++to;
    return pick(T, t);
}

static Value combinations_next(Thread *T, Value self) { return choose_next(T, as_tool(self), false); }
static Value replacement_next(Thread *T, Value self) { return choose_next(T, as_tool(self), true); }

static const MethodDef combinations_methods[] = SIZEOF_METHOD;
TOOL_TYPE(combinations, "All ways to take r of the items, in order.", "combinations(cls, iterable, r)",
          combinations_make, combinations_next)

static const MethodDef combinations_with_replacement_methods[] = SIZEOF_METHOD;
TOOL_TYPE(combinations_with_replacement, "All ways to take r of the items, each as often as one likes.",
          "combinations_with_replacement(cls, iterable, r)", replacement_make, replacement_next)
