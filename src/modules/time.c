/* time: clocks, sleeping, and broken-down times as struct_time. */
#include "src/modules/time.h"
#include "src/objects/bytes.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/int.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/objects/structseq.h"
#include "src/vm/import.h"
#include "src/vm/threads.h"
#include "src/vm/audit.h"

#include <errno.h>
#include <math.h>
#include <pthread.h>
#include <stdio.h>
#include <time.h>

#define NANO 1000000000LL

static Type *type_struct_time;
static const char *const fields[] = {"tm_year", "tm_mon",  "tm_mday",  "tm_hour", "tm_min",    "tm_sec",
                                     "tm_wday", "tm_yday", "tm_isdst", "tm_zone", "tm_gmtoff", NULL};
static const StructSeqDef struct_time = {.name = "time.struct_time",
                                         .doc = "A time in parts.",
                                         .fields = fields,
                                         .visible = 9,
                                         .where = &type_struct_time};

/* --- seconds --- */

static bool not_a_number(Thread *T, double d) {
    if (isnan(d)) lf_raise(T, exc_ValueError, "Invalid value NaN (not a number)");
    return isnan(d);
}

bool time_seconds(Thread *T, Value v, int64_t *ns) {
    int64_t s;
    if (is_float(v)) {
        double d = float_of(v);
        if (not_a_number(T, d)) return false;
        d = ceil(fabs(d) * 1e9) * (d < 0 ? -1 : 1);
        if (fabs(d) < 0x1p63) return *ns = (int64_t)d, true;
    } else {
        if (!is_int(v) && !type_of(v)->slots.index) {
            lf_raise(T, exc_TypeError, "'%T' object cannot be interpreted as an integer or float", v);
            return false;
        }
        Value i = obj_index(T, v);
        if (i == V_UNDEF) return false;
        bool fits = int_fits_i64(i, &s) && s <= INT64_MAX / NANO && s >= INT64_MIN / NANO;
        lf_release(T, i);
        if (fits) return *ns = s * NANO, true;
    }
    lf_raise(T, exc_OverflowError, "timestamp out of range for C PyTime_t");
    return false;
}

bool time_timestamp(Thread *T, Value v, int64_t *out) {
    if (is_float(v)) {
        double d = floor(float_of(v));
        if (not_a_number(T, d)) return false;
        if (fabs(d) < 0x1p63) return *out = (int64_t)d, true;
    } else {
        Value i = obj_index(T, v);
        if (i == V_UNDEF) return false;
        bool fits = int_fits_i64(i, out);
        lf_release(T, i);
        if (fits) return true;
    }
    lf_raise(T, exc_OverflowError, "timestamp out of range for platform time_t");
    return false;
}
/* What localtime() takes; None or nothing is now. */
static bool timestamp(Thread *T, Value v, time_t *out) {
    int64_t s;
    if (v == V_UNDEF || v == V_NONE) return *out = time(NULL), true;
    if (!time_timestamp(T, v, &s)) return false;
    *out = s;
    return true;
}

/* --- clocks --- */

static Value seconds_of(struct timespec t) { return v_double((double)t.tv_sec + (double)t.tv_nsec * 1e-9); }
static Value nanoseconds_of(Thread *T, struct timespec t) {
    return int_from_i64(T, t.tv_sec * NANO + t.tv_nsec);
}

#define CLOCK(name, id)                                            \
    static Value time_##name(Thread *T, Value *args, int n) {      \
        (void)T;                                                   \
        (void)args;                                                \
        (void)n;                                                   \
        struct timespec t;                                         \
        clock_gettime(id, &t);                                     \
        return seconds_of(t);                                      \
    }                                                              \
    static Value time_##name##_ns(Thread *T, Value *args, int n) { \
        (void)args;                                                \
        (void)n;                                                   \
        struct timespec t;                                         \
        clock_gettime(id, &t);                                     \
        return nanoseconds_of(T, t);                               \
    }
