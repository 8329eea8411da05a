/* type.h — class objects: names, bases, C3 order, slots, and the tables from which builtin types are made.
 *
 * A Type says how values of it behave. Behaviour is found in two ways that always agree: the class
 * dictionaries along the MRO (what Python programs see) and the C slots below (what the interpreter calls). A
 * slot of a class written in Python is a function that looks the special method up; type.c keeps both in step
 * when an attribute changes. A class that is not frozen is used by one thread; builtin types are immortal and
 * never change.
 */
#ifndef LF_TYPE_H
#define LF_TYPE_H

#include "runtime/shape.h"
#include "runtime/store.h"
#include "runtime/thread.h"

typedef struct Type Type;
typedef struct Dict Dict;

/* Binary operators, in the order of the BINARY opcodes. */
enum {
    BIN_ADD,
    BIN_SUB,
    BIN_MUL,
    BIN_TRUEDIV,
    BIN_FLOORDIV,
    BIN_MOD,
    BIN_POW,
    BIN_LSHIFT,
    BIN_RSHIFT,
    BIN_AND,
    BIN_OR,
    BIN_XOR,
    BIN_MATMUL,
    BIN_DIVMOD,
    BIN_COUNT
};
enum { UN_NEG, UN_POS, UN_INVERT, UN_ABS, UN_COUNT };
enum { CMP_LT, CMP_LE, CMP_EQ, CMP_NE, CMP_GT, CMP_GE };

/* A view of raw bytes; see buffer.h. */
struct Buffer;

/* What a type does. Every function: arguments are borrowed, the result is owned, V_UNDEF / false / -1 means
 * that an exception is set, unless the line says otherwise. NULL: the type does not do it. */
enum { PAIR_UNFIT = 2 };

typedef struct Slots {
    Value (*repr)(Thread *, Value self);
    Value (*str)(Thread *, Value self);
    bool (*hash)(Thread *, Value self, int64_t *out); /* never -1 in *out */
    int (*truth)(Thread *, Value self);               /* 1, 0, -1 */
    Value (*compare)(Thread *, Value a, Value b,
                     int op); /* a is of this type; V_NOTIMPL when it does not know b */
    Value (*binary[BIN_COUNT])(Thread *, Value a,
                               Value b); /* a or b is of this type; V_NOTIMPL when it cannot */
    Value (*inplace[BIN_COUNT])(Thread *, Value a, Value b); /* a is of this type */
    Value (*pow3)(Thread *, Value a, Value b, Value mod);
    Value (*unary[UN_COUNT])(Thread *, Value self);
    Value (*to_int)(Thread *, Value self);   /* __int__ */
    Value (*to_float)(Thread *, Value self); /* __float__ */
    Value (*index)(Thread *, Value self);    /* __index__ */
    int64_t (*len)(Thread *, Value self);
    Value (*getitem)(Thread *, Value self, Value key);
    bool (*setitem)(Thread *, Value self, Value key, Value v); /* v == V_UNDEF deletes; v is borrowed */
    int (*contains)(Thread *, Value self, Value x);
    Value (*iter)(Thread *, Value self);
    Value (*next)(Thread *, Value self); /* V_UNDEF without an exception: exhausted */
    /* Of builtin iterators that give pairs: both items (owned) without their tuple. 1, 0 exhausted, -1 error,
     * PAIR_UNFIT: this one gives no pairs. */
    int (*next_pair)(Thread *, Value self, Value *first, Value *second);
    Value (*getattr)(Thread *, Value self, Value name);         /* name is an interned str */
    bool (*setattr)(Thread *, Value self, Value name, Value v); /* v == V_UNDEF deletes; v is borrowed */
    Value (*call)(Thread *, Value self, Value *args, int npos, Value kwnames); /* see call.h */
    Value (*descr_get)(Thread *, Value self, Value obj, Value type); /* obj == V_UNDEF: through the class */
    bool (*descr_set)(Thread *, Value self, Value obj, Value v);     /* v == V_UNDEF deletes */
    Value (*await)(Thread *, Value self);
    Value (*aiter)(Thread *, Value self);
    Value (*anext)(Thread *, Value self);
    void (*finalize)(Thread *,
                     Value self); /* __del__, before the object is taken apart; errors are reported */
    bool (*buffer)(Thread *, Value self, struct Buffer *out, bool writable);
    void (*buffer_done)(Thread *, struct Buffer *b);
} Slots;

