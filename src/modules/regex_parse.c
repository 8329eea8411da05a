/* Python's pattern syntax: a recursive parser that makes the tree of a pattern, with CPython's errors and
 * their places; and the syntax of replacements, which have the same tokens. A token is a character, or a
 * backslash with the one after it; one token is looked ahead. */
#include "src/modules/regex.h"
#include "src/objects/uchar.h"
#include "src/vm/import.h"

#include <stdio.h>

typedef struct Token {
    uint8_t len; /* 0: the end; 1: a character; 2: a backslash and c */
    uint32_t c;
} Token;

typedef struct Parser {
    Thread *T;
    Value pattern;
    Regex *re;
    const void *data;
    int width;
    int64_t len;
    int64_t index; /* behind the token that is looked ahead */
    Token next;
    uint32_t group;      /* the one that we are in */
    uint32_t lookbehind; /* groups from this number on may not be referred to; 0: no look-behind */
    uint32_t cond_group; /* the greatest group that a condition refers to ... */
    int64_t cond_pos;    /* ... and where */
    bool failed, quiet;
} Parser;

static uint32_t parse_alternatives(Parser *p, bool verbose, int nested);

bool regex_raise(Thread *T, Value message, Value pattern, int64_t pos) {
    Value module = message == V_UNDEF ? V_UNDEF : import_module_c(T, "re");
    Value cls = module == V_UNDEF ? V_UNDEF : obj_getattr_c(T, module, "PatternError");
    if (cls != V_UNDEF) {
        Value e = lf_call3(T, cls, message, pattern, pos < 0 ? V_NONE : v_int(pos));
        if (e != V_UNDEF) lf_raise_value(T, e);
        lf_release(T, e);
    }
    lf_release(T, cls);
    lf_release(T, module);
    lf_release(T, message);
    return false;
}

/* --- tokens --- */

static uint32_t char_at(const Parser *p, int64_t i) {
    return p->width == 1   ? ((const uint8_t *)p->data)[i]
           : p->width == 2 ? ((const uint16_t *)p->data)[i]
                           : ((const uint32_t *)p->data)[i];
}

static int64_t tell(const Parser *p) { return p->index - p->next.len; }

/* The bytes that are no ASCII in a message about bytes are shown as escapes; message is consumed. */
static Value escape_message(Thread *T, Value message) {
    const Str *s = as_str(message);
    if (s->ascii) return message;
    StrBuilder sb;
    sb_init(&sb, T);
    for (int64_t i = 0; i < s->len; i++) {
        char text[16];
        snprintf(text, sizeof text, "\\x%02x", str_at(s, i));
        if (str_at(s, i) < 128)
            sb_char(&sb, str_at(s, i));
        else
            sb_c(&sb, text);
    }
    lf_release(T, message);
    return sb_done(&sb);
}

/* An error at a place; message is consumed. */
static uint32_t fail_at(Parser *p, int64_t pos, Value message) {
    if (message != V_UNDEF && !p->re->text) message = escape_message(p->T, message);
    if (p->failed)
        lf_release(p->T, message);
    else
        regex_raise(p->T, message, p->pattern, pos);
    p->failed = true;
    p->next.len = 0;
    return 0;
}
/* An error so many characters before the next token. */
#define fail(p, offset, ...) fail_at(p, tell(p) - (offset), str_format((p)->T, __VA_ARGS__))

static void advance(Parser *p) {
    if (p->failed || p->index >= p->len) {
        p->next.len = 0;
        return;
    }
    uint32_t c = char_at(p, p->index++);
    p->next = (Token){1, c};
    if (c != '\\') return;
    if (p->index >= p->len) {
        p->next.len = 0;
        fail_at(p, p->len - 1, str_from_c(p->T, "bad escape (end of pattern)"));
        return;
    }
    p->next = (Token){2, char_at(p, p->index++)};
}
static void seek(Parser *p, int64_t pos) {
    p->index = pos;
    advance(p);
}
static Token get(Parser *p) {
    Token t = p->next;
    advance(p);
    return t;
}
static inline bool is_char(Token t, uint32_t c) { return t.len == 1 && t.c == c; }
static bool match(Parser *p, uint32_t c) {
    if (!is_char(p->next, c)) return false;
    advance(p);
    return true;
}
static inline bool among(Token t, const char *set) {
    return t.len == 1 && t.c && t.c < 128 && strchr(set, (int)t.c);
}

static Value slice(Parser *p, int64_t from, int64_t to) {
    if (p->re->text) return str_substring(p->T, p->pattern, from, to);
    return str_from_latin1(p->T, (const uint8_t *)p->data + from, (size_t)(to - from));
}

/* The text up to a terminator, which is skipped; from and to are where it lies. */
static bool get_until(Parser *p, uint32_t terminator, const char *name, int64_t *from, int64_t *to) {
    *from = tell(p);
    for (;;) {
        Token t = p->next;
        *to = tell(p);
        advance(p);
        if (p->failed) return false;
        if (t.len == 0) {
            if (*to == *from)
                fail(p, 0, "missing %s", name);
            else
                fail(p, *to - *from, "missing %c, unterminated name", (int)terminator);
            return false;
        }
        if (is_char(t, terminator)) {
            if (*to == *from) fail(p, 1, "missing %s", name);
            return !p->failed;
        }
    }
}

/* --- the tree --- */

