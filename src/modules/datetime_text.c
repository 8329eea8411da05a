/* datetime_text.c — dates and times as text: ISO 8601 read and written, ctime and strftime. */
#include "src/modules/datetime.h"
#include "src/modules/time.h"
#include "src/objects/call.h"
#include "src/objects/error.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/import.h"

#include <stdio.h>
#include <string.h>

/* --- writing --- */

int write_digits(char *to, int64_t number, int n) {
    for (int i = n - 1; i >= 0; i--, number /= 10) to[i] = (char)('0' + number % 10);
    return n;
}
static int write_pair(char *to, int number, char before) {
    *to = before;
    return 1 + write_digits(to + 1, number, 2);
}
int write_date(char *to, const Parts *p) {
    int len = write_digits(to, p->year, 4);
    len += write_pair(to + len, p->month, '-');
    return len + write_pair(to + len, p->day, '-');
}

static const char *const specs[] = {"auto", "hours", "minutes", "seconds", "milliseconds", "microseconds"};
enum { SPEC_AUTO, SPEC_HOURS, SPEC_MINUTES, SPEC_SECONDS, SPEC_MILLISECONDS, SPEC_MICROSECONDS, SPECS };

int write_time(Thread *T, char *to, const Parts *p, Value timespec) {
    int spec = 0;
    if (timespec != V_UNDEF)
        while (spec < SPECS && !str_eq_c(timespec, specs[spec])) spec++;
    if (spec == SPECS) {
        lf_raise(T, exc_ValueError, "Unknown timespec value");
        return -1;
    }
    if (spec == SPEC_AUTO) spec = p->us ? SPEC_MICROSECONDS : SPEC_SECONDS;
    int len = write_digits(to, p->hour, 2);
    if (spec >= SPEC_MINUTES) len += write_pair(to + len, p->minute, ':');
    if (spec >= SPEC_SECONDS) len += write_pair(to + len, p->second, ':');
    if (spec >= SPEC_MILLISECONDS) {
        to[len++] = '.';
        len += write_digits(to + len, spec == SPEC_MILLISECONDS ? p->us / 1000 : p->us,
                            spec == SPEC_MILLISECONDS ? 3 : 6);
    }
    return len;
}
int write_offset(char *to, int64_t us, const char *between) {
    int len = 0, space = (int)strlen(between);
    to[len++] = us < 0 ? '-' : '+';
    if (us < 0) us = -us;
    int seconds = (int)(us / US_A_SECOND);
    len += write_digits(to + len, seconds / 3600, 2);
    memcpy(to + len, between, (size_t)space);
    len += space + write_digits(to + len + space, seconds / 60 % 60, 2);
    us %= US_A_SECOND;
    if (seconds % 60 || us) {
        memcpy(to + len, between, (size_t)space);
        len += space + write_digits(to + len + space, seconds % 60, 2);
    }
    if (us) {
        to[len++] = '.';
        len += write_digits(to + len, us, 6);
    }
    return len;
}
Value text_from(Thread *T, const char *text, int n) {
    return str_from_latin1(T, (const uint8_t *)text, (size_t)n);
}
Value bad_iso_text(Thread *T, Value text) {
    return lf_raise(T, exc_ValueError, "Invalid isoformat string: %R", text);
}
Value write_ctime(Thread *T, const Parts *p) {
    static const char days[][4] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static const char months[][4] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    char text[48];
    int len = snprintf(text, sizeof text, "%s %s %2d %02d:%02d:%02d %04d",
                       days[days_ordinal(p->year, p->month, p->day) % 7], months[p->month - 1], p->day,
                       p->hour, p->minute, p->second, p->year);
    return text_from(T, text, len);
}

/* --- reading --- */

typedef struct Reader {
    const char *at, *end;
} Reader;

static bool is_digit(char c) { return c >= '0' && c <= '9'; }
static bool read_digits(Reader *r, int n, int *out) {
    if (r->end - r->at < n) return false;
    *out = 0;
    for (; n > 0; n--, r->at++) {
        if (!is_digit(*r->at)) return false;
        *out = *out * 10 + (*r->at - '0');
    }
    return true;
}
static bool read_char(Reader *r, char c) { return r->at < r->end && *r->at == c && r->at++; }

