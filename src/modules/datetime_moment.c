/* datetime_moment.c — the type datetime: a day with a time, perhaps with a zone. */
#include "src/modules/datetime.h"
#include "src/modules/time.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/hash.h"
#include "src/objects/iterators.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/import.h"
#include "runtime/alloc_inline.h"

#include <errno.h>
#include <stdio.h>
#include <string.h>
#include <time.h>

Type *type_moment;
static bool moment_visit(Obj *o, VisitFn fn, void *ctx) {
    return visit_slots(&((Moment *)o)->zone, 1, fn, ctx);
}
static const Kind kind_moment = {
    .name = "datetime", .visit = moment_visit, .flags = KIND_TUPLE | KIND_MOVABLE | KIND_FREEZABLE};

/* --- making --- */

Value moment_new(Thread *T, Type *cls, const Parts *p, Value zone) {
    Moment *m = cls != type_moment ? lf_alloc(T, cls->root_shape, cls->instance_size)
                : zone_aux(zone)   ? lf_alloc_core_atom(T, cls->root_shape, sizeof *m)
                                   : lf_alloc_core(T, cls->root_shape, sizeof *m);
    if (!m) return V_UNDEF;
    m->hash = 0;
    m->year = (uint16_t)p->year;
    m->month = (uint8_t)p->month;
    m->day = (uint8_t)p->day;
    m->hour = (uint8_t)p->hour;
    m->minute = (uint8_t)p->minute;
    m->second = (uint8_t)p->second;
    m->fold = (uint8_t)p->fold;
    m->us = (uint32_t)p->us;
    lf_init(&m->zone, lf_retain(T, zone));
    return v_obj(m);
}
Value call_with_fold(Thread *T, Type *cls, Value *args, int n) {
    if (args[n] == v_int(0)) return lf_call(T, v_obj(cls), args, n, V_UNDEF);
    Value name = str_intern_c(T, "fold"), names = tuple_from(T, &name, 1);
    Value r = names == V_UNDEF ? V_UNDEF : lf_call(T, v_obj(cls), args, n, names);
    lf_release(T, names);
    return r;
}
Value moment_make(Thread *T, Type *cls, const Parts *p, Value zone) {
    if (cls == type_moment) {
        bool ok = parts_check_date(T, p) && parts_check_time(T, p) && zone_check(T, zone);
        return ok ? moment_new(T, cls, p, zone) : V_UNDEF;
    }
    Value args[] = {v_int(p->year),   v_int(p->month), v_int(p->day), v_int(p->hour), v_int(p->minute),
                    v_int(p->second), v_int(p->us),    zone,          v_int(p->fold)};
    return call_with_fold(T, cls, args, 8);
}
static Value from_state(Thread *T, Type *cls, const uint8_t *state, Value zone) {
    if (zone == V_UNDEF) zone = V_NONE;
    if (zone != V_NONE && !is_tzinfo(zone)) return lf_raise(T, exc_TypeError, "bad tzinfo state arg");
    Parts p = {.year = state[0] * 256 + state[1],
               .month = state[2] % 128,
               .day = state[3],
               .hour = state[4],
               .minute = state[5],
               .second = state[6],
               .us = state[7] << 16 | state[8] << 8 | state[9],
               .fold = state[2] / 128};
    return moment_new(T, cls, &p, zone);
}
static Value moment_construct(Thread *T, Value *args, int n) {
    (void)n;
    const uint8_t *state = args[3] == V_UNDEF ? pickled_state(args[1], 10) : NULL;
    if (state && state[2] % 128 >= 1 && state[2] % 128 <= 12)
        return from_state(T, as_type(args[0]), state, args[2]);
    Parts p = {0};
    int *const out[] = {&p.hour, &p.minute, &p.second, &p.us};
    if (!day_ints_of(T, args + 1, &p) || !c_ints_of(T, args + 4, 4, out) ||
        (args[9] != V_UNDEF && !c_int_of(T, args[9], &p.fold)))
        return V_UNDEF;
    bool ok = parts_check_date(T, &p) && parts_check_time(T, &p) && zone_check(T, args[8]);
    return ok ? moment_new(T, as_type(args[0]), &p, args[8]) : V_UNDEF;
}

