#include "src/objects/uchar.h"

#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <unicase.h>
#include <unictype.h>
#include <uniname.h>

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
static const struct Numeral {
    uint32_t c;
    double value;
} numerals[] = {
    {0x3405, 5},     {0x3483, 2},     {0x382a, 5},     {0x3b4d, 7},     {0x4e00, 1},     {0x4e03, 7},
    {0x4e07, 10000}, {0x4e09, 3},     {0x4e24, 2},     {0x4e5d, 9},     {0x4e8c, 2},     {0x4e94, 5},
    {0x4e96, 4},     {0x4eac, 1e+16}, {0x4ebf, 1e+08}, {0x4ec0, 10},    {0x4edf, 1000},  {0x4ee8, 3},
    {0x4f0d, 5},     {0x4f70, 100},   {0x5006, 2},     {0x5104, 1e+08}, {0x5146, 1e+06}, {0x5169, 2},
    {0x516b, 8},     {0x516d, 6},     {0x5341, 10},    {0x5343, 1000},  {0x5344, 20},    {0x5345, 30},
    {0x534c, 40},    {0x53c1, 3},     {0x53c3, 3},     {0x53c4, 3},     {0x56db, 4},     {0x58f1, 1},
    {0x58f9, 1},     {0x5e7a, 1},     {0x5efe, 9},     {0x5eff, 20},    {0x5f0c, 1},     {0x5f0d, 2},
    {0x5f0e, 3},     {0x5f10, 2},     {0x62d0, 7},     {0x62fe, 10},    {0x634c, 8},     {0x67d2, 7},
    {0x6d1e, 0},     {0x6f06, 7},     {0x7396, 9},     {0x767e, 100},   {0x7695, 200},   {0x79ed, 1e+09},
    {0x8086, 4},     {0x842c, 10000}, {0x8cae, 2},     {0x8cb3, 2},     {0x8d30, 2},     {0x94a9, 9},
    {0x9621, 1000},  {0x9646, 6},     {0x964c, 100},   {0x9678, 6},     {0x96f6, 0},     {0xf96b, 3},
    {0xf973, 10},    {0xf978, 2},     {0xf9b2, 0},     {0xf9d3, 6},     {0xf9fd, 10},    {0x20064, 4},
    {0x200e2, 4},    {0x20121, 5},    {0x2092a, 1},    {0x20983, 30},   {0x2098c, 40},   {0x2099c, 40},
    {0x20aea, 6},    {0x20afd, 3},    {0x20b19, 3},    {0x22390, 2},    {0x22998, 3},    {0x2626d, 4},
    {0x2f890, 9},    {0x2f890, 9},
};

bool uchar_numeric(uint32_t c, double *out) {
    uc_fraction_t f = uc_numeric_value(c);
    if (f.denominator) {
        *out = c == 0x16b60 ? 1e10 : c == 0x16b61 ? 1e12 : (double)f.numerator / f.denominator;
        return true;
    }
    int low = 0, high = (int)(sizeof numerals / sizeof *numerals) - 1;
    while (low <= high) {
        int mid = (low + high) / 2;
        if (numerals[mid].c == c) return *out = numerals[mid].value, true;
        if (numerals[mid].c < c)
            low = mid + 1;
        else
            high = mid - 1;
    }
    return false;
}

bool uchar_is_numeric(uint32_t c) {
    if (c < 128) return uchar_is_decimal(c);
    double value;
    return uchar_numeric(c, &value);
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

/* Unified ideographs are named after their numbers. */
static bool is_ideograph(uint32_t c) {
    static const uint32_t ranges[][2] = {
        {0x3400, 0x4dbf},   {0x4e00, 0x9fff},   {0x20000, 0x2a6df}, {0x2a700, 0x2b739}, {0x2b740, 0x2b81d},
        {0x2b820, 0x2cea1}, {0x2ceb0, 0x2ebe0}, {0x2ebf0, 0x2ee5d}, {0x30000, 0x3134a}, {0x31350, 0x323af}};
    for (unsigned i = 0; i < sizeof ranges / sizeof *ranges; i++)
        if (c >= ranges[i][0] && c <= ranges[i][1]) return true;
    return false;
}

static const char ideograph[] = "CJK UNIFIED IDEOGRAPH-";

bool uchar_name(uint32_t c, char out[UCHAR_NAME_MAX]) {
    if (is_ideograph(c)) return sprintf(out, "%s%X", ideograph, c) > 0;
    if (c < 32 || (c >= 127 && c < 160)) return false;
    return unicode_character_name(c, out) != NULL;
}

bool uchar_by_name(const char *name, uint32_t *c) {
    size_t n = sizeof ideograph - 1;
    if (!strncasecmp(name, ideograph, n)) {
        size_t digits = strspn(name + n, "0123456789ABCDEFabcdef");
        *c = (uint32_t)strtoul(name + n, NULL, 16);
        return (digits == 4 || digits == 5) && name[n + digits] == 0 && is_ideograph(*c);
    }
    *c = unicode_name_character(name);
    return *c != UNINAME_INVALID;
}
