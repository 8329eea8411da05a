/* What happens at a character or byte that a codec cannot handle: the handlers of the language, those that
 * programs register, and the exceptions. */
#include <stdio.h>
#include <stdlib.h>

#include "src/objects/module_proxy.h"
#include "src/objects/call.h"
#include "src/objects/chars.h"
#include "src/objects/codec.h"
#include "src/objects/containers.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/uchar.h"

enum { STRICT, IGNORE, REPLACE, BACKSLASH, XML, NAME, ESCAPE, PASS, OTHER };
static const char *const handlers[] = {
    "strict",      "ignore",          "replace",      "backslashreplace", "xmlcharrefreplace",
    "namereplace", "surrogateescape", "surrogatepass"};

static int handler_of(const char *name) {
    int i = 0;
    while (i < OTHER && strcmp(handlers[i], name)) i++;
    return i;
}

/* ---- texts in place of characters ---- */

static void spell(uint32_t c, char out[16]) {
    snprintf(out, 16, c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c);
}

/* What replaces c, ASCII. */
static void replacement(int handler, uint32_t c, char out[UCHAR_NAME_MAX + 8]) {
    char name[UCHAR_NAME_MAX];
    if (handler == REPLACE)
        strcpy(out, "?");
    else if (handler == XML)
        sprintf(out, "&#%u;", c);
    else if (handler == NAME && uchar_name(c, name))
        sprintf(out, "\\N{%s}", name);
    else
        spell(c, out);
}

/* The bytes of a surrogate in the encoding of that name: how many, 0 when it is none of the Unicode
 * encodings. */
static int pass_bytes(const char *label, uint32_t c, uint8_t out[4]) {
    char name[64];
    codec_normalise(label, name);
    if (!strncmp(name, "utf_8", 5) || !strcmp(name, "cp65001") || !strcmp(name, "utf8")) {
        out[0] = 0xe0 | c >> 12;
        out[1] = 0x80 | (c >> 6 & 0x3f);
        out[2] = 0x80 | (c & 0x3f);
        return 3;
    }
    int size = !strncmp(name, "utf_16", 6) || !strncmp(name, "utf16", 5)   ? 2
               : !strncmp(name, "utf_32", 6) || !strncmp(name, "utf32", 5) ? 4
                                                                           : 0;
    bool big = strstr(name, "be") != NULL;
    for (int i = 0; i < size; i++) out[big ? size - 1 - i : i] = (uint8_t)(c >> 8 * i);
    return size;
}

/* The surrogate that the bytes at p spell: how many bytes, 0: none. */
static int pass_char(const char *label, const uint8_t *p, int64_t n, uint32_t *c) {
    uint8_t bytes[4];
    for (*c = 0xd800; *c <= 0xdfff; ++*c) {
        int k = pass_bytes(label, *c, bytes);
        if (k == 0) return 0;
        if (n >= k && !memcmp(p, bytes, (size_t)k)) return k;
    }
    return 0;
}

/* ---- the registry ---- */

/* The names of Python's own codecs come with the module codecs. */
static bool import_codecs(Thread *T) {
    Value import = T->builtins == V_UNDEF ? V_UNDEF : dict_get_str(as_dict(T->builtins), name___import__);
    if (import == V_UNDEF) return true;
    Value module = lf_call1(T, import, str_intern_c(T, "codecs"));
    lf_release(T, module);
    return module != V_UNDEF;
}

static Value registry(Thread *T, const char *name) {
    Value module =
        T->modules == V_UNDEF ? V_UNDEF : dict_get_str(as_dict(T->modules), str_intern_c(T, "_codecs"));
    if (module == V_UNDEF || !is_instance(module, type_module)) return V_UNDEF;
    return dict_get_str(as_dict(module_live_dict(T, module)), str_intern_c(T, name));
}

/* Borrowed. */
static Value registered_error(Thread *T, const char *name) {
    Value dict = registry(T, "_errors");
    return dict == V_UNDEF ? V_UNDEF : dict_get_str(as_dict(dict), str_intern_c(T, name));
}

static Value search(Thread *T, Value functions, Value name) {
    for (int64_t i = 0; i < as_list(functions)->len; i++) {
        Value info = lf_call1(T, as_list(functions)->items[i], name);
        if (info != V_NONE) {
            if (info == V_UNDEF || (is_tuple(info) && as_tuple(info)->len == 4)) return info;
            lf_release(T, info);
            return lf_raise(T, exc_TypeError, "codec search functions must return 4-tuples");
        }
    }
    return V_NONE;
}