enum {
    TYPE_BASETYPE = 1,  /* may be subclassed */
    TYPE_HEAP = 2,      /* made by a class statement; its attributes can change */
    TYPE_EXCEPTION = 4, /* a subclass of BaseException; the same for the ones below */
    TYPE_SUB_INT = 8,
    TYPE_SUB_STR = 16,
    TYPE_SUB_TUPLE = 32,
    TYPE_SUB_LIST = 64,
    TYPE_SUB_DICT = 128,
    TYPE_SUB_TYPE = 256,
    TYPE_SUB_BYTES = 512,
    TYPE_SUB_FLOAT = 1024,
    TYPE_ABSTRACT = 2048, /* __abstractmethods__ is not empty */
    TYPE_HAS_DICT = 4096, /* instances carry attributes */
    TYPE_HAS_WEAK = 8192, /* instances may be weakly referenced (builtin types that may: also set) */
    TYPE_SEQUENCE = 1 << 14,
    TYPE_MAPPING = 1 << 15,       /* what `match` takes as a sequence or a mapping */
    TYPE_DEL = 1 << 16,           /* __del__ is defined */
    TYPE_GETATTR_PLAIN = 1 << 17, /* attribute look-up is object's own: inline caches may be used */
    TYPE_SETATTR_PLAIN = 1 << 18,
    TYPE_METHOD_DESCR = 1 << 19, /* values of this type bind as methods (functions, method descriptors) */
    TYPE_NO_NEW = 1 << 20,       /* cannot be instantiated from Python: "cannot create 'x' instances" */
    TYPE_IMMUTABLE = 1 << 21,
    TYPE_INIT_PLAIN = 1 << 22, /* __init__ is object's */
    TYPE_NEW_PLAIN = 1 << 23,  /* __new__ is object's: instances may be made inline */
    TYPE_DICT_ONLY = 1 << 24,  /* attributes of instances always lie in a dict (TypeDef.dict_offset) */
    TYPE_BARE = 1 << 25, /* instances of subclasses have no attributes either: every thread may hold them */
    TYPE_OF_PROGRAM = 1 << 26, /* a class statement outside the library: -X freezable is for it */
};

/* One name looked up on a class. value: the attribute (borrowed), V_HOLE: there is none, V_UNDEF: look again.
 * An entry keeps its index for ever; the array moves when it grows (always read it with type_cached). */
typedef struct MCacheEntry {
    Value name, value;
} MCacheEntry;

struct Type {
    Obj h;
    const Kind *kind; /* layout of instances */
    Slots slots;
    uint32_t flags;
    uint32_t size;       /* bytes of an instance without attribute words */
    uint16_t first;      /* word index of [ext, inline slots...], 0: none */
    uint16_t ninline;    /* inline attribute slots of new instances: learned */
    uint32_t root_shape; /* of a fresh instance */
    uint32_t dict_shape; /* of an instance whose attributes live in a dict */
    Value name;          /* str: __name__ */
    Value qualname;
    Value base;       /* the base whose layout this extends; V_UNDEF for object */
    Value bases, mro; /* tuples */
    Value dict;       /* Dict: the attributes of the class itself */
    Value ext;        /* attribute words of the metaclass's instances live in dict as well: always V_UNDEF */
    Value new_fn, init_fn;     /* what the MRO gives for __new__ and __init__ (borrowed) */
    Value getattr_fn;          /* __getattr__, V_UNDEF when there is none (borrowed) */
    MCacheEntry *mcache;       /* what look-ups along the MRO gave */
    const struct TypeDef *def; /* builtin types only */
    const char *cname;         /* UTF-8: as error messages name the type */
    bool cname_owned;          /* cname is a buffer of its own (the name is not ASCII) */
    Type **base_types;         /* not counted: to leave the bases' tables of subclasses at the end */
    uint32_t nbase_types;
    uint32_t nmembers; /* __slots__: they are the first inline slots, keys v_int(0), v_int(1), ... */
    uint32_t old_roots[5], nold_roots; /* root shapes of before the instances got more room */
    uint32_t rearranged;               /* shapes that deletions of attributes made or wanted */
    uint32_t instance_size;            /* bytes of a new instance with ext word and inline slots */
};

/* --- builtin types are made from tables --- */

typedef Value (*NativeFn)(Thread *T, Value *args, int n);