static uint32_t node_new(Parser *p, int kind, uint32_t a, uint32_t b) {
    Regex *re = p->re;
    if (p->failed) return 0;
    if (re->nnodes == re->cap) {
        uint32_t cap = re->cap ? re->cap * 2 : 32;
        Node *nodes = lf_buf_realloc(p->T, re->nodes, cap * sizeof(Node));
        if (!nodes) {
            p->failed = true;
            return 0;
        }
        re->nodes = nodes;
        re->cap = cap;
        if (!re->nnodes) re->nodes[re->nnodes++] = (Node){0};
    }
    re->nodes[re->nnodes] = (Node){.kind = (uint8_t)kind, .a = a, .b = b};
    return re->nnodes++;
}
static void node_add(Parser *p, uint32_t parent, uint32_t child) {
    if (!parent || !child) return;
    Node *n = p->re->nodes;
    if (n[parent].last)
        n[n[parent].last].next = child;
    else
        n[parent].first = child;
    n[parent].last = child;
}
static uint32_t node_with(Parser *p, int kind, uint32_t a, uint32_t b, uint32_t child) {
    uint32_t node = child ? node_new(p, kind, a, b) : 0;
    node_add(p, node, child);
    return node;
}

static uint32_t open_group(Parser *p, Value name, int64_t offset) {
    Regex *re = p->re;
    uint32_t number = re->ngroups;
    if (name != V_UNDEF) {
        Value old = dict_get(p->T, re->names, name);
        if (old != V_UNDEF)
            return fail(p, offset, "redefinition of group name %R as group %d; was group %d", name,
                        (int)number, (int)v_as_int(old));
        if (!dict_set(p->T, re->names, name, v_int(number))) return p->failed = true, 0;
    }
    if (number == re->group_cap) {
        uint32_t cap = re->group_cap * 2;
        GroupInfo *groups = lf_buf_realloc(p->T, re->groups, cap * sizeof(GroupInfo));
        if (!groups) return p->failed = true, 0;
        re->groups = groups;
        re->group_cap = cap;
    }
    re->groups[number] = (GroupInfo){.parent = p->group, .loop = 0};
    re->ngroups++;
    return number;
}

/* May group be referred to here? */
static bool check_reference(Parser *p, uint32_t group, bool must_be_closed, int64_t offset) {
    bool open = group >= p->re->ngroups || !p->re->groups[group].closed;
    if (must_be_closed && open) return fail(p, offset, "cannot refer to an open group");
    if (!p->lookbehind) return true;
    if (open) return fail(p, 0, "cannot refer to an open group");
    if (group >= p->lookbehind)
        return fail(p, 0, "cannot refer to group defined in the same lookbehind subpattern");
    return true;
}

/* A group's name between from and to (owned), V_UNDEF: it is none. */
static Value group_name(Parser *p, int64_t from, int64_t to, int64_t offset) {
    Value name = slice(p, from, to);
    if (name == V_UNDEF) return p->failed = true, V_UNDEF;
    const Str *s = as_str(name);
    if ((p->re->text || s->ascii) && str_is_identifier(s)) return name;
    fail(p, s->len + offset,
         p->re->text ? "bad character in group name %R" : "bad character in group name %A", name);
    lf_release(p->T, name);
    return V_UNDEF;
}

/* --- escapes --- */

static int hex_value(uint32_t c) {
    return c >= '0' && c <= '9'   ? (int)c - '0'
           : c >= 'a' && c <= 'f' ? (int)c - 'a' + 10
           : c >= 'A' && c <= 'F' ? (int)c - 'A' + 10
                                  : -1;
}
/* Up to most digits of a base are read on to value; how many. */
static int read_digits(Parser *p, int most, int base, uint32_t *value) {
    int n = 0;
    for (; n < most && p->next.len == 1; n++) {
        int digit = hex_value(p->next.c);
        if (digit < 0 || digit >= base) break;
        *value = *value * (uint32_t)base + (uint32_t)digit;
        advance(p);
    }
    return n;
}

/* The text of an escape that began at start, in an error about it. */
static uint32_t fail_escape(Parser *p, const char *format, int64_t start) {
    Value text = slice(p, start, tell(p));
    fail(p, tell(p) - start, format, text);
    lf_release(p->T, text);
    return 0;
}

static uint32_t named_character(Parser *p, uint32_t *c) {
    if (!match(p, '{')) return fail(p, 0, "missing {");
    int64_t from, to;
    if (!get_until(p, '}', "character name", &from, &to)) return 0;
    Value name = slice(p, from, to);
    const char *text = name == V_UNDEF ? NULL : str_utf8(p->T, name, NULL);
    if (!text) lf_exc_clear(p->T);
    bool found = text && uchar_by_name(text, c);
    if (!found) fail(p, to - from + 4, "undefined character name %R", name);
    lf_release(p->T, name);
    return found;
}

/* Escapes that mean one character, everywhere the same: 1, 0 if it is none of them, also when an error is
 * raised. */
