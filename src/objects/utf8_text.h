/* utf8_text.h — whole texts from UTF-8 and to it.
 *
 * Text is looked at eight bytes at a time where it is ASCII, so that what is mixed costs little more than
 * that. Nothing here raises or allocates; any thread may call.
 */
#ifndef LF_UTF8_TEXT_H
#define LF_UTF8_TEXT_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

typedef struct Utf8Scan {
    int64_t len;     /* in characters */
    uint32_t all;    /* the bits of all characters */
    bool surrogates; /* there are some, which Python's codec refuses */
} Utf8Scan;

/* False: it is not valid UTF-8 (surrogates are). */
bool utf8_scan(const uint8_t *p, size_t n, Utf8Scan *found);
/* What was scanned, as characters of 1, 2 or 4 bytes that hold them all. */
void utf8_decode(const uint8_t *p, size_t n, void *to, int width, int64_t len);
/* Characters as UTF-8, at most 2, 3 or 4 bytes each by their width. The end; NULL: there is a surrogate. */
uint8_t *utf8_encode(uint8_t *to, const void *p, int width, int64_t n);

#endif