Value codec_lookup(Thread *T, const char *name) {
    char normal[64];
    codec_normalise(name, normal);
    if (registry(T, "_search") == V_UNDEF && !import_codecs(T)) return V_UNDEF;
    Value cache = registry(T, "_cache"), functions = registry(T, "_search");
    Value key = str_intern_c(T, normal), info = V_NONE;
    if (cache != V_UNDEF && key != V_UNDEF) {
        info = dict_get(T, cache, key);
        if (info != V_UNDEF) return lf_retain(T, info);
        info = lf_failed(T) ? V_UNDEF : search(T, functions, key);
        if (info != V_UNDEF && info != V_NONE && !dict_set(T, cache, key, info)) lf_clear(T, &info);
    }
    return info == V_NONE ? lf_raise(T, exc_LookupError, "unknown encoding: %s", name) : info;
}

/* ---- exceptions ---- */

/* An owned exception of the type. */
static Value make(Thread *T, Type *type, const char *label, Value object, int64_t start, int64_t end,
                  const char *reason) {
    Value args[5] = {str_from_c(T, label), object, v_int(start), v_int(end), str_from_c(T, reason)};
    Value e = args[0] == V_UNDEF || args[4] == V_UNDEF ? V_UNDEF : lf_call(T, v_obj(type), args, 5, V_UNDEF);
    lf_release(T, args[0]);
    lf_release(T, args[4]);
    return e;
}

static void raise_made(Thread *T, Value e) {
    if (e == V_UNDEF) return;
    lf_raise_value(T, e);
    lf_release(T, e);
}

/* Calls the registered handler: the replacement (owned) and *at, the place to go on; V_UNDEF: exception. */
static Value call_handler(Thread *T, const char *name, Value e, int64_t n, bool encoding, int64_t *at) {
    Value fn = registered_error(T, name);
    if (fn == V_UNDEF) return lf_raise(T, exc_LookupError, "unknown error handler name '%s'", name);
    lf_retain(T, fn);
    Value r = lf_call1(T, fn, e), v = V_UNDEF;
    lf_release(T, fn);
    if (r == V_UNDEF) return r;
    const Tuple *t = is_tuple(r) ? as_tuple(r) : NULL;
    bool ok = t && t->len == 2 && (is_str(t->items[0]) || (encoding && is_bytes(t->items[0]))) &&
              is_int(t->items[1]);
    if (!ok)
        lf_raise(T, exc_TypeError,
                 encoding ? "encoding error handler must return (str/bytes, int) tuple"
                          : "decoding error handler must return (str, int) tuple");
    else if (int_as_i64(T, t->items[1], at)) {
        int64_t asked = *at;
        if (*at < 0) *at += n;
        if (*at < 0 || *at > n)
            lf_raise(T, exc_IndexError, "position %lld from error handler out of bounds", (long long)asked);
        else
            v = lf_retain(T, t->items[0]);
    }
    lf_release(T, r);
    return v;
}

/* ---- decoding ---- */

static bool decode_strict(Decoder *d, int64_t start, int64_t end, const char *reason) {
    Thread *T = d->T;
    Value bytes = bytes_from(T, d->p, d->n);
    if (bytes != V_UNDEF) raise_made(T, make(T, exc_UnicodeDecodeError, d->label, bytes, start, end, reason));
    lf_release(T, bytes);
    return false;
}

static bool decode_custom(Decoder *d, int64_t start, int64_t end, const char *reason) {
    Thread *T = d->T;
    Value bytes = bytes_from(T, d->p, d->n);
    Value e = bytes == V_UNDEF ? bytes : make(T, exc_UnicodeDecodeError, d->label, bytes, start, end, reason);
    int64_t at = 0;
    Value text = e == V_UNDEF ? e : call_handler(T, d->errors, e, d->n, false, &at);
    lf_release(T, e);
    lf_release(T, bytes);
    if (text == V_UNDEF) return false;
    sb_str(&d->out, text);
    lf_release(T, text);
    d->at = at;
    return true;
}