/* --- now, timestamps --- */

/* Seconds since 1970 as local time or UTC, with a zone. */
static Value from_seconds(Thread *T, Type *cls, int64_t seconds, int us, bool local, Value zone) {
    Parts p;
    if (!parts_from_seconds(T, seconds, local, &p)) return V_UNDEF;
    p.us = us;
    if (local && p.year >= 1 && p.year <= 9999) {
        p.fold = local_fold(T, seconds);
        if (p.fold < 0) return V_UNDEF;
    }
    return moment_make(T, cls, &p, zone);
}
/* A zone tells the local time for a time in UTC (consumed) that carries it. */
static Value from_utc(Thread *T, Value zone, Value utc) {
    if (utc == V_UNDEF) return utc;
    Value args[] = {zone, utc}, r = lf_call_method(T, str_intern_c(T, "fromutc"), args, 2);
    lf_release(T, utc);
    return r;
}
static Value in_zone(Thread *T, Type *cls, int64_t seconds, int us, Value zone) {
    if (!zone_check(T, zone)) return V_UNDEF;
    if (zone == V_NONE) return from_seconds(T, cls, seconds, us, true, V_NONE);
    return from_utc(T, zone, from_seconds(T, cls, seconds, us, false, zone));
}
static Value moment_now(Thread *T, Value *args, int n) {
    (void)n;
    struct timespec now;
    clock_gettime(CLOCK_REALTIME, &now);
    return in_zone(T, as_type(args[0]), now.tv_sec, (int)(now.tv_nsec / 1000), args[1]);
}
static Value moment_fromtimestamp(Thread *T, Value *args, int n) {
    (void)n;
    int64_t seconds;
    int us;
    if (!zone_check(T, args[2]) || !timestamp_split(T, args[1], &seconds, &us)) return V_UNDEF;
    return in_zone(T, as_type(args[0]), seconds, us, args[2]);
}
static bool warn_old(Thread *T, const char *method, const char *instead) {
    return lf_warn(T, exc_DeprecationWarning, 1,
                   "datetime.datetime.%s() is deprecated and scheduled for removal in a future version. Use "
                   "timezone-aware objects to represent datetimes in UTC: datetime.datetime.%s.",
                   method, instead);
}
static Value moment_utcnow(Thread *T, Value *args, int n) {
    (void)n;
    struct timespec now;
    if (!warn_old(T, "utcnow", "now(datetime.UTC)")) return V_UNDEF;
    clock_gettime(CLOCK_REALTIME, &now);
    return from_seconds(T, as_type(args[0]), now.tv_sec, (int)(now.tv_nsec / 1000), false, V_NONE);
}
static Value moment_utcfromtimestamp(Thread *T, Value *args, int n) {
    (void)n;
    int64_t seconds;
    int us;
    if (!warn_old(T, "utcfromtimestamp", "fromtimestamp(timestamp, datetime.UTC)") ||
        !timestamp_split(T, args[1], &seconds, &us))
        return V_UNDEF;
    return from_seconds(T, as_type(args[0]), seconds, us, false, V_NONE);
}

/* --- from texts and parts --- */

