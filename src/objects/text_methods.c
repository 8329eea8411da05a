#include <stdlib.h>

#include "src/objects/containers.h"
#include "src/objects/object_ops.h"
#include "src/objects/text.h"
#include "src/objects/uchar.h"

/* ---- searching ---- */

typedef int64_t FindFn(Chars, Chars, int64_t, int64_t);

static bool search(Thread *T, Value *args, const char *name, FindFn *fn, int64_t *at) {
    const TextKind *k = text_kind(args[0]);
    int64_t from, to;
    Operand sub;
    if (!operand_get(T, k, args[1], &sub, k->unicode ? WANT_ARG : WANT_SEARCH, name, 1)) return false;
    bool ok = text_range(T, args[2], args[3], text_chars(args[0]).len, &from, &to);
    Chars self = text_chars(args[0]);
    if (to > self.len) to = self.len;
    if (ok) *at = from > to ? -1 : fn(self, sub.c, from, to);
    operand_done(T, &sub);
    if (ok && *at == -2) return lf_no_memory(T), false;
    return ok;
}

static Value index_of(Thread *T, Value *args, const char *name, FindFn *fn) {
    int64_t at;
    if (!search(T, args, name, fn, &at)) return V_UNDEF;
    if (at >= 0) return v_int(at);
    return lf_raise(T, exc_ValueError, is_str(args[0]) ? "substring not found" : "subsection not found");
}

Value text_find(Thread *T, Value *args, int n) {
    (void)n;
    int64_t at;
    return search(T, args, "find", chars_find, &at) ? v_int(at) : V_UNDEF;
}
Value text_rfind(Thread *T, Value *args, int n) {
    (void)n;
    int64_t at;
    return search(T, args, "rfind", chars_rfind, &at) ? v_int(at) : V_UNDEF;
}
Value text_index(Thread *T, Value *args, int n) { return (void)n, index_of(T, args, "index", chars_find); }
Value text_rindex(Thread *T, Value *args, int n) { return (void)n, index_of(T, args, "rindex", chars_rfind); }

static int64_t count_all(Chars s, Chars sub, int64_t from, int64_t to) {
    return chars_count(s, sub, from, to, INT64_MAX);
}
Value text_count(Thread *T, Value *args, int n) {
    (void)n;
    int64_t count;
    if (!search(T, args, "count", count_all, &count)) return V_UNDEF;
    return v_int(count < 0 ? 0 : count);
}

/* Does sub stand at the start (end) of self[from:to]? 1, 0, -1 */
static int stands(Thread *T, const TextKind *k, Value self, Value sub, int64_t from, int64_t to, bool at_end,
                  const char *name) {
    Operand o;
    if (k->unicode && !is_str(sub))
        return lf_raise(T, exc_TypeError, "tuple for %s must only contain str, not %T", name, sub), -1;
    if (!operand_get(T, k, sub, &o, WANT_PLAIN, NULL, 0)) return -1;
    bool yes = from <= to && o.c.len <= to - from &&
               chars_match(text_chars(self), at_end ? to - o.c.len : from, o.c);
    operand_done(T, &o);
    return yes;
}

static Value starts_or_ends(Thread *T, Value *args, const char *name, bool at_end) {
    Value self = args[0], sub = args[1];
    const TextKind *k = text_kind(self);
    int64_t from, to;
    if (!text_range(T, args[2], args[3], text_chars(self).len, &from, &to)) return V_UNDEF;
    int yes = 0;
    if (is_tuple(sub)) {
        for (int64_t i = 0; i < as_tuple(sub)->len && !yes; i++)
            yes = stands(T, k, self, as_tuple(sub)->items[i], from, to, at_end, name);
    } else {
        const char *what = k->unicode ? "str" : "bytes";
        if (k->unicode ? !is_str(sub) : !type_of(sub)->slots.buffer)
            return lf_raise(T, exc_TypeError, "%s first arg must be %s or a tuple of %s, not %T", name, what,
                            what, sub);
        yes = stands(T, k, self, sub, from, to, at_end, name);
    }
    return yes < 0 ? V_UNDEF : v_bool(yes);
}

