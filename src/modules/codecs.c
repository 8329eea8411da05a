/* _codecs: what the module codecs is made of. The registry of search functions and error handlers is kept in
 * the module's own dict, under _search, _cache and _errors. */
#include "src/objects/module_proxy.h"
#include "src/objects/codec.h"

#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/int.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str_methods.h"
#include "src/objects/text.h"
#include "runtime/alloc.h"

static const char *errors_arg(Thread *T, const char *fn, Value v) {
    return v == V_NONE ? "strict" : text_name_arg(T, fn, "errors", v, "strict");
}

/* (v, n); v consumed */
static Value with_length(Thread *T, Value v, int64_t n) {
    Value pair = v == V_UNDEF ? v : tuple_pair(T, v, v_int(n));
    lf_release(T, v);
    return pair;
}

static Value run_encode(Thread *T, const char *codec, const char *fn, Value str, Value errors) {
    if (!is_str(str)) return bad_argument(T, fn, 1, "str", str);
    const char *e = errors_arg(T, fn, errors);
    return e ? with_length(T, codec_run_encode(T, codec_find(codec), str, e), as_str(str)->len) : V_UNDEF;
}

static Value run_decode(Thread *T, const char *codec, const char *fn, Value data, Value errors, Value final) {
    const char *e = errors_arg(T, fn, errors);
    int last = e ? obj_truth(T, final) : -1;
    if (last < 0) return V_UNDEF;
    if (is_str(data) && strstr(codec, "escape")) { /* these may come as text */
        Value bytes = codec_encode(T, data, "utf-8", "strict");
        Value v = bytes == V_UNDEF ? bytes : run_decode(T, codec, fn, bytes, errors, final);
        lf_release(T, bytes);
        return v;
    }
    Buffer b;
    if (!buffer_get(T, data, &b, false)) return V_UNDEF;
    int64_t consumed;
    Value v = codec_run_decode(T, codec_find(codec), b.data, b.len, e, last, &consumed);
    buffer_release(T, &b);
    return with_length(T, v, consumed);
}

#define CODECS(X) \
    X(utf_8)      \
    X(utf_7)      \
    X(utf_16)     \
    X(utf_16_le)  \
    X(utf_16_be)  \
    X(utf_32) X(utf_32_le) X(utf_32_be) X(latin_1) X(ascii) X(unicode_escape) X(raw_unicode_escape)
#define DEFINE(name)                                                                      \
    static Value name##_encode(Thread *T, Value *args, int n) {                           \
        return (void)n, run_encode(T, #name, #name "_encode", args[0], args[1]);          \
    }                                                                                     \
    static Value name##_decode(Thread *T, Value *args, int n) {                           \
        return (void)n, run_decode(T, #name, #name "_decode", args[0], args[1], args[2]); \
    }
CODECS(DEFINE)
#undef DEFINE

/* (text, consumed, byte order): -1 little, 1 big, 0 not known yet */
static Value wide_ex_decode(Thread *T, Value *args, int size) {
    int64_t order;
    if (!int_as_i64(T, args[2], &order)) return V_UNDEF;
    Buffer b;
    if (!buffer_get(T, args[0], &b, false)) return V_UNDEF;
    const uint8_t *p = b.data;
    if (order == 0 && b.len >= size) {
        bool little = p[0] == 0xff && p[1] == 0xfe, be = p[size - 2] == 0xfe && p[size - 1] == 0xff;
        order = little ? -1 : be ? 1 : 0;
    }
    buffer_release(T, &b);
    const char *name = size == 2 ? (order ? (order > 0 ? "utf_16_be" : "utf_16_le") : "utf_16")
                                 : (order ? (order > 0 ? "utf_32_be" : "utf_32_le") : "utf_32");
    bool mark = !v_is_int(args[2]) || v_as_int(args[2]) == 0;
    if (mark) name = size == 2 ? "utf_16" : "utf_32";
    Value pair = run_decode(T, name, "decode", args[0], args[1], args[3]);
    if (pair == V_UNDEF) return pair;
    Value items[3] = {as_tuple(pair)->items[0], as_tuple(pair)->items[1], v_int(order)};
    Value v = tuple_from(T, items, 3);
    lf_release(T, pair);
    return v;
}
static Value utf_16_ex_decode(Thread *T, Value *args, int n) { return (void)n, wide_ex_decode(T, args, 2); }
static Value utf_32_ex_decode(Thread *T, Value *args, int n) { return (void)n, wide_ex_decode(T, args, 4); }

