/* _lzma: compression by liblzma, in its own container, the older one, or without any. */
#include "src/modules/lzma.h"
#include "src/modules/posix.h"
#include "src/objects/int.h"

enum { FORMAT_AUTO, FORMAT_XZ, FORMAT_ALONE, FORMAT_RAW };
enum { CHECK_UNKNOWN = LZMA_CHECK_ID_MAX + 1 };

Type *exc_lzma;
static Type *type_compressor, *type_decompressor;

bool lzma_good(Thread *T, lzma_ret ret) {
    static const char *const texts[] = {
        [LZMA_UNSUPPORTED_CHECK] = "Unsupported integrity check",
        [LZMA_MEMLIMIT_ERROR] = "Memory usage limit exceeded",
        [LZMA_FORMAT_ERROR] = "Input format not supported by decoder",
        [LZMA_OPTIONS_ERROR] = "Invalid or unsupported options",
        [LZMA_DATA_ERROR] = "Corrupt input data",
        [LZMA_BUF_ERROR] = "Insufficient buffer space",
        [LZMA_PROG_ERROR] = "Internal error",
    };
    if (ret == LZMA_OK || ret == LZMA_GET_CHECK || ret == LZMA_NO_CHECK || ret == LZMA_STREAM_END)
        return true;
    if (ret == LZMA_MEM_ERROR)
        lf_no_memory(T);
    else if ((size_t)ret < sizeof texts / sizeof *texts && texts[ret])
        lf_raise(T, exc_lzma, "%s", texts[ret]);
    else
        lf_raise(T, exc_lzma, "Unrecognized error from liblzma: %d", (int)ret);
    return false;
}

/* --- streams --- */

typedef struct Xz {
    lzma_stream s;
    Filters filters; /* raw streams use them as long as they live */
    lzma_ret ret;
    int check;
} Xz;

static Xz *xz_new(Thread *T) {
    Xz *x = calloc(1, sizeof *x);
    if (!x)
        lf_no_memory(T);
    else
        x->s = (lzma_stream)LZMA_STREAM_INIT;
    return x;
}
static void xz_end(void *state) {
    lzma_end(&((Xz *)state)->s);
    free(state);
}
static Value xz_fail(Thread *T, void *state) {
    lzma_good(T, ((Xz *)state)->ret);
    return V_UNDEF;
}

static FlowState step(Xz *x, Window *w, lzma_action action) {
    x->s.next_in = w->in;
    x->s.avail_in = w->nin;
    x->s.next_out = w->out;
    x->s.avail_out = w->nout;
    x->ret = lzma_code(&x->s, action);
    w->in = x->s.next_in;
    w->nin = x->s.avail_in;
    w->out = x->s.next_out;
    w->nout = x->s.avail_out;
    switch (x->ret) {
    case LZMA_STREAM_END: return FLOW_END;
    case LZMA_GET_CHECK:
    case LZMA_NO_CHECK: x->check = (int)lzma_get_check(&x->s); return FLOW_ON;
    case LZMA_OK: return FLOW_ON;
    /* nothing to do is an error to the library, not to us */
    case LZMA_BUF_ERROR: return w->nin == 0 || w->nout == 0 ? FLOW_ON : FLOW_FAILED;
    default: return FLOW_FAILED;
    }
}
static FlowState press_run(void *state, Window *w, bool finish) {
    return step(state, w, finish ? LZMA_FINISH : LZMA_RUN);
}
static FlowState engine_run(void *state, Window *w) { return step(state, w, LZMA_RUN); }
static const Press press = {press_run, xz_fail, xz_end};
static const Engine engine = {engine_run, xz_fail, xz_end, "Already at end of stream", true, false};

/* --- compressors --- */

/* The chain of filters is x's, or NULL when there is none and the preset counts. */
static lzma_ret begin_compressor(Thread *T, Xz *x, int format, int check, uint32_t preset,
                                 const lzma_filter *chain) {
    lzma_options_lzma options;
    if (format == FORMAT_XZ)
        return chain ? lzma_stream_encoder(&x->s, chain, (lzma_check)check)
                     : lzma_easy_encoder(&x->s, preset, (lzma_check)check);
    if (format == FORMAT_RAW) return lzma_raw_encoder(&x->s, chain);
    if (!chain) {
        if (!lzma_lzma_preset(&options, preset)) return lzma_alone_encoder(&x->s, &options);
        lf_raise(T, exc_lzma, "Invalid compression preset: %u", (unsigned)preset);
        return LZMA_PROG_ERROR;
    }
    if (chain[0].id == LZMA_FILTER_LZMA1 && chain[1].id == LZMA_VLI_UNKNOWN)
        return lzma_alone_encoder(&x->s, chain[0].options);
    lf_raise(T, exc_ValueError, "Invalid filter chain for FORMAT_ALONE - must be a single LZMA1 filter");
    return LZMA_PROG_ERROR;
}

