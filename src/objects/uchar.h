/* uchar.h — properties and case of single characters, after the Unicode data of libunistring.
 *
 * Tables answer for ASCII, the library for the rest. Case mappings may give up to three characters. No state:
 * any thread may call.
 */
#ifndef LF_UCHAR_H
#define LF_UCHAR_H

#include <stdbool.h>
#include <stdint.h>

enum { UC_ALPHA = 1, UC_DIGIT = 2, UC_SPACE = 4, UC_UPPER = 8, UC_LOWER = 16, UC_PRINT = 32, UC_ID = 64 };
extern const uint8_t uchar_ascii[128];

static inline bool uchar_is_space_slow(uint32_t c) {
    return c == 0x85 || c == 0xa0 || c == 0x1680 || (c >= 0x2000 && c <= 0x200a) || c == 0x2028 ||
           c == 0x2029 || c == 0x202f || c == 0x205f || c == 0x3000;
}
static inline bool uchar_is_space(uint32_t c) {
    return c < 128 ? (uchar_ascii[c] & UC_SPACE) != 0 : uchar_is_space_slow(c);
}
bool uchar_is_printable(uint32_t c);
bool uchar_is_alpha(uint32_t c);
bool uchar_is_decimal(uint32_t c);
bool uchar_is_digit(uint32_t c);
bool uchar_is_numeric(uint32_t c);
bool uchar_is_upper(uint32_t c);
bool uchar_is_lower(uint32_t c);
bool uchar_is_title(uint32_t c);
bool uchar_is_cased(uint32_t c);
bool uchar_is_case_ignorable(uint32_t c);
bool uchar_is_id_start(uint32_t c);
bool uchar_is_id_part(uint32_t c);
int uchar_decimal(uint32_t c); /* 0..9 or -1 */
bool uchar_numeric(uint32_t c, double *out);

/* How many characters out got. */
int uchar_to_upper(uint32_t c, uint32_t out[3]);
int uchar_to_lower(uint32_t c, uint32_t out[3]);
int uchar_to_title(uint32_t c, uint32_t out[3]);
int uchar_to_folded(uint32_t c, uint32_t out[3]);

/* Names. Control characters have none. */
#define UCHAR_NAME_MAX 256
bool uchar_name(uint32_t c, char out[UCHAR_NAME_MAX]);
bool uchar_by_name(const char *name, uint32_t *c);

#endif
