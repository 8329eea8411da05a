/* _datetime_core: the arithmetic and the texts of dates and times, on plain numbers; the classes are in
 * Python.
 *
 * Pure functions: what they cannot do at once, because an argument is no small int or a text is of a rarer
 * form, they answer with None, and the Python code goes the long way with its errors.
 */
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

#include <stdio.h>

#define US_A_SECOND 1000000LL
#define US_A_DAY (86400 * US_A_SECOND)
enum { MAX_ORDINAL = 3652059 };
enum { YEAR, MONTH, DAY, HOUR, MINUTE, SECOND, MICROSECOND, PARTS };

/* --- counting days --- */

static int64_t divide_floor(int64_t a, int64_t b) { return a / b - (a % b != 0 && (a < 0) != (b < 0)); }
static bool is_leap(int64_t year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }
static int64_t days_before_year(int64_t year) {
    year--;
    return year * 365 + divide_floor(year, 4) - divide_floor(year, 100) + divide_floor(year, 400);
}
static int64_t days_before_month(int64_t year, int64_t month) {
    static const int16_t before[] = {0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};
    return before[month] + (month > 2 && is_leap(year));
}
static int64_t days_in_month(int64_t year, int64_t month) {
    return days_before_month(year, month + 1) - days_before_month(year, month);
}
static int64_t ordinal_of(const int64_t *p) {
    return days_before_year(p[YEAR]) + days_before_month(p[YEAR], p[MONTH]) + p[DAY];
}
static void from_ordinal(int64_t ordinal, int64_t *p) {
    int64_t year = divide_floor((ordinal - 1) * 400, 146097) + 1, month = 1;
    while (days_before_year(year) >= ordinal) year--;
    while (days_before_year(year + 1) < ordinal) year++;
    int64_t rest = ordinal - days_before_year(year);
    while (month < 12 && days_before_month(year, month + 1) < rest) month++;
    p[YEAR] = year;
    p[MONTH] = month;
    p[DAY] = rest - days_before_month(year, month);
}
static int64_t us_of_day(const int64_t *p) {
    return ((p[HOUR] * 60 + p[MINUTE]) * 60 + p[SECOND]) * US_A_SECOND + p[MICROSECOND];
}
static void from_us_of_day(int64_t us, int64_t *p) {
    int64_t seconds = us / US_A_SECOND;
    p[HOUR] = seconds / 3600;
    p[MINUTE] = seconds / 60 % 60;
    p[SECOND] = seconds % 60;
    p[MICROSECOND] = us % US_A_SECOND;
}

/* --- arguments and answers --- */

/* n small ints; false: one of them is none, and nothing is raised. */
static bool small_ints(const Value *args, int n, int64_t *out) {
    for (int i = 0; i < n; i++) {
        if (!v_is_int(args[i])) return false;
        out[i] = v_as_int(args[i]);
    }
    return true;
}
/* Is it a day, or with n of PARTS a point in time? */
static bool fits(const int64_t *p, int n) {
    static const int32_t most[PARTS] = {9999, 12, 31, 23, 59, 59, US_A_SECOND - 1};
    for (int i = 0; i < n; i++)
        if (p[i] < (i < HOUR) || p[i] > most[i]) return false;
    return p[DAY] <= 28 || p[DAY] <= days_in_month(p[YEAR], p[MONTH]);
}
/* The parts of an instance, of which one that came out of a pickle may be no day of any month. */
static bool parts(const Value *args, int n, int64_t *p) {
    if (!small_ints(args, n, p) || p[YEAR] < 0 || p[YEAR] > UINT16_MAX || p[MONTH] < 1 || p[MONTH] > 12)
        return false;
    for (int i = DAY; i < n; i++)
        if (p[i] < 0 || p[i] > (i == MICROSECOND ? 0xffffff : 0xff)) return false;
    return true;
}
static Value as_tuple_of_ints(Thread *T, const int64_t *p, int n) {
    Value items[PARTS];
    for (int i = 0; i < n; i++) items[i] = v_int(p[i]);
    return tuple_from(T, items, n);
}

/* --- the functions --- */

