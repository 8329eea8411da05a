/* Displays, unpacking, slices, formatting and the rare intrinsics. */
#include "src/builtins/builtins.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"
#include "src/objects/sequence.h"
#include "src/objects/str.h"
#include "src/objects/template.h"
#include "src/vm/birth.h"
#include "src/vm/interp.h"
#include "src/vm/ops.h"
#include "src/vm/typing_ops.h"
#include "runtime/region.h"

Value op_build_tuple(Thread *T, Value *items, int n) {
    Value t = tuple_of(T, items, n);
    return UNLIKELY(T->birth != NULL) ? birth_display(T, t) : t;
}

Value op_build_list(Thread *T, Value *items, int n) {
    Value list = list_new(T, n);
    if (list == V_UNDEF) return V_UNDEF;
    List *l = as_list(list);
    for (int i = 0; i < n; i++) {
        lf_init(&l->items[i], items[i]);
        items[i] = V_UNDEF;
    }
    l->len = n;
    return UNLIKELY(T->birth != NULL) ? birth_display(T, list) : list;
}

Value op_get_iter(Thread *T, Value *from, const Value *to) {
    Value o = *from, it = obj_iter(T, o);
    if (from == to && is_shape(o, SHAPE_LIST) && v_as_obj(o)->rid == RID_LOCAL && it != V_UNDEF) {
        *from = V_UNDEF; /* the iterator has it now: no count fell that a cycle could hang on */
        v_as_obj(o)->rc--;
    }
    return it;
}

static void empty(Thread *T, Value *items, int n) {
    for (int i = 0; i < n; i++) lf_clear(T, &items[i]);
}

Value op_build_set(Thread *T, Value *items, int n) {
    Value set = set_new(T, type_set);
    for (int i = 0; set != V_UNDEF && i < n; i++)
        if (!set_add(T, set, items[i])) lf_clear(T, &set);
    if (set != V_UNDEF) empty(T, items, n);
    return UNLIKELY(T->birth != NULL) ? birth_display(T, set) : set;
}

Value op_build_map(Thread *T, Value *items, int n) {
    Value dict = dict_new_sized(T, n);
    for (int i = 0; dict != V_UNDEF && i < n; i++)
        if (!dict_set(T, dict, items[2 * i], items[2 * i + 1])) lf_clear(T, &dict);
    if (dict != V_UNDEF) empty(T, items, 2 * n);
    return UNLIKELY(T->birth != NULL) ? birth_display(T, dict) : dict;
}

bool op_list_extend(Thread *T, Value list, Value iterable) {
    if (list_extend(T, list, iterable)) return true;
    if (!type_of(iterable)->slots.iter && type_lookup(T, type_of(iterable), name___getitem__) == V_UNDEF &&
        lf_exc_caught(T, exc_TypeError))
        lf_raise(T, exc_TypeError, "Value after * must be an iterable, not %T", iterable);
    return false;
}

bool op_dict_update(Thread *T, Value dict, Value mapping) {
    if (dict_merge(T, dict, mapping, 1)) return true;
    if (lf_exc_caught(T, exc_AttributeError))
        lf_raise(T, exc_TypeError, "'%T' object is not a mapping", mapping);
    return false;
}

/* "f()" as call errors name the callee. */
static Value callee_text(Thread *T, Value callee) {
    bool missing;
    Value qualname = obj_getattr_or(T, callee, name___qualname__, &missing);
    if (qualname == V_UNDEF) {
        lf_exc_clear(T);
        return obj_str(T, callee);
    }
    Value module = obj_getattr_or(T, callee, name___module__, &missing);
    if (module == V_UNDEF) lf_exc_clear(T);
    Value text = module != V_UNDEF && is_str(module) && !str_eq_c(module, "builtins")
                     ? str_format(T, "%S.%S()", module, qualname)
                     : str_format(T, "%S()", qualname);
    lf_release(T, module);
    lf_release(T, qualname);
    return text;
}

