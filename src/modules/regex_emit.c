/* Writes the tree of a pattern as text for PCRE2.
 *
 * Everything whose meaning differs is spelled out: characters that ignore case become classes (or rely on the
 * tables of one-byte code), `^ $ \Z` become the assertions that mean the same, names become numbers. PCRE2's
 * options for case and for the dot are switched in the text where they are needed; they last until the group
 * ends, as a stack of C calls. */
#include "src/modules/regex.h"

#include <stdio.h>

typedef struct Span {
    uint32_t from, to;
} Span;

typedef struct Emitter {
    Thread *T;
    const Regex *re;
    Emitted *out;
    int width;
    uint32_t limit;      /* the greatest character that can occur */
    bool ascii;          /* what \w and \b of PCRE2 know is ASCII only */
    bool caseless, dots; /* PCRE2's options at this point of the text */
    int behind;          /* look-behinds around it */
} Emitter;

static void emit_node(Emitter *e, uint32_t node, uint32_t flags);

static void put(Emitter *e, const char *s, size_t n) {
    Emitted *o = e->out;
    if (o->failed) return;
    if (o->len + n + 1 > o->cap) {
        size_t cap = (o->len + n + 1) * 2;
        char *text = lf_buf_realloc(e->T, o->text, cap);
        if (!text) {
            o->failed = true;
            return;
        }
        o->text = text;
        o->cap = cap;
    }
    memcpy(o->text + o->len, s, n);
    o->len += n;
    o->text[o->len] = 0;
}
static void puts_(Emitter *e, const char *s) { put(e, s, strlen(s)); }

static void put_char(Emitter *e, uint32_t c) {
    char text[16];
    if (c < 128 && ((c | 32) - 'a' < 26 || c - '0' < 10 || c == '_'))
        put(e, &(char){(char)c}, 1);
    else
        put(e, text, (size_t)snprintf(text, sizeof text, "\\x{%x}", c));
}

static void want_caseless(Emitter *e, bool on) {
    if (e->caseless != on) puts_(e, on ? "(?i)" : "(?-i)");
    e->caseless = on;
}
static void want_dots(Emitter *e, bool on) {
    if (e->dots != on) puts_(e, on ? "(?s)" : "(?-s)");
    e->dots = on;
}

/* --- classes --- */

static const Span ascii_digits[] = {{'0', '9'}},
                  ascii_words[] = {{'0', '9'}, {'A', 'Z'}, {'_', '_'}, {'a', 'z'}},
                  ascii_spaces[] = {{9, 13}, {32, 32}},
                  latin_words[] = {{'0', '9'},   {'A', 'Z'},   {'_', '_'},   {'a', 'z'},
                                   {0xaa, 0xaa}, {0xb2, 0xb3}, {0xb5, 0xb5}, {0xb9, 0xba},
                                   {0xbc, 0xbe}, {0xc0, 0xd6}, {0xd8, 0xf6}, {0xf8, 0xff}},
                  unicode_spaces[] = {{9, 13},          {28, 32},         {0x85, 0x85},     {0xa0, 0xa0},
                                      {0x1680, 0x1680}, {0x2000, 0x200a}, {0x2028, 0x2029}, {0x202f, 0x202f},
                                      {0x205f, 0x205f}, {0x3000, 0x3000}};
#define COUNT(a) (sizeof(a) / sizeof *(a))

static void put_range(Emitter *e, uint32_t from, uint32_t to) {
    if (from > e->limit || to < from) return;
    if (to > e->limit) to = e->limit;
    put_char(e, from);
    if (to > from) {
        if (to > from + 1) puts_(e, "-");
        put_char(e, to);
    }
}
static void put_ranges(Emitter *e, const Span *ranges, size_t n, bool complement) {
    uint32_t at = 0;
    for (size_t i = 0; i < n; i++) {
        if (!complement)
            put_range(e, ranges[i].from, ranges[i].to);
        else if (ranges[i].from > at)
            put_range(e, at, ranges[i].from - 1);
        at = ranges[i].to + 1;
    }
    if (complement && at <= e->limit) put_range(e, at, e->limit);
}

