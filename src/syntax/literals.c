/* Numbers and strings: their tokens -> constants. */
#include "src/syntax/build.h"
#include "src/syntax/charname.h"
#include "src/syntax/errors.h"
#include "grammar.h"

#include <stdlib.h>
#include <string.h>

/* ---- names and words ---- */

Ex build_name(Build *b, uint32_t t) {
    Ex x = ex_new(b, NK_Name, t, t);
    x.n->Name.id = build_text_of_name(b, t);
    return x;
}

Ex build_constant(Build *b, ConstantKind kind, uint32_t t) {
    Ex x = ex_new(b, NK_Constant, t, t);
    x.n->Constant.value.kind = (uint8_t)kind;
    return x;
}

/* The token that ends the f-string of this piece of text: warnings count lines from there. */
static const Token *fstring_end(const Build *b, const Token *t) {
    const Token *end = b->lx->tokens + b->lx->n;
    int depth = 0;
    for (const Token *e = t; e < end; e++) {
        if (e->kind == T_FSTRING_START || e->kind == T_TSTRING_START)
            depth++;
        else if (e->kind == T_FSTRING_END && depth-- == 0)
            return e;
    }
    return t;
}

static void literal_error(Build *b, const Token *t, const char *message) {
    if (t->kind == T_FSTRING_MIDDLE) {
        /* The text of an f-string is decoded when all of it has been read. */
        if (!b->fstring_error) b->fstring_error = arena_text(b->arena, message, strlen(message)).s;
        return;
    }
    if (!b->error) b->error = error_at_token(b->lx, SYNTAX_ERROR, t, message);
    build_fail(b, (uint32_t)(t - b->lx->tokens));
}

/* Reports a warning.  It may be wanted as an error. */
static bool warn(Build *b, const Token *t, int line, const char *message) {
    const Lexer *lx = b->lx;
    const SyntaxWarnings *w = lx->warnings;
    if (!w || !w->warn || w->warn(w->data, message, lx->filename, line, error_column(lx, t->start) + 1))
        return true;
    literal_error(b, t, message);
    return false;
}

/* ---- numbers ---- */

/* `1if x`: allowed for now. */
static void warn_tight(Build *b, const Token *t) {
    char message[40];
    snprintf(message, sizeof message, "invalid %s literal",
             scan_number_kind(b->lx->text + t->start, b->lx->text + t->end));
    warn(b, t, t->line, message);
}

/* The digits of a number without its underscores, NUL-terminated, in lower case; NULL without memory. */
static char *number_text(Build *b, const Token *k, size_t *n) {
    const char *s = (const char *)b->lx->text + k->start;
    size_t size = k->end - k->start, j = 0;
    char *text = arena_alloc(b->arena, size + 1);
    if (!text) return NULL;
    for (size_t i = 0; i < size; i++)
        if (s[i] != '_') text[j++] = s[i] >= 'A' && s[i] <= 'Z' ? (char)(s[i] | 0x20) : s[i];
    text[j] = 0;
    *n = j;
    return text;
}

/* The error is of the line, not of a place in it. */
static void too_many_digits(Build *b, const Token *t, size_t n) {
    char message[300];
    snprintf(message, sizeof message,
             "Exceeds the limit (%lld digits) for integer string conversion: value has %zu digits; "
             "use sys.set_int_max_str_digits() to increase the limit - "
             "Consider hexadecimal for huge integer literals to avoid decimal conversion limits.",
             (long long)b->lx->max_digits, n);
    literal_error(b, t, message);
    b->error->offset = b->error->end_offset = 0;
}

