/* _bz2: compression by libbzip2. */
#include "src/modules/flow.h"
#include "src/modules/posix.h"

#include <bzlib.h>
#include <limits.h>

typedef struct Bz {
    bz_stream s; /* the library's state knows its address */
    int err;
    bool open;
} Bz;
enum { SPOILT = -100 }; /* none of the library's errors */
static Type *type_compressor, *type_decompressor;

static Value bz_fail(Thread *T, void *state) {
    switch (((Bz *)state)->err) {
    case SPOILT: return lf_raise(T, exc_ValueError, "Decompressor is unusable after a previous error");
    case BZ_PARAM_ERROR:
        return lf_raise(T, exc_ValueError, "Internal error - invalid parameters passed to libbzip2");
    case BZ_MEM_ERROR: return lf_no_memory(T);
    case BZ_DATA_ERROR:
    case BZ_DATA_ERROR_MAGIC: return lf_raise(T, exc_OSError, "Invalid data stream");
    case BZ_IO_ERROR: return lf_raise(T, exc_OSError, "Unknown I/O error");
    case BZ_UNEXPECTED_EOF:
        return lf_raise(T, exc_EOFError,
                        "Compressed file ended before the logical end-of-stream was detected");
    case BZ_SEQUENCE_ERROR:
        return lf_raise(T, exc_RuntimeError,
                        "Internal error - Invalid sequence of commands sent to libbzip2");
    default: return lf_raise(T, exc_OSError, "Unrecognized error from libbzip2: %d", ((Bz *)state)->err);
    }
}

/* The window as the library wants it; more than an unsigned int counts waits for the next call. */
static void offer(bz_stream *s, const Window *w) {
    s->next_in = (char *)(uintptr_t)w->in;
    s->avail_in = w->nin > UINT_MAX ? UINT_MAX : (unsigned)w->nin;
    s->next_out = (char *)w->out;
    s->avail_out = w->nout > UINT_MAX ? UINT_MAX : (unsigned)w->nout;
}
static void move_on(const bz_stream *s, Window *w) {
    w->nin -= (size_t)((const uint8_t *)s->next_in - w->in);
    w->in = (const uint8_t *)s->next_in;
    w->nout -= (size_t)((uint8_t *)s->next_out - w->out);
    w->out = (uint8_t *)s->next_out;
}

static FlowState press_run(void *state, Window *w, bool finish) {
    Bz *b = state;
    if (!finish && w->nin == 0) return FLOW_ON;
    offer(&b->s, w);
    b->err = BZ2_bzCompress(&b->s, finish ? BZ_FINISH : BZ_RUN);
    move_on(&b->s, w);
    return b->err == BZ_STREAM_END ? FLOW_END : b->err < 0 ? FLOW_FAILED : FLOW_ON;
}
static void press_end(void *state) {
    if (((Bz *)state)->open) BZ2_bzCompressEnd(&((Bz *)state)->s);
    free(state);
}
static const Press press = {press_run, bz_fail, press_end};

static FlowState engine_run(void *state, Window *w) {
    Bz *b = state;
    if (b->err < 0) { /* the library does not survive being asked again */
        b->err = SPOILT;
        return FLOW_FAILED;
    }
    offer(&b->s, w);
    b->err = BZ2_bzDecompress(&b->s);
    move_on(&b->s, w);
    return b->err == BZ_STREAM_END ? FLOW_END : b->err < 0 ? FLOW_FAILED : FLOW_ON;
}
static void engine_end(void *state) {
    if (((Bz *)state)->open) BZ2_bzDecompressEnd(&((Bz *)state)->s);
    free(state);
}
static const Engine engine = {engine_run, bz_fail, engine_end, "End of stream already reached", false, true};

static Value make_compressor(Thread *T, Value *args, int n) {
    (void)n;
    int level;
    if (!c_int_arg(T, args[1], &level)) return V_UNDEF;
    if (level < 1 || level > 9) return lf_raise(T, exc_ValueError, "compresslevel must be between 1 and 9");
    Bz *b = calloc(1, sizeof *b);
    if (!b) return lf_no_memory(T);
    b->err = BZ2_bzCompressInit(&b->s, level, 0, 0);
    b->open = b->err == BZ_OK;
    if (b->open) return compressor_new(T, type_compressor, &press, b);
    bz_fail(T, b);
    press_end(b);
    return V_UNDEF;
}
static Value make_decompressor(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    Bz *b = calloc(1, sizeof *b);
    if (!b) return lf_no_memory(T);
    b->err = BZ2_bzDecompressInit(&b->s, 0, 0);
    b->open = b->err == BZ_OK;
    if (b->open) return decompressor_new(T, type_decompressor, &engine, b);
    bz_fail(T, b);
    engine_end(b);
    return V_UNDEF;
}

static const TypeDef typedef_compressor = {
    .name = "_bz2.BZ2Compressor",
    .doc = "Compresses data piece by piece.",
    .where = &type_compressor,
    .kind = &kind_compressor,
    .size = sizeof(Compressor),
    .new_ = {"BZ2Compressor(cls, compresslevel=9, /)", make_compressor, NULL, METHOD_NEW},
    .methods = compressor_methods,
};
static const TypeDef typedef_decompressor = {
    .name = "_bz2.BZ2Decompressor",
    .doc = "Decompresses one stream piece by piece.",
    .where = &type_decompressor,
    .kind = &kind_decompressor,
    .size = sizeof(Decompressor),
    .new_ = {"BZ2Decompressor(cls, /)", make_decompressor, NULL, METHOD_NEW},
    .methods = decompressor_methods,
    .getset = decompressor_getset,
};
static const TypeDef *const types[] = {&typedef_compressor, &typedef_decompressor, NULL};
const ModuleDef module__bz2 = {.name = "_bz2", .doc = "Compression by bzip2.", .types = types};
