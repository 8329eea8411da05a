/* datetime_date.c — the type date, and the tuple that isocalendar() gives. */
#include "src/modules/datetime.h"
#include "src/modules/time.h"
#include "src/objects/bytes.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/hash.h"
#include "src/objects/int.h"
#include "src/objects/iterators.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/import.h"
#include "runtime/alloc_inline.h"

#include <time.h>

Type *type_date;
static Type *type_week;
static const Kind kind_date = {.name = "date", .flags = KIND_ATOM};

/* --- making --- */

Value date_new(Thread *T, Type *cls, const Parts *p) {
    Date *d = cls == type_date ? lf_alloc_core_atom(T, cls->root_shape, (sizeof *d + 15) & ~(size_t)15)
                               : lf_alloc(T, cls->root_shape, cls->instance_size);
    if (!d) return V_UNDEF;
    d->hash = 0;
    d->year = (uint16_t)p->year;
    d->month = (uint8_t)p->month;
    d->day = (uint8_t)p->day;
    return v_obj(d);
}
Value date_make(Thread *T, Type *cls, const Parts *p) {
    if (cls == type_date) return parts_check_date(T, p) ? date_new(T, cls, p) : V_UNDEF;
    Value args[] = {v_int(p->year), v_int(p->month), v_int(p->day)};
    return lf_call(T, v_obj(cls), args, 3, V_UNDEF);
}
static Value date_construct(Thread *T, Value *args, int n) {
    (void)n;
    Parts p = {0};
    const uint8_t *state = args[2] == V_UNDEF ? pickled_state(args[1], 4) : NULL;
    if (state && state[2] >= 1 && state[2] <= 12) {
        p = (Parts){.year = state[0] * 256 + state[1], .month = state[2], .day = state[3]};
        return date_new(T, as_type(args[0]), &p);
    }
    if (!day_ints_of(T, args + 1, &p) || !parts_check_date(T, &p)) return V_UNDEF;
    return date_new(T, as_type(args[0]), &p);
}

static Value from_seconds(Thread *T, Type *cls, int64_t seconds) {
    Parts p;
    return parts_from_seconds(T, seconds, true, &p) ? date_make(T, cls, &p) : V_UNDEF;
}
static Value date_fromtimestamp(Thread *T, Value *args, int n) {
    (void)n;
    int64_t seconds;
    return time_timestamp(T, args[1], &seconds) ? from_seconds(T, as_type(args[0]), seconds) : V_UNDEF;
}
static Value date_today(Thread *T, Value *args, int n) {
    (void)n;
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    if (args[0] == v_obj(type_date)) return from_seconds(T, type_date, now.tv_sec);
    Value call[] = {args[0], v_double((double)now.tv_sec + (double)now.tv_nsec * 1e-9)};
    return lf_call_method(T, str_intern_c(T, "fromtimestamp"), call, 2);
}
static Value from_ordinal(Thread *T, Type *cls, int64_t ordinal) {
    Parts p = {0};
    days_from_ordinal(ordinal, &p);
    return date_make(T, cls, &p);
}
static Value date_fromordinal(Thread *T, Value *args, int n) {
    (void)n;
    int ordinal;
    if (!c_int_of(T, args[1], &ordinal)) return V_UNDEF;
    if (ordinal < 1) return lf_raise(T, exc_ValueError, "ordinal must be >= 1");
    return from_ordinal(T, as_type(args[0]), ordinal);
}
static Value date_fromisoformat(Thread *T, Value *args, int n) {
    (void)n;
    Parts p = {0};
    if (!is_str(args[1])) return lf_raise(T, exc_TypeError, "fromisoformat: argument must be str");
    const Str *s = as_str(args[1]);
    if (!s->ascii || !read_date((const char *)s->data, s->len, &p)) return bad_iso_text(T, args[1]);
    return date_make(T, as_type(args[0]), &p);
}
static Value date_fromisocalendar(Thread *T, Value *args, int n) {
    (void)n;
    int year, week, day, *const out[] = {&year, &week, &day};
    int64_t ordinal;
    if (!c_ints_of(T, args + 1, 3, out))
        return lf_exc_caught(T, exc_OverflowError)
                   ? lf_raise(T, exc_ValueError, "ISO calendar component out of range")
                   : V_UNDEF;
    switch (days_from_week(year, week, day, &ordinal)) {
    case WEEK_YEAR: return lf_raise(T, exc_ValueError, "year must be in 1..9999, not %d", year);
    case WEEK_WEEK: return lf_raise(T, exc_ValueError, "Invalid week: %d", week);
    case WEEK_DAY: return lf_raise(T, exc_ValueError, "Invalid weekday: %d (range is [1, 7])", day);
    default: return from_ordinal(T, as_type(args[0]), ordinal);
    }
}
static Value date_strptime(Thread *T, Value *args, int n) {
    (void)n;
    return call_strptime(T, "_strptime_datetime_date", args);
}
static Value date_replace(Thread *T, Value *args, int n) {
    (void)n;
    Parts p = parts_of_date(args[0]);
    int *const out[] = {&p.year, &p.month, &p.day};
    return replaced_ints(T, args + 1, 3, out) ? date_make(T, type_of(args[0]), &p) : V_UNDEF;
}