Ex build_number(Build *b, uint32_t t) {
    Ex x = ex_new(b, NK_Constant, t, t);
    Constant *c = &x.n->Constant.value;
    size_t n;
    const Token *k = build_token(b, t);
    char *s = number_text(b, k, &n);
    if (k->flags & TOKEN_TIGHT) warn_tight(b, k);
    if (memchr(b->lx->text + k->start, '_', k->end - k->start))
        build_needs(b, 6, t, "Underscores in numeric literals are");
    c->kind = CONST_Int;
    c->base = 10;
    c->text = (Text){"0", 1};
    if (!s) return x;
    if (s[0] == '0' && (s[1] == 'x' || s[1] == 'o' || s[1] == 'b')) {
        c->base = s[1] == 'x' ? 16 : s[1] == 'o' ? 8 : 2;
        s += 2;
        n -= 2;
    } else if (s[n - 1] == 'j') {
        c->kind = CONST_Imaginary;
        c->real = strtod(s, NULL);
        return x;
    } else if (strpbrk(s, ".e")) {
        c->kind = CONST_Float;
        c->real = strtod(s, NULL);
        return x;
    }
    while (n > 1 && *s == '0') s++, n--;
    c->text = (Text){s, n};
    if (c->base == 10 && b->lx->max_digits && n > (size_t)b->lx->max_digits) too_many_digits(b, k, n);
    return x;
}

/* ---- the text of strings ---- */

/* A literal being decoded. */
typedef struct Decode {
    Build *b;
    const Token *token;
    const uint8_t *start, *p, *end; /* its text */
    uint8_t *out;
    bool bytes, fstring;
    bool warned; /* of an invalid escape: once for each literal */
} Decode;

/* CPython decodes a copy of the literal in which each character beyond ASCII is written as \UXXXXXXXX, and
 * tells positions in that copy. */
static size_t escaped_position(const Decode *d, const uint8_t *at) {
    size_t n = 0;
    for (const uint8_t *p = d->start; p < at; p++) {
        if (*p < 0x80)
            n++;
        else if (*p >= 0xc0)
            n += 10;
        if (*p == '\\' && p + 1 < at && p[1] >= 0x80)
            n += 5;
        else if (*p == '\\' && p + 1 < at && p[1] == '\\')
            p++, n++;
    }
    return n;
}

static bool escape_error(Decode *d, const uint8_t *from, const uint8_t *to, const char *reason) {
    char message[160];
    size_t a = escaped_position(d, from), z = escaped_position(d, to);
    snprintf(message, sizeof message,
             "(unicode error) 'unicodeescape' codec can't decode bytes in position %zu-%zu: %s", a, z - 1,
             reason);
    literal_error(d->b, d->token, message);
    return false;
}

static bool warn_escape(Decode *d, const uint8_t *backslash, int n, const char *kind) {
    if (d->warned) return true;
    d->warned = true;
    char message[200];
    snprintf(message, sizeof message,
             "\"%.*s\" is an invalid %sescape sequence. Such sequences will not work in the future. Did you "
             "mean \"\\%.*s\"? "
             "A raw string is also an option.",
             n, (const char *)backslash, kind, n, (const char *)backslash);
    /* In an f-string CPython counts lines from its end. */
    int line = d->fstring ? fstring_end(d->b, d->token)->line : d->token->line;
    for (const uint8_t *p = d->start; p < backslash; p++) line += *p == '\n';
    return warn(d->b, d->token, line, message);
}

static void put_char(Decode *d, uint32_t c) {
    if (c < 0x80)
        *d->out++ = (uint8_t)c;
    else if (c < 0x800) {
        *d->out++ = (uint8_t)(0xc0 | c >> 6);
        *d->out++ = (uint8_t)(0x80 | (c & 0x3f));
    } else if (c < 0x10000) {
        *d->out++ = (uint8_t)(0xe0 | c >> 12);
        *d->out++ = (uint8_t)(0x80 | (c >> 6 & 0x3f));
        *d->out++ = (uint8_t)(0x80 | (c & 0x3f));
    } else {
        *d->out++ = (uint8_t)(0xf0 | c >> 18);
        *d->out++ = (uint8_t)(0x80 | (c >> 12 & 0x3f));
        *d->out++ = (uint8_t)(0x80 | (c >> 6 & 0x3f));
        *d->out++ = (uint8_t)(0x80 | (c & 0x3f));
    }
}

static int hex_digit(int c) {
    if (c >= '0' && c <= '9') return c - '0';
    c |= 0x20;
    return c >= 'a' && c <= 'f' ? c - 'a' + 10 : -1;
}