static bool character_escape(Parser *p, Token t, int64_t start, uint32_t *c) {
    static const char simple[] = "a\af\fn\nr\rt\tv\v\\\\";
    for (const char *s = simple; *s; s += 2)
        if (t.c == (uint32_t)*s) return *c = (uint32_t)s[1], true;
    int digits = t.c == 'x' ? 2 : t.c == 'u' && p->re->text ? 4 : t.c == 'U' && p->re->text ? 8 : 0;
    *c = 0;
    if (digits) {
        if (read_digits(p, digits, 16, c) != digits) return fail_escape(p, "incomplete escape %S", start);
        if (*c > 0x10ffff) return fail_escape(p, "bad escape %S", start);
        return !p->failed;
    }
    if (t.c == 'N' && p->re->text) return named_character(p, c);
    return false;
}

static bool octal_in_range(Parser *p, uint32_t value, int64_t start) {
    return value <= 0377 || fail_escape(p, "octal escape value %S outside of range 0-0o377", start);
}

/* An escape that stands for itself, or an error. */
static uint32_t other_escape(Parser *p, Token t, int64_t start, uint32_t *c) {
    if (p->failed) return 0;
    if (t.c < 128 && (uchar_ascii[t.c] & (UC_ALPHA | UC_DIGIT)))
        return fail_escape(p, "bad escape %S", start);
    *c = t.c;
    return 1;
}

/* In a class: a LITERAL as RANGE, or a CATEGORY. */
static uint32_t class_escape(Parser *p, Token t, int64_t start) {
    uint32_t c = 0;
    if (t.c < 128 && t.c && strchr("dDsSwW", (int)t.c)) return node_new(p, NODE_CATEGORY, t.c, 0);
    if (t.c == 'b') return node_new(p, NODE_RANGE, 8, 8);
    if (character_escape(p, t, start, &c)) return node_new(p, NODE_RANGE, c, c);
    if (p->failed) return 0;
    if (t.c >= '0' && t.c <= '7') {
        c = t.c - '0';
        read_digits(p, 2, 8, &c);
        return octal_in_range(p, c, start) ? node_new(p, NODE_RANGE, c, c) : 0;
    }
    return other_escape(p, t, start, &c) ? node_new(p, NODE_RANGE, c, c) : 0;
}

static bool digit_next(const Parser *p, uint32_t below) {
    return p->next.len == 1 && p->next.c >= '0' && p->next.c < below;
}
static uint32_t number_escape(Parser *p, Token t, int64_t start) {
    uint32_t c = t.c - '0';
    if (t.c == '0') {
        read_digits(p, 2, 8, &c);
        return node_new(p, NODE_LITERAL, c, 0);
    }
    if (digit_next(p, '9' + 1)) {
        uint32_t second = get(p).c;
        if (t.c < '8' && second < '8' && digit_next(p, '8')) {
            c = (c * 8 + second - '0') * 8 + get(p).c - '0';
            return octal_in_range(p, c, start) ? node_new(p, NODE_LITERAL, c, 0) : 0;
        }
        c = c * 10 + second - '0';
    }
    int64_t length = tell(p) - start;
    if (c >= p->re->ngroups) return fail(p, length - 1, "invalid group reference %d", (int)c);
    return check_reference(p, c, true, length) ? node_new(p, NODE_BACKREF, c, 0) : 0;
}

static uint32_t parse_escape(Parser *p, Token t, int64_t start) {
    uint32_t c = 0;
    if (t.c < 128 && t.c && strchr("AbBZz", (int)t.c)) return node_new(p, NODE_AT, t.c == 'z' ? 'Z' : t.c, 0);
    if (t.c < 128 && t.c && strchr("dDsSwW", (int)t.c)) {
        uint32_t set = node_new(p, NODE_CLASS, 0, 0);
        node_add(p, set, node_new(p, NODE_CATEGORY, t.c, 0));
        return set;
    }
    if (character_escape(p, t, start, &c)) return node_new(p, NODE_LITERAL, c, 0);
    if (p->failed) return 0;
    if (t.c >= '0' && t.c <= '9') return number_escape(p, t, start);
    return other_escape(p, t, start, &c) ? node_new(p, NODE_LITERAL, c, 0) : 0;
}

/* --- classes --- */

static void warn_set(Parser *p, const char *what, int64_t pos) {
    if (!p->failed && !p->quiet &&
        !lf_warn(p->T, exc_FutureWarning, 1, "Possible %s at position %lld", what, (long long)pos))
        p->failed = true, p->next.len = 0;
}
static const char *set_operator(uint32_t c) {
    return c == '-'   ? "set difference"
           : c == '&' ? "set intersection"
           : c == '~' ? "set symmetric difference"
                      : "set union";
}

/* One end of a range, or what stands alone. */
static uint32_t class_item(Parser *p, Token t, int64_t start) {
    return t.len == 2 ? class_escape(p, t, start) : node_new(p, NODE_RANGE, t.c, t.c);
}

static uint32_t bad_range(Parser *p, int64_t start, Token a, Token b) {
    Value parts[2] = {V_UNDEF, V_UNDEF};
    Token t[2] = {a, b};
    for (int i = 0; i < 2; i++) {
        uint32_t c[2] = {'\\', t[i].c};
        parts[i] = str_from_ucs4(p->T, t[i].len == 2 ? c : c + 1, t[i].len);
    }
    (void)start;
    fail(p, a.len + 1 + b.len, "bad character range %S-%S", parts[0], parts[1]);
    lf_release(p->T, parts[0]);
    lf_release(p->T, parts[1]);
    return 0;
}

