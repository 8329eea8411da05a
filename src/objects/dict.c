/* dict.c — the table of a dict: entries in insertion order and an index of their places.
 *
 * Up to DICT_SMALL entries there is no index and a look-up walks the entries. Above, the index holds the
 * entry's number plus one in the smallest width that fits, probed as CPython does; the upper bits that a wide
 * one does not need hold bits of the hash, so that most probes of other keys do not read their entries. A
 * removed entry stays in the array with its key V_UNDEF until the table is rebuilt, so the index needs no
 * tombstones: an index slot that leads to a removed entry is just not a match. An entry cut off the end
 * leaves a stale index slot behind; `stale` counts them, and entries in the array plus stale slots never
 * exceed `cap`, hence every probe ends at an empty slot.
 *
 * A comparison may run code of the program, which may change the table: the look-up then starts again.
 */
#include "src/objects/containers.h"
#include "src/objects/call.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/objects/int.h"
#include "runtime/alloc_inline.h"

#include <stdatomic.h>

enum { DICT_SMALL = 8, DICT_MIN_LOG = 5, FIND_MISSING = -1, FIND_ERROR = -2 };

/* Versions are handed out to all threads, since dicts travel; 0 is never given. */
static _Atomic(uint32_t) next_version = 1;

static inline bool is_name(Value v) { return is_exact_str(v) && as_str(v)->interned; }

bool dict_key_hash(Thread *T, Value key, int64_t *out) {
    if (obj_hash(T, key, out)) return true;
    if (type_of(T->exc) == exc_TypeError) {
        Value e = lf_exc_take(T);
        lf_raise(T, exc_TypeError, "cannot use '%Q' as a dict key (%S)", key, e);
        lf_release(T, e);
    }
    return false;
}

/* The hash of a str, which is known most of the time. */
static inline uint64_t text_hash(Str *s) {
    uint64_t known = str_known_hash(s);
    return LIKELY(known != 0) ? known : str_hash(s);
}

static inline bool key_hash(Thread *T, Value key, uint64_t *out) {
    if (v_is_int(key)) {
        int64_t i = v_as_int(key);
        *out = (uint64_t)(i == -1 ? -2 : i);
        return true;
    }
    if (is_exact_str(key)) {
        *out = text_hash(as_str(key));
        return true;
    }
    int64_t h;
    if (!dict_key_hash(T, key, &h)) return false;
    *out = (uint64_t)h;
    return true;
}

/* --- the index --- */

static inline unsigned index_width(unsigned log) { return log <= 8 ? 1 : log <= 16 ? 2 : 4; }

static inline uint32_t index_get(const Dict *d, size_t i) {
    if (d->log_index <= 8) return ((const uint8_t *)d->index)[i];
    if (d->log_index <= 16) return ((const uint16_t *)d->index)[i];
    return ((const uint32_t *)d->index)[i];
}

static inline void index_put(Dict *d, size_t i, uint32_t v) {
    if (d->log_index <= 8)
        ((uint8_t *)d->index)[i] = (uint8_t)v;
    else if (d->log_index <= 16)
        ((uint16_t *)d->index)[i] = (uint16_t)v;
    else
        ((uint32_t *)d->index)[i] = v;
}

#define PROBE(d, hash)                                                 \
    size_t mask = ((size_t)1 << (d)->log_index) - 1, at = (hash)&mask; \
    for (uint64_t perturb = (hash);; perturb >>= 5, at = (at * 5 + perturb + 1) & mask)

/* The bits of an index slot that number the entry; the others, if any, are the key's tag. */
static inline uint32_t place_bits(const Dict *d) {
    return d->log_index <= 16 ? UINT32_MAX : (uint32_t)(((uint64_t)1 << d->log_index) - 1);
}

static inline uint32_t tag_of(uint64_t hash, uint32_t places) {
    return (uint32_t)((hash * 0x9E3779B97F4A7C15u) >> 32) & ~places;
}

static void index_add(Dict *d, uint64_t hash, uint32_t entry) {
    uint32_t slot = (entry + 1) | tag_of(hash, place_bits(d));
    PROBE(d, hash) {
        if (index_get(d, at) == 0) {
            index_put(d, at, slot);
            return;
        }
    }
}

