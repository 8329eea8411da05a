#include "src/syntax/diagnose.h"
#include "src/syntax/errors.h"
#include "grammar.h"

void diagnose(const Build *b, const SyntaxOptions *options, SyntaxError *error) {
    const Lexer *lx = b->lx;
    const Token *t = &lx->tokens[b->fail_token];
    (void)options;
    if (b->error)
        *error = *b->error;
    else if (lx->error)
        *error = *lx->error;
    else if (t->kind == T_INDENT)
        *error = *error_at_token(lx, SYNTAX_INDENTATION_ERROR, t, "unexpected indent");
    else
        *error = *error_at_token(lx, SYNTAX_ERROR, t, "invalid syntax");
}
