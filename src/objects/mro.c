/* The method resolution order (C3), and the tables of subclasses. */
#include "src/objects/type_impl.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/str.h"

/* ---- C3 ------------------------------------------------------------------------------------------- */

typedef struct Order {
    Value *items;
    int64_t len, at;
} Order;

static bool in_tail(const Order *o, Value c) {
    for (int64_t i = o->at + 1; i < o->len; i++)
        if (o->items[i] == c) return true;
    return false;
}

/* The next class of the merge: the first head that no order names later on. V_UNDEF: none. */
static Value next_head(const Order *orders, int64_t n) {
    for (int64_t i = 0; i < n; i++) {
        if (orders[i].at == orders[i].len) continue;
        Value c = orders[i].items[orders[i].at];
        bool later = false;
        for (int64_t k = 0; k < n && !later; k++) later = in_tail(&orders[k], c);
        if (!later) return c;
    }
    return V_UNDEF;
}

static void inconsistent(Thread *T, const Order *orders, int64_t n) {
    StrBuilder b;
    sb_init(&b, T);
    sb_c(&b, "Cannot create a consistent method resolution order (MRO) for bases ");
    Value named[64];
    int64_t nnamed = 0;
    for (int64_t i = 0; i < n; i++) {
        if (orders[i].at == orders[i].len) continue;
        Value c = orders[i].items[orders[i].at];
        bool known = false;
        for (int64_t k = 0; k < nnamed; k++) known |= named[k] == c;
        if (known || nnamed == 64) continue;
        if (nnamed) sb_c(&b, ", ");
        sb_str(&b, as_type(c)->name);
        named[nnamed++] = c;
    }
    Value text = sb_done(&b);
    if (text == V_UNDEF) return;
    lf_raise_arg(T, exc_TypeError, text);
    lf_release(T, text);
}

static bool no_duplicates(Thread *T, Value bases) {
    const Tuple *b = as_tuple(bases);
    for (int64_t i = 0; i < b->len; i++)
        for (int64_t k = i + 1; k < b->len; k++)
            if (b->items[i] == b->items[k]) {
                lf_raise(T, exc_TypeError, "duplicate base class %S", as_type(b->items[i])->name);
                return false;
            }
    return true;
}

/* One base: its order behind the class. */
static Value single(Thread *T, Type *t, const Type *base) {
    const Tuple *order = as_tuple(base->mro);
    Value mro = tuple_new(T, order->len + 1);
    if (mro == V_UNDEF) return V_UNDEF;
    lf_init(&as_tuple(mro)->items[0], lf_retain(T, v_obj(t)));
    for (int64_t i = 0; i < order->len; i++)
        lf_init(&as_tuple(mro)->items[i + 1], lf_retain(T, order->items[i]));
    return mro;
}

static Value merge(Thread *T, Type *t, Order *orders, int64_t n, Value *out) {
    int64_t len = 0;
    out[len++] = v_obj(t);
    for (;;) {
        bool done = true;
        for (int64_t i = 0; i < n; i++) done &= orders[i].at == orders[i].len;
        if (done) return tuple_from(T, out, len);
        Value c = next_head(orders, n);
        if (c == V_UNDEF) {
            inconsistent(T, orders, n);
            return V_UNDEF;
        }
        out[len++] = c;
        for (int64_t i = 0; i < n; i++)
            if (orders[i].at < orders[i].len && orders[i].items[orders[i].at] == c) orders[i].at++;
    }
}

Value mro_compute(Thread *T, Type *t, Value bases) {
    Tuple *b = as_tuple(bases);
    if (b->len == 1) return single(T, t, as_type(b->items[0]));
    if (!no_duplicates(T, bases)) return V_UNDEF;
    int64_t total = 1;
    for (int64_t i = 0; i < b->len; i++) total += as_tuple(as_type(b->items[i])->mro)->len;
    Order *orders = lf_buf_alloc(T, ((size_t)b->len + 1) * sizeof *orders);
    Value *out = lf_buf_alloc(T, (size_t)total * sizeof *out);
    Value mro = V_UNDEF;
    if (orders && out) {
        for (int64_t i = 0; i < b->len; i++) {
            Tuple *order = as_tuple(as_type(b->items[i])->mro);
            orders[i] = (Order){order->items, order->len, 0};
        }
        orders[b->len] = (Order){b->items, b->len, 0};
        mro = merge(T, t, orders, b->len + 1, out);
    }
    lf_buf_free(T, orders);
    lf_buf_free(T, out);
    return mro;
}

/* ---- subclasses -----------------------------------------------------------------------------------
 *
 * A table a thread, from class to the classes derived from it here. Nothing is counted: a class leaves the
 * lists of its bases when it dies, and its bases outlive it.
 */