/* The same when there may be removed entries: the slot of one serves again, or a key that is removed and
 * added over and over would make its own way longer. */
static void index_add_again(Dict *d, uint64_t hash, uint32_t entry) {
    uint32_t places = place_bits(d), slot = (entry + 1) | tag_of(hash, places);
    PROBE(d, hash) {
        uint32_t e = index_get(d, at) & places;
        if (e == 0 || (e <= d->used && d->entries[e - 1].key == V_UNDEF)) {
            index_put(d, at, slot);
            return;
        }
    }
}

static inline void free_entries(Thread *T, const Dict *d) {
    if (d->entries) lf_piece_free(T, d->entries, d->cap * sizeof *d->entries);
}
static inline void free_index(Thread *T, const Dict *d) {
    if (d->log_index) lf_piece_free(T, d->index, ((size_t)1 << d->log_index) * index_width(d->log_index));
}

static uint32_t cap_of_log(unsigned log) { return (uint32_t)(((uint64_t)1 << log) * 2 / 3); }

/* Room for `want` entries at least, removed ones dropped. The order stays, the places may change. */
static bool dict_rebuild(Thread *T, Dict *d, uint64_t want) {
    unsigned log = 0;
    uint32_t cap = want <= 4 ? 4 : DICT_SMALL;
    if (want > DICT_SMALL) {
        for (log = DICT_MIN_LOG; log < 33 && cap_of_log(log) < want; log++) {}
        if (log >= 33) return lf_no_memory(T), false;
        cap = cap_of_log(log);
    }
    void *index = NULL;
    if (log) {
        size_t size = ((size_t)1 << log) * index_width(log);
        index = lf_piece_alloc(T, size);
        if (!index) return false;
        memset(index, 0, size);
    }
    DictEntry *entries = d->entries;
    if (cap != d->cap) {
        bool dense = d->len == d->used;
        size_t size = cap * sizeof *entries;
        entries = dense && cap > d->cap ? lf_piece_realloc(T, d->entries, d->cap * sizeof *entries, size)
                                        : lf_piece_alloc(T, size);
        if (!entries) {
            lf_buf_free(T, index);
            return false;
        }
        if (dense && cap > d->cap) d->entries = entries;
    }
    if (entries != d->entries || d->len != d->used) {
        uint32_t n = 0;
        for (uint32_t i = 0; i < d->used; i++)
            if (d->entries[i].key != V_UNDEF) entries[n++] = d->entries[i];
        if (entries != d->entries) free_entries(T, d);
        d->entries = entries;
        d->used = n;
        d->skip = 0;
    }
    free_index(T, d);
    d->index = index;
    d->log_index = (uint8_t)log;
    d->cap = cap;
    d->stale = 0;
    d->version = 0;
    if (log)
        for (uint32_t i = 0; i < d->used; i++) index_add(d, entries[i].hash, i);
    return true;
}

static bool dict_grow(Thread *T, Dict *d) {
    enum { FIRST = 4 };
    uint64_t want = (uint64_t)d->len * 2;
    if (d->cap == 0) {
        d->entries = lf_piece_alloc(T, FIRST * sizeof *d->entries);
        if (!d->entries) return false;
        d->cap = FIRST;
        return true;
    }
    if (d->len >= UINT32_MAX - 1) return lf_no_memory(T), false;
    return dict_rebuild(T, d, want > d->len ? want : (uint64_t)d->len + 1);
}

/* --- looking up --- */

