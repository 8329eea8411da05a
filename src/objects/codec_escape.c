/* unicode_escape and raw_unicode_escape: text spelled in ASCII with backslashes. */
#include <stdio.h>

#include "src/objects/codec.h"
#include "src/objects/error.h"
#include "src/objects/uchar.h"

static int hex_value(uint8_t c) {
    return c >= '0' && c <= '9' ? c - '0' : (c | 32) >= 'a' && (c | 32) <= 'f' ? (c | 32) - 'a' + 10 : -1;
}

/* Up to `digits` hexadecimal digits at p[*at]; how many there were. */
static int read_hex(const Decoder *d, int64_t *at, int digits, uint32_t *c) {
    int n = 0, x;
    for (*c = 0; n < digits && *at < d->n && (x = hex_value(d->p[*at])) >= 0; n++, ++*at)
        *c = *c << 4 | (uint32_t)x;
    return n;
}

/* \N{name} from start, at behind the N. */
static bool read_name(Decoder *d, int64_t start, int64_t at) {
    const char *reason = "malformed \\N character escape";
    if (at < d->n && d->p[at] == '{') {
        const uint8_t *end = memchr(d->p + at, '}', (size_t)(d->n - at));
        int64_t len = end ? end - (d->p + at) - 1 : 0;
        if (len > 0) {
            char name[UCHAR_NAME_MAX + 1];
            at += len + 2;
            if (len < UCHAR_NAME_MAX) {
                memcpy(name, d->p + at - len - 1, (size_t)len);
                name[len] = 0;
                uint32_t c;
                if (uchar_by_name(name, &c)) {
                    sb_char(&d->out, c);
                    d->at = at;
                    return true;
                }
            }
            reason = "unknown Unicode character name";
        } else
            at = end ? at + 1 : d->n;
    }
    return codec_decode_error(d, start, at, reason);
}

static bool read_escape(Decoder *d) {
    static const char letters[] = "\\'\"abfnrtv", meaning[] = "\\'\"\a\b\f\n\r\t\v";
    int64_t start = d->at, at = start + 1;
    if (at >= d->n) {
        if (!d->final) return true;
        return codec_decode_error(d, start, at, "\\ at end of string");
    }
    uint8_t x = d->p[at++];
    uint32_t c;
    const char *known = memchr(letters, x, sizeof letters - 1);
    if (known)
        sb_char(&d->out, (uint8_t)meaning[known - letters]);
    else if (x >= '0' && x <= '7') {
        c = x - '0';
        for (int i = 0; i < 2 && at < d->n && d->p[at] >= '0' && d->p[at] <= '7'; i++)
            c = c * 8 + (d->p[at++] - '0');
        sb_char(&d->out, c);
    } else if (x == 'x' || x == 'u' || x == 'U') {
        int digits = x == 'x' ? 2 : x == 'u' ? 4 : 8;
        if (read_hex(d, &at, digits, &c) < digits) {
            if (at >= d->n && !d->final) return true;
            return codec_decode_error(d, start, at,
                                      x == 'x'   ? "truncated \\xXX escape"
                                      : x == 'u' ? "truncated \\uXXXX escape"
                                                 : "truncated \\UXXXXXXXX escape");
        }
        if (c > 0x10ffff) return codec_decode_error(d, start, at, "illegal Unicode character");
        sb_char(&d->out, c);
    } else if (x == 'N')
        return read_name(d, start, at);
    else if (x != '\n') {
        sb_char(&d->out, '\\');
        sb_char(&d->out, x);
    }
    d->at = at;
    return true;
}