CLOCK(time, CLOCK_REALTIME)
CLOCK(monotonic, CLOCK_MONOTONIC)
CLOCK(process_time, CLOCK_PROCESS_CPUTIME_ID)
CLOCK(thread_time, CLOCK_THREAD_CPUTIME_ID)

static bool clock_number(Thread *T, Value v, clockid_t *out) {
    int64_t id;
    if (!obj_as_i64(T, v, &id)) return false;
    *out = (clockid_t)id;
    return true;
}
static Value time_clock_gettime(Thread *T, Value *args, int n) {
    (void)n;
    clockid_t id;
    struct timespec t;
    if (!clock_number(T, args[0], &id)) return V_UNDEF;
    return clock_gettime(id, &t) ? lf_raise_errno(T, errno, V_UNDEF, V_UNDEF) : seconds_of(t);
}
static Value time_clock_gettime_ns(Thread *T, Value *args, int n) {
    (void)n;
    clockid_t id;
    struct timespec t;
    if (!clock_number(T, args[0], &id)) return V_UNDEF;
    return clock_gettime(id, &t) ? lf_raise_errno(T, errno, V_UNDEF, V_UNDEF) : nanoseconds_of(T, t);
}
static Value time_clock_getres(Thread *T, Value *args, int n) {
    (void)n;
    clockid_t id;
    struct timespec t;
    if (!clock_number(T, args[0], &id)) return V_UNDEF;
    return clock_getres(id, &t) ? lf_raise_errno(T, errno, V_UNDEF, V_UNDEF) : seconds_of(t);
}
static Value set_clock(Thread *T, Value clock, int64_t ns) {
    clockid_t id;
    if (!clock_number(T, clock, &id)) return V_UNDEF;
    struct timespec t = {.tv_sec = ns / NANO - (ns % NANO < 0), .tv_nsec = ((ns % NANO) + NANO) % NANO};
    return clock_settime(id, &t) ? lf_raise_errno(T, errno, V_UNDEF, V_UNDEF) : V_NONE;
}
static Value time_clock_settime(Thread *T, Value *args, int n) {
    (void)n;
    int64_t ns;
    return time_seconds(T, args[1], &ns) ? set_clock(T, args[0], ns) : V_UNDEF;
}
static Value time_clock_settime_ns(Thread *T, Value *args, int n) {
    (void)n;
    int64_t ns;
    return obj_as_i64(T, args[1], &ns) ? set_clock(T, args[0], ns) : V_UNDEF;
}
static Value time_pthread_getcpuclockid(Thread *T, Value *args, int n) {
    (void)n;
    int64_t id;
    clockid_t clock;
    if (!obj_as_i64(T, args[0], &id)) return V_UNDEF;
    int err = pthread_getcpuclockid((pthread_t)id, &clock);
    return err ? lf_raise_errno(T, err, V_UNDEF, V_UNDEF) : v_int(clock);
}

static Value time_get_clock_info(Thread *T, Value *args, int n) {
    (void)n;
    static const struct {
        const char *name, *implementation;
        clockid_t id;
        bool monotonic;
    } clocks[] = {
        {"time", "clock_gettime(CLOCK_REALTIME)", CLOCK_REALTIME, false},
        {"monotonic", "clock_gettime(CLOCK_MONOTONIC)", CLOCK_MONOTONIC, true},
        {"perf_counter", "clock_gettime(CLOCK_MONOTONIC)", CLOCK_MONOTONIC, true},
        {"process_time", "clock_gettime(CLOCK_PROCESS_CPUTIME_ID)", CLOCK_PROCESS_CPUTIME_ID, true},
        {"thread_time", "clock_gettime(CLOCK_THREAD_CPUTIME_ID)", CLOCK_THREAD_CPUTIME_ID, true},
    };
    if (!is_str(args[0]))
        return lf_raise(T, exc_TypeError, "get_clock_info() argument 1 must be str, not %T", args[0]);
    for (size_t i = 0; i < sizeof clocks / sizeof *clocks; i++) {
        if (!str_eq_c(args[0], clocks[i].name)) continue;
        struct timespec res;
        clock_getres(clocks[i].id, &res);
        Value info = namespace_new(T), text = str_from_c(T, clocks[i].implementation);
        bool ok = info != V_UNDEF && text != V_UNDEF &&
                  obj_setattr(T, info, str_intern_c(T, "implementation"), text) &&
                  obj_setattr(T, info, str_intern_c(T, "monotonic"), v_bool(clocks[i].monotonic)) &&
                  obj_setattr(T, info, str_intern_c(T, "adjustable"), v_bool(!clocks[i].monotonic)) &&
                  obj_setattr(T, info, str_intern_c(T, "resolution"), seconds_of(res));
        lf_release(T, text);
        if (!ok) lf_clear(T, &info);
        return info;
    }
    return lf_raise(T, exc_ValueError, "unknown clock");
}

