/*
 * Keywords that were mistyped: `whille x:`.  Only who shows a SyntaxError to a user asks for this, as in
 * Python: the exception itself says "invalid syntax". Nothing is shared between threads.
 */
#ifndef LF_SYNTAX_SUGGEST_H
#define LF_SYNTAX_SUGGEST_H

#include "src/syntax/parse.h"

/* If the program would be right, or could be continued, with a keyword in place of a name near the error,
 * changes the error's message, line text and columns (not its line number) to say so.  `text` is the whole
 * program in UTF-8; flags: SYNTAX_FROM_FILE if it is a file that is run, where only names on the line of the
 * error are looked at. */
bool syntax_suggest_keyword(Arena *arena, const char *text, size_t n, unsigned flags, SyntaxError *error);

#endif
