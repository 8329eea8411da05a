/* set.c — the table of set and frozenset.
 *
 * Open addressing as CPython does it: a short linear run from each probed place, then a jump by the perturbed
 * hash; the same growth, so that sets of equal hashes have equal order. A removed entry leaves V_HOLE, which
 * is never used again before the table is rebuilt. A comparison may run code of the program, which may change
 * the table: the look-up then starts again.
 */
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

enum { LINEAR_PROBES = 9, PERTURB_SHIFT = 5, SMALL = 8 };

Value set_new(Thread *T, Type *type) {
    Set *s;
    if (type == type_set)
        s = lf_alloc(T, SHAPE_SET, sizeof(Set));
    else if (type == type_frozenset)
        s = lf_alloc(T, SHAPE_FROZENSET, sizeof(Set));
    else {
        Value v = instance_new(T, type);
        if (v == V_UNDEF) return v;
        s = as_set(v);
    }
    if (!s) return V_UNDEF;
    s->table = s->small;
    s->mask = SMALL - 1;
    s->hash = -1;
    return v_obj(s);
}

bool set_key_hash(Thread *T, Value key, int64_t *out) {
    if (v_is_int(key)) {
        int64_t i = v_as_int(key);
        *out = i == -1 ? -2 : i;
        return true;
    }
    if (is_exact_str(key)) {
        Str *s = as_str(key);
        uint64_t known = str_known_hash(s);
        *out = (int64_t)(known ? known : str_hash(s));
        return true;
    }
    if (obj_hash(T, key, out)) return true;
    if (type_of(T->exc) == exc_TypeError) {
        Value e = lf_exc_take(T);
        lf_raise(T, exc_TypeError, "cannot use '%Q' as a set element (%S)", key, e);
        lf_release(T, e);
    }
    return false;
}

enum { MATCH_NO, MATCH_YES, MATCH_ERROR, MATCH_AGAIN };

/* Is the entry, whose hash agrees but whose word does not, equal to the key? */
static int entry_matches(Thread *T, Set *s, SetEntry *e, Value key) {
    Value k = e->key;
    if (k == V_UNDEF || k == V_HOLE || v_both_int(k, key)) return MATCH_NO;
    if (is_exact_str(k) && is_exact_str(key)) return str_equal(as_str(k), as_str(key)) ? MATCH_YES : MATCH_NO;
    SetEntry *table = s->table;
    lf_retain(T, k);
    int c = obj_equal(T, k, key);
    bool changed = s->table != table || e->key != k;
    lf_release(T, k);
    if (c < 0) return MATCH_ERROR;
    return changed ? MATCH_AGAIN : c ? MATCH_YES : MATCH_NO;
}

/* 1: *out is the entry of the key; 0: *out is the empty entry where it belongs; -1: exception. */
static int set_find(Thread *T, Set *s, Value key, int64_t hash, SetEntry **out) {
again:;
    size_t mask = (size_t)s->mask, at = (size_t)hash & mask;
    uint64_t perturb = (uint64_t)hash;
    for (;;) {
        SetEntry *e = &s->table[at];
        for (int probes = at + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0; probes >= 0; probes--, e++) {
            if (e->key == V_UNDEF) return *out = e, 0;
            if (e->hash != hash) continue;
            if (e->key == key) return *out = e, 1;
            int m = entry_matches(T, s, e, key);
            if (m == MATCH_YES) return *out = e, 1;
            if (m == MATCH_ERROR) return -1;
            if (m == MATCH_AGAIN) goto again;
        }
        perturb >>= PERTURB_SHIFT;
        at = (at * 5 + 1 + perturb) & mask;
    }
}

/* Moves an entry into a table that holds no equal key and no holes. */
static void set_insert_clean(SetEntry *table, size_t mask, SetEntry entry) {
    size_t at = (size_t)entry.hash & mask;
    uint64_t perturb = (uint64_t)entry.hash;
    for (;;) {
        SetEntry *e = &table[at];
        for (int probes = at + LINEAR_PROBES <= mask ? LINEAR_PROBES : 0; probes >= 0; probes--, e++) {
            if (e->key != V_UNDEF) continue;
            *e = entry;
            return;
        }
        perturb >>= PERTURB_SHIFT;
        at = (at * 5 + 1 + perturb) & mask;
    }
}