/* ---- codecs by name ---- */

static Value builtin_name(Thread *T, Value *args, int n) {
    (void)n;
    const char *name = text_name_arg(T, "_builtin", "encoding", args[0], "");
    if (!name) return V_UNDEF;
    const Codec *c = codec_find(name);
    return c ? str_from_c(T, c->name) : V_NONE;
}

static Value encode_by_name(Thread *T, Value *args, int n) {
    (void)n;
    const char *name = text_name_arg(T, "_encode", "encoding", args[0], "");
    if (!name) return V_UNDEF;
    if (!codec_find(name)) return lf_raise(T, exc_LookupError, "unknown encoding: %s", name);
    return run_encode(T, name, "encode", args[1], args[2]);
}

static Value decode_by_name(Thread *T, Value *args, int n) {
    (void)n;
    const char *name = text_name_arg(T, "_decode", "encoding", args[0], "");
    if (!name) return V_UNDEF;
    if (!codec_find(name)) return lf_raise(T, exc_LookupError, "unknown encoding: %s", name);
    return run_decode(T, name, "decode", args[1], args[2], args[3]);
}

static Value lookup(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_str(args[0])) return bad_argument(T, "lookup", 0, "str", args[0]);
    const char *name = text_name_arg(T, "lookup", "encoding", args[0], "");
    return name ? codec_lookup(T, name) : V_UNDEF;
}

/* encode and decode of any codec: its function number `which` applied to the object. */
static Value transform(Thread *T, Value *args, const char *fn, int which) {
    const char *encoding = text_name_arg(T, fn, "encoding", args[1], "utf-8");
    const char *errors = encoding ? text_name_arg(T, fn, "errors", args[2], "strict") : NULL;
    Value info = errors ? codec_lookup(T, encoding) : V_UNDEF;
    if (info == V_UNDEF) return info;
    Value f = obj_getitem(T, info, v_int(which)), e = str_from_c(T, errors), v = V_UNDEF;
    Value r = f == V_UNDEF || e == V_UNDEF ? V_UNDEF : lf_call2(T, f, args[0], e);
    if (r == V_UNDEF) codec_note(T, fn, encoding);
    if (r != V_UNDEF && (!is_tuple(r) || as_tuple(r)->len != 2))
        lf_raise(T, exc_TypeError, "%sr must return a tuple (object, integer)", fn);
    else if (r != V_UNDEF)
        v = lf_retain(T, as_tuple(r)->items[0]);
    lf_release(T, r);
    lf_release(T, e);
    lf_release(T, f);
    lf_release(T, info);
    return v;
}
static Value encode(Thread *T, Value *args, int n) { return (void)n, transform(T, args, "encode", 0); }
static Value decode(Thread *T, Value *args, int n) { return (void)n, transform(T, args, "decode", 1); }

/* ---- the registry ---- */

static Value own(Thread *T, const char *name) {
    Value module = dict_get_str(as_dict(T->modules), str_intern_c(T, "_codecs"));
    Value v = module == V_UNDEF ? module
                                : dict_get_str(as_dict(module_live_dict(T, module)), str_intern_c(T, name));
    return v == V_UNDEF ? lf_raise(T, exc_RuntimeError, "the module _codecs is gone") : v;
}

