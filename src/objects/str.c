#include "src/objects/str.h"

#include "src/objects/chars.h"
#include "src/objects/error.h"
#include "src/objects/hash.h"
#include "src/objects/uchar.h"
#include "src/objects/utf8.h"
#include "src/objects/utf8_text.h"
#include "runtime/alloc_inline.h"

#define HEAD offsetof(Str, data)
#define MAX_LEN ((int64_t)1 << 44)

Value str_empty, str_latin1[256];

/* ---- the kind ---- */

/* An instance of a subclass keeps its attribute dict in the word after its characters. */
static Value *str_ext(Obj *o) {
    Str *s = (Str *)o;
    size_t end = HEAD + (size_t)(s->len + 1) * s->width;
    return (Value *)((char *)o + ((end + 7) & ~(size_t)7));
}

static void str_free_parts(Thread *T, Obj *o) {
    (void)T;
    if (((Str *)o)->has_utf8) utf8_cache_drop((Str *)o);
}

static size_t str_memory(const Obj *o) {
    const Str *s = (const Str *)o;
    if (o->shape != SHAPE_STR) return 0;
    return HEAD + (s->cap ? (size_t)s->cap * 16 + 8 : (size_t)(s->len + 1) * s->width);
}

static size_t str_end(Thread *T, Obj *o) {
    if (UNLIKELY(((Str *)o)->has_utf8)) utf8_cache_drop((Str *)o);
    (void)T;
    return str_memory(o);
}

const Kind str_kind = {.name = "str",
                       .size = str_memory,
                       .drop = str_free_parts,
                       .free_parts = str_free_parts,
                       .ext = str_ext,
                       .end = str_end,
                       .flags = KIND_ATOM};

/* ---- construction ---- */

Value str_new_cap(Thread *T, int64_t len, uint32_t maxchar, size_t room) {
    int width = width_for(maxchar);
    if (UNLIKELY(len > MAX_LEN)) return lf_no_memory(T);
    size_t need = (size_t)(len + 1) * (size_t)width;
    if (room < need) room = need;
    Str *s = lf_alloc_core_atom(T, SHAPE_STR, (HEAD + room + 15) & ~(size_t)15);
    if (UNLIKELY(!s)) return V_UNDEF;
    s->len = len;
    s->hash = 0;
    s->cap = 0;
    s->width = (uint8_t)width;
    s->ascii = maxchar < 0x80;
    s->interned = s->has_utf8 = 0;
    unit_put(s->data, width, len, 0);
    return v_obj(s);
}

/* ASCII text of n > 0 characters. */
static inline Str *new_ascii(Thread *T, int64_t n) {
    if (UNLIKELY(n > MAX_LEN)) return lf_no_memory(T), NULL;
    Str *s = lf_alloc_core_atom(T, SHAPE_STR, (HEAD + (size_t)n + 16) & ~(size_t)15);
    if (UNLIKELY(!s)) return NULL;
    s->len = n;
    s->hash = 0;
    s->cap = 0;
    s->width = s->ascii = 1;
    s->interned = s->has_utf8 = 0;
    s->data[n] = 0;
    return s;
}

Value str_new(Thread *T, int64_t len, uint32_t maxchar) {
    if (len == 0) return str_empty;
    return str_new_cap(T, len, maxchar, 0);
}

Value str_char(Thread *T, uint32_t c) {
    if (c < 0x100) return str_latin1[c];
    Value v = str_new(T, 1, c);
    if (v != V_UNDEF) unit_put(as_str(v)->data, as_str(v)->width, 0, c);
    return v;
}

Value str_from_latin1(Thread *T, const uint8_t *s, size_t n) {
    if (n == 1) return str_latin1[*s];
    Value v = str_new(T, (int64_t)n, chars_ascii(s, n) ? 0x7f : 0xff);
    if (v != V_UNDEF && n) memcpy(as_str(v)->data, s, n);
    return v;
}

Value str_from_units(Thread *T, const void *p, int width, int64_t n) {
    if (n == 1) return str_char(T, unit_at(p, width, 0));
    Value v = str_new(T, n, chars_or(p, width, n));
    if (v != V_UNDEF) chars_copy(as_str(v)->data, as_str(v)->width, p, width, n);
    return v;
}