static Value moment_fromisoformat(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_str(args[1])) return lf_raise(T, exc_TypeError, "fromisoformat: argument must be str");
    const Str *s = as_str(args[1]);
    char text[64];
    Parts p = {0};
    bool has_offset = false, fits = s->len >= 7 && s->len < (int64_t)sizeof text;
    int64_t offset = 0, end;
    for (int64_t i = 0; fits && i < s->len; i++) { /* the separator may be any character */
        uint32_t c = str_at(s, i);
        text[i] = c < 128 ? (char)c : '?';
    }
    end = fits ? read_separator(text, s->len) : -1;
    if (end > s->len) end = s->len;
    if (end < 0 || !read_date(text, end, &p) ||
        (end < s->len && !read_time(text + end + 1, s->len - end - 1, &p, &has_offset, &offset)))
        return bad_iso_text(T, args[1]);
    Value zone = has_offset ? zone_from_us(T, offset) : V_NONE;
    Value r =
        zone != V_UNDEF && read_midnight(T, &p, true) ? moment_make(T, as_type(args[0]), &p, zone) : V_UNDEF;
    lf_release(T, zone);
    return r;
}
static Value moment_combine(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_date(args[1]))
        return lf_raise(T, exc_TypeError, "combine() argument 1 must be datetime.date, not %T", args[1]);
    if (!is_clock(args[2]))
        return lf_raise(T, exc_TypeError, "combine() argument 2 must be datetime.time, not %T", args[2]);
    Parts p = parts_of_clock(args[2]);
    const Date *d = as_date(args[1]);
    p.year = d->year;
    p.month = d->month;
    p.day = d->day;
    return moment_make(T, as_type(args[0]), &p, args[3] == V_UNDEF ? as_clock(args[2])->zone : args[3]);
}
Value call_strptime(Thread *T, const char *name, Value *args) {
    Value module = import_module_c(T, "_strptime");
    Value fn = module == V_UNDEF ? V_UNDEF : obj_getattr_c(T, module, name);
    Value r = fn == V_UNDEF ? V_UNDEF : lf_call(T, fn, args, 3, V_UNDEF);
    lf_release(T, fn);
    lf_release(T, module);
    return r;
}
static Value moment_strptime(Thread *T, Value *args, int n) {
    (void)n;
    return call_strptime(T, "_strptime_datetime_datetime", args);
}
static Value moment_replace(Thread *T, Value *args, int n) {
    (void)n;
    Parts p = parts_of_moment(args[0]);
    int *const out[] = {&p.year, &p.month, &p.day, &p.hour, &p.minute, &p.second, &p.us}, *const fold[] = {
                                                                                              &p.fold};
    if (!replaced_ints(T, args + 1, 7, out) || !replaced_ints(T, args + 9, 1, fold)) return V_UNDEF;
    return moment_make(T, type_of(args[0]), &p, args[8] == V_UNDEF ? as_moment(args[0])->zone : args[8]);
}

/* --- what a datetime says --- */

static Value moment_date(Thread *T, Value *args, int n) {
    (void)n;
    Parts p = parts_of_date(args[0]);
    return date_new(T, type_date, &p);
}
static Value moment_time(Thread *T, Value *args, int n) {
    (void)n;
    Parts p = parts_of_moment(args[0]);
    return clock_new(T, type_clock, &p, V_NONE);
}
static Value moment_timetz(Thread *T, Value *args, int n) {
    (void)n;
    Parts p = parts_of_moment(args[0]);
    return clock_new(T, type_clock, &p, as_moment(args[0])->zone);
}
Value moment_to_parts(Thread *T, const Parts *p, int summer) {
    int parts[] = {p->year,
                   p->month,
                   p->day,
                   p->hour,
                   p->minute,
                   p->second,
                   (int)((days_ordinal(p->year, p->month, p->day) + 6) % 7),
                   (int)days_before_month(p->year, p->month) + p->day,
                   summer};
    return time_in_parts(T, parts);
}
static Value moment_timetuple(Thread *T, Value *args, int n) {
    (void)n;
    int64_t summer;
    Parts p = parts_of_moment(args[0]);
    int r = zone_offset(T, as_moment(args[0])->zone, ASK_DST, args[0], &summer);
    return r < 0 ? V_UNDEF : moment_to_parts(T, &p, r ? summer != 0 : -1);
}
static Value moment_utctimetuple(Thread *T, Value *args, int n) {
    (void)n;
    int64_t offset;
    Parts p = parts_of_moment(args[0]);
    int r = zone_offset(T, as_moment(args[0])->zone, ASK_UTCOFFSET, args[0], &offset);
    if (r < 0) return V_UNDEF;
    if (r && offset && !parts_add(&p, 0, -offset))
        return lf_raise(T, exc_OverflowError, "date value out of range");
    return moment_to_parts(T, &p, 0);
}
static Value moment_timestamp(Thread *T, Value *args, int n) {
    (void)n;
    int64_t offset, seconds;
    Parts p = parts_of_moment(args[0]);
    int r = zone_offset(T, as_moment(args[0])->zone, ASK_UTCOFFSET, args[0], &offset);
    if (r < 0) return V_UNDEF;
    if (!r) return local_seconds(T, &p, p.fold, &seconds) ? v_double((double)seconds + p.us / 1e6) : V_UNDEF;
    int64_t us = parts_us(&p) - offset - EPOCH_ORDINAL * US_A_DAY;
    if (us >= -(1LL << 53) && us <= 1LL << 53) return v_double((double)us / 1e6);
    Value since = span_from_us(T, us);
    Value total = since == V_UNDEF ? V_UNDEF : lf_call_method(T, str_intern_c(T, "total_seconds"), &since, 1);
    lf_release(T, since);
    return total;
}
static Value moment_utcoffset(Thread *T, Value *args, int n) {
    (void)n;
    return zone_ask(T, as_moment(args[0])->zone, ASK_UTCOFFSET, args[0]);
}
static Value moment_dst(Thread *T, Value *args, int n) {
    (void)n;
    return zone_ask(T, as_moment(args[0])->zone, ASK_DST, args[0]);
}
static Value moment_tzname(Thread *T, Value *args, int n) {
    (void)n;
    return zone_ask(T, as_moment(args[0])->zone, ASK_TZNAME, args[0]);
}