int64_t dict_find_str(const Dict *d, Value name) {
    const DictEntry *entries = d->entries;
    if (LIKELY(d->str_keys)) {
        if (!d->log_index) {
            for (uint32_t i = 0; i < d->used; i++)
                if (entries[i].key == name) return i;
            return FIND_MISSING;
        }
        uint64_t hash = text_hash(as_str(name));
        uint32_t places = place_bits(d);
        PROBE(d, hash) {
            uint32_t e = index_get(d, at) & places;
            if (e == 0) return FIND_MISSING;
            if (entries[e - 1].key == name) return e - 1;
        }
    }
    uint64_t hash = text_hash(as_str(name));
    if (!d->log_index) {
        for (uint32_t i = 0; i < d->used; i++) {
            Value k = entries[i].key;
            if (k == name || (entries[i].hash == hash && k != V_UNDEF && is_exact_str(k) &&
                              str_equal(as_str(k), as_str(name))))
                return i;
        }
        return FIND_MISSING;
    }
    uint32_t places = place_bits(d);
    PROBE(d, hash) {
        uint32_t e = index_get(d, at) & places;
        if (e == 0) return FIND_MISSING;
        Value k = entries[e - 1].key;
        if (k == name || (entries[e - 1].hash == hash && k != V_UNDEF && is_exact_str(k) &&
                          str_equal(as_str(k), as_str(name))))
            return e - 1;
    }
}

enum { MATCH_NO, MATCH_YES, MATCH_ERROR, MATCH_AGAIN };

/* Tuples of the same ints and objects are equal without asking anybody. */
static bool same_items(Value a, Value b) {
    const Tuple *x = as_tuple(a), *y = as_tuple(b);
    if (x->len != y->len) return false;
    for (int64_t i = 0; i < x->len; i++)
        if (x->items[i] != y->items[i] || v_is_double(x->items[i])) return false;
    return true;
}

/* Does the entry, whose hash agrees, hold the key? */
static int entry_matches(Thread *T, Dict *d, uint32_t i, Value key) {
    Value k = d->entries[i].key;
    if (is_shape(k, SHAPE_TUPLE) && is_shape(key, SHAPE_TUPLE) && same_items(k, key)) return MATCH_YES;
    const DictEntry *entries = d->entries;
    lf_retain(T, k);
    int c = obj_equal(T, k, key);
    bool changed = d->entries != entries || i >= d->used || d->entries[i].key != k;
    lf_release(T, k);
    if (c < 0) return MATCH_ERROR;
    return changed ? MATCH_AGAIN : c ? MATCH_YES : MATCH_NO;
}

/* What the hash and the words of two keys do not tell: MATCH_NO for different ints, the chars of two strs. */
static inline int keys_match(Thread *T, Dict *d, uint32_t i, Value key, bool text) {
    Value k = d->entries[i].key;
    if (text && is_exact_str(k)) return str_equal(as_str(k), as_str(key)) ? MATCH_YES : MATCH_NO;
    if (v_both_int(k, key)) return MATCH_NO;
    return entry_matches(T, d, i, key);
}

static int64_t dict_find_general(Thread *T, Dict *d, Value key, uint64_t hash);

/* Looks up a key that is a plain str, as long as no key of another kind has its hash. */
static int64_t dict_find_text(Thread *T, Dict *d, Value key, uint64_t hash) {
    const Str *name = as_str(key);
    uint32_t places = place_bits(d), tag = tag_of(hash, places);
    PROBE(d, hash) {
        uint32_t i = index_get(d, at);
        if (i == 0) return FIND_MISSING;
        if ((i & ~places) != tag) continue;
        i = (i & places) - 1;
        const DictEntry *e = &d->entries[i];
        if (e->key == key) return i;
        if (e->hash != hash || e->key == V_UNDEF) continue;
        if (UNLIKELY(!is_exact_str(e->key))) return dict_find_general(T, d, key, hash);
        const Str *k = as_str(e->key);
        if (k->len == name->len && k->width == name->width && str_equal_chars(k, name)) return i;
    }
}

static int64_t dict_find_general(Thread *T, Dict *d, Value key, uint64_t hash) {
    bool text = is_exact_str(key);
again:
    if (!d->log_index) {
        for (uint32_t i = 0; i < d->used; i++) {
            DictEntry *e = &d->entries[i];
            if (e->key == key) return i;
            if (e->hash != hash || e->key == V_UNDEF) continue;
            int m = keys_match(T, d, i, key, text);
            if (m == MATCH_YES) return i;
            if (m == MATCH_ERROR) return FIND_ERROR;
            if (m == MATCH_AGAIN) goto again;
        }
        return FIND_MISSING;
    }
    uint32_t places = place_bits(d), tag = tag_of(hash, places);
    PROBE(d, hash) {
        uint32_t i = index_get(d, at);
        if (i == 0) return FIND_MISSING;
        if ((i & ~places) != tag) continue;
        i = (i & places) - 1;
        DictEntry *e = &d->entries[i];
        if (e->key == key) return i;
        if (e->hash != hash || e->key == V_UNDEF) continue;
        int m = keys_match(T, d, i, key, text);
        if (m == MATCH_YES) return i;
        if (m == MATCH_ERROR) return FIND_ERROR;
        if (m == MATCH_AGAIN) goto again;
    }
}

