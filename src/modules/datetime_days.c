/* datetime_days.c — counting days, seconds and microseconds; dates and times as numbers. */
#include "src/modules/datetime.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/object_ops.h"

#include <errno.h>
#include <math.h>
#include <time.h>

/* --- days --- */

static int64_t divide_floor(int64_t a, int64_t b) { return a / b - (a % b != 0 && (a < 0) != (b < 0)); }
bool days_is_leap(int64_t year) { return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0); }
int64_t days_before_year(int64_t year) {
    year--;
    return year * 365 + divide_floor(year, 4) - divide_floor(year, 100) + divide_floor(year, 400);
}
int64_t days_before_month(int64_t year, int month) {
    static const int16_t before[] = {0, 0, 31, 59, 90, 120, 151, 181, 212, 243, 273, 304, 334, 365};
    return before[month] + (month > 2 && days_is_leap(year));
}
int days_in_month(int64_t year, int month) {
    return (int)(days_before_month(year, month + 1) - days_before_month(year, month));
}
int64_t days_ordinal(int64_t year, int month, int day) {
    return days_before_year(year) + days_before_month(year, month) + day;
}

/* Years are counted from 1 March, so that a leap day is the last of its year: of 400 years (an era) the day
 * gives the year, and of a year the month, in which five months have 153 days. */
void days_from_ordinal(int64_t ordinal, Parts *p) {
    int64_t since = ordinal + 305, era = divide_floor(since, 146097);
    int day = (int)(since - era * 146097);
    int year = (day - day / 1460 + day / 36524 - day / 146096) / 365;
    int of_year = day - (365 * year + year / 4 - year / 100), month = (5 * of_year + 2) / 153;
    p->day = of_year - (153 * month + 2) / 5 + 1;
    p->month = month < 10 ? month + 3 : month - 9;
    int64_t full = year + era * 400 + (p->month <= 2);
    p->year = full > INT32_MAX ? INT32_MAX : full < INT32_MIN ? INT32_MIN : (int)full;
}

int64_t days_first_monday(int64_t year) {
    int64_t first = days_before_year(year) + 1;
    int weekday = (int)((first + 6) % 7);
    return first - weekday + (weekday > 3 ? 7 : 0);
}

WeekFault days_from_week(int64_t year, int64_t week, int64_t day, int64_t *ordinal) {
    if (year < 1 || year > 9999) return WEEK_YEAR;
    int64_t first = days_first_monday(year), weeks = (days_first_monday(year + 1) - first) / 7;
    if (week < 1 || week > weeks) return WEEK_WEEK;
    if (day < 1 || day > 7) return WEEK_DAY;
    *ordinal = first + (week - 1) * 7 + day - 1;
    return WEEK_FINE;
}

/* --- parts --- */

int64_t parts_us_of_day(const Parts *p) {
    return ((p->hour * 60LL + p->minute) * 60 + p->second) * US_A_SECOND + p->us;
}
void parts_set_us_of_day(Parts *p, int64_t us) {
    int seconds = (int)(us / US_A_SECOND);
    p->us = (int)(us % US_A_SECOND);
    p->hour = seconds / 3600;
    p->minute = seconds / 60 % 60;
    p->second = seconds % 60;
}
Parts parts_of_date(Value date) {
    const Date *d = as_date(date);
    return (Parts){.year = d->year, .month = d->month, .day = d->day};
}
Parts parts_of_clock(Value clock) {
    const Clock *c = as_clock(clock);
    return (Parts){
        .hour = c->hour, .minute = c->minute, .second = c->second, .us = (int)c->us, .fold = c->fold};
}
Parts parts_of_moment(Value moment) {
    const Moment *m = as_moment(moment);
    return (Parts){m->year, m->month, m->day, m->hour, m->minute, m->second, (int)m->us, m->fold};
}
int64_t parts_us(const Parts *p) {
    return days_ordinal(p->year, p->month, p->day) * US_A_DAY + parts_us_of_day(p);
}
bool parts_add_days(Parts *p, int64_t days) {
    int64_t day = p->day + days;
    if (day >= 1 && day <= 28) return p->day = (int)day, true; /* of the same month */
    int64_t ordinal = days_ordinal(p->year, p->month, p->day) + days;
    if (ordinal < 1 || ordinal > MAX_ORDINAL) return false;
    days_from_ordinal(ordinal, p);
    return true;
}
bool parts_add(Parts *p, int64_t days, int64_t us) {
    us += parts_us_of_day(p);
    if (us < 0 || us >= US_A_DAY) {
        int64_t more = divide_floor(us, US_A_DAY);
        days += more;
        us -= more * US_A_DAY;
    }
    parts_set_us_of_day(p, us);
    return parts_add_days(p, days);
}

