/* containers.h — the layouts of tuple, list, dict and set, and what C code does with them.
 *
 * Functions that take a value to keep say whether they consume it. Mutating functions ask lf_may_write
 * themselves and store through lf_store. An object belongs to one thread unless it is frozen.
 */
#ifndef LF_CONTAINERS_H
#define LF_CONTAINERS_H

#include "src/objects/type.h"

typedef struct Tuple {
    Obj h;
    int64_t len;
    int64_t hash;
    Value items[];
} Tuple; /* hash: -1 not computed */
/* A tuple that only its maker holds gets other items: it may be part of a cycle now. */
static inline void tuple_reuse(Thread *T, Tuple *t) {
    t->hash = -1;
    if (!(t->h.aux & AUX_ACYCLIC)) return;
    t->h.aux &= ~(uint32_t)AUX_ACYCLIC;
    T->ncontainers++;
}
typedef struct List {
    Obj h;
    int64_t len, cap;
    Value *items;
    int64_t gap; /* slots of the buffer in front of items, left behind by pop(0) */
} List;          /* words after it: attributes of subclasses */

extern const Kind kind_tuple, kind_list, kind_dict, kind_set, kind_frozenset, kind_slice, kind_range,
    kind_range_iter, kind_seq_iter;

static inline Tuple *as_tuple(Value v) { return (Tuple *)v_as_obj(v); }
static inline List *as_list(Value v) { return (List *)v_as_obj(v); }
static inline bool is_tuple(Value v) {
    return v_is_obj(v) && (type_of_obj(v_as_obj(v))->flags & TYPE_SUB_TUPLE);
}
static inline bool is_list(Value v) {
    return v_is_obj(v) && (type_of_obj(v_as_obj(v))->flags & TYPE_SUB_LIST);
}
static inline bool is_dict(Value v) {
    return v_is_obj(v) && (type_of_obj(v_as_obj(v))->flags & TYPE_SUB_DICT);
}

extern Value tuple_empty;
Value tuple_new(Thread *T, int64_t n);                      /* items V_UNDEF, to be filled by lf_init */
Value tuple_from(Thread *T, const Value *items, int64_t n); /* items borrowed */
Value tuple_of(Thread *T, Value *items,
               int64_t n); /* items consumed, which are empty afterwards; unless it fails */
Value tuple_pair(Thread *T, Value a, Value b);  /* borrowed */
Value tuple_from_iterable(Thread *T, Value it); /* tuple(it); a tuple is returned as it is */
Value tuple_concat(Thread *T, Value a, Value b);
Value tuple_slice(Thread *T, Value t, int64_t from, int64_t to);

Value list_new(Thread *T, int64_t cap);
Value list_from(Thread *T, const Value *items, int64_t n);    /* items borrowed */
bool list_append(Thread *T, Value list, Value v);             /* v consumed */
bool list_insert(Thread *T, Value list, int64_t at, Value v); /* v consumed */
bool list_extend(Thread *T, Value list, Value iterable);
bool list_set_slice(Thread *T, Value list, int64_t from, int64_t to, const Value *items,
                    int64_t n); /* items borrowed */
Value list_from_iterable(Thread *T, Value it);
/* Before own gives up what it has for the items of an iterable: those items, which may all be stored in it.
 * For a local own the iterable itself, for others a list. Owned; V_UNDEF: exception, nothing has changed. */
Value list_of_storable(Thread *T, Obj *own, Value iterable);
void list_settle(List *l); /* the items lie at the beginning of their buffer again */
bool list_reserve(Thread *T, List *l, int64_t want); /* room for so many items in all */
void list_clear(Thread *T, Value list);
bool list_sort(Thread *T, Value list, Value key, bool reverse);
Value list_to_tuple(Thread *T, Value list);
Value list_slice(Thread *T, Value list, int64_t from, int64_t to);