/* What follows the minus of a range. False: the class ends here, or an error. */
static bool class_range(Parser *p, uint32_t set, uint32_t low, Token this, int64_t here) {
    int64_t start = tell(p);
    Token that = get(p);
    if (that.len == 0) return fail(p, tell(p) - here, "unterminated character set");
    if (is_char(that, ']')) {
        node_add(p, set, low);
        node_add(p, set, node_new(p, NODE_RANGE, '-', '-'));
        return false;
    }
    if (is_char(that, '-')) warn_set(p, set_operator('-'), tell(p) - 2);
    uint32_t high = class_item(p, that, start);
    if (!high || !low) return false;
    Node *n = p->re->nodes;
    if (n[low].kind != NODE_RANGE || n[high].kind != NODE_RANGE || n[high].a < n[low].a)
        return bad_range(p, start, this, that);
    n[low].b = n[high].a;
    node_add(p, set, low);
    return true;
}

static uint32_t parse_class(Parser *p) {
    int64_t here = tell(p) - 1;
    if (is_char(p->next, '[')) warn_set(p, "nested set", here + 1);
    uint32_t set = node_new(p, NODE_CLASS, match(p, '^'), 0);
    bool some = false;
    while (!p->failed) {
        int64_t start = tell(p);
        Token this = get(p);
        if (this.len == 0) return fail(p, tell(p) - here, "unterminated character set");
        if (is_char(this, ']') && some) break;
        if (some && among(this, "-&~|") && is_char(p->next, this.c))
            warn_set(p, set_operator(this.c), tell(p) - 1);
        uint32_t item = class_item(p, this, start);
        some = true;
        if (match(p, '-')) {
            if (!class_range(p, set, item, this, here)) break;
        } else
            node_add(p, set, item);
    }
    /* [x] is x */
    const Node *n = p->re->nodes;
    if (!p->failed && !n[set].a && n[set].first == n[set].last && n[n[set].first].kind == NODE_RANGE &&
        n[n[set].first].a == n[n[set].first].b)
        return node_new(p, NODE_LITERAL, n[n[set].first].a, 0);
    return p->failed ? 0 : set;
}

/* --- repeats --- */

static bool too_large(Parser *p, uint64_t n) {
    if (n < RE_NO_LIMIT) return false;
    if (!p->failed) lf_raise(p->T, exc_OverflowError, "the repetition number is too large");
    p->failed = true;
    p->next.len = 0;
    return true;
}
static bool read_count(Parser *p, uint64_t *out) {
    bool some = false;
    for (; digit_next(p, '9' + 1); advance(p), some = true)
        if (*out < RE_NO_LIMIT) *out = *out * 10 + p->next.c - '0';
    return some;
}
/* {m,n}: 1, 0 if it is not one (then the brace stands for itself), -1 error. */
static int read_bounds(Parser *p, uint64_t *min, uint64_t *max, int64_t here) {
    if (is_char(p->next, '}')) return 0;
    uint64_t low = 0, high = 0;
    bool has_low = read_count(p, &low), has_high = has_low;
    if (match(p, ','))
        has_high = read_count(p, &high);
    else
        high = low;
    if (!match(p, '}')) {
        if (p->failed) return -1;
        seek(p, here);
        return 0;
    }
    if ((has_low && too_large(p, low)) || (has_high && too_large(p, high))) return -1;
    *min = low;
    *max = has_high ? high : RE_NO_LIMIT;
    if (*max < *min) {
        fail(p, tell(p) - here, "min repeat greater than max repeat");
        return -1;
    }
    return 1;
}

/* The last item of seq becomes a repeat of it. False: an error, or a brace that stands for itself. */
static bool parse_repeat(Parser *p, uint32_t seq, uint32_t *tail, uint32_t c) {
    int64_t here = tell(p);
    uint64_t min = c == '+', max = c == '?' ? 1 : RE_NO_LIMIT;
    if (c == '{') {
        int r = read_bounds(p, &min, &max, here);
        if (r <= 0) {
            if (r == 0) {
                *tail = p->re->nodes[seq].last;
                node_add(p, seq, node_new(p, NODE_LITERAL, '{', 0));
            }
            return r == 0;
        }
    }
    uint32_t item = p->re->nodes[seq].last;
    if (!item || p->re->nodes[item].kind == NODE_AT) return fail(p, tell(p) - here + 1, "nothing to repeat");
    if (p->re->nodes[item].kind == NODE_REPEAT) return fail(p, tell(p) - here + 1, "multiple repeat");
    int mode = match(p, '?') ? LAZY : match(p, '+') ? POSSESSIVE : GREEDY;
    uint32_t node = node_new(p, NODE_REPEAT, (uint32_t)min, (uint32_t)max);
    if (!node) return false;
    Node *n = p->re->nodes;
    n[node].mode = (uint8_t)mode;
    n[node].first = n[node].last = item;
    if (*tail)
        n[*tail].next = node;
    else
        n[seq].first = node;
    n[seq].last = node;
    return true;
}

/* --- flags --- */

static uint32_t flag_of(Token t) {
    static const struct {
        char c;
        uint16_t flag;
    } flags[] = {{'i', RE_IGNORECASE}, {'L', RE_LOCALE}, {'m', RE_MULTILINE}, {'s', RE_DOTALL},
                 {'x', RE_VERBOSE},    {'a', RE_ASCII},  {'u', RE_UNICODE}};
    for (size_t i = 0; t.len == 1 && i < sizeof flags / sizeof *flags; i++)
        if (t.c == (uint32_t)flags[i].c) return flags[i].flag;
    return 0;
}
static uint32_t bad_flag(Parser *p, Token t, const char *otherwise) {
    if (t.len == 0) return fail(p, 0, "%s", otherwise);
    return fail(p, t.len, "%s", t.len == 1 && uchar_is_alpha(t.c) ? "unknown flag" : otherwise);
}