Value text_startswith(Thread *T, Value *args, int n) {
    return (void)n, starts_or_ends(T, args, "startswith", false);
}
Value text_endswith(Thread *T, Value *args, int n) {
    return (void)n, starts_or_ends(T, args, "endswith", true);
}

static Value remove_affix(Thread *T, Value *args, const char *name, bool at_end) {
    const TextKind *k = text_kind(args[0]);
    Operand o;
    if (!operand_get(T, k, args[1], &o, WANT_ONLY_ARG, name, 0)) return V_UNDEF;
    Chars c = text_chars(args[0]);
    int64_t len = o.c.len;
    bool yes = len && len <= c.len && chars_match(c, at_end ? c.len - len : 0, o.c);
    operand_done(T, &o);
    if (!yes) return k->piece(T, args[0], 0, c.len);
    return at_end ? k->piece(T, args[0], 0, c.len - len) : k->piece(T, args[0], len, c.len);
}
Value text_removeprefix(Thread *T, Value *args, int n) {
    return (void)n, remove_affix(T, args, "removeprefix", false);
}
Value text_removesuffix(Thread *T, Value *args, int n) {
    return (void)n, remove_affix(T, args, "removesuffix", true);
}

/* ---- splitting ---- */

/* The pieces of self that become a list. The first ones wait here, so that short lists are made in their
 * size. */
enum { FEW = 24 };
typedef struct Pieces {
    Thread *T;
    const TextKind *k;
    Value self, list; /* list V_UNDEF: all are in few */
    int n;
    Value few[FEW];
} Pieces;

static void pieces_init(Pieces *p, Thread *T, const TextKind *k, Value self) {
    p->T = T;
    p->k = k;
    p->self = self;
    p->list = V_UNDEF;
    p->n = 0;
}

/* Moves what waits to a new list with room for as many. */
static bool pieces_flush(Pieces *p, int64_t cap) {
    p->list = list_new(p->T, cap);
    if (p->list == V_UNDEF) return false;
    List *l = as_list(p->list);
    for (int i = 0; i < p->n; i++) lf_init(&l->items[i], p->few[i]);
    l->len = p->n;
    p->n = 0;
    return true;
}

static Value pieces_done(Pieces *p) {
    if (p->list == V_UNDEF && !pieces_flush(p, p->n)) {
        while (p->n > 0) lf_release(p->T, p->few[--p->n]);
        return V_UNDEF;
    }
    return p->list;
}

static Value pieces_failed(Pieces *p) {
    lf_release(p->T, p->list);
    while (p->n > 0) lf_release(p->T, p->few[--p->n]);
    return V_UNDEF;
}

static inline bool push(Pieces *p, int64_t from, int64_t to) {
    Value piece = p->k->piece(p->T, p->self, from, to);
    if (UNLIKELY(piece == V_UNDEF)) return false;
    if (p->list == V_UNDEF) {
        if (LIKELY(p->n < FEW)) {
            p->few[p->n++] = piece;
            return true;
        }
        if (!pieces_flush(p, FEW * 3)) {
            lf_release(p->T, piece);
            return false;
        }
    }
    List *l = as_list(p->list);
    if (UNLIKELY(l->len == l->cap)) return list_append(p->T, p->list, piece);
    lf_init(&l->items[l->len++], piece);
    return true;
}

/* Words of text with one byte a character. */
static inline bool byte_space(const TextKind *k, uint8_t c) {
    if (LIKELY(c > ' ' && c < 0x80)) return false;
    return k->is_space(c);
}

static Value split_space_ascii(Pieces *out, const uint8_t *p, int64_t n, int64_t max) {
    for (int64_t i = 0;;) {
        while (i < n && uchar_is_space(p[i])) i++;
        if (i == n) return pieces_done(out);
        int64_t from = i;
        if (max-- == 0) return push(out, from, n) ? pieces_done(out) : pieces_failed(out);
        do i++;
        while (i < n && !uchar_is_space(p[i]));
        if (!push(out, from, i)) return pieces_failed(out);
    }
}