bool set_resize(Thread *T, Set *s, int64_t min_used) {
    int64_t size = SMALL;
    while (size <= min_used) size <<= 1;
    SetEntry *old = s->table, *table, before[SMALL];
    bool was_small = old == s->small;
    if (size == SMALL) {
        if (was_small) {
            if (s->fill == s->len) return true;
            memcpy(before, old, sizeof before);
            old = before;
        }
        table = s->small;
        memset(table, 0, sizeof s->small);
    } else {
        table = lf_buf_calloc(T, (size_t)size * sizeof *table);
        if (!table) return false;
    }
    for (int64_t i = 0; i <= s->mask; i++)
        if (old[i].key != V_UNDEF && old[i].key != V_HOLE) set_insert_clean(table, (size_t)size - 1, old[i]);
    if (!was_small)
        lf_buf_free(T, old);
    else if (table != s->small)
        memset(s->small, 0, sizeof s->small);
    s->table = table;
    s->mask = size - 1;
    s->fill = s->len;
    return true;
}

static inline int64_t grown(int64_t used) { return used > 50000 ? used * 2 : used * 4; }

bool set_add_hash(Thread *T, Value sv, Value key, int64_t hash) {
    Set *s = as_set(sv);
    if (UNLIKELY(!s->table)) s->table = s->small, s->mask = SMALL - 1;
    SetEntry *e;
    int found = set_find(T, s, key, hash, &e);
    if (found) return found > 0;
    if (!lf_may_write(T, &s->h) || !lf_store(T, &s->h, &e->key, lf_retain(T, key))) return false;
    e->hash = hash;
    s->fill++;
    s->len++;
    if ((uint64_t)s->fill * 5 < (uint64_t)s->mask * 3) return true;
    return set_resize(T, s, grown(s->len));
}

bool set_add(Thread *T, Value s, Value key) {
    int64_t hash;
    return set_key_hash(T, key, &hash) && set_add_hash(T, s, key, hash);
}

int set_contains_hash(Thread *T, Value sv, Value key, int64_t hash) {
    Set *s = as_set(sv);
    SetEntry *e;
    return s->table ? set_find(T, s, key, hash, &e) : 0;
}

int set_contains(Thread *T, Value s, Value key) {
    int64_t hash;
    return set_key_hash(T, key, &hash) ? set_contains_hash(T, s, key, hash) : -1;
}

int set_discard_hash(Thread *T, Value sv, Value key, int64_t hash) {
    Set *s = as_set(sv);
    if (!s->table) return 0;
    SetEntry *e;
    int found = set_find(T, s, key, hash, &e);
    if (found <= 0) return found;
    if (!lf_may_write(T, &s->h)) return -1;
    Value old = e->key;
    if (s->h.rid != RID_LOCAL) {
        lf_retain(T, old);
        lf_store(T, &s->h, &e->key, V_UNDEF);
    }
    e->key = V_HOLE;
    e->hash = -1;
    s->len--;
    lf_release(T, old);
    return 1;
}

int set_discard(Thread *T, Value s, Value key) {
    int64_t hash;
    return set_key_hash(T, key, &hash) ? set_discard_hash(T, s, key, hash) : -1;
}

Value set_pop(Thread *T, Value sv) {
    Set *s = as_set(sv);
    if (s->len == 0) return lf_raise(T, exc_KeyError, "pop from an empty set");
    if (!lf_may_write(T, &s->h)) return V_UNDEF;
    int64_t at = s->finger & s->mask;
    while (s->table[at].key == V_UNDEF || s->table[at].key == V_HOLE) at = at == s->mask ? 0 : at + 1;
    SetEntry *e = &s->table[at];
    Value key = e->key;
    if (s->h.rid != RID_LOCAL) {
        lf_retain(T, key);
        lf_store(T, &s->h, &e->key, V_UNDEF);
    }
    e->key = V_HOLE;
    e->hash = -1;
    s->len--;
    s->finger = at + 1;
    return key;
}

void set_clear(Thread *T, Value sv) {
    Set *s = as_set(sv);
    if (!s->table || !lf_may_write(T, &s->h)) return;
    SetEntry before[SMALL], *old = s->table;
    int64_t mask = s->mask;
    bool small = old == s->small;
    if (small) {
        memcpy(before, old, sizeof before);
        old = before;
    }
    memset(s->small, 0, sizeof s->small);
    s->table = s->small;
    s->mask = SMALL - 1;
    s->len = s->fill = s->finger = 0;
    for (int64_t i = 0; i <= mask; i++)
        if (old[i].key != V_HOLE) lf_take_cut(T, &s->h, &old[i].key, 1);
    for (int64_t i = 0; i <= mask; i++)
        if (old[i].key != V_HOLE) lf_release(T, old[i].key);
    if (!small) lf_buf_free(T, old);
}