void op_bad_star(Thread *T, Value callee, Value args) {
    if (type_of(args)->slots.iter || type_lookup(T, type_of(args), name___getitem__) != V_UNDEF ||
        !lf_exc_caught(T, exc_TypeError))
        return;
    Value text = callee_text(T, callee);
    if (text != V_UNDEF)
        lf_raise(T, exc_TypeError, "%S argument after * must be an iterable, not %T", text, args);
    lf_release(T, text);
}

bool op_dict_merge(Thread *T, Value dict, Value mapping, Value callee) {
    if (dict_merge(T, dict, mapping, 2)) return true;
    if (lf_exc_is(T, exc_AttributeError)) {
        lf_exc_clear(T);
        Value text = callee_text(T, callee);
        if (text != V_UNDEF)
            lf_raise(T, exc_TypeError, "%S argument after ** must be a mapping, not %T", text, mapping);
        lf_release(T, text);
    } else if (lf_exc_is(T, exc_KeyError)) {
        Value e = lf_exc_take(T);
        Tuple *args = as_tuple(((Exception *)v_as_obj(e))->args);
        Value key = args->len == 1 ? args->items[0] : V_UNDEF;
        Value text = key == V_UNDEF ? V_UNDEF : callee_text(T, callee);
        Value name = text == V_UNDEF ? V_UNDEF : obj_str(T, key);
        if (name != V_UNDEF)
            lf_raise(T, exc_TypeError, "%S got multiple values for keyword argument '%S'", text, name);
        lf_release(T, name);
        lf_release(T, text);
        if (!lf_failed(T))
            lf_exc_restore(T, e);
        else
            lf_release(T, e);
    }
    return false;
}

Value op_convert(Thread *T, Value v, int how) {
    return how == 1 ? obj_str(T, v) : how == 2 ? obj_repr(T, v) : obj_ascii(T, v);
}

/* --- unpacking --- */

static bool not_iterable(Thread *T, Value v) {
    if (lf_exc_is(T, exc_TypeError) && !type_of(v)->slots.iter &&
        type_lookup(T, type_of(v), name___getitem__) == V_UNDEF) {
        lf_exc_clear(T);
        lf_raise(T, exc_TypeError, "cannot unpack non-iterable %T object", v);
    }
    return false;
}

static void put(Thread *T, Value *to, Value v) {
    Value old = *to;
    *to = v;
    lf_release(T, old);
}

static bool too_many_values(Thread *T, Value v, int n) {
    int64_t got = is_exact_str(v) || !type_of(v)->slots.len || !(is_list(v) || is_tuple(v) || is_dict(v))
                      ? -1
                      : obj_len(T, v);
    if (got >= 0)
        lf_raise(T, exc_ValueError, "too many values to unpack (expected %d, got %lld)", n, (long long)got);
    else
        lf_raise(T, exc_ValueError, "too many values to unpack (expected %d)", n);
    return false;
}

/* The items of a tuple or list that is iterated over as builtin ones are, if there are n; else NULL. */
static const Value *plain_items(Value v, int n) {
    if (is_tuple(v) && type_of(v)->slots.iter == type_tuple->slots.iter)
        return as_tuple(v)->len == n ? as_tuple(v)->items : NULL;
    if (is_list(v) && type_of(v)->slots.iter == type_list->slots.iter)
        return as_list(v)->len == n ? as_list(v)->items : NULL;
    return NULL;
}

/* The items are collected first, so that an error leaves the targets as they were. */
bool op_unpack(Thread *T, Value v, Value *to, int n) {
    const Value *items = plain_items(v, n);
    if (items) {
        Value got[n + 1];
        for (int i = 0; i < n; i++) got[i] = lf_retain(T, items[i]);
        for (int i = 0; i < n; i++) put(T, &to[i], got[i]);
        return true;
    }
    Value it = obj_iter(T, v);
    if (it == V_UNDEF) return not_iterable(T, v);
    Value got[n + 1];
    int have = 0;
    bool ok = true;
    while (ok && have < n) {
        got[have] = obj_next(T, it);
        if (got[have] != V_UNDEF)
            have++;
        else
            ok = false;
    }
    if (!ok && !lf_failed(T))
        lf_raise(T, exc_ValueError, "not enough values to unpack (expected %d, got %d)", n, have);
    if (ok) {
        Value more = obj_next(T, it);
        if (more != V_UNDEF || lf_failed(T)) ok = false;
        if (more != V_UNDEF) too_many_values(T, v, n);
        lf_release(T, more);
    }
    for (int i = 0; i < have; i++) {
        if (ok)
            put(T, &to[i], got[i]);
        else
            lf_release(T, got[i]);
    }
    lf_release(T, it);
    return ok;
}