static Value register_(Thread *T, Value *args, int n) {
    (void)n;
    if (!obj_callable(args[0])) return lf_raise(T, exc_TypeError, "argument must be callable");
    Value list = own(T, "_search");
    return list != V_UNDEF && list_append(T, list, lf_retain(T, args[0])) ? V_NONE : V_UNDEF;
}

static Value unregister(Thread *T, Value *args, int n) {
    (void)n;
    Value list = own(T, "_search"), cache = list == V_UNDEF ? list : own(T, "_cache");
    if (cache == V_UNDEF) return cache;
    for (int64_t i = 0; i < as_list(list)->len; i++)
        if (as_list(list)->items[i] == args[0]) {
            if (!list_set_slice(T, list, i, i + 1, NULL, 0)) return V_UNDEF;
            dict_clear(T, cache);
            break;
        }
    return V_NONE;
}

static Value register_error(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_str(args[0])) return bad_argument(T, "register_error", 1, "str", args[0]);
    if (!obj_callable(args[1])) return lf_raise(T, exc_TypeError, "handler must be callable");
    Value dict = own(T, "_errors");
    return dict != V_UNDEF && dict_set(T, dict, args[0], args[1]) ? V_NONE : V_UNDEF;
}

static Value unregister_error(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_str(args[0])) return bad_argument(T, "_unregister_error", 0, "str", args[0]);
    Value dict = own(T, "_errors");
    int gone = dict == V_UNDEF ? -1 : dict_del(T, dict, args[0]);
    return gone < 0 ? V_UNDEF : v_bool(gone);
}

#define HANDLERS(X) \
    X(strict)       \
    X(ignore)       \
    X(replace) X(backslashreplace) X(xmlcharrefreplace) X(namereplace) X(surrogateescape) X(surrogatepass)
#define DEFINE(name)                                            \
    static Value name##_errors(Thread *T, Value *args, int n) { \
        return (void)n, codec_handle(T, #name, args[0]);        \
    }
HANDLERS(DEFINE)
#undef DEFINE
#define ROW(name) {#name "_errors(exception, /)", name##_errors, NULL, 0},
static const MethodDef handler_defs[] = {HANDLERS(ROW){0}};
#undef ROW

static Value lookup_error(Thread *T, Value *args, int n) {
    (void)n;
    const char *name = text_name_arg(T, "lookup_error", "name", args[0], "");
    Value dict = name ? own(T, "_errors") : V_UNDEF;
    Value v = dict == V_UNDEF ? dict : dict_get(T, dict, args[0]);
    if (v == V_UNDEF)
        return name && !lf_failed(T) ? lf_raise(T, exc_LookupError, "unknown error handler name '%s'", name)
                                     : v;
    return lf_retain(T, v);
}

/* ---- character maps ---- */

typedef struct MapCodec {
    Codec c; /* first: the run's codec is this */
    Value mapping;
} MapCodec;

static bool put_mapped(Encoder *e, uint32_t c) {
    Thread *T = e->T;
    Value v = obj_getitem(T, ((const MapCodec *)e->codec)->mapping, v_int(c));
    if (v == V_UNDEF) return lf_exc_caught(T, exc_LookupError), false;
    bool ok = false;
    if (is_bytes(v))
        ok = encoder_bytes(e, as_bytes(v)->data, as_bytes(v)->len);
    else if (is_int(v)) {
        int64_t i;
        uint8_t byte = 0;
        if (!int_fits_i64(v, &i) || i < 0 || i > 255)
            lf_raise(T, exc_TypeError, "character mapping must be in range(256)");
        else {
            byte = (uint8_t)i;
            ok = encoder_bytes(e, &byte, 1);
        }
    } else if (v != V_NONE)
        lf_raise(T, exc_TypeError, "character mapping must return integer, bytes or None, not %T", v);
    lf_release(T, v);
    return ok;
}