/* \xXX, \uXXXX, \UXXXXXXXX: p is after the letter. */
static bool hex_escape(Decode *d, const uint8_t *backslash, int digits, const char *reason) {
    uint32_t c = 0;
    int n = 0, v;
    for (; n < digits && d->p < d->end && (v = hex_digit(*d->p)) >= 0; n++, d->p++) c = c << 4 | (uint32_t)v;
    if (d->bytes) {
        if (n == digits) {
            *d->out++ = (uint8_t)c;
            return true;
        }
        char message[80];
        snprintf(message, sizeof message, "(value error) invalid \\x escape at position %zu",
                 (size_t)(backslash - d->start));
        literal_error(d->b, d->token, message);
        return false;
    }
    if (n < digits) return escape_error(d, backslash, d->p, reason);
    if (c > 0x10ffff) return escape_error(d, backslash, d->p, "illegal Unicode character");
    put_char(d, c);
    return true;
}

static bool name_escape(Decode *d, const uint8_t *backslash) {
    if (d->p < d->end && *d->p == '{') {
        const uint8_t *start = ++d->p;
        while (d->p < d->end && *d->p != '}') d->p++;
        if (d->p > start && d->p < d->end) {
            char name[256];
            size_t n = (size_t)(d->p++ - start);
            if (n >= sizeof name) return escape_error(d, backslash, d->p, "unknown Unicode character name");
            memcpy(name, start, n);
            name[n] = 0;
            uint32_t c = character_named(name);
            if (c == NO_CHARACTER) return escape_error(d, backslash, d->p, "unknown Unicode character name");
            put_char(d, c);
            return true;
        }
    }
    return escape_error(d, backslash, d->p, "malformed \\N character escape");
}

static bool octal_escape(Decode *d, const uint8_t *backslash) {
    uint32_t c = 0;
    int n = 0;
    for (; n < 3 && d->p < d->end && *d->p >= '0' && *d->p <= '7'; n++)
        c = c << 3 | (uint32_t)(*d->p++ - '0');
    if (c > 0377 && !warn_escape(d, backslash, 4, "octal ")) return false;
    if (d->bytes)
        *d->out++ = (uint8_t)c;
    else
        put_char(d, c);
    return true;
}

/* What follows a backslash; p is after it. */
static bool escape(Decode *d) {
    static const char plain[] = "\\\\''\"\"a\ab\bf\fn\nr\rt\tv\v";
    const uint8_t *backslash = d->p - 1;
    uint8_t c = *d->p;
    if (c == '\n') {
        d->p++;
        return true;
    }
    for (const char *q = plain; *q; q += 2)
        if (c == (uint8_t)*q) {
            *d->out++ = (uint8_t)q[1];
            d->p++;
            return true;
        }
    if (c >= '0' && c <= '7') return octal_escape(d, backslash);
    if (c == 'x') return d->p++, hex_escape(d, backslash, 2, "truncated \\xXX escape");
    if (!d->bytes && c == 'u') return d->p++, hex_escape(d, backslash, 4, "truncated \\uXXXX escape");
    if (!d->bytes && c == 'U') return d->p++, hex_escape(d, backslash, 8, "truncated \\UXXXXXXXX escape");
    if (!d->bytes && c == 'N') return d->p++, name_escape(d, backslash);
    /* Not an escape: the backslash stays, and the next character is read again. */
    *d->out++ = '\\';
    bool brace = d->fstring && (d->p == d->end || c == '{' || c == '}');
    return c >= 0x80 ||
           warn_escape(d, backslash, brace ? 1 + (d->p < d->end || *d->p == '{' || *d->p == '}') : 2, "");
}

/* Decodes escapes and, in f-strings, doubled braces. */
static bool decode(Decode *d, bool raw) {
    while (d->p < d->end) {
        uint8_t c = *d->p++;
        if (c == '\\' && !raw) {
            if (!escape(d)) return false;
            continue;
        }
        *d->out++ = c;
        if (d->fstring && (c == '{' || c == '}') && d->p < d->end && *d->p == c) d->p++;
    }
    return true;
}

/* Whether there is something to decode at all. */
static bool needs_decoding(const uint8_t *p, size_t n, bool raw, bool fstring) {
    if (!raw && memchr(p, '\\', n)) return true;
    return fstring && (memchr(p, '{', n) || memchr(p, '}', n));
}