bool codec_warn_escapes(Thread *T, const uint8_t *p, int64_t n, const char *known, const char *prefix) {
    for (int64_t i = 0; i + 1 < n; i++) {
        if (p[i] != '\\') continue;
        uint8_t x = p[++i];
        int value = 0;
        if (x >= '0' && x <= '7') {
            for (int k = 0; k < 3 && i + k < n && p[i + k] >= '0' && p[i + k] <= '7'; k++)
                value = value * 8 + p[i + k] - '0';
            if (value < 256) continue;
        } else if (x == '\n' || strchr(known, x))
            continue;
        char octal[16];
        snprintf(octal, sizeof octal, "%o", value);
        Value letter = str_char(T, x);
        bool ok =
            value ? lf_warn(T, exc_DeprecationWarning, 1,
                            "%s\"\\%s\" is an invalid octal escape sequence. Such sequences will not work "
                            "in the future. ",
                            prefix, octal)
                  : lf_warn(T, exc_DeprecationWarning, 1,
                            "%s\"\\%S\" is an invalid escape sequence. Such sequences will not work in "
                            "the future. ",
                            prefix, letter);
        lf_release(T, letter);
        return ok;
    }
    return true;
}

bool codec_decode_escapes(Decoder *d) {
    while (d->at < d->n) {
        int64_t before = d->at;
        if (d->p[before] != '\\')
            sb_char(&d->out, d->p[d->at++]);
        else if (!read_escape(d))
            return false;
        else if (d->at == before)
            break; /* incomplete */
    }
    return codec_warn_escapes(d->T, d->p, d->at, "\\'\"abfnrtvxuUN", "");
}

bool codec_decode_raw_escapes(Decoder *d) {
    while (d->at < d->n) {
        int64_t start = d->at, at = start;
        while (at < d->n && d->p[at] == '\\') at++;
        uint8_t x = at < d->n ? d->p[at] : 0;
        if (at == d->n && (at - start) % 2 && !d->final) { /* an escape may begin there */
            sb_chars(&d->out, d->p + start, 1, at - start - 1);
            d->at = at - 1;
            return true;
        }
        if ((at - start) % 2 == 0 || (x != 'u' && x != 'U')) {
            if (at == start) at++;
            sb_chars(&d->out, d->p + start, 1, at - start);
            d->at = at;
            continue;
        }
        sb_chars(&d->out, d->p + start, 1, at - start - 1);
        start = d->at = at - 1;
        at++;
        uint32_t c;
        int digits = x == 'u' ? 4 : 8;
        if (read_hex(d, &at, digits, &c) < digits) {
            if (at >= d->n && !d->final) return true;
            if (!codec_decode_error(d, start, at,
                                    x == 'u' ? "truncated \\uXXXX escape" : "truncated \\UXXXXXXXX escape"))
                return false;
        } else if (c > 0x10ffff) {
            if (!codec_decode_error(d, start, at, "\\Uxxxxxxxx out of range")) return false;
        } else {
            sb_char(&d->out, c);
            d->at = at;
        }
    }
    return true;
}

static bool put_text(Encoder *e, const char *text) { return encoder_bytes(e, text, (int64_t)strlen(text)); }

static bool put_escaped(Encoder *e, uint32_t c) {
    char text[16];
    snprintf(text, sizeof text, c < 0x100 ? "\\x%02x" : c < 0x10000 ? "\\u%04x" : "\\U%08x", c);
    return put_text(e, text);
}

bool codec_encode_escapes(Encoder *e) {
    for (; e->at < e->s->len; e->at++) {
        uint32_t c = str_at(e->s, e->at);
        uint8_t byte = (uint8_t)c;
        bool ok;
        if (c == '\\' || c == '\t' || c == '\n' || c == '\r')
            ok = put_text(e, c == '\\' ? "\\\\" : c == '\t' ? "\\t" : c == '\n' ? "\\n" : "\\r");
        else if (c >= ' ' && c < 127)
            ok = encoder_bytes(e, &byte, 1);
        else
            ok = put_escaped(e, c);
        if (!ok) return false;
    }
    return true;
}

bool codec_encode_raw_escapes(Encoder *e) {
    for (; e->at < e->s->len; e->at++) {
        uint32_t c = str_at(e->s, e->at);
        uint8_t byte = (uint8_t)c;
        if (c < 256 ? !encoder_bytes(e, &byte, 1) : !put_escaped(e, c)) return false;
    }
    return true;
}