static Value split_space_bytes(Pieces *out, const uint8_t *p, int64_t n, int64_t max) {
    const TextKind *k = out->k;
    if (k->unicode && as_str(out->self)->ascii) return split_space_ascii(out, p, n, max);
    for (int64_t i = 0;;) {
        while (i < n && byte_space(k, p[i])) i++;
        if (i == n) return pieces_done(out);
        int64_t from = i;
        if (max-- == 0) return push(out, from, n) ? pieces_done(out) : pieces_failed(out);
        while (i < n && !byte_space(k, p[i])) i++;
        if (!push(out, from, i)) return pieces_failed(out);
    }
}

static Value split_space(Thread *T, const TextKind *k, Value self, int64_t max) {
    Pieces out;
    pieces_init(&out, T, k, self);
    Chars c = text_chars(self);
    if (c.width == 1) return split_space_bytes(&out, c.p, c.len, max);
    for (int64_t i = 0;;) {
        while (i < c.len && k->is_space(chars_at(c, i))) i++;
        if (i == c.len) return pieces_done(&out);
        int64_t from = i;
        if (max-- == 0) return push(&out, from, c.len) ? pieces_done(&out) : pieces_failed(&out);
        while (i < c.len && !k->is_space(chars_at(c, i))) i++;
        if (!push(&out, from, i)) return pieces_failed(&out);
    }
}

static Value reversed(Value list) {
    if (list == V_UNDEF) return list;
    Value *items = as_list(list)->items;
    for (int64_t i = 0, j = as_list(list)->len - 1; i < j; i++, j--) {
        Value v = items[i];
        items[i] = items[j];
        items[j] = v;
    }
    return list;
}

static Value rsplit_space(Thread *T, const TextKind *k, Value self, int64_t max) {
    Pieces out;
    pieces_init(&out, T, k, self);
    Chars c = text_chars(self);
    for (int64_t i = c.len;;) {
        while (i > 0 && k->is_space(chars_at(c, i - 1))) i--;
        if (i == 0) break;
        int64_t to = i;
        if (max-- == 0) i = 0;
        while (i > 0 && !k->is_space(chars_at(c, i - 1))) i--;
        if (!push(&out, i, to)) return pieces_failed(&out);
    }
    return reversed(pieces_done(&out));
}

/* One byte is what most texts are split by. */
static Value split_by_byte(Pieces *out, const uint8_t *p, int64_t n, uint8_t c, int64_t max) {
    int64_t from = 0;
    while (max-- != 0) {
        int64_t i = from, near = n - from > 16 ? from + 16 : n;
        while (i < near && p[i] != c) i++;
        if (i == near) {
            const uint8_t *at = i < n ? memchr(p + i, c, (size_t)(n - i)) : NULL;
            if (!at) break;
            i = at - p;
        }
        if (!push(out, from, i)) return pieces_failed(out);
        from = i + 1;
    }
    return push(out, from, n) ? pieces_done(out) : pieces_failed(out);
}

static Value split_by(Thread *T, const TextKind *k, Value self, Chars sep, int64_t max) {
    Pieces out;
    Finder f;
    Chars c = text_chars(self);
    pieces_init(&out, T, k, self);
    if (sep.len == 1 && sep.width == 1 && c.width == 1)
        return split_by_byte(&out, c.p, c.len, *(const uint8_t *)sep.p, max);
    if (!finder_init(&f, c, sep)) return lf_no_memory(T);
    int64_t from = 0, at;
    bool ok = true;
    while (ok && max-- != 0 && (at = finder_next(&f, c, from, c.len)) >= 0) {
        ok = push(&out, from, at);
        from = at + sep.len;
    }
    finder_free(&f);
    return ok && push(&out, from, c.len) ? pieces_done(&out) : pieces_failed(&out);
}

