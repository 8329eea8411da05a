/* JSON from values: str, None, bool, int, float, list, tuple and dict, and what default() makes of others. */
#include "src/modules/json.h"
#include "src/objects/call.h"
#include "src/objects/containers.h"
#include "src/objects/int.h"
#include "src/objects/names.h"
#include "src/objects/object_ops.h"

#include <math.h>

/* What is being written around a value, from the inside out: a circle meets itself here. */
typedef struct Around {
    const Obj *container;
    const struct Around *outer;
} Around;
typedef struct Writer {
    Thread *T;
    StrBuilder b;
    Value instead, indent, key_separator, item_separator; /* instead: default(); indent: None or str */
    Value quote;                                          /* V_UNDEF, or what makes a JSON string of a str */
    bool check, ascii, sort, skip, nan;
} Writer;

static bool write_value(Writer *w, Value v, int level, const Around *outer);

static void write_int(Writer *w, Value v) {
    if (!v_is_int(v)) {
        Value text = int_to_str(w->T, v, 10, false);
        if (text != V_UNDEF) sb_str(&w->b, text);
        lf_release(w->T, text);
        return;
    }
    char digits[24], *p = digits + sizeof digits;
    int64_t i = v_as_int(v);
    for (uint64_t u = i < 0 ? -(uint64_t)i : (uint64_t)i; p == digits + sizeof digits || u; u /= 10)
        *--p = (char)('0' + u % 10);
    if (i < 0) *--p = '-';
    sb_ascii(&w->b, p, digits + sizeof digits - p);
}
static void write_float(Writer *w, Value v) {
    double d = float_of(v);
    if (isfinite(d)) {
        char text[32];
        sb_ascii(&w->b, text, (int64_t)float_repr_text(d, text));
    } else if (w->nan)
        sb_c(&w->b, isnan(d) ? "NaN" : d < 0 ? "-Infinity" : "Infinity");
    else
        lf_raise(w->T, exc_ValueError, "Out of range float values are not JSON compliant: %R", v);
}
/* None, bool, int and float. */
static bool write_scalar(Writer *w, Value v) {
    if (v == V_NONE)
        sb_c(&w->b, "null");
    else if (v_is_bool(v))
        sb_c(&w->b, v == V_TRUE ? "true" : "false");
    else if (is_int(v))
        write_int(w, v);
    else if (is_float(v))
        write_float(w, v);
    else
        return false;
    return true;
}

static bool write_str(Writer *w, Value v) {
    Thread *T = w->T;
    if (LIKELY(w->quote == V_UNDEF)) {
        json_quote(&w->b, as_str(v), w->ascii);
        return true;
    }
    Value text = lf_call1(T, w->quote, v);
    if (text != V_UNDEF && !is_str(text))
        lf_raise(T, exc_TypeError, "encoder() must return a string, not %T", text);
    if (text != V_UNDEF && is_str(text)) sb_str(&w->b, text);
    lf_release(T, text);
    return !lf_failed(T);
}

static void write_line(Writer *w, int level) {
    if (w->indent == V_NONE) return;
    sb_char(&w->b, '\n');
    for (int i = 0; i < level; i++) sb_str(&w->b, w->indent);
}

/* A container, or what default() is asked about, is begun. */
static bool enter(Writer *w, Value v, Around *here, const Around *outer) {
    *here = (Around){v_is_obj(v) ? v_as_obj(v) : NULL, outer};
    for (const Around *a = w->check && here->container ? outer : NULL; a; a = a->outer)
        if (a->container == here->container) {
            lf_raise(w->T, exc_ValueError, "Circular reference detected");
            return false;
        }
    return lf_enter(w->T, " while encoding a JSON object");
}

static bool write_items(Writer *w, Value v, Value items, int level, const Around *outer) {
    Thread *T = w->T;
    Around here;
    if (!enter(w, v, &here, outer)) return false;
    bool tuple = is_tuple(items), ok = true;
    sb_char(&w->b, '[');
    for (int64_t i = 0; ok && i < (tuple ? as_tuple(items)->len : as_list(items)->len); i++) {
        Value item = lf_retain(T, tuple ? as_tuple(items)->items[i] : as_list(items)->items[i]);
        if (i) sb_str(&w->b, w->item_separator);
        write_line(w, level + 1);
        ok = write_value(w, item, level + 1, &here);
        lf_release(T, item);
        if (!ok) exception_note(T, "when serializing %T item %zd", v, (ptrdiff_t)i);
    }
    if (!ok) return false;
    write_line(w, level);
    sb_char(&w->b, ']');
    return true;
}
static bool write_sequence(Writer *w, Value v, int level, const Around *outer) {
    bool exact = is_shape(v, SHAPE_LIST) || is_shape(v, SHAPE_TUPLE);
    Value items = exact ? lf_retain(w->T, v) : list_from_iterable(w->T, v);
    if (items == V_UNDEF) return false;
    bool ok = true;
    if ((is_tuple(items) ? as_tuple(items)->len : as_list(items)->len) == 0)
        sb_c(&w->b, "[]");
    else
        ok = write_items(w, v, items, level, outer);
    lf_release(w->T, items);
    return ok;
}

