/* json.h — JSON text, read and written in one go: what the classes of the module json call when nothing of
 * them is overridden that they would have to ask.
 *
 * Strings are in json.c, values from text in json_read.c, text from values in json_write.c. Any thread may
 * call these; what they make is local to it.
 */
#ifndef LF_JSON_H
#define LF_JSON_H

#include "src/objects/str.h"

/* Raises JSONDecodeError(text, string, at); V_UNDEF. */
Value json_error(Thread *T, const char *text, Value string, int64_t at);
/* The str whose JSON begins at begin, behind the quote, in the str string (owned); *end: behind the other
 * quote. */
Value json_read_string(Thread *T, Value string, int64_t begin, bool strict, int64_t *end);
/* Adds the JSON of s with its quotes. */
void json_quote(StrBuilder *b, const Str *s, bool ascii);

/* The natives read and write of the module _json. */
Value json_read(Thread *T, Value *args, int n);
Value json_write(Thread *T, Value *args, int n);

#endif
