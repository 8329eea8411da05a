#include "src/objects/codec.h"

#include <ctype.h>

#include "src/objects/call.h"
#include "src/objects/chars.h"
#include "src/objects/containers.h"
#include "src/objects/object_ops.h"
#include "src/objects/utf8_text.h"
#include "runtime/alloc.h"

bool encoder_bytes(Encoder *e, const void *p, int64_t n) {
    if (e->len + n > e->cap) {
        int64_t cap = (e->len + n) * 3 / 2 + 32;
        uint8_t *bigger = lf_buf_realloc(e->T, e->out, (size_t)cap);
        if (!bigger) return false;
        e->out = bigger;
        e->cap = cap;
    }
    memcpy(e->out + e->len, p, (size_t)n);
    e->len += n;
    return true;
}

bool codec_encode_each(Encoder *e) {
    while (e->at < e->s->len) {
        int64_t start = e->at;
        if (e->codec->put(e, str_at(e->s, start))) {
            e->at++;
            continue;
        }
        if (lf_failed(e->T)) return false;
        int64_t end = start + 1, len = e->len;
        bool runs = !e->codec->size; /* UTF-16 and UTF-32 report one at a time */
        while (runs && end < e->s->len && !e->codec->put(e, str_at(e->s, end)) && !lf_failed(e->T)) end++;
        e->len = len; /* the character that ended the run comes again */
        if (!codec_encode_error(e, start, end, e->codec->reason)) return false;
    }
    return true;
}

/* ---- UTF-8 ---- */

static bool put_utf8(Encoder *e, uint32_t c) {
    uint8_t bytes[4];
    return !is_surrogate(c) && encoder_bytes(e, bytes, utf8_write(bytes, c));
}

/* How long the wrong part at p is, and why. */
static int utf8_wrong(const uint8_t *p, int64_t n, const char **reason) {
    uint32_t a = p[0];
    int need = a < 0xe0 ? 2 : a < 0xf0 ? 3 : 4;
    *reason = "invalid start byte";
    if (a < 0xc2 || a > 0xf4) return 1;
    uint8_t low = a == 0xe0   ? 0xa0
                  : a == 0xf0 ? 0x90
                              : 0x80,
            high = a == 0xed   ? 0x9f
                   : a == 0xf4 ? 0x8f
                               : 0xbf;
    for (int i = 1; i < need; i++) {
        *reason = i >= n ? "unexpected end of data" : "invalid continuation byte";
        if (i >= n || p[i] < (i == 1 ? low : 0x80) || p[i] > (i == 1 ? high : 0xbf)) return i;
    }
    return need;
}

static bool decode_utf8(Decoder *d) {
    while (d->at < d->n) {
        uint32_t c;
        int k = utf8_read(d->p + d->at, d->p + d->n, &c);
        if (LIKELY(k && !is_surrogate(c))) {
            sb_char(&d->out, c);
            d->at += k;
            continue;
        }
        const char *reason;
        int bad = utf8_wrong(d->p + d->at, d->n - d->at, &reason);
        /* the first two bytes of a surrogate: a handler may want all three */
        bool half =
            d->n - d->at == 2 && d->p[d->at] == 0xed && d->p[d->at + 1] >= 0xa0 && d->p[d->at + 1] < 0xc0;
        if (!d->final && (*reason == 'u' || half)) return true;
        if (!codec_decode_error(d, d->at, d->at + bad, reason)) return false;
    }
    return true;
}

static bool decode_utf8_sig(Decoder *d) {
    static const uint8_t mark[3] = {0xef, 0xbb, 0xbf};
    if (d->n >= 3 && !memcmp(d->p, mark, 3)) {
        d->p += 3;
        d->n -= 3;
        d->skipped = 3;
    } else if (!d->final && d->n < 3 && !memcmp(d->p, mark, (size_t)d->n))
        return true;
    return decode_utf8(d);
}

static bool encode_utf8_sig(Encoder *e) {
    return encoder_bytes(e, "\xef\xbb\xbf", 3) && codec_encode_each(e);
}