static bool flags_on(Parser *p, Token *t, uint32_t *on) {
    for (;;) {
        uint32_t flag = flag_of(*t);
        if (p->re->text && flag == RE_LOCALE)
            return fail(p, 0, "bad inline flags: cannot use 'L' flag with a str pattern");
        if (!p->re->text && flag == RE_UNICODE)
            return fail(p, 0, "bad inline flags: cannot use 'u' flag with a bytes pattern");
        *on |= flag;
        if ((flag & RE_TYPE) && (*on & RE_TYPE) != flag)
            return fail(p, 0, "bad inline flags: flags 'a', 'u' and 'L' are incompatible");
        *t = get(p);
        if (among(*t, ")-:")) return true;
        if (!flag_of(*t)) return bad_flag(p, *t, "missing -, : or )");
    }
}
static bool flags_off(Parser *p, uint32_t *off) {
    Token t = get(p);
    if (!flag_of(t)) return bad_flag(p, t, "missing flag");
    for (;;) {
        uint32_t flag = flag_of(t);
        if (flag & RE_TYPE) return fail(p, 0, "bad inline flags: cannot turn off flags 'a', 'u' and 'L'");
        *off |= flag;
        t = get(p);
        if (is_char(t, ':')) return true;
        if (!flag_of(t)) return bad_flag(p, t, "missing :");
    }
}
/* The flags after "(?": 1 for a group with flags of its own, 0 for the whole pattern's, -1 error. */
static int parse_flags(Parser *p, Token t, uint32_t *on, uint32_t *off) {
    if (!is_char(t, '-') && !flags_on(p, &t, on)) return -1;
    if (is_char(t, ')')) {
        p->re->flags |= *on;
        return 0;
    }
    if (is_char(t, '-') && !flags_off(p, off)) return -1;
    if (*on & *off) {
        fail(p, 1, "bad inline flags: flag turned on and off");
        return -1;
    }
    return 1;
}

/* --- groups --- */

static uint32_t end_group(Parser *p, uint32_t node, int64_t start) {
    if (p->failed) return 0;
    return match(p, ')') ? node : fail(p, tell(p) - start, "missing ), unterminated subpattern");
}

static uint32_t unknown_extension(Parser *p, const char *prefix, Token t, int64_t more) {
    if (t.len == 0) return fail(p, 0, "unexpected end of pattern");
    uint32_t c[2] = {'\\', t.c};
    Value text = str_from_ucs4(p->T, t.len == 2 ? c : c + 1, t.len);
    fail(p, t.len + more, "unknown extension ?%s%S", prefix, text);
    lf_release(p->T, text);
    return 0;
}

/* The number of a group by its name, which lies between from and to; 0: error. */
static uint32_t group_by_name(Parser *p, int64_t from, int64_t to) {
    Value name = group_name(p, from, to, 1);
    if (name == V_UNDEF) return 0;
    Value number = dict_get(p->T, p->re->names, name);
    if (number == V_UNDEF) fail(p, to - from + 1, "unknown group name %R", name);
    lf_release(p->T, name);
    return number == V_UNDEF ? 0 : (uint32_t)v_as_int(number);
}

static uint32_t parse_assertion(Parser *p, Token t, int64_t start, bool verbose, int nested) {
    bool behind = t.c == '<', outer = behind && !p->lookbehind;
    if (behind) {
        t = get(p);
        if (!among(t, "=!")) return unknown_extension(p, "<", t, 2);
        if (outer) p->lookbehind = p->re->ngroups;
    }
    uint32_t body = parse_alternatives(p, verbose, nested + 1);
    if (outer) p->lookbehind = 0;
    if (!end_group(p, body, start)) return 0;
    const Node *n = &p->re->nodes[body];
    if (t.c == '!' && n->kind == NODE_SEQUENCE && !n->first) return node_new(p, NODE_FAIL, 0, 0);
    return node_with(p, NODE_ASSERT, (t.c == '!') * 2u + behind, 0, body);
}

static uint32_t parse_sequence(Parser *p, bool *verbose, int nested, bool first);

static uint32_t parse_condition(Parser *p, int64_t start, bool verbose, int nested) {
    int64_t from, to;
    if (!get_until(p, ')', "group name", &from, &to)) return 0;
    uint64_t number = 0;
    int64_t i = from;
    for (uint32_t c; i < to && (c = char_at(p, i)) >= '0' && c <= '9'; i++)
        if (number < RE_NO_LIMIT) number = number * 10 + c - '0';
    if (i < to) {
        if (!(number = group_by_name(p, from, to))) return 0;
    } else {
        if (!number) return fail(p, to - from + 1, "bad group number");
        if (number >= 0x3fffffff) {
            Value text = slice(p, from, to);
            fail(p, to - from + 1, "invalid group reference %S", text);
            lf_release(p->T, text);
            return 0;
        }
        if (number > p->cond_group) {
            p->cond_group = (uint32_t)number;
            p->cond_pos = from;
        }
    }
    if (!check_reference(p, (uint32_t)number, false, 0)) return 0;
    uint32_t yes = parse_sequence(p, &verbose, nested + 1, false), no = 0;
    uint32_t node = node_with(p, NODE_COND, (uint32_t)number, 0, yes);
    if (match(p, '|')) {
        no = parse_sequence(p, &verbose, nested + 1, false);
        node_add(p, node, no);
        if (is_char(p->next, '|')) return fail(p, 0, "conditional backref with more than two branches");
    }
    return end_group(p, node, start);
}

