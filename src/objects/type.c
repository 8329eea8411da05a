/* Look-ups on classes, the caches that make them fast, and keeping both right when a class changes. */
#include "src/objects/type_impl.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/objects/tuple_getter.h"

#include "runtime/hooks.h"

#include <pthread.h>
#include <stdlib.h>

/* ---- the method cache ------------------------------------------------------------------------------
 *
 * One block a class: a hash index of 16-bit numbers, a byte an entry, a head, and the entries in the order
 * they were made. t->mcache points to the entries, so that one load finds a consistent cache. An inline cache
 * that holds an entry's index relies on how the attribute binds; when that changes, the entry is given up and
 * the name gets another one. Classes that several threads use never change, but their caches fill: there the
 * filling takes a lock and publishes with release stores, and an outgrown block is left to readers.
 */

enum { MCACHE_FIRST = 16, MCACHE_MAX = 4096 };

typedef struct MCacheHead {
    uint32_t n, cap;
    MCacheEntry *older; /* of a shared type: what other threads may still be reading */
} MCacheHead;

static pthread_mutex_t shared_cache_lock = PTHREAD_MUTEX_INITIALIZER;

static MCacheHead *cache_head(MCacheEntry *entries) { return (MCacheHead *)entries - 1; }
static uint8_t *cache_binds(MCacheEntry *entries, uint32_t cap) {
    return (uint8_t *)cache_head(entries) - cap;
}
static uint16_t *cache_index(MCacheEntry *entries, uint32_t cap) {
    return (uint16_t *)cache_binds(entries, cap) - 2 * cap;
}

static uint32_t name_hash(Value name) { return (uint32_t)(name >> 4) ^ (uint32_t)(name >> 11); }

/* The place in the index that leads to the name, or the empty place where it belongs. *number: what stood
 * there when it was looked at, 0 for empty; another thread may fill the place with any name meanwhile, so it
 * is read once. */
static inline uint16_t *cache_place(MCacheEntry *entries, Value name, uint32_t *number) {
    uint32_t cap = cache_head(entries)->cap, mask = 2 * cap - 1, h = name_hash(name) & mask;
    uint16_t *index = cache_index(entries, cap);
    for (;; h = (h + 1) & mask) {
        uint32_t i = *number = __atomic_load_n(&index[h], __ATOMIC_ACQUIRE);
        if (!i || __atomic_load_n(&entries[i - 1].name, __ATOMIC_RELAXED) == name) return &index[h];
    }
}

static inline MCacheEntry *cache_find(const Type *t, Value name) {
    MCacheEntry *entries = __atomic_load_n(&t->mcache, __ATOMIC_ACQUIRE);
    if (!entries) return NULL;
    uint32_t i;
    cache_place(entries, name, &i);
    return i ? &entries[i - 1] : NULL;
}

static bool cache_grow(Type *t) {
    MCacheEntry *old = t->mcache;
    uint32_t n = old ? cache_head(old)->n : 0, cap = old ? 2 * cache_head(old)->cap : MCACHE_FIRST;
    if (cap > MCACHE_MAX) return false;
    size_t before = 2 * cap * sizeof(uint16_t) + cap;
    char *block = calloc(1, before + sizeof(MCacheHead) + cap * sizeof(MCacheEntry));
    if (!block) return false;
    MCacheEntry *entries = (MCacheEntry *)(block + before + sizeof(MCacheHead));
    *cache_head(entries) = (MCacheHead){n, cap, t->h.rid == RID_LOCAL ? NULL : old};
    for (uint32_t i = 0; i < n; i++) {
        entries[i] = old[i];
        cache_binds(entries, cap)[i] = cache_binds(old, cap / 2)[i];
        uint32_t none;
        if (entries[i].name) *cache_place(entries, entries[i].name, &none) = (uint16_t)(i + 1);
    }
    __atomic_store_n(&t->mcache, entries, __ATOMIC_RELEASE);
    if (old && t->h.rid == RID_LOCAL) free(cache_index(old, cap / 2));
    return true;
}

static uint8_t how_it_binds(Value v) {
    if (v == V_HOLE) return 1;
    const Type *t = type_of(v);
    return (uint8_t)(2 | (t->flags & TYPE_METHOD_DESCR ? 4 : 0) | (t->slots.descr_get ? 8 : 0) |
                     (t->slots.descr_set ? 16 : 0));
}