/* How many bytes at the end are the beginning of a character whose rest may still come. */
static int64_t unfinished_utf8(const uint8_t *p, int64_t n) {
    int64_t k = 1;
    while (k <= 3 && k <= n && (p[n - k] & 0xc0) == 0x80) k++;
    if (k > 3 || k > n || p[n - k] < 0xc2) return 0;
    const char *reason = "";
    utf8_wrong(p + n - k, k, &reason);
    return *reason == 'u' ? k : 0;
}

/* Text without errors in one go; V_UNDEF without an exception when there is one. */
static Value decode_valid_utf8(Thread *T, const uint8_t *p, int64_t n) {
    Utf8Scan found;
    if (chars_ascii(p, (size_t)n)) return str_from_utf8(T, (const char *)p, (size_t)n);
    if (!utf8_scan(p, (size_t)n, &found) || found.surrogates) return V_UNDEF;
    return str_from_scanned(T, p, (size_t)n, &found);
}

/* ---- UTF-16 and UTF-32 ---- */

static bool big(const Codec *c) { return c->order == 'b'; }

static uint32_t get_unit(const uint8_t *p, int size, bool big_endian) {
    uint32_t c = 0;
    for (int i = 0; i < size; i++) c |= (uint32_t)p[i] << 8 * (big_endian ? size - 1 - i : i);
    return c;
}

static bool put_unit(Encoder *e, uint32_t c, int size) {
    uint8_t bytes[4];
    for (int i = 0; i < size; i++) bytes[big(e->codec) ? size - 1 - i : i] = (uint8_t)(c >> 8 * i);
    return encoder_bytes(e, bytes, size);
}

static bool put_utf16(Encoder *e, uint32_t c) {
    if (is_surrogate(c)) return false;
    if (c < 0x10000) return put_unit(e, c, 2);
    c -= 0x10000;
    return put_unit(e, 0xd800 | c >> 10, 2) && put_unit(e, 0xdc00 | (c & 0x3ff), 2);
}

static bool put_utf32(Encoder *e, uint32_t c) { return !is_surrogate(c) && put_unit(e, c, 4); }

static bool encode_wide(Encoder *e) {
    if (!e->codec->order && !put_unit(e, 0xfeff, e->codec->size)) return false;
    return codec_encode_each(e);
}

/* A byte order mark at the start decides, when the codec leaves it open. */
static bool wide_order(Decoder *d) {
    int size = d->codec->size;
    if (d->codec->order) return big(d->codec);
    bool be = false;
    if (d->n >= size && get_unit(d->p, size, true) == 0xfeff)
        be = true, d->at = size;
    else if (d->n >= size && get_unit(d->p, size, false) == 0xfeff)
        d->at = size;
    d->label = size == 2 ? (be ? "utf-16-be" : "utf-16-le") : be ? "utf-32-be" : "utf-32-le";
    return be;
}

static bool decode_utf16(Decoder *d) {
    bool be = wide_order(d);
    while (d->at < d->n) {
        int64_t left = d->n - d->at;
        const char *reason = NULL;
        int64_t bad = 2;
        uint32_t c = left < 2 ? 0 : get_unit(d->p + d->at, 2, be);
        if (left < 2)
            reason = "truncated data", bad = left;
        else if (!is_surrogate(c)) {
            sb_char(&d->out, c);
            d->at += 2;
        } else if (c >= 0xdc00)
            reason = "illegal encoding";
        else if (left < 4)
            reason = "unexpected end of data", bad = left;
        else {
            uint32_t low = get_unit(d->p + d->at + 2, 2, be);
            if ((low & 0xfc00) == 0xdc00) {
                sb_char(&d->out, 0x10000 + ((c & 0x3ff) << 10 | (low & 0x3ff)));
                d->at += 4;
            } else
                reason = "illegal UTF-16 surrogate";
        }
        if (reason && !d->final && (*reason == 't' || *reason == 'u')) return true;
        if (reason && !codec_decode_error(d, d->at, d->at + bad, reason)) return false;
    }
    return true;
}

static bool decode_utf32(Decoder *d) {
    bool be = wide_order(d);
    while (d->at < d->n) {
        int64_t left = d->n - d->at;
        const char *reason = NULL;
        uint32_t c = left < 4 ? 0 : get_unit(d->p + d->at, 4, be);
        if (left < 4) {
            if (!d->final) return true;
            reason = "truncated data";
        } else if (c > 0x10ffff)
            reason = "code point not in range(0x110000)";
        else if (is_surrogate(c))
            reason = "code point in surrogate code point range(0xd800, 0xe000)";
        if (!reason) {
            sb_char(&d->out, c);
            d->at += 4;
        } else if (!codec_decode_error(d, d->at, d->at + (left < 4 ? left : 4), reason))
            return false;
    }
    return true;
}

