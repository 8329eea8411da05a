/* format_parse.h — the grammar of str.format: literal text, replacement fields and the names inside them.
 *
 * Both iterators are plain C structs over a str that the caller keeps alive. Errors are ValueErrors. They
 * belong to the thread that reads.
 */
#ifndef LF_FORMAT_PARSE_H
#define LF_FORMAT_PARSE_H

#include "src/objects/str.h"

typedef struct Markup {
    const Str *s;
    int64_t at, end;
    /* what markup_next found */
    int64_t literal, literal_end;
    bool has_field;
    int64_t name, name_end, spec, spec_end; /* spec == spec_end: empty */
    uint32_t conversion;                    /* 0: none */
    bool nested;                            /* the spec contains fields itself */
} Markup;
int markup_next(Thread *T, Markup *m); /* 1: found, 0: the end, -1: exception */

/* "first.attribute[item]": the first part, then the others one after the other. */
typedef struct FieldName {
    const Str *s;
    int64_t at, end;
    int64_t first, first_end;
    int64_t index; /* of the first part or of the item, -1: a name */
    bool is_attr;
    int64_t part, part_end;
} FieldName;
bool field_first(Thread *T, FieldName *f, const Str *s, int64_t from, int64_t to);
int field_next(Thread *T, FieldName *f); /* 1, 0, -1 */

#endif
