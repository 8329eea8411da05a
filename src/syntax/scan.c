/* The parts of the lexer that are not regular: what is scanned here is listed in lexer.h. */
#include "src/syntax/errors.h"
#include "grammar.h"

#include <stdarg.h>
#include <stdlib.h>
#include <string.h>
#include <unictype.h>
#include <unistr.h>

enum { TAB = 8 };

bool token_add_slow(Lexer *lx) {
    size_t size = lx->size ? lx->size * 2 : 256 + (size_t)(lx->end - lx->text) / 6;
    Token *tokens = realloc(lx->tokens, size * sizeof *tokens);
    if (!tokens) {
        lx->arena->failed = true;
        return false;
    }
    lx->tokens = tokens;
    lx->size = size;
    return true;
}

void lexer_free(Lexer *lx) {
    free(lx->tokens);
    lx->tokens = NULL;
    lx->n = lx->size = 0;
}

/* ---- errors ---- */

static int count_chars(const uint8_t *from, const uint8_t *to) {
    int n = 0;
    for (; from < to; from++) n += (*from & 0xc0) != 0x80;
    return n;
}

static const uint8_t *add_error(Lexer *lx, SyntaxError *e) {
    lx->error = e;
    Token *t = token_add(lx, T_ERROR, lx->line_start, lx->line_start);
    if (t) t->line = t->end_line = e->lineno;
    return NULL;
}

static const uint8_t *error_at(Lexer *lx, SyntaxErrorKind kind, const char *message, int line, int offset,
                               int end_offset) {
    SyntaxError *e = arena_alloc(lx->arena, sizeof *e);
    e->kind = kind;
    e->message = message;
    e->lineno = e->end_lineno = line;
    e->offset = offset;
    e->end_offset = end_offset;
    return add_error(lx, e);
}

static const char *format_message(Arena *a, const char *format, va_list args) {
    char message[256];
    vsnprintf(message, sizeof message, format, args);
    return arena_text(a, message, strlen(message)).s;
}

const uint8_t *lex_error(Lexer *lx, const uint8_t *at, const char *format, ...) {
    va_list args;
    va_start(args, format);
    const char *message = format_message(lx->arena, format, args);
    va_end(args);
    int offset = count_chars(lx->line_start, at);
    error_at(lx, SYNTAX_ERROR, message, lx->line, offset, offset);
    lx->error->bare_line = true;
    return NULL;
}

/* An error from the character at `from` to the one before `to`. */
static const uint8_t *lex_error_range(Lexer *lx, const uint8_t *from, const uint8_t *to, const char *format,
                                      ...) {
    va_list args;
    va_start(args, format);
    const char *message = format_message(lx->arena, format, args);
    va_end(args);
    error_at(lx, SYNTAX_ERROR, message, lx->line, count_chars(lx->line_start, from) + 1,
             count_chars(lx->line_start, to));
    lx->error->bare_line = true;
    return NULL;
}

const uint8_t *lex_error_weak(Lexer *lx, SyntaxErrorKind kind, int offset, int end_offset,
                              const char *message) {
    lx->error_is_weak = true;
    return error_at(lx, kind, message, lx->line, offset, end_offset);
}

/* ---- lines ---- */

static const uint8_t *line_end(const uint8_t *p) {
    while (*p && *p != '\n') p++;
    return p;
}

static void next_line(Lexer *lx, const uint8_t *begin) {
    lx->line++;
    lx->line_start = begin;
}

static bool add_dent(Lexer *lx, int kind, const uint8_t *p) {
    Token *t = token_add(lx, kind, p, p);
    if (!t) return false;
    t->col = t->end_col = -1;
    return true;
}

static const uint8_t *tab_error(Lexer *lx) {
    return lex_error_weak(lx, SYNTAX_TAB_ERROR, 1, 0, "inconsistent use of tabs and spaces in indentation");
}

