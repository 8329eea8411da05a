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

/* Why bytes mean nothing in an encoding. */
static bool decode_error(Arena *a, const char *encoding, unsigned char byte, size_t position,
                         SyntaxError *e) {
    char message[160];
    snprintf(message, sizeof message, "'%s' codec can't decode byte 0x%02x in position %zu: %s", encoding,
             byte, position,
             !strcmp(encoding, "ascii") ? "ordinal not in range(128)" : "illegal multibyte sequence");
    e->offset = -1;
    return fail(a, e, 0, message);
}

/* Converts with iconv.  Bytes that mean nothing in the encoding are an error, whose position counts from
 * `start`. */
static bool convert(Arena *a, const char *encoding, Text *text, const char *start, SyntaxError *e) {
    iconv_t cd = iconv_open("UTF-8", encoding);
    if (cd == (iconv_t)-1) {
        char message[100];
        snprintf(message, sizeof message, "unknown encoding: %s", encoding);
        e->offset = -1;
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
    if (r == (size_t)-1) return decode_error(a, encoding, (unsigned char)*in, (size_t)(in - start), e);
    *o = 0;
    *text = (Text){out, (size_t)(o - out)};
    return true;
}

/* The cookie in the first two lines; s is NULL if there is none. *line_ended: where its line ends. */
static Text find_cookie(Text text, const char **line_ended) {
    const char *end = text.s + text.n, *first = line_end(text.s, end);
    Text name = {NULL, 0};
    *line_ended = first;
    if (cookie_in_line(text.s, first, &name) && !name.s && first < end) {
        const char *second = first + 1 + (*first == '\r' && first + 1 < end && first[1] == '\n');
        *line_ended = line_end(second, end);
        cookie_in_line(second, *line_ended, &name);
    }
    return name;
}

bool source_is_recoded(const char *text, size_t n) {
    const char *line_ended;
    char encoding[64];
    Text name = find_cookie((Text){text, n}, &line_ended);
    if (!name.s) return false;
    normal_name(name, encoding, sizeof encoding);
    return !is_or_begins(encoding, "utf-8");
}

/* Looks for a cookie and decodes what it says. */
static bool decode_cookie(Arena *a, Text *text, bool bom, bool is_file, SyntaxError *e) {
    const char *end = text->s + text->n, *cookie_end, *first = line_end(text->s, end);
    Text name = find_cookie(*text, &cookie_end);
    if (!name.s) return true;
    char encoding[64], message[128];
    normal_name(name, encoding, sizeof encoding);
    if (is_or_begins(encoding, "utf-8")) return true;
    bool latin1 = is_or_begins(encoding, "latin-1") || is_or_begins(encoding, "iso-8859-1") ||
                  is_or_begins(encoding, "iso-latin-1");
    if (latin1) strcpy(encoding, "iso-8859-1");
    if (bom) { /* even "utf8" is not said to be the same */
        snprintf(message, sizeof message, "encoding problem: %s with BOM", encoding);
        fail(a, e, 1, message);
        e->end_offset = (int)(first - text->s);
        return false;
    }
    if (!strcmp(encoding, "utf8")) return true;
    /* a file is read anew from the end of the cookie's line on */
    return convert(a, encoding, text, is_file && cookie_end < end ? cookie_end : text->s, e);
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

/* The line around a byte that is no UTF-8, with U+FFFD for such bytes. */
static Text readable_line(Arena *a, Text text, const char *at) {
    const char *start = at, *end = line_end(at, text.s + text.n);
    while (start > text.s && start[-1] != '\n' && start[-1] != '\r') start--;
    char *line = arena_alloc(a, 3 * (size_t)(end - start) + 2), *o = line;
    if (!line) return (Text){NULL, 0};
    while (start < end) {
        int n = u8_mblen((const uint8_t *)start, (size_t)(end - start));
        if (n > 0)
            memcpy(o, start, (size_t)n), o += n, start += n;
        else {
            ucs4_t ignored;
            start += u8_mbtouc(&ignored, (const uint8_t *)start, (size_t)(end - start));
            memcpy(o, "\xef\xbf\xbd", 3), o += 3;
        }
    }
    *o++ = '\n';
    *o = 0;
    return (Text){line, (size_t)(o - line)};
}

static int line_number(Text text, const char *at) {
    int line = 1;
    for (const char *p = text.s; p < at; p++) line += *p == '\n';
    return line;
}

static bool bad_utf8(Arena *a, Text text, const char *bad, const char *filename, SyntaxError *e) {
    char message[600];
    int line = line_number(text, bad);
    snprintf(message, sizeof message,
             "Non-UTF-8 code starting with '\\x%02x'%s%.300s on line %d, but no encoding declared; see "
             "https://peps.python.org/pep-0263/ for details",
             (unsigned char)*bad, filename ? " in file " : "", filename ? filename : "", line);
    fail(a, e, line, message);
    e->line = readable_line(a, text, bad);
    const char *start = bad;
    while (start > text.s && start[-1] != '\n' && start[-1] != '\r') start--;
    e->offset = e->end_offset = (int)u8_mbsnlen((const uint8_t *)start, (size_t)(bad - start)) + 1;
    return false;
}

static bool null_byte(Arena *a, Text text, bool file, SyntaxError *e) {
    if (!file) return fail(a, e, 0, "source code string cannot contain null bytes");
    const char *at = memchr(text.s, 0, text.n), *start = at;
    while (start > text.s && start[-1] != '\n' && start[-1] != '\r') start--;
    e->line = arena_text(a, start, (size_t)(at - start));
    return fail(a, e, line_number(text, at), "source code cannot contain null bytes");
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

bool source_decode(Arena *a, const char *s, size_t n, const char *filename, unsigned flags, Text *result,
                   SyntaxError *error) {
    Text text = {s, n};
    bool is_str = flags & SYNTAX_IGNORE_COOKIE, is_file = flags & SYNTAX_FROM_FILE;
    bool bom = !is_str && n >= 3 && !memcmp(s, "\xef\xbb\xbf", 3);
    if (bom) text = (Text){s + 3, n - 3};
    *result = text;
    if (!is_str && !decode_cookie(a, &text, bom, is_file, error)) return false;
    if (memchr(text.s, 0, text.n)) return null_byte(a, text, is_file, error);
    const char *bad = invalid_utf8(text);
    if (bad) return bad_utf8(a, text, bad, is_file ? filename : NULL, error);
    if (memchr(text.s, '\r', text.n) && !translate_newlines(a, &text)) return true;
    *result = text;
    return true;
}
