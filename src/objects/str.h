/* str.h — str: immutable Unicode text with one, two or four bytes a character.
 *
 * The widest character decides the width, as in CPython: every text has one representation. Length and index
 * are O(1). A str that only one local register or slot holds may grow in place (str_append). Interned names
 * are immortal and unique: equal interned names have equal pointers. Strings are atoms: any thread may read
 * one.
 */
#ifndef LF_STR_H
#define LF_STR_H

#include "src/objects/type.h"

enum { STR_LATIN1 = 1, STR_UCS2 = 2, STR_UCS4 = 4 };
typedef struct Str {
    Obj h;
    int64_t len;   /* characters */
    uint64_t hash; /* 0: not computed yet; written relaxed, idempotent */
    uint32_t cap;  /* bytes of room for data when it can grow in place, in units of 16; 0: exact */
    uint8_t width; /* 1, 2, 4 */
    uint8_t ascii; /* all below 128 (then width is 1 and data is UTF-8 as well) */
    uint8_t interned;
    uint8_t has_utf8; /* str_utf8 keeps a copy that dies with this object */
    uint8_t data[];   /* always followed by a zero character */
} Str;

static inline Str *as_str(Value v) { return (Str *)v_as_obj(v); }
static inline bool is_str(Value v) { return v_is_obj(v) && (type_of_obj(v_as_obj(v))->flags & TYPE_SUB_STR); }
static inline bool is_exact_str(Value v) { return is_shape(v, SHAPE_STR); }
static inline uint32_t str_at(const Str *s, int64_t i) {
    return s->width == 1   ? s->data[i]
           : s->width == 2 ? ((const uint16_t *)s->data)[i]
                           : ((const uint32_t *)s->data)[i];
}

Value str_new(Thread *T, int64_t len, uint32_t maxchar); /* to be filled before anyone sees it */
Value str_from_utf8(Thread *T, const char *s,
                    size_t n); /* valid UTF-8, or WTF-8 (surrogates) ; never fails but for memory */
struct Utf8Scan;
Value str_from_scanned(Thread *T, const uint8_t *p, size_t n, const struct Utf8Scan *found); /* utf8_text.h */
Value str_from_c(Thread *T, const char *s);
Value str_from_ucs4(Thread *T, const uint32_t *s, size_t n);
Value str_from_latin1(Thread *T, const uint8_t *s, size_t n);
Value str_char(Thread *T, uint32_t c); /* latin-1 characters are shared and immortal */
Value str_intern(Thread *T, Value s);  /* s consumed; the interned, immortal str */
Value str_intern_c(Thread *T, const char *s);
int64_t str_interned_count(void);
Value str_intern_text(Thread *T, const char *text, size_t n); /* of UTF-8 text */
Value str_concat(Thread *T, Value a, Value b);
Value str_append(Thread *T, Value a, Value b); /* a consumed (and grown in place when only we hold it) */
Value str_substring(Thread *T, Value s, int64_t from, int64_t to);
Value str_join(Thread *T, Value sep, Value *items, int64_t n); /* all str, checked */
int str_compare(const Str *a, const Str *b);
bool str_equal_chars(const Str *a, const Str *b); /* of equal length and width */
bool str_eq_c(Value s, const char *c);
/* An ASCII text that is asked for often. */
typedef struct Watched {
    const char *text;
    _Atomic(uint64_t) seen; /* by str_is_interned */
} Watched;
bool str_is_interned(Watched *w); /* has any code or name of the process this text? */
uint64_t str_hash(Str *s);        /* SipHash-1-3 with the process key, never 0... see hash.h */
static inline uint64_t str_known_hash(const Str *s) { return __atomic_load_n(&s->hash, __ATOMIC_RELAXED); }
int64_t str_find(const Str *s, const Str *sub, int64_t from, int64_t to); /* -1 */
/* UTF-8 of s, NUL-terminated; valid while s lives (a buffer is cached for non-ASCII in the thread). NULL:
 * UnicodeEncodeError for surrogates. n may be NULL. */
const char *str_utf8(Thread *T, Value s, size_t *n);
Value str_repr(Thread *T, Value s);
bool str_is_identifier(const Str *s);

extern Value str_empty;
extern Value str_latin1[256]; /* the shared strings of one Latin-1 character */
extern const Kind str_kind;
extern Type *type_str_iterator; /* of texts that are not ASCII; the others have SHAPE_STR_ITER */
void str_init(Thread *T);       /* once, before any other str; hash key and shared strings */

static inline bool str_equal(const Str *a, const Str *b) {
    if (a == b) return true;
    if (a->len != b->len || a->width != b->width || (a->interned && b->interned)) return false;
    if (a->len == 1 && a->width == 1) return a->data[0] == b->data[0];
    return str_equal_chars(a, b);
}

/* Everything at most this is in the same class of widths: 0x7f, 0xff, 0xffff or 0x10ffff. */
static inline uint32_t str_bound(const Str *s) {
    return s->ascii ? 0x7f : s->width == 1 ? 0xff : s->width == 2 ? 0xffff : 0x10ffff;
}
Value str_new_cap(Thread *T, int64_t len, uint32_t maxchar,
                  size_t room); /* str_new with room bytes for data in all */
Value str_from_units(Thread *T, const void *p, int width,
                     int64_t n);                   /* narrowed to what the characters need */
Value str_exact(Thread *T, Value s);               /* s itself, or the plain str of a subclass (owned) */
Value str_as_subtype(Thread *T, Type *t, Value s); /* a copy of s as an instance of t, a subclass of str */

/* Growing text: UTF-32, UTF-16 or Latin-1 as needed. A builder stays where sb_init found it. */
typedef struct StrBuilder {
    Thread *T;
    uint8_t *data;    /* small, or a buffer */
    int64_t len, cap; /* characters; bytes */
    uint32_t maxchar; /* all characters or'ed together */
    uint8_t width;
    bool failed; /* memory ran out: what follows is ignored, sb_done fails */
    _Alignas(8) uint8_t small[160];
} StrBuilder;
void sb_init(StrBuilder *b, Thread *T);
void sb_char_slow(StrBuilder *b, uint32_t c);
static inline void sb_char(StrBuilder *b, uint32_t c) {
    if (UNLIKELY(c >= 0x100 || b->width != 1 || b->len >= b->cap)) {
        sb_char_slow(b, c);
        return;
    }
    b->data[b->len++] = (uint8_t)c;
    b->maxchar |= c;
}
void sb_c(StrBuilder *b, const char *ascii);
void sb_ascii(StrBuilder *b, const char *s, int64_t n);
void sb_utf8(StrBuilder *b, const char *s, size_t n);
void sb_str(StrBuilder *b, Value s); /* borrowed */
void sb_chars(StrBuilder *b, const void *p, int width, int64_t n);
void sb_sub(StrBuilder *b, const Str *s, int64_t from, int64_t to);
void sb_fill(StrBuilder *b, uint32_t c, int64_t n);
Value sb_done(StrBuilder *b); /* the str; frees the builder; V_UNDEF if memory ran out */
void sb_free(StrBuilder *b);

#endif
