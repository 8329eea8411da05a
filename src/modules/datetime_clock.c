/* datetime_clock.c — the type time: a time of the day, perhaps with a zone. */
#include "src/modules/datetime.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/hash.h"
#include "src/objects/iterators.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "runtime/alloc_inline.h"

Type *type_clock;
static bool clock_visit(Obj *o, VisitFn fn, void *ctx) {
    return visit_slots(&((Clock *)o)->zone, 1, fn, ctx);
}
static const Kind kind_clock = {
    .name = "time", .visit = clock_visit, .flags = KIND_TUPLE | KIND_MOVABLE | KIND_FREEZABLE};

/* --- making --- */

Value clock_new(Thread *T, Type *cls, const Parts *p, Value zone) {
    size_t size = (sizeof(Clock) + 15) & ~(size_t)15;
    Clock *c = cls != type_clock ? lf_alloc(T, cls->root_shape, cls->instance_size)
               : zone_aux(zone)  ? lf_alloc_core_atom(T, cls->root_shape, size)
                                 : lf_alloc_core(T, cls->root_shape, size);
    if (!c) return V_UNDEF;
    c->hash = 0;
    c->hour = (uint8_t)p->hour;
    c->minute = (uint8_t)p->minute;
    c->second = (uint8_t)p->second;
    c->fold = (uint8_t)p->fold;
    c->us = (uint32_t)p->us;
    lf_init(&c->zone, lf_retain(T, zone));
    return v_obj(c);
}
/* By the constructor of a subclass. */
static Value make(Thread *T, Type *cls, const Parts *p, Value zone) {
    if (cls == type_clock)
        return parts_check_time(T, p) && zone_check(T, zone) ? clock_new(T, cls, p, zone) : V_UNDEF;
    Value args[] = {v_int(p->hour), v_int(p->minute), v_int(p->second), v_int(p->us), zone, v_int(p->fold)};
    return call_with_fold(T, cls, args, 5);
}
static Value clock_construct(Thread *T, Value *args, int n) {
    (void)n;
    Parts p = {0};
    Type *cls = as_type(args[0]);
    const uint8_t *state = args[3] == V_UNDEF && args[4] == V_UNDEF ? pickled_state(args[1], 6) : NULL;
    if (state && state[0] % 128 < 24) {
        Value zone = args[2] == V_UNDEF ? V_NONE : args[2];
        if (zone != V_NONE && !is_tzinfo(zone)) return lf_raise(T, exc_TypeError, "bad tzinfo state arg");
        p = (Parts){.hour = state[0] % 128,
                    .minute = state[1],
                    .second = state[2],
                    .us = state[3] << 16 | state[4] << 8 | state[5],
                    .fold = state[0] / 128};
        return clock_new(T, cls, &p, zone);
    }
    int *const out[] = {&p.hour, &p.minute, &p.second, &p.us};
    if (!c_ints_of(T, args + 1, 4, out) || (args[6] != V_UNDEF && !c_int_of(T, args[6], &p.fold)))
        return V_UNDEF;
    return parts_check_time(T, &p) && zone_check(T, args[5]) ? clock_new(T, cls, &p, args[5]) : V_UNDEF;
}
static Value clock_fromisoformat(Thread *T, Value *args, int n) {
    (void)n;
    if (!is_str(args[1])) return lf_raise(T, exc_TypeError, "fromisoformat: argument must be str");
    const Str *s = as_str(args[1]);
    Parts p = {0};
    bool has_offset, marked = s->len && s->data[0] == 'T';
    int64_t offset;
    if (!s->ascii || !read_time((const char *)s->data + marked, s->len - marked, &p, &has_offset, &offset))
        return bad_iso_text(T, args[1]);
    Value zone = has_offset ? zone_from_us(T, offset) : V_NONE;
    Value r = zone != V_UNDEF && read_midnight(T, &p, false) ? make(T, as_type(args[0]), &p, zone) : V_UNDEF;
    lf_release(T, zone);
    return r;
}
static Value clock_strptime(Thread *T, Value *args, int n) {
    (void)n;
    return call_strptime(T, "_strptime_datetime_time", args);
}
static Value clock_replace(Thread *T, Value *args, int n) {
    (void)n;
    Parts p = parts_of_clock(args[0]);
    int *const out[] = {&p.hour, &p.minute, &p.second, &p.us}, *const fold[] = {&p.fold};
    if (!replaced_ints(T, args + 1, 4, out) || !replaced_ints(T, args + 6, 1, fold)) return V_UNDEF;
    return make(T, type_of(args[0]), &p, args[5] == V_UNDEF ? as_clock(args[0])->zone : args[5]);
}

/* --- texts --- */