static Value time_sleep(Thread *T, Value *args, int n) {
    (void)n;
    if (!AUDIT(T, "time.sleep", args[0])) return V_UNDEF;
    int64_t ns;
    if (!time_seconds(T, args[0], &ns)) return V_UNDEF;
    if (ns < 0) return lf_raise(T, exc_ValueError, "sleep length must be non-negative");
    struct timespec until;
    time_after(ns, &until);
    _Atomic(uint32_t) nothing = 0;
    int r;
    do r = thread_sleep_on(T, &nothing, 0, &until);
    while (r > 0);
    return r == 0 ? V_NONE : V_UNDEF;
}

/* --- broken-down times --- */

static Value from_tm(Thread *T, const struct tm *t) {
    Value items[] = {v_int((int64_t)t->tm_year + 1900),
                     v_int(t->tm_mon + 1),
                     v_int(t->tm_mday),
                     v_int(t->tm_hour),
                     v_int(t->tm_min),
                     v_int(t->tm_sec),
                     v_int((t->tm_wday + 6) % 7),
                     v_int(t->tm_yday + 1),
                     v_int(t->tm_isdst),
                     str_from_c(T, t->tm_zone ? t->tm_zone : ""),
                     v_int(t->tm_gmtoff)};
    return structseq_new(T, &struct_time, items);
}

Value time_in_parts(Thread *T, const int parts[9]) {
    Value items[11];
    for (int i = 0; i < 9; i++) items[i] = v_int(parts[i]);
    items[9] = items[10] = V_NONE;
    return structseq_new(T, &struct_time, items);
}

static bool as_c_int(Thread *T, Value v, int *out) {
    Value i = obj_index(T, v);
    int64_t n;
    if (i == V_UNDEF) return false;
    bool fits = int_fits_i64(i, &n) && n >= INT32_MIN && n <= INT32_MAX;
    if (!fits)
        lf_raise(T, exc_OverflowError,
                 int_sign(i) > 0 ? "signed integer is greater than maximum"
                                 : "signed integer is less than minimum");
    else
        *out = (int)n;
    lf_release(T, i);
    return fits;
}

static bool to_tm(Thread *T, Value v, const char *who, struct tm *t) {
    *t = (struct tm){0};
    if (!is_tuple(v)) {
        lf_raise(T, exc_TypeError, "Tuple or struct_time argument required");
        return false;
    }
    if (as_tuple(v)->len != 9) {
        lf_raise(T, exc_TypeError, "%s(): illegal time tuple argument", who);
        return false;
    }
    int year, *const parts[] = {&year,      &t->tm_mon,  &t->tm_mday, &t->tm_hour, &t->tm_min,
                                &t->tm_sec, &t->tm_wday, &t->tm_yday, &t->tm_isdst};
    for (int i = 0; i < 9; i++)
        if (!as_c_int(T, as_tuple(v)->items[i], parts[i])) return false;
    if (year < INT32_MIN + 1900) {
        lf_raise(T, exc_OverflowError, "year out of range");
        return false;
    }
    t->tm_year = year - 1900;
    t->tm_mon--;
    t->tm_wday = (t->tm_wday + 1) % 7;
    t->tm_yday--;
    if (type_of(v) == type_struct_time) {
        Value zone = as_tuple(v)->items[9], offset = as_tuple(v)->items[10];
        if (is_str(zone)) t->tm_zone = str_utf8(T, zone, NULL);
        if (v_is_int(offset)) t->tm_gmtoff = v_as_int(offset);
    }
    return !lf_failed(T);
}