static inline int64_t dict_find(Thread *T, Dict *d, Value key, uint64_t hash) {
    if (d->used == 0) return FIND_MISSING;
    if (d->str_keys && is_name(key)) return dict_find_str(d, key);
    if (is_exact_str(key) && d->log_index) return dict_find_text(T, d, key, hash);
    return dict_find_general(T, d, key, hash);
}

Value dict_get_str(const Dict *d, Value name) {
    int64_t i = dict_find_str(d, name);
    return i < 0 ? V_UNDEF : d->entries[i].value;
}

Value dict_get_hash(Thread *T, Value dv, Value key, int64_t hash) {
    Dict *d = as_dict(dv);
    int64_t i = dict_find(T, d, key, (uint64_t)hash);
    return i < 0 ? V_UNDEF : d->entries[i].value;
}

Value dict_get(Thread *T, Value dv, Value key) {
    Dict *d = as_dict(dv);
    uint64_t hash;
    if (!key_hash(T, key, &hash)) return V_UNDEF;
    int64_t i = dict_find(T, d, key, hash);
    return i < 0 ? V_UNDEF : d->entries[i].value;
}

uint32_t dict_keys_version(Dict *d) {
    uint32_t v = __atomic_load_n(&d->version, __ATOMIC_RELAXED);
    if (v) return v;
    do v = atomic_fetch_add_explicit(&next_version, 1, memory_order_relaxed);
    while (v == 0);
    __atomic_store_n(&d->version, v, __ATOMIC_RELAXED);
    return v;
}

/* --- changing --- */

/* Local and immortal values go into a local dict without more ado. */
static inline bool is_plain(Value v) { return !v_is_obj(v) || v_as_obj(v)->rid <= RID_IMMORTAL; }

static bool store_entry(Thread *T, Dict *d, DictEntry *e, Value key, Value v) {
    e->key = e->value = V_UNDEF;
    if (!lf_store(T, &d->h, &e->key, lf_retain(T, key))) return false;
    if (lf_store(T, &d->h, &e->value, lf_retain(T, v))) return true;
    lf_store(T, &d->h, &e->key, V_UNDEF);
    return false;
}

/* Appends an entry; the key is known to be absent. key and v are borrowed. */
static bool dict_insert(Thread *T, Dict *d, Value key, uint64_t hash, Value v) {
    bool plain = d->h.rid == RID_LOCAL && is_plain(key) && is_plain(v);
    if (!plain && (!lf_may_write(T, &d->h) || !lf_may_store(T, &d->h, key) || !lf_may_store(T, &d->h, v)))
        return false;
    if (d->used + d->stale >= d->cap && !dict_grow(T, d)) return false;
    uint32_t i = d->used;
    DictEntry *e = &d->entries[i];
    e->hash = hash;
    if (LIKELY(plain)) {
        lf_init(&e->key, lf_retain(T, key));
        lf_init(&e->value, lf_retain(T, v));
    } else if (!store_entry(T, d, e, key, v))
        return false;
    if (i == 0)
        d->str_keys = is_name(key);
    else if (d->str_keys && !is_name(key))
        d->str_keys = 0;
    d->used = i + 1;
    d->len++;
    d->version = 0;
    if (d->log_index) (d->len == d->used ? index_add : index_add_again)(d, hash, i);
    return true;
}

static bool dict_put(Thread *T, Dict *d, Value key, uint64_t hash, Value v) {
    int64_t i = dict_find(T, d, key, hash);
    if (LIKELY(i >= 0)) return lf_store(T, &d->h, &d->entries[i].value, lf_retain(T, v));
    return i == FIND_MISSING && dict_insert(T, d, key, hash, v);
}

