/*
 * The lexer: the text of a program -> the array of its tokens.
 *
 * The whole text is cut into tokens before parsing, because soft keywords (`match`, `type`) and `with (` need
 * to look ahead over a logical line and because syntax errors are explained by looking at the tokens around
 * them.  The array ends with T_ENDMARKER, or with T_ERROR where the text stops making sense; `error` then
 * says why.
 *
 * The text is UTF-8 with "\n" as its only line end, without NUL bytes but for the one that ends it.  A Lexer
 * belongs to one thread; nothing is global.  Scanning itself is in grammar/lexer.re; this header also has
 * what it shares with scan.c.
 */
#ifndef LF_SYNTAX_LEXER_H
#define LF_SYNTAX_LEXER_H

#include "src/syntax/parse.h"

/* The limits of CPython. */
enum { MAX_BRACKETS = 200, MAX_INDENTS = 100, MAX_FSTRINGS = 150, MAX_FIELDS = 3 };

/* Positions: bytes from the beginning of the text, lines from 1, columns in bytes from 0.  INDENT, DEDENT and
 * the NEWLINE of a line without an end stand nowhere: col is -1. */
typedef struct Token {
    uint32_t start, end;
    int line, col, end_line, end_col;
    uint8_t kind;
    uint8_t flags;
} Token;

enum {
    TOKEN_SOFT = 1,  /* a name that may be a keyword */
    TOKEN_RAW = 2,   /* a piece of a raw f-string */
    TOKEN_TIGHT = 4, /* a number with a keyword directly after it */
};

typedef struct Bracket {
    char open;
    int line;
    uint32_t start; /* where it is in the text */
    int col;
} Bracket;

/* An f-string whose end has not been seen. */
typedef struct FString {
    char letter; /* t for a template string */
    char quote;
    uint8_t quotes; /* 1 or 3 */
    bool raw;
    bool in_spec;                      /* in a format specification, before any field in it */
    bool in_text;                      /* scanning text; otherwise the inside of a replacement field */
    int depth;                         /* brackets open inside of it */
    int fields;                        /* replacement fields open inside of it */
    int field_depth[MAX_FIELDS + 1];   /* depth just inside of each */
    const uint8_t *start, *line_start; /* where it begins and that line begins */
    int line;
} FString;

typedef struct Lexer {
    Arena *arena;
    const SyntaxWarnings *warnings;
    const char *filename;
    int64_t max_digits; /* of SyntaxOptions, as the next one */
    int before;
    bool is_file;              /* the text comes from a file, which is read line by line */
    const uint8_t *text, *end; /* *end == 0 */
    const uint8_t *line_start;
    int line;

    Token *tokens; /* from malloc */
    size_t n, size;

    int indents;                                        /* how many columns are on the stacks */
    int columns[MAX_INDENTS], alt_columns[MAX_INDENTS]; /* tabs to 8 columns, tabs as one column */
    int depth;
    Bracket brackets[MAX_BRACKETS];
    int fstring_count;
    FString *fstrings;

    bool error_is_weak; /* a syntax error before the error is more important */
    bool at_end;        /* the error is that the text ends */
    SyntaxError *error; /* set if the last token is T_ERROR */
} Lexer;

/* Cuts the text into tokens.  False when memory ran out; a lexical error is a T_ERROR token. */
bool lexer_run(Lexer *lx);
void lexer_free(Lexer *lx);

/* Of scan.c, for grammar/lexer.re. */

/* Adds a token that lies within the current line. */
bool token_add_slow(Lexer *lx);
static inline Token *token_add(Lexer *lx, int kind, const uint8_t *start, const uint8_t *end) {
    if (lx->n == lx->size && !token_add_slow(lx)) return NULL;
    Token *t = &lx->tokens[lx->n++];
    t->start = (uint32_t)(start - lx->text);
    t->end = (uint32_t)(end - lx->text);
    t->line = t->end_line = lx->line;
    t->col = (int)(start - lx->line_start);
    t->end_col = (int)(end - lx->line_start);
    t->kind = (uint8_t)kind;
    t->flags = 0;
    return t;
}

/* Each of these goes on from p and returns where the next token begins, or NULL after lex_error. */
const uint8_t *scan_line_begin(Lexer *lx, const uint8_t *p);
const uint8_t *scan_string(Lexer *lx, const uint8_t *start, const uint8_t *quote);
const uint8_t *scan_fstring_text(Lexer *lx, const uint8_t *p);
const uint8_t *scan_name(Lexer *lx, const uint8_t *start, const uint8_t *end);
const uint8_t *scan_number_end(Lexer *lx, const uint8_t *start, const uint8_t *end, int base);
/* "decimal", "octal" and so on. */
const char *scan_number_kind(const uint8_t *start, const uint8_t *end);
const uint8_t *scan_open(Lexer *lx, int kind, const uint8_t *p);
const uint8_t *scan_close(Lexer *lx, int kind, const uint8_t *p);
const uint8_t *scan_continuation(Lexer *lx, const uint8_t *p);
const uint8_t *scan_bad_character(Lexer *lx, const uint8_t *p);
const uint8_t *scan_end(Lexer *lx, const uint8_t *p);

/* Ends the tokens with T_ERROR; the position is the character before `at`, as CPython counts.  Returns NULL.
 */
const uint8_t *lex_error(Lexer *lx, const uint8_t *at, const char *format, ...)
    __attribute__((format(printf, 3, 4)));
/* The same for errors that a syntax error before them hides; they are shown as a place, with this end. */
const uint8_t *lex_error_weak(Lexer *lx, SyntaxErrorKind kind, int offset, int end_offset,
                              const char *message);

/* The letter of the innermost f-string or t-string around a token: 'f' or 't'. */
char lex_string_letter(const Lexer *lx, uint32_t token);

/* Begins the format specification of a field. */
static inline void lex_begin_spec(Lexer *lx) {
    FString *f = &lx->fstrings[lx->fstring_count - 1];
    f->in_text = f->in_spec = true;
}

/* True if `:` here ends the expression of an f-string's replacement field. */
static inline bool lex_at_field_end(const Lexer *lx) {
    if (!lx->fstring_count) return false;
    const FString *f = &lx->fstrings[lx->fstring_count - 1];
    return f->fields && f->depth == f->field_depth[f->fields - 1];
}

#endif
