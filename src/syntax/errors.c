#include "src/syntax/errors.h"
#include "grammar.h"

#include <string.h>

int error_column(const Lexer *lx, uint32_t at) {
    int n = 0;
    for (const uint8_t *p = lx->text + at; p > lx->text && p[-1] != '\n'; p--) n += (p[-1] & 0xc0) != 0x80;
    return n;
}

int error_end_column(const Lexer *lx, const Token *t) {
    if (lx->text + t->start < lx->end) return error_column(lx, t->start);
    /* At the end of the text the last line, its end included, has been read. */
    uint32_t end = t->start;
    bool newline = end > 0 && lx->text[end - 1] == '\n';
    return error_column(lx, newline ? end - 1 : end) + 1;
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

SyntaxError *error_at_tokens(const Lexer *lx, SyntaxErrorKind kind, const Token *first, const Token *last,
                             const char *message) {
    SyntaxError *e = arena_alloc(lx->arena, sizeof *e);
    e->kind = kind;
    e->message = arena_text(lx->arena, message, strlen(message)).s;
    e->lineno = first->line;
    e->offset = first->col < 0 ? 0 : error_column(lx, first->start) + 1;
    e->end_lineno = last->end_line;
    e->end_offset = last->col < 0 ? 0 : error_column(lx, last->end) + 1 + (last->kind == T_NEWLINE);
    return e;
}

SyntaxError *error_at_token(const Lexer *lx, SyntaxErrorKind kind, const Token *t, const char *message) {
    return error_at_tokens(lx, kind, t, t, message);
}

/* Where a line begins. */
static uint32_t line_start(const Lexer *lx, int line) {
    const uint8_t *p = lx->text;
    while (--line > 0 && p < lx->end) {
        p = memchr(p, '\n', (size_t)(lx->end - p));
        p = p ? p + 1 : lx->end;
    }
    return (uint32_t)(p - lx->text);
}

SyntaxError *error_at_node(const Lexer *lx, const Node *n, const char *message) {
    SyntaxError *e = arena_alloc(lx->arena, sizeof *e);
    e->kind = SYNTAX_ERROR;
    e->message = arena_text(lx->arena, message, strlen(message)).s;
    e->lineno = n->lineno;
    e->offset = error_column(lx, line_start(lx, n->lineno) + (uint32_t)n->col_offset) + 1;
    e->end_lineno = n->end_lineno;
    e->end_offset = error_column(lx, line_start(lx, n->end_lineno) + (uint32_t)n->end_col_offset) + 1;
    return e;
}

/* The text of a line, its newline included. */
static Text line_text(const Lexer *lx, int line) {
    const uint8_t *p = lx->text + line_start(lx, line);
    const uint8_t *end = memchr(p, '\n', (size_t)(lx->end - p));
    return arena_text(lx->arena, (const char *)p, (size_t)((end ? end + 1 : lx->end) - p));
}

void error_complete(const Lexer *lx, SyntaxError *e) {
    e->filename = lx->filename;
    if (!e->line.s && e->lineno > 0) e->line = line_text(lx, e->lineno);
}
