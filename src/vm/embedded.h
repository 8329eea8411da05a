// The part of the library that is written in Python, inside the executable.
//
// One entry for each module of stdlib/, sorted by name in byte order, so a lookup is a binary search.
// A package's entry is its __init__ file. `text` is UTF-8 source with a NUL after it that `size` does not
// count. Everything is constant: any thread may read it at any time.

#ifndef LF_EMBEDDED_H
#define LF_EMBEDDED_H

#include <stdbool.h>
#include <stddef.h>

typedef struct LfEmbedded {
    const char *name; // dotted: "collections.abc"
    bool package;
    const unsigned char *text;
    size_t size;
} LfEmbedded;

extern const LfEmbedded lf_stdlib[];
extern const size_t lf_stdlib_count;

#endif