/* One item of a dict; *first: none has been written yet. */
static bool write_pair(Writer *w, Value dict, Value key, Value value, int level, const Around *here,
                       bool *first) {
    Thread *T = w->T;
    if (!is_str(key) && key != V_NONE && !v_is_bool(key) && !is_int(key) && !is_float(key)) {
        if (w->skip) return true;
        lf_raise(T, exc_TypeError, "keys must be str, int, float, bool or None, not %T", key);
        return false;
    }
    if (!*first) sb_str(&w->b, w->item_separator);
    *first = false;
    write_line(w, level + 1);
    if (is_str(key))
        write_str(w, key);
    else {
        sb_char(&w->b, '"');
        write_scalar(w, key);
        sb_char(&w->b, '"');
    }
    if (lf_failed(T)) return false;
    sb_str(&w->b, w->key_separator);
    if (write_value(w, value, level + 1, here)) return true;
    exception_note(T, "when serializing %T item %R", dict, key);
    return false;
}

/* The items of a dict whose order or whose class has a say. */
static Value items_of(Writer *w, Value dict) {
    Thread *T = w->T;
    Value view = lf_call_method(T, name_items, (Value[]){dict}, 1),
          items = view == V_UNDEF ? V_UNDEF : list_from_iterable(T, view);
    lf_release(T, view);
    if (items != V_UNDEF && w->sort && !list_sort(T, items, V_UNDEF, false)) lf_clear(T, &items);
    return items;
}
static bool write_listed(Writer *w, Value dict, int level, const Around *here, bool *first) {
    Thread *T = w->T;
    Value items = items_of(w, dict);
    bool ok = items != V_UNDEF;
    for (int64_t i = 0; ok && i < as_list(items)->len; i++) {
        Value pair = lf_retain(T, as_list(items)->items[i]);
        ok = is_tuple(pair) && as_tuple(pair)->len == 2;
        if (ok)
            ok = write_pair(w, dict, as_tuple(pair)->items[0], as_tuple(pair)->items[1], level, here, first);
        else
            lf_raise(T, exc_ValueError, "items must return 2-tuples");
        lf_release(T, pair);
    }
    lf_release(T, items);
    return ok;
}
static bool write_dict(Writer *w, Value v, int level, const Around *outer) {
    Thread *T = w->T;
    Around here;
    if (as_dict(v)->len == 0) {
        sb_c(&w->b, "{}");
        return true;
    }
    if (!enter(w, v, &here, outer)) return false;
    bool ok = true, first = true;
    sb_char(&w->b, '{');
    if (w->sort || !is_shape(v, SHAPE_DICT))
        ok = write_listed(w, v, level, &here, &first);
    else {
        Value key, value;
        for (int64_t i = 0; ok && dict_next(as_dict(v), &i, &key, &value);) {
            lf_retain(T, key);
            lf_retain(T, value);
            ok = write_pair(w, v, key, value, level, &here, &first);
            lf_release(T, key);
            lf_release(T, value);
        }
    }
    if (!ok) return false;
    if (!first) write_line(w, level);
    sb_char(&w->b, '}');
    return true;
}

static bool write_instead(Writer *w, Value v, int level, const Around *outer) {
    Thread *T = w->T;
    Around here;
    if (!enter(w, v, &here, outer)) return false;
    Value other = lf_call1(T, w->instead, v);
    if (other == V_UNDEF) return false;
    bool ok = write_value(w, other, level, &here);
    lf_release(T, other);
    if (!ok) exception_note(T, "when serializing %T object", v);
    return ok;
}

static bool write_value(Writer *w, Value v, int level, const Around *outer) {
    if (is_str(v))
        return write_str(w, v);
    else if (write_scalar(w, v))
        return !lf_failed(w->T);
    else if (is_list(v) || is_tuple(v))
        return write_sequence(w, v, level, outer);
    else if (is_dict(v))
        return write_dict(w, v, level, outer);
    else
        return write_instead(w, v, level, outer);
}

static bool flag(Thread *T, Value v, bool *out) {
    int truth = obj_truth(T, v);
    *out = truth > 0;
    return truth >= 0;
}
Value json_write(Thread *T, Value *args, int n) {
    (void)n;
    int64_t level;
    Value encoder = args[4];
    Writer w = {.T = T,
                .instead = args[3],
                .indent = args[5],
                .key_separator = args[6],
                .item_separator = args[7],
                .quote = v_is_bool(encoder) ? V_UNDEF : encoder,
                .ascii = encoder == V_TRUE};
    if (!obj_as_i64(T, args[1], &level) || !flag(T, args[2], &w.check) || !flag(T, args[8], &w.sort) ||
        !flag(T, args[9], &w.skip) || !flag(T, args[10], &w.nan))
        return V_UNDEF;
    for (int i = 6; i <= 7; i++)
        if (!is_str(args[i]))
            return lf_raise(T, exc_TypeError, "make_encoder() argument %d must be str, not %T", i - 1,
                            args[i]);
    sb_init(&w.b, T);
    if (write_value(&w, args[0], (int)level, NULL)) return sb_done(&w.b);
    sb_free(&w.b);
    return V_UNDEF;
}
