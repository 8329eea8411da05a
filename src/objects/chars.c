#include "src/objects/chars.h"

#include <stdlib.h>
#include <wchar.h>

CHARS_LOOP bool chars_ascii(const void *p, size_t n) {
    const uint8_t *at = p, *end = at + n;
    for (; end - at >= 32; at += 32) {
        uint64_t w[4];
        memcpy(w, at, 32);
        if ((w[0] | w[1] | w[2] | w[3]) & 0x8080808080808080u) return false;
    }
    uint8_t all = 0;
    while (at < end) all |= *at++;
    return all < 0x80;
}

CHARS_LOOP uint32_t chars_or(const void *p, int width, int64_t n) {
    uint32_t all = 0;
    if (width == 1) {
        if (chars_ascii(p, (size_t)n)) return n ? 0x7f : 0;
        return 0xff;
    }
    if (width == 2)
        for (int64_t i = 0; i < n; i++) all |= ((const uint16_t *)p)[i];
    else
        for (int64_t i = 0; i < n; i++) all |= ((const uint32_t *)p)[i];
    return all;
}

#define COPY(D, S)                                            \
    do {                                                      \
        D *to_ = dst;                                         \
        const S *from_ = src;                                 \
        for (int64_t i = 0; i < n; i++) to_[i] = (D)from_[i]; \
    } while (0)

CHARS_LOOP void chars_copy(void *restrict dst, int dw, const void *restrict src, int sw, int64_t n) {
    if (n <= 0) return;
    if (dw == sw)
        memcpy(dst, src, (size_t)(n * dw));
    else if (dw == 1 && sw == 2)
        COPY(uint8_t, uint16_t);
    else if (dw == 1)
        COPY(uint8_t, uint32_t);
    else if (dw == 2 && sw == 1)
        COPY(uint16_t, uint8_t);
    else if (dw == 2)
        COPY(uint16_t, uint32_t);
    else if (sw == 1)
        COPY(uint32_t, uint8_t);
    else
        COPY(uint32_t, uint16_t);
}

void chars_fill(void *dst, int width, int64_t at, uint32_t c, int64_t n) {
    if (n <= 0) return;
    if (width == 1)
        memset((uint8_t *)dst + at, (int)c, (size_t)n);
    else
        for (int64_t i = at; i < at + n; i++) unit_put(dst, width, i, c);
}

/* How many units of p, a multiple of a block, are certainly not c. */
static CHARS_LOOP int64_t skip_blocks(const uint16_t *p, int64_t n, uint16_t c) {
    enum { BLOCK = 32 };
    int64_t i = 0;
    for (; i + BLOCK <= n; i += BLOCK) {
        uint16_t found = 0;
        for (int k = 0; k < BLOCK; k++) found |= p[i + k] == c;
        if (found) break;
    }
    return i;
}

int64_t chars_find_char(Chars s, uint32_t c) {
    if (s.width == 1) {
        if (c > 0xff || s.len == 0) return -1;
        const uint8_t *p = s.p;
        int64_t near = s.len < 12 ? s.len : 12; /* the library pays off further on */
        for (int64_t i = 0; i < near; i++)
            if (p[i] == c) return i;
        const uint8_t *at = memchr(p + near, (int)c, (size_t)(s.len - near));
        return at ? at - p : -1;
    }
    if (s.width == 4) {
        const wchar_t *at = s.len ? wmemchr(s.p, (wchar_t)c, (size_t)s.len) : NULL;
        return at ? at - (const wchar_t *)s.p : -1;
    }
    if (c > 0xffff) return -1;
    const uint16_t *p = s.p;
    for (int64_t i = skip_blocks(p, s.len, (uint16_t)c); i < s.len; i++)
        if (p[i] == c) return i;
    return -1;
}

int64_t chars_rfind_char(Chars s, uint32_t c) {
    if (s.width == 1) {
        if (c > 0xff || s.len == 0) return -1;
        const uint8_t *at = memrchr(s.p, (int)c, (size_t)s.len);
        return at ? at - (const uint8_t *)s.p : -1;
    }
    for (int64_t i = s.len - 1; i >= 0; i--)
        if (chars_at(s, i) == c) return i;
    return -1;
}

