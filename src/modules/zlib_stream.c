/* zlib.Compress, zlib.Decompress and zlib._ZlibDecompressor: streams that are fed piece by piece. */
#include "src/modules/zlib.h"

#include <limits.h>

typedef struct Stream {
    Obj h;
    z_stream *z; /* zlib's state knows its address */
    _Atomic(uint32_t) word;
    bool open, eof, inflates;
    Flow unused, tail; /* of a Decompress: behind the end, and not used yet */
    Flow dict;         /* and what its stream may ask for */
} Stream;

static Type *type_compress, *type_decompress, *type_zlib_decompressor;
static inline Stream *as_stream(Value v) { return (Stream *)v_as_obj(v); }

static void stream_free_parts(Thread *T, Obj *o) {
    (void)T;
    Stream *s = (Stream *)o;
    if (s->open) (s->inflates ? inflateEnd : deflateEnd)(s->z);
    free(s->z);
    flow_free(&s->unused);
    flow_free(&s->tail);
    flow_free(&s->dict);
}
static const Kind kind_stream = {.name = "zlib", .free_parts = stream_free_parts, .flags = KIND_MOVABLE};

static Stream *stream_new(Thread *T, Type *type) {
    Stream *s = lf_alloc_atom(T, type->root_shape, sizeof *s);
    if (!s) return NULL;
    s->inflates = type == type_decompress;
    s->z = calloc(1, sizeof *s->z);
    if (s->z) return s;
    lf_no_memory(T);
    lf_release(T, v_obj(s));
    return NULL;
}

/* The object for this call alone. */
static bool take(Thread *T, Value self) {
    return lf_may_write(T, v_as_obj(self)) && word_take(T, &as_stream(self)->word, -1) > 0;
}
static void give_back(Value self) { word_give_back(&as_stream(self)->word); }

/* --- making them --- */

static Value made(Thread *T, Stream *s, int err, const char *what) {
    s->open = err == Z_OK;
    if (err == Z_OK) return v_obj(s);
    Value v = err == Z_MEM_ERROR ? lf_raise(T, exc_MemoryError, "Can't allocate memory for %s object", what)
              : err == Z_STREAM_ERROR ? lf_raise(T, exc_ValueError, "Invalid initialization option")
                                      : zlib_fail(T, s->z, err,
                                                  s->inflates ? "while creating decompression object"
                                                              : "while creating compression object");
    lf_release(T, v_obj(s));
    return v;
}

Value zlib_compressobj(Thread *T, Value *args, int n) {
    (void)n;
    int numbers[5]; /* level, method, wbits, memLevel, strategy */
    for (int i = 0; i < 5; i++)
        if (!c_int_arg(T, args[i], &numbers[i])) return V_UNDEF;
    Buffer dict = {.owner = V_UNDEF};
    if (args[5] != V_NONE && !buffer_get(T, args[5], &dict, false)) return V_UNDEF;
    Stream *s = stream_new(T, type_compress);
    Value v = V_UNDEF;
    if (s)
        v = made(T, s, deflateInit2(s->z, numbers[0], numbers[1], numbers[2], numbers[3], numbers[4]),
                 "compression");
    if (v != V_UNDEF && args[5] != V_NONE) {
        int err = deflateSetDictionary(s->z, dict.data, (uInt)dict.len);
        if (err != Z_OK) {
            lf_clear(T, &v);
            lf_raise(T, exc_ValueError,
                     err == Z_STREAM_ERROR ? "Invalid dictionary" : "deflateSetDictionary()");
        }
    }
    if (args[5] != V_NONE) buffer_release(T, &dict);
    return v;
}

/* A dictionary for inflate: its bytes into f. */
static bool dict_arg(Thread *T, Value v, Flow *f) {
    Buffer b;
    if (v == V_NONE || !type_of(v)->slots.buffer) {
        lf_raise(T, exc_TypeError, "zdict argument must support the buffer protocol");
        return false;
    }
    if (!buffer_get(T, v, &b, false)) return false;
    bool ok = b.len <= UINT_MAX && flow_set(f, b.data, (size_t)b.len);
    if (b.len > UINT_MAX)
        lf_raise(T, exc_OverflowError, "zdict length does not fit in an unsigned int");
    else if (!ok)
        lf_no_memory(T);
    buffer_release(T, &b);
    return ok;
}

static bool needs_no_dict_now(int wbits, const Flow *dict) { return wbits >= 0 || dict->len == 0; }

