/*
 * Making SyntaxErrors: positions of tokens -> positions as Python shows them, which count characters from 1.
 * A parser belongs to one thread.
 */
#ifndef LF_SYNTAX_ERRORS_H
#define LF_SYNTAX_ERRORS_H

#include "src/syntax/lexer.h"

/* How many characters stand in the line before this place of the text. */
int error_column(const Lexer *lx, uint32_t at);
/* How many characters had been read of the line when the lexer found a token that stands nowhere. */
int error_end_column(const Lexer *lx, const Token *t);
SyntaxError *error_at_token(const Lexer *lx, SyntaxErrorKind kind, const Token *t, const char *message);
SyntaxError *error_at_tokens(const Lexer *lx, SyntaxErrorKind kind, const Token *first, const Token *last,
                             const char *message);
/* The innermost bracket that is still open was never closed. */
SyntaxError *error_unclosed(const Lexer *lx);
SyntaxError *error_at_node(const Lexer *lx, const Node *n, const char *message);
/* Fills in filename and line. */
void error_complete(const Lexer *lx, SyntaxError *e);

#endif
