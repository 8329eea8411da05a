/* list.c — lists as the rest of the interpreter makes, reads and changes them.
 *
 * The items lie in one buffer that grows by half; a list that is used as a queue leaves a gap at its front,
 * which is closed when room is needed behind. Stores go through lf_store; a slot beyond `len` holds nothing
 * and is never read. Moving items within the buffer is not a store.
 */
#include "src/objects/containers.h"
#include "src/objects/iterators.h"
#include "src/objects/object_ops.h"
#include "runtime/alloc_inline.h"

Value list_new(Thread *T, int64_t cap) {
    Value *items = NULL;
    if (UNLIKELY(cap > (int64_t)1 << 48)) return lf_no_memory(T);
    if (cap > 0 && !(items = lf_piece_alloc(T, (size_t)cap * sizeof(Value)))) return V_UNDEF;
    List *l = lf_alloc_core(T, SHAPE_LIST, sizeof(List));
    if (UNLIKELY(!l)) {
        lf_buf_free(T, items);
        return V_UNDEF;
    }
    l->len = l->gap = 0;
    l->cap = cap > 0 ? cap : 0;
    l->items = items;
    return v_obj(l);
}

void list_settle(List *l) {
    if (!l->gap) return;
    memmove(l->items - l->gap, l->items, (size_t)l->len * sizeof(Value));
    l->items -= l->gap;
    l->cap += l->gap;
    l->gap = 0;
}

bool list_reserve(Thread *T, List *l, int64_t want) {
    if (want <= l->cap) return true;
    if (UNLIKELY(l->gap)) {
        bool enough = l->gap >= l->len / 2; /* else closing the gap would have to be done again soon */
        list_settle(l);
        if (enough && want <= l->cap) return true;
        if (want <= l->cap) want = l->cap + 1;
    }
    if (want > (int64_t)1 << 48) return lf_no_memory(T), false;
    int64_t cap = l->len ? (want + (want >> 1) + 4) & ~(int64_t)3 : want;
    if (cap < 4) cap = 4;
    Value *items = lf_piece_realloc(T, l->items, (size_t)l->cap * sizeof(Value), (size_t)cap * sizeof(Value));
    if (!items) return false;
    l->items = items;
    l->cap = cap;
    return true;
}

Value list_from(Thread *T, const Value *items, int64_t n) {
    Value v = list_new(T, n);
    if (v == V_UNDEF) return v;
    List *l = as_list(v);
    for (int64_t i = 0; i < n; i++) lf_init(&l->items[i], lf_retain(T, items[i]));
    l->len = n;
    return v;
}

bool list_append(Thread *T, Value list, Value v) {
    List *l = as_list(list);
    if (UNLIKELY(l->len == l->cap || l->h.rid != RID_LOCAL)) {
        if (!lf_may_write(T, &l->h) || !list_reserve(T, l, l->len + 1)) {
            lf_release(T, v);
            return false;
        }
    }
    if (LIKELY(l->h.rid == RID_LOCAL)) {
        l->items[l->len++] = v;
        return true;
    }
    l->items[l->len] = V_UNDEF;
    if (!lf_store(T, &l->h, &l->items[l->len], v)) return false;
    l->len++;
    return true;
}

bool list_insert(Thread *T, Value list, int64_t at, Value v) {
    List *l = as_list(list);
    if (at < 0 && (at += l->len) < 0) at = 0;
    if (at > l->len) at = l->len;
    if (!lf_may_write(T, &l->h) || !list_reserve(T, l, l->len + 1)) {
        lf_release(T, v);
        return false;
    }
    l->items[l->len] = V_UNDEF;
    if (!lf_store(T, &l->h, &l->items[l->len], v)) return false;
    Value stored = l->items[l->len];
    memmove(l->items + at + 1, l->items + at, (size_t)(l->len - at) * sizeof(Value));
    l->items[at] = stored;
    l->len++;
    return true;
}

static bool may_store_all(Thread *T, Obj *own, const Value *items, int64_t n) {
    if (own->rid == RID_LOCAL) return true;
    if (!lf_may_write(T, own)) return false;
    for (int64_t i = 0; i < n; i++)
        if (!lf_may_store(T, own, items[i])) return false;
    return true;
}