/* A category inside a class. */
static void put_category(Emitter *e, uint32_t name, bool ascii) {
    bool not_ = name<'a', wide = e->width> 1 && !ascii;
    switch (name | 32) {
    case 'd':
        if (wide)
            puts_(e, not_ ? "\\P{Nd}" : "\\p{Nd}");
        else
            put_ranges(e, ascii_digits, COUNT(ascii_digits), not_);
        return;
    case 'w':
        if (wide)
            puts_(e, not_ ? "\\P{Xwd}" : "\\p{Xwd}");
        else if (ascii)
            put_ranges(e, ascii_words, COUNT(ascii_words), not_);
        else
            put_ranges(e, latin_words, COUNT(latin_words), not_);
        return;
    default:
        if (ascii)
            put_ranges(e, ascii_spaces, COUNT(ascii_spaces), not_);
        else
            put_ranges(e, unicode_spaces, COUNT(unicode_spaces), not_);
    }
}

static bool class_has(const Regex *re, const Node *set, uint32_t c) {
    for (uint32_t i = set->first; i; i = re->nodes[i].next)
        if (re->nodes[i].kind == NODE_RANGE && re->nodes[i].a <= c && c <= re->nodes[i].b) return true;
    return false;
}

/* What belongs to the class because case is ignored. */
static void put_other_case(Emitter *e, const Node *set, bool ascii) {
    bool small = ascii;
    if (!ascii && e->width == 1) {
        small = true;
        for (uint32_t i = set->first; i; i = e->re->nodes[i].next)
            if (e->re->nodes[i].kind == NODE_RANGE && e->re->nodes[i].b > 127) small = false;
    }
    if (small) {
        for (uint32_t c = 'a'; c <= 'z'; c++)
            for (int upper = 0; upper <= 32; upper += 32)
                if (class_has(e->re, set, c ^ (uint32_t)upper)) put_char(e, c ^ 32 ^ (uint32_t)upper);
        return;
    }
    size_t n;
    const CasePair *all = regex_case_pairs(&n);
    for (size_t i = 0, end; i < n; i = end) {
        bool any = false;
        for (end = i; end < n && all[end].key == all[i].key; end++)
            any = any || class_has(e->re, set, all[end].c);
        for (size_t k = i; any && k < end; k++)
            if (all[k].c <= e->limit && !class_has(e->re, set, all[k].c)) put_char(e, all[k].c);
    }
}

static void put_nothing(Emitter *e) { /* as a class, so that it can be repeated */
    puts_(e, "[^\\x{0}-");
    put_char(e, e->limit);
    puts_(e, "]");
}

/* A category on its own, when PCRE2's means the same. */
static bool put_escape(Emitter *e, const Node *set, bool ascii) {
    if (!set->first || set->first != set->last) return false;
    const Node *item = &e->re->nodes[set->first];
    if (item->kind != NODE_CATEGORY || ascii != e->ascii) return false;
    uint32_t name = set->a ? item->a ^ 32 : item->a;
    if ((name | 32) == 's' && e->width > 1 && !ascii) return false;
    put(e, (char[]){'\\', (char)name}, 2);
    return true;
}

static void emit_class(Emitter *e, const Node *set, uint32_t flags) {
    bool ascii = !(flags & RE_UNICODE);
    want_caseless(e, false);
    if (put_escape(e, set, ascii)) return;
    puts_(e, set->a ? "[^" : "[");
    size_t start = e->out->len;
    for (uint32_t i = set->first; i; i = e->re->nodes[i].next) {
        const Node *item = &e->re->nodes[i];
        if (item->kind == NODE_RANGE)
            put_range(e, item->a, item->b);
        else
            put_category(e, item->a, ascii);
    }
    if (flags & RE_IGNORECASE) put_other_case(e, set, ascii);
    if (e->out->len > start) {
        puts_(e, "]");
        return;
    }
    e->out->len -= set->a ? 2 : 1; /* nothing of it can occur */
    if (set->a)
        puts_(e, "[\\x{0}-"), put_char(e, e->limit), puts_(e, "]");
    else
        put_nothing(e);
}

/* --- characters --- */

/* The other case that the tables of one-byte code know. */
static uint32_t table_partner(const Emitter *e, uint32_t c) {
    uint32_t letter = c | 32;
    if (letter >= 'a' && letter <= 'z') return c ^ 32;
    return !e->ascii && letter >= 0xe0 && letter <= 0xfe && letter != 0xf7 ? c ^ 32 : c;
}

static void emit_literal(Emitter *e, uint32_t c, uint32_t flags) {
    uint32_t same[CASE_MAX] = {c};
    int n = 1, kept = 0;
    if (flags & RE_IGNORECASE) n = regex_same_case(c, !(flags & RE_UNICODE), same);
    for (int i = 0; i < n; i++)
        if (same[i] <= e->limit) same[kept++] = same[i];
    if (kept == 0) {
        put_nothing(e);
        return;
    }
    uint32_t partner = e->width == 1 ? table_partner(e, same[0]) : same[0];
    if (kept == 2 && e->width == 1 && partner == same[1]) {
        want_caseless(e, true);
        put_char(e, same[0]);
        return;
    }
    if (kept > 1 || partner != same[0] || e->width > 1) want_caseless(e, false);
    if (kept > 1) puts_(e, "[");
    for (int i = 0; i < kept; i++) put_char(e, same[i]);
    if (kept > 1) puts_(e, "]");
}