/* A function written in C. sig is a Python signature, parsed once: "sorted(iterable, /, *, key=None,
 * reverse=False)". The function gets one argument a parameter, in order, defaults filled in; a default
 * written `?` arrives as V_UNDEF; *args arrives as a tuple, **kwargs as a dict. n is the number of
 * parameters. Arity and keyword errors are made by the binder with CPython's wording. A method's first
 * parameter is self (checked to be of the type). */
typedef struct MethodDef {
    const char *sig;
    NativeFn fn;
    const char *doc;
    uint16_t flags; /* METHOD_ */
} MethodDef;
enum {
    METHOD_CLASS = 1,
    METHOD_STATIC = 2,
    METHOD_NEW = 4,
    METHOD_LAZY = 8, /* **kwargs arrives as V_UNDEF when there are none */
    METHOD_EXPECTED =
        16,             /* a wrong number of positional arguments is told as "f expected 1 argument, got 2" */
    METHOD_VECTOR = 32, /* f(*args, ...) or f(self, /, *args, ...): without keywords the arguments are
                          handed over as they are, and n is -1 less their number */
    METHOD_TERSE = 64,  /* a constructor that, called on its own type, tells wrong names and missing arguments
                           in few words */
    METHOD_NAMELESS = 128, /* messages about wrong arguments say "function" instead of its name */
    METHOD_TRACES = 256,   /* its caller may be traced afterwards: machine code ends with the call */
};

typedef struct GetSetDef {
    const char *name;
    Value (*get)(Thread *T, Value self);
    bool (*set)(Thread *T, Value self, Value v); /* v == V_UNDEF deletes; NULL: read-only */
    const char *doc;
} GetSetDef;

typedef struct TypeDef {
    const char *name; /* "list", or "collections.deque": the part before the last dot is __module__ */
    const char *doc;
    Type **where; /* the global that names the type: made once a process */
    Type **base;  /* NULL: object */
    const Kind *kind;
    uint32_t size, flags;
    uint32_t shape; /* SHAPE_ constant below for the core types; 0: assigned */
    uint32_t
        dict_offset; /* with TYPE_HAS_DICT: where the struct has its attribute dict (a Value that the kind
                      * does not visit); 0: in a word behind it, allocate instance_size bytes then */
    Slots slots;
    MethodDef
        new_; /* the constructor: {"list(cls, ...)"}: first parameter is the class. sig NULL: with an init
               * of its own a zeroed instance; derived from object alone: cannot be made; else inherited */
    MethodDef init;                    /* "__init__(self, iterable=(), /)" */
    const MethodDef *methods;          /* ends with sig NULL */
    const GetSetDef *getset;           /* ends with name NULL */
    void (*ready)(Thread *T, Type *t); /* further attributes; may be NULL */
} TypeDef;

/* Makes the type of a table, or returns it when it was made before; NULL with an exception set. */
Type *type_from_def(Thread *T, const TypeDef *def);
/* One more attribute for a builtin type that nobody uses yet (v consumed). After type_from_def its dict is
 * immutable. */
bool type_add(Thread *T, Type *t, const char *name, Value v);
/* Start-up, once a process: makes the types of core_types.def, and the names of names.def on the way
 * (names_init needs the shape of str, the types need the names). */
void types_init(Thread *T);

/* Shapes of exact instances of core types are constants, so that `o->shape == SHAPE_LIST` is a type test. */
enum {
    SHAPE_NONE_,
    SHAPE_STR,
    SHAPE_LONG,
    SHAPE_BYTES,
    SHAPE_TUPLE,
    SHAPE_LIST,
    SHAPE_DICT,
    SHAPE_SET,
    SHAPE_FROZENSET,
    SHAPE_FUNCTION,
    SHAPE_NATIVE,
    SHAPE_METHOD,
    SHAPE_CELL,
    SHAPE_CODE,
    SHAPE_GENERATOR,
    SHAPE_COROUTINE,
    SHAPE_ASYNC_GEN,
    SHAPE_SLICE,
    SHAPE_RANGE,
    SHAPE_LIST_ITER,
    SHAPE_TUPLE_ITER,
    SHAPE_RANGE_ITER,
    SHAPE_DICT_ITER,
    SHAPE_STR_ITER,
    SHAPE_COMPLEX,
    SHAPE_BYTEARRAY,
    SHAPE_MEMORYVIEW,
    SHAPE_PROPERTY,
    SHAPE_OBJECT,
    SHAPE_MEMBER,
    SHAPE_CLASSMETHOD,
    SHAPE_STATICMETHOD,
    SHAPE_SUPER,
    SHAPE_METHOD_DESCR,
    SHAPE_GETSET,
    SHAPE_SLOT_WRAPPER,
    SHAPE_TRACEBACK,
    SHAPE_CORE_COUNT = 64
};