/* Appends n items, which are borrowed and not those of a list that stores may change. */
static bool list_extend_array(Thread *T, List *l, const Value *items, int64_t n) {
    if (!may_store_all(T, &l->h, items, n) || !list_reserve(T, l, l->len + n)) return false;
    if (LIKELY(l->h.rid == RID_LOCAL)) {
        Value *to = l->items + l->len;
        for (int64_t i = 0; i < n; i++) lf_init(&to[i], lf_retain(T, items[i]));
        l->len += n;
        return true;
    }
    for (int64_t i = 0; i < n; i++) {
        l->items[l->len] = V_UNDEF;
        if (!lf_store(T, &l->h, &l->items[l->len], lf_retain(T, items[i]))) return false;
        l->len++;
    }
    return true;
}

typedef struct ListFeed {
    Feed f;
    List *list;
} ListFeed;
static bool take_item(Thread *T, Feed *f, Value v) {
    (void)T;
    List *l = ((ListFeed *)f)->list;
    if (l->len == l->cap || l->h.rid != RID_LOCAL) return false; /* what may fail comes later */
    lf_init(&l->items[l->len++], v);
    return true;
}

bool list_extend(Thread *T, Value list, Value iterable) {
    List *l = as_list(list);
    if (is_shape(iterable, SHAPE_LIST)) {
        List *from = as_list(iterable);
        if (from != l) return list_extend_array(T, l, from->items, from->len);
        return lf_may_write(T, &l->h) && list_reserve(T, l, l->len * 2) &&
               list_extend_array(T, l, l->items, l->len);
    }
    if (is_shape(iterable, SHAPE_TUPLE))
        return list_extend_array(T, l, as_tuple(iterable)->items, as_tuple(iterable)->len);
    if (l->h.rid != RID_LOCAL) { /* all or nothing: make the items first */
        Value items = list_from_iterable(T, iterable);
        if (items == V_UNDEF) return false;
        bool ok = list_extend_array(T, l, as_list(items)->items, as_list(items)->len);
        lf_release(T, items);
        return ok;
    }
    Value it = obj_iter(T, iterable);
    if (it == V_UNDEF) return false;
    int64_t hint = obj_length_hint(T, iterable, 8);
    bool ok = hint >= 0 && (hint > (int64_t)1 << 32 || list_reserve(T, l, l->len + hint));
    if (!ok && hint >= 0) { /* too long a promise: grow as items come */
        lf_exc_clear(T);
        ok = true;
    }
    Value (*next)(Thread *, Value) = type_of(it)->slots.next;
    Value v = V_UNDEF;
    if (is_shape(it, SHAPE_GENERATOR)) {
        ListFeed feed = {{take_item}, l};
        while (ok && (v = obj_next_fed(T, it, &feed.f)) != V_UNDEF) ok = list_append(T, list, v);
    } else
        while (ok && (v = next(T, it)) != V_UNDEF) ok = list_append(T, list, v);
    if (ok && lf_failed(T)) ok = lf_exc_caught(T, exc_StopIteration);
    lf_release(T, it);
    if (ok && l->len < l->cap / 2 && l->cap > 32) {
        list_settle(l);
        Value *items = lf_piece_realloc(T, l->items, (size_t)l->cap * sizeof(Value),
                                        (size_t)(l->len ? l->len : 1) * sizeof(Value));
        if (items) l->items = items, l->cap = l->len ? l->len : 1;
    }
    return ok;
}

Value list_from_iterable(Thread *T, Value it) {
    if (is_shape(it, SHAPE_LIST)) return list_from(T, as_list(it)->items, as_list(it)->len);
    if (is_shape(it, SHAPE_TUPLE)) return list_from(T, as_tuple(it)->items, as_tuple(it)->len);
    Value l = list_new(T, 0);
    if (l != V_UNDEF && !list_extend(T, l, it)) lf_clear(T, &l);
    return l;
}

Value list_of_storable(Thread *T, Obj *own, Value iterable) {
    if (own->rid == RID_LOCAL) return lf_retain(T, iterable);
    Value items = list_from_iterable(T, iterable);
    if (items == V_UNDEF || lf_may_store_all(T, own, as_list(items)->items, (uint32_t)as_list(items)->len))
        return items;
    lf_release(T, items);
    return V_UNDEF;
}

static bool no_references(const Value *items, int64_t n) {
    for (int64_t i = 0; i < n; i++)
        if (v_is_obj(items[i])) return false;
    return true;
}