Value str_from_ucs4(Thread *T, const uint32_t *s, size_t n) { return str_from_units(T, s, 4, (int64_t)n); }

Value str_from_scanned(Thread *T, const uint8_t *p, size_t n, const Utf8Scan *found) {
    uint32_t c = 0;
    if (found->len == 1) return utf8_read(p, p + n, &c), str_char(T, c);
    Value v = str_new(T, found->len, found->all);
    if (v != V_UNDEF) utf8_decode(p, n, as_str(v)->data, as_str(v)->width, found->len);
    return v;
}

Value str_from_utf8(Thread *T, const char *s, size_t n) {
    const uint8_t *p = (const uint8_t *)s, *end = p + n;
    if (LIKELY(chars_ascii(s, n))) {
        if (n == 1) return str_latin1[*p];
        Value v = str_new(T, (int64_t)n, 0x7f);
        if (v != V_UNDEF && n) memcpy(as_str(v)->data, s, n);
        return v;
    }
    Utf8Scan found;
    if (LIKELY(utf8_scan(p, n, &found))) return str_from_scanned(T, p, n, &found);
    int64_t len = 0;
    uint32_t all = 0, c;
    for (const uint8_t *at = p; at < end; len++) {
        int k = utf8_read(at, end, &c);
        if (!k) c = 0xfffd, k = 1;
        all |= c;
        at += k;
    }
    if (len == 1) return str_char(T, all);
    Value v = str_new(T, len, all);
    if (v == V_UNDEF) return v;
    Str *out = as_str(v);
    for (int64_t i = 0; i < len; i++) {
        int k = utf8_read(p, end, &c);
        if (!k) c = 0xfffd, k = 1;
        unit_put(out->data, out->width, i, c);
        p += k;
    }
    return v;
}

Value str_from_c(Thread *T, const char *s) { return str_from_utf8(T, s, strlen(s)); }

Value str_exact(Thread *T, Value s) {
    if (is_exact_str(s)) return lf_retain(T, s);
    const Str *from = as_str(s);
    if (from->len == 1) return str_char(T, str_at(from, 0));
    Value v = str_new(T, from->len, str_bound(from));
    if (v != V_UNDEF) memcpy(as_str(v)->data, from->data, (size_t)from->len * from->width);
    return v;
}

Value str_as_subtype(Thread *T, Type *t, Value v) {
    const Str *from = as_str(v);
    size_t data = (size_t)(from->len + 1) * from->width;
    size_t size = ((HEAD + data + 7) & ~(size_t)7) + sizeof(Value);
    Str *s = lf_alloc(T, t->root_shape, size);
    if (!s) return V_UNDEF;
    s->len = from->len;
    s->hash = str_known_hash(from);
    s->width = from->width;
    s->ascii = from->ascii;
    memcpy(s->data, from->data, data);
    return v_obj(s);
}

void str_init(Thread *T) {
    if (str_empty != V_UNDEF) return;
    hash_init();
    str_empty = str_intern(T, str_new_cap(T, 0, 0, 0));
    for (uint32_t c = 0; c < 256; c++) {
        Value v = str_new_cap(T, 1, c, 0);
        as_str(v)->data[0] = (uint8_t)c;
        str_latin1[c] = str_intern(T, v);
    }
}

/* ---- comparing and hashing ---- */

static inline Chars chars_of(const Str *s) { return (Chars){s->data, s->len, s->width}; }

uint64_t str_hash(Str *s) {
    uint64_t h = __atomic_load_n(&s->hash, __ATOMIC_RELAXED);
    if (h || !s->len) return h; /* the empty one has the hash 0: nothing is to be kept */
    h = lf_hash_bytes(s->data, (size_t)s->len * s->width);
    __atomic_store_n(&s->hash, h, __ATOMIC_RELAXED);
    return h;
}