static bool read_week(Reader *r, bool dashes, Parts *p) {
    int week, day = 1;
    int64_t ordinal;
    if (!read_digits(r, 2, &week)) return false;
    if (r->at < r->end && ((dashes && !read_char(r, '-')) || !read_digits(r, 1, &day))) return false;
    bool all = r->at == r->end || (!dashes && r->end - r->at == 2); /* see read_date */
    if (!all || days_from_week(p->year, week, day, &ordinal) != WEEK_FINE) return false;
    days_from_ordinal(ordinal, p);
    return true;
}
bool read_date(const char *text, int64_t n, Parts *p) {
    Reader r = {text, text + n};
    if (!read_digits(&r, 4, &p->year)) return false;
    bool dashes = read_char(&r, '-');
    if (read_char(&r, 'W')) return read_week(&r, dashes, p);
    return read_digits(&r, 2, &p->month) && (!dashes || read_char(&r, '-')) && read_digits(&r, 2, &p->day) &&
           (r.at == r.end || (!dashes && n == 10)); /* CPython ignores what makes up the length */
}

/* YYYY-Www-D and YYYY-Www with a dash in front of the time look alike, and so do YYYYWwwD and YYYYWww with a
 * digit there: a dash is taken for a separator when two digits follow, and digits are counted. */
int64_t read_separator(const char *text, int64_t n) {
    if (n <= 7) return n;
    if (text[4] == '-') {
        if (text[5] != 'W') return 10;
        if (n == 8 || text[8] != '-') return 8;
        return n == 9 ? -1 : n > 10 && is_digit(text[10]) ? 8 : 10;
    }
    if (text[4] != 'W') return 8;
    int64_t digits = 7;
    while (digits < n && is_digit(text[digits])) digits++;
    return digits < 9 ? digits : digits % 2 == 0 ? 7 : 8;
}

/* HH[:MM[:SS[.f+]]], with colons or without; all of it. Before an offset CPython does not look at one more
 * character behind a number, nor at what follows six digits of a fraction; and without colons a fraction
 * needs no point. */
static bool read_clock(const char *text, const char *end, Parts *p, bool before_offset) {
    Reader r = {text, end};
    int *const fields[] = {&p->hour, &p->minute, &p->second};
    bool colons = false;
    p->hour = p->minute = p->second = p->us = 0;
    for (int i = 0; i < 3; i++) {
        if (i == 1) colons = read_char(&r, ':');
        if ((i == 2 && colons && !read_char(&r, ':')) || !read_digits(&r, 2, fields[i])) return false;
        if (end - r.at < 2) return r.at == end || before_offset;
    }
    if (!read_char(&r, '.') && !read_char(&r, ',') && colons) return false;
    int digits, most = end - r.at < 6 ? (int)(end - r.at) : 6;
    if (!read_digits(&r, most, &p->us)) return false;
    for (digits = most; digits < 6; digits++) p->us *= 10;
    while (r.at < end && is_digit(*r.at)) r.at++;
    return r.at == end || before_offset;
}
bool read_time(const char *text, int64_t n, Parts *p, bool *has_offset, int64_t *offset) {
    const char *end = text + n, *zone = text;
    while (zone < end && *zone != '+' && *zone != '-' && *zone != 'Z') zone++;
    *offset = 0;
    *has_offset = zone < end;
    if (!read_clock(text, zone, p, *has_offset)) return false;
    if (!*has_offset) return true;
    if (*zone == 'Z') return zone + 1 == end;
    Parts ahead = {0};
    if (!read_clock(zone + 1, end, &ahead, false)) return false;
    *offset = *zone == '-' ? -parts_us_of_day(&ahead) : parts_us_of_day(&ahead);
    return true;
}
bool read_midnight(Thread *T, Parts *p, bool day) {
    if (p->hour != 24) return true;
    if (p->minute || p->second || p->us) {
        lf_raise(T, exc_ValueError, "minute, second, and microsecond must be 0 when hour is 24");
        return false;
    }
    p->hour = 0;
    bool known = day && p->month >= 1 && p->month <= 12 && p->day <= days_in_month(p->year, p->month);
    if (!known) return true; /* what is no day is told of when it is checked */
    if (++p->day > days_in_month(p->year, p->month)) p->day = 1, p->month++;
    if (p->month > 12) p->month = 1, p->year++;
    return true;
}

