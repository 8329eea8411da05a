/*
 * Explaining why a program is wrong.  The parser only knows the token at which the grammar does not go on;
 * what Python tells its users is found here, after the fact, by reading the tokens of the wrong statement
 * once more. A parser belongs to one thread.
 */
#ifndef LF_SYNTAX_DIAGNOSE_H
#define LF_SYNTAX_DIAGNOSE_H

#include "src/syntax/build.h"

/* Fills in the error (but for filename and line) of a parse that failed. */
void diagnose(const Build *b, const SyntaxOptions *options, SyntaxError *error);

/* The expression that the tokens from first to last are; NULL if they are none (parse.c). */
Node *parse_range(const Lexer *lx, uint32_t first, uint32_t last);

/* The kind of a token for the parser: soft keywords told from names (parse.c). */
int parse_token_kind(const Lexer *lx, const Token *t);

#endif