static bool skip_comment(Parser *p, int64_t start) {
    for (;;) {
        if (p->next.len == 0) return fail(p, tell(p) - start, "missing ), unterminated comment");
        if (is_char(get(p), ')')) return true;
    }
}

typedef struct GroupHead {
    bool capture, atomic, done; /* done: all of it was read, `node` is what it gave (0: nothing) */
    uint32_t on, off, node;
    Value name;
    int64_t name_length;
} GroupHead;

static void named_head(Parser *p, GroupHead *h) {
    int64_t from, to;
    if (match(p, '<')) {
        if (!get_until(p, '>', "group name", &from, &to)) return;
        h->name = group_name(p, from, to, 1);
        h->name_length = to - from;
        h->capture = true;
    } else if (match(p, '=')) {
        h->done = true;
        if (!get_until(p, ')', "group name", &from, &to)) return;
        uint32_t group = group_by_name(p, from, to);
        if (group && check_reference(p, group, true, to - from + 1))
            h->node = node_new(p, NODE_BACKREF, group, 0);
    } else
        unknown_extension(p, "P", get(p), 2);
}

/* What follows "(?". */
static void group_head(Parser *p, GroupHead *h, int64_t start, bool *verbose, int nested, bool at_start) {
    Token t = get(p);
    h->capture = false;
    if (is_char(t, 'P'))
        named_head(p, h);
    else if (is_char(t, ':'))
        return;
    else if (is_char(t, '>'))
        h->atomic = true;
    else if (is_char(t, '#'))
        h->done = true, skip_comment(p, start);
    else if (among(t, "=!<"))
        h->done = true, h->node = parse_assertion(p, t, start, *verbose, nested);
    else if (is_char(t, '('))
        h->done = true, h->node = parse_condition(p, start, *verbose, nested);
    else if (flag_of(t) || is_char(t, '-')) {
        int r = parse_flags(p, t, &h->on, &h->off);
        if (r != 0) return;
        h->done = true;
        if (!at_start) fail(p, tell(p) - start, "global flags not at the start of the expression");
        *verbose = (p->re->flags & RE_VERBOSE) != 0;
    } else
        unknown_extension(p, "", t, 1);
}

/* After "(". 0: an error, or nothing that matches (a comment, flags). */
static uint32_t parse_group(Parser *p, bool *verbose, int nested, bool at_start) {
    int64_t start = tell(p) - 1;
    GroupHead h = {.capture = true, .name = V_UNDEF};
    if (match(p, '?')) group_head(p, &h, start, verbose, nested, at_start);
    if (p->failed || h.done) return h.node;
    uint32_t number = h.capture ? open_group(p, h.name, h.name_length + 1) : 0, outer = p->group;
    lf_release(p->T, h.name);
    if (number) p->group = number;
    bool inner_verbose = (*verbose || (h.on & RE_VERBOSE)) && !(h.off & RE_VERBOSE);
    uint32_t body = parse_alternatives(p, inner_verbose, nested + 1);
    p->group = outer;
    if (!end_group(p, body, start)) return 0;
    if (number) {
        GroupInfo *g = &p->re->groups[number];
        g->closed = true;
        regex_width(p->re, body, &g->min, &g->max);
    }
    return h.atomic ? node_with(p, NODE_ATOMIC, 0, 0, body)
                    : node_with(p, NODE_GROUP, number, h.on | h.off << 16, body);
}

/* --- sequences --- */

static void skip_line(Parser *p) {
    while (p->next.len && !is_char(get(p), '\n')) {}
}

static uint32_t parse_item(Parser *p, Token t, int64_t start, bool *verbose, int nested, bool at_start) {
    if (t.len == 2) return parse_escape(p, t, start);
    switch (t.c) {
    case '[': return parse_class(p);
    case '.': return node_new(p, NODE_ANY, 0, 0);
    case '(': return parse_group(p, verbose, nested, at_start);
    case '^':
    case '$': return node_new(p, NODE_AT, t.c, 0);
    default: return node_new(p, NODE_LITERAL, t.c, 0);
    }
}

static uint32_t parse_sequence(Parser *p, bool *verbose, int nested, bool first) {
    uint32_t seq = node_new(p, NODE_SEQUENCE, 0, 0), tail = 0; /* tail: the item before the last */
    while (!p->failed && p->next.len && !among(p->next, "|)")) {
        int64_t start = tell(p);
        Token t = get(p);
        if (*verbose && among(t, " \t\n\r\v\f")) continue;
        if (*verbose && is_char(t, '#')) {
            skip_line(p);
            continue;
        }
        if (among(t, "*+?{")) {
            if (!parse_repeat(p, seq, &tail, t.c)) break;
            continue;
        }
        uint32_t item = parse_item(p, t, start, verbose, nested, first && !p->re->nodes[seq].first);
        if (!item) continue;
        tail = p->re->nodes[seq].last;
        node_add(p, seq, item);
    }
    return p->failed ? 0 : seq;
}

