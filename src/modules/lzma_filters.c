/* Filters of liblzma: from dicts, as their encoded properties, and back. */
#include "src/modules/lzma.h"
#include "src/objects/containers.h"
#include "src/objects/int.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

bool lzma_number(Thread *T, Value v, unsigned bits, const char *type, uint64_t *out) {
    Value i = obj_index(T, v);
    if (i == V_UNDEF) return false;
    bool ok = int_sign(i) >= 0 && int_bit_length(i) <= bits;
    *out = 0;
    if (int_sign(i) < 0)
        lf_raise(T, exc_ValueError, "Cannot convert negative int");
    else if (!ok)
        lf_raise(T, exc_OverflowError, "Python int too large for C %s", type);
    else
        ok = int_to_bytes(T, i, (uint8_t *)out, 8, false, false);
    lf_release(T, i);
    return ok;
}

/* --- from dicts --- */

/* One option: its key and where its number goes. */
typedef struct Option {
    const char *key;
    uint32_t *to;
} Option;

static bool take_option(Thread *T, Value key, Value v, const Option *options) {
    uint64_t number;
    for (; options->key; options++)
        if (is_str(key) && str_eq_c(key, options->key)) {
            if (!options->to) return true;
            if (!lzma_number(T, v, 32, "uint32_t", &number)) return false;
            *options->to = (uint32_t)number;
            return true;
        }
    return false;
}

/* All entries of a dict are among these; what is wrong with one is told in the words of the filter. */
static bool take_options(Thread *T, Value spec, const Option *options, const char *filter) {
    bool ok = is_dict(spec);
    int64_t i = 0;
    Value key, v;
    Value copy = ok ? dict_copy(T, spec) : V_UNDEF;
    if (ok && copy == V_UNDEF) return false;
    while (ok && dict_next(as_dict(copy), &i, &key, &v)) ok = take_option(T, key, v, options);
    lf_release(T, copy);
    if (ok) return true;
    if (lf_failed(T)) lf_exc_clear(T);
    lf_raise(T, exc_ValueError, "Invalid filter specifier for %s filter", filter);
    return false;
}

/* spec[name], owned; V_UNDEF: it has none, or an exception. */
static Value entry(Thread *T, Value spec, const char *name) {
    Value v = obj_getitem(T, spec, str_intern_c(T, name));
    if (v == V_UNDEF) lf_exc_caught(T, exc_KeyError);
    return v;
}

static bool lzma_options(Thread *T, Value spec, lzma_options_lzma *o) {
    uint32_t mode, mf, preset = LZMA_PRESET_DEFAULT;
    Value v = entry(T, spec, "preset");
    uint64_t number = preset;
    if (lf_failed(T)) return false;
    bool ok = v == V_UNDEF || lzma_number(T, v, 32, "uint32_t", &number);
    lf_release(T, v);
    if (!ok) return false;
    if (lzma_lzma_preset(o, (uint32_t)number)) {
        lf_raise(T, exc_lzma, "Invalid compression preset: %u", (unsigned)number);
        return false;
    }
    mode = o->mode;
    mf = o->mf;
    const Option options[] = {
        {"id", NULL},   {"preset", NULL}, {"dict_size", &o->dict_size}, {"lc", &o->lc}, {"lp", &o->lp},
        {"pb", &o->pb}, {"mode", &mode},  {"nice_len", &o->nice_len},   {"mf", &mf},    {"depth", &o->depth},
        {NULL, NULL}};
    if (!take_options(T, spec, options, "LZMA")) return false;
    o->mode = (lzma_mode)mode;
    o->mf = (lzma_match_finder)mf;
    return true;
}

static bool is_bcj(lzma_vli id) {
    return id == LZMA_FILTER_X86 || id == LZMA_FILTER_POWERPC || id == LZMA_FILTER_IA64 ||
           id == LZMA_FILTER_ARM || id == LZMA_FILTER_ARMTHUMB || id == LZMA_FILTER_SPARC;
}