bool dict_set_hash(Thread *T, Value d, Value key, int64_t hash, Value v) {
    return dict_put(T, as_dict(d), key, (uint64_t)hash, v);
}

bool dict_set(Thread *T, Value d, Value key, Value v) {
    uint64_t hash;
    return key_hash(T, key, &hash) && dict_put(T, as_dict(d), key, hash, v);
}

bool dict_set_str(Thread *T, Value dv, Value name, Value v) {
    Dict *d = as_dict(dv);
    int64_t i = dict_find_str(d, name);
    if (LIKELY(i >= 0)) return lf_store(T, &d->h, &d->entries[i].value, lf_retain(T, v));
    return dict_insert(T, d, name, text_hash(as_str(name)), v);
}

bool dict_set_c(Thread *T, Value d, const char *name, Value v) {
    Value key = str_intern_c(T, name);
    bool ok = key != V_UNDEF && dict_set_str(T, d, key, v);
    lf_release(T, v);
    return ok;
}

/* An entry of the first block that may have live ones was deleted. */
static void skip_deleted(Dict *d) {
    uint32_t at = dict_first(d);
    while (at < d->used && d->entries[at].key == V_UNDEF) at++;
    at /= DICT_SKIP;
    d->skip = (uint16_t)(at < UINT16_MAX ? at : UINT16_MAX);
}

/* Takes entry i out of the table; its key and value are released last. */
static bool dict_remove_at(Thread *T, Dict *d, uint32_t i) {
    if (!lf_may_write(T, &d->h)) return false;
    DictEntry *e = &d->entries[i];
    Value key = e->key, value = e->value;
    d->len--;
    d->version = 0;
    if (d->h.rid != RID_LOCAL) {
        /* the slots must be emptied where they are: the region counts them */
        lf_retain(T, key);
        lf_retain(T, value);
        lf_store(T, &d->h, &e->key, V_UNDEF);
        lf_store(T, &d->h, &e->value, V_UNDEF);
    }
    e->key = e->value = V_UNDEF;
    if (i / DICT_SKIP == d->skip) skip_deleted(d);
    lf_release(T, key);
    lf_release(T, value);
    return true;
}

/* --- other order --- */

static void index_all_again(Dict *d) {
    if (!d->log_index) return;
    memset(d->index, 0, ((size_t)1 << d->log_index) * index_width(d->log_index));
    d->stale = 0;
    for (uint32_t i = 0; i < d->used; i++)
        if (d->entries[i].key != V_UNDEF) index_add(d, d->entries[i].hash, i);
}

static void change_place(Dict *d, uint32_t from, uint32_t to) {
    d->entries[to] = d->entries[from];
    d->entries[from].key = d->entries[from].value = V_UNDEF;
    if (d->log_index) index_add_again(d, d->entries[to].hash, to);
}

/* Half of the room behind the entries goes before them, so that many find their place at the front. */
static void make_gap(Dict *d) {
    uint32_t gap = (d->cap - d->used + 1) / 2;
    memmove(d->entries + gap, d->entries, d->used * sizeof *d->entries);
    for (uint32_t i = 0; i < gap; i++) d->entries[i].key = d->entries[i].value = V_UNDEF;
    d->used += gap;
    index_all_again(d);
}

int dict_move(Thread *T, Value dv, Value key, bool last) {
    Dict *d = as_dict(dv);
    uint64_t hash;
    if (!lf_may_write(T, &d->h) || !key_hash(T, key, &hash)) return -1;
    int64_t i = dict_find(T, d, key, hash);
    if (i < 0) return i == FIND_MISSING ? 0 : -1;
    uint32_t first = dict_first(d), end = d->used - 1;
    while (d->entries[first].key == V_UNDEF) first++;
    while (d->entries[end].key == V_UNDEF) end--;
    if (i == (last ? end : first)) return 1;
    if ((last || !first) && d->used + d->stale >= d->cap) {
        for (uint32_t k = (uint32_t)i; k-- > 0;) i -= d->entries[k].key == V_UNDEF;
        if (!dict_grow(T, d)) return -1;
        first = 0;
    }
    if (last) {
        change_place(d, (uint32_t)i, d->used++);
    } else {
        if (!first) {
            uint32_t used = d->used;
            make_gap(d);
            first = d->used - used;
            i += first;
        }
        change_place(d, (uint32_t)i, first - 1);
    }
    d->version = 0;
    d->skip = 0;
    skip_deleted(d);
    return 1;
}