/* a|b|[cd] is [abcd]: the branch becomes a sequence of one class, for which nothing has to be remembered. */
static void merge_characters(Parser *p, uint32_t branch) {
    const Node *n = p->re->nodes;
    for (uint32_t i = n[branch].first; i; i = n[i].next) {
        const Node *item = &n[n[i].first];
        if (!n[i].first || n[i].first != n[i].last) return;
        if (item->kind != NODE_LITERAL && (item->kind != NODE_CLASS || item->a)) return;
    }
    uint32_t set = node_new(p, NODE_CLASS, 0, 0);
    for (uint32_t i = p->re->nodes[branch].first; i && !p->failed; i = p->re->nodes[i].next) {
        Node item = p->re->nodes[p->re->nodes[i].first];
        if (item.kind == NODE_LITERAL) node_add(p, set, node_new(p, NODE_RANGE, item.a, item.a));
        for (uint32_t k = item.first, next; item.kind == NODE_CLASS && k; k = next) {
            next = p->re->nodes[k].next;
            p->re->nodes[k].next = 0;
            node_add(p, set, k);
        }
    }
    if (p->failed) return;
    p->re->nodes[branch] = (Node){.kind = NODE_SEQUENCE, .first = set, .last = set};
}

static uint32_t parse_alternatives(Parser *p, bool verbose, int nested) {
    if (!p->failed && nested >= p->T->depth_limit)
        lf_raise(p->T, exc_RecursionError, "maximum recursion depth exceeded");
    if (p->failed || lf_failed(p->T) || !lf_enter(p->T, "")) {
        p->failed = true;
        p->next.len = 0;
        return 0;
    }
    bool top = nested == 0;
    uint32_t one = parse_sequence(p, &verbose, nested + 1, top), branch = 0;
    while (one && match(p, '|')) {
        if (!branch) {
            branch = node_new(p, NODE_BRANCH, 0, 0);
            node_add(p, branch, one);
        }
        if (top) verbose = (p->re->flags & RE_VERBOSE) != 0;
        one = parse_sequence(p, &verbose, nested + 1, false);
        node_add(p, branch, one);
    }
    if (!p->failed && branch) merge_characters(p, branch);
    return p->failed ? 0 : branch ? branch : one;
}

/* --- the whole --- */

static bool fix_flags(Parser *p) {
    uint32_t *flags = &p->re->flags;
    const char *error = NULL;
    if (p->re->text) {
        if (*flags & RE_LOCALE)
            error = "cannot use LOCALE flag with a str pattern";
        else if ((*flags & RE_ASCII) && (*flags & RE_UNICODE))
            error = "ASCII and UNICODE flags are incompatible";
        else if (!(*flags & RE_ASCII))
            *flags |= RE_UNICODE;
    } else {
        if (*flags & RE_UNICODE)
            error = "cannot use UNICODE flag with a bytes pattern";
        else if ((*flags & RE_LOCALE) && (*flags & RE_ASCII))
            error = "ASCII and LOCALE flags are incompatible";
    }
    if (error) lf_raise(p->T, exc_ValueError, "%s", error);
    return !error;
}

/* Marks the groups under node with the outermost repeat around them, and checks look-behinds. */
static bool finish_tree(Parser *p, uint32_t node, uint32_t loop) {
    const Node *n = &p->re->nodes[node];
    if (n->kind == NODE_GROUP && n->a) p->re->groups[n->a].loop = loop;
    if (n->kind == NODE_REPEAT && n->b > 1 && !loop) loop = node;
    if (n->kind == NODE_ASSERT && (n->a & 1)) {
        uint64_t min, max;
        regex_width(p->re, n->first, &min, &max);
        if (min != max)
            return regex_raise(p->T, str_from_c(p->T, "look-behind requires fixed-width pattern"), V_NONE,
                               -1);
    }
    for (uint32_t child = n->first; child; child = p->re->nodes[child].next)
        if (!finish_tree(p, child, loop)) return false;
    return true;
}

bool regex_parse(Thread *T, Value pattern, uint32_t flags, Regex *out) {
    *out =
        (Regex){.flags = flags & ~(uint32_t)RE_QUIET, .text = is_str(pattern), .ngroups = 1, .group_cap = 4};
    Parser p = {.T = T, .pattern = pattern, .re = out, .quiet = (flags & RE_QUIET) != 0};
    Buffer buffer = {.owner = V_UNDEF};
    if (out->text) {
        const Str *s = as_str(pattern);
        p.data = s->data, p.len = s->len, p.width = s->width;
    } else {
        if (!buffer_get(T, pattern, &buffer, false)) return false;
        p.data = buffer.data, p.len = buffer.len, p.width = 1;
    }
    out->names = dict_new(T);
    out->groups = lf_buf_calloc(T, out->group_cap * sizeof(GroupInfo));
    bool ok = out->names != V_UNDEF && out->groups;
    if (ok) {
        advance(&p);
        out->root = parse_alternatives(&p, (flags & RE_VERBOSE) != 0, 0);
        if (!p.failed && !fix_flags(&p)) p.failed = true;
        if (!p.failed && p.next.len) fail(&p, 0, "unbalanced parenthesis");
        if (!p.failed && p.cond_group >= out->ngroups)
            fail_at(&p, p.cond_pos, str_format(T, "invalid group reference %u", p.cond_group));
        ok = !p.failed && finish_tree(&p, out->root, 0);
    }
    if (buffer.owner != V_UNDEF) buffer_release(T, &buffer);
    return ok;
}