bool op_unpack_ex(Thread *T, Value v, Value *to, int before, int after) {
    Value it = obj_iter(T, v);
    if (it == V_UNDEF) return not_iterable(T, v);
    bool whole = type_of(v) == type_list || type_of(v) == type_tuple;
    Value all = list_from_iterable(T, whole ? v : it);
    lf_release(T, it);
    if (all == V_UNDEF) return false;
    List *l = as_list(all);
    if (l->len < before + after) {
        lf_raise(T, exc_ValueError, "not enough values to unpack (expected at least %d, got %lld)",
                 before + after, (long long)l->len);
        lf_release(T, all);
        return false;
    }
    Value rest = list_slice(T, all, before, l->len - after);
    if (rest == V_UNDEF) {
        lf_release(T, all);
        return false;
    }
    for (int i = 0; i < before; i++) put(T, &to[i], lf_retain(T, l->items[i]));
    put(T, &to[before], rest);
    for (int i = 0; i < after; i++) put(T, &to[before + 1 + i], lf_retain(T, l->items[l->len - after + i]));
    lf_release(T, all);
    return true;
}

/* --- slices with start and stop --- */

/* Bounds given as small ints or None, clamped to len. */
static bool simple_bounds(Value start, Value stop, int64_t len, int64_t *from, int64_t *to) {
    if ((start != V_NONE && !v_is_int(start)) || (stop != V_NONE && !v_is_int(stop))) return false;
    *from = start == V_NONE ? 0 : v_as_int(start);
    *to = stop == V_NONE ? len : v_as_int(stop);
    if (*from < 0 && (*from += len) < 0) *from = 0;
    if (*to < 0 && (*to += len) < 0) *to = 0;
    if (*from > len) *from = len;
    if (*to > len) *to = len;
    if (*to < *from) *to = *from;
    return true;
}

Value op_getslice(Thread *T, Value o, Value start, Value stop) {
    int64_t from, to;
    if (is_exact_str(o) && simple_bounds(start, stop, as_str(o)->len, &from, &to))
        return str_substring(T, o, from, to);
    if (is_shape(o, SHAPE_LIST) && simple_bounds(start, stop, as_list(o)->len, &from, &to))
        return list_slice(T, o, from, to);
    if (is_shape(o, SHAPE_TUPLE) && simple_bounds(start, stop, as_tuple(o)->len, &from, &to))
        return tuple_slice(T, o, from, to);
    Value slice = slice_new(T, start, stop, V_NONE);
    if (slice == V_UNDEF) return V_UNDEF;
    Value v = obj_getitem(T, o, slice);
    lf_release(T, slice);
    return v;
}

bool op_setslice(Thread *T, Value o, Value start, Value stop, Value v) {
    int64_t from, to;
    if (is_shape(o, SHAPE_LIST) && v != o && (is_shape(v, SHAPE_LIST) || is_shape(v, SHAPE_TUPLE)) &&
        simple_bounds(start, stop, as_list(o)->len, &from, &to)) {
        int64_t n;
        const Value *items = seq_items(v, is_tuple(v), &n);
        return list_set_slice(T, o, from, to, items, n);
    }
    Value slice = slice_new(T, start, stop, V_NONE);
    if (slice == V_UNDEF) return false;
    bool ok = obj_setitem(T, o, slice, v);
    lf_release(T, slice);
    return ok;
}

/* --- intrinsics --- */