/* dict: entries in insertion order plus an index of the smallest width that fits (none up to 8 entries). */
typedef struct DictEntry {
    Value key, value;
    uint64_t hash;
} DictEntry; /* key V_UNDEF: deleted */
#define DICT_SKIP 64
struct Dict {
    Obj h;
    uint32_t len;      /* live entries */
    uint32_t used;     /* entries in the array, deleted ones included */
    uint32_t cap;      /* room in the entries array */
    uint8_t log_index; /* log2 of the index size; 0: no index, search linearly */
    uint8_t str_keys;  /* all keys are interned str: pointers are compared */
    uint16_t skip;     /* at least so many times DICT_SKIP entries at the start are deleted */
    uint32_t version;  /* keys version: new number whenever a key is added, removed or the order changes; 0:
                          none given yet */
    uint32_t stale;    /* index slots that lead past the end of the entries, see dict.c */
    DictEntry *entries;
    void *index;
}; /* words after it: attributes of subclasses */
static inline Dict *as_dict(Value v) { return (Dict *)v_as_obj(v); }

Value dict_new(Thread *T);
Value dict_new_sized(Thread *T, int64_t n);
Value dict_get(Thread *T, Value d, Value key);    /* borrowed; V_UNDEF: missing or exception */
Value dict_get_str(const Dict *d, Value name);    /* name interned: borrowed; never fails, never runs code */
int64_t dict_find_str(const Dict *d, Value name); /* index of the entry or -1; name interned */
Value dict_get_hash(Thread *T, Value d, Value key, int64_t hash);
bool dict_set(Thread *T, Value d, Value key, Value v); /* key and v borrowed */
bool dict_set_hash(Thread *T, Value d, Value key, int64_t hash, Value v);
bool dict_set_str(Thread *T, Value d, Value name, Value v);     /* interned name; borrowed */
bool dict_set_c(Thread *T, Value d, const char *name, Value v); /* v consumed */
int dict_del(Thread *T, Value d, Value key);                    /* 1 deleted, 0 missing (no exception), -1 */
int dict_del_hash(Thread *T, Value d, Value key, int64_t hash);
Value dict_pop(Thread *T, Value d, Value key, bool *found);       /* owned */
bool dict_pop_last(Thread *T, Value d, Value *key, Value *value); /* d is not empty; both owned */
int dict_move(Thread *T, Value d, Value key, bool last);       /* to the end or the front: 1, 0 missing, -1 */
Value dict_setdefault(Thread *T, Value d, Value key, Value v); /* borrowed result */
Value dict_copy(Thread *T, Value d);
bool dict_merge(Thread *T, Value d, Value other,
                int override); /* override 2: KeyError-like for duplicate keywords */
void dict_clear(Thread *T, Value d);
/* for (int64_t i = 0; dict_next(d, &i, &k, &v);) — borrowed; the dict must not change meanwhile */
static inline bool dict_next(const Dict *d, int64_t *i, Value *k, Value *v) {
    while (*i < d->used) {
        const DictEntry *e = &d->entries[(*i)++];
        if (e->key != V_UNDEF) {
            if (k) *k = e->key;
            if (v) *v = e->value;
            return true;
        }
    }
    return false;
}
/* Where the entries may begin: queues lose them at the start one by one. */
static inline uint32_t dict_first(const Dict *d) { return (uint32_t)d->skip * DICT_SKIP; }
bool dict_key_hash(Thread *T, Value key, int64_t *out); /* "cannot use 'T' as a dict key (...)" */
uint32_t dict_keys_version(Dict *d);                    /* a number that changes with the set of keys */

bool dict_update(Thread *T, Value d, Value other); /* d.update(other): a mapping or an iterable of pairs */
/* Iterators (shape SHAPE_DICT_ITER: over the keys, forwards) and views. dict V_UNDEF: done; pair: the tuple
 * given last */
typedef struct DictIter {
    Obj h;
    Value dict, pair;
    int64_t at;
    uint32_t len, left;
} DictIter;
enum { DICT_KEYS, DICT_VALUES, DICT_ITEMS };
Value dict_iter_new(Thread *T, int what, bool reverse, Value dict);
Value dict_view_new(Thread *T, int what, Value dict);
Value mappingproxy_new(Thread *T, Value mapping);

/* set and frozenset: open addressing with CPython's probing, so that the order of small ints and strings
 * agrees. */