/* Compares a line's indentation with the enclosing ones.  Both ways of counting tabs must agree. */
static const uint8_t *indent(Lexer *lx, const uint8_t *p, int column, int alt) {
    int top = lx->indents ? lx->columns[lx->indents - 1] : 0;
    int alt_top = lx->indents ? lx->alt_columns[lx->indents - 1] : 0;
    if (column == top) return alt == alt_top ? p : tab_error(lx);
    if (column > top) {
        /* The outermost level counts as one. */
        if (lx->indents + 1 >= MAX_INDENTS)
            return lex_error_weak(lx, SYNTAX_INDENTATION_ERROR, 1, 0, "too many levels of indentation");
        if (alt <= alt_top) return tab_error(lx);
        lx->columns[lx->indents] = column;
        lx->alt_columns[lx->indents++] = alt;
        return add_dent(lx, T_INDENT, p) ? p : NULL;
    }
    int closed = 0; /* levels that end here; no one does if the line fits none */
    for (; closed < lx->indents && column < lx->columns[lx->indents - 1 - closed]; closed++) {}
    top = closed < lx->indents ? lx->columns[lx->indents - 1 - closed] : 0;
    alt_top = closed < lx->indents ? lx->alt_columns[lx->indents - 1 - closed] : 0;
    if (column != top) {
        const uint8_t *end = line_end(p);
        return lex_error_weak(lx, SYNTAX_INDENTATION_ERROR, count_chars(lx->line_start, end + (*end != 0)),
                              -1, "unindent does not match any outer indentation level");
    }
    if (alt != alt_top) return tab_error(lx);
    for (; closed; closed--, lx->indents--)
        if (!add_dent(lx, T_DEDENT, p)) return NULL;
    return p;
}

const uint8_t *scan_line_begin(Lexer *lx, const uint8_t *p) {
    for (;;) {
        int column = 0, alt = 0, continued = 0, alt_continued = 0;
        for (;; p++) {
            if (*p == ' ')
                column++, alt++;
            else if (*p == '\t')
                column = (column / TAB + 1) * TAB, alt++;
            else if (*p == '\f')
                column = alt = 0;
            else if (*p == '\\') {
                /* The indentation of the first of several joined lines counts. */
                if (!continued) continued = column, alt_continued = alt;
                p = scan_continuation(lx, p + 1);
                if (!p) return NULL;
                p--;
            } else
                break;
        }
        const uint8_t *line = p;
        if (*p == '#') p = line_end(p);
        if (!*p && (p == lx->line_start || *line == '#')) return p;
        if (*p != '\n') return indent(lx, p, continued ? continued : column, continued ? alt_continued : alt);
        p++;
        next_line(lx, p);
    }
}

/* The text ends after a backslash. */
static const uint8_t *eof_error(Lexer *lx, const uint8_t *backslash) {
    lx->at_end = true;
    if (lx->depth) {
        lx->error_is_weak = true;
        return add_error(lx, error_unclosed(lx));
    }
    return lex_error_weak(lx, SYNTAX_ERROR, count_chars(lx->line_start, backslash) + 2, -1,
                          "unexpected EOF while parsing");
}

/* After a backslash outside of a string. */
const uint8_t *scan_continuation(Lexer *lx, const uint8_t *p) {
    if (*p == '\n' && !p[1]) return eof_error(lx, p - 1);
    if (*p != '\n')
        return lex_error_weak(lx, SYNTAX_ERROR, count_chars(lx->line_start, p) + (*p != 0), 0,
                              "unexpected character after line continuation character");
    next_line(lx, p + 1);
    return p + 1;
}

const uint8_t *scan_end(Lexer *lx, const uint8_t *p) {
    lx->at_end = true;
    if (lx->depth) {
        lx->error_is_weak = true;
        return add_error(lx, error_unclosed(lx));
    }
    int last = lx->n ? lx->tokens[lx->n - 1].kind : T_NEWLINE;
    if (p != lx->line_start && last != T_NEWLINE && last != T_INDENT && last != T_DEDENT &&
        !add_dent(lx, T_NEWLINE, p))
        return NULL;
    /* The end is on the last line, not after it. */
    if (p == lx->line_start && lx->line > 1) lx->line--;
    while (lx->indents) {
        lx->indents--;
        if (!add_dent(lx, T_DEDENT, p)) return NULL;
    }
    if (add_dent(lx, T_ENDMARKER, p) && lx->text == lx->end) { /* no line has been read */
        Token *t = &lx->tokens[lx->n - 1];
        t->line = t->end_line = 0;
    }
    return NULL;
}