bool codec_decode_error(Decoder *d, int64_t start, int64_t end, const char *reason) {
    int64_t i = start;
    uint32_t c;
    d->at = end;
    switch (handler_of(d->errors)) {
    case IGNORE: return true;
    case REPLACE: sb_char(&d->out, 0xfffd); return true;
    case BACKSLASH:
        for (; i < end; i++) {
            char text[16];
            spell(d->p[i], text);
            sb_c(&d->out, text);
        }
        return true;
    case ESCAPE:
        for (; i < end && d->p[i] >= 128; i++) sb_char(&d->out, 0xdc00 + d->p[i]);
        d->at = i;
        return i > start || decode_strict(d, start, end, reason);
    case PASS: {
        int k = pass_char(d->label, d->p + start, d->n - start, &c);
        if (!k) return decode_strict(d, start, end, reason);
        sb_char(&d->out, c);
        d->at = start + k;
        return true;
    }
    case STRICT: return decode_strict(d, start, end, reason);
    case XML:
    case NAME:
        lf_raise(d->T, exc_TypeError, "don't know how to handle UnicodeDecodeError in error callback");
        return false;
    default: return decode_custom(d, start, end, reason);
    }
}

/* ---- encoding ---- */

static bool encode_strict(Encoder *e, int64_t start, int64_t end, const char *reason) {
    raise_made(e->T, make(e->T, exc_UnicodeEncodeError, e->label, e->str, start, end, reason));
    return false;
}

static bool put_all(Encoder *e, Value text, int64_t start, int64_t end, const char *reason) {
    const Str *s = as_str(text);
    bool ascii_only = e->codec->size || !strncmp(e->label, "utf-8", 5);
    if (ascii_only && !s->ascii) return encode_strict(e, start, end, reason);
    for (int64_t i = 0; i < s->len; i++)
        if (!e->codec->put(e, str_at(s, i)))
            return lf_failed(e->T) ? false : encode_strict(e, start, end, reason);
    return true;
}

static bool encode_custom(Encoder *e, int64_t start, int64_t end, const char *reason) {
    Thread *T = e->T;
    Value x = make(T, exc_UnicodeEncodeError, e->label, e->str, start, end, reason);
    int64_t at = 0;
    Value text = x == V_UNDEF ? x : call_handler(T, e->errors, x, e->s->len, true, &at);
    lf_release(T, x);
    if (text == V_UNDEF) return false;
    bool ok = is_str(text) ? put_all(e, text, start, end, reason)
                           : encoder_bytes(e, as_bytes(text)->data, as_bytes(text)->len);
    lf_release(T, text);
    e->at = at;
    return ok;
}

static bool put_replacements(Encoder *e, int handler, int64_t start, int64_t end, const char *reason) {
    for (int64_t i = start; i < end; i++) {
        char text[UCHAR_NAME_MAX + 8];
        replacement(handler, str_at(e->s, i), text);
        for (const char *p = text; *p; p++)
            if (!e->codec->put(e, (uint8_t)*p))
                return lf_failed(e->T) ? false : encode_strict(e, start, end, reason);
    }
    return true;
}

static bool put_surrogates(Encoder *e, int handler, int64_t start, int64_t end, const char *reason) {
    for (int64_t i = start; i < end; i++) {
        uint32_t c = str_at(e->s, i);
        uint8_t bytes[4] = {(uint8_t)c};
        int n = handler == ESCAPE ? (c >= 0xdc80 && c <= 0xdcff && !e->codec->size)
                : is_surrogate(c) ? pass_bytes(e->label, c, bytes)
                                  : 0;
        if (!n && handler == ESCAPE && i > start && strcmp(e->label, "charmap")) {
            e->at = i;
            return true;
        }
        if (!n) return encode_strict(e, start, end, reason);
        if (!encoder_bytes(e, bytes, n)) return false;
    }
    return true;
}

bool codec_encode_error(Encoder *e, int64_t start, int64_t end, const char *reason) {
    int handler = handler_of(e->errors);
    e->at = end;
    switch (handler) {
    case IGNORE: return true;
    case STRICT: return encode_strict(e, start, end, reason);
    case ESCAPE:
    case PASS: return put_surrogates(e, handler, start, end, reason);
    case OTHER: return encode_custom(e, start, end, reason);
    default: return put_replacements(e, handler, start, end, reason);
    }
}

/* ---- the built-in handlers as functions on exceptions ---- */

typedef struct Fields {
    Value encoding, object;
    int64_t start, end;
} Fields;