static Value charmap_encode(Thread *T, Value *args, int n) {
    (void)n;
    if (args[2] == V_NONE) return run_encode(T, "latin-1", "charmap_encode", args[0], args[1]);
    if (!is_str(args[0])) return bad_argument(T, "charmap_encode", 1, "str", args[0]);
    const char *errors = errors_arg(T, "charmap_encode", args[1]);
    if (!errors) return V_UNDEF;
    MapCodec m = {{.label = "charmap", .put = put_mapped, .reason = "character maps to <undefined>"},
                  args[2]};
    Encoder e = {
        .T = T, .str = args[0], .s = as_str(args[0]), .label = "charmap", .errors = errors, .codec = &m.c};
    Value v = codec_encode_each(&e) ? bytes_from(T, e.out, e.len) : V_UNDEF;
    if (e.out) lf_buf_free(T, e.out);
    return with_length(T, v, as_str(args[0])->len);
}

/* What the mapping says for a byte: appends it; 1, 0 undefined, -1 exception. */
static int put_byte(Decoder *d, Value mapping, uint8_t byte) {
    Thread *T = d->T;
    if (is_str(mapping)) {
        uint32_t c = byte < as_str(mapping)->len ? str_at(as_str(mapping), byte) : 0xfffe;
        if (c == 0xfffe) return 0;
        sb_char(&d->out, c);
        return 1;
    }
    Value v = obj_getitem(T, mapping, v_int(byte));
    if (v == V_UNDEF) return lf_exc_caught(T, exc_LookupError) ? 0 : -1;
    int result = 1;
    int64_t i;
    if (v == V_NONE)
        result = 0;
    else if (is_str(v)) {
        if (as_str(v)->len == 1 && str_at(as_str(v), 0) == 0xfffe)
            result = 0;
        else
            sb_str(&d->out, v);
    } else if (!is_int(v)) {
        lf_raise(T, exc_TypeError, "character mapping must return integer, None or str");
        result = -1;
    } else if (!int_fits_i64(v, &i) || i < 0 || i > 0x10ffff) {
        lf_raise(T, exc_TypeError, "character mapping must be in range(0x110000)");
        result = -1;
    } else if (i == 0xfffe)
        result = 0;
    else
        sb_char(&d->out, (uint32_t)i);
    lf_release(T, v);
    return result;
}

static Value charmap_decode(Thread *T, Value *args, int n) {
    (void)n;
    if (args[2] == V_NONE) return run_decode(T, "latin-1", "charmap_decode", args[0], args[1], V_TRUE);
    const char *errors = errors_arg(T, "charmap_decode", args[1]);
    Buffer b;
    if (!errors || !buffer_get(T, args[0], &b, false)) return V_UNDEF;
    Decoder d = {.T = T, .p = b.data, .n = b.len, .label = "charmap", .errors = errors, .final = true};
    sb_init(&d.out, T);
    bool ok = true;
    while (ok && d.at < d.n) {
        int r = put_byte(&d, args[2], d.p[d.at]);
        if (r > 0)
            d.at++;
        else
            ok = r == 0 && codec_decode_error(&d, d.at, d.at + 1, "character maps to <undefined>");
    }
    Value v = V_UNDEF;
    if (ok)
        v = sb_done(&d.out);
    else
        sb_free(&d.out);
    int64_t len = b.len;
    buffer_release(T, &b);
    return with_length(T, v, len);
}

static Value charmap_build(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_str(args[0])) return bad_argument(T, "charmap_build", 0, "str", args[0]);
    Value dict = dict_new(T);
    const Str *s = as_str(args[0]);
    for (int64_t i = 0; dict != V_UNDEF && i < s->len && i < 256; i++)
        if (str_at(s, i) != 0xfffe && !dict_set(T, dict, v_int(str_at(s, i)), v_int(i))) lf_clear(T, &dict);
    return dict;
}

/* ---- escapes of bytes literals ---- */