static void cache_append(Type *t, Value name, Value found) {
    MCacheHead *head = t->mcache ? cache_head(t->mcache) : NULL;
    if (!head || head->n == head->cap) {
        if (!cache_grow(t)) return;
        head = cache_head(t->mcache);
    }
    uint32_t none;
    uint16_t *place = cache_place(t->mcache, name, &none);
    t->mcache[head->n] = (MCacheEntry){name, found};
    cache_binds(t->mcache, head->cap)[head->n] = how_it_binds(found);
    __atomic_store_n(place, (uint16_t)++head->n, __ATOMIC_RELEASE);
}

/* Puts a result in the cache, unless that is full. */
static void cache_put(Type *t, Value name, Value found) {
    bool shared = t->h.rid != RID_LOCAL;
    if (shared) pthread_mutex_lock(&shared_cache_lock);
    MCacheEntry *e = cache_find(t, name);
    uint8_t *binds = e ? &cache_binds(t->mcache, cache_head(t->mcache)->cap)[e - t->mcache] : NULL;
    if (e && *binds != how_it_binds(found)) {
        /* The place in the index keeps leading here until the next growth, and never matches again. */
        __atomic_store_n(&e->name, V_UNDEF, __ATOMIC_RELAXED);
        __atomic_store_n(&e->value, V_UNDEF, __ATOMIC_RELAXED);
        e = NULL;
    }
    if (e)
        __atomic_store_n(&e->value, found, __ATOMIC_RELEASE);
    else
        cache_append(t, name, found);
    if (shared) pthread_mutex_unlock(&shared_cache_lock);
}

void type_cache_forget(Type *t, Value name) {
    if (!t->mcache) return;
    if (name != V_UNDEF) {
        MCacheEntry *e = cache_find(t, name);
        if (e) e->value = V_UNDEF;
        return;
    }
    for (uint32_t i = 0; i < cache_head(t->mcache)->n; i++) t->mcache[i].value = V_UNDEF;
}

void type_cache_free(Thread *T, Type *t) {
    (void)T;
    for (MCacheEntry *e = t->mcache, *older; e; e = older) {
        older = cache_head(e)->older;
        free(cache_index(e, cache_head(e)->cap));
    }
    t->mcache = NULL;
}

/* ---- looking up ----------------------------------------------------------------------------------- */

Value type_find(const Type *t, Value name) {
    if (t->mro == V_UNDEF) return V_UNDEF;
    const Tuple *mro = as_tuple(t->mro);
    for (int64_t i = 0; i < mro->len; i++) {
        Value v = dict_get_str(as_dict(as_type(mro->items[i])->dict), name);
        if (v != V_UNDEF) return v;
    }
    return V_UNDEF;
}

/* Not within type_lookup, whose usual way needs no stack. */
static __attribute__((noinline)) Value lookup_slow(Type *t, Value name) {
    Value v = type_find(t, name);
    cache_put(t, name, v == V_UNDEF ? V_HOLE : v);
    return v;
}

Value type_lookup(Thread *T, Type *t, Value name) {
    (void)T;
    MCacheEntry *e = cache_find(t, name);
    if (LIKELY(e != NULL)) {
        Value v = __atomic_load_n(&e->value, __ATOMIC_ACQUIRE);
        if (LIKELY(v != V_UNDEF)) return v == V_HOLE ? V_UNDEF : v;
    }
    return lookup_slow(t, name);
}

uint32_t type_cache_index(Thread *T, Type *t, Value name) {
    type_lookup(T, t, name);
    MCacheEntry *entries = __atomic_load_n(&t->mcache, __ATOMIC_ACQUIRE); /* it may grow meanwhile */
    uint32_t i = 0;
    if (entries) cache_place(entries, name, &i);
    return i ? i - 1 : MCACHE_NONE;
}

bool type_is_subtype(const Type *a, const Type *b) {
    if (a == b) return true;
    if (a->mro != V_UNDEF) {
        const Tuple *mro = as_tuple(a->mro);
        for (int64_t i = 0; i < mro->len; i++)
            if (as_type(mro->items[i]) == b) return true;
        return false;
    }
    /* A class whose order is still being made. */
    for (; a; a = a->base == V_UNDEF ? NULL : as_type(a->base))
        if (a == b) return true;
    return b == type_object;
}

const char *type_own_name(const Type *t) { return t->cname; }
const char *type_name(Value v) { return type_of(v)->cname; }