static Value rsplit_by(Thread *T, const TextKind *k, Value self, Chars sep, int64_t max) {
    Pieces out;
    pieces_init(&out, T, k, self);
    Chars c = text_chars(self);
    int64_t to = c.len, at;
    while (max-- != 0 && (at = chars_rfind(c, sep, 0, to)) >= 0) {
        if (!push(&out, at + sep.len, to)) return pieces_failed(&out);
        to = at;
    }
    return push(&out, 0, to) ? reversed(pieces_done(&out)) : pieces_failed(&out);
}

static Value split_either(Thread *T, Value *args, bool right) {
    Value self = args[0];
    const TextKind *k = text_kind(self);
    int64_t max;
    if (!text_size_arg(T, args[2], &max)) return V_UNDEF;
    if (max < 0) max = INT64_MAX;
    if (args[1] == V_NONE) return right ? rsplit_space(T, k, self, max) : split_space(T, k, self, max);
    Operand sep;
    if (!operand_get(T, k, args[1], &sep, WANT_OR_NONE, NULL, 0)) return V_UNDEF;
    Value v;
    if (sep.c.len == 0)
        v = lf_raise(T, exc_ValueError, "empty separator");
    else
        v = right ? rsplit_by(T, k, self, sep.c, max) : split_by(T, k, self, sep.c, max);
    operand_done(T, &sep);
    return v;
}

Value text_split(Thread *T, Value *args, int n) { return (void)n, split_either(T, args, false); }
Value text_rsplit(Thread *T, Value *args, int n) { return (void)n, split_either(T, args, true); }

/* The first line end at i or later. Eight bytes at a time are seen to hold none, when all of them are
 * printable ASCII. */
static int64_t line_end(const TextKind *k, Chars c, int64_t i) {
    if (c.width != 1) {
        while (i < c.len && !k->is_line_end(chars_at(c, i))) i++;
        return i;
    }
    const uint8_t *p = c.p;
    const uint64_t high = 0x8080808080808080u;
    for (;; i++) {
        uint64_t x;
        while (i + 8 <= c.len && (memcpy(&x, p + i, 8), ((x - 0x2020202020202020u) | x) & high) == 0) i += 8;
        if (i >= c.len || ((p[i] < ' ' || p[i] == 0x85) && k->is_line_end(p[i]))) return i;
    }
}

Value text_splitlines(Thread *T, Value *args, int n) {
    (void)n;
    Value self = args[0];
    int keep = obj_truth(T, args[1]);
    if (keep < 0) return V_UNDEF;
    Pieces out;
    pieces_init(&out, T, text_kind(self), self);
    Chars c = text_chars(self);
    for (int64_t i = 0; i < c.len;) {
        int64_t from = i, to = i = line_end(out.k, c, i);
        if (i < c.len) i += chars_at(c, i) == '\r' && i + 1 < c.len && chars_at(c, i + 1) == '\n' ? 2 : 1;
        if (!push(&out, from, keep ? i : to)) return pieces_failed(&out);
    }
    return pieces_done(&out);
}

static Value three(Thread *T, Value a, Value b, Value c) {
    Value t = a != V_UNDEF && b != V_UNDEF && c != V_UNDEF ? tuple_new(T, 3) : V_UNDEF;
    if (t == V_UNDEF) {
        lf_release(T, a);
        lf_release(T, b);
        lf_release(T, c);
        return t;
    }
    Value *items = as_tuple(t)->items;
    lf_init(&items[0], a);
    lf_init(&items[1], b);
    lf_init(&items[2], c);
    return t;
}

static Value partition(Thread *T, Value *args, bool right) {
    Value self = args[0];
    const TextKind *k = text_kind(self);
    Operand sep;
    if (!operand_get(T, k, args[1], &sep, WANT_PLAIN, NULL, 0)) return V_UNDEF;
    Chars c = text_chars(self);
    int64_t len = sep.c.len, at = -1;
    if (len) at = right ? chars_rfind(c, sep.c, 0, c.len) : chars_find(c, sep.c, 0, c.len);
    operand_done(T, &sep);
    if (!len) return lf_raise(T, exc_ValueError, "empty separator");
    if (at < 0) {
        Value e = k->piece(T, self, 0, 0), f = k->piece(T, self, 0, 0), all = k->piece(T, self, 0, c.len);
        return right ? three(T, e, f, all) : three(T, all, e, f);
    }
    Value mid = k == &text_bytearray ? k->piece(T, self, at, at + len) : lf_retain(T, args[1]);
    return three(T, k->piece(T, self, 0, at), mid, k->piece(T, self, at + len, c.len));
}
Value text_partition(Thread *T, Value *args, int n) { return (void)n, partition(T, args, false); }
Value text_rpartition(Thread *T, Value *args, int n) { return (void)n, partition(T, args, true); }

