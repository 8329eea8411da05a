/* Case and classes of characters: the methods of str that ask Unicode. ASCII text never leaves the fast
 * loops. */
#include "src/objects/chars.h"
#include "src/objects/str_methods.h"
#include "src/objects/uchar.h"

/* ---- mapping ---- */

enum { TO_LOWER, TO_UPPER, TO_SWAP };

/* 0x80 in each of eight ASCII characters that lies between first and last. */
static inline uint64_t between(uint64_t x, uint8_t first, uint8_t last) {
    const uint64_t every = 0x0101010101010101u;
    return (x + every * (0x80u - first)) & ~(x + every * (0x7fu - last)) & every * 0x80u;
}

/* Which of eight ASCII characters change their case. */
static inline uint64_t changed(uint64_t x, int how) {
    if (how == TO_LOWER) return between(x, 'A', 'Z');
    if (how == TO_UPPER) return between(x, 'a', 'z');
    return between(x | 0x2020202020202020u, 'a', 'z');
}

/* Eight characters at a time: the block of a str is as long as that reaches, and its last zero stays one. */
static Value map_ascii(Thread *T, const Str *s, int how) {
    const uint8_t *p = s->data;
    int64_t n = s->len, same = 0;
    uint64_t x;
    if (n == 1) {
        uint64_t c = p[0];
        return str_char(T, (uint32_t)(c ^ (changed(c, how) & 0x80) >> 2));
    }
    for (; same < n; same += 8) {
        memcpy(&x, p + same, 8);
        if (n - same < 8) x &= ((uint64_t)1 << 8 * (n - same)) - 1;
        if (changed(x, how)) break;
    }
    if (same >= n) return str_exact(T, v_obj(s));
    Value v = str_new(T, n, 0x7f);
    if (v == V_UNDEF) return v;
    uint8_t *q = as_str(v)->data;
    memcpy(q, p, (size_t)same);
    for (int64_t i = same; i < n; i += 8) {
        memcpy(&x, p + i, 8);
        if (n - i < 8) x &= ((uint64_t)1 << 8 * (n - i)) - 1;
        x ^= changed(x, how) >> 2;
        memcpy(q + i, &x, 8);
    }
    return v;
}

/* A capital sigma becomes the final form at the end of a word. */
static bool sigma_is_final(const Str *s, int64_t at) {
    int64_t i = at - 1;
    while (i >= 0 && uchar_is_case_ignorable(str_at(s, i))) i--;
    if (i < 0 || !uchar_is_cased(str_at(s, i))) return false;
    for (i = at + 1; i < s->len && uchar_is_case_ignorable(str_at(s, i));) i++;
    return i == s->len || !uchar_is_cased(str_at(s, i));
}

static void put(StrBuilder *b, const uint32_t *c, int n) {
    for (int i = 0; i < n; i++) sb_char(b, c[i]);
}

static void put_lower(StrBuilder *b, const Str *s, int64_t i) {
    uint32_t c = str_at(s, i), out[3];
    if (c == 0x3a3)
        sb_char(b, sigma_is_final(s, i) ? 0x3c2 : 0x3c3);
    else
        put(b, out, uchar_to_lower(c, out));
}

static void put_upper(StrBuilder *b, uint32_t c) {
    uint32_t out[3];
    put(b, out, uchar_to_upper(c, out));
}

static void put_title(StrBuilder *b, uint32_t c) {
    uint32_t out[3];
    put(b, out, uchar_to_title(c, out));
}

static Value map(Thread *T, Value self, int how) {
    const Str *s = as_str(self);
    if (s->ascii) return map_ascii(T, s, how);
    StrBuilder b;
    sb_init(&b, T);
    for (int64_t i = 0; i < s->len; i++) {
        uint32_t c = str_at(s, i);
        bool lower = how == TO_LOWER || (how == TO_SWAP && uchar_is_upper(c));
        if (lower)
            put_lower(&b, s, i);
        else if (how == TO_UPPER || uchar_is_lower(c))
            put_upper(&b, c);
        else
            sb_char(&b, c);
    }
    return sb_done(&b);
}

Value str_lower(Thread *T, Value *args, int n) { return (void)n, map(T, args[0], TO_LOWER); }
Value str_upper(Thread *T, Value *args, int n) { return (void)n, map(T, args[0], TO_UPPER); }
Value str_swapcase(Thread *T, Value *args, int n) { return (void)n, map(T, args[0], TO_SWAP); }

Value str_casefold(Thread *T, Value *args, int n) {
    (void)n;
    const Str *s = as_str(args[0]);
    if (s->ascii) return map_ascii(T, s, TO_LOWER);
    StrBuilder b;
    sb_init(&b, T);
    for (int64_t i = 0; i < s->len; i++) {
        uint32_t out[3];
        put(&b, out, uchar_to_folded(str_at(s, i), out));
    }
    return sb_done(&b);
}

static inline uint8_t lower_ascii(uint8_t c) { return (uint8_t)(c ^ ((uint8_t)(c - 'A') < 26) << 5); }
static inline uint8_t upper_ascii(uint8_t c) { return (uint8_t)(c ^ ((uint8_t)(c - 'a') < 26) << 5); }