/* --- what a date says --- */

static int64_t ordinal_of(Value v) {
    const Date *d = as_date(v);
    return days_ordinal(d->year, d->month, d->day);
}
static Value date_toordinal(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    return v_int(ordinal_of(args[0]));
}
static Value date_weekday(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    return v_int((ordinal_of(args[0]) + 6) % 7);
}
static Value date_isoweekday(Thread *T, Value *args, int n) {
    (void)T;
    (void)n;
    int64_t weekday = ordinal_of(args[0]) % 7;
    return v_int(weekday ? weekday : 7);
}
static Value date_isocalendar(Thread *T, Value *args, int n) {
    (void)n;
    int64_t today = ordinal_of(args[0]), year = as_date(args[0])->year, first = days_first_monday(year);
    if (today < first)
        first = days_first_monday(--year);
    else if (today >= days_first_monday(year + 1))
        first = days_first_monday(++year);
    Tuple *t = lf_alloc_raw(T, type_week->root_shape, sizeof *t + 3 * sizeof(Value), AUX_ACYCLIC);
    if (!t) return V_UNDEF;
    t->len = 3;
    t->hash = -1;
    lf_init(&t->items[0], v_int(year));
    lf_init(&t->items[1], v_int((today - first) / 7 + 1));
    lf_init(&t->items[2], v_int((today - first) % 7 + 1));
    return v_obj(t);
}
static Value date_timetuple(Thread *T, Value *args, int n) {
    (void)n;
    Parts p = parts_of_date(args[0]);
    return moment_to_parts(T, &p, -1);
}
static Value date_isoformat(Thread *T, Value *args, int n) {
    (void)n;
    Parts p = parts_of_date(args[0]);
    char text[16];
    return text_from(T, text, write_date(text, &p));
}
static Value date_str(Thread *T, Value self) {
    return type_of(self) == type_date ? date_isoformat(T, &self, 1)
                                      : lf_call_method(T, str_intern_c(T, "isoformat"), &self, 1);
}
static Value date_repr(Thread *T, Value self) {
    const Date *d = as_date(self);
    return str_format(T, "%T(%d, %d, %d)", self, d->year, d->month, d->day);
}
static Value date_ctime(Thread *T, Value *args, int n) {
    (void)n;
    Parts p = parts_of_date(args[0]);
    return write_ctime(T, &p);
}
static Value date_strftime(Thread *T, Value *args, int n) {
    (void)n;
    Parts p = parts_of_date(args[0]);
    return text_strftime(T, args[0], args[1], &p, type_of(args[0]) == type_date);
}
static void data_of(const Date *d, uint8_t out[4]) {
    out[0] = (uint8_t)(d->year >> 8);
    out[1] = (uint8_t)d->year;
    out[2] = d->month;
    out[3] = d->day;
}
static Value date_reduce(Thread *T, Value *args, int n) {
    (void)n;
    uint8_t data[4];
    data_of(as_date(args[0]), data);
    return reduce_with_zone(T, args[0], data, sizeof data, V_NONE);
}
static bool date_hash(Thread *T, Value self, int64_t *out) {
    (void)T;
    Date *d = as_date(self);
    *out = __atomic_load_n(&d->hash, __ATOMIC_RELAXED);
    if (*out) return true;
    uint8_t data[4];
    data_of(d, data);
    *out = (int64_t)lf_hash_bytes(data, sizeof data);
    __atomic_store_n(&d->hash, *out, __ATOMIC_RELAXED);
    return true;
}