static Value make_compressor(Thread *T, Value *args, int n) {
    (void)n;
    int format, check;
    uint64_t preset = LZMA_PRESET_DEFAULT;
    if (!c_int_arg(T, args[1], &format) || !c_int_arg(T, args[2], &check)) return V_UNDEF;
    if (args[3] != V_NONE && args[4] != V_NONE)
        return lf_raise(T, exc_ValueError, "Cannot specify both preset and filter chain");
    if (args[3] != V_NONE && !lzma_number(T, args[3], 32, "uint32_t", &preset)) return V_UNDEF;
    if (format < FORMAT_XZ || format > FORMAT_RAW)
        return lf_raise(T, exc_ValueError, "Invalid container format: %d", format);
    if (format != FORMAT_XZ && check != -1 && check != LZMA_CHECK_NONE)
        return lf_raise(T, exc_ValueError, "Integrity checks are only supported by FORMAT_XZ");
    if (format == FORMAT_RAW && args[4] == V_NONE)
        return lf_raise(T, exc_ValueError, "Must specify filters for FORMAT_RAW");
    if (check == -1) check = LZMA_CHECK_CRC64;
    Xz *x = xz_new(T);
    if (!x) return V_UNDEF;
    bool ok = args[4] == V_NONE || lzma_filters_from(T, args[4], &x->filters);
    if (ok) {
        lzma_ret ret = begin_compressor(T, x, format, check, (uint32_t)preset,
                                        args[4] == V_NONE ? NULL : x->filters.chain);
        ok = !lf_failed(T) && lzma_good(T, ret);
    }
    if (ok) return compressor_new(T, type_compressor, &press, x);
    xz_end(x);
    return V_UNDEF;
}

/* --- decompressors --- */

static Value make_decompressor(Thread *T, Value *args, int n) {
    (void)n;
    enum { FLAGS = LZMA_TELL_ANY_CHECK | LZMA_TELL_NO_CHECK };
    int format;
    uint64_t limit = UINT64_MAX;
    if (!c_int_arg(T, args[1], &format)) return V_UNDEF;
    if (args[2] != V_NONE) {
        if (format == FORMAT_RAW)
            return lf_raise(T, exc_ValueError, "Cannot specify memory limit with FORMAT_RAW");
        if (!lzma_number(T, args[2], 64, "uint64_t", &limit)) return V_UNDEF;
    }
    if (format == FORMAT_RAW && args[3] == V_NONE)
        return lf_raise(T, exc_ValueError, "Must specify filters for FORMAT_RAW");
    if (format != FORMAT_RAW && args[3] != V_NONE)
        return lf_raise(T, exc_ValueError, "Cannot specify filters except with FORMAT_RAW");
    if (format < FORMAT_AUTO || format > FORMAT_RAW)
        return lf_raise(T, exc_ValueError, "Invalid container format: %d", format);
    Xz *x = xz_new(T);
    if (!x) return V_UNDEF;
    x->check = format == FORMAT_AUTO || format == FORMAT_XZ ? CHECK_UNKNOWN : LZMA_CHECK_NONE;
    bool ok = true;
    lzma_ret ret = LZMA_OK;
    if (format == FORMAT_AUTO)
        ret = lzma_auto_decoder(&x->s, limit, FLAGS);
    else if (format == FORMAT_XZ)
        ret = lzma_stream_decoder(&x->s, limit, FLAGS);
    else if (format == FORMAT_ALONE)
        ret = lzma_alone_decoder(&x->s, limit);
    else if ((ok = lzma_filters_from(T, args[3], &x->filters)))
        ret = lzma_raw_decoder(&x->s, x->filters.chain);
    if (ok && lzma_good(T, ret)) return decompressor_new(T, type_decompressor, &engine, x);
    xz_end(x);
    return V_UNDEF;
}

static Value get_check(Thread *T, Value self) {
    (void)T;
    return v_int(((const Xz *)as_decompressor(self)->state)->check);
}
static Value f_is_check_supported(Thread *T, Value *args, int n) {
    (void)n;
    int check;
    return c_int_arg(T, args[0], &check) ? v_bool(lzma_check_is_supported((lzma_check)check)) : V_UNDEF;
}