static bool all_ascii(const uint8_t *p, size_t n) {
    for (size_t i = 0; i < n; i++)
        if (p[i] >= 0x80) return false;
    return true;
}

static void string_value(Build *b, const Token *t, const uint8_t *s, size_t n, bool raw, bool bytes,
                         bool fstring, Constant *c) {
    c->kind = bytes ? CONST_Bytes : CONST_Str;
    if (bytes && !all_ascii(s, n)) literal_error(b, t, "bytes can only contain ASCII literal characters");
    if (needs_decoding(s, n, raw, fstring)) {
        uint8_t *out = arena_alloc(b->arena, n + 1);
        if (!out) n = 0, out = (uint8_t *)"";
        Decode d = {.b = b,
                    .token = t,
                    .start = s,
                    .p = s,
                    .end = s + n,
                    .out = out,
                    .bytes = bytes,
                    .fstring = fstring};
        decode(&d, raw);
        c->text = (Text){(char *)out, (size_t)(d.out - out)};
        if (d.out > out) *d.out = 0;
    } else
        c->text = arena_text(b->arena, (const char *)s, n);
    c->ascii = !bytes && all_ascii((const uint8_t *)c->text.s, c->text.n);
}

Ex build_string(Build *b, uint32_t t) {
    Ex x = ex_new(b, NK_Constant, t, t);
    const Token *k = build_token(b, t);
    const uint8_t *s = b->lx->text + k->start, *end = b->lx->text + k->end;
    bool raw = false, bytes = false;
    for (; *s != '\'' && *s != '"'; s++) {
        int c = *s | 0x20;
        if (c == 'r')
            raw = true;
        else if (c == 'b')
            bytes = true;
        else if (*s == 'u')
            x.n->Constant.value.u_prefix = true;
    }
    size_t quotes = end - s >= 6 && s[1] == *s && s[2] == *s ? 3 : 1;
    string_value(b, k, s + quotes, (size_t)(end - s) - 2 * quotes, raw, bytes, false, &x.n->Constant.value);
    return x;
}

/* ---- f-strings ---- */

Ex build_fstring_text(Build *b, uint32_t t) {
    Ex x = ex_new(b, NK_Constant, t, t);
    const Token *k = build_token(b, t);
    string_value(b, k, b->lx->text + k->start, k->end - k->start, k->flags & TOKEN_RAW, false, true,
                 &x.n->Constant.value);
    return x;
}

Seq *build_add_field(Build *b, Seq *parts, Field f) {
    if (f.text) parts = seq_add(b, parts, (Ex){f.text, 0, 0});
    return seq_add(b, parts, (Ex){f.value, 0, 0});
}

/* The text of `{x = }`: all between the brace and the token after the equals sign, without comments, which
 * stand between tokens. */
static Text debug_text(Build *b, uint32_t left, uint32_t right) {
    const uint8_t *p = b->lx->text + build_token(b, left)->end,
                  *end = b->lx->text + build_token(b, right)->start;
    char *text = arena_alloc(b->arena, (size_t)(end - p) + 1);
    size_t n = 0;
    if (!text) return (Text){"", 0};
    for (uint32_t t = left + 1; t <= right; t++) {
        const uint8_t *start = b->lx->text + build_token(b, t)->start,
                      *stop = b->lx->text + build_token(b, t)->end;
        while (p < start) {
            if (*p == '#') p = memchr(p, '\n', (size_t)(start - p));
            text[n++] = (char)*p++;
        }
        if (t == right) break;
        memcpy(text + n, p, (size_t)(stop - p));
        n += (size_t)(stop - p);
        p = stop;
    }
    return (Text){text, n};
}