static Value escape_encode(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_bytes(args[0])) return bad_argument(T, "escape_encode", 1, "bytes", args[0]);
    StrBuilder b;
    sb_init(&b, T);
    const Bytes *x = as_bytes(args[0]);
    for (int64_t i = 0; i < x->len; i++) {
        static const char hex[] = "0123456789abcdef";
        uint8_t c = x->data[i];
        if (c == '\\' || c == '\'' || c == '\t' || c == '\n' || c == '\r') {
            sb_char(&b, '\\');
            sb_char(&b, c == '\t' ? 't' : c == '\n' ? 'n' : c == '\r' ? 'r' : c);
        } else if (c < ' ' || c >= 0x7f) {
            sb_c(&b, "\\x");
            sb_char(&b, (uint8_t)hex[c >> 4]);
            sb_char(&b, (uint8_t)hex[c & 15]);
        } else
            sb_char(&b, c);
    }
    Value v = b.failed ? lf_no_memory(T) : bytes_from(T, b.data, b.len);
    sb_free(&b);
    return with_length(T, v, x->len);
}

static int hex_value(uint8_t c) {
    return c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
}

static bool unescape(Thread *T, StrBuilder *b, const uint8_t *p, int64_t n, const char *errors) {
    static const char letters[] = "\\'\"abfnrtv", meaning[] = "\\'\"\a\b\f\n\r\t\v";
    for (int64_t i = 0; i < n;) {
        uint8_t c = p[i++];
        if (c != '\\') {
            sb_char(b, c);
            continue;
        }
        if (i >= n) return lf_raise(T, exc_ValueError, "Trailing \\ in string"), false;
        c = p[i++];
        const char *known = memchr(letters, c, sizeof letters - 1);
        if (known)
            sb_char(b, (uint8_t)meaning[known - letters]);
        else if (c >= '0' && c <= '7') {
            unsigned x = c - '0';
            for (int k = 0; k < 2 && i < n && p[i] >= '0' && p[i] <= '7'; k++) x = x * 8 + (p[i++] - '0');
            sb_char(b, x & 255);
        } else if (c == 'x') {
            int high = i < n ? hex_value(p[i]) : -1, low = high >= 0 && i + 1 < n ? hex_value(p[i + 1]) : -1;
            if (low >= 0) {
                sb_char(b, (uint8_t)(high << 4 | low));
                i += 2;
                continue;
            }
            if (!strcmp(errors, "strict"))
                return lf_raise(T, exc_ValueError, "invalid \\x escape at position %zd", (size_t)(i - 2)),
                       false;
            if (!strcmp(errors, "replace"))
                sb_char(b, '?');
            else if (strcmp(errors, "ignore"))
                return lf_raise(T, exc_ValueError, "decoding error; unknown error handling code: %s", errors),
                       false;
            if (high >= 0) i++;
        } else if (c != '\n') {
            sb_char(b, '\\');
            sb_char(b, c);
        }
    }
    return true;
}

static Value escape_decode(Thread *T, Value *args, int n) {
    (void)n;
    const char *errors = errors_arg(T, "escape_decode", args[1]);
    Operand o;
    if (!errors) return V_UNDEF;
    if (!operand_get(T, is_str(args[0]) ? &text_str : &text_bytes, args[0], &o, WANT_PLAIN, NULL, 0))
        return V_UNDEF;
    Value v = V_UNDEF;
    StrBuilder b;
    sb_init(&b, T);
    if (o.c.width == 1 && unescape(T, &b, o.c.p, o.c.len, errors))
        v = b.failed ? lf_no_memory(T) : bytes_from(T, b.data, b.len);
    sb_free(&b);
    int64_t len = o.c.len;
    if (v != V_UNDEF && !codec_warn_escapes(T, o.c.p, len, "\\'\"abfnrtvx", "b")) lf_clear(T, &v);
    operand_done(T, &o);
    return with_length(T, v, len);
}