/* The first letter large, of each word or of the text alone, the others small. */
static Value titled_ascii(Thread *T, const Str *s, bool words) {
    Value v = str_new(T, s->len, 0x7f);
    if (v == V_UNDEF || s->len == 0) return v;
    uint8_t *q = as_str(v)->data;
    bool inside = false;
    for (int64_t i = 0; i < s->len; i++) {
        uint8_t c = s->data[i];
        q[i] = inside ? lower_ascii(c) : upper_ascii(c);
        inside = !words || (uchar_ascii[c] & UC_ALPHA);
    }
    if (s->len > 1) return v;
    uint8_t only = q[0];
    lf_release(T, v);
    return str_char(T, only);
}

Value str_capitalize(Thread *T, Value *args, int n) {
    (void)n;
    const Str *s = as_str(args[0]);
    if (s->ascii) return titled_ascii(T, s, false);
    StrBuilder b;
    sb_init(&b, T);
    if (s->len) put_title(&b, str_at(s, 0));
    for (int64_t i = 1; i < s->len; i++) put_lower(&b, s, i);
    return sb_done(&b);
}

Value str_title(Thread *T, Value *args, int n) {
    (void)n;
    const Str *s = as_str(args[0]);
    if (s->ascii) return titled_ascii(T, s, true);
    bool inside = false;
    StrBuilder b;
    sb_init(&b, T);
    for (int64_t i = 0; i < s->len; i++) {
        uint32_t c = str_at(s, i);
        if (inside)
            put_lower(&b, s, i);
        else
            put_title(&b, c);
        inside = uchar_is_cased(c);
    }
    return sb_done(&b);
}

/* ---- asking ---- */

/* class: the UC_ flags of which an ASCII character must have one; 0: ask `is` about these, too. */
static inline Value all(Value self, bool (*is)(uint32_t), uint8_t class) {
    const Str *s = as_str(self);
    if (class && s->ascii) {
        for (int64_t i = 0; i < s->len; i++)
            if (!(uchar_ascii[s->data[i]] & class)) return V_FALSE;
        return v_bool(s->len > 0);
    }
    for (int64_t i = 0; i < s->len; i++)
        if (!is(str_at(s, i))) return V_FALSE;
    return v_bool(s->len > 0);
}

static bool is_alnum(uint32_t c) {
    if (c < 128) return (uchar_ascii[c] & (UC_ALPHA | UC_DIGIT)) != 0;
    return uchar_is_alpha(c) || uchar_is_decimal(c) || uchar_is_digit(c) || uchar_is_numeric(c);
}
static bool is_space(uint32_t c) { return uchar_is_space(c); }

#define ASK(name, is, class) \
    Value name(Thread *T, Value *args, int n) { return (void)T, (void)n, all(args[0], is, class); }
ASK(str_isalnum, is_alnum, UC_ALPHA | UC_DIGIT)
ASK(str_isalpha, uchar_is_alpha, UC_ALPHA)
ASK(str_isdecimal, uchar_is_decimal, UC_DIGIT)
ASK(str_isdigit, uchar_is_digit, UC_DIGIT)
ASK(str_isnumeric, uchar_is_numeric, UC_DIGIT)
ASK(str_isspace, is_space, UC_SPACE)
#undef ASK

Value str_isascii(Thread *T, Value *args, int n) { return (void)T, (void)n, v_bool(as_str(args[0])->ascii); }
Value str_isidentifier(Thread *T, Value *args, int n) {
    return (void)T, (void)n, v_bool(str_is_identifier(as_str(args[0])));
}
Value str_isprintable(Thread *T, Value *args, int n) {
    return (void)T, (void)n, as_str(args[0])->len == 0 ? V_TRUE : all(args[0], uchar_is_printable, UC_PRINT);
}

static Value one_case(Value self, bool (*want)(uint32_t), bool (*other)(uint32_t)) {
    const Str *s = as_str(self);
    bool cased = false;
    for (int64_t i = 0; i < s->len; i++) {
        uint32_t c = str_at(s, i);
        if (other(c) || uchar_is_title(c)) return V_FALSE;
        cased = cased || want(c);
    }
    return v_bool(cased);
}
Value str_islower(Thread *T, Value *args, int n) {
    return (void)T, (void)n, one_case(args[0], uchar_is_lower, uchar_is_upper);
}
Value str_isupper(Thread *T, Value *args, int n) {
    return (void)T, (void)n, one_case(args[0], uchar_is_upper, uchar_is_lower);
}

Value str_istitle(Thread *T, Value *args, int n) {
    (void)T, (void)n;
    const Str *s = as_str(args[0]);
    bool cased = false, inside = false;
    for (int64_t i = 0; i < s->len; i++) {
        uint32_t c = str_at(s, i);
        bool up = uchar_is_upper(c) || uchar_is_title(c), low = !up && uchar_is_lower(c);
        if ((up && inside) || (low && !inside)) return V_FALSE;
        inside = up || low;
        cased = cased || inside;
    }
    return v_bool(cased);
}
