#include "src/objects/str_methods.h"

#include "src/objects/containers.h"
#include "src/objects/int.h"
#include "src/objects/object_ops.h"
#include "src/objects/text.h"

Value text_join_items(Thread *T, Value iterable) {
    if (is_shape(iterable, SHAPE_LIST) || is_shape(iterable, SHAPE_TUPLE)) return lf_retain(T, iterable);
    Value it = obj_iter(T, iterable);
    if (it == V_UNDEF) {
        if (lf_exc_caught(T, exc_TypeError)) lf_raise(T, exc_TypeError, "can only join an iterable");
        return V_UNDEF;
    }
    Value list = list_from_iterable(T, it);
    lf_release(T, it);
    return list;
}

Value str_join_method(Thread *T, Value *args, int n) {
    (void)n;
    Value items = text_join_items(T, args[1]);
    if (items == V_UNDEF) return items;
    bool list = is_list(items);
    Value v = str_join(T, args[0], list ? as_list(items)->items : as_tuple(items)->items,
                       list ? as_list(items)->len : as_tuple(items)->len);
    lf_release(T, items);
    return v;
}

const char *text_name_arg(Thread *T, const char *fn, const char *what, Value v, const char *otherwise) {
    if (v == V_UNDEF) return otherwise;
    if (!is_str(v)) {
        const char *name = v == V_NONE ? "None" : type_name(v);
        lf_raise(T, exc_TypeError, "%s() argument '%s' must be str, not %s", fn, what, name);
        return NULL;
    }
    size_t n;
    const char *s = str_utf8(T, v, &n);
    if (s && strlen(s) != n) {
        lf_raise(T, exc_ValueError, "embedded null character");
        return NULL;
    }
    return s;
}

Value str_encode(Thread *T, Value *args, int n) {
    (void)n;
    const char *encoding = text_name_arg(T, "encode", "encoding", args[1], "utf-8");
    const char *errors = encoding ? text_name_arg(T, "encode", "errors", args[2], "strict") : NULL;
    return errors ? codec_encode(T, args[0], encoding, errors) : V_UNDEF;
}

/* The text comes as a str of its own, not as the very object. */
Value str_getnewargs(Thread *T, Value *args, int n) {
    (void)n;
    const Str *from = as_str(args[0]);
    Value s = str_from_units(T, from->data, from->width, from->len);
    Value t = s == V_UNDEF ? s : tuple_from(T, &s, 1);
    lf_release(T, s);
    return t;
}

Value str_sizeof(Thread *T, Value *args, int n) {
    (void)n;
    const Str *s = as_str(args[0]);
    return int_from_i64(T, (s->ascii ? 40 : 56) + (s->len + 1) * s->width);
}

/* ---- translate ---- */

/* What the table says for c: owned, V_UNDEF without an exception when it says nothing. */
static Value look_up(Thread *T, Value table, uint32_t c) {
    Value key = v_int(c);
    if (is_shape(table, SHAPE_DICT)) {
        Value v = dict_get(T, table, key);
        return v == V_UNDEF ? v : lf_retain(T, v);
    }
    Value v = obj_getitem(T, table, key);
    if (v == V_UNDEF) lf_exc_caught(T, exc_LookupError);
    return v;
}

static bool put_mapped(Thread *T, StrBuilder *b, Value v) {
    if (v == V_NONE) return true;
    if (is_str(v)) {
        sb_str(b, v);
        return true;
    }
    if (!is_int(v)) {
        lf_raise(T, exc_TypeError, "character mapping must return integer, None or str");
        return false;
    }
    int64_t c;
    if (!int_fits_i64(v, &c) || c < 0 || c > 0x10ffff) {
        lf_raise(T, exc_ValueError, "character mapping must be in range(0x110000)");
        return false;
    }
    sb_char(b, (uint32_t)c);
    return true;
}

/* What a dict says for a character of ASCII: the character that takes its place, MAP_GONE for none, MAP_ASK
 * when that is not known or not so simple. */
enum { MAP_GONE = 128, MAP_ASK = 255 };

