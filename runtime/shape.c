#include "runtime/shape.h"

#include "runtime/alloc.h"
#include "runtime/hooks.h"

#include <pthread.h>
#include <stdlib.h>

Shape lf_shapes[LF_MAX_SHAPES];

/* Guards the making of shapes and of transitions; readers take no lock, for a shape is filled before its id
 * is known. */
static pthread_mutex_t shape_lock = PTHREAD_MUTEX_INITIALIZER;
static uint32_t next_shape = 64; /* ids below are SHAPE_ constants of the core types */

/* Transitions of one shape: a small open table key -> shape. */
struct ShapeTable {
    struct ShapeTable *outgrown; /* others may still read it: freed with the shape */
    uint32_t n, mask;
    struct {
        Value key;
        uint32_t to;
    } at[];
};
/* Key -> slot of one long shape. */
struct ShapeIndex {
    uint32_t mask;
    struct {
        Value key;
        int32_t slot;
    } at[];
};

#define INDEX_FROM 9       /* shapes with fewer attributes are searched along their parents */
#define MAX_ATTRIBUTES 200 /* more than that and a dict serves better */

static inline uint32_t key_hash(Value key) { return (uint32_t)((key >> 4) * 0x9E3779B97F4A7C15u >> 32); }

/* Dead ids, linked through `last`. An inline cache may still name those in `resting`. */
static uint32_t resting, nresting, usable;

/* So many dead ids are worth emptying every inline cache for (320 KiB). */
#define RESTING_MAX 4096

static uint32_t take_id(void) {
    bool due = nresting >= RESTING_MAX || (nresting && next_shape == LF_MAX_SHAPES);
    if (!usable && due && lf_hooks.forget_caches) {
        lf_hooks.forget_caches();
        usable = resting;
        resting = nresting = 0;
    }
    uint32_t id = usable;
    if (id)
        usable = (uint32_t)lf_shapes[id].last;
    else if (next_shape < LF_MAX_SHAPES)
        id = next_shape++;
    return id;
}

uint32_t shape_new_root(const Kind *kind, Obj *type, uint32_t first, uint32_t ninline, uint32_t flags) {
    pthread_mutex_lock(&shape_lock);
    uint32_t id = take_id();
    pthread_mutex_unlock(&shape_lock);
    if (id)
        lf_shapes[id] = (Shape){.kind = kind,
                                .type = type,
                                .id = id,
                                .first = (uint16_t)first,
                                .ninline = (uint16_t)ninline,
                                .flags = (uint16_t)flags};
    return id;
}

static struct ShapeIndex *make_index(Shape *s) {
    uint32_t size = 16;
    while (size < s->nslots * 2u) size *= 2;
    struct ShapeIndex *x = calloc(1, sizeof *x + size * sizeof x->at[0]);
    if (!x) return NULL;
    x->mask = size - 1;
    for (Shape *p = s; p->nslots; p = &lf_shapes[p->parent]) {
        uint32_t i = key_hash(p->key) & x->mask;
        while (x->at[i].key) i = (i + 1) & x->mask;
        x->at[i].key = p->key;
        x->at[i].slot = p->nslots - 1;
    }
    return x;
}

int shape_find(uint32_t shape, Value key) {
    Shape *s = &lf_shapes[shape];
    if (s->nslots >= INDEX_FROM) {
        struct ShapeIndex *x = __atomic_load_n(&s->index, __ATOMIC_ACQUIRE);
        if (!x && (x = make_index(s))) {
            struct ShapeIndex *none = NULL;
            if (!__atomic_compare_exchange_n(&s->index, &none, x, false, __ATOMIC_ACQ_REL,
                                             __ATOMIC_ACQUIRE)) {
                free(x);
                x = none;
            }
        }
        if (x) {
            for (uint32_t i = key_hash(key) & x->mask; x->at[i].key; i = (i + 1) & x->mask)
                if (x->at[i].key == key) return x->at[i].slot;
            return -1;
        }
    }
    for (; s->nslots; s = &lf_shapes[s->parent])
        if (s->key == key) return s->nslots - 1;
    return -1;
}

uint32_t shape_next(uint32_t shape, Value key) {
    const Shape *s = &lf_shapes[shape];
    struct ShapeTable *t = __atomic_load_n(&s->next, __ATOMIC_ACQUIRE);
    if (!t) return 0;
    for (uint32_t i = key_hash(key) & t->mask;; i = (i + 1) & t->mask) {
        Value k = __atomic_load_n(&t->at[i].key, __ATOMIC_ACQUIRE);
        if (!k) return 0;
        if (k == key) return t->at[i].to;
    }
}

/* Puts a transition in the table; a full table is replaced by a larger copy. Under shape_lock: instances of a
 * frozen class may get attributes in several threads at once. */