static Value f_is_date(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    int64_t p[PARTS];
    return v_bool(small_ints(args, 3, p) && fits(p, 3));
}
static Value f_is_point(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    int64_t p[PARTS];
    return v_bool(small_ints(args, PARTS, p) && fits(p, PARTS) && args[PARTS] == v_int(0));
}
static Value f_to_ordinal(Thread *T, Value *args, int n) {
    (void)n;
    int64_t p[3];
    if (!parts(args, 3, p)) return lf_raise(T, exc_ValueError, "not a day");
    return v_int(ordinal_of(p));
}
static Value f_from_ordinal(Thread *T, Value *args, int n) {
    (void)n;
    int64_t ordinal, p[3];
    if (!obj_as_i64(T, args[0], &ordinal)) return V_UNDEF;
    if (ordinal > INT64_MAX / 400 || ordinal < INT64_MIN / 400)
        return lf_raise(T, exc_OverflowError, "date value out of range");
    from_ordinal(ordinal, p);
    return as_tuple_of_ints(T, p, 3);
}
/* Microseconds since the day before the first. */
static Value f_to_us(Thread *T, Value *args, int n) {
    (void)n;
    int64_t p[PARTS];
    if (!parts(args, PARTS, p)) return lf_raise(T, exc_ValueError, "not a time");
    return int_from_i64(T, ordinal_of(p) * US_A_DAY + us_of_day(p));
}
/* The point in time that is so many microseconds later; None: there is no such. */
static Value f_later(Thread *T, Value *args, int n) {
    (void)n;
    int64_t p[PARTS], span, us;
    if (!parts(args, PARTS, p) || !int_fits_i64(args[PARTS], &span)) return V_NONE;
    if (__builtin_add_overflow(ordinal_of(p) * US_A_DAY + us_of_day(p), span, &us)) return V_NONE;
    if (us < US_A_DAY || us / US_A_DAY > MAX_ORDINAL) return V_NONE;
    from_ordinal(us / US_A_DAY, p);
    from_us_of_day(us % US_A_DAY, p);
    return as_tuple_of_ints(T, p, PARTS);
}
/* The microseconds of days, seconds, microseconds, milliseconds, minutes, hours, weeks. */
static Value f_span(Thread *T, Value *args, int n) {
    static const int64_t unit[] = {US_A_DAY,         US_A_SECOND,        1,           1000,
                                   60 * US_A_SECOND, 3600 * US_A_SECOND, 7 * US_A_DAY};
    int64_t p[7], us = 0, part;
    if (n != 7 || !small_ints(args, 7, p)) return V_NONE;
    for (int i = 0; i < 7; i++)
        if (__builtin_mul_overflow(p[i], unit[i], &part) || __builtin_add_overflow(us, part, &us))
            return V_NONE;
    return int_from_i64(T, us);
}

/* --- texts --- */

static int put_digits(char *to, int64_t number, int n) {
    for (int i = n - 1; i >= 0; i--, number /= 10) to[i] = (char)('0' + number % 10);
    return n;
}
static int put_fields(char *to, const int64_t *fields, int n, char between) {
    int len = 0;
    for (int i = 0; i < n; i++) {
        if (i) to[len++] = between;
        len += put_digits(to + len, fields[i], 2);
    }
    return len;
}
static int put_date(char *to, const int64_t *p) {
    int len = put_digits(to, p[YEAR], 4);
    to[len++] = '-';
    return len + put_fields(to + len, p + MONTH, 2, '-');
}
static Value f_write_date(Thread *T, Value *args, int n) {
    (void)n;
    int64_t p[3];
    char text[16];
    if (!parts(args, 3, p)) return lf_raise(T, exc_ValueError, "not a day");
    return str_from_latin1(T, (const uint8_t *)text, (size_t)put_date(text, p));
}
/* YYYY-MM-DDTHH:MM:SS[.ffffff], with another separator when it is ASCII. */
static Value f_write(Thread *T, Value *args, int n) {
    (void)n;
    int64_t p[PARTS];
    char text[40];
    if (!parts(args, PARTS, p) || !is_str(args[PARTS]) || as_str(args[PARTS])->len != 1 ||
        !as_str(args[PARTS])->ascii)
        return V_NONE;
    int len = put_date(text, p);
    text[len++] = (char)as_str(args[PARTS])->data[0];
    len += put_fields(text + len, p + HOUR, 3, ':');
    if (p[MICROSECOND]) {
        text[len++] = '.';
        len += put_digits(text + len, p[MICROSECOND], 6);
    }
    return str_from_latin1(T, (const uint8_t *)text, (size_t)len);
}