/* ---- brackets ---- */

const uint8_t *scan_open(Lexer *lx, int kind, const uint8_t *p) {
    if (lx->depth >= MAX_BRACKETS) return lex_error(lx, p + 1, "too many nested parentheses");
    lx->brackets[lx->depth++] =
        (Bracket){(char)*p, lx->line, (uint32_t)(p - lx->text), (int)(p - lx->line_start)};
    if (lx->fstring_count) lx->fstrings[lx->fstring_count - 1].depth++;
    return token_add(lx, kind, p, p + 1) ? p + 1 : NULL;
}

const uint8_t *scan_close(Lexer *lx, int kind, const uint8_t *p) {
    char close = (char)*p;
    FString *f = lx->fstring_count ? &lx->fstrings[lx->fstring_count - 1] : NULL;
    if (f && !f->depth && close == '}')
        return lex_error(lx, p + 1, "%c-string: single '}' is not allowed", f->letter);
    if (!lx->depth) return lex_error(lx, p + 1, "unmatched '%c'", close);
    const Bracket *b = &lx->brackets[lx->depth - 1];
    if (close != (b->open == '(' ? ')' : b->open == '[' ? ']' : '}')) {
        if (f && b->open == '{' && lex_at_field_end(lx))
            return lex_error(lx, p + 1, "%c-string: unmatched '%c'", f->letter, close);
        if (b->line != lx->line)
            return lex_error(lx, p + 1,
                             "closing parenthesis '%c' does not match opening parenthesis '%c' on line %d",
                             close, b->open, b->line);
        return lex_error(lx, p + 1, "closing parenthesis '%c' does not match opening parenthesis '%c'", close,
                         b->open);
    }
    lx->depth--;
    if (f) {
        if (close == '}' && lex_at_field_end(lx)) {
            f->fields--;
            f->in_text = true;
            f->in_spec = false;
        }
        f->depth--;
    }
    return token_add(lx, kind, p, p + 1) ? p + 1 : NULL;
}

/* ---- names and numbers ---- */

const uint8_t *scan_bad_character(Lexer *lx, const uint8_t *p) {
    ucs4_t c;
    int n = u8_mbtouc(&c, p, (size_t)(lx->end - p));
    bool printable = c >= 32 && !uc_is_general_category_withtable(c, UC_CATEGORY_MASK_C | UC_CATEGORY_MASK_Z);
    if (printable) return lex_error(lx, p + n, "invalid character '%.*s' (U+%04X)", n, (const char *)p, c);
    return lex_error(lx, p + n, "invalid non-printable character U+%04X", c);
}

/* A name with characters beyond ASCII: each must be one that names may have. */
const uint8_t *scan_name(Lexer *lx, const uint8_t *start, const uint8_t *end) {
    for (const uint8_t *p = start; p < end;) {
        ucs4_t c;
        int n = u8_mbtouc(&c, p, (size_t)(end - p));
        bool good = c < 128 || (p == start ? uc_is_property_xid_start(c) : uc_is_property_xid_continue(c));
        if (!good) return scan_bad_character(lx, p);
        p += n;
    }
    return token_add(lx, T_NAME, start, end) ? end : NULL;
}

static bool is_digit(uint8_t c) { return c >= '0' && c <= '9'; }