static inline Type *as_type(Value v) { return (Type *)v_as_obj(v); }
extern Type *type_int, *type_float, *type_bool, *type_none, *type_notimpl, *type_ellipsis;
extern Type *type_object, *type_type, *type_str, *type_bytes, *type_bytearray, *type_memoryview,
    *type_complex, *type_list, *type_tuple, *type_dict, *type_set, *type_frozenset, *type_range, *type_slice,
    *type_function, *type_native, *type_method, *type_module, *type_cell, *type_code, *type_generator,
    *type_coroutine, *type_async_generator, *type_property, *type_classmethod, *type_staticmethod,
    *type_super, *type_namespace, *type_base_exception;

static inline Type *type_of_obj(const Obj *o) { return (Type *)lf_shapes[o->shape].type; }
static inline Type *type_of(Value v) {
    if (v_is_obj(v)) return type_of_obj(v_as_obj(v));
    if (v_is_int(v)) return type_int;
    if (v_is_double(v)) return type_float;
    return v_is_bool(v) ? type_bool : v == V_NONE ? type_none : v == V_NOTIMPL ? type_notimpl : type_ellipsis;
}
static inline bool is_shape(Value v, uint32_t shape) { return v_is_obj(v) && v_as_obj(v)->shape == shape; }
static inline bool has_flag(Value v, uint32_t flag) { return (type_of(v)->flags & flag) != 0; }
static inline bool is_type(Value v) {
    return v_is_obj(v) && (type_of_obj(v_as_obj(v))->flags & TYPE_SUB_TYPE) != 0;
}
/* is v an instance of t or of a subclass, by the real type (no __instancecheck__)? */
bool type_is_subtype(const Type *a, const Type *b);
static inline bool is_instance(Value v, const Type *t) {
    Type *of = type_of(v);
    return of == t || type_is_subtype(of, t);
}
const char *type_name(Value v); /* UTF-8 name of v's type, valid while the type lives */
const char *type_own_name(const Type *t);
/* With its module, unless that is builtins or __main__: a str (owned). */
Value type_full_name(Thread *T, Type *t);

/* The attribute `name` (interned) along the MRO, borrowed, or V_UNDEF without an exception. Cached. */
Value type_lookup(Thread *T, Type *t, Value name);
/* What entry `index` says. Other threads may fill the cache of a shared class and replace the array. */
static inline Value type_cached(const Type *t, uint32_t index) {
    const MCacheEntry *entries = __atomic_load_n(&t->mcache, __ATOMIC_ACQUIRE);
    return __atomic_load_n(&entries[index].value, __ATOMIC_ACQUIRE);
}
/* Its index in t->mcache for inline caches (the entry is made when missing); MCACHE_NONE: this class caches
 * no more. */
#define MCACHE_NONE 0xFFFFFFFFu
uint32_t type_cache_index(Thread *T, Type *t, Value name);
/* type(name, bases, namespace): metaclass's __new__ and what follows (C3, slots, __set_name__,
 * __init_subclass__). */
Value type_new(Thread *T, Type *metatype, Value name, Value bases, Value ns, Value *kwargs, int nkw,
               Value kwnames);
/* The most derived metaclass; V_UNDEF with "metaclass conflict". */
Type *type_winner(Thread *T, Type *meta, Value bases);
/* t and its subclasses become what abc is for patterns, a sequence or a mapping (abc.register()). */
void type_adopt_pattern(Thread *T, Type *t, const Type *abc);
void subclasses_free(Thread *T); /* the thread's table of subclasses, when the thread ends */
/* After a change of the class dictionary under `name`, where `old` stood (V_UNDEF: nothing): caches and slots
 * of t and its subclasses follow. A name of V_UNDEF: anything may have changed. */
void type_modified(Thread *T, Type *t, Value name, Value old);

/* An instance of t with its attributes empty (object.__new__ without its argument checks). */
Value instance_new(Thread *T, Type *t);

#endif