/* --- strftime --- */

/* What a code that knows no language stands for, its length; -1: another code. */
static int write_code(char *to, uint32_t code, const Parts *p) {
    int64_t weekday = days_ordinal(p->year, p->month, p->day) % 7;
    int hour = p->hour % 12;
    switch (code) {
    case 'Y': return write_digits(to, p->year, 4);
    case 'm': return write_digits(to, p->month, 2);
    case 'd': return write_digits(to, p->day, 2);
    case 'H': return write_digits(to, p->hour, 2);
    case 'M': return write_digits(to, p->minute, 2);
    case 'S': return write_digits(to, p->second, 2);
    case 'f': return write_digits(to, p->us, 6);
    case 'y': return write_digits(to, p->year % 100, 2);
    case 'I': return write_digits(to, hour ? hour : 12, 2);
    case 'j': return write_digits(to, days_before_month(p->year, p->month) + p->day, 3);
    case 'w': return write_digits(to, weekday, 1);
    case 'u': return write_digits(to, weekday ? weekday : 7, 1);
    case 'F': return write_date(to, p);
    case 'T':
    case 'R':
        hour = write_digits(to, p->hour, 2);
        hour += write_pair(to + hour, p->minute, ':');
        return code == 'R' ? hour : hour + write_pair(to + hour, p->second, ':');
    case '%': return *to = '%', 1;
    default: return -1;
    }
}
/* A form of such codes alone: true, and *out is the text. */
static bool format_plainly(Thread *T, Value form, const Parts *p, Value *out) {
    const Str *s = as_str(form);
    if (!s->ascii) return false;
    StrBuilder b;
    sb_init(&b, T);
    int64_t plain = 0;
    for (int64_t i = 0; i < s->len; i++) {
        if (s->data[i] != '%') continue;
        char text[16];
        int len = i + 1 < s->len ? write_code(text, s->data[i + 1], p) : -1;
        if (len < 0) {
            sb_free(&b);
            return false;
        }
        sb_sub(&b, s, plain, i++);
        sb_ascii(&b, text, len);
        plain = i + 1;
    }
    sb_sub(&b, s, plain, s->len);
    *out = sb_done(&b);
    return true;
}