static uint8_t simple_map(uint32_t c, Value v) {
    if (v == V_UNDEF) return (uint8_t)c;
    if (v == V_NONE) return MAP_GONE;
    if (v_is_int(v) && (uint64_t)v_as_int(v) < 128) return (uint8_t)v_as_int(v);
    if (is_exact_str(v) && as_str(v)->len == 1 && as_str(v)->ascii) return as_str(v)->data[0];
    return MAP_ASK;
}

/* The characters from s[i] on whose fate is known go to the builder; where it stopped. */
static int64_t map_known(StrBuilder *b, const Str *s, int64_t i, const uint8_t known[128]) {
    char chunk[256];
    int64_t n = 0;
    for (; i < s->len && n < (int64_t)sizeof chunk; i++) {
        uint8_t to = known[s->data[i]];
        if (to == MAP_ASK) break;
        chunk[n] = (char)to;
        n += to != MAP_GONE;
    }
    sb_ascii(b, chunk, n);
    return i;
}

Value str_translate(Thread *T, Value *args, int n) {
    (void)n;
    const Str *s = as_str(args[0]);
    bool dict = is_shape(args[1], SHAPE_DICT);
    uint8_t known[128];
    memset(known, MAP_ASK, sizeof known);
    StrBuilder b;
    sb_init(&b, T);
    for (int64_t i = 0; i < s->len; i++) {
        if (s->ascii && (i = map_known(&b, s, i, known)) == s->len) break;
        uint32_t c = str_at(s, i);
        if (c < 128 && known[c] != MAP_ASK) {
            if (known[c] != MAP_GONE) sb_char(&b, known[c]);
            continue;
        }
        Value v = look_up(T, args[1], c);
        bool ok = true;
        if (dict && c < 128 && !lf_failed(T)) known[c] = simple_map(c, v);
        if (v != V_UNDEF)
            ok = put_mapped(T, &b, v);
        else if (lf_failed(T))
            ok = false;
        else
            sb_char(&b, c);
        lf_release(T, v);
        if (!ok) {
            sb_free(&b);
            return V_UNDEF;
        }
    }
    return sb_done(&b);
}

static bool maketrans_from_dict(Thread *T, Value out, Value from) {
    Value k, v;
    for (int64_t i = 0; dict_next(as_dict(from), &i, &k, &v);) {
        Value key = k;
        if (is_str(k)) {
            if (as_str(k)->len != 1) {
                lf_raise(T, exc_ValueError, "string keys in translatetable must be of length 1");
                return false;
            }
            key = v_int(str_at(as_str(k), 0));
        } else if (!is_int(k)) {
            lf_raise(T, exc_TypeError, "keys in translate table mustbe strings or integers");
            return false;
        }
        if (!dict_set(T, out, key, v)) return false;
    }
    return true;
}

static bool maketrans_from_pair(Thread *T, Value out, Value *args) {
    if (!is_str(args[0])) {
        lf_raise(T, exc_TypeError, "first maketrans argument must be a string if there is a second argument");
        return false;
    }
    if (!is_str(args[1])) return bad_argument(T, "maketrans", 2, "str", args[1]), false;
    if (args[2] != V_UNDEF && !is_str(args[2])) return bad_argument(T, "maketrans", 3, "str", args[2]), false;
    const Str *from = as_str(args[0]), *to = as_str(args[1]);
    if (from->len != to->len) {
        lf_raise(T, exc_ValueError, "the first two maketrans arguments must have equal length");
        return false;
    }
    for (int64_t i = 0; i < from->len; i++)
        if (!dict_set(T, out, v_int(str_at(from, i)), v_int(str_at(to, i)))) return false;
    const Str *gone = args[2] == V_UNDEF ? NULL : as_str(args[2]);
    for (int64_t i = 0; gone && i < gone->len; i++)
        if (!dict_set(T, out, v_int(str_at(gone, i)), V_NONE)) return false;
    return true;
}

Value str_maketrans(Thread *T, Value *args, int n) {
    (void)n;
    if (args[1] == V_UNDEF && !is_shape(args[0], SHAPE_DICT))
        return lf_raise(T, exc_TypeError, "if you give only one argument to maketrans it must be a dict");
    Value out = dict_new(T);
    if (out == V_UNDEF) return out;
    if (args[1] == V_UNDEF ? maketrans_from_dict(T, out, args[0]) : maketrans_from_pair(T, out, args))
        return out;
    lf_release(T, out);
    return V_UNDEF;
}