Value zlib_decompressobj(Thread *T, Value *args, int n) {
    (void)n;
    int wbits;
    if (!c_int_arg(T, args[0], &wbits)) return V_UNDEF;
    Stream *s = stream_new(T, type_decompress);
    if (!s) return V_UNDEF;
    if (args[1] != V_UNDEF && !dict_arg(T, args[1], &s->dict)) {
        lf_release(T, v_obj(s));
        return V_UNDEF;
    }
    Value v = made(T, s, inflateInit2(s->z, wbits), "decompression");
    if (v == V_UNDEF || needs_no_dict_now(wbits, &s->dict)) return v;
    int err = inflateSetDictionary(s->z, s->dict.data, (uInt)s->dict.len);
    if (err == Z_OK) return v;
    zlib_fail(T, s->z, err, "while setting zdict");
    lf_release(T, v);
    return V_UNDEF;
}

/* --- Compress --- */

static Value compress_some(Thread *T, Stream *s, const uint8_t *in, size_t nin, int mode) {
    Flow out = {0};
    size_t left;
    flow_begin(T, nin);
    int err = zlib_pump(s->z, deflate, in, nin, mode, &out, nin / 2 + 64, SIZE_MAX, &left);
    flow_end(T, nin);
    bool finished = mode == Z_FINISH && err == Z_STREAM_END;
    if (finished) {
        err = deflateEnd(s->z);
        s->open = false;
    }
    if (err == Z_OK || err == Z_BUF_ERROR) return flow_take(T, &out);
    flow_free(&out);
    if (err == Z_MEM_ERROR) return lf_no_memory(T);
    return zlib_fail(T, s->z, err,
                     finished             ? "while finishing compression"
                     : mode == Z_NO_FLUSH ? "while compressing data"
                                          : "while flushing");
}

static Value m_compress(Thread *T, Value *args, int n) {
    (void)n;
    Buffer data;
    if (!buffer_get(T, args[1], &data, false)) return V_UNDEF;
    Value v = V_UNDEF;
    if (take(T, args[0])) {
        v = compress_some(T, as_stream(args[0]), data.data, (size_t)data.len, Z_NO_FLUSH);
        give_back(args[0]);
    }
    buffer_release(T, &data);
    return v;
}

static Value m_flush_compress(Thread *T, Value *args, int n) {
    (void)n;
    int mode;
    if (!c_int_arg(T, args[1], &mode)) return V_UNDEF;
    if (mode == Z_NO_FLUSH) return lf_retain(T, bytes_empty);
    if (!take(T, args[0])) return V_UNDEF;
    Value v = compress_some(T, as_stream(args[0]), NULL, 0, mode);
    give_back(args[0]);
    return v;
}

/* --- copies --- */

static bool copy_parts(Stream *to, const Stream *from) {
    to->eof = from->eof;
    return flow_set(&to->unused, from->unused.data, from->unused.len) &&
           flow_set(&to->tail, from->tail.data, from->tail.len) &&
           flow_set(&to->dict, from->dict.data, from->dict.len);
}

static Value copy(Thread *T, Value self) {
    Stream *from = as_stream(self), *to = stream_new(T, type_of(self));
    if (!to) return V_UNDEF;
    int err = (from->inflates ? inflateCopy : deflateCopy)(to->z, from->z);
    to->open = err == Z_OK;
    Value v = v_obj(to);
    if (err == Z_OK && copy_parts(to, from)) return v;
    lf_clear(T, &v);
    if (err == Z_STREAM_ERROR) return lf_raise(T, exc_ValueError, "Inconsistent stream state");
    if (err == Z_OK || err == Z_MEM_ERROR)
        return lf_raise(T, exc_MemoryError, "Can't allocate memory for %s object",
                        from->inflates ? "decompression" : "compression");
    return zlib_fail(T, from->z, err,
                     from->inflates ? "while copying decompression object"
                                    : "while copying compression object");
}
static Value m_copy(Thread *T, Value *args, int n) {
    (void)n;
    if (!take(T, args[0])) return V_UNDEF;
    Value v = copy(T, args[0]);
    give_back(args[0]);
    return v;
}

/* --- Decompress --- */

/* inflate, which may ask for the dictionary on the way. */
static int inflate_with(z_stream *z, const Flow *dict, const uint8_t *in, size_t nin, int flush, Flow *out,
                        size_t first, size_t limit, size_t *left, bool *refused) {
    int err = zlib_pump(z, inflate, in, nin, flush, out, first, limit, left);
    if (err != Z_NEED_DICT || !dict->len) return err;
    err = inflateSetDictionary(z, dict->data, (uInt)dict->len);
    *refused = err != Z_OK;
    return *refused ? err : zlib_pump(z, inflate, in + nin - *left, *left, flush, out, first, limit, left);
}

