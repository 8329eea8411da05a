/* Class and mapping patterns. */
#include "src/objects/call.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/str.h"
#include "src/vm/ops.h"

/* mapping.get(key, sentinel), so that __missing__ does not run. */
Value op_match_keys(Thread *T, Value subject, Value keys) {
    Tuple *k = as_tuple(keys);
    Value seen = set_new(T, type_set), values = seen == V_UNDEF ? V_UNDEF : tuple_new(T, k->len);
    Value get = values == V_UNDEF ? V_UNDEF : obj_getattr(T, subject, name_get);
    bool ok = get != V_UNDEF, all = true;
    Value sentinel = ok ? instance_new(T, type_object) : V_UNDEF;
    for (int64_t i = 0; ok && all && i < k->len; i++) {
        int dup = set_contains(T, seen, k->items[i]);
        if (dup > 0) lf_raise(T, exc_ValueError, "mapping pattern checks duplicate key (%R)", k->items[i]);
        ok = dup == 0 && set_add(T, seen, k->items[i]);
        if (!ok) break;
        Value v = lf_call2(T, get, k->items[i], sentinel);
        ok = v != V_UNDEF;
        all = v != sentinel;
        if (ok && all)
            lf_init(&as_tuple(values)->items[i], v);
        else
            lf_release(T, v);
    }
    lf_release(T, sentinel);
    lf_release(T, get);
    lf_release(T, seen);
    if (ok && all) return values;
    lf_release(T, values);
    return ok ? V_NONE : V_UNDEF;
}

/* Builtin classes whose single positional pattern matches the subject itself. */
static bool matches_self(const Type *t) {
    static Type **const types[] = {&type_bool,  &type_bytearray, &type_bytes, &type_dict,
                                   &type_float, &type_frozenset, &type_int,   &type_list,
                                   &type_set,   &type_str,       &type_tuple};
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        if (type_is_subtype(t, *types[i])) return true;
    return false;
}

/* One attribute of the subject into out (owned): 1, 0 missing, -1. */
static int match_attribute(Thread *T, Value subject, Value cls, Value name, Value seen, Value *out) {
    int dup = set_contains(T, seen, name);
    if (dup > 0)
        lf_raise(T, exc_TypeError, "%N() got multiple sub-patterns for attribute %R", as_type(cls), name);
    if (dup != 0 || !set_add(T, seen, name)) return -1;
    bool missing;
    Value interned = str_intern(T, lf_retain(T, name));
    *out = obj_getattr_or(T, subject, interned, &missing);
    lf_release(T, interned);
    return *out != V_UNDEF ? 1 : missing ? 0 : -1;
}

/* The names of the positional patterns: __match_args__, checked. *self: the one pattern is for the subject
 * itself. */
static Value match_args(Thread *T, Value cls, int npos, bool *self) {
    bool missing;
    *self = false;
    Value args = obj_getattr_or(T, cls, name___match_args__, &missing);
    if (args == V_UNDEF) {
        if (!missing) return V_UNDEF;
        *self = matches_self(as_type(cls));
        args = lf_retain(T, tuple_empty);
    } else if (!is_shape(args, SHAPE_TUPLE)) {
        lf_raise(T, exc_TypeError, "%N.__match_args__ must be a tuple (got %T)", as_type(cls), args);
        lf_release(T, args);
        return V_UNDEF;
    }
    int64_t allowed = *self ? 1 : as_tuple(args)->len;
    if (npos > allowed) {
        lf_raise(T, exc_TypeError, "%N() accepts %lld positional sub-pattern%s (%d given)", as_type(cls),
                 (long long)allowed, allowed == 1 ? "" : "s", npos);
        lf_clear(T, &args);
    }
    return args;
}

Value op_match_class(Thread *T, Value subject, Value cls, int npos, Value names) {
    if (!is_type(cls)) return lf_raise(T, exc_TypeError, "called match pattern must be a class");
    int yes = obj_isinstance(T, subject, cls);
    if (yes <= 0) return yes < 0 ? V_UNDEF : V_NONE;
    int64_t nkw = as_tuple(names)->len;
    bool self = false;
    Value pos = npos ? match_args(T, cls, npos, &self) : lf_retain(T, tuple_empty);
    Value seen = pos == V_UNDEF ? V_UNDEF : set_new(T, type_set);
    Value result = seen == V_UNDEF ? V_UNDEF : tuple_new(T, npos + nkw);
    int state = result == V_UNDEF ? -1 : 1;
    for (int64_t i = 0; state > 0 && i < npos + nkw; i++) {
        Value *out = &as_tuple(result)->items[i], name;
        if (self && i == 0) {
            lf_init(out, lf_retain(T, subject));
            continue;
        }
        name = i < npos ? as_tuple(pos)->items[i] : as_tuple(names)->items[i - npos];
        if (!is_str(name)) {
            lf_raise(T, exc_TypeError, "__match_args__ elements must be strings (got %T)", name);
            state = -1;
        } else
            state = match_attribute(T, subject, cls, name, seen, out);
    }
    lf_release(T, pos);
    lf_release(T, seen);
    if (state > 0) return result;
    lf_release(T, result);
    return state < 0 ? V_UNDEF : V_NONE;
}