static bool read_fields(Thread *T, Value e, Fields *f) {
    *f = (Fields){.encoding = V_UNDEF, .object = V_UNDEF};
    Value start = obj_getattr_c(T, e, "start"), end = start == V_UNDEF ? start : obj_getattr_c(T, e, "end");
    bool ok = end != V_UNDEF && int_as_i64(T, start, &f->start) && int_as_i64(T, end, &f->end) &&
              (f->object = obj_getattr_c(T, e, "object")) != V_UNDEF &&
              (is_instance(e, exc_UnicodeTranslateError) ||
               (f->encoding = obj_getattr_c(T, e, "encoding")) != V_UNDEF);
    lf_release(T, start);
    lf_release(T, end);
    return ok;
}

static void release_fields(Thread *T, Fields *f) {
    lf_release(T, f->encoding);
    lf_release(T, f->object);
}

static void clamp(Fields *f, int64_t n) {
    if (f->start < 0) f->start = 0;
    if (f->start >= n) f->start = n ? n - 1 : 0;
    if (f->end < 1) f->end = 1;
    if (f->end > n) f->end = n;
}

/* The replacement of f's part of a str or of bytes; V_NOTIMPL: this handler cannot, the error stands. */
static Value handle_text(Thread *T, int handler, const Fields *f, bool translate) {
    const Str *s = as_str(f->object);
    StrBuilder b;
    sb_init(&b, T);
    if (handler == ESCAPE || handler == PASS) {
        const char *label = f->encoding == V_UNDEF ? NULL : str_utf8(T, f->encoding, NULL);
        uint8_t out[256];
        int64_t n = 0;
        for (int64_t i = f->start; i < f->end && n >= 0 && n < 250; i++) {
            uint32_t c = str_at(s, i);
            out[n] = (uint8_t)c;
            int k = handler == ESCAPE          ? (c >= 0xdc80 && c <= 0xdcff)
                    : is_surrogate(c) && label ? pass_bytes(label, c, out + n)
                                               : 0;
            n = k ? n + k : -1;
        }
        return n < 0 ? V_NOTIMPL : bytes_from(T, out, n);
    }
    for (int64_t i = f->start; i < f->end && handler != IGNORE; i++) {
        char text[UCHAR_NAME_MAX + 8];
        replacement(handler, str_at(s, i), text);
        if (handler == REPLACE && translate)
            sb_char(&b, 0xfffd);
        else
            sb_c(&b, text);
    }
    return sb_done(&b);
}

static Value handle_bytes(Thread *T, int handler, Fields *f) {
    Decoder d = {
        .T = T, .p = as_bytes(f->object)->data, .n = as_bytes(f->object)->len, .errors = handlers[handler]};
    if (handler == XML || handler == NAME || !(d.label = str_utf8(T, f->encoding, NULL))) return V_NOTIMPL;
    sb_init(&d.out, T);
    if (!codec_decode_error(&d, f->start, f->end, "")) {
        sb_free(&d.out);
        lf_exc_clear(T);
        return V_NOTIMPL;
    }
    f->end = d.at;
    return sb_done(&d.out);
}

Value codec_handle(Thread *T, const char *name, Value e) {
    int handler = handler_of(name);
    bool decode = is_instance(e, exc_UnicodeDecodeError),
         translate = is_instance(e, exc_UnicodeTranslateError);
    if (handler == STRICT) {
        if (!is_instance(e, exc_BaseException))
            return lf_raise(T, exc_TypeError, "codec must pass exception instance");
        return lf_raise_value(T, e);
    }
    bool known = decode || translate || is_instance(e, exc_UnicodeEncodeError);
    if (!known || ((handler == XML || handler == NAME) && (decode || translate)) ||
        (translate && (handler == ESCAPE || handler == PASS)))
        return lf_raise(T, exc_TypeError, "don't know how to handle %T in error callback", e);
    Fields f;
    Value v = V_UNDEF, pair = V_UNDEF;
    if (read_fields(T, e, &f)) {
        if (decode ? !is_bytes(f.object) : !is_str(f.object))
            lf_raise(T, exc_TypeError, "object attribute must be %s", decode ? "bytes" : "str");
        else {
            clamp(&f, decode ? as_bytes(f.object)->len : as_str(f.object)->len);
            v = decode ? handle_bytes(T, handler, &f) : handle_text(T, handler, &f, translate);
        }
    }
    if (v == V_NOTIMPL) v = lf_raise_value(T, e);
    if (v != V_UNDEF) pair = tuple_pair(T, v, v_int(f.end));
    lf_release(T, v);
    release_fields(T, &f);
    return pair;
}