/* --- astimezone --- */

/* The system's zone at that time, as a timezone. */
static Value system_zone(Thread *T, int64_t seconds) {
    struct tm t;
    time_t s = seconds;
    if (!localtime_r(&s, &t)) return lf_raise_errno(T, EOVERFLOW, V_UNDEF, V_UNDEF);
    Value offset = span_from_us(T, t.tm_gmtoff * US_A_SECOND);
    Value name = offset == V_UNDEF ? V_UNDEF : str_from_c(T, t.tm_zone ? t.tm_zone : "");
    Value zone = name == V_UNDEF ? V_UNDEF : zone_new(T, offset, name);
    lf_release(T, offset);
    lf_release(T, name);
    return zone;
}
/* The system's zone at a local time; of one that the clocks skip, as it was before or will be, by fold. */
static Value system_zone_at(Thread *T, Value moment) {
    Parts p = parts_of_moment(moment);
    int64_t seconds, other;
    if (!local_seconds(T, &p, p.fold, &seconds) || !local_seconds(T, &p, !p.fold, &other)) return V_UNDEF;
    if (other != seconds && (other > seconds) == (p.fold != 0)) seconds = other;
    return system_zone(T, seconds);
}
static Value moment_astimezone(Thread *T, Value *args, int n) {
    (void)n;
    Value self = args[0], zone = args[1], mine = lf_retain(T, as_moment(self)->zone);
    int64_t offset;
    if (!zone_check(T, zone)) return lf_release(T, mine), V_UNDEF;
    if (mine != V_NONE && mine == zone) return lf_release(T, mine), lf_retain(T, self);
    int r = zone_offset(T, mine, ASK_UTCOFFSET, self, &offset);
    if (r == 0) {
        lf_release(T, mine);
        mine = system_zone_at(T, self);
        if (mine != V_UNDEF && mine == zone) return lf_release(T, mine), lf_retain(T, self);
        r = mine == V_UNDEF ? -1 : zone_offset(T, mine, ASK_UTCOFFSET, self, &offset);
    }
    lf_release(T, mine);
    Value moved = r < 0 ? V_UNDEF : moment_plus(T, self, -offset);
    if (moved == V_UNDEF || !is_moment(moved)) return moved;
    Parts p = parts_of_moment(moved);
    p.fold = 0;
    zone = zone == V_NONE ? system_zone(T, parts_us(&p) / US_A_SECOND - EPOCH_ORDINAL * 86400LL)
                          : lf_retain(T, zone);
    Value utc = zone == V_UNDEF ? V_UNDEF : moment_new(T, type_of(moved), &p, zone);
    Value result = from_utc(T, zone, utc);
    lf_release(T, moved);
    lf_release(T, zone);
    return result;
}