/* --- the module --- */

static const TypeDef typedef_compressor = {
    .name = "_lzma.LZMACompressor",
    .doc = "Compresses data piece by piece.",
    .where = &type_compressor,
    .kind = &kind_compressor,
    .size = sizeof(Compressor),
    .new_ = {"LZMACompressor(cls, /, format=1, check=-1, preset=None, filters=None)", make_compressor, NULL,
             METHOD_NEW},
    .methods = compressor_methods,
};
static const GetSetDef decompressor_members[] = {
    DECOMPRESSOR_GETSET,
    {"check", get_check, NULL, "The kind of checksum of the stream, CHECK_UNKNOWN before it is known."},
    {0},
};
static const TypeDef typedef_decompressor = {
    .name = "_lzma.LZMADecompressor",
    .doc = "Decompresses one stream piece by piece.",
    .where = &type_decompressor,
    .kind = &kind_decompressor,
    .size = sizeof(Decompressor),
    .new_ = {"LZMADecompressor(cls, /, format=0, memlimit=None, filters=None)", make_decompressor, NULL,
             METHOD_NEW},
    .methods = decompressor_methods,
    .getset = decompressor_members,
};
static const TypeDef typedef_error = {.name = "_lzma.LZMAError",
                                      .doc = "Something that liblzma refused.",
                                      .where = &exc_lzma,
                                      .base = &exc_Exception,
                                      .flags = TYPE_BASETYPE};
static const TypeDef *const types[] = {&typedef_compressor, &typedef_decompressor, &typedef_error, NULL};
static const MethodDef functions[] = {
    {"is_check_supported(check_id, /)", f_is_check_supported, "Can the library make this kind of checksum?",
     0},
    {"_encode_filter_properties(filter, /)", lzma_encode_properties, "The options of a filter as bytes.", 0},
    {"_decode_filter_properties(filter_id, encoded_props, /)", lzma_decode_properties,
     "The options of a filter as a dict.", 0},
    {0},
};

static bool fill(Thread *T, Value module) {
    static const struct {
        const char *name;
        uint64_t value;
    } numbers[] = {{"FORMAT_AUTO", FORMAT_AUTO},
                   {"FORMAT_XZ", FORMAT_XZ},
                   {"FORMAT_ALONE", FORMAT_ALONE},
                   {"FORMAT_RAW", FORMAT_RAW},
                   {"CHECK_NONE", LZMA_CHECK_NONE},
                   {"CHECK_CRC32", LZMA_CHECK_CRC32},
                   {"CHECK_CRC64", LZMA_CHECK_CRC64},
                   {"CHECK_SHA256", LZMA_CHECK_SHA256},
                   {"CHECK_ID_MAX", LZMA_CHECK_ID_MAX},
                   {"CHECK_UNKNOWN", CHECK_UNKNOWN},
                   {"FILTER_LZMA1", LZMA_FILTER_LZMA1},
                   {"FILTER_LZMA2", LZMA_FILTER_LZMA2},
                   {"FILTER_DELTA", LZMA_FILTER_DELTA},
                   {"FILTER_X86", LZMA_FILTER_X86},
                   {"FILTER_POWERPC", LZMA_FILTER_POWERPC},
                   {"FILTER_IA64", LZMA_FILTER_IA64},
                   {"FILTER_ARM", LZMA_FILTER_ARM},
                   {"FILTER_ARMTHUMB", LZMA_FILTER_ARMTHUMB},
                   {"FILTER_SPARC", LZMA_FILTER_SPARC},
                   {"MF_HC3", LZMA_MF_HC3},
                   {"MF_HC4", LZMA_MF_HC4},
                   {"MF_BT2", LZMA_MF_BT2},
                   {"MF_BT3", LZMA_MF_BT3},
                   {"MF_BT4", LZMA_MF_BT4},
                   {"MODE_FAST", LZMA_MODE_FAST},
                   {"MODE_NORMAL", LZMA_MODE_NORMAL},
                   {"PRESET_DEFAULT", LZMA_PRESET_DEFAULT},
                   {"PRESET_EXTREME", LZMA_PRESET_EXTREME}};
    for (size_t i = 0; i < sizeof numbers / sizeof *numbers; i++)
        if (!module_set(T, module, numbers[i].name, int_from_u64(T, numbers[i].value))) return false;
    return true;
}
const ModuleDef module__lzma = {
    .name = "_lzma", .doc = "Compression by xz.", .functions = functions, .types = types, .init = fill};