int dict_del_hash(Thread *T, Value dv, Value key, int64_t hash) {
    Dict *d = as_dict(dv);
    int64_t i = dict_find(T, d, key, (uint64_t)hash);
    if (i < 0) return i == FIND_MISSING ? 0 : -1;
    return dict_remove_at(T, d, (uint32_t)i) ? 1 : -1;
}

int dict_del(Thread *T, Value d, Value key) {
    uint64_t hash;
    return key_hash(T, key, &hash) ? dict_del_hash(T, d, key, (int64_t)hash) : -1;
}

Value dict_pop(Thread *T, Value dv, Value key, bool *found) {
    Dict *d = as_dict(dv);
    uint64_t hash;
    *found = false;
    if (!key_hash(T, key, &hash)) return V_UNDEF;
    int64_t i = dict_find(T, d, key, hash);
    if (i < 0) return V_UNDEF;
    Value v = lf_retain(T, d->entries[i].value);
    if (!dict_remove_at(T, d, (uint32_t)i)) {
        lf_release(T, v);
        return V_UNDEF;
    }
    *found = true;
    return v;
}

bool dict_pop_last(Thread *T, Value dv, Value *key, Value *value) {
    Dict *d = as_dict(dv);
    if (!lf_may_write(T, &d->h)) return false;
    uint32_t i = d->used - 1;
    while (d->entries[i].key == V_UNDEF) i--;
    *key = lf_retain(T, d->entries[i].key);
    *value = lf_retain(T, d->entries[i].value);
    if (!dict_remove_at(T, d, i)) {
        lf_release(T, *key);
        lf_release(T, *value);
        return false;
    }
    if (i < d->used && d->entries[i].key == V_UNDEF) { /* still so after what releasing may have run */
        if (d->log_index) d->stale += d->used - i;
        d->used = i;
        if (dict_first(d) > i) d->skip = (uint16_t)(i / DICT_SKIP);
    }
    return true;
}

Value dict_setdefault(Thread *T, Value dv, Value key, Value v) {
    Dict *d = as_dict(dv);
    uint64_t hash;
    if (!key_hash(T, key, &hash)) return V_UNDEF;
    int64_t i = dict_find(T, d, key, hash);
    if (i >= 0) return d->entries[i].value;
    return i == FIND_MISSING && dict_insert(T, d, key, hash, v) ? v : V_UNDEF;
}

void dict_clear(Thread *T, Value dv) {
    Dict *d = as_dict(dv);
    if (!lf_may_write(T, &d->h)) return;
    DictEntry *entries = d->entries;
    uint32_t used = d->used;
    lf_buf_free(T, d->index);
    d->entries = NULL;
    d->index = NULL;
    d->len = d->used = d->cap = d->stale = d->version = 0;
    d->skip = 0;
    d->log_index = 0;
    d->str_keys = 1;
    for (uint32_t i = 0; d->h.rid != RID_LOCAL && i < used; i++)
        if (entries[i].key != V_UNDEF) lf_take_cut(T, &d->h, &entries[i].key, 2);
    for (uint32_t i = 0; i < used; i++) {
        if (entries[i].key == V_UNDEF) continue;
        lf_release(T, entries[i].key);
        lf_release(T, entries[i].value);
    }
    lf_buf_free(T, entries);
}

/* --- whole dicts --- */

Value dict_new(Thread *T) {
    Dict *d = lf_alloc_core(T, SHAPE_DICT, (sizeof(Dict) + 15) & ~(size_t)15);
    if (UNLIKELY(!d)) return V_UNDEF;
    memset((Obj *)d + 1, 0, sizeof *d - sizeof(Obj));
    d->str_keys = 1;
    return v_obj(d);
}