/* --- texts --- */

static Value moment_isoformat(Thread *T, Value *args, int n) {
    (void)n;
    Value sep = args[1];
    uint32_t between = 'T';
    if (sep != V_UNDEF) {
        if (!is_str(sep))
            return lf_raise(T, exc_TypeError, "isoformat() argument 1 must be a unicode character, not %T",
                            sep);
        if (as_str(sep)->len != 1)
            return lf_raise(T, exc_TypeError,
                            "isoformat() argument 1 must be a unicode character, not a string of length %lld",
                            (long long)as_str(sep)->len);
        between = str_at(as_str(sep), 0);
    }
    if (args[2] != V_UNDEF && !is_str(args[2]))
        return lf_raise(T, exc_TypeError, "isoformat() argument 2 must be str, not %T", args[2]);
    Parts p = parts_of_moment(args[0]);
    char text[64];
    int day = write_date(text, &p), len = day + 1, time = write_time(T, text + len, &p, args[2]);
    int64_t offset;
    int has = time < 0 ? -1 : zone_offset(T, as_moment(args[0])->zone, ASK_UTCOFFSET, args[0], &offset);
    if (has < 0) return V_UNDEF;
    len += time;
    if (has) len += write_offset(text + len, offset, ":");
    text[day] = (char)between;
    if (between < 256) return text_from(T, text, len);
    StrBuilder b;
    sb_init(&b, T);
    sb_ascii(&b, text, day);
    sb_char(&b, between);
    sb_ascii(&b, text + day + 1, len - day - 1);
    return sb_done(&b);
}
static Value moment_str(Thread *T, Value self) {
    Value args[] = {self, str_latin1[' '], V_UNDEF};
    return type_of(self) == type_moment ? moment_isoformat(T, args, 3)
                                        : lf_call_method(T, str_intern_c(T, "isoformat"), args, 2);
}
static Value moment_repr(Thread *T, Value self) {
    const Moment *m = as_moment(self);
    StrBuilder b;
    sb_init(&b, T);
    Value head = str_format(T, "%T(%d, %d, %d, %d, %d", self, m->year, m->month, m->day, m->hour, m->minute);
    Value zone = head == V_UNDEF || m->zone == V_NONE ? V_NONE : str_format(T, ", tzinfo=%R", m->zone);
    bool ok = head != V_UNDEF && zone != V_UNDEF;
    if (ok) {
        char text[32];
        sb_str(&b, head);
        int len = m->us       ? snprintf(text, sizeof text, ", %d, %d", m->second, (int)m->us)
                  : m->second ? snprintf(text, sizeof text, ", %d", m->second)
                              : 0;
        sb_ascii(&b, text, len);
        if (m->fold) sb_c(&b, ", fold=1");
        if (zone != V_NONE) sb_str(&b, zone);
        sb_char(&b, ')');
    }
    lf_release(T, head);
    lf_release(T, zone);
    if (ok) return sb_done(&b);
    sb_free(&b);
    return V_UNDEF;
}
static Value moment_ctime(Thread *T, Value *args, int n) {
    (void)n;
    Parts p = parts_of_moment(args[0]);
    return write_ctime(T, &p);
}
static Value moment_strftime(Thread *T, Value *args, int n) {
    (void)n;
    Parts p = parts_of_moment(args[0]);
    return text_strftime(T, args[0], args[1], &p, type_of(args[0]) == type_moment);
}

/* --- operators --- */

