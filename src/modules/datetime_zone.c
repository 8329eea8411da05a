/* datetime_zone.c — tzinfo, what time zones are made of, and timezone, whose offset never changes. */
#include "src/modules/datetime.h"
#include "src/objects/bytes.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/error.h"
#include "src/objects/iterators.h"
#include "src/objects/names.h"
#include "src/objects/native.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"

#include <string.h>

Type *type_tzinfo, *type_zone;
Value zone_utc;
static const Kind kind_tzinfo = {.name = "tzinfo", .flags = KIND_MOVABLE | KIND_FREEZABLE};

/* --- asking a zone --- */

static const char *const questions[ASK_COUNT] = {
    [ASK_UTCOFFSET] = "utcoffset", [ASK_DST] = "dst", [ASK_TZNAME] = "tzname", [ASK_FROMUTC] = "fromutc"};
static Value question_names[ASK_COUNT]; /* interned */

bool zone_check(Thread *T, Value zone) {
    if (zone == V_NONE || is_tzinfo(zone)) return true;
    lf_raise(T, exc_TypeError, "tzinfo argument must be None or of a tzinfo subclass, not type '%T'", zone);
    return false;
}

static bool check_size(Thread *T, Value span) {
    Wide us = span_us(as_span(span));
    if (us > -US_A_DAY && us < US_A_DAY) return true;
    lf_raise(T, exc_ValueError,
             "offset must be a timedelta strictly between -timedelta(hours=24) and timedelta(hours=24), not "
             "%R",
             span);
    return false;
}
static bool check_answer(Thread *T, ZoneQuestion what, Value v) {
    if (v == V_NONE) return true;
    if (what == ASK_TZNAME && !is_str(v))
        lf_raise(T, exc_TypeError, "tzinfo.tzname() must return None or a string, not '%T'", v);
    else if (what != ASK_TZNAME && !is_span(v))
        lf_raise(T, exc_TypeError, "tzinfo.%s() must return None or timedelta, not '%T'", questions[what], v);
    else
        return what == ASK_TZNAME || check_size(T, v);
    return false;
}
Value zone_ask(Thread *T, Value zone, ZoneQuestion what, Value of) {
    if (zone == V_NONE) return V_NONE;
    if (what == ASK_UTCOFFSET && type_of(zone) == type_zone) return lf_retain(T, as_zone(zone)->offset);
    Value args[2] = {zone, of}, v = lf_call_method(T, question_names[what], args, 2);
    if (v != V_UNDEF && !check_answer(T, what, v)) lf_clear(T, &v);
    return v;
}
int zone_offset(Thread *T, Value zone, ZoneQuestion what, Value of, int64_t *us) {
    *us = 0;
    if (zone == V_NONE) return 0;
    if (what == ASK_UTCOFFSET && type_of(zone) == type_zone) {
        *us = (int64_t)span_us(as_span(as_zone(zone)->offset));
        return 1;
    }
    Value v = zone_ask(T, zone, what, of);
    if (v == V_UNDEF || v == V_NONE) return v == V_NONE ? 0 : -1;
    *us = (int64_t)span_us(as_span(v));
    lf_release(T, v);
    return 1;
}

/* --- tzinfo --- */

static Value tzinfo_make(Thread *T, Value *args, int n) {
    (void)n;
    return instance_new(T, as_type(args[0]));
}
#define TO_IMPLEMENT(name)                                                                           \
    static Value tzinfo_##name(Thread *T, Value *args, int n) {                                      \
        (void)args;                                                                                  \
        (void)n;                                                                                     \
        return lf_raise(T, exc_NotImplementedError, "a tzinfo subclass must implement " #name "()"); \
    }
TO_IMPLEMENT(utcoffset)
TO_IMPLEMENT(dst)
TO_IMPLEMENT(tzname)

static bool check_from_utc(Thread *T, Value zone, Value moment) {
    if (!is_moment(moment))
        lf_raise(T, exc_TypeError, "fromutc: argument must be a datetime");
    else if (as_moment(moment)->zone != zone)
        lf_raise(T, exc_ValueError, "fromutc: dt.tzinfo is not self");
    else
        return true;
    return false;
}
/* The offset of standard time is found first; it leads to a time at which the zone can say whether it is
 * summer. */