Value dict_new_sized(Thread *T, int64_t n) {
    Value d = dict_new(T);
    if (d != V_UNDEF && n > 0 && !dict_rebuild(T, as_dict(d), (uint64_t)n)) lf_clear(T, &d);
    return d;
}

/* A fresh exact dict takes over the entries of another as they stand. */
static bool dict_clone_into(Thread *T, Dict *to, const Dict *from) {
    uint32_t cap = from->cap;
    DictEntry *entries = lf_piece_alloc(T, cap * sizeof *entries);
    if (!entries) return false;
    void *index = NULL;
    if (from->log_index) {
        size_t size = ((size_t)1 << from->log_index) * index_width(from->log_index);
        index = lf_piece_alloc(T, size);
        if (!index) {
            lf_buf_free(T, entries);
            return false;
        }
        memcpy(index, from->index, size);
    }
    memcpy(entries, from->entries, from->used * sizeof *entries);
    for (uint32_t i = from->used; from->stale && i < cap; i++)
        entries[i].key = V_UNDEF; /* stale slots lead here */
    for (uint32_t i = 0; i < from->used; i++) {
        lf_retain(T, entries[i].key);
        lf_retain(T, entries[i].value);
    }
    free_entries(T, to);
    free_index(T, to);
    to->entries = entries;
    to->index = index;
    to->cap = cap;
    to->len = from->len;
    to->used = from->used;
    to->skip = from->skip;
    to->stale = from->stale;
    to->log_index = from->log_index;
    to->str_keys = from->str_keys;
    to->version = 0;
    return true;
}

Value dict_copy(Thread *T, Value dv) {
    const Dict *d = as_dict(dv);
    Value copy = dict_new(T);
    if (copy == V_UNDEF || d->len == 0) return copy;
    bool ok;
    if (d->len * 2 > d->used && d->h.rid <= RID_IMMORTAL)
        ok = dict_clone_into(T, as_dict(copy), d);
    else
        ok = dict_merge(T, copy, dv, 1);
    if (!ok) lf_clear(T, &copy);
    return copy;
}

/* CPython's rule: KeyError(key) for a key that is there already when override is 2. */
static bool merge_one(Thread *T, Dict *d, Value key, uint64_t hash, Value v, int override) {
    if (override == 1) return dict_put(T, d, key, hash, v);
    int64_t i = dict_find(T, d, key, hash);
    if (i == FIND_ERROR) return false;
    if (i == FIND_MISSING) return dict_insert(T, d, key, hash, v);
    if (override == 2) return lf_raise_key(T, key), false;
    return true;
}

static bool merge_dict(Thread *T, Dict *d, Dict *from, int override) {
    if (from == d || from->len == 0) return true;
    if (d->len == 0 && from->len == from->used && d->h.rid == RID_LOCAL && from->h.rid <= RID_IMMORTAL)
        return dict_clone_into(T, d, from);
    if (d->h.rid != RID_LOCAL) {
        if (!lf_may_write(T, &d->h)) return false;
        for (uint32_t i = 0; i < from->used; i++)
            if (from->entries[i].key != V_UNDEF && (!lf_may_store(T, &d->h, from->entries[i].key) ||
                                                    !lf_may_store(T, &d->h, from->entries[i].value)))
                return false;
    }
    if (d->used + d->stale + (uint64_t)from->len > d->cap &&
        !dict_rebuild(T, d, (uint64_t)d->len + from->len))
        return false;
    uint32_t len = from->len;
    for (uint32_t i = 0; i < from->used; i++) {
        Value key = from->entries[i].key, v = from->entries[i].value;
        if (key == V_UNDEF) continue;
        lf_retain(T, key);
        lf_retain(T, v);
        bool ok = merge_one(T, d, key, from->entries[i].hash, v, override);
        lf_release(T, key);
        lf_release(T, v);
        if (!ok) return false;
        if (from->len != len) {
            lf_raise(T, exc_RuntimeError, "dict mutated during update");
            return false;
        }
    }
    return true;
}

