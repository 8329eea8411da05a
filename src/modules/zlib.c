/* zlib: compression in one go and checksums, on the library of the same name. */
#include "src/modules/zlib.h"
#include "src/objects/int.h"

Type *exc_zlib;

Value zlib_fail(Thread *T, const z_stream *z, int err, const char *what) {
    const char *why = err == Z_VERSION_ERROR ? "library version mismatch" : z->msg;
    if (!why)
        why = err == Z_BUF_ERROR      ? "incomplete or truncated stream"
              : err == Z_STREAM_ERROR ? "inconsistent stream state"
              : err == Z_DATA_ERROR   ? "invalid input data"
                                      : NULL;
    if (why) return lf_raise(T, exc_zlib, "Error %d %s: %.200s", err, what, why);
    return lf_raise(T, exc_zlib, "Error %d %s", err, what);
}

int zlib_pump(z_stream *z, int (*step)(z_stream *, int), const uint8_t *in, size_t nin, int flush, Flow *out,
              size_t first, size_t limit, size_t *left) {
    int err = Z_OK;
    z->next_in = (Bytef *)(uintptr_t)in;
    z->avail_in = 0;
    *left = nin;
    do {
        zlib_more(z, left);
        do {
            size_t room = flow_room(out, first, limit);
            if (room == 0 && out->len < limit) return Z_MEM_ERROR;
            if (room == 0) goto full;
            z->next_out = out->data + out->len;
            z->avail_out = room > UINT32_MAX ? UINT32_MAX : (uInt)room;
            size_t offered = z->avail_out;
            err = step(z, *left ? Z_NO_FLUSH : flush);
            out->len += offered - z->avail_out;
            if (err != Z_OK && err != Z_BUF_ERROR) goto full;
        } while (z->avail_out == 0);
    } while (*left);
full:
    *left += z->avail_in;
    return err;
}

/* --- in one go --- */

static Value whole(Thread *T, z_stream *z, Flow *out, int err, const char *what) {
    if (err == Z_STREAM_END) return flow_take(T, out);
    flow_free(out);
    if (err == Z_MEM_ERROR) return lf_raise(T, exc_MemoryError, "Out of memory %s", what);
    return zlib_fail(T, z, err, what);
}

static Value f_compress(Thread *T, Value *args, int n) {
    (void)n;
    int level, wbits;
    Buffer data;
    if (!c_int_arg(T, args[1], &level) || !c_int_arg(T, args[2], &wbits) ||
        !buffer_get(T, args[0], &data, false))
        return V_UNDEF;
    z_stream z = {0};
    Flow out = {0};
    size_t left;
    Value v;
    int err = deflateInit2(&z, level, Z_DEFLATED, wbits, 8, Z_DEFAULT_STRATEGY);
    if (err == Z_OK) {
        size_t len = (size_t)data.len;
        flow_begin(T, len);
        err = zlib_pump(&z, deflate, data.data, len, Z_FINISH, &out, len / 2 + 64, SIZE_MAX, &left);
        flow_end(T, len);
        v = whole(T, &z, &out, err, "while compressing data");
        deflateEnd(&z);
    } else if (err == Z_MEM_ERROR)
        v = lf_raise(T, exc_MemoryError, "Out of memory while compressing data");
    else if (err == Z_STREAM_ERROR)
        v = lf_raise(T, exc_zlib, "Bad compression level");
    else
        v = zlib_fail(T, &z, err, "while compressing data");
    buffer_release(T, &data);
    return v;
}

static Value f_decompress(Thread *T, Value *args, int n) {
    (void)n;
    int wbits;
    int64_t size;
    Buffer data;
    if (!c_int_arg(T, args[1], &wbits) || !obj_as_index(T, args[2], &size, exc_OverflowError)) return V_UNDEF;
    if (size < 0) return lf_raise(T, exc_ValueError, "bufsize must be non-negative");
    if (!buffer_get(T, args[0], &data, false)) return V_UNDEF;
    z_stream z = {0};
    Flow out = {0};
    size_t left;
    Value v;
    int err = inflateInit2(&z, wbits);
    if (err == Z_OK) {
        size_t len = (size_t)data.len;
        flow_begin(T, len);
        err =
            zlib_pump(&z, inflate, data.data, len, Z_FINISH, &out, size ? (size_t)size : 1, SIZE_MAX, &left);
        flow_end(T, len);
        v = whole(T, &z, &out, err, "while decompressing data");
        inflateEnd(&z);
    } else if (err == Z_MEM_ERROR)
        v = lf_raise(T, exc_MemoryError, "Out of memory while decompressing data");
    else
        v = zlib_fail(T, &z, err, "while preparing to decompress data");
    buffer_release(T, &data);
    return v;
}

/* --- checksums --- */

