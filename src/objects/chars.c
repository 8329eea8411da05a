#include "src/objects/chars.h"

#include <stdlib.h>
#include <wchar.h>

bool chars_ascii(const void *p, size_t n) {
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

uint32_t chars_or(const void *p, int width, int64_t n) {
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

void chars_copy(void *restrict dst, int dw, const void *restrict src, int sw, int64_t n) {
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

int64_t chars_find_char(Chars s, uint32_t c) {
    if (s.width == 1) {
        if (c > 0xff || s.len == 0) return -1;
        const uint8_t *at = memchr(s.p, (int)c, (size_t)s.len);
        return at ? at - (const uint8_t *)s.p : -1;
    }
    if (s.width == 4) {
        const wchar_t *at = s.len ? wmemchr(s.p, (wchar_t)c, (size_t)s.len) : NULL;
        return at ? at - (const wchar_t *)s.p : -1;
    }
    const uint16_t *p = s.p;
    for (int64_t i = 0; i < s.len; i++)
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

/* Bytes are searched as they are; a hit that does not lie on a character's boundary is no hit. */
static int64_t find_same_width(Chars s, Chars sub, int64_t from, int64_t to) {
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

static int64_t find_either(Chars s, Chars sub, int64_t from, int64_t to, bool reverse) {
    if (to - from < sub.len) return -1;
    if (sub.len == 0) return reverse ? to : from;
    if (sub.width > s.width) return -1;
    if (sub.len == 1) {
        Chars part = {(const uint8_t *)s.p + from * s.width, to - from, s.width};
        int64_t at =
            reverse ? chars_rfind_char(part, chars_at(sub, 0)) : chars_find_char(part, chars_at(sub, 0));
        return at < 0 ? -1 : at + from;
    }
    uint32_t small[64];
    void *own;
    if (!widen(&sub, s.width, small, &own)) return -2;
    int64_t at = reverse ? rfind_same_width(s, sub, from, to) : find_same_width(s, sub, from, to);
    free(own);
    return at;
}

int64_t chars_find(Chars s, Chars sub, int64_t from, int64_t to) {
    return find_either(s, sub, from, to, false);
}
int64_t chars_rfind(Chars s, Chars sub, int64_t from, int64_t to) {
    return find_either(s, sub, from, to, true);
}

int64_t chars_count(Chars s, Chars sub, int64_t from, int64_t to, int64_t max) {
    if (to < from || max <= 0) return 0;
    if (sub.len == 0) return to - from + 1 < max ? to - from + 1 : max;
    int64_t n = 0;
    if (sub.len == 1 && s.width == 1 && sub.width == 1 && max >= to - from) {
        const uint8_t *p = s.p;
        uint8_t c = *(const uint8_t *)sub.p;
        for (int64_t i = from; i < to; i++) n += p[i] == c;
        return n;
    }
    while (n < max) {
        int64_t at = chars_find(s, sub, from, to);
        if (at < 0) return at == -2 ? -2 : n;
        n++;
        from = at + sub.len;
    }
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

int utf8_read(const uint8_t *p, const uint8_t *end, uint32_t *c) {
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

int utf8_write(uint8_t *p, uint32_t c) {
    if (c < 0x80) return p[0] = (uint8_t)c, 1;
    int n = c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
    for (int i = n - 1; i > 0; i--, c >>= 6) p[i] = (uint8_t)(0x80 | (c & 0x3f));
    p[0] = (uint8_t)((n == 2 ? 0xc0 : n == 3 ? 0xe0 : 0xf0) | c);
    return n;
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