Field build_field(Build *b, uint32_t left, Ex value, uint32_t equal, uint32_t conversion, Ex spec,
                  uint32_t right) {
    Ex x = ex_new(b, NK_FormattedValue, left, right);
    Field f = {NULL, x.n};
    x.n->FormattedValue.value = value.n;
    x.n->FormattedValue.format_spec = spec.n;
    x.n->FormattedValue.conversion = -1;
    if (conversion)
        x.n->FormattedValue.conversion = b->lx->text[build_token(b, conversion)->start];
    else if (equal && !spec.n)
        x.n->FormattedValue.conversion = 'r';
    if (equal) {
        const Token *from = build_token(b, left), *to = build_token(b, equal + 1);
        Ex text = ex_new(b, NK_Constant, left, equal + 1);
        Constant *c = &text.n->Constant.value;
        c->kind = CONST_Str;
        c->text = debug_text(b, left, equal + 1);
        c->ascii = all_ascii((const uint8_t *)c->text.s, c->text.n);
        text.n->col_offset = from->end_col;
        text.n->end_lineno = to->line;
        text.n->end_col_offset = to->col;
        f.text = text.n;
    }
    return f;
}

/* The same in a template string: it keeps the text of the expression, which ends before `=`, `!`, `:` or `}`.
 */
Field build_interpolation(Build *b, uint32_t left, Ex value, uint32_t equal, uint32_t conversion, Ex spec,
                          uint32_t right) {
    Field f = build_field(b, left, value, equal, conversion, spec, right);
    const Node *formatted = f.value;
    Ex x = ex_new(b, NK_Interpolation, left, right);
    x.n->Interpolation.value = formatted->FormattedValue.value;
    x.n->Interpolation.conversion = formatted->FormattedValue.conversion;
    x.n->Interpolation.format_spec = formatted->FormattedValue.format_spec;
    Constant *c = &x.n->Interpolation.str;
    c->kind = CONST_Str;
    c->text = debug_text(b, left, value.b + 1);
    c->ascii = all_ascii((const uint8_t *)c->text.s, c->text.n);
    f.value = x.n;
    return f;
}

/* `!r`: nothing may stand between, and there are only three. */
uint32_t build_conversion(Build *b, uint32_t exclam, uint32_t name) {
    const Token *x = build_token(b, exclam), *n = build_token(b, name);
    const char *s = (const char *)b->lx->text + n->start;
    int size = (int)(n->end - n->start);
    char message[200], letter = lex_string_letter(b->lx, exclam);
    if (x->end != n->start) {
        snprintf(message, sizeof message,
                 "%c-string: conversion type must come right after the exclamation mark", letter);
        if (!b->error) b->error = error_at_tokens(b->lx, SYNTAX_ERROR, x, n, message);
        build_fail(b, name);
    } else if (size != 1 || (*s != 's' && *s != 'r' && *s != 'a')) {
        snprintf(message, sizeof message,
                 "%c-string: invalid conversion character '%.*s': expected 's', 'r', or 'a'", letter,
                 size < 100 ? size : 100, s);
        if (!b->error) b->error = error_at_token(b->lx, SYNTAX_ERROR, n, message);
        build_fail(b, name);
    }
    return name;
}

/* Joins neighbouring texts into one and drops empty ones. */
static Node *join_texts(Build *b, Node **parts, int n) {
    size_t size = 0;
    for (int i = 0; i < n; i++) size += parts[i]->Constant.value.text.n;
    char *text = size ? arena_alloc(b->arena, size + 1) : NULL, *p = text;
    if (!text) return NULL;
    Node *x = node_new(b->arena, NK_Constant);
    const Node *last = parts[n - 1];
    x->Constant.value = parts[0]->Constant.value;
    for (int i = 0; i < n; i++) {
        const Constant *c = &parts[i]->Constant.value;
        memcpy(p, c->text.s, c->text.n);
        p += c->text.n;
        x->Constant.value.ascii &= c->ascii;
    }
    x->Constant.value.text = (Text){text, size};
    x->lineno = parts[0]->lineno;
    x->col_offset = parts[0]->col_offset;
    x->end_lineno = last->end_lineno;
    x->end_col_offset = last->end_col_offset;
    return x;
}

static NodeList join_parts(Build *b, const Seq *parts) {
    Seq *out = NULL;
    for (int i = 0; parts && i < parts->n;) {
        int n = 0;
        while (i + n < parts->n && parts->items[i + n]->kind == NK_Constant) n++;
        Node *x = n ? join_texts(b, parts->items + i, n) : parts->items[i];
        if (x) out = seq_add(b, out, (Ex){x, 0, 0});
        i += n ? n : 1;
    }
    return seq_list(out);
}