bool lzma_filter_from(Thread *T, Value spec, lzma_filter *out, FilterOptions *o) {
    uint64_t id = 0;
    if (!type_of(spec)->slots.getitem) {
        lf_raise(T, exc_TypeError, "Filter specifier must be a dict or dict-like object");
        return false;
    }
    Value v = entry(T, spec, "id");
    if (v == V_UNDEF) {
        if (!lf_failed(T)) lf_raise(T, exc_ValueError, "Filter specifier must have an \"id\" entry");
        return false;
    }
    bool ok = lzma_number(T, v, 64, "lzma_vli", &id);
    lf_release(T, v);
    if (!ok) return false;
    memset(o, 0, sizeof *o);
    *out = (lzma_filter){.id = id, .options = o};
    if (id == LZMA_FILTER_LZMA1 || id == LZMA_FILTER_LZMA2) return lzma_options(T, spec, &o->lzma);
    if (id == LZMA_FILTER_DELTA) {
        o->delta = (lzma_options_delta){.type = LZMA_DELTA_TYPE_BYTE, .dist = 1};
        return take_options(T, spec, (Option[]){{"id", NULL}, {"dist", &o->delta.dist}, {NULL, NULL}},
                            "delta");
    }
    if (is_bcj(id))
        return take_options(
            T, spec, (Option[]){{"id", NULL}, {"start_offset", &o->bcj.start_offset}, {NULL, NULL}}, "BCJ");
    lf_raise(T, exc_ValueError, "Invalid filter ID: %llu", (unsigned long long)id);
    return false;
}

bool lzma_filters_from(Thread *T, Value specs, Filters *f) {
    if (is_dict(specs)) {
        lf_raise(T, exc_TypeError, "dict is not a sequence");
        return false;
    }
    int64_t n = obj_len(T, specs);
    if (n < 0) return false;
    if (n > LZMA_FILTERS_MAX) {
        lf_raise(T, exc_ValueError, "Too many filters - liblzma supports a maximum of %d", LZMA_FILTERS_MAX);
        return false;
    }
    for (int64_t i = 0; i < n; i++) {
        Value spec = obj_getitem(T, specs, v_int(i));
        bool ok = spec != V_UNDEF && lzma_filter_from(T, spec, &f->chain[i], &f->options[i]);
        lf_release(T, spec);
        if (!ok) return false;
    }
    f->chain[n].id = LZMA_VLI_UNKNOWN;
    return true;
}

/* --- properties --- */

Value lzma_encode_properties(Thread *T, Value *args, int n) {
    (void)n;
    lzma_filter filter;
    FilterOptions options;
    uint32_t size;
    if (!lzma_filter_from(T, args[0], &filter, &options) ||
        !lzma_good(T, lzma_properties_size(&size, &filter)))
        return V_UNDEF;
    Value v = bytes_new(T, size);
    if (v != V_UNDEF && !lzma_good(T, lzma_properties_encode(&filter, as_bytes(v)->data))) lf_clear(T, &v);
    return v;
}

static Value spec_of(Thread *T, const lzma_filter *filter) {
    Value d = dict_new(T);
    bool ok = d != V_UNDEF && dict_set_c(T, d, "id", int_from_u64(T, filter->id));
    if (!ok || !filter->options) goto done;
    const lzma_options_lzma *o = filter->options;
    if (filter->id == LZMA_FILTER_LZMA1)
        ok = dict_set_c(T, d, "lc", v_int(o->lc)) && dict_set_c(T, d, "lp", v_int(o->lp)) &&
             dict_set_c(T, d, "pb", v_int(o->pb)) && dict_set_c(T, d, "dict_size", v_int(o->dict_size));
    else if (filter->id == LZMA_FILTER_LZMA2)
        ok = dict_set_c(T, d, "dict_size", v_int(o->dict_size));
    else if (filter->id == LZMA_FILTER_DELTA)
        ok = dict_set_c(T, d, "dist", v_int(((const lzma_options_delta *)filter->options)->dist));
    else
        ok = dict_set_c(T, d, "start_offset",
                        v_int(((const lzma_options_bcj *)filter->options)->start_offset));
done:
    if (!ok) lf_clear(T, &d);
    return d;
}

Value lzma_decode_properties(Thread *T, Value *args, int n) {
    (void)n;
    lzma_filter filter = {0};
    Buffer data;
    uint64_t id;
    if (!lzma_number(T, args[0], 64, "lzma_vli", &id) || !buffer_get(T, args[1], &data, false))
        return V_UNDEF;
    filter.id = id;
    lzma_ret ret = lzma_properties_decode(&filter, NULL, data.data, (size_t)data.len);
    buffer_release(T, &data);
    if (!lzma_good(T, ret)) return V_UNDEF;
    Value v = spec_of(T, &filter);
    free(filter.options);
    return v;
}