bool type_set_name(Thread *T, Type *t, Value name) {
    const Str *s = as_str(name);
    char *copy = NULL;
    if (!s->ascii) {
        size_t n;
        const char *utf8 = str_utf8(T, name, &n);
        if (!utf8 || !(copy = lf_buf_alloc(T, n + 1))) {
            lf_release(T, name);
            return false;
        }
        memcpy(copy, utf8, n + 1);
    }
    if (!lf_store(T, &t->h, &t->name, name)) {
        lf_buf_free(T, copy);
        return false;
    }
    if (t->cname_owned) lf_buf_free(T, (void *)t->cname);
    t->cname_owned = copy != NULL;
    t->cname = copy ? copy : (const char *)s->data;
    return true;
}

/* ---- changes -------------------------------------------------------------------------------------- */

static bool is_function_named(Value fn, Type *builtin, Value name) {
    return fn != V_UNDEF && fn == dict_get_str(as_dict(builtin->dict), name);
}

static uint32_t flag_if(bool on, uint32_t flag) { return on ? flag : 0; }

void type_refresh(Thread *T, Type *t) {
    (void)T;
    Value fn = type_find(t, name___new__);
    t->new_fn = fn;
    t->init_fn = type_find(t, name___init__);
    t->getattr_fn = type_find(t, name___getattr__);
    const uint32_t computed =
        TYPE_GETATTR_PLAIN | TYPE_SETATTR_PLAIN | TYPE_INIT_PLAIN | TYPE_NEW_PLAIN | TYPE_DEL;
    uint32_t flags = t->flags & ~computed;
    flags |= flag_if(t->slots.getattr == object_getattribute, TYPE_GETATTR_PLAIN);
    flags |= flag_if(t->slots.setattr == object_setattr, TYPE_SETATTR_PLAIN);
    flags |= flag_if(is_function_named(t->init_fn, type_object, name___init__), TYPE_INIT_PLAIN);
    flags |= flag_if(is_function_named(t->new_fn, type_object, name___new__), TYPE_NEW_PLAIN);
    flags |= flag_if(t->slots.finalize != NULL, TYPE_DEL);
    t->flags = flags;
    if (t->root_shape) {
        uint16_t del = flags & TYPE_DEL ? SHAPE_HAS_DEL : 0;
        lf_shapes[t->root_shape].flags = (uint16_t)((lf_shapes[t->root_shape].flags & ~SHAPE_HAS_DEL) | del);
        lf_shapes[t->dict_shape].flags = (uint16_t)((lf_shapes[t->dict_shape].flags & ~SHAPE_HAS_DEL) | del);
    }
}

/* A member of __slots__ or a named tuple's field: inline caches read the place in the object itself. */
static bool reads_a_place(Value v) { return is_shape(v, SHAPE_MEMBER) || tuple_getter_index(v) >= 0; }
static bool inherits_place(const Type *t, Value name) {
    const Tuple *mro = t->mro == V_UNDEF ? NULL : as_tuple(t->mro);
    for (int64_t i = 0; mro && i < mro->len; i++)
        if (reads_a_place(dict_get_str(as_dict(as_type(mro->items[i])->dict), name))) return true;
    return false;
}

/* What stood in the class under a name before. */
typedef struct Change {
    Value name, old;
} Change;

/* Inline caches that go straight to an instance's slot do not ask the class any more. When the class gets a
 * data descriptor in front of such an attribute, takes attribute access over, or has something else for a
 * member, they have to start anew. */
static void forget_caches_if_bypassed(Type *t, const Change *c) {
    if (!lf_hooks.forget_caches || c->name == V_UNDEF || !t->root_shape) return;
    Value now = type_find(t, c->name);
    bool takes_over = c->name == name___getattribute__ || c->name == name___setattr__;
    bool hidden = reads_a_place(c->old) || inherits_place(t, c->name);
    if (now != V_UNDEF && type_of(now)->slots.descr_set) {
        hidden |= shape_tree_knows(t->root_shape, c->name);
        for (uint32_t i = 0; i < t->nold_roots; i++) hidden |= shape_tree_knows(t->old_roots[i], c->name);
    }
    if (takes_over || hidden) lf_hooks.forget_caches();
}

static bool modified(Thread *T, Type *t, void *ctx) {
    const Change *c = ctx;
    forget_caches_if_bypassed(t, c);
    type_cache_forget(t, c->name);
    if (c->name == V_UNDEF || slots_is_special(c->name)) {
        slots_update(T, t, c->name);
        type_refresh(T, t);
    }
    return subclasses_each(T, t, modified, ctx);
}