static bool check_range(Thread *T, const char *what, int value, int low, int high) {
    if (value >= low && value <= high) return true;
    lf_raise(T, exc_ValueError, "%s must be in %d..%d, not %d", what, low, high, value);
    return false;
}
bool parts_check_date(Thread *T, const Parts *p) {
    if (!check_range(T, "year", p->year, 1, 9999) || !check_range(T, "month", p->month, 1, 12)) return false;
    int days = days_in_month(p->year, p->month);
    if (p->day >= 1 && p->day <= days) return true;
    lf_raise(T, exc_ValueError, "day %d must be in range 1..%d for month %d in year %d", p->day, days,
             p->month, p->year);
    return false;
}
bool parts_check_time(Thread *T, const Parts *p) {
    if (!check_range(T, "hour", p->hour, 0, 23) || !check_range(T, "minute", p->minute, 0, 59) ||
        !check_range(T, "second", p->second, 0, 59) || !check_range(T, "microsecond", p->us, 0, 999999))
        return false;
    if (p->fold == 0 || p->fold == 1) return true;
    lf_raise(T, exc_ValueError, "fold must be either 0 or 1, not %d", p->fold);
    return false;
}

/* --- arguments --- */

bool c_int_of(Thread *T, Value v, int *out) {
    int64_t number;
    if (v_is_int(v))
        number = v_as_int(v);
    else if (!obj_as_i64(T, v, &number))
        return false;
    if (number >= INT32_MIN && number <= INT32_MAX) return *out = (int)number, true;
    lf_raise(T, exc_OverflowError,
             number > 0 ? "signed integer is greater than maximum" : "signed integer is less than minimum");
    return false;
}
bool c_ints_of(Thread *T, const Value *args, int n, int *const *out) {
    for (int i = 0; i < n; i++)
        if (args[i] != V_UNDEF && !c_int_of(T, args[i], out[i])) return false;
    return true;
}

bool replaced_ints(Thread *T, const Value *args, int n, int *const *out) {
    if (c_ints_of(T, args, n, out)) return true;
    if (lf_exc_caught(T, exc_OverflowError))
        lf_raise(T, exc_OverflowError, "Python int too large to convert to C int");
    return false;
}
bool day_ints_of(Thread *T, const Value *args, Parts *p) {
    static const char *const names[] = {"year", "month", "day"};
    int *const out[] = {&p->year, &p->month, &p->day};
    for (int i = 0; i < 3; i++) {
        if (args[i] == V_UNDEF) {
            lf_raise(T, exc_TypeError, "function missing required argument '%s' (pos %d)", names[i], i + 1);
            return false;
        }
        if (!c_int_of(T, args[i], out[i])) return false;
    }
    return true;
}

/* --- the clock of the system --- */

static bool break_down(Thread *T, int64_t seconds, bool local, struct tm *t) {
    time_t s = seconds;
    if (local ? localtime_r(&s, t) : gmtime_r(&s, t)) return true;
    lf_raise_errno(T, errno ? errno : EINVAL, V_UNDEF, V_UNDEF);
    return false;
}
bool parts_from_seconds(Thread *T, int64_t seconds, bool local, Parts *p) {
    struct tm t;
    if (!break_down(T, seconds, local, &t)) return false;
    *p = (Parts){.year = t.tm_year + 1900,
                 .month = t.tm_mon + 1,
                 .day = t.tm_mday,
                 .hour = t.tm_hour,
                 .minute = t.tm_min,
                 .second = t.tm_sec < 60 ? t.tm_sec : 59};
    return true;
}

