/* shape.h — shapes (hidden classes): what the 32-bit word at the start of every object stands for.
 *
 * A shape says which type an object has, how its memory is laid out, and which attribute lies in which slot.
 * Two objects of one class that got the same attributes in the same order share a shape, so an inline cache
 * needs to compare one word. Every class object and every module has a shape of its own, so that caches can
 * tell them apart. A shape id is used again only after every inline cache was emptied. The table is
 * process-wide; reading is free of locks, making a shape takes shape_lock. A class that is not frozen belongs
 * to one thread, and so do its shapes.
 */
#ifndef LF_SHAPE_H
#define LF_SHAPE_H

#include "runtime/object.h"

/* What a kind of object is to the runtime: how to walk its references and how to free it. One static record a
 * kind; subclasses in the language share the kind of their builtin base. */
typedef bool (*VisitFn)(Value *slot, void *ctx); /* false stops the walk */
typedef struct Kind {
    const char *name;
    bool (*visit)(Obj *o, VisitFn fn, void *ctx); /* every slot that holds a counted reference, the type's not
                                                     included; NULL: none. False as soon as fn said false. */
    void (*free_parts)(Thread *T, Obj *o); /* raw buffers, after the references are gone; may be NULL */
    Value *(*ext)(Obj *o);            /* kinds of variable size: where an instance of a subclass keeps the
                                         reference to its attribute dict; NULL: at a fixed place (Shape.first) */
    uint16_t flags;                   /* KIND_ */
    bool (*busy)(const Obj *o);       /* in use in a way that freezing would break (a view); NULL: never */
    void (*drop)(Thread *T, Obj *o);  /* releases all references and buffers of an exact instance at once,
                                         as visit and free_parts would; NULL: it is done by those two */
    size_t (*size)(const Obj *o);     /* bytes of an exact instance of variable size; NULL: unknown */
    size_t (*end)(Thread *T, Obj *o); /* drop and size in one, for exact instances of core types whose end
                                         runs no code of the program (or that mark themselves AUX_DYING
                                         before it may) and is no longer chain of ends: it goes through a
                                         tuple or list that declines. KIND_NOT_ENDED: this one is for
                                         drop, with what references it has left; may be NULL */
} Kind;
#define KIND_NOT_ENDED SIZE_MAX

enum {
    KIND_ATOM = 1,       /* immutable by construction: str, bytes, int, float, complex, range */
    KIND_TUPLE = 2,      /* immutable if its content is: tuple, frozenset, slice */
    KIND_MOVABLE = 4,    /* may become part of a region */
    KIND_FREEZE = 8,     /* types, functions, code, patterns: a region does not take them, it freezes them */
    KIND_SHARE = 16,     /* cowns, locks, queues: opaque objects that every thread may hold */
    KIND_FREEZABLE = 32, /* may be frozen */
    KIND_WEAK = 128,     /* weak references */
    KIND_PER_THREAD =
        512,              /* its attributes lie with each thread, not in the object: writes never change it */
    KIND_DROP_DICT = 256, /* drop releases the dict of attributes, too */
    KIND_DETACH = 64,     /* functions, modules, weak references: Hooks.detach makes them fit to be frozen */
};

#define LF_MAX_SHAPES (1u << 20)
#define LF_CORE_SHAPES                                                                  \
    64 /* ids below are constants for exact instances of builtin types (objects/type.h) \
        */

typedef struct Shape {
    const Kind *kind;
    Obj *type;               /* the class; borrowed: a shape dies with its class */
    uint32_t parent;         /* the shape with one attribute less, 0 at the root */
    Value key;               /* the attribute that this shape adds: an interned name */
    uint16_t nslots;         /* attributes in all */
    uint16_t ninline;        /* how many lie inside the object */
    uint16_t first;          /* word index in the object where [ext, inline slots] begin; 0: no attributes */
    uint16_t flags;          /* SHAPE_ */
    uint32_t size;           /* bytes of every object of this shape; 0: it varies, see Kind.size */
    struct ShapeTable *next; /* transitions by key */
    uint64_t last; /* the transition taken last, a cache that is valid alone: its key, shifted by 16, and the
                      shape in the 20 bits that are free then; of a dead shape: the next of its list */
    uint32_t id;
    struct ShapeIndex *index; /* key -> slot for long shapes, made on demand */
} Shape;

/* The attribute words of an object: word `first` is ext, then come the inline slots. Attribute i lies in
 * inline slot i when i < ninline, else in ext[i - ninline]; ext is a buffer of shape_ext_cap(nslots -
 * ninline) Values from lf_buf_calloc. With SHAPE_IS_DICT ext is the reference to the Dict, and the first
 * nslots inline slots (members of
 * __slots__, keys v_int(0), v_int(1) ...) hold values all the same. first == 0 with SHAPE_IS_DICT: see
 * Kind.ext. */
static inline uint32_t shape_ext_cap(uint32_t n) {
    uint32_t cap = 4;
    while (cap < n) cap *= 2;
    return cap;
}

enum {
    SHAPE_IS_DICT = 1, /* attributes live in a dict whose reference stands in the ext word */
    SHAPE_IS_TYPE = 2,
    SHAPE_IS_MODULE = 4,
    SHAPE_HAS_DEL = 8 /* the class defines __del__ */
};

extern Shape lf_shapes[LF_MAX_SHAPES];

/* Where the transition taken last leads, if it was by this name; 0: it was not. */
static inline uint32_t shape_last(const Shape *s, Value key) {
    uint64_t to = __atomic_load_n(&s->last, __ATOMIC_ACQUIRE) ^ key << 16;
    return to < LF_MAX_SHAPES ? (uint32_t)to : 0;
}

static inline Shape *shape_of(const Obj *o) { return &lf_shapes[o->shape]; }
static inline const Kind *kind_of(const Obj *o) { return lf_shapes[o->shape].kind; }

/* An exact instance of an atom or of a shareable builtin type, which any thread may hold: an instance of a
 * subclass has attributes, and a class that may change. */
static inline bool shape_is_shareable(const Shape *s) {
    return (s->kind->flags & (KIND_ATOM | KIND_SHARE)) && (!s->type || s->type->rid == RID_IMMORTAL);
}

/* A new root shape; 0 when the table is full (the caller then uses the class's dict-mode shape). */
uint32_t shape_new_root(const Kind *kind, Obj *type, uint32_t first, uint32_t ninline, uint32_t flags);
/* The slot of an attribute, or -1. The key must be interned. */
int shape_find(uint32_t shape, Value key);
/* The shape after adding an attribute, if there is one already, else 0. */
uint32_t shape_next(uint32_t shape, Value key);
/* The shape after adding an attribute; 0 when the object must go to dict mode (too many, or the table is
 * full). */
uint32_t shape_add(uint32_t shape, Value key);
/* Does any shape made from this root have the attribute? */
bool shape_tree_knows(uint32_t root, Value key);
/* Every slot of an object that holds a counted reference: those of its kind, then its attribute words. */
bool shape_visit(Obj *o, VisitFn fn, void *ctx);
/* Raw buffers of a dead object: those of its kind, and the ext array. */
void shape_free_parts(Thread *T, Obj *o);
/* Empties a class's shapes when the class dies; their ids rest until there are enough to empty all inline
 * caches for. */
void shape_free_tree(uint32_t root);

#endif