/* \b where PCRE2's words are others than ours. */
static void emit_boundary(Emitter *e, bool not_, bool ascii) {
    static const char *const parts[2][3] = {{"(?:(?<=", ")(?!", ")|(?<!"}, {"(?:(?<=", ")(?=", ")|(?<!"}};
    static const char *const ends[2] = {")(?=", ")(?!"};
    want_caseless(e, false);
    for (int i = 0; i < 4; i++) {
        puts_(e, i < 3 ? parts[not_][i] : ends[not_]);
        puts_(e, "[");
        put_category(e, 'w', ascii);
        puts_(e, "]");
    }
    puts_(e, "))");
}

static void emit_at(Emitter *e, uint32_t what, uint32_t flags) {
    bool multiline = (flags & RE_MULTILINE) != 0, ascii = !(flags & RE_UNICODE);
    switch (what) {
    case '^': puts_(e, multiline ? "^" : "\\A"); return;
    case '$': puts_(e, multiline ? "$" : "\\Z"); return;
    case 'A': puts_(e, "\\A"); return;
    case 'Z': puts_(e, "\\z"); return;
    default:
        if (ascii != e->ascii)
            emit_boundary(e, what == 'B', ascii);
        else
            puts_(e, what == 'B' ? "\\B" : "\\b");
    }
}

/* --- structure --- */

static void emit_children(Emitter *e, const Node *n, const char *separator, uint32_t flags) {
    for (uint32_t child = n->first; child; child = e->re->nodes[child].next) {
        if (child != n->first) puts_(e, separator);
        emit_node(e, child, flags);
    }
}

static void emit_group(Emitter *e, const char *open, const Node *n, const char *separator, uint32_t flags) {
    bool caseless = e->caseless, dots = e->dots;
    puts_(e, open);
    emit_children(e, n, separator, flags);
    puts_(e, ")");
    e->caseless = caseless;
    e->dots = dots;
}

static bool has_groups(const Regex *re, uint32_t node) {
    const Node *n = &re->nodes[node];
    if (n->kind == NODE_GROUP && n->a) return true;
    for (uint32_t child = n->first; child; child = re->nodes[child].next)
        if (has_groups(re, child)) return true;
    return false;
}

static void emit_times(Emitter *e, uint32_t min, uint32_t max, int mode) {
    char text[32];
    if (max == RE_NO_LIMIT && min < 2)
        puts_(e, min ? "+" : "*");
    else if (min == 0 && max == 1)
        puts_(e, "?");
    else {
        int n = max == RE_NO_LIMIT ? snprintf(text, sizeof text, "{%u,}", min)
                : min == max       ? snprintf(text, sizeof text, "{%u}", min)
                                   : snprintf(text, sizeof text, "{%u,%u}", min, max);
        put(e, text, (size_t)n);
    }
    if (mode == LAZY) puts_(e, "?");
    if (mode == POSSESSIVE) puts_(e, "+");
}

/* An item in parentheses. */
static void emit_wrapped(Emitter *e, const char *open, uint32_t item, const char *close, uint32_t flags) {
    bool caseless = e->caseless, dots = e->dots;
    puts_(e, open);
    emit_node(e, item, flags);
    puts_(e, close);
    e->caseless = caseless;
    e->dots = dots;
}

static void emit_repeated(Emitter *e, uint32_t item, uint32_t flags, uint32_t min, uint32_t max, int mode) {
    int kind = e->re->nodes[item].kind;
    if (kind == NODE_LITERAL || kind == NODE_ANY || kind == NODE_CLASS || kind == NODE_ATOMIC)
        emit_node(e, item, flags);
    else if (mode == POSSESSIVE)
        emit_wrapped(e, "(?>", item, ")", flags); /* each time is possessive as well */
    else if (kind == NODE_GROUP)
        emit_node(e, item, flags);
    else
        emit_wrapped(e, "(?:", item, ")", flags);
    emit_times(e, min, max, mode);
}

