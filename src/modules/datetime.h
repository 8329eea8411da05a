/* datetime.h — the types of the module datetime: what lies in their instances, and what their files share.
 *
 * Instances never change, so any thread that may hold one may read it; only the hash is filled in later, by
 * one relaxed store of what every thread would compute. date and timedelta are atoms; time, datetime and
 * timezone are immutable as far as their zone and offset are. Numbers that come out of a pickle may be out of
 * range (the 45th of a month); months alone are always 1 to 12.
 */
#ifndef LF_DATETIME_H
#define LF_DATETIME_H

#include "src/objects/type.h"

#define US_A_SECOND 1000000LL
#define US_A_DAY (86400 * US_A_SECOND)
enum { MAX_ORDINAL = 3652059, EPOCH_ORDINAL = 719163 }; /* the latter: 1 January 1970 */

__extension__ typedef __int128 Wide; /* microseconds of any timedelta, and products of them */

typedef struct Span {
    Obj h;
    int64_t hash; /* 0: not computed; the same below */
    int32_t days, seconds, us;
} Span;
typedef struct Date {
    Obj h;
    int64_t hash;
    uint16_t year;
    uint8_t month, day;
} Date;
typedef struct Clock {
    Obj h;
    int64_t hash;
    uint8_t hour, minute, second, fold;
    uint32_t us;
    Value zone; /* None or a tzinfo */
} Clock;
/* A datetime: it begins as a Date does. */
typedef struct Moment {
    Obj h;
    int64_t hash;
    uint16_t year;
    uint8_t month, day;
    uint8_t hour, minute, second, fold;
    uint32_t us;
    Value zone;
} Moment;
typedef struct Zone {
    Obj h;
    Value offset, name; /* a timedelta; a str or V_UNDEF */
} Zone;

extern Type *type_date, *type_clock, *type_moment, *type_span, *type_tzinfo, *type_zone;
extern const TypeDef typedef_date, typedef_clock, typedef_moment, typedef_span, typedef_tzinfo, typedef_zone;
extern Value zone_utc; /* timezone.utc, immortal */

static inline Span *as_span(Value v) { return (Span *)v_as_obj(v); }
static inline Date *as_date(Value v) { return (Date *)v_as_obj(v); }
static inline Clock *as_clock(Value v) { return (Clock *)v_as_obj(v); }
static inline Moment *as_moment(Value v) { return (Moment *)v_as_obj(v); }
static inline Zone *as_zone(Value v) { return (Zone *)v_as_obj(v); }
static inline bool is_span(Value v) { return v_is_obj(v) && is_instance(v, type_span); }
static inline bool is_date(Value v) { return v_is_obj(v) && is_instance(v, type_date); }
static inline bool is_clock(Value v) { return v_is_obj(v) && is_instance(v, type_clock); }
static inline bool is_moment(Value v) { return v_is_obj(v) && is_instance(v, type_moment); }
static inline bool is_tzinfo(Value v) { return v_is_obj(v) && is_instance(v, type_tzinfo); }
static inline bool is_zone(Value v) { return v_is_obj(v) && is_instance(v, type_zone); }

/* The answer of a comparison from its sign. */
static inline Value ordering(int64_t sign, int op) {
    bool less = op == CMP_LT || op == CMP_LE || op == CMP_NE,
         more = op == CMP_GT || op == CMP_GE || op == CMP_NE,
         same = op == CMP_LE || op == CMP_EQ || op == CMP_GE;
    return v_bool(sign < 0 ? less : sign > 0 ? more : same);
}

/* The numbers of a datetime, a date or a time, as arguments give them. */
typedef struct Parts {
    int year, month, day, hour, minute, second, us, fold;
} Parts;

/* --- datetime_days.c: counting, on plain numbers --- */

bool days_is_leap(int64_t year);
int64_t days_before_year(int64_t year);
int64_t days_before_month(int64_t year, int month);
int days_in_month(int64_t year, int month);
int64_t days_ordinal(int64_t year, int month, int day); /* 1 January of year 1 is 1 */
void days_from_ordinal(int64_t ordinal, Parts *p);      /* any ordinal: year, month and day */
int64_t days_first_monday(int64_t year);                /* the ordinal at which ISO week 1 begins */
int64_t parts_us_of_day(const Parts *p);
void parts_set_us_of_day(Parts *p, int64_t us);
Parts parts_of_date(Value date); /* the time is midnight */
Parts parts_of_clock(Value clock);
Parts parts_of_moment(Value moment);
int64_t parts_us(const Parts *p); /* microseconds since the day before the first */
/* The day, the day and time so much later; false: there is no such. */
bool parts_add_days(Parts *p, int64_t days);
bool parts_add(Parts *p, int64_t days, int64_t us);
/* ValueError for what is no date, no time. */
bool parts_check_date(Thread *T, const Parts *p);
bool parts_check_time(Thread *T, const Parts *p);
/* The ordinal of a day of an ISO week; what raises says. */
typedef enum WeekFault { WEEK_FINE, WEEK_YEAR, WEEK_WEEK, WEEK_DAY } WeekFault;
WeekFault days_from_week(int64_t year, int64_t week, int64_t day, int64_t *ordinal);
/* An argument as an int of C, with its errors. */
bool c_int_of(Thread *T, Value v, int *out);
/* The same for the arguments that are given (V_UNDEF: not). */
bool c_ints_of(Thread *T, const Value *args, int n, int *const *out);
bool replaced_ints(Thread *T, const Value *args, int n, int *const *out); /* of replace(): another message */
bool day_ints_of(Thread *T, const Value *args, Parts *p); /* year, month and day, which are required */
/* A function of the C library's clock: seconds since 1970 as local time or UTC. False: OSError. */
bool parts_from_seconds(Thread *T, int64_t seconds, bool local, Parts *p);
/* Seconds since 1970 that read as local time stand for, and back. */
bool local_seconds(Thread *T, const Parts *p, int fold, int64_t *seconds);
/* A timestamp as seconds and microseconds, rounded to the nearest. */
bool timestamp_split(Thread *T, Value v, int64_t *seconds, int *us);
/* Is the local time of these seconds the second of two that look the same? -1: exception. */
int local_fold(Thread *T, int64_t seconds);

