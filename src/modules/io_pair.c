/* BufferedRWPair: a reader and a writer as one stream. */
#include "src/modules/io.h"

Type *type_buffered_pair;

typedef struct Pair {
    Obj h;
    Value reader, writer, dict;
} Pair;
static bool pair_visit(Obj *o, VisitFn fn, void *ctx) {
    return fn(&((Pair *)o)->reader, ctx) && fn(&((Pair *)o)->writer, ctx);
}
static const Kind kind_pair = {.name = "BufferedRWPair", .visit = pair_visit};
static inline Pair *as_pair(Value v) { return (Pair *)v_as_obj(v); }

static Value pair_make(Thread *T, Value *args, int n) {
    (void)n;
    return instance_new(T, as_type(args[0]));
}
static Value pair_init(Thread *T, Value *args, int n) {
    (void)n;
    Value reader = lf_call2(T, v_obj(type_buffered_reader), args[1], args[3]);
    Value writer = reader == V_UNDEF ? V_UNDEF : lf_call2(T, v_obj(type_buffered_writer), args[2], args[3]);
    if (writer == V_UNDEF) {
        lf_release(T, reader);
        return V_UNDEF;
    }
    Pair *p = as_pair(args[0]);
    return lf_store(T, &p->h, &p->reader, reader) && lf_store(T, &p->h, &p->writer, writer) ? V_NONE
                                                                                            : V_UNDEF;
}
static Value half(Thread *T, Value v, const char *name, Value arg) {
    if (v == V_UNDEF) return lf_raise(T, exc_ValueError, "I/O operation on uninitialized object");
    return arg == V_UNDEF ? io_call0(T, v, name) : io_call1(T, v, name, arg);
}
#define PAIR(name, side, arg)                                 \
    static Value pair_##name(Thread *T, Value *args, int n) { \
        (void)n;                                              \
        return half(T, as_pair(args[0])->side, #name, arg);   \
    }
PAIR(read, reader, args[1])
PAIR(read1, reader, args[1])
PAIR(peek, reader, args[1])
PAIR(readinto, reader, args[1])
PAIR(readinto1, reader, args[1])
PAIR(readable, reader, V_UNDEF)
PAIR(write, writer, args[1])
PAIR(flush, writer, V_UNDEF)
PAIR(writable, writer, V_UNDEF)
static Value pair_close(Thread *T, Value *args, int n) {
    (void)n;
    Value w = half(T, as_pair(args[0])->writer, "close", V_UNDEF), error = lf_exc_take(T);
    Value r = half(T, as_pair(args[0])->reader, "close", V_UNDEF);
    lf_release(T, w);
    lf_release(T, r);
    io_chain(T, error);
    return lf_failed(T) ? V_UNDEF : V_NONE;
}
static Value pair_isatty(Thread *T, Value *args, int n) {
    (void)n;
    Value w = half(T, as_pair(args[0])->writer, "isatty", V_UNDEF);
    return w == V_FALSE ? half(T, as_pair(args[0])->reader, "isatty", V_UNDEF) : w;
}
static Value pair_closed(Thread *T, Value self) {
    if (as_pair(self)->writer == V_UNDEF)
        return lf_raise(T, exc_RuntimeError, "the BufferedRWPair object is being garbage-collected");
    return obj_getattr_c(T, as_pair(self)->writer, "closed");
}
static const MethodDef pair_methods[] = {{"read(self, size=-1, /)", pair_read, NULL, 0},
                                         {"read1(self, size=-1, /)", pair_read1, NULL, 0},
                                         {"peek(self, size=0, /)", pair_peek, NULL, 0},
                                         {"readinto(self, buffer, /)", pair_readinto, NULL, 0},
                                         {"readinto1(self, buffer, /)", pair_readinto1, NULL, 0},
                                         {"readable(self, /)", pair_readable, NULL, 0},
                                         {"write(self, buffer, /)", pair_write, NULL, 0},
                                         {"flush(self, /)", pair_flush, NULL, 0},
                                         {"writable(self, /)", pair_writable, NULL, 0},
                                         {"close(self, /)", pair_close, NULL, 0},
                                         {"isatty(self, /)", pair_isatty, NULL, 0},
                                         {0}};
static const GetSetDef pair_getset[] = {{"closed", pair_closed, NULL, NULL}, {0}};
const TypeDef typedef_buffered_pair = {
    .name = "_io.BufferedRWPair",
    .doc = "A buffered reader and a buffered writer together.",
    .where = &type_buffered_pair,
    .base = &type_buffered_base,
    .kind = &kind_pair,
    .size = sizeof(Pair),
    .dict_offset = offsetof(Pair, dict),
    .flags = TYPE_BASETYPE | TYPE_HAS_DICT | TYPE_HAS_WEAK,
    .new_ = {"BufferedRWPair(cls, /, *args, **kwargs)", pair_make, NULL, METHOD_LAZY},
    .init = {"__init__(self, reader, writer, buffer_size=131072, /)", pair_init, NULL, 0},
    .methods = pair_methods,
    .getset = pair_getset,
};