static bool is_name_char(uint8_t c) {
    return is_digit(c) || c == '_' || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/* The keywords that may follow a number without a space, for now. */
static bool keyword_begins(const uint8_t *p) {
    static const char *const words[] = {"and", "else", "for", "if", "in", "is", "or", "not"};
    for (size_t i = 0; i < sizeof words / sizeof *words; i++)
        if (!strncmp((const char *)p, words[i], strlen(words[i]))) return true;
    return false;
}

/* What is wrong with the digits of a number with a base prefix, if anything is. */
static bool based_number_error(Lexer *lx, const uint8_t *start, const uint8_t *p, int base,
                               const char *kind) {
    bool underscore = *p == '_';
    if (base != 16 && is_digit(p[underscore])) {
        lex_error(lx, p + underscore + 1, "invalid digit '%c' in %s literal", p[underscore], kind);
        return true;
    }
    if (!underscore && p - start > 2) return false;
    lex_error(lx, p + underscore, "invalid %s literal", kind);
    return true;
}

static bool decimal_number_error(Lexer *lx, const uint8_t *start, const uint8_t *p) {
    bool plain = true, exponent = false;
    for (const uint8_t *q = start; q < p; q++) {
        plain &= is_digit(*q) || *q == '_';
        exponent |= *q == 'e' || *q == 'E';
    }
    if (*p == '_' && is_digit(p[-1])) {
        lex_error(lx, p + 1, "invalid decimal literal");
        return true;
    }
    if (!exponent && (*p == 'e' || *p == 'E') && (p[1] == '+' || p[1] == '-')) {
        lex_error(lx, p + 2, "invalid decimal literal");
        return true;
    }
    const uint8_t *digit = start;
    while (digit < p && (*digit == '0' || *digit == '_')) digit++;
    if (plain && *start == '0' && digit < p && (*p | 0x20) != 'e') {
        lex_error_range(lx, start, digit + 1,
                        "leading zeros in decimal integer literals are not permitted; use an 0o prefix for "
                        "octal integers");
        return true;
    }
    return false;
}

const char *scan_number_kind(const uint8_t *start, const uint8_t *end) {
    int prefix = *start == '0' && end - start > 1 ? start[1] | 0x20 : 0;
    if (prefix == 'x') return "hexadecimal";
    if (prefix == 'o') return "octal";
    if (prefix == 'b') return "binary";
    return (end[-1] | 0x20) == 'j' ? "imaginary" : "decimal";
}

const uint8_t *scan_number_end(Lexer *lx, const uint8_t *start, const uint8_t *p, int base) {
    const char *kind = scan_number_kind(start, p);
    bool imaginary = *kind == 'i';
    if (base == 10 ? !imaginary && (*p == '_' || *p == 'e' || *p == 'E' || *start == '0') &&
                         decimal_number_error(lx, start, p)
                   : based_number_error(lx, start, p, base, kind))
        return NULL;
    bool keyword = is_name_char(*p) && keyword_begins(p);
    if (is_name_char(*p) && !keyword) return lex_error(lx, p, "invalid %s literal", kind);
    Token *t = token_add(lx, T_NUMBER, start, p);
    if (!t) return NULL;
    if (keyword) t->flags = TOKEN_TIGHT;
    return p;
}

/* ---- strings ---- */

/* Adds a token that begins on an earlier line. */
static Token *add_multiline(Lexer *lx, int kind, const uint8_t *start, int line, const uint8_t *line_start,
                            const uint8_t *end) {
    Token *t = token_add(lx, kind, start, end);
    if (!t) return NULL;
    t->line = line;
    t->col = (int)(start - line_start);
    return t;
}

static const uint8_t *unterminated(Lexer *lx, const uint8_t *start, const uint8_t *line_start, int line,
                                   bool triple, const char *what, bool escaped_quote) {
    int detected = lx->line;
    lx->line = line;
    lx->line_start = line_start;
    return lex_error(lx, start + 1, "unterminated %s%s literal (detected at line %d)%s",
                     triple ? "triple-quoted " : "", what, detected,
                     escaped_quote ? "; perhaps you escaped the end quote?" : "");
}

enum { PREFIX_U = 1, PREFIX_B = 2, PREFIX_F = 4, PREFIX_T = 8, PREFIX_R = 16 };

static const uint8_t *fstring_begin(Lexer *lx, const uint8_t *start, const uint8_t *p, char quote, int quotes,
                                    int prefix) {
    if (lx->fstring_count + 1 >= MAX_FSTRINGS)
        return lex_error(lx, p, "too many nested f-strings or t-strings");
    if (!lx->fstrings) lx->fstrings = arena_alloc(lx->arena, MAX_FSTRINGS * sizeof *lx->fstrings);
    if (!lx->fstrings) return NULL;
    lx->fstrings[lx->fstring_count++] = (FString){.quote = quote,
                                                  .quotes = (uint8_t)quotes,
                                                  .raw = prefix & PREFIX_R,
                                                  .letter = prefix & PREFIX_T ? 't' : 'f',
                                                  .in_text = true,
                                                  .start = start,
                                                  .line_start = lx->line_start,
                                                  .line = lx->line};
    int kind = prefix & PREFIX_T ? T_TSTRING_START : T_FSTRING_START;
    return token_add(lx, kind, start, p) ? p : NULL;
}

char lex_string_letter(const Lexer *lx, uint32_t token) {
    int depth = 0;
    for (uint32_t i = token; i-- > 0;) {
        int kind = lx->tokens[i].kind;
        if (kind == T_FSTRING_END)
            depth++;
        else if ((kind == T_FSTRING_START || kind == T_TSTRING_START) && depth-- == 0)
            return kind == T_TSTRING_START ? 't' : 'f';
    }
    return 'f';
}

/* The letters before a quote, or'ed; -1 if one comes twice, so that they are no prefix but a name. */
static int string_prefix(const uint8_t *p, const uint8_t *end) {
    int prefix = 0;
    for (; p < end; p++) {
        int c = *p | 0x20;
        int bit = c == 'u'   ? PREFIX_U
                  : c == 'b' ? PREFIX_B
                  : c == 'f' ? PREFIX_F
                  : c == 't' ? PREFIX_T
                             : PREFIX_R;
        if (prefix & bit) return -1;
        prefix |= bit;
    }
    return prefix;
}

static bool prefix_error(Lexer *lx, int prefix, const uint8_t *start, const uint8_t *quote) {
    static const struct {
        int bits;
        char a, b;
    } bad[] = {{PREFIX_U | PREFIX_B, 'u', 'b'}, {PREFIX_U | PREFIX_R, 'u', 'r'},
               {PREFIX_U | PREFIX_F, 'u', 'f'}, {PREFIX_U | PREFIX_T, 'u', 't'},
               {PREFIX_B | PREFIX_F, 'b', 'f'}, {PREFIX_B | PREFIX_T, 'b', 't'},
               {PREFIX_F | PREFIX_T, 'f', 't'}};
    for (size_t i = 0; i < sizeof bad / sizeof *bad; i++)
        if ((prefix & bad[i].bits) == bad[i].bits) {
            lex_error_range(lx, start, quote + 1, "'%c' and '%c' prefixes are incompatible", bad[i].a,
                            bad[i].b);
            return true;
        }
    return false;
}

/* Whether the f-string around ends with the quotes with which an unterminated string begins: then a `}` was
 * forgotten. */
static bool closes_fstring(const Lexer *lx, char quote, int quotes) {
    if (!lx->fstring_count) return false;
    const FString *f = &lx->fstrings[lx->fstring_count - 1];
    return f->quote == quote && f->quotes == quotes;
}

/* From the prefix at `start` and the quote. */
const uint8_t *scan_string(Lexer *lx, const uint8_t *start, const uint8_t *quote) {
    int prefix = string_prefix(start, quote);
    if (prefix < 0) return token_add(lx, T_NAME, start, quote) ? quote : NULL;
    if (prefix && prefix_error(lx, prefix, start, quote)) return NULL;
    char q = (char)*quote;
    const uint8_t *p = quote + 1;
    int quotes = 1;
    if (*p == q && p[1] == q) quotes = 3, p += 2;
    if (prefix & (PREFIX_F | PREFIX_T)) return fstring_begin(lx, start, p, q, quotes, prefix);
    const uint8_t *line_start = lx->line_start;
    int line = lx->line;
    bool escaped_quote = false;
    for (;; p++) {
        if (*p == q) {
            if (quotes == 1) break;
            if (p[1] == q && p[2] == q) break;
        } else if (*p == '\\' && p[1]) {
            p++;
            if (*p == q) escaped_quote = true;
            if (*p == '\n') next_line(lx, p + 1);
        } else if (!*p || (*p == '\n' && quotes == 1)) {
            if (closes_fstring(lx, q, quotes)) {
                lx->line = line;
                lx->line_start = line_start;
                return lex_error(lx, start + 1, "%c-string: expecting '}'",
                                 lx->fstrings[lx->fstring_count - 1].letter);
            }
            if (!*p) lx->at_end = quotes == 3 || (p > start && p[-1] == '\n');
            if (!*p && p == lx->line_start && lx->line > line) lx->line--;
            return unterminated(lx, start, line_start, line, quotes == 3, "string",
                                quotes == 1 && escaped_quote);
        } else if (*p == '\n')
            next_line(lx, p + 1);
    }
    p += quotes;
    return add_multiline(lx, T_STRING, start, line, line_start, p) ? p : NULL;
}

static const uint8_t *fstring_field(Lexer *lx, FString *f, const uint8_t *p) {
    if (f->fields >= MAX_FIELDS)
        return lex_error(lx, p, "%c-string: expressions nested too deeply", f->letter);
    p = scan_open(lx, T_LBRACE, p);
    if (!p) return NULL;
    f->field_depth[f->fields++] = f->depth;
    f->in_text = false;
    return p;
}

/* Text of an f-string up to a field, the end of a format specification or the end of the string, and what
 * follows it. */
const uint8_t *scan_fstring_text(Lexer *lx, const uint8_t *p) {
    FString *f = &lx->fstrings[lx->fstring_count - 1];
    const uint8_t *start = p, *line_start = lx->line_start;
    int line = lx->line;
    for (;; p++) {
        if (!*p || (*p == '\n' && f->quotes == 1)) {
            /* The specification must end with its line, and the last line is one, newline or not. */
            bool line_ends = *p || p == lx->text || p[-1] != '\n';
            if (line_ends && f->quotes == 1 && f->in_spec) {
                return lex_error(
                    lx, p + 1,
                    "%c-string: newlines are not allowed in format specifiers for single quoted %c-strings",
                    f->letter, f->letter);
            }
            if (!*p) lx->at_end = f->quotes == 3;
            if (!*p && p == lx->line_start && lx->line > f->line) lx->line--;
            return unterminated(lx, f->start, f->line_start, f->line, f->quotes == 3,
                                f->letter == 't' ? "t-string" : "f-string", false);
        }
        if (*p == '\n')
            next_line(lx, p + 1);
        else if (*p == (uint8_t)f->quote && (f->quotes == 1 || (p[1] == *p && p[2] == *p)))
            break;
        else if (*p == '{' || *p == '}') {
            /* In a specification braces are not doubled, until a field in it has been seen. */
            if (f->in_spec || p[1] != *p || (*p == '}' && f->fields)) break;
            p++;
        } else if (*p == '\\' && p[1]) {
            if (p[1] == '{' || p[1] == '}') continue;
            if (!f->raw && p[1] == 'N' && p[2] == '{') {
                while (*p && *p != '}' && *p != '\n' && *p != (uint8_t)f->quote) p++;
                if (*p != '}') p--;
                continue;
            }
            p++;
            if (*p == '\n') next_line(lx, p + 1);
        }
    }
    if (p > start) {
        Token *t = add_multiline(lx, T_FSTRING_MIDDLE, start, line, line_start, p);
        if (!t) return NULL;
        t->flags = f->raw ? TOKEN_RAW : 0;
    }
    if (*p == '{') return fstring_field(lx, f, p);
    if (*p == '}') {
        if (!f->fields) return lex_error(lx, p + 1, "%c-string: single '}' is not allowed", f->letter);
        f->in_text = false;
        return p;
    }
    int quotes = f->quotes;
    lx->fstring_count--;
    return token_add(lx, T_FSTRING_END, p, p + quotes) ? p + quotes : NULL;
}
