#include "src/syntax/errors.h"

#include <string.h>

int error_column(const Lexer *lx, uint32_t at) {
    int n = 0;
    for (const uint8_t *p = lx->text + at; p > lx->text && p[-1] != '\n'; p--) n += (p[-1] & 0xc0) != 0x80;
    return n;
}

SyntaxError *error_at_tokens(const Lexer *lx, SyntaxErrorKind kind, const Token *first, const Token *last,
                             const char *message) {
    SyntaxError *e = arena_alloc(lx->arena, sizeof *e);
    e->kind = kind;
    e->message = arena_text(lx->arena, message, strlen(message)).s;
    e->lineno = first->line;
    e->offset = first->col < 0 ? 0 : error_column(lx, first->start) + 1;
    e->end_lineno = last->end_line;
    e->end_offset = last->col < 0 ? 0 : error_column(lx, last->end) + 1;
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