/* Local time as if it were UTC: seconds since 1970. */
static bool local_reading(Thread *T, int64_t seconds, int64_t *out) {
    struct tm t;
    if (!break_down(T, seconds, true, &t)) return false;
    int64_t year = t.tm_year + 1900LL;
    if (year < 1 || year > 9999) {
        lf_raise(T, exc_ValueError, "year must be in 1..9999, not %lld", (long long)year);
        return false;
    }
    int64_t days = days_ordinal(year, t.tm_mon + 1, t.tm_mday) - EPOCH_ORDINAL;
    *out = days * 86400 + t.tm_hour * 3600 + t.tm_min * 60 + t.tm_sec;
    return true;
}

/* Two readings are tried that lie before and after any change of the clocks; where they do not agree, fold
 * says which is meant. */
bool local_seconds(Thread *T, const Parts *p, int fold, int64_t *seconds) {
    int64_t wanted =
        (days_ordinal(p->year, p->month, p->day) - EPOCH_ORDINAL) * 86400 + parts_us_of_day(p) / US_A_SECOND;
    int64_t reading, first, second, offset;
    if (!local_reading(T, wanted, &reading)) return false;
    offset = reading - wanted;
    first = wanted - offset;
    if (!local_reading(T, first, &reading)) return false;
    bool first_fits = reading == wanted;
    if (first_fits) { /* another time may look the same */
        second = first + (fold ? 86400 : -86400);
        if (!local_reading(T, second, &reading)) return false;
        if (reading - second == offset) return *seconds = first, true;
        offset = reading - second;
    } else
        offset = reading - first;
    second = wanted - offset;
    if (!local_reading(T, second, &reading)) return false;
    if (reading == wanted)
        *seconds = second;
    else if (first_fits)
        *seconds = first;
    else /* the clocks skip it */
        *seconds = (first < second) == (fold != 0) ? first : second;
    return true;
}

int local_fold(Thread *T, int64_t seconds) {
    int64_t now, before, at;
    if (!local_reading(T, seconds, &now) || !local_reading(T, seconds - 86400, &before)) return -1;
    int64_t change = now - before - 86400;
    if (change >= 0) return 0;
    return local_reading(T, seconds + change, &at) ? at == now : -1;
}

static double round_to_even(double d) {
    double whole = floor(d), rest = d - whole;
    if (rest > 0.5 || (rest == 0.5 && fmod(whole, 2) != 0)) whole++;
    return whole;
}
bool timestamp_split(Thread *T, Value v, int64_t *seconds, int *us) {
    *us = 0;
    if (is_float(v)) {
        double whole, part = modf(float_of(v), &whole);
        if (isnan(part)) {
            lf_raise(T, exc_ValueError, "Invalid value NaN (not a number)");
            return false;
        }
        part = round_to_even(part * 1e6);
        if (part >= 1e6)
            part -= 1e6, whole += 1;
        else if (part < 0)
            part += 1e6, whole -= 1;
        *us = (int)part;
        if (whole >= -0x1p63 && whole < 0x1p63) return *seconds = (int64_t)whole, true;
    } else {
        if (!is_int(v) && !type_of(v)->slots.index) {
            lf_raise(T, exc_TypeError, "argument must be int or float, not %T", v);
            return false;
        }
        Value i = obj_index(T, v);
        if (i == V_UNDEF) return false;
        bool fits = int_fits_i64(i, seconds);
        lf_release(T, i);
        if (fits) return true;
    }
    lf_raise(T, exc_OverflowError, "timestamp out of range for platform time_t");
    return false;
}