Ex build_fstring(Build *b, Seq *parts, uint32_t start, uint32_t end) {
    Ex x = ex_new(b, NK_JoinedStr, start, end);
    if (b->fstring_error) literal_error(b, build_token(b, end), b->fstring_error);
    x.n->JoinedStr.values = join_parts(b, parts);
    return x;
}

Ex build_tstring(Build *b, Seq *parts, uint32_t start, uint32_t end) {
    build_needs(b, 14, end, "t-strings are");
    Ex x = ex_new(b, NK_TemplateStr, start, end);
    if (b->fstring_error) literal_error(b, build_token(b, end), b->fstring_error);
    x.n->TemplateStr.values = join_parts(b, parts);
    return x;
}

Ex build_format_spec(Build *b, uint32_t colon, Seq *parts) {
    /* The parser has read one token more, the closing brace. */
    Ex x = ex_new(b, NK_JoinedStr, colon, b->current - 1);
    x.n->JoinedStr.values = join_parts(b, parts);
    return x;
}

/* ---- adjacent literals ---- */

static Ex concat_constants(Build *b, Seq *parts) {
    Ex x = ex_new(b, NK_Constant, parts->a, parts->b);
    Constant *c = &x.n->Constant.value;
    size_t n = 0;
    for (int i = 0; i < parts->n; i++) n += parts->items[i]->Constant.value.text.n;
    char *text = arena_alloc(b->arena, n + 1), *p = text;
    if (!text || !parts->n) return x;
    *c = parts->items[0]->Constant.value;
    c->ascii = true;
    for (int i = 0; i < parts->n; i++) {
        const Constant *part = &parts->items[i]->Constant.value;
        memcpy(p, part->text.s, part->text.n);
        p += part->text.n;
        c->ascii &= part->ascii;
    }
    c->text = (Text){text, n};
    return x;
}

/* The values of literals side by side, in one f-string or template string. */
static Ex concat_values(Build *b, NodeKind kind, Seq *parts) {
    Ex x = ex_new(b, kind, parts->a, parts->b);
    Seq *all = NULL;
    for (int i = 0; i < parts->n; i++) {
        Node *part = parts->items[i];
        if (part->kind == NK_Constant) all = seq_add(b, all, (Ex){part, 0, 0});
        for (int k = 0; part->kind != NK_Constant && k < part->JoinedStr.values.n; k++)
            all = seq_add(b, all, (Ex){part->JoinedStr.values.items[k], 0, 0});
    }
    x.n->JoinedStr.values = join_parts(b, all); /* the same field in both kinds */
    return x;
}

/* The token with which a node before the one that was read last begins. */
static const Token *token_of(const Build *b, const Node *n) {
    const Token *t = build_token(b, b->current);
    while (t > b->lx->tokens && (t->line != n->lineno || t->col != n->col_offset)) t--;
    return t;
}

Ex build_strings(Build *b, Seq *parts) {
    bool bytes = false, joined = false, text = false;
    int templates = 0, first = 0;
    for (int i = 0; i < parts->n; i++) {
        const Node *p = parts->items[i];
        if (p->kind == NK_TemplateStr) {
            if (!templates++) first = i;
        } else if (templates)
            continue; /* what is wrong is that it comes after a template string */
        else if (p->kind == NK_JoinedStr)
            joined = true;
        else if (p->Constant.value.kind == CONST_Bytes)
            bytes = true;
        else
            text = true;
    }
    if (bytes && (joined || text)) {
        if (!b->error)
            b->error =
                error_at_token(b->lx, SYNTAX_ERROR,
                               templates ? token_of(b, parts->items[first]) : build_token(b, b->current),
                               "cannot mix bytes and nonbytes literals");
        build_fail(b, parts->b);
    }
    if (parts->n == 1) return (Ex){parts->items[0], parts->a, parts->b};
    if (templates && templates < parts->n) build_fail(b, parts->b);
    if (templates) return concat_values(b, NK_TemplateStr, parts);
    if (!joined || bytes)
        return joined ? ex_new(b, NK_JoinedStr, parts->a, parts->b) : concat_constants(b, parts);
    return concat_values(b, NK_JoinedStr, parts);
}