/* Into an empty table: entries are known to differ. */
static bool set_fill_clean(Thread *T, Set *s, const Set *from) {
    for (int64_t i = 0; i <= from->mask; i++) {
        Value key = from->table[i].key;
        if (key == V_UNDEF || key == V_HOLE) continue;
        SetEntry e = {lf_retain(T, key), from->table[i].hash};
        if (s->mask == from->mask && from->fill == from->len)
            s->table[i] = e;
        else
            set_insert_clean(s->table, (size_t)s->mask, e);
    }
    s->len = s->fill = from->len;
    return true;
}

static bool set_merge(Thread *T, Value sv, const Set *from) {
    Set *s = as_set(sv);
    if (s == from || from->len == 0) return true;
    if ((uint64_t)(s->fill + from->len) * 5 >= (uint64_t)s->mask * 3 &&
        !set_resize(T, s, (s->len + from->len) * 2))
        return false;
    if (s->fill == 0 && s->h.rid == RID_LOCAL && from->h.rid <= RID_IMMORTAL)
        return set_fill_clean(T, s, from);
    if (s->h.rid != RID_LOCAL) {
        if (!lf_may_write(T, &s->h)) return false;
        int64_t i = 0;
        for (SetEntry *e; (e = set_next_entry(from, &i));)
            if (!lf_may_store(T, &s->h, e->key)) return false;
    }
    int64_t i = 0;
    for (SetEntry *e; (e = set_next_entry(from, &i));) {
        Value key = lf_retain(T, e->key);
        bool ok = set_add_hash(T, sv, key, e->hash);
        lf_release(T, key);
        if (!ok) return false;
    }
    return true;
}

static bool set_merge_dict(Thread *T, Value sv, Value dict) {
    Set *s = as_set(sv);
    const Dict *d = as_dict(dict);
    if ((uint64_t)(s->fill + d->len) * 5 >= (uint64_t)s->mask * 3 && !set_resize(T, s, (s->len + d->len) * 2))
        return false;
    for (uint32_t i = 0; i < d->used; i++) {
        Value key = d->entries[i].key;
        if (key == V_UNDEF) continue;
        lf_retain(T, key);
        bool ok = set_add_hash(T, sv, key, (int64_t)d->entries[i].hash);
        lf_release(T, key);
        if (!ok) return false;
    }
    return true;
}

bool set_update(Thread *T, Value sv, Value iterable) {
    Set *s = as_set(sv);
    if (UNLIKELY(!s->table)) s->table = s->small, s->mask = SMALL - 1;
    if (is_any_set(iterable)) return set_merge(T, sv, as_set(iterable));
    if (s->h.rid == RID_LOCAL && is_shape(iterable, SHAPE_DICT)) return set_merge_dict(T, sv, iterable);
    if (s->h.rid != RID_LOCAL) { /* all or nothing */
        Value items = list_of_storable(T, &s->h, iterable);
        bool ok = items != V_UNDEF;
        for (int64_t i = 0; ok && i < as_list(items)->len; i++) ok = set_add(T, sv, as_list(items)->items[i]);
        lf_release(T, items);
        return ok;
    }
    Value it = obj_iter(T, iterable);
    if (it == V_UNDEF) return false;
    bool ok = true;
    Value key;
    while (ok && (key = obj_next(T, it)) != V_UNDEF) {
        ok = set_add(T, sv, key);
        lf_release(T, key);
    }
    lf_release(T, it);
    return ok && !lf_failed(T);
}

static bool set_visit(Obj *o, VisitFn fn, void *ctx) {
    Set *s = (Set *)o;
    if (!s->table) return true;
    for (int64_t i = 0; i <= s->mask; i++)
        if (v_is_obj(s->table[i].key) && !fn(&s->table[i].key, ctx)) return false;
    return true;
}

static void set_free_parts(Thread *T, Obj *o) {
    Set *s = (Set *)o;
    if (s->table != s->small) lf_buf_free(T, s->table);
}

const Kind kind_set = {
    .name = "set", .visit = set_visit, .free_parts = set_free_parts, .flags = KIND_MOVABLE | KIND_FREEZABLE};
const Kind kind_frozenset = {.name = "frozenset",
                             .visit = set_visit,
                             .free_parts = set_free_parts,
                             .flags = KIND_TUPLE | KIND_MOVABLE | KIND_FREEZABLE};