static Value tzinfo_fromutc(Thread *T, Value *args, int n) {
    (void)n;
    Value zone = args[0], moment = args[1];
    int64_t offset, summer;
    if (!check_from_utc(T, zone, moment)) return V_UNDEF;
    int r = zone_offset(T, zone, ASK_UTCOFFSET, moment, &offset);
    if (r <= 0)
        return r ? V_UNDEF : lf_raise(T, exc_ValueError, "fromutc: non-None utcoffset() result required");
    r = zone_offset(T, zone, ASK_DST, moment, &summer);
    if (r <= 0) return r ? V_UNDEF : lf_raise(T, exc_ValueError, "fromutc: non-None dst() result required");
    Value standard = moment_plus(T, moment, offset - summer);
    if (standard == V_UNDEF || !is_moment(standard)) return standard;
    r = zone_offset(T, as_moment(standard)->zone, ASK_DST, standard, &summer);
    if (r == 0) lf_raise(T, exc_ValueError, "fromutc: tz.dst() gave inconsistent results; cannot convert");
    if (r > 0 && summer == 0) return standard;
    Value result = r > 0 ? moment_plus(T, standard, summer) : V_UNDEF;
    lf_release(T, standard);
    return result;
}
static Value tzinfo_reduce(Thread *T, Value *args, int n) {
    (void)n;
    bool missing = false;
    Value made = V_UNDEF, r = V_UNDEF, state;
    Value getter = obj_getattr_or(T, args[0], str_intern_c(T, "__getinitargs__"), &missing);
    if (missing)
        made = tuple_empty;
    else if (getter != V_UNDEF)
        made = lf_call0(T, getter);
    lf_release(T, getter);
    state = made == V_UNDEF ? V_UNDEF : lf_call_method(T, name___getstate__, args, 1);
    if (state != V_UNDEF) {
        Value items[] = {v_obj(type_of(args[0])), made, state};
        r = tuple_from(T, items, 3);
    }
    lf_release(T, made);
    lf_release(T, state);
    return r;
}
static const MethodDef tzinfo_methods[] = {
    {"tzname(self, dt, /)", tzinfo_tzname, "The name of the zone at that time.", 0},
    {"utcoffset(self, dt, /)", tzinfo_utcoffset, "How far local time is ahead of UTC.", 0},
    {"dst(self, dt, /)", tzinfo_dst, "How much of the offset is summer time.", 0},
    {"fromutc(self, dt, /)", tzinfo_fromutc, "The local time for a datetime in UTC that carries this zone.",
     0},
    {"__reduce__(self, /)", tzinfo_reduce, "-> (cls, state)", 0},
    {0},
};
static void tzinfo_ready(Thread *T, Type *t) {
    (void)t;
    for (int i = 0; i < ASK_COUNT; i++) question_names[i] = str_intern_c(T, questions[i]);
}
const TypeDef typedef_tzinfo = {
    .name = "datetime.tzinfo",
    .doc = "What time zones are made of; subclasses say what the offsets are.",
    .where = &type_tzinfo,
    .kind = &kind_tzinfo,
    .size = sizeof(Obj),
    .flags = TYPE_BASETYPE,
    .new_ = {"tzinfo(cls, /, *args, **kwargs)", tzinfo_make, NULL, METHOD_NEW | METHOD_LAZY},
    .methods = tzinfo_methods,
    .ready = tzinfo_ready,
};

/* --- timezone --- */

static bool zone_visit(Obj *o, VisitFn fn, void *ctx) {
    return visit_slots(&((Zone *)o)->offset, 2, fn, ctx);
}
static const Kind kind_zone = {
    .name = "timezone", .visit = zone_visit, .flags = KIND_TUPLE | KIND_MOVABLE | KIND_FREEZABLE};

Value zone_new(Thread *T, Value offset, Value name) {
    bool plain = type_of(offset) == type_span && (name == V_UNDEF || is_exact_str(name));
    Zone *z = lf_alloc_raw(T, type_zone->root_shape, sizeof *z, plain ? AUX_ACYCLIC : 0);
    if (!z) return V_UNDEF;
    lf_init(&z->offset, lf_retain(T, offset));
    lf_init(&z->name, lf_retain(T, name));
    return v_obj(z);
}
Value zone_from_us(Thread *T, int64_t us) {
    if (us == 0) return zone_utc;
    Value offset = span_from_us(T, us);
    Value zone = offset != V_UNDEF && check_size(T, offset) ? zone_new(T, offset, V_UNDEF) : V_UNDEF;
    lf_release(T, offset);
    return zone;
}
static Value zone_make(Thread *T, Value *args, int n) {
    (void)n;
    Value offset = args[1], name = args[2];
    if (!is_span(offset))
        return lf_raise(T, exc_TypeError, "timezone() argument 1 must be datetime.timedelta, not %T", offset);
    if (name != V_UNDEF && !is_str(name))
        return lf_raise(T, exc_TypeError, "timezone() argument 2 must be str, not %s",
                        argument_type_name(name));
    if (name == V_UNDEF && span_us(as_span(offset)) == 0) return zone_utc;
    return check_size(T, offset) ? zone_new(T, offset, name) : V_UNDEF;
}