static Value call_method(Thread *T, Value self, const char *name) {
    return lf_call_method(T, str_intern_c(T, name), &self, 1);
}
/* %z of what has such a method; `between` as in +HH:MM. */
static bool put_offset(Thread *T, StrBuilder *b, Value self, const char *between) {
    if (is_date(self) && !is_moment(self)) return true;
    Value offset = call_method(T, self, "utcoffset");
    if (offset == V_UNDEF) return false;
    bool ok = offset == V_NONE || is_span(offset);
    if (!ok) lf_raise(T, exc_TypeError, "utcoffset() must return None or timedelta, not '%T'", offset);
    if (ok && offset != V_NONE) {
        char text[24];
        sb_ascii(b, text, write_offset(text, (int64_t)span_us(as_span(offset)), between));
    }
    lf_release(T, offset);
    return ok;
}
/* %Z: a percent sign in it is none of the format's. */
static bool put_zone_name(Thread *T, StrBuilder *b, Value self) {
    if (is_date(self) && !is_moment(self)) return true;
    Value name = call_method(T, self, "tzname");
    if (name == V_UNDEF) return false;
    bool ok = name == V_NONE || is_str(name);
    if (!ok) lf_raise(T, exc_TypeError, "tzinfo.tzname() must return None or a string, not '%T'", name);
    if (ok && name != V_NONE) {
        Value args[] = {name, str_from_c(T, "%"), str_from_c(T, "%%")};
        Value doubled = lf_call_method(T, str_intern_c(T, "replace"), args, 3);
        lf_release(T, args[1]);
        lf_release(T, args[2]);
        ok = doubled != V_UNDEF && is_str(doubled);
        if (ok)
            sb_str(b, doubled);
        else if (doubled != V_UNDEF)
            lf_raise(T, exc_TypeError, "tzname.replace() did not return a string");
        lf_release(T, doubled);
    }
    lf_release(T, name);
    return ok;
}
/* The C library writes years below 1000 with fewer digits. */
static int write_early_year(char *to, uint32_t code, const Parts *p) {
    Parts week = *p;
    if (p->year >= 1000) return -1;
    if (code == 'F') return write_date(to, p);
    if (code == 'C') return write_digits(to, p->year / 100, 2);
    if (code == 'G') { /* the year of the week is that of its Thursday */
        int64_t day = days_ordinal(p->year, p->month, p->day);
        days_from_ordinal(day - (day + 6) % 7 + 3, &week);
    }
    return code == 'Y' || code == 'G' ? write_digits(to, week.year, 4) : -1;
}
/* The code at s[*i], behind a percent sign, which moves to its last character. */
static bool put_code(Thread *T, StrBuilder *b, const Str *s, int64_t *i, Value self, const Parts *p) {
    uint32_t code = *i < s->len ? str_at(s, *i) : 0;
    char text[16];
    if (code == 'z') return put_offset(T, b, self, "");
    if (code == ':' && *i + 1 < s->len && str_at(s, *i + 1) == 'z') return ++*i, put_offset(T, b, self, ":");
    if (code == 'Z') return put_zone_name(T, b, self);
    int len = code == 'f' ? write_digits(text, p->us, 6) : write_early_year(text, code, p);
    if (len >= 0) {
        sb_ascii(b, text, len);
        return true;
    }
    sb_char(b, '%');
    if (*i < s->len) sb_char(b, code);
    return true;
}
/* What time.strftime() is given: without the codes that only a datetime knows. */
static Value prepare_form(Thread *T, Value self, Value form, const Parts *p) {
    StrBuilder b;
    sb_init(&b, T);
    const Str *s = as_str(form);
    for (int64_t i = 0; i < s->len; i++) {
        uint32_t c = str_at(s, i);
        if (c != '%')
            sb_char(&b, c);
        else if (i++, !put_code(T, &b, s, &i, self, p)) {
            sb_free(&b);
            return V_UNDEF;
        }
    }
    return sb_done(&b);
}
Value text_strftime(Thread *T, Value self, Value form, const Parts *p, bool plain) {
    Value text;
    if (!is_str(form)) return lf_raise(T, exc_TypeError, "strftime() argument 1 must be str, not %T", form);
    if (plain && format_plainly(T, form, p, &text)) return text;
    Value args[2] = {prepare_form(T, self, form, p), V_UNDEF};
    if (args[0] != V_UNDEF)
        args[1] = is_clock(self) ? moment_to_parts(T, p, -1) : call_method(T, self, "timetuple");
    Value module = args[1] == V_UNDEF ? V_UNDEF : import_module_c(T, "time");
    Value fn = module == V_UNDEF ? V_UNDEF : obj_getattr_c(T, module, "strftime");
    text = fn == V_UNDEF ? V_UNDEF : lf_call(T, fn, args, 2, V_UNDEF);
    lf_release(T, fn);
    lf_release(T, module);
    lf_release(T, args[0]);
    lf_release(T, args[1]);
    return text;
}

Value method_format(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_str(args[1]))
        return lf_raise(T, exc_TypeError, "__format__() argument 1 must be str, not %T", args[1]);
    if (as_str(args[1])->len == 0) return obj_str(T, args[0]);
    return lf_call_method(T, str_intern_c(T, "strftime"), args, 2);
}