/* ---- stripping ---- */

enum { LEFT = 1, RIGHT = 2 };

static void strip_set(Chars c, Chars set, int sides, int64_t *from, int64_t *to) {
    uint64_t low[4] = {0, 0, 0, 0};
    for (int64_t i = 0; i < set.len; i++) {
        uint32_t x = chars_at(set, i);
        if (x < 256) low[x >> 6] |= (uint64_t)1 << (x & 63);
    }
#define IN_SET(x) ((x) < 256 ? low[(x) >> 6] >> ((x)&63) & 1 : chars_find_char(set, (x)) >= 0)
    int64_t a = 0, b = c.len;
    uint32_t x;
    while ((sides & LEFT) && a < b && (x = chars_at(c, a), IN_SET(x))) a++;
    while ((sides & RIGHT) && a < b && (x = chars_at(c, b - 1), IN_SET(x))) b--;
#undef IN_SET
    *from = a;
    *to = b;
}

/* Text and set of one byte a character, the set short: looking through it costs less than making a table. */
static bool strip_few(Chars c, Chars set, int sides, int64_t *from, int64_t *to) {
    if (c.width != 1 || set.width != 1 || set.len > 8) return false;
    const uint8_t *p = c.p, *few = set.p;
    int64_t a = 0, b = c.len, i;
    for (; (sides & LEFT) && a < b; a++) {
        for (i = 0; i < set.len && few[i] != p[a];) i++;
        if (i == set.len) break;
    }
    for (; (sides & RIGHT) && a < b; b--) {
        for (i = 0; i < set.len && few[i] != p[b - 1];) i++;
        if (i == set.len) break;
    }
    *from = a;
    *to = b;
    return true;
}

/* Spaces around text of ASCII. */
static Value strip_ascii(Thread *T, Value self, int sides) {
    const Str *s = as_str(self);
    const uint8_t *p = s->data;
    int64_t a = 0, b = s->len;
    while ((sides & LEFT) && a < b && uchar_is_space(p[a])) a++;
    while ((sides & RIGHT) && a < b && uchar_is_space(p[b - 1])) b--;
    return str_substring(T, self, a, b);
}

static Value strip(Thread *T, Value *args, const char *name, int sides) {
    Value self = args[0];
    if (is_exact_str(self)) {
        const Str *s = as_str(self), *set = as_str(args[1]);
        if (args[1] == V_NONE && s->ascii) return strip_ascii(T, self, sides);
        int64_t a, b;
        if (is_exact_str(args[1]) && strip_few((Chars){s->data, s->len, s->width},
                                               (Chars){set->data, set->len, set->width}, sides, &a, &b))
            return str_substring(T, self, a, b);
    }
    const TextKind *k = text_kind(self);
    int64_t a = 0, b;
    if (args[1] == V_NONE) {
        Chars c = text_chars(self);
        b = c.len;
        while ((sides & LEFT) && a < b && k->is_space(chars_at(c, a))) a++;
        while ((sides & RIGHT) && a < b && k->is_space(chars_at(c, b - 1))) b--;
    } else {
        if (k->unicode && !is_str(args[1]))
            return lf_raise(T, exc_TypeError, "%s arg must be None or str", name);
        Operand set;
        if (!operand_get(T, k, args[1], &set, WANT_PLAIN, NULL, 0)) return V_UNDEF;
        Chars c = text_chars(self);
        if (!strip_few(c, set.c, sides, &a, &b)) strip_set(c, set.c, sides, &a, &b);
        operand_done(T, &set);
    }
    return k->piece(T, self, a, b);
}
Value text_strip(Thread *T, Value *args, int n) { return (void)n, strip(T, args, "strip", LEFT | RIGHT); }
Value text_lstrip(Thread *T, Value *args, int n) { return (void)n, strip(T, args, "lstrip", LEFT); }
Value text_rstrip(Thread *T, Value *args, int n) { return (void)n, strip(T, args, "rstrip", RIGHT); }