/* What a code of strftime that knows no language stands for, its length; -1: another code. */
static int write_code(char *to, uint32_t code, const int64_t *p) {
    int64_t weekday = ordinal_of(p) % 7, hour = p[HOUR] % 12,
            of_year = days_before_month(p[YEAR], p[MONTH]) + p[DAY];
    switch (code) {
    case 'Y': return put_digits(to, p[YEAR], 4);
    case 'm': return put_digits(to, p[MONTH], 2);
    case 'd': return put_digits(to, p[DAY], 2);
    case 'H': return put_digits(to, p[HOUR], 2);
    case 'M': return put_digits(to, p[MINUTE], 2);
    case 'S': return put_digits(to, p[SECOND], 2);
    case 'f': return put_digits(to, p[MICROSECOND], 6);
    case 'y': return put_digits(to, p[YEAR] % 100, 2);
    case 'I': return put_digits(to, hour ? hour : 12, 2);
    case 'j': return put_digits(to, of_year, 3);
    case 'w': return put_digits(to, weekday, 1);
    case 'u': return put_digits(to, weekday ? weekday : 7, 1);
    case 'F': return put_date(to, p);
    case 'T': return put_fields(to, p + HOUR, 3, ':');
    case 'R': return put_fields(to, p + HOUR, 2, ':');
    case '%': return *to = '%', 1;
    default: return -1;
    }
}
static Value f_format(Thread *T, Value *args, int n) {
    (void)n;
    int64_t p[PARTS];
    if (!is_str(args[0]) || !as_str(args[0])->ascii || !parts(args + 1, PARTS, p)) return V_NONE;
    const Str *form = as_str(args[0]);
    StrBuilder b;
    sb_init(&b, T);
    int64_t plain = 0;
    for (int64_t i = 0; i < form->len; i++) {
        if (form->data[i] != '%') continue;
        char text[16];
        int len = i + 1 < form->len ? write_code(text, form->data[i + 1], p) : -1;
        if (len < 0) {
            sb_free(&b);
            return V_NONE;
        }
        sb_sub(&b, form, plain, i++);
        sb_ascii(&b, text, len);
        plain = i + 1;
    }
    sb_sub(&b, form, plain, form->len);
    return sb_done(&b);
}

/* n digits at *at, which moves behind them. */
static bool read_digits(const char **at, int n, int64_t *out) {
    *out = 0;
    for (; n > 0; n--, (*at)++) {
        if (**at < '0' || **at > '9') return false;
        *out = *out * 10 + (**at - '0');
    }
    return true;
}
static bool read_char(const char **at, char c) { return **at == c && (*at)++; }
/* YYYY-MM-DD, alone or with any separator and HH:MM:SS[.fff[fff]], as its seven parts. */
static Value f_read(Thread *T, Value *args, int n) {
    (void)n;
    int64_t p[PARTS] = {0}, us = 0;
    if (!is_str(args[0]) || !as_str(args[0])->ascii) return V_NONE;
    const char *at = (const char *)as_str(args[0])->data, *end = at + as_str(args[0])->len;
    bool ok = read_digits(&at, 4, &p[YEAR]) && read_char(&at, '-') && read_digits(&at, 2, &p[MONTH]) &&
              read_char(&at, '-') && read_digits(&at, 2, &p[DAY]);
    if (ok && at < end) {
        ok = (*at < '0' || *at > '9') && at++ && read_digits(&at, 2, &p[HOUR]) && read_char(&at, ':') &&
             read_digits(&at, 2, &p[MINUTE]) && read_char(&at, ':') && read_digits(&at, 2, &p[SECOND]);
        if (ok && at < end) {
            int64_t digits = end - at - 1;
            ok = read_char(&at, '.') && (digits == 3 || digits == 6) && read_digits(&at, (int)digits, &us);
            p[MICROSECOND] = digits == 3 ? us * 1000 : us;
        }
    }
    return ok && at == end && fits(p, PARTS) ? as_tuple_of_ints(T, p, PARTS) : V_NONE;
}

#define POINT "year, month, day, hour, minute, second, microsecond"
static const MethodDef functions[] = {
    {"is_date(year, month, day, /)", f_is_date, "Are these small ints that make a day?", 0},
    {"is_point(" POINT ", fold, /)", f_is_point, "The same for a point in time; fold is 0.", 0},
    {"to_ordinal(year, month, day, /)", f_to_ordinal, "The number of the day; 1 January of year 1 is 1.", 0},
    {"from_ordinal(ordinal, /)", f_from_ordinal, "(year, month, day) of the day with that number.", 0},
    {"to_us(" POINT ", /)", f_to_us, "Microseconds since the day before the first.", 0},
    {"later(" POINT ", span, /)", f_later, "The point in time so many microseconds later, or None.", 0},
    {"span(days, seconds, microseconds, milliseconds, minutes, hours, weeks, /)", f_span,
     "All of it in microseconds, or None.", 0},
    {"write_date(year, month, day, /)", f_write_date, "YYYY-MM-DD", 0},
    {"write(" POINT ", sep, /)", f_write, "A point in time in the format of ISO 8601, or None.", 0},
    {"format(form, " POINT ", /)", f_format, "strftime without names and zones, or None.", 0},
    {"read(text, /)", f_read, "The parts of the usual form of ISO 8601, or None.", 0},
    {0},
};
const ModuleDef module__datetime_core = {
    .name = "_datetime_core", .doc = "What dates and times are computed with.", .functions = functions};