/* ---- one byte a character ---- */

static bool put_latin1(Encoder *e, uint32_t c) {
    uint8_t byte = (uint8_t)c;
    return c < 256 && encoder_bytes(e, &byte, 1);
}
static bool put_ascii(Encoder *e, uint32_t c) { return c < 128 && put_latin1(e, c); }

static bool decode_latin1(Decoder *d) {
    sb_chars(&d->out, d->p, 1, d->n);
    d->at = d->n;
    return true;
}

static bool decode_ascii(Decoder *d) {
    while (d->at < d->n) {
        if (d->p[d->at] < 128)
            sb_char(&d->out, d->p[d->at++]);
        else if (!codec_decode_error(d, d->at, d->at + 1, "ordinal not in range(128)"))
            return false;
    }
    return true;
}

static bool put_charmap(Encoder *e, uint32_t c) {
    const uint32_t *chars = e->codec->map->chars;
    uint8_t byte = (uint8_t)c;
    if (c < 256 && chars[c] == c) return encoder_bytes(e, &byte, 1);
    for (int i = 0; i < 256; i++)
        if (chars[i] == c) {
            byte = (uint8_t)i;
            return encoder_bytes(e, &byte, 1);
        }
    return false;
}

static bool decode_charmap(Decoder *d) {
    while (d->at < d->n) {
        uint32_t c = d->codec->map->chars[d->p[d->at]];
        if (c != 0xffffffffu) {
            sb_char(&d->out, c);
            d->at++;
        } else if (!codec_decode_error(d, d->at, d->at + 1, "character maps to <undefined>"))
            return false;
    }
    return true;
}

/* ---- names ---- */

#define NO_SURROGATES "surrogates not allowed"
static const Codec codecs[] = {
    {"utf_8", "utf-8", decode_utf8, codec_encode_each, put_utf8, NO_SURROGATES, 0, 0, NULL},
    {"utf_8_sig", "utf-8", decode_utf8_sig, encode_utf8_sig, put_utf8, NO_SURROGATES, 0, 0, NULL},
    {"latin_1", "latin-1", decode_latin1, codec_encode_each, put_latin1, "ordinal not in range(256)", 0, 0,
     NULL},
    {"ascii", "ascii", decode_ascii, codec_encode_each, put_ascii, "ordinal not in range(128)", 0, 0, NULL},
    {"utf_7", "utf7", codec_decode_utf7, codec_encode_utf7, NULL, NULL, 0, 0, NULL},
    {"utf_16", "utf-16", decode_utf16, encode_wide, put_utf16, NO_SURROGATES, 2, 0, NULL},
    {"utf_16_le", "utf-16-le", decode_utf16, encode_wide, put_utf16, NO_SURROGATES, 2, 'l', NULL},
    {"utf_16_be", "utf-16-be", decode_utf16, encode_wide, put_utf16, NO_SURROGATES, 2, 'b', NULL},
    {"utf_32", "utf-32", decode_utf32, encode_wide, put_utf32, NO_SURROGATES, 4, 0, NULL},
    {"utf_32_le", "utf-32-le", decode_utf32, encode_wide, put_utf32, NO_SURROGATES, 4, 'l', NULL},
    {"utf_32_be", "utf-32-be", decode_utf32, encode_wide, put_utf32, NO_SURROGATES, 4, 'b', NULL},
    {"unicode_escape", "unicodeescape", codec_decode_escapes, codec_encode_escapes, NULL, NULL, 0, 0, NULL},
    {"raw_unicode_escape", "rawunicodeescape", codec_decode_raw_escapes, codec_encode_raw_escapes, NULL, NULL,
     0, 0, NULL},
};