/* ---- replacing ---- */

/* Where old was found: the first places are kept, the others are looked for again. */
enum { PLACES = 128 };
typedef struct Hits {
    Finder f;
    int64_t count, kept, at[PLACES];
} Hits;

static void find_hits(Hits *h, Chars c, int64_t max) {
    int64_t from = 0, at;
    h->count = h->kept = 0;
    while (h->count < max && (at = finder_next(&h->f, c, from, c.len)) >= 0) {
        if (h->kept < PLACES) h->at[h->kept++] = at;
        h->count++;
        from = at + h->f.sub.len;
    }
}

/* Copies c to data with `with` in place of every hit. */
static void replace_hits(void *data, int w, Chars c, const Hits *h, Chars with) {
    uint8_t *at = data;
    int64_t from = 0, sub = h->f.sub.len;
    for (int64_t i = 0; i < h->count; i++) {
        int64_t hit = i < h->kept ? h->at[i] : finder_next(&h->f, c, from, c.len);
        chars_copy(at, w, (const uint8_t *)c.p + from * c.width, c.width, hit - from);
        at += (hit - from) * w;
        chars_copy(at, w, with.p, with.width, with.len);
        at += with.len * w;
        from = hit + sub;
    }
    chars_copy(at, w, (const uint8_t *)c.p + from * c.width, c.width, c.len - from);
}

/* Puts `with` before each of the first count characters (and at the end, when there are fewer). */
static void interleave(void *data, int w, Chars c, Chars with, int64_t count) {
    uint8_t *at = data;
    int64_t i = 0;
    for (int64_t k = 0; k < count; k++) {
        chars_copy(at, w, with.p, with.width, with.len);
        at += with.len * w;
        if (i < c.len) {
            unit_put(at, w, 0, chars_at(c, i++));
            at += w;
        }
    }
    chars_copy(at, w, (const uint8_t *)c.p + i * c.width, c.width, c.len - i);
}

/* One character for another of the same width: no counting, one pass. */
static CHARS_LOOP Value replace_char(Thread *T, const TextKind *k, Value self, uint8_t a, uint8_t b) {
    Chars c = text_chars(self);
    const uint8_t *p = c.p;
    if (!c.len || !memchr(p, a, (size_t)c.len)) return k->piece(T, self, 0, c.len);
    void *data;
    Value v = k->fresh(T, c.len, text_bound(self), &data);
    if (v == V_UNDEF) return v;
    p = text_chars(self).p;
    for (int64_t i = 0; i < c.len; i++) ((uint8_t *)data)[i] = p[i] == a ? b : p[i];
    return v;
}

/* How often old, one byte, stands in bytes or ASCII; 0: it is something else. */
static int64_t byte_hits(Chars c, Chars old) {
    return old.len == 1 && old.width == 1 && c.width == 1 ? chars_count(c, old, 0, c.len, INT64_MAX) : 0;
}
/* One byte that stands there often, `hits` times in all, replaced by a text of one byte a character. */
static Value replace_byte(Thread *T, const TextKind *k, Value self, const Operand *old, const Operand *with,
                          int64_t hits) {
    int64_t len = text_chars(self).len, n = with->c.len;
    uint8_t byte = (uint8_t)chars_at(old->c, 0);
    if (n > 1 && hits > (((int64_t)1 << 60) - len) / (n - 1)) return lf_no_memory(T);
    void *data;
    Value v = k->fresh(T, len + hits * (n - 1), text_bound(self), &data);
    if (v == V_UNDEF) return v;
    const uint8_t *p = text_chars(self).p;
    uint8_t *at = data;
    for (int64_t i = 0; i < len; i++) {
        if (p[i] != byte) {
            *at++ = p[i];
            continue;
        }
        copy_short(at, with->c.p, (size_t)n);
        at += n;
    }
    return v;
}