/* --- replacements --- */

typedef struct Template {
    Parser p;
    Value pattern; /* the Pattern */
    Value parts;   /* list */
    int64_t from;  /* where literal text began that is taken as it stands */
} Template;

static void template_literal(Template *t, int64_t to) {
    Thread *T = t->p.T;
    if (t->p.failed || to <= t->from) return;
    Value part = t->p.re->text ? str_substring(T, t->p.pattern, t->from, to)
                               : bytes_from(T, (const uint8_t *)t->p.data + t->from, to - t->from);
    if (part == V_UNDEF || !list_append(T, t->parts, part)) t->p.failed = true;
}
static void template_char(Template *t, uint32_t c) {
    Value part = t->p.re->text ? str_char(t->p.T, c) : bytes_from(t->p.T, &(uint8_t){(uint8_t)c}, 1);
    if (part == V_UNDEF || !list_append(t->p.T, t->parts, part)) t->p.failed = true;
}
static void template_group(Template *t, uint64_t group, int64_t offset) {
    if (t->p.failed) return;
    if (group >= as_pattern(t->pattern)->ngroups)
        fail(&t->p, offset, "invalid group reference %lld", (long long)group);
    else if (!list_append(t->p.T, t->parts, v_int((int64_t)group)))
        t->p.failed = true;
}

static void template_named(Template *t) {
    Parser *p = &t->p;
    int64_t from, to;
    if (!match(p, '<')) {
        fail(p, 0, "missing <");
        return;
    }
    if (!get_until(p, '>', "group name", &from, &to)) return;
    uint64_t number = 0;
    int64_t i = from;
    for (uint32_t c; i < to && (c = char_at(p, i)) >= '0' && c <= '9'; i++)
        if (number < RE_NO_LIMIT) number = number * 10 + c - '0';
    if (i < to) {
        Value name = group_name(p, from, to, 1);
        if (name == V_UNDEF) return;
        Value found = dict_get(p->T, as_pattern(t->pattern)->names, name);
        if (found == V_UNDEF) {
            lf_raise(p->T, exc_IndexError, "unknown group name %R", name);
            p->failed = true;
        } else
            number = (uint64_t)v_as_int(found);
        lf_release(p->T, name);
    }
    template_group(t, number, to - from + 1);
}

static void template_number(Template *t, Token token, int64_t start) {
    Parser *p = &t->p;
    uint32_t c = token.c - '0';
    if (token.c == '0') {
        read_digits(p, 2, 8, &c);
        template_char(t, c & 0xff);
        return;
    }
    if (digit_next(p, '9' + 1)) {
        uint32_t second = get(p).c;
        if (token.c < '8' && second < '8' && digit_next(p, '8')) {
            c = (c * 8 + second - '0') * 8 + get(p).c - '0';
            if (octal_in_range(p, c, start)) template_char(t, c);
            return;
        }
        c = c * 10 + second - '0';
    }
    template_group(t, c, tell(p) - start - 1);
}

static void template_escape(Template *t, Token token, int64_t start) {
    static const char simple[] = "a\ab\bf\fn\nr\rt\tv\v\\\\";
    Parser *p = &t->p;
    for (const char *s = simple; *s; s += 2)
        if (token.c == (uint32_t)*s) {
            template_char(t, (uint32_t)s[1]);
            return;
        }
    if (token.c == 'g')
        template_named(t);
    else if (token.c >= '0' && token.c <= '9')
        template_number(t, token, start);
    else if (token.c < 128 && (uchar_ascii[token.c] & UC_ALPHA))
        fail_escape(p, "bad escape %S", start);
    else
        t->from = start; /* the backslash stays */
}

Value template_parse(Thread *T, Value pattern, Value source) {
    Regex re = {.text = is_str(source)};
    Template t = {.p = {.T = T, .pattern = source, .re = &re, .width = 1}, .pattern = pattern};
    Parser *p = &t.p;
    Buffer buffer = {.owner = V_UNDEF};
    if (re.text) {
        const Str *s = as_str(source);
        p->data = s->data, p->len = s->len, p->width = s->width;
    } else {
        if (!type_of(source)->slots.buffer)
            return lf_raise(T, exc_TypeError, "decoding to str: need a bytes-like object, %T found", source);
        if (!buffer_get(T, source, &buffer, false)) return V_UNDEF;
        p->data = buffer.data, p->len = buffer.len;
    }
    t.parts = list_new(T, 4);
    p->failed = t.parts == V_UNDEF;
    advance(p);
    while (!p->failed && p->next.len) {
        int64_t start = tell(p);
        Token token = get(p);
        if (token.len != 2) continue;
        template_literal(&t, start);
        t.from = p->len;
        template_escape(&t, token, start);
        if (t.from != start) t.from = tell(p);
    }
    template_literal(&t, p->len);
    Value result = p->failed ? V_UNDEF : list_to_tuple(T, t.parts);
    lf_release(T, t.parts);
    if (buffer.owner != V_UNDEF) buffer_release(T, &buffer);
    return result;
}