static const char *const aliases[][2] = {
    {"utf8", "utf_8"},
    {"u8", "utf_8"},
    {"utf", "utf_8"},
    {"utf8_ucs2", "utf_8"},
    {"utf8_ucs4", "utf_8"},
    {"cp65001", "utf_8"},
    {"utf8_sig", "utf_8_sig"},
    {"latin1", "latin_1"},
    {"latin", "latin_1"},
    {"l1", "latin_1"},
    {"iso8859_1", "latin_1"},
    {"iso_8859_1", "latin_1"},
    {"iso8859", "latin_1"},
    {"8859", "latin_1"},
    {"cp819", "latin_1"},
    {"ibm819", "latin_1"},
    {"iso_8859_1_1987", "latin_1"},
    {"iso_ir_100", "latin_1"},
    {"csisolatin1", "latin_1"},
    {"us_ascii", "ascii"},
    {"us", "ascii"},
    {"646", "ascii"},
    {"cp367", "ascii"},
    {"ibm367", "ascii"},
    {"iso646_us", "ascii"},
    {"ansi_x3_4_1968", "ascii"},
    {"ansi_x3.4_1968", "ascii"},
    {"ansi_x3_4_1986", "ascii"},
    {"csascii", "ascii"},
    {"iso_646_irv_1991", "ascii"},
    {"iso_ir_6", "ascii"},
    {"utf7", "utf_7"},
    {"u7", "utf_7"},
    {"unicode_1_1_utf_7", "utf_7"},
    {"utf16", "utf_16"},
    {"u16", "utf_16"},
    {"utf_16le", "utf_16_le"},
    {"utf16_le", "utf_16_le"},
    {"utf16le", "utf_16_le"},
    {"unicodelittleunmarked", "utf_16_le"},
    {"utf_16be", "utf_16_be"},
    {"utf16_be", "utf_16_be"},
    {"utf16be", "utf_16_be"},
    {"unicodebigunmarked", "utf_16_be"},
    {"utf32", "utf_32"},
    {"u32", "utf_32"},
    {"utf_32le", "utf_32_le"},
    {"utf_32be", "utf_32_be"},
};

void codec_normalise(const char *name, char out[64]) {
    int n = 0;
    for (bool gap = false; *name && n < 62; name++) {
        if (isalnum((unsigned char)*name) || *name == '.') {
            if (gap && n) out[n++] = '_';
            gap = false;
            out[n++] = (char)tolower((unsigned char)*name);
        } else
            gap = true;
    }
    out[n] = 0;
}

const Codec *codec_find(const char *name) {
    static _Thread_local Codec charmap = {.label = "charmap",
                                          .decode = decode_charmap,
                                          .encode = codec_encode_each,
                                          .put = put_charmap,
                                          .reason = "character maps to <undefined>"};
    if (!strcmp(name, "utf-8")) return &codecs[0];
    static _Thread_local char text[64];
    codec_normalise(name, text);
    const char *wanted = text;
    for (size_t i = 0; i < sizeof aliases / sizeof *aliases; i++)
        if (!strcmp(aliases[i][0], text)) wanted = aliases[i][1];
    for (size_t i = 0; i < sizeof codecs / sizeof *codecs; i++)
        if (!strcmp(codecs[i].name, wanted)) return &codecs[i];
    charmap.name = text;
    charmap.map = charmap_find(text);
    return charmap.map ? &charmap : NULL;
}

/* ---- running ---- */

Value codec_run_decode(Thread *T, const Codec *c, const uint8_t *p, int64_t n, const char *errors, bool final,
                       int64_t *consumed) {
    *consumed = n;
    if (c == &codecs[0]) {
        int64_t rest = final ? 0 : unfinished_utf8(p, n);
        Value v = decode_valid_utf8(T, p, n - rest);
        if (v != V_UNDEF) *consumed = n - rest;
        if (v != V_UNDEF || lf_failed(T)) return v;
    } else if (c->decode == decode_latin1 || (c->decode == decode_ascii && chars_ascii(p, (size_t)n)))
        return str_from_latin1(T, p, (size_t)n);
    Codec copy = *c; /* handlers may look for other codecs */
    Decoder d = {.T = T, .p = p, .n = n, .label = c->label, .errors = errors, .final = final, .codec = &copy};
    sb_init(&d.out, T);
    bool ok = copy.decode(&d);
    *consumed = d.skipped + d.at;
    if (ok) return sb_done(&d.out);
    sb_free(&d.out);
    return V_UNDEF;
}

