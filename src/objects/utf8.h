/* utf8.h — the UTF-8 copies that str_utf8 makes of texts that are not ASCII.
 *
 * One table for the process, behind a lock: a copy lives as long as its str. Any thread may call; the memory
 * of a str that is going away must be dropped from the table by utf8_cache_drop before it is reused.
 */
#ifndef LF_UTF8_H
#define LF_UTF8_H

#include "src/objects/str.h"

void utf8_cache_drop(Str *s);

#endif