/* --- operators --- */

static Value date_plus(Thread *T, Value date, int64_t days) {
    Parts p = parts_of_date(date);
    if (!parts_add_days(&p, days)) return lf_raise(T, exc_OverflowError, "date value out of range");
    Type *cls = type_of(date);
    return cls == type_date ? date_new(T, cls, &p) : date_make(T, cls, &p);
}
static Value date_add(Thread *T, Value a, Value b) {
    if (is_date(a) && is_span(b)) return date_plus(T, a, as_span(b)->days);
    return is_span(a) && is_date(b) ? date_plus(T, b, as_span(a)->days) : V_NOTIMPL;
}
static Value date_sub(Thread *T, Value a, Value b) {
    if (!is_date(a) || is_moment(a) || is_moment(b)) return V_NOTIMPL;
    if (is_date(b)) return span_in_days(T, ordinal_of(a) - ordinal_of(b));
    return is_span(b) ? date_plus(T, a, -(int64_t)as_span(b)->days) : V_NOTIMPL;
}
static Value date_compare(Thread *T, Value a, Value b, int op) {
    (void)T;
    if (!is_date(b) || is_moment(b)) return V_NOTIMPL;
    const Date *x = as_date(a), *y = as_date(b);
    int32_t mine = x->year << 16 | x->month << 8 | x->day, theirs = y->year << 16 | y->month << 8 | y->day;
    return ordering(mine - theirs, op);
}

/* --- tables --- */

#define GETTER(name)                                 \
    static Value get_##name(Thread *T, Value self) { \
        (void)T;                                     \
        return v_int(as_date(self)->name);           \
    }
GETTER(year)
GETTER(month)
GETTER(day)

static void date_ready(Thread *T, Type *t) {
    Parts first = {.year = 1, .month = 1, .day = 1}, last = {.year = 9999, .month = 12, .day = 31};
    type_add(T, t, "min", date_new(T, t, &first));
    type_add(T, t, "max", date_new(T, t, &last));
    if (type_from_def(T, &typedef_span)) type_add(T, t, "resolution", span_in_days(T, 1));
}
static const MethodDef date_methods[] = {
    {"fromtimestamp(cls, timestamp, /)", date_fromtimestamp,
     "The local day of a number of seconds since 1970.", METHOD_CLASS},
    {"today(cls, /)", date_today, "The local day now.", METHOD_CLASS},
    {"fromordinal(cls, ordinal, /)", date_fromordinal, "The day with a number; 1 January of year 1 is 1.",
     METHOD_CLASS},
    {"fromisoformat(cls, string, /)", date_fromisoformat,
     "The day that text in a format of ISO 8601 stands for.", METHOD_CLASS},
    {"fromisocalendar(cls, year, week, day)", date_fromisocalendar, "The day of an ISO week.", METHOD_CLASS},
    {"strptime(cls, string, format, /)", date_strptime, "The day that a text stands for, after a format.",
     METHOD_CLASS},
    {"replace(self, /, year=?, month=?, day=?)", date_replace, "The same day but for what is given.", 0},
    {"__replace__(self, /, year=?, month=?, day=?)", date_replace, "The same as replace().", 0},
    {"ctime(self, /)", date_ctime, "The day in the format of ctime().", 0},
    {"strftime(self, /, format)", date_strftime, "The day in a format of its own.", 0},
    {"__format__(self, format_spec, /)", method_format, "Formats self with strftime.", 0},
    {"isoformat(self, /)", date_isoformat, "The day as YYYY-MM-DD.", 0},
    {"timetuple(self, /)", date_timetuple, "The day in parts, as time.localtime() has them.", 0},
    {"toordinal(self, /)", date_toordinal, "The number of the day; 1 January of year 1 is 1.", 0},
    {"weekday(self, /)", date_weekday, "The day of the week: Monday is 0.", 0},
    {"isoweekday(self, /)", date_isoweekday, "The day of the week: Monday is 1.", 0},
    {"isocalendar(self, /)", date_isocalendar, "Year, week and weekday of ISO 8601.", 0},
    {"__reduce__(self, /)", date_reduce, "__reduce__() -> (cls, state)", 0},
    {0},
};
static const GetSetDef date_getset[] = {
    {"year", get_year, NULL, NULL}, {"month", get_month, NULL, NULL}, {"day", get_day, NULL, NULL}, {0}};