static Value encode_valid_utf8(Thread *T, const Str *s) {
    uint8_t small[4096];
    size_t most = (size_t)s->len * (s->width == 4 ? 4 : s->width + 1);
    uint8_t *out = most <= sizeof small ? small : lf_buf_alloc(T, most);
    if (!out) return V_UNDEF;
    const uint8_t *end = utf8_encode(out, s->data, s->width, s->len);
    Value v = end ? bytes_from(T, out, end - out) : V_UNDEF;
    if (out != small) lf_buf_free(T, out);
    return v;
}

Value codec_run_encode(Thread *T, const Codec *c, Value str, const char *errors) {
    const Str *s = as_str(str);
    bool latin1 = c->put == put_latin1, ascii = c->put == put_ascii;
    if (s->ascii && (latin1 || ascii || c == &codecs[0])) return bytes_from(T, s->data, s->len);
    if (s->width == 1 && latin1) return bytes_from(T, s->data, s->len);
    if (c == &codecs[0]) {
        Value v = encode_valid_utf8(T, s);
        if (v != V_UNDEF || lf_failed(T)) return v;
    }
    Codec copy = *c;
    Encoder e = {.T = T, .str = str, .s = s, .label = c->label, .errors = errors, .codec = &copy};
    Value v = copy.encode(&e) ? bytes_from(T, e.out, e.len) : V_UNDEF;
    if (e.out) lf_buf_free(T, e.out);
    return v;
}

void codec_note(Thread *T, const char *verb, const char *encoding) {
    exception_note(T, "%s with '%s' codec failed", *verb == 'd' ? "decoding" : "encoding", encoding);
}

/* A codec in Python: the first item of what its function (encode 0, decode 1) returns, if it is of the right
 * type. */
static Value run_registered(Thread *T, const char *encoding, const char *errors, int which, Value input) {
    Value info = codec_lookup(T, encoding);
    if (info == V_UNDEF) return info;
    const char *verb = which ? "decode" : "encode";
    bool missing = false;
    Value text = obj_getattr_or(T, info, str_intern_c(T, "_is_text_encoding"), &missing);
    Value result = V_UNDEF, v = V_UNDEF, e = V_UNDEF, fn = V_UNDEF;
    if (text == V_FALSE)
        lf_raise(T, exc_LookupError,
                 "'%s' is not a text encoding; use codecs.%s() to handle arbitrary codecs", encoding, verb);
    else if ((e = str_from_c(T, errors)) != V_UNDEF && (fn = obj_getitem(T, info, v_int(which))) != V_UNDEF) {
        result = lf_call2(T, fn, input, e);
        if (result == V_UNDEF) codec_note(T, verb, encoding);
    }
    if (result != V_UNDEF && (!is_tuple(result) || as_tuple(result)->len != 2))
        lf_raise(T, exc_TypeError, "%sr must return a tuple (object, integer)", verb);
    else if (result != V_UNDEF) {
        v = as_tuple(result)->items[0];
        if (which ? is_str(v) : is_bytes(v))
            lf_retain(T, v);
        else
            v = lf_raise(T, exc_TypeError,
                         "'%s' %sr returned '%T' instead of '%s'; use codecs.%s() to %s to arbitrary types",
                         encoding, verb, v, which ? "str" : "bytes", verb, verb);
    }
    lf_release(T, result);
    lf_release(T, fn);
    lf_release(T, e);
    lf_release(T, text);
    lf_release(T, info);
    return v;
}

Value codec_encode(Thread *T, Value str, const char *encoding, const char *errors) {
    const Codec *c = codec_find(encoding);
    return c ? codec_run_encode(T, c, str, errors) : run_registered(T, encoding, errors, 0, str);
}

Value codec_decode(Thread *T, const uint8_t *p, size_t n, const char *encoding, const char *errors) {
    if (n == 0) return str_empty;
    int64_t consumed;
    const Codec *c = codec_find(encoding);
    if (c) return codec_run_decode(T, c, p, (int64_t)n, errors, true, &consumed);
    Value bytes = bytes_from(T, p, (int64_t)n);
    Value v = bytes == V_UNDEF ? bytes : run_registered(T, encoding, errors, 1, bytes);
    lf_release(T, bytes);
    return v;
}
