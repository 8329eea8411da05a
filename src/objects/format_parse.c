#include "src/objects/format_parse.h"

#include "src/objects/error.h"
#include "src/objects/uchar.h"

static int fail(Thread *T, const char *text) {
    lf_raise(T, exc_ValueError, "%s", text);
    return -1;
}

/* After the name: conversion and format spec, up to the closing brace. */
static int read_tail(Thread *T, Markup *m, uint32_t c) {
    const Str *s = m->s;
    if (c == '!') {
        if (m->at >= m->end) return fail(T, "end of string while looking for conversion specifier");
        m->conversion = str_at(s, m->at++);
        if (m->at < m->end) {
            c = str_at(s, m->at++);
            if (c == '}') return 1;
            if (c != ':') return fail(T, "expected ':' after conversion specifier");
        }
    }
    m->spec = m->at;
    for (int depth = 1; m->at < m->end;) {
        c = str_at(s, m->at++);
        if (c == '{') {
            m->nested = true;
            depth++;
        } else if (c == '}' && --depth == 0) {
            m->spec_end = m->at - 1;
            return 1;
        }
    }
    return fail(T, "unmatched '{' in format spec");
}

static int read_field(Thread *T, Markup *m) {
    uint32_t c = 0;
    m->name = m->at;
    while (m->at < m->end) {
        c = str_at(m->s, m->at++);
        if (c == '{') return fail(T, "unexpected '{' in field name");
        if (c == '[')
            while (m->at < m->end && str_at(m->s, m->at) != ']') m->at++;
        else if (c == '}' || c == ':' || c == '!')
            break;
    }
    m->name_end = m->at - 1;
    if (c == '!' || c == ':') return read_tail(T, m, c);
    return c == '}' ? 1 : fail(T, "expected '}' before end of string");
}

int markup_next(Thread *T, Markup *m) {
    m->has_field = m->nested = false;
    m->conversion = 0;
    m->name = m->name_end = m->spec = m->spec_end = 0;
    if (m->at >= m->end) return 0;
    uint32_t c = 0;
    bool brace = false;
    m->literal = m->at;
    if (m->s->width == 1) {
        const uint8_t *at = m->s->data + m->at, *end = m->s->data + m->end;
        while (at < end && *at != '{' && *at != '}') at++;
        m->at = at - m->s->data;
        if ((brace = at < end)) c = m->s->data[m->at++];
    }
    while (m->at < m->end && !brace) {
        c = str_at(m->s, m->at++);
        brace = c == '{' || c == '}';
    }
    m->literal_end = m->at;
    if (!brace) return 1;
    bool at_end = m->at >= m->end, twice = !at_end && str_at(m->s, m->at) == c;
    if (c == '}' && !twice) return fail(T, "Single '}' encountered in format string");
    if (at_end) return fail(T, "Single '{' encountered in format string");
    if (twice) {
        m->at++;
        return 1;
    }
    m->literal_end--;
    m->has_field = true;
    if (str_at(m->s, m->at) == '}') { /* the commonest field: nothing in it */
        m->name = m->name_end = m->at++;
        return 1;
    }
    return read_field(T, m);
}

/* The number that s[from:to] spells, -1 when it is none, -2 with an exception. */
static int64_t read_index(Thread *T, const Str *s, int64_t from, int64_t to) {
    if (from == to) return -1;
    int64_t n = 0;
    for (int64_t i = from; i < to; i++) {
        int d = uchar_decimal(str_at(s, i));
        if (d < 0) return -1;
        if (n > (INT64_MAX - d) / 10) return fail(T, "Too many decimal digits in format string") - 1;
        n = n * 10 + d;
    }
    return n;
}

bool field_first(Thread *T, FieldName *f, const Str *s, int64_t from, int64_t to) {
    int64_t i = from;
    while (i < to && str_at(s, i) != '.' && str_at(s, i) != '[') i++;
    *f = (FieldName){.s = s, .at = i, .end = to, .first = from, .first_end = i};
    f->index = read_index(T, s, from, i);
    return f->index != -2;
}

int field_next(Thread *T, FieldName *f) {
    if (f->at >= f->end) return 0;
    uint32_t c = str_at(f->s, f->at++);
    if (c != '.' && c != '[') return fail(T, "Only '.' or '[' may follow ']' in format field specifier");
    f->is_attr = c == '.';
    f->index = -1;
    f->part = f->at;
    if (f->is_attr) {
        while (f->at < f->end && str_at(f->s, f->at) != '.' && str_at(f->s, f->at) != '[') f->at++;
        f->part_end = f->at;
    } else {
        while (f->at < f->end && str_at(f->s, f->at) != ']') f->at++;
        if (f->at >= f->end) return fail(T, "Missing ']' in format string");
        f->part_end = f->at++;
        if ((f->index = read_index(T, f->s, f->part, f->part_end)) == -2) return -1;
    }
    return f->part == f->part_end ? fail(T, "Empty attribute in format string") : 1;
}
