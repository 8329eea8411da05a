#include "src/objects/chars.h"
#include "src/objects/error.h"
#include "src/objects/str.h"
#include "runtime/alloc.h"

void sb_init(StrBuilder *b, Thread *T) {
    b->T = T;
    b->data = b->small;
    b->len = 0;
    b->cap = sizeof b->small;
    b->maxchar = 0;
    b->width = 1;
    b->failed = false;
}

/* Room for n more characters of at most maxchar. */
static bool reserve(StrBuilder *b, int64_t n, uint32_t maxchar) {
    if (b->failed) return false;
    int width = width_for(b->maxchar | maxchar);
    if (width < b->width) width = b->width;
    int64_t need = (b->len + n) * width;
    if (LIKELY(width == b->width && need <= b->cap)) return true;
    int64_t cap = need <= b->cap ? b->cap : need + need / 2 + 64;
    uint8_t *data = lf_buf_alloc(b->T, (size_t)cap);
    if (!data) {
        b->failed = true;
        return false;
    }
    chars_copy(data, width, b->data, b->width, b->len);
    if (b->data != b->small) lf_buf_free(b->T, b->data);
    b->data = data;
    b->cap = cap;
    b->width = (uint8_t)width;
    return true;
}

void sb_char_slow(StrBuilder *b, uint32_t c) {
    if (!reserve(b, 1, c)) return;
    unit_put(b->data, b->width, b->len++, c);
    b->maxchar |= c;
}

static inline void add(StrBuilder *b, const void *p, int width, int64_t n, uint32_t all) {
    if (n <= 0) return;
    if (LIKELY(b->width == 1 && width == 1 && b->len + n <= b->cap && !b->failed)) {
        copy_short(b->data + b->len, p, (size_t)n);
        b->len += n;
        b->maxchar |= all;
        return;
    }
    if (!reserve(b, n, all)) return;
    chars_copy(b->data + b->len * b->width, b->width, p, width, n);
    b->len += n;
    b->maxchar |= all;
}

void sb_c(StrBuilder *b, const char *ascii) { add(b, ascii, 1, (int64_t)strlen(ascii), 0x7f); }

void sb_ascii(StrBuilder *b, const char *s, int64_t n) { add(b, s, 1, n, 0x7f); }

void sb_utf8(StrBuilder *b, const char *s, size_t n) {
    if (chars_ascii(s, n)) {
        add(b, s, 1, (int64_t)n, 0x7f);
        return;
    }
    const uint8_t *p = (const uint8_t *)s, *end = p + n;
    while (p < end) {
        uint32_t c;
        int k = utf8_read(p, end, &c);
        sb_char(b, k ? c : 0xfffd);
        p += k ? k : 1;
    }
}

void sb_str(StrBuilder *b, Value v) {
    const Str *s = as_str(v);
    add(b, s->data, s->width, s->len, str_bound(s));
}

void sb_chars(StrBuilder *b, const void *p, int width, int64_t n) {
    add(b, p, width, n, chars_or(p, width, n));
}

void sb_sub(StrBuilder *b, const Str *s, int64_t from, int64_t to) {
    if (to <= from) return;
    const uint8_t *p = s->data + from * s->width;
    add(b, p, s->width, to - from, s->ascii ? 0x7f : chars_or(p, s->width, to - from));
}

void sb_fill(StrBuilder *b, uint32_t c, int64_t n) {
    if (n <= 0 || !reserve(b, n, c)) return;
    chars_fill(b->data, b->width, b->len, c, n);
    b->len += n;
    b->maxchar |= c;
}

Value sb_done(StrBuilder *b) {
    Value v = V_UNDEF;
    if (!b->failed) {
        if (b->len == 1)
            v = str_char(b->T, unit_at(b->data, b->width, 0));
        else if ((v = str_new(b->T, b->len, b->maxchar)) != V_UNDEF)
            chars_copy(as_str(v)->data, as_str(v)->width, b->data, b->width, b->len);
    } else if (!lf_failed(b->T))
        lf_no_memory(b->T);
    sb_free(b);
    return v;
}

void sb_free(StrBuilder *b) {
    if (b->data != b->small) lf_buf_free(b->T, b->data);
    b->data = b->small;
}