static Value clock_isoformat(Thread *T, Value *args, int n) {
    (void)n;
    Parts p = parts_of_clock(args[0]);
    char text[48];
    if (args[1] != V_UNDEF && !is_str(args[1]))
        return lf_raise(T, exc_TypeError, "isoformat() argument 1 must be str, not %T", args[1]);
    int len = write_time(T, text, &p, args[1]);
    int64_t offset;
    int has = len < 0 ? -1 : zone_offset(T, as_clock(args[0])->zone, ASK_UTCOFFSET, V_NONE, &offset);
    if (has < 0) return V_UNDEF;
    if (has) len += write_offset(text + len, offset, ":");
    return text_from(T, text, len);
}
static Value clock_str(Thread *T, Value self) {
    Value args[] = {self, V_UNDEF};
    return type_of(self) == type_clock ? clock_isoformat(T, args, 2)
                                       : lf_call_method(T, str_intern_c(T, "isoformat"), args, 1);
}
static Value clock_repr(Thread *T, Value self) {
    const Clock *c = as_clock(self);
    StrBuilder b;
    sb_init(&b, T);
    Value head = c->us       ? str_format(T, "%T(%d, %d, %d, %d", self, c->hour, c->minute, c->second, c->us)
                 : c->second ? str_format(T, "%T(%d, %d, %d", self, c->hour, c->minute, c->second)
                             : str_format(T, "%T(%d, %d", self, c->hour, c->minute);
    Value zone = head == V_UNDEF || c->zone == V_NONE ? V_NONE : str_format(T, ", tzinfo=%R", c->zone);
    bool ok = head != V_UNDEF && zone != V_UNDEF;
    if (ok) {
        sb_str(&b, head);
        if (zone != V_NONE) sb_str(&b, zone);
        sb_c(&b, c->fold ? ", fold=1)" : ")");
    }
    lf_release(T, head);
    lf_release(T, zone);
    if (ok) return sb_done(&b);
    sb_free(&b);
    return V_UNDEF;
}
static Value clock_strftime(Thread *T, Value *args, int n) {
    (void)n;
    Parts p = parts_of_clock(args[0]);
    p.year = 1900;
    p.month = p.day = 1;
    return text_strftime(T, args[0], args[1], &p, type_of(args[0]) == type_clock);
}

/* --- the zone --- */

static Value clock_utcoffset(Thread *T, Value *args, int n) {
    (void)n;
    return zone_ask(T, as_clock(args[0])->zone, ASK_UTCOFFSET, V_NONE);
}
static Value clock_dst(Thread *T, Value *args, int n) {
    (void)n;
    return zone_ask(T, as_clock(args[0])->zone, ASK_DST, V_NONE);
}
static Value clock_tzname(Thread *T, Value *args, int n) {
    (void)n;
    return zone_ask(T, as_clock(args[0])->zone, ASK_TZNAME, V_NONE);
}

/* --- comparing --- */

static int64_t us_of(const Clock *c) {
    return ((c->hour * 60LL + c->minute) * 60 + c->second) * US_A_SECOND + c->us;
}
static Value clock_compare(Thread *T, Value a, Value b, int op) {
    if (!is_clock(b)) return V_NOTIMPL;
    const Clock *x = as_clock(a), *y = as_clock(b);
    int64_t mine = us_of(x), theirs = us_of(y), my_offset, their_offset;
    if (x->zone == y->zone) return ordering(mine - theirs, op);
    int i = zone_offset(T, x->zone, ASK_UTCOFFSET, V_NONE, &my_offset);
    int they = i < 0 ? -1 : zone_offset(T, y->zone, ASK_UTCOFFSET, V_NONE, &their_offset);
    if (they < 0) return V_UNDEF;
    if (i == they) return ordering(i ? mine - my_offset - (theirs - their_offset) : mine - theirs, op);
    if (op == CMP_EQ || op == CMP_NE) return v_bool(op == CMP_NE);
    return lf_raise(T, exc_TypeError, "can't compare offset-naive and offset-aware times");
}
static void data_of(const Clock *c, bool fold, uint8_t out[6]) {
    out[0] = (uint8_t)(c->hour | (fold && c->fold ? 128 : 0));
    out[1] = c->minute;
    out[2] = c->second;
    out[3] = (uint8_t)(c->us >> 16);
    out[4] = (uint8_t)(c->us >> 8);
    out[5] = (uint8_t)c->us;
}
static bool clock_hash(Thread *T, Value self, int64_t *out) {
    Clock *c = as_clock(self);
    *out = __atomic_load_n(&c->hash, __ATOMIC_RELAXED);
    if (*out) return true;
    int64_t offset;
    int has = zone_offset(T, c->zone, ASK_UTCOFFSET, V_NONE, &offset);
    if (has < 0) return false;
    if (!has) {
        uint8_t data[6];
        data_of(c, false, data);
        *out = (int64_t)lf_hash_bytes(data, sizeof data);
    } else {
        Value since = span_from_us(T, us_of(c) - offset);
        bool ok = since != V_UNDEF && obj_hash(T, since, out);
        lf_release(T, since);
        if (!ok) return false;
    }
    __atomic_store_n(&c->hash, *out, __ATOMIC_RELAXED);
    return true;
}
static Value reduce(Thread *T, Value self, bool fold) {
    uint8_t data[6];
    data_of(as_clock(self), fold, data);
    return reduce_with_zone(T, self, data, sizeof data, as_clock(self)->zone);
}
static Value clock_reduce(Thread *T, Value *args, int n) {
    (void)n;
    return reduce(T, args[0], false);
}
static Value clock_reduce_ex(Thread *T, Value *args, int n) {
    (void)n;
    int protocol;
    return c_int_of(T, args[1], &protocol) ? reduce(T, args[0], protocol > 3) : V_UNDEF;
}

