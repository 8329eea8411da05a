#include "src/objects/uchar.h"

#include <unicase.h>
#include <unictype.h>

#define ROW(x) x, x, x, x, x, x, x, x
#define P UC_PRINT
#define S UC_SPACE
#define U (UC_PRINT | UC_ALPHA | UC_UPPER | UC_ID)
#define L (UC_PRINT | UC_ALPHA | UC_LOWER | UC_ID)
#define D (UC_PRINT | UC_DIGIT)
const uint8_t uchar_ascii[128] = {
    ROW(0), 0, S, S, S, S, S, 0, 0,      ROW(0), 0, 0, 0, 0, S, S, S, S, /* controls */
    P | S,  P, P, P, P, P, P, P, ROW(P),                                 /* space and signs */
    ROW(D), D, D, P, P, P, P, P, P,                                      /* digits */
    P,      U, U, U, U, U, U, U, ROW(U), ROW(U), U, U, U, P, P, P, P, P | UC_ID,
    P,      L, L, L, L, L, L, L, ROW(L), ROW(L), L, L, L, P, P, P, P, 0,
};
#undef ROW
#undef P
#undef S
#undef U
#undef L
#undef D

bool uchar_is_printable(uint32_t c) {
    if (c < 128) return (uchar_ascii[c] & UC_PRINT) != 0;
    return !uc_is_general_category_withtable(
        c, UC_CATEGORY_MASK_Cc | UC_CATEGORY_MASK_Cf | UC_CATEGORY_MASK_Cs | UC_CATEGORY_MASK_Co |
               UC_CATEGORY_MASK_Cn | UC_CATEGORY_MASK_Zl | UC_CATEGORY_MASK_Zp | UC_CATEGORY_MASK_Zs);
}

bool uchar_is_alpha(uint32_t c) {
    return c < 128 ? (uchar_ascii[c] & UC_ALPHA) != 0
                   : uc_is_general_category_withtable(c, UC_CATEGORY_MASK_L);
}

int uchar_decimal(uint32_t c) {
    if (c < 128) return c >= '0' && c <= '9' ? (int)(c - '0') : -1;
    return uc_decimal_value(c);
}

bool uchar_is_decimal(uint32_t c) { return uchar_decimal(c) >= 0; }
bool uchar_is_digit(uint32_t c) { return c < 128 ? uchar_is_decimal(c) : uc_digit_value(c) >= 0; }

/* The ideographs that stand for numbers, which the library does not count as numeric. */
static bool is_number_ideograph(uint32_t c) {
    static const uint16_t numbers[] = {
        0x4e00, 0x4e03, 0x4e07, 0x4e09, 0x4e24, 0x4e5d, 0x4e8c, 0x4e94, 0x4e96, 0x4ebf, 0x4edf,
        0x4ee8, 0x4f0d, 0x4f70, 0x5104, 0x5146, 0x5169, 0x516b, 0x516d, 0x5341, 0x5343, 0x5344,
        0x5345, 0x534c, 0x53c1, 0x53c2, 0x53c3, 0x53c4, 0x56db, 0x58f1, 0x58f9, 0x5e7a, 0x5efe,
        0x5eff, 0x5f0c, 0x5f0d, 0x5f0e, 0x5f10, 0x62fe, 0x634c, 0x67d2, 0x6f06, 0x7396, 0x767e,
        0x8086, 0x842c, 0x8cae, 0x8cb3, 0x8d30, 0x9621, 0x9646, 0x964c, 0x9678, 0x96f6,
    };
    for (unsigned i = 0; i < sizeof numbers / sizeof *numbers; i++)
        if (numbers[i] == c) return true;
    return false;
}

bool uchar_is_numeric(uint32_t c) {
    if (c < 128) return uchar_is_decimal(c);
    return uc_numeric_value(c).denominator != 0 || (c >= 0x4e00 && c <= 0x9fff && is_number_ideograph(c));
}

bool uchar_is_upper(uint32_t c) {
    return c < 128 ? (uchar_ascii[c] & UC_UPPER) != 0 : uc_is_property_uppercase(c);
}
bool uchar_is_lower(uint32_t c) {
    return c < 128 ? (uchar_ascii[c] & UC_LOWER) != 0 : uc_is_property_lowercase(c);
}
bool uchar_is_title(uint32_t c) {
    return c >= 128 && uc_is_general_category_withtable(c, UC_CATEGORY_MASK_Lt);
}
bool uchar_is_cased(uint32_t c) {
    return c < 128 ? (uchar_ascii[c] & UC_ALPHA) != 0 : uc_is_property_cased(c);
}
bool uchar_is_case_ignorable(uint32_t c) { return uc_is_property_case_ignorable(c); }
bool uchar_is_id_start(uint32_t c) {
    return c < 128 ? (uchar_ascii[c] & UC_ID) != 0 : uc_is_property_xid_start(c);
}
bool uchar_is_id_part(uint32_t c) {
    return c < 128 ? (uchar_ascii[c] & (UC_ID | UC_DIGIT)) != 0 : uc_is_property_xid_continue(c);
}

/* Characters with a mapping to several characters lie in these ranges. */
static bool is_special(uint32_t c) {
    return c == 0xdf || c == 0x130 || c == 0x149 || c == 0x1f0 || c == 0x390 || c == 0x3b0 || c == 0x587 ||
           (c >= 0x1e96 && c <= 0x1e9e) || (c >= 0x1f50 && c <= 0x1fff) || (c >= 0xfb00 && c <= 0xfb17);
}

typedef uint32_t *MapFn(const uint32_t *, size_t, const char *, uninorm_t, uint32_t *, size_t *);

static int map_special(uint32_t c, MapFn *map, uint32_t out[3]) {
    uint32_t space[8];
    size_t n = 8;
    uint32_t *r = map(&c, 1, "", NULL, space, &n);
    if (r != space || n == 0 || n > 3) return out[0] = c, 1;
    for (size_t i = 0; i < n; i++) out[i] = r[i];
    return (int)n;
}

int uchar_to_upper(uint32_t c, uint32_t out[3]) {
    if (is_special(c)) return map_special(c, u32_toupper, out);
    out[0] = uc_toupper(c);
    return 1;
}

int uchar_to_lower(uint32_t c, uint32_t out[3]) {
    if (c == 0x130) return out[0] = 'i', out[1] = 0x307, 2;
    out[0] = uc_tolower(c);
    return 1;
}

int uchar_to_title(uint32_t c, uint32_t out[3]) {
    if (is_special(c)) return map_special(c, u32_totitle, out);
    out[0] = uc_totitle(c);
    return 1;
}

int uchar_to_folded(uint32_t c, uint32_t out[3]) {
    if (c < 128) {
        out[0] = c >= 'A' && c <= 'Z' ? c + 32 : c;
        return 1;
    }
    return map_special(c, u32_casefold, out);
}