typedef struct SubclassEntry {
    Type *base;
    Type **subs;
    uint32_t n, cap;
} SubclassEntry;

typedef struct SubclassTable {
    uint32_t used,
        cap; /* open addressing; entries of dead bases stay as tombstones with base NULL and cap 1 */
    SubclassEntry *entries;
} SubclassTable;

static uint32_t base_hash(const Type *t) { return (uint32_t)((uintptr_t)t >> 4) * 2654435761u; }

static SubclassEntry *find_entry(const SubclassTable *table, const Type *base) {
    if (!table || !table->cap) return NULL;
    for (uint32_t i = base_hash(base) >> 7 & (table->cap - 1);; i = (i + 1) & (table->cap - 1)) {
        SubclassEntry *e = &table->entries[i];
        if (e->base == base) return e;
        if (!e->base && !e->cap) return NULL;
    }
}

static bool grow_table(Thread *T, SubclassTable *table) {
    SubclassTable bigger = {0, table->cap ? table->cap * 2 : 64, NULL};
    bigger.entries = lf_buf_calloc(T, bigger.cap * sizeof(SubclassEntry));
    if (!bigger.entries) return false;
    for (uint32_t i = 0; i < table->cap; i++) {
        if (!table->entries[i].base) continue;
        uint32_t k = base_hash(table->entries[i].base) >> 7 & (bigger.cap - 1);
        while (bigger.entries[k].base) k = (k + 1) & (bigger.cap - 1);
        bigger.entries[k] = table->entries[i];
        bigger.used++;
    }
    lf_buf_free(T, table->entries);
    *table = bigger;
    return true;
}

bool subclasses_add(Thread *T, Type *base, Type *sub) {
    if (!T->subclasses && !(T->subclasses = lf_buf_calloc(T, sizeof(SubclassTable)))) return false;
    SubclassTable *table = T->subclasses;
    SubclassEntry *e = find_entry(table, base);
    if (!e) {
        if (2 * (table->used + 1) > table->cap && !grow_table(T, table)) return false;
        uint32_t i = base_hash(base) >> 7 & (table->cap - 1);
        while (table->entries[i].base || table->entries[i].cap) i = (i + 1) & (table->cap - 1);
        e = &table->entries[i];
        *e = (SubclassEntry){base, NULL, 0, 0};
        table->used++;
    }
    if (e->n == e->cap) {
        uint32_t cap = e->cap ? e->cap * 2 : 4;
        Type **subs = lf_buf_realloc(T, e->subs, cap * sizeof *subs);
        if (!subs) return false;
        e->subs = subs;
        e->cap = cap;
    }
    e->subs[e->n++] = sub;
    return true;
}

void subclasses_remove(Thread *T, Type *base, Type *sub) {
    SubclassEntry *e = find_entry(T->subclasses, base);
    if (!e) return;
    for (uint32_t i = 0; i < e->n; i++) {
        if (e->subs[i] != sub) continue;
        memmove(&e->subs[i], &e->subs[i + 1], (e->n - i - 1) * sizeof *e->subs);
        e->n--;
        return;
    }
}

void subclasses_forget(Thread *T, Type *base) {
    SubclassEntry *e = find_entry(T->subclasses, base);
    if (!e) return;
    lf_buf_free(T, e->subs);
    *e = (SubclassEntry){NULL, NULL, 0, 1};
}

void subclasses_free(Thread *T) {
    SubclassTable *table = T->subclasses;
    for (uint32_t i = 0; table && i < table->cap; i++) lf_buf_free(T, table->entries[i].subs);
    if (table) lf_buf_free(T, table->entries);
    lf_buf_free(T, table);
    T->subclasses = NULL;
}

bool subclasses_each(Thread *T, Type *base, bool (*fn)(Thread *T, Type *sub, void *ctx), void *ctx) {
    for (uint32_t i = 0;; i++) { /* the table may move meanwhile */
        SubclassEntry *e = find_entry(T->subclasses, base);
        if (!e || i >= e->n) return true;
        if (!fn(T, e->subs[i], ctx)) return false;
    }
}

static bool append_sub(Thread *T, Type *sub, void *ctx) {
    return list_append(T, *(Value *)ctx, lf_retain(T, v_obj(sub)));
}

Value subclasses_list(Thread *T, Type *base) {
    Value list = list_new(T, 0);
    if (list == V_UNDEF) return V_UNDEF;
    if (subclasses_each(T, base, append_sub, &list)) return list;
    lf_release(T, list);
    return V_UNDEF;
}
