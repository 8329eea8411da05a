#include "src/objects/utf8_text.h"

#include <string.h>

#include "src/objects/chars.h"

#define HIGH_BITS 0x8080808080808080u

static inline uint64_t eight(const uint8_t *p) {
    uint64_t x;
    memcpy(&x, p, sizeof x);
    return x;
}
/* How many of eight bytes come before the first that is not ASCII: high is their high bits, of which there
 * are some. */
static inline int ascii_before(uint64_t high) {
#if __BYTE_ORDER__ == __ORDER_LITTLE_ENDIAN__
    return __builtin_ctzll(high) / 8;
#else
    return __builtin_clzll(high) / 8;
#endif
}

/* The next byte that is not ASCII, or the end. */
static inline const uint8_t *skip_ascii(const uint8_t *p, const uint8_t *end) {
    for (; end - p >= 8; p += 8) {
        uint64_t high = eight(p) & HIGH_BITS;
        if (high) return p + ascii_before(high);
    }
    while (p < end && *p < 0x80) p++;
    return p;
}

bool utf8_scan(const uint8_t *p, size_t n, Utf8Scan *found) {
    const uint8_t *end = p + n;
    int64_t more = 0; /* bytes beyond the first of each character */
    uint32_t all = n ? 0x7f : 0, c;
    bool surrogates = false;
    while ((p = skip_ascii(p, end)) < end) do {
            int k = utf8_read(p, end, &c);
            if (!k) return false;
            all |= c;
            surrogates |= is_surrogate(c);
            more += k - 1;
            p += k;
        } while (p < end && *p >= 0x80);
    *found = (Utf8Scan){(int64_t)n - more, all, surrogates};
    return true;
}

/* The character at p, which is valid and not ASCII; p goes behind it. */
static inline uint32_t read_wide(const uint8_t **p) {
    const uint8_t *at = *p;
    uint32_t a = at[0];
    if (a < 0xe0) return *p += 2, (a & 0x1f) << 6 | (at[1] & 0x3f);
    if (a < 0xf0) return *p += 3, (a & 0xf) << 12 | (at[1] & 0x3fu) << 6 | (at[2] & 0x3f);
    *p += 4;
    return (a & 7) << 18 | (at[1] & 0x3fu) << 12 | (at[2] & 0x3fu) << 6 | (at[3] & 0x3f);
}

/* Eight characters are written at once where there is room, and those that were none are written again. */
#define DECODE(Unit)                                                                              \
    static void decode_##Unit(const uint8_t *p, const uint8_t *end, Unit *to, const Unit *stop) { \
        while (p < end) {                                                                         \
            if (end - p >= 8 && stop - to >= 8) {                                                 \
                uint64_t high = eight(p) & HIGH_BITS;                                             \
                int k = high ? ascii_before(high) : 8;                                            \
                for (int j = 0; j < 8; j++) to[j] = p[j];                                         \
                p += k;                                                                           \
                to += k;                                                                          \
                if (!high) continue;                                                              \
            } else if (*p < 0x80) {                                                               \
                *to++ = *p++;                                                                     \
                continue;                                                                         \
            }                                                                                     \
            do *to++ = (Unit)read_wide(&p);                                                       \
            while (p < end && *p >= 0x80);                                                        \
        }                                                                                         \
    }
DECODE(uint8_t)
DECODE(uint16_t)
DECODE(uint32_t)

void utf8_decode(const uint8_t *p, size_t n, void *to, int width, int64_t len) {
    if (width == 1)
        decode_uint8_t(p, p + n, to, (uint8_t *)to + len);
    else if (width == 2)
        decode_uint16_t(p, p + n, to, (uint16_t *)to + len);
    else
        decode_uint32_t(p, p + n, to, (uint32_t *)to + len);
}

static uint8_t *encode_latin1(uint8_t *to, const uint8_t *p, int64_t n) {
    const uint8_t *end = p + n;
    while (p < end) {
        if (end - p >= 8) { /* there is room for twice as many */
            uint64_t x = eight(p), high = x & HIGH_BITS;
            int k = high ? ascii_before(high) : 8;
            memcpy(to, &x, sizeof x);
            p += k;
            to += k;
            if (!high) continue;
        }
        do to += utf8_write(to, *p++);
        while (p < end && *p >= 0x80);
    }
    return to;
}

uint8_t *utf8_encode(uint8_t *to, const void *p, int width, int64_t n) {
    if (width == 1) return encode_latin1(to, p, n);
    bool surrogates = false;
    for (int64_t i = 0; i < n; i++) {
        uint32_t c = width == 2 ? ((const uint16_t *)p)[i] : ((const uint32_t *)p)[i];
        surrogates |= is_surrogate(c);
        to += utf8_write(to, c);
    }
    return surrogates ? NULL : to;
}