static Value zone_text(Thread *T, const Zone *z) {
    if (z->name != V_UNDEF) return lf_retain(T, z->name);
    int64_t us = (int64_t)span_us(as_span(z->offset));
    char text[32] = "UTC";
    return text_from(T, text, us ? 3 + write_offset(text + 3, us, ":") : 3);
}
static Value zone_repr(Thread *T, Value self) {
    const Zone *z = as_zone(self);
    if (self == zone_utc) return str_from_c(T, "datetime.timezone.utc");
    return z->name == V_UNDEF ? str_format(T, "%T(%R)", self, z->offset)
                              : str_format(T, "%T(%R, %R)", self, z->offset, z->name);
}
static Value zone_str(Thread *T, Value self) { return zone_text(T, as_zone(self)); }
static bool zone_hash(Thread *T, Value self, int64_t *out) { return obj_hash(T, as_zone(self)->offset, out); }
static Value zone_compare(Thread *T, Value a, Value b, int op) {
    (void)T;
    if ((op != CMP_EQ && op != CMP_NE) || !is_zone(b)) return V_NOTIMPL;
    bool same = span_us(as_span(as_zone(a)->offset)) == span_us(as_span(as_zone(b)->offset));
    return v_bool(same == (op == CMP_EQ));
}

static bool check_asked(Thread *T, Value of, const char *method) {
    if (of == V_NONE || is_moment(of)) return true;
    lf_raise(T, exc_TypeError, "%s(dt) argument must be a datetime instance or None, not %T", method, of);
    return false;
}
static Value zone_utcoffset(Thread *T, Value *args, int n) {
    (void)n;
    return check_asked(T, args[1], "utcoffset") ? lf_retain(T, as_zone(args[0])->offset) : V_UNDEF;
}
static Value zone_tzname(Thread *T, Value *args, int n) {
    (void)n;
    return check_asked(T, args[1], "tzname") ? zone_text(T, as_zone(args[0])) : V_UNDEF;
}
static Value zone_dst(Thread *T, Value *args, int n) {
    (void)n;
    return check_asked(T, args[1], "dst") ? V_NONE : V_UNDEF;
}
static Value zone_fromutc(Thread *T, Value *args, int n) {
    (void)n;
    if (!check_from_utc(T, args[0], args[1])) return V_UNDEF;
    return moment_plus(T, args[1], (int64_t)span_us(as_span(as_zone(args[0])->offset)));
}
static Value zone_getinitargs(Thread *T, Value *args, int n) {
    (void)n;
    const Zone *z = as_zone(args[0]);
    return tuple_from(T, &z->offset, z->name == V_UNDEF ? 1 : 2);
}

static bool add_zone(Thread *T, Type *t, const char *name, int64_t minutes) {
    Value offset = span_from_us(T, minutes * 60 * US_A_SECOND);
    Value zone = offset == V_UNDEF ? V_UNDEF : zone_new(T, offset, V_UNDEF);
    if (zone == V_UNDEF) return false;
    lf_release(T, offset);
    lf_immortal(offset);
    return type_add(T, t, name, zone);
}
static void zone_ready(Thread *T, Type *t) {
    if (!type_from_def(T, &typedef_span) || !add_zone(T, t, "utc", 0)) return;
    zone_utc = dict_get_str(as_dict(t->dict), str_intern_c(T, "utc"));
    add_zone(T, t, "min", -(23 * 60 + 59));
    add_zone(T, t, "max", 23 * 60 + 59);
}

static const MethodDef zone_methods[] = {
    {"tzname(self, dt, /)", zone_tzname, "The name that was given, or UTC with the offset.", 0},
    {"utcoffset(self, dt, /)", zone_utcoffset, "The offset, whatever the time.", 0},
    {"dst(self, dt, /)", zone_dst, "None: there is no summer time.", 0},
    {"fromutc(self, dt, /)", zone_fromutc, "The local time for a datetime in UTC that carries this zone.", 0},
    {"__getinitargs__(self, /)", zone_getinitargs, "pickle support", 0},
    {0},
};
const TypeDef typedef_zone = {
    .name = "datetime.timezone",
    .doc = "A zone whose offset never changes.",
    .where = &type_zone,
    .base = &type_tzinfo,
    .kind = &kind_zone,
    .size = sizeof(Zone),
    .slots = {.repr = zone_repr, .str = zone_str, .hash = zone_hash, .compare = zone_compare},
    .new_ = {"timezone(cls, offset, name=?)", zone_make, NULL, 0},
    .methods = zone_methods,
    .ready = zone_ready,
};

/* --- pickles --- */

const uint8_t *pickled_state(Value v, int64_t length) {
    if (v == V_UNDEF) return NULL;
    if (is_bytes(v)) return as_bytes(v)->len == length ? as_bytes(v)->data : NULL;
    return is_str(v) && as_str(v)->len == length && as_str(v)->width == 1 ? as_str(v)->data : NULL;
}
Value reduce_with_zone(Thread *T, Value self, const uint8_t *data, int64_t n, Value zone) {
    Value state[2] = {bytes_from(T, data, n), zone}, r = V_UNDEF;
    if (state[0] == V_UNDEF) return V_UNDEF;
    Value args = tuple_from(T, state, zone == V_NONE ? 1 : 2);
    if (args != V_UNDEF) r = tuple_pair(T, v_obj(type_of(self)), args);
    lf_release(T, args);
    lf_release(T, state[0]);
    return r;
}