bool str_equal_chars(const Str *a, const Str *b) {
    size_t n = (size_t)a->len * a->width;
    if (n <= 16) { /* a block holds eight bytes of data at least, and what follows the text does not count */
        uint64_t x, y, p, q;
        memcpy(&x, a->data, 8);
        memcpy(&y, b->data, 8);
        if (n <= 8) return n == 0 || (x ^ y) << (64 - 8 * n) == 0;
        memcpy(&p, a->data + n - 8, 8);
        memcpy(&q, b->data + n - 8, 8);
        return ((x ^ y) | (p ^ q)) == 0;
    }
    return !memcmp(a->data, b->data, (size_t)a->len * a->width);
}

int str_compare(const Str *a, const Str *b) { return a == b ? 0 : chars_compare(chars_of(a), chars_of(b)); }

bool str_eq_c(Value v, const char *c) {
    const Str *s = as_str(v);
    size_t n = strlen(c);
    return s->width == 1 && (size_t)s->len == n && !memcmp(s->data, c, n);
}

int64_t str_find(const Str *s, const Str *sub, int64_t from, int64_t to) {
    int64_t at = chars_find(chars_of(s), chars_of(sub), from, to);
    return at < 0 ? -1 : at;
}

/* ---- putting together, taking apart ---- */

Value str_concat(Thread *T, Value a, Value b) {
    const Str *x = as_str(a), *y = as_str(b);
    if (x->len == 0) return str_exact(T, b);
    if (y->len == 0) return str_exact(T, a);
    if (LIKELY(x->ascii & y->ascii)) {
        Str *out = new_ascii(T, x->len + y->len);
        if (UNLIKELY(!out)) return V_UNDEF;
        copy_short(out->data, x->data, (size_t)x->len);
        copy_short(out->data + x->len, y->data, (size_t)y->len);
        return v_obj(out);
    }
    uint32_t bx = str_bound(x), by = str_bound(y);
    Value v = str_new_cap(T, x->len + y->len, bx > by ? bx : by, 0);
    if (UNLIKELY(v == V_UNDEF)) return v;
    Str *out = as_str(v);
    int w = out->width;
    chars_copy(out->data, w, x->data, x->width, x->len);
    chars_copy(out->data + x->len * w, w, y->data, y->width, y->len);
    return v;
}

/* What the block of a text without spare room holds all the same: its size is a multiple of 16. */
static inline size_t exact_room(const Str *s) {
    return ((HEAD + (size_t)(s->len + 1) * s->width + 15) & ~(size_t)15) - HEAD;
}

Value str_append(Thread *T, Value a, Value b) {
    Str *s = as_str(a);
    const Str *t = as_str(b);
    if (s->h.rid != RID_LOCAL || s->h.rc != 1 || a == b || t->width > s->width || s->h.shape != SHAPE_STR ||
        s->has_utf8) {
        Value v = str_concat(T, a, b);
        lf_release(T, a);
        return v;
    }
    int w = s->width;
    size_t need = (size_t)(s->len + t->len + 1) * (size_t)w;
    if (need > (s->cap ? (size_t)s->cap * 16 : exact_room(s))) {
        size_t room = HEAD + need + (s->cap ? need : need / 4) + 24;
        room = ((room + 15) & ~(size_t)15) - HEAD;
        Value v = str_new_cap(T, s->len, str_bound(s), room);
        if (v == V_UNDEF) {
            lf_release(T, a);
            return v;
        }
        memcpy(as_str(v)->data, s->data, (size_t)s->len * (size_t)w);
        lf_release(T, a);
        a = v;
        s = as_str(a);
        s->cap = room / 16 > UINT32_MAX ? UINT32_MAX : (uint32_t)(room / 16);
    }
    if (w == 1)
        copy_short(s->data + s->len, t->data, (size_t)t->len);
    else
        chars_copy(s->data + s->len * w, w, t->data, t->width, t->len);
    s->len += t->len;
    s->hash = 0;
    s->ascii &= t->ascii;
    unit_put(s->data, w, s->len, 0);
    return a;
}

Value str_substring(Thread *T, Value v, int64_t from, int64_t to) {
    const Str *s = as_str(v);
    int64_t n = to - from;
    if (n <= 0) return str_empty;
    if (n == 1) return str_char(T, str_at(s, from));
    if (n == s->len) return str_exact(T, v);
    if (s->ascii) {
        Str *out = new_ascii(T, n);
        if (LIKELY(out != NULL)) copy_short(out->data, s->data + from, (size_t)n);
        return v_obj(out);
    }
    return str_from_units(T, s->data + from * s->width, s->width, n);
}