/* What the C library would index its tables with. Months and days may be 0 for the first. */
static bool check_tm(Thread *T, struct tm *t) {
    const struct {
        int *part, min, max;
        const char *what;
    } limits[] = {
        {&t->tm_mon, 0, 11, "month"},         {&t->tm_mday, 1, 31, "day of month"},
        {&t->tm_hour, 0, 23, "hour"},         {&t->tm_min, 0, 59, "minute"},
        {&t->tm_sec, 0, 61, "seconds"},       {&t->tm_wday, 0, 6, "day of week"},
        {&t->tm_yday, 0, 365, "day of year"},
    };
    if (t->tm_mon == -1) t->tm_mon = 0;
    if (t->tm_mday == 0) t->tm_mday = 1;
    if (t->tm_yday == -1) t->tm_yday = 0;
    for (size_t i = 0; i < sizeof limits / sizeof *limits; i++)
        if (*limits[i].part < limits[i].min || *limits[i].part > limits[i].max) {
            lf_raise(T, exc_ValueError, "%s out of range", limits[i].what);
            return false;
        }
    return true;
}

/* The time of an argument that may be missing: now. */
static bool given_or_now(Thread *T, Value v, const char *who, struct tm *t) {
    if (v != V_UNDEF) return to_tm(T, v, who, t) && check_tm(T, t);
    time_t now = time(NULL);
    localtime_r(&now, t);
    return true;
}

static Value time_gmtime(Thread *T, Value *args, int n) {
    (void)n;
    time_t s;
    struct tm t;
    if (!timestamp(T, args[0], &s)) return V_UNDEF;
    return gmtime_r(&s, &t) ? from_tm(T, &t) : lf_raise_errno(T, errno ? errno : EINVAL, V_UNDEF, V_UNDEF);
}
static Value time_localtime(Thread *T, Value *args, int n) {
    (void)n;
    time_t s;
    struct tm t;
    if (!timestamp(T, args[0], &s)) return V_UNDEF;
    return localtime_r(&s, &t) ? from_tm(T, &t) : lf_raise_errno(T, errno ? errno : EINVAL, V_UNDEF, V_UNDEF);
}
static Value time_mktime(Thread *T, Value *args, int n) {
    (void)n;
    struct tm t;
    if (!to_tm(T, args[0], "mktime", &t)) return V_UNDEF;
    t.tm_wday = -1; /* stays so when the time cannot be represented */
    time_t s = mktime(&t);
    if (s == (time_t)-1 && t.tm_wday == -1)
        return lf_raise(T, exc_OverflowError, "mktime argument out of range");
    return v_double((double)s);
}

static Value classic_text(Thread *T, const struct tm *t) {
    static const char days[][4] = {"Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"};
    static const char months[][4] = {"Jan", "Feb", "Mar", "Apr", "May", "Jun",
                                     "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"};
    char text[80];
    snprintf(text, sizeof text, "%s %s%3d %.2d:%.2d:%.2d %lld", days[t->tm_wday], months[t->tm_mon],
             t->tm_mday, t->tm_hour, t->tm_min, t->tm_sec, 1900LL + t->tm_year);
    return str_from_c(T, text);
}
static Value time_asctime(Thread *T, Value *args, int n) {
    (void)n;
    struct tm t;
    return given_or_now(T, args[0], "asctime", &t) ? classic_text(T, &t) : V_UNDEF;
}
static Value time_ctime(Thread *T, Value *args, int n) {
    (void)n;
    time_t s;
    struct tm t;
    if (!timestamp(T, args[0], &s)) return V_UNDEF;
    return localtime_r(&s, &t) ? classic_text(T, &t)
                               : lf_raise_errno(T, errno ? errno : EINVAL, V_UNDEF, V_UNDEF);
}