/* Any mapping: keys() and indexing. */
static bool merge_mapping(Thread *T, Dict *d, Value other, int override) {
    Value args[1] = {other};
    Value keys = lf_call_method(T, name_keys, args, 1);
    if (keys == V_UNDEF) return false;
    Value it = obj_iter(T, keys);
    if (it == V_UNDEF && !type_of(keys)->slots.iter && lf_exc_caught(T, exc_TypeError))
        lf_raise(T, exc_TypeError, "%T.keys() returned a non-iterable (type %T)", *args, keys);
    lf_release(T, keys);
    if (it == V_UNDEF) return false;
    bool ok = true;
    Value key;
    while (ok && (key = obj_next(T, it)) != V_UNDEF) {
        uint64_t hash;
        ok = key_hash(T, key, &hash);
        if (ok && override != 1) {
            int64_t i = dict_find(T, d, key, hash);
            if (i != FIND_MISSING) {
                if (i >= 0 && override == 2) lf_raise_key(T, key);
                ok = i >= 0 && override == 0;
                lf_release(T, key);
                continue;
            }
        }
        Value v = ok ? obj_getitem(T, other, key) : V_UNDEF;
        ok = v != V_UNDEF && dict_put(T, d, key, hash, v);
        lf_release(T, v);
        lf_release(T, key);
    }
    lf_release(T, it);
    return ok && !lf_failed(T);
}

bool dict_merge(Thread *T, Value d, Value other, int override) {
    if (is_dict(other)) {
        Type *t = type_of(other);
        if (t == type_dict || t->slots.iter == type_dict->slots.iter)
            return merge_dict(T, as_dict(d), as_dict(other), override);
    }
    if (as_dict(d)->h.rid == RID_LOCAL) return merge_mapping(T, as_dict(d), other, override);
    Value all = dict_new(T); /* all or nothing */
    bool ok = all != V_UNDEF && merge_mapping(T, as_dict(all), other, 1) &&
              merge_dict(T, as_dict(d), as_dict(all), override);
    lf_release(T, all);
    return ok;
}

/* --- what the runtime needs to know --- */

static bool dict_visit(Obj *o, VisitFn fn, void *ctx) {
    Dict *d = (Dict *)o;
    for (uint32_t i = 0; i < d->used; i++) {
        DictEntry *e = &d->entries[i];
        if (e->key == V_UNDEF) continue;
        if (v_is_obj(e->key) && !fn(&e->key, ctx)) return false;
        if (v_is_obj(e->value) && !fn(&e->value, ctx)) return false;
    }
    return true;
}

static void dict_free_parts(Thread *T, Obj *o) {
    Dict *d = (Dict *)o;
    lf_buf_free(T, d->entries);
    lf_buf_free(T, d->index);
}

/* Does more end with this reference than a str? */
static inline bool is_last(Value v) {
    return v_is_obj(v) && v_as_obj(v)->rid == RID_LOCAL && v_as_obj(v)->rc == 1 &&
           v_as_obj(v)->shape != SHAPE_STR;
}

static size_t dict_end(Thread *T, Obj *o) {
    Dict *d = (Dict *)o;
    for (uint32_t i = 0, n = d->used; i < n; i++) {
        DictEntry *e = &d->entries[i];
        if (is_last(e->value)) return KIND_NOT_ENDED;
        lf_clear(T, &e->value);
        if (is_last(e->key)) return KIND_NOT_ENDED;
        lf_clear(T, &e->key);
    }
    free_entries(T, d);
    free_index(T, d);
    return sizeof *d;
}

static void dict_drop(Thread *T, Obj *o) {
    Dict *d = (Dict *)o;
    for (uint32_t i = 0, n = d->used; i < n; i++) {
        DictEntry e = d->entries[i];
        d->entries[i].key = d->entries[i].value = V_UNDEF; /* a finalizer may look */
        lf_release(T, e.key);
        lf_release(T, e.value);
    }
    free_entries(T, d);
    free_index(T, d);
}

const Kind kind_dict = {.drop = dict_drop,
                        .end = dict_end,
                        .name = "dict",
                        .visit = dict_visit,
                        .free_parts = dict_free_parts,
                        .flags = KIND_MOVABLE | KIND_FREEZABLE};
