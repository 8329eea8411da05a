/* chars.h — arrays of characters of one, two or four bytes: copying between widths, searching, and UTF-8.
 *
 * What str and bytes have in common below the level of objects. Nothing here allocates (but chars_find, which
 * widens a long needle), counts or raises; any thread may call it on memory that does not change meanwhile.
 */
#ifndef LF_CHARS_H
#define LF_CHARS_H

#include "runtime/value.h"

typedef struct Chars {
    const void *p;
    int64_t len;
    int width; /* 1, 2, 4 */
} Chars;

static inline uint32_t unit_at(const void *p, int width, int64_t i) {
    return width == 1   ? ((const uint8_t *)p)[i]
           : width == 2 ? ((const uint16_t *)p)[i]
                        : ((const uint32_t *)p)[i];
}
static inline uint32_t chars_at(Chars c, int64_t i) { return unit_at(c.p, c.width, i); }
static inline void unit_put(void *p, int width, int64_t i, uint32_t c) {
    if (width == 1)
        ((uint8_t *)p)[i] = (uint8_t)c;
    else if (width == 2)
        ((uint16_t *)p)[i] = (uint16_t)c;
    else
        ((uint32_t *)p)[i] = c;
}
static inline int width_for(uint32_t maxchar) { return maxchar < 0x100 ? 1 : maxchar < 0x10000 ? 2 : 4; }

/* Loops over characters gain from vector instructions, which gcc leaves out at -O2. */
#ifdef __clang__
#define CHARS_LOOP
#else
#define CHARS_LOOP __attribute__((optimize("O3")))
#endif

/* memcpy for what is mostly short. */
static inline void copy_short(void *restrict to, const void *restrict from, size_t n) {
    uint8_t *d = to;
    const uint8_t *s = from;
    if (n > 32)
        memcpy(d, s, n);
    else if (n >= 16)
        memcpy(d, s, 16), memcpy(d + n - 16, s + n - 16, 16);
    else if (n >= 8)
        memcpy(d, s, 8), memcpy(d + n - 8, s + n - 8, 8);
    else if (n >= 4)
        memcpy(d, s, 4), memcpy(d + n - 4, s + n - 4, 4);
    else if (n)
        d[0] = s[0], d[n / 2] = s[n / 2], d[n - 1] = s[n - 1];
}

/* All characters or'ed together: says what width they need, and whether they are all ASCII. */
uint32_t chars_or(const void *p, int width, int64_t n);
bool chars_ascii(const void *p, size_t n);
/* Characters must fit when dw < sw. */
void chars_copy(void *dst, int dw, const void *src, int sw, int64_t n);
void chars_fill(void *dst, int width, int64_t at, uint32_t c, int64_t n);

/* Index of the first (last) occurrence of c, or -1. */
int64_t chars_find_char(Chars s, uint32_t c);
int64_t chars_rfind_char(Chars s, uint32_t c);
/* Index of sub in s[from:to], 0 <= from, to <= len; -1: not found; -2: no memory. */
int64_t chars_find(Chars s, Chars sub, int64_t from, int64_t to);
int64_t chars_rfind(Chars s, Chars sub, int64_t from, int64_t to);
/* Occurrences that do not overlap, at most max. */
int64_t chars_count(Chars s, Chars sub, int64_t from, int64_t to, int64_t max);
/* The same sub searched for again and again. */
typedef struct Finder {
    Chars sub; /* in the width of what is searched; width 0: it cannot occur there */
    uint64_t mask;
    int64_t skip;
    void *own;
    uint32_t small[64];
} Finder;
bool finder_init(Finder *f, Chars s, Chars sub); /* sub is not empty; false: no memory */
int64_t finder_next(const Finder *f, Chars s, int64_t from, int64_t to); /* -1: none */
void finder_free(Finder *f);
/* Does sub stand at s[at:]? */
bool chars_match(Chars s, int64_t at, Chars sub);
int chars_compare(Chars a, Chars b);

static inline bool is_surrogate(uint32_t c) { return (c & 0xfffff800u) == 0xd800; }
/* Reads one character of UTF-8 at p < end. The number of bytes, or 0 when it is not valid (surrogates are
 * valid). */
static inline int utf8_read(const uint8_t *p, const uint8_t *end, uint32_t *c) {
    uint32_t a = p[0];
    if (a < 0x80) return *c = a, 1;
    if (a < 0xc2 || a > 0xf4 || end - p < 2 || (p[1] & 0xc0) != 0x80) return 0;
    if (a < 0xe0) return *c = (a & 0x1f) << 6 | (p[1] & 0x3f), 2;
    if (end - p < 3 || (p[2] & 0xc0) != 0x80) return 0;
    if (a < 0xf0) {
        *c = (a & 0xf) << 12 | (p[1] & 0x3fu) << 6 | (p[2] & 0x3f);
        return *c < 0x800 ? 0 : 3;
    }
    if (end - p < 4 || (p[3] & 0xc0) != 0x80) return 0;
    *c = (a & 7) << 18 | (p[1] & 0x3fu) << 12 | (p[2] & 0x3fu) << 6 | (p[3] & 0x3f);
    return *c < 0x10000 || *c > 0x10ffff ? 0 : 4;
}
static inline uint8_t utf8_rest(uint32_t c, int shift) { return (uint8_t)(0x80 | (c >> shift & 0x3f)); }
/* Writes one character; the number of bytes. */
static inline int utf8_write(uint8_t *p, uint32_t c) {
    if (c < 0x80) return p[0] = (uint8_t)c, 1;
    if (c < 0x800) return p[0] = (uint8_t)(0xc0 | c >> 6), p[1] = utf8_rest(c, 0), 2;
    if (c < 0x10000)
        return p[0] = (uint8_t)(0xe0 | c >> 12), p[1] = utf8_rest(c, 6), p[2] = utf8_rest(c, 0), 3;
    p[0] = (uint8_t)(0xf0 | c >> 18);
    p[1] = utf8_rest(c, 12);
    p[2] = utf8_rest(c, 6);
    p[3] = utf8_rest(c, 0);
    return 4;
}
/* Bytes of UTF-8 that the characters need, surrogates as three bytes. */
int64_t utf8_size(const void *p, int width, int64_t n);

#endif
