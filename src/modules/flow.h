/* flow.h — what the modules that compress have in common: bytes that come out of a library, bytes that wait
 * to go in, and decompressors that keep their input (zlib, bz2, lzma).
 *
 * An object that compresses belongs to a region as any other; its library's state lies in memory from malloc,
 * which is the same for all threads, and holds no references. The library runs without the turn of -X gil=on
 * when the input is long, so each object has a lock; where every thread has a region of its own nobody else
 * can want it. A flow touches nothing of the interpreter's.
 */
#ifndef LF_FLOW_H
#define LF_FLOW_H

#include "src/modules/lock.h"
#include "src/objects/bytes.h"

#include <stdlib.h>

/* Bytes from malloc. */
typedef struct Flow {
    uint8_t *data;
    size_t len, cap;
} Flow;

/* Room for at least one more byte behind len, but not beyond limit bytes in all: how much; 0: no memory. */
size_t flow_room(Flow *f, size_t first, size_t limit);
bool flow_set(Flow *f, const uint8_t *p, size_t n); /* p may lie in f; false: no memory */
bool flow_add(Flow *f, const uint8_t *p, size_t n);
static inline void flow_free(Flow *f) {
    free(f->data);
    *f = (Flow){0};
}
/* As bytes; f is empty afterwards. */
Value flow_take(Thread *T, Flow *f);

/* Others may run while the library works on n bytes? It takes longer than giving the turn away. */
static inline bool flow_is_long(size_t n) { return n >= 2048; }
static inline void flow_begin(Thread *T, size_t n) {
    if (flow_is_long(n)) thread_wait_begin(T);
}
static inline void flow_end(Thread *T, size_t n) {
    if (flow_is_long(n)) thread_wait_end(T);
}

/* --- decompressors --- */

typedef struct Window {
    const uint8_t *in;
    size_t nin;
    uint8_t *out;
    size_t nout;
} Window;
typedef enum FlowState { FLOW_ON, FLOW_END, FLOW_FAILED } FlowState;
typedef struct Engine {
    FlowState (*run)(void *state, Window *w); /* moves all four on */
    Value (*fail)(Thread *T, void *state);    /* raises what run met; V_UNDEF */
    void (*end)(void *state);                 /* frees it */
    const char *at_end;    /* what EOFError says when more is wanted behind the end; compressors have none */
    bool holds_output;     /* it may have more to give when all input is in */
    bool spoilt_by_errors; /* nothing can be had of it after one */
} Engine;

typedef struct Decompressor {
    Obj h;
    const Engine *engine;
    void *state; /* from malloc */
    _Atomic(uint32_t) word;
    bool eof, hungry;
    Flow input, unused;
} Decompressor;
extern const Kind kind_decompressor;
static inline Decompressor *as_decompressor(Value v) { return (Decompressor *)v_as_obj(v); }
/* state is consumed, also on error. */
Value decompressor_new(Thread *T, Type *type, const Engine *engine, void *state);
extern const MethodDef decompressor_methods[]; /* decompress */
extern const GetSetDef decompressor_getset[];  /* eof, needs_input, unused_data */
Value decompressor_eof(Thread *T, Value self);
Value decompressor_needs_input(Thread *T, Value self);
Value decompressor_unused_data(Thread *T, Value self);
#define DECOMPRESSOR_GETSET                                                                                  \
    {"eof", decompressor_eof, NULL, "Is the stream at its end?"},                                            \
        {"needs_input", decompressor_needs_input, NULL, "Can nothing more be given without further input?"}, \
    {                                                                                                        \
        "unused_data", decompressor_unused_data, NULL, "What came behind the end of the stream."             \
    }

/* --- compressors --- */

typedef struct Press {
    FlowState (*run)(void *state, Window *w, bool finish); /* FLOW_END: all is said */
    Value (*fail)(Thread *T, void *state);
    void (*end)(void *state);
} Press;
typedef struct Compressor {
    Obj h;
    const Press *press;
    void *state;
    _Atomic(uint32_t) word;
    bool flushed;
} Compressor;
extern const Kind kind_compressor;
Value compressor_new(Thread *T, Type *type, const Press *press, void *state); /* state is consumed */
extern const MethodDef compressor_methods[];                                  /* compress, flush */

#endif