/* Replaces items [from, to) by n others. The removed ones are released after the list is whole again. */
bool list_set_slice(Thread *T, Value list, int64_t from, int64_t to, const Value *items, int64_t n) {
    List *l = as_list(list);
    if (from < 0) from = 0;
    if (from > l->len) from = l->len;
    if (to < from) to = from;
    if (to > l->len) to = l->len;
    int64_t gone = to - from, more = n - gone;
    if (!lf_may_write(T, &l->h) || !may_store_all(T, &l->h, items, n)) return false;
    if (more == 0 && LF_STORES_FREELY(&l->h) && no_references(l->items + from, n)) {
        Value *slots = l->items + from;
        for (int64_t i = 0; i < n; i++) lf_store(T, &l->h, &slots[i], lf_retain(T, items[i]));
        return true;
    }
    Value few[16], *old = few;
    if (gone > 16 && !(old = lf_buf_alloc(T, (size_t)gone * sizeof(Value)))) return false;
    if (more > 0 && !list_reserve(T, l, l->len + more)) {
        if (old != few) lf_buf_free(T, old);
        return false;
    }
    if (gone) memcpy(old, l->items + from, (size_t)gone * sizeof(Value));
    if (more) memmove(l->items + to + more, l->items + to, (size_t)(l->len - to) * sizeof(Value));
    if (LIKELY(l->h.rid == RID_LOCAL)) {
        for (int64_t i = 0; i < n; i++) lf_init(&l->items[from + i], lf_retain(T, items[i]));
        l->len += more;
        for (int64_t i = gone; i-- > 0;) lf_release(T, old[i]);
        if (old != few) lf_buf_free(T, old);
        return true;
    }
    for (int64_t i = 0; i < n; i++) l->items[from + i] = V_UNDEF;
    l->len += more;
    bool ok = true;
    for (int64_t i = 0; i < n; i++) {
        ok &= lf_store(T, &l->h, &l->items[from + i], lf_retain(T, items[i]));
        if (!ok) l->items[from + i] = V_NONE;
    }
    lf_take_cut(T, &l->h, old, (size_t)gone);
    for (int64_t i = gone; i-- > 0;) lf_release(T, old[i]);
    if (old != few) lf_buf_free(T, old);
    return ok;
}

void list_clear(Thread *T, Value list) {
    List *l = as_list(list);
    if (!lf_may_write(T, &l->h)) return;
    list_settle(l);
    Value *items = l->items;
    int64_t n = l->len;
    l->items = NULL;
    l->len = l->cap = 0;
    lf_take_cut(T, &l->h, items, (size_t)n);
    while (n-- > 0) lf_release(T, items[n]);
    lf_buf_free(T, items);
}

Value list_to_tuple(Thread *T, Value list) { return tuple_from(T, as_list(list)->items, as_list(list)->len); }

Value list_slice(Thread *T, Value list, int64_t from, int64_t to) {
    const List *l = as_list(list);
    if (from < 0) from = 0;
    if (to > l->len) to = l->len;
    return from >= to ? list_new(T, 0) : list_from(T, l->items + from, to - from);
}

static bool list_visit(Obj *o, VisitFn fn, void *ctx) {
    List *l = (List *)o;
    for (int64_t i = 0; i < l->len; i++)
        if (v_is_obj(l->items[i]) && !fn(&l->items[i], ctx)) return false;
    return true;
}

static void list_free_parts(Thread *T, Obj *o) {
    List *l = (List *)o;
    if (l->items) lf_buf_free(T, l->items - l->gap);
}

static inline void free_items(Thread *T, const List *l) {
    if (l->items) lf_piece_free(T, l->items - l->gap, (size_t)(l->cap + l->gap) * sizeof(Value));
}

/* Ends it here as long as none of its items but a str ends with it. */
static size_t list_end(Thread *T, Obj *o) {
    List *l = (List *)o;
    for (int64_t i = l->len; i-- > 0;) {
        Value v = l->items[i];
        if (!v_is_obj(v)) continue;
        Obj *item = v_as_obj(v);
        if (item->rid == RID_LOCAL && item->rc == 1 && item->shape != SHAPE_STR) {
            l->len = i + 1;
            return KIND_NOT_ENDED;
        }
        lf_release_obj(T, item);
    }
    free_items(T, l);
    return sizeof *l;
}

static void list_drop(Thread *T, Obj *o) {
    List *l = (List *)o;
    for (int64_t i = l->len; i-- > 0;) {
        Value v = l->items[i];
        if (!v_is_obj(v)) continue;
        l->len = i; /* a finalizer may look */
        lf_release_obj(T, v_as_obj(v));
    }
    free_items(T, l);
}

const Kind kind_list = {.name = "list",
                        .visit = list_visit,
                        .free_parts = list_free_parts,
                        .drop = list_drop,
                        .end = list_end,
                        .flags = KIND_MOVABLE | KIND_FREEZABLE};