/* What zlib has not used: behind the end it belongs to the program, else it comes again. */
static bool keep_rest(Stream *s, const uint8_t *rest, size_t left, int err) {
    if (err != Z_STREAM_END) return flow_set(&s->tail, rest, left);
    bool ok = flow_add(&s->unused, rest, left);
    flow_free(&s->tail);
    return ok;
}

static Value decompress_some(Thread *T, Stream *s, const uint8_t *in, size_t nin, int64_t max) {
    Flow out = {0};
    size_t left = 0;
    bool refused = false;
    flow_begin(T, nin);
    int err = inflate_with(s->z, &s->dict, in, nin, Z_SYNC_FLUSH, &out, nin * 2 + 64,
                           max ? (size_t)max : SIZE_MAX, &left, &refused);
    bool ok = refused || keep_rest(s, in + nin - left, left, err);
    flow_end(T, nin);
    if (err == Z_STREAM_END) s->eof = true;
    if (ok && (err == Z_STREAM_END || err == Z_OK || err == Z_BUF_ERROR)) return flow_take(T, &out);
    flow_free(&out);
    if (!ok || err == Z_MEM_ERROR) return lf_no_memory(T);
    return zlib_fail(T, s->z, err, refused ? "while setting zdict" : "while decompressing data");
}

static Value m_decompress(Thread *T, Value *args, int n) {
    (void)n;
    int64_t max;
    Buffer data;
    if (!obj_as_index(T, args[2], &max, exc_OverflowError)) return V_UNDEF;
    if (max < 0) return lf_raise(T, exc_ValueError, "max_length must be non-negative");
    if (!buffer_get(T, args[1], &data, false)) return V_UNDEF;
    Value v = V_UNDEF;
    if (take(T, args[0])) {
        v = decompress_some(T, as_stream(args[0]), data.data, (size_t)data.len, max);
        give_back(args[0]);
    }
    buffer_release(T, &data);
    return v;
}

static Value flush_decompress(Thread *T, Stream *s, size_t first) {
    Flow out = {0};
    size_t left = 0, nin = s->tail.len;
    bool refused = false;
    flow_begin(T, nin);
    int err =
        inflate_with(s->z, &s->dict, s->tail.data, nin, Z_FINISH, &out, first, SIZE_MAX, &left, &refused);
    bool ok = refused || keep_rest(s, s->tail.data + nin - left, left, err);
    flow_end(T, nin);
    if (err == Z_STREAM_END && s->open) {
        s->eof = true;
        s->open = false;
        inflateEnd(s->z);
    }
    if (ok && !refused && err != Z_MEM_ERROR) return flow_take(T, &out);
    flow_free(&out);
    return refused ? zlib_fail(T, s->z, err, "while setting zdict") : lf_no_memory(T);
}

static Value m_flush_decompress(Thread *T, Value *args, int n) {
    (void)n;
    int64_t length;
    if (!obj_as_index(T, args[1], &length, exc_OverflowError)) return V_UNDEF;
    if (length <= 0) return lf_raise(T, exc_ValueError, "length must be greater than zero");
    if (!take(T, args[0])) return V_UNDEF;
    Value v = flush_decompress(T, as_stream(args[0]), (size_t)length);
    give_back(args[0]);
    return v;
}

static Value get_eof(Thread *T, Value self) {
    (void)T;
    return v_bool(as_stream(self)->eof);
}
static Value as_bytes_of(Thread *T, const Flow *f) {
    return f->len ? bytes_from(T, f->data, (int64_t)f->len) : lf_retain(T, bytes_empty);
}
static Value get_unused_data(Thread *T, Value self) { return as_bytes_of(T, &as_stream(self)->unused); }
static Value get_unconsumed_tail(Thread *T, Value self) { return as_bytes_of(T, &as_stream(self)->tail); }

#define COPIES                                                                                 \
    {"copy(self, /)", m_copy, "A stream that goes on from here by itself.", 0},                \
        {"__copy__(self, /)", m_copy, "A stream that goes on from here by itself.", 0}, {      \
        "__deepcopy__(self, memo, /)", m_copy, "A stream that goes on from here by itself.", 0 \
    }

static const MethodDef compress_methods[] = {
    {"compress(self, data, /)", m_compress, "What can be said of the data so far, compressed.", 0},
    {"flush(self, mode=4, /)", m_flush_compress, "What is left, compressed.", 0},
    COPIES,
    {0},
};
const TypeDef typedef_compress = {.name = "zlib.Compress",
                                  .where = &type_compress,
                                  .kind = &kind_stream,
                                  .size = sizeof(Stream),
                                  .flags = TYPE_NO_NEW,
                                  .methods = compress_methods};