/* --- datetime_span.c: timedelta --- */

Value span_from_us(Thread *T, Wide us); /* OverflowError when it is too large */
Value span_in_days(Thread *T, int64_t days);
Wide span_us(const Span *s);

/* --- datetime_zone.c: tzinfo, timezone --- */

/* "tzinfo argument must be None or of a tzinfo subclass, not type 'int'" */
bool zone_check(Thread *T, Value zone);
/* utcoffset or dst, by their names in the table below, of a zone for a datetime or None: microseconds. 1, 0
 * None, -1 exception. */
typedef enum ZoneQuestion { ASK_UTCOFFSET, ASK_DST, ASK_TZNAME, ASK_FROMUTC, ASK_COUNT } ZoneQuestion;
int zone_offset(Thread *T, Value zone, ZoneQuestion what, Value of, int64_t *us);
/* The same as values, checked: a timedelta, a str or None. */
Value zone_ask(Thread *T, Value zone, ZoneQuestion what, Value of);
Value zone_from_us(Thread *T, int64_t us); /* timezone.utc for 0; ValueError from a day on */
Value zone_new(Thread *T, Value offset, Value name);
/* Instances of time and datetime cannot be part of a cycle when their zone cannot. */
static inline uint32_t zone_aux(Value zone) {
    return v_is_obj(zone) ? v_as_obj(zone)->aux & AUX_ACYCLIC : AUX_ACYCLIC;
}
/* The bytes of a state out of a pickle, which Python 2 left as str. NULL: v (V_UNDEF: nothing) is no state of
 * this length. */
const uint8_t *pickled_state(Value v, int64_t length);
Value reduce_with_zone(Thread *T, Value self, const uint8_t *data, int64_t n, Value zone);

/* --- datetime_date.c, datetime_clock.c, datetime_moment.c --- */

Value date_new(Thread *T, Type *cls, const Parts *p);  /* unchecked; a subclass without its constructor */
Value date_make(Thread *T, Type *cls, const Parts *p); /* by the constructor of a subclass */
Value clock_new(Thread *T, Type *cls, const Parts *p, Value zone);
Value moment_new(Thread *T, Type *cls, const Parts *p, Value zone);
Value moment_make(Thread *T, Type *cls, const Parts *p, Value zone);
Value moment_plus(Thread *T, Value moment, int64_t us);
/* cls(*args[0, n)), and fold=args[n] when that is not 0; args are ints, None or what somebody else holds. */
Value call_with_fold(Thread *T, Type *cls, Value *args, int n);
/* A function of the module _strptime, on a class, a text and a format. */
Value call_strptime(Thread *T, const char *name, Value *args);
bool date_prepare(Thread *T);                                 /* makes what isocalendar() gives */
Value moment_to_parts(Thread *T, const Parts *p, int summer); /* a struct_time */

/* --- datetime_text.c: reading and writing --- */

int write_digits(char *to, int64_t number, int n);
int write_date(char *to, const Parts *p);
/* HH[:MM[:SS[.mmm[mmm]]]] as timespec says (V_UNDEF: auto); -1: exception. */
int write_time(Thread *T, char *to, const Parts *p, Value timespec);
/* [+-]HH:MM[:SS[.ffffff]], with any text between the numbers. */
int write_offset(char *to, int64_t us, const char *between);
bool read_date(const char *text, int64_t n, Parts *p); /* all of it; false: no date, nothing raised */
int64_t read_separator(const char *text, int64_t n);   /* where the date ends in a text of both */
/* A time of the day, perhaps with an offset. */
bool read_time(const char *text, int64_t n, Parts *p, bool *has_offset, int64_t *offset);
/* 24:00 becomes the next day's 0:00; p is checked. False: exception. */
bool read_midnight(Thread *T, Parts *p, bool day);
Value bad_iso_text(Thread *T, Value text);
Value text_from(Thread *T, const char *text, int n);
Value write_ctime(Thread *T, const Parts *p);
/* strftime of self, whose parts these are; plain: no class of the program has a say. */
Value text_strftime(Thread *T, Value self, Value form, const Parts *p, bool plain);
Value method_format(Thread *T, Value *args, int n); /* __format__ of date, time, datetime */

#endif
