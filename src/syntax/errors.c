#include "src/syntax/errors.h"

#include <string.h>

int error_column(const Lexer *lx, uint32_t at) {
    int n = 0;
    for (const uint8_t *p = lx->text + at; p > lx->text && p[-1] != '\n'; p--) n += (p[-1] & 0xc0) != 0x80;
    return n;
}

int error_end_column(const Lexer *lx, const Token *t) {
    if (lx->text + t->start < lx->end) return error_column(lx, t->start);
    if (lx->is_file) return 0; /* nothing of a line stands in the buffer */
    /* At the end of the text the last line, its end included, has been read. */
    uint32_t end = t->start;
    bool newline = end > 0 && lx->text[end - 1] == '\n';
    return error_column(lx, newline ? end - 1 : end) + newline;
}

SyntaxError *error_unclosed(const Lexer *lx) {
    const Bracket *b = &lx->brackets[lx->depth - 1];
    char message[32];
    SyntaxError *e = arena_alloc(lx->arena, sizeof *e);
    snprintf(message, sizeof message, "'%c' was never closed", b->open);
    e->message = arena_text(lx->arena, message, strlen(message)).s;
    e->lineno = e->end_lineno = b->line;
    e->offset = error_column(lx, b->start) + 1;
    return e;
}

/* Where a line begins. */
static const uint8_t *line_start(const Lexer *lx, int line) {
    const uint8_t *p = lx->text;
    while (--line > 0 && p < lx->end) {
        p = memchr(p, '\n', (size_t)(lx->end - p));
        p = p ? p + 1 : lx->end;
    }
    return p;
}

/* A column in bytes from 0 -> one in characters from 1.  No column is beyond the end of the line. */
static int shown_column(const uint8_t *line, const uint8_t *end, int col) {
    int n = 1;
    for (const uint8_t *p = line; p < line + col && p <= end; p++) n += (*p & 0xc0) != 0x80;
    return n;
}

/* CPython measures the end of an error in the line where the error begins, even if it ends on another one. */
static SyntaxError *error_at(const Lexer *lx, SyntaxErrorKind kind, int line, int col, int end_line,
                             int end_col, const char *message) {
    SyntaxError *e = arena_alloc(lx->arena, sizeof *e);
    const uint8_t *p = line_start(lx, line), *end = memchr(p, '\n', (size_t)(lx->end - p));
    if (!end) end = lx->end;
    e->kind = kind;
    e->message = arena_text(lx->arena, message, strlen(message)).s;
    e->lineno = line;
    e->offset = col < 0 ? 0 : shown_column(p, end, col);
    e->end_lineno = end_line;
    e->end_offset = end_col < 0 ? 0 : shown_column(p, end, end_col);
    return e;
}

SyntaxError *error_at_tokens(const Lexer *lx, SyntaxErrorKind kind, const Token *first, const Token *last,
                             const char *message) {
    return error_at(lx, kind, first->line, first->col, last->end_line, last->end_col, message);
}

SyntaxError *error_at_token(const Lexer *lx, SyntaxErrorKind kind, const Token *t, const char *message) {
    return error_at_tokens(lx, kind, t, t, message);
}

SyntaxError *error_at_node(const Lexer *lx, const Node *n, const char *message) {
    return error_at(lx, SYNTAX_ERROR, n->lineno, n->col_offset, n->end_lineno, n->end_col_offset, message);
}

static Text line_text(const Lexer *lx, int line, bool bare) {
    const uint8_t *p = line_start(lx, line), *end = memchr(p, '\n', (size_t)(lx->end - p));
    return arena_text(lx->arena, (const char *)p, (size_t)((end ? end + !bare : lx->end) - p));
}

void error_complete(const Lexer *lx, SyntaxError *e) {
    e->filename = lx->filename;
    bool shown = e->lineno > 0 || lx->text == lx->end;
    if (!e->line.s && shown) e->line = line_text(lx, e->lineno, e->bare_line);
}