static Value plus(Thread *T, Value moment, int64_t days, int64_t us) {
    Parts p = parts_of_moment(moment);
    if (!parts_add(&p, days, us)) return lf_raise(T, exc_OverflowError, "date value out of range");
    p.fold = 0;
    Type *cls = type_of(moment);
    return cls == type_moment ? moment_new(T, cls, &p, as_moment(moment)->zone)
                              : moment_make(T, cls, &p, as_moment(moment)->zone);
}
Value moment_plus(Thread *T, Value moment, int64_t us) { return plus(T, moment, 0, us); }
static Value plus_span(Thread *T, Value moment, Value span, int sign) {
    const Span *s = as_span(span);
    return plus(T, moment, sign * (int64_t)s->days, sign * (s->seconds * US_A_SECOND + s->us));
}
static Value moment_add(Thread *T, Value a, Value b) {
    if (is_moment(a) && is_span(b)) return plus_span(T, a, b, 1);
    return is_span(a) && is_moment(b) ? plus_span(T, b, a, 1) : V_NOTIMPL;
}

/* Both offsets, of the datetimes a and b: 1 each has one, 0 neither, 2 one of them, -1 exception. */
static int both_offsets(Thread *T, Value a, Value b, int64_t *x, int64_t *y) {
    int mine = zone_offset(T, as_moment(a)->zone, ASK_UTCOFFSET, a, x);
    int theirs = mine < 0 ? -1 : zone_offset(T, as_moment(b)->zone, ASK_UTCOFFSET, b, y);
    return theirs < 0 ? -1 : mine == theirs ? mine : 2;
}
static int64_t us_of(Value v) {
    Parts p = parts_of_moment(v);
    return parts_us(&p);
}
static Value moment_sub(Thread *T, Value a, Value b) {
    if (!is_moment(a)) return V_NOTIMPL;
    if (is_span(b)) return plus_span(T, a, b, -1);
    if (!is_moment(b)) return V_NOTIMPL;
    int64_t x = 0, y = 0;
    if (as_moment(a)->zone != as_moment(b)->zone) {
        int r = both_offsets(T, a, b, &x, &y);
        if (r < 0) return V_UNDEF;
        if (r == 2)
            return lf_raise(T, exc_TypeError, "can't subtract offset-naive and offset-aware datetimes");
    }
    return span_from_us(T, us_of(a) - x - (us_of(b) - y));
}

/* Does the offset depend on fold? Such a time equals none of another zone. -1: exception. */
static int offset_wavers(Thread *T, Value moment, int has, int64_t offset) {
    Value zone = as_moment(moment)->zone;
    if (zone == V_NONE || type_of(zone) == type_zone) return 0;
    Parts p = parts_of_moment(moment);
    p.fold = !p.fold;
    int64_t other = 0;
    Value flipped = moment_new(T, type_of(moment), &p, zone);
    int r = flipped == V_UNDEF ? -1 : zone_offset(T, zone, ASK_UTCOFFSET, flipped, &other);
    lf_release(T, flipped);
    return r < 0 ? -1 : r != has || other != offset;
}
static int64_t order_of(const Moment *m) {
    return (int64_t)m->year << 40 | (int64_t)m->month << 32 | (int64_t)m->day << 24 | m->hour << 16 |
           m->minute << 8 | m->second;
}
static Value moment_compare(Thread *T, Value a, Value b, int op) {
    if (!is_moment(b)) return V_NOTIMPL;
    int64_t x = 0, y = 0;
    if (as_moment(a)->zone == as_moment(b)->zone) {
        int64_t sign = order_of(as_moment(a)) - order_of(as_moment(b));
        return ordering(sign ? sign : (int64_t)as_moment(a)->us - as_moment(b)->us, op);
    }
    int r = both_offsets(T, a, b, &x, &y);
    if (r < 0) return V_UNDEF;
    bool equality = op == CMP_EQ || op == CMP_NE;
    if (r == 2)
        return equality ? v_bool(op == CMP_NE)
                        : lf_raise(T, exc_TypeError, "can't compare offset-naive and offset-aware datetimes");
    int64_t difference = us_of(a) - x - (us_of(b) - y);
    if (equality && difference == 0) {
        int wavers = offset_wavers(T, a, r, x);
        if (!wavers) wavers = offset_wavers(T, b, r, y);
        if (wavers < 0) return V_UNDEF;
        if (wavers) return v_bool(op == CMP_NE);
    }
    return ordering(difference, op);
}