const TypeDef typedef_date = {
    .name = "datetime.date",
    .doc = "A day: date(year, month, day).",
    .where = &type_date,
    .kind = &kind_date,
    .size = sizeof(Date),
    .flags = TYPE_BASETYPE,
    .slots = {.repr = date_repr,
              .str = date_str,
              .hash = date_hash,
              .compare = date_compare,
              .binary = {[BIN_ADD] = date_add, [BIN_SUB] = date_sub}},
    .new_ = {"date(cls, year=?, month=?, day=?)", date_construct, NULL, METHOD_NAMELESS},
    .methods = date_methods,
    .getset = date_getset,
    .ready = date_ready,
};

/* --- IsoCalendarDate --- */

static bool week_visit(Obj *o, VisitFn fn, void *ctx) { return visit_slots(((Tuple *)o)->items, 3, fn, ctx); }
static const Kind kind_week = {
    .name = "IsoCalendarDate", .visit = week_visit, .flags = KIND_TUPLE | KIND_MOVABLE | KIND_FREEZABLE};

static Value week_item(Value self, int i) { return as_tuple(self)->items[i]; }
static Value get_week_year(Thread *T, Value self) {
    (void)T;
    return week_item(self, 0);
}
static Value get_week(Thread *T, Value self) {
    (void)T;
    return week_item(self, 1);
}
static Value get_weekday(Thread *T, Value self) {
    (void)T;
    return week_item(self, 2);
}
static Value week_repr(Thread *T, Value self) {
    return str_format(T, "%T(year=%R, week=%R, weekday=%R)", self, week_item(self, 0), week_item(self, 1),
                      week_item(self, 2));
}
static Value week_reduce(Thread *T, Value *args, int n) {
    (void)n;
    Value plain = tuple_from(T, as_tuple(args[0])->items, 3);
    Value all = plain == V_UNDEF ? V_UNDEF : tuple_from(T, &plain, 1);
    Value r = all == V_UNDEF ? V_UNDEF : tuple_pair(T, v_obj(type_tuple), all);
    lf_release(T, all);
    lf_release(T, plain);
    return r;
}
static const MethodDef week_methods[] = {{"__reduce__(self, /)", week_reduce, NULL, 0}, {0}};
static const GetSetDef week_getset[] = {{"year", get_week_year, NULL, NULL},
                                        {"week", get_week, NULL, NULL},
                                        {"weekday", get_weekday, NULL, NULL},
                                        {0}};
static const TypeDef typedef_week = {
    .name = "datetime.IsoCalendarDate",
    .doc = "Year, week and weekday of ISO 8601.",
    .where = &type_week,
    .base = &type_tuple,
    .kind = &kind_week,
    .size = sizeof(Tuple) + 3 * sizeof(Value),
    .flags = TYPE_NO_NEW,
    .slots = {.repr = week_repr},
    .methods = week_methods,
    .getset = week_getset,
};
bool date_prepare(Thread *T) { return type_from_def(T, &typedef_week) != NULL; }