Value str_join(Thread *T, Value sep, Value *items, int64_t n) {
    const Str *between = as_str(sep);
    if (n == 0) return str_empty;
    if (n == 1 && is_exact_str(items[0])) return lf_retain(T, items[0]);
    uint32_t bound = n > 1 && between->len ? str_bound(between) : 0x7f;
    int64_t len = (n - 1) * between->len;
    for (int64_t i = 0; i < n; i++) {
        if (UNLIKELY(!is_exact_str(items[i]) && !is_str(items[i])))
            return lf_raise(T, exc_TypeError, "sequence item %zd: expected str instance, %T found", (size_t)i,
                            items[i]);
        const Str *s = as_str(items[i]);
        len += s->len;
        uint32_t b = str_bound(s);
        if (s->len && b > bound) bound = b;
    }
    if (len == 0) return str_empty;
    Value v = str_new(T, len, bound);
    if (v == V_UNDEF) return v;
    Str *out = as_str(v);
    int w = out->width;
    uint8_t *at = out->data;
    if (LIKELY(w == 1)) {
        for (int64_t i = 0; i < n; i++) {
            if (i && between->len) copy_short(at, between->data, (size_t)between->len), at += between->len;
            const Str *s = as_str(items[i]);
            if (s->len == 1) {
                *at++ = s->data[0];
                continue;
            }
            copy_short(at, s->data, (size_t)s->len);
            at += s->len;
        }
        return v;
    }
    for (int64_t i = 0; i < n; i++) {
        if (i) chars_copy(at, w, between->data, between->width, between->len), at += between->len * w;
        const Str *s = as_str(items[i]);
        chars_copy(at, w, s->data, s->width, s->len);
        at += s->len * w;
    }
    return v;
}

/* ---- repr ---- */

static void repr_char(StrBuilder *b, uint32_t c, uint32_t quote) {
    static const char hex[] = "0123456789abcdef";
    if (c == quote || c == '\\') {
        sb_char(b, '\\');
        sb_char(b, c);
    } else if (c == '\n' || c == '\r' || c == '\t') {
        sb_char(b, '\\');
        sb_char(b, c == '\n' ? 'n' : c == '\r' ? 'r' : 't');
    } else if (uchar_is_printable(c)) {
        sb_char(b, c);
    } else {
        int digits = c < 0x100 ? 2 : c < 0x10000 ? 4 : 8;
        sb_char(b, '\\');
        sb_char(b, digits == 2 ? 'x' : digits == 4 ? 'u' : 'U');
        for (int i = digits - 1; i >= 0; i--) sb_char(b, (uint8_t)hex[c >> (4 * i) & 15]);
    }
}

Value str_repr(Thread *T, Value v) {
    const Str *s = as_str(v);
    bool single = false, dbl = false, plain = s->ascii;
    for (int64_t i = 0; i < s->len; i++) {
        uint32_t c = str_at(s, i);
        if (c == '\'')
            single = true;
        else if (c == '"')
            dbl = true;
        else if (c < 0x20 || c == 0x7f || c == '\\')
            plain = false;
    }
    uint32_t quote = single && !dbl ? '"' : '\'';
    if (plain && !(single && dbl)) {
        Value out = str_new(T, s->len + 2, 0x7f);
        if (out == V_UNDEF) return out;
        uint8_t *d = as_str(out)->data;
        d[0] = d[s->len + 1] = (uint8_t)quote;
        memcpy(d + 1, s->data, (size_t)s->len);
        return out;
    }
    StrBuilder b;
    sb_init(&b, T);
    sb_char(&b, quote);
    for (int64_t i = 0; i < s->len; i++) repr_char(&b, str_at(s, i), quote);
    sb_char(&b, quote);
    return sb_done(&b);
}

bool str_is_identifier(const Str *s) {
    if (s->len == 0 || !uchar_is_id_start(str_at(s, 0))) return false;
    for (int64_t i = 1; i < s->len; i++)
        if (!uchar_is_id_part(str_at(s, i))) return false;
    return true;
}