bool chars_match(Chars s, int64_t at, Chars sub) {
    if (at < 0 || sub.len > s.len - at) return false;
    if (s.width == sub.width)
        return !sub.len || !memcmp((const uint8_t *)s.p + at * s.width, sub.p, (size_t)(sub.len * s.width));
    if (sub.width > s.width) return sub.len == 0;
    for (int64_t i = 0; i < sub.len; i++)
        if (chars_at(s, at + i) != chars_at(sub, i)) return false;
    return true;
}

/* Searching for several characters looks at the last one of a window first; where the window fails, the
 * character behind it tells how far the next one can be. The mask holds the characters of sub, by their low
 * bits; `skip` is how far the last character of sub is from where it stood before. A search that compares too
 * much in vain is given to the C library, whose time is linear: *at says how far it came. */
#define SEARCH(U)                                                                    \
    static int64_t search_##U(const U *s, int64_t n, const Finder *f, int64_t *at) { \
        const U *p = f->sub.p;                                                       \
        int64_t last = f->sub.len - 1, m = f->sub.len, i = 0, budget = 4 * n + 100;  \
        U end = p[last];                                                             \
        while (i <= n - m) {                                                         \
            int64_t step = 1;                                                        \
            if (s[i + last] == end) {                                                \
                int64_t k = 0;                                                       \
                while (k < last && s[i + k] == p[k]) k++;                            \
                if (k == last) return i;                                             \
                if ((budget -= k) < 0) return *at = i, -2;                           \
                step = f->skip;                                                      \
            }                                                                        \
            if (i + m < n && !(f->mask >> (s[i + m] & 63) & 1)) step = m + 1;        \
            i += step;                                                               \
        }                                                                            \
        return -1;                                                                   \
    }
enum { NEAR = 256 };
SEARCH(uint8_t)
SEARCH(uint16_t)
SEARCH(uint32_t)

/* Bytes are searched as they are; a hit that does not lie on a character's boundary is no hit. */
static int64_t search_library(Chars s, Chars sub, int64_t from, int64_t to) {
    int w = s.width;
    const uint8_t *base = s.p, *at = base + from * w, *end = base + to * w;
    size_t m = (size_t)(sub.len * w);
    while ((size_t)(end - at) >= m) {
        const uint8_t *hit = memmem(at, (size_t)(end - at), sub.p, m);
        if (!hit) return -1;
        size_t off = (size_t)(hit - base);
        if (off % (size_t)w == 0) return (int64_t)(off / (size_t)w);
        at = hit + 1;
    }
    return -1;
}

/* The needle in the haystack's width; *own: to be freed. False: no memory. */
static bool widen(Chars *sub, int width, uint32_t small[64], void **own) {
    *own = NULL;
    if (sub->width == width) return true;
    void *p = small;
    if (sub->len * width > 64 * 4 && !(p = *own = malloc((size_t)(sub->len * width)))) return false;
    chars_copy(p, width, sub->p, sub->width, sub->len);
    sub->p = p;
    sub->width = width;
    return true;
}

bool finder_init(Finder *f, Chars s, Chars sub) {
    f->sub = sub;
    f->own = NULL;
    if (sub.width > s.width) {
        f->sub.width = 0;
        return true;
    }
    if (!widen(&f->sub, s.width, f->small, &f->own)) return false;
    f->mask = 0;
    f->skip = sub.len;
    uint32_t end = chars_at(f->sub, sub.len - 1);
    for (int64_t i = 0; i < sub.len; i++) {
        uint32_t c = chars_at(f->sub, i);
        f->mask |= (uint64_t)1 << (c & 63);
        if (c == end && i < sub.len - 1) f->skip = sub.len - 1 - i;
    }
    return true;
}

void finder_free(Finder *f) { free(f->own); }

int64_t finder_next(const Finder *f, Chars s, int64_t from, int64_t to) {
    int64_t n = to - from, at = 0, hit;
    if (f->sub.width == 0 || n < f->sub.len) return -1;
    const uint8_t *p = (const uint8_t *)s.p + from * s.width;
    if (f->sub.len == 1) {
        hit = chars_find_char((Chars){p, n, s.width}, chars_at(f->sub, 0));
        return hit < 0 ? -1 : from + hit;
    }
    /* Matches that are close together are found faster here, those far apart by the library. */
    int64_t near = n > NEAR + f->sub.len ? NEAR + f->sub.len : n;
    if (s.width == 1)
        hit = search_uint8_t(p, near, f, &at);
    else if (s.width == 2)
        hit = search_uint16_t((const uint16_t *)p, near, f, &at);
    else
        hit = search_uint32_t((const uint32_t *)p, near, f, &at);
    if (hit == -1 && near < n) {
        hit = -2;
        at = near - f->sub.len + 1;
    }
    if (hit == -2) return search_library(s, f->sub, from + at, to);
    return hit < 0 ? -1 : from + hit;
}