void type_modified(Thread *T, Type *t, Value name, Value old) { modified(T, t, &(Change){name, old}); }

static bool adopt(Thread *T, Type *t, void *ctx) {
    const uint32_t both = TYPE_SEQUENCE | TYPE_MAPPING, flags = *(uint32_t *)ctx;
    if (t->flags & TYPE_IMMUTABLE || (t->flags & both) == flags) return true;
    t->flags = (t->flags & ~both) | flags;
    return subclasses_each(T, t, adopt, ctx);
}

void type_adopt_pattern(Thread *T, Type *t, const Type *abc) {
    uint32_t flags = abc->flags & (TYPE_SEQUENCE | TYPE_MAPPING);
    if (flags) adopt(T, t, &flags);
}

/* ---- shapes of instances -------------------------------------------------------------------------- */

/* A root shape with the members of __slots__ already in their places. */
static uint32_t new_root(Type *t, uint32_t ninline, uint32_t flags) {
    uint32_t id = shape_new_root(t->kind, &t->h, t->first, ninline, flags);
    if (id && t->first && !(flags & SHAPE_IS_DICT)) {
        uint32_t size = 8 * (t->first + 1u + ninline);
        lf_shapes[id].size = size > t->size ? size : t->size;
    }
    for (uint32_t i = 0; id && i < t->nmembers; i++) id = shape_add(id, v_int(i));
    return id;
}

static void set_instance_size(Type *t) {
    uint32_t before =
        t->flags & TYPE_DICT_ONLY ? 8u * t->first : t->size; /* there the ext word lies inside */
    t->instance_size = t->first ? before + 8 * (1u + t->ninline) : t->size;
    if (t->instance_size < t->size) t->instance_size = t->size;
}

bool type_make_shapes(Thread *T, Type *t) {
    (void)T;
    bool has_dict = (t->flags & TYPE_HAS_DICT) != 0;
    uint32_t del = t->flags & TYPE_DEL ? SHAPE_HAS_DEL : 0;
    if (!has_dict &&
        !t->nmembers) { /* no attribute words at all, or an unused ext word inherited from the base */
        uint32_t id = shape_new_root(t->kind, &t->h, t->first, 0, del);
        t->root_shape = t->dict_shape = id;
        t->ninline = 0;
    } else if (t->kind->ext) { /* variable size: the dict comes last */
        t->root_shape = t->dict_shape = shape_new_root(t->kind, &t->h, 0, 0, SHAPE_IS_DICT | del);
        t->ninline = 0;
    } else if (t->flags & TYPE_DICT_ONLY) {
        t->root_shape = t->dict_shape = new_root(t, t->nmembers, SHAPE_IS_DICT | del);
        t->ninline = (uint16_t)t->nmembers;
    } else {
        t->dict_shape = has_dict ? new_root(t, t->nmembers, SHAPE_IS_DICT | del) : 0;
        t->root_shape = new_root(t, t->ninline, del);
        if (!has_dict) t->dict_shape = t->root_shape;
        if (!t->root_shape && t->dict_shape) { /* the table is full: every instance has a dict */
            t->root_shape = t->dict_shape;
            t->ninline = (uint16_t)t->nmembers;
        }
    }
    set_instance_size(t);
    return t->root_shape != 0 && t->dict_shape != 0;
}

enum { MAX_INLINE = 29 };

void type_grow_inline(Thread *T, Type *t, uint32_t nslots) {
    (void)T;
    if (t->h.rid != RID_LOCAL || t->ninline >= MAX_INLINE || nslots <= t->ninline) return;
    uint32_t want = t->ninline < 5 ? 5 : t->ninline < 9 ? 9 : t->ninline < 17 ? 17 : MAX_INLINE;
    while (want < nslots && want < MAX_INLINE) want += 4;
    if (want > MAX_INLINE) want = MAX_INLINE;
    uint32_t root = new_root(t, want, t->flags & TYPE_DEL ? SHAPE_HAS_DEL : 0);
    if (!root || t->nold_roots == sizeof t->old_roots / sizeof *t->old_roots) return;
    t->old_roots[t->nold_roots++] = t->root_shape;
    t->root_shape = root;
    t->ninline = (uint16_t)want;
    set_instance_size(t);
}