/* PCRE2 knows no repeats of different lengths in a look-behind, not even of what has no width. */
static bool emit_without_width(Emitter *e, const Node *n, uint32_t flags) {
    uint64_t min, max;
    regex_width(e->re, n->first, &min, &max);
    if (max > 0 || n->b == 0 || !e->behind) return false;
    if (n->a > 0)
        emit_wrapped(e, "(?:", n->first, ")", flags);
    else if (n->mode != LAZY)
        emit_wrapped(e, "(?:", n->first, "|)", flags);
    return true;
}

#define MOST_TIMES 65535 /* PCRE2 counts no further */

static void emit_repeat(Emitter *e, const Node *n, uint32_t flags) {
    uint32_t min = n->a, max = n->b;
    if (emit_without_width(e, n, flags)) return;
    if (min <= MOST_TIMES && (max <= MOST_TIMES || max == RE_NO_LIMIT)) {
        emit_repeated(e, n->first, flags, min, max, n->mode);
        return;
    }
    if (has_groups(e->re, n->first)) { /* cannot be written twice: as near as can be */
        emit_repeated(e, n->first, flags, min < MOST_TIMES ? min : MOST_TIMES, RE_NO_LIMIT, n->mode);
        return;
    }
    bool caseless = e->caseless, dots = e->dots;
    puts_(e, n->mode == POSSESSIVE ? "(?>" : "(?:");
    int mode = n->mode == LAZY ? LAZY : GREEDY;
    uint32_t more = max == RE_NO_LIMIT ? 0 : max - min;
    for (uint32_t part; min && !e->out->failed; min -= part) {
        part = min < MOST_TIMES ? min : MOST_TIMES;
        emit_repeated(e, n->first, flags, part, part, GREEDY);
    }
    if (max == RE_NO_LIMIT || more > 1000 * MOST_TIMES)
        emit_repeated(e, n->first, flags, 0, RE_NO_LIMIT, mode);
    else
        for (uint32_t part; more && !e->out->failed; more -= part) {
            part = more < MOST_TIMES ? more : MOST_TIMES;
            emit_repeated(e, n->first, flags, 0, part, mode);
        }
    puts_(e, ")");
    e->caseless = caseless;
    e->dots = dots;
}

static void emit_number(Emitter *e, const char *format, uint32_t number) {
    char text[32];
    put(e, text, (size_t)snprintf(text, sizeof text, format, number));
}

static void emit_node(Emitter *e, uint32_t node, uint32_t flags) {
    static const char *const assertions[] = {"(?=", "(?<=", "(?!", "(?<!"};
    const Node *n = &e->re->nodes[node];
    char open[32];
    switch (n->kind) {
    case NODE_SEQUENCE: emit_children(e, n, "", flags); return;
    case NODE_BRANCH: emit_children(e, n, "|", flags); return;
    case NODE_LITERAL: emit_literal(e, n->a, flags); return;
    case NODE_ANY:
        want_dots(e, (flags & RE_DOTALL) != 0);
        puts_(e, ".");
        return;
    case NODE_CLASS: emit_class(e, n, flags); return;
    case NODE_AT: emit_at(e, n->a, flags); return;
    case NODE_GROUP: {
        uint32_t on = n->b & 0xffff, off = n->b >> 16;
        if (on & RE_TYPE) flags &= ~(uint32_t)RE_TYPE;
        emit_group(e, n->a ? "(" : "(?:", n, "", (flags | on) & ~off);
        return;
    }
    case NODE_ATOMIC: emit_group(e, "(?>", n, "", flags); return;
    case NODE_ASSERT:
        e->behind += n->a & 1;
        emit_group(e, assertions[n->a], n, "", flags);
        e->behind -= n->a & 1;
        return;
    case NODE_BACKREF:
        want_caseless(e, (flags & RE_IGNORECASE) != 0);
        emit_number(e, "\\g{%u}", n->a);
        return;
    case NODE_COND:
        snprintf(open, sizeof open, "(?(%u)", n->a);
        emit_group(e, open, n, "|", flags);
        return;
    case NODE_REPEAT: emit_repeat(e, n, flags); return;
    default: puts_(e, "(?!)"); return;
    }
}

bool regex_emit(Thread *T, const Regex *re, int width, Emitted *out) {
    *out = (Emitted){0};
    Emitter e = {.T = T,
                 .re = re,
                 .out = out,
                 .width = width,
                 .limit = width == 1   ? 0xff
                          : width == 2 ? 0xffff
                                       : 0x10ffff,
                 .ascii = !(re->flags & RE_UNICODE)};
    put(&e, "", 0);
    emit_node(&e, re->root, re->flags);
    return !out->failed;
}