/* --- tables --- */

#define GETTER(name, field)                          \
    static Value get_##name(Thread *T, Value self) { \
        (void)T;                                     \
        return v_int(as_clock(self)->field);         \
    }
GETTER(hour, hour)
GETTER(minute, minute)
GETTER(second, second)
GETTER(microsecond, us)
GETTER(fold, fold)
static Value get_tzinfo(Thread *T, Value self) { return lf_retain(T, as_clock(self)->zone); }

static void clock_ready(Thread *T, Type *t) {
    Parts first = {0}, last = {.hour = 23, .minute = 59, .second = 59, .us = 999999};
    type_add(T, t, "min", clock_new(T, t, &first, V_NONE));
    type_add(T, t, "max", clock_new(T, t, &last, V_NONE));
    if (type_from_def(T, &typedef_span)) type_add(T, t, "resolution", span_from_us(T, 1));
}
static const MethodDef clock_methods[] = {
    {"fromisoformat(cls, string, /)", clock_fromisoformat,
     "The time that text in a format of ISO 8601 stands for.", METHOD_CLASS},
    {"strptime(cls, string, format, /)", clock_strptime, "The time that a text stands for, after a format.",
     METHOD_CLASS},
    {"replace(self, /, hour=?, minute=?, second=?, microsecond=?, tzinfo=?, *, fold=?)", clock_replace,
     "The same time but for what is given.", 0},
    {"__replace__(self, /, hour=?, minute=?, second=?, microsecond=?, tzinfo=?, *, fold=?)", clock_replace,
     "The same as replace().", 0},
    {"isoformat(self, /, timespec=?)", clock_isoformat, "The time as HH:MM:SS, with what timespec wants.", 0},
    {"strftime(self, /, format)", clock_strftime, "The time in a format of its own.", 0},
    {"__format__(self, format_spec, /)", method_format, "Formats self with strftime.", 0},
    {"utcoffset(self, /)", clock_utcoffset, "How far the zone is ahead of UTC.", 0},
    {"dst(self, /)", clock_dst, "How much of the offset is summer time.", 0},
    {"tzname(self, /)", clock_tzname, "The name of the zone.", 0},
    {"__reduce_ex__(self, proto, /)", clock_reduce_ex, "__reduce_ex__(proto) -> (cls, state)", 0},
    {"__reduce__(self, /)", clock_reduce, "__reduce__() -> (cls, state)", 0},
    {0},
};
static const GetSetDef clock_getset[] = {{"hour", get_hour, NULL, NULL},
                                         {"minute", get_minute, NULL, NULL},
                                         {"second", get_second, NULL, NULL},
                                         {"microsecond", get_microsecond, NULL, NULL},
                                         {"tzinfo", get_tzinfo, NULL, NULL},
                                         {"fold", get_fold, NULL, NULL},
                                         {0}};
const TypeDef typedef_clock = {
    .name = "datetime.time",
    .doc = "A time of the day: time([hour[, minute[, second[, microsecond[, tzinfo]]]]]).",
    .where = &type_clock,
    .kind = &kind_clock,
    .size = sizeof(Clock),
    .flags = TYPE_BASETYPE,
    .slots = {.repr = clock_repr, .str = clock_str, .hash = clock_hash, .compare = clock_compare},
    .new_ = {"time(cls, hour=?0, minute=?0, second=?0, microsecond=?0, tzinfo=None, *, fold=?0)",
             clock_construct, NULL, METHOD_NAMELESS},
    .methods = clock_methods,
    .getset = clock_getset,
    .ready = clock_ready,
};