/* An int of any size, of which the lowest 32 bits count. */
static bool word_arg(Thread *T, Value v, uint32_t *out) {
    int64_t small;
    Value i = obj_index(T, v);
    if (i == V_UNDEF) return false;
    if (int_fits_i64(i, &small)) {
        *out = (uint32_t)small;
    } else {
        Value low = int_binary(T, BIN_AND, i, v_int(UINT32_MAX));
        bool ok = low != V_UNDEF && int_as_i64(T, low, &small);
        lf_release(T, low);
        lf_release(T, i);
        *out = ok ? (uint32_t)small : 0;
        return ok;
    }
    lf_release(T, i);
    return true;
}

static Value checksum(Thread *T, Value *args, uLong (*f)(uLong, const Bytef *, z_size_t)) {
    uint32_t value;
    Buffer data;
    if (!word_arg(T, args[1], &value) || !buffer_get(T, args[0], &data, false)) return V_UNDEF;
    if (data.len) { /* without bytes, which may be NULL, zlib gives the first value instead */
        flow_begin(T, (size_t)data.len);
        value = (uint32_t)f(value, data.data, (size_t)data.len);
        flow_end(T, (size_t)data.len);
    }
    buffer_release(T, &data);
    return v_int(value);
}
static Value f_adler32(Thread *T, Value *args, int n) {
    (void)n;
    return checksum(T, args, adler32_z);
}
static Value f_crc32(Thread *T, Value *args, int n) {
    (void)n;
    return checksum(T, args, crc32_z);
}

/* --- the module --- */

static const TypeDef typedef_error = {
    .name = "zlib.error", .where = &exc_zlib, .base = &exc_Exception, .flags = TYPE_BASETYPE};

static bool fill(Thread *T, Value module) {
    static const struct {
        const char *name;
        int value;
    } numbers[] = {
        {"MAX_WBITS", MAX_WBITS},
        {"DEFLATED", Z_DEFLATED},
        {"DEF_MEM_LEVEL", 8},
        {"DEF_BUF_SIZE", 16384},
        {"Z_BEST_SPEED", Z_BEST_SPEED},
        {"Z_BEST_COMPRESSION", Z_BEST_COMPRESSION},
        {"Z_DEFAULT_COMPRESSION", Z_DEFAULT_COMPRESSION},
        {"Z_NO_COMPRESSION", Z_NO_COMPRESSION},
        {"Z_FILTERED", Z_FILTERED},
        {"Z_HUFFMAN_ONLY", Z_HUFFMAN_ONLY},
        {"Z_RLE", Z_RLE},
        {"Z_FIXED", Z_FIXED},
        {"Z_DEFAULT_STRATEGY", Z_DEFAULT_STRATEGY},
        {"Z_FINISH", Z_FINISH},
        {"Z_NO_FLUSH", Z_NO_FLUSH},
        {"Z_PARTIAL_FLUSH", Z_PARTIAL_FLUSH},
        {"Z_SYNC_FLUSH", Z_SYNC_FLUSH},
        {"Z_FULL_FLUSH", Z_FULL_FLUSH},
        {"Z_BLOCK", Z_BLOCK},
        {"Z_TREES", Z_TREES},
    };
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        if (!module_set(T, module, numbers[i].name, v_int(numbers[i].value))) return false;
    return type_from_def(T, &typedef_error) && type_from_def(T, &typedef_compress) &&
           type_from_def(T, &typedef_decompress) && module_set(T, module, "error", v_obj(exc_zlib)) &&
           module_set(T, module, "ZLIB_VERSION", str_intern_c(T, ZLIB_VERSION)) &&
           module_set(T, module, "ZLIB_RUNTIME_VERSION", str_intern_c(T, zlibVersion()));
}
static const TypeDef *const types[] = {&typedef_zlib_decompressor, NULL};
static const MethodDef functions[] = {
    {"compress(data, /, level=-1, wbits=15)", f_compress, "The data compressed.", 0},
    {"decompress(data, /, wbits=15, bufsize=16384)", f_decompress, "What compressed data say.", 0},
    {"compressobj(level=-1, method=8, wbits=15, memLevel=8, strategy=0, zdict=None)", zlib_compressobj,
     "An object that compresses data piece by piece.", 0},
    {"decompressobj(wbits=15, zdict=?)", zlib_decompressobj,
     "An object that decompresses data piece by piece.", 0},
    {"adler32(data, value=1, /)", f_adler32, "The Adler-32 checksum, going on from value.", 0},
    {"crc32(data, value=0, /)", f_crc32, "The CRC-32 checksum, going on from value.", 0},
    {0},
};

const ModuleDef module_zlib = {.name = "zlib",
                               .doc = "Compression by deflate, and checksums.",
                               .functions = functions,
                               .types = types,
                               .init = fill};