static void data_of(const Moment *m, bool fold, uint8_t out[10]) {
    const uint8_t data[10] = {(uint8_t)(m->year >> 8),
                              (uint8_t)m->year,
                              (uint8_t)(m->month | (fold && m->fold ? 128 : 0)),
                              m->day,
                              m->hour,
                              m->minute,
                              m->second,
                              (uint8_t)(m->us >> 16),
                              (uint8_t)(m->us >> 8),
                              (uint8_t)m->us};
    memcpy(out, data, sizeof data);
}
/* The offset of a time as if fold were 0: 1, 0 none, -1 exception. */
static int offset_unfolded(Thread *T, Value self, int64_t *offset) {
    const Moment *m = as_moment(self);
    if (!m->fold || m->zone == V_NONE) return zone_offset(T, m->zone, ASK_UTCOFFSET, self, offset);
    Parts p = parts_of_moment(self);
    p.fold = 0;
    Value first = moment_new(T, type_of(self), &p, m->zone);
    int r = first == V_UNDEF ? -1 : zone_offset(T, m->zone, ASK_UTCOFFSET, first, offset);
    lf_release(T, first);
    return r;
}
static bool moment_hash(Thread *T, Value self, int64_t *out) {
    Moment *m = as_moment(self);
    *out = __atomic_load_n(&m->hash, __ATOMIC_RELAXED);
    if (*out) return true;
    int64_t offset;
    int has = offset_unfolded(T, self, &offset);
    if (has < 0) return false;
    if (!has) {
        uint8_t data[10];
        data_of(m, false, data);
        *out = (int64_t)lf_hash_bytes(data, sizeof data);
    } else {
        Value since = span_from_us(T, us_of(self) - offset);
        bool ok = since != V_UNDEF && obj_hash(T, since, out);
        lf_release(T, since);
        if (!ok) return false;
    }
    __atomic_store_n(&m->hash, *out, __ATOMIC_RELAXED);
    return true;
}
static Value reduce(Thread *T, Value self, bool fold) {
    uint8_t data[10];
    data_of(as_moment(self), fold, data);
    return reduce_with_zone(T, self, data, sizeof data, as_moment(self)->zone);
}
static Value moment_reduce(Thread *T, Value *args, int n) {
    (void)n;
    return reduce(T, args[0], false);
}
static Value moment_reduce_ex(Thread *T, Value *args, int n) {
    (void)n;
    int protocol;
    return c_int_of(T, args[1], &protocol) ? reduce(T, args[0], protocol > 3) : V_UNDEF;
}

/* --- tables --- */

#define GETTER(name, field)                          \
    static Value get_##name(Thread *T, Value self) { \
        (void)T;                                     \
        return v_int(as_moment(self)->field);        \
    }
GETTER(hour, hour)
GETTER(minute, minute)
GETTER(second, second)
GETTER(microsecond, us)
GETTER(fold, fold)
static Value get_tzinfo(Thread *T, Value self) { return lf_retain(T, as_moment(self)->zone); }

static void moment_ready(Thread *T, Type *t) {
    Parts first = {.year = 1, .month = 1, .day = 1};
    Parts last = {9999, 12, 31, 23, 59, 59, 999999, 0};
    type_add(T, t, "min", moment_new(T, t, &first, V_NONE));
    type_add(T, t, "max", moment_new(T, t, &last, V_NONE));
    if (type_from_def(T, &typedef_span)) type_add(T, t, "resolution", span_from_us(T, 1));
}
#define REPLACED \
    "(self, /, year=?, month=?, day=?, hour=?, minute=?, second=?, microsecond=?, tzinfo=?, *, fold=?)"