static bool add_transition(Shape *s, Value key, uint32_t to) {
    struct ShapeTable *t = s->next;
    if (!t || t->n * 2 >= t->mask) {
        uint32_t size = t ? (t->mask + 1) * 2 : 4;
        struct ShapeTable *grown = calloc(1, sizeof *grown + size * sizeof grown->at[0]);
        if (!grown) return false;
        grown->mask = size - 1;
        for (uint32_t j = 0; t && j <= t->mask; j++) {
            if (!t->at[j].key) continue;
            uint32_t i = key_hash(t->at[j].key) & grown->mask;
            while (grown->at[i].key) i = (i + 1) & grown->mask;
            grown->at[i] = t->at[j];
            grown->n++;
        }
        grown->outgrown = t;
        __atomic_store_n(&s->next, grown, __ATOMIC_RELEASE);
        t = grown;
    }
    uint32_t i = key_hash(key) & t->mask;
    while (t->at[i].key) i = (i + 1) & t->mask;
    t->at[i].to = to;
    __atomic_store_n(&t->at[i].key, key, __ATOMIC_RELEASE);
    t->n++;
    return true;
}

uint32_t shape_add(uint32_t shape, Value key) {
    Shape *s = &lf_shapes[shape];
    uint32_t to = v_is_obj(key) ? shape_last(s, key) : 0;
    if (to) return to;
    to = shape_next(shape, key);
    if (!to) {
        if (s->nslots >= MAX_ATTRIBUTES) return 0;
        pthread_mutex_lock(&shape_lock);
        to = shape_next(shape, key);
        bool made = !to && (to = take_id());
        if (made) {
            lf_shapes[to] = (Shape){.kind = s->kind,
                                    .type = s->type,
                                    .parent = shape,
                                    .key = key,
                                    .nslots = (uint16_t)(s->nslots + 1),
                                    .ninline = s->ninline,
                                    .first = s->first,
                                    .flags = s->flags,
                                    .size = s->size,
                                    .id = to};
            if (!add_transition(s, key, to)) to = 0;
        }
        pthread_mutex_unlock(&shape_lock);
        if (!to) return 0;
    }
    if (v_is_obj(key)) __atomic_store_n(&s->last, key << 16 | to, __ATOMIC_RELEASE);
    return to;
}

void shape_free_tree(uint32_t root) {
    uint32_t todo = root; /* a list through `last` of the shapes still to free */
    lf_shapes[root].last = 0;
    pthread_mutex_lock(&shape_lock);
    while (todo) {
        Shape *s = &lf_shapes[todo];
        uint32_t id = todo;
        todo = (uint32_t)s->last;
        for (uint32_t i = 0; s->next && i <= s->next->mask; i++)
            if (s->next->at[i].key) {
                lf_shapes[s->next->at[i].to].last = todo;
                todo = s->next->at[i].to;
            }
        for (struct ShapeTable *t = s->next, *outgrown; t; t = outgrown) {
            outgrown = t->outgrown;
            free(t);
        }
        free(s->index);
        *s = (Shape){.id = id, .last = resting};
        resting = id;
        nresting++;
    }
    pthread_mutex_unlock(&shape_lock);
}

bool shape_tree_knows(uint32_t root, Value key) {
    const Shape *s = &lf_shapes[root];
    if (s->nslots && s->key == key) return true;
    const struct ShapeTable *next = __atomic_load_n(&s->next, __ATOMIC_ACQUIRE);
    for (uint32_t i = 0; next && i <= next->mask; i++)
        if (next->at[i].key && shape_tree_knows(next->at[i].to, key)) return true;
    return false;
}

static bool visit_range(Value *slots, uint32_t n, VisitFn fn, void *ctx) {
    for (uint32_t i = 0; i < n; i++)
        if (slots[i] != V_UNDEF && !fn(&slots[i], ctx)) return false;
    return true;
}

bool shape_visit(Obj *o, VisitFn fn, void *ctx) {
    const Shape *s = shape_of(o);
    const Kind *kind = s->kind;
    if (kind->visit && !kind->visit(o, fn, ctx)) return false;
    if (!s->first) {
        if (!(s->flags & SHAPE_IS_DICT) || !kind->ext) return true;
        return visit_range(kind->ext(o), 1, fn, ctx);
    }
    Value *words = (Value *)o + s->first;
    uint32_t inside = s->nslots < s->ninline ? s->nslots : s->ninline;
    if (!visit_range(words + 1, inside, fn, ctx)) return false;
    if (s->flags & SHAPE_IS_DICT) return visit_range(words, 1, fn, ctx);
    return !words[0] || visit_range((Value *)(uintptr_t)words[0], s->nslots - inside, fn, ctx);
}

void shape_free_parts(Thread *T, Obj *o) {
    const Shape *s = shape_of(o);
    if (s->first && !(s->flags & SHAPE_IS_DICT)) lf_buf_free(T, (void *)(uintptr_t)((Value *)o)[s->first]);
    if (s->kind->free_parts) s->kind->free_parts(T, o);
}