static const MethodDef decompress_methods[] = {
    {"decompress(self, data, /, max_length=0)", m_decompress,
     "What the data say, at most max_length bytes; input not needed for them is unconsumed_tail.", 0},
    {"flush(self, length=16384, /)", m_flush_decompress, "All that is left.", 0},
    COPIES,
    {0},
};
static const GetSetDef decompress_getset[] = {
    {"unused_data", get_unused_data, NULL, "What came behind the end of the stream."},
    {"unconsumed_tail", get_unconsumed_tail, NULL, "Input that was not used yet."},
    {"eof", get_eof, NULL, "Is the stream at its end?"},
    {0},
};
const TypeDef typedef_decompress = {.name = "zlib.Decompress",
                                    .where = &type_decompress,
                                    .kind = &kind_stream,
                                    .size = sizeof(Stream),
                                    .flags = TYPE_NO_NEW,
                                    .methods = decompress_methods,
                                    .getset = decompress_getset};

/* --- _ZlibDecompressor --- */

typedef struct Inflater {
    z_stream z;
    Flow dict;
    int err;
    bool refused;
} Inflater;

static FlowState inflater_run(void *state, Window *w) {
    Inflater *f = state;
    z_stream *z = &f->z;
    size_t offered = w->nin > UINT_MAX ? UINT_MAX : w->nin, room = w->nout > UINT_MAX ? UINT_MAX : w->nout;
    z->next_in = (Bytef *)(uintptr_t)w->in;
    z->avail_in = (uInt)offered;
    z->next_out = w->out;
    z->avail_out = (uInt)room;
    f->err = inflate(z, Z_SYNC_FLUSH);
    w->in += offered - z->avail_in;
    w->nin -= offered - z->avail_in;
    w->out += room - z->avail_out;
    w->nout -= room - z->avail_out;
    if (f->err == Z_NEED_DICT && f->dict.len) {
        f->err = inflateSetDictionary(z, f->dict.data, (uInt)f->dict.len);
        f->refused = f->err != Z_OK;
        return f->refused ? FLOW_FAILED : inflater_run(state, w);
    }
    return f->err == Z_STREAM_END                    ? FLOW_END
           : f->err == Z_OK || f->err == Z_BUF_ERROR ? FLOW_ON
                                                     : FLOW_FAILED;
}
static Value inflater_fail(Thread *T, void *state) {
    const Inflater *f = state;
    if (f->err == Z_MEM_ERROR) return lf_no_memory(T);
    return zlib_fail(T, &f->z, f->err, f->refused ? "while setting zdict" : "while decompressing data");
}
static void inflater_end(void *state) {
    Inflater *f = state;
    inflateEnd(&f->z);
    flow_free(&f->dict);
    free(f);
}
static const Engine engine = {inflater_run, inflater_fail, inflater_end, "End of stream already reached",
                              false,        false};

static Value decompressor_make(Thread *T, Value *args, int n) {
    (void)n;
    int wbits;
    if (!c_int_arg(T, args[1], &wbits)) return V_UNDEF;
    Inflater *f = calloc(1, sizeof *f);
    if (!f) return lf_no_memory(T);
    if (args[2] != V_UNDEF && !dict_arg(T, args[2], &f->dict)) {
        inflater_end(f);
        return V_UNDEF;
    }
    int err = inflateInit2(&f->z, wbits);
    if (err == Z_OK && !needs_no_dict_now(wbits, &f->dict)) {
        err = inflateSetDictionary(&f->z, f->dict.data, (uInt)f->dict.len);
        f->refused = err != Z_OK;
    }
    if (err == Z_OK) return decompressor_new(T, type_zlib_decompressor, &engine, f);
    if (f->refused)
        zlib_fail(T, &f->z, err, "while setting zdict");
    else if (err == Z_STREAM_ERROR)
        lf_raise(T, exc_ValueError, "Invalid initialization option");
    else if (err == Z_MEM_ERROR)
        lf_raise(T, exc_MemoryError, "Can't allocate memory for decompression object");
    else
        zlib_fail(T, &f->z, err, "while creating decompression object");
    inflater_end(f);
    return V_UNDEF;
}
const TypeDef typedef_zlib_decompressor = {
    .name = "zlib._ZlibDecompressor",
    .doc = "Decompresses a stream piece by piece and keeps input that it has not used.",
    .where = &type_zlib_decompressor,
    .kind = &kind_decompressor,
    .size = sizeof(Decompressor),
    .new_ = {"_ZlibDecompressor(cls, /, wbits=15, zdict=?)", decompressor_make, NULL, METHOD_NEW},
    .methods = decompressor_methods,
    .getset = decompressor_getset,
};