typedef struct SetEntry {
    Value key;
    int64_t hash;
} SetEntry; /* V_UNDEF empty, V_HOLE deleted */
/* table NULL: an instance that holds nothing yet; hash: of a frozenset, -1 not computed */
typedef struct Set {
    Obj h;
    int64_t len, fill, mask;
    SetEntry *table;
    int64_t hash;
    int64_t finger;
    SetEntry small[8];
} Set;
static inline Set *as_set(Value v) { return (Set *)v_as_obj(v); }
static inline bool is_any_set(Value v) {
    return v_is_obj(v) && (is_instance(v, type_set) || is_instance(v, type_frozenset));
}
Value set_new(Thread *T, Type *type);        /* type: set, frozenset or a subclass */
bool set_add(Thread *T, Value s, Value key); /* borrowed */
bool set_add_hash(Thread *T, Value s, Value key, int64_t hash);
int set_contains(Thread *T, Value s, Value key);
int set_contains_hash(Thread *T, Value s, Value key, int64_t hash);
int set_discard(Thread *T, Value s, Value key); /* 1, 0, -1 */
int set_discard_hash(Thread *T, Value s, Value key, int64_t hash);
bool set_update(Thread *T, Value s, Value iterable);
void set_clear(Thread *T, Value s);
Value set_pop(Thread *T, Value s); /* owned; KeyError when empty */
bool set_resize(Thread *T, Set *s, int64_t min_used);
bool set_key_hash(Thread *T, Value key, int64_t *out);
/* for (int64_t i = 0; (e = set_next_entry(s, &i));) */
static inline SetEntry *set_next_entry(const Set *s, int64_t *i) {
    if (!s->table) return NULL;
    while (*i <= s->mask) {
        SetEntry *e = &s->table[(*i)++];
        if (e->key != V_UNDEF && e->key != V_HOLE) return e;
    }
    return NULL;
}
static inline bool set_next(const Set *s, int64_t *i, Value *key) {
    SetEntry *e = set_next_entry(s, i);
    if (e) *key = e->key;
    return e != NULL;
}

/* slice and range */
typedef struct Slice {
    Obj h;
    Value start, stop, step;
} Slice;
Value slice_new(Thread *T, Value start, Value stop, Value step); /* borrowed */
/* start, stop, step and count for a sequence of len items; false: exception */
bool slice_indices(Thread *T, Value slice, int64_t len, int64_t *start, int64_t *stop, int64_t *step,
                   int64_t *count);
/* The same with ints of any size: out is start, stop, step, owned. */
bool slice_indices_int(Thread *T, Value slice, Value len, Value out[3]);
typedef struct Range {
    Obj h;
    Value start, stop, step, len;
} Range; /* ints of any size */
typedef struct RangeIter {
    Obj h;
    int64_t next, step, left;
} RangeIter; /* when all fits; else a long iterator */
typedef struct SeqIter {
    Obj h;
    Value seq;
    int64_t at;
} SeqIter; /* list, tuple, str iterators; seq V_UNDEF: done */

/* An iterator over a sequence from item `at` on; shape: of one of the types whose instances are SeqIters. */
Value seq_iter_new(Thread *T, uint32_t shape, Value seq, int64_t at);
extern Type *type_list_reverseiterator;
Value iter_self(Thread *T, Value self); /* __iter__ of iterators */
/* (iter, (seq,), state) or (iter, (seq,)) when state is V_UNDEF: __reduce__ of iterators. Both consumed. */
Value iter_reduce(Thread *T, Value seq, Value state);
Value builtin_named(Thread *T, const char *name); /* a value of the module builtins, owned */
/* The method __class_getitem__ of builtin types: cls[object] is a GenericAlias. */
Value generic_alias_method(Thread *T, Value *args, int n);

/* Constructors take **kwargs for the sake of subclasses: "name() takes no keyword arguments" when there are
 * some. */
bool no_keywords(Thread *T, Value kwargs, const char *name);
/* The setter of an attribute that can only be read: AttributeError "readonly attribute". */
bool readonly_attribute(Thread *T, Value self, Value v);

/* repr of a container that contains itself: 1 when it is being shown already, 0 (then repr_leave), -1
 * exception. */
int repr_enter(Thread *T, Value v);
void repr_leave(Thread *T, Value v);

#endif