/* One piece of a format, up to the next NUL, in UTF-8. A letter put in front tells an empty result from no
 * room. */
static bool format_piece(Thread *T, const char *format, const struct tm *t, StrBuilder *sb) {
    size_t n = strlen(format), room = 256 + n;
    char *with_mark = lf_buf_alloc(T, n + 2), *text = NULL;
    if (!with_mark) return false;
    with_mark[0] = '.';
    memcpy(with_mark + 1, format, n + 1);
    size_t len = 0;
    for (; len == 0; room *= 2) {
        char *more = lf_buf_realloc(T, text, room);
        if (!more) break;
        text = more;
        len = strftime(text, room, with_mark, t);
    }
    if (len) sb_utf8(sb, text + 1, len - 1);
    lf_buf_free(T, with_mark);
    lf_buf_free(T, text);
    return len > 0;
}

static Value time_strftime(Thread *T, Value *args, int n) {
    (void)n;
    struct tm t;
    if (!is_str(args[0]))
        return lf_raise(T, exc_TypeError, "strftime() argument 1 must be str, not %T", args[0]);
    if (!given_or_now(T, args[1], "strftime", &t)) return V_UNDEF;
    t.tm_isdst = t.tm_isdst < -1 ? -1 : t.tm_isdst > 1 ? 1 : t.tm_isdst;
    Value bytes = codec_encode(T, args[0], "utf-8", "surrogatepass");
    if (bytes == V_UNDEF) return V_UNDEF;
    StrBuilder sb;
    sb_init(&sb, T);
    const char *at = (const char *)as_bytes(bytes)->data, *end = at + as_bytes(bytes)->len;
    bool ok = true;
    while (ok) {
        ok = format_piece(T, at, &t, &sb);
        at += strlen(at);
        if (at == end) break;
        sb_char(&sb, 0);
        at++;
    }
    lf_release(T, bytes);
    if (ok) return sb_done(&sb);
    sb_free(&sb);
    return V_UNDEF;
}

static Value time_strptime(Thread *T, Value *args, int n) {
    (void)n;
    Value module = import_module_c(T, "_strptime");
    Value fn = module == V_UNDEF ? V_UNDEF : obj_getattr_c(T, module, "_strptime_time");
    Value r = fn == V_UNDEF ? V_UNDEF : lf_call_ex(T, fn, args[0], V_UNDEF);
    lf_release(T, module);
    lf_release(T, fn);
    return r;
}

/* --- the zone --- */

static bool set_zone(Thread *T, Value module) {
    /* January and July tell what is standard time, on both halves of the globe. */
    time_t year = 365 * 86400 + 86400 / 4, january = time(NULL) / year * year, july = january + year / 2;
    struct tm a, b;
    localtime_r(&january, &a);
    localtime_r(&july, &b);
    bool south = a.tm_gmtoff > b.tm_gmtoff;
    const struct tm *standard = south ? &b : &a, *summer = south ? &a : &b;
    Value names[] = {str_from_c(T, standard->tm_zone), str_from_c(T, summer->tm_zone)};
    Value pair = names[0] == V_UNDEF || names[1] == V_UNDEF ? V_UNDEF : tuple_from(T, names, 2);
    lf_release(T, names[0]);
    lf_release(T, names[1]);
    return module_set(T, module, "tzname", pair) &&
           module_set(T, module, "timezone", v_int(-standard->tm_gmtoff)) &&
           module_set(T, module, "altzone", v_int(-summer->tm_gmtoff)) &&
           module_set(T, module, "daylight", v_int(a.tm_gmtoff != b.tm_gmtoff));
}

static Value time_tzset(Thread *T, Value *args, int n) {
    (void)args;
    (void)n;
    Value module = import_module_c(T, "time");
    tzset();
    bool ok = module != V_UNDEF && set_zone(T, module);
    lf_release(T, module);
    return ok ? V_NONE : V_UNDEF;
}

