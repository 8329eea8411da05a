#include "src/syntax/source.h"

#include <ctype.h>
#include <errno.h>
#include <iconv.h>
#include <string.h>
#include <unistr.h>

static bool fail(Arena *a, SyntaxError *e, int line, const char *message) {
    e->kind = SYNTAX_ERROR;
    e->message = arena_text(a, message, strlen(message)).s;
    e->lineno = e->end_lineno = line;
    return false;
}

static const char *line_end(const char *p, const char *end) {
    const char *nl = memchr(p, '\n', (size_t)(end - p)), *cr = memchr(p, '\r', (size_t)(end - p));
    if (cr && (!nl || cr < nl)) return cr;
    return nl ? nl : end;
}

static bool is_cookie_char(char c) { return isalnum((unsigned char)c) || c == '-' || c == '_' || c == '.'; }

/* Finds `coding: name` or `coding=name` in a comment; empty if there is none.  False: the line is neither
 * blank nor a comment. */
static bool cookie_in_line(const char *p, const char *end, Text *name) {
    while (p < end && (*p == ' ' || *p == '\t' || *p == '\f')) p++;
    if (p == end) return true;
    if (*p != '#') return false;
    for (; end - p >= 7; p++) {
        if (memcmp(p, "coding", 6) || (p[6] != ':' && p[6] != '=')) continue;
        const char *s = p + 7;
        while (s < end && (*s == ' ' || *s == '\t')) s++;
        const char *e = s;
        while (e < end && is_cookie_char(*e)) e++;
        if (e > s) {
            *name = (Text){s, (size_t)(e - s)};
            return true;
        }
    }
    return true;
}

/* The name of the encoding in canonical spelling, as codecs compare them. */
static void normal_name(Text name, char *out, size_t size) {
    size_t n = name.n < size - 1 ? name.n : size - 1;
    for (size_t i = 0; i < n; i++) out[i] = name.s[i] == '_' ? '-' : (char)tolower((unsigned char)name.s[i]);
    out[n] = 0;
}

static bool is_or_begins(const char *s, const char *name) {
    size_t n = strlen(name);
    return !strncmp(s, name, n) && (!s[n] || s[n] == '-');
}

/* Converts with iconv.  Bytes that mean nothing in the encoding are an error. */
static bool convert(Arena *a, const char *encoding, Text *text, SyntaxError *e) {
    char message[160];
    iconv_t cd = iconv_open("UTF-8", encoding);
    if (cd == (iconv_t)-1) {
        snprintf(message, sizeof message, "unknown encoding: %s", encoding);
        return fail(a, e, 0, message);
    }
    size_t size = text->n * 4 + 1, in_left = text->n, out_left = size - 1;
    char *out = arena_alloc(a, size), *o = out, *in = (char *)text->s;
    if (!out) {
        iconv_close(cd);
        return true;
    }
    size_t r = iconv(cd, &in, &in_left, &o, &out_left);
    iconv_close(cd);
    if (r == (size_t)-1) {
        snprintf(message, sizeof message,
                 "(unicode error) '%s' codec can't decode byte 0x%02x in position %zu", encoding,
                 (unsigned char)*in, (size_t)(in - text->s));
        return fail(a, e, 0, message);
    }
    *o = 0;
    *text = (Text){out, (size_t)(o - out)};
    return true;
}

/* Looks for a cookie in the first two lines and decodes what it says. */
static bool decode_cookie(Arena *a, Text *text, bool bom, SyntaxError *e) {
    const char *end = text->s + text->n, *first = line_end(text->s, end);
    Text name = {NULL, 0};
    if (cookie_in_line(text->s, first, &name) && !name.s && first < end) {
        const char *second = first + 1 + (*first == '\r' && first + 1 < end && first[1] == '\n');
        cookie_in_line(second, line_end(second, end), &name);
    }
    if (!name.s) return true;
    char encoding[64], message[128];
    normal_name(name, encoding, sizeof encoding);
    if (is_or_begins(encoding, "utf-8")) return true;
    if (bom) { /* even "utf8" is not said to be the same */
        snprintf(message, sizeof message, "encoding problem: %s with BOM", encoding);
        return fail(a, e, 0, message);
    }
    if (!strcmp(encoding, "utf8")) return true;
    if (is_or_begins(encoding, "latin-1") || is_or_begins(encoding, "iso-8859-1") ||
        is_or_begins(encoding, "iso-latin-1"))
        strcpy(encoding, "iso-8859-1");
    return convert(a, encoding, text, e);
}

/* The first byte that is not part of valid UTF-8, or NULL. */
static const char *invalid_utf8(Text text) {
    const char *p = text.s, *end = p + text.n;
    while (end - p >= 8) {
        uint64_t word;
        memcpy(&word, p, 8);
        if (word & 0x8080808080808080u) break;
        p += 8;
    }
    return (const char *)u8_check((const uint8_t *)p, (size_t)(end - p));
}

static bool bad_utf8(Arena *a, Text text, const char *bad, SyntaxError *e) {
    unsigned char c = (unsigned char)*bad;
    char message[160];
    int line = 1;
    for (const char *p = text.s; p < bad; p++) line += *p == '\n';
    snprintf(message, sizeof message,
             "Non-UTF-8 code starting with '\\x%02x' on line %d, but no encoding declared; see "
             "https://peps.python.org/pep-0263/ for details",
             c, line);
    return fail(a, e, line, message);
}

/* "\r\n" and "\r" become "\n". */
static bool translate_newlines(Arena *a, Text *text) {
    char *out = arena_alloc(a, text->n + 1), *o = out;
    if (!out) return false;
    for (const char *p = text->s, *end = p + text->n; p < end; p++) {
        if (*p != '\r')
            *o++ = *p;
        else if (p + 1 == end || p[1] != '\n')
            *o++ = '\n';
    }
    *o = 0;
    *text = (Text){out, (size_t)(o - out)};
    return true;
}

bool source_decode(Arena *a, const char *s, size_t n, unsigned flags, Text *result, SyntaxError *error) {
    Text text = {s, n};
    bool is_str = flags & SYNTAX_IGNORE_COOKIE;
    bool bom = !is_str && n >= 3 && !memcmp(s, "\xef\xbb\xbf", 3);
    if (bom) text = (Text){s + 3, n - 3};
    *result = text;
    if (!is_str && !decode_cookie(a, &text, bom, error)) return false;
    if (memchr(text.s, 0, text.n))
        return fail(a, error, 0,
                    is_str ? "source code string cannot contain null bytes"
                           : "source code cannot contain null bytes");
    const char *bad = invalid_utf8(text);
    if (bad) return bad_utf8(a, text, bad, error);
    if (memchr(text.s, '\r', text.n) && !translate_newlines(a, &text)) return true;
    *result = text;
    return true;
}