static Value replaced(Thread *T, const TextKind *k, Value self, const Operand *old, const Operand *with,
                      const Hits *h) {
    Chars c = text_chars(self);
    uint32_t bound = text_bound(self);
    int64_t grow = with->c.len - old->c.len;
    if (grow > 0 && h->count > (((int64_t)1 << 60) - c.len) / grow) return lf_no_memory(T);
    if (with->c.len && with->bound > bound) bound = with->bound;
    void *data;
    Value v = k->fresh(T, c.len + h->count * grow, bound, &data);
    if (v == V_UNDEF) return v;
    int w = k->unicode ? width_for(bound) : 1;
    if (old->c.len)
        replace_hits(data, w, text_chars(self), h, with->c);
    else
        interleave(data, w, text_chars(self), with->c, h->count);
    if (k->unicode && bound > 0x7f && old->bound > 0x7f) { /* the wide ones may be gone */
        Value narrow = str_from_units(T, data, w, as_str(v)->len);
        lf_release(T, v);
        return narrow;
    }
    return v;
}

Value text_replace_chars(Thread *T, const TextKind *k, Value self, const Operand *old, const Operand *with,
                         int64_t max) {
    Chars c = text_chars(self);
    uint32_t bound = text_bound(self);
    if (max < 0) max = INT64_MAX;
    if (old->c.len == 1 && with->c.len == 1 && max > c.len && c.width == 1 && old->c.width == 1 &&
        (!k->unicode || (with->bound <= 0x7f && bound <= 0x7f)))
        return replace_char(T, k, self, (uint8_t)chars_at(old->c, 0), (uint8_t)chars_at(with->c, 0));
    if (max == 0 || old->c.len > c.len) return k->piece(T, self, 0, c.len);
    Hits hits;
    if (old->c.len == 0)
        hits.count = c.len < max ? c.len + 1 : max;
    else {
        int64_t all = max >= c.len ? byte_hits(c, old->c) : 0;
        if (all > c.len / 8 && (!k->unicode || (bound <= 0x7f && with->bound <= 0x7f)))
            return replace_byte(T, k, self, old, with, all);
        if (!finder_init(&hits.f, c, old->c)) return lf_no_memory(T);
        find_hits(&hits, c, max);
    }
    Value v = hits.count ? replaced(T, k, self, old, with, &hits) : k->piece(T, self, 0, c.len);
    if (old->c.len) finder_free(&hits.f);
    return v;
}

Value text_replace(Thread *T, Value *args, int n) {
    (void)n;
    const TextKind *k = text_kind(args[0]);
    int64_t max;
    Operand old, with;
    if (!text_size_arg(T, args[3], &max)) return V_UNDEF;
    if (!operand_get(T, k, args[1], &old, WANT_ARG, "replace", 1)) return V_UNDEF;
    if (!operand_get(T, k, args[2], &with, WANT_ARG, "replace", 2)) {
        operand_done(T, &old);
        return V_UNDEF;
    }
    Value v = text_replace_chars(T, k, args[0], &old, &with, max);
    operand_done(T, &old);
    operand_done(T, &with);
    return v;
}

/* ---- columns ---- */

Value text_expandtabs(Thread *T, Value *args, int n) {
    (void)n;
    Value self = args[0];
    const TextKind *k = text_kind(self);
    int64_t size;
    if (!text_size_arg(T, args[1], &size)) return V_UNDEF;
    Chars c = text_chars(self);
    int64_t len = 0, column = 0;
    for (int64_t i = 0; i < c.len; i++) {
        uint32_t x = chars_at(c, i);
        int64_t step = x == '\t' ? (size > 0 ? size - column % size : 0) : 1;
        if (len > ((int64_t)1 << 60) - step) return lf_raise(T, exc_OverflowError, "result too long");
        len += step;
        column = x == '\n' || x == '\r' ? 0 : column + step;
    }
    void *data;
    Value v = k->fresh(T, len, text_bound(self), &data);
    if (v == V_UNDEF) return v;
    c = text_chars(self);
    int64_t at = column = 0;
    for (int64_t i = 0; i < c.len; i++) {
        uint32_t x = chars_at(c, i);
        if (x == '\t') {
            int64_t step = size > 0 ? size - column % size : 0;
            chars_fill(data, c.width, at, ' ', step);
            at += step;
            column += step;
        } else {
            unit_put(data, c.width, at++, x);
            column = x == '\n' || x == '\r' ? 0 : column + 1;
        }
    }
    return v;
}