static bool fill(Thread *T, Value module) {
    static const struct {
        const char *name;
        int id;
    } clocks[] = {
        {"CLOCK_REALTIME", CLOCK_REALTIME},
        {"CLOCK_MONOTONIC", CLOCK_MONOTONIC},
        {"CLOCK_MONOTONIC_RAW", CLOCK_MONOTONIC_RAW},
        {"CLOCK_BOOTTIME", CLOCK_BOOTTIME},
        {"CLOCK_TAI", CLOCK_TAI},
        {"CLOCK_PROCESS_CPUTIME_ID", CLOCK_PROCESS_CPUTIME_ID},
        {"CLOCK_THREAD_CPUTIME_ID", CLOCK_THREAD_CPUTIME_ID},
        {"_STRUCT_TM_ITEMS", 11},
    };
    for (size_t i = 0; i < sizeof clocks / sizeof *clocks; i++)
        if (!module_set(T, module, clocks[i].name, v_int(clocks[i].id))) return false;
    Type *t = structseq_type(T, &struct_time);
    static pthread_once_t zone_is_read =
        PTHREAD_ONCE_INIT; /* each thread makes its module, the zone is the process's */
    pthread_once(&zone_is_read, tzset);
    return t && module_set(T, module, "struct_time", v_obj(t)) && set_zone(T, module);
}

static const MethodDef functions[] = {
    {"time()", time_time, "Seconds since 1970.", 0},
    {"time_ns()", time_time_ns, "Nanoseconds since 1970.", 0},
    {"monotonic()", time_monotonic, "Seconds of a clock that never goes back.", 0},
    {"monotonic_ns()", time_monotonic_ns, "Nanoseconds of a clock that never goes back.", 0},
    {"perf_counter()", time_monotonic, "Seconds of the finest clock.", 0},
    {"perf_counter_ns()", time_monotonic_ns, "Nanoseconds of the finest clock.", 0},
    {"process_time()", time_process_time, "Seconds of processor time of the process.", 0},
    {"process_time_ns()", time_process_time_ns, "Nanoseconds of processor time of the process.", 0},
    {"thread_time()", time_thread_time, "Seconds of processor time of the thread.", 0},
    {"thread_time_ns()", time_thread_time_ns, "Nanoseconds of processor time of the thread.", 0},
    {"clock_gettime(clk_id, /)", time_clock_gettime, "Seconds of a clock.", 0},
    {"clock_gettime_ns(clk_id, /)", time_clock_gettime_ns, "Nanoseconds of a clock.", 0},
    {"clock_getres(clk_id, /)", time_clock_getres, "How fine a clock is.", 0},
    {"clock_settime(clk_id, time, /)", time_clock_settime, "Sets a clock.", 0},
    {"clock_settime_ns(clk_id, time, /)", time_clock_settime_ns, "Sets a clock.", 0},
    {"pthread_getcpuclockid(thread_id, /)", time_pthread_getcpuclockid,
     "The clock of a thread's processor time.", 0},
    {"get_clock_info(name, /)", time_get_clock_info, "What a clock can do.", 0},
    {"sleep(seconds, /)", time_sleep, "Waits.", 0},
    {"gmtime(seconds=?, /)", time_gmtime, "A time in parts, in UTC.", 0},
    {"localtime(seconds=?, /)", time_localtime, "A time in parts, in the local zone.", 0},
    {"mktime(time_tuple, /)", time_mktime, "The seconds of a local time in parts.", 0},
    {"asctime(time_tuple=?, /)", time_asctime, "A time in parts as text: 'Sat Jun 06 16:26:11 1998'.", 0},
    {"ctime(seconds=?, /)", time_ctime, "Seconds as text, in the local zone.", 0},
    {"strftime(format, time_tuple=?, /)", time_strftime, "A time in parts as text, after a format.", 0},
    {"strptime(*args)", time_strptime, "The time in parts that a text stands for, after a format.", 0},
    {"tzset()", time_tzset, "Reads the zone from the environment anew.", 0},
    {0},
};

const ModuleDef module_time = {
    .name = "time", .doc = "Clocks and times.", .functions = functions, .init = fill};
