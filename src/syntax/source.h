/*
 * Source files: bytes -> the text the lexer reads, which is valid UTF-8 with "\n" line ends and without NUL
 * bytes. Nothing is shared between threads.
 */
#ifndef LF_SYNTAX_SOURCE_H
#define LF_SYNTAX_SOURCE_H

#include "src/syntax/parse.h"

/* False if it cannot be decoded: the error is filled in (but for filename and line).  The result is `text`
 * itself if it is fine as it is. */
bool source_decode(Arena *a, const char *text, size_t n, const char *filename, unsigned flags, Text *result,
                   SyntaxError *error);
/* Does a coding cookie name another encoding than utf-8? */
bool source_is_recoded(const char *text, size_t n);

#endif