static Value readbuffer_encode(Thread *T, Value *args, int n) {
    (void)n;
    if (is_str(args[0])) {
        Value v = codec_encode(T, args[0], "utf-8", "strict");
        return v == V_UNDEF ? v : with_length(T, v, as_bytes(v)->len);
    }
    Buffer b;
    if (!buffer_get(T, args[0], &b, false)) return V_UNDEF;
    Value v = bytes_from(T, b.data, b.len);
    buffer_release(T, &b);
    return v == V_UNDEF ? v : with_length(T, v, as_bytes(v)->len);
}

/* ---- the module ---- */

#define STATEFUL(name)                                                             \
    {#name "_encode(str, errors=None, /)", name##_encode, NULL, 0}, {              \
#name "_decode(data, errors=None, final=False, /)", name##_decode, NULL, 0 \
    }
#define WHOLE(name)                                                               \
    {#name "_encode(str, errors=None, /)", name##_encode, NULL, 0}, {             \
#name "_decode(data, errors=None, final=True, /)", name##_decode, NULL, 0 \
    }
static const MethodDef functions[] = {
    STATEFUL(utf_8),
    STATEFUL(utf_7),
    STATEFUL(utf_16),
    STATEFUL(utf_16_le),
    STATEFUL(utf_16_be),
    STATEFUL(utf_32),
    STATEFUL(utf_32_le),
    STATEFUL(utf_32_be),
    WHOLE(latin_1),
    WHOLE(ascii),
    WHOLE(unicode_escape),
    WHOLE(raw_unicode_escape),
    {"utf_16_ex_decode(data, errors=None, byteorder=0, final=False, /)", utf_16_ex_decode, NULL, 0},
    {"utf_32_ex_decode(data, errors=None, byteorder=0, final=False, /)", utf_32_ex_decode, NULL, 0},
    {"charmap_encode(str, errors=None, mapping=None, /)", charmap_encode, NULL, 0},
    {"charmap_decode(data, errors=None, mapping=None, /)", charmap_decode, NULL, 0},
    {"charmap_build(map, /)", charmap_build, NULL, 0},
    {"escape_encode(data, errors=None, /)", escape_encode, NULL, 0},
    {"escape_decode(data, errors=None, /)", escape_decode, NULL, 0},
    {"readbuffer_encode(data, errors=None, /)", readbuffer_encode, NULL, 0},
    {"_builtin(encoding, /)", builtin_name, "The name of an encoding that needs no Python, or None.", 0},
    {"_encode(encoding, str, errors=None, /)", encode_by_name, "(bytes, length) by such an encoding.", 0},
    {"_decode(encoding, data, errors=None, final=True, /)", decode_by_name,
     "(str, consumed) by such an encoding.", 0},
    {"register(search_function, /)", register_, NULL, 0},
    {"unregister(search_function, /)", unregister, NULL, 0},
    {"lookup(encoding, /)", lookup, NULL, 0},
    {"encode(obj, encoding=?'utf-8', errors=?'strict')", encode, NULL, 0},
    {"decode(obj, encoding=?'utf-8', errors=?'strict')", decode, NULL, 0},
    {"register_error(errors, handler, /)", register_error, NULL, 0},
    {"_unregister_error(errors, /)", unregister_error, NULL, 0},
    {"lookup_error(name, /)", lookup_error, NULL, 0},
    {0},
};

static bool init(Thread *T, Value module) {
    Value errors = dict_new(T);
    static const char *const names[] = {
        "strict",      "ignore",          "replace",      "backslashreplace", "xmlcharrefreplace",
        "namereplace", "surrogateescape", "surrogatepass"};
    for (int i = 0; errors != V_UNDEF && i < 8; i++) {
        Value f = native_new(T, &handler_defs[i], str_intern_c(T, "_codecs"));
        if (f == V_UNDEF || !dict_set_c(T, errors, names[i], f)) lf_clear(T, &errors);
    }
    return module_set(T, module, "_errors", errors) && module_set(T, module, "_search", list_new(T, 2)) &&
           module_set(T, module, "_cache", dict_new(T));
}

const ModuleDef module__codecs = {
    .name = "_codecs", .doc = "The registry of encodings.", .functions = functions, .init = init};