Value typing_IS_MOVE(Thread *T, Frame *f, Value *args) {
    (void)T, (void)f;
    return v_bool(is_shape(args[0], SHAPE_NATIVE) && as_native(args[0])->fn == builtin_move);
}

Value typing_INTERPOLATION(Thread *T, Frame *f, Value *args) {
    (void)f;
    Value parts[4];
    for (int i = 0; i < 4; i++) parts[i] = lf_retain(T, args[i]);
    return interpolation_new(T, parts);
}

Value typing_TEMPLATE(Thread *T, Frame *f, Value *args) {
    (void)f;
    const Tuple *strings = as_tuple(args[0]);
    for (int64_t i = 0; i < strings->len; i++) /* a tree made by a program may hold anything */
        if (!is_str(strings->items[i]))
            return lf_raise(T, exc_TypeError, "template string expected str, not %T", strings->items[i]);
    return template_new(T, lf_retain(T, args[0]), lf_retain(T, args[1]));
}

static const struct {
    uint8_t nargs;
    Value (*fn)(Thread *T, Frame *f, Value *args);
} intrinsics[] = {
#define INTRINSIC(name, n, meaning) {n, typing_##name},
#include "src/compile/intrinsics.def"
#undef INTRINSIC
};

Value op_intrinsic(Thread *T, Frame *f, int which, Value *args, int *n) {
    *n = intrinsics[which].nargs;
    return intrinsics[which].fn(T, f, args);
}

bool op_print_expr(Thread *T, Value v) {
    Value hook = dict_get_str(as_dict(T->sysdict), name_displayhook);
    if (hook == V_UNDEF) {
        lf_raise(T, exc_RuntimeError, "lost sys.displayhook");
        return false;
    }
    Value r = lf_call1(T, lf_retain(T, hook), v);
    lf_release(T, hook);
    lf_release(T, r);
    return r != V_UNDEF;
}

Value op_build_string(Thread *T, Value *items, int n) {
    Value v = str_join(T, str_empty, items, n);
    if (v == V_UNDEF) return v;
    for (int j = 0; j < n; j++) lf_clear(T, &items[j]);
    return v;
}

Value op_format(Thread *T, Value v, int conversion) {
    if (is_exact_str(v) && conversion <= 1) return lf_retain(T, v);
    return conversion ? op_convert(T, v, conversion) : obj_format(T, v, str_empty);
}

Value op_getitem(Thread *T, Value o, Value key) {
    if (v_is_int(key) && is_shape(o, SHAPE_STR)) {
        const Str *s = as_str(o);
        int64_t at = v_as_int(key) + (v_as_int(key) < 0 ? s->len : 0);
        if (LIKELY(s->width == 1 && (uint64_t)at < (uint64_t)s->len)) return str_latin1[s->data[at]];
    }
    if (!is_shape(o, SHAPE_DICT)) return obj_getitem(T, o, key);
    Value v = is_exact_str(key) && as_dict(o)->str_keys && as_str(key)->interned
                  ? dict_get_str(as_dict(o), key)
                  : dict_get(T, o, key);
    if (LIKELY(v != V_UNDEF)) return lf_retain(T, v);
    if (!lf_failed(T)) lf_raise_key(T, key);
    return V_UNDEF;
}

bool op_setitem(Thread *T, Value o, Value key, Value v) {
    return is_shape(o, SHAPE_DICT) ? dict_set(T, o, key, v) : obj_setitem(T, o, key, v);
}

int op_next_pair(Thread *T, Value it, Value *to) {
    const Type *t = type_of(it);
    Value pair[2];
    if (!t->slots.next_pair || (t->flags & TYPE_HEAP)) return PAIR_UNFIT;
    int got = t->slots.next_pair(T, it, &pair[0], &pair[1]);
    if (got != 1) return got;
    Value old[2] = {to[0], to[1]};
    to[0] = pair[0];
    to[1] = pair[1];
    region_release_value(T, old[0]);
    region_release_value(T, old[1]);
    return 1;
}