static int64_t rfind_same_width(Chars s, Chars sub, int64_t from, int64_t to) {
    int w = s.width;
    int64_t m = sub.len;
    const uint8_t *base = s.p;
    uint32_t last = chars_at(sub, m - 1);
    for (int64_t end = to; end - m >= from;) {
        Chars room = {base + (from + m - 1) * w, end - m - from + 1, w};
        int64_t hit = chars_rfind_char(room, last);
        if (hit < 0) return -1;
        if (!memcmp(base + (from + hit) * w, sub.p, (size_t)(m * w))) return from + hit;
        end = from + hit + m - 1;
    }
    return -1;
}

static int64_t find_either(Chars s, Chars sub, int64_t from, int64_t to, bool reverse) {
    if (to - from < sub.len) return -1;
    if (sub.len == 0) return reverse ? to : from;
    if (sub.width > s.width) return -1;
    if (sub.len == 1) {
        Chars part = {(const uint8_t *)s.p + from * s.width, to - from, s.width};
        uint32_t c = chars_at(sub, 0);
        int64_t at = reverse ? chars_rfind_char(part, c) : chars_find_char(part, c);
        return at < 0 ? -1 : at + from;
    }
    Finder f;
    if (!finder_init(&f, s, sub)) return -2;
    int64_t at = reverse ? rfind_same_width(s, f.sub, from, to) : finder_next(&f, s, from, to);
    finder_free(&f);
    return at;
}

int64_t chars_find(Chars s, Chars sub, int64_t from, int64_t to) {
    return find_either(s, sub, from, to, false);
}
int64_t chars_rfind(Chars s, Chars sub, int64_t from, int64_t to) {
    return find_either(s, sub, from, to, true);
}

static CHARS_LOOP int64_t count_byte(const uint8_t *p, int64_t n, uint8_t c) {
    int64_t count = 0;
    while (n > 0) { /* in blocks whose count fits a byte */
        int64_t block = n < 255 ? n : 255;
        uint8_t k = 0;
        for (int64_t i = 0; i < block; i++) k += p[i] == c;
        count += k;
        p += block;
        n -= block;
    }
    return count;
}

int64_t chars_count(Chars s, Chars sub, int64_t from, int64_t to, int64_t max) {
    if (to < from || max <= 0) return 0;
    if (sub.len == 0) return to - from + 1 < max ? to - from + 1 : max;
    if (sub.len == 1 && s.width == 1 && sub.width == 1 && max >= to - from)
        return count_byte((const uint8_t *)s.p + from, to - from, *(const uint8_t *)sub.p);
    Finder f;
    if (!finder_init(&f, s, sub)) return -2;
    int64_t n = 0, at;
    while (n < max && (at = finder_next(&f, s, from, to)) >= 0) {
        n++;
        from = at + sub.len;
    }
    finder_free(&f);
    return n;
}

int chars_compare(Chars a, Chars b) {
    int64_t n = a.len < b.len ? a.len : b.len;
    if (a.width == 1 && b.width == 1) {
        int r = n ? memcmp(a.p, b.p, (size_t)n) : 0;
        if (r) return r < 0 ? -1 : 1;
    } else {
        for (int64_t i = 0; i < n; i++) {
            uint32_t x = chars_at(a, i), y = chars_at(b, i);
            if (x != y) return x < y ? -1 : 1;
        }
    }
    return a.len < b.len ? -1 : a.len > b.len;
}

int64_t utf8_size(const void *p, int width, int64_t n) {
    int64_t size = n;
    if (width == 1) {
        for (int64_t i = 0; i < n; i++) size += ((const uint8_t *)p)[i] >> 7;
        return size;
    }
    for (int64_t i = 0; i < n; i++) {
        uint32_t c = unit_at(p, width, i);
        size += (c >= 0x80) + (c >= 0x800) + (c >= 0x10000);
    }
    return size;
}