static const MethodDef moment_methods[] = {
    {"now(cls, /, tz=None)", moment_now, "The time now, local or of a zone.", METHOD_CLASS},
    {"utcnow(cls, /)", moment_utcnow, "The time now in UTC, without a zone.", METHOD_CLASS},
    {"fromtimestamp(cls, /, timestamp, tz=None)", moment_fromtimestamp,
     "The time of seconds since 1970, local or of a zone.", METHOD_CLASS},
    {"utcfromtimestamp(cls, timestamp, /)", moment_utcfromtimestamp,
     "The time of seconds since 1970 in UTC, without a zone.", METHOD_CLASS},
    {"strptime(cls, string, format, /)", moment_strptime, "The time that a text stands for, after a format.",
     METHOD_CLASS},
    {"combine(cls, /, date, time, tzinfo=?)", moment_combine, "A day and a time of the day.", METHOD_CLASS},
    {"fromisoformat(cls, string, /)", moment_fromisoformat,
     "The time that text in a format of ISO 8601 stands for.", METHOD_CLASS},
    {"date(self, /)", moment_date, "The day.", 0},
    {"time(self, /)", moment_time, "The time of the day, without the zone.", 0},
    {"timetz(self, /)", moment_timetz, "The time of the day, with the zone.", 0},
    {"ctime(self, /)", moment_ctime, "The time in the format of ctime().", 0},
    {"strftime(self, /, format)", moment_strftime, "The time in a format of its own.", 0},
    {"timetuple(self, /)", moment_timetuple, "The time in parts, as time.localtime() has them.", 0},
    {"timestamp(self, /)", moment_timestamp, "Seconds since 1970.", 0},
    {"utctimetuple(self, /)", moment_utctimetuple, "The time in UTC in parts, as time.gmtime() has them.", 0},
    {"isoformat(self, /, sep=?'T', timespec=?'auto')", moment_isoformat,
     "The time as YYYY-MM-DDTHH:MM:SS, with what timespec wants.", 0},
    {"utcoffset(self, /)", moment_utcoffset, "How far the zone is ahead of UTC.", 0},
    {"dst(self, /)", moment_dst, "How much of the offset is summer time.", 0},
    {"tzname(self, /)", moment_tzname, "The name of the zone.", 0},
    {"replace" REPLACED, moment_replace, "The same time but for what is given.", 0},
    {"__replace__" REPLACED, moment_replace, "The same as replace().", 0},
    {"astimezone(self, /, tz=None)", moment_astimezone, "The same time in another zone.", 0},
    {"__reduce_ex__(self, proto, /)", moment_reduce_ex, "__reduce_ex__(proto) -> (cls, state)", 0},
    {"__reduce__(self, /)", moment_reduce, "__reduce__() -> (cls, state)", 0},
    {0},
};
static const GetSetDef moment_getset[] = {{"hour", get_hour, NULL, NULL},
                                          {"minute", get_minute, NULL, NULL},
                                          {"second", get_second, NULL, NULL},
                                          {"microsecond", get_microsecond, NULL, NULL},
                                          {"tzinfo", get_tzinfo, NULL, NULL},
                                          {"fold", get_fold, NULL, NULL},
                                          {0}};
const TypeDef typedef_moment = {
    .name = "datetime.datetime",
    .doc = "A day with a time: datetime(year, month, day[, hour[, minute[, second[, microsecond[, "
           "tzinfo]]]]]).",
    .where = &type_moment,
    .base = &type_date,
    .kind = &kind_moment,
    .size = sizeof(Moment),
    .flags = TYPE_BASETYPE,
    .slots = {.repr = moment_repr,
              .str = moment_str,
              .hash = moment_hash,
              .compare = moment_compare,
              .binary = {[BIN_ADD] = moment_add, [BIN_SUB] = moment_sub}},
    .new_ = {"datetime(cls, year=?, month=?, day=?, hour=?0, minute=?0, second=?0, microsecond=?0, "
             "tzinfo=None, *, fold=?0)",
             moment_construct, NULL, METHOD_NAMELESS},
    .methods = moment_methods,
    .getset = moment_getset,
    .ready = moment_ready,
};