static Value pad(Thread *T, const TextKind *k, Value self, int64_t left, int64_t right, uint32_t fill) {
    Chars c = text_chars(self);
    if (left < 0) left = 0;
    if (right < 0) right = 0;
    if (left + right == 0) return k->piece(T, self, 0, c.len);
    if (left > ((int64_t)1 << 60) - c.len - right) return lf_no_memory(T);
    uint32_t bound = text_bound(self) | fill;
    void *data;
    Value v = k->fresh(T, left + c.len + right, bound, &data);
    if (v == V_UNDEF) return v;
    c = text_chars(self);
    int w = k->unicode ? width_for(bound) : 1;
    chars_fill(data, w, 0, fill, left);
    chars_copy((uint8_t *)data + left * w, w, c.p, c.width, c.len);
    chars_fill(data, w, left + c.len, fill, right);
    return v;
}

static bool fill_arg(Thread *T, const TextKind *k, Value v, const char *name, uint32_t *out) {
    *out = ' ';
    if (v == V_UNDEF) return true;
    if (k->unicode) {
        if (!is_str(v)) {
            lf_raise(T, exc_TypeError, "The fill character must be a unicode character, not %T", v);
            return false;
        }
        if (as_str(v)->len != 1) {
            lf_raise(T, exc_TypeError, "The fill character must be exactly one character long");
            return false;
        }
    } else if (!is_bytes(v) && !is_instance(v, type_bytearray)) {
        bad_argument(T, name, 2, "a byte string of length 1", v);
        return false;
    } else if (text_chars(v).len != 1) {
        lf_raise(T, exc_TypeError,
                 "%s(): argument 2 must be a byte string of length 1, not a %s object of length %zd", name,
                 text_kind(v)->name, (size_t)text_chars(v).len);
        return false;
    }
    *out = chars_at(text_chars(v), 0);
    return true;
}

static Value justify(Thread *T, Value *args, const char *name, int where) {
    const TextKind *k = text_kind(args[0]);
    int64_t width;
    uint32_t fill;
    if (!text_size_arg(T, args[1], &width) || !fill_arg(T, k, args[2], name, &fill)) return V_UNDEF;
    int64_t room = width - text_chars(args[0]).len;
    if (room < 0) room = 0;
    int64_t left = where < 0 ? 0 : where > 0 ? room : room / 2 + (room & width & 1);
    return pad(T, k, args[0], left, room - left, fill);
}
Value text_center(Thread *T, Value *args, int n) { return (void)n, justify(T, args, "center", 0); }
Value text_ljust(Thread *T, Value *args, int n) { return (void)n, justify(T, args, "ljust", -1); }
Value text_rjust(Thread *T, Value *args, int n) { return (void)n, justify(T, args, "rjust", 1); }

Value text_zfill(Thread *T, Value *args, int n) {
    (void)n;
    const TextKind *k = text_kind(args[0]);
    int64_t width;
    if (!text_size_arg(T, args[1], &width)) return V_UNDEF;
    int64_t zeros = width - text_chars(args[0]).len;
    Value v = pad(T, k, args[0], zeros, 0, '0');
    if (v == V_UNDEF || zeros <= 0) return v;
    Chars c = text_chars(v);
    uint32_t sign = zeros < c.len ? chars_at(c, zeros) : 0;
    if (sign == '+' || sign == '-') {
        unit_put((void *)c.p, c.width, 0, sign);
        unit_put((void *)c.p, c.width, zeros, '0');
    }
    return v;
}
